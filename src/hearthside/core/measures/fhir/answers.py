"""The answers of one question: a list to choose from, yes and no, or a number."""

from collections.abc import Iterator, Mapping

from hearthside.core.measures.measure import Option

from .node import MAX_VALUE, MIN_VALUE, OURS, WEIGHTS, Node
from .refusal import QuestionnaireRefused

MOST_OPTIONS = 20
CHOICES = ("choice", "coding")
NUMBERS = ("integer", "decimal")
KINDS = (*CHOICES, *NUMBERS, "boolean")
UNWEIGHTED = float("nan")

ValueSets = Mapping[str, tuple[Option, ...]]


def read_value_sets(root: Node) -> dict[str, tuple[Option, ...]]:
    """The lists of answers that the file carries with it, by "#" and their id."""
    found = {}
    for node in root.nodes("contained"):
        if node.text("resourceType") != "ValueSet":
            raise QuestionnaireRefused("unknown_field", node.where, name="contained")
        concepts = list(_concepts(node))
        found["#" + node.text("id", needed=True)] = tuple(
            _coded(concept, concept, system, place)
            for place, (concept, system) in enumerate(concepts)
        )
    return found


def _concepts(node: Node) -> Iterator[tuple[Node, str]]:
    compose, expansion = node.node("compose"), node.node("expansion")
    if compose:
        compose.take_only("include")
    for include in compose.nodes("include") if compose else []:
        include.take_only("system", "version", "concept")
        for concept in include.nodes("concept"):
            yield concept, include.text("system")
    for concept in expansion.nodes("contains") if expansion and not compose else []:
        yield concept, concept.text("system")


def read_options(
    item: Node, link: str, kind: str, sets: ValueSets, yes: tuple[str, str]
) -> tuple[Option, ...]:
    """The answers to choose from; none for a number."""
    if kind in NUMBERS:
        return ()
    if kind == "boolean":
        return (Option(1.0, yes[0], 1.0, "true"), Option(0.0, yes[1], 0.0, "false"))
    if item.has("answerValueSet"):
        options = sets.get(item.text("answerValueSet"))
        if options is None:
            raise QuestionnaireRefused("remote", item.at("answerValueSet"), link=link)
    else:
        nodes = enumerate(item.nodes("answerOption"))
        options = tuple(_read_option(node, place) for place, node in nodes)
    _check(options, item, link)
    return options


def read_range(item: Node, link: str, kind: str) -> tuple[float, float]:
    """From where to where a number goes."""
    known = (MIN_VALUE, MAX_VALUE, OURS + "reverse")
    ends = {
        url: node.number("valueInteger", "valueDecimal") for url, node in item.extensions(*known)
    }
    low, high = ends.get(MIN_VALUE), ends.get(MAX_VALUE)
    if low is None or high is None or not -1e6 <= low < high <= 1e6:
        raise QuestionnaireRefused("no_range", item.where, link=link)
    if kind == "integer" and not (low.is_integer() and high.is_integer()):
        raise QuestionnaireRefused("no_range", item.where, link=link)
    return low, high


def _read_option(node: Node, place: int) -> Option:
    node.take_only(
        "id", "extension", "valueCoding", "valueInteger", "valueString", "initialSelected"
    )
    coding = node.node("valueCoding")
    if coding is not None:
        return _coded(coding, node, coding.text("system"), place)
    whole = node.number("valueInteger")
    weight = _weight(node)
    if whole is not None:
        text = f"{whole:g}"
        return Option(float(place), text, whole if weight is None else weight, text)
    text = node.text("valueString", needed=True, most=500)
    return Option(float(place), text, UNWEIGHTED if weight is None else weight, text)


def _coded(coding: Node, outer: Node, system: str, place: int) -> Option:
    coding.take_only("id", "extension", "system", "version", "code", "display", "designation")
    code = coding.text("code", needed=True, most=100)
    text = coding.text("display", most=500) or code
    weights = [w for w in (_weight(coding), _weight(outer)) if w is not None]
    return Option(float(place), text, weights[0] if weights else UNWEIGHTED, code, system)


def _weight(node: Node) -> float | None:
    found = [
        inner.number("valueDecimal", "valueInteger") for _url, inner in node.extensions(*WEIGHTS)
    ]
    told = [weight for weight in found if weight is not None]
    if any(abs(weight) > 1e6 for weight in told):
        raise QuestionnaireRefused("out_of_range", node.where, name="ordinalValue")
    return told[0] if told else None


def _check(options: tuple[Option, ...], item: Node, link: str) -> None:
    if len(options) < 2:
        raise QuestionnaireRefused("no_options", item.where, link=link)
    if len(options) > MOST_OPTIONS:
        raise QuestionnaireRefused("too_many_options", item.where, link=link)
    texts, codes = {o.text for o in options}, {(o.system, o.code) for o in options}
    if len(texts) < len(options) or len(codes) < len(options):
        raise QuestionnaireRefused("same_option", item.where, link=link)
