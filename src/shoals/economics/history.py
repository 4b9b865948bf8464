"""Curtailment in Japan: what was measured by area, month and hour, who is held back first, what a forecast would have
said.

Monthly totals are sums of the utilities' area supply and demand records: FY2016 to December 2023 hourly, eight areas
(Tokyo and Okinawa published none then), FY2024 by the half hour, ten areas. Hours of the day are there where the
records themselves were at hand: Kyushu FY2016 to FY2018 and from FY2021, the other areas FY2022 on. January to March
2024 is missing everywhere. Outlooks and results of METI stand beside.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.errors import DataError, InputError, did_you_mean
from shoals.core.figure import Kind
from shoals.core.site import Scheme
from shoals.core.time import Timeline
from shoals.value import scheme
from shoals.value.catalog import parse_table

Floats = NDArray[np.float64]

MONTHS = (4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3)
"""Months of a fiscal year, in order."""
APRIL_TO_DECEMBER = MONTHS[:9]
"""The part of a year that all years have."""
SEASONS = {"spring": (3, 4, 5), "summer": (6, 7, 8), "autumn": (9, 10, 11), "winter": (12, 1, 2)}
SOURCE = "utilities' area supply and demand records (エリア需給実績), solar and wind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """What an area's solar and wind generated and had to leave, over some months.

    Parameters
    ----------
    area : str
    period : str
        ``"FY2024"``, or ``"FY2025H1"`` for April to September.
    generated_gwh, curtailed_gwh : float
        [GWh]
    months : int
        How many months are counted.
    kind : Kind
    source : str
    """

    area: str
    period: str
    generated_gwh: float
    curtailed_gwh: float
    months: int
    kind: Kind = Kind.MEASURED
    source: str = SOURCE

    @property
    def rate(self) -> float:
        """Curtailed over generated and curtailed together. [1]"""
        whole = self.generated_gwh + self.curtailed_gwh
        return self.curtailed_gwh / whole if whole else 0.0


@cache
def _months() -> dict[tuple[str, int, int], tuple[float, float]]:
    return {
        (row["area"], int(row["fiscal_year"]), int(row["month"])): (
            float(row["generated_gwh"]),
            float(row["curtailed_gwh"]),
        )
        for row in _table("curtailment_month.csv")
    }


@cache
def _years() -> dict[str, tuple[int, ...]]:
    """The fiscal years of each area, asked for thousands of times by a back-test."""
    found: dict[str, set[int]] = {}
    for area, year, _ in _months():
        found.setdefault(area, set()).add(year)
    return {area: tuple(sorted(years)) for area, years in found.items()}


@cache
def _hours() -> dict[tuple[str, int], Floats]:
    found: dict[tuple[str, int], Floats] = {}
    for row in _table("curtailment_hour.csv"):
        grid = found.setdefault((row["area"], int(row["fiscal_year"])), np.zeros((12, 24)))
        grid[MONTHS.index(int(row["month"])), int(row["hour"])] = float(row["curtailed_mwh"])
    return found


def areas() -> tuple[str, ...]:
    """Return the areas, from the north to the south.

    Examples
    --------
    >>> areas()[0], len(areas())
    ('hokkaido', 10)
    """
    order = ("hokkaido", "tohoku", "tokyo", "chubu", "hokuriku", "kansai", "chugoku", "shikoku", "kyushu", "okinawa")
    return tuple(area for area in order if area in _years())


def fiscal_years(area: str) -> tuple[int, ...]:
    """Return the fiscal years of which an area has months.

    Examples
    --------
    >>> fiscal_years("kyushu")[0], fiscal_years("tokyo")
    (2016, (2024,))
    """
    return _years()[_area(area)]


def periods() -> tuple[str, ...]:
    """Return all periods of which some area has a record, oldest first.

    Examples
    --------
    >>> periods()[0], periods()[-2:]
    ('FY2016', ('FY2024', 'FY2025H1'))
    """
    years = {f"FY{year}" for known in _years().values() for year in known}
    return tuple(sorted(years | {row["period"] for row in _table("curtailment_half_year.csv")}))


def years_with_hours(area: str) -> tuple[int, ...]:
    """Return the fiscal years of which hours of the day are known.

    Examples
    --------
    >>> years_with_hours("kyushu")
    (2018, 2021, 2022, 2023, 2024)
    """
    area = _area(area)
    return tuple(sorted(year for name, year in _hours() if name == area))


def year_of(area: str, period: int | str, *, months: Sequence[int] = MONTHS) -> Period:
    """Return an area's totals of a fiscal year, or of ``"FY2025H1"``.

    Parameters
    ----------
    area : str
    period : int or str
        2024 or ``"FY2024"``.
    months : sequence of int, default the whole year
        Calendar months to count; those that the record lacks are left out, and `Period.months` says how many are in.

    Raises
    ------
    DataError
        If the record has no such year.

    Examples
    --------
    >>> one = year_of("kyushu", 2024)
    >>> round(one.curtailed_gwh, 1), round(100 * one.rate, 2)
    (745.7, 4.73)
    """
    area = _area(area)
    text = f"FY{period}" if isinstance(period, int) else period
    if text.endswith("H1"):
        for row in _table("curtailment_half_year.csv"):
            if (row["area"], row["period"]) == (area, text):
                return Period(
                    area=area,
                    period=text,
                    generated_gwh=float(row["generated_gwh"]),
                    curtailed_gwh=float(row["curtailed_gwh"]),
                    months=6,
                )
    year = text.removeprefix("FY")
    known = [_months()[key] for month in months if year.isdigit() and (key := (area, int(year), month)) in _months()]
    if not known:
        years = ", ".join(str(one) for one in fiscal_years(area))
        raise DataError(f"there is no record of {area} in {text}", f"it has {years}, and FY2025H1")
    return Period(
        area=area,
        period=text,
        generated_gwh=sum(generated for generated, _ in known),
        curtailed_gwh=sum(curtailed for _, curtailed in known),
        months=len(known),
    )


def by_month(area: str, fiscal_year: int) -> dict[int, float]:
    """Return the energy held back in each month, April first; months without a record are not there. [GWh]

    Examples
    --------
    >>> round(by_month("kyushu", 2024)[5], 1)
    181.7
    """
    area = _area(area)
    year_of(area, fiscal_year)
    return {month: _months()[key][1] for month in MONTHS if (key := (area, fiscal_year, month)) in _months()}


def national_by_month(fiscal_year: int) -> dict[int, float]:
    """Return the energy held back in each month in all areas of which there is a record. [GWh]

    Examples
    --------
    >>> whole = national_by_month(2024)
    >>> round(sum(whole.values()), 1), round(sum(whole[m] for m in (3, 4, 5)) / sum(whole.values()), 3)
    (1604.2, 0.751)
    """
    found = dict(_national().get(fiscal_year, {}))
    if not found:
        raise DataError(f"there is no record of fiscal year {fiscal_year}", "the record runs from 2016 to 2024")
    return found


@cache
def _national() -> dict[int, dict[int, float]]:
    found: dict[int, dict[int, float]] = {}
    for month in MONTHS:
        for (_, year, m), (_, curtailed) in _months().items():
            if m == month:
                monthly = found.setdefault(year, {})
                monthly[month] = monthly.get(month, 0.0) + curtailed
    return found


def by_season(area: str, fiscal_year: int) -> dict[str, float]:
    """Return the energy held back in each season of a fiscal year; March counts as spring. [GWh]

    Examples
    --------
    >>> found = by_season("kyushu", 2024)
    >>> round(found["spring"]), round(found["summer"])
    (506, 36)
    """
    monthly = by_month(area, fiscal_year)
    return {name: sum(monthly.get(month, 0.0) for month in months) for name, months in SEASONS.items()}


def by_hour(area: str, fiscal_year: int) -> Floats:
    """Return the energy held back by month and hour of the day, shape (12, 24), April first. [MWh]

    Raises
    ------
    DataError
        If the record of that year knows months only.

    Examples
    --------
    >>> grid = by_hour("kyushu", 2024)
    >>> int(grid.sum(axis=0).argmax()), round(float(grid.sum() / 1e3), 1)
    (12, 745.7)
    """
    area = _area(area)
    if (area, fiscal_year) in _hours():
        return _hours()[area, fiscal_year].copy()
    if year_of(area, fiscal_year).curtailed_gwh == 0.0:
        return np.zeros((12, 24))
    years = ", ".join(str(year) for name, year in sorted(_hours()) if name == area)
    raise DataError(f"the record of {area} in fiscal year {fiscal_year} has no hours", f"hours are known of {years}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What METI said of a year, before it or after. `rate` [1], `curtailed_gwh` [GWh] where given."""

    area: str
    fiscal_year: int
    said: str
    rate: float
    curtailed_gwh: float | None
    source: str

    @property
    def kind(self) -> Kind:
        """Measured for a result, forecast for an outlook."""
        return Kind.MEASURED if self.said == "actual" else Kind.FORECAST


