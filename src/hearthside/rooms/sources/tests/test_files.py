"""Questions by others come in after a look; answers go out; and what came in can go again."""

import json
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from hearthside.core.diary import Moment
from hearthside.core.diary.check_in import choose_items
from hearthside.core.measures import AnswerSheet, KeptMeasure
from hearthside.core.measures.fhir import read_questionnaire
from hearthside.core.measures.fhir.node import MAX_VALUE, MIN_VALUE
from hearthside.core.measures.own import SELF_WORTH
from hearthside.core.measures.tests.questionnaire_file import (
    after,
    as_bytes,
    csi_4,
    phq_4,
    rses,
    small,
)
from hearthside.rooms.sources import operations

from .danger import tell_of_danger

NOW = datetime(2026, 3, 30, 23, 0, tzinfo=UTC)
BRING_IN = "/sources/bring-in/"
QUARREL = Path(__file__).parents[5] / "docs" / "reference" / "after-a-quarrel.json"


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


def read(response):
    return unescape(response.content.decode())


def see(person, path):
    return read(person.client.get(path))


def choose(person, value):
    data = value if isinstance(value, bytes) else as_bytes(value)
    return person.client.post(BRING_IN, {"file": SimpleUploadedFile("q.json", data)})


def keep(person, value):
    return person.client.post(BRING_IN, {"text": as_bytes(value).decode(), "keep": "1"})


def kept(person):
    return person.vault.all(KeptMeasure)


def bring(person, value):
    measure = read_questionnaire(as_bytes(value))
    return operations.keep_measure(person.vault, measure, now=NOW)


def test_a_look_shows_what_is_in_the_file_and_keeps_nothing(ada):
    page = read(choose(ada, small(publisher="A small institute")))

    assert "Nothing is kept yet." in page
    for words in ("Evenings", "A small institute", "Written for this test.", "Statement number b."):
        assert words in page
    assert "3 questions" in page
    assert kept(ada) == ()


def test_after_the_look_it_is_kept_and_can_be_answered(ada):
    response = keep(ada, small())
    (measure,) = kept(ada)
    path = f"/sources/questions/{measure.id}/"

    assert response.headers["Location"] == path
    assert "Evenings" in see(ada, "/sources/questions/")
    ada.client.post(path, {"item_0": "4", "item_1": "0", "item_2": "skip"})
    (sheet,) = ada.vault.all(AnswerSheet)
    assert sheet.document.answers == {"a": 4.0, "b": 0.0, "c": None}
    assert "What weighed" not in see(ada, f"{path}so-far/")


def test_the_same_file_twice_is_there_once(ada):
    keep(ada, small())
    assert "are here already" in read(choose(ada, small()))
    keep(ada, small())

    assert len(kept(ada)) == 1


def test_another_version_stands_beside_the_first(ada):
    keep(ada, small())
    assert "Another version" in read(choose(ada, small(version="2")))
    keep(ada, small(version="2"))

    assert len(kept(ada)) == 2


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (b"\xff\xfe", "The file is not UTF-8 text."),
        (b"at,felt_insecurity\n", "The file is not JSON"),
        (b"", "The file is not JSON"),
        (b"{}", "The file is no FHIR Questionnaire."),
        (b"x" * 300_000, "The file is larger than 256 KB."),
        (small(copyright=""), "copyright is missing or empty"),
        (small(title="<b>Evenings</b>"), "holds HTML"),
        (rses(wrong=(2,)), "is counted the wrong way round for RSES"),
    ],
)
def test_a_file_that_is_not_taken_gets_one_sentence(ada, value, said):
    page = read(choose(ada, value))

    assert said in page
    assert 'type="file"' in page
    assert kept(ada) == ()


def test_a_refusal_says_where(ada):
    assert "Where in the file:" in read(choose(ada, rses(wrong=(2,)))) or "question 2" in read(
        choose(ada, rses(wrong=(2,)))
    )


def test_no_file_is_asked_for_again(ada):
    assert "Choose a file first." in read(ada.client.post(BRING_IN, {}))


