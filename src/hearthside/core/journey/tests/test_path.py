"""Where somebody is, what is suggested, what comes back, and when writing is enough."""

from datetime import UTC, date, datetime, timedelta, timezone
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hearthside.core.agreements.side import CheckIn, Fit
from hearthside.core.estimate import NotEnoughData
from hearthside.core.journey import (
    PARTS,
    Material,
    Path,
    Reason,
    Standing,
    Text,
    find_booster,
    is_enough_writing,
    suggest_part,
    weigh_kept,
)
from hearthside.core.journey.booster import AFTER

NOW = datetime(2026, 3, 1, 21, tzinfo=UTC)
WEEK = timedelta(weeks=1)


def test_the_first_thing_done_is_the_beginning():
    path = Path().put_aside("camera", at=NOW).finish("if-then", at=NOW + WEEK)

    assert path.began_at == NOW
    assert path.find("camera").standing is Standing.ASIDE


def test_done_twice_it_keeps_the_first_time():
    path = Path().finish("if-then", at=NOW).begin("if-then", at=NOW + WEEK)
    path = path.finish("if-then", at=NOW + 2 * WEEK)

    assert path.find("if-then").done_at == NOW
    assert path.find("if-then").changed_at == NOW + 2 * WEEK
    assert len(path.traces) == 1


def test_taken_up_again_it_is_done_if_it_once_was():
    path = Path().finish("if-then", at=NOW).put_aside("if-then", at=NOW + WEEK)

    assert path.take_up("if-then").find("if-then").standing is Standing.DONE
    assert path.take_up("no-such-part") == path


def test_words_that_were_deleted_are_written_nowhere():
    words = UUID(int=1)
    text = Text(id=words, part="camera", written_at=NOW)
    path = Path().begin("camera", at=NOW, words=words).note_text(text).note_text(text)
    assert path.texts_of("camera") == (text,)

    left = path.drop_text(words)
    assert left.find("camera").words is None
    assert left.texts == ()


def test_what_is_under_way_comes_first_the_latest_of_it():
    path = Path().begin("camera", at=NOW).begin("if-then", at=NOW + WEEK)
    found = suggest_part(PARTS, path, set(Material))

    assert (found.part.key, found.reason) == ("if-then", Reason.BEGUN)


def test_a_fear_that_came_true_has_its_own_part():
    found = suggest_part(PARTS, None, {Material.TRUE_FEAR, Material.HARD_MOMENT})

    assert (found.part.key, found.reason) == ("when-it-was-right", Reason.CAME_TRUE)


def test_what_was_done_or_put_aside_is_not_suggested():
    path, seen = Path(), []
    while found := suggest_part(PARTS, path, set()):
        seen.append(found.part.key)
        path = path.put_aside(found.part.key, at=NOW)

    assert seen == [part.key for part in PARTS]


def test_it_comes_back_after_three_eight_and_twenty_weeks_and_goes_away_by_itself():
    path = Path().finish("if-then", at=NOW)
    offered = {
        week for week in range(40) if find_booster(path, ["if-then"], NOW + week * WEEK) is not None
    }

    assert offered == {3, 4, 8, 9, 20, 21}


def test_taken_up_or_put_away_it_is_not_offered_until_the_next_time():
    at = NOW + 3 * WEEK
    for path in (
        Path().finish("if-then", at=NOW).rest("if-then", at=at),
        Path().finish("if-then", at=NOW).begin("if-then", at=at),
        Path().finish("if-then", at=NOW).finish("if-then", at=at),
        Path().finish("if-then", at=NOW).put_aside("if-then", at=at),
    ):
        assert find_booster(path, ["if-then"], at + timedelta(days=3)) is None
    rested = Path().finish("if-then", at=NOW).rest("if-then", at=at)
    assert find_booster(rested, ["if-then"], NOW + 8 * WEEK) is not None


def test_only_what_may_come_back_is_offered_and_one_at_a_time():
    path = Path().finish("if-then", at=NOW + timedelta(days=1)).finish("kind-word", at=NOW)
    at = NOW + 3 * WEEK + timedelta(days=2)

    assert find_booster(path, ["if-then", "kind-word"], at).part == "kind-word"
    assert find_booster(path, [], at) is None


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    done=st.lists(st.tuples(st.integers(0, 20), st.integers(0, 400)), max_size=12),
    days=st.integers(0, 600),
    hours=st.integers(-12, 14),
)
def test_at_no_time_is_anything_offered_late(done, days, hours):
    path = Path()
    for part, day in done:
        path = path.finish(f"part-{part}", at=NOW + timedelta(days=day))
    now = (NOW + timedelta(days=days)).astimezone(timezone(timedelta(hours=hours)))
    found = find_booster(path, {f"part-{n}" for n in range(21)}, now)

    if found is not None:
        waited = now.date() - found.since_on
        assert timedelta(0) <= waited < timedelta(weeks=2)
        first = found.done_at.astimezone(now.tzinfo).date()
        assert found.since_on - first in AFTER


def test_three_texts_in_two_days_are_enough():
    hours = [timedelta(hours=h) for h in (0, 30, 48)]

    assert is_enough_writing([NOW - h for h in hours], NOW)
    assert not is_enough_writing([NOW - h for h in (*hours[:2], timedelta(hours=49))], NOW)
    assert not is_enough_writing([NOW + h for h in hours[1:]], NOW)


def test_agreements_kept_have_an_interval_or_are_not_enough():
    def said(*fits):
        return [CheckIn(id=UUID(int=i), on=date(2026, 3, 1), fit=fit) for i, fit in enumerate(fits)]

    assert weigh_kept(said(Fit.KEPT, Fit.HARD)).share == NotEnoughData(have=2, need=5)
    kept = weigh_kept(said(*[Fit.KEPT] * 7, *[Fit.HARD] * 3))
    assert (kept.n_kept, kept.n) == (7, 10)
    assert kept.share.low < 0.7 < kept.share.high
