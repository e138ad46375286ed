"""Moments: what was there, and how insecure it felt. Writing, changing, finding again."""
