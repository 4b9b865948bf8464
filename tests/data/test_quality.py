"""What `quality.inspect` finds in files that were damaged on purpose, and that it mends nothing."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from shoals.core.errors import GapInSeries, InputError
from shoals.data.quality import Report, inspect

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "japan_area"
KYUSHU = "eria_jukyu_202404_09.csv"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(GOLDEN / KYUSHU, tmp_path)
    return tmp_path


def lines_of(name: str = KYUSHU) -> list[str]:
    return (GOLDEN / name).read_text(encoding="cp932").splitlines()


def write(path: Path, lines: list[str]) -> None:
    path.write_bytes(("\n".join(lines) + "\n").encode("cp932"))


def with_added(lines: list[str], line: int, column: int, add: int) -> list[str]:
    cells = lines[line - 1].split(",")
    cells[column] = str(int(cells[column]) + add)
    return [*lines[: line - 1], ",".join(cells), *lines[line:]]


def look(folder: Path, last: int = 2) -> Report:
    return inspect(folder, "kyushu", start=date(2024, 4, 1), end=date(2024, 4, last))


def test_a_whole_file_is_clean(folder: Path) -> None:
    report = look(folder)
    assert report.is_clean
    assert (report.slots, report.step_minutes, report.gaps, report.residual_mw_max) == (96, 30, 0, 0.0)
    assert report.to_frame()["slots"].tolist() == [96]
    assert report.findings_frame().empty


def test_missing_slots_are_gaps_in_runs(folder: Path) -> None:
    lines = lines_of()
    write(folder / KYUSHU, lines[:20] + lines[23:])
    report = look(folder, last=3)
    assert (report.slots, report.gaps) == (93, 51)
    gaps = [(f.start, f.slots) for f in report.findings if f.kind == "gap"]
    assert gaps == [("2024-04-01 09:00", 3), ("2024-04-03 00:00", 48)]
    assert report.files[0].gaps == 3


def test_double_slots_within_and_across_files(folder: Path) -> None:
    lines = lines_of()
    write(folder / KYUSHU, lines[:10] + lines[9:])
    report = look(folder)
    assert (report.slots, report.doubles, report.files[0].doubles) == (96, 1, 1)
    shutil.copy(GOLDEN / KYUSHU, folder / ("again_" + KYUSHU))
    assert look(folder).doubles == 97


def test_two_final_files_that_differ_are_a_conflict(folder: Path) -> None:
    write(folder / ("later_" + KYUSHU), with_added(lines_of(), 30, 12, 20))
    report = look(folder)
    assert (report.conflicts, report.revisions, report.doubles) == (1, 0, 95)
    found = next(f for f in report.findings if f.kind == "conflict")
    assert (found.start, found.line) == ("2024-04-01 13:30", 30)
    assert "`solar_curtailed_mw`" in found.text


def test_preliminary_and_final_that_differ_are_a_revision(folder: Path) -> None:
    lines = with_added(lines_of(), 30, 12, 20)
    write(folder / ("early_" + KYUSHU), [lines[0].replace("(確報)", ""), *lines[1:]])
    report = look(folder)
    assert (report.revisions, report.conflicts, report.doubles, report.preliminary_slots) == (1, 0, 95, 0)


def test_open_balances_and_wrong_signs_are_told_with_their_line(folder: Path) -> None:
    write(folder / KYUSHU, with_added(lines_of(), 7, 4, 4000))
    report = look(folder)
    assert (report.unbalanced_slots, report.residual_mw_max, report.residual_mw_median) == (1, 4000.0, 0.0)
    assert [(f.kind, f.line) for f in report.findings] == [("unbalanced", 7)]
    write(folder / KYUSHU, with_added(with_added(lines_of(), 7, 10, -3000), 7, 4, 3000))
    report = look(folder)
    assert (report.sign_problems, report.unbalanced_slots) == (1, 0)
    assert "`biomass_mw` is -2,700 MW" in report.findings[0].text


def test_blank_curtailment_is_told_in_runs(folder: Path) -> None:
    lines = lines_of()
    for at in (29, 30, 40):
        cells = lines[at].split(",")
        cells[12] = "-"
        lines[at] = ",".join(cells)
    write(folder / KYUSHU, lines)
    report = look(folder)
    assert report.unknown_curtailed_slots == 3
    assert [(f.kind, f.start, f.slots, f.line) for f in report.findings] == [
        ("blank", "2024-04-01 13:30", 2, 30),
        ("blank", "2024-04-01 19:00", 1, 41),
    ]


def test_a_blank_column_of_curtailment_is_told(folder: Path) -> None:
    lines = lines_of()
    for at in range(2, len(lines)):
        cells = lines[at].split(",")
        cells[14] = ""
        lines[at] = ",".join(cells)
    write(folder / KYUSHU, lines)
    report = look(folder)
    assert (report.unknown_curtailed_slots, report.is_clean) == (96, False)
    assert [(f.kind, f.slots) for f in report.findings] == [("blank", 96)]
    assert "`wind_curtailed_mw` is blank" in report.findings[0].text


def test_a_gap_says_what_there_is_in_another_step(folder: Path) -> None:
    hourly = (GOLDEN / "area_jyukyu_jisseki_2023_4Q.csv").read_text(encoding="cp932")
    hourly = hourly.replace("2024/1/1", "2024/4/3").replace("2024/1/2", "2024/4/4")
    (folder / "area_jyukyu_jisseki_2024_1Q.csv").write_bytes(hourly.encode("cp932"))
    report = look(folder, last=5)
    assert (report.step_minutes, report.gaps) == (30, 144)
    assert [(f.start, f.slots) for f in report.findings] == [("2024-04-03 00:00", 96), ("2024-04-05 00:00", 48)]
    assert report.findings[0].text.endswith("are there in slots of 60 minutes only")
    assert "no file has 48 slots" in report.findings[1].text


def test_a_file_that_cannot_be_read_is_a_finding(folder: Path) -> None:
    (folder / "eria_jukyu_202404b_09.csv").write_bytes(b"<html><body>Not Found</body></html>")
    report = look(folder)
    assert (report.damaged_files, report.slots) == (1, 96)
    assert "is a web page" in next(row.error for row in report.files if row.error)
    (folder / KYUSHU).unlink()
    report = look(folder)
    assert (report.damaged_files, report.slots, report.gaps) == (1, 0, 0)
    assert not report.is_clean


def test_nothing_is_written(folder: Path) -> None:
    write(folder / KYUSHU, with_added(lines_of(), 7, 4, 4000))
    before = (folder / KYUSHU).read_bytes()
    look(folder)
    assert (folder / KYUSHU).read_bytes() == before
    assert len(list(folder.iterdir())) == 1


def test_asking_wrongly(folder: Path) -> None:
    with pytest.raises(InputError):
        inspect(folder, "kyusyu", fiscal_year=2024)
    with pytest.raises(GapInSeries, match="no file of Kansai"):
        inspect(folder, "kansai", fiscal_year=2024)


@pytest.mark.real
def test_real_files_of_every_kind(real_data: Path) -> None:
    report = inspect(real_data, "kyushu", fiscal_year=2024)
    assert report.is_clean
    assert (report.slots, report.residual_mw_median, report.residual_mw_max) == (17520, 0.0, 0.0)
    report = inspect(real_data, "shikoku", fiscal_year=2024)
    assert (report.slots, report.gaps, report.sign_problems) == (17520, 0, 0)