@cache
def official() -> tuple[Outlook, ...]:
    """Return what METI published of curtailment rates: results, and outlooks for the year to come.

    Examples
    --------
    >>> [o.rate for o in official() if (o.area, o.fiscal_year, o.said) == ("kyushu", 2024, "actual")]
    [0.048]
    """
    return tuple(
        Outlook(
            area=row["area"],
            fiscal_year=int(row["fiscal_year"]),
            said=row["kind"],
            rate=float(row["rate_pct"]) / 100.0,
            curtailed_gwh=float(row["curtailed_gwh"]) if row["curtailed_gwh"] else None,
            source=row["source"],
        )
        for row in _table("curtailment_official.csv")
    )


# ----------------------------------------------------------------------------------------- who is held back first


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What FIT and other plants lose under two orders, as shares of their potential. [1]"""

    fip_fraction: float
    together: float
    fit_first_fit: float
    fit_first_fip: float


def fit_before_fip(
    potential_mw: ArrayLike, curtailed_mw: ArrayLike, timeline: Timeline, *, fip_fraction: float
) -> Order:
    """Return what the order of fiscal year 2026 does to a year: FIT is held back before FIP.

    Parameters
    ----------
    potential_mw, curtailed_mw : array_like, shape (t,)
        Solar and wind of the area, potential and held back. [MW]
    timeline : Timeline
        Its days decide nothing here: the same slots are judged under the order of FY2025 and under that of FY2026.
    fip_fraction : float
        Share of the potential that is not under FIT. [1]

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=30, slots=2)
    >>> found = fit_before_fip([10.0, 10.0], [4.0, 0.0], line, fip_fraction=0.2)
    >>> found.together, round(found.fit_first_fit, 3), found.fit_first_fip
    (0.2, 0.25, 0.0)
    """
    potential = np.asarray(potential_mw, dtype=np.float64)
    start = timeline.start.replace(year=2026, month=4, day=1)
    moved = Timeline(start=start, step_minutes=timeline.step_minutes, slots=timeline.slots)

    def lost(of: Scheme) -> float:
        share = scheme.curtailed_share(potential, curtailed_mw, moved, plant_scheme=of, fip_fraction=fip_fraction)
        return float((share * potential).sum() / potential.sum()) if potential.sum() else 0.0

    return Order(
        fip_fraction=fip_fraction,
        together=float(np.asarray(curtailed_mw).sum() / potential.sum()) if potential.sum() else 0.0,
        fit_first_fit=lost(Scheme.FIT),
        fit_first_fip=lost(Scheme.FIP),
    )


# --------------------------------------------------------------------------------------------------------- forecasts


Past = Mapping[int, float]
"""Rate of each fiscal year that is over. [1]"""


def last_year(past: Past) -> float:
    """Return the last year's rate: what anybody can say.

    Examples
    --------
    >>> last_year({2022: 0.03, 2023: 0.09})
    0.09
    """
    return past[max(past)]


def mean_of_three(past: Past) -> float:
    """Return the mean rate of the last three years.

    Examples
    --------
    >>> round(mean_of_three({2020: 0.5, 2021: 0.01, 2022: 0.02, 2023: 0.03}), 3)
    0.02
    """
    last = sorted(past)[-3:]
    return sum(past[year] for year in last) / len(last)


def trend(past: Past) -> float:
    """Return a straight line through the last five years, drawn on by one; never below 0.

    Examples
    --------
    >>> round(trend({2021: 0.01, 2022: 0.02, 2023: 0.03}), 3)
    0.04
    """
    years = sorted(past)[-5:]
    if len(years) < 2:
        return last_year(past)
    slope, level = np.polyfit(years, [past[year] for year in years], 1)
    return max(float(slope * (years[-1] + 1) + level), 0.0)


WAYS: dict[str, Callable[[Past], float]] = {"last_year": last_year, "mean_of_three": mean_of_three, "trend": trend}
"""Ways to forecast that know nothing but former rates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What one way said of one year, and what came. Rates [1]."""

    area: str
    fiscal_year: int
    way: str
    said: float
    came: float | None

    @property
    def error(self) -> float | None:
        """What was said less what came. [1]"""
        return None if self.came is None else self.said - self.came


def past_of(area: str, before: int, *, months: Sequence[int] = APRIL_TO_DECEMBER) -> dict[int, float]:
    """Return the rates of an area in the years before one: all that a forecaster of that year could know."""
    return {
        year: year_of(area, year, months=months).rate
        for year in fiscal_years(area)
        if year < before
    }  # fmt: skip


def back_test(
    *, first: int = 2019, last: int = 2024, least: float = 0.001, ways: Mapping[str, Callable[[Past], float]] = WAYS
) -> tuple[Forecast, ...]:
    """Return what each way would have said of each year, from the years before it alone.

    April to December is judged, which all years have. A year counts in an area where its rate, or the rate before it,
    is above `least`: that nothing comes where nothing was is no success.

    Examples
    --------
    >>> said = back_test()
    >>> errors = scores(said)
    >>> sorted(errors), errors["last_year"].n == errors["trend"].n
    (['last_year', 'mean_of_three', 'trend'], True)
    """
    found: list[Forecast] = []
    for area in areas():
        for year in range(first, last + 1):
            past = past_of(area, year)
            if year not in fiscal_years(area) or not past:
                continue
            came = year_of(area, year, months=APRIL_TO_DECEMBER).rate
            if max(came, past[max(past)]) < least:
                continue
            found += [
                Forecast(area=area, fiscal_year=year, way=name, said=way(past), came=came) for name, way in ways.items()
            ]
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How far a way was off: mean absolute error and mean error of rates [1], over how many years of areas."""

    error: float
    bias: float
    n: int


