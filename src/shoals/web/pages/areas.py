"""The page of areas: what each of ten holds back, when it does, and which machines its hours would pay for."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd
from markupsafe import Markup

from shoals.core.errors import DataError, InputError, did_you_mean
from shoals.core.figure import Kind, weakest
from shoals.data.demo import AREAS as MADE_UP
from shoals.economics import history
from shoals.economics.absorbers import INTEREST, Area
from shoals.show.chapters import Figure, Table
from shoals.show.charts import heat_map
from shoals.show.numbers import Units, format_for
from shoals.show.words import words
from shoals.studies import absorbers
from shoals.studies.reopen import Run
from shoals.web.pages.page import Page

STEPS = (0.0, 0.0025, 0.01, 0.02, 0.04)
"""A tile is darker from each of these rates on. [1]"""
POWER_MW = 100.0
"""Power of an absorber that is built alone. [MW]"""
COLUMNS = ("area", "period", "generated_gwh", "curtailed_gwh", "rate", "months", "kind", "source")


def area_asked(area: str | None, run: Run) -> str:
    """Return the area that is asked for, else the run's own, else Kyushu.

    Raises
    ------
    InputError
        If there is no such area.
    """
    known = history.areas()
    if area is None:
        return run.given.site.area if run.given.site.area in known else "kyushu"
    if area not in known:
        raise InputError(f"there is no area `{area[:40]}`", did_you_mean(area, known))
    return area


def period_asked(year: str | None) -> str:
    """Return the period that is asked for, ``FY2024`` if none is.

    Raises
    ------
    InputError
        If no area has a record of it.
    """
    known = history.periods()
    period = "FY2024" if year is None else f"FY{year}"
    if period not in known:
        raise InputError(f"there is no record of `{str(year)[:20]}`", f"known: {', '.join(one[2:] for one in known)}")
    return period


def frame_of(period: str) -> pd.DataFrame:
    """Return one row for each area of which there is a record: energy in GWh, the rate as a share."""
    rows = [
        (one.area, one.period, one.generated_gwh, one.curtailed_gwh, one.rate, one.months, str(one.kind), one.source)
        for area in history.areas()
        if (one := _period(area, period)) is not None
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def page(run: Run, lang: str, area: str, period: str) -> Page:
    """Return the page of one area in one period."""
    say, frame = words(lang), frame_of(period)
    curve, grid = _curve(run, area), _grid(area, period)
    told = absorbers.to_json([curve], [], power_mw=POWER_MW)["areas"][0] if curve is not None else None
    hours = None
    if grid is not None:
        hours = {str(month): row.tolist() for month, row in zip(history.MONTHS, grid, strict=True)}
    return Page(
        name="areas",
        title=f"{say(f'area.{area}')} {_period_words(period, lang)} — {say('web.page_areas')}",
        view={
            "area": area,
            "name": say(f"area.{area}"),
            "period": _period_words(period, lang),
            "sentence": _sentence(frame, area, period, lang),
            "periods": [
                {
                    "year": one[2:],
                    "name": one[2:6] if "H" not in one else _period_words(one, lang),
                    "now": one == period,
                }
                for one in history.periods()
            ],
            "tiles": [_tile(frame, one, area, lang) for one in history.areas()],
            "steps": _steps(lang),
            "table": _table(frame, area, lang),
            "years": _years(area, lang),
            "heat": _heat(area, period, grid, lang),
            "hours_known": [str(year) for year in history.years_with_hours(area)],
            "curve": None if curve is None else _curve_figure(curve, lang),
            "told": [] if curve is None else absorbers.sentences(curve, lang, power_mw=POWER_MW),
        },
        values={
            "schema": "shoals.web.areas/1",
            "area": area,
            "period": period,
            "areas": frame.to_dict("records"),
            "curtailed_mwh_by_month_and_hour": hours,
            "absorbers": told,
        },
        rows=lambda: frame,
        listed="areas",
        query=f"?area={area}&year={period[2:]}",
    )


def _period(area: str, period: str) -> history.Period | None:
    try:
        return history.year_of(area, period)
    except DataError:
        return None


def _grid(area: str, period: str) -> np.ndarray[Any, np.dtype[np.float64]] | None:
    """Return the energy held back by month and hour; None where only months are known, or less. [MWh]"""
    if not period[2:].isdigit():
        return None
    try:
        return history.by_hour(area, int(period[2:]))
    except DataError:
        return None


def _curve(run: Run, area: str) -> Area | None:
    """Return the year that absorbers are judged in: the run's own, else the made-up one, None if there is neither."""
    own = absorbers.area_of(run.given) if run.given.site.area == area else None
    if own is not None:
        return own
    return _made_up(area) if area in MADE_UP else None


@lru_cache(maxsize=4)
def _made_up(area: str) -> Area:
    return absorbers.area_demo(area)


# ---------------------------------------------------------------------------------------------------------- in words


def _period_words(period: str, lang: str) -> str:
    say = words(lang)
    return say("web.half_year" if period.endswith("H1") else "web.fiscal_year", year=period[2:6])


def _sentence(frame: pd.DataFrame, area: str, period: str, lang: str) -> str:
    say, form = words(lang), format_for(lang)
    whole = float(frame["curtailed_gwh"].sum())
    told = say(
        "web.areas_sentence",
        period=_period_words(period, lang),
        areas=len(frame),
        energy=form.energy(whole * 1e9),
    )
    own = frame[frame["area"] == area]
    if own.empty:
        return f"{told} {say('web.areas_none', area=say(f'area.{area}'))}"
    one = own.iloc[0]
    part = say(
        "web.areas_own",
        area=say(f"area.{area}"),
        energy=form.energy(float(one["curtailed_gwh"]) * 1e9),
        rate=form.percent(float(one["rate"]), 2),
    )
    return f"{told} {part}"


