"""A thousand twins: how soon a stop is true, what polling costs, and each question beside pyasic and pyasic_rs.

The twins run in another process and say the truth. Times of a stop are those of the loads themselves; costs are CPU
time of this process. `SHOALS_FLEET` sets how many machines there are.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import logging
import os
import socket
import statistics
import tempfile
import time
import warnings
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from benchmarks._measure import Claim, Row, claim
from benchmarks.operate._fleet import RATED_W, STANDBY_W, Fleet
from benchmarks.operate._storm import limits_of, plant_of, storm

from shoals.operate.discover import discover
from shoals.operate.drivers import driver_of
from shoals.operate.journal import Journal
from shoals.operate.loop import POLL_SECONDS, POLL_SLOTS, Pilot
from shoals.operate.machine import Done, Seen

COUNT = int(os.environ.get("SHOALS_FLEET", "1000"))
BESIDE = 200
"""Machines of the comparison: small enough that pyasic's scan finds them all."""
AT_ONCE = 64
ROUNDS = 3
BARE = {"watts": b'{"command":"estats"}', "stop": b"ascset|0,softoff"}
"""Questions that are asked by bare sockets too."""


def rows() -> list[Row | Claim]:
    """Measure."""
    return [*_stop(), *_poll(), *asyncio.run(_beside())]


def _stop() -> list[Row | Claim]:
    with Fleet(COUNT, drop=0.05, deaf=0.02, net=101) as fleet:
        found = asyncio.run(storm(fleet))
    row = Row(name=f"stop {COUNT} machines, 5 % drops, 2 % deaf", wall_s=found.wall_s, cpu_s=found.cpu_s)
    below_s = found.below_s[0.1]
    cut_s = found.cut_s[-1] if len(found.cut_s) == found.liars else found.wall_s  # the run ended before
    truth = f"no machine asked twice at once: {found.busy_most == 1}; contactor closed: {found.closed}"
    where = f"2 s ramp included; at a load of {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    return [
        row,
        Claim(
            case=f"{COUNT} machines stop: site below 10 %",
            ours=truth,
            value=below_s or found.wall_s,
            unit="s",
            required=5.0,
            less=True,
            note=where,
        ),
        Claim(
            case=f"{COUNT} machines stop: last of {found.liars} liars without supply",
            ours=f"{len(found.cut_s)} of them, and {found.fed_otherwise} others",
            value=cut_s,
            unit="s",
            required=6.0,
            less=True,
            note=where,
        ),
        Claim(
            case=f"{COUNT} machines stop: sights that are not so",
            ours="`Seen` after the ramp",
            value=float(found.wrong),
            unit="machines",
            required=0.0,
            less=True,
        ),
    ]


def _poll(seconds: float = 20.0) -> list[Row | Claim]:
    """A site at rest: every machine read each 5 s, the meter and a decision each second, everything written down."""

    async def scene(fleet: Fleet) -> tuple[float, float, int]:
        limits = limits_of(fleet)
        with tempfile.TemporaryDirectory() as folder, Journal(Path(folder) / "site.journal") as journal:
            pilot = Pilot(limits, plant_of(fleet, limits), journal, live=True)
            running = asyncio.create_task(pilot.run())
            await asyncio.sleep(10.0)
            asked = fleet.ask(ask="state")["connections"]
            cpu_s, wall_s = time.process_time(), time.monotonic()
            await asyncio.sleep(seconds)
            cpu_s, wall_s = time.process_time() - cpu_s, time.monotonic() - wall_s
            asked = fleet.ask(ask="state")["connections"] - asked
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
        return cpu_s, wall_s, asked

    async def reads_alone(fleet: Fleet) -> tuple[float, float]:
        drivers = [driver_of(one) for one in limits_of(fleet).machines]
        cpu_s, began_s, reads = time.process_time(), time.monotonic(), []
        for slot in range(2 * POLL_SLOTS):
            reads += [asyncio.create_task(one.read()) for one in drivers[slot % POLL_SLOTS :: POLL_SLOTS]]
            await asyncio.sleep(began_s + (slot + 1) * POLL_SECONDS / POLL_SLOTS - time.monotonic())
        await asyncio.gather(*reads)
        return time.process_time() - cpu_s, time.monotonic() - began_s

    with Fleet(COUNT, net=102) as fleet:
        cpu_s, wall_s, asked = asyncio.run(scene(fleet))
        alone_s, over_s = asyncio.run(reads_alone(fleet))
    load = f"at a load of {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    percent, alone = 100.0 * cpu_s / wall_s, 100.0 * alone_s / over_s
    return [
        Row(name=f"controller of {COUNT} machines at rest", wall_s=wall_s, cpu_s=cpu_s),
        Claim(
            case=f"poll {COUNT} machines each 5 s",
            ours=f"drivers alone, {2 * COUNT} reads",
            value=alone,
            unit="% of a core",
            required=5.0,
            less=True,
            note=load,
        ),
        Claim(
            case=f"run {COUNT} machines at rest",
            ours=f"poll, meter, decision, journal; {asked / wall_s:.0f} reads a second",
            value=percent,
            unit="% of a core",
            less=True,
            note=load,
        ),
    ]


