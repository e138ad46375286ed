"""Where felt insecurity can come from: five sources, in the field's terms.

They are sources of a feeling and not kinds of people; several can be behind one moment.
"""

from enum import StrEnum


class Source(StrEnum):
    """One of the five. The order is the article's and says nothing about weight."""

    PAST_INJURY = "past_relational_injury"
    ATTACHMENT_HISTORY = "attachment_history"
    SELF_WORTH = "self_worth"
    UNMET_NEEDS = "unmet_needs"
    SOCIAL_COMPARISON = "social_comparison"


def in_order(sources: frozenset[Source]) -> tuple[Source, ...]:
    """Return the sources in their one order.

    >>> in_order(frozenset({Source.SELF_WORTH, Source.PAST_INJURY}))[0].value
    'past_relational_injury'
    """
    return tuple(source for source in Source if source in sources)
