"""What the diary shows: which contexts go together with insecurity, how often it is there, and when."""
