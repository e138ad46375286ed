"""What changes at the door: signing up, unlocking, recovering, changing keys, leaving."""

from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils.translation import get_language

from hearthside.people.reminding import planning as reminding
from hearthside.vault.keyring import (
    VaultKey,
    create_keyring,
    rotate,
    unlock_with_password,
    unlock_with_recovery_code,
)
from hearthside.vault.keyring import change_password as rewrap
from hearthside.vault.keyring import replace_recovery_code as new_recovery_code
from hearthside.vault.records import Vault
from hearthside.vault.refusal import WrongSecret

from . import throttle
from .account_name import clean_name, name_key
from .kept_form import collect_kept_forms
from .models import Account
from .password_rule import check_password_rule
from .preference import Preferences, read_preferences, with_time_zone, write_preferences
from .recovery import hold_code, pending_code
from .refusal import NameTaken, WrongNameOrCode, WrongNameOrPassword
from .request import CurrentSession, PersonRequest
from .session import (
    end_other_sessions,
    end_session,
    end_sessions,
    reseal_session,
    set_idle_minutes,
    start_session,
)


@dataclass(frozen=True, slots=True)
class Entered:
    """A session that was just opened, and what the next page depends on.

    `was_tampered` tells that the drop box had been changed from outside.
    """

    session: CurrentSession
    preferences: Preferences
    code_waits: bool
    was_tampered: bool


def sign_up(
    *, name: str, password: str, partner_name: str, time_zone: str, now: datetime
) -> Entered:
    """Make an account and its vault. The partner's name is only compared with the password.

    Raises `PasswordRefused` or `NameTaken`.
    """
    check_password_rule(password, own_name=name, partner_name=partner_name)
    account = Account(name=clean_name(name), key=name_key(name))
    if Account.objects.filter(key=account.key).exists():
        raise NameTaken
    with transaction.atomic():
        _insert(account)
        vault_key, code = create_keyring(account.id, password)
        preferences = with_time_zone(Preferences(language=get_language() or ""), time_zone)
        vault = Vault(vault_key)
        write_preferences(vault, preferences, on=now.date())
        hold_code(vault, code, now=now)
    return _enter(account, vault_key, time_zone=time_zone, now=now)


def unlock(
    *, name: str, password: str, time_zone: str, now: datetime, before: CurrentSession | None = None
) -> Entered:
    """Open the vault with the password; `before` is the locked session this one replaces.

    Raises `WrongNameOrPassword` or `TooManyTries`, the same for a name that does not exist.
    """
    account, vault_key = _try_password(name, password, now)
    if before is not None:
        end_session(before)
    return _enter(account, vault_key, time_zone=time_zone, now=now)


def recover(
    *, name: str, recovery_code: str, password: str, time_zone: str, now: datetime
) -> Entered:
    """Open the vault with the recovery code, set a new password and make a new code.

    Raises `PasswordRefused`, `WrongNameOrCode` or `TooManyTries`.
    """
    check_password_rule(password, own_name=name)
    throttle.count_try("recovery-code", name, now)
    account = find_account(name)
    try:
        vault_key = unlock_with_recovery_code(account.id if account else None, recovery_code)
    except WrongSecret:
        raise WrongNameOrCode from None
    if account is None:
        raise WrongNameOrCode
    with transaction.atomic():
        rewrap(vault_key, password)
        hold_code(Vault(vault_key), new_recovery_code(vault_key), now=now)
        end_sessions(account.sessions.all())
    throttle.forget_tries("recovery-code", name)
    return _enter(account, vault_key, time_zone=time_zone, now=now)


def confirm_password(account: Account, password: str, *, now: datetime) -> VaultKey:
    """Check the password once more before something weighty; raises as `unlock` does."""
    _, vault_key = _try_password(account.name, password, now)
    return vault_key


def change_password(
    request: PersonRequest, *, old: str, new: str, rotate_key: bool, now: datetime
) -> None:
    """Set a new password and end every other session.

    With `rotate_key` the vault gets a new key and recovery code as well (it then waits at
    `recovery-code`), so that the old password opens no copy made from now on.
    Raises `PasswordRefused`, `WrongNameOrPassword` or `TooManyTries`.
    """
    check_password_rule(new, own_name=request.account.name)
    vault_key = confirm_password(request.account, old, now=now)
    with transaction.atomic():
        if rotate_key:
            vault_key, code = rotate(vault_key, new)
            request.vault = Vault(vault_key)
            hold_code(request.vault, code, now=now)
            reseal_session(request.current_session, vault_key)
        else:
            rewrap(vault_key, new)
        end_other_sessions(request.current_session)


def replace_recovery_code(request: PersonRequest, *, password: str, now: datetime) -> None:
    """Make a new recovery code, which then waits at `recovery-code`; the old one opens nothing more."""
    vault_key = confirm_password(request.account, password, now=now)
    with transaction.atomic():
        hold_code(request.vault, new_recovery_code(vault_key), now=now)


def show_code_again(request: PersonRequest, *, password: str, now: datetime) -> None:
    """Have the code that waits shown once more, for a while; raises as `unlock` does."""
    confirm_password(request.account, password, now=now)
    code = pending_code(request.vault)
    if code is not None:
        hold_code(request.vault, code, now=now)


def change_preferences(request: PersonRequest, preferences: Preferences, *, now: datetime) -> None:
    """Keep the preferences and set this person's idle clocks to them."""
    write_preferences(request.vault, preferences, on=now.date())
    reminding.follow(request.account.id, preferences, now=now)
    request.preferences = preferences
    set_idle_minutes(request.current_session, preferences.idle_minutes, now=now)


def delete_everything(request: PersonRequest, *, password: str, now: datetime) -> None:
    """Delete every record, the keys, the sessions and the account itself. There is no way back."""
    confirm_password(request.account, password, now=now)
    with transaction.atomic():
        end_sessions(request.account.sessions.all())
        reminding.forget(request.account.id)
        request.account.delete()
        request.vault.destroy()
    request.vault = None  # type: ignore[assignment]  # nothing is left to open


def find_account(name: str) -> Account | None:
    """Return the account of this name, however it is spelled."""
    return Account.objects.filter(key=name_key(name)).first()


def _try_password(name: str, password: str, now: datetime) -> tuple[Account, VaultKey]:
    throttle.count_try("password", name, now)
    account = find_account(name)
    try:
        vault_key = unlock_with_password(account.id if account else None, password)
    except WrongSecret:
        raise WrongNameOrPassword from None
    throttle.forget_tries("password", name)
    if account is None:
        raise WrongNameOrPassword
    return account, vault_key


def _enter(account: Account, vault_key: VaultKey, *, time_zone: str, now: datetime) -> Entered:
    vault = Vault(vault_key)
    known = read_preferences(vault)
    preferences = with_time_zone(known, time_zone)
    if preferences != known:
        write_preferences(vault, preferences, on=now.date())
        reminding.follow(account.id, preferences, now=now)
    was_tampered = collect_kept_forms(vault, now)
    session = start_session(account, vault_key, idle_minutes=preferences.idle_minutes, now=now)
    code_waits = pending_code(vault) is not None
    return Entered(session, preferences, code_waits=code_waits, was_tampered=was_tampered)


def _insert(account: Account) -> None:
    try:
        with transaction.atomic():
            account.save(force_insert=True)
    except IntegrityError:
        raise NameTaken from None
