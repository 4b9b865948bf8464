from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from random import Random
from typing import Any

import numpy as np
import pytest

from shoals.core.errors import Infeasible, InputError
from shoals.core.plan import Battery, Deferrable, Firm, Grid, Load, Problem, Schedule, Status
from shoals.core.time import Timeline
from shoals.plan import always_on, do_nothing, solve, surplus_only, threshold
from shoals.plan.baselines import RULES
from shoals.testing.plan import check_schedule, random_problem

JST = timezone(timedelta(hours=9))
Rule = Callable[[Problem], Schedule]


def problem_of(slots: int, **blocks: Any) -> Problem:
    line = Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=60, slots=slots)
    return Problem(timeline=line, **blocks)


@pytest.mark.parametrize("name", RULES)
def test_a_rule_keeps_all_limits_and_never_beats_the_optimum(name: str) -> None:
    rng = Random(21)
    for _ in range(120):
        problem = random_problem(rng)
        schedule = RULES[name](problem)
        check_schedule(problem, schedule)
        assert schedule.status is Status.RULE
        assert schedule.engine == f"rule:{name}"
        assert np.isnan(schedule.price_jpy_per_mwh).all()
        best = solve(problem)
        gross = sum(abs(value) for value in schedule.value_jpy(problem).values())
        assert schedule.objective_jpy <= best.objective_jpy + 1e-9 * max(1.0, gross)


def test_running_on_surplus_never_earns_less_than_doing_nothing() -> None:
    rng = Random(22)
    for _ in range(120):
        problem = random_problem(rng)
        nothing, surplus = do_nothing(problem), surplus_only(problem)
        if problem.battery is None or problem.battery.end_mwh in (None, problem.battery.start_mwh):
            assert surplus.objective_jpy >= nothing.objective_jpy - 1e-6
            np.testing.assert_array_equal(surplus.export_mw, nothing.export_mw)


@pytest.mark.parametrize("rule", RULES.values())
def test_an_empty_timeline_is_an_empty_schedule(rule: Rule) -> None:
    schedule = rule(problem_of(0, available_mw=[], loads=(Load(id="a", power_mw_max=1.0, value_jpy_per_mwh=1.0),)))
    assert schedule.objective_jpy == 0.0
    assert schedule.soc_mwh.tolist() == [0.0]


LOADS = (
    Load(id="cheap", power_mw_max=1.0, value_jpy_per_mwh=2_000.0),
    Load(id="dear", power_mw_max=1.0, value_jpy_per_mwh=[6_000.0, 1_000.0, 6_000.0]),
)
THREE = problem_of(
    3,
    available_mw=[4.0, 4.0, 1.0],
    export=Grid(power_mw_max=[2.5, 4.0, 4.0], price_jpy_per_mwh=[5_000.0, -1.0, 5_000.0]),
    loads=LOADS,
)


def test_doing_nothing_exports_what_the_grid_takes_at_any_price() -> None:
    schedule = do_nothing(THREE)
    assert schedule.export_mw.tolist() == [2.5, 4.0, 1.0]
    assert schedule.spilled_mw.tolist() == [1.5, 0.0, 0.0]
    assert schedule.objective_jpy == 2.5 * 5_000 - 4.0 + 5_000


def test_surplus_goes_to_the_load_worth_most_in_its_slot() -> None:
    schedule = surplus_only(THREE)
    assert schedule.load_mw["dear"].tolist() == [1.0, 0.0, 0.0]
    assert schedule.load_mw["cheap"].tolist() == [0.5, 0.0, 0.0]


def test_the_threshold_rule_outbids_export_and_sells_nothing_below_zero() -> None:
    schedule = threshold(THREE)
    assert schedule.export_mw.tolist() == [2.5, 0.0, 0.0]
    assert schedule.load_mw["dear"].tolist() == [1.0, 1.0, 1.0]
    assert schedule.load_mw["cheap"].tolist() == [0.5, 1.0, 0.0]
    assert schedule.spilled_mw.tolist() == [0.0, 2.0, 0.0]


def test_always_on_imports_up_to_the_limit_for_every_load() -> None:
    schedule = always_on(
        replace(THREE, available_mw=[0.5, 3.0, 0.0], import_=Grid(power_mw_max=1.0, price_jpy_per_mwh=9e9))
    )
    assert schedule.load_mw["dear"].tolist() == [1.0, 1.0, 1.0]
    assert schedule.load_mw["cheap"].tolist() == [0.5, 1.0, 0.0]
    assert schedule.import_mw.tolist() == [1.0, 0.0, 1.0]


