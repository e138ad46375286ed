"""A form posted after the session locked: sealed for its owner, handed back after unlocking.

The server cannot open it in between. It goes to the vault's drop box under the owner's
public key, and is collected at the next unlock. Because whoever writes the files can put
something there too, a kept form only ever fills in a form; the person saves it.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar
from urllib.parse import urlsplit
from uuid import UUID

import msgspec
from django.db import transaction
from django.http import HttpRequest
from django.urls import Resolver404, resolve
from django.utils.http import url_has_allowed_host_and_scheme

from hearthside.core.document import Document
from hearthside.vault.keyring import seal_to_owner
from hearthside.vault.records import Vault
from hearthside.vault.refusal import VaultDamaged, VaultRefusal

from .models import Account

SECRET_WORDS = ("password", "passphrase", "recovery", "csrf")

Fields = dict[str, list[str]]


class KeptForm(Document, frozen=True, kw_only=True):
    """What was being written when the session had locked: where it was sent to, and its fields."""

    namespace: ClassVar[str] = "kept_form"

    path: str
    fields: Fields
    kept_at: datetime


class KeptPlace(msgspec.Struct, frozen=True, kw_only=True):
    """Where one kept form lies, and the path it was sent to."""

    id: UUID
    path: str


class KeptFormList(Document, frozen=True, kw_only=True):
    """The kept forms that were collected and not saved yet, oldest first."""

    namespace: ClassVar[str] = "kept_form_list"

    places: tuple[KeptPlace, ...] = ()


@dataclass(frozen=True, slots=True)
class Keeping:
    """Whether a form could be kept, and the page to lead back to."""

    is_kept: bool
    page: str


def keep_form(
    request: HttpRequest, account: Account, now: datetime, *, gives_back: bool
) -> Keeping:
    """Seal the posted fields to the account's public key if their page gives them back; no secrets."""
    form = _form_in(request, now) if gives_back else None
    return _keep(request, form, lambda kept: seal_to_owner(account.id, kept))


def keep_form_unlocked(
    request: HttpRequest, vault: Vault, now: datetime, *, gives_back: bool
) -> Keeping:
    """Keep the posted fields of a page that cannot take them now, although the vault is open."""
    form = _form_in(request, now) if gives_back else None
    return _keep(request, form, lambda kept: _take_in(vault, [kept], now))


def _keep(
    request: HttpRequest, form: KeptForm | None, put: Callable[[KeptForm], object]
) -> Keeping:
    if form is None:
        return Keeping(is_kept=False, page=_page_of(request))
    try:
        with transaction.atomic():
            put(form)
    except VaultRefusal:
        return Keeping(is_kept=False, page=_page_of(request))
    return Keeping(is_kept=True, page=_page_of(request))


def collect_kept_forms(vault: Vault, now: datetime) -> bool:
    """Move what lies in the drop box into the vault proper, after unlocking.

    Returns whether somebody had changed the drop box from outside. It is mended then, and
    keeps nobody out.
    """
    with suppress(VaultDamaged):
        _move_in(vault, now)
        return False
    with suppress(VaultDamaged):
        vault.mend_drop_box()
        _move_in(vault, now)
    return True


def _move_in(vault: Vault, now: datetime) -> None:
    with transaction.atomic():
        # A database promises no order. As text, times compare whatever somebody else left there.
        forms = sorted(vault.collect_drop_box(KeptForm), key=lambda form: str(form.kept_at))
        if forms:
            _take_in(vault, forms, now)


def _take_in(vault: Vault, forms: list[KeptForm], now: datetime) -> None:
    ids = vault.put_many([(form, now) for form in forms])
    places = [
        KeptPlace(id=kept_id, path=form.path) for kept_id, form in zip(ids, forms, strict=True)
    ]
    _write(vault, _without_gone_on(vault, (*_read(vault), *places)), now)


