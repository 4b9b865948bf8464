"""A problem without a solution is told which limit, where, by how much; and what is proposed helps."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from random import Random
from typing import Any

import numpy as np
import pytest

from shoals.core.errors import Infeasible, PlanError
from shoals.core.plan import Battery, Grid, Load, Problem, Run, Status
from shoals.core.time import Timeline
from shoals.plan import _program, model, relax, solve
from shoals.plan.model import solve_highs
from shoals.plan.relax import contradiction
from shoals.testing._plan_units import random_units

JST = timezone(timedelta(hours=9))


def problem_of(slots: int = 4, **blocks: Any) -> Problem:
    line = Timeline(start=datetime(2024, 4, 1, 22, tzinfo=JST), step_minutes=60, slots=slots)
    return Problem(**{"timeline": line, "available_mw": 1.0} | blocks)


STORE = Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=9.0)
SOLD = Grid(power_mw_max=5.0, price_jpy_per_mwh=1_000.0)
FIRST = replace(STORE, id="first", start_mwh=4.0, end=0.0)


def ai(run: Run, power_mw_max: Any = 4.0) -> tuple[Load, ...]:
    return (Load(id="ai", power_mw_max=power_mw_max, value_jpy_per_mwh=1.0, run=run),)


CASES: dict[str, tuple[Problem, list[str], list[str]]] = {
    "two stores that both want what is there": (
        problem_of(stores=(replace(STORE, id="a", end=3.0), replace(STORE, id="b", end=2.0))),
        ["MWh are missing", "after slot 3, the last (2024-04-02 01:00)", "1 MWh"],
        ["set `stores[", "raise `available_mw` or `import.power_mw_max` by"],
    ),
    "a store without a way out": (
        problem_of(stores=(FIRST,)),
        ["`stores[first].end` is 0 MWh, and from 4 MWh the store gets down to no less than 4 MWh",
         "4 MWh too much remain"],
        ["set `stores[first].end` to 4 or `free`", "raise `export.power_mw_max` by 1 MW in slot 0 (2024-04-01 22:00)"],
    ),
    "a budget of a day": (
        problem_of(export=SOLD, stores=(replace(FIRST, discharge_mwh_per_day_max=1.5),)),
        ["no less than 1 MWh", ": 1 MWh too much remain"],
        ["to 1 or `free`", "raise `stores[first].discharge_mwh_per_day_max` by 0.5 MWh on 2024-04-0"],
    ),
    "a budget over all": (
        problem_of(export=SOLD, battery=replace(FIRST, id="battery", discharge_mwh_max=1.0)),
        ["`battery.end` is 0 MWh", "3 MWh too much remain"],
        ["raise `battery.discharge_mwh_max` by 3 MWh"],
    ),
    "a store that is too slow": (
        problem_of(export=SOLD, available_mw=9.0, stores=(replace(STORE, id="b", end=6.0),)),
        ["`stores[b].end` is 6 MWh, and from 0 MWh the store gets to at most 4 MWh", "2 MWh are missing"],
        ["set `stores[b].end` to 4 or `free`", "raise `stores[b].charge_mw_max` by"],
    ),
    "a run that cannot be fed": (
        problem_of(loads=ai(Run(power_mw_min=1.5, run_slots_min=3, before_mw=1.5, before_slots=1))),
        ["`loads[ai].run.power_mw_min` is 1.5 MW, and 0.5 MW of it cannot be had in slot 0 (2024-04-01 22:00)",
         "must run for 2 more"],
        ["lower `loads[ai].run.power_mw_min` to 1", "let it stop sooner by a smaller `loads[ai].run.run_slots_min`",
         "raise `available_mw` or `import.power_mw_max` by 0.5 MW in slot 0"],
    ),
    "a run that its own limit forbids": (
        problem_of(
            available_mw=9.0,
            loads=ai(
                Run(power_mw_min=2.0, run_slots_min=3, before_mw=2.0, before_slots=1),
                power_mw_max=[2.0, 1.25, 2.0, 2.0],
            ),
        ),
        ["0.75 MW of it cannot be had in slot 1 (2024-04-01 23:00)"],
        ["raise `loads[ai].power_mw_max` by 0.75 MW in slot 1 (2024-04-01 23:00)"],
    ),
    "a fall that is too fast": (
        problem_of(loads=ai(Run(power_mw_min=0.5, ramp_mw_per_hour=1.0, before_mw=4.0))),
        ["`loads[ai].run.ramp_mw_per_hour` is 1 MW/h from 4 MW before the first slot",
         "2 MW more would be needed in slot 0"],
        ["raise `loads[ai].run.ramp_mw_per_hour` to 3", "raise `available_mw` or `import.power_mw_max` by 2 MW"],
    ),
    "a fall of a load that is never switched": (
        problem_of(loads=ai(Run(ramp_mw_per_hour=1.0, before_mw=3.0))),
        ["`loads[ai].run.ramp_mw_per_hour` is 1 MW/h from 3 MW", "1 MW more would be needed in slot 0"],
        ["to 2"],
    ),
    "an import that climbs too slowly": (
        problem_of(
            available_mw=0.0,
            import_=Grid(power_mw_max=[0.0, 9.0, 9.0, 9.0], price_jpy_per_mwh=1.0, ramp_mw_per_hour=0.5),
            stores=(replace(STORE, id="b", charge_mw_max=9.0, end=4.0),),
        ),
        ["gets to at most 3 MWh", "1 MWh are missing"],
        ["raise `import.ramp_mw_per_hour` by"],
    ),
    "two contradictions at once": (
        problem_of(
            stores=(FIRST,),
            available_mw=0.0,
            loads=ai(
                Run(power_mw_min=1.0, run_slots_min=9, before_mw=1.0, before_slots=1), power_mw_max=[0.5, 0, 0, 0]
            ),
        ),
        ["`stores[first].end` is 0 MWh", "; `loads[ai].run.power_mw_min` is 1 MW"],
        ["or `free` and lower `loads[ai].run.power_mw_min` to"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_contradiction_is_told_with_place_amount_and_ways_out(name: str) -> None:
    problem, words, ways = CASES[name]
    with pytest.raises(Infeasible) as caught:
        solve(problem)
    what, _, hint = str(caught.value).partition("\n\nhint: ")
    for word in words:
        assert word in what
    for way in ways:
        assert way in hint


def test_what_is_proposed_helps() -> None:
    """Each end is put where the message says that the store gets to, and least powers where they can be had."""
    rng = Random(12)
    helped = 0
    for _ in range(60):
        problem = random_units(rng, slots_max=10, ends=True)
        try:
            solve_highs(problem)
        except Infeasible as error:
            hint = str(error).partition("hint: ")[2].partition(", or ")[0]
            asked = [again for hair in (0.0, 1e-5) if (again := _as_proposed(problem, hint, hair))]
            helped += len(asked) > 0
            if asked and not any(map(_solved, asked)):
                pytest.fail(hint)
    assert helped >= 10


def _solved(problem: Problem) -> bool:
    try:
        return solve_highs(problem).status is Status.OPTIMAL
    except PlanError:
        return False


def _as_proposed(problem: Problem, hint: str, hair: float) -> Problem | None:
    """Return the problem with what is proposed; six digits are printed, and a hair more is on the safe side."""
    for field, end in re.findall(r"set `([^`]*)\.end` to ([-\d.e+]+)", hint):
        near = float(end)

        def put(store: Battery, near: float = near) -> Battery:
            side = 1.0 if near < (store.end_mwh or 0.0) else -1.0
            return replace(store, end=min(max(near - side * hair * max(near, 1e-3), 0.0), store.energy_mwh_max))

        if field == "battery":
            problem = replace(problem, battery=put(problem.battery))  # type: ignore[arg-type]
        else:
            stores = (put(one) if field == f"stores[{one.id}]" else one for one in problem.stores)
            problem = replace(problem, stores=tuple(stores))
    for name, ramp in re.findall(r"raise `loads\[([^`]*)\]\.run\.ramp_mw_per_hour` to ([-\d.e+]+)", hint):
        problem = _with_run(problem, name, ramp_mw_per_hour=float(ramp) * (1.0 + 1e-5))
    for name, least in re.findall(r"lower `loads\[([^`]*)\]\.run\.power_mw_min` to ([-\d.e+]+)", hint):
        if float(least) < 1e-3:
            return None  # a load that draws nothing is off, which is another rule
        problem = _with_run(problem, name, power_mw_min=float(least) * (1.0 - 1e-5))
    return problem


def _with_run(problem: Problem, name: str, **change: float) -> Problem:
    return replace(
        problem,
        loads=tuple(
            replace(load, run=replace(load.run, **change)) if load.id == name and load.run else load
            for load in problem.loads
        ),
    )


def test_a_problem_that_has_a_solution_is_the_solvers_fault() -> None:
    error = contradiction(problem_of(export=SOLD, battery=STORE), "Infeasible")
    assert type(error) is PlanError
    assert "ended with `Infeasible` on a problem that has a solution" in str(error)


def test_the_time_told_is_that_of_the_zone_on_the_day_the_clocks_change() -> None:
    from zoneinfo import ZoneInfo

    line = Timeline(start=datetime(2024, 10, 27, tzinfo=ZoneInfo("Europe/Berlin")), step_minutes=60, slots=4)
    limit = np.array([1.0, 1.0, 1.0, 0.25])
    run = Run(power_mw_min=1.0, run_slots_min=5, before_mw=1.0, before_slots=1)
    with pytest.raises(Infeasible, match=r"0.75 MW of it cannot be had in slot 3 \(2024-10-27 02:00\)"):
        solve(Problem(timeline=line, available_mw=1.0, loads=ai(run, power_mw_max=limit)))


def test_a_least_energy_that_cannot_be_kept_is_told_by_slot(monkeypatch: pytest.MonkeyPatch) -> None:
    """From 1 MWh and 1 MW of sun in the second hour alone, 2 MWh are there only after it."""

    def limits_of(store: Battery, slots: int, hours: float) -> _program.StoreLimits:
        limits = _program_limits_of(store, slots, hours)
        return replace(limits, energy_mwh_min=np.array([1.0, 2.0, 2.5, 1.0])[:slots])

    _program_limits_of = _program.limits_of
    for module in (_program, relax, model):
        monkeypatch.setattr(module, "limits_of", limits_of)
    store = replace(STORE, id="a", start_mwh=1.0, end="free")
    problem = problem_of(available_mw=[0.0, 1.0, 0.0, 0.0], export=SOLD, stores=(store,))
    with pytest.raises(Infeasible) as caught:
        solve(problem)
    told = str(caught.value)
    assert "`stores[a].energy_mwh_min` is 2.5 MWh in slot 2 (2024-04-02 00:00), and 0.5 MWh are missing" in told
    assert "hint: lower `stores[a].energy_mwh_min` to 2 there" in told
    assert "or raise `available_mw` or `import.power_mw_max` by 0.5 MW in slot" in told
    enough = replace(problem, available_mw=[0.0, 1.0, 1.0, 0.0])
    assert solve(enough).stores == {}
    assert (solve(enough).soc_mwh[1:] >= [1.0, 2.0, 2.5, 1.0]).all()
