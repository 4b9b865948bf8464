"""Kernels of spins with the numbers of one model: what a sampler calls, group by group and sweep by sweep."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError
from shoals.tsu.curve import Curve
from shoals.tsu.kernels import _bits, _f32, _q8, _q16
from shoals.tsu.kernels._layout import Bits
from shoals.tsu.kernels._machine import Target, function, target
from shoals.tsu.kernels._rng import aligned
from shoals.tsu.kernels._slots import Slots, step_for
from shoals.tsu.kernels._visit import KINDS

States = NDArray[np.uint64]
Floats = NDArray[np.float64]
LOG2E = 1.4426950408889634
NEAR = 1 << 18
"""Bytes that are close to a core on usual processors."""


class SpinKernel(ABC):
    """A kernel of spins, made ready for a model.

    Parameters
    ----------
    model : shoals.tsu.model.Ising
    slots : Slots
        Of the model's graph.
    words : int
        64-chain words that a group has: 1 or 4.
    held : set of int
        Nodes that are held fixed in all chains, and so not visited.
    partly : bool
        Whether nodes are held fixed in some chains.

    Attributes
    ----------
    error : float
        Largest deviation of the probability of one update at the model's beta, rounding of weights included.
    """

    name: ClassVar[str]
    planes: ClassVar[int]
    suits_hint: ClassVar[str] = 'ask for `plan="auto"`'
    error: float

    def __init__(
        self, model: Any, slots: Slots, *, words: int, held: NDArray[np.int64] | None = None, partly: bool = False
    ) -> None:
        self.slots, self.words, self.layout = slots, words, Bits(words)
        self.target = target()
        self.partly = partly
        self.run_ = function(self.text(self.target), self.name, KINDS, self.target)
        self.hold(held)
        self.near = slots.near * np.int32(8 * words)
        self.tables = aligned((slots.count, self.planes, 16), np.uint8)
        self.set_model(model)

    def again(self, *, partly: bool) -> SpinKernel:
        """Return the same for other clamps."""
        return type(self)(self.model, self.slots, words=self.words, partly=partly)

    def text(self, target: Target) -> str:
        """Return the code of this kernel for a processor."""
        return self.code(target, words=self.words, held=self.partly)

    @property
    def updates(self) -> int:
        """Spins that a sweep updates."""
        return len(self.visits)

    def hold(self, held: NDArray[np.int64] | None) -> None:
        """Leave out some nodes from now on."""
        visits = self.slots.visits
        if held is not None and len(held):
            free = np.ones(len(visits), bool)
            free[held] = False
            visits = visits[free[visits[:, 0]]]
        self.visits = np.ascontiguousarray(visits)

    def set_model(self, model: Any) -> None:
        """Take the numbers of a model of the same graph."""
        self.model = model
        self.span = self.slots.spans(model.biases, model.weights, [one.weights for one in model.factors])
        self.round_()

    @classmethod
    def suits(cls, model: Any) -> bool:
        """Return whether the plan can sample a model."""
        return True

    @classmethod
    def words_for(cls, chains: int, n: int = 0) -> int:
        """Return how many words of 64 chains a group has."""
        return 1

    @staticmethod
    @abstractmethod
    def code(target: Target, *, words: int, held: bool) -> str:
        """Return the kernel in LLVM's language."""

    @abstractmethod
    def round_(self) -> None:
        """Fill the tables, and say how far off they are."""

    @property
    def rounded(self) -> Any:
        """The model with the numbers that are sampled."""
        return self.model

    @abstractmethod
    def numbers(self, betas: Floats) -> NDArray:
        """Return what a sweep at each temperature needs, one row a sweep."""

    def run(
        self, bits: States, stream: NDArray[np.uint64], betas: Floats, numbers: NDArray, held: States | None = None
    ) -> None:
        """Do a sweep at each temperature on one group.

        Parameters
        ----------
        bits : array of uint64, shape (n, words)
            Changed in place.
        stream : array of uint64, shape (20,)
            The group's generator; changed in place.
        betas : array, shape (sweeps,)
        numbers : array
            A row of `numbers` for each sweep, or one for all.
        held : array of uint64, shape (n, words), optional
            Chains that a node is held fixed in.
        """
        if not len(self.visits) or not len(betas):
            return
        self.run_(
            bits.ctypes.data,
            self.visits.ctypes.data,
            len(self.visits),
            self.near.ctypes.data,
            self.tables.ctypes.data,
            stream.ctypes.data,
            0 if held is None else held.ctypes.data,
            len(betas),
            numbers.ctypes.data,
            0 if len(numbers) == 1 else numbers.strides[0],
        )


