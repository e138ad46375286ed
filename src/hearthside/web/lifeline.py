"""A worker never outlives the program that started it: nothing stays open that nobody can close."""

import multiprocessing
import os
import signal
import threading
import time
from multiprocessing.process import BaseProcess

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
