from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.errors import InputError, SourceChanged, SourceDamaged
from shoals.core.figure import Kind
from shoals.data.sources import elexon


@pytest.fixture
def ramps(root):
    folder = root / "tests/golden/elexon"
    return pd.concat([elexon.parse((folder / name).read_bytes(), name=name) for name in ("pn.json", "boalf.json")])


def test_energy_held_back_is_the_area_between_the_ramps(ramps):
    held = elexon.curtailed_mwh(ramps)
    # A: ramp 60 to 0 in ten minutes (60 x 10 / 2), then 60 MW for ten minutes; then, notified 60 to 90 MW in half an
    # hour, stopped for ten minutes (mean 65 MW), then accepted at 80 MW while 70 to 80 MW are notified: nothing
    assert held["T_WINDA-1"].tolist() == pytest.approx([(300 + 600) / 60, 650 / 60])
    assert held["T_WINDB-1"].tolist() == [0.0, 0.0]  # accepted above what it notified
    assert held.index[0].isoformat() == "2031-01-01T00:00:00+00:00"


def test_only_wind_counts_when_the_units_are_named(ramps, root):
    units = elexon.wind_units((root / "tests/golden/elexon/bmu.csv").read_bytes())
    assert units == {"T_WINDA-1", "T_WINDB-1"}
    assert "T_GAS-1" in elexon.curtailed_mwh(ramps)
    assert list(elexon.curtailed_mwh(ramps, units=units).columns) == ["T_WINDA-1", "T_WINDB-1"]


def test_the_sum_is_a_series_of_the_core(ramps):
    area = elexon.to_area_series(elexon.curtailed_mwh(ramps, units={"T_WINDA-1"}))
    assert (area.area, area.kind, area.timeline.slots) == ("gb", Kind.COMPUTED, 2)
    assert area.curtailed_mw.tolist() == pytest.approx([30.0, 65 / 3])


def test_parquet_in_the_older_naming(tmp_path):
    old = pd.DataFrame(
        {
            "recordType": "BOALF",
            "timeFrom": pd.to_datetime(["2031-01-01 00:00"]),
            "timeTo": pd.to_datetime(["2031-01-01 00:30"]),
            "Accept ID": "17",
            "Accept Time": "2031-01-01 00:00:00",
            "levelFrom": 5.0,
            "levelTo": 6.0,
        },
        index=pd.Index(["T_WINDA-1"], name="unit"),
    )
    old.to_parquet(tmp_path / "boal.parquet")
    read = elexon.parse((tmp_path / "boal.parquet").read_bytes())
    assert read[["unit", "record", "acceptance", "end_mw"]].to_numpy().tolist() == [["T_WINDA-1", "BOALF", 17.0, 6.0]]
    assert read["start"].iloc[0] == pd.Timestamp("2031-01-01", tz="UTC")


@given(
    st.lists(st.tuples(st.integers(0, 59), st.integers(1, 40), st.floats(0, 100), st.floats(0, 100)), max_size=6),
    st.floats(0, 100),
    st.floats(0, 100),
)
def test_equals_a_sum_over_minutes_and_stays_below_what_was_notified(orders, first_mw, last_mw):
    start = pd.Timestamp("2031-01-01", tz="UTC")

    def row(record, at, length, low, high, number):
        return {
            "unit": "U", "record": record, "start": start + pd.Timedelta(minutes=at),
            "end": start + pd.Timedelta(minutes=at + length), "start_mw": low, "end_mw": high,
            "acceptance": number, "accepted_at": start + pd.Timedelta(minutes=number),
        }  # fmt: skip

    rows = [row("PN", 0, 60, first_mw, last_mw, 0)]
    rows += [row("BOALF", *order, number) for number, order in enumerate(orders, start=1)]
    table = pd.DataFrame(rows, columns=list(elexon.COLUMNS))
    for column in ("start", "end", "accepted_at"):
        table[column] = table[column].dt.as_unit("s")
    held = elexon.curtailed_mwh(table)["U"].sum()
    minutes = np.zeros(60)
    for minute in range(60):
        planned = first_mw + (last_mw - first_mw) * (minute + 0.5) / 60
        for at, length, low, high in reversed(orders):
            if at <= minute < at + length:
                minutes[minute] = max(planned - (low + (high - low) * (minute + 0.5 - at) / length), 0.0)
                break
    assert held == pytest.approx(minutes.sum() / 60, abs=1e-9)
    assert -1e-9 <= held <= (first_mw + last_mw) / 2 + 1e-9


