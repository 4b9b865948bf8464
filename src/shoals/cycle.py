"""The mission in one file: data → value → plan → ledger → show. Read it first.

Each step is a function from values to values, and `run` calls them in order:

    what the grid and the plant offer        `Given`
    what a MWh is worth in each use          `problem_of`
    the best use, beside simple rules        `outcomes_of`
    what should absorb the next MWh          `shoals.advice`
    whole watt-hours that close              `watt_hours_of`
    a book that balances                     `post`
    a report that a plant owner understands  `write`
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from shoals import advice, data, ledger, plan, show
from shoals.core.book import J_PER_WH, Account
from shoals.core.energy import AreaSeries, PlantSeries, PriceSeries
from shoals.core.errors import InputError, NotConserved
from shoals.core.figure import Kind, weakest
from shoals.core.network import NetworkSeries
from shoals.core.plan import Battery, Deferrable, Firm, Grid, Load, Problem, Schedule
from shoals.core.result import BookState, CycleResult, Outcome
from shoals.core.site import Access, ClusterUse, Cost, Scheme, Site
from shoals.core.time import Timeline, fiscal_year
from shoals.core.units import HOURS_PER_YEAR, round_carried, settle_wh
from shoals.value import absorber, ai, fleet, market, stacking

if TYPE_CHECKING:
    from shoals.ledger.signing import PrivateKey

METER_MW = 1e-4
"""What a meter resolves: room above the plant's own output, so that one more MWh of it has a price. [MW]"""
FILES = ("report.html", "flows.svg", "flows.csv", "schedule.parquet", "inputs.parquet", "shoals.xlsx", "book.sqlite",
         "summary.json")  # fmt: skip
DEMO_FILES = ("demo.checkpoint", "demo.key")
"""What signs the book of the demo."""

Tell = Callable[[str], None]

show.install()  # so that results draw themselves in a notebook


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Given:
    """What the cycle starts from: a site, and a year of what its area, its market and the network did."""

    site: Site
    area: AreaSeries
    spot: PriceSeries
    network: NetworkSeries

    @property
    def timeline(self) -> Timeline:
        """The slots of the period."""
        return self.area.timeline

    @property
    def kind(self) -> Kind:
        """Measured, or the weakest kind among the series."""
        return weakest([self.area.kind, self.spot.kind, self.network.kind])


