from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.energy import AREA_COLUMNS, AreaSeries, PriceSeries
from shoals.core.errors import InputError, UnitMismatch
from shoals.core.figure import Kind
from shoals.core.time import Timeline
from shoals.data import demo
from shoals.data._demo_model import even_ranks, every_half_hour, public_holidays, sun
from shoals.value.market import FLOOR_JPY_PER_MWH

# Kyushu, April 2024 to March 2025, computed from the publishers' half-hours: value and tolerance as a fraction.
RECORD = {
    "curtailed_gwh": (745.8, 0.05),
    "solar_curtailed_gwh": (722.0, 0.05),
    "wind_curtailed_gwh": (23.8, 0.05),
    "curtailment_rate": (0.0473, 0.05),
    "curtailed_hours_over_100mw": (581.0, 0.10),
    "curtailed_hours": (936.5, 0.10),
    "curtailed_mw_max": (5_746.0, 0.10),
    "curtailed_share_weekend": (0.472, 0.10),
    "spot_floor_slots": (1_167.0, 0.15),
    "spot_mean": (10.861, 0.05),
    "spot_evening_on_curtailed_days": (12.05, 0.05),
    "curtailed_share_at_floor": (0.927, 0.03),
    "demand_gwh": (88_047.0, 0.02),
    "demand_mw_max": (17_112.0, 0.05),
    "demand_mw_min": (6_136.0, 0.05),
    "solar_gwh": (14_221.0, 0.02),
    "wind_gwh": (800.0, 0.03),
    "events": (148.0, 0.10),
    "event_hours_median": (7.5, 0.07),
    "ramp_mw_99_percent": (1_089.0, 0.10),
}
CAPTURED_GWH = (62.7, 256.9, 421.3, 612.4)
MONTHS_GWH = (106.8, 181.7, 36.5, 0.0, 0.0, 5.0, 48.5, 45.3, 21.9, 50.3, 32.6, 217.2)
SHARE_10_TO_14H = 0.744


@pytest.fixture(scope="module")
def year() -> demo.DemoYear:
    return demo.reference_year()


@pytest.fixture(scope="module")
def found(year: demo.DemoYear) -> dict[str, Any]:
    return demo.statistics(year.area, year.spot)


@pytest.mark.parametrize("name", RECORD)
def test_the_central_year_meets_the_record(found: dict[str, Any], name: str) -> None:
    value, tolerance = RECORD[name]
    assert found[name] == pytest.approx(value, rel=tolerance)


def test_the_central_year_meets_the_capture_curve(found: dict[str, Any]) -> None:
    assert found["captured_gwh"] == pytest.approx(CAPTURED_GWH, rel=0.10)


def test_the_central_year_meets_each_month(found: dict[str, Any]) -> None:
    assert found["curtailed_gwh_month"] == pytest.approx(MONTHS_GWH, rel=0.03, abs=0.3)
    assert np.corrcoef(found["curtailed_gwh_month"], MONTHS_GWH)[0, 1] > 0.95


def test_the_central_year_is_a_midday_event_of_at_most_ten_hours(found: dict[str, Any]) -> None:
    assert found["curtailed_share_10_to_14h"] == pytest.approx(SHARE_10_TO_14H, abs=0.05)
    assert found["event_hours_max"] <= 10.0


# The other areas: curtailed GWh, hours over 100 MW, peak MW, mean spot, half hours at the floor, capture at 100 MW.
OTHERS = {
    "shikoku": (147.0, 365.0, 1_164.0, 10.66, 1_113.0, 42.1),
    "chugoku": (212.6, 315.5, 2_251.0, 11.66, 653.0, 33.0),
    "tohoku": (207.6, 229.5, 3_462.0, 12.69, 366.0, 23.0),
}


