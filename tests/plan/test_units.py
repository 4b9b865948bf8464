"""Several stores, switched loads, ramps and budgets of cycles, against programs that share no line with ours."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from itertools import product
from random import Random
from typing import Any

import numpy as np
import pytest

from shoals.core.errors import Infeasible, InputError, PlanError
from shoals.core.plan import Battery, Deferrable, Grid, Load, Problem, Run, Schedule, Status
from shoals.core.plan_json import problem_from_json, problem_to_json, schedule_from_json, schedule_to_json
from shoals.core.time import Timeline
from shoals.plan import _program, baselines, model, relax, solve
from shoals.plan.model import solve_highs
from shoals.testing._plan_units import random_units
from shoals.testing.plan import check_schedule

from .units_by_scipy import by_scipy, patterns

JST = timezone(timedelta(hours=9))
LONG = pytest.mark.skipif(not os.environ.get("SHOALS_LONG"), reason="takes minutes; set SHOALS_LONG=1")


def line(slots: int, minutes: int = 60) -> Timeline:
    return Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=minutes, slots=slots)


def compare(problem: Problem) -> None:
    """Check our schedule, and its value against the other program's."""
    best = by_scipy(problem)
    found: Schedule | None = None
    told = "hint: "
    try:
        found = solve_highs(problem, gap=0.0)
    except Infeasible as error:
        told = str(error)
    assert (found is None) == (best is None), f"ours {found and found.objective_jpy}, the other {best}: {told}"
    assert "hint: " in told
    if found is None or best is None:
        return
    check_schedule(problem, found)
    assert found.status is Status.OPTIMAL
    gross = sum(abs(value) for value in found.value_jpy(problem).values())
    assert found.objective_jpy == pytest.approx(best, rel=1e-7, abs=1e-7 * gross + 1e-6)
    if any(load.run is not None and load.run.switched for load in problem.loads):
        assert found.dual_jpy >= found.objective_jpy
        assert found.dual_jpy == pytest.approx(best, rel=1e-7, abs=1e-7 * gross + 1e-6)
    else:
        assert np.isnan(found.dual_jpy)


@pytest.mark.parametrize("seed", range(3))
def test_stores_ramps_and_budgets_earn_what_another_program_earns(seed: int) -> None:
    rng = Random(seed)
    for _ in range(60):
        compare(random_units(rng, slots_max=16, switched=False))


@pytest.mark.parametrize("seed", range(3))
def test_switched_loads_earn_what_the_textbook_program_earns(seed: int) -> None:
    rng = Random(100 + seed)
    for _ in range(30):
        compare(random_units(rng, slots_max=10))


@pytest.mark.parametrize("switched", [False, True])
def test_both_programs_agree_on_which_problems_have_no_solution(switched: bool) -> None:
    rng = Random(200)
    for _ in range(25):
        compare(random_units(rng, slots_max=8, switched=switched, ends=True))


@LONG
@pytest.mark.long
@pytest.mark.parametrize("switched", [False, True])
def test_thousands_earn_what_another_program_earns(switched: bool) -> None:
    rng = Random(300)
    for i in range(5_000):
        compare(random_units(rng, slots_max=24, switched=switched, ends=i % 5 == 0))


def test_stores_earn_what_an_interior_point_solver_finds() -> None:
    """Clarabel shares no code with HiGHS, which both our engine and scipy call."""
    cp = pytest.importorskip("cvxpy")
    rng = Random(9)
    for _ in range(8):
        problem = random_units(rng, slots_max=10, switched=False)
        problem = replace(problem, deferrable=(), firm=None)
        found = solve_highs(problem)
        gross = sum(abs(value) for value in found.value_jpy(problem).values())
        assert found.objective_jpy == pytest.approx(by_cvxpy(cp, problem), rel=1e-7, abs=1e-7 * gross + 1e-2)


