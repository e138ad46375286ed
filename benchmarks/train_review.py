"""Teach an encoder the kinds and write what it learned into the package.

    python benchmarks/train_review.py            learn, and judge it on what was kept out
    python benchmarks/train_review.py --write    the same, and write the weights
    python benchmarks/train_review.py --on       the same, from where the weights stand
    ... --on --newest english_f --others 0.2      of these files all, and of the others a share

Multiple-instance learning (Dietterich and others, 1997): a label stands on a whole message; each
clause has its own log odds (a linear read-out of the mean of its pieces and of the mean of all that is
read together), and the message has the log-sum-exp of them. So the clause that speaks loudest is the place.
The upper layers of the encoder learn along (AdamW; Loshchilov and Hutter, 2019), the lower stay.
What is kept is a running mean of the weights (Polyak and Juditsky, 1992) and, with `--seeds 2`, the mean of two
that began alike and learned in other orders and other company (Wortsman and others, 2022).
"""

import argparse
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

import jax
import jax.numpy as jnp
import numpy as np
import optax
from numpy.typing import NDArray

from hearthside.core.language.base_weights import WIDTH, Base, load_base
from review_batches import Batches
from review_data import KEPT, KINDS, TRAINING, Message, read
from review_layers import log_odds, loss
from review_weights import read_learned, write

Tree = Any
Held = tuple[Tree, Tree, Tree]
"""The weights, their running mean, and the state of the rule."""
Step = Callable[..., tuple[Held, Tree]]


def gather(told: argparse.Namespace) -> Iterator[Message]:
    """The messages to learn from: all, or the newest and a share of the others."""
    paths, chance = sorted(TRAINING.glob("*.tsv")), random.Random(0)
    for message in read(paths):
        is_new = paths[message.group // 100_000].stem in told.newest
        if not told.newest or is_new or chance.random() < told.others:
            yield message


def begin(base: Base, told: argparse.Namespace) -> Tree:
    """What learns: the upper layers and the read-outs."""
    if told.on:
        return jax.tree.map(jnp.asarray, read_learned(base, told.fixed))
    chance = np.random.default_rng(0)

    def small() -> Tree:
        return jnp.asarray(chance.normal(0, 0.02, (WIDTH, len(KINDS))), jnp.float32)

    return {
        "layers": jax.tree.map(jnp.asarray, base.layers[told.fixed :]),
        "clause": small(),
        "whole": small(),
        "bias": jnp.full(len(KINDS), -3.0),
    }


def prepare_step(rule: optax.GradientTransformation, told: argparse.Namespace) -> Step:
    """What one batch does to the weights, to their running mean and to the state of the rule."""

    @partial(jax.jit, static_argnames="n_clauses")
    def step(held: Held, batch: Tree, *, n_clauses: int, key: Tree, rate: Tree) -> Tree:
        learned, mean, state = held
        value, slope = jax.value_and_grad(loss)(
            learned, batch, n_clauses=n_clauses, key=key, share=told.dropout
        )
        move, state = rule.update(slope, state, learned)
        pace = {name: told.rate if name == "layers" else told.head_rate for name in learned}
        learned = {
            name: jax.tree.map(
                lambda w, d, p=pace[name]: w - rate * p * d, learned[name], move[name]
            )
            for name in learned
        }
        mean = optax.incremental_update(learned, mean, 1 - told.average)
        return (learned, mean, state), value

    return step


def learn(base: Base, batches: Batches, told: argparse.Namespace) -> Tree:
    """Go through the messages a few times, in another order and other company each time."""
    chance, key = random.Random(batches.seed), jax.random.PRNGKey(batches.seed)
    rule = optax.chain(
        optax.clip_by_global_norm(1.0),
        optax.scale_by_adam(b2=0.98),
        optax.add_decayed_weights(told.decay),
    )
    step, begun = prepare_step(rule, told), begin(base, told)
    held, done = (begun, begun, rule.init(begun)), 0
    for epoch in range(told.epochs):
        since, total, batches_now = time.time(), 0.0, batches.round(chance)
        for batch, n_clauses in batches_now:
            # Rounds differ a little in length. The weights in the package were learned at this pace.
            share = min(1.0, (epoch + done % len(batches_now) / len(batches_now)) / told.epochs)
            held, value = step(
                held,
                batch,
                n_clauses=n_clauses,
                key=jax.random.fold_in(key, done),
                rate=np.float32(pace_at(share)),
            )
            done, total = done + 1, total + float(value)
        seconds = time.time() - since
        print(
            f"  order {batches.seed}, round {epoch + 1}: loss {total / len(batches_now):.3f}, {seconds:.0f} s",
            flush=True,
        )
    return held[1]


def pace_at(share: float) -> float:
    """Warm up for a twelfth of the way, then slow down along a cosine."""
    return min(1.0, share / 0.08 + 0.001) * (0.02 + 0.98 * 0.5 * (1 + np.cos(np.pi * share)))


def judge(learned: Tree, batches: Batches, which: list[int]) -> NDArray[np.float64]:
    """Log odds of the messages; those that hold nothing to read get none."""
    look = jax.jit(partial(log_odds, key=None, share=0.0), static_argnames="n_clauses")
    scores = np.full((len(batches.y), len(KINDS)), -20.0)
    for batch, n_clauses in batches.plainly(which):
        index = batch["index"][:, 0]
        seen = np.asarray(look(learned, batch, n_clauses=n_clauses))[:, 0]
        scores[index[index >= 0]] = seen[index >= 0]
    return scores[which]


def report(scores: NDArray[np.float64], y: NDArray[np.float32]) -> None:
    """Best F1 and recall at a precision of .92."""
    best = []
    for column, kind in enumerate(KINDS):
        hits = np.cumsum(y[np.argsort(-scores[:, column]), column])
        told, there = np.arange(1, len(hits) + 1), max(1.0, hits[-1])
        best.append((2 * hits / (told + there)).max())
        sure = hits[hits / told >= 0.92].max(initial=0) / there
        print(f"{kind:18} n {int(hits[-1]):4}  F1 {best[-1]:.3f}  recall at .92 {sure:.3f}")
    print(f"macro-F1 {np.mean(best):.4f}", flush=True)


def read_command() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--write", action="store_true", help="write what was learned into the package"
    )
    parser.add_argument("--on", action="store_true", help="begin with what the package holds")
    parser.add_argument("--newest", action="append", default=[], help="a file to learn from whole")
    for name, kind, value in (
        ("epochs", int, 6), ("rate", float, 1e-4), ("head-rate", float, 2e-3), ("decay", float, 0.01),
        ("dropout", float, 0.1), ("fixed", int, 4), ("layers", int, 8), ("share", float, 0.35),
        ("together", float, 0.4), ("others", float, 0.2), ("average", float, 0.995), ("seeds", int, 1),
    ):  # fmt: skip
        parser.add_argument(f"--{name}", type=kind, default=value)
    return parser.parse_args()


