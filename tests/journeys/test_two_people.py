"""Ben and Cleo, each in a browser of their own: link, share, take back, end it; and Ada, who gets no answer."""

import pytest
from django.utils import timezone

from hearthside.people.couple import linking
from hearthside.vault.models import SharedKey, SharedRecord

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


def reads(tab, words):
    tab.go("/together/")
    return tab.page.get_by_text(words, exact=True).count() > 0


def answer_invitation(tab, code):
    tab.go("/together/")
    tab.follow("Type the code")
    tab.page.get_by_label("The code").fill(code)
    tab.press("See who it is from")


def share(tab, words, *, until="Until I take it back"):
    tab.go("/together/")
    tab.follow("Share something")
    tab.page.get_by_label("What may be read").fill(words)
    tab.page.get_by_label(until).check()
    tab.press("Look at the words first")
    assert tab.page.get_by_text(words, exact=True).is_visible()
    tab.press("Share it")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_two_people_link_share_take_back_and_end_it(visit, ben, cleo, scripts):
    at_bens, at_cleos = (
        visit(person.pass_the_questions(), scripts=scripts) for person in (ben, cleo)
    )
    at_bens.go("/together/")
    at_bens.press("Make a code")
    code = at_bens.page.locator(".code-words").inner_text()

    answer_invitation(at_cleos, code)
    assert at_cleos.page.get_by_role("heading", name="This invitation is from Ben").is_visible()
    at_cleos.press("Yes, answer")
    at_bens.go("/together/")
    words = [tab.page.locator(".code-words").inner_text() for tab in (at_bens, at_cleos)]
    assert words[0] == words[1]
    at_bens.press("They are the same: link")

    share(at_bens, "A short good night would do me good.")
    share(at_bens, "Half an hour on Sunday?", until="For a week")
    assert reads(at_cleos, "A short good night would do me good.")
    assert not at_cleos.page.get_by_role("link", name="Take it back").count()

    at_bens.go("/together/")
    at_bens.follow("Take it back")
    at_bens.press("Take it back")
    assert SharedRecord.objects.count() == 1

    at_cleos.go("/settings/sharing/")
    at_cleos.press("End the sharing")
    assert not SharedKey.objects.exists()
    at_bens.go("/together/")
    assert at_bens.page.get_by_role("heading", name="Sharing is off").is_visible()
    at_bens.press("All right")
    at_bens.go("/together/")
    assert at_bens.page.get_by_role("button", name="Make a code").is_visible()
    assert not at_bens.complaints + at_cleos.complaints


def test_the_talk_of_the_week_in_two_browsers(visit, couple):
    tabs = [visit(person.pass_the_questions()) for person in couple]
    for tab, thanks in zip(tabs, ("the soup", "the lamp"), strict=True):
        tab.go("/together/week/")
        tab.page.get_by_role("textbox", name="What I want to thank you for").fill(thanks)
        tab.page.get_by_role("checkbox", name="What I want to thank you for").check()
        tab.press("I am ready")
    tabs[0].go("/together/week/")
    assert tabs[0].page.locator("blockquote", has_text="the lamp").is_visible()
    assert tabs[1].page.locator("blockquote", has_text="the soup").is_visible()


def test_somebody_whose_partner_never_answers_loses_nothing(visit, ada):
    tab = visit(ada)
    tab.go("/together/")
    tab.press("Make a code")
    for path in ("/together/", "/together/share/", "/together/week/", "/today/", "/moments/new/"):
        tab.go(path)
        assert tab.page.locator("h1").is_visible(), path
    tab.go("/together/share/")
    assert tab.page.url.endswith("/together/"), "nobody would read it yet"
    tab.press("Take it back")
    assert linking.stand(ada.vault, timezone.now()).stand == "alone"
