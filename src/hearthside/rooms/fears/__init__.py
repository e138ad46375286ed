"""The fears room: what was feared, and what happened."""
