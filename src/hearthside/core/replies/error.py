"""Why times of messages were refused, with a code for pages."""


class UnusableTimes(ValueError):
    """The times cannot be described as they stand. `code` names the reason."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
