"""A year of an area from many files: found, read, joined, counted. Nothing is repaired silently."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from shoals.core.energy import AREA_COLUMNS, AreaSeries
from shoals.core.errors import GapInSeries, InputError, SourceDamaged
from shoals.core.figure import Kind
from shoals.core.time import Timeline
from shoals.data._area_files import bytes_of, files_of, unattributed
from shoals.data._japan import AREAS, JST, Area, area_named
from shoals.data.sources import japan_area

__all__ = ["AREAS", "JST", "Period", "area_named", "period_of", "read_area", "residual_mw", "summary", "to_area_series"]

CURTAILED = ("solar_curtailed_mw", "wind_curtailed_mw")
"""The columns of curtailed power."""
UNBALANCED_MW = 30.0
"""Least imbalance that counts as such: above the rounding and the preliminary files' own differences. [MW]"""
UNBALANCED_FRACTION = 0.005
"""The same as a share of demand; a slot counts if it is above both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Days in Japan.

    Parameters
    ----------
    first, last : date
        First and last day; both belong to it.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise InputError(f"the period ends {self.last} before it starts {self.first}", "swap the two days")

    @property
    def start(self) -> pd.Timestamp:
        """First midnight."""
        return pd.Timestamp(datetime.combine(self.first, time(), JST))

    @property
    def stop(self) -> pd.Timestamp:
        """Midnight after the last day."""
        return pd.Timestamp(datetime.combine(self.last + timedelta(days=1), time(), JST))

    @property
    def fiscal_year(self) -> int | None:
        """The fiscal year that this is, or None."""
        year = self.first.year
        return year if (self.first, self.last) == (date(year, 4, 1), date(year + 1, 3, 31)) else None

    def starts(self, step_minutes: int) -> pd.DatetimeIndex:
        """Start of each slot."""
        return pd.date_range(
            self.start, self.stop, freq=pd.Timedelta(minutes=step_minutes), inclusive="left", name="start"
        )


def period_of(fiscal_year: int | None = None, start: date | None = None, end: date | None = None) -> Period | None:
    """Return the period that is asked for, or None for all that there is.

    Parameters
    ----------
    fiscal_year : int, optional
        Year in which it begins, 1 April to 31 March.
    start, end : date, optional
        First and last day. One without the other is that day alone.

    Raises
    ------
    InputError
        If both forms are given, or the end lies before the start.

    Examples
    --------
    >>> period_of(2024).last.isoformat(), period_of() is None
    ('2025-03-31', True)
    """
    if fiscal_year is not None:
        if start is not None or end is not None:
            raise InputError("a fiscal year and days are both given", "give one of them")
        if not 1900 <= fiscal_year <= 2200:
            raise InputError(f"{fiscal_year} is no fiscal year", "give the year in which it begins, for instance 2024")
        return Period(first=date(fiscal_year, 4, 1), last=date(fiscal_year + 1, 3, 31))
    if start is None and end is None:
        return None
    days = [_plain_day(day) for day in (start, end) if day is not None]
    return Period(first=days[0], last=days[-1])


def read_area(
    folder: Path | str,
    area: str,
    *,
    fiscal_year: int | None = None,
    start: date | None = None,
    end: date | None = None,
    allow_gaps: bool = False,
) -> pd.DataFrame:
    """Read the actuals of one area for a period, from whatever files of it lie below a folder.

    Parameters
    ----------
    folder : path
        Where the publishers' files are, at any depth.
    area : str
        Key of the area, for instance ``"kyushu"``.
    fiscal_year : int, optional
        1 April of this year to 31 March of the next.
    start, end : date, optional
        First and last day instead. Without any, all that there is.
    allow_gaps : bool, default False
        Return what there is where slots are missing; `summary` then counts the gaps.

    Returns
    -------
    frame : pandas.DataFrame, shape (t, k)
        As `shoals.data.sources.japan_area.parse`, joined over the files. Steps are never mixed: the finest one that
        covers the period is taken. ``attrs`` adds ``kind``, ``period``, ``duplicates`` (slots that came twice with
        the same values), ``revisions`` (preliminary values that final ones replaced), ``unbalanced_slots``,
        ``unknown_curtailed_slots`` (no solar or no wind curtailment is told: blank, not zero), ``files``, and, with
        gaps, ``other_step``: ``[step in minutes, first moment, end]`` of each run of missing slots that there is in
        another step.

    Raises
    ------
    InputError
        If there is no such area or folder.
    GapInSeries
        If no step covers the period. The message lists what is missing, and what there is in another step only.
    SourceDamaged, SourceChanged
        If a file cannot be read, or two files of the same standing disagree.

    Examples
    --------
    >>> frame = read_area("files", "kyushu", fiscal_year=2024)  # doctest: +SKIP
    >>> len(frame), frame.attrs["step_minutes"]  # doctest: +SKIP
    (17520, 30)
    """
    folder = Path(folder)
    region = area_named(area)
    period = period_of(fiscal_year, start, end)
    paths = files_of(folder, region, *((period.first, period.last) if period else (None, None)))
    frames: dict[int, list[pd.DataFrame]] = {}
    for path in paths:
        name = path.relative_to(folder).as_posix()
        frame = japan_area.parse(bytes_of(path), name=name, area=region.key)
        frames.setdefault(frame.attrs["step_minutes"], []).append(frame)
    joined = [_selected(_joined(frames[step], region), period) for step in sorted(frames)]
    joined = [frame for frame in joined if len(frame)]
    if not joined:
        raise no_file(region, period, folder)
    whole = [frame for frame in joined if not _gaps(frame)]
    if whole:
        return whole[0]
    fullest = max(joined, key=lambda frame: len(frame) * frame.attrs["step_minutes"])
    lost, other_step = _missing(fullest, [frame for frame in joined if frame is not fullest])
    fullest.attrs["other_step"] = other_step
    if not allow_gaps:
        raise _gap(region, period, fullest, lost, unattributed(folder))
    return fullest


def to_area_series(frame: pd.DataFrame, area: str) -> AreaSeries:
    """Turn a table into the noun that plans are made from.

    Parameters
    ----------
    frame : pandas.DataFrame, shape (t, k)
        As `read_area` returns it.
    area : str
        Name of the area.

    Raises
    ------
    GapInSeries
        If it is empty, or a slot is missing or comes twice.

    Examples
    --------
    >>> starts = pd.date_range("2024-04-01", periods=3, freq="30min", tz="+09:00", name="start")
    >>> series = to_area_series(pd.DataFrame({"demand_mw": [1.0, 2.0, 3.0]}, index=starts), "kyushu")
    >>> series.timeline.slots, series.timeline.step_minutes, series.power_mw("demand_mw").tolist()
    (3, 30, [1.0, 2.0, 3.0])
    """
    starts = frame.index
    if not isinstance(starts, pd.DatetimeIndex) or starts.tz is None:
        raise InputError("the table has no index of moments with a zone", "read it with `read_area`")
    if len(frame) == 0:
        raise GapInSeries(f"the table of {area} has no slots", "ask for a period that the files cover")
    step_minutes = _step_minutes(frame)
    off = np.diff(_minutes(starts)) != step_minutes
    if off.any():
        at = int(np.argmax(off))
        raise GapInSeries(
            f"{area} has no even series: {starts[at]:%Y-%m-%d %H:%M} is followed by {starts[at + 1]:%Y-%m-%d %H:%M}",
            "get the missing files, or ask for a period without gaps",
        )
    return AreaSeries(
        area=area,
        timeline=Timeline(start=starts[0].to_pydatetime(), step_minutes=step_minutes, slots=len(frame)),
        columns={c: frame[c].to_numpy(np.float64) for c in AREA_COLUMNS if c in frame},
        preliminary=frame["preliminary"].to_numpy(np.bool_) if "preliminary" in frame else None,
        kind=Kind(frame.attrs.get("kind", "measured")),
        source=str(frame.attrs.get("source", "")),
    )


def summary(frame: pd.DataFrame) -> dict[str, Any]:
    """Return the totals of a table as plain values, the contract of ``shoals data summary --format json``.

    Parameters
    ----------
    frame : pandas.DataFrame, shape (t, k)
        As `read_area` returns it, with gaps or without.

    Returns
    -------
    totals : dict
        ``area, fiscal_year`` (None if the period is no fiscal year), ``slots, gaps, duplicates, demand_gwh,
        solar_gwh, wind_gwh, solar_curtailed_gwh, wind_curtailed_gwh, curtailment_rate`` (curtailed over potential
        solar and wind energy, 0 to 1), ``peak_curtailed_mw, hours_curtailed, hours_curtailed_over_100mw,
        preliminary_slots``.

    Examples
    --------
    >>> starts = pd.date_range("2024-04-01", periods=2, freq="30min", tz="+09:00", name="start")
    >>> frame = pd.DataFrame({"demand_mw": 10.0, "solar_mw": 600.0, "solar_curtailed_mw": [0.0, 400.0]}, index=starts)
    >>> totals = summary(frame)
    >>> totals["solar_gwh"], totals["curtailment_rate"], totals["hours_curtailed_over_100mw"]
    (0.6, 0.25, 0.5)
    """
    hours = _step_minutes(frame) / 60.0
    power_mw = {c: frame[c].to_numpy(np.float64) if c in frame else np.zeros(len(frame)) for c in AREA_COLUMNS}
    energy_gwh = {c: float(np.nansum(p)) * hours / 1000.0 for c, p in power_mw.items()}
    curtailed_mw = np.nan_to_num(power_mw["solar_curtailed_mw"]) + np.nan_to_num(power_mw["wind_curtailed_mw"])
    curtailed_gwh = energy_gwh["solar_curtailed_mw"] + energy_gwh["wind_curtailed_mw"]
    potential_gwh = energy_gwh["solar_mw"] + energy_gwh["wind_mw"] + curtailed_gwh
    period = _period_in(frame)
    return {
        "area": frame.attrs.get("area", ""),
        "fiscal_year": period.fiscal_year if period else None,
        "slots": len(frame),
        "gaps": _gaps(frame),
        "duplicates": int(frame.attrs.get("duplicates", 0)),
        "demand_gwh": round(energy_gwh["demand_mw"], 6),
        "solar_gwh": round(energy_gwh["solar_mw"], 6),
        "wind_gwh": round(energy_gwh["wind_mw"], 6),
        "solar_curtailed_gwh": round(energy_gwh["solar_curtailed_mw"], 6),
        "wind_curtailed_gwh": round(energy_gwh["wind_curtailed_mw"], 6),
        "curtailment_rate": round(curtailed_gwh / potential_gwh, 9) if potential_gwh else 0.0,
        "peak_curtailed_mw": float(curtailed_mw.max(initial=0.0)),
        "hours_curtailed": float((curtailed_mw > 0).sum()) * hours,
        "hours_curtailed_over_100mw": float((curtailed_mw > 100.0).sum()) * hours,
        "preliminary_slots": int(frame["preliminary"].sum()) if "preliminary" in frame else 0,
    }


def residual_mw(frame: pd.DataFrame) -> NDArray[np.float64]:
    """Return supply and import less demand of each slot, shape (t,): zero where the publisher's balance closes. [MW]

    Examples
    --------
    >>> residual_mw(pd.DataFrame({"demand_mw": [10.0], "hydro_mw": [7.0], "import_mw": [2.0]})).tolist()
    [-1.0]
    """
    supply = [c for c in AREA_COLUMNS if c in frame and c != "demand_mw" and not c.endswith("_curtailed_mw")]
    return np.nansum(frame[supply].to_numpy(np.float64), axis=1) - frame["demand_mw"].to_numpy(np.float64)


def unbalanced(frame: pd.DataFrame) -> NDArray[np.bool_]:
    """Return which slots do not balance beyond rounding, shape (t,)."""
    limit = np.maximum(UNBALANCED_MW, UNBALANCED_FRACTION * frame["demand_mw"].to_numpy(np.float64))
    return np.abs(residual_mw(frame)) > limit


def within(starts: pd.Index, step_minutes: int, others: pd.Index, other_minutes: int) -> NDArray[np.bool_]:
    """Return which slots are wholly covered by slots of another step, shape (t,).

    Examples
    --------
    >>> hours = pd.date_range("2024-04-01", periods=2, freq="60min", tz="+09:00")
    >>> halves = pd.date_range("2024-04-01", periods=3, freq="30min", tz="+09:00")
    >>> within(hours, 60, halves, 30).tolist(), within(halves, 30, hours[:1], 60).tolist()
    ([True, False], [True, True, False])
    """
    grain = int(np.gcd(step_minutes, other_minutes))
    covered = (_minutes(others)[:, None] + np.arange(0, other_minutes, grain)).ravel()
    inside = np.isin(_minutes(starts)[:, None] + np.arange(0, step_minutes, grain), covered)
    return np.logical_and.reduce(inside, axis=1)


def unknown_curtailed(frame: pd.DataFrame) -> NDArray[np.bool_]:
    """Return in which slots the curtailment of solar or of wind is not told, shape (t,).

    Examples
    --------
    >>> unknown_curtailed(pd.DataFrame({"solar_curtailed_mw": [0.0, np.nan], "wind_curtailed_mw": 0.0})).tolist()
    [False, True]
    """
    unknown = np.zeros(len(frame), dtype=np.bool_)
    for column in CURTAILED:
        unknown |= frame[column].isna().to_numpy() if column in frame else True
    return unknown


def no_file(region: Area, period: Period | None, folder: Path) -> GapInSeries:
    """Return the error of a folder that holds nothing of an area."""
    return GapInSeries(
        f"there is no file of {region.name_en}{_during(period)} below `{folder}`{unattributed(folder)}",
        f"get it with `{fetch_command(region, period)}`, or name the folder that holds the publisher's files",
    )


def fetch_command(region: Area, period: Period | None) -> str:
    """Return the command line that downloads the files of a period."""
    if period is None:
        return f"shoals data fetch {region.key} --fiscal-year YEAR"
    year = period.first.year if period.first.month >= 4 else period.first.year - 1
    return f"shoals data fetch {region.key} --fiscal-year {year}"


def _joined(frames: Sequence[pd.DataFrame], region: Area) -> pd.DataFrame:
    """One table of files with the same step. A final value beats a preliminary one; equal values are counted."""
    whole = pd.concat(frames) if len(frames) > 1 else frames[0].copy()
    sources = [str(frame.attrs["source"]) for frame in frames]
    of_file = np.repeat(np.arange(len(frames)), [len(frame) for frame in frames])
    order = np.lexsort((whole["preliminary"].to_numpy(), whole.index.asi8))  # type: ignore[attr-defined]
    whole, of_file = whole.iloc[order], of_file[order]
    again = whole.index.duplicated()
    duplicates = revisions = 0
    if again.any():
        same, revised = _compared(whole, again, of_file, sources)
        duplicates, revisions = int(same.sum()), int(revised.sum())
        whole = whole[~again]
    columns = [c for c in AREA_COLUMNS if c in whole] + ["preliminary"]
    whole = whole[columns]
    whole.attrs = {
        "area": region.key,
        "step_minutes": frames[0].attrs["step_minutes"],
        "kind": str(Kind.MEASURED),
        "source": f"{region.publisher}, エリア需給実績",
        "duplicates": duplicates,
        "revisions": revisions,
        "files": sources,
    }
    return whole


def _compared(
    whole: pd.DataFrame, again: NDArray[np.bool_], of_file: NDArray[np.int64], sources: list[str]
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Of the rows that come again: those equal to the row that is kept, and those that a final row replaced."""
    numbers = whole[[c for c in whole if c != "preliminary"]].to_numpy(np.float64)
    preliminary = whole["preliminary"].to_numpy(np.bool_)
    kept = np.maximum.accumulate(np.where(again, 0, np.arange(len(whole))))
    equal = ((numbers == numbers[kept]) | (np.isnan(numbers) & np.isnan(numbers[kept]))).all(axis=1)
    revised = again & ~equal & (preliminary != preliminary[kept])
    clash = again & ~equal & ~revised
    if clash.any():
        at = int(np.argmax(clash))
        raise SourceDamaged(
            f"`{sources[of_file[kept[at]]]}` and `{sources[of_file[at]]}` disagree about "
            f"{whole.index[at]:%Y-%m-%d %H:%M} and neither is more final",
            "remove the older one; `shoals data quality` lists all such slots",
        )
    return again & equal, revised


