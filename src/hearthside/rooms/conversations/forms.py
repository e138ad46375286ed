"""What a person chooses and fills in: which cards, and what they would say."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode
from uuid import UUID, uuid4

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from hearthside.core.conversations import Card, Heaviness, Rehearsal, Theme
from hearthside.core.conversations.card import HEAVINESS, THEMES
from hearthside.core.diary.wall_clock import with_own_offset

from .fields import WordsField

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Started = Mapping[str, list[str]] | None

ANY = ("", pgettext_lazy("of the cards", "any"))
SHOWS = {"favourites": _("my favourites"), "hidden": _("not for us")}
THEME_NAMES = {theme.value: _(name) for theme, name in THEMES.items()}
WEIGHT_NAMES = {one.value: _(name) for one, name in HEAVINESS.items()}
NAMES = {"show": SHOWS, "theme": THEME_NAMES, "weight": WEIGHT_NAMES}


class DeckForm(forms.Form):
    """Which cards to look at. It is sent in the address, and what it does not know means any."""

    use_required_attribute = False

    show = forms.ChoiceField(
        label=_("Which cards"),
        choices=[("", _("the deck")), *SHOWS.items()],
        required=False,
        widget=forms.RadioSelect,
    )
    theme = forms.ChoiceField(
        label=_("About what"),
        choices=[ANY, *THEME_NAMES.items()],
        required=False,
        widget=forms.RadioSelect,
    )
    weight = forms.ChoiceField(
        label=_("How heavy"),
        choices=[ANY, *WEIGHT_NAMES.items()],
        required=False,
        widget=forms.RadioSelect,
    )

    def __init__(self, asked: QueryDict) -> None:
        known = {
            name: asked.get(name, "")
            for name, field in self.base_fields.items()
            if isinstance(field, forms.ChoiceField) and field.valid_value(asked.get(name, ""))
        }
        super().__init__(initial=dict.fromkeys(self.base_fields, "") | known)

    @property
    def query(self) -> str:
        """What was asked for, as it stands in an address; empty when nothing was."""
        asked = {name: value for name, value in self.initial.items() if value}
        return f"?{urlencode(asked)}" if asked else ""

    @property
    def asked_names(self) -> list["StrOrPromise"]:
        """What was asked for, in words."""
        return [NAMES[name][value] for name, value in self.initial.items() if value]

    @property
    def asked_theme(self) -> Theme | None:
        """The theme that was asked for, if any."""
        return Theme(self.initial["theme"]) if self.initial["theme"] else None

    @property
    def heaviness(self) -> Heaviness | None:
        """The heaviness that was asked for, if any."""
        return Heaviness(self.initial["weight"]) if self.initial["weight"] else None

    @property
    def shows(self) -> str:
        """Which cards: all that are not hidden (empty), favourites or hidden ones."""
        return str(self.initial["show"])


class RehearsalForm(forms.Form):
    """What somebody would say, tried out alone."""

    use_required_attribute = False

    kept = forms.UUIDField(widget=forms.HiddenInput)
    would_say = WordsField(
        label=_("What I would say"),
        help_text=_("As you would say it, to begin with. It need not be good."),
        required=True,
    )
    hope = WordsField(
        label=_("What I hope for"),
        help_text=_("To be heard, comfort, a plan, a bit of calm. One word is enough."),
    )

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        old: Rehearsal | None = None,
        card: Card | None = None,
        started: Started = None,
    ) -> None:
        told = {name: values[-1] for name, values in (started or {}).items() if values}
        words = {"would_say": old.would_say, "hope": old.hope} if old else {}
        super().__init__(data, initial={"kept": uuid4()} | words | told)
        if old is not None:
            del self.fields["kept"]
        self.card, self.is_started = card, started is not None

    @property
    def kept_id(self) -> UUID:
        """The id it is kept under."""
        return UUID(str(self.cleaned_data["kept"]))

    @property
    def words(self) -> dict[str, Any]:
        """What was filled in."""
        return {name: self.cleaned_data[name] for name in ("would_say", "hope")}

    def new_rehearsal(self, now: datetime) -> Rehearsal:
        """The try as it is first written."""
        written_at = with_own_offset(now.replace(microsecond=0))
        card = self.card.key if self.card else ""
        return Rehearsal(card=card, written_at=written_at, **self.words)