def scores(said: Sequence[Forecast]) -> dict[str, Score]:
    """Return the score of each way, over the forecasts whose year is over."""
    found: dict[str, Score] = {}
    for way in dict.fromkeys(one.way for one in said):
        errors = np.array([one.error for one in said if one.way == way and one.error is not None])
        if errors.size:
            found[way] = Score(error=float(np.abs(errors).mean()), bias=float(errors.mean()), n=errors.size)
    return found


def meti_scores(*, fiscal_years: Sequence[int] = (2023, 2024)) -> tuple[Forecast, ...]:
    """Return METI's outlooks beside METI's results, and last year's rate beside both, whole years.

    Examples
    --------
    >>> {(f.area, f.way): round(100 * f.said, 1) for f in meti_scores() if f.fiscal_year == 2024}["chugoku", "meti"]
    5.8
    """
    came = {(o.area, o.fiscal_year): o.rate for o in official() if o.said == "actual"}
    found: list[Forecast] = []
    for one in official():
        key = (one.area, one.fiscal_year)
        if one.said == "forecast_initial" and one.fiscal_year in fiscal_years and key in came:
            found.append(
                Forecast(area=one.area, fiscal_year=one.fiscal_year, way="meti", said=one.rate, came=came[key])
            )
            before = year_of(one.area, one.fiscal_year - 1).rate
            found.append(
                Forecast(area=one.area, fiscal_year=one.fiscal_year, way="last_year", said=before, came=came[key])
            )
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """A forecast of the year to come, with the span that its way's own errors give. Rates [1], kind forecast."""

    area: str
    fiscal_year: int
    way: str
    rate: float
    low: float
    high: float
    kind: Kind = Kind.FORECAST


