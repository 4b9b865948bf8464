"""Cross rates: the formulas of `value` and no others, hours and machines, warnings that matter, real years."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.cli._app import invoke
from shoals.core.energy import PriceSeries
from shoals.core.errors import InputError, UnitMismatch
from shoals.core.figure import Kind
from shoals.core.network import NetworkSeries
from shoals.core.time import Timeline
from shoals.economics.rates import rates_of
from shoals.studies import rates as study
from shoals.value import absorber, market, mining

JST = timezone(timedelta(hours=9))


def series(prices, zone=JST):
    line = Timeline(start=datetime(2025, 4, 1, tzinfo=zone), step_minutes=30, slots=len(prices))
    spot = PriceSeries(name="spot", timeline=line, price_jpy_per_mwh=prices)
    network = NetworkSeries(
        timeline=line, difficulty=148.26e12, subsidy_btc_per_block=3.125, fees_btc_per_block=0.0173,
        price_usd_per_btc=91_132, rate_jpy_per_usd=155,
    )  # fmt: skip
    return spot, network


@pytest.fixture(scope="module")
def demo():
    return study.rates_demo()


def test_values_are_those_of_the_value_package(demo) -> None:
    from shoals import data

    year = data.reference_year("kyushu")
    miner = next(one for one in absorber.candidates() if one.id == "miner_new")
    ours = mining.value_jpy_per_mwh(
        year.network, efficiency_j_per_th=miner.efficiency_j_per_th, pool_fee=miner.pool_fee
    )
    np.testing.assert_allclose(demo["miner_new"].gross_jpy_per_mwh, ours)
    shifted = market.shift_value_jpy_per_mwh(year.spot, hours_window=24.0, efficiency=0.85)
    np.testing.assert_allclose(demo["shift"].gross_jpy_per_mwh, shifted)
    yearly = absorber.charge_jpy_per_year(miner.cost(1.0), 0.05)
    one = demo["miner_new"]
    assert one.cost_jpy_per_mwh * one.runs.sum() * 0.5 == pytest.approx(yearly)


def test_a_kwh_that_cannot_be_sold_is_worth_nothing_as_export(demo) -> None:
    from shoals import data

    held = data.reference_year("kyushu").area.curtailed_mw > 0
    assert (demo["export"].gross_jpy_per_mwh[held] == 0).all()
    assert demo["miner_new"].runs[held].all()


def test_a_demo_year_makes_demo_rates_where_they_rest_on_it(demo) -> None:
    assert demo["export"].kind is Kind.DEMO
    assert demo["shift"].kind is Kind.DEMO
    assert demo["sample"].shadow
    assert demo["sample"].power_mw_full < 1e-6
    assert demo["balancing"].beside


prices = st.lists(st.floats(10.0, 60_000.0), min_size=4, max_size=48)


@given(prices)
def test_cross_rates_are_consistent(values: list[float]) -> None:
    found = rates_of(*series(values), area="kyushu")
    uses, matrix = found.cross()
    assert "capacity" not in uses
    np.testing.assert_allclose(np.diag(matrix), 1.0)
    np.testing.assert_allclose(matrix * matrix.T, 1.0, rtol=1e-9)
    np.testing.assert_allclose(matrix[:, 1] * matrix[1, 2], matrix[:, 2], rtol=1e-9)


@given(prices)
def test_the_best_use_is_one_that_a_market_pays_and_none_beside(values: list[float]) -> None:
    found = rates_of(*series(values), area="kyushu")
    chosen = {found.rates[i].id for i in found.best()}
    assert not chosen & {"sample", "capacity", "balancing"}


def test_dear_machines_and_few_hours_make_a_use_lose() -> None:
    found = rates_of(*series([50_000.0] * 46 + [10.0] * 2), area="kyushu")
    assert found["miner_new"].runs.sum() == 2
    assert found.gain("miner_new") < 0
    always = rates_of(*series([10.0] * 48), area="kyushu")
    assert always.gain("miner_new") > 0


def test_an_area_without_a_price_says_so() -> None:
    found = rates_of(*series([5_000.0] * 4), area="hokkaido")
    assert found.left_out == ("capacity",)
    assert any("capacity market" in line for line in study.sentences(found, "en"))


def test_wrong_questions(demo) -> None:
    spot, _ = series([5_000.0] * 4)
    with pytest.raises(UnitMismatch, match="timelines"):
        rates_of(spot, series([5_000.0] * 5)[1], area="kyushu")
    with pytest.raises(InputError, match="did you mean `miner_new`"):
        demo["miner_ne"]
    with pytest.raises(InputError, match="no slot"):
        demo.at(-1)
    with pytest.raises(InputError, match="is no moment"):
        study.slot_of(demo, "noon")
    with pytest.raises(InputError, match="outside"):
        study.slot_of(demo, "2031-01-01T00:00")


def test_the_command_tells_writes_and_draws(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    picture = tmp_path / "rates.svg"
    asked = ["economics", "rates", "--demo", "--at", "2024-05-05T12:00", "--picture", str(picture)]
    assert invoke([*asked, "--format", "json", "--lang", "ja"]) == 0
    out, err = capsys.readouterr()
    value = json.loads(out)
    assert value["schema"] == "shoals.economics.rates/1"
    assert {"export", "shift", "miner_new", "ai_hosting", "gpu_cloud", "token", "sample", "capacity", "balancing"} <= {
        one["use"] for one in value["uses"]
    }
    assert "売電" in err
    assert picture.read_text(encoding="utf-8").startswith("<svg")
    assert invoke(["economics", "rates", "--demo", "--cross", "--format", "csv"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 9


@pytest.mark.parametrize(
    ("arguments", "says", "code"),
    [
        ([], "--demo", 1),
        (["--from", ".", "--fiscal-year", "2024", "--demo"], "--demo", 1),
        (["--from", "."], "--fiscal-year", 1),
        (["kyusyu", "--demo"], "kyushu", 1),
        (["kyushu", "--from", ".", "--fiscal-year", "2024"], "hint:", 2),
    ],
)
def test_the_command_refuses(arguments, says, code, capsys, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert invoke(["economics", "rates", *arguments]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err


@pytest.mark.real
def test_rates_on_the_publishers_files(real_data: Path) -> None:
    """Kyushu FY2024: the mean spot price is the research's where energy can be sold."""
    found = study.rates_files(real_data, "kyushu", 2024)
    export = found["export"]
    assert export.kind is Kind.MEASURED
    assert float(export.gross_jpy_per_mwh.mean()) / 1e3 == pytest.approx(10.56, abs=0.02)
    hours = float((export.gross_jpy_per_mwh == 0).sum()) * 0.5
    assert hours == pytest.approx(936.5, abs=1.0)
