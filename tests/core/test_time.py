from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.core.time import Timeline, fiscal_year

JST = timezone(timedelta(hours=9))


def line(start: datetime, step: int = 30, slots: int = 96) -> Timeline:
    return Timeline(start=start, step_minutes=step, slots=slots)


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1)),
    st.sampled_from([5, 15, 30, 60]),
    st.integers(1, 300),
    st.sampled_from([UTC, JST, ZoneInfo("Europe/London"), ZoneInfo("America/New_York")]),
)
def test_local_starts_agree_with_the_standard_library(start: datetime, step: int, slots: int, zone: timezone) -> None:
    begin = start.replace(tzinfo=zone, microsecond=0).astimezone(UTC).astimezone(zone)
    one = line(begin, step, slots)
    moments = [datetime.fromtimestamp(begin.timestamp() + 60 * step * i, zone) for i in range(slots)]
    expected = np.array([m.replace(tzinfo=None) for m in moments], dtype="datetime64[s]")
    assert (one.starts_local() == expected).all()
    days = [(m.date() - moments[0].date()).days for m in moments]
    assert one.day_index().tolist() == days
    assert one.month().tolist() == [m.month for m in moments]
    assert np.allclose(one.hour_of_day(), [m.hour + m.minute / 60 + m.second / 3600 for m in moments])


def test_a_year_of_japan_has_48_slots_each_day() -> None:
    year = fiscal_year(2023, zone=JST)  # holds 29 February 2024
    assert year.slots == 17_568
    assert (np.bincount(year.day_index()) == 48).all()
    assert year.end == datetime(2024, 4, 1, tzinfo=JST)


def test_timelines_agree_where_their_wall_clocks_do() -> None:
    tokyo = line(datetime(2024, 4, 1, tzinfo=JST))
    assert tokyo.agrees(line(datetime(2024, 4, 1, tzinfo=ZoneInfo("Asia/Tokyo"))))
    in_utc = line(tokyo.start.astimezone(UTC))
    assert in_utc == tokyo
    assert not in_utc.agrees(tokyo)
    assert not line(tokyo.start, slots=5).agrees(tokyo)
    # One offset, until a clock changes.
    paris, lagos = (line(datetime(2024, 3, 31, tzinfo=ZoneInfo(z))) for z in ("Europe/Paris", "Africa/Lagos"))
    assert paris == lagos
    assert not paris.agrees(lagos)


def test_a_day_on_which_clocks_change_has_more_or_fewer_slots() -> None:
    london = ZoneInfo("Europe/London")
    spring = Timeline(start=datetime(2024, 3, 31, tzinfo=london), step_minutes=60, slots=48)
    assert np.bincount(spring.day_index()).tolist()[:2] == [23, 24]
    assert fiscal_year(2024, zone=london, step_minutes=60).slots == 8760


def test_slot_at_is_the_inverse_of_starts() -> None:
    one = line(datetime(2024, 4, 1, tzinfo=JST))
    for slot in (0, 1, 95):
        moment = one.start + slot * one.step
        assert one.slot_at(moment) == slot
        assert one.slot_at(moment + timedelta(minutes=29)) == slot
    for outside in (one.start - timedelta(seconds=1), one.end):
        with pytest.raises(InputError, match="outside"):
            one.slot_at(outside)
    with pytest.raises(InputError, match="time zone"):
        one.slot_at(datetime(2024, 4, 1))


def test_window_is_a_part() -> None:
    one = line(datetime(2024, 4, 1, tzinfo=JST))
    part = one.window(48, 48)
    assert part.start == datetime(2024, 4, 2, tzinfo=JST)
    assert (part.starts_utc() == one.starts_utc()[48:]).all()
    for first, slots in ((-1, 2), (90, 7), (0, 97)):
        with pytest.raises(InputError, match="outside"):
            one.window(first, slots)


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"start": datetime(2024, 4, 1)}, "time zone"),
        ({"step_minutes": 0}, "no length"),
        ({"step_minutes": -30}, "no length"),
        ({"step_minutes": 1_000_000}, "`slot_minutes` is 1000000, more than a week"),
        ({"slots": -1}, "-1 slots"),
    ],
)
def test_a_timeline_that_cannot_be_is_refused(fields: dict[str, object], says: str) -> None:
    good: dict[str, object] = {"start": datetime(2024, 4, 1, tzinfo=JST), "step_minutes": 30, "slots": 1}
    with pytest.raises(InputError, match=says):
        Timeline(**(good | fields))  # type: ignore[arg-type]


def test_an_empty_timeline_is_a_timeline() -> None:
    empty = line(datetime(2024, 4, 1, tzinfo=JST), slots=0)
    assert empty.day_index().size == empty.month().size == empty.hour_of_day().size == 0


@pytest.mark.parametrize(("year", "step"), [(1492, 30), (2024, 7)])
def test_a_year_that_cannot_be_is_refused(year: int, step: int) -> None:
    with pytest.raises(InputError):
        fiscal_year(year, zone=JST, step_minutes=step)


@pytest.mark.parametrize(("year", "slots"), [(9999, 400 * 48), (2024, 10**9)])
def test_a_timeline_that_leaves_the_calendar_is_refused(year: int, slots: int) -> None:
    with pytest.raises(InputError, match="calendar"):
        line(datetime(year, 1, 1, tzinfo=UTC), 30, slots)


@pytest.mark.parametrize(("month", "hours"), [(3, 743), (10, 745), (6, 720)])
def test_a_month_in_which_clocks_change_ends_with_the_month(month: int, hours: int) -> None:
    start = datetime(2025, month, 1, tzinfo=ZoneInfo("Europe/London"))
    timeline = Timeline(start=start, step_minutes=30, slots=2 * hours)
    assert timeline.end == start.replace(month=month + 1)
    assert timeline.end.utcoffset() == start.replace(month=month + 1).utcoffset()
    rest = timeline.window(2 * hours - 48, 48)
    assert (rest.start.hour, rest.start.minute) == (0, 0)
    assert rest.end == timeline.end
