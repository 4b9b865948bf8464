"""The search of a block's header beside hashlib and gcc's C; and how soon a pool of processes stands still.

All searches run in one process and in turn, on one core, and are held to the number of Bitcoin's first block first.
"""

from __future__ import annotations

import asyncio
import ctypes
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks._measure import Claim, Row

from shoals._llvm import sha256d
from shoals.operate.drivers.processes import ProcessPool
from shoals.operate.machine import Done, Machine
from shoals.operate.pow.kernel import GENESIS, Kernel, kernel, words_of

HASHES = 1 << 21
HARD = 1
"""A target that nothing meets, so that nobody stops."""
TURNS = 7
HERE = Path(__file__).parent


def rows() -> list[Row | Claim]:
    calls: dict[str, tuple[Callable[[], object], int]] = {}
    for way, lanes in (("vector", 4), ("vector", 8), ("vector", 16), ("sha", 2), ("sha", 3), ("sha", 4)):
        one = Kernel(name=f"{way}-{lanes}", lanes=lanes)
        if sha256d.machine_code(way, lanes) is not None and one.passes():
            calls[f"shoals {one.name}"] = (lambda one=one: one.search(GENESIS, HARD, 1, HASHES), HASHES)
    plain = Kernel(name="hashlib", lanes=1)
    calls["hashlib"] = (lambda: plain.search(GENESIS, HARD, 1, HASHES // 16), HASHES // 16)
    with tempfile.TemporaryDirectory() as folder:
        calls |= _gcc(Path(folder))
        rates: dict[str, list[float]] = {name: [] for name in calls}
        seconds: dict[str, list[tuple[float, float]]] = {name: [] for name in calls}
        for _ in range(TURNS):
            for name, (call, hashes) in calls.items():  # in turn, so that all meet the same machine
                wall, cpu = time.perf_counter(), time.process_time()
                call()
                took = time.process_time() - cpu
                seconds[name].append((time.perf_counter() - wall, took))
                rates[name].append(hashes / took)
    rate = {name: statistics.median(each) for name, each in rates.items()}
    found: list[Row | Claim] = [
        Row(
            name=f"{name}: {rate[name] / 1e6:.2f} million hashes a CPU second",
            wall_s=statistics.median(wall for wall, _ in seconds[name]),
            cpu_s=statistics.median(cpu for _, cpu in seconds[name]),
            repeats=TURNS,
        )
        for name in calls
    ]
    best = f"shoals {kernel().name}"
    others = {"hashlib": rate["hashlib"]} | {name: r for name, r in rate.items() if name.startswith("gcc")}
    fastest = max(others, key=lambda name: others[name])
    for name in dict.fromkeys(("hashlib", fastest)):
        found.append(
            Claim(
                case=f"hashes a CPU second, beside {name}", ours=f"{best}: {rate[best] / 1e6:.1f} M/s",
                theirs=f"{name}: {rate[name] / 1e6:.1f} M/s", value=rate[best] / rate[name],
            )
        )  # fmt: skip
    return found + _pool()


def _gcc(folder: Path) -> dict[str, tuple[Callable[[], object], int]]:
    """Return the same in C, if there is a compiler."""
    gcc, library = shutil.which("gcc"), folder / "sha256d.so"
    if gcc is None:
        return {}
    command = [gcc, "-O3", "-march=native", "-shared", "-fPIC", str(HERE / "sha256d.c"), "-o", str(library)]
    subprocess.run(command, check=True)
    loaded, words = ctypes.CDLL(str(library)), words_of(GENESIS.to_bytes()[:76])
    count = ctypes.c_uint64()
    found: dict[str, tuple[Callable[[], object], int]] = {}
    at = words.ctypes.data
    for name in ("scan_scalar", "scan_vec", "scan_ni"):
        scan = getattr(loaded, name)
        scan.restype = ctypes.c_uint64
        scan.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_uint64,
                         ctypes.c_void_p]  # fmt: skip

        def call(start: int, n: int, scan: Callable[..., int] = scan, words: object = words) -> int:
            return scan(at, at + 32, 0, start, n, ctypes.addressof(count))

        if call(GENESIS.nonce - 4_096, 8_192) == GENESIS.nonce:
            found[f"gcc {name}"] = (lambda call=call: call(1, HASHES), HASHES)
    return found


def _pool() -> list[Row | Claim]:
    """Return how long it takes from the command until every worker of a pool is seen to be frozen."""
    if sys.platform != "linux":
        return []
    machine = Machine(
        id="pool", driver="processes", address="", power_w_max=80,
        options={"command": f"{sys.executable} -c 'while True: pass'", "workers": 8},
    )  # fmt: skip
    walls: list[float] = []
    cpus: list[float] = []

    async def stop_often() -> None:
        async with ProcessPool(machine) as pool:
            for _ in range(21):
                assert await pool.set_power(80) == Done(power_w=80)
                await asyncio.sleep(0.05)
                wall, cpu = time.perf_counter(), time.process_time()
                assert await pool.set_power(0) == Done(power_w=0)
                walls.append(time.perf_counter() - wall)
                cpus.append(time.process_time() - cpu)

    asyncio.run(stop_often())
    row = Row(
        name="8 workers frozen, from the command until all are seen", wall_s=statistics.median(walls),
        cpu_s=statistics.median(cpus), repeats=len(walls),
    )  # fmt: skip
    longest = Claim(
        case="stop of a pool of 8 workers", ours=f"median {row.wall_s * 1e3:.1f} ms", value=max(walls) * 1e3,
        unit="ms at the longest", less=True,
    )  # fmt: skip
    return [row, longest]
