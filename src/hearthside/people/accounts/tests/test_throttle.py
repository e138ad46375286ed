from datetime import UTC, datetime, timedelta

import pytest

from hearthside.people.accounts.models import Throttle
from hearthside.people.accounts.refusal import TooManyTries
from hearthside.people.accounts.sentence import sentence_for
from hearthside.people.accounts.throttle import FREE_TRIES, count_try, forget_tries, wait_after

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)

pytestmark = pytest.mark.django_db


def use_up_the_free_tries(name="Ada"):
    for _ in range(FREE_TRIES):
        count_try("password", name, NOW)


def test_the_first_tries_are_free():
    use_up_the_free_tries()


def test_then_a_try_has_to_wait():
    use_up_the_free_tries()

    with pytest.raises(TooManyTries) as refused:
        count_try("password", "ada", NOW + timedelta(seconds=1))

    assert refused.value.wait_seconds == 59


def test_a_try_during_the_wait_does_not_make_it_longer():
    use_up_the_free_tries()
    for _ in range(20):
        with pytest.raises(TooManyTries):
            count_try("password", "Ada", NOW + timedelta(seconds=30))

    count_try("password", "Ada", NOW + timedelta(minutes=1))


def test_the_wait_grows_and_has_an_end():
    waits = [wait_after(tries).total_seconds() / 60 for tries in range(1, 13)]

    assert waits == [0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15, 15]
    assert wait_after(10**6) == timedelta(minutes=15)


def test_nobody_is_locked_out_for_good():
    now = NOW
    for _ in range(50):
        count_try("password", "Ada", now)
        now += timedelta(minutes=15)


def test_the_right_secret_and_a_day_both_clear_the_count():
    use_up_the_free_tries()
    forget_tries("password", "ADA")
    use_up_the_free_tries()

    count_try("password", "Ada", NOW + timedelta(days=1))
    assert Throttle.objects.get().tries == 1


def test_names_and_doors_have_waits_of_their_own():
    use_up_the_free_tries()

    count_try("recovery-code", "Ada", NOW)
    count_try("password", "Dan", NOW)


def test_the_table_holds_no_name():
    use_up_the_free_tries("Cleopatra")

    row = Throttle.objects.get()
    assert "leopatra" not in repr(row.__dict__)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (1, "Wait 1 minute and"),
        (60, "Wait 1 minute and"),
        (61, "Wait 2 minutes and"),
        (900, "Wait 15 minutes and"),
    ],
)
def test_the_wait_is_said_in_whole_minutes(seconds, words):
    assert words in sentence_for(TooManyTries(seconds))
