"""Write the vectors of the current envelope version. Once released they are frozen: add, never change."""

import json
import random
import uuid
from hmac import digest
from pathlib import Path
from typing import Any, ClassVar

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from hearthside.core.document import Document, encode
from hearthside.vault.couple_key import CoupleKey, Pairing, agree_secret, fingerprint_of
from hearthside.vault.device_key import make_private_key, seal_slip, write_point
from hearthside.vault.drop_box import seal_drop
from hearthside.vault.envelope import RecordSeal, pack
from hearthside.vault.invitation import spoken_secret
from hearthside.vault.key import Home, VaultKey, label, wrap
from hearthside.vault.profile import PROFILES, derive_root
from hearthside.vault.recovery_code import to_secret
from hearthside.vault.shelf import SharedShelf

HERE = Path(__file__).resolve().parent
DICE = random.Random(2026)
HOME = Home(
    uuid.UUID(int=DICE.getrandbits(128), version=4), uuid.UUID(int=DICE.getrandbits(128), version=4)
)
STRANGER = uuid.UUID(int=DICE.getrandbits(128), version=4)
RECORD = uuid.UUID(int=DICE.getrandbits(128), version=4)
WHERE = {"instance": str(HOME.instance), "owner": str(HOME.owner)}
VAULT_KEY = DICE.randbytes(32)
CODE = "7K3M9QXA01BCDEFGHJKMNPQRST"
MONTH = 2026 * 12 + 2


class Note(Document, frozen=True, kw_only=True):
    namespace: ClassVar[str] = "note"
    version: ClassVar[int] = 3

    text: str = ""


def keys() -> list[dict[str, Any]]:
    version = (1).to_bytes(4, "big")
    salt = DICE.randbytes(16)
    cases = []
    for profile, password in (
        ("STANDARD", "a long walk by the harbor"),
        ("CHEAPEST", "cafe\u0301 ﬁre 等待"),
    ):
        root = derive_root(password, salt, PROFILES[profile])
        secret = {"password": password, "salt": salt.hex(), "profile": profile}
        cases.append(
            key_case(
                "password",
                secret,
                root,
                payload=VAULT_KEY,
                rest=version,
                about=f"password, {profile}",
            )
        )
    typed = {"recovery_code": "7k3m-9qxa-OIbc-defg-hjkm-npqr-st"}
    cases.append(key_case("recovery", typed, to_secret(CODE), payload=VAULT_KEY, rest=version))
    token, session = DICE.randbytes(32), "session ü".encode()
    held = {"secret": token.hex()}
    cases.append(key_case("session", held, token, payload=version + VAULT_KEY, rest=session))
    for purpose in ("index", "private"):
        own = {"secret": VAULT_KEY.hex()}
        payload = DICE.randbytes(32)
        cases.append(key_case(purpose, own, VAULT_KEY, payload=payload, rest=version))
    good = cases[-1]
    wrapped = bytes.fromhex(good["wrapped"])
    return [
        *cases,
        refused(cases[1], "wrong password", password="café fire 等"),
        refused(cases[2], "wrong recovery code", recovery_code=CODE[::-1]),
        refused(cases[3], "another session", place=b"session".hex()),
        refused(good, "another purpose", purpose="index"),
        refused(good, "another owner", owner=str(STRANGER)),
        refused(good, "another house", instance=str(STRANGER)),
        refused(good, "another key version", place=(2).to_bytes(4, "big").hex()),
        *(
            refused(good, f"a bit of byte {at}", wrapped=flip(wrapped, at))
            for at in (0, 1, 33, 45, 92)
        ),
    ]


def key_case(
    purpose: str,
    said: dict[str, str],
    secret: bytes,
    *,
    payload: bytes,
    rest: bytes,
    about: str = "",
) -> dict[str, Any]:
    wrapped = wrap(secret, purpose, payload, HOME.place(purpose, rest))
    return {
        "about": about or purpose,
        "purpose": purpose,
        **said,
        **WHERE,
        "place": rest.hex(),
        "wrapped": wrapped.hex(),
        "opens_as": payload.hex(),
    }


def records() -> list[dict[str, Any]]:
    texts = {"empty": "", "short": "等待 🕯", "1 KiB": "x" * 700, "32 KiB": "x" * 20_000}
    cases = [record_case(about, text) for about, text in texts.items()]
    good = cases[1]
    sealed = bytes.fromhex(good["sealed"])
    return [
        *cases,
        refused(good, "another owner", owner=str(STRANGER)),
        refused(good, "another house", instance=str(STRANGER)),
        refused(good, "another record", record=str(STRANGER)),
        refused(good, "another month", month=MONTH + 1),
        refused(good, "another key version", key_version=2),
        refused(
            good,
            "another key version, in both places",
            key_version=2,
            sealed=(sealed[:1] + (2).to_bytes(4, "big") + sealed[5:]).hex(),
        ),
        refused(good, "another vault key", vault_key=bytes(32).hex()),
        refused(
            good,
            "the body of another record",
            sealed=(sealed[:65] + bytes.fromhex(cases[0]["sealed"])[65:]).hex(),
        ),
        refused(good, "cut short", sealed=sealed[:-1].hex()),
        *(
            refused(good, f"a bit of byte {at}", sealed=flip(sealed, at))
            for at in (0, 4, 5, 17, 64, 65, 336)
        ),
    ]


def record_case(about: str, text: str) -> dict[str, Any]:
    note = Note(text=text)
    sealed = RecordSeal(VaultKey(HOME, 1, VAULT_KEY)).seal(RECORD, MONTH, pack(note))
    return {
        "about": about,
        "vault_key": VAULT_KEY.hex(),
        "key_version": 1,
        **WHERE,
        "record": str(RECORD),
        "month": MONTH,
        "sealed": sealed.hex(),
        "opens_as": ["note", 3, document(note)],
    }


