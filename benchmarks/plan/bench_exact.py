"""The exact engine beside HiGHS on the same years in one process, and its first call in a fresh one.

The solver gets its best method for the size: the dual simplex method for a year of hours or half hours, the interior
point method with presolve for a year of five minutes, where the simplex method does not end in ten minutes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from unittest.mock import patch

import highspy
from benchmarks._measure import Row, function, process
from benchmarks.plan.bench_highs import year

from shoals.core.plan import Problem
from shoals.plan import model
from shoals.plan.bound import certify
from shoals.plan.exact import solve_exact

YEARS = {8_760: (60, 300.0), 17_520: (30, 300.0), 105_120: (5, 1_300.0)}
"""Slots of a year; their minutes, and how many times as fast as the solver the engine is to be."""
LARGE = 20_000
INTERIOR: dict[str, bool | float | int | str] = {"solver": "ipm", "presolve": "on"}


def without_quota(slots: int, minutes: int) -> Problem:
    """Return the year of `bench_highs` without its quota a day."""
    return replace(year(slots, minutes), deferrable=())


def compared(slots: int, minutes: int, goal: float) -> Iterator[Row]:
    """Measure the engine and its rivals on one year."""
    problem = without_quota(slots, minutes)
    large = slots > LARGE
    found = certify(problem, solve_exact(problem))
    fast = function(f"solve_exact, {slots} slots", lambda: solve_exact(problem), repeats=5 if large else 25)
    yield replace(fast, goal=f"certified to {abs(found.gap):.0e}")
    for name in ["interior point"] if large else ["simplex", "simplex from the solver's own start"]:
        own = patch.object(model, "_merit_order", lambda *_: highspy.HighsBasis())
        with patch.dict(model.OPTIONS, INTERIOR if large else {}), own if "own" in name else nullcontext():
            label = f"solve_highs, {name}, {slots} slots"
            slow = function(label, lambda: model.solve_highs(problem), repeats=1 if large else 3, warm=not large)
        yield replace(slow, goal=f"{slow.cpu_s / fast.cpu_s:.0f} times as long (goal {goal:.0f})")


def rows() -> list[Row]:
    """Measure."""
    call = (
        "from benchmarks.plan.bench_exact import without_quota; from shoals.plan import solve; solve(without_quota({}))"
    )
    found = [
        process("plan a day, cold process", ["-c", call.format("24, 60")]),
        process("plan a year of half hours, cold process", ["-c", call.format("17_520, 30")]),
    ]
    for slots, (minutes, goal) in YEARS.items():
        found += compared(slots, minutes, goal)
    alone = replace(without_quota(17_520, 30), battery=None)
    found.append(function("solve_exact, 17520 slots, no battery", lambda: solve_exact(alone), repeats=25))
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
