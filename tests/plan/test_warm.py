"""A planner that goes on from its last answer gives the answers of one that starts anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from random import Random
from typing import Any

import numpy as np
import pytest

from shoals.core.errors import Infeasible, InputError, UnitMismatch
from shoals.core.plan import Battery, Deferrable, Grid, Load, Problem, Run, Status
from shoals.core.time import Timeline
from shoals.plan import _highs
from shoals.plan.model import solve_highs
from shoals.plan.warm import Planner
from shoals.testing._plan_units import random_units
from shoals.testing.plan import check_schedule, random_problem

JST = timezone(timedelta(hours=9))


def same(asked: Problem, planner: Planner, **changes: Any) -> None:
    warm, cold = planner.solve(**changes), solve_highs(asked)
    check_schedule(asked, warm)
    gross = sum(abs(value) for value in cold.value_jpy(asked).values())
    assert warm.objective_jpy == pytest.approx(cold.objective_jpy, rel=1e-9, abs=1e-8 * gross + 1e-6)
    assert warm.engine == "highs, warm"


def year(slots: int = 480) -> Problem:
    rng = np.random.default_rng(2)
    hour = np.arange(slots) % 24
    sun = np.clip(np.sin((hour - 6) / 12 * np.pi), 0.0, None) * rng.uniform(0.3, 1.0, slots)
    line = Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=60, slots=slots)
    return Problem(
        timeline=line,
        available_mw=9.0 * sun,
        export=Grid(power_mw_max=4.0, price_jpy_per_mwh=rng.uniform(0.0, 12e3, slots)),
        import_=Grid(power_mw_max=1.0, price_jpy_per_mwh=rng.uniform(9e3, 20e3, slots)),
        loads=(Load(id="asic", power_mw_max=2.0, value_jpy_per_mwh=8e3),),
        deferrable=(Deferrable(id="ai", power_mw_max=2.0, energy_mwh_per_day=9.0, shortfall_jpy_per_mwh=4e4),),
        battery=Battery(
            charge_mw_max=2.0, discharge_mw_max=2.0, energy_mwh_max=6.0, charge_efficiency=0.9, start_mwh=1.0
        ),
        stores=(Battery(id="old", charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=3.0, charge_efficiency=0.8),),
    )


def test_a_sequence_of_changes_is_answered_as_if_each_were_new() -> None:
    base = year()
    planner = Planner(base)
    rng = np.random.default_rng(3)
    n = base.timeline.slots
    same(base, planner)
    first = planner.iterations
    for _ in range(4):
        price = rng.uniform(-2e3, 15e3, n)
        same(
            replace(base, export=replace(base.export, price_jpy_per_mwh=price)), planner, export_price_jpy_per_mwh=price
        )
        sun = np.asarray(base.available_mw) * rng.uniform(0.0, 1.3, n)
        same(replace(base, available_mw=sun), planner, available_mw=sun)
        start = float(rng.uniform(0.0, 6.0))
        moved = replace(base, battery=replace(base.battery, start_mwh=start))
        same(moved, planner, start_mwh=start)
        worth = replace(base.loads[0], value_jpy_per_mwh=price)
        same(replace(base, loads=(worth,)), planner, value_jpy_per_mwh={"asic": price})
        limits = replace(base.import_, power_mw_max=rng.choice([0.0, 1.0], n))
        same(replace(base, import_=limits), planner, import_mw_max=limits.power_mw_max)
        old = replace(base.stores[0], start_mwh=start / 2.0)
        same(replace(base, stores=(old,)), planner, start_mwh={"old": start / 2.0})
    same(base, planner)  # changes do not pile up
    planner.solve()
    assert planner.iterations == 0 < first


@pytest.mark.parametrize("switched", [False, True])
def test_problems_of_one_shape_follow_each_other(switched: bool) -> None:
    rng = Random(4)
    for _ in range(12):
        base = random_units(rng, slots_max=14, switched=switched)
        planner = Planner(base, gap=0.0)
        n = base.timeline.slots
        for _ in range(4):
            available = [rng.choice([0.0, rng.uniform(0.0, 20.0)]) for _ in range(n)]
            problem = replace(base, available_mw=available)
            if base.export is not None:
                price = [rng.uniform(-5e3, 3e4) for _ in range(n)]
                problem = replace(problem, export=replace(base.export, price_jpy_per_mwh=price))
            warm, cold = planner.solve(problem), solve_highs(problem, gap=0.0)
            check_schedule(problem, warm)
            gross = sum(abs(value) for value in cold.value_jpy(problem).values())
            assert warm.objective_jpy == pytest.approx(cold.objective_jpy, rel=1e-7, abs=1e-7 * gross + 1e-6)


def test_windows_of_a_year_follow_each_other_and_hand_on_their_energy() -> None:
    """7 days are planned, 1 is kept; a window of the first problem's length stands for its shape."""
    base = year()
    span, keep = 168, 24

    def window(first: int, energy: float, old: float) -> Problem:
        at = slice(first, first + span)

        def cut(grid: Grid) -> Grid:
            return replace(
                grid,
                power_mw_max=np.asarray(grid.power_mw_max)[at],
                price_jpy_per_mwh=np.asarray(grid.price_jpy_per_mwh)[at],
            )

        return replace(
            base,
            timeline=base.timeline.window(first, span),
            available_mw=np.asarray(base.available_mw)[at],
            export=cut(base.export),  # type: ignore[arg-type]
            import_=cut(base.import_),  # type: ignore[arg-type]
            loads=(replace(base.loads[0], value_jpy_per_mwh=8e3, power_mw_max=2.0),),
            deferrable=(replace(base.deferrable[0], power_mw_max=2.0),),
            battery=replace(base.battery, start_mwh=energy, end="free"),
            stores=(replace(base.stores[0], start_mwh=old, end="free"),),
        )

    energy = old = 0.0
    planner = Planner(window(0, energy, old))
    for first in range(0, 240, keep):
        problem = window(first, energy, old)
        same(problem, planner, problem=problem)
        found = planner.solve(problem)
        energy, old = (float(found.stores[name].soc_mwh[keep]) for name in ("battery", "old"))


