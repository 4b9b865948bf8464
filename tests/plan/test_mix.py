"""The mix of absorbers: the stack on the duration curve and the program, against each other and a plain one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from shoals.core.errors import InputError, UnitMismatch
from shoals.plan.mix import Supply, Use, merit_fill, solve

Floats = NDArray[np.float64]
SLOTS = 24


def supply_of(seed: int, *, market: bool, slots: int = SLOTS, days: int = 3) -> Supply:
    rng = np.random.default_rng(seed)
    spill = np.maximum(rng.normal(0, 6, slots), 0).round(1)
    return Supply(
        spilled_mw=spill,
        day=np.arange(slots) * days // slots,
        hours=0.5,
        cost_jpy_per_mwh=rng.uniform(2, 12, slots) if market else np.full(slots, np.inf),
    )


def uses_of(seed: int, n: int = 3, slots: int = SLOTS, *, plain: bool = False) -> list[Use]:
    rng = np.random.default_rng(seed + 1)
    return [
        Use(
            id=f"u{i}",
            value_jpy_per_mwh=np.full(slots, rng.uniform(1, 15)) if plain else rng.uniform(0, 15, slots),
            fixed_jpy_per_mw=float(rng.uniform(0, 30)),
            hours_per_day_max=np.inf if plain or rng.random() < 0.4 else float(rng.uniform(0.3, 3)),
            power_mw_max=np.inf if plain or rng.random() < 0.5 else float(rng.uniform(0.5, 8)),
        )
        for i in range(n)
    ]


def plain_gain(supply: Supply, uses: list[Use], room: float) -> float:
    """The whole program without any of our shortcuts, written in cvxpy and solved by Clarabel."""
    cvxpy = pytest.importorskip("cvxpy")
    slots = supply.spilled_mw.size
    power = cvxpy.Variable(len(uses), nonneg=True)
    run = cvxpy.Variable((len(uses), slots), nonneg=True)
    priced = np.isfinite(supply.cost_jpy_per_mwh)
    more = cvxpy.Variable(slots, nonneg=True)
    rows = [cvxpy.sum(power) <= room, cvxpy.sum(run, axis=0) <= supply.spilled_mw + more]
    if (~priced).any():
        rows.append(more[~priced] == 0)
    gain = -cvxpy.sum(cvxpy.multiply(np.where(priced, supply.cost_jpy_per_mwh, 0.0), more)) * supply.hours
    for i, use in enumerate(uses):
        rows.append(run[i] <= power[i])
        if np.isfinite(use.power_mw_max):
            rows.append(power[i] <= use.power_mw_max)
        if np.isfinite(use.hours_per_day_max):
            rows += [
                cvxpy.sum(run[i, np.flatnonzero(supply.day == day)]) * supply.hours <= use.hours_per_day_max * power[i]
                for day in np.unique(supply.day)
            ]
        gain += use.value_jpy_per_mwh @ run[i] * supply.hours - use.fixed_jpy_per_mw * power[i]
    return float(cvxpy.Problem(cvxpy.Maximize(gain), rows).solve(solver="CLARABEL"))


@pytest.mark.parametrize("seed", range(12))
def test_the_program_is_the_whole_program(seed: int) -> None:
    """Slots that are summed beforehand change nothing: another solver on all slots finds the same gain."""
    supply, uses = supply_of(seed, market=seed % 2 == 0), uses_of(seed)
    room = (1.5, 6.0, 40.0)[seed % 3]
    found = solve(supply, uses, power_mw_max=room)
    assert found.gain_jpy == pytest.approx(plain_gain(supply, uses, room), rel=1e-5, abs=1e-4)
    assert sum(found.power_mw.values()) <= room + 1e-6
    # what is told of the energy is what the program did: the gain is made of it
    assert found.gain_jpy == pytest.approx(
        sum(found.value_jpy.values()) - sum(found.bought_jpy.values()) - sum(found.fixed_jpy.values())
    )
    assert sum(found.spilled_mwh.values()) <= supply.spilled_mw.sum() * supply.hours + 1e-6


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.floats(0.5, 60.0))
def test_the_stack_is_the_program_where_the_proof_holds(seed: int, room: float) -> None:
    supply, uses = supply_of(seed, market=False), uses_of(seed, 4, plain=True)
    stack = merit_fill(
        supply.spilled_mw, supply.hours,
        {use.id: float(use.value_jpy_per_mwh[0]) for use in uses}, {use.id: use.fixed_jpy_per_mw for use in uses},
        power_mw_max=room,
    )  # fmt: skip
    assert stack.gain_jpy == pytest.approx(solve(supply, uses, power_mw_max=room).gain_jpy, rel=1e-7, abs=1e-6)
    worth = {use.id: float(use.value_jpy_per_mwh[0]) for use in uses}
    order = [worth[use] for use, _ in stack.levels]
    assert order == sorted(order, reverse=True)  # the stack is in the order that dispatch wants


def test_the_stack_is_wrong_with_a_limit_of_a_day() -> None:
    """Why there is a program at all: by the stack a store that runs an hour a day would fill every level alone."""
    spill = np.array([4.0, 4.0, 4.0, 4.0])
    supply = Supply(spilled_mw=spill, day=np.zeros(4, dtype=np.int64), hours=1.0, cost_jpy_per_mwh=np.full(4, np.inf))
    stack = merit_fill(spill, 1.0, {"store": 10.0}, {"store": 12.0})
    limited = Use(id="store", value_jpy_per_mwh=np.full(4, 10.0), fixed_jpy_per_mw=12.0, hours_per_day_max=1.0)
    assert stack.gain_jpy == pytest.approx(4 * (40 - 12))
    assert solve(supply, [limited], power_mw_max=100.0).gain_jpy == pytest.approx(0.0, abs=1e-9)


def test_the_stack_is_wrong_with_a_stock() -> None:
    spill = np.array([2.0, 2.0])
    fill = merit_fill(spill, 1.0, {"cheap": 5.0, "dear": 4.0}, {"cheap": 0.0, "dear": 0.0})
    assert fill.power_mw == {"cheap": 2.0}
    supply = Supply(spilled_mw=spill, day=np.zeros(2, dtype=np.int64), hours=1.0, cost_jpy_per_mwh=np.full(2, np.inf))
    scarce = Use(id="cheap", value_jpy_per_mwh=np.full(2, 5.0), fixed_jpy_per_mw=0.0, power_mw_max=0.5)
    other = Use(id="dear", value_jpy_per_mwh=np.full(2, 4.0), fixed_jpy_per_mw=0.0)
    found = solve(supply, [scarce, other], power_mw_max=2.0)
    assert found.power_mw == pytest.approx({"cheap": 0.5, "dear": 1.5})
    assert found.room_jpy_per_mw == pytest.approx(8.0, abs=8.0)  # at the edge of the spill: 0 to 8


def test_room_is_what_one_more_megawatt_adds() -> None:
    supply, uses = supply_of(3, market=True), uses_of(3)
    at = solve(supply, uses, power_mw_max=3.0)
    more = solve(supply, uses, power_mw_max=3.01)
    less = solve(supply, uses, power_mw_max=2.99)
    assert (
        (more.gain_jpy - at.gain_jpy) / 0.01 - 1e-3 <= at.room_jpy_per_mw <= (at.gain_jpy - less.gain_jpy) / 0.01 + 1e-3
    )


def test_what_does_not_pay_is_not_built() -> None:
    supply = supply_of(5, market=True)
    dear = Use(id="dear", value_jpy_per_mwh=np.full(SLOTS, 5.0), fixed_jpy_per_mw=1e9)
    found = solve(supply, [dear], power_mw_max=10.0)
    assert found.power_mw == {"dear": 0.0}
    assert found.gain_jpy == 0.0
    assert solve(supply, [], power_mw_max=10.0).gain_jpy == 0.0
    assert solve(supply, [dear], power_mw_max=0.0).power_mw == {"dear": 0.0}


def test_wrong_inputs_are_refused() -> None:
    supply = supply_of(0, market=False)
    use = uses_of(0, 1)[0]
    with pytest.raises(InputError, match="spilled_mw"):
        Supply(spilled_mw=-supply.spilled_mw - 1, day=supply.day, hours=0.5, cost_jpy_per_mwh=supply.cost_jpy_per_mwh)
    with pytest.raises(UnitMismatch, match="differ in length"):
        Supply(spilled_mw=supply.spilled_mw, day=supply.day[:-1], hours=0.5, cost_jpy_per_mwh=supply.cost_jpy_per_mwh)
    with pytest.raises(InputError, match="days do not rise"):
        Supply(spilled_mw=supply.spilled_mw, day=supply.day[::-1].copy(), hours=0.5,
               cost_jpy_per_mwh=supply.cost_jpy_per_mwh)  # fmt: skip
    with pytest.raises(UnitMismatch, match="24 slots"):
        solve(supply, [Use(id="a", value_jpy_per_mwh=np.zeros(3), fixed_jpy_per_mw=0.0)], power_mw_max=1.0)
    with pytest.raises(InputError, match="one id"):
        solve(supply, [use, use], power_mw_max=1.0)
    with pytest.raises(InputError, match="fixed_jpy_per_mw"):
        Use(id="a", value_jpy_per_mwh=np.zeros(3), fixed_jpy_per_mw=-1.0)
    with pytest.raises(InputError, match="different uses"):
        merit_fill([1.0], 0.5, {"a": 1.0}, {})
