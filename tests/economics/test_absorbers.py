"""Absorbers: costs and hours by other means, worths against a planner, parts that sum, honest answers, files."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.cli._app import invoke
from shoals.core.errors import InputError, SourceDamaged, UnitMismatch
from shoals.core.figure import Kind
from shoals.core.network import NetworkSeries
from shoals.core.plan import Battery, Grid, Problem
from shoals.core.time import Timeline
from shoals.economics import absorbers as model
from shoals.economics.facts import facts
from shoals.economics.nation import japan
from shoals.plan import solve
from shoals.show.absorbers import Curve
from shoals.show.words import words
from shoals.studies import absorbers as study
from shoals.value.absorber import alone

MOVED = {"ecocute_moved", "ev_moved", "ai_moved"}


@pytest.fixture(scope="module")
def demo() -> model.Area:
    return study.area_demo()


def test_costs_are_those_of_the_research_note() -> None:
    """Section 2.9: a battery at 147 days of four hours, a miner at 627 and 2,714 hours, by another formula."""
    battery, miner = model.absorber_named("battery"), model.absorber_named("miner_new")
    annuity = 0.05 / (1 - 1.05**-20)
    assert battery.cost_jpy_per_kwh(147 * 4).item() == pytest.approx(272_000 * (annuity + 0.015) / 588, rel=1e-9)
    assert battery.cost_jpy_per_kwh(147 * 4).item() == pytest.approx(44, abs=0.5)
    assert miner.cost_jpy_per_kwh([627, 2_714]).round().tolist() == [106, 25]
    assert miner.cost_jpy_per_kwh(0).item() == np.inf


def test_a_store_is_worth_about_what_the_exact_planner_earns(demo: model.Area) -> None:
    """One MW of four hours that fills once a day, eight weeks of spot prices: the optimum with its state of charge."""
    assert demo.spot is not None
    battery, days = model.absorber_named("battery"), 56
    line = demo.timeline.window(0, 48 * days)
    price = demo.spot.price_jpy_per_mwh[: 48 * days]
    worth = model.given_back_jpy_per_mwh(price, hours=0.5, storage_hours=4.0, efficiency=0.85)
    ours = alone(
        worth, np.zeros(line.slots), price, line.day_index(), 0.5, hours_per_day_max=battery.hours_per_day_max
    ).earned_jpy_per_mw  # fmt: skip
    problem = Problem(
        timeline=line,
        available_mw=0.0,
        export=Grid(power_mw_max=1.0, price_jpy_per_mwh=price),
        import_=Grid(power_mw_max=1.0, price_jpy_per_mwh=price),
        battery=Battery(
            charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=3.4, charge_efficiency=0.85, end="free",
            discharge_mwh_per_day_max=3.4,
        ),
    )  # fmt: skip
    assert ours == pytest.approx(solve(problem).objective_jpy, rel=0.1)


def test_worths_of_moved_loads_and_lines(demo: model.Area) -> None:
    assert demo.spot is not None
    heaters = model.absorber_named("ecocute_moved")
    value = model.values_jpy_per_mwh(heaters, demo)
    assert value is not None
    price = demo.spot.price_jpy_per_mwh
    assert value[:48] == pytest.approx(np.full(48, 1.11 * price[2:10].mean()))  # from 1 to 5 o'clock of the first day
    line = model.absorber_named("interconnector")
    assert model.values_jpy_per_mwh(line, demo) is None


@settings(deadline=None)
@given(st.lists(st.floats(0, 5e4), min_size=50, max_size=96), st.floats(0.5, 6), st.floats(0.5, 1))
def test_what_is_given_back_is_no_more_than_the_best_hour_and_no_less_than_the_mean(
    prices: list[float], storage_hours: float, efficiency: float
) -> None:
    price = np.array(prices)
    found = model.given_back_jpy_per_mwh(price, hours=0.5, storage_hours=storage_hours, efficiency=efficiency)
    assert (found <= efficiency * price.max() + 1e-6).all()
    ring = np.concatenate([price, price])
    later = np.array([ring[t + 1 : t + 49].mean() for t in range(price.size)])
    assert (found >= efficiency * later - 1e-6).all()


def test_energy_beyond_the_spill_is_not_free(demo: model.Area) -> None:
    beyond = demo.cost_beyond_jpy_per_mwh()
    assert demo.spot is not None
    held = demo.spilled_mw > 0
    assert (beyond[~held] == demo.spot.price_jpy_per_mwh[~held]).all()
    assert beyond[held].min() > 3_000


@settings(deadline=None)
@given(
    st.sampled_from([one.id for one in model.absorbers()]), st.floats(0, 1e9), st.floats(0, 1e5), st.floats(0, 1e5),
    st.floats(0, 1e9), st.floats(0, 1e9), st.floats(0, 2e4), st.floats(0, 50), st.floats(0, 1),
)  # fmt: skip
def test_parts_sum_to_the_gain(
    name: str, value: float, spilled: float, bought: float, paid: float, fixed: float, price: float, tariff: float,
    held: float,
) -> None:  # fmt: skip
    rules = model.Terms(
        wheeling_low_jpy_per_kwh=10.0,
        wheeling_special_high_jpy_per_kwh=2.5,
        levy_jpy_per_kwh=3.5,
        tariff_jpy_per_kwh=tariff,
        tariff_fraction=held,
    )
    parts = model.split(
        model.absorber_named(name), value_jpy=value, spilled_mwh=spilled, bought_mwh=bought, bought_jpy=paid,
        fixed_jpy=fixed, spilled_price_jpy_per_mwh=price, terms=rules,
    )  # fmt: skip
    assert set(parts) == set(model.PARTIES)
    assert sum(parts.values()) == pytest.approx(value - paid - fixed, rel=1e-9, abs=1e-2)


def test_the_plain_answer_on_the_demo_year(demo: model.Area) -> None:
    """On spilled energy alone nothing that must be bought pays; what is there already and is moved does."""
    points = {one.absorber.id: one for one in model.points(demo, 100.0)}
    assert all(one.net_jpy_per_kwh < 0 for name, one in points.items() if name not in MOVED)
    assert points["miner_new"].hours_spilled < 0.1 * 8760
    assert points["ai_moved"].net_jpy_per_kwh > 0
    found = study.best(demo, 1_000.0)
    assert set(found.built) <= MOVED
    assert found.absorbed_share < 0.5
    assert found.kind is Kind.DEMO
    told = study.sentences(demo, "en")
    assert "stands idle 93 %" in told[0]
    assert any("Without a price here: interconnector" in line for line in told)
    market = study.best(demo, 100.0, market=True)
    assert market.mix.gain_jpy > study.best(demo, 100.0).mix.gain_jpy
    assert sum(sum(parts.values()) for parts in market.parts.values()) == pytest.approx(
        market.mix.gain_jpy / demo.years, rel=1e-9
    )


def test_words_and_picture_are_those_of_the_table(demo: model.Area, monkeypatch: pytest.MonkeyPatch) -> None:
    """At another interest, and without an absorber: sentences and curves say what the table beside them says."""
    which = study.known_without(["ai_moved", "battery"])
    asked = {"interest": 0.4, "which": which}
    drawn: list[Curve] = []
    monkeypatch.setattr(study, "absorbers_svg", lambda curves, marks, **_: drawn.extend(curves) or "<svg")
    table = study.curve_table([demo], "en", **asked)
    told = study.sentences(demo, "en", **asked)
    study.picture([demo], "en", **asked)
    fixed = dict(zip(table["name"], table["fixed_jpy_per_kw_year"], strict=True))
    assert {one.name for one in drawn} <= set(fixed)
    for curve in drawn:
        assert curve.fixed_jpy_per_kw_year == pytest.approx(fixed[curve.name])
    assert not (table["net_jpy_per_kwh"] > 0).any()  # 40 % leaves none,
    assert told[1] == words("en")("absorbers.pays_none")
    before = study.curve_table([demo], "en", which=which)
    paying = ", ".join(before["name"][before["net_jpy_per_kwh"] > 0])
    assert paying  # where 5 % leaves some
    assert study.sentences(demo, "en", which=which)[1] == words("en")("absorbers.pays", names=paying)
    assert not any(study.name_of(use, "en") in line for use in ("ai_moved", "battery") for line in told)


def test_each_neighbour_is_at_the_end_of_a_line() -> None:
    ends = {frozenset((one.from_, one.to)) for one in japan().lines}
    for area, to in model.neighbours().items():
        assert frozenset((area, to)) in ends
    assert set(japan().areas) - set(model.neighbours()) == {"okinawa"}


def test_what_no_price_tells_is_no_zero(demo: model.Area) -> None:
    """Without an exchange nobody knows who gains, and all together still gain what they gain."""
    bare = model.Area(area="okinawa", timeline=demo.timeline, spilled_mw=demo.spilled_mw, network=demo.network)
    cheap = [replace(model.absorber_named("electrolyser"), capex_jpy_per_kw=1.0, capex_jpy_per_kw_low=1.0)]
    found = study.best(bare, 10.0, which=cheap)
    assert found.gain_jpy_per_year["electrolyser"] == pytest.approx(found.mix.gain_jpy / bare.years)
    assert found.gain_jpy_per_year["electrolyser"] > 0
    assert np.isnan(found.parts["electrolyser"]["plants"])
    [row] = study.split_table([found], "en").to_dict(orient="records")
    assert row["would_build"] == ""
    plain = study.to_json([bare], [found], which=cheap)["areas"][0]["mixes"][0]["absorbers"][0]["parts_jpy"]
    assert plain["owner"] is None
    json.dumps(plain, allow_nan=False)


def test_what_is_not_known_is_refused(demo: model.Area) -> None:
    assert demo.spot is not None
    drowned = replace(demo, spilled_mw=np.where(demo.timeline.month() == 5, 1.0, demo.spilled_mw))
    with pytest.raises(InputError, match="month 5 every slot"):
        drowned.cost_beyond_jpy_per_mwh()
    heaters = model.absorber_named("ecocute_moved")
    for wrong in ({"draws_from": 5, "draws_to": 1}, {"draws_from": 22, "draws_to": 25}):
        with pytest.raises(InputError, match="o'clock"):
            replace(heaters, **wrong)
    line = demo.timeline.window(10, 48)  # from 5 o'clock on: the first day has no slot from 1 to 5
    ones = np.ones(48)
    late = model.Area(
        area="late", timeline=line, spilled_mw=demo.spilled_mw[10:58],
        network=NetworkSeries(timeline=line, difficulty=1e14 * ones, subsidy_btc_per_block=3.125 * ones,
                              fees_btc_per_block=0.0 * ones, price_usd_per_btc=9e4 * ones,
                              rate_jpy_per_usd=155.0 * ones),
        spot=replace(demo.spot, timeline=line, price_jpy_per_mwh=demo.spot.price_jpy_per_mwh[10:58]),
    )  # fmt: skip
    with pytest.raises(InputError, match="day 1 of the record of late"):
        model.values_jpy_per_mwh(heaters, late)


def test_a_span_of_outlay_is_a_span_of_hours(demo: model.Area) -> None:
    for one in model.points(demo, 100.0):
        assert one.hours_even_low <= one.hours_even <= one.hours_even_high
        if one.hours_even_low > one.hours_spilled:
            assert one.net_jpy_per_kwh < 0
    battery = next(one for one in model.points(demo, 100.0) if one.absorber.id == "battery")
    assert battery.hours_even_low == pytest.approx(battery.hours_even * 80 / 272)


def test_a_low_levy_payer_loses_where_a_tariff_is_paid(demo: model.Area) -> None:
    parts = study.best(demo, 10.0).parts["ai_moved"]
    assert parts["plants"] > 0 > parts["levy"]


def test_stocks_bound_a_mix(demo: model.Area) -> None:
    found = study.best(demo, 1_000.0)
    for one in model.absorbers():
        assert found.mix.power_mw.get(one.id, 0.0) <= model.stock_in_mw(one, demo) * (1 + 1e-9) + 1e-9


def test_an_area_without_an_exchange_keeps_what_needs_none(demo: model.Area) -> None:
    bare = model.Area(area="okinawa", timeline=demo.timeline, spilled_mw=demo.spilled_mw, network=demo.network)
    names = {one.absorber.id for one in model.points(bare, 10.0)}
    assert names == {"miner_new", "miner_used", "ai_flexible", "heat_pump", "electrolyser"}
    assert "<svg" in study.picture([bare], "ja")


def test_rows_are_checked_where_they_are_read() -> None:
    row = (
        '[[absorber]]\nid = "a"\nway = "sell"\ncapex = { value = 1, low = 1, high = 1 }\nopex_fraction_per_year = 0\n'
        'life_years = 1\nvalue = { value = 1, low = 1, high = 1 }\nas_of = "2025"\nkind = "assumed"\n'
        'confidence = "low"\nsource = "s"\n'
    )
    assert model.parse_absorbers(row, "mine.toml")[0].charged_fraction == 1.0
    for wrong, says in [
        (row + "cost = 3\n", "a field `cost`"),
        (row.replace('source = "s"\n', ""), "source"),
        (row.replace('"sell"', '"eat"'), "eat"),
        (row.replace('way = "sell"', 'way = "store"'), "no `storage_hours`"),
        (row.replace("high = 1 }\nopex", "high = 0 }\nopex"), "outside its span"),
        (row.replace('kind = "assumed"', 'kind = "sure"'), "sure"),
        (row + 'voltage = "high"\n', "voltage"),
    ]:
        with pytest.raises((InputError, TypeError), match=says):
            model.parse_absorbers(wrong, "mine.toml")
    with pytest.raises(SourceDamaged, match="no TOML"):
        model.parse_absorbers("[[", "mine.toml")


def test_wrong_series_are_refused(demo: model.Area) -> None:
    line = Timeline(start=datetime(2025, 4, 1, tzinfo=timezone(timedelta(hours=9))), step_minutes=30, slots=4)
    ones = np.ones(4)
    net = NetworkSeries(
        timeline=line, difficulty=1e14 * ones, subsidy_btc_per_block=3.125 * ones, fees_btc_per_block=0.0 * ones,
        price_usd_per_btc=9e4 * ones, rate_jpy_per_usd=155.0 * ones,
    )  # fmt: skip
    with pytest.raises(UnitMismatch, match="different timelines"):
        model.Area(area="a", timeline=line, spilled_mw=np.zeros(4), network=net, spot=demo.spot)
    with pytest.raises(InputError, match="spilled_mw"):
        model.Area(area="a", timeline=line, spilled_mw=np.array([0.0, -1, 0, 0]), network=net)
    with pytest.raises(InputError, match="demand_share"):
        model.Area(area="a", timeline=line, spilled_mw=np.zeros(4), network=net, demand_share=2.0)
    with pytest.raises(InputError, match="power of the absorber"):
        model.points(demo, 0.0)


def test_the_command_tells_writes_and_draws(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    picture = tmp_path / "curve.svg"
    asked = ["economics", "absorbers", "--demo", "--picture", str(picture), "--next", "100"]
    assert invoke([*asked, "--format", "json", "--lang", "ja"]) == 0
    out, err = capsys.readouterr()
    value = json.loads(out)
    assert value["schema"] == "shoals.economics.absorbers/1"
    [area] = value["areas"]
    assert {one["supply"] for one in area["mixes"]} == {"spilled", "market"}
    assert all(one["kind"] and one["source"] for one in area["absorbers"])
    assert "まず事実から" in err
    assert picture.read_text(encoding="utf-8").startswith("<svg")
    for view in ("split", "duration"):
        assert invoke(["economics", "absorbers", "--demo", "--view", view, "--next", "10", "--format", "csv",
                       "--without", "ai_flexible", "--lang", "en"]) == 0  # fmt: skip
        out, _ = capsys.readouterr()
        assert "demo" in out
        assert "ai_flexible" not in out


@pytest.mark.parametrize(
    ("arguments", "says", "code"),
    [
        ([], "no year of the area is named", 1),
        (["--from", "."], "stands without a year", 1),
        (["--demo", "kyushuu"], "did you mean `kyushu`", 1),
        (["tokyo", "--demo"], "no made-up year of `tokyo`", 1),
        (["--from", ".", "--fiscal-year", "2024"], "kyushu", 2),
        (["--demo", "--interest", "5"], "0.05 for five", 1),
        (["--demo", "--mw", "0"], "above 0", 1),
        (["--demo", "--next", "10MW"], "no list of megawatts", 1),
        (["--demo", "--next", "-3"], "above 0", 1),
        (["--demo", "--without", "minerr_new"], "did you mean `miner_new`", 1),
        (["--demo", "--picture", "nowhere/a.svg"], "does not exist", 1),
    ],
)
def test_wrong_questions(
    arguments: list[str], says: str, code: int, capsys: pytest.CaptureFixture[str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert invoke(["economics", "absorbers", *arguments]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err
    assert "hint:" in err


def test_on_the_publishers_files(real_data: Path) -> None:
    """Hours of loads in Kyushu, FY2024, as the facts have them from another program."""
    area = study.area_files(real_data, "kyushu", 2024)
    table = facts()
    hours = model.duration(area, [10.0, 100.0, 1_000.0])
    assert hours[0] == pytest.approx(table.number("curt.kyushu_fy2024_flh_10mw", "h"), abs=0.1)
    assert hours[1] == pytest.approx(table.number("curt.kyushu_fy2024_flh_100mw", "h"), abs=0.1)
    assert hours[2] == pytest.approx(table.number("curt.kyushu_fy2024_flh_1000mw", "h"), abs=0.1)
    line = next(one for one in model.points(area, 100.0) if one.absorber.id == "interconnector")
    assert line.value_jpy_per_kwh < 5.0  # Chugoku is curtailed in the same hours
    assert study.area_files(real_data, "okinawa", 2024).spot is None
