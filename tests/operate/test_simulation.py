"""Sites with faults in made-up time (SHOALS_SEEDS of them): nothing that must never be is found, planted bugs are."""

from __future__ import annotations

import os
import types
from collections.abc import Callable
from pathlib import Path

import pytest

from shoals.operate import decide as decide_module
from shoals.operate import ladder as ladder_module
from shoals.operate.simulation import replays, simulate
from shoals.operate.twin.faults import Fault

RUNS = 10_000 if os.environ.get("SHOALS_LONG") else int(os.environ.get("SHOALS_SEEDS", "60"))
BUGS = {
    "the order of the grid is not followed": ("decide", "    if ruling:\n", "    if False:\n"),
    "what the connection carries is forgotten": ("decide", "power_w=limits.power_w_max, why", "power_w=10**9, why"),
    "a silent meter is believed": ("decide", "    if blind and (", "    if False and ("),
    "a silent sender is believed": ("decide", "    if silent and (", "    if False and ("),
    "a step of the clock is not seen": ("decide", "if step_s > limits", "if step_s > 1e9 * limits"),
    "a machine is told twice at once": ("decide", "or one.id in image.busy or", "or"),
    "more is started than the transformer takes": ("decide", "if rise_w > room_w:", "if False:"),
    "starts are not counted": ("decide", "< machine.starts_per_day_max", "< 10**9"),
    "the fail-safe limit has no least time": ("decide", "limits.failsafe_seconds_min * SECOND_US", "0"),
    "a machine that was fed again is not counted": ("decide", ", set(fed))", ", set())"),
    "reports are believed without a meter": ("ladder", "elif meter_w is None and one", "elif False and one"),
    "the contactor is never opened": ("ladder", "    stuck = lasting and", "    stuck = False and"),
    "the meter is judged in kilowatts": (
        "ladder",
        "    return image.meter.power_w",
        "    return image.meter.power_w // 1000",
    ),
}


def planted(module: str, text: str, other: str) -> Callable[..., object]:
    """Return `decide` with one piece of its source replaced."""
    ladder = types.ModuleType("planted_ladder")
    source = Path(str(ladder_module.__file__)).read_text(encoding="utf-8")
    if module == "ladder":
        assert source.count(text) == 1
        source = source.replace(text, other)
    ladder.__dict__["__name__"] = "shoals.operate.ladder"
    exec(compile(source, "planted_ladder", "exec"), ladder.__dict__)
    decide = types.ModuleType("planted_decide")
    decide.__dict__["__name__"] = "shoals.operate.decide"
    source = Path(str(decide_module.__file__)).read_text(encoding="utf-8")
    if module == "decide":
        assert source.count(text) == 1
        source = source.replace(text, other)
    exec(compile(source, "planted_decide", "exec"), decide.__dict__)
    decide.__dict__["climb"] = ladder.__dict__["climb"]
    return decide.__dict__["decide"]


@pytest.mark.parametrize("part", range(10))
def test_no_seed_finds_anything(part: int) -> None:
    """Shown again by `shoals operate simulate --seed N`."""
    for seed in range(part * RUNS // 10, (part + 1) * RUNS // 10):
        run = simulate(seed)
        assert run.violations == (), f"seed {seed}: {run.faults}"


@pytest.mark.parametrize("bug", BUGS)
def test_a_planted_bug_is_found(bug: str) -> None:
    wrong = planted(*BUGS[bug])
    kinds = [Fault.LIAR, Fault.METER] if "without a meter" in bug else None
    for seed in range(250):
        run = simulate(seed, decide=wrong, faults=kinds)  # type: ignore[arg-type]
        if run.violations:
            return
    pytest.fail(f"no seed of 250 finds that {bug}")


def test_the_harness_plants_nothing_by_itself() -> None:
    same = planted("decide", "    if ruling:\n", "    if ruling:\n")
    for seed in range(8):
        assert simulate(seed, decide=same) == simulate(seed)  # type: ignore[arg-type]


def test_the_same_seed_is_the_same_run() -> None:
    assert simulate(17, keep=True) == simulate(17, keep=True)
    assert simulate(17) != simulate(18)


def test_every_decision_comes_out_again() -> None:
    for seed in range(10):
        assert replays(simulate(seed, keep=True))
    other = planted("decide", "if rise_w > room_w:", "if False:")
    assert not all(replays(simulate(seed, keep=True), decide=other) for seed in range(20))  # type: ignore[arg-type]


@pytest.mark.parametrize("fault", Fault)
def test_each_fault_alone_is_survived(fault: Fault) -> None:
    runs = [simulate(seed, faults=[fault]) for seed in range(12)]
    assert all(run.violations == () for run in runs)
    assert any(run.faults for run in runs)


def test_what_is_not_acknowledged_is_sent_again() -> None:
    """So that lost answers alone open no contactor; without it they do."""
    silent = planted("decide", "return waited_s >= pause_s", "return False")
    opened = (seed for seed in range(60) if simulate(seed, faults=[Fault.DROP], decide=silent).opened)  # type: ignore[arg-type]
    seed = next(opened)
    assert not simulate(seed, faults=[Fault.DROP]).opened


def test_without_faults_nothing_is_opened_and_orders_take_seconds() -> None:
    runs = [simulate(seed, faults=[]) for seed in range(25)]
    assert not any(run.opened or run.violations for run in runs)
    assert max(run.over_seconds_max for run in runs) <= 4
    assert min(run.energy_j for run in runs) > 0
