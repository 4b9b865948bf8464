"""At what risk: what the next year of a site may bring, what drives it, and the size that stands bad years best.

A scenario is a year whose days are drawn from the record of the site's area (sun, wind, spot price and curtailment of a
day stay together), at another level of prices and curtailment, with a path of coin price, exchange rate and difficulty
that begins where the record ends. Each is planned at its best and set beside doing nothing in the same year. The laws
and their numbers stand in `shoals.value.scenario`; they are estimated or assumed, and so is all that follows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals import cycle, plan
from shoals.core.energy import AreaSeries, PlantSeries, PriceSeries
from shoals.core.errors import InputError, did_you_mean
from shoals.core.figure import Kind, weakest
from shoals.core.network import NetworkSeries
from shoals.core.plan import Battery, Problem, Schedule
from shoals.core.risk import Driver, PartSize, RiskResult
from shoals.core.site import Cost, Site
from shoals.core.time import Timeline
from shoals.core.units import DAYS_PER_YEAR, HOURS_PER_YEAR
from shoals.cycle import Given
from shoals.data.sources.bitcoin import subsidy_btc_per_block
from shoals.plan import risk
from shoals.plan.batch import Progress, Scenario, Values, values
from shoals.plan.exact import with_quota
from shoals.studies._sizes import battery_times, cluster_times, cost_times
from shoals.value import absorber, scenario

Floats = NDArray[np.float64]
Phase = Callable[[str, int], AbstractContextManager[Progress]]
"""Given the name of a phase and how much there is to do, opens what is told of its progress."""

DRIVERS = (
    "btc_price",
    "difficulty",
    "fees",
    "usd_jpy",
    "days",
    "curtailment",
    "spot_level",
    "cannibalisation",
)
"""What moves."""
MINING = ("btc_price", "difficulty", "fees", "usd_jpy")
SCENARIOS, SCENARIOS_QUOTA = 500, 100
"""Scenarios that are drawn if none are asked for; fewer where a quota a day makes each of them slow."""
SIZE_MAX = 2.0
"""Largest multiple of the site's size that is tried."""
SIZE_TOLERANCE = 0.03
SIZE_EVALUATIONS = 10


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Record:
    """What the days of one or more recorded years were like, shape (days, slots of a day) each.

    Parameters
    ----------
    available_mw, accepted_fraction : array
        Of the plant. [MW], [1]
    area_mw : array
        Power of the plant's technology in the area, after curtailment. [MW]
    sun_fraction : array
        Share of the area's panels that ran, or could have. [1]
    spot_jpy_per_mwh : array
        [JPY/MWh]
    pool : DayPool
        The days, by month and year.
    """

    available_mw: Floats
    accepted_fraction: Floats
    area_mw: Floats
    sun_fraction: Floats
    spot_jpy_per_mwh: Floats
    pool: scenario.DayPool


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Laws:
    """By what each driver moves."""

    btc_price: scenario.Wander
    usd_jpy: scenario.Wander
    difficulty: scenario.Answer
    spot_level: scenario.Level
    curtailment: scenario.Level
    depth_max: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SiteScenarios:
    """Scenarios of a site's next year, drawn when they are asked for; they can be pickled and sent to a cluster.

    Parameters
    ----------
    given : Given
        The site, and the year whose calendar and last prices it goes by.
    base : Problem
        The given year as a problem.
    record : Record
    laws : Laws
    subsidy_btc, fees_btc : array, shape (days,)
        Subsidy of each day of the next year; fees of each day of the record. [BTC/block]
    count, seed : int
    moving : frozenset of str
        Drivers that move; the others stand at their centre.
    sizes : mapping of str to float
        Multiples of parts by id; ``"all"`` for every part, ``"battery"`` for the battery.
    """

    given: Given
    base: Problem
    record: Record
    laws: Laws
    subsidy_btc: Floats
    fees_btc: Floats
    count: int
    seed: int = 0
    moving: frozenset[str] = frozenset(DRIVERS)
    sizes: Mapping[str, float] = field(default_factory=dict[str, float])

    def __len__(self) -> int:
        """Return how many there are."""
        return self.count

    def __getitem__(self, index: int) -> Scenario:
        """Return one."""
        if not 0 <= index < self.count:
            raise IndexError(index)
        year, plant = self.year(index)
        return self.scenario(year, cycle.problem_of(year, plant))

    def year(self, index: int) -> tuple[Given, PlantSeries]:
        """Return a scenario as what the cycle starts from."""
        given, record, laws = self.given, self.record, self.laws
        chance = scenario.streams(self.seed, index, DRIVERS)
        factor = laws.curtailment.draw(chance["curtailment"]) if "curtailment" in self.moving else 1.0
        level = laws.spot_level.draw(chance["spot_level"]) if "spot_level" in self.moving else 1.0
        part = float(chance["cannibalisation"].random()) if "cannibalisation" in self.moving else 0.5
        depth = laws.depth_max * part
        month = given.timeline.month()[:: record.spot_jpy_per_mwh.shape[1]]
        day = record.pool.draw(month, chance["days"] if "days" in self.moving else None, factor=factor)
        spot = scenario.scaled_price(record.spot_jpy_per_mwh[day].ravel(), level, floor_jpy_per_mwh=FLOOR)
        spot = scenario.cannibalised_price(spot, record.sun_fraction[day].ravel(), depth, floor_jpy_per_mwh=FLOOR)
        told = f"scenario {index} of seed {self.seed}"
        technology = given.site.plant.technology.value
        year = Given(
            site=scaled_site(given.site, self.size_of) if self.sizes else given.site,
            area=AreaSeries(
                area=given.area.area,
                timeline=given.timeline,
                columns={f"{technology}_mw": record.area_mw[day].ravel()},
                kind=weakest([given.area.kind, Kind.ESTIMATED]),
                source=f"days of {given.area.source}, {told}",
            ),
            spot=PriceSeries(
                name=given.spot.name,
                timeline=given.timeline,
                price_jpy_per_mwh=spot,
                kind=weakest([given.spot.kind, Kind.ASSUMED]),
                source=f"days of {given.spot.source}, {told}",
            ),
            network=self._network(chance, len(day)),
        )
        plant = PlantSeries(
            plant=given.site.plant.id,
            timeline=given.timeline,
            available_mw=record.available_mw[day].ravel(),
            accepted_fraction=record.accepted_fraction[day].ravel(),
            kind=Kind.ESTIMATED,
            source=told,
        )
        return year, plant

    def _network(self, chance: Mapping[str, np.random.Generator], days: int) -> NetworkSeries:
        """Return a path of coin price, exchange rate, fees and difficulty that begins where the record ends."""
        known, laws = self.given.network, self.laws

        def path(driver: str, start: float, law: scenario.Wander) -> Floats:
            if driver in self.moving:
                return scenario.price_path(start, days, law, chance[driver])
            return np.full(days, start)

        price = path("btc_price", float(known.price_usd_per_btc[-1]), laws.btc_price)
        rate = path("usd_jpy", float(known.rate_jpy_per_usd[-1]), laws.usd_jpy)
        fees = np.full(days, float(np.median(self.fees_btc)))
        if "fees" in self.moving:
            fees = scenario.fees_path(self.fees_btc, days, chance["fees"])
        law = laws.difficulty if "difficulty" in self.moving else replace(laws.difficulty, deviation=0.0)
        difficulty = scenario.difficulty_path(
            float(known.difficulty[-1]), price, self.subsidy_btc + fees, law, chance["difficulty"]
        )
        each = self.given.timeline.slots // days
        return NetworkSeries(
            timeline=self.given.timeline,
            difficulty=np.repeat(difficulty, each),
            subsidy_btc_per_block=np.repeat(self.subsidy_btc, each),
            fees_btc_per_block=np.repeat(fees, each),
            price_usd_per_btc=np.repeat(price, each),
            rate_jpy_per_usd=np.repeat(rate, each),
            kind=weakest([known.kind, Kind.ASSUMED]),
            source="paths from the last day of the record",
        )

    def scenario(self, year: Given, problem: Problem) -> Scenario:
        """Return what differs from the base in a year, and how its money is counted."""
        changes: dict[str, ArrayLike | Battery] = {"available_mw": problem.available_mw}
        for name, grid in (("export", problem.export), ("import", problem.import_)):
            if grid is not None:
                changes[f"{name}.power_mw_max"] = grid.power_mw_max
                changes[f"{name}.price_jpy_per_mwh"] = grid.price_jpy_per_mwh
        fleets = {fleet.id for fleet in year.site.fleets}
        for load in problem.loads:
            asset = year.site.asset_of(load.id)
            scale = self.size_of(asset) if asset in fleets else 1.0  # clusters are scaled in the site itself
            changes[f"loads[{load.id}].value_jpy_per_mwh"] = load.value_jpy_per_mwh
            changes[f"loads[{load.id}].power_mw_max"] = np.asarray(load.power_mw_max) * scale
        if self.sizes:
            if problem.firm is not None:
                changes["firm.power_mw"] = problem.firm.power_mw
            for one in problem.deferrable:
                changes[f"deferrable[{one.id}].power_mw_max"] = one.power_mw_max
                changes[f"deferrable[{one.id}].energy_mwh_per_day"] = one.energy_mwh_per_day
            if problem.battery is not None:
                changes["battery"] = problem.battery
        alone = cycle.bare(problem)
        nothing = plan.do_nothing(alone)
        without = sum(cycle.value_of(year, alone, nothing).values())

        def gain_jpy(stated: Problem, schedule: Schedule) -> float:
            return sum(cycle.value_of(year, stated, schedule).values()) - without

        return Scenario(changes=changes, count=gain_jpy)

    def size_of(self, part: str) -> float:
        """Return the multiple of a part."""
        return self.sizes.get(part, self.sizes.get("all", 1.0))


