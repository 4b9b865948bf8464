"""One site and one year of half hours, whole process and call by call, with the solver's options beside each other."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from unittest.mock import patch

import numpy as np
from benchmarks._measure import Row, function, process

from shoals.core.plan import Battery, Deferrable, Firm, Grid, Load, Problem
from shoals.core.time import Timeline
from shoals.plan import _highs, model
from shoals.plan.baselines import RULES

VARIANTS: dict[str, dict[str, bool | float | int | str]] = {
    "as shipped": {},
    "steepest edge": {"simplex_dual_edge_weight_strategy": 2},
    "interior point and crossover": {"solver": "ipm"},
}


def year(slots: int = 17_520, minutes: int = 30, seed: int = 0) -> Problem:
    """Return a made-up year: sun with curtailment in spring, a battery, three fleets, firm and deferrable AI."""
    rng = np.random.default_rng(seed)
    zone = timezone(timedelta(hours=9))
    line = Timeline(start=datetime(2024, 4, 1, tzinfo=zone), step_minutes=minutes, slots=slots)
    hour = line.hour_of_day()
    day = np.arange(slots) * minutes // 1440
    sun = np.clip(np.sin((hour - 6) / 12 * np.pi), 0.0, None) * rng.uniform(0.3, 1.0, day[-1] + 1)[day]
    price = 8_000 + 5_000 * np.sin((hour - 12) / 12 * np.pi) ** 2 - 7_000 * sun + rng.normal(0.0, 1_500.0, slots)
    price = np.round(np.clip(price, 10.0, None), -1)
    walk = (1.0 + 0.2 * np.cumsum(rng.normal(0.0, 0.05, day[-1] + 1)))[day]
    return Problem(
        timeline=line,
        available_mw=50.0 * sun,
        export=Grid(
            power_mw_max=np.where(sun > 0.6, rng.choice([40.0, 20.0, 8.0, 0.0], slots), 40.0), price_jpy_per_mwh=price
        ),
        import_=Grid(power_mw_max=10.0, price_jpy_per_mwh=price + 9_000.0),
        loads=tuple(
            Load(id=f"fleet {i}", power_mw_max=power, value_jpy_per_mwh=value * walk)
            for i, (power, value) in enumerate([(8.0, 15_000.0), (7.0, 11_900.0), (5.0, 8_700.0)])
        ),
        firm=Firm(power_mw=5.0, unserved_jpy_per_mwh=200_000.0),
        deferrable=(Deferrable(id="ai", power_mw_max=8.0, energy_mwh_per_day=40.0, shortfall_jpy_per_mwh=50_000.0),),
        battery=Battery(
            charge_mw_max=10.0,
            discharge_mw_max=10.0,
            energy_mwh_max=40.0,
            charge_efficiency=0.95,
            discharge_efficiency=0.95,
            wear_jpy_per_mwh=1_000.0,
        ),
    )


def rows() -> list[Row]:
    """Measure."""
    problem = year()
    call = "from benchmarks.plan.bench_highs import year; from shoals.plan import solve; solve(year())"
    found = [process("plan a year, cold process", ["-c", call], goal="goal: 2 s CPU, 350 MB")]
    for name, options in VARIANTS.items():
        with patch.dict(_highs.OPTIONS, options):
            found.append(function(f"solve_highs, {name}", lambda: model.solve_highs(problem), repeats=3))
    for presolve in ("on", "off"):
        own = patch.object(_highs.Solver, "begin_at", lambda *_: None)
        with own, patch.dict(_highs.OPTIONS, {"presolve": presolve}):
            name = f"solve_highs, the solver's own start, presolve {presolve}"
            found.append(function(name, lambda: model.solve_highs(problem), repeats=3))
    for name, rule in RULES.items():
        found.append(function(f"rule {name}", lambda rule=rule: rule(problem), goal="goal: 0.1 s"))
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
