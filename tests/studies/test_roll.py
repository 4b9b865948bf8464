"""A year without foresight at a site: what is known when, and that nothing is lost in between."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from shoals import cycle, data
from shoals.core.energy import AreaSeries, PriceSeries
from shoals.core.errors import InputError
from shoals.core.network import NetworkSeries
from shoals.core.site import Reduction
from shoals.cycle import Given
from shoals.studies import roll as study
from shoals.studies import roll_report as report

SITES = Path(__file__).resolve().parents[2] / "examples" / "sites"


def part(given: Given, first_day: int, days: int) -> Given:
    """Cut some days out of a year."""
    slots = slice(48 * first_day, 48 * (first_day + days))
    line = given.timeline.window(slots.start, 48 * days)
    area, spot, network = given.area, given.spot, given.network
    names = ("difficulty", "subsidy_btc_per_block", "fees_btc_per_block", "price_usd_per_btc", "rate_jpy_per_usd")
    return Given(
        site=given.site,
        area=AreaSeries(area=area.area, timeline=line, columns={k: v[slots] for k, v in area.columns.items()},
                        kind=area.kind, source=area.source),
        spot=PriceSeries(name=spot.name, timeline=line, price_jpy_per_mwh=spot.price_jpy_per_mwh[slots],
                         kind=spot.kind, source=spot.source),
        network=NetworkSeries(timeline=line, **{name: getattr(network, name)[slots] for name in names},
                              kind=network.kind, source=network.source),
    )  # fmt: skip


@pytest.fixture(scope="module")
def spring() -> Given:
    """Six weeks of the demo year, in which the plant is often curtailed."""
    return part(cycle.given_demo(), 0, 42)


@pytest.fixture(scope="module")
def found(spring: Given) -> study.RollStudy:
    return study.study(spring, forecasts=["persistence", "trusting", "climatology", "ensemble", "price_states"])


@pytest.mark.parametrize("name", ["kyushu-hybrid-50mw", "tohoku-wind-nonfirm", "gunma-solar-20mw"])
def test_targets_that_are_known_give_back_the_site_as_the_cycle_states_it(name: str) -> None:
    """If the cycle's rules change, forecasts must be turned into numbers by the new ones."""
    site = data.read_site(SITES / f"{name}.toml")
    given = part(cycle.given_demo(replace(site, area="tohoku" if site.area == "tohoku" else "kyushu")), 0, 61)
    world = study._World(given, None, 0.39, 0)
    problem = world.problem
    targets = {key: values[None, None] for key, values in world.truth.items()}
    stated = world.state(targets, np.arange(given.timeline.slots)[None])
    wanted = {"available_mw": problem.available_mw, "export_mw_max": problem.export.power_mw_max,
              "export_price_jpy_per_mwh": problem.export.price_jpy_per_mwh}  # fmt: skip
    if problem.import_ is not None:
        wanted["import_price_jpy_per_mwh"] = problem.import_.price_jpy_per_mwh
    for load in problem.loads:
        wanted[f"value:{load.id}"] = load.value_jpy_per_mwh
    for key, values in wanted.items():
        np.testing.assert_allclose(stated[key][0, 0], values, atol=1e-6, err_msg=key)


def test_every_way_keeps_the_limits_of_what_really_came(found: study.RollStudy) -> None:
    runs = [way for way in found.ways if way.id.startswith("roll:")]
    assert len(runs) == 5
    for way in runs:
        assert way.schedule.violations(way.problem) == []
        short = way.schedule.shortfall_mwh(found.problem)
        assert max(one.max() for one in short.values()) <= 1e-6
        assert way.money_jpy <= 1.002 * found.way("plan").money_jpy


def test_only_how_a_premium_is_sold_may_differ_and_never_while_the_plant_is_called(found: study.RollStudy) -> None:
    called = cycle.plant_of(found.given).accepted_fraction < 1.0
    limit = np.asarray(found.problem.export.power_mw_max)
    for way in found.ways:
        if way.id.startswith("roll:"):
            kept = np.asarray(way.problem.export.power_mw_max)
            assert (kept[called] == limit[called]).all()
            assert kept.max() <= found.given.site.connection.export_mw_max


