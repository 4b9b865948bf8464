r"""Parallel tempering: chains at several temperatures exchange their states, so that cold ones leave their valley.

After some sweeps, chain c at one temperature and chain c at the next exchange states with the chance

.. math:: \min(1, \exp((\beta_a - \beta_b)(E_a - E_b)))

which leaves the law at each temperature as it is. States are exchanged as bits, for all chains at once.

References
----------
Hukushima and Nemoto, "Exchange Monte Carlo method", Journal of the Physical Society of Japan 65, 1996.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.errors import InputError
from shoals.tsu import kernels
from shoals.tsu.mixed import Mixed
from shoals.tsu.sample import Sampler, Samples, energies, ladder

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tempered:
    """What a tempered run left.

    Parameters
    ----------
    betas : array, shape (temperatures,)
        From hot to cold.
    samples : tuple of Samples
        The last states at each temperature.
    exchanged : array, shape (temperatures - 1,)
        Share of the exchanges between neighbours that were made; where it is near 0, put a temperature between.
    energy : array, shape (temperatures,)
        Mean over chains and the second half of the exchanges.
    """

    betas: Floats
    samples: tuple[Samples, ...]
    exchanged: Floats
    energy: Floats

    @property
    def coldest(self) -> Samples:
        """The last states at the lowest temperature."""
        return self.samples[-1]


def temper(
    model: Any,
    *,
    betas: ArrayLike,
    chains: int = 64,
    sweeps: int = 1000,
    every: int = 10,
    seed: int = 0,
    plan: str = "auto",
    tolerance: float | None = None,
    start: str = "random",
    threads: int = 1,
    progress: Callable[[float], None] | None = None,
) -> Tempered:
    """Sample a model at several temperatures that exchange states.

    Parameters
    ----------
    model : Ising, Potts or Layers
        Of `shoals.tsu.model`; its own beta is not used.
    betas : array_like, shape (temperatures,)
        Inverse temperatures, rising. [1]
    chains : int, default 64
        At each temperature.
    sweeps : int, default 1000
    every : int, default 10
        Sweeps between exchanges.
    seed, plan, tolerance, start, threads
        See `shoals.tsu.sample.Sampler`.
    progress : callable, optional
        Called with the share that is done, 0 to 1.

    Raises
    ------
    InputError
        If temperatures do not rise, or the model mixes kinds of nodes.

    Examples
    --------
    >>> from shoals.tsu.builders import lattice
    >>> from shoals.tsu.model import Ising
    >>> magnet = Ising(graph=lattice(4, 4), biases=0.0, weights=1.0)
    >>> found = temper(magnet, betas=[0.2, 0.4, 0.6, 0.8], sweeps=200)
    >>> len(found.samples), bool((found.exchanged > 0.1).all())
    (4, True)
    """
    given = ladder(betas, len(np.atleast_1d(np.asarray(betas))), 1.0)
    if len(given) < 2 or (np.diff(given) <= 0).any():
        raise InputError(f"`betas` is {given.tolist()}", "give two or more, from the hottest to the coldest, rising")
    if isinstance(model, Mixed):
        raise InputError("a model of mixed nodes is not tempered", "sample it along a ladder of `beta`")
    if isinstance(every, bool) or every < 1 or sweeps < every:
        raise InputError(f"`every` is {every} of {sweeps} sweeps", "exchange at least once: 1 to `sweeps`")
    coldest = model.with_(beta=float(given[-1])) if hasattr(model, "with_") else model
    kernel = kernels.kernel(coldest, plan=plan, chains=chains, tolerance=tolerance)
    groups = -(-chains // kernel.layout.lanes)
    runs = [
        Sampler(coldest, chains=chains, seed=seed, start=start, threads=threads, _first=k * groups, _kernel=kernel)
        for k in range(len(given))
    ]
    chance = np.random.Generator(np.random.PCG64(np.random.SeedSequence(seed, spawn_key=(2,))))
    rounds = sweeps // every
    tried, made = np.zeros(len(given) - 1), np.zeros(len(given) - 1)
    sums = np.zeros(len(given))
    for k in range(rounds):
        for run, beta in zip(runs, given, strict=True):
            run.run(every, beta=float(beta))
        found = np.array([energies(coldest, kernel.layout, run.bits, chains) for run in runs])
        if k >= rounds // 2:
            sums += found.mean(axis=1)
        for a in range(k % 2, len(given) - 1, 2):
            gain = (given[a] - given[a + 1]) * (found[a] - found[a + 1])
            swap = np.log(1.0 - chance.random(chains)) < gain
            mask: Any = kernel.layout.mark(swap[:, None])
            turned: Any = (runs[a].bits ^ runs[a + 1].bits) & mask
            runs[a].bits ^= turned
            runs[a + 1].bits ^= turned
            tried[a] += chains
            made[a] += int(swap.sum())
        if progress is not None:
            progress((k + 1) / rounds)
    return Tempered(
        betas=given,
        samples=tuple(run.samples() for run in runs),
        exchanged=made / np.maximum(tried, 1),
        energy=sums / (rounds - rounds // 2),
    )
