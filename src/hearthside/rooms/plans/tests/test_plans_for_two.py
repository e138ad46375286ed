"""Ben and Cleo agree on a plan word for word, and send the agreed words with one tap."""

import re
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from hearthside.core.plans import IfThenPlan, PlanBook, PlanSide, PlanSignal, PlanWords
from hearthside.people.accounts.preference import Preferences, write_preferences
from hearthside.people.couple import linking
from hearthside.vault.shelf import SharedShelf

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
PLANS, TODAY, TOGETHER, TAP = (reverse(n) for n in ("plans", "today", "together", "plans-now"))
PLAN = UUID(int=1)
CUE, THEN, WISH, SAYS = "late reply", "I make tea", "send one word", "busy now, will check in later"
WORDS = {"cue": CUE, "then_i": THEN, "you": WISH, "we_say": SAYS}
MARK = re.compile(r'name="mark" value="(\w+)"')
SHOWN = re.compile(r'<dl class="rows plans-words">.*?</dl>', re.DOTALL)
ONCE = re.compile(r'name="csrfmiddlewaretoken" value="[^"]+"|nonce="[^"]+"|value="[0-9a-f-]{36}"')


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


@pytest.fixture
def linked(clock, couple):
    """Ben and Cleo; Ben has a plan of his own."""
    for person in couple:
        person.pass_the_questions()
    ben, _cleo = couple
    plan = IfThenPlan(id=PLAN, written_at=NOW, **WORDS)
    ben.vault.put_single(PlanBook(plans=(plan,)), on=NOW)
    return couple


def at(name, plan=PLAN):
    return reverse(f"plans-{name}", args=(plan,))


def read(person, url=PLANS):
    return person.client.get(url, follow=True).content.decode()


def words(html):
    return " ".join(re.sub(r"<[^>]+>", " ", html.split("<main")[1].split("</main")[0]).split())


def share(person, plan=PLAN, **changes):
    told = WORDS | {"step": "share"} | changes
    return person.client.post(at("words", plan), told, follow=True).content.decode()


def press(person, name, url=None, plan=PLAN):
    """Press a button that carries what was looked at."""
    found = MARK.search(read(person, url or at("ours", plan)))
    told = {"mark": found[1] if found else ""}
    return person.client.post(at(name, plan), told, follow=True).content.decode()


def agree(ben, cleo, **changes):
    share(ben, **changes)
    press(cleo, "assent")


def book(person):
    return person.vault.get_single(PlanBook) or PlanBook()


def signals(person):
    return SharedShelf.of(person.vault).singles(PlanSignal)


def tell(person, **answers):
    person.client.post(reverse("help-questions"))
    person.client.post(reverse("help-two"), answers)


def come_back(person):
    """Unlock again, hours later."""
    person.client.post("/unlock/", {"name": person.name, "password": person.password})


def test_the_preview_is_exactly_what_the_other_reads_and_nothing_goes_before(linked):
    ben, cleo = linked
    look = ben.client.post(
        at("words"), WORDS | {"then_i": "<b>tea</b>\nand a walk", "step": "look"}
    )
    assert "&lt;b&gt;tea" in look.content.decode()
    assert CUE not in read(cleo)

    share(ben, then_i="<b>tea</b>\nand a walk")
    assert SHOWN.search(look.content.decode())[0] in read(cleo, at("ours"))
    assert SHOWN.search(look.content.decode())[0] in read(ben, at("ours"))


def test_the_other_says_yes_and_both_have_the_same_words(linked):
    ben, cleo = linked
    share(ben)
    assert "You may say yes, word it otherwise, or leave it" in words(read(cleo))
    assert "works without an answer" in words(read(ben))

    assert "You both have the same words" in words(press(cleo, "assent"))
    assert "You both have the same words" in words(read(ben))


def test_the_other_words_it_otherwise_and_the_first_may_take_that(linked):
    ben, cleo = linked
    share(ben)
    share(cleo, we_say="later, love")
    for person in linked:
        assert "have different words" in words(read(person))

    press(ben, "assent")
    assert "You both have the same words" in words(read(cleo))
    assert book(ben).find_plan(PLAN).we_say == "later, love"


