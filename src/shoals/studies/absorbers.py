"""Who should absorb what an area spills: series are read, `economics.absorbers` prices, `plan.mix` chooses, it is told
and drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from shoals.core.energy import AreaSeries
from shoals.core.errors import DataError, InputError, SourceDamaged
from shoals.core.figure import Kind, weakest
from shoals.core.time import fiscal_year as timeline_of
from shoals.core.units import DAYS_PER_YEAR, HOURS_PER_YEAR, KWH_PER_MWH
from shoals.economics import absorbers as model
from shoals.economics.facts import facts
from shoals.plan.mix import Mix, Supply, Use, solve
from shoals.show.absorbers import Curve, Mark, absorbers_svg
from shoals.show.words import words

if TYPE_CHECKING:
    import pandas as pd

    from shoals.cycle import Given

SCHEMA = "shoals.economics.absorbers/1"
POWERS_MW = (10.0, 100.0, 1_000.0)
"""The next megawatts that are asked for."""


def area_demo(area: str = "kyushu", *, seed: int = 0) -> model.Area:
    """Return the made-up reference year of an area. It has no neighbour: years of two areas are drawn apart.

    Examples
    --------
    >>> found = area_demo()
    >>> found.kind.value, found.neighbour is None, found.spilled_mw.size
    ('demo', True, 17520)
    """
    from shoals.data import reference_year

    year = reference_year(area, seed=seed)
    return model.Area(
        area=area,
        timeline=year.area.timeline,
        spilled_mw=year.area.curtailed_mw,
        network=year.network,
        spot=year.spot,
        demand_share=_share(float(year.area.power_mw("demand_mw").sum()) * year.area.timeline.hours),
        net_load_mw=_net_load_mw(year.area),
        kind=Kind.DEMO,
        source=year.area.source,
    )


def area_of(given: Given) -> model.Area | None:
    """Return the year of the area that a run was made of; None if it is no whole year.

    Examples
    --------
    >>> from shoals import cycle
    >>> found = area_of(cycle.given_demo())
    >>> found.area, round(found.years, 3)
    ('kyushu', 1.0)
    """
    record = given.area
    if record.timeline.slots * record.timeline.hours < HOURS_PER_YEAR:
        return None
    return model.Area(
        area=given.site.area,
        timeline=record.timeline,
        spilled_mw=record.curtailed_mw,
        network=given.network,
        spot=given.spot,
        demand_share=_share(float(record.power_mw("demand_mw").sum()) * record.timeline.hours),
        net_load_mw=_net_load_mw(record),
        kind=record.kind,
        source=record.source,
    )


def area_files(folder: Path, area: str, fiscal_year: int) -> model.Area:
    """Return a fiscal year of an area from the publishers' files below `folder`.

    An area without an exchange (Okinawa) has no prices; what needs one is left out there.

    Raises
    ------
    DataError
        If the area's record, the spot prices or the network's statistics are not there.
    """
    from shoals.data import read_area, read_network, read_spot, to_area_series
    from shoals.data.areas import JST
    from shoals.data.sources import jepx

    record = to_area_series(read_area(folder, area, fiscal_year=fiscal_year), area)
    line = record.timeline
    if line != timeline_of(fiscal_year, zone=JST, step_minutes=line.step_minutes):
        raise InputError(f"the record of {area} is no whole fiscal year", "get the missing files")
    spot = read_spot(folder, area, line) if area in jepx.AREAS else None
    other = model.neighbours().get(area)
    return model.Area(
        area=area,
        timeline=line,
        spilled_mw=record.curtailed_mw,
        network=read_network(folder, line),
        spot=spot,
        neighbour=None if other is None else read_spot(folder, other, line),
        demand_share=_share(float(record.power_mw("demand_mw").sum()) * line.hours),
        net_load_mw=_net_load_mw(record),
        kind=record.kind,
        source=record.source,
    )


def _net_load_mw(record: AreaSeries) -> NDArray[np.float64]:
    return record.power_mw("demand_mw") - record.power_mw("solar_mw") - record.power_mw("wind_mw")


def _share(demand_mwh: float) -> float:
    return min(demand_mwh / facts().number("demand.japan_fy2024", "MWh/y"), 1.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The best absorbers for the next megawatts of an area.

    Parameters
    ----------
    area : str
    power_mw : float
        No more than this of all together. [MW]
    market : bool
        Whether they may buy energy beyond the spill.
    mix : Mix
    parts : mapping of str to mapping of str to float
        Who gains what, by absorber and party; nan where no price says it. [JPY/y]
    gain_jpy_per_year : mapping of str to float
        What all gain by an absorber: its worth less bought energy and machines, known without a price too. [JPY/y]
    spilled_mwh : float
        What the area spills. [MWh/y]
    kind : Kind
    """

    area: str
    power_mw: float
    market: bool
    mix: Mix
    parts: Mapping[str, Mapping[str, float]]
    gain_jpy_per_year: Mapping[str, float]
    spilled_mwh: float
    kind: Kind

    @property
    def built(self) -> dict[str, float]:
        """Absorbers that are built, and their power. [MW]"""
        return {use: power for use, power in self.mix.power_mw.items() if power > 1e-6 * self.power_mw}

    @property
    def absorbed_share(self) -> float:
        """What they take up of all that is spilled. [1]"""
        return sum(self.mix.spilled_mwh.values()) / self.spilled_mwh if self.spilled_mwh else 0.0


