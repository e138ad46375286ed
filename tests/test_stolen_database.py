"""A partner takes the data folder home. Whatever Ada wrote in any room is not in it.

A canary phrase goes into every room, into a draft posted after the session locked, and past
every page. Then every file is searched: as it is, in other encodings, and inside whatever
can be unpacked.
"""

import base64
import binascii
import zlib
from itertools import chain
from pathlib import Path
from urllib.parse import quote, quote_plus
from uuid import uuid4

import pytest
from django.conf import settings
from django.db import connection
from django.utils import timezone

from hearthside.core.couple import SharedWords
from hearthside.core.document import Document
from hearthside.core.example import CANARY
from hearthside.core.plans import IfThenPlan, PlanBook, PlanWords
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.people.accounts.models import Session
from hearthside.people.couple.linking import invite
from hearthside.people.couple.plans import find_pair
from hearthside.people.couple.sharing import share
from hearthside.rooms.plans.pair_operations import assent, put_side, say
from hearthside.vault.couple_key import load_couple_key
from hearthside.vault.envelope import LARGEST_DOCUMENT
from hearthside.vault.key import Home, VaultKey
from hearthside.vault.keyring import (
    open_from_session,
    seal_to_owner,
    unlock_with_password,
    unlock_with_recovery_code,
)
from hearthside.vault.models import (
    Drop,
    Instance,
    Keyring,
    Record,
    SharedKey,
    SharedRecord,
    Shelf,
)
from hearthside.vault.records import Vault
from hearthside.vault.refusal import VaultDamaged, WrongSecret
from tests.people import Person, link
from tests.room_pages import pages, write_examples

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "sqlite", reason="reads the embedded database's files"),
]

ZLIB_HEADS = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
GZIP_HEAD = b"\x1f\x8b\x08"


@pytest.fixture
def lived_in(transactional_db):
    """Ada's house after she has used every room, with a draft waiting."""
    ada = Person.move_in("Ada")
    examples = write_examples(ada.vault, timezone.now())
    for page in pages():
        ada.client.get(page.url(examples), follow=True)
    fields = {"note": [CANARY]}
    draft = KeptForm(path="/moments/new/", fields=fields, kept_at=timezone.now())
    seal_to_owner(ada.account.id, draft)
    return ada


def test_the_search_finds_what_is_there():
    hidden = CANARY.encode()
    for held in (
        hidden,
        hidden.upper(),
        CANARY.encode("utf-16-le"),
        CANARY.encode("utf-16-be"),
        base64.b64encode(b"x" + hidden),
        base64.b64encode(b"xy" + hidden + b"z"),
        base64.urlsafe_b64encode(hidden),
        binascii.hexlify(hidden),
        quote(CANARY).encode(),
        quote_plus(CANARY).encode(),
        zlib.compress(b'{"note": "' + hidden + b'"}'),
        zlib.compress(hidden, 1),
        b"noise" + zlib.compress(hidden, 9, wbits=31),
    ):
        assert search(b"\0" * 100 + held + b"\0" * 100, CANARY), held
    assert not search(b"\0" * 100 + zlib.compress(b"nothing of hers"), CANARY)


def test_nothing_she_wrote_is_in_any_file(lived_in, capfd):
    held = read_folder()
    kinds = [kind for kind, _, _, said in lived_in.vault.everything() if CANARY in str(said)]
    assert "moment" in kinds
    assert Drop.objects.count() == 1
    assert not search(held, CANARY)
    told = "".join(capfd.readouterr())
    assert not search(told.encode(), CANARY)


def test_nothing_two_people_share_is_in_any_file_nor_opened_by_what_is(db_of_two):
    ben, cleo, code = db_of_two
    held = read_folder()
    words = code.replace("-", "")
    for phrase in (CANARY, code, words, words.lower()):
        assert not search(held, phrase)
    for row in SharedKey.objects.all():
        owner = Vault(VaultKey.make(Home(Instance.current_id(), row.owner), 1))
        with pytest.raises(VaultDamaged):
            load_couple_key(owner)
    wrapped = [SharedKey.objects.get(owner=one.account.id).wrapped for one in (ben, cleo)]
    for person, others in zip((ben, cleo), reversed(wrapped), strict=True):
        SharedKey.objects.filter(owner=person.account.id).update(wrapped=others)
        with pytest.raises(VaultDamaged):
            load_couple_key(person.vault)