@pytest.mark.parametrize(
    ("raw", "error", "words"),
    [
        (b'{"data": [', SourceDamaged, "breaks off"),
        (b"PAR1 and no more", SourceDamaged, "no whole Parquet file"),
        (b"<html></html>", SourceDamaged, "web page"),
        (b'{"data": []}', SourceChanged, "no list of records"),
        (b'[{"dataset": "PN", "bmUnit": "U"}]', SourceChanged, "no field `timeFrom`"),
    ],
)
def test_damage(raw, error, words):
    with pytest.raises(error) as caught:
        elexon.parse(raw, name="pn.json")
    assert "`pn.json`" in caught.value.what
    assert words in caught.value.what


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("levelFrom", "4O", "unreadable"),
        ("levelFrom", None, "missing or runs backwards"),
        ("timeTo", "2030-01-01T00:00:00Z", "missing or runs backwards"),
        ("dataset", "BOD", "holds records `BOD`"),
    ],
)
def test_damage_in_a_record(field, value, words):
    record = {"dataset": "PN", "bmUnit": "U", "timeFrom": "2031-01-01T00:00:00Z", "timeTo": "2031-01-01T00:30:00Z",
              "levelFrom": 1, "levelTo": 2}  # fmt: skip
    with pytest.raises((SourceDamaged, SourceChanged), match=words):
        elexon.parse(json.dumps([record | {field: value}]).encode(), name="pn.json")


def test_acceptances_alone_tell_nothing(ramps):
    with pytest.raises(InputError, match="no notification"):
        elexon.curtailed_mwh(ramps[ramps["record"] == "BOALF"])


@pytest.mark.real
def test_two_days_of_british_wind(real_data):
    folder = real_data / "gb_elexon"
    names = ("fpn.parquet", "boal.parquet")
    ramps = pd.concat([elexon.parse((folder / name).read_bytes(), name=name) for name in names])
    assert ramps["record"].value_counts().to_dict() == {"PN": 18_220, "BOALF": 6_301}
    units = elexon.wind_units((folder / "BMU.csv").read_bytes())
    held = elexon.curtailed_mwh(ramps, units=units)
    assert held.shape[0] == 96
    busiest = held.sum().idxmax()
    one = ramps[ramps["unit"] == busiest]
    assert held[busiest].sum() == pytest.approx(_by_minutes(one), rel=1e-9)
    notified = ramps[ramps["record"] == "PN"]
    hours = (notified["end"] - notified["start"]).dt.total_seconds() / 3600
    assert 0 < held.to_numpy().sum() < ((notified["start_mw"] + notified["end_mw"]) / 2 * hours).sum()


def _by_minutes(one: pd.DataFrame) -> float:
    """The same energy, minute by minute through dictionaries."""
    levels: dict[str, dict[int, float]] = {"PN": {}, "BOALF": {}}
    for row in one.sort_values(["accepted_at", "acceptance", "start"], kind="stable").itertuples():
        first, last = int(row.start.timestamp()) // 60, int(row.end.timestamp()) // 60
        for minute in range(first, last):
            share = (minute + 0.5 - first) / (last - first)
            levels[row.record][minute] = row.start_mw + share * (row.end_mw - row.start_mw)
    both = levels["PN"].keys() & levels["BOALF"].keys()
    return sum(max(levels["PN"][m] - levels["BOALF"][m], 0.0) for m in both) / 60
