"""The pages of agreements, as Ben and Cleo use them."""

import re
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.agreements import AgreementBook, Side
from hearthside.core.example import CANARY
from hearthside.core.series import StartList
from hearthside.people.couple import linking
from hearthside.rooms.agreements import operations
from hearthside.rooms.agreements.desk import open_desk
from hearthside.vault.shelf import SharedShelf

ROOM, NEW = reverse("agreements"), reverse("agreements-new")
WALK, CALL = "A walk on Sunday", "A call on Tuesday"
SHEET = re.compile(r'<div class="sheet">.*?</dl>', re.DOTALL)
HIDE = re.compile(r'name="csrfmiddlewaretoken" value="[^"]+"|nonce="[^"]+"')


def url(page, key):
    return reverse(f"agreements-{page}", args=(key,))


def page(person, where=ROOM):
    return HIDE.sub("", person.client.get(where, follow=True).content.decode())


def main(html):
    return html.split("<main", 1)[1].split("</main>")[0]


def write(person, action, step="propose", where=NEW, **more):
    told = {"agreement": str(uuid4()), "action": action, "step": step, **more}
    return person.client.post(where, told, follow=True)


def only(person):
    """The one agreement this person sees."""
    (held,) = open_desk(person.vault, timezone.now()).everything()
    return held


def say_yes(person, **more):
    held = only(person)
    told = {"mark": held.agreement.their_offer.mark, **more}
    return person.client.post(url("answer", held.id), told, follow=True)


@pytest.fixture
def linked(couple):
    return tuple(person.pass_the_questions() for person in couple)


@pytest.fixture
def agreed(linked):
    """Ben and Cleo, who have agreed on a walk."""
    ben, cleo = linked
    write(ben, WALK, cost="An hour of sleep")
    say_yes(cleo, cost="My swim")
    return ben, cleo


def test_what_a_yes_costs_comes_back_after_the_lock_and_can_be_left_out(linked):
    ben, cleo = linked
    write(ben, WALK)
    answer = url("answer", only(cleo).id)
    typed = {"mark": only(cleo).agreement.their_offer.mark, "cost": "My swim"}
    cleo.client.post("/lock/")
    assert "kept=yes" in cleo.client.post(answer, typed).headers["Location"]
    cleo.client.post("/unlock/", {"name": cleo.name, "password": cleo.password})
    cleo.pass_the_questions()

    assert "My swim" in page(cleo, answer)
    cleo.client.post(url("write-fresh", only(cleo).id))
    assert "My swim" not in page(cleo, answer)


def test_both_say_yes_to_the_same_words_and_each_keeps_a_copy(linked):
    ben, cleo = linked
    write(ben, WALK)
    assert "From Ben" in page(cleo)
    assert "The answer comes when it comes" in page(ben)
    assert "You have both said yes" in say_yes(cleo).content.decode()
    page(ben)
    for person in linked:
        (entry,) = person.vault.get_single(AgreementBook).entries
        assert entry.agreed.action == WALK
        assert "What you both said yes to" in page(person, url("one", entry.id))


def test_the_preview_is_exactly_what_the_other_reads(linked):
    ben, cleo = linked
    told = {"purpose": "so that <b>nobody</b>\nwaits", "we_say": "“later”", "cost": "sleep"}
    seen = write(ben, WALK, "look", **told).content.decode()
    assert "From Ben" not in page(cleo)
    write(ben, WALK, **told)
    assert SHEET.search(seen)[0] == SHEET.search(page(cleo, url("one", only(cleo).id)))[0]
    assert "&lt;b&gt;nobody" in seen


def test_a_counter_proposal_shows_what_differs_in_words(linked):
    ben, cleo = linked
    write(ben, WALK)
    write(cleo, "A walk on Monday", where=url("write", only(cleo).id))
    seen = main(page(ben, url("one", only(ben).id)))
    assert "What differs from your words" in seen
    assert "<del><small>out:</small> Sunday</del>" in seen
    assert "<ins><small>new:</small> Monday</ins>" in seen
    say_yes(ben)
    assert only(cleo).agreement.agreed.action == "A walk on Monday"


