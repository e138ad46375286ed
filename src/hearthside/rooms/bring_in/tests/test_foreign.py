"""A diary of another program: mapped by the person, kept or left as notes, taken out in one act."""

import io

import pytest

from hearthside.core.diary import ContextList, Moment
from hearthside.core.elsewhere import ForeignNote
from hearthside.rooms.bring_in import foreign as entries_of
from hearthside.rooms.bring_in import operations, reading
from hearthside.rooms.bring_in.staged import BroughtIn, StagedImport, StagedRows
from hearthside.vault.models import Record

FILE = b"""\
full_date,date,weekday,time,mood,activities,note_title,note
2026-03-04,March 4,Wednesday,8:30 pm,bad,late reply,,No answer.
2026-03-03,March 3,Tuesday,8:30 pm,good,friends,,
2026-03-02,March 2,Monday,8:30 pm,bad,late reply | friends,,Quiet evening.
2026-03-01,March 1,Sunday,8:30 pm,meh,,,Nothing much.
"""


@pytest.fixture
def send(ada):
    """Send a file as a browser does."""

    def send_file(data=FILE):
        file = io.BytesIO(data)
        file.name = "daylio.csv"
        return ada.client.post("/bring-in/", {"file": file}, follow=True)

    return send_file


def words_of(response):
    return " ".join(response.content.decode().split())


def bring_in(ada, **answers):
    return ada.client.post("/bring-in/run/", answers, follow=True)


def test_the_preview_says_that_a_mood_is_not_insecurity_and_brings_nothing_in(ada, send):
    page = words_of(send())

    assert "A mood is not insecurity" in page
    assert "It is from Daylio." in page
    assert "late reply" in page
    assert ada.vault.all(Moment) == ada.vault.all(ForeignNote) == ()


def test_a_file_without_a_day_gets_one_sentence_that_says_what_to_do(ada, send):
    page = words_of(send(FILE.replace(b"full_date", b"year").replace(b"2026-03-0", b"202")))

    assert "none of its columns has the whole day of an entry" in page
    assert ada.vault.get_single(StagedImport) is None


def test_all_are_chosen_at_once_or_none_and_single_ones_changed_after_that(ada, send):
    assert "Chosen so far: 0 of 2." in words_of(send())
    page = words_of(bring_in(ada, all="new", mood_0="7"))
    assert "Chosen so far: 2 of 2." in page
    assert '<option value="7" selected>' in page
    assert ada.vault.all(ForeignNote) == ()
    assert 'href="?' not in page
    assert "Chosen so far: 0 of 2." in words_of(bring_in(ada, all="none", place_0="new"))

    bring_in(ada, mood_0="7", place_0="new", place_1="")
    assert len(ada.vault.get_single(ContextList).offered()) == 1


def test_without_a_decision_everything_stays_a_note_in_its_own_words(ada, send):
    send()
    page = words_of(bring_in(ada))

    assert "4 of them have no number and are among your notes from elsewhere." in page
    assert ada.vault.all(Moment) == ()
    notes = {one.document.words for one in ada.vault.all(ForeignNote)}
    assert notes == {"No answer.", "", "Quiet evening.", "Nothing much."}
    assert ada.vault.get_single(ContextList) in (None, ContextList())


def test_a_mood_with_a_number_becomes_a_moment_and_the_rest_stay_notes(ada, send):
    send()
    bring_in(ada, mood_0="7", place_0="new")
    moments = sorted((one.document for one in ada.vault.all(Moment)), key=lambda m: m.at)

    assert [moment.felt_insecurity for moment in moments] == [7.0, 7.0]
    assert [moment.note for moment in moments] == ["Quiet evening.", "No answer."]
    assert len(ada.vault.all(ForeignNote)) == 2
    (context,) = ada.vault.get_single(ContextList).contexts
    assert context.name == "late reply"
    assert [moment.contexts for moment in moments] == [{context.id: 1.0}, {context.id: 1.0}]


def test_between_its_first_and_last_time_a_context_counts_as_not_there(ada, send):
    send()
    bring_in(ada, mood_0="7", mood_1="2", mood_2="4", place_0="new")
    moments = sorted((one.document for one in ada.vault.all(Moment)), key=lambda m: m.at)

    assert [list(moment.contexts.values()) for moment in moments] == [[], [1.0], [0.0], [1.0]]


def test_a_made_up_number_is_refused_and_nothing_comes_in(ada, send):
    send()
    for number in ("11", "-1", "many"):
        assert bring_in(ada, mood_0=number).status_code == 200
    assert ada.vault.all(Moment) == ada.vault.all(ForeignNote) == ()


def test_the_same_file_again_brings_nothing_in_whatever_was_changed_meanwhile(ada, send):
    send()
    bring_in(ada, mood_0="7")
    (moment, *_more) = ada.vault.all(Moment)
    changed = Moment(at=moment.document.at, felt_insecurity=3, note="changed")
    ada.vault.put(changed, id=moment.id, month_of=changed.at)
    page = words_of(send())

    assert "There is nothing new in this file to bring in." in page
    assert "4 entries are in your diary already (same time) and are left out." in page


