"""Our engine beside PyPSA on the same years in one process, from the problem's arrays to its schedule.

PyPSA hands its program to HiGHS in memory, which is its fastest way. It gets the quota a day as a constraint of its own
on one generator, which is leaner than what `to_pypsa` exports: there a network must say it without constraints.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from benchmarks._measure import Claim, Row, claim, function
from benchmarks.plan._years import without_quota, year

from shoals.core.areas import CoupledProblem
from shoals.core.plan import Problem
from shoals.plan.exact import solve_exact
from shoals.plan.pypsa import optimize, to_pypsa


def lean(problem: Problem | CoupledProblem) -> tuple[Any, list[tuple[str, float]], float]:
    """Return a network with each deferrable load as one generator, their quotas, and what the objective lacks. [JPY]"""
    alone = isinstance(problem, Problem)
    areas = {"bus": problem} if alone else problem.areas
    bare = {name: replace(area, deferrable=()) for name, area in areas.items()}
    network = to_pypsa(bare["bus"] if alone else replace(problem, areas=bare))
    quotas, lacking = [], 0.0
    for name, area in areas.items():
        for one in area.deferrable:
            key = f"{name} deferrable {one.id}"
            power = np.asarray(one.power_mw_max)
            assert (power == power[0]).all()
            network.add("Generator", key, bus=name, sign=-1.0, p_nom=power[0], marginal_cost=-one.shortfall_jpy_per_mwh)
            quotas.append((key, one.energy_mwh_per_day))
            lacking += one.shortfall_jpy_per_mwh * one.energy_mwh_per_day * area.days
    return network, quotas, lacking


def solve_lean(given: tuple[Any, list[tuple[str, float]], float]) -> float:
    """Let PyPSA solve it; return what it earns. [JPY]"""
    network, quotas, lacking = given

    def limit(network: Any, snapshots: Any) -> None:
        import xarray

        power = network.model.variables["Generator-p"]
        hours = float(network.snapshot_weightings.generators.iloc[0])
        start = np.datetime64(snapshots[0], "s").astype(np.int64)
        seconds = (
            np.asarray(snapshots.values, "datetime64[s]").astype(np.int64) - start
        )  # the benches begin at midnight
        day = xarray.DataArray(seconds // 86_400, coords={"snapshot": snapshots}, dims=["snapshot"], name="day")
        (kind,) = [dim for dim in power.dims if dim != "snapshot"]
        for key, energy in quotas:
            total = (hours * power.sel({kind: key}, drop=True)).groupby(day).sum()
            network.model.add_constraints(total <= energy, name=f"quota {key}")

    return optimize(network, **({"extra_functionality": limit} if quotas else {})) - lacking


def apart(one: float, other: Any) -> float:
    """Return how far two objectives lie apart, as a part of the larger."""
    return abs(one - other) / max(abs(one), abs(other))


def rows() -> list[Row | Claim]:
    """Measure."""
    found: list[Row | Claim] = []
    solve_lean(lean(without_quota(24, 60)))  # PyPSA loads a lot when it is first used
    for name, problem, asked in (
        ("dispatch, 8,760 slots", without_quota(8_760, 60), {"required": 1_000.0, "goal": 3_000.0}),
        ("a quota a day, 8,760 slots", year(8_760, 60), {}),
    ):
        kept: dict[str, float] = {}

        def ours(problem: Problem = problem, kept: dict[str, float] = kept) -> None:
            kept["ours"] = solve_exact(problem).objective_jpy

        def theirs(problem: Problem = problem, kept: dict[str, float] = kept) -> None:
            kept["pypsa"] = solve_lean(lean(problem))

        fast = function(f"exact, {name}", ours, repeats=25 if not problem.deferrable else 3)
        slow = function(f"PyPSA, {name}", theirs, repeats=3, warm=False)
        same = apart(kept["ours"], kept["pypsa"])
        found += [fast, slow, claim(f"{name}: beside PyPSA", fast, slow, same=same, **asked)]
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
