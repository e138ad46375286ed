"""Today: one glance, one check-in, one next step."""
