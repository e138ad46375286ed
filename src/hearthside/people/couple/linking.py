"""Two people find each other: one invites, the other types the code, both compare six words.

Until the one who invited has said yes to the answer, nothing can be shared. Whoever does not
want to answer does nothing, and the other sees an invitation that was not opened yet.
"""

from datetime import datetime, timedelta
from uuid import uuid4

from django.db import transaction

from hearthside.core.couple import Link
from hearthside.core.document import D
from hearthside.people.accounts.models import Account
from hearthside.people.accounts.throttle import count_try, forget_tries
from hearthside.vault.closed import close_couple, close_couple_of, is_closed
from hearthside.vault.couple_key import (
    Pairing,
    agree,
    fingerprint,
    is_open,
    load_couple_key,
    open_shelf,
    public_key_of,
)
from hearthside.vault.invitation import (
    lookup_of,
    make_invitation_code,
    open_by_code,
    seal_by_code,
    spoken_secret,
)
from hearthside.vault.records import Vault, VaultDamaged
from hearthside.vault.refusal import AlreadyLinked, WrongSecret
from hearthside.vault.shelf import SharedShelf

from .link import Answer, Offer, PendingInvitation, Stand, Standing
from .models import Invitation
from .refusal import CodeIsOwn, CodeUnknown, FilesChanged, NothingToConfirm, SharesAlready
from .words import to_words

LASTS = timedelta(days=3)
"""How long an invitation can be answered."""


def stand(vault: Vault, now: datetime) -> Standing:
    """Return how it stands between this person and the other; times in the zone of `now`."""
    try:
        link = vault.get_single(Link)
        pending = None if link else vault.get_single(PendingInvitation)
    except VaultDamaged:
        return Standing(Stand.CHANGED)
    if link is not None:
        return _stand_of_link(vault, link)
    if pending is None or pending.expires_at <= now or is_closed(pending.couple):
        return Standing(Stand.ALONE)
    return _stand_of_invitation(vault, pending, now)


def invite(account: Account, vault: Vault, *, now: datetime) -> str:
    """Make an invitation in place of an earlier one, and return its code.

    Raises `SharesAlready`.
    """
    if vault.get_single(Link) is not None:
        raise SharesAlready
    withdraw(vault)
    code, couple = make_invitation_code(), uuid4()
    offer = Offer(
        couple=couple, person=account.id, name=account.name, public_key=public_key_of(vault)
    )
    with transaction.atomic():
        Invitation.objects.filter(expires_at__lte=now).delete()
        sealed = seal_by_code(code, "invitation-offer", offer)
        Invitation.objects.create(lookup=lookup_of(code), offer=sealed, expires_at=now + LASTS)
        pending = PendingInvitation(code=code, couple=couple, expires_at=now + LASTS)
        vault.put_single(pending, on=now.date())
    return code


def withdraw(vault: Vault) -> None:
    """Take my invitation back; whoever answered it sees that it came to nothing."""
    pending = _get_if_it_opens(vault, PendingInvitation)
    if pending is not None:
        Invitation.objects.filter(lookup=lookup_of(pending.code)).delete()
    vault.delete_single(PendingInvitation)


def look_at(account: Account, code: str, *, now: datetime) -> Offer:
    """Return who invites with this code; nothing is written, and the other sees nothing of it.

    Raises `CodeUnknown`, `CodeIsOwn` or `TooManyTries`.
    """
    count_try("invitation", account.name, now)
    offer = _open_offer(code, now)
    if offer.person == account.id:
        raise CodeIsOwn
    forget_tries("invitation", account.name)
    return offer


def accept(account: Account, vault: Vault, code: str, *, now: datetime) -> None:
    """Answer an invitation: the other can now say yes to it.

    Raises as `look_at` does, or `SharesAlready`.
    """
    link = vault.get_single(Link)
    if link is not None and link.invitation == lookup_of(code):
        return  # pressed twice
    offer = look_at(account, code, now=now)
    if link is not None:
        raise SharesAlready
    pairing = _pairing(code, offer)
    answer = Answer(person=account.id, name=account.name, public_key=public_key_of(vault))
    sealed = seal_by_code(code, "invitation-answer", answer)
    pinned = _link(vault, pairing, offer.name, invitation=lookup_of(code))
    with transaction.atomic():
        unanswered = Invitation.objects.filter(lookup=lookup_of(code), answer=None)
        if not unanswered.update(answer=sealed):
            raise CodeUnknown
        _agree(vault, pairing)
        withdraw(vault)
        vault.put_single(pinned, on=now.date())


