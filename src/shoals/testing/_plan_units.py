"""Random problems with what only the solver can do: several stores, switched loads, ramps, budgets of cycles."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from shoals.core.plan import Battery, Grid, Load, Problem, Run
from shoals.testing.plan import random_problem


def random_units(rng: Random, *, slots_max: int = 24, switched: bool = True, ends: bool = False) -> Problem:
    """Return a random problem with stores, ramps and budgets, and loads that are switched if asked for.

    Without `ends` it has a solution: stores may rest, and loads are off before the first slot. With `ends` stores must
    come somewhere, loads may be on before the first slot, and there may be no solution at all.
    """
    base = random_problem(rng, slots_max=slots_max)
    battery = base.battery
    if battery is not None:
        battery = replace(battery, end=rng.choice(["cyclic", "free"]), **_budget(rng, float(battery.energy_mwh_max)))
    stores = tuple(_store(rng, f"store {k}", ends=ends) for k in range(rng.randrange(3)))
    if battery is not None and ends:
        battery = replace(battery, end=battery.energy_mwh_max * rng.choice([0.0, 0.5, 1.0]))
    return replace(
        base,
        battery=battery,
        stores=stores,
        loads=tuple(_load(rng, load, base.timeline.hours, switched=switched, ends=ends) for load in base.loads),
        export=_ramped(rng, base.export),
        import_=_ramped(rng, base.import_),
    )


def _budget(rng: Random, energy_mwh: float) -> dict[str, float]:
    found: dict[str, float] = {}
    if rng.random() < 0.4:
        found["discharge_mwh_per_day_max"] = energy_mwh * rng.choice([0.0, 0.3, 1.0])
    if rng.random() < 0.4:
        found["discharge_mwh_max"] = energy_mwh * rng.choice([0.0, 0.5, 2.0])
    return found


def _store(rng: Random, name: str, *, ends: bool) -> Battery:
    full = rng.choice([1.0, 6.0, 40.0])
    end = rng.choice([full, 0.5 * full, 0.0]) if ends and rng.random() < 0.5 else rng.choice(["cyclic", "free"])
    return Battery(
        id=name,
        charge_mw_max=rng.choice([0.0, 1.0, 4.0]),
        discharge_mw_max=rng.choice([0.0, 1.5, 4.0]),
        energy_mwh_max=full,
        charge_efficiency=rng.choice([1.0, 0.9, 0.5]),
        discharge_efficiency=rng.choice([1.0, 0.95, 0.6]),
        wear_jpy_per_mwh=rng.choice([0.0, 800.0]),
        start_mwh=full * rng.choice([0.0, 0.5, 1.0]),
        end=end,
        **_budget(rng, full),  # type: ignore[arg-type]
    )


def _ramped(rng: Random, grid: Grid | None) -> Grid | None:
    if grid is None or rng.random() < 0.6:
        return grid
    return replace(grid, ramp_mw_per_hour=rng.choice([0.0, 1.0, 8.0, 60.0]))


def _load(rng: Random, load: Load, hours: float, *, switched: bool, ends: bool) -> Load:
    ramp = rng.choice([None, None, 0.5 / hours, 2.0 / hours])
    if rng.random() < 0.3:
        return load
    if not switched:
        return replace(load, run=Run(ramp_mw_per_hour=ramp, before_mw=rng.choice([0.0, 0.0, 0.5]) if ends else 0.0))
    least = rng.choice([0.5, 2.0, 3.0])
    on = ends and rng.random() < 0.5
    return replace(
        load,
        run=Run(
            power_mw_min=least,
            start_jpy=rng.choice([0.0, 3_000.0, 30_000.0]),
            run_slots_min=rng.choice([1, 1, 2, 3, 5]),
            rest_slots_min=rng.choice([1, 1, 2, 4]),
            ramp_mw_per_hour=ramp,
            before_mw=least * rng.choice([1.0, 1.3]) if on else 0.0,
            before_slots=rng.choice([None, 1, 2]),
        ),
    )
