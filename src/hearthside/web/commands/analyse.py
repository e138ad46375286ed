"""`hearthside analyse diary.csv`: what a diary file shows, in words, as JSON, or as one page."""

import argparse
import os
import shutil
import sys
from base64 import b64encode
from datetime import UTC, date, datetime
from hashlib import sha256
from io import TextIOWrapper
from pathlib import Path
from threading import Timer
from time import monotonic
from typing import TYPE_CHECKING, Any

from hearthside.core.words import gettext_noop as _
from hearthside.web.languages import OFFERED, language_of_terminal

from .words import in_sight, ngettext, say

if TYPE_CHECKING:
    from hearthside.core.diary import Diary, DiaryFormatError, ParsedDiary
    from hearthside.core.diary.csv_row import RowProblem
    from hearthside.core.finding import Patterns
    from hearthside.core.triggers import TriggerReport

DONE, BAD_INPUT = 0, 2
PIPE = Path("-")
WEB = Path(__file__).resolve().parents[1]
PATTERNS = WEB.parent / "rooms" / "patterns"
STYLES = (
    *(WEB / "static" / "web" / f"{name}.css" for name in ("tokens", "page", "native", "component")),
    PATTERNS / "static" / "patterns" / "patterns.css",
)

DESCRIPTION = _("""\
Say what a diary.csv shows: what reliably goes together with feeling insecure,
how much of the time it is there, and how sure that is. Nothing leaves this machine.""")

EXAMPLES = _("""\
Examples:
  hearthside analyse diary.csv                      in words
  hearthside analyse diary.csv --html patterns.html one page with the plots
  hearthside analyse diary.csv --json               for another program
  hearthside analyse diary.csv --since 2026-05-01   and since that day""")

SINCE = _(
    "a day on which something began, like 2026-05-01: has it been lower since? May be given again"
)

UNREADABLE = _("cannot read %(file)s: %(why)s")
NO_DIARY = _("%(file)s is not a diary.csv: %(why)s")
NO_MOMENT = _("there is no moment in %(file)s, so there is nothing to analyse")
CELL = _("line %(line)s, %(column)s: %(words)s: %(why)s")
ROW = _("line %(line)s: %(words)s: %(why)s")


class BadInput(Exception):
    """The file cannot be used; the message says why, in one line a person can act on."""


def add_parser(tasks: "argparse._SubParsersAction[Any]") -> None:
    """Add `hearthside analyse`."""
    parser = tasks.add_parser(
        "analyse",
        help=say(_("say what a diary.csv shows")),
        description=say(DESCRIPTION),
        epilog=say(EXAMPLES),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "file", type=Path, help=say(_("the diary, a CSV file; - takes it from a pipe"))
    )
    parser.add_argument("--json", action="store_true", help=say(_("print the report as JSON")))
    parser.add_argument(
        "--html",
        type=Path,
        metavar="FILE",
        help=say(_("write one page with the plots")),
    )
    parser.add_argument(
        "--skip-bad-rows",
        action="store_true",
        help=say(_("leave out rows that cannot be read")),
    )
    parser.add_argument(
        "--since",
        action="append",
        default=[],
        type=read_day,
        metavar="DAY",
        help=say(SINCE),
    )
    parser.set_defaults(run=run)


def read_day(words: str) -> date:
    """Return the day; anything else is told as a wrong use of the command."""
    try:
        return date.fromisoformat(words)
    except ValueError:
        told = say(_("%(words)s is no day; write it like 2026-05-01"), words=repr(words))
        raise argparse.ArgumentTypeError(told) from None


def run(told: argparse.Namespace) -> int:
    """Do what the command line says and return the exit status."""
    progress = Progress()
    try:
        analyse(told, progress)
    except BadInput as problem:
        progress.stop()
        print(f"hearthside analyse: {problem}", file=sys.stderr)
        return BAD_INPUT
    except BrokenPipeError:
        # Whoever read our words has left; the interpreter must not stumble over it at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    finally:
        progress.stop()
    return DONE


