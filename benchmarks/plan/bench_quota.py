"""The exact engine with a quota beside general solvers, on the same years in one process, CPU medians.

Rivals are HiGHS as we call it (dual simplex from the merit order), its interior point method, and Clarabel through
cvxpy where that is installed. A year of five minutes is given to the last two alone, once; the simplex method does not
end there in ten minutes. `--large` as an argument adds that year.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.util import find_spec
from unittest.mock import patch

import numpy as np
from benchmarks._measure import Claim, Row, claim, function, process
from benchmarks.plan._years import year
from benchmarks.plan.bench_exact import INTERIOR, LARGE

from shoals.core.plan import Problem
from shoals.plan import _highs, model
from shoals.plan.bound import certify
from shoals.plan.exact import solve_exact

YEARS = {8_760: (60, 20.0, 120.0), 17_520: (30, None, None), 105_120: (5, 50.0, 400.0)}
"""Slots of a year; their minutes, and how many times as fast as the best rival the engine must be and should be."""


def weekly(slots: int, minutes: int) -> Problem:
    """Return the year with a quota a week, due at nine on Monday."""
    problem = year(slots, minutes)
    [load] = problem.deferrable
    return replace(problem, deferrable=(replace(load, period_days=7, deadline_hour=9.0),))


def clarabel(problem: Problem) -> Callable[[], float]:
    """Return a call that builds and solves the problem of `_years.year` in cvxpy by Clarabel."""
    import cvxpy as cp

    def call() -> float:
        slots, hours = problem.timeline.slots, problem.timeline.hours
        sold, bought, store, firm, [load] = (
            problem.export, problem.import_, problem.battery, problem.firm, problem.deferrable
        )  # fmt: skip
        assert sold is not None
        assert bought is not None
        assert store is not None
        assert firm is not None
        names = [*(k.id for k in problem.loads), "export", "import", "spill", "unserved", "charge", "discharge", "ai"]
        power = {name: cp.Variable(slots, nonneg=True) for name in names}
        held, quota = cp.Variable(slots + 1, nonneg=True), problem.quota_mwh(load)
        short = cp.Variable(len(quota), nonneg=True)
        from scipy.sparse import csr_matrix

        sums = csr_matrix((np.ones(slots), (problem.period_index(load), np.arange(slots))), (len(quota), slots))
        used = sum(power[k.id] for k in problem.loads) + power["ai"] + power["export"] + power["charge"]
        limits = [power[k.id] <= k.power_mw_max for k in problem.loads]
        limits += [power["export"] <= sold.power_mw_max, power["import"] <= bought.power_mw_max]
        limits += [power["spill"] <= problem.available_mw, power["unserved"] <= firm.power_mw]
        limits += [power["charge"] <= store.charge_mw_max, power["discharge"] <= store.discharge_mw_max]
        limits += [
            power["ai"] <= load.power_mw_max,
            held <= store.energy_mwh_max,
            sums @ power["ai"] * hours + short >= quota,
        ]
        limits += [held[0] == store.start_mwh, held[slots] == store.start_mwh]
        flow = store.charge_efficiency * power["charge"] - power["discharge"] / store.discharge_efficiency
        limits += [held[1:] == held[:-1] + hours * flow]
        bus = problem.available_mw - power["spill"] + power["import"] + power["discharge"] + power["unserved"]
        limits += [bus == used + firm.power_mw]
        money = power["export"] @ sold.price_jpy_per_mwh - power["import"] @ bought.price_jpy_per_mwh
        money += sum(power[k.id] @ k.value_jpy_per_mwh for k in problem.loads)
        money -= power["unserved"] @ firm.unserved_jpy_per_mwh + store.wear_jpy_per_mwh * cp.sum(power["discharge"])
        whole = cp.Problem(cp.Maximize((money * hours - load.shortfall_jpy_per_mwh * cp.sum(short)) / 1e6), limits)
        return float(whole.solve(solver=cp.CLARABEL)) * 1e6

    return call


def compared(slots: int, minutes: int, required: float | None, goal: float | None) -> Iterator[Row | Claim]:
    """Measure the engine and its rivals on one year."""
    problem, large = year(slots, minutes), slots > LARGE
    best = solve_exact(problem)
    gap = certify(problem, best).gap
    fast = function(f"solve_exact, a quota a day, {slots} slots", lambda: solve_exact(problem), repeats=15)
    yield replace(fast, goal=f"certified to {abs(gap):.0e}")
    rivals: dict[str, tuple[dict[str, bool | float | int | str], Callable[[], object]]] = {}
    if not large:
        rivals["HiGHS simplex"] = {}, lambda: model.solve_highs(problem)
    rivals["HiGHS interior point"] = INTERIOR, lambda: model.solve_highs(problem)
    if find_spec("cvxpy") and find_spec("clarabel"):
        rivals["cvxpy and Clarabel"] = {}, clarabel(problem)
    found: list[Row] = []
    for name, (options, call) in rivals.items():
        with patch.dict(_highs.OPTIONS, options):
            slow = function(f"{name}, {slots} slots", call, repeats=1 if large else 3, warm=not large)
        found.append(slow)
        yield replace(slow, goal=f"{slow.cpu_s / fast.cpu_s:.0f} times as long")
    other = min(found, key=lambda row: row.cpu_s)
    yield claim(f"a quota a day, {slots:,} slots", fast, other, required=required, goal=goal, same=abs(gap))
    asked = weekly(slots, minutes)
    yield function(f"solve_exact, a quota a week, {slots} slots", lambda: solve_exact(asked), repeats=5)


def rows() -> list[Row | Claim]:
    """Measure."""
    call = "from benchmarks.plan._years import year; from shoals.plan import solve; solve(year(8_760, 60))"
    found: list[Row | Claim] = [process("plan a year with a quota a day, cold process", ["-c", call])]
    for slots, (minutes, required, goal) in YEARS.items():
        found += compared(slots, minutes, required, goal)
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
