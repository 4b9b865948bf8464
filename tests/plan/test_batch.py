"""Many scenarios in one call are what each is by itself, whoever does the work, and a fault says where it is."""

from __future__ import annotations

import os
import signal
import threading
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.errors import Infeasible, InputError, UnitMismatch
from shoals.core.plan import Battery, Deferrable, Firm, Grid, Load, Problem, Schedule
from shoals.core.time import Timeline
from shoals.plan import _native, batch, do_nothing, solve
from shoals.plan.batch import Scenario, Values, changed, columns_of, values
from shoals.testing.plan import random_problem

JST = timezone(timedelta(hours=9))


class Drawn:
    """Scenarios that are drawn when they are asked for; module level, so that they can be sent to a worker."""

    def __init__(self, problem: Problem, count: int, seed: int = 0) -> None:
        self.problem, self.count, self.seed = problem, count, seed

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> Scenario:
        rng = np.random.Generator(np.random.PCG64([self.seed, index]))
        problem, n = self.problem, self.problem.timeline.slots
        changes = {"available_mw": np.asarray(problem.available_mw) * rng.uniform(0.0, 2.0, n)}
        if problem.export is not None:
            changes["export.price_jpy_per_mwh"] = np.asarray(problem.export.price_jpy_per_mwh) + rng.normal(0, 3e3, n)
            changes["export.power_mw_max"] = np.asarray(problem.export.power_mw_max) * rng.integers(0, 2, n)
        if problem.import_ is not None:
            changes["import.price_jpy_per_mwh"] = np.asarray(problem.import_.price_jpy_per_mwh) * rng.uniform(0.5, 2)
        for one in problem.loads:
            changes[f"loads[{one.id}].value_jpy_per_mwh"] = np.asarray(one.value_jpy_per_mwh) * np.exp(rng.normal())
        return Scenario(changes=changes)


class Stubborn(Drawn):
    """Scenarios that press Ctrl-C at the seventh."""

    def __getitem__(self, index: int) -> Scenario:
        if index == 7:
            os.kill(os.getpid(), signal.SIGINT)
        return super().__getitem__(index)


def site(slots: int = 48, *, quota: bool = False) -> Problem:
    """A site with everything: sun, both directions of the grid, two loads, a firm load, a battery."""
    line = Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=30, slots=slots)
    hour = line.hour_of_day()
    price = 9_000.0 + 5_000.0 * np.cos(hour / 24 * 2 * np.pi)
    return Problem(
        timeline=line,
        available_mw=40.0 * np.clip(np.sin((hour - 6) / 12 * np.pi), 0.0, None),
        export=Grid(power_mw_max=20.0, price_jpy_per_mwh=price),
        import_=Grid(power_mw_max=5.0, price_jpy_per_mwh=price + 6_000.0),
        loads=(
            Load(id="new", power_mw_max=4.0, value_jpy_per_mwh=14_000.0),
            Load(id="old", power_mw_max=3.0, value_jpy_per_mwh=8_000.0),
        ),
        firm=Firm(power_mw=1.0, unserved_jpy_per_mwh=200_000.0),
        deferrable=(
            (Deferrable(id="ai", power_mw_max=2.0, energy_mwh_per_day=20.0, shortfall_jpy_per_mwh=40_000.0),)
            if quota
            else ()
        ),
        battery=Battery(
            charge_mw_max=6.0,
            discharge_mw_max=6.0,
            energy_mwh_max=12.0,
            charge_efficiency=0.92,
            discharge_efficiency=0.92,
            wear_jpy_per_mwh=500.0,
        ),
    )


def check_row(problem: Problem, found: Values, place: int, best: Schedule) -> None:
    """Hold one row against the schedule of its problem, number by number, by other formulas."""
    hours = problem.timeline.hours
    scale = max(1.0, sum(abs(money) for money in best.value_jpy(problem).values()))
    assert abs(found.objective_jpy[place] - best.objective_jpy) <= 1e-9 * scale
    assert found.counted_jpy[place] == found.objective_jpy[place]
    assert abs(sum(one[place] for one in found.value_jpy.values()) - best.objective_jpy) <= 1e-9 * scale
    for use, money in best.value_jpy(problem).items():
        assert abs(found.value_jpy[use][place] - money) <= 1e-9 * scale
    alone = do_nothing(Problem(timeline=problem.timeline, available_mw=problem.available_mw, export=problem.export))
    assert found.alone_jpy[place] == pytest.approx(alone.objective_jpy, rel=1e-12, abs=1e-6)
    spilled, rescued = alone.spilled_mw.sum() * hours, (alone.spilled_mw - best.spilled_mw).sum() * hours
    assert found.spilled_alone_mwh[place] == pytest.approx(spilled, abs=1e-9)
    assert found.rescued_mwh[place] == pytest.approx(rescued, abs=1e-9)
    for load in problem.loads:
        power = best.load_mw[load.id]
        assert found.energy_mwh[load.id][place] == pytest.approx(power.sum() * hours, abs=1e-9)
        assert found.hours_running[load.id][place] == pytest.approx((power > 1e-9).sum() * hours)
        assert 0.0 <= found.surplus_fraction(load.id)[place] <= 1.0 + 1e-12
    shared = sum(column[place] for column in found.surplus_mwh.values())
    assert shared <= found.spilled_alone_mwh[place] + 1e-9


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6))
def test_each_scenario_is_what_solve_makes_of_it(seed: int) -> None:
    problem = random_problem(Random(seed), slots_max=12)
    if problem.battery is not None:  # an end that every scenario can come to
        problem = replace(problem, battery=replace(problem.battery, end=("cyclic", "free")[seed % 2]))
    drawn = Drawn(problem, 3, seed)
    found = values(problem, drawn, threads=1)
    assert found.index.tolist() == [0, 1, 2]
    for i in range(3):
        stated = changed(problem, drawn[i])
        check_row(stated, found, i, solve(stated))


