"""A measure is data: what is asked, how it is keyed, what is known of it, and where that comes from."""

from hashlib import sha256
from typing import Literal

import msgspec

from .condition import Answers, When
from .refusal import UnusableAnswers

Combine = Literal["sum", "mean", "mean_of_products"]
HigherMeans = Literal["strain", "ease", ""]


class Option(msgspec.Struct, frozen=True, omit_defaults=True):
    """One answer to choose. `value` is what a sheet keeps; `points` what it counts before keying."""

    value: float
    text: str
    points: float
    code: str = ""
    system: str = ""


class Item(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One question or statement.

    With `options` one of them is chosen; without, any number from `lowest` to `highest`.
    `reverse_keyed` turns its points round. An item that no subscale names is asked and not
    counted. A `heading` stands above it. It is asked only where every part of `when` holds; what
    that depends on stands above it.
    """

    key: str
    text: str
    heading: str = ""
    options: tuple[Option, ...] = ()
    lowest: float = 0.0
    highest: float = 0.0
    whole_numbers: bool = False
    reverse_keyed: bool = False
    when: tuple[When, ...] = ()

    @property
    def depends_on(self) -> frozenset[str]:
        """The keys of the items above that decide whether it is asked."""
        return frozenset(each.item for when in self.when for each in when.conditions)

    def is_asked(self, answers: Answers) -> bool:
        """Whether it is asked after these answers to the items above it."""
        return all(when.holds(answers) for when in self.when)

    @property
    def range(self) -> tuple[float, float]:
        """The fewest and the most points it can give."""
        points = [option.points for option in self.options] or [self.lowest, self.highest]
        return min(points), max(points)

    def takes(self, answer: float) -> bool:
        """Whether this is one of its answers."""
        if self.options:
            return any(option.value == answer for option in self.options)
        in_range = self.lowest <= answer <= self.highest
        return in_range and (not self.whole_numbers or float(answer).is_integer())

    def count(self, answer: float) -> float:
        """The points of an answer, the key applied.

        >>> Item(key="calm", text="", highest=4, reverse_keyed=True).count(1)
        3.0
        """
        found = [option.points for option in self.options if option.value == answer]
        points = found[0] if found else answer
        low, high = self.range
        return float(low + high - points if self.reverse_keyed else points)


class Reliability(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How far a score repeats itself, 0 to 1, as its source states it.

    `kind` says what was repeated: "retest" the whole measure after some days, "alpha" or
    "omega" only its items on one day, which knows nothing of noise from day to day.
    """

    kind: Literal["retest", "alpha", "omega"]
    value: float
    source: str
    days: int | None = None


class Norm(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What some people scored: mean and standard deviation in points, who they were, and the source."""

    population: str
    mean: float
    sd: float
    n: int
    source: str


class Subscale(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Items that are counted together.

    `min_answered` is the missing rule: with fewer answers there is no score; with more, the
    mean of the answered items stands in for the skipped ones. `mean_of_products` takes the
    items two by two and leaves out a pair that is not whole. `higher_means` says whether more
    points tell of more strain or of more ease.
    """

    key: str
    name: str
    items: tuple[str, ...]
    min_answered: int
    combine: Combine = "mean"
    higher_means: HigherMeans = ""
    reliability: Reliability | None = None
    norms: tuple[Norm, ...] = ()


class Measure(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A measure.

    `days_between` days must lie between two answers. `is_own` marks the ones written for this
    app: their words are sentences to translate, nobody has validated them, and no value is
    normal. `source` says who wrote it, `licence` under which terms it may be used. `scale` is the
    name of a scale whose scoring is known here, and empty for any other.
    """

    id: str
    version: str
    title: str
    instruction: str
    items: tuple[Item, ...]
    subscales: tuple[Subscale, ...]
    days_between: int
    source: str
    licence: str
    about: str = ""
    language: str = "en"
    is_own: bool = False
    validated: bool = False
    scale: str = ""

    def item(self, key: str) -> Item:
        """Return the item with this key. Raises `UnusableAnswers` when there is none."""
        for item in self.items:
            if item.key == key:
                return item
        raise UnusableAnswers("unknown_item", f"the measure asks nothing called {key[:80]!r}")

    def keep_asked(self, answers: Answers) -> dict[str, float | None]:
        """Return the answers of all items; one that is not asked after the others has none."""
        kept: dict[str, float | None] = {}
        for item in self.items:
            kept[item.key] = answers.get(item.key) if item.is_asked(kept) else None
        return kept

    def find_unasked(self, answers: Answers) -> frozenset[str]:
        """Return the keys of the items that are not asked after these answers."""
        kept = self.keep_asked(answers)
        return frozenset(item.key for item in self.items if not item.is_asked(kept))

    def find_settled(self, answers: Answers) -> frozenset[str]:
        """Return the keys of the items that surely do not apply.

        Where what decides it was skipped, nobody knows, and the item counts as skipped too.
        """
        kept = self.keep_asked(answers)
        settled: set[str] = set()
        for item in self.items:
            known = (kept[key] is not None or key in settled for key in item.depends_on)
            if not item.is_asked(kept) and all(known):
                settled.add(item.key)
        return frozenset(settled)


_ENCODER = msgspec.json.Encoder(order="deterministic")
_DECODER = msgspec.json.Decoder(Measure)


def hash_measure(measure: Measure) -> str:
    """Return what tells two states of a measure apart: 32 hexadecimal digits.

    Every word and key of it counts, so an answer stays with what was asked. A field at its
    default leaves no mark: one that is added later changes no hash.
    """
    # Read back once, so that 0 and 0.0 are the same number.
    same = _DECODER.decode(_ENCODER.encode(measure))
    return sha256(_ENCODER.encode(same)).hexdigest()[:32]
