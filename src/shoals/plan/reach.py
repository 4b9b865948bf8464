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


def check_reach(problem: Problem) -> None:
    """Check that the battery can come from its start to its end.

    Raises
    ------
    Infeasible
        Saying how far it gets, and what would let it get there.
    """
    store = problem.battery
    if store is None or store.end_mwh is None:
        return
    start, end = store.start_mwh, store.end_mwh
    if start == end:  # by doing nothing
        return
    top = min(store.energy_mwh_max, start + float(climb(problem, store)[1].sum()))
    low = max(0.0, start - float(fall(problem, store)[2].sum()))
    slack = SLACK * store.energy_mwh_max
    n = problem.timeline.slots
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