class Progress:
    """Says what is being done, once it takes over a second and somebody is watching."""

    def __init__(self) -> None:
        self._started = monotonic()
        self._timer: Timer | None = None

    def say(self, words: str) -> None:
        """Name the next step; it is printed when the first second is over."""
        self.stop()
        if sys.stderr.isatty():
            wait = max(0.0, self._started + 1 - monotonic())
            self._timer = Timer(wait, print, (words,), {"file": sys.stderr, "flush": True})
            self._timer.daemon = True
            self._timer.start()

    def stop(self) -> None:
        """Say nothing more of this step."""
        if self._timer is not None:
            self._timer.cancel()


def analyse(told: argparse.Namespace, progress: Progress) -> None:
    """Read, look, and write in the ways asked for. Raises `BadInput`."""
    refuse_same_file(told.file, told.html)
    progress.say(say(_("Reading the diary ...")))
    diary = read_diary(told.file, skip_bad_rows=told.skip_bad_rows, now=datetime.now(UTC))
    progress.say(say(_("Looking at %(count)s moments ..."), count=f"{len(diary):,}"))
    found = find_links(diary)
    if told.json:
        write_json(diary, found, told.since)
    if told.html is None and told.json:
        return
    speak_plainly()
    patterns = gather_patterns(diary, found, told.since)
    if told.html is not None:
        progress.say(say(_("Drawing ...")))
        write_page(patterns, told.html)
    else:
        progress.stop()
        write_words(patterns)


def refuse_same_file(source: Path, target: Path | None) -> None:
    """The page must not take the diary's place."""
    if target is not None and target.exists() and source.exists() and target.samefile(source):
        raise BadInput(
            say(_("%(file)s is the diary itself; name another file after --html"), file=target)
        )


def read_diary(path: Path, *, skip_bad_rows: bool, now: datetime) -> "Diary":
    """Return the diary in a file; bad rows are all listed, and left out only when that is asked.

    A moment after `now` is a bad row too. Raises `BadInput`, also where no row is left.
    """
    from hearthside.core.diary import (  # noqa: PLC0415
        ContextList,
        Diary,
        DiaryFormatError,
        parse_csv,
        rows_to_moments,
    )

    try:
        data = sys.stdin.buffer.read() if path == PIPE else path.read_bytes()
        parsed = parse_csv(data, now=now)
    except OSError as problem:
        raise BadInput(say(UNREADABLE, file=path, why=problem.strerror)) from None
    except DiaryFormatError as problem:
        raise BadInput(say(NO_DIARY, file=path, why=_why_no_diary(problem))) from None
    list_problems(parsed, skip_bad_rows=skip_bad_rows)
    if not parsed.rows:
        raise BadInput(say(NO_MOMENT, file=path))
    moments, contexts = rows_to_moments(parsed.rows, ContextList(), columns=parsed.columns)
    return Diary.from_moments(moments, contexts)


def list_problems(parsed: "ParsedDiary", *, skip_bad_rows: bool) -> None:
    """Write every bad cell to standard error; raise `BadInput` unless the person chose to go on."""
    if not parsed.problems:
        return
    speak_plainly()
    sys.stderr.writelines(f"{describe(problem)}\n" for problem in parsed.problems)
    n = len({problem.line for problem in parsed.problems})
    if not skip_bad_rows:
        raise BadInput(
            ngettext(
                "%(count)s row cannot be read, so nothing was analysed; mend the file, or leave it out with --skip-bad-rows",
                "%(count)s rows cannot be read, so nothing was analysed; mend the file, or leave them out with --skip-bad-rows",
                n,
            )
        )
    print(ngettext("Left out %(count)s row.", "Left out %(count)s rows.", n), file=sys.stderr)


def describe(problem: "RowProblem") -> str:
    """Return where a cell is, what stands there, and why it cannot be read."""
    from hearthside.rooms.bring_in.sentences import reason_for_cell  # noqa: PLC0415

    told = {
        "line": problem.line,
        "column": in_sight(problem.column),
        "words": repr(problem.value[:60]),
        "why": reason_for_cell(problem.code, problem.reason),
    }
    return say(CELL if problem.column else ROW, **told)


