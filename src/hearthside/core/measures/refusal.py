"""Why a measure or its answers were refused. Each refusal carries a code for a program."""


class UnusableAnswers(ValueError):
    """The answers cannot be kept or scored as they stand.

    `code` names the reason for a program; the message says it in plain English.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
