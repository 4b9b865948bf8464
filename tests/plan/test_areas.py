"""Coupled areas: what rolls and is repaired is the optimum of the whole, by certificate, by one program, by hand."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from random import Random
from zoneinfo import ZoneInfo

import numpy as np
import pytest
import scipy.optimize
import scipy.sparse

from shoals.core.areas import CoupledProblem, Line
from shoals.core.errors import Infeasible, InputError
from shoals.core.plan import Battery, Grid, Load, Problem, Status
from shoals.core.time import Timeline
from shoals.plan import _highs_areas, areas, solve
from shoals.plan._highs_areas import Program, program_of
from shoals.plan.areas import certify_areas, solve_areas
from shoals.testing.areas import check_coupled, random_areas, ten_areas

NIGHTLY = bool(os.environ.get("SHOALS_NIGHTLY"))
HOURS = Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=60, slots=3)


def by_scipy(problem: CoupledProblem) -> float:
    """Return the optimum as another reading of the problem says: dense rows, built slot by slot, in JPY. [JPY]"""
    slots, hours = problem.timeline.slots, problem.timeline.hours
    day = problem.timeline.day_index()
    cost: list[float] = []
    high: list[float] = []
    low: list[float] = []
    equal: dict[tuple[str, str, int], dict[int, float]] = {}
    least: dict[tuple[str, str, int], dict[int, float]] = {}
    right: dict[tuple[str, str, int], float] = {}

    def column(worth: float, most: float, least_: float = 0.0) -> int:
        cost.append(-worth)
        high.append(most)
        low.append(least_)
        return len(cost) - 1

    for name, area in problem.areas.items():
        before = None
        for t in range(slots):
            bus = equal.setdefault(("bus", name, t), {})
            bus[column(0.0, area.available_mw[t])] = 1.0
            if area.export is not None:
                bus[column(area.export.price_jpy_per_mwh[t] * hours, area.export.power_mw_max[t])] = -1.0
            if area.import_ is not None:
                bus[column(-area.import_.price_jpy_per_mwh[t] * hours, area.import_.power_mw_max[t])] = 1.0
            for load in area.loads:
                bus[column(load.value_jpy_per_mwh[t] * hours, load.power_mw_max[t])] = -1.0
            if area.firm is not None:
                right["bus", name, t] = area.firm.power_mw[t]
                bus[column(-area.firm.unserved_jpy_per_mwh[t] * hours, area.firm.power_mw[t])] = 1.0
            for one in area.deferrable:
                key = (f"quota {one.id}", name, int(day[t]))
                if key not in least:
                    right[key] = one.energy_mwh_per_day
                    least[key] = {column(-one.shortfall_jpy_per_mwh, np.inf): 1.0}
                at = column(0.0, one.power_mw_max[t])
                bus[at], least[key][at] = -1.0, hours
            store = area.battery
            if store is not None:
                charge = column(0.0, store.charge_mw_max)
                discharge = column(-store.wear_jpy_per_mwh * hours, store.discharge_mw_max)
                bus[charge], bus[discharge] = -1.0, 1.0
                fixed = store.end_mwh if t == slots - 1 else None
                held = column(0.0, store.energy_mwh_max if fixed is None else fixed, fixed or 0.0)
                row = {held: 1.0, charge: -store.charge_efficiency * hours}
                row[discharge] = hours / store.discharge_efficiency
                if before is None:
                    right["store", name, t] = store.start_mwh
                else:
                    row[before] = -1.0
                equal["store", name, t] = row
                before = held
    for line in problem.lines:
        kept = 1.0 - line.loss_fraction
        for one, other, most in (
            (line.from_, line.to, line.forward_mw_max),
            (line.to, line.from_, line.backward_mw_max),
        ):
            for t in range(slots):
                at = column(-line.cost_jpy_per_mwh[t] * hours, most[t])
                equal["bus", one, t][at], equal["bus", other, t][at] = -1.0, kept

    def rows(given: dict[tuple[str, str, int], dict[int, float]]) -> tuple[scipy.sparse.csr_matrix, list[float]]:
        entries = [(i, j, value) for i, row in enumerate(given.values()) for j, value in row.items()]
        i, j, value = zip(*entries, strict=True) if entries else ((), (), ())
        shape = (len(given), len(cost))
        return scipy.sparse.csr_matrix((value, (i, j)), shape=shape), [right.get(key, 0.0) for key in given]

    matrix, at_least = rows(least)
    exact, equal_to = rows(equal)
    found = scipy.optimize.linprog(
        cost, -matrix if least else None, [-one for one in at_least] or None, exact, equal_to,
        list(zip(low, high, strict=True)), method="highs-ds",
    )  # fmt: skip
    assert found.status == 0, found.message
    return -found.fun


@pytest.mark.parametrize("seed", range(4))
def test_random_areas_have_the_optimum_of_another_reading(seed: int) -> None:
    rng = Random(1_000 + seed)
    for _ in range(200 if NIGHTLY else 6):
        problem = random_areas(rng, slots_max=30)
        found = solve_areas(problem)
        other = by_scipy(problem)
        gross = sum(abs(v) for n, a in problem.areas.items() for v in found.areas[n].value_jpy(a).values())
        assert abs(found.objective_jpy - other) <= 1e-7 * max(1.0, gross)
        check_coupled(problem, found)


@pytest.mark.parametrize("seed", range(3))
def test_windows_that_are_repaired_end_where_one_program_ends(seed: int) -> None:
    """Ten days and more: stores of any size, from such that are emptied each evening to such that never are."""
    rng = Random(seed)
    for _ in range(100 if NIGHTLY else 6):
        problem = random_areas(rng, areas_max=4, slots_min=150, slots_max=300)
        rolled, whole = solve_areas(problem), solve_areas(problem, method="whole")
        check_coupled(problem, rolled)
        assert rolled.status is whole.status is Status.OPTIMAL
        scale = max(1.0, abs(whole.objective_jpy))
        assert abs(rolled.objective_jpy - whole.objective_jpy) <= 1e-8 * scale
        assert rolled.gap <= 2e-9


def test_ten_areas_over_twelve_days_in_every_way() -> None:
    problem = ten_areas(12 * 24)
    best = solve_areas(problem)
    check_coupled(problem, best)
    for options in ({"ahead_days": 2}, {"workers": 3}, {"method": "whole"}):
        other = solve_areas(problem, **options)  # pyright: ignore[reportArgumentType]
        assert other.objective_jpy == pytest.approx(best.objective_jpy, rel=1e-9)
    for rent in best.congestion_rent_jpy(problem).values():
        assert rent.min() >= -1e-6  # an optimal line never earns less than nothing
        assert rent.max() > 0.0


def test_coupling_is_worth_something_and_no_lines_are_worth_nothing() -> None:
    problem = ten_areas(5 * 24)
    apart = CoupledProblem(areas=problem.areas)
    alone = solve_areas(apart)
    assert alone.objective_jpy == pytest.approx(sum(solve(one).objective_jpy for one in problem.areas.values()))
    assert solve_areas(problem).objective_jpy > alone.objective_jpy * 1.001
    assert not alone.forward_mw


def test_without_repair_windows_fall_short_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bound is no decoration: what the windows alone lose, it shows."""
    problem = ten_areas(12 * 24)
    best = solve_areas(problem)
    rough = solve_areas(problem, tolerance=1.0)
    assert rough.status is Status.STOPPED
    assert 1e-7 < rough.gap < 1e-2
    assert best.objective_jpy - rough.objective_jpy > 1e-7 * best.objective_jpy
    assert rough.bound_jpy >= best.objective_jpy
    proof = certify_areas(problem, rough)
    assert proof.dual_jpy >= best.objective_jpy - 1.0

    whole = areas._whole
    called: list[int] = []
    monkeypatch.setattr(areas, "_repair", lambda *_: False)  # no window can be repaired: the whole must be
    monkeypatch.setattr(areas, "_whole", lambda *given: called.append(1) or whole(*given))
    assert solve_areas(problem).objective_jpy == pytest.approx(best.objective_jpy, rel=1e-9)
    assert called