def _why_no_diary(refusal: "DiaryFormatError") -> str:
    speak_plainly()
    from hearthside.rooms.bring_in.sentences import sentence_for_file  # noqa: PLC0415

    return in_sight(sentence_for_file(refusal))


def find_links(diary: "Diary") -> "TriggerReport":
    """Let the engine look at the diary."""
    from hearthside.core.triggers import find_triggers  # noqa: PLC0415

    return find_triggers(diary)


def write_json(diary: "Diary", found: "TriggerReport", starts_on: list[date]) -> None:
    """Print the report in the format `hearthside.report/1`, in UTF-8 wherever that goes."""
    from hearthside.core.report import build_report  # noqa: PLC0415

    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    print(build_report(diary, found=found, starts_on=starts_on).to_json(), flush=True)


def speak_plainly() -> None:
    """Set up translation and nothing else of the app: no database, no data folder, no secret."""
    import django  # noqa: PLC0415
    from django.conf import settings  # noqa: PLC0415

    if not settings.configured:
        settings.configure(
            USE_TZ=True,
            LANGUAGE_CODE=language_of_terminal(),
            LANGUAGES=OFFERED,
            LOCALE_PATHS=[WEB / "locale"],
            FORMAT_MODULE_PATH="hearthside.web.locale",
        )
        django.setup(set_prefix=False)


def gather_patterns(diary: "Diary", found: "TriggerReport", starts_on: list[date]) -> "Patterns":
    """Put together all that is shown."""
    from hearthside.core.finding import describe_course, gather  # noqa: PLC0415

    return gather(diary, found, describe_course(diary), starts_on=starts_on)


def write_words(patterns: "Patterns") -> None:
    """Print the report, wrapped to the terminal."""
    from hearthside.rooms.patterns.plain_text import write_text  # noqa: PLC0415

    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    columns = shutil.get_terminal_size((80, 24)).columns
    print(write_text(patterns, width=columns), end="", flush=True)


def write_page(patterns: "Patterns", target: Path) -> None:
    """Write one page that needs nothing beside itself. Raises `BadInput` where it cannot."""
    page = build_page(patterns)
    try:
        target.write_text(page, encoding="utf-8")
    except OSError as problem:
        raise BadInput(
            say(_("cannot write %(file)s: %(why)s"), file=target, why=problem.strerror)
        ) from None
    print(say(_("Wrote %(file)s."), file=target), file=sys.stderr)


def build_page(patterns: "Patterns") -> str:
    """Return the page: the same words and plots as in the app, with the styles inside."""
    from django.template import Context, Engine  # noqa: PLC0415
    from django.utils.safestring import mark_safe  # noqa: PLC0415
    from django.utils.translation import get_language  # noqa: PLC0415

    from hearthside.rooms.patterns.figure import figure_patterns, specs_of  # noqa: PLC0415
    from hearthside.rooms.patterns.page import build_view  # noqa: PLC0415
    from hearthside.rooms.patterns.paint import paint  # noqa: PLC0415
    from hearthside.rooms.patterns.sentences import describe_diary  # noqa: PLC0415

    engine = Engine(
        dirs=[str(folder / "templates") for folder in (WEB, PATTERNS)],
        libraries={"i18n": "django.templatetags.i18n"},
        builtins=["hearthside.people.wording"],
    )
    styles = "\n".join(path.read_text(encoding="utf-8") for path in STYLES)
    content = {
        "language": get_language() or "en",
        "styles": mark_safe(styles),  # noqa: S308 - our own files
        "styles_hash": b64encode(sha256(styles.encode()).digest()).decode(),
        "diary": describe_diary(patterns),
        "view": build_view(patterns, paint(specs_of(figure_patterns(patterns)))),
    }
    return engine.get_template("patterns/report.html").render(Context(content))