async def _beside() -> list[Row | Claim]:
    """Identify, read, stop: CPU for each machine, three clients in turn, and what each says that is not so."""
    import pyasic
    import pyasic_rs

    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    costs: dict[tuple[str, str], list[tuple[float, float]]] = {}
    false: dict[str, tuple[int, int, int]] = {}

    def count(name: str, what: str, cpu_s: float, wall_s: float, machines: int) -> None:
        spent = (time.process_time() - cpu_s) / machines, (time.perf_counter() - wall_s) / machines
        costs.setdefault((name, what), []).append(spent)

    async def each(name: str, what: str, call: Callable[[Any], Awaitable[Any]], of: list[Any]) -> list[Any]:
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(thing: Any) -> Any:
            async with gate:
                try:
                    return await call(thing)
                except Exception as error:
                    return error

        cpu_s, wall_s = time.process_time(), time.perf_counter()
        found = await asyncio.gather(*(one(thing) for thing in of))
        count(name, what, cpu_s, wall_s, len(of))
        return found

    async def scan(name: str, call: Callable[[], Awaitable[Any]]) -> Any:
        cpu_s, wall_s = time.process_time(), time.perf_counter()
        found = await call()
        count(name, "identify", cpu_s, wall_s, BESIDE)
        return found

    with Fleet(BESIDE, deaf=0.05, net=103) as fleet:
        addresses, limits = fleet.addresses, limits_of(fleet)
        pyasic.settings.update("network_scan_semaphore", AT_ONCE)
        network = pyasic.MinerNetwork([ipaddress.ip_address(one) for one in addresses])
        factory = pyasic_rs.MinerFactory()
        drivers = [driver_of(one) for one in limits.machines]
        for number in range(ROUNDS):
            fleet.ask(ask="start")
            ours = await scan("shoals", lambda: discover(addresses, parallel=AT_ONCE))
            theirs = await scan("pyasic", network.scan)
            rust = await each("pyasic_rs", "identify", factory.get_miner, list(addresses))
            rust = [one for one in rust if one is not None and not isinstance(one, Exception)]
            scanned = {"shoals": len(ours), "pyasic": len(theirs), "pyasic_rs": len(rust)}
            clients: dict[str, tuple[list[Any], dict[str, Callable[[Any], Awaitable[Any]]]]] = {
                "shoals": (drivers, {"watts": lambda one: one.read(), "read": lambda one: one.read(),
                                     "stop": lambda one: one.set_power(0)}),
                "pyasic": (theirs, {"watts": lambda one: one.get_wattage(), "read": lambda one: one.get_data(),
                                    "stop": lambda one: one.stop_mining()}),
                "pyasic_rs": (rust, {"watts": lambda one: one.get_wattage(), "read": lambda one: one.get_data(),
                                     "stop": lambda one: one.pause()}),
            }  # fmt: skip
            for what in ("watts", "read", "stop"):
                for name, (of, calls) in clients.items():
                    if what == "stop":
                        fleet.ask(ask="start")
                    said = await each(name, what, calls[what], of)
                    if what == "stop" and number == ROUNDS - 1:
                        await asyncio.sleep(8.0)  # five seconds ahead and a ramp of two
                        false[name] = (scanned[name], *await _false(name, of, said, fleet))
                if what in BARE:
                    cpu_s, wall_s = time.process_time(), time.perf_counter()
                    for address in addresses:
                        _bare(address, BARE[what])
                    count("bare sockets", what, cpu_s, wall_s, len(addresses))
    return _table(costs, false)


