from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from shoals.core.errors import DataError, GapInSeries, InputError, SourceDamaged
from shoals.core.figure import Kind
from shoals.core.time import Timeline, fiscal_year
from shoals.data._japan import JST
from shoals.data.market import read_network, read_spot
from shoals.data.sources import jepx

NAMES = "受渡日,時刻コード,売り入札量,買い入札量,約定総量,システムプライス," + ",".join(
    f"エリアプライス{area}(円/kWh)"
    for area in ["北海道", "東北", "東京", "中部", "北陸", "関西", "中国", "四国", "九州"]
)
DAY = Timeline(start=datetime(2030, 12, 31, tzinfo=JST), step_minutes=30, slots=48)


def write_spot(path: Path, first: date, days: int, offset: float = 0.0) -> None:
    """Write prices of 1, 2 … 48 (plus `offset`) JPY/kWh for each day, the same in all areas."""
    rows = [NAMES]
    for day in range(days):
        text = (first + timedelta(days=day)).strftime("%Y/%m/%d")
        rows += [f"{text},{slot},9,9,9" + f",{slot + offset}" * 10 for slot in range(1, 49)]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(("\n".join(rows) + "\n").encode("cp932"))


def write_daily(path: Path, column: str, values: dict[str, float]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"date,{column}\n" + "".join(f"{day},{value}\n" for day, value in values.items()))


@pytest.fixture
def folder(tmp_path):
    write_spot(tmp_path / "jepx" / "spot_summary_2030.csv", date(2030, 12, 30), 3)
    days = ["2030-12-29", "2030-12-30", "2030-12-31", "2031-01-01"]
    write_daily(tmp_path / "a" / "difficulty.csv", "difficulty", dict.fromkeys(days, 1e14))
    write_daily(tmp_path / "a" / "btc_price.csv", "price", dict(zip(days, (100, 200, 300, 400), strict=True)))
    write_daily(tmp_path / "a" / "fees.csv", "fees_btc", {"2030-12-30": 7.2, "2030-12-31": 14.4})
    write_daily(tmp_path / "usdjpy.csv", "Close", {"2030-12-27": 150.0})
    (tmp_path / "readme.txt").write_text("not data")
    (tmp_path / "other.csv").write_text("a,b\n1,2\n")
    (tmp_path / "other.json").write_text('{"a": 1}')
    return tmp_path


def test_half_hours(folder):
    spot = read_spot(folder, "kyushu", DAY)
    assert spot.price_jpy_per_mwh.tolist() == [1_000.0 * slot for slot in range(1, 49)]
    assert spot.kind is Kind.MEASURED
    assert "spot_summary_2030.csv" in spot.source


def test_an_hour_has_the_mean_of_its_half_hours_and_ten_minutes_the_price_of_theirs(folder):
    hours = Timeline(start=DAY.start, step_minutes=60, slots=24)
    assert read_spot(folder, "kyushu", hours).price_jpy_per_mwh.tolist() == [1_500.0 + 2_000.0 * h for h in range(24)]
    tens = Timeline(start=DAY.start, step_minutes=10, slots=4)
    assert read_spot(folder, "kyushu", tens).price_jpy_per_mwh.tolist() == [1_000.0] * 3 + [2_000.0]
    with pytest.raises(InputError, match="do not fit"):
        read_spot(folder, "kyushu", Timeline(start=DAY.start, step_minutes=45, slots=2))
    with pytest.raises(InputError, match="do not fit"):
        read_spot(folder, "kyushu", Timeline(start=DAY.start + timedelta(minutes=15), step_minutes=30, slots=2))


def test_a_timeline_in_another_zone_gets_the_same_moments(folder):
    utc = Timeline(start=datetime(2030, 12, 30, 15, tzinfo=UTC), step_minutes=30, slots=48)
    assert (
        read_spot(folder, "九州", utc).price_jpy_per_mwh == read_spot(folder, "kyushu", DAY).price_jpy_per_mwh
    ).all()


def test_two_files_of_two_fiscal_years_are_joined(tmp_path):
    write_spot(tmp_path / "spot_summary_2030.csv", date(2031, 3, 31), 1)
    write_spot(tmp_path / "spot_summary_2031.csv", date(2031, 4, 1), 1, offset=100)
    line = Timeline(start=datetime(2031, 3, 31, tzinfo=JST), step_minutes=30, slots=96)
    assert read_spot(tmp_path, "tokyo", line).price_jpy_per_mwh[[0, 48]].tolist() == [1_000.0, 101_000.0]


def test_without_a_file_the_hint_says_which_from_where_and_where_to_put_it(tmp_path):
    with pytest.raises(DataError) as caught:
        read_spot(tmp_path, "kyushu", DAY)
    for word in ("spot_summary_2030.csv", jepx.PAGE, str(tmp_path), "2030"):
        assert word in caught.value.hint


