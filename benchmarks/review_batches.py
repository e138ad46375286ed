"""What the encoder learns from, as arrays: messages as they were written, typed in haste, and put together.

Somebody who is hurt seldom writes one sentence. So messages of one language are also put together, two to
four, and each keeps its own labels: what hurts has to be heard among gentle sentences, and
gentle ones must not take the colour of what hurts beside them.
"""

import random
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from hearthside.core.language.base_weights import WIDTH, Base
from hearthside.core.language.clauses import clauses_of
from hearthside.core.language.pieces import OUTSIDE, windows_of
from review_data import KINDS, Message
from review_layers import NOTHING, normalise, run_layer

LENGTHS = (14, 20, 28, 40, 64, 100, 160)
PIECES_AT_ONCE = 1000
MOST_TOGETHER = 4
LONGEST = {"en": 440, "zh": 140}
"""Characters of what is put together."""
JOINTS = {
    "en": (". ", ". ", ". ", "! ", "... ", "\n", "\n", " - "),
    "zh": ("。", "。", "。", "！", "\n", "…", " ", " ", " "),
}
PARTITIONS = 2
MARKS = str.maketrans("", "", ".,!?;")
BLANKS = str.maketrans(dict.fromkeys("，。！？、；,.!?;…", " "))
HAN = re.compile(r"[\u4e00-\u9fff]")
SHORT = {
    "you": "u", "your": "ur", "you're": "ur", "are": "r", "why": "y", "to": "2", "too": "2", "for": "4", "be": "b",
    "see": "c", "okay": "k", "please": "pls", "thanks": "thx", "because": "cos", "what": "wat", "with": "w",
    "tomorrow": "tmrw", "tonight": "2nite", "love": "luv", "know": "kno", "don't": "dnt", "message": "msg",
    "really": "rly", "people": "ppl", "about": "abt", "have": "hv", "good": "gd", "later": "l8r", "before": "b4",
    "great": "gr8", "night": "nite", "something": "smth", "right": "rite", "that": "dat", "this": "dis", "just": "jus",
    "never": "nvr", "and": "n", "always": "alwys", "going": "goin", "home": "hm", "work": "wrk", "when": "wen",
    "how": "hw", "would": "wud", "could": "cud", "should": "shud", "i'm": "im", "can't": "cnt", "sorry": "sry",
    "doing": "doin", "text": "txt", "where": "wer", "back": "bk", "like": "lyk", "much": "mch", "were": "wer",
}  # fmt: skip
"""As it is typed where every key costs time."""
ENDS = (".", "!", "?", "…", "。", "！", "？", "\n")

Tree = Any


@dataclass(frozen=True, slots=True)
class Text:
    """A text and the messages it is made of, each with the character it begins at."""

    text: str
    parts: tuple[int, ...]
    starts: tuple[int, ...] = (0,)


@dataclass(frozen=True, slots=True)
class Stored:
    """What the lower layers make of a text, the clause of each piece, and the part of each clause."""

    seen: NDArray[np.float16]
    clause: list[int]
    part: list[int]
    parts: tuple[int, ...]


def roughen(text: str, chance: random.Random) -> str:
    """As somebody might type it in haste."""
    if HAN.search(text):
        return roughen_chinese(text, chance)
    which = chance.randrange(11)
    bare = text.replace("'", "").replace("’", "")
    return (
        bare,
        text.translate(MARKS),
        slip(slip(text, chance), chance),
        text.rstrip(".!。 ") + chance.choice(["", "...", "…", "!", "."]),
        slip(bare, chance),
        text.lower(),
        text.upper(),
        text[:1].upper() + text[1:],
        *(shorten(text, chance) for _ in range(3)),
    )[which]


def roughen_chinese(text: str, chance: random.Random) -> str:
    """As it is typed on a phone: blanks for marks, no marks, or other ones."""
    which = chance.randrange(6)
    spaced = " ".join(text.translate(BLANKS).split())
    return (
        spaced,
        spaced,
        spaced,
        spaced.replace(" ", ""),
        text.rstrip("。.!！") + chance.choice(["", "……", "!!", "~", "。"]),
        text.replace("，", ",").replace("。", "."),
    )[which]


