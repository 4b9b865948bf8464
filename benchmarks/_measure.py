"""How the benches measure: medians of CPU and wall time, and the peak memory of whole processes."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REAL = ROOT.parent / "shared" / "data"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One measured thing: medians of `repeats` runs."""

    name: str
    wall_s: float
    cpu_s: float
    peak_mb: float | None = None
    repeats: int = 1
    goal: str = ""

    def __str__(self) -> str:
        memory = "" if self.peak_mb is None else f"{self.peak_mb:8.0f} MB"
        return f"{self.name:<52} {self.wall_s:9.4f} s wall {self.cpu_s:9.4f} s CPU {memory:>11}  {self.goal}"


def function(name: str, call: Callable[[], object], *, repeats: int = 5, goal: str = "", warm: bool = True) -> Row:
    """Measure a call in this process, after one run to warm up unless told not to."""
    if warm:
        call()
    walls, cpus = [], []
    for _ in range(repeats):
        wall, cpu = time.perf_counter(), time.process_time()
        call()
        walls.append(time.perf_counter() - wall)
        cpus.append(time.process_time() - cpu)
    return Row(name=name, wall_s=statistics.median(walls), cpu_s=statistics.median(cpus), repeats=repeats, goal=goal)


def process(name: str, arguments: Sequence[str], *, repeats: int = 3, goal: str = "") -> Row:
    """Measure `python <arguments>` as a cold process, its peak memory included."""
    walls, cpus, peaks = [], [], []
    for _ in range(repeats):
        begun = time.perf_counter()
        child = os.posix_spawn(
            sys.executable,
            [sys.executable, *arguments],
            {**os.environ, "SHOALS_NO_PROGRESS": "1"},
            file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
        )
        _, status, used = os.wait4(child, 0)
        walls.append(time.perf_counter() - begun)
        if os.waitstatus_to_exitcode(status) != 0:
            raise RuntimeError(f"{name}: `{' '.join(arguments)}` failed")
        cpus.append(used.ru_utime + used.ru_stime)
        peaks.append(used.ru_maxrss / 1024)
    return Row(
        name=name,
        wall_s=statistics.median(walls),
        cpu_s=statistics.median(cpus),
        peak_mb=max(peaks),
        repeats=repeats,
        goal=goal,
    )