def test_forecasts_beat_every_simple_rule_and_not_the_bound(found: study.RollStudy) -> None:
    rule, top = report.best_rule(found), found.way("plan")
    assert rule is not None
    for way in found.ways:
        if way.id.startswith("roll:"):
            assert rule.gain_jpy < way.gain_jpy <= 1.002 * top.gain_jpy
    assert found.way("nothing").gain_jpy == 0.0
    assert top.share == 1.0


def test_parts_of_the_regret_sum_to_the_whole(found: study.RollStudy) -> None:
    whole = found.way("plan").money_jpy - found.way(found.best).money_jpy
    assert set(found.regret_jpy) == {"price", "availability", "notice", "method"}
    assert sum(found.regret_jpy.values()) == pytest.approx(whole, abs=1.0)


def test_prices_to_come_that_were_not_published_change_nothing_before(spring: Given) -> None:
    """Turn the last fortnight round: what was believed in the first four weeks stays, bit for bit."""
    cut = 48 * 28
    price = spring.spot.price_jpy_per_mwh.copy()
    price[cut:] = price[cut:][::-1] + 3_000.0
    changed = replace(spring, spot=replace(spring.spot, price_jpy_per_mwh=price))
    done = []
    for given in (spring, changed):
        world = study._World(given, None, 0.39, 0)
        done.append(world.beliefs("persistence", study.fc.persistence, None))
    before = (
        done[0].at < cut - 48 + 20
    )  # decisions before the first changed price is published, at 10:00 of the day before
    for name in (*world.group("price"), *world.group("availability"), "accepted_fraction"):  # notices are drawn
        one, other = (each.targets[name] for each in done)
        assert one[before].tobytes() == other[before].tobytes(), name
    assert done[0].targets[study.SPOT].tobytes() != done[1].targets[study.SPOT].tobytes()


def test_a_run_decides_nothing_by_prices_that_are_not_yet_known(spring: Given) -> None:
    """Throw the spot and coin prices of the last week away: all that was done before stays, bit for bit.

    The week moves the premium of its whole month, which is known only when the month is over.
    """
    assert spring.site.plant.scheme == "FIP"
    cut = 48 * 35
    price, coin = spring.spot.price_jpy_per_mwh.copy(), spring.network.price_usd_per_btc.copy()
    price[cut:] = price[cut:][::-1] * 0.3 + 5_000.0
    coin[cut:] *= 2.0
    changed = replace(
        spring,
        spot=replace(spring.spot, price_jpy_per_mwh=price),
        network=replace(spring.network, price_usd_per_btc=coin),
    )
    done = []
    for given in (spring, changed):
        world = study._World(given, None, 0.39, 0)
        believed = world.beliefs("persistence", study.fc.persistence, None)
        done.append(study.Roller(world.problem, world.state, world.seen).run(believed))
    before = cut - 48 + 21  # the first changed prices are published at 10:00 of the day before, and used from 10:30
    for name in ("export_mw", "import_mw", "charge_mw", "discharge_mw", "soc_mwh", "spilled_mw"):
        one, other = (getattr(each.schedule, name) for each in done)
        assert one[:before].tobytes() == other[:before].tobytes(), name
        assert one.tobytes() != other.tobytes(), name
    for kind in ("load_mw", "deferrable_mw"):
        for name, powers in getattr(done[0].schedule, kind).items():
            assert powers[:before].tobytes() == getattr(done[1].schedule, kind)[name][:before].tobytes(), name


def test_a_premium_is_what_the_last_month_would_have_paid(spring: Given) -> None:
    world = study._World(spring, None, 0.39, 0)
    premium = world._premium()
    assert (premium >= 0.0).all()
    known = world.record.targets["spot_jpy_per_mwh"].known[world.at]
    assert (known <= world.at + 2 * 48).all()


