"""The conversations room: cards to begin with, and talks in steps."""
