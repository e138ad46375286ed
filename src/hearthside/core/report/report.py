"""What one diary shows, as one value and as JSON."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from hearthside.core.diary import Diary
from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.fears import Calibration, Fear, FearLedger, weigh_fears
from hearthside.core.responses import ResponseContrast, compare_responses
from hearthside.core.series import (
    Growth,
    Persistence,
    TriggerChange,
    TriggerChanges,
    assess_growth,
    assess_persistence,
    compare_triggers,
)
from hearthside.core.triggers import Trigger, TriggerReport, find_triggers

FORMAT = "hearthside.report/1"


@dataclass(frozen=True, slots=True)
class Report:
    """What a diary shows; growth for each start that was given, and fears where there are some.

    `trigger_changes` has what became of the triggers, one an entry of `growth`.
    """

    triggers: TriggerReport
    persistence: Persistence
    growth: tuple[tuple[date, Growth], ...] = ()
    trigger_changes: tuple[TriggerChanges, ...] = ()
    responses: tuple[ResponseContrast, ...] = ()
    fears: FearLedger | None = None

    def to_json(self) -> str:
        """Return the report as JSON in the format `hearthside.report/1`."""
        return json.dumps(_as_builtins(self), ensure_ascii=False, allow_nan=False, indent=2)


def build_report(
    diary: Diary,
    *,
    found: TriggerReport | None = None,
    starts_on: Sequence[date] = (),
    fears: Sequence[Fear] = (),
) -> Report:
    """Return the report on a diary; `found` are its triggers where they are known already.

    A diary alone has neither the days on which something began nor the fears.
    """
    found = found or find_triggers(diary)
    return Report(
        triggers=found,
        persistence=assess_persistence(diary),
        growth=tuple((start_on, assess_growth(diary, start_on)) for start_on in starts_on),
        trigger_changes=tuple(compare_triggers(diary, on, found=found) for on in starts_on),
        responses=compare_responses(diary).responses,
        fears=weigh_fears(fears) if fears else None,
    )


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
        "growth": [
            _growth(start_on, growth) | {"triggers": list(map(_trigger_change, changes.triggers))}
            for (start_on, growth), changes in zip(
                report.growth, report.trigger_changes, strict=True
            )
        ],
        "responses": [_response(response) for response in report.responses],
        "fears": _fears(report.fears) if report.fears else {},
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


def _growth(start_on: date, growth: Growth) -> dict[str, Any]:
    return {
        "start_on": start_on.isoformat(),
        "direction": growth.direction.value,
        "change": _estimate(growth.change),
        "probability_lower": growth.probability_lower,
        "n_before": growth.n_before,
        "n_since": growth.n_since,
        "not_enough": _not_enough(growth.change),
    }


def _trigger_change(change: TriggerChange) -> dict[str, Any]:
    return {
        "context": change.context,
        "frequency": change.frequency.value,
        "rate_ratio": _estimate(change.rate_ratio),
        "strength": change.strength.value if change.strength else None,
        "effect_change": _estimate(change.effect_change),
    }


def _response(response: ResponseContrast) -> dict[str, Any]:
    return {
        "response": response.response,
        "leaning": response.leaning.value,
        "contrast": _estimate(response.contrast),
        "n": response.n,
        "not_enough": _not_enough(response.contrast),
    }


def _fears(ledger: FearLedger) -> dict[str, Any]:
    bounds, curve = ledger.gap_if_missing, ledger.calibration
    return {
        "n_yes": ledger.n_yes,
        "n_partly": ledger.n_partly,
        "n_no": ledger.n_no,
        "n_open": ledger.n_open,
        "n_unknown": ledger.n_unknown,
        "n_missing": ledger.n_missing,
        "came_true": _estimate(ledger.came_true),
        "expected": ledger.expected,
        "gap": _estimate(ledger.gap),
        "gap_if_missing": list(bounds) if bounds else None,
        "brier": ledger.brier,
        "brier_of_base_rate": ledger.brier_of_base_rate,
        "overstates": ledger.overstates,
        "overstated_after": ledger.overstated_after,
        "calibration": _calibration(curve) if isinstance(curve, Calibration) else None,
        "not_enough": _not_enough(ledger.came_true),
    }


def _calibration(curve: Calibration) -> dict[str, Any]:
    steps = [
        {
            "stated_from": step.stated_from,
            "stated_to": step.stated_to,
            "came_true": step.came_true,
            "n": step.n,
        }
        for step in curve.steps
    ]
    return {
        "steps": steps,
        "miscalibration": curve.miscalibration,
        "discrimination": curve.discrimination,
        "uncertainty": curve.uncertainty,
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


def _not_enough(estimate: Estimate | NotEnoughData | None) -> dict[str, int] | None:
    if not isinstance(estimate, NotEnoughData):
        return None
    return {"have": estimate.have, "need": estimate.need}
