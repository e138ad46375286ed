import itertools
import random
from typing import ClassVar
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearthside.core.document import Document
from hearthside.vault import envelope
from hearthside.vault.envelope import RecordSeal, pack, padded_length, read_body, unpack
from hearthside.vault.key import Home, VaultKey
from hearthside.vault.refusal import DocumentTooLarge, VaultDamaged, WrittenByNewerVersion

from .conftest import Note, make_key

OVERHEAD = 81


@given(text=st.text(max_size=5000), month=st.integers(0, 32767), record=st.uuids())
def test_it_opens_what_it_sealed(text, month, record):
    seal = RecordSeal(make_key())
    sealed = seal.seal(record, month, pack(Note(text=text)))
    content = unpack(seal.open(record, month, sealed))
    assert (content.namespace, content.version) == ("note", 1)
    assert content.read(Note) == Note(text=text)


def test_it_opens_a_note_of_a_megabyte():
    seal, record = RecordSeal(make_key()), uuid4()
    note = Note(text="waiting 等待 انتظار 🕯" * 40_000)
    assert unpack(seal.open(record, 1, seal.seal(record, 1, pack(note)))).read(Note) == note


@pytest.mark.parametrize(
    ("length", "padded"),
    [
        (1, 256),
        (256, 256),
        (257, 1024),
        (1025, 4096),
        (4097, 16384),
        (16385, 32768),
        (10**6, 1015808),
    ],
)
def test_it_pads_to_a_few_sizes(length, padded):
    assert padded_length(length) == padded


@given(st.text(max_size=20_000))
def test_the_sealed_size_tells_only_the_bucket(text):
    sealed = RecordSeal(make_key()).seal(uuid4(), 1, pack(Note(text=text)))
    size = len(sealed) - OVERHEAD
    assert size in envelope.BUCKETS or size % 16384 == 0


def test_it_refuses_a_document_that_is_too_large():
    with pytest.raises(DocumentTooLarge):
        pack(Note(text="x" * envelope.LARGEST_DOCUMENT))


def test_sealing_twice_shows_nothing_in_common():
    seal, record, padded = RecordSeal(make_key()), uuid4(), pack(Note(text="same"))
    first, second = seal.seal(record, 1, padded), seal.seal(record, 1, padded)
    shared = [a == b for a, b in zip(first[5:], second[5:], strict=True)]
    assert sum(shared) < 15


def test_every_exchange_of_place_is_refused():
    """All pairs of two instances, owners, records, months and key versions: only home opens."""
    secret = b"the same secret, thirty-two bytes"[:32]
    ids = [UUID(int=n) for n in range(6)]
    places = list(itertools.product(ids[0:2], ids[2:4], ids[4:6], (24314, 24315), (1, 2)))
    padded = pack(Note(text="mine"))
    opened = 0
    for home, elsewhere in itertools.product(places, places):
        sealed = _seal_of(secret, home).seal(home[2], home[3], padded)
        try:
            _seal_of(secret, elsewhere).open(elsewhere[2], elsewhere[3], sealed)
        except VaultDamaged:
            assert home != elsewhere
        else:
            assert home == elsewhere
            opened += 1
    assert opened == len(places) == 32


def test_another_key_version_is_refused_even_with_the_number_changed():
    key = make_key(1)
    sealed = RecordSeal(key).seal(UUID(int=1), 1, pack(Note(text="mine")))
    later = RecordSeal(VaultKey(key.home, 2, key._secret))
    with pytest.raises(VaultDamaged):
        later.open(UUID(int=1), 1, sealed[:1] + key.version.to_bytes(4, "big") + sealed[5:])
    with pytest.raises(VaultDamaged):
        later.open(UUID(int=1), 1, sealed[:1] + (2).to_bytes(4, "big") + sealed[5:])


def test_ten_thousand_flipped_bits_are_refused():
    dice, seal, record = random.Random(7), RecordSeal(make_key()), uuid4()
    sealed = seal.seal(record, 24314, pack(Note(text="one quiet evening" * 100)))
    for bit in dice.sample(range(len(sealed) * 8), 10_000):
        changed = bytearray(sealed)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(VaultDamaged):
            seal.open(record, 24314, bytes(changed))


@pytest.mark.parametrize("length", [0, 1, 4, 5, 17, 64, 65, 80, 81, 336])
def test_a_cut_record_is_refused(length):
    seal, record = RecordSeal(make_key()), uuid4()
    sealed = seal.seal(record, 1, pack(Note()))
    with pytest.raises(VaultDamaged):
        seal.open(record, 1, sealed[:length])


def test_an_unknown_envelope_version_is_refused():
    seal, record = RecordSeal(make_key()), uuid4()
    sealed = seal.seal(record, 1, pack(Note()))
    with pytest.raises(VaultDamaged):
        seal.open(record, 1, b"\x02" + sealed[1:])


def test_a_rewrapped_record_keeps_its_body_and_leaves_the_old_key():
    old, record = make_key(1), uuid4()
    new = VaultKey.make(old.home, 2)
    sealed = RecordSeal(old).seal(record, 1, pack(Note(text="kept")))
    rewrapped = RecordSeal(old).rewrap(record, 1, sealed, RecordSeal(new))
    assert unpack(RecordSeal(new).open(record, 1, rewrapped)).read(Note).text == "kept"
    assert rewrapped[65:] == sealed[65:]
    with pytest.raises(VaultDamaged):
        RecordSeal(old).open(record, 1, rewrapped)


def test_a_document_of_a_newer_program_is_refused():
    class Newer(Document, frozen=True, kw_only=True):
        namespace: ClassVar[str] = "note"
        version: ClassVar[int] = 2

        text: str = ""

    with pytest.raises(WrittenByNewerVersion):
        unpack(pack(Newer(text="from tomorrow"))).read(Note)


def test_an_older_document_opens_with_defaults():
    assert read_body(b"{}", 0, Note) == Note(text="")


@pytest.mark.parametrize("body", [b"", b"[]", b'{"text": 3}', b'{"text": "\xff"}', b"\xff" * 9])
def test_a_broken_document_is_refused_without_quoting_it(body):
    with pytest.raises(VaultDamaged) as refused:
        read_body(body, 1, Note)
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__


def test_nonsense_in_place_of_a_kind_is_refused():
    with pytest.raises(VaultDamaged):
        unpack(b"\x04\xff\xff\xff\xff" + bytes(20))


def _seal_of(secret: bytes, place: tuple) -> RecordSeal:
    instance, owner, _, _, version = place
    return RecordSeal(VaultKey(Home(instance, owner), version, secret))
