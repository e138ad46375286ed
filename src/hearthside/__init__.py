"""Hearthside: a private companion for insecurity in a close relationship."""

__version__ = "0.1.0"
