from datetime import timedelta

import pytest
from django.contrib.messages import get_messages
from django.middleware.csrf import _mask_cipher_secret
from django.test import Client
from django.utils import timezone

from hearthside.people.accounts.kept_form import (
    KeptForm,
    KeptFormList,
    find_kept_form,
    forget_kept_form,
)
from hearthside.people.accounts.sentence import TAMPERED
from hearthside.people.accounts.tests.door import PASSWORD, try_password, unlocked_client
from hearthside.vault.keyring import unlock_with_password
from hearthside.vault.models import Drop, Keyring, Record
from hearthside.vault.records import Vault

pytestmark = pytest.mark.urls("hearthside.people.accounts.tests.closed_pages")

WORDS = [
    "plain words",
    "🦢 emoji, and a family 👨\u200d👩\u200d👧\u200d👦",
    "中文：他还没有回信。\r\n第二行",
    "\u200fעברית מימין לשמאל\u200f and back",
    "  spaces kept  \t",
    "<b>&amp; ' \" = ? ; %</b>",
    "é and é are kept as typed",
    "a long night " * 80_000,
]


@pytest.fixture
def locked(ada) -> Client:
    """A browser of Ada's that is locked, with a form still on the screen."""
    client = unlocked_client("Ada")
    client.post("/lock/")
    return client


def token_in(browser: Client) -> str:
    """What lets a form of the page that is open now be sent."""
    browser.get("/unlock/")
    return _mask_cipher_secret(browser.cookies["csrf"].value)


def try_in(browser: Client, name: str) -> None:
    told = {"name": name, "password": PASSWORD, "csrfmiddlewaretoken": token_in(browser)}
    assert browser.post("/unlock/", told).status_code == 302


def reopened(account) -> Vault:
    return Vault(unlock_with_password(account.id, PASSWORD))


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words[:8].strip())
def test_what_is_sent_after_the_lock_comes_back_exactly(locked, words):
    sent = locked.post("/write/", {"note": words})
    assert sent.headers["Location"] == "/unlock/?next=%2Fwrite%2F&kept=yes"
    assert "What you were writing is safe" in locked.get(sent.headers["Location"]).content.decode()

    unlocked = try_password(locked, "Ada", PASSWORD, sent.headers["Location"])

    assert unlocked.headers["Location"] == "/write/"
    assert locked.get("/write/").content.decode() == words


def test_an_idle_lock_keeps_the_form_too(ada, time_machine):
    client = unlocked_client("Ada")
    time_machine.move_to(timezone.now() + timedelta(minutes=16))

    sent = client.post("/write/", {"note": "half a sentence"})

    assert "kept=yes" in sent.headers["Location"]
    try_password(client, "Ada", PASSWORD)
    assert client.get("/write/").content.decode() == "half a sentence"


@pytest.mark.parametrize("is_locked", [False, True])
def test_what_a_page_sends_while_it_locks_is_kept_and_not_saved(ada, is_locked):
    client = unlocked_client("Ada")
    if is_locked:
        client.post("/lock/")

    kept = client.post("/write/", {"note": "half a sentence"}, headers={"x-hearthside-keep": "1"})
    client.post("/lock/")
    try_password(client, "Ada", PASSWORD)

    assert (kept.status_code, kept.content) == (204, b"")
    assert client.get("/write/").content.decode() == "half a sentence"


def test_a_page_that_somebody_else_left_open_gives_nothing_to_whoever_comes_after(ada, ben):
    browser = Client(enforce_csrf_checks=True)
    try_in(browser, "Ada")
    left_open = token_in(browser)
    browser.post("/lock/", {"csrfmiddlewaretoken": left_open})
    try_in(browser, "Ada")
    note = {"note": "ada's", "csrfmiddlewaretoken": left_open}
    keep = {"x-hearthside-keep": "1"}
    assert browser.post("/write/", note, headers=keep).status_code == 204

    for way_out in ("/lock/", "/sign-out/"):
        browser.post(way_out, {"csrfmiddlewaretoken": left_open})
        try_in(browser, "Ben")
        assert browser.post("/write/", note, headers=keep).status_code == 403
        assert browser.post("/write/", note).status_code == 403
        assert not Drop.objects.filter(owner=ben.account.id).exists()
        browser.post("/sign-out/", {"csrfmiddlewaretoken": token_in(browser)})
        try_in(browser, "Ada")
        left_open = note["csrfmiddlewaretoken"] = token_in(browser)


