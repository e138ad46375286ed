"""Reminders: what the server keeps to send them while nobody is signed in, and the sending."""
