"""Every exercise says what, how long, why and when not; in short sentences, and no surer than its studies."""

import re
from collections import Counter

import pytest

from hearthside.core.conversations.study import Study, Weight
from hearthside.core.journey import PARTS, Chapter, Material, Nearness
from hearthside.core.journey import evidence as own_evidence
from hearthside.core.journey.caution import CAUTIONS, Caution
from hearthside.core.journey.chapter import ABOUT, CHAPTERS
from hearthside.core.journey.part import LONGEST, NEARNESS, SHORTEST

each_part = pytest.mark.parametrize("part", PARTS, ids=lambda part: part.key)
KEYS = {part.key for part in PARTS}
LONGEST_SENTENCE = 25
BANNED = re.compile(
    r"\b(always|never|just|simply|should have|you must|heal(s|ed|ing)?|fix(es|ed)?|toxic|streaks?|badges?|scores?"
    r"|missed|overdue|progress|journey|amazing|great job|well done|normal|your fault)\b|!|\d ?%",
    re.IGNORECASE,
)
GENDERED = re.compile(
    r"\b(he|she|him|his|hers?|husband|wife|boyfriend|girlfriend|man|woman|men)\b", re.IGNORECASE
)
CAUSAL = re.compile(
    r"\b(cause[sd]?|because of|leads? to|proves?|proven|makes you|guarantee\w*)\b", re.IGNORECASE
)
HEDGED = re.compile(
    r"\b(our|ours|nobody|no study|no test|no trial|not studied|by itself|we found|not known|not a finding|as a whole|test it|open)\b",
    re.IGNORECASE,
)
REFRAMES = {"camera", "then-and-now", "three-readings", "friend-of-both", "what-became"}
LEADS_TO_THE_OTHER = re.compile(r"say-it|conversations|agreements|pause|together")


def sentences_of(part):
    texts = (*part.texts, *part.not_when)
    return [one for text in texts for one in re.split(r"[.?!:;](?:\s|$)", text) if one.strip()]


def test_there_are_six_chapters_of_five_to_ten_parts():
    counts = Counter(part.chapter for part in PARTS)

    assert set(counts) == set(Chapter) == set(CHAPTERS) == set(ABOUT)
    assert len(PARTS) >= 36
    assert all(5 <= n <= 10 for n in counts.values())


def test_no_two_parts_share_a_key_or_a_name():
    assert len(KEYS) == len({part.name for part in PARTS}) == len(PARTS)


@each_part
def test_it_says_what_how_long_why_and_when_not(part):
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", part.key)
    assert part.what
    assert SHORTEST <= part.minutes <= LONGEST
    assert part.why
    assert part.studies
    assert all(study.authors and 1990 < study.year <= 2026 for study in part.studies)
    assert part.cautions
    assert len(set(part.cautions)) == len(part.cautions)
    assert 3 <= len(part.steps) <= 5
    assert part.asks or part.ways


@each_part
def test_it_is_short_enough_for_a_tired_evening(part):
    assert len(part.name) <= 40
    assert all(text.strip() == text and len(text) <= 220 for text in part.texts)
    assert [one for one in sentences_of(part) if len(one.split()) > LONGEST_SENTENCE] == []


@each_part
def test_it_holds_no_word_that_presses_promises_or_counts(part):
    assert [text for text in part.texts if BANNED.search(text)] == []
    assert [text for text in part.texts if GENDERED.search(text)] == []
    assert not CAUSAL.search(part.why)


@each_part
def test_it_is_no_surer_than_what_it_stands_on(part):
    assert part.how_near in NEARNESS.values()
    if part.nearness is not Nearness.NEAR:
        assert HEDGED.search(part.why) or "watched" in part.why or "piece" in part.why
    if all(study.weight is Weight.IDEA for study in part.studies):
        assert "helps" not in part.why


@each_part
def test_its_keys_and_ways_lead_somewhere(part):
    keys = [ask.key for ask in part.asks]
    assert len(set(keys)) == len(keys)
    assert "kept" not in keys
    assert not part.builds_on or part.builds_on in KEYS


@each_part
def test_what_leads_to_the_other_is_for_two_and_warns_of_fear(part):
    if any(LEADS_TO_THE_OTHER.match(way.page) for way in part.ways):
        assert part.for_two
        assert all(way.for_two for way in part.ways)
    if part.for_two:
        assert Caution.AFRAID in part.cautions


def test_what_builds_worth_and_support_leads_into_their_rooms():
    into = {part.key: way.page for part in PARTS for way in part.ways}

    assert into["who-for-what"] == "people-around"
    for key in ("what-matters", "kind-word", "both-true", "something-mine", "as-to-a-friend"):
        assert into[key].startswith("worth")
    assert into["kindness-again"] == "worth-steady"


def test_what_brings_back_a_kindness_steps_back_where_there_are_signs_of_danger():
    assert {part.key for part in PARTS if part.material is Material.KINDNESS} == {
        "kind-word",
        "kindness-again",
    }
    assert all(part.steps_back for part in PARTS if part.material is Material.KINDNESS)


def test_what_offers_another_view_asks_first_whether_it_happened():
    assert {part.key for part in PARTS if part.asks_first} >= REFRAMES
    for part in PARTS:
        if part.asks_first:
            assert Caution.HAPPENED in part.cautions


def test_what_would_quiet_an_alarm_says_that_the_alarm_may_be_right():
    says_so = {part.key for part in PARTS if Caution.KEEPS_SAFE in part.cautions}

    assert says_so == {"five-sources", "looking-around", "cost-and-guard", "note-for-next-time"}


def test_what_takes_in_a_kindness_answers_no_question_of_being_loved():
    for key in ("kind-word", "kindness-again"):
        part = next(part for part in PARTS if part.key == key)
        assert {Caution.ANSWER, Caution.SWEET_AFTER_HARM} <= set(part.cautions)


def test_long_writing_about_the_past_warns_of_the_months_after_a_separation():
    for key in ("then-and-now", "camera", "what-matters", "as-to-a-friend", "friend-of-both"):
        part = next(part for part in PARTS if part.key == key)
        assert Caution.PARTING in part.cautions


def test_every_caution_and_study_is_used_by_somebody():
    used = {caution for part in PARTS for caution in part.cautions}
    named = {study for part in PARTS for study in part.studies}
    mine = {study for study in vars(own_evidence).values() if isinstance(study, Study)}

    assert used == set(Caution) == set(CAUTIONS)
    assert mine <= named
    assert set(NEARNESS) == set(Nearness)


def test_each_chapter_has_something_for_one_person_alone():
    for chapter in Chapter:
        alone = [part for part in PARTS if part.chapter is chapter and not part.for_two]
        assert len(alone) >= 2


def test_some_parts_come_back():
    assert sum(part.comes_back for part in PARTS) >= 10