def test_a_gap_names_its_first_half_hour(folder):
    line = Timeline(start=DAY.start + timedelta(days=1), step_minutes=30, slots=96)
    with pytest.raises(GapInSeries, match="in 48 half hours, first 2031-01-02 00:00"):
        read_spot(folder, "kyushu", line)


def test_files_that_agree_are_joined_and_files_that_differ_are_an_error(folder):
    write_spot(folder / "copy" / "spot_2030.csv", date(2030, 12, 31), 1)
    assert read_spot(folder, "kyushu", DAY).price_jpy_per_mwh[0] == 1_000.0
    write_spot(folder / "copy" / "spot_2030.csv", date(2030, 12, 31), 1, offset=0.5)
    with pytest.raises(DataError, match=r"disagree on 2030-12-31 00:00.*1 and 1\.5|1\.5 and 1"):
        read_spot(folder, "kyushu", DAY)


def test_a_damaged_file_of_the_year_is_told_and_one_of_another_year_does_not_matter(folder):
    (folder / "spot_summary_2019.csv").write_text("<html></html>")
    read_spot(folder, "kyushu", DAY)
    (folder / "more").mkdir()
    (folder / "more" / "spot_summary_2030.csv").write_text("<html></html>")
    with pytest.raises(SourceDamaged, match="web page"):
        read_spot(folder, "kyushu", DAY)


def test_areas_without_a_price(folder):
    with pytest.raises(DataError, match="not part of the exchange"):
        read_spot(folder, "okinawa", DAY)
    with pytest.raises(InputError, match="no area"):
        read_spot(folder, "kyusyu", DAY)
    with pytest.raises(InputError, match="no folder"):
        read_spot(folder / "none", "kyushu", DAY)


def test_a_day_of_statistics_runs_from_nine_to_nine_in_japan(folder):
    network = read_network(folder, DAY)
    price = network.price_usd_per_btc
    assert price[:18].tolist() == [200.0] * 18  # until 09:00 it is still the 30th in UTC
    assert price[18:].tolist() == [300.0] * 30
    assert network.fees_btc_per_block[[0, 47]].tolist() == pytest.approx([0.05, 0.1])
    assert (network.rate_jpy_per_usd == 150.0).all()  # Friday's, held over the days without one
    assert "2 days without a value take the last one" in network.source
    assert "09:00 to 09:00 JST" in network.source


def test_missing_fees_take_the_median_and_make_an_estimate(folder):
    longer = Timeline(start=DAY.start, step_minutes=30, slots=72)
    network = read_network(folder, longer)
    assert network.kind is Kind.ESTIMATED
    assert network.fees_btc_per_block[-1] == pytest.approx(10.8 / 144)
    assert "1 of 3 days without a value take the median of the known days" in network.source
    (folder / "a" / "fees.csv").unlink()
    without = read_network(folder, DAY)
    assert not without.fees_btc_per_block.any()
    assert "no file, counted as zero" in without.source


def test_the_file_that_reaches_furthest_is_believed(folder):
    old = {
        "values": [{"x": 1_924_819_200, "y": 9.95e13}, {"x": 1_924_905_600 - 7 * 86_400, "y": 8e13}],
        "name": "Difficulty",
    }
    (folder / "old.json").write_text(json.dumps(old))
    network = read_network(folder, DAY)
    assert (network.difficulty == 1e14).all()
    assert "difficulty: a/difficulty.csv (on each day the file that reaches furthest" in network.source
    assert "; not used: old.json);" in network.source
    write_daily(folder / "new.csv", "difficulty", {"2030-12-31": 1.005e14, "2031-01-05": 2e14})
    network = read_network(folder, DAY)
    assert network.difficulty[[0, 47]].tolist() == [1e14, 1.005e14]
    assert "difficulty: a/difficulty.csv, new.csv (on each day the file that reaches furthest" in network.source


OTHERS = {
    "difficulty": (
        "difficulty",
        "a/difficulty.csv",
        {"2030-12-30": 1e14, "2030-12-31": 1.03e14, "2031-01-01": 1e14},
    ),
    "price": ("price_usd_per_btc", "a/btc_price.csv", {"2030-12-30": 200, "2030-12-31": 900, "2031-01-01": 400}),
    "fees": ("fees_btc_per_day", "a/fees.csv", {"2030-12-31": 40.0}),
    "rate": ("rate_jpy_per_usd", "usdjpy.csv", {"2030-12-27": 159.0}),
}


@pytest.mark.parametrize(("column", "name", "values"), OTHERS.values(), ids=OTHERS)
@pytest.mark.parametrize("other", ["0.csv", "z.csv"])
def test_two_files_that_differ_on_a_day_are_an_error_whatever_their_names(folder, column, name, values, other):
    write_daily(folder / other, column, values)
    day = "2030-12-27" if column == "rate_jpy_per_usd" else "2030-12-31"
    with pytest.raises(SourceDamaged, match=f"disagree on `{column}` of {day}") as caught:
        read_network(folder, DAY)
    assert f"`{name}`" in caught.value.what
    assert f"`{other}`" in caught.value.what
    assert "remove the wrong one" in caught.value.hint


