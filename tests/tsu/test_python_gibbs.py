"""The sampler in plain numpy, for every kind of node, against the exact law of small models."""

from __future__ import annotations

import itertools
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from scipy import stats

from shoals.core.errors import InputError
from shoals.tsu._python_gibbs import Chains
from shoals.tsu.builders import complete, lattice, random_graph
from shoals.tsu.mixed import Factor, Mixed, UserFactor, as_mixed
from shoals.tsu.model import Ising, Layers, Potts, SpinFactor

CHAINS = 20_000


def spins() -> Ising:
    graph = random_graph(6, 0.7, seed=2)
    triple = SpinFactor(nodes=[[0, 1, 2], [3, 4, 5]], weights=[0.5, -0.7])
    return Ising(
        graph=graph, biases=np.linspace(-0.4, 0.5, 6), weights=np.linspace(-0.6, 0.8, graph.m), factors=(triple,)
    )


def states() -> Potts:
    local = np.random.default_rng(3)
    return Potts(
        graph=complete(4),
        states=[2, 3, 4, 3],
        biases=local.normal(size=(4, 4)),
        tables=local.normal(size=(6, 4, 4)),
        beta=0.6,
    )


def deep() -> Layers:
    local = np.random.default_rng(4)
    return Layers(
        biases=[local.normal(size=n) * 0.3 for n in (3, 2, 2)],
        weights=[local.normal(size=pair) * 0.6 for pair in ((3, 2), (2, 2))],
    )


def both() -> Mixed:
    local = np.random.default_rng(5)
    return Mixed(
        kinds=["spin", 3, "spin", 2, "spin"],
        factors=(
            Factor(spins=[[0, 2], [2, 4]], weights=[0.6, -0.4]),
            Factor(spins=[[0], [4]], categoricals=[[1], [1]], weights=local.normal(size=(2, 3))),
            Factor(categoricals=[[1, 3]], weights=local.normal(size=(1, 3, 2))),
            Factor(spins=[[0, 2, 4]], categoricals=[[3]], weights=local.normal(size=(1, 2))),
            UserFactor(nodes=[1, 2], energy=lambda v: 0.5 * (v[:, 0] == 1) * v[:, 1] + 0.2 * v[:, 0]),
        ),
        beta=0.8,
    )


def law(model: Any) -> tuple[np.ndarray, np.ndarray]:
    codes = as_mixed(model).codes
    values = np.array(list(itertools.product(*[(-1, 1) if code == -1 else range(code) for code in codes])))
    weight = np.exp(-model.beta * model.energy(values))
    return values, weight / weight.sum()


def chi_square_p(model: Any, drawn: np.ndarray) -> float:
    values, chance = law(model)
    index = {tuple(row): at for at, row in enumerate(values.tolist())}
    seen = np.bincount([index[tuple(row)] for row in drawn.astype(int).tolist()], minlength=len(values))
    few = chance * len(drawn) < 5
    found = np.append(seen[~few], seen[few].sum())
    wanted = np.append(chance[~few], chance[few].sum()) * len(drawn)
    found, wanted = found[wanted > 0], wanted[wanted > 0]
    return float(stats.chisquare(found, wanted).pvalue)


@pytest.mark.parametrize("make", [spins, states, deep, both])
def test_independent_chains_have_the_exact_law(make: Any) -> None:
    model = make()
    run = Chains(model, chains=CHAINS, seed=11)
    run.sweep(40)
    assert chi_square_p(model, run.state) > 1e-3


@pytest.mark.parametrize("make", [spins, states, deep, both])
def test_a_law_that_is_slightly_other_is_told_apart(make: Any) -> None:
    """The test above can fail: 15 % of temperature is seen."""
    model = make()
    run = Chains(model, chains=CHAINS, seed=11, beta=model.beta * 0.85)
    run.sweep(40)
    assert chi_square_p(model, run.state) < 1e-6


