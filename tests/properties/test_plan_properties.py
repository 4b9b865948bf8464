"""What holds for every problem and its best schedule."""

from __future__ import annotations

import json
from dataclasses import replace
from random import Random

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shoals.core.plan import Grid, Load, Problem
from shoals.core.plan_json import problem_from_json, problem_to_json, schedule_from_json, schedule_to_json
from shoals.plan import solve
from shoals.plan.baselines import RULES
from shoals.testing.plan import check_schedule, problems, random_problem

some = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def gross_jpy(problem: Problem, values: dict[str, float]) -> float:
    return 1e-9 * max(1.0, sum(abs(value) for value in values.values()))


@some
@given(problems(slots_max=8))
def test_a_best_schedule_is_sound_certified_and_unbeaten_by_rules(problem: Problem) -> None:
    best = solve(problem)
    check_schedule(problem, best)
    for rule in RULES.values():
        other = rule(problem)
        check_schedule(problem, other)
        assert other.objective_jpy <= best.objective_jpy + gross_jpy(problem, other.value_jpy(problem))


@some
@given(problems(slots_max=6), st.floats(0.0, 9.0), st.floats(-1e4, 1e5))
def test_one_more_use_never_costs_and_one_more_mw_never_hurts(problem: Problem, power: float, value: float) -> None:
    best = solve(problem)
    slack = 10.0 * gross_jpy(problem, best.value_jpy(problem))
    load = Load(id="one more", power_mw_max=power, value_jpy_per_mwh=value)
    assert solve(replace(problem, loads=(*problem.loads, load))).objective_jpy >= best.objective_jpy - slack
    more = replace(problem, available_mw=np.asarray(problem.available_mw) + power)
    assert solve(more).objective_jpy >= best.objective_jpy - slack


@some
@given(problems(slots_max=6), st.permutations(range(3)))
def test_the_order_of_loads_does_not_matter(problem: Problem, order: list[int]) -> None:
    loads = [problem.loads[i] for i in order if i < len(problem.loads)]
    one, other = solve(problem), solve(replace(problem, loads=tuple(loads)))
    assert abs(one.objective_jpy - other.objective_jpy) <= 10.0 * gross_jpy(problem, one.value_jpy(problem))


@some
@given(problems(slots_max=6))
def test_a_problem_without_a_store_falls_into_its_slots(problem: Problem) -> None:
    """Without battery and quota nothing couples the slots: the optimum is the sum of optima of single slots."""
    whole = replace(problem, battery=None, deferrable=())
    total = solve(whole).objective_jpy
    parts = sum(solve(_slot(whole, t)).objective_jpy for t in range(whole.timeline.slots))
    assert abs(total - parts) <= 1e-9 * max(1.0, sum(abs(v) for v in solve(whole).value_jpy(whole).values()))


def _slot(problem: Problem, t: int) -> Problem:
    def grid(one: Grid | None) -> Grid | None:
        return one and Grid(
            power_mw_max=np.asarray(one.power_mw_max)[[t]], price_jpy_per_mwh=np.asarray(one.price_jpy_per_mwh)[[t]]
        )

    return replace(
        problem,
        timeline=problem.timeline.window(t, 1),
        available_mw=np.asarray(problem.available_mw)[[t]],
        export=grid(problem.export),
        import_=grid(problem.import_),
        loads=tuple(
            replace(
                k,
                power_mw_max=np.asarray(k.power_mw_max)[[t]],
                value_jpy_per_mwh=np.asarray(k.value_jpy_per_mwh)[[t]],
            )
            for k in problem.loads
        ),
        firm=problem.firm
        and replace(
            problem.firm,
            power_mw=np.asarray(problem.firm.power_mw)[[t]],
            unserved_jpy_per_mwh=np.asarray(problem.firm.unserved_jpy_per_mwh)[[t]],
        ),
    )


@some
@given(problems(slots_max=6))
def test_a_problem_comes_back_from_json_unchanged(problem: Problem) -> None:
    text = json.dumps(problem_to_json(problem), allow_nan=False)
    again = problem_from_json(json.loads(text))
    assert json.dumps(problem_to_json(again)) == text
    assert again.timeline.slots == problem.timeline.slots
    assert again.timeline.start == problem.timeline.start
    assert again.battery == problem.battery
    np.testing.assert_array_equal(again.available_mw, problem.available_mw)


def test_a_schedule_comes_back_from_json_unchanged() -> None:
    rng = Random(2)
    for _ in range(40):
        problem = random_problem(rng, slots_max=8)
        for schedule in (solve(problem), RULES["threshold"](problem)):
            text = json.dumps(schedule_to_json(schedule), allow_nan=False)
            again = schedule_from_json(json.loads(text))
            assert json.dumps(schedule_to_json(again)) == text
            assert again.violations(problem, 1e-9) == []
            np.testing.assert_array_equal(again.price_jpy_per_mwh, schedule.price_jpy_per_mwh)