def _selected(frame: pd.DataFrame, period: Period | None) -> pd.DataFrame:
    attrs = dict(frame.attrs)
    if period is None:
        period = Period(first=frame.index[0].date(), last=frame.index[-1].date())
    within = (frame.index >= period.start) & (frame.index < period.stop)
    chosen = frame if within.all() else frame[within]
    attrs["period"] = [period.first.isoformat(), period.last.isoformat()]
    attrs["unbalanced_slots"] = int(unbalanced(chosen).sum()) if len(chosen) else 0
    attrs["unknown_curtailed_slots"] = int(unknown_curtailed(chosen).sum()) if len(chosen) else 0
    chosen.attrs = attrs
    return chosen


def _gaps(frame: pd.DataFrame) -> int:
    """How many slots of the period are missing."""
    period = _period_in(frame)
    if period is not None:
        first, stop = period.start, period.stop
    elif len(frame):
        first, stop = frame.index[0], frame.index[-1] + pd.Timedelta(minutes=_step_minutes(frame))
    else:
        return 0
    return int((stop - first) / pd.Timedelta(minutes=_step_minutes(frame))) - len(frame)


def _missing(frame: pd.DataFrame, others: Sequence[pd.DataFrame]) -> tuple[pd.DatetimeIndex, list[list[Any]]]:
    """Slots that no table has, and the runs of those that one of another step has."""
    step = _step_minutes(frame)
    period = _period_in(frame)
    assert period is not None  # set by `_selected`
    lost = period.starts(step).difference(pd.DatetimeIndex(frame.index))
    elsewhere: list[list[Any]] = []
    for other in others:
        there = within(lost, step, other.index, _step_minutes(other))
        elsewhere += [[_step_minutes(other), first, stop] for first, stop in _runs(lost[there], step)]
        lost = lost[~there]
    return lost, elsewhere


