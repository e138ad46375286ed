"""What somebody told in private about their safety, and what holds back because of it."""
