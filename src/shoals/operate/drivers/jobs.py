"""What the jobs of a compute load agreed to: whether they may be stopped, with which notice, and how often a day.

On a stop a job is frozen first, which takes milliseconds; it saves its work when power is back, never the other way
round. Only where nothing can be frozen, and a stop is the end of a process, is it told before.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from shoals.core._arrays import number
from shoals.core.errors import InputError
from shoals.operate.drivers._options import Options
from shoals.operate.machine import Refused

DAY_SECONDS = 86_400.0


class JobClass(StrEnum):
    """How a load may be stopped."""

    FIRM = "firm"
    """Not at all: a command to stop it is refused, and the controller turns to other loads."""
    INTERRUPTIBLE = "interruptible"
    """At once: it is frozen, or loses no work when it ends."""
    CHECKPOINT = "checkpoint"
    """It has work to lose. Frozen where that can be done, and told to save when it goes on; else told to save first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a load agreed to.

    Parameters
    ----------
    kind : JobClass
    notice_seconds : float
        How long before its end a job is told to save, where it cannot be frozen. [s]
    stops_per_day_max : int
        How often it may be stopped within 24 hours. `Machine.starts_per_day_max` keeps the controller from it; this
        refuses it to anybody.

    Raises
    ------
    InputError
        If a number cannot be meant.
    """

    kind: JobClass = JobClass.INTERRUPTIBLE
    notice_seconds: float = 0.0
    stops_per_day_max: int = 1_000

    def __post_init__(self) -> None:
        number(self.notice_seconds, "notice_seconds", low=0.0)
        if self.stops_per_day_max < 0:
            raise InputError(f"`stops_per_day_max` is {self.stops_per_day_max}", "give 0 or more")

    @classmethod
    def take(cls, read: Options) -> Terms:
        """Take the terms out of a machine's options: ``job``, ``notice_seconds``, ``stops_per_day_max``."""
        kind = JobClass(read.one_of("job", tuple(JobClass), JobClass.INTERRUPTIBLE))
        notice_seconds, stops = read.number("notice_seconds", 0.0), read.whole("stops_per_day_max", 1_000)
        assert stops is not None
        return cls(kind=kind, notice_seconds=notice_seconds, stops_per_day_max=stops)


class Consent:
    """Counts stops against terms: each once, when it is done.

    Parameters
    ----------
    of : str
        Whose, for words.
    terms : Terms

    Notes
    -----
    A stop that was sent and never answered may be sent again as often as it takes. It counts once: when it is
    acknowledged, or when the load is told to go on and is found stopped.

    Examples
    --------
    >>> consent = Consent("train", Terms(stops_per_day_max=1))
    >>> consent.may_stop(0.0), consent.may_stop(0.5)  # the first was not answered
    (None, None)
    >>> consent.stopped(1.0)
    >>> consent.may_stop(10.0).reason, consent.may_stop(90_000.0)
    ('`train` was stopped 1 times within a day, which is all it agreed to', None)
    >>> Consent("web", Terms(kind=JobClass.FIRM)).may_stop(0.0).reason
    '`web` is firm: it never agreed to be stopped'
    """

    def __init__(self, of: str, terms: Terms) -> None:
        self.of, self.terms = of, terms
        self._stops: list[float] = []
        self._under_way = False

    def may_stop(self, now_s: float) -> Refused | None:
        """Return why a running load may not be stopped, None if it may; then its stop is under way. [s]"""
        if self.terms.kind is JobClass.FIRM:
            return Refused(reason=f"`{self.of}` is firm: it never agreed to be stopped", hint="stop another load")
        self._stops = [at for at in self._stops if now_s - at < DAY_SECONDS]
        if len(self._stops) >= self.terms.stops_per_day_max:
            told = f"`{self.of}` was stopped {len(self._stops)} times within a day, which is all it agreed to"
            return Refused(reason=told, hint="stop another load, or agree to more stops a day")
        self._under_way = True
        return None

    def stopped(self, now_s: float) -> None:
        """Count the stop that is under way, if there is one: it is done. [s]"""
        if self._under_way:
            self._stops.append(now_s)
        self._under_way = False

    def goes_on(self, now_s: float, *, was_stopped: bool) -> None:
        """Close a stop that was never answered: the load is to go on, and was found stopped or running. [s]"""
        if was_stopped:
            self.stopped(now_s)
        self._under_way = False
