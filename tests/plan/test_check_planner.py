"""The public checks catch planners that are wrong in the ways in which planners are wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

import numpy as np
import pytest

from shoals.core.errors import Infeasible
from shoals.core.plan import Grid, Problem, Schedule, Status
from shoals.plan import _program, baselines, model, solve
from shoals.testing.plan import bound_jpy, check_planner, check_schedule, known_optima, random_problem


@pytest.mark.parametrize("engine", ["auto", "highs"])
def test_the_engines_pass(engine: str) -> None:
    check_planner(lambda problem: solve(problem, engine), random=120)


def with_import_sold(problem: Problem) -> Schedule:
    grid = problem.import_
    if grid is None:
        return solve(problem)
    turned = Grid(power_mw_max=grid.power_mw_max, price_jpy_per_mwh=-np.asarray(grid.price_jpy_per_mwh))
    return recounted(problem, solve(replace(problem, import_=turned)))


def with_efficiencies_swapped(problem: Problem) -> Schedule:
    store = problem.battery
    if store is None:
        return solve(problem)
    swapped = replace(store, charge_efficiency=store.discharge_efficiency, discharge_efficiency=store.charge_efficiency)
    return recounted(problem, solve(replace(problem, battery=swapped)))


def with_days_from_the_first_slot(problem: Problem) -> Schedule:
    line = problem.timeline
    moved = replace(problem, timeline=replace(line, start=line.start.replace(hour=0, minute=0)))
    return recounted(problem, replace(solve(moved), timeline=line))


def without_wear(problem: Problem) -> Schedule:
    store = problem.battery
    if store is None:
        return solve(problem)
    return recounted(problem, solve(replace(problem, battery=replace(store, wear_jpy_per_mwh=0.0))))


def with_a_free_end(problem: Problem) -> Schedule:
    store = problem.battery
    return solve(problem if store is None else replace(problem, battery=replace(store, end="free")))


def with_noise(problem: Problem) -> Schedule:
    found = solve(problem)
    return replace(found, export_mw=found.export_mw - 1e-8)


def with_prices_per_slot(problem: Problem) -> Schedule:
    found = solve(problem)
    return replace(found, price_jpy_per_mwh=found.price_jpy_per_mwh * problem.timeline.hours)


def with_prices_turned(problem: Problem) -> Schedule:
    found = solve(problem)
    return replace(found, price_jpy_per_mwh=-found.price_jpy_per_mwh)


def by_a_rule_that_claims_to_be_best(problem: Problem) -> Schedule:
    rule = baselines.threshold(problem)
    return replace(rule, status=Status.OPTIMAL, price_jpy_per_mwh=solve(problem).price_jpy_per_mwh)


def that_gives_up(problem: Problem) -> Schedule:
    if problem.battery is not None:
        raise Infeasible("the limits contradict each other", "relax one")
    return solve(problem)


def recounted(problem: Problem, found: Schedule) -> Schedule:
    return replace(found, objective_jpy=sum(found.value_jpy(problem).values()))


@pytest.mark.parametrize(
    "planner",
    [
        with_import_sold,
        with_efficiencies_swapped,
        with_days_from_the_first_slot,
        without_wear,
        with_a_free_end,
        with_noise,
        with_prices_per_slot,
        with_prices_turned,
        by_a_rule_that_claims_to_be_best,
        that_gives_up,
    ],
)
def test_a_planner_that_is_wrong_is_caught(planner: Callable[[Problem], Schedule]) -> None:
    with pytest.raises((AssertionError, Infeasible)):
        check_planner(planner, random=60)


@pytest.mark.parametrize(
    "name", ["generation", "export", "import", "unserved", "load:a", "charge:battery", "discharge:battery"]
)
def test_a_sign_turned_in_the_model_is_caught(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    legs_of = model.legs_of

    def turned(problem: Problem) -> dict[str, _program.Leg]:
        legs = legs_of(problem)
        return {k: replace(leg, worth_jpy_per_mwh=leg.worth_jpy_per_mwh - 777.0) if k == name else leg
                for k, leg in legs.items()}  # fmt: skip

    monkeypatch.setattr(model, "legs_of", turned)
    with pytest.raises(Exception, match=r"problem|schedule earns"):
        check_planner(model.solve_highs, random=60)


def test_values_left_outside_their_limits_are_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "_snap", lambda value, _high, _near: value - 1e-10)
    monkeypatch.setattr(model, "_close_bus", lambda *_: None)
    with pytest.raises(AssertionError, match="is -"):
        check_planner(model.solve_highs, random=60)


def test_the_bound_holds_whatever_the_prices_are() -> None:
    rng = Random(9)
    noise = np.random.default_rng(9)
    for _ in range(60):
        problem = random_problem(rng, slots_max=30)
        best = solve(problem)
        for size in (10.0, 3_000.0):
            price = best.price_jpy_per_mwh + noise.normal(0.0, size, problem.timeline.slots)
            bound = bound_jpy(problem, replace(best, price_jpy_per_mwh=price))
            assert bound >= best.objective_jpy - 1e-6 * max(1.0, abs(bound))


def test_a_schedule_for_other_loads_or_another_timeline_is_refused() -> None:
    problem, _ = known_optima()["merit order"]
    found = solve(problem)
    with pytest.raises(AssertionError, match="not those of the problem"):
        check_schedule(problem, replace(found, load_mw={}))
    with pytest.raises(AssertionError, match="another timeline"):
        check_schedule(problem, replace(found, timeline=replace(found.timeline, step_minutes=60)))
    with pytest.raises(AssertionError, match="the uses sum to"):
        check_schedule(problem, replace(found, objective_jpy=found.objective_jpy + 1.0))
    with pytest.raises(AssertionError, match="not finite in slot 1"):
        check_schedule(problem, replace(found, export_mw=np.array([2.0, np.nan])))
    with pytest.raises(AssertionError, match="shape"):
        check_schedule(problem, replace(found, soc_mwh=np.zeros(2)))
