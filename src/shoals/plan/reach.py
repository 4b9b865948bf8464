"""How far a battery can come: what the bus and its own limits allow in each slot, whatever else happens."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import Infeasible
from shoals.core.plan import Battery, Problem

FloatArray = NDArray[np.float64]
SLACK = 1e-9
"""Part of the battery's energy by which an end may be missed through rounding."""


def supply_mw_max(problem: Problem) -> FloatArray:
    """Return the most that generation and import can bring to the bus, shape (t,). [MW]"""
    supply = np.asarray(problem.available_mw)
    return supply if problem.import_ is None else supply + np.asarray(problem.import_.power_mw_max)


def demand_mw_max(problem: Problem) -> FloatArray:
    """Return the most that can leave the bus, the battery aside, shape (t,). [MW]"""
    demand = np.zeros(problem.timeline.slots)
    if problem.export is not None:
        demand = demand + np.asarray(problem.export.power_mw_max)
    if problem.firm is not None:
        demand = demand + np.asarray(problem.firm.power_mw)
    for load in (*problem.loads, *problem.deferrable):
        demand = demand + np.asarray(load.power_mw_max)
    return demand


def climb(problem: Problem, store: Battery) -> tuple[FloatArray, FloatArray]:
    """Return the fastest way up: charge, shape (t,) [MW], and what it adds to the store, shape (t,) [MWh]."""
    charge = np.minimum(supply_mw_max(problem), store.charge_mw_max)
    return charge, charge * store.charge_efficiency * problem.timeline.hours


def fall(problem: Problem, store: Battery) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return the fastest way down: charge and discharge, shape (t,) [MW], and what they take out, shape (t,) [MWh].

    Discharging and charging at once burns energy, so the bus limits the way down less than its uses do.
    """
    demand = demand_mw_max(problem)
    discharge = np.minimum(demand + store.charge_mw_max, store.discharge_mw_max)
    charge = np.maximum(discharge - demand, 0.0)
    taken = discharge / store.discharge_efficiency - charge * store.charge_efficiency
    return charge, discharge, np.maximum(taken, 0.0) * problem.timeline.hours


def reachable(problem: Problem, store: Battery) -> tuple[FloatArray, FloatArray]:
    """Return the least and the most energy that the store can hold after each slot, shape (t,). [MWh]

    Where its limits cannot be kept, least is above most; from there on it goes as if it were on the limit.
    """
    slots, keep = problem.timeline.slots, store.keeps(problem.timeline.hours)
    up, down = climb(problem, store)[1].tolist(), fall(problem, store)[2].tolist()
    least = (store.energy_mwh_min + np.zeros(slots)).tolist()
    most = (store.energy_mwh_max + np.zeros(slots)).tolist()
    low = top = store.start_mwh
    lows, tops = np.empty(slots), np.empty(slots)
    for t in range(slots):
        low, top = max(least[t], low * keep - down[t]), min(most[t], top * keep + up[t])
        lows[t], tops[t] = low, top
        if low > top:
            low = top = most[t] if low > most[t] else least[t]
    return lows, tops


def may_rest(store: Battery) -> bool:
    """Return whether a store keeps to all its limits and comes to its end by doing nothing."""
    least, most, decays = store.energy_mwh_min, store.energy_mwh_max, store.self_discharge_per_hour > 0.0
    if store.end_mwh is not None and (decays or store.end_mwh != store.start_mwh):
        return False
    start = store.start_mwh
    enough = _all(least <= 0.0) if decays else _all(least <= start)
    return enough and _all(start <= most)


def _all(found: bool | NDArray[np.bool_]) -> bool:
    return bool(found.all()) if isinstance(found, np.ndarray) else bool(found)


def check_reach(problem: Problem) -> None:
    """Check that the battery can keep to its limits and come from its start to its end.

    Raises
    ------
    Infeasible
        Saying where it gets, which limit that breaks in which slot and by how much, and what would let it get there.
    """
    store = problem.battery
    if store is None:
        return
    start, end, n = store.start_mwh, store.end_mwh, problem.timeline.slots
    if may_rest(store):
        return
    lows, tops = reachable(problem, store)
    slack = SLACK * max(float(np.max(store.energy_mwh_max, initial=0.0)), start)
    if (lows > tops + slack).any():
        raise _out_of_limits(store, lows, tops, int(np.argmax(lows > tops + slack)))
    if end is None:
        return
    low, top = (float(lows[-1]), float(tops[-1])) if n else (start, start)
    where = f"after slot {n - 1}, the last" if n else "in a timeline without slots"
    if end > top + slack:
        raise Infeasible(
            f"`battery.end` is {end:g} MWh, and from {start:g} MWh the battery gets to at most {top:g} MWh {where}: "
            f"{end - top:g} MWh are missing",
            f"set `battery.end` to {top:g} or less or to `free`, or raise `battery.charge_mw_max`, `available_mw` or "
            "`import.power_mw_max`",
        )
    if end < low - slack:
        raise Infeasible(
            f"`battery.end` is {end:g} MWh, and from {start:g} MWh the battery gets down to no less than {low:g} MWh "
            f"{where}: {low - end:g} MWh too much remain",
            f"set `battery.end` to {low:g} or more or to `free`, or raise `battery.discharge_mw_max` or "
            "`export.power_mw_max`",
        )


def _out_of_limits(store: Battery, lows: FloatArray, tops: FloatArray, slot: int) -> Infeasible:
    """Return what to say of the first slot whose limit cannot be kept."""
    least = float((store.energy_mwh_min + 0.0 * lows)[slot])
    most = float((store.energy_mwh_max + 0.0 * lows)[slot])
    if lows[slot] > most:
        return Infeasible(
            f"`battery.energy_mwh_max` is {most:g} MWh in slot {slot}, and the battery gets down to no less than "
            f"{lows[slot]:g} MWh: {lows[slot] - most:g} MWh too much remain",
            f"raise `battery.energy_mwh_max` there to {lows[slot]:g} or more, or raise `battery.discharge_mw_max` or "
            "`export.power_mw_max`, or start with less",
        )
    return Infeasible(
        f"`battery.energy_mwh_min` is {least:g} MWh in slot {slot}, and the battery gets to at most {tops[slot]:g} "
        f"MWh: {least - tops[slot]:g} MWh are missing",
        f"lower `battery.energy_mwh_min` there to {max(tops[slot], 0.0):g} or less, or raise `battery.charge_mw_max`, "
        "`available_mw` or `import.power_mw_max`, or start with more",
    )