@pytest.mark.parametrize("wrong", ["sign", "loss", "capacity"])
def test_a_wrong_program_is_caught_by_the_certificate(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    problem = ten_areas(4 * 24)
    lossy = replace(problem, lines=tuple(replace(one, loss_fraction=0.1) for one in problem.lines))

    def broken(given: CoupledProblem) -> Program:
        lines = {
            "sign": [replace(one, from_=one.to, to=one.from_) for one in given.lines],
            "loss": [replace(one, loss_fraction=0.0) for one in given.lines],
            "capacity": [replace(one, forward_mw_max=1.05 * np.asarray(one.forward_mw_max)) for one in given.lines],
        }[wrong]
        made = program_of(replace(given, lines=tuple(lines)))
        made.problem = given
        return made

    check_coupled(lossy, solve_areas(lossy))
    monkeypatch.setattr(areas, "program_of", broken)
    with pytest.raises(AssertionError):
        check_coupled(lossy, solve_areas(lossy))


def test_a_line_with_a_loss_by_hand() -> None:
    """1 MW of 3 fits through; 0.9 arrive and sell at 10 JPY/kWh, which is what the last MWh there is worth."""
    problem = CoupledProblem(
        areas={
            "south": Problem(timeline=HOURS, available_mw=[3.0, 0.0, 1.0]),
            "north": Problem(
                timeline=HOURS, available_mw=0.0, export=Grid(power_mw_max=5.0, price_jpy_per_mwh=10_000.0)
            ),
        },
        lines=(
            Line(
                id="strait", from_="north", to="south", forward_mw_max=9.0, backward_mw_max=1.0,
                cost_jpy_per_mwh=500.0, loss_fraction=0.1,
            ),
        ),
    )  # fmt: skip
    best = solve_areas(problem)
    check_coupled(problem, best)
    assert best.objective_jpy == pytest.approx(2 * (0.9 * 10_000 - 500))
    assert best.backward_mw["strait"].tolist() == [1.0, 0.0, 1.0]
    assert best.areas["south"].spilled_mw.tolist() == [2.0, 0.0, 0.0]
    assert best.areas["north"].price_jpy_per_mwh.tolist() == [10_000.0] * 3
    assert best.areas["south"].price_jpy_per_mwh[0] == 0.0
    assert best.congestion_rent_jpy(problem)["strait"][0] == pytest.approx(8_500.0)


def test_a_battery_is_filled_over_the_line() -> None:
    """The only store is in the north, the only energy in the south, and the only buyer too, two hours later."""
    problem = CoupledProblem(
        areas={
            "south": Problem(
                timeline=HOURS,
                available_mw=[1.0, 0.0, 0.0],
                loads=(Load(id="asic", power_mw_max=1.0, value_jpy_per_mwh=[0.0, 0.0, 8_000.0]),),
            ),
            "north": Problem(
                timeline=HOURS,
                available_mw=0.0,
                battery=Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=2.0, charge_efficiency=0.5),
            ),
        },
        lines=(Line(id="strait", from_="south", to="north", forward_mw_max=2.0, backward_mw_max=2.0),),
    )
    best = solve_areas(problem)
    check_coupled(problem, best)
    assert best.objective_jpy == pytest.approx(0.5 * 8_000)
    assert best.areas["north"].soc_mwh.tolist() == [0.0, 0.5, 0.5, 0.0]


