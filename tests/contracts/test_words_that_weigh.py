"""Words that may tell of danger are shared by no page but Together, which asks for the password."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.agreements import AgreementBook, Terms
from hearthside.core.couple import WeekNotes
from hearthside.core.plans import IfThenPlan, PlanBook
from hearthside.rooms.agreements.desk import open_desk
from hearthside.vault.models import SharedRecord

DANGER, PLAIN = "He hit me again last night", "A walk on Sunday"
NOT_FROM_HERE = "words like these are not shared from here"


@pytest.fixture
def linked(couple):
    return tuple(person.pass_the_questions() for person in couple)


def send(person, name, kwargs=None, **sent):
    """Send a form, insist that nothing of it was shared, and return what the page says."""
    before = sealed(person)
    answer = person.client.post(reverse(name, kwargs=kwargs), sent, follow=True)
    said = answer.content.decode()
    assert NOT_FROM_HERE in said.lower()
    assert sealed(person) == before
    return said


def sealed(person):
    mine = SharedRecord.objects.filter(author=person.account.id)
    return {row.id: bytes(row.sealed) for row in mine}


def propose(person, action, **more):
    key = uuid4()
    told = {"agreement": str(key), "action": action, "step": "propose", **more}
    person.client.post(reverse("agreements-new"), told)
    return key


def test_the_notes_of_a_week_are_kept_and_not_ready(linked):
    ben, _ = linked
    send(ben, "together-week", thanks=PLAIN, wish=DANGER, shown=["thanks", "wish"], ready="1")
    notes = ben.vault.get_single(WeekNotes)
    assert (notes.wish, notes.is_ready, notes.shown) == (DANGER, False, ())


@pytest.mark.parametrize("field", ["action", "purpose", "we_say", "cost"])
def test_an_agreement_stays_a_draft(linked, field):
    ben, _ = linked
    told = {"action": PLAIN} | {field: DANGER}
    terms = Terms(**{name: words for name, words in told.items() if name != "cost"})
    step = {"agreement": str(uuid4()), "step": "propose", "wanted": terms.mark}
    send(ben, "agreements-new", **told, **step)
    (entry,) = ben.vault.get_single(AgreementBook).entries
    assert DANGER in (entry.draft_cost, getattr(entry.draft, field, ""))


def test_a_yes_is_given_without_what_it_costs(linked):
    ben, cleo = linked
    key = propose(ben, PLAIN)
    mark = open_desk(cleo.vault, timezone.now()).hold(key).agreement.their_offer.mark
    assert DANGER in send(cleo, "agreements-answer", {"id": key}, mark=mark, cost=DANGER)
    cleo.client.post(reverse("agreements-answer", args=(key,)), {"mark": mark})
    check_in = {"check_in": str(uuid4()), "fit": "hard", "words": DANGER, "shows": "on"}
    send(cleo, "agreements-check-in", {"id": key}, **check_in)
    (entry,) = cleo.vault.get_single(AgreementBook).entries
    assert [one.words for one in entry.check_ins] == [DANGER]


def test_the_words_of_a_plan_stay_in_the_form(linked):
    ben, _ = linked
    plan, now = uuid4(), timezone.now()
    own = IfThenPlan(id=plan, cue="late", then_i="walk", written_at=now - timedelta(hours=1))
    ben.vault.put_single(PlanBook(plans=(own,)), on=now)
    for step in ("look", "share"):
        told = {"cue": "late", "then_i": DANGER, "step": step}
        assert DANGER in send(ben, "plans-words", {"id": plan}, **told)


def test_what_a_talk_is_about_stays_in_the_form(linked):
    ben, _ = linked
    told = {"topic": DANGER, "begins": "first", "minutes": "3"}
    assert DANGER in send(ben, "conversations-ask", {"talk": "turns"}, **told)
