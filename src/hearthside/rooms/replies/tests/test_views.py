"""The pages: why once, a chat, which of the two, what is usual."""

import io
import zipfile
from datetime import UTC, datetime, timedelta

import pytest

from hearthside.core.elsewhere import DateOrder
from hearthside.core.example import CANARY
from hearthside.core.replies import ReplyTimes
from hearthside.rooms.replies import operations
from hearthside.rooms.replies.staged import StagedChat

from .conftest import write_lines

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def today(time_machine):
    time_machine.move_to(NOW, tick=False)


@pytest.fixture
def ada(ada):
    """Ada, who was asked about safety and said nothing."""
    ada.client.post("/help/questions/")
    ada.client.post("/help/questions/two/", {"skip": "yes"})
    return ada


@pytest.fixture
def send(ada):
    """Send a file as a browser does."""

    def send_file(data, name="chat.txt"):
        file = io.BytesIO(data)
        file.name = name
        return ada.client.post("/replies/", {"file": file}, follow=True)

    return send_file


def words_of(response):
    return " ".join(response.content.decode().split())


def test_before_a_look_it_says_why_only_once(ada):
    page = words_of(ada.client.get("/replies/"))

    assert "keeps the wish to check going" in page
    assert "if you would not want to tell them that you looked" in page


def test_a_chat_asks_which_of_the_two_then_shows_both_beside_each_other(ada, send, chat):
    asked = words_of(send(chat))
    page = words_of(ada.client.post("/replies/choose/", {"me": "0"}, follow=True))

    assert "Which of the two are you?" in asked
    assert ">Ben<" in asked
    assert ">Cleo<" in asked
    assert "Weekday afternoons" in page
    assert "You replied in" in page
    assert "The other person replied in" in page
    assert "minutes" in page
    assert "replies" in page


def test_nothing_of_what_was_said_and_no_name_stays(ada, send, chat, caplog):
    send(chat)
    while_waiting = str(list(ada.vault.everything()))
    ada.client.post("/replies/choose/", {"me": "1"})
    kept = str(list(ada.vault.everything()))

    assert CANARY not in while_waiting + kept + caplog.text
    assert "Ben" in while_waiting
    assert "Ben" not in kept
    assert "Cleo" not in kept


def test_nothing_of_what_was_said_is_shown_or_logged(send, chat, caplog):
    for data in (chat, chat[:200], b"no chat " + CANARY.encode(), chat.replace(b"Cleo", b"Ben")):
        assert CANARY not in words_of(send(data))
    assert CANARY not in caplog.text


def test_who_is_neither_of_the_two_learns_nothing(ada, send, chat):
    send(chat)
    page = words_of(ada.client.post("/replies/choose/", {"me": "neither"}, follow=True))

    assert "How two other people write to each other is theirs." in page
    assert ada.vault.get_single(StagedChat) is None
    assert ada.vault.get_single(ReplyTimes) is None


def test_a_second_look_within_weeks_meets_the_earlier_one(ada, send, chat):
    send(chat)
    ada.client.post("/replies/choose/", {"me": "0"})
    page = words_of(send(chat))

    assert "What is usual does not change from one week to the next." in page
    assert "July 13, 2026" in page
    assert 'type="file"' not in page
    assert ada.vault.get_single(StagedChat) is None


def test_after_the_rest_a_newer_chat_takes_the_place_of_the_earlier_look(ada, chat):
    today = NOW.date()
    later = today + timedelta(weeks=6)
    for day in (today, later):
        operations.stage_chat(ada.vault, chat, today=day)
        operations.choose(ada.vault, me=0, order=DateOrder.DAY_FIRST, today=day)

    (kept,) = ada.vault.all(ReplyTimes)
    assert kept.document.looked_on == later


def test_deleted_after_the_rest_nothing_stays(ada, chat):
    operations.stage_chat(ada.vault, chat, today=NOW.date())
    operations.choose(ada.vault, me=0, order=DateOrder.DAY_FIRST, today=NOW.date())
    operations.delete(ada.vault, today=NOW.date() + timedelta(weeks=6))

    assert ada.vault.get_single(ReplyTimes) is None


