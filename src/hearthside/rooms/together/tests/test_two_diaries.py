"""Two diaries: a yes alone is a mark, and both yeses are one sentence."""

from datetime import UTC, datetime, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.couple import DayDifferences, DiariesYes, Link, last_day
from hearthside.core.diary import Moment
from hearthside.people.couple import linking
from hearthside.rooms.together import two_diaries
from hearthside.vault.couple_key import CoupleKey
from hearthside.vault.models import SharedRecord
from hearthside.vault.shelf import SharedShelf
from tests.people import link

from .test_together import page, strip, tell

DIARIES, TAKE_BACK = reverse("together-diaries"), reverse("together-diaries-take-back")
SENTENCE = "What both of you read"
FELT = (2, 7, 4, 1, 6, 8, 3)


@pytest.fixture
def linked(couple):
    return tuple(person.pass_the_questions() for person in couple)


def write_days(person, days, *, later=0):
    """A moment a day, the last one eight days ago."""
    began = timezone.now() - timedelta(days=days + 7)
    moments = (
        Moment(
            at=began + timedelta(days=i), felt_insecurity=FELT[(i - later) % 7], happened="heron"
        )
        for i in range(days)
    )
    person.vault.put_many((moment, moment.at) for moment in moments)


def say_yes(person, weeks=1):
    return person.client.post(DIARIES, {"weeks": weeks}, follow=True).content.decode()


def both_say_yes(ben, cleo):
    for person in (ben, cleo):
        say_yes(person)
    return page(ben, DIARIES), page(cleo, DIARIES)


def sentence(seen):
    return seen.split(SENTENCE)[1].split("<p>")[1].split("</p>")[0]


def given(person):
    return SharedShelf.of(person.vault).singles(DayDifferences)


def test_one_yes_gives_nothing_of_the_diary_and_shows_the_other_nothing(linked):
    ben, cleo = linked
    write_days(ben, 70)
    before = strip(page(cleo, DIARIES))
    say_yes(ben)
    page(ben, DIARIES)
    assert strip(page(cleo, DIARIES)) == before
    assert given(ben) == given(cleo) == (None, None)
    assert SharedRecord.objects.count() == 1


def test_an_answer_looks_to_the_one_who_waits_as_if_there_were_none(linked):
    """Until the other's days are there, nothing tells a yes from silence."""
    ben, cleo = linked
    write_days(cleo, 70)
    say_yes(ben)
    waiting = strip(page(ben, DIARIES))
    linked_shelf, today = SharedShelf.of(cleo.vault), timezone.now().date()
    linked_shelf.put_single(DiariesYes(couple=linked_shelf.couple, given_on=today, until=today))
    assert strip(page(ben, DIARIES)) == waiting


def test_both_read_the_same_sentence_and_no_number_of_the_other(linked):
    ben, cleo = linked
    write_days(ben, 70)
    write_days(cleo, 70, later=1)
    seen_by_ben, seen_by_cleo = both_say_yes(ben, cleo)
    assert sentence(seen_by_ben) == sentence(seen_by_cleo)
    assert "days in common" in sentence(seen_by_ben)


def test_few_days_in_common_are_said_to_be_few(linked):
    ben, cleo = linked
    write_days(ben, 70)
    write_days(cleo, 12)
    seen, _ = both_say_yes(ben, cleo)
    assert sentence(seen) == "Not enough to say: you have 12 days in common, and need about 60."


def test_what_is_given_holds_no_word_no_level_and_no_moment(linked):
    ben, cleo = linked
    write_days(ben, 70)
    both_say_yes(ben, cleo)
    theirs = given(cleo)[1]
    points = [each for each in theirs.points if each is not None]
    assert abs(sum(points)) < len(points) / 4
    assert theirs.__struct_fields__ == ("ends_on", "points")


def test_the_page_shows_beforehand_what_will_be_given(linked):
    ben, cleo = linked
    write_days(ben, 3)
    assert "3 days up to" in page(ben, DIARIES)
    both_say_yes(ben, cleo)
    assert sum(each is not None for each in given(cleo)[1].points) == 3


