"""Scenarios of a nation: what is built, how much is used, and which flexible loads come; stated in a few numbers.

A scenario is a row of ``nation_scenarios.toml`` and changes the record of a year: it is applied, never guessed around.
`FIELDS` holds each number with its unit; a setting in another unit is converted, in a wrong one refused.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from math import isfinite

import numpy as np

from shoals.core.errors import InputError, UnitMismatch, did_you_mean
from shoals.core.figure import Kind
from shoals.core.units import HOURS_PER_YEAR
from shoals.economics.facts import facts
from shoals.economics.nation import Nation
from shoals.economics.nation_model import Additions, AreaYear, Flexible
from shoals.economics.units import convert
from shoals.value import ai, mining

FIELDS: dict[str, str] = {
    "demand_factor": "1",
    "centre_twh": "TWh/y",
    "solar_twh": "TWh/y",
    "wind_twh": "TWh/y",
    "nuclear_twh": "TWh/y",
    "coal_factor": "1",
    "floor_factor": "1",
    "fuel_factor": "1",
    "carbon_jpy_per_t": "JPY/t",
    "line_factor": "1",
    "battery_gw": "GW",
    "battery_hours": "h",
    "compute_gw": "GW",
    "hash_share_max": "1",
}
"""Numbers of a scenario and their units. A line is set by its id: ``line.kanmon=1 GW`` adds to it."""

TEXTS = ("compute_kind", "compute_place", "battery_place", "centre_place")
"""Settings that are words."""
KINDS = ("miner_new", "miner_used", "ai_batch", "surplus")
"""Kinds of flexible compute: miners of 13.5 and of 28.2 J/TH, batches of AI that need most of a day's hours but not
which, and a load that runs on surplus alone."""
EFFICIENCY_FACTS = {"miner_new": "asic.s21xp", "miner_used": "fleet.j_per_th_2024"}
AI_DAY_FRACTION = 0.7
"""Part of a day's hours that batches of AI need. Assumed."""
SURPLUS_VALUE_JPY_PER_MWH = 9.5
"""What a load for surplus bids: above what holding back saves, below the market's floor price. [JPY/MWh]"""
PLACES = ("curtailed", "demand")
"""Where what is built goes if no area is named: by curtailed energy of the record, or by demand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """What differs from the record.

    Parameters
    ----------
    id : str
    about : str
        Where its numbers come from.
    kind : Kind
    demand_factor : float, default 1
        Demand over that of the record. [1]
    centre_twh : float, default 0
        Data centres that come on top, flat. [TWh/y]
    centre_place : str, default "queue"
        Where: by `NationArea.centre_share`, after who has applied; or one of `PLACES`, or an area.
    solar_twh, wind_twh, nuclear_twh : float, optional
        Potential of the year; None is the record's. Solar grows where it is, wind by `NationArea.wind_share`,
        nuclear by `NationArea.nuclear_site_mw`. [TWh/y]
    coal_factor, floor_factor, fuel_factor : float, default 1
        Coal plants, thermal floors and fuel costs over those of today. [1]
    carbon_jpy_per_t : float, default 0
        [JPY/t CO2]
    line_factor : float, default 1
        All lines. [1]
    lines : mapping of str to float
        What is added to a line in both directions, in every month. [GW]
    battery_gw, battery_hours : float
    battery_place : str
        One of `PLACES`, or an area.
    compute_gw : float
    compute_kind : str
        One of `KINDS`.
    compute_place : str
        One of `PLACES`, or an area.
    hash_share_max : float, default 0.5
        Largest share of all hashing that the miners may have in any slot: they are no larger. [1]
    """

    id: str
    about: str = ""
    kind: Kind = Kind.ASSUMED
    demand_factor: float = 1.0
    centre_twh: float = 0.0
    centre_place: str = "queue"
    solar_twh: float | None = None
    wind_twh: float | None = None
    nuclear_twh: float | None = None
    coal_factor: float = 1.0
    floor_factor: float = 1.0
    fuel_factor: float = 1.0
    carbon_jpy_per_t: float = 0.0
    line_factor: float = 1.0
    lines: Mapping[str, float] = field(default_factory=dict[str, float])
    battery_gw: float = 0.0
    battery_hours: float = 4.0
    battery_place: str = "curtailed"
    compute_gw: float = 0.0
    compute_kind: str = "miner_new"
    compute_place: str = "curtailed"
    hash_share_max: float = 0.5

    def __post_init__(self) -> None:
        for name in FIELDS:
            value = getattr(self, name)
            if value is None:
                continue
            if not isfinite(value) or value < 0.0:
                raise InputError(
                    f"`{name}` of the scenario `{self.id}` is {value}", f"give zero or more, in {FIELDS[name]}"
                )
        if not 0.0 < self.hash_share_max < 1.0:
            raise InputError(
                f"`hash_share_max` is {self.hash_share_max:g}",
                "a share lies between 0 and 1; above 0.5 miners could rewrite blocks",
            )
        if self.compute_kind not in KINDS:
            raise InputError(
                f"there is no kind of compute `{self.compute_kind}`", did_you_mean(self.compute_kind, KINDS)
            )


@cache
def scenarios() -> Mapping[str, Scenario]:
    """Return the scenarios of the package, by id.

    Examples
    --------
    >>> list(scenarios())[:3]
    ['fy2024', 'plan2030', 'plan2040']
    """
    rows = tomllib.loads(files("shoals.economics").joinpath("nation_scenarios.toml").read_text(encoding="utf-8"))
    found: dict[str, Scenario] = {}
    for name, row in rows.items():
        base = found[row.pop("like")] if "like" in row else Scenario(id=name)
        found[name] = replace(base, id=name, **{**row, "kind": Kind(row["kind"])})
    return found


def scenario(id: str, settings: Mapping[str, str] | None = None) -> Scenario:  # noqa: A002
    """Return a scenario by id, with settings.

    Parameters
    ----------
    id : str
    settings : mapping of str to str, optional
        ``{"battery_gw": "20"}``, ``{"solar_twh": "300 TWh/y"}``, ``{"compute_kind": "ai_batch"}``, ``{"line.kanmon":
        "2"}``.

    Raises
    ------
    InputError
        If the scenario, a name or a value is unknown.
    UnitMismatch
        If a value has a unit that measures something else.

    Examples
    --------
    >>> scenario("re50", {"battery_gw": "500 MW"}).battery_gw
    0.5
    >>> scenario("re50", {"battery_gw": "500 MWh"})
    Traceback (most recent call last):
        ...
    shoals.core.errors.UnitMismatch: `battery_gw=500 MWh` is in MWh, and `battery_gw` is in GW
    <BLANKLINE>
    hint: give a number, or one in a unit that becomes GW
    """
    known = scenarios()
    if id not in known:
        raise InputError(f"there is no scenario `{id}`", did_you_mean(id, known))
    found = known[id]
    changes: dict[str, object] = {}
    lines = dict(found.lines)
    for name, text in (settings or {}).items():
        if name in TEXTS:
            changes[name] = text
        elif name.startswith("line."):
            lines[name.removeprefix("line.")] = _number(name, text, "GW")
        elif name in FIELDS:
            changes[name] = _number(name, text, FIELDS[name])
        else:
            raise InputError(f"a scenario has no `{name}`", did_you_mean(name, (*FIELDS, *TEXTS, "line.kanmon")))
    return replace(found, lines=lines, **changes)  # pyright: ignore[reportArgumentType]


def _number(name: str, text: str, unit: str) -> float:
    head, _, given = text.strip().partition(" ")
    try:
        value = float(head)
    except ValueError:
        raise InputError(f"`{name}={text}` is no number", f"give one, in {unit}") from None
    given = given.strip()
    if not given or given == unit:
        return value
    try:
        if unit == "JPY/t" or ("Wh" in unit and "h" not in given):
            raise InputError(given, unit)  # GW that are installed are no TWh/y, though units would allow it
        return convert(value, given, unit)
    except InputError:
        raise UnitMismatch(
            f"`{name}={text}` is in {given}, and `{name}` is in {unit}",
            f"give a number, or one in a unit that becomes {unit}",
        ) from None


# ----------------------------------------------------------------------------------------------------------- applied


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """A nation, its years and additions, as a scenario makes them.

    Parameters
    ----------
    nation : Nation
    years : mapping of str to AreaYear
    additions : Additions
    hash_capped_gw : float
        Power of miners that the share limit took away. [GW]
    """

    nation: Nation
    years: Mapping[str, AreaYear]
    additions: Additions
    hash_capped_gw: float = 0.0


def apply(scenario: Scenario, nation: Nation, years: Mapping[str, AreaYear]) -> Applied:
    """Return what a scenario makes of a nation and the record of a year.

    Raises
    ------
    InputError
        If it names an area or a line that is not there, or wants energy of a kind of which the record has nothing and
        no place.
    """
    nation = nation.only(tuple(years))
    for line in scenario.lines:
        if line not in {one.id for one in nation.lines}:
            raise InputError(
                f"the scenario `{scenario.id}` adds to the line `{line}`, which is not there",
                did_you_mean(line, [one.id for one in nation.lines]),
            )
    fuels = {
        name: replace(
            fuel,
            cost_jpy_per_mwh=fuel.cost_jpy_per_mwh * scenario.fuel_factor
            + fuel.emission_kg_per_mwh * scenario.carbon_jpy_per_t / 1e3,
        )
        for name, fuel in nation.fuels.items()
    }
    areas = {
        name: replace(area, coal_mw=area.coal_mw * scenario.coal_factor, floor_mw=area.floor_mw * scenario.floor_factor)
        for name, area in nation.areas.items()
    }
    lines = tuple(
        one.scaled(scenario.line_factor).raised(1e3 * scenario.lines.get(one.id, 0.0)) for one in nation.lines
    )
    built = Nation(areas=areas, lines=lines, fuels=fuels, constants=nation.constants, sources=nation.sources)
    battery: dict[str, float] = {}
    if scenario.battery_gw > 0.0:
        places = _places(scenario.battery_place, built, years)
        battery = {name: 1e3 * scenario.battery_gw * share for name, share in places.items() if share > 0.0}
    flexible, capped = _flexible(scenario, built, years)
    return Applied(
        nation=built,
        years=_years(scenario, built, years),
        additions=Additions(battery_mw=battery, battery_hours=scenario.battery_hours, flexible=flexible),
        hash_capped_gw=capped,
    )


def _years(scenario: Scenario, nation: Nation, years: Mapping[str, AreaYear]) -> dict[str, AreaYear]:
    """Scale the record."""
    part = sum(one.timeline.slots * one.timeline.hours for one in years.values()) / len(years) / HOURS_PER_YEAR
    found = dict(years)
    if scenario.solar_twh is not None:
        factor = _factor(scenario.solar_twh * part, years, "solar")
        found = {name: year.scaled(solar=factor) for name, year in found.items()}
    if scenario.wind_twh is not None:
        found = _wind(scenario, nation, found, part)
    if scenario.nuclear_twh is not None:
        sites = {name: nation.areas[name].nuclear_site_mw for name in found}
        mean_mw = scenario.nuclear_twh * 1e6 / HOURS_PER_YEAR
        whole = sum(sites.values())
        if not whole and mean_mw:
            raise InputError(
                f"`nuclear_twh` is {scenario.nuclear_twh:g}, and no area has a site", "set `nuclear_site_mw`"
            )
        if whole and mean_mw > whole:
            raise InputError(
                f"`nuclear_twh` is {scenario.nuclear_twh:g}, a mean of {mean_mw / 1e3:.1f} GW, and there are sites of "
                f"{whole / 1e3:.1f} GW",
                f"give {whole * HOURS_PER_YEAR / 1e6:.0f} TWh/y at most",
            )
        found = {
            name: replace(
                year, nuclear_mw=np.full(year.timeline.slots, mean_mw * sites[name] / whole if whole else 0.0)
            )
            for name, year in found.items()
        }
    centres = dict.fromkeys(found, 0.0)
    if scenario.centre_twh and scenario.centre_place == "queue":
        centres = {name: nation.areas[name].centre_share for name in found}
    elif scenario.centre_twh:
        centres |= _places(scenario.centre_place, nation, years)
    whole = sum(centres.values())
    if scenario.centre_twh and not whole:
        raise InputError(
            f"`centre_twh` is {scenario.centre_twh:g}, and no area has a share of it", "set `centre_share`"
        )
    return {
        name: replace(
            year,
            demand_mw=year.demand_mw * scenario.demand_factor
            + (scenario.centre_twh * 1e6 / HOURS_PER_YEAR * centres[name] / whole if whole else 0.0),
        )
        for name, year in found.items()
    }


def _factor(wanted_twh: float, years: Mapping[str, AreaYear], name: str) -> float:
    now = _twh(years, name)
    if not now and wanted_twh:
        raise InputError(
            f"`{name}_twh` is {wanted_twh:g}, and the record has no {name} to scale", "use a record that has some"
        )
    return wanted_twh / now if now else 1.0


def _twh(years: Mapping[str, AreaYear], name: str) -> float:
    return sum(float(getattr(one, f"{name}_mw").sum()) * one.timeline.hours for one in years.values()) / 1e6


def _wind(scenario: Scenario, nation: Nation, years: dict[str, AreaYear], part: float) -> dict[str, AreaYear]:
    """Scale wind: less of it everywhere alike; more of it by `wind_share`, in the area's own shape, or the nation's
    where it has none.
    """
    assert scenario.wind_twh is not None
    wanted, now = scenario.wind_twh * part, _twh(years, "wind")
    if wanted <= now or not any(nation.areas[name].wind_share for name in years):
        factor = _factor(wanted, years, "wind")
        return {name: year.scaled(wind=factor) for name, year in years.items()}
    if not now:
        raise InputError(
            f"`wind_twh` is {wanted:g}, and the record has no wind to take a shape from", "use a record that has some"
        )
    whole = sum(nation.areas[name].wind_share for name in years)
    mean_shape = np.sum([one.wind_mw for one in years.values()], axis=0)
    found: dict[str, AreaYear] = {}
    for name, year in years.items():
        more = (wanted - now) * nation.areas[name].wind_share / whole
        shape = year.wind_mw if float(year.wind_mw.sum()) > 0.0 else mean_shape
        own = float(shape.sum()) * year.timeline.hours / 1e6
        found[name] = replace(year, wind_mw=year.wind_mw + shape * (more / own))
    return found


def _places(place: str, nation: Nation, years: Mapping[str, AreaYear]) -> dict[str, float]:
    """Return the share of each area in what is built."""
    if place in nation.areas:
        return {place: 1.0}
    if place not in PLACES:
        raise InputError(f"there is no place `{place}`", did_you_mean(place, (*PLACES, *nation.areas)))
    column = "curtailed_mw" if place == "curtailed" else "demand_mw"
    weight = {name: float(getattr(year, column).sum()) for name, year in years.items()}
    whole = sum(weight.values())
    if not whole:
        raise InputError(f"nothing can be placed by `{place}`: the record has none", "name an area, or `demand`")
    return {name: one / whole for name, one in weight.items()}


def compute_value_jpy_per_mwh(kind: str) -> float:
    """Return what a MWh earns in a kind of compute, from the facts. [JPY/MWh]

    Examples
    --------
    >>> [round(compute_value_jpy_per_mwh(kind)) for kind in ("miner_new", "miner_used", "surplus")]
    [18911, 9053, 10]
    """
    table = facts()
    if kind == "surplus":
        return SURPLUS_VALUE_JPY_PER_MWH
    if kind == "ai_batch":
        return float(ai.hosting_jpy_per_mwh(table.number("ai.colo_jpy_kw_month", "JPY/kW/month")))
    hashprice = table.number("hashprice.2026_01_12", "USD/(PH/s)/day") * table.number("fx.2025_11", "JPY/USD")
    return float(mining.price_per_mwh(hashprice, efficiency_j_per_th(kind)))


def efficiency_j_per_th(kind: str) -> float:
    """Return the energy of a miner's hashes. [J/TH]"""
    if kind not in EFFICIENCY_FACTS:
        raise InputError(f"`{kind}` is no miner", did_you_mean(kind, EFFICIENCY_FACTS))
    return facts().number(EFFICIENCY_FACTS[kind], "J/TH")


