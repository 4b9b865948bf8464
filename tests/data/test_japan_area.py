"""The parser of the Japanese area files, against a writer of every layout, golden files, damage, and real files."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from shoals.core.energy import AREA_COLUMNS
from shoals.core.errors import GapInSeries, ShoalsError, SourceChanged, SourceDamaged
from shoals.data._japan import AREAS
from shoals.data.sources.japan_area import parse, read

from .area_writer import GOLDEN, LAYOUTS, NEW, golden_frame, made_up

# -- every layout gives back what was written ---------------------------------------------------------------------


def same(got: pd.DataFrame, known: pd.DataFrame) -> None:
    pd.testing.assert_frame_equal(got, known, check_freq=False, check_exact=True, check_index_type=False)


@pytest.mark.parametrize("name", LAYOUTS)
def test_golden_file_reads_as_expected(name: str) -> None:
    expected = json.loads((GOLDEN / "expected.json").read_text(encoding="utf-8"))[name]
    frame = parse((GOLDEN / name).read_bytes(), name=name, area=expected["area"])
    assert {c: float(frame[c].sum()) for c in frame if c != "preliminary"} == expected["sums_mw"]
    assert (frame.index[0].isoformat(), frame.index[-1].isoformat()) == (expected["first"], expected["last"])
    assert frame["preliminary"].unique().tolist() == [expected["preliminary"]]
    assert frame.attrs["area"] == expected["area"]
    assert frame.index.name == "start"


@pytest.mark.parametrize("name", LAYOUTS)
def test_golden_files_are_those_of_the_writer(name: str) -> None:
    assert (GOLDEN / name).read_bytes() == LAYOUTS[name].render(golden_frame(name))


@settings(max_examples=60, deadline=None)
@given(
    name=st.sampled_from(sorted(LAYOUTS)),
    seed=st.integers(0, 2**32 - 1),
    days=st.integers(1, 3),
    day=st.sampled_from(["padded", "plain", "digits"]),
    time=st.sampled_from(["padded", "plain", "seconds"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "cp932"]),
    ends=st.booleans(),
    quoted=st.booleans(),
    thousands=st.booleans(),
    newline=st.sampled_from(["\n", "\r\n"]),
)
def test_any_layout_in_any_spelling_gives_back_what_was_written(
    name: str, seed: int, days: int, **changes: object
) -> None:
    layout = replace(LAYOUTS[name], **changes)  # type: ignore[arg-type]
    if layout.step == 30:  # the publisher of the kind that says 確報 is known by its end labels
        layout = replace(layout, preliminary=layout.ends and "確報" not in layout.head[0][3])
    frame = made_up(layout.area, step=layout.step, days=days, seed=seed)
    # Some spellings are those of another area's publisher: who reads such a file says whose it is.
    same(parse(layout.render(frame), name="any.csv", area=layout.area), layout.known(frame))


@pytest.mark.parametrize(
    ("unit", "scale"),
    [
        ("単位[MWh]", 2.0),
        ("単位：MW", 1.0),
        ("（単位：万ｋW）", 10.0),
        ("単位[万kWh]", 20.0),
        ("10万kW未満を除く", 1.0),
    ],
)
def test_the_unit_is_what_the_file_says_it_is(unit: str, scale: float) -> None:
    layout = LAYOUTS["eria_jukyu_202404_06.csv"]
    frame = made_up("kansai", step=30)
    said = replace(layout, head=[[unit], layout.head[1]], unit_mw=scale)
    same(parse(said.render(frame)), layout.known(frame))


def test_columns_may_stand_in_any_order() -> None:
    layout = LAYOUTS["eria_jukyu_202404_06.csv"]
    order = np.random.default_rng(1).permutation(len(NEW))
    head = [layout.head[0], layout.head[1][:2] + [layout.head[1][2 + i] for i in order]]
    turned = replace(layout, head=head, columns=[NEW[i] for i in order])
    frame = made_up("kansai", step=30)
    same(parse(turned.render(frame)), layout.known(frame))


def test_the_files_own_balance_tells_the_sign_of_the_tie_lines() -> None:
    frame = made_up("kyushu", step=30)
    final = LAYOUTS["eria_jukyu_202404_09.csv"]
    same(parse(replace(final, export_up=False).render(frame)), parse(final.render(frame)))


def test_a_workbook_reads_as_its_csv_file_does() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    layout = LAYOUTS["jukyu2022.csv"]
    frame = made_up("shikoku", step=60, days=2)
    book = openpyxl.Workbook()
    for row in layout.head:
        book.active.append([cell or None for cell in row])
    known = layout.known(frame)
    known["total"] = known["demand_mw"]
    for start, values in known.iterrows():
        numbers = ["－" if c in layout.blank else float(values[c]) / 10.0 for c in layout.columns]
        book.active.append([datetime(start.year, start.month, start.day), start.time(), *numbers])
    stream = io.BytesIO()
    book.save(stream)
    same(
        parse(stream.getvalue(), name="jukyu2022.xlsx", area="shikoku").drop(columns="preliminary"),
        known[frame_columns(known)],
    )


def frame_columns(frame: pd.DataFrame) -> list[str]:
    return [c for c in AREA_COLUMNS if c in frame]


def test_an_area_without_tie_lines_needs_no_column_for_them() -> None:
    layout = LAYOUTS["okinawa-2022.csv"]
    frame = made_up("okinawa", step=60)
    frame["hydro_mw"] += frame["import_mw"] + frame["battery_mw"] + frame["other_mw"]
    frame["hydro_mw"] += frame["geothermal_mw"] + frame["nuclear_mw"]
    at = layout.columns.index("import_mw")
    head = [row if len(row) < 3 else row[: 2 + at] + row[3 + at :] for row in layout.head]
    columns = [c for c in layout.columns if c != "import_mw"]
    got = parse(replace(layout, head=head, columns=columns, tail=[]).render(frame), area="okinawa")
    assert "import_mw" not in got
    assert got["hydro_mw"].tolist() == frame["hydro_mw"].tolist()


def test_a_blackout_is_no_damage() -> None:
    frame = made_up("hokkaido", step=60, days=10)
    frame.iloc[3:9] = 0.0
    layout = LAYOUTS["sup_dem_results_2022_1q.csv"]
    same(parse(layout.render(frame), area="hokkaido"), layout.known(frame))


def test_rows_that_have_no_values_yet_are_left_out() -> None:
    layout = LAYOUTS["eria_jukyu_202404_03.csv"]
    frame = made_up("tokyo", step=30)
    waiting = [f"2024/4/2,{h}:00" + "," * 18 for h in range(5)]
    half_day = replace(layout, tail=waiting).render(frame.iloc[:20])
    assert len(parse(half_day, name="eria_jukyu_202404_03.csv")) == 20


# -- damage -------------------------------------------------------------------------------------------------------

SAMPLE = "eria_jukyu_202404_09.csv"


def lines_of(name: str = SAMPLE) -> list[str]:
    return (GOLDEN / name).read_text(encoding=LAYOUTS[name].encoding).splitlines()


def put(lines: list[str], line: int, column: int, text: str) -> bytes:
    cells = lines[line - 1].split(",")
    cells[column] = text
    return ("\n".join([*lines[: line - 1], ",".join(cells), *lines[line:]]) + "\n").encode("cp932")


def joined(lines: list[str]) -> bytes:
    return ("\n".join(lines) + "\n").encode("cp932")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("68x0", "`68x0` under `エリア需要` is no number"),
        ("nan", "is no number"),
        ("inf", "is no number"),
        ("1e9", "is no number"),
        ("#REF!", "is no number"),
        ("1000000000", "more than all Japan"),
        ("", "has no demand"),
        ("-5", "the demand is -5 MW"),
        ("69800", "supply and import differ from demand"),
    ],
)
def test_bad_demand_names_file_line_and_remedy(text: str, says: str) -> None:
    with pytest.raises(SourceDamaged, match="line 12") as caught:
        parse(put(lines_of(), 12, 2, text), name=SAMPLE)
    assert says in caught.value.what
    assert SAMPLE in caught.value.what
    assert caught.value.hint


def test_negative_curtailment_is_refused() -> None:
    with pytest.raises(SourceDamaged, match=r"line 30: -20 MW under `太陽光出力制御量` is negative"):
        parse(put(lines_of(), 30, 12, "-20"), name=SAMPLE)


@pytest.mark.parametrize("day", ["2024040x", "2024/13/1", "20240431", "1 April", "29240401", "0001/1/1"])
def test_unknown_dates_are_refused(day: str) -> None:
    with pytest.raises(SourceDamaged, match=r"line 9: `.*` is no date"):
        parse(put(lines_of(), 9, 0, day), name=SAMPLE)
    with pytest.raises(SourceDamaged, match=r"line 3.* is no date"):
        parse(put(lines_of(), 3, 0, day), name=SAMPLE)


@pytest.mark.parametrize("clock", ["25:00", "noon", "0:75", "0:10"])
def test_unknown_times_are_refused(clock: str) -> None:
    with pytest.raises(SourceDamaged, match="line 9"):
        parse(put(lines_of(), 9, 1, clock), name=SAMPLE)


@pytest.mark.parametrize("name", ["eria_jukyu_202404_06.csv", SAMPLE, "kako-2021.csv"])
def test_a_missing_slot_is_named(name: str) -> None:
    lines = lines_of(name)
    with pytest.raises(GapInSeries, match=r"line 20: 1 slot missing before it"):
        parse(joined(lines[:19] + lines[20:]), name=name, area=LAYOUTS[name].area)


def test_a_missing_first_slot_is_named() -> None:
    lines = lines_of()
    with pytest.raises(GapInSeries, match=r"line 3: the first day begins at 2024-04-01 00:30"):
        parse(joined(lines[:2] + lines[3:]), name=SAMPLE)


def test_a_double_slot_is_named() -> None:
    lines = lines_of()
    with pytest.raises(GapInSeries, match=r"line 11: the slot 2024-04-01 03:30 comes twice") as caught:
        parse(joined(lines[:10] + lines[9:]), name=SAMPLE)
    assert "first in line 10" in caught.value.hint


def test_a_cut_file_is_refused() -> None:
    whole = joined(lines_of())
    with pytest.raises(SourceDamaged, match=r"line 98 has 9 of 20 cells"):
        parse(",".join(whole.decode("cp932").split(",")[:-11]).encode("cp932"), name=SAMPLE)
    with pytest.raises(SourceDamaged, match=r"line 98 is cut in the middle of a number"):
        parse(whole.rstrip()[:-2], name=SAMPLE)
    with pytest.raises(SourceDamaged, match=r"line 70 is the last row and ends the day at 10:00"):
        parse(joined(lines_of()[:70]), name=SAMPLE)


@pytest.mark.parametrize(
    ("raw", "error", "says"),
    [
        (b"", SourceDamaged, "is empty"),
        (b"\r\n \n", SourceDamaged, "is empty"),
        (b"<!DOCTYPE html><html><body>404 Not Found</body></html>", SourceDamaged, "is a web page"),
        (b"\n<html lang='ja'>\n", SourceDamaged, "is a web page"),
        (b"PK\x03\x04" + bytes(40), SourceDamaged, "is an archive"),
        (b"PK\x03\x04xl/" + bytes(40), SourceDamaged, "damaged workbook"),
        (b"\x89PNG\r\n" + bytes(20), SourceDamaged, "binary zeros"),
        (b"\x1f\x8b\x08\xff\xfe\x81", SourceDamaged, "neither UTF-8 nor Shift_JIS"),
        (b"a,b\n1,2\n", SourceChanged, "no header row"),
        ("DATE,TIME,価格\n2024/4/1,0:00,1\n".encode(), SourceChanged, "価格"),
        ("DATE,TIME,エリア需要\n2024/4/1,0:00,1\n".encode(), SourceChanged, "lacks the columns"),
    ],
)
def test_what_is_no_area_file_gets_one_clear_error(raw: bytes, error: type[ShoalsError], says: str) -> None:
    with pytest.raises(error) as caught:
        parse(raw, name="x.csv")
    assert says in caught.value.what
    assert "`x.csv`" in caught.value.what
    assert caught.value.hint


def test_wrong_encodings_are_refused() -> None:
    text = (GOLDEN / SAMPLE).read_text(encoding="cp932")
    with pytest.raises(SourceDamaged, match="UTF-16"):
        parse(text.encode("utf-16"), name=SAMPLE)
    with pytest.raises((SourceDamaged, SourceChanged)):
        parse(text.encode("euc-jp"), name=SAMPLE)
    with pytest.raises((SourceDamaged, SourceChanged)):
        parse(text.encode("utf-8").decode("latin-1").encode("utf-8"), name=SAMPLE)
    with pytest.raises(SourceDamaged, match="lost in a conversion"):
        parse(text.encode("cp932").decode("utf-8", errors="replace").encode("utf-8"), name=SAMPLE)


def test_swapped_columns_do_not_balance() -> None:
    layout = LAYOUTS[SAMPLE]
    frame = made_up("kyushu", step=30)
    for one, other in [("demand_mw", "solar_mw"), ("solar_mw", "wind_mw"), ("hydro_mw", "import_mw")]:
        at, to = NEW.index(one), NEW.index(other)
        columns = list(NEW)
        columns[at], columns[to] = columns[to], columns[at]
        with pytest.raises(SourceDamaged):
            parse(replace(layout, columns=columns).render(frame), name=SAMPLE)


def test_a_file_of_another_area_is_refused() -> None:
    new_files = [name for name in LAYOUTS if name.startswith("eria_jukyu_202404")]
    for name in new_files:
        raw = LAYOUTS[name].render(golden_frame(name))
        for other in AREAS.values():
            if other.key != LAYOUTS[name].area and (LAYOUTS[name].area, other.key) not in MADE_UP_TWINS:
                with pytest.raises(SourceDamaged, match=f"is not of {other.name_en}"):
                    parse(raw, name=f"eria_jukyu_202404_{other.code}.csv")


# Two days of invented numbers do not tell these from each other; a month of real ones does, see below.
MADE_UP_TWINS = {("hokuriku", "shikoku"), ("chubu", "chugoku")}


def test_name_and_area_must_agree() -> None:
    with pytest.raises(SourceDamaged, match=r"is named for Kyushu \(09\), not Kansai"):
        parse((GOLDEN / SAMPLE).read_bytes(), name=SAMPLE, area="kansai")


HOURLY = [name for name, layout in LAYOUTS.items() if layout.step == 60]


@pytest.mark.parametrize("name", HOURLY)
def test_an_hourly_file_of_another_area_is_refused(name: str) -> None:
    raw, own = (GOLDEN / name).read_bytes(), LAYOUTS[name].area
    assert parse(raw, name="x.csv").attrs["area"] == own
    if own == "okinawa":  # no published header of its own is known; its size alone tells it
        return
    for other in AREAS.values():
        if other.key != own:
            with pytest.raises(SourceDamaged, match=f"is not of {other.name_en}"):
                parse(raw, name="x.csv", area=other.key)
            with pytest.raises(SourceDamaged, match=f"is not of {other.name_en}"):
                parse(raw, name=f"eria_jukyu_202204_{other.code}.csv")


def test_an_hourly_header_that_is_not_known_is_no_evidence() -> None:
    layout = LAYOUTS["juyo_2022_tohoku_1Q.txt"]
    raw = layout.render(golden_frame("juyo_2022_tohoku_1Q.txt"))
    other = raw.decode("cp932").replace("揚水〔MWh〕", "揚水動力〔MWh〕").encode("cp932")
    assert parse(other, area="tohoku").attrs["area"] == "tohoku"


# -- curtailed power ----------------------------------------------------------------------------------------------

SOLAR_CURTAILED, WIND_CURTAILED = 12, 14  # columns of SAMPLE


@pytest.mark.parametrize(
    ("line", "column", "text", "says"),
    [
        (30, SOLAR_CURTAILED, "100000", "MW of solar output and curtailment"),
        (30, WIND_CURTAILED, "5000", "MW of wind output and curtailment"),
        (49, SOLAR_CURTAILED, "3000", "3,000 MW of solar power are curtailed at 23:00"),
        (9, SOLAR_CURTAILED, "11", "11 MW of solar power are curtailed at 3:00"),
    ],
)
def test_more_curtailment_than_there_can_be_is_refused(line: int, column: int, text: str, says: str) -> None:
    with pytest.raises(SourceDamaged, match=f"`{SAMPLE}`, line {line}: ") as caught:
        parse(put(lines_of(), line, column, text), name=SAMPLE)
    assert says in caught.value.what


def column_changed(column: int, text: str) -> bytes:
    lines = lines_of()
    for at in range(2, len(lines)):
        cells = lines[at].split(",")
        cells[column] = text.format(cells[column])
        lines[at] = ",".join(cells)
    return joined(lines)


def test_a_column_of_the_tenfold_is_refused() -> None:
    raw = column_changed(SOLAR_CURTAILED, "{}0")
    with pytest.raises(SourceDamaged, match="MW of solar output and curtailment are more than the 14,350 MW"):
        parse(raw, name=SAMPLE)


def test_plants_may_grow() -> None:
    frame = made_up("tokyo", step=30, first="2030-04-01")
    for column in ("wind_mw", "import_mw"):
        frame[column] += (1.0 if column == "wind_mw" else -1.0) * 2.0 * AREAS["tokyo"].wind_mw_max
    layout = LAYOUTS["eria_jukyu_202404_03.csv"]
    same(parse(layout.render(frame), area="tokyo"), layout.known(frame))
    frame.index = pd.date_range("2024-04-01", periods=len(frame), freq="30min", tz=frame.index.tz, name="start")
    with pytest.raises(SourceDamaged, match="MW of wind output"):
        parse(layout.render(frame), area="tokyo")


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        ("solar_curtailed_mw", "wind_curtailed_mw", "MW of wind output and curtailment|the sun is down"),
        ("wind_mw", "wind_curtailed_mw", "balance only with `風力発電実績` and `風力出力制御量` swapped"),
        ("solar_mw", "solar_curtailed_mw", "balance only with `太陽光発電実績` and `太陽光出力制御量` swapped"),
    ],
)
@pytest.mark.parametrize("area", ["kyushu", "hokuriku", "tokyo"])
def test_swapped_names_of_output_and_curtailment_are_refused(area: str, one: str, other: str, says: str) -> None:
    layout = LAYOUTS[f"eria_jukyu_202404_{AREAS[area].code}.csv"]
    columns = list(NEW)
    at, to = NEW.index(one), NEW.index(other)
    columns[at], columns[to] = columns[to], columns[at]
    with pytest.raises(SourceDamaged, match=says):
        parse(replace(layout, columns=columns).render(made_up(area, step=30)), area=area)


@pytest.mark.parametrize("cell", ["", "-", "－"])
def test_a_blank_among_numbers_is_not_zero(cell: str) -> None:
    frame = parse(put(lines_of(), 30, SOLAR_CURTAILED, cell), name=SAMPLE)
    assert np.flatnonzero(frame["solar_curtailed_mw"].isna()).tolist() == [27]


@pytest.mark.parametrize("cell", ["", "-"])
def test_a_blank_column_is_absent(cell: str) -> None:
    frame = parse(column_changed(SOLAR_CURTAILED, cell), name=SAMPLE)
    assert "solar_curtailed_mw" not in frame
    assert not frame["wind_curtailed_mw"].isna().any()


def test_the_dash_of_chugokus_hourly_files_is_zero_and_a_blank_is_not() -> None:
    raw = (GOLDEN / "kako-2021.csv").read_bytes()
    assert parse(raw, area="chugoku")["solar_curtailed_mw"].eq(0.0).all()
    lines = raw.decode("cp932").splitlines()
    lines[10] = lines[10].replace("－", "", 1)
    assert parse(joined(lines), area="chugoku")["solar_curtailed_mw"].isna().sum() == 1


def test_a_total_that_is_not_the_demand_is_refused() -> None:
    with pytest.raises(SourceDamaged, match="`合計` differs from the demand by"):
        parse(column_changed(19, "1{}"), name=SAMPLE)
    parse(column_changed(19, ""), name=SAMPLE)
    parse(put(lines_of(), 30, 19, "1"), name=SAMPLE)


def test_a_final_file_with_a_balance_that_is_open_throughout_is_refused() -> None:
    frame = made_up("kyushu", step=30)
    frame["hydro_mw"] += 80.0
    layout = LAYOUTS[SAMPLE]
    with pytest.raises(SourceDamaged, match="differ from demand by 80 MW at the median"):
        parse(layout.render(frame), name=SAMPLE)
    early = replace(layout, head=[["単位[MW平均]", "", "", "供給力"], layout.head[1]])
    assert parse(early.render(frame), name=SAMPLE)["preliminary"].all()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=st.sampled_from(sorted(LAYOUTS)), cut=st.floats(0.0, 1.0, exclude_max=True))
@example(name="area_jyukyu_jisseki_2022.csv", cut=0.99999)
def test_a_file_cut_anywhere_is_refused_or_loses_only_whole_days(name: str, cut: float) -> None:
    raw = (GOLDEN / name).read_bytes()
    whole = parse(raw, name=name, area=LAYOUTS[name].area)
    try:
        part = parse(raw[: int(cut * len(raw))], name=name, area=LAYOUTS[name].area)
    except ShoalsError:
        return
    assert len(part) % (1440 // LAYOUTS[name].step) == 0
    balance = [c for c in whole if not c.endswith("_curtailed_mw")]
    same(part[balance], whole[balance].iloc[: len(part)])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=st.sampled_from(sorted(LAYOUTS)), where=st.floats(0.0, 1.0, exclude_max=True), byte=st.integers(0, 255))
def test_a_flipped_byte_is_refused_or_touches_one_slot_only(name: str, where: float, byte: int) -> None:
    raw = bytearray((GOLDEN / name).read_bytes())
    whole = parse(bytes(raw), name=name, area=LAYOUTS[name].area)
    raw[int(where * len(raw))] = byte
    try:
        reading = read(bytes(raw), name=name, area=LAYOUTS[name].area)
        frame = parse(bytes(raw), name=name, area=LAYOUTS[name].area)
    except ShoalsError:
        return
    assert len(frame) == len(whole)
    if list(frame.columns) == list(whole.columns):
        numbers, known = (f[frame_columns(f)].to_numpy() for f in (frame, whole))
        differs = ~((numbers == known) | (np.isnan(numbers) & np.isnan(known))).all(axis=1)
        if differs.sum() > 1:  # a letter of the header: the unit, or a label that means another column
            assert int(where * len(raw)) < (GOLDEN / name).read_bytes().index(b"202")
        off = np.abs(reading.residual_mw) > 0
        assert (off <= differs).all()


# -- the publishers' own files ------------------------------------------------------------------------------------


@pytest.mark.real
def test_every_real_file_is_of_its_own_area_only(real_data: Path) -> None:
    for area in AREAS.values():
        raw = (real_data / "japan_area_30min" / f"eria_jukyu_202501_{area.code}.csv").read_bytes()
        assert parse(raw, name="x.csv").attrs["area"] == area.key
        for other in AREAS.values():
            if other is not area:
                with pytest.raises(SourceDamaged, match=f"is not of {other.name_en}"):
                    parse(raw, area=other.key)


@pytest.mark.real
def test_real_kyushu_balances_and_its_sun_culminates_at_noon(real_data: Path) -> None:
    names = sorted((real_data / "japan_area_30min").glob("eria_jukyu_*_09.csv"))
    frame = pd.concat([parse(path.read_bytes(), name=path.name) for path in names])
    supply = [c for c in frame_columns(frame) if c != "demand_mw" and not c.endswith("_curtailed_mw")]
    assert float((frame[supply].sum(axis=1) - frame["demand_mw"]).abs().median()) == 0.0
    potential = frame["solar_mw"] + frame["solar_curtailed_mw"]
    middle = frame.index.hour * 60 + frame.index.minute + 15
    assert abs(float((potential * middle).sum() / potential.sum()) - (12 * 60 + 17)) < 10.0


@pytest.mark.real
@pytest.mark.parametrize(
    "folder", ["chubu", "chugoku", "hokkaido", "hokuriku", "kansai", "kyushu", "shikoku", "tohoku"]
)
def test_every_real_hourly_file_reads_and_balances(real_data: Path, folder: str) -> None:
    for path in sorted((real_data / "japan_area_hourly" / folder).iterdir()):
        if path.suffix != ".xlsx":
            reading = read(path.read_bytes(), name=path.name, area=folder)
            assert float(np.abs(reading.residual_mw).max()) <= 10.0


@pytest.mark.real
@pytest.mark.parametrize(
    "folder", ["chubu", "chugoku", "hokkaido", "hokuriku", "kansai", "kyushu", "shikoku", "tohoku"]
)
def test_a_real_hourly_file_is_of_its_own_area_only(real_data: Path, folder: str) -> None:
    path = min(p for p in (real_data / "japan_area_hourly" / folder).iterdir() if p.suffix != ".xlsx")
    raw = path.read_bytes()
    assert parse(raw, name="x.csv").attrs["area"] == folder
    for other in AREAS.values():
        if other.key != folder:
            with pytest.raises(SourceDamaged, match=f"is not of {other.name_en}"):
                read(raw, area=other.key)