def supply_of(area: model.Area, *, market: bool) -> Supply:
    """Return what an area offers to absorbers: its spill, and energy at a price if they may buy."""
    beyond = area.cost_beyond_jpy_per_mwh() if market else np.full(area.timeline.slots, np.inf)
    return Supply(
        spilled_mw=area.spilled_mw, day=area.timeline.day_index(), hours=area.timeline.hours, cost_jpy_per_mwh=beyond
    )


def uses_of(
    area: model.Area, *, interest: float = model.INTEREST, which: Sequence[model.Absorber] | None = None
) -> list[Use]:
    """Return the absorbers of an area as a program takes them; those without a price there are left out."""
    found = []
    for one in model.absorbers() if which is None else which:
        value = model.values_jpy_per_mwh(one, area)
        if value is not None:
            found.append(
                Use(
                    id=one.id,
                    value_jpy_per_mwh=value,
                    fixed_jpy_per_mw=one.fixed_jpy_per_kw_year(interest) * KWH_PER_MWH * area.years,
                    hours_per_day_max=one.hours_per_day_max,
                    power_mw_max=model.stock_in_mw(one, area),
                )
            )
    return found


def best(
    area: model.Area,
    power_mw: float,
    *,
    market: bool = False,
    interest: float = model.INTEREST,
    which: Sequence[model.Absorber] | None = None,
    terms: model.Terms | None = None,
) -> Found:
    """Return the best absorbers for the next megawatts of an area, and who gains what.

    Parameters
    ----------
    area : Area
    power_mw : float
        Of all together; less if nothing more pays. [MW]
    market : bool, default False
        Whether they may buy energy beyond the spill, at the price of the slot.
    interest : float, default 0.05
        [1/y]
    which : sequence of Absorber, optional
        All that are known, if absent.
    terms : Terms, optional
        Charges and tariffs of FY2024, if absent.

    Examples
    --------
    >>> found = best(area_demo(), 10.0)
    >>> set(found.built) <= {"ecocute_moved", "ai_moved", "ev_moved"}      # nothing that is bought for it
    True
    """
    known = {one.id: one for one in (model.absorbers() if which is None else which)}
    mix = solve(supply_of(area, market=market), uses_of(area, interest=interest, which=which), power_mw_max=power_mw)
    rules = model.terms() if terms is None else terms
    spilling = area.spilled_mw > 0
    # Without a price nobody knows who is paid what; where nothing is spilled, nothing is paid.
    price = 0.0 if not spilling.any() else np.nan
    if area.spot is not None and spilling.any():
        price = float(np.average(area.spot.price_jpy_per_mwh, weights=area.spilled_mw))
    parts = {
        use: {
            who: jpy / area.years
            for who, jpy in model.split(
                known[use], value_jpy=mix.value_jpy[use], spilled_mwh=mix.spilled_mwh[use],
                bought_mwh=mix.bought_mwh[use], bought_jpy=mix.bought_jpy[use], fixed_jpy=mix.fixed_jpy[use],
                spilled_price_jpy_per_mwh=price, terms=rules,
            ).items()
        }
        for use in mix.power_mw
    }  # fmt: skip
    kinds = [area.kind, rules.kind, *(known[use].kind for use in mix.power_mw)]
    return Found(
        area=area.area, power_mw=power_mw, market=market, mix=mix, parts=parts,
        gain_jpy_per_year={
            use: (mix.value_jpy[use] - mix.bought_jpy[use] - mix.fixed_jpy[use]) / area.years for use in mix.power_mw
        },
        spilled_mwh=float(area.spilled_mw.sum()) * area.timeline.hours, kind=weakest(kinds),
    )  # fmt: skip


