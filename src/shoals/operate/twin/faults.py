"""The kinds of faults that a twin can have, by name, with how likely each is in a run."""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """A kind of fault. Those of the first block are of one machine, the others of a whole site."""

    DROP = "drop"
    """One command in five gets no answer; half of those are obeyed all the same."""
    DEAF = "deaf"
    """It says that it stopped and does not."""
    LIAR = "liar"
    """It does not stop, and reports that it draws standby."""
    FROZEN = "frozen"
    """It never answers again."""
    SLOW = "slow"
    """It answers and obeys three seconds late."""
    SKEW = "skew"
    """Its clock is behind, so that a timed stop comes seconds late."""
    REBOOT = "reboot"
    """It starts anew in the middle, in its last mode."""
    GARBLED = "garbled"
    """It obeys, and its answers cannot be read."""
    REFUSES = "refuses"
    """It refuses commands for a while."""

    METER = "meter"
    """The meter is silent for a while."""
    SIGNAL = "signal"
    """The sender of orders is silent for a while."""
    CLOCK = "clock"
    """The wall clock steps."""
    CRASH = "crash"
    """The controller is killed, and started again from its journal."""
    STORM = "storm"
    """Orders come doubled, late, out of order, contradicted and withdrawn."""


OF_MACHINES = (
    Fault.DROP, Fault.DEAF, Fault.LIAR, Fault.FROZEN, Fault.SLOW, Fault.SKEW, Fault.REBOOT, Fault.GARBLED,
    Fault.REFUSES,
)  # fmt: skip
OF_SITES = (Fault.METER, Fault.SIGNAL, Fault.CLOCK, Fault.CRASH, Fault.STORM)
