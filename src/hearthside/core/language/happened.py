"""What happened, told as one time: a check of the first step of a message."""

import re

EVERY_TIME = re.compile(
    r"\byou(?:['’]re| are| were)? (?:always|never)\b|你(?:总(?:是|不|在|说)|老是|永远|从来|每次都)",
    re.IGNORECASE,
)


def tells_of_every_time(happened: str) -> bool:
    """Whether words of what happened speak of every time or of none, kindly meant or not.

    A review may find "you always" kind; what happened is easier to hear as one time
    (Rosenberg, 1999: observation).

    >>> tells_of_every_time("You always answer late"), tells_of_every_time("You came at nine")
    (True, False)
    """
    return EVERY_TIME.search(happened) is not None
