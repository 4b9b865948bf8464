"""The loop on real sockets: twins that speak as Avalon machines do, each on an address of its own."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.patience import played, until

from shoals.operate.drivers import _ask, driver_of
from shoals.operate.image import Offer
from shoals.operate.journal import Journal, read_journal
from shoals.operate.limits import Limits
from shoals.operate.loop import Pilot, Plant
from shoals.operate.machine import Answer, Done, Machine, Reading, Unknown
from shoals.operate.orders import Fate, Order
from shoals.operate.state import state_of
from shoals.operate.twin.avalon import TwinAvalon
from shoals.operate.twin.body import Body
from shoals.operate.twin.talk import TwinFaults

RATED_W, STANDBY_W = 3_420, 90


class Outlet:
    """Feeds a twin."""

    def __init__(self, body: Body) -> None:
        self.body = body

    async def switch(self, on: bool) -> Answer:
        self.body.feed(on, now_s=time.monotonic())
        return Done()


class Site:
    """Twins, their outlets, a contactor and a meter."""

    def __init__(
        self, count: int, *, deaf: int = 0, faults: dict[int, TwinFaults] | None = None, q: bool = False
    ) -> None:
        self.bodies = [
            Body(
                power_w_max=RATED_W,
                standby_w=STANDBY_W,
                down_seconds=0.5,
                up_seconds=0.5,
                deaf=n < deaf,
                boot_seconds=0.5,
            )
            for n in range(count)
        ]
        for body in self.bodies:
            body.tell(RATED_W, now_s=time.monotonic() - 60.0)
        self.twins = [
            TwinAvalon(body, q=q, faults=(faults or {}).get(n), number=n) for n, body in enumerate(self.bodies)
        ]
        self.closed = True
        self.meter_dead = False

    async def start(self) -> Plant:
        places = [await twin.start("127.0.0.1", 0) for twin in self.twins]
        self.machines = tuple(
            Machine(
                id=f"m{n}", driver="avalon-q" if twin.q else "avalon", address=f"{host}:{port}", power_w_max=RATED_W,
                standby_w=STANDBY_W, outlet=f"o{n}", stop_seconds=2.0, start_seconds=2.0, value_jpy_per_mwh=9_000.0,
            )
            for n, (twin, (host, port)) in enumerate(zip(self.twins, places, strict=True))
        )  # fmt: skip
        return Plant(
            drivers={one.id: driver_of(one) for one in self.machines},
            meter=self.meter,
            outlets={f"o{n}": Outlet(body) for n, body in enumerate(self.bodies)},
            contactor=self,
            offer=lambda now_us: Offer(power_w_max=10**7, price_jpy_per_mwh=1_000.0, end_us=now_us + 60_000_000),
        )

    async def switch(self, on: bool) -> Answer:
        self.closed = on
        return Done()

    async def meter(self) -> Reading | Unknown:
        return Unknown(reason="no answer") if self.meter_dead else Reading(power_w=round(self.load_w()))

    def load_w(self) -> float:
        return sum(body.power_w(time.monotonic()) for body in self.bodies) if self.closed else 0.0

    async def stop(self) -> None:
        await asyncio.gather(*(twin.stop() for twin in self.twins))


def limits_of(site: Site, **settings: float) -> Limits:
    total_w = RATED_W * len(site.machines)
    return Limits(machines=site.machines, power_w_max=total_w, tolerance_w=200, **settings)  # type: ignore[arg-type]


def stop_now(seconds: float = 600.0) -> Order:
    now_us = time.time_ns() // 1_000
    end_us = now_us + round(seconds * 1e6)
    return Order(source="tso", id="stop", version=1, start_us=now_us, end_us=end_us, limit_w=0)


@pytest.mark.parametrize("q", [False, True])
def test_an_order_stops_the_fleet_and_liars_lose_their_outlet(
    tmp_path: Path, q: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_ask, "READ_SECONDS", 1.0)  # a frozen machine is known to be so sooner

    async def scene(folder: Path) -> None:
        site = Site(12, deaf=2, faults={5: TwinFaults(drop=0.4), 6: TwinFaults(frozen=True)}, q=q)
        plant = await site.start()
        with Journal(folder / "site.journal") as journal:
            pilot = Pilot(limits_of(site, meter_seconds_max=2.0), plant, journal, live=True)
            running = asyncio.create_task(pilot.run())
            await until(lambda: len(pilot.memory.told) == 12)
            assert pilot.receive(stop_now()) is Fate.LATE
            await until(lambda: site.load_w() < RATED_W * 12 * 0.1)
            await until(lambda: not any(site.bodies[n].fed for n in (0, 1, 6)))
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
        assert site.closed
        assert sum(not body.fed for body in site.bodies) <= 4
        assert max(twin.busy_most for twin in site.twins) == 1
        await site.stop()

    def play(attempt: int) -> None:
        """A healthy machine that cannot answer within a second, for want of a processor, is cut off too."""
        (folder := tmp_path / str(attempt)).mkdir()
        asyncio.run(scene(folder))
        kinds = [kind for kind, _ in read_journal(folder / "site.journal")]
        assert "order" in kinds
        assert "command" in kinds

    played(play)


def test_a_silent_meter_ends_in_the_fail_safe_state(tmp_path: Path) -> None:
    async def scene() -> None:
        site = Site(4)
        plant = await site.start()
        with Journal(tmp_path / "site.journal") as journal:
            pilot = Pilot(limits_of(site, meter_seconds_max=2.0), plant, journal, live=True)
            running = asyncio.create_task(pilot.run())
            await until(lambda: pilot.memory.told)
            assert site.load_w() > RATED_W
            site.meter_dead = True
            await until(lambda: site.load_w() < RATED_W * 0.2)
            assert state_of(pilot)["meter_unread"] == "no answer"  # not only that it is silent: why
            assert ["meter_unread", {"reason": "no answer"}] in state_of(pilot)["alarms"]
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
        await site.stop()

    asyncio.run(scene())


def test_why_a_machine_cannot_be_read_is_told(tmp_path: Path) -> None:
    async def scene() -> None:
        site = Site(2, faults={1: TwinFaults(drop=1.0)})
        plant = await site.start()
        with Journal(tmp_path / "site.journal") as journal:
            pilot = Pilot(limits_of(site, machine_seconds_max=1.0), plant, journal, live=True)
            running = asyncio.create_task(pilot.run())
            await until(lambda: any(key[0] == "machine_unread" for key in pilot.alarms))
            first, second = state_of(pilot)["machines"]
            assert first["unread"] == ""
            assert "closed without an answer" in second["unread"]
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
        await site.stop()

    asyncio.run(scene())


def test_a_dry_run_sends_nothing(tmp_path: Path) -> None:
    async def scene() -> None:
        site = Site(3)
        plant = await site.start()
        with Journal(tmp_path / "site.journal") as journal:
            pilot = Pilot(limits_of(site), plant, journal)
            pilot.receive(stop_now())
            running = asyncio.create_task(pilot.run())
            await until(lambda: len(pilot.memory.told) == 3)
            await asyncio.sleep(1.5)  # would be sent by now
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
        assert site.load_w() == RATED_W * 3
        assert all(not twin.commands for twin in site.twins)
        await site.stop()

    asyncio.run(scene())
    body = next(body for kind, body in read_journal(tmp_path / "site.journal") if kind == "command")
    assert body["live"] is False
    assert body["power_w"] == 0
    assert body["why"] == ["order", {"id": "stop", "version": 1, "source": "tso"}]


def test_a_dry_run_goes_on_as_if_machines_obeyed_and_leaves_the_live_journal_alone(tmp_path: Path) -> None:
    """Else it would take every machine for a liar, open the contactor in its mind, and remember that."""

    async def scene() -> None:
        site = Site(3)
        plant = await site.start()
        acts: list[str] = []
        with Journal(tmp_path / "dry.journal") as journal:
            soon = limits_of(site, outlet_seconds=0.5)
            pilot = Pilot(soon, plant, journal, tell=lambda kind, body: acts.append(str(body.get("act", kind))))
            running = asyncio.create_task(pilot.run())
            await until(lambda: len(pilot.memory.told) == 3)
            pilot.receive(stop_now())
            await until(lambda: pilot.image is not None and pilot.image.meter.power_w <= STANDBY_W * 3)
            await asyncio.sleep(pilot.limits.stop_seconds_bound())
            assert pilot.memory.open_us is None
            assert not pilot.memory.cut_us
            assert not pilot.memory.lies_us
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
        assert {"cut", "open"}.isdisjoint(acts)
        assert acts.count("set") == 3
        assert site.load_w() == RATED_W * 3
        await site.stop()

    asyncio.run(scene())


CONTROLLER = """
import asyncio, json, sys, time
from pathlib import Path
from shoals.operate.drivers import _ask, driver_of
from shoals.operate.image import Offer
from shoals.operate.journal import Journal
from shoals.operate.limits import Limits
from shoals.operate.loop import Pilot, Plant
from shoals.operate.machine import Machine, Reading, Seen
from shoals.operate.orders import Order
machines = tuple(Machine(**one) for one in json.loads(sys.argv[2]))
drivers = {one.id: driver_of(one) for one in machines}
async def meter():
    seen = [await one.read() for one in drivers.values()]
    return Reading(power_w=sum(one.power_w for one in seen if isinstance(one, Seen)))
