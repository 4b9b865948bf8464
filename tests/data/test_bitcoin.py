from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.errors import DataError, SourceChanged, SourceDamaged
from shoals.data.sources import bitcoin


@pytest.fixture
def golden(root):
    def read(name: str) -> pd.DataFrame:
        raw = (root / "tests/golden/bitcoin" / name).read_bytes()
        assert bitcoin.looks_like(raw[:4096], name)
        return bitcoin.parse(raw, name=name)

    return read


DAYS = ["2030-12-31", "2031-01-01", "2031-01-02"]


def days_of(table: pd.DataFrame) -> list[str]:
    return [f"{day:%Y-%m-%d}" for day in table.index]


def test_chart_of_the_blockchain_api(golden):
    table = golden("chart_api_difficulty.json")
    assert days_of(table) == DAYS
    assert table["difficulty"].tolist() == [2.0e14, 2.01e14, 2.02e14]


def test_chart_as_the_blockchain_site_saves_it(golden):
    table = golden("chart_site.json")
    assert list(table.columns) == ["price_usd_per_btc", "fees_btc_per_day"]
    assert table["fees_btc_per_day"].dropna().tolist() == [10.0, 11.0, 12.0]
    assert len(table) == 4


def test_csv_of_x_and_y_is_told_by_its_name(golden, root):
    table = golden("hash-rate.csv")
    assert days_of(table) == DAYS
    assert table["hashrate_th_per_s"].iloc[0] == 1.5e9
    raw = (root / "tests/golden/bitcoin/hash-rate.csv").read_bytes()
    assert list(bitcoin.parse(raw, name="blockchain_com_2030_difficulty.csv")) == ["difficulty"]
    for name in ("chart.csv", "miners-revenue.csv", "transaction-fees-usd.csv"):
        assert not bitcoin.looks_like(raw[:100], name)
        with pytest.raises(SourceChanged, match="its name must be that of the chart"):
            bitcoin.parse(raw, name=name)


def test_mempool_difficulty_holds_until_the_next_change(golden):
    table = golden("mempool_hashrate.json")
    # the second difficulty comes at 20:00 of the third day, so it counts from the noon of the fourth
    assert table["difficulty"].tolist() == [2.0e14, 2.0e14, 2.0e14, 2.1e14, 2.1e14]
    assert table["hashrate_th_per_s"].iloc[0] == pytest.approx(1.5e9)


def test_mempool_prices(golden):
    assert golden("mempool_prices.json")["price_usd_per_btc"].tolist() == [101_234.0]
    hourly = golden("mempool_historical_price.json")["price_usd_per_btc"]
    assert hourly.tolist() == [100_011.5, 100_035.5]  # means of 24 hours


def test_mempool_difficulty_adjustment(root):
    raw = (root / "tests/golden/bitcoin/mempool_difficulty_adjustment.json").read_bytes()
    change = bitcoin.parse_retarget(raw)
    assert (change.change_fraction, change.blocks) == (-0.0325, 1121)
    assert change.moment == datetime(2031, 1, 5, tzinfo=UTC)
    with pytest.raises(SourceChanged, match="next change of difficulty"):
        bitcoin.parse(raw, name="adjustment.json")


@pytest.mark.parametrize("name", ["coinmetrics_v4.json", "coinmetrics_btc.csv"])
def test_coin_metrics(golden, name):
    table = golden(name)
    assert list(table.columns) == list(bitcoin.COLUMNS)
    assert table["difficulty"].tolist() == [1.99e14] * 3
    assert table["fees_btc_per_day"].isna().sum() == 1
    assert table.attrs["dropped"] == {"fees_btc_per_day": 1}


def test_any_table_with_a_date_drops_and_counts_zeros(golden):
    table = golden("daily_table.csv")
    assert table["fees_btc_per_day"].to_dict() == {pd.Timestamp("2030-12-30", tz="UTC"): 3.25}
    assert table.attrs["dropped"] == {"fees_btc_per_day": 1}


def test_a_price_needs_a_name_that_says_of_what():
    raw = b"date,price,volume\n2030-12-31,100,5\n"
    assert bitcoin.parse(raw, name="btc_price.csv")["price_usd_per_btc"].tolist() == [100.0]
    with pytest.raises(SourceChanged):
        bitcoin.parse(raw, name="gold_price.csv")