def test_a_stranger_has_nothing_kept(ada):
    sent = Client().post("/write/", {"note": "mine"}, headers={"x-hearthside-keep": "1"})

    assert sent.status_code == 401
    assert not Drop.objects.exists()


def test_every_field_and_every_value_is_kept_but_no_secret(locked, ada):
    fields = {
        "note": "a",
        "context": ["1", "2", ""],
        "password": "four lanterns",
        "old_password": "four lanterns",
        "recovery_code": "ABCD",
        "csrfmiddlewaretoken": "t",
    }
    locked.post("/write/", fields)
    try_password(locked, "Ada", PASSWORD)

    kept = find_kept_form(reopened(ada.account), "/write/")
    assert kept == {"note": ["a"], "context": ["1", "2", ""]}


def test_it_stays_through_reloads_until_it_is_saved(locked):
    locked.post("/write/", {"note": "half a sentence"})
    try_password(locked, "Ada", PASSWORD)
    for _ in range(3):
        assert locked.get("/write/").content.decode() == "half a sentence"

    locked.post("/write/", {"note": ""})
    assert locked.get("/write/").content.decode() == "half a sentence"
    locked.post("/write/", {"note": "half a sentence, and its end"})
    assert locked.get("/write/").content.decode() == "nothing kept"


def test_two_forms_of_one_page_come_back_one_after_the_other(locked):
    locked.post("/write/", {"note": "first"})
    locked.post("/write/", {"note": "second"})
    try_password(locked, "Ada", PASSWORD)

    assert locked.get("/write/").content.decode() == "second"
    locked.post("/write/", {"note": "second"})
    assert locked.get("/write/").content.decode() == "first"


def test_a_form_that_was_gone_on_with_and_kept_again_comes_back_once(locked, ada):
    locked.post("/write/", {"note": "another"})
    locked.post("/write/", {"note": "half a"})
    try_password(locked, "Ada", PASSWORD)
    locked.post("/lock/")
    locked.post("/write/", {"note": "half a sentence"})
    locked.post("/write/", {"note": "half a sentence", "more": ""})
    try_password(locked, "Ada", PASSWORD)

    assert locked.get("/write/").content.decode() == "half a sentence"
    locked.post("/write/", {"note": "half a sentence"})
    assert locked.get("/write/").content.decode() == "another"
    assert len(reopened(ada.account).all(KeptForm)) == 1


def test_a_kept_form_that_does_not_open_keeps_no_other_back(locked, ada):
    locked.post("/write/", {"note": "first"})
    try_password(locked, "Ada", PASSWORD)
    (kept,) = reopened(ada.account).all(KeptForm)
    locked.post("/lock/")
    locked.post("/write/", {"note": "second"})
    assert Record.objects.filter(id=kept.id).update(sealed=b"broken")
    try_password(locked, "Ada", PASSWORD)

    assert locked.get("/write/").content.decode() == "second"


def test_a_form_can_be_thrown_away(locked, ada):
    locked.post("/write/", {"note": "first"})
    try_password(locked, "Ada", PASSWORD)

    vault = reopened(ada.account)
    forget_kept_form(vault, "/write/", timezone.now())
    assert find_kept_form(vault, "/write/") is None


def test_a_broken_copy_does_not_hide_that_the_form_was_saved(locked, ada):
    locked.post("/write/", {"note": "first"})
    try_password(locked, "Ada", PASSWORD)
    listed = reopened(ada.account).single_id(KeptFormList)
    assert Record.objects.filter(id=listed).update(sealed=b"broken")

    assert locked.post("/write/", {"note": "first"}).headers["Location"] == "/today/"


def test_it_promises_nothing_for_a_form_that_no_page_gives_back(locked, ada):
    sent = locked.post("/clock/", {"note": "words looked for"})

    assert "kept=no" in sent.headers["Location"]
    assert reopened(ada.account).collect_drop_box(KeptForm) == ()


