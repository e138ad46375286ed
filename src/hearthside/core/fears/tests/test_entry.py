"""A fear in its own words: when it is asked about, what an answer does, what counts today."""

from datetime import UTC, date, datetime, timedelta, timezone

from hearthside.core.document import decode, encode
from hearthside.core.estimate import NotEnoughData
from hearthside.core.fears import FearEntry, Outcome
from hearthside.core.fears.entry import (
    answer_fear,
    find_same,
    measure_likeness,
    resume_fear,
    weigh_entries,
)

AT = datetime(2026, 3, 1, 21, tzinfo=UTC)
TODAY = date(2026, 3, 10)
LATER = datetime(2026, 3, 9, 9, tzinfo=UTC)


def fear(**changes):
    told = {"what": "She will cancel", "stated_percent": 60, "written_at": AT}
    return FearEntry(**told | {"due_on": date(2026, 3, 3)} | changes)


def test_it_comes_back_as_it_was_sealed():
    told = fear(outcome=Outcome.PARTLY, answered_at=LATER)

    assert decode(encode(told), FearEntry) == told


def test_it_is_due_after_its_day_and_not_on_it():
    assert not fear().is_due(date(2026, 3, 3))
    assert fear().is_due(date(2026, 3, 4))


def test_an_answered_fear_is_never_due():
    assert not fear(outcome=Outcome.UNKNOWN).is_due(TODAY)


def test_the_number_may_be_put_right_on_its_first_day_alone():
    assert fear().may_change_likelihood(AT.date())
    assert not fear().may_change_likelihood(date(2026, 3, 2))


def test_a_form_gone_back_to_changes_a_fear_of_the_same_day():
    again = resume_fear(fear(), fear(what="He will cancel", stated_percent=20))

    assert (again.what, again.stated_percent) == ("He will cancel", 20)


def test_a_form_gone_back_to_takes_no_answer_away():
    told = answer_fear(fear(), Outcome.NO, at=LATER)
    again = resume_fear(told, fear(what="He will cancel", stated_percent=20))

    assert (again.what, again.stated_percent, again.outcome) == ("He will cancel", 60, Outcome.NO)


def test_still_open_waits_for_a_new_day():
    waits = answer_fear(fear(), Outcome.OPEN, at=LATER, due_on=date(2026, 3, 20))

    assert (waits.is_open, waits.due_on, waits.answered_at) == (True, date(2026, 3, 20), None)


def test_the_same_answer_again_keeps_its_day():
    first = answer_fear(fear(), Outcome.NO, at=LATER)
    again = answer_fear(first, Outcome.NO, at=LATER + timedelta(days=5), coped="slept")

    assert (again.answered_at, again.coped) == (LATER, "slept")


def test_an_answer_of_today_counts_from_tomorrow():
    told = [answer_fear(fear(), Outcome.NO, at=LATER) for _ in range(5)]

    assert weigh_entries(told, LATER.date()).came_true == NotEnoughData(have=0, need=5)
    assert weigh_entries(told, TODAY).came_true.value == 0.0


def test_what_cannot_be_told_is_left_out_and_counted():
    told = [answer_fear(fear(), Outcome.UNKNOWN, at=LATER), fear()]

    ledger = weigh_entries(told, TODAY)

    assert (ledger.n_unknown, ledger.n_missing, ledger.n_settled) == (1, 2, 0)


def test_somebody_who_travelled_west_can_answer_the_day_before():
    auckland = datetime(2026, 3, 5, 1, tzinfo=timezone(timedelta(hours=13)))
    home = datetime(2026, 3, 4, 10, tzinfo=timezone(timedelta(hours=-8)))
    told = answer_fear(fear(written_at=auckland), Outcome.NO, at=home)

    assert weigh_entries([told], TODAY).n_no == 1


def test_the_same_fear_within_hours_is_found():
    found = find_same("She will cancel!", [("key", fear())], now=AT + timedelta(hours=3))

    assert found == ("key", fear())


def test_the_next_day_it_is_a_new_one():
    assert find_same("She will cancel", [("key", fear())], now=AT + timedelta(hours=13)) is None


def test_another_fear_is_another_one():
    other = "They laugh about me at work"

    assert find_same(other, [("key", fear())], now=AT + timedelta(hours=1)) is None


def test_likeness_needs_no_spaces_and_no_length():
    assert measure_likeness("他会离开我", "他会离开我。") == 1.0
    assert measure_likeness("Me", "me") == 1.0
    assert measure_likeness("", "…") == 0.0