class F32(SpinKernel):
    """Fields of 32 bits, floating law: exact to less than 1e-6."""

    name = "f32"
    planes = 4

    @staticmethod
    def code(target: Target, *, words: int, held: bool) -> str:
        """Return the kernel in LLVM's language."""
        assert words == 1
        return _f32.code(target, held=held)

    def round_(self) -> None:
        """Fill the tables, and say how far off they are."""
        model = self.model
        self.unit = step_for(float(self.span.max(initial=0.0)))
        products = [one.weights for one in model.factors]
        for part, made in self.slots.tables(model.biases, model.weights, products):
            whole = np.rint(made / self.unit).astype("<i4")
            self.tables[part] = whole.view(np.uint8).reshape(-1, 16, 4).transpose(0, 2, 1)
        deepest = int(self.slots.visits[:, 2].max(initial=1))
        self.error = _f32.ERROR + model.beta * self.unit * deepest / 4

    def numbers(self, betas: Floats) -> NDArray:
        """Return the factor that makes a field an exponent of 2."""
        return np.ascontiguousarray(-2.0 * LOG2E * self.unit * betas, np.float32)


class Rounded(SpinKernel):
    """Fields of few bits: weights are rounded to whole steps, symmetrically, so that a law of Boltzmann's is sampled.

    Attributes
    ----------
    unit : float
        What one step is. All weights that are whole multiples of one number keep their values.
    """

    levels: ClassVar[int]
    tables_of: ClassVar[Any]
    probabilities: ClassVar[Any]

    def round_(self) -> None:
        """Fill the tables, and say how far off they are."""
        model, slots = self.model, self.slots
        products = [one.weights for one in model.factors]
        widest = float(self.span.max(initial=0.0)) or 1.0
        self.unit = _quantum([model.biases, model.weights, *products], widest / self.levels)
        while True:
            weights = np.rint(2.0 * model.weights / self.unit)
            rows = [np.rint(one / self.unit) for one in products]
            offset = (
                np.bincount(slots.owner, np.append(weights, 0.0)[slots.edge_of].sum(axis=1), minlength=slots.n) / 2.0
            )
            base = np.rint(model.biases / self.unit - offset)
            most = slots.spans(base + offset, weights / 2.0, rows)
            if most.max(initial=0.0) <= self.levels:
                break
            self.unit *= max(1.0 + 1e-3, float(most.max()) / self.levels)
        whole = np.int8 if self.planes == 1 else np.dtype("<i2")
        padded = np.append(weights, 0.0)
        for part, made in slots.tables(base, weights / 2.0, rows):
            lean = padded[slots.edge_of[part]].sum(axis=1) / 2.0
            entries = np.rint(made + lean[:, None]).astype(np.int64).astype(whole)
            self.tables[part] = entries.view(np.uint8).reshape(-1, 16, self.planes).transpose(0, 2, 1)
        astray = slots.spans(
            (base + offset) * self.unit - model.biases,
            weights * (self.unit / 2.0) - model.weights,
            [one * self.unit - other for one, other in zip(rows, products, strict=True)],
        )
        self.error = min(
            self.law_error(2.0 * model.beta * self.unit) + model.beta * float(astray.max(initial=0.0)) / 2, 1.0
        )
        self.biases_, self.weights_ = (base + offset) * self.unit, weights * (self.unit / 2.0)

    def law_error(self, scale: float) -> float:
        """Return how far the probability of an update is off, the rounding of weights aside; `scale` is what one step
        of a field is in logits.
        """
        law = type(self).probabilities(scale)
        return float(np.abs(law - 1.0 / (1.0 + np.exp(np.minimum(scale * np.arange(len(law)), 700.0)))).max())

    @property
    def rounded(self) -> Any:
        """The model with the numbers that are sampled; factors keep theirs."""
        return self.model.with_(biases=self.biases_, weights=self.weights_)

    def numbers(self, betas: Floats) -> NDArray:
        """Return the tables of each temperature."""
        different, place = np.unique(betas, return_inverse=True)
        return np.ascontiguousarray(type(self).tables_of(2.0 * self.unit * different)[place])


