"""The sources room: where insecurity comes from, what it costs, and what tends to help."""
