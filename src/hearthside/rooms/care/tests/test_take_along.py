"""Ticking, choosing, looking, taking: what a person does before a first meeting."""

import io
import json
import re
from datetime import UTC, datetime, timedelta

import pypdf
import pyrage.passphrase
import pytest

from hearthside.core.diary import ContextList, Moment, parse_csv
from hearthside.core.finding import Finding
from hearthside.core.measures.answer_sheet import fill_in
from hearthside.core.measures.own import COST
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.rooms.care import operations
from hearthside.vault.keyring import seal_to_owner
from hearthside.vault.models import Record

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
PATH, FILE = "/care/take-along/", "/care/take-along/file/"
PASSPHRASE = "nine brass kettles on one stove"
BOX = re.compile(r'type="checkbox" name="(\w+)" value="([\w-]+)"')


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)
    return time_machine


@pytest.fixture
def full(ada):
    """Ada has written for sixty days, and looked at her patterns."""
    contexts = ContextList().add("late reply").add("time together", soothing=True)
    ada.vault.put_single(contexts, on=NOW.date())
    moments = []
    for i in range(120):
        at = NOW - timedelta(hours=12 * (120 - i))
        late = float(i % 3 == 0)
        note = f"note-{i:03d}" if i % 5 == 0 else ""
        felt = min(10.0, 2 + i % 2 + 5 * late)
        moments.append(
            Moment(
                at=at,
                felt_insecurity=felt,
                scheduled=i % 2 == 0,
                contexts={"1": late, "2": float(i % 4 == 0)},
                note=note,
                told_myself="I am too much",
            )
        )
    ada.vault.put_many((moment, moment.at) for moment in moments)
    ada.client.get("/patterns/")
    return ada


def page(response):
    return " ".join(response.content.decode().split())


def boxes(response, name):
    return [value for named, value in BOX.findall(response.content.decode()) if named == name]


def tick(person, **told):
    return person.client.post(PATH, {"period": "year", "entries": "none"} | told)


def take(person, kind, **told):
    sent = {"period": "year", "entries": "none", "chosen": "1", "kind": kind}
    return person.client.post(FILE, sent | told)


def data(response):
    return b"".join(response)


def pdf_text(response):
    pages = pypdf.PdfReader(io.BytesIO(data(response))).pages
    return "\n".join(page.extract_text() for page in pages)


def test_nothing_is_ticked_to_begin_with(full):
    told = full.client.get(PATH).content.decode()

    assert not re.search(r'type="checkbox"[^>]*checked', told)
    assert re.search(r'value="none"[^>]*checked', told)


def test_what_the_diary_shows_is_offered_once_it_was_looked_at(ada, full):
    response = full.client.get(PATH)

    assert boxes(response, "parts") == ["summary", "share", "line", "week"]
    assert len(boxes(response, "links")) == len(full.vault.get_single(Finding).patterns.shown)


def test_without_a_diary_there_are_still_own_words(ada):
    assert "What I would like help with" in page(ada.client.get(PATH))
    told = page(ada.client.post(PATH, {"period": "month", "about": "I want to sleep again"}))

    assert "This is all of it" in told
    assert "I want to sleep again" in told


def test_a_finding_whose_moments_are_gone_is_not_offered(full):
    kept = full.vault.all(Moment)[0]
    full.vault.delete(kept.id)
    response = full.client.get(PATH)

    assert boxes(response, "parts") == ["summary"]
    assert "once you have looked at" in page(response)


def test_moments_are_chosen_one_by_one(full):
    response = tick(full, entries="some", fields_told=["note"], period="month")
    rows = boxes(response, "moments")
    assert "Choose the moments" in page(response)
    assert len(rows) == 55

    looked = full.client.post(
        PATH,
        {
            "period": "month",
            "entries": "some",
            "fields_told": "note",
            "moments": rows[3:6],
            "chosen": "1",
        },
    )
    assert len(set(re.findall(r"note-\d+", looked.content.decode()))) == 1
    assert "I am too much" not in page(looked)


