"""What a site allows its controller: powers, ages, and who has the first word."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from shoals.core._arrays import number, whole
from shoals.core.errors import InputError
from shoals.operate.machine import Machine


class Cause(StrEnum):
    """Who limits the loads; the first of those that ask for the least is named, and no later one overrules it."""

    SAFETY = "safety"
    """The operator's stop, heat, an open contactor."""
    STALE = "stale"
    """What is known is too old to act on: the fail-safe limit rules."""
    GRID = "grid"
    """An order of the grid."""
    CONTRACT = "contract"
    """What the connection, its transformer or a contract carries."""
    ECONOMICS = "economics"
    """What the plan finds worth running."""
    WEAR = "wear"
    """Least times of run and rest, starts a day, the step of a restart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The machines of a site and the limits within which they are run.

    Parameters
    ----------
    machines : tuple of Machine
    power_w_max : int
        What the loads together may ever draw. [W]
    failsafe_w : int, default 0
        What they may draw while what is known is too old. [W]
    failsafe_seconds_min : float, default 60
        How long that limit holds at least once it was needed. [s]
    meter_seconds_max : float, default 5
        Age of the site's meter from which it is too old. [s]
    machine_seconds_max : float, default 20
        Age of what was seen of a machine from which it says nothing. [s]
    signal_seconds_max : float, optional
        How long the sender of orders may be silent; without it silence means nothing. [s]
    clock_step_seconds_max : float, default 2
        By how much the wall clock may move against the steady clock from one cycle to the next. [s]
    resend_seconds : float, default 0.5
        After how long a command that was not acknowledged is sent again. [s]
    tolerance_w : int, default 500
        By how much the meter may lie above a limit. [W]
    outlet_seconds : float, default 2
        From cutting an outlet until the meter shows it. [s]
    cut_seconds_min : float, default 30
        How long an outlet stays off at least. [s]
    restart_w_max : int, optional
        Power that is started at once at most, for the transformer's sake; the rest waits for it. [W]
    price_band_jpy_per_mwh : float, default 500
        A machine starts at a price this far below its worth, and stops this far above. [JPY/MWh]
    house_w : int, default 0
        What the meter sees beside the machines and nobody can stop: fans, network. More than that is not forgiven. [W]
    cut_standby : bool, default False
        Whether a limit below what stopped machines draw in standby is met by cutting their outlets. Without it the
        least that can be reached is the sum of standby powers.
    contactor : bool, default True
        Whether the site has one that can be opened. Without it, what nothing else ends is an alarm and no more.
    lies_max : int, default 3
        After how many lies within 24 hours a machine stays cut until a person looks.
    seed : int, default 0
        Of the order in which equal machines are started.

    Raises
    ------
    InputError
        If two machines share a name or an outlet, or a number cannot be meant.
    """

    machines: tuple[Machine, ...]
    power_w_max: int
    failsafe_w: int = 0
    failsafe_seconds_min: float = 60.0
    meter_seconds_max: float = 5.0
    machine_seconds_max: float = 20.0
    signal_seconds_max: float | None = None
    clock_step_seconds_max: float = 2.0
    resend_seconds: float = 0.5
    tolerance_w: int = 500
    outlet_seconds: float = 2.0
    cut_seconds_min: float = 30.0
    restart_w_max: int | None = None
    price_band_jpy_per_mwh: float = 500.0
    house_w: int = 0
    cut_standby: bool = False
    contactor: bool = True
    lies_max: int = 3
    seed: int = 0
    by_id: dict[str, Machine] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        whole(self.power_w_max, "power_w_max", low=0)
        if whole(self.failsafe_w, "failsafe_w", low=0) > self.power_w_max:
            raise InputError(
                f"the fail-safe limit of {self.failsafe_w} W is above the site's {self.power_w_max} W",
                "give a limit that is safe when nothing is known",
            )
        for name in (
            "failsafe_seconds_min", "meter_seconds_max", "machine_seconds_max", "clock_step_seconds_max",
            "resend_seconds", "outlet_seconds", "cut_seconds_min", "price_band_jpy_per_mwh",
        ):  # fmt: skip
            number(getattr(self, name), name, low=0.0)
        whole(self.tolerance_w, "tolerance_w", low=0)
        whole(self.house_w, "house_w", low=0)
        if self.restart_w_max is not None:
            largest = max((one.power_w_max for one in self.machines), default=0)
            if whole(self.restart_w_max, "restart_w_max", low=1) < largest:
                raise InputError(
                    f"`restart_w_max` is {self.restart_w_max} W and one machine alone draws {largest} W",
                    f"give at least {largest} W, or that machine could never start",
                )
        for what, names in (
            ("name", [one.id for one in self.machines]),
            ("outlet", [one.outlet for one in self.machines if one.outlet]),
        ):
            twice = {name for name in names if names.count(name) > 1}
            if twice:
                raise InputError(f"two machines share the {what} `{min(twice)}`", f"give each a {what} of its own")
        object.__setattr__(self, "by_id", {one.id: one for one in self.machines})

    def stop_seconds_bound(self) -> float:
        """Return how long after an order the meter may stand above it when nothing obeys. [s]

        A cycle until the order is seen, the slowest machine, outlets of liars, outlets of all, the contactor, and a
        cycle for each of them.
        """
        slowest = max((one.stop_seconds for one in self.machines), default=0.0)
        return slowest + 2 * (self.outlet_seconds + 1.0) + 5.0
