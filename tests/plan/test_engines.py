from __future__ import annotations

import subprocess
import sys

import pytest

import shoals.plan
from shoals.core.errors import InputError
from shoals.plan import solve
from shoals.testing.plan import known_optima

PROBLEM, BEST = known_optima()["merit order"]


def test_the_public_names_are_these() -> None:
    assert shoals.plan.__all__ == ["ENGINES", "always_on", "do_nothing", "solve", "surplus_only", "threshold"]
    with pytest.raises(AttributeError):
        _ = shoals.plan.dispatch  # type: ignore[attr-defined]


@pytest.mark.parametrize(("engine", "answers"), [("auto", "exact"), ("exact", "exact"), ("highs", "highs")])
def test_an_engine_that_is_here_solves(engine: str, answers: str) -> None:
    found = solve(PROBLEM, engine)
    assert (found.objective_jpy, found.engine) == (BEST, answers)


def test_an_engine_that_is_not_here_is_refused_with_a_way_out() -> None:
    with pytest.raises(InputError, match="did you mean `highs`"):
        solve(PROBLEM, "higs")


def test_a_quota_a_day_goes_to_the_solver_and_the_exact_engine_says_why_it_does_not_take_it() -> None:
    problem, best = known_optima()["two dates"]
    found = solve(problem)
    assert found.engine == "highs"
    assert abs(found.objective_jpy - best) <= 1e-7 * abs(best)
    with pytest.raises(InputError, match=r"`deferrable\[d\]` has a quota a day(.|\n)*hint: ask for `auto` or `highs`"):
        solve(problem, "exact")


def test_the_package_loads_no_solver_until_it_solves() -> None:
    code = "import sys, shoals.plan, shoals.testing; assert not {'highspy', 'hypothesis', 'pandas'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
