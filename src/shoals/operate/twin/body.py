"""The physics of a twin: power that ramps, an outlet, a memory of its last mode. Idle twins cost nothing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True, kw_only=True)
class Body:
    """A machine's power over time, in closed form between events.

    Parameters
    ----------
    power_w_max, standby_w : float
        At full work and when stopped. [W]
    down_seconds, up_seconds : float
        From full work to standby, and back. [s]
    deaf : bool
        Whether it answers a stop and does not obey it.
    lies : bool
        Whether it reports standby whatever it draws.
    boot_seconds : float
        From fed to working again. [s]

    Notes
    -----
    A machine that was cut starts by itself in its last mode when it is fed again, as users of Avalon Q report; so an
    outlet is safe only while it is off.

    Examples
    --------
    >>> body = Body(power_w_max=3_000.0, standby_w=100.0, down_seconds=2.0, up_seconds=10.0)
    >>> body.tell(3_000.0, now_s=0.0)
    >>> body.power_w(5.0), body.power_w(20.0)
    (1550.0, 3000.0)
    """

    power_w_max: float
    standby_w: float
    down_seconds: float = 2.0
    up_seconds: float = 30.0
    deaf: bool = False
    lies: bool = False
    boot_seconds: float = 20.0
    target_w: float = 0.0
    fed: bool = True
    _from_w: float = 0.0
    _from_s: float = 0.0
    _mode_w: float = 0.0
    """What it goes back to when fed again."""
    _awake_s: float = 0.0
    """When it has booted."""
    _later: tuple[float, float] | None = None
    """A command that it keeps for a time by its own clock: when, and what."""

    def power_w(self, now_s: float) -> float:
        """Return what it draws. [W]"""
        self._due(now_s)
        if not self.fed:
            return 0.0
        goal_w = max(self.target_w, self.standby_w)
        start_w = max(self._from_w, self.standby_w)
        span_w = self.power_w_max - self.standby_w
        seconds = self.up_seconds if goal_w > start_w else self.down_seconds
        step_w = span_w * max(now_s - self._from_s, 0.0) / max(seconds, 1e-9)
        return min(start_w + step_w, goal_w) if goal_w > start_w else max(start_w - step_w, goal_w)

    def reported_w(self, now_s: float) -> float:
        """Return what it says that it draws. [W]"""
        return self.standby_w if self.lies and self.fed else self.power_w(now_s)

    def talks(self, now_s: float) -> bool:
        """Return whether it is fed and has booted, so that it can answer at all."""
        self._due(now_s)
        return self.fed and now_s >= self._awake_s

    def tell(self, power_w: float, *, now_s: float, after_s: float = 0.0) -> None:
        """Tell it a power; it obeys, or does not, when its own clock says so."""
        if after_s > 0.0:
            self._later = (now_s + after_s, power_w)
            return
        self._later = None
        self._turn(power_w, now_s)

    def _due(self, now_s: float) -> None:
        if self._later is not None and now_s >= self._later[0]:
            at_s, power_w = self._later
            self._later = None
            self._turn(power_w, at_s)

    def _turn(self, power_w: float, now_s: float) -> None:
        if self.deaf and power_w < self.target_w:
            return
        self._from_w, self._from_s = self.power_w(now_s), now_s
        self.target_w = self._mode_w = power_w

    def feed(self, on: bool, *, now_s: float) -> None:
        """Switch its outlet. Fed again, it boots and goes back to its last mode that was not standby."""
        self._due(now_s)
        if on == self.fed:
            return
        if not on and self.target_w > self.standby_w:
            self._mode_w = self.target_w
        self.fed = on
        self._from_w, self._from_s = 0.0, now_s + (self.boot_seconds if on else 0.0)
        self._awake_s = self._from_s
        if on:
            self.target_w = self._mode_w if self._mode_w > self.standby_w else self.power_w_max
        self._later = None

    def reboot(self, *, now_s: float) -> None:
        """Start anew: standby while it boots, then its last mode."""
        if self.fed:
            self._from_w, self._from_s = 0.0, now_s + self.boot_seconds
            self._awake_s = self._from_s
