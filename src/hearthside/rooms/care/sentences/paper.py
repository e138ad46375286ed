"""What the page to take along says. It is read by somebody who has never seen this house."""

from collections.abc import Iterator, Sequence

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from hearthside.core.agreements.terms import DAYS
from hearthside.core.diary import day_on
from hearthside.core.fears import Outcome
from hearthside.core.finding import Share
from hearthside.core.hand_over import (
    HandOver,
    Score,
    Summary,
    TickedAgreement,
    TickedFear,
    TickedMoment,
)
from hearthside.core.series import LevelPoint, Verdict
from hearthside.core.triggers import Tier, Trigger
from hearthside.people.wording import in_a_row

from .label import CHECK_IN_ANSWERS, CHECK_IN_ITEMS, RESPONSES

MINUS = "\N{MINUS SIGN}"

TIERS = {
    Tier.FIRM: gettext_lazy("firm"),
    Tier.RELIABLE: gettext_lazy("reliable"),
    Tier.LIKELY: gettext_lazy("likely, still being checked"),
}
WRONG = {Tier.FIRM: 1, Tier.RELIABLE: 10, Tier.LIKELY: 30}
"""Of 100 links ever shown in a tier, so many were not there; a test holds it to what was measured."""

Named = tuple[tuple[str, str], ...]


def describe_period(hand_over: HandOver) -> str:
    """Whose pages these are, and of which time."""
    told = {
        "since": date_format(hand_over.since),
        "until": date_format(hand_over.until),
        "name": hand_over.name,
    }
    if hand_over.name:
        return _("%(name)s. From %(since)s to %(until)s.") % told
    return _("From %(since)s to %(until)s.") % told


def describe_making(hand_over: HandOver) -> str:
    """When it was made, and that it is a snapshot."""
    words = _("Made on %(day)s by the person it is about, who chose what stands here.")
    return words % {"day": date_format(hand_over.made_on)}


def summary_rows(summary: Summary) -> Named:
    """How much there is."""
    return (
        (_("Moments"), _count(summary.n_moments)),
        (_("Check-ins among them"), _count(summary.n_scheduled)),
        (_("Days with a moment"), _count(summary.n_days)),
    )


def explain_moments() -> str:
    """What a moment is, and how it comes about."""
    return _(
        "A check-in is asked for once a day at a set time. The other moments were written by choice, and people write more when they are upset. Feeling insecure is rated from 0 (not at all) to 10."
    )


def explain_findings(hand_over: HandOver) -> str:
    """On what the findings rest, and what they are not."""
    words = ngettext(
        "As it stood on %(day)s, from %(n)s moment. These are the diary's own ups and downs. They are no test, and nothing here says that one thing brings about another.",
        "As it stood on %(day)s, from %(n)s moments. These are the diary's own ups and downs. They are no test, and nothing here says that one thing brings about another.",
        hand_over.n_behind,
    )
    day = date_format(hand_over.settled_on) if hand_over.settled_on else ""
    return words % {"day": day, "n": _count(hand_over.n_behind)}


def describe_share(share: Share) -> Iterator[str]:
    """How much of the time, with range, count and the rule behind the word."""
    if share.estimate is None:
        told = {"n": _count(share.n), "need": _count(share.need)}
        yield _("Not enough check-ins yet to tell: %(n)s, and about %(need)s are needed.") % told
        return
    words = ngettext(
        "Insecure at 5 or above at about %(share)d in 100 check-ins (%(low)d to %(high)d in 100, from %(n)s check-in).",
        "Insecure at 5 or above at about %(share)d in 100 check-ins (%(low)d to %(high)d in 100, from %(n)s check-ins).",
        share.n,
    )
    estimate = share.estimate
    yield words % {
        "share": round(100 * estimate.value),
        "low": round(100 * estimate.low),
        "high": round(100 * estimate.high),
        "n": _count(share.n),
    }
    yield {
        Verdict.PERSISTENT: _(
            "The app calls this persistent: very likely more than 50 in 100. It is a rule of the app."
        ),
        Verdict.OCCASIONAL: _(
            "The app calls this occasional: very likely less than 25 in 100. It is a rule of the app."
        ),
    }.get(
        share.verdict, _("The app calls this neither persistent nor occasional, or not clear yet.")
    )


def explain_share_picture() -> str:
    """How to read the line of 0 to 100."""
    return _("How many of 100 check-ins were at 5 or above: the dot, and the line is its range.")


def explain_links_picture() -> str:
    """How to read the picture of all links."""
    return _(
        "Each dot is how many points go together with one context; the line is its range. A hollow dot is still being checked."
    )


def explain_week_picture() -> str:
    """How to read the picture of the week."""
    return _(
        "The average for each day and time of day, from 0 to 10. A dot stands for too few days to tell. Among so many squares two will always stand far apart."
    )


def no_picture() -> str:
    """That a picture is not painted in this language yet."""
    return _("The picture is not there just now.")


