from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from shoals.cli._app import invoke
from shoals.studies.size_report import FILES

SITE = Path(__file__).resolve().parents[2] / "examples" / "sites" / "tohoku-wind-nonfirm.toml"


def size(*arguments: str | Path) -> int:
    return invoke(["plan", "size", *map(str, arguments)])


@pytest.mark.parametrize(("lang", "words"), [("en", "Build nothing"), ("ja", "何も建てないのが最善です")])
def test_the_answer_comes_first_and_progress_goes_to_stderr(
    lang: str, words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert size(SITE, "--demo", "--quick", "--lang", lang) == 0
    out, err = capfd.readouterr()
    assert out.startswith(words)
    assert "%" in err
    assert words not in err


def test_a_folder_gets_report_pictures_and_tables(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert size(SITE, "--demo", "--lang", "en", "-o", tmp_path / "out") == 0
    out, err = capfd.readouterr()
    assert out == ""
    assert "Build nothing" in err
    assert {path.name for path in (tmp_path / "out").iterdir()} == set(FILES)
    fronts = pd.read_csv(tmp_path / "out" / "fronts.csv")
    assert (fronts["gap"] <= 1e-6).all()
    assert len(pd.read_csv(tmp_path / "out" / "tornado.csv")) == 5


def test_json_holds_the_certificate(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert size(SITE, "--demo", "--quick", "--format", "json") == 0
    document = json.loads(capfd.readouterr().out)
    assert document["schema"] == "shoals.plan.size/1"
    assert document["certificate"]["gap"] <= 1e-6
    assert size(SITE, "--demo", "--quick", "-o", tmp_path / "size.json") == 0
    again = json.loads((tmp_path / "size.json").read_text(encoding="utf-8"))
    assert again["best"] == document["best"]


def test_candidates_are_a_table_and_a_page(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for name in ("size.csv", "size.html"):
        assert size(SITE, "--demo", "--quick", "--lang", "en", "-o", tmp_path / name) == 0
    assert pd.read_csv(tmp_path / "size.csv")["id"].tolist() == ["battery", "miners", "miner_new", "miner_used"]
    assert (tmp_path / "size.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert "wrote" in capfd.readouterr().err


def test_assumptions_reach_the_answer(capfd: pytest.CaptureFixture[str]) -> None:
    more = ["--loan", "0.7,0.02,10", "--tax", "0.3", "--difficulty-growth", "0.2", "--max", "battery=3"]
    assert size(SITE, "--demo", "--quick", "--format", "json", "--demand-charge", "1500", *more) == 0
    assert json.loads(capfd.readouterr().out)["best"]["sizes_mw"]["battery"] <= 3.0


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--demo", "--max", "battry=1"], "battry"),
        (["--demo", "--max", "battery"], "no number"),
        (["--demo", "--loan", "0.7,0.02"], "whole years"),
        (["--demo", "--loan", "0.7,x,3"], "no number"),
        (["--demo", "--loan", "1.7,0.02,3"], "loan.share"),
        ([], "no year of the area is named"),
    ],
)
def test_what_is_asked_wrongly_ends_with_one(
    arguments: list[str], word: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert size(SITE, "--quick", *arguments) == 1
    err = capfd.readouterr().err
    assert word in err
    assert "hint:" in err
