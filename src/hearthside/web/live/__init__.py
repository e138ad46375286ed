"""The process of a hosted house that waits: thousands of open pages, no thread for any.

It learns from the database that something of a couple changed, and passes a number on. It opens no
vault and could not: half of what a session's key is sealed with never leaves the app's memory.
"""
