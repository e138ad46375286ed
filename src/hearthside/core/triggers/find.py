"""From a diary to its triggers."""

from hearthside.core.diary import Diary

from .trigger import Tier, Trigger, TriggerReport


def find_triggers(diary: Diary) -> TriggerReport:
    """Say which contexts go together with felt insecurity, and how sure that is."""
    triggers = tuple(
        Trigger(
            context=name,
            tier=Tier.NOT_ENOUGH,
            inclusion_probability=None,
            effect=None,
            occasions=int((column > 0).sum()),
            occasions_without=int((column == 0).sum()),
            needs_about=12,
        )
        for name, column in zip(diary.names, diary.contexts.T, strict=True)
    )
    return TriggerReport(triggers, len(diary), diary.n_scheduled, diary.span_days)
