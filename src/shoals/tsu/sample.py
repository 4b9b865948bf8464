"""Sampling: many chains at once, in machine code, reproducible to the bit.

`sample` does one run from beginning to end. A `Sampler` keeps its chains between calls; weights, biases, clamps and
temperatures are data, so nothing is compiled or coloured again when they change. The same model, chains, seed, plan
and calls give the same bits on every processor and with any number of threads.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.errors import InputError
from shoals.tsu import kernels
from shoals.tsu._resume import Checkpoint, fingerprint
from shoals.tsu.curve import Curve
from shoals.tsu.kernels import Plan
from shoals.tsu.kernels._count import Energy
from shoals.tsu.kernels._layout import Bits
from shoals.tsu.kernels._rng import streams
from shoals.tsu.mixed import _SPIN, Mixed
from shoals.tsu.model import Ising, Layers, Potts
from shoals.tsu.observe import Layout, Observer, View, masks

Floats = NDArray[np.float64]
Spins = NDArray[Any]
Progress = Callable[[float], None]

SEED_MAX = (1 << 63) - 1
"""What a result's file can hold."""
PIECE = 200_000_000
"""Updates between two looks at the keyboard and the progress bar."""
STEPS = 4096
"""Different temperatures whose numbers are held at once."""
ROOM = 1 << 26
"""Bytes of them."""
BATCH = 1 << 28
"""Bytes of state that a streamed run holds at once."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Clamp:
    """Nodes that are held fixed.

    Parameters
    ----------
    nodes : array_like of int, shape (c,)
    values : array_like, shape (c,) or (chains, c)
        -1 or +1, or the number of a state of a Potts model; for all chains or for each.
    where : array_like of bool, shape (chains, c), optional
        In which chains; in all if not given.

    Raises
    ------
    InputError
        If a node stands twice, a value is no number, or a shape does not fit.

    Examples
    --------
    >>> Clamp(nodes=[3, 5], values=[1, -1]).values.tolist()
    [1, -1]
    """

    nodes: NDArray[np.int64]
    values: NDArray[Any]
    where: NDArray[np.bool_] | None = None

    def __post_init__(self) -> None:
        nodes = np.asarray(self.nodes)
        if nodes.ndim != 1 or (nodes.size and nodes.dtype.kind not in "iu"):
            raise InputError(f"`nodes` of a clamp has shape {nodes.shape}", "give whole numbers of shape (c,)")
        seen, counts = np.unique(nodes, return_counts=True)
        if (counts > 1).any():
            raise InputError(f"node {int(seen[counts > 1][0])} is clamped twice", "name each node once")
        values = np.asarray(self.values)
        if values.ndim not in (1, 2) or values.shape[-1] != len(nodes):
            raise InputError(
                f"`values` of a clamp has shape {values.shape} for {len(nodes)} nodes",
                "give one value for each node, or a row of them for each chain",
            )
        if values.size and not np.isfinite(values).all():
            raise InputError("a clamped value is no number", "give spins of -1 and +1, or numbers of states")
        where = None if self.where is None else np.asarray(self.where, bool)
        if where is not None and (where.ndim != 2 or where.shape[1] != len(nodes)):
            raise InputError(
                f"`where` of a clamp has shape {where.shape}", "give a row for each chain, a column for each node"
            )
        object.__setattr__(self, "nodes", nodes.astype(np.int64))
        whole = values.size == 0 or bool((values == np.rint(values)).all() and (np.abs(values) < 128).all())
        object.__setattr__(self, "values", values.astype(np.int8 if whole else np.float64))
        object.__setattr__(self, "where", where)

    def check(self, model: Any, chains: int) -> None:
        """Raise InputError if this does not fit a model and so many chains."""
        n = model.n
        if len(self.nodes) and not 0 <= int(self.nodes.min()) <= int(self.nodes.max()) < n:
            outside = self.nodes[(self.nodes < 0) | (self.nodes >= n)]
            raise InputError(
                f"a clamp names node {int(outside[0])} of a model of {n} nodes", f"nodes are called 0 to {n - 1}"
            )
        if isinstance(model, Mixed):
            full = np.zeros((len(np.atleast_2d(self.values)), n))
            full[:, model.codes == _SPIN] = 1.0
            full[:, self.nodes] = self.values
            model.check_values(full)
        elif isinstance(model, Potts):
            outside = (self.values < 0) | (self.values >= model.states[self.nodes])
            if (outside | (self.values != np.rint(self.values))).any():
                raise InputError("a clamped value is no state of its node", "states are called 0 to `states` - 1")
        elif self.values.size and not (np.abs(self.values) == 1).all():
            raise InputError("a clamped value is neither -1 nor +1", "give spins, not bits: 2 * bits - 1")
        for name, one in (("values", self.values), ("where", self.where)):
            if one is not None and one.ndim == 2 and len(one) != chains:
                raise InputError(
                    f"`{name}` of a clamp has {len(one)} rows for {chains} chains", "give a row for each chain"
                )

    def part(self, first: int, chains: int) -> Clamp:
        """Return what belongs to some chains."""
        rows = slice(first, first + chains)
        return Clamp(
            nodes=self.nodes,
            values=self.values[rows] if self.values.ndim == 2 else self.values,
            where=None if self.where is None else self.where[rows],
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Samples:
    """What a run left: the last state of each chain, and how it came about.

    Attributes
    ----------
    model : Ising, Potts, Layers or Mixed
        Of `shoals.tsu.model` and `shoals.tsu.mixed`.
    chains : int
    bits : array of uint64, shape (groups, n, words)
        1 for an up spin; see `shoals.tsu.observe.pack`. Of a Potts model: uint8, shape (groups, n, 64), a byte for
        each chain.
    plan : Plan
    seed : int
    beta : float
        Of the last sweep.
    sweeps : int
        Done by each chain, the warm-up included.
    flips : int
        Updates of a spin, over all chains.
    cpu_seconds : float
        Of this process, while sampling. [s]
    rounded : shoals.tsu.model.Ising
        The model whose law was sampled: with the weights that the plan rounds to.
    layout : Layout
        How `bits` is to be read.
    """

    model: Any
    chains: int
    bits: NDArray[Any]
    plan: Plan
    seed: int
    beta: float
    sweeps: int
    flips: int
    cpu_seconds: float
    rounded: Any
    layout: Layout

    def spins(self) -> Spins:
        """Return the states, shape (chains, n): -1 or +1, or the numbers of a Potts model's states."""
        return self.layout.unpack(self.bits, self.chains)

    @property
    def energy(self) -> Floats:
        """Energy of each chain, without beta, shape (chains,)."""
        return energies(self.model, self.layout, self.bits, self.chains)

    def save(self, path: Path | str) -> Path:
        """Write ``samples`` (int8) and ``energy`` to a file of arrays (`.npz`), with what is needed to do it again."""
        target = Path(path)
        with target.open("wb") as file:
            np.savez_compressed(
                file,
                samples=self.spins(),
                energy=self.energy,
                beta=np.float64(self.beta),
                seed=np.int64(self.seed),
                sweeps=np.int64(self.sweeps),
                plan=np.str_(self.plan.name),
                plan_error=np.float64(self.plan.error),
            )
        return target


