"""Made-up years that the benches plan. It loads no solver, so that what a process needs can be told apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import numpy as np

from shoals.core.plan import Battery, Deferrable, Firm, Grid, Load, Problem
from shoals.core.time import Timeline


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


def without_quota(slots: int, minutes: int) -> Problem:
    """Return the year of `year` without its quota a day."""
    return replace(year(slots, minutes), deferrable=())
