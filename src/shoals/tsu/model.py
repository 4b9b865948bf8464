"""Boltzmann machines as plain arrays: spins, states with tables, dense layers.

In each, a state x has the probability P(x) proportional to exp(-beta E(x)). Numbers are checked once, when a model is
born; the graph below them is shared, so that `with_` gives the same model with new numbers and nothing is coloured
again. What mixes kinds of nodes is in `shoals.tsu.mixed`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError
from shoals.tsu.graph import Graph, Ints

Floats = NDArray[np.float64]

STATES_MAX = 64
SIZE_MAX = 1e100
"""Of a number in a model: its square, and sums of a billion squares, stay finite."""
CHUNK = 1 << 22
"""Products of an energy that are held at once."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SpinFactor:
    """Terms that multiply three spins or more: the sum over rows f of ``weights[f]`` times the spins of ``nodes[f]``.

    Parameters
    ----------
    nodes : array_like of int, shape (f, k)
        k is 3 or more; pairs and single spins are edges and biases.
    weights : array_like, shape (f,)
        [1]
    """

    nodes: Ints
    weights: Floats

    def __post_init__(self) -> None:
        nodes = np.array(self.nodes)
        if nodes.ndim != 2 or nodes.dtype.kind not in "iu" or nodes.shape[1] < 3:
            raise InputError(
                f"`nodes` of a factor has shape {nodes.shape} and type {nodes.dtype}",
                "give whole numbers of shape (factors, k), k at least 3; pairs are edges",
            )
        ordered = np.sort(nodes, axis=1)
        twice = (ordered[:, 1:] == ordered[:, :-1]).any(axis=1)
        if twice.any():
            raise InputError(
                f"factor {int(np.argmax(twice))} names a node twice", "the square of a spin is 1: leave both out"
            )
        _put(self, nodes=_frozen(nodes.astype(np.int32)), weights=finite(self.weights, (len(nodes),), "weights"))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Ising:
    r"""Spins of -1 or +1 with biases, weights of pairs, and factors of more.

    Parameters
    ----------
    graph : Graph
        Which spins are coupled.
    biases : array_like, shape (n,)
        A number stands for all. [1]
    weights : array_like, shape (m,)
        In the order of the graph's edges; above 0 for spins that want to be alike. A number stands for all. [1]
    beta : float, default 1
        Inverse temperature, above 0. [1]
    factors : sequence of SpinFactor, optional

    Attributes
    ----------
    conflicts : Graph
        Which spins must not be updated together: the graph itself, and the pairs within factors.

    Raises
    ------
    InputError
        If a number is not finite, a length does not fit, `beta` is not above 0, or a factor names a node that is not
        there.

    Notes
    -----
    .. math:: E(s) = -\sum_i b_i s_i - \sum_{ij} w_{ij} s_i s_j - \sum_f w_f \prod_{i \in f} s_i

    The signs are those of thrml; dimod and OpenJij write E with a plus. `shoals.tsu.exchange` turns them.

    Examples
    --------
    >>> pair = Ising.of(biases=[0.0, 0.5], edges=[[0, 1]], weights=[1.0])
    >>> pair.energy([[1, 1], [1, -1]]).tolist()
    [-1.5, 1.5]
    """

    graph: Graph
    biases: Floats
    weights: Floats
    beta: float = 1.0
    factors: tuple[SpinFactor, ...] = ()
    conflicts: Graph = field(init=False, repr=False)

    def __post_init__(self) -> None:
        graph = self.graph
        _put(
            self,
            biases=finite(self.biases, (graph.n,), "biases"),
            weights=finite(self.weights, (graph.m,), "weights"),
            beta=inverse_temperature(self.beta),
            factors=tuple(self.factors),
            conflicts=_conflicts(graph, [one.nodes for one in self.factors]),
        )

    @classmethod
    def of(cls, *, biases: ArrayLike, edges: ArrayLike, weights: ArrayLike, beta: float = 1.0) -> Ising:
        """Return a model from plain arrays; there are as many spins as biases."""
        given = np.atleast_1d(np.asarray(biases))
        return cls(graph=Graph(n=len(given), edges=edges), biases=biases, weights=weights, beta=beta)  # type: ignore[arg-type]

    @classmethod
    def of_matrix(cls, couplings: ArrayLike, *, biases: ArrayLike = 0.0, beta: float = 1.0) -> Ising:
        """Return a model from a symmetric matrix of couplings, in which each pair stands twice and counts once.

        Raises
        ------
        InputError
            If the matrix is not square or not symmetric, or a spin is coupled to itself. The message names the place.

        Examples
        --------
        >>> Ising.of_matrix([[0.0, 2.0], [2.0, 0.0]]).weights.tolist()
        [2.0]
        """
        matrix = np.asarray(couplings, dtype=np.float64)
        if matrix.ndim != 2 or matrix.shape[0] != matrix.shape[1]:
            raise InputError(f"`couplings` has shape {matrix.shape}", "give a square matrix, a row for each spin")
        matrix = finite(matrix, matrix.shape, "couplings")
        uneven = matrix != matrix.T
        if uneven.any():
            i, j = (int(one[0]) for one in np.nonzero(uneven))
            raise InputError(
                f"`couplings` is {matrix[i, j]:g} at ({i}, {j}) and {matrix[j, i]:g} at ({j}, {i})",
                "a Boltzmann machine is symmetric; give (W + W.T) / 2 if that is meant",
            )
        if np.diagonal(matrix).any():
            at = int(np.argmax(np.diagonal(matrix) != 0))
            raise InputError(
                f"`couplings` joins spin {at} to itself", "set the diagonal to 0: the square of a spin is 1"
            )
        i, j = np.nonzero(np.triu(matrix))
        graph = Graph(n=len(matrix), edges=np.stack([i, j], axis=1))
        return cls(graph=graph, biases=biases, weights=matrix[i, j], beta=beta)  # type: ignore[arg-type]

    @property
    def n(self) -> int:
        """Number of spins."""
        return self.graph.n

    @property
    def colour(self) -> Ints:
        """Colour of each spin; those of one colour may be updated together."""
        return self.conflicts.colour

    @property
    def colours(self) -> int:
        """Number of colours."""
        return self.conflicts.colours

    def with_(
        self, *, biases: ArrayLike | None = None, weights: ArrayLike | None = None, beta: float | None = None
    ) -> Ising:
        """Return the same model with other numbers; the graph and its colours are shared.

        Examples
        --------
        >>> cold = Ising.of(biases=[0, 0], edges=[[0, 1]], weights=[1.0])
        >>> cold.with_(beta=0.1).graph is cold.graph
        True
        """
        other = object.__new__(Ising)
        _put(
            other,
            graph=self.graph,
            biases=self.biases if biases is None else finite(biases, (self.n,), "biases"),
            weights=self.weights if weights is None else finite(weights, (self.graph.m,), "weights"),
            beta=self.beta if beta is None else inverse_temperature(beta),
            factors=self.factors,
            conflicts=self.conflicts,
        )
        return other

    def energy(self, spins: ArrayLike) -> Floats:
        """Return the energy of each state, without `beta`.

        Parameters
        ----------
        spins : array_like, shape (states, n)
            Of -1 and +1.

        Returns
        -------
        energy : array, shape (states,)
            [1]

        Raises
        ------
        InputError
            If a state is of another length, or holds something else than -1 and +1.
        """
        states = _states(spins, self.n)
        if states.size and not (np.abs(states) == 1).all():
            raise InputError("a spin is neither -1 nor +1", "give spins, not bits: 2 * bits - 1")
        total = states @ self.biases
        i, j = self.graph.edges.T
        for rows in _chunks(len(states), self.graph.m):
            total[rows] += (states[rows][:, i] * states[rows][:, j]) @ self.weights
        for one in self.factors:
            for rows in _chunks(len(states), one.nodes.size):
                total[rows] += states[rows][:, one.nodes].prod(axis=2, dtype=np.float64) @ one.weights
        return -total


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Potts:
    r"""Nodes of up to 64 states each, with a table of biases and one table for each edge.

    Parameters
    ----------
    graph : Graph
    states : int or array_like of int, shape (n,)
        Number of states of each node, 2 to 64; node `i` takes 0 to ``states[i] - 1``.
    biases : array_like, shape (n, q)
        q is the largest number of states; what is beyond a node's own states is not used and kept as 0. [1]
    tables : array_like, shape (m, q, q) or (1, q, q)
        ``tables[e, x, y]`` for edge e from i to j with states x and y; one table stands for all edges. [1]
    beta : float, default 1
        Inverse temperature, above 0. [1]

    Raises
    ------
    InputError
        If a node has fewer than 2 or more than 64 states, a shape does not fit, or a number is not finite.

    Notes
    -----
    .. math:: E(x) = -\sum_i B_i[x_i] - \sum_{ij} T_{ij}[x_i, x_j]

    Examples
    --------
    >>> ring = Graph(n=3, edges=[[0, 1], [1, 2], [2, 0]])
    >>> three = Potts(graph=ring, states=4, biases=0.0, tables=0.7 * np.eye(4)[None])
    >>> three.energy([[2, 2, 2], [1, 1, 2]]).round(6).tolist()
    [-2.1, -0.7]
    """

    graph: Graph
    states: Ints
    biases: Floats
    tables: Floats
    beta: float = 1.0

    def __post_init__(self) -> None:
        n, m = self.graph.n, self.graph.m
        states = state_counts(self.states, n)
        most = int(states.max())
        given = np.asarray(self.tables)
        if given.ndim != 3 or len(given) not in (1, m):
            raise InputError(
                f"`tables` has shape {given.shape} for {m} edges of {most} states",
                f"give ({m}, {most}, {most}), or (1, {most}, {most}) for one table that all edges share",
            )
        biases = finite(self.biases, (n, most), "biases")
        tables = finite(given, (len(given), most, most), "tables")
        if (states < most).any():
            used = np.arange(most) < states[:, None]
            biases = np.where(used, biases, 0.0)
            if len(tables) == m and m:
                i, j = self.graph.edges.T
                tables = np.where(used[i][:, :, None] & used[j][:, None, :], tables, 0.0)
        _put(self, states=states, biases=_frozen(biases), tables=_frozen(tables), beta=inverse_temperature(self.beta))

    @property
    def n(self) -> int:
        """Number of nodes."""
        return self.graph.n

    @property
    def conflicts(self) -> Graph:
        """Which nodes must not be updated together."""
        return self.graph

    @property
    def colour(self) -> Ints:
        """Colour of each node; those of one colour may be updated together."""
        return self.graph.colour

    @property
    def colours(self) -> int:
        """Number of colours."""
        return self.graph.colours

    def with_(
        self, *, biases: ArrayLike | None = None, tables: ArrayLike | None = None, beta: float | None = None
    ) -> Potts:
        """Return the same model with other numbers on the same graph."""
        return Potts(
            graph=self.graph,
            states=self.states,
            biases=self.biases if biases is None else biases,  # type: ignore[arg-type]
            tables=self.tables if tables is None else tables,  # type: ignore[arg-type]
            beta=self.beta if beta is None else beta,
        )

    def energy(self, values: ArrayLike) -> Floats:
        """Return the energy of each state, without `beta`.

        Parameters
        ----------
        values : array_like of int, shape (states, n)

        Raises
        ------
        InputError
            If a node has a state that it does not know. The message names it.
        """
        given = _states(values, self.n)
        known_states(given, self.states)
        total = self.biases[np.arange(self.n), given].sum(axis=1)
        i, j = self.graph.edges.T
        which = np.arange(self.graph.m) if len(self.tables) == self.graph.m else np.zeros(self.graph.m, np.int64)
        for rows in _chunks(len(given), self.graph.m):
            total[rows] += self.tables[which, given[rows][:, i], given[rows][:, j]].sum(axis=1)
        return -total


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Layers:
    r"""Layers of spins, each joined to all of the next: a restricted Boltzmann machine of two, a deep one of more.

    Parameters
    ----------
    biases : sequence of array_like
        One for each layer, of its length. [1]
    weights : sequence of array_like
        One for each pair of layers, of shape (lower, upper). [1]
    beta : float, default 1
        Inverse temperature, above 0. [1]

    Notes
    -----
    .. math:: E(s) = -\sum_l b_l \cdot s_l - \sum_l s_l^T W_l s_{l+1}

    with spins of -1 and +1. A machine over bits, v and h in 0 and 1, has the spin weights W / 4 and biases
    a / 2 + W.sum(1) / 4; `Layers.of_bits` does that.

    Examples
    --------
    >>> small = Layers(biases=[np.zeros(3), np.zeros(2)], weights=[np.ones((3, 2))])
    >>> small.n, small.energy([[1, 1, 1, 1, 1]]).tolist()
    (5, [-6.0])
    """

    biases: tuple[Floats, ...]
    weights: tuple[Floats, ...]
    beta: float = 1.0

    def __post_init__(self) -> None:
        sizes = [np.asarray(one).shape for one in self.biases]
        if len(sizes) < 2 or any(len(size) != 1 or not size[0] for size in sizes):
            raise InputError(f"`biases` has the shapes {sizes}", "give one list for each of at least two layers")
        if len(self.weights) != len(sizes) - 1:
            raise InputError(
                f"`weights` has {len(self.weights)} matrices for {len(sizes)} layers",
                "give one for each pair of layers",
            )
        biases = tuple(
            finite(one, size, f"biases[{at}]") for at, (one, size) in enumerate(zip(self.biases, sizes, strict=True))
        )
        weights = tuple(
            finite(one, (len(biases[at]), len(biases[at + 1])), f"weights[{at}]") for at, one in enumerate(self.weights)
        )
        _put(self, biases=biases, weights=weights, beta=inverse_temperature(self.beta))

    @classmethod
    def of_bits(cls, *, visible: ArrayLike, hidden: ArrayLike, weights: ArrayLike, beta: float = 1.0) -> Layers:
        """Return the spin machine with the law of a restricted machine over bits, E = -(a v + c h + v W h).

        Examples
        --------
        >>> bits = Layers.of_bits(visible=[0.0], hidden=[0.0], weights=[[4.0]])
        >>> bits.weights[0].tolist(), bits.biases[0].tolist()
        ([[1.0]], [1.0])
        """
        a, c, w = (np.asarray(one, dtype=np.float64) for one in (visible, hidden, weights))
        return cls(biases=(a / 2.0 + w.sum(axis=1) / 4.0, c / 2.0 + w.sum(axis=0) / 4.0), weights=(w / 4.0,), beta=beta)

    @property
    def sizes(self) -> tuple[int, ...]:
        """Number of spins of each layer."""
        return tuple(len(one) for one in self.biases)

    @property
    def n(self) -> int:
        """Number of spins."""
        return sum(self.sizes)

    def as_ising(self) -> Ising:
        """Return the same law with one edge for each weight, layer after layer."""
        ends = np.cumsum((0, *self.sizes))
        parts = [
            np.stack(np.meshgrid(np.arange(a, b), np.arange(b, c), indexing="ij"), axis=-1).reshape(-1, 2)
            for a, b, c in zip(ends, ends[1:], ends[2:], strict=False)
        ]
        return Ising(
            graph=Graph(n=self.n, edges=np.concatenate(parts)),
            biases=np.concatenate(self.biases),
            weights=np.concatenate([one.reshape(-1) for one in self.weights]),
            beta=self.beta,
        )

    def energy(self, spins: ArrayLike) -> Floats:
        """Return the energy of each state, without `beta`; layers follow each other along the second axis."""
        states = _states(spins, self.n)
        if states.size and not (np.abs(states) == 1).all():
            raise InputError("a spin is neither -1 nor +1", "give spins, not bits: 2 * bits - 1")
        parts = np.split(states.astype(np.float64), np.cumsum(self.sizes)[:-1], axis=1)
        total = sum((part @ bias for part, bias in zip(parts, self.biases, strict=True)), np.zeros(len(states)))
        for lower, upper, weight in zip(parts, parts[1:], self.weights, strict=False):
            total += ((lower @ weight) * upper).sum(axis=1)
        return -total


