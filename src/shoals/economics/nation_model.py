r"""A nation's year as coupled areas: the priority order of Japan's grid in the words of `shoals.core`.

OCCTO's order, in which output is held back as there is more and more of it, becomes an order of prices:

1. thermal plants above their floor, each step worth its fuel; pumped hydro, worth what its energy saves later
2. lines to other areas (nearly free)
3. biomass down to its floor (`BIOMASS_JPY_PER_MWH`)
4. solar and wind (`SPILL_JPY_PER_MWH`, below the market's floor price of 10 JPY/MWh)
5. nuclear, hydro, geothermal and the thermal floor: worth nothing, held back last

A plant of capacity :math:`P` and fuel cost :math:`c` is stated as :math:`P` that always comes and a load that takes
back :math:`h \le P` and earns :math:`c` for it: it generates :math:`P - h`. Both forms have the same optimum and the
same prices, and their objectives differ by the constant :math:`\sum c P` (`saved_at_most_jpy`), so that `Problem` needs
no plants. What is not used once everything is held back is `Schedule.spilled_mw`, and belongs to step 5.

Solar and wind are held back in `SPILL_JPY_PER_MWH` steps of the potential, each worth a few yen less: areas that
exchange freely then share what is too much in proportion, as a market does that clears at its floor; without, it
would fall on whichever a solver likes.

Not in the model: starting and stopping of units, ramps, flows by voltage angle, congestion inside an area, forecasts
(the year is known in advance, so that stores do better than they can).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

import numpy as np
from numpy.typing import NDArray

from shoals.core._arrays import series
from shoals.core.areas import CoupledProblem, CoupledSchedule, Line
from shoals.core.energy import AreaSeries
from shoals.core.errors import InputError, did_you_mean
from shoals.core.plan import Battery, Deferrable, Firm, Load, Problem
from shoals.core.time import Timeline
from shoals.economics.nation import THERMAL, Nation, NationArea

Floats = NDArray[np.float64]

LINE_JPY_PER_MWH = 1.0
"""Cost of sending, so that nothing flows in circles. [JPY/MWh]"""
BIOMASS_JPY_PER_MWH = 100.0
"""What it saves to hold biomass back: above solar and wind, below every fuel. [JPY/MWh]"""
SPILL_JPY_PER_MWH = (8.0, 6.0, 4.0, 2.0)
"""What it saves to hold back each quarter of solar and wind. [JPY/MWh]"""
HELD = (*THERMAL, "biomass", *(f"spill {i}" for i in range(1, len(SPILL_JPY_PER_MWH) + 1)))
"""Ids of the loads that take back what a plant could give."""
SURPLUS_JPY_PER_MWH = 10.0
"""The floor of the spot market, 0.01 JPY/kWh: at or below it an area has a surplus. [JPY/MWh]"""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class AreaYear:
    """What an area needs and what comes by itself, in each slot. [MW]

    Parameters
    ----------
    timeline : Timeline
    demand_mw : array, shape (t,)
    solar_mw, wind_mw : array, shape (t,)
        Potential: before curtailment.
    nuclear_mw, hydro_mw : array, shape (t,)
        Hydro with geothermal.
    biomass_mw : array, shape (t,)
        What would run if nothing were held back.
    other_mw : array, shape (t,)
        Small sources and batteries of today; it may be negative.
    curtailed_mw : array, shape (t,)
        Measured, to compare with; nothing is planned from it.
    """

    timeline: Timeline
    demand_mw: Floats
    solar_mw: Floats
    wind_mw: Floats
    nuclear_mw: Floats
    hydro_mw: Floats
    biomass_mw: Floats
    other_mw: Floats
    curtailed_mw: Floats

    def __post_init__(self) -> None:
        for one in fields(self):
            if one.name != "timeline":
                low = None if one.name == "other_mw" else 0.0
                value = series(getattr(self, one.name), self.timeline.slots, one.name, low=low)
                object.__setattr__(self, one.name, value)

    @property
    def potential_mw(self) -> Floats:
        """Solar and wind before curtailment. [MW]"""
        return self.solar_mw + self.wind_mw

    def scaled(self, **factors: float) -> AreaYear:
        """Return the year with some of its columns multiplied: ``scaled(solar=1.5)``."""
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        for name, factor in factors.items():
            values[f"{name}_mw"] = values[f"{name}_mw"] * factor
        return AreaYear(**values)

    def cut(self, first: int, slots: int) -> AreaYear:
        """Return some slots of the year."""
        line = self.timeline
        part = Timeline(start=line.start + first * line.step, step_minutes=line.step_minutes, slots=slots)
        values = {
            one.name: getattr(self, one.name)[first : first + slots] for one in fields(self) if one.name != "timeline"
        }
        return AreaYear(timeline=part, **values)

    def coarse(self, step_minutes: int) -> AreaYear:
        """Return the year in longer slots, each the mean of those in it.

        Raises
        ------
        InputError
            If the new step is no multiple of the old one.
        """
        old = self.timeline.step_minutes
        if step_minutes % old or self.timeline.slots % (step_minutes // old):
            raise InputError(
                f"slots of {old} minutes do not make slots of {step_minutes}", f"ask for a multiple of {old} minutes"
            )
        count = step_minutes // old
        line = Timeline(start=self.timeline.start, step_minutes=step_minutes, slots=self.timeline.slots // count)
        values = {
            one.name: getattr(self, one.name).reshape(-1, count).mean(axis=1)
            for one in fields(self)
            if one.name != "timeline"
        }
        return AreaYear(timeline=line, **values)


def year_of(record: AreaSeries) -> AreaYear:
    """Return an area's year from its record.

    Biomass that was turned down is put back: it is what ran at most on the same day.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> record = AreaSeries(area="x", timeline=line, columns={"demand_mw": np.array([5.0, 6.0]),
    ...     "solar_mw": np.array([1.0, 2.0]), "solar_curtailed_mw": np.array([0.0, 3.0])})
    >>> year_of(record).solar_mw.tolist()
    [1.0, 5.0]
    """
    day = record.timeline.day_index()

    def above(column: str) -> Floats:
        return np.maximum(record.power_mw(column), 0.0)

    biomass = above("biomass_mw")
    most = np.zeros(int(day[-1]) + 1)
    np.maximum.at(most, day, biomass)
    negative = np.minimum(record.power_mw("hydro_mw"), 0.0)
    return AreaYear(
        timeline=record.timeline,
        demand_mw=above("demand_mw"),
        solar_mw=above("solar_mw") + above("solar_curtailed_mw"),
        wind_mw=above("wind_mw") + above("wind_curtailed_mw"),
        nuclear_mw=above("nuclear_mw"),
        hydro_mw=above("hydro_mw") + above("geothermal_mw"),
        biomass_mw=most[day],
        other_mw=record.power_mw("other_mw") + record.power_mw("battery_mw") + negative,
        curtailed_mw=record.curtailed_mw,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Flexible:
    """A load that somebody adds to an area, and that may stop.

    Parameters
    ----------
    id : str
    area : str
    power_mw : float
        [MW]
    value_jpy_per_mwh : float
        What a MWh earns; it runs where that is above the area's price. [JPY/MWh]
    day_fraction : float, default 0
        Part of a day's full energy that must run within the day, whenever it is cheapest (training, batches): 0 is
        a load that owes nothing. [1]
    """

    id: str
    area: str
    power_mw: float
    value_jpy_per_mwh: float
    day_fraction: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Additions:
    """What a scenario adds: batteries by area, and loads that may stop.

    Parameters
    ----------
    battery_mw : mapping of str to float
        By area. [MW]
    battery_hours : float, default 4
    battery_round_trip : float, default 0.85
    flexible : tuple of Flexible
    """

    battery_mw: Mapping[str, float] = field(default_factory=dict[str, float])
    battery_hours: float = 4.0
    battery_round_trip: float = 0.85
    flexible: tuple[Flexible, ...] = ()


def steps_of(area: NationArea, nation: Nation) -> dict[str, float]:
    """Return what each step of thermal power can give above the floor, by fuel. [MW]

    Examples
    --------
    >>> from shoals.economics.nation import japan
    >>> steps = steps_of(japan().areas["kyushu"], japan())
    >>> list(steps)
    ['coal', 'gas_combined', 'gas_steam', 'oil', 'reserve']
    """
    known = nation.constants
    coal, gas = area.floor_mw * area.floor_coal, area.floor_mw * area.floor_lng
    oil = area.floor_mw - coal - gas
    lng = max(area.lng_mw - gas, 0.0)
    return {
        "coal": max(area.coal_mw * known["coal_available"] - coal, 0.0),
        "gas_combined": lng * known["gas_combined_share"],
        "gas_steam": lng * (1.0 - known["gas_combined_share"]),
        "oil": max(area.oil_mw - oil, 0.0),
        "reserve": known["reserve_share"] * (area.coal_mw + area.lng_mw + area.oil_mw),
    }


def problem_of(nation: Nation, years: Mapping[str, AreaYear], additions: Additions | None = None) -> CoupledProblem:
    """Return the coupled problem of a nation.

    Parameters
    ----------
    nation : Nation
    years : mapping of str to AreaYear
        By area; areas of `nation` that are not there are left out with their lines.
    additions : Additions, optional

    Returns
    -------
    problem : CoupledProblem
        Its areas are those of `nation`, and one ``<area> battery`` for each battery that is added, at the end of a
        line: an area has one store, and the first is pumped hydro.

    Raises
    ------
    InputError
        If a year or an addition is of an area that the nation does not have.
    """
    more = additions or Additions()
    for name in (*years, *more.battery_mw, *(one.area for one in more.flexible)):
        if name not in nation.areas:
            raise InputError(f"there is no area `{name}`", did_you_mean(name, nation.areas))
    nation = nation.only(tuple(years))
    areas: dict[str, Problem] = {}
    lines: list[Line] = []
    for one in nation.lines:
        forward, backward = one.limits_mw(years[one.from_].timeline)
        lines.append(
            Line(
                id=one.id,
                from_=one.from_,
                to=one.to,
                forward_mw_max=forward,
                backward_mw_max=backward,
                cost_jpy_per_mwh=LINE_JPY_PER_MWH,
            )
        )
    for name, area in nation.areas.items():
        flexible = tuple(one for one in more.flexible if one.area == name)
        areas[name] = _area(area, nation, years[name], flexible)
        power = more.battery_mw.get(name, 0.0)
        if power > 0.0:
            line = years[name].timeline
            one_way = more.battery_round_trip**0.5
            energy = power * more.battery_hours
            areas[f"{name} battery"] = Problem(
                timeline=line,
                available_mw=0.0,
                battery=Battery(
                    charge_mw_max=power,
                    discharge_mw_max=power,
                    energy_mwh_max=energy,
                    charge_efficiency=one_way,
                    discharge_efficiency=one_way,
                    start_mwh=0.5 * energy,
                ),
            )
            lines.append(
                Line(
                    id=f"{name} battery",
                    from_=name,
                    to=f"{name} battery",
                    forward_mw_max=power,
                    backward_mw_max=power,
                    cost_jpy_per_mwh=LINE_JPY_PER_MWH,
                )
            )
    return CoupledProblem(areas=areas, lines=tuple(lines))


def _area(area: NationArea, nation: Nation, year: AreaYear, flexible: tuple[Flexible, ...]) -> Problem:
    """State one area."""
    known = nation.constants
    steps = steps_of(area, nation)
    short = np.maximum(-year.other_mw, 0.0)  # what is drawn beside demand
    always = year.nuclear_mw + year.hydro_mw + np.maximum(year.other_mw, 0.0) + area.floor_mw
    held = [
        Load(id=fuel, power_mw_max=power, value_jpy_per_mwh=nation.fuels[fuel].cost_jpy_per_mwh)
        for fuel, power in steps.items()
    ]
    held.append(
        Load(
            id="biomass",
            power_mw_max=year.biomass_mw * (1.0 - known["biomass_floor"]),
            value_jpy_per_mwh=BIOMASS_JPY_PER_MWH,
        )
    )
    count = len(SPILL_JPY_PER_MWH)
    held += [
        Load(id=f"spill {i}", power_mw_max=year.potential_mw / count, value_jpy_per_mwh=value)
        for i, value in enumerate(SPILL_JPY_PER_MWH, 1)
    ]
    owed: list[Deferrable] = []
    for one in flexible:
        owes = one.power_mw * one.day_fraction
        if owes > 0.0:
            owed.append(
                Deferrable(
                    id=one.id,
                    power_mw_max=one.power_mw,
                    energy_mwh_per_day=24.0 * owes,
                    shortfall_jpy_per_mwh=one.value_jpy_per_mwh,
                )
            )
        else:
            held.append(Load(id=one.id, power_mw_max=one.power_mw, value_jpy_per_mwh=one.value_jpy_per_mwh))
    one_way = known["pumped_round_trip"] ** 0.5
    energy = area.pump_mw * known["pumped_hours"] * one_way
    return Problem(
        timeline=year.timeline,
        available_mw=always + year.biomass_mw + year.potential_mw + sum(steps.values()),
        loads=tuple(held),
        deferrable=tuple(owed),
        firm=Firm(power_mw=year.demand_mw + short, unserved_jpy_per_mwh=known["unserved_jpy_per_mwh"]),
        battery=Battery(
            charge_mw_max=area.pump_mw,
            discharge_mw_max=area.release_mw,
            energy_mwh_max=energy,
            charge_efficiency=one_way,
            discharge_efficiency=one_way,
            start_mwh=0.5 * energy,
        )
        if area.pump_mw > 0.0 and area.release_mw > 0.0
        else None,
    )


# ------------------------------------------------------------------------------------------------------ what comes out


def saved_at_most_jpy(problem: CoupledProblem) -> float:
    """Return what would be saved if all plants stood still and all solar and wind were held back. [JPY]

    A schedule's cost in fuel, lines and demand that is not served, less what computing earns, is this less its
    objective.
    """
    total = 0.0
    for area in problem.areas.values():
        for load in area.loads:
            if load.id in HELD:
                total += float((np.asarray(load.power_mw_max) * np.asarray(load.value_jpy_per_mwh)).sum())
    return total * problem.timeline.hours


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class AreaResult:
    """What happens in an area, in each slot, shape (t,). [MW]

    Parameters
    ----------
    thermal_mw : mapping of str to array
        By fuel, the floor included.
    curtailed_mw : array
        Solar and wind held back.
    biomass_mw, biomass_held_mw : array
        What runs, and what is held back.
    must_run_spilled_mw : array
        Nuclear, hydro and floor that nobody could use: last of the order.
    unserved_mw : array
    charge_mw, discharge_mw : array
        Of all stores at the bus.
    flexible_mw : mapping of str to array
        By load.
    exchange_mw : array
        What arrives over lines less what is sent.
    price_jpy_per_mwh : array
    """

    thermal_mw: Mapping[str, Floats]
    curtailed_mw: Floats
    biomass_mw: Floats
    biomass_held_mw: Floats
    must_run_spilled_mw: Floats
    unserved_mw: Floats
    charge_mw: Floats
    discharge_mw: Floats
    flexible_mw: Mapping[str, Floats]
    exchange_mw: Floats
    price_jpy_per_mwh: Floats


def results_of(
    nation: Nation, years: Mapping[str, AreaYear], problem: CoupledProblem, schedule: CoupledSchedule
) -> dict[str, AreaResult]:
    """Read a schedule in the nation's words."""
    exchange = schedule.exchange_mw(problem)
    found: dict[str, AreaResult] = {}
    for name, year in years.items():
        area, one = nation.areas[name], schedule.areas[name]
        held = one.load_mw
        floor = {
            "coal": area.floor_mw * area.floor_coal,
            "gas_combined": area.floor_mw * area.floor_lng,
            "oil": area.floor_mw * max(1.0 - area.floor_coal - area.floor_lng, 0.0),
        }
        thermal = {fuel: power - held[fuel] + floor.get(fuel, 0.0) for fuel, power in steps_of(area, nation).items()}
        spill = [held[f"spill {i}"] for i in range(1, len(SPILL_JPY_PER_MWH) + 1)]
        curtailed = np.sum(spill, axis=0)
        to_battery = exchange.get(f"{name} battery", np.zeros(year.timeline.slots))
        found[name] = AreaResult(
            thermal_mw=thermal,
            curtailed_mw=curtailed,
            biomass_mw=year.biomass_mw - held["biomass"],
            biomass_held_mw=held["biomass"],
            must_run_spilled_mw=one.spilled_mw,
            unserved_mw=one.unserved_mw,
            charge_mw=one.charge_mw + np.maximum(to_battery, 0.0),
            discharge_mw=one.discharge_mw + np.maximum(-to_battery, 0.0),
            flexible_mw={k: v for k, v in {**held, **one.deferrable_mw}.items() if k not in HELD},
            exchange_mw=exchange[name] + to_battery,
            price_jpy_per_mwh=one.price_jpy_per_mwh,
        )
    return found
