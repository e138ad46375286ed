"""Two people at one device: a talk by keyboard alone, a talk without scripts, a turn that is timed, cards on paper."""

import pytest
from playwright.sync_api import expect

from hearthside.core.conversations import TalkNote, TalkUnderWay, Went, choose_cards, find_talk

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

MOST_TABS = 60
TOPIC = "the blue suitcase in the hall"
NAME_OF = (
    "() => { const it = document.activeElement; return (it.labels?.[0] ?? it).innerText || ''; }"
)


class Keyboard:
    """Somebody who uses no mouse."""

    def __init__(self, visit) -> None:
        self.page = visit.page

    def find(self, words: str) -> None:
        """Press Tab until what has the focus says these words."""
        for _ in range(MOST_TABS):
            self.page.keyboard.press("Tab")
            if words in self.page.evaluate(NAME_OF):
                return
        raise AssertionError(f"the Tab key does not reach “{words}”")

    def press(self, words: str) -> None:
        """Open or press what says these words."""
        self.find(words)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def write(self, words: str, text: str) -> None:
        """Write into the field of this name."""
        self.find(words)
        self.page.keyboard.type(text)

    def stands_at(self, heading: str) -> None:
        """Wait for the heading to have the focus, as on every step."""
        self.page.wait_for_function(
            "told => document.activeElement.innerText === told", arg=heading
        )


def test_a_talk_by_keyboard_alone(visit, ada):
    tab = visit(ada, size="desktop")
    tab.go("/conversations/cards/needs-07/")
    keys = Keyboard(tab)
    keys.press("Use it in a talk, in turns")
    keys.write("What is it about?", TOPIC)
    keys.write("Who begins?", "Ben")
    keys.write("And the other one?", "Cleo")
    keys.press("Begin")

    for step in find_talk("turns").steps[:-1]:
        keys.stands_at(step.heading)
        if step.key == "say-back-1":
            keys.press("Pause")
            keys.press("We agree on this")
            keys.press("Both are back: go on")
        keys.press("go on" if step.again else "Go on")
    keys.stands_at("One thing to take along")
    keys.press("We are done")
    keys.write("What I take along", "We listen longer")
    keys.press("Save")

    assert "We listen longer" in tab.page.inner_text("main")
    assert ada.vault.get_single(TalkUnderWay) is None
    assert tab.complaints == tab.strangers == []


def press(page, what):
    """Press what leads to another page, and wait for it: it may have a button of the same name."""
    with page.expect_navigation():
        page.click(what)


def test_a_talk_without_scripts(visit, ada):
    tab = visit(ada, scripts=False)
    page = tab.page
    tab.go("/conversations/talks/repair/")
    page.fill("[name=topic]", TOPIC)
    page.check("[name=minutes][value='5']")
    press(page, "text=Begin >> nth=-1")
    press(page, "text=Go on")
    expect(page.locator("text=Take about 5 minutes.")).to_be_visible()
    assert not page.is_visible("text=Begin the time")

    press(page, "text=Pause")
    page.check("[name=back][value='10']")
    press(page, "text=We agree on this")
    expect(page.locator("text=you are both back.")).to_be_visible()
    tab.go("/conversations/")
    press(page, "text=Go on")
    expect(page.locator("h1")).to_contain_text("What I felt")

    press(page, "text=One step back")
    for _ in find_talk("repair").steps[:-1]:
        press(page, "button[value=on]")
    press(page, "text=We are done")
    page.check("[name=went][value=well]")
    press(page, "text=Save")
    (note,) = ada.vault.all(TalkNote)
    assert (note.document.talk, note.document.went) == ("repair", Went.WELL)


def test_a_turn_is_timed_by_one_quiet_sentence(visit, ada):
    tab = visit(ada)
    page = tab.page
    page.clock.install()
    tab.go("/conversations/talks/turns/")
    page.check("[name=minutes][value='3']")
    press(page, "text=Begin >> nth=-1")
    press(page, "text=Go on")
    page.click("text=Begin the time")
    page.clock.fast_forward("02:50")
    assert not page.is_visible("text=The time is about up")
    said = page.inner_text("talk-timer")
    assert not any(figure in said for figure in "0123456789")

    page.clock.fast_forward("00:15")
    assert page.is_visible("text=The time is about up. Finish your thought in peace.")
    assert "Speak for yourself" in page.inner_text("h1")


def test_four_cards_fit_on_a_sheet_and_nothing_else_is_printed(visit, ada):
    tab = visit(ada, size="desktop")
    tab.go("/conversations/cards/print/")
    tab.page.emulate_media(media="print")
    sheets = tab.page.pdf(format="A4").count(b"/Type /Page\n")

    assert sheets == len(choose_cards()) / 4
    assert not tab.page.is_visible("text=Help now")
    cut = tab.page.eval_on_selector_all(
        ".conversations-paper > li",
        "all => all.filter(one => one.scrollHeight > one.clientHeight + 1).map(one => one.innerText)",
    )
    assert cut == []
