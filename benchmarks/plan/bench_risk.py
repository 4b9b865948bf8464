"""Many site-years in one call: what a CPU second does, how much of it is the kernel, and how much memory it takes."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
from benchmarks._measure import Claim, Row, function, process
from benchmarks.plan.bench_exact import without_quota

from shoals.core.plan import Problem
from shoals.plan.batch import Scenario, values
from shoals.plan.exact import solve_exact

YEARS = 100
SLOTS = 8_760


class Years:
    """Years whose days are drawn anew, at other levels of spot price and of what a hash earns."""

    def __init__(self, problem: Problem, count: int) -> None:
        self.problem, self.count = problem, count

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> Scenario:
        problem = self.problem
        assert problem.export is not None
        assert problem.import_ is not None
        rng = np.random.Generator(np.random.PCG64([1, index]))
        each = 1440 // problem.timeline.step_minutes
        days = problem.timeline.slots // each
        slots = (rng.integers(days, size=days)[:, None] * each + np.arange(each)).ravel()
        level, hash_level = np.exp(rng.normal(0.0, 0.3, 2))
        price = np.asarray(problem.export.price_jpy_per_mwh)[slots] * level
        changes = {
            "available_mw": np.asarray(problem.available_mw)[slots],
            "export.power_mw_max": np.asarray(problem.export.power_mw_max)[slots],
            "export.price_jpy_per_mwh": price,
            "import.price_jpy_per_mwh": price + 9_000.0,
        }
        changes |= {
            f"loads[{one.id}].value_jpy_per_mwh": np.asarray(one.value_jpy_per_mwh) * hash_level
            for one in problem.loads
        }
        return Scenario(changes=changes)


@cache
def site() -> Problem:
    """Return a year of hours with a battery, three fleets, import, export and a firm load."""
    return without_quota(SLOTS, 60)


def many(count: int) -> None:
    """Do many site-years, for the memory they take."""
    values(site(), Years(site(), count))


def rows() -> list[Row | Claim]:
    """Measure."""
    problem, years = site(), Years(site(), YEARS)
    single = function("solve_exact, 8760 slots", lambda: solve_exact(problem), repeats=25)
    draw = function(f"draw {YEARS} years", lambda: [years[i] for i in range(YEARS)], repeats=5)
    found: list[Row | Claim] = [single, draw]
    for threads in (1, 2):
        row = function(f"{YEARS} site-years, {threads} threads", lambda n=threads: values(problem, years, threads=n))
        found.append(replace(row, goal=f"{YEARS / row.cpu_s:.0f} a CPU second, {YEARS / row.wall_s:.0f} a second"))
        if threads == 1:
            alone = YEARS * single.cpu_s / row.cpu_s
            found.append(
                Claim(
                    case="site-years with a battery and 3 fleets, 8,760 slots",
                    ours="`plan.batch.values`, drawn and counted, 1 thread",
                    value=YEARS / row.cpu_s,
                    unit=f"a CPU second ({alone:.2f} of what the plan alone would allow)",
                    required=600,
                    goal=3_000,
                )
            )
    call = "from benchmarks.plan.bench_risk import many; many({})"
    found += [process(f"{n} site-years, cold process", ["-c", call.format(n)], repeats=1) for n in (50, 1_000)]
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
