"""A plan is written in three steps, found with one tap, used, changed, printed and deleted."""

import re
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.urls import reverse

from hearthside.core.diary import ContextList
from hearthside.core.plans import Helped, IfThenPlan, NeedKind, PlanBook
from hearthside.core.series import StartList
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.vault.keyring import seal_to_owner

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
PLANS, NEW, TAP, PAPER = (
    reverse(name) for name in ("plans", "plans-new", "plans-now", "plans-paper")
)
NEED = reverse("plans-need-new")
CUE, THEN, WISH, SAYS = "late reply", "I make tea", "send one word", "busy, later"


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


def read(person, url=PLANS):
    return person.client.get(url).content.decode()


def words(html):
    return " ".join(re.sub(r"<[^>]+>", " ", html.split("<main")[1]).split())


def book(person):
    return person.vault.get_single(PlanBook) or PlanBook()


def write(person, **fields):
    told = {"plan": str(uuid4()), "context": "", "cue": CUE, "then_i": THEN, "to": "save"}
    return person.client.post(NEW, told | fields)


def put(person, n=1, **changes):
    told = {"id": UUID(int=n), "cue": CUE, "then_i": THEN, "written_at": NOW, **changes}
    person.vault.put_single(book(person).keep_plan(IfThenPlan(**told)), on=NOW)
    return told["id"]


def page_of(id, name="show"):
    return reverse(f"plans-{name}", args=(id,))


def list_contexts(person, *names):
    contexts = ContextList()
    for name in names:
        contexts = contexts.add(name, soothing=name.startswith("walk"))
    person.vault.put_single(contexts, on=NOW)


def tell(person, **answers):
    person.client.post(reverse("help-questions"))
    person.client.post(reverse("help-two"), answers)


def test_an_empty_room_says_what_a_plan_is_good_for(ada):
    assert "one small thing you do then" in read(ada)
    assert "breathe out slowly, five times" in read(ada, TAP)
    assert "There is nothing to print yet." in read(ada, PAPER)


def test_three_short_steps_lead_to_a_plan(ada):
    key = str(uuid4())
    first = ada.client.post(NEW, {"plan": key, "cue": CUE, "to": "then"}).content.decode()
    assert "Step 2 of 3" in first
    second = ada.client.post(NEW, {"plan": key, "cue": CUE, "then_i": THEN, "to": "look"})
    assert "Step 3 of 3" in second.content.decode()
    assert book(ada).plans == ()

    response = write(ada, plan=key, you=WISH, we_say=SAYS, for_both="on")
    (plan,) = book(ada).plans
    assert response.headers["Location"] == page_of(plan.id)
    assert (plan.cue, plan.then_i, plan.you, plan.we_say) == (CUE, THEN, WISH, SAYS)
    assert plan.for_both
    assert plan.written_at == NOW


@pytest.mark.parametrize("step", ["then", "look"])
def test_a_step_carries_everything_along(ada, step):
    told = {"plan": str(uuid4()), "cue": CUE, "then_i": THEN, "you": WISH, "we_say": SAYS}
    page = ada.client.post(NEW, told | {"to": step}).content.decode()

    for word in (CUE, THEN, WISH, SAYS):
        assert word in page


@pytest.mark.parametrize(
    ("fields", "step", "said"),
    [
        ({"cue": " ", "to": "then"}, "Step 1", "Choose what happens"),
        ({"then_i": " ", "to": "look"}, "Step 2", "Say one thing you will do"),
        ({"cue": "", "to": "save"}, "Step 1", "Choose what happens"),
        ({"then_i": ""}, "Step 2", "Say one thing you will do"),
        ({"cue": "x" * 201}, "Step 1", "Say it in one short line"),
        ({"context": "99", "cue": ""}, "Step 1", "not on your list any more"),
        ({"then_i": "x" * 50_000}, "Step 2", "longer than fits here"),
        ({"to": "nowhere", "then_i": ""}, "Step 2", "Say one thing"),
    ],
)
def test_what_is_missing_is_said_where_it_belongs_and_nothing_is_lost(ada, fields, step, said):
    page = write(ada, you=WISH, **fields).content.decode()

    assert step in page
    assert said in page
    assert WISH in page
    assert fields.get("then_i", "").strip() in page
    assert book(ada).plans == ()


def test_going_to_the_next_step_complains_of_nothing_that_was_not_asked_yet(ada):
    page = ada.client.post(NEW, {"plan": str(uuid4()), "cue": CUE, "to": "then"}).content.decode()

    assert "another look" not in page
    assert "Say one thing you will do" not in page


def test_sent_twice_it_is_there_once(ada):
    key = str(uuid4())
    write(ada, plan=key)
    write(ada, plan=key)

    assert len(book(ada).plans) == 1


def test_a_cue_comes_from_the_own_contexts_and_follows_their_name(ada):
    list_contexts(ada, CUE, "walk in the sun")
    page = read(ada, NEW)
    assert 'value="1"' in page
    assert "walk in the sun" not in page

    write(ada, context="1", cue="")
    (plan,) = book(ada).plans
    assert (plan.context, plan.cue) == ("1", CUE)
    contexts = ada.vault.get_single(ContextList).rename("1", "no answer")
    ada.vault.put_single(contexts, on=NOW)
    assert "no answer" in read(ada, TAP)
    assert "no answer" in read(ada, page_of(plan.id))


