"""What was typed into a page for two waits while the questions come first, or while it holds back."""

import pytest

from hearthside.people.accounts.kept_form import KeptForm

WORDS = "You left while I was still speaking."
DRAFT = {"text": WORDS, "save": "yes"}
NEW = "/say-it/new/"


@pytest.fixture
def ben(move_in):
    return move_in("Ben")


def read(person, url=NEW):
    return person.client.get(url).content.decode()


def tell(person, **answers):
    person.client.post("/help/questions/")
    return person.client.post("/help/questions/two/", answers)


def test_a_letter_sent_before_the_questions_stands_in_its_page_after_them(ben):
    assert ben.client.post(NEW, DRAFT).headers["Location"] == "/help/questions/"

    assert tell(ben, skip="yes").headers["Location"] == NEW
    assert WORDS in read(ben)


def test_being_led_to_the_questions_deletes_no_letter_that_was_kept_before(ben):
    ben.client.post(NEW, DRAFT)
    ben.client.post(NEW)
    tell(ben, skip="yes")

    assert WORDS in read(ben)


def test_a_letter_sent_while_pages_hold_back_is_there_when_they_open_again(ben):
    tell(ben, afraid="yes")
    assert WORDS not in ben.client.post(NEW, DRAFT).content.decode()
    assert WORDS not in read(ben)

    ben.client.post("/help/questions/two/other/")
    assert WORDS in read(ben)


def test_a_page_that_gives_nothing_back_leaves_nothing_behind(ben):
    ben.client.post("/say-it/start-fresh/", {"text": WORDS})

    assert list(ben.vault.all(KeptForm)) == []
