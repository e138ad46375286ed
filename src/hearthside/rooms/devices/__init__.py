"""Devices that write without a connection: set up, send, look at what came in, remove."""