def offer(now_us):
    return Offer(power_w_max=10**7, price_jpy_per_mwh=1000.0, end_us=now_us + 60_000_000)
async def main():
    total_w = sum(one.power_w_max for one in machines)
    limits = Limits(machines=machines, power_w_max=total_w, tolerance_w=200)
    pilot = Pilot(limits, Plant(drivers=drivers, meter=meter, offer=offer), Journal(Path(sys.argv[1])), live=True)
    if len(sys.argv) > 3:
        print(pilot.receive(Order(**json.loads(sys.argv[3]))), flush=True)
    print("limit", pilot.orders.limit_w(time.time_ns() // 1000), flush=True)
    await pilot.run()
asyncio.run(main())
"""


def test_an_order_outlives_a_killed_controller(tmp_path: Path) -> None:
    """It is killed as soon as it said that it has the order, most often before any machine was told."""

    async def scene() -> None:
        site = Site(3)
        await site.start()
        machines = json.dumps(
            [
                {name: getattr(one, name) for name in ("id", "driver", "address", "power_w_max", "standby_w")}
                for one in site.machines
            ]
        )
        order = stop_now()
        words = json.dumps({name: getattr(order, name) for name in order.__slots__})
        call = [sys.executable, "-c", CONTROLLER, str(tmp_path / "site.journal"), machines]
        first = await asyncio.create_subprocess_exec(*call, words, stdout=subprocess.PIPE)
        assert first.stdout is not None
        assert (await first.stdout.readline()).strip() == b"late"
        os.kill(first.pid, signal.SIGKILL)
        await first.wait()
        second = await asyncio.create_subprocess_exec(*call, stdout=subprocess.PIPE)
        assert second.stdout is not None
        assert (await second.stdout.readline()).strip() == b"limit 0"
        await until(lambda: site.load_w() <= STANDBY_W * 3)
        second.kill()
        await second.wait()
        await site.stop()

    asyncio.run(scene())
