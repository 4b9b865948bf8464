"""How large each part of a site should be, with doing nothing beside it, and what that rests on.

The candidates are those of the catalog and the site's own kinds. Everything is bought anew: what stands already is
sized as if it did not, so that today's sizes can be judged by the same account. All sizes are found by
`shoals.plan.sizing`, each certified; perfect foresight makes them upper bounds.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from shoals import cycle, plan
from shoals.core._arrays import number
from shoals.core.energy import PlantSeries
from shoals.core.errors import InputError, did_you_mean
from shoals.core.figure import Kind, weakest
from shoals.core.plan import Battery, Grid, Load, Problem, Schedule
from shoals.core.site import ClusterUse, Cost, Scheme, Site
from shoals.core.units import HOURS_PER_YEAR
from shoals.plan.sizing import DemandCharge, Option, Sizing, size
from shoals.studies._sizes import cost_times
from shoals.value import finance
from shoals.value.absorber import Rule, candidates, charge_jpy_per_year, payback_jpy

Floats = NDArray[np.float64]
Tell = Callable[[str, int, int], None]

BATTERY = "battery"
STORE = ("battery.charge", "battery.discharge", "battery.energy")
USE_JPY_PER_MWH = (2_000.0, 5_000.0, 10_000.0, 20_000.0, 50_000.0)
"""What a MWh of the plant that is put to use is paid on top, along the front of useful energy. [JPY/MWh]"""
SHARE_JPY_PER_MWH = (1_000.0, 3_000.0, 6_000.0, 20_000.0)
"""What a MWh computed while nothing is spilled is charged on top, along the front of surplus share. [JPY/MWh]"""
SWING = 0.2
"""By how much an input is moved in the tornado: 20 % both ways."""
HALVING_HEIGHT, HALVING_MOMENT = 840_000, "2024-04-20T00:09"
"""Block of the halving of 2024 and its time, UTC, from which heights are counted at ten minutes a block."""
SHOWN_MW = 0.005
"""Sizes below this are shown as none: 5 kW. [MW]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumptions:
    """What sizes rest on beside the site file and the year. All of it is assumed.

    Parameters
    ----------
    limits_mw : mapping of str to float
        Greatest size by candidate, in place of the usual: the plant's power and import for miners and batteries, and
        today's power for clusters, whatever their use, as somebody has to want what they compute. [MW]
    demand_charge_jpy_per_kw_month : float, default 0
        On the highest import of twelve months. [JPY/kW/month]
    difficulty_growth, price_growth : float
        Of the network, for the cash flows with halvings. [1/y]
    resale_fraction : float
        What machines fetch at the end of their life. [1]
    loan : Loan, optional
    tax : Tax, optional
    tolerance : float
        Gap of each answer.
    """

    limits_mw: Mapping[str, float] = field(default_factory=dict[str, float])
    demand_charge_jpy_per_kw_month: float = 0.0
    difficulty_growth: float = 0.0
    price_growth: float = 0.0
    resale_fraction: float = 0.0
    loan: finance.Loan | None = None
    tax: finance.Tax | None = None
    tolerance: float = 1e-6

    def __post_init__(self) -> None:
        number(self.demand_charge_jpy_per_kw_month, "demand_charge_jpy_per_kw_month", low=0.0)
        number(self.difficulty_growth, "difficulty_growth", low=-0.99)
        number(self.price_growth, "price_growth", low=-0.99)
        number(self.resale_fraction, "resale_fraction", low=0.0, high=1.0)
        number(self.tolerance, "tolerance", low=0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A candidate, by the MW.

    Parameters
    ----------
    id, name_ja, name_en : str
    cost : Cost
        Of one MW.
    today_mw : float
        What the site file has of it. [MW]
    revenue_jpy_per_year : float
        What one MW earns by being promised, before what it misses. [JPY/MW/y]
    mining : bool
        Whether it earns by the hash.
    deferrable, firm : bool
        How it is promised, if it is.
    storage_hours : float
        Of a battery. [h]
    """

    id: str
    name_ja: str
    name_en: str
    cost: Cost
    today_mw: float = 0.0
    revenue_jpy_per_year: float = 0.0
    mining: bool = False
    deferrable: bool = False
    firm: bool = False
    storage_hours: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Point:
    """What the site does at some sizes, in a year. Money beside doing nothing.

    Parameters
    ----------
    sizes_mw : mapping of str to float
    gain_jpy : float
        Earned more than by doing nothing, before any cost of machines. [JPY/y]
    charge_jpy : float
        Capital charge and fixed cost, and demand charges. [JPY/y]
    capex_jpy : float
    payback_years : float
        With renewals, without interest.
    useful_mwh : float
        Energy sold or computed less what was bought, more than by doing nothing: losses of a battery are taken off.
        Not the energy rescued of other studies, which is spill alone. [MWh/y]
    computed_mwh : float
        Energy that all computing loads took. [MWh/y]
    surplus_fraction : float
        Share of that which would be spilled otherwise.
    gap : float
        Certified gap of the sizes, 0 for those that are given.
    weight_jpy_per_mwh : float
        What stood on the other side of the scales, along a front. [JPY/MWh]
    """

    sizes_mw: Mapping[str, float]
    gain_jpy: float
    charge_jpy: float
    capex_jpy: float
    payback_years: float
    useful_mwh: float
    computed_mwh: float
    surplus_fraction: float
    gap: float = 0.0
    weight_jpy_per_mwh: float = 0.0

    @property
    def net_jpy(self) -> float:
        """Gain less charge: below zero, doing nothing is better. [JPY/y]"""
        return self.gain_jpy - self.charge_jpy

    @property
    def builds(self) -> bool:
        """Whether anything is built."""
        return any(mw >= SHOWN_MW for mw in self.sizes_mw.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class PartSize:
    """One candidate at the best size.

    Parameters
    ----------
    part : Part
    size_mw : float
    energy_mwh : float
        Store of a battery. [MWh]
    hours_full_load : float
        Energy taken over power; of a battery, energy given back over power. [h/y]
    charge_jpy_per_year : float
        Capital charge and fixed cost of one MW. [JPY/MW/y]
    next_mw_jpy_per_year : float
        What one more MW would leave after its cost, the year planned again; below zero, by how much the candidate
        misses. [JPY/MW/y]
    """

    part: Part
    size_mw: float
    energy_mwh: float
    hours_full_load: float
    charge_jpy_per_year: float
    next_mw_jpy_per_year: float

    @property
    def break_even_fraction(self) -> float:
        """Part of its cost at which one more MW just pays; above one it pays as it is, at zero it never does."""
        if self.charge_jpy_per_year <= 0:
            return math.inf
        return max(0.0, self.next_mw_jpy_per_year / self.charge_jpy_per_year + 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Swing:
    """What an input does to the best net, sizes found anew at each end.

    Parameters
    ----------
    id : str
    low, high : float
        Factors of the input.
    low_jpy, high_jpy : float
        Net of the best sizes at either end. [JPY/y]
    low_mw, high_mw : mapping of str to float
        The sizes. [MW]
    """

    id: str
    low: float
    high: float
    low_jpy: float
    high_jpy: float
    low_mw: Mapping[str, float]
    high_mw: Mapping[str, float]

    @property
    def width_jpy(self) -> float:
        """How far the ends lie apart. [JPY/y]"""
        return abs(self.high_jpy - self.low_jpy)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SizeStudy:
    """The answer.

    Parameters
    ----------
    kind : Kind
        Of what it rests on.
    site : Site
    nothing_jpy : float
        What the plant earns a year if nothing is built. [JPY/y]
    spilled_mwh : float
        What it spills then. [MWh/y]
    best, today : Point
        The best sizes, and those of the site file by the same account.
    parts : tuple of PartSize
    useful_front, share_front : tuple of Point
        The best first; each is a certified optimum of profit with a weight on the other side.
    tornado : tuple of Swing
        The widest first.
    flat, halving : Appraisal or None
        Cash flows of the best sizes over the longest life: every year like this one, and with the network's outlook.
        None if nothing is built.
    years : int
        Of the cash flows.
    sizing : Sizing
        The certificate: bound, gap, number of plans.
    source : str
    left_out : tuple of str
        Ids of the site's reductions: what they pay depends on sizes by more than a factor, so none is in any figure.
    """

    kind: Kind
    site: Site
    nothing_jpy: float
    spilled_mwh: float
    best: Point
    today: Point
    parts: tuple[PartSize, ...]
    useful_front: tuple[Point, ...]
    share_front: tuple[Point, ...]
    tornado: tuple[Swing, ...]
    flat: finance.Appraisal | None
    halving: finance.Appraisal | None
    years: int
    sizing: Sizing
    source: str
    left_out: tuple[str, ...] = ()

    @property
    def answer(self) -> str:
        """``"nothing"``, ``"build"``, or ``"today_only"``: pays at today's hashprice, and loses with known halvings."""
        if not self.best.builds:
            return "nothing"
        mines = any(one.part.mining and one.size_mw >= SHOWN_MW for one in self.parts)
        return "today_only" if mines and self.halving is not None and self.halving.npv_jpy <= 0.0 else "build"


# --------------------------------------------------------------------------------------------------- what can be built


def parts_of(site: Site) -> tuple[Part, ...]:
    """Return the candidates of a site: its own kinds, then those of the catalog that can wait for energy.

    Promised kinds of the catalog are left out: they run day and night, take little surplus, and are built for their own
    sake where there is a tenant. A cluster of the site file is such a tenant.

    Examples
    --------
    >>> from shoals.data import example_site
    >>> [part.id for part in parts_of(example_site())]
    ['battery', 'miners', 'ai', 'miner_new', 'miner_used']
    """
    catalog = {one.id: one for one in candidates()}
    store = site.battery
    if store is not None and store.discharge_mw_max > 0 and store.energy_mwh_max > 0:
        today = float(store.discharge_mw_max)
        hours = float(store.energy_mwh_max) / today
        cost = _per_mw(site.battery_cost, today)
        found = [_battery(cost, hours, today)]
    else:
        one = catalog[BATTERY]
        found = [_battery(one.cost(), one.storage_hours or 0.0, 0.0)]
    for fleet in site.fleets:
        if fleet.power_mw_max > 0:
            found.append(
                Part(
                    id=fleet.id,
                    name_ja=f"採掘機「{fleet.id}」",
                    name_en=f"miners “{fleet.id}”",
                    cost=_per_mw(fleet.cost, fleet.power_mw_max),
                    today_mw=fleet.power_mw_max,
                    mining=True,
                )
            )
    for cluster in site.clusters:
        if cluster.power_mw_max <= 0:
            continue
        hours = 0.0
        if cluster.use is ClusterUse.FIRM:
            hours = HOURS_PER_YEAR
        elif cluster.use is ClusterUse.DEFERRABLE:
            hours = cluster.energy_mwh_per_day / cluster.power_mw_max * HOURS_PER_YEAR / 24.0
        found.append(
            Part(
                id=cluster.id,
                name_ja=f"AI「{cluster.id}」",
                name_en=f"AI “{cluster.id}”",
                cost=_per_mw(cluster.cost, cluster.power_mw_max),
                today_mw=cluster.power_mw_max,
                revenue_jpy_per_year=hours * cluster.value_jpy_per_mwh,
                deferrable=cluster.use is ClusterUse.DEFERRABLE,
                firm=cluster.use is ClusterUse.FIRM,
            )
        )
    taken = {part.id for part in found}
    for one in catalog.values():
        if one.rule is Rule.MINING and one.id not in taken:
            found.append(Part(id=one.id, name_ja=one.name_ja, name_en=one.name_en, cost=one.cost(), mining=True))
    return tuple(found)


def _battery(cost: Cost, hours: float, today: float) -> Part:
    return Part(
        id=BATTERY,
        name_ja=f"蓄電池({hours:g}時間)",
        name_en=f"battery ({hours:g} h)",
        cost=cost,
        today_mw=today,
        storage_hours=hours,
    )


def _per_mw(cost: Cost, power_mw: float) -> Cost:
    return replace(cost, capex_jpy=cost.capex_jpy / power_mw, opex_jpy_per_year=cost.opex_jpy_per_year / power_mw)


def problem_by_the_mw(given: cycle.Given, problem: Problem, parts: Sequence[Part]) -> Problem:
    """Return the site's problem with each candidate written for one MW, and a battery of one MW and one MWh."""
    site = given.site
    catalog = {one.id: one for one in candidates()}
    loads: list[Load] = []
    for part in parts:
        if part.firm or part.deferrable or part.id == BATTERY:
            continue
        own = [load for load in problem.loads if site.asset_of(load.id) == part.id]
        for load in own:
            unit = np.asarray(load.power_mw_max) / part.today_mw
            loads.append(replace(load, power_mw_max=unit))
        if not own and part.id in catalog:
            worth = catalog[part.id].value_jpy_per_mwh(given.network)
            loads.append(Load(id=part.id, power_mw_max=1.0, value_jpy_per_mwh=worth))
    size_of = {part.id: part.today_mw for part in parts}
    deferrable = tuple(
        replace(
            one,
            power_mw_max=np.asarray(one.power_mw_max) / size_of[one.id],
            energy_mwh_per_day=one.energy_mwh_per_day / size_of[one.id],
        )
        for one in problem.deferrable
    )
    firm = problem.firm
    if firm is not None:
        firm = replace(firm, power_mw=np.asarray(firm.power_mw) / next(part.today_mw for part in parts if part.firm))
    store = site.battery
    if store is None or not any(part.id == BATTERY and part.today_mw > 0 for part in parts):
        way = math.sqrt(catalog[BATTERY].round_trip_efficiency or 1.0)
        unit_store = Battery(
            charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0, charge_efficiency=way, discharge_efficiency=way
        )
    else:
        unit_store = replace(
            store,
            charge_mw_max=store.charge_mw_max / store.discharge_mw_max,
            discharge_mw_max=1.0,
            energy_mwh_max=1.0,
            start_mwh=store.start_mwh / store.energy_mwh_max,
            end="free" if store.end_mwh is None else "cyclic",
        )
    return replace(problem, loads=tuple(loads), deferrable=deferrable, firm=firm, battery=unit_store)


def options_of(
    given: cycle.Given, problem: Problem, parts: Sequence[Part], rate: float, limits_mw: Mapping[str, float]
) -> tuple[Option, ...]:
    """Return each candidate as an option of the sizing: its yearly charge less what it is promised to earn.

    Raises
    ------
    InputError
        If a limit names no candidate.
    """
    for name in limits_mw:
        if name not in {part.id for part in parts}:
            raise InputError(
                f"`limits_mw` names `{name}`, which is no candidate", did_you_mean(name, [p.id for p in parts])
            )
    usual = given.site.plant.power_mw_max + given.site.connection.import_mw_max
    clusters = {one.id for one in given.site.clusters}
    found: list[Option] = []
    asset_of = given.site.asset_of
    for part in parts:
        if part.id == BATTERY:
            scales: dict[str, float] = dict(zip(STORE, (1.0, 1.0, part.storage_hours), strict=True))
        elif part.firm:
            scales = {"firm": 1.0}
        elif part.deferrable:
            scales = {f"deferrable:{part.id}": 1.0}
        else:
            scales = {f"load:{load.id}": 1.0 for load in problem.loads if asset_of(load.id) == part.id}
        if part.id in clusters:  # somebody has to want what it computes
            most = part.today_mw
        else:
            most = given.site.plant.power_mw_max if part.id == BATTERY else max(usual, part.today_mw)
        found.append(
            Option(
                id=part.id,
                scales=scales,
                cost_jpy_per_year=charge_jpy_per_year(part.cost, rate) - part.revenue_jpy_per_year,
                size_max=float(limits_mw.get(part.id, most)),
            )
        )
    return tuple(found)


# ----------------------------------------------------------------------------------------------------------- the study


class _Study:
    """A site's year with its candidates, and the account by which sizes are judged."""

    def __init__(
        self,
        given: cycle.Given,
        assumed: Assumptions,
        plant: PlantSeries,
        *,
        rate: float | None = None,
        capex: float = 1.0,
        other_way: bool = False,
    ) -> None:
        if given.site.reductions:  # what a reduction pays depends on sizes by more than a factor
            given = replace(given, site=replace(given.site, reductions=()))
        self.given, self.assumed, self.plant = given, assumed, plant
        self.parts = tuple(replace(part, cost=cost_times(part.cost, capex)) for part in parts_of(given.site))
        self.other_way = other_way
        stated = replace(given, site=_other_way(given.site)) if other_way else given
        self.asked = replace(cycle.problem_of(stated, plant), battery=given.site.battery)
        self.problem = problem_by_the_mw(given, self.asked, self.parts)
        self.rate = given.site.discount_rate if rate is None else rate
        self.hours = self.problem.timeline.hours
        self.years = self.problem.timeline.slots * self.hours / HOURS_PER_YEAR
        self.nothing = plan.do_nothing(cycle.bare(self.problem))
        self.nothing_jpy = sum(cycle.value_of(given, cycle.bare(self.problem), self.nothing).values()) / self.years
        self.options = options_of(given, self.problem, self.parts, self.rate, assumed.limits_mw)
        charge = assumed.demand_charge_jpy_per_kw_month
        self.charge = None
        if charge and self.problem.import_ is not None:
            self.charge = DemandCharge(cost_jpy_per_mw=charge * 1_000.0 * 12.0 * self.years, months=1_200)

    def find(
        self, problem: Problem | None = None, options: Sequence[Option] | None = None, known: Sizing | None = None
    ) -> Sizing:
        """Return the best sizes."""
        return size(
            self.problem if problem is None else problem,
            self.options if options is None else options,
            charge=self.charge,
            tolerance=self.assumed.tolerance,
            known=known,
        )

    def best(self, known: Sizing | None = None) -> tuple[Sizing, Point]:
        """Return the best sizes, or none at all where the books would count less than nothing for them.

        The planner sees one export price a slot, and wear, where the books do not; see `shoals.cycle.export_of`.
        """
        found = self.find(known=known)
        point = self.point(found)
        if point.net_jpy < 0.0 and point.builds:
            least = self.at({})
            return replace(found, sizes=least.sizes, problem=least.problem, schedule=least.schedule), self.point(least)
        return found, point

    def gain_jpy(self, problem: Problem, schedule: Schedule, sizes: Mapping[str, float]) -> float:
        """Return what a schedule earns a year more than doing nothing, as the books count it. [JPY/y]

        As `shoals.cycle.value_of` counts: what is promised earns what is served, what is bought and sold counts at its
        own price, and wear guides the plan and is paid to nobody, as the capital charge holds it.
        """
        site = self.given.site
        clusters = tuple(
            replace(
                one,
                power_mw_max=sizes[one.id],
                energy_mwh_per_day=one.energy_mwh_per_day * sizes[one.id] / one.power_mw_max,
            )
            if one.power_mw_max > 0
            else one
            for one in site.clusters
        )
        sized = replace(self.given, site=replace(site, clusters=clusters))
        return sum(cycle.value_of(sized, problem, schedule).values()) / self.years - self.nothing_jpy

    def point(self, found: Sizing, weight: float = 0.0, prices: Problem | None = None) -> Point:
        """Return what the site does at sizes found, at the year's own prices."""
        sizes, schedule = dict(found.sizes), found.schedule
        problem = found.problem
        if prices is not None:  # found with a weight in its prices: count at those of the year
            problem = _priced_as(problem, prices)
        costs = [cost_times(part.cost, sizes[part.id]) for part in self.parts if sizes[part.id] > 0]
        charge = sum(charge_jpy_per_year(cost, self.rate) for cost in costs)
        if self.charge is not None:
            charge += self.charge.cost_jpy_per_mw * float(found.peaks_mw.sum()) / self.years
        gain = self.gain_jpy(problem, schedule, sizes)
        fixed = sum(cost.opex_jpy_per_year for cost in costs)
        computed = [*schedule.load_mw.values(), *schedule.deferrable_mw.values()]
        if problem.firm is not None:
            computed.append(np.asarray(problem.firm.power_mw) - schedule.unserved_mw)
        used = np.sum(computed, axis=0) if computed else np.zeros(problem.timeline.slots)
        spared = np.maximum(self.nothing.spilled_mw - schedule.spilled_mw, 0.0)
        takers = used + schedule.charge_mw
        share = np.divide(np.minimum(spared, takers), takers, out=np.zeros(len(takers)), where=takers > 0)
        total = float(used.sum())
        useful = schedule.export_mw + used - schedule.import_mw
        return Point(
            sizes_mw=sizes,
            gain_jpy=_clean(gain),
            charge_jpy=charge,
            capex_jpy=sum(cost.capex_jpy for cost in costs),
            payback_years=payback_jpy(costs, gain - fixed),
            useful_mwh=_clean(float((useful - self.nothing.export_mw).sum()) * self.hours / self.years),
            computed_mwh=total * self.hours / self.years,
            surplus_fraction=float(share @ used) / total if total > 0 else 0.0,
            gap=found.gap,
            weight_jpy_per_mwh=weight,
        )

    def next_mw_jpy(self, sizes_mw: Mapping[str, float], beside_jpy: float, part: Part) -> float:
        """Return what one more MW of a part leaves beside sizes that gain so much, the year planned again. [JPY/y]"""
        sizes = {**sizes_mw, part.id: sizes_mw[part.id] + 1.0}
        more = self.at(sizes, peaks=False)
        gain = self.gain_jpy(more.problem, more.schedule, sizes)
        return gain - beside_jpy - charge_jpy_per_year(part.cost, self.rate)

    def at(self, sizes_mw: Mapping[str, float], *, peaks: bool = True) -> Sizing:
        """Return the best plan at sizes that are given, with or without a charge on peaks."""
        pinned = [replace(one, size_min=s, size_max=s) for one in self.options for s in [sizes_mw.get(one.id, 0.0)]]
        charge = self.charge if peaks else None
        return size(self.problem, pinned, charge=charge, tolerance=self.assumed.tolerance)

    def rewarded(self, use_jpy_per_mwh: float) -> tuple[Problem, tuple[Option, ...]]:
        """Return the problem in which each MWh of the plant put to use earns more, and the options that go with it.

        Everything that leaves the bus to somebody is paid so much more and everything bought costs so much more: what
        is left is the plant's own energy, losses of the battery taken off.
        """
        more, asked = use_jpy_per_mwh, self.problem

        firm = asked.firm
        problem = replace(
            asked,
            export=_dearer(asked.export, more),
            import_=_dearer(asked.import_, more),
            loads=tuple(
                replace(one, value_jpy_per_mwh=np.asarray(one.value_jpy_per_mwh) + more) for one in asked.loads
            ),
            firm=None
            if firm is None
            else replace(firm, unserved_jpy_per_mwh=np.asarray(firm.unserved_jpy_per_mwh) + more),
            deferrable=tuple(
                replace(one, shortfall_jpy_per_mwh=one.shortfall_jpy_per_mwh + more) for one in asked.deferrable
            ),
        )
        promised = {one.id: one.energy_mwh_per_day * asked.days / self.years for one in asked.deferrable}
        if firm is not None:
            energy = float(np.asarray(firm.power_mw).sum()) * self.hours / self.years
            promised |= {part.id: energy for part in self.parts if part.firm}
        options = tuple(
            replace(one, cost_jpy_per_year=one.cost_jpy_per_year - more * promised.get(one.id, 0.0))
            for one in self.options
        )
        return problem, options

    def surplus_only(self, charge_jpy_per_mwh: float) -> Problem:
        """Return the problem in which computing while nothing is spilled costs so much more."""
        busy = np.where(self.nothing.spilled_mw > 1e-9, 0.0, charge_jpy_per_mwh)
        loads = tuple(
            replace(one, value_jpy_per_mwh=np.asarray(one.value_jpy_per_mwh) - busy) for one in self.problem.loads
        )
        return replace(self.problem, loads=loads)


def _other_way(site: Site) -> Site:
    """Return a site whose export is planned in the other of two ways: with room for a store's evening, or without."""
    if site.battery is not None:
        return replace(site, battery=None)
    power = 0.25 * site.plant.power_mw_max
    return replace(site, battery=Battery(charge_mw_max=power, discharge_mw_max=power, energy_mwh_max=4.0 * power))


def _clean(value: float) -> float:
    """Return a number without the dust that sums leave."""
    return 0.0 if abs(value) < 1e-3 else value


def _dearer(grid: Grid | None, more: float) -> Grid | None:
    return None if grid is None else replace(grid, price_jpy_per_mwh=np.asarray(grid.price_jpy_per_mwh) + more)


def _priced(own: Grid | None, other: Grid | None) -> Grid | None:
    return None if own is None or other is None else replace(own, price_jpy_per_mwh=other.price_jpy_per_mwh)


def _priced_as(problem: Problem, prices: Problem) -> Problem:
    """Return a sized problem with the prices of another of the same parts."""
    firm = problem.firm
    if firm is not None and prices.firm is not None:
        firm = replace(firm, unserved_jpy_per_mwh=prices.firm.unserved_jpy_per_mwh)
    return replace(
        problem,
        export=_priced(problem.export, prices.export),
        import_=_priced(problem.import_, prices.import_),
        loads=tuple(
            replace(own, value_jpy_per_mwh=other.value_jpy_per_mwh)
            for own, other in zip(problem.loads, prices.loads, strict=True)
        ),
        firm=firm,
        deferrable=tuple(
            replace(own, shortfall_jpy_per_mwh=other.shortfall_jpy_per_mwh)
            for own, other in zip(problem.deferrable, prices.deferrable, strict=True)
        ),
    )


def size_site(
    given: cycle.Given,
    assumed: Assumptions | None = None,
    *,
    seed: int = 0,
    quick: bool = False,
    tell: Tell | None = None,
) -> SizeStudy:
    """Return the best size of each part of a site, beside doing nothing and today's sizes.

    Parameters
    ----------
    given : Given
        The site and its year.
    assumed : Assumptions, optional
    seed : int, default 0
        Of the days on which the plant is called.
    quick : bool, default False
        Leave out fronts and tornado.
    tell : callable, optional
        Called with the name of a phase, how many of its answers are found, and of how many.

    Returns
    -------
    study : SizeStudy
        Sizes are certified; under perfect foresight, they and their money are upper bounds.

    Examples
    --------
    >>> from shoals.cycle import given_demo
    >>> study = size_site(given_demo(), quick=True)
    >>> study.sizing.status.value, study.kind.value, study.best.net_jpy >= study.today.net_jpy
    ('optimal', 'demo', True)
    """
    assumed = assumed or Assumptions()
    say = tell or (lambda *_: None)
    plant = cycle.plant_of(given, seed=seed)
    study = _Study(given, assumed, plant)
    say("best", 0, 2)
    found, best = study.best()
    say("best", 1, 2)
    today = study.point(study.at({part.id: part.today_mw for part in study.parts}))
    second: _Study | None = None
    if given.site.plant.scheme is Scheme.FIP:  # a slot is planned with the premium, or with room for a store
        second = _Study(given, assumed, plant, other_way=True)
        there, point = second.best(found)
        if point.net_jpy > best.net_jpy:
            study, second, found, best = second, study, there, point
    say("best", 2, 2)
    useful, share, swings = (best,), (best,), ()
    if not quick:
        useful, share = _fronts(study, found, best, say)
        swings = _tornado(study, found, say)
    flat, halving, years = _worth(study, found, best)
    return SizeStudy(
        kind=weakest([given.kind, plant.kind, Kind.ASSUMED]),
        site=given.site,
        nothing_jpy=study.nothing_jpy,
        spilled_mwh=float(study.nothing.spilled_mw.sum()) * study.hours / study.years,
        best=best,
        today=today,
        parts=_sizes(study, found, second),
        useful_front=useful,
        share_front=share,
        tornado=swings,
        flat=flat,
        halving=halving,
        years=years,
        sizing=found,
        source=plant.source,
        left_out=tuple(one.id for one in given.site.reductions),
    )


def _sizes(study: _Study, found: Sizing, second: _Study | None) -> tuple[PartSize, ...]:
    rows: list[PartSize] = []
    beside = study.gain_jpy(found.problem, found.schedule, found.sizes)
    schedule, hours = found.schedule, study.hours / study.years
    for part in study.parts:
        mw = found.sizes[part.id]
        asked = [study]
        if second is not None and part.id == BATTERY:  # the plant may sell as it suits the store
            asked.append(second)
        if part.id == BATTERY:
            energy = float(schedule.discharge_mw.sum()) * hours
        elif part.firm:
            assert found.problem.firm is not None
            energy = float((np.asarray(found.problem.firm.power_mw) - schedule.unserved_mw).sum()) * hours
        else:
            powers = {**schedule.load_mw, **schedule.deferrable_mw}
            own = [power for name, power in powers.items() if study.given.site.asset_of(name) == part.id]
            energy = sum(float(power.sum()) for power in own) * hours
        rows.append(
            PartSize(
                part=part,
                size_mw=mw,
                energy_mwh=mw * part.storage_hours,
                hours_full_load=energy / mw if mw >= SHOWN_MW else 0.0,
                charge_jpy_per_year=charge_jpy_per_year(part.cost, study.rate),
                next_mw_jpy_per_year=max(one.next_mw_jpy(found.sizes, beside, part) for one in asked),
            )
        )
    return tuple(rows)


def _fronts(study: _Study, found: Sizing, best: Point, say: Tell) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """Return both fronts: profit weighed against energy put to use, and against computing on what could be sold."""
    total = len(USE_JPY_PER_MWH) + len(SHARE_JPY_PER_MWH)
    useful, known = [best], found
    for i, weight in enumerate(USE_JPY_PER_MWH):
        say("front", i, total)
        problem, options = study.rewarded(weight)
        known = study.find(problem, options, known)
        useful.append(study.point(known, weight, study.problem))
    share, known = [best], found
    for i, weight in enumerate(SHARE_JPY_PER_MWH, len(USE_JPY_PER_MWH)):
        say("front", i, total)
        known = study.find(study.surplus_only(weight), None, known)
        share.append(study.point(known, weight, study.problem))
    say("front", total, total)
    return tuple(useful), tuple(share)


def _tornado(study: _Study, found: Sizing, say: Tell) -> tuple[Swing, ...]:
    """Return what each input does to the best net, the sizes found anew at each end."""
    given, assumed, plant, site = study.given, study.assumed, study.plant, study.given.site

    def moved_to(
        given: cycle.Given, plant: PlantSeries = plant, rate: float = study.rate, capex: float = 1.0
    ) -> _Study:
        return _Study(given, assumed, plant, rate=rate, capex=capex, other_way=study.other_way)

    def spot(factor: float) -> _Study:
        price = replace(given.spot, price_jpy_per_mwh=given.spot.price_jpy_per_mwh * factor)
        return moved_to(replace(given, spot=price))

    def hashprice(factor: float) -> _Study:
        network = replace(given.network, price_usd_per_btc=given.network.price_usd_per_btc * factor)
        return moved_to(replace(given, network=network))

    def curtailment(factor: float) -> _Study:
        taken = np.clip(1.0 - (1.0 - plant.accepted_fraction) * factor, 0.0, 1.0)
        return moved_to(given, replace(plant, accepted_fraction=taken))

    def import_charge(factor: float) -> _Study:
        connection = site.connection
        charge = connection.import_charge_jpy_per_mwh * factor
        line = replace(connection, import_charge_jpy_per_mwh=charge)
        return moved_to(replace(given, site=replace(site, connection=line)))

    def ai_value(factor: float) -> _Study:
        clusters = tuple(replace(one, value_jpy_per_mwh=one.value_jpy_per_mwh * factor) for one in site.clusters)
        return moved_to(replace(given, site=replace(site, clusters=clusters)))

    inputs: dict[str, Callable[[float], _Study]] = {
        "capex": lambda factor: moved_to(given, capex=factor),
        "rate": lambda factor: moved_to(given, rate=study.rate * factor),
        "spot": spot,
        "hashprice": hashprice,
        "curtailment": curtailment,
    }
    if site.connection.import_mw_max > 0 and site.connection.import_charge_jpy_per_mwh > 0:
        inputs["import_charge"] = import_charge
    if site.clusters:
        inputs["ai_value"] = ai_value
    swings: list[Swing] = []
    for i, (name, moved) in enumerate(inputs.items()):
        say("tornado", i, len(inputs))
        ends: list[Point] = []
        for factor in (1.0 - SWING, 1.0 + SWING):
            ends.append(moved(factor).best(found)[1])
        swings.append(
            Swing(
                id=name,
                low=1.0 - SWING,
                high=1.0 + SWING,
                low_jpy=ends[0].net_jpy,
                high_jpy=ends[1].net_jpy,
                low_mw=ends[0].sizes_mw,
                high_mw=ends[1].sizes_mw,
            )
        )
    say("tornado", len(inputs), len(inputs))
    return tuple(sorted(swings, key=lambda swing: -swing.width_jpy))


def height_at(moment: np.datetime64) -> int:
    """Return about how many blocks there are at a moment in UTC, ten minutes each from the halving of 2024.

    Examples
    --------
    >>> height_at(np.datetime64("2024-04-20T00:09")), height_at(np.datetime64("2024-04-20T01:09"))
    (840000, 840006)
    """
    minutes = (moment - np.datetime64(HALVING_MOMENT, "m")) / np.timedelta64(1, "m")
    return max(0, HALVING_HEIGHT + math.floor(float(minutes) / 10.0))


def _worth(study: _Study, found: Sizing, best: Point) -> tuple[finance.Appraisal | None, finance.Appraisal | None, int]:
    """Return the cash flows of the best sizes over the longest life, with every year alike and with halvings."""
    assumed = study.assumed
    built = [part for part in study.parts if found.sizes[part.id] >= SHOWN_MW and part.cost.capex_jpy > 0]
    if not built:
        return None, None, 0
    assets = [
        finance.Asset(
            id=part.id,
            cost=cost_times(part.cost, found.sizes[part.id]),
            resale_fraction=assumed.resale_fraction if part.mining else 0.0,
        )
        for part in built
    ]
    peaks = 0.0
    if study.charge is not None:
        peaks = study.charge.cost_jpy_per_mw * float(found.peaks_mw.sum()) / study.years
    years = max(1, math.floor(max(part.cost.life_years for part in built) + 0.5))
    network = study.given.network
    reward = network.subsidy_btc_per_block + network.fees_btc_per_block
    outlook = finance.NetworkOutlook(
        height=height_at(study.given.timeline.starts_utc()[0]),
        difficulty_growth=assumed.difficulty_growth,
        price_growth=assumed.price_growth,
        fee_fraction=float(np.mean(network.fees_btc_per_block / np.maximum(reward, 1e-12))),
    )
    factors = outlook.factors(years + 1)[1:]  # the year that is known is the one before
    mined = {part.id for part in study.parts if part.mining}
    asset_of = study.given.site.asset_of
    gains: dict[float, float] = {1.0: best.gain_jpy}
    for factor in sorted({round(float(one), 3) for one in factors} - {1.0}):
        loads = tuple(
            replace(one, value_jpy_per_mwh=np.asarray(one.value_jpy_per_mwh) * factor)
            if asset_of(one.id) in mined
            else one
            for one in found.problem.loads
        )
        problem = replace(found.problem, loads=loads)
        gains[factor] = study.gain_jpy(problem, plan.solve(problem), found.sizes)
    rows = {"rate": study.rate, "loan": assumed.loan, "tax": assumed.tax}
    flat = finance.appraise(assets, np.full(years, best.gain_jpy - peaks), **rows)  # type: ignore[arg-type]
    gain = np.array([gains[round(float(one), 3)] for one in factors]) - peaks
    return flat, finance.appraise(assets, gain, **rows), years  # type: ignore[arg-type]