def test_both_counter_at_once_and_either_may_give_way(linked):
    ben, cleo = linked
    write(ben, WALK)
    key = only(cleo).id
    write(cleo, CALL, where=url("write", key))
    write(ben, "A letter", where=url("write", key))
    assert say_yes(cleo).status_code == 200
    assert {only(p).agreement.agreed.action for p in linked} == {"A letter"}


def test_a_yes_counts_only_for_the_words_that_were_read(linked):
    ben, cleo = linked
    write(ben, WALK)
    held = only(cleo)
    write(ben, "A walk every day", where=url("write", held.id))
    old = {"mark": held.agreement.their_offer.mark, "cost": "my evenings"}
    told = cleo.client.post(url("answer", held.id), old, follow=True).content.decode()
    assert "These words have changed since you opened the page" in told
    assert "A walk every day" in told
    assert "my evenings" in told
    assert only(cleo).agreement.agreed is None
    forged = cleo.client.post(url("answer", held.id), {"mark": "f" * 32}, follow=True)
    assert "These words have changed" in forged.content.decode()


def test_double_clicks_and_replays_change_nothing(linked):
    ben, cleo = linked
    told = {"agreement": str(uuid4())}
    write(ben, WALK, **told)
    write(ben, WALK, **told)
    mark = only(cleo).agreement.their_offer.mark
    for _ in range(2):
        cleo.client.post(url("answer", told["agreement"]), {"mark": mark})
    write(ben, WALK, where=url("write", told["agreement"]))
    assert only(ben).agreement.my_offer is None
    assert len(SharedShelf.of(ben.vault).all(Side).mine) == 1
    check = {"check_in": str(uuid4()), "fit": "kept", "shows": "on"}
    for _ in range(2):
        ben.client.post(url("check-in", told["agreement"]), check)
    assert len(only(cleo).theirs.check_ins) == 1


def test_two_tabs_of_one_person_end_in_one_agreement(linked):
    ben, cleo = linked
    write(ben, WALK)
    key, mark = only(cleo).id, only(cleo).agreement.their_offer.mark
    write(cleo, CALL, where=url("write", key))
    told = cleo.client.post(url("answer", key), {"mark": mark}, follow=True).content.decode()
    assert "You have both said yes" in told
    assert only(ben).agreement.agreed.action == WALK
    assert only(ben).agreement.their_offer is None


def test_the_very_words_of_the_other_are_a_yes(linked):
    ben, cleo = linked
    write(ben, WALK, review_on="")
    write(cleo, WALK, where=url("write", only(cleo).id), review_on="")
    assert only(ben).agreement.agreed.action == WALK


def test_not_now_looks_like_not_answered_yet(linked):
    ben, cleo = linked
    write(ben, WALK)
    held, before = only(cleo), (page(ben), page(ben, url("one", only(ben).id)))
    turn = SharedShelf.of(ben.vault).turn()
    cleo.client.post(url("not-now", held.id), {"mark": held.agreement.their_offer.mark})
    assert "Resting" in page(cleo)
    assert (page(ben), page(ben, url("one", held.id))) == before
    assert SharedShelf.of(ben.vault).turn() == turn
    assert "You have both said yes" in say_yes(cleo).content.decode()


def test_other_words_wake_what_rests(linked):
    ben, cleo = linked
    write(ben, WALK)
    held = only(cleo)
    cleo.client.post(url("not-now", held.id), {"mark": held.agreement.their_offer.mark})
    write(ben, CALL, where=url("write", held.id))
    assert "From Ben" in page(cleo)


def test_a_change_leaves_standing_what_both_agreed(agreed):
    ben, cleo = agreed
    write(cleo, CALL, where=url("write", only(cleo).id))
    seen = main(page(ben, url("one", only(ben).id)))
    assert "Cleo would like to change it" in seen
    assert "What you both said yes to" in seen
    assert only(ben).agreement.agreed.action == WALK


def test_what_it_costs_each_is_read_by_both(agreed):
    for person in agreed:
        seen = main(page(person, url("one", only(person).id)))
        assert "What it costs Ben" in seen
        assert "My swim" in seen


