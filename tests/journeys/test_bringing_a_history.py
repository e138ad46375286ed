"""A diary from another program, and one look at a chat: in a browser, with scripts and without."""

from datetime import timedelta

import pytest
from django.utils import timezone

from hearthside.core.diary import Moment
from hearthside.core.elsewhere import ForeignNote
from hearthside.core.example import CANARY
from hearthside.core.replies import ReplyTimes
from hearthside.rooms.bring_in import operations

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.fixture(autouse=True)
def one_step(monkeypatch):
    """However busy the machine is, a press does all there is to do."""
    monkeypatch.setattr(operations, "STEP_SECONDS", 60)


@pytest.fixture
def daylio(tmp_path):
    """Thirty evenings in UTF-16, the last one cut off in its middle."""
    rows = ["full_date,date,weekday,time,mood,activities,note_title,note"]
    today = timezone.now().date()
    for ago in range(2, 32):
        mood = ("good", "bad")[ago % 2]
        rows.append(
            f'{today - timedelta(days=ago)},,,9:40 pm,{mood},"late reply | walk",,"{CANARY}"'
        )
    place = tmp_path / "daylio.csv"
    place.write_text(
        "\n".join([*rows, f'{today - timedelta(days=40)},,,9:40 pm,bad,"la']), "utf-16"
    )
    return place


@pytest.fixture
def chat(tmp_path):
    """Sixty days of two people's messages."""
    start = timezone.now() - timedelta(days=70)
    lines = []
    for day in range(60):
        at = (start + timedelta(days=day)).replace(hour=13, minute=0)
        for turn in range(6):
            lines.append(f"{at:%d/%m/%Y, %H:%M} - {('Ada', 'Eli')[turn % 2]}: {CANARY}")
            at += timedelta(minutes=5 + day % 7 + turn)
    place = tmp_path / "chat.txt"
    place.write_text("\n".join(lines))
    return place


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_diary_from_elsewhere_comes_in_as_decided_and_goes_out_in_one_act(
    visit, ada, daylio, scripts
):
    tab = visit(ada, scripts=scripts)
    tab.go("/bring-in/")
    tab.page.set_input_files("[name=file]", daylio)
    tab.press("Look at the file")

    assert "A mood is not insecurity" in tab.page.inner_text("main")
    assert "The file ends in the middle of a row" in tab.page.inner_text("main")
    tab.page.get_by_label("bad").select_option("7")
    tab.page.get_by_text("One by one").click()
    tab.page.get_by_label("late reply").select_option("new")
    tab.page.get_by_role("button", name="Bring in the rest").click()
    tab.page.wait_for_url("**/moments/")
    assert (len(ada.vault.all(Moment)), len(ada.vault.all(ForeignNote))) == (15, 15)

    tab.go("/bring-in/")
    tab.page.get_by_role("link", name="Take it all out").click()
    tab.page.get_by_role("button", name="Take it all out").click()
    if not scripts:
        tab.page.get_by_role("button", name="Continue").click()
    tab.page.wait_for_url("**/bring-in/")
    assert ada.vault.all(Moment) == ada.vault.all(ForeignNote) == ()
    assert tab.complaints == []
    assert tab.strangers == []


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_one_look_at_a_chat_and_then_a_rest(visit, ada, chat, scripts):
    ada.client.post("/help/questions/")
    ada.client.post("/help/questions/two/", {"skip": "yes"})
    tab = visit(ada, scripts=scripts)
    tab.go("/replies/")
    tab.page.set_input_files("[name=file]", chat)
    tab.press("Read the chat")
    tab.page.get_by_text("Ada", exact=True).click()
    tab.press("Show what is usual")

    said = tab.page.inner_text("main")
    assert "Weekday afternoons" in said
    assert CANARY not in tab.page.content()
    assert "Eli" not in tab.page.inner_text("body")
    assert tab.page.locator("[type=file]").count() == 0
    assert ada.vault.get_single(ReplyTimes).is_told
    assert tab.complaints == []
    assert tab.strangers == []
