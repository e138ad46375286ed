"""How long replies usually take, both ways: once, out of an exported chat."""
