"""Pictures of sizes and ways: what stands alone says what it is, and what says nothing takes no room."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import pairwise
from typing import Any

import pytest

from shoals.show.roll import ways
from shoals.show.size import front, html_table, page, tornado

CAPTION = "A <site> · 1 April 2024 to 31 March 2025 [demo]"


def told(picture: str) -> list[str]:
    """Texts of a picture, the visible ones."""
    return [one.text or "" for one in ET.fromstring(picture).iter() if one.tag.rpartition("}")[2] == "text"]


def drawings(**put: Any) -> list[str]:
    common = {"lang": "en", "title": "What it is", **put}
    return [
        front([0, 5], [2e6, 1e6], today=(3, -1e6), name="f", x_words="MWh", **common),
        front([0, 0], [0, 0], today=(3, -1e6), name="e", x_words="MWh", **common),
        tornado([("spot", -1e6, 3e6)], 1e6, name="t", **common),
        tornado([("spot", 1e6, 1e6)], 1e6, name="n", **common),
        ways([("plan", "Plan", 1e8, 1.0)], [], sentence="s", **common),
    ]


def test_a_picture_of_its_own_shows_title_and_caption() -> None:
    for alone in drawings(alone=True, caption=CAPTION):
        assert 'xmlns="http://www.w3.org/2000/svg"' in alone
        assert {"What it is", CAPTION} <= set(told(alone))


def test_a_picture_in_a_page_leaves_them_to_the_page() -> None:
    for inside in drawings(caption=CAPTION):
        assert not {"What it is", CAPTION} & set(told(inside))


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_inputs_without_effect_share_one_line(lang: str) -> None:
    rows = [("spot", -1e6, 3e6), ("rate", 1e6, 1e6), ("capex", 1e6 + 0.4, 1e6)]
    said = told(tornado(rows, 1e6, lang=lang, name="t", title="t"))
    assert "spot" in said
    assert "rate" not in said
    assert ("No effect: rate, capex" if lang == "en" else "影響なし: rate、capex") in said


def test_a_front_of_one_point_is_said_in_words() -> None:
    drawn = front([5, 5], [2e6, 2e6], today=(3, -1e6), lang="en", name="f", title="t", x_words="MWh")
    assert told(drawn) == ["At every weight the same sizes are best: ¥2.0 M a year"]


def test_numbers_of_a_page_do_not_wrap() -> None:
    assert "td{white-space:nowrap}" in page("Size", "en", [html_table(["a"], [["1 MW"]], "Sizes")])


def test_lines_of_a_picture_do_not_meet() -> None:
    drawn = tornado([("a", 0.0, 2e6), ("b", 1e6, 1e6)], 1e6, lang="en", name="t", title="t")
    heights = sorted({float(one.attrib["y"]) for one in ET.fromstring(drawn).iter() if one.tag.endswith("text")})
    assert all(after - before >= 12 for before, after in pairwise(heights))
