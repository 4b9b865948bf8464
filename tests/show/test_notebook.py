from __future__ import annotations

import sys
from html.parser import HTMLParser

import pytest

from shoals import show
from shoals.core.errors import InputError


def _values(result):
    return [result, result.plan.schedule, result.area, result.spot]


def test_installed_values_draw_themselves_without_scripts(month):
    show.install()
    show.install()
    for value in _values(month):
        html = value._repr_html_()
        HTMLParser().feed(html)
        assert html.count("<table>") == html.count("<svg") == 1
        assert "<script" not in html
        assert "http" not in html.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_odd_values_have_a_picture(odd, lang):
    for value in _values(odd):
        assert "nan" not in show.repr_html(value, lang)


def test_names_are_text(make_result):
    from dataclasses import replace

    spot = replace(make_result(slots=48).spot, name="<b>spot</b>")
    assert "<b>spot" not in show.repr_html(spot)


def test_plots_add_up_to_what_is_given(month, odd):
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("agg")
    import matplotlib.pyplot as plt

    for value in (*_values(month), *_values(odd)):
        ax = show.plot(value)
        assert ax.get_ylabel() in ("MW", "JPY/kWh")
        assert ax.get_lines() or ax.collections
        plt.close(ax.figure)
    _, ax = plt.subplots()
    assert show.plot(month.spot, ax=ax) is ax
    assert ax.get_lines()[0].get_ydata().mean() == pytest.approx(month.spot.price_jpy_per_mwh.mean() / 1e3)
    plt.close(ax.figure)


def test_other_values_are_refused():
    pytest.importorskip("matplotlib")
    with pytest.raises(InputError, match="no picture of `int`"):
        show.repr_html(3)
    with pytest.raises(InputError, match="pass one of CycleResult"):
        show.plot(3)


def test_without_matplotlib_the_extra_is_named(month, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib.pyplot", None)
    with pytest.raises(InputError, match=r"\[plot\]"):
        show.plot(month)
