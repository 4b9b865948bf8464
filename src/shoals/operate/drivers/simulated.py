"""A machine that is only a body: for trying a site out, and for tests of the loop."""

from __future__ import annotations

import time

from shoals.operate.machine import Answer, Done, Machine, Refused, Seen, Unknown
from shoals.operate.twin.body import Body


class Simulated:
    """A simulated machine in real time.

    Parameters
    ----------
    machine : Machine

    Examples
    --------
    >>> import asyncio
    >>> machine = Machine(id="a1", driver="simulated", address="", power_w_max=3_000, standby_w=90)
    >>> asyncio.run(Simulated(machine).set_power(0)).power_w
    90
    """

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.body = Body(power_w_max=float(machine.power_w_max), standby_w=float(machine.standby_w))

    async def read(self) -> Seen | Unknown:
        """Return what it draws."""
        if not self.body.fed:
            return Unknown(reason="no connection")
        return Seen(power_w=round(self.body.reported_w(time.monotonic())), at_us=time.time_ns() // 1_000)

    async def set_power(self, power_w: int) -> Answer:
        """Tell it a power."""
        if not self.body.fed:
            return Unknown(reason="no connection")
        if power_w not in self.machine.powers_w:
            return Refused(reason=f"no level of {power_w} W", hint="give one of `powers_w`")
        now_s = time.monotonic()
        self.body.tell(float(power_w), now_s=now_s)
        return Done(power_w=round(self.body.power_w(now_s)) if power_w else self.machine.standby_w)
