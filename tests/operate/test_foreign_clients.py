"""Clients that others wrote identify, read, stop and resume our twins of every make.

So a twin is not merely what our own drivers expect. What those clients say of a machine is compared with what is true;
where they say what is not so, the test says it too.
"""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import time
from typing import Any

import pytest
from tests.patience import PATIENCE_S, own_net, played

from shoals.operate.twin.avalon import TwinAvalon
from shoals.operate.twin.body import Body
from shoals.operate.twin.luxos import TwinLuxOS
from shoals.operate.twin.talk import TwinFaults
from shoals.operate.twin.whatsminer import TwinWhatsminer, TwinWhatsminerV3

MAKES = ("avalon", "avalon-q", "luxos", "whatsminer", "whatsminer-v3")
STANDBY_W = 90
AHEAD_S = 5.0
"""Both clients tell an Avalon to stop so long after now; a twin whose clock is ahead by as much stops at once. [s]"""
TRIES = 3
"""How often a client is asked that its own runtime aborted."""

PYASIC = """
import asyncio, json, sys
import pyasic

async def one(address):
    miner = await pyasic.get_miner(address)
    before = await miner.get_data()
    stopped = await miner.stop_mining()
    await asyncio.sleep(AHEAD_S)
    while_off = [await miner.get_wattage(), (await miner.get_data()).is_mining]
    resumed = await miner.resume_mining()
    await asyncio.sleep(AHEAD_S)
    return [before.make, before.model, before.wattage, stopped, *while_off, resumed, await miner.get_wattage()]

async def main():
    found = await asyncio.gather(*(one(address) for address in sys.argv[1:]))
    print(json.dumps(found))

asyncio.run(main())
"""

PYASIC_RS = """
import asyncio, json, sys
import pyasic_rs

SECRETS = {"4": ("admin", "admin"), "5": ("super", "super")}

async def one(address):
    miner = await pyasic_rs.MinerFactory().get_miner(address)
    last = address.rpartition(".")[2]
    if last in SECRETS:
        miner.set_auth(*SECRETS[last])
    before = await miner.get_data()
    stopped = await miner.pause()
    await asyncio.sleep(AHEAD_S)
    while_off = [await miner.get_wattage(), await miner.get_is_mining()]
    resumed = await miner.resume()
    await asyncio.sleep(AHEAD_S)
    after = await miner.get_wattage()
    return [before.device_info.make, before.device_info.model, before.wattage, stopped, *while_off, resumed, after]

async def main():
    found = await asyncio.gather(*(one(address) for address in sys.argv[1:]))
    print(json.dumps(found))

asyncio.run(main())
"""


def body(power_w_max: float = 3_420.0) -> Body:
    found = Body(power_w_max=power_w_max, standby_w=STANDBY_W, down_seconds=0.0, up_seconds=0.0, boot_seconds=0.0)
    found.tell(power_w_max, now_s=time.monotonic() - 9.0)
    return found


def seen_by(client: str, net: str) -> tuple[dict[str, list[Any]], list[float]]:
    """Return what a client says of each make, and what each truly drew while it was stopped."""

    async def scene() -> tuple[dict[str, list[Any]], list[float]] | None:
        twins: list[Any] = [
            TwinAvalon(body(), faults=TwinFaults(clock_skew_seconds=AHEAD_S)),
            TwinAvalon(body(), q=True, faults=TwinFaults(clock_skew_seconds=AHEAD_S)), TwinLuxOS(body()),
            TwinWhatsminer(body(), password="admin"), TwinWhatsminerV3(body(), password="super"),
        ]  # fmt: skip
        addresses = [f"{net}.{n}" for n in range(1, 6)]
        for twin, address in zip(twins, addresses, strict=True):
            await twin.start(address)
        least = [float("inf")] * len(twins)
        call = [sys.executable, "-W", "ignore", "-c", client.replace("AHEAD_S", "1.5"), *addresses]
        running = await asyncio.create_subprocess_exec(*call, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        told = asyncio.create_task(running.communicate())
        while not told.done():
            least = [min(low, twin.body.power_w(time.monotonic())) for low, twin in zip(least, twins, strict=True)]
            await asyncio.sleep(0.1)
        out, _ = await told
        await asyncio.gather(*(twin.stop() for twin in twins))
        if running.returncode == -signal.SIGABRT:
            return None
        assert running.returncode == 0
        return dict(zip(MAKES, json.loads(out.splitlines()[-1]), strict=True)), least

    for _ in range(TRIES):  # pyasic_rs was seen to abort: in a process of its own, which is asked anew
        found = asyncio.run(asyncio.wait_for(scene(), 2 * PATIENCE_S))
        if found is not None:
            return found
    pytest.fail(f"the client aborted {TRIES} times")


def test_pyasic() -> None:
    pytest.importorskip("pyasic", reason="the foreign client is not installed")
    played(lambda _: of_pyasic(*seen_by(PYASIC, own_net(10))))


def of_pyasic(found: dict[str, list[Any]], least_w: list[float]) -> None:
    models = {make: f"{said[0]} {said[1]}" for make, said in found.items()}
    assert models == {
        "avalon": "AvalonMiner Avalon 1246",
        "avalon-q": "AvalonMiner Avalon Q Home",
        "luxos": "AntMiner S19 XP",
        "whatsminer": "WhatsMiner M30S++ VH90",
        "whatsminer-v3": "WhatsMiner M60S VK30",
    }
    assert [said[2] for said in found.values()] == [3_420] * 5
    assert [(said[3], said[6], said[7]) for said in found.values()] == [(True, True, 3_420)] * 5
    assert least_w == [STANDBY_W] * 5
    assert [said[4] for said in found.values()] == [STANDBY_W, STANDBY_W, STANDBY_W, None, STANDBY_W]
    # it goes on saying that machines work which do not, wherever it has no such field: an acknowledgement is a claim
    assert [said[5] for said in found.values()] == [True, True, True, False, True]


def test_pyasic_rs() -> None:
    pytest.importorskip("pyasic_rs", reason="the foreign client is not installed")
    played(lambda _: of_pyasic_rs(*seen_by(PYASIC_RS, own_net(11))))


def of_pyasic_rs(found: dict[str, list[Any]], least_w: list[float]) -> None:
    models = {make: f"{said[0]} {said[1]}" for make, said in found.items()}
    assert models == {
        "avalon": "Avalonminer Avalon1246",
        "avalon-q": "Avalonminer AvalonHomeQ",
        "luxos": "Antminer S19XP",
        "whatsminer": "Whatsminer M30SPlusPlusVH90",
        "whatsminer-v3": "Whatsminer M60SVK30",
    }
    assert least_w == [STANDBY_W] * 5  # all five did stop, and come back
    assert [said[3] for said in found.values()] == [False, False, True, True, True]  # of Avalons it says otherwise
    assert [round(said[7], -1) for said in found.values()] == [3_150, 3_150, 3_420, 3_420, 3_420]  # DC watts of Avalons