@pytest.mark.parametrize("name", OTHERS)
def test_the_other_areas_meet_their_record_more_loosely(name: str) -> None:
    year = demo.reference_year(name)
    found = demo.statistics(year.area, year.spot)
    energy, hours, peak, spot, floor, captured = OTHERS[name]
    assert (year.area.residual_mw() == 0.0).all()
    assert year.area.area == name
    assert found["curtailed_gwh"] == pytest.approx(energy, rel=0.02)
    assert found["curtailed_hours_over_100mw"] == pytest.approx(hours, rel=0.20)
    assert found["curtailed_mw_max"] == pytest.approx(peak, rel=0.30)
    assert found["spot_mean"] == pytest.approx(spot, rel=0.03)
    assert found["spot_floor_slots"] == pytest.approx(floor, rel=0.20)
    assert found["captured_gwh"][0] == pytest.approx(captured, rel=0.20)


def test_all_of_it_is_labelled_demo(year: demo.DemoYear) -> None:
    for series in (year.area, year.spot, year.network):
        assert series.kind is Kind.DEMO
        assert series.source.startswith("demo")


@settings(max_examples=5, deadline=None)
@given(seed=st.integers(0, 10_000), fiscal_year=st.sampled_from([2023, 2024, 2027]))
def test_any_year_closes_in_whole_mw_and_obeys_its_limits(seed: int, fiscal_year: int) -> None:
    year = demo.reference_year("kyushu", fiscal_year, seed=seed)
    area = year.area
    assert area.timeline.slots == (17_568 if fiscal_year in (2023, 2027) else 17_520)
    assert (area.residual_mw() == 0.0).all()
    for name, power in area.columns.items():
        assert name in AREA_COLUMNS
        assert (power == np.rint(power)).all(), name
        if name not in ("import_mw", "pumped_mw"):
            assert (power >= 0.0).all(), name
    price = year.spot.price_jpy_per_mwh
    assert price.min() == FLOOR_JPY_PER_MWH
    assert np.abs(price / 10.0 - np.rint(price / 10.0)).max() < 1e-6
    assert demo.statistics(area, year.spot)["event_hours_max"] <= 10.0
    assert 200.0 < demo.statistics(area)["curtailed_gwh"] < 1_800.0


def test_solar_is_held_back_only_after_the_other_means(year: demo.DemoYear) -> None:
    area = year.area
    noon = np.abs(area.timeline.hour_of_day() - 12.0) <= 1.0
    much = noon & (area.curtailed_mw > 500.0)
    little = noon & (area.curtailed_mw == 0.0)
    for column in ("pumped_mw", "import_mw", "thermal_mw", "biomass_mw"):
        power = area.power_mw(column)
        assert power[much].mean() < power[little].mean(), column
    assert (area.power_mw("pumped_mw")[much] < 0.0).all()
    assert area.power_mw("thermal_mw").min() >= 800.0


def test_storage_returns_less_than_it_took(year: demo.DemoYear) -> None:
    pumped = year.area.power_mw("pumped_mw")
    assert 0.5 < pumped[pumped > 0].sum() / -pumped[pumped < 0].sum() < 0.75


def test_the_same_seed_is_the_same_year_and_another_is_not() -> None:
    one, same, other = (demo.reference_year(seed=seed) for seed in (3, 3, 4))
    for name, power in one.area.columns.items():
        np.testing.assert_array_equal(power, same.area.columns[name])
    np.testing.assert_array_equal(one.spot.price_jpy_per_mwh, same.spot.price_jpy_per_mwh)
    assert (one.area.curtailed_mw != other.area.curtailed_mw).any()


def test_years_spread_like_the_record() -> None:
    """Fiscal years 2021 to 2024 of the record run from 449 to 1,290 GWh."""
    totals = [demo.statistics(year.area)["curtailed_gwh"] for year in demo.years(24)]
    assert len(set(totals)) == 24
    assert 600.0 < np.mean(totals) < 900.0
    assert 90.0 < np.std(totals) < 350.0


def test_years_count_seeds_up_from_the_first_and_are_drawn_when_asked_for() -> None:
    assert [year.seed for year in demo.years(2, first_seed=7)] == [7, 8]
    assert next(iter(demo.years(10**9))).seed == 1
    assert list(demo.years(0)) == []


