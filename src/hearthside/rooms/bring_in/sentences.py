"""Why a file, or a cell in it, could not be read: in words that say what to do."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.formats import date_format, number_format
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from hearthside.core.diary import DiaryFormatError
from hearthside.people.wording import sentences_in_a_row, when

from .staged import BroughtIn, Stage, StagedImport

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

TOO_LARGE = _(
    "This file is larger than 64 MB, which is more than Hearthside can read at once. "
    "Please split it in two and bring in one after the other."
)
NO_FILE = _("Please choose a file first.")

FILE_SENTENCES: dict[str, "StrPromise"] = {
    "empty": _("This file is empty."),
    "spreadsheet": _(
        "This is a spreadsheet file. Open it in the program you made it with and save it again as "
        "“CSV UTF-8”, then choose that file."
    ),
    "no_header": _(
        "The first line of this file does not name its columns. It has to begin with a line like: "
        "at,felt_insecurity"
    ),
    "encoding": _(
        "This file is not in UTF-8, so its letters cannot be read safely. In a spreadsheet, save it "
        "again as “CSV UTF-8”."
    ),
    "separator": _(
        "The columns in this file are separated by semicolons or tabs. Please save it again with "
        "commas between the columns."
    ),
    "malformed": _(
        "A quotation mark in this file is opened and never closed, so nobody can tell where a cell "
        "ends. Please look at the notes that hold a quotation mark."
    ),
    "missing_column": _("The column “%(column)s” is missing from the first line of this file."),
    "unknown_column": _(
        "The first line has a column “%(column)s” that a diary file does not know. Take it out, or "
        "write “context:” before its name if it is something that was there or not."
    ),
    "duplicate_column": _("The column “%(column)s” is in the first line twice."),
    "context_name": _(
        "The column “%(column)s” needs a name of 1 to 60 characters after the colon."
    ),
    "no_day": _(
        "This looks like an export of another diary, but none of its columns has the whole day of an "
        "entry. Please export it there once more, with all columns, and choose the new file."
    ),
    "no_rows": _("There is a first line in this file, but no row below it."),
    "too_many_columns": _(
        "This file has more columns than an export of Daylio or Bearable, and it is no diary.csv. "
        "Please choose the file as the other program wrote it."
    ),
    "too_many_rows": _(
        "This file has more than 200,000 rows, which is more than Hearthside can bring in at once. "
        "Please split it and bring in one part after the other."
    ),
}
NOT_A_DIARY = _("This file could not be read as a diary.")

CELL_REASONS: dict[str, "StrPromise"] = {
    "missing_time": _("Every row needs a time."),
    "unreadable_time": _("Write the time like 2026-03-01T21:40+01:00."),
    "missing_offset": _("The time needs its distance from UTC at the end, such as +01:00."),
    "in_the_future": _("This moment has not come yet."),
    "missing_rating": _("Every row needs a felt insecurity from 0 to 10."),
    "not_a_number": _("This is not a number."),
    "not_finite": _("This is not a number that ends."),
    "rating_out_of_range": _("Felt insecurity goes from 0 to 10."),
    "context_out_of_range": _("A context goes from 0 to 1."),
    "not_0_or_1": _("Write 1 for a scheduled check-in and 0 for a moment logged by choice."),
    "too_long_ago": _("This year is too long ago. Please look whether a digit is missing."),
    "text_too_long": _("This text is longer than a million characters. Please shorten it."),
    "unknown_source": _(
        "Write past_relational_injury, attachment_history, self_worth, unmet_needs or "
        "social_comparison, with a space between several."
    ),
    "unreadable_day": _("This is not a day."),
    "unreadable_clock": _("This is not a time of day."),
    "cut_off": _("The file ends in the middle of this row."),
    "wrong_cell_count": _("This row has more or fewer cells than the first line."),
}


def sentence_for_file(refusal: DiaryFormatError) -> str:
    """Return what to say about a file that cannot be read as a whole."""
    sentence = FILE_SENTENCES.get(refusal.code, NOT_A_DIARY)
    return str(sentence) % {"column": refusal.column[:80]}


def reason_for_cell(code: str, in_english: str) -> str:
    """Return why a cell cannot be read; a reason this page does not know yet in plain English."""
    known = CELL_REASONS.get(code)
    return str(known) if known else in_english


def describe_file(staged: StagedImport) -> tuple[str, ...]:
    """Return what is in a file: how many moments from when to when, and what is left out."""
    told = [_span(staged)]
    if staged.program:
        told += _about_program(staged)
    if staged.n_known and staged.program:
        told.append(_left_out_as_known_time(staged.n_known))
    elif staged.n_known:
        told.append(_left_out_as_known(staged.n_known))
    if staged.n_bad_rows:
        told.append(_left_out_as_bad(staged.n_bad_rows))
    return tuple(told)


def describe_progress(staged: StagedImport) -> str:
    """Return how far an import has come."""
    counts = {"done": count(staged.rows_done), "total": count(staged.n_rows)}
    if staged.stage is Stage.TAKING_OUT:
        words = ngettext(
            "%(done)s moment is still to be taken out.",
            "%(done)s moments are still to be taken out.",
            staged.rows_done,
        )
    elif staged.program:
        words = ngettext(
            "%(done)s of %(total)s entry came in.",
            "%(done)s of %(total)s entries came in.",
            staged.n_rows,
        )
    else:
        words = ngettext(
            "%(done)s of %(total)s moment is in your diary.",
            "%(done)s of %(total)s moments are in your diary.",
            staged.n_rows,
        )
    return words % counts


def sentence_for_end(staged: StagedImport) -> str:
    """Return what to say once an import came to its end."""
    if staged.stage is Stage.TAKING_OUT:
        return gettext("What came in from the file is out again. Your diary is as it was.")
    told = [_came_in(staged, staged.n_rows)]
    if staged.notes_done:
        told.append(_came_in_as_notes(staged.notes_done))
    if not staged.program:
        told += describe_file(staged)[1:]
    return sentences_in_a_row(told)


def sentence_for_stop(staged: StagedImport) -> str:
    """Return what to say when a file was thrown away, before or halfway through."""
    if not staged.rows_done:
        return gettext("The file is thrown away. Your diary is as it was.")
    return sentences_in_a_row((gettext("Stopped."), _came_in(staged, staged.rows_done)))


def count(number: int) -> str:
    """Return a count as a person writes it: 200,000."""
    return str(number_format(number, force_grouping=True))


def lived_at(at: datetime) -> str:
    """Return day and time as they were where the person was."""
    return when(at, "date time")


def how_often(number: int) -> str:
    """Return on how many rows of a file a context was there."""
    sentence = ngettext("It was there %(count)s time.", "It was there %(count)s times.", number)
    return sentence % {"count": count(number)}


def how_many_entries(number: int) -> str:
    """Return how many entries of a file have a mood."""
    sentence = ngettext("%(count)s entry.", "%(count)s entries.", number)
    return sentence % {"count": count(number)}


def describe_import(brought: BroughtIn) -> str:
    """Return what one import brought, and when it was."""
    sentence = ngettext(
        "%(count)s entry from %(program)s, from %(first)s to %(last)s.",
        "%(count)s entries from %(program)s, from %(first)s to %(last)s.",
        brought.n_rows,
    )
    return sentence % {
        "count": count(brought.n_rows),
        "program": brought.program or "diary.csv",
        "first": _day(brought.first_at),
        "last": _day(brought.last_at),
    }


def _about_program(staged: StagedImport) -> Iterator[str]:
    zone = {"program": staged.program, "zone": timezone.get_current_timezone_name()}
    yield gettext("It is from %(program)s. Its times are read on your clock (%(zone)s).") % zone
    if staged.invented_hours:
        yield gettext(
            "It keeps parts of a day and seldom a time, so morning is taken as 9:00, midday as "
            "13:00, evening as 19:00 and a whole day as 12:00."
        )
    if staged.is_cut:
        yield gettext(
            "The file ends in the middle of a row, so it was not saved to its end. You can bring "
            "in what is there, and the whole file later: nothing comes in twice."
        )


def _span(staged: StagedImport) -> str:
    if staged.first_at is None or staged.last_at is None:
        if staged.n_bad_rows and not staged.n_known:
            return gettext("No row of this file can be read yet.")
        return gettext("There is nothing new in this file to bring in.")
    first, last = _day(staged.first_at), _day(staged.last_at)
    if staged.program:
        sentence = ngettext(
            "%(count)s entry to bring in, from %(first)s to %(last)s.",
            "%(count)s entries to bring in, from %(first)s to %(last)s.",
            staged.n_rows,
        )
    elif first == last:
        sentence = ngettext(
            "%(count)s moment to bring in, from %(first)s.",
            "%(count)s moments to bring in, all from %(first)s.",
            staged.n_rows,
        )
    else:
        sentence = ngettext(
            "%(count)s moment to bring in, from %(first)s to %(last)s.",
            "%(count)s moments to bring in, from %(first)s to %(last)s.",
            staged.n_rows,
        )
    return sentence % {"count": count(staged.n_rows), "first": first, "last": last}


def _day(at: datetime) -> str:
    return str(date_format(at, "DATE_FORMAT"))


def _came_in(staged: StagedImport, number: int) -> str:
    if staged.program:
        sentence = ngettext("%(count)s entry came in.", "%(count)s entries came in.", number)
        return sentence % {"count": count(number)}
    sentence = ngettext(
        "%(count)s moment came in and is in your diary.",
        "%(count)s moments came in and are in your diary.",
        number,
    )
    return sentence % {"count": count(number)}


def _came_in_as_notes(number: int) -> str:
    sentence = ngettext(
        "%(count)s of them has no number and is among your notes from elsewhere.",
        "%(count)s of them have no number and are among your notes from elsewhere.",
        number,
    )
    return sentence % {"count": count(number)}


def _left_out_as_known_time(number: int) -> str:
    sentence = ngettext(
        "%(count)s entry is in your diary already (same time) and is left out.",
        "%(count)s entries are in your diary already (same time) and are left out.",
        number,
    )
    return sentence % {"count": count(number)}


def _left_out_as_known(number: int) -> str:
    sentence = ngettext(
        "%(count)s row tells of a moment that is in your diary or in this file already (same time, "
        "same rating) and is left out.",
        "%(count)s rows tell of moments that are in your diary or in this file already (same time, "
        "same rating) and are left out.",
        number,
    )
    return sentence % {"count": count(number)}


def _left_out_as_bad(number: int) -> str:
    sentence = ngettext("%(count)s row cannot be read.", "%(count)s rows cannot be read.", number)
    return sentence % {"count": count(number)}
