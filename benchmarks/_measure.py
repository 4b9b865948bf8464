"""How the benches measure: medians of CPU and wall time, peak memory of whole processes, and claims made of them."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One line of the table in docs/topics/how-fast.md: what was measured, beside what was asked for.

    Parameters
    ----------
    case : str
        What was planned, in words; it names the line.
    ours, theirs : str
        Both sides with their figures, for a person to read.
    value : float
        What is claimed: how many times as fast, say.
    unit : str
        Of `value`, `required` and `goal`.
    required, goal : float, optional
        What must be and what should be reached.
    same : float, optional
        How far both objectives lie apart, as a part of the larger; or the certified gap.
    note : str
        A sentence that a reader must not miss.
    less : bool
        Whether less is better.
    """

    case: str
    ours: str
    theirs: str = "—"
    value: float
    unit: str = "×"
    required: float | None = None
    goal: float | None = None
    same: float | None = None
    note: str = ""
    less: bool = False

    @property
    def verdict(self) -> str:
        """Whether what was asked for is reached."""
        if self.required is None and self.goal is None:
            return ""
        if self.goal is not None and self._reaches(self.goal):
            return "goal reached"
        return "reached" if self.required is not None and self._reaches(self.required) else "not reached"

    def _reaches(self, asked: float) -> bool:
        return self.value <= asked if self.less else self.value >= asked

    def __str__(self) -> str:
        asked = "" if self.required is None else f", required {self.required:g}"
        asked += "" if self.goal is None else f", goal {self.goal:g}"
        return f"  => {self.case}: {self.value:.3g} {self.unit}{asked}: {self.verdict} ({self.ours} | {self.theirs})"


def claim(
    case: str,
    ours: Row,
    theirs: Row,
    *,
    by: Literal["cpu_s", "wall_s", "peak_mb"] = "cpu_s",
    required: float | None = None,
    goal: float | None = None,
    same: float | None = None,
    note: str = "",
) -> Claim:
    """Return how many times as much the other takes of CPU time, wall time or memory."""
    one, other = getattr(ours, by), getattr(theirs, by)
    return Claim(
        case=case,
        ours=f"{ours.name}: {_size(one, by)}",
        theirs=f"{theirs.name}: {_size(other, by)}",
        value=other / one,
        required=required,
        goal=goal,
        same=same,
        note=note,
    )


def _size(value: float, by: str) -> str:
    if by == "peak_mb":
        return f"{value:.0f} MB"
    return f"{value:.3g} s" if value >= 1.0 else f"{value * 1e3:.3g} ms"


def function(name: str, call: Callable[[], object], *, repeats: int = 5, goal: str = "", warm: bool = True) -> Row:
    """Measure a call in this process, after one run to warm up unless told not to."""
    if warm:
        call()
    return replace(beside((name, call, repeats), rounds=1)[0], goal=goal)


def beside(*asked: tuple[str, Callable[[], object], int], rounds: int) -> list[Row]:
    """Measure calls by turns, each as many times a round as is asked, so that a clock that drifts drifts for all."""
    taken: list[list[tuple[float, float]]] = [[] for _ in asked]
    for _ in range(rounds):
        for (_, call, times), found in zip(asked, taken, strict=True):
            for _ in range(times):
                wall, cpu = time.perf_counter(), time.process_time()
                call()
                found.append((time.perf_counter() - wall, time.process_time() - cpu))
    return [
        Row(
            name=name,
            wall_s=statistics.median(wall for wall, _ in found),
            cpu_s=statistics.median(cpu for _, cpu in found),
            repeats=len(found),
        )
        for (name, _, _), found in zip(asked, taken, strict=True)
    ]


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
