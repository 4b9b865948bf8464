from __future__ import annotations

import tomllib
from dataclasses import replace
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.errors import InputError, UnitMismatch
from shoals.core.figure import Kind
from shoals.data.areas import AREAS
from shoals.economics import nation_model as model
from shoals.economics import nation_results as count
from shoals.economics.nation import THERMAL, Nation, japan
from shoals.economics.nation_model import Additions, AreaYear, Flexible
from shoals.economics.nation_scenarios import (
    FIELDS,
    KINDS,
    Scenario,
    apply,
    compute_value_jpy_per_mwh,
    efficiency_j_per_th,
    network_eh_per_s,
    scenario,
    scenarios,
)
from shoals.plan.areas import solve_areas
from shoals.testing.nation import made_up_records

WEST = ("kansai", "chugoku", "shikoku", "kyushu")


def years(*names: str, days: int = 2, step_minutes: int = 120) -> dict[str, AreaYear]:
    records = made_up_records(days, step_minutes=step_minutes, areas=names)
    return {name: model.year_of(one) for name, one in records.items()}


def flat(slots: int = 12, **power_mw: float | list[float]) -> AreaYear:
    line = made_up_records(1, step_minutes=24 * 60 // slots, areas=("kyushu",))["kyushu"].timeline
    columns = ("demand", "solar", "wind", "nuclear", "hydro", "biomass", "other", "curtailed")
    return AreaYear(
        timeline=line,
        **{f"{name}_mw": np.zeros(slots) + np.asarray(power_mw.get(name, 0.0), np.float64) for name in columns},
    )


# --------------------------------------------------------------------------------------------------------- the tables


def test_the_tables_have_every_area_and_say_where_each_column_comes_from() -> None:
    nation = japan()
    assert list(nation.areas) == [one if isinstance(one, str) else one.key for one in AREAS]
    numbers = set(nation.areas["kyushu"].__dataclass_fields__) - {"id"}
    assert numbers | set(nation.constants) == set(nation.sources)
    for source in (*nation.sources.values(), *(one.about for one in (*nation.fuels.values(), *nation.lines))):
        assert source.source
        assert source.as_of
        if "not looked up" in source.source or source.source.startswith("assumed"):
            assert source.kind is Kind.ASSUMED
    assert sum(one.wind_share for one in nation.areas.values()) == pytest.approx(1.0)
    assert sum(one.centre_share for one in nation.areas.values()) == pytest.approx(1.0)


def test_lines_have_limits_by_month_and_by_day() -> None:
    line = next(one for one in japan().lines if one.id == "soma-futaba")
    assert set(line.month_mw) == set(range(1, 13))
    day = flat(12).timeline
    forward, _ = line.limits_mw(day)
    hour = day.hour_of_day()
    assert len(set(forward[(hour >= 8) & (hour < 16)])) == 1
    assert forward[0] > forward[6]
    more, _ = line.raised(500.0).limits_mw(day)
    twice, _ = line.scaled(2.0).limits_mw(day)
    assert np.allclose(more, forward + 500.0)
    assert np.allclose(twice, 2.0 * forward)


def test_a_nation_that_cannot_be_is_refused() -> None:
    nation = japan()
    with pytest.raises(InputError, match="no area `kyushuu`"):
        nation.only(("kyushuu",))
    with pytest.raises(InputError, match="which is no area"):
        Nation(
            areas={"kyushu": nation.areas["kyushu"]},
            lines=nation.lines[-1:],
            fuels=nation.fuels,
            constants=nation.constants,
        )
    with pytest.raises(InputError, match="the fuel `coal` is missing"):
        Nation(areas=nation.areas, lines=(), fuels={}, constants=nation.constants)
    with pytest.raises(InputError, match="the constant `coal_available` is missing"):
        Nation(areas=nation.areas, lines=(), fuels=nation.fuels, constants={})
    with pytest.raises(InputError, match="more than the whole floor"):
        replace(nation.areas["kyushu"], floor_coal=0.8, floor_lng=0.3)
    with pytest.raises(InputError, match="floor_mw"):
        replace(nation.areas["kyushu"], floor_mw=-1.0)


# ------------------------------------------------------------------------------------------------- the priority order


def order_at(solar_mw: float) -> dict[str, float]:
    """What is held back in one area of round numbers, beside one that can take 1,000 MW."""
    whole = japan().only(("kyushu", "chugoku"))
    plants = {"coal_mw": 4_000.0, "lng_mw": 0.0, "oil_mw": 0.0, "pump_mw": 0.0, "release_mw": 0.0}
    area = replace(whole.areas["kyushu"], floor_mw=1_000.0, floor_coal=1.0, floor_lng=0.0, **plants)
    other = replace(area, id="chugoku", floor_mw=0.0)
    line = replace(whole.lines[0], forward_mw=1_000.0, backward_mw=1_000.0, month_mw={})
    constants = {**whole.constants, "coal_available": 1.0, "reserve_share": 0.0, "biomass_floor": 0.5}
    nation = Nation(areas={"kyushu": area, "chugoku": other}, lines=(line,), fuels=whole.fuels, constants=constants)
    given_ = {
        "kyushu": flat(demand=5_000.0, solar=solar_mw, nuclear=1_500.0, biomass=400.0),
        "chugoku": flat(demand=1_000.0),
    }
    problem = model.problem_of(nation, given_)
    schedule = solve_areas(problem)
    one = model.results_of(nation, given_, problem, schedule)["kyushu"]
    return {
        "thermal": float(sum(mw[0] for mw in one.thermal_mw.values())),
        "sent": -float(one.exchange_mw[0]),
        "biomass": float(one.biomass_mw[0]),
        "curtailed": float(one.curtailed_mw[0]),
        "nuclear": 1_500.0 - float(one.must_run_spilled_mw[0]),
    }


def test_thermal_lines_biomass_solar_and_nuclear_give_way_in_this_order() -> None:
    little, exports, turned_down, held, flood = (order_at(mw) for mw in (1_000.0, 2_400.0, 3_200.0, 4_000.0, 4_000.0))
    assert little["thermal"] > 1_000.0  # first coal is turned down to its floor
    assert little["curtailed"] == 0.0
    assert exports["thermal"] == pytest.approx(1_000.0)  # then the line fills
    assert 0.0 < exports["sent"] < 1_000.0
    assert exports["biomass"] == 400.0
    assert turned_down["sent"] == pytest.approx(1_000.0)  # then biomass goes down to its half
    assert turned_down["biomass"] == pytest.approx(300.0)
    assert turned_down["curtailed"] == 0.0
    assert held["biomass"] == pytest.approx(200.0)  # then solar and wind
    assert held["curtailed"] == pytest.approx(700.0)
    assert held["nuclear"] == 1_500.0
    assert flood["curtailed"] < 4_000.0


def test_nuclear_gives_way_when_all_solar_has() -> None:
    nation = japan().only(("okinawa",))
    nation = Nation(
        areas={"okinawa": replace(nation.areas["okinawa"], floor_mw=0.0)},
        lines=(),
        fuels=nation.fuels,
        constants=nation.constants,
    )
    given_ = {"okinawa": flat(demand=500.0, solar=200.0, nuclear=900.0)}
    problem = model.problem_of(nation, given_)
    one = model.results_of(nation, given_, problem, solve_areas(problem))["okinawa"]
    assert one.curtailed_mw[0] == pytest.approx(200.0)
    assert one.must_run_spilled_mw[0] == pytest.approx(400.0)


def test_areas_that_exchange_freely_share_a_surplus_in_proportion() -> None:
    whole = japan().only(("kyushu", "chugoku"))
    areas = {name: replace(one, floor_mw=0.0, pump_mw=0.0) for name, one in whole.areas.items()}
    line = replace(whole.lines[0], forward_mw=9e4, backward_mw=9e4, month_mw={})
    nation = Nation(areas=areas, lines=(line,), fuels=whole.fuels, constants=whole.constants)
    given_ = {"kyushu": flat(demand=4_000.0, solar=6_000.0), "chugoku": flat(demand=3_000.0, solar=2_000.0)}
    problem = model.problem_of(nation, given_)
    found = model.results_of(nation, given_, problem, solve_areas(problem))
    shares = [found[name].curtailed_mw[0] / given_[name].solar_mw[0] for name in given_]
    assert sum(found[name].curtailed_mw[0] for name in given_) == pytest.approx(1_000.0)
    assert max(shares) - min(shares) < 0.26  # a quarter of the potential is a step


def test_what_comes_in_equals_what_is_used_in_every_area() -> None:
    given_ = years(*WEST)
    more = Additions(
        battery_mw={"kyushu": 500.0},
        flexible=(
            Flexible(id="compute", area="kyushu", power_mw=300.0, value_jpy_per_mwh=9_500.0),
            Flexible(id="compute", area="kansai", power_mw=200.0, value_jpy_per_mwh=2e4, day_fraction=0.5),
        ),
    )
    nation = japan().only(WEST)
    problem = model.problem_of(nation, given_, more)
    schedule = solve_areas(problem)
    found = model.results_of(nation, given_, problem, schedule)
    for name, one in found.items():
        year = given_[name]
        sources = sum(one.thermal_mw.values()) + one.biomass_mw + year.potential_mw - one.curtailed_mw
        sources = sources + year.nuclear_mw + year.hydro_mw + year.other_mw - one.must_run_spilled_mw
        sources = sources + one.discharge_mw + one.exchange_mw
        uses = year.demand_mw - one.unserved_mw + one.charge_mw + sum(one.flexible_mw.values(), np.zeros(1))
        assert np.abs(sources - uses).max() < 1e-6, name
    owed = found["kansai"].flexible_mw["compute"].reshape(2, -1).sum(axis=1) * 2.0
    assert (owed >= 0.5 * 200.0 * 24.0 - 1e-6).all()
    money = count.money_jpy(nation, given_, found, problem, schedule, more.flexible)
    total = sum(value for accounts in money.values() for value in accounts.values())
    welfare = count.welfare_jpy(nation, found, problem, schedule, more.flexible)
    assert total == pytest.approx(welfare, rel=1e-9)
    assert set(money["kyushu"]) == set(count.ACCOUNTS)


def test_years_that_do_not_fit_are_refused() -> None:
    given_ = years("kyushu")
    with pytest.raises(InputError, match="no area `mars`"):
        model.problem_of(japan(), {"mars": given_["kyushu"]})
    with pytest.raises(InputError, match="do not make slots of 90"):
        given_["kyushu"].coarse(90)
    with pytest.raises(InputError, match="demand_mw"):
        replace(given_["kyushu"], demand_mw=-given_["kyushu"].demand_mw)
    coarse = given_["kyushu"].coarse(240)
    assert coarse.timeline.slots * 2 == given_["kyushu"].timeline.slots
    assert coarse.solar_mw.sum() * 2 == pytest.approx(given_["kyushu"].solar_mw.sum())


def test_biomass_that_was_turned_down_is_put_back() -> None:
    record = made_up_records(1, areas=("kyushu",))["kyushu"]
    low = record.columns["biomass_mw"].copy()
    low[10:14] *= 0.5
    low_record = replace(record, columns={**record.columns, "biomass_mw": low})
    assert (model.year_of(low_record).biomass_mw == record.columns["biomass_mw"].max()).all()


# ---------------------------------------------------------------------------------------------------------- scenarios


def test_every_scenario_of_the_package_can_be_applied_and_says_where_it_comes_from() -> None:
    given_ = years(*japan().areas, days=1)
    given_ = {name: replace(one, curtailed_mw=one.solar_mw * 0.01) for name, one in given_.items()}
    for one in scenarios().values():
        assert one.about
        applied = apply(one, japan(), given_)
        assert set(applied.years) == set(japan().areas)
    assert scenario("plan2040low").solar_twh < scenario("plan2040").solar_twh < scenario("plan2040high").solar_twh
    text = tomllib.loads(files("shoals.economics").joinpath("nation_scenarios.toml").read_text(encoding="utf-8"))
    assert set(text) == set(scenarios())


@settings(max_examples=20, deadline=None)
@given(
    solar=st.floats(10.0, 900.0), wind=st.floats(1.0, 300.0), nuclear=st.floats(0.0, 200.0), demand=st.floats(0.5, 1.5)
)
def test_a_scenario_gives_the_energy_that_it_names(solar: float, wind: float, nuclear: float, demand: float) -> None:
    given_ = years(*japan().areas, days=1, step_minutes=240)
    one = Scenario(id="x", solar_twh=solar, wind_twh=wind, nuclear_twh=nuclear, demand_factor=demand, centre_twh=50.0)
    applied = apply(one, japan(), given_)
    year = 8760.0 / 24.0

    def twh(column: str, of: dict[str, AreaYear]) -> float:
        return sum(float(getattr(area, column).sum()) * area.timeline.hours for area in of.values()) * year / 1e6

    found = dict(applied.years)
    assert twh("solar_mw", found) == pytest.approx(solar)
    assert twh("wind_mw", found) == pytest.approx(wind)
    assert twh("nuclear_mw", found) == pytest.approx(nuclear, abs=1e-9)
    assert twh("demand_mw", found) == pytest.approx(twh("demand_mw", given_) * demand + 50.0)


def test_settings_take_units_and_refuse_wrong_ones() -> None:
    assert scenario("fy2024", {"solar_twh": "300000 GWh/y"}).solar_twh == pytest.approx(300.0)
    assert scenario("fy2024", {"line.kanmon": "1500 MW"}).lines["kanmon"] == pytest.approx(1.5)
    assert scenario("plan2040", {"line.kanmon": "2"}).lines["kitahon"] == 2.3
    with pytest.raises(UnitMismatch, match="`solar_twh` is in TWh/y"):
        scenario("fy2024", {"solar_twh": "300 GW"})
    with pytest.raises(UnitMismatch, match="JPY/t"):
        scenario("fy2024", {"carbon_jpy_per_t": "5000 USD/t"})
    with pytest.raises(InputError, match="is no number"):
        scenario("fy2024", {"battery_gw": "many"})
    with pytest.raises(InputError, match="no scenario `plan2050`"):
        scenario("plan2050")
    with pytest.raises(InputError, match="has no `batery_gw`") as told:
        scenario("fy2024", {"batery_gw": "3"})
    assert "battery_gw" in told.value.hint
    with pytest.raises(InputError, match="zero or more"):
        scenario("fy2024", {"battery_gw": "-3"})
    with pytest.raises(InputError, match="no kind of compute"):
        scenario("fy2024", {"compute_kind": "abacus"})
    with pytest.raises(InputError, match="hash_share_max"):
        scenario("fy2024", {"hash_share_max": "1"})
    for name, unit in FIELDS.items():
        assert unit, name


def test_what_a_scenario_cannot_place_is_refused() -> None:
    given_ = years("kyushu", "chugoku", days=1)
    nation = japan()
    with pytest.raises(InputError, match="adds to the line `soma-futaba`"):
        apply(scenario("plan2040"), nation, given_)
    with pytest.raises(InputError, match="no place `mars`"):
        apply(scenario("flexible", {"compute_place": "mars"}), nation, given_)
    with pytest.raises(InputError, match="the record has none"):
        apply(scenario("batteries"), nation, given_)
    for place, share in (("kyushu", 1.0), ("demand", None), ("queue", None)):
        centres = apply(scenario("centres", {"centre_place": place}), nation, given_).years
        more = {name: float((centres[name].demand_mw - given_[name].demand_mw).mean()) for name in given_}
        assert sum(more.values()) == pytest.approx(56.4e6 / 8760.0)
        assert share is None or more[place] == pytest.approx(sum(more.values()))
    with pytest.raises(InputError, match="no place `moon`"):
        apply(scenario("centres", {"centre_place": "moon"}), nation, given_)
    with pytest.raises(InputError, match="there are sites of"):
        apply(Scenario(id="x", nuclear_twh=500.0), nation, given_)
    dark = {name: replace(one, solar_mw=one.solar_mw * 0.0) for name, one in given_.items()}
    with pytest.raises(InputError, match="no solar to scale"):
        apply(Scenario(id="x", solar_twh=5.0), nation, dark)
    placed = apply(scenario("batteries", {"battery_place": "kyushu"}), nation, given_)
    assert placed.additions.battery_mw == {"kyushu": 5_000.0}
    spread = apply(scenario("batteries", {"battery_place": "demand"}), nation, given_)
    assert sum(spread.additions.battery_mw.values()) == pytest.approx(5_000.0)


def test_fuels_carry_the_carbon_price_and_kinds_their_value() -> None:
    given_ = years("kyushu", days=1)
    dear = apply(Scenario(id="x", carbon_jpy_per_t=5_000.0, fuel_factor=2.0), japan(), given_)
    coal = japan().fuels["coal"]
    assert dear.nation.fuels["coal"].cost_jpy_per_mwh == pytest.approx(
        2.0 * coal.cost_jpy_per_mwh + 5.0 * coal.emission_kg_per_mwh
    )
    values = {kind: compute_value_jpy_per_mwh(kind) for kind in KINDS}
    assert values["surplus"] < values["miner_used"] < values["miner_new"] < values["ai_batch"]
    with pytest.raises(InputError, match="is no miner"):
        efficiency_j_per_th("ai_batch")


def test_miners_are_no_larger_than_their_share_allows() -> None:
    given_ = years("kyushu", days=1)
    asked = scenario("flexible", {"compute_gw": "40", "compute_place": "kyushu", "hash_share_max": "0.4"})
    applied = apply(asked, japan(), given_)
    power = sum(one.power_mw for one in applied.additions.flexible)
    assert power / 1e3 + applied.hash_capped_gw == pytest.approx(40.0)
    share = count.hash_share([power], efficiency_j_per_th("miner_new"), network_eh_per_s())
    assert share.share_peak == pytest.approx(0.4)
    assert not share.majority
    loads = replace(asked, compute_kind="ai_batch")
    assert apply(loads, japan(), given_).hash_capped_gw == 0.0


# ------------------------------------------------------------------------------------------------------------ results


def test_hashes_pay_by_the_mean_and_threaten_by_the_peak() -> None:
    noon = np.zeros(24)
    noon[11:13] = 20_000.0
    one = count.hash_share(noon, 13.5, 1_000.0)
    assert one.majority
    assert one.share_mean < 0.12
    assert one.price_factor_low == pytest.approx(1.0 - one.share_mean)
    with pytest.raises(InputError, match="power counts up"):
        count.hash_share([-1.0], 13.5, 1_000.0)
    with pytest.raises(InputError, match="carbon_jpy_per_t"):
        count.marginal_kg_per_mwh([1.0], [1.0], 0.0)


def test_marginal_emission_is_what_one_more_mwh_makes_the_nation_emit() -> None:
    """The rate at which prices rise with a carbon price, against a plan with a little more demand in one slot."""
    given_ = years(*WEST, days=2)
    nation = japan().only(WEST)
    probe = apply(Scenario(id="x", carbon_jpy_per_t=count.PROBE_JPY_PER_T), nation, given_).nation

    def planned(of: dict[str, AreaYear], by: Nation = nation) -> tuple[dict[str, np.ndarray], float]:
        problem = model.problem_of(by, of)
        found = model.results_of(by, of, problem, solve_areas(problem))
        emitted = sum(float(count.emission_kg_per_h(nation, one).sum()) for one in found.values())
        hours = problem.timeline.hours
        return {name: one.price_jpy_per_mwh for name, one in found.items()}, emitted * hours

    price, emitted = planned(given_)
    dearer, _ = planned(given_, probe)
    seen: set[float] = set()
    for name, slot in (("kyushu", 3), ("kyushu", 6), ("kansai", 9), ("shikoku", 17), ("chugoku", 20)):
        more = given_[name].demand_mw.copy()
        more[slot] += 0.5
        _, now = planned({**given_, name: replace(given_[name], demand_mw=more)})
        one = float(count.marginal_kg_per_mwh(price[name], dearer[name])[slot])
        assert one == pytest.approx(now - emitted, abs=0.5), (name, slot)  # 0.5 MW over 2 h is 1 MWh
        seen.add(round(one))
    assert len(seen) > 1


def test_thermal_steps_are_what_the_floor_leaves() -> None:
    nation = japan()
    for area in nation.areas.values():
        steps = model.steps_of(area, nation)
        assert tuple(steps) == THERMAL
        assert all(power >= 0.0 for power in steps.values())