DAMAGE = {
    "text": (b"date,difficulty\n2030-12-31,1.0e14\n2031-01-01,n/a\n", SourceDamaged, "line 3: `n/a`"),
    "negative": (b"date,difficulty\n2030-12-31,-5\n", SourceDamaged, "line 2: `difficulty` is -5"),
    "twice": (b"date,difficulty\n2030-12-31,5\n2030-12-31,6\n", SourceDamaged, "line 3: `2030-12-31` was there"),
    "short row": (b"date,difficulty\n2030-12-31\n", SourceDamaged, "line 2: 1 columns"),
    "all zero": (b"date,difficulty\n2030-12-31,0\n", SourceDamaged, "no value above zero"),
    "cut off": (b'{"name": "Difficulty", "values": [{"x": 1,', SourceDamaged, "breaks off"),
    "web page": (b"<html><head><title>429</title>", SourceDamaged, "web page"),
    "other chart": (b'{"name": "Miners Revenue", "values": []}', SourceChanged, "`miners revenue`"),
    "other coin": (b'{"data": [{"asset": "eth", "time": "2031-01-01", "PriceUSD": "1"}]}', SourceChanged, "`eth`"),
    "other shape": (b'{"result": 1}', SourceChanged, "does not know"),
    "no points": (b'{"name": "Difficulty", "values": [{"t": 1}]}', SourceChanged, "`x` and `y`"),
    "no list": (b'{"name": "Difficulty", "values": 7}', SourceChanged, "no list of points"),
    "negative in json": (b'{"name": "Difficulty", "values": [{"x": 1924905600, "y": -1}]}', SourceDamaged, "is -1"),
    "no time": (b'{"name": "Difficulty", "values": [{"x": 1e300, "y": 1}]}', SourceDamaged, "at the time 1e+300"),
    "list": (b"[1, 2]", SourceChanged, "does not know"),
}


@pytest.mark.parametrize(("raw", "error", "words"), DAMAGE.values(), ids=DAMAGE)
def test_damage(raw, error, words):
    with pytest.raises(error) as caught:
        bitcoin.parse(raw, name="network.dat")
    assert "`network.dat`" in caught.value.what
    assert words in caught.value.what


DAYS_CSV = "date,{}\n2030-12-28,{}\n2030-12-29,{}\n2030-12-30,{}\n2030-12-31,{}\n2031-01-01,{}\n"
CANNOT_BE = {
    "a price that comes back": ("price", (100, 101, 450, 99, 98), "line 4: `price_usd_per_btc` leaps from 101 on 2030"),
    "a price that comes back later": ("price", (100, 101, 20, 20, 98), "line 4: `price_usd_per_btc` leaps from 101"),
    "a shifted decimal": ("price", (100, 101, 102, 103, 1030.1), "line 6: `price_usd_per_btc` leaps from 103"),
    "a first price": ("price", (6e8, 101, 102, 103, 104), "line 3: `price_usd_per_btc` leaps from 6e+08 on 2030-12-28"),
    "a difficulty of one": ("difficulty", (1e14, 1e14, 1, 1e14, 1e14), "line 4: `difficulty` leaps from 1e+14 on"),
    "a last difficulty": ("difficulty", (1e14, 1e14, 1e14, 1e14, 4.1e14), "line 6: `difficulty` leaps from 1e+14 on"),
    "another unit": ("difficulty", (125.8, 125.8, 125.8, 126, 126), "line 2: `difficulty` is 125.8 on 2030-12-28"),
    "fees in dollars": ("fees_btc", (3, 3, 3e5, 3, 3), "line 4: `fees_btc_per_day` is 300000 on 2030-12-30"),
}


@pytest.mark.parametrize(("column", "values", "words"), CANNOT_BE.values(), ids=CANNOT_BE)
def test_a_value_that_cannot_be_names_file_and_line(column, values, words):
    with pytest.raises(SourceDamaged) as caught:
        bitcoin.parse(DAYS_CSV.format(column, *values).encode(), name="btc.csv")
    assert caught.value.what.startswith(f"`btc.csv`, {words}")