def test_another_matrix_is_taken_over_too() -> None:
    base = year(48)
    planner = Planner(base)
    planner.solve()
    same(replace(base, battery=replace(base.battery, charge_efficiency=0.5)), planner,
         problem=replace(base, battery=replace(base.battery, charge_efficiency=0.5)))  # fmt: skip
    later = replace(base, timeline=replace(base.timeline, start=datetime(2024, 4, 1, 5, tzinfo=JST)))
    same(later, planner, problem=later)
    dear = replace(base, loads=(replace(base.loads[0], value_jpy_per_mwh=9e12),))
    same(dear, planner, problem=dear)  # other units of money


def test_after_a_contradiction_the_planner_goes_on() -> None:
    base = year(24)
    base = replace(base, battery=replace(base.battery, end=6.0), stores=())
    planner = Planner(base)
    planner.solve()
    with pytest.raises(Infeasible, match="MWh are missing"):
        planner.solve(available_mw=0.0, import_mw_max=0.0)
    same(base, planner)


def test_a_planner_of_switched_loads_keeps_no_schedule_of_the_last_search() -> None:
    run = Run(power_mw_min=1.0, start_jpy=5e3, run_slots_min=3)
    base = replace(year(24), loads=(Load(id="asic", power_mw_max=2.0, value_jpy_per_mwh=8e3, run=run),))
    planner = Planner(base, gap=0.0)
    for factor in (1.0, 1.1, 0.9):
        worth = 8e3 * factor
        problem = replace(base, loads=(replace(base.loads[0], value_jpy_per_mwh=worth),))
        warm, cold = planner.solve(value_jpy_per_mwh={"asic": worth}), solve_highs(problem, gap=0.0)
        assert warm.objective_jpy == pytest.approx(cold.objective_jpy, rel=1e-9)
        assert warm.dual_jpy >= warm.objective_jpy
    hurried = planner.solve(value_jpy_per_mwh={"asic": 7e3}, time_limit_s=1e-9)
    assert hurried.status in (Status.STOPPED, Status.OPTIMAL)  # so small a search may be over before time is looked at
    assert hurried.violations(replace(base, loads=(replace(base.loads[0], value_jpy_per_mwh=7e3),))) == []


def test_columns_that_are_not_those_of_the_objective_are_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """The solver is asked once more; what it then says stands."""
    run = Run(power_mw_min=1.0, start_jpy=5e3, run_slots_min=3)
    base = replace(year(24), loads=(Load(id="asic", power_mw_max=2.0, value_jpy_per_mwh=8e3, run=run),))
    best = solve_highs(base, gap=0.0)
    solution, asked = _highs.QuietHighs.getSolution, []

    def other(solver: Any) -> Any:
        found = solution(solver)
        asked.append(1)
        if len(asked) == 1:
            found.col_value = (np.asarray(found.col_value) * 0.5).tolist()
        return found

    monkeypatch.setattr(_highs.QuietHighs, "getSolution", other)
    assert solve_highs(base, gap=0.0).objective_jpy == pytest.approx(best.objective_jpy, rel=1e-9)
    assert len(asked) == 3  # twice for the search, once for the prices


def test_time_that_ran_out_once_does_not_run_out_the_next_time() -> None:
    base = year()
    base = replace(base, stores=())
    planner = Planner(base)
    assert planner.solve(time_limit_s=1e-9).status is Status.STOPPED
    assert planner.solve(time_limit_s=600.0).status is Status.OPTIMAL
    same(base, planner)


def test_nothing_to_plan() -> None:
    planner = Planner(random_problem(Random(0)))
    assert planner.iterations == 0
    empty = Problem(
        timeline=Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=60, slots=0), available_mw=[]
    )
    assert Planner(empty).solve().objective_jpy == 0.0


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"start_mwh": {"new": 1.0}}, "`start_mwh` names the store `new`"),
        ({"start_mwh": 99.0}, "`battery.start_mwh` is 99"),
        ({"value_jpy_per_mwh": {"asics": 1.0}}, "did you mean `asic`"),
        ({"available_mw": [1.0, 2.0]}, "`available_mw` has shape (2,)"),
        ({"export_price_jpy_per_mwh": float("nan")}, "`export.price_jpy_per_mwh` is nan in slot 0"),
    ],
)
def test_a_change_that_cannot_be_meant_names_its_field(changes: dict[str, Any], words: str) -> None:
    planner = Planner(year(24))
    with pytest.raises(InputError) as caught:
        planner.solve(**changes)
    assert words in str(caught.value)


def test_another_shape_is_refused_with_a_way_out() -> None:
    base = year(24)
    planner = Planner(base)
    with pytest.raises(UnitMismatch, match="has 48 slots where the planner has 24"):
        planner.solve(year(48))
    half = replace(base, timeline=replace(base.timeline, step_minutes=30))
    with pytest.raises(UnitMismatch, match="slots have 30 minutes where the planner has 60"):
        planner.solve(half)
    with pytest.raises(InputError, match="`import` is in one of the planner's first problem and this one"):
        planner.solve(replace(base, import_=None))
    bare = Planner(replace(base, import_=None, battery=None))
    with pytest.raises(InputError, match="no `import` to change"):
        bare.solve(import_mw_max=1.0)
    with pytest.raises(InputError, match="no `battery` to start with"):
        bare.solve(start_mwh=1.0)
