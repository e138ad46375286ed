"""When a worker ends: once it is told to, and then without taking the interpreter apart."""

import multiprocessing
import signal
from contextlib import suppress

import pytest

from .worker import work


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="no window to hang up")
def test_a_worker_outlives_its_window_and_then_ends_at_once():
    spawn = multiprocessing.get_context("spawn")
    ear, mouth = spawn.Pipe(duplex=False)
    worker = spawn.Process(target=work, args=(mouth,))
    worker.start()
    mouth.close()
    told = []
    with suppress(EOFError):
        while True:
            told.append(ear.recv())
    worker.join()

    assert (told, worker.exitcode) == (["through"], 0)
