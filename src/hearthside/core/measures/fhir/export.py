"""Answers and scores as FHIR R4: a QuestionnaireResponse, and an Observation for each score."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from hearthside.core.estimate import Estimate
from hearthside.core.measures.answer_sheet import AnswerSheet
from hearthside.core.measures.measure import Item, Measure, Subscale
from hearthside.core.measures.score import SubscaleScore, score_answers

from .node import OURS

_ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
Resource = dict[str, Any]


def write_bundle(
    measure: Measure, sheet: AnswerSheet, earlier: Sequence[AnswerSheet] = ()
) -> bytes:
    """Return a Bundle (JSON, UTF-8) of the answers and their scores.

    It names nobody, and holds the ids of the questions, not their words. Raises
    `UnusableAnswers` when the sheet does not answer this measure.
    """
    score = score_answers(measure, sheet, earlier)
    response = write_response(measure, sheet)
    parts = {part.key: part for part in measure.subscales}
    told = [response]
    told += [write_observation(parts[each.key], each, sheet) for each in score.subscales]
    seed = f"{sheet.measure_hash} {sheet.answered_at.isoformat()}"
    links = [f"urn:uuid:{uuid5(NAMESPACE_URL, f'{seed} {place}')}" for place in range(len(told))]
    for observation in told[1:]:
        observation["derivedFrom"] = [{"reference": links[0]}]
    entries = [{"fullUrl": link, "resource": one} for link, one in zip(links, told, strict=True)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return json.dumps(bundle, ensure_ascii=False, indent=2).encode()


def write_response(measure: Measure, sheet: AnswerSheet) -> Resource:
    """Return the answers; a question that was skipped has none, and one that was not asked is left out."""
    unasked = measure.find_unasked(sheet.answers)
    asked = (item for item in measure.items if item.key not in unasked)
    address = OURS + "measure:" + measure.id if measure.is_own else measure.id
    return {
        "resourceType": "QuestionnaireResponse",
        "questionnaire": f"{address}|{measure.version}",
        "status": "completed",
        "authored": sheet.answered_at.isoformat(),
        "item": [_answer(item, sheet.answers.get(item.key)) for item in asked],
    }


def write_observation(part: Subscale, score: SubscaleScore, sheet: AnswerSheet) -> Resource:
    """Return one score with its interval, or the reason why there is none."""
    observation: Resource = {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": OURS + "score", "code": part.key}], "text": part.name},
        "effectiveDateTime": sheet.answered_at.isoformat(),
        "note": [{"text": _doubt(score)}],
    }
    if score.points is None:
        observation["dataAbsentReason"] = {
            "coding": [{"system": _ABSENT, "code": "asked-declined"}]
        }
    else:
        observation["valueQuantity"] = {"value": round(score.points, 4), "unit": "points"}
    return observation


def _doubt(score: SubscaleScore) -> str:
    answered = f"{score.answered} of {score.asked} questions answered"
    span = f"possible scores {score.lowest:g} to {score.highest:g}"
    if not isinstance(score.value, Estimate) or score.noise is None:
        return f"{answered}; {span}; how far it may be off is not known"
    low, high = score.value.low, score.value.high
    return f"{answered}; {span}; 95 % interval {low:.2f} to {high:.2f} ({score.noise.basis})"


def _answer(item: Item, answer: float | None) -> Resource:
    told: Resource = {"linkId": item.key}
    if answer is not None:
        told["answer"] = [_value(item, answer)]
    return told


def _value(item: Item, answer: float) -> Resource:
    for option in item.options:
        if option.value == answer:
            coding = {"system": option.system, "code": option.code or f"{option.value:g}"}
            return {"valueCoding": {name: word for name, word in coding.items() if word}}
    return {"valueInteger": int(answer)} if item.whole_numbers else {"valueDecimal": answer}
