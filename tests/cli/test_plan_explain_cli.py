from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from shoals.cli._app import invoke

PROBLEM: dict[str, Any] = {
    "schema": "shoals.plan.problem/1",
    "start": "2024-04-01T00:00:00+09:00",
    "slot_minutes": 60,
    "slots": 3,
    "available_mw": [3, 4, 0],
    "export": {"power_mw_max": 2, "price_jpy_per_mwh": [9000, 4000, 8000]},
    "loads": [{"id": "asic", "power_mw_max": 1, "value_jpy_per_mwh": 5000}],
    "battery": {"charge_mw_max": 1, "discharge_mw_max": 1, "energy_mwh_max": 2, "wear_jpy_per_mwh": 1},
}


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(PROBLEM), encoding="utf-8")
    return path


def explain(*arguments: str | Path) -> int:
    return invoke(["plan", "explain", *map(str, arguments)])


@pytest.mark.parametrize(("lang", "word"), [("en", "one more kWh here"), ("ja", "電気の価値(影の価格)は")])
def test_a_slot_is_named_by_its_number_or_by_a_moment_in_it(
    asked: Path, lang: str, word: str, capfd: pytest.CaptureFixture[str]
) -> None:
    said = []
    for slot in ("1", "2024-04-01T01:20", "2024-03-31T16:00+00:00"):
        assert explain(asked, slot, "--lang", lang) == 0
        said.append(capfd.readouterr().out)
    assert word in said[0]
    assert said[0] == said[1] == said[2]


def test_the_data_form_holds_the_words_and_each_element(asked: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert explain(asked, "1", "--format", "json", "--lang", "en") == 0
    document = json.loads(capfd.readouterr().out)
    assert document["schema"] == "shoals.plan.explain/1"
    assert {one["id"] for one in document["elements"]} == {"generation", "export", "asic", "charge", "discharge"}
    assert document["words"][0].startswith("Slot 1, 2024-04-01 01:00 to 02:00")
    assert (document["reason"], document["set_by"]) == ("between", None)
    assert (document["low_jpy_per_mwh"], document["high_jpy_per_mwh"]) == (0.0, 4000.0)


def test_a_table_goes_to_a_file_with_its_words(asked: Path, tmp_path: Path) -> None:
    assert explain(asked, "0", "-o", tmp_path / "why.csv", "--lang", "en") == 0
    assert (tmp_path / "why.csv").read_text(encoding="utf-8").startswith('element,side,"power, MW"')
    assert explain(asked, "0", "-o", tmp_path / "why.txt", "--format", "table", "--lang", "en") == 0
    assert (tmp_path / "why.txt").read_text(encoding="utf-8").startswith("Slot 0")


@pytest.mark.parametrize(
    ("slot", "more", "said"),
    [
        ("3", [], "no slot 3"),
        ("noon", [], "`noon` is no slot"),
        ("--", ["-1"], "`-1` is no slot"),
        ("2025-01-01T00:00", [], "outside the timeline"),
        ("0", ["--demo"], "holds its own year"),
        ("0", ["--fiscal-year", "2024"], "holds its own year"),
    ],
)
def test_what_cannot_be_explained_is_refused_with_a_hint(
    asked: Path, slot: str, more: list[str], said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert explain(asked, slot, *more) == 1
    err = capfd.readouterr().err
    assert said in err
    assert "hint:" in err


def test_a_site_needs_a_year_and_takes_the_made_up_one(root: Path, capfd: pytest.CaptureFixture[str]) -> None:
    site = root / "examples" / "sites" / "kyushu-hybrid-50mw.toml"
    assert explain(site, "0") == 1
    assert "--demo" in capfd.readouterr().err
    assert explain(site, "2024-04-14T12:00", "--demo", "--lang", "en") == 0
    out = capfd.readouterr().out
    assert "Slot 648, 2024-04-14 12:00 to 12:30" in out
    assert "miners" in out
    assert "a made-up year, not a measurement [demo]" in out
    assert explain(site, "0", "--demo", "--format", "json", "--lang", "ja") == 0
    document = json.loads(capfd.readouterr().out)
    assert (document["kind"], document["site"]) == ("demo", "kyushu-hybrid-50mw")
    assert document["source"]
    assert "実測ではありません" in document["words"][-1]


def test_a_problem_file_says_nothing_of_its_site(asked: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert explain(asked, "1", "--format", "json") == 0
    assert not {"kind", "site", "source"} & set(json.loads(capfd.readouterr().out))
