"""Safety: what is asked in private, and what it changes."""
