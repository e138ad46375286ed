from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearthside.core.diary import (
    ContextList,
    Diary,
    DiaryFormatError,
    Moment,
    Source,
    UnusableDiary,
    parse_csv,
    row_to_moment,
    rows_to_moments,
    write_csv,
)
from hearthside.core.diary.source import in_order

HEADER = "at,felt_insecurity,scheduled,context:late reply,day_context:slept badly,response,note\n"
ROW = "2026-03-01T21:40+01:00,7,1,1,,open_talk,a quiet evening\n"
ADAS_CONTEXTS = ContextList().add("late reply").add("slept badly", day_level=True)

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.sampled_from(
    [
        "=1+1",
        "'=1",
        "''+",
        "-",
        "@ada",
        "\tx",
        "'\r",
        'a "quoted" word',
        "a\r\nb",
        "你好",
        "שלום",
        "🕯️",
    ]
)
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
MOMENTS = st.builds(
    Moment,
    at=st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1), timezones=OFFSETS),  # noqa: DTZ001
    felt_insecurity=st.floats(0, 10),
    scheduled=st.booleans(),
    contexts=st.dictionaries(st.sampled_from("12"), st.floats(0, 1)),
    response=st.none() | TEXTS.filter(bool),
    note=TEXTS,
    sources=st.sets(st.sampled_from(Source)).map(lambda some: in_order(frozenset(some))),
)


def read(text):
    return parse_csv(text.encode("utf-8"))


def test_it_reads_a_row():
    row = read(HEADER + ROW).rows[0]

    assert row.at == datetime(2026, 3, 1, 20, 40, tzinfo=UTC)
    assert row.at.utcoffset() == timedelta(hours=1)
    assert (row.line, row.felt_insecurity, row.scheduled) == (2, 7.0, True)
    assert (row.contexts, row.day_contexts) == ({"late reply": 1.0}, {})
    assert (row.response, row.note) == ("open_talk", "a quiet evening")


def test_it_reads_a_file_with_a_byte_order_mark():
    assert parse_csv(b"\xef\xbb\xbf" + (HEADER + ROW).encode()).rows


def test_it_takes_a_moment_for_voluntary_unless_the_file_says_otherwise():
    assert read("at,felt_insecurity\n2026-03-01T21:40Z,7\n").rows[0].scheduled is False


@given(st.lists(MOMENTS, max_size=5))
@settings(max_examples=60, deadline=None)
def test_what_it_writes_it_reads_back_exactly(moments):
    text = write_csv(moments, ADAS_CONTEXTS)
    parsed = read(text)
    found, contexts = rows_to_moments(parsed.rows, ContextList(), columns=parsed.columns)

    assert parsed.problems == ()
    assert contexts == ADAS_CONTEXTS
    assert list(found) == moments
    assert [m.at.utcoffset() for m in found] == [m.at.utcoffset() for m in moments]
    assert write_csv(found, contexts) == text


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_it_writes_no_cell_a_spreadsheet_would_run(start):
    moment = Moment(at=datetime(2026, 3, 1, tzinfo=UTC), felt_insecurity=1, note=start + "cmd")

    assert f",'{start}cmd" in write_csv([moment], ContextList()).replace('"', "")


def test_it_keeps_a_note_of_a_million_letters():
    long = "late again, " * 90_000
    moment = Moment(at=datetime(2026, 3, 1, tzinfo=UTC), felt_insecurity=1, note=long)

    assert read(write_csv([moment], ContextList())).rows[0].note == long


