"""The reach of a battery is exact: what lies inside has a plan, what lies outside has none."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from shoals.core.errors import Infeasible
from shoals.plan.model import solve_highs
from shoals.plan.reach import climb, fall
from shoals.testing.plan import check_schedule, random_problem


def test_ends_at_the_edge_have_a_plan_and_ends_beyond_it_have_none() -> None:
    rng = Random(8)
    beyond = 0
    for _ in range(150):
        problem = random_problem(rng, slots_max=12)
        store = problem.battery
        if store is None or store.energy_mwh_max == 0.0:
            continue
        top = min(store.energy_mwh_max, store.start_mwh + float(climb(problem, store)[1].sum()))
        low = max(0.0, store.start_mwh - float(fall(problem, store)[2].sum()))
        for end, outside in ((top, top + 0.01), (low, low - 0.01)):
            edge = replace(problem, battery=replace(store, end=end))
            check_schedule(edge, solve_highs(edge))
            if 0.0 <= outside <= store.energy_mwh_max:
                beyond += 1
                with pytest.raises(Infeasible, match="MWh"):
                    solve_highs(replace(problem, battery=replace(store, end=outside)))
    assert beyond > 30
