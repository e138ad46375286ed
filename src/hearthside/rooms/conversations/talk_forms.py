"""What two people choose before a talk, and what one of them writes before and after it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from hearthside.core.conversations import (
    Card,
    Talk,
    TalkNote,
    TalkUnderWay,
    Turn,
    Went,
    find_card,
)
from hearthside.core.conversations.joint_talk import TalkSide
from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.people.couple.weighing import refuse_what_weighs

from . import sentences
from .fields import NameField, WordsField

Started = Mapping[str, list[str]] | None


class StartForm(forms.Form):
    """How a talk begins: what it is about, who speaks first, how long a turn is."""

    use_required_attribute = False

    card = forms.CharField(required=False, widget=forms.HiddenInput)
    topic = WordsField(
        label=_("What is it about?"),
        help_text=_("A few neutral words that both can stand behind, like “messages”."),
    )
    first = NameField(label=_("Who begins?"), required=False)
    second = NameField(label=_("And the other one?"), required=False)
    opens_prepared = forms.BooleanField(
        label=_("Let me open what I prepared during the talk"), required=False
    )
    minutes = forms.TypedChoiceField(
        label=_("How long may a turn be?"),
        choices=sentences.MINUTES,
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={
            "required": sentences.NO_SUCH_MINUTES,
            "invalid_choice": sentences.NO_SUCH_MINUTES,
        },
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        talk: Talk,
        card: Card | None = None,
        is_prepared: bool = False,
        started: Started = None,
    ) -> None:
        told = {name: values[-1] for name, values in (started or {}).items() if values}
        super().__init__(data, initial={"minutes": "0", "card": card.key if card else ""} | told)
        self.talk, self.is_started = talk, started is not None
        if not any(step.is_timed for step in talk.steps):
            del self.fields["minutes"]
        if not is_prepared:
            del self.fields["opens_prepared"]

    @property
    def chosen_card(self) -> Card | None:
        """The card the talk begins with, if there is one."""
        return find_card(self["card"].value() or "") if self.talk.takes_card else None

    def begin(self, now: datetime) -> TalkUnderWay:
        """The talk at its first step."""
        card = self.chosen_card
        return TalkUnderWay(
            talk=self.talk.key,
            step=self.talk.steps[0].key,
            began_at=with_own_offset(now.replace(microsecond=0)),
            **self.cleaned_data | {"card": card.key if card else ""},
        )


class AskForm(StartForm):
    """What the other is asked: a talk on two devices, what it is about, and who begins."""

    begins = forms.TypedChoiceField(
        label=_("Who begins?"),
        coerce=Turn,
        initial=Turn.FIRST.value,
        widget=forms.RadioSelect,
        error_messages={"required": sentences.NOBODY, "invalid_choice": sentences.NOBODY},
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        partner: str,
        talk: Talk,
        card: Card | None = None,
        started: Started = None,
    ) -> None:
        super().__init__(data, talk=talk, card=card, started=started)
        for name in ("first", "second", "opens_prepared"):
            self.fields.pop(name, None)
        self.fields["begins"].choices = (  # type: ignore[attr-defined]
            (Turn.FIRST.value, _("I begin")),
            (Turn.SECOND.value, partner),
        )

    def clean_topic(self) -> str:
        topic: str = self.cleaned_data["topic"]
        refuse_what_weighs(topic)
        return topic

    def ask(self, now: datetime) -> TalkSide:
        """My side of the talk, at its first step."""
        card = self.chosen_card
        return TalkSide(
            talk=self.talk.key,
            step=self.talk.steps[0].key,
            began_at=with_own_offset(now.replace(microsecond=0)),
            card=card.key if card else "",
            topic=self.cleaned_data["topic"],
            minutes=self.cleaned_data.get("minutes", 0),
            turn=self.cleaned_data["begins"],
        )


class PauseForm(forms.Form):
    """When both are back. A pause without an end is no pause."""

    use_required_attribute = False

    back = forms.ChoiceField(
        label=_("When are you back?"),
        choices=sentences.PAUSES,
        initial="20",
        widget=forms.RadioSelect,
        error_messages={"required": sentences.NO_PAUSE, "invalid_choice": sentences.NO_PAUSE},
    )

    def back_at(self, now: datetime) -> datetime:
        """The moment both said they would be back, with the person's own offset."""
        chosen = self.cleaned_data["back"]
        pause = timedelta(days=1) if chosen == "tomorrow" else timedelta(minutes=int(chosen))
        return with_own_offset((now + pause).replace(second=0, microsecond=0))


class PreparationForm(forms.Form):
    """What somebody thinks about alone before a talk."""

    use_required_attribute = False

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        talk: Talk,
        written: Mapping[str, str],
        started: Started = None,
    ) -> None:
        told = {name: values[-1] for name, values in (started or {}).items() if values}
        super().__init__(data, initial={**written, **told})
        self.is_started = started is not None
        for step in talk.questions:
            self.fields[step.key] = WordsField(label=_(step.prepare))


class NoteForm(forms.Form):
    """What somebody keeps of a talk for themselves."""

    use_required_attribute = False

    kept = forms.UUIDField(widget=forms.HiddenInput)
    went = forms.TypedChoiceField(
        label=_("How was it for me?"),
        choices=sentences.WENT,
        coerce=Went,
        empty_value=Went.UNSAID,
        required=False,
        widget=forms.RadioSelect,
    )
    how_it_was = WordsField(
        label=_("What it was like for me"),
        help_text=_("About you, and not about how the other did."),
    )
    take_along = WordsField(label=_("What I take along"))

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        talk: Talk | None,
        old: TalkNote | None = None,
        started: Started = None,
    ) -> None:
        told = {name: values[-1] for name, values in (started or {}).items() if values}
        names = ("went", "how_it_was", "take_along")
        words = {name: getattr(old, name) for name in names} if old else {}
        super().__init__(data, initial={"kept": uuid4(), "went": Went.UNSAID} | words | told)
        if old is not None:
            del self.fields["kept"]
        self.talk, self.is_started = talk, started is not None

    @property
    def kept_id(self) -> UUID:
        """The id it is kept under."""
        return UUID(str(self.cleaned_data["kept"]))

    @property
    def words(self) -> dict[str, Any]:
        """What was filled in."""
        return {name: self.cleaned_data[name] for name in ("went", "how_it_was", "take_along")}

    def new_note(self, now: datetime) -> TalkNote:
        """The note as it is first written."""
        held_at = with_own_offset(now.replace(microsecond=0))
        return TalkNote(talk=self.talk.key if self.talk else "", held_at=held_at, **self.words)
