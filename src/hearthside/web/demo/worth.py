"""What Noor, who is invented, keeps for a bad moment, and what is her own."""

from datetime import datetime, timedelta
from uuid import uuid4

from django.utils.translation import gettext

from hearthside.core.diary.wall_clock import with_own_offset
from hearthside.core.words import gettext_noop as _
from hearthside.core.worth import (
    Activity,
    Affirmation,
    BankEntry,
    EntryKind,
    Form,
    HowItFelt,
    LatestVolume,
    PracticeLog,
    Use,
    Value,
    ValueWriting,
    Went,
    WorthBook,
    WritingPlace,
)
from hearthside.core.worth.practice import BREAK, sentence_practice
from hearthside.core.worth.value import name_value
from hearthside.vault.records import Vault

WRITTEN = _("""When the clay is right under my hands I am not waiting for anything. I do not need it to be good.

Last winter the whole class came although it snowed. Ilse is eighty and had walked. I think it was not for the bowls. I had \
made a room where nobody has to be quick, and that is what I want to live by: that things may take the time they take.

I forget it when I look at the phone. The wheel does not forget it.""")

ENTRIES = (
    (
        EntryKind.KINDNESS,
        _("Robin got up at three and came back to bring me the scarf I had forgotten."),
        _("Robin had thought of my throat before I had. I am somebody one thinks of."),
        _("We look after each other in small things, also half asleep."),
        52,
    ),
    (
        EntryKind.AGREEMENT,
        _("“Hands in dough. Later.” came at ten to eight, from the middle of a shift."),
        _("What I asked for was small and was taken seriously."),
        _("What we agree on holds when it is busy, too."),
        24,
    ),
    (
        EntryKind.CALM,
        _("Nothing until eleven. I kneaded, and then I slept."),
        _("I can be without an answer and be all right."),
        _("A quiet phone is mostly a long shift."),
        16,
    ),
    (
        EntryKind.OWN,
        _("Fired the big kiln alone. Nothing cracked."),
        _("I know what I am doing, even when I doubt it."),
        _("Dana wanted to see every single bowl."),
        9,
    ),
    (EntryKind.KINDNESS, _("Ilse said that my class is the warm day of her week."), "", "", 3),
)


def write_worth(vault: Vault, now: datetime) -> None:
    """Keep five entries, three values with one writing, two things to do and three sentences."""
    entries = tuple(
        BankEntry(
            id=uuid4(),
            kind=kind,
            what=gettext(what),
            about_me=gettext(about_me),
            about_us=gettext(about_us),
            on=(now - timedelta(days=days)).date(),
        )
        for kind, what, about_me, about_us, days in ENTRIES
    )
    vault.put_single(LatestVolume(entries=entries), on=now.date())
    _write_book(vault, now)


def _write_book(vault: Vault, now: datetime) -> None:
    making, friends, own = (
        Value(id="making"),
        Value(id="friendship"),
        name_value(gettext("taking my time")),
    )
    begun_at = with_own_offset((now - timedelta(days=33)).replace(microsecond=0))
    writing = vault.put(
        ValueWriting(words=gettext(WRITTEN), begun_at=begun_at, value=making), month_of=begun_at
    )
    place = WritingPlace(id=writing, begun_at=begun_at, value=making, is_finished=True)
    slogan, sentences = _sentences(begun_at)
    book = WorthBook(
        values=(making, own, friends),
        writings=(place,),
        activities=_activities(making, friends, now),
        sentences=sentences,
    )
    vault.put_single(book, on=now.date())
    vault.put_single(_log(slogan, now), on=now.date())


def _activities(making: Value, friends: Value, now: datetime) -> tuple[Activity, ...]:
    done = Activity(
        id=uuid4(),
        words=gettext("Mend the handle of the blue jug."),
        value=making,
        planned_on=(now - timedelta(days=6)).date(),
        went=Went.DONE,
        felt=HowItFelt.GOOD,
        how_it_was=gettext("It took the whole evening, and I did not look at the clock."),
    )
    next_one = Activity(
        id=uuid4(),
        words=gettext("Ask Dana for a walk along the canal."),
        value=friends,
        planned_on=now.date(),
    )
    return done, next_one


def _sentences(at: datetime) -> tuple[Affirmation, tuple[Affirmation, ...]]:
    """Three sentences, the first of which did no good."""
    slogan = Affirmation(
        id=uuid4(),
        form=Form.BELIEVED,
        words=gettext("I am calm whatever happens."),
        feels_true=6,
        written_at=at,
    )
    both = Affirmation(
        id=uuid4(),
        form=Form.BOTH,
        words=gettext("There are people who walk through snow to sit with me."),
        not_yet=gettext("That I am enough when nobody answers."),
        feels_true=4,
        written_at=at,
    )
    deed = Affirmation(
        id=uuid4(),
        form=Form.FROM_A_DEED,
        deed=gettext("Robin kept the chipped bowl for the breakfast table."),
        words=gettext("What I make need not be perfect to be loved."),
        feels_true=7,
        written_at=at,
    )
    return slogan, (slogan, both, deed)


def _log(slogan: Affirmation, now: datetime) -> PracticeLog:
    log, practice = PracticeLog(), sentence_practice(slogan.id)
    said = ((28, 5, 4), (25, 6, 4), (21, 5, 5), (18, 4, 3), (11, 5, 3))
    rested = ((20, 3, 5), (12, 4, 4))
    told = [(practice, *one) for one in said] + [(BREAK, *one) for one in rested]
    for name, days, before, after in told:
        at = with_own_offset((now - timedelta(days=days)).replace(microsecond=0))
        use = Use(practice=name, at=at, was_asked=True, before=before, after=after)
        log = log.note(use)
    return log