def shorten(text: str, chance: random.Random) -> str:
    """Some of its words as they are written in short messages."""
    words = text.lower().split(" ")
    return " ".join(SHORT[w] if w in SHORT and chance.random() < 0.7 else w for w in words)


def slip(text: str, chance: random.Random) -> str:
    """A letter left out, swapped or doubled in one word."""
    words = text.split(" ")
    at = chance.randrange(len(words))
    word = words[at]
    if len(word) > 3 and word.isascii():
        i = chance.randrange(1, len(word) - 1)
        words[at] = chance.choice(
            [
                word[:i] + word[i + 1 :],
                word[:i] + word[i + 1] + word[i] + word[i + 2 :],
                word[: i + 1] + word[i:],
            ]
        )
    return " ".join(words)


def put_together(
    messages: list[Message], which: list[int], chance: random.Random, share: float
) -> Iterator[Text]:
    """Each message once, in the company of others of its language as far as there is room."""
    for language, longest in LONGEST.items():
        left = [i for i in which if messages[i].language == language]
        chance.shuffle(left)
        while left:
            parts = [left.pop()]
            n = len(messages[parts[0]].text)
            wanted = chance.choice((2, 2, 3, 3, MOST_TOGETHER))
            while left and len(parts) < wanted and n + len(messages[left[-1]].text) < longest:
                n += len(messages[left[-1]].text)
                parts.append(left.pop())
            yield _join([messages[i].text for i in parts], parts, language, chance, share)


def _join(
    texts: list[str], parts: list[int], language: str, chance: random.Random, share: float
) -> Text:
    whole, starts = "", []
    for text in texts:
        if whole:
            joint = chance.choice(JOINTS[language])
            whole += joint if not whole.endswith(ENDS) else chance.choice((" ", "\n"))
        starts.append(len(whole))
        whole += roughen(text, chance) if chance.random() < share else text
    return Text(whole, tuple(parts), tuple(starts))


