"""Whatever two people do, in whatever order: nothing is agreed that both did not say yes to.

A machine puts texts forward, says yes to texts that may be old by then, lets rest, checks in, ends,
deletes, unlinks and links again. `said` is every text a person ever said yes to by their own act.
"""

from contextlib import suppress
from datetime import date
from uuid import uuid4

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from hearthside.core.agreements import CheckIn, Fit, State, Terms
from hearthside.people.accounts.models import Account
from hearthside.people.couple import linking
from hearthside.people.couple.models import Invitation
from hearthside.rooms.agreements import operations
from hearthside.rooms.agreements.desk import open_desk
from hearthside.vault.models import Keyring, Record, SharedKey, SharedRecord, Shelf
from hearthside.vault.refusal import NotLinked, RecordNotFound
from tests.people import Person, link

NOW = timezone.now()
TABLES = (Account, Keyring, Record, SharedKey, SharedRecord, Shelf, Invitation)
REFUSED = (
    NotLinked,
    RecordNotFound,
    operations.TextHasChanged,
    operations.NothingToAnswer,
)
who = st.integers(0, 1)


class TwoPeople(RuleBasedStateMachine):
    """Ben and Cleo, and every text that either has seen on a page."""

    def __init__(self):
        super().__init__()
        for table in TABLES:
            table.objects.all().delete()
        self.people = [Person.move_in(name) for name in ("Ben", "Cleo")]
        link(*self.people)
        self.keys, self.seen, self.count = [], [], 0
        self.said = [set(), set()]
        self.ended = set()

    @rule(at=who)
    def put_forward(self, at):
        key = uuid4()
        self.keys.append(key)
        self._propose(at, key)

    @precondition(lambda self: self.keys)
    @rule(at=who, data=st.data())
    def suggest_other_words(self, at, data):
        self._propose(at, data.draw(st.sampled_from(self.keys)))

    @precondition(lambda self: self.seen)
    @rule(at=who, data=st.data())
    def say_yes_to_something_read(self, at, data):
        key, mark = data.draw(st.sampled_from(self.seen))
        with suppress(*REFUSED):
            operations.say_yes(self.people[at].vault, key, mark, "", now=NOW)
            self.said[at].add(mark)

    @precondition(lambda self: self.seen)
    @rule(at=who, data=st.data())
    def let_rest(self, at, data):
        key, mark = data.draw(st.sampled_from(self.seen))
        other = self.people[1 - at].vault
        before = list(SharedRecord.objects.values_list("id", "sealed").order_by("id"))
        with suppress(*REFUSED):
            operations.let_rest(self.people[at].vault, key, mark, now=NOW)
        open_desk(other, NOW)
        assert list(SharedRecord.objects.values_list("id", "sealed").order_by("id")) == before

    @precondition(lambda self: self.keys)
    @rule(at=who, data=st.data(), shows=st.booleans())
    def check_in(self, at, data, shows):
        key = data.draw(st.sampled_from(self.keys))
        told = CheckIn(id=uuid4(), on=date(2026, 3, 1), fit=Fit.KEPT)
        with suppress(*REFUSED):
            operations.check_in(self.people[at].vault, key, told, shows=shows, now=NOW)

    @precondition(lambda self: self.keys)
    @rule(at=who, data=st.data())
    def go_on(self, at, data):
        key = data.draw(st.sampled_from(self.keys))
        with suppress(*REFUSED):
            operations.go_on(
                self.people[at].vault, key, trial_until=None, review_on=date(2027, 1, 1), now=NOW
            )
            self._note(at, key)

    @precondition(lambda self: self.keys)
    @rule(at=who, data=st.data(), deed=st.sampled_from(["retire", "delete"]))
    def end(self, at, data, deed):
        key = data.draw(st.sampled_from(self.keys))
        vault = self.people[at].vault
        with suppress(*REFUSED):
            # What is left of an earlier link ends for oneself alone.
            is_of_both = open_desk(vault, NOW).hold(key).is_shared
            getattr(operations, deed)(vault, key, now=NOW)
            if deed == "delete":  # it may be written anew, and is another agreement then
                self.ended.discard(key)
            elif is_of_both:
                self.ended.add(key)

    @rule(at=who)
    def end_the_link_and_link_again(self, at):
        for person in (self.people[at], self.people[1 - at]):
            linking.unlink(person.vault)
        link(*self.people)

    def _propose(self, at, key):
        self.count += 1
        terms = Terms(action=f"words {self.count}")
        desk = open_desk(self.people[at].vault, NOW)
        is_new = desk.book.find(key) is None and key not in desk.theirs
        with suppress(*REFUSED):
            operations.propose(self.people[at].vault, key, terms, "", wants_for_both=False, now=NOW)
            self._note(at, key)
            if is_new:  # for whoever never held what the other ended, it is another agreement
                self.ended.discard(key)

    def _note(self, at, key):
        """What a person has just put forward is their yes, and may be read by the other."""
        side = open_desk(self.people[at].vault, NOW).hold(key).entry.side
        self.said[at] |= set(side.texts)
        self.seen += [(key, mark) for mark in side.texts]

    @invariant()
    def nothing_is_agreed_without_both(self):
        for person in self.people:
            for held in open_desk(person.vault, NOW).everything():
                for terms in (held.agreement.agreed, held.entry.agreed):
                    assert terms is None or all(terms.mark in said for said in self.said)

    @invariant()
    def both_see_the_same(self):
        one, other = (open_desk(person.vault, NOW) for person in self.people)
        for held in one.everything():
            with suppress(RecordNotFound):
                theirs = other.hold(held.id)
                if held.is_shared and theirs.is_shared and not held.agreement.is_retired:
                    assert held.agreement == theirs.agreement.mirrored()

    @invariant()
    def what_has_ended_stays_so(self):
        for key in self.ended:
            for person in self.people:
                with suppress(RecordNotFound):
                    held = open_desk(person.vault, NOW).hold(key)
                    is_mine = held.is_shared or held.entry.side.retired
                    assert not is_mine or held.agreement.state(NOW.date()) is State.RETIRED


@pytest.mark.django_db(transaction=True)
def test_nothing_is_agreed_that_both_did_not_say_yes_to():
    run_state_machine_as_test(
        TwoPeople,
        settings=settings(
            max_examples=8,
            stateful_step_count=20,
            deadline=None,
            phases=[Phase.generate],  # to make a failure small takes minutes
            suppress_health_check=list(HealthCheck),
        ),
    )
