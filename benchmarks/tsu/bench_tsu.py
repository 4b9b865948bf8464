"""Updates a nanosecond of CPU time next to thrml, dwave-samplers, OpenJij and ferrotherm: one process, in turns."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

import numpy as np
from benchmarks._measure import Claim, Row
from benchmarks.tsu import _peers as peers

from shoals.tsu.builders import lattice, pattern
from shoals.tsu.model import Ising, Layers, Potts

ROUNDS = 5


def rates(runs: dict[str, peers.Run]) -> dict[str, float]:
    """Return the median over rounds of updates for each nanosecond of CPU time; the runs take turns."""
    found: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(ROUNDS):
        for name, (call, flips) in runs.items():
            begun = time.process_time()
            call()
            found[name].append(flips / (time.process_time() - begun) / 1e9)
    return {name: statistics.median(values) for name, values in found.items()}


def claims(
    case: str, model: Any, plans: dict[tuple[str, int, int], float | None], theirs: dict[str, peers.Run]
) -> list[Any]:
    """Return a line for each of our plans beside each peer."""
    runs = dict(theirs)
    stated = {}
    for plan, chains, sweeps in plans:
        name = f"{plan}, {chains} chains"
        runs[name], stated[name] = peers.ours(model, plan, chains, sweeps)
    found = rates(runs)
    lines = []
    for (plan, chains, _), goal in plans.items():
        name = f"{plan}, {chains} chains"
        for peer in theirs:
            lines.append(
                Claim(
                    case=case,
                    ours=f"`{plan}`, {chains} chains: {found[name]:.2f} updates/CPU-ns",
                    theirs=f"{peer}: {found[peer]:.3g}",
                    value=found[name] / found[peer],
                    goal=goal if peer.startswith("thrml") else None,
                    note=f"an update is off by at most {stated[name].error:.0e}",
                )
            )
    return lines


def grid() -> list[Any]:
    graph = pattern("G12", 70, 70)
    model = Ising(graph=graph, biases=peers.noise(graph.n, 0.1), weights=peers.noise(graph.m, 0.3))
    theirs = {
        "thrml, 64 chains": peers.thrml_spins(model, 64, 100),
        "dwave-samplers, Gibbs": peers.dwave(model, 8, 100),
        "OpenJij": peers.openjij(model, 8, 100),
        "ferrotherm, one chain": peers.ferrotherm(model, 100),
    }
    plans = {("f32", 64, 400): 25.0, ("q16", 64, 800): 55.0, ("q8", 64, 1600): 95.0, ("q8", 256, 500): None}
    found = claims("G12 torus 70×70, normal weights", model, plans, theirs)
    return found


def square() -> list[Any]:
    model = Ising(graph=lattice(64, 64), biases=0.0, weights=1.0, beta=0.4)  # type: ignore[arg-type]
    theirs = {"thrml, 64 chains": peers.thrml_spins(model, 64, 100)}
    return claims("2D Ising 64×64", model, {("bits", 256, 2000): 250.0}, theirs)


def cube() -> list[Any]:
    graph = lattice(16, 16, 16)
    model = Ising(graph=graph, biases=0.0, weights=np.sign(peers.noise(graph.m, 1.0)), beta=0.5)  # type: ignore[arg-type]
    theirs = {"thrml, 64 chains": peers.thrml_spins(model, 64, 100)}
    found = claims("±J spin glass 16×16×16", model, {("bits", 256, 1000): None, ("bits", 512, 500): None}, theirs)
    best = max(float(one.ours.split(": ")[1].split()[0]) for one in found)
    found.append(
        Claim(
            case="±J spin glass 16×16×16, alone",
            ours="`bits`",
            value=best,
            unit="updates/CPU-ns",
            goal=20.0,
        )
    )
    return found


def layers() -> list[Any]:
    weights = peers.noise((784, 256), 0.05)
    model = Layers(biases=(peers.noise(784, 0.1), peers.noise(256, 0.1)), weights=(weights,))
    spins = model.as_ising()
    theirs = {"thrml, 64 chains": peers.thrml_spins(spins, 64, 5)}
    from threadpoolctl import threadpool_limits

    with threadpool_limits(limits=1):  # threads of the BLAS library that wait for each other count as CPU time
        found = claims("RBM 784×256", model, {("dense", 64, 100): None, ("dense", 256, 25): 45.0}, theirs)
    return found + claims("RBM 784×256, as a graph", spins, {("q16", 64, 100): 45.0}, theirs)


def potts() -> list[Any]:
    model = Potts(graph=lattice(20, 20, torus=False), states=5, biases=0.0, tables=np.eye(5)[None])  # type: ignore[arg-type]
    theirs = {"thrml, 112 chains": peers.thrml_potts(model, 112, 100)}
    return claims("Potts 20×20, 5 states (thrml's example)", model, {("potts", 128, 1000): 100.0}, theirs)


def chip() -> list[Any]:
    graph = pattern("Z1", 512, 512)
    model = Ising(graph=graph, biases=peers.noise(graph.n, 0.1), weights=peers.noise(graph.m, 0.2))
    run, plan = peers.ours(model, "q8", 256, 4)
    rate = rates({"q8": run})["q8"]
    return [
        Claim(
            case=f"a chip of Z1's size: {graph.n:,} p-bits of degree {graph.degree.max()}",
            ours="`q8`, 256 chains",
            value=rate,
            unit="updates/CPU-ns",
            goal=8.0,
            note=f"an update is off by at most {plan.error:.0e}",
        )
    ]


CASES: tuple[Callable[[], list[Any]], ...] = (grid, square, cube, layers, potts, chip)


def rows() -> list[Row | Claim]:
    """Measure."""
    return [line for case in CASES for line in case()]