class Clock:
    """Time of each phase, told as it begins. The only clock of the cycle."""

    def __init__(self, tell: Tell | None = None) -> None:
        self.seconds: dict[str, float] = {}
        self._tell = tell

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Time one phase."""
        if self._tell is not None:
            self._tell(name)
        begun = perf_counter()
        yield
        self.seconds[name] = self.seconds.get(name, 0.0) + perf_counter() - begun


def given_demo(site: Site | None = None, *, seed: int = 0, clock: Clock | None = None) -> Given:
    """Return the embedded reference year, made up and labelled so, for `site` or the example site.

    Raises
    ------
    InputError
        If there is no reference year for the site's area.
    """
    clock = clock or Clock()
    with clock.phase("read"):
        known: Site = data.example_site() if site is None else site
        year = data.reference_year(known.area, seed=seed)
        return Given(site=known, area=year.area, spot=year.spot, network=year.network)


def given_files(site: Site, folder: Path, year: int, *, clock: Clock | None = None) -> Given:
    """Read a fiscal year of the site's area from the publishers' files anywhere below `folder`.

    Raises
    ------
    DataError
        If a file is missing or damaged; the hint says which, and where to get it.
    """
    clock = clock or Clock()
    if not folder.is_dir():
        raise InputError(f"`{folder}` is no folder", "name the folder that holds the publishers' files")
    with clock.phase("read"):
        frame = data.read_area(folder, site.area, fiscal_year=year)
        area = data.to_area_series(frame, site.area)
        line = fiscal_year(year, zone=area.timeline.zone, step_minutes=area.timeline.step_minutes)
        assert area.timeline == line
        return Given(
            site=site,
            area=area,
            spot=data.read_spot(folder, site.area, line),
            network=data.read_network(folder, line),
        )


def run(
    given: Given,
    *,
    book: Path,
    seed: int = 0,
    clock: Clock | None = None,
    history: tuple[ledger.History, ledger.History] | None = None,
) -> CycleResult:
    """Go once round the cycle and leave a new book at `book`.

    Parameters
    ----------
    given : Given
        The site and its year.
    book : Path
        Where to make the book; nothing may be there yet.
    seed : int, default 0
        Of the days on which the plant is called to curtail, and of its own weather.
    clock : Clock, optional
        Keeps the time of each phase.
    history : tuple of History, optional
        What the plant generated in earlier years, and what would have been spilled of it. With it, energy notes are
        issued on the plant and booked.

    Returns
    -------
    result : CycleResult
        Everything that was found; `write` turns it into files.

    Raises
    ------
    PlanError
        If no schedule keeps all limits.
    LedgerError
        If the book would not balance.
    """
    clock = clock or Clock()
    site = given.site
    with clock.phase("value"):
        plant = plant_of(given, seed=seed)
        problem = problem_of(given, plant)
    with clock.phase("plan"):
        best, baselines = outcomes_of(given, problem)
    with clock.phase("advice"):
        absorbers = advice.absorbers(
            problem,
            best.schedule,
            baselines[0].schedule,
            given.network,
            site.discount_rate,
            weakest([given.kind, plant.kind, Kind.ASSUMED]),
        )
    with clock.phase("book"):
        sources_wh, uses_wh, battery_wh = watt_hours_of(site, problem, best.schedule)
        _, without_wh, _ = watt_hours_of(site, bare(problem), baselines[0].schedule)
        value_jpy = value_of(given, problem, best.schedule)
        program = notes_of(given, history, sources_wh, uses_wh, battery_wh)
        state = post(book, given, sources_wh, uses_wh, battery_wh, value_jpy, program)
    return CycleResult(
        kind=Kind.DEMO if given.kind is Kind.DEMO else Kind.MEASURED,
        site=site,
        area=given.area,
        plant=plant,
        spot=given.spot,
        network=given.network,
        problem=problem,
        plan=best,
        baselines=baselines,
        absorbers=absorbers,
        sources_wh=sources_wh,
        uses_wh=uses_wh,
        surplus_wh=surplus_of(baselines[0].schedule, best.schedule, uses_wh, given.timeline),
        spilled_without_wh=int(without_wh["spilled"].sum()),
        value_jpy=value_jpy,
        book=state,
        seconds=dict(clock.seconds),
        notes=program.result if program is not None else None,
    )


# ---------------------------------------------------------------------------------------------- what a MWh is worth


def plant_of(given: Given, *, seed: int = 0) -> PlantSeries:
    """Return what the site's plant could generate in each slot, and what share of it the grid accepts.

    The share falls below one while the plant is called to curtail, and while the line of a non-firm connection is full.
    """
    site = given.site
    plant = data.plant_series(site.plant, given.area, seed=seed)
    if site.connection.access is not Access.NON_FIRM:
        return plant
    room = data.congestion_fraction(site.connection, given.timeline, plant, seed=seed)
    return replace(
        plant,
        accepted_fraction=plant.accepted_fraction * room,
        kind=weakest([plant.kind, Kind.ASSUMED]),
        source=f"{plant.source}; line full {site.connection.congestion_hours_per_year:g} h a year, assumed",
    )


def problem_of(given: Given, plant: PlantSeries) -> Problem:
    """State the site's year as a problem: limits, and what one MWh earns or costs in each use and slot.

    A fleet is as many loads as it has steps in its merit order, and a load that backs a reduction has a part that earns
    more (`value.fleet`, `value.stacking`); `Site.asset_of` tells whose a load is. What leaves the site, and at which
    price, says `export_of`. What is bought is not sold in the same slot: it is planned at no less than the price of
    what is sold, and counted at its own (`value_of`).
    """
    site, connection = given.site, given.site.connection
    export = export_of(given, plant)
    import_price = market.import_price_jpy_per_mwh(connection, given.spot)
    sold = np.where(np.asarray(export.power_mw_max) > 0, np.asarray(export.price_jpy_per_mwh) + 1.0, -np.inf)
    import_price = np.maximum(import_price, sold)
    outside = None
    if site.temperature_c_by_month:
        outside = fleet.temperature_c(given.timeline, site.temperature_c_by_month, swing_k=site.temperature_swing_k)
    loads = [load for one in site.fleets for load in fleet.segments(one, given.network, temperature_c=outside)]
    firm: Firm | None = None
    deferrable: list[Deferrable] = []
    for cluster in site.clusters:
        lost = cluster.value_jpy_per_mwh + cluster.penalty_jpy_per_mwh
        if cluster.use is ClusterUse.FIRM:
            firm = Firm(power_mw=cluster.power_mw_max, unserved_jpy_per_mwh=lost)
        elif cluster.use is ClusterUse.DEFERRABLE:
            deferrable.append(
                Deferrable(
                    id=cluster.id,
                    power_mw_max=cluster.power_mw_max,
                    energy_mwh_per_day=cluster.energy_mwh_per_day,
                    shortfall_jpy_per_mwh=lost,
                )
            )
        else:
            value = cluster.value_jpy_per_mwh
            if cluster.checkpoint is not None:
                value = ai.checkpointed_jpy_per_mwh(value, cluster.checkpoint)
            loads.append(Load(id=cluster.id, power_mw_max=cluster.power_mw_max, value_jpy_per_mwh=value))
    if site.reductions:
        loads = list(stacking.with_reductions(loads, site.reductions, given.timeline))
    return Problem(
        timeline=given.timeline,
        available_mw=plant.available_mw,
        export=export,
        import_=Grid(power_mw_max=connection.import_mw_max, price_jpy_per_mwh=import_price)
        if connection.import_mw_max
        else None,
        loads=tuple(loads),
        firm=firm,
        deferrable=tuple(deferrable),
        battery=site.battery,
    )


def export_of(given: Given, plant: PlantSeries) -> Grid:
    """Return what may leave the site in each slot, and the price at which that is planned.

    While the plant is called to curtail, no more than its accepted output may leave. At other times the contracted
    power may, so that a store can sell. A tariff and a premium are paid for the plant's own output and nothing else.
    Energy out of a store is not sold under FIT at all, and under FIP it earns the spot price. One slot has one price
    here, so a slot with a premium and own output is planned in one of two ways: the own output at its premium, or,
    where a store wants to sell, the contracted power at spot. The second way holds in the dearest slots of a day, as
    many as the battery takes to empty, where its power at spot is worth more than the premium on the own output.
    `value_of` counts both parts at their own prices, whatever the plan was made with.
    """
    site, contracted_mw = given.site, given.site.connection.export_mw_max
    free = plant.accepted_fraction == 1.0
    own_mw = np.minimum(plant.available_mw * plant.accepted_fraction, contracted_mw)
    price = _export_price(given)
    narrow = np.minimum(own_mw + METER_MW * (free & (own_mw > 0)), contracted_mw)
    if site.plant.scheme is Scheme.FIT:
        return Grid(power_mw_max=narrow, price_jpy_per_mwh=price)
    spot = given.spot.price_jpy_per_mwh
    premium = price - spot
    wide = free & ((own_mw == 0) | (premium <= 0))
    if site.battery is not None:
        room_mw = np.minimum(site.battery.discharge_mw_max, contracted_mw - own_mw)
        wide |= free & _dearest(given, site.battery) & (premium * own_mw < spot * room_mw)
    return Grid(
        power_mw_max=np.where(wide, contracted_mw, narrow),
        price_jpy_per_mwh=np.where(wide, np.minimum(spot, price), price),
    )


def _dearest(given: Given, battery: Battery) -> NDArray[np.bool_]:
    """Mark the slots of each day, by falling price, that a full battery takes to empty, shape (t,)."""
    line = given.timeline
    power_mw = battery.discharge_mw_max * line.hours
    slots = int(np.ceil(battery.energy_mwh_max * battery.discharge_efficiency / power_mw)) if power_mw else 0
    day = line.day_index()
    order = np.lexsort((-given.spot.price_jpy_per_mwh, day))
    first = np.searchsorted(day, day[order])
    marked = np.zeros(line.slots, dtype=bool)
    marked[order] = np.arange(line.slots) - first < slots
    return marked


def _export_price(given: Given) -> NDArray[np.float64]:
    """Return what a MWh of the plant's own output is paid, shape (t,). [JPY/MWh]"""
    technology = given.site.plant.technology
    generated = np.clip(given.area.power_mw(f"{technology}_mw"), 0.0, None)
    return market.export_price_jpy_per_mwh(given.site.plant, given.spot, weight=generated)