def by_cvxpy(cp: Any, problem: Problem) -> float:
    n, hours, rules, value = problem.timeline.slots, problem.timeline.hours, [], 0.0
    net: Any = np.zeros(n)

    def power(high: Any) -> Any:
        one = cp.Variable(n, nonneg=True)
        rules.append(one <= high)
        return one

    for grid, sign in ((problem.export, 1.0), (problem.import_, -1.0)):
        if grid is not None:
            one = power(grid.power_mw_max)
            net = net + sign * one
            value += sign * hours * np.asarray(grid.price_jpy_per_mwh) / 1000 @ one
            if grid.ramp_mw_per_hour is not None and n > 1:
                rules.append(cp.abs(cp.diff(one)) <= grid.ramp_mw_per_hour * hours)
    for load in problem.loads:
        one = power(load.power_mw_max)
        net = net + one
        value += hours * np.asarray(load.value_jpy_per_mwh) / 1000 @ one
        if load.run is not None and load.run.ramp_mw_per_hour is not None:
            moves = cp.diff(cp.hstack([np.array([load.run.before_mw]), one]))
            rules.append(cp.abs(moves) <= load.run.ramp_mw_per_hour * hours)
    day = problem.timeline.day_index()
    for store in problem.all_stores:
        charge, discharge = power(store.charge_mw_max), power(store.discharge_mw_max)
        stored = cp.Variable(n + 1, nonneg=True)
        rules += [stored <= store.energy_mwh_max, stored[0] == store.start_mwh]
        rules.append(
            cp.diff(stored) == hours * (store.charge_efficiency * charge - discharge / store.discharge_efficiency)
        )
        if store.end_mwh is not None:
            rules.append(stored[n] == store.end_mwh)
        if store.discharge_mwh_max is not None:
            rules.append(hours * cp.sum(discharge) <= store.discharge_mwh_max)
        if store.discharge_mwh_per_day_max is not None:
            member = np.equal.outer(np.arange(problem.days), day).astype(float) * hours
            rules.append(member @ discharge <= store.discharge_mwh_per_day_max)
        net = net + charge - discharge
        value -= hours * store.wear_jpy_per_mwh / 1000 * cp.sum(discharge)
    rules += [net >= 0, net <= np.asarray(problem.available_mw)]
    question = cp.Problem(cp.Maximize(value), rules)
    question.solve(solver=cp.CLARABEL, tol_gap_abs=1e-10, tol_gap_rel=1e-10, tol_feas=1e-10)
    assert question.status == "optimal", question.status
    return 1000.0 * float(question.value)


def test_the_best_pattern_is_that_of_trying_all_of_them() -> None:
    rng = Random(17)
    tried = 0
    while tried < 12:
        problem = random_units(rng, slots_max=6, ends=True)
        problem = replace(problem, loads=problem.loads[:2])
        runs = {load.id: load.run for load in problem.loads if load.run is not None}
        if not runs:
            continue
        n = problem.timeline.slots
        each = [patterns(run, n) for run in runs.values()]
        if np.prod([len(one) for one in each]) > 150:
            continue
        tried += 1
        values = [by_scipy(problem, dict(zip(runs, one, strict=True))) for one in product(*each)]
        best = max((value for value in values if value is not None), default=None)
        if best is None:
            with pytest.raises(Infeasible):
                solve_highs(problem)
            continue
        found = solve_highs(problem, gap=0.0)
        gross = sum(abs(value) for value in found.value_jpy(problem).values())
        assert found.objective_jpy == pytest.approx(best, rel=1e-7, abs=1e-7 * gross + 1e-6)


# ------------------------------------------------------------------------------------------------ worked out by hand


def test_the_store_that_loses_less_goes_first_and_wear_is_each_ones_own() -> None:
    """2 MWh are spilled, and wanted an hour later. The good store takes 1 MWh, the bad one the other."""
    problem = Problem(
        timeline=line(2),
        available_mw=[2.0, 0.0],
        export=Grid(power_mw_max=[0.0, 3.0], price_jpy_per_mwh=10_000.0),
        battery=Battery(charge_mw_max=1.0, discharge_mw_max=9.0, energy_mwh_max=9.0, wear_jpy_per_mwh=1_000.0),
        stores=(Battery(id="old", charge_mw_max=9.0, discharge_mw_max=9.0, energy_mwh_max=9.0, charge_efficiency=0.5),),
    )
    found = solve(problem)
    check_schedule(problem, found)
    assert found.objective_jpy == pytest.approx(1.0 * 9_000.0 + 0.5 * 10_000.0)
    assert found.engine == "highs"
    assert set(found.stores) == {"battery", "old"}
    assert found.stores["old"].discharge_mw.tolist() == [0.0, 0.5]
    assert found.charge_mw.tolist() == [2.0, 0.0]
    assert found.soc_mwh.tolist() == [0.0, 1.5, 0.0]
    assert found.value_jpy(problem)["wear"] == pytest.approx(-1_000.0)


