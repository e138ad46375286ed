"""What matters to somebody between the two: the article's five needs for safety, and more.

A need is nobody's in particular and can be met in many ways; a request is one of them
(Rosenberg, 2003).
"""

from dataclasses import dataclass

from hearthside.core.words import gettext_noop as _


@dataclass(frozen=True, slots=True)
class ListedNeed:
    """One need: its name, what it is about, and how it is said after "I need".

    Whoever ticked it finds the name or what it is about again in `phrase`.
    """

    key: str
    name: str
    about: str
    phrase: str


NEEDS = (
    ListedNeed(
        "transparency",
        _("Transparency"),
        _("to know what is going on"),
        _("to know what is going on"),
    ),
    ListedNeed(
        "stability",
        _("Stability"),
        _("to know what I can count on"),
        _("to know what I can count on"),
    ),
    ListedNeed("respect", _("Respect"), _("to be spoken to and treated well"), _("respect")),
    ListedNeed(
        "presence", _("Presence"), _("to have you really here"), _("time when we are really here")
    ),
    ListedNeed(
        "ritual",
        _("Ritual"),
        _("small things we do again and again"),
        _("small rituals that are ours"),
    ),
    ListedNeed("closeness", _("Closeness"), _("warmth, touch, tenderness"), _("closeness")),
    ListedNeed("being_heard", _("Being heard"), _("to be listened to"), _("to be heard")),
    ListedNeed(
        "mattering", _("Mattering"), _("to have a place in your life"), _("to know that I matter")
    ),
    ListedNeed("trust", _("Trust"), _("to believe what is said"), _("trust")),
    ListedNeed("support", _("Support"), _("not to carry it alone"), _("some support")),
    ListedNeed("fairness", _("Fairness"), _("to share what has to be done"), _("fairness")),
    ListedNeed(
        "space", _("Room of my own"), _("time and choices that are mine"), _("some room of my own")
    ),
    ListedNeed("rest", _("Rest"), _("quiet, sleep, a pause"), _("rest")),
    ListedNeed("clarity", _("Clarity"), _("to know where we stand"), _("to know where we stand")),
)
BY_KEY = {need.key: need for need in NEEDS}
