"""Learning: gradients against exact ones, laws that are learned, and the same bits from the same seed."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from shoals.core.errors import InputError
from shoals.tsu.builders import bipartite, complete
from shoals.tsu.learn import CorrelationPenalty, Learner, factor_gradient
from shoals.tsu.mixed import Factor, Mixed
from shoals.tsu.model import Ising


def every(n: int) -> np.ndarray:
    return np.array(list(itertools.product([-1, 1], repeat=n)))


def machine(seed: int = 0, size: float = 0.4) -> Ising:
    rng = np.random.default_rng(seed)
    return Ising(graph=bipartite(visible=4, hidden=3), biases=rng.normal(0, size, 7), weights=rng.normal(0, size, 12))


def log_likelihood(model: Ising, data: np.ndarray) -> float:
    states = every(7)
    weight = np.exp(-model.beta * model.energy(states))
    visible = {tuple(v): 0.0 for v in every(4).tolist()}
    for state, w in zip(states.tolist(), weight, strict=True):
        visible[tuple(state[:4])] += w
    total = sum(visible.values())
    return float(np.mean([np.log(visible[tuple(row)] / total) for row in data.tolist()]))


def batch(chains: int) -> np.ndarray:
    patterns = np.array([[1, 1, 1, 1], [-1, -1, -1, -1], [1, 1, -1, -1], [1, -1, 1, -1]])
    return np.repeat(patterns, chains // 4, axis=0)


def test_the_gradient_is_that_of_the_exact_likelihood() -> None:
    chains = 4096
    model, data = machine(size=0.5).with_(beta=0.8), batch(chains)
    learner = Learner(
        model, visible=range(4), way="restart", chains=chains, sweeps=30, looks=20, gap=3, plan="f32", seed=3
    )
    pair, spin = learner.gradient(data)
    step = 1e-4
    for at in range(12):
        change = np.zeros(12)
        change[at] = step
        exact = log_likelihood(model.with_(weights=model.weights + change), data)
        exact = (exact - log_likelihood(model.with_(weights=model.weights - change), data)) / (2 * step)
        assert pair[at] == pytest.approx(exact, abs=0.02)
    for at in range(7):
        change = np.zeros(7)
        change[at] = step
        exact = log_likelihood(model.with_(biases=model.biases + change), data)
        exact = (exact - log_likelihood(model.with_(biases=model.biases - change), data)) / (2 * step)
        assert spin[at] == pytest.approx(exact, abs=0.02)


@pytest.mark.parametrize(("way", "sweeps"), [("restart", 10), ("pcd", 3), ("cd", 2)])
def test_each_way_learns_two_noisy_patterns(way: Any, sweeps: int) -> None:
    model = machine(size=0.1)
    data = np.repeat([[1, 1, -1, 1], [-1, -1, 1, -1]], 64, axis=0)
    data = np.where(np.random.default_rng(0).random(data.shape) < 0.1, -data, data)
    learner = Learner(
        model, visible=range(4), way=way, chains=128, sweeps=sweeps, sweeps_data=4, looks=2, gap=1, rate=0.05, seed=5
    )
    for _ in range(50):
        learner.learn(data)
    _, counts = np.unique(data, axis=0, return_counts=True)
    best = float((counts / 128 * np.log(counts / 128)).sum())  # of any law at all: that of the data
    assert log_likelihood(model, data) < best - 0.9
    assert log_likelihood(learner.model, data) > best - 0.4
    assert learner.model.graph is model.graph


def test_learning_is_a_function_of_the_seed_to_the_bit() -> None:
    def learned(seed: int) -> np.ndarray:
        learner = Learner(machine(), visible=range(4), chains=128, sweeps=5, looks=2, gap=1, seed=seed)
        for at in range(6):
            if at == 3:
                learner.turn_to("f32")
            learner.learn(batch(128))
        return learner.model.weights

    np.testing.assert_array_equal(learned(1), learned(1))
    assert (learned(1) != learned(2)).any()


def test_updates_are_counted_over_kernels() -> None:
    learner = Learner(machine(), visible=range(4), chains=64, sweeps=5, sweeps_data=5, looks=1, seed=0)
    learner.learn(batch(64))
    once = learner.flips
    assert once == 64 * 5 * (3 + 7)
    learner.turn_to("f32")
    learner.learn(batch(64))
    assert learner.flips == 2 * once


def test_given_nodes_and_fixed_edges_do_not_learn() -> None:
    model = machine()
    fixed = np.arange(12) < 3
    learner = Learner(model, visible=[0, 1], given=[2, 3], fixed=fixed, chains=64, sweeps=5, looks=2, seed=0)
    learner.learn(batch(64)[:, :2], batch(64)[:, 2:])
    np.testing.assert_array_equal(learner.model.weights[fixed], model.weights[fixed])
    assert (learner.model.weights[~fixed] != model.weights[~fixed]).mean() > 0.7
    np.testing.assert_array_equal(learner.model.biases[[2, 3]], model.biases[[2, 3]])


def test_the_penalty_holds_couplings_down() -> None:
    def learned(strength: float) -> float:
        press = CorrelationPenalty(strength=strength, threshold=0.0) if strength else None
        start = Ising(graph=complete(4), biases=0.0, weights=0.0)
        learner = Learner(start, visible=range(4), chains=128, sweeps=5, looks=2, rate=0.1, penalty=press, seed=1)
        for _ in range(40):
            learner.learn(np.repeat([[1, 1, 1, 1], [-1, -1, -1, -1]], 64, axis=0))
        return float(np.abs(learner.model.weights).mean())

    assert learned(1.0) < 0.8 * learned(0.0)


def test_autocorrelation_sees_a_model_that_is_stuck() -> None:
    def remembered(weight: float) -> float:
        model = Ising(graph=complete(6), biases=0.0, weights=weight)
        learner = Learner(model, visible=range(6), chains=256, sweeps=10, plan="f32", seed=1)
        return learner.autocorrelation(lag=5)

    assert remembered(0.02) < 0.1
    assert remembered(2.0) > 0.8


def test_the_gradient_of_any_factors_is_the_exact_one() -> None:
    rng = np.random.default_rng(0)
    table, pair = rng.normal(size=(2, 3)), rng.normal(size=(1, 3, 2))

    def model(change: tuple[Any, Any] = (0.0, 0.0)) -> Mixed:
        one = Factor(spins=[[0], [1]], categoricals=[[2], [2]], weights=table + change[0])
        return Mixed(
            kinds=["spin", "spin", 3, 2], factors=[one, Factor(categoricals=[[2, 3]], weights=pair + change[1])]
        )

    values = np.array(list(itertools.product((-1, 1), (-1, 1), range(3), range(2))), float)
    data = values[[0, 5, 9, 9, 14]]
    energy = model().energy(values)
    chance = np.exp(-energy) / np.exp(-energy).sum()
    free = values[rng.choice(len(values), size=100_000, p=chance)]
    found = factor_gradient(model(), data, free)

    def likelihood(one: Mixed) -> float:
        return float(-one.energy(data).mean() - np.log(np.exp(-one.energy(values)).sum()))

    for which, shape in enumerate((table.shape, pair.shape)):
        for place in np.ndindex(shape):
            change = np.zeros(shape)
            change[place] = 1e-4
            up = model((change, 0.0) if which == 0 else (0.0, change))
            down = model((-change, 0.0) if which == 0 else (0.0, -change))
            assert found[which][place] == pytest.approx((likelihood(up) - likelihood(down)) / 2e-4, abs=0.015)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: Learner(machine(), visible=[]), "`visible` is empty"),
        (lambda: Learner(machine(), visible=[0], given=[0]), "shares nodes"),
        (lambda: Learner(machine(), visible=[9]), "outside the model"),
        (lambda: Learner(machine(), visible=[1, 1]), "names a node twice"),
        (lambda: Learner(machine(), visible=[1], way="dc"), "`way` is `dc`"),  # type: ignore[arg-type]
        (lambda: Learner(machine(), visible=[1], sweeps=0), "sweeps"),
        (lambda: Learner(machine(), visible=[1], fixed=[True]), "`fixed` has shape"),
        (lambda: Learner(machine(), visible=range(4), chains=4).learn(np.ones((3, 4))), r"`data` has shape \(3, 4\)"),
        (lambda: Learner(machine(), visible=range(4), chains=4).learn(np.zeros((4, 4))), "something else than"),
        (lambda: Learner(machine(), visible=range(3), given=[3], chains=4).learn(np.ones((4, 3))), "`given`"),
        (lambda: CorrelationPenalty(strength=-1.0, threshold=0.0), "strength"),
        (lambda: factor_gradient(Mixed(kinds=["spin"], factors=[]), [[0]], [[1]]), "node 0 has the value 0"),
        (lambda: factor_gradient(Mixed(kinds=["spin"], factors=[]), [[1, 1]], [[1]]), "shape"),
    ],
)
def test_what_cannot_be_learned_is_refused(make: Any, says: str) -> None:
    with pytest.raises(InputError, match=says) as error:
        make()
    assert error.value.hint
