"""Rules of switched loads, by series written by hand."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from shoals.core.errors import InputError
from shoals.core.run import Run, broken_by_run, is_on, starts


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ({"power_mw_min": -1.0}, "`run.power_mw_min` is -1"),
        ({"power_mw_min": 1.0, "start_jpy": float("nan")}, "`run.start_jpy` is nan"),
        ({"power_mw_min": 1.0, "run_slots_min": 0}, "`run.run_slots_min` is 0"),
        ({"power_mw_min": 1.0, "run_slots_min": 1.5}, "`run.run_slots_min` is 1.5"),
        ({"power_mw_min": 1.0, "rest_slots_min": "2"}, "`run.rest_slots_min` is '2'"),
        ({"power_mw_min": 1.0, "before_slots": 0}, "`run.before_slots` is 0"),
        ({"ramp_mw_per_hour": -2.0}, "`run.ramp_mw_per_hour` is -2"),
        ({"power_mw_min": 2.0, "before_mw": 1.0}, "`run.before_mw` is 1, below `run.power_mw_min`, 2"),
        ({"start_jpy": 5.0}, "`run.start_jpy` is 5.0, and `run.power_mw_min` is 0"),
        ({"run_slots_min": 2}, "`run.run_slots_min` is 2, and `run.power_mw_min` is 0"),
        ({"rest_slots_min": 2}, "`run.rest_slots_min` is 2"),
        ({"before_slots": 2}, "`run.before_slots` is 2"),
    ],
)
def test_rules_that_cannot_be_meant_name_their_number(numbers: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError) as caught:
        Run(**numbers)
    assert words in str(caught.value)
    assert "hint: " in str(caught.value)


def test_what_is_left_of_a_run_or_a_rest_at_the_start() -> None:
    on = Run(power_mw_min=1.0, run_slots_min=4, rest_slots_min=3, before_mw=1.0, before_slots=1)
    off = Run(power_mw_min=1.0, run_slots_min=4, rest_slots_min=3, before_slots=1)
    assert (on.slots_on_left, on.slots_off_left) == (3, 0)
    assert (off.slots_on_left, off.slots_off_left) == (0, 2)
    assert Run(power_mw_min=1.0, run_slots_min=4, before_mw=1.0).slots_on_left == 0


RULES = Run(power_mw_min=2.0, run_slots_min=3, rest_slots_min=2, ramp_mw_per_hour=2.0, before_slots=1)


@pytest.mark.parametrize(
    ("power", "words"),
    [
        ([0.0, 2.0, 3.0, 2.0, 0.0, 0.0, 2.0], ""),
        ([0.0, 2.0, 2.0, 2.0, 0.0, 2.0, 2.0], "turns in slot 5 after a rest of 1 slots, not 2"),
        ([0.0, 2.0, 2.0, 0.0, 0.0, 0.0, 0.0], "turns in slot 3 after a run of 2 slots, not 3"),
        ([2.0, 2.0, 2.0, 2.0, 0.0, 0.0, 0.0], "turns in slot 0 after a rest of 1 slots, not 2"),
        ([0.0, 1.5, 2.0, 2.0, 2.0, 0.0, 0.0], "is 1.5, neither 0 nor the least power or more in slot 1"),
        ([0.0, 2.0, 3.5, 2.5, 2.0, 0.0, 0.0], "moves 0.5 MW more than its ramp in slot 2"),
        ([0.0, 3.0, 3.0, 2.0, 0.0, 0.0, 0.0], "moves 1 MW more than its ramp in slot 1"),
        ([0.0, 2.0, 3.0, 3.0, 0.0, 0.0, 0.0], "moves 1 MW more than its ramp in slot 4"),
    ],
)
def test_a_rule_that_is_broken_is_told(power: list[float], words: str) -> None:
    """Slots of half an hour: 1 MW a slot while on, 2 MW at a start or a stop."""
    told = broken_by_run("a", RULES, np.array(power), 0.5, 1e-9)
    assert (words in "; ".join(told)) if words else told == []


def test_a_load_that_is_not_switched_has_a_ramp_alone() -> None:
    run = Run(ramp_mw_per_hour=2.0, before_mw=3.0)
    assert not run.switched
    assert broken_by_run("a", run, np.array([2.0, 1.0]), 0.5, 1e-9) == []
    assert "0.5 MW more than its ramp in slot 0" in broken_by_run("a", run, np.array([1.5]), 0.5, 1e-9)[0]
    assert broken_by_run("a", run, np.zeros(0), 0.5, 1e-9) == []


def test_starts_are_counted_from_the_state_before() -> None:
    power = np.array([1.0, 0.0, 1.0, 1.0, 0.0, 2.0])
    assert starts(Run(power_mw_min=1.0), power) == 3
    assert starts(Run(power_mw_min=1.0, before_mw=1.0), power) == 2
    assert is_on(Run(power_mw_min=1.0, before_mw=1.0), power).tolist() == [True, True, False, True, True, False, True]
