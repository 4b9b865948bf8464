"""Timelines: intervals of one length, labelled by their start. No clock is read here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError

STEP_MINUTES_MAX = 7 * 24 * 60
"""The longest slot, a week; a slot is meant to be far shorter than what happens in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """`slots` intervals of `step_minutes`, the first of which begins at `start`.

    Parameters
    ----------
    start : datetime
        Start of the first interval; it must carry a time zone.
    step_minutes : int
        Length of one interval, a week at most. [min]
    slots : int
        How many there are.

    Raises
    ------
    InputError
        If the start has no zone, the step or the count is no positive number, or the step is longer than a week.

    Examples
    --------
    >>> from datetime import timezone
    >>> day = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=30, slots=48)
    >>> day.hours, day.end.isoformat()
    (0.5, '2024-04-02T00:00:00+00:00')
    """

    start: datetime
    step_minutes: int
    slots: int

    def __post_init__(self) -> None:
        if self.start.tzinfo is None:
            raise InputError(f"`{self.start}` has no time zone", "add one, for instance `+09:00`")
        if self.step_minutes <= 0:
            raise InputError(f"a slot of {self.step_minutes} minutes has no length", "use 30, or 60")
        if self.step_minutes > STEP_MINUTES_MAX:
            raise InputError(
                f"`slot_minutes` is {self.step_minutes}, more than a week",
                f"use 30, or 60; at most {STEP_MINUTES_MAX:,} minutes",
            )
        if self.slots < 0:
            raise InputError(f"a timeline cannot have {self.slots} slots", "count from zero up")
        try:
            first, last = self.start.timestamp(), (self.end + timedelta(days=1)).timestamp()
        except (OverflowError, ValueError, OSError):
            raise InputError("a timeline of this start and length leaves the calendar", "ask for fewer slots") from None
        assert first <= last

    @property
    def hours(self) -> float:
        """Length of one interval. [h]"""
        return self.step_minutes / 60.0

    @property
    def step(self) -> timedelta:
        """Length of one interval as a timedelta."""
        return timedelta(minutes=self.step_minutes)

    @property
    def end(self) -> datetime:
        """End of the last interval."""
        return self._after(self.slots)

    def _after(self, slots: int) -> datetime:
        """Return the moment so many intervals after the start, through changes of the zone's clocks."""
        return (self.start.astimezone(UTC) + slots * self.step).astimezone(self.zone)

    @property
    def zone(self) -> tzinfo:
        """The zone in which days begin and end."""
        zone = self.start.tzinfo
        assert zone is not None  # checked at birth
        return zone

    def starts_utc(self) -> NDArray[np.datetime64]:
        """Start of each interval in UTC, shape (t,), as ``datetime64[s]``."""
        first = np.datetime64(int(self.start.timestamp()), "s")
        return first + np.arange(self.slots) * np.timedelta64(self.step_minutes * 60, "s")

    def starts_local(self) -> NDArray[np.datetime64]:
        """Wall-clock start of each interval in the zone of `start`, shape (t,), as ``datetime64[s]``."""
        utc = self.starts_utc()
        fixed = self.start.utcoffset()
        last = (self.start.astimezone(self.zone) + self.slots * self.step).utcoffset()
        name = getattr(self.zone, "key", None)
        if name is None or fixed is None or (fixed == last and self.slots * self.step < timedelta(days=1)):
            offset = fixed or timedelta(0)
            return utc + np.timedelta64(int(offset.total_seconds()), "s")
        seconds = [
            int((datetime.fromtimestamp(int(s), self.zone).utcoffset() or timedelta(0)).total_seconds())
            for s in utc.astype(np.int64)
        ]
        return utc + np.array(seconds).astype("timedelta64[s]")

    def agrees(self, other: Timeline) -> bool:
        """Return whether both have the same slots, and days and hours of the wall clock in which they lie."""
        if self != other:
            return False
        return self.zone == other.zone or bool((self.starts_local() == other.starts_local()).all())

    def day_index(self) -> NDArray[np.int64]:
        """Number of the calendar day of each interval, counted from the first, shape (t,)."""
        days = self.starts_local().astype("datetime64[D]").astype(np.int64)
        return days - days[0] if self.slots else days

    def hour_of_day(self) -> NDArray[np.float64]:
        """Hour of the day at which each interval starts, 0 to 24, shape (t,). [h]"""
        local = self.starts_local()
        seconds = (local - local.astype("datetime64[D]")).astype(np.int64)
        return seconds / 3600.0

    def month(self) -> NDArray[np.int64]:
        """Calendar month of each interval, 1 to 12, shape (t,)."""
        return self.starts_local().astype("datetime64[M]").astype(np.int64) % 12 + 1

    def slot_at(self, moment: datetime) -> int:
        """Return the interval that holds `moment`.

        Raises
        ------
        InputError
            If the moment has no zone or lies outside.
        """
        if moment.tzinfo is None:
            raise InputError(f"`{moment}` has no time zone", "add one, for instance `+09:00`")
        slot = int((moment - self.start) / self.step)
        if moment < self.start or slot >= self.slots:
            raise InputError(
                f"{moment.isoformat()} lies outside the timeline",
                f"it runs from {self.start.isoformat()} to {self.end.isoformat()}",
            )
        return slot

    def window(self, first: int, slots: int) -> Timeline:
        """Return the `slots` intervals that begin with interval `first`."""
        if not 0 <= first <= first + slots <= self.slots:
            raise InputError(
                f"slots {first} to {first + slots} lie outside 0 to {self.slots}", "ask for a part of the timeline"
            )
        return replace(self, start=self._after(first), slots=slots)


def fiscal_year(year: int, *, zone: tzinfo, step_minutes: int = 30, first_month: int = 4) -> Timeline:
    """Return the timeline of one fiscal year.

    Parameters
    ----------
    year : int
        The year in which it begins.
    zone : tzinfo
        The zone of its midnights.
    step_minutes : int, default 30
        Length of one interval. [min]
    first_month : int, default 4
        The month in which it begins: April for Japan, India, the United Kingdom.

    Examples
    --------
    >>> from datetime import timezone
    >>> fiscal_year(2024, zone=timezone.utc).slots, fiscal_year(2023, zone=timezone.utc).slots
    (17520, 17568)
    """
    if not 1900 <= year <= 2200:
        raise InputError(f"{year} is no fiscal year", "give the year in which it begins, for instance 2024")
    start = datetime(year, first_month, 1, tzinfo=zone)
    end = datetime(year + 1, first_month, 1, tzinfo=zone)
    minutes = int((end.timestamp() - start.timestamp()) // 60)
    if minutes % step_minutes:
        raise InputError(f"a slot of {step_minutes} minutes does not divide the year", "use 5, 15, 30 or 60")
    return Timeline(start=start, step_minutes=step_minutes, slots=minutes // step_minutes)