def _bare(address: str, request: bytes) -> bytes:
    """Ask by blocking calls and read nothing out of the answer: what no client on this machine can go below."""
    with socket.create_connection((address, 4028), 3.0) as line:
        line.sendall(request)
        heard = b""
        while part := line.recv(65_536):
            heard += part
    return heard


async def _false(name: str, of: list[Any], said: list[Any], fleet: Fleet) -> tuple[int, int]:
    """Return how many answers to a stop, and how many reports of state after it, are not so."""
    truth = fleet.ask(ask="state")["power_w"]
    # pyasic's and pyasic_rs' lists need not be in our order
    place = {address: n for n, address in enumerate(fleet.addresses)}
    order = [n if name == "shoals" else place[str(one.ip)] for n, one in enumerate(of)]
    running = [truth[n] > STANDBY_W + RATED_W / 10 for n in order]
    if name == "shoals":
        seen = [await one.read() for one in of]
        states = [one.power_w > STANDBY_W + RATED_W / 10 if isinstance(one, Seen) else None for one in seen]
        stopped = [None if isinstance(one, Done) else False for one in said]  # an acknowledgement claims no state
    elif name == "pyasic":
        states = [(await one.get_data()).is_mining for one in of]
        stopped = said
    else:
        states = [await one.get_is_mining() for one in of]
        stopped = said
    answers = sum(isinstance(one, bool) and one == runs for one, runs in zip(stopped, running, strict=True))
    reports = sum(isinstance(one, bool) and one != runs for one, runs in zip(states, running, strict=True))
    return answers, reports


def _table(
    costs: dict[tuple[str, str], list[tuple[float, float]]], false: dict[str, tuple[int, int, int]]
) -> list[Row | Claim]:
    found: list[Row | Claim] = []
    by: dict[tuple[str, str], Row] = {}
    for (name, what), times in costs.items():
        cpu_s = statistics.median(cpu for cpu, _ in times)
        wall_s = statistics.median(wall for _, wall in times)
        by[name, what] = Row(name=f"{name}: {what}", wall_s=wall_s, cpu_s=cpu_s, repeats=ROUNDS)
        found.append(by[name, what])
    words = {
        "identify": "identify a machine",
        "read": "read a machine (their get_data)",
        "watts": "read a machine's power (their get_wattage)",
        "stop": "stop a machine, acknowledged",
    }
    for what, case in words.items():
        for other, required in (("pyasic", 5.0), ("pyasic_rs", None)):
            note = "ours names power and levels too" if what == "identify" else ""
            found.append(claim(case, by["shoals", what], by[other, what], required=required, note=note))
        if what in BARE:
            note = "blocking calls, the answer thrown away: the most that any client could reach here"
            found.append(claim(f"{case}: bare sockets", by["bare sockets", what], by["pyasic", what], note=note))
    said = {
        "answers to a stop that are not so": "shoals; an acknowledgement claims no state",
        "reports of state after a stop that are not so": "shoals",
    }
    for n, (case, ours) in enumerate(said.items(), start=1):
        others = ", ".join(f"{name}: {false[name][n]} of {false[name][0]}" for name in ("pyasic", "pyasic_rs"))
        found.append(
            Claim(
                case=case,
                ours=ours,
                theirs=others,
                value=float(false["shoals"][n]),
                unit=f"of {false['shoals'][0]}",
                required=0.0,
                less=True,
                note="5 % of the machines say yes and go on",
            )
        )
    return found


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        print(*rows(), sep="\n")
