"""Named models: values by the definition, dimod as another judge, and the G-set's files."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.errors import InputError, SourceDamaged
from shoals.tsu import instances
from shoals.tsu.builders import lattice, random_graph


@given(st.integers(0, 2**31))
@settings(max_examples=30, deadline=None)
def test_a_program_of_bits_has_its_value(seed: int) -> None:
    rng = np.random.default_rng(seed)
    q = rng.normal(size=(5, 5)) * (rng.random((5, 5)) < 0.7)
    bits = np.array(list(itertools.product([0, 1], repeat=5)))
    np.testing.assert_allclose(instances.qubo(q).value(bits), np.einsum("ci,ij,cj->c", bits, q, bits), atol=1e-9)


def test_a_program_of_bits_is_that_of_dimod() -> None:
    import dimod

    rng = np.random.default_rng(3)
    q = rng.normal(size=(6, 6))
    ours = instances.qubo(q)
    theirs = dimod.BinaryQuadraticModel(q, "BINARY").change_vartype("SPIN", inplace=False)
    np.testing.assert_allclose(ours.model.biases, [-theirs.get_linear(i) for i in range(6)], atol=1e-9)
    for (i, j), w in zip(ours.model.graph.edges, ours.model.weights, strict=True):
        assert w == pytest.approx(-theirs.get_quadratic(i, j))
    assert ours.offset == pytest.approx(theirs.offset)


@given(st.integers(0, 2**31))
@settings(max_examples=30, deadline=None)
def test_a_cut_is_worth_what_it_cuts(seed: int) -> None:
    rng = np.random.default_rng(seed)
    graph = random_graph(7, 0.5, seed=seed)
    weights, spins = rng.normal(size=graph.m), 2 * rng.integers(0, 2, (4, 7)) - 1
    i, j = graph.edges.T
    cut = ((spins[:, i] != spins[:, j]) * weights).sum(axis=1)
    np.testing.assert_allclose(instances.cut_value(graph, weights, spins), cut, atol=1e-9)


def test_spin_glasses_repeat_by_seed() -> None:
    one, same, other = (instances.spin_glass(lattice(4, 4, 4), seed=s).weights for s in (1, 1, 2))
    np.testing.assert_array_equal(one, same)
    assert (one != other).any()
    assert np.std(instances.spin_glass(lattice(20, 20, 20), seed=1, law="normal").weights) == pytest.approx(1, abs=0.02)
    with pytest.raises(InputError, match="law"):
        instances.spin_glass(lattice(4), seed=1, law="cauchy")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "n", "edges"),
    [("random", 800, 19176), ("random", 2000, 19990), ("random_signed", 800, 19176), ("torus_signed", 2000, 4000)],
)
def test_graphs_like_the_g_set_have_its_sizes(kind: str, n: int, edges: int) -> None:
    graph, weights = instances.gset_like(kind, n, seed=7)  # G1, G22, G6 and G32 have this many
    assert (graph.n, graph.m) == (n, edges)
    assert set(weights.tolist()) == ({1.0} if kind == "random" else {-1.0, 1.0})


def test_files_of_the_g_set_go_there_and_back() -> None:
    graph, weights = instances.gset_like("random_signed", 60, seed=7)
    weights = weights * 0.1
    again, same = instances.read_gset(instances.write_gset(graph, weights))
    np.testing.assert_array_equal(graph.edges, again.edges)
    np.testing.assert_array_equal(weights, same)


@pytest.mark.parametrize(
    ("text", "error", "says"),
    [
        ("", SourceDamaged, "first line"),
        ("3\n", SourceDamaged, "first line"),
        ("3 1\n1 x 1\n", SourceDamaged, "line 2"),
        ("3 1\n\n1 2 1 7\n", SourceDamaged, "line 3"),
        ("3 2\n1 2 1\n", SourceDamaged, "1 edges where its head says 2"),
        ("3 1\n0 1 1\n", InputError, "edge 0"),
        ("3 1\n1 2 nan\n", InputError, "nan"),
        ("3 1\n2 2 1\n", InputError, "itself"),
    ],
)
def test_damaged_files_of_the_g_set_are_refused(text: str, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        instances.read_gset(text)


def test_unknown_kinds_and_odd_sizes_are_refused() -> None:
    with pytest.raises(InputError, match="kind"):
        instances.gset_like("planar", 800, seed=1)
    with pytest.raises(InputError, match="torus"):
        instances.gset_like("torus_signed", 101, seed=1)