def learn_order(told: argparse.Namespace, seed: int) -> Tree:
    """What one order of the messages teaches; several are learned at once, a core each."""
    if told.seeds > 1:
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cores[seed % len(cores)]})
    keep_compiled()
    base = load_base(told.layers)
    return jax.tree.map(np.asarray, learn(base, batches_of(base, told, seed), told))


def batches_of(base: Base, told: argparse.Namespace, seed: int) -> Batches:
    """The messages to learn from in one order and company, and behind them those kept out."""
    learned_from = list(gather(told))
    return Batches(
        base,
        learned_from + read_kept(),
        list(range(len(learned_from))),
        n_fixed=told.fixed,
        share=told.share,
        together=told.together,
        seed=seed,
    )


def read_kept() -> list[Message]:
    """The messages that nothing learns from."""
    return read(sorted(KEPT.glob("*.tsv")))


def keep_compiled() -> None:
    """What was compiled once need not be compiled again."""
    jax.config.update("jax_compilation_cache_dir", str(Path.home() / ".cache/hearthside-training"))
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 1.0)


def main() -> None:
    """Learn, judge on what was kept out, and write."""
    told = read_command()
    with ProcessPoolExecutor(told.seeds, mp_context=get_context("spawn")) as pool:
        several = list(pool.map(partial(learn_order, told), range(told.seeds)))
    learned = jax.tree.map(lambda *weights: sum(weights) / len(weights), *several)
    base = load_base(told.layers)
    if told.write:
        write(base, learned, told.fixed)
    batches = batches_of(base, told, seed=0)
    for language in ("en", "zh"):
        unseen = [
            i
            for i, message in enumerate(read_kept(), len(batches.learned_from))
            if message.language == language
        ]
        print(language)
        report(judge(learned, batches, unseen), batches.y[unseen])


if __name__ == "__main__":
    main()
