"""The hand-over as a FHIR R4B document: one Composition to read, and an Observation a number.

Plain dictionaries, ready for JSON. Codes stand here once, because a validator takes any word
where a code belongs. Nothing is coded that a person did not write or tick: what a moment is
about is text, and no list of disorders has a place in it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5
from xml.sax.saxutils import escape

from hearthside.core.estimate import Estimate

from .content import HandOver, TickedMoment
from .paper import Block, Paper, Picture, Quote, Rows, Section, Table, Words

Resource = dict[str, Any]

XHTML = "http://www.w3.org/1999/xhtml"
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

FINAL, DOCUMENT, ADDITIONAL = "final", "document", "additional"
"""Observation.status and Composition.status; Bundle.type; Narrative.status (says more than the data)."""


@dataclass(frozen=True, slots=True)
class Labels:
    """What the parts of an Observation are called, in the language of the page.

    `low` and `high` have a place for the `level` of the interval, in hundredths.
    """

    felt: str
    by_choice: str
    check_in: str
    contexts: str
    response: str
    share: str
    low: str
    high: str
    n: str
    points: str
    in_a_hundred: str
    link: str
    fields: Mapping[str, str]
    items: Mapping[str, str]
    responses: Mapping[str, str]


def build_bundle(
    hand_over: HandOver, paper: Paper, labels: Labels, *, id: UUID, at: datetime
) -> Resource:
    """Return the document; `id` names it, and every id in it follows from that.

    `at` (aware) is when it was made. The text of every section is the text of the page.
    """
    patient = _patient(hand_over, id)
    observations = [*_findings(hand_over, labels), *_moments(hand_over.moments, labels)]
    named = [
        resource | {"id": _derive(id, str(number)), "subject": _point_to(patient)}
        for number, resource in enumerate(observations)
    ]
    composition = _composition(paper, patient, named, id=id, at=at)
    return {
        "resourceType": "Bundle",
        "type": DOCUMENT,
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{id}"},
        "timestamp": _instant(at),
        "entry": [
            {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
            for resource in (composition, patient, *named)
        ],
    }


def _patient(hand_over: HandOver, id: UUID) -> Resource:
    patient: Resource = {"resourceType": "Patient", "id": _derive(id, "person")}
    return patient | ({"name": [{"text": _clean(hand_over.name)}]} if hand_over.name else {})


def _composition(
    paper: Paper, patient: Resource, observations: list[Resource], *, id: UUID, at: datetime
) -> Resource:
    everything = [_point_to(observation) for observation in observations]
    sections: list[Resource] = [_section(section) for section in paper.sections]
    if everything:
        sections.append({"title": paper.title, "entry": everything})
    return {
        "resourceType": "Composition",
        "id": _derive(id, "page"),
        "language": paper.language,
        "text": _narrative((Words(paper.title), Words(paper.lead), Words(paper.foot))),
        "status": FINAL,
        "type": {"text": paper.title},
        "subject": _point_to(patient),
        "date": _instant(at),
        "author": [_point_to(patient)],
        "title": paper.title,
    } | ({"section": sections} if sections else {})


def _section(section: Section) -> Resource:
    return {"title": _clean(section.heading), "text": _narrative(section.blocks)}


def _narrative(blocks: Iterable[Block]) -> Resource:
    inner = "".join(_tell(block) for block in blocks)
    return {"status": ADDITIONAL, "div": f'<div xmlns="{XHTML}">{inner}</div>'}


def _tell(block: Block) -> str:
    match block:
        case Words():
            return f"<p>{_escape(block.text)}</p>"
        case Quote():
            return f"<p>{_escape(block.label)}</p><blockquote>{_lines(block.text)}</blockquote>"
        case Picture():
            return f"<p>{_escape(block.caption)}</p>"
        case Rows():
            return "".join(f"<p>{_escape(n)}: {_lines(held)}</p>" for n, held in block.rows)
        case Table():
            rows = (block.headings, *block.rows)
            return f"<table>{''.join(map(_table_row, rows))}</table>"


def _table_row(cells: Iterable[str]) -> str:
    return f"<tr>{''.join(f'<td>{_escape(cell)}</td>' for cell in cells)}</tr>"


def _findings(hand_over: HandOver, labels: Labels) -> Iterator[Resource]:
    on = {"effectiveDateTime": str(hand_over.settled_on)}
    share = hand_over.share.estimate if hand_over.share else None
    if share:
        yield _measured(labels.share, share, labels, scale=100, unit=labels.in_a_hundred) | on
    for score in hand_over.scores:
        of = f"{score.name} ({score.lowest:g}–{score.highest:g})"
        answered = {"effectiveDateTime": str(score.answered_on)}
        yield _measured(of, score.value, labels, scale=1, unit=labels.points) | answered
    for link in hand_over.links:
        if link.effect:
            names = ", ".join((link.context, *link.together_with))
            title = f"{labels.link}: {names}"
            yield _measured(title, link.effect, labels, scale=1, unit=labels.points) | on


def _measured(
    title: str, estimate: Estimate, labels: Labels, *, scale: float, unit: str
) -> Resource:
    """A number with its interval and count, which stand or fall together."""
    level = {"level": round(100 * estimate.level)}
    ends = ((labels.low % level, estimate.low), (labels.high % level, estimate.high))
    parts = [_part(name, _quantity(scale * end, unit)) for name, end in ends]
    count = _part(labels.n, {"valueInteger": estimate.n_observations})
    quantity = _quantity(scale * estimate.value, unit)
    return _observation(title) | quantity | {"component": [*parts, count]}


def _moments(moments: Iterable[TickedMoment], labels: Labels) -> Iterator[Resource]:
    for moment in moments:
        kind = labels.check_in if moment.scheduled else labels.by_choice
        notes = [{"text": f"{labels.fields[k]}: {_clean(w)}"} for k, w in moment.words.items()]
        parts = list(_parts_of(moment, labels))
        yield (
            _observation(labels.felt)
            | {"effectiveDateTime": _instant(moment.at), "method": {"text": kind}}
            | _quantity(moment.felt_insecurity, labels.points)
            | ({"note": notes} if notes else {})
            | ({"component": parts} if parts else {})
        )


def _parts_of(moment: TickedMoment, labels: Labels) -> Iterator[Resource]:
    for name in moment.there:
        yield _part(labels.contexts, {"valueString": _clean(name)})
    if moment.response:
        told = labels.responses.get(moment.response, moment.response)
        yield _part(labels.response, {"valueString": _clean(told)})
    for key, answer in moment.items.items():
        yield _part(labels.items.get(key, key), {"valueInteger": answer})


def _observation(title: str) -> Resource:
    return {"resourceType": "Observation", "status": FINAL, "code": {"text": _clean(title)}}


def _part(title: str, value: Resource) -> Resource:
    return {"code": {"text": _clean(title)}} | value


def _quantity(value: float, unit: str) -> Resource:
    return {"valueQuantity": {"value": round(value, 2), "unit": unit}}


def _point_to(resource: Resource) -> Resource:
    return {"reference": f"urn:uuid:{resource['id']}"}


def _derive(id: UUID, part: str) -> str:
    return str(uuid5(id, part))


def _instant(at: datetime) -> str:
    """A FHIR time needs whole minutes in its offset; some places of old had seconds."""
    offset = at.utcoffset()
    whole = offset is None or offset.total_seconds() % 60 == 0
    return (at if whole else at.astimezone(UTC)).isoformat(timespec="seconds")


def _lines(text: str) -> str:
    return _escape(text).replace("\n", "<br/>")


def _escape(text: str) -> str:
    return escape(_clean(text))


def _clean(text: str) -> str:
    """What XML and FHIR have no place for becomes a mark; a text of nothing but space, too."""
    plain = "".join(
        c if c in "\t\n" or (c >= " " and c not in "\ufffe\uffff") else REPLACEMENT for c in text
    )
    return plain if plain.strip() else REPLACEMENT
