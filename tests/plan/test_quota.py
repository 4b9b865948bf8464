"""The exact engine with a quota a day, against a solver; and broken, when it gives up and says nothing wrong."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from random import Random

import numpy as np
import pytest

from shoals.core.plan import Deferrable, Problem
from shoals.plan import _native, quota
from shoals.plan.bound import certify
from shoals.plan.exact import with_quota
from shoals.plan.model import solve_highs
from shoals.plan.quota import solve_quota
from shoals.testing.plan import check_schedule, random_problem


def problems(seed: int, count: int, slots_max: int = 72) -> Iterator[tuple[Problem, Deferrable]]:
    """Yield random problems with one quota, some with another load whose quota is nothing."""
    rng = Random(seed)
    while count:
        problem = random_problem(rng, slots_max=slots_max)
        asking = with_quota(problem)
        if asking:
            count -= 1
            rest = (replace(one, energy_mwh_per_day=0.0) if one is not asking[0] else one for one in problem.deferrable)
            yield replace(problem, deferrable=tuple(rest)), asking[0]


def check(problem: Problem, load: Deferrable) -> bool:
    """Check the answer, if there is one; return whether there is."""
    found = solve_quota(problem, load)
    if found is None:
        return False
    other = solve_highs(problem)
    gross = sum(abs(money) for money in other.value_jpy(problem).values())
    if gross > 1e-3:
        check_schedule(problem, found)
    assert abs(certify(problem, found).gap) <= 1e-9
    assert found.violations(problem, 1e-9) == []
    assert abs(found.objective_jpy - other.objective_jpy) <= 1e-7 * max(1.0, gross)
    return True


@pytest.mark.parametrize("seed", range(4))
def test_random_problems_have_the_solvers_optimum_and_prices_that_prove_it(seed: int) -> None:
    count = 1_250 if os.environ.get("SHOALS_NIGHTLY") else 40
    answered = [check(problem, load) for problem, load in problems(100 + seed, count)]
    assert sum(answered) >= 0.95 * count


def test_the_source_as_it_stands_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_native, "machine_code", lambda _name: None)
    assert sum(check(problem, load) for problem, load in problems(7, 8, slots_max=20)) >= 7


def test_a_broken_engine_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = sum(check(problem, load) for problem, load in problems(3, 40))
    with monkeypatch.context() as patch:  # a bound that is none
        patch.setattr(quota, "least", lambda one, other: one if one.earned > other.earned else other)
        patch.setattr(quota, "PASSES", 4)
        assert sum(check(problem, load) for problem, load in problems(3, 40)) <= whole
    with monkeypatch.context() as patch:  # prices that are none
        patch.setattr(quota, "_prices", lambda days, *_: np.full(days.slots, 123.0))
        assert sum(check(problem, load) for problem, load in problems(3, 40)) < whole / 2
    with monkeypatch.context() as patch:  # no passes
        patch.setattr(quota, "PASSES", 0)
        assert not any(check(problem, load) for problem, load in problems(3, 5))


def test_the_lesser_of_two_functions_is_exact_and_falls_in_slope() -> None:
    rng = np.random.default_rng(0)
    for _ in range(100):
        span = rng.uniform(1.0, 9.0)

        def function(span: float = span) -> quota._Worth:
            wide = rng.uniform(0.1, 1.0, rng.integers(1, 6))
            slope = np.sort(rng.normal(0.0, 1.0, len(wide)))[::-1]
            return quota._Worth(2.0, 2.0 + span, rng.normal(), slope, wide * span / wide.sum())

        one, other = function(), function()
        least = quota.least(one, other)
        assert (np.diff(least.slope) <= 0.0).all()
        assert least.wide.sum() == pytest.approx(span)
        for energy in np.linspace(2.0, 2.0 + span, 57):
            assert least.at(energy) == pytest.approx(min(one.at(energy), other.at(energy)))
