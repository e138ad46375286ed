"""A chat of two: who wrote when, in the words of many phones; never what."""

import io
import time
import zipfile
from contextlib import suppress
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearthside.core.elsewhere import DateOrder, UnreadableExport, parse_chat
from hearthside.core.elsewhere.chat import MOST_MESSAGES
from hearthside.core.elsewhere.chat_line import read_head
from hearthside.core.example import CANARY

TODAY = date(2026, 6, 1)
LINES = {
    "1/4/23, 7:02\u202fPM - Ben: x": (19, 2),
    "28/3/2025, 9:29\u202fp.\u00a0m. - Ben: x": (21, 29),
    "28/3/2025 9:29 p. m. - Ben: x": (21, 29),
    "2023-12-20, 5:46\u202fp.m. - Ben: x": (17, 46),
    "[12.3.2022 klo 14.08.18] Ben: x": (14, 8),
    "\u200e[07.03.26, 21:22:39] ~\u202fBen: \u200eimage omitted": (21, 22),
    "09/12/2012 17:03:48: Ben: x": (17, 3),
    "2024/3/1 下午3:20 - Ben: 你好": (15, 20),
    "[2024/3/1 凌晨12:20:11] Ben: 你好": (0, 20),
    "2024. 3. 1. 오후 3:20 - Ben : 안녕": (15, 20),
    "2024/03/01 15:20 - Ben: はい": (15, 20),
    "\u200f١\u200f/٣\u200f/٢٠٢٤، ٣:٢٠ م - Ben: نعم": (15, 20),
    "1.3.2024 г., 15:20 - Ben: да": (15, 20),
    "1. 3. 2024. 15:20 - Ben: da": (15, 20),
    "01/03/2024, 3:20 μ.μ. - Ben: ναι": (15, 20),
    "01/03/24 à 15:20 - Ben: oui": (15, 20),
    "[01-03-2024 15.20.11] Ben: ja": (15, 20),
    "1/3/24, 3:20 PTG - Ben: ya": (15, 20),
    "1/3/24, 12:20 AM - Ben: x": (0, 20),
    "7/3/2026, 21:22 – Ben: x: and: more": (21, 22),
}


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[:24])
def test_it_reads_the_head_of_a_line_from_any_phone(line):
    head = read_head(line)

    assert head.name == "Ben"
    assert (head.second // 3600, head.second % 3600 // 60) == LINES[line]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "and so on",
        "5/6 of it: gone",
        "99/99",
        "1/2/26, 25:00 - Ben: x",
        "[1/2/26, 9:61] Ben: x",
    ],
)
def test_a_line_that_goes_on_has_no_head(line):
    assert read_head(line) is None


def write(form, *, days=40, names=("Ben", "Cleo")):
    start = datetime(2026, 1, 5, 9)  # noqa: DTZ001  (a wall clock)
    for day in range(days):
        for turn in range(4):
            at = start + timedelta(days=day, minutes=10 * turn)
            yield f"{at:{form}}".replace("NAME", names[turn % 2]) + CANARY


def test_messages_over_many_lines_and_notes_of_the_program_count_once():
    lines = list(write("%d/%m/%Y, %H:%M - NAME: "))
    lines[3:3] = ["more of it: yes", "", "and 12 o'clock"]
    lines.insert(0, "05/01/2026, 08:59 - Messages and calls are end-to-end encrypted.")
    chat = parse_chat("\r\n".join(lines).encode(), today=TODAY)

    assert chat.n_messages == 160
    assert chat.names == ("Ben", "Cleo")


def test_the_note_on_encryption_is_no_message_of_the_other_one():
    lines = ["[05.01.26, 08:00:00] Cleo: \u200eMessages and calls are encrypted."]
    lines += write("[%d.%m.%y, %H:%M:%S] NAME: ", days=20)

    assert parse_chat("\n".join(lines).encode(), today=TODAY).n_messages == 80


@pytest.mark.parametrize(
    ("form", "order"),
    [
        ("%d/%m/%Y, %H:%M - NAME: ", DateOrder.DAY_FIRST),
        ("%m/%d/%y, %I:%M %p - NAME: ", DateOrder.MONTH_FIRST),
        ("%Y-%m-%d, %H:%M - NAME: ", DateOrder.YEAR_FIRST),
        ("%y.%m.%d, %H:%M - NAME: ", DateOrder.YEAR_FIRST),
    ],
)
def test_the_order_of_a_date_is_decided_from_the_whole_file(form, order):
    chat = parse_chat("\n".join(write(form)).encode(), today=TODAY)

    assert [reading.order for reading in chat.readings] == [order]
    assert chat.readings[0].first_on == date(2026, 1, 5)