class Sampler:
    """Chains of a model, kept between calls.

    Parameters
    ----------
    model : Ising, Potts, Layers or Mixed
        Of `shoals.tsu.model` and `shoals.tsu.mixed`.
    chains : int, default 64
        Independent copies of the model. Multiples of 64 waste nothing.
    plan : str, default "auto"
        ``"f32"`` is exact to less than 1e-6; see `shoals.tsu.kernels`.
    tolerance : float, optional
        Largest deviation of the probability of one update that may be. [1]
    curve : Curve or sequence of Curve, optional
        How p-bits that are not ideal answer to their input, all of them or each its own; sampled by plan ``"q8"``. The
        law is then that of the device, and `plan.error` says how far it may be from the model's.
    seed : int, default 0
    clamp : Clamp, optional
    start : "random", "up", "down", or array_like of int, shape (chains, n)
    threads : int, default 1
        Groups of chains are shared among them; results do not depend on it.

    Raises
    ------
    InputError
        Before any work, if something does not fit, or if it takes more memory than the machine has.

    Examples
    --------
    >>> from shoals.tsu.model import Ising
    >>> pair = Ising.of(biases=[0.0, 0.0], edges=[[0, 1]], weights=[1.0])
    >>> chains = Sampler(pair, chains=6400, seed=1)
    >>> chains.run(20)
    >>> spins = chains.spins()
    >>> round(float((spins[:, 0] * spins[:, 1]).mean()), 1)  # the tangent of 1, hyperbolic, is 0.76
    0.8
    """

    def __init__(
        self,
        model: Any,
        *,
        chains: int = 64,
        plan: str = "auto",
        tolerance: float | None = None,
        curve: Curve | Sequence[Curve] | None = None,
        seed: int = 0,
        clamp: Clamp | None = None,
        start: str | ArrayLike = "random",
        threads: int = 1,
        _first: int = 0,
        _kernel: kernels.Kernel | None = None,
    ) -> None:
        _whole("chains", chains, 1)
        _whole("seed", seed, 0)
        if seed > SEED_MAX:
            raise InputError(f"`seed` is {seed}", f"give a whole number of at most {SEED_MAX}")
        _whole("threads", threads, 1)
        self.model = model
        self.chains, self.seed, self.threads = chains, seed, threads
        self._tolerance = tolerance
        if clamp is not None:
            clamp.check(model, chains)
        if _kernel is None:
            partly, curves = _partly(clamp), _curves(curve)
            _kernel = kernels.kernel(model, plan=plan, chains=chains, tolerance=tolerance, partly=partly, curves=curves)
            _kernel.hold(_held(clamp))
        self._kernel = _kernel
        self._layout = _kernel.layout
        self._groups = -(-chains // self._layout.lanes)
        _room(self._groups * self._layout.size(model.n) * (2 if _partly(clamp) else 1), "chains")
        self._first = _first
        self._starts = 0
        self._streams = streams(seed, _first, self._groups)
        self.bits: NDArray[Any] = self._layout.empty(self._groups, model.n)
        self._held: NDArray[Any] | None = None
        self._clamp: Clamp | None = None
        self.flips, self.cpu_seconds, self.sweeps = 0, 0.0, 0
        self.beta = float(model.beta)
        self.restart(start)
        self.set_clamp(clamp)

    @property
    def plan(self) -> Plan:
        """How it is sampled."""
        return kernels.described(self._kernel)

    @property
    def rounded(self) -> Any:
        """The model whose law is sampled: with the weights that the plan rounds to."""
        return self._kernel.rounded

    def restart(self, start: str | ArrayLike = "random") -> None:
        """Set all free spins anew; clamped ones stay."""
        n = self.model.n
        if isinstance(start, str):
            if start == "random":
                for g, one in enumerate(self.bits):
                    key = np.random.SeedSequence(self.seed, spawn_key=(self._first + g, 1, self._starts))
                    self._layout.draw(one, key)
                self._starts += 1
            elif start in ("up", "down"):
                self.bits[:] = self._layout.ends(start)
            else:
                raise InputError(f"`start` is {start!r}", 'give "random", "up", "down", or spins of shape (chains, n)')
        else:
            given = np.asarray(start)
            if given.shape not in ((self.chains, n), (n,)):
                raise InputError(
                    f"`start` has shape {given.shape}", f"give states of shape ({self.chains}, {n}) or ({n},)"
                )
            given = np.broadcast_to(given, (self.chains, n))
            Clamp(nodes=np.arange(n), values=given).check(self.model, self.chains)
            self.bits[:] = self._layout.pack(given)
        if self._clamp is not None:
            self._put(self._clamp)

    def set_clamp(self, clamp: Clamp | None) -> None:
        """Hold other nodes, or the same ones at other values; None frees all."""
        if clamp is not None:
            clamp.check(self.model, self.chains)
        partly = _partly(clamp)
        if partly != self._kernel.partly:
            self._kernel = self._kernel.again(partly=partly)
        self._kernel.hold(_held(clamp))
        self._clamp, self._held = clamp, None
        if clamp is not None:
            if clamp.where is not None:
                self._held = self._layout.empty(self._groups, self.model.n)
                self._held[:, clamp.nodes] = self._layout.mark(clamp.where)
            self._put(clamp)

    def _put(self, clamp: Clamp) -> None:
        """Write clamped values."""
        values = np.broadcast_to(clamp.values, (self.chains, len(clamp.nodes)))
        wanted: Any = self._layout.pack(values)
        if clamp.where is None:
            self.bits[:, clamp.nodes] = wanted
        else:
            where: Any = self._layout.mark(clamp.where)
            old = self.bits[:, clamp.nodes]
            if isinstance(self._layout, Bits):
                self.bits[:, clamp.nodes] = old ^ ((old ^ wanted) & where)
            else:
                self.bits[:, clamp.nodes] = np.where(where != 0, wanted, old)

    def set_model(self, model: Any) -> None:
        """Go on with other numbers on the same graph; nothing is compiled or coloured.

        Raises
        ------
        InputError
            If it is another graph, or the plan is then less exact than was asked for.
        """
        if not _alike(model, self.model):
            raise InputError(
                "the model has another graph", "make it with `with_`, which shares the graph, or make a new Sampler"
            )
        self._kernel.set_model(model)
        if self._tolerance is not None and self._kernel.error > self._tolerance:
            raise InputError(
                f"plan `{self._kernel.name}` deviates by up to {self._kernel.error:.1e} with these weights, "
                f"and {self._tolerance:.1e} is asked",
                'make a new Sampler with `plan="f32"`',
            )
        self.model, self.beta = model, float(model.beta)

    def run(
        self,
        sweeps: int,
        *,
        beta: float | ArrayLike | None = None,
        every: int = 0,
        observers: Sequence[Observer] = (),
        progress: Progress | None = None,
    ) -> None:
        """Update each free spin of each chain `sweeps` times.

        Parameters
        ----------
        sweeps : int
        beta : float or array_like, shape (sweeps,), optional
            Inverse temperature, of each sweep if there are many: a ladder, an annealing. The model's if not given. [1]
        every : int, default 0
            Observers see the chains after each so many sweeps; 0 is for no observers.
        observers : sequence of Observer
        progress : callable, optional
            Called with the share that is done, 0 to 1.
        """
        _whole("sweeps", sweeps, 0)
        _seen(every, sweeps, observers)
        betas = ladder(beta, sweeps, self.model.beta)
        for one in observers:
            one.begin(self.model, self.chains, sweeps // every)
        for done in self._steps(betas, every, observers):
            if progress is not None:
                progress(done / sweeps)

    def _steps(
        self, betas: Floats, every: int, observers: Sequence[Observer], done: int = 0, begun: int = 0
    ) -> Iterator[int]:
        """Do sweeps a piece at a time, and yield how many are done.

        Parameters
        ----------
        betas : array, shape (sweeps,)
        every : int
        observers : sequence of Observer
        done : int
            Sweeps that were done before.
        begun : int
            The sweep after which records count.
        """
        alike = len(betas) > 0 and bool((betas == betas[0]).all())
        numbers = self._kernel.numbers(betas[:1])
        steps = min(STEPS, max(ROOM // max(numbers.nbytes, 1), 1))  # no sweeps at all have no numbers
        per_sweep = max(self._kernel.updates * self._groups * self._layout.lanes, 1)
        longest = max(PIECE // per_sweep, 1)
        pool = ThreadPoolExecutor(self.threads) if self.threads > 1 and self._groups > 1 else None
        try:
            while done < len(betas):
                ahead = min(longest if alike else min(longest, steps), len(betas) - done)
                if done < begun:
                    ahead = min(ahead, begun - done)
                elif every:
                    ahead = min(ahead, every - (done - begun) % every)
                clock = time.process_time()
                part = betas[done : done + ahead]
                if not alike:
                    numbers = self._kernel.numbers(part)
                if pool is None:
                    for g in range(self._groups):
                        self._one(g, part, numbers)
                else:
                    list(pool.map(lambda g, p=part, q=numbers: self._one(g, p, q), range(self._groups)))
                done += ahead
                self.sweeps += ahead
                self.flips += ahead * self._kernel.updates * self.chains
                self.cpu_seconds += time.process_time() - clock
                self.beta = float(betas[done - 1])
                if every and done > begun and (done - begun) % every == 0:
                    view = View(
                        bits=self.bits,
                        chains=self.chains,
                        first=self._first * self._layout.lanes,
                        record=(done - begun) // every - 1,
                        beta=self.beta,
                        layout=self._layout,
                    )
                    for one in observers:
                        one.see(view)
                yield done
        finally:
            if pool is not None:
                pool.shutdown(wait=True)

    def _one(self, g: int, betas: Floats, numbers: NDArray) -> None:
        held = None if self._held is None else self._held[g]
        self._kernel.run(self.bits[g], self._streams[g], betas, numbers, held)

    def spins(self) -> Spins:
        """Return the states, shape (chains, n): -1 or +1, or the numbers of a Potts model's states."""
        return self._layout.unpack(self.bits, self.chains)

    @property
    def energy(self) -> Floats:
        """Energy of each chain, without beta, shape (chains,)."""
        return energies(self.model, self._layout, self.bits, self.chains)

    def samples(self) -> Samples:
        """Return a copy of how things stand."""
        bits = self.bits.copy()
        _clear(self._layout, bits, self.chains)
        return Samples(
            model=self.model,
            chains=self.chains,
            bits=bits,
            plan=self.plan,
            seed=self.seed,
            beta=self.beta,
            sweeps=self.sweeps,
            flips=self.flips,
            cpu_seconds=self.cpu_seconds,
            rounded=self.rounded,
            layout=self._layout,
        )


def sample(
    model: Any,
    *,
    chains: int = 64,
    sweeps: int = 1000,
    warm_up: int = 0,
    every: int = 0,
    beta: float | ArrayLike | None = None,
    seed: int = 0,
    plan: str = "auto",
    tolerance: float | None = None,
    curve: Curve | Sequence[Curve] | None = None,
    clamp: Clamp | None = None,
    start: str | ArrayLike = "random",
    observers: Sequence[Observer] = (),
    threads: int = 1,
    progress: Progress | None = None,
    checkpoint: Path | str | None = None,
) -> Samples:
    """Sample a model and return the last state of each chain.

    Parameters
    ----------
    model : Ising, Potts, Layers or Mixed
        Of `shoals.tsu.model` and `shoals.tsu.mixed`.
    chains, seed, plan, tolerance, curve, clamp, start, threads
        See `Sampler`.
    sweeps : int, default 1000
        After the warm-up. Each updates every free spin of every chain once.
    warm_up : int, default 0
        Sweeps before, at the first temperature, which observers do not see.
    every : int, default 0
        Observers see the chains after each so many sweeps.
    beta : float or array_like, shape (sweeps,), optional
        Inverse temperature, of each sweep if there are many. The model's if not given. [1]
    observers : sequence of Observer
        See `shoals.tsu.observe`.
    progress : callable, optional
        Called with the share that is done, 0 to 1.
    checkpoint : path, optional
        Where an interrupted run (Ctrl-C) leaves its state. Called again with the same arguments, the run goes on from
        there and ends with the same bits; the file is then removed.

    Returns
    -------
    samples : Samples

    Raises
    ------
    InputError
        Before any work: a clamp outside the model, a temperature that is not above 0, a plan that is less exact than
        asked, more memory than there is, a checkpoint of another run.

    Notes
    -----
    Chains are streamed: groups are finished one batch after the other, so that a run of a million chains holds little
    more than their last states, one bit for each spin.

    Examples
    --------
    >>> from shoals.tsu.model import Ising
    >>> ring = Ising.of(biases=[0.0] * 3, edges=[[0, 1], [1, 2], [2, 0]], weights=[0.5] * 3)
    >>> found = sample(ring, chains=100, sweeps=50, seed=3)
    >>> found.spins().shape, found.plan.name in ("bits", "q8", "q16", "f32")
    ((100, 3), True)
    """
    for name, value in (("chains", chains), ("threads", threads)):
        _whole(name, value, 1)
    for name, value in (("sweeps", sweeps), ("warm_up", warm_up), ("seed", seed)):
        _whole(name, value, 0)
    _seen(every, sweeps, observers)
    betas = ladder(beta, sweeps, model.beta)
    betas = np.concatenate([np.full(warm_up, betas[0] if sweeps else model.beta), betas])
    if clamp is not None:
        clamp.check(model, chains)
    if not isinstance(start, str):
        start = np.asarray(start)
    curves = _curves(curve)
    kernel = kernels.kernel(model, plan=plan, chains=chains, tolerance=tolerance, partly=_partly(clamp), curves=curves)
    kernel.hold(_held(clamp))
    layout = kernel.layout
    groups = -(-chains // layout.lanes)
    _room(groups * layout.size(model.n) + BATCH, "chains")
    batch = max(threads, BATCH // (4 * layout.size(model.n)))
    bits = layout.empty(groups, model.n)
    for one in observers:
        one.begin(model, chains, sweeps // every)
    kept = None
    if checkpoint is not None:
        mark = fingerprint(model, clamp, start, betas, chains, warm_up, every, seed, kernel.name, curves)
        kept = Checkpoint(path=Path(checkpoint), mark=mark)
    begin, done, flips, cpu = 0, 0, 0, 0.0
    old = None if kept is None else kept.read(observers)
    if old is not None:
        begin, done, flips, cpu = int(old["begin"]), int(old["done"]), int(old["flips"]), float(old["cpu_seconds"])
        bits[: len(old["bits"])] = old["bits"]
    last = model.beta
    while begin < groups:
        many = min(batch, groups - begin)
        first = begin * layout.lanes
        here = min(chains - first, many * layout.lanes)
        given = start[first : first + here] if isinstance(start, np.ndarray) and start.ndim == 2 else start
        part = Sampler(
            model,
            chains=here,
            seed=seed,
            clamp=None if clamp is None else clamp.part(first, here),
            start=given,
            threads=threads,
            _first=begin,
            _kernel=kernel,
        )
        if old is not None:
            part.bits[:], part._streams[:] = old["part"], old["streams"]
            old = None
        try:
            for at in part._steps(betas, every, observers, done, warm_up):
                done = at
                if progress is not None:
                    progress((begin + many * done / max(len(betas), 1)) / groups)
        except KeyboardInterrupt:
            if kept is not None:
                kept.write(
                    observers,
                    begin=begin,
                    done=done,
                    flips=flips + part.flips,
                    cpu_seconds=cpu + part.cpu_seconds,
                    bits=bits[:begin],
                    part=part.bits,
                    streams=part._streams,
                )
            raise
        bits[begin : begin + many] = part.bits
        begin, done = begin + many, 0
        flips, cpu, last = flips + part.flips, cpu + part.cpu_seconds, part.beta
    if kept is not None:
        kept.remove()
    _clear(layout, bits, chains)
    return Samples(
        model=model,
        chains=chains,
        bits=bits,
        plan=kernels.described(kernel),
        seed=seed,
        beta=last,
        sweeps=len(betas),
        flips=flips,
        cpu_seconds=cpu,
        rounded=kernel.rounded,
        layout=layout,
    )


def _curves(curve: Curve | Sequence[Curve] | None) -> tuple[Curve, ...]:
    """Return curves as a tuple, empty if there are none."""
    if curve is None:
        return ()
    return (curve,) if isinstance(curve, Curve) else tuple(curve)


def ladder(beta: float | ArrayLike | None, sweeps: int, own: float) -> Floats:
    """Return the inverse temperature of each sweep.

    Raises
    ------
    InputError
        If one is not above 0 and finite, or there are not as many as sweeps.
    """
    given = np.asarray(own if beta is None else beta, dtype=np.float64)
    if given.ndim > 1 or (given.ndim == 1 and len(given) != sweeps):
        raise InputError(
            f"`beta` has shape {given.shape} for {sweeps} sweeps", "give one number, or one for each sweep"
        )
    good = np.isfinite(given) & (given > 0)
    if not good.all():
        bad = given if given.ndim == 0 else given[~good][0]
        raise InputError(f"`beta` is {float(bad):g}", "give an inverse temperature above 0")
    return np.array(np.broadcast_to(given, (sweeps,)))


def energies(model: Any, layout: Layout, bits: NDArray[Any], chains: int) -> Floats:
    """Return the energy of each chain, without beta, shape (chains,)."""
    if isinstance(model, Ising):
        return Energy(model).of(bits).reshape(-1)[:chains]
    return model.energy(layout.unpack(bits, chains))


def _alike(one: Any, other: Any) -> bool:
    """Whether two models differ in numbers alone."""
    if isinstance(one, Layers) or isinstance(other, Layers):
        return type(one) is type(other) and one.sizes == other.sizes
    if isinstance(one, Mixed) or isinstance(other, Mixed):
        return type(one) is type(other) and one.conflicts is other.conflicts
    return one.graph is other.graph and one.conflicts is other.conflicts


def _clear(layout: Layout, bits: NDArray[Any], chains: int) -> None:
    """Set to 0 what lies beyond the last chain."""
    if not isinstance(layout, Bits):
        over = len(bits) * layout.lanes - chains
        if over:
            bits[-1, :, layout.lanes - over :] = 0
    else:
        bits &= masks(bits, chains)[:, None, :]


def _held(clamp: Clamp | None) -> NDArray[np.int64] | None:
    return None if clamp is None or clamp.where is not None else clamp.nodes


def _partly(clamp: Clamp | None) -> bool:
    return clamp is not None and clamp.where is not None


def _seen(every: int, sweeps: int, observers: Sequence[Observer]) -> None:
    _whole("every", every, 0)
    if observers and not 0 < every <= sweeps:
        raise InputError(
            f"`every` is {every} and {sweeps} sweeps are done, so observers would see nothing",
            "say after how many sweeps they look, for instance `every=10`",
        )


def _whole(name: str, value: Any, least: int) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, np.integer)) or value < least:
        raise InputError(f"`{name}` is {value!r}", f"give a whole number of at least {least}")


def _room(needed: int, name: str) -> None:
    """Raise InputError if the machine has less memory than is needed."""
    try:
        there = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return
    if needed > there:
        raise InputError(
            f"the states of all `{name}` take {needed / 2**30:,.1f} GiB, and the machine has {there / 2**30:,.1f} GiB",
            f"ask for fewer `{name}`, and do the rest with another seed",
        )
