"""What hard moments point to, and what the person's own word does to the picture."""

from datetime import date, timedelta

import pytest

from hearthside.core.estimate import Estimate, NotEnoughData
from hearthside.core.sources import (
    Judgement,
    Source,
    Standing,
    TaggedMoment,
    UnusableTags,
    map_sources,
)

WORTH, NEEDS, PAST = Source.SELF_WORTH, Source.UNMET_NEEDS, Source.PAST_INJURY
FIRST_ON = date(2026, 3, 1)


def moment(day, *sources, felt=7.0, asked=()):
    on = FIRST_ON + timedelta(days=day)
    return TaggedMoment(on, felt, frozenset(sources), frozenset(asked))


def days(n, *sources):
    return [moment(day, *sources) for day in range(n)]


def test_without_moments_every_source_has_nothing_behind_it():
    found = map_sources([])

    assert [evidence.source for evidence in found.sources] == list(Source)
    assert {evidence.standing for evidence in found.sources} == {Standing.NOT_YET}
    assert {evidence.share for evidence in found.sources} == {NotEnoughData(have=0, need=10)}


def test_it_gives_no_share_before_ten_days():
    found = map_sources(days(9, WORTH))

    assert found.of(WORTH).share == NotEnoughData(have=9, need=10)
    assert found.of(WORTH).n_moments == 9
    assert isinstance(map_sources(days(10, WORTH)).of(WORTH).share, Estimate)


def test_one_long_evening_is_one_day():
    evening = [moment(0, NEEDS) for _ in range(50)]
    found = map_sources(evening + [moment(day, WORTH) for day in range(1, 10)])

    assert found.of(NEEDS).share.value == pytest.approx(0.1)
    assert (found.of(NEEDS).n_moments, found.of(NEEDS).n_days) == (50, 1)


def test_a_source_that_no_moment_points_to_is_not_in_the_picture():
    found = map_sources(days(20, WORTH))

    assert found.of(PAST).standing is Standing.NOT_YET
    assert (found.of(PAST).share.low, found.of(PAST).share.value) == (0.0, 0.0)
    assert 0.0 < found.of(PAST).share.high < 0.3
    assert (found.of(WORTH).share.value, found.of(WORTH).share.high) == (1.0, 1.0)


def test_a_moment_can_point_to_several():
    found = map_sources(days(10, WORTH, NEEDS))

    assert found.of(WORTH).share == found.of(NEEDS).share


def test_calm_and_untagged_moments_are_counted_apart():
    calm = [moment(30, WORTH, felt=1.0, asked=[WORTH]), moment(31, felt=2.0, asked=[WORTH])]
    found = map_sources([*days(9, WORTH), moment(40), *calm])

    assert (found.n_hard, found.n_pointing, found.n_days) == (10, 9, 9)
    assert (found.of(WORTH).n_calm, found.of(WORTH).n_calm_asked) == (1, 2)


def test_does_not_takes_it_out_of_the_picture_and_changes_no_number():
    plain = map_sources(days(10, WORTH)).of(WORTH)
    said = map_sources(days(10, WORTH), {WORTH: Judgement.DOES_NOT}).of(WORTH)

    assert (plain.standing, said.standing) == (Standing.IN_PICTURE, Standing.SET_ASIDE)
    assert (said.share, said.n_moments) == (plain.share, plain.n_moments)


def test_fits_puts_it_into_the_picture_without_any_moment():
    said = map_sources([], {PAST: Judgement.FITS}).of(PAST)

    assert (said.standing, said.n_moments) == (Standing.IN_PICTURE, 0)


def test_not_sure_leaves_it_to_the_moments():
    unsure = {WORTH: Judgement.NOT_SURE, PAST: Judgement.NOT_SURE}
    found = map_sources(days(10, WORTH), unsure)

    assert found.of(WORTH).standing is Standing.IN_PICTURE
    assert found.of(PAST).standing is Standing.NOT_YET


def test_days_that_run_in_spells_say_less_than_days_that_change():
    spells = [moment(day, WORTH if day < 12 else NEEDS) for day in range(24)]
    mixed = [moment(day, (WORTH, NEEDS)[day % 2]) for day in range(24)]
    wide, narrow = (map_sources(some).of(WORTH).share for some in (spells, mixed))

    assert wide.high - wide.low > 1.5 * (narrow.high - narrow.low)


def test_the_order_of_the_moments_does_not_matter():
    listed = [moment(day, (WORTH, NEEDS)[day % 3 == 0]) for day in range(12)]

    assert map_sources(listed) == map_sources(listed[::-1])


@pytest.mark.parametrize(
    ("moments", "code"),
    [
        ("words", "not_tagged_moments"),
        ([moment(0, felt=11.0)], "out_of_range"),
        (3, "not_tagged_moments"),
    ],
)
def test_it_refuses_what_is_no_moment(moments, code):
    with pytest.raises(UnusableTags) as refused:
        map_sources(moments)
    assert refused.value.code == code