def test_the_network_pays_what_it_paid(year: demo.DemoYear) -> None:
    network = year.network
    reward = network.subsidy_btc_per_block + network.fees_btc_per_block
    hashprice = 86_400e15 / (network.difficulty * 2**32) * reward * network.price_usd_per_btc
    may_to_december = network.timeline.month() >= 5
    assert hashprice[may_to_december].mean() == pytest.approx(50.6, rel=0.03)
    assert network.rate_jpy_per_usd.mean() == pytest.approx(152.48, rel=0.005)
    assert 8.0e13 < network.difficulty.min() < network.difficulty.max() < 1.13e14
    assert np.abs(np.diff(network.difficulty)).max() / network.difficulty.min() < 0.01
    halved = np.flatnonzero(np.diff(network.subsidy_btc_per_block))
    assert network.timeline.starts_local()[halved + 1].astype(str).tolist() == ["2024-04-20T00:00:00"]


def test_statistics_of_a_series_known_by_hand() -> None:
    timeline = Timeline(start=demo.reference_year().area.timeline.start, step_minutes=30, slots=48)
    held = np.zeros(48)
    held[[20, 21, 30]] = [200.0, 50.0, 1_500.0]
    area = AreaSeries(
        area="a",
        timeline=timeline,
        columns={"demand_mw": np.full(48, 10.0), "solar_mw": np.full(48, 4.0), "solar_curtailed_mw": held},
    )
    price = np.full(48, 10_000.0)
    price[30] = 10.0
    found = demo.statistics(area, PriceSeries(name="p", timeline=timeline, price_jpy_per_mwh=price))
    assert found["curtailed_gwh"] == pytest.approx(0.875)
    assert found["curtailed_hours"] == 1.5
    assert found["curtailed_hours_over_100mw"] == 1.0
    assert found["events"] == 2
    assert found["event_hours_max"] == 1.0
    assert found["curtailed_share_10_to_14h"] == pytest.approx(250.0 / 1_750.0)
    assert found["curtailed_share_at_floor"] == pytest.approx(1_500.0 / 1_750.0)
    assert found["captured_gwh"] == pytest.approx((0.125, 0.375, 0.625, 0.875))
    assert found["spot_floor_slots"] == 1
    assert found["spot_evening_on_curtailed_days"] == pytest.approx(10.0)
    assert found["curtailed_share_weekend"] == 0.0  # 1 April 2024 was a Monday


def test_statistics_without_curtailment_are_zero_and_finite() -> None:
    timeline = Timeline(start=demo.reference_year().area.timeline.start, step_minutes=30, slots=4)
    area = AreaSeries(area="a", timeline=timeline, columns={"demand_mw": np.ones(4)})
    found = demo.statistics(area, PriceSeries(name="p", timeline=timeline, price_jpy_per_mwh=np.ones(4)))
    assert found["curtailed_gwh"] == found["events"] == found["event_hours_median"] == 0.0
    assert all(np.isfinite(np.asarray(value)).all() for value in found.values())


def test_statistics_refuse_a_price_of_another_period(year: demo.DemoYear) -> None:
    timeline = year.area.timeline.window(0, 48)
    price = PriceSeries(name="p", timeline=timeline, price_jpy_per_mwh=np.ones(48))
    with pytest.raises(UnitMismatch, match="different timelines"):
        demo.statistics(year.area, price)
    empty = dataclasses.replace(timeline, slots=0)
    with pytest.raises(InputError, match="empty"):
        demo.statistics(AreaSeries(area="a", timeline=empty, columns={}))


