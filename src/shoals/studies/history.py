"""Curtailment, past and to come: the shipped record, the publishers' files, and models that are held against both."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from shoals.core.energy import AreaSeries
from shoals.core.errors import DataError
from shoals.economics import history
from shoals.show.charts import heat_map
from shoals.show.words import words
from shoals.show.words.provenance import source_in

if TYPE_CHECKING:
    import pandas as pd

SCHEMA = "shoals.economics.history/1"


def years_table(area: str, lang: str) -> pd.DataFrame:
    """Return one row for each area and year: energy, rate, seasons. `area` may be ``"all"``.

    Examples
    --------
    >>> table = years_table("kyushu", "en")
    >>> table[table.period == "FY2024"].curtailed_gwh.round(1).tolist()
    [745.7]
    """
    import pandas as pd

    say = words(lang)
    rows: list[dict[str, Any]] = []
    for name in history.areas() if area == "all" else (area,):
        for year in history.fiscal_years(name):
            one = history.year_of(name, year)
            seasons = history.by_season(name, year)
            rows.append(
                {
                    "area": name,
                    "period": one.period,
                    "generated_gwh": round(one.generated_gwh, 3),  # as published, without what adding up leaves
                    "curtailed_gwh": round(one.curtailed_gwh, 3),
                    "rate": round(one.rate, 6),
                    **{f"{season}_gwh": round(gwh, 3) for season, gwh in seasons.items()},
                    "months": one.months,
                    "kind": say(f"kind.{one.kind}"),
                    "source": source_in(one.source, lang),
                }
            )
    return pd.DataFrame(rows)


def partial_note(table: pd.DataFrame, lang: str) -> str:
    """Return which rows of `years_table` are no whole year, in one sentence; empty if all are.

    Examples
    --------
    >>> partial_note(years_table("kyushu", "en"), "en")
    'not a whole year, and not to be compared with one: kyushu FY2023 (9 months of record)'
    """
    say = words(lang)
    short = table[table["months"] < 12]
    names = [
        say("history.partial_one", area=area, period=period, months=months)
        for area, period, months in zip(short["area"], short["period"], short["months"], strict=True)
    ]
    return say("history.partial", names=", ".join(names)) if names else ""


def hours_table(area: str, fiscal_year: int, lang: str) -> pd.DataFrame:
    """Return energy held back by month and hour of the day. [MWh]"""
    import pandas as pd

    grid = history.by_hour(area, fiscal_year)
    frame = pd.DataFrame(grid, columns=[str(hour) for hour in range(24)])
    frame.insert(0, "month", list(history.MONTHS))
    frame["kind"] = words(lang)(f"kind.{history.year_of(area, fiscal_year).kind}")
    frame["source"] = history.SOURCE
    return frame


def forecasts_table(lang: str) -> pd.DataFrame:
    """Return how each way to forecast did, METI's outlooks among them, in percentage points of the rate."""
    import pandas as pd

    say = words(lang)
    rows = [
        {
            "test": say("history.test_own"), "way": say(f"history.{way}"), "error": 100 * one.error, "bias": 100 *
            one.bias,
            "n": one.n,
        }
        for way, one in history.scores(history.back_test()).items()
    ]  # fmt: skip
    rows += [
        {
            "test": say("history.test_meti"), "way": say(f"history.{way}"), "error": 100 * one.error,
            "bias": 100 * one.bias, "n": one.n,
        }
        for way, one in history.scores(history.meti_scores()).items()
    ]  # fmt: skip
    frame = pd.DataFrame(rows)
    frame["kind"] = say("kind.computed")
    frame["source"] = [f"{history.SOURCE}; METI" if own != say("history.test_own") else history.SOURCE for own in
                       frame["test"]]  # fmt: skip
    return frame


def next_table(lang: str) -> pd.DataFrame:
    """Return the forecast of the first year without a record, area by area, beside METI's outlook."""
    import pandas as pd

    say = words(lang)
    rows = []
    for area in history.areas():
        if len(history.fiscal_years(area)) < 2:
            continue
        one = history.forecast(area)
        meti = [o.rate for o in history.official() if (o.area, o.fiscal_year) == (area, one.fiscal_year)]
        rows.append(
            {
                "area": area,
                "period": f"FY{one.fiscal_year}",
                "way": say(f"history.{one.way}"),
                "rate": one.rate,
                "low": one.low,
                "high": one.high,
                "meti": meti[0] if meti else None,
                "kind": say(f"kind.{one.kind}"),
                "source": history.SOURCE,
            }
        )
    return pd.DataFrame(rows)


