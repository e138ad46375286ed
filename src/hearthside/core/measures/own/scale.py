"""What our own measures share: two answer scales, the missing rule, and what they are not."""

from collections.abc import Sequence

from hearthside.core.measures.measure import Item, Measure, Option, Subscale
from hearthside.core.words import gettext_noop as _

ABOUT = _("Written for this app; not a test; no normal value.")

LAST_TWO_WEEKS = _("Think of the last two weeks. How often was it like this?")
IN_GENERAL = _("Think of how it usually is. How well does this fit you?")

HOW_OFTEN = (
    Option(0, _("never"), 0),
    Option(1, _("rarely"), 1),
    Option(2, _("sometimes"), 2),
    Option(3, _("often"), 3),
    Option(4, _("very often"), 4),
)
HOW_WELL = (
    Option(0, _("not at all"), 0),
    Option(1, _("a little"), 1),
    Option(2, _("partly"), 2),
    Option(3, _("mostly"), 3),
    Option(4, _("completely"), 4),
)
"""Five answers each, every one in words, the middle one a real answer; skipping is always possible."""


def ask(key: str, text: str) -> Item:
    """An item where more of it is more of what the subscale is about."""
    return Item(key=key, text=text)


def ask_turned(key: str, text: str) -> Item:
    """An item where more of it is less of what the subscale is about."""
    return Item(key=key, text=text, reverse_keyed=True)


def count_together(key: str, name: str, items: Sequence[Item]) -> Subscale:
    """A subscale of these items: their mean, 0 to 4, while at most one in four was skipped."""
    return Subscale(
        key=key,
        name=name,
        items=tuple(item.key for item in items),
        min_answered=-(-3 * len(items) // 4),
        higher_means="strain",
    )


def lay_out(
    id: str,
    title: str,
    *parts: tuple[str, str, tuple[Item, ...]],
    options: tuple[Option, ...] = HOW_OFTEN,
    version: str = "1",
) -> Measure:
    """One of our own measures: each part is a subscale's key, its name and its items."""
    fortnight = options is HOW_OFTEN
    asked = [item for _key, _name, items in parts for item in items]
    return Measure(
        id=id,
        version=version,
        title=title,
        instruction=LAST_TWO_WEEKS if fortnight else IN_GENERAL,
        items=tuple(
            Item(key=i.key, text=i.text, options=options, reverse_keyed=i.reverse_keyed)
            for i in asked
        ),
        subscales=tuple(count_together(*part) for part in parts),
        days_between=14 if fortnight else 28,
        source="Hearthside",
        licence="AGPL-3.0-or-later",
        about=ABOUT,
        is_own=True,
    )
