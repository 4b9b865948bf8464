"""A controller without machines that listens in one way: what it may draw is what the orders say."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from shoals.operate.image import Offer
from shoals.operate.journal import Journal
from shoals.operate.limits import Limits
from shoals.operate.loop import Pilot, Plant
from shoals.operate.machine import Device, Reading, Unknown
from shoals.operate.signals import sender_of

SITE_W = 10_000


async def _metered() -> Reading | Unknown:
    return Reading(power_w=1_234)


@asynccontextmanager
async def listening(folder: Path, device: Device, *others: Device, **settings: float) -> AsyncIterator[Pilot]:
    """Run a controller for as long as a test takes."""
    limits = Limits(machines=(), power_w_max=SITE_W, **{"failsafe_seconds_min": 0.2, "tolerance_w": 2_000, **settings})  # type: ignore[arg-type]
    offer = Offer(power_w_max=SITE_W, price_jpy_per_mwh=0.0, end_us=2**62)
    senders = {one.id: sender_of(one) for one in (device, *others)}
    plant = Plant(meter=_metered, drivers={}, offer=lambda now_us: offer, senders=senders)
    with Journal(folder / "site.journal") as journal:
        pilot = Pilot(limits, plant, journal)
        task = asyncio.create_task(pilot.run())
        try:
            yield pilot
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


def cause(pilot: Pilot) -> str:
    return "" if pilot.last is None else pilot.last.cap.cause.value


def cap_w(pilot: Pilot) -> int:
    return -1 if pilot.last is None else pilot.last.cap.power_w
