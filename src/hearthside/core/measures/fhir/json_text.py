"""From bytes to JSON that is safe to look into: small, shallow, finite, plain text."""

import json
import re
from math import isfinite

from .refusal import QuestionnaireRefused

MOST_BYTES = 256 * 1024
DEEPEST = 24
_TAG = re.compile(r"<[A-Za-z/!?]")
_ODD = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def read_json(data: bytes) -> object:
    """Return what the file holds. Raises `QuestionnaireRefused` for anything unsafe in it."""
    if len(data) > MOST_BYTES:
        raise QuestionnaireRefused("too_large")
    value = _parse(_decode(data))
    _look_through(value, "", 0)
    return value


def _decode(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise QuestionnaireRefused("encoding") from None


def _parse(text: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_as_dict, parse_constant=_refuse_constant)
    except json.JSONDecodeError as problem:
        raise QuestionnaireRefused(
            "not_json", f"line {problem.lineno}", line=problem.lineno
        ) from None
    except RecursionError:
        raise QuestionnaireRefused("too_deep") from None
    except QuestionnaireRefused:
        raise
    except ValueError:
        # The language itself refuses whole numbers of thousands of digits.
        raise QuestionnaireRefused("not_a_number") from None


def _as_dict(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            raise QuestionnaireRefused("twice_in_json", name=name)
        found[name] = value
    return found


def _refuse_constant(_word: str) -> None:
    raise QuestionnaireRefused("not_a_number")


def _look_through(value: object, where: str, depth: int) -> None:
    if depth > DEEPEST:
        raise QuestionnaireRefused("too_deep", where)
    if isinstance(value, dict):
        for name, inner in value.items():
            _check_text(name, where)
            _look_through(inner, f"{where}.{name[:40]}" if where else name[:40], depth + 1)
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            _look_through(inner, f"{where}[{place}]", depth + 1)
    elif isinstance(value, str):
        _check_text(value, where)
    elif isinstance(value, int | float) and not isfinite(_as_float(value)):
        raise QuestionnaireRefused("not_a_number", where)


def _as_float(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        return float("inf")


def _check_text(text: str, where: str) -> None:
    if _ODD.search(text):
        raise QuestionnaireRefused("odd_text", where)
    if _TAG.search(text):
        raise QuestionnaireRefused("html", where)