@pytest.mark.parametrize(
    ("column", "values"),
    [
        ("price", (100, 101, 35, 34, 33)),  # a collapse stays
        ("price", (100, 299, 101, 100, 40)),
        ("difficulty", (1e14, 4e14, 4e14, 1e14, 1e14)),
    ],
)
def test_what_the_protocol_or_a_market_could_do_is_read(column, values):
    table = bitcoin.parse(DAYS_CSV.format(column, *values).encode(), name="btc.csv")
    assert table.iloc[:, 0].tolist() == list(values)


def test_a_gap_lets_difficulty_change_more_often_and_price_go_anywhere():
    wide = b"date,difficulty,price_usd_per_btc\n2030-01-01,1e13,5\n2030-01-08,9e13,500\n2030-02-01,1e14,5\n"
    with pytest.raises(SourceDamaged, match="`price_usd_per_btc` leaps"):
        bitcoin.parse(wide)
    assert len(bitcoin.parse(wide.replace(b"-08,", b"-09,"))) == 3
    with pytest.raises(SourceDamaged, match="line 3: `difficulty` leaps"):
        bitcoin.parse(wide.replace(b"-08,", b"-03,"))


def test_early_days_may_leap():
    early = b"date,difficulty,price_usd_per_btc\n2010-07-15,1,0.05\n2010-07-16,50,0.9\n2010-07-17,50,0.05\n"
    assert len(bitcoin.parse(early)) == 3


def test_hourly_prices_name_the_lines_of_the_day_and_json_its_day():
    hours = [(1_924_905_600 + 3600 * hour, 6e8 if hour == 30 else 100.0) for hour in range(72)]
    raw = "x,y\n" + "".join(f"{time},{price}\n" for time, price in hours)
    with pytest.raises(SourceDamaged, match=r"`market-price\.csv`, lines 26 to 49: .* on 2031-01-01"):
        bitcoin.parse(raw.encode(), name="market-price.csv")
    value = {"name": "Market Price (USD)", "values": [{"x": time, "y": price} for time, price in hours]}
    with pytest.raises(SourceDamaged, match=r"`chart\.json`: .* on 2031-01-01"):
        bitcoin.parse(json.dumps(value).encode(), name="chart.json")


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5) | st.integers(),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["x", "y", "values", "data", "prices", "USD", "time", "hashrates", "difficulty",
                                       "timestamp", "avgHashrate", "asset", "DiffMean", "metric1", "name"]), inner),
    max_leaves=12,
)  # fmt: skip


@given(
    st.binary(max_size=200)
    | st.text(max_size=80).map(lambda text: f"date,difficulty\n2030-12-31,{text}".encode("utf-8", "ignore"))
    | st.text(max_size=80).map(lambda text: f"x,y\n{text}".encode("utf-8", "ignore"))
    | JSON.map(lambda value: json.dumps(value).encode())
)
def test_no_bytes_raise_anything_but_a_data_error(raw):
    bitcoin.looks_like(raw, "x.csv")
    with suppress(DataError):
        bitcoin.parse(raw, name="difficulty.csv")


@given(st.integers(0, 20 * 365))
def test_subsidy_only_halves(day):
    start = np.datetime64("2012-01-01", "s") + np.timedelta64(day, "D")
    before, after = bitcoin.subsidy_btc_per_block(np.array([start, start + np.timedelta64(1, "D")]))
    assert after in (before, before / 2)
    assert np.log2(50 / before) == round(np.log2(50 / before))


@pytest.mark.real
def test_real_files_of_every_shape(real_data):
    folder = real_data / "bitcoin"

    def read(name: str) -> pd.DataFrame:
        return bitcoin.parse((folder / name).read_bytes(), name=name.rpartition("/")[2])

    difficulty = read("difficulty_daily_2009_2026.csv")["difficulty"]
    assert difficulty.iloc[-1] == 125_864_590_119_494
    charts = "blockchain_com_charts_2023-04_2024-04"
    chart = read(f"{charts}/difficulty.csv")["difficulty"]
    both = chart.index.intersection(difficulty.index)
    assert len(both) > 360
    assert np.median(np.abs(chart[both] / difficulty[both] - 1)) < 1e-6
    site = read("blockchain_com_transaction_fees_2024-02_2025-02.json")
    assert round(site["fees_btc_per_day"].mean(), 1) == 32.6
    assert site["fees_btc_per_day"].idxmax() == pd.Timestamp("2024-04-20", tz="UTC")
    assert len(read("btc_price_volume_daily_2015_2026.csv")) == 4_062
    assert len(difficulty) == 6_242
    assert round(read("coinmetrics_fees_2025-11_2026-02.csv")["fees_btc_per_day"].mean(), 2) == 2.83


