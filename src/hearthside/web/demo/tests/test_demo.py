"""The invented couple: believable, the same every time, and plainly a demo."""

import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import translation
from django.utils.translation import gettext

from hearthside.core.diary import Diary, Moment
from hearthside.core.diary.check_in import ITEM_KEYS
from hearthside.core.diary.moment import RESPONSES
from hearthside.core.language.draft import Draft
from hearthside.core.language.finding import LOOK_AGAIN
from hearthside.core.language.reviewing import review
from hearthside.core.pause import PauseNotes, Phase
from hearthside.core.responses import TrialOutcome
from hearthside.core.triggers import Tier, find_triggers
from hearthside.people.accounts.models import Account
from hearthside.people.accounts.password_rule import find_fault
from hearthside.people.accounts.preference import read_preferences
from hearthside.people.accounts.recovery import pending_code
from hearthside.people.couple.pausing import see
from hearthside.vault.keyring import unlock_with_password
from hearthside.vault.records import Vault
from hearthside.web.commands import build_parser
from hearthside.web.demo.diary import DAYS, invent_diary
from hearthside.web.demo.door import COUPLE, PASSWORD, tell_way_in
from hearthside.web.demo.drafts import KEPT, SAID
from hearthside.web.demo.house import furnish
from hearthside.web.demo.life import Life, say_life
from hearthside.web.demo.trial import hold_trial
from hearthside.web.languages import ASKED, OFFERED
from hearthside.web.tests.test_open_app import PATIENCE_SECONDS, comes_true, is_answered

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SHOWN = {Tier.FIRM, Tier.RELIABLE, Tier.LIKELY}
CODE = re.compile(r"[a-z0-9]+([-_:][a-z0-9]+)*")
NOT_TYPED = {"couple_link", "writing_device"}
"""What these hold in letters are keys, and words to compare that are drawn for the two."""

each_life = pytest.mark.parametrize("life", COUPLE, ids=lambda life: life.name)
each_language = pytest.mark.parametrize("language", [code for code, _name in OFFERED])


@pytest.fixture
def in_chinese() -> Iterator[None]:
    with translation.override("zh-hans"):
        yield


@each_life
def test_a_diary_is_four_months_up_to_yesterday(life):
    moments, _ = invent_diary(life, until=NOW)
    days = [moment.at.date() for moment in moments]

    assert NOW.date() - timedelta(days=DAYS) <= min(days) < NOW.date() - timedelta(days=DAYS - 5)
    assert max(days) == NOW.date() - timedelta(days=1)
    assert 150 <= len(moments) <= 300
    assert 80 <= sum(moment.scheduled for moment in moments) <= DAYS


@each_life
def test_the_same_day_makes_the_same_diary(life):
    assert invent_diary(life, until=NOW) == invent_diary(life, until=NOW)


@each_life
@pytest.mark.parametrize("days", [0, 1, 2, 3, 100, 200])
def test_real_triggers_show_and_what_only_seems_linked_does_not(life, days):
    moments, contexts = invent_diary(life, until=NOW + timedelta(days=days))
    tiers = {
        t.context: t.tier for t in find_triggers(Diary.from_moments(moments, contexts)).triggers
    }
    real = [thing.name for thing in life.everydays if thing.adds >= 1.4 and thing.rate > 0.05]
    idle = [thing.name for thing in life.everydays if not thing.adds]

    assert len(real) == 2
    assert {tiers[name] for name in real} <= {Tier.FIRM, Tier.RELIABLE}
    assert not {tiers[name] for name in idle if name in tiers} & SHOWN


@each_life
def test_something_looks_linked_and_is_not_on_its_own(life):
    report = find_triggers(Diary.from_moments(*invent_diary(life, until=NOW)))

    assert Tier.NOT_ON_ITS_OWN in {trigger.tier for trigger in report.triggers}


@each_life
def test_a_moment_holds_what_a_person_would_have_typed(life):
    moments, contexts = invent_diary(life, until=NOW)

    assert all(set(m.contexts) == {c.id for c in contexts.contexts} for m in moments)
    assert all(set(m.items) <= ITEM_KEYS and bool(m.items) == m.scheduled for m in moments)
    assert all(0 <= answer <= 4 for m in moments for answer in m.items.values())
    assert sum(bool(m.happened) for m in moments) > 20
    assert sum(life.turning_point == m.note for m in moments) == 1


@pytest.mark.django_db
def test_the_house_is_furnished_for_both():
    furnish("en", now=NOW)

    for life in COUPLE:
        account = Account.objects.get(name=life.name)
        vault = Vault(unlock_with_password(account.id, PASSWORD))
        assert len(vault.all(Moment)) > 150
        assert pending_code(vault) is None
        assert read_preferences(vault).language == ""
        due = [kept for kept in vault.all(Draft) if kept.document.is_due(NOW)]
        assert len(due) == (life is COUPLE[0])
        (notes,) = vault.all(PauseNotes)
        assert notes.document.felt
        assert see(vault, NOW).pause.phase is Phase.OVER


@each_life
@pytest.mark.parametrize("days", [0, 3, 100])
def test_noors_trial_is_over_and_robins_under_way(life, days):
    now = NOW + timedelta(days=days)
    moments, _ = invent_diary(life, until=now)
    trial = hold_trial(life, life.tried, ((uuid4(), moment) for moment in moments), until=now)

    assert trial.is_over(now) == (life.name == "Noor")
    assert trial.occasions
    if trial.is_over(now):
        assert trial.result(now).outcome is not TrialOutcome.NOT_ENOUGH


