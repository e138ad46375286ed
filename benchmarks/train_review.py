"""Teach an encoder the kinds, measure it on folds, and write what it learned into the package.

    python benchmarks/train_review.py --folds 3 --scores FILE   what it says about messages it has not seen
    python benchmarks/train_review.py --write                   learn from all and write the weights

Multiple-instance learning (Dietterich and others, 1997): a label stands on a whole message; each
clause has its own log odds (a linear read-out of the mean of its pieces and of the message's), and
the message has the log-sum-exp of them. So the clause that speaks loudest is the place.
The upper layers of the encoder learn along (AdamW; Loshchilov and Hutter, 2019), the lower stay.
Messages are roughened at times: marks and apostrophes dropped, letters swapped, another case.
A fold holds whole contrast groups.
"""

import argparse
import random
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

import jax
import jax.numpy as jnp
import numpy as np
import optax
from numpy.typing import NDArray

from hearthside.core.language.base_weights import WIDTH, Base, load_base
from hearthside.core.language.clauses import clauses_of
from hearthside.core.language.pieces import windows_of
from review_data import KEPT, KINDS, TRAINING, Message, folds_of, read
from review_weights import write

LENGTHS = (14, 20, 28, 40, 64, 100, 160)
PIECES_AT_ONCE = 1000
HEADS = 12
NOTHING = -1e9
MARKS = str.maketrans("", "", ".,!?;。，！？、")

Tree = Any


def roughen(text: str, chance: random.Random) -> str:
    """As somebody might type it in haste."""
    which = chance.randrange(8)
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
    )[which]


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


Stored = list[tuple[NDArray[np.float16], list[int]]]


