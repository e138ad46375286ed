"""What is handed over holds what was ticked, and nothing else."""

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearthside.core.diary import ContextList, Moment, parse_csv
from hearthside.core.hand_over import Field, HandOver, Material, Part, Ticks, gather
from hearthside.core.hand_over.table import write_table

from .things import (
    FIRST_ON,
    LAST_ON,
    N_AGREEMENTS,
    N_FEARS,
    N_MOMENTS,
    everything,
    expected,
    key,
    mark_everything,
)

MARKED = mark_everything()
LABELS = {field: field.value for field in Field}
MADE_ON = date(2026, 4, 1)

days = st.dates(FIRST_ON, LAST_ON)
ticked = st.builds(
    lambda period, **told: Ticks(since=min(period), until=max(period), **told),
    period=st.tuples(days, days),
    parts=st.frozensets(st.sampled_from(Part)),
    links=st.frozensets(st.sampled_from(["0", "1", "2", "3", "99"])),
    scores=st.frozensets(st.sampled_from(["score-0", "score-1"])),
    fields=st.frozensets(st.sampled_from(Field)),
    moments=st.frozensets(st.sampled_from([key(i) for i in range(N_MOMENTS + 1)])),
    all_moments=st.booleans(),
    fears=st.frozensets(st.sampled_from([key(100 + i) for i in range(N_FEARS)])),
    agreements=st.frozensets(st.sampled_from([key(200 + i) for i in range(N_AGREEMENTS)])),
)


def made(ticks, material=MARKED.material):
    return gather(ticks, material, made_on=MADE_ON)


def table(ticks):
    return write_table(made(ticks), ticks, MARKED.material.contexts, LABELS)


@given(ticked)
def test_the_value_holds_every_ticked_thing_and_no_other(ticks):
    told = msgspec.json.encode(made(ticks)).decode()
    found = {word for word in MARKED.marks if word in told}

    assert found == expected(MARKED, ticks)


@given(ticked)
def test_the_table_holds_the_ticked_moments_and_no_other(ticks):
    told = table(ticks)
    found = {word for word in MARKED.marks if word in told}
    only_moments = msgspec.structs.replace(
        ticks,
        parts=frozenset(),
        links=frozenset(),
        scores=frozenset(),
        fears=frozenset(),
        agreements=frozenset(),
    )

    assert found == expected(MARKED, only_moments)


@given(ticked)
def test_the_table_reads_back_as_a_diary(ticks):
    parsed = parse_csv(table(ticks).encode())

    assert parsed.problems == ()
    assert len(parsed.rows) == len(made(ticks).moments)


def test_nothing_ticked_is_a_page_of_nothing():
    empty = made(Ticks(since=FIRST_ON, until=LAST_ON))

    assert empty == HandOver(made_on=MADE_ON, since=FIRST_ON, until=LAST_ON)


def test_only_ticked_columns_are_in_the_table():
    plain = msgspec.structs.replace(everything(), fields=frozenset())
    with_response = msgspec.structs.replace(everything(), fields=frozenset({Field.RESPONSE}))

    assert table(plain).splitlines()[0] == "at,felt_insecurity,scheduled"
    assert table(with_response).splitlines()[0] == "at,felt_insecurity,scheduled,response"


def test_a_context_that_was_asked_about_and_absent_is_named_nowhere():
    absent = MARKED.material.contexts.contexts[-1].name
    unlinked = msgspec.structs.replace(everything(), links=frozenset())

    assert absent not in msgspec.json.encode(made(unlinked)).decode()
    assert absent not in table(everything())


def test_what_was_needed_after_a_fear_and_what_one_alone_said_of_an_agreement_stay_out():
    never = [word for word, (kind, *_rest) in MARKED.marks.items() if kind == "never"]
    told = msgspec.json.encode(made(everything())).decode()

    assert never
    assert not any(word in told for word in never)


def test_without_a_standing_finding_nothing_is_said_of_the_diary():
    bare = Material(MARKED.material.moments, MARKED.material.contexts)

    assert made(everything(), bare).settled_on is None
    assert made(everything(), bare).share is None


def test_the_picture_of_all_links_comes_only_when_all_are_ticked():
    one = msgspec.structs.replace(everything(), links=frozenset({"0", "3"}))

    assert made(everything()).has_every_link
    assert not made(one).has_every_link


@pytest.mark.parametrize("note", ["=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\t=1", "a\nb"])
def test_a_spreadsheet_runs_nothing_of_the_table(note):
    moment = Moment(at=MARKED.material.moments[0][1].at, felt_insecurity=3.0, note=note)
    ticks = Ticks(since=FIRST_ON, until=LAST_ON, fields=frozenset({Field.NOTE}), all_moments=True)
    hand_over = gather(ticks, Material([(key(0), moment)]), made_on=MADE_ON)
    told = write_table(hand_over, ticks, ContextList(), LABELS)

    assert not any(f",{sign}" in told or f',"{sign}' in told for sign in "=+-@\t")
    assert parse_csv(told.encode()).rows[0].note == note