def value_of(given: Given, problem: Problem, schedule: Schedule) -> dict[str, float]:
    """Return the money of a schedule by use; what promised clusters earn is told apart from their penalties. [JPY]

    The planner's objective counts only what a promise costs when it is broken; here the served part earns. Wear of a
    battery guides the plan, but nobody is paid for it and the capital charge holds it already, so it is not counted.
    What is bought is counted at its own price, and of what is sold the plant's own output at the price of its scheme
    and the rest at spot. A fleet is one use, and a reduction another: ``reduction:<id>``, with what
    a contract of the capacity market is expected to lose where too little runs, ``penalty:<id>``.
    """
    site, hours = given.site, problem.timeline.hours
    value = {k: v for k, v in schedule.value_jpy(problem).items() if k in ("export", "import")}
    for load in problem.loads:
        asset = site.asset_of(load.id)
        price = np.asarray(load.value_jpy_per_mwh) - stacking.paid_jpy_per_mwh(load.id, site.reductions)
        value[asset] = value.get(asset, 0.0) + float((schedule.load_mw[load.id] * price).sum()) * hours
    if site.reductions and problem.loads:
        reserved = stacking.reserved_mw(schedule.load_mw, site.reductions, problem.timeline)
        value |= stacking.payment_jpy(reserved, site.reductions, problem.timeline)
    if problem.export is not None and site.plant.scheme is Scheme.FIP:
        own_mw = np.minimum(np.asarray(problem.available_mw), np.asarray(problem.export.power_mw_max))
        spot = given.spot.price_jpy_per_mwh
        premium = (_export_price(given) - spot) * np.minimum(schedule.export_mw, own_mw)
        value["export"] = float((schedule.export_mw * spot + premium).sum()) * hours
    if "import" in value:
        price = market.import_price_jpy_per_mwh(site.connection, given.spot)
        value["import"] = -float((schedule.import_mw * price).sum()) * hours
    for cluster in site.clusters:
        if cluster.use is ClusterUse.FIRM and problem.firm is not None:
            missing = float(schedule.unserved_mw.sum()) * hours
            served = float(np.asarray(problem.firm.power_mw).sum()) * hours - missing
        elif cluster.id in schedule.deferrable_mw:
            missing = float(schedule.shortfall_mwh(problem)[cluster.id].sum())
            served = float(schedule.deferrable_mw[cluster.id].sum()) * hours
            [one] = [each for each in problem.deferrable if each.id == cluster.id]
            served = min(served, float(problem.quota_mwh(one).sum()) - missing)
        else:
            continue
        value[cluster.id] = served * cluster.value_jpy_per_mwh
        if missing > 1e-6:
            value[f"penalty:{cluster.id}"] = -missing * cluster.penalty_jpy_per_mwh
    return value


