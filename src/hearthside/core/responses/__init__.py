"""What a person does when upset, and what tends to follow: seen in the diary, or tried out by coin."""

from .compare import Leaning, ResponseContrast, ResponseReport, compare_responses
from .micro_trial import MicroTrial, Occasion, TrialList
from .plan import Trial, UnusableTrial, plan_trial
from .trial import TrialOutcome, TrialResult, analyse_trial

__all__ = [
    "Leaning",
    "MicroTrial",
    "Occasion",
    "ResponseContrast",
    "ResponseReport",
    "Trial",
    "TrialList",
    "TrialOutcome",
    "TrialResult",
    "UnusableTrial",
    "analyse_trial",
    "compare_responses",
    "plan_trial",
]
