"""Devices that write without a connection: what they send, and what came in from them."""

from .arrival import Arrival, ArrivalList, is_alike
from .device import Pair, WritingDevice
from .slip import Slip, compare_clocks, read_slip, split_names

__all__ = [
    "Arrival",
    "ArrivalList",
    "Pair",
    "Slip",
    "WritingDevice",
    "compare_clocks",
    "is_alike",
    "read_slip",
    "split_names",
]
