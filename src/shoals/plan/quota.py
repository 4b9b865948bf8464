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

from dataclasses import dataclass, replace
from functools import reduce
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from shoals.core.plan import Battery, Deferrable, Problem, Schedule
from shoals.plan import exact
from shoals.plan._native import bind, run
from shoals.plan._slopes import COLUMNS, SPLITS
from shoals.plan.bound import certify
from shoals.plan.exact import Answer, Bus
from shoals.plan.reach import check_reach

FloatArray = NDArray[np.float64]

PASSES = 20
"""Passes back and forth, after which the problem is given up."""
CERTIFIED = 1e-9
"""Gap of the certificate, likewise, above which a schedule is not given out."""
GAP = 1e-11
"""Gap between bound and schedule, as a part of the money moved, at which the passes end."""


@dataclass(frozen=True, slots=True)
class _Worth:
    """What energy in the store earns from some midnight on: at the least energy, and the slopes from there."""

    low: float
    high: float
    earned: float
    slope: FloatArray
    wide: FloatArray

    def same(self, other: _Worth) -> bool:
        """Return whether the other is the same function."""
        mine, theirs = (self.low, self.high, self.earned), (other.low, other.high, other.earned)
        return mine == theirs and np.array_equal(self.slope, other.slope) and np.array_equal(self.wide, other.wide)

    def at(self, energy: float) -> float:
        """Return what an energy earns."""
        before = np.cumsum(self.wide) - self.wide
        return self.earned + float(np.clip(energy - self.low - before, 0.0, self.wide) @ self.slope)


@dataclass(frozen=True, slots=True)
class _Try:
    """A day at one price of the quota: its value, by how much use exceeds the quota, and what is done."""

    price: float
    value: float
    excess: float
    energy: FloatArray
    charge: FloatArray
    discharge: FloatArray
    taken: FloatArray

    def mixed(self, other: _Try, part: float, price: float) -> _Try:
        """Return this with a part of the other in its place; what is the same in both stays as it is."""
        both = ((getattr(self, name), getattr(other, name)) for name in ("energy", "charge", "discharge", "taken"))
        return _Try(price, 0.0, 0.0, *(one + part * (that - one) for one, that in both))


def least(one: _Worth, other: _Worth) -> _Worth:
    """Return the lesser of two concave functions over the same energies."""
    span = one.high - one.low
    ends = [np.minimum(np.concatenate([[0.0], np.cumsum(f.wide)]), span) for f in (one, other)]
    x = np.union1d(*ends)
    x = x[np.concatenate([[True], np.diff(x) > 1e-13 * max(span, 1e-300)])]
    if len(x) < 2:
        return one if one.earned <= other.earned else other
    values = [
        f.earned + np.interp(x, end, np.concatenate([[0.0], np.cumsum(f.wide * f.slope)]))
        for f, end in zip((one, other), ends, strict=True)
    ]
    gap = values[0] - values[1]
    crossed = np.flatnonzero((gap[:-1] < 0.0) & (gap[1:] > 0.0) | (gap[:-1] > 0.0) & (gap[1:] < 0.0))
    cross = x[crossed] + (x[crossed + 1] - x[crossed]) * gap[crossed] / (gap[crossed] - gap[crossed + 1])
    first = float(min(values[0][0], values[1][0]))
    points = np.union1d(x, cross)
    middle = 0.5 * (points[:-1] + points[1:])
    lesser = np.interp(middle, x, gap) > 0.0
    slopes = [
        f.slope[np.minimum(np.searchsorted(end[1:], middle, side="left"), len(f.slope) - 1)]
        for f, end in zip((one, other), ends, strict=True)
    ]
    slope = np.minimum.accumulate(np.where(lesser, slopes[1], slopes[0]))
    wide = np.diff(points)
    new = np.concatenate([[True], slope[1:] != slope[:-1]])
    return _Worth(one.low, one.high, first, slope[new], np.add.reduceat(wide, np.flatnonzero(new)))


