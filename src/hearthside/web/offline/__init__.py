"""What a phone keeps of the house: its name and mark, and empty pages that open without a connection."""
