"""Machines, outlets, a contactor and a meter that are only bodies: for trying a site out, and for tests of the loop."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from shoals.operate.drivers._options import Options
from shoals.operate.machine import Answer, Device, Done, Machine, Reading, Refused, Seen, Unknown
from shoals.operate.twin.body import Body


@dataclass(slots=True, kw_only=True)
class World:
    """A site that exists in this process alone.

    Parameters
    ----------
    bodies : dict of str to Body
        By machine.
    closed : bool
        Whether the contactor is closed.
    energy_j : float
        What the loads drew so far. [J]
    """

    bodies: dict[str, Body] = field(default_factory=dict[str, Body])
    closed: bool = True
    energy_j: float = 0.0
    _at_s: float | None = None
    _power_w: float = 0.0

    def power_w(self, now_s: float) -> float:
        """Return what all loads draw, and count their energy up to now. [W]"""
        power_w = sum(one.power_w(now_s) for one in self.bodies.values()) if self.closed else 0.0
        if self._at_s is not None:
            self.energy_j += (power_w + self._power_w) / 2 * max(now_s - self._at_s, 0.0)
        self._at_s, self._power_w = now_s, power_w
        return power_w


WORLDS: dict[str, World] = {}
"""Worlds of this process, by the first part of an address."""


def world_of(address: str) -> World:
    """Return the world of an address; it is made when it is asked for first."""
    return WORLDS.setdefault(address.partition("/")[0], World())


class Simulated:
    """A simulated machine in real time.

    Parameters
    ----------
    machine : Machine
        Its `address` names its world. ``options``: ``down_seconds`` and ``up_seconds``, `Body`'s by default.

    Examples
    --------
    >>> import asyncio
    >>> machine = Machine(id="a1", driver="simulated", address="", power_w_max=3_000, standby_w=90)
    >>> asyncio.run(Simulated(machine).set_power(0)).power_w
    90
    """

    def __init__(self, machine: Machine) -> None:
        self.machine, self.world = machine, world_of(machine.address)
        read = Options(machine.id, machine.options)
        down_seconds, up_seconds = read.number("down_seconds", 2.0), read.number("up_seconds", 30.0)
        read.done()
        self.body = Body(
            power_w_max=float(machine.power_w_max),
            standby_w=float(machine.standby_w),
            down_seconds=down_seconds,
            up_seconds=up_seconds,
        )
        self.world.bodies[machine.id] = self.body

    async def read(self) -> Seen | Unknown:
        """Return what it draws."""
        if not self.body.fed or not self.world.closed:
            return Unknown(reason="no connection")
        return Seen(power_w=round(self.body.reported_w(time.monotonic())), at_us=time.time_ns() // 1_000)

    async def set_power(self, power_w: int) -> Answer:
        """Tell it a power."""
        if not self.body.fed or not self.world.closed:
            return Unknown(reason="no connection")
        if power_w not in self.machine.powers_w:
            return Refused(reason=f"no level of {power_w} W", hint="give one of `powers_w`")
        now_s = time.monotonic()
        self.body.tell(float(power_w), now_s=now_s)
        return Done(power_w=round(self.body.power_w(now_s)) if power_w else self.machine.standby_w)


class SimulatedSwitch:
    """The outlet of a simulated machine, or the contactor of its world.

    Parameters
    ----------
    device : Device
        Its `address` is ``world/machine`` for an outlet, ``world`` for the contactor.
    """

    def __init__(self, device: Device) -> None:
        self.world = world_of(device.address)
        self.machine = device.address.partition("/")[2]

    async def switch(self, on: bool) -> Answer:
        """Close it, or open it."""
        now_s = time.monotonic()
        self.world.power_w(now_s)
        if self.machine:
            body = self.world.bodies.get(self.machine)
            if body is None:
                return Refused(reason=f"no machine `{self.machine}`", hint="name one of the simulated machines")
            body.feed(on, now_s=now_s)
        else:
            self.world.closed = on
        return Done()

    async def closed(self) -> bool | Unknown:
        """Return whether it is closed."""
        if not self.machine:
            return self.world.closed
        body = self.world.bodies.get(self.machine)
        return Unknown(reason=f"no machine `{self.machine}`") if body is None else body.fed


class SimulatedMeter:
    """The meter of a simulated world.

    Parameters
    ----------
    device : Device
        Its `address` names the world. ``options``: ``house_w``, what it sees beside the machines.
    """

    def __init__(self, device: Device) -> None:
        self.world = world_of(device.address)
        read = Options(device.id, device.options)
        self.house_w = round(read.number("house_w", 0.0))
        read.done()

    async def read(self) -> Reading | Unknown:
        """Return the true power of all loads, and their energy so far."""
        power_w = self.world.power_w(time.monotonic())
        return Reading(power_w=round(power_w) + self.house_w, energy_wh=int(self.world.energy_j // 3_600))
