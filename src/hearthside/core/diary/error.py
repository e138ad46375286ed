"""Why a diary was refused. Each error carries a code, so that a page can say it in any language."""


class UnusableDiary(ValueError):
    """The diary cannot be read or analysed as it stands.

    `code` names the reason for a program; the message says it in plain English.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class DiaryFormatError(UnusableDiary):
    """The file as a whole is not a diary.csv; `column` names the column at fault, where there is one."""

    def __init__(self, code: str, message: str, *, column: str = "") -> None:
        super().__init__(code, message)
        self.column = column
