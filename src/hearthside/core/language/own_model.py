"""A language model of the person's own: where it is, what it is told, and what comes back.

It speaks the protocol of OpenAI's chat completions, as Ollama and llama.cpp do. Nothing here
asks anybody: addresses are read, a question is written down, an answer is opened.
"""

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import ClassVar
from urllib.parse import urlsplit

import msgspec

from hearthside.core.document import Document

from .draft import MessageParts

PATH = "/v1/chat/completions"
LONGEST_ANSWER = 4000
"""Characters of an answer that are shown."""
FEWEST_TOKENS, MOST_TOKENS = 80, 500
IN_CIRCLES = 4
"""How often one clause may not stand in an answer: a very small model often cannot stop."""

ENGLISH = (
    "Rewrite the message below so that it can be heard without blame. Keep the writer's own facts, voice"
    " and language, and stay short. Say what happened, what the writer feels, what they need, and one"
    " request that may be answered with no. Add nothing that is not there, take no side, give no advice,"
    " and answer with the message alone."
)


class OwnModel(Document, frozen=True, kw_only=True):
    """Where the person's own model is, and its name. While there is none of these, nothing is asked."""

    namespace: ClassVar[str] = "own_model"

    address: str
    model: str = ""


class Reach(StrEnum):
    """How far an address may lead: nowhere, into this machine's own network, or anywhere."""

    OFF = "off"
    PRIVATE = "private"
    ANY = "any"


class UnusableAddress(ValueError):
    """The words are no address of a model."""


class UnusableAnswer(ValueError):
    """What came back is no answer in this protocol."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a model is asked."""

    is_secure: bool
    host: str
    port: int
    path: str


def read_address(words: str) -> Address:
    """Return the address in somebody's words; `http` where they say nothing else.

    Raises `UnusableAddress`, also for a name and password in it, or a question mark.

    >>> read_address("127.0.0.1:11434")
    Address(is_secure=False, host='127.0.0.1', port=11434, path='/v1/chat/completions')
    """
    told = words.strip()
    told = told if re.match(r"[a-z]+://", told, re.IGNORECASE) else f"http://{told}"
    try:
        parts = urlsplit(told)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise UnusableAddress from None
    is_plain = not (parts.username or parts.password or parts.query or parts.fragment)
    if parts.scheme not in ("http", "https") or not is_plain or not _is_host(host):
        raise UnusableAddress
    path = parts.path.rstrip("/")
    path = path if path.endswith("/chat/completions") else f"{path.removesuffix('/v1')}{PATH}"
    is_secure = parts.scheme == "https"
    return Address(is_secure, host, port or (443 if is_secure else 80), path)


def may_ask(ip: str, reach: Reach) -> bool:
    """Whether a machine with this number may be asked.

    Within one's own network means loopback and the private ranges (RFC 1918, RFC 4193), without
    those where a rented machine keeps its secrets: link-local ones, and their like at Amazon. An
    IPv4 address written into an IPv6 one that a gateway translates (RFC 6052, RFC 8215) is refused whole.

    >>> [may_ask(ip, Reach.PRIVATE) for ip in ("127.0.0.1", "192.168.1.7", "169.254.169.254", "8.8.8.8")]
    [True, True, False, False]
    """
    number = ip_address(ip.partition("%")[0])
    if isinstance(number, IPv6Address) and number.ipv4_mapped:
        number = number.ipv4_mapped
    if reach is Reach.OFF or number.is_multicast or number.is_unspecified or number.is_link_local:
        return False
    if any(number in network for network in REFUSED):
        return False
    return reach is Reach.ANY or number.is_loopback or _is_private(number)


def write_question(model: str, words: str) -> bytes:
    """Return what is sent: the name of the model, what to do, and the person's words; nothing else."""
    messages = [{"role": "system", "content": ENGLISH}, {"role": "user", "content": words}]
    told = {
        "model": model or "default",
        "messages": messages,
        "temperature": 0.4,
        # A small model takes a second for twenty of these, and what is asked for is short.
        "max_tokens": min(MOST_TOKENS, FEWEST_TOKENS + len(words)),
        "stream": False,
    }
    return msgspec.json.encode(told)


def write_parts(parts: MessageParts, felt: str, need: str) -> str:
    """Return the four parts of a message as a model is told them."""
    told = {
        "What happened": parts.happened,
        "I felt": felt,
        "I worry": parts.worry,
        "I need": need,
        "I ask": parts.request or parts.together,
    }
    return "\n".join(f"{name}: {words}" for name, words in told.items() if words)


def read_answer(body: bytes) -> str:
    """Return the message that came back, without quotation marks around it or thoughts before it.

    Raises `UnusableAnswer`, also for one that goes in circles.

    >>> read_answer(b'{"choices": [{"message": {"role": "assistant", "content": "I waited."}}]}')
    'I waited.'
    """
    try:
        said = msgspec.json.decode(body, type=_Answer).choices[0].message.content
    except (msgspec.MsgspecError, IndexError, UnicodeDecodeError):
        raise UnusableAnswer from None
    said = re.sub(r"<think>.*?(?:</think>|$)", "", said, flags=re.DOTALL).replace("\0", "").strip()
    if len(said) > 1 and said[0] + said[-1] in ('""', "“”"):
        said = said[1:-1].strip()
    if not said or _goes_in_circles(said):
        raise UnusableAnswer
    return said[:LONGEST_ANSWER]


def _goes_in_circles(said: str) -> bool:
    found = re.findall(r"[^.,;!?。，；！？\n]{6,}", said)
    clauses = Counter(clause.strip().lower() for clause in found)
    return max(clauses.values(), default=0) >= IN_CIRCLES


class _Message(msgspec.Struct):
    content: str


class _Choice(msgspec.Struct):
    message: _Message


class _Answer(msgspec.Struct):
    choices: list[_Choice]


REFUSED = tuple(map(IPv6Network, ("fd00:ec2::/32", "64:ff9b::/96", "64:ff9b:1::/48")))
"""Amazon's services on each of its machines; addresses that a gateway turns into IPv4 ones."""
PRIVATE = re.compile(r"10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.")


def _is_private(number: IPv4Address | IPv6Address) -> bool:
    if isinstance(number, IPv4Address):
        return bool(PRIVATE.match(str(number)))
    return number.packed[0] & 0xFE == 0xFC


def _is_host(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return bool(re.fullmatch(r"[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?", host, re.IGNORECASE))
    return True
