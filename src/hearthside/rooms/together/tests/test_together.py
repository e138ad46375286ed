"""The pages of the room for both, as Ben and Cleo use them."""

import re

import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.couple import Share, WeekSide, week_of
from hearthside.core.language.draft import Draft
from hearthside.people.couple import linking, sharing
from hearthside.vault.couple_key import CoupleKey
from hearthside.vault.models import Drop, SharedRecord
from hearthside.vault.shelf import SharedShelf

TOGETHER, SHARE, CODE = (reverse(name) for name in ("together", "together-share", "together-code"))
WEEK = reverse("together-week")
ANSWER, YES, INVITE = (reverse(f"together-{name}") for name in ("answer", "confirm", "invite"))


def tell(person, **answers):
    person.client.post(reverse("help-questions"))
    person.client.post(reverse("help-two"), answers)


def strip(seen):
    """A page without what is new on it each time."""
    return re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"|nonce="[^"]+"', "", seen)


def page(person, url=TOGETHER):
    return person.client.get(url, follow=True).content.decode()


@pytest.fixture
def linked(couple):
    return tuple(person.pass_the_questions() for person in couple)


def share(person, words, **more):
    told = {"words": words, "lasts": "open", "step": "share", **more}
    return person.client.post(SHARE, told, follow=True)


def test_two_people_link_through_the_pages(ben, cleo):
    for person in (ben, cleo):
        person.pass_the_questions()
    ben.client.post(INVITE)
    code = re.search(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){4}", page(ben))[0]
    offer = cleo.client.post(CODE, {"code": code.lower().replace("-", " ")}).content.decode()
    assert "This invitation is from Ben" in offer
    assert "Your invitation" in page(ben)
    cleo.client.post(ANSWER, {"code": code})
    words = re.compile(r'class="code-words" translate="no">([^<]+<br>[^<]+)<')
    assert words.search(page(ben))[1] == words.search(page(cleo))[1]
    assert "Cleo has answered" in page(ben)
    ben.client.post(YES)
    assert "From Cleo" in page(ben)
    assert "From Ben" in page(cleo)


def test_a_wrong_code_says_what_to_do(cleo):
    cleo.pass_the_questions()
    told = cleo.client.post(CODE, {"code": "0000"}).content.decode()
    assert "No invitation has this code" in told


def test_the_preview_is_exactly_what_the_other_reads(linked):
    ben, cleo = linked
    words = "I would like <b>one</b> evening\nwith you"
    told = {"words": words, "lasts": "week", "step": "look"}
    seen = ben.client.post(SHARE, told).content.decode()
    assert not ben.vault.all(Share)
    shown = re.compile(r'<blockquote class="pre" dir="auto">.*?</p>', re.DOTALL)
    share(ben, words, lasts="week")
    assert shown.search(seen)[0] == shown.search(page(cleo))[0]
    assert "&lt;b&gt;one" in page(cleo)


def test_words_of_an_entry_ask_for_the_password_again(linked):
    ben, cleo = linked
    assert "Your password" in share(ben, "from my diary", is_from_entry="True").content.decode()
    assert "from my diary" not in page(cleo)
    share(ben, "from my diary", is_from_entry="True", password="wrong words")
    assert "from my diary" not in page(cleo)
    share(ben, "from my diary", is_from_entry="True", password=ben.password)
    assert "from my diary" in page(cleo)


def test_sharing_after_the_other_ended_it_keeps_the_words_on_the_page(linked):
    ben, cleo = linked
    linking.unlink(cleo.vault)
    told = share(ben, "too late, but mine").content.decode()
    assert "Sharing is off, so nothing was shared" in told
    assert "too late, but mine" in told


def test_ending_it_takes_one_press_and_gives_no_reason(linked):
    ben, cleo = linked
    share(ben, "until today")
    cleo.client.post(reverse("settings-sharing"))
    told = page(ben)
    assert "Sharing is off" in told
    assert "until today" not in page(cleo)


def test_a_piece_is_taken_back_from_either_page(linked):
    ben, cleo = linked
    share(ben, "one piece")
    share(ben, "another piece")
    first, second = (one.id for one in ben.vault.all(Share))
    ben.client.post(reverse("together-take-back", args=(first,)))
    ben.client.post(reverse("settings-take-back", args=(second,)))
    assert "piece" not in page(cleo).split("From Ben")[1].split("What you let")[0]


def test_what_one_told_in_private_changes_no_byte_for_the_other(linked):
    ben, cleo = linked
    share(ben, "hello")
    before = strip(page(cleo))
    tell(ben, afraid="yes", hurt="yes")
    assert "There is nothing here yet" in page(ben, SHARE)
    assert strip(page(cleo)) == before


def prepare(person, *, ready=False, **words):
    told = {**words, "shown": list(words), **({"ready": "1"} if ready else {})}
    return person.client.post(WEEK, told)


def test_the_talk_of_the_week_opens_for_both_at_once(linked):
    ben, cleo = linked
    before = page(cleo, WEEK)
    prepare(ben, ready=True, thanks="the soup", wish="an evening")
    assert strip(page(cleo, WEEK)) == strip(before)
    assert "the soup" not in page(ben, WEEK).split("<form", 1)[0]
    prepare(cleo, ready=True, thanks="the lamp")
    assert "the soup" in page(cleo, WEEK)
    assert "the lamp" in page(ben, WEEK)


def test_only_chosen_parts_are_read_and_they_can_be_taken_back(linked):
    ben, cleo = linked
    told = {"thanks": "this", "one_thing": "not this", "shown": ["thanks"], "ready": "1"}
    ben.client.post(WEEK, told)
    prepare(cleo, ready=True, thanks="mine")
    assert "not this" not in page(cleo, WEEK)
    prepare(ben, thanks="this")
    assert "From Ben" not in page(cleo, WEEK)


def test_somebody_who_is_ready_sees_exactly_what_will_be_read(linked):
    ben, _ = linked
    told = {"thanks": "the soup", "wish": "only for me", "shown": ["thanks"], "ready": "1"}
    ben.client.post(WEEK, told)
    preview = page(ben, WEEK).split("This is what will be read")[1].split("<form", 1)[0]
    assert "the soup" in preview
    assert "only for me" not in preview


def test_no_code_at_all_says_what_to_do(ada):
    ada.pass_the_questions()
    assert "Type the code you were given" in ada.client.post(CODE, {"code": ""}).content.decode()


def test_somebody_alone_prepares_for_themselves(ada):
    ada.pass_the_questions()
    prepare(ada, thanks="a quiet week")
    assert "a quiet week" in page(ada, WEEK)


def test_a_thank_you_is_read_as_one(linked):
    ben, cleo = linked
    begun = ben.client.post(SHARE, {"kind": "thanks"}).content.decode()
    assert "One small thing" in begun
    share(ben, "you carried the boxes", kind="thanks")
    assert "Thank you</p>" in page(cleo)
    assert ben.vault.all(Share)[0].document.shared.kind == "thanks"


def test_changing_what_another_tab_took_back_keeps_the_words_for_a_new_piece(linked):
    ben, cleo = linked
    share(ben, "one piece")
    kept = ben.vault.all(Share)[0].id
    sharing.take_back(ben.vault, kept)
    told = {"words": "in better words", "lasts": "open", "step": "share"}
    answer = ben.client.post(reverse("together-share-edit", args=(kept,)), told)
    seen = answer.content.decode()
    assert "not shared any more" in seen
    assert "in better words" in seen
    assert f'action="{SHARE}"' in seen
    assert "better words" not in page(cleo)


def test_somebody_who_waits_for_a_yes_keeps_their_notes_of_the_week(ben, cleo):
    for person in (ben, cleo):
        person.pass_the_questions()
    code = linking.invite(ben.account, ben.vault, now=timezone.now())
    linking.accept(cleo.account, cleo.vault, code, now=timezone.now())
    prepare(cleo, thanks="the lamp")
    assert "the lamp" in page(cleo, WEEK)


def test_words_that_somebody_puts_in_my_name_are_not_shown_as_mine(linked):
    ben, cleo = linked
    for person, words in ((ben, "the soup"), (cleo, "the lamp")):
        prepare(person, ready=True, thanks=words)
    forged = WeekSide(week_of=week_of(timezone.now().date()), parts={"thanks": "I owe you"})
    shelf = SharedShelf.of(cleo.vault)
    shelf._key = CoupleKey(shelf._key.instance, shelf.couple, ben.account.id, shelf._key._secret)
    shelf.put_single(forged)
    assert SharedRecord.objects.count() == 2
    seen = page(ben, WEEK)
    assert "the soup" in seen.split("From you")[1].split("<form")[0]
    assert "I owe you" not in seen


def lock_and_unlock(person, write):
    """What is written after the session has locked, and the page once the person is back."""
    person.client.post(reverse("lock"))
    assert "kept=yes" in write().headers["Location"]
    person.client.post(reverse("unlock"), {"name": person.name, "password": person.password})
    person.pass_the_questions()


def test_words_sent_after_the_lock_are_on_the_page_again_and_shared_only_when_sent_again(linked):
    ben, cleo = linked
    told = {"words": "the blue heron", "lasts": "week", "is_from_entry": "True", "step": "share"}
    lock_and_unlock(ben, lambda: ben.client.post(SHARE, told | {"password": ben.password}))
    seen = page(ben, SHARE)
    assert "the blue heron" in seen
    assert 'name="is_from_entry" value="True"' in seen
    assert "the blue heron" not in page(cleo)
    assert ben.password not in str(list(ben.vault.everything()))
    ben.client.post(SHARE, told | {"step": "look"})
    assert "the blue heron" not in page(ben, SHARE)


def test_a_change_sent_after_the_lock_is_on_its_page_again(linked):
    ben, _ = linked
    share(ben, "an hour")
    url = reverse("together-share-edit", args=(ben.vault.all(Share)[0].id,))
    told = {"words": "half an hour", "lasts": "week", "step": "look"}
    lock_and_unlock(ben, lambda: ben.client.post(url, told))
    assert "half an hour" in page(ben, url)
    assert ben.vault.all(Share)[0].document.shared.words == "an hour"


def test_notes_of_the_week_sent_after_the_lock_are_on_the_page_again(linked):
    ben, cleo = linked
    lock_and_unlock(ben, lambda: prepare(ben, ready=True, thanks="the soup"))
    assert "the soup" in page(ben, WEEK)
    assert "checked" not in page(ben, WEEK)
    prepare(cleo, ready=True, thanks="the lamp")
    assert "the soup" not in page(cleo, WEEK)


def test_a_code_sent_after_the_lock_is_not_kept(ben, cleo):
    code = linking.invite(ben.account, ben.vault, now=timezone.now())
    cleo.client.post(reverse("lock"))
    for url in (CODE, ANSWER):
        assert "kept=no" in cleo.client.post(url, {"code": code}).headers["Location"]
    assert not Drop.objects.exists()


def test_holding_back_does_not_hide_that_two_are_linked(linked):
    """The partner knows it, and would read an empty page as an answer."""
    ben, cleo = linked
    share(cleo, "a cup of tea?")
    tell(ben, choked="yes")
    seen = page(ben)
    assert "You and Cleo" in seen
    assert "a cup of tea?" in seen
    for suggestion in ("Share something", "Say thank you", "Change it"):
        assert suggestion not in seen
    assert "There is nothing here yet" in page(ben, SHARE)
    linking.unlink(ben.vault)
    assert "There is nothing here yet" in page(ben)


def test_a_need_is_put_below_what_was_written_and_takes_nothing_away(linked):
    ben, _ = linked
    told = {"words": "my own words", "need": "rest", "lasts": "week"}
    begun = ben.client.post(SHARE, told).content.decode()
    assert "my own words\n\nI need a little time to myself" in begun
    assert re.search(r'value="week"[^>]*checked', begun)
    assert not ben.vault.all(Share)


def test_nobody_reads_the_others_week_without_giving_something_to_read(linked):
    ben, cleo = linked
    prepare(ben, ready=True, thanks="the soup")
    said = cleo.client.post(WEEK, {"thanks": "mine alone", "ready": "1"}).content.decode()
    assert "Tick at least one part" in said
    assert "mine alone" in said
    assert "the soup" not in said
    assert "the soup" not in page(cleo, WEEK)


def test_whoever_is_not_linked_is_led_to_what_linking_is_and_loses_no_word(ada):
    ada.pass_the_questions()

    assert ada.client.get(SHARE).headers["Location"] == TOGETHER
    begun = ada.client.post(SHARE, {"words": "I need an hour."})
    assert "I need an hour." in begun.content.decode()


@pytest.mark.parametrize(("words", "has_gap"), [("I feel ___.", True), ("I feel alone.", False)])
def test_a_draft_is_looked_at_first_and_a_gap_in_it_is_said(linked, words, has_gap):
    ben, _ = linked
    now = timezone.now()
    kept = ben.vault.put(Draft(written_at=now, text=words), month_of=now)
    form = page(ben, reverse("say-it-before", args=(kept,))).partition(f'action="{SHARE}"')[2]
    told = dict(
        re.findall(r'name="(words|lasts|step)" value="([^"]*)"', form.partition("</form")[0])
    )
    look = ben.client.post(SHARE, told).content.decode()
    assert "This is what will be read" in look
    assert f'<blockquote class="pre" dir="auto">{words}</blockquote>' in look
    assert not ben.vault.all(Share)
    write = ben.client.post(SHARE, {**told, "step": "write"}).content.decode()
    for seen in (look, write):
        assert ("There is a gap (___) in it." in seen) is has_gap
    assert ("Fill the gap first" in look) is has_gap
