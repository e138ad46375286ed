"""The pages: choose, look, decide, wait."""

import io

import pytest
from django.core.files.uploadhandler import TemporaryFileUploadHandler

from hearthside.core.diary import ContextList, Moment, Source
from hearthside.rooms.bring_in import operations, reading
from hearthside.rooms.bring_in.staged import StagedImport


@pytest.fixture
def send(ada):
    """Send a file as a browser does."""

    def send_file(data, name="diary.csv"):
        file = io.BytesIO(data)
        file.name = name
        return ada.client.post("/bring-in/", {"file": file}, follow=True)

    return send_file


def words_of(response):
    return " ".join(response.content.decode().split())


def test_a_file_is_shown_before_it_comes_in(ada, send, write_file):
    page = words_of(send(write_file(25, bad={3})))

    assert "24 moments to bring in" in page
    assert "1 row cannot be read." in page
    assert "Felt insecurity goes from 0 to 10." in page
    assert "late reply" in page
    assert ada.vault.all(Moment) == ()


def test_a_clean_file_comes_in(ada, send, write_file):
    send(write_file(25))
    response = ada.client.post("/bring-in/run/")

    assert response.status_code == 302
    assert len(ada.vault.all(Moment)) == 25


def test_where_a_moment_felt_it_came_from_comes_in_with_it(ada, send):
    send(b"at,felt_insecurity,sources\n2026-03-01T21:40+01:00,7,unmet_needs self_worth\n")
    ada.client.post("/bring-in/run/")

    (kept,) = ada.vault.all(Moment)
    assert kept.document.sources == (Source.SELF_WORTH, Source.UNMET_NEEDS)


def test_a_source_there_is_none_of_is_a_bad_row(send):
    page = words_of(send(b"at,felt_insecurity,sources\n2026-03-01T21:40+01:00,7,the moon\n"))

    assert "with a space between several." in page


def test_a_long_file_goes_on_page_after_page(ada, send, write_file, monkeypatch):
    monkeypatch.setattr(reading, "ROWS_A_CHUNK", 10)
    monkeypatch.setattr(operations, "STEP_SECONDS", 0)
    send(write_file(25))
    first = ada.client.post("/bring-in/run/")

    assert "10 of 25 moments are in your diary." in words_of(first)
    assert "10 of 25 moments" in words_of(ada.client.get("/bring-in/preview/"))
    ada.client.post("/bring-in/run/")
    assert ada.client.post("/bring-in/run/").status_code == 302
    assert ada.client.post("/bring-in/run/").headers["Location"] == "/bring-in/"


def test_a_script_gets_only_the_part_that_changes(ada, send, write_file, monkeypatch):
    monkeypatch.setattr(reading, "ROWS_A_CHUNK", 10)
    monkeypatch.setattr(operations, "STEP_SECONDS", 0)
    send(write_file(15))
    ask = {"X-Requested-With": "fetch"}
    first, last = (ada.client.post("/bring-in/run/", headers=ask) for _ in range(2))

    assert "<html" not in words_of(first)
    assert "data-end-url" not in words_of(first)
    assert 'data-end-url="/moments/"' in words_of(last)


def test_stopping_says_what_stays(ada, send, write_file, monkeypatch):
    monkeypatch.setattr(reading, "ROWS_A_CHUNK", 10)
    monkeypatch.setattr(operations, "STEP_SECONDS", 0)
    send(write_file(25))
    ada.client.post("/bring-in/run/")
    page = words_of(ada.client.post("/bring-in/cancel/", follow=True))

    assert "Stopped. 10 moments came in and are in your diary." in page


def test_taking_out_goes_on_to_its_end(ada, send, write_file, monkeypatch):
    monkeypatch.setattr(reading, "ROWS_A_CHUNK", 10)
    monkeypatch.setattr(operations, "STEP_SECONDS", 0)
    send(write_file(25))
    ada.client.post("/bring-in/run/")
    page = words_of(ada.client.post("/bring-in/cancel/", {"take_out": "yes"}))
    end = words_of(ada.client.post("/bring-in/run/", follow=True))

    assert "10 moments are still to be taken out." in page
    assert "Your diary is as it was." in end
    assert ada.vault.all(Moment) == ()


