"""A battery is checked where it is born: limits of a slot, reserve, decay, ends; and its JSON reads back unchanged."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

import numpy as np
import pytest

from shoals.core.errors import Infeasible, InputError, UnitMismatch
from shoals.core.plan import Battery, Problem
from shoals.core.plan_json import problem_from_json, problem_to_json, schedule_from_json, schedule_to_json
from shoals.core.time import Timeline
from shoals.plan.reach import check_reach, reachable

LINE = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone(timedelta(hours=9))), step_minutes=60, slots=3)
WHOLE: dict[str, Any] = {"charge_mw_max": 2.0, "discharge_mw_max": 2.0, "energy_mwh_max": 8.0, "start_mwh": 4.0}


def battery(**more: Any) -> Battery:
    return Battery(**(WHOLE | more))


def problem(store: Battery, available: Any = 0.0) -> Problem:
    return Problem(timeline=LINE, available_mw=available, battery=store)


def test_equal_batteries_are_equal_and_a_limit_cannot_be_written_to() -> None:
    one, other = battery(charge_mw_max=[1, 2, 3]), battery(charge_mw_max=(1.0, 2.0, 3.0))
    assert one == other
    assert hash(one) == hash(other)
    assert one != battery(charge_mw_max=[1.0, 2.0, 4.0])
    assert one != battery(charge_mw_max=1.0) != battery()
    assert len({one, other, battery()}) == 2
    assert one != "battery"
    assert isinstance(one.charge_mw_max, np.ndarray)
    with pytest.raises(ValueError, match="read-only"):
        one.charge_mw_max[0] = 9.0


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"energy_mwh_max": [8.0, -1.0, 8.0]}, r"`battery.energy_mwh_max` is -1 in slot 1"),
        ({"charge_mw_max": [1.0, float("nan"), 1.0]}, r"`battery.charge_mw_max` is nan in slot 1"),
        ({"discharge_mw_max": ["much"]}, r"`battery.discharge_mw_max` holds something that is no number"),
        ({"energy_mwh_min": [0.0, 9.0, 0.0]}, r"`battery.energy_mwh_min` is 9 MWh in slot 1, above .*, 8 MWh"),
        ({"energy_mwh_min": 9.0}, r"`battery.energy_mwh_min` is 9 MWh in slot 0, above"),
        ({"energy_mwh_min": 5.0}, r"`battery.start_mwh` is 4 MWh, .* holds 5 to 8 MWh"),
        ({"energy_mwh_max": [8.0, 8.0, 3.0]}, r"`battery.start_mwh` is 4 MWh, .* holds 0 to 3 MWh"),
        ({"energy_mwh_min": 2.0, "end": 1.0}, r"`battery.end` is 1"),
        ({"self_discharge_per_hour": 1.0}, r"`battery.self_discharge_per_hour` is 1"),
        ({"self_discharge_per_hour": -0.1}, r"`battery.self_discharge_per_hour` is -0.1"),
        ({"start_mwh": 8.5}, r"`battery.start_mwh` is 8.5"),
    ],
)
def test_what_cannot_be_is_refused(more: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=words):
        battery(**more)


def test_a_limit_has_as_many_slots_as_the_problem() -> None:
    with pytest.raises(UnitMismatch, match=r"`battery.discharge_mw_max` has shape \(2,\) where the timeline has 3"):
        problem(battery(discharge_mw_max=[1.0, 1.0]))


def test_what_is_kept_goes_by_time() -> None:
    store = battery(self_discharge_per_hour=0.19)
    assert store.keeps(1.0) == pytest.approx(0.81)
    assert store.keeps(0.5) == pytest.approx(0.9)
    assert battery().keeps(24.0) == 1.0


def test_json_reads_back_what_it_wrote_and_numbers_stay_version_1() -> None:
    plain = problem_to_json(problem(battery()))
    assert plain["schema"].endswith("/1")
    assert "energy_mwh_min" not in plain["battery"]
    store = battery(charge_mw_max=[1.0, 2.0, 0.0], energy_mwh_min=[1.0, 1.0, 1.0], self_discharge_per_hour=0.01)
    written = json.loads(json.dumps(problem_to_json(problem(store))))
    assert written["schema"].endswith("/2")
    assert written["battery"]["charge_mw_max"] == [1.0, 2.0, 0.0]
    assert written["battery"]["energy_mwh_min"] == 1.0  # one number stands for a constant array
    assert problem_from_json(written).battery == replace(store, energy_mwh_min=1.0)


def test_a_solution_keeps_the_worth_of_stored_energy() -> None:
    from shoals.plan import solve

    found = solve(problem(battery(end="free"), 1.0))
    assert schedule_from_json(schedule_to_json(found)).stored_price_jpy_per_mwh.tolist() == [0.0, 0.0, 0.0]
    without = solve(Problem(timeline=LINE, available_mw=1.0))
    written = schedule_to_json(without)
    assert "stored_price_jpy_per_mwh" not in written["series"]
    assert np.isnan(schedule_from_json(written).stored_price_jpy_per_mwh).all()


@pytest.mark.parametrize(
    ("more", "available", "words"),
    [
        ({"energy_mwh_min": [0.0, 7.0, 0.0], "end": "free"}, 1.0, r"in slot 1, .* at most 6 MWh: 1 MWh are missing"),
        ({"energy_mwh_max": [8.0, 1.0, 8.0], "end": "free"}, 0.0, r"in slot 1, .* no less than 4 MWh: 3 MWh too much"),
        ({"energy_mwh_min": 4.0, "self_discharge_per_hour": 0.5}, 1.0, r"in slot 0, .* at most 3 MWh: 1 MWh are miss"),
        ({"self_discharge_per_hour": 0.5}, 1.0, r"`battery.end` is 4 MWh, .* at most 2.25 MWh after slot 2, the last"),
    ],
)  # fmt: skip
def test_limits_out_of_reach_are_refused_with_slot_and_amount(more: dict[str, Any], available: Any, words: str) -> None:
    with pytest.raises(Infeasible, match=words):
        check_reach(problem(battery(**more), available))


def test_how_far_a_battery_gets() -> None:
    asked = problem(battery(self_discharge_per_hour=0.5, end="free", charge_mw_max=[1.0, 2.0, 2.0]), [9.0, 9.0, 1.0])
    assert asked.battery is not None
    lows, tops = reachable(asked, asked.battery)
    assert tops.tolist() == [3.0, 3.5, 2.75]
    # What is discharged goes nowhere but round: nothing is lost there, so only decay takes it down.
    assert lows.tolist() == [2.0, 1.0, 0.5]
