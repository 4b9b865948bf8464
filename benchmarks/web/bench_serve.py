"""`shoals serve` on the demo year: the first page, pages after it, sliders, and what reads cost the server."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from benchmarks._measure import Row

CALL = "import sys; from shoals.cli import main; main(sys.argv[1:])"
TICKS = os.sysconf("SC_CLK_TCK")


def rows() -> list[Row]:
    """Measure a server in a process of its own; `cpu_s` is what the server spends."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "demo"
        subprocess.run(
            [sys.executable, "-c", CALL, "demo", "-o", str(folder)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        with _server(folder) as (client, pid):
            return _measured(client, pid)


def _measured(client: httpx.Client, pid: int) -> list[Row]:
    sizes = iter(range(1, 10_000))
    days = iter([f"2024-{month:02}-{day:02}" for month in range(4, 13) for day in range(1, 28)] * 4)

    def page(path: str, **query: str) -> Callable[[], object]:
        return lambda: client.get(path, params=query).raise_for_status()

    found = [
        _row("first page, cold", page("/ja/today"), pid, repeats=1, goal="goal: 1 s"),
        _row("the same page, warm", page("/ja/today"), pid, repeats=60, goal="goal: 0.150 s"),
        _row(
            "another day each time", lambda: page("/ja/today", day=next(days))(), pid, repeats=40, goal="goal: 0.150 s"
        ),
        _row("the day as JSON", page("/ja/today.json"), pid, repeats=200, goal="goal: 500 a second on two cores"),
        _row("the book's page", page("/ja/book"), pid, repeats=40),
        _row("liveness", page("/health"), pid, repeats=200),
    ]
    page("/ja/plan", ai="0")()
    for name, query in (("miners and battery", {"ai": "0"}), ("with a quota of AI", {})):

        def slider(query: dict[str, str] = query) -> None:
            page("/ja/plan", battery=f"{20 + next(sizes) / 100:g}", **query)()

        found.append(_row(f"a slider moved, {name}", slider, pid, repeats=15, goal="goal: 0.100 s"))
    return found


def _row(name: str, act: Callable[[], object], pid: int, *, repeats: int, goal: str = "") -> Row:
    walls, begun = [], _cpu_s(pid)
    for _ in range(repeats):
        at = time.perf_counter()
        act()
        walls.append(time.perf_counter() - at)
    cpu = (_cpu_s(pid) - begun) / repeats
    worst = statistics.quantiles(walls, n=100)[98] if repeats >= 40 else max(walls)
    shown = f"p99 {worst:.3f} s" if repeats >= 40 else f"worst {worst:.3f} s"
    return Row(
        name=name,
        wall_s=statistics.median(walls),
        cpu_s=cpu,
        repeats=repeats,
        goal=f"{shown}; {goal}" if goal else shown,
    )


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


@contextmanager
def _server(folder: Path) -> Iterator[tuple[httpx.Client, int]]:
    command = [sys.executable, "-c", CALL, "serve", str(folder), "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        with httpx.Client(base_url=url.partition("/?")[0], timeout=60, headers={"Accept-Encoding": "gzip"}) as client:
            client.get(url)
            yield client, process.pid
    finally:
        process.terminate()
        process.wait(timeout=30)


if __name__ == "__main__":
    print(*rows(), sep="\n")
