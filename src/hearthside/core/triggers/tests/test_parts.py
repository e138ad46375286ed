"""The engine's parts against slower ways of saying the same."""

from itertools import combinations, pairwise

import numpy as np
import pytest
from scipy.special import log_ndtr

from hearthside.core.state_space import Setting, StateSpace
from hearthside.core.triggers.certain import find_certain
from hearthside.core.triggers.ends import log_normal_tail, look_behind_the_ends
from hearthside.core.triggers.enumeration import grow_tree, weigh_models
from hearthside.core.triggers.evalue import e_values, let_through
from hearthside.core.triggers.evidence import Evidence, clock_columns
from hearthside.core.triggers.exposure import add_carry_over
from hearthside.core.triggers.posterior import Models, average_models
from hearthside.core.triggers.prior import log_model_prior


def make_evidence(k, seed, effects=()):
    rng = np.random.default_rng(seed)
    contexts = rng.normal(size=(80, k))
    reports = contexts[:, : len(effects)] @ np.array(effects) + rng.normal(size=80)
    squares, products = contexts.T @ contexts, contexts.T @ reports
    total = np.array([reports @ reports + 10.0])
    one = np.ones(1)
    return Evidence(squares[None], products[None], total, 86.0, one, 0.0 * one)


def test_the_log_of_the_normal_tail_is_scipys():
    u = np.concatenate([np.linspace(-60, 12, 400), [-30.0, 0.0]])

    assert np.allclose(log_normal_tail(u), log_ndtr(u), rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize(("k", "most"), [(1, 1), (3, 3), (7, 2), (7, 5), (8, 6)])
def test_the_tree_holds_every_model_once(k, most):
    tree = grow_tree(k, most)
    found = [tuple(int(j) for j in row) for branch in tree for row in branch.members]

    assert found == [m for size in range(most + 1) for m in combinations(range(k), size)]
    for smaller, branch in pairwise(tree):
        assert (smaller.members[branch.parents] == branch.members[:, :-1]).all()


def test_the_tree_knows_which_models_lack_which_context():
    two, three, four = grow_tree(7, 4)[2:]

    for smaller, branch in ((two, three), (three, four)):
        uncles, elders = (smaller.members[place] for place in (branch.uncles, branch.elders))
        assert (uncles == np.delete(branch.members, -2, axis=1)).all()
        assert (elders == np.delete(branch.members, -3, axis=1)).all()


@pytest.mark.parametrize("most", [1, 2, 3, 5, 6])
def test_every_model_weighs_what_its_determinant_says(most):
    evidence = make_evidence(6, seed=most, effects=[1.0, 0.5])
    means = np.array([0.5, 0.5, 0.0, 0.5, 0.5, 0.5])
    tree = grow_tree(6, most)
    weights = [w for size in weigh_models(evidence, means, tree) for w in size.log_evidence[0]]
    models = [model for branch in tree for model in branch.members]
    slab = evidence.slab[0]

    for weight, model in zip(weights, models, strict=True):
        inner = evidence.squares[0][np.ix_(model, model)] + np.eye(len(model)) / slab
        shifted = evidence.products[0][model] + means[model] / slab
        left = evidence.total[0] + (means[model] ** 2).sum() / slab
        left -= shifted @ np.linalg.solve(inner, shifted)
        expected = -0.5 * np.linalg.slogdet(slab * inner)[1] - 43.0 * np.log(left)
        assert np.isclose(weight, expected)


def test_the_average_finds_what_is_there():
    posterior = average_models(make_evidence(8, 1, [1.5, -1.0]), np.ones(1), np.full(8, 0.5), 8)

    assert (posterior.inclusion[:2] > 0.99).all()
    assert (posterior.inclusion[2:] < 0.8).all()
    assert np.abs(posterior.mean[:2] - [1.5, -1.0]).max() < 3 * posterior.sd[:2].max()


def test_what_is_beyond_doubt_need_not_be_enumerated():
    evidence, means = make_evidence(9, 4, [2.0, 0.4, 0.0, -3.0, 0.3]), np.full(9, 0.5)
    tree = grow_tree(9, 6)
    sizes = weigh_models(evidence, means, tree)
    models = Models.of(tree, sizes, log_model_prior(9, 6))
    posterior = average_models(evidence, np.ones(1), means, 9)

    assert find_certain(evidence, means, 9).tolist() == [0, 3]
    assert np.allclose(posterior.inclusion, models.inclusion(9)[0], atol=1e-10)


def test_nothing_is_beyond_doubt_where_nothing_is_found():
    assert len(find_certain(make_evidence(8, 5), np.full(8, 0.5), 8)) == 0


def test_one_more_context_is_let_in_when_the_largest_models_are_probable():
    posterior = average_models(make_evidence(8, 2, [2.0] * 7), np.ones(1), np.full(8, 0.5), 8)

    assert posterior.inclusion.sum() > 5.5


def test_the_model_prior_sums_to_one():
    sizes = [len(branch.members) for branch in grow_tree(9, 5)]

    assert np.isclose((np.exp(log_model_prior(9, 5)) * sizes).sum(), 1.0)


def test_carry_over_decays_by_the_hour():
    hours = np.array([0.0, 1.0, 6.0, 6.0, 4000.0, 4001.0])
    columns = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 0.0], [0.0, 0.0], [1.0, 1.0], [0.0, 0.0]])
    expected = columns.copy()
    for i in range(6):
        for k in range(i):
            expected[i] += 0.45 * columns[k] * np.exp(-(hours[i] - hours[k]) / 5.0)

    assert np.allclose(add_carry_over(hours, columns, 0.45), expected)


def test_reports_at_the_ends_are_moved_outwards_and_others_stay():
    rng = np.random.default_rng(5)
    hours = np.arange(0.0, 960.0, 8.0)
    hidden = 1.0 + 2.0 * rng.normal(size=120)
    reports = np.clip(np.round(hidden), 0.0, 10.0)
    columns = clock_columns(hours % 24.0, (hours // 24.0).astype(np.int64) % 7)
    space = StateSpace.over(hours, (Setting(8.0, 1.2, 0.003),))
    found = look_behind_the_ends(space, columns, reports, 1.0)
    ends = reports == 0.0

    assert (found[~ends] == reports[~ends]).all()
    assert ((found[ends] < 0.5) & (found[ends] >= -3.0)).all()
    assert abs(found.mean() - hidden.mean()) < abs(reports.mean() - hidden.mean())


def test_an_e_value_is_large_only_for_what_is_there():
    values = e_values(make_evidence(5, 3, [1.5]), 80.0)

    assert values[0] > 1e6
    assert (values[1:] < 20.0).all()
    assert let_through(values).tolist() == [True, False, False, False, False]


def test_an_e_value_says_nothing_while_moments_are_few():
    assert e_values(make_evidence(5, 3, [1.5]), 10.0).tolist() == [1.0] * 5
