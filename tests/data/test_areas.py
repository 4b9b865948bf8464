"""Joining files into a period: steps, duplicates, revisions, gaps, totals; and the published year of all ten areas."""

from __future__ import annotations

import csv
import os
import shutil
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from shoals.core.errors import GapInSeries, InputError, SourceDamaged
from shoals.data.areas import AREAS, period_of, read_area, residual_mw, summary, to_area_series

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "japan_area"
TWO_DAYS = {"start": date(2024, 4, 1), "end": date(2024, 4, 2)}
KYUSHU = "eria_jukyu_202404_09.csv"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the golden file of Kyushu at some depth, beside files that are something else."""
    (tmp_path / "a" / "b").mkdir(parents=True)
    shutil.copy(GOLDEN / KYUSHU, tmp_path / "a" / "b")
    (tmp_path / "spot.csv").write_text("受渡日,時刻コード\n2024/04/01,1\n", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("nothing\n", encoding="utf-8")
    return tmp_path


def changed(name: str, old: str, new: str) -> bytes:
    text = (GOLDEN / name).read_text(encoding="cp932")
    assert text.count(old) == 1
    return text.replace(old, new).encode("cp932")


def one_value(line: int, column: int, add: int) -> bytes:
    """The golden file of Kyushu with one number changed by `add`."""
    lines = (GOLDEN / KYUSHU).read_text(encoding="cp932").splitlines()
    cells = lines[line - 1].split(",")
    cells[column] = str(int(cells[column]) + add)
    lines[line - 1] = ",".join(cells)
    return ("\n".join(lines) + "\n").encode("cp932")


def test_reads_what_lies_below_the_folder(folder: Path) -> None:
    frame = read_area(folder, "kyushu", **TWO_DAYS)
    assert (len(frame), frame.attrs["step_minutes"], frame.attrs["area"]) == (96, 30, "kyushu")
    assert frame.attrs["files"] == ["a/b/" + KYUSHU]
    assert frame.attrs["kind"] == "measured"
    assert frame.index[0].isoformat() == "2024-04-01T00:00:00+09:00"


def test_the_end_belongs_to_the_period(folder: Path) -> None:
    frame = read_area(folder, "kyushu", start=date(2024, 4, 2), end=date(2024, 4, 2))
    assert (len(frame), frame.index[0].day, frame.index[-1].hour) == (48, 2, 23)


def test_without_a_period_it_reads_all_that_there_is(folder: Path) -> None:
    assert len(read_area(folder, "kyushu")) == 96


def test_the_same_slots_twice_are_counted_and_left_out(folder: Path) -> None:
    shutil.copy(folder / "a" / "b" / KYUSHU, folder / ("again_" + KYUSHU))
    frame = read_area(folder, "kyushu", **TWO_DAYS)
    assert (len(frame), frame.attrs["duplicates"], summary(frame)["duplicates"]) == (96, 96, 96)


def test_two_final_files_that_disagree_are_refused(folder: Path) -> None:
    (folder / ("again_" + KYUSHU)).write_bytes(one_value(30, 12, 20))
    with pytest.raises(SourceDamaged, match=r"disagree about 2024-04-01 13:30") as caught:
        read_area(folder, "kyushu", **TWO_DAYS)
    assert KYUSHU in caught.value.what


def test_a_final_value_beats_a_preliminary_one(folder: Path) -> None:
    first = one_value(30, 12, 20).decode("cp932").replace("(確報)", "").encode("cp932")
    (folder / ("a_preliminary_" + KYUSHU)).write_bytes(first)
    frame = read_area(folder, "kyushu", **TWO_DAYS)
    alone = read_area(folder / "a", "kyushu", **TWO_DAYS)
    pd.testing.assert_frame_equal(frame, alone)
    assert (frame.attrs["revisions"], frame.attrs["duplicates"]) == (1, 95)
    assert not frame["preliminary"].any()


def test_preliminary_slots_are_flagged_and_counted(tmp_path: Path) -> None:
    shutil.copy(GOLDEN / "eria_jukyu_202510_09.csv", tmp_path)
    frame = read_area(tmp_path, "kyushu", start=date(2025, 10, 1), end=date(2025, 10, 2))
    assert summary(frame)["preliminary_slots"] == 96
    assert to_area_series(frame, "kyushu").preliminary.all()  # type: ignore[union-attr]


def test_steps_are_never_mixed_and_the_finest_whole_one_is_taken(tmp_path: Path) -> None:
    hourly = GOLDEN / "area_jyukyu_jisseki_2023_4Q.csv"  # 2024-01-01 and 02
    shutil.copy(hourly, tmp_path)
    (tmp_path / KYUSHU).write_bytes(
        (GOLDEN / KYUSHU)
        .read_text(encoding="cp932")
        .replace("20240401", "20240102")
        .replace("20240402", "20240103")
        .encode("cp932")
    )
    days = {"first": date(2024, 1, 1), "both": date(2024, 1, 2), "last": date(2024, 1, 3)}
    assert read_area(tmp_path, "kyushu", start=days["both"], end=days["both"]).attrs["step_minutes"] == 30
    assert read_area(tmp_path, "kyushu", start=days["first"], end=days["both"]).attrs["step_minutes"] == 60
    with pytest.raises(
        GapInSeries,
        match=r"not there in one step.*only in slots of 60 minutes there is 2024-01-01 00:00 to 2024-01-02 00:00",
    ) as caught:
        read_area(tmp_path, "kyushu", start=days["first"], end=days["last"])
    assert "lacks" not in caught.value.what
    assert "steps are not mixed" in caught.value.hint
    with pytest.raises(
        GapInSeries, match=r"lacks 48 of 192 slots: 2024-01-04 00:00 to 2024-01-05 00:00; only in slots"
    ):
        read_area(tmp_path, "kyushu", start=days["first"], end=date(2024, 1, 4))
    loose = read_area(tmp_path, "kyushu", start=days["first"], end=days["last"], allow_gaps=True)
    assert (loose.attrs["step_minutes"], summary(loose)["gaps"]) == (30, 48)
    assert loose.attrs["other_step"] == [[60, "2024-01-01 00:00", "2024-01-02 00:00"]]


def test_missing_files_are_listed(folder: Path) -> None:
    with pytest.raises(
        GapInSeries, match=r"fiscal year 2024 lacks 17,424 of 17,520 slots: 2024-04-03 00:00 to"
    ) as caught:
        read_area(folder, "kyushu", fiscal_year=2024)
    assert "shoals data fetch kyushu" in caught.value.hint
    with pytest.raises(GapInSeries, match="no file of Kansai"):
        read_area(folder, "kansai", **TWO_DAYS)
    with pytest.raises(GapInSeries, match="no file of Kyushu for fiscal year 2020"):
        read_area(folder, "kyushu", fiscal_year=2020)


def test_a_file_that_claims_the_area_and_is_damaged_is_told(folder: Path) -> None:
    (folder / "eria_jukyu_202404_06.csv").write_bytes(b"<html><body>Not Found</body></html>")
    with pytest.raises(SourceDamaged, match=r"`eria_jukyu_202404_06.csv`, line 1 is a web page"):
        read_area(folder, "kansai", **TWO_DAYS)
    assert len(read_area(folder, "kyushu", **TWO_DAYS)) == 96


def test_damage_outside_the_period_does_not_hinder(folder: Path) -> None:
    (folder / "eria_jukyu_202406_09.csv").write_bytes(b"<html>")
    assert len(read_area(folder, "kyushu", **TWO_DAYS)) == 96


@pytest.mark.parametrize(
    "name", [p.name for p in sorted(GOLDEN.iterdir()) if p.suffix != ".json" and not p.name.startswith("eria_")]
)
def test_published_names_and_folders_tell_the_area(tmp_path: Path, name: str) -> None:
    area = {
        "area-2016.csv": "tokyo",
        "kako-2021.csv": "chugoku",
        "okinawa-2022.csv": "okinawa",
        "jukyu2022.csv": "shikoku",
    }
    key = area.get(name) or next(k for part, k in PARTS if part in name)
    (tmp_path / key).mkdir()
    shutil.copy(GOLDEN / name, tmp_path / key / name)
    for other in AREAS:
        if other == key:
            assert len(read_area(tmp_path, key)) == 48
        else:
            with pytest.raises(GapInSeries, match="no file"):
                read_area(tmp_path, other)


PARTS = (
    ("tohoku", "tohoku"),
    ("sup_dem", "hokkaido"),
    ("areabalance", "chubu"),
    ("rikuden", "hokuriku"),
    ("Q.csv", "kyushu"),
    ("jisseki_2022", "kansai"),
)


def test_content_alone_tells_where_name_and_folder_do_not(tmp_path: Path) -> None:
    shutil.copy(GOLDEN / KYUSHU, tmp_path / "mine.csv")
    assert len(read_area(tmp_path, "kyushu")) == 96
    with pytest.raises(GapInSeries):
        read_area(tmp_path, "kansai")


def test_plain_names_are_told_by_the_header_of_hourly_files(tmp_path: Path) -> None:
    for number, name in enumerate(p.name for p in sorted(GOLDEN.iterdir()) if p.name in HOURLY_NAMES):
        shutil.copy(GOLDEN / name, tmp_path / f"{number}.csv")
    for area, known in HOURLY_NAMES.values():
        frame = read_area(tmp_path, area)
        assert (len(frame), frame.index[0].isoformat()) == (48, known)


HOURLY_NAMES = {
    "area_jyukyu_jisseki_2023_4Q.csv": ("kyushu", "2024-01-01T00:00:00+09:00"),
    "area_jyukyu_jisseki_2022.csv": ("kansai", "2022-04-01T00:00:00+09:00"),
    "juyo_2022_tohoku_1Q.txt": ("tohoku", "2022-04-01T00:00:00+09:00"),
    "kako-2021.csv": ("chugoku", "2022-04-01T00:00:00+09:00"),
    "jukyu2022.csv": ("shikoku", "2022-04-01T00:00:00+09:00"),
}


def test_files_whose_area_nothing_tells_are_named(folder: Path) -> None:
    (folder / "torn.csv").write_bytes((GOLDEN / "kako-2021.csv").read_bytes()[:900])
    told = r"files that look like area data but could not be attributed: `torn.csv`\n"
    with pytest.raises(GapInSeries, match=told):
        read_area(folder, "chugoku", **TWO_DAYS)
    with pytest.raises(GapInSeries, match=r"lacks .*" + told):
        read_area(folder, "kyushu", fiscal_year=2024)
    assert len(read_area(folder, "kyushu", **TWO_DAYS)) == 96


def test_an_hourly_file_in_the_folder_of_another_area_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tohoku").mkdir()
    shutil.copy(GOLDEN / "kako-2021.csv", tmp_path / "tohoku" / "x.csv")
    with pytest.raises(SourceDamaged, match=r"`tohoku/x.csv`, line 4 and below is not of Tohoku"):
        read_area(tmp_path, "tohoku")


def test_a_folder_that_may_not_be_opened_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def closed(path: str) -> object:
        if Path(path).name == "b":
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", closed)
    with pytest.raises(SourceDamaged, match=r"b` cannot be opened: Permission denied"):
        read_area(folder, "kyushu", **TWO_DAYS)


def test_folders_and_dangling_links_with_the_name_of_a_file_do_not_hinder(folder: Path) -> None:
    (folder / "eria_jukyu_202405_09.csv").mkdir()
    (folder / "eria_jukyu_202406_09.csv").symlink_to(folder / "nowhere.csv")
    assert len(read_area(folder, "kyushu")) == 96


def test_unknown_curtailment_is_counted_and_is_not_zero(folder: Path) -> None:
    lines = (GOLDEN / KYUSHU).read_text(encoding="cp932").splitlines()
    cells = lines[29].split(",")
    cells[12] = ""
    lines[29] = ",".join(cells)
    (folder / "a" / "b" / KYUSHU).write_bytes(("\n".join(lines) + "\n").encode("cp932"))
    frame = read_area(folder, "kyushu", **TWO_DAYS)
    assert frame.attrs["unknown_curtailed_slots"] == 1
    assert np.isnan(frame["solar_curtailed_mw"].iloc[27])
    for at in range(2, len(lines)):
        cells = lines[at].split(",")
        cells[14] = ""
        lines[at] = ",".join(cells)
    (folder / "a" / "b" / KYUSHU).write_bytes(("\n".join(lines) + "\n").encode("cp932"))
    frame = read_area(folder, "kyushu", **TWO_DAYS)
    assert frame.attrs["unknown_curtailed_slots"] == 96
    assert "wind_curtailed_mw" not in frame


def test_asking_wrongly(folder: Path) -> None:
    with pytest.raises(InputError, match="`kyusyu` is no area") as caught:
        read_area(folder, "kyusyu", fiscal_year=2024)
    assert "did you mean `kyushu`" in caught.value.hint
    with pytest.raises(InputError, match="does not exist"):
        read_area(folder / "nowhere", "kyushu", fiscal_year=2024)
    with pytest.raises(InputError, match="both given"):
        read_area(folder, "kyushu", fiscal_year=2024, start=date(2024, 4, 1))
    with pytest.raises(InputError, match="before it starts"):
        period_of(None, date(2024, 4, 2), date(2024, 4, 1))


def test_unbalanced_slots_are_counted_not_mended(folder: Path) -> None:
    (folder / "a" / "b" / KYUSHU).write_bytes(one_value(5, 8, 100))
    frame = read_area(folder, "kyushu", **TWO_DAYS)
    assert frame.attrs["unbalanced_slots"] == 1
    assert np.flatnonzero(residual_mw(frame)).tolist() == [2]


def test_a_series_needs_every_slot(folder: Path) -> None:
    frame = read_area(folder, "kyushu", **TWO_DAYS)
    series = to_area_series(frame, "kyushu")
    assert (series.timeline.slots, series.timeline.step_minutes) == (96, 30)
    assert series.curtailed_mw.sum() / 2000 == pytest.approx(
        summary(frame)["solar_curtailed_gwh"] + summary(frame)["wind_curtailed_gwh"]
    )
    assert np.abs(series.residual_mw()).max() == 0.0
    for broken in (frame.drop(frame.index[10]), frame.iloc[[0, 1, 1, 2]], frame.iloc[:0]):
        with pytest.raises(GapInSeries):
            to_area_series(broken, "kyushu")
    with pytest.raises(InputError):
        to_area_series(frame.tz_localize(None), "kyushu")


def test_a_table_survives_parquet(folder: Path, tmp_path: Path) -> None:
    frame = read_area(folder, "kyushu", **TWO_DAYS)
    frame.to_parquet(tmp_path / "kyushu.parquet")
    again = pd.read_parquet(tmp_path / "kyushu.parquet")
    pd.testing.assert_frame_equal(again, frame, check_freq=False)
    assert summary(again) == summary(frame)


# -- the publishers' own files ------------------------------------------------------------------------------------

# Fiscal year 2024 of the ten areas, 30-minute files: demand, solar, wind, solar and wind curtailed [GWh], rate [%],
# peak curtailed [MW], hours above zero and above 100 MW [h].
YEAR_2024 = {
    "hokkaido": (29574, 3156, 3005, 1.6, 1.1, 0.04, 397, 11.5, 11.0),
    "tohoku": (79170, 10668, 4886, 185.5, 22.1, 1.32, 3462, 230.0, 229.5),
    "tokyo": (281142, 25484, 715, 0.0, 0.0, 0.00, 0, 0.0, 0.0),
    "chubu": (130007, 15409, 736, 50.4, 0.6, 0.31, 1910, 134.5, 101.0),
    "hokuriku": (27854, 1621, 149, 21.5, 0.4, 1.22, 707, 176.0, 56.0),
    "kansai": (140821, 9111, 349, 211.3, 3.7, 2.22, 2703, 456.5, 194.0),
    "chugoku": (58017, 8731, 434, 207.6, 5.1, 2.27, 2251, 339.5, 315.5),
    "shikoku": (26224, 4106, 529, 143.0, 3.9, 3.07, 1164, 460.0, 365.0),
    "kyushu": (88047, 14221, 800, 722.0, 23.8, 4.73, 5746, 936.5, 581.0),
    "okinawa": (8676, 463, 18, 0.7, 0.0, 0.15, 61, 50.0, 0.0),
}


@pytest.mark.real
@pytest.mark.parametrize("area", YEAR_2024)
def test_fiscal_year_2024_of_every_area(real_data: Path, area: str) -> None:
    totals = summary(read_area(real_data, area, fiscal_year=2024))
    demand, solar, wind, solar_curtailed, wind_curtailed, rate, peak, hours, hours_over_100mw = YEAR_2024[area]
    assert (totals["area"], totals["fiscal_year"]) == (area, 2024)
    assert (totals["slots"], totals["gaps"], totals["duplicates"]) == (17520, 0, 0)
    got = (totals["demand_gwh"], totals["solar_gwh"], totals["wind_gwh"])
    assert got == pytest.approx((demand, solar, wind), abs=0.51)
    got = (totals["solar_curtailed_gwh"], totals["wind_curtailed_gwh"])
    assert got == pytest.approx((solar_curtailed, wind_curtailed), abs=0.051)
    assert 100 * totals["curtailment_rate"] == pytest.approx(rate, abs=0.0051)
    assert totals["peak_curtailed_mw"] == peak
    assert (totals["hours_curtailed"], totals["hours_curtailed_over_100mw"]) == (hours, hours_over_100mw)


@pytest.mark.real
def test_kyushu_by_month_and_at_noon(real_data: Path) -> None:
    frame = read_area(real_data, "kyushu", fiscal_year=2024)
    curtailed = frame["solar_curtailed_mw"] + frame["wind_curtailed_mw"]
    by_month = (curtailed.groupby([frame.index.year, frame.index.month]).sum() / 2000.0).round(1).tolist()
    assert by_month == [106.8, 181.7, 36.5, 0.0, 0.0, 5.0, 48.5, 45.3, 21.9, 50.3, 32.6, 217.2]


# Hourly files: solar and wind curtailed [GWh], rate [%], hours above zero [h], peak [MW].
HOURLY = {
    ("kyushu", 2016): (0.0, 0.00, 0, 0),
    ("kyushu", 2017): (0.0, 0.00, 0, 0),
    ("kyushu", 2018): (96.5, 0.91, 275, 1802),
    ("kyushu", 2021): (534.9, 3.88, 735, 3719),
    ("kyushu", 2022): (448.8, 3.01, 1000, 5542),
    ("tohoku", 2022): (63.8, 0.45, None, None),
    ("hokkaido", 2022): (1.9, 0.05, None, None),
    ("kansai", 2022): (0.9, 0.01, None, None),
    ("chugoku", 2022): (39.9, 0.45, None, None),
    ("shikoku", 2022): (17.7, 0.37, None, None),
}


@pytest.mark.real
@pytest.mark.parametrize(("area", "year"), HOURLY)
def test_hourly_years(real_data: Path, area: str, year: int) -> None:
    totals = summary(read_area(real_data, area, fiscal_year=year))
    curtailed, rate, hours, peak = HOURLY[area, year]
    assert totals["slots"] == 8760
    assert totals["solar_curtailed_gwh"] + totals["wind_curtailed_gwh"] == pytest.approx(curtailed, abs=0.051)
    assert 100 * totals["curtailment_rate"] == pytest.approx(rate, abs=0.0051)
    if hours is not None:
        assert (totals["hours_curtailed"], totals["peak_curtailed_mw"]) == (hours, peak)


NINE_MONTHS_2023 = {
    "kyushu": (1058.4, 8.76),
    "tohoku": (102.8, 0.86),
    "hokkaido": (0.8, 0.02),
    "chubu": (35.2, 0.28),
    "hokuriku": (10.4, 0.66),
    "kansai": (6.2, 0.08),
    "chugoku": (281.9, 4.01),
    "shikoku": (73.4, 1.92),
}


@pytest.mark.real
@pytest.mark.parametrize("area", NINE_MONTHS_2023)
def test_april_to_december_2023(real_data: Path, area: str) -> None:
    totals = summary(read_area(real_data, area, start=date(2023, 4, 1), end=date(2023, 12, 31)))
    curtailed, rate = NINE_MONTHS_2023[area]
    assert (totals["slots"], totals["gaps"], totals["fiscal_year"]) == (6600, 0, None)
    assert totals["solar_curtailed_gwh"] + totals["wind_curtailed_gwh"] == pytest.approx(curtailed, abs=0.051)
    assert 100 * totals["curtailment_rate"] == pytest.approx(rate, abs=0.0051)


@pytest.mark.real
@pytest.mark.parametrize("year", [2018, 2021, 2022])
def test_kyushu_equals_an_independent_aggregate_to_the_mwh(real_data: Path, year: int) -> None:
    path = real_data / "japan_area_summary" / "curtailment_rate_by_area_fiscal_year.csv"
    with path.open(encoding="utf-8-sig") as stream:
        row = next(r for r in csv.DictReader(stream) if r["area"] == "kyushu" and int(r["fiscalyear"]) == year)
    totals = summary(read_area(real_data, "kyushu", fiscal_year=year))
    assert round(1000 * (totals["solar_curtailed_gwh"] + totals["wind_curtailed_gwh"])) == int(row["restraint"])
    assert round(1000 * (totals["solar_gwh"] + totals["wind_gwh"])) == int(row["generate"])


@pytest.mark.real
def test_what_the_files_do_not_cover_is_named(real_data: Path) -> None:
    missing = r"lacks 1,440 of 8,784 slots: 2024-01-01 00:00 to 2024-03-01 00:00;"
    with pytest.raises(GapInSeries, match=missing) as caught:
        read_area(real_data, "kyushu", fiscal_year=2023)
    assert "only in slots of 30 minutes there is 2024-03-01 00:00 to 2024-04-01 00:00" in caught.value.what
    assert summary(read_area(real_data, "kyushu", fiscal_year=2023, allow_gaps=True))["gaps"] == 2184
