"""A file on its way in: staged, brought in step by step, stopped, taken out."""

from datetime import timedelta
from threading import Thread

import pytest
from django.db import connection

from hearthside.core.diary import ContextList, DiaryFormatError, Moment, write_csv
from hearthside.rooms.bring_in import operations, reading
from hearthside.rooms.bring_in.staged import (
    NothingStaged,
    Stage,
    StagedImport,
    StagedProblems,
    StagedRows,
)
from hearthside.vault.models import Record


@pytest.fixture
def vault(ada):
    return ada.vault


@pytest.fixture
def small_chunks(monkeypatch):
    monkeypatch.setattr(reading, "ROWS_A_CHUNK", 10)


def bring_all_in(vault, now, chosen=None):
    operations.begin_import(vault, chosen or {}, now=now)
    return operations.go_on(vault, now=now, seconds=60)


def test_staging_changes_no_moment(vault, now, write_file):
    staged = operations.stage_file(vault, write_file(25, bad={3}), now=now)

    assert (staged.n_rows, staged.n_bad_rows, staged.n_known) == (24, 1, 0)
    assert vault.all(Moment) == ()
    assert vault.get_single(ContextList) is None


def test_the_rest_comes_in_and_nothing_stays_behind(vault, now, write_file, small_chunks):
    operations.stage_file(vault, write_file(25, bad={3}), now=now)
    ended = bring_all_in(vault, now)

    assert (ended.rows_done, ended.stage) == (24, Stage.COMING_IN)
    moments = [stored.document for stored in vault.all(Moment)]
    assert len(moments) == 24
    assert {moment.note for moment in moments} == {f"note {n}" for n in range(25)} - {"note 3"}
    for kind in (StagedImport, StagedProblems):
        assert vault.all(kind) == ()
    assert [stored.document.rows for stored in vault.all(StagedRows)] == [(), (), ()]


def test_the_same_file_again_brings_nothing_in(vault, now, write_file):
    for expected in (0, 25):
        staged = operations.stage_file(vault, write_file(25), now=now)
        assert staged.n_known == expected
        bring_all_in(vault, now)

    assert len(vault.all(Moment)) == 25


def test_a_moment_is_known_again_beyond_the_edge_of_its_month(vault, now):
    """The same instant, once in the first hour of May and once, by another clock, in April."""
    for at, n_known in (("2026-05-01T00:30+02:00", 0), ("2026-04-30T22:30+00:00", 1)):
        staged = operations.stage_file(vault, f"at,felt_insecurity\n{at},7\n".encode(), now=now)
        assert staged.n_known == n_known
        bring_all_in(vault, now)

    assert len(vault.all(Moment)) == 1


def test_a_context_that_was_never_asked_about_comes_in_too(vault, now):
    contexts = ContextList().add("alone").retire("1").add("slept badly", day_level=True)
    moment = Moment(at=now - timedelta(hours=1), felt_insecurity=3.0, contexts={"2": 1.0})
    operations.stage_file(vault, write_csv([moment], contexts).encode(), now=now)
    bring_all_in(vault, now)

    brought = vault.get_single(ContextList).contexts
    assert [(c.name, c.day_level) for c in brought] == [("alone", False), ("slept badly", True)]
    assert [s.document.contexts for s in vault.all(Moment)] == [{"2": 1.0}]


def test_a_context_the_person_placed_is_used(vault, now, write_file):
    vault.put_single(ContextList().add("no answer"), on=now.date())
    operations.stage_file(vault, write_file(2, contexts=("late reply", "alone")), now=now)
    bring_all_in(vault, now, {"late reply": "1"})

    assert [c.name for c in vault.get_single(ContextList).contexts] == ["no answer", "alone"]
    assert {tuple(s.document.contexts) for s in vault.all(Moment)} == {("1", "2")}


def test_a_step_does_a_chunk_at_least_and_remembers_it(vault, now, write_file, small_chunks):
    operations.stage_file(vault, write_file(25), now=now)
    operations.begin_import(vault, {}, now=now)

    done = [operations.go_on(vault, now=now, seconds=0).rows_done for _ in range(3)]
    assert done == [10, 20, 25]
    with pytest.raises(NothingStaged):
        operations.go_on(vault, now=now, seconds=0)


def test_a_step_that_breaks_off_leaves_no_half(vault, now, write_file, small_chunks, monkeypatch):
    operations.stage_file(vault, write_file(25), now=now)
    operations.begin_import(vault, {}, now=now)
    operations.go_on(vault, now=now, seconds=0)

    def break_off(*_args, **_options):
        raise ConnectionAbortedError

    with monkeypatch.context() as broken:
        broken.setattr(operations, "_keep", break_off)
        with pytest.raises(ConnectionAbortedError):
            operations.go_on(vault, now=now, seconds=0)

    assert len(vault.all(Moment)) == 10
    operations.go_on(vault, now=now, seconds=60)
    assert len(vault.all(Moment)) == 25


def test_beginning_twice_changes_nothing(vault, now, write_file, small_chunks):
    operations.stage_file(vault, write_file(25), now=now)
    operations.begin_import(vault, {}, now=now)
    operations.go_on(vault, now=now, seconds=0)
    operations.begin_import(vault, {}, now=now)

    assert vault.get_single(StagedImport).rows_done == 10