@pytest.mark.real
@pytest.mark.parametrize(
    ("name", "column", "value"),
    [
        ("btc_price_volume_daily_2015_2026.csv", "price_usd_per_btc", 600_005_357.5),
        ("difficulty_daily_2009_2026.csv", "difficulty", 1.0),
    ],
)
@pytest.mark.parametrize("back", [1, 400])
def test_one_wrong_day_of_a_real_history_is_found(real_data, name, column, value, back):
    lines = (real_data / "bitcoin" / name).read_text().splitlines()
    header = lines[0].split(",")
    at = next(i for i, cell in enumerate(header) if cell.strip().lower() in ("price", "difficulty"))
    cells = lines[-back].split(",")
    cells[at] = str(value)
    lines[-back] = ",".join(cells)
    with pytest.raises(SourceDamaged, match=rf"`{name}`, line {len(lines) - back + 1}: `{column}` leaps"):
        bitcoin.parse(("\n".join(lines) + "\n").encode(), name=name)


@pytest.mark.real
def test_subsidy_equals_what_was_paid(real_data):
    """Coins a day over blocks a day, both from files that `bitcoin` does not read."""
    folder = real_data / "bitcoin"
    paid = pd.read_csv(folder / "block_subsidy_daily_2009_2025.csv", index_col=0, parse_dates=True)["BTC"]
    minutes = pd.read_csv(folder / "block_interval_minutes_daily_2009_2025.csv", index_col=0, parse_dates=True).iloc[
        :, 0
    ]
    per_block = (paid * minutes / 1440).loc["2012-01-01":]
    ours = pd.Series(bitcoin.subsidy_btc_per_block(per_block.index.to_numpy()), index=per_block.index)
    monthly = (per_block / ours).resample("MS").mean()
    for halving, _ in bitcoin.HALVINGS[1:]:
        monthly = monthly.drop(pd.Timestamp(f"{halving:%Y-%m-01}"))
    assert monthly.between(0.95, 1.05).all()


@pytest.mark.real
@pytest.mark.parametrize(
    ("first", "last", "usd_per_ph_day", "fees"),
    [
        ("2024-05-01", "2024-12-31", 50.6, True),
        ("2025-01-01", "2025-01-31", 58.1, True),
        ("2025-02-01", "2025-10-31", 51.9, False),
        ("2025-11-05", "2026-02-12", 38.1, True),
    ],
)
def test_hashprice_as_computed_independently(real_data, first, last, usd_per_ph_day, fees):
    """Each figure was found with the daily hashrate; the difficulty stands for it to 2 %."""
    tables = [
        bitcoin.parse((real_data / "bitcoin" / name).read_bytes(), name=name)
        for name in (
            "difficulty_daily_2009_2026.csv",
            "btc_price_volume_daily_2015_2026.csv",
            "blockchain_com_transaction_fees_2024-02_2025-02.json",
            "coinmetrics_fees_2025-11_2026-02.csv",
        )
    ]
    daily = tables[0].join(tables[1]).loc[first:last]
    paid = pd.concat([tables[2]["fees_btc_per_day"], tables[3]["fees_btc_per_day"]]).reindex(daily.index) / 144
    subsidy = bitcoin.subsidy_btc_per_block(daily.index.tz_localize(None).to_numpy())
    reward = subsidy + (paid if fees else 0.0)
    hashprice = 86_400e15 / (daily["difficulty"] * 2**32) * reward * daily["price_usd_per_btc"]
    assert hashprice.mean() == pytest.approx(usd_per_ph_day, rel=0.02)
