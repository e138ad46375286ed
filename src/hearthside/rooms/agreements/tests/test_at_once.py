"""Two people act in the same instant, on a real database file."""

from threading import Barrier, Thread
from uuid import uuid4

import pytest
from django.db import connection
from django.utils import timezone

from hearthside.core.agreements import Terms
from hearthside.rooms.agreements import operations
from hearthside.rooms.agreements.desk import open_desk

pytestmark = pytest.mark.django_db(transaction=True)


def hold(person, key):
    return open_desk(person.vault, timezone.now()).hold(key)


def propose(person, key, words):
    operations.propose(
        person.vault, key, Terms(action=words), "", wants_for_both=False, now=timezone.now()
    )


def at_once(*deeds):
    """Do all of it in threads that begin together; what was refused is returned."""
    barrier, refused = Barrier(len(deeds)), []

    def act(deed):
        barrier.wait()
        try:
            deed()
        except operations.TextHasChanged as problem:
            refused.append(problem)
        finally:
            connection.close()

    threads = [Thread(target=act, args=(deed,)) for deed in deeds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return refused


def test_both_counter_at_once_and_both_wordings_are_there(couple):
    ben, cleo = couple
    key = uuid4()
    propose(ben, key, "a walk")
    at_once(lambda: propose(ben, key, "a long walk"), lambda: propose(cleo, key, "a call"))

    assert hold(ben, key).agreement.their_offer.action == "a call"
    assert hold(cleo, key).agreement.their_offer.action == "a long walk"


def test_both_say_yes_to_the_other_at_once_and_one_text_is_agreed(couple):
    ben, cleo = couple
    key = uuid4()
    propose(ben, key, "a walk")
    propose(cleo, key, "a call")
    marks = [hold(person, key).agreement.their_offer.mark for person in couple]
    now = timezone.now()
    refused = at_once(
        lambda: operations.say_yes(ben.vault, key, marks[0], "", now=now),
        lambda: operations.say_yes(cleo.vault, key, marks[1], "", now=now),
    )

    agreed = {hold(person, key).agreement.agreed for person in couple}
    assert len(refused) == 1
    assert len(agreed) == 1
    assert agreed.pop().mark in marks


def test_one_puts_other_words_there_while_the_other_says_yes(couple):
    ben, cleo = couple
    key = uuid4()
    propose(ben, key, "a walk")
    mark = hold(cleo, key).agreement.their_offer.mark
    refused = at_once(
        lambda: propose(ben, key, "a long walk"),
        lambda: operations.say_yes(cleo.vault, key, mark, "", now=timezone.now()),
    )

    told = hold(cleo, key).agreement
    assert told.their_offer.action == "a long walk"
    assert (told.agreed is None) == bool(refused)


def test_four_clicks_on_one_button_are_one(couple):
    ben, cleo = couple
    key = uuid4()
    at_once(*[lambda: propose(ben, key, "a walk")] * 4)

    assert hold(cleo, key).agreement.their_offer.round == 1
    assert len(open_desk(ben.vault, timezone.now()).book.entries) == 1