FLOOR = 10.0
"""Lowest price of the Japanese day-ahead market, 0.01 JPY/kWh. [JPY/MWh]"""


# --------------------------------------------------------------------------------------------------- what is drawn from


def scenarios_of(
    given: Given, count: int, *, seed: int = 0, more: Sequence[Given] = (), laws: Laws | None = None
) -> SiteScenarios:
    """Return scenarios of the site's next year.

    Parameters
    ----------
    given : Given
        The site and its recorded year. Its network's last day is where paths begin.
    count : int
        How many.
    seed : int, default 0
        Of all that is drawn.
    more : sequence of Given
        Other recorded years of the same site from which days may be drawn too. Slots of another length are spread or
        averaged.
    laws : Laws, optional
        Those of the catalog if absent.

    Raises
    ------
    InputError
        If there is no scenario, or the year has no whole days of equal length.
    """
    if isinstance(count, bool) or count < 1:
        raise InputError(f"{count} scenarios were asked for", "draw one or more; 500 give a risk to some percent")
    each = _slots_a_day(given.timeline)
    years = (given, *more)
    plants = [cycle.plant_of(one, seed=seed) for one in years]
    base = cycle.problem_of(given, plants[0])
    days = given.timeline.slots // each
    stacked = [_days_of(one, plant, each) for one, plant in zip(years, plants, strict=True)]
    columns = [np.concatenate([one[i] for one in stacked]) for i in range(5)]
    months = np.concatenate([_months(one.timeline) for one in years])
    number = np.repeat(np.arange(len(years)), [len(one[0]) for one in stacked])
    spilled = (columns[0] * (1.0 - columns[1])).sum(axis=1) * given.timeline.hours
    record = Record(
        available_mw=columns[0],
        accepted_fraction=columns[1],
        area_mw=columns[2],
        sun_fraction=columns[3],
        spot_jpy_per_mwh=columns[4],
        pool=scenario.DayPool(month=months, spilled_mwh=spilled, year=number),
    )
    end = given.timeline.end
    return SiteScenarios(
        given=given,
        base=base,
        record=record,
        laws=laws or laws_from(end.year + (end.timetuple().tm_yday - 1) / DAYS_PER_YEAR),
        subsidy_btc=_next_subsidy(given.network, days),
        fees_btc=np.asarray(given.network.fees_btc_per_block)[::each][:days],
        count=count,
        seed=seed,
    )