def test_a_year_with_everything_is_what_solve_makes_of_it() -> None:
    problem = site(48 * 20)
    drawn = Drawn(problem, 4)
    found = values(problem, drawn, threads=2)
    for i in range(4):
        stated = changed(problem, drawn[i])
        check_row(stated, found, i, solve(stated))


def test_a_quota_a_day_goes_to_the_engine_that_serves_it() -> None:
    problem = site(quota=True)
    drawn = Drawn(problem, 3)
    found = values(problem, drawn)
    for i in range(3):
        stated = changed(problem, drawn[i])
        best = solve(stated)
        check_row(stated, found, i, best)
        short = best.shortfall_mwh(stated)["ai"].sum()
        assert found.missing_mwh["ai"][i] == pytest.approx(short, abs=1e-9)


def test_threads_change_nothing() -> None:
    problem = site()
    one = values(problem, Drawn(problem, 40), threads=1)
    three = values(problem, Drawn(problem, 40), threads=3)
    assert one.objective_jpy.tolist() == three.objective_jpy.tolist()
    assert {k: v.tolist() for k, v in one.surplus_mwh.items()} == {k: v.tolist() for k, v in three.surplus_mwh.items()}
    other = values(problem, Drawn(problem, 40, seed=1), threads=3)
    assert one.objective_jpy.tolist() != other.objective_jpy.tolist()


def test_the_work_done_before_tells_nothing() -> None:
    """Memory is used again; what one scenario leaves there must not reach the next."""
    problem = site()
    drawn = Drawn(problem, 12)
    forth = values(problem, [drawn[i] for i in range(12)], threads=1)
    back = values(problem, [drawn[i] for i in reversed(range(12))], threads=1)
    assert forth.objective_jpy.tolist() == back.objective_jpy[::-1].tolist()
    nothing_changed = values(problem, [drawn[0], Scenario()], threads=1)
    assert nothing_changed.objective_jpy[1] == solve(problem).objective_jpy


@pytest.mark.parametrize("quota", [False, True])
def test_money_may_be_counted_otherwise_than_planned(quota: bool) -> None:
    """Whoever counts sees the problem under the scenario and the schedule that `solve` gives."""
    problem = site(quota=quota)
    seen: list[float] = []

    def count(stated: Problem, schedule: Schedule) -> float:
        assert np.asarray(stated.available_mw).tolist() == [1.0] * 48
        best = solve(stated)
        assert schedule.violations(stated) == []
        assert schedule.soc_mwh == pytest.approx(best.soc_mwh)
        assert schedule.unserved_mw == pytest.approx(best.unserved_mw)
        seen.append(float(schedule.import_mw.sum()))
        return seen[-1]

    one = Scenario(changes={"available_mw": 1.0}, count=count)
    found = values(problem, [one, Scenario(), one], threads=1)
    assert found.counted_jpy.tolist() == [seen[0], found.objective_jpy[1], seen[1]]
    assert found.energy_mwh["import"][0] == pytest.approx(seen[0] / 2.0)
    assert found.objective_jpy[0] == pytest.approx(solve(changed(problem, one)).objective_jpy)


def test_sizes_may_change_too() -> None:
    problem = site()
    larger = Scenario(changes={"battery.energy_mwh_max": 24.0, "loads[old].power_mw_max": 6.0, "firm.power_mw": 0.5})
    stated = changed(problem, larger)
    assert stated.battery is not None
    assert stated.battery.energy_mwh_max == 24.0
    assert values(problem, [larger]).objective_jpy[0] == solve(stated).objective_jpy
    assert np.asarray(problem.loads[1].power_mw_max).max() == 3.0  # the problem itself stays
    assert stated.battery == changed(problem, Scenario(changes={"battery": stated.battery})).battery


def test_progress_tells_of_all_that_is_done() -> None:
    problem, told = site(), list[int]()
    values(problem, Drawn(problem, 50), threads=2, progress=told.append)
    assert sum(told) == 50


