"""What follows each response, beside the person's others; and what a trial of two finds."""

import numpy as np

from hearthside.core.estimate import Estimate
from hearthside.core.responses import Leaning, analyse_trial, compare_responses, plan_trial
from hearthside.core.responses import compare as comparing
from invented_people import RESPONSES, WEARS_OFF_HOURS, Truth, World, invent_person
from question_tables import Table, covers, share, watch


def true_contrasts(truth: Truth) -> np.ndarray:
    """What each response does over the next half day less what the others do, as doses of 8 h."""
    lasting = WEARS_OFF_HOURS * (1.0 - np.exp(-12.0 / WEARS_OFF_HOURS))
    doses = truth.response_effects * lasting / (comparing.DOSE_HOURS * (1.0 - np.exp(-1.5)))
    return np.asarray((4.0 * doses - doses.sum()) / 3.0)


def measure_responses(people: int) -> Table:
    """Right, wrong and false, by what is truly there; as shown, and had nothing been widened."""
    rows = [
        [
            "writing",
            "day",
            "interval",
            "contrast above .3: right",
            "wrong sign",
            "contrast below .1: said something",
            "shown: covers",
        ]
    ]
    for rate in ("medium", "heavy"):
        for day in (60, 180):
            for widened in (comparing.WIDENED, 1.0):
                row = respond(people, World(rate=rate, days=day), widened)
                rows.append([rate, str(day), f"× {widened}", *row])
    return rows


def respond(people: int, world: World, widened: float) -> list[str]:
    """One row: how often a true contrast was said, the wrong way round, or made up."""
    real, none, shown = [], [], []
    usual, comparing.WIDENED = comparing.WIDENED, widened
    for seed in watch(range(people), people, f"responses {world.rate} {world.days} {widened}"):
        diary, truth = invent_person(60_000 + seed, world)
        truths = dict(zip(RESPONSES, true_contrasts(truth), strict=True))
        for one in compare_responses(diary).responses:
            true = truths[one.response]
            said = {Leaning.LOWER: -1, Leaning.HIGHER: 1}.get(one.leaning, 0)
            if abs(true) > 0.3:
                real.append(said * np.sign(true))
            elif abs(true) < 0.1:
                none.append(said != 0)
            if isinstance(one.contrast, Estimate):
                shown.append(covers(one.contrast, true))
    comparing.WIDENED = usual
    return [share(r > 0 for r in real), share(r < 0 for r in real), share(none), share(shown)]


def measure_trial(people: int) -> Table:
    """Trials of twenty occasions; changes vary by 1.5 points and drift."""
    rows = [
        [
            "true difference",
            "answered",
            "said the right one",
            "said the wrong one",
            "90 % covers",
            "width",
        ]
    ]
    for difference in (0.0, 1.0, 2.0):
        for answered in (1.0, 0.8):
            found = []
            for seed in watch(range(people * 4), people * 4, f"trial {difference} {answered}"):
                trial, rng = plan_trial(seed, "first", "second"), np.random.default_rng([53, seed])
                drift = np.linspace(0.0, rng.normal(), 20)
                felt = -1.0 + drift + 1.5 * rng.normal(size=20)
                felt -= difference * (np.array(trial.flips) == 0)
                changes = [
                    float(np.clip(round(change), -10, 10)) if rng.random() < answered else None
                    for change in felt
                ]
                found.append(analyse_trial(trial, changes))
            said = [result.outcome.value for result in found]
            right, wrong = ("first",), ("second",) if difference else ("first", "second")
            widths = [
                r.contrast.high - r.contrast.low for r in found if isinstance(r.contrast, Estimate)
            ]
            rows.append([
                f"{difference:.0f}", f"{answered:.0%}",
                share(s in right for s in said) if difference else "-",
                share(s in wrong for s in said),
                share(covers(r.contrast, -difference) for r in found if isinstance(r.contrast, Estimate)),
                f"{np.mean(widths):.1f}",
            ])  # fmt: skip
    return rows
