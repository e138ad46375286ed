"""Ada, who is alone, and Dan, a stranger: here they are only their keys."""

from datetime import date
from typing import ClassVar, NamedTuple
from uuid import UUID, uuid4

import pytest

from hearthside.core.document import Document
from hearthside.vault.key import Home, VaultKey
from hearthside.vault.keyring import create_keyring
from hearthside.vault.records import Vault

PASSWORD = "a long walk by the harbor"
DAY = date(2026, 3, 14)


class Note(Document, frozen=True, kw_only=True):
    namespace: ClassVar[str] = "note"

    text: str = ""


class Letter(Document, frozen=True, kw_only=True):
    namespace: ClassVar[str] = "letter"

    text: str = ""


class Keeper(NamedTuple):
    """A person as the vault knows them."""

    owner: UUID
    key: VaultKey
    code: str
    vault: Vault

    @classmethod
    def move_in(cls, password: str = PASSWORD) -> "Keeper":
        owner = uuid4()
        key, code = create_keyring(owner, password)
        return cls(owner, key, code, Vault(key))


@pytest.fixture
def ada(db) -> Keeper:
    return Keeper.move_in()


@pytest.fixture
def dan(db) -> Keeper:
    return Keeper.move_in("a stranger on the same server")


def make_key(
    version: int = 1, *, instance: UUID | None = None, owner: UUID | None = None
) -> VaultKey:
    return VaultKey.make(Home(instance or uuid4(), owner or uuid4()), version)
