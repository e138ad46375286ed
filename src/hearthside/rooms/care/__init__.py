"""Care: when and how to look for help, what to take along, and a plan for a bad hour."""
