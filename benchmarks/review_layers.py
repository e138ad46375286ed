"""The encoder as it is computed while it learns: its layers, the read-out, and how wrong it is."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

HEADS = 12
NOTHING = -1e9

Tree = Any


def normalise(x: Tree, gain: Tree, bias: Tree) -> Tree:
    """Layer normalisation (Ba, Kiros and Hinton, 2016)."""
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
    """x W + b, as one flat product."""
    flat = x.reshape(-1, x.shape[-1]) @ layer[name] + layer[name + "b"]
    return flat.reshape(*x.shape[:-1], -1)


def run_layer(layer: Tree, x: Tree, hide: Tree, key: Tree, share: float) -> Tree:
    """Attention and what follows it (Vaswani and others, 2017)."""
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
    """Log odds of each part of a text and each kind: the log-sum-exp of its clauses'."""
    x, there = batch["x"], batch["there"]
    hide = jnp.where(there, 0.0, NOTHING)[:, None, None, :]
    for i, layer in enumerate(learned["layers"]):
        x = run_layer(layer, x, hide, None if key is None else jax.random.fold_in(key, i), share)
    in_clause = (batch["clause"][:, :, None] == jnp.arange(n_clauses)).astype(jnp.float32)
    n = in_clause.sum(1)
    of_clause = in_clause.transpose(0, 2, 1) @ x / jnp.maximum(n, 1)[:, :, None]
    of_all = (x * there[:, :, None]).sum(1) / there.sum(1)[:, None]
    if key is not None:
        of_clause = thin_out(of_clause, jax.random.fold_in(key, 98), share)
        of_all = thin_out(of_all, jax.random.fold_in(key, 99), share)
    odds = of_clause @ learned["clause"] + (of_all @ learned["whole"])[:, None] + learned["bias"]
    n_parts = batch["counts"].shape[1]
    in_part = (batch["part"][:, :, None] == jnp.arange(n_parts)) & (n > 0)[:, :, None]
    return jax.nn.logsumexp(jnp.where(in_part[..., None], odds[:, :, None], NOTHING), 1)


def loss(learned: Tree, batch: Tree, *, n_clauses: int, key: Tree, share: float) -> Tree:
    """Cross-entropy, with a little doubt about every label."""
    odds = log_odds(learned, batch, n_clauses=n_clauses, key=key, share=share)
    t = 0.98 * batch["y"] + 0.005 * (1 - batch["y"])
    lost = -(t * jax.nn.log_sigmoid(odds) + (1 - t) * jax.nn.log_sigmoid(-odds))
    counts = batch["counts"]
    return (jnp.where(counts > 0, lost.sum(-1), 0) * counts).sum() / counts.sum()
