"""A form posted after the session locked: sealed for its owner, handed back after unlocking.

The server cannot open it in between. It goes to the vault's drop box under the owner's
public key, and is collected at the next unlock.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from urllib.parse import urlsplit

import msgspec
from django.http import HttpRequest
from django.urls import Resolver404, resolve
from django.utils.http import url_has_allowed_host_and_scheme

from hearthside.core.document import Document
from hearthside.vault.keyring import seal_to_owner
from hearthside.vault.records import Vault

from .models import Account

LARGEST_BYTES = 2 * 2**20
MOST_KEPT = 20
SECRET_WORDS = ("password", "passphrase", "recovery", "csrf")

Fields = dict[str, list[str]]


class KeptForm(Document, frozen=True, kw_only=True):
    """What was being written when the session had locked: where it was sent to, and its fields."""

    namespace: ClassVar[str] = "kept_form"

    path: str
    fields: Fields
    kept_at: datetime


class KeptForms(Document, frozen=True, kw_only=True):
    """The kept forms that were collected and not saved yet, oldest first."""

    namespace: ClassVar[str] = "kept_forms"

    forms: tuple[KeptForm, ...] = ()


@dataclass(frozen=True, slots=True)
class Keeping:
    """Whether a form could be kept, and the page to lead back to."""

    is_kept: bool
    page: str


def keep_form(request: HttpRequest, account: Account, now: datetime) -> Keeping:
    """Seal the posted fields to the account's public key; secrets and oversize are left out."""
    page = _page_of(request)
    fields = {name: values for name, values in request.POST.lists() if not _is_secret(name)}
    if not fields or len(msgspec.json.encode(fields)) > LARGEST_BYTES:
        return Keeping(is_kept=False, page=page)
    seal_to_owner(account.id, KeptForm(path=request.path, fields=fields, kept_at=now))
    return Keeping(is_kept=True, page=page)


def collect_kept_forms(vault: Vault, now: datetime) -> None:
    """Move what lies in the drop box to the vault proper, after unlocking."""
    collected = tuple(d for d in vault.collect_drop_box(KeptForm))
    if collected:
        waiting = _read(vault)
        _write(vault, (*waiting, *collected)[-MOST_KEPT:], now)


def find_kept_form(vault: Vault, path: str) -> Fields | None:
    """Return the fields last kept for this path, leaving them in place: a page may be reloaded."""
    kept = [form.fields for form in _read(vault) if form.path == path]
    return kept[-1] if kept else None


def forget_kept_form(vault: Vault, path: str) -> None:
    """Forget the fields last kept for this path."""
    forms = list(_read(vault))
    for index in reversed(range(len(forms))):
        if forms[index].path == path:
            kept_at = forms.pop(index).kept_at
            return _write(vault, tuple(forms), kept_at)
    return None


def take_kept_form(vault: Vault, path: str) -> Fields | None:
    """Return the fields last kept for this path and forget them."""
    fields = find_kept_form(vault, path)
    if fields is not None:
        forget_kept_form(vault, path)
    return fields


def is_local_page(path: str) -> bool:
    """Tell whether a path leads to a page of this house, and carries nothing else."""
    if not url_has_allowed_host_and_scheme(path, allowed_hosts=None) or not path.startswith("/"):
        return False
    try:
        resolve(path)
    except Resolver404:
        return False
    return not {"?", "#"} & set(path)


def _page_of(request: HttpRequest) -> str:
    """The page the form stood on, as far as the browser says; else where it was sent to."""
    referrer = urlsplit(request.headers.get("Referer", ""))
    is_own = referrer.netloc == request.get_host() and is_local_page(referrer.path)
    return referrer.path if is_own else request.path


def _is_secret(name: str) -> bool:
    return any(word in name.lower() for word in SECRET_WORDS)


def _read(vault: Vault) -> tuple[KeptForm, ...]:
    kept = vault.get_single(KeptForms)
    return kept.forms if kept else ()


def _write(vault: Vault, forms: tuple[KeptForm, ...], now: datetime) -> None:
    if forms:
        vault.put_single(KeptForms(forms=forms), on=now.date())
    else:
        vault.delete_single(KeptForms)
