"""`shoals data read`, `summary` and `quality` as a person runs them."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import pandas as pd
import pytest

from shoals.cli._app import invoke

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "japan_area"
DAYS = ["--start", "2024-04-01", "--end", "2024-04-02"]
SUMMARY_KEYS = [
    *("area", "fiscal_year", "slots", "gaps", "duplicates", "demand_gwh", "solar_gwh", "wind_gwh"),
    *("solar_curtailed_gwh", "wind_curtailed_gwh", "curtailment_rate", "peak_curtailed_mw", "hours_curtailed"),
    *("hours_curtailed_over_100mw", "preliminary_slots"),
]


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """All ten areas, two days."""
    for path in GOLDEN.glob("eria_jukyu_202404_*.csv"):
        shutil.copy(path, tmp_path)
    return str(tmp_path)


def test_summary_prints_one_json_object(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["data", "summary", "kyushu", "--from", folder, *DAYS, "--format", "json"]) == 0
    totals = json.loads(capsys.readouterr().out)
    assert list(totals) == SUMMARY_KEYS
    assert (totals["area"], totals["fiscal_year"], totals["slots"], totals["gaps"]) == ("kyushu", None, 96, 0)
    known = json.loads((GOLDEN / "expected.json").read_text(encoding="utf-8"))["eria_jukyu_202404_09.csv"]["sums_mw"]
    assert totals["solar_curtailed_gwh"] == pytest.approx(known["solar_curtailed_mw"] / 2000)
    rate = (known["solar_curtailed_mw"] + known["wind_curtailed_mw"]) / sum(
        known[c] for c in ("solar_mw", "wind_mw", "solar_curtailed_mw", "wind_curtailed_mw")
    )
    assert totals["curtailment_rate"] == pytest.approx(rate, abs=1e-9)


def test_summary_of_all_areas(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["data", "summary", "all", "--from", folder, *DAYS, "--format", "json"]) == 0
    totals = json.loads(capsys.readouterr().out)
    assert (totals[0]["area"], len(totals)) == ("hokkaido", 10)
    assert invoke(["data", "summary", "all", "--from", folder, *DAYS, "--format", "csv"]) == 0
    table = pd.read_csv(io.StringIO(capsys.readouterr().out))
    assert table.columns.tolist() == SUMMARY_KEYS
    assert table["slots"].tolist() == [96] * 10


def test_summary_counts_gaps_and_says_so(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["data", "summary", "kyushu", "--from", folder, "--fiscal-year", "2024", "--format", "json"]
    assert invoke([*arguments, "--lang", "en"]) == 0
    said = capsys.readouterr()
    assert (json.loads(said.out)["gaps"], json.loads(said.out)["fiscal_year"]) == (17424, 2024)
    assert "lacks 17424 slots" in said.err
    assert invoke([*arguments, "--lang", "ja"]) == 0
    assert "欠けています" in capsys.readouterr().err


def test_read_writes_parquet_that_keeps_zone_and_source(
    folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "kyushu.parquet"
    assert invoke(["data", "read", "kyushu", "--from", folder, *DAYS, "-o", str(output)]) == 0
    assert capsys.readouterr().out == ""
    frame = pd.read_parquet(output)
    assert frame.index.name == "start"
    assert frame.index[0].isoformat() == "2024-04-01T00:00:00+09:00"
    assert frame["preliminary"].dtype == bool
    assert (frame.attrs["kind"], frame.attrs["area"]) == ("measured", "kyushu")
    assert "Kyushu" in frame.attrs["source"]


def test_read_prints_csv_into_a_pipe(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["data", "read", "okinawa", "--from", folder, *DAYS]) == 0
    table = pd.read_csv(io.StringIO(capsys.readouterr().out))
    assert table.columns[0] == "start"
    assert len(table) == 96


def test_quality_in_words_table_and_json(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["data", "quality", "kyushu", "--from", folder, *DAYS, "--lang", "en"]
    assert invoke([*arguments, "--format", "json"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["slots"] == 96
    assert "nothing wrong was found" in said.err
    path = Path(folder) / "eria_jukyu_202404_09.csv"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:20] + lines[21:]))
    assert invoke([*arguments, "--format", "csv", "--findings"]) == 0
    said = capsys.readouterr()
    assert pd.read_csv(io.StringIO(said.out))["kind"].tolist() == ["gap"]
    assert "1 gaps" in said.err


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["kyusyu", "--fiscal-year", "2024"], 1, "did you mean `kyushu`?"),
        (["kyushu"], 1, "--fiscal-year 2024"),
        (["kyushu", "--start", "2024-04-01"], 1, "--end"),
        (["kyushu", "--fiscal-year", "2024", *DAYS], 1, "give one of them"),
        (["kyushu", "--start", "2024-04-02", "--end", "2024-04-01"], 1, "before it starts"),
        (["kyushu", "--start", "soon", "--end", "later"], 1, "soon"),
        (["kyushu", "--fiscal-year", "2019"], 2, "no file of Kyushu for fiscal year 2019"),
    ],
)
@pytest.mark.parametrize("command", ["read", "summary", "quality"])
def test_what_cannot_be_done_is_told_in_two_sentences(
    folder: str, command: str, arguments: list[str], code: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert invoke(["data", command, *arguments, "--from", folder]) == code
    said = capsys.readouterr()
    assert said.out == ""
    assert "hint:" in said.err
    if not (command == "quality" and code == 2):
        assert says in said.err


@pytest.mark.parametrize("command", ["read", "summary"])
def test_damage_is_told_with_file_line_and_exit_code(
    folder: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(folder) / "eria_jukyu_202404_09.csv"
    path.write_bytes(path.read_bytes().replace(b"20240401,9:00,", b"20240401,9:00,x", 1))
    assert invoke(["data", command, "kyushu", "--from", folder, *DAYS]) == 2
    said = capsys.readouterr()
    assert "`eria_jukyu_202404_09.csv`, line 20" in said.err
    assert "is no number" in said.err


def test_a_gap_stops_read(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert invoke(["data", "read", "kyushu", "--from", folder, "--fiscal-year", "2024"]) == 2
    assert "lacks 17,424 of 17,520 slots" in capsys.readouterr().err


def test_what_there_is_in_another_step_is_not_called_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(GOLDEN / "area_jyukyu_jisseki_2023_4Q.csv", tmp_path)  # 2024-01-01 and 02, hours
    text = (GOLDEN / "eria_jukyu_202404_09.csv").read_text(encoding="cp932")
    text = text.replace("20240401", "20240103").replace("20240402", "20240104")
    (tmp_path / "eria_jukyu_202401_09.csv").write_bytes(text.encode("cp932"))
    days = ["--start", "2024-01-01", "--end", "2024-01-05"]
    assert invoke(["data", "read", "kyushu", "--from", str(tmp_path), *days]) == 2
    said = capsys.readouterr().err
    assert "lacks 48 of 240 slots: 2024-01-05 00:00 to 2024-01-06 00:00" in said
    assert "only in slots of 60 minutes there is 2024-01-01 00:00 to 2024-01-03 00:00" in said


def test_an_hourly_file_under_the_name_of_another_area_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(GOLDEN / "juyo_2022_tohoku_1Q.txt", tmp_path / "area_jyukyu_jisseki_2022_1Q.csv")
    days = ["--start", "2022-04-01", "--end", "2022-04-02"]
    assert invoke(["data", "summary", "kyushu", "--from", str(tmp_path), *days]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "is not of Kyushu: its header is that of the hourly files of Tohoku" in said.err


def test_names_are_completed() -> None:
    from shoals.cli.data import _KEYS, _areas, _areas_or_all
    from shoals.data.areas import AREAS

    assert tuple(AREAS) == _KEYS
    assert _areas("k") == ["kansai", "kyushu"]
    assert "all" in _areas_or_all("a")


@pytest.mark.real
def test_the_table_of_the_ten_areas(real_data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["data", "summary", "kyushu", "--from", str(real_data), "--fiscal-year", "2024", "--format", "json"]
    assert invoke(arguments) == 0
    totals = json.loads(capsys.readouterr().out)
    assert round(totals["solar_curtailed_gwh"], 1) == 722.0
    assert round(totals["wind_curtailed_gwh"], 1) == 23.8
    assert round(100 * totals["curtailment_rate"], 2) == 4.73
    assert (totals["peak_curtailed_mw"], totals["hours_curtailed"]) == (5746, 936.5)
    assert (totals["slots"], totals["hours_curtailed_over_100mw"]) == (17520, 581)