class Batches:
    """Texts of about the same length together, as arrays of what the lower layers make of them.

    The lower layers stay as they are, so each text goes through them once only. Each time it is learned from,
    chance picks whether a message stands alone, as written or roughened, or in one of its companies.
    """

    def __init__(
        self,
        base: Base,
        messages: list[Message],
        learned_from: list[int],
        *,
        n_fixed: int,
        share: float,
        together: float,
        seed: int,
    ) -> None:
        self.learned_from, self.seed = learned_from, seed
        self.share, self.together = share, together
        self.y = np.array([[k in m.kinds for k in KINDS] for m in messages], np.float32)
        chance = random.Random(seed)
        texts = [Text(message.text, (i,)) for i, message in enumerate(messages)]
        rough = [Text(roughen(one.text, chance), one.parts) for one in texts]
        self.alone = [lay_foundation(base, some, n_fixed) for some in (texts, rough)]
        self.companies = [
            lay_foundation(base, list(put_together(messages, learned_from, chance, share)), n_fixed)
            for _ in range(PARTITIONS)
        ]

    def round(self, chance: random.Random) -> list[tuple[Tree, int]]:
        """Every message that is learned from once, alone or in company."""
        return list(self._arranged(list(self._pick(chance)), chance))

    def _pick(self, chance: random.Random) -> Iterator[Stored]:
        for company in chance.choice(self.companies):
            if len(company.parts) > 1 and chance.random() < self.together:
                yield company
            else:
                for i in company.parts:
                    yield self.alone[int(chance.random() < self.share)][i]

    def plainly(self, which: list[int]) -> list[tuple[Tree, int]]:
        """These messages, alone and as they were written."""
        return list(self._arranged([self.alone[0][i] for i in which], None))

    def _arranged(
        self, stored: list[Stored], chance: random.Random | None
    ) -> Iterator[tuple[Tree, int]]:
        by_length: dict[int, list[Stored]] = {}
        for one in stored:
            if one.clause:
                size = next(long for long in LENGTHS if long >= len(one.clause))
                by_length.setdefault(size, []).append(one)
        batches = []
        for size, rows in by_length.items():
            if chance:
                chance.shuffle(rows)
            n = max(4, PIECES_AT_ONCE // size)
            batches += [(size, n, rows[at : at + n]) for at in range(0, len(rows), n)]
        if chance:
            chance.shuffle(batches)
        for size, n, rows in batches:
            yield self._arrange(size, n, rows), size // 4 + 2

    def _arrange(self, size: int, n: int, rows: list[Stored]) -> Tree:
        x = np.zeros((n, size, WIDTH), np.float32)
        there, clause = np.zeros((n, size), bool), np.full((n, size), OUTSIDE, np.int32)
        part = np.full((n, size // 4 + 2), OUTSIDE, np.int32)
        index = np.full((n, MOST_TOGETHER), -1)
        for row, one in enumerate(rows):
            x[row, : len(one.seen)], there[row, : len(one.seen)] = one.seen, True
            clause[row, : len(one.seen)] = np.minimum(one.clause, size // 4 + 1)
            some = one.part[: size // 4 + 2]
            part[row, : len(some)] = some
            for at in set(some):
                index[row, at] = one.parts[at]
        there[len(rows) :, 0] = True
        counts = (index >= 0).astype(np.float32)
        y = np.where(index[:, :, None] >= 0, self.y[index], 0)
        return {
            "x": x,
            "there": there,
            "clause": clause,
            "part": part,
            "y": y,
            "counts": counts,
            "index": index,
        }


def lay_foundation(base: Base, texts: list[Text], n_fixed: int) -> list[Stored]:
    """What the lower layers make of each text; the first window alone."""
    places = [clauses_of(one.text) for one in texts]
    windows = [
        (windows_of(base.pieces, one.text, clauses) or [([], [])])[0]
        for one, clauses in zip(texts, places, strict=True)
    ]
    seen = [np.zeros((0, WIDTH), np.float16)] * len(texts)
    layers = jax.tree.map(jnp.asarray, base.layers[:n_fixed])

    @jax.jit
    def rise(layers: Tree, x: Tree, there: Tree) -> Tree:
        hide = jnp.where(there, 0.0, NOTHING)[:, None, None, :]
        x = normalise(x, base.gain, base.bias)
        for layer in layers:
            x = run_layer(layer, x, hide, None, 0.0)
        return x

    for size, shorter in zip(LENGTHS, (0, *LENGTHS), strict=False):
        rows = [i for i, (cut, _) in enumerate(windows) if shorter < len(cut) <= size]
        n = max(4, PIECES_AT_ONCE // size)
        for some in (rows[at : at + n] for at in range(0, len(rows), n)):
            numbers, there = np.zeros((n, size), np.intp), np.zeros((n, size), bool)
            there[:, 0] = True
            for row, i in enumerate(some):
                cut = windows[i][0]
                numbers[row, : len(cut)], there[row, : len(cut)] = cut, True
            x = base.words(numbers.ravel()).reshape(n, size, -1) + base.positions[:size]
            risen = np.asarray(rise(layers, x, there)).astype(np.float16)
            for row, i in enumerate(some):
                seen[i] = risen[row, : len(windows[i][0])].copy()
    return [
        Stored(x, of_clause, _parts_of(one, clauses, of_clause), one.parts)
        for x, (_, of_clause), one, clauses in zip(seen, windows, texts, places, strict=True)
    ]


def _parts_of(one: Text, clauses: list[tuple[int, int]], of_clause: list[int]) -> list[int]:
    """The part that each clause which was read belongs to."""
    n = max(of_clause, default=OUTSIDE) + 1
    return [max(0, bisect_right(one.starts, start) - 1) for start, _ in clauses[:n]]
