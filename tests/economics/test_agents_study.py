"""Agent experiments, and pictures of agents and indicators: laws, bounds, conservation, one word for one thing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from shoals.cli._app import invoke
from shoals.cli.economics_agents import Experiment
from shoals.core.errors import InputError
from shoals.core.figure import Kind
from shoals.economics import history
from shoals.economics.indicators.overview import readings
from shoals.show.indicators import Row, indicators_svg
from shoals.studies import agents as study


def test_the_law_is_exponential_and_credit_heats_by_what_may_be_owed() -> None:
    found = study.run("law", agents_n=5_000, debt=0.5, seed=2)
    plain, credit = found.rows
    assert plain["temperature_over_mean"] == pytest.approx(1.0, abs=0.05)
    assert credit["temperature_over_mean"] == pytest.approx(1.5, abs=0.08)
    assert plain["ks_p"] > 0.01
    assert plain["gini"] == pytest.approx(0.5, abs=0.02)
    assert found.kind is Kind.DEMO


def test_heat_flows_from_hot_to_cold_until_they_are_alike() -> None:
    rows = study.run("heat", agents_n=4_000, seed=1).rows
    assert (rows[0]["temperature_poor"], rows[0]["temperature_rich"], rows[0]["flow_to_rich"]) == (1_000, 500, 0)
    assert rows[-1]["flow_to_rich"] > 0
    assert rows[-1]["temperature_poor"] == pytest.approx(rows[-1]["temperature_rich"], rel=0.06)
    # Money is conserved: 2,000 poor with weight 1 and 2,000 rich with weight 4 hold six millions in all.
    last = rows[-1]
    assert 2_000 * last["temperature_poor"] + 8_000 * last["temperature_rich"] == pytest.approx(6e6)


def test_no_cycle_beats_carnot() -> None:
    rows = study.run("carnot", seed=1).rows
    assert all(row["efficiency"] < row["bound"] + 0.03 for row in rows)
    assert rows[0]["efficiency"] < rows[-1]["efficiency"]


def test_notes_on_spilled_energy_stay_out_in_august() -> None:
    found = study.run("notes", agents_n=1_000)
    rows = {row["month"]: row for row in found.rows}
    monthly = history.by_month("kyushu", 2024)
    assert rows[5]["issued"] == round(monthly[5] * 10)
    assert rows[8]["redeemed"] == rows[8]["issued"] == round(monthly[8] * 10)
    assert rows[8]["outstanding"] > 1_000
    assert sum(row["issued"] - row["redeemed"] for row in found.rows) == rows[3]["outstanding"]


def test_efficiency_cools_theta_and_no_mean() -> None:
    last = study.run("efficiency", agents_n=1_000).rows[-1]
    assert last["theta"] == pytest.approx(1.1**-19, rel=0.02)
    assert last["mean_money"] == 1.0


def test_the_same_seed_gives_the_same_rows() -> None:
    assert study.run("law", agents_n=500, seed=7).rows == study.run("law", agents_n=500, seed=7).rows
    assert study.run("law", agents_n=500, seed=7).rows != study.run("law", agents_n=500, seed=8).rows


def test_too_few_and_too_many_are_refused() -> None:
    with pytest.raises(InputError, match="agents"):
        study.run("law", agents_n=10)
    with pytest.raises(InputError, match="more money than the simulator counts"):
        study.run("law", agents_n=10_000_000)
    with pytest.raises(InputError, match="debt"):
        study.run("law", agents_n=500, debt=-1.0)


def test_the_command_offers_what_the_study_has() -> None:
    assert [str(one) for one in Experiment] == [str(one) for one in study.Experiment]


@pytest.mark.parametrize("experiment", list(study.Experiment))
def test_each_experiment_tells_writes_and_draws(
    experiment: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    picture = tmp_path / "a.svg"
    asked = ["economics", "agents", str(experiment), "--agents", "500", "--lang", "ja"]
    assert invoke([*asked, "--format", "json", "--picture", str(picture)]) == 0
    out, err = capsys.readouterr()
    value = json.loads(out)
    assert value["schema"] == "shoals.economics.agents/1"
    assert value["kind"] == "demo"
    assert all(len(line["x"]) == len(line["y"]) for line in value["lines"])
    assert any("ぁ" <= letter <= "ん" for letter in err)
    text = picture.read_text(encoding="utf-8")
    assert text.startswith("<svg")
    assert "nan" not in text


def test_indicators_are_drawn_with_what_they_lack(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    picture = tmp_path / "a.svg"
    assert invoke(["economics", "indicators", "--picture", str(picture), "--format", "csv", "--lang", "en"]) == 0
    assert "wrote" in capsys.readouterr().err
    text = picture.read_text(encoding="utf-8")
    known = readings()
    assert text.count("<circle") == sum(one.value is not None for one in known)
    assert text.count("lacks:") == sum(one.value is None for one in known)
    assert invoke(["economics", "indicators", "--picture", "nowhere/a.svg"]) == 1


def test_a_span_without_end_stays_in_the_picture() -> None:
    text = indicators_svg([Row(name="a", value=1.0, low=0.0, high=float("inf"), unit="1", kind="assumed")], lang="en")
    assert "inf" not in text.replace("infinite", "")
    assert "nan" not in text
