"""A limit that pysunspec2 writes to a device is followed, changed, taken back, ends by itself, and goes silent."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from tests.operate.listening import SITE_W, cap_w, cause, listening
from tests.patience import until

from shoals.core.errors import InputError
from shoals.operate.machine import Device
from shoals.operate.signals.sunspec import SunSpecLimit
from shoals.operate.twin.modbus import TwinModbus
from shoals.operate.twin.sunspec import TwinInverter

client = pytest.importorskip("sunspec2.modbus.client", reason="pysunspec2 is not installed")
FULL_W = 8_000


def write(port: int, percent: float | None, *, seconds: int = 0) -> None:
    """Write a limit as an aggregator does, or take it away."""
    device = client.SunSpecModbusClientDeviceTCP(slave_id=1, ipaddr="127.0.0.1", ipport=port, timeout=5)
    try:
        device.scan()
        model: Any = device.models[123][0]
        model.WMaxLimPct_RvrtTms.value = seconds
        if percent is not None:
            model.WMaxLimPct.cvalue = percent
        model.WMaxLim_Ena.value = 0 if percent is None else 1
        model.write()
    finally:
        device.close()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_foreign_client_limits_the_site(tmp_path: Path) -> None:
    async def go() -> None:
        inverter = TwinInverter(lambda: 0.0)
        twin = TwinModbus({1: inverter})
        _, port = await twin.start("127.0.0.1", 0)
        options = {"full_w": FULL_W, "poll_seconds": 0.2}
        device = Device(id="utility", driver="sunspec-limit", address=f"127.0.0.1:{port}/1", options=options)
        async with listening(tmp_path, device, signal_seconds_max=3.0) as pilot:
            await until(lambda: cap_w(pilot) == SITE_W)
            await asyncio.to_thread(write, port, 40.0)
            await until(lambda: cap_w(pilot) == 3_200)
            await asyncio.to_thread(write, port, 0.0)
            await until(lambda: cap_w(pilot) == 0)
            await asyncio.to_thread(write, port, None)
            await until(lambda: cap_w(pilot) == SITE_W)
            await asyncio.to_thread(write, port, 50.0, seconds=2)
            await until(lambda: cap_w(pilot) == 4_000)
            await until(lambda: cap_w(pilot) == SITE_W)  # its own time is over
            await asyncio.to_thread(write, port, 25.0)
            await until(lambda: cap_w(pilot) == 2_000)
            count = pilot.orders.known["utility", "WMaxLimPct"].version
        async with listening(
            tmp_path, device, signal_seconds_max=3.0
        ) as pilot:  # a restart asks again and changes nothing
            await until(lambda: cap_w(pilot) == 2_000)
            assert pilot.orders.known["utility", "WMaxLimPct"].version == count
            inverter.set(123, "WMaxLim_Ena", 0)
            await until(lambda: cap_w(pilot) == SITE_W)
            await twin.stop()
            await until(lambda: cause(pilot) == "stale")
            assert ("signal_unreached", "utility") in pilot.alarms

    asyncio.run(go())


def test_what_a_site_file_cannot_mean_is_refused() -> None:
    for options in ({}, {"full_w": 1, "poll_seconds": 0}, {"full_w": 1, "units": 2}):
        with pytest.raises(InputError):
            SunSpecLimit(Device(id="utility", driver="sunspec-limit", address="127.0.0.1", options=options))