# ------------------------------------------------------------------------------------ the best use, and simple rules


def bare(problem: Problem) -> Problem:
    """Return the problem of the plant alone: it exports what the grid takes, and has nothing else."""
    return replace(problem, loads=(), firm=None, deferrable=(), battery=None, import_=None)


def outcomes_of(given: Given, problem: Problem) -> tuple[Outcome, tuple[Outcome, ...]]:
    """Solve the problem, and run the same year by each simple rule. Doing nothing builds and owns nothing.

    The rules stand for what an owner could do without a planner: mine on spilled energy alone (no contract for AI,
    no battery), follow a price threshold, or leave everything on.
    """
    alone = bare(problem)
    interruptible = replace(alone, loads=problem.loads)
    nothing = plan.do_nothing(alone)
    gross_nothing = sum(value_of(given, alone, nothing).values())

    def outcome(name: str, stated: Problem, schedule: Schedule) -> Outcome:
        return outcome_of(given, name, stated, schedule, nothing, gross_nothing)

    found = [outcome("nothing", alone, nothing)]
    if problem.loads:
        found.append(outcome("surplus_only", interruptible, plan.surplus_only(interruptible)))
    if problem.loads or given.site.clusters or given.site.battery is not None:
        found.append(outcome("threshold", problem, plan.threshold(problem)))
        storeless = replace(problem, battery=None)  # a load that is always on leaves a battery nothing to do
        found.append(outcome("always_on", storeless, plan.always_on(storeless)))
        if problem.battery is not None and storeless.loads + storeless.deferrable:
            found.append(outcome("plan_no_battery", storeless, plan.solve(storeless)))
    return outcome("plan", problem, plan.solve(problem)), tuple(found)