def known_without(names: Sequence[str]) -> tuple[model.Absorber, ...]:
    """Return all absorbers but some.

    Raises
    ------
    InputError
        If one of the names is no absorber.

    Examples
    --------
    >>> len(known_without([])) - len(known_without(["ai_flexible"]))
    1
    """
    out = {model.absorber_named(name).id for name in names}
    return tuple(one for one in model.absorbers() if one.id not in out)


# ------------------------------------------------------------------------------------------------------ told and drawn


def name_of(use: str, lang: str) -> str:
    """Return the name of an absorber."""
    return words(lang)(f"area_absorber.{use}")


@lru_cache(maxsize=8)
def _points(
    area: model.Area, power_mw: float, interest: float, which: tuple[model.Absorber, ...]
) -> tuple[model.Point, ...]:
    """Return where each absorber stands: table, picture and sentences of one area ask for the same."""
    return model.points(area, power_mw, interest=interest, which=which)


def points_of(
    area: model.Area, power_mw: float, interest: float, which: Sequence[model.Absorber] | None
) -> tuple[model.Point, ...]:
    """Return where each absorber stands in an area, built alone; the last few areas are kept."""
    return _points(area, power_mw, interest, tuple(model.absorbers() if which is None else which))


def curve_table(
    areas: Sequence[model.Area],
    lang: str,
    *,
    power_mw: float = 100.0,
    interest: float = model.INTEREST,
    which: Sequence[model.Absorber] | None = None,
) -> pd.DataFrame:
    """Return where each absorber stands, built alone: hours, worth, cost and what is left, in JPY/kWh.

    Examples
    --------
    >>> table = curve_table([area_demo()], "en")
    >>> bought = table[~table.absorber.isin(["ecocute_moved", "ai_moved", "ev_moved"])]
    >>> bool((bought.net_jpy_per_kwh < 0).all()), "interconnector" in set(table.absorber)
    (True, False)
    """
    import pandas as pd

    say = words(lang)
    rows: list[dict[str, Any]] = []
    for area in areas:
        for one in points_of(area, power_mw, interest, which):
            rows.append(
                {
                    "area": area.area,
                    "absorber": one.absorber.id,
                    "name": name_of(one.absorber.id, lang),
                    "fixed_jpy_per_kw_year": one.absorber.fixed_jpy_per_kw_year(interest),
                    "value_jpy_per_kwh": one.value_jpy_per_kwh,
                    "hours_even": one.hours_even,
                    "hours_spilled": one.hours_spilled,
                    "cost_jpy_per_kwh": one.cost_jpy_per_kwh,
                    "net_jpy_per_kwh": one.net_jpy_per_kwh,
                    "hours_market": one.hours_market,
                    "surplus_share": one.surplus_share,
                    "net_market_jpy_per_kwh": one.net_market_jpy_per_kwh,
                    "hours_even_low": one.hours_even_low,
                    "hours_even_high": one.hours_even_high,
                    "kind": say(f"kind.{one.kind}"),
                    "source": one.absorber.source,
                }
            )
    return pd.DataFrame(rows).replace([np.inf, -np.inf], np.nan)


