from __future__ import annotations

import re
from xml.etree import ElementTree

import numpy as np
import pytest

from shoals.show.digest import digest
from shoals.show.sankey import _label, _Node, flow_rows, flows_svg, flows_table, sankey


def test_the_table_closes_to_the_watt_hour(odd):
    for day in (None, digest(odd).day):
        table = flows_table(odd, day)
        assert table.columns.tolist() == ["source", "target", "energy_wh"]
        assert table["energy_wh"].dtype == np.int64
        into = int(table.loc[table.target == "bus", "energy_wh"].sum())
        out = int(table.loc[table.source == "bus", "energy_wh"].sum())
        assert into == out > 0


def test_the_table_of_the_year_is_the_sum_of_its_days(month):
    line = month.problem.timeline
    days = [flows_table(month, slice(48 * d, 48 * d + 48))["energy_wh"] for d in range(line.slots // 48)]
    assert sum(days).tolist() == flows_table(month)["energy_wh"].tolist()


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_file_is_well_formed_tells_its_sentence_and_asks_for_nothing(year, lang):
    picture = flows_svg(year, lang)
    root = ElementTree.fromstring(picture)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert root.attrib["role"] == "img"
    ids = [element.attrib["id"] for element in root.iter() if "id" in element.attrib]
    assert len(ids) == len(set(ids))
    assert set(root.attrib["aria-labelledby"].split()) <= set(ids)
    assert "GWh" in root.findtext("{http://www.w3.org/2000/svg}desc", "")
    assert not re.search(r"(href|src|@import|url\((?!#))", picture)


def test_widths_are_energy_on_both_sides_of_the_site(year):
    """Adds up the heights of the drawn bars: they are the energies in the table, to the rounding of coordinates."""
    root = ElementTree.fromstring(sankey(year, "en", name="f"))
    bars = [(float(r.attrib["x"]), float(r.attrib["height"])) for r in root.iter("rect") if r.attrib["width"] == "11"]
    left, site, right = ([h for x, h in bars if x == at] for at in sorted({x for x, _ in bars}))
    assert sum(left) == pytest.approx(site[0], abs=1.5)
    assert sum(right) == pytest.approx(site[0], abs=2.5)
    table = flows_table(year).set_index(["source", "target"])["energy_wh"]
    assert left[0] / site[0] == pytest.approx(table["available", "bus"] / table.xs("bus", level=1).sum(), abs=0.01)


def test_unused_energy_is_always_drawn_and_listed(year, make_result):
    for result in (year, make_result(slots=48, spill=False)):
        assert "Unused (spilled)" in sankey(result, "en", name="f")
        assert "Unused (spilled)" in [row[1] for row in flow_rows(result, "en")]


def test_labels_do_not_meet(odd):
    root = ElementTree.fromstring(sankey(odd, "ja", name="f"))
    spots = {}
    for text in root.iter("text"):
        spots.setdefault(text.attrib["x"], []).append(float(text.attrib["y"]))
    for heights in spots.values():
        assert (np.diff(sorted(heights)) >= 12).all()
    low, high = min(min(h) for h in spots.values()), max(max(h) for h in spots.values())
    assert 0 < low < high < float(root.attrib["viewBox"].split()[3])


def test_a_picture_that_stands_alone_says_of_what_kind_it_is(year):
    assert "[demo]" in flows_svg(year, "en")
    assert year.site.name_en in flows_svg(year, "en")
    assert year.site.name_ja in flows_svg(year, "ja")


def test_what_is_paid_is_not_green() -> None:
    paid, earned = (
        "".join(
            _label(
                _Node(id="x", energy_wh=10, rescued_wh=0, fill="var(--ink)", name="x", money=money), 0, 0.0, 1.0, "en"
            )
        )
        for money in ("−¥1 M", "¥1 M")
    )
    assert 'class="m h"' in earned
    assert 'class="m h"' not in paid