# ------------------------------------------------------------------------------------------------------- checks


def finite(values: ArrayLike, shape: tuple[int, ...], name: str) -> Floats:
    """Return numbers as a read-only array of one shape; a single number stands for all.

    Raises
    ------
    InputError
        If they are no numbers, of another shape, or one of them is not finite or above 1e100. The message names the
        first.

    Examples
    --------
    >>> finite(0.5, (2,), "biases").tolist()
    [0.5, 0.5]
    """
    try:
        given = np.asarray(values)
        if given.dtype.kind not in "iuf":
            raise TypeError
        array = np.array(given, dtype=np.float64, order="C")
    except (TypeError, ValueError):
        raise InputError(f"`{name}` holds something that is no number", "give an array of numbers") from None
    if array.ndim == 0:
        array = np.full(shape, float(array))
    if array.shape != shape:
        raise InputError(f"`{name}` has shape {array.shape} where the model has {shape}", "give one number for each")
    bad = ~np.isfinite(array)
    if bad.any():
        at = tuple(int(one[0]) for one in np.nonzero(bad))
        place = str(at[0]) if len(at) == 1 else str(at)
        raise InputError(
            f"`{name}` is {array[at]} at {place}", "every number of a model is finite; look where it comes from"
        )
    if array.size and np.abs(array).max() > SIZE_MAX:
        raise InputError(
            f"`{name}` reaches {np.abs(array).max():.3g}, and energies of such numbers are infinite",
            f"keep each within {SIZE_MAX:g}: divide all of them, and multiply `beta` by as much",
        )
    return _frozen(array)


