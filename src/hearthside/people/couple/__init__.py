"""Two people on one server: linking, what they share item by item, and unlinking.

Each stays the only owner of their diary. What is shared is a copy that its author chose, and goes
when its author says so.
"""