def drops() -> list[dict[str, Any]]:
    note, pair = (
        Note(text="half a thought"),
        X25519PrivateKey.from_private_bytes(DICE.randbytes(32)),
    )
    sealed = seal_drop(pair.public_key().public_bytes_raw(), HOME, RECORD, pack(note))
    good = {
        "about": "a draft",
        "private_key": pair.private_bytes_raw().hex(),
        **WHERE,
        "drop": str(RECORD),
        "sealed": sealed.hex(),
        "opens_as": ["note", 3, document(note)],
    }
    return [
        good,
        refused(good, "another owner", owner=str(STRANGER)),
        refused(good, "another house", instance=str(STRANGER)),
        refused(good, "another drop", drop=str(STRANGER)),
        refused(good, "another private key", private_key=VAULT_KEY.hex()),
        refused(good, "a sender of zeros", sealed=(sealed[:1] + bytes(32) + sealed[33:]).hex()),
        *(
            refused(good, f"a bit of byte {at}", sealed=flip(sealed, at))
            for at in (0, 1, 32, 33, 300)
        ),
    ]


def singles() -> list[dict[str, Any]]:
    key = DICE.randbytes(32)
    cases = []
    for namespace in ("context_list", "preferences", "finding"):
        named = digest(key, label("single") + b"\0" + namespace.encode(), "sha256")[:16]
        record = str(uuid.UUID(bytes=named, version=4))
        cases.append(
            {"about": namespace, "index_key": key.hex(), "namespace": namespace, "opens_as": record}
        )
    return cases


def couples() -> list[dict[str, Any]]:
    mine, theirs = (X25519PrivateKey.from_private_bytes(DICE.randbytes(32)) for _ in range(2))
    couple, typed = uuid.UUID(int=DICE.getrandbits(128), version=4), "7k3m-9qxa-OIbc-defg-hjkm"
    pairing = Pairing(
        couple, spoken_secret(typed), STRANGER, theirs.public_key().public_bytes_raw()
    )
    key = CoupleKey(HOME.instance, couple, HOME.owner, agree_secret(mine, HOME, pairing))
    note = Note(text="a walk on Sunday?")
    good = {
        "about": "what one lets the other read",
        "private_key": theirs.private_bytes_raw().hex(),
        "their_public_key": mine.public_key().public_bytes_raw().hex(),
        "code": typed,
        "couple": str(couple),
        "instance": WHERE["instance"],
        "owner": str(STRANGER),
        "partner": WHERE["owner"],
        "author": WHERE["owner"],
        "record": str(RECORD),
        "sealed": SharedShelf(key)._seal(RECORD, pack(note)).hex(),
        "opens_as": [
            fingerprint_of(mine.public_key().public_bytes_raw(), pairing).hex(),
            ["note", 3, document(note)],
        ],
    }
    sealed = bytes.fromhex(good["sealed"])
    return [
        good,
        refused(good, "another code", code=typed[::-1]),
        refused(good, "another couple", couple=str(STRANGER)),
        refused(good, "another person", owner=str(RECORD)),
        refused(good, "in the other's name", author=str(STRANGER)),
        refused(good, "another house", instance=str(STRANGER)),
        refused(good, "another record", record=str(STRANGER)),
        refused(good, "another private key", private_key=VAULT_KEY.hex()),
        refused(good, "a public key of zeros", their_public_key=bytes(32).hex()),
        *(refused(good, f"a bit of byte {at}", sealed=flip(sealed, at)) for at in (0, 1, 13, 250)),
    ]


def slips() -> list[dict[str, Any]]:
    index_key, seed = DICE.randbytes(32), DICE.randbytes(32)
    pair, slip = (uuid.UUID(int=DICE.getrandbits(128), version=4) for _ in range(2))
    private = make_private_key(index_key, HOME, pair, seed)
    public, note = write_point(private.public_key()), Note(text="on the night bus, 等待")
    sealed = seal_slip(public, pair, slip, pack(note))
    good = {
        "about": "written down without a connection",
        **WHERE,
        "index_key": index_key.hex(),
        "seed": seed.hex(),
        "pair": str(pair),
        "slip": str(slip),
        "sealed": sealed.hex(),
        "opens_as": [public.hex(), ["note", 3, document(note)]],
    }
    return [
        good,
        refused(good, "another owner", owner=str(STRANGER)),
        refused(good, "another house", instance=str(STRANGER)),
        refused(good, "another pair", pair=str(STRANGER)),
        refused(good, "another slip", slip=str(STRANGER)),
        refused(good, "another seed", seed=VAULT_KEY.hex()),
        refused(good, "another index key", index_key=VAULT_KEY.hex()),
        refused(good, "a sender of zeros", sealed=(sealed[:1] + bytes(65) + sealed[66:]).hex()),
        *(
            refused(good, f"a bit of byte {at}", sealed=flip(sealed, at))
            for at in (0, 1, 30, 66, 300)
        ),
    ]


def refused(case: dict[str, Any], about: str, **changes: object) -> dict[str, Any]:
    return {**case, **changes, "about": about, "opens_as": "refused"}


def flip(data: bytes, at: int) -> str:
    return (data[:at] + bytes([data[at] ^ 0x80]) + data[at + 1 :]).hex()


def document(note: Note) -> str:
    return encode(note).decode()


if __name__ == "__main__":
    for write in (keys, records, drops, singles, couples, slips):
        held = {"spec": "docs/spec/vault.md", "envelope_version": 1, "cases": write()}
        text = json.dumps(held, ensure_ascii=False, indent=1)
        (HERE / f"{write.__name__}.json").write_text(text + "\n", encoding="utf-8")
