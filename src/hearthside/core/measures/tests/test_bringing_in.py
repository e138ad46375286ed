"""What a questionnaire file may hold, and one sentence for everything else."""

import json
from collections import Counter
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hearthside.core.measures import Measure, score_answers
from hearthside.core.measures.answer_sheet import fill_in
from hearthside.core.measures.fhir import QuestionnaireRefused, read_questionnaire
from hearthside.core.measures.fhir.formula import read_formula
from hearthside.core.measures.fhir.refusal import REASONS
from hearthside.core.measures.measure import hash_measure

from .people_and_sheets import NOON
from .questionnaire_file import (
    AFTER,
    FIVE,
    WEIGHT,
    after,
    as_bytes,
    example,
    file,
    mean,
    option,
    ours,
    path,
    question,
    rejection,
    score,
    small,
    total,
    when,
)


def read(value):
    return read_questionnaire(as_bytes(value))


def points(measure, key, **answers):
    sheet = fill_in(measure, answers, answered_at=NOON)
    return score_answers(measure, sheet).subscale(key).points


def refusal_of(data):
    with pytest.raises(QuestionnaireRefused) as caught:
        read_questionnaire(data if isinstance(data, bytes) else as_bytes(data))
    return caught.value


def test_a_small_file_comes_in_with_its_key():
    measure = read(small())

    assert [i.text for i in measure.items] == [f"Statement number {k}." for k in "abc"]
    assert points(measure, "total", a=4, b=4, c=0) == 4
    assert (measure.validated, measure.is_own, measure.licence) == (
        False,
        False,
        "Written for this test.",
    )


def test_release_five_and_the_newer_name_of_the_weight_are_read_alike():
    newer = small()
    newer["item"] = [
        question(k, turned=k == "b", kind="coding", url=WEIGHT) for k in "abc"
    ] + newer["item"][3:]

    assert read(newer).items == read(small()).items


def test_a_byte_order_mark_and_chinese_come_in():
    chinese = small(language="zh", title="晚上")
    chinese["item"][0]["text"] = "我感到不安。"
    measure = read_questionnaire(b"\xef\xbb\xbf" + as_bytes(chinese))

    assert (measure.language, measure.title, measure.items[0].text) == (
        "zh",
        "晚上",
        "我感到不安。",
    )


def test_questions_in_groups_keep_what_stands_above_them():
    group = {
        "linkId": "g",
        "type": "group",
        "text": "Think of last week.",
        "item": [question("a"), {"linkId": "d", "type": "display", "text": "And now:"}, question("b", turned=True), question("c")],
    }  # fmt: skip
    formula = "%resource.repeat(item).where(linkId='g').item.answer.value.ordinal().aggregate($this + $total, 0)"
    measure = read(small(item=[group, score("total", formula)]))

    assert measure.instruction == "Think of last week."
    assert [i.heading for i in measure.items] == ["", "And now:", ""]
    assert measure.subscales[0].items == ("a", "b", "c")


def test_a_list_of_answers_that_the_file_carries_with_it():
    concepts = [
        {"code": str(i), "display": t, "extension": option(i, t, i)["extension"]}
        for i, t in enumerate(FIVE)
    ]
    carried = {
        "resourceType": "ValueSet",
        "id": "five",
        "compose": {"include": [{"system": "urn:x", "concept": concepts}]},
    }
    changed = small(contained=[carried])
    changed["item"][0] = {
        "linkId": "a",
        "text": "Statement number a.",
        "type": "choice",
        "answerValueSet": "#five",
    }

    assert [o.text for o in read(changed).items[0].options] == list(FIVE)
    carried["compose"]["exclude"] = []
    assert refusal_of(changed).code == "unknown_field"


def test_yes_no_numbers_and_what_is_not_counted():
    numbers = [
        {"linkId": "y", "text": "Yes or no?", "type": "boolean"},
        {"linkId": "n", "text": "How many?", "type": "integer", "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0}, {"url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 10}]},
        {"linkId": "free", "text": "Which?", "type": "choice", "answerOption": [{"valueString": "this"}, {"valueString": "that"}]},
        score("sum", "%resource.item.where(linkId='y').answer.value + %resource.item.where(linkId='n').answer.value"),
    ]  # fmt: skip
    measure = read(file(numbers, [
        example({"y": "true", "n": 3}, {"sum": 4}), example({"y": "false", "n": 9}, {"sum": 9}), example({"y": "true", "n": "-"}, {"sum": "-"}),
    ]))  # fmt: skip

    assert points(measure, "sum", y=1, n=10, free=1) == 11
    assert measure.subscales[0].items == ("y", "n")


