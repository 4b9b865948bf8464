"""What is seen of a run: moments, energies, how fast a run forgets, histograms. All of it counts packed bits.

An observer is told once what it will see (`begin`), and then sees a `View` of some chains at each recorded sweep. A
long run is streamed: groups of chains come one after the other, each with all its sweeps, so an observer must not mind
the order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.errors import InputError
from shoals.tsu.kernels import _count
from shoals.tsu.kernels import _layout as layouts
from shoals.tsu.model import Ising, Layers, Potts

Bits = NDArray[np.uint64]
Floats = NDArray[np.float64]
Layout = layouts.Bits | layouts.Bytes | layouts.Values
WORD = 64


def pack(spins: ArrayLike, words: int = 1) -> Bits:
    """Return spins as bits, 1 for an up spin.

    Parameters
    ----------
    spins : array_like, shape (chains, n)
        Above 0 is up.
    words : int, default 1
        Words of 64 chains that a group has.

    Returns
    -------
    bits : array of uint64, shape (groups, n, words)
        Chain c is bit ``c % 64`` of word ``c // 64 % words`` of group ``c // (64 * words)``. Bits beyond the last
        chain are 0.

    Examples
    --------
    >>> pack([[1, -1], [1, 1]]).tolist()
    [[[3], [2]]]
    """
    return layouts.Bits(words).pack(spins)


def unpack(bits: Bits, chains: int) -> NDArray[np.int8]:
    """Return packed spins as numbers.

    Parameters
    ----------
    bits : array of uint64, shape (groups, n, words)
    chains : int

    Returns
    -------
    spins : array of int8, shape (chains, n)
        -1 or +1.

    Examples
    --------
    >>> unpack(pack([[1, -1], [1, 1]]), 2).tolist()
    [[1, -1], [1, 1]]
    """
    return layouts.Bits(bits.shape[2]).unpack(bits, chains)


def masks(bits: Bits, chains: int) -> Bits:
    """Return 1 for each bit that is a chain, shape (groups, words)."""
    groups, _, words = bits.shape
    whole = np.zeros(groups * words, np.uint64)
    whole[: chains // WORD] = ~np.uint64(0)
    if chains % WORD:
        whole[chains // WORD] = np.uint64((1 << chains % WORD) - 1)
    return whole.reshape(groups, words)


def means(bits: Bits, chains: int) -> Floats:
    """Return the mean of each spin over chains, shape (n,).

    Examples
    --------
    >>> means(pack([[1, -1], [1, 1]]), 2).tolist()
    [1.0, 0.0]
    """
    return 2.0 * _ups(bits, chains) / chains - 1.0


def pairs(bits: Bits, chains: int, edges: ArrayLike) -> Floats:
    """Return the mean of the product of the spins of each pair over chains, shape (m,).

    Parameters
    ----------
    bits : array of uint64, shape (groups, n, words)
    chains : int
    edges : array_like of int, shape (m, 2)

    Examples
    --------
    >>> pairs(pack([[1, -1, 1], [1, 1, 1]]), 2, [[0, 1], [0, 2]]).tolist()
    [0.0, 1.0]
    """
    ends = _ends(edges, bits.shape[1])
    counts = np.zeros(len(ends), np.int64)
    _count.differ(np.ascontiguousarray(bits), ends, masks(bits, chains), counts)
    return 1.0 - 2.0 * counts / chains


def _ups(bits: Bits, chains: int) -> NDArray[np.int64]:
    shown = bits & masks(bits, chains)[:, None, :]
    return np.bitwise_count(shown).sum(axis=(0, 2), dtype=np.int64)


def _ends(edges: ArrayLike, n: int) -> NDArray[np.int32]:
    ends = np.ascontiguousarray(edges, np.int32).reshape(-1, 2)
    if len(ends) and not 0 <= int(ends.min()) <= int(ends.max()) < n:
        raise InputError(f"a pair names node {int(ends.max())} of {n}", f"nodes are called 0 to {n - 1}")
    return ends


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class View:
    """Some chains at a recorded sweep.

    Parameters
    ----------
    bits : array of uint64, shape (groups, n, words)
        Not to be kept: the run goes on in it.
    chains, first : int
        How many chains these are, and the number of the first one.
    record : int
        Which record this is, from 0.
    beta : float
        Inverse temperature of the sweep before.
    layout : Layout, optional
        How `bits` is to be read; as spins if not given.
    """

    bits: NDArray[Any]
    chains: int
    first: int
    record: int
    beta: float
    layout: Layout | None = None

    def values(self) -> NDArray[Any]:
        """Return the states, shape (chains, n): spins of -1 and +1, or numbers of states."""
        return (self.layout or layouts.Bits(self.bits.shape[2])).unpack(self.bits, self.chains)


@runtime_checkable
class Observer(Protocol):
    """Sees the states of a run."""

    def begin(self, model: Any, chains: int, records: int) -> None:
        """Get ready for as many records of as many chains of a model."""
        ...

    def see(self, view: View) -> None:
        """Look at some chains at one record."""
        ...


@dataclass(slots=True, eq=False)
class Moments:
    """Means of spins and of products of pairs, over chains and records.

    Parameters
    ----------
    edges : array_like of int, shape (m, 2), optional
        The model's edges if not given.

    Attributes
    ----------
    spin : array, shape (n,)
    pair : array, shape (m,)
    count : int
        Chains times records.
    """

    edges: ArrayLike | None = None
    count: int = field(default=0, init=False)
    _ends: NDArray[np.int32] = field(init=False, repr=False)
    _up: NDArray[np.int64] = field(init=False, repr=False)
    _differ: NDArray[np.int64] = field(init=False, repr=False)

    def begin(self, model: Any, chains: int, records: int) -> None:
        """Start from nothing."""
        _spins_of(model)
        edges = model.graph.edges if self.edges is None else self.edges
        self._ends = _ends(edges, model.n)
        self._up, self._differ = np.zeros(model.n, np.int64), np.zeros(len(self._ends), np.int64)
        self.count = 0

    def see(self, view: View) -> None:
        """Count."""
        self._up += _ups(view.bits, view.chains)
        _count.differ(view.bits, self._ends, masks(view.bits, view.chains), self._differ)
        self.count += view.chains

    @property
    def spin(self) -> Floats:
        """Means of spins."""
        return 2.0 * self._up / self.count - 1.0

    @property
    def pair(self) -> Floats:
        """Means of products."""
        return 1.0 - 2.0 * self._differ / self.count


@dataclass(slots=True, eq=False)
class Energies:
    """The energy of each chain at each record, without beta.

    Attributes
    ----------
    values : array, shape (records, chains)
    """

    values: Floats = field(init=False)
    _energy: Any = field(init=False, repr=False)

    def begin(self, model: Any, chains: int, records: int) -> None:
        """Make room."""
        self.values = np.zeros((records, chains))
        self._energy = _count.Energy(model) if isinstance(model, Ising) else model

    def see(self, view: View) -> None:
        """Add up."""
        if isinstance(self._energy, _count.Energy):
            found = self._energy.of(view.bits).reshape(-1)[: view.chains]
        else:
            found = self._energy.energy(view.values())
        self.values[view.record, view.first : view.first + view.chains] = found


@dataclass(slots=True, eq=False)
class Magnetisation:
    """The mean spin of each chain at each record.

    Parameters
    ----------
    nodes : sequence of int, optional
        Over these nodes; all if not given.

    Attributes
    ----------
    values : array, shape (records, chains)
    """

    nodes: Sequence[int] | None = None
    values: Floats = field(init=False)

    def begin(self, model: Any, chains: int, records: int) -> None:
        """Make room."""
        _spins_of(model)
        self.values = np.zeros((records, chains))

    def see(self, view: View) -> None:
        """Add up, bit by bit, in counters that lie across the words."""
        bits = view.bits if self.nodes is None else view.bits[:, list(self.nodes)]
        up = column_sums(bits).reshape(-1)[: view.chains]
        self.values[view.record, view.first : view.first + view.chains] = 2.0 * up / bits.shape[1] - 1.0


def column_sums(bits: Bits) -> NDArray[np.int64]:
    """Return how many nodes are up in each chain, shape (groups, words * 64).

    Three words are added to two by full adders until one is left of each weight, so that only a few words are taken
    apart.
    """
    planes = [np.moveaxis(bits, 1, 0)]
    done: list[Bits] = []
    while planes:
        now, carries = planes.pop(0), []
        while len(now) > 1:
            third = len(now) // 3
            if third:
                a, b, c = now[:third], now[third : 2 * third], now[2 * third : 3 * third]
                either = a ^ b
                carries.append((a & b) | (either & c))
                now = np.concatenate([either ^ c, now[3 * third :]])
            else:
                carries.append(now[:1] & now[1:2])
                now = now[:1] ^ now[1:2]
        done.append(now[0])
        if carries:
            up = np.concatenate(carries)
            planes.insert(0, up)
    groups, _, words = bits.shape
    total = np.zeros((groups, words * WORD), np.int64)
    for weight, plane in enumerate(done):
        raw = np.ascontiguousarray(plane, "<u8").view(np.uint8).reshape(groups, words * 8)
        total += np.unpackbits(raw, axis=1, bitorder="little").astype(np.int64) << weight
    return total


@dataclass(slots=True, eq=False)
class Histogram:
    """How often each joint state of a few nodes occurs.

    Parameters
    ----------
    nodes : sequence of int
        At most 24. The state's number has bit k set where ``nodes[k]`` is up.

    Attributes
    ----------
    counts : array of int64, shape (2 ** len(nodes),)
    """

    nodes: Sequence[int]
    counts: NDArray[np.int64] = field(init=False)

    def begin(self, model: Any, chains: int, records: int) -> None:
        """Start from nothing."""
        _spins_of(model)
        if not 0 < len(self.nodes) <= 24:
            raise InputError(
                f"a histogram of {len(self.nodes)} nodes", "take 1 to 24 of them; it has a bin for each state"
            )
        if not all(0 <= node < model.n for node in self.nodes):
            raise InputError(f"nodes {list(self.nodes)} of {model.n}", f"nodes are called 0 to {model.n - 1}")
        self.counts = np.zeros(1 << len(self.nodes), np.int64)

    def see(self, view: View) -> None:
        """Count."""
        shown = view.bits[:, list(self.nodes)]
        raw = np.ascontiguousarray(shown.transpose(1, 0, 2), "<u8").view(np.uint8).reshape(len(self.nodes), -1)
        up = np.unpackbits(raw, axis=1, bitorder="little")[:, : view.chains]
        code = np.zeros(view.chains, np.int64)
        for k, row in enumerate(up):
            code |= row.astype(np.int64) << k
        self.counts += np.bincount(code, minlength=len(self.counts))


@dataclass(slots=True, eq=False)
class Autocorrelation:
    """How long the energy and the magnetisation of a chain remember, in records.

    Attributes
    ----------
    energies : Energies
    magnetisations : Magnetisation
    """

    energies: Energies = field(default_factory=Energies, init=False)
    magnetisations: Magnetisation = field(default_factory=Magnetisation, init=False)

    def begin(self, model: Any, chains: int, records: int) -> None:
        """Make room."""
        self.energies.begin(model, chains, records)
        self.magnetisations.begin(model, chains, records)

    def see(self, view: View) -> None:
        """Add up."""
        self.energies.see(view)
        self.magnetisations.see(view)

    @property
    def time(self) -> tuple[float, float]:
        """Integrated autocorrelation time of energy and of magnetisation. [records]"""
        return autocorrelation_time(self.energies.values), autocorrelation_time(self.magnetisations.values)


@dataclass(slots=True, eq=False)
class StateCounts:
    """How often each node is in each of its states, over chains and records.

    Attributes
    ----------
    counts : array of int64, shape (n, states)
    """

    counts: NDArray[np.int64] = field(init=False)
    _low: int = field(init=False, repr=False)

    def begin(self, model: Any, chains: int, records: int) -> None:
        """Start from nothing."""
        if not isinstance(model, (Ising, Layers, Potts)):
            raise InputError("a model of mixed nodes has no common states", "observe it with an observer of your own")
        spins = isinstance(model, (Ising, Layers))
        self._low = -1 if spins else 0
        self.counts = np.zeros((model.n, 2 if spins else int(model.states.max())), np.int64)

    def see(self, view: View) -> None:
        """Count."""
        values = view.values()
        for state in range(self.counts.shape[1]):
            self.counts[:, state] += (values == (2 * state - 1 if self._low else state)).sum(axis=0)


def _spins_of(model: Any) -> None:
    if not isinstance(model, (Ising, Layers)):
        raise InputError("this observer counts spins, and the model has none", "use `StateCounts` or `Energies`")


def autocorrelation_time(series: ArrayLike) -> float:
    r"""Return the integrated autocorrelation time of some chains.

    Parameters
    ----------
    series : array_like, shape (records, chains)

    Returns
    -------
    time : float
        At least 1; a mean over as many records has the variance of one over this many times fewer independent ones.
        [records]

    Notes
    -----
    .. math:: \tau = 1 + 2 \sum_{t=1}^{M} \rho(t)

    with the smallest window M of at least five times its own time (Sokal 1997). The correlations are averaged over
    chains, about the mean of all.

    Examples
    --------
    >>> rng = np.random.default_rng(1)
    >>> 0.9 < autocorrelation_time(rng.normal(size=(2000, 8))) < 1.2
    True
    """
    values = np.asarray(series, dtype=np.float64)
    if values.ndim == 1:
        values = values[:, None]
    records = len(values)
    if records < 4:
        raise InputError(f"{records} records tell nothing of their correlation", "record at least 4, better 1,000")
    centred = values - values.mean()
    if not centred.any():
        return 1.0
    size = 1 << (2 * records - 1).bit_length()
    spectrum = np.fft.rfft(centred, size, axis=0)
    raw = np.fft.irfft(spectrum * spectrum.conj(), size, axis=0)[:records].sum(axis=1)
    rho = raw / raw[0] * records / np.arange(records, 0, -1)
    times = 2.0 * np.cumsum(rho) - 1.0
    enough = np.flatnonzero(np.arange(records) >= 5.0 * times)
    return max(1.0, float(times[enough[0] if len(enough) else records // 2]))
