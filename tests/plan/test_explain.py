"""An explanation must agree with the plan's own prices, and with what another engine does to a little more energy."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from random import Random

import numpy as np
import pytest

from shoals.core.errors import InputError
from shoals.core.plan import Battery, Deferrable, Firm, Grid, Load, Problem
from shoals.core.time import Timeline
from shoals.plan import do_nothing, solve
from shoals.plan.explain import Explanation, Reason, State, explain
from shoals.plan.model import solve_highs
from shoals.testing.plan import random_problem

JST = timezone(timedelta(hours=9))


def line(slots: int) -> Timeline:
    return Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=60, slots=slots)


def check(why: Explanation) -> None:
    """Who is half used is worth the price, who is off no more, who is at the limit no less; energy closes."""
    near = 1e-5 * (1.0 + abs(why.price_jpy_per_mwh))
    for one in why.elements:
        margin = one.margin_jpy_per_mwh(why.price_jpy_per_mwh)
        if one.state in (State.OFF, State.PART):
            assert margin <= near, one
        if one.state in (State.FULL, State.PART):
            assert margin >= -near, one
    balance = sum(one.power_mw if one.source else -one.power_mw for one in why.elements)
    assert balance == pytest.approx(0.0, abs=1e-6)
    assert why.low_jpy_per_mwh <= why.price_jpy_per_mwh <= why.high_jpy_per_mwh
    if why.reason is Reason.HERE:
        assert why.setter is not None
        assert why.setter.state is State.PART
        assert why.setter_slot == why.slot
        assert why.setter.worth_jpy_per_mwh == pytest.approx(why.price_jpy_per_mwh, rel=1e-5, abs=1e-3)
    if why.reason is Reason.BETWEEN:
        assert why.setter is None


@pytest.mark.parametrize("seed", range(60))
def test_the_states_of_all_elements_agree_with_the_price(seed: int) -> None:
    problem = random_problem(Random(seed), slots_max=36)
    schedule = solve(problem)
    for slot in range(problem.timeline.slots):
        check(explain(problem, schedule, slot))


@pytest.mark.parametrize("seed", range(25))
def test_a_little_more_energy_goes_where_the_explanation_says(seed: int) -> None:
    rng = Random(1000 + seed)
    problem = random_problem(rng, slots_max=24)
    schedule = solve(problem)
    slot = rng.randrange(problem.timeline.slots)
    why = explain(problem, schedule, slot)
    more = np.array(problem.available_mw)
    more[slot] += 1e-3
    gained = solve_highs(replace(problem, available_mw=more)).objective_jpy - solve_highs(problem).objective_jpy
    expected = max(why.price_jpy_per_mwh, 0.0) * 1e-3 * problem.timeline.hours
    assert gained <= expected + 1e-5 * (1 + abs(expected))  # λ bounds it from above, and meets it but at a kink
    if why.reason is Reason.HERE and why.setter is not None and why.setter.power_mw_max - why.setter.power_mw > 0.01:
        assert gained == pytest.approx(expected, rel=1e-4, abs=1e-4)


def test_a_promise_that_does_not_mind_when_ties_the_hours_of_a_day() -> None:
    asked = Problem(
        timeline=line(48),
        available_mw=5.0,
        export=Grid(power_mw_max=10.0, price_jpy_per_mwh=[*(1_000.0 * (1 + h % 24) for h in range(48))]),
        deferrable=(Deferrable(id="ai", power_mw_max=6.0, energy_mwh_per_day=12.5, shortfall_jpy_per_mwh=90_000.0),),
    )
    schedule = solve(asked)
    quiet = explain(asked, schedule, 0)  # all that is generated goes to the promise, none is sold
    assert quiet.reason is Reason.QUOTA
    assert (quiet.setter_slot, quiet.setter.id if quiet.setter else "") == (2, "export")
    assert quiet.price_jpy_per_mwh == pytest.approx(3_000.0)
    other = explain(asked, schedule, 24)
    assert other.setter_slot == 26  # the ties of a day end with it


def test_the_price_of_a_full_store_comes_from_after_the_time_when_it_was_full() -> None:
    asked = Problem(
        timeline=line(4),
        available_mw=[3.0, 0.0, 3.0, 0.0],
        export=Grid(power_mw_max=[0.0, 2.0, 0.0, 2.0], price_jpy_per_mwh=[0.0, 5_000.0, 0.0, 9_000.0]),
        battery=Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0),
    )
    schedule = solve(asked)
    day = explain(asked, schedule, 0)
    assert (day.reason, day.spilled_mw) == (Reason.HERE, 2.0)
    assert day.soc_after_mwh == 1.0
    evening = explain(asked, schedule, 1)
    assert evening.setter is not None
    assert (evening.reason, evening.setter.id) == (Reason.HERE, "export")


def test_nothing_half_used_is_said_as_a_span() -> None:
    asked = Problem(
        timeline=line(1),
        available_mw=2.0,
        export=Grid(power_mw_max=1.0, price_jpy_per_mwh=4_000.0),
        loads=(Load(id="asic", power_mw_max=1.0, value_jpy_per_mwh=7_000.0),),
        firm=Firm(power_mw=0.0, unserved_jpy_per_mwh=1.0),
    )
    why = explain(asked, solve(asked), 0)
    assert (why.reason, why.setter, why.low_jpy_per_mwh, why.high_jpy_per_mwh) == (Reason.BETWEEN, None, 0.0, 4_000.0)
    assert [one.state for one in why.elements if one.id == "firm"] == [State.CLOSED]


@pytest.mark.parametrize("slot", [2, -3])
def test_a_slot_that_is_not_there_is_refused(slot: int) -> None:
    asked = Problem(timeline=line(2), available_mw=1.0)
    with pytest.raises(InputError, match=f"no slot {slot}"):
        explain(asked, solve(asked), slot)


def test_a_rule_has_no_price_to_explain() -> None:
    asked = Problem(timeline=line(2), available_mw=1.0, export=Grid(power_mw_max=1.0, price_jpy_per_mwh=1.0))
    with pytest.raises(InputError, match="no prices"):
        explain(asked, do_nothing(asked), 0)