def test_a_mean_with_a_question_taken_off():
    formula = f"({path('a')} + 4 - {path('b')}) / 2"
    measure = read(file([question("a"), question("b"), score("m", formula)], [
        example({"a": 4, "b": 4}, {"m": 2}), example({"a": 4, "b": 0}, {"m": 4}), example({"a": 1, "b": 3}, {"m": 1}),
    ]))  # fmt: skip

    assert measure.subscales[0].combine == "mean"
    assert points(measure, "m", a=0, b=0) == 2


def test_a_sum_by_the_count_of_its_own_answers_is_a_mean():
    all_of = "%resource.item.where(linkId in ('a'|'b')).answer"
    told = example({"a": 4, "b": 4}, {"m": 4}), example({"a": 1, "b": 4}, {"m": 2.5}), example({"a": 0, "b": 3}, {"m": 1.5})  # fmt: skip

    def asked(formula):
        return file([question("a"), question("b"), score("m", formula)], told)

    measure = read(asked(f"{all_of}.value.ordinal().sum() / {all_of}.count()"))
    assert measure.subscales[0].combine == "mean"
    for odd in (f"{path('a')} / (%resource.answer.count() * {path('a')})", f"{path('a')} * {path('b')} / {all_of}.count()", f"{all_of}.count()", f"{path('a')} / {all_of}.count()", f"1 / {all_of}.count()", f"{path('a')} + {all_of}.count()", f"{all_of}.value.sum() * {all_of}.count()", f"{path('a')} / (%resource.item.where(linkId='a').answer.count() + 1)", f"{all_of}.value.sum() / {all_of.removesuffix('.answer')}.count()"):  # fmt: skip
        assert refusal_of(asked(odd)).code in ("expression", "not_counted")


def test_what_is_known_of_it_comes_from_its_extensions():
    more = (
        ours("min-answered", valueInteger=2),
        ours("higher-means", valueCode="strain"),
        ours("reliability", extension=[{"url": "kind", "valueCode": "retest"}, {"url": "value", "valueDecimal": 0.8}, {"url": "days", "valueInteger": 14}, {"url": "source", "valueString": "ours"}]),
        ours("norm", extension=[{"url": "population", "valueString": "us"}, {"url": "mean", "valueDecimal": 6}, {"url": "sd", "valueDecimal": 2}, {"url": "n", "valueInteger": 12}, {"url": "source", "valueString": "ours"}]),
    )  # fmt: skip
    told = small()
    told["item"][3] = score("total", total("abc"), *more)
    told["extension"].append(ours("days-between", valueInteger=1))
    measure = read(told)
    sheet = fill_in(measure, {"a": 1, "b": 1}, answered_at=NOON)
    found = score_answers(measure, sheet).subscale("total")

    assert found.points == 6
    assert round(found.noise.standard_error, 3) == 0.894
    assert measure.days_between == 7


def test_a_new_version_is_another_measure():
    assert hash_measure(read(small())) != hash_measure(read(small(version="2")))


def without(name):
    value = small()
    del value[name]
    return value


def changed(place, **fields):
    value = small()
    value["item"][place].update(fields)
    return value


def more_extension(extension):
    value = small()
    value["extension"].append(extension)
    return value


def formula(text):
    value = small()
    value["item"][3] = score("total", text)
    return value


def scored(*more):
    value = small()
    value["item"][3] = score("total", total("abc"), *more)
    return value


def with_examples(*examples):
    return small(extension=list(examples))


def deep(levels):
    return b'{"resourceType": "Questionnaire", "item": ' + b"[" * levels + b"]" * levels + b"}"


