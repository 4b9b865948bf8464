"""Rules for a load that is switched on and off, and what a series of powers makes of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals.core._arrays import number, whole
from shoals.core.errors import InputError

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Rules for a load that is switched on and off, as unit commitment has them.

    A load is on in a slot in which it draws power, and then draws `power_mw_min` at least. A job that saves its state
    before it stops (checkpointing) is a load with a cost of each start and a least run.

    Parameters
    ----------
    power_mw_min : float, default 0
        Least power when on. Zero means that the load is never switched, and only `ramp_mw_per_hour` counts. [MW]
    start_jpy : float, default 0
        Cost of each start. [JPY]
    run_slots_min, rest_slots_min : int, default 1
        How long it stays on once it started, and off once it stopped, in slots. The end of the timeline cuts both.
    ramp_mw_per_hour : float, optional
        How fast its power may change while it is on. It starts at, and stops from, no more than `power_mw_min`, or
        what the ramp moves in one slot where that is more. Absent means at once. [MW/h]
    before_mw : float, default 0
        Power in the slot before the first; zero is off. [MW]
    before_slots : int, optional
        For how long it has been on, or off, before the first slot; absent means long enough to be switched.

    Raises
    ------
    InputError
        If a number is out of range, or a rule of switching comes without a least power.

    Examples
    --------
    >>> Run(power_mw_min=2.0, start_jpy=30_000.0, run_slots_min=4).switched
    True
    >>> Run(start_jpy=30_000.0)
    Traceback (most recent call last):
    shoals.core.errors.InputError: `run.start_jpy` is 30000.0, and `run.power_mw_min` is 0
    <BLANKLINE>
    hint: without a least power a load need never stop; give the power below which it does not run
    """

    power_mw_min: float = 0.0
    start_jpy: float = 0.0
    run_slots_min: int = 1
    rest_slots_min: int = 1
    ramp_mw_per_hour: float | None = None
    before_mw: float = 0.0
    before_slots: int | None = None

    def __post_init__(self) -> None:
        put = object.__setattr__
        for name in ("power_mw_min", "start_jpy", "before_mw"):
            put(self, name, number(getattr(self, name), f"run.{name}", low=0.0))
        for name in ("run_slots_min", "rest_slots_min"):
            put(self, name, whole(getattr(self, name), f"run.{name}", low=1))
        if self.ramp_mw_per_hour is not None:
            put(self, "ramp_mw_per_hour", number(self.ramp_mw_per_hour, "run.ramp_mw_per_hour", low=0.0))
        if self.before_slots is not None:
            put(self, "before_slots", whole(self.before_slots, "run.before_slots", low=1))
        if self.power_mw_min == 0.0:
            for name, rest in (
                ("start_jpy", 0.0), ("run_slots_min", 1), ("rest_slots_min", 1), ("before_slots", None),
            ):  # fmt: skip
                if getattr(self, name) != rest:
                    raise InputError(
                        f"`run.{name}` is {getattr(self, name)!r}, and `run.power_mw_min` is 0",
                        "without a least power a load need never stop; give the power below which it does not run",
                    )
        if 0.0 < self.before_mw < self.power_mw_min:
            raise InputError(
                f"`run.before_mw` is {self.before_mw:g}, below `run.power_mw_min`, {self.power_mw_min:g}",
                "before the first slot the load is off, at 0 MW, or on at its least power or more",
            )

    @property
    def switched(self) -> bool:
        """Whether being on or off is a question at all; else only the ramp counts."""
        return self.power_mw_min > 0.0

    @property
    def slots_on_left(self) -> int:
        """Slots from the first in which the load must still be on, since it started a short while ago."""
        return self._left(self.run_slots_min) if self.before_mw > 0.0 else 0

    @property
    def slots_off_left(self) -> int:
        """Slots from the first in which the load must still be off."""
        return self._left(self.rest_slots_min) if self.before_mw == 0.0 else 0

    def _left(self, least: int) -> int:
        return 0 if self.before_slots is None else max(least - self.before_slots, 0)

    def step_mw(self, hours: float) -> float:
        """Return how far the power may move from slot to slot while on; ``inf`` if at once. [MW]"""
        return np.inf if self.ramp_mw_per_hour is None else self.ramp_mw_per_hour * hours

    def jump_mw(self, hours: float) -> float:
        """Return the most power with which it may start, or from which it may stop. [MW]"""
        return max(self.step_mw(hours), self.power_mw_min)


def is_on(run: Run, power_mw: FloatArray) -> NDArray[np.bool_]:
    """Return whether a load is on, shape (t + 1,): before the first slot, and in each."""
    return np.concatenate([[run.before_mw], power_mw]) > run.power_mw_min / 2.0


def starts(run: Run, power_mw: FloatArray) -> int:
    """Return how often a load starts.

    Examples
    --------
    >>> starts(Run(power_mw_min=1.0), np.array([0.0, 2.0, 1.0, 0.0, 1.0]))
    2
    """
    on = is_on(run, power_mw)
    return int((on[1:] & ~on[:-1]).sum())


def broken_by_run(name: str, run: Run, power_mw: FloatArray, hours: float, tolerance_mw: float) -> list[str]:
    """Return a sentence for each rule of `run` that a series of powers breaks by more than the tolerance."""
    found: list[str] = []
    if not len(power_mw):
        return found
    at = np.concatenate([[run.before_mw], power_mw])
    move = np.diff(at)
    if not run.switched:
        excess = np.abs(move) - run.step_mw(hours)
    else:
        on = is_on(run, power_mw)
        low = np.where(on[1:], run.power_mw_min - power_mw, power_mw)
        if low.max() > tolerance_mw:
            slot = int(np.argmax(low))
            found.append(
                f"`load_mw[{name}]` is {power_mw[slot]:.6g}, neither 0 nor the least power or more in slot {slot}"
            )
        excess = np.abs(move) - np.where(on[1:] & on[:-1], run.step_mw(hours), run.jump_mw(hours))
        found += _too_short(name, run, on)
    if excess.max() > tolerance_mw:
        slot = int(np.argmax(excess))
        found.append(f"`load_mw[{name}]` moves {excess[slot]:.3g} MW more than its ramp in slot {slot}")
    return found


def _too_short(name: str, run: Run, on: NDArray[np.bool_]) -> list[str]:
    """Return a sentence for each stretch that ends too soon; `on` begins with the state before the first slot."""
    turn = np.flatnonzero(on[1:] != on[:-1])  # slots in which it starts or stops
    found: list[str] = []
    for i, slot in enumerate(turn.tolist()):
        was_on = bool(on[slot])
        least, word = (run.run_slots_min, "run") if was_on else (run.rest_slots_min, "rest")
        if i:
            long = slot - int(turn[i - 1])
        elif run.before_slots is None:
            continue
        else:
            long = slot + run.before_slots
        if long < least:
            found.append(f"load `{name}` turns in slot {slot} after a {word} of {long} slots, not {least}")
    return found
