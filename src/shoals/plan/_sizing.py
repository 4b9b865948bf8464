r"""What a year earns at given sizes, and the cut that it gives: a ceiling over what it earns at any sizes.

For any price :math:`\lambda_t` at the bus, worth :math:`\mu_t` in the store and worth :math:`\nu` of a quota, the bound
of `shoals.plan.bound` holds at all sizes at once, and each size enters it as a factor. So it is a sum over the parts,
size times what a unit of the part earns at these prices: a straight line above the concave value, which touches it
where the prices came from.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.plan import Battery, Grid, Problem, Schedule
from shoals.plan._unchecked import with_

FloatArray = NDArray[np.float64]
BLOCKS, SAMPLE_BLOCKS = 40, 10
"""Into how many blocks of days a timeline is cut, each with a ceiling of its own; and a sample of its days."""
SAMPLE_EVERY, SAMPLE_SLOTS_MIN = 8, 1_000
"""A sample has one day of so many, or of fewer, lest it have less slots than that."""
NEAR = (1e-9, 1e-7, 1e-5)
"""What counts as empty, full, on and off, in turn, until a cut touches."""


@dataclass(frozen=True, slots=True)
class Duals:
    """Prices of a schedule: at the bus, in the store, and of each quota by day. [JPY/MWh]"""

    price: FloatArray
    worth: FloatArray
    quota: Mapping[str, FloatArray]


@dataclass(frozen=True, slots=True)
class Sizes:
    """Size of each part of a problem; what is not named is as the problem says. Peaks cap the import of each period."""

    part: Mapping[str, float]
    peaks: FloatArray


@dataclass(frozen=True, slots=True)
class Slopes:
    """What prices make of a unit of each part, of a MW of each peak, and of the rest, in each block. [JPY]

    Sum over parts of size times slope, plus the rest, plus `first` times the energy at a block's start, less `last`
    times that at its end, is a ceiling over what the block earns, at any sizes.
    """

    part: Mapping[str, FloatArray]
    peaks: FloatArray
    rest: FloatArray
    first: FloatArray
    last: FloatArray


def sample(problem: Problem) -> tuple[Problem, NDArray[np.intp]] | None:
    """Return a problem of some of the days, one beside the other, and which slots they are; None if they are few."""
    line = problem.timeline
    day = line.day_index()
    each = np.bincount(day) if len(day) else np.zeros(0, dtype=np.intp)
    every = min(SAMPLE_EVERY, line.slots // SAMPLE_SLOTS_MIN)
    if every < 2 or len(each) < 2 * every:
        return None
    length = int(np.bincount(each).argmax())  # of most days: clocks are changed on some
    first = np.searchsorted(day, np.flatnonzero(each == length)[every // 2 :: every])
    if not len(first):
        return None
    slots = (first[:, None] + np.arange(length)).ravel()

    def some(given: ArrayLike) -> FloatArray:
        return np.asarray(given)[slots]

    def grid(one: Grid | None) -> Grid | None:
        if one is None:
            return None
        return with_(one, power_mw_max=some(one.power_mw_max), price_jpy_per_mwh=some(one.price_jpy_per_mwh))

    firm = problem.firm
    if firm is not None:
        firm = with_(firm, power_mw=some(firm.power_mw), unserved_jpy_per_mwh=some(firm.unserved_jpy_per_mwh))
    return with_(
        problem,
        timeline=line.window(0, len(slots)),
        available_mw=some(problem.available_mw),
        export=grid(problem.export),
        import_=grid(problem.import_),
        loads=tuple(
            with_(one, power_mw_max=some(one.power_mw_max), value_jpy_per_mwh=some(one.value_jpy_per_mwh))
            for one in problem.loads
        ),
        firm=firm,
        deferrable=tuple(with_(one, power_mw_max=some(one.power_mw_max)) for one in problem.deferrable),
    ), slots


class Parts:
    """A problem whose parts are written for a unit of size each, and the periods of a charge on the highest import."""

    def __init__(self, problem: Problem, period: NDArray[np.intp] | None, blocks: int = BLOCKS) -> None:
        self.problem, self.period = problem, period
        self.hours = problem.timeline.hours
        self.day = problem.timeline.day_index()
        self.first = np.flatnonzero(np.diff(self.day, prepend=-1))
        days = len(self.first)
        blocks = min(blocks, days)
        self.starts = self.first[np.arange(blocks) * days // blocks]
        self.block = np.repeat(np.arange(blocks), np.diff(self.starts, append=len(self.day)))
        self._lay_out()

    def at(self, sizes: Sizes) -> Problem:
        """Return the problem at these sizes."""
        asked, part, changes = self.problem, sizes.part, dict[str, Any]()
        if "generation" in part:
            changes["available_mw"] = np.asarray(asked.available_mw) * part["generation"]
        for name, field in (("export", "export"), ("import", "import_")):
            grid = getattr(asked, field)
            if grid is not None:
                limit = self._cap(
                    np.asarray(grid.power_mw_max), part.get(name), sizes.peaks if name == "import" else None
                )
                if limit is not grid.power_mw_max:
                    changes[field] = with_(grid, power_mw_max=limit)
        if any(name.startswith("load:") for name in part):
            changes["loads"] = tuple(
                with_(load, power_mw_max=np.asarray(load.power_mw_max) * part[f"load:{load.id}"])
                if f"load:{load.id}" in part
                else load
                for load in asked.loads
            )
        if "firm" in part and asked.firm is not None:
            changes["firm"] = with_(asked.firm, power_mw=np.asarray(asked.firm.power_mw) * part["firm"])
        if any(name.startswith("deferrable:") for name in part):
            changes["deferrable"] = tuple(
                with_(
                    one,
                    power_mw_max=np.asarray(one.power_mw_max) * part[f"deferrable:{one.id}"],
                    energy_mwh_per_day=one.energy_mwh_per_day * part[f"deferrable:{one.id}"],
                )
                if f"deferrable:{one.id}" in part
                else one
                for one in asked.deferrable
            )
        store = asked.battery
        if store is not None and any(name.startswith("battery.") for name in part):
            energy = part.get("battery.energy", 1.0)
            changes["battery"] = with_(
                store,
                charge_mw_max=store.charge_mw_max * part.get("battery.charge", 1.0),
                discharge_mw_max=store.discharge_mw_max * part.get("battery.discharge", 1.0),
                energy_mwh_max=store.energy_mwh_max * energy,
                start_mwh=store.start_mwh * energy,
                end=store.end if isinstance(store.end, str) else store.end * energy,
            )
        return with_(asked, **changes)

    def _cap(self, limit: FloatArray, size: float | None, peaks: FloatArray | None) -> FloatArray:
        if size is not None:
            limit = np.minimum(limit, size)
        if peaks is not None and self.period is not None:
            limit = np.minimum(limit, peaks[self.period])
        return limit

    def duals(self, problem: Problem, schedule: Schedule) -> Iterator[Duals]:
        """Yield prices of a schedule of this problem at some sizes: its own first, then others that agree with it."""
        price, own = schedule.price_jpy_per_mwh, schedule.stored_price_jpy_per_mwh
        quota = {
            one.id: _quota_worth(price, np.asarray(one.power_mw_max) * self.hours, one, self.day, self.first)
            for one in self.problem.deferrable
        }
        if problem.battery is None:
            yield Duals(price, np.zeros(0), quota)
            return
        if np.isfinite(own).all():
            yield Duals(price, own, quota)
        for near in NEAR:
            yield Duals(price, worth_in_store(problem.battery, schedule, near), quota)

    def slopes(self, duals: Duals, sizes: Sizes) -> Slopes:
        """Return what a unit of each part earns in each block at these prices.

        A limit that is the least of several is charged to the one that is least at `sizes`.
        """
        asked, price, blocks = self.problem, duals.price, len(self.starts)
        rent, above, store = self._rent, self._above, asked.battery
        np.subtract(self._worth[:above], price, out=rent[:above])
        np.subtract(price, self._worth[above:], out=rent[above : len(self._worth)])
        for one in asked.deferrable:
            np.subtract(duals.quota[one.id][self.day], price, out=rent[self._row[f"deferrable:{one.id}"]])
        if store is not None:
            worth = duals.worth
            np.subtract(store.charge_efficiency * worth, price, out=rent[self._row["battery.charge"]])
            paid = price - store.wear_jpy_per_mwh
            np.subtract(paid, worth / store.discharge_efficiency, out=rent[self._row["battery.discharge"]])
        np.maximum(rent, 0.0, out=rent)
        peaks: FloatArray = np.zeros((blocks, len(sizes.peaks)))
        found: dict[str, FloatArray] = {}
        for name, grid in (("export", asked.export), ("import", asked.import_)):
            peaked = name == "import" and self.period is not None
            if grid is None or not (peaked or name in sizes.part):
                continue
            limit, row = np.asarray(grid.power_mw_max), rent[self._row[name]]
            size, peak = sizes.part.get(name, np.inf), np.full(len(limit), np.inf)
            if peaked and self.period is not None:
                peak = sizes.peaks[self.period]
                place = self.block * len(sizes.peaks) + self.period
                by_peak = np.bincount(place, row * ((peak < limit) & (peak < size)), peaks.size)
                peaks = np.asarray(by_peak.reshape(blocks, -1) * self.hours, dtype=np.float64)
            if name in sizes.part:
                found[name] = self._by_block(row * ((size < limit) & (size <= peak)))
            row *= (limit <= size) & (limit <= peak)
        rent *= self._unit
        sums = self._by_block(rent)
        rest = np.zeros(blocks)
        for name, at in self._row.items():
            if name in ("export", "import"):
                rest += sums[at]
            else:
                found[name] = sums[at]
        if asked.firm is not None:
            found["firm"] = found["firm"] - self._by_block(price * np.asarray(asked.firm.power_mw))
        for one in asked.deferrable:
            days = np.add.reduceat(duals.quota[one.id], self.day[self.starts])
            found[f"deferrable:{one.id}"] = found[f"deferrable:{one.id}"] - days * one.energy_mwh_per_day
        first, last = np.zeros(blocks), np.zeros(blocks)
        if store is not None:
            worth = duals.worth
            rise = np.maximum(np.diff(worth, prepend=np.inf), 0.0)
            rise[self.starts] = 0.0  # between blocks, the energy at the border pays for it
            inside = np.add.reduceat(rise, self.starts) * store.energy_mwh_max
            first, last = worth[self.starts], worth[np.append(self.starts[1:], len(worth)) - 1]
            inside[0] += first[0] * store.start_mwh
            if store.end_mwh is not None:
                inside[-1] -= last[-1] * store.end_mwh
            found["battery.energy"] = inside
        for name in list(found):
            if name not in sizes.part:
                rest += found.pop(name)
        return Slopes(found, peaks, rest, first, last)

    def _lay_out(self) -> None:
        """Lay out the rents of all parts as rows: those that take above a price, those that give, and the rest."""
        asked = self.problem
        takes = [] if asked.export is None else [("export", asked.export.price_jpy_per_mwh, asked.export.power_mw_max)]
        takes += [(f"load:{load.id}", load.value_jpy_per_mwh, load.power_mw_max) for load in asked.loads]
        gives: list[tuple[str, ArrayLike, ArrayLike]] = [("generation", np.zeros(len(self.day)), asked.available_mw)]
        if asked.import_ is not None:
            gives.append(("import", asked.import_.price_jpy_per_mwh, asked.import_.power_mw_max))
        if asked.firm is not None:
            gives.append(("firm", asked.firm.unserved_jpy_per_mwh, asked.firm.power_mw))
        others = [(f"deferrable:{one.id}", one.power_mw_max) for one in asked.deferrable]
        if asked.battery is not None:
            flat = np.ones(len(self.day))
            others.append(("battery.charge", flat * asked.battery.charge_mw_max))
            others.append(("battery.discharge", flat * asked.battery.discharge_mw_max))
        known = [*takes, *gives]
        self._above = len(takes)
        self._worth = np.array([np.asarray(worth) for _, worth, _ in known])
        self._unit = np.array([*(np.asarray(unit) for _, _, unit in known), *(np.asarray(unit) for _, unit in others)])
        self._row = {name: i for i, name in enumerate([*(one[0] for one in known), *(one[0] for one in others)])}
        self._rent = np.empty(self._unit.shape)

    def _by_block(self, power: FloatArray) -> FloatArray:
        return np.add.reduceat(power, self.starts, axis=-1) * self.hours


def _quota_worth(
    price: FloatArray, energy: FloatArray, one: Any, day: NDArray[np.intp], first: NDArray[np.intp]
) -> FloatArray:
    """Return the worth of the quota of each day: the price of the last MWh that it takes, shape (days,). [JPY/MWh]"""
    order = np.lexsort((price, day))
    sorted_price, taken = price[order], np.cumsum(energy[order])
    before = np.concatenate([[0.0], taken])[first]
    enough = taken - before[day] >= one.energy_mwh_per_day * (1.0 - 1e-12)
    # the first slot of a day, in order of price, at which there is enough; else a shortfall is the price
    slot = np.where(enough, np.arange(len(price)), len(price))
    place = np.minimum.reduceat(slot, first)
    last = np.append(first[1:], len(price))
    found = np.where(place < last, sorted_price[np.minimum(place, len(price) - 1)], one.shortfall_jpy_per_mwh)
    return np.clip(found, 0.0, one.shortfall_jpy_per_mwh)


def worth_in_store(store: Battery, schedule: Schedule, near: float) -> FloatArray:
    """Return a worth of stored energy that agrees with what the battery does, shape (t,). [JPY/MWh]

    Between two slots in which the store is empty or full the worth stands still, within what all slots between them
    allow; past an empty one it may fall, past a full one rise.
    """
    price, charge, discharge = schedule.price_jpy_per_mwh, schedule.charge_mw, schedule.discharge_mw
    energy = schedule.soc_mwh
    up = price / store.charge_efficiency
    down = (price - store.wear_jpy_per_mwh) * store.discharge_efficiency
    low = np.where(charge > near * charge.max(), up, -np.inf)
    high = np.where(charge < (1.0 - near) * store.charge_mw_max, up, np.inf)
    high = np.where(discharge > near * discharge.max(), np.minimum(high, down), high)
    low = np.where(discharge < (1.0 - near) * store.discharge_mw_max, np.maximum(low, down), low)
    empty = energy[1:] <= near * energy.max()
    full = energy[1:] >= (1.0 - near) * store.energy_mwh_max
    first = np.concatenate([[0], np.flatnonzero((empty | full)[:-1]) + 1])
    last = np.append(first[1:], len(price)) - 1
    bottom, top = np.maximum.reduceat(low, first), np.minimum.reduceat(high, first)
    falls, rises = empty[last], full[last]
    least, most = _running_max(bottom, falls), -_running_max(-top, rises)
    crossed = least > most  # by rounding, or because the schedule is not optimal
    least[crossed] = most[crossed] = 0.5 * (least[crossed] + most[crossed])
    after = 0.0 if store.end_mwh is None else min(max(0.0, float(least[-1])), float(most[-1]))
    return np.repeat(_clipped_back(after, least, most), last - first + 1)


def _running_max(values: FloatArray, resets: NDArray[np.bool_]) -> FloatArray:
    """Return the greatest value since the last reset, which takes effect after its place; by doubling strides."""
    found = values.copy()
    place = np.arange(len(values))
    start = np.maximum.accumulate(np.where(np.concatenate([[True], resets[:-1]]), place, 0))
    since = place - start
    stride, longest = 1, int(since.max(initial=0))
    while stride <= longest:
        found[stride:] = np.where(since[stride:] >= stride, np.maximum(found[stride:], found[:-stride]), found[stride:])
        stride *= 2
    return found


def _clipped_back(after: float, least: FloatArray, most: FloatArray) -> FloatArray:
    """Return what is left of a number that goes back from the last place to each and is clipped in all on its way."""
    low, high = least.copy(), most.copy()
    stride, n = 1, len(least)
    while stride < n:
        # a clip after a clip is a clip
        mine_low, mine_high = low[:-stride], high[:-stride]
        new_low = np.minimum(np.maximum(low[stride:], mine_low), mine_high)
        new_high = np.minimum(np.maximum(high[stride:], mine_low), mine_high)
        if not (mine_low < mine_high).any():
            break
        low[:-stride], high[:-stride] = new_low, new_high
        stride *= 2
    return np.minimum(np.maximum(after, low), high)
