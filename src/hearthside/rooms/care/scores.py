"""Scores of short measures that may be ticked: those that come with an interval."""

from collections.abc import Iterator, Mapping
from datetime import date

from django.utils.translation import gettext

from hearthside.core.estimate import Estimate
from hearthside.core.hand_over import Score
from hearthside.core.measures import AnswerSheet, KeptMeasure, Measure, score_answers
from hearthside.core.measures.measure import hash_measure
from hearthside.core.measures.own import find_own_measure
from hearthside.vault.records import Stored, Vault

Sheets = tuple[Stored[AnswerSheet], ...]


def find_scores(vault: Vault) -> tuple[tuple[str, Score], ...]:
    """Return every score that has an interval, with its key, the newest first.

    A number never travels alone: one without an interval is not offered.
    """
    sheets, kept = vault.all_of_both(AnswerSheet, KeptMeasure, since=date.min)
    brought_in = {hash_measure(k.document.measure): k.document.measure for k in kept}
    newest = sorted(sheets, key=lambda s: s.document.answered_at, reverse=True)
    return tuple(pair for sheet in newest for pair in _score(sheet, newest, brought_in))


def _score(
    stored: Stored[AnswerSheet], others: list[Stored[AnswerSheet]], kept: Mapping[str, Measure]
) -> Iterator[tuple[str, Score]]:
    sheet = stored.document
    measure = find_own_measure(sheet.measure_hash) or kept.get(sheet.measure_hash)
    if measure is None:
        return
    earlier = [s.document for s in others if s.document.measure_hash == sheet.measure_hash]
    names = {part.key: part.name for part in measure.subscales}
    for part in score_answers(measure, sheet, earlier).subscales:
        if isinstance(part.value, Estimate):
            title = _name(measure, names[part.key])
            on = sheet.answered_at.date()
            yield f"{stored.id}-{part.key}", Score(title, on, part.value, part.lowest, part.highest)


def _name(measure: Measure, part: str) -> str:
    """What was measured; only our own words are translated."""
    title = gettext(measure.title) if measure.is_own else measure.title
    part = gettext(part) if measure.is_own and part else part
    if not part or part == title:
        return title
    return gettext("%(title)s: %(part)s") % {"title": title, "part": part}
