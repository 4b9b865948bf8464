"""A machine as its controller knows it: what it can do, what it was told, what it answered, what was seen.

Commanded, acknowledged and observed are three states. An acknowledgement is a claim; a meter is the judge.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from shoals.core._arrays import identifier, number, whole
from shoals.core.errors import InputError
from shoals.operate.secret import Secret
from shoals.operate.tls import Tls
from shoals.operate.why import Why

Options = Mapping[str, str | int | float | bool]
"""What a driver wants to know beside an address, under its own names."""


def no_options() -> Options:
    """Return none."""
    return MappingProxyType({})


class Source(StrEnum):
    """Where a machine's power comes from, best first."""

    METERED = "metered"
    REPORTED = "reported"
    NAMEPLATE = "nameplate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """What a machine can do.

    Parameters
    ----------
    id : str
        Name, ASCII letters, digits and hyphens.
    driver : str
        Who talks to it: a name of `shoals.operate.drivers.DRIVERS`.
    address : str
        Where it listens.
    power_w_max : int
        What it draws at full work. [W]
    standby_w : int, default 0
        What it draws when it was told to stop. [W]
    levels_w : tuple of int
        Powers between stop and full work that it can be told. Empty means on and off alone. [W]
    outlet : str
        Name of the switched outlet that feeds it; empty if none can be cut.
    load : str
        The load of the plan that it is a part of, for the book; empty if the site has one alone.
    stop_seconds, start_seconds : float
        From the command until the power is there, in 99 of 100 cases. [s]
    run_seconds_min, rest_seconds_min : float
        How long it runs, and rests, at least, unless the grid asks or something is unsafe. [s]
    starts_per_day_max : int
        How often it starts within 24 hours at most.
    value_jpy_per_mwh : float
        What a MWh is worth in it. [JPY/MWh]
    options : mapping
        What its driver wants to know beside the address.
    secret : Secret, optional
        What opens it: a password, a token. It is never written down.

    Raises
    ------
    InputError
        If a value cannot be meant; the message names it.

    Notes
    -----
    Thermal cycling wears machines out, so starts are counted.

    Examples
    --------
    >>> Machine(id="a1", driver="simulated", address="", power_w_max=3_420, standby_w=90).powers_w
    (0, 3420)
    """

    id: str
    driver: str
    address: str
    power_w_max: int
    standby_w: int = 0
    levels_w: tuple[int, ...] = ()
    outlet: str = ""
    load: str = ""
    stop_seconds: float = 3.0
    start_seconds: float = 60.0
    run_seconds_min: float = 0.0
    rest_seconds_min: float = 0.0
    starts_per_day_max: int = 1_000
    value_jpy_per_mwh: float = 0.0
    options: Options = field(default_factory=no_options)
    secret: Secret | None = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        identifier(self.id, "machine.id")
        whole(self.power_w_max, f"power_w_max of `{self.id}`", low=1)
        whole(self.standby_w, f"standby_w of `{self.id}`", low=0)
        if self.standby_w >= self.power_w_max:
            raise InputError(
                f"`{self.id}` draws {self.standby_w} W in standby and {self.power_w_max} W at full work",
                "give a standby power below the full power",
            )
        for level in self.levels_w:
            if not self.standby_w < whole(level, f"levels_w of `{self.id}`", low=1) < self.power_w_max:
                raise InputError(
                    f"`{self.id}` has a level of {level} W",
                    f"give levels between {self.standby_w} W of standby and {self.power_w_max} W",
                )
        for name in ("stop_seconds", "start_seconds", "run_seconds_min", "rest_seconds_min"):
            number(getattr(self, name), f"{name} of `{self.id}`", low=0.0)
        whole(self.starts_per_day_max, f"starts_per_day_max of `{self.id}`", low=0)
        number(self.value_jpy_per_mwh, f"value_jpy_per_mwh of `{self.id}`")

    @property
    def powers_w(self) -> tuple[int, ...]:
        """The powers that it can be told, 0 for stop, ascending. [W]"""
        return (0, *sorted(self.levels_w), self.power_w_max)

    @property
    def margin_w(self) -> int:
        """By how much a power may be off and still be the one that was meant. [W]

        A tenth of full power and at least 50 W, but never more than half of what lies between standby and full work:
        otherwise a small machine that does not stop would pass for one that did.
        """
        return min(max(self.power_w_max // 10, 50), (self.power_w_max - self.standby_w) // 2)

    def draws_w(self, told_w: int) -> int:
        """Return what it draws when told a power: never less than standby while its outlet is on. [W]"""
        return max(told_w, self.standby_w)


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """Something beside the machines that a controller is connected to: an outlet, the contactor, a meter, a sender.

    Parameters
    ----------
    id : str
        Name at this site.
    driver : str
        Who talks to it: a name of the registry of its kind, `SWITCHES` or `METERS` of `shoals.operate.drivers`,
        `shoals.operate.signals.SIGNALS`, `shoals.operate.offers.OFFERS`.
    address : str
        Where it is, in the words of its driver: ``"10.0.0.8:502"``, a file.
    options : mapping
        What its driver wants to know beside the address: a unit, a register.
    secret : Secret, optional
        What opens it. It is never written down.
    tls : Tls, optional
        Certificates of the connection to it.
    """

    id: str
    driver: str
    address: str = ""
    options: Options = field(default_factory=no_options)
    secret: Secret | None = field(default=None, repr=False, compare=False)
    tls: Tls | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a meter says.

    Parameters
    ----------
    power_w : int
        Power that is drawn. [W]
    energy_wh : int, optional
        What its register of drawn energy stands at, if it has one. [Wh]
    """

    power_w: int
    energy_wh: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A machine says that it did what it was told.

    Parameters
    ----------
    power_w : int, optional
        What it says it now draws. [W]
    """

    power_w: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A machine says that it did not.

    Parameters
    ----------
    reason : str
        Its own words.
    hint : str
        What to do about it.
    """

    reason: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """A machine did not answer in words that are known, so what it did is not known.

    Parameters
    ----------
    reason : str
        What was seen: no connection, no answer in time, an answer cut short.
    """

    reason: str