@pytest.mark.parametrize(
    ("code", "data"),
    [
        ("empty", b""),
        ("spreadsheet", b"PK\x03\x04\x14\x00\x06\x00"),
        ("no_header", b"2026-03-01T21:40Z,7\n"),
        ("encoding", (HEADER + ROW).encode("utf-16")),
        ("encoding", HEADER.encode() + b"2026-03-01T21:40Z,7,1,1,,,caf\xe9\n"),
        ("separator", HEADER.replace(",", ";").encode()),
        ("separator", HEADER.replace(",", "\t").encode()),
        ("missing_column", b"felt_insecurity,note\n"),
        ("missing_column", b"at,note\n"),
        ("unknown_column", b"at,felt_insecurity,mood\n"),
        ("context_name", b"at,felt_insecurity,context:\n"),
        ("duplicate_column", b"at,felt_insecurity,at\n"),
        ("duplicate_column", b"at,felt_insecurity,context:Late Reply,day_context:late reply\n"),
        ("malformed", (HEADER + ROW.strip() + '"x"y\n' + '"open').encode()),
        ("too_many_rows", b"at,felt_insecurity\n" + b"2026-03-01T21:40Z,7\n" * 200_001),
    ],
)
def test_it_refuses_a_file_that_is_no_diary(code, data):
    with pytest.raises(DiaryFormatError, match=r"^The .*\.$") as refused:
        parse_csv(data)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("at", "", "missing_time"),
        ("at", "yesterday", "unreadable_time"),
        ("at", "2026-03-01T21:40", "missing_offset"),
        ("felt_insecurity", "", "missing_rating"),
        ("felt_insecurity", "11", "rating_out_of_range"),
        ("felt_insecurity", "-1", "rating_out_of_range"),
        ("felt_insecurity", "seven", "not_a_number"),
        ("felt_insecurity", "1_0", "not_a_number"),
        ("felt_insecurity", "nan", "not_finite"),
        ("felt_insecurity", "inf", "not_finite"),
        ("scheduled", "yes", "not_0_or_1"),
        ("context:late reply", "1.5", "context_out_of_range"),
        ("day_context:slept badly", "nan", "not_finite"),
    ],
)
def test_it_says_what_is_wrong_with_a_cell(column, value, code):
    cells = dict(zip(HEADER.strip().split(","), ROW.strip().split(","), strict=True))
    parsed = read(HEADER + ROW + ",".join({**cells, column: value}.values()) + "\n")

    (problem,) = parsed.problems
    assert (problem.line, problem.column, problem.value) == (3, column, value)
    assert problem.code == code
    assert problem.reason in str(problem)
    assert len(parsed.rows) == 1


def test_it_lists_all_bad_rows_together_with_the_line_each_starts_on():
    text = HEADER + ROW.replace("a quiet", '"a\nquiet').replace("evening", 'evening"')
    parsed = read(text + "x,11,,,,,\n" + "\n" + "2026-03-01T21:40Z,7\n" + ROW)

    assert [(p.line, p.code) for p in parsed.problems] == [
        (4, "unreadable_time"),
        (4, "rating_out_of_range"),
        (6, "wrong_cell_count"),
    ]
    assert [row.line for row in parsed.rows] == [2, 7]


def test_it_finds_a_moment_in_the_future_when_it_is_told_the_time():
    now = datetime(2026, 3, 1, 20, 39, tzinfo=UTC)

    assert parse_csv((HEADER + ROW).encode(), now=now).problems[0].code == "in_the_future"
    assert not parse_csv((HEADER + ROW).encode(), now=now + timedelta(minutes=2)).problems


def test_a_name_adas_list_already_has_keeps_its_context():
    contexts = ContextList().add("Late Reply").add("slow answer")
    contexts = contexts.merge("2", into="1")
    rows = read(
        "at,felt_insecurity,context:late reply,context:slow answer\n2026-03-01T09:00Z,7,0,1\n"
    ).rows
    moments, after = rows_to_moments(rows, contexts)

    assert after == contexts
    assert moments[0].contexts == {"1": 1.0}


def test_a_diary_from_a_file_lists_a_context_that_was_never_asked_about(tmp_path):
    path = tmp_path / "diary.csv"
    path.write_text(HEADER + ROW, "utf-8")

    assert Diary.read_csv(path).names == ("late reply", "slept badly")


def test_a_diary_from_a_file_with_a_bad_row_is_refused_with_the_row(tmp_path):
    path = tmp_path / "diary.csv"
    path.write_text(HEADER + ROW.replace(",7,", ",70,"), "utf-8")

    with pytest.raises(UnusableDiary, match=r"line 2, felt_insecurity: '70'") as refused:
        Diary.read_csv(path)
    assert refused.value.code == "bad_rows"


@pytest.mark.parametrize("first", ["0.2", "0.9"])
def test_of_two_names_for_one_context_the_higher_value_holds(first):
    (row,) = read(f"at,felt_insecurity,context:a,context:b\n2026-03-01T21:40Z,7,{first},0.5\n").rows

    assert row_to_moment(row, {"a": "1", "b": "1"}).contexts == {"1": max(float(first), 0.5)}


def test_a_diary_without_sources_has_no_column_for_them():
    moments = (Moment(at=datetime(2026, 3, 1, tzinfo=UTC), felt_insecurity=3.0),)

    assert write_csv(moments, ContextList()).startswith(
        "at,felt_insecurity,scheduled,response,note\r"
    )


def test_it_names_a_source_it_does_not_know():
    (problem,) = read("at,felt_insecurity,sources\n2026-03-01T21:40+01:00,7,the moon\n").problems

    assert (problem.column, problem.code, problem.value) == (
        "sources",
        "unknown_source",
        "the moon",
    )