def inverse_temperature(beta: object) -> float:
    """Return `beta` as a number above 0.

    Raises
    ------
    InputError
        If it is none.
    """
    value = number(beta, "beta")
    if value <= 0:
        raise InputError(
            f"`beta` is {value:g}", "an inverse temperature is above 0; turn the signs of weights and biases instead"
        )
    return value


def state_counts(states: object, n: int) -> Ints:
    """Return the number of states of each node, 2 to 64.

    Raises
    ------
    InputError
        If a number is outside. The message names the node.
    """
    given = np.asarray(states)
    if given.dtype.kind not in "iu" or given.shape not in ((), (n,)):
        raise InputError(
            f"`states` has shape {given.shape} and type {given.dtype} for {n} nodes",
            "give one whole number, or one for each",
        )
    counts = np.full(n, given, np.int32) if given.ndim == 0 else given.astype(np.int64).astype(np.int32)
    bad = (given < 2) | (given > STATES_MAX)
    if np.any(bad):
        at = int(np.argmax(bad))
        raise InputError(
            f"node {at} has {np.atleast_1d(given)[at]} states", f"2 to {STATES_MAX} states are known; split larger ones"
        )
    return _frozen(counts)


def known_states(values: NDArray[np.int64], states: Ints) -> None:
    """Raise InputError if a node has a state that it does not know.

    Parameters
    ----------
    values : array of int, shape (chains, n)
    states : array of int, shape (n,)
    """
    bad = (values < 0) | (values >= states)
    if bad.any():
        row, node = (int(one[0]) for one in np.nonzero(bad))
        raise InputError(
            f"node {node} has state {values[row, node]} in row {row}", f"it knows 0 to {int(states[node]) - 1}"
        )