def test_a_check_in_stays_with_its_author_until_they_show_it(agreed):
    ben, cleo = agreed
    key = only(ben).id
    for words, shows in (("only mine", {}), ("for us both", {"shows": "on"})):
        told = {"check_in": str(uuid4()), "fit": "hard", "words": words, **shows}
        ben.client.post(url("check-in", key), told)
    seen = page(cleo, url("one", key))
    assert "for us both" in seen
    assert "only mine" not in seen
    assert "for you alone" in page(ben, url("one", key))


@pytest.mark.parametrize("name", ["check-in", "go-on", "times", "retire", "delete"])
def test_every_page_that_asks_something_says_about_which_agreement(agreed, name):
    ben, cleo = agreed
    write(cleo, CALL, where=url("write", only(cleo).id))
    asked = main(page(ben, url(name, only(ben).id)))
    assert WALK in asked
    assert CALL not in asked


def test_a_check_in_without_an_answer_asks_for_one_and_keeps_the_words(agreed):
    ben, _ = agreed
    told = {"check_in": str(uuid4()), "words": "it rained"}
    seen = ben.client.post(url("check-in", only(ben).id), told).content.decode()
    assert "Choose one of the three" in seen
    assert "it rained" in seen


def test_either_ends_it_alone_and_both_see_it(agreed):
    ben, cleo = agreed
    key = only(ben).id
    cleo.client.post(url("retire", key))
    for person in agreed:
        assert ">ended" in main(page(person)).replace("\n", "")
    told = ben.client.post(
        url("check-in", key), {"check_in": str(uuid4()), "fit": "kept"}
    ).content.decode()
    assert "it has ended" in told


def test_deleting_mine_leaves_the_other_their_copy_and_no_words_of_mine(agreed):
    ben, cleo = agreed
    key = only(ben).id
    cleo.client.post(url("delete", key))
    assert "Nothing is agreed here yet" in page(cleo)
    assert cleo.client.get(url("one", key)).status_code == 404
    seen = main(page(ben, url("one", key)))
    assert WALK in seen
    assert "My swim" not in seen
    assert "ended" in seen


def test_a_proposal_taken_back_is_gone_for_both(linked):
    ben, _ = linked
    write(ben, WALK)
    key = only(ben).id
    ben.client.post(url("delete", key))
    for person in linked:
        assert "Nothing is agreed here yet" in page(person)
        assert person.client.get(url("one", key)).status_code == 404


def test_a_copy_stays_after_unlinking_as_each_had_agreed(agreed):
    ben, cleo = agreed
    key = only(ben).id
    page(ben)
    linking.unlink(cleo.vault)
    for person in agreed:
        seen = main(page(person, url("one", key)))
        assert WALK in seen
        assert "Sharing is off" in seen
    ben.client.post(url("check-in", key), {"check_in": str(uuid4()), "fit": "kept"})
    ben.client.post(url("retire", key))
    assert only(ben).agreement.is_retired
    assert not only(cleo).agreement.is_retired


def test_the_link_goes_while_a_page_is_open_and_no_word_is_lost(linked):
    ben, cleo = linked
    write(ben, "An agreement of before")
    linking.unlink(cleo.vault)
    told = write(ben, "too late, but mine", we_say="see you").content.decode()
    assert "Sharing is off, so nobody else has read this" in told
    assert "too late, but mine" in told
    assert "see you" in told
    assert cleo.client.get(url("one", only(ben).id)).status_code == 404


@pytest.mark.parametrize("how", ["taken back", "unlinked"])
def test_an_answer_to_what_is_gone_keeps_its_words(linked, how):
    ben, cleo = linked
    write(ben, WALK)
    key = only(cleo).id
    if how == "unlinked":
        linking.unlink(ben.vault)
    else:
        ben.client.post(url("delete", key))
    told = write(cleo, "my long answer", where=url("write", key)).content.decode()
    assert "What you were answering is not there any more" in told
    assert "my long answer" in told
    assert f'action="{NEW}"' in told
    assert WALK not in told


def test_a_yes_after_the_link_has_gone_agrees_to_nothing(linked):
    ben, cleo = linked
    write(ben, WALK)
    held = only(cleo)
    linking.unlink(ben.vault)
    mark = held.agreement.their_offer.mark
    assert cleo.client.post(url("answer", held.id), {"mark": mark}).status_code == 404
    assert only(ben).agreement.agreed is None