def outcome_of(
    given: Given, name: str, problem: Problem, schedule: Schedule, nothing: Schedule, gross_nothing: float
) -> Outcome:
    """Return what a schedule earns, costs and rescues next to doing nothing."""
    site, hours = given.site, problem.timeline.hours
    years = problem.timeline.slots * hours / HOURS_PER_YEAR
    costs = _costs_of(site, problem)
    capex = sum(cost.capex_jpy for cost in costs)
    opex = sum(cost.opex_jpy_per_year for cost in costs)
    charge = sum(absorber.charge_jpy_per_year(cost, site.discount_rate) for cost in costs)
    gross = sum(value_of(given, problem, schedule).values())
    gain = gross - gross_nothing
    free = gain / years - opex if years else 0.0
    computed = [*schedule.load_mw.values(), *schedule.deferrable_mw.values()]
    if problem.firm is not None:
        computed.append(np.asarray(problem.firm.power_mw) - schedule.unserved_mw)
    return Outcome(
        id=name,
        schedule=schedule,
        gross_jpy=gross,
        gain_jpy=gain,
        charge_jpy=charge * years,
        capex_jpy=capex,
        payback_years=absorber.payback_jpy(costs, free),
        rescued_mwh=float((nothing.spilled_mw - schedule.spilled_mw).sum()) * hours,
        computed_mwh=float(sum(power.sum() for power in computed)) * hours,
    )


def _costs_of(site: Site, problem: Problem) -> list[Cost]:
    """Return what the assets that `problem` has cost."""
    used = {site.asset_of(load.id) for load in problem.loads} | {one.id for one in problem.deferrable}
    costs = [one.cost for one in site.fleets if one.id in used]
    costs += [
        cluster.cost
        for cluster in site.clusters
        if cluster.id in used or (cluster.use is ClusterUse.FIRM and problem.firm is not None)
    ]
    return [*costs, site.battery_cost] if problem.battery is not None else costs


# ------------------------------------------------------------------------------------------------- whole watt-hours


