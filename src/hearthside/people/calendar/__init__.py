"""Check-ins in a calendar program: times and nothing else."""
