"""What a report needs of a run, added up once for both languages: totals, grids, the best day, kinds of numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals.core.figure import Kind, weakest
from shoals.core.result import CycleResult
from shoals.core.site import ClusterUse
from shoals.core.time import Timeline
from shoals.core.units import WH_PER_MWH

FloatArray = NDArray[np.float64]
NEARLY_FREE_JPY_PER_MWH = 100.0
"""At or below 0.1 yen/kWh energy counts as worth nothing."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Digest:
    """Sums over a `CycleResult`, without words.

    Parameters
    ----------
    hours : float
        Length of the period. [h]
    available_wh, computed_wh : int
        Totals of the plan. [Wh]
    idle_fraction : float
        Share of the period that a load of 1 MW stands idle if it runs on spilled energy alone; ``nan`` without spill.
    months : tuple of int
        Calendar month of each row of the grids.
    spilled_grid_mwh, used_grid_mwh : array, shape (months, 24)
        Spill if nothing is done; energy that computing and battery take in the plan. [MWh]
    price_grid_jpy_per_mwh : array, shape (months, 24)
        Mean λ; ``nan`` where there is none. [JPY/MWh]
    day : slice
        Slots of the best day: on which the plan rescued most; if it rescued nothing, of most spill; if there is none,
        of most generation.
    day_rescued_wh, day_spilled_wh : int
        What the plan rescued on that day, and what doing nothing spills. [Wh]
    load_mw : float
        Power that loads and battery of the site can take together. [MW]
    spilled_without_mw : array, shape (t,)
        Spill if nothing is done. [MW]
    kinds : mapping of str to Kind
        Of the groups of numbers: ``spilled``, ``rescued``, ``gain``, ``net``, ``price``.
    """

    hours: float
    available_wh: int
    computed_wh: int
    idle_fraction: float
    months: tuple[int, ...]
    spilled_grid_mwh: FloatArray
    used_grid_mwh: FloatArray
    price_grid_jpy_per_mwh: FloatArray
    day: slice
    day_rescued_wh: int
    day_spilled_wh: int
    load_mw: float
    spilled_without_mw: FloatArray
    kinds: Mapping[str, Kind]


def digest(result: CycleResult) -> Digest:
    """Add up a run for pictures and sentences.

    Parameters
    ----------
    result : CycleResult

    Returns
    -------
    digest : Digest
    """
    line = result.problem.timeline
    hours = line.slots * line.hours
    without_mw = result.baselines[0].schedule.spilled_mw
    spilled = result.uses_wh["spilled"]
    takers = [wh for name, wh in result.uses_wh.items() if name == "charged" or name.startswith("computed:")]
    taken_mwh = np.sum(takers, axis=0) / WH_PER_MWH if takers else np.zeros(line.slots)
    rows, months = month_rows(line)
    column = line.hour_of_day().astype(np.int64)
    cell = rows * 24 + column
    shape = (len(months), 24)

    def grid(values: FloatArray) -> FloatArray:
        return np.bincount(cell, values, minlength=shape[0] * 24).reshape(shape).astype(np.float64)

    price = result.plan.schedule.price_jpy_per_mwh
    known = np.isfinite(price)
    count = grid(known.astype(np.float64))
    mean = np.divide(grid(np.where(known, price, 0.0)), count, out=np.full(shape, np.nan), where=count > 0)
    without_wh = without_mw * line.hours * WH_PER_MWH
    day = _best_day(line, without_wh - spilled, without_wh, result.sources_wh["available"])
    caught = float(np.minimum(without_mw, 1.0).sum()) * line.hours
    return Digest(
        hours=hours,
        available_wh=int(result.sources_wh["available"].sum()),
        computed_wh=sum(int(wh.sum()) for name, wh in result.uses_wh.items() if name.startswith("computed:")),
        idle_fraction=1.0 - caught / hours if hours and result.spilled_without_wh else float("nan"),
        months=months,
        spilled_grid_mwh=grid(without_mw * line.hours),
        used_grid_mwh=grid(taken_mwh),
        price_grid_jpy_per_mwh=mean,
        day=day,
        day_rescued_wh=_whole(without_wh[day].sum() - spilled[day].sum()),
        day_spilled_wh=_whole(without_wh[day].sum()),
        load_mw=_load_mw(result),
        spilled_without_mw=without_mw,
        kinds=_kinds(result),
    )


def month_rows(line: Timeline) -> tuple[NDArray[np.int64], tuple[int, ...]]:
    """Return the row of each slot and the calendar month of each row, in the order in which they come.

    A period of more than twelve months is laid over one calendar year.
    """
    if not line.slots:
        return np.zeros(0, dtype=np.int64), ()
    month = line.starts_local().astype("datetime64[M]").astype(np.int64)
    if month[-1] - month[0] >= 12:
        month = month % 12
    seen, rows = np.unique(month, return_inverse=True)
    return rows.astype(np.int64), tuple(int(m) % 12 + 1 for m in seen)


def _best_day(line: Timeline, *wishes: NDArray[np.float64] | NDArray[np.int64]) -> slice:
    """Return the slots of the day with most of the first series that has any. [Wh]"""
    day = line.day_index()
    for wish in wishes:
        by_day = np.bincount(day, wish, minlength=1)
        if _whole(by_day.max()):
            break
    else:
        return slice(0, int(np.searchsorted(day, 0, side="right")))
    first, last = (int(np.searchsorted(day, by_day.argmax(), side=side)) for side in ("left", "right"))
    return slice(first, last)


def _whole(wh: float) -> int:
    """Return whole watt-hours; less than a kilowatt-hour of a day is what rounding leaves. [Wh]"""
    return round(float(wh)) if wh >= 1e3 else 0


def _load_mw(result: CycleResult) -> float:
    problem = result.problem
    powers = [np.max(load.power_mw_max, initial=0.0) for load in (*problem.loads, *problem.deferrable)]
    if problem.firm is not None:
        powers.append(np.max(problem.firm.power_mw, initial=0.0))
    if problem.battery is not None:
        powers.append(np.max(problem.battery.charge_mw_max, initial=0.0))
    return float(sum(powers))


def _kinds(result: CycleResult) -> dict[str, Kind]:
    """Each group is no firmer than its weakest input."""
    site = result.site
    spilled = weakest([result.kind, result.plant.kind, Kind.COMPUTED])
    money = [spilled, result.spot.kind]
    if site.fleets:
        money.append(result.network.kind)
    if site.fleets or site.clusters or site.battery is not None or site.plant.tariff_jpy_per_mwh:
        money.append(Kind.ASSUMED)  # tariff, charges, wear, efficiencies and revenue are settings of the site file
    costs = [fleet.cost.kind for fleet in site.fleets] + [cluster.cost.kind for cluster in site.clusters]
    if site.battery is not None:
        costs.append(site.battery_cost.kind)
    gain = weakest(money)
    return {
        "spilled": spilled,
        "rescued": gain,  # what is rescued follows from what pays
        "gain": gain,
        "net": weakest([gain, *costs]),
        "price": gain,
    }


def firm_cluster(result: CycleResult) -> str | None:
    """Return the id of the cluster that is promised at all times, if there is one."""
    return next((cluster.id for cluster in result.site.clusters if cluster.use is ClusterUse.FIRM), None)