def test_own_words_that_are_a_context_are_taken_as_the_context(ada):
    list_contexts(ada, CUE)
    write(ada, context="", cue=" Late Reply ")

    assert book(ada).plans[0].context == "1"


def test_a_context_that_is_gone_does_not_stand_in_the_way_of_own_words(ada):
    write(ada, context="99")

    assert book(ada).plans[0].cue == CUE


def test_a_start_is_noted_for_patterns_only_when_asked_for(ada):
    write(ada)
    assert ada.vault.get_single(StartList) is None

    write(ada, start="on")
    (start,) = ada.vault.get_single(StartList).starts
    assert (start.name, start.start_on) == (CUE, date(2026, 3, 10))
    assert start.id in {plan.id for plan in book(ada).plans}


def test_a_wish_that_sounds_like_an_order_is_asked_about_once_and_never_refused(ada):
    order = "you must text me every hour"
    page = write(ada, you=order).content.decode()
    assert "may be heard as an order" in page
    assert page.count("autofocus") == 1  # nothing was saved, so the page opens where that is asked
    assert order in page
    assert book(ada).plans == ()

    write(ada, you=order, anyway="1")
    assert book(ada).plans[0].you == order


def test_one_tap_from_today_leads_to_the_cues_and_another_to_the_plan(ada):
    plan = put(ada, you=WISH, we_say=SAYS)
    assert f'href="{TAP}"' in read(ada, reverse("today"))
    assert f'href="{page_of(plan)}"' in read(ada, TAP)
    page = read(ada, page_of(plan))
    for word in (CUE, THEN, WISH, SAYS):
        assert word in page


def test_used_is_one_tap_and_sent_twice_it_is_there_once(ada):
    plan, use = put(ada), uuid4()
    for _ in range(2):
        response = ada.client.post(page_of(plan, "used"), {"use": str(use)})
    (kept,) = book(ada).uses

    assert response.headers["Location"] == page_of(use, "use")
    assert (kept.id, kept.plan, kept.used_at, kept.helped) == (use, plan, NOW, Helped.TOO_EARLY)


def test_how_it_was_may_be_told_or_left_open(ada):
    plan, use = put(ada), uuid4()
    ada.client.post(page_of(plan, "used"), {"use": str(use)})
    ada.client.post(page_of(use, "use"), {"felt_before": "8", "helped": "a_little"})
    assert (book(ada).uses[0].felt_before, book(ada).uses[0].felt_after) == (8, None)

    ada.client.post(
        page_of(use, "use"), {"felt_before": "8", "felt_after": "0", "helped": "a_little"}
    )
    page = words(read(ada, page_of(plan, "edit")))
    assert "it helped a little" in page
    assert "from 8 to 0, of 10" in page


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"helped": "very"}, "Choose one of the four"),
        ({"felt_before": "11", "helped": "yes"}, "Choose a number from 0 to 10"),
        ({"helped": ""}, "Choose one of the four"),
    ],
)
def test_an_answer_that_does_not_fit_is_said(ada, fields, said):
    plan, use = put(ada), uuid4()
    ada.client.post(page_of(plan, "used"), {"use": str(use)})

    assert said in ada.client.post(page_of(use, "use"), fields).content.decode()
    assert book(ada).uses[0].felt_before is None


def test_not_used_after_all(ada):
    plan, use = put(ada), uuid4()
    ada.client.post(page_of(plan, "used"), {"use": str(use)})
    ada.client.post(page_of(use, "use-delete"))

    assert book(ada).uses == ()


@pytest.mark.parametrize("use", ["", "nonsense"])
def test_a_use_without_an_id_is_not_found(ada, use):
    assert ada.client.post(page_of(put(ada), "used"), {"use": use}).status_code == 404


def test_what_is_used_most_stands_first(ada):
    put(ada, 1, cue="one", written_at=NOW - timedelta(days=2))
    put(ada, 2, cue="two", written_at=NOW - timedelta(days=1))
    assert "two one" in words(read(ada, TAP))

    ada.client.post(page_of(UUID(int=1), "used"), {"use": str(uuid4())})
    assert "one two" in words(read(ada, TAP))


def test_a_plan_is_changed(ada):
    list_contexts(ada, CUE)
    plan = put(ada, context="1", you=WISH)
    told = {"plan": str(plan), "context": "", "cue": "the door slams", "then_i": "I wait"}
    ada.client.post(page_of(plan, "edit"), told | {"you": "", "we_say": SAYS})
    kept = book(ada).find_plan(plan)

    assert (kept.cue, kept.context, kept.then_i, kept.you) == ("the door slams", None, "I wait", "")
    assert len(book(ada).plans) == 1


