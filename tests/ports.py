"""Ports for servers that a test starts by their number.

They lie below those that the system gives out by itself: any connection of another test could be
given one of these between the moment it is found free and the moment the server listens.
"""

import os
import socket
from itertools import count

LOWEST, HOW_MANY = 12_000, 20_000
# Tests in other processes begin elsewhere.
_steps = count(os.getpid() * 97)


def find_free_port() -> int:
    """Return a port that nobody has, and another one each time."""
    return next(port for step in _steps if is_free(port := LOWEST + step % HOW_MANY))


def is_free(port: int) -> bool:
    """Tell whether a server could listen there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
