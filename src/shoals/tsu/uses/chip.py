"""A chip of the size of Z1, emulated: 262,144 nodes of degree 16, many copies at once.

It has the rule of Z1's grid on a torus of 512 x 512, weights with so many bits, and the price of a run on the
simulated chip beside that of this processor. The chip's own circuits are not modelled, but for what a transfer curve
of eight bits does (plan `q8`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import whole
from shoals.core.errors import InputError
from shoals.tsu.builders import Z1_SHAPE, pattern
from shoals.tsu.device import Price, Work, cpu_of, price
from shoals.tsu.model import Floats, Ising
from shoals.tsu.sample import Sampler
from shoals.value import catalog


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Run:
    """What the chip did.

    Parameters
    ----------
    spins : array of int8, shape (chains, n)
    flips : int
    cpu_seconds : float
        [s]
    here, there : Price
        Of one state: on this processor, and on the simulated chip without its standby, which is not published.
    slower : float
        How many times as long one core takes as the chip would, for one copy. [1]
    """

    spins: NDArray[np.int8]
    flips: int
    cpu_seconds: float
    here: Price
    there: Price
    slower: float


def chip(*, weights: ArrayLike, biases: ArrayLike = 0.0, beta: float = 1.0, side: int = Z1_SHAPE[0]) -> Ising:
    """Return the model of a chip: Z1's rule on a torus.

    Parameters
    ----------
    weights : array_like, shape (8 * side ** 2,)
        ``weights.reshape(8, side, side)[k]`` lie along the k-th offset of its grid; a number stands for all. [1]
    biases : array_like, shape (side ** 2,)
        [1]
    beta : float
    side : int, default 512
        512 x 512 is 262,144 nodes; the announced chip has 269,568.

    Examples
    --------
    >>> small = chip(weights=0.05, side=32)
    >>> small.n, int(small.graph.degree.max()), small.colours
    (1024, 16, 2)
    """
    return Ising(graph=pattern("Z1", side), biases=biases, weights=weights, beta=beta)  # type: ignore[arg-type]


def quantised(weights: ArrayLike, *, bits: int) -> Floats:
    """Return weights as a converter of so many bits holds them: equal steps from minus to plus the largest.

    Parameters
    ----------
    weights : array_like
    bits : int

    Examples
    --------
    >>> quantised([0.1, -0.4, 0.26], bits=3).round(4).tolist()
    [0.1333, -0.4, 0.2667]
    """
    given = np.asarray(weights, np.float64)
    most = float(np.abs(given).max(initial=0.0))
    if most == 0.0:
        return given.copy()
    step = most / (2 ** (whole(bits, "bits", low=2) - 1) - 1)
    return np.round(given / step) * step


def run(model: Ising, *, sweeps: int, chains: int = 64, plan: str = "q8", seed: int = 0, threads: int = 1) -> Run:
    """Run a chip, and price what it did here and there.

    Parameters
    ----------
    model : Ising
        Of `chip`, or another that fits on one.
    sweeps, chains, seed, threads : int
    plan : str
        Kernel.

    Examples
    --------
    >>> done = run(chip(weights=0.02, side=32), sweeps=20)
    >>> done.flips, str(done.there.joules_per_sample.kind), done.there.left_out
    (1310720, 'estimated', ('standby',))
    """
    sampler = Sampler(model, chains=chains, plan=plan, seed=seed, threads=threads)
    sampler.run(whole(sweeps, "sweeps", low=1))
    work = Work.of_chains(
        samples=chains, nodes=model.n, sweeps=sweeps, read=model.n, degree=int(model.graph.degree.max())
    )
    there = price(work, "z1", leave_out=["standby"])
    rate = catalog.sampler("z1").updates_per_second
    if rate is None or sampler.cpu_seconds <= 0:
        raise InputError("the run took no time that the clock can tell", "ask for more sweeps")
    here = price(work, cpu_of(sampler, plan=plan))
    return Run(
        spins=sampler.spins(),
        flips=sampler.flips,
        cpu_seconds=sampler.cpu_seconds,
        here=here,
        there=there,
        slower=rate * sampler.cpu_seconds / sampler.flips,
    )