def orders_table(series: AreaSeries, fractions: tuple[float, ...] = (0.02, 0.05, 0.1, 0.2, 0.25)) -> pd.DataFrame:
    """Return what FIT and other plants lose when all are held back alike, and when FIT is first (from FY2026).

    Examples
    --------
    >>> from shoals.data import reference_year
    >>> table = orders_table(reference_year().area, (0.1, 0.25))
    >>> bool((table.fit_first_fip < table.together).all() and (table.fit_first_fit > table.together).all())
    True
    """
    import pandas as pd

    potential = series.power_mw("solar_mw") + series.power_mw("wind_mw") + series.curtailed_mw
    rows = []
    for share in fractions:
        one = history.fit_before_fip(potential, series.curtailed_mw, series.timeline, fip_fraction=share)
        rows.append(
            {
                "fip_fraction": share,
                "together": one.together,
                "fit_first_fit": one.fit_first_fit,
                "fit_first_fip": one.fit_first_fip,
                "kind": str(series.kind),
                "source": series.source,
            }
        )
    return pd.DataFrame(rows)


def picture(area: str, fiscal_year: int, lang: str) -> str:
    """Return the month and hour picture of a year as SVG, a file of its own."""
    say = words(lang)
    grid = history.by_hour(area, fiscal_year) / 1e3
    one = history.year_of(area, fiscal_year)
    told = say(
        "history.sentence", area=area, year=fiscal_year, gwh=f"{one.curtailed_gwh:.0f}", rate=f"{100 * one.rate:.1f}"
    )
    caption = f"{area}, FY{fiscal_year} ({say(f'kind.{one.kind}')}): {one.source}"
    return heat_map(
        grid, history.MONTHS, lang=lang, name="history", title=say("history.title"), sentence=told, unit="GWh",
        decimals=1, alone=True, caption=caption,
    )  # fmt: skip


# ------------------------------------------------------------------------------------------------ the publishers' files


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOfFiles:
    """April to December of a year of an area, from its files: potential and demand [MW], curtailed [MWh]."""

    fiscal_year: int
    potential_mw: NDArray[np.float64]
    demand_mw: NDArray[np.float64]
    curtailed_mwh: float
    hours: float

    @property
    def potential_mwh(self) -> float:
        """Solar and wind before curtailment. [MWh]"""
        return float(self.potential_mw.sum()) * self.hours

    @property
    def rate(self) -> float:
        """Curtailed over potential. [1]"""
        return self.curtailed_mwh / self.potential_mwh


def year_from_files(folder: Path, area: str, fiscal_year: int) -> YearOfFiles:
    """Read April to December of a year.

    Raises
    ------
    DataError
        If the files of these months are not there.
    """
    from datetime import date

    from shoals.data import read_area, to_area_series

    frame = read_area(folder, area, start=date(fiscal_year, 4, 1), end=date(fiscal_year, 12, 31))
    series = to_area_series(frame, area)
    curtailed = np.maximum(np.nan_to_num(series.curtailed_mw), 0.0)
    made = np.maximum(series.power_mw("solar_mw"), 0.0) + np.maximum(series.power_mw("wind_mw"), 0.0)
    hours = series.timeline.hours
    return YearOfFiles(
        fiscal_year=fiscal_year,
        potential_mw=made + curtailed,
        demand_mw=series.power_mw("demand_mw"),
        curtailed_mwh=float(curtailed.sum()) * hours,
        hours=hours,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorForecast:
    """What the one-number model of last year said of a year, and what came. Rates [1]."""

    area: str
    fiscal_year: int
    floor_mw: float
    growth: float
    said: float
    last_year: float
    came: float


def floor_back_test(folder: Path, area: str, years: tuple[int, ...]) -> tuple[FloorForecast, ...]:
    """Return what a model with one number, learnt a year before, would have said of each year.

    Last year's slots are taken again, their solar and wind scaled by the growth of the year before that; the floor is
    last year's. Nothing of the year itself is used. Years need two before them among the files, the last with some
    curtailment.

    Parameters
    ----------
    folder : Path
        Of the publishers' files.
    area : str
    years : tuple of int
        Fiscal years to forecast, April to December.
    """
    known: dict[int, YearOfFiles] = {}

    def of(year: int) -> YearOfFiles:
        if year not in known:
            known[year] = year_from_files(folder, area, year)
        return known[year]

    found: list[FloorForecast] = []
    for year in years:
        try:
            before, last, came = of(year - 2), of(year - 1), of(year)
        except DataError:
            continue
        if last.curtailed_mwh <= 0.0:  # nothing to learn from
            continue
        growth = last.potential_mwh / before.potential_mwh
        floor = history.floor_of(last.potential_mw, last.demand_mw, last.curtailed_mwh, hours=last.hours)
        ahead = last.potential_mw * growth
        curtailed = float(history.curtailed_by_floor(ahead, last.demand_mw, floor).sum()) * last.hours
        found.append(
            FloorForecast(
                area=area,
                fiscal_year=year,
                floor_mw=floor,
                growth=growth,
                said=curtailed / (float(ahead.sum()) * last.hours),
                last_year=last.rate,
                came=came.rate,
            )
        )
    if not found:
        raise DataError(
            f"none of {', '.join(map(str, years))} can be forecast for {area}",
            "each needs files of itself and two years before",
        )
    return tuple(found)
