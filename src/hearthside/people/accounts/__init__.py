"""Signing up, unlocking, locking and leaving. The one guarded door in front of every room."""
