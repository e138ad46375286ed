"""Whatever two people do with a plan, in whatever order: it is agreed and heard exactly when both say so."""

from contextlib import suppress
from uuid import UUID

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from hearthside.core.plans import IfThenPlan, PlanBook, PlanForTwo, PlanWords
from hearthside.people.accounts.models import Account
from hearthside.people.couple import linking
from hearthside.people.couple.models import Invitation
from hearthside.people.couple.plans import find_book, hear, read_plans
from hearthside.rooms.plans import pair_operations
from hearthside.rooms.plans.refusal import NotAgreed, WordsChanged
from hearthside.vault.models import Keyring, Record, SharedKey, SharedRecord, Shelf
from hearthside.vault.records import RecordNotFound
from hearthside.vault.refusal import NotLinked
from tests.people import Person, link

NOW = timezone.now()
PLAN = UUID(int=1)
SAID = ("busy, later", "tired, not you")
either = st.integers(0, 1)


class TwoPeople(RuleBasedStateMachine):
    """`says` holds the words each stands by and lets the other read, `sent` what each sent last."""

    def __init__(self) -> None:
        super().__init__()
        for table in (Account, Keyring, Record, SharedKey, SharedRecord, Shelf, Invitation):
            table.objects.all().delete()
        self.people = [Person.move_in("Ben"), Person.move_in("Cleo")]
        self.vaults = [person.vault for person in self.people]
        plan = IfThenPlan(id=PLAN, cue="late reply", then_i="I walk", written_at=NOW)
        self.vaults[0].put_single(PlanBook(plans=(plan,)), on=NOW)
        self.is_linked = False
        self.says: list[str | None] = [None, None]
        self.sent: list[str | None] = [None, None]
        self.marks = [""]

    @property
    def agreed(self):
        return self.says[0] if self.says[0] == self.says[1] else None

    @rule()
    def link(self):
        if not self.is_linked:
            for vault in self.vaults:
                linking.unlink(vault)
            link(*self.people)
            self.is_linked = True

    @rule(who=either)
    def unlink(self, who):
        linking.unlink(self.vaults[who])
        self.is_linked, self.says, self.sent = False, [None, None], [None, None]

    @rule(who=either, said=st.sampled_from(SAID))
    def word(self, who, said):
        words = PlanWords(cue="late reply", then_i="I walk", we_say=said)
        may = self.is_linked and (who == 0 or any(self.says))
        try:
            pair_operations.put_side(self.vaults[who], PLAN, words, now=NOW)
        except (NotLinked, WordsChanged, RecordNotFound):
            assert not may
        else:
            assert may
            self.says[who] = said

    @rule(who=either, data=st.data())
    def assent(self, who, data):
        mark = data.draw(st.sampled_from(self.marks))
        with suppress(NotLinked, WordsChanged, RecordNotFound):
            pair_operations.assent(self.vaults[who], PLAN, mark, now=NOW)
            assert mark == self._mark(who)
            self.says[who] = self.says[1 - who]

    @rule(who=either)
    def take_back(self, who):
        with suppress(RecordNotFound):
            pair_operations.take_back(self.vaults[who], PLAN, now=NOW)
        self.says[who] = None

    @rule(who=either, data=st.data())
    def say(self, who, data):
        mark = data.draw(st.sampled_from(self.marks))
        with suppress(NotLinked, NotAgreed, RecordNotFound):
            pair_operations.say(self.vaults[who], PLAN, mark, now=NOW)
            assert self.agreed is not None
            self.sent[who] = self.agreed

    @rule(who=either)
    def unsay(self, who):
        pair_operations.unsay(self.vaults[who])
        self.sent[who] = None

    @invariant()
    def each_sees_what_both_say(self):
        for who, vault in enumerate(self.vaults):
            pair = self._pair(who) or PlanForTwo(PLAN)
            said = [side and side.words.we_say for side in (pair.mine, pair.theirs)]
            assert said == [self.says[who], self.says[1 - who]]
            heard = hear(vault, NOW)
            sent = self.sent[1 - who]
            assert (heard and heard.words) == (sent if sent and sent == self.agreed else None)

    @invariant()
    def the_own_plan_is_there_whatever_the_other_does(self):
        assert find_book(self.vaults[0]).find_plan(PLAN).then_i == "I walk"
        assert find_book(self.vaults[1]).plans == ()

    @invariant()
    def remember_what_was_looked_at(self):
        self.marks = list(dict.fromkeys([*self.marks, self._mark(0), self._mark(1)]))

    def _pair(self, who):
        with suppress(NotLinked):
            return next(iter(read_plans(self.vaults[who])), None)
        return None

    def _mark(self, who):
        pair = self._pair(who)
        return pair.mark if pair else ""


@pytest.mark.django_db(transaction=True)
def test_it_is_agreed_and_heard_exactly_when_both_say_so():
    run_state_machine_as_test(
        TwoPeople,
        settings=settings(
            max_examples=12,
            stateful_step_count=20,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