def test_deleting_leaves_the_day_alone(ada, send, chat):
    send(chat)
    ada.client.post("/replies/choose/", {"me": "0"})
    page = words_of(ada.client.post("/replies/delete/", follow=True))

    assert "You looked on June 1, 2026, and deleted what was found." in page
    assert ada.vault.get_single(ReplyTimes) == ReplyTimes(looked_on=NOW.date())


def test_a_chat_of_few_days_is_told_to_be_not_enough_and_keeps_nothing(ada, send):
    few = "\n".join(write_lines("{at:%d/%m/%Y, %H:%M} - {name}: ", days=3)).encode()
    send(few)
    begin = {"me": "0", "order": "day_first"}
    page = words_of(ada.client.post("/replies/choose/", begin, follow=True))

    assert "There is not enough in the last half year of this chat" in page
    assert ada.vault.get_single(ReplyTimes) is None


def test_days_that_can_be_read_two_ways_are_asked_about(send):
    few = "\n".join(write_lines("{at:%d/%m/%Y, %H:%M} - {name}: ", days=2)).encode()
    page = words_of(send(few))

    assert "When does this chat begin?" in page
    assert "January 5, 2026" in page or "Jan. 5, 2026" in page
    assert "May 1, 2026" in page


def pack(data, name="WhatsApp Chat with Cleo.txt"):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("photo.jpg", b"x")
        packed.writestr(name, data)
    return out.getvalue()


def test_a_zip_is_unpacked_in_memory(send, chat):
    assert "Which of the two are you?" in words_of(send(pack(chat), "chat.zip"))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "This file is empty."),
        (b"just words\nand more", "No line of this file begins like a message."),
        (pack(b"x" * 5000)[:90], "This zip ends in the middle"),
        (pack(b"x", name="notes.md"), "There is no chat in this zip."),
        (b"\xd0\xcf\x11\xe0 sheet", "This is not an exported chat."),
        (b"05/01/2026, 07:59 - Ben: x\xff\xfe" * 9, "The letters in this file cannot be read."),
    ],
    # A zip holds the time it was made at: two processes would not agree on the name of its test.
    ids=["empty", "words", "zip cut off", "zip without chat", "office file", "no letters"],
)
def test_what_is_no_chat_gets_one_sentence(ada, send, data, sentence):
    assert sentence in words_of(send(data))
    assert ada.vault.get_single(StagedChat) is None


def test_a_large_chat_never_touches_the_disk(send, monkeypatch):
    def refuse(*_arguments, **_options):
        raise AssertionError("a file was laid on the disk")

    for place in ("tempfile.NamedTemporaryFile", "tempfile.mkstemp", "tempfile.TemporaryFile"):
        monkeypatch.setattr(place, refuse)
    monkeypatch.setattr("django.core.files.temp.NamedTemporaryFile", refuse)
    lines = write_lines("{at:%d/%m/%Y, %H:%M} - {name}: ", words="x" * 2000)
    large = "\n".join(lines).encode()

    assert len(large) > 5_000_000
    assert "Which of the two are you?" in words_of(send(large))


def test_a_group_gets_one_sentence(send, chat):
    third = "\n".join(write_lines("{at:%d/%m/%Y, %H:%M} - Dan: ", days=2)).encode()

    assert "This is only for a chat of two." in words_of(send(chat + b"\n" + third))


def test_no_file_gets_a_sentence(ada):
    assert "Please choose a file first." in words_of(ada.client.post("/replies/", {}))


def test_a_file_that_does_not_fit_gets_a_sentence(send, chat, settings):
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 100

    assert "larger than 64 MB" in words_of(send(chat))


def test_an_answer_is_asked_for(ada, send, chat):
    send(chat)

    assert "Please say which of the two you are." in words_of(
        ada.client.post("/replies/choose/", {})
    )


def test_a_waiting_chat_can_be_thrown_away(ada, send, chat):
    send(chat)
    page = words_of(ada.client.post("/replies/throw-away/", follow=True))

    assert "The chat is thrown away." in page
    assert ada.client.get("/replies/choose/").headers["Location"] == "/replies/"