def test_a_forged_text_is_read_as_strictly_as_a_file(ada):
    told = {"text": as_bytes(small(copyright="")).decode(), "keep": "1"}

    assert "is missing or empty" in read(ada.client.post(BRING_IN, told))
    assert kept(ada) == ()


def test_a_known_scale_says_what_it_was_held_against_and_gives_a_number_at_once(ada):
    assert "the published way to count the PHQ-4" in read(choose(ada, phq_4()))
    kept_id = bring(ada, phq_4())
    ada.client.post(f"/sources/questions/{kept_id}/", {f"item_{n}": "2" for n in range(4)})
    page = see(ada, f"/sources/questions/{kept_id}/so-far/")

    assert "on a scale of 0 to 12" in page
    assert "A number alone says nothing about you as a person." in page
    assert "moderate" not in page


@pytest.mark.parametrize(("chosen", "is_offered"), [("1", False), ("2", True)])
def test_after_heavy_answers_one_more_question_is_offered(ada, chosen, is_offered):
    kept_id = bring(ada, phq_4())
    ada.client.post(f"/sources/questions/{kept_id}/", {f"item_{n}": chosen for n in range(4)})

    assert ("One more question" in see(ada, f"/sources/questions/{kept_id}/so-far/")) is is_offered


def test_heavy_answers_of_another_day_are_not_held_up(ada, time_machine):
    kept_id = bring(ada, phq_4())
    ada.client.post(f"/sources/questions/{kept_id}/", {f"item_{n}": "3" for n in range(4)})
    time_machine.move_to(NOW + timedelta(days=1), tick=False)
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})

    assert "One more question" not in see(ada, f"/sources/questions/{kept_id}/so-far/")


def test_a_question_that_is_not_always_asked_says_when_it_applies(ada):
    said = "Only if you answered “yes” to “Statement number gate.” above."
    kept_id = bring(ada, after())

    assert said in read(choose(ada, after()))
    page = see(ada, f"/sources/questions/{kept_id}/")
    assert page.count(said) == 1
    assert page.count("<asked-when") == 1
    assert """rule="[[false, [["item_0", "=", 1.0]]]]\"""" in page


def test_an_answer_that_does_not_apply_is_not_kept_and_said_so_kindly(ada):
    kept_id = bring(ada, after())
    told = {"item_0": "0", "item_1": "3", "item_2": "4"}
    response = ada.client.post(f"/sources/questions/{kept_id}/", told, follow=True)
    page = read(response)

    assert ada.vault.all(AnswerSheet)[0].document.answers == {"gate": 0, "a": 3, "b": None}
    assert "1 answer is not kept, as its question did not apply." in page
    assert "left out" not in page


def test_nothing_is_said_where_every_answer_applies(ada):
    kept_id = bring(ada, after())
    told = {"item_0": "1", "item_1": "3", "item_2": "4"}
    page = read(ada.client.post(f"/sources/questions/{kept_id}/", told, follow=True))

    assert ada.vault.all(AnswerSheet)[0].document.answers == {"gate": 1, "a": 3, "b": 4}
    assert "not kept" not in page


def test_what_was_asked_and_skipped_is_still_counted_as_left_out(ada):
    kept_id = bring(ada, after())
    told = {"item_0": "1", "item_1": "3", "item_2": "skip"}

    assert "1 question was left out." in read(
        ada.client.post(f"/sources/questions/{kept_id}/", told, follow=True)
    )


def test_a_fault_in_what_does_not_apply_holds_nothing_up(ada):
    value = after()
    ends = [{"url": url, "valueInteger": end} for url, end in ((MIN_VALUE, 0), (MAX_VALUE, 9))]
    condition = {"question": "n", "operator": ">", "answerInteger": 3}
    value["item"] += [
        {"linkId": "n", "text": "How many?", "type": "integer", "extension": ends},
        {"linkId": "m", "text": "And then?", "type": "integer", "extension": ends, "enableWhen": [condition]},
    ]  # fmt: skip
    path = f"/sources/questions/{bring(ada, value)}/"
    told = {"item_0": "0", "item_1": "3", "item_4": "99"}

    assert "Only if you answered more than 3 to “How many?” above." in see(ada, path)
    assert "Not saved yet." in read(ada.client.post(path, told | {"item_3": "4"}))
    ada.client.post(path, told | {"item_3": "2"})
    assert ada.vault.all(AnswerSheet)[0].document.answers["m"] is None


