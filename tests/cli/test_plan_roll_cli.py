from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from shoals.cli._app import invoke
from shoals.operate.machine import Device
from shoals.operate.offers import offers_of

SITE = Path(__file__).resolve().parents[2] / "examples" / "sites" / "tohoku-wind-nonfirm.toml"


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOALS_NO_PROGRESS", "1")


def run(*arguments: str | Path) -> int:
    return invoke(["plan", "roll", str(SITE), "--demo", "--forecast", "persistence", *map(str, arguments)])


def test_json_goes_to_stdout_and_a_picture_to_its_file(
    tmp_path: Path, quiet: None, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("--format", "json", "--picture", tmp_path / "roll.svg") == 0
    out, err = capfd.readouterr()
    document = json.loads(out)
    assert document["schema"] == "shoals.plan.roll/1"
    assert document["kind"] == "demo"
    assert [way["id"] for way in document["ways"]][-2:] == ["roll:persistence", "plan"]
    assert "wrote" in err
    assert (tmp_path / "roll.svg").read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize(("lang", "words"), [("en", "foresight is worth nothing"), ("ja", "見通しの価値はゼロ")])
def test_a_table_and_sentences_in_both_languages(
    lang: str, words: str, quiet: None, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("--format", "table", "--lang", lang) == 0
    out, err = capfd.readouterr()
    assert ("Forecast: as yesterday" if lang == "en" else "昨日と同じ") in out
    assert words in err


def test_what_was_done_on_forecasts_is_an_offer_of_the_controller(
    tmp_path: Path, quiet: None, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("--format", "json", "--schedule", tmp_path / "rolled.parquet") == 0
    frame = pd.read_parquet(tmp_path / "rolled.parquet")
    power_mw = frame.filter(like="load_mw:").sum(axis=1)
    document = json.loads(capfd.readouterr().out)
    way = next(one for one in document["ways"] if one["id"] == document["best"])
    spilled = (frame["spilled_without_mw"] - frame["spilled_mw"]).sum() * 0.5
    assert spilled == pytest.approx(way["rescued_mwh"], abs=0.01)
    offers = offers_of(Device(id="o", driver="schedule", address=str(tmp_path / "rolled.parquet")), 10**9)
    for at in power_mw.index[power_mw.to_numpy() > 0][:3]:
        offer = offers.at(round(at.timestamp() * 1e6))
        assert offer is not None
        assert offer.power_w_max == round(power_mw[at] * 1e6)
        assert offer.end_us == round((at.timestamp() + 1_800) * 1e6)


def test_scores_go_into_a_file(tmp_path: Path, quiet: None, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("--scores", "-o", tmp_path / "scores.csv", "--lang", "en") == 0
    frame = pd.read_csv(tmp_path / "scores.csv")
    assert len(frame) == 3
    assert {"MAE", "CRPS", "skill"} <= set(frame.columns)


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_scores_are_shown_to_people(lang: str, quiet: None, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("--scores", "--format", "table", "--lang", lang) == 0
    out, _ = capfd.readouterr()
    assert "CRPS" in out
    assert "…" not in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "no year of the area is named"),
        (("--demo", "--fiscal-year", "2024"), "`--demo` stands with `--fiscal-year`"),
        (("--demo", "--forecast", "oracle"), "there is no forecaster `oracle`"),
        (("--demo", "--cancelled", "2"), "cancelled_share"),
        (("--demo", "--history", "x"), "`--history` stands with `--demo`"),
        (("--demo", "-o", "no/such/folder.csv"), "does not exist"),
    ],
)
def test_what_is_asked_wrongly_is_named(
    arguments: tuple[str, ...], words: str, quiet: None, capfd: pytest.CaptureFixture[str]
) -> None:
    assert invoke(["plan", "roll", str(SITE), *arguments]) == 1
    out, err = capfd.readouterr()
    assert out == ""
    assert words in err
    assert "hint:" in err