def forecast(area: str, *, way: str | None = None) -> Next:
    """Return the forecast of the first year without a record, by the way that did best so far.

    Its span is the middle four fifths of that way's own past errors, in all areas, added to it.

    Parameters
    ----------
    area : str
    way : str, optional
        A key of `WAYS`. If absent, the one with the least mean absolute error in `back_test`.

    Examples
    --------
    >>> one = forecast("kyushu")
    >>> one.fiscal_year, one.low <= one.rate <= one.high
    (2025, True)
    """
    if way is not None and way not in WAYS:
        raise InputError(f"there is no way `{way}` to forecast", did_you_mean(way, WAYS))
    said = back_test()
    best = way or min(scores(said).items(), key=lambda one: one[1].error)[0]
    year = max(fiscal_years(area)) + 1
    past = past_of(area, year, months=MONTHS)
    rate = WAYS[best](past)
    errors = np.array([one.error for one in said if one.way == best and one.error is not None])
    low, high = np.quantile(-errors, [0.1, 0.9])
    return Next(
        area=_area(area),
        fiscal_year=year,
        way=best,
        rate=rate,
        low=max(rate + min(float(low), 0.0), 0.0),
        high=rate + max(float(high), 0.0),
    )


def curtailed_by_floor(potential_mw: ArrayLike, demand_mw: ArrayLike, floor_mw: float) -> Floats:
    r"""Return what would be held back if an area needed `floor_mw` of other supply, net of what it can store and
    export.

    Parameters
    ----------
    potential_mw, demand_mw : array_like, shape (t,)
        Solar and wind before curtailment, and demand. [MW]
    floor_mw : float
        Must-run supply less pumping and export, as one number; it may be negative. [MW]

    Notes
    -----
    .. math:: c_t = \min\left(\max(P_t - (D_t - F),\ 0),\ P_t\right)

    Examples
    --------
    >>> curtailed_by_floor([5.0, 9.0, 0.0], [10.0, 10.0, 10.0], 3.0).tolist()
    [0.0, 2.0, 0.0]
    """
    potential, demand = np.asarray(potential_mw, dtype=np.float64), np.asarray(demand_mw, dtype=np.float64)
    return np.minimum(np.maximum(potential - demand + floor_mw, 0.0), potential)


