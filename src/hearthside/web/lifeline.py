"""A worker ends with the program that started it, and when that says so: never later, never earlier."""

import atexit
import multiprocessing
import os
import signal
import socket
import threading
import time
from collections.abc import Callable
from multiprocessing.process import BaseProcess

ENDS = {signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGBREAK", signal.SIGTERM)}
PATIENCE_SECONDS = 5
"""How long requests that are under way may take once the program is gone."""


def follow_parent() -> None:
    """In a worker, watch for the end of the program; elsewhere do nothing."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=leave_with, args=(parent,), daemon=True).start()


def leave_with(parent: BaseProcess) -> None:
    """Wait for the end of the program, then end in an orderly way, or at least end."""
    parent.join()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(PATIENCE_SECONDS)
    os._exit(1)


def end_when_told() -> None:
    """In a worker, leave it to the program when to end, and then end at once.

    A window that is closed hangs up on every process in it; a worker that went by itself would cut off
    what is being saved. And once it is through, threads of the server may still be on their way
    into Python: an interpreter that is taken apart beneath them panics, so it is not taken apart.
    """
    if multiprocessing.parent_process() is None:
        return
    if hasattr(signal, "SIGHUP"):
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
    # Whatever was registered before, logging above all, has nothing left to do.
    atexit.register(os._exit, 0)


def tell_of_end(then: Callable[[], None]) -> None:
    """In a worker, do something as soon as it is told to stop: what never ends by itself would hold it up.

    The server sets its own handlers after the application is loaded; what is set here hears of
    every signal all the same.
    """
    if multiprocessing.parent_process() is None:
        return
    ear, mouth = socket.socketpair()
    mouth.setblocking(False)
    signal.set_wakeup_fd(mouth.fileno(), warn_on_full_buffer=False)
    threading.Thread(target=wait_for_end, args=(ear, mouth, then), daemon=True).start()


def wait_for_end(ear: socket.socket, _kept_open: socket.socket, then: Callable[[], None]) -> None:
    """Wait for the signal to stop."""
    while not ENDS & set(ear.recv(16)):
        pass
    then()
