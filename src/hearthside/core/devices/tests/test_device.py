from datetime import UTC, datetime
from uuid import UUID, uuid4

from hearthside.core.devices import Arrival, ArrivalList, Pair, WritingDevice
from hearthside.core.devices.device import MOST_PAIRS, MOST_TAKEN
from hearthside.core.document import decode, encode

AT = datetime(2026, 11, 26, tzinfo=UTC)


def pair(version: int = 1) -> Pair:
    return Pair(id=uuid4(), seed=bytes(32), key_version=version)


def test_new_keys_of_the_vault_ask_for_a_new_pair_and_old_ones_stay_a_while():
    device = WritingDevice(name="Phone", made_at=AT).with_pair(pair(1))
    assert not device.needs_pair(1)
    assert device.needs_pair(2)

    first = device.pairs[0]
    device = device.with_pair(pair(2))
    assert device.find_pair(first.id) == first
    for version in range(3, 3 + MOST_PAIRS):
        device = device.with_pair(pair(version))
    assert len(device.pairs) == MOST_PAIRS
    assert device.find_pair(first.id) is None


def test_what_was_taken_is_known_and_the_list_does_not_grow_for_ever():
    ids = [UUID(int=number) for number in range(MOST_TAKEN + 5)]
    device = WritingDevice(name="Phone", made_at=AT).with_taken(ids, at=AT)

    assert len(device.taken) == MOST_TAKEN
    assert device.taken[-1] == ids[-1]
    assert device.with_taken(ids[-3:], at=AT).taken == device.taken


def test_a_removed_device_keeps_nothing_that_opens_anything():
    device = WritingDevice(name="Phone", made_at=AT).with_pair(pair()).removed()

    assert device.is_removed
    assert not device.needs_pair(9)
    assert decode(encode(device), WritingDevice) == device


def test_arrivals_keep_their_order_and_come_once():
    one, two, three = (Arrival(moment=uuid4(), device=uuid4()) for _ in range(3))
    again = Arrival(moment=one.moment, device=one.device, ahead_seconds=86400)
    waiting = ArrivalList().add((one, two)).add((again, three))

    assert waiting.arrivals == (one, two, three)


def test_the_clock_is_put_right_once():
    late = Arrival(moment=uuid4(), device=uuid4(), ahead_seconds=-86400)
    waiting = ArrivalList().add((late, Arrival(moment=uuid4(), device=uuid4())))

    assert waiting.ahead.days == -1
    assert not waiting.with_clock_right().ahead
