"""Machinery of the Japanese area files: is a file of the area that it claims?

Most files do not say whose they are. Two kinds of evidence tell. *Physical*: demand, solar and geothermal output lie in
a range that is the area's own. *Habit*: how a publisher writes dates, times, names and blanks. A physical contradiction
refuses a file. Habits may change, so they refuse it only where two or more speak against its own area and none
speaks against another one.
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
    """

    step: int
    ends: bool
    days: str
    times: str
    encoding: str
    wide_names: bool


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
    reason = _contradiction(values, wanted)
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


def _strangeness(values: Values, style: Style, area: Area) -> int:
    """How much speaks against an area in how a 30-minute file is written and in what its plants usually do."""
    if style.step != 30:
        return 0  # the older files of a publisher differ among themselves
    habit = _HABITS[area.key]
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
