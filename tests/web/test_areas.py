"""The page of areas: its numbers are those of the record, its curve is that of the study."""

from __future__ import annotations

import io
import re

import pandas as pd
import pytest

from shoals.economics import history
from shoals.studies import absorbers
from shoals.web.pages.areas import STEPS


def test_the_run_s_own_area_is_shown_first(reader):
    values = reader.get("/en/areas.json").json()
    assert (values["area"], values["period"]) == ("kyushu", "FY2024")
    assert len(values["areas"]) == 10
    kyushu = next(one for one in values["areas"] if one["area"] == "kyushu")
    assert kyushu["curtailed_gwh"] == pytest.approx(745.7, abs=0.1)  # as the utility's files sum, and METI's 4.8 %
    assert kyushu["rate"] == pytest.approx(0.0473, abs=1e-4)
    hours = values["curtailed_mwh_by_month_and_hour"]
    assert sum(map(sum, hours.values())) / 1e3 == pytest.approx(kyushu["curtailed_gwh"], abs=0.1)
    assert sum(one["curtailed_gwh"] for one in values["areas"]) == pytest.approx(
        sum(history.national_by_month(2024).values())
    )


def test_the_curve_is_that_of_the_study_and_says_that_it_is_made_up(reader):
    values = reader.get("/en/areas.json").json()["absorbers"]
    assert values["kind"] == "demo"  # the run of the tests is three weeks long, so the made-up year is taken
    frame = absorbers.curve_table([absorbers.area_demo("kyushu")], "en")
    told = {one["absorber"]: one["net_jpy_per_kwh"] for one in values["absorbers"]}
    assert told == pytest.approx(dict(zip(frame["absorber"], frame["net_jpy_per_kwh"], strict=True)))


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_each_area_and_period_has_its_tile_or_says_that_there_is_no_record(reader, lang):
    for area, year in (("tokyo", "2018"), ("okinawa", "2024"), ("tohoku", "2025H1"), ("hokkaido", "2019")):
        html = reader.get(f"/{lang}/areas", params={"area": area, "year": year}).text
        tiles = re.findall(r'<li class="t-(\w+) s-(\w+)">', html)
        assert {name for name, _ in tiles} == set(history.areas())
        known = {one["area"] for one in reader.get(f"/{lang}/areas.json?area={area}&year={year}").json()["areas"]}
        assert {name for name, step in tiles if step == "none"} == set(history.areas()) - known
        assert len(re.findall('aria-current="true"', html)) == 2  # the area and the period


def test_a_tile_is_darker_where_more_is_held_back(reader):
    rates = {one["area"]: one["rate"] for one in reader.get("/en/areas.json").json()["areas"]}
    steps = dict(re.findall(r'<li class="t-(\w+) s-(\d)">', reader.get("/en/areas").text))
    ranked = sorted(rates, key=lambda area: rates[area])
    assert [int(steps[area]) for area in ranked] == sorted(int(steps[area]) for area in ranked)
    assert steps["tokyo"] == "0"
    assert int(steps["kyushu"]) == len(STEPS)


def test_months_alone_are_told_as_such(reader):
    values = reader.get("/en/areas.json?area=kyushu&year=2019").json()
    assert values["curtailed_mwh_by_month_and_hour"] is None
    html = reader.get("/en/areas?area=kyushu&year=2019").text
    assert "months alone" in html
    assert 'href="?area=kyushu&amp;year=2024"' in html


def test_an_area_without_prices_says_how_to_draw_its_curve(reader):
    html = reader.get("/en/areas?area=chubu").text
    assert reader.get("/en/areas.json?area=chubu").json()["absorbers"] is None
    assert "shoals economics absorbers chubu --from DIR" in html


def test_the_table_is_the_map(reader):
    frame = pd.read_csv(io.StringIO(reader.get("/en/areas.csv?year=2022").text))
    assert list(frame["area"]) == [area for area in history.areas() if area not in ("tokyo", "okinawa")]
    assert set(frame["kind"]) == {"measured"}


@pytest.mark.parametrize("query", ["area=kanto", "year=2010", "year=", "year=2024H1", "area="])
def test_what_no_record_knows_is_refused(reader, query):
    answer = reader.get(f"/en/areas.json?{query}")
    assert answer.status_code == 422
    assert answer.json()["hint"]
