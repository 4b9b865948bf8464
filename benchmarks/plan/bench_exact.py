"""The exact engine beside HiGHS on the same years in one process, and its first call in a fresh one.

The solver gets its best method for the size: the dual simplex method for a year of hours or half hours, the interior
point method with presolve for a year of five minutes, where the simplex method does not end in ten minutes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from unittest.mock import patch

import numpy as np
from benchmarks._measure import Claim, Row, beside, claim, function, process
from benchmarks.plan._years import without_quota

from shoals.core.plan import Problem
from shoals.plan import _highs, model, solve
from shoals.plan.bound import certify
from shoals.plan.exact import dispatch, earned_jpy, solve_exact

YEARS = {8_760: (60, 300.0, 1_000.0), 17_520: (30, 300.0, None), 105_120: (5, 1_300.0, 4_000.0)}
"""Slots of a year; their minutes, and how many times as fast as the solver the engine must be and should be."""
LARGE = 20_000
PROVEN = (8_760, 105_120)
INTERIOR: dict[str, bool | float | int | str] = {"solver": "ipm", "presolve": "on"}


def by_solver(problem: Problem, name: str) -> None:
    """Solve by HiGHS: `interior point` with presolve, or the simplex method from our start or from its own."""
    own = patch.object(_highs.Solver, "begin_at", lambda *_: None)
    options = INTERIOR if name == "interior point" else {}
    with patch.dict(_highs.OPTIONS, options), own if "own" in name else nullcontext():
        model.solve_highs(problem)


def compared(slots: int, minutes: int, required: float, goal: float | None) -> Iterator[Row | Claim]:
    """Measure the engine and its rivals on one year; the fastest rival counts."""
    problem = without_quota(slots, minutes)
    large = slots > LARGE
    best = solve_exact(problem)
    found = certify(problem, best)
    rivals = ["interior point"] if large else ["simplex", "simplex from the solver's own start"]
    rows = beside(
        (f"solve_exact, {slots} slots", lambda: solve_exact(problem), 3 if large else 9),
        (f"solve, its proof checked, {slots} slots", lambda: solve(problem), 3 if large else 9),
        *((f"HiGHS {name}, {slots} slots", partial(by_solver, problem, name), 1) for name in rivals),
        (f"solve_exact, {slots} slots, after", lambda: solve_exact(problem), 3 if large else 9),
        rounds=1 if large else 4,
    )
    before, checked, *slow, after = rows
    fast = replace(before, wall_s=(before.wall_s + after.wall_s) / 2.0, cpu_s=(before.cpu_s + after.cpu_s) / 2.0)
    yield replace(fast, goal=f"certified to {abs(found.gap):.0e}")
    yield replace(checked, goal=f"{(checked.cpu_s - fast.cpu_s) * 1e3:.2f} ms for limits and bound")
    for row in slow:
        yield replace(row, goal=f"{row.cpu_s / fast.cpu_s:.0f} times as long")
    other = min(slow, key=lambda row: row.cpu_s)
    note = "our start; the solver's own takes longer" if not large else ""
    yield claim(f"dispatch, {slots:,} slots", fast, other, required=required, goal=goal, same=abs(found.gap), note=note)
    if slots in PROVEN:
        case = f"dispatch, {slots:,} slots, with its proof checked (`plan.solve`)"
        yield claim(case, checked, other, required=required, same=abs(found.gap), note=note)


def many() -> Iterator[Row | Claim]:
    """Measure what scenarios take of which only sums are kept, and a battery whose limits change and which leaks."""
    problem = without_quota(8_760, 60)
    first = dispatch(problem)
    for name, call in (
        ("powers alone, over those before", lambda: dispatch(problem, first.power_mw)),
        ("what is earned alone", lambda: earned_jpy(problem)),
    ):
        row = function(f"{name}, 8760 slots", call, repeats=50)
        yield row
        yield Claim(
            case=f"site-years, {name}",
            ours="`plan.exact`, 8,760 slots, one thread",
            value=1.0 / row.cpu_s,
            unit="a CPU second",
            required=600,
            goal=3_000,
        )
    store = problem.battery
    assert store is not None
    limit = np.where(np.arange(8_760) % 500 < 24, 0.0, store.charge_mw_max)
    leaky = replace(store, charge_mw_max=limit, energy_mwh_min=4.0, start_mwh=8.0, self_discharge_per_hour=1e-4)
    asked = replace(problem, battery=leaky)
    found = certify(asked, solve_exact(asked))
    row = function("solve_exact, reserve, outages and decay, 8760 slots", lambda: solve_exact(asked), repeats=25)
    yield replace(row, goal=f"certified to {abs(found.gap):.0e}")


def rows() -> list[Row | Claim]:
    """Measure."""
    call = "from benchmarks.plan._years import without_quota; from shoals.plan import solve; solve(without_quota({}))"
    found: list[Row | Claim] = [
        process("plan a day, cold process", ["-c", call.format("24, 60")]),
        process("plan a year of half hours, cold process", ["-c", call.format("17_520, 30")]),
    ]
    for slots, (minutes, required, goal) in YEARS.items():
        found += compared(slots, minutes, required, goal)
    found += many()
    alone = replace(without_quota(17_520, 30), battery=None)
    found.append(function("solve_exact, 17520 slots, no battery", lambda: solve_exact(alone), repeats=25))
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