def watt_hours_of(
    site: Site, problem: Problem, schedule: Schedule
) -> tuple[dict[str, NDArray[np.int64]], dict[str, NDArray[np.int64]], dict[str, NDArray[np.int64]]]:
    """Return the sources, the uses, and the battery's inside, in whole watt-hours that close in every slot. [Wh]

    ``lost`` is loss at the bus, which this model of a site does not have: it is zero and stands here because the
    account does. The battery's own loss is in its inside, under ``lost``, and leaves the store, not the bus.

    Raises
    ------
    NotConserved
        If a slot does not close.
    """
    hours = problem.timeline.hours
    sources = {"available": np.asarray(problem.available_mw) * hours}
    sources["imported"] = schedule.import_mw * hours
    sources["discharged"] = schedule.discharge_mw * hours
    uses = {"exported": schedule.export_mw * hours, "charged": schedule.charge_mw * hours}
    uses |= {f"computed:{name}": power * hours for name, power in site.by_asset(schedule.load_mw).items()}
    uses |= {f"computed:{name}": power * hours for name, power in schedule.deferrable_mw.items()}
    if problem.firm is not None:
        name = next(cluster.id for cluster in site.clusters if cluster.use is ClusterUse.FIRM)
        uses[f"computed:{name}"] = (np.asarray(problem.firm.power_mw) - schedule.unserved_mw) * hours
    uses["lost"] = np.zeros(problem.timeline.slots)
    uses["spilled"] = schedule.spilled_mw * hours
    whole_sources, whole_uses = settle_wh(sources, uses)
    inside: dict[str, NDArray[np.int64]] = {}
    if problem.battery is not None:
        stored = np.floor(schedule.soc_mwh * 1e6 + 0.5).astype(np.int64)
        lost = stored[0] + np.cumsum(whole_uses["charged"] - whole_sources["discharged"]) - stored[1:]
        lost = np.maximum(np.minimum.accumulate(lost[::-1])[::-1], 0)  # a loss is never taken back
        inside = {"start": stored[:1], "lost": np.diff(lost, prepend=0)}
    return whole_sources, whole_uses, inside


def surplus_of(
    nothing: Schedule, best: Schedule, uses_wh: Mapping[str, NDArray[np.int64]], timeline: Timeline
) -> dict[str, NDArray[np.int64]]:
    """Return, of each computing load and of the battery, the part that doing nothing would spill, shape (t,). [Wh]

    What the plan rescues in a slot is shared among what runs in it, in proportion to energy. Energy that comes back
    out of the battery is not counted again.
    """
    rescued = np.maximum((nothing.spilled_mw - best.spilled_mw) * timeline.hours * 1e6, 0.0)
    takers = {name: wh for name, wh in uses_wh.items() if name == "charged" or name.startswith("computed:")}
    total = np.sum(list(takers.values()), axis=0) if takers else np.zeros(timeline.slots)
    share = np.divide(np.minimum(rescued, total), total, out=np.zeros(timeline.slots), where=total > 0)
    return {name: np.minimum(round_carried(wh * share), wh) for name, wh in takers.items()}


# ---------------------------------------------------------------------------------------------------------- the book


def post(
    path: Path,
    given: Given,
    sources_wh: Mapping[str, NDArray[np.int64]],
    uses_wh: Mapping[str, NDArray[np.int64]],
    battery_wh: Mapping[str, NDArray[np.int64]],
    value_jpy: Mapping[str, float],
    program: ledger.Program | None = None,
) -> BookState:
    """Book every slot, and the money of the period, into a new book at `path`.

    What is handed over on energy notes is booked by `program` before the slots of its month, and left out of what they
    sell and compute with.

    Generated energy passes the account ``bus``, which is empty again after every slot, and what is computed with or
    lost in the battery ends as heat, with the entropy that comes with it. Spilled energy was never generated: it has a
    unit of its own, an estimate, out of which nothing is ever paid. The book counts joules; what is returned is in
    watt-hours and yen.

    Raises
    ------
    NotConserved
        If the bus is not empty at the end.
    Refused
        If a rule of the book does not allow a slot.
    """
    accounts, legs = ledger.flow_legs(given.site, sources_wh, uses_wh, battery_wh, program)
    accounts += [Account(id=name, kind="money_use") for name in ("owner", *(f"money:{use}" for use in value_jpy))]
    booked_us = ledger.to_us(given.timeline.end)
    with ledger.create(path, accounts, clock=lambda: booked_us) as book:
        for first, end in pairwise([0, given.timeline.slots] if program is None else program.cuts()):
            if program is not None:
                program.act(ledger.Notes(book), first)
            part = [replace(leg, amounts=leg.amounts[first:end]) for leg in legs]
            ledger.post_slots(book, given.timeline.window(first, end - first), part)
        if program is not None:
            program.act(ledger.Notes(book), given.timeline.slots)
        ledger.post_money(book, given.timeline, value_jpy, owner="owner", prefix="money:")
        balances = book.balances()
        if balances["bus"]:
            raise NotConserved(f"{balances['bus']} J are left on the bus", "this is a fault of shoals; report it")
        return state_of(book)