def test_stopping_keeps_what_came_in(vault, now, write_file, small_chunks):
    operations.stage_file(vault, write_file(25), now=now)
    operations.begin_import(vault, {}, now=now)
    operations.go_on(vault, now=now, seconds=0)

    assert operations.stop(vault, keep=True, now=now).rows_done == 10
    assert len(vault.all(Moment)) == 10
    assert vault.get_single(StagedImport) is None


def test_stopping_takes_out_what_came_in_and_nothing_else(vault, now, write_file, small_chunks):
    mine = Moment(at=now, felt_insecurity=5, contexts={"1": 1.0})
    vault.put_single(ContextList().add("no answer"), on=now.date())
    vault.put(mine, month_of=now)
    operations.stage_file(vault, write_file(25), now=now)
    operations.begin_import(vault, {}, now=now)
    operations.go_on(vault, now=now, seconds=0)

    assert operations.stop(vault, keep=False, now=now).stage is Stage.TAKING_OUT
    ended = operations.go_on(vault, now=now, seconds=60)

    assert (ended.stage, ended.rows_done) == (Stage.TAKING_OUT, 0)
    assert [s.document for s in vault.all(Moment)] == [mine]
    assert [c.name for c in vault.get_single(ContextList).contexts] == ["no answer"]
    assert vault.get_single(StagedImport) is None


def test_a_context_in_use_by_now_survives_taking_out(vault, now, write_file, small_chunks):
    operations.stage_file(vault, write_file(25), now=now)
    operations.begin_import(vault, {}, now=now)
    operations.go_on(vault, now=now, seconds=0)
    vault.put(Moment(at=now, felt_insecurity=5, contexts={"1": 1.0}), month_of=now)
    operations.stop(vault, keep=False, now=now)
    operations.go_on(vault, now=now, seconds=60)

    assert [c.name for c in vault.get_single(ContextList).contexts] == ["late reply"]


def test_throwing_a_file_away_before_it_began_changes_nothing(vault, now, write_file):
    records = Record.objects.count()
    operations.stage_file(vault, write_file(25, bad={1}), now=now)
    operations.stop(vault, keep=False, now=now)

    assert Record.objects.count() == records


def test_another_file_takes_the_place_of_the_first(vault, now, write_file):
    operations.stage_file(vault, write_file(25, bad={1}), now=now)
    operations.stage_file(vault, write_file(3), now=now)

    assert vault.get_single(StagedImport).n_rows == 3
    assert len(vault.all(StagedRows)) == 1
    assert vault.all(StagedProblems) == ()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"at,felt_insecurity\n", "no_rows"),
        ("at,felt_insecurity\n2026-03-01T21:40+01:00,7".encode("utf-16"), "encoding"),
        (b"at;felt_insecurity\n2026-03-01T21:40+01:00;7", "separator"),
    ],
)
def test_a_file_that_is_no_diary_stages_nothing(vault, now, data, code):
    with pytest.raises(DiaryFormatError) as refusal:
        operations.stage_file(vault, data, now=now)

    assert refusal.value.code == code
    assert vault.get_single(StagedImport) is None


def test_a_refused_file_leaves_the_waiting_one_alone(vault, now, write_file):
    operations.stage_file(vault, write_file(3), now=now)
    with pytest.raises(DiaryFormatError):
        operations.stage_file(vault, b"", now=now)

    assert vault.get_single(StagedImport).n_rows == 3


def test_a_moment_of_tomorrow_is_a_problem(vault, now):
    file = b"at,felt_insecurity\n2026-06-02T12:00+00:00,4\n2026-05-30T12:00+00:00,4\n"
    staged = operations.stage_file(vault, file, now=now)

    assert (staged.n_rows, staged.n_bad_rows) == (1, 1)


def test_a_step_opens_few_records_however_long_the_file(
    vault, now, write_file, small_chunks, django_assert_max_num_queries
):
    operations.stage_file(vault, write_file(500), now=now)
    operations.begin_import(vault, {}, now=now)

    with django_assert_max_num_queries(25, connection=connection):
        operations.go_on(vault, now=now, seconds=0)


def test_one_file_is_read_at_a_time_and_the_next_one_waits(now):
    answered = []

    def send():
        with pytest.raises(DiaryFormatError) as refusal:
            operations.stage_file(None, b"", now=now)
        answered.append(refusal.value.code)

    second = Thread(target=send)
    with operations.READING:
        second.start()
        second.join(timeout=0.2)
        assert answered == []
    second.join(timeout=10)

    assert answered == ["empty"]


def test_a_diary_of_our_own_may_have_many_contexts(vault, now, write_file):
    contexts = [f"place {number}" for number in range(60)]
    file = write_file(2, contexts=contexts)

    assert operations.stage_file(vault, b"\r\n" + file, now=now).n_rows == 2
    with pytest.raises(DiaryFormatError) as refusal:
        operations.stage_file(vault, file.decode().encode("utf-16"), now=now)
    assert refusal.value.code == "encoding"
