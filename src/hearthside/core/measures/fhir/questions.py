"""The questions and scores of the file, in their order."""

import re
from dataclasses import dataclass, field
from math import isnan

import msgspec

from hearthside.core.measures.condition import When
from hearthside.core.measures.measure import Item

from .answers import KINDS, NUMBERS, ValueSets, read_options, read_range
from .conditions import check_length, find_answer_kind, read_when
from .node import CALCULATED, MAX_VALUE, MIN_VALUE, OURS, Node
from .refusal import QuestionnaireRefused

MOST_ITEMS = 200
_LINK = re.compile(r"[A-Za-z0-9._/-]{1,64}")
_YES_NO = {"zh": ("是", "否")}
_FIELDS = (
    "id", "extension", "linkId", "definition", "code", "prefix", "text", "type", "required",
    "repeats", "readOnly", "maxLength", "answerValueSet", "answerOption", "answerConstraint", "item",
    "enableWhen", "enableBehavior",
)  # fmt: skip


@dataclass
class Questions:
    """What was found on the way through the file."""

    sets: ValueSets
    language: str
    instruction: str = ""
    items: dict[str, Item] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    groups: dict[str, list[str]] = field(default_factory=dict)
    scores: dict[str, Node] = field(default_factory=dict)
    _kinds: dict[str, str] = field(default_factory=dict)
    _said: list[str] = field(default_factory=list)

    def read(
        self, nodes: list[Node], above: tuple[str, ...] = (), when: tuple[When, ...] = ()
    ) -> None:
        """Read these items and what is in them; `when` is what the groups around them depend on."""
        for node in nodes:
            node.take_only(*_FIELDS)
            link = self._take_link(node)
            kind = node.text("type", needed=True)
            if node.flag("repeats"):
                raise QuestionnaireRefused("repeats", node.where, link=link)
            own = read_when(node, link, self.items, self._kinds)
            check_length(node, link, (*when, *own))
            self._read_one(node, link, kind, above, (*when, *own))
            # What a text stands above is not known yet, so nothing could make it come and go.
            if own and self._said:
                raise QuestionnaireRefused("conditional", node.where, link=link)

    def _read_one(
        self, node: Node, link: str, kind: str, above: tuple[str, ...], when: tuple[When, ...]
    ) -> None:
        if kind in ("group", "display"):
            self._say(node.text("text"))
            self.groups[link] = []
            list(node.extensions())
            self.read(node.nodes("item"), (*above, link), when)
        elif kind in KINDS and self._is_score(node, kind):
            if when:
                raise QuestionnaireRefused("conditional", node.where, link=link)
            self.scores[link] = node
        elif kind in KINDS:
            self._ask(node, link, kind, above, when)
        else:
            raise QuestionnaireRefused("item_type", node.where, link=link, name=kind)

    def _is_score(self, node: Node, kind: str) -> bool:
        urls = {inner.text("url") for inner in node.nodes("extension")}
        return kind in NUMBERS and CALCULATED in urls

    def _ask(
        self, node: Node, link: str, kind: str, above: tuple[str, ...], when: tuple[When, ...]
    ) -> None:
        if node.nodes("item"):
            raise QuestionnaireRefused("nested", node.at("item"), link=link)
        if node.text("answerConstraint") not in ("", "optionsOnly"):
            raise QuestionnaireRefused("item_type", node.where, link=link, name="answerConstraint")
        if len(self.items) >= MOST_ITEMS:
            raise QuestionnaireRefused("too_many_items", node.where)
        yes_no = _YES_NO.get(self.language[:2], ("yes", "no"))
        options = read_options(node, link, kind, self.sets, yes_no)
        low, high = read_range(node, link, kind) if kind in NUMBERS else (0.0, 0.0)
        words = (node.text("prefix", most=20), node.text("text", needed=True))
        self.items[link] = Item(
            key=link,
            text=" ".join(filter(None, words)),
            heading=self._heard(),
            options=options,
            lowest=low,
            highest=high,
            whole_numbers=kind == "integer",
            reverse_keyed=self._is_turned(node),
            when=when,
        )
        self._kinds[link] = find_answer_kind(node, kind)
        self.places[link] = node.where
        for group in above:
            self.groups[group].append(link)

    def _is_turned(self, node: Node) -> bool:
        known = (OURS + "reverse", MIN_VALUE, MAX_VALUE)
        marks = (inner for url, inner in node.extensions(*known) if url == OURS + "reverse")
        return any(inner.flag("valueBoolean") for inner in marks)

    def _take_link(self, node: Node) -> str:
        link = node.text("linkId", needed=True)
        if not _LINK.fullmatch(link):
            raise QuestionnaireRefused("bad_link", node.at("linkId"), link=link)
        if link in self.items or link in self.groups or link in self.scores:
            raise QuestionnaireRefused("same_link", node.at("linkId"), link=link)
        return link

    def _say(self, text: str) -> None:
        if text:
            self._said.append(text)

    def _heard(self) -> str:
        """What stands above a question; what stands above the first is the instruction."""
        heard, self._said = "\n".join(self._said), []
        if self.items:
            return heard
        self.instruction = heard
        return ""

    def turn(self, link: str) -> None:
        """Count a question the other way round."""
        item = self.items[link]
        self.items[link] = msgspec.structs.replace(item, reverse_keyed=not item.reverse_keyed)

    def settle_uncounted(self, counted: set[str]) -> None:
        """A counted answer needs points; the places of the others stand in for theirs."""
        for link, item in self.items.items():
            if not any(isnan(option.points) for option in item.options):
                continue
            if link in counted:
                raise QuestionnaireRefused("no_points", self.places[link], link=link)
            options = tuple(msgspec.structs.replace(o, points=o.value) for o in item.options)
            self.items[link] = msgspec.structs.replace(item, options=options)