def test_a_new_context_can_be_one_that_is_there(ada, send, write_file, now):
    ada.vault.put_single(ContextList().add("no answer"), on=now.date())
    page = words_of(send(write_file(3)))
    ada.client.post("/bring-in/run/", {"place_0": "1"})

    assert "Keep it as a new one" in page
    assert len(ada.vault.get_single(ContextList).contexts) == 1


def test_a_made_up_place_is_refused(ada, send, write_file):
    send(write_file(3))
    response = ada.client.post("/bring-in/run/", {"place_0": "99"})

    assert response.status_code == 200
    assert ada.vault.all(Moment) == ()


def test_the_first_moments_show_the_hour_that_was_lived(send):
    data = b"at,felt_insecurity\n2026-03-01T21:40+09:00,7\n"

    assert "March 1, 2026, 9:40 p.m." in words_of(send(data))


def test_a_time_near_the_first_year_breaks_nothing(send):
    data = b"at,felt_insecurity\n0001-01-01T00:00+14:00,7\n9999-12-31T23:59-12:00,7\n"

    assert "2 rows cannot be read." in words_of(send(data))


def test_many_problems_are_paged_and_all_there(ada, send, write_file):
    page = words_of(send(write_file(450, bad=set(range(450)))))
    last = words_of(ada.client.get("/bring-in/preview/?page=3"))

    assert "Page 1 of 3" in page
    assert '<td class="number">451</td>' in last
    assert "No row of this file can be read yet" in page


@pytest.mark.parametrize("page", ["0", "-1", "99", "many", "", "²"])
def test_an_odd_page_number_shows_a_page(ada, send, write_file, page):
    send(write_file(3, bad={1}))

    assert ada.client.get("/bring-in/preview/", {"page": page}).status_code == 200


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "This file is empty."),
        (
            "at,felt_insecurity,note\n2026-03-01T21:40+01:00,7,\xe4".encode("latin-1"),
            "not in UTF-8",
        ),
        (b"at;felt_insecurity\n2026-03-01T21:40+01:00;7", "separated by semicolons"),
        (b"felt_insecurity\n7", "The column “at” is missing"),
        (b"at,felt_insecurity,mood\n2026-03-01T21:40+01:00,7,3", "column “mood”"),
        (b"at,felt_insecurity\n", "no row below it"),
    ],
)
def test_a_file_that_is_no_diary_gets_one_sentence(ada, send, data, sentence):
    assert sentence in words_of(send(data))
    assert ada.vault.get_single(StagedImport) is None


def test_a_byte_order_mark_is_no_trouble(send, write_file):
    assert "3 moments to bring in" in words_of(send(b"\xef\xbb\xbf" + write_file(3)))


def test_no_file_gets_a_sentence(ada):
    assert "Please choose a file first." in words_of(ada.client.post("/bring-in/", {}))


def test_a_file_that_does_not_fit_gets_a_sentence(ada, send, write_file, settings):
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 100

    assert "larger than 64 MB" in words_of(send(write_file(25)))


def test_three_hundred_thousand_rows_get_a_sentence(send):
    data = b"at,felt_insecurity\n" + b"2026-03-01T21:40+01:00,7\n" * 300_000

    assert "more than 200,000 rows" in words_of(send(data))


def test_an_upload_never_touches_the_disk(settings):
    assert TemporaryFileUploadHandler.__qualname__ not in str(settings.FILE_UPLOAD_HANDLERS)


def test_what_a_note_holds_is_shown_as_words(send):
    data = "at,felt_insecurity,note\n2026-03-01T21:40+01:00,7,<b>שלום 你好 🌱</b>\n".encode()
    page = words_of(send(data))

    assert "&lt;b&gt;שלום 你好 🌱&lt;/b&gt;" in page


def test_the_example_comes_in_as_it_is(ada, send):
    example = ada.client.get("/bring-in/example/")

    assert "attachment" in example.headers["Content-Disposition"]
    assert "3 moments to bring in" in words_of(send(example.content))


def test_nobody_sees_the_file_of_another_person(send, dan, write_file):
    send(write_file(3))

    assert dan.client.get("/bring-in/preview/").headers["Location"] == "/bring-in/"
    assert dan.client.post("/bring-in/run/").headers["Location"] == "/bring-in/"
    assert dan.client.post("/bring-in/cancel/").headers["Location"] == "/bring-in/"
