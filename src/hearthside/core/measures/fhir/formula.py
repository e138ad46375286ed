"""A small part of FHIRPath, read as sums and products of questions. No engine runs what a file says.

Taken are numbers, + - * / and brackets, and paths such as

    %resource.item.where(linkId = 'a' or linkId = 'b').answer.value.ordinal().sum()

with `item`, `repeat(item)`, `descendants()`, `where(linkId ...)`, `answer`, `value`,
`ordinal()`, `weight()`, `ordinalValue()`, `sum()`, `avg()` and `aggregate($this + $total, 0)`;
a sum may be divided by the `count()` of its own answers.
What is read is a polynomial in the questions; the scorer decides whether it is one of its own.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from .refusal import QuestionnaireRefused

Polynomial = Mapping[tuple[str, ...], float]
"""How often each product of questions is counted; the empty product is a plain number."""

LONGEST = 8000
MOST_TERMS = 400
_TOKEN = re.compile(
    r"\s*(?:(\d+(?:\.\d+)?)|('(?:[^'\\])*')|(%?[A-Za-z]\w*|\$[a-z]+)|([-+*/().,=|]))"
)
_ROOTS = ("%resource", "%questionnaireresponse", "%context")
_DOWN = ("item", "repeat", "descendants")
_COUNT = "count()"
_POINTS = ("ordinal", "weight", "ordinalValue")


def read_formula(
    text: str, link: str, where: str, groups: Mapping[str, Sequence[str]] | None = None
) -> Polynomial:
    """Return what a formula counts. Raises `QuestionnaireRefused` for one that is not taken.

    `groups` maps the link id of a group to the questions in it.

    >>> read_formula("%resource.item.where(linkId='a').answer.value * 2 + 1", "s", "")
    {('a',): 2.0, (): 1.0}
    """
    if len(text) > LONGEST:
        raise QuestionnaireRefused("expression_long", where, link=link)
    return _Reader(text, link, where, groups or {}).read()


class _Reader:
    """Reads a formula by recursive descent; brackets are no deeper than the file may be."""

    def __init__(
        self, text: str, link: str, where: str, groups: Mapping[str, Sequence[str]]
    ) -> None:
        self._link, self._where, self._groups = link, where, groups
        self._tokens: list[str] = []
        self._places: list[int] = []
        self._next = 0
        self._depth = 0
        self._split(text)

    def read(self) -> Polynomial:
        found = self._sum()
        if self._peek() or any(_COUNT in product for product in found):
            raise self._fault()
        return found

    def _split(self, text: str) -> None:
        at, end = 0, len(text.rstrip())
        while at < end:
            match = _TOKEN.match(text, at)
            self._places.append(at + 1)
            if match is None:
                self._next = len(self._places) - 1
                raise self._fault()
            self._tokens.append(match[0].strip())
            at = match.end()
        self._places.append(end + 1)

    def _sum(self) -> Polynomial:
        total = self._product()
        while self._peek() in ("+", "-"):
            sign = 1.0 if self._take() == "+" else -1.0
            total = self._limit(_add(total, self._product(), sign))
        return total

    def _product(self) -> Polynomial:
        found = self._factor()
        while self._peek() in ("*", "/"):
            divide = self._take() == "/"
            other = self._factor()
            if divide:
                other = {(): 1.0 / self._divisor(found, other)}
            found = self._limit(_multiply(found, other))
        return found

    def _divisor(self, found: Polynomial, other: Polynomial) -> float:
        """A number, or how many answers a sum has: its mean is that of the answered questions."""
        alone = {(link,) for product in other for link in product if link != _COUNT}
        if list(other.values()) == [1.0] and _COUNT in next(iter(other)) and set(found) == alone:
            return float(len(found))
        by = other.get((), 0.0)
        if set(other) != {()} or by == 0.0:
            raise self._fault()
        return by

    def _factor(self) -> Polynomial:
        sign = self._peek()
        if sign == "(":
            self._take()
            found = self._within(self._sum)
            self._expect(")")
            return found
        if sign == "-":
            self._take()
            return _multiply({(): -1.0}, self._within(self._factor))
        if sign[:1].isdigit():
            return {(): float(self._take())}
        if sign in _ROOTS:
            self._take()
            return self._path()
        raise self._fault()

    def _within(self, read: Callable[[], Polynomial]) -> Polynomial:
        self._depth += 1
        if self._depth > 20:
            raise self._fault()
        found = read()
        self._depth -= 1
        return found

    def _path(self) -> Polynomial:
        """The questions a path leads to, added up at its end."""
        links: list[str] = []
        steps: set[str] = set()
        while self._peek() == ".":
            self._take()
            step = self._take()
            steps.add(step)
            if step == "where":
                links = self._where_links()
            elif step in _DOWN:
                self._arguments("item" if step == "repeat" else "", bare=step == "item")
                links = [inner for link in links for inner in self._groups.get(link, ())]
            elif step in _POINTS:
                self._arguments("")
            elif step in ("sum", "avg", "aggregate"):
                self._arguments("$this+$total,0" if step == "aggregate" else "")
                return self._together(links, mean=step == "avg")
            elif step == "count" and links and "answer" in steps:
                self._arguments("")
                return {(_COUNT, *dict.fromkeys(links)): 1.0}
            elif step not in ("answer", "value"):
                self._next -= 1
                raise self._fault()
        if len(links) != 1:
            raise self._fault()
        return self._together(links)

    def _together(self, links: list[str], *, mean: bool = False) -> Polynomial:
        each = dict.fromkeys(links)
        if not each:
            raise self._fault()
        return {(link,): 1.0 / len(each) if mean else 1.0 for link in each}

    def _arguments(self, words: str, *, bare: bool = False) -> None:
        """Take the brackets after a step, with exactly these words in them."""
        if bare:
            return
        self._expect("(")
        told = ""
        while self._peek() not in (")", ""):
            told += self._take()
        if told not in (words, words.replace("$this+$total", "$total+$this")):
            raise self._fault()
        self._expect(")")

    def _where_links(self) -> list[str]:
        self._expect("(")
        links: list[str] = []
        while True:
            self._expect("linkId")
            if self._take() == "in":
                self._expect("(")
                links += self._quoted_list()
                self._expect(")")
            else:
                self._next -= 1
                self._expect("=")
                links.append(self._quoted())
            if self._peek() != "or":
                break
            self._take()
        self._expect(")")
        return links

    def _quoted_list(self) -> list[str]:
        links = [self._quoted()]
        while self._peek() == "|":
            self._take()
            links.append(self._quoted())
        return links

    def _quoted(self) -> str:
        if not self._peek().startswith("'"):
            raise self._fault()
        return self._take()[1:-1]

    def _peek(self) -> str:
        return self._tokens[self._next] if self._next < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._peek()
        if not token:
            raise self._fault()
        self._next += 1
        return token

    def _expect(self, token: str) -> None:
        if self._peek() != token:
            raise self._fault()
        self._next += 1

    def _limit(self, found: Polynomial) -> Polynomial:
        if len(found) > MOST_TERMS or any(len(product) > 2 for product in found):
            raise QuestionnaireRefused("not_counted", self._where, link=self._link)
        return found

    def _fault(self) -> QuestionnaireRefused:
        place = self._places[min(self._next, len(self._places) - 1)]
        return QuestionnaireRefused("expression", self._where, link=self._link, place=place)


def _add(first: Polynomial, second: Polynomial, sign: float) -> Polynomial:
    total = dict(first)
    for product, weight in second.items():
        total[product] = total.get(product, 0.0) + sign * weight
    return total


def _multiply(first: Polynomial, second: Polynomial) -> Polynomial:
    total: dict[tuple[str, ...], float] = {}
    for a, x in first.items():
        for b, y in second.items():
            product = (*a, *b)
            total[product] = total.get(product, 0.0) + x * y
    return total
