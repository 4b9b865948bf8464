"""Large cuts beside dwave-samplers and OpenJij: same graph, chains, sweeps; CPU time, and the cut that each finds.

About a minute of CPU time, nearly all of it theirs: each of them runs once, and ours three times.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks._measure import Claim, function

from shoals.tsu.instances import gset_like, max_cut
from shoals.tsu.uses.optimise import anneal

CHAINS, SWEEPS = 64, 200
GRAPHS = (("random", 800), ("random_signed", 800), ("torus_signed", 2000))


def rows() -> list[Claim]:
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
        energies: dict[str, float] = {}

        def ours(model: Any = model, energies: dict[str, float] = energies) -> None:
            energies["ours"] = anneal(model, restarts=1, chains=CHAINS, sweeps=SWEEPS, seed=1).energy

        def dwave(bqm: Any = bqm, energies: dict[str, float] = energies) -> None:
            sampler = SimulatedAnnealingSampler()
            energies["dwave-samplers"] = sampler.sample(bqm, num_reads=CHAINS, num_sweeps=SWEEPS, seed=1).first.energy  # pyright: ignore

        def jij(bqm: Any = bqm, energies: dict[str, float] = energies) -> None:
            sampler = openjij.SASampler()
            energies["OpenJij"] = sampler.sample(bqm, num_reads=CHAINS, num_sweeps=SWEEPS, seed=1).first.energy  # pyright: ignore

        seconds = {"ours": function("ours", ours, repeats=3).cpu_s}
        peers: dict[str, Callable[[], None]] = {"dwave-samplers": dwave, "OpenJij": jij}
        for name, call in peers.items():
            seconds[name] = function(name, call, repeats=1, warm=False).cpu_s
        cuts = {name: (float(weights.sum()) - energy) / 2.0 for name, energy in energies.items()}
        for name in peers:
            found.append(
                Claim(
                    case=f"cut of a `{kind}` graph, {n} nodes, {graph.m} edges; {CHAINS} chains, {SWEEPS} sweeps",
                    ours=f"cut {cuts['ours']:.0f} in {seconds['ours']:.3g} CPU-s",
                    theirs=f"{name}: cut {cuts[name]:.0f} in {seconds[name]:.3g} CPU-s",
                    value=seconds[name] / seconds["ours"],
                    note=f"our cut is larger by {(cuts['ours'] / cuts[name] - 1) * 100:.2f} %",
                )
            )
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