@pytest.mark.django_db
def test_the_house_of_a_chinese_couple_is_as_full_and_holds_no_english():
    furnish("zh-hans", now=NOW)
    way = tell_way_in("zh-hans")

    for name, life in zip(way.names, COUPLE, strict=True):
        vault = Vault(unlock_with_password(Account.objects.get(name=name).id, way.password))
        assert len(vault.all(Moment)) == len(invent_diary(life, until=NOW)[0])
        assert set(english_in(vault)) <= {"Daylio"}


def english_in(vault: Vault) -> Iterator[str]:
    """What stands in English where a person writes or reads: no code, no key."""
    for kind, _version, _id, document in vault.everything():
        if kind not in NOT_TYPED:
            written = (text for text in texts_of(document) if re.search("[A-Za-z]{2}", text))
            yield from (text for text in written if not CODE.fullmatch(text))


def texts_of(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for held in value.values() if isinstance(value, dict) else value:
            yield from texts_of(held)


@each_life
def test_a_life_is_the_same_in_chinese_but_for_its_words(life, in_chinese):
    said = say_life(life, gettext)
    (ours, _ours), (theirs, _theirs) = (invent_diary(one, until=NOW) for one in (life, said))

    assert [numbers_of(moment) for moment in theirs] == [numbers_of(moment) for moment in ours]
    assert not any(re.search("[A-Za-z]", words) for words in words_of(said))


def numbers_of(moment: Moment) -> tuple[object, ...]:
    return moment.at, moment.felt_insecurity, moment.items, [*moment.contexts.values()]


def words_of(life: Life) -> Iterator[str]:
    yield from (life.name, life.turning_point, life.began, *life.notes, *life.own_words.values())
    yield from {life.tried.first, life.tried.second}.difference(RESPONSES)
    for thing in life.everydays:
        yield from (thing.name, thing.goes_with)
        for scene in (*thing.hard, *thing.fine):
            yield from (scene.happened, scene.told_myself, scene.urge, scene.needed)


@each_life
@each_language
def test_what_goes_with_something_names_it_in_every_language(life, language):
    with translation.override(language):
        names = [thing.name for thing in say_life(life, gettext).everydays]
        along = {thing.goes_with for thing in say_life(life, gettext).everydays}

    assert len(set(names)) == len(life.everydays)
    assert along - {""} <= set(names)


@each_language
def test_the_draft_to_look_at_again_holds_something_and_the_one_said_does_not(language):
    with translation.override(language):
        kept, said = (
            {found.kind for found in review(gettext(text)).findings} for text in (KEPT, SAID)
        )

    assert kept & {*LOOK_AGAIN}
    assert said
    assert not said & {*LOOK_AGAIN}


@each_language
def test_the_password_would_pass_for_a_real_one(language):
    way = tell_way_in(language)

    assert [find_fault(way.password, own_name=name) for name in way.names] == [None, None]


@each_language
def test_the_password_needs_no_input_method(language):
    assert re.fullmatch("[a-z ]+", tell_way_in(language).password)


@pytest.mark.django_db
@pytest.mark.parametrize("page", ["/", "/unlock/"])
def test_the_doors_say_that_it_is_a_demo(settings, page):
    assert PASSWORD not in Client().get(page).content.decode()
    settings.HEARTHSIDE_DEMO = "en"
    told = Client().get(page).content.decode()

    assert "This is a demo" in told
    assert "keys are made cheaply" in told
    assert PASSWORD in told


@pytest.mark.django_db
@pytest.mark.parametrize("page", ["/", "/unlock/"])
def test_the_doors_name_a_chinese_couple_to_whoever_reads_english(settings, page):
    settings.HEARTHSIDE_DEMO = "zh-hans"
    told = Client().get(page).content.decode()

    assert "若宁" in told
    assert "小舟" in told
    assert "mianbao taotu banye" in told
    assert PASSWORD not in told


@pytest.mark.parametrize(
    ("terminal", "language"), [("zh_CN.UTF-8", "zh-hans"), ("en_GB.UTF-8", "en"), ("", "en")]
)
def test_the_couple_speaks_the_language_of_the_terminal(monkeypatch, terminal, language):
    for name in ASKED:
        monkeypatch.setenv(name, terminal)

    assert build_parser().parse_args(["demo"]).language == language
    assert build_parser().parse_args(["demo", "--language", "zh-hans"]).language == "zh-hans"


@pytest.mark.skipif(sys.platform == "win32", reason="a console is interrupted in another way there")
def test_the_folder_is_gone_when_the_demo_is_closed(tmp_path):
    surroundings = os.environ | {
        "TMPDIR": str(tmp_path),
        "PYTHONPATH": str(Path(__file__).parents[4]),
        "PYTHONUTF8": "1",
    }
    line = [sys.executable, "-u", "-m", "hearthside", "demo", "--no-browser"]
    line += ["--language", "zh-hans"]
    with subprocess.Popen(line, env=surroundings, stdout=subprocess.PIPE, encoding="utf-8") as demo:
        told = []
        while "is open at" not in "".join(told):
            told.append(demo.stdout.readline())
            assert told[-1], "the demo ended by itself"
        address = told[-1].split()[-1]
        assert comes_true(lambda: is_answered(urlsplit(address).port))
        told_there = urllib.request.urlopen(address, timeout=PATIENCE_SECONDS).read()
        assert b"This is a demo" in told_there
        assert "若宁".encode() in told_there
        assert list(tmp_path.glob("hearthside-demo-*"))
        demo.send_signal(signal.SIGTERM)
        demo.wait(timeout=PATIENCE_SECONDS)

    assert tell_way_in("zh-hans").password in "".join(told)
    assert list(tmp_path.glob("hearthside-demo-*")) == []
