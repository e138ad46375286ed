"""The worth room: what steadies me, and what does not hang on one person."""