def duration_table(areas: Sequence[model.Area], lang: str, powers_mw: Sequence[float] = POWERS_MW) -> pd.DataFrame:
    """Return full-load hours of loads on spilled energy alone, area by area. [h/y]

    Examples
    --------
    >>> table = duration_table([area_demo()], "en")
    >>> bool(table["h_100_mw"][0] < 0.1 * 8760)        # such a load idles nine tenths of the year
    True
    """
    import pandas as pd

    say = words(lang)
    return pd.DataFrame(
        [
            {
                "area": area.area,
                "spilled_gwh": float(area.spilled_mw.sum()) * area.timeline.hours / 1e3,
                "peak_mw": float(area.spilled_mw.max(initial=0.0)),
                "hours_spilling": float((area.spilled_mw > 0).sum()) * area.timeline.hours,
                **{
                    f"h_{power:g}_mw": float(hours)
                    for power, hours in zip(powers_mw, model.duration(area, powers_mw), strict=True)
                },
                "kind": say(f"kind.{area.kind}"),
                "source": area.source,
            }
            for area in areas
        ]
    )


def mix_table(found: Sequence[Found], lang: str) -> pd.DataFrame:
    """Return the best absorbers: one row for each that is built, and one where nothing is. Energy [GWh/y], money
    [million JPY/y].
    """
    import pandas as pd

    say = words(lang)
    rows: list[dict[str, Any]] = []
    for one in found:
        head = {"area": one.area, "next_mw": one.power_mw, "supply": say(f"absorbers.{_supply(one)}")}
        tail = {"absorbed_share": one.absorbed_share, "room_jpy_per_kw": one.mix.room_jpy_per_mw / KWH_PER_MWH,
                "kind": say(f"kind.{one.kind}"), "source": say("absorbers.source")}  # fmt: skip
        for use, power in one.built.items() or {"nothing": 0.0}.items():
            parts = one.parts.get(use, {})
            row: dict[str, Any] = {
                **head, "absorber": use, "name": say("absorbers.nothing") if use == "nothing" else name_of(use, lang),
                "power_mw": power,
                "spilled_gwh": one.mix.spilled_mwh.get(use, 0.0) / 1e3,
                "bought_gwh": one.mix.bought_mwh.get(use, 0.0) / 1e3,
                "gain_million_jpy": one.gain_jpy_per_year.get(use, 0.0) / 1e6,
                "owner_million_jpy": parts.get("owner", 0.0) / 1e6,
                **tail,
            }  # fmt: skip
            rows.append(row)
    return pd.DataFrame(rows)


def split_table(found: Sequence[Found], lang: str) -> pd.DataFrame:
    """Return who gains what, in million JPY a year; each row sums to the gain of that absorber. Without a price
    of spilled energy, as where there is no exchange, only the gain is known.
    """
    import pandas as pd

    say = words(lang)
    rows = [
        {
            "area": one.area, "next_mw": one.power_mw, "supply": say(f"absorbers.{_supply(one)}"), "absorber": use,
            "name": name_of(use, lang), **{f"{who}_million_jpy": one.parts[use][who] / 1e6 for who in model.PARTIES},
            "gain_million_jpy": one.gain_jpy_per_year[use] / 1e6,
            "would_build": _would_build(one.parts[use]["owner"], lang),
            "kind": say(f"kind.{one.kind}"), "source": say("absorbers.source"),
        }
        for one in found
        for use in one.built
    ]  # fmt: skip
    columns = [
        "area",
        "next_mw",
        "supply",
        "absorber",
        "name",
        *(f"{who}_million_jpy" for who in model.PARTIES),
        "gain_million_jpy",
        "would_build",
        "kind",
        "source",
    ]
    return pd.DataFrame(rows, columns=columns)


def _would_build(owner_jpy: float, lang: str) -> str:
    """Return whether an owner would build; nothing where it is not known what it earns."""
    return "" if np.isnan(owner_jpy) else words(lang)("absorbers.yes" if owner_jpy >= 0 else "absorbers.no")


def _supply(one: Found) -> str:
    return "market" if one.market else "spilled"


