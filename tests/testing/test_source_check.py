from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from shoals.data.sources import bitcoin, fx, japan_area, jepx
from shoals.testing import check_source

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
FX = b"observation_date,DEXJPUS\n2024-04-01,151.66\n2024-04-02,151.60\n2024-04-03,151.69\n"


@pytest.mark.parametrize(
    ("parse", "path"),
    [
        (fx.parse, "fx/usdjpy_ohlc.csv"),
        (jepx.parse, "jepx/spot_summary_2031.csv"),
        (bitcoin.parse, "bitcoin/daily_table.csv"),
    ],
)
def test_the_sources_pass(parse: object, path: str) -> None:
    check_source(parse, (GOLDEN / path).read_bytes())  # type: ignore[arg-type]


def test_an_area_file_passes() -> None:
    path = sorted((GOLDEN / "japan_area").glob("eria_jukyu_*_0*.csv"))[0]
    check_source(lambda raw: japan_area.parse(raw, name=path.name), path.read_bytes())


def no_zone(raw: bytes) -> pd.Series:
    found = fx.parse(raw)
    return found.tz_localize(None)


def takes_all(raw: bytes) -> pd.Series:
    try:
        return fx.parse(raw)
    except Exception:
        return fx.parse(FX)


def repairs(raw: bytes) -> pd.Series:
    found = fx.parse(raw.rpartition(b"\n")[0] + b"\n")
    return found * len(found)


@pytest.mark.parametrize(("broken", "says"), [(no_zone, "time zone"), (takes_all, "taken for data"), (repairs, "cut")])
def test_a_broken_source_is_caught(broken: object, says: str) -> None:
    with pytest.raises(AssertionError, match=says):
        check_source(broken, FX)  # type: ignore[arg-type]