def _gap(region: Area, period: Period | None, frame: pd.DataFrame, lost: pd.DatetimeIndex, beside: str) -> GapInSeries:
    """The error of a period that no step covers."""
    step, other_step = _step_minutes(frame), frame.attrs["other_step"]
    what = f"{region.name_en}{_during(period)} "
    if len(lost):
        what += f"lacks {len(lost):,} of {len(frame) + _gaps(frame):,} slots: {_run_text(_runs(lost, step))}"
        hint = f"get the missing files with `{fetch_command(region, period)}`, or ask for a shorter period"
    else:
        what += f"is not there in one step: most of it is in slots of {step} minutes"
        hint = "ask for the days of each step by themselves; steps are not mixed"
    if other_step:
        steps = " and ".join(str(minutes) for minutes in sorted({run[0] for run in other_step}))
        what += f"; only in slots of {steps} minutes there is {_run_text([(run[1], run[2]) for run in other_step])}"
        hint += ", one that keeps to one step" if len(lost) else ""
    return GapInSeries(what + beside, hint)


def _runs(starts: pd.DatetimeIndex, step_minutes: int) -> list[tuple[str, str]]:
    """First moment and end of each run of slots without a break."""
    if not len(starts):
        return []
    breaks = np.flatnonzero(np.diff(_minutes(starts)) != step_minutes) + 1
    firsts = np.concatenate(([0], breaks))
    lasts = np.concatenate((breaks, [len(starts)])) - 1
    step = pd.Timedelta(minutes=step_minutes)
    return [
        (f"{starts[a]:%Y-%m-%d %H:%M}", f"{starts[b] + step:%Y-%m-%d %H:%M}")
        for a, b in zip(firsts, lasts, strict=True)
    ]


def _run_text(runs: Sequence[tuple[str, str]]) -> str:
    """Runs in words, at most six."""
    more = f" and {len(runs) - 6} more runs" if len(runs) > 6 else ""
    return ", ".join(f"{first} to {stop}" for first, stop in runs[:6]) + more


def _during(period: Period | None) -> str:
    if period is None:
        return ""
    year = period.fiscal_year
    return f" for fiscal year {year}" if year else f" for {period.first} to {period.last}"


def _period_in(frame: pd.DataFrame) -> Period | None:
    given = frame.attrs.get("period")
    return Period(first=date.fromisoformat(given[0]), last=date.fromisoformat(given[1])) if given else None


def _step_minutes(frame: pd.DataFrame) -> int:
    given = frame.attrs.get("step_minutes")
    if given:
        return int(given)
    apart = np.diff(_minutes(frame.index))
    return int(apart.min()) if len(apart) else 30


def _minutes(starts: pd.Index) -> NDArray[np.int64]:
    return (
        pd.DatetimeIndex(starts).tz_convert("UTC").tz_localize(None).to_numpy().astype("datetime64[m]").astype(np.int64)
    )


def _plain_day(day: date) -> date:
    return day.date() if isinstance(day, datetime) else day