def sentences(
    area: model.Area,
    lang: str,
    *,
    power_mw: float = 100.0,
    interest: float = model.INTEREST,
    which: Sequence[model.Absorber] | None = None,
) -> list[str]:
    """Return the plain answer first: how long a load would idle, and what pays on spilled energy alone."""
    say = words(lang)
    [hours] = model.duration(area, [power_mw])
    share = 1.0 - float(hours) / HOURS_PER_YEAR
    asked = model.absorbers() if which is None else which
    found = points_of(area, power_mw, interest, asked)
    paying = [one for one in found if one.net_jpy_per_kwh > 0]
    join = "、" if lang == "ja" else ", "
    told = [say("absorbers.idle", area=say(f"area.{area.area}"), mw=f"{power_mw:g}", hours=f"{float(hours):,.0f}",
                idle=f"{100 * share:.0f} %")]  # fmt: skip
    names = join.join(name_of(one.absorber.id, lang) for one in paying)
    told.append(say("absorbers.pays", names=names) if paying else say("absorbers.pays_none"))
    dear = [one for one in paying if one.hours_even_high > one.hours_spilled]
    if dear:
        told.append(say("absorbers.pays_not_high", names=join.join(name_of(one.absorber.id, lang) for one in dear)))
    cheap = [one for one in found if one not in paying and one.hours_even_low <= one.hours_spilled]
    if cheap:
        told.append(say("absorbers.pays_low", names=join.join(name_of(one.absorber.id, lang) for one in cheap)))
    market = [one for one in found if one.net_market_jpy_per_kwh > 0 and one not in paying]
    if market:
        worst = min(one.surplus_share for one in market)
        names = join.join(name_of(one.absorber.id, lang) for one in market)
        told.append(say("absorbers.pays_market", names=names, share=f"{100 * worst:.0f} %"))
    left = [one.id for one in asked if one.id not in {point.absorber.id for point in found}]
    if left:
        told.append(say("absorbers.left_out", names=join.join(name_of(use, lang) for use in left)))
    told.append(say("absorbers.warning"))
    return told


def picture(
    areas: Sequence[model.Area],
    lang: str,
    *,
    power_mw: float = 100.0,
    interest: float = model.INTEREST,
    which: Sequence[model.Absorber] | None = None,
    alone: bool = True,
) -> str:
    """Return the absorber cost curve as SVG: one area with its hours at several powers, or several areas at one.

    It is a file of its own, or, not `alone`, part of a page.
    """
    say = words(lang)
    first = areas[0]
    curves = []
    for one in points_of(first, power_mw, interest, which):
        if isfinite(one.hours_even) or np.isnan(one.value_jpy_per_kwh):
            value = one.value_jpy_per_kwh if not np.isnan(one.value_jpy_per_kwh) else 0.0
            curves.append(
                Curve(
                    name=name_of(one.absorber.id, lang),
                    fixed_jpy_per_kw_year=one.absorber.fixed_jpy_per_kw_year(interest),
                    value_jpy_per_kwh=value,
                    hours_per_year_max=min(DAYS_PER_YEAR * one.absorber.hours_per_day_max, HOURS_PER_YEAR),
                )
            )
    if len(areas) == 1:
        powers = [power for power in POWERS_MW if power <= float(first.spilled_mw.max(initial=0.0))]
        marks = [
            Mark(name=f"{power:,g} MW", hours=float(hours))
            for power, hours in zip(powers, model.duration(first, powers), strict=True)
        ]
        where = say(f"area.{first.area}")
    else:
        marks = [
            Mark(name=say(f"area.{one.area}"), hours=float(model.duration(one, [power_mw])[0]))
            for one in areas
            if one.spilled_mw.any()
        ]
        where = say("absorbers.areas", mw=f"{power_mw:g}", area=say(f"area.{first.area}"))
    kind = weakest([Kind.ASSUMED, *(one.kind for one in areas)])
    caption = f"{where}, {first.timeline.start:%Y-%m} – {first.timeline.end:%Y-%m} ({say(f'kind.{kind}')})"
    return absorbers_svg(curves, marks, lang=lang, caption=caption, alone=alone)


