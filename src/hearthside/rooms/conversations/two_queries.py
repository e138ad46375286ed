"""What the pages of a talk on two devices show."""

from dataclasses import dataclass
from datetime import datetime

from django.http import QueryDict

from hearthside.core.conversations import Card, Talk, find_card
from hearthside.core.conversations.joint_talk import (
    NO_TALK,
    JointTalk,
    Phase,
    TalkSide,
    join_talk,
)
from hearthside.core.conversations.under_way import MINUTES
from hearthside.people.accounts.kept_form import find_kept_form
from hearthside.people.couple import linking
from hearthside.vault.records import Vault
from hearthside.vault.refusal import NotLinked

from .talk_forms import AskForm
from .talk_queries import find_prepared, open_talk

Sent = QueryDict | None


@dataclass(frozen=True, slots=True)
class Between:
    """How a talk of two stands; `name` is the other's, empty where nobody is linked."""

    joint: JointTalk
    name: str = ""
    turn: int = 0

    @property
    def is_waiting_for_me(self) -> bool:
        """Whether there is something on the other page that a person may want to see."""
        return self.joint.phase is not Phase.NONE


@dataclass(frozen=True, slots=True)
class TwoPage:
    """The page of a talk on two devices, for one of the two."""

    between: Between
    card: Card | None = None
    minutes: int = 0
    prepared: str = ""

    @property
    def template(self) -> str:
        """The part of the page that shows this phase."""
        return f"conversations/two_{self.between.joint.phase}.html"

    @property
    def topic(self) -> str:
        """What the talk is about, on the steps that it belongs to."""
        side, talk, step = self.between.joint.side, self.between.joint.talk, self.between.joint.step
        return side.topic if side and talk and step and talk.is_about_topic(step) else ""

    @property
    def is_first(self) -> bool:
        joint = self.between.joint
        return joint.talk is not None and joint.step == joint.talk.steps[0]

    @property
    def is_last(self) -> bool:
        joint = self.between.joint
        return joint.talk is not None and joint.step == joint.talk.steps[-1]

    @property
    def number(self) -> int:
        joint = self.between.joint
        return joint.talk.place_of(joint.step) + 1 if joint.talk and joint.step else 0


@dataclass(frozen=True, slots=True)
class AskPage:
    """Before the other is asked: the talk, the form, and their name; without one nobody can be asked."""

    talk: Talk
    name: str
    form: AskForm
    is_asked: bool = False


def see(vault: Vault, now: datetime) -> Between:
    """Return how a talk on two devices stands: my side from my own vault, theirs from the shelf."""
    standing = linking.stand(vault, now)
    shelf = standing.shelf
    if shelf is not None:
        try:
            turn, (_, theirs) = shelf.turn(), shelf.singles(TalkSide)
        except NotLinked:
            return Between(NO_TALK)  # ended while we looked
        joint = join_talk(vault.get_single(TalkSide), theirs, now)
        return Between(joint, standing.partner_name, turn)
    return Between(NO_TALK)


def two_page(vault: Vault, now: datetime) -> TwoPage:
    """The page of a talk on two devices, wherever it stands."""
    between = see(vault, now)
    side, talk, step = between.joint.side, between.joint.talk, between.joint.step
    if side is None or talk is None or step is None:
        return TwoPage(between)
    minutes = side.minutes if step.is_timed and side.minutes in MINUTES else 0
    prepared = find_prepared(vault, talk, step, side.began_at.date())
    return TwoPage(between, find_card(side.card), minutes, prepared)


def ask_page(vault: Vault, key: str, sent: Sent, *, card: str, path: str, now: datetime) -> AskPage:
    """A form to ask the other for a talk. Raises `Http404`."""
    talk, standing = open_talk(key), linking.stand(vault, now)
    name = standing.partner_name if standing.is_linked else ""
    started = None if sent else find_kept_form(vault, path)
    form = AskForm(sent, partner=name, talk=talk, card=find_card(card), started=started)
    return AskPage(talk, name, form, see(vault, now).joint.phase is Phase.INVITED)