class Q8(Rounded):
    """Fields of 8 bits."""

    name = "q8"
    planes = 1
    levels = _q8.LEVELS
    tables_of = staticmethod(_q8.tables)
    probabilities = staticmethod(_q8.probabilities)

    @classmethod
    def words_for(cls, chains: int, n: int = 0) -> int:
        """Return 4 from 129 chains up."""
        return 4 if chains > 128 else 1

    @staticmethod
    def code(target: Target, *, words: int, held: bool) -> str:
        """Return the kernel in LLVM's language."""
        return _q8.code(target, words=words, held=held)


class Curved(Q8):
    """Fields of 8 bits, and p-bits with transfer curves that are not ideal.

    Parameters
    ----------
    curves : tuple of Curve
        One for all nodes, or one for each.
    """

    def __init__(
        self, model: Any, slots: Slots, *, words: int, curves: tuple[Curve, ...], partly: bool = False
    ) -> None:
        if len(curves) not in (1, model.n):
            raise InputError(
                f"{len(curves)} curves are given for {model.n} nodes", "give one for all nodes, or one for each"
            )
        kinds = {id(one): one for one in curves}  # nodes of one device share a table
        self.curves = tuple(kinds.values())
        number = {one: at for at, one in enumerate(kinds)}
        self.kind_of_node = np.array([number[id(one)] for one in curves] * (model.n // len(curves)), np.int32)
        self.given = curves
        self._made: tuple[bytes, NDArray[np.uint8]] | None = None
        super().__init__(model, slots, words=words, partly=partly)

    def again(self, *, partly: bool) -> Curved:
        """Return the same for other clamps."""
        return Curved(self.model, self.slots, words=self.words, curves=self.given, partly=partly)

    def text(self, target: Target) -> str:
        """Return the code of this kernel for a processor."""
        return _q8.code(target, words=self.words, held=self.partly, curved=True)

    def hold(self, held: NDArray[np.int64] | None) -> None:
        """Leave out some nodes from now on."""
        super().hold(held)
        self.visits = self.visits.copy()
        self.visits[:, 3] = self.kind_of_node[self.visits[:, 0]]

    def law_error(self, scale: float) -> float:
        """Return how far the curves are from an ideal p-bit, at fields that occur."""
        reach = min(int(np.ceil(float(self.span.max(initial=0.0)) / self.unit)), _q8.LEVELS)
        step = np.arange(-reach, reach + 1)
        ideal = 1.0 / (1.0 + np.exp(np.clip(-scale * step, -700.0, 700.0)))
        off = max(float(np.abs(one.up(scale / 2.0 * step) - ideal).max()) for one in self.curves)
        return off + 2.0**-16

    def numbers(self, betas: Floats) -> NDArray:
        """Return the tables of each curve at each temperature, aligned for vector loads."""
        key = np.append(betas, self.unit).tobytes()
        if self._made is None or self._made[0] != key:
            different, place = np.unique(betas, return_inverse=True)
            fields = self.unit * np.arange(-128, 128)
            size = _q8.CURVE * len(self.curves)
            found = aligned((len(place), size), np.uint8)
            for at, beta in enumerate(different):
                up = np.stack([one.up(beta * fields) for one in self.curves])
                found[place == at] = _q8.curves(up).reshape(size)
            self._made = key, found
        return self._made[1]


class Q16(Rounded):
    """Fields of 16 bits."""

    name = "q16"
    planes = 2
    levels = _q16.LEVELS
    tables_of = staticmethod(_q16.tables)
    probabilities = staticmethod(_q16.probabilities)

    @staticmethod
    def code(target: Target, *, words: int, held: bool) -> str:
        """Return the kernel in LLVM's language."""
        return _q16.code(target, words=words, held=held)


class OneSize(SpinKernel):
    """Couplings that are all of one size, with biases that are whole multiples of it: counted in bits.

    A bias is so many neighbours that are nobody and always pull the same way. Each node is filled up to the same
    number of neighbours by pairs that pull both ways, so that all numbers must be odd, or all even.
    """

    name = "bits"
    suits_hint = (
        "it needs weights of one size, biases that are whole multiples of it, "
        "and up to 16 neighbours, all odd or all even in number"
    )

    def __init__(
        self, model: Any, slots: Slots, *, words: int, held: NDArray[np.int64] | None = None, partly: bool = False
    ) -> None:
        self.slots, self.words, self.partly, self.layout = slots, words, partly, Bits(words)
        self.target = target()
        self.degree, self.pads = 0, False
        self.hold(held)
        self.set_model(model)

    def hold(self, held: NDArray[np.int64] | None) -> None:
        """Leave out some nodes from now on."""
        super().hold(held)
        self.visits[:, 1] = self.visits[:, 0]

    @classmethod
    def suits(cls, model: Any) -> bool:
        """Return whether the plan can sample a model."""
        return _one_size(model) is not None

    @classmethod
    def words_for(cls, chains: int, n: int = 0) -> int:
        """Return 4 to 16, by the number of chains; 4 where more would not stay in the caches next to a core."""
        for words in (16, 8):
            if chains > 32 * words and 8 * words * n <= NEAR:
                return words
        return 4

    @staticmethod
    def code(target: Target, *, words: int, held: bool, degree: int = 6, pads: bool = True) -> str:
        """Return the kernel in LLVM's language."""
        return _bits.code(target, words=words, held=held, degree=degree, pads=pads)

    def text(self, target: Target) -> str:
        """Return the code of this kernel for a processor."""
        return self.code(target, words=self.words, held=self.partly, degree=self.degree, pads=self.pads)

    def set_model(self, model: Any) -> None:
        """Take the numbers of a model of the same graph."""
        found = _one_size(model)
        if found is None:
            raise InputError("the couplings are no longer of one size", "make a new Sampler with another plan")
        self.model = model
        self.weight, count = found
        degree = int(count.max(initial=1))
        pulls = np.rint(model.biases / self.weight).astype(np.int64)
        own = model.graph.degree.astype(np.int64)
        pads = bool((own < degree).any())
        if (degree, pads) != (self.degree, self.pads):
            self.degree, self.pads = degree, pads
            self.run_ = function(self.text(self.target), self.name, KINDS, self.target)
        n = model.n
        near = np.zeros((n, degree), np.int32)
        sign, here = np.zeros((n, degree), np.int32), np.zeros((n, degree), np.int32)
        rank = np.arange(degree)
        inside = rank < own[:, None]
        near[inside] = model.graph.neighbour * np.int32(8 * self.words)
        sign[inside] = np.where(model.weights[model.graph.edge_of] < 0, -1, 0)
        here[inside] = -1
        bias = (rank >= own[:, None]) & (rank < (own + np.abs(pulls))[:, None])
        sign[bias] = np.broadcast_to(np.where(pulls > 0, -1, 0)[:, None], bias.shape)[bias]
        rest = ~inside & ~bias
        sign[rest] = np.broadcast_to(
            np.where((rank - own[:, None] - np.abs(pulls)[:, None]) % 2 == 0, -1, 0), rest.shape
        )[rest]
        self.near = np.ascontiguousarray(near)
        self.tables = np.ascontiguousarray(np.concatenate([sign, here], axis=1))
        self.error = _bits.ERROR

    def round_(self) -> None:
        """Do nothing: no number is rounded."""

    def numbers(self, betas: Floats) -> NDArray:
        """Return masks of each temperature, aligned for vector loads."""
        made = _bits.numbers(self.degree, self.weight, betas)
        found = aligned(made.shape, np.uint8)
        found[:] = made
        return found


def _one_size(model: Any) -> tuple[float, NDArray[np.int64]] | None:
    """Return the size of all couplings, and how many neighbours each node has, biases counted; None if it does not
    fit.
    """
    if model.factors or not model.graph.m:
        return None
    weight = abs(float(model.weights[0]))
    if weight == 0 or np.abs(np.abs(model.weights) - weight).max() > 1e-12 * weight:
        return None
    pulls = model.biases / weight
    whole = np.rint(pulls)
    if np.abs(pulls - whole).max() > 1e-9:
        return None
    count = model.graph.degree + np.abs(whole).astype(np.int64)
    if count.max() > _bits.DEGREE_MAX or len(np.unique(count % 2)) > 1:
        return None
    return weight, count


def _quantum(numbers: list[Floats], least: float) -> float:
    """Return a step of at least `least` of which all numbers are whole multiples, or `least` if there is none."""
    sizes = np.abs(np.concatenate(numbers))
    sizes = sizes[sizes > 0]
    if not len(sizes):
        return least
    step = float(sizes.min())
    for _ in range(4):  # Euclid's way, for a few different numbers
        rest = np.abs(sizes - step * np.rint(sizes / step))
        left = rest[rest > 1e-9 * sizes]
        if not len(left):
            return step / max(int(step / least), 1)
        step = float(left.min())
        if step < least:
            break
    return least
