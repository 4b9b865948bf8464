"""Sizes of a year by cuts beside one large linear program of dispatch and sizes, in one process.

The rivals get the program as arrays that are made beforehand, and only their solution is measured; ours counts from the
problem to the certified sizes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import cvxpy as cp
import highspy
import numpy as np
from benchmarks._measure import Claim, Row, claim, function
from benchmarks.plan.bench_highs import year
from numpy.typing import NDArray
from scipy import sparse

from shoals.core.plan import Deferrable, Load, Problem
from shoals.core.units import HOURS_PER_YEAR
from shoals.plan._quiet import QuietHighs
from shoals.plan.sizing import Option, Sizing, size

CAPITAL_JPY_PER_YEAR = {"fleet 0": 45e6, "fleet 1": 25e6, "fleet 2": 9e6, "power": 2e6, "energy": 3.6e6, "ai": 45e6}
"""Cost of a MW (MWh) a year: new, middle and old miners, a battery, a hall for AI. Made up, of a size that binds."""


def case(slots: int, minutes: int, *, quota: bool = False) -> tuple[Problem, list[Option]]:
    """Return the year of `bench_highs` with miners, battery and, with a quota, AI written for one unit each."""
    asked = year(slots, minutes)
    store = asked.battery
    assert store is not None
    deferrable = tuple(
        Deferrable(id="ai", power_mw_max=1.0, energy_mwh_per_day=5.0, shortfall_jpy_per_mwh=45_000.0)
        for _ in range(quota)
    )
    problem = replace(
        asked,
        loads=tuple(Load(id=one.id, power_mw_max=1.0, value_jpy_per_mwh=one.value_jpy_per_mwh) for one in asked.loads),
        deferrable=deferrable,
        battery=replace(store, charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0),
    )
    cost = CAPITAL_JPY_PER_YEAR
    options = [
        Option(id=one.id, scales={f"load:{one.id}": 1.0}, cost_jpy_per_year=cost[one.id], size_max=60.0)
        for one in problem.loads
    ]
    both = {"battery.charge": 1.0, "battery.discharge": 1.0}
    options.append(Option(id="power", scales=both, cost_jpy_per_year=cost["power"], size_max=60.0))
    options.append(
        Option(id="energy", scales={"battery.energy": 1.0}, cost_jpy_per_year=cost["energy"], size_max=240.0)
    )
    if quota:
        earned = 45_000.0 * 5.0 * 365
        options.append(
            Option(id="ai", scales={"deferrable:ai": 1.0}, cost_jpy_per_year=cost["ai"] - earned, size_max=30.0)
        )
    return problem, options


@dataclass(frozen=True, slots=True)
class Large:
    """Dispatch and sizes as one program: least `cost @ x` within limits of rows and columns."""

    cost: NDArray[np.float64]
    high: NDArray[np.float64]
    matrix: Any
    row_low: NDArray[np.float64]
    row_high: NDArray[np.float64]
    constant: float


def large(problem: Problem, options: list[Option]) -> Large:
    """Return the program of a case, built as arrays."""
    n, hours = problem.timeline.slots, problem.timeline.hours
    years = n * hours / HOURS_PER_YEAR
    one, zero, far = np.ones(n), np.zeros(n), np.full(n, np.inf)
    store, sold, bought, firm = problem.battery, problem.export, problem.import_, problem.firm
    assert store is not None
    assert sold is not None
    assert bought is not None
    assert firm is not None
    legs: dict[str, tuple[float, Any, Any]] = {
        "generation": (1.0, zero, problem.available_mw),
        "import": (1.0, bought.price_jpy_per_mwh, bought.power_mw_max),
        "unserved": (1.0, firm.unserved_jpy_per_mwh, firm.power_mw),
        "export": (-1.0, -np.asarray(sold.price_jpy_per_mwh), sold.power_mw_max),
        **{f"load:{load.id}": (-1.0, -np.asarray(load.value_jpy_per_mwh), far) for load in problem.loads},
        **{f"deferrable:{each.id}": (-1.0, zero, far) for each in problem.deferrable},
        "battery.charge": (-1.0, zero, far),
        "battery.discharge": (1.0, store.wear_jpy_per_mwh * one, far),
        "battery.energy": (0.0, zero, far),
    }
    at = {name: slice(i * n, (i + 1) * n) for i, name in enumerate(legs)}
    days = problem.days if problem.deferrable else 0
    short = len(legs) * n
    sizes = {option.id: short + days + i for i, option in enumerate(options)}
    columns = short + days + len(options)
    eye, blank = sparse.identity(n, format="csc"), sparse.csc_matrix

    def rows(parts: dict[str, Any], count: int = n) -> Any:
        """Put blocks of columns side by side."""
        blocks = [parts.get(name, blank((count, n))) for name in legs]
        blocks.append(parts.get("short", blank((count, days))))
        blocks.append(parts.get("sizes", blank((count, len(options)))))
        return sparse.hstack(blocks, format="csc")

    def sized(option: int, per: float, count: int = n) -> Any:
        return sparse.csc_matrix(
            (np.full(count, -per), (np.arange(count), np.full(count, option))), shape=(count, len(options))
        )

    power = np.asarray(firm.power_mw)
    stacked = [(rows({name: sign * eye for name, (sign, _, _) in legs.items() if sign}), power, power)]
    before = sparse.csc_matrix((one[1:], (np.arange(1, n), np.arange(n - 1))), shape=(n, n))
    flows = {"battery.energy": eye - before, "battery.charge": -store.charge_efficiency * hours * eye}
    flows["battery.discharge"] = hours / store.discharge_efficiency * eye
    stacked.append((rows(flows), zero, zero))
    for i, option in enumerate(options):
        for part, per in option.scales.items():
            stacked.append((rows({part: eye, "sizes": sized(i, per)}), np.full(n, -np.inf), zero))
    if days:
        day = problem.timeline.day_index()
        each = problem.deferrable[0]
        taken = sparse.csc_matrix((np.full(n, hours), (day, np.arange(n))), shape=(days, n))
        i = list(sizes).index("ai")
        entries = {f"deferrable:{each.id}": taken, "short": sparse.identity(days, format="csc")}
        entries["sizes"] = sized(i, each.energy_mwh_per_day, days)
        stacked.append((rows(entries, days), np.zeros(days), np.full(days, np.inf)))
    cost, high = np.zeros(columns), np.full(columns, np.inf)
    for name, (_, worth, most) in legs.items():
        cost[at[name]], high[at[name]] = np.asarray(worth) * hours, most
    high[at["battery.energy"].stop - 1] = 0.0  # cyclic from empty
    if days:
        cost[short : short + days] = problem.deferrable[0].shortfall_jpy_per_mwh
    for option in options:
        cost[sizes[option.id]], high[sizes[option.id]] = option.cost_jpy_per_year * years, option.size_max
    scale = 1e-3  # thousands of yen: no solver likes millions
    matrix = sparse.vstack([block for block, _, _ in stacked], format="csc")
    low = np.concatenate([row for _, row, _ in stacked])
    return Large(cost * scale, high, matrix, low, np.concatenate([row for _, _, row in stacked]), 1.0 / scale)


def by_highs(program: Large, solver: str) -> float:
    """Return the most that can be earned, by HiGHS on arrays. [JPY]"""
    lp = highspy.HighsLp()
    lp.num_row_, lp.num_col_ = program.matrix.shape
    lp.col_cost_, lp.col_lower_, lp.col_upper_ = program.cost, np.zeros(len(program.cost)), program.high
    lp.row_lower_, lp.row_upper_ = program.row_low, program.row_high
    lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    lp.a_matrix_.start_, lp.a_matrix_.index_ = program.matrix.indptr, program.matrix.indices
    lp.a_matrix_.value_ = program.matrix.data
    highs = QuietHighs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("solver", solver)
    highs.passModel(lp)
    highs.run()
    return -highs.getInfo().objective_function_value * program.constant


def by_clarabel(program: Large) -> Callable[[], float]:
    """Return a call that solves the program with Clarabel through cvxpy, which has its own form of it already."""
    equal = program.row_low == program.row_high
    upper = ~equal & np.isfinite(program.row_high)
    lower = ~equal & np.isfinite(program.row_low)
    x = cp.Variable(len(program.cost))
    bounded = np.isfinite(program.high)
    rows = program.matrix.tocsr()
    limits = [rows[equal] @ x == program.row_low[equal], x >= 0, x[bounded] <= program.high[bounded]]
    limits += [rows[upper] @ x <= program.row_high[upper]]
    if lower.any():
        limits += [rows[lower] @ x >= program.row_low[lower]]
    stated = cp.Problem(cp.Minimize(program.cost @ x), limits)

    def solved() -> float:
        stated.solve(solver="CLARABEL")
        found: Any = stated.value
        return -float(found) * program.constant

    return solved


def rows() -> list[Row | Claim]:
    """Measure."""
    found: list[Row | Claim] = []
    for quota in (False, True):
        problem, options = case(8_760, 60, quota=quota)
        program = large(problem, options)
        label = f"sizes of a year of hours{', a quota a day' if quota else ''}, certified to 1e-6"
        answer: list[Sizing] = []

        def ours(problem: Problem = problem, options: list[Option] = options, answer: list[Sizing] = answer) -> None:
            answer.append(size(problem, options))

        mine = function(f"size{', a quota a day' if quota else ''}, 8760 slots", ours, repeats=5 if quota else 15)
        best = answer[-1]
        found.append(replace(mine, goal=f"{best.plans} plans, gap {best.gap:.1e}"))
        earned: dict[str, float] = {}
        clarabel = by_clarabel(program)

        def keep(name: str, call: Callable[[], float], earned: dict[str, float] = earned) -> Callable[[], None]:
            def kept() -> None:
                earned[name] = call()

            return kept

        rivals = [
            function("Clarabel through cvxpy", keep("clarabel", clarabel), repeats=3),
            function(
                "HiGHS simplex",
                keep("simplex", lambda program=program: by_highs(program, "simplex")),
                repeats=1,
                warm=False,
            ),
            function(
                "HiGHS interior point",
                keep("ipm", lambda program=program: by_highs(program, "ipm")),
                repeats=1,
                warm=False,
            ),
        ]
        found += rivals
        same = abs(best.objective_jpy - earned["simplex"]) / abs(earned["simplex"])
        for rival in rivals[:2]:
            found.append(
                claim(
                    f"{label}, against {rival.name}",
                    mine,
                    rival,
                    required=30 if not quota else None,
                    goal=100,
                    same=same,
                    note=f"{best.plans} plans",
                )
            )
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