class _Days:
    """The days of a problem, and room to plan them in."""

    def __init__(self, problem: Problem, bus: Bus, load: Deferrable, store: Battery) -> None:
        self.bus, self.store = bus, store
        self.row = bus.names.index(f"deferrable:{load.id}")
        hours = problem.timeline.hours
        self.quota, self.most = load.energy_mwh_per_day / hours, load.shortfall_jpy_per_mwh
        day = problem.timeline.day_index()
        self.first = np.flatnonzero(np.concatenate([[True], np.diff(day) > 0])).tolist()
        self.last = [*self.first[1:], len(day)]
        n, slots = len(bus.names), problem.timeline.slots
        self.n, self.slots = n, slots
        pieces = n + SPLITS + 2
        self.capacity = 2 * pieces * (slots + 2) + exact.ROOM
        self.numbers, self.full, self.start, self.end = exact.numbers(bus, store, hours)
        self.energy, self.charge, self.discharge = np.empty(slots + 1), np.empty(slots), np.empty(slots)
        self.taken, self.price = np.empty((n, slots)), np.empty(slots)
        self.after_slope, self.after_wide = np.empty(self.capacity), np.empty(self.capacity)
        ends, work = exact.kernel_arguments(n, slots, hours, store, bus.battery_mw, -1, self.capacity)
        self.slope, self.wide = work["slope"], work["wide"]
        self.ends, self.span = work["ends"].reshape(-1, COLUMNS), work["span"]
        self.kernel = bind(
            "plan_day", n, slots, self.capacity, ends["start"], ends["end"], ends["keep"], work["store"],
            tuple(bus.value), tuple(bus.width), bus.supply, work["charge_limit"], work["discharge_limit"],
            work["energy_min"], work["energy_max"], *(work[name] for name in exact.WORK), np.ones(n), work["least"],
            work["most"], work["burns"], work["given"], self.energy, self.charge, self.discharge, tuple(self.taken),
            self.price, np.empty(slots), self.after_slope, self.after_wide,
        )  # fmt: skip

    def first_prices(self, price: FloatArray) -> list[float]:
        """Return for each day the price at which the quota could be bought, were prices to stay as they are."""
        limit = self.bus.width[self.row]
        found: list[float] = []
        for first, last in zip(self.first, self.last, strict=True):
            order = first + np.argsort(price[first:last])
            enough = np.searchsorted(np.cumsum(limit[order]), self.quota)
            at = price[order[enough]] if enough < last - first else self.most
            found.append(min(max(float(at), 0.0), self.most))
        return found

    def plan(self, day: int, price: float, after: _Worth, energy: float | None = None) -> None:
        """Plan a day, from an energy if one is given, else what any is worth."""
        first, last = self.first[day], self.last[day]
        self.bus.value[self.row, first:last] = price
        count = len(after.slope)
        self.after_slope[:count], self.after_wide[:count] = after.slope, after.wide
        want, start = (0.0, 0.0) if energy is None else (1.0, energy)
        self.span[:] = first, last, count, after.low, after.high, want, start, after.earned
        self.kernel()

    def worth(self, day: int, price: float, after: _Worth) -> _Worth:
        """Return what energy is worth before a day at a price of its quota: never less than what it is."""
        self.plan(day, price, after)
        head, tail = int(self.span[2]), int(self.span[3])
        low, high = self.ends[self.first[day], :2].tolist()
        earned = float(self.span[4]) - price * self.quota
        return _Worth(low, high, earned, self.slope[head:tail].copy(), self.wide[head:tail].copy())

    def attempt(self, day: int, price: float, after: _Worth, energy: float) -> _Try:
        """Return what a day does at a price of its quota."""
        self.plan(day, price, after, energy)
        first, last = self.first[day], self.last[day]
        excess = float(self.taken[self.row, first:last].sum()) - self.quota
        return _Try(
            price,
            float(self.span[5]) - price * self.quota,
            excess,
            self.energy[first + 1 : last + 1].copy(),
            self.charge[first:last].copy(),
            self.discharge[first:last].copy(),
            self.taken[:, first:last].copy(),
        )

    def settle(self, day: int, price: float, after: _Worth, energy: float) -> _Try:
        """Return the best of a day that comes with an energy: the price that is least, and what it does."""
        below: _Try | None = None
        above: _Try | None = None
        step = 0.002 * self.most
        for _ in range(100):
            one = self.attempt(day, price, after, energy)
            if abs(one.excess) <= 1e-12 * self.quota:
                return one
            if below is not None and above is not None:
                tangent = below.value + below.excess * (price - below.price)
                if one.value <= tangent + 1e-13 * abs(tangent) or not below.price < price < above.price:
                    break
            if one.excess < 0.0:
                below = one
                if price >= self.most:
                    return one
            else:
                above = one
                if price <= 0.0:
                    return one
            if below is None or above is None:
                price = min(price + step, self.most) if above is None else max(price - step, 0.0)
                step *= 4.0
            else:
                meet = above.value - below.value + below.excess * below.price - above.excess * above.price
                price = min(max(meet / (below.excess - above.excess), below.price), above.price)
        assert below is not None
        assert above is not None
        part = below.excess / (below.excess - above.excess)
        return below.mixed(above, min(part * (1.0 + 1e-14), 1.0), price)  # rather a speck too much than too little

    def write(self, day: int, one: _Try) -> None:
        """Write a day down."""
        first, last = self.first[day], self.last[day]
        self.energy[first + 1 : last + 1], self.charge[first:last] = one.energy, one.charge
        self.discharge[first:last] = one.discharge
        np.minimum(one.taken, self.bus.width[:, first:last], out=self.taken[:, first:last])

    def money(self) -> tuple[float, float]:
        """Return what the schedule written down earns, and all money that it moves, each by the slot's hour."""
        self.bus.value[self.row] = 0.0
        flows = self.bus.value * self.taken
        use = np.add.reduceat(self.taken[self.row], self.first)
        short = self.most * float(np.maximum(self.quota - use, 0.0).sum())
        wear = self.store.wear_jpy_per_mwh * float(self.discharge.sum())
        return float(flows.sum()) - short - wear, float(np.abs(flows).sum()) + short + wear


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
    days = _Days(problem, bus, load, store)
    count = len(days.first)
    nothing = np.empty(0)
    end = _Worth(days.end, days.end, 0.0, nothing, nothing)
    if days.end < 0.0:
        end = _Worth(0.0, days.full, 0.0, np.zeros(1), np.full(1, days.full))
    prices = days.first_prices(alone.price_jpy_per_mwh)
    seen = [[price] for price in prices]
    worth = [end] * (count + 1)
    came: list[float] = []
    done: dict[int, _Try] = {}
    known = [0] * count  # prices seen that the worth before each day rests on
    for _ in range(PASSES):
        later = False  # whether what energy is worth after the day has changed
        for day in reversed(range(count)):
            after = worth[day + 1]
            if came and later:  # for the energy last come with, now that the rest is better known
                done[day] = days.settle(day, prices[day], after, came[day])
                prices[day] = done[day].price
                _add(seen[day], prices[day], days.most)
            new = seen[day] if later or not came else seen[day][known[day] :]
            known[day] = len(seen[day])
            found = [days.worth(day, price, after) for price in new]
            if found:
                old = worth[day]
                worth[day] = reduce(least, found if later or not came else [old, *found])
                later = not worth[day].same(old)
            else:
                later = False
        energy = min(max(days.start, worth[0].low), worth[0].high)
        bound = worth[0].at(energy)
        last, came = came, []
        for day in range(count):
            if not last or last[day] != energy:
                done[day] = days.settle(day, prices[day], worth[day + 1], energy)
                prices[day] = done[day].price
                _add(seen[day], prices[day], days.most)
            came.append(energy)
            energy = float(done[day].energy[-1])
        days.energy[0] = days.start
        for day, one in done.items():
            days.write(day, one)
        earned, moved = days.money()
        if bound - earned <= GAP * moved:
            break
    else:
        return None
    hours = problem.timeline.hours
    days.price[:] = _prices(days, problem, prices)
    answer = Answer(
        days.taken, days.price, days.charge, days.discharge, exact.energy_mwh(days.energy, problem.battery, hours)
    )
    schedule = exact.schedule_of(problem, bus, answer, begun)
    return schedule if abs(certify(problem, schedule).gap) <= CERTIFIED else None


