r"""The exact engine for a load that needs an energy each calendar day: one price of the quota for each day.

At a price :math:`\nu` for what it takes, the load is a use like any other, and the exact engine's merit order and
slopes serve it. What energy in the store is worth before day `d`, :math:`V_d`, is the least over all prices of a
function of the whole day,

.. math:: V_d(e) = \min_{0 \le \nu \le S}\ [T_{d,\nu} V_{d+1}](e) - \nu\, Q

and is kept from above as the least of those for the few prices seen so far. A pass forth finds in each day the price at
which that is least for the energy it comes with; the two schedules that meet at that price are mixed so that the quota
is kept exactly, and the price joins those that have been seen. A pass back and a pass forth follow each other until
bound and schedule agree. Last, the least prices are found that agree with the schedule, and they must certify it.
"""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from shoals.core.plan import Battery, Deferrable, Load, Problem, Schedule
from shoals.plan import exact
from shoals.plan._blocks import COLUMNS, FIELDS, FIRST, LAST, PRICE, QUOTA, ROW, SEEN, SPLITS
from shoals.plan._native import run
from shoals.plan.bound import CERTIFIED, certify
from shoals.plan.exact import Answer, Bus
from shoals.plan.reach import check_reach

FloatArray = NDArray[np.float64]

PASSES = 20
"""Passes back and forth, after which the problem is given up."""
GAP = 1e-11
"""Gap between bound and schedule, as a part of the money moved, at which the passes end."""
ROOM = 1024
"""Segments that there is room for at first in what energy is worth before a block."""


def solve_quota(problem: Problem, load: Deferrable) -> Schedule | None:
    """Return the best schedule of a problem in which one load has a quota a day, or None.

    Parameters
    ----------
    problem : Problem
        What is asked.
    load : Deferrable
        The load with a quota; all others have none.

    Returns
    -------
    schedule : Schedule or None
        ``OPTIMAL``, and certified by its own prices; None if the passes do not meet, or if no prices were found that
        certify it, so that another engine must be asked.

    Raises
    ------
    Infeasible
        If the battery cannot come to its end.

    Examples
    --------
    Two of three hours, those in which the grid pays least, go to the load:

    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Grid
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=3)
    >>> load = Deferrable(id="ai", power_mw_max=1.0, energy_mwh_per_day=2.0, shortfall_jpy_per_mwh=50_000.0)
    >>> best = solve_quota(Problem(timeline=line, available_mw=1.0, deferrable=(load,),
    ...     export=Grid(power_mw_max=1.0, price_jpy_per_mwh=[7_000.0, 9_000.0, 8_000.0])), load)
    >>> best.deferrable_mw["ai"].tolist(), best.objective_jpy, best.price_jpy_per_mwh.tolist()
    ([1.0, 0.0, 1.0], 9000.0, [7000.0, 8000.0, 8000.0])
    """
    begun = perf_counter()
    check_reach(problem)
    store = problem.battery or Battery(charge_mw_max=0.0, discharge_mw_max=0.0, energy_mwh_max=0.0)
    free = tuple(replace(one, energy_mwh_per_day=0.0) for one in problem.deferrable)
    alone = exact.solve_exact(replace(problem, deferrable=free))
    bus = exact.bus_of(problem)
    days = _Days(problem, bus, load, store, alone)
    if not days.meet():
        return None
    price, worth, quota = days.prices()
    gap_jpy = days.gap(price, worth, quota) * problem.timeline.hours
    answer = Answer(
        days.taken,
        price,
        days.charge,
        days.discharge,
        exact.energy_mwh(days.energy, problem.battery, problem.timeline.hours),
    )
    schedule = exact.schedule_of(problem, replace(bus, names=days.names), answer, begun)
    if problem.battery is not None and np.isfinite(worth).all():
        schedule = replace(schedule, stored_price_jpy_per_mwh=worth)
    gross = sum(abs(money) for money in schedule.value_jpy(problem).values())
    if abs(gap_jpy) <= CERTIFIED * max(1.0, gross) or abs(certify(problem, schedule).gap) <= CERTIFIED:
        return schedule
    # Where the store can only just reach its end, prices that agree with the schedule may have no least.
    for each in (quota, days.blocks[:-1, PRICE]):
        other = _at_price(problem, load, each[days.day])
        other = replace(
            schedule,
            price_jpy_per_mwh=other.price_jpy_per_mwh,
            stored_price_jpy_per_mwh=other.stored_price_jpy_per_mwh,
            seconds=perf_counter() - begun,
        )
        if abs(certify(problem, other).gap) <= CERTIFIED:
            return other
    return None


