from __future__ import annotations

import re
import zipfile
from datetime import date
from xml.etree import ElementTree

import openpyxl
import pytest

from shoals import show
from shoals.show.sankey import flows_table

SHEETS = {
    "ja": ["要約", "入力", "時系列", "計画", "帳簿", "出典"],
    "en": ["Summary", "Inputs", "Series", "Plan", "Book", "Sources"],
}


@pytest.fixture(scope="module")
def week(make_result):
    return make_result(slots=7 * 48)


@pytest.fixture(scope="module")
def books(week, tmp_path_factory):
    """The same workbook with its formulas and with its values."""
    path = tmp_path_factory.mktemp("excel") / "a.xlsx"
    show.workbook(week, path, lang="en")
    return openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)


def _sheet(path, number):
    """The text of one sheet as it lies in the file; reading a year with openpyxl takes seconds."""
    with zipfile.ZipFile(path) as archive:
        return archive.read(f"xl/worksheets/sheet{number}.xml").decode()


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_sheets_are_fixed(make_result, tmp_path, lang):
    show.workbook(make_result(slots=4), tmp_path / "a.xlsx", lang=lang)
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames == SHEETS[lang]


def test_totals_are_formulas_and_carry_their_values(week, books):
    live, told = books
    series = told["Series"]
    heads = [cell.value for cell in series[3]]
    for column in range(2, len(heads) + 1):
        formula = live["Series"].cell(2, column).value
        if formula is None:
            continue
        letter = openpyxl.utils.get_column_letter(column)
        assert formula == f"=SUM({letter}4:{letter}{week.problem.timeline.slots + 3})"
        added = sum(series.cell(row, column).value for row in range(4, week.problem.timeline.slots + 4))
        assert series.cell(2, column).value == pytest.approx(added, abs=1e-9)


def test_the_summary_refers_to_the_series_and_equals_the_flows(week, books):
    live, told = (book["Summary"] for book in books)
    rows = {row[0].value: row for row in live.iter_rows(min_row=5) if row[1].value is not None}
    values = {row[0].value: row[1].value for row in told.iter_rows(min_row=5) if row[1].value is not None}
    assert re.fullmatch(r"='Series'!B2", rows["Plant potential"][1].value)
    flows = flows_table(week).set_index(["source", "target"])["energy_wh"]
    assert values["Plant potential"] == pytest.approx(flows["available", "bus"] / 1e6, abs=1e-6)
    assert values["Unused (spilled)"] == pytest.approx(flows["bus", "spilled"] / 1e6, abs=1e-6)
    assert values["Sources less uses"] == 0
    assert values["Left after capital charge"] == pytest.approx(week.plan.net_jpy)
    assert all(row[3].value for row in rows.values()), "every figure has a kind"


def test_references_to_the_plan_hit_the_plan(week, books):
    live, told = books
    names = {row[0].value: row[1].value for row in live["Summary"].iter_rows(min_row=5)}
    for name, value in (
        ("Gain over doing nothing", week.plan.gain_jpy),
        ("Capital charge", week.plan.charge_jpy),
        ("Left after capital charge", week.plan.net_jpy),
    ):
        sheet, cell = re.fullmatch(r"='(.+)'!([A-Z]+\d+)", names[name]).groups()
        assert told[sheet][cell].value == pytest.approx(value)


def test_a_long_period_is_summed_to_hours_and_says_so(year, tmp_path):
    path = tmp_path / "a.xlsx"
    show.write_workbook(year, path, lang="en")
    sheet = _sheet(path, 3)
    assert "Energy of each hour" in sheet
    assert sheet.count("<row ") == 3 + 8_760
    available = [float(value) for value in re.findall(r'<c r="B\d+"><v>([^<]+)</v>', sheet)]
    assert len(available) == 8_760
    assert sum(available) == pytest.approx(int(year.sources_wh["available"].sum()) / 1e6, abs=1e-6)
    first = float(re.findall(r'<c r="A4"[^>]*><v>([^<]+)</v>', sheet)[0])
    assert first == (date(2024, 4, 1) - date(1899, 12, 30)).days


def test_odd_runs_make_sound_sheets(odd, tmp_path):
    show.workbook(odd, tmp_path / "a.xlsx", lang="ja")
    for number in range(1, 7):
        sheet = _sheet(tmp_path / "a.xlsx", number)
        ElementTree.fromstring(sheet)
        assert not re.search(r"<v>(nan|inf|-inf|#\w+)", sheet)


def test_a_name_is_never_a_formula(make_result, tmp_path):
    show.workbook(make_result(slots=48, name="=1+1"), tmp_path / "a.xlsx", lang="en")
    cell = openpyxl.load_workbook(tmp_path / "a.xlsx")["Summary"]["A1"]
    assert cell.data_type in ("s", "inlineStr")
    assert str(cell.value).startswith("=1+1")