def _add(seen: list[float], price: float, most: float) -> None:
    """Add a price to those seen, if it is not among them."""
    if all(abs(price - other) > 1e-13 * most for other in seen):
        seen.append(price)


def _prices(days: _Days, problem: Problem, quota: list[float]) -> FloatArray:
    """Return the least prices that agree with the schedule."""
    bus, store, taken = days.bus, days.store, days.taken
    near = 1e-9
    size = near * (1.0 + bus.supply)
    rest = np.arange(len(bus.names)) != days.row
    room = (taken < bus.width - np.minimum(size, 0.5 * bus.width)) & rest[:, None]
    low = np.where(room, bus.value, -np.inf).max(axis=0)

    def kind(power: FloatArray, most: FloatArray | float) -> FloatArray:
        small = np.minimum(size, 0.25 * np.asarray(most) + 0.0 * size)
        found = np.where(power >= most - small, 2.0, np.where(power <= small, 0.0, 1.0))
        return np.where(np.asarray(most) + 0.0 * size <= 0.0, 3.0, found)

    after = days.energy[1:]
    speck = near * max(float(days.energy.max()), 1e-300)
    empty, full = (after <= speck).astype(float), (after >= days.full - speck).astype(float)
    use = np.add.reduceat(taken[days.row], days.first)
    least = np.where(use < days.quota * (1.0 - near), days.most, 0.0)
    worth = np.full(days.slots, -np.inf)
    if days.end < 0.0 and full[-1] == 0.0:
        worth[-1] = 0.0
    price = np.empty(days.slots)
    run(
        "raise_prices", days.slots, len(use), 10 * len(use) + 100, store.wear_jpy_per_mwh, days.numbers[2],
        days.numbers[3], problem.timeline.day_index().astype(float), low, kind(days.charge, bus.battery_mw[0]),
        kind(days.discharge, bus.battery_mw[1]), kind(taken[days.row], bus.width[days.row]), empty, full, worth, least,
        price,
    )  # fmt: skip
    if np.isneginf(price).any():
        last = np.where((taken > np.minimum(size, 0.5 * bus.width)) & rest[:, None], bus.value, np.inf).min(axis=0)
        price = np.where(np.isneginf(price), np.where(np.isinf(last), 0.0, last), price)
    return price