def test_wording_begins_from_mine_and_from_a_changed_plan_where_one_comes_from_there(linked):
    ben, cleo = linked
    share(ben, we_say="mine")
    share(cleo, we_say="hers")
    assert ">\nmine</textarea>" in read(ben, at("words"))
    assert ">\nhers</textarea>" in read(cleo, at("words"))

    told = {"plan": str(PLAN), "context": "", **WORDS, "we_say": "new"}
    ben.client.post(at("edit"), told)
    assert ">\nnew</textarea>" in read(ben, at("words") + "?from=plan")
    assert "hers" in read(ben, at("ours"))


def test_yes_counts_for_what_was_looked_at_and_for_nothing_else(linked):
    ben, cleo = linked
    share(ben)
    mark = MARK.search(read(cleo, at("ours")))[1]
    share(ben, we_say="you always come home at once")
    answer = cleo.client.post(at("assent"), {"mark": mark}, follow=True).content.decode()

    assert "The words have changed since you looked" in answer
    assert book(cleo).sides == ()


def test_one_tap_sends_the_agreed_words_and_the_other_reads_them_on_three_pages(linked):
    ben, cleo = linked
    agree(ben, cleo)
    assert "They go by themselves after a day" in press(cleo, "say", PLANS)

    for url in (PLANS, TODAY, TOGETHER, TAP):
        assert f"Cleo sent the words you agreed on, Tuesday, 8:30 p.m. {SAYS}" in words(
            read(ben, url)
        )
    assert "Cleo sent" not in read(cleo)
    assert "You sent this (Tuesday, 8:30 p.m.)" in words(read(cleo))


def test_the_hour_is_said_on_the_clock_of_whoever_reads(linked):
    ben, cleo = linked
    agree(ben, cleo)
    write_preferences(ben.vault, Preferences(time_zone="Asia/Shanghai"), on=NOW)
    press(cleo, "say")

    assert "Wednesday, 4:30 a.m." in words(read(ben, TODAY))
    assert "Tuesday, 8:30 p.m." in words(read(cleo))


def test_the_words_go_by_themselves_after_a_day(linked, time_machine):
    ben, cleo = linked
    agree(ben, cleo)
    press(cleo, "say")
    time_machine.move_to(NOW + timedelta(hours=23, minutes=59), tick=False)
    come_back(ben)
    assert SAYS in words(read(ben, TODAY))

    time_machine.move_to(NOW + timedelta(hours=24), tick=False)
    come_back(cleo)
    assert SAYS not in words(read(ben, TODAY))
    assert "You sent this" not in read(cleo)
    assert signals(cleo) == (None, None)


def test_the_words_are_taken_back(linked):
    ben, cleo = linked
    agree(ben, cleo)
    press(cleo, "say")
    cleo.client.post(reverse("plans-unsay"))
    assert SAYS not in words(read(ben, TODAY))

    press(cleo, "say")
    assert SAYS in words(read(ben, TODAY))


def test_pressed_twice_it_is_said_once(linked):
    ben, cleo = linked
    agree(ben, cleo)
    press(cleo, "say")
    press(cleo, "say")

    assert len(SharedShelf.of(ben.vault).all(PlanSignal).theirs) == 1


def test_nothing_is_sent_that_is_not_agreed_any_more(linked):
    ben, cleo = linked
    agree(ben, cleo)
    mark = MARK.search(read(cleo))[1]
    share(ben, we_say="another thing")
    answer = cleo.client.post(at("say"), {"mark": mark}, follow=True).content.decode()

    assert "do not have the same words" in answer
    assert signals(ben) == (None, None)


@pytest.mark.parametrize("said", ["I know where you are", "", "BUSY NOW, will check in later"])
def test_a_changed_program_cannot_reach_the_other_with_other_words(linked, said):
    ben, cleo = linked
    agree(ben, cleo)
    SharedShelf.of(cleo.vault).put_single(PlanSignal(plan=PLAN, words=said, sent_at=NOW))

    assert "Cleo sent" not in read(ben, TODAY)


