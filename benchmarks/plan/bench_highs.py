"""One site and one year of half hours, whole process and call by call, with the solver's options beside each other."""

from __future__ import annotations

from unittest.mock import patch

from benchmarks._measure import Row, function, process
from benchmarks.plan._years import year

from shoals.plan import _highs, model
from shoals.plan.baselines import RULES

VARIANTS: dict[str, dict[str, bool | float | int | str]] = {
    "as shipped": {},
    "steepest edge": {"simplex_dual_edge_weight_strategy": 2},
    "interior point and crossover": {"solver": "ipm"},
}


def rows() -> list[Row]:
    """Measure."""
    problem = year()
    call = "from benchmarks.plan._years import year; from shoals.plan import solve; solve(year())"
    found = [process("plan a year, cold process", ["-c", call], goal="goal: 2 s CPU, 350 MB")]
    for name, options in VARIANTS.items():
        with patch.dict(_highs.OPTIONS, options):
            found.append(function(f"solve_highs, {name}", lambda: model.solve_highs(problem), repeats=3))
    for presolve in ("on", "off"):
        own = patch.object(_highs.Solver, "begin_at", lambda *_: None)
        with own, patch.dict(_highs.OPTIONS, {"presolve": presolve}):
            name = f"solve_highs, the solver's own start, presolve {presolve}"
            found.append(function(name, lambda: model.solve_highs(problem), repeats=3))
    for name, rule in RULES.items():
        found.append(function(f"rule {name}", lambda rule=rule: rule(problem), goal="goal: 0.1 s"))
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
