"""A machine that was too hot stays off until it has cooled down or rested; and what small machines owe."""

from __future__ import annotations

import json
from types import MappingProxyType

import pytest

from shoals.operate.decide import HOT_SECONDS_MIN, Decision, decide, obeys
from shoals.operate.drivers._cgminer import clock_skew_s
from shoals.operate.image import SECOND_US, Image, Metered, Offer
from shoals.operate.limits import Limits
from shoals.operate.machine import Done, Machine, Seen
from shoals.operate.memory import Memory
from shoals.operate.why import Code

ASIC = Machine(id="a1", driver="simulated", address="", power_w_max=3_000, standby_w=50, stop_seconds=2.0)
SITE = Limits(machines=(ASIC,), power_w_max=5_000)


def at(second: int, memory: Memory, hot: bool | None, limits: Limits = SITE) -> Decision:
    now_us = second * SECOND_US
    told = memory.told.get("a1")
    power_w = ASIC.draws_w(0 if told is None else told.power_w)
    image = Image(
        now_us=now_us,
        steady_us=now_us,
        meter=Metered(power_w=power_w, at_us=now_us),
        seen=MappingProxyType({"a1": Seen(power_w=power_w, at_us=now_us, hot=hot)}),
        answers=MappingProxyType({"a1": Done()}),
        offer=Offer(power_w_max=5_000, price_jpy_per_mwh=-1e6, end_us=2**62),
    )
    return decide(limits, image, memory)


def run(said: list[tuple[int, bool | None]], limits: Limits = SITE) -> list[int]:
    """Return what the machine is to draw at each moment."""
    memory, targets = Memory(), list[int]()
    for second, hot in said:
        found = at(second, memory, hot, limits)
        memory = found.memory
        targets.append(found.targets_w["a1"])
    return targets


def test_no_temperature_is_no_word_that_it_is_cool() -> None:
    assert run([(10, False), (11, True), (12, None), (200, None)]) == [3_000, 0, 0, 0]
    assert run([(10, False), (11, True), (12, None), (13, False)]) == [3_000, 0, 0, 3_000]
    assert run([(10, None), (11, None)]) == [3_000, 3_000]  # many never tell one


def test_what_tells_no_temperature_while_it_is_off_rests_and_is_tried_again() -> None:
    rested = 11 + round(HOT_SECONDS_MIN)
    assert run([(11, True), (rested - 1, None), (rested, None)]) == [0, 0, 3_000]
    longer = Limits(machines=(Machine(**{**_fields(ASIC), "rest_seconds_min": 900.0}),), power_w_max=5_000)
    assert run([(11, True), (rested, None), (911, None)], longer) == [0, 0, 3_000]


def _fields(machine: Machine) -> dict[str, object]:
    return {name: getattr(machine, name) for name in machine.__slots__}  # type: ignore[attr-defined]


def test_heat_is_remembered_over_a_restart_and_named_as_the_reason() -> None:
    memory = at(12, at(10, Memory(), False).memory, True)
    assert memory.commands[0].why.code is Code.HOT
    kept = Memory.from_json(json.loads(json.dumps(memory.memory.to_json())))
    assert at(60, kept, None).targets_w["a1"] == 0
    old = memory.memory.to_json()
    del old["hot_us"]  # of a journal that was written before
    assert not Memory.from_json(old).hot_us


@pytest.mark.parametrize(("power_w_max", "standby_w", "off_w"), [(60, 0, 30), (40, 10, 15), (3_000, 50, 300)])
def test_a_small_machine_that_does_not_stop_is_no_machine_that_obeys(
    power_w_max: int, standby_w: int, off_w: int
) -> None:
    machine = Machine(id="s", driver="simulated", address="", power_w_max=power_w_max, standby_w=standby_w)
    assert machine.margin_w == off_w
    assert not obeys(machine, 0, power_w_max)
    assert obeys(machine, 0, standby_w)
    assert not obeys(machine, power_w_max, standby_w)


@pytest.mark.parametrize("when_s", [float("inf"), float("-inf"), float("nan"), 1e300, -5.0])
def test_a_time_that_no_clock_tells_is_no_skew(when_s: float) -> None:
    assert clock_skew_s(when_s) == 0.0