@pytest.mark.skipif(threading.current_thread() is not threading.main_thread(), reason="signals go to the main thread")
def test_an_interrupt_keeps_what_was_done() -> None:
    problem = site()
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell starts its background deaf to it
    try:
        found = values(problem, Stubborn(problem, 100_000), threads=1)
    finally:
        signal.signal(signal.SIGINT, before)
    assert found.stopped == "interrupted"
    assert 7 <= found.done < 100_000
    assert found.objective_jpy[:7].tolist() == values(problem, Drawn(problem, 7)).objective_jpy.tolist()


def test_a_time_limit_keeps_what_was_done() -> None:
    problem = site()
    found = values(problem, Drawn(problem, 10**6), threads=2, time_limit_s=1.0)
    assert found.stopped == "time limit"
    assert 0 < found.done < found.asked == 10**6


class Holed(Drawn):
    """Scenarios of which one has a hole."""

    def __getitem__(self, index: int) -> Scenario:
        if index != 5:
            return super().__getitem__(index)
        price = np.full(self.problem.timeline.slots, 9e3)
        price[3] = np.nan
        return Scenario(changes={"export.price_jpy_per_mwh": price})


@pytest.mark.parametrize("threads", [1, 2])
def test_a_hole_is_named_by_scenario_field_and_slot(threads: int) -> None:
    problem = site()
    with pytest.raises(InputError, match=r"scenario 5: `export.price_jpy_per_mwh` is nan in slot 3"):
        values(problem, Holed(problem, 30), threads=threads)


@pytest.mark.parametrize(
    ("scenario", "error", "said"),
    [
        (Scenario(changes={"export.prise": 1.0}), InputError, "did you mean `export.price_jpy_per_mwh`"),
        (Scenario(changes={"loads[asic].value_jpy_per_mwh": 1.0}), InputError, r"loads\[asic\]"),
        (Scenario(changes={"available_mw": -1.0}), InputError, "`available_mw` is -1 in slot 0"),
        (Scenario(changes={"available_mw": [1.0]}), UnitMismatch, "48 slots"),
        (Scenario(changes={"battery.charge_efficiency": 1.2}), InputError, "charge_efficiency"),
        (Scenario(changes={"battery.size": 1.2}), InputError, "battery.size"),
        (
            Scenario(changes={"export": Battery(charge_mw_max=1, discharge_mw_max=1, energy_mwh_max=1)}),
            InputError,
            "`b",
        ),
        (Scenario(changes={"loads[new]x.value_jpy_per_mwh": 1.0}), InputError, "does not have"),
        (Scenario(count=lambda problem, schedule: np.nan), InputError, "the money that `count` returns"),
        (Scenario(changes={"battery.end": 12.0, "available_mw": 0.0, "import.power_mw_max": 0.0}), Infeasible, "end"),
    ],
)
def test_what_is_wrong_is_said(scenario: Scenario, error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said) as caught:
        values(site(), [scenario])
    assert str(caught.value).startswith("scenario 0: ")


def test_no_scenario_and_no_thread_are_refused() -> None:
    with pytest.raises(InputError, match="no scenario"):
        values(site(), [])
    with pytest.raises(InputError, match="threads"):
        values(site(), [Scenario()], threads=0)


def test_a_timeline_without_slots_is_worth_nothing() -> None:
    line = Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=30, slots=0)
    empty = Problem(timeline=line, available_mw=0.0, battery=site().battery)
    found = values(empty, [Scenario()])
    assert found.objective_jpy.tolist() == [0.0]
    assert len(columns_of(empty)) == len(set(columns_of(empty)))


def test_each_kernel_that_threads_need_is_made_once_and_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the better generator only where the slots of all scenarios pay for it."""
    made: list[tuple[str, bool]] = []

    def make(name: str, tuned: bool, /) -> None:
        made.append((name, tuned))

    monkeypatch.setattr(_native, "machine_code", make)
    monkeypatch.setattr(_native, "_is_kept", lambda name: False)  # as on a machine that compiled nothing yet
    monkeypatch.setattr(_native, "_slots", dict[str, int]())
    plain, asking = site(), site(quota=True)
    assert batch._kernels(plain, "auto") == ("dispatch",)
    assert batch._kernels(plain, "highs") == batch._kernels(asking, "auto") == ()  # too short for the exact engine
    assert batch._kernels(asking, "exact") == ("dispatch", "plan_blocks", "raise_prices")
    _native.prepare(("dispatch", "plan_blocks", "raise_prices"), 200_000)
    assert made == [("dispatch", False), ("plan_blocks", True), ("raise_prices", True)]
    made.clear()
    _native.prepare(("dispatch",), _native.TUNED_AFTER["dispatch"])
    _native._code("dispatch", 1)
    assert made == [("dispatch", True), ("dispatch", True)]


def test_kernels_are_kept_however_they_are_asked_for() -> None:
    if _native.machine_code("dispatch", False) is None:
        pytest.skip("llvmlite is not here")
    before = _native.machine_code.cache_info().currsize
    values(site(), [Scenario()] * 4, threads=2)
    _native._code("dispatch", 1)
    assert _native.machine_code.cache_info().currsize <= before + 1  # at most the tuned one
    with pytest.raises(TypeError):
        _native.machine_code("dispatch")  # type: ignore[call-arg]