def test_where_nothing_couples_slots_only_prices_that_come_late_cost_anything(spring: Given) -> None:
    site = replace(spring.site, battery=None, clusters=())
    found = study.study(replace(spring, site=site), forecasts=["persistence"])
    assert not found.coupled
    way, top = found.way("roll:persistence"), found.way("plan")
    assert 0.98 * top.money_jpy <= way.money_jpy <= top.money_jpy + 1.0
    assert found.regret_jpy == {
        "price": top.money_jpy - way.money_jpy, "availability": 0.0, "notice": 0.0, "method": 0.0
    }  # fmt: skip
    world = study._World(found.given, None, 0.39, 0)
    believed = world.beliefs("persistence", study.fc.persistence, None).informed(world.truth, world.group("price"))
    knowing = study.Roller(world.problem, world.state, world.seen).run(believed)
    assert study._money(found.given, knowing.problem, knowing.schedule) == pytest.approx(top.money_jpy, abs=1.0)
    assert "beyond that, foresight is worth nothing" in " ".join(report.sentences(found, "en"))


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_the_gain_says_that_wear_is_counted_and_reductions_that_they_are_not_foreseen(
    spring: Given, found: study.RollStudy, lang: str
) -> None:
    said = " ".join(report.sentences(found, lang))
    assert ("wear" if lang == "en" else "劣化") in said
    ahead = "sold ahead" if lang == "en" else "前もって売る"
    assert ahead not in said
    fleet = spring.site.fleets[0]
    sold = Reduction(id="dr", product="capacity", power_mw=1.0, price_jpy_per_mw_hour=100.0, loads=(fleet.id,))
    given = replace(spring, site=replace(spring.site, battery=None, clusters=(), reductions=(sold,)))
    other = replace(found, given=given, coupled=False)
    said = " ".join(report.sentences(other, lang))
    assert ahead in said
    assert ("worth nothing" if lang == "en" else "価値はゼロ") not in said


def test_notices_are_drawn_as_often_in_vain_as_in_the_record(found: study.RollStudy) -> None:
    given, met, called = found.notices
    assert 0 < met <= called
    assert abs((given - met) / given - 0.39) < 0.05


def test_a_year_before_is_learnt_from_and_must_be_the_year_before() -> None:
    whole = cycle.given_demo()
    before, after = part(whole, 0, 30), part(whole, 30, 21)
    with_past = study.study(after, history=before, forecasts=["climatology"])
    way = with_past.way("roll:climatology")
    assert way.schedule.violations(way.problem) == []
    with pytest.raises(InputError, match="give the year just before"):
        study.study(after, history=part(whole, 0, 20), forecasts=["climatology"])


def test_what_is_asked_wrongly_is_named(spring: Given) -> None:
    with pytest.raises(InputError, match="no forecaster `ensembel`"):
        study.study(spring, forecasts=["ensembel"])
    with pytest.raises(InputError, match="no forecaster is named"):
        study.study(spring, forecasts=[])


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_words_tables_json_and_picture_tell_the_same(found: study.RollStudy, lang: str) -> None:
    document = report.to_json(found)
    assert document["schema"] == "shoals.plan.roll/1"
    assert [way["id"] for way in document["ways"]] == [way.id for way in found.ways]
    assert sum(document["regret_jpy"].values()) == pytest.approx(sum(found.regret_jpy.values()), abs=3.0)
    table, shown = report.ways_table(found, lang), report.shown_table(found, lang)
    assert len(table) == len(shown) == len(found.ways)
    assert len(report.scores_table(found, lang)) == len(found.scores) == 12
    said = report.sentences(found, lang)
    assert document["sentences"][lang] == said
    drawn = report.picture(found, lang)
    assert drawn.startswith("<svg")
    assert all(report.name_of(way.id, lang) in drawn for way in found.ways if way.id != "nothing")


@pytest.mark.real
@pytest.mark.parametrize(
    ("name", "least"), [("kyushu-hybrid-50mw", 0.94), ("tohoku-wind-nonfirm", 0.98), ("gunma-solar-20mw", 0.8)]
)
def test_fiscal_year_2024_on_forecasts(name: str, least: float, real_data: Path) -> None:
    given = cycle.given_files(data.read_site(SITES / f"{name}.toml"), real_data, 2024)
    found = study.study(given, forecasts=["persistence"])
    way = found.way("roll:persistence")
    assert way.schedule.violations(way.problem) == []
    assert least <= way.share <= 1.0 + 1e-6
    assert math.isclose(sum(found.regret_jpy.values()), found.way("plan").money_jpy - way.money_jpy, abs_tol=1.0)
