"""Machinery of the Japanese area files: is a file of the area that it claims?

Most files do not say whose they are. Two kinds of evidence tell. *Physical*: demand, solar and geothermal output lie in
a range that is the area's own, and plants make no more than they can. *Habit*: how a publisher writes dates, times,
names and blanks. A physical contradiction refuses a file. Habits may change, so they refuse it only where two or more
speak against its own area and none speaks against another one.

The hourly files of before 2024 have a header that is each publisher's own, see `publishers_of`. A header that is known
is evidence enough; one that is not known is none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import SourceDamaged
from shoals.data._japan import AREAS, Area, area_named
from shoals.data.sources._japan_layouts import AGAIN, place

_CODE = re.compile(r"jukyu\w*_(0[1-9]|10)\.(?:csv|txt|xlsx)$", re.IGNORECASE)
_ENOUGH = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a file is written.

    Parameters
    ----------
    step : int
        Length of a slot. [min]
    ends : bool
        True if slots are labelled by their ends.
    days, times : str
        Spelling: ``"9999/9/9"``, ``"9999/09/09"`` or ``"99999999"``; ``"9:99"``, ``"09:99"`` or ``"9:99:99"``.
    encoding : str
        ``"utf-8"``, ``"cp932"`` or ``"xlsx"``.
    wide_names : bool
        True if column names use full-width letters.
    header : str
        The composed column names, joined by ``|``.
    """

    step: int
    ends: bool
    days: str
    times: str
    encoding: str
    wide_names: bool
    header: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Habit:
    """How a publisher writes its 30-minute files, and what stands in them, April 2024 to March 2025."""

    ends: bool = False
    days: str = "9999/9/9"
    times: tuple[str, ...] = ("9:99",)
    encoding: str = "cp932"
    wide_names: bool = False
    blank_geothermal: bool = False
    even_only: bool = False
    geothermal_mw: tuple[float, float] = (0.0, 0.0)


_HABITS: dict[str, _Habit] = {
    "hokkaido": _Habit(days="9999/09/09", times=("09:99",), geothermal_mw=(0.0, 22.0)),
    "tohoku": _Habit(geothermal_mw=(50.0, 186.0)),
    "tokyo": _Habit(encoding="utf-8"),
    "chubu": _Habit(days="9999/09/09", times=("09:99",), even_only=True, geothermal_mw=(0.0, 4.0)),
    "hokuriku": _Habit(),
    "kansai": _Habit(wide_names=True),
    "chugoku": _Habit(times=("09:99",)),
    "shikoku": _Habit(blank_geothermal=True, even_only=True),
    "kyushu": _Habit(ends=True, days="99999999", wide_names=True, even_only=True, geothermal_mw=(50.0, 168.0)),
    "okinawa": _Habit(times=("9:99:99", "9:99")),
}

# Headers of the hourly files, April 2016 to March 2024. Kansai and Kyushu share one; geothermal plants tell them apart.
_FUELS = (
    r"原子力{0}\|火力等?{0}\|水力{0}\|地熱{0}\|バイオマス{0}\|"
    r"太陽光実績{0}\|太陽光抑制量{0}\|風力実績{0}\|風力抑制量{0}"
)
_HOURLY_HEADERS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(pattern), keys)
    for pattern, keys in (
        (r"月日\|時刻\|エリア需要\|供給力" + _FUELS.format("") + r"\|揚水\|連系線\|供給力合計", ("hokkaido",)),
        (r"DATE_TIME\|エリア需要〔MWh〕\|水力〔MWh〕\|火力〔MWh〕\|原子力〔MWh〕\|太陽光.*連系線〔MWh〕", ("tohoku",)),
        (r"DATE\|TIME\|東京エリア需要\|.*", ("tokyo",)),
        (r"DATE\|TIME\|エリア需要\|原子力\|.*太陽光\(出力制御量\)\|.*\|単位:MWh連系線", ("chubu",)),
        (r"DATE\|TIME\|エリア需要MWh\|" + _FUELS.format("MWh") + r"\|揚水MWh\|連系線MWh", ("hokuriku",)),
        (r"DATE\|TIME\|需要実績\(MWh\)需要\|供給実績\(MWh\)原子力\|.*\|連系線潮流", ("chugoku",)),
        (r"DATE\|TIME\|エリア需要\|供給力原子力\|.*太陽光制御量\|.*\|\(単位:万kW\)合計", ("shikoku",)),
        (
            r"DATE_TIME\|エリア需要〔MWh〕\|" + _FUELS.format("〔MWh〕") + r"\|揚水等?〔MWh〕\|連系線(?:潮流)?〔MWh〕",
            ("kansai", "kyushu"),
        ),
    )
)