def test_a_store_may_stand_in_stores_alone() -> None:
    store = Battery(id="only", charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0)
    problem = Problem(
        timeline=line(2),
        available_mw=[1.0, 0.0],
        export=Grid(power_mw_max=1.0, price_jpy_per_mwh=[2_000.0, 10_000.0]),
        stores=(store,),
    )
    found = solve(problem)
    assert found.objective_jpy == pytest.approx(10_000.0)
    assert problem.all_stores == (store,)
    assert found.by_store(problem)["only"].soc_mwh.tolist() == [0.0, 1.0, 0.0]


def test_a_budget_of_cycles_goes_to_the_dearest_hours_of_each_day() -> None:
    price = np.tile([1.0, 5_000.0, 1.0, 9_000.0], 12)
    store = Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0, discharge_mwh_per_day_max=2.0)
    problem = Problem(
        timeline=line(48),
        available_mw=np.tile([1.0, 0.0], 24),
        export=Grid(power_mw_max=np.tile([0.0, 1.0], 24), price_jpy_per_mwh=price),
        battery=store,
    )
    found = solve(problem)
    check_schedule(problem, found)
    assert found.objective_jpy == pytest.approx(4 * 9_000.0)
    all_in_all = replace(store, discharge_mwh_max=3.0)
    assert solve(replace(problem, battery=all_in_all)).objective_jpy == pytest.approx(3 * 9_000.0)


def test_a_budget_is_metered_at_the_bus_and_not_in_the_store() -> None:
    store = Battery(
        charge_mw_max=9.0, discharge_mw_max=9.0, energy_mwh_max=9.0, start_mwh=9.0, end="free",
        discharge_efficiency=0.5, discharge_mwh_max=1.5,
    )  # fmt: skip
    sold = Grid(power_mw_max=9.0, price_jpy_per_mwh=10.0)
    found = solve(Problem(timeline=line(4, 30), available_mw=0.0, export=sold, battery=store))
    assert found.objective_jpy == pytest.approx(15.0)
    assert found.soc_mwh[-1] == pytest.approx(6.0)


def test_an_exchange_with_a_ramp_climbs_to_the_peak_and_falls_from_it() -> None:
    problem = Problem(
        timeline=line(4, 30),
        available_mw=9.0,
        export=Grid(power_mw_max=9.0, price_jpy_per_mwh=[-1.0, 1_000.0, -1.0, -1.0], ramp_mw_per_hour=4.0),
    )
    found = solve(problem)
    assert found.export_mw.tolist() == [7.0, 9.0, 7.0, 5.0]
    assert found.violations(problem) == []


JOB = Run(power_mw_min=1.0, start_jpy=8_000.0, run_slots_min=3, rest_slots_min=2)


def job(value: list[float], run: Run = JOB, power_mw_max: float = 1.0) -> Problem:
    load = Load(id="ai", power_mw_max=power_mw_max, value_jpy_per_mwh=value, run=run)
    return Problem(timeline=line(len(value)), available_mw=9.0, loads=(load,))


def test_a_job_starts_once_for_two_good_hours_and_bridges_a_bad_one() -> None:
    found = solve(job([9_000.0, -1_000.0, 9_000.0, -3_000.0]))
    assert found.load_mw["ai"].tolist() == [1.0, 1.0, 1.0, 0.0]
    assert found.objective_jpy == 17_000.0 - 8_000.0
    assert found.value_jpy(job([0.0] * 4))["start:ai"] == -8_000.0