def test_a_colour_that_holds_neighbours_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spins that pull at each other and move together follow another law, which the test sees."""
    model = as_mixed(spins())
    wrong = SimpleNamespace(colour=np.zeros(6, int), colours=1)
    monkeypatch.setattr(type(model), "colour", property(lambda _: wrong.colour))
    monkeypatch.setattr(type(model), "colours", property(lambda _: 1))
    run = Chains(model, chains=CHAINS, seed=11)
    run.sweep(40)
    assert chi_square_p(spins(), run.state) < 1e-6


def test_real_numbers_have_their_mean_and_covariance() -> None:
    """Two real numbers that pull at each other, and a spin that shifts one: the law given the spin is known."""
    beta = 0.7
    model = Mixed(
        kinds=["spin", "gaussian", "gaussian"],
        factors=[
            Factor(spins=[[0]], weights=[0.3]),
            Factor(spins=[[0]], gaussians=[[1]], weights=[0.5]),
            Factor(gaussians=[[1, 2]], weights=[0.8]),
        ],
        precisions=[1.0, 2.0, 1.5],
        beta=beta,
    )
    run = Chains(model, chains=CHAINS, seed=3)
    run.sweep(60)
    assert run.state.dtype == np.float64
    precision = np.array([[2.0, -0.8], [-0.8, 1.5]])
    for spin in (-1, 1):
        reals = run.state[run.state[:, 0] == spin, 1:]
        mean = np.linalg.solve(precision, [0.5 * spin, 0.0])
        cov = np.linalg.inv(precision) / beta
        error = np.sqrt(np.diag(cov) / len(reals))
        assert (np.abs(reals.mean(axis=0) - mean) < 4 * error).all()
        np.testing.assert_allclose(np.cov(reals.T), cov, atol=0.05)
    share = 1 / (1 + np.exp(-2 * beta * 0.3))  # the real numbers pull equally at both signs
    assert abs((run.state[:, 0] == 1).mean() - share) < 4 * np.sqrt(share * (1 - share) / CHAINS)


def test_an_energy_of_your_own_over_a_real_number_is_sampled() -> None:
    """A quartic well: moments by quadrature."""
    model = Mixed(kinds=["gaussian"], factors=[UserFactor(nodes=[0], energy=lambda v: 0.5 * v[:, 0] ** 4)])
    run = Chains(model, chains=CHAINS, seed=3)
    run.sweep(60)
    x = np.linspace(-5, 5, 4001)
    density = np.exp(-0.5 * x**2 - 0.5 * x**4)
    wanted = (x**2 * density).sum() / density.sum()
    assert abs((run.state**2).mean() - wanted) < 4 * np.sqrt(3 * wanted**2 / CHAINS)


def test_held_nodes_stay_and_the_others_follow_them() -> None:
    model = Ising(graph=lattice(3, torus=False), biases=0.0, weights=0.8)
    where = np.zeros((CHAINS, 1), bool)
    where[: CHAINS // 2] = True
    clamp = SimpleNamespace(nodes=[0], values=[1], where=where)
    run = Chains(model, chains=CHAINS, seed=1, clamp=clamp)
    run.sweep(20)
    assert (run.state[: CHAINS // 2, 0] == 1).all()
    held, free = run.state[: CHAINS // 2], run.state[CHAINS // 2 :]
    assert abs(held[:, 1].mean() - np.tanh(0.8)) < 0.03
    assert abs(free[:, 1].mean()) < 0.05


def test_runs_repeat_by_seed() -> None:
    one, same, other = (Chains(both(), chains=50, seed=seed) for seed in (1, 1, 2))
    for run in (one, same, other):
        run.sweep(3)
    np.testing.assert_array_equal(one.state, same.state)
    assert (one.state != other.state).any()


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: Mixed(kinds=[], factors=[]), "no node"),
        (lambda: Mixed(kinds=["spn"], factors=[]), "node 0 is of kind 'spn'"),
        (lambda: Mixed(kinds=[65], factors=[]), "65"),
        (lambda: Mixed(kinds=["spin"], factors=[Factor(spins=[[1]], weights=[1])]), "names node 1"),
        (lambda: Mixed(kinds=["spin", 3], factors=[Factor(spins=[[1]], weights=[1])]), "node 1 among its spins"),
        (lambda: Mixed(kinds=[3], factors=[Factor(categoricals=[[0]], weights=[[1, 2]])]), "2 entries for 3 states"),
        (lambda: Mixed(kinds=["gaussian"], factors=[], precisions=0.0), "`precisions` is 0"),
        (lambda: Mixed(kinds=["gaussian"] * 2, factors=[Factor(gaussians=[[0, 1]], weights=[1.0])]), "normal law"),
        (lambda: Mixed(kinds=["spin"], factors=[], beta=0), "beta"),
        (lambda: Factor(weights=[1]), "names no node"),
        (lambda: Factor(weights=1.0, spins=[[0]]), "single number"),
        (lambda: Factor(weights=[1, 2], spins=[[0]]), "for 2 weights"),
        (lambda: Factor(weights=[np.nan], spins=[[0]]), "nan"),
        (lambda: Factor(weights=[1], spins=[[0, 0]]), "names a node twice"),
        (lambda: Factor(weights=[[1, 2]], spins=[[0]]), "2 axes for 0 columns"),
        (lambda: Factor(weights=[1], spins=[[0]], gaussians=[[1, 2]]), "two real numbers"),
        (lambda: UserFactor(nodes=[0, 0], energy=len), "different nodes"),
        (lambda: UserFactor(nodes=[0], energy=3), "cannot be called"),  # type: ignore[arg-type]
        (lambda: UserFactor(nodes=[0], energy=lambda v: v)(np.ones((3, 1))), "returns shape"),
        (lambda: both().energy([[1, 3, 1, 0, 1]]), "node 1 has the value 3"),
        (lambda: both().energy([[0, 1, 1, 0, 1]]), "node 0 has the value 0"),
        (lambda: Chains(spins(), 2, 0, SimpleNamespace(nodes=[9], values=[1], where=None)), "outside the model"),
        (lambda: Chains(spins(), 2, 0, SimpleNamespace(nodes=[1], values=[0], where=None)), "node 1 has the value 0"),
        (lambda: Chains(spins(), 0, 0), "chains"),
        (lambda: Chains(spins(), 1, 0, beta=-1.0), "beta"),
    ],
)
def test_what_cannot_be_meant_is_refused(make: Any, says: str) -> None:
    with pytest.raises(InputError, match=says) as error:
        make()
    assert error.value.hint
