"""A site of twins on loopback sockets, with the file that a controller in a process of its own is started with."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from tests.patience import PATIENCE_S

from shoals.operate.journal import read_journal
from shoals.operate.look import state_now
from shoals.operate.site_file import read_setup
from shoals.operate.twin.avalon import TwinAvalon
from shoals.operate.twin.body import Body
from shoals.operate.twin.modbus import TwinContactor, TwinMeter, TwinModbus, TwinOutlets

RATED_W, STANDBY_W = 3_420, 90
CALL = "import sys; from shoals.cli import main; main(sys.argv[1:])"


class LiveSite:
    """Avalon twins behind outlets, a contactor that must be held, and a meter that sees the truth.

    Parameters
    ----------
    folder : Path
        For the site file and the journal.
    count : int
        Machines.
    deaf : int
        How many of them do not obey.
    watchdog_seconds, hold_seconds : float
        How patient the watchdog is with the controller, and the relay with the watchdog. [s]
    stop_seconds : float
        How long the controller gives a machine to stop; they stop in 0.3 s. One that is given more is not cut off
        because this process, in which the twins answer, had to wait for its turn. [s]
    """

    def __init__(
        self,
        folder: Path,
        count: int = 3,
        *,
        deaf: int = 0,
        watchdog: bool = True,
        watchdog_seconds: float = 8.0,
        hold_seconds: float = 8.0,
        stop_seconds: float = 2.0,
        more: str = "",
    ) -> None:
        self.folder, self.more, self.watchdog = folder, more, watchdog
        self.watchdog_seconds, self.stop_seconds = watchdog_seconds, stop_seconds
        self.bodies = [
            Body(
                power_w_max=RATED_W,
                standby_w=STANDBY_W,
                down_seconds=0.3,
                up_seconds=0.3,
                boot_seconds=0.3,
                deaf=n < deaf,
            )
            for n in range(count)
        ]
        for body in self.bodies:
            body.tell(RATED_W, now_s=time.monotonic() - 60.0)
        self.machines = [TwinAvalon(body, number=n) for n, body in enumerate(self.bodies)]
        self.contactor = TwinContactor(hold_seconds=hold_seconds)
        self.modbus = TwinModbus({1: TwinMeter(self.load_w), 2: TwinOutlets(self.bodies), 3: self.contactor})
        self.processes: list[asyncio.subprocess.Process] = []

    @property
    def path(self) -> Path:
        return self.folder / "site.toml"

    def load_w(self) -> float:
        return sum(body.power_w(time.monotonic()) for body in self.bodies) if self.contactor.closed else 0.0

    async def start(self) -> None:
        places = [await twin.start("127.0.0.1", 0) for twin in self.machines]
        host, port = await self.modbus.start("127.0.0.1", 0)
        gateway = f"{host}:{port}"
        lines = [
            'id = "live"', "[operate]", 'journal = "log"', f"power_w_max = {RATED_W * len(places)}",
            "tolerance_w = 200", self.more,
            "[operate.defaults]", 'driver = "avalon"', f"power_w_max = {RATED_W}", f"standby_w = {STANDBY_W}",
            f"stop_seconds = {self.stop_seconds}", "start_seconds = 2.0", "value_jpy_per_mwh = 9000.0",
            "[operate.meter]", 'driver = "modbus"', f'address = "{gateway}/1"', "options = { register = 0 }",
            "[operate.offer]", 'driver = "fixed"',
            "[operate.contactor]", 'driver = "modbus-held"', f'address = "{gateway}/3"',
            f"options = {{ coil = 0, contact = 0, hold_seconds = {self.contactor.hold_seconds} }}",
            "[[operate.signals]]", 'id = "utility"', 'driver = "file"', 'address = "orders.csv"',
        ]  # fmt: skip
        if self.watchdog:
            lines += ["[operate.watchdog]", f"seconds = {self.watchdog_seconds}"]
        for n, (machine_host, machine_port) in enumerate(places):
            lines += [
                "[[operate.machines]]",
                f'id = "m{n}"',
                f'address = "{machine_host}:{machine_port}"',
                f'outlet = "o{n}"',
            ]
            lines += ["[[operate.outlets]]", f'id = "o{n}"', 'driver = "modbus"', f'address = "{gateway}/2"']
            lines += [f"options = {{ coil = {n} }}"]
        self.path.write_text("\n".join(lines) + "\n")
        self.order(None)

    def order(self, limit_w: int | None, *, name: str = "evening", seconds: float = 1_200.0, version: int = 1) -> None:
        """Write the file of orders: one that began now, or none."""
        text = "id,version,start,end,limit_w\n"
        if limit_w is not None:
            start, end = (
                time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime(time.time() + late)) for late in (-1.0, seconds)
            )
            text += f"{name},{version},{start},{end},{limit_w}\n"
        part = self.folder / "orders.part"
        part.write_text(text)
        part.replace(self.folder / "orders.csv")

    async def spawn(self, *arguments: str, log: str = "log.txt") -> asyncio.subprocess.Process:
        """Start a command of shoals in a process of its own."""
        with (self.folder / log).open("ab") as out:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-c", CALL, *arguments, stdout=out, stderr=out, env={**os.environ, "SHOALS_LANG": "en"}
            )
        self.processes.append(process)
        return process

    async def run(self, *more: str) -> asyncio.subprocess.Process:
        """Start a controller."""
        return await self.spawn("operate", "run", str(self.path), "--live", *more)

    async def ask(self, *arguments: str) -> tuple[int, str]:
        """Run a short command, and return its code and what it printed."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", CALL, *arguments,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={**os.environ, "SHOALS_LANG": "en"},
        )  # fmt: skip
        out, _ = await process.communicate()
        assert process.returncode is not None
        return process.returncode, out.decode()

    async def status(self) -> dict[str, Any]:
        """Return what the controller says of itself: what `shoals operate status` shows, without a process for it."""
        found, _ = await asyncio.to_thread(state_now, read_setup(self.path))
        return found

    def log(self) -> str:
        return (self.folder / "log.txt").read_text() if (self.folder / "log.txt").exists() else ""

    def records(self) -> list[tuple[str, Any]]:
        return list(read_journal(self.folder / "log" / "site.journal"))

    async def until(self, true: Callable[[], bool | Awaitable[bool]]) -> None:
        """Wait until something is true."""
        end_s = time.monotonic() + PATIENCE_S
        while True:
            found = true()
            if found is True or (not isinstance(found, bool) and await found):
                return
            assert time.monotonic() < end_s, f"not true within {PATIENCE_S} s; {self.load_w():.0f} W\n{self.log()}"
            await asyncio.sleep(0.05)

    async def ended(self, process: asyncio.subprocess.Process) -> int:
        """Return with what a process ends."""
        return await asyncio.wait_for(process.wait(), PATIENCE_S)

    async def controlled(self) -> None:
        """Wait until the last controller that was started decided something."""
        path, process = self.folder / "log" / "site.journal", self.processes[-1].pid

        def decided() -> bool:
            records = self.records() if path.is_file() else []
            begins = [n for n, (kind, body) in enumerate(records) if kind == "begin" and body["process"] == process]
            return bool(begins) and any(kind == "limit" for kind, _ in records[begins[-1] :])

        await self.until(decided)

    async def stop(self) -> None:
        for process in self.processes:
            if process.returncode is None:
                process.send_signal(signal.SIGKILL)
            await process.wait()
        await asyncio.gather(*(twin.stop() for twin in self.machines), self.modbus.stop())
