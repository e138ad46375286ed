"""Which reminder is next. The clock and the dice are handed in: the same seed draws the same times.

All moments are in UTC. A time on the wall that the clocks jump over is reached when they have jumped;
one that comes twice counts when it comes first, so it is never doubled.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from hashlib import blake2b

from .plan import Asked, ReminderPlan, Window, is_quiet

LOOK_AHEAD_DAYS = 9
"""A week of rest days, and a day at either end that the zone may skip."""
ON_TIME = timedelta(minutes=15)
"""How late a reminder may be that comes at night; later it waits for the morning."""
DRAWS = 8
"""How often a time is drawn again that does not suit; then the window's beginning is taken."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """A plan where the person is now. `seed` are the dice; `asked` are times of other pages.

    After a journey westward the same evening comes again: what came before `last_wall`, a time on
    the wall, does not.
    """

    plan: ReminderPlan
    zone: tzinfo
    seed: bytes
    asked: tuple[Asked, ...] = ()
    last_wall: datetime | None = None

    def wall(self, at: datetime) -> datetime:
        """What the person's clock shows at a moment."""
        return at.astimezone(self.zone).replace(tzinfo=None, fold=0)


@dataclass(frozen=True, slots=True)
class Turn:
    """What follows when a reminder is due: whether it is sent now, which is next, what is still asked for."""

    is_sent: bool
    next_at: datetime | None
    asked: tuple[Asked, ...]


def first_instant(wall: datetime, zone: tzinfo) -> datetime:
    """Return the first moment at which a clock in this zone shows `wall` (naive) or later.

    >>> from zoneinfo import ZoneInfo
    >>> first_instant(datetime(2026, 3, 29, 2, 30), ZoneInfo("Europe/Berlin")).isoformat()
    '2026-03-29T01:00:00+00:00'
    >>> first_instant(datetime(2026, 10, 25, 2, 30), ZoneInfo("Europe/Berlin")).isoformat()
    '2026-10-25T00:30:00+00:00'
    """
    late = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if late.astimezone(zone).replace(tzinfo=None, fold=0) == wall:
        return late
    # The clocks jumped over it. With the later offset it lies before the jump.
    early = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    while late - early > timedelta(seconds=1):
        middle = (early + (late - early) / 2).replace(microsecond=0)
        is_past = middle.astimezone(zone).replace(tzinfo=None, fold=0) >= wall
        early, late = (early, middle) if is_past else (middle, late)
    return late


def end_quiet(schedule: Schedule, at: datetime) -> datetime | None:
    """Return the first moment from `at` on that is not quiet; `None` where every day is for rest.

    >>> from zoneinfo import ZoneInfo
    >>> schedule = Schedule(ReminderPlan(), ZoneInfo("Europe/Berlin"), b"")
    >>> end_quiet(schedule, datetime(2026, 1, 5, 23, tzinfo=UTC)).isoformat()
    '2026-01-06T07:00:00+00:00'
    """
    plan = schedule.plan
    if len(plan.rest_days) == 7 or plan.night_minutes == 0:
        return None
    while is_quiet(plan, wall := schedule.wall(at)):
        at = max(first_instant(_quiet_until(plan, wall), schedule.zone), at + timedelta(minutes=1))
    return at


def next_due(schedule: Schedule, after: datetime) -> datetime | None:
    """Return the next moment for a reminder after `after` (aware), in UTC; `None` if there is none.

    One that was asked for in a quiet time comes when that ends. Random times inside a person's own
    windows follow signal-contingent sampling (Wheeler and Reis, 1991).

    >>> from zoneinfo import ZoneInfo
    >>> plan = ReminderPlan(is_on=True, windows=(Window(from_minute=18 * 60),))
    >>> schedule = Schedule(plan, ZoneInfo("Europe/Berlin"), b"dice")
    >>> next_due(schedule, datetime(2026, 3, 28, 18, tzinfo=UTC)).isoformat()
    '2026-03-29T16:00:00+00:00'
    """
    asked = (_next_asked(schedule, one, after) for one in schedule.asked)
    found = [at for at in (_next_drawn(schedule, after), *asked) if at is not None]
    return min(found, default=None)


def take_turn(schedule: Schedule, now: datetime) -> Turn:
    """Decide what to do with a reminder that is due, now or for days: it comes once, and never in the quiet.

    >>> from zoneinfo import ZoneInfo
    >>> plan = ReminderPlan(is_on=True, windows=(Window(from_minute=18 * 60),))
    >>> night = datetime(2026, 1, 5, 23, tzinfo=UTC)
    >>> turn = take_turn(Schedule(plan, ZoneInfo("Europe/Berlin"), b"dice"), night)
    >>> turn.is_sent, turn.next_at.isoformat()
    (False, '2026-01-06T07:00:00+00:00')
    """
    if is_quiet(schedule.plan, schedule.wall(now)) and not _comes_at_night(schedule, now):
        return Turn(False, _after_quiet(schedule, now), schedule.asked)
    still = tuple(one for one in schedule.asked if _next_asked(schedule, one, now) is not None)
    return Turn(True, next_due(replace(schedule, asked=still), now), still)


def may_arrive(schedule: Schedule, since: datetime, now: datetime) -> bool:
    """Return whether a reminder of the moment `since` may arrive `now`, on its way or tried again.

    One that was sent in the night comes on time or not at all.

    >>> from zoneinfo import ZoneInfo
    >>> schedule = Schedule(ReminderPlan(), ZoneInfo("Europe/Berlin"), b"")
    >>> evening, night = datetime(2026, 1, 5, 20, 50, tzinfo=UTC), datetime(2026, 1, 5, 23, tzinfo=UTC)
    >>> may_arrive(schedule, evening, night), may_arrive(schedule, night, night)
    (False, True)
    """
    if not is_quiet(schedule.plan, schedule.wall(now)):
        return True
    was_at_night = is_quiet(schedule.plan, schedule.wall(since))
    return was_at_night and now - since <= ON_TIME