def test_a_job_rests_before_it_starts_again() -> None:
    """Twice 3 good hours with 1 bad one between; resting takes 2, so the second run loses its first hour."""
    free = replace(JOB, start_jpy=0.0, run_slots_min=1)
    found = solve(job([1.0, 1.0, -9.0, 1.0, 1.0, 1.0], free))
    assert found.load_mw["ai"].tolist() in ([1.0, 1.0, 0.0, 0.0, 1.0, 1.0], [1.0, 0.0, 0.0, 1.0, 1.0, 1.0])


def test_the_state_before_the_first_slot_counts() -> None:
    on = replace(JOB, before_mw=1.0, before_slots=1)
    found = solve(job([-5.0] * 4, on))
    assert found.load_mw["ai"].tolist() == [1.0, 1.0, 0.0, 0.0]  # it has run for one slot and must for two more
    assert found.objective_jpy == -10.0  # and was started before
    off = replace(JOB, start_jpy=0.0, before_slots=1)
    assert solve(job([5.0] * 4, off)).load_mw["ai"].tolist() == [0.0, 1.0, 1.0, 1.0]


def test_a_switched_load_with_a_ramp_starts_at_its_least_power() -> None:
    run = Run(power_mw_min=2.0, ramp_mw_per_hour=1.0)
    found = solve(job([1.0, 1.0, 1.0, 1.0, -99.0], run, power_mw_max=9.0))
    assert found.load_mw["ai"].tolist() == [2.0, 3.0, 3.0, 2.0, 0.0]


def test_the_price_of_a_slot_does_not_repay_a_start() -> None:
    """On and off being fixed, one more MWh is worth what the load pays above its least power."""
    run = Run(power_mw_min=1.0, start_jpy=1_000.0)
    load = Load(id="ai", power_mw_max=3.0, value_jpy_per_mwh=5_000.0, run=run)
    found = solve(Problem(timeline=line(2), available_mw=[2.0, 0.5], loads=(load,)))
    assert found.load_mw["ai"].tolist() == [2.0, 0.0]
    assert found.price_jpy_per_mwh.tolist() == [5_000.0, 0.0]  # in the second hour it is off, and energy is spilled
    assert found.objective_jpy == 9_000.0


# -------------------------------------------------------------------------------------------------------- mutants


def without_a_slot_of_run(problem: Problem) -> Problem:
    return with_runs(problem, lambda run: replace(run, run_slots_min=max(run.run_slots_min - 1, 1)))


def with_a_slot_more_of_run(problem: Problem) -> Problem:
    return with_runs(problem, lambda run: replace(run, run_slots_min=run.run_slots_min + run.switched))


def without_a_slot_of_rest(problem: Problem) -> Problem:
    return with_runs(problem, lambda run: replace(run, rest_slots_min=max(run.rest_slots_min - 1, 1)))


def with_a_slot_more_of_rest(problem: Problem) -> Problem:
    return with_runs(problem, lambda run: replace(run, rest_slots_min=run.rest_slots_min + run.switched))


def without_start_cost(problem: Problem) -> Problem:
    return with_runs(problem, lambda run: replace(run, start_jpy=0.0))


def with_start_cost_per_hour(problem: Problem) -> Problem:
    return with_runs(problem, lambda run: replace(run, start_jpy=run.start_jpy * problem.timeline.hours * 0.99))


def with_ramp_per_slot(problem: Problem) -> Problem:
    hours = problem.timeline.hours if problem.timeline.hours != 1.0 else 2.0
    return with_runs(
        problem, lambda run: replace(run, ramp_mw_per_hour=run.ramp_mw_per_hour and run.ramp_mw_per_hour / hours)
    )


def without_state_before(problem: Problem) -> Problem:
    return with_runs(problem, lambda run: replace(run, before_slots=None))


def with_efficiencies_swapped(problem: Problem) -> Problem:
    return with_stores(
        problem,
        lambda one: replace(
            one, charge_efficiency=one.discharge_efficiency, discharge_efficiency=one.charge_efficiency
        ),
    )


