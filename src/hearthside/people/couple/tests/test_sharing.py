"""Sharing: what the other reads, what expires, and what somebody with the files can do."""

from datetime import date
from uuid import uuid4

import pytest
from django.utils import timezone

from hearthside.core.couple import Share, SharedWords, WeekSide
from hearthside.people.couple import linking, sharing
from hearthside.vault.closed import CLOSED
from hearthside.vault.models import Record, SharedRecord
from hearthside.vault.refusal import DocumentTooLarge, NotLinked, RecordNotFound
from hearthside.vault.shelf import SharedShelf
from tests.people import link

TODAY = date(2026, 3, 1)
LATER = date(2026, 3, 9)


def words(text, **more):
    return SharedWords(words=text, **more)


def read(person, today=TODAY):
    return {one.document.words for one in sharing.show(person.vault, today).theirs}


def test_the_other_reads_the_words_until_they_are_taken_back(couple):
    ben, cleo = couple
    kept = sharing.share(ben.vault, words("a quiet evening"), on=TODAY)
    assert (read(cleo), read(ben)) == ({"a quiet evening"}, set())
    sharing.change(ben.vault, kept, words("a walk"), on=TODAY)
    assert read(cleo) == {"a walk"}
    sharing.take_back(ben.vault, kept)
    assert read(cleo) == set()
    assert not SharedRecord.objects.exists()


def test_words_with_a_last_day_go_after_it(couple):
    ben, cleo = couple
    sharing.share(ben.vault, words("only this week", until=date(2026, 3, 7)), on=TODAY)
    assert read(cleo, date(2026, 3, 7)) == {"only this week"}
    assert read(cleo, LATER) == set()
    assert SharedRecord.objects.exists()
    assert not sharing.show(ben.vault, LATER).mine
    assert not SharedRecord.objects.exists()
    assert not ben.vault.all(Share)


def test_a_stranger_reads_nothing_and_changes_nothing(couple, dan):
    ben, _ = couple
    kept = sharing.share(ben.vault, words("for one person"), on=TODAY)
    with pytest.raises(NotLinked):
        sharing.show(dan.vault, TODAY)
    with pytest.raises(RecordNotFound):
        sharing.take_back(dan.vault, kept)
    with pytest.raises(RecordNotFound):
        sharing.change(dan.vault, kept, words("x"), on=TODAY)


def test_nobody_changes_what_the_other_put_there(couple):
    ben, cleo = couple
    sharing.share(ben.vault, words("mine"), on=TODAY)
    item = SharedRecord.objects.get().id
    shelf = SharedShelf.of(cleo.vault)
    with pytest.raises(RecordNotFound):
        shelf.put(words("not mine"), id=item)
    assert shelf.delete(item) == 0
    assert read(cleo) == {"mine"}


def test_an_older_copy_of_the_rows_does_not_show_what_was_taken_back(
    couple, django_capture_on_commit_callbacks
):
    ben, cleo = couple
    kept = sharing.share(ben.vault, words("too much"), on=TODAY)
    rows, own = list(SharedRecord.objects.all()), list(Record.objects.filter(id=kept))
    with django_capture_on_commit_callbacks(execute=True):
        sharing.take_back(ben.vault, kept)
    SharedRecord.objects.bulk_create(rows)
    Record.objects.bulk_create(own)
    CLOSED.forget()
    assert read(cleo) == set()
    assert not sharing.show(ben.vault, TODAY).mine


def test_an_older_copy_of_a_side_that_was_taken_back_is_not_shown_and_a_new_one_is(
    couple, django_capture_on_commit_callbacks
):
    mine, theirs = (SharedShelf.of(person.vault) for person in couple)
    mine.put_single(WeekSide(week_of=TODAY, parts={"thanks": "the soup"}))
    rows = list(SharedRecord.objects.all())
    with django_capture_on_commit_callbacks(execute=True):
        mine.delete_single(WeekSide)
    SharedRecord.objects.bulk_create(rows)
    assert theirs.singles(WeekSide) == (None, None)
    mine.put_single(WeekSide(week_of=TODAY, parts={"thanks": "the lamp"}))
    assert theirs.singles(WeekSide)[1].parts == {"thanks": "the lamp"}


def test_taking_back_what_the_other_put_there_hides_nothing(
    couple, django_capture_on_commit_callbacks
):
    ben, cleo = couple
    sharing.share(ben.vault, words("mine"), on=TODAY)
    item = SharedRecord.objects.get().id
    with django_capture_on_commit_callbacks(execute=True):
        assert SharedShelf.of(cleo.vault).delete(item) == 0
    assert read(cleo) == {"mine"}