def _at_price(problem: Problem, load: Deferrable, price: FloatArray) -> Schedule:
    """Return the best schedule of a problem in which a load has no quota, but is paid for what it takes."""
    others = tuple(one for one in problem.deferrable if one.id != load.id)
    paid = Load(id=load.id, power_mw_max=load.power_mw_max, value_jpy_per_mwh=price)
    return exact.solve_exact(replace(problem, deferrable=others, loads=(*problem.loads, paid)))


class _Days:
    """The blocks of a problem, and room to plan them in."""

    def __init__(self, problem: Problem, bus: Bus, load: Deferrable, store: Battery, alone: Schedule) -> None:
        hours, slots = problem.timeline.hours, problem.timeline.slots
        mine = bus.names.index(f"deferrable:{load.id}")
        others = [i for i in range(len(bus.names)) if i != mine]
        self.names = (*(bus.names[i] for i in others), bus.names[mine])
        self.bus, self.store, self.slots, self.n = bus, store, slots, len(others)
        self.value: FloatArray = bus.value[others]
        self.width: FloatArray = bus.width[others]
        self.wants: FloatArray = bus.width[mine]
        self.most = load.shortfall_jpy_per_mwh
        self.day, self.quota = problem.period_index(load), problem.quota_mwh(load) / hours
        first = np.searchsorted(self.day, np.arange(len(self.quota)))
        last = np.append(first[1:], slots)
        self.count, self.longest = len(first), int((last - first).max())
        self.blocks = np.zeros((self.count + 1, ROW))
        self.blocks[:-1, FIRST], self.blocks[:-1, LAST], self.blocks[:-1, QUOTA] = first, last, self.quota
        numbers, self.full, self.start, self.end = exact.numbers(bus, store, hours)
        self.rates = np.append(numbers, 1.0 / numbers[2:4])
        self.energy: FloatArray = alone.soc_mwh / hours
        self.charge: FloatArray = alone.charge_mw
        self.discharge: FloatArray = alone.discharge_mw
        self.taken: FloatArray = np.empty((self.n + 1, slots))
        self.numbers = np.zeros(10)

    def meet(self) -> bool:
        """Pass back and forth until bound and schedule meet; return whether they do."""
        n, slots, longest, count = self.n, self.slots, self.longest, self.count
        before = self.energy, self.charge, self.discharge
        pieces = n + 1 + SPLITS
        room = ROOM
        while True:
            capacity = 4 * room + 2 * pieces
            self.energy, self.charge, self.discharge = before[0].copy(), before[1].copy(), before[2].copy()
            self.numbers[:] = [self.most, capacity, room, longest, PASSES, GAP, 0.0, 0.0, 0.0, 0.0]
            found = run(
                "plan_blocks", n, slots, count, self.full, self.start, self.end, self.numbers, self.rates, self.value,
                self.width, self.bus.supply, self.wants, self.blocks, np.empty(SEEN * count),
                np.empty(slots * (n + 3) + n, np.int32), np.empty(2 * slots * (n + 1)), np.empty(slots),
                np.empty((pieces + 1) * FIELDS), np.empty(capacity), np.empty(capacity), np.empty(capacity),
                np.empty(room * (count + 1)), np.empty(room * (count + 1)), np.empty(2 * room), np.empty(2 * room),
                np.empty(3 * COLUMNS * (longest + 1)), np.empty(2 * COLUMNS * (slots + count)), np.empty(longest),
                np.empty(longest), np.empty(longest), self.energy, self.charge, self.discharge, self.taken,
                np.empty(longest + 1), np.empty(longest), np.empty(longest), np.empty((n + 1) * longest),
                np.empty(pieces * longest), np.empty(pieces * longest), np.empty(8),
            )  # fmt: skip
            if found or room > 4 * (slots + 2) * pieces:
                return found == 1
            room *= 8

    def prices(self) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return the least prices that agree with the schedule: at the bus, in the store, and of each quota."""
        bus, store, taken, n = self.bus, self.store, self.taken, self.n
        near = 1e-9
        size = near * (1.0 + bus.supply)
        room = taken[:n] < self.width - np.minimum(size, 0.5 * self.width)
        low = np.where(room, self.value, -np.inf).max(axis=0)

        def kind(power: FloatArray, most: FloatArray | float) -> FloatArray:
            small = np.minimum(size, 0.25 * np.asarray(most) + 0.0 * size)
            found = np.where(power >= most - small, 2.0, np.where(power <= small, 0.0, 1.0))
            return np.where(np.asarray(most) + 0.0 * size <= 0.0, 3.0, found)

        charges, discharges = kind(self.charge, bus.battery_mw[0]), kind(self.discharge, bus.battery_mw[1])
        # Who can charge and discharge more can burn more; sweeps would come near to that price, and no nearer.
        burns = (charges < 2.0) & (discharges < 2.0)
        low = np.maximum(low, np.where(burns, 0.0 - self.rates[5], -np.inf))
        after = self.energy[1:]
        speck = near * max(float(self.energy.max()), 1e-300)
        empty, full = (after <= speck).astype(float), (after >= self.full - speck).astype(float)
        use = np.bincount(self.day, taken[n], self.count)
        least = np.where(use < self.quota * (1.0 - near), self.most, 0.0)
        worth = np.full(self.slots, -np.inf)
        if self.end < 0.0 and full[-1] == 0.0:
            worth[-1] = 0.0
        price = np.empty(self.slots)
        run(
            "raise_prices", self.slots, len(use), 10 * len(use) + 100, store.wear_jpy_per_mwh, self.rates[2],
            self.rates[3], self.day.astype(float), low, charges, discharges,
            kind(taken[n], self.wants), empty, full, worth, least, price,
        )  # fmt: skip
        if np.isneginf(price).any():
            last = np.where(taken[:n] > np.minimum(size, 0.5 * self.width), self.value, np.inf).min(axis=0)
            price = np.where(np.isneginf(price), np.where(np.isinf(last), 0.0, last), price)
        return price, worth, least

    def gap(self, price: FloatArray, worth: FloatArray, quota: FloatArray) -> float:
        """Return by how much the bound of these prices exceeds what the schedule earns, by the slot's hour."""
        bus, store, n = self.bus, self.store, self.n
        if not np.isfinite(worth).all():
            return np.inf
        # Each slot by itself, what is earned taken off at once, so that what is alike falls out.
        gap = price * bus.supply + store.wear_jpy_per_mwh * self.discharge
        for value, width, taken in zip(self.value, self.width, self.taken[:n], strict=True):
            gap += np.maximum(value - price, 0.0) * width - value * taken
        gap += np.maximum(quota[self.day] - price, 0.0) * self.wants - quota[self.day] * self.taken[n]
        charge, discharge = bus.battery_mw
        gap += np.maximum(self.rates[2] * worth - price, 0.0) * charge
        gap += np.maximum(price - store.wear_jpy_per_mwh - self.rates[3] * worth, 0.0) * discharge
        total = float(gap.sum()) + float(worth[0]) * self.start
        total += float(np.maximum(np.diff(worth), 0.0).sum()) * self.full
        total += max(-float(worth[-1]), 0.0) * self.full if self.end < 0.0 else -float(worth[-1]) * self.end
        excess = np.bincount(self.day, self.taken[n], self.count) - self.quota
        return total + float((quota * excess + self.most * np.maximum(-excess, 0.0)).sum())
