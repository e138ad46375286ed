import errno
import json
import os
import stat

import pytest

from hearthside.web.data_folder import DataFolder, FolderTaken, FolderUnusable

ADDRESS = "http://127.0.0.1:8000/"


@pytest.fixture
def folder(tmp_path):
    made = DataFolder(tmp_path / "house")
    made.prepare()
    return made


def full(*_told, **_options):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_new_folder_is_its_owners_alone(folder):
    assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700


def test_the_secret_stays_the_same_and_is_its_owners_alone(folder):
    secret = folder.secret()

    assert len(secret) > 40
    assert folder.secret() == secret
    assert stat.S_IMODE((folder.path / "server.key").stat().st_mode) == 0o600


def test_a_secret_that_was_never_finished_is_made_anew(folder):
    (folder.path / "server.key").write_text("")
    (folder.path / "server.new").write_text("")

    assert folder.secret() == folder.secret() != ""
    assert not (folder.path / "server.new").exists()


@pytest.mark.parametrize("kept", ["", "x", "0", "-5", "99999", "1e3"])
def test_a_strange_port_is_no_port(folder, kept):
    (folder.path / "port").write_text(kept)

    assert folder.port() is None


def test_the_port_is_remembered(folder):
    folder.remember_port(8400)

    assert folder.port() == 8400


def test_a_folder_is_held_once_and_says_by_whom(folder):
    with folder.take():
        folder.announce(ADDRESS)
        with pytest.raises(FolderTaken) as taken:
            folder.take()
        assert taken.value.holder.process == os.getpid()
        assert taken.value.holder.address == ADDRESS


@pytest.mark.parametrize("note", ["", "[]", "{}", "null", '{"process": null, "address": 1}'])
def test_a_strange_note_of_the_holder_breaks_nothing(folder, note):
    with folder.take():
        (folder.path / "open.json").write_text(note)
        with pytest.raises(FolderTaken) as taken:
            folder.take()
        assert taken.value.holder.process == 0


def test_a_full_disk_is_told_and_the_folder_is_free_again(folder, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("pathlib.Path.write_text", full)
        with pytest.raises(FolderUnusable, match="No space left"):
            folder.take()

    folder.take().release()
    assert json.loads((folder.path / "open.json").read_text())["process"] == os.getpid()


def test_a_full_disk_is_noticed_before_anything_else(folder, monkeypatch):
    monkeypatch.setattr("pathlib.Path.write_bytes", full)

    with pytest.raises(FolderUnusable, match="No space left"):
        folder.prepare()
    assert list(folder.path.iterdir()) == []


def test_a_lock_that_cannot_be_made_is_told(folder):
    (folder.path / "open.lock").mkdir()

    with pytest.raises(FolderUnusable):
        folder.take()
