"""Why the vault refuses, named for the situation. None carries a word, a key or an id."""

from typing import ClassVar


class VaultRefusal(Exception):
    """The base of every refusal of the vault."""

    code: ClassVar[str] = ""
    words: ClassVar[str] = ""

    def __init__(self) -> None:
        super().__init__(self.words)


class WrongSecret(VaultRefusal):
    """The password, code or token opens nothing, or nobody has this id. Which is never told."""

    code = "wrong_secret"
    words = "this secret opens nothing here"


class VaultLocked(VaultRefusal):
    """The key is no longer the current one: it was rotated, or the vault is gone."""

    code = "vault_locked"
    words = "this key is no longer the current one"


class VaultDamaged(VaultRefusal):
    """Something does not open in its place: it was changed, moved or broken."""

    code = "vault_damaged"
    words = "something sealed does not open in its place"


class RecordNotFound(VaultRefusal):
    """There is no such record, or it is another person's, or of another kind."""

    code = "record_not_found"
    words = "there is no such record"


class DocumentTooLarge(VaultRefusal):
    """The document is larger than the vault takes."""

    code = "document_too_large"
    words = "the document is larger than the vault takes"


class DropBoxFull(VaultRefusal):
    """As many drafts wait for this person as may wait."""

    code = "drop_box_full"
    words = "no more drafts can wait"


class WrittenByNewerVersion(VaultRefusal):
    """The document was written by a newer program; reading it here could lose part of it."""

    code = "written_by_newer_version"
    words = "a newer version of the program wrote this"


class AlreadyLinked(VaultRefusal):
    """This person shares with somebody already; one couple at a time."""

    code = "already_linked"
    words = "this person shares with somebody already"


class NotLinked(VaultRefusal):
    """The two share nothing any more, or never did."""

    code = "not_linked"
    words = "these two people share nothing"