PLANT_FACTOR_MAX = 1.5
"""Output and curtailment in one slot over the greatest that is known: more is damage. For files up to 2024."""
PLANT_GROWTH_PER_YEAR = {"solar": 0.1, "wind": 0.5}
"""What is added to `PLANT_FACTOR_MAX` each year after 2024; wind at sea comes in large pieces."""
_PLANT_MW_EITHER_WAY = 100.0

Values = Mapping[str, NDArray[np.float64]]


def area_in_name(name: str) -> Area | None:
    """Return the area whose code ends a file name, or None.

    Examples
    --------
    >>> area_in_name("eria_jukyu_202404_09.csv").key, area_in_name("area-2016.csv")
    ('kyushu', None)
    """
    match = _CODE.search(name)
    return area_named(match[1]) if match else None


def publishers_of(header: str) -> tuple[str, ...]:
    """Return the keys of the areas whose hourly files have this header; none if it is not known.

    Examples
    --------
    >>> publishers_of("DATE|TIME|東京エリア需要|供給力原子力|火力|太陽光発電実績"), publishers_of("DATE|TIME|需要")
    (('tokyo',), ())
    """
    return next((keys for pattern, keys in _HOURLY_HEADERS if pattern.fullmatch(header)), ())


def check_plants(values: Values, area: Area, year: int, lines: NDArray[np.int64], name: str) -> None:
    """Raise if solar or wind plants of an area give or spill more than they can have become by a year.

    Parameters
    ----------
    values : mapping of str to array, shape (t,)
        Columns in MW.
    area : Area
        Whose file it is.
    year : int
        Year of the last row.
    lines : array of int, shape (t,)
        Line of each row.
    name : str
        Name of the file.

    Raises
    ------
    SourceDamaged
        At the line of the greatest value, if it is beyond `PLANT_FACTOR_MAX` times what is known, with room for growth.
    """
    for fuel, known_mw in (("solar", area.solar_mw_max), ("wind", area.wind_mw_max)):
        factor = PLANT_FACTOR_MAX + PLANT_GROWTH_PER_YEAR[fuel] * max(0, year - 2024)
        potential_mw = sum(np.nan_to_num(values[c]) for c in (f"{fuel}_mw", f"{fuel}_curtailed_mw") if c in values)
        at = int(np.argmax(potential_mw))
        most_mw = float(np.max(potential_mw))
        limit_mw = factor * known_mw + _PLANT_MW_EITHER_WAY
        if most_mw > limit_mw:
            raise SourceDamaged(
                f"{place(name, int(lines[at]))}: {most_mw:,.0f} MW of {fuel} output and curtailment are more than "
                f"the {limit_mw:,.0f} MW that plants in {area.name_en} can have come to by {year}",
                "a number, the unit, or the names of two columns are wrong; " + AGAIN,
            )