def floor_of(potential_mw: ArrayLike, demand_mw: ArrayLike, curtailed_mwh: float, *, hours: float) -> float:
    """Return the floor at which a year's curtailment comes out as it was: the one number that the model learns. [MW]

    Examples
    --------
    >>> round(floor_of([5.0, 9.0, 0.0], [10.0, 10.0, 10.0], 1.0, hours=0.5), 6)
    3.0
    """
    potential, demand = np.asarray(potential_mw, dtype=np.float64), np.asarray(demand_mw, dtype=np.float64)
    if not 0.0 < curtailed_mwh < float(potential.sum()) * hours:
        raise InputError(f"{curtailed_mwh:g} MWh were held back", "a floor is learnt from a year with some curtailment")
    low, high = float((demand - potential).min()) - 1.0, float(demand.max())
    for _ in range(100):
        middle = 0.5 * (low + high)
        if float(curtailed_by_floor(potential, demand, middle).sum()) * hours < curtailed_mwh:
            low = middle
        else:
            high = middle
    return high


def _area(name: str) -> str:
    if name not in _years():
        raise InputError(f"there is no area `{name}`", did_you_mean(name, _years()))
    return name


def _table(name: str) -> list[dict[str, str]]:
    return parse_table(files("shoals.economics").joinpath(name).read_text(encoding="utf-8"), name)
