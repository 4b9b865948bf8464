"""How fast a plan samples on this machine: updates for each nanosecond of CPU time, on usual graphs."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from shoals.tsu.builders import lattice, pattern
from shoals.tsu.model import Ising, Layers, Potts
from shoals.tsu.sample import Sampler

ROUNDS = 5
SECONDS = 0.1
"""Of CPU time that a round is to take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speed:
    """What was measured.

    Parameters
    ----------
    case, plan : str
    chains : int
    flips_per_cpu_ns : float
        Median over rounds. [1/ns]
    error : float
        Largest deviation of the probability of one update that the plan states.
    """

    case: str
    plan: str
    chains: int
    flips_per_cpu_ns: float
    error: float


def cases() -> dict[str, Any]:
    """Return models by name: a G12 grid, a spin glass in three dimensions, Potts, a restricted Boltzmann machine."""
    rng = np.random.default_rng(0)
    grid, cube, square = pattern("G12", 70, 70), lattice(16, 16, 16), lattice(20, 20, torus=False)
    return {
        "G12 70x70": Ising(graph=grid, biases=rng.normal(0, 0.1, grid.n), weights=rng.normal(0, 0.3, grid.m)),
        "spin glass 16x16x16": Ising(graph=cube, biases=0.0, weights=rng.choice([-1.0, 1.0], cube.m), beta=0.5),  # type: ignore[arg-type]
        "Potts 20x20, 5 states": Potts(graph=square, states=5, biases=0.0, tables=np.eye(5)[None]),  # type: ignore[arg-type]
        "RBM 784x256": Layers(
            biases=(rng.normal(0, 0.1, 784), rng.normal(0, 0.1, 256)), weights=(rng.normal(0, 0.05, (784, 256)),)
        ),
    }


PLANS = {
    "G12 70x70": (("f32", 64), ("q16", 64), ("q8", 64), ("q8", 256)),
    "spin glass 16x16x16": (("bits", 256), ("bits", 1024)),
    "Potts 20x20, 5 states": (("potts", 64),),
    "RBM 784x256": (("dense", 256),),
}


def measure() -> Iterator[Speed]:
    """Yield the speed of each plan on each model."""
    for case, model in cases().items():
        for plan, chains in PLANS[case]:
            yield speed_of(case, model, plan, chains)


def speed_of(case: str, model: Any, plan: str, chains: int) -> Speed:
    """Return the speed of one plan on one model."""
    chains_ = Sampler(model, chains=chains, plan=plan)
    sweeps = 1
    while True:
        begun = time.process_time()
        chains_.run(sweeps)
        took = time.process_time() - begun
        if took > SECONDS / 4:
            break
        sweeps *= 4
    sweeps = max(1, int(sweeps * SECONDS / took))
    rates = []
    for _ in range(ROUNDS):
        begun, flips = time.process_time(), chains_.flips
        chains_.run(sweeps)
        rates.append((chains_.flips - flips) / (time.process_time() - begun) / 1e9)
    return Speed(
        case=case,
        plan=plan,
        chains=chains,
        flips_per_cpu_ns=statistics.median(rates),
        error=float(chains_.plan.error),
    )
