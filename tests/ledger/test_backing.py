"""P90 of a window: against simulation and SciPy, over leap years, and refused where the record is too short."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from scipy import stats

from shoals.core.errors import GapInSeries, InputError
from shoals.core.units import J_PER_MWH
from shoals.ledger.backing import _T90, History, deliverable, p90

JST = timezone(timedelta(hours=9))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=JST)


def history(first: int, last: int, value: float = 10.0) -> History:
    days = np.arange(f"{first}-01-01", f"{last + 1}-01-01", dtype="datetime64[D]")
    year = days.astype("datetime64[Y]").astype(int)
    return History(plant="pv", days=days, energy_mwh=value + (year % 3).astype(float))


def test_the_table_is_that_of_students_t() -> None:
    assert np.allclose(_T90, stats.t.ppf(0.9, np.arange(1, len(_T90) + 1)), atol=6e-4)


@pytest.mark.parametrize("years", [5, 9, 40])
def test_one_more_year_exceeds_it_in_nine_cases_of_ten(years: int) -> None:
    rng = np.random.default_rng(years)
    worlds = rng.normal(1_000.0, 80.0, (20_000, years + 1))
    exceeded = np.mean([one[-1] > p90(one[:-1]) for one in worlds])
    assert abs(exceeded - 0.9) < 0.012


def test_it_is_the_prediction_limit_and_not_below_zero() -> None:
    years = [5.0, 7.0, 6.5, 9.0, 4.0, 8.0]
    spread = np.std(years, ddof=1) * np.sqrt(1 + 1 / 6)
    assert p90(years) == pytest.approx(np.mean(years) - stats.t.ppf(0.9, 5) * spread, abs=2e-3)
    assert p90([0.0, 0.0, 0.0, 0.0, 30.0]) == 0.0
    assert p90([7.0] * 5) == 7.0


def test_a_window_takes_its_calendar_days_of_each_year_before_it() -> None:
    found = deliverable(history(2016, 2026), at("2024-08-01"), at("2024-09-01"))
    assert found.years == tuple(range(2016, 2024))  # the year itself, and later ones, are not foreseen
    expected = [31 * (10.0 + (year - 1970) % 3) for year in found.years]
    assert found.mean_j == int(np.mean(expected) * J_PER_MWH)
    assert found.p90_j == int(p90(expected) * J_PER_MWH) < found.mean_j


def test_leap_days_are_days_like_others() -> None:
    steady = History(
        plant="pv", days=np.arange("2015-01-01", "2024-01-01", dtype="datetime64[D]"), energy_mwh=np.full(3_287, 2.0)
    )
    leap = deliverable(steady, at("2024-02-01"), at("2024-03-01"))
    assert leap.p90_j == 58 * J_PER_MWH  # 29 days
    assert leap.years == tuple(range(2015, 2024))
    assert deliverable(steady, at("2023-02-01"), at("2023-03-01")).p90_j == 56 * J_PER_MWH
    from_leap_day = deliverable(steady, at("2024-02-29"), at("2024-03-10"))
    assert from_leap_day.p90_j == 20 * J_PER_MWH
    only = deliverable(steady, at("2024-02-28"), at("2024-02-29"))
    assert only.p90_j == 2 * J_PER_MWH


def test_a_window_over_the_turn_of_the_year_is_one_winter() -> None:
    found = deliverable(history(2016, 2024), at("2024-12-01"), at("2025-03-01"))
    assert found.years == tuple(range(2016, 2024))


def test_what_is_missing_is_said() -> None:
    with pytest.raises(GapInSeries, match=r"has 4 whole years for 2024-08-01") as short:
        deliverable(history(2020, 2024), at("2024-08-01"), at("2024-09-01"))
    assert "give 1 more year before 2024-08-01" in short.value.hint
    full = history(2018, 2023)
    keep = ~np.isin(full.days, np.array(["2019-08-05", "2019-08-06", "2021-08-31"], "datetime64[D]"))
    holed = History(plant="pv", days=full.days[keep], energy_mwh=full.energy_mwh[keep])
    with pytest.raises(GapInSeries, match=r"4 whole years .* \(2019 lacks 2 of its days; 2021 lacks 1 of its days\)"):
        deliverable(holed, at("2024-08-01"), at("2024-09-01"))
    assert deliverable(holed, at("2024-07-01"), at("2024-08-01")).left_out == ()
    nothing = History(plant="pv", days=full.days[:0], energy_mwh=full.energy_mwh[:0])
    with pytest.raises(GapInSeries, match="0 whole years"):
        deliverable(nothing, at("2024-07-01"), at("2024-08-01"))
    with pytest.raises(GapInSeries, match="there are 4 years"):
        p90([1.0, 2.0, 3.0, 4.0])


def test_monthly_records_serve_whole_months_alone() -> None:
    months = np.arange("2015-01", "2024-01", dtype="datetime64[M]")
    energy = 300.0 + 10 * (months.astype(int) % 12 == 7)
    monthly = History.of_months("pv", months, energy)
    assert deliverable(monthly, at("2024-08-01"), at("2024-09-01")).p90_j == pytest.approx(310 * J_PER_MWH, rel=1e-12)
    with pytest.raises(InputError, match="cuts a month"):
        deliverable(monthly, at("2024-08-01"), at("2024-08-15"))
    with pytest.raises(InputError, match="one value for each month"):
        History.of_months("pv", months, energy[1:])


def test_wrong_histories_and_windows_are_refused() -> None:
    days = np.array(["2024-01-02", "2024-01-01"], "datetime64[D]")
    for energy in ([-1.0, 1.0], [np.nan, 1.0], [np.inf, 1.0]):
        with pytest.raises(InputError, match="on 2024-01-02"):
            History(plant="pv", days=days, energy_mwh=np.array(energy))
    with pytest.raises(InputError, match="2024-01-01 twice"):
        History(plant="pv", days=days[[1, 1]], energy_mwh=np.ones(2))
    with pytest.raises(InputError, match="one value for each day"):
        History(plant="pv", days=days, energy_mwh=np.ones(3))
    assert History(plant="pv", days=days, energy_mwh=np.array([2.0, 1.0])).energy_mwh.tolist() == [1.0, 2.0]
    some = history(2015, 2023)
    for start, end, said in (
        ("2024-08-01T09:00", "2024-09-01", "midnight"),
        ("2024-08-01", "2024-08-01", "a day to a year"),
        ("2024-08-01", "2025-08-02", "a day to a year"),
        ("2024-09-01", "2024-08-01", "a day to a year"),
    ):
        with pytest.raises(InputError, match=said):
            deliverable(some, at(start), at(end))
    assert deliverable(some, at("2024-08-01"), at("2025-08-01")).years == tuple(range(2015, 2023))
