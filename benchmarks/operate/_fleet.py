"""A site of twins in a process of its own: machines, outlets, a meter, and a side channel that tells the truth.

`python -m benchmarks.operate._fleet --count 1000` prints where everything listens and answers questions on stdin, a
line of JSON for each, until it is closed. Times are those of the steady clock, which all processes share.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
RATED_W, STANDBY_W, RAMP_SECONDS = 3_420, 90, 2.0
LOOK_SECONDS = 0.05
"""How often the truth is written down. [s]"""


class Fleet:
    """The side of the controller: starts the process, knows the addresses, asks for the truth."""

    def __init__(self, count: int, *, drop: float = 0.0, deaf: float = 0.0, net: int = 100, seed: int = 1) -> None:
        words = [
            "--count",
            str(count),
            "--drop",
            str(drop),
            "--deaf",
            str(deaf),
            "--net",
            str(net),
            "--seed",
            str(seed),
        ]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.operate._fleet", *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        told = self._line()
        self.addresses: list[str] = told["addresses"]
        self.bus: str = told["bus"]

    def __enter__(self) -> Fleet:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()

    def _line(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())

    def ask(self, **words: Any) -> dict[str, Any]:
        """Ask the truth: ``ask=state`` or ``history``, or set ``ask=faults`` with ``drop``."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        return self._line()


class _Site:
    def __init__(self, asked: argparse.Namespace) -> None:
        from shoals.operate.twin.avalon import TwinAvalon
        from shoals.operate.twin.body import Body
        from shoals.operate.twin.modbus import TwinContactor, TwinMeter, TwinModbus, TwinOutlets
        from shoals.operate.twin.talk import TwinFaults

        chance = random.Random(asked.seed)
        now_s = time.monotonic()
        deaf = set(chance.sample(range(asked.count), round(asked.deaf * asked.count)))
        self.bodies = [
            Body(power_w_max=RATED_W, standby_w=STANDBY_W, down_seconds=RAMP_SECONDS, deaf=n in deaf)
            for n in range(asked.count)
        ]
        for body in self.bodies:
            body.tell(RATED_W, now_s=now_s - 600.0)
        self.twins = [
            TwinAvalon(body, number=n, faults=TwinFaults(drop=asked.drop, seed=n)) for n, body in enumerate(self.bodies)
        ]
        self.contactor = TwinContactor(hold_seconds=3_600.0)
        self.bus = TwinModbus(
            {1: TwinMeter(self.load_w), 2: TwinOutlets(self.bodies), 3: self.contactor},
        )
        self.net, self.deaf = asked.net, deaf
        self.cut_s: dict[int, float] = {}
        self.history: list[tuple[float, float]] = []

    def load_w(self) -> float:
        now_s = time.monotonic()
        return sum(body.power_w(now_s) for body in self.bodies) if self.contactor.closed else 0.0

    async def run(self) -> None:
        addresses: list[str] = []
        for n, twin in enumerate(self.twins):
            addresses.append(f"127.{self.net}.{n // 250}.{n % 250 + 1}")
            await twin.start(addresses[-1])
        host, port = await self.bus.start(f"127.{self.net}.250.1", 0)
        print(json.dumps({"addresses": addresses, "bus": f"{host}:{port}"}), flush=True)
        watching = asyncio.create_task(self.watch())
        loop = asyncio.get_running_loop()
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            print(json.dumps(self.answer(json.loads(line))), flush=True)
        watching.cancel()

    async def watch(self) -> None:
        while True:
            now_s = time.monotonic()
            self.history.append((now_s, self.load_w()))
            for n in self.deaf:
                if not self.bodies[n].fed:
                    self.cut_s.setdefault(n, now_s)
            await asyncio.sleep(LOOK_SECONDS)

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        now_s = time.monotonic()
        if asked["ask"] == "faults":
            for twin in self.twins:
                twin.faults.drop = asked["drop"]
        if asked["ask"] == "start":
            for twin in self.twins:
                twin.body.feed(True, now_s=now_s)
                twin.body.tell(RATED_W, now_s=now_s - 60.0)
        if asked["ask"] == "history":
            return {"history": [one for one in self.history if one[0] >= asked["since_s"]], "cut_s": self.cut_s}
        return {
            "power_w": [body.power_w(now_s) for body in self.bodies],
            "deaf": sorted(self.deaf),
            "fed": [body.fed for body in self.bodies],
            "busy_most": max(twin.busy_most for twin in self.twins),
            "connections": sum(twin.talk.connections for twin in self.twins),
            "closed": self.contactor.closed,
        }


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--drop", type=float, default=0.0)
    parser.add_argument("--deaf", type=float, default=0.0)
    parser.add_argument("--net", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    asyncio.run(_Site(parser.parse_args()).run())