def to_json(
    areas: Sequence[model.Area],
    found: Sequence[Found],
    *,
    power_mw: float = 100.0,
    interest: float = model.INTEREST,
    which: Sequence[model.Absorber] | None = None,
) -> dict[str, Any]:
    """Return everything as JSON values. Money [JPY/y] and [JPY/kWh], energy [MWh/y]."""
    return {
        "schema": SCHEMA,
        "interest": interest,
        "areas": [
            {
                "area": area.area,
                "kind": str(area.kind),
                "source": area.source,
                "spilled_mwh": float(area.spilled_mw.sum()) * area.timeline.hours,
                "hours_full_load": {
                    f"{power:g}": float(hours)
                    for power, hours in zip(POWERS_MW, model.duration(area, POWERS_MW), strict=True)
                },
                "power_mw": power_mw,
                "absorbers": [_plain(one, interest) for one in points_of(area, power_mw, interest, which)],
                "mixes": [_mix_plain(one) for one in found if one.area == area.area],
            }
            for area in areas
        ],
    }


def _plain(one: model.Point, interest: float) -> dict[str, Any]:
    numbers = {
        "fixed_jpy_per_kw_year": one.absorber.fixed_jpy_per_kw_year(interest),
        "value_jpy_per_kwh": one.value_jpy_per_kwh,
        "hours_even": one.hours_even,
        "hours_even_low": one.hours_even_low,
        "hours_even_high": one.hours_even_high,
        "hours_spilled": one.hours_spilled,
        "cost_jpy_per_kwh": one.cost_jpy_per_kwh,
        "net_jpy_per_kwh": one.net_jpy_per_kwh,
        "hours_market": one.hours_market,
        "surplus_share": one.surplus_share,
        "value_market_jpy_per_kwh": one.value_market_jpy_per_kwh,
        "price_market_jpy_per_kwh": one.price_market_jpy_per_kwh,
        "cost_market_jpy_per_kwh": one.cost_market_jpy_per_kwh,
        "net_market_jpy_per_kwh": one.net_market_jpy_per_kwh,
    }
    return {
        "absorber": one.absorber.id,
        **_finite(numbers),
        "kind": str(one.kind),
        "confidence": one.absorber.confidence,
        "as_of": one.absorber.as_of,
        "source": one.absorber.source,
        "note": one.absorber.note,
    }


def _finite(numbers: Mapping[str, float]) -> dict[str, float | None]:
    """Return numbers as JSON knows them: what is not known is null."""
    return {name: float(value) if isfinite(value) else None for name, value in numbers.items()}


def _mix_plain(one: Found) -> dict[str, Any]:
    return {
        "next_mw": one.power_mw,
        "supply": _supply(one),
        "gain_jpy": sum(one.gain_jpy_per_year.values()),
        "room_jpy_per_mw": one.mix.room_jpy_per_mw,
        "absorbed_share": one.absorbed_share,
        "kind": str(one.kind),
        "absorbers": [
            {
                "absorber": use, "power_mw": power, "spilled_mwh": one.mix.spilled_mwh[use],
                "bought_mwh": one.mix.bought_mwh[use], "parts_jpy": _finite(one.parts[use]),
            }
            for use, power in one.built.items()
        ],
    }  # fmt: skip


def read_areas(names: Sequence[str], folder: Path | None, fiscal_year: int) -> list[model.Area]:
    """Return the areas that were asked for: made up without a folder, or all ten by the word ``all``.

    Raises
    ------
    InputError
        If an area is unknown.
    DataError
        If files are missing; the message names the area.
    """
    from shoals.data.demo import AREAS
    from shoals.economics.history import areas as all_areas

    known = list(AREAS) if folder is None else list(all_areas())
    wanted = known if list(names) == ["all"] else list(dict.fromkeys(names))
    found = []
    for name in wanted:
        if folder is None:
            found.append(area_demo(name))
            continue
        try:
            found.append(area_files(folder, name, fiscal_year))
        except SourceDamaged:
            raise
        except DataError as error:
            raise type(error)(f"{name}: {error.what}", error.hint) from None
    return found
