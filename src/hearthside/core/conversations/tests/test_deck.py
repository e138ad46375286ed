"""The deck holds what each card needs, and no card begins with blame."""

import re
from collections import Counter

import pytest

from hearthside.core.conversations import (
    CardShelf,
    Caution,
    Heaviness,
    Theme,
    Weight,
    choose_cards,
    draw_card,
    find_card,
)
from hearthside.core.conversations.card import CAUTIONS, HEAVINESS, THEMES
from hearthside.core.conversations.cards import DECK
from hearthside.core.conversations.evidence import feeling, talking
from hearthside.core.conversations.study import WEIGHTS, Study
from hearthside.core.language import review

each_card = pytest.mark.parametrize("card", DECK, ids=lambda card: card.key)
STUDIES = [
    study
    for module in (feeling, talking)
    for study in vars(module).values()
    if isinstance(study, Study)
]
BLAME = re.compile(
    r"\byou (always|never|only|just|don't|do not|make me|made me|are so|should|must|have to)\b"
    r"|\byour fault\b|\bwhy (do|don't|can't) you\b|\bif you (loved|cared)\b",
    re.IGNORECASE,
)
GENDERED = re.compile(
    r"\b(he|she|him|his|hers?|husband|wife|boyfriend|girlfriend|man|woman|men|women)\b",
    re.IGNORECASE,
)
CAUSAL = re.compile(r"\b(cause[sd]?|because of|leads? to|proves?|proven)\b", re.IGNORECASE)
LONGEST_SENTENCE = 30


def test_there_are_enough_cards_in_six_themes_and_three_weights():
    assert len(DECK) >= 66
    per_theme = Counter(card.theme for card in DECK)
    assert set(per_theme) == set(Theme)
    assert min(per_theme.values()) >= 11
    for theme in Theme:
        weights = Counter(card.heaviness for card in choose_cards(theme))
        assert weights[Heaviness.LIGHT] >= 3
        assert weights[Heaviness.DEEP] >= 2


def test_no_two_cards_share_a_key_or_a_beginning():
    assert len({card.key for card in DECK}) == len(DECK)
    assert len({card.begin for card in DECK}) == len(DECK)
    assert len({card.alone for card in DECK}) == len(DECK)


@each_card
def test_it_has_all_that_a_card_needs(card):
    assert all(text.strip() == text and text for text in card.texts)
    assert re.fullmatch(r"[a-z]+-\d\d", card.key)
    assert card.studies
    assert {CAUTIONS[Caution.QUARREL], CAUTIONS[Caution.FEAR]} <= set(card.not_when)
    assert len(set(card.not_when)) == len(card.not_when)


@each_card
def test_what_is_deep_says_when_to_leave_it(card):
    assert card.cautions or card.heaviness is not Heaviness.DEEP


@each_card
def test_it_is_short_enough_for_a_tired_evening(card):
    assert len(card.begin.split()) <= 22
    for text in card.texts:
        assert len(text) <= 170
        for sentence in re.split(r"[.?!:](?:\s|$)", text):
            assert len(sentence.split()) <= LONGEST_SENTENCE


@each_card
def test_it_begins_without_blame(card):
    assert not BLAME.search(card.begin)
    assert not BLAME.search(card.then)
    assert not any("!" in text for text in card.texts)


@each_card
def test_it_takes_nobody_for_a_man_or_a_woman(card):
    assert not any(GENDERED.search(text) for text in card.texts)


@each_card
def test_it_claims_no_cause(card):
    assert not CAUSAL.search(card.why)


@each_card
def test_a_thin_study_is_not_told_as_a_sure_one(card):
    if all(study.weight is Weight.IDEA for study in card.studies):
        assert "works" not in card.why
    assert all(study.carries in WEIGHTS.values() for study in card.studies)


@each_card
def test_the_review_finds_nothing_to_look_at_again(card):
    """What is said to the other; the review is made for messages, and not for what explains them."""
    assert review(card.begin, "en").to_look_at == ()


def test_every_study_is_named_by_somebody_and_dated():
    used = {study.name for card in DECK for study in card.studies}
    assert {study.name for study in STUDIES} - used == set()
    assert all(1980 < study.year <= 2025 and study.authors and study.found for study in STUDIES)
    assert len({study.name for study in STUDIES}) == len(STUDIES)


def test_names_cover_every_choice():
    assert set(THEMES) == set(Theme)
    assert set(HEAVINESS) == set(Heaviness)
    assert set(CAUTIONS) == set(Caution)
    assert set(WEIGHTS) == set(Weight)


def test_a_card_is_drawn_by_the_dice_that_are_handed_in():
    light = choose_cards(heaviness=Heaviness.LIGHT)

    assert draw_card(light, lambda cards: cards[-1]) == light[-1]
    assert draw_card((), lambda cards: cards[0]) is None


def test_what_is_left_out_is_not_drawn():
    everything = {card.key for card in DECK}

    assert choose_cards(without=everything) == ()
    assert choose_cards(without=everything - {"us-05"}) == (find_card("us-05"),)


def test_a_card_is_a_favourite_or_hidden_and_not_both():
    shelf = CardShelf().keep("us-01").keep("us-02").hide("us-01").hide("us-01")

    assert shelf == CardShelf(favourites=("us-02",), hidden=("us-01",))
    assert shelf.put_back("us-01").put_back("us-02").is_empty
