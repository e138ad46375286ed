"""One browser's session: a random token in a cookie, and here only what is of no use without it."""

import secrets
from contextlib import suppress
from datetime import datetime

from django.conf import settings
from django.db import DatabaseError
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponseBase

from hearthside.vault.keyring import VaultKey, open_from_session, seal_for_session
from hearthside.vault.records import Vault
from hearthside.vault.refusal import WrongSecret

from .key_half import drop_halves, drop_idle_halves, is_held, join_half, make_half, move_on
from .models import ABSOLUTE_LIMIT, DRAFT_GRACE, TOUCH_EVERY, Account, Session
from .request import CurrentSession
from .token import TOKEN_BYTES, hash_token, name_cookie, parse_token, write_token


def cookie_name() -> str:
    """Return the cookie's name in this house."""
    return name_cookie(is_secure=settings.HEARTHSIDE_SECURE)


def set_cookie(response: HttpResponseBase, token: bytes) -> None:
    """Give the browser its token, until the browser is closed."""
    response.set_cookie(
        cookie_name(),
        write_token(token),
        secure=settings.HEARTHSIDE_SECURE,
        httponly=True,
        samesite="Strict",
    )


def delete_cookie(response: HttpResponseBase) -> None:
    """Take the token back."""
    set_cookie(response, b"")
    response.cookies[cookie_name()]["max-age"] = 0
    response.cookies[cookie_name()]["expires"] = "Thu, 01 Jan 1970 00:00:00 GMT"


def sign_out_browser(response: HttpResponseBase, *, for_good: bool = False) -> None:
    """Take the token back and have the browser drop what it holds of this house.

    What a device has sealed and not sent stays, unless it is `for_good`: it can be read by
    nobody there, and would be lost.
    """
    delete_cookie(response)
    response.headers["Clear-Site-Data"] = '"cache", "storage"' if for_good else '"cache"'


def read_token(request: HttpRequest) -> bytes | None:
    """Return the token in the request's cookie, if it has the right shape."""
    return parse_token(request.COOKIES.get(cookie_name(), ""))


def start_session(
    account: Account, vault_key: VaultKey, *, idle_minutes: int, now: datetime
) -> CurrentSession:
    """Start a session with a fresh token and half, and seal the vault key to both."""
    end_sessions(Session.objects.filter(created_at__lte=now - DRAFT_GRACE))
    token = secrets.token_bytes(TOKEN_BYTES)
    row = Session(
        id_hash=hash_token(token), account=account, idle_minutes=idle_minutes, created_at=now
    )
    row.locks_at = row.next_lock_at(now)
    make_half(row.id_hash, locks_at=row.locks_at, ends_at=now + ABSOLUTE_LIMIT)
    session = CurrentSession(row, token)
    row.sealed_key = _seal(session, vault_key)
    row.save(force_insert=True)
    return session


def find_session(token: bytes | None, now: datetime) -> CurrentSession | None:
    """Return the session a token leads to, locked by now if it has been idle."""
    if token is None:
        return None
    row = Session.objects.select_related("account").filter(id_hash=hash_token(token)).first()
    if row is None or row.is_forgotten(now):
        return None
    if row.sealed_key is not None and not is_held(row.id_hash, now):
        lock_session(row)
    return CurrentSession(row, token)


def open_session(session: CurrentSession) -> Vault | None:
    """Return the vault of an unlocked session; a key that does not open counts as locked."""
    row = session.row
    secret = join_half(row.id_hash, session.token)
    if row.sealed_key is None or secret is None:
        return None
    try:
        held = open_from_session(row.account_id, bytes(row.sealed_key), secret, row.id_hash)
    except WrongSecret:
        lock_session(row)
        return None
    return Vault(*held)


def reseal_session(session: CurrentSession, vault_key: VaultKey) -> None:
    """Seal a rotated vault key to the session that is already there."""
    session.row.sealed_key = _seal(session, vault_key)
    session.row.save(update_fields=["sealed_key"])


def touch_session(session: CurrentSession, now: datetime) -> None:
    """Move the idle clock on, writing at most every half minute; drop idle keys of other sessions."""
    row = session.row
    locks_at = row.next_lock_at(now)
    move_on(row.id_hash, locks_at)
    if locks_at - row.locks_at < TOUCH_EVERY:
        return
    row.locks_at = locks_at
    Session.objects.filter(pk=row.pk).update(locks_at=locks_at)
    lock_idle_sessions(now)


def set_idle_minutes(session: CurrentSession, minutes: int, *, now: datetime) -> None:
    """Set this session's idle clock anew at once, and that of the account's others when next used."""
    row = session.row
    Session.objects.filter(account_id=row.account_id).update(idle_minutes=minutes)
    row.idle_minutes = minutes
    row.locks_at = row.next_lock_at(now)
    row.save(update_fields=["locks_at"])
    move_on(row.id_hash, row.locks_at)


def lock_session(row: Session) -> None:
    """Drop the key. The row stays, so that a draft posted later finds its owner."""
    drop_halves(row.id_hash)
    row.sealed_key = None
    # On a full disk the sealed key stays in the file, and opens no more.
    with suppress(DatabaseError):
        Session.objects.filter(pk=row.pk).update(sealed_key=None)


def lock_idle_sessions(now: datetime) -> int:
    """Drop the key of every session that has been idle too long; return how many."""
    drop_idle_halves(now)
    idle = Session.objects.filter(sealed_key__isnull=False, locks_at__lte=now)
    return idle.update(sealed_key=None)


def lock_all_sessions() -> int:
    """Drop every key that an earlier run of the program left; return how many."""
    return Session.objects.filter(sealed_key__isnull=False).update(sealed_key=None)


def end_session(session: CurrentSession) -> None:
    """Forget the session."""
    end_sessions(Session.objects.filter(pk=session.row.pk))


def end_other_sessions(session: CurrentSession) -> int:
    """Forget every other session of this account; return how many there were."""
    of_account = Session.objects.filter(account_id=session.row.account_id)
    return end_sessions(of_account.exclude(pk=session.row.pk))


def end_sessions(sessions: QuerySet[Session]) -> int:
    """Forget these sessions and drop their keys; return how many there were."""
    drop_halves(*sessions.values_list("id_hash", flat=True))
    ended, _ = sessions.delete()
    return ended


def _seal(session: CurrentSession, vault_key: VaultKey) -> bytes | None:
    secret = join_half(session.row.id_hash, session.token)
    return seal_for_session(vault_key, secret, session.row.id_hash) if secret else None
