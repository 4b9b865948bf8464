"""A nation of ten areas beside PyPSA + HiGHS: build and solve, a week and a year of hours, in one process.

The record is the publishers' FY2024 where it lies beside the checkout, else made up. PyPSA gets the nation as
generators, storage units and links, handed to HiGHS in memory, its fastest way; we build loads that take back, and roll
over days. Both end at the same cost, which each row says. Weeks take turns; PyPSA plans the year once, for it takes
minutes.
"""

from __future__ import annotations

from statistics import median
from time import perf_counter, process_time

from benchmarks._measure import REAL, Claim, Row, claim

from shoals.economics import nation_model as model
from shoals.economics.nation import japan
from shoals.economics.nation_model import AreaYear
from shoals.plan.areas import solve_areas
from shoals.plan.pypsa import optimize
from shoals.studies.nation import TOLERANCE, record_files, record_of
from shoals.testing.nation import made_up_records, natural_network

WEEK_FIRST_DAY = 30
"""The week from 1 May, when most is curtailed. [d]"""
WEEK_REPEATS = 3


def rows() -> list[Row | Claim]:
    """Measure."""
    found: list[Row | Claim] = []
    for step in (60, 30):
        record = record_files(REAL, step_minutes=step) if REAL.is_dir() else None
        record = record or record_of(made_up_records(364, step_minutes=step), step_minutes=step, label="made up")
        per_day = 24 * 60 // step
        week = {name: one.cut(WEEK_FIRST_DAY * per_day, 7 * per_day) for name, one in record.years.items()}
        found += beside(f"ten areas, a week of {7 * per_day:,} slots, {record.label}", week, WEEK_REPEATS, 5.0)
        slots = record.timeline.slots
        if step == 60:
            found += beside(f"ten areas, a year of {slots:,} slots, {record.label}", dict(record.years), 1, 5.0)
            continue
        ours = alone(f"shoals, ten areas, a year of {slots:,} slots, {record.label}", dict(record.years))
        found += [
            ours,
            Claim(
                case=f"ten areas, a year of {slots:,} slots, {record.label}",
                ours=f"build and solve: {ours.cpu_s:.3g} s of CPU",
                value=ours.cpu_s,
                unit="s",
                required=60.0,
                less=True,
            ),
        ]
    return found


def ours_jpy(years: dict[str, AreaYear]) -> float:
    """Build and solve as `studies.nation.plan` does, certified to its tolerance; return the cost. [JPY]"""
    problem = model.problem_of(japan(), years)
    return model.saved_at_most_jpy(problem) - solve_areas(problem, tolerance=TOLERANCE).objective_jpy


def theirs_jpy(years: dict[str, AreaYear]) -> float:
    """Build and solve; return the cost. [JPY]"""
    return -optimize(natural_network(japan(), years))


def alone(name: str, years: dict[str, AreaYear]) -> Row:
    """Measure ours once."""
    wall, cpu = perf_counter(), process_time()
    ours_jpy(years)
    return Row(name=name, wall_s=perf_counter() - wall, cpu_s=process_time() - cpu)


def beside(name: str, years: dict[str, AreaYear], repeats: int, required: float) -> list[Row | Claim]:
    """Measure both in turns."""
    costs: dict[str, float] = {}
    walls: dict[str, list[float]] = {"shoals": [], "PyPSA": []}
    cpus: dict[str, list[float]] = {"shoals": [], "PyPSA": []}
    if repeats > 1:  # imports are no part of it
        few = {area: one.cut(0, 24) for area, one in years.items()}
        ours_jpy(few)
        theirs_jpy(few)
    for _ in range(repeats):
        for who, call in (("shoals", ours_jpy), ("PyPSA", theirs_jpy)):
            wall, cpu = perf_counter(), process_time()
            costs[who] = call(years)
            walls[who].append(perf_counter() - wall)
            cpus[who].append(process_time() - cpu)
    pair = [
        Row(name=f"{who}, {name}", wall_s=median(walls[who]), cpu_s=median(cpus[who]), repeats=repeats)
        for who in ("shoals", "PyPSA")
    ]
    same = abs(costs["shoals"] - costs["PyPSA"]) / max(abs(costs["PyPSA"]), 1.0)
    return [*pair, claim(f"{name}: build and solve beside PyPSA", *pair, required=required, same=same)]


if __name__ == "__main__":
    print(*rows(), sep="\n")