Answer = Done | Refused | Unknown
"""What comes of a command. There is no fourth: in particular no `False`."""


class Act(StrEnum):
    """What a command does."""

    SET = "set"
    """Tell a machine a power; 0 is stop."""
    CUT = "cut"
    """Switch the outlet of a machine off."""
    FEED = "feed"
    """Switch the outlet of a machine on."""
    OPEN = "open"
    """Open the contactor of the site."""
    CLOSE = "close"
    """Close the contactor of the site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing to be done to one device, with who asked and why.

    Parameters
    ----------
    machine : str
        Machine that it is about; empty for the contactor of the site.
    act : Act
    power_w : int
        What it is told, for ``Act.SET``. [W]
    before_w : int, optional
        What it had been told before. [W]
    cause : str
        Which rule asked: a value of `shoals.operate.limits.Cause`.
    why : Why
    attempt : int, default 1
        How often the same has been sent, this time counted.
    """

    machine: str
    act: Act
    power_w: int = 0
    before_w: int | None = None
    cause: str
    why: Why
    attempt: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What was last seen of a machine.

    Parameters
    ----------
    power_w : int
        Power that it draws. [W]
    at_us : int
        When that was. [µs since 1970 UTC]
    source : Source
        Who says so.
    hot : bool, optional
        Whether it is too hot to run; None if it tells no temperature just now, and then its last word stands.
    clock_skew_s : float
        How far its clock is ahead of ours. [s]
    """

    power_w: int
    at_us: int
    source: Source = Source.REPORTED
    hot: bool | None = False
    clock_skew_s: float = 0.0
