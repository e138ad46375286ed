"""The pages of the room for both, as Ben and Cleo use them."""

import re
from datetime import UTC, datetime

import pytest
from django.urls import reverse

from hearthside.core.couple import Share
from hearthside.people.accounts.kept_form import KeptForm, collect_kept_forms
from hearthside.people.couple import linking
from hearthside.vault.keyring import seal_to_owner

TOGETHER, SHARE, CODE = (reverse(name) for name in ("together", "together-share", "together-code"))
WEEK = reverse("together-week")
NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
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
    ben.client.post(reverse("help-questions"), {"step": "partner", "afraid": "yes", "hurt": "yes"})
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


def lock_over(person, path, **fields):
    """What the door does with a form that comes after the lock: seal it, then collect it."""
    told = {name: [value] for name, value in fields.items()}
    seal_to_owner(person.account.id, KeptForm(path=path, fields=told, kept_at=NOW))
    collect_kept_forms(person.vault, NOW)


@pytest.mark.parametrize(("path", "field"), [(WEEK, "wish"), (SHARE, "words")])
def test_what_was_written_before_a_lock_is_there_again_and_can_be_left_out(linked, path, field):
    ben, _ = linked
    lock_over(ben, path, **{field: "an evening by the lamp"})
    assert "What you wrote before the lock" in page(ben, path)
    assert "an evening by the lamp</textarea>" in page(ben, path)

    ben.client.post(path + "start-fresh/")
    assert "an evening by the lamp" not in page(ben, path)


def test_once_it_is_kept_or_shared_it_is_no_longer_filled_in(linked):
    ben, _ = linked
    lock_over(ben, WEEK, wish="an evening by the lamp")
    lock_over(ben, SHARE, words="an evening by the lamp")
    prepare(ben, wish="an evening by the lamp")
    share(ben, "an evening by the lamp")
    assert "What you wrote before the lock" not in page(ben, WEEK) + page(ben, SHARE)


def test_somebody_alone_prepares_for_themselves(ada):
    ada.pass_the_questions()
    prepare(ada, thanks="a quiet week")
    assert "a quiet week" in page(ada, WEEK)


def test_no_code_at_all_says_what_to_do(ada):
    ada.pass_the_questions()
    assert "Type the code you were given" in ada.client.post(CODE, {"code": ""}).content.decode()


def test_a_thank_you_is_read_as_one(linked):
    ben, cleo = linked
    begun = ben.client.post(SHARE, {"kind": "thanks"}).content.decode()
    assert "One small thing" in begun
    share(ben, "you carried the boxes", kind="thanks")
    assert "Thank you</p>" in page(cleo)
    assert ben.vault.all(Share)[0].document.shared.kind == "thanks"
