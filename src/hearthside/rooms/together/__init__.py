"""The Together room."""
