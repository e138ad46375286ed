"""What is worth staging, as values."""

from datetime import UTC, datetime, timedelta

from msgspec import structs

from hearthside.core.diary import ContextList, DiaryRow, ParsedDiary, RowProblem
from hearthside.rooms.bring_in import reading
from hearthside.rooms.bring_in.staged import NamedContext

AT = datetime(2026, 3, 1, 21, 40, tzinfo=UTC)


def row(line=2, *, hours=0, felt=7.0, note="", **contexts):
    return DiaryRow(
        line=line,
        at=AT + timedelta(hours=hours),
        felt_insecurity=felt,
        scheduled=False,
        contexts={name.replace("_", " "): value for name, value in contexts.items()},
        day_contexts={},
        response=None,
        note=note,
    )


def named(*names):
    return tuple(NamedContext(name=name, day_level=False, n_there=1) for name in names)


def test_it_leaves_out_what_is_in_the_diary_already():
    rows = (row(felt=3.0), row(felt=7.0))

    assert reading.leave_out_known(rows, {(AT.timestamp(), 7.0)}) == (rows[0],)


def test_it_knows_a_moment_again_in_another_offset():
    elsewhere = AT.astimezone(tz=datetime.fromisoformat("2026-01-01T00:00+05:30").tzinfo)

    assert reading.mark_of(row()) == (elsewhere.timestamp(), 7.0)


def test_it_keeps_two_rows_of_one_time_that_differ():
    rows = (row(2, note="first"), row(3, note="second"), row(4, note="second"))

    assert reading.leave_out_known(rows, set()) == rows[:2]


def test_it_puts_the_rows_in_order_of_time():
    rows = (row(2, hours=5), row(3, hours=1))

    assert [r.line for r in reading.leave_out_known(rows, set())] == [3, 2]


def test_it_counts_where_a_context_was_there():
    told = reading.name_contexts((row(late_reply=1.0, alone=0.0), row(late_reply=0.5)))

    assert [(c.name, c.n_there) for c in told] == [("late reply", 2), ("alone", 0)]


def test_it_splits_rows_by_number_and_by_length(monkeypatch):
    monkeypatch.setattr(reading, "ROWS_A_CHUNK", 2)
    monkeypatch.setattr(reading, "CHARACTERS_A_CHUNK", 10)
    rows = (row(2), row(3), row(4), row(5, note="x" * 9), row(6, note="y" * 9))

    assert [[r.line for r in chunk] for chunk in reading.split_rows(rows)] == [[2, 3], [4, 5], [6]]


def test_it_splits_problems_into_pages_and_cuts_long_values():
    problems = tuple(RowProblem(n, "note", "z" * 500, "not_a_number", "") for n in range(201))
    pages = list(reading.split_problems(problems))

    assert [len(page) for page in pages] == [200, 1]
    assert len(pages[0][0].value) == reading.LONGEST_SHOWN_VALUE


def test_it_sets_aside_a_text_that_no_record_holds():
    fine, long = row(2), row(3, note="x" * (reading.LONGEST_TEXT + 1))
    told = reading.set_unfit_aside(ParsedDiary((fine, long), ()))

    assert told.rows == (fine,)
    assert [(p.line, p.column, p.code) for p in told.problems] == [(3, "note", "text_too_long")]


def test_it_sets_aside_a_year_with_a_digit_missing():
    slip = structs.replace(row(3), at=datetime(206, 3, 1, tzinfo=UTC))
    told = reading.set_unfit_aside(ParsedDiary((row(2), slip), ()))

    assert [r.line for r in told.rows] == [2]
    assert [(p.line, p.column, p.code) for p in told.problems] == [(3, "at", "too_long_ago")]


def test_a_new_name_becomes_a_new_context():
    placed, contexts = reading.place_contexts(named("late reply"), {}, ContextList())

    assert [c.name for c in contexts.contexts] == ["late reply"]
    assert placed == {"late reply": contexts.contexts[0].id}


def test_a_known_name_keeps_its_context_in_any_case():
    contexts = ContextList().add("Late Reply")
    placed, after = reading.place_contexts(named("late reply"), {}, contexts)

    assert after == contexts
    assert placed == {"late reply": contexts.contexts[0].id}


def test_a_name_the_person_placed_takes_that_context():
    contexts = ContextList().add("no answer")
    chosen = {"late reply": contexts.contexts[0].id}
    placed, after = reading.place_contexts(named("late reply"), chosen, contexts)

    assert (placed, after) == (chosen, contexts)


def test_an_unknown_place_is_not_believed():
    placed, contexts = reading.place_contexts(
        named("late reply"), {"late reply": "99"}, ContextList()
    )

    assert placed == {"late reply": contexts.contexts[0].id}
