"""The public benchmark of the insight engine; run it with `python3 run.py bench insight`."""
