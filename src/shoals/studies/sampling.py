"""A small model sampled while one looks: how samples leave coin tosses behind, have they its law, and joules."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError, did_you_mean
from shoals.tsu import Sampler
from shoals.tsu.builders import lattice
from shoals.tsu.certify import Certificate, against_kaufman, enumerate_law, kaufman_energy, of_samples
from shoals.tsu.device import Price, Work, cpu_of, devices, price_all
from shoals.tsu.instances import spin_glass
from shoals.tsu.model import Ising

MODELS = ("torus", "glass")
"""A ferromagnet on a torus, whose energy is known exactly; a spin glass that can be enumerated."""
SIDE, SHAPE = 16, (4, 4)
CHAINS, SHOWN = 2_048, 6
BETA = (0.05, 1.0)
SWEEPS = (1, 1_000)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Drawn:
    """A model sampled from coin tosses on.

    Parameters
    ----------
    name : str
        One of `MODELS`.
    model : Ising
    seed : int
    sweeps : tuple of int
        After how many sweeps each of the following was looked at, 0 first.
    pictures : array of bool, shape (looks, chains shown, rows, columns)
        Spins that are up.
    energy_per_spin : array, shape (looks,)
        Mean over all chains. [1]
    exact : float
        What it is in equilibrium. [1]
    certificate : Certificate
        Of the last look.
    prices : tuple of Price
        Of a sample after as many sweeps, with its spins read once.
    """

    name: str
    model: Ising
    seed: int
    sweeps: tuple[int, ...]
    pictures: NDArray[np.bool_]
    energy_per_spin: NDArray[np.float64]
    exact: float
    certificate: Certificate
    prices: tuple[Price, ...]


@lru_cache(maxsize=16)
def draw(name: str = "torus", beta: float = 0.3, sweeps: int = 200, seed: int = 0) -> Drawn:
    """Sample a small model, test the samples and price one.

    Parameters
    ----------
    name : {"torus", "glass"}
    beta : float
        Inverse temperature, 0.05 to 1. [1]
    sweeps : int
        Updates of every spin, 1 to 1,000.
    seed : int
        The same seed gives the same samples, and the same couplings of the glass.

    Raises
    ------
    InputError
        If something is out of its range; the message names it.

    Notes
    -----
    Near the critical point of the torus (β = 0.4407, Onsager 1944) and below its temperature chains take long to
    forget where they began; the certificate then says that their energy is not the exact one (Kaufman 1949).

    Examples
    --------
    >>> found = draw("glass", beta=0.3, sweeps=100)
    >>> found.certificate.passed, bool(abs(found.energy_per_spin[-1] - found.exact) < 0.02)
    (True, True)
    """
    if name not in MODELS:
        raise InputError(f"there is no model `{name[:40]}`", did_you_mean(name, MODELS))
    if not BETA[0] <= beta <= BETA[1]:
        raise InputError(f"`beta` is {beta:g}", f"give it from {BETA[0]:g} to {BETA[1]:g}")
    if not SWEEPS[0] <= sweeps <= SWEEPS[1]:
        raise InputError(f"`sweeps` is {sweeps}", f"give {SWEEPS[0]} to {SWEEPS[1]}")
    if not 0 <= seed < 2**31:
        raise InputError(f"`seed` is {seed}", "give a whole number from 0 up")
    graph = lattice(SIDE, SIDE) if name == "torus" else lattice(*SHAPE)
    if name == "torus":
        model, shape = Ising(graph=graph, biases=np.zeros(graph.n), weights=np.ones(graph.m), beta=beta), (SIDE, SIDE)
    else:
        model, shape = spin_glass(graph, seed=seed, beta=beta), SHAPE
    sampler = Sampler(model, chains=CHAINS, seed=seed)
    looks = _looks(sweeps)
    pictures, energies = [], []
    for before, at in zip((0, *looks), looks, strict=False):
        if at > before:
            sampler.run(at - before)
        pictures.append(sampler.spins()[:SHOWN].reshape(SHOWN, *shape) > 0)
        energies.append(float(np.mean(sampler.energy)) / model.n)
    samples = sampler.samples()
    certificate = of_samples(samples)
    if name == "torus":
        exact = kaufman_energy(SIDE, beta)
        energies_of_chains = samples.energy[None, :]
        certificate = replace(
            certificate, checks=(*certificate.checks, against_kaufman(energies_of_chains, SIDE, beta))
        )
    else:
        exact = _mean_energy(model) / model.n
    work = Work.of_chains(samples=CHAINS, nodes=model.n, sweeps=sweeps, read=model.n, degree=int(graph.degree.max()))
    return Drawn(
        name=name,
        model=model,
        seed=seed,
        sweeps=looks,
        pictures=np.asarray(pictures),
        energy_per_spin=np.asarray(energies),
        exact=exact,
        certificate=certificate,
        prices=price_all(work, (*devices(), cpu_of(sampler, plan=certificate.plan))),
    )


def _looks(sweeps: int) -> tuple[int, ...]:
    """Return when to look: 0, powers of two, and the end.

    Examples
    --------
    >>> _looks(10), _looks(1)
    ((0, 1, 2, 4, 8, 10), (0, 1))
    """
    powers = [2**k for k in range(11) if 2**k < sweeps]
    return (0, *powers, sweeps)


def _mean_energy(model: Ising) -> float:
    """Return the mean energy of a model that can be enumerated."""
    law = enumerate_law(model)
    number = np.arange(len(law))
    states = 2 * (number[:, None] >> np.arange(model.n) & 1) - 1
    return float(law @ model.energy(states.astype(np.int8)))