def test_it_leads_back_to_the_page_the_form_stood_on(locked):
    sent = locked.post(
        "/write/", {"note": "a"}, headers={"Referer": "http://testserver/clock/?private=words"}
    )
    elsewhere = locked.post(
        "/write/", {"note": "a"}, headers={"Referer": "http://elsewhere.example/clock/"}
    )

    assert sent.headers["Location"].startswith("/unlock/?next=%2Fclock%2F&")
    assert elsewhere.headers["Location"].startswith("/unlock/?next=%2Fwrite%2F&")


def test_what_is_too_long_to_keep_is_said(locked):
    sent = locked.post("/write/", {"note": "x" * (2 * 2**20 + 2**16)})

    assert "kept=no" in sent.headers["Location"]
    assert "Go back in your browser" in locked.get(sent.headers["Location"]).content.decode()
    assert not Drop.objects.exists()


def test_a_full_drop_box_keeps_what_it_has(locked):
    for number in range(20):
        assert "kept=yes" in locked.post("/write/", {"note": str(number)}).headers["Location"]

    assert "kept=no" in locked.post("/write/", {"note": "one more"}).headers["Location"]
    try_password(locked, "Ada", PASSWORD)
    assert locked.get("/write/").content.decode() == "19"


@pytest.mark.parametrize(("path", "answered"), [("/write/", 204), ("/clock/", 200)])
def test_a_page_that_locks_hears_whether_its_form_was_kept(ada, path, answered):
    browser, page_locks = unlocked_client("Ada"), {"X-Hearthside-Keep": "1"}

    assert browser.post(path, {"note": "words"}, headers=page_locks).status_code == answered


def test_a_stranger_leaves_nothing(db):
    sent = Client().post("/write/", {"note": "words"})

    assert sent.headers["Location"] == "/unlock/?next=%2Fwrite%2F"
    assert not Drop.objects.exists()


def test_another_person_at_the_same_browser_does_not_get_it(locked, dan):
    locked.post("/write/", {"note": "Ada's own words"})
    try_password(locked, "Dan", PASSWORD)

    assert locked.get("/write/").content.decode() == "nothing kept"
    assert unlocked_client("Ada").get("/write/").content.decode() == "Ada's own words"


def test_nothing_of_it_lies_in_the_clear(locked):
    sent = locked.post("/write/", {"note": "the blue heron"})

    assert b"heron" not in bytes(Drop.objects.get().sealed)
    assert "heron" not in sent.headers["Location"]
    assert "heron" not in "".join(m.OutputString() for m in locked.cookies.values())


def test_a_public_key_that_was_exchanged_keeps_nobody_out(locked, ada):
    from hearthside.vault.models import Keyring

    locked.post("/write/", {"note": "words"})
    Keyring.objects.filter(owner=ada.account.id).update(public_key=bytes(range(32)))

    assert try_password(locked, "Ada", PASSWORD).status_code == 302


def test_an_exchanged_drop_box_is_told_and_mended(locked, ada, dan):
    own = Keyring.objects.get(owner=ada.account.id).public_key
    theirs = Keyring.objects.get(owner=dan.account.id).public_key
    Keyring.objects.filter(owner=ada.account.id).update(public_key=theirs)
    locked.post("/write/", {"note": "went to Dan"})

    told = try_password(locked, "Ada", PASSWORD).wsgi_request
    assert [str(message) for message in get_messages(told)] == [str(TAMPERED)]
    del locked.cookies["messages"]

    assert Keyring.objects.get(owner=ada.account.id).public_key == own
    assert locked.get("/write/").content.decode() == "nothing kept"
    locked.post("/lock/")
    locked.post("/write/", {"note": "hers again"})
    told = try_password(locked, "Ada", PASSWORD).wsgi_request
    assert not get_messages(told)
    assert locked.get("/write/").content.decode() == "hers again"


def test_a_drop_box_that_is_none_breaks_no_page(locked, ada):
    Keyring.objects.filter(owner=ada.account.id).update(public_key=bytes(32))
    sent = locked.post("/write/", {"note": "words"})

    assert sent.headers["Location"] == "/unlock/?next=%2Fwrite%2F&kept=no"
