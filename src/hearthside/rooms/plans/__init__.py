"""The plans room: what I need to feel safe, and what I do when a trigger comes."""
