"""A worker of the server as it begins and ends, without the server."""

import atexit
import os
import signal
from multiprocessing.connection import Connection

from hearthside.web.lifeline import end_when_told


def work(tell: Connection) -> None:
    """Be hung up on, get through all the same, and say whether the interpreter was taken apart then."""
    atexit.register(tell.send, "taken apart")
    end_when_told()
    os.kill(os.getpid(), signal.SIGHUP)
    tell.send("through")