def without_wear(problem: Problem) -> Problem:
    return with_stores(problem, lambda one: replace(one, wear_jpy_per_mwh=0.0))


def without_exchange_ramp(problem: Problem) -> Problem:
    free = {name: replace(grid, ramp_mw_per_hour=None) if (grid := getattr(problem, name)) else None
            for name in ("export", "import_")}  # fmt: skip
    return replace(problem, **free)


def with_runs(problem: Problem, change: Callable[[Run], Run]) -> Problem:
    return replace(problem, loads=tuple(replace(one, run=one.run and change(one.run)) for one in problem.loads))


def with_stores(problem: Problem, change: Callable[[Battery], Battery]) -> Problem:
    return replace(
        problem,
        battery=problem.battery and change(problem.battery),
        stores=tuple(change(one) for one in problem.stores),
    )


@pytest.mark.parametrize(
    "mutate",
    [
        without_a_slot_of_run, with_a_slot_more_of_run, without_a_slot_of_rest, with_a_slot_more_of_rest,
        without_start_cost, with_start_cost_per_hour, with_ramp_per_slot, without_state_before,
        with_efficiencies_swapped, without_wear, without_exchange_ramp,
    ],
)  # fmt: skip
def test_a_program_that_is_wrong_is_caught(
    mutate: Callable[[Problem], Problem], monkeypatch: pytest.MonkeyPatch
) -> None:
    build, legs_of = _program.build, _program.legs_of
    monkeypatch.setattr(model, "build", lambda problem, *rest, **more: build(mutate(problem), *rest, **more))
    monkeypatch.setattr(model, "legs_of", lambda problem: legs_of(mutate(problem)))
    caught(monkeypatch)


