"""Tables on a terminal: no number is cut, however narrow it is."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest

from shoals.cli._shared import Form, progress, tell, whole, write_table, write_text


def shown(frame: pd.DataFrame, capsys: pytest.CaptureFixture[str]) -> str:
    write_table(frame, Form.TABLE, None)
    out = capsys.readouterr().out
    assert "…" not in out
    return out


@pytest.fixture(autouse=True)
def _narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")


def test_a_book_keeps_its_numbers_whole(capsys: pytest.CaptureFixture[str]) -> None:
    frame = pd.DataFrame({
        "account": ["never-generated:energy-of-a-long-name", "bus"],
        "unit": ["J (never generated)", "J"],
        "balance": ["-2,683,440,000,000,000", "0"],
        "reads": ["-745,400.000 MWh", "0.000 kWh"],
    })  # fmt: skip
    out = shown(frame, capsys)
    assert "-2,683,440,000,000,000" in out
    assert "-745,400.000 MWh" in out
    assert max(map(len, out.splitlines())) <= 80


@pytest.mark.parametrize("rows", [1, 3, 20])
def test_many_columns_are_all_shown(rows: int, capsys: pytest.CaptureFixture[str]) -> None:
    frame = pd.DataFrame(
        {f"column_of_number_{i}": [1_000_000 + 100 * i + row for row in range(rows)] for i in range(12)}
    )
    frame.insert(0, "area", "kyushu")
    out = shown(frame, capsys)
    said = set(re.findall(r"1,00\d,\d{3}", out))
    assert {f"{1_000_000 + 100 * i + row:,}" for i in range(12) for row in range(rows)} <= said


def test_columns_of_one_name_and_rows_of_one_name(capsys: pytest.CaptureFixture[str]) -> None:
    frame = pd.DataFrame([["as yesterday", 1.5] + [0.25] * 9] * 3, columns=["x", "x", *"abcdefghi"])
    assert shown(frame, capsys).count("as yesterday") == 3


def test_a_year_is_no_amount(capsys: pytest.CaptureFixture[str]) -> None:
    frame = pd.DataFrame({"fiscal_year": pd.array([2024, None], dtype="Int64"), "slots": [17_520, 0]})
    out = shown(frame, capsys)
    assert "2024" in out
    assert "17,520" in out
    assert "NA" not in out


def test_progress_tells_each_tenth_and_the_end(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SHOALS_NO_PROGRESS", raising=False)
    with progress("sizing", 100) as done:
        done(20)
        done(80)
    assert capsys.readouterr().err.splitlines()[-1] == "sizing: 100 %"


def test_lines_of_progress_go_to_stderr_and_can_be_silenced(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SHOALS_NO_PROGRESS", raising=False)
    tell()("a plan")
    monkeypatch.setenv("SHOALS_NO_PROGRESS", "1")
    tell()("another")
    assert capsys.readouterr() == ("", "a plan\n")


def test_a_file_that_cannot_be_written_whole_leaves_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "table.csv"
    target.write_text("old")
    target.chmod(0o640)

    def writes_a_part() -> None:
        with whole(target) as fresh:
            fresh.write_text("ne")
            raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        writes_a_part()
    assert target.read_text() == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["table.csv"]
    with whole(target) as fresh:
        fresh.write_text("new")
    assert target.read_text() == "new"
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_name_that_points_elsewhere_goes_on_pointing(tmp_path: Path) -> None:
    (tmp_path / "to.csv").write_text("old")
    (tmp_path / "link.csv").symlink_to(tmp_path / "to.csv")
    write_text("new", tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "to.csv").read_text() == "new"
    assert len(list(tmp_path.iterdir())) == 2