def test_what_was_ticked_comes_along_when_going_back(full):
    rows = boxes(tick(full, entries="some"), "moments")
    told = {"period": "own", "since": "2026-03-01", "entries": "some", "about": "sleep"}
    back = full.client.post(PATH, told | {"moments": rows[:2], "back": "1", "parts": "share"})
    html = back.content.decode()

    assert "Pages to take along" in html
    assert "sleep" in html
    assert all(f'name="moments" value="{row}"' in html for row in rows[:2])
    assert re.search(r'value="share"[^>]*checked', html)
    assert 'value="2026-03-01"' in html


def test_the_files_hold_what_was_looked_at(full):
    told = {"about": "晚回消息 😢", "entries": "all", "fields_told": ["note"], "parts": ["share"]}
    looked = page(tick(full, **told))
    pdf, fhir, table = (take(full, kind, **told) for kind in ("pdf", "fhir", "csv"))
    text, bundle, rows = pdf_text(pdf), data(fhir).decode(), parse_csv(data(table)).rows

    for words in ("晚回消息 😢", "note-005", "in 100 check-ins"):
        assert words in looked
        assert words in text.replace("\n", " ")
        assert words in bundle
    assert len(rows) == 120
    for unticked in ("I am too much", "late reply"):
        assert unticked not in looked + text + bundle + data(take(full, "csv", **told)).decode()


def test_no_word_of_help_safety_or_cost_goes_along(full):
    operations.keep_plan(full.vault, now=NOW, signs="stomach-word")
    full.client.post("/care/", {"costs": "a_lot", "wants_help": "on"})
    response = full.client.get(PATH)
    everything = {
        "entries": "all",
        "parts": [part for part in boxes(response, "parts") if part != "plan"],
        "links": boxes(response, "links"),
        "fields_told": boxes(response, "fields_told"),
    }
    looked = page(tick(full, **everything))
    bundle = json.loads(data(take(full, "fhir", **everything)))

    for words in ("stomach-word", "costs", "plan for a bad hour", "safety", "afraid of your"):
        assert words not in looked.split('<article class="care-paper"')[1].split("</article>")[0]
        assert words not in json.dumps(bundle)


@pytest.mark.parametrize(
    ("kind", "ending", "content_type"),
    [
        ("pdf", "pdf", "application/pdf"),
        ("fhir", "json", "application/fhir+json"),
        ("csv", "csv", "text/csv; charset=utf-8"),
    ],
)
def test_a_file_has_a_name_that_says_nothing_and_is_kept_by_nobody(
    full, kind, ending, content_type
):
    response = take(full, kind, entries="all", name="Ada")

    assert response.headers["Content-Disposition"] == (
        f'attachment; filename="pages-2026-03-10.{ending}"'
    )
    assert response.headers["Content-Type"] == content_type
    assert "no-store" in response.headers["Cache-Control"]


def test_nothing_is_written_down_by_looking_or_taking(full):
    before = list(Record.objects.values_list("id", "sealed"))
    tick(full, entries="all", about="only on the way through")
    data(take(full, "pdf", entries="all"))

    assert list(Record.objects.values_list("id", "sealed")) == before


def test_a_file_can_be_locked_with_a_passphrase(full):
    response = take(full, "pdf", passphrase=PASSPHRASE)

    assert response.headers["Content-Disposition"].endswith('pages-2026-03-10.pdf.age"')
    assert pyrage.passphrase.decrypt(data(response), PASSPHRASE).startswith(b"%PDF")


def test_a_passphrase_that_is_easy_to_guess_is_refused_and_nothing_is_lost(full):
    response = take(full, "pdf", passphrase="ada", about="sleep")

    assert response.status_code == 200
    assert "This is all of it" in page(response)
    assert "sleep" in page(response)
    assert 'class="error"' in page(response)


def test_a_first_day_after_the_last_gets_a_sentence(full):
    told = page(tick(full, period="own", since="2026-03-09", until="2026-03-01", about="sleep"))

    assert "The last day comes before the first." in told
    assert "sleep" in told