@pytest.mark.parametrize("sign", ["a", "字"])
def test_fifty_thousand_characters_go_through(linked, sign):
    ben, cleo = linked
    write(ben, sign * 50_000)
    assert only(cleo).agreement.their_offer.action == sign * 50_000
    write(cleo, sign * 49_000 + "b" * 999, where=url("write", only(cleo).id))
    assert "What differs" in page(ben, url("one", only(ben).id))


def test_what_is_too_long_gets_a_sentence_and_loses_nothing(linked):
    ben, cleo = linked
    told = write(ben, "a" * 50_001).content.decode()
    assert "This is longer than fits here" in told
    assert "a" * 50_001 in told
    many = dict.fromkeys(("purpose", "we_say", "reconnect"), "字" * 40_000)
    told = write(ben, WALK, **many).content.decode()
    assert "too long to put forward" in told
    assert told.count("字" * 40_000) == 3
    assert "Nothing is agreed here yet" in page(cleo)


def test_a_stranger_gets_nothing(agreed, dan):
    dan.pass_the_questions()
    key = only(agreed[0]).id
    for name in ("one", "write", "answer", "check-in", "retire", "delete", "print", "times"):
        assert dan.client.get(url(name, key)).status_code == 404
        assert dan.client.post(url(name, key), {"mark": "x"}).status_code in (404, 405)
    write(dan, "mine", "draft", agreement=str(key))
    assert WALK not in write(dan, "mine", where=url("write", uuid4())).content.decode()
    assert only(agreed[0]).agreement.agreed.action == WALK
    assert WALK not in page(dan)


def test_a_forged_id_is_not_found(linked):
    ben, _ = linked
    for name in ("one", "write", "answer", "retire", "delete", "print", "times", "file"):
        assert ben.client.get(url(name, uuid4())).status_code == 404


def test_wording_that_controls_is_met_with_a_question(linked):
    ben, cleo = linked
    told = write(ben, "You must share your location").content.decode()
    assert "A question first" in told
    assert "what one of you must do" in told
    assert "where somebody is" in told
    assert "Nothing is agreed here yet" in page(cleo)


def test_we_both_want_this_is_never_silent(linked):
    ben, cleo = linked
    words = "We share our location on the mountain"
    seen = write(ben, words, "both").content.decode()
    (wanted,) = re.findall(r'name="wanted" value="([^"]+)"', seen)
    assert "Ben was asked about some of these words" in seen
    other = write(ben, "We share our location always", wanted=wanted).content.decode()
    assert "A question first" in other
    write(ben, words, wanted=wanted)
    seen = main(page(cleo, url("one", only(cleo).id)))
    assert "Ben was asked about some of these words" in seen
    assert "where somebody is" in seen
    assert "Help now" in seen


def test_what_one_told_in_private_changes_no_byte_for_the_other(linked):
    ben, cleo = linked
    write(ben, WALK)
    pages = (ROOM, url("one", only(cleo).id))
    before = [page(cleo, where) for where in pages]
    ben.client.post(reverse("help-questions"), {"step": "partner", "afraid": "yes", "hurt": "yes"})
    assert [page(cleo, where) for where in pages] == before


def test_going_on_asks_for_both_yeses_again(agreed):
    ben, cleo = agreed
    day = timezone.now().date() + timedelta(days=30)
    ben.client.post(url("go-on", only(ben).id), {"review_on": day.isoformat()})
    assert only(ben).agreement.agreed.review_on != day
    say_yes(cleo)
    assert only(ben).agreement.agreed.review_on == day


def test_a_start_is_noted_once_and_by_choice(agreed):
    ben, cleo = agreed
    key = only(ben).id
    for name in ("walks", "long walks"):
        ben.client.post(url("start", key), {"name": name})
    (start,) = ben.vault.get_single(StartList).starts
    assert (start.id, start.name) == (key, "long walks")
    assert cleo.vault.get_single(StartList) is None
    assert "See whether it helps" not in page(ben, url("one", key))


