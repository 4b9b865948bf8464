from __future__ import annotations

import pandas as pd
import pytest

from shoals.core.errors import SourceChanged, SourceDamaged
from shoals.data.sources import fx


def test_reads_the_close_and_drops_days_without_a_rate(root):
    rate = fx.parse((root / "tests/golden/fx/usdjpy_ohlc.csv").read_bytes(), name="usdjpy_ohlc.csv")
    assert rate.name == "rate_jpy_per_usd"
    assert rate.tolist() == [150.5, 151.0, 151.5]
    assert rate.index[1] == pd.Timestamp("2030-12-30", tz="UTC")
    assert rate.attrs["dropped"] == 1


def test_reads_the_series_of_the_federal_reserve(root):
    rate = fx.parse((root / "tests/golden/fx/DEXJPUS.csv").read_bytes())
    assert rate.tolist() == [151.0, 152.25]


@pytest.mark.parametrize(
    ("raw", "error", "words"),
    [
        (b"Date,Close\n2031-01-01,0.0066\n", SourceDamaged, "line 2: 0.0066 is no price of a dollar in yen"),
        (b"Date,Close\n2031-01-01,15O.1\n", SourceDamaged, "line 2: `15O.1`"),
        (b"Date,Close\n2031-01-01\n", SourceDamaged, "line 2: 1 columns"),
        (b"Date,Close\n2031-01-01,150\n2031-01-01,151\n", SourceDamaged, "line 3: 2031-01-01 is there twice"),
        (b"Date,Close\n2031-01-01,150\n2031-01-02,106\n2031-01-03,151\n", SourceDamaged, "line 3: the rate leaps from"),
        (
            b"Date,Close\n2031-01-01,150\n2031-01-02,250\n",
            SourceDamaged,
            "line 3: the rate leaps from 150 on 2031",
        ),
        (b"Date,Close\n2031-01-01,\n", SourceDamaged, "has no rate"),
        (b"Date,Rate of exchange\n2031-01-01,150\n", SourceChanged, "no date and rate"),
        (b"<html><body>login</body></html>", SourceDamaged, "is a web page"),
    ],
)
def test_damage(raw, error, words):
    with pytest.raises(error) as caught:
        fx.parse(raw, name="usdjpy.csv")
    assert "`usdjpy.csv`" in caught.value.what
    assert words in caught.value.what


def test_other_prices_are_not_taken_for_exchange_rates():
    assert not fx.looks_like(b"Date,Open,High,Low,Close,Volume\n", "bitcoin.csv")
    assert fx.looks_like(b"\xef\xbb\xbfdate,usd_jpy\n", "whatever.csv")


@pytest.mark.real
def test_mean_of_fiscal_year_2024(real_data):
    path = real_data / "fx" / "usdjpy_daily_1996_2026.csv"
    rate = fx.parse(path.read_bytes(), name=path.name)
    assert len(rate) == 7_676
    assert round(rate["2024-04-01":"2025-03-31"].mean(), 2) == 152.48
