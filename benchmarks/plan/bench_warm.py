"""What keeping a program in the solver gains: the same problems cold, warm, and by the exact engine where it fits.

CPU seconds, medians, in turns in one process. Scenarios are changes of one year; windows are 8 days, a day apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from statistics import median
from time import perf_counter, process_time
from typing import Any

import numpy as np
from benchmarks._measure import Row
from benchmarks.plan.bench_highs import year

from shoals.core.plan import Battery, Problem, Run
from shoals.plan.exact import solve_exact, unfit
from shoals.plan.model import solve_highs
from shoals.plan.warm import Planner

REPEATS = 3


def scenarios(base: Problem, rng: np.random.Generator) -> Iterator[tuple[str, Problem]]:
    """Yield problems that differ from `base` as scenarios do."""
    n = base.timeline.slots
    price, available = np.asarray(base.export.price_jpy_per_mwh), np.asarray(base.available_mw)  # type: ignore[union-attr]
    for label, factor in (("hashprice + 5 %", 1.05), ("hashprice - 20 %", 0.8)):
        loads = tuple(
            replace(load, value_jpy_per_mwh=np.asarray(load.value_jpy_per_mwh) * factor * rng.uniform(0.999, 1.001))
            for load in base.loads
        )
        yield label, replace(base, loads=loads)
    noisy = price + rng.normal(0.0, 500.0, n)
    sold = replace(base.export, price_jpy_per_mwh=noisy)  # type: ignore[type-var]
    yield "spot price, noise of 500 yen", replace(base, export=sold)
    yield "sun, noise of 20 %", replace(base, available_mw=available * rng.uniform(0.8, 1.2, n))


def windows(base: Problem, days: int = 8) -> Iterator[Problem]:
    """Yield windows of `base` that begin a day apart."""
    a_day = round(24 / base.timeline.hours)
    span = days * a_day

    def cut(block: Any, first: int) -> Any:
        names = ("power_mw_max", "price_jpy_per_mwh", "value_jpy_per_mwh", "power_mw", "unserved_jpy_per_mwh")
        given = {name: np.asarray(getattr(block, name))[first : first + span] for name in names if hasattr(block, name)}
        return replace(block, **given)

    for first in range(0, 30 * a_day, a_day):
        yield replace(
            base,
            timeline=base.timeline.window(first, span),
            available_mw=np.asarray(base.available_mw)[first : first + span],
            export=cut(base.export, first),
            import_=cut(base.import_, first),
            firm=cut(base.firm, first),
            loads=tuple(cut(load, first) for load in base.loads),
            deferrable=tuple(cut(one, first) for one in base.deferrable),
        )


def measure(call: Callable[[], Any]) -> tuple[float, float]:
    wall, cpu = perf_counter(), process_time()
    call()
    return perf_counter() - wall, process_time() - cpu


def row(name: str, found: list[tuple[float, float]]) -> Row:
    return Row(
        name=name, wall_s=median(one for one, _ in found), cpu_s=median(one for _, one in found), repeats=len(found)
    )


def rows() -> list[Row]:
    """Measure."""
    found: list[Row] = []
    full = year(8_760, 60)
    second = Battery(id="second", charge_mw_max=5.0, discharge_mw_max=5.0, energy_mwh_max=20.0, charge_efficiency=0.9)
    shapes = {
        "one battery": replace(full, deferrable=()),
        "one battery, a quota": full,
        "two stores": replace(full, deferrable=(), stores=(second,)),
    }
    for shape, base in shapes.items():
        planner = Planner(base)
        planner.solve()
        times: dict[str, list[tuple[float, float]]] = {}
        for repeat in range(REPEATS):
            for label, problem in scenarios(base, np.random.default_rng(repeat)):
                planner.solve(base)  # every scenario is one step away from the base
                warm = measure(lambda p=problem, one=planner: one.solve(p))
                times.setdefault(f"{shape}, {label}: warm", []).append(warm)
                times.setdefault(f"{shape}, {label}: cold", []).append(measure(lambda p=problem: solve_highs(p)))
                if not unfit(problem):
                    times.setdefault(f"{shape}, {label}: exact", []).append(measure(lambda p=problem: solve_exact(p)))
        found += [row(name, one) for name, one in times.items()]
        cold, warm, exact = [], [], []
        rolling = Planner(next(windows(base)))
        for problem in windows(base):
            warm.append(measure(lambda p=problem, one=rolling: one.solve(p)))
            cold.append(measure(lambda p=problem: solve_highs(p)))
            if not unfit(problem):
                exact.append(measure(lambda p=problem: solve_exact(p)))
        found.append(row(f"{shape}, a window of 8 days: warm", warm))
        found.append(row(f"{shape}, a window of 8 days: cold", cold))
        found += [row(f"{shape}, a window of 8 days: exact", exact)] if exact else []
    found += _switched(shapes["one battery"])
    return found


def _switched(base: Problem) -> list[Row]:
    """Measure two weeks with three fleets that are switched."""
    week = next(windows(base, days=14))
    run = Run(power_mw_min=2.5, start_jpy=20_000.0, run_slots_min=4, rest_slots_min=2)
    loads = tuple(replace(load, run=run) for load in week.loads)
    problem = replace(week, loads=loads)
    times = [measure(lambda: solve_highs(problem, gap=1e-4)) for _ in range(2)]
    return [row("14 days of hours, three fleets switched, gap 1e-4", times)]


if __name__ == "__main__":
    print(*rows(), sep="\n")