def test_a_row_that_somebody_removed_first_does_not_come_back_after_it_was_taken_back(
    couple, django_capture_on_commit_callbacks
):
    ben, cleo = couple
    kept = sharing.share(ben.vault, words("too much"), on=TODAY)
    rows = list(SharedRecord.objects.all())
    SharedRecord.objects.all().delete()
    with django_capture_on_commit_callbacks(execute=True):
        sharing.take_back(ben.vault, kept)
    SharedRecord.objects.bulk_create(rows)
    assert read(cleo) == set()


def test_rows_that_were_changed_in_the_files_are_counted_and_not_shown(couple):
    ben, cleo = couple
    for text in ("one", "two", "three"):
        sharing.share(ben.vault, words(text), on=TODAY)
    first, second, third = SharedRecord.objects.order_by("id")
    SharedRecord.objects.filter(id=first.id).update(sealed=second.sealed)
    SharedRecord.objects.filter(id=third.id).update(author=cleo.account.id)
    shown = sharing.show(cleo.vault, TODAY)
    assert (len(shown.theirs), shown.damaged) == (1, 2)


def test_after_unlinking_nothing_is_written_and_the_own_note_stays(couple):
    ben, cleo = couple
    kept = sharing.share(ben.vault, words("still mine"), on=TODAY)
    linking.unlink(cleo.vault)
    for person in couple:
        with pytest.raises(NotLinked):
            sharing.share(person.vault, words("late"), on=TODAY)
    assert [one.id for one in ben.vault.all(Share)] == [kept]
    assert sharing.take_back(ben.vault, kept).shared.words == "still mine"


def test_a_page_that_was_open_while_the_other_unlinked_writes_nothing(couple):
    ben, cleo = couple
    shelf = SharedShelf.of(ben.vault)
    linking.unlink(cleo.vault)
    with pytest.raises(NotLinked):
        shelf.put(words("late"))
    for look in (shelf.turn, lambda: shelf.all(SharedWords)):
        with pytest.raises(NotLinked):
            look()
    assert not SharedRecord.objects.exists()


def test_words_too_long_are_refused_and_nothing_is_kept(couple):
    ben, _ = couple
    with pytest.raises(DocumentTooLarge):
        sharing.share(ben.vault, words("x" * 300_000), on=TODAY)
    assert not ben.vault.all(Share)


def test_reading_writes_nothing(couple):
    ben, cleo = couple
    sharing.share(ben.vault, words("one"), on=TODAY)
    before = SharedShelf.of(cleo.vault).turn()
    read(cleo)
    assert SharedShelf.of(cleo.vault).turn() == before


def test_a_second_tab_does_not_share_again_what_the_first_took_back(couple, monkeypatch):
    ben, cleo = couple
    kept = sharing.share(ben.vault, words("too much"), on=TODAY)
    note = ben.vault.get(Share, kept)
    sharing.take_back(ben.vault, kept)
    monkeypatch.setattr(type(ben.vault), "get", lambda *_: note)  # read just before
    with pytest.raises(RecordNotFound):
        sharing.change(ben.vault, kept, words("too much, once more"), on=TODAY)
    assert read(cleo) == set()


def test_words_for_one_person_are_not_changed_into_words_for_the_next(couple, dan):
    ben, _ = couple
    kept = sharing.share(ben.vault, words("for Cleo"), on=TODAY)
    for person in couple:
        linking.unlink(person.vault)
    link(ben, dan)
    with pytest.raises(RecordNotFound):
        sharing.change(ben.vault, kept, words("for Cleo, in better words"), on=TODAY)
    assert (read(dan), read(ben)) == (set(), set())
    assert [len(notes) for notes in sharing.sort_mine(ben.vault)] == [0, 1]


def test_two_tabs_that_find_something_over_both_show_the_page(couple, monkeypatch):
    ben, _ = couple
    kept = sharing.share(ben.vault, words("only this week", until=TODAY), on=TODAY)
    found = ben.vault.all(Share)
    there = SharedShelf.of(ben.vault).all(SharedWords)
    sharing.take_back(ben.vault, kept)
    monkeypatch.setattr(type(ben.vault), "all", lambda *_: found)
    monkeypatch.setattr(SharedShelf, "all", lambda *_: there)
    assert sharing.show(ben.vault, LATER).mine == ()


def test_people_who_link_again_begin_with_an_empty_shelf(couple):
    ben, cleo = couple
    with pytest.raises(RecordNotFound):
        sharing.take_back(ben.vault, uuid4())
    linking.unlink(ben.vault)
    linking.unlink(cleo.vault)
    code = linking.invite(cleo.account, cleo.vault, now=timezone.now())
    linking.accept(ben.account, ben.vault, code, now=timezone.now())
    linking.confirm(cleo.vault, now=timezone.now())
    assert (read(ben), read(cleo)) == (set(), set())
