"""What should absorb the next megawatt at a site, judged at the plan's own price of energy.

The plan gives a price λ_t for a MWh at the bus in every slot. A candidate that would earn v_t for a MWh takes energy
where v_t > λ_t and there is energy to take: what is spilled, exported, used by loads that may stop, or still to be had
from the grid. It adds the sum of (v_t − λ_t)·Δt to the plan, to first order: no second plan is needed, and for a large
size the figure is an upper bound. A store buys and sells at λ_t. A load that is promised runs at all hours, if it can
be fed.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from shoals import plan
from shoals.core.figure import Kind, weakest
from shoals.core.network import NetworkSeries
from shoals.core.plan import Battery, Grid, Problem, Schedule
from shoals.core.result import Absorber
from shoals.core.units import HOURS_PER_YEAR
from shoals.value.absorber import Candidate, Rule, candidates, charge_jpy_per_year, payback_within_life

SERVED_FRACTION_MIN = 0.99
"""A promise needs power in at least this share of the hours."""

Floats = NDArray[np.float64]


def absorbers(
    problem: Problem,
    schedule: Schedule,
    network: NetworkSeries,
    discount_rate: float,
    kind: Kind = Kind.MEASURED,
    *,
    power_mw: float = 1.0,
) -> tuple[Absorber, ...]:
    """Judge each candidate of the catalog as the next megawatt beside a plan, the best first.

    Parameters
    ----------
    problem, schedule : Problem, Schedule
        The plan, with its prices.
    network : NetworkSeries
        What hashes earn.
    discount_rate : float
        For the capital charge. [1/y]
    kind : Kind, default measured
        Kind of what the plan's prices rest on.
    power_mw : float, default 1
        Size at which each candidate is judged. [MW]

    Returns
    -------
    absorbers : tuple of Absorber
        By `net_jpy_per_year`, those that can wait for energy before those that are promised at all hours; ``"nothing"``
        is among the first, at zero.
    """
    years = problem.timeline.slots * problem.timeline.hours / HOURS_PER_YEAR
    found = [_nothing()]
    if years:
        found += [_judge(one, problem, schedule, network, discount_rate, kind, years, power_mw) for one in candidates()]
    return tuple(sorted(found, key=lambda one: (one.firm, -one.net_jpy_per_year)))


def _nothing() -> Absorber:
    return Absorber(
        id="nothing",
        power_mw=0.0,
        absorbed_mwh=0.0,
        surplus_mwh=0.0,
        value_jpy_per_year=0.0,
        cost_jpy_per_year=0.0,
        capex_jpy=0.0,
        payback_years=0.0,
        surplus_only_net_jpy_per_year=0.0,
        kind=Kind.COMPUTED,
        source="by definition",
        name_ja="何もしない",
        name_en="nothing",
    )


def _judge(
    one: Candidate,
    problem: Problem,
    schedule: Schedule,
    network: NetworkSeries,
    discount_rate: float,
    kind: Kind,
    years: float,
    power_mw: float,
) -> Absorber:
    cost = one.cost(power_mw)
    charge = charge_jpy_per_year(cost, discount_rate)
    surplus_mw = np.minimum(schedule.spilled_mw, power_mw)
    free_mw = np.minimum(_headroom_mw(problem, schedule), power_mw)
    hours = problem.timeline.hours
    if one.rule is Rule.SHIFT:
        value, power = _shift(one, problem, schedule, free_mw, power_mw)
        alone, _ = _shift(one, problem, schedule, surplus_mw, power_mw)
    else:
        earns = one.value_jpy_per_mwh(network)
        price = schedule.price_jpy_per_mwh
        if one.needs_firm:
            fed = free_mw >= power_mw - 1e-9
            power = fed * (power_mw if fed.mean() >= SERVED_FRACTION_MIN else 0.0)
        else:
            power = np.where(earns > price, free_mw, 0.0)
        value = float(((earns - price) * power).sum()) * hours
        alone = 0.0 if one.needs_firm else float((earns * surplus_mw).sum()) * hours
    value, alone = value / years, alone / years
    return Absorber(
        id=one.id,
        power_mw=power_mw,
        absorbed_mwh=float(power.sum()) * hours / years,
        surplus_mwh=float(np.minimum(power, surplus_mw).sum()) * hours / years,
        value_jpy_per_year=value,
        cost_jpy_per_year=charge,
        capex_jpy=cost.capex_jpy,
        payback_years=payback_within_life(cost.capex_jpy, value - cost.opex_jpy_per_year, cost.life_years),
        surplus_only_net_jpy_per_year=alone - charge,
        firm=one.needs_firm,
        kind=weakest([one.kind, kind]),
        source=f"{one.source} ({one.as_of})" + (f"; {one.note}" if one.note else ""),
        name_ja=one.name_ja,
        name_en=one.name_en,
    )


def _headroom_mw(problem: Problem, schedule: Schedule) -> Floats:
    """Return the power that one more load could have in each slot, from the grid or from what may be stopped. [MW]"""
    free = schedule.export_mw + schedule.spilled_mw + np.sum([*schedule.load_mw.values(), 0.0 * schedule.export_mw], 0)
    if problem.import_ is not None:
        free = free + np.asarray(problem.import_.power_mw_max) - schedule.import_mw
    return np.maximum(free, 0.0)


def _shift(
    one: Candidate, problem: Problem, schedule: Schedule, charge_mw_max: Floats, power_mw: float
) -> tuple[float, Floats]:
    """Return what a store earns that buys and sells at the plan's price, and what it charges. [JPY], [MW]

    While it cannot charge, only as many of the dearest slots matter as it takes to empty it; the others are left out.
    """
    assert one.storage_hours is not None  # a store has both
    assert one.round_trip_efficiency is not None
    efficiency = math.sqrt(one.round_trip_efficiency)
    to_empty = math.ceil(one.storage_hours * efficiency / problem.timeline.hours)
    price = schedule.price_jpy_per_mwh
    kept = _dearest_between(price, charge_mw_max > 0, to_empty)
    alone = Problem(
        timeline=replace(problem.timeline, slots=kept.size),
        available_mw=0.0,
        export=Grid(power_mw_max=power_mw, price_jpy_per_mwh=price[kept]),
        import_=Grid(power_mw_max=charge_mw_max[kept], price_jpy_per_mwh=price[kept]),
        battery=Battery(
            charge_mw_max=power_mw,
            discharge_mw_max=power_mw,
            energy_mwh_max=power_mw * one.storage_hours,
            charge_efficiency=efficiency,
            discharge_efficiency=efficiency,
        ),
    )
    best = plan.solve(alone)
    charge_mw = np.zeros(price.size)
    charge_mw[kept] = best.charge_mw
    return best.objective_jpy, charge_mw


def _dearest_between(price: Floats, chosen: NDArray[np.bool_], count: int) -> NDArray[np.int64]:
    """Return the slots that are chosen, and of each run of others the `count` dearest, in order of time.

    Examples
    --------
    >>> _dearest_between(np.array([1.0, 3.0, 2.0, 0.0, 5.0]), np.array([False, False, False, True, False]), 2).tolist()
    [1, 2, 3, 4]
    """
    run = np.cumsum(chosen)
    order = np.lexsort((-price, ~chosen, run))  # in each run the chosen slot first, then the dearest
    first = np.searchsorted(run[order], run[order], side="left")
    rank = np.arange(price.size) - first - chosen[order[first]] if price.size else np.zeros(0)
    return np.sort(order[chosen[order] | (rank < count)])
