"""Nodes of several kinds in one model: spins, states, real numbers, and factors over any of them, own ones included.

What this can say contains all other models (`as_mixed`), and it is sampled in plain numpy, many chains at once. For
spins with pairs, and for tables of pairs, `Ising` and `Potts` have kernels that are some hundred times as fast.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.errors import InputError
from shoals.tsu.graph import Graph, Ints
from shoals.tsu.model import STATES_MAX, Floats, Ising, Layers, Potts, finite, inverse_temperature

SPIN, GAUSSIAN = "spin", "gaussian"
_SPIN, _GAUSSIAN = -1, 0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Factor:
    r"""A batch of terms, each over its own nodes: a weight that a row's states pick, times its spins and its real
    numbers.

    Parameters
    ----------
    spins : array_like of int, shape (f, a), optional
        Nodes of -1 and +1.
    categoricals : array_like of int, shape (f, c), optional
        Nodes with states; they pick the weight.
    gaussians : array_like of int, shape (f, g), optional
        Nodes that hold a real number; at most two, and two only without other nodes.
    weights : array_like, shape (f, q_1, ..., q_c)
        An axis for each categorical column, at least as long as the states of its nodes. [1]

    Notes
    -----
    Row f adds :math:`W_f[x_1, \dots, x_c] \prod s \prod y` to -E. Spins alone are thrml's `SpinEBMFactor`, states
    alone its `CategoricalEBMFactor`, both together its `DiscreteEBMFactor`.
    """

    weights: Floats
    spins: Ints | None = None
    categoricals: Ints | None = None
    gaussians: Ints | None = None

    def __post_init__(self) -> None:
        weights = np.asarray(self.weights)
        if not weights.ndim:
            raise InputError("`weights` of a factor is a single number", "give one for each row")
        weights = finite(weights, weights.shape, "weights")
        rows = len(weights)
        groups: dict[str, Ints] = {}
        for name in ("spins", "categoricals", "gaussians"):
            given = getattr(self, name)
            nodes = np.zeros((rows, 0), np.int32) if given is None else np.asarray(given)
            if nodes.ndim != 2 or len(nodes) != rows or nodes.dtype.kind not in "iu":
                raise InputError(
                    f"`{name}` of a factor has shape {nodes.shape} and type {nodes.dtype} for {rows} weights",
                    f"give whole numbers of shape ({rows}, nodes)",
                )
            groups[name] = nodes.astype(np.int32)
        columns = groups["categoricals"].shape[1]
        if weights.ndim != 1 + columns:
            raise InputError(
                f"`weights` of a factor has {weights.ndim} axes for {columns} columns",
                "give one axis for the rows and one for each column",
            )
        every = np.concatenate(list(groups.values()), axis=1)
        if not every.shape[1]:
            raise InputError("a factor names no node", "give `spins`, `categoricals` or `gaussians`")
        ordered = np.sort(every, axis=1)
        twice = (ordered[:, 1:] == ordered[:, :-1]).any(axis=1)
        if twice.any():
            raise InputError(
                f"row {int(np.argmax(twice))} of a factor names a node twice", "each row has its own nodes"
            )
        reals = groups["gaussians"].shape[1]
        if reals > 2 or (reals == 2 and every.shape[1] > 2):
            raise InputError(
                "a factor joins two real numbers with other nodes",
                "two real numbers stand alone in a factor, so that the law stays normal given the rest",
            )
        for name, nodes in groups.items():
            nodes.flags.writeable = False
            object.__setattr__(self, name, nodes)
        object.__setattr__(self, "weights", weights)

    @property
    def nodes(self) -> Ints:
        """Nodes of each row: spins, then states, then real numbers."""
        return np.concatenate([self.spins, self.categoricals, self.gaussians], axis=1)  # type: ignore[list-item]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class UserFactor:
    """An energy of your own over some nodes. It is asked for each state of each of them, so it is slow.

    Parameters
    ----------
    nodes : array_like of int, shape (k,)
    energy : callable
        Takes values of shape (chains, k), spins as -1 and +1, states as numbers from 0, and returns energies of shape
        (chains,). It is part of E: low is likely.
    """

    nodes: Ints
    energy: Callable[[Floats], ArrayLike]

    def __post_init__(self) -> None:
        nodes = np.asarray(self.nodes)
        if nodes.ndim != 1 or not len(nodes) or nodes.dtype.kind not in "iu" or len(set(nodes.tolist())) != len(nodes):
            raise InputError(f"`nodes` of a user factor is {self.nodes!r}", "give a list of different nodes")
        if not callable(self.energy):
            raise InputError("`energy` of a user factor cannot be called", "give a function of an array (chains, k)")
        object.__setattr__(self, "nodes", nodes.astype(np.int32))

    def __call__(self, values: NDArray[Any]) -> Floats:
        """Return the energies of rows of values, checked."""
        found = np.asarray(self.energy(values.astype(np.float64)), dtype=np.float64)
        if found.shape != (len(values),) or not np.isfinite(found).all():
            raise InputError(
                f"a user factor returns shape {found.shape} for {len(values)} chains, or something not finite",
                "return one finite energy for each chain",
            )
        return found


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Mixed:
    r"""A model over nodes of several kinds.

    Parameters
    ----------
    kinds : sequence
        For each node `"spin"`, `"gaussian"`, or its number of states.
    factors : sequence of Factor or UserFactor
    precisions : array_like, shape (n,), default 1
        Of the real numbers, above 0; those of other nodes are not used. [1]
    beta : float, default 1
        Inverse temperature, above 0. [1]

    Attributes
    ----------
    conflicts : Graph
        Which nodes stand in one factor.

    Raises
    ------
    InputError
        If a factor names a node of another kind, tables are too short, or the real numbers have no normal law.

    Notes
    -----
    .. math:: E = \frac{1}{2} \sum_i a_i y_i^2 - \sum_f W_f[x] \prod s \prod y + \sum_u E_u

    Examples
    --------
    A spin that shifts a real number.

    >>> model = Mixed(kinds=["spin", "gaussian"], factors=[Factor(spins=[[0]], gaussians=[[1]], weights=[2.0])])
    >>> model.energy([[1, 2.0], [-1, 2.0]]).tolist()
    [-2.0, 6.0]
    """

    kinds: Sequence[str | int]
    factors: tuple[Factor | UserFactor, ...]
    precisions: Floats = 1.0  # type: ignore[assignment]
    beta: float = 1.0
    conflicts: Graph = field(init=False, repr=False)
    codes: Ints = field(init=False, repr=False)

    def __post_init__(self) -> None:
        codes = np.array([_code(kind, at) for at, kind in enumerate(self.kinds)], np.int32)
        if not len(codes):
            raise InputError("a model has no node", "give the kind of each")
        precisions = finite(self.precisions, (len(codes),), "precisions")
        if (precisions <= 0).any():
            at = int(np.argmax(precisions <= 0))
            raise InputError(
                f"`precisions` is {precisions[at]:g} at {at}", "a precision is above 0, or the law has no sum"
            )
        factors = tuple(self.factors)
        for at, one in enumerate(factors):
            _check(one, at, codes)
        codes.flags.writeable = False
        _positive(factors, codes, precisions)
        for name, value in (
            ("kinds", tuple(self.kinds)),
            ("factors", factors),
            ("precisions", precisions),
            ("beta", inverse_temperature(self.beta)),
            ("codes", codes),
            ("conflicts", _conflicts(len(codes), factors)),
        ):
            object.__setattr__(self, name, value)

    @property
    def n(self) -> int:
        """Number of nodes."""
        return len(self.codes)

    @property
    def has_reals(self) -> bool:
        """Whether a node holds a real number."""
        return bool((self.codes == _GAUSSIAN).any())

    @property
    def colour(self) -> Ints:
        """Colour of each node; those of one colour may be updated together."""
        return self.conflicts.colour

    @property
    def colours(self) -> int:
        """Number of colours."""
        return self.conflicts.colours

    def energy(self, values: ArrayLike) -> Floats:
        """Return the energy of each state, without `beta`.

        Parameters
        ----------
        values : array_like, shape (states, n)
            Spins as -1 and +1, states as numbers from 0.

        Raises
        ------
        InputError
            If a node has a value that its kind does not know. The message names it.
        """
        given = np.asarray(values, dtype=np.float64)
        if given.ndim != 2 or given.shape[1] != self.n:
            raise InputError(f"states have shape {given.shape}", f"give shape (states, {self.n})")
        self.check_values(given)
        reals = self.codes == _GAUSSIAN
        total = 0.5 * (given[:, reals] ** 2) @ self.precisions[reals]
        for one in self.factors:
            total += one(given[:, one.nodes]) if isinstance(one, UserFactor) else -_terms(one, given).sum(axis=1)
        return total

    def check_values(self, values: NDArray[Any]) -> None:
        """Raise InputError if a value is not one that its node knows.

        Parameters
        ----------
        values : array, shape (states, n)
        """
        code = self.codes
        states = np.where(code >= 2, code, 2)
        bad = ~np.isfinite(values)
        bad |= (code == _SPIN) & (np.abs(values) != 1)
        bad |= (code >= 2) & ((values < 0) | (values >= states) | (values != np.floor(values)))
        if bad.any():
            row, node = (int(one[0]) for one in np.nonzero(bad))
            knows = {_SPIN: "-1 and +1", _GAUSSIAN: "finite numbers"}.get(
                int(code[node]), f"0 to {int(code[node]) - 1}"
            )
            raise InputError(f"node {node} has the value {values[row, node]:g} in row {row}", f"it knows {knows}")


def as_mixed(model: Ising | Potts | Layers | Mixed) -> Mixed:
    """Return any model as one of factors, with the same law.

    Examples
    --------
    >>> pair = Ising.of(biases=[0.0, 0.5], edges=[[0, 1]], weights=[1.0])
    >>> as_mixed(pair).energy([[1, -1]]).tolist(), pair.energy([[1, -1]]).tolist()
    ([1.5], [1.5])
    """
    if isinstance(model, Mixed):
        return model
    if isinstance(model, Layers):
        model = model.as_ising()
    nodes = np.arange(model.n)[:, None]
    if isinstance(model, Potts):
        m = model.graph.m
        tables = np.broadcast_to(model.tables, (m, *model.tables.shape[1:]))
        kinds: list[str | int] = model.states.tolist()
        factors = [Factor(categoricals=nodes, weights=model.biases)]  # type: ignore[arg-type]
        factors += [Factor(categoricals=model.graph.edges, weights=tables)] if m else []
        return Mixed(kinds=kinds, factors=tuple(factors), beta=model.beta)
    factors = [Factor(spins=nodes, weights=model.biases)]  # type: ignore[arg-type]
    factors += [Factor(spins=model.graph.edges, weights=model.weights)] if model.graph.m else []
    factors += [Factor(spins=one.nodes, weights=one.weights) for one in model.factors]
    return Mixed(kinds=[SPIN] * model.n, factors=tuple(factors), beta=model.beta)


def picked(one: Factor, values: NDArray[Any], *, but: int | None = None, rows: Any = slice(None)) -> Floats:
    """Return the weights of a factor that the states of each chain pick; the axis of column `but` stays, as the last.

    Parameters
    ----------
    one : Factor
    values : array, shape (chains, n)
    but : int, optional
        Categorical column that is left open.
    rows : index, optional
        Of the factor.

    Returns
    -------
    weights : array, shape (chains, rows) or (chains, rows, q)
    """
    nodes, weights = one.categoricals[rows], one.weights[rows]  # type: ignore[index]
    if not nodes.shape[1]:
        return np.broadcast_to(weights, (len(values), len(weights)))
    if but is not None:
        weights = np.moveaxis(weights, but + 1, -1)
        nodes = np.delete(nodes, but, axis=1)
    states = values[:, nodes].astype(np.int64)
    return (
        weights[(np.arange(len(weights)), *np.moveaxis(states, 2, 0))]
        if nodes.shape[1]
        else np.broadcast_to(weights, (len(values), *weights.shape))
    )


def _terms(one: Factor, values: Floats) -> Floats:
    found = picked(one, values)
    return found * values[:, one.spins].prod(axis=2) * values[:, one.gaussians].prod(axis=2)


def _code(kind: str | int, at: int) -> int:
    if kind == SPIN:
        return _SPIN
    if kind == GAUSSIAN:
        return _GAUSSIAN
    if isinstance(kind, (int, np.integer)) and not isinstance(kind, bool) and 2 <= kind <= STATES_MAX:
        return int(kind)
    raise InputError(
        f"node {at} is of kind {kind!r}", f'say "spin", "gaussian", or a number of states of 2 to {STATES_MAX}'
    )


def _check(one: Factor | UserFactor, at: int, codes: Ints) -> None:
    nodes = one.nodes
    if nodes.size and (nodes.min() < 0 or nodes.max() >= len(codes)):
        wrong = int(nodes.min() if nodes.min() < 0 else nodes.max())
        raise InputError(f"factor {at} names node {wrong}", f"nodes are called 0 to {len(codes) - 1}")
    if isinstance(one, UserFactor):
        return
    wanted = {"spins": codes == _SPIN, "categoricals": codes >= 2, "gaussians": codes == _GAUSSIAN}
    for name, fits in wanted.items():
        group: Ints = getattr(one, name)
        if group.size and not fits[group].all():
            wrong = int(group[~fits[group]][0])
            raise InputError(f"factor {at} has node {wrong} among its {name}", "it is of another kind in `kinds`")
    for column, length in enumerate(one.weights.shape[1:]):
        most = int(codes[one.categoricals[:, column]].max(initial=0))  # type: ignore[index]
        if length < most:
            raise InputError(
                f"a table of factor {at} has {length} entries for {most} states", "give one for each state"
            )


def _positive(factors: Sequence[Factor | UserFactor], codes: Ints, precisions: Floats) -> None:
    reals = np.flatnonzero(codes == _GAUSSIAN)
    pairs = [one for one in factors if isinstance(one, Factor) and one.gaussians.shape[1] == 2]  # type: ignore[union-attr]
    if not pairs:
        return
    place = np.full(len(codes), -1)
    place[reals] = np.arange(len(reals))
    matrix = np.diag(precisions[reals])
    for one in pairs:
        i, j = place[one.gaussians].T
        np.subtract.at(matrix, (i, j), one.weights)
        np.subtract.at(matrix, (j, i), one.weights)
    try:
        np.linalg.cholesky(matrix)
    except np.linalg.LinAlgError:
        raise InputError(
            "the real numbers have no normal law: their precision matrix is not positive definite",
            "raise `precisions`, or lower the weights between real numbers",
        ) from None


def _conflicts(n: int, factors: Sequence[Factor | UserFactor]) -> Graph:
    pairs = [np.zeros((0, 2), np.int64)]
    for one in factors:
        nodes = np.atleast_2d(one.nodes).astype(np.int64)
        a, b = np.triu_indices(nodes.shape[1], k=1)
        pairs.append(np.stack([nodes[:, a], nodes[:, b]], axis=-1).reshape(-1, 2))
    return Graph(n=n, edges=np.unique(np.sort(np.concatenate(pairs), axis=1), axis=0))
