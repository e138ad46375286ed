"""Everything a person wrote, in open formats, to take away."""

import io
import zipfile
from collections.abc import Iterator

import msgspec
import pyrage.passphrase

from .records import Vault

RECORDS, DIARY, README = "records.jsonl", "diary.csv", "README.txt"
FIELDS = ("namespace", "version", "id", "document")


def build_export(
    vault: Vault, *, readme: str, diary_csv: str, passphrase: str | None = None
) -> bytes:
    """Return a zip archive of everything; with a passphrase, inside an age file.

    Raises `VaultDamaged` if a record does not open.
    """
    files = {README: readme.encode(), DIARY: diary_csv.encode(), RECORDS: b"".join(_lines(vault))}
    archive = _pack(files)
    return archive if passphrase is None else pyrage.passphrase.encrypt(archive, passphrase)


def _lines(vault: Vault) -> Iterator[bytes]:
    for line in vault.everything():
        yield msgspec.json.encode(dict(zip(FIELDS, line, strict=True))) + b"\n"


def _pack(files: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            # Without a time given, the file says nothing of when it was made.
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return held.getvalue()