def test_a_day_that_has_passed_is_refused_with_a_sentence(linked):
    ben, _ = linked
    told = write(ben, WALK, review_on=date(2020, 1, 1).isoformat()).content.decode()
    assert "This day has passed" in told
    assert WALK in told


def test_ada_agrees_with_herself_and_ends_it(ada):
    ada.pass_the_questions()
    assert "Put it forward" not in write(ada, WALK, "look").content.decode()
    seen = write(ada, WALK, "alone").content.decode()
    assert "What I agreed with myself" in seen
    key = only(ada).id
    ada.client.post(
        url("check-in", key), {"check_in": str(uuid4()), "fit": "no_fit", "words": "rain"}
    )
    assert "It does not fit" in page(ada, url("one", key))
    write(ada, CALL, "alone", where=url("write", key))
    assert only(ada).agreement.agreed.action == CALL
    ada.client.post(url("retire", key))
    assert only(ada).agreement.is_retired


def test_ada_brings_a_draft_to_somebody_on_paper(ada):
    ada.pass_the_questions()
    write(ada, WALK, "draft")
    sheet = main(page(ada, url("print", only(ada).id)))
    assert WALK in sheet
    assert "The other's answer" in sheet


def test_a_draft_is_read_by_nobody_and_can_be_put_forward(linked):
    ben, cleo = linked
    write(ben, WALK, "draft", cost="sleep")
    assert "Nothing is agreed here yet" in page(cleo)
    form = page(ben, url("write", only(ben).id))
    assert WALK in form
    assert ">sleep<" in form.replace("\n", "")
    write(ben, WALK, where=url("write", only(ben).id))
    assert WALK in page(cleo)


def test_what_was_being_written_comes_back_after_the_lock(ada):
    ada.pass_the_questions()
    ada.client.post("/lock/")
    write(ada, CANARY, "look")
    ada.client.post("/unlock/", {"name": "Ada", "password": ada.password})
    ada.pass_the_questions()
    assert CANARY in page(ada, NEW)


def test_theirs_alone_never_makes_an_agreement(linked):
    """Cleo has the couple's key; what she writes in Ben's name opens for her own eyes only."""
    ben, cleo = linked
    write(ben, WALK)
    held = only(cleo)
    text = held.agreement.their_offer
    SharedShelf.of(cleo.vault).put(Side(agreement=uuid4(), standing=text, retired=False))
    assert open_desk(ben.vault, timezone.now()).hold(held.id).agreement.agreed is None


def test_a_yes_to_a_text_that_is_gone_says_so(linked):
    ben, cleo = linked
    write(ben, WALK)
    held = only(cleo)
    operations.retire(ben.vault, held.id, now=timezone.now())
    mark = held.agreement.their_offer.mark
    with pytest.raises(operations.TextHasChanged):
        operations.say_yes(cleo.vault, held.id, mark, "", now=timezone.now())


def test_what_was_taken_back_is_an_own_copy_and_comes_back_with_no_earlier_check_in(agreed):
    ben, cleo = agreed
    key = only(ben).id
    told = {"check_in": str(uuid4()), "fit": "kept", "words": "earlier", "shows": "on"}
    ben.client.post(url("check-in", key), told)
    ben.client.post(reverse("settings-take-everything-back"))
    mine = page(ben, url("one", key))
    assert "You took back what Cleo could read of this" in mine
    assert "An hour of sleep" in mine
    assert "Let the other read" not in page(ben, url("check-in", key))
    write(ben, WALK + " at ten", where=url("write", key))
    assert (only(cleo).theirs.cost, only(cleo).theirs.check_ins) == ("", ())


def test_what_was_put_forward_is_a_draft_again_once_it_is_taken_back(linked):
    ben, cleo = linked
    write(ben, WALK, cost="An hour of sleep")
    ben.client.post(reverse("settings-take-everything-back"))
    entry = only(ben).entry
    assert (entry.draft.action, entry.draft_cost, entry.side.texts) == (
        WALK,
        "An hour of sleep",
        {},
    )
    assert WALK not in page(cleo)
    write(ben, WALK, where=url("write", entry.id))
    assert WALK in page(cleo)
