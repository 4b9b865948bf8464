r"""What may be promised: the energy that a plant generates in a window in nine years of ten, from its own history.

The history comes in as data, one value a day or a month, over years of one plant of one size: whoever has the record of
an area divides it by the capacity of each year first, since a fleet that grows is no better sun.

Each year gives one number, the energy of the window's calendar days. What nine years of ten exceed is then the lower
prediction limit for one more year, with Student's t for as few years as there are:

.. math:: P_{90} = \bar e - t_{0.9,\,n-1}\; s\,\sqrt{1 + 1/n}

A short record so promises less than a long one with the same mean and spread. Years are taken as independent and as
alike; a trend, or a plant that ages, is not in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.errors import GapInSeries, InputError
from shoals.core.figure import Kind
from shoals.core.units import J_PER_MWH

YEARS_MIN = 5
"""Fewer years than this say nothing about the tenth-worst one."""
_T90 = (
    3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.350, 1.345, 1.341, 1.337,
    1.333, 1.330, 1.328, 1.325, 1.323, 1.321, 1.319, 1.318, 1.316, 1.315, 1.314, 1.313, 1.311, 1.310,
)  # fmt: skip
"""Quantile 0.9 of Student's t for 1 to 30 degrees of freedom (Fisher and Yates, Statistical Tables, table III)."""
_NORMAL90 = 1.311
"""The same from 31 degrees on, on the safe side of the normal's 1.282."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class History:
    """What a plant generated, day by day.

    Parameters
    ----------
    plant : str
    days : array of datetime64[D], shape (d,)
        In any order; none twice.
    energy_mwh : array, shape (d,)
        [MWh]
    monthly : bool
        The values were given by the month and spread evenly over its days; windows must then be whole months.
    kind : Kind
    source : str

    Raises
    ------
    InputError
        If there are as many days as values, none twice and none negative or no number: the message names the day.
    """

    plant: str
    days: NDArray[np.datetime64]
    energy_mwh: NDArray[np.float64]
    monthly: bool = False
    kind: Kind = Kind.MEASURED
    source: str = ""

    def __post_init__(self) -> None:
        days, energy = np.asarray(self.days, "datetime64[D]"), np.asarray(self.energy_mwh, np.float64)
        if days.ndim != 1 or days.shape != energy.shape:
            raise InputError(
                f"the history has {days.size} days and {energy.size} values", "give one value for each day"
            )
        wrong = np.isnat(days) | ~(np.isfinite(energy) & (energy >= 0))
        if wrong.any():
            at = int(np.argmax(wrong))
            raise InputError(
                f"the history of `{self.plant}` says {energy[at]} MWh on {days[at]}",
                "generation counts up from zero; leave out days that nobody measured",
            )
        order = np.argsort(days, kind="stable")
        days, energy = days[order], energy[order]
        if (again := np.flatnonzero(np.diff(days) == np.timedelta64(0, "D"))).size:
            raise InputError(f"the history of `{self.plant}` has {days[again[0]]} twice", "keep one of the two")
        object.__setattr__(self, "days", days)
        object.__setattr__(self, "energy_mwh", energy)

    @classmethod
    def of_months(
        cls, plant: str, months: ArrayLike, energy_mwh: ArrayLike, *, kind: Kind = Kind.MEASURED, source: str = ""
    ) -> History:
        """Return the history of a plant whose energy is known by the month.

        Parameters
        ----------
        plant : str
        months : array of datetime64[M], shape (m,)
        energy_mwh : array, shape (m,)
            [MWh]
        kind, source
            See the class.
        """
        month, energy = np.asarray(months, "datetime64[M]"), np.asarray(energy_mwh, np.float64)
        if month.ndim != 1 or month.shape != energy.shape:
            raise InputError(f"there are {month.size} months and {energy.size} values", "give one value for each month")
        first, after = month.astype("datetime64[D]"), (month + 1).astype("datetime64[D]")
        length: NDArray[np.int64] = (after - first).astype(np.int64)
        inside: NDArray[np.int64] = np.arange(int(length.sum())) - np.repeat(np.cumsum(length) - length, length)
        days = np.repeat(first, length) + inside.astype("timedelta64[D]")
        spread = np.repeat(energy / length, length)
        return cls(plant=plant, days=days, energy_mwh=spread, monthly=True, kind=kind, source=source)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliverable:
    """What a plant can promise for a window.

    Parameters
    ----------
    plant : str
    window_start, window_end : datetime
    years : tuple of int
        Years whose window was whole, by the year in which it began.
    left_out : tuple of int
        Years of which days are missing.
    mean_j, p90_j : int
        Mean of those years, and what nine years of ten exceed; whole joules, rounded down. [J]
    kind : Kind
    source : str
    """

    plant: str
    window_start: datetime
    window_end: datetime
    years: tuple[int, ...]
    left_out: tuple[int, ...]
    mean_j: int
    p90_j: int
    kind: Kind
    source: str


def p90(energy: ArrayLike) -> float:
    """Return what one more year exceeds in nine cases of ten, given the energy of some years; not below zero.

    Examples
    --------
    >>> round(p90([100.0, 110.0, 90.0, 105.0, 95.0]), 2)
    86.72
    """
    years = np.asarray(energy, np.float64)
    n = years.size
    if n < YEARS_MIN:
        raise GapInSeries(f"there are {n} years, and {YEARS_MIN} are needed", f"give {YEARS_MIN - n} more")
    t = _T90[n - 2] if n - 1 <= len(_T90) else _NORMAL90
    return max(float(years.mean() - t * years.std(ddof=1) * np.sqrt(1 + 1 / n)), 0.0)


def deliverable(history: History, start: datetime, end: datetime) -> Deliverable:
    """Return what a plant can promise for a window, from what it generated on the same calendar days of other years.

    Parameters
    ----------
    history : History
        Only days before the window are looked at, so that nothing is foreseen.
    start, end : datetime
        Midnights of one zone, a year apart at most. [local]

    Returns
    -------
    deliverable : Deliverable

    Raises
    ------
    InputError
        If the window does not begin and end at midnight, is longer than a year, or cuts a month of a monthly history.
    GapInSeries
        If fewer than `YEARS_MIN` years are whole. The message says which are not, and what they lack.

    Notes
    -----
    29 February is a day like those around it: a window that holds it is compared by its mean day, so a leap year is
    neither longer for the plant nor missing in other years.
    """
    first, last = _midnight(start), _midnight(end)
    if not first < last <= _year_later(first):
        raise InputError(f"the window runs from {first} to {last}", "give a window of a day to a year")
    if history.monthly and (first.day != 1 or last.day != 1):
        raise InputError(
            f"the window from {first} to {last} cuts a month, and `{history.plant}` is known by the month",
            "give a window of whole months, or a history by the day",
        )
    length = (last - first).days
    whole: dict[int, float] = {}
    lacking: dict[int, int] = {}
    known = history.days[history.days < np.datetime64(first)]
    energy = history.energy_mwh[: known.size]
    begun = known[0].astype(object).year if known.size else first.year
    for year in range(begun - 1, first.year):
        there = np.datetime64(_same_day(first, year)), np.datetime64(_same_day(last, year + last.year - first.year))
        inside = slice(*np.searchsorted(known, there).tolist())
        days = int((there[1] - there[0]).astype(int))
        found = known[inside].size
        if found == days:
            whole[year] = float(energy[inside].sum()) * length / days
        elif found:
            lacking[year] = days - found
    if len(whole) < YEARS_MIN:
        gaps = "; ".join(f"{year} lacks {count} of its days" for year, count in lacking.items())
        raise GapInSeries(
            f"the history of `{history.plant}` has {len(whole)} whole years for {first} to {last}, and {YEARS_MIN} "
            f"are needed{f' ({gaps})' if gaps else ''}",
            f"give {YEARS_MIN - len(whole)} more {'year' if YEARS_MIN - len(whole) == 1 else 'years'} before {first}",
        )
    return Deliverable(
        plant=history.plant,
        window_start=start,
        window_end=end,
        years=tuple(whole),
        left_out=tuple(lacking),
        mean_j=int(np.mean(list(whole.values())) * J_PER_MWH),
        p90_j=int(p90(list(whole.values())) * J_PER_MWH),
        kind=Kind.FORECAST if history.kind is not Kind.DEMO else Kind.DEMO,
        source=history.source,
    )


def _midnight(moment: datetime) -> date:
    if moment.time() != datetime.min.time():
        raise InputError(f"the window has an end at {moment.isoformat()}", "begin and end at midnight of the plant")
    return moment.date()


def _same_day(day: date, year: int) -> date:
    """Return the same day of another year; 1 March for 29 February, so that windows before and after it still meet."""
    try:
        return day.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def _year_later(day: date) -> date:
    return _same_day(day, day.year + 1)