GOOD = [example({"a": 4, "b": 4, "c": 4}, {"total": 8})] * 3
NASTY = {
    "too_large": b" " * (256 * 1024 + 1),
    "encoding": b"\xff\xfe{}",
    "not_json": b'{"resourceType": ',
    "too_deep": deep(40),
    "twice_in_json": b'{"resourceType": "Questionnaire", "resourceType": "Questionnaire"}',
    "not_a_number": as_bytes(small()).replace(b'"valueDecimal": 4', b'"valueDecimal": NaN'),
    "odd_text": small(title="a\u202eb"),
    "html": changed(0, text="<script>alert(1)</script>"),
    "not_a_questionnaire": {"resourceType": "Patient"},
    "missing": without("copyright"),
    "wrong_type": small(title=7),
    "too_long": small(title="a" * 300),
    "changes_meaning": small(modifierExtension=[]),
    "unknown_field": small(derivedFrom=["x"]),
    "unknown_extension": more_extension({"url": "http://hl7.org/fhir/StructureDefinition/variable"}),
    "remote": changed(0, answerValueSet="http://hl7.org/fhir/ValueSet/yesnodontknow"),
    "item_type": changed(0, type="open-choice"),
    "nested": changed(1, item=[question("d")]),
    "conditional": changed(3, enableWhen=[when("a", 1)]),
    "when_unknown": changed(1, enableWhen=[when("c", 1)]),
    "when_kind": changed(1, enableWhen=[{"question": "a", "operator": "=", "answerInteger": 1}]),
    "when_answer": changed(1, enableWhen=[when("a", 9)]),
    "when_many": changed(2, enableWhen=[when("a", 1)] * 11, enableBehavior="any"),
    "when_counted": small(item=[question("a"), question("c", enableWhen=[when("a", 1)]), score("total", mean("ac"))]),
    "when_all": small(item=[question("a"), question("c", enableWhen=[when("a", 1)]), score("total", path("c"))]),
    "repeats": changed(1, repeats=True),
    "bad_link": changed(0, linkId="a b"),
    "same_link": changed(1, linkId="a"),
    "no_options": changed(0, answerOption=[option(1, "only", 1)]),
    "too_many_options": changed(0, answerOption=[option(i, f"answer {i}", i) for i in range(21)]),
    "same_option": changed(0, answerOption=[option(1, "same", 0), option(1, "same", 1)]),
    "no_points": changed(0, answerOption=[{"valueString": "this"}, {"valueString": "that"}]),
    "no_range": changed(0, type="integer", answerOption=[]),
    "too_many_items": small(item=[question(i) for i in range(201)]),
    "too_many_scores": small(item=[question("a"), *(score(f"s{i}", path("a")) for i in range(41))]),
    "no_items": small(item=[]),
    "no_scores": small(item=[question("a")]),
    "expression": formula("iif(%resource.item.exists(), 1, 2)"),
    "expression_long": formula("1+" * 5000 + "1"),
    "not_in_file": formula(total("abcd")),
    "not_counted": formula(f"{path('a')} * 2 + {path('b')}"),
    "both_ways": small(item=[*small()["item"], score("other", f"4 - {path('a')} + {path('c')}")]),
    "min_answered": scored(ours("min-answered", valueInteger=4)),
    "out_of_range": more_extension(ours("days-between", valueInteger=0)),
    "no_vectors": with_examples(*GOOD[:2]),
    "vector": with_examples(*GOOD, ours("reference-vector", valueString="a=1")),
    "vector_answer": with_examples(*GOOD, example({"a": 9}, {"total": 1})),
    "vector_score": with_examples(*GOOD, example({"a": 0, "b": 0, "c": 0}, {"total": 0})),
    "vector_unasked": after(*AFTER[:2], example({"gate": 0, "a": 1, "b": 1}, {"total": 1})),
    "vector_when": after(*AFTER[:2], example({"gate": 1, "a": 1, "b": 1}, {"total": 2})),
    "vector_missing": small(item=[*small()["item"], score("other", total("ab"))]),
    "vector_blind": with_examples(*[example({"a": 2, "b": 2, "c": 2}, {"total": 6})] * 3),
}  # fmt: skip


@pytest.mark.parametrize("code", NASTY)
def test_a_nasty_file_gets_one_sentence(code):
    refusal = refusal_of(NASTY[code])

    assert refusal.code == code
    assert str(refusal).endswith(".") or code == "vector"
    assert "\n" not in str(refusal)


def test_every_reason_but_those_of_known_scales_has_a_nasty_file():
    assert {code for code in REASONS if not code.startswith("known_")} == {*NASTY, "which_end"}


EVENINGS = Path(__file__).parents[5] / "docs" / "reference" / "restless-evenings.json"


def test_the_example_in_the_documents_comes_in():
    measure = read_questionnaire(EVENINGS.read_bytes())

    assert points(measure, "unrest", **{"1": 1, "2": 3, "4": 2}) == 8 / 3
    assert (measure.instruction, measure.days_between) == ("Think of the last two weeks.", 14)


