"""A nation's year: the record of its areas, a scenario, one plan of all areas, and what comes of it.

The record is read by `shoals.data`, changed by `economics.nation_scenarios`, stated by `economics.nation_model`,
planned by `shoals.plan.areas`, and counted by `economics.nation_results`. Where areas lack a record, what was
exchanged with them is taken as it was: the border of the nation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from shoals.core.areas import CoupledProblem, CoupledSchedule
from shoals.core.energy import AreaSeries
from shoals.core.errors import GapInSeries, InputError
from shoals.core.figure import Kind, weakest
from shoals.core.time import Timeline
from shoals.core.units import HOURS_PER_YEAR
from shoals.economics import nation_model as model
from shoals.economics import nation_results as count
from shoals.economics.nation import Nation, japan
from shoals.economics.nation_model import AreaResult, AreaYear
from shoals.economics.nation_scenarios import (
    EFFICIENCY_FACTS,
    Applied,
    Scenario,
    apply,
    efficiency_j_per_th,
    network_eh_per_s,
    scenario,
)
from shoals.plan.areas import solve_areas

Floats = NDArray[np.float64]
Report = Callable[[str], None]

DEMO_AREAS = ("tohoku", "chugoku", "shikoku", "kyushu")
"""Areas of which there is a made-up year."""
UNFITTED = 0.1
"""Floor from which a fit begins that is to be judged, as a part of the thermal plants."""
CLOSE_FRACTION = 0.005
"""How near a search for so much curtailed energy comes to it. [1]"""
PLANS_MAX = 20
"""Plans after which it ends anyway."""
TOLERANCE = 1e-7
"""Gap at which repair of midnights ends; of the fuel of a year it is 1 JPY in 10 million."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The years of a nation's areas.

    Parameters
    ----------
    nation : Nation
        With the areas that have a year.
    years : mapping of str to AreaYear
    kind : Kind
        Measured, or demo.
    label : str
        ``"FY2024"``.
    border : tuple of str
        Areas that have no record; what was exchanged with them stays as it was.
    """

    nation: Nation
    years: Mapping[str, AreaYear]
    kind: Kind
    label: str
    border: tuple[str, ...] = ()

    @property
    def timeline(self) -> Timeline:
        """The slots of all areas."""
        return next(iter(self.years.values())).timeline


def record_of(
    records: Mapping[str, AreaSeries], *, nation: Nation | None = None, step_minutes: int = 60, label: str = ""
) -> Record:
    """Return the record of a nation from those of its areas.

    Parameters
    ----------
    records : mapping of str to AreaSeries
        By area. Areas of the nation that are not there become its border.
    nation : Nation, default that of Japan
    step_minutes : int, default 60
        Longer slots are means; the area records are in half hours (hours before FY2024).
    label : str
    """
    whole = japan() if nation is None else nation
    part = whole.only(tuple(records))
    missing = tuple(name for name in whole.areas if name not in records)
    years = {name: model.year_of(one) for name, one in records.items()}
    for island in _islands(part):
        gate = _gate(island, whole, missing)
        if gate is not None:
            arrives = np.sum([records[name].power_mw("import_mw") for name in island], axis=0)
            years[gate] = replace(years[gate], other_mw=years[gate].other_mw + arrives)
    return Record(
        nation=part,
        years={name: one.coarse(step_minutes) for name, one in years.items()},
        kind=weakest(one.kind for one in records.values()),
        label=label,
        border=missing,
    )


def _islands(nation: Nation) -> Iterable[tuple[str, ...]]:
    """Return the areas that lines join, island by island."""
    left = list(nation.areas)
    while left:
        island = {left[0]}
        while more := {
            end
            for line in nation.lines
            for end in (line.from_, line.to)
            if {line.from_, line.to} & island and end not in island
        }:
            island |= more
        yield tuple(name for name in nation.areas if name in island)
        left = [name for name in left if name not in island]


def _gate(island: tuple[str, ...], nation: Nation, missing: tuple[str, ...]) -> str | None:
    """Return the area of an island at which a line from an area without a record ends."""
    for line in nation.lines:
        for here, there in ((line.from_, line.to), (line.to, line.from_)):
            if here in island and there in missing:
                return here
    return None


def record_files(
    folder: Path, fiscal_year: int = 2024, *, step_minutes: int = 60, areas: tuple[str, ...] | None = None
) -> Record:
    """Read the record of a fiscal year from the publishers' files.

    Raises
    ------
    GapInSeries
        If areas have no files of the whole year; the message names all of them.
    """
    from shoals.data import read_area, to_area_series

    names = tuple(japan().areas) if areas is None else areas
    japan().only(names)
    records: dict[str, AreaSeries] = {}
    without: list[str] = []
    for name in names:
        try:
            records[name] = to_area_series(read_area(folder, name, fiscal_year=fiscal_year), name)
        except GapInSeries:
            without.append(name)
    if without:
        raise GapInSeries(
            f"the files of fiscal year {fiscal_year} below `{folder}` do not cover {', '.join(without)}",
            f"get them with `shoals data fetch {without[0]} --fiscal-year {fiscal_year}`"
            + (f" and so on, or plan the others alone with `--areas {','.join(records)}`" if records else ""),
        )
    return record_of(records, step_minutes=step_minutes, label=f"FY{fiscal_year}")


def record_demo(*, step_minutes: int = 60, seed: int = 0) -> Record:
    """Return a made-up record of the four areas that have one. Its kind is demo, and it is no nation to quote.

    Examples
    --------
    >>> record = record_demo()
    >>> list(record.years), str(record.kind), record.border[:2]
    (['tohoku', 'chugoku', 'shikoku', 'kyushu'], 'demo', ('hokkaido', 'tokyo'))
    """
    from shoals.data import reference_year

    records = {name: reference_year(name, seed=seed).area for name in DEMO_AREAS}
    return record_of(records, step_minutes=step_minutes, label="demo")


# ------------------------------------------------------------------------------------------------------------- planned


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of the year that was planned as one program."""

    years: Mapping[str, AreaYear]
    problem: CoupledProblem
    schedule: CoupledSchedule
    results: Mapping[str, AreaResult]
    marginal: Mapping[str, Floats] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A scenario, planned.

    Parameters
    ----------
    record : Record
    scenario : Scenario
    applied : Applied
    parts : tuple of Part
        One, the whole record; or weeks drawn from it.
    totals : mapping of str to AreaTotals
        By area, and ``"nation"``.
    money_jpy : mapping of str to mapping of str to float
        By area and account (`nation_results.ACCOUNTS`), scaled to the year like the totals. [JPY]
    hashes : HashShare or None
        Of the miners, where the scenario has some.
    gap : float
        Largest gap between schedule and bound of any part.
    seconds : float
        Building and planning. [s]
    """

    record: Record
    scenario: Scenario
    applied: Applied
    parts: tuple[Part, ...]
    totals: Mapping[str, count.AreaTotals]
    money_jpy: Mapping[str, Mapping[str, float]]
    hashes: count.HashShare | None
    gap: float
    seconds: float

    @property
    def kind(self) -> Kind:
        """The kind of its numbers: computed from the record, or weaker."""
        return weakest([Kind.COMPUTED, self.record.kind, self.scenario.kind])


def plan(
    record: Record,
    what: Scenario | str = "fy2024",
    *,
    marginal: bool = False,
    weeks: int | None = None,
    report: Report | None = None,
) -> Outcome:
    """Plan a scenario over the record.

    Parameters
    ----------
    record : Record
    what : Scenario or str
    marginal : bool, default False
        Plan a second time under a small carbon price, for marginal emissions.
    weeks : int, optional
        Plan so many weeks spread over the year, each by itself, and scale: several times as fast, for a first look.
    report : callable, optional
        Is told what goes on.

    Returns
    -------
    outcome : Outcome

    Examples
    --------
    >>> outcome = plan(record_demo(step_minutes=120), weeks=2)
    >>> outcome.gap < 1e-6, sorted(outcome.totals)[:2]
    (True, ['chugoku', 'kyushu'])
    """
    begun = perf_counter()
    tell = report or (lambda text: None)
    chosen = scenario(what) if isinstance(what, str) else what
    applied = apply(chosen, record.nation, record.years)
    dearer = None
    if marginal:
        probed = replace(chosen, carbon_jpy_per_t=chosen.carbon_jpy_per_t + count.PROBE_JPY_PER_T)
        dearer = apply(probed, record.nation, record.years)
    stretches = [applied.years] if weeks is None else _weeks(applied.years, weeks)
    parts: list[Part] = []
    for i, years in enumerate(stretches, 1):
        tell(f"{chosen.id}: {i}/{len(stretches)}, {next(iter(years.values())).timeline.slots:,} slots")
        problem = model.problem_of(applied.nation, years, applied.additions)
        schedule = solve_areas(problem, tolerance=TOLERANCE)
        results = model.results_of(applied.nation, years, problem, schedule)
        more: dict[str, Floats] | None = None
        if dearer is not None:
            tell(f"{chosen.id}: {i}/{len(stretches)}, CO2")
            second = solve_areas(model.problem_of(dearer.nation, years, applied.additions), tolerance=TOLERANCE)
            more = {
                name: count.marginal_kg_per_mwh(one.price_jpy_per_mwh, second.areas[name].price_jpy_per_mwh)
                for name, one in results.items()
            }
        parts.append(Part(years=years, problem=problem, schedule=schedule, results=results, marginal=more))
    return _outcome(record, chosen, applied, tuple(parts), perf_counter() - begun)


def _weeks(years: Mapping[str, AreaYear], weeks: int) -> list[dict[str, AreaYear]]:
    """Return weeks spread evenly over the record."""
    line = next(iter(years.values())).timeline
    per_day = 24 * 60 // line.step_minutes
    days = line.slots // per_day
    if not 1 <= weeks <= days // 7:
        raise InputError(f"{weeks} weeks are asked for", f"the record has 1 to {days // 7} of them")
    firsts = [int((i + 0.5) * days / weeks - 3.5) for i in range(weeks)]
    return [
        {name: one.cut(min(max(first, 0), days - 7) * per_day, 7 * per_day) for name, one in years.items()}
        for first in firsts
    ]


def _outcome(record: Record, chosen: Scenario, applied: Applied, parts: tuple[Part, ...], seconds: float) -> Outcome:
    """Count."""
    line = record.timeline
    days = line.slots * line.hours / 24.0
    planned = sum(part.problem.timeline.slots for part in parts) * line.hours / 24.0
    years, results = _joined_years(parts), _joined_results(parts)
    marginal = None
    if parts[0].marginal is not None:
        marginal = {name: np.concatenate([part.marginal[name] for part in parts if part.marginal]) for name in results}
    flexible = applied.additions.flexible
    money: dict[str, dict[str, float]] = {}
    for part in parts:
        each = count.money_jpy(applied.nation, part.years, part.results, part.problem, part.schedule, flexible)
        for area, accounts in each.items():
            of = money.setdefault(area, dict.fromkeys(count.ACCOUNTS, 0.0))
            for account, value in accounts.items():
                of[account] += value * days / planned
    hashes = None
    if flexible and chosen.compute_kind in EFFICIENCY_FACTS:
        power = np.sum([mw for one in results.values() for mw in one.flexible_mw.values()], axis=0)
        hashes = count.hash_share(power, efficiency_j_per_th(chosen.compute_kind), network_eh_per_s())
    return Outcome(
        record=record,
        scenario=chosen,
        applied=applied,
        parts=parts,
        totals=count.totals_of(applied.nation, years, results, marginal, days=days),
        money_jpy=money,
        hashes=hashes,
        gap=max(abs(float(part.schedule.gap)) for part in parts),
        seconds=seconds,
    )


def _joined_years(parts: tuple[Part, ...]) -> dict[str, AreaYear]:
    """Lay stretches end to end; the timeline then counts slots and hours, and no dates."""
    if len(parts) == 1:
        return dict(parts[0].years)
    found: dict[str, AreaYear] = {}
    for name, first in parts[0].years.items():
        slots = sum(part.problem.timeline.slots for part in parts)
        columns = {
            column: np.concatenate([getattr(part.years[name], column) for part in parts])
            for column in first.__dataclass_fields__
            if column != "timeline"
        }
        found[name] = AreaYear(timeline=replace(first.timeline, slots=slots), **columns)
    return found


def _joined_results(parts: tuple[Part, ...]) -> dict[str, AreaResult]:
    if len(parts) == 1:
        return dict(parts[0].results)
    found: dict[str, AreaResult] = {}
    for name, first in parts[0].results.items():
        columns: dict[str, object] = {}
        for column in first.__dataclass_fields__:
            values = [getattr(part.results[name], column) for part in parts]
            columns[column] = (
                {key: np.concatenate([one[key] for one in values]) for key in values[0]}
                if isinstance(values[0], dict)
                else np.concatenate(values)
            )
        found[name] = AreaResult(**columns)  # pyright: ignore[reportArgumentType]
    return found


# -------------------------------------------------------------------------------------------------- fitted, and sought


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """What a fit of the thermal floors came to.

    Parameters
    ----------
    floor_mw : mapping of str to float
        By area. [MW]
    planned_gwh, record_gwh : mapping of str to float
        Curtailed where it was fitted. [GWh]
    judged_planned_gwh, judged_record_gwh : mapping of str to float
        Curtailed in the slots that the fit did not look at, with the fitted floors; empty if it looked at all. [GWh]
    rounds : int
    """

    floor_mw: Mapping[str, float]
    planned_gwh: Mapping[str, float]
    record_gwh: Mapping[str, float]
    judged_planned_gwh: Mapping[str, float] = field(default_factory=dict[str, float])
    judged_record_gwh: Mapping[str, float] = field(default_factory=dict[str, float])
    rounds: int = 0


def with_floors(record: Record, floor_mw: Mapping[str, float]) -> Record:
    """Return a record whose areas have other thermal floors."""
    areas = {
        name: replace(area, floor_mw=floor_mw.get(name, area.floor_mw)) for name, area in record.nation.areas.items()
    }
    nation = Nation(
        areas=areas,
        lines=record.nation.lines,
        fuels=record.nation.fuels,
        constants=record.nation.constants,
        sources=record.nation.sources,
    )
    return replace(record, nation=nation)


def unfitted(record: Record) -> Record:
    """Return a record whose floors know nothing of what was curtailed: a tenth of each area's thermal plants."""
    areas = record.nation.areas
    floors = {name: UNFITTED * (one.coal_mw + one.lng_mw + one.oil_mw) for name, one in areas.items()}
    return with_floors(record, floors)


