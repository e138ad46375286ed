"""Somebody to call, what this device can hide and what it cannot, and a few questions asked in private."""
