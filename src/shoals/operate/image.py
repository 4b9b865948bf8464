"""What is known at one moment, frozen, so that a decision has one input and can be made again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from shoals.operate.machine import Answer, Seen
from shoals.operate.orders import Orders

SECOND_US = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Metered:
    """What the site's meter of the loads says.

    Parameters
    ----------
    power_w : int
        Power of all loads together. [W]
    at_us : int
        When that was. [µs since 1970 UTC]
    energy_wh : int, optional
        What its register of drawn energy stands at, if it has one. [Wh]
    """

    power_w: int
    at_us: int
    energy_wh: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What the plan offers the loads in this slot.

    Parameters
    ----------
    power_w_max : int
        What they may draw. [W]
    price_jpy_per_mwh : float
        What a MWh is worth elsewhere: the plan's λ. [JPY/MWh]
    end_us : int
        When the offer ends. [µs since 1970 UTC]
    """

    power_w_max: int
    price_jpy_per_mwh: float
    end_us: int


def _none() -> Mapping[str, Seen]:
    return MappingProxyType({})


def _no_answers() -> Mapping[str, Answer]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """What is known at one moment.

    Parameters
    ----------
    now_us : int
        Wall clock. [µs since 1970 UTC]
    steady_us : int
        Steady clock, which never steps. [µs]
    meter : Metered, optional
        Last reading of the site's meter.
    seen : mapping of str to Seen
        Last sight of each machine, by name.
    answers : mapping of str to Answer
        Answers that came since the last image, by machine.
    busy : frozenset of str
        Machines with a command under way. None is sent a second.
    orders : Orders
        All orders that are known.
    signal_us : int, optional
        When the sender of orders was last heard. [µs since 1970 UTC]
    offer : Offer, optional
        What the plan offers now.
    stop : bool
        Whether the operator pressed stop.
    reset : bool
        Whether the operator asks to close an open contactor again.
    leaving : bool
        Whether the controller is being ended, so that the loads are to be brought to the fail-safe limit.
    closed : bool, optional
        Whether the contactor is closed, by its own contact or by who holds it; None if nobody says.
    """

    now_us: int
    steady_us: int
    meter: Metered | None = None
    seen: Mapping[str, Seen] = field(default_factory=_none)
    answers: Mapping[str, Answer] = field(default_factory=_no_answers)
    busy: frozenset[str] = frozenset()
    orders: Orders = field(default_factory=Orders)
    signal_us: int | None = None
    offer: Offer | None = None
    stop: bool = False
    reset: bool = False
    leaving: bool = False
    closed: bool | None = None

    def age_seconds(self, at_us: int) -> float:
        """Return how old something is. A time ahead of the clock is as far off as one behind it. [s]"""
        return abs(self.now_us - at_us) / SECOND_US
