"""What one diary shows, as one value and as JSON."""

import json
from dataclasses import dataclass
from typing import Any

from hearthside.core.diary import Diary
from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.series import Persistence, assess_persistence
from hearthside.core.triggers import Trigger, TriggerReport, find_triggers

FORMAT = "hearthside.report/1"


@dataclass(frozen=True, slots=True)
class Report:
    """Triggers and persistence of one diary."""

    triggers: TriggerReport
    persistence: Persistence

    def to_json(self) -> str:
        """Return the report as JSON in the format `hearthside.report/1`."""
        return json.dumps(_as_builtins(self), ensure_ascii=False, allow_nan=False, indent=2)


def build_report(diary: Diary) -> Report:
    """Return the report on a diary."""
    return Report(triggers=find_triggers(diary), persistence=assess_persistence(diary))


def _as_builtins(report: Report) -> dict[str, Any]:
    found, persistence = report.triggers, report.persistence
    return {
        "format": FORMAT,
        "n_moments": found.n_moments,
        "n_scheduled": found.n_scheduled,
        "span_days": found.span_days,
        "triggers": [_trigger(trigger) for trigger in found.triggers],
        "persistence": {
            "verdict": persistence.verdict.value,
            "share": _estimate(persistence.share),
            "n": persistence.n,
        },
        "growth": [],
        "responses": [],
        "fears": {},
    }


def _trigger(trigger: Trigger) -> dict[str, Any]:
    return {
        "context": trigger.context,
        "tier": trigger.tier.value,
        "inclusion_probability": trigger.inclusion_probability,
        "effect": _estimate(trigger.effect),
        "occasions": trigger.occasions,
        "occasions_without": trigger.occasions_without,
        "seen_in": trigger.seen_in,
        "needs_about": trigger.needs_about,
        "together_with": list(trigger.together_with),
    }


def _estimate(estimate: Estimate | NotEnoughData | None) -> dict[str, Any] | None:
    if not isinstance(estimate, Estimate):
        return None
    return {
        "value": estimate.value,
        "low": estimate.low,
        "high": estimate.high,
        "level": estimate.level,
        "kind": estimate.kind,
    }
