"""Something good is kept in a line, found, changed, deleted and brought back; it is read slowly in a bad moment."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.urls import reverse

from hearthside.core.agreements import AgreementBook, CheckIn, Entry, Fit, Side, Terms
from hearthside.core.diary import ContextList, Diary, Moment
from hearthside.core.estimate import Estimate
from hearthside.core.finding import Finding
from hearthside.core.finding.pattern import Patterns, describe_course
from hearthside.core.language.draft import Draft
from hearthside.core.triggers import Tier, Trigger
from hearthside.core.worth import BankEntry, EntryKind, LatestVolume, PracticeLog
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.rooms.worth import operations
from hearthside.rooms.worth.forms import EntryForm
from hearthside.rooms.worth.volumes import find_bank
from hearthside.vault.keyring import seal_to_owner

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
WHAT = "Cleo kept the light on for me"
NEW, BANK, STEADY, END = (
    "/worth/bank/new/kindness/",
    "/worth/bank/",
    "/worth/steady/",
    "/worth/steady/end/",
)


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


def read(person, url, **fields):
    answer = person.client.post(url, fields) if fields else person.client.get(url)
    return answer.content.decode()


def keep(person, url=NEW, **fields):
    told = {"entry": str(uuid4()), "what": WHAT, "on": "2026-03-09"}
    return person.client.post(url, told | fields)


def entries(person):
    return find_bank(person.vault).entries


def fill(person, *kinds):
    for number, kind in enumerate(kinds):
        entry = BankEntry(id=UUID(int=number), kind=kind, what=f"entry {number}", about_us="us two")
        operations.keep_entry(person.vault, entry, path=NEW, now=NOW)


def come_back(person, time_machine, after):
    time_machine.move_to(NOW + after, tick=False)
    person.client.post("/unlock/", {"name": person.name, "password": person.password})


def tell(person, **answers):
    person.client.post(reverse("help-questions"))
    person.client.post(reverse("help-two"), answers)


def test_one_line_is_enough(ada):
    answer = keep(ada)
    (kept,) = entries(ada)

    assert answer.headers["Location"] == BANK
    assert (kept.kind, kept.what, kept.on) == (EntryKind.KINDNESS, WHAT, date(2026, 3, 9))
    assert "What does it mean? You can add that." in read(ada, BANK)


def test_it_asks_what_it_means_and_not_only_that_it_happened(ada):
    assert "What does it say about me?" in read(ada, NEW)
    keep(ada, about_me="I am thought of", about_us="We wait for each other")

    assert "I am thought of We wait for each other" in read(ada, BANK)


def test_sent_twice_it_is_there_once(ada):
    twice = str(uuid4())
    keep(ada, entry=twice)
    keep(ada, entry=twice)

    assert len(entries(ada)) == 1


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"what": " "}, "Write a few words first"),
        ({"on": "2026-03-11"}, "still to come"),
        ({"on": "yesterday"}, "Write the day as"),
        ({"about_us": "长" * 20_001}, "longer than fits here"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_is_lost(ada, fields, said):
    page = keep(ada, about_me="I am thought of", **fields).content.decode()

    assert said in page
    assert "I am thought of" in page
    assert entries(ada) == ()


def test_an_unknown_kind_is_nowhere(ada):
    assert ada.client.get("/worth/bank/new/score/").status_code == 404


def test_it_is_found_by_its_words_and_by_its_kind(ada):
    keep(ada)
    keep(ada, "/worth/bank/new/own/", what="I finished the shelf")

    assert WHAT not in read(ada, BANK, words="shelf")
    assert "I finished the shelf" in read(ada, BANK, words="SHELF")
    assert "I finished the shelf" not in read(ada, BANK + "?kind=kindness")
    assert "Nothing of that kind" in read(ada, BANK, words="heron")


def test_many_of_one_kind_come_page_by_page(ada):
    fill(ada, *[EntryKind.OWN] * 31, EntryKind.CALM)
    page = read(ada, BANK + "?kind=own")
    assert "entry 1<" in page
    assert "entry 0<" not in page
    older = page.split('rel="next"')[0].rsplit('href="', 1)[1].split('"')[0]
    assert "entry 0<" in read(ada, BANK + older.replace("&amp;", "&"))


def test_it_is_changed(ada):
    keep(ada)
    (kept,) = entries(ada)
    keep(ada, f"{BANK}{kept.id}/", entry=str(kept.id), what="The light was on", about_me="seen")

    (changed,) = entries(ada)
    assert (changed.id, changed.what, changed.about_me) == (kept.id, "The light was on", "seen")


def test_where_there_may_be_danger_it_does_not_ask_about_the_two_and_loses_no_answer(ada):
    keep(ada, about_us="We wait\nfor each other")
    (kept,) = entries(ada)
    tell(ada, afraid="yes")
    page = read(ada, f"{BANK}{kept.id}/")
    assert "the two of us" not in page
    assert '<input type="hidden" name="about_us"' in page
    assert "Who could be glad of it with me?" in read(ada, f"{BANK}new/own/")

    fields = EntryForm(kind=kept.kind, today=kept.on, old=kept).initial | {"about_me": "seen"}
    ada.client.post(f"{BANK}{kept.id}/", {name: value or "" for name, value in fields.items()})
    assert entries(ada)[0].about_us == "We wait\nfor each other"


def test_deleted_it_is_gone_and_one_press_brings_it_back_as_it_was(ada):
    keep(ada, about_me="line one\n  line <two>", about_us="us")
    (kept,) = entries(ada)
    page = read(ada, f"{BANK}{kept.id}/delete/", really="yes")
    assert entries(ada) == ()
    assert "Bring it back" in page

    told = {"entry": str(kept.id), "origin": "", "on": "2026-03-09", "back": "yes"}
    told |= {name: getattr(kept, name) for name in ("what", "about_me", "about_us")}
    ada.client.post(NEW, told)
    assert entries(ada) == (kept,)


def test_what_was_kept_in_one_document_is_taken_over_whole(ada):
    long = "a quiet evening " * 60
    old = tuple(
        BankEntry(id=UUID(int=n), kind=EntryKind.OWN, what=f"{n}: {long}") for n in range(150)
    )
    ada.vault.put_single(LatestVolume(entries=old), on=NOW)
    keep(ada, what="One more")
    assert [entry.what for entry in entries(ada)] == [*(one.what for one in old), "One more"]
    assert len(ada.vault.get_single(LatestVolume).entries) < 60

    first, last = old[0].id, old[-1].id
    keep(ada, f"{BANK}{first}/", entry=str(first), what="Changed")
    keep(ada, entry=str(first), what="Sent twice")
    read(ada, f"{BANK}{last}/delete/", really="yes")
    assert entries(ada)[0].what == "Sent twice"
    assert len(entries(ada)) == 150
    assert ada.client.get(f"{BANK}{last}/").status_code == 404


def test_what_was_typed_before_the_lock_is_filled_in_and_can_be_left_out(ada):
    fields = {"entry": [str(uuid4())], "what": [WHAT]}
    seal_to_owner(ada.account.id, KeptForm(path=NEW, fields=fields, kept_at=NOW))
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})

    assert WHAT in read(ada, NEW)
    ada.client.post("/worth/start-fresh/", {"path": NEW})
    assert WHAT not in read(ada, NEW)
    assert ada.client.post("/worth/start-fresh/", {"path": "//elsewhere"}).url == "/worth/"


def test_an_empty_bank_has_something_for_a_bad_moment_all_the_same(ada):
    page = read(ada, STEADY)
    assert "nothing to read here yet" in page
    assert "breathe out slowly" in page
    assert ada.client.get(STEADY + "1/").url == END


def test_entries_are_read_one_at_a_time_and_five_are_enough(ada):
    fill(ada, *[EntryKind.OWN] * 7)
    door = read(ada, STEADY).split("Begin")[0]
    assert "What stands here is there already, in your own words." in door
    assert "When to leave it:" in door
    assert ada.client.post(STEADY).url == STEADY + "1/"

    shown = [read(ada, f"{STEADY}{n}/") for n in range(1, 6)]
    assert all(page.count("entry ") == 1 for page in shown)
    assert "The next one" in shown[3]
    assert "The next one" not in shown[4]
    assert ada.client.get(STEADY + "6/").url == END
    assert ada.client.get(STEADY + "0/").status_code == 404


def test_looking_writes_nothing_and_beginning_notes_it(ada):
    fill(ada, EntryKind.OWN)
    for url in (STEADY, STEADY + "1/", END, "/worth/"):
        read(ada, url)
    assert ada.vault.get_single(PracticeLog) is None

    ada.client.post(STEADY, {"asked": "yes", "before": "3"})
    (use,) = ada.vault.get_single(PracticeLog).uses
    assert (use.was_asked, use.before, use.after) == (True, 3, None)


def test_read_again_within_the_hour_it_says_when_and_offers_something_to_do(ada, time_machine):
    fill(ada, EntryKind.OWN)
    ada.client.post(STEADY)
    ada.client.post(STEADY + "1/")
    come_back(ada, time_machine, timedelta(minutes=20))
    page = read(ada, STEADY)

    assert "let them rest until 9:30 p.m., and give the worry time to pass" in page
    assert "Something to do meanwhile" in page
    assert "entry 0" in page
    assert "Begin" not in page
    come_back(ada, time_machine, timedelta(hours=1))
    assert "Begin" in read(ada, STEADY)


def test_begun_and_left_it_does_not_count_as_read(ada, time_machine):
    fill(ada, EntryKind.OWN, EntryKind.OWN)
    ada.client.post(STEADY)
    read(ada, STEADY + "1/")
    come_back(ada, time_machine, timedelta(minutes=20))
    assert "Begin" in read(ada, STEADY)

    ada.client.post(STEADY)
    assert ada.client.post(STEADY + "1/", {"next": "yes"}).url == STEADY + "2/"
    assert ada.client.post(STEADY + "2/", {"next": "yes"}).url == END
    assert "Begin" not in read(ada, STEADY)


def test_now_and_then_it_asks_before_and_after(ada):
    fill(ada, EntryKind.OWN)
    ada.client.post(STEADY, {"asked": "yes", "before": "6"})
    assert "And now: how steady" in read(ada, END)
    answer = ada.client.post(END, {"after": "4"}, follow=True).content.decode()

    assert "It felt worse afterwards" in answer
    assert "And now: how steady" not in read(ada, END)
    (use,) = ada.vault.get_single(PracticeLog).uses
    assert use.pair == (6, 4)


def test_what_makes_it_worse_is_put_away_with_its_count_and_comes_back(ada, time_machine):
    fill(ada, EntryKind.OWN)
    for day in range(4):
        come_back(ada, time_machine, timedelta(days=day))
        ada.client.post(STEADY, {"asked": "yes", "before": "6"})
        ada.client.post(END, {"after": "4"})
    said = "Of the 4 times you were asked it felt worse afterwards 4 times, so it is put away."

    assert said in read(ada, STEADY)
    assert said in read(ada, "/worth/")
    ada.client.post("/worth/take-out/", {"practice": "reading"})
    assert "put away" not in read(ada, "/worth/").split("<main")[1].split("Put away")[0]
    come_back(ada, time_machine, timedelta(days=5))
    assert "Begin" in read(ada, STEADY)


def test_an_unknown_exercise_is_nowhere(ada):
    for url in ("/worth/put-away/", "/worth/take-out/"):
        assert ada.client.post(url, {"practice": "sentence:else"}).status_code == 404


def test_where_there_are_signs_of_danger_nothing_is_read_that_speaks_for_the_other(ada):
    fill(ada, *EntryKind)
    tell(ada, afraid="yes")
    shown = " ".join(read(ada, f"{STEADY}{n}/") for n in (1, 2))

    assert "entry 2" in shown
    assert "entry 3" in shown
    assert "us two" not in shown
    assert ada.client.get(STEADY + "3/").url == END
    assert (
        "An agreement kept" not in read(ada, "/worth/").split("Keep something")[1].split("</ul>")[0]
    )


def test_an_agreement_kept_is_offered_and_never_kept_by_itself(ada):
    agreement, check_in = uuid4(), uuid4()
    told = CheckIn(id=check_in, on=date(2026, 3, 8), fit=Fit.KEPT, words="It came at eleven")
    entry = Entry(
        id=agreement,
        side=Side(agreement=agreement),
        agreed=Terms(action="a word before midnight"),
        check_ins=(told,),
    )
    ada.vault.put_single(AgreementBook(entries=(entry,)), on=NOW)
    page = read(ada, "/worth/bank/suggestions/")
    assert "It came at eleven" in page
    assert entries(ada) == ()

    url = f"/worth/bank/new/agreement/?from={check_in}"
    assert "It came at eleven" in read(ada, url)
    keep(ada, url, origin=str(check_in), what="It came at eleven")
    assert "It came at eleven" not in read(ada, "/worth/bank/suggestions/")
    assert read(ada, "/worth/bank/new/agreement/?from=nonsense")


def put_finding(person):
    """Patterns have shown that a late reply goes together with more insecurity."""
    diary = Diary.from_arrays([9.0, 33.5], [2, 7], [[0], [1]], names=["late reply"])
    effect = Estimate(2.0, 1.0, 3.0, 0.9, "credible", 40)
    trigger = Trigger("late reply", Tier.RELIABLE, 0.97, effect, 20, 20)
    patterns = Patterns(
        n_moments=40,
        n_scheduled=0,
        span_days=30.0,
        triggers=(trigger,),
        explained=(),
        course=describe_course(diary),
    )
    found = Finding(settled_at=NOW, patterns=patterns, context_ids={"late reply": "1"})
    person.vault.put_single(found, on=NOW)
    person.vault.put_single(ContextList().add("late reply"), on=NOW)


def test_a_calm_with_a_usual_trigger_is_offered_and_an_upset_one_is_not(ada):
    put_finding(ada)
    for felt, happened in ((1.0, "I went swimming"), (7.0, "I wrote again"), (1.0, "years ago")):
        at = NOW - timedelta(days=400 if happened == "years ago" else 2)
        moment = Moment(at=at, felt_insecurity=felt, contexts={"1": 1.0}, happened=happened)
        ada.vault.put(moment, month_of=at)
    page = read(ada, "/worth/bank/suggestions/")

    assert "I went swimming" in page
    assert "I wrote again" not in page
    assert "years ago" not in page
    link = page.split('href="/worth/bank/new/calm/')[1].split('"')[0]
    assert "I went swimming</textarea>" in read(ada, "/worth/bank/new/calm/" + link)


@pytest.mark.parametrize("url", ["/today/", "/plans/now/"])
def test_a_door_leads_here_from_where_bad_moments_begin(ada, url):
    assert STEADY in read(ada, url)


def test_a_question_that_comes_back_is_led_here(ada):
    ada.pass_the_questions()
    at = NOW - timedelta(hours=2)
    ada.vault.put(Draft(written_at=at, text="Are you mad at me?"), month_of=at)
    told = {"draft": str(uuid4()), "text": "are you still mad at me?", "look": "yes"}

    assert STEADY in read(ada, "/say-it/look/", **told)