def calibrate(
    record: Record, *, rounds: int = 16, every: int = 1, offset: int = 0, report: Report | None = None
) -> Calibration:
    """Fit the thermal floor of each area to its curtailed energy.

    Parameters
    ----------
    record : Record
        Whose floors the fit begins with; `unfitted` where a judgement must not know those that are shipped.
    rounds : int, default 16
        Plans of the whole record, at most; it ends earlier where every area is within 2 %, or 2 GWh.
    every, offset : int
        Look at each `every`-th week alone, from week `offset` on; the others judge the fit.
    report : callable, optional

    Notes
    -----
    A floor is raised where the plan curtails too little, by the energy that lacks over the hours in which the area
    had a surplus. Areas share a surplus, so the rounds overlap; the step is eased by three tenths.
    """
    line = record.timeline
    week = line.day_index() // 7
    looked = week % every == offset
    floor = {name: area.floor_mw for name, area in record.nation.areas.items()}
    best: tuple[float, dict[str, float], dict[str, Floats]] | None = None
    measured = {name: float(one.curtailed_mw[looked].sum()) * line.hours / 1e3 for name, one in record.years.items()}
    done = 0
    for done in range(1, rounds + 1):
        outcome = plan(with_floors(record, floor))
        curtailed = {name: one.curtailed_mw for name, one in outcome.parts[0].results.items()}
        planned = {name: float(one[looked].sum()) * line.hours / 1e3 for name, one in curtailed.items()}
        off = {name: planned[name] - measured[name] for name in planned}
        miss = sum(abs(one) for one in off.values())
        if report is not None:
            report(f"{done}/{rounds}: {miss:.1f} GWh apart")
        if best is None or miss < best[0]:
            best = miss, dict(floor), curtailed
        if all(abs(one) <= max(0.02 * measured[name], 2.0) for name, one in off.items()):
            break
        for name, one in off.items():
            hours = max(float((curtailed[name][looked] > 1.0).sum()) * line.hours, 60.0)
            step = float(np.clip(-0.7 * one * 1e3 / hours, -500.0, 500.0))
            floor[name] = max(floor[name] + step, 0.1 * record.nation.areas[name].floor_mw)
    assert best is not None
    _, floor, curtailed = best
    energy = line.hours / 1e3
    others = ~looked
    return Calibration(
        floor_mw=floor,
        planned_gwh={name: float(one[looked].sum()) * energy for name, one in curtailed.items()},
        record_gwh=measured,
        judged_planned_gwh={n: float(one[others].sum()) * energy for n, one in curtailed.items() if others.any()},
        judged_record_gwh={
            n: float(one.curtailed_mw[others].sum()) * energy for n, one in record.years.items() if others.any()
        },
        rounds=done,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """What it takes to have so much curtailed: solar and wind in proportion.

    Parameters
    ----------
    factor : float
        Solar and wind over those of the scenario. [1]
    outcome : Outcome
        The scenario with as much.
    lacks_twh : float
        What it curtails less what was asked for. [TWh]
    plans : int
    """

    factor: float
    outcome: Outcome
    lacks_twh: float
    plans: int

    @property
    def close(self) -> bool:
        """Whether it is as near as was sought; if not, the search ended after `PLANS_MAX` plans."""
        asked_twh = self.outcome.totals["nation"].curtailed_gwh / 1e3 - self.lacks_twh
        return abs(self.lacks_twh) <= CLOSE_FRACTION * asked_twh


def build_until(
    record: Record, what: Scenario | str, curtailed_twh: float, *, weeks: int | None = 12, report: Report | None = None
) -> Build:
    """Scale solar and wind of a scenario until so much is curtailed.

    Parameters
    ----------
    record : Record
    what : Scenario or str
    curtailed_twh : float
        Wanted, a year. [TWh]
    weeks : int, optional
        Weeks to plan; None is the whole record.
    report : callable, optional

    Returns
    -------
    build : Build
        The nearest plan that was found; `Build.lacks_twh` says how far it is.

    Raises
    ------
    InputError
        If it is not above zero, or needs more than 32 times the solar and wind.
    """
    if not curtailed_twh > 0.0:
        raise InputError(f"`curtailed_twh` is {curtailed_twh:g}", "ask for more than nothing")
    chosen = scenario(what) if isinstance(what, str) else what
    now = {
        name: sum(float(getattr(one, f"{name}_mw").sum()) * one.timeline.hours for one in record.years.values()) / 1e6
        for name in ("solar", "wind")
    }
    year = record.timeline.slots * record.timeline.hours / HOURS_PER_YEAR
    solar = now["solar"] / year if chosen.solar_twh is None else chosen.solar_twh
    wind = now["wind"] / year if chosen.wind_twh is None else chosen.wind_twh
    plans = 0

    def at(factor: float) -> Outcome:
        nonlocal plans
        plans += 1
        scaled = replace(chosen, solar_twh=solar * factor, wind_twh=wind * factor)
        outcome = plan(record, scaled, weeks=weeks)
        if report is not None:
            twh = outcome.totals["nation"].curtailed_gwh / 1e3
            report(f"{solar * factor + wind * factor:,.0f} TWh of solar and wind: {twh:,.1f} TWh curtailed")
        return outcome

    def lacks(outcome: Outcome) -> float:
        return outcome.totals["nation"].curtailed_gwh / 1e3 - curtailed_twh

    low, high = 0.0, 1.0
    low_lacks, found = -curtailed_twh, at(1.0)
    while lacks(found) < 0.0:
        low, low_lacks = high, lacks(found)
        high *= 2.0
        if high > 32.0:
            raise InputError(
                f"{curtailed_twh:g} TWh are not curtailed with {low:g} times the solar and wind of `{chosen.id}`",
                "ask for less",
            )
        found = at(high)
    high_lacks, factor = lacks(found), high
    best, factor_best = found, factor
    while abs(lacks(found)) > CLOSE_FRACTION * curtailed_twh and plans < PLANS_MAX:
        secant = low - low_lacks * (high - low) / (high_lacks - low_lacks)
        factor = float(np.clip(secant, low + 0.1 * (high - low), high - 0.1 * (high - low)))
        found = at(factor)
        if abs(lacks(found)) < abs(lacks(best)):
            best, factor_best = found, factor
        if lacks(found) < 0.0:
            low, low_lacks = factor, lacks(found)
        else:
            high, high_lacks = factor, lacks(found)
    return Build(factor=factor_best, outcome=best, lacks_twh=lacks(best), plans=plans)
