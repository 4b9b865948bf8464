"""A limit that a utility or an aggregator writes to an inverter or a gateway over SunSpec: we read it there.

Nobody writes to the controller, which listens to no port: who gives the limit writes ``WMaxLimPct`` to a device that
can be written to, and that is asked once a second.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from shoals.core.errors import InputError, ShoalsError
from shoals.operate.drivers._options import Options
from shoals.operate.drivers.sunspec import SunSpecInverter
from shoals.operate.machine import Device, Unknown
from shoals.operate.orders import Order

if TYPE_CHECKING:
    from shoals.operate.signals import Receiver

ORDER = "WMaxLimPct"
ENDLESS_US = 366 * 86_400_000_000
"""How long a limit rules that the device still shows: it is taken back when the device shows none. [µs]"""


class SunSpecLimit:
    """Reads a limit as a share of what the loads may draw.

    Parameters
    ----------
    device : Device
        Its `address` is ``host:port/unit`` of a device with SunSpec model 123 or 704. `options`:

        ``full_w``
            What 100 % means for the loads. [W]
        ``poll_seconds``
            How often it is read, 1 by default. [s]

    Raises
    ------
    InputError
        If an option cannot be meant.

    Notes
    -----
    A limit's own time (``WMaxLimPct_RvrtTms``) is kept by the device, which then shows none.
    """

    def __init__(self, device: Device) -> None:
        self.source = device.id
        read = Options(device.id, device.options)
        self.full_w = read.number("full_w", -1.0)
        self.poll_seconds = read.number("poll_seconds", 1.0)
        read.done()
        if self.full_w < 0.0 or self.poll_seconds <= 0.0:
            raise InputError(f"`{device.id}` lacks `full_w`", "give the watts that 100 % means for the loads")
        self.inverter = SunSpecInverter(Device(id=device.id, driver="sunspec", address=device.address))

    async def run(self, receiver: Receiver) -> None:
        """Read it again and again."""
        while True:
            await self.look(receiver)
            await asyncio.sleep(self.poll_seconds)

    async def look(self, receiver: Receiver) -> None:
        """Read it once; hand over what has changed."""
        fraction = await self.inverter.limit_fraction()
        if isinstance(fraction, Unknown):
            receiver.alarm("signal_unreached", source=self.source, reason=fraction.reason)
            return
        receiver.heard()
        before = next((one for one in receiver.known() if one.id == ORDER), None)
        now_us = time.time_ns() // 1_000
        version = now_us if before is None else max(now_us, before.version + 1)
        standing = before is not None and not before.withdrawn and now_us < before.end_us
        limit_w = int(self.full_w * fraction)
        try:
            if fraction < 1.0 and not (standing and before is not None and before.limit_w == limit_w):
                receiver.receive(
                    Order(
                        source=self.source,
                        id=ORDER,
                        version=version,
                        start_us=now_us,
                        end_us=now_us + ENDLESS_US,
                        limit_w=limit_w,
                    )
                )
            elif fraction == 1.0 and standing and before is not None:
                receiver.receive(replace(before, version=version, withdrawn=True))
        except ShoalsError as error:  # it is followed, and was not written down
            receiver.alarm("signal_unread", source=self.source, reason=error.what)
