from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.errors import DataError, GapInSeries, SourceChanged, SourceDamaged
from shoals.data.sources import jepx

HEADER = "受渡日,時刻コード,売り入札量(kWh),買い入札量(kWh),約定総量(kWh),システムプライス(円/kWh)," + ",".join(
    f"エリアプライス{area}(円/kWh)"
    for area in ["北海道", "東北", "東京", "中部", "北陸", "関西", "中国", "四国", "九州"]
)


def day(text: str = "2031/4/1", price: str = "7.5") -> list[str]:
    return [f"{text},{slot},9,9,9,{price}" + f",{price}" * 9 for slot in range(1, 49)]


def file(*rows: str, header: str = HEADER) -> bytes:
    return ("\n".join([header, *rows]) + "\n").encode("cp932")


def test_reads_19_columns_in_cp932(root):
    raw = (root / "tests/golden/jepx/spot_summary_2031.csv").read_bytes()
    prices = jepx.parse(raw, name="spot_summary_2031.csv")
    assert list(prices.columns) == list(jepx.PRICES)
    assert prices.shape == (96, 10)
    assert prices.index[0].isoformat() == "2031-04-01T00:00:00+09:00"
    assert prices.index[-1].isoformat() == "2031-04-02T23:30:00+09:00"
    assert prices["kyushu"].iloc[48] == pytest.approx(10_950.0)  # 8 + 2 + 0.05 + 0.9
    assert prices["system"].min() == pytest.approx(10.0)  # the floor of 0.01 JPY/kWh


def test_reads_15_columns_in_utf8_with_the_older_name_of_the_day(root):
    prices = jepx.parse((root / "tests/golden/jepx/spot_2015.csv").read_bytes())
    assert prices.shape == (48, 10)
    assert prices.index[0].isoformat() == "2015-04-01T00:00:00+09:00"
    assert prices["hokkaido"].iloc[0] == pytest.approx(8_150.0)


def test_columns_are_found_by_name_wherever_they_stand():
    names = HEADER.split(",")
    order = [*range(6), 14, *range(6, 14)]  # Kyushu before the other areas
    cells = ["2031/4/1", "1", "9", "9", "9", "5", *(str(10 + i) for i in range(9))]
    rows = [",".join([cells[i] if i != 1 else str(slot) for i in order]) for slot in range(1, 49)]
    prices = jepx.parse(file(*rows, header=",".join(names[i] for i in order)))
    assert prices.iloc[0][["hokkaido", "kyushu", "system"]].tolist() == [10_000.0, 18_000.0, 5_000.0]


@pytest.mark.parametrize("text", ["2031/4/1", "2031/04/01", "20310401", "2031-04-01", "2031年4月1日"])
def test_all_spellings_of_a_date(text):
    assert jepx.parse(file(*day(text))).index[0].isoformat() == "2031-04-01T00:00:00+09:00"


def test_a_file_without_header_is_read_by_position():
    raw = "\n".join(day()).encode()
    assert (jepx.parse(raw) == 7_500.0).all().all()


@given(st.permutations(range(48)))
def test_the_order_of_rows_does_not_matter(order):
    rows = [f"2031/4/1,{slot + 1},9,9,9,{slot}" + f",{slot}" * 9 for slot in order]
    prices = jepx.parse(file(*rows))
    assert (prices["kyushu"].to_numpy() == 1_000.0 * np.arange(48)).all()


def replaced(row: int, old: str, new: str) -> bytes:
    rows = day()
    rows[row] = rows[row].replace(old, new, 1)
    return file(*rows)


