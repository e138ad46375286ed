"""Open every vector of the vault from `docs/spec/vault.md` alone: no line of the project is used."""

import hmac
import json
import unicodedata
import uuid
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESGCMSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

HERE = Path(__file__).resolve().parent
PROFILES = {"STANDARD": (65536, 3, 4), "CHEAPEST": (8, 1, 1)}
ZERO = bytes(12)
P256 = int("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16)


def need(truth):
    if not truth:
        raise ValueError


def hkdf(secret, label, length=32, salt=None):
    return HKDF(SHA256(), length, salt, b"hearthside/v1/" + label).derive(secret)


def place(case, label):
    ids = uuid.UUID(case["instance"]).bytes + uuid.UUID(case["owner"]).bytes
    return b"hearthside/v1/" + label + b"\0" + ids


def content(padded):
    at = 1 + padded[0]
    end = at + 6 + int.from_bytes(padded[at + 2 : at + 6], "big")
    need(len(padded) in (256, 1024, 4096) or len(padded) % 16384 == 0)
    need(not padded[end:].strip(b"\0"))
    version = int.from_bytes(padded[at : at + 2], "big")
    return [padded[1:at].decode(), version, padded[at + 6 : end].decode()]


def secret_of(case):
    if "recovery_code" in case:
        folded = unicodedata.normalize("NFKC", case["recovery_code"]).upper()
        kept = "".join(c for c in folded if c.isalnum())
        return kept.translate(str.maketrans("OILU", "011V")).encode()
    if "password" in case:
        memory, passes, lanes = PROFILES[case["profile"]]
        words = unicodedata.normalize("NFKC", case["password"]).encode()
        salt = bytes.fromhex(case["salt"])
        return hash_secret_raw(words, salt, passes, memory, lanes, 32, Type.ID)
    return bytes.fromhex(case["secret"])


def open_key(case):
    wrapped, purpose = bytes.fromhex(case["wrapped"]), case["purpose"].encode()
    material = hkdf(secret_of(case), purpose, 64)
    need(wrapped[0] == 1 and wrapped[1:33] == material[32:])
    associated = place(case, purpose) + bytes.fromhex(case["place"])
    return AESGCMSIV(material[:32]).decrypt(wrapped[33:45], wrapped[45:], associated).hex()


def open_record(case):
    sealed, version = bytes.fromhex(case["sealed"]), case["key_version"].to_bytes(4, "big")
    home = place(case, b"record") + uuid.UUID(case["record"]).bytes
    home += case["month"].to_bytes(2, "big")
    need(sealed[:5] == b"\1" + version)
    wrap_key = hkdf(bytes.fromhex(case["vault_key"]), b"record-wrap")
    record_key = AESGCMSIV(wrap_key).decrypt(sealed[5:17], sealed[17:65], home + version)
    return content(AESGCMSIV(record_key).decrypt(ZERO, sealed[65:], home))


def open_drop(case):
    sealed, own = bytes.fromhex(case["sealed"]), bytes.fromhex(case["private_key"])
    private, sender = X25519PrivateKey.from_private_bytes(own), sealed[1:33]
    need(sealed[0] == 1)
    shared = private.exchange(X25519PublicKey.from_public_bytes(sender))
    key = hkdf(shared, b"drop", salt=sender + private.public_key().public_bytes_raw())
    associated = place(case, b"drop") + uuid.UUID(case["drop"]).bytes
    return content(AESGCMSIV(key).decrypt(ZERO, sealed[33:], associated))


def open_shared(case):
    ids = {n: uuid.UUID(case[n]).bytes for n in ("couple", "instance", "owner", "partner")}
    spoken = hkdf(secret_of({"recovery_code": case["code"]}), b"invitation-secret")
    private = X25519PrivateKey.from_private_bytes(bytes.fromhex(case["private_key"]))
    public = bytes.fromhex(case["their_public_key"])
    both = b"".join(sorted((private.public_key().public_bytes_raw(), public)))
    home = b"hearthside/v1/couple\0" + ids["instance"] + ids["couple"]
    home += b"".join(sorted((ids["owner"], ids["partner"])))
    shared = private.exchange(X25519PublicKey.from_public_bytes(public))
    couple_key = hkdf(shared + spoken + home, b"couple", salt=both)
    sealed, author = bytes.fromhex(case["sealed"]), uuid.UUID(case["author"]).bytes
    need(sealed[0] == 1)
    associated = b"hearthside/v1/shared\0" + ids["instance"] + author + ids["couple"]
    associated += uuid.UUID(case["record"]).bytes
    cipher = AESGCMSIV(hkdf(couple_key, b"shared"))
    words = hkdf(both, b"fingerprint", salt=ids["couple"]).hex()
    return [words, content(cipher.decrypt(sealed[1:13], sealed[13:], associated))]


def open_slip(case):
    sealed, seed = bytes.fromhex(case["sealed"]), bytes.fromhex(case["seed"])
    pair = uuid.UUID(case["pair"]).bytes
    info = place(case, b"device") + pair
    material = HKDF(SHA256(), 48, seed, info).derive(bytes.fromhex(case["index_key"]))
    number = int.from_bytes(material, "big") % (P256 - 1) + 1
    private = ec.derive_private_key(number, ec.SECP256R1())
    public = private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    need(sealed[0] == 1)
    sender = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), sealed[1:66])
    key = hkdf(private.exchange(ec.ECDH(), sender), b"slip", salt=sealed[1:66] + public)
    associated = b"hearthside/v1/slip\0" + pair + uuid.UUID(case["slip"]).bytes
    return [public.hex(), content(AESGCM(key).decrypt(ZERO, sealed[66:], associated))]


def name_single(case):
    name = b"hearthside/v1/single\0" + case["namespace"].encode()
    named = hmac.digest(bytes.fromhex(case["index_key"]), name, "sha256")[:16]
    return str(uuid.UUID(bytes=named, version=4))


def check(name, reader):
    cases = json.loads((HERE / name).read_text(encoding="utf-8"))["cases"]
    for number, case in enumerate(cases):
        try:
            opened = reader(case)
        except (InvalidTag, ValueError):
            opened = "refused"
        if opened != case["opens_as"]:
            raise SystemExit(f"{name}: case {number} ({case['about']}) does not hold")
    return f"{name}: {len(cases)} hold"


if __name__ == "__main__":
    readers = {
        "keys": open_key,
        "records": open_record,
        "drops": open_drop,
        "singles": name_single,
        "couples": open_shared,
        "slips": open_slip,
    }
    for stem, reader in readers.items():
        print(check(f"{stem}.json", reader))