def state_of(book: ledger.Book) -> BookState:
    """Return what a book says of itself, in watt-hours and yen; what notes hold is left to their own page."""
    balances = book.balances()
    shown = {"J": J_PER_WH, "J (never generated)": J_PER_WH, "JPY": 1}
    return BookState(
        transfers=book.transfer_count,
        root=book.root(),
        balances={
            name: balances[name] // shown[unit.symbol]
            for name, unit in book.units().items()
            if unit.symbol in shown and not name.startswith(("note:", "yen:")) and name != "money:world"
        },
    )


def history_of(given: Given, *, years: int = 10, seed: int = 0) -> tuple[ledger.History, ledger.History]:
    """Return made-up earlier years of a made-up year: what the plant generated, and what would have been spilled of it.

    Raises
    ------
    InputError
        If the year is a record: its history is one of records too, and is given.
    """
    if given.kind is not Kind.DEMO:
        raise InputError("a measured year has no made-up history", "give the plant's own record of earlier years")
    line = given.timeline
    days = line.starts_local().astype("datetime64[D]")
    generated, spilled = np.zeros((years, 12)), np.zeros((years, 12))
    for number, year in enumerate(data.years(years, area=given.site.area, first_seed=1_000 * (seed + 1))):
        plant = plant_of(replace(given, area=year.area), seed=1_000 * (seed + 1) + number)
        held = np.minimum(plant.available_mw * plant.accepted_fraction, given.site.connection.export_mw_max)
        generated[number] = ledger.months_of(days, plant.available_mw * line.hours)
        spilled[number] = ledger.months_of(days, (plant.available_mw - held) * line.hours)
    first = line.starts_local()[0].astype("datetime64[Y]").astype(int) + 1970
    source = f"{years} made-up years of {given.site.area}"
    return (
        ledger.made_up_years(generated, given.site.plant.id, int(first), source),
        ledger.made_up_years(spilled, given.site.plant.id, int(first), source),
    )


def notes_of(
    given: Given,
    history: tuple[ledger.History, ledger.History] | None,
    sources_wh: Mapping[str, NDArray[np.int64]],
    uses_wh: Mapping[str, NDArray[np.int64]],
    battery_wh: Mapping[str, NDArray[np.int64]],
) -> ledger.Program | None:
    """Plan energy notes on the plant's own generation, month by month; None without a history or a whole month.

    A note is backed by what the meter of the plant will see, never by what is spilled. What was promised to a cluster,
    by the hour or by the day, is claimed already. Notes are redeemed for computation at the first fleet of miners.
    """
    if history is None:
        return None
    none = np.zeros_like(sources_wh["available"])
    discharged, charged = sources_wh.get("discharged", none), uses_wh.get("charged", none)
    first = none.copy()
    first[:1] = battery_wh.get("start", 0)
    flow = first + charged - discharged - battery_wh.get("lost", none)
    held = np.cumsum(flow) - flow + first
    promised = [one.id for one in given.site.clusters if one.use is not ClusterUse.INTERRUPTIBLE]
    fleet_id = next((one.id for one in given.site.fleets if f"computed:{one.id}" in uses_wh), "")
    program = ledger.plan_notes(
        given.timeline,
        {
            "generated": sources_wh["available"] - uses_wh["spilled"],
            "exported": uses_wh["exported"],
            "computed": uses_wh.get(f"computed:{fleet_id}", none),
            "claimed": np.sum([none, *(uses_wh[f"computed:{name}"] for name in promised)], axis=0),
            "discharged": np.minimum(discharged, held),
        },
        *history,
        given.spot,
        plant=f"plant:{given.site.plant.id}",
        compute=f"compute:{fleet_id}" if fleet_id else "",
        held_wh=held if given.site.battery is not None else None,
    )
    return program if program.months else None


