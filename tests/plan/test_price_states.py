"""The policy of a Markov price: the exact engine in one state, a brute-force grid in several."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest

from shoals.core.errors import Infeasible, InputError
from shoals.core.plan import Battery, Grid, Load, Problem
from shoals.core.time import Timeline
from shoals.plan import solve
from shoals.plan._curves import Curves, thinned
from shoals.plan.price_states import PriceStates, fit_price_states, solve_price_states, steady
from shoals.plan.rolling import follow
from shoals.testing.plan import random_problem

JST = timezone(timedelta(hours=9))
START = datetime(2024, 4, 1, tzinfo=JST)


def chain_of(levels: np.ndarray, step: np.ndarray) -> PriceStates:
    edges = 0.5 * (levels[:, 1:] + levels[:, :-1])
    return PriceStates(edges_jpy_per_mwh=edges, level_jpy_per_mwh=levels, step=step)


def random_chain(rng: np.random.Generator, period: int, states: int) -> PriceStates:
    step = rng.random((period, states, states)) ** 2 + 0.01
    levels = np.sort(rng.uniform(-1_000.0, 20_000.0, (period, states)), axis=1)
    return chain_of(levels, step / step.sum(axis=2, keepdims=True))


def site(slots: int, rng: np.random.Generator, **battery: object) -> Problem:
    """Powers and energies that are whole numbers, so that a grid of whole MWh holds an optimal policy."""
    store = {"charge_mw_max": 2.0, "discharge_mw_max": 3.0, "energy_mwh_max": 6.0}
    store |= {"wear_jpy_per_mwh": 300.0, "end": "free"}
    return Problem(
        timeline=Timeline(start=START, step_minutes=60, slots=slots),
        available_mw=rng.integers(0, 4, slots).astype(float),
        export=Grid(power_mw_max=rng.integers(0, 4, slots).astype(float), price_jpy_per_mwh=0.0),
        import_=Grid(power_mw_max=1.0, price_jpy_per_mwh=0.0),
        loads=(Load(id="asic", power_mw_max=1.0, value_jpy_per_mwh=9_000.0),),
        battery=Battery(**(store | battery)),
    )


def earned(problem: Problem, t: int, net: float, price: float, charge: float) -> float:
    """What a slot earns if the battery adds `net` MW to the bus: try every split in whole MW."""
    best = -np.inf
    for bought in (0.0, 1.0):
        have = float(np.asarray(problem.available_mw)[t]) + bought + net
        if have < 0.0:
            continue
        for load in (0.0, 1.0):
            for sold in np.arange(0.0, float(np.asarray(problem.export.power_mw_max)[t]) + 1.0):
                left = have - load - sold
                if 0.0 <= left <= float(np.asarray(problem.available_mw)[t]):  # own energy may be spilled
                    best = max(best, sold * price + load * 9_000.0 - bought * (price + charge))
    return best


@pytest.mark.parametrize("seed", range(8))
def test_values_are_those_of_a_brute_force_grid(seed: int) -> None:
    """Without losses, in whole numbers, the grid of whole MWh is exact too, and shares no code with this."""
    rng = np.random.default_rng(seed)
    states, slots = int(rng.integers(2, 5)), 8
    chain = random_chain(rng, 4, states)
    problem = site(slots, rng)
    plan = solve_price_states(problem, chain, import_charge_jpy_per_mwh=500.0)
    value = np.zeros((states, 7))
    for t in reversed(range(slots)):
        expected = chain.step[t % 4] @ value
        value = np.full((states, 7), -np.inf)
        for i in range(states):
            price = float(chain.level_jpy_per_mwh[t % 4, i])
            for energy in range(7):
                for after in range(max(energy - 3, 0), min(energy + 2, 6) + 1):
                    out = float(energy - after)
                    money = earned(problem, t, out, price, 500.0) - max(out, 0.0) * 300.0
                    value[i, energy] = max(value[i, energy], money + expected[i, after])
    assert plan.error_jpy == 0.0
    mine = [[plan.value_jpy(i, float(energy)) for energy in range(7)] for i in range(states)]
    np.testing.assert_allclose(mine, value, rtol=1e-9, atol=1e-6)


def test_one_state_is_the_exact_engine() -> None:
    """Random problems with losses, negative prices and every kind of end."""
    checked = 0
    for seed in range(120):
        problem = replace(random_problem(random.Random(seed), slots_max=12), deferrable=())
        if problem.battery is None or problem.export is None or problem.timeline.slots == 0:
            continue
        slots = problem.timeline.slots
        price = np.asarray(problem.export.price_jpy_per_mwh)
        charge = 0.0 if problem.import_ is None else np.asarray(problem.import_.price_jpy_per_mwh) - price
        try:
            best = solve(problem)
        except Infeasible:
            continue
        chain = chain_of(price[:, None], np.ones((slots, 1, 1)))
        plan = solve_price_states(problem, chain, import_charge_jpy_per_mwh=charge)
        scale = max(1.0, sum(abs(one) for one in best.value_jpy(problem).values()))
        assert abs(plan.value_jpy(0, problem.battery.start_mwh) - best.objective_jpy) <= 1e-9 * scale, seed
        run = follow(problem, plan.worth(np.zeros(slots, dtype=np.int64)))
        assert not run.schedule.violations(problem), seed
        assert abs(run.schedule.objective_jpy - best.objective_jpy) <= 1e-9 * scale, seed
        checked += 1
    assert checked > 40


def test_what_the_policy_earns_on_drawn_paths_is_what_it_expects() -> None:
    """The mean over many paths of the chain, within four standard errors; and foresight earns more."""
    rng = np.random.default_rng(5)
    chain = random_chain(rng, 6, 3)
    problem = site(24, rng, charge_efficiency=0.9, discharge_efficiency=0.9)
    plan = solve_price_states(problem, chain, import_charge_jpy_per_mwh=500.0)
    got, known = [], []
    for _ in range(250):
        path = chain.draw(24, rng, first_state=1)
        price = chain.level_jpy_per_mwh[np.arange(24) % 6, path]
        came = replace(
            problem,
            export=replace(problem.export, price_jpy_per_mwh=price),
            import_=replace(problem.import_, price_jpy_per_mwh=price + 500.0),
        )
        got.append(follow(came, plan.worth(path)).schedule.objective_jpy)
        known.append(solve(came).objective_jpy)
    error = float(np.std(got)) / np.sqrt(len(got))
    assert abs(np.mean(got) - plan.value_jpy(1, 0.0)) <= 4.0 * error
    assert (np.array(known) >= np.array(got) - 1e-6).all()
    assert np.mean(known) > np.mean(got) + error


def test_joined_pieces_lie_below_and_say_by_how_much() -> None:
    rng = np.random.default_rng(2)
    chain = random_chain(rng, 4, 4)
    problem = site(40, rng, charge_efficiency=0.93, discharge_efficiency=0.91)
    whole = solve_price_states(problem, chain, pieces_max=100_000)
    rough = solve_price_states(problem, chain, pieces_max=8)
    assert whole.error_jpy == 0.0
    assert rough.error_jpy > 0.0
    for state in range(4):
        for energy in (0.0, 2.5, 6.0):
            less = whole.value_jpy(state, energy) - rough.value_jpy(state, energy)
            assert -1e-6 <= less <= rough.error_jpy


def test_thinning_keeps_both_ends_and_never_rises_above() -> None:
    slope = np.sort(np.random.default_rng(0).normal(size=(2, 40)), axis=1)[:, ::-1]
    curves = Curves(np.zeros(2), slope, np.tile(np.linspace(0.5, 1.5, 40), (2, 1)))
    fewer, lost = thinned(curves, 7)
    assert fewer.slope.shape == (2, 7)
    assert (np.diff(fewer.slope, axis=1) <= 1e-12).all()
    energies = np.linspace(0.0, 40.0, 101)
    gap = np.array([curves.at(float(e)) - fewer.at(float(e)) for e in energies])
    assert gap.min() >= -1e-9
    assert gap.max() <= lost + 1e-9
    np.testing.assert_allclose(gap[-1], 0.0, atol=1e-9)


def test_a_steady_policy_no_longer_changes() -> None:
    rng = np.random.default_rng(4)
    chain = random_chain(rng, 12, 3)
    problem = site(12, rng, charge_efficiency=0.95)
    few, more = (steady(problem, chain, rounds_max=rounds) for rounds in (25, 40))
    for energy in (1.0, 3.0, 6.0):
        worths = [plan.value_jpy(2, energy) - plan.value_jpy(2, 0.0) for plan in (few, more)]
        assert worths[0] == pytest.approx(worths[1], rel=1e-4)
    with pytest.raises(InputError, match="rounds_max"):
        steady(problem, chain, rounds_max=0)


# ------------------------------------------------------------------------------------------------------- estimation


def test_a_chain_that_is_drawn_is_found_again() -> None:
    rng = np.random.default_rng(11)
    levels = np.array([[1e3, 5e3], [2e3, 9e3]])
    chain = chain_of(levels, np.array([[[0.8, 0.2], [0.2, 0.8]], [[0.6, 0.4], [0.4, 0.6]]]))  # half the time in each
    path = chain.draw(40_000, rng)
    price = levels[np.arange(40_000) % 2, path] + rng.uniform(-200.0, 200.0, 40_000)
    found = fit_price_states(price, states=2, period=2)
    np.testing.assert_allclose(found.level_jpy_per_mwh, levels, rtol=0.05)
    np.testing.assert_allclose(found.step, chain.step, atol=0.04)
    assert (found.state_of(price, np.arange(40_000)) == path).mean() > 0.97


def test_prices_that_tie_leave_no_state_without_a_level_or_a_step() -> None:
    price = np.tile([10.0, 10.0, 10.0, 8_000.0], 30)
    found = fit_price_states(price, states=5, period=4, prior=0.0)
    assert np.isfinite(found.level_jpy_per_mwh).all()
    np.testing.assert_allclose(found.step.sum(axis=2), 1.0)


@pytest.mark.parametrize(
    ("price", "options", "words"),
    [
        (np.ones(7), {"period": 4}, "less than two periods"),
        (np.array([1.0, np.nan] * 4), {"period": 2}, "no number in slot 1"),
        (np.ones(8), {"period": 2, "states": 0}, "0 states"),
        (np.ones(8), {"period": 2, "prior": -1.0}, "prior"),
    ],
)
def test_bad_prices_are_named(price: np.ndarray, options: dict[str, float], words: str) -> None:
    with pytest.raises(InputError, match=words):
        fit_price_states(price, **options)


def test_a_chain_whose_rows_do_not_sum_is_refused() -> None:
    with pytest.raises(InputError, match="does not sum to one"):
        chain_of(np.ones((2, 2)), np.full((2, 2, 2), 0.4))
    with pytest.raises(InputError, match="do not fit"):
        PriceStates(edges_jpy_per_mwh=np.ones((2, 2)), level_jpy_per_mwh=np.ones((2, 2)), step=np.full((2, 2, 2), 0.5))
