"""Everything, to take away."""

import io
import json
import zipfile
from datetime import UTC, datetime

import pyrage.passphrase
import pytest
from django.utils import timezone

from hearthside.core.diary import ContextList, Moment, parse_csv
from hearthside.people.accounts.recovery import pending_code
from hearthside.people.couple.linking import invite

AT = datetime(2026, 3, 1, 21, 40, tzinfo=UTC)
PASSPHRASE = "nine brass kettles on one stove"


def words_of(response):
    return " ".join(response.content.decode().split())


@pytest.fixture
def full(ada):
    ada.vault.put_single(ContextList().add("late reply"), on=AT.date())
    moment = Moment(at=AT, felt_insecurity=7, contexts={"1": 1.0}, note="=SUM(A1) 你好")
    ada.vault.put(moment, month_of=AT)
    return ada


def export(person, **typed):
    return person.client.post("/settings/export/", {"password": person.password} | typed)


def unpack(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_an_export_holds_everything_in_open_formats(full):
    files = unpack(b"".join(export(full)))

    assert set(files) == {"records.jsonl", "diary.csv", "README.txt"}
    kinds = {json.loads(line)["namespace"] for line in files["records.jsonl"].splitlines()}
    assert {"moment", "context_list", "preferences"} <= kinds
    assert parse_csv(files["diary.csv"]).rows[0].note == "=SUM(A1) 你好"


def test_an_export_holds_no_key_that_waits_to_be_handed_on(full):
    invitation = invite(full.account, full.vault, now=timezone.now())
    told = unpack(b"".join(export(full)))["records.jsonl"].decode()

    assert "moment" in told
    assert pending_code(full.vault) not in told
    assert invitation not in told


def test_a_cell_that_looks_like_a_formula_is_escaped(full):
    assert b",'=SUM(A1)" in unpack(b"".join(export(full)))["diary.csv"]


def test_the_readme_says_what_each_file_is(full):
    readme = unpack(b"".join(export(full)))["README.txt"].decode()

    for word in ("diary.csv", "records.jsonl", "age --decrypt", "Ada"):
        assert word in readme


def test_the_name_of_the_file_is_neutral_and_holds_the_day(full, time_machine):
    time_machine.move_to(datetime(2026, 11, 23, 12, tzinfo=UTC), tick=False)
    full.client.post("/unlock/", {"name": "Ada", "password": full.password})
    told = export(full).headers["Content-Disposition"]

    assert told == 'attachment; filename="export-2026-11-23.zip"'


def test_a_passphrase_seals_the_file(full):
    response = export(full, passphrase=PASSPHRASE, passphrase_again=PASSPHRASE)
    sealed = b"".join(response)

    assert response.headers["Content-Disposition"].endswith('.zip.age"')
    assert sealed.startswith(b"age-encryption.org/v1")
    assert "diary.csv" in unpack(pyrage.passphrase.decrypt(sealed, PASSPHRASE))


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"password": "something else"}, "This is not your password."),
        ({"passphrase": "short", "passphrase_again": "short"}, "This is too short."),
        ({"passphrase": PASSPHRASE}, "The two are not the same."),
    ],
)
def test_a_refused_export_gives_nothing_away(full, typed, sentence):
    response = export(full, **typed)

    assert response.headers["Content-Type"].startswith("text/html")
    assert sentence in words_of(response)


def test_an_export_is_made_of_memory_alone(full, monkeypatch):
    def refuse(*_args, **_options):
        raise AssertionError("a temporary file was opened")

    for name in ("TemporaryFile", "NamedTemporaryFile", "mkstemp", "mkdtemp"):
        monkeypatch.setattr(f"tempfile.{name}", refuse)

    assert unpack(b"".join(export(full)))


def test_an_export_of_nothing_still_is_one(ada):
    assert unpack(b"".join(export(ada)))["diary.csv"].startswith(b"at,felt_insecurity")


def test_an_export_comes_in_again_on_another_account(full, dan):
    diary = io.BytesIO(unpack(b"".join(export(full)))["diary.csv"])
    diary.name = "diary.csv"
    dan.client.post("/bring-in/", {"file": diary})
    dan.client.post("/bring-in/run/")

    (moment,) = (stored.document for stored in dan.vault.all(Moment))
    assert (moment.at, moment.felt_insecurity, moment.note) == (AT, 7, "=SUM(A1) 你好")
    assert [c.name for c in dan.vault.get_single(ContextList).contexts] == ["late reply"]


def test_whoever_comes_to_the_locked_door_is_not_told_of_it(full):
    export(full)
    full.client.post("/lock/")
    door = full.client.get("/unlock/")

    assert "The file was made" not in words_of(door)
    assert door.cookies["messages"]["max-age"] == 0
