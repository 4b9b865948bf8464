"""Who is coupled to whom: edges as arrays, made ready for sampling once, when the graph is born.

A graph holds its edges in the order in which they were given, so that weights line up with them; the rows of
neighbours that a kernel walks along; and a proper colouring, since nodes of one colour do not see each other and may
be updated together. Graphs without an odd cycle get two colours. Builders of usual graphs are in `shoals.tsu.builders`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals._llvm.load import machine_code
from shoals.core.errors import InputError

Ints = NDArray[np.int32]

KINDS = "iii" + 8 * "w"
NODES_MAX = 2**31 - 2
SMALL_NODES, SMALL_HALF_EDGES = 2048, 400_000
"""Up to this size DSATUR colours what has odd cycles; it looks at all nodes for each one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Where the nodes of a regular torus lie.

    Parameters
    ----------
    shape : tuple of int
        Sides. Node `i` lies at ``numpy.unravel_index(i, shape)``.
    offsets : tuple of tuple of int
        Edge ``k * n + i`` joins node `i` to the node that lies `offsets[k]` further on, around the torus. So
        ``weights.reshape(len(offsets), *shape)[k]`` holds the couplings along `offsets[k]`.
    """

    shape: tuple[int, ...]
    offsets: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Graph:
    """An undirected graph, ready to be sampled on.

    Parameters
    ----------
    n : int
        Number of nodes; they are called 0 to n - 1.
    edges : array_like, shape (m, 2)
        Pairs of nodes. Each pair stands once, in either order.
    grid : Grid, optional
        Set by the builders of regular tori.

    Attributes
    ----------
    m : int
        Number of edges.
    start : array of int32, shape (n + 1,)
        Row `i` of the two arrays below is ``start[i]:start[i + 1]``.
    neighbour : array of int32, shape (2 m,)
        The nodes that node `i` is joined to.
    edge_of : array of int32, shape (2 m,)
        By which edge.
    colour : array of int32, shape (n,)
        No edge joins two nodes of one colour.
    colours : int
        How many there are.

    Raises
    ------
    InputError
        If an edge names a node that is not there, joins a node to itself, or stands twice. The message names the
        first one.

    Examples
    --------
    >>> ring = Graph(n=5, edges=[[0, 1], [1, 2], [2, 3], [3, 4], [4, 0]])
    >>> ring.colours, ring.neighbours_of(0).tolist(), ring.degree.tolist()
    (3, [1, 4], [2, 2, 2, 2, 2])
    """

    n: int
    edges: Ints
    grid: Grid | None = None
    start: Ints = field(init=False, repr=False)
    neighbour: Ints = field(init=False, repr=False)
    edge_of: Ints = field(init=False, repr=False)
    colour: Ints = field(init=False, repr=False)
    colours: int = field(init=False)

    def __init__(self, *, n: int, edges: ArrayLike, grid: Grid | None = None) -> None:
        count = _whole(n)
        put = {"n": count, "edges": _checked(count, edges), "grid": grid}
        put |= dict(
            zip(("start", "neighbour", "edge_of", "colour", "colours"), _ready(count, put["edges"]), strict=True)
        )
        for name, value in put.items():
            if isinstance(value, np.ndarray):
                value.flags.writeable = False
            object.__setattr__(self, name, value)

    @property
    def m(self) -> int:
        """Number of edges."""
        return len(self.edges)

    @property
    def degree(self) -> Ints:
        """Number of neighbours of each node."""
        return np.diff(self.start)

    @property
    def nbytes(self) -> int:
        """Memory that the graph holds. [B]"""
        arrays = (self.edges, self.start, self.neighbour, self.edge_of, self.colour)
        return sum(one.nbytes for one in arrays)

    def neighbours_of(self, node: int) -> Ints:
        """Return the nodes that `node` is joined to, in the order of the edges."""
        return self.neighbour[self.start[node] : self.start[node + 1]]

    def by_colour(self, held: ArrayLike = ()) -> list[Ints]:
        """Return the nodes of each colour that has any, leaving out those that are held fixed.

        Parameters
        ----------
        held : array_like of int, optional
            Nodes that are not to be updated.

        Examples
        --------
        >>> path = Graph(n=4, edges=[[0, 1], [1, 2], [2, 3]])
        >>> [nodes.tolist() for nodes in path.by_colour(held=[0])]
        [[2], [1, 3]]
        """
        order = np.argsort(self.colour, kind="stable").astype(np.int32)
        free = np.ones(self.n, bool)
        free[np.asarray(held, dtype=np.int64)] = False
        order = order[free[order]]
        cuts = np.flatnonzero(np.diff(self.colour[order])) + 1
        return [part for part in np.split(order, cuts) if len(part)]


def _whole(n: Any) -> int:
    if isinstance(n, bool) or not isinstance(n, (int, np.integer)) or not 0 < n <= NODES_MAX:
        raise InputError(f"`n` is {n!r}", "give the number of nodes, a whole number of at least 1")
    return int(n)


def _checked(n: int, edges: ArrayLike) -> Ints:
    given = np.asarray(edges)
    if given.size == 0:
        given = np.zeros((0, 2), np.int32)
    if given.ndim != 2 or given.shape[1] != 2 or given.dtype.kind not in "iu":
        raise InputError(
            f"`edges` has shape {given.shape} and type {given.dtype}",
            "give whole numbers of shape (m, 2): two nodes for each edge",
        )
    if len(given) > NODES_MAX // 2:
        raise InputError(f"`edges` has {len(given):,} rows", "at most 2^30 edges are counted in 32 bits; cut the graph")
    low, high = given.min(initial=0), given.max(initial=0)
    if low < 0 or high >= n:
        at = int(np.argmax(((given < 0) | (given >= n)).any(axis=1)))
        raise InputError(
            f"edge {at} joins {given[at, 0]} and {given[at, 1]} in a graph of {n} nodes",
            f"nodes are called 0 to {n - 1}",
        )
    loops = given[:, 0] == given[:, 1]
    if loops.any():
        at = int(np.argmax(loops))
        raise InputError(
            f"edge {at} joins node {given[at, 0]} to itself",
            "leave it out: the square of a spin is 1, and a bias belongs into `biases`",
        )
    return np.array(given, dtype=np.int32, order="C")


def _ready(n: int, edges: Ints) -> tuple[Ints, Ints, Ints, Ints, int]:
    m = len(edges)
    start, neighbour, edge_of = np.empty(n + 1, np.int32), np.empty(2 * m, np.int32), np.empty(2 * m, np.int32)
    colour, scratch, order = np.empty(n, np.int32), np.empty(n + 2, np.int32), np.empty(n + 1, np.int32)
    small = 0
    if n <= SMALL_NODES and 2 * m <= SMALL_HALF_EDGES and m:
        most = int(np.bincount(edges.ravel(), minlength=n).max())
        small = most // 30 + 1
    seen = np.empty(max(small * n, 1), np.int32)
    arrays = (edges.reshape(-1), start, neighbour, edge_of, colour, scratch, order, seen)
    kernel = _kernel()
    found = kernel(n, m, small, *arrays) if kernel is not None else _by_lists(n, m, small, arrays)
    if found < 0:
        at = -1 - found
        first, second = sorted(int(node) for node in edges[at])
        raise InputError(
            f"nodes {first} and {second} are joined more than once, by edge {at} among others",
            "give each pair once, in one direction, and add the weights up",
        )
    return start, neighbour, edge_of, colour, found


@cache
def _kernel() -> Any:
    return machine_code("shoals.tsu", "ready", KINDS)


def _by_lists(n: int, m: int, small: int, arrays: tuple[Ints, ...]) -> int:
    """Run the source itself, where there is no machine code; the answers are the same."""
    from shoals.tsu._ready import ready

    lists = [one.tolist() for one in arrays]
    found = ready(n, m, small, *lists)
    for one, values in zip(arrays[1:6], lists[1:6], strict=True):
        one[:] = values
    return found
