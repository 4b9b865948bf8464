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


@pytest.mark.parametrize("engine", ["auto", "highs"])
def test_an_engine_that_is_here_solves(engine: str) -> None:
    found = solve(PROBLEM, engine)
    assert (found.objective_jpy, found.engine) == (BEST, "highs")


@pytest.mark.parametrize(("engine", "words"), [("exact", "ask for `auto`"), ("higs", "did you mean `highs`")])
def test_an_engine_that_is_not_here_is_refused_with_a_way_out(engine: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        solve(PROBLEM, engine)


def test_the_package_loads_no_solver_until_it_solves() -> None:
    code = "import sys, shoals.plan, shoals.testing; assert not {'highspy', 'hypothesis', 'pandas'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
