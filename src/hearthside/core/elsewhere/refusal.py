"""Why a file from another program could not be read; a code for pages, plain English for programs."""


class UnreadableExport(ValueError):
    """The file as a whole cannot be read. `code` names the reason."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def refuse_without_day(*columns: str) -> UnreadableExport:
    """Return the refusal of a diary of which every row would have no day.

    >>> str(refuse_without_day("full_date"))
    'The file has no column full_date, so no entry has a day.'
    """
    told = " or ".join(columns)
    return UnreadableExport("no_day", f"The file has no column {told}, so no entry has a day.")
