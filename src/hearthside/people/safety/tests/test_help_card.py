"""Help is offered once, above what was saved, and leaves no trace."""

import io
import logging
import re
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client

from hearthside.core.diary import Moment
from hearthside.core.fears import FearEntry
from hearthside.core.safety import Card, meaning
from hearthside.people.accounts.key_half import recall
from hearthside.people.accounts.models import Session
from hearthside.people.safety import help_card
from hearthside.people.safety.help_card import HelpCard
from hearthside.people.safety.sentences import WORDS, words_for
from hearthside.vault.export import build_export

pytestmark = pytest.mark.django_db

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
DARK = "I can't stop thinking about killing myself. zinnia-canary"
HURT = "He grabbed me by the throat last night. zinnia-canary"
FRIEND = "My best friend's husband beats her and I don't know what to do"
OWN = "I slapped my girlfriend and I am ashamed"
ANGER = "I want to kill him, I bought a knife"
CALM = "He made soup and we talked about the summer"
LABELS = (*Card, "crisis", "abuse", "help-card", "help_card", "HelpCard", "wish_to_die", "Sighting")


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


def save_moment(person, words, **more):
    told = {"moment": str(uuid4()), "asked": "", "more": "late reply", "felt": "7", "note": words}
    return person.client.post("/moments/new/", told | more)


def save_fear(person, words):
    told = {"fear": str(uuid4()), "what": words, "likely": "60", "by_when": "tomorrow"}
    return person.client.post("/fears/new/", told)


def follow(person, response):
    return person.client.get(response.headers["Location"]).content.decode()


def card_in(html):
    found = re.search(r'<section class="note help-card".*?</section>', html, re.DOTALL)
    return found[0] if found else ""


def test_words_of_danger_are_saved_as_they_are_and_the_answer_is_the_same(ada):
    calm = save_moment(ada, CALM)
    follow(ada, calm)
    dark = save_moment(ada, DARK)

    assert calm.status_code == dark.status_code == 302
    assert sorted(k.document.note for k in ada.vault.all(Moment)) == sorted([CALM, DARK])
    shape = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}")
    assert shape.sub("", calm.headers["Location"]) == shape.sub("", dark.headers["Location"])
    assert {k: v.value for k, v in calm.cookies.items()} == {
        k: v.value for k, v in dark.cookies.items()
    }


def test_the_card_stands_right_above_the_entry_and_comes_once(ada):
    saved = save_moment(ada, DARK)
    html = follow(ada, saved)

    card = card_in(html)
    assert html.index('id="moment-') < html.index(card) < html.index("zinnia-canary")
    assert 'href="/help/"' in card
    assert card_in(follow(ada, saved)) == ""


def test_nothing_is_offered_where_nothing_was_seen(ada):
    assert card_in(follow(ada, save_moment(ada, CALM))) == ""
    assert card_in(follow(ada, save_moment(ada, "想死你了，快回来"))) == ""


def test_only_what_a_person_wrote_is_read(ada, monkeypatch):
    read = []
    monkeypatch.setattr(help_card, "look", lambda text, **_more: read.append(text) or ())
    save_moment(ada, CALM, csrfmiddlewaretoken="aToken")

    assert read == ["\nlate reply\n7\n" + CALM]


def test_a_fear_offers_help_too(ada):
    saved = save_fear(ada, "I'm afraid he'll hit me again when he comes home")

    assert saved.status_code == 302
    assert str(WORDS[Card.HURT].heading) in card_in(follow(ada, saved))
    assert len(ada.vault.all(FearEntry)) == 1


def test_a_change_offers_help_too(ada):
    save_moment(ada, CALM)
    (kept,) = ada.vault.all(Moment)
    saved = ada.client.post(
        f"/moments/{kept.id}/",
        {"moment": str(kept.id), "asked": "", "contexts": ["1"], "felt": "7", "note": HURT},
    )

    assert saved.status_code == 302
    assert str(WORDS[Card.DANGER].heading) in card_in(follow(ada, saved))