FAMILIES = (
    "store:", "budget:", "budget of a day:", "cap:", "floor:", "begin:", "run:", "rest:", "ramp up:", "ramp down:",
    "ramp:",
)  # fmt: skip


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_of_rows_that_is_missing_is_caught(family: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def spoil(question: model.Question) -> None:
        for name, rows in question.layout.rows.items():
            if name.startswith(family):
                question.arrays.row_low[rows], question.arrays.row_high[rows] = -np.inf, np.inf

    caught_if(spoil, monkeypatch)


@pytest.mark.parametrize(
    ("family", "sign"), [*((family, -1.0) for family in FAMILIES), ("store:", 0.9), ("ramp up:", 0.9)]
)
def test_a_coefficient_that_is_wrong_is_caught(family: str, sign: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """In turn the first column of each row, which is that of a power, a store, or a state, is spoilt."""

    def spoil(question: model.Question) -> None:
        arrays = question.arrays
        for name, rows in question.layout.rows.items():
            if name.startswith(family):
                for row in rows:
                    arrays.value[np.flatnonzero(arrays.index == row)[:1]] *= sign

    caught_if(spoil, monkeypatch)


def caught_if(spoil: Callable[[model.Question], None], monkeypatch: pytest.MonkeyPatch) -> None:
    ask = model.ask

    def spoilt(*given: Any, **more: Any) -> model.Question:
        question = ask(*given, **more)
        spoil(question)
        return question

    monkeypatch.setattr(model, "ask", spoilt)
    caught(monkeypatch)


def caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(relax, "contradiction", lambda *_: Infeasible("no solution", "none"))  # words take time
    rng = Random(6)
    problems = (random_units(rng, slots_max=9, ends=i % 2 == 0) for i in range(200))
    with pytest.raises((AssertionError, PlanError)):
        list(map(compare, problems))


# -------------------------------------------------------------------------------------------------- around the solver


def hard(slots: int) -> Problem:
    rng = np.random.default_rng(3)
    loads = tuple(
        Load(
            id=f"job {k}",
            power_mw_max=3.0,
            value_jpy_per_mwh=rng.uniform(0.0, 20_000.0, slots),
            run=Run(power_mw_min=2.0, start_jpy=9_000.0, run_slots_min=5 + k, rest_slots_min=3),
        )
        for k in range(6)
    )
    store = Battery(charge_mw_max=2.0, discharge_mw_max=2.0, energy_mwh_max=6.0, charge_efficiency=0.9)
    return Problem(
        timeline=line(slots),
        available_mw=rng.uniform(0.0, 9.0, slots),
        export=Grid(power_mw_max=4.0, price_jpy_per_mwh=rng.uniform(0.0, 9e3, slots)),
        loads=loads,
        battery=store,
    )


@pytest.mark.parametrize("seconds", [1e-9, 0.5])
def test_without_time_there_is_a_schedule_that_keeps_every_rule(seconds: float) -> None:
    problem = hard(400)
    found = solve_highs(problem, time_limit_s=seconds, gap=0.0)
    assert found.status is Status.STOPPED
    check_schedule(problem, found)
    if not np.isnan(found.dual_jpy):
        assert found.gap >= 0.0
        assert found.dual_jpy >= found.objective_jpy


def test_time_that_runs_out_on_a_linear_program_without_rules_is_told() -> None:
    problem = replace(hard(2_000), loads=())
    problem = replace(problem, export=replace(problem.export, ramp_mw_per_hour=1.0))  # type: ignore[type-var]
    with pytest.raises(PlanError, match="before any schedule was found"):
        solve_highs(problem, time_limit_s=1e-9)


def test_a_gap_that_is_asked_for_is_kept_and_told() -> None:
    problem = hard(20)
    rough, best = solve(problem, gap=0.05), solve(problem, gap=0.0)
    with pytest.raises(InputError, match="`gap` is -1"):
        solve(problem, gap=-1.0)
    assert 0.0 <= rough.gap <= 0.0501
    assert rough.objective_jpy <= best.objective_jpy * (1.0 + 1e-9) <= rough.dual_jpy * (1.0 + 2e-9)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"loads": (Load(id="a", power_mw_max=1.0, value_jpy_per_mwh=1.0, run=Run(power_mw_min=1.0)),)},
         "`loads[a].run`"),
        ({"stores": (Battery(id="b", charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0),)}, "`stores`"),
        ({"battery": Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0, discharge_mwh_max=1.0)},
         "`battery.discharge_mwh_max`"),
        ({"export": Grid(power_mw_max=1.0, price_jpy_per_mwh=1.0, ramp_mw_per_hour=1.0)}, "`export.ramp_mw_per_hour`"),
    ],
)  # fmt: skip
def test_what_only_the_solver_can_do_goes_to_it_and_is_refused_elsewhere(change: dict[str, Any], field: str) -> None:
    problem = Problem(**{"timeline": line(2), "available_mw": 1.0} | change)
    assert solve(problem).engine == "highs"
    with pytest.raises(InputError) as caught:
        solve(problem, "exact")
    assert field in str(caught.value)
    assert "hint: ask for `auto` or `highs`" in str(caught.value)
    for rule in baselines.RULES.values():
        with pytest.raises(InputError) as caught:
            rule(problem)
        assert field in str(caught.value)


def test_ids_of_stores_must_differ() -> None:
    store = Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0)
    with pytest.raises(InputError, match="the id `battery` of a store is used twice"):
        Problem(timeline=line(1), available_mw=0.0, battery=store, stores=(store,))
    with pytest.raises(InputError, match=r"`battery.id` is ' '"):
        replace(store, id=" ")
    with pytest.raises(InputError, match=r"`battery\.discharge_mwh_max` is -1"):
        replace(store, discharge_mwh_max=-1.0)
    with pytest.raises(InputError, match=r"`export\.ramp_mw_per_hour` is -1"):
        Problem(
            timeline=line(1),
            available_mw=0.0,
            export=Grid(power_mw_max=1.0, price_jpy_per_mwh=1.0, ramp_mw_per_hour=-1.0),
        )


