"""Every sentence stands in every language, with all that is put into it, and the compiled words are those that were written."""

import re
import sys
from pathlib import Path

import pytest
from django.conf import settings

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

import gather_words

PUT_IN = re.compile(r"%\(\w+\)[sd]|%[sd%]|\{\w*(?:![rs])?(?::[^{}]*)?\}|</?\w+[^<>]*>")
EVERY_LANGUAGE = pytest.mark.parametrize("language", gather_words.LANGUAGES)


@pytest.fixture(scope="module")
def gathered():
    return sentences_of(gather_words.gather()).keys()


def sentences_of(catalogue):
    return {(m.context, as_tuple(m.id)): as_tuple(m.string or "") for m in catalogue if m.id}


def as_tuple(words):
    return (words,) if isinstance(words, str) else tuple(words)


def test_every_language_on_offer_has_a_catalogue():
    offered = {code for code, _name in settings.LANGUAGES} - {settings.LANGUAGE_CODE}
    assert {name.lower().replace("_", "-") for name in gather_words.LANGUAGES} == offered


def test_no_sentence_hides_behind_a_name_that_the_gathering_does_not_know():
    hidden = re.compile(r"gettext\w* as (?!_\b)")
    files = gather_words.PACKAGE.rglob("*.py")

    assert [path.name for path in files if hidden.search(path.read_text())] == []


@EVERY_LANGUAGE
def test_the_catalogue_holds_what_is_said_and_nothing_else(language, gathered):
    written = sentences_of(gather_words.read(language)).keys()

    assert gathered - written == set(), "python3 run.py words"
    assert written - gathered == set(), "python3 run.py words"


@EVERY_LANGUAGE
def test_every_sentence_is_translated(language):
    waiting = [m.id for m in gather_words.read(language) if gather_words.is_waiting(m)]

    assert waiting == []


@EVERY_LANGUAGE
def test_what_is_put_into_a_sentence_is_put_into_its_translation(language):
    for (_context, said), translated in sentences_of(gather_words.read(language)).items():
        assert sorted(PUT_IN.findall(translated[0])) == sorted(PUT_IN.findall(said[-1])), said


@EVERY_LANGUAGE
def test_the_compiled_words_are_those_that_were_written(language):
    kept = (gather_words.folder_of(language) / "django.mo").read_bytes()

    assert gather_words.compiled(gather_words.read(language)) == kept, "python3 run.py words"