@pytest.mark.parametrize(
    ("words", "card"),
    [
        (DARK, Card.OWN_LIFE),
        (HURT, Card.DANGER),
        (FRIEND, Card.ANOTHER_HURT),
        (OWN, Card.HURTING),
        (ANGER, Card.INTENT),
        ("My brother says he wants to kill himself", Card.ANOTHERS_LIFE),
    ],
)
def test_whoever_writes_is_spoken_to(ada, words, card):
    shown = card_in(follow(ada, save_moment(ada, words)))

    assert str(WORDS[card].heading) in shown.replace("&#x27;", "'")


def test_no_two_cards_say_the_same():
    assert len({words.heading for words in WORDS.values()}) == len(Card)


def test_somebody_hurt_and_weary_is_spoken_to_as_both():
    both = words_for(frozenset({Card.OWN_LIFE, Card.HURT}))

    assert both not in WORDS.values()


def test_a_pressed_neck_is_sent_to_a_doctor_whatever_else_was_said():
    neck = WORDS[Card.DANGER].lines[1]

    assert neck in words_for(frozenset({Card.OWN_LIFE, Card.DANGER})).lines
    assert neck in words_for(frozenset({Card.OWN_LIFE, Card.DANGER, Card.HURT})).lines


def test_a_page_that_comes_first_shows_it_at_its_top(ada):
    save_moment(ada, DARK)

    assert card_in(ada.client.get("/patterns/").content.decode())


def test_a_later_calm_entry_takes_the_offer_back(ada):
    save_moment(ada, DARK)

    assert card_in(follow(ada, save_moment(ada, CALM))) == ""


def test_nobody_else_is_offered_it(ada, dan):
    saved = save_moment(ada, DARK)

    assert card_in(dan.client.get("/moments/").content.decode()) == ""
    assert card_in(follow(ada, saved))


def test_it_is_gone_when_the_session_locks(ada):
    save_moment(ada, DARK)
    (session,) = Session.objects.filter(account=ada.account)
    assert recall(session.id_hash, HelpCard)
    ada.client.post("/lock/")

    assert recall(session.id_hash, HelpCard) is None


def tells(label, told):
    """Whether a label is there; four letters only as a word, for they come about in a token by chance."""
    return re.search(label if len(label) > 4 else rf"\b{label}\b", told) is not None


@pytest.mark.skipif(connection.vendor != "sqlite", reason="reads the embedded database's files")
@pytest.mark.django_db(transaction=True)
def test_no_file_log_cookie_address_record_or_backup_tells_what_was_seen(ada, caplog, tmp_path):
    caplog.set_level(logging.DEBUG)
    saved = [save_moment(ada, words) for words in (DARK, HURT, OWN, ANGER)]
    seen = [ada.client.get(response.headers["Location"]) for response in saved]

    with connection.cursor() as cursor:
        cursor.execute(f"VACUUM INTO '{tmp_path / 'backup.sqlite3'}'")
    files = [*Path(connection.settings_dict["NAME"]).parent.rglob("*"), *tmp_path.rglob("*")]
    written = b"".join(path.read_bytes() for path in files if path.is_file())
    told = caplog.text + "".join(f"{r.headers}{r.cookies}" for r in (*saved, *seen))
    told += str(ada.vault.everything())
    with closing(sqlite3.connect(tmp_path / "backup.sqlite3")) as backup:
        told += "\n".join(backup.iterdump())
    assert b"zinnia-canary" not in written
    assert [label for label in LABELS if tells(label, told)] == []
    # In so many sealed bytes four letters come about by chance; the dump has these bytes in hex.
    assert [label for label in LABELS if len(label) > 4 and label.encode() in written] == []


@pytest.mark.django_db(transaction=True)
def test_what_may_be_taken_away_tells_nothing_of_it(ada):
    save_moment(ada, DARK)
    taken = build_export(ada.vault, readme="", diary_csv="")

    with zipfile.ZipFile(io.BytesIO(taken)) as archive:
        told = b"".join(archive.read(name) for name in archive.namelist())
    assert b"zinnia-canary" in told
    assert [label for label in LABELS if label.encode() in told] == []


def test_a_page_of_somebody_signed_in_makes_the_reader_ready_and_a_door_does_not(ada, monkeypatch):
    monkeypatch.setattr(meaning, "SHELF", meaning.Shelf())
    Client().get("/unlock/")
    assert not meaning.SHELF.is_asked_for

    ada.client.get("/moments/new/")
    assert meaning.SHELF.is_asked_for
