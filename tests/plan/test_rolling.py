"""Runs on forecasts: exact where all is known, feasible whatever is believed, and honest about what was not known."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.errors import Infeasible, InputError, UnitMismatch
from shoals.core.plan import Battery, Deferrable, Firm, Grid, Load, Problem
from shoals.core.time import Timeline
from shoals.plan import solve
from shoals.plan.rolling import Beliefs, Roller, follow, roll, shapley
from shoals.testing.plan import problems, random_problem

JST = timezone(timedelta(hours=9))
START = datetime(2024, 4, 1, tzinfo=JST)


def truth_of(problem: Problem) -> dict[str, np.ndarray]:
    """What really comes, by the names that a run asks for."""
    truth = {"available_mw": np.asarray(problem.available_mw)}
    if problem.export is not None:
        truth["export_mw_max"] = np.asarray(problem.export.power_mw_max)
        truth["export_price_jpy_per_mwh"] = np.asarray(problem.export.price_jpy_per_mwh)
    if problem.import_ is not None:
        truth["import_price_jpy_per_mwh"] = np.asarray(problem.import_.price_jpy_per_mwh)
    return truth | {f"value:{load.id}": np.asarray(load.value_jpy_per_mwh) for load in problem.loads}


def told(problem: Problem, at: list[int], horizon: int, truth: dict[str, np.ndarray] | None = None) -> Beliefs:
    """Beliefs that are right, or those of another problem."""
    truth = truth_of(problem) if truth is None else truth
    slots = np.array(at)[:, None] + np.arange(horizon)
    targets = {k: v[np.minimum(slots, problem.timeline.slots - 1)][:, None] for k, v in truth.items()}
    return Beliefs(name="told", at=np.array(at), targets=targets, weight=np.ones((len(at), 1)))


def as_they_are(targets: dict[str, np.ndarray], slots: np.ndarray) -> dict[str, np.ndarray]:
    return targets


def feasible(problem: Problem) -> bool:
    try:
        solve(problem)
    except Infeasible:
        return False
    return problem.timeline.slots > 0


def money_moved(problem: Problem, value: dict[str, float]) -> float:
    return max(1.0, sum(abs(one) for one in value.values()))


def day_problem(days: int = 3, **changes: object) -> Problem:
    """Hours with a battery, a miner, dear evenings and noons in which the grid takes little."""
    slots = 24 * days
    hour = np.arange(slots) % 24
    rng = np.random.default_rng(3)
    sun = np.clip(np.sin((hour - 6) / 12 * np.pi), 0.0, None) * rng.uniform(0.4, 1.0, days).repeat(24)
    price = np.where((hour >= 17) & (hour < 21), 18_000.0, 8_000.0) + rng.normal(0.0, 800.0, slots)
    price[(hour >= 10) & (hour < 14)] = 10.0
    limit = np.where((hour >= 10) & (hour < 14), 3.0, 12.0)
    problem = Problem(
        timeline=Timeline(start=START, step_minutes=60, slots=slots),
        available_mw=12.0 * sun,
        export=Grid(power_mw_max=limit, price_jpy_per_mwh=price),
        import_=Grid(power_mw_max=2.0, price_jpy_per_mwh=price + 6_000.0),
        loads=(Load(id="asic", power_mw_max=1.0, value_jpy_per_mwh=11_000.0),),
        battery=Battery(charge_mw_max=4.0, discharge_mw_max=4.0, energy_mwh_max=12.0, charge_efficiency=0.9,
                        discharge_efficiency=0.95, wear_jpy_per_mwh=500.0),
    )  # fmt: skip
    return replace(problem, **changes)


# ------------------------------------------------------------------------------------------------ where all is known


def test_a_run_that_knows_all_earns_what_the_exact_engine_earns() -> None:
    """Without a quota, seeing all of the timeline at once leaves nothing to lose, odd problems included."""
    checked = 0
    for seed in range(120):
        problem = replace(random_problem(random.Random(seed), slots_max=12), deferrable=())
        if not feasible(problem):
            continue
        best = solve(problem)
        run = roll(problem, told(problem, [0], problem.timeline.slots), as_they_are).schedule
        assert not run.violations(problem), seed
        gap = best.objective_jpy - run.objective_jpy
        assert abs(gap) <= 1e-9 * money_moved(problem, best.value_jpy(problem)), seed
        checked += 1
    assert checked > 100


def test_deciding_again_changes_nothing_where_all_is_known() -> None:
    problem = day_problem()
    best = solve(problem)
    for at in ([0], [0, 5, 17, 40], list(range(72))):
        run = roll(problem, told(problem, at, 72), as_they_are).schedule
        assert run.objective_jpy == pytest.approx(best.objective_jpy, rel=1e-9)


def test_a_short_view_loses_a_little_and_no_more() -> None:
    problem = day_problem(days=10)
    best = solve(problem).objective_jpy
    lost = [
        best - roll(problem, told(problem, list(range(0, 240, 12)), horizon), as_they_are).schedule.objective_jpy
        for horizon in (12, 24, 48)
    ]
    assert min(lost) >= -1e-6 * best
    assert lost[2] <= 2e-3 * best
    assert lost[2] <= lost[0]


def test_without_anything_that_couples_slots_beliefs_do_not_matter() -> None:
    problem = day_problem(battery=None)
    wrong = {name: values[::-1].copy() for name, values in truth_of(problem).items()}
    run = roll(problem, told(problem, [0, 30], 48, wrong), as_they_are).schedule
    assert run.objective_jpy == pytest.approx(solve(problem).objective_jpy, rel=1e-12)


def test_a_quota_alone_is_bought_in_the_cheapest_slots() -> None:
    load = Deferrable(id="ai", power_mw_max=1.0, energy_mwh_per_day=6.0, shortfall_jpy_per_mwh=40_000.0)
    problem = day_problem(battery=None, deferrable=(load,))
    run = roll(problem, told(problem, list(range(0, 72, 24)), 24), as_they_are).schedule
    assert run.shortfall_mwh(problem)["ai"].max() <= 1e-9
    assert run.objective_jpy == pytest.approx(solve(problem).objective_jpy, rel=1e-9)


def test_a_quota_beside_a_battery_is_kept_and_costs_little_more() -> None:
    load = Deferrable(id="ai", power_mw_max=1.0, energy_mwh_per_day=10.0, shortfall_jpy_per_mwh=40_000.0)
    problem = day_problem(days=6, deferrable=(load,))
    run = roll(problem, told(problem, list(range(0, 144, 8)), 48), as_they_are).schedule
    assert run.shortfall_mwh(problem)["ai"].max() <= 1e-9
    best = solve(problem).objective_jpy
    assert best - run.objective_jpy <= 0.02 * best
    assert not run.violations(problem)


# ------------------------------------------------------------------------------------------- whatever is believed


@settings(max_examples=40, deadline=None, derandomize=True)
@given(problem=problems(slots_max=10), seed=st.integers(0, 2**32 - 1))
def test_a_run_keeps_all_limits_and_earns_no_more_than_the_best(problem: Problem, seed: int) -> None:
    """Beliefs drawn from nowhere: what happens stays feasible, energy is conserved, and nothing beats the optimum."""
    slots = problem.timeline.slots
    if slots == 0 or not feasible(problem):
        return
    rng = np.random.default_rng(seed)
    at = sorted({0, *rng.integers(0, slots, 3).tolist()})
    horizon = int(np.diff([*at, slots]).max()) + 2
    shape = (len(at), 2, horizon)
    targets = {}
    for name, values in truth_of(problem).items():
        noise = rng.normal(0.0, 1.0, shape) * (np.abs(values).max() + 1.0)
        targets[name] = values.mean() + (noise if "price" in name or "value" in name else np.abs(noise))
    believed = Beliefs(name="noise", at=np.array(at), targets=targets, weight=np.full((len(at), 2), 0.5))
    run = roll(problem, believed, as_they_are).schedule
    assert not run.violations(problem)
    best = solve(problem)
    assert run.objective_jpy <= best.objective_jpy + 1e-7 * money_moved(problem, best.value_jpy(problem))


def test_the_slots_to_come_are_not_looked_at() -> None:
    """Change what really comes after slot 40: all that was done before stays the same, bit for bit."""
    load = Deferrable(id="ai", power_mw_max=1.0, energy_mwh_per_day=6.0, shortfall_jpy_per_mwh=40_000.0)
    battery = replace(day_problem().battery, end="free")
    problem = day_problem(battery=battery, deferrable=(load,))
    believed = told(problem, list(range(0, 72, 6)), 24, {k: np.roll(v, 24) for k, v in truth_of(problem).items()})
    later = np.arange(72) >= 40
    changed = replace(
        problem,
        available_mw=np.where(later, 5.0, problem.available_mw),
        export=Grid(
            power_mw_max=np.where(later, 1.0, problem.export.power_mw_max),
            price_jpy_per_mwh=np.where(later, 30_000.0, problem.export.price_jpy_per_mwh),
        ),
    )
    one, other = (roll(each, believed, as_they_are).schedule for each in (problem, changed))
    for name in ("generation_mw", "export_mw", "import_mw", "charge_mw", "discharge_mw", "soc_mwh", "spilled_mw"):
        assert getattr(one, name)[:40].tobytes() == getattr(other, name)[:40].tobytes(), name
    assert one.deferrable_mw["ai"][:40].tobytes() == other.deferrable_mw["ai"][:40].tobytes()
    assert one.export_mw[40:].tobytes() != other.export_mw[40:].tobytes()


def test_what_a_day_has_had_is_carried_from_plan_to_plan() -> None:
    """A decision in every slot: the quota is met once, not begun anew with each plan."""
    load = Deferrable(id="ai", power_mw_max=1.0, energy_mwh_per_day=5.0, shortfall_jpy_per_mwh=40_000.0)
    problem = day_problem(deferrable=(load,))
    run = roll(problem, told(problem, list(range(72)), 24), as_they_are).schedule
    assert np.add.reduceat(run.deferrable_mw["ai"], [0, 24, 48]) == pytest.approx([5.0, 5.0, 5.0], abs=1e-9)


def test_a_quota_is_served_late_where_the_cheap_hours_did_not_come() -> None:
    """Energy at noon is believed to be free every day. It never is, and still nothing is missed."""
    load = Deferrable(id="ai", power_mw_max=1.0, energy_mwh_per_day=5.0, shortfall_jpy_per_mwh=40_000.0)
    problem = day_problem(deferrable=(load,), battery=None)
    dreamt = truth_of(problem) | {"export_price_jpy_per_mwh": np.where(np.arange(72) % 24 == 23, 0.0, 9_000.0)}
    run = roll(problem, told(problem, [0, 24, 48], 24, dreamt), as_they_are).schedule
    assert run.shortfall_mwh(problem)["ai"].max() <= 1e-9


def test_two_quotas_and_a_firm_load_are_served_at_once() -> None:
    loads = tuple(
        Deferrable(id=name, power_mw_max=power, energy_mwh_per_day=energy, shortfall_jpy_per_mwh=worth)
        for name, power, energy, worth in (("a", 1.0, 7.3, 40_000.0), ("b", 0.5, 4.0, 30_000.0))
    )
    firm = Firm(power_mw=0.2, unserved_jpy_per_mwh=90_000.0)
    problem = day_problem(deferrable=loads, firm=firm)
    run = roll(problem, told(problem, [0, 20, 44], 48), as_they_are).schedule
    assert not run.violations(problem)
    assert max(short.max() for short in run.shortfall_mwh(problem).values()) <= 1e-9
    assert run.unserved_mw.max() <= 1e-9


def test_scenarios_of_one_kind_are_as_good_as_one() -> None:
    problem = day_problem()
    one = told(problem, [0, 30], 48)
    three = Beliefs(
        name="three",
        at=one.at,
        targets={name: np.repeat(values, 3, axis=1) for name, values in one.targets.items()},
        weight=np.array([[0.2, 0.5, 0.3]] * 2),
    )
    single, triple = (roll(problem, each, as_they_are).schedule for each in (one, three))
    assert triple.objective_jpy == pytest.approx(single.objective_jpy, rel=1e-9)


def test_two_scenarios_hedge() -> None:
    """The evening pays 30 or nothing; now pays 12. Half a chance is worth 15, a tenth 3."""
    line = Timeline(start=START, step_minutes=60, slots=2)
    store = Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0, start_mwh=1.0, end="free")
    price = [12_000.0, 0.0]
    problem = Problem(
        timeline=line, available_mw=0.0, battery=store, export=Grid(power_mw_max=1.0, price_jpy_per_mwh=price)
    )
    sold = []
    for chance in (0.5, 0.1):
        targets = truth_of(problem)
        seen = {name: np.repeat(values[None, None], 2, axis=1).copy() for name, values in targets.items()}
        seen["export_price_jpy_per_mwh"][0, 0, 1] = 30_000.0
        believed = Beliefs(name="two", at=np.array([0]), targets=seen, weight=np.array([[chance, 1.0 - chance]]))
        # A day like the last is taken to follow; two hours are shorter than a day, so they come again once.
        nothing = roll(problem, believed, as_they_are, after=_worthless)
        sold.append(float(nothing.schedule.export_mw[0]))
        assert nothing.worth_jpy_per_mwh[0] == pytest.approx(30_000.0 * chance)
    assert sold == [0.0, 1.0]


def _worthless(believed: Beliefs):
    from shoals.plan._curves import flat

    return flat(believed.weight.size, 1.0)


def test_what_is_published_later_is_believed_in_its_slot_and_paid_as_it_came() -> None:
    """A miner is believed to earn 9 and earns 5 or 12; energy sells at 7, known in its slot whatever was believed."""
    line = Timeline(start=START, step_minutes=60, slots=2)
    came = Problem(
        timeline=line,
        available_mw=1.0,
        export=Grid(power_mw_max=1.0, price_jpy_per_mwh=7_000.0),
        loads=(Load(id="asic", power_mw_max=1.0, value_jpy_per_mwh=[5_000.0, 12_000.0]),),
    )
    truth = truth_of(came)
    wrong = {name: np.zeros(2) for name in truth} | {"value:asic": np.full(2, 9_000.0)}
    seen = {name: np.broadcast_to(values, 2) for name, values in truth.items() if name != "value:asic"}
    run = roll(came, told(came, [0], 2, wrong), as_they_are, seen=seen)
    assert run.schedule.load_mw["asic"].tolist() == [1.0, 1.0]
    assert run.schedule.objective_jpy == pytest.approx(17_000.0)
    assert run.schedule.violations(run.problem) == []
    assert roll(came, told(came, [0], 2, wrong), as_they_are).schedule.objective_jpy == pytest.approx(19_000.0)


# ------------------------------------------------------------------------------------------------------ bad input


def test_beliefs_are_checked_where_they_are_born() -> None:
    good = told(day_problem(), [0, 24], 24)
    with pytest.raises(InputError, match="do not rise from slot 0"):
        replace(good, at=np.array([3, 24]))
    with pytest.raises(InputError, match="do not rise"):
        replace(good, at=np.array([0, 0]))
    for odd in (np.nan, np.inf, -1.0):
        with pytest.raises(InputError, match="do not sum to one"):
            replace(good, weight=np.full(good.weight.shape, odd))
    with pytest.raises(InputError, match="no whole numbers"):
        replace(good, at=good.at + 0.5)
    with pytest.raises(UnitMismatch, match="probabilities have shape"):
        replace(good, weight=np.ones(len(good.at)))
    assert replace(good, weight=good.weight.tolist()).weight.tolist() == good.weight.tolist()
    with pytest.raises(InputError, match="do not sum to one"):
        replace(good, weight=np.full((2, 1), 0.9))
    with pytest.raises(UnitMismatch, match="export_mw_max"):
        replace(good, targets=good.targets | {"export_mw_max": np.zeros((2, 1, 3))})
    with pytest.raises(InputError, match="no finite number"):
        replace(good, targets=good.targets | {"available_mw": np.full((2, 1, 24), np.nan)})


def test_a_decision_that_comes_too_late_is_refused() -> None:
    problem = day_problem()
    with pytest.raises(InputError, match="look 24 slots ahead"):
        roll(problem, told(problem, [0, 30], 24), as_they_are)


def test_beliefs_that_leave_something_out_are_named() -> None:
    problem = day_problem()
    with pytest.raises(InputError, match="value:asic"):
        roll(problem, told(problem, [0], 72), lambda targets, _: {k: v for k, v in targets.items() if "value" not in k})


def test_an_end_that_cannot_be_reached_is_said_at_once() -> None:
    battery = replace(day_problem().battery, end=12.0)
    problem = day_problem(battery=battery, available_mw=0.0, import_=None)
    with pytest.raises(Infeasible, match="gets to at most"):
        Roller(problem, as_they_are)


def test_following_a_worth_refuses_a_quota_and_a_wrong_length() -> None:
    load = Deferrable(id="ai", power_mw_max=1.0, energy_mwh_per_day=5.0, shortfall_jpy_per_mwh=1.0)
    with pytest.raises(InputError, match=r"deferrable\[ai\]"):
        follow(day_problem(deferrable=(load,)), [([0.0], [12.0])] * 72)
    with pytest.raises(UnitMismatch, match="71 worths for 72 slots"):
        follow(day_problem(), [([0.0], [12.0])] * 71)


def test_an_empty_timeline_is_run_in_no_time() -> None:
    problem = day_problem()
    line = replace(problem.timeline, slots=0)
    empty = Problem(timeline=line, available_mw=0.0, battery=problem.battery)
    believed = Beliefs(
        name="none", at=np.array([0]), targets={"available_mw": np.zeros((1, 1, 1))}, weight=np.ones((1, 1))
    )
    assert roll(empty, believed, as_they_are).schedule.soc_mwh.tolist() == [0.0]


# ---------------------------------------------------------------------------------------------------------- regret


@settings(max_examples=50, deadline=None, derandomize=True)
@given(values=st.lists(st.floats(-1e6, 1e6), min_size=8, max_size=8))
def test_shares_of_regret_sum_to_the_whole_and_are_those_of_all_orders(values: list[float]) -> None:
    groups = ["a", "b", "c"]
    sets = [frozenset(some) for size in range(4) for some in itertools.combinations(groups, size)]
    earned = dict(zip(sets, values, strict=True))
    shares = shapley(groups, earned)
    assert sum(shares.values()) == pytest.approx(earned[frozenset(groups)] - earned[frozenset()], abs=1e-6)
    for one in groups:
        added = []
        for order in itertools.permutations(groups):
            before = frozenset(order[: order.index(one)])
            added.append(earned[before | {one}] - earned[before])
        assert shares[one] == pytest.approx(np.mean(added), abs=1e-6)


def test_knowing_all_targets_leaves_one_scenario() -> None:
    problem = day_problem()
    wrong = {name: values[::-1].copy() for name, values in truth_of(problem).items()}
    believed = told(problem, [0, 24, 48], 48, wrong)
    knowing = believed.informed(truth_of(problem), list(believed.targets))
    right = told(problem, [0, 24, 48], 48)
    assert all((knowing.targets[name] == right.targets[name]).all() for name in right.targets)
    some = believed.informed(truth_of(problem), ["available_mw"])
    assert (some.targets["available_mw"] == right.targets["available_mw"]).all()
    assert (some.targets["export_mw_max"] == believed.targets["export_mw_max"]).all()