DAMAGE = {
    "text in a number": (replaced(3, "7.5", "7.S"), SourceDamaged, "line 5: `7.S` in column `system`"),
    "no date": (replaced(3, "2031/4/1", "2031/13/1"), SourceDamaged, "line 5: `2031/13/1` is no date"),
    "no time code": (replaced(3, ",4,", ",49,"), SourceDamaged, "line 5: the time code is `49`"),
    "double slot": (replaced(3, ",4,", ",3,"), GapInSeries, "line 5: 2031-04-01 slot 3 was there in line 4"),
    "missing slot": (file(*(day()[:20] + day()[21:])), GapInSeries, "2031-04-01 slot 21 is missing"),
    "missing day": (file(*day(), *day("2031/4/3")), GapInSeries, "2031-04-02 slot 1 is missing"),
    "cut off in a row": (file(*day())[:-30], SourceDamaged, "line 49: "),
    "cut off in a day": (file(*day()[:30]), GapInSeries, "slot 31 is missing"),
    "a volume for a price": (replaced(3, "7.5", "15000"), SourceDamaged, "line 5: 15000 JPY/kWh for `system`"),
    "a web page": (b"<!DOCTYPE html>\n<html><title>404</title></html>", SourceDamaged, "is a web page"),
    "empty": (b" \n", SourceDamaged, "is empty"),
    "header only": (file(), SourceDamaged, "a header and no rows"),
    "another file": (b"date,price\n2031-04-01,1\n", SourceChanged, "no column"),
    "utf-16": (file(*day()).decode("cp932").encode("utf-16"), SourceDamaged, "UTF-16"),
    "a workbook": (b"PK\x03\x04rest of it", SourceDamaged, "a workbook"),
    "neither encoding": (file(*day()) + b"\xff\xff\x81", SourceDamaged, "neither in UTF-8 nor in cp932"),
    "saved again": (
        file(*day()).decode("cp932").encode("utf-8").decode("latin-1").encode("utf-8"),
        SourceChanged,
        "no column `受渡日`",
    ),
    "a column missing": (file(*day(), header=HEADER.replace("九州", "沖縄")), SourceChanged, "九州"),
}


@pytest.mark.parametrize(("raw", "error", "words"), DAMAGE.values(), ids=DAMAGE)
def test_damage_is_one_error_with_file_line_and_remedy(raw, error, words):
    with pytest.raises(error) as caught:
        jepx.parse(raw, name="spot_summary_2031.csv")
    assert "spot_summary_2031.csv" in caught.value.what
    assert words in caught.value.what
    assert caught.value.hint


@given(st.integers(0, 3_000))
def test_a_file_cut_anywhere_never_passes_as_whole(at):
    raw = file(*day(), *day("2031/4/2"))
    at = len(raw) - 2 - at % (len(raw) - 2)
    try:
        prices = jepx.parse(raw[:at])
    except DataError:
        return
    # what remains must be whole days; only the digits of the very last price may be lost
    assert len(prices) % 48 == 0
    assert (prices.to_numpy().ravel()[:-1] == 7_500.0).all()


def test_a_blank_price_is_kept_as_absent():
    prices = jepx.parse(replaced(0, ",7.5,7.5", ",7.5,"))
    assert prices["hokkaido"].isna().tolist() == [True] + [False] * 47


@pytest.mark.real
@pytest.mark.parametrize(
    ("year", "rows", "mean", "low", "high", "floor", "system"),
    [
        (2021, 17_520, 11.29, 0.01, 80.00, 1_515, 13.46),
        (2022, 17_520, 14.42, 0.01, 85.01, 1_909, 20.41),
        (2023, 17_568, 9.14, 0.01, 50.00, 2_178, 10.74),
        (2024, 17_520, 10.86, 0.01, 45.01, 1_167, 12.29),
    ],
)
def test_kyushu_as_counted_independently(real_data, year, rows, mean, low, high, floor, system):
    name = jepx.file_name(year)
    prices = jepx.parse((real_data / "jepx" / name).read_bytes(), name=name) / 1_000.0
    kyushu = prices["kyushu"]
    assert len(kyushu) == rows
    assert round(kyushu.mean(), 2) == mean
    assert (kyushu.min(), kyushu.max()) == (pytest.approx(low), pytest.approx(high))
    assert (kyushu < 0.0101).sum() == floor
    assert round(prices["system"].mean(), 2) == system
