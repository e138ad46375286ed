"""Self-worth that does not hang on one person: values, a security bank, and what does harm put away."""

from .activity import Activity, HowItFelt, Went
from .affirmation import Affirmation, Form
from .backfire import Backfire, UnusableFeelings, assess_backfire
from .bank import BankEntry, BankVolume, EntryKind, LatestVolume, SecurityBank
from .book import WorthBook
from .practice import PracticeLog, PutAway, Use
from .value import KnownValue, Value, ValueWriting, WritingPlace

__all__ = [
    "Activity",
    "Affirmation",
    "Backfire",
    "BankEntry",
    "BankVolume",
    "EntryKind",
    "Form",
    "HowItFelt",
    "KnownValue",
    "LatestVolume",
    "PracticeLog",
    "PutAway",
    "SecurityBank",
    "UnusableFeelings",
    "Use",
    "Value",
    "ValueWriting",
    "Went",
    "WorthBook",
    "WritingPlace",
    "assess_backfire",
]
