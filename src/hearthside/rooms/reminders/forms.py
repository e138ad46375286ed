"""What a person fills in: times, nights and days of rest; a day; an address and its code."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import combinations
from typing import Any

import msgspec
from django import forms
from django.http import QueryDict
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from hearthside.core.reminders import ReminderPlan, Window
from hearthside.core.reminders.plan import MINUTES_A_DAY, MOST_WINDOWS, SHORTEST_NIGHT

from . import sentences

FURTHEST = timedelta(days=366)
USUAL = Window(from_minute=17 * 60, until_minute=20 * 60)
"""What the page suggests to somebody who has chosen nothing yet."""
OTHER = 9 * 60
Started = Mapping[str, list[str]] | None


class MinuteField(forms.TimeField):
    """A time as a browser's own picker sends it, as minutes after midnight."""

    def __init__(self, label: Any, *, required: bool = False) -> None:  # noqa: ANN401
        super().__init__(
            label=label,
            required=required,
            input_formats=["%H:%M", "%H:%M:%S"],
            widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}),
            error_messages=dict.fromkeys(("required", "invalid"), sentences.NO_TIME),
        )

    def prepare_value(self, value: Any) -> Any:  # noqa: ANN401
        return time(value // 60 % 24, value % 60) if isinstance(value, int) else value

    def clean(self, value: Any) -> int | None:  # noqa: ANN401
        told = super().clean(value)
        return told.hour * 60 + told.minute if told is not None else None


@dataclass(frozen=True, slots=True)
class Row:
    """The fields of one time."""

    heading: Any
    kind: forms.BoundField
    opens: forms.BoundField
    closes: forms.BoundField


class TimesForm(forms.Form):
    """When a reminder may come, and when none does."""

    use_required_attribute = False

    night_from = MinuteField(_("The night begins at"), required=True)
    night_until = MinuteField(_("and ends at"), required=True)
    rest_days = forms.TypedMultipleChoiceField(
        label=_("Days of rest"),
        choices=[(str(day), name) for day, name in WEEKDAYS.items()],
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    comes_round = forms.BooleanField(
        label=_("Also when something comes round that I set on another page"),
        help_text=_(
            "A wait that ends, a check-in of an agreement, an exercise that is offered again, the end of a "
            "pause. A pause that you set yourself for the next four hours ends at night, too. The words are the same."
        ),
        required=False,
    )

    def __init__(
        self, data: QueryDict | None = None, *, plan: ReminderPlan, started: Started = None
    ) -> None:
        told = msgspec.structs.asdict(plan)
        windows = plan.windows or (() if plan.is_on else (USUAL,))
        for number in range(MOST_WINDOWS):
            told |= _initial(number, windows[number] if number < len(windows) else None)
        super().__init__(data, initial=told | _last_of(started))
        self.plan, self.is_started = plan, started is not None
        for number in range(MOST_WINDOWS):
            self.fields |= _fields_of(number)

    @property
    def rows(self) -> list[Row]:
        """The times, one after the other."""
        return [
            Row(sentences.ORDER[n], self[f"kind_{n}"], self[f"opens_{n}"], self[f"closes_{n}"])
            for n in range(MOST_WINDOWS)
        ]

    @property
    def more_rows(self) -> list[Row]:
        """The times beside the first."""
        return self.rows[1:]

    @property
    def has_more(self) -> bool:
        """Whether any time beside the first is used or wrong."""
        return any(
            row.kind.value() not in (None, "none") or row.opens.errors or row.closes.errors
            for row in self.more_rows
        )

    def clean(self) -> dict[str, Any]:
        told = self.cleaned_data
        windows = dict(self._read_windows())
        self._refuse_night(windows)
        if any(_overlap(one, other) for one, other in combinations(windows.values(), 2)):
            self.add_error(None, str(sentences.OVERLAP))
        if len(told.get("rest_days", ())) == 7:
            self.add_error("rest_days", str(sentences.NO_DAY_LEFT))
        if not windows and not told.get("comes_round") and not self.errors:
            self.add_error(None, str(sentences.NOTHING_CHOSEN))
        told["windows"] = tuple(windows.values())
        return told

    def changed_plan(self) -> ReminderPlan:
        """The plan as it was filled in, turned on."""
        told = self.cleaned_data
        names = ("windows", "night_from", "night_until", "comes_round")
        rest = tuple(told["rest_days"])
        kept = {name: told[name] for name in names}
        return msgspec.structs.replace(self.plan, is_on=True, rest_days=rest, **kept)

    def _read_windows(self) -> Iterator[tuple[int, Window]]:
        for number in range(MOST_WINDOWS):
            window = self._read_window(number)
            if window is not None:
                yield number, window

    def _read_window(self, number: int) -> Window | None:
        names = (f"{name}_{number}" for name in ("kind", "opens", "closes"))
        kind, opens, closes = map(self.cleaned_data.get, names)
        is_drawn = kind == "between"
        if not is_drawn and kind != "fixed":
            return None
        if opens is None:
            self._refuse(f"opens_{number}", sentences.NO_TIME)
        elif is_drawn and closes is None:
            self._refuse(f"closes_{number}", sentences.NO_TIME)
        elif is_drawn and (closes or MINUTES_A_DAY) <= opens:
            self._refuse(f"closes_{number}", sentences.NOT_LATER)
        else:
            until = (closes or MINUTES_A_DAY) if is_drawn else None
            return Window(from_minute=opens, until_minute=until)
        return None

    def _refuse(self, name: str, words: Any) -> None:  # noqa: ANN401
        if name not in self.errors:
            self.add_error(name, str(words))

    def _refuse_night(self, windows: dict[int, Window]) -> None:
        """A night is long enough, and no time reaches into it."""
        names = ("night_from", "night_until")
        if any(self.cleaned_data.get(name) is None for name in names):
            return
        plan = ReminderPlan(**{name: self.cleaned_data[name] for name in names})
        if plan.night_minutes < SHORTEST_NIGHT:
            self.add_error("night_until", str(sentences.SHORT_NIGHT))
            return
        for number, window in windows.items():
            if any(map(plan.is_night, _minutes_of(window))):
                self._refuse(f"opens_{number}", sentences.IN_NIGHT)


class PauseForm(forms.Form):
    """Until which day nothing comes."""

    until = forms.DateField(
        label=_("Nothing until"),
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages=dict.fromkeys(("required", "invalid"), sentences.NO_SUCH_DAY),
    )

    def __init__(self, data: QueryDict | None = None, *, today: date) -> None:
        super().__init__(data, initial={"until": today + timedelta(days=7)})
        self.today = today

    def clean_until(self) -> date:
        until: date = self.cleaned_data["until"]
        if until <= self.today:
            raise forms.ValidationError(str(sentences.DAY_PASSED))
        if until > self.today + FURTHEST:
            raise forms.ValidationError(str(sentences.DAY_TOO_FAR))
        return until


class DeviceForm(forms.Form):
    """What a browser tells of its subscription."""

    endpoint = forms.CharField(max_length=2000)
    p256dh = forms.CharField(max_length=200)
    auth = forms.CharField(max_length=60)


class MailForm(forms.Form):
    """An e-mail address."""

    address = forms.EmailField(
        label=_("E-mail address"),
        max_length=254,
        error_messages=dict.fromkeys(
            ("required", "invalid", "max_length"), sentences.NOT_AN_ADDRESS
        ),
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )


class CodeForm(forms.Form):
    """The code that came by e-mail."""

    code = forms.CharField(
        label=_("The six digits"),
        max_length=20,
        error_messages=dict.fromkeys(("required", "max_length"), sentences.WRONG_CODE),
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
    )


def _fields_of(number: int) -> dict[str, forms.Field]:
    return {
        f"kind_{number}": forms.ChoiceField(
            label=sentences.ORDER[number], choices=tuple(sentences.KINDS.items()), required=False
        ),
        f"opens_{number}": MinuteField(_("At, or from")),
        f"closes_{number}": MinuteField(_("Until")),
    }


def _last_of(started: Started) -> dict[str, Any]:
    """What was kept of the times when the session locked; a box that was not ticked is not there."""
    if started is None:
        return {}
    last = {name: values[-1] for name, values in started.items() if values}
    ticked = {"rest_days": started.get("rest_days", []), "comes_round": "comes_round" in started}
    return last | ticked


def _initial(number: int, window: Window | None) -> dict[str, object]:
    kind = "none" if window is None else "fixed" if window.until_minute is None else "between"
    told = {"kind": kind}
    times = {"opens": OTHER + 120 * number, "closes": OTHER + 120 * number + 60}
    if window is not None:
        opens = window.from_minute
        closes = window.until_minute or min(opens + 60, MINUTES_A_DAY)
        times = {"opens": opens, "closes": closes}
    return {f"{name}_{number}": value for name, value in (told | times).items()}


def _minutes_of(window: Window) -> range:
    return range(window.from_minute, window.until_minute or window.from_minute + 1)


def _overlap(one: Window, other: Window) -> bool:
    return bool(set(_minutes_of(one)) & set(_minutes_of(other)))