def test_what_stands_above_a_question_stands_above_it(ada):
    page = see(ada, f"/sources/questions/{bring(ada, json.loads(QUARREL.read_text()))}/")
    rule = """<asked-when rule="[[false, [["item_0", "=", 0.0]]]]">"""

    assert f"""{rule}<p class="sources-heading" dir="auto">About the time after""" in page
    assert page.count("<asked-when") == 3


def test_removing_it_takes_its_answers_along(ada):
    kept_id = bring(ada, small())
    ada.client.post(f"/sources/questions/{kept_id}/", {"item_0": "4"})
    page = see(ada, f"/sources/questions/{kept_id}/remove/")
    assert "“Evenings” will be gone from here, and what you answered to it, 1 time" in page

    ada.client.post(f"/sources/questions/{kept_id}/remove/")
    assert kept(ada) == ()
    assert ada.vault.all(AnswerSheet) == ()


def test_removing_it_leaves_everything_else(ada):
    answers = {SELF_WORTH.items[0].key: 1.0}
    told = {"path": "", "language": "en", "now": NOW}
    operations.answer_measure(ada.vault, SELF_WORTH, answers, **told)
    kept_id = bring(ada, small())
    ada.client.post(f"/sources/questions/{kept_id}/remove/")

    assert len(ada.vault.all(AnswerSheet)) == 1


def test_answers_go_out_as_a_file_that_names_nobody(ada):
    answers = {item.key: 2.0 for item in SELF_WORTH.items}
    told = {"path": "", "language": "en", "now": NOW}
    kept_id = operations.answer_measure(ada.vault, SELF_WORTH, answers, **told)
    response = ada.client.get(f"/sources/answers/{kept_id}/file/")

    assert response.headers["Content-Disposition"] == 'attachment; filename="answers.json"'
    bundle = json.loads(response.content)
    assert bundle["entry"][0]["resource"]["resourceType"] == "QuestionnaireResponse"
    assert "Ada" not in response.content.decode()


def test_where_there_is_danger_only_what_is_about_one_person_stays(ada):
    worth, couple, unknown = bring(ada, rses()), bring(ada, csi_4()), bring(ada, small())
    tell_of_danger(ada)
    found = {
        kept_id: ada.client.get(f"/sources/questions/{kept_id}/").status_code
        for kept_id in (worth, couple, unknown)
    }

    assert list(found.values()) == [200, 404, 404]


def test_the_questions_themselves_say_how_long_they_take(ada):
    page = see(ada, "/sources/reliability/")

    assert "answered check-ins: have 0, need about 100" in page
    assert "weeks with four check-ins or more: have 0, need about 12" in page
    assert "Whether you answer well. There is no way to answer badly." in page


def check_in(days):
    """An evening's answers, `days` ago; what is felt stays for five days."""
    at = NOW - timedelta(days=days)
    level = days // 5 * 2 % 5
    asked = choose_items(at.date())
    items = {item.key: 4 - level if item.reverse_keyed else level for item in asked}
    return Moment(at=at, felt_insecurity=2.0 * level, scheduled=True, items=items), at


def test_after_two_years_there_are_numbers_with_their_doubt(ada):
    ada.vault.put_many(check_in(days) for days in range(1, 700))
    page = see(ada, "/sources/reliability/")

    assert page.count("(95% interval)") == 2
    assert "from 699 check-ins" in page


def test_before_that_it_says_what_it_waits_for(ada):
    ada.vault.put_many(check_in(days) for days in range(1, 201))
    page = see(ada, "/sources/reliability/")

    assert "every two questions came up together: have 9, need about 30" in page
    assert page.count("(95% interval)") == 1
