"""The days of a run: what each spilled, rescued and earned next to doing nothing."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from shoals import cycle
from shoals.core.plan import Problem, Schedule
from shoals.core.result import CycleResult


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Days:
    """The days of a period, shape (days,), in the zone of the site.

    Parameters
    ----------
    dates : array of datetime64[D]
    first : array of int
        First slot of each day, and the number of slots as one more element.
    spilled_without_wh, spilled_wh, rescued_wh, computed_wh, available_wh : array of int
        Spill if nothing is done and by the plan; what the plan rescues of it, below zero on a day on which it spills
        more; what it computes with; what the plant could make. Each sums to its total in the summary. [Wh]
    price_jpy_per_mwh : array
        Mean λ; ``nan`` where there is none. [JPY/MWh]
    """

    dates: NDArray[np.datetime64]
    first: NDArray[np.int64]
    spilled_without_wh: NDArray[np.int64]
    spilled_wh: NDArray[np.int64]
    rescued_wh: NDArray[np.int64]
    computed_wh: NDArray[np.int64]
    available_wh: NDArray[np.int64]
    price_jpy_per_mwh: NDArray[np.float64]

    def slots(self, day: int) -> slice:
        """Return the slots of a day by its number."""
        return slice(int(self.first[day]), int(self.first[day + 1]))

    def number(self, date: np.datetime64) -> int | None:
        """Return the number of a date; None if the period does not have it."""
        at = int(np.searchsorted(self.dates, date))
        return at if at < len(self.dates) and self.dates[at] == date else None


def days_of(result: CycleResult) -> Days:
    """Add up a run by its days.

    Parameters
    ----------
    result : CycleResult

    Returns
    -------
    days : Days
    """
    line = result.problem.timeline
    day = line.day_index()
    count = int(day[-1]) + 1 if line.slots else 0

    def total(values: NDArray[np.int64]) -> NDArray[np.int64]:
        found = np.zeros(count, dtype=np.int64)
        np.add.at(found, day, values)
        return found

    _, nothing_wh, _ = cycle.watt_hours_of(result.site, cycle.bare(result.problem), result.baselines[0].schedule)
    without_wh = total(nothing_wh["spilled"])
    spilled_wh = total(result.uses_wh["spilled"])
    computed = [wh for use, wh in result.uses_wh.items() if use.startswith("computed:")]
    price = result.plan.schedule.price_jpy_per_mwh
    known = np.isfinite(price)
    hours = np.bincount(day, known, minlength=count)
    mean = np.bincount(day, np.where(known, price, 0.0), minlength=count)
    first = np.append(np.searchsorted(day, np.arange(count)), line.slots)
    local = line.starts_local().astype("datetime64[D]")
    return Days(
        dates=local[first[:-1]],
        first=first.astype(np.int64),
        spilled_without_wh=without_wh,
        spilled_wh=spilled_wh,
        rescued_wh=without_wh - spilled_wh,
        computed_wh=total(np.sum(computed, axis=0)) if computed else np.zeros(count, dtype=np.int64),
        available_wh=total(result.sources_wh["available"]),
        price_jpy_per_mwh=np.divide(mean, hours, out=np.full(count, np.nan), where=hours > 0),
    )


def gain_of_day_jpy(given: cycle.Given, result: CycleResult, slots: slice) -> float | None:
    """Return what the plan earns on one day more than doing nothing, before any capital charge. [JPY]

    The sum over all days is the gain of the period. Energy that is stored on one day and sold on the next counts
    where it is sold.

    Returns
    -------
    gain : float or None
        None where the site is paid by longer periods than a day: for readiness to reduce, or for quotas of weeks.
    """
    if given.site.reductions or any(one.period_days != 1 or one.deadline_hour for one in result.problem.deferrable):
        return None
    nothing = cycle.bare(result.problem)
    earned = _earned_jpy(given, result.problem, result.plan.schedule, slots)
    return earned - _earned_jpy(given, nothing, result.baselines[0].schedule, slots)


def _earned_jpy(given: cycle.Given, problem: Problem, schedule: Schedule, slots: slice) -> float:
    """Return the money of some slots: the money of all uses is a sum over slots, and penalties one over days."""
    inside = np.zeros(problem.timeline.slots)
    inside[slots] = 1.0
    alone = replace(schedule, **{name: _masked(getattr(schedule, name), inside) for name in _flows(schedule)})
    firm = problem.firm
    if firm is not None:
        firm = replace(firm, power_mw=np.asarray(firm.power_mw) * inside)
    earned = cycle.value_of(given, replace(problem, firm=firm), alone)
    total = sum(jpy for use, jpy in earned.items() if not use.startswith("penalty:"))
    if problem.firm is not None or problem.deferrable:
        day = int(problem.timeline.day_index()[slots.start])
        short = {name: float(missed[day]) for name, missed in schedule.shortfall_mwh(problem).items()}
        for cluster in given.site.clusters:
            missing = short.get(cluster.id, 0.0)
            if cluster.use == "firm":
                missing = float(schedule.unserved_mw[slots].sum()) * problem.timeline.hours
            total -= missing * cluster.penalty_jpy_per_mwh
    return total


def _flows(schedule: Schedule) -> list[str]:
    return [each.name for each in fields(schedule) if each.name.endswith("_mw")]


def _masked(value: object, inside: NDArray[np.float64]) -> object:
    if isinstance(value, np.ndarray):
        return value * inside
    assert isinstance(value, dict)
    return {name: power * inside for name, power in value.items()}