@pytest.mark.parametrize(
    ("arguments", "options", "words"),
    [
        (("kyusyu",), {}, "did you mean `kyushu`"),
        (("hokkaido",), {}, "chugoku, kyushu, shikoku, tohoku"),
        (("kyushu", 1990), {}, "2016 to 2050"),
        (("kyushu", "2024"), {}, "2016 to 2050"),
        (("kyushu",), {"seed": -1}, "whole number"),
        (("kyushu",), {"seed": 0.5}, "whole number"),
        (("kyushu",), {"seed": True}, "whole number"),
    ],
)
def test_what_cannot_be_made_up_is_refused(arguments: tuple, options: dict, words: str) -> None:
    with pytest.raises(InputError) as error:
        demo.reference_year(*arguments, **options)
    assert words in str(error.value)


@pytest.mark.parametrize("n", [-1, 1.5, True])
def test_a_wrong_count_of_years_is_refused_at_once(n: float) -> None:
    with pytest.raises(InputError, match="`n`"):
        demo.years(n)  # type: ignore[arg-type]


def test_public_holidays_are_those_of_the_calendar() -> None:
    """Cabinet Office, list of national holidays of 2024 and 2025."""
    assert len(public_holidays(2024)) == 21
    assert {date(2024, 2, 12), date(2024, 3, 20), date(2024, 9, 22), date(2024, 9, 23), date(2024, 11, 4)} <= (
        public_holidays(2024)
    )
    assert {date(2025, 5, 6), date(2025, 9, 23), date(2025, 1, 13), date(2025, 11, 24)} <= public_holidays(2025)
    assert date(2025, 5, 7) not in public_holidays(2025)


def test_the_sun_stands_where_it_should() -> None:
    """Noon of the equinox and the solstices: height = 90 degrees less latitude plus declination."""
    noons = np.array(["2024-03-20T03:19", "2024-06-21T03:14", "2024-12-21T03:10"], dtype="datetime64[s]")
    heights, inclined = sun((noons - np.timedelta64(15, "m")).astype("datetime64[s]"), 32.0, 130.8, tilt=32.0)
    assert np.rad2deg(np.arcsin(heights)) == pytest.approx([58.0, 81.4, 34.6], abs=0.5)
    assert np.rad2deg(np.arcsin(inclined)) == pytest.approx([90.0, 66.6, 66.6], abs=2.0)


@given(st.lists(st.floats(0.1, 1e4), min_size=12, max_size=12))
def test_spreading_blocks_over_half_hours_keeps_the_mean(blocks: list[float]) -> None:
    assert every_half_hour(blocks).mean() == pytest.approx(np.mean(blocks))


@given(st.lists(st.floats(-10, 10), min_size=1, max_size=50))
def test_even_ranks_keep_the_order_and_spread_evenly(values: list[float]) -> None:
    ranks = even_ranks(np.array(values))
    assert np.sort(ranks) == pytest.approx((np.arange(len(values)) + 0.5) / len(values))
    assert (np.diff(np.array(values)[np.argsort(ranks)]) >= 0).all()


@pytest.mark.real
def test_the_record_itself_has_these_statistics_and_the_year_is_near_it(real_data: Path, year: demo.DemoYear) -> None:
    from shoals.data.areas import read_area, to_area_series
    from shoals.data.market import read_spot

    area = to_area_series(read_area(real_data / "japan_area_30min", "kyushu", fiscal_year=2024), "kyushu")
    spot = read_spot(real_data / "jepx", "kyushu", area.timeline)
    measured, made_up = demo.statistics(area, spot), demo.statistics(year.area, year.spot)
    for name, (value, tolerance) in RECORD.items():
        assert measured[name] == pytest.approx(value, rel=0.005), name
        assert made_up[name] == pytest.approx(measured[name], rel=tolerance), name
    assert measured["captured_gwh"] == pytest.approx(CAPTURED_GWH, rel=0.002)
    assert measured["curtailed_gwh_month"] == pytest.approx(MONTHS_GWH, abs=0.06)
    assert np.corrcoef(made_up["curtailed_gwh_month"], measured["curtailed_gwh_month"])[0, 1] > 0.95
    assert made_up["captured_gwh"] == pytest.approx(measured["captured_gwh"], rel=0.10)
    share = "curtailed_share_10_to_14h"
    assert made_up[share] == pytest.approx(measured[share], abs=0.05)
