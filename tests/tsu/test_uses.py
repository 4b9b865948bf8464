"""Uses: optima that are known by enumeration, other solvers beside ours, and a chip of full size."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from shoals.core.errors import InputError
from shoals.tsu.builders import lattice, random_graph
from shoals.tsu.instances import cut_value, gset_like, qubo, spin_glass
from shoals.tsu.model import Ising
from shoals.tsu.uses import chip as chips
from shoals.tsu.uses.optimise import anneal, largest_cut, least_qubo, schedule
from shoals.value import catalog


@pytest.mark.parametrize("seed", range(3))
def test_small_problems_are_solved_to_the_known_optimum(seed: int) -> None:
    rng = np.random.default_rng(seed)
    graph = random_graph(12, 0.6, seed=seed)
    weights = rng.normal(size=graph.m)
    states = np.array(list(itertools.product([-1, 1], repeat=12)))
    value, found = largest_cut(graph, weights, restarts=2, sweeps=200, seed=seed)
    assert value == pytest.approx(cut_value(graph, weights, states).max())
    assert cut_value(graph, weights, found.spins[None])[0] == pytest.approx(value)
    q = rng.normal(size=(10, 10))
    bits = np.array(list(itertools.product([0, 1], repeat=10)))
    least, found = least_qubo(qubo(q), restarts=2, sweeps=200, seed=seed)
    assert least == pytest.approx(np.einsum("ci,ij,cj->c", bits, q, bits).min())
    assert found.bits @ q @ found.bits == pytest.approx(least)


def test_cuts_of_a_graph_like_the_g_set_are_as_large_as_those_of_dwave() -> None:
    """The same number of sweeps; neither finds the other's cut by more than one in a hundred."""
    import dimod
    from dwave.samplers import SimulatedAnnealingSampler

    graph, weights = gset_like("random", 200, seed=1)
    ours, _ = largest_cut(graph, weights, restarts=1, chains=64, sweeps=200, seed=1)
    bqm = dimod.BinaryQuadraticModel.from_ising(
        {}, {(int(i), int(j)): float(w) for (i, j), w in zip(graph.edges, weights, strict=True)}
    )
    theirs = SimulatedAnnealingSampler().sample(bqm, num_reads=16, num_sweeps=200, seed=1)
    cut = (weights.sum() - theirs.first.energy) / 2
    assert ours >= 0.995 * cut


def test_restarts_repeat_by_seed_and_never_make_it_worse() -> None:
    model = spin_glass(lattice(6, 6, 6), seed=1)
    one, same = (anneal(model, restarts=3, sweeps=40, seed=4) for _ in range(2))
    np.testing.assert_array_equal(one.spins, same.spins)
    assert one.energy == one.best.min() == model.energy(one.spins[None])[0]
    assert len(one.best) == 3
    assert one.flips == 3 * 40 * 64 * 216


def test_the_schedule_goes_from_hot_to_cold() -> None:
    for scale in (0.01, 1.0, 100.0):
        model = Ising(graph=lattice(4, 4), biases=0.1 * scale, weights=scale)
        betas = schedule(model, 50)
        assert (np.diff(betas) > 0).all()
        assert np.tanh(betas[0] * scale) < 0.3
        assert np.tanh(betas[-1] * 0.1 * scale) > 0.9


def test_nothing_to_solve_is_refused() -> None:
    with pytest.raises(InputError, match="nothing pulls"):
        anneal(Ising(graph=lattice(4), biases=0.0, weights=0.0))


def test_a_chip_of_full_size_runs_and_is_priced() -> None:
    rng = np.random.default_rng(0)
    model = chips.chip(weights=chips.quantised(rng.normal(0, 0.05, 8 * 512**2), bits=8), beta=1.0)
    assert (model.n, model.graph.m, model.colours) == (262_144, 2_097_152, 2)
    done = chips.run(model, sweeps=1, chains=64)
    assert done.flips == 64 * 262_144
    assert done.spins.shape == (64, 262_144)
    # 262,144 updates at 7.09 fJ each and what reading them out costs: nothing of it is measured here
    assert done.there.joules_per_sample.value == pytest.approx(262_144 * (7.09e-15 + 1.692e-12))
    assert done.here.joules_per_sample.value == pytest.approx(4.0 * done.cpu_seconds / 64)
    rate = catalog.sampler("z1").updates_per_second
    assert rate is not None
    assert done.slower == pytest.approx(rate * done.cpu_seconds / done.flips)


@pytest.mark.parametrize("bits", [2, 5, 8])
def test_weights_of_few_bits(bits: int) -> None:
    weights = np.random.default_rng(1).normal(size=500)
    rounded: Any = chips.quantised(weights, bits=bits)
    assert len(set(rounded.tolist())) <= 2**bits - 1
    step = np.abs(weights).max() / (2 ** (bits - 1) - 1)
    assert np.abs(rounded - weights).max() <= step / 2 + 1e-12
    np.testing.assert_array_equal(chips.quantised(np.zeros(3), bits=bits), 0.0)
