import io
import json
import zipfile

import pyrage

from hearthside.vault.export import build_export

from .conftest import DAY, Letter, Note

README, DIARY = "How to read this.\n", "at,felt_insecurity\n"


def unpack(archive: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        assert {info.date_time[0] for info in opened.infolist()} == {1980}
        return {name: opened.read(name) for name in opened.namelist()}


def test_everything_is_in_the_archive(ada, dan):
    kept = ada.vault.put(Note(text="等待"), month_of=DAY)
    ada.vault.put_single(Letter(text="one"), on=DAY)
    dan.vault.put(Note(text="his"), month_of=DAY)
    files = unpack(build_export(ada.vault, readme=README, diary_csv=DIARY))
    assert set(files) == {"records.jsonl", "diary.csv", "README.txt"}
    assert files["README.txt"].decode() == README
    assert files["diary.csv"].decode() == DIARY
    lines = [json.loads(line) for line in files["records.jsonl"].splitlines()]
    note = next(line for line in lines if line["namespace"] == "note")
    assert note == {
        "namespace": "note",
        "version": 1,
        "id": str(kept),
        "document": {"text": "等待"},
    }
    assert len(lines) == 2


def test_an_empty_vault_can_be_taken_away_too(ada):
    assert unpack(build_export(ada.vault, readme=README, diary_csv=DIARY))["records.jsonl"] == b""


def test_a_passphrase_makes_it_an_age_file(ada):
    ada.vault.put(Note(text="a canary"), month_of=DAY)
    sealed = build_export(ada.vault, readme=README, diary_csv=DIARY, passphrase="six plain words")
    assert sealed.startswith(b"age-encryption.org/v1\n")
    archive = pyrage.passphrase.decrypt(sealed, "six plain words")
    assert b"a canary" in unpack(archive)["records.jsonl"]
