"""The chapter on notes says what is true of August, in both languages."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.show._fixture import build

from shoals.core.notes import MonthBacking, NotesResult
from shoals.show import render
from shoals.show.notes import backing_picture, chapter, notes_sentence

KWH = 3_600_000


def month(number: int, spilled: int, forgone: float = 1e6) -> MonthBacking:
    return MonthBacking(
        series=f"pv-{number}", window_start=datetime(2024, number, 1, tzinfo=UTC),
        window_end=datetime(2024, number + 1, 1, tzinfo=UTC), mean_j=5_000 * KWH, p90_j=4_000 * KWH,
        spilled_p90_j=spilled * KWH, claimed_j=1_000 * KWH, pledged_j=1_500 * KWH, issued_j=1_000 * KWH,
        power_j=700 * KWH, computed_j=200 * KWH, defaulted_j=100 * KWH, collateral_jpy=36_000,
        replacement_jpy_per_kwh=30.0, forgone_jpy=forgone,
    )  # fmt: skip


NOTES = NotesResult(
    months=(month(5, 2_000), month(7, 0, 1e6), month(8, 0, 2e6)), years=10, haircut_per_mille=500,
    collateral_jpy_per_kwh=36, stored_j=5 * KWH, stored_series="battery",
)  # fmt: skip


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_driest_month_is_named_with_what_backs_it(lang: str) -> None:
    section = chapter(replace(build(), notes=NOTES), lang)
    assert section is not None
    assert ("8月" if lang == "ja" else "August") in section.after
    assert "3.00" in section.after
    [table] = section.tables
    assert [row[8:11] for row in table.rows] == [["3.00", "2.00", "1.20"], ["3.00", "0.00", "1.20"],
                                                ["3.00", "0.00", "1.20"]]  # fmt: skip
    assert len(table.heads) == len(table.rows[0])
    assert "2" in notes_sentence(NOTES, lang)  # two of three months have no spill to stand on


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_report_has_the_chapter_with_its_picture(lang: str) -> None:
    html = render(replace(build(), notes=NOTES), lang=lang)
    assert html.count('id="ja-notes"') == html.count('id="en-notes"') == 1
    assert re.search(rf'<svg[^>]*aria-labelledby="{lang}-notes-t', html)
    assert 'id="en-notes"' not in render(build(), lang=lang)


def test_nothing_issued_is_said_and_drawn() -> None:
    none = replace(NOTES, months=tuple(replace(one, issued_j=0, power_j=0, computed_j=0, defaulted_j=0, p90_j=0,
                                               collateral_jpy=0) for one in NOTES.months))  # fmt: skip
    assert "no note was issued" in notes_sentence(none, "en")
    assert "<svg" in backing_picture(none, "en", "x")
    section = chapter(replace(build(), notes=none), "en")
    assert section is not None
    assert section.tables[0].rows[0][8] == "—"
