"""What this room writes, and the file it makes. No file is ever kept here."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import uuid4

import msgspec
import pyrage.passphrase
from django.db import transaction
from django.urls import reverse

from hearthside.core.care import Cost
from hearthside.core.care.answer import SupportAnswer
from hearthside.core.care.safety_plan import SafetyPlan
from hearthside.core.hand_over.fhir import build_bundle
from hearthside.core.hand_over.table import write_table
from hearthside.people.accounts.kept_form import forget_every_kept_form
from hearthside.vault.records import RecordNotFound, Vault

from . import sentences
from .pdf import print_pdf

if TYPE_CHECKING:
    from .forms import FileForm
    from .queries import Made

PAGES = {
    "care-take-along": ("care-take-along", "care-file"),
    "care-plan-change": ("care-plan-change",),
}
"""The pages that give back what a lock kept, and the addresses it may have been sent to."""


@dataclass(frozen=True, slots=True, repr=False)
class File:
    """One file to take away, whole and in memory only."""

    name: str
    content_type: str
    data: bytes


def keep_answer(vault: Vault, *, costs: Cost, wants_help: bool, now: datetime) -> None:
    """Keep the answer to the one question; whoever asks for help takes an earlier "not now" back."""
    with transaction.atomic():
        before = vault.get_single(SupportAnswer) or SupportAnswer()
        answer = SupportAnswer(
            costs=costs,
            wants_help=wants_help,
            answered_on=now.date(),
            not_now_on=None if wants_help else before.not_now_on,
        )
        vault.put_single(answer, on=now.date())


def say_not_now(vault: Vault, *, now: datetime) -> None:
    """Let it be quiet for weeks."""
    with transaction.atomic():
        answer = vault.get_single(SupportAnswer) or SupportAnswer()
        quiet = msgspec.structs.replace(answer, not_now_on=now.date())
        vault.put_single(quiet, on=now.date())


def keep_plan(vault: Vault, *, now: datetime, **steps: str) -> None:
    """Keep the plan; an empty one is none. Raises `DocumentTooLarge`."""
    plan = SafetyPlan(**steps)
    with transaction.atomic():
        if plan.is_empty:
            vault.delete_single(SafetyPlan)
        else:
            vault.put_single(plan, on=now.date())
        start_fresh(vault, "care-plan-change", now=now)


def delete_plan(vault: Vault, *, now: datetime) -> None:
    """Delete the plan for good, with what a lock kept of it."""
    vault.delete_single(SafetyPlan)
    start_fresh(vault, "care-plan-change", now=now)


def start_fresh(vault: Vault, page: str, *, now: datetime) -> None:
    """Forget what was kept of a page when the session locked. Raises `RecordNotFound`."""
    if page not in PAGES:
        raise RecordNotFound
    for address in PAGES[page]:
        forget_every_kept_form(vault, reverse(address), now)


def make_file(vault: Vault, made: "Made", form: "FileForm", *, now: datetime) -> File:
    """Return what was looked at as a file, sealed to the passphrase if there is one.

    `now` is the person's local time, for the file's name. What a lock kept of the ticks has done
    its work then. Raises `PressStopped` when it is too much for a PDF.
    """
    kind, passphrase = form.cleaned_data["kind"], form.cleaned_data["passphrase"]
    file = _make(made, kind, now)
    if passphrase:
        sealed = pyrage.passphrase.encrypt(file.data, passphrase)
        file = File(f"{file.name}.age", "application/octet-stream", sealed)
    start_fresh(vault, "care-take-along", now=now)
    return file


def _make(made: "Made", kind: str, now: datetime) -> File:
    name = f"pages-{now:%Y-%m-%d}"
    if kind == "pdf":
        return File(f"{name}.pdf", "application/pdf", print_pdf(made.paper))
    if kind == "fhir":
        labels = sentences.fhir_labels()
        bundle = build_bundle(made.hand_over, made.paper, labels, id=uuid4(), at=now)
        return File(f"{name}.json", "application/fhir+json", msgspec.json.encode(bundle))
    table = write_table(made.hand_over, made.ticks, made.contexts, sentences.field_labels())
    return File(f"{name}.csv", "text/csv; charset=utf-8", table.encode())
