"""Answers that live in this process, as long as the session is open and no longer.

They hang on the half of the session's key, so they are gone at the moment it locks: by the
button, by itself, or when the program ends. Nothing is written, and nobody else can ask.
"""

from dataclasses import dataclass
from datetime import date, datetime

from hearthside.core.safety.questions import Answer, SafetyAnswers, steps_back
from hearthside.people.accounts.key_half import forget, recall, remember
from hearthside.people.accounts.request import PersonRequest, VisitorRequest
from hearthside.vault.records import Vault
from hearthside.vault.refusal import VaultDamaged, WrittenByNewerVersion


@dataclass(frozen=True, slots=True, repr=False)
class IsAlone:
    """The person has said that nobody looks on, and that nobody else uses this device."""


@dataclass(frozen=True, slots=True, repr=False)
class WasOnTheWay:
    """The page for two that was asked for when the questions came first."""

    path: str


@dataclass(frozen=True, slots=True, repr=False)
class AboutSelf:
    """What was answered about oneself."""

    answer: Answer


def says_to_be_alone(request: PersonRequest) -> bool:
    """Whether this session has said so."""
    return recall(session_of(request), IsAlone) is not None


def note_alone(request: PersonRequest) -> None:
    """Go on asking in this session."""
    remember(session_of(request), IsAlone())


def note_way(request: PersonRequest, path: str) -> None:
    """Hold where the person wanted to go."""
    remember(session_of(request), WasOnTheWay(path))


def read_way(request: PersonRequest) -> str:
    """Return where the person wanted to go; empty if nowhere."""
    held = recall(session_of(request), WasOnTheWay)
    return held.path if held else ""


def note_about_self(request: PersonRequest, answer: Answer) -> None:
    """Hold an answer about oneself until the session locks."""
    remember(session_of(request), AboutSelf(answer))


def read_about_self(request: PersonRequest) -> Answer | None:
    """Return what was answered about oneself in this session."""
    held = recall(session_of(request), AboutSelf)
    return held.answer if held else None


def note_about_partner(
    request: PersonRequest, given: SafetyAnswers, *, keep: bool, now: datetime
) -> None:
    """Hold the answers until the session locks, and keep them sealed only if asked to.

    What was kept before counts in every session, so the new answers take its place, unless each
    of them is rather not said: that takes no yes back.
    """
    remember(session_of(request), given)
    says_something = set(given.answers.values()) - {Answer.RATHER_NOT}
    if keep or (says_something and has_kept(request.vault)):
        request.vault.put_single(given, on=now.date())


def note_skipped(request: PersonRequest) -> None:
    """Hold that the questions were left out; what was answered before stays as it is."""
    if read_about_partner(request) is None:
        remember(session_of(request), SafetyAnswers())


def read_about_partner(request: PersonRequest | VisitorRequest) -> SafetyAnswers | None:
    """Return what was answered: kept, where that holds back, else in this session, else kept."""
    if request.current_session is None or request.vault is None:
        return None
    kept = read_kept(request.vault)
    held = recall(request.current_session.row.id_hash, SafetyAnswers)
    return kept if steps_back(kept) else held or kept


def was_asked(request: PersonRequest) -> bool:
    """Whether the questions were answered or left out: in this session, or with answers kept."""
    held = recall(session_of(request), SafetyAnswers)
    return held is not None or read_kept(request.vault) is not None


def read_kept(vault: Vault) -> SafetyAnswers | None:
    """Return what the person asked to have kept."""
    try:
        return vault.get_single(SafetyAnswers)
    except (VaultDamaged, WrittenByNewerVersion):
        return None


def has_kept(vault: Vault) -> bool:
    """Whether answers are kept, also such as do not open any more."""
    try:
        return vault.get_single(SafetyAnswers) is not None
    except (VaultDamaged, WrittenByNewerVersion):
        return True


def set_aside(request: PersonRequest, given: SafetyAnswers, *, on: date) -> None:
    """Note that it was not meant that way; what was kept is changed with it."""
    remember(session_of(request), given)
    if read_kept(request.vault) is not None:
        request.vault.put_single(given, on=on)


def forget_about_partner(request: PersonRequest) -> None:
    """Forget the answers, held and kept."""
    forget(session_of(request), SafetyAnswers)
    request.vault.delete_single(SafetyAnswers)


def does_step_back(request: PersonRequest | VisitorRequest) -> bool:
    """Whether pages for two hold back for this person: by what this session holds, or by what is kept.

    What is kept may have been answered since then on another device. Answers that were kept and
    do not open any more may have been tampered with: they count as a reason to.
    """
    if request.current_session is None or request.vault is None:
        return False
    session = request.current_session.row.id_hash
    if steps_back(recall(session, SafetyAnswers)):
        return True
    try:
        return steps_back(request.vault.get_single(SafetyAnswers))
    except (VaultDamaged, WrittenByNewerVersion):
        return True


def session_of(request: PersonRequest) -> str:
    """What the answers hang on."""
    return request.current_session.row.id_hash
