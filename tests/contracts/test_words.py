"""Every sentence a person reads goes through translation, and says nothing it should not."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client
from django.utils import translation

from hearthside.core.measures.fhir.refusal import REASONS
from hearthside.core.measures.own import OWN_MEASURES
from tests.people import Person
from tests.room_pages import pages_by_room

SOURCE = Path(__file__).parents[2] / "src" / "hearthside"
DOORS = (
    "/",
    "/before/",
    "/sign-up/",
    "/unlock/",
    "/recover/",
    "/no-such-page/",
    "/start/",
    "/write/",
    "/help/",
    "/help/device/",
)
NAMES = re.compile(r"Hearthside|Ada|English|diary\.csv|CSV|JSON|UTC|README|[A-Z]\w+/[A-Z]\w+")
ENGLISH = re.compile(r"^[^\u4e00-\u9fff]*[A-Za-z]{2}[^\u4e00-\u9fff]*$|\b[a-z]{2,} [a-z]{2,}\b")
WRAPPED = re.compile(r"⟦[^⟦⟧]*⟧")
SPOKEN = ("alt", "aria-label", "placeholder", "title", "aria-description")
SILENT = {"script", "style", "code", "kbd", "option", "svg"}
UNSAID = re.compile(
    r"\b(diagnos\w*|disorder\w*|toxic|symptom\w*|patholog\w*|clinical\w*|streak\w*|patient|codependen\w*|narcissis\w*"
    r"|depress\w*|neuro\w*|psycho\w*|trauma\w*|screening|borderline|paranoi\w*|suicidal|self-harm\w*"
    r"|victims?|abusers?|perpetrators?|abused|you are (not )?safe)\b",
    re.IGNORECASE,
)
MSGID = re.compile(r"""(?:translate|gettext\w*|_)\s*\(?\s*(["'])(?P<words>.+?)\1""")


class Spoken(HTMLParser):
    """The words of a page that a person sees or hears."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self._silent: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        if tag in SILENT or ("translate", "no") in attrs:
            self._silent.append(tag)
        self.words += [value for name, value in attrs if name in SPOKEN and value]

    def handle_endtag(self, tag):
        if self._silent and self._silent[-1] == tag:
            self._silent.pop()

    def handle_data(self, data):
        if not self._silent:
            self.words.append(data)


def untranslated(html: str) -> Iterator[str]:
    """The words of a page that did not come through translation."""
    text = "\n".join(Spoken(html).words)
    while WRAPPED.search(text):
        text = WRAPPED.sub(" ", text)
    text = NAMES.sub(" ", text)
    return (line.strip() for line in text.splitlines() if re.search(r"[A-Za-z]{2,}", line))


@pytest.fixture
def marked(monkeypatch):
    """A language in which every translated sentence stands in brackets."""
    real = translation._trans

    def mark(name, plural):
        original = getattr(real, name)

        def speak(*words):
            said = original(*words)
            return f"⟦{said}⟧" if str(said).strip() else said

        monkeypatch.setattr(real, name, speak, raising=False)

    for name in ("gettext", "pgettext", "ngettext", "npgettext"):
        mark(name, "n" in name[:2])


@pytest.mark.parametrize("path", DOORS)
@pytest.mark.django_db
def test_every_word_at_the_doors_goes_through_translation(path, client, marked):
    assert list(untranslated(client.get(path).content.decode())) == []


@pytest.mark.parametrize("pages", pages_by_room().values(), ids=pages_by_room())
def test_every_word_in_an_empty_room_goes_through_translation(pages, ada, marked, subtests):
    for page in pages:
        with subtests.test(page.name):
            response = None if page.takes else ada.client.get(page.url({}))
            if response is not None and is_page(response):
                assert list(untranslated(response.content.decode())) == []


@pytest.fixture
def reads_chinese(db):
    """Ada, who has set her language to Chinese."""
    with translation.override("zh-hans"):
        person = Person.move_in("Ada").pass_the_questions()
    person.client.cookies[settings.LANGUAGE_COOKIE_NAME] = "zh-hans"
    return person


@pytest.mark.parametrize("path", DOORS)
@pytest.mark.django_db
def test_the_doors_say_no_english_to_whoever_reads_chinese(path):
    assert english(Client(headers={"Accept-Language": "zh-CN"}).get(path)) == []


@pytest.mark.parametrize("pages", pages_by_room().values(), ids=pages_by_room())
def test_a_room_says_no_english_to_whoever_reads_chinese(pages, reads_chinese, subtests):
    for page in pages:
        with subtests.test(page.name):
            response = None if page.takes else reads_chinese.client.get(page.url({}))
            if response is not None and is_page(response):
                assert english(response) == []


def english(response) -> list[str]:
    """The lines of a Chinese page in which nothing is Chinese, or two English words follow each other."""
    lines = "\n".join(Spoken(response.content.decode()).words).splitlines()
    named = (NAMES.sub(" ", line).strip() for line in lines)
    return [line for line in named if ENGLISH.search(line)]


def is_page(response) -> bool:
    """Whether the answer is a page to read."""
    return response.status_code == 200 and "text/html" in response.headers["Content-Type"]


def sentences() -> Iterator[tuple[Path, str]]:
    """Every sentence marked for translation, with the file it stands in."""
    for path in sorted(SOURCE.rglob("*")):
        if path.suffix in (".py", ".html") and "tests" not in path.parts:
            for found in MSGID.finditer(path.read_text()):
                yield path, found["words"]
    for path in sorted(SOURCE.rglob("*.html")):
        blocks = re.findall(
            r"{% blocktranslate.*?%}(.*?){% endblocktranslate %}", path.read_text(), re.DOTALL
        )
        yield from ((path, block) for block in blocks)


def test_no_sentence_names_a_disorder_or_keeps_a_tally():
    said = [f"{path.name}: {words[:80]}" for path, words in sentences() if UNSAID.search(words)]
    # Saying what this is not needs the word once.
    assert [line for line in said if "not a" not in line and "no diagnos" not in line] == []


def test_every_word_of_our_own_measures_can_be_translated():
    marked = {words for _path, words in sentences()}
    asked = {word for measure in OWN_MEASURES for word in words_of(measure)}

    assert asked - marked == set()
    assert set(REASONS.values()) - marked == set()


def words_of(measure) -> Iterator[str]:
    """What a page shows of a measure."""
    yield from (measure.title, measure.about, measure.instruction)
    yield from (part.name for part in measure.subscales)
    for item in measure.items:
        yield item.text
        yield from (option.text for option in item.options)
