from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from shoals.cli._app import invoke
from shoals.core.plan_json import problem_from_json, schedule_from_json
from shoals.testing.plan import check_schedule

PROBLEM: dict[str, Any] = {
    "schema": "shoals.plan.problem/1",
    "start": "2024-04-01T00:00:00+09:00",
    "slot_minutes": 60,
    "slots": 3,
    "available_mw": [3, 4, 5],
    "export": {"power_mw_max": 2, "price_jpy_per_mwh": [9000, -5, 100]},
    "loads": [{"id": "asic", "power_mw_max": 1, "value_jpy_per_mwh": 5000}],
    "deferrable": [{"id": "ai", "power_mw_max": 1, "energy_mwh_per_day": 4, "shortfall_jpy_per_mwh": 8000}],
    "battery": {"charge_mw_max": 1, "discharge_mw_max": 1, "energy_mwh_max": 2, "start_mwh": 1, "wear_jpy_per_mwh": 1},
}
# The grid takes 2 MW in the slots whose price is above zero, the miner runs in all, and 1 MWh of 4 is owed.
BEST_JPY = 2 * 9_000 + 2 * 100 + 3 * 5_000 - 8_000 + 0


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(PROBLEM), encoding="utf-8")
    return path


def solve(*arguments: str | Path) -> int:
    return invoke(["plan", "solve", *map(str, arguments)])


@pytest.mark.parametrize("engine", ["auto", "highs"])
def test_the_solution_goes_to_stdout_and_a_summary_to_stderr(
    asked: Path, engine: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert solve(asked, "--engine", engine, "--lang", "en") == 0
    out, err = capfd.readouterr()
    document = json.loads(out)
    assert document["schema"] == "shoals.plan.solution/1"
    assert document["status"] == "optimal"
    schedule = schedule_from_json(document)
    check_schedule(problem_from_json(PROBLEM), schedule)
    assert schedule.objective_jpy == pytest.approx(BEST_JPY, abs=2.0)
    assert "an upper bound" in err
    assert "engine highs" in err


def test_the_solution_goes_to_a_file_of_the_form_that_its_name_says(
    asked: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for name in ("solution.json", "solution.csv", "solution.parquet", "solution"):
        assert solve(asked, "-o", tmp_path / name, "--lang", "ja") == 0
    out, err = capfd.readouterr()
    assert out == ""
    assert "円、エンジン highs" in err
    for name in ("solution.json", "solution"):
        assert json.loads((tmp_path / name).read_text(encoding="utf-8"))["slots"] == 3
    from_csv = pd.read_csv(tmp_path / "solution.csv")
    from_parquet = pd.read_parquet(tmp_path / "solution.parquet")
    assert list(from_csv["start"]) == [f"2024-04-01 0{h}:00:00+09:00" for h in range(3)]
    assert from_parquet.index.name == "start"
    assert str(from_parquet.index[1]) == "2024-04-01 01:00:00+09:00"
    for frame in (from_csv, from_parquet):
        assert {"export_mw", "load_mw[asic]", "deferrable_mw[ai]", "soc_mwh_end"} <= set(frame.columns)
        assert frame["load_mw[asic]"].tolist() == [1.0, 1.0, 1.0]


@pytest.mark.parametrize(("lang", "word"), [("en", "spilled"), ("ja", "捨てた電気")])
def test_a_table_sums_up_by_use(asked: Path, lang: str, word: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert solve(asked, "--format", "table", "--lang", lang) == 0
    out, _ = capfd.readouterr()
    assert word in out
    assert "25,200" in out or "25,199" in out
    assert solve(asked, "--format", "md", "--lang", lang) == 0
    assert "| asic | 3.00 | 15,000 |" in capfd.readouterr().out


def test_parquet_does_not_go_to_a_terminal(asked: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert solve(asked, "--format", "parquet") == 1
    assert "-o FILE.parquet" in capfd.readouterr().err


def told(code: int, capfd: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    assert solve(*arguments) == code
    out, err = capfd.readouterr()
    assert out == ""
    assert err.startswith("error: ")
    assert "\n\nhint: " in err
    assert "Traceback" not in err
    return err


def test_engines_that_do_not_fit_or_are_not_here(asked: Path, capfd: pytest.CaptureFixture[str]) -> None:
    document = json.loads(asked.read_text(encoding="utf-8"))
    document["deferrable"].append({**document["deferrable"][0], "id": "more"})
    asked.write_text(json.dumps(document), encoding="utf-8")
    assert "`deferrable[more]` is the second load with a quota" in told(1, capfd, asked, "--engine", "exact")
    assert "magic" in told(1, capfd, asked, "--engine", "magic")


def test_a_file_that_is_not_there(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert "nothing.json` cannot be read" in told(1, capfd, tmp_path / "nothing.json")


def test_a_folder_that_is_not_there(asked: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert "does not exist" in told(1, capfd, asked, "-o", tmp_path / "nowhere" / "solution.json")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b"", "line 1, column 1"),
        (b'{"slots": 3,\n "available_mw": [1, 2,, 3]}', "line 2, column 24"),
        (b'{"slots": 3', "line 1, column 12"),
        (b'{"slots": 3, "available_mw": [1, NaN]}', "`NaN` is no number in JSON"),
        (b'{"slots": 3, "available_mw": [1, -Infinity]}', "`-Infinity` is no number in JSON"),
        (b'{"slots": 3, "slots": 4}', "the field `slots` stands twice"),
        (b"[" * 100_000, "is n"),
        (b'{"slots": "\xff"}', "no UTF-8 text"),
        (b"[1, 2]", "`problem` is no JSON object"),
    ],
)
def test_a_file_that_is_no_problem_names_the_place(
    text: bytes, words: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "problem.json"
    path.write_bytes(text)
    err = told(1, capfd, path)
    assert words in err
    assert "problem.json`" in err


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"available_mw": [1, 2]}, "shape (2,) where the timeline has 3 slots"),
        ({"available_mw": [1, -2, 3]}, "`available_mw` is -2 in slot 1"),
        ({"available_mw": [1, 1e999, 3]}, "`available_mw` is inf in slot 1"),
        ({"batery": {}}, "did you mean `battery`"),
        ({"start": "2024-04-01"}, "has no time zone"),
        ({"battery": PROBLEM["battery"] | {"charge_efficiency": 1.1}}, "`battery.charge_efficiency` is 1.1"),
        ({"battery": PROBLEM["battery"] | {"start_mwh": 3}}, "`battery.start_mwh` is 3"),
        ({"loads": [{"id": "a", "power_mw_max": 1}]}, "`loads[0]` lacks `value_jpy_per_mwh`"),
    ],
)
def test_a_problem_that_cannot_be_meant_names_file_field_and_slot(
    change: dict[str, Any], words: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(PROBLEM | change).replace("Infinity", "1e999"), encoding="utf-8")
    err = told(1, capfd, path)
    assert words in err
    assert "problem.json`" in err


def test_limits_that_contradict_each_other_exit_with_3(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "problem.json"
    store = PROBLEM["battery"] | {"end": 2, "charge_mw_max": 0.1}
    path.write_text(json.dumps(PROBLEM | {"battery": store}), encoding="utf-8")
    err = told(3, capfd, path)
    assert "`battery.end` is 2 MWh" in err
    assert "0.7 MWh are missing" in err


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(PROBLEM), encoding="utf-8-sig")
    assert solve(path, "-o", tmp_path / "s.json") == 0