def network_eh_per_s() -> float:
    """Return the hashrate of everybody, from the facts. [EH/s]"""
    return facts().number("hashrate.2026_01_12", "EH/s")


def _flexible(scenario: Scenario, nation: Nation, years: Mapping[str, AreaYear]) -> tuple[tuple[Flexible, ...], float]:
    """Return the loads, and what of them the share of hashes took away. [GW]"""
    power_mw = 1e3 * scenario.compute_gw
    capped = 0.0
    if scenario.compute_kind in EFFICIENCY_FACTS:
        share = scenario.hash_share_max
        limit_eh = share / (1.0 - share) * network_eh_per_s()
        limit_mw = limit_eh * efficiency_j_per_th(scenario.compute_kind)  # EH/s times J/TH is MW
        capped = max(power_mw - limit_mw, 0.0) / 1e3
        power_mw = min(power_mw, limit_mw)
    if power_mw <= 0.0:
        return (), capped
    value = compute_value_jpy_per_mwh(scenario.compute_kind)
    day = AI_DAY_FRACTION if scenario.compute_kind == "ai_batch" else 0.0
    return tuple(
        Flexible(id="compute", area=name, power_mw=power_mw * share, value_jpy_per_mwh=value, day_fraction=day)
        for name, share in _places(scenario.compute_place, nation, years).items()
        if share > 0.0
    ), capped
