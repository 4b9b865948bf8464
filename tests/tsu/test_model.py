"""Models: energies by the definition, the same law in two forms, and every refusal."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.tsu.builders import complete, lattice, random_graph
from shoals.tsu.graph import Graph
from shoals.tsu.model import Ising, Layers, Potts, SpinFactor


def every(n: int) -> np.ndarray:
    return np.array(list(itertools.product([-1, 1], repeat=n)))


def by_hand(model: Ising, spins: np.ndarray) -> float:
    total = sum(float(b) * s for b, s in zip(model.biases, spins, strict=True))
    total += sum(float(w) * spins[i] * spins[j] for w, (i, j) in zip(model.weights, model.graph.edges, strict=True))
    for one in model.factors:
        total += sum(float(w) * np.prod(spins[list(row)]) for w, row in zip(one.weights, one.nodes, strict=True))
    return -total


@given(st.integers(0, 2**31), st.integers(3, 7), st.floats(0, 1))
@settings(max_examples=40, deadline=None)
def test_the_energy_is_its_definition(seed: int, n: int, density: float) -> None:
    rng = np.random.default_rng(seed)
    graph = random_graph(n, density, seed=seed)
    triples = np.array(list(itertools.combinations(range(n), 3)))
    model = Ising(
        graph=graph,
        biases=rng.normal(size=n),
        weights=rng.normal(size=graph.m),
        factors=(SpinFactor(nodes=triples, weights=rng.normal(size=len(triples))),),
    )
    states = every(n)
    np.testing.assert_allclose(model.energy(states), [by_hand(model, row) for row in states], atol=1e-9)
    assert model.colours == n  # all triples: no two spins may move together


def test_a_factor_keeps_its_spins_apart() -> None:
    model = Ising(
        graph=Graph(n=5, edges=[[0, 4]]),
        biases=0.0,
        weights=1.0,
        factors=(SpinFactor(nodes=[[0, 1, 2]], weights=[1.0]),),
    )
    assert len(set(model.colour[[0, 1, 2]].tolist())) == 3
    assert model.graph.colours == 2


@given(st.integers(0, 2**31))
@settings(max_examples=30, deadline=None)
def test_a_matrix_gives_half_of_its_quadratic_form(seed: int) -> None:
    rng = np.random.default_rng(seed)
    w = rng.normal(size=(6, 6)) * (rng.random((6, 6)) < 0.6)
    w = np.triu(w, 1) + np.triu(w, 1).T
    b = rng.normal(size=6)
    states = every(6)
    quadratic = -0.5 * np.einsum("ci,ij,cj->c", states, w, states) - states @ b
    np.testing.assert_allclose(Ising.of_matrix(w, biases=b).energy(states), quadratic, atol=1e-9)


def test_new_numbers_share_the_graph_and_are_checked() -> None:
    model = Ising(graph=lattice(4, 4), biases=0.0, weights=1.0)
    other = model.with_(weights=np.full(32, 2.0), beta=0.5)
    assert other.graph is model.graph
    assert other.conflicts is model.conflicts
    assert other.beta == 0.5
    np.testing.assert_array_equal(other.weights, 2.0)
    with pytest.raises(InputError, match=r"`weights` is nan at 3"):
        model.with_(weights=np.where(np.arange(32) == 3, np.nan, 1.0))
    with pytest.raises(InputError, match="beta"):
        model.with_(beta=-1.0)


@given(st.integers(0, 2**31))
@settings(max_examples=20, deadline=None)
def test_potts_of_two_states_is_ising(seed: int) -> None:
    rng = np.random.default_rng(seed)
    graph = random_graph(6, 0.6, seed=seed)
    b, w = rng.normal(size=6), rng.normal(size=graph.m)
    spin = np.array([-1.0, 1.0])
    potts = Potts(graph=graph, states=2, biases=b[:, None] * spin, tables=w[:, None, None] * np.outer(spin, spin))
    states = every(6)
    np.testing.assert_allclose(
        potts.energy((states + 1) // 2), Ising(graph=graph, biases=b, weights=w).energy(states), atol=1e-9
    )


def test_potts_nodes_may_differ_in_their_states() -> None:
    graph = Graph(n=3, edges=[[0, 1], [2, 1]])
    tables = np.arange(2 * 4 * 4, dtype=float).reshape(2, 4, 4)
    model = Potts(graph=graph, states=[2, 4, 3], biases=np.ones((3, 4)), tables=tables)
    assert model.energy([[1, 3, 2]]).tolist() == [-(3 + tables[0, 1, 3] + tables[1, 2, 3])]
    assert model.biases[0].tolist() == [1, 1, 0, 0]
    with pytest.raises(InputError, match="node 0 has state 2 in row 1"):
        model.energy([[1, 3, 2], [2, 0, 0]])


def test_layers_are_the_ising_model_of_their_weights() -> None:
    rng = np.random.default_rng(0)
    sizes = (3, 4, 2)
    model = Layers(
        biases=tuple(rng.normal(size=n) for n in sizes),
        weights=tuple(rng.normal(size=pair) for pair in itertools.pairwise(sizes)),
    )
    states = every(9)
    np.testing.assert_allclose(model.energy(states), model.as_ising().energy(states), atol=1e-9)
    assert model.as_ising().colours == 2


def test_a_machine_of_bits_has_the_law_of_its_spins() -> None:
    rng = np.random.default_rng(1)
    a, c, w = rng.normal(size=3), rng.normal(size=2), rng.normal(size=(3, 2))
    bits = (every(5) + 1) // 2
    energy = -(bits[:, :3] @ a + bits[:, 3:] @ c + np.einsum("si,ij,sj->s", bits[:, :3], w, bits[:, 3:]))
    ours = Layers.of_bits(visible=a, hidden=c, weights=w).energy(every(5))
    np.testing.assert_allclose(ours - ours[0], energy - energy[0], atol=1e-9)


def ising(**put: Any) -> Ising:
    return Ising(**({"graph": complete(3), "biases": 0.0, "weights": 1.0} | put))


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: ising(biases=[0, np.nan, 0]), "`biases` is nan at 1"),
        (lambda: ising(weights=[1, 2, np.inf]), "`weights` is inf at 2"),
        (lambda: ising(weights=[1, 2, 1e308]), "`weights` reaches 1e[+]308"),
        (lambda: ising(weights=[1, 2]), r"shape \(2,\) where the model has \(3,\)"),
        (lambda: ising(weights=["a", "b", "c"]), "no number"),
        (lambda: ising(weights=[True, False, True]), "no number"),
        (lambda: ising(beta=0.0), "`beta` is 0"),
        (lambda: ising(beta=-1), "`beta` is -1"),
        (lambda: ising(beta=float("nan")), "`beta` is nan"),
        (lambda: Ising.of_matrix([[0, 1], [2, 0]]), r"1 at \(0, 1\) and 2 at \(1, 0\)"),
        (lambda: Ising.of_matrix([[1, 1], [1, 0]]), "spin 0 to itself"),
        (lambda: Ising.of_matrix([[0, np.nan], [np.nan, 0]]), r"nan at \(0, 1\)"),
        (lambda: Ising.of_matrix([[0, 1]]), "square"),
        (lambda: ising().energy([[1, 0, 1]]), "neither -1 nor"),
        (lambda: ising().energy([[1, 1]]), "3 nodes"),
        (lambda: ising().energy([[True, True, False]]), "bool"),
        (lambda: SpinFactor(nodes=[[0, 1]], weights=[1]), "at least 3"),
        (lambda: SpinFactor(nodes=[[0, 1, 0]], weights=[1]), "names a node twice"),
        (lambda: SpinFactor(nodes=[[0, 1, 2]], weights=[np.nan]), "nan"),
        (lambda: ising(factors=(SpinFactor(nodes=[[0, 1, 9]], weights=[1]),)), "names node 9"),
        (lambda: Potts(graph=complete(3), states=1, biases=0, tables=np.zeros((1, 1, 1))), "node 0 has 1 states"),
        (lambda: Potts(graph=complete(3), states=[2, 2, 65], biases=0, tables=np.zeros((1, 65, 65))), "node 2 has 65"),
        (lambda: Potts(graph=complete(3), states=[2, 2], biases=0, tables=np.zeros((1, 2, 2))), "for 3 nodes"),
        (lambda: Potts(graph=complete(3), states=3, biases=0, tables=np.zeros((2, 3, 3))), "`tables` has shape"),
        (lambda: Potts(graph=complete(3), states=3, biases=0, tables=np.zeros((3, 3, 2))), r"shape \(3, 3, 2\)"),
        (lambda: Layers(biases=[[0.0]], weights=[]), "at least two layers"),
        (lambda: Layers(biases=[[0.0], [0.0]], weights=[]), "0 matrices for 2 layers"),
        (lambda: Layers(biases=[[0.0], [0.0]], weights=[[[1.0, 2.0]]]), r"weights\[0\]"),
    ],
)
def test_what_is_no_model_is_refused_with_a_hint(make: Any, says: str) -> None:
    with pytest.raises(InputError, match=says) as error:
        make()
    assert error.value.hint
