"""Everything a person wrote, in open formats, to take away."""

import io
import zipfile
from collections.abc import Collection, Iterator

import msgspec
import pyrage.passphrase

from hearthside.core.document import Document

from .records import Vault

RECORDS, DIARY, README = "records.jsonl", "diary.csv", "README.txt"
FIELDS = ("namespace", "version", "id", "document")


def build_export(
    vault: Vault,
    *,
    readme: str,
    diary_csv: str,
    passphrase: str | None = None,
    without: Collection[type[Document]] = (),
) -> bytes:
    """Return a zip archive of everything `without` some kinds; with a passphrase, inside an age file.

    Raises `VaultDamaged` if a record does not open.
    """
    left_out = {kind.namespace for kind in without}
    records = b"".join(_lines(vault, left_out))
    files = {README: readme.encode(), DIARY: diary_csv.encode(), RECORDS: records}
    archive = _pack(files)
    return archive if passphrase is None else pyrage.passphrase.encrypt(archive, passphrase)


def _lines(vault: Vault, left_out: Collection[str]) -> Iterator[bytes]:
    for line in vault.everything():
        if line[0] not in left_out:
            yield msgspec.json.encode(dict(zip(FIELDS, line, strict=True))) + b"\n"


def _pack(files: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            # Without a time given, the file says nothing of when it was made.
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return held.getvalue()