def test_days_of_23_and_25_hours() -> None:
    line = Timeline(start=datetime(2024, 10, 24, tzinfo=ZoneInfo("Europe/Berlin")), step_minutes=60, slots=6 * 24 + 1)
    made = ten_areas(line.slots)
    names = list(made.areas)[:3]
    moved = {name: replace(made.areas[name], timeline=line) for name in names}
    problem = CoupledProblem(areas=moved, lines=made.lines[:2])
    best = solve_areas(problem)
    check_coupled(problem, best)
    assert best.objective_jpy == pytest.approx(solve_areas(problem, method="whole").objective_jpy, rel=1e-9)


def test_an_end_that_cannot_be_reached_is_named() -> None:
    area = Problem(
        timeline=HOURS,
        available_mw=0.1,
        battery=Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=9.0, end=5.0),
    )
    problem = CoupledProblem(
        areas={"south": area, "north": Problem(timeline=HOURS, available_mw=1.0)},
        lines=(Line(id="strait", from_="south", to="north", forward_mw_max=1.0, backward_mw_max=1.0),),
    )
    with pytest.raises(Infeasible, match=r"areas\[south\].battery.end` is 5 MWh") as caught:
        solve_areas(problem)
    assert "free" in caught.value.args[1]


def test_an_end_that_takes_many_days_to_reach() -> None:
    """No window sees the end in time, so the whole is asked."""
    problem = ten_areas(12 * 24, quota=False)
    store = Battery(charge_mw_max=0.5, discharge_mw_max=0.5, energy_mwh_max=100.0, end=90.0)
    slow = replace(problem, areas={**problem.areas, "a": replace(problem.areas["a"], battery=store)})
    best = solve_areas(slow)
    check_coupled(slow, best)
    assert best.areas["a"].soc_mwh[-1] == 90.0


def test_no_slots_and_one_area() -> None:
    empty = replace(HOURS, slots=0)
    nothing = solve_areas(CoupledProblem(areas={"only": Problem(timeline=empty, available_mw=[])}))
    assert nothing.objective_jpy == 0.0
    assert nothing.status is Status.OPTIMAL


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"method": "windoes"}, "did you mean `windows`"),
        ({"ahead_days": 0}, "`ahead_days` is 0"),
        ({"workers": 0}, "`workers` is 0"),
        ({"tolerance": -1.0}, "`tolerance` is -1.0"),
        ({"tolerance": float("nan")}, "`tolerance` is nan"),
    ],
)
def test_wrong_options_are_refused(options: dict[str, object], words: str) -> None:
    with pytest.raises(InputError) as caught:
        solve_areas(ten_areas(24), **options)  # pyright: ignore[reportArgumentType]
    assert words in str(caught.value)


def test_the_bound_holds_for_any_prices() -> None:
    problem = ten_areas(3 * 24)
    best = solve_areas(problem)
    rng = np.random.default_rng(0)
    for size in (0.0, 100.0, 5_000.0):
        shaken = {
            name: replace(one, price_jpy_per_mwh=one.price_jpy_per_mwh + rng.normal(0.0, size, HOURS.slots * 24))
            for name, one in best.areas.items()
        }
        assert certify_areas(problem, replace(best, areas=shaken)).dual_jpy >= best.objective_jpy * (1 - 1e-12)


def test_the_program_is_bounded_by_any_duals() -> None:
    program = _highs_areas.program_of(ten_areas(3 * 24))
    found = areas._whole(program)
    best = program.bound(found.dual)
    earned = -float((program.cost * found.value).sum()) * program.money_jpy
    assert best == pytest.approx(earned, rel=1e-9)
    rng = np.random.default_rng(1)
    assert program.bound(found.dual + rng.normal(0.0, 0.05, found.dual.shape)) > best
