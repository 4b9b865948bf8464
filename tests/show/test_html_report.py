from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from shoals import show
from shoals.core.errors import InputError
from shoals.core.figure import Kind

VOID = {"meta", "link", "input", "br"}


class _Page(HTMLParser):
    """Tree of tags, checked as it is read."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.refs: list[str] = []
        self.headings: list[int] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)
        assert not self.open

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.tags.append((tag, found))
        if "id" in found:
            self.ids.append(found["id"])
        self.refs += (found.get("aria-labelledby") or "").split()
        if "for" in found:
            self.refs.append(found["for"])
        if re.fullmatch(r"h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if dict(attrs).get("id"):
            self.ids.append(dict(attrs)["id"])

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


@pytest.fixture(scope="module")
def html(year):
    return show.render(year, lang="ja")


def test_the_page_is_sound(html):
    page = _Page(html)
    assert len(page.ids) == len(set(page.ids))
    assert set(page.refs) <= set(page.ids)
    assert len(html.encode()) < 1_000_000


def test_nothing_is_asked_of_the_network(html):
    for _, attrs in _Page(html).tags:
        for name in ("src", "href", "action", "data"):
            assert (attrs.get(name) or "data:").startswith(("data:", "#"))
    assert "default-src 'none'" in html
    assert not re.search(r"@import|url\(\s*['\"]?(?!#)", html)


def test_headings_go_down_one_step_at_a_time(html):
    headings = _Page(html).headings
    assert headings[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(headings))


def test_each_table_has_a_caption_and_scopes_and_each_picture_a_name(html):
    page = _Page(html)
    tags = [tag for tag, _ in page.tags]
    assert tags.count("table") == tags.count("caption") > 10
    assert all("scope" in attrs for tag, attrs in page.tags if tag == "th")
    assert all(attrs.get("aria-labelledby") for tag, attrs in page.tags if tag == "svg")
    assert tags.count("figure") == tags.count("figcaption")


def test_the_chapters_come_in_order_in_both_languages(html):
    for lang in ("ja", "en"):
        order = ["answer", "flows", "heat", "duration", "ways", "next", "price", "book", "sources"]
        places = [html.index(f'id="{lang}-{key}"') for key in order]
        assert places == sorted(places)


def test_the_asked_language_comes_first_and_is_switched_on(month):
    for lang, other in (("ja", "en"), ("en", "ja")):
        html = show.render(month, lang=lang)
        assert html.index(f'<main lang="{lang}"') < html.index(f'<main lang="{other}"')
        assert f'<html lang="{lang}">' in html
        assert re.search(rf'id="lang-{lang}"[^>]* checked', html)
        assert not re.search(rf'id="lang-{other}"[^>]* checked', html)


def test_the_page_says_what_should_absorb_the_next_mwh_and_why(year, html):
    assert "吸収するのに最もよいのは採掘機(中古)です" in html
    assert "The next spilled MWh should be absorbed by used miners" in html
    assert "would stand idle 94.3 % of the period" in html
    assert html.index("まず事実から") < html.index("吸収するのに最もよい")
    assert "A promised load is another business: AI hosting" in html
    assert "used miners" in show.headline(year, "en")


def test_where_nothing_pays_the_page_says_leave_it(make_result):
    result = make_result(slots=30 * 48, pays=False)
    html = show.render(result, lang="en")
    assert "Leave the next spilled MWh unused" in html
    assert "そのままにするのが最善" in html
    assert "leave it" in show.headline(result, "en")
    assert "should be absorbed by" not in html


def test_the_four_numbers_carry_badges(html):
    cards = re.search(r'<ul class="cards">(.*?)</ul>', html, re.DOTALL).group(1)
    assert cards.count("<li>") == cards.count('class="badge') == cards.count('class="value"') == 4
    assert "7,004 MWh" in cards
    assert "億円" in cards


def test_demo_data_are_called_so_and_measured_data_are_not(make_result):
    demo, real = (show.render(make_result(slots=48, kind=kind)) for kind in (Kind.DEMO, Kind.MEASURED))
    assert 'class="demo" role="note"' in demo
    assert 'class="demo"' not in real
    assert "records of a past period, not a forecast" in real


def test_a_plan_is_called_an_upper_bound_wherever_it_is_compared(html):
    assert "Plan (upper bound)" in html
    assert "計画（上限）" in html


def test_the_book_is_shown_with_its_difference_hash_and_command(year, html):
    assert "電気の全勘定の差：0 Wh" in html
    assert year.book.root in html
    assert "shoals ledger verify" in html


def test_names_are_text_and_never_markup(make_result):
    name = '<script>alert("x")</script>&\'"'
    html = show.render(make_result(slots=48, name=name), lang="en")
    assert "<script>alert" not in html
    assert "&lt;script&gt;alert" in html
    page = _Page(html)
    assert [tag for tag, _ in page.tags].count("script") == 1


def test_odd_runs_have_a_page(odd):
    for lang in ("ja", "en"):
        page = _Page(show.render(odd, lang=lang))
        text = " ".join(w for w in page.words if "{" not in w)
        assert not re.search(r"\b(nan|inf|None)\b", text)


def test_an_unknown_language_is_refused(month):
    with pytest.raises(InputError, match="no words in `fr`"):
        show.render(month, lang="fr")


def test_the_files_are_written(month, tmp_path):
    show.write_report(month, tmp_path / "report.html", lang="en")
    show.write_flows(month, tmp_path / "flows.svg", tmp_path / "flows.csv", lang="en")
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "flows.svg").read_text(encoding="utf-8").startswith("<svg")
    head, *rows = (tmp_path / "flows.csv").read_text(encoding="utf-8").splitlines()
    assert head == "source,target,energy_wh"
    assert all(re.fullmatch(r"[\w:]+,[\w:]+,\d+", row) for row in rows)
