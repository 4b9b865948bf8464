"""Usual graphs: lattices, the grids of Extropic's papers, Pegasus, random and complete ones.

What is regular is built from its rule as arrays, a million nodes in some hundredths of a second. How many edges, in
which order, is part of the promise: on a torus, edge ``k * n + i`` is the k-th rule at node `i`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np

from shoals.core._arrays import number, whole
from shoals.core.errors import InputError, did_you_mean
from shoals.tsu.graph import Graph, Grid

Offsets = tuple[tuple[int, ...], ...]

PATTERNS: Mapping[str, tuple[tuple[int, int], ...]] = MappingProxyType(
    {
        "G8": ((0, 1), (4, 1)),
        "G12": ((0, 1), (4, 1), (10, 9)),
        "G16": ((0, 1), (4, 1), (10, 9), (11, 14)),
        "G20": ((0, 1), (4, 1), (10, 9), (11, 14), (23, 6)),
        "G24": ((0, 1), (4, 1), (10, 9), (11, 14), (23, 6), (3, 28)),
        "Z1": ((1, 0), (2, 1), (2, 3), (4, 1)),
    }
)
"""Rules (a, b) in columns and rows; each stands for its four quarter turns, so for a degree of four."""
Z1_SHAPE = (512, 512)
"""A grid of 262,144 nodes, about as many as the 269,568 that are announced for Z1."""
PEGASUS_SHIFTS = ((2, 2, 2, 2, 10, 10, 10, 10, 6, 6, 6, 6), (6, 6, 6, 6, 2, 2, 2, 2, 10, 10, 10, 10))
REGULAR_ROUNDS = 1000


def lattice(*shape: int, torus: bool = True) -> Graph:
    """Return a lattice of nearest neighbours, in as many dimensions as it has sides.

    Parameters
    ----------
    *shape : int
        Sides; on a torus each is at least 3, since with 2 the neighbours on both sides would be one.
    torus : bool, default True
        Whether each end is joined to the other.

    Examples
    --------
    >>> lattice(4, 4).m, lattice(4, 4, torus=False).m, lattice(4, 4, 4).m, lattice(5, torus=False).m
    (32, 24, 192, 4)
    """
    sides = _shape(shape)
    units = tuple(tuple(int(k == axis) for k in range(len(sides))) for axis in range(len(sides)))
    return translations(sides, units, torus=torus)


def pattern(name: str, *shape: int, torus: bool = True) -> Graph:
    """Return a grid in which each node is joined by the rules of a pattern.

    Parameters
    ----------
    name : str
        One of `PATTERNS`: `G8` to `G24` are named after their degree, `Z1` is that of the chip, of degree 16.
    *shape : int
        Height and width, or one number for both.
    torus : bool, default True
        Whether each end is joined to the other.

    Raises
    ------
    InputError
        If there is no such pattern, or a side is so small that two rules lead to the same node.

    Notes
    -----
    The rules of G8 to G24 are those of the published code of the denoising model of arXiv 2510.23972
    (dtm-replication); Z1's are those of arXiv 2608.01615, section II, as quoted by others. In each a + b is odd, so
    that on even sides two colours are enough.

    Examples
    --------
    >>> grid = pattern("G12", 24)
    >>> grid.n, int(grid.degree.max()), grid.colours
    (576, 12, 2)
    >>> pattern("Z1", 25).colours > 2  # a torus of odd sides has odd cycles
    True
    """
    if name not in PATTERNS:
        raise InputError(f"there is no pattern `{name}`", did_you_mean(name, PATTERNS))
    sides = _shape(shape * 2 if len(shape) == 1 else shape)
    if len(sides) != 2:
        raise InputError(f"pattern `{name}` is given {len(sides)} sides", "a pattern lies in a plane: height and width")
    offsets = [offset for a, b in PATTERNS[name] for offset in ((b, a), (a, -b))]
    return translations(sides, tuple(one if one > (0, 0) else (-one[0], -one[1]) for one in offsets), torus=torus)


def translations(shape: Sequence[int], offsets: Offsets, *, torus: bool = True) -> Graph:
    """Return the graph that joins each node of a box to those that lie some steps further on.

    Parameters
    ----------
    shape : sequence of int
        Sides of the box.
    offsets : tuple of tuple of int
        Steps along each side; an edge goes both ways, so an offset and its opposite count as one.
    torus : bool, default True
        Whether each end is joined to the other.

    Raises
    ------
    InputError
        If two offsets lead to the same node, as they do around a torus that is too small.

    Examples
    --------
    >>> hexagons = translations((6, 6), ((0, 1), (1, 0), (1, 1)))  # the triangular lattice
    >>> int(hexagons.degree.min()), hexagons.colours
    (6, 3)
    """
    sides = _shape(shape)
    for offset in offsets:
        if len(offset) != len(sides):
            raise InputError(f"offset {offset} has {len(offset)} steps in {len(sides)} dimensions", "give one for each")
    if torus:
        _apart(sides, offsets)
    index = np.arange(int(np.prod(sides)), dtype=np.int32).reshape(sides)
    axes = tuple(range(len(sides)))
    parts = []
    for offset in offsets:
        if torus:
            pair = index, np.roll(index, [-step for step in offset], axes)
        else:
            near = tuple(slice(max(-step, 0), min(side - step, side)) for step, side in zip(offset, sides, strict=True))
            far = tuple(slice(max(step, 0), min(side + step, side)) for step, side in zip(offset, sides, strict=True))
            pair = index[near], index[far]
        parts.append(np.stack([one.reshape(-1) for one in pair], axis=1))
    edges = np.concatenate(parts) if parts else np.zeros((0, 2), np.int32)
    return Graph(n=index.size, edges=edges, grid=Grid(shape=sides, offsets=offsets) if torus else None)


def complete(n: int) -> Graph:
    """Return the graph in which each node is joined to each other.

    Examples
    --------
    >>> complete(5).m, complete(5).colours
    (10, 5)
    """
    low, high = np.triu_indices(whole(n, "n", low=1), k=1)
    return Graph(n=n, edges=np.stack([low, high], axis=1))


def bipartite(*, visible: int, hidden: int) -> Graph:
    """Return the graph of a restricted Boltzmann machine: each of the first nodes is joined to each of the others.

    Edge ``v * hidden + h`` joins node `v` to node ``visible + h``.

    Examples
    --------
    >>> bipartite(visible=3, hidden=2).edges.tolist()
    [[0, 3], [0, 4], [1, 3], [1, 4], [2, 3], [2, 4]]
    """
    left, right = whole(visible, "visible", low=1), whole(hidden, "hidden", low=1)
    pairs = np.stack(np.meshgrid(np.arange(left), left + np.arange(right), indexing="ij"), axis=-1)
    return Graph(n=left + right, edges=pairs.reshape(-1, 2))


def random_regular(n: int, degree: int, *, seed: int) -> Graph:
    """Return a random graph in which all nodes have the same degree.

    Parameters
    ----------
    n, degree : int
        Their product is even.
    seed : int
        The same seed gives the same graph.

    Notes
    -----
    Ends of edges are paired at random (Bollobas, European Journal of Combinatorics 1, 1980); pairs that join a node
    to itself or stand twice swap an end with pairs drawn at random, until none is left. For sparse graphs that is
    close to the uniform law, not exactly it.

    Examples
    --------
    >>> set(random_regular(100, 3, seed=1).degree.tolist())
    {3}
    """
    count, wanted = whole(n, "n", low=1), whole(degree, "degree", low=0)
    if wanted >= count or count * wanted % 2:
        raise InputError(
            f"no graph of {count} nodes has degree {wanted} at each",
            "the degree is below `n`, and their product is even",
        )
    if wanted > (count - 1) // 2:
        return _complement(random_regular(count, count - 1 - wanted, seed=seed))
    rng = np.random.default_rng(seed)
    pairs = rng.permutation(np.repeat(np.arange(count, dtype=np.int64), wanted)).reshape(-1, 2)
    for _ in range(REGULAR_ROUNDS):
        key = pairs.min(axis=1) * count + pairs.max(axis=1)
        bad = pairs[:, 0] == pairs[:, 1]
        _, first = np.unique(key, return_index=True)
        again = np.ones(len(pairs), bool)
        again[first] = False
        wrong = np.flatnonzero(bad | again)
        if not len(wrong):
            return Graph(n=count, edges=pairs[np.argsort(key)])
        for at in wrong:
            other = int(rng.integers(len(pairs)))
            pairs[at, 1], pairs[other, 1] = pairs[other, 1], pairs[at, 1]
    raise InputError(f"no regular graph of {count} nodes and degree {wanted} was found", "try another seed")


def random_graph(n: int, density: float, *, seed: int) -> Graph:
    """Return a random graph with the nearest whole number of edges to a share of all pairs, each set of them equally
    likely.

    Parameters
    ----------
    n : int
        Number of nodes.
    density : float
        Share of the n (n - 1) / 2 pairs that are joined. [1]
    seed : int
        The same seed gives the same graph.

    Examples
    --------
    >>> random_graph(800, 0.06, seed=1).m  # as many as G1 of the G-set has
    19176
    """
    count, share = whole(n, "n", low=1), number(density, "density", low=0.0, high=1.0)
    pairs = count * (count - 1) // 2
    rng = np.random.default_rng(seed)
    picked = np.sort(rng.choice(pairs, size=round(share * pairs), replace=False))
    # pair number p is (i, j), i < j, in the order of j: p = j (j - 1) / 2 + i
    j = np.floor((1.0 + np.sqrt(1.0 + 8.0 * picked)) / 2.0).astype(np.int64)
    j -= j * (j - 1) // 2 > picked
    j += (j + 1) * j // 2 <= picked
    return Graph(n=count, edges=np.stack([picked - j * (j - 1) // 2, j], axis=1))


def pegasus(m: int) -> Graph:
    """Return the Pegasus graph P(m) of D-Wave's annealers, without the ends that are joined to nothing across.

    Parameters
    ----------
    m : int
        Size, at least 2; P(14) is the graph of thrml's published speeds, P(16) that of Advantage.

    Notes
    -----
    Boothby, Bunyk, Raymond and Roy, Next-Generation Topology of D-Wave Quantum Processors, arXiv 2003.00133. A qubit
    is a segment twelve wide, upright or lying: (u, w, k, z) lies on line 12 w + k of its direction and covers 12 z +
    shift(u, k) up to 11 further. Two that cross are joined; so are two that follow each other on a line, and the
    lines 2 k and 2 k + 1 side by side.

    Examples
    --------
    >>> advantage = pegasus(16)
    >>> advantage.n, advantage.m, int(advantage.degree.max())
    (5640, 40484, 15)
    """
    size = whole(m, "m", low=2)
    reach = size - 1
    u, w, k, z = (one.reshape(-1) for one in np.indices((2, size, 12, reach)))
    number_of = np.arange(u.size).reshape(2, size, 12, reach)
    follows = np.stack([number_of[..., :-1].reshape(-1), number_of[..., 1:].reshape(-1)], axis=1)
    beside = np.stack([number_of[:, :, 0::2].reshape(-1), number_of[:, :, 1::2].reshape(-1)], axis=1)
    line, begin = 12 * w + k, 12 * z + np.array(PEGASUS_SHIFTS)[u, k]
    upright = np.flatnonzero(u == 0)
    rows = (begin[upright][:, None] + np.arange(12)).reshape(-1)  # lines that each upright segment crosses
    columns, first = np.repeat(line[upright], 12), np.repeat(upright, 12)
    w2, k2 = rows // 12, rows % 12
    along = columns - np.array(PEGASUS_SHIFTS[1])[k2]
    z2 = along // 12
    fits = (w2 < size) & (along >= 0) & (z2 < reach)
    crossing = np.stack([first[fits], number_of[1, w2[fits], k2[fits], z2[fits]]], axis=1)
    kept = np.zeros(u.size, bool)
    kept[crossing] = True
    edges = np.concatenate([crossing, follows, beside])
    edges = edges[kept[edges].all(axis=1)]
    renamed = np.cumsum(kept) - 1
    return Graph(n=int(kept.sum()), edges=renamed[edges])


def _complement(graph: Graph) -> Graph:
    joined = np.zeros((graph.n, graph.n), bool)
    joined[graph.edges[:, 0], graph.edges[:, 1]] = True
    low, high = np.nonzero(np.triu(~(joined | joined.T), k=1))
    return Graph(n=graph.n, edges=np.stack([low, high], axis=1))


def _shape(shape: Sequence[int]) -> tuple[int, ...]:
    if not len(shape):
        raise InputError("a grid has no side", "give one length for each dimension")
    return tuple(whole(side, "shape", low=1) for side in shape)


def _apart(sides: tuple[int, ...], offsets: Offsets) -> None:
    """Refuse offsets of which two meet around the torus, a single offset with its own opposite among them."""
    met: dict[tuple[int, ...], tuple[int, ...]] = {(0,) * len(sides): (0,) * len(sides)}
    for offset in offsets:
        for sign in (1, -1):
            place = tuple(sign * step % side for step, side in zip(offset, sides, strict=True))
            if place in met:
                raise InputError(
                    f"on a torus of {sides} the offsets {offset} and {met[place]} lead to the same node",
                    "take longer sides, or an open grid with `torus=False`",
                )
            met[place] = offset
