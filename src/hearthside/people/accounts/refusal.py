"""Why a door stays shut, named for the person's situation. No refusal carries what was typed."""

from enum import StrEnum


class Refusal(Exception):
    """The base of every refusal here; `sentence.sentence_for` puts it into words."""


class WrongNameOrPassword(Refusal):
    """The name or the secret is wrong. Which of them is never told."""


class WrongNameOrCode(Refusal):
    """The name or the recovery code is wrong. Which of them is never told."""


class NameTaken(Refusal):
    """Another account has this name."""


class TooManyTries(Refusal):
    """The secret was tried too often; another try counts after `wait_seconds`."""

    def __init__(self, wait_seconds: float) -> None:
        super().__init__("too many tries")
        self.wait_seconds = wait_seconds


class PasswordFault(StrEnum):
    """What is wrong with a new password."""

    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    HOLDS_OWN_NAME = "holds_own_name"
    HOLDS_PARTNER_NAME = "holds_partner_name"
    COMMON = "common"
    GUESSABLE = "guessable"


class PasswordRefused(Refusal):
    """The new password would not protect."""

    def __init__(self, fault: PasswordFault) -> None:
        super().__init__(fault.value)
        self.fault = fault