@pytest.mark.parametrize("rule", RULES.values())
def test_a_firm_load_is_served_by_import_only_where_that_is_cheaper(rule: Rule) -> None:
    schedule = rule(
        problem_of(
            2,
            available_mw=[1.0, 0.0],
            import_=Grid(power_mw_max=5.0, price_jpy_per_mwh=[10.0, 30.0]),
            firm=Firm(power_mw=2.0, unserved_jpy_per_mwh=20.0),
        )
    )
    assert schedule.import_mw.tolist() == [1.0, 0.0]
    assert schedule.unserved_mw.tolist() == [0.0, 2.0]


def test_a_deferrable_load_takes_surplus_and_then_waits_as_long_as_it_can() -> None:
    one = Deferrable(id="d", power_mw_max=1.0, energy_mwh_per_day=3.0, shortfall_jpy_per_mwh=9_000.0)
    sold = Grid(power_mw_max=1.0, price_jpy_per_mwh=1_000.0)
    available = np.full(24, 1.0)
    available[[2, 30 % 24]] = 2.0
    problem = problem_of(24, available_mw=available, export=sold, deferrable=(one,))
    assert np.flatnonzero(threshold(problem).deferrable_mw["d"]).tolist() == [2, 6, 23]
    assert np.flatnonzero(surplus_only(problem).deferrable_mw["d"]).tolist() == [2, 6]
    assert np.flatnonzero(always_on(problem).deferrable_mw["d"]).tolist() == [0, 1, 2]
    assert not do_nothing(problem).deferrable_mw["d"].any()
    cheap = replace(problem, deferrable=(replace(one, shortfall_jpy_per_mwh=10.0),))
    assert np.flatnonzero(threshold(cheap).deferrable_mw["d"]).tolist() == [2, 6]


def test_the_threshold_rule_stores_what_would_be_spilled_and_sells_it_above_the_threshold() -> None:
    problem = problem_of(
        4,
        available_mw=[3.0, 0.0, 0.0, 0.0],
        export=Grid(power_mw_max=1.0, price_jpy_per_mwh=[4.0, 3.0, 8.0, 9.0]),
        battery=Battery(charge_mw_max=9.0, discharge_mw_max=0.5, energy_mwh_max=9.0, charge_efficiency=0.5, end="free"),
    )
    assert threshold(problem).soc_mwh.tolist() == [0.0, 1.0, 1.0, 0.5, 0.0]
    assert threshold(problem, 3.0).soc_mwh.tolist() == [0.0, 1.0, 0.5, 0.0, 0.0]
    assert threshold(problem, 10.0).soc_mwh.tolist() == [0.0, 1.0, 1.0, 1.0, 1.0]
    with pytest.raises(InputError, match="price_jpy_per_mwh"):
        threshold(problem, float("nan"))


@pytest.mark.parametrize("rule", RULES.values())
@pytest.mark.parametrize(("end", "least"), [(3.0, 3.0), (0.0, 0.0)])
def test_a_battery_sets_out_for_its_end_in_time(rule: Rule, end: float, least: float) -> None:
    store = Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=4.0, start_mwh=1.0, end=end)
    problem = problem_of(5, available_mw=1.0, export=Grid(power_mw_max=1.0, price_jpy_per_mwh=5.0), battery=store)
    schedule = rule(problem)
    check_schedule(problem, schedule)
    assert schedule.soc_mwh[-1] == least


@pytest.mark.parametrize("rule", RULES.values())
def test_a_battery_burns_energy_where_that_is_the_only_way_to_its_end(rule: Rule) -> None:
    store = Battery(
        charge_mw_max=1.0,
        discharge_mw_max=1.0,
        energy_mwh_max=4.0,
        charge_efficiency=0.5,
        discharge_efficiency=0.5,
        start_mwh=4.0,
        end=1.0,
    )
    problem = problem_of(2, available_mw=1.0, battery=store)
    check_schedule(problem, rule(problem))
    with pytest.raises(Infeasible, match="too much remain"):
        rule(replace(problem, battery=replace(store, end=0.5)))
