"""Whatever two people do, in whatever order: each reads exactly what the other last allowed.

A machine links, shares, changes, takes back, gives a vault new keys, unlinks, and puts an older
copy of the database back; after every step it compares what each person can open with what the
author last allowed, and opens every row with everybody else's keys as well.
"""

from datetime import date

import pytest
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from hearthside.core.couple import SharedWords
from hearthside.people.accounts.models import Account
from hearthside.people.couple import linking, sharing
from hearthside.people.couple.link import Stand
from hearthside.people.couple.models import Invitation
from hearthside.vault.couple_key import load_couple_key
from hearthside.vault.keyring import rotate
from hearthside.vault.models import Keyring, Record, SharedKey, SharedRecord, Shelf
from hearthside.vault.records import Vault
from hearthside.vault.refusal import NotLinked
from hearthside.vault.shelf import SharedShelf
from tests.people import PASSWORD, Person

TODAY = date(2026, 3, 1)
NOW = timezone.now()
TABLES = (Keyring, Record, SharedKey, SharedRecord, Shelf, Invitation)


class TwoPeople(RuleBasedStateMachine):
    """Ben, Cleo and Dan; `allowed` is what each author lets their partner read now."""

    def __init__(self) -> None:
        super().__init__()
        for table in (Account, *TABLES):
            table.objects.all().delete()
        self.people = [Person.move_in(name) for name in ("Ben", "Cleo", "Dan")]
        self.vaults = [person.vault for person in self.people]
        self.allowed: list[dict] = [{}, {}, {}]
        self.pair: tuple[int, int] | None = None
        self.couples: dict = {}
        self.copy: list | None = None
        self.count = 0

    @precondition(lambda self: self.pair is None)
    @rule(one=st.integers(0, 2), step=st.integers(1, 2))
    def link(self, one, step):
        other = (one + step) % 3
        for at in (one, other):
            linking.unlink(self.vaults[at])
        code = linking.invite(self.people[one].account, self.vaults[one], now=NOW)
        linking.accept(self.people[other].account, self.vaults[other], code, now=NOW)
        linking.confirm(self.vaults[one], now=NOW)
        self.pair = (one, other)
        self.couples[load_couple_key(self.vaults[one]).couple] = self.pair

    @precondition(lambda self: self.pair)
    @rule(side=st.integers(0, 1))
    def share(self, side):
        author, self.count = self.pair[side], self.count + 1
        words = f"words {self.count}"
        kept = sharing.share(self.vaults[author], SharedWords(words=words), on=TODAY)
        self.allowed[author][kept] = words

    @precondition(lambda self: self.pair and any(self.allowed))
    @rule(data=st.data())
    def change(self, data):
        author, kept = self._pick(data)
        self.count += 1
        words = f"words {self.count}"
        sharing.change(self.vaults[author], kept, SharedWords(words=words), on=TODAY)
        self.allowed[author][kept] = words

    @precondition(lambda self: self.pair and any(self.allowed))
    @rule(data=st.data())
    def take_back(self, data):
        author, kept = self._pick(data)
        sharing.take_back(self.vaults[author], kept)
        del self.allowed[author][kept]

    @rule(person=st.integers(0, 2))
    def give_new_keys(self, person):
        key, _ = rotate(self.vaults[person]._key, PASSWORD)
        self.vaults[person] = Vault(key)
        self.copy = None  # a copy from before is opened by the old keys, which nobody holds here

    @precondition(lambda self: self.pair)
    @rule(side=st.integers(0, 1))
    def unlink(self, side):
        linking.unlink(self.vaults[self.pair[side]])
        self.pair, self.allowed = None, [{}, {}, {}]

    @rule()
    def copy_the_database(self):
        self.copy = [list(table.objects.all()) for table in TABLES]
        self.copied = ([dict(one) for one in self.allowed], self.pair)

    @precondition(lambda self: self.copy is not None)
    @rule()
    def put_the_copy_back(self):
        with transaction.atomic():
            for table, rows in zip(TABLES, self.copy, strict=True):
                table.objects.all().delete()
                table.objects.bulk_create(rows)
        was_allowed, was_paired = self.copied
        still = was_paired if was_paired == self.pair else None
        gone = self.taken_back() if still else set()
        self.pair = still if still and self._is_open() else None
        self.allowed = [
            {kept: words for kept, words in one.items() if self.pair and kept not in gone}
            for one in was_allowed
        ]

    def taken_back(self):
        """What was allowed when the copy was made and has been taken back since."""
        was_allowed, _ = self.copied
        return {
            kept
            for before, now in zip(was_allowed, self.allowed, strict=True)
            for kept in before
            if kept not in now
        }

    @invariant()
    def each_reads_what_the_other_last_allowed(self):
        for at, vault in enumerate(self.vaults):
            expected = set()
            if self.pair and at in self.pair:
                partner = self.pair[1 - self.pair.index(at)]
                expected = set(self.allowed[partner].values())
            assert self._read(vault) == expected

    @invariant()
    def only_the_keys_of_its_couple_open_a_row(self):
        for at, vault in enumerate(self.vaults):
            key = load_couple_key(vault)
            shelf = SharedShelf(key) if key else None
            for row in SharedRecord.objects.all() if shelf else ():
                opens = shelf._try_open(row.author, row.id, bytes(row.sealed)) is not None
                assert opens == (row.couple == key.couple)
                assert not opens or at in self.couples[row.couple]

    def _read(self, vault):
        try:
            return {one.document.words for one in sharing.show(vault, TODAY).theirs}
        except NotLinked:
            return set()

    def _is_open(self):
        return linking.stand(self.vaults[self.pair[0]], NOW).stand is Stand.LINKED

    def _pick(self, data):
        author = data.draw(st.sampled_from([at for at in range(3) if self.allowed[at]]))
        return author, data.draw(st.sampled_from(list(self.allowed[author])))


@pytest.mark.django_db(transaction=True)
def test_each_reads_exactly_what_the_other_last_allowed():
    run_state_machine_as_test(
        TwoPeople,
        settings=settings(
            max_examples=25,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
