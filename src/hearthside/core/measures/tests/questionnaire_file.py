"""Questionnaire files in our own words, to change and to break."""

import json

import pytest

from hearthside.core.measures.fhir import QuestionnaireRefused, read_questionnaire
from hearthside.core.measures.fhir.node import CALCULATED, OURS

ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
WEIGHT = "http://hl7.org/fhir/StructureDefinition/itemWeight"
FIVE = ("never", "rarely", "sometimes", "often", "very often")
AGREE_4 = ("strongly disagree", "disagree", "agree", "strongly agree")
AGREE_7 = ("strongly disagree", "2", "3", "4", "5", "6", "strongly agree")
DAYS_4 = ("not at all", "several days", "more than half", "nearly every day")


def ours(name, **value):
    return {"url": OURS + name, **value}


def option(code, text, points, url=ORDINAL):
    return {
        "extension": [{"url": url, "valueDecimal": points}],
        "valueCoding": {"code": str(code), "display": text},
    }


def question(link, texts=FIVE, *, first=0, turned=False, kind="choice", url=ORDINAL, **more):
    """A question whose points are turned round on its answers, as FHIR does it."""
    points = list(range(first, first + len(texts)))
    given = points[::-1] if turned else points
    return {
        "linkId": str(link),
        "text": f"Statement number {link}.",
        "type": kind,
        "answerOption": [
            option(p, t, g, url) for p, t, g in zip(points, texts, given, strict=True)
        ],
        **more,
    }


def when(link, code, operator="="):
    return {"question": link, "operator": operator, "answerCoding": {"code": str(code)}}


def path(link):
    return f"%resource.item.where(linkId='{link}').answer.value.ordinal()"


def total(links):
    return "+".join(path(link) for link in links)


def mean(links):
    return f"({total(links)}) / {len(links)}"


def score(link, expression, *more, text="A score"):
    return {
        "linkId": link,
        "text": text,
        "type": "decimal",
        "readOnly": True,
        "extension": [
            {"url": CALCULATED, "valueExpression": {"language": "text/fhirpath", "expression": expression}},
            *more,
        ],
    }  # fmt: skip


def example(answers, scores):
    left, right = (", ".join(f"{k}={v}" for k, v in side.items()) for side in (answers, scores))
    return ours("reference-vector", valueString=f"{left} -> {right}")


def file(items, examples, **fields):
    return {
        "resourceType": "Questionnaire",
        "url": "urn:example:evenings",
        "version": "1",
        "title": "Evenings",
        "status": "active",
        "copyright": "Written for this test.",
        "extension": list(examples),
        "item": list(items),
        **fields,
    }


def small(**fields):
    """Three questions, the second turned round, summed up."""
    return file(
        [question("a"), question("b", turned=True), question("c"), score("total", total("abc"))],
        [
            example({"a": 4, "b": 4, "c": 4}, {"total": 8}),
            example({"a": 4, "b": 0, "c": 0}, {"total": 8}),
            example({"a": 0, "b": 4, "c": 2}, {"total": 2}),
        ],
        **fields,
    )


AFTER = (
    example({"gate": 1, "a": 4, "b": 4}, {"total": 8}),
    example({"gate": 1, "a": 1, "b": 4}, {"total": 5}),
    example({"gate": 0, "a": 3}, {"total": 3}),
)


def after(*examples, **fields):
    """Three questions; the last is asked after one answer to the first, and two are summed up."""
    asked = question("b", enableWhen=[when("gate", 1)])
    items = [question("gate", ("no", "yes")), question("a"), asked, score("total", total("ab"))]
    return file(items, [dict(each) for each in examples or AFTER], **fields)


def scale(
    title, texts, turned, parts, *, first=0, kind="choice", wrong=(), combine=total, ranges=None
):
    """A file that calls itself by a scale's name; `wrong` questions have their key turned round."""
    size = max(n for numbers in parts.values() for n in numbers)
    texts_of = {n: (ranges or {}).get(n, texts) for n in range(1, size + 1)}
    key = set(turned) ^ set(wrong)
    items = [question(n, texts_of[n], first=first, turned=n in key, kind=kind) for n in texts_of]
    items += [score(name, combine(numbers), text=name) for name, numbers in parts.items()]

    def points(n, code):
        span = len(texts_of[n]) - 1
        return first + (span - (code - first) if n in key else code - first)

    def stated(codes):
        sums = {name: sum(points(n, codes[n]) for n in numbers) for name, numbers in parts.items()}
        return {name: s / len(parts[name]) if combine is mean else s for name, s in sums.items()}

    low = dict.fromkeys(texts_of, first)
    high = {n: first + len(t) - 1 for n, t in texts_of.items()}
    return file(
        items, [example(c, stated(c)) for c in (low, high, {**low, 1: high[1]})], title=title
    )


def ecr_r(**how):
    reverse = {9, 11, 20, 22, *range(26, 32), *range(33, 37)}
    parts = {"anxiety": range(1, 19), "avoidance": range(19, 37)}
    return scale("ECR-R", AGREE_7, reverse, parts, first=1, combine=mean, **how)


def ecr_rs(**how):
    parts = {"avoidance": range(1, 7), "anxiety": range(7, 10)}
    return scale("ECR-RS (partner)", AGREE_7, {1, 2, 3, 4}, parts, first=1, combine=mean, **how)


def rses(turned=(2, 5, 6, 8, 9), **how):
    return scale("Rosenberg Self-Esteem Scale", AGREE_4, turned, {"total": range(1, 11)}, **how)


def phq_4(**how):
    parts = {"total": range(1, 5), "anxiety": (1, 2), "mood": (3, 4)}
    return scale("PHQ-4", DAYS_4, (), parts, **how)


def csi_4(**how):
    first = {1: ("extremely unhappy", "1", "2", "3", "4", "5", "perfect")}
    six = ("not at all", "1", "2", "3", "4", "completely")
    return scale("CSI-4", six, (), {"total": range(1, 5)}, ranges=first, **how)


def rejection():
    six = ("not at all", "2", "3", "4", "5", "very")
    items = [question(n, six, first=1, turned=n % 2 == 0) for n in range(1, 19)]
    products = " + ".join(f"{path(n)} * {path(n + 1)}" for n in range(1, 18, 2))
    low = dict.fromkeys(range(1, 19), 1)
    high = {n: 6 if n % 2 else 1 for n in range(1, 19)}
    return file(
        [*items, score("rs", f"({products}) / 9")],
        [example(low, {"rs": 6}), example(high, {"rs": 36}), example({n: 1 if n % 2 else 6 for n in low}, {"rs": 1})],
        title="A-RSQ",
    )  # fmt: skip


def as_bytes(value):
    return json.dumps(value, ensure_ascii=False).encode()


def read(value):
    return read_questionnaire(as_bytes(value))


def refused(value):
    with pytest.raises(QuestionnaireRefused) as caught:
        read(value)
    return caught.value
