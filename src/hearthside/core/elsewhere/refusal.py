"""Why a file from another program could not be read; a code for pages, plain English for programs."""


class UnreadableExport(ValueError):
    """The file as a whole cannot be read. `code` names the reason."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
