"""What a press on a button of the review does to the form that was sent: it never keeps anything."""

from collections.abc import Sequence

from django.http import QueryDict

from hearthside.core.language import Finding, Review, review
from hearthside.core.language.cutting import join_clauses, put_in
from hearthside.core.language.draft import mark_as_meant
from hearthside.people.words_field import clean_words

from .fields import LONGEST

ACTS = ("look", "put", "undo", "mean")


def is_act(sent: QueryDict) -> bool:
    """Whether the form was sent to look at it or to change it on the page, and not to keep it."""
    return any(act in sent for act in ACTS)


def carry_out(sent: QueryDict) -> QueryDict:
    """Return the form as it stands after what was pressed."""
    changed = sent.copy()
    if "put" in sent:
        _put(changed, str(sent["put"]))
    if "undo" in sent and sent.get("before"):
        changed["text"], changed["before"] = str(sent["before"]), ""
    if "mean" in sent:
        changed.appendlist("meant", str(sent["mean"]))
    return changed


def _put(changed: QueryDict, chosen: str) -> None:
    text = clean_words(changed.get("text", ""))
    if len(text) > LONGEST:
        return
    for found in left_to_look_at(text, review(text), changed.getlist("meant")):
        for number, words in enumerate(found.another_way):
            if chosen == name_way(found.span, number):
                changed["before"] = changed.get("before") or text
                changed["text"] = put_in(text, found.span, words)
                return


def left_to_look_at(text: str, found: Review, meant: Sequence[str]) -> tuple[Finding, ...]:
    """Return the places to look at again, those in a row as one, without what was meant so.

    A clause that was meant so stays so when another of its sort is written beside it.
    """
    clauses = tuple(one for one in found.to_look_at if mark(text, one) not in meant)
    return tuple(one for one in join_clauses(text, clauses) if mark(text, one) not in meant)


def mark(text: str, found: Finding) -> str:
    """Return what a place is known by once it was meant so."""
    start, end = found.span
    return mark_as_meant(found.kind, text[start:end])


def name_way(span: tuple[int, int], number: int) -> str:
    """Return what a button sends for one other way of saying one place."""
    return f"{span[0]}-{span[1]}-{number}"