def test_an_edit_with_another_plans_id_in_it_changes_only_the_plan_of_the_page(ada):
    one, two = put(ada, 1, cue="one"), put(ada, 2, cue="two")
    ada.client.post(page_of(one, "edit"), {"plan": str(two), "cue": "changed", "then_i": THEN})

    assert [plan.cue for plan in book(ada).plans] == ["changed", "two"]


def test_a_plan_is_deleted_with_its_uses_after_one_question(ada):
    plan = put(ada)
    ada.client.post(page_of(plan, "used"), {"use": str(uuid4())})
    asked = read(ada, page_of(plan, "delete"))
    assert "Delete for good" in asked
    assert book(ada).plans[0].cue in asked
    assert book(ada).plans

    ada.client.post(page_of(plan, "delete"))
    assert (book(ada).plans, book(ada).uses) == ((), ())


def test_a_page_to_print_holds_everything_and_names_nothing_in_its_title(ada):
    put(ada, you=WISH, we_say=SAYS)
    ada.client.post(NEED, {"need": str(uuid4()), "kind": "attention", "notice": "phones away"})
    page = read(ada, PAPER)

    for word in (CUE, THEN, WISH, SAYS, "Attention", "phones away"):
        assert word in page
    assert "<title>My page" in page


@pytest.mark.parametrize("kind", list(NeedKind))
def test_a_need_is_written_down_and_changed(ada, kind):
    key = uuid4()
    told = {
        "need": str(key),
        "kind": kind.value,
        "words": "a hug",
        "notice": "arms",
        "myself": "tea",
    }
    ada.client.post(NEED, told)
    ada.client.post(NEED, told)
    (need,) = book(ada).needs
    assert (need.kind, need.words, need.notice, need.myself) == (kind, "a hug", "arms", "tea")

    ada.client.post(page_of(key, "need"), told | {"words": "a walk"})
    assert [need.words for need in book(ada).needs] == ["a walk"]
    ada.client.post(page_of(key, "need-delete"))
    assert book(ada).needs == ()


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"kind": ""}, "Choose one, or your own words"),
        ({"kind": "own"}, "Say in a few words what you need"),
        ({"kind": "own", "words": "x" * 20_001}, "longer than fits here"),
    ],
)
def test_a_need_that_is_not_complete_says_so_and_keeps_the_rest(ada, fields, said):
    told = {"need": str(uuid4()), "myself": "tea by the window", **fields}
    page = ada.client.post(NEED, told).content.decode()

    assert said in page
    assert "tea by the window" in page
    assert book(ada).needs == ()


def test_long_words_in_any_script_are_kept_and_shown_whole(ada):
    long = ("消息回得很晚 🌧 " * 2_000)[:19_990].strip()
    write(ada, then_i=long)

    assert book(ada).plans[0].then_i == long
    assert long in read(ada, page_of(book(ada).plans[0].id))
    assert long not in read(ada)


def test_what_was_written_when_the_session_locked_is_given_back_and_can_be_left_out(ada):
    fields = {"plan": [str(uuid4())], "cue": [CUE], "then_i": ["I hum"], "to": ["look"]}
    seal_to_owner(ada.account.id, KeptForm(path=NEW, fields=fields, kept_at=NOW))
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    page = read(ada, NEW)
    assert "I hum" in page
    assert "before the lock" in page

    ada.client.post(reverse("plans-new-fresh"))
    assert "I hum" not in read(ada, NEW)


def test_forged_ids_are_not_found(ada, ben):
    plan = put(ben)
    for name in ("show", "edit", "delete", "need", "use", "need-delete", "edit-fresh"):
        for answer in (
            ada.client.get(page_of(plan, name)),
            ada.client.post(page_of(plan, name), {"then_i": "x"}),
        ):
            assert answer.status_code in (404, 405), name
    assert ada.client.post(page_of(plan, "used"), {"use": str(uuid4())}).status_code == 404


def test_a_plan_for_oneself_stays_within_reach_where_pages_for_two_hold_back(ada):
    plan = put(ada, you=WISH, we_say=SAYS, for_both=True)
    tell(ada, afraid="yes")
    for url in (PLANS, TAP, page_of(plan), page_of(plan, "edit"), NEW, PAPER):
        page = words(read(ada, url))
        for word in (WISH, SAYS, "You …", "We say", "for both", "the other", "partner"):
            assert word not in page, (url, word)
    assert THEN in read(ada, page_of(plan))


def test_what_is_not_shown_while_holding_back_is_not_lost_by_a_change(ada):
    plan = put(ada, you=WISH, we_say=SAYS, for_both=True)
    tell(ada, afraid="yes")
    told = {"plan": str(plan), "context": "", "cue": CUE, "then_i": "I hum"}
    ada.client.post(page_of(plan, "edit"), told)
    kept = book(ada).find_plan(plan)

    assert (kept.then_i, kept.you, kept.we_say, kept.for_both) == ("I hum", WISH, SAYS, True)


def test_three_steps_lead_to_a_plan_while_holding_back(ada):
    tell(ada, afraid="yes")
    page = write(ada, to="look").content.decode()
    assert "Step 3 of 3" in page
    assert 'name="you"' not in page

    write(ada)
    assert book(ada).plans[0].then_i == THEN
