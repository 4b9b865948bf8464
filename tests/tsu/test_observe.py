"""Counting on packed bits gives what counting on spins gives."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.tsu.graph import Graph
from shoals.tsu.kernels._count import Energy
from shoals.tsu.model import Ising, SpinFactor
from shoals.tsu.observe import (
    Autocorrelation,
    Histogram,
    Magnetisation,
    Moments,
    View,
    autocorrelation_time,
    column_sums,
    means,
    pack,
    pairs,
    unpack,
)
from shoals.tsu.sample import sample


@settings(deadline=None, max_examples=40)
@given(st.integers(1, 400), st.integers(1, 40), st.sampled_from([1, 4]), st.integers(0, 10**6))
def test_packing_and_counting(chains, n, words, seed):
    rng = np.random.default_rng(seed)
    spins = rng.choice([-1, 1], (chains, n)).astype(np.int8)
    bits = pack(spins, words)
    assert bits.shape == (-(-chains // (64 * words)), n, words)
    assert (unpack(bits, chains) == spins).all()
    assert np.allclose(means(bits, chains), spins.mean(axis=0))
    edges = rng.integers(0, n, (5, 2))
    assert np.allclose(pairs(bits, chains, edges), [(spins[:, i] * spins[:, j].astype(int)).mean() for i, j in edges])
    assert (column_sums(bits).reshape(-1)[:chains] == (spins > 0).sum(axis=1)).all()


def noise(bits: np.ndarray, chains: int) -> np.ndarray:
    """Put ones beyond the last chain."""
    groups, _n, words = bits.shape
    full = unpack(bits, groups * words * 64)
    full[chains:] = 1
    return pack(full, words)


def test_bits_beyond_the_last_chain_do_not_count():
    spins = np.random.default_rng(0).choice([-1, 1], (70, 9))
    dirty = noise(pack(spins), 70)
    assert np.allclose(means(dirty, 70), spins.mean(axis=0))
    assert np.allclose(pairs(dirty, 70, [[0, 8]]), (spins[:, 0] * spins[:, 8]).mean())


@pytest.mark.parametrize("words", [1, 4])
@pytest.mark.parametrize("factors", [False, True])
def test_energy_of_bits(words, factors):
    rng = np.random.default_rng(2)
    n, chains = 300, 200
    edges = np.unique(np.sort(rng.integers(0, n, (3000, 2)), axis=1), axis=0)
    edges = edges[edges[:, 0] != edges[:, 1]]
    more = (
        (
            SpinFactor(nodes=np.array([[0, 1, 2], [5, 6, 9]]), weights=np.array([1.5, -2.0])),
            SpinFactor(nodes=np.array([[4, 3, 2, 8]]), weights=np.array([0.7])),
        )
        if factors
        else ()
    )
    model = Ising(
        graph=Graph(n=n, edges=edges), biases=rng.normal(size=n), weights=rng.normal(size=len(edges)), factors=more
    )
    spins = rng.choice([-1, 1], (chains, n))
    found = Energy(model).of(pack(spins, words)).reshape(-1)[:chains]
    assert np.allclose(found, model.energy(spins), rtol=0, atol=1e-4)


def test_histogram_counts_joint_states():
    spins = np.random.default_rng(1).choice([-1, 1], (150, 6))
    model = Ising.of(biases=np.zeros(6), edges=np.zeros((0, 2), int), weights=np.zeros(0))
    seen = Histogram(nodes=[5, 0, 3])
    seen.begin(model, 150, 1)
    seen.see(View(bits=pack(spins, 4), chains=150, first=0, record=0, beta=1.0))
    code = (spins[:, [5, 0, 3]] > 0) @ [1, 2, 4]
    assert (seen.counts == np.bincount(code, minlength=8)).all()
    for bad in ([], [7], range(25)):
        with pytest.raises(InputError):
            Histogram(nodes=bad).begin(model, 150, 1)


def test_autocorrelation_of_a_known_process():
    rng = np.random.default_rng(0)
    rho, records, chains = 0.8, 4000, 16
    series = np.empty((records, chains))
    series[0] = rng.normal(size=chains)
    for t in range(1, records):
        series[t] = rho * series[t - 1] + np.sqrt(1 - rho**2) * rng.normal(size=chains)
    assert autocorrelation_time(series) == pytest.approx((1 + rho) / (1 - rho), rel=0.1)
    assert autocorrelation_time(np.ones((10, 2))) == 1.0
    with pytest.raises(InputError, match="records"):
        autocorrelation_time([1.0, 2.0])


def test_cold_chains_remember_longer():
    at = np.arange(32)
    model = Ising(graph=Graph(n=32, edges=np.stack([at, (at + 1) % 32], 1)), biases=0.0, weights=1.0)
    times = []
    for beta in (0.1, 1.0):
        seen = Autocorrelation()
        sample(model, chains=64, sweeps=800, warm_up=100, every=1, beta=beta, observers=[seen], plan="f32")
        times.append(seen.time)
    assert times[0][0] < 2.5
    assert times[1][1] > 3 * times[0][1]


def test_moments_of_free_spins():
    model = Ising.of(biases=[0.5, -0.2], edges=[[0, 1]], weights=[0.0])
    seen, size = Moments(), Magnetisation(nodes=[1])
    sample(model, chains=640, sweeps=200, every=1, observers=[seen, size], plan="f32")
    assert seen.count == 640 * 200
    assert seen.spin == pytest.approx(np.tanh([0.5, -0.2]), abs=0.012)
    assert seen.pair[0] == pytest.approx(np.tanh(0.5) * np.tanh(-0.2), abs=0.012)
    assert size.values.mean() == pytest.approx(seen.spin[1])
