"""Large cuts and least programs of bits, by annealing many chains and beginning again.

Each restart cools all its chains from hot to cold and keeps the best state. The same schedule serves every problem,
scaled by how strongly a spin is pulled: hot is where even the strongest pull is flipped often, cold where the weakest
is flipped hardly ever.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import whole
from shoals.core.errors import InputError
from shoals.tsu.graph import Graph
from shoals.tsu.instances import Qubo, max_cut
from shoals.tsu.model import Floats, Ising
from shoals.tsu.sample import Sampler

HOT, COLD = 0.5, 2.5
"""Inverse temperatures, in units of one over the typical and of one over the weakest pull."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Found:
    """The best states of some restarts.

    Parameters
    ----------
    spins : array of int8, shape (n,)
        The best of all.
    energy : float
        Of it, without `beta`. [1]
    best : array, shape (restarts,)
        Least energy of each restart. [1]
    flips : int
    cpu_seconds : float
        [s]
    """

    spins: NDArray[np.int8]
    energy: float
    best: Floats
    flips: int
    cpu_seconds: float

    @property
    def bits(self) -> NDArray[np.int8]:
        """The best state as 0 and 1."""
        return ((self.spins + 1) // 2).astype(np.int8)


def anneal(
    model: Ising,
    *,
    restarts: int = 8,
    chains: int = 64,
    sweeps: int = 1000,
    seed: int = 0,
    plan: str = "auto",
    threads: int = 1,
    progress: Callable[[float], None] | None = None,
) -> Found:
    """Return the state of least energy that annealing finds.

    Parameters
    ----------
    model : Ising
        Its `beta` is not used.
    restarts : int
        How often to begin again.
    chains, sweeps : int
        Of each restart.
    seed : int
    plan : str
        Kernel; ground states stay ground states under rounding only where weights are whole multiples of one number,
        as in cuts.
    threads : int
    progress : callable, optional
        Called with the share that is done.

    Returns
    -------
    found : Found
        No proof that nothing is better.

    Examples
    --------
    >>> from shoals.tsu.builders import lattice
    >>> anneal(Ising(graph=lattice(6, 6), biases=0.0, weights=1.0), restarts=2, sweeps=200).energy
    -72.0
    """
    count = whole(restarts, "restarts", low=1)
    steps = whole(sweeps, "sweeps", low=2)
    betas = schedule(model, steps)
    run = Sampler(model, chains=whole(chains, "chains", low=1), plan=plan, seed=seed, threads=threads)
    best, kept, least = np.empty(count), np.ones(model.n, np.int8), np.inf
    for at in range(count):
        if at:
            run.restart()
        run.run(steps, beta=betas)
        spins = run.spins()
        energy = model.energy(spins)
        best[at] = energy.min()
        if best[at] < least:
            least, kept = best[at], spins[int(np.argmin(energy))]
        if progress is not None:
            progress((at + 1) / count)
    return Found(spins=kept, energy=float(least), best=best, flips=run.flips, cpu_seconds=run.cpu_seconds)


def schedule(model: Ising, sweeps: int) -> Floats:
    """Return inverse temperatures from hot to cold, each a fixed share above the one before, shape (sweeps,).

    Examples
    --------
    >>> from shoals.tsu.builders import lattice
    >>> schedule(Ising(graph=lattice(6, 6), biases=0.0, weights=1.0), 3).round(3).tolist()
    [0.25, 0.791, 2.5]
    """
    i, j = model.graph.edges.T
    square = np.bincount(i, model.weights**2, model.n) + np.bincount(j, model.weights**2, model.n) + model.biases**2
    for one in model.factors:
        square += np.bincount(one.nodes.reshape(-1), np.repeat(one.weights**2, one.nodes.shape[1]), model.n)
    pulled = square > 0
    if not pulled.any():
        raise InputError("nothing pulls at any spin: all states are as good", "give biases or weights other than 0")
    typical = float(np.sqrt(square[pulled]).mean())
    sizes = np.abs(np.concatenate([model.weights, model.biases, *(one.weights for one in model.factors)]))
    weakest = float(np.quantile(sizes[sizes > 0], 0.05))
    return np.geomspace(HOT / typical, max(COLD / weakest, 2.0 * HOT / typical), sweeps)


def largest_cut(graph: Graph, weights: ArrayLike = 1.0, **how: int) -> tuple[float, Found]:
    """Return the largest cut that annealing finds, and the state.

    Parameters
    ----------
    graph : Graph
    weights : array_like, shape (m,)
        A number stands for all. [1]
    **how
        See `anneal`.

    Examples
    --------
    >>> from shoals.tsu.builders import lattice
    >>> largest_cut(lattice(4, 4), restarts=1, sweeps=100)[0]
    32.0
    """
    model = max_cut(graph, weights)
    found = anneal(model, **how)  # type: ignore[arg-type]
    return float((-model.weights.sum() - found.energy) / 2.0), found


def least_qubo(problem: Qubo, **how: int) -> tuple[float, Found]:
    """Return the least value of a program of bits that annealing finds, and the state.

    Parameters
    ----------
    problem : Qubo
    **how
        See `anneal`.

    Examples
    --------
    >>> from shoals.tsu.instances import qubo
    >>> value, found = least_qubo(qubo([[-1.0, 2.0], [0.0, -1.5]]), restarts=1, sweeps=50)
    >>> value, found.bits.tolist()
    (-1.5, [0, 1])
    """
    found = anneal(problem.model, **how)  # type: ignore[arg-type]
    return found.energy + problem.offset, found