def test_days_of_ones_own_need_a_first_one(full):
    assert "Choose the first day" in page(tick(full, period="own"))


def test_a_file_of_ticks_that_make_no_sense_leads_back_to_them(full):
    response = take(full, "pdf", period="own", since="yesterday")

    assert "Pages to take along" in page(response)
    assert "Write the day as year, month and day" in page(response)


def test_what_is_gone_since_it_was_ticked_is_left_out(full):
    rows = boxes(tick(full, entries="some"), "moments")
    full.vault.delete(full.vault.all(Moment)[0].id)
    told = {"entries": "some", "moments": [*rows, "no-id"], "links": ["99"], "chosen": "1"}

    assert "This is all of it" in page(tick(full, **told))


def test_more_than_three_hundred_moments_are_chosen_from_a_shorter_time(ada):
    moments = (Moment(at=NOW - timedelta(hours=i + 1), felt_insecurity=3) for i in range(320))
    ada.vault.put_many((moment, moment.at) for moment in moments)
    response = tick(ada, entries="some")

    assert len(boxes(response, "moments")) == 300
    assert "20 older moments are not listed here" in page(response)


def test_what_was_ticked_and_written_comes_back_after_the_lock(full):
    fields = {"about": ["half a sentence"], "parts": ["share", "week"], "period": ["month"]}
    seal_to_owner(full.account.id, KeptForm(path=PATH, fields=fields, kept_at=NOW))
    full.client.post("/lock/")
    full.client.post("/unlock/", {"name": "Ada", "password": full.password})
    told = full.client.get(PATH).content.decode()

    assert "half a sentence" in told
    assert len(re.findall(r'name="parts"[^>]*checked', told)) == 2


def test_a_score_is_offered_once_it_has_an_interval(ada):
    for week in range(8):
        at = NOW - timedelta(weeks=8 - week)
        answers = {item.key: (week + i) % 4 for i, item in enumerate(COST.items)}
        ada.vault.put(fill_in(COST, answers, answered_at=at), month_of=at)
    response = ada.client.get(PATH)
    scores = boxes(response, "scores")
    assert len(scores) == 2 * 2
    assert "What it costs: Between us, March 3, 2026" in page(response)

    looked = page(tick(ada, scores=scores[:1]))
    assert "Short measures" in looked
    assert looked.count("What it costs") == 1
    bundle = json.loads(data(take(ada, "fhir", scores=scores[:1])))
    assert [e["resource"]["resourceType"] for e in bundle["entry"]].count("Observation") == 1


def test_what_was_looked_at_when_it_locked_comes_back_to_be_ticked_again(full):
    fields = {"about": ["half a sentence"], "kind": ["pdf"], "chosen": ["1"]}
    seal_to_owner(full.account.id, KeptForm(path=FILE, fields=fields, kept_at=NOW))
    full.client.post("/lock/")
    full.client.post("/unlock/", {"name": "Ada", "password": full.password})
    assert "half a sentence" in page(full.client.get(PATH))

    data(take(full, "csv", entries="all"))
    assert "half a sentence" not in page(full.client.get(PATH))


def test_a_press_that_stops_leaves_everything_chosen_on_the_page(full, monkeypatch):
    monkeypatch.setattr("hearthside.rooms.care.pdf.PATIENCE_SECONDS", 0.001)
    told = page(take(full, "pdf", about="sleep"))

    assert "take a shorter time or fewer moments" in told
    assert "sleep" in told


def test_without_a_tick_there_is_nothing_to_take(full):
    told = page(tick(full))

    assert "Nothing is ticked yet" in told
    assert "Save as PDF" not in told


def test_nobody_gets_anybody_elses_moments(full, dan):
    rows = boxes(tick(full, entries="some"), "moments")
    told = page(tick(dan, entries="some", moments=rows, chosen="1", fields_told="note"))

    assert "note-" not in told