def confirm(vault: Vault, *, now: datetime) -> None:
    """Say yes to the answer, after the six words were the same on both screens.

    Raises `NothingToConfirm`, or `FilesChanged` if the answer is not what the other sent.
    """
    if vault.get_single(Link) is not None:
        return  # pressed twice
    pending, answer = _read_answer(vault)
    pairing = _pairing(pending.code, _as_offer(pending, answer))
    pinned = _link(vault, pairing, answer.name)
    with transaction.atomic():
        _agree(vault, pairing)
        open_shelf(pending.couple)
        vault.put_single(pinned, on=now.date())
        withdraw(vault)


def unlink(vault: Vault) -> None:
    """End the sharing, at once and for both, and take back an invitation or an answer.

    Whatever somebody changed in the files, this works. My diary stays as it is, and so does theirs.
    """
    link = _get_if_it_opens(vault, Link)
    with transaction.atomic():
        if link is not None:
            close_couple(link.couple)
            Invitation.objects.filter(lookup=link.invitation).delete()
        close_couple_of(vault.owner)
        vault.delete_single(Link)
        withdraw(vault)


def find_invitations(vault: Vault) -> tuple[str, ...]:
    """Return under which names an invitation lies that I made or answered."""
    pending, link = _get_if_it_opens(vault, PendingInvitation), _get_if_it_opens(vault, Link)
    made = (lookup_of(pending.code),) if pending else ()
    return (*made, link.invitation) if link else made


def drop_invitations(names: tuple[str, ...]) -> None:
    """Delete invitations: their codes open nothing any more, and nobody waits for an answer."""
    Invitation.objects.filter(lookup__in=names).delete()


def _stand_of_link(vault: Vault, link: Link) -> Standing:
    try:
        key = load_couple_key(vault, link)
    except VaultDamaged:
        return Standing(Stand.CHANGED, link.partner_name)
    if key is None or is_closed(link.couple):
        return Standing(Stand.OFF, link.partner_name)
    if is_open(link.couple):
        shelf = SharedShelf(key)
        return Standing(Stand.LINKED, link.partner_name, link.words, shelf=shelf)
    waits = Invitation.objects.filter(lookup=link.invitation, answer__isnull=False)
    return Standing(Stand.WAITING if waits.exists() else Stand.OFF, link.partner_name, link.words)


def _stand_of_invitation(vault: Vault, pending: PendingInvitation, now: datetime) -> Standing:
    until = pending.expires_at.astimezone(now.tzinfo)
    waiting = Standing(Stand.INVITING, code=pending.code, expires_at=until)
    try:
        _, answer = _read_answer(vault)
    except NothingToConfirm:
        return waiting
    except FilesChanged:
        return Standing(Stand.CHANGED)
    pairing = _pairing(pending.code, _as_offer(pending, answer))
    return Standing(Stand.ANSWERED, answer.name, to_words(fingerprint(vault, pairing)))


def _read_answer(vault: Vault) -> tuple[PendingInvitation, Answer]:
    pending = vault.get_single(PendingInvitation)
    if pending is None:
        raise NothingToConfirm
    row = Invitation.objects.filter(lookup=lookup_of(pending.code)).first()
    if row is None or row.answer is None:
        raise NothingToConfirm
    try:
        answer = open_by_code(pending.code, "invitation-answer", bytes(row.answer), Answer)
    except (WrongSecret, VaultDamaged):
        raise FilesChanged from None
    return pending, answer


def _open_offer(code: str, now: datetime) -> Offer:
    row = Invitation.objects.filter(lookup=lookup_of(code), answer=None, expires_at__gt=now).first()
    if row is None:
        raise CodeUnknown
    try:
        return open_by_code(code, "invitation-offer", bytes(row.offer), Offer)
    except (WrongSecret, VaultDamaged):
        raise CodeUnknown from None


def _as_offer(pending: PendingInvitation, answer: Answer) -> Offer:
    return Offer(
        couple=pending.couple,
        person=answer.person,
        name=answer.name,
        public_key=answer.public_key,
    )


def _pairing(code: str, other: Offer) -> Pairing:
    return Pairing(
        couple=other.couple,
        code=spoken_secret(code),
        their_id=other.person,
        their_public_key=other.public_key,
    )


def _agree(vault: Vault, pairing: Pairing) -> None:
    try:
        agree(vault, pairing)
    except AlreadyLinked:
        raise SharesAlready from None
    except VaultDamaged:
        raise FilesChanged from None


def _link(vault: Vault, pairing: Pairing, name: str, *, invitation: str = "") -> Link:
    return Link(
        couple=pairing.couple,
        partner=pairing.their_id,
        partner_name=name,
        words=to_words(fingerprint(vault, pairing)),
        invitation=invitation,
    )


def _get_if_it_opens(vault: Vault, kind: type[D]) -> D | None:
    try:
        return vault.get_single(kind)
    except VaultDamaged:
        return None