def test_an_order_that_stays_open_gives_both_readings():
    chat = parse_chat("\n".join(write("%d/%m/%Y, %H:%M - NAME: ", days=2)).encode(), today=TODAY)

    assert {reading.order for reading in chat.readings} == {
        DateOrder.DAY_FIRST,
        DateOrder.MONTH_FIRST,
    }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_any_encoding_of_a_phone_is_read(encoding):
    data = "\n".join(write("%d/%m/%Y, %H:%M - NAME: ")).encode(encoding)

    assert parse_chat(data, today=TODAY).n_messages == 160


def test_a_file_that_ends_within_a_head_is_told():
    data = "\n".join([*write("%d/%m/%Y, %H:%M - NAME: "), "14/02/2026, 2"]).encode()

    assert parse_chat(data, today=TODAY).is_cut


def test_a_file_that_ends_within_a_letter_is_told():
    data = "\n".join([*write("%d/%m/%Y, %H:%M - NAME: "), "14/02/2026, 21:00 - Ben: 你"]).encode()

    assert parse_chat(data[:-1], today=TODAY).is_cut


def pack(data, name="_chat.txt"):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(name, data)
    return out.getvalue()


def test_a_zip_that_unpacks_to_far_too_much_is_refused():
    with pytest.raises(UnreadableExport, match="larger") as refusal:
        parse_chat(pack(b" " * (65 * 2**20)), today=TODAY)
    assert refusal.value.code == "too_large"


def test_a_small_zip_with_more_messages_than_anybody_wrote_is_refused():
    with pytest.raises(UnreadableExport, match="more than") as refusal:
        parse_chat(pack(b"1/2/26, 10:00 - B: x\n" * (MOST_MESSAGES + 1)), today=TODAY)
    assert refusal.value.code == "too_large"


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_with_a_byte_changed_is_read_or_refused_and_nothing_else(packing):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as packed:
        packed.writestr("Ünser.txt", "01/02/2026, 10:00 - Ben: x\n" * 9)
    whole = out.getvalue()
    for at in range(4, len(whole)):
        for bits in (0x01, 0x80, 0xFF):
            changed = bytearray(whole)
            changed[at] ^= bits
            with suppress(UnreadableExport):
                parse_chat(bytes(changed), today=TODAY)


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (["hello"], "not_a_chat"),
        (["45/45/2026, 10:00 - Ben: x", "45/45/2026, 10:00 - Cleo: x"], "date_order"),
        (["01/02/2026, 10:00 - Ben: x"], "one_person"),
        ([f"01/02/2026, 10:00 - {n}: x" for n in ("Ben", "Cleo", "Dan")] * 3, "group"),
        (["1/2/26, 9:00 xx - Ben: x", "1/2/26, 9:05 yy - Cleo: x"], "clock"),
    ],
)
def test_what_cannot_be_read_is_refused_without_a_word_of_it(lines, code):
    with pytest.raises(UnreadableExport) as refusal:
        parse_chat("\n".join(f"{line} {CANARY}" for line in lines).encode(), today=TODAY)
    assert refusal.value.code == code
    assert CANARY not in str(refusal.value)
    assert CANARY not in repr(refusal.value.__context__)


def test_nothing_that_comes_out_holds_a_word():
    chat = parse_chat("\n".join(write("%d/%m/%Y, %H:%M - NAME: ")).encode(), today=TODAY)

    assert CANARY not in repr(chat)


PIECES = st.sampled_from(
    [
        "1/2/26, 9:00 - Ben: ",
        "[",
        "]",
        ": ",
        "\n",
        "\u200e",
        "9:00",
        " - ",
        "12.12.2026",
        "٣",
        "PM",
        "你",
    ]
)


@settings(deadline=None, max_examples=200)
@given(
    st.one_of(st.binary(max_size=400), st.lists(PIECES, max_size=60).map("".join).map(str.encode))
)
def test_no_file_breaks_it(data):
    with suppress(UnreadableExport):
        parse_chat(data, today=TODAY)


@pytest.mark.parametrize(
    "line", ["1/2/26, " + " " * 50_000, "1.1.1" * 20_000, "[1/2/26, 9:00" * 9000]
)
def test_no_line_takes_more_than_a_moment(line):
    def takes() -> float:
        began = time.thread_time()
        read_head(line)
        return time.thread_time() - began

    assert min(takes() for _ in range(5)) < 0.01