def test_whoever_changes_their_words_hears_the_old_ones_no_more(linked):
    ben, cleo = linked
    agree(ben, cleo)
    press(cleo, "say")
    share(ben, we_say="something gentler")

    assert "Cleo sent" not in read(ben, TODAY)


def test_taken_back_words_are_gone_for_the_other_and_the_own_plan_stays(linked):
    ben, cleo = linked
    agree(ben, cleo)
    assert "Take my words back" in read(ben, at("take-back"))
    ben.client.post(at("take-back"))

    assert "has no words here now" in words(read(cleo))
    assert book(ben).find_plan(PLAN).then_i == THEN
    share(ben)
    assert "You both have the same words" in words(read(cleo))


def test_a_deleted_plan_is_gone_for_both(linked):
    ben, cleo = linked
    share(ben)
    ben.client.post(at("delete"))

    assert CUE not in read(cleo)
    assert cleo.client.get(at("ours")).status_code == 404


def test_a_deleted_plan_does_not_come_back_because_the_other_still_has_words(linked):
    ben, cleo = linked
    agree(ben, cleo)
    ben.client.post(at("delete"))

    assert CUE not in words(read(ben))
    assert "has no words here now" in words(read(cleo))


def test_a_plan_for_both_is_among_the_cues_of_both_once_it_is_agreed(linked):
    ben, cleo = linked
    share(ben, for_both="on")
    assert CUE not in words(read(cleo, TAP))
    press(cleo, "assent")
    assert CUE in words(read(cleo, TAP))

    share(ben)
    press(cleo, "assent")
    assert CUE not in words(read(cleo, TAP))


def test_a_partner_who_never_answers_changes_nothing(linked):
    ben, cleo = linked
    share(ben)
    ben.client.post(at("used"), {"use": str(uuid4())})
    for url in (TAP, at("show")):
        assert CUE in words(read(ben, url))
    assert len(book(ben).uses) == 1
    assert book(cleo) == PlanBook()


def test_looking_leaves_no_trace(linked):
    ben, cleo = linked
    share(ben)
    before, turn = read(ben), SharedShelf.of(ben.vault).turn()
    for url in (PLANS, at("ours"), at("words"), TAP, TODAY):
        read(cleo, url)

    assert ONCE.sub("", read(ben)) == ONCE.sub("", before)
    assert SharedShelf.of(ben.vault).turn() == turn


def test_a_page_for_two_asks_the_database_little_more_than_one_for_one(linked, ada):
    ben, cleo = linked
    agree(ben, cleo)
    read(ada.pass_the_questions())
    with CaptureQueriesContext(connection) as for_two:
        read(ben)
    with CaptureQueriesContext(connection) as for_one:
        read(ada)
    # The couple's key and what lies on the shelf; the book and the link are opened once.
    assert len(for_two) - len(for_one) == 2


@pytest.mark.parametrize("act", ["say", "assent", "words"])
def test_unlinking_while_a_page_is_open_says_so_and_loses_no_words(linked, act):
    ben, cleo = linked
    agree(ben, cleo)
    mark = MARK.search(read(cleo))[1]
    linking.unlink(ben.vault)
    told = WORDS | {"mark": mark, "then_i": "words of an hour", "step": "share"}
    answer = cleo.client.post(at(act), told, follow=True).content.decode()

    assert "Sharing is off" in answer
    if act == "words":
        assert "words of an hour" in answer


def test_after_unlinking_each_keeps_their_own_and_reads_nothing_of_the_other(linked):
    ben, cleo = linked
    agree(ben, cleo)
    press(cleo, "say")
    linking.unlink(cleo.vault)

    assert "Cleo sent" not in read(ben, TODAY)
    assert CUE in words(read(ben))
    assert "your own copy" in words(read(cleo))
    cleo.client.post(at("take-back"))
    assert book(cleo).sides == ()


