from __future__ import annotations

from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.show import _svg as svg
from shoals.show import charts, day
from shoals.show.digest import digest, month_rows


def _pictures(result, lang):
    found = digest(result)
    grid = found.price_grid_jpy_per_mwh
    yield charts.site_duration(result, found, lang, "a")
    yield charts.area_duration(result, lang, "b")
    yield charts.price_curve(result, lang, "c")
    yield charts.ways_money(result, lang, "d")
    yield charts.ways_rescued(result, lang, "e")
    yield day.day_power(result, found, lang, "f")
    yield day.day_price(result, found, lang, "g")
    yield charts.heat_map(grid, found.months, lang=lang, name="h", title="t", sentence="s", unit="MWh")


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_every_picture_is_well_formed_finite_and_inside_its_frame(odd, lang):
    for picture in _pictures(odd, lang):
        root = ElementTree.fromstring(picture)
        assert "nan" not in picture
        assert "inf" not in picture.replace("information", "")
        wide, high = (float(v) for v in root.attrib["viewBox"].split()[2:])
        assert root.findtext("title")
        assert root.findtext("desc")
        for text in root.iter("text"):
            assert -1 <= float(text.attrib["x"]) <= wide
            assert 0 <= float(text.attrib["y"]) <= high
        for rect in root.iter("rect"):
            assert float(rect.attrib.get("height", 0)) >= 0


@given(st.lists(st.floats(0, 100), min_size=1, max_size=60), st.floats(0.1, 120))
def test_caught_equals_adding_up_slot_by_slot(power, load):
    energy, share, utilisation = charts.caught(np.array(power), load, 0.5)
    by_hand = sum(min(p, load) for p in power) * 0.5
    assert energy == pytest.approx(by_hand)
    assert 0 <= share <= 1 + 1e-12
    assert utilisation == pytest.approx(by_hand / (load * len(power) * 0.5))


@given(st.lists(st.floats(0, 100), min_size=0, max_size=2000))
def test_a_duration_curve_falls_and_keeps_its_ends(power):
    at, curve = charts.sorted_curve(power, 0.5)
    assert len(at) == len(curve) <= 241
    assert (np.diff(curve) <= 0).all()
    if power:
        assert curve[0] == max(power)


@given(st.floats(-1e9, 1e9), st.floats(1e-6, 1e9))
def test_ticks_lie_inside_and_are_few(low, span):
    marks = svg.ticks(low, low + span)
    assert 1 <= len(marks) <= 9
    assert all(low - span * 1e-6 - 1e-6 <= mark <= low + span + span * 1e-6 + 1e-6 for mark in marks)


def test_grids_hold_all_energy(month):
    found = digest(month)
    hours = month.problem.timeline.hours
    assert found.spilled_grid_mwh.sum() == pytest.approx(found.spilled_without_mw.sum() * hours)
    taken = sum(int(wh.sum()) for use, wh in month.uses_wh.items() if use == "charged" or use.startswith("computed:"))
    assert found.used_grid_mwh.sum() == pytest.approx(taken / 1e6)


def test_months_come_in_the_order_of_the_period_and_years_are_laid_over_each_other(year, make_result):
    assert digest(year).months == (4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3)
    two = make_result(slots=400 * 24, step_minutes=60)
    rows, months = month_rows(two.problem.timeline)
    assert months == tuple(range(1, 13))
    assert np.array_equal(rows + 1, two.problem.timeline.month())


def test_the_best_day_is_the_one_with_most_rescued(month):
    found = digest(month)
    without = month.baselines[0].schedule.spilled_mw * month.problem.timeline.hours * 1e6
    by_day = (without - month.uses_wh["spilled"]).reshape(-1, 48).sum(axis=1)
    assert found.day == slice(int(by_day.argmax()) * 48, int(by_day.argmax()) * 48 + 48)
    assert found.day_rescued_wh == pytest.approx(by_day.max(), abs=1)


def test_an_idle_load_idles_what_it_does_not_catch(month, make_result):
    found = digest(month)
    _, _, use = charts.caught(found.spilled_without_mw, 1.0, month.problem.timeline.hours)
    assert found.idle_fraction == pytest.approx(1 - use)
    assert np.isnan(digest(make_result(slots=48, spill=False)).idle_fraction)
