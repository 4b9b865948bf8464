"""What should absorb the next megawatt at a site: each candidate is added to the plan, and the year is planned again.

A candidate is worth what the plan with it earns more than the plan without it. Beside that stands what it would earn on
energy that is spilled if nothing is done, and on nothing else.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from shoals import plan
from shoals.core.figure import Kind, weakest
from shoals.core.network import NetworkSeries
from shoals.core.plan import Battery, Grid, Load, Problem, Schedule
from shoals.core.result import Absorber
from shoals.core.units import HOURS_PER_YEAR
from shoals.value.absorber import Candidate, Rule, candidates, charge_jpy_per_year, payback_jpy

SERVED_FRACTION_MIN = 0.99
"""A promise needs power in at least this share of the hours."""

NEXT = "next megawatt"
"""Id of the load that is added."""

Floats = NDArray[np.float64]


def absorbers(
    problem: Problem,
    schedule: Schedule,
    nothing: Schedule,
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
        The plan.
    nothing : Schedule
        The year of the plant alone, whose spill a candidate may live on.
    network : NetworkSeries
        What hashes earn.
    discount_rate : float
        For the capital charge. [1/y]
    kind : Kind, default measured
        Kind of what the plan rests on.
    power_mw : float, default 1
        Size at which each candidate is judged. [MW]

    Returns
    -------
    absorbers : tuple of Absorber
        By `net_jpy_per_year`, those that can wait for energy before those that are promised at all hours; ``"nothing"``
        is among the first, at zero. A promised candidate that the site cannot feed at nearly all hours is left out.
    """
    years = problem.timeline.slots * problem.timeline.hours / HOURS_PER_YEAR
    found: list[Absorber] = [_nothing()]
    for one in candidates() if years else ():
        judged = _judge(one, problem, schedule, nothing, network, discount_rate, kind, years, power_mw)
        if judged is not None:
            found.append(judged)
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
    nothing: Schedule,
    network: NetworkSeries,
    discount_rate: float,
    kind: Kind,
    years: float,
    power_mw: float,
) -> Absorber | None:
    hours = problem.timeline.hours
    if one.rule is Rule.SHIFT:
        best = plan.solve(replace(problem, battery=_larger(problem.battery, one, power_mw)))
        taken_mw = best.charge_mw - schedule.charge_mw
        alone = _shifted_spill(one, problem, nothing, power_mw)
    else:
        earns = one.value_jpy_per_mwh(network)
        load = Load(id=NEXT, power_mw_max=power_mw, value_jpy_per_mwh=earns)
        best = plan.solve(replace(problem, loads=(*problem.loads, load)))
        taken_mw = best.load_mw[NEXT]
        if one.needs_firm and (taken_mw > power_mw * (1 - 1e-6)).mean() < SERVED_FRACTION_MIN:
            return None
        alone = 0.0 if one.needs_firm else float((earns * np.minimum(nothing.spilled_mw, power_mw)).sum()) * hours
    value = (best.objective_jpy - schedule.objective_jpy) / years
    cost = one.cost(power_mw)
    charge = charge_jpy_per_year(cost, discount_rate)
    absorbed = max(float(taken_mw.sum()) * hours / years, 0.0)
    rescued = float((schedule.spilled_mw - best.spilled_mw).sum()) * hours / years
    return Absorber(
        id=one.id,
        power_mw=power_mw,
        absorbed_mwh=absorbed,
        surplus_mwh=min(max(rescued, 0.0), absorbed),
        value_jpy_per_year=value,
        cost_jpy_per_year=charge,
        capex_jpy=cost.capex_jpy,
        payback_years=payback_jpy([cost], value - cost.opex_jpy_per_year),
        surplus_only_net_jpy_per_year=alone / years - charge,
        firm=one.needs_firm,
        kind=weakest([one.kind, kind]),
        source=f"{one.source} ({one.as_of})" + (f"; {one.note}" if one.note else ""),
        name_ja=one.name_ja,
        name_en=one.name_en,
    )


def _larger(store: Battery | None, one: Candidate, power_mw: float) -> Battery:
    """Return the candidate as a store of its own, or the site's store made larger by it."""
    assert one.storage_hours is not None  # a store has both
    assert one.round_trip_efficiency is not None
    energy = power_mw * one.storage_hours
    if store is None:
        efficiency = math.sqrt(one.round_trip_efficiency)
        return Battery(
            charge_mw_max=power_mw,
            discharge_mw_max=power_mw,
            energy_mwh_max=energy,
            charge_efficiency=efficiency,
            discharge_efficiency=efficiency,
        )
    return replace(
        store,
        charge_mw_max=store.charge_mw_max + power_mw,
        discharge_mw_max=store.discharge_mw_max + power_mw,
        energy_mwh_max=store.energy_mwh_max + energy,
    )


def _shifted_spill(one: Candidate, problem: Problem, nothing: Schedule, power_mw: float) -> float:
    """Return what a store earns that charges from what doing nothing spills and sells it later. [JPY]"""
    if problem.export is None:
        return 0.0
    room_mw = np.maximum(np.asarray(problem.export.power_mw_max) - nothing.export_mw, 0.0)
    alone = Problem(
        timeline=problem.timeline,
        available_mw=nothing.spilled_mw,
        export=Grid(power_mw_max=room_mw, price_jpy_per_mwh=problem.export.price_jpy_per_mwh),
        battery=_larger(None, one, power_mw),
    )
    direct = np.minimum(nothing.spilled_mw, room_mw) * np.maximum(np.asarray(problem.export.price_jpy_per_mwh), 0.0)
    return plan.solve(alone).objective_jpy - float(direct.sum()) * problem.timeline.hours
