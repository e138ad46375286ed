"""How a person likes things, their keys, and taking everything away or deleting it."""
