"""Reminders: one neutral word at a time that the person chose, and no other at night."""
