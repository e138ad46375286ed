"""What is told hangs on the open session: nothing holds back without it, and nothing outlives it."""

from types import SimpleNamespace

import pytest
from django.utils import timezone

from hearthside.core.safety.questions import Answer, Question, SafetyAnswers
from hearthside.people.accounts.key_half import drop_halves
from hearthside.people.accounts.models import Session
from hearthside.people.accounts.operations import unlock
from hearthside.people.safety import memory
from hearthside.vault.models import Record

AFRAID = SafetyAnswers(answers={Question.AFRAID: Answer.YES})
CHOKED = SafetyAnswers(answers={Question.CHOKED: Answer.YES})
SAFE = SafetyAnswers(answers=dict.fromkeys(Question, Answer.NO))


@pytest.fixture
def request_of(ada):
    row = Session.objects.get()
    return SimpleNamespace(vault=ada.vault, current_session=SimpleNamespace(row=row))


def test_nothing_holds_back_before_anything_is_told(request_of):
    assert not memory.does_step_back(request_of)


def test_nothing_holds_back_for_a_stranger(request_of):
    memory.note_about_partner(request_of, AFRAID, keep=False, now=timezone.now())

    assert memory.does_step_back(request_of)
    assert not memory.does_step_back(SimpleNamespace(vault=None, current_session=None))


def test_what_was_told_goes_with_the_half(request_of):
    memory.note_about_partner(request_of, AFRAID, keep=False, now=timezone.now())
    drop_halves(request_of.current_session.row.id_hash)

    assert not memory.does_step_back(request_of)


def test_what_was_kept_holds_in_the_next_session(request_of):
    memory.note_about_partner(request_of, AFRAID, keep=True, now=timezone.now())
    drop_halves(request_of.current_session.row.id_hash)

    assert memory.does_step_back(request_of)


def test_what_was_kept_and_tampered_with_still_holds(request_of):
    memory.note_about_partner(request_of, AFRAID, keep=True, now=timezone.now())
    drop_halves(request_of.current_session.row.id_hash)
    for record in Record.objects.all():
        record.sealed = bytes(record.sealed)[:-1] + bytes([bytes(record.sealed)[-1] ^ 1])
        record.save()

    assert memory.does_step_back(request_of)


@pytest.fixture
def on_another_device(ada, request_of):
    entered = unlock(name=ada.name, password=ada.password, time_zone="UTC", now=timezone.now())
    row = entered.session.row
    return SimpleNamespace(vault=ada.vault, current_session=SimpleNamespace(row=row))


def test_what_is_kept_on_one_device_holds_at_once_on_another_that_skipped_the_questions(
    request_of, on_another_device
):
    memory.note_skipped(request_of)
    memory.note_about_partner(on_another_device, CHOKED, keep=True, now=timezone.now())

    assert memory.does_step_back(request_of)
    assert memory.read_about_partner(request_of) == CHOKED


def test_answers_of_an_open_session_hold_whatever_is_kept_elsewhere(request_of, on_another_device):
    memory.note_about_partner(request_of, AFRAID, keep=False, now=timezone.now())
    memory.note_about_partner(on_another_device, SAFE, keep=True, now=timezone.now())

    assert memory.does_step_back(request_of)


def test_answering_again_takes_the_place_of_what_was_kept(request_of):
    memory.note_about_partner(request_of, AFRAID, keep=True, now=timezone.now())
    memory.note_about_partner(request_of, SAFE, keep=False, now=timezone.now())

    assert not memory.does_step_back(request_of)
    assert memory.read_kept(request_of.vault) == SAFE


def test_rather_not_saying_anything_takes_no_kept_yes_back(request_of):
    silent = SafetyAnswers(answers=dict.fromkeys(Question, Answer.RATHER_NOT))
    memory.note_about_partner(request_of, CHOKED, keep=True, now=timezone.now())
    memory.note_about_partner(request_of, silent, keep=False, now=timezone.now())

    assert memory.does_step_back(request_of)


def test_nothing_of_it_can_be_printed(request_of):
    assert "yes" not in repr(memory.AboutSelf(Answer.YES))


def test_what_was_kept_has_one_size_whatever_was_answered(ada, request_of):
    sizes = set()
    for answer in Answer:
        for is_set_aside in (False, True):
            told = dict.fromkeys(Question, answer)
            given = SafetyAnswers(answers=told, is_set_aside=is_set_aside)
            memory.note_about_partner(request_of, given, keep=True, now=timezone.now())
            sizes.add(sum(len(bytes(record.sealed)) for record in Record.objects.all()))
            memory.forget_about_partner(request_of)
    assert len(sizes) == 1
