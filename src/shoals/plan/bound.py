r"""How good a schedule is at most: a bound from its own prices, which no schedule can exceed.

The bound comes from duality: for any price :math:`\lambda_t` of a MWh at the bus, any worth :math:`\mu_t` of a MWh in
the store, and any :math:`0 \le \nu_{i,\text{day}} \le S_i`, no schedule earns more than

.. math::

    \sum_t \Delta\Big[\lambda_t^+ a_t + (p^x_t-\lambda_t)^+ X_t + (\lambda_t-p^m_t)^+ M_t
      + \sum_k (v_{kt}-\lambda_t)^+ L_{kt} + (\lambda_t-U_t)^+ F_t - \lambda_t F_t
      + \sum_i (\nu_{i,\text{day}(t)}-\lambda_t)^+ q^{\max}_{it}\Big]
    - \sum_{i,\text{day}} \nu_{i,\text{day}} Q_{i,\text{day}}
    + \sum_t \Delta\Big[(\eta_c\mu_t-\lambda_t)^+ C_t + (\lambda_t-w-\mu_t/\eta_d)^+ D_t\Big]
      + \kappa\mu_0 s_0 + \sum_t \max_{E^{\min}_t \le s \le E_t} (\kappa\mu_{t+1}-\mu_t)\, s - \mu_{T-1}\, s_T

with :math:`\kappa` the part of stored energy that a slot leaves (for a free end, the greatest of
:math:`-\mu_{T-1} s` over what the store may hold stands for the last term), with one such part for each store. A
planner gives :math:`\lambda`; the best :math:`\nu` is found exactly, and :math:`\mu` is the planner's or, where it
gives none that will do, comes from the schedule by complementary slackness.

Rules that only make a schedule earn less (of switched loads, ramps, budgets of cycles) are left out: the bound holds
with them too, but need not be met. Then the engine's own `Schedule.dual_jpy` says how good a schedule is at most.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals.core.plan import Battery, Problem, Schedule
from shoals.plan._beyond import beyond
from shoals.plan._proof import proves

FloatArray = NDArray[np.float64]
CERTIFIED = 1e-9
"""Gap of the certificate, and how far off a limit, above which the exact engine's answer is not given out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What a schedule earns, and what no schedule can exceed.

    Parameters
    ----------
    primal_jpy : float
        Money of the schedule. [JPY]
    dual_jpy : float
        Bound on the money of any schedule, from the prices of this one. [JPY]
    gap : float
        What lies between, as a part of all money that the schedule moves.
    """

    primal_jpy: float
    dual_jpy: float
    gap: float


def certify(problem: Problem, schedule: Schedule) -> Certificate:
    """Return the certificate of a schedule; it needs no trust in the engine that made it.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Grid
    >>> from shoals.core.time import Timeline
    >>> from shoals.plan import solve
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> sold = Grid(power_mw_max=2.0, price_jpy_per_mwh=[9_000.0, 7_000.0])
    >>> problem = Problem(timeline=line, available_mw=3.0, export=sold)
    >>> certify(problem, solve(problem))
    Certificate(primal_jpy=32000.0, dual_jpy=32000.0, gap=0.0)
    """
    money = schedule.value_jpy(problem)
    primal, dual = sum(money.values()), float(bound_jpy(problem, schedule))
    return Certificate(
        primal_jpy=primal, dual_jpy=dual, gap=(dual - primal) / max(1.0, sum(abs(one) for one in money.values()))
    )


def is_proven(problem: Problem, schedule: Schedule, tolerance: float = CERTIFIED) -> bool:
    """Return whether a schedule keeps all limits, and none can earn more by its own prices.

    Parameters
    ----------
    problem : Problem
    schedule : Schedule
    tolerance : float, default 1e-9
        Of power and energy, as a part of the largest that there is, or of 1 MW; of money, as a part of what the
        schedule moves, or, where limits lie far above what is used, of what all of them would move at its prices: that
        is as fine as a bound can be worked out.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Grid
    >>> from shoals.core.time import Timeline
    >>> from shoals.plan import solve
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> sold = Grid(power_mw_max=2.0, price_jpy_per_mwh=[9_000.0, 7_000.0])
    >>> problem = Problem(timeline=line, available_mw=3.0, export=sold)
    >>> best = solve(problem)
    >>> is_proven(problem, best), is_proven(problem, replace(best, price_jpy_per_mwh=best.price_jpy_per_mwh + 1.0))
    (True, False)
    """
    slots = problem.timeline.slots
    plain = len(problem.all_stores) <= 1 and not any(one.energy_mwh_per_day for one in problem.deferrable)
    if slots and plain and not beyond(problem) and proves(problem, schedule, tolerance):
        return True
    largest = max(
        float(np.max(power, initial=1.0))
        for power in (problem.available_mw, schedule.import_mw, schedule.discharge_mw, schedule.soc_mwh)
    )
    if schedule.violations(problem, tolerance * largest):
        return False
    found = certify(problem, schedule)
    if abs(found.gap) <= tolerance:
        return True
    price = np.abs(schedule.price_jpy_per_mwh)
    limits = sum(float(price @ power) for power in limits_mw(problem)) * problem.timeline.hours
    return bool(abs(found.dual_jpy - found.primal_jpy) <= tolerance * limits)


def limits_mw(problem: Problem) -> Iterator[FloatArray]:
    """Yield the limit of each element of the bus, shape (t,). [MW]"""
    flat = np.ones(problem.timeline.slots)
    blocks = (problem.export, problem.import_, *problem.loads, *problem.deferrable)
    yield np.asarray(problem.available_mw)
    yield from (np.asarray(block.power_mw_max) for block in blocks if block is not None)
    if problem.firm is not None:
        yield np.asarray(problem.firm.power_mw)
    yield from (flat * (store.charge_mw_max + store.discharge_mw_max) for store in problem.all_stores)


def bound_jpy(problem: Problem, schedule: Schedule) -> float:
    """Return a value that no schedule of `problem` can exceed, from the prices of a schedule. [JPY]

    The bound holds whatever the schedule says; it meets the objective if schedule and prices are optimal.
    """
    price, hours = schedule.price_jpy_per_mwh, problem.timeline.hours
    if problem.timeline.slots == 0:
        return 0.0
    total = float(np.maximum(price, 0.0) @ np.asarray(problem.available_mw)) * hours
    if problem.export is not None:
        total += _rent(np.asarray(problem.export.price_jpy_per_mwh) - price, problem.export.power_mw_max) * hours
    if problem.import_ is not None:
        total += _rent(price - np.asarray(problem.import_.price_jpy_per_mwh), problem.import_.power_mw_max) * hours
    for load in problem.loads:
        total += _rent(np.asarray(load.value_jpy_per_mwh) - price, load.power_mw_max) * hours
    if problem.firm is not None:
        power = np.asarray(problem.firm.power_mw)
        total += _rent(price - np.asarray(problem.firm.unserved_jpy_per_mwh), power) * hours
        total -= float(price @ power) * hours
    for one in problem.deferrable:
        energy = np.asarray(one.power_mw_max) * hours
        total += _quota_bound(
            price, energy, problem.period_index(one), problem.quota_mwh(one), one.shortfall_jpy_per_mwh
        )
    each = schedule.by_store(problem)
    given = schedule.stored_price_jpy_per_mwh
    for store in problem.all_stores:
        one = each[store.id]
        alone = replace(schedule, charge_mw=one.charge_mw, discharge_mw=one.discharge_mw, soc_mwh=one.soc_mwh)
        # Any worth gives a bound. What counts as empty, full, on and off decides which one is found.
        if store is problem.battery and len(problem.all_stores) == 1 and np.isfinite(given).all():
            least = _store_bound(store, given, price, hours)
            gross = sum(abs(money) for money in schedule.value_jpy(problem).values())
            if abs(total + least - schedule.objective_jpy) <= 1e-11 * gross:
                total += least
                continue
        else:
            least = np.inf
        worths = (_worth_in_store(store, alone, near) for near in (1e-9, 1e-7, 1e-5))
        total += min(least, *(_store_bound(store, worth, price, hours) for worth in worths))
    return total


def _rent(margin: FloatArray, power: Any) -> float:
    return float(np.maximum(margin, 0.0) @ np.asarray(power))


def _quota_bound(
    price: FloatArray, energy: FloatArray, period: NDArray[np.int64], quota: FloatArray, most: float
) -> float:
    """Return the least bound over the worth of each period's quota: the price that its dearest MWh would cost.

    The bound is convex in the worth, with kinks at the prices, where what it costs less than it is worth to serve
    first reaches the quota.
    """
    order = np.lexsort((price, period))
    served = np.cumsum(energy[order])
    first = np.searchsorted(period, np.arange(len(quota)))  # of the slots in order too, as periods follow each other
    last = np.append(first[1:], len(period))
    before = np.concatenate([[0.0], served])[first]
    enough = np.searchsorted(served, before + quota)
    dear = np.append(price[order], most)[np.where(enough < last, np.maximum(enough, first), len(period))]
    worth = np.where(quota > 0.0, np.clip(dear, 0.0, most), 0.0)
    return float(np.maximum(worth[period] - price, 0.0) @ energy - worth @ quota)


def _store_bound(store: Battery, worth: FloatArray, price: FloatArray, hours: float) -> float:
    """Return what a store adds to the bound at a worth of its energy, shape (t,)."""
    charge_in, charge_out, keep = store.charge_efficiency, store.discharge_efficiency, store.keeps(hours)
    power = np.maximum(charge_in * worth - price, 0.0) * store.charge_mw_max
    power += np.maximum(price - store.wear_jpy_per_mwh - worth / charge_out, 0.0) * store.discharge_mw_max
    total = float(power.sum()) * hours + keep * worth[0] * store.start_mwh
    least, most = store.energy_mwh_min + 0.0 * price, store.energy_mwh_max + 0.0 * price
    more = keep * worth[1:] - worth[:-1]
    total += float((np.maximum(more, 0.0) * most[:-1] + np.minimum(more, 0.0) * least[:-1]).sum())
    if store.end_mwh is None:
        return total + max(-worth[-1] * most[-1], -worth[-1] * least[-1])
    return total - worth[-1] * store.end_mwh


def stored_worth(problem: Problem, schedule: Schedule, near: float = 1e-7) -> FloatArray:
    """Return what one more MWh in `battery` is worth when each slot ends, shape (t,). [JPY/MWh]

    It is the schedule's own, or where it has none, one that agrees with what the battery does.
    """
    given, store = schedule.stored_price_jpy_per_mwh, problem.battery
    if store is None or np.isfinite(given).all():
        return np.zeros(problem.timeline.slots) if store is None else given
    return _worth_in_store(store, schedule, near)


def _worth_in_store(store: Battery, schedule: Schedule, near: float) -> FloatArray:
    """Return a worth of stored energy in each slot that agrees with what the battery does, shape (t,). [JPY/MWh]

    Forward, the interval of worths that agree with all slots so far; backward, one worth out of each.
    """
    price, charge, discharge = schedule.price_jpy_per_mwh, schedule.charge_mw, schedule.discharge_mw
    up = price / store.charge_efficiency
    down = (price - store.wear_jpy_per_mwh) * store.discharge_efficiency
    low = np.full(len(price), -np.inf)
    high = np.full(len(price), np.inf)
    on = charge > near * charge.max()
    low[on] = up[on]
    off = charge < (1.0 - near) * store.charge_mw_max
    high[off] = up[off]
    on = discharge > near * discharge.max()
    high[on] = np.minimum(high[on], down[on])
    off = discharge < (1.0 - near) * store.discharge_mw_max
    low[off] = np.maximum(low[off], down[off])
    keep = store.keeps(schedule.timeline.hours)
    empty = schedule.soc_mwh[1:] <= store.energy_mwh_min + near * schedule.soc_mwh.max()
    full = schedule.soc_mwh[1:] >= (1.0 - near) * store.energy_mwh_max
    span: list[tuple[float, float]] = []
    least, most = -np.inf, np.inf
    for t in range(len(price)):
        least, most = max(least, low[t]), min(most, high[t])
        if least > most:  # by rounding, or because the schedule is not optimal
            least = most = (max(least, low[t]) + min(most, high[t])) / 2.0
        span.append((least, most))
        least, most = (-np.inf if empty[t] else least / keep), (np.inf if full[t] else most / keep)
    worth = np.zeros(len(price))
    after = 0.0 if store.end_mwh is None else min(max(0.0, span[-1][0]), span[-1][1])
    for t in reversed(range(len(price))):
        least, most = span[t]
        worth[t] = min(max(after, least), most)
        after = worth[t] * keep
    return worth