def test_a_plan_shared_before_is_not_shared_again_by_a_new_link(linked):
    from tests.people import link

    ben, cleo = linked
    share(ben)
    linking.unlink(ben.vault)
    linking.unlink(cleo.vault)
    link(ben, cleo)
    assert CUE not in words(read(cleo))

    share(ben)
    assert CUE in words(read(cleo))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"cue": " "}, "Choose what happens"),
        ({"then_i": ""}, "Say one thing you will do"),
        ({"cue": "x" * 201}, "in one short line"),
        ({"then_i": "长" * 50_000}, "longer than fits here"),
    ],
)
def test_words_that_do_not_fit_are_said_and_nothing_is_lost(linked, fields, said):
    ben, cleo = linked
    page = share(ben, **fields)

    assert said in page
    assert WISH in page
    assert fields.get("then_i", "") in page
    assert CUE not in read(cleo)


def test_words_as_long_as_they_may_be_reach_the_other_whole(linked):
    ben, cleo = linked
    long = dict.fromkeys(("then_i", "you", "we_say"), "慢慢来" * 6_000)
    agree(ben, cleo, **long)

    assert long["you"] in read(ben, at("ours"))
    assert "You both have the same words" in words(read(cleo))


def test_a_wish_that_sounds_like_an_order_is_shown_before_it_is_shared(linked):
    told = WORDS | {"you": "you always tell me where you are", "step": "look"}

    assert "may be heard as an order" in linked[0].client.post(at("words"), told).content.decode()


def test_forged_ids_reach_nothing(linked, dan):
    ben, cleo = linked
    share(ben)
    dan.pass_the_questions()
    for name in ("ours", "words", "assent", "say", "take-back", "show", "edit"):
        for answer in (dan.client.get(at(name)), dan.client.post(at(name), WORDS)):
            assert answer.status_code in (404, 405), name
    unknown = uuid4()
    assert cleo.client.get(at("ours", unknown)).status_code == 404
    assert cleo.client.get(at("words", unknown)).status_code == 404
    share(cleo, unknown)
    assert book(cleo).sides == ()
    assert cleo.client.post(at("take-back"), {}).status_code == 404


def test_a_partner_cannot_write_in_my_name_or_claim_my_plan(linked):
    ben, cleo = linked
    share(ben)
    forged = PlanSide(plan=PLAN, words=PlanWords(cue=CUE, then_i="obey"), is_own=True)
    SharedShelf.of(cleo.vault).put(forged)

    assert "obey" not in read(ben)
    assert "obey" not in read(ben, at("ours"))


def test_where_there_are_signs_of_danger_nothing_for_two_is_shown(linked):
    ben, cleo = linked
    agree(ben, cleo, for_both="on")
    press(cleo, "say")
    tell(ben, afraid="yes")
    for url in (PLANS, TAP, TODAY, at("show"), at("edit"), reverse("plans-paper")):
        page = words(read(ben, url))
        assert "Cleo" not in page, url
        assert SAYS not in page, url
        assert WISH not in page, url
    assert THEN in read(ben, at("show"))


@pytest.mark.parametrize("told", [{"afraid": "yes", "hurt": "yes"}, {"skip": "yes"}])
def test_what_one_told_in_private_changes_no_byte_for_the_other(linked, told):
    ben, cleo = linked
    agree(ben, cleo)
    press(cleo, "say")
    urls = (PLANS, TAP, TODAY, TOGETHER, at("ours"), at("words"))
    before = {url: ONCE.sub("", read(cleo, url)) for url in urls}
    tell(ben, **told)

    assert {url: ONCE.sub("", read(cleo, url)) for url in urls} == before


def test_a_page_for_two_asks_about_safety_before_it_is_first_opened(couple):
    ben, _cleo = couple
    plan = IfThenPlan(id=PLAN, written_at=NOW, **WORDS)
    ben.vault.put_single(PlanBook(plans=(plan,)), on=NOW)

    assert ben.client.get(at("words")).headers["Location"] == reverse("help-questions")
    assert ben.client.get(at("show")).status_code == 200