def laws_from(year: float) -> Laws:
    """Return the laws of the catalog for paths that begin in `year`, a calendar year with fraction.

    Examples
    --------
    >>> laws_from(2025.25).spot_level.deviation
    0.29
    """
    return Laws(
        btc_price=scenario.wander("btc_price"),
        usd_jpy=scenario.wander("usd_jpy"),
        difficulty=scenario.answer(year),
        spot_level=scenario.level("spot_level"),
        curtailment=scenario.level("curtailment"),
        depth_max=scenario.depth_max().value,
    )


def _slots_a_day(line: Timeline) -> int:
    """Return how many slots a day has."""
    counts = np.bincount(line.day_index()) if line.slots else np.zeros(1, dtype=np.int64)
    if counts[0] == 0 or (counts != counts[0]).any():
        raise InputError(
            "the recorded year does not consist of whole days of equal length",
            "give a period from midnight to midnight, in a zone without summer time",
        )
    return int(counts[0])


def _months(line: Timeline) -> NDArray[np.int64]:
    return line.month()[:: _slots_a_day(line)]


def _days_of(given: Given, plant: PlantSeries, each: int) -> tuple[Floats, ...]:
    """Return availability, accepted share, the area's power, sun and spot price by day, in `each` slots."""
    area = given.area
    sun = np.clip(area.power_mw("solar_mw"), 0.0, None) + area.power_mw("solar_curtailed_mw")
    most = float(np.quantile(sun, 0.999)) or 1.0
    series = (
        plant.available_mw,
        plant.accepted_fraction,
        np.clip(area.power_mw(f"{given.site.plant.technology.value}_mw"), 0.0, None),
        np.minimum(sun / most, 1.0),
        given.spot.price_jpy_per_mwh,
    )
    own = _slots_a_day(given.timeline)
    by_day = [np.asarray(one).reshape(-1, own) for one in series]
    if own == each:
        return tuple(by_day)
    if each % own == 0:
        return tuple(np.repeat(one, each // own, axis=1) for one in by_day)
    if own % each == 0:
        return tuple(one.reshape(len(one), each, own // each).mean(axis=2) for one in by_day)
    raise InputError(f"a recorded year has {own} slots a day where another has {each}", "give years of like slots")


def _next_subsidy(network: NetworkSeries, days: int) -> Floats:
    """Return the subsidy of each day of the year after the record: it halves where the next halving falls into it."""
    return subsidy_btc_per_block(Timeline(start=network.timeline.end, step_minutes=1440, slots=days).starts_utc())


# --------------------------------------------------------------------------------------------------- what a year brings


def net_of(site: Site, base: Problem, found: Values, sizes: Mapping[str, float] | None = None) -> tuple[Floats, Floats]:
    """Return gain next to doing nothing, as `shoals.cycle` counts it, and the same after the charge, shape (n,). [JPY]

    `found` comes of `SiteScenarios`, which count the gain themselves.
    """
    return found.counted_jpy, found.counted_jpy - charge_of(site, base, sizes)


def scaled_site(site: Site, size_of: Callable[[str], float]) -> Site:
    """Return a site with its clusters and its battery at other sizes; fleets are scaled in the plan, by load."""
    clusters = tuple(cluster_times(one, size_of(one.id)) for one in site.clusters)
    store = None if site.battery is None else battery_times(site.battery, size_of("battery"))
    return replace(site, clusters=clusters, battery=store)


def costs_of(site: Site, sizes: Mapping[str, float] | None = None) -> list[Cost]:
    """Return what the parts of a site cost at these sizes."""
    scaled = sizes or {}

    def cost(one: Cost, part: str) -> Cost:
        return cost_times(one, scaled.get(part, scaled.get("all", 1.0)))

    costs = [cost(part.cost, part.id) for part in (*site.fleets, *site.clusters)]
    return [*costs, cost(site.battery_cost, "battery")] if site.battery is not None else costs


def charge_of(site: Site, base: Problem, sizes: Mapping[str, float] | None = None) -> float:
    """Return capital charge and fixed cost of the period. [JPY]"""
    years = base.timeline.slots * base.timeline.hours / HOURS_PER_YEAR
    return sum(absorber.charge_jpy_per_year(cost, site.discount_rate) for cost in costs_of(site, sizes)) * years


def parts_of(site: Site) -> list[str]:
    """Return the parts whose size may be asked for."""
    parts = [part.id for part in (*site.fleets, *site.clusters)]
    return ["all", *(["battery"] if site.battery is not None else []), *parts]


# --------------------------------------------------------------------------------------------------- the study


def _untold(_name: str, _total: int) -> AbstractContextManager[Progress]:
    return nullcontext(lambda _: None)


def study(
    given: Given,
    *,
    count: int | None = None,
    seed: int = 0,
    alpha: float = 0.95,
    more: Sequence[Given] = (),
    laws: Laws | None = None,
    parts: Sequence[str] = ("all",),
    drivers: bool = True,
    threads: int | None = None,
    scheduler: str | None = None,
    time_limit_s: float | None = None,
    phase: Phase = _untold,
) -> RiskResult:
    """Return what the next year of a site may bring.

    Parameters
    ----------
    given : Given
        The site and its recorded year.
    count : int, optional
        Scenarios; 500 if absent, or 100 where a quota a day makes each of them slow.
    seed : int, default 0
        Of all that is drawn.
    alpha : float, default 0.95
        Level of value at risk and of the robust size.
    more, laws
        See `scenarios_of`.
    parts : sequence of str
        Parts whose size is sought: ``"all"``, ``"battery"``, ids of fleets and clusters. None for none.
    drivers : bool, default True
        Whether to let each driver move alone.
    threads, scheduler, time_limit_s
        See `shoals.plan.batch.values`. The limit is on the scenarios, not on what follows.
    phase : callable, optional
        Opens what tells of the progress of a phase.

    Returns
    -------
    result : RiskResult
        After an interrupt or the time limit: of what was done until then.

    Raises
    ------
    InputError
        If a number is out of range, or a part is unknown.
    KeyboardInterrupt
        If it was interrupted before one scenario was done.
    """
    begun = perf_counter()
    site = given.site
    for part in parts:
        if part not in parts_of(site):
            raise InputError(f"site `{site.id}` has no part `{part}`", did_you_mean(part, parts_of(site)))
    risk.conditional_value_at_risk([0.0], alpha)  # refuses a level before the work
    drawn = scenarios_of(given, 1 if count is None else count, seed=seed, more=more, laws=laws)
    if count is None:
        drawn = replace(drawn, count=SCENARIOS_QUOTA if with_quota(drawn.base) else SCENARIOS)

    def ask(which: SiteScenarios, tell: Progress, limit: float | None = None) -> Values:
        return values(drawn.base, which, threads=threads, scheduler=scheduler, progress=tell, time_limit_s=limit)

    with phase("scenarios", drawn.count) as tell:
        found = ask(drawn, tell, time_limit_s)
    if not found.done:
        if found.stopped == "interrupted":
            raise KeyboardInterrupt
        raise InputError("not one scenario was done in the time given", "raise the time limit")
    gain, net = net_of(site, drawn.base, found)
    costs = costs_of(site)
    opex = sum(cost.opex_jpy_per_year for cost in costs)
    years = drawn.base.timeline.slots * drawn.base.timeline.hours / HOURS_PER_YEAR
    moved: tuple[Driver, ...] = ()
    sizes: tuple[PartSize, ...] = ()
    fewer = replace(drawn, count=max(min(drawn.count, 20), min(drawn.count // 5, 200)))
    stopped = found.stopped
    try:
        if drivers and not stopped:
            moved = _drivers(drawn, fewer, ask, phase)
        if parts and not stopped and costs:
            sizes = tuple(_size(site, fewer, part, alpha, ask, phase) for part in parts)
    except KeyboardInterrupt:
        stopped = "interrupted"
    central = values(drawn.base, [_central(drawn)], threads=1)
    as_it_was = values(drawn.base, [drawn.scenario(given, drawn.base)], threads=1)
    return RiskResult(
        kind=weakest([given.kind, Kind.ASSUMED]),
        site=site,
        period=f"{given.timeline.start:%Y-%m-%d} to {given.timeline.end:%Y-%m-%d}",
        asked=found.asked,
        done=found.done,
        stopped=stopped,
        seed=seed,
        net_jpy=net,
        gain_jpy=gain,
        rescued_mwh=found.rescued_mwh,
        payback_years=np.array([absorber.payback_jpy(costs, one / years - opex) for one in gain]),
        hours_full_load=dict(found.hours_full_load),
        surplus_fraction={name: found.surplus_fraction(name) for name in found.hours_full_load},
        charge_jpy=charge_of(site, drawn.base),
        capex_jpy=sum(cost.capex_jpy for cost in costs),
        spread=risk.distribution(net, alpha=alpha, seed=seed),
        central_net_jpy=float(net_of(site, drawn.base, central)[1][0]),
        record_net_jpy=float(net_of(site, drawn.base, as_it_was)[1][0]),
        regret_jpy=risk.regret({"build": net, "nothing": np.zeros(found.done)}),
        drivers=moved,
        driver_count=fewer.count if moved else 0,
        sizes=sizes,
        seconds=perf_counter() - begun,
    )


def _central(drawn: SiteScenarios) -> Scenario:
    return replace(drawn, moving=frozenset[str](), count=1)[0]


Ask = Callable[[SiteScenarios, Progress], Values]


def _whole(found: Values) -> Values:
    """Return what was asked for in full; half a comparison is none."""
    if found.stopped:
        raise KeyboardInterrupt
    return found


def _drivers(drawn: SiteScenarios, fewer: SiteScenarios, ask: Ask, phase: Phase) -> tuple[Driver, ...]:
    """Let each driver move alone."""
    site = drawn.given.site
    names = [name for name in DRIVERS if site.fleets or name not in MINING]
    alone: dict[str, Floats] = {}
    with phase("drivers", len(names) * fewer.count) as tell:
        for name in names:
            found = _whole(ask(replace(fewer, moving=frozenset({name})), tell))
            alone[name] = net_of(site, drawn.base, found)[1]
    shares = risk.variance_shares(alone)
    told = sources_of(drawn.laws, drawn.given)
    found_drivers = [
        Driver(
            id=name,
            p5_jpy=risk.quantile(net, 0.05),
            p50_jpy=risk.quantile(net, 0.5),
            p95_jpy=risk.quantile(net, 0.95),
            variance_share=shares[name],
            kind=told[name][0],
            source=told[name][1],
        )
        for name, net in alone.items()
    ]
    return tuple(sorted(found_drivers, key=lambda one: -one.variance_share))


def sources_of(laws: Laws, given: Given) -> dict[str, tuple[Kind, str]]:
    """Return kind and source of each driver's law."""
    depth = scenario.depth_max()
    days = f"days of the record, drawn in runs of three from those of the same month: {given.area.source}"
    return {
        "btc_price": (laws.btc_price.kind, laws.btc_price.source),
        "difficulty": (laws.difficulty.kind, laws.difficulty.source),
        "fees": (Kind.ESTIMATED, f"days of the record, drawn in runs: {given.network.source}"),
        "usd_jpy": (laws.usd_jpy.kind, laws.usd_jpy.source),
        "days": (weakest([Kind.ESTIMATED, given.area.kind]), days),
        "curtailment": (laws.curtailment.kind, laws.curtailment.source),
        "spot_level": (laws.spot_level.kind, laws.spot_level.source),
        "cannibalisation": (depth.kind, depth.source),
    }


def _size(site: Site, fewer: SiteScenarios, part: str, alpha: float, ask: Ask, phase: Phase) -> PartSize:
    """Seek the multiple of a part at which bad years, and all years, are best. Both see the same scenarios."""
    nets: dict[float, Floats] = {}

    with phase(f"size {part}", 2 * SIZE_EVALUATIONS * fewer.count) as tell:

        def net_at(scale: float) -> Floats:
            if scale not in nets:
                sizes = {part: scale}
                found = _whole(ask(replace(fewer, sizes=sizes), tell))
                nets[scale] = net_of(site, fewer.base, found, sizes)[1]
            return nets[scale]

        def seek(figure: Callable[[Floats], float]) -> risk.Maximum:
            return risk.maximise_concave(
                lambda scale: figure(net_at(scale)),
                0.0,
                SIZE_MAX,
                tolerance=SIZE_TOLERANCE,
                evaluations=SIZE_EVALUATIONS,
            )

        robust = seek(lambda net: risk.conditional_value_at_risk(net, alpha))
        mean = seek(lambda net: float(net.mean()))
    return PartSize(part=part, robust=robust, mean=mean, count=fewer.count)


# --------------------------------------------------------------------------------------------------- as JSON

RISK_SCHEMA = "shoals.plan.risk/1"


def document_of(result: RiskResult) -> dict[str, Any]:
    """Return a study of risk as plain JSON values: `shoals.plan.risk/1`, money in whole yen."""
    spread = result.spread

    def estimate(one: risk.Estimate, digits: int | None = None) -> dict[str, float]:
        return {name: round(getattr(one, name), digits) for name in ("value", "low", "high")}

    def maximum(one: risk.Maximum) -> dict[str, Any]:
        return {
            "at": round(one.at, 4), "low": round(one.low, 4), "high": round(one.high, 4),
            "value_jpy": round(one.value), "bound_jpy": round(one.bound), "concave": one.concave,
        }  # fmt: skip

    money = ("mean", "deviation", "p5", "p50", "p95", "var", "cvar")
    return {
        "schema": RISK_SCHEMA,
        "kind": str(result.kind),
        "site": {"id": result.site.id, "name_ja": result.site.name_ja, "name_en": result.site.name_en},
        "period": result.period,
        "scenarios": {"asked": result.asked, "done": result.done, "stopped": result.stopped, "seed": result.seed},
        "alpha": spread.alpha,
        "confidence": spread.mean.confidence,
        "net_jpy": {name: estimate(getattr(spread, name)) for name in money},
        "loss_probability": estimate(spread.loss_probability, 6),
        "central_net_jpy": round(result.central_net_jpy),
        "record_net_jpy": round(result.record_net_jpy),
        "charge_jpy": round(result.charge_jpy),
        "capex_jpy": round(result.capex_jpy),
        "regret_jpy": {name: round(one) for name, one in result.regret_jpy.items()},
        "payback_years": {
            name: round(one, 2) if np.isfinite(one) else None
            for name, one in zip(("p5", "p50", "p95"), risk.payback_spread(result.payback_years), strict=True)
        },
        "rescued_mwh_mean": round(float(result.rescued_mwh.mean()), 3),
        "loads": {
            name: {
                "hours_full_load_mean": round(float(hours.mean()), 2),
                "surplus_share_mean": round(float(result.surplus_fraction[name].mean()), 6),
            }
            for name, hours in result.hours_full_load.items()
        },
        "drivers": [
            {"id": one.id, "p5_jpy": round(one.p5_jpy), "p50_jpy": round(one.p50_jpy), "p95_jpy": round(one.p95_jpy),
             "variance_share": round(one.variance_share, 6), "kind": str(one.kind), "source": one.source}
            for one in result.drivers
        ],
        "drivers_scenarios": result.driver_count,
        "sizes": [
            {"part": one.part, "scenarios": one.count, "robust": maximum(one.robust), "mean": maximum(one.mean)}
            for one in result.sizes
        ],
        "years": {
            "net_jpy": [round(one) for one in result.net_jpy.tolist()],
            "gain_jpy": [round(one) for one in result.gain_jpy.tolist()],
            "rescued_mwh": [round(one, 3) for one in result.rescued_mwh.tolist()],
        },
        "seconds": round(result.seconds, 3),
    }  # fmt: skip
