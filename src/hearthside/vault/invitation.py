"""What an invitation's code seals: nobody who has the database and not the code reads or makes it."""

from uuid import UUID

from hearthside.core.document import D, Document

from .envelope import pack, unpack
from .key import derive, label, unwrap, wrap
from .models import Instance
from .recovery_code import make_code, to_secret
from .refusal import WrongSecret

CODE_SIGNS = 20
"""100 bits."""


def make_invitation_code() -> str:
    """Make a new code of 100 bits, in groups for reading."""
    return make_code(CODE_SIGNS)


def spoken_secret(code: str) -> bytes:
    """Return what a code adds to the key of a couple."""
    return derive(to_secret(code), "invitation-secret")


def lookup_of(code: str) -> str:
    """Return under which name an invitation lies in the database; the code cannot be told from it."""
    return derive(to_secret(code), "invitation-lookup").hex()


def seal_by_code(code: str, purpose: str, document: Document) -> bytes:
    """Seal a document by a code, for one purpose and this house alone."""
    return wrap(to_secret(code), purpose, pack(document), _place(purpose, code))


def open_by_code(code: str, purpose: str, sealed: bytes, kind: type[D]) -> D:
    """Return what was sealed. Raises `WrongSecret` if it was changed or another code sealed it."""
    content = unpack(unwrap(to_secret(code), purpose, sealed, _place(purpose, code)))
    if content.namespace != kind.namespace:
        raise WrongSecret
    return content.read(kind)


def _place(purpose: str, code: str) -> bytes:
    instance: UUID = Instance.current_id()
    return label(purpose) + b"\0" + instance.bytes + bytes.fromhex(lookup_of(code))
