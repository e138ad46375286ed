"""Whoever reads what they are about to change is not overtaken, on either database."""

from threading import Barrier, Thread

import pytest
from django.db import connection, transaction

from .conftest import DAY, Keeper, Letter, Note

pytestmark = pytest.mark.django_db(transaction=True)

TABS, TIMES = 4, 5


def in_tabs(deed) -> None:
    """Do it in several tabs that begin together."""
    barrier = Barrier(TABS)

    def act() -> None:
        try:
            barrier.wait()
            deed()
        finally:
            connection.close()

    threads = [Thread(target=act) for _ in range(TABS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_no_change_takes_another_one_away():
    ada = Keeper.move_in()

    def add_often() -> None:
        for _ in range(TIMES):
            with transaction.atomic():
                before = ada.vault.get_single(Letter) or Letter()
                ada.vault.put_single(Letter(text=before.text + "x"), on=DAY)

    in_tabs(add_often)
    assert ada.vault.get_single(Letter) == Letter(text="x" * TABS * TIMES)


def test_a_record_deleted_in_every_tab_is_deleted_once():
    ada, deleted = Keeper.move_in(), []
    kept = ada.vault.put(Note(text="once"), month_of=DAY)

    in_tabs(lambda: deleted.append(ada.vault.delete(kept)))
    assert sorted(deleted) == [0] * (TABS - 1) + [1]


def test_people_do_not_wait_for_each_other():
    ada, dan = Keeper.move_in(), Keeper.move_in()

    def write_as_dan() -> None:
        dan.vault.put(Note(text="his"), month_of=DAY)
        connection.close()

    if connection.vendor == "sqlite":
        pytest.skip("the embedded database has one line for everybody")
    with transaction.atomic():
        ada.vault.get_single(Letter)
        other = Thread(target=write_as_dan)
        other.start()
        other.join(timeout=60)
        assert not other.is_alive()