def _without_gone_on(vault: Vault, places: tuple[KeptPlace, ...]) -> tuple[KeptPlace, ...]:
    """Delete each form that was kept again with all its words: saved once, it is not to come back."""
    try:
        kept = vault.get_many(KeptForm, [place.id for place in places])
    except VaultRefusal:
        # One that does not open is no reason to keep back the others.
        return places
    left: list[KeptPlace] = []
    for place in reversed(places):
        later = (kept[other.id].fields for other in left if other.path == place.path)
        if place.id not in kept or any(_stands_in(kept[place.id].fields, one) for one in later):
            vault.delete(place.id)
        else:
            left.insert(0, place)
    return tuple(left)


def _stands_in(fields: Fields, later: Fields) -> bool:
    """Whether all that was in one form is the beginning of what is in another."""
    return all(
        any(words.startswith(value) for words in later.get(name, ()))
        for name, values in fields.items()
        for value in values
        if value
    )


def find_kept_form(vault: Vault, path: str) -> Fields | None:
    """Return the fields last kept for this path, leaving them in place: a page may be reloaded."""
    place = _last_place(vault, path)
    return vault.get(KeptForm, place.id).fields if place else None


def forget_kept_form(vault: Vault, path: str, now: datetime) -> None:
    """Forget the fields last kept for this path."""
    place = _last_place(vault, path)
    if place is not None:
        _write(vault, tuple(other for other in _read(vault) if other != place), now)
        vault.delete(place.id)


def forget_same_kept_form(
    vault: Vault, path: str, now: datetime, *, field: str, value: str
) -> None:
    """Forget all that was kept for this path of the one form that has this value, at however many locks."""
    places = _read(vault)
    same = [
        place for place in places if place.path == path and _says(vault, place.id, field, value)
    ]
    if same:
        _write(vault, tuple(place for place in places if place not in same), now)
        vault.delete(*(place.id for place in same))


def forget_every_kept_form(vault: Vault, path: str, now: datetime) -> None:
    """Forget whatever was kept for this path."""
    while _last_place(vault, path) is not None:
        forget_kept_form(vault, path, now)


def fields_to_send_again(request: HttpRequest) -> tuple[tuple[str, str], ...]:
    """Return what was posted, pair by pair; nothing where a secret or a file was among it."""
    names = {name for name in request.POST if name != "csrfmiddlewaretoken"}
    if request.FILES or any(_is_secret(name) for name in names):
        return ()
    return tuple(
        (name, value)
        for name in request.POST
        if name in names
        for value in request.POST.getlist(name)
    )


def is_local_page(path: str) -> bool:
    """Tell whether a path leads to a page of this house, and carries nothing else."""
    if not url_has_allowed_host_and_scheme(path, allowed_hosts=None) or not path.startswith("/"):
        return False
    try:
        resolve(path)
    except Resolver404:
        return False
    return not {"?", "#"} & set(path)


def _form_in(request: HttpRequest, now: datetime) -> KeptForm | None:
    """What was posted, without secrets; nothing where all of it is empty."""
    fields = {name: values for name, values in request.POST.lists() if not _is_secret(name)}
    return KeptForm(path=request.path, fields=fields, kept_at=now) if any(fields.values()) else None


def _page_of(request: HttpRequest) -> str:
    """The page the form stood on, as far as the browser says; else where it was sent to."""
    referrer = urlsplit(request.headers.get("Referer", ""))
    is_own = referrer.netloc == request.get_host() and is_local_page(referrer.path)
    return referrer.path if is_own else request.path


def _is_secret(name: str) -> bool:
    return any(word in name.lower() for word in SECRET_WORDS)


def _read(vault: Vault) -> tuple[KeptPlace, ...]:
    kept = vault.get_single(KeptFormList)
    return kept.places if kept else ()


def _says(vault: Vault, id: UUID, field: str, value: str) -> bool:
    try:
        return value in vault.get(KeptForm, id).fields.get(field, ())
    except VaultRefusal:
        return False


def _last_place(vault: Vault, path: str) -> KeptPlace | None:
    return next((place for place in reversed(_read(vault)) if place.path == path), None)


def _write(vault: Vault, places: tuple[KeptPlace, ...], now: datetime) -> None:
    if places:
        vault.put_single(KeptFormList(places=places), on=now.date())
    else:
        vault.delete_single(KeptFormList)
