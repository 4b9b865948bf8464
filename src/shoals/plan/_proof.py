"""Machinery: whether a schedule keeps all limits and is the best by its own prices, told in few passes over its arrays.

It takes less time than the exact engine takes to plan. It may say no where `shoals.plan.bound`, which has
more ways to find prices, still finds a proof; what it says yes to is proven.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from shoals.core.plan import Battery, Problem, Schedule
from shoals.plan._room import memory

FloatArray = NDArray[np.float64]


def proves(problem: Problem, schedule: Schedule, tolerance: float) -> bool:
    """Return whether limits are kept to so many MW and MWh, and the bound by its prices is so near, as a part of money.

    For at most one store, and no load with a quota.
    """
    price, store, slots = schedule.price_jpy_per_mwh, problem.battery, problem.timeline.slots
    memory.begin()
    room, bus = memory.take(slots), memory.take(slots)
    bus[:] = 0.0
    most = earned = moved = 0.0  # by the slot's hour
    for sign, worth, limit, power in _elements(problem, schedule):
        money = 0.0 if worth is None else float(np.multiply(worth, power, out=room).sum())
        earned += sign * money
        moved += abs(money)
        np.subtract(limit, power, out=room)
        if room.min() < -tolerance or power.min() < -tolerance:
            return False
        (np.subtract if sign > 0.0 else np.add)(bus, power, out=bus)
        np.subtract(0.0 if worth is None else worth, price, out=room)
        room *= sign
        np.maximum(room, 0.0, out=room)
        room *= limit  # in one thread, which a dot product of BLAS does not keep to
        most += float(room.sum())
    if problem.firm is None:
        if schedule.unserved_mw.any():
            return False
    else:
        bus -= np.asarray(problem.firm.power_mw)
        most -= float(np.multiply(price, problem.firm.power_mw, out=room).sum())
    if store is not None:
        found = _store(store, schedule, bus, room, tolerance)
        if found is None:
            return False
        wear = store.wear_jpy_per_mwh * float(schedule.discharge_mw.sum())
        most, earned, moved = most + found, earned - wear, moved + wear
    elif schedule.charge_mw.any() or schedule.discharge_mw.any() or schedule.soc_mwh.any():
        return False
    np.subtract(problem.available_mw, schedule.generation_mw, out=room)
    room -= schedule.spilled_mw
    if _beyond(room, tolerance) or _beyond(bus, tolerance):
        return False
    hours = problem.timeline.hours
    near = tolerance * max(1.0, moved * hours)
    return abs(most - earned) * hours <= near and abs(schedule.objective_jpy - earned * hours) <= near


def _elements(
    problem: Problem, schedule: Schedule
) -> Iterator[tuple[float, FloatArray | None, FloatArray, FloatArray]]:
    """Yield what takes energy and what gives it, 1 and -1, with its worth, limit and power."""
    yield -1.0, None, np.asarray(problem.available_mw), schedule.generation_mw
    for sign, grid, power in ((1.0, problem.export, schedule.export_mw), (-1.0, problem.import_, schedule.import_mw)):
        if grid is not None:
            yield sign, np.asarray(grid.price_jpy_per_mwh), np.asarray(grid.power_mw_max), power
        elif power.any():  # no limit holds what has none
            yield sign, None, np.zeros(len(power)), power
    for load in problem.loads:
        yield 1.0, np.asarray(load.value_jpy_per_mwh), np.asarray(load.power_mw_max), schedule.load_mw[load.id]
    for one in problem.deferrable:
        yield 1.0, None, np.asarray(one.power_mw_max), schedule.deferrable_mw[one.id]
    if problem.firm is not None:
        firm = problem.firm
        yield -1.0, np.asarray(firm.unserved_jpy_per_mwh), np.asarray(firm.power_mw), schedule.unserved_mw


def _store(store: Battery, schedule: Schedule, bus: FloatArray, room: FloatArray, tolerance: float) -> float | None:
    """Return what a store adds to the bound, by the slot's hour, and add its powers to the bus; None if it breaks."""
    price, worth, hours = schedule.price_jpy_per_mwh, schedule.stored_price_jpy_per_mwh, schedule.timeline.hours
    charge, discharge, energy, keep = schedule.charge_mw, schedule.discharge_mw, schedule.soc_mwh, store.keeps(hours)
    ends = abs(energy[0] - store.start_mwh) <= tolerance
    ends = ends and (store.end_mwh is None or abs(energy[-1] - store.end_mwh) <= tolerance)
    after = energy[1:]
    for least, most, held in (
        (0.0, store.charge_mw_max, charge),
        (0.0, store.discharge_mw_max, discharge),
        (store.energy_mwh_min, store.energy_mwh_max, after),
    ):
        ends = ends and (np.subtract(held, least, out=room).min() >= -tolerance)
        ends = ends and (np.subtract(most, held, out=room).min() >= -tolerance)
    flow = np.multiply(discharge, hours / store.discharge_efficiency, out=memory.take(len(discharge)))
    flow -= np.multiply(charge, hours * store.charge_efficiency, out=room)
    flow += after
    flow -= np.multiply(energy[:-1], keep, out=room)
    if not ends or _beyond(flow, tolerance) or not np.isfinite(worth.sum()):
        return None
    bus -= charge
    bus += discharge
    np.multiply(worth, store.charge_efficiency, out=room)
    room -= price
    total = _rent(room, store.charge_mw_max)
    np.multiply(worth, -1.0 / store.discharge_efficiency, out=room)
    room += price
    room -= store.wear_jpy_per_mwh
    total += _rent(room, store.discharge_mw_max)
    rise = np.multiply(worth, keep, out=room)[1:]
    rise -= worth[:-1]
    inside = _part(store.energy_mwh_max, -1, np.maximum(rise, 0.0, out=flow[1:]))
    inside += _part(store.energy_mwh_min, -1, np.minimum(rise, 0.0, out=rise))
    inside += keep * float(worth[0]) * store.start_mwh
    last = float(worth[-1])
    if store.end_mwh is None:
        ends_at = (float(np.max(_last(store.energy_mwh_min))), float(_last(store.energy_mwh_max)))
        inside += max(-last * one for one in ends_at)
    else:
        inside -= last * store.end_mwh
    return total + inside / hours


def _rent(margin: FloatArray, limit: float | FloatArray) -> float:
    np.maximum(margin, 0.0, out=margin)
    return _part(limit, None, margin)


def _part(limit: float | FloatArray, stop: int | None, margin: FloatArray) -> float:
    """Return the sum of a margin times a limit, which may be one for all slots."""
    if isinstance(limit, np.ndarray):
        return float(np.multiply(margin, limit[:stop], out=margin).sum())
    return float(margin.sum()) * limit if limit else 0.0


def _last(limit: float | FloatArray) -> float:
    return float(limit[-1]) if isinstance(limit, np.ndarray) else limit


def _beyond(off: FloatArray, tolerance: float) -> bool:
    return bool(off.min() < -tolerance or off.max() > tolerance)