@pytest.mark.parametrize(
    ("value", "links"),
    [(small(), "abc"), (json.loads(EVENINGS.read_text()), "1234"), (rejection(), ["1", "8", "18"])],
    ids=["sum", "mean", "products"],
)
def test_the_examples_notice_every_question_that_is_turned_round(value, links):
    for link in links:
        turned = json.loads(json.dumps(value))
        item = next(i for i in turned["item"] if i["linkId"] == link)
        item["extension"] = [ours("reverse", valueBoolean=True)]
        assert refusal_of(turned).code == "vector_score"


def test_an_address_that_could_be_taken_for_one_of_ours_is_refused():
    assert refusal_of(small(url="past_wounds")).where == "url"


def test_a_refusal_says_where():
    assert refusal_of(changed(1, type="date")).where == "item[1]"
    assert refusal_of(NASTY["vector_score"]).where == "extension[3]"


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"null", b"12", b'"text"', b"\x00", b"PK\x03\x04", deep(5000), b"[" * 100_000, b'{"a": ' + b"9" * 5000 + b"}", b'{"resourceType": "Questionnaire", "item": 1e999}', b'{"resourceType": "Questionnaire", "title": "\\ud800"}', b'{"resourceType": "Questionnaire", "item": [null]}', b'{"resourceType": "Questionnaire", "item": {}}', b'{"resourceType": ["Questionnaire"]}', b"-Infinity"],
    ids=range(16),
)  # fmt: skip
def test_what_is_no_questionnaire_at_all_gets_a_sentence_too(data):
    assert refusal_of(data).code in REASONS


def places_in(value, at=()):
    yield at
    inner = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for key, each in inner:
        yield from places_in(each, (*at, key))


def replaced(value, at, new):
    if not at:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[at[0]] = replaced(copy[at[0]], at[1:], new)
    return copy


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**25), 10**25) | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["url", "linkId", "extension", "type", "item", "valueCoding", "x"]), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
FAST = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def comes_in_or_is_refused(data):
    refusal = None
    try:
        measure = read_questionnaire(data)
    except QuestionnaireRefused as problem:
        refusal = str(problem)
    if refusal is not None:
        assert refusal
        assert "\n" not in refusal
    else:
        assert msgspec.json.decode(msgspec.json.encode(measure), type=Measure) == measure


@FAST
@given(st.sampled_from((small, after)).flatmap(lambda whole: st.tuples(st.just(whole()), st.lists(st.tuples(st.sampled_from(list(places_in(whole()))), ANYTHING), min_size=1, max_size=2))))  # fmt: skip
def test_a_file_broken_anywhere_is_read_or_refused(broken):
    value, breaks = broken
    for at, new in breaks:
        try:
            value = replaced(value, at, new)
        except (KeyError, IndexError, TypeError):
            continue
    comes_in_or_is_refused(json.dumps(value).encode())


@FAST
@given(st.binary(max_size=200) | ANYTHING.map(lambda v: json.dumps(v).encode()))
def test_any_bytes_are_read_or_refused(data):
    comes_in_or_is_refused(data)


PIECES = ["%resource", ".item", ".where(", "linkId", "=", "'a'", "'b'", ")", ".answer", ".value", ".ordinal()", ".sum()", ".avg()", ".count()", "+", "-", "*", "/", "(", "2", "0", " or ", "|", " in ", ".aggregate($this + $total, 0)", "é"]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=60))
def test_any_formula_is_read_or_refused(text):
    code, found = "", {}
    try:
        found = read_formula(text, "s", "here", {"a": ("x", "y")})
    except QuestionnaireRefused as refusal:
        code = refusal.code
    assert code in {"", "expression", "not_counted", "expression_long"}
    assert all(isinstance(weight, float) for weight in found.values())


def test_a_formula_that_would_grow_without_end_is_stopped():
    row = "(" + "+".join(path(chr(97 + i)) for i in range(26)) + ")"

    with pytest.raises(QuestionnaireRefused):
        read_formula("*".join([row] * 8), "s", "here")


def test_every_reason_fills_in_what_it_names():
    names = dict.fromkeys(("line", "name", "link", "place", "number", "stated", "counted"), "x")

    assert all(sentence % names for sentence in REASONS.values())
    assert Counter(REASONS.values()).most_common(1)[0][1] == 1
