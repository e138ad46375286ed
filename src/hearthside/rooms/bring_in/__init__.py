"""Bringing in a diary from a file: read it, show it, and only then import it."""
