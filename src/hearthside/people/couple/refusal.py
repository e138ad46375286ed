"""Why two people are not linked, named for the situation. None carries a code or a name."""


class CoupleRefusal(Exception):
    """The base of every refusal here; `sentence.sentence_for` puts it into words."""


class CodeUnknown(CoupleRefusal):
    """No invitation has this code: mistyped, used, taken back or too old. Which is never told."""


class CodeIsOwn(CoupleRefusal):
    """It is the person's own invitation."""


class SharesAlready(CoupleRefusal):
    """This person shares with somebody, or waits for somebody's answer."""


class FilesChanged(CoupleRefusal):
    """What stands in the files is not what the two agreed: somebody changed it."""


class NothingToConfirm(CoupleRefusal):
    """There is no answer to say yes to."""


class NothingChosen(CoupleRefusal):
    """Somebody would be ready to read, and give nothing to read."""
