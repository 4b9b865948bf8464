"""Days of a container: surplus followed within a slot, calls obeyed in seconds, three values, an identical replay."""

from __future__ import annotations

import json
from datetime import date, time
from pathlib import Path

import pandas as pd
import pytest

from shoals import cycle, data, ledger
from shoals.cli._app import invoke
from shoals.core.errors import InputError
from shoals.operate.site_file import read_setup
from shoals.studies.rehearse import Call, rehearse_site

SITE = Path(__file__).resolve().parents[2] / "examples" / "sites" / "kyushu-container-100kw.toml"


def check(folder: Path, summary: dict, calls: int) -> None:
    """Hold what must be, from the files alone."""
    following = summary["following"]
    assert following["late_seconds_max"] < 1_800
    assert following["calls"] == calls
    assert following["call_seconds_max"] <= read_setup(SITE).limits.stop_seconds_bound()
    assert following["over_connection_seconds"] == 0
    assert summary["replays"]
    values = summary["values"]
    frame = pd.read_csv(folder / "slots.csv")
    assert len(frame) == summary["days"] * 48 == values["slots"]
    drawn_kwh = values["digital"]["drawn_j"] / 3.6e6
    assert frame["drawn_kwh"].sum() == pytest.approx(drawn_kwh)
    assert frame[["surplus_kwh", "own_kwh", "bought_kwh"]].sum().sum() == pytest.approx(drawn_kwh)
    assert values["environment"]["surplus_j"] <= values["digital"]["drawn_j"]
    assert (frame["covered"] > 0.999).all()
    with ledger.open_book(folder / "book.sqlite") as book:
        balances = book.balances()
    assert balances["heat:container"] == values["digital"]["drawn_j"]
    assert balances["bus"] == 0
    assert summary["starts"] <= 12 * 30 * summary["days"]


def test_a_day_of_the_demo_year(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "out"
    arguments = ["operate", "rehearse", str(SITE), "--demo", "--start", "2024-04-05", "-o", str(folder), "--lang", "en"]
    assert invoke([*arguments, "--call", "16:00-17:30"]) == 0
    summary = json.loads((folder / "summary.json").read_text())
    check(folder, summary, calls=1)
    assert summary["kind"] == "demo"
    assert summary["values"]["environment"]["surplus_j"] > 0
    assert summary["values"]["grid"]["reduced_j"] > 0
    out = capsys.readouterr().out
    assert "Environment" in out
    assert "come out again" in out
    assert invoke(["operate", "replay", str(folder / "cycles")]) == 0
    assert invoke(arguments) == 1  # the folder holds one
    assert "holds a rehearsal" in capsys.readouterr().err


def test_a_day_that_follows_a_plan_run_on_forecasts(tmp_path: Path) -> None:
    given = cycle.given_demo(data.read_site(SITE))
    limits = read_setup(SITE).limits
    found = rehearse_site(given, limits, first=date(2024, 4, 5), days=1, folder=tmp_path, forecast="persistence")
    check(tmp_path, dict(found.summary), calls=0)
    assert found.summary["plan"] == "persistence"
    assert found.summary["values"]["digital"]["drawn_j"] > 0
    with pytest.raises(InputError, match="no forecaster"):
        rehearse_site(given, limits, first=date(2024, 4, 5), days=1, folder=tmp_path / "x", forecast="crystal")


@pytest.mark.real
def test_two_days_of_april_on_the_publishers_files(real_data: Path, tmp_path: Path) -> None:
    given = cycle.given_files(data.read_site(SITE), real_data, 2024)
    limits = read_setup(SITE).limits
    found = rehearse_site(
        given, limits, first=date(2024, 4, 13), days=2, calls=[Call(start=time(16), end=time(18))], folder=tmp_path
    )
    check(tmp_path, dict(found.summary), calls=2)
    assert found.summary["kind"] == "computed"
    assert found.summary["values"]["environment"]["surplus_j"] > 0


def test_what_cannot_be_meant_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for more, says in (
        (["--start", "april"], "`--start` is `april`"),
        (["--start", "2024-04-01", "--call", "noon"], "no time of a call"),
        (["--start", "2024-04-01", "--call", "18:00-16:00"], "ends before it begins"),
        (["--start", "2023-01-01"], "outside the year"),
    ):
        assert invoke(["operate", "rehearse", str(SITE), "--demo", "-o", str(tmp_path / "out"), *more]) == 1
        assert says in capsys.readouterr().err
    assert invoke(["operate", "rehearse", str(SITE), "--start", "2024-04-01"]) == 1
    with pytest.raises(InputError):
        Call.parse("16-x")
