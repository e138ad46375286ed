"""Every tier says what it is, with its range and its count."""

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest

from hearthside.core.estimate import Estimate
from hearthside.core.finding import Explained, Share
from hearthside.core.series import Verdict
from hearthside.core.triggers import Tier, Trigger
from hearthside.rooms.patterns import sentences as say

ROOM = Path(say.__file__).parents[1]


def trigger(tier=Tier.FIRM, value=1.8, low=1.1, high=2.5, sure=0.96, **told):
    effect = None if value is None else Estimate(value, low, high, 0.9, "credible", 100)
    facts = {"occasions": 17, "occasions_without": 80, "seen_in": 14, **told}
    return Trigger("late reply", tier, sure, effect, **facts)


def said(trigger) -> str:
    return " ".join(say.describe_trigger(trigger))


def test_a_firm_link():
    assert said(trigger()) == (
        "“late reply” goes together with feeling more insecure: "
        "about 1.8 points more (1.1 to 2.5). "
        "It was there 17 times, and in 14 of them you felt worse than your own recent level "
        "and the other contexts would suggest. About 96 in 100 sure."
    )


def test_what_soothes_is_said_as_less():
    words = said(trigger(value=-1.2, low=-1.8, high=-0.6))

    assert "feeling less insecure: about 1.2 points less (0.6 to 1.8)." in words
    assert "you felt better than" in words


def test_a_likely_link_says_that_it_may_be():
    words = said(trigger(Tier.LIKELY, value=0.9, low=-0.3, high=2.1, sure=0.67))

    assert "may go together with feeling more insecure" in words
    assert "about 0.9 points more (anywhere from 0.3 less to 2.1 more)" in words
    assert "About 67 in 100 sure." in words


def test_a_likely_link_that_soothes_turns_its_range_round():
    words = said(trigger(Tier.LIKELY, value=-0.9, low=-2.1, high=0.3))

    assert "about 0.9 points less (anywhere from 0.3 more to 2.1 less)" in words


def test_nothing_is_ever_quite_sure():
    assert "More than 99 in 100 sure." in said(trigger(sure=0.9999))


def test_contexts_that_come_together_are_named_together():
    pair = trigger(together_with=("no call",))

    assert said(pair).startswith("“late reply” or “no call” goes together")
    assert "cannot tell which" in say.describe_company(pair)
    assert say.describe_company(trigger()) == ""


def test_a_seeming_link_is_said_with_why():
    seeming = trigger(Tier.NOT_ON_ITS_OWN, value=None, occasions=15, seen_in=None)

    alone = say.describe_explained(seeming, None)
    assert "probably not on its own" in alone
    because = say.describe_explained(seeming, Explained("late reply", "argument", 12, 15))
    assert "It was there 15 times, and 12 of these came together with “argument”." in because


def waiting(**told):
    facts = {"occasions": 3, "seen_in": None, "needs_about": 9} | told
    return trigger(Tier.NOT_ENOUGH, value=None, sure=None, **facts)


def said_waiting(trigger, n_moments=60, span_days=30) -> str:
    return say.describe_waiting(trigger, n_moments=n_moments, span_days=span_days)


def test_not_enough_says_how_many_more_and_how_long():
    words = said_waiting(waiting(), n_moments=10, span_days=14)

    assert words == "“late reply”: 3 times so far, about 9 more (about 6 weeks at your pace)"


@pytest.mark.parametrize(("n_moments", "span_days"), [(60, 13.9), (9, 30)])
def test_without_a_steady_pace_no_time_is_told(n_moments, span_days):
    words = said_waiting(waiting(), n_moments, span_days)

    assert words == "“late reply”: 3 times so far, about 9 more"


def test_a_time_too_far_ahead_is_not_told():
    assert "about 12 weeks" in said_waiting(waiting(needs_about=12), span_days=21)
    assert "weeks" not in said_waiting(waiting(needs_about=13), span_days=21)
    assert "about 58 more" in said_waiting(waiting(needs_about=58), span_days=21)


def test_what_is_nearly_always_there_has_nothing_to_compare_with():
    words = said_waiting(waiting(occasions=30, occasions_without=1))

    assert "too little without it to compare with" in words
    assert "more" not in words


def test_a_name_from_right_to_left_does_not_pull_numbers_along():
    anger = replace(waiting(occasions=2), context="غضب صامت")

    assert "“\u2068غضب صامت\u2069”: 2 times" in said_waiting(anger)


def test_unclear_is_no_verdict():
    unclear = trigger(Tier.UNCLEAR, value=None, sure=0.2, occasions=12, seen_in=None)

    assert said(unclear) == "“late reply”, 12 times"
    assert "There may be a small one, or none." in say.explain_unclear()


def share(verdict, value, low, high):
    return Share(verdict, Estimate(value, low, high, 0.9, "credible", 41), 41)


@pytest.mark.parametrize(
    ("verdict", "low", "high", "name"),
    [
        (Verdict.OCCASIONAL, 0.05, 0.2, "Occasional"),
        (Verdict.IN_BETWEEN, 0.3, 0.45, "In between"),
        (Verdict.IN_BETWEEN, 0.2, 0.45, "Not clear yet"),
        (Verdict.IN_BETWEEN, 0.2, 0.55, "Not clear yet"),
        (Verdict.IN_BETWEEN, 0.3, 0.55, "Not clear yet"),
        (Verdict.PERSISTENT, 0.55, 0.8, "Persistent"),
    ],
)
def test_a_verdict_that_hangs_over_an_edge_is_not_clear_yet(verdict, low, high, name):
    told = share(verdict, (low + high) / 2, low, high)

    assert say.name_verdict(told) == name
    assert ("more check-ins will tell" in " ".join(say.describe_share(told))) == (
        name == "Not clear yet"
    )


def test_a_long_count_has_its_comma():
    assert "It was there 20,000 times, and in 12,345 of them" in said(
        trigger(occasions=20_000, seen_in=12_345)
    )
    assert say.describe_new_moments(1_500).startswith("1,500 moments since then")


def test_a_share_stands_with_its_range_and_count():
    words = say.describe_share(share(Verdict.IN_BETWEEN, 0.38, 0.26, 0.49))

    assert words == (
        "At about 38 in 100 check-ins you felt insecure at 5 or above "
        "(26 to 49 in 100, from 41 check-ins).",
    )


def test_too_few_check_ins_say_how_many():
    words = say.describe_share(Share(Verdict.NOT_ENOUGH, None, 5, 14))

    assert words == ("5 scheduled check-ins so far, and about 14 are needed to tell.",)


def test_error_rates_are_told_for_the_tiers_that_are_there():
    assert say.describe_error_rates({Tier.FIRM, Tier.LIKELY, Tier.UNCLEAR}) == (
        "In simulated diaries so many links were wrong: "
        "about 1 in 100 firm ones, 30 in 100 likely ones."
    )
    assert say.describe_error_rates({Tier.UNCLEAR}) == ""


def spoken() -> list[str]:
    """Every text of the room that may reach a person."""
    texts = []
    room = [path for path in ROOM.rglob("*.py") if "tests" not in path.parts]
    for path in [*room, ROOM.parents[1] / "web" / "commands" / "analyse.py"]:
        tree = ast.parse(path.read_text())
        texts += [
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
    return texts + [path.read_text() for path in ROOM.rglob("*.html")]


def test_no_sentence_says_that_one_thing_brings_about_another():
    blamed = re.compile(
        r"\bcaus(e|es|ed|ing)\b|\bbecause of\b|\bleads? to\b|\bdue to\b", re.IGNORECASE
    )

    assert [text for text in spoken() if blamed.search(text)] == []
