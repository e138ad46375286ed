"""Short questions: answered once in a while, and held beside one's own earlier answers alone."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from hearthside.core.care.answer import SupportAnswer
from hearthside.core.measures import AnswerSheet
from hearthside.core.measures.own import COST, OWN_MEASURES, SELF_WORTH
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.rooms.sources import operations
from hearthside.vault.keyring import seal_to_owner

from .danger import tell_of_danger

NOW = datetime(2026, 3, 30, 23, 0, tzinfo=UTC)
PATH = "/sources/questions/self_worth/"
RESULTS = f"{PATH}so-far/"
N = len(SELF_WORTH.items)


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)
    return time_machine


def read(response):
    return response.content.decode()


def see(person, path):
    return read(person.client.get(path))


def send(person, chosen="2", path=PATH, **fields):
    told = {f"item_{place}": chosen for place in range(N)}
    return person.client.post(path, told | fields)


def sheets(person):
    return [kept.document for kept in person.vault.all(AnswerSheet)]


def answered(person, levels, measure=SELF_WORTH):
    """One sheet every twenty days, the latest twenty days ago; a level is a mean of points."""
    for place, level in enumerate(levels):
        at = NOW - timedelta(days=20 * (len(levels) - place))
        answers = {
            item.key: float(4 - level if item.reverse_keyed else level) for item in measure.items
        }
        operations.answer_measure(person.vault, measure, answers, path="", language="en", now=at)


def test_the_shelf_says_how_long_each_takes_and_what_it_is_not(ada):
    page = see(ada, "/sources/questions/")

    assert "not a test; no normal value" in page
    assert page.count("about 2 minutes") == len(OWN_MEASURES)


def test_nothing_is_chosen_beforehand_and_skipping_stands_beside_the_answers(ada):
    page = see(ada, PATH)

    assert "checked" not in page
    assert page.count("rather not say") == N
    for place in range(N):
        assert len(re.findall(rf'name="item_{place}"', page)) == 6


def test_answers_are_kept_with_what_was_asked(ada):
    assert send(ada, item_0="skip").headers["Location"] == RESULTS

    (sheet,) = sheets(ada)
    assert sheet.answers[SELF_WORTH.items[0].key] is None
    assert sheet.answers[SELF_WORTH.items[1].key] == 2.0
    assert (sheet.measure_id, sheet.answered_at) == ("self_worth", NOW)


def test_what_was_left_open_counts_as_rather_not_say(ada):
    ada.client.post(PATH, {"item_1": "4"})

    assert sum(answer is None for answer in sheets(ada)[0].answers.values()) == N - 1
    assert "6 questions were left out" in see(ada, RESULTS)
    assert "answered 1, needs 6 to be counted" in see(ada, RESULTS)


def test_nothing_at_all_is_not_saved(ada):
    assert "Choose at least one answer" in read(send(ada, "skip"))
    assert sheets(ada) == []


def test_an_answer_there_is_none_of_is_not_saved(ada):
    assert "Choose one of the answers" in read(send(ada, item_3="99"))
    assert sheets(ada) == []


def test_it_rests_and_says_from_when_on(ada, clock):
    send(ada)
    clock.move_to(NOW + timedelta(days=13), tick=False)
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    page = see(ada, PATH)

    assert "You answered this on March 30, 2026, again from April 13, 2026." in page
    assert 'type="radio"' not in page
    assert send(ada).status_code == 200
    assert len(sheets(ada)) == 1


def test_after_its_rest_it_can_be_answered_again(ada, clock):
    send(ada)
    clock.move_to(NOW + timedelta(days=14), tick=False)
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    send(ada)

    assert len(sheets(ada)) == 2


def test_sent_twice_it_is_there_once(ada):
    send(ada)
    send(ada)

    assert len(sheets(ada)) == 1


def test_two_tabs_at_once_keep_one_sheet(ada):
    send(ada)
    with pytest.raises(operations.TooSoon):
        operations.answer_measure(
            ada.vault, SELF_WORTH, {SELF_WORTH.items[0].key: 1.0}, path="", language="en", now=NOW
        )


def test_the_first_time_says_it_back_in_words_and_gives_no_number(ada):
    send(ada, item_0="4")
    page = see(ada, RESULTS)

    assert "earlier times: have 0, need about 6" in page
    assert "One mistake made me think less of myself as a person." in page
    assert "on a scale of" not in page


def test_nothing_that_stands_out_is_said_too(ada):
    send(ada)

    assert "what you answered lay in the middle" in see(ada, RESULTS)


def test_with_enough_earlier_times_there_is_a_number_with_its_doubt(ada):
    answered(ada, (2, 3, 2, 3, 2, 3, 2))
    page = see(ada, RESULTS)

    assert re.search(
        r"on a scale of 0 to 4, somewhere from [\d.]+ to [\d.]+ \(95% interval\)", page
    )
    assert "Your own usual: from 2.0 to 3.0, over 6 earlier times." in page


def test_a_change_within_the_noise_has_no_direction(ada):
    answered(ada, (2, 3, 2, 3, 2, 3, 2))
    page = see(ada, RESULTS)

    assert "Within your own ups and downs" in page
    assert not re.search(r"[↑↓→←▲▼]|Likely", page)


def test_a_change_past_the_noise_says_which_way(ada):
    answered(ada, (3, 3, 3, 3, 3, 3, 3, 0))

    assert "Likely lower than the time before." in see(ada, RESULTS)


def test_one_time_can_be_deleted_and_then_answered_anew(ada):
    send(ada)
    (kept,) = ada.vault.all(AnswerSheet)
    path = f"/sources/answers/{kept.id}/delete/"
    assert "March 30, 2026" in see(ada, path)

    ada.client.post(path)
    assert sheets(ada) == []
    assert 'type="radio"' in see(ada, PATH)


def test_a_measure_there_is_none_of_is_not_found(ada):
    assert ada.client.get("/sources/questions/bmi/").status_code == 404


def test_where_there_is_danger_nothing_asks_about_the_two_of_them(ada):
    answered(ada, (2,), measure=COST)
    tell_of_danger(ada)

    assert ada.client.get("/sources/questions/cost/").status_code == 404
    assert ada.client.get("/sources/questions/cost/so-far/").status_code == 404
    assert "What it costs" not in see(ada, "/sources/questions/")
    assert "Self-worth" in see(ada, "/sources/questions/")


def test_what_was_chosen_before_the_lock_is_filled_in_again(ada):
    told = KeptForm(path=PATH, fields={"item_2": ["3"]}, kept_at=NOW)
    seal_to_owner(ada.vault.owner, told)
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    page = see(ada, PATH)

    assert "It is not saved yet." in page
    assert len(re.findall("checked", page)) == 1

    ada.client.post(f"{PATH}start-fresh/")
    assert "checked" not in see(ada, PATH)


def test_what_it_costs_counts_when_support_is_offered_and_goes_with_its_sheet(ada):
    answers = {item.key: 0.0 if item.reverse_keyed else 4.0 for item in COST.items}
    kept_id = operations.answer_measure(ada.vault, COST, answers, path="", language="en", now=NOW)
    assert ada.vault.get_single(SupportAnswer).measured_cost == 4.0

    operations.delete_sheet(ada.vault, kept_id, now=NOW)
    assert ada.vault.get_single(SupportAnswer).measured_cost is None