def test_a_price_stamped_a_day_later_does_not_disagree(folder):
    days = ("2030-12-29", "2030-12-30", "2030-12-31", "2031-01-01", "2031-01-02")
    write_daily(folder / "btc_price_open.csv", "price", dict(zip(days, (50, 100, 200, 300, 400), strict=True)))
    assert read_network(folder, DAY).price_usd_per_btc[[0, 47]].tolist() == [100.0, 200.0]


def test_files_may_differ_on_days_that_do_not_count(folder):
    write_daily(folder / "older.csv", "difficulty", {"2029-01-01": 5e13, "2030-12-30": 1e14})
    write_daily(folder / "oldest.csv", "difficulty", {"2029-01-01": 9e13, "2030-12-30": 1e14})
    assert (read_network(folder, DAY).difficulty == 1e14).all()


def test_a_damaged_price_names_file_and_line(folder):
    text = (folder / "a" / "btc_price.csv").read_text()
    (folder / "a" / "btc_price.csv").write_text(text.replace("2030-12-31,300", "2030-12-31,600005357.5"))
    with pytest.raises(SourceDamaged, match=r"`btc_price\.csv`, line 4: .* to 6\.00005e\+08 on 2030-12-31"):
        read_network(folder, DAY)


def test_no_value_is_held_longer_than_a_week(folder):
    week = Timeline(start=datetime(2031, 1, 8, 9, tzinfo=JST), step_minutes=30, slots=48)
    rate = {"2031-01-08": 150.0}
    write_daily(folder / "usdjpy_later.csv", "Close", rate)
    assert (read_network(folder, week).price_usd_per_btc == 400.0).all()
    later = Timeline(start=datetime(2031, 1, 9, 9, tzinfo=JST), step_minutes=30, slots=48)
    with pytest.raises(GapInSeries, match="`difficulty` is missing on 1 days, first 2031-01-09"):
        read_network(folder, later)


def test_what_is_missing_is_asked_for(folder):
    (folder / "usdjpy.csv").unlink()
    with pytest.raises(DataError) as caught:
        read_network(folder, DAY)
    assert "usdjpy.csv" in caught.value.hint
    given = read_network(folder, DAY, usd_jpy=140.0)
    assert (given.rate_jpy_per_usd == 140.0).all()
    assert given.kind is Kind.ASSUMED
    (folder / "a" / "difficulty.csv").unlink()
    with pytest.raises(DataError, match="no file with `difficulty`") as caught:
        read_network(folder, DAY, usd_jpy=140.0)
    assert "--with-bitcoin" in caught.value.hint


@pytest.mark.real
def test_curtailed_energy_meets_the_floor_price(real_data):
    """Counts of fiscal year 2024 in Kyushu, found independently of this code."""
    from shoals.data.areas import read_area, to_area_series

    area = to_area_series(read_area(real_data, "kyushu", fiscal_year=2024), "kyushu")
    price = read_spot(real_data, "kyushu", area.timeline).price_jpy_per_mwh / 1_000.0
    curtailed_mwh = area.curtailed_mw * area.timeline.hours
    assert round(100 * curtailed_mwh[price < 0.0101].sum() / curtailed_mwh.sum(), 1) == 92.7
    assert round((curtailed_mwh * price).sum() / curtailed_mwh.sum(), 2) == 0.29
    load_gwh = np.minimum(area.curtailed_mw, 100.0).sum() * area.timeline.hours / 1_000
    assert round(load_gwh, 1) == 62.7
    assert round(100 * load_gwh * 1_000 / (100 * 8_760), 2) == 7.16


@pytest.mark.real
@pytest.mark.parametrize("year", range(2016, 2025))
def test_real_files_of_different_publishers_do_not_disagree(real_data, year):
    line = fiscal_year(year, zone=JST)
    network = read_network(real_data, line)
    assert len(network.price_usd_per_btc) == line.slots
    assert ("market-price.csv" in network.source) == (year in (2023, 2024))


@pytest.mark.real
def test_network_of_fiscal_year_2024(real_data):
    line = fiscal_year(2024, zone=JST)
    network = read_network(real_data, line)
    assert network.kind is Kind.ESTIMATED  # fees end in February 2025
    may_to_december = (line.starts_utc() >= np.datetime64("2024-05-01")) & (
        line.starts_utc() < np.datetime64("2025-01-01")
    )
    hashprice = (
        86_400e15
        / (network.difficulty * 2**32)
        * (network.subsidy_btc_per_block + network.fees_btc_per_block)
        * network.price_usd_per_btc
    )
    assert hashprice[may_to_december].mean() == pytest.approx(50.6, rel=0.02)
    assert 151.5 < network.rate_jpy_per_usd.mean() < 153.5
    assert set(network.subsidy_btc_per_block) == {6.25, 3.125}
