"""One example of everything this room keeps, for the tests that every room must pass."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from hearthside.core.example import CANARY
from hearthside.core.measures.fhir import read_questionnaire
from hearthside.core.measures.own import COST, SELF_WORTH
from hearthside.core.measures.tests.questionnaire_file import as_bytes, small
from hearthside.core.sources import Judgement, Source
from hearthside.rooms.sources import operations
from hearthside.vault.records import Vault


def write_example(vault: Vault, now: datetime) -> dict[str, Mapping[str, object]]:
    """Judge three sources, describe one, and answer two measures, one twice; bring one in."""
    for source, judgement in zip(Source, Judgement, strict=False):
        operations.judge(vault, source, judgement, now=now)
    operations.describe(vault, Source.SELF_WORTH, CANARY, path="", now=now)
    for measure, days in ((SELF_WORTH, 40), (SELF_WORTH, 0), (COST, 20)):
        answers = {item.key: float(place % 5) for place, item in enumerate(measure.items)}
        kept = operations.answer_measure(
            vault, measure, answers, path="", language="en", now=now - timedelta(days=days)
        )
    brought = read_questionnaire(as_bytes(small(title=CANARY, description=CANARY)))
    measure_id = operations.keep_measure(vault, brought, now=now)
    one, measure_pages = {"source": Source.SELF_WORTH}, ("answer", "answer-fresh", "results")
    return {
        **{f"sources-{page}": one for page in ("one", "judge", "words", "words-fresh")},
        **{f"sources-{page}": {"key": COST.id} for page in measure_pages},
        **{f"sources-sheet-{page}": {"id": kept} for page in ("delete", "file")},
        "sources-remove": {"id": measure_id},
    }
