"""Graphs: neighbours as another library counts them, proper colours, and clear refusals."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals._llvm.emit import WANTED
from shoals.core.errors import InputError
from shoals.tsu import _emit, graph
from shoals.tsu.builders import complete, random_graph
from shoals.tsu.graph import Graph

NIGHTLY = bool(os.environ.get("SHOALS_NIGHTLY"))


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    n = draw(st.integers(1, 40))
    density = draw(st.floats(0, 1))
    return random_graph(n, density, seed=draw(st.integers(0, 2**32)))


def is_proper(one: Graph) -> bool:
    i, j = one.edges.T
    return bool((one.colour[i] != one.colour[j]).all()) and set(one.colour.tolist()) == set(range(one.colours))


@given(graphs())
@settings(max_examples=200, deadline=None)
def test_rows_hold_each_edge_from_both_ends_and_colours_are_proper(one: Graph) -> None:
    assert is_proper(one)
    seen = []
    for i in range(one.n):
        for p in range(one.start[i], one.start[i + 1]):
            ends = set(one.edges[one.edge_of[p]].tolist())
            assert ends == {i, int(one.neighbour[p])}
            seen.append(int(one.edge_of[p]))
    assert sorted(seen) == sorted([*range(one.m)] * 2)


@given(graphs())
@settings(max_examples=60, deadline=None)
def test_machine_code_and_its_source_agree(one: Graph) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(graph, "_kernel", lambda: None)
        again = Graph(n=one.n, edges=one.edges)
    for name in ("start", "neighbour", "edge_of", "colour"):
        np.testing.assert_array_equal(getattr(one, name), getattr(again, name))
    assert one.colours == again.colours


@given(graphs())
@settings(max_examples=60, deadline=None)
def test_two_colours_exactly_where_networkx_finds_no_odd_cycle(one: Graph) -> None:
    import networkx as nx

    other = nx.Graph()
    other.add_nodes_from(range(one.n))
    other.add_edges_from(one.edges.tolist())
    assert (one.colours <= 2) == nx.is_bipartite(other)
    assert one.colours <= int(one.degree.max(initial=0)) + 1


@pytest.mark.parametrize("n", [3, 5, 7, 101, 2049, 4097])
def test_odd_rings_need_three_colours(n: int) -> None:
    ring = Graph(n=n, edges=np.stack([np.arange(n), (np.arange(n) + 1) % n], axis=1))
    assert ring.colours == 3
    assert is_proper(ring)


def test_large_graphs_with_odd_cycles_are_coloured_by_degree() -> None:
    one = random_graph(5000, 0.004, seed=3)
    assert one.n > graph.SMALL_NODES
    assert is_proper(one)
    assert one.colours < 20
    assert is_proper(complete(500))


def test_a_random_graph_has_no_more_colours_than_networkx_saturation_finds() -> None:
    import networkx as nx

    one = random_graph(300, 0.1, seed=5)
    other = nx.Graph(one.edges.tolist())
    theirs = 1 + max(nx.coloring.greedy_color(other, "saturation_largest_first").values())
    assert one.colours <= theirs + 1


def test_memory_stays_below_forty_bytes_an_edge() -> None:
    from shoals.tsu.builders import lattice

    one = lattice(300, 300)
    assert one.nbytes / one.m < 40


@pytest.mark.parametrize(
    ("n", "edges", "says"),
    [
        (3, [[0, 1], [1, 1]], "joins node 1 to itself"),
        (3, [[0, 1], [1, 3]], "edge 1 joins 1 and 3 in a graph of 3 nodes"),
        (3, [[0, -1]], "edge 0"),
        (3, [[0, 1], [2, 1], [1, 0]], "nodes 0 and 1 are joined more than once"),
        (3, [[0.0, 1.0]], "float64"),
        (3, [0, 1], "shape"),
        (0, [], "`n` is 0"),
        (True, [], "`n` is True"),
        (2.0, [], "`n` is 2.0"),
    ],
)
def test_what_is_no_graph_is_refused(n: int, edges: list[list[int]], says: str) -> None:
    with pytest.raises(InputError, match=says) as error:
        Graph(n=n, edges=edges)
    assert error.value.hint


def test_a_graph_cannot_be_changed_and_keeps_no_hold_on_what_it_was_given() -> None:
    given = np.array([[0, 1], [1, 2]], np.int32)
    one = Graph(n=3, edges=given)
    given[0] = 2
    assert one.edges.tolist() == [[0, 1], [1, 2]]
    with pytest.raises(ValueError, match="read-only"):
        one.edges[0] = 2
    with pytest.raises(AttributeError):
        one.n = 4  # type: ignore[misc]


def test_nodes_that_are_held_are_in_no_colour() -> None:
    one = random_graph(50, 0.2, seed=1)
    parts = one.by_colour(held=[3, 4])
    assert sorted(np.concatenate(parts).tolist()) == [i for i in range(50) if i not in (3, 4)]
    assert all(len(set(one.colour[part].tolist())) == 1 for part in parts)


def test_the_code_is_that_of_its_source() -> None:
    """If this fails, run `python -m shoals.tsu._emit`."""
    first = _emit.TARGET.read_text(encoding="ascii").partition("\n")[0]
    assert first.endswith(WANTED + _emit.fingerprint(_emit.SOURCE))


@pytest.mark.skipif(not NIGHTLY, reason="takes half a minute; set SHOALS_NIGHTLY")
def test_the_code_made_anew_is_the_same() -> None:
    code = "import sys; from shoals.tsu._emit import code; sys.stdout.write(code())"
    made = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    kept = _emit.TARGET.read_text(encoding="ascii")
    if made.partition("\n")[0] != kept.partition("\n")[0]:
        pytest.skip("another version of numba writes other code")
    assert made == kept