def identify(values: Values, style: Style, name: str, line: int, asked: str | None) -> Area | None:
    """Return the area of a file: as asked, as named, or, without either, as its content alone can tell.

    Parameters
    ----------
    values : mapping of str to array, shape (t,)
        Columns in MW.
    style : Style
        How the file is written.
    name : str
        Name of the file.
    line : int
        Line of its first data row.
    asked : str or None
        Key of the area that it should be of.

    Raises
    ------
    SourceDamaged
        If name, content and what was asked for contradict each other.
    """
    named = area_in_name(name)
    wanted = area_named(asked) if asked else named
    if named and wanted and named.key != wanted.key:
        raise SourceDamaged(
            f"{place(name)} is named for {named.name_en} ({named.code}), not {wanted.name_en}",
            "name the area that the file is of, or put the file into its own folder",
        )
    if wanted is None:
        fitting = _fitting(values, style)
        return fitting[0] if len(fitting) == 1 else None
    reason = _contradiction(values, wanted) or _other_header(style, wanted)
    if reason is None and _strangeness(values, style, wanted) >= _ENOUGH and _fitting(values, style):
        reason = "it is written as another publisher writes"
    if reason:
        others = " or ".join(area.name_en for area in _fitting(values, style))
        raise SourceDamaged(
            f"{place(name, line)} and below is not of {wanted.name_en}: {reason}",
            f"it may be a file of {others}; rename it, and download the one that is missing" if others else AGAIN,
        )
    return wanted


def _fitting(values: Values, style: Style) -> list[Area]:
    """The areas against which nothing speaks."""
    return [a for a in AREAS.values() if _contradiction(values, a) is None and _strangeness(values, style, a) == 0]


def _contradiction(values: Values, area: Area) -> str | None:
    """Why numbers cannot be of an area, or None. Ranges are those of one published year, widened for other years."""
    demand = values["demand_mw"]
    low, high = (float(q) for q in np.quantile(demand, (0.05, 0.95)))  # not by a damaged number
    if low < 0.6 * area.demand_mw_min or high > 1.4 * area.demand_mw_max or high < 1.05 * area.demand_mw_min:
        return (
            f"its demand of {low:,.0f} to {high:,.0f} MW does not fit the area's "
            f"{area.demand_mw_min:,.0f} to {area.demand_mw_max:,.0f} MW"
        )
    solar = _peak(values, "solar_mw")
    if solar > 1.8 * area.solar_mw_max:
        return f"its solar output reaches {solar:,.0f} MW where the area has {area.solar_mw_max:,.0f} MW"
    geothermal, known = _peak(values, "geothermal_mw"), _HABITS[area.key].geothermal_mw[1]
    if geothermal > 8.0 + 2.0 * known:
        return f"its geothermal output reaches {geothermal:,.0f} MW where the area has {known:,.0f} MW"
    return None


def _other_header(style: Style, area: Area) -> str | None:
    """Why the header of an hourly file cannot be of an area, or None."""
    publishers = publishers_of(style.header) if style.step != 30 else ()
    if not publishers or area.key in publishers:
        return None
    owners = " or ".join(AREAS[key].name_en for key in publishers)
    return f"its header is that of the hourly files of {owners}"


def _strangeness(values: Values, style: Style, area: Area) -> int:
    """How much speaks against an area in how a file is written and in what its plants usually do."""
    habit = _HABITS[area.key]
    if style.step != 30:  # the older files of a publisher differ among themselves, except in their header
        publishers = publishers_of(style.header)
        twin = len(publishers) > 1 and _peak(values, "geothermal_mw") < habit.geothermal_mw[0]
        return _ENOUGH if twin or (publishers and area.key not in publishers) else 0
    geothermal = values.get("geothermal_mw")
    blank = geothermal is not None and bool(np.isnan(geothermal).all())
    days = len(values["demand_mw"]) / 48
    against = (
        (1, habit.ends != style.ends),
        (1, habit.days != style.days),
        (1, style.times not in habit.times),
        (1, habit.encoding != style.encoding),
        (1, habit.wide_names != style.wide_names),
        (1, habit.even_only and float(np.mean(values["demand_mw"] % 2 != 0)) > 0.1),
        (1, days >= 28 and _peak(values, "solar_mw") < 0.5 * area.solar_mw_max),
        (2, blank and not habit.blank_geothermal),
        (2, _peak(values, "geothermal_mw") < habit.geothermal_mw[0]),
    )
    return sum(weight for weight, holds in against if holds)


def _peak(values: Values, column: str) -> float:
    return float(np.nan_to_num(values[column]).max()) if column in values else 0.0