class Batches:
    """Messages of about the same length together, as arrays of what the lower layers make of them.

    The lower layers stay as they are, so each message goes through them twice only: as it was written,
    and roughened. Each time it is learned from, chance picks one of the two.
    """

    def __init__(self, base: Base, messages: list[Message], told: argparse.Namespace) -> None:
        self.messages, self.share = messages, told.share
        self.y = np.array([[k in m.kinds for k in KINDS] for m in messages], np.float32)
        chance = random.Random(told.seed)
        texts = [message.text for message in messages]
        self.stored: list[Stored] = [
            lay_foundation(base, texts, told.fixed),
            lay_foundation(base, [roughen(text, chance) for text in texts], told.fixed),
        ]

    def __call__(self, which: NDArray[np.intp], chance: random.Random | None) -> Iterator[Tree]:
        by_length: dict[int, list[tuple[int, int]]] = {}
        for i in which.tolist():
            variant = int(chance is not None and chance.random() < self.share)
            n = len(self.stored[variant][i][1])
            if n:
                size = next(long for long in LENGTHS if long >= n)
                by_length.setdefault(size, []).append((i, variant))
        batches = []
        for size, rows in by_length.items():
            if chance:
                chance.shuffle(rows)
            n = max(4, PIECES_AT_ONCE // size)
            batches += [(size, n, rows[at : at + n]) for at in range(0, len(rows), n)]
        if chance:
            chance.shuffle(batches)
        for size, n, rows in batches:
            yield self._arrange(size, n, rows)

    def _arrange(self, size: int, n: int, rows: list[tuple[int, int]]) -> Tree:
        x = np.zeros((n, size, WIDTH), np.float32)
        there, clause = np.zeros((n, size), bool), np.full((n, size), -1, np.int32)
        index = np.full(n, -1)
        for row, (i, variant) in enumerate(rows):
            seen, of_clause = self.stored[variant][i]
            x[row, : len(seen)], there[row, : len(seen)] = seen, True
            clause[row, : len(seen)] = np.minimum(of_clause, size // 4 + 1)
            index[row] = i
        there[len(rows) :, 0] = True
        y = np.where(index[:, None] >= 0, self.y[index], 0)
        return index, size // 4 + 2, (x, there, clause, y, (index >= 0).astype(np.float32))


def lay_foundation(base: Base, texts: list[str], n_fixed: int) -> Stored:
    """What the lower layers make of each text, and the clause of each piece; the first window alone."""
    windows = [(windows_of(base.pieces, text, clauses_of(text)) or [([], [])])[0] for text in texts]
    layers = jax.tree.map(jnp.asarray, base.layers[:n_fixed])

    @jax.jit
    def rise(layers: Tree, x: Tree, there: Tree) -> Tree:
        hide = jnp.where(there, 0.0, NOTHING)[:, None, None, :]
        x = normalise(x, base.gain, base.bias)
        for layer in layers:
            x = run_layer(layer, x, hide, None, 0.0)
        return x

    stored: Stored = [(np.zeros((0, WIDTH), np.float16), [])] * len(texts)
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
            seen = np.asarray(rise(layers, x, there)).astype(np.float16)
            for row, i in enumerate(some):
                stored[i] = (seen[row, : len(windows[i][0])].copy(), windows[i][1])
    return stored


def normalise(x: Tree, gain: Tree, bias: Tree) -> Tree:
    middle = x.mean(-1, keepdims=True)
    return (x - middle) * jax.lax.rsqrt(
        ((x - middle) ** 2).mean(-1, keepdims=True) + 1e-12
    ) * gain + bias


def thin_out(x: Tree, key: Tree, share: float) -> Tree:
    """Dropout (Srivastava and others, 2014)."""
    return (
        x
        if key is None
        else jnp.where(jax.random.bernoulli(key, 1 - share, x.shape), x / (1 - share), 0)
    )


def multiply(x: Tree, layer: Tree, name: str) -> Tree:
    flat = x.reshape(-1, x.shape[-1]) @ layer[name] + layer[name + "b"]
    return flat.reshape(*x.shape[:-1], -1)


def run_layer(layer: Tree, x: Tree, hide: Tree, key: Tree, share: float) -> Tree:
    n, size, width = x.shape
    first, second = (None, None) if key is None else jax.random.split(key)

    def heads(name: str) -> Tree:
        return multiply(x, layer, name).reshape(n, size, HEADS, -1).transpose(0, 2, 1, 3)

    scores = heads("q") @ heads("k").transpose(0, 1, 3, 2) / np.sqrt(width // HEADS) + hide
    seen = (jax.nn.softmax(scores, -1) @ heads("v")).transpose(0, 2, 1, 3).reshape(n, size, width)
    x = normalise(x + thin_out(multiply(seen, layer, "o"), first, share), layer["g1"], layer["b1"])
    inner = jax.nn.gelu(multiply(x, layer, "i"), approximate=False)
    return normalise(
        x + thin_out(multiply(inner, layer, "f"), second, share), layer["g2"], layer["b2"]
    )


def log_odds(learned: Tree, batch: Tree, *, n_clauses: int, key: Tree, share: float) -> Tree:
    """Log odds of each message and kind."""
    x, there, clause, _, _ = batch
    hide = jnp.where(there, 0.0, NOTHING)[:, None, None, :]
    for i, layer in enumerate(learned["layers"]):
        x = run_layer(layer, x, hide, None if key is None else jax.random.fold_in(key, i), share)
    in_clause = (clause[:, :, None] == jnp.arange(n_clauses)).astype(jnp.float32)
    n = in_clause.sum(1)
    of_clause = in_clause.transpose(0, 2, 1) @ x / jnp.maximum(n, 1)[:, :, None]
    of_all = (x * there[:, :, None]).sum(1) / there.sum(1)[:, None]
    if key is not None:
        of_clause = thin_out(of_clause, jax.random.fold_in(key, 98), share)
        of_all = thin_out(of_all, jax.random.fold_in(key, 99), share)
    odds = of_clause @ learned["clause"] + (of_all @ learned["whole"])[:, None] + learned["bias"]
    return jax.nn.logsumexp(jnp.where(n[:, :, None] > 0, odds, NOTHING), 1)


def loss(learned: Tree, batch: Tree, *, n_clauses: int, key: Tree, share: float) -> Tree:
    """Cross-entropy, with a little doubt about every label."""
    odds = log_odds(learned, batch, n_clauses=n_clauses, key=key, share=share)
    y, counts = batch[3], batch[4]
    t = 0.98 * y + 0.005 * (1 - y)
    lost = -(t * jax.nn.log_sigmoid(odds) + (1 - t) * jax.nn.log_sigmoid(-odds))
    return (lost.sum(1) * counts).sum() / counts.sum()


def begin(base: Base, told: argparse.Namespace) -> Tree:
    """What learns: the upper layers and the read-outs."""
    chance = np.random.default_rng(told.seed)

    def small() -> Tree:
        return jnp.asarray(chance.normal(0, 0.02, (WIDTH, len(KINDS))), jnp.float32)

    return {
        "layers": jax.tree.map(jnp.asarray, base.layers[told.fixed :]),
        "clause": small(),
        "whole": small(),
        "bias": jnp.full(len(KINDS), -3.0),
    }


def learn(base: Base, batches: Batches, which: NDArray[np.intp], told: argparse.Namespace) -> Tree:
    """Go through the messages a few times, in another order each time."""
    chance, key = random.Random(told.seed), jax.random.PRNGKey(told.seed)
    learned = begin(base, told)
    rule = optax.chain(
        optax.clip_by_global_norm(1.0),
        optax.scale_by_adam(b2=0.98),
        optax.add_decayed_weights(told.decay),
    )
    state = rule.init(learned)

    @partial(jax.jit, static_argnames="n_clauses")
    def step(
        learned: Tree, state: Tree, batch: Tree, *, n_clauses: int, key: Tree, rate: Tree
    ) -> Tree:
        value, slope = jax.value_and_grad(loss)(
            learned, batch, n_clauses=n_clauses, key=key, share=told.dropout
        )
        move, state = rule.update(slope, state, learned)
        pace = {name: told.rate if name == "layers" else told.head_rate for name in learned}
        new = {
            name: jax.tree.map(
                lambda w, d, p=pace[name]: w - rate * p * d, learned[name], move[name]
            )
            for name in learned
        }
        return new, state, value

    steps = told.epochs * sum(1 for _ in batches(which, random.Random(0)))
    done = 0
    for epoch in range(told.epochs):
        begun, total, n = time.time(), 0.0, 0
        for _, n_clauses, batch in batches(which, chance):
            warm = min(1.0, (done + 1) / (0.08 * steps))
            rate = warm * (0.02 + 0.98 * 0.5 * (1 + np.cos(np.pi * min(1, done / steps))))
            learned, state, value = step(
                learned,
                state,
                batch,
                n_clauses=n_clauses,
                key=jax.random.fold_in(key, done),
                rate=np.float32(rate),
            )
            done, total, n = done + 1, total + float(value), n + 1
        print(f"  round {epoch + 1}: loss {total / n:.3f}, {time.time() - begun:.0f} s", flush=True)
        if told.write:
            write(base, jax.tree.map(np.asarray, learned), told.fixed)
    return learned


def judge(learned: Tree, batches: Batches, which: NDArray[np.intp]) -> NDArray[np.float64]:
    """Log odds of the messages; those that hold nothing to read get none."""
    look = jax.jit(partial(log_odds, key=None, share=0.0), static_argnames="n_clauses")
    scores = np.full((len(batches.messages), len(KINDS)), -20.0)
    for index, n_clauses, batch in batches(which, None):
        seen = np.asarray(look(learned, batch, n_clauses=n_clauses))
        scores[index[index >= 0]] = seen[index >= 0]
    return scores[which]


def read_command() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=TRAINING)
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--fold", type=int, action="append", help="these folds alone")
    parser.add_argument(
        "--scores", type=Path, help="where to keep what it says about unseen messages"
    )
    parser.add_argument(
        "--write", action="store_true", help="learn from nine groups in ten, write into the package"
    )
    for name, kind, value in (
        ("epochs", int, 5), ("rate", float, 1e-4), ("head-rate", float, 2e-3), ("decay", float, 0.01),
        ("dropout", float, 0.1), ("fixed", int, 4), ("layers", int, 8), ("share", float, 0.35), ("seed", int, 0),
    ):  # fmt: skip
        parser.add_argument(f"--{name}", type=kind, default=value)
    return parser.parse_args()


def main() -> None:
    """Fold by fold, or all at once."""
    told = read_command()
    jax.config.update("jax_compilation_cache_dir", str(Path.home() / ".cache/hearthside-training"))
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 1.0)
    base = load_base(told.layers)
    messages = read(sorted(told.data.glob("*.tsv")))
    batches = Batches(base, messages, told)
    print(f"{len(messages)} messages", flush=True)
    if told.write:
        learn(base, batches, np.flatnonzero(folds_of(messages, KEPT) != 0), told)
        return
    fold = folds_of(messages, told.folds)
    language = np.array([message.language for message in messages])
    scores = np.full((len(messages), len(KINDS)), np.nan)
    for i in told.fold or range(told.folds):
        learned = learn(base, batches, np.flatnonzero(fold != i), told)
        unseen = np.flatnonzero(fold == i)
        scores[unseen] = judge(learned, batches, unseen)
        if told.scores:
            np.savez(told.scores, scores=scores, y=batches.y, fold=fold, language=language)
        for one in ("en", "zh"):
            print(one)
            report(scores[language == one], batches.y[language == one])


def report(scores: NDArray[np.float64], y: NDArray[np.float32]) -> None:
    """Best F1 and recall at a precision of .92, on what was judged so far."""
    seen = ~np.isnan(scores[:, 0])
    best = []
    for column, kind in enumerate(KINDS):
        order = np.argsort(-scores[seen, column])
        hits = np.cumsum(y[seen, column][order])
        told, there = np.arange(1, len(order) + 1), max(1.0, hits[-1])
        best.append((2 * hits / (told + there)).max())
        sure = hits[hits / told >= 0.92]
        print(
            f"{kind:18} n {int(hits[-1]):4}  F1 {best[-1]:.3f}  recall at .92 {sure.max(initial=0) / there:.3f}"
        )
    print(f"macro-F1 {np.mean(best):.4f}", flush=True)


if __name__ == "__main__":
    main()
