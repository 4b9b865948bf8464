"""What if the site were of other sizes: the same year planned again, beside doing nothing and a rule without a planner.

This is one point; `studies.size` looks for the best one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from shoals import cycle, plan
from shoals.core.energy import PlantSeries
from shoals.core.errors import InputError, did_you_mean
from shoals.core.plan import Problem, Schedule
from shoals.core.result import Outcome
from shoals.core.site import Cluster, Fleet, Site
from shoals.studies._sizes import battery_times, cluster_times, cost_times

BATTERY = "battery"


@dataclass(frozen=True, slots=True, kw_only=True)
class Knob:
    """One size that can be turned.

    Parameters
    ----------
    id : str
        ``"battery"``, or the id of a fleet or cluster.
    kind : str
        ``"battery"``, ``"mining"`` or ``"ai"``.
    today_mw : float
        What the site file has. [MW]
    power_mw_max : float
        End of the slider: several times that, in round numbers. [MW]
    """

    id: str
    kind: str
    today_mw: float
    power_mw_max: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WhatIf:
    """The year at some sizes.

    Parameters
    ----------
    site : Site
        At those sizes: fleets are of whole machines.
    sizes_mw : mapping of str to float
        What the site has then. [MW]
    problem : Problem
    plan, nothing, surplus_only : Outcome
        Money next to doing nothing.
    """

    site: Site
    sizes_mw: Mapping[str, float]
    problem: Problem
    plan: Outcome
    nothing: Outcome
    surplus_only: Outcome | None


def knobs_of(site: Site) -> tuple[Knob, ...]:
    """Return what can be turned at a site: each fleet, each cluster and the battery that it has.

    Examples
    --------
    >>> from shoals.data import example_site
    >>> [(knob.id, knob.power_mw_max) for knob in knobs_of(example_site())]
    [('miners', 10.0), ('battery', 40.0), ('ai', 4.0)]
    """
    found = [_knob(fleet.id, "mining", fleet.power_mw_max) for fleet in site.fleets if fleet.power_mw_max > 0]
    if site.battery is not None and np.max(site.battery.discharge_mw_max) > 0:
        found.append(_knob(BATTERY, BATTERY, float(np.max(site.battery.discharge_mw_max))))
    found += [_knob(cluster.id, "ai", cluster.power_mw_max) for cluster in site.clusters if cluster.power_mw_max > 0]
    return tuple(found)


def _knob(name: str, kind: str, today_mw: float) -> Knob:
    scale = 10.0 ** np.floor(np.log10(4 * today_mw))
    most = float(next(m for m in (1, 2, 4, 5, 10) if m * scale >= 4 * today_mw * (1 - 1e-2)) * scale)
    return Knob(id=name, kind=kind, today_mw=today_mw, power_mw_max=most)


def resized(site: Site, sizes_mw: Mapping[str, float]) -> Site:
    """Return the site at other sizes: power, energy, promises and costs in proportion, machines in whole numbers.

    Parameters
    ----------
    site : Site
    sizes_mw : mapping of str to float
        By id; what is not named stays as it is, and 0 takes it away. [MW]

    Raises
    ------
    InputError
        If an id is none of the site's, or a size is negative or beyond the slider's end.
    """
    knobs = {knob.id: knob for knob in knobs_of(site)}
    for name, mw in sizes_mw.items():
        if name not in knobs:
            raise InputError(f"the site has no `{name}` to resize", did_you_mean(name, knobs))
        if not 0.0 <= mw <= knobs[name].power_mw_max:
            raise InputError(f"`{name}` is {mw:g} MW", f"give a size from 0 to {knobs[name].power_mw_max:g} MW")

    def factor(name: str) -> float:
        return sizes_mw[name] / knobs[name].today_mw if name in sizes_mw else 1.0

    fleets = [_fleet(fleet, factor(fleet.id)) for fleet in site.fleets]
    clusters = [_cluster(cluster, factor(cluster.id)) for cluster in site.clusters]
    battery, times = site.battery, factor(BATTERY)
    if battery is not None and times != 1.0:
        battery = battery_times(battery, times) if times > 0 else None
    gone = {name for name, mw in sizes_mw.items() if mw == 0}
    return replace(
        site,
        fleets=tuple(one for one in fleets if one is not None),
        clusters=tuple(one for one in clusters if one is not None),
        battery=battery,
        battery_cost=cost_times(site.battery_cost, times),
        reductions=tuple(one for one in site.reductions if not gone & set(one.loads)),
    )


def _fleet(fleet: Fleet, times: float) -> Fleet | None:
    if times == 1.0:
        return fleet
    if fleet.rows:
        rows = tuple(replace(row, count=round(row.count * times)) for row in fleet.rows)
        machines = sum(row.count for row in rows)
        sums = {"rows": rows, "machines": 0, "hashrate_th_per_s": 0.0, "efficiency_j_per_th": 0.0}
    else:
        machines = round(fleet.machines * times)
        sums = {"machines": machines}
    return replace(fleet, **sums, cost=cost_times(fleet.cost, machines / fleet.machines)) if machines else None


def _cluster(cluster: Cluster, times: float) -> Cluster | None:
    if not times:
        return None
    return replace(cluster_times(cluster, times), cost=cost_times(cluster.cost, times))


def what_if(given: cycle.Given, plant: PlantSeries, sizes_mw: Mapping[str, float]) -> WhatIf:
    """Plan the year of a run again at other sizes.

    Parameters
    ----------
    given : Given
        As the run had it.
    plant : PlantSeries
        What the run's plant could generate.
    sizes_mw : mapping of str to float
        By id of a `Knob`. [MW]

    Returns
    -------
    answer : WhatIf
        With the plan of the same engine that the run has.

    Raises
    ------
    InputError
        If an id or a size is none of the site's.
    PlanError
        If no schedule keeps all limits.
    """
    resized_given = replace(given, site=resized(given.site, sizes_mw))
    problem = cycle.problem_of(resized_given, plant)
    alone = cycle.bare(problem)
    nothing = plan.do_nothing(alone)
    gross_jpy = sum(cycle.value_of(resized_given, alone, nothing).values())

    def outcome(name: str, stated: Problem, schedule: Schedule) -> Outcome:
        return cycle.outcome_of(resized_given, name, stated, schedule, nothing, gross_jpy)

    waiting = replace(alone, loads=problem.loads)
    site = resized_given.site
    sizes = {knob.id: knob.today_mw for knob in knobs_of(site)}
    return WhatIf(
        site=site,
        sizes_mw={knob.id: sizes.get(knob.id, 0.0) for knob in knobs_of(given.site)},
        problem=problem,
        plan=outcome("plan", problem, plan.solve(problem)),
        nothing=outcome("nothing", alone, nothing),
        surplus_only=outcome("surplus_only", waiting, plan.surplus_only(waiting)) if problem.loads else None,
    )
