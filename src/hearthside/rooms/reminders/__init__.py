"""Reminders: one neutral word at a time that the person chose, and never at night."""