# -------------------------------------------------------------------------------------------------------- the report


def check_free(folder: Path, *, overwrite: bool = False, signed: bool = False) -> None:
    """Raise if a run cannot be written to a folder: asked before the long work, and again by `go`.

    Raises
    ------
    InputError
        As `go` does.
    """
    if folder.exists() and not folder.is_dir():
        raise InputError(f"`{folder}` is a file", "name a folder for the outputs")
    names = FILES + DEMO_FILES if signed else FILES
    taken = next((name for name in names if (folder / name).is_dir()), None)
    if taken is not None:
        raise InputError(f"`{folder / taken}` is a folder", "name another folder for the outputs")
    if (folder / "book.sqlite").exists() and not overwrite:
        raise InputError(f"`{folder}` holds a book already", "name another folder, or add `--overwrite`")


def go(
    given: Given,
    folder: Path,
    *,
    seed: int = 0,
    lang: str = "ja",
    overwrite: bool = False,
    clock: Clock | None = None,
    notes: bool = False,
    key: PrivateKey | None = None,
) -> CycleResult:
    """Run the cycle and write all outputs into `folder`; nothing there is touched before all of them are made.

    A `key` signs the book of a demo, and is written beside it.

    Raises
    ------
    InputError
        If a book lies in `folder` already and `overwrite` is not set, or `folder` is a file.
    """
    clock = clock or Clock()
    check_free(folder, overwrite=overwrite, signed=key is not None)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".shoals-", dir=folder.parent) as fresh:
        with clock.phase("value"):
            history = history_of(given, seed=seed) if notes else None
        result = run(given, book=Path(fresh) / "book.sqlite", seed=seed, clock=clock, history=history)
        if key is not None:
            from shoals.ledger.attest import sign_demo

            root = sign_demo(Path(fresh), key, given.timeline.end)
            result = replace(result, book=replace(result.book, root=root))
        result = write(result, Path(fresh), lang=lang, clock=clock)
        folder.mkdir(exist_ok=True)
        for name in DEMO_FILES:
            (folder / name).unlink(missing_ok=True)
        for name in FILES + DEMO_FILES if key is not None else FILES:
            (Path(fresh) / name).replace(folder / name)
    return result


def write(result: CycleResult, folder: Path, *, lang: str = "ja", clock: Clock | None = None) -> CycleResult:
    """Write report, pictures, tables and summary beside the book; return the result with all phases timed."""
    clock = clock or Clock()
    with clock.phase("show"):
        show.write_report(result, folder / "report.html", lang=lang)
        show.write_flows(result, folder / "flows.svg", folder / "flows.csv", lang=lang)
        show.write_schedule(result, folder / "schedule.parquet")
        known = {name: getattr(result, name) for name in ("site", "area", "plant", "spot", "network")}
        data.write_inputs(folder / "inputs.parquet", data.Inputs(**known))
        show.write_workbook(result, folder / "shoals.xlsx", lang=lang)
    result = replace(result, seconds={**clock.seconds, "total": sum(clock.seconds.values())})
    text = json.dumps(show.summary_of(result), ensure_ascii=False, indent=1, allow_nan=False)
    (folder / "summary.json").write_text(text + "\n", encoding="utf-8")
    return result
