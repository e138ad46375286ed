"""The vectors hold for a reader that shares no code with the project, and for the project."""

import json
import subprocess
import sys
from pathlib import Path
from typing import ClassVar
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from hearthside.core.document import Document
from hearthside.vault.couple_key import CoupleKey, Pairing, agree_secret, fingerprint_of
from hearthside.vault.device_key import make_private_key, open_sealed, write_point
from hearthside.vault.drop_box import open_drop
from hearthside.vault.envelope import RecordSeal, unpack
from hearthside.vault.invitation import spoken_secret
from hearthside.vault.key import Home, VaultKey, unwrap
from hearthside.vault.profile import PROFILES, derive_root
from hearthside.vault.records import Vault
from hearthside.vault.recovery_code import to_secret
from hearthside.vault.refusal import VaultRefusal
from hearthside.vault.shelf import SharedShelf

HERE = Path(__file__).resolve().parent
CHECKER = HERE / "check_vectors.py"


def load(name: str):
    cases = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))["cases"]
    return pytest.mark.parametrize("case", [pytest.param(case, id=case["about"]) for case in cases])


def home_of(case) -> Home:
    return Home(UUID(case["instance"]), UUID(case["owner"]))


def open_or_refuse(opening):
    try:
        return opening()
    except VaultRefusal:
        return "refused"


def test_an_independent_reader_agrees():
    assert "hearthside." not in CHECKER.read_text(encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-I", str(CHECKER)], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.count("hold") == 6


@load("keys")
def test_keys_open_as_they_always_did(case):
    rest = bytes.fromhex(case["place"])
    place = home_of(case).place(case["purpose"], rest)
    wrapped = bytes.fromhex(case["wrapped"])
    opened = open_or_refuse(lambda: unwrap(secret_of(case), case["purpose"], wrapped, place).hex())
    assert opened == case["opens_as"]


@load("records")
def test_records_open_as_they_always_did(case):
    key = VaultKey(home_of(case), case["key_version"], bytes.fromhex(case["vault_key"]))
    sealed, record = bytes.fromhex(case["sealed"]), UUID(case["record"])
    opened = open_or_refuse(lambda: told(RecordSeal(key).open(record, case["month"], sealed)))
    assert opened == case["opens_as"]


@load("drops")
def test_drops_open_as_they_always_did(case):
    pair = X25519PrivateKey.from_private_bytes(bytes.fromhex(case["private_key"]))
    sealed, drop = bytes.fromhex(case["sealed"]), UUID(case["drop"])
    opened = open_or_refuse(lambda: told(open_drop(pair, home_of(case), drop, sealed)))
    assert opened == case["opens_as"]


@load("couples")
def test_what_is_shared_opens_as_it_always_did(case):
    home, record = home_of(case), UUID(case["record"])
    pair = X25519PrivateKey.from_private_bytes(bytes.fromhex(case["private_key"]))
    couple, spoken = UUID(case["couple"]), spoken_secret(case["code"])
    public = bytes.fromhex(case["their_public_key"])
    pairing = Pairing(couple, spoken, UUID(case["partner"]), public)

    def open_shared():
        key = CoupleKey(home.instance, couple, home.owner, agree_secret(pair, home, pairing))
        sealed = bytes.fromhex(case["sealed"])
        padded = SharedShelf(key)._try_open(UUID(case["author"]), record, sealed)
        words = fingerprint_of(pair.public_key().public_bytes_raw(), pairing).hex()
        return "refused" if padded is None else [words, told(padded)]

    assert open_or_refuse(open_shared) == case["opens_as"]


@load("slips")
def test_slips_open_as_they_always_did(case):
    index_key, seed = bytes.fromhex(case["index_key"]), bytes.fromhex(case["seed"])
    pair, slip = UUID(case["pair"]), UUID(case["slip"])
    private = make_private_key(index_key, home_of(case), pair, seed)
    point = write_point(private.public_key()).hex()
    sealed = bytes.fromhex(case["sealed"])
    opened = open_or_refuse(lambda: [point, told(open_sealed(private, pair, slip, sealed))])
    assert opened == case["opens_as"]


@load("singles")
def test_the_one_of_a_kind_is_found_where_it_always_was(case):
    class Kind(Document, frozen=True):
        namespace: ClassVar[str] = case["namespace"]

    vault = Vault(VaultKey.make(Home(UUID(int=1), UUID(int=2)), 1))
    vault.__dict__["_index_key"] = bytes.fromhex(case["index_key"])
    assert str(vault.single_id(Kind)) == case["opens_as"]


def secret_of(case) -> bytes:
    if "recovery_code" in case:
        return to_secret(case["recovery_code"])
    if "password" in case:
        salt = bytes.fromhex(case["salt"])
        return derive_root(case["password"], salt, PROFILES[case["profile"]])
    return bytes.fromhex(case["secret"])


def told(padded: bytes) -> list:
    content = unpack(padded)
    return [content.namespace, content.version, content.body.decode()]