def agree_on_plan(ben, cleo):
    """A plan in the same words, and these words sent."""
    now, told = timezone.now(), dict.fromkeys(("cue", "then_i", "we_say"), CANARY)
    plan = IfThenPlan(id=uuid4(), written_at=now, **told)
    ben.vault.put_single(PlanBook(plans=(plan,)), on=now)
    put_side(ben.vault, plan.id, PlanWords(**told), now=now)
    mark = find_pair(cleo.vault, plan.id).mark
    assent(cleo.vault, plan.id, mark, now=now)
    say(cleo.vault, plan.id, mark, now=now)


@pytest.fixture
def db_of_two(transactional_db):
    """Ben and Cleo's house: linked, with words shared, and an invitation that waits."""
    ben, cleo, ada = (Person.move_in(name) for name in ("Ben", "Cleo", "Ada"))
    link(ben, cleo)
    for person in (ben, cleo):
        share(person.vault, SharedWords(words=CANARY), on=timezone.now().date())
    agree_on_plan(ben, cleo)
    return ben, cleo, invite(ada.account, ada.vault, now=timezone.now())


def test_no_file_tells_what_kinds_of_things_she_wrote(lived_in):
    held = read_folder()
    kinds = {kind.namespace for kind in every_kind(Document) if "_" in kind.namespace}
    assert "context_list" in kinds
    told = [kind for kind in (*kinds, "felt_insecurity", "told_myself") if kind.encode() in held]
    assert told == []


def test_no_table_has_a_name_or_time_that_tells_more_than_the_month(lived_in):
    columns = {
        column.name
        for model in (Record, Drop, Keyring, SharedRecord, SharedKey, Shelf)
        for column in connection.introspection.get_table_description(
            connection.cursor(), model._meta.db_table
        )
    }
    assert not {name for name in columns if name.endswith(("_at", "_on")) or "kind" in name}
    assert max(len(bytes(record.sealed)) for record in Record.objects.all()) < LARGEST_DOCUMENT


def test_what_the_server_keeps_opens_nobodys_vault(lived_in):
    """Session rows, hashes, settings and every byte string in the tables are tried as secrets."""
    owner = lived_in.account.id
    row = Session.objects.get(account=owner)
    for secret in known_secrets(row):
        with pytest.raises(WrongSecret):
            open_from_session(owner, bytes(row.sealed_key), secret, row.id_hash)
        text = secret.decode("latin-1")
        with pytest.raises(WrongSecret):
            unlock_with_recovery_code(owner, text)
        with pytest.raises(WrongSecret):
            unlock_with_password(owner, text)


def known_secrets(row: Session) -> list[bytes]:
    keyring = Keyring.objects.get(owner=row.account_id)
    wrapped = [
        bytes(keyring.salt),
        bytes(keyring.public_key),
        bytes(keyring.wrapped_by_password),
        bytes(keyring.wrapped_by_recovery_code),
        bytes(keyring.wrapped_index_key),
    ]
    return [
        b"",
        settings.SECRET_KEY.encode(),
        row.id_hash.encode(),
        bytes.fromhex(row.id_hash),
        row.account_id.bytes,
        row.account.name.encode(),
        *wrapped,
    ]


def read_folder() -> bytes:
    """Every file of the house, the database and what lies beside it included."""
    database = Path(str(connection.settings_dict["NAME"]))
    files = sorted(path for path in database.parent.rglob("*") if path.is_file())
    assert database in files
    return b"\n".join(path.read_bytes() for path in files)


def every_kind(kind: type[Document]) -> set[type[Document]]:
    return {kind, *chain.from_iterable(every_kind(sub) for sub in kind.__subclasses__())}


def search(data: bytes, phrase: str) -> bool:
    """Whether the phrase is in the data: as text, encoded, or packed."""
    forms = spellings(phrase)
    return any(form in part.lower() or form in part for part in unpacked(data) for form in forms)


def spellings(phrase: str) -> list[bytes]:
    plain = phrase.encode()
    shifted = [base64.b64encode(b"\0" * shift + plain)[4:-4] for shift in range(3)]
    spelled = [
        plain,
        phrase.encode("utf-16-le"),
        phrase.encode("utf-16-be"),
        binascii.hexlify(plain),
        quote(phrase).encode(),
        quote_plus(phrase).encode(),
    ]
    return [*shifted, *(form.lower() for form in spelled)]


def unpacked(data: bytes) -> list[bytes]:
    """The data, and every stream of zlib or gzip that begins anywhere in it."""
    parts = [data]
    for head in (*ZLIB_HEADS, GZIP_HEAD):
        at = data.find(head)
        while at >= 0:
            parts.append(inflate(data[at:]))
            at = data.find(head, at + 1)
    return parts


def inflate(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=47).decompress(data, 2**20)
    except zlib.error:
        return b""