def test_a_whole_import_goes_in_one_act(ada, send, now):
    ada.vault.put(Moment(at=now, felt_insecurity=5), month_of=now)
    before = Record.objects.count()
    send()
    bring_in(ada, mood_0="7", place_0="new")
    (receipt,) = ada.vault.all(BroughtIn)
    asked = words_of(ada.client.get(f"/bring-in/{receipt.id}/take-out/"))
    ada.client.post(f"/bring-in/{receipt.id}/take-out/")
    end = words_of(ada.client.post("/bring-in/run/", follow=True))

    assert "4 entries from Daylio" in asked
    assert "Your diary is as it was." in end
    assert len(ada.vault.all(Moment)) == 1
    for kind in (ForeignNote, BroughtIn, StagedImport, StagedRows):
        assert ada.vault.all(kind) == ()
    assert ada.vault.get_single(ContextList).contexts == ()
    assert Record.objects.count() == before + 1  # the list of contexts, empty again


def test_a_diary_csv_can_be_taken_out_too(ada, send, write_file, monkeypatch):
    monkeypatch.setattr(reading, "ROWS_A_CHUNK", 10)
    send(write_file(25))
    bring_in(ada)
    (receipt,) = ada.vault.all(BroughtIn)
    ada.client.post(f"/bring-in/{receipt.id}/take-out/")
    ada.client.post("/bring-in/run/")

    assert ada.vault.all(Moment) == ()


def test_what_was_kept_of_a_stopped_import_can_be_taken_out(
    ada, send, write_file, now, monkeypatch
):
    monkeypatch.setattr(reading, "ROWS_A_CHUNK", 10)
    send(write_file(25))
    operations.begin_import(ada.vault, {}, now=now)
    operations.go_on(ada.vault, now=now, seconds=0)
    operations.stop(ada.vault, keep=True, now=now)
    (receipt,) = ada.vault.all(BroughtIn)
    operations.take_out(ada.vault, receipt.id, now=now)
    operations.go_on(ada.vault, now=now, seconds=60)

    assert receipt.document.n_rows == 10
    assert ada.vault.all(Moment) == ada.vault.all(StagedRows) == ()


def test_another_file_in_between_leaves_a_receipt_of_what_came_in(
    ada, send, write_file, now, monkeypatch
):
    monkeypatch.setattr(reading, "ROWS_A_CHUNK", 10)
    send(write_file(25))
    operations.begin_import(ada.vault, {}, now=now)
    operations.go_on(ada.vault, now=now, seconds=0)
    send()
    (receipt,) = ada.vault.all(BroughtIn)
    operations.take_out(ada.vault, receipt.id, now=now)
    operations.go_on(ada.vault, now=now, seconds=60)

    assert receipt.document.n_rows == 10
    assert ada.vault.all(Moment) == ada.vault.all(BroughtIn) == ()


def test_an_import_under_way_comes_before_taking_another_out(
    ada, send, write_file, now, monkeypatch
):
    send()
    bring_in(ada, mood_0="7")
    monkeypatch.setattr(entries_of, "ROWS_A_CHUNK", 10)
    monkeypatch.setattr(reading, "ROWS_A_CHUNK", 10)
    send(write_file(25))
    operations.begin_import(ada.vault, {}, now=now)
    operations.go_on(ada.vault, now=now, seconds=0)
    (receipt,) = ada.vault.all(BroughtIn)
    operations.take_out(ada.vault, receipt.id, now=now)

    assert ada.vault.get_single(StagedImport).rows_done == 10
    assert len(ada.vault.all(BroughtIn)) == 1


def test_a_cut_file_says_so_and_the_whole_one_comes_in_later(ada, send):
    page = words_of(send(FILE[: FILE.index(b"Quiet") - 20]))
    bring_in(ada)
    send()
    bring_in(ada)

    assert "The file ends in the middle of a row" in page
    assert "The file ends in the middle of this row." in page
    assert len(ada.vault.all(ForeignNote)) == 4


def test_an_entry_longer_than_a_record_is_a_problem(ada, send):
    long = b'2026-03-05,x,x,20:30,meh,,,"' + b"x" * 1_000_001 + b'"\n'
    page = words_of(send(FILE + long))

    assert "This text is longer than a million characters." in page
    assert "4 entries to bring in" in page


def test_a_note_can_be_read_and_deleted(ada, send):
    send()
    bring_in(ada)
    (note, *_more) = [n for n in ada.vault.all(ForeignNote) if n.document.words == "No answer."]
    page = words_of(ada.client.get("/bring-in/notes/"))
    ada.client.post(f"/bring-in/notes/{note.id}/delete/")

    assert "No answer." in page
    assert "No answer." not in words_of(ada.client.get("/bring-in/notes/"))


def test_nobody_deletes_another_persons_note_or_import(ada, send, dan):
    send()
    bring_in(ada)
    (receipt,), (note, *_more) = ada.vault.all(BroughtIn), ada.vault.all(ForeignNote)

    for url in (f"/bring-in/{receipt.id}/take-out/", f"/bring-in/notes/{note.id}/delete/"):
        assert dan.client.post(url).status_code == 404
    assert dan.client.post(f"/bring-in/notes/{receipt.id}/delete/").status_code == 404
    assert ada.client.post(f"/bring-in/notes/{receipt.id}/delete/").status_code == 404


def test_many_notes_are_paged(ada, send):
    rows = "".join(
        f"2026-03-{day:02},x,x,{hour}:30,meh,,,\n" for day in range(1, 31) for hour in (9, 20)
    )
    send(FILE.partition(b"\n")[0] + b"\n" + rows.encode())
    bring_in(ada)

    assert "Page 1 of 2" in words_of(ada.client.get("/bring-in/notes/"))
    assert "Page 2 of 2" in words_of(ada.client.get("/bring-in/notes/?page=99"))
