"""A stop order against a fleet with faults, by the real controller over real protocols; what came of it in truth."""

from __future__ import annotations

import asyncio
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.operate._fleet import RATED_W, STANDBY_W, Fleet

from shoals.operate.drivers import driver_of, meter_of, switch_of
from shoals.operate.image import Offer
from shoals.operate.journal import Journal
from shoals.operate.limits import Limits
from shoals.operate.loop import Pilot, Plant
from shoals.operate.machine import Device, Machine
from shoals.operate.orders import Order


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a fleet did, by its own truth, seconds after the order."""

    below_s: dict[float, float | None]
    """When the loads were below a share of what they drew before; None if never."""
    cut_s: tuple[float, ...]
    """When each liar lost its supply, in order."""
    liars: int
    fed_otherwise: int
    """Machines that are no liars and lost their supply all the same."""
    busy_most: int
    """Most questions to one machine at once."""
    closed: bool
    wrong: int
    """Machines of which the controller last heard, after they should have stopped, what is not so."""
    cpu_s: float
    wall_s: float


def limits_of(fleet: Fleet) -> Limits:
    machines = tuple(
        Machine(
            id=f"m{n}", driver="avalon", address=address, power_w_max=RATED_W, standby_w=STANDBY_W, outlet=f"o{n}",
            stop_seconds=3.0, start_seconds=30.0, value_jpy_per_mwh=9_000.0,
        )
        for n, address in enumerate(fleet.addresses)
    )  # fmt: skip
    return Limits(machines=machines, power_w_max=RATED_W * len(machines), tolerance_w=RATED_W)


def plant_of(fleet: Fleet, limits: Limits) -> Plant:
    meter = meter_of(Device(id="meter", driver="modbus", address=f"{fleet.bus}/1", options={"register": 0}))
    outlets = {
        f"o{n}": switch_of(
            Device(id=f"o{n}", driver="modbus", address=f"{fleet.bus}/2", options={"coil": n, "contact": n})
        )
        for n in range(len(limits.machines))
    }
    contactor = switch_of(Device(id="k", driver="modbus", address=f"{fleet.bus}/3", options={"coil": 0}))
    return Plant(
        drivers={one.id: driver_of(one) for one in limits.machines},
        meter=meter.read,
        outlets=outlets,
        contactor=contactor,
        offer=lambda now_us: Offer(power_w_max=10**8, price_jpy_per_mwh=1_000.0, end_us=now_us + 60_000_000),
    )


async def storm(fleet: Fleet, *, settle_s: float = 12.0, seconds: float = 12.0) -> Outcome:
    """Run the fleet for a while, order it to stop, and watch."""
    limits = limits_of(fleet)
    with tempfile.TemporaryDirectory() as folder, Journal(Path(folder) / "site.journal") as journal:
        pilot = Pilot(limits, plant_of(fleet, limits), journal, live=True)
        running = asyncio.create_task(pilot.run())
        until_s = time.monotonic() + settle_s
        while time.monotonic() < until_s and len(pilot.memory.told) < len(limits.machines):
            await asyncio.sleep(0.1)
        await asyncio.sleep(1.0)
        now_us = time.time_ns() // 1_000
        order = Order(
            source="tso", id="stop", version=1, start_us=now_us, end_us=now_us + 3_600_000_000, limit_w=0
        )  # fmt: skip
        began_s, cpu_s = time.monotonic(), time.process_time()
        pilot.receive(order)
        await asyncio.sleep(seconds)
        cpu_s, wall_s = time.process_time() - cpu_s, time.monotonic() - began_s
        settled_us = now_us + 3_500_000  # from then on a machine that stops has stopped
        seen = {name: one.power_w for name, one in pilot._seen.items() if one.at_us > settled_us}
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    told, state = fleet.ask(ask="history", since_s=began_s - 1.0), fleet.ask(ask="state")
    before_w = next(power_w for _, power_w in told["history"])
    below = {
        share: next(
            (at - began_s for at, power_w in told["history"] if at >= began_s and power_w < share * before_w), None
        )
        for share in (0.5, 0.1)
    }
    deaf = set(state["deaf"])
    wrong = sum(
        abs(seen[f"m{n}"] - power_w) > RATED_W / 10
        for n, power_w in enumerate(state["power_w"])
        if f"m{n}" in seen and state["fed"][n]
    )
    return Outcome(
        below_s=below,
        cut_s=tuple(sorted(at - began_s for at in told["cut_s"].values())),
        liars=len(deaf),
        fed_otherwise=sum(not fed for n, fed in enumerate(state["fed"]) if n not in deaf),
        busy_most=state["busy_most"],
        closed=state["closed"],
        wrong=wrong,
        cpu_s=cpu_s,
        wall_s=wall_s,
    )