def test_a_schedule_whose_stores_break_their_rules_is_told() -> None:
    rng = Random(0)
    while True:
        problem = random_units(rng, slots_max=20, switched=False)
        found = solve_highs(problem)
        if len(problem.all_stores) > 1 and all(one.discharge_mw.sum() > 1.0 for one in found.stores.values()):
            break
    name = problem.all_stores[-1].id
    one = found.stores[name]
    assert found.violations(problem, 1e-9) == []

    def told(broken: Schedule, of: Problem = problem) -> str:
        return "; ".join(broken.violations(of))

    more = replace(found, stores={**found.stores, name: replace(one, discharge_mw=one.discharge_mw + 1.0)})
    assert f"the store `{name}` loses or gains" in told(more)
    assert "`discharge_mw` is -1 off the sum of the stores" in told(more)
    used = float(one.discharge_mw.sum()) * problem.timeline.hours
    tight = with_stores(
        problem, lambda store: replace(store, discharge_mwh_max=used / 2.0, discharge_mwh_per_day_max=0.0)
    )
    assert "more than its budget; " in told(found, tight)
    assert "MWh more than its budget of a day on 2024-10-2" in told(found, tight)
    if problem.export is not None:
        still = replace(problem, export=replace(problem.export, ramp_mw_per_hour=0.0))
        assert "`export_mw` moves" in told(replace(found, export_mw=np.arange(problem.timeline.slots) * 1.0), still)


@pytest.mark.parametrize("switched", [False, True])
def test_a_problem_and_its_solution_come_back_from_json(switched: bool) -> None:
    rng = Random(1)
    for _ in range(10):
        problem = random_units(rng, slots_max=8, switched=switched)
        document = problem_to_json(problem)
        again = problem_from_json(document)
        assert problem_to_json(again) == document
        assert again.all_stores == problem.all_stores
        assert [load.run for load in again.loads] == [load.run for load in problem.loads]
        if problem.stores or any(load.run for load in problem.loads):
            assert document["schema"] == "shoals.plan.problem/2"
        found = solve_highs(problem)
        back = schedule_from_json(schedule_to_json(found))
        assert back.violations(problem) == []
        assert schedule_to_json(back) == schedule_to_json(found)


def test_a_document_uses_the_second_version_only_where_it_must() -> None:
    plain = Problem(
        timeline=line(2),
        available_mw=1.0,
        export=Grid(power_mw_max=1.0, price_jpy_per_mwh=1.0),
        battery=Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0),
        deferrable=(Deferrable(id="d", power_mw_max=1.0, energy_mwh_per_day=1.0, shortfall_jpy_per_mwh=1.0),),
    )
    document = problem_to_json(plain)
    assert document["schema"] == "shoals.plan.problem/1"
    assert "id" not in document["battery"]
    assert "stores" not in document
    assert schedule_to_json(solve_highs(plain))["schema"] == "shoals.plan.solution/1"
    ramped = replace(plain, export=replace(plain.export, ramp_mw_per_hour=1.0))  # type: ignore[type-var]
    assert problem_to_json(ramped)["schema"] == "shoals.plan.problem/2"


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("loads.0.run.power_mw_mn", 1.0, "`loads[0].run` has an unknown field `power_mw_mn`"),
        ("loads.0.run.power_mw_min", -1.0, "`loads[0].run.power_mw_min` is -1"),
        ("loads.0.run.run_slots_min", 1.5, "`loads[0].run.run_slots_min` is 1.5"),
        ("stores.0.energy_mwh_max", -1.0, "`stores[0].energy_mwh_max` is -1"),
        ("stores.0.end", "x", "`stores[0].end` is `x`"),
        ("stores.0.id", "battery", "the id `battery` of a store is used twice"),
        ("stores", {}, "`stores` is no JSON array"),
    ],
)
def test_a_document_that_cannot_be_meant_names_the_field(path: str, value: Any, words: str) -> None:
    store = Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0)
    document = problem_to_json(
        Problem(
            timeline=line(2),
            available_mw=1.0,
            loads=(Load(id="a", power_mw_max=1.0, value_jpy_per_mwh=1.0, run=JOB),),
            battery=store,
            stores=(replace(store, id="second"),),
        )
    )
    block: Any = document
    *way, last = [int(part) if part.isdigit() else part for part in path.split(".")]
    for part in way:
        block = block[part]
    block[last] = value
    with pytest.raises(InputError) as caught:
        problem_from_json(document)
    assert words in str(caught.value)
    assert "hint: " in str(caught.value)
