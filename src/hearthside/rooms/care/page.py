"""From what was ticked to the page that is handed over, in words."""

from collections.abc import Iterator, Mapping

from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _

from hearthside.core.agreements.terms import WORDS
from hearthside.core.hand_over import (
    Block,
    Field,
    HandOver,
    Paper,
    Picture,
    Quote,
    Rows,
    Section,
    Table,
    TickedAgreement,
    TickedFear,
    TickedMoment,
    Words,
    tame,
)
from hearthside.core.hand_over.ticks import WORD_FIELDS
from hearthside.people.wording import in_a_row

from . import sentences as say
from .ink import put_on_paper


def write_paper(hand_over: HandOver, painted: Mapping[str, str], *, language: str) -> Paper:
    """Return the page. `painted` are the pictures of the finding, by name."""
    sections = (
        *_about(hand_over),
        *_summary(hand_over),
        *_findings(hand_over, painted),
        *_scores(hand_over),
        *_fears(hand_over),
        *_agreements(hand_over),
        *_moments(hand_over),
        *_plan(hand_over),
    )
    paper = Paper(
        language=language,
        title=_("Pages to talk about"),
        lead=say.describe_period(hand_over),
        sections=sections,
        foot=say.describe_making(hand_over),
    )
    return tame(paper)


def _about(hand_over: HandOver) -> Iterator[Section]:
    if hand_over.about:
        yield Section(_("What I would like help with"), (Quote("", hand_over.about),))


def _summary(hand_over: HandOver) -> Iterator[Section]:
    if hand_over.summary:
        rows = say.summary_rows(hand_over.summary)
        blocks = (Rows(rows), Words(say.explain_moments(), quiet=True))
        yield Section(_("What was written in this time"), blocks)


def _findings(hand_over: HandOver, painted: Mapping[str, str]) -> Iterator[Section]:
    if hand_over.settled_on is None:
        return
    yield Section(_("What the whole diary shows"), (Words(say.explain_findings(hand_over)),))
    if hand_over.share:
        told = tuple(Words(words) for words in say.describe_share(hand_over.share))
        pictures = _pictures(painted, "share", say.explain_share_picture())
        yield Section(_("How much of the time"), (*told, *pictures))
    if hand_over.links:
        yield Section(_("What goes together with how insecure I feel"), _links(hand_over, painted))
    if hand_over.line:
        pictures = _pictures(painted, "level", say.describe_line(hand_over.line))
        words = (Words(say.describe_line(hand_over.line)),)
        yield Section(_("Over time"), tuple(pictures) or words)
    if hand_over.has_week:
        pictures = _pictures(painted, "rhythm", say.explain_week_picture())
        yield Section(_("Through the week"), tuple(pictures) or (Words(say.no_picture()),))


def _links(hand_over: HandOver, painted: Mapping[str, str]) -> tuple[Block, ...]:
    told = tuple(Words(say.describe_link(link)) for link in hand_over.links)
    # The picture shows every link, so it is there only when every link was ticked.
    every = painted if hand_over.has_every_link else {}
    pictures = _pictures(every, "links", say.explain_links_picture())
    return (*told, *pictures, Words(say.explain_links(), quiet=True))


def _pictures(painted: Mapping[str, str], name: str, caption: str) -> Iterator[Picture]:
    if painted.get(name):
        yield Picture(put_on_paper(painted[name]), caption, is_wide=name == "level")


def _scores(hand_over: HandOver) -> Iterator[Section]:
    if hand_over.scores:
        headings = (_("Measure"), _("Answered"), _("Score (range)"), _("Runs from"))
        rows = tuple(say.score_cells(score) for score in hand_over.scores)
        note = Words(say.explain_scores(), quiet=True)
        yield Section(_("Short measures"), (Table(headings, rows), note))


def _fears(hand_over: HandOver) -> Iterator[Section]:
    if hand_over.fears:
        yield Section(_("Fears, and what became of them"), ())
    for fear in hand_over.fears:
        yield Section(date_format(fear.written_on), tuple(_tell_fear(fear)), is_small=True)


def _tell_fear(fear: TickedFear) -> Iterator[Block]:
    yield Quote(_("I feared"), fear.what)
    yield Rows(say.fear_rows(fear))
    if fear.how_it_was:
        yield Quote(_("How it was"), fear.how_it_was)
    if fear.coped:
        yield Quote(_("How I coped"), fear.coped)


def _agreements(hand_over: HandOver) -> Iterator[Section]:
    if hand_over.agreements:
        told = Words(say.explain_agreements(), quiet=True)
        yield Section(_("Agreements I said yes to"), (told,))
    for agreement in hand_over.agreements:
        blocks = tuple(_tell_agreement(agreement))
        yield Section(say.head_agreement(agreement), blocks, is_small=True)


def _tell_agreement(agreement: TickedAgreement) -> Iterator[Block]:
    for field, name in WORDS.items():
        if words := getattr(agreement.text, field):
            yield Quote(_(name), words)
    if rows := say.agreement_rows(agreement):
        yield Rows(rows)


def _moments(hand_over: HandOver) -> Iterator[Section]:
    if not hand_over.moments:
        return
    if any(moment.words or moment.items for moment in hand_over.moments):
        yield Section(_("Moments"), ())
        yield from map(_tell_moment, hand_over.moments)
    else:
        yield Section(_("Moments"), (_list_moments(hand_over.moments),))


def _tell_moment(moment: TickedMoment) -> Section:
    words, rows = moment.words, say.moment_rows(moment)
    quotes = (Quote(str(say.FIELDS[name]), words[name]) for name in WORD_FIELDS if name in words)
    blocks = (*((Rows(rows),) if rows else ()), *quotes)
    return Section(say.head_moment(moment, _when(moment)), blocks, is_small=True)


def _list_moments(moments: tuple[TickedMoment, ...]) -> Table:
    """A row a moment: the columns are those that were ticked."""
    has_contexts = any(moment.contexts is not None for moment in moments)
    has_response = any(moment.response for moment in moments)
    headings = [_("When"), _("Felt insecure, 0 to 10"), _("How it came to be written")]
    headings += [str(say.FIELDS[Field.CONTEXTS])] * has_contexts
    headings += [str(say.FIELDS[Field.RESPONSE])] * has_response
    rows = (_row(moment, has_contexts, has_response) for moment in moments)
    return Table(tuple(headings), tuple(rows))


def _row(moment: TickedMoment, has_contexts: bool, has_response: bool) -> tuple[str, ...]:
    contexts = (in_a_row(moment.there),) if has_contexts else ()
    response = (say.say_response(moment.response),) if has_response else ()
    felt = say.say_felt(moment.felt_insecurity)
    return (_when(moment), felt, say.say_kind(moment), *contexts, *response)


def _plan(hand_over: HandOver) -> Iterator[Section]:
    if hand_over.plan:
        steps = say.plan_headings().items()
        told = ((words, getattr(hand_over.plan, step)) for step, words in steps)
        quotes = tuple(Quote(heading, words) for heading, words in told if words)
        yield Section(_("My plan for a bad hour"), quotes)


def _when(moment: TickedMoment) -> str:
    # Its own offset: the hour on the wall where it was lived.
    lived = moment.at.replace(tzinfo=None)
    told = {"day": date_format(lived), "time": time_format(lived.time())}
    return _("%(day)s, %(time)s") % told
