"""Builders against networkx, dwave-networkx and counts known from papers."""

from __future__ import annotations

import numpy as np
import pytest

from shoals.core.errors import InputError
from shoals.tsu import builders
from shoals.tsu.graph import Graph


def pairs(edges: object) -> set[tuple[int, int]]:
    return {(min(a, b), max(a, b)) for a, b in np.asarray(edges).tolist()}


@pytest.mark.parametrize(("shape", "torus"), [((5, 7), True), ((5, 7), False), ((3, 4, 5), True), ((2, 3, 4), False)])
def test_lattices_are_those_of_networkx(shape: tuple[int, ...], torus: bool) -> None:
    import networkx as nx

    other = nx.grid_graph(dim=shape[::-1], periodic=torus)
    index = np.arange(int(np.prod(shape))).reshape(shape)
    theirs = {tuple(sorted((int(index[a]), int(index[b])))) for a, b in other.edges}
    assert pairs(builders.lattice(*shape, torus=torus).edges) == theirs


@pytest.mark.parametrize("name", builders.PATTERNS)
@pytest.mark.parametrize("torus", [True, False])
def test_patterns_join_each_node_by_four_turns_of_each_rule(name: str, torus: bool) -> None:
    side = 70
    one = builders.pattern(name, side, torus=torus)
    theirs = set()
    for a, b in builders.PATTERNS[name]:
        for dx, dy in ((a, b), (-b, a), (-a, -b), (b, -a)):
            for y in range(side):
                for x in range(side):
                    u, v = x + dx, y + dy
                    if torus or (0 <= u < side and 0 <= v < side):
                        i, j = y * side + x, v % side * side + u % side
                        theirs.add((min(i, j), max(i, j)))
    assert pairs(one.edges) == theirs
    assert one.colours == 2
    if torus:
        wanted = 16 if name == "Z1" else int(name[1:])
        assert set(one.degree.tolist()) == {wanted}


@pytest.mark.parametrize(
    "one",
    [builders.pattern("G12", 24, 30), builders.lattice(4, 5, 6), builders.translations((7, 9), ((0, 1), (2, -3)))],
)
def test_edges_of_a_torus_lie_as_its_grid_says(one: Graph) -> None:
    assert one.grid is not None
    shape, offsets = one.grid.shape, one.grid.offsets
    assert one.m == one.n * len(offsets)
    for k, offset in enumerate(offsets):
        for i in range(0, one.n, 7):
            place = np.unravel_index(i, shape)
            far = tuple((p + s) % side for p, s, side in zip(place, offset, shape, strict=True))
            other = np.ravel_multi_index(far, shape)
            assert one.edges[k * one.n + i].tolist() == [i, other]


@pytest.mark.parametrize("m", [2, 3, 6, 14])
def test_pegasus_is_that_of_dwave(m: int) -> None:
    dnx = pytest.importorskip("dwave_networkx", reason="dwave-networkx is a peer for this test alone")
    theirs = dnx.pegasus_graph(m)
    renamed = {old: new for new, old in enumerate(sorted(theirs.nodes))}
    one = builders.pegasus(m)
    assert one.n == len(renamed)
    assert pairs(one.edges) == pairs([[renamed[a], renamed[b]] for a, b in theirs.edges])


def test_pegasus_has_the_published_size() -> None:
    one = builders.pegasus(16)
    assert (one.n, one.m) == (5640, 40484)  # Boothby et al., arXiv 2003.00133


@pytest.mark.parametrize(("n", "degree"), [(10, 3), (100, 16), (30, 0), (12, 9), (7, 6), (1001, 4)])
def test_random_regular_graphs_are_regular_and_repeat_by_seed(n: int, degree: int) -> None:
    one, same, other = (builders.random_regular(n, degree, seed=seed) for seed in (1, 1, 2))
    assert set(one.degree.tolist()) == {degree}
    assert pairs(one.edges) == pairs(same.edges)
    if 0 < degree < n - 1:
        assert pairs(one.edges) != pairs(other.edges)


@pytest.mark.parametrize("n", [1, 2, 3, 50])
@pytest.mark.parametrize("density", [0.0, 0.3, 1.0])
def test_random_graphs_have_the_asked_share_of_pairs(n: int, density: float) -> None:
    one = builders.random_graph(n, density, seed=4)
    assert one.m == round(density * n * (n - 1) / 2)
    assert (one.edges[:, 0] < one.edges[:, 1]).all()


def test_pairs_of_a_random_graph_are_equally_likely() -> None:
    counts = np.zeros((6, 6))
    for seed in range(3000):
        i, j = builders.random_graph(6, 0.4, seed=seed).edges.T
        counts[i, j] += 1
    upper = counts[np.triu_indices(6, 1)]
    chi2 = ((upper - 1200) ** 2 / 1200).sum()  # 15 pairs, 6 of which are drawn 3,000 times
    assert chi2 < 31.3  # the upper 0.5 % of 14 degrees of freedom; drawing without replacement is below it


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: builders.pattern("G13", 70), "G13"),
        (lambda: builders.pattern("G12", 10), "same node"),
        (lambda: builders.pattern("G12", 70, 70, 70), "plane"),
        (lambda: builders.lattice(2, 5), "same node"),
        (lambda: builders.lattice(), "no side"),
        (lambda: builders.translations((5, 5), ((1,),)), "1 steps in 2 dimensions"),
        (lambda: builders.translations((5, 5), ((0, 0),)), "same node"),
        (lambda: builders.translations((5, 5), ((0, 1), (0, -1)), torus=False), "more than once"),
        (lambda: builders.random_regular(5, 3, seed=0), "degree 3"),
        (lambda: builders.random_regular(5, 5, seed=0), "degree 5"),
        (lambda: builders.random_graph(5, 1.5, seed=0), "density"),
        (lambda: builders.pegasus(1), "`m`"),
    ],
)
def test_what_cannot_be_built_is_refused(make: object, says: str) -> None:
    with pytest.raises(InputError, match=says):
        make()  # type: ignore[operator]
