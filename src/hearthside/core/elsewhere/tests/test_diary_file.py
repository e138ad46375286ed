"""Daylio and Bearable, as their exports really look."""

import tracemalloc
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearthside.core.elsewhere import UnreadableExport, parse_foreign_diary

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
BERLIN = timezone(timedelta(hours=2))
DAYLIO = """\
full_date,date,weekday,time,mood,activities,note_title,note
2026-03-02,March 2,Monday,8:30 pm,meh,"work | friends","","We cooked.<br>It was fine &amp; warm."
2026-03-01,March 1,Sunday,12:05 am,rad,,"First day",""
"""
BEARABLE = """\
date,date formatted,weekday,time of day,category,rating/amount,detail,notes
"8th Dec 2021","2021-12-08","Wednesday","pm","Mood","3","Happy | Calm",""
"8th Dec 2021","2021-12-08","Wednesday","pm","Symptom","2","Neck pain (Moderate)","after work"
"8th Dec 2021","2021-12-08","Wednesday","am","Social","","☕ Caffeine - Little | Friends",""
"9th Dec 2021","","Thursday","8:15 pm","Energy","4","",""
"""


def read(text, encoding="utf-8"):
    return parse_foreign_diary(text.encode(encoding), BERLIN, now=NOW)


def test_daylio_comes_in_the_order_of_time_on_the_clock_of_the_person():
    first, second = read(DAYLIO).entries

    assert first.at.isoformat() == "2026-03-01T00:05:00+02:00"
    assert (first.mood, first.activities, first.words) == ("rad", (), "First day")
    assert second.at.hour == 20
    assert second.activities == ("work", "friends")
    assert second.words == "We cooked.\nIt was fine & warm."


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_daylio_is_read_in_any_encoding(encoding):
    assert len(read(DAYLIO, encoding).entries) == 2


def test_daylio_with_semicolons_and_scales_is_read():
    text = (
        "full_date;date;weekday;time;mood;activities;scales;note_title;note\n"
        "2026-03-02;2. März;Montag;20:30;gut;Arbeit | Sonnig;;;\n"
    )
    (entry,) = read(text).entries

    assert (entry.mood, entry.activities) == ("gut", ("Arbeit", "Sonnig"))


def test_daylio_in_another_language_is_known_by_its_shape():
    text = (
        "日期,日,星期,時間,心情,活動,標題,筆記\n"
        "2026-03-02,3月2日,星期一,下午8:30,好,工作 | 朋友,,很好\n"
    )
    (entry,) = read(text).entries

    assert (entry.at.hour, entry.mood, entry.words) == (20, "好", "很好")


def test_every_bad_row_is_listed_with_line_column_value_and_reason():
    text = DAYLIO + (
        "2026-13-01,x,x,8:30 pm,meh,,,\n"
        "2026-03-05,x,x,25:30,meh,,,\n"
        "2027-03-05,x,x,20:30,meh,,,\n"
        "2026-03-06,x,x,20:30,meh\n"
    )
    diary = read(text)

    assert len(diary.entries) == 2
    assert [(p.line, p.column, p.code) for p in diary.problems] == [
        (4, "full_date", "unreadable_day"),
        (5, "time", "unreadable_clock"),
        (6, "full_date", "in_the_future"),
        (7, "", "wrong_cell_count"),
    ]


@pytest.mark.parametrize("end", ["2026-03-05,x,x,20:30,me", '2026-03-05,x,x,20:30,meh,"work | fr'])
def test_a_file_cut_in_the_middle_says_so_and_keeps_the_rest(end):
    diary = read(DAYLIO + end)

    assert diary.is_cut
    assert len(diary.entries) == 2
    assert [(p.line, p.code) for p in diary.problems] == [(4, "cut_off")]


def test_bearable_rows_of_one_part_of_a_day_are_one_entry():
    morning, evening, later = read(BEARABLE).entries

    assert (morning.at.hour, morning.mood, morning.activities) == (9, "", ("Caffeine", "Friends"))
    assert (evening.at.hour, evening.mood) == (19, "Mood 3")
    assert evening.activities == ("Happy", "Calm", "Neck pain")
    assert evening.words == "after work"
    assert (later.at.hour, later.at.minute, later.at.day) == (20, 15, 9)


def test_a_bearable_export_says_that_its_hours_are_ours():
    assert read(BEARABLE).invented_hours


@pytest.mark.parametrize("day", ["1st Jan 0001", "31st Dec 1899"])
def test_a_year_long_before_anybody_is_no_day(day):
    text = f"date,weekday,time of day,category,rating/amount,detail,notes\n{day},Mon,am,Mood,3,,\n"
    diary = read(text)

    assert diary.entries == ()
    assert [one.code for one in diary.problems] == ["unreadable_day"]


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", "at,felt_insecurity\n2026-03-01T21:40Z,7\n"])
def test_another_file_is_neither(text):
    assert read(text) is None


def test_an_export_without_a_row_is_refused():
    with pytest.raises(UnreadableExport) as refusal:
        read(DAYLIO.partition("\n")[0] + "\n")
    assert refusal.value.code == "no_rows"


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("weekday,time of day,category,rating/amount,detail,notes", "Mon,am,Mood,3,,"),
        ("date,weekday,time,mood,activities,note_title,note", "March 1,Sunday,20:30,meh,,,"),
        ("year,date,weekday,time,mood,activities,note", "2018,March 1,Sunday,20:30,meh,,"),
    ],
)
def test_a_diary_without_days_is_refused_once_and_not_row_by_row(head, row):
    with pytest.raises(UnreadableExport) as refusal:
        read(f"{head}\n{row}\n{row}\n")
    assert refusal.value.code == "no_day"


def test_daylio_without_notes_and_activities_is_read():
    assert read("full_date,time,mood\n2026-03-01,20:30,meh\n").entries[0].mood == "meh"


CELLS = st.text(st.characters(codec="utf-8"), max_size=30)


@settings(deadline=None, max_examples=150)
@given(st.lists(st.lists(CELLS, min_size=7, max_size=9).map(",".join), max_size=8))
def test_no_rows_break_it(rows):
    for head in (DAYLIO, BEARABLE):
        text = head.partition("\n")[0] + "\n" + "\n".join(rows)
        with suppress(UnreadableExport):
            read(text)


@settings(deadline=None, max_examples=100)
@given(st.binary(max_size=300))
def test_no_bytes_break_it(data):
    with suppress(UnreadableExport):
        parse_foreign_diary(data, UTC, now=NOW)


def test_a_table_wider_than_any_export_is_not_read():
    first_line, *rows = DAYLIO.splitlines()
    wide = [
        first_line + "".join(f",c{number}" for number in range(142)),
        *(r + "," * 142 for r in rows),
    ]
    data = "\n".join([wide[0], *wide[1:] * 2000]).encode()
    tracemalloc.start()
    try:
        with pytest.raises(UnreadableExport) as refusal:
            parse_foreign_diary(data, BERLIN, now=NOW)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert refusal.value.code == "too_many_columns"
    assert peak < 6 * len(data)