def _tile(frame: pd.DataFrame, area: str, asked: str, lang: str) -> dict[str, Any]:
    say, form = words(lang), format_for(lang)
    own = frame[frame["area"] == area]
    told: dict[str, Any] = {"area": area, "name": say(f"area.{area}"), "now": area == asked}
    if own.empty:
        return {**told, "gwh": None, "rate": say("web.areas_no_record"), "step": "none"}
    gwh, rate = float(own["curtailed_gwh"].iloc[0]), float(own["rate"].iloc[0])
    return {**told, "gwh": form.number(gwh, 1), "rate": form.percent(rate, 2), "step": _step(rate)}


def _step(rate: float) -> int:
    """Return how dark a tile is, from 0.

    Examples
    --------
    >>> [_step(rate) for rate in (0.0, 0.001, 0.0025, 0.0473)]
    [0, 1, 2, 5]
    """
    return 0 if rate <= 0 else int(np.searchsorted(STEPS, rate, side="right"))


def _steps(lang: str) -> list[tuple[int, str]]:
    form = format_for(lang)
    say = words(lang)
    ends = [form.percent(one, 2 if one < 0.01 else 0) for one in STEPS[1:]]
    between = [say("web.areas_below", rate=ends[0])]
    between += [f"{low} – {high}" for low, high in pairwise(ends)]
    return [(0, form.percent(0.0, 0)), *enumerate([*between, say("web.areas_above", rate=ends[-1])], start=1)]


def _table(frame: pd.DataFrame, area: str, lang: str) -> Table:
    say, form = words(lang), format_for(lang)
    rows = [
        [
            say(f"area.{one['area']}"),
            form.number(float(one["generated_gwh"]), 0),
            form.number(float(one["curtailed_gwh"]), 1),
            form.percent(float(one["rate"]), 2),
            str(one["months"]),
        ]
        for one in frame.to_dict("records")
    ]
    places = list(frame["area"])
    return Table(
        caption=say("web.areas_table"),
        heads=[say(f"web.areas_{key}") for key in ("area", "generated", "curtailed", "rate", "months")],
        rows=rows,
        kind=Kind.MEASURED,
        strong=places.index(area) if area in places else -1,
    )


def _years(area: str, lang: str) -> Table:
    say, form = words(lang), format_for(lang)
    rows = []
    for period in history.periods():
        one = _period(area, period)
        if one is not None:
            rows.append(
                [
                    _period_words(period, lang),
                    form.number(one.curtailed_gwh, 1),
                    form.percent(one.rate, 2),
                    str(one.months),
                ]
            )
    return Table(
        caption=say("web.areas_years", area=say(f"area.{area}")),
        heads=[say(f"web.areas_{key}") for key in ("period", "curtailed", "rate", "months")],
        rows=rows,
        kind=Kind.MEASURED,
    )


def _heat(area: str, period: str, grid: Any, lang: str) -> Figure | None:
    if grid is None:
        return None
    say, form = words(lang), format_for(lang)
    title = say("web.areas_heat", area=say(f"area.{area}"), period=_period_words(period, lang))
    if grid.any():
        month, hour = np.unravel_index(int(np.argmax(grid)), grid.shape)
        told = say(
            "web.areas_heat_sentence",
            month=form.month(history.MONTHS[int(month)]),
            hour=int(hour),
            end=int(hour) + 1,
            energy=form.energy(float(grid[month, hour]) * 1e6),
        )
    else:
        told = say("web.areas_heat_none")
    shown = (grid / 1e3, "GWh", 1) if form.units is Units.MW else (grid / form.per_unit, f"{form.power_unit}h", 0)
    drawn = heat_map(
        shown[0], history.MONTHS, lang=lang, name="heat", title=title, sentence=told, unit=shown[1], decimals=shown[2]
    )
    table = Table(
        caption=title,
        heads=[say("web.areas_month"), *(f"{hour}" for hour in range(24))],
        rows=[
            [form.month(month), *(form.number(float(mwh) / form.per_unit, 0) for mwh in row)]
            for month, row in zip(history.MONTHS, grid, strict=True)
        ],
        kind=Kind.MEASURED,
    )
    return Figure(
        title=title,
        picture=Markup(drawn),
        caption=f"{told} {say('web.areas_heat_unit', unit=f'{form.power_unit}h')}",
        kind=Kind.MEASURED,
        table=table,
    )


def _curve_figure(curve: Area, lang: str) -> Figure:
    say, form = words(lang), format_for(lang)
    frame = absorbers.curve_table([curve], lang, power_mw=POWER_MW)
    keys = ("hours_even", "hours_spilled", "cost_jpy_per_kwh", "value_jpy_per_kwh", "net_jpy_per_kwh")
    found = absorbers.points_of(curve, POWER_MW, INTEREST, None)
    title = say("web.areas_curve", area=say(f"area.{curve.area}"))
    table = Table(
        caption=say("web.areas_curve_table", power=form.power(POWER_MW)),
        heads=[*(say(f"web.areas_{key}") for key in ("absorber", *keys)), say("web.data_kind")],
        rows=[
            [str(one["name"]), *(form.number(float(one[key]), 0 if key.startswith("hours") else 1) for key in keys)]
            for one in frame.to_dict("records")
        ],
        kinds=[one.kind for one in found],
    )
    return Figure(
        title=title,
        picture=Markup(absorbers.picture([curve], lang, power_mw=POWER_MW, alone=False)),
        caption=say("web.areas_curve_caption"),
        kind=weakest([curve.kind, *(one.kind for one in found)]),
        table=table,
    )
