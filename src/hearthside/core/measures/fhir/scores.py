"""How the file counts: each calculated item becomes a subscale of the one scorer, or is refused."""

from math import isclose, isnan

from hearthside.core.measures.measure import (
    Combine,
    HigherMeans,
    Norm,
    Reliability,
    Subscale,
)

from .conditions import check_counted
from .formula import Polynomial, read_formula
from .node import CALCULATED, MAX_VALUE, MIN_VALUE, OURS, Node
from .questions import Questions
from .refusal import QuestionnaireRefused

_KNOWN = (
    CALCULATED, MIN_VALUE, MAX_VALUE, OURS + "min-answered", OURS + "higher-means",
    OURS + "reliability", OURS + "norm",
)  # fmt: skip
_TOLERANCE = 1e-9
MOST_SCORES = 40
_MEANS: dict[str, HigherMeans] = {"strain": "strain", "ease": "ease"}


def read_scores(questions: Questions) -> tuple[Subscale, ...]:
    """The subscales, in the file's order. Questions that a formula turns round are turned."""
    if not questions.items:
        raise QuestionnaireRefused("no_items", "item")
    if not questions.scores:
        raise QuestionnaireRefused("no_scores", "item")
    if len(questions.scores) > MOST_SCORES:
        raise QuestionnaireRefused("too_many_scores", "item")
    formulas = {link: _formula(questions, link, node) for link, node in questions.scores.items()}
    questions.settle_uncounted({q for f in formulas.values() for product in f for q in product})
    _turn_round(questions, formulas)
    return tuple(
        _read_score(questions, link, node, formulas[link])
        for link, node in questions.scores.items()
    )


def _formula(questions: Questions, link: str, node: Node) -> Polynomial:
    extensions = dict(node.extensions(*_KNOWN))
    expression = extensions[CALCULATED].node("valueExpression")
    if expression is None:
        raise QuestionnaireRefused("missing", node.where, name="valueExpression")
    if expression.text("language") not in ("", "text/fhirpath"):
        raise QuestionnaireRefused("expression", expression.where, link=link, place=1)
    text = expression.text("expression", needed=True, most=100_000)
    where = expression.at("expression")
    found = read_formula(text, link, where, questions.groups)
    for product in found:
        for name in product:
            if name not in questions.items:
                raise QuestionnaireRefused("not_in_file", where, link=link, name=name)
    return {product: weight for product, weight in found.items() if weight != 0.0}


def _turn_round(questions: Questions, formulas: dict[str, Polynomial]) -> None:
    """A question that every formula takes off is reverse-keyed."""
    signs: dict[str, set[bool]] = {}
    for formula in formulas.values():
        for product, weight in formula.items():
            if len(product) == 1:
                signs.setdefault(product[0], set()).add(weight < 0)
    for link, found in signs.items():
        if len(found) > 1:
            raise QuestionnaireRefused("both_ways", questions.places[link], link=link)
        if found == {True}:
            questions.turn(link)


def _read_score(questions: Questions, link: str, node: Node, formula: Polynomial) -> Subscale:
    combine, items = _combine(questions, link, node, formula)
    extensions = list(node.extensions(*_KNOWN))
    told = dict(extensions)
    part = Subscale(
        key=link,
        name=node.text("text", most=300) or link,
        items=items,
        min_answered=_min_answered(told.get(OURS + "min-answered"), link, len(items)),
        combine=combine,
        higher_means=_higher_means(told.get(OURS + "higher-means")),
        reliability=_reliability(told.get(OURS + "reliability")),
        norms=tuple(_norm(inner) for url, inner in extensions if url == OURS + "norm"),
    )
    check_counted(part, questions.items, node.where)
    return part


def _combine(
    questions: Questions, link: str, node: Node, formula: Polynomial
) -> tuple[Combine, tuple[str, ...]]:
    """Which of the scorer's ways a formula is."""
    plain = formula.get((), 0.0)
    products = [product for product in formula if product]
    sizes = {len(product) for product in products}
    items = tuple(name for product in products for name in product)
    refused = QuestionnaireRefused("not_counted", node.where, link=link)
    if len(sizes) != 1 or len(set(items)) < len(items):
        raise refused
    weights = {abs(formula[product]) for product in products}
    weight, count = max(weights), len(products)
    if max(weights) - min(weights) > _TOLERANCE:
        raise refused
    # What a turned question is taken off from: the lowest and the highest it can give.
    owed = sum(weight * sum(questions.items[p[0]].range) for p in products if formula[p] < 0)
    if not isclose(plain, owed, abs_tol=1e-6):
        raise refused
    if sizes == {2}:
        if owed or not isclose(weight, 1.0 / count, abs_tol=_TOLERANCE):
            raise refused
        return "mean_of_products", items
    if isclose(weight, 1.0, abs_tol=_TOLERANCE):
        return "sum", items
    if isclose(weight, 1.0 / count, abs_tol=_TOLERANCE):
        return "mean", items
    raise refused


def _min_answered(node: Node | None, link: str, items: int) -> int:
    if node is None:
        return items
    told = node.number("valueInteger")
    if told is None or not told.is_integer() or not 1 <= told <= items:
        raise QuestionnaireRefused("min_answered", node.where, link=link)
    return int(told)


def _higher_means(node: Node | None) -> HigherMeans:
    if node is None:
        return ""
    word = node.text("valueCode", needed=True)
    if word not in _MEANS:
        raise QuestionnaireRefused("wrong_type", node.at("valueCode"), name="higher-means")
    return _MEANS[word]


def _reliability(node: Node | None) -> Reliability | None:
    if node is None:
        return None
    parts = _parts(node, "kind", "value", "days", "source")
    kind = parts["kind"].text("valueCode") if "kind" in parts else ""
    if kind not in ("retest", "alpha", "omega"):
        raise QuestionnaireRefused("wrong_type", node.where, name="kind")
    days = _number(parts, node, "days", 1.0, 10_000.0) if "days" in parts else None
    return Reliability(
        kind=kind,  # type: ignore[arg-type]
        value=_number(parts, node, "value", 0.01, 0.999),
        source=_source(parts, node),
        days=None if days is None else int(days),
    )


def _norm(node: Node) -> Norm:
    parts = _parts(node, "population", "mean", "sd", "n", "source")
    if "population" not in parts:
        raise QuestionnaireRefused("missing", node.where, name="population")
    return Norm(
        population=parts["population"].text("valueString", needed=True, most=300),
        mean=_number(parts, node, "mean", -1e6, 1e6),
        sd=_number(parts, node, "sd", 1e-6, 1e6),
        n=int(_number(parts, node, "n", 2.0, 1e9)),
        source=_source(parts, node),
    )


def _parts(node: Node, *names: str) -> dict[str, Node]:
    return dict(node.extensions(*names))


def _source(parts: dict[str, Node], node: Node) -> str:
    if "source" not in parts:
        raise QuestionnaireRefused("missing", node.where, name="source")
    return parts["source"].text("valueString", needed=True, most=500)


def _number(parts: dict[str, Node], node: Node, name: str, low: float, high: float) -> float:
    found = parts[name].number("valueDecimal", "valueInteger") if name in parts else None
    if found is None:
        raise QuestionnaireRefused("missing", node.where, name=name)
    if not low <= found <= high or isnan(found):
        raise QuestionnaireRefused("out_of_range", parts[name].where, name=name)
    return found
