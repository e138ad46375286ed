"""The halves of the sessions' keys, for a house that several processes serve.

The process that starts the others keeps them in its memory and answers on a socket in a folder
of its owner's alone. Who asks has to know a secret that only a process it started inherits.
"""

import os
import threading
from multiprocessing.managers import (  # type: ignore[attr-defined]
    BaseManager,
    MakeProxyType,
)

from .key_half import House

WHERE = "HEARTHSIDE_HALVES"
METHODS = (
    "make",
    "join",
    "is_held",
    "move_on",
    "remember",
    "recall",
    "forget",
    "drop",
    "drop_idle",
)


class Keeper(BaseManager):
    """Hands out the halves that the first process holds."""


Keeper.register(
    "halves",
    callable=lambda: House.halves,
    proxytype=MakeProxyType("HalvesElsewhere", METHODS),
)


def keep_for_all() -> None:
    """Keep the halves here for the processes that this one starts from now on."""
    server = Keeper().get_server()
    os.environ[WHERE] = str(server.address)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def find_halves() -> None:
    """In a process that was started so, use the halves of the one that keeps them."""
    address = os.environ.get(WHERE)
    if address:
        keeper = Keeper(address)
        keeper.connect()
        House.halves = keeper.halves()  # type: ignore[attr-defined]