@pytest.mark.parametrize("who", [0, 1])
def test_either_takes_the_yes_back_alone_and_nothing_is_left_on_the_shelf(linked, who):
    for person in linked:
        write_days(person, 12)
    both_say_yes(*linked)
    linked[who].client.post(TAKE_BACK)
    assert given(linked[0]) == (None, None)
    for person in linked:
        assert SENTENCE not in page(person, DIARIES)
    assert given(linked[0]) == (None, None)
    assert SharedRecord.objects.count() == 1


def test_a_sentence_stays_whatever_is_written_later(linked):
    ben, cleo = linked
    write_days(ben, 20)
    write_days(cleo, 12)
    seen, _ = both_say_yes(ben, cleo)
    write_days(cleo, 20)
    assert sentence(page(cleo, DIARIES)) == sentence(page(ben, DIARIES)) == sentence(seen)


def test_another_yes_in_the_same_week_counts_the_same_days(linked):
    ben, cleo = linked
    write_days(ben, 20)
    write_days(cleo, 12)
    seen, _ = both_say_yes(ben, cleo)
    cleo.client.post(TAKE_BACK)
    again, _ = both_say_yes(ben, cleo)
    assert sentence(again) == sentence(seen)


def test_a_yes_that_is_over_takes_with_it_what_was_given(linked):
    ben, cleo = linked
    write_days(ben, 12)
    both_say_yes(ben, cleo)
    later = timezone.now() + timedelta(days=9)
    standing = linking.stand(cleo.vault, later)
    shown = two_diaries.diaries_page(cleo.vault, standing, today=later.date())
    assert (shown.yes, shown.sentence) == (None, "")
    assert given(ben) == (None, None)


def test_the_end_of_the_sharing_deletes_all_of_it_and_a_new_link_begins_without_a_yes(linked):
    ben, cleo = linked
    write_days(ben, 12)
    both_say_yes(ben, cleo)
    linking.unlink(cleo.vault)
    assert not SharedRecord.objects.exists()
    assert SENTENCE not in page(ben, DIARIES)
    ben.vault.delete_single(Link)
    link(ben, cleo)
    assert "I say yes" in page(ben, DIARIES)
    assert not SharedRecord.objects.exists()


def test_somebody_who_tells_of_danger_gives_nothing_and_the_other_sees_no_difference(linked):
    ben, cleo = linked
    write_days(ben, 12)
    say_yes(cleo)
    before = strip(page(cleo, DIARIES))
    tell(ben, afraid="yes")
    assert "There is nothing here yet" in say_yes(ben)
    assert "Two diaries" not in page(ben)
    assert strip(page(cleo, DIARIES)) == before
    assert given(cleo) == (None, None)


def test_a_yes_without_a_time_says_so(linked):
    ben, _ = linked
    assert "Please fill this in" in ben.client.post(DIARIES, {"weeks": ""}).content.decode()
    assert ben.vault.get_single(DiariesYes) is None


def test_somebody_alone_is_told_that_it_takes_two(ada):
    ada.pass_the_questions()
    assert "This takes two people" in page(ada, DIARIES)
    ada.client.post(DIARIES, {"weeks": 1})
    assert ada.vault.get_single(DiariesYes) is None


def test_days_are_counted_up_to_the_sunday_before():
    assert last_day(datetime(2026, 11, 23, tzinfo=UTC).date()).isoweekday() == 7


def test_what_a_changed_program_puts_there_is_no_sentence_and_no_error(linked):
    ben, cleo = linked
    write_days(ben, 70)
    both_say_yes(ben, cleo)
    ends_on = given(ben)[0].ends_on
    broken = DayDifferences(ends_on=ends_on, points=(float("nan"),) * 500)
    SharedShelf.of(cleo.vault).put_single(broken)
    assert "You have said yes until" in page(ben, DIARIES)


def test_a_yes_that_somebody_puts_in_my_name_gives_nothing(linked):
    ben, cleo = linked
    write_days(ben, 70)
    say_yes(cleo)
    shelf, today = SharedShelf.of(cleo.vault), timezone.now().date()
    shelf._key = CoupleKey(shelf._key.instance, shelf.couple, ben.account.id, shelf._key._secret)
    shelf.put_single(DiariesYes(couple=shelf.couple, given_on=today, until=today))
    assert "I say yes" in page(ben, DIARIES)
    assert given(cleo) == (None, None)
