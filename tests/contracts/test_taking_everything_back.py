"""What was taken back stays back: no look, and no press that does not say so, shares it again.

A room that puts something on the shelf is named here, with all that can be pressed in it afterwards.
"""

import re
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone

from hearthside.core.couple import WeekNotes
from hearthside.core.plans import IfThenPlan, PlanBook
from hearthside.rooms.agreements.desk import open_desk
from hearthside.vault.models import SharedRecord
from tests.people import Person
from tests.room_pages import pages

SOURCE = Path(__file__).parents[2] / "src" / "hearthside"
PUTS = re.compile(r"(?i)shelf(\.of\([^)]*\))?\s*\.put(_single)?\(")
WORDS = "a grey heron"

Presses = list[tuple[str, dict[str, str]]]
Shared = Callable[[Person, Person], Presses]
"""Two people share, and what the first can press afterwards without saying that it is shared."""


def press(person, name, _kwargs=None, **sent):
    return person.client.post(reverse(name, kwargs=_kwargs), sent, follow=True)


def share_two_diaries(ben, cleo) -> Presses:
    for person in (ben, cleo):
        press(person, "together-diaries", weeks="4")
    for person in (ben, cleo, ben):
        person.client.get(reverse("together-diaries"))
    return [(reverse("together-diaries-take-back"), {})]


def share_the_week(ben, cleo) -> Presses:
    for person in (ben, cleo):
        press(person, "together-week", thanks=WORDS, shown="thanks", ready="on")
    return [(reverse("together-week"), {"thanks": WORDS, "wish": WORDS, "shown": "thanks"})]


def share_words(ben, cleo) -> Presses:
    press(ben, "together-share", words=WORDS, kind="words", lasts="open", step="share")
    return []


def share_a_pause(ben, cleo) -> Presses:
    press(ben, "pause-start", **{"for": "both"})
    press(ben, "pause-own", minutes="20")
    for person in (ben, cleo):
        press(person, "pause-act", act="back")
    press(ben, "pause-step", step="1", words=WORDS, how="share")
    acts = [(reverse("pause-act"), {"act": act}) for act in ("back", "begin", "longer")]
    return [
        *acts,
        (reverse("pause-step"), {"step": "2", "words": WORDS, "how": "keep"}),
        (reverse("pause-step"), {"step": "3", "words": WORDS, "how": "share"}),
        (reverse("pause-time"), {"later": "hour"}),
        (reverse("pause-step-fresh"), {}),
        (reverse("pause-take-back"), {}),
        (reverse("pause-act"), {"act": "let_be"}),
    ]


def share_agreements(ben, cleo) -> Presses:
    now, keys = timezone.now(), []
    for say, other in ((WORDS, True), ("another heron", False)):
        key = uuid4()
        told = {"agreement": str(key), "action": say, "cost": "sleep", "step": "propose"}
        press(ben, "agreements-new", **told)
        mark = open_desk(cleo.vault, now).hold(key).agreement.their_offer.mark
        if other:
            press(cleo, "agreements-answer", {"id": key}, mark=mark)
        keys.append(key)
    agreed = keys[0]
    press(ben, "agreements-check-in", {"id": agreed}, check_in=str(uuid4()), fit="kept", shows="on")
    told = {"fit": "hard", "words": WORDS, "shows": "on"}
    ends = [
        (reverse(f"agreements-{name}", args=(key,)), {})
        for name in ("not-now", "retire", "delete")
        for key in keys
    ]
    draft = {"agreement": str(agreed), "action": "more", "cost": "sleep", "step": "draft"}
    return [
        (reverse("agreements-check-in", args=(agreed,)), told | {"check_in": str(uuid4())}),
        (reverse("agreements-go-on", args=(agreed,)), {}),
        (reverse("agreements-write", args=(agreed,)), draft),
        *ends,
    ]


def share_a_plan(ben, cleo) -> Presses:
    plan, told = uuid4(), {"cue": "late", "then_i": "walk", "we_say": WORDS, "step": "share"}
    own = IfThenPlan(id=plan, cue="late", then_i="walk", written_at=timezone.now())
    ben.vault.put_single(PlanBook(plans=(own,)), on=timezone.now())
    for person in (ben, cleo):
        press(person, "plans-words", {"id": plan}, **told)
    shown = ben.client.get(reverse("plans-ours", args=(plan,))).content.decode()
    mark = re.search(r'name="mark" value="([0-9a-f]+)"', shown)[1]
    press(ben, "plans-say", {"id": plan}, mark=mark)
    used = (reverse("plans-used", args=(plan,)), {"use": str(uuid4())})
    said = (reverse("plans-say", args=(plan,)), {"mark": mark})
    return [used, said, (reverse("plans-unsay"), {}), (reverse("plans-delete", args=(plan,)), {})]


def share_a_talk(ben, cleo) -> Presses:
    press(ben, "conversations-ask", {"talk": "turns"}, topic=WORDS, begins="first", minutes="3")
    press(cleo, "conversations-two-act", act="join")
    url = reverse("conversations-two-act")
    acts = [(url, {"act": act, "seen": "settle"}) for act in ("on", "again", "back", "end")]
    return [*acts, (reverse("conversations-two-away"), {})]


SHARES: dict[str, tuple[Shared, ...]] = {
    "people/couple/sharing.py": (share_words,),
    "rooms/agreements/operations.py": (share_agreements,),
    "rooms/conversations/two_operations.py": (share_a_talk,),
    "rooms/pause/operations.py": (share_a_pause,),
    "rooms/plans/pair_operations.py": (share_a_plan,),
    "rooms/together/two_diaries.py": (share_two_diaries,),
    "rooms/together/week.py": (share_the_week,),
}
"""By what puts it on the shelf."""


@pytest.fixture
def linked(couple):
    return tuple(person.pass_the_questions() for person in couple)


def lies_there(person):
    return SharedRecord.objects.filter(author=person.account.id).count()


def test_everything_that_puts_something_on_the_shelf_is_held_to_this():
    puts = {
        path.relative_to(SOURCE).as_posix()
        for path in (*SOURCE.glob("rooms/**/*.py"), *SOURCE.glob("people/**/*.py"))
        if "tests" not in path.parts and PUTS.search(path.read_text())
    }
    assert puts == set(SHARES)


def test_what_was_taken_back_comes_back_with_no_look_and_no_press(linked):
    ben, cleo = linked
    presses: Presses = []
    for share in (one for each in SHARES.values() for one in each):
        before = lies_there(ben)
        presses += share(ben, cleo)
        assert lies_there(ben) > before, share
    ben.client.post(reverse("settings-take-everything-back"))
    assert not lies_there(ben)
    assert not ben.vault.get_single(WeekNotes).is_ready

    for page in pages():
        if not page.takes and not page.name.endswith("-live"):
            ben.client.get(reverse(page.name))
            assert not lies_there(ben), page.name
    for url, sent in presses:
        ben.client.get(url)
        ben.client.post(url, sent)
        assert not lies_there(ben), (url, sent)
