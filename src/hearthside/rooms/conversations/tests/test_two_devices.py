"""A talk on two devices: asked for, said yes to or left alone, gone through in turns, ended by either."""

import re
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.conversations.joint_talk import KEPT, MOST_MOVES, TalkSide
from hearthside.people.couple import linking
from hearthside.vault.shelf import SharedShelf

ROOM, ASK = reverse("conversations"), reverse("conversations-ask", args=["turns"])
TWO, ACT = reverse("conversations-two"), reverse("conversations-two-act")
AWAY = reverse("conversations-two-away")
TOKEN = re.compile(r'value="\w{64}"')
WORDS = {"topic": "messages in the evening", "begins": "first", "minutes": "3"}


@pytest.fixture
def two(couple):
    """Ben and Cleo, linked, who have left the questions out."""
    return [person.pass_the_questions() for person in couple]


@pytest.fixture
def begun(two):
    """A talk that Ben asked for and Cleo said yes to."""
    ben, cleo = two
    ben.client.post(ASK, WORDS)
    cleo.client.post(ACT, {"act": "join"})
    return two


def read(person, path=TWO):
    return person.client.get(path).content.decode()


def press(person, name, seen=""):
    return person.client.post(ACT, {"act": name, "seen": seen})


def test_whoever_is_asked_reads_exactly_what_was_asked(two):
    ben, cleo = two
    assert ben.client.post(ASK, WORDS).headers["Location"] == TWO

    assert "Cleo asks" not in read(ben)
    assert "You asked Cleo" in read(ben)
    for page in (read(cleo), read(cleo, ROOM)):
        assert "Ben asks" in page
    assert WORDS["topic"] in read(cleo)
    assert "Ben would begin" in read(cleo)


def test_looking_is_told_to_nobody(two):
    ben, cleo = two
    ben.client.post(ASK, WORDS)
    read(ben)
    before = TOKEN.sub("", read(ben))

    read(cleo)

    assert TOKEN.sub("", read(ben)) == before


def test_both_see_the_same_step_and_whose_turn_it_is(begun):
    ben, cleo = begun
    assert press(cleo, "on", "settle").status_code == 302

    assert "It is your turn. Cleo listens." in read(ben)
    assert "turn. You listen." in read(cleo)
    press(cleo, "on", "speak-1")
    assert "Speak for yourself" in read(ben)
    press(ben, "on", "speak-1")
    press(ben, "on", "speak-1")
    assert "It is your turn. Ben listens." in read(cleo)


def test_what_one_prepared_shows_on_their_own_device_only(begun):
    ben, cleo = begun
    ben.client.post(reverse("conversations-prepare", args=["turns"]), {"speak-1": "the quiet hour"})
    press(ben, "on", "settle")

    assert "the quiet hour" not in read(cleo)


def test_either_ends_it_and_each_puts_their_own_away(begun):
    ben, cleo = begun
    press(cleo, "end")

    assert "The talk is over" in read(ben)
    noted = ben.client.post(AWAY, {"note": "yes"})
    assert noted.headers["Location"] == reverse("conversations-note-new", args=["turns"])
    cleo.client.post(AWAY)
    for person in begun:
        assert person.vault.get_single(TalkSide) is None
        assert SharedShelf.of(person.vault).singles(TalkSide) == (None, None)


def test_what_was_asked_is_taken_back(two):
    ben, cleo = two
    ben.client.post(ASK, WORDS)
    press(ben, "end")

    assert "No talk is under way" in read(cleo)
    assert "Ben asks" not in read(cleo, ROOM)


def test_where_both_ask_the_later_question_is_answered(two, time_machine):
    ben, cleo = two
    time_machine.move_to(timezone.now() - timedelta(minutes=5))
    ben.client.post(ASK, WORDS)
    time_machine.shift(timedelta(minutes=1))
    assert "Ben has asked you for a talk" in read(cleo, ASK)
    cleo.client.post(ASK, {**WORDS, "topic": "Saturdays"})

    assert "You asked Ben" in read(cleo)
    assert "Cleo asks" in read(ben)
    assert "Saturdays" in read(ben)
    press(ben, "join")
    assert "For you and Cleo" in read(ben)
    assert "For you and Ben" in read(cleo)


def test_nobody_answers_and_it_is_gone_by_itself(two, time_machine):
    ben, cleo = two
    ben.client.post(ASK, WORDS)
    time_machine.move_to(timezone.now() + KEPT + timedelta(minutes=5))
    for person in two:
        person.client.post("/unlock/", {"name": person.name, "password": person.password})
        person.pass_the_questions()

    assert "No talk is under way" in read(ben)
    assert "No talk is under way" in read(cleo)


def test_it_ends_with_the_link(begun):
    ben, cleo = begun
    linking.unlink(cleo.vault)

    assert press(ben, "on", "settle").status_code == 302
    assert "No talk is under way" in read(ben)
    assert "link first" in read(ben, ASK)


def test_a_stranger_and_somebody_alone_see_none_of_it(begun, dan):
    dan.pass_the_questions()

    assert "No talk is under way" in read(dan)
    assert press(dan, "join").status_code == 302
    assert dan.vault.get_single(TalkSide) is None


@pytest.mark.parametrize(
    "forged",
    [
        {"moves": 2**63},
        {"moves": MOST_MOVES},
        {"began_at": datetime.min.replace(tzinfo=UTC)},
        {"began_at": datetime.max.replace(tzinfo=UTC)},
        {"talk": "x", "step": "x", "card": "x", "minutes": -1},
    ],
)
def test_whatever_the_other_lays_there_the_pages_open_and_it_can_be_ended(begun, forged):
    ben, cleo = begun
    shelf = SharedShelf.of(ben.vault)
    _, side = shelf.singles(TalkSide)
    shelf.put_single(msgspec.structs.replace(side, **forged))

    for name in ("on", "end"):
        assert press(cleo, name, "settle").status_code == 302
        assert cleo.client.get(TWO).status_code == cleo.client.get(ROOM).status_code == 200


def test_what_does_not_fit_is_said_and_nothing_is_lost(two):
    ben, cleo = two
    page = ben.client.post(ASK, WORDS | {"topic": "a" * 20_001}).content.decode()

    assert "longer than fits" in page
    assert "a" * 20_001 in page
    assert "No talk is under way" in read(cleo)


def test_on_two_devices_too_the_week_begins_without_its_topic(two):
    ben, cleo = two
    ben.client.post(reverse("conversations-ask", args=["state-of-us"]), WORDS)
    cleo.client.post(ACT, {"act": "join"})
    assert WORDS["topic"] not in read(cleo)


def test_on_two_devices_nobody_is_asked_to_look_at_one_screen(begun):
    for person in begun:
        page = read(person)
        assert "each with your own device" in page
        assert "both of you can read this" not in page