def describe_link(link: Trigger) -> str:
    """One link: how much, with range and count, and how sure."""
    names = in_a_row((link.context, *link.together_with))
    seen = {"name": names, "n": _count(link.occasions), "sure": TIERS[link.tier]}
    if link.effect is None:
        return (
            ngettext(
                "%(name)s (%(sure)s): there %(n)s time.",
                "%(name)s (%(sure)s): there %(n)s times.",
                link.occasions,
            )
            % seen
        )
    words = ngettext(
        "%(name)s (%(sure)s): %(value)s points (%(low)s to %(high)s) on the scale of 0 to 10; there %(n)s time.",
        "%(name)s (%(sure)s): %(value)s points (%(low)s to %(high)s) on the scale of 0 to 10; there %(n)s times.",
        link.occasions,
    )
    effect = link.effect
    ends = {"low": _points(effect.low), "high": _points(effect.high)}
    return words % (seen | ends | {"value": _points(effect.value)})


def explain_links() -> str:
    """How often such links are wrong."""
    words = _(
        "Points above 0 go with feeling more insecure, points below 0 with less; the range is a 90%% interval. On invented diaries about %(firm)s in 100 of the links ever called firm were not there, %(reliable)s in 100 of those called reliable, and %(likely)s in 100 of those called likely; more where something that matters was never written down."
    )
    return words % {tier.value: wrong for tier, wrong in WRONG.items()}


def describe_line(line: Sequence[LevelPoint]) -> str:
    """Where the line starts and where it is, without a verdict."""
    first, last = line[0], line[-1]
    words = _(
        "The slow ups and downs behind single moments, with their range. On %(first_day)s at about %(first)s (%(first_low)s to %(first_high)s), on %(last_day)s at about %(last)s (%(last_low)s to %(last_high)s)."
    )
    return words % {
        "first_day": date_format(day_on(first.local_day)),
        "first": _points(first.value),
        "first_low": _points(first.low),
        "first_high": _points(first.high),
        "last_day": date_format(day_on(last.local_day)),
        "last": _points(last.value),
        "last_low": _points(last.low),
        "last_high": _points(last.high),
    }


def score_cells(score: Score) -> tuple[str, ...]:
    """One score: of what, when, how much with its range, and between which ends."""
    value = score.value
    ends = {"low": number_format(value.low, 1), "high": number_format(value.high, 1)}
    told = _("%(value)s (%(low)s to %(high)s)") % (ends | {"value": number_format(value.value, 1)})
    span = {"lowest": say_felt(score.lowest), "highest": say_felt(score.highest)}
    return (
        score.name,
        date_format(score.answered_on),
        told,
        _("%(lowest)s to %(highest)s") % span,
    )


def explain_scores() -> str:
    """What a score is worth."""
    return _(
        "The range is a 95% interval. Two scores whose ranges overlap may be the same, and a score says nothing by itself."
    )


def fear_rows(fear: TickedFear) -> Named:
    """How likely it felt, by when, and what became of it."""
    became = {
        Outcome.NO: _("did not happen"),
        Outcome.PARTLY: _("happened in part"),
        Outcome.YES: _("happened"),
        Outcome.OPEN: _("not known yet"),
        Outcome.UNKNOWN: _("could not be told"),
    }[fear.outcome]
    likely = _("%(stated)s in 100") % {"stated": fear.stated_percent}
    return (
        (_("How likely it felt"), likely),
        (_("By when"), date_format(fear.due_on)),
        (_("What became of it"), became),
    )


def head_agreement(agreement: TickedAgreement) -> str:
    """Since when it has been agreed, and whether with oneself."""
    day = date_format(agreement.agreed_on) if agreement.agreed_on else _("Agreed")
    return _("%(day)s, with myself") % {"day": day} if agreement.is_alone else day


def agreement_rows(agreement: TickedAgreement) -> Named:
    """The days that were agreed on."""
    told = ((name, getattr(agreement.text, field)) for field, name in DAYS.items())
    return tuple((_(name), date_format(day)) for name, day in told if day)


def explain_agreements() -> str:
    """Whose words these are."""
    return _("The words I said yes to, told by me alone.")


def moment_rows(moment: TickedMoment) -> Named:
    """The names and answers of one moment."""
    rows = []
    if moment.there:
        rows.append((_("What was there"), in_a_row(moment.there)))
    if moment.response:
        rows.append((_("What I did"), say_response(moment.response)))
    for key, answer in moment.items.items():
        name, told = CHECK_IN_ITEMS.get(key, key), CHECK_IN_ANSWERS.get(answer, answer)
        rows.append((str(name), str(told)))
    return tuple(rows)


def head_moment(moment: TickedMoment, when: str) -> str:
    """When it was, how insecure it felt, and how it came to be written."""
    told = {"when": when, "felt": say_felt(moment.felt_insecurity), "kind": say_kind(moment)}
    return _("%(when)s · %(felt)s of 10 · %(kind)s") % told


def say_felt(felt: float) -> str:
    """A rating as it was given."""
    return str(number_format(felt, decimal_pos=None if felt % 1 else 0))


def say_kind(moment: TickedMoment) -> str:
    """Whether it answers a check-in."""
    return _("check-in") if moment.scheduled else _("by choice")


def say_response(response: str | None) -> str:
    """What was done; a person's own word as it is."""
    return str(RESPONSES.get(response or "", response or ""))


def _count(number: int) -> str:
    return str(number_format(number, force_grouping=True))


def _points(value: float) -> str:
    said = str(number_format(abs(value), decimal_pos=1))
    return MINUS + said if round(value, 1) < 0 else said