def _comes_at_night(schedule: Schedule, now: datetime) -> bool:
    """Whether something is due on time that comes at night as well."""
    if is_quiet(schedule.plan, schedule.wall(now), at_night=True):
        return False
    late = (now - one.at for one in schedule.asked if one.at_night)
    return any(timedelta(0) <= by <= ON_TIME for by in late)


def _after_quiet(schedule: Schedule, now: datetime) -> datetime | None:
    """When the quiet of this moment ends, or something comes all the same."""
    through = (_next_asked(schedule, one, now) for one in schedule.asked if one.at_night)
    found = (at for at in (end_quiet(schedule, now), *through) if at is not None)
    return min(found, default=None)


def _quiet_until(plan: ReminderPlan, wall: datetime) -> datetime:
    """The time on the wall at which the quiet of this moment ends, or another may begin."""
    if plan.paused_until is not None and wall.date() < plan.paused_until:
        return datetime.combine(plan.paused_until, time())
    if wall.weekday() in plan.rest_days:
        return datetime.combine(wall.date() + timedelta(days=1), time())
    ends = datetime.combine(wall.date(), time()) + timedelta(minutes=plan.night_until)
    return ends if ends > wall else ends + timedelta(days=1)


def _next_drawn(schedule: Schedule, after: datetime) -> datetime | None:
    """The next time out of the person's own windows."""
    first = schedule.wall(after).date() - timedelta(days=1)
    if schedule.plan.paused_until is not None:
        first = max(first, schedule.plan.paused_until)
    for ahead in range(LOOK_AHEAD_DAYS + 1):
        times = _times_of(schedule, first + timedelta(days=ahead))
        found = min((at for at in times if at > after), default=None)
        if found is not None:
            return found
    return None


def _times_of(schedule: Schedule, day: date) -> Iterator[datetime]:
    """The times of one day, none of them quiet."""
    if day.weekday() in schedule.plan.rest_days:
        return
    for window in schedule.plan.windows:
        at = _draw_time(schedule, window, day)
        if at is not None and not _came_before(schedule, at):
            yield at


def _came_before(schedule: Schedule, at: datetime) -> bool:
    return schedule.last_wall is not None and schedule.wall(at) <= schedule.last_wall


def _draw_time(schedule: Schedule, window: Window, day: date) -> datetime | None:
    """The time in a window on a day; `None` where the window lies in the quiet."""
    midnight = datetime.combine(day, time())
    opens = first_instant(midnight + timedelta(minutes=window.from_minute), schedule.zone)
    length = _length(schedule, window, midnight, opens).total_seconds()
    for attempt in range(DRAWS if length else 0):
        seconds = int(length * _draw(schedule.seed, window, day, attempt))
        at = opens + timedelta(seconds=seconds)
        # Where an hour comes twice, a window may hold a clock that shows an earlier time than its own.
        if _shows(window, wall := schedule.wall(at)) and not is_quiet(schedule.plan, wall):
            return at
    return None if is_quiet(schedule.plan, schedule.wall(opens)) else opens


def _shows(window: Window, wall: datetime) -> bool:
    """Whether a clock in a drawn window shows a time of the window."""
    minute = wall.hour * 60 + wall.minute
    return window.from_minute <= minute < (window.until_minute or 0)


def _length(schedule: Schedule, window: Window, midnight: datetime, opens: datetime) -> timedelta:
    """How long a window is on its day: no longer than on others, and shorter where the clocks jump."""
    if window.until_minute is None:
        return timedelta(0)
    closes = first_instant(midnight + timedelta(minutes=window.until_minute), schedule.zone)
    usual = timedelta(minutes=window.until_minute - window.from_minute)
    return max(min(closes - opens, usual), timedelta(0))


def _draw(seed: bytes, window: Window, day: date, attempt: int) -> float:
    """A number from 0 up to 1 that is this window's on this day."""
    told = f"{day}/{window.from_minute}/{window.until_minute}/{attempt}".encode()
    return int.from_bytes(blake2b(told, key=seed, digest_size=6).digest(), "big") / 2**48


def _next_asked(schedule: Schedule, asked: Asked, after: datetime) -> datetime | None:
    """The next time of what another page asked for; one in the quiet is held until that ends."""
    held = (_hold(schedule, asked, at) for at in _around(schedule, asked, after))
    return min((at for at in held if at is not None and at > after), default=None)


def _hold(schedule: Schedule, asked: Asked, at: datetime) -> datetime | None:
    """When an occasion may come: at its time, or when the quiet ends."""
    if asked.at_night and not is_quiet(schedule.plan, schedule.wall(at), at_night=True):
        return at
    return end_quiet(schedule, at)


def _around(schedule: Schedule, asked: Asked, after: datetime) -> Iterator[datetime]:
    """The occasion before a moment, which may have been held, and the one after it."""
    if asked.at.tzinfo is not None:
        yield asked.at.astimezone(UTC)
        return
    passed = (schedule.wall(after) - asked.at) // timedelta(days=asked.every_days or 1)
    for number in (max(passed, 0), max(passed + 1, 0)) if asked.every_days else (0,):
        wall = asked.at + timedelta(days=number * asked.every_days)
        yield first_instant(wall, schedule.zone)
