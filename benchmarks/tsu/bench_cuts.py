"""Large cuts beside dwave-samplers and OpenJij: same graph, chains, sweeps; CPU time, and the cut that each finds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks._measure import Row, function

from shoals.tsu.instances import gset_like, max_cut
from shoals.tsu.uses.optimise import anneal

CHAINS, SWEEPS = 64, 200
GRAPHS = (("random", 800), ("random_signed", 800), ("torus_signed", 2000), ("random", 2000))


def rows() -> list[Row]:
    """Measure."""
    import dimod
    import openjij
    from dwave.samplers import SimulatedAnnealingSampler

    found = []
    for kind, n in GRAPHS:
        graph, weights = gset_like(kind, n, seed=1)
        model = max_cut(graph, weights)
        couplings = {(int(i), int(j)): float(w) for (i, j), w in zip(graph.edges, weights, strict=True)}
        bqm = dimod.BinaryQuadraticModel.from_ising({}, couplings)
        cuts: dict[str, float] = {}

        def ours(model: Any = model, cuts: dict[str, float] = cuts) -> None:
            cuts["shoals"] = anneal(model, restarts=1, chains=CHAINS, sweeps=SWEEPS, seed=1).energy

        def dwave(bqm: Any = bqm, cuts: dict[str, float] = cuts) -> None:
            sampler = SimulatedAnnealingSampler()
            cuts["dwave-samplers"] = sampler.sample(bqm, num_reads=CHAINS, num_sweeps=SWEEPS, seed=1).first.energy  # pyright: ignore

        def jij(bqm: Any = bqm, cuts: dict[str, float] = cuts) -> None:
            sampler = openjij.SASampler()
            cuts["OpenJij"] = sampler.sample(bqm, num_reads=CHAINS, num_sweeps=SWEEPS, seed=1).first.energy  # pyright: ignore

        calls: dict[str, Callable[[], None]] = {"shoals": ours, "dwave-samplers": dwave, "OpenJij": jij}
        for name, call in calls.items():
            row = function(name, call, repeats=3)
            cut = (float(weights.sum()) - cuts[name]) / 2.0
            label = f"{name}, {kind} {n}, {CHAINS} chains, {SWEEPS} sweeps"
            found.append(
                Row(name=label, wall_s=row.wall_s, cpu_s=row.cpu_s, repeats=row.repeats, goal=f"cut {cut:.0f}")
            )
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