def _states(values: ArrayLike, n: int) -> NDArray[np.int64]:
    given = np.asarray(values)
    if given.ndim != 2 or given.shape[1] != n or given.dtype.kind not in "iub" or given.dtype == np.bool_:
        raise InputError(
            f"states have shape {given.shape} and type {given.dtype} where the model has {n} nodes",
            f"give whole numbers of shape (states, {n})",
        )
    return given.astype(np.int64)


def _chunks(rows: int, width: int) -> Iterator[slice]:
    step = max(CHUNK // max(width, 1), 1)
    for first in range(0, rows, step):
        yield slice(first, first + step)


def _conflicts(graph: Graph, factors: Sequence[Ints]) -> Graph:
    for at, nodes in enumerate(factors):
        if nodes.size and (nodes.min() < 0 or nodes.max() >= graph.n):
            raise InputError(
                f"factor group {at} names node {nodes.max() if nodes.max() >= graph.n else nodes.min()}",
                f"nodes are called 0 to {graph.n - 1}",
            )
    if not any(nodes.size for nodes in factors):
        return graph
    pairs = [graph.edges.astype(np.int64)]
    for nodes in factors:
        a, b = np.triu_indices(nodes.shape[1], k=1)
        pairs.append(np.stack([nodes[:, a], nodes[:, b]], axis=-1).reshape(-1, 2).astype(np.int64))
    joined = np.sort(np.concatenate(pairs), axis=1)
    return Graph(n=graph.n, edges=np.unique(joined, axis=0))


def _frozen(array: NDArray[Any]) -> NDArray[Any]:
    array.flags.writeable = False
    return array


def _put(model: object, **values: object) -> None:
    for name, value in values.items():
        object.__setattr__(model, name, value)
