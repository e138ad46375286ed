"""What the encoder should make of a short text, in double precision and without a runtime (Vaswani and others, 2017)."""

from io import BytesIO
from math import erf

import numpy as np

from hearthside.core.language.base_weights import load_base
from hearthside.core.language.pieces import OUTSIDE, windows_of
from hearthside.core.language.session import move, read_weights

HEADS = 12


def log_odds_of(text, clauses):
    """Log odds of each clause and kind, as `Session.log_odds` gives them; one window."""
    learned = np.load(BytesIO(read_weights("kinds.npz")))
    n_fixed = int(learned["fixed"])
    base = load_base(n_fixed + sum(name.endswith(".q") for name in learned.files))
    ((cut, of_clause),) = windows_of(base.pieces, text, clauses)
    x = base.words(np.array(cut)).astype(float) + base.positions[: len(cut)]
    x = normalise(x, base.gain, base.bias)
    for i, layer in enumerate(base.layers):
        x = run(layer if i < n_fixed else move(layer, learned, i), x)
    inside = np.array(of_clause)
    kinds = [x[inside == n].mean(0) for n in sorted(set(of_clause) - {OUTSIDE})]
    return np.array(kinds) @ learned["clause"] + x.mean(0) @ learned["whole"] + learned["bias"]


def normalise(x, gain, bias):
    apart = x - x.mean(-1, keepdims=True)
    return apart / np.sqrt((apart**2).mean(-1, keepdims=True) + 1e-12) * gain + bias


def run(layer, x):
    q, k, v = (
        (x @ layer[m] + layer[m + "b"]).reshape(len(x), HEADS, -1).transpose(1, 0, 2) for m in "qkv"
    )
    scores = np.exp(q @ k.transpose(0, 2, 1) / np.sqrt(q.shape[-1]))
    seen = (scores / scores.sum(-1, keepdims=True)) @ v
    said = seen.transpose(1, 0, 2).reshape(x.shape) @ layer["o"] + layer["ob"]
    x = normalise(x + said, layer["g1"], layer["b1"])
    inner = x @ layer["i"] + layer["ib"]
    inner = inner * (1 + np.vectorize(erf)(inner / np.sqrt(2))) / 2
    return normalise(x + inner @ layer["f"] + layer["fb"], layer["g2"], layer["b2"])
