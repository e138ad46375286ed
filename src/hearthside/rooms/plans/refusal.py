"""Why something between the two did not go, named for the situation."""


class WordsChanged(Exception):
    """The other's words are not those that were looked at any more."""


class NotAgreed(Exception):
    """The two do not hold the same words now, so there is nothing to say."""
