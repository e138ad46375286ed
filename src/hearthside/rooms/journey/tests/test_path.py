"""The path is walked in any order, left and gone on with, and begins from what somebody wrote themselves."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from msgspec.structs import replace

from hearthside.core.agreements.entry import AgreementBook, Entry
from hearthside.core.agreements.side import CheckIn, Fit, Side
from hearthside.core.diary import ContextList, Diary, Moment
from hearthside.core.estimate import Estimate
from hearthside.core.fears import FearEntry
from hearthside.core.fears.fear import Outcome
from hearthside.core.finding import Finding, describe_course, gather
from hearthside.core.finding.since import SinceValue, TriggerShift
from hearthside.core.journey import PARTS, Material, PartWords, Path, Standing
from hearthside.core.plans import Helped, IfThenPlan, PlanBook, PlanUse
from hearthside.core.series import Direction
from hearthside.core.support import Feeling, SupportMap, Tie, TieKind
from hearthside.core.triggers import find_triggers
from hearthside.core.worth import BankEntry, EntryKind, LatestVolume, Value, WorthBook
from hearthside.core.worth.value import name_value
from hearthside.people.accounts.kept_form import KeptForm
from hearthside.rooms.journey import sentences
from hearthside.vault.keyring import seal_to_owner

NOW = datetime(2026, 3, 10, 20, 30, tzinfo=UTC)
WORDS = "The reply came and it was about bread"
WEEK = timedelta(weeks=1)


@pytest.fixture(autouse=True)
def clock(time_machine):
    time_machine.move_to(NOW, tick=False)


def read(response):
    return response.content.decode()


def see(person, path=""):
    return read(person.client.get(f"/journey/{path}", follow=True))


def write(person, part="camera", *, way="done", **fields):
    told = {"kept": str(uuid4()), "way": way, "seen": WORDS} | fields
    return person.client.post(f"/journey/parts/{part}/", told)


def mark(person, part, said):
    return person.client.post(f"/journey/parts/{part}/mark/", {"mark": said}, follow=True)


def walked(person):
    return person.vault.get_single(Path)


def texts(person):
    return [kept.document for kept in person.vault.all(PartWords)]


def feel(person, at, felt, **fields):
    moment = Moment(at=at, felt_insecurity=felt, scheduled=not fields, **fields)
    person.vault.put(moment, month_of=at)


def signs_of_danger(person):
    person.client.post("/help/questions/")
    person.client.post("/help/questions/two/", {"afraid": "yes"})
    return person


def test_it_begins_with_one_part_and_the_reason(ada):
    page = see(ada)

    assert "You could begin here" in page
    assert "The first sign" in page
    assert "It comes next in this order. Any other is as good." in page


def test_it_counts_nothing_and_presses_nobody(ada):
    write(ada)
    mark(ada, "kind-word", "aside")
    for path in ("", "chapters/stand/", "parts/camera/", "growth/"):
        said = see(ada, path).split("<main", 1)[1]
        for word in ("streak", "badge", "missed", "overdue", "of 41", "%"):
            assert word not in said


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.key)
def test_every_part_says_what_how_long_why_and_when_not(ada, part):
    page = see(ada, f"{'two' if part.for_two else 'parts'}/{part.key}/")

    for words in ("When to leave it", "Why this", f"about {part.minutes} minute"):
        assert words in page
    begins = 'id="first"' if part.asks_first else 'id="steps"'
    assert "When to leave it" in page.split(begins)[0]
    assert all(study.name in page for study in part.studies)
    asked = "did what you fear happen?" in page or "were you hurt, threatened" in page
    assert asked is part.asks_first
    if part.material:
        assert str(sentences.MISSING[part.material]) in page


def test_every_kind_of_own_entry_has_its_words():
    for words in (sentences.LEADS, sentences.MISSING, sentences.PLACES):
        assert set(words) == set(Material)
    assert set(sentences.WAYS) == set(sentences.PLACES.values())


def test_it_begins_from_what_was_written_that_week(ada):
    feel(ada, NOW - timedelta(days=2), 8, told_myself="It means I am too much")
    page = see(ada, "parts/three-readings/")

    assert "A hard moment you logged:" in page
    assert ">Sunday<" in page
    assert "It means I am too much" in page
    assert "It can begin from something you wrote down." in see(ada)


def test_a_fear_that_was_right_leads_to_support_and_to_no_other_view(ada):
    fear = FearEntry(
        what="They forget my birthday",
        stated_percent=60,
        written_at=NOW - timedelta(days=9),
        due_on=(NOW - timedelta(days=3)).date(),
        outcome=Outcome.YES,
        answered_at=NOW,
    )
    ada.vault.put(fear, month_of=fear.written_at)

    assert "When the fear was right" in see(ada)
    page = see(ada, "parts/when-it-was-right/")
    assert "They forget my birthday" in page
    assert "did what you fear happen?" not in page
    happened = see(ada, "parts/three-readings/").split("It happened")[1].split("</details>")[0]
    assert "/journey/parts/when-it-was-right/" in happened
    assert "textarea" not in happened


def test_left_in_the_middle_it_is_gone_on_with(ada):
    write(ada, way="later")
    assert walked(ada).find("camera").standing is Standing.BEGUN
    page = see(ada)
    assert "You could go on here" in page
    assert "What a camera would have seen" in page

    again = see(ada, "parts/camera/")
    assert WORDS in again
    assert '<details name="happened" open>' in again
    kept = walked(ada).find("camera").words
    write(ada, kept=str(kept), added="I am alone")
    assert texts(ada)[0].answers == {"seen": WORDS, "added": "I am alone"}
    assert len(texts(ada)) == 1
    assert walked(ada).find("camera").standing is Standing.DONE


def test_what_is_being_written_is_kept_while_it_is_written(ada):
    kept = str(uuid4())
    path = "/journey/parts/camera/keep/"
    assert ada.client.post(path, {"kept": kept}).status_code == 507
    assert texts(ada) == []
    for seen in ("The reply", WORDS):
        assert ada.client.post(path, {"kept": kept, "seen": seen}).status_code == 204

    assert [text.answers for text in texts(ada)] == [{"seen": WORDS}]
    assert WORDS in see(ada, "parts/camera/")


def test_a_draft_that_comes_late_opens_nothing_again(ada):
    kept = str(uuid4())
    write(ada, kept=kept)
    late = {"kept": kept, "seen": "The reply"}

    assert ada.client.post("/journey/parts/camera/keep/", late).status_code == 204
    assert texts(ada)[0].answers == {"seen": WORDS}
    assert walked(ada).find("camera").standing is Standing.DONE


def test_what_was_sent_after_the_lock_goes_before_what_was_kept_before_it(ada):
    write(ada, way="later", seen="The reply")
    path = "/journey/parts/camera/"
    fields = {"kept": [str(walked(ada).texts[0].id)], "seen": [WORDS]}
    seal_to_owner(ada.account.id, KeptForm(path=path, fields=fields, kept_at=NOW))
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})

    assert WORDS in see(ada, "parts/camera/")


def test_sent_twice_it_is_there_once(ada):
    kept = str(uuid4())
    write(ada, kept=kept)
    write(ada, kept=kept)

    assert len(texts(ada)) == len(walked(ada).texts) == 1


@pytest.mark.parametrize(
    ("fields", "said"),
    [({"seen": " "}, "Write a few words first"), ({"open": "x" * 20_001}, "longer than fits here")],
)
def test_what_does_not_fit_is_said_and_nothing_is_lost(ada, fields, said):
    page = read(write(ada, **{"added": "I am alone"} | fields | {"added": fields.get("added", "")}))

    assert said in page
    assert texts(ada) == []


def test_what_was_written_is_changed_and_deleted(ada):
    write(ada)
    assert WORDS in see(ada, "words/")
    (kept,) = ada.vault.all(PartWords)
    path = f"words/{kept.id}/"
    ada.client.post(f"/journey/{path}", {"seen": "Only bread"})
    assert texts(ada)[0].answers == {"seen": "Only bread"}

    assert "Delete these words?" in see(ada, f"{path}delete/")
    ada.client.post(f"/journey/{path}delete/")
    assert texts(ada) == []
    assert walked(ada).texts == ()
    assert "Nothing is written here" in see(ada, "words/")


def test_emptied_it_is_not_saved_as_nothing(ada):
    write(ada)
    (kept,) = ada.vault.all(PartWords)

    assert "Write a few words first" in read(
        ada.client.post(f"/journey/words/{kept.id}/", {"seen": ""})
    )


def test_a_text_that_is_gone_keeps_no_page_from_opening(ada):
    write(ada, way="later")
    ada.vault.delete(walked(ada).texts[0].id)

    for path in ("", "words/", "parts/camera/"):
        assert "The path" in see(ada, path)


def test_words_sent_after_the_lock_are_filled_in_and_can_be_left_out(ada):
    path = "/journey/parts/camera/"
    fields = {"kept": [str(uuid4())], "seen": [WORDS]}
    seal_to_owner(ada.account.id, KeptForm(path=path, fields=fields, kept_at=NOW))
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})

    assert WORDS in see(ada, "parts/camera/")
    ada.client.post(f"{path}fresh/")
    assert WORDS not in see(ada, "parts/camera/")


def test_put_aside_it_is_not_suggested_and_can_be_taken_up(ada):
    assert "Put aside." in read(mark(ada, "first-sign", "aside"))
    assert "The first sign" not in see(ada).split("Six chapters")[0]
    assert "put aside" in see(ada, "chapters/notice/")
    mark(ada, "first-sign", "take_up")

    assert walked(ada) is None or walked(ada).find("first-sign") is None


def test_a_mark_it_does_not_know_changes_nothing(ada):
    mark(ada, "first-sign", "flown")

    assert walked(ada) is None


@pytest.mark.parametrize("path", ["parts/moon/", "chapters/moon/", "two/moon/"])
def test_what_is_not_there_is_404(ada, path):
    assert ada.client.get(f"/journey/{path}").status_code == 404


def test_after_three_weeks_it_comes_back_once_and_can_be_put_away(ada, time_machine):
    mark(ada, "if-then", "done")
    assert "Once more, if you like" not in see(ada)
    time_machine.move_to(NOW + 3 * WEEK, tick=False)
    ada.client.post("/unlock/", {"name": ada.name, "password": ada.password})
    page = see(ada)
    assert "Once more, if you like" in page
    assert "Conradi and others, 2018" in page

    assert "Not this time. That is fine." in read(mark(ada, "if-then", "rest"))
    assert "Once more, if you like" not in see(ada)


def test_the_third_text_in_two_days_is_met_with_rest(ada):
    for part in ("camera", "three-readings", "cost-and-guard"):
        write(ada, part, line=WORDS, costs=WORDS)
    page = see(ada, "parts/what-matters/")

    assert "Rest may do more now" in page
    assert "<textarea" in page


def test_earlier_words_stand_where_they_are_built_on(ada):
    write(ada, "what-matters", value="Bread", why="It feeds")

    assert "in “What matters to me”" in see(ada, "parts/something-mine/")


@pytest.mark.parametrize(
    ("value", "named"), [(Value(id="nature"), "Being outdoors"), (name_value("my bees"), "my bees")]
)
def test_it_begins_from_what_was_chosen_as_mattering(ada, value, named):
    assert "You have not chosen what matters yet" in see(ada, "parts/what-matters/")
    ada.vault.put_single(WorthBook(values=(value,)), on=NOW.date())

    for part in ("what-matters", "something-mine"):
        assert named in see(ada, f"parts/{part}/")


def test_it_begins_from_a_kindness_that_was_kept(ada):
    keep_kindness(ada)
    page = " ".join(see(ada, "parts/kindness-again/").split())

    assert "A kindness you kept:" in page
    assert ">Sunday<" in page
    assert "Dan brought soup I am missed" in page
    assert 'href="/worth/steady/"' in page


def test_where_there_are_signs_of_danger_no_kindness_is_brought_back(move_in):
    ben = move_in("Ben")
    keep_kindness(ben)
    signs_of_danger(ben)

    for path in ("", "chapters/stand/", "chapters/grow/"):
        assert "Dan brought soup" not in see(ben, path)
        assert "kind word" not in see(ben, path)


def keep_kindness(person):
    told = {"kind": EntryKind.KINDNESS, "on": NOW.date() - timedelta(days=2)}
    entry = BankEntry(id=uuid4(), what="Dan brought soup", about_me="I am missed", **told)
    undated = BankEntry(id=uuid4(), kind=EntryKind.KINDNESS, what="A held door")
    person.vault.put_single(LatestVolume(entries=(undated, entry)), on=NOW.date())


def test_where_there_are_signs_of_danger_nothing_for_two_is_there(move_in):
    ben = move_in("Ben").pass_the_questions()
    told = {"kept": str(uuid4()), "way": "later", "was": WORDS}
    ben.client.post("/journey/two/heard-you-say/", told)
    assert WORDS in see(ben, "words/")
    signs_of_danger(ben)
    (kept,) = ben.vault.all(PartWords)

    for part in PARTS:
        if part.steps_back:
            assert not part.for_two or "There is nothing here yet." in see(ben, f"two/{part.key}/")
            assert ben.client.get(f"/journey/parts/{part.key}/").status_code == 404
            assert ben.client.post(f"/journey/parts/{part.key}/mark/").status_code == 404
            assert part.name not in see(ben, f"chapters/{part.chapter}/")
    assert "What I heard you say" not in see(ben)
    assert WORDS not in see(ben, "words/")
    assert ben.client.get(f"/journey/words/{kept.id}/").status_code == 404
    assert "Agreements kept" not in see(ben, "growth/")


def test_where_there_are_signs_of_danger_no_fear_is_to_be_seen_otherwise(move_in):
    ben = move_in("Ben")
    write(ben, "camera")
    hard_then_quiet_then_hard(ben)
    signs_of_danger(ben)

    assert "It is here again" not in see(ben)
    assert "Three ways to read it" not in see(ben, "chapters/understand/")
    assert WORDS in see(ben, "words/")


def hard_then_quiet_then_hard(person):
    for day in range(70):
        felt = 7 if day < 30 or day > 67 else 1
        feel(person, NOW - timedelta(days=69 - day), felt)


def test_it_is_here_again_is_an_invitation_with_what_helped(ada):
    plan = IfThenPlan(id=uuid4(), cue="late reply", then_i="I knead dough", written_at=NOW)
    use = PlanUse(id=uuid4(), plan=plan.id, used_at=NOW, helped=Helped.YES)
    ada.vault.put_single(PlanBook(plans=(plan,), uses=(use,)), on=NOW.date())
    hard_then_quiet_then_hard(ada)
    page = see(ada)
    assert "It is here again. What does it ask for this time?" in page
    assert "I knead dough" in page
    assert "setback" not in page

    ada.client.post("/journey/put-away/")
    assert "It is here again. What" not in see(ada)


def test_on_an_ordinary_day_it_does_not_say_that_it_is_here_again(ada):
    for day in range(70):
        feel(ada, NOW - timedelta(days=day), 7 if day % 3 else 2)

    assert "It is here again. What" not in see(ada)


def test_before_the_first_part_there_is_no_beginning(ada):
    assert "There is no beginning yet" in see(ada, "growth/")


def test_growth_is_not_enough_at_first_and_says_what_it_takes(ada):
    mark(ada, "first-sign", "done")
    page = see(ada, "growth/")

    assert page.count("Not enough yet") == 4
    assert "need about 14 before and 14 since" in page


def test_growth_stands_against_ones_own_beginning_with_interval_and_count(ada):
    began = NOW - timedelta(days=60)
    ada.vault.put_single(Path().finish("first-sign", at=began), on=began.date())
    ada.vault.put_single(ContextList(), on=began.date())
    for day in range(120):
        for hours in (0, 9):
            level = 3 if day < 60 else 1
            high = 6 if day % 5 == 0 and hours == 0 else 0
            at = NOW - timedelta(days=120 - day, hours=11 - hours)
            feel(ada, at, level + high + (day + hours) % 2)
    page = " ".join(see(ada, "growth/").split())

    assert "It has been lower since." in page
    assert "of 10 points lower" in page
    assert "(90% interval), from 240 moments" in page
    assert "such times" in page
    assert "Write what became easier" in page


def test_a_trigger_that_has_become_rarer_is_told_with_its_interval(ada):
    ratio = Estimate(0.5, 0.3, 0.8, 0.9, "credible", 40)
    rarer = TriggerShift("late reply", False, Direction.LOWER, ratio, None, None)
    worse = TriggerShift("slept badly", False, Direction.HIGHER, ratio, None, None)
    since = SinceValue(
        start_on=NOW.date(),
        direction=Direction.NOT_CLEAR,
        change=None,
        days_before=20,
        days_since=20,
        n_before=20,
        n_since=20,
        triggers=(rarer, worse),
    )
    diary = Diary.from_arrays([9.0], [2], [[0]], names=["late reply"])
    patterns = gather(diary, find_triggers(diary), describe_course(diary))
    patterns = replace(patterns, since=(since,))
    finding = Finding(settled_at=NOW, patterns=patterns, context_ids={})
    ada.vault.put_single(finding, on=NOW.date())
    ada.vault.put_single(Path().finish("first-sign", at=NOW), on=NOW.date())
    page = " ".join(see(ada, "growth/").split())

    assert "late reply" in page
    assert "slept badly" not in page
    assert "somewhere from 0.3 to 0.8 (90% interval)" in page


def test_agreements_kept_are_told_as_the_person_told_them(ada):
    days = [NOW.date() - timedelta(days=7 * week) for week in range(1, 9)]
    fits = (Fit.HARD, *[Fit.KEPT] * 7)
    said = tuple(CheckIn(id=uuid4(), on=day, fit=fit) for day, fit in zip(days, fits, strict=True))
    entry = Entry(id=uuid4(), side=Side(agreement=uuid4()), check_ins=said)
    ada.vault.put_single(AgreementBook(entries=(entry,)), on=NOW.date())
    ada.vault.put_single(Path().finish("first-sign", at=NOW), on=NOW.date())
    page = " ".join(see(ada, "growth/").split())

    assert "Kept at 7 of your 8 check-ins of the last twelve weeks." in page
    assert "of ten more it may be 6 to 10" in page


def test_who_is_around_is_told_in_counts_against_the_day_of_the_beginning(move_in):
    ben = move_in("Ben").pass_the_questions()
    ben.vault.put_single(Path().finish("first-sign", at=NOW), on=NOW.date())
    assert "nobody is on your map so far" in see(ben, "growth/")
    partner, friend = (
        Tie(
            id=uuid4(), name=name, kind=kind, added_on=NOW.date() - timedelta(days=days), feelings=f
        )
        for name, kind, days, f in (
            ("Cleo", TieKind.PARTNER, 9, (Feeling.SAD, Feeling.GLAD)),
            ("Dan", TieKind.FRIEND, 0, (Feeling.GLAD,)),
        )
    )
    ben.vault.put_single(SupportMap(ties=(partner,)), on=NOW.date())
    assert "That is as it was when you began." in see(ben, "growth/")
    ben.vault.put_single(SupportMap(ties=(partner, friend)), on=NOW.date())
    page = " ".join(see(ben, "growth/").split())

    assert "There are 2 people and places on your map. On it before you began: 1. Since: 1." in page
    assert "Of the 7 feelings there, 2 have somebody or something to go to." in page
    assert "For 1 of these it is your partner alone." in page

    signs_of_danger(ben)
    page = " ".join(see(ben, "growth/").split())
    assert "There is 1 person or place on your map." in page
    assert "no before to compare with" in page
    assert "your partner alone" not in page
