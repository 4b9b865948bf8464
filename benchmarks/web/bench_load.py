"""`shoals serve --workers 2` under load: how many reads, how soon 500 a second, a thousand viewers, memory.

wrk asks a mix of pages and data (mix.lua): once with four connections as fast as it is answered, once with 64 that wait
between requests so that all ask 500 times a second whatever the answers take. Viewers follow a site whose controller
runs. The soak goes on with reads and writes for SOAK seconds (60; an hour was not waited for) and looks at memory.
Wants wrk (Debian: apt-get install wrk), and a machine on which nothing else runs: latencies at the edge of the
processor are those of the queue.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from benchmarks._measure import Claim, Row

HERE = Path(__file__).resolve().parent
SITE = HERE.parents[1] / "examples" / "sites" / "kyushu-container-100kw.toml"
CALL = "import sys; from shoals.cli import main; main(sys.argv[1:])"
TICKS = os.sysconf("SC_CLK_TCK")
SECONDS = int(os.environ.get("LOAD", "15"))
SOAK = int(os.environ.get("SOAK", "60"))
VIEWERS = int(os.environ.get("VIEWERS", "1000"))


def rows() -> list[Row | Claim]:
    """Measure a server with two workers in processes of their own; `cpu_s` is what they spend on one answer."""
    wrk = shutil.which("wrk")
    if wrk is None:
        raise SystemExit("wrk is not installed (Debian: apt-get install wrk)")
    with tempfile.TemporaryDirectory(prefix="s-") as place:
        folder = Path(place) / "demo"
        quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run([sys.executable, "-c", CALL, "demo", "-o", str(folder)], **quiet)
        for suffix in (".toml", ".csv"):
            shutil.copy(SITE.with_suffix(suffix), folder / f"{'site' if suffix == '.toml' else SITE.stem}{suffix}")
        with _running(folder) as (address, key, pid):
            _wrk(wrk, address, key, rate=0, connections=4, seconds=2 * SECONDS)  # every page is made once
            before = _memory_mb(pid)
            found: list[Row | Claim] = []
            for name, rate, connections in (("as fast as answered", 0, 4), ("500 a second are asked", 500, 64)):
                found += _mixed(wrk, address, key, pid, name, rate, connections)
            found += _watched(address, key, pid)
            found.append(_soaked(wrk, address, key, pid, before))
            return found


def _mixed(wrk: str, address: str, key: str, pid: int, name: str, rate: int, connections: int) -> list[Row | Claim]:
    begun = _cpu_s(pid)
    count, seconds, half_s, last_s, lost = _wrk(wrk, address, key, rate=rate, connections=connections, seconds=SECONDS)
    cpu_s = (_cpu_s(pid) - begun) / count
    told = f"{count / seconds:.0f} a second, half within {half_s * 1e3:.0f} ms, 99 of 100 within {last_s * 1e3:.0f} ms"
    row = Row(
        name=f"reads, {name}", wall_s=half_s, cpu_s=cpu_s, repeats=count, goal=f"{told}; {lost} not answered well"
    )
    if not rate:
        case = "reads a second, two workers"
        return [row, Claim(case=case, ours=told, value=count / seconds, unit="a second", required=500)]
    case = "99 of 100 reads at 500 a second"
    claim = Claim(case=case, ours=told, value=last_s * 1e3, unit="ms", required=100, less=True)
    return [row, claim]


def _wrk(
    wrk: str, address: str, key: str, *, rate: int, connections: int, seconds: int
) -> tuple[int, float, float, float, int]:
    """Return answers, seconds, median and 99th percentile of latency [s], and how many were errors."""
    env = {**os.environ, "SHOALS_KEY": key, "RATE": str(rate), "CONNECTIONS": str(connections)}
    command = [
        wrk,
        "-t1",
        f"-c{connections}",
        f"-d{seconds}s",
        "--timeout",
        "10s",
        "-s",
        str(HERE / "mix.lua"),
        address,
    ]
    said = subprocess.run(command, env=env, check=True, capture_output=True, text=True).stdout
    count, took, half, last, _, bad, broken = map(int, said.partition("RESULT ")[2].split())
    return count, took / 1e6, half / 1e6, last / 1e6, bad + broken


def _watched(address: str, key: str, pid: int) -> list[Row | Claim]:
    begun = _cpu_s(pid)
    seconds = max(SECONDS, 10)
    events, lags = asyncio.run(_watch(address, key, seconds))
    cpu_s = (_cpu_s(pid) - begun) / max(sum(events), 1)
    least, late = min(events), statistics.quantiles(lags, n=100)[98] if len(lags) > 1 else float("nan")
    served = sum(count >= seconds // 2 for count in events)
    told = f"each {least} to {max(events)} events in {seconds} s; 99 of 100 within {late:.2f} s of the first"
    row = Row(name="an event to a viewer", wall_s=late, cpu_s=cpu_s, repeats=sum(events), goal=told)
    return [row, Claim(case="live viewers at once", ours=told, value=served, unit="viewers", required=1_000)]


async def _watch(address: str, key: str, seconds: int) -> tuple[list[int], list[float]]:
    """Return how many events each viewer had, and how long after the first viewer each had the same one. [s]"""
    host, _, port = address.removeprefix("http://").rpartition(":")
    first: dict[bytes, float] = {}
    lags: list[float] = []
    head = f"GET /live/events HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {key}\r\n\r\n".encode()

    async def follow() -> int:
        reader, writer = await asyncio.open_connection(host, int(port), limit=2**20)
        writer.write(head)
        count, end = 0, time.monotonic() + seconds
        try:
            while (left := end - time.monotonic()) > 0:
                line = await asyncio.wait_for(reader.readline(), left)
                if not line:
                    raise RuntimeError("a stream ended")
                if line.startswith(b"id: "):
                    now = time.monotonic()
                    lags.append(now - first.setdefault(line, now))
                    count += 1
        except TimeoutError:
            pass
        writer.close()
        return count

    async def late(number: int) -> int:
        await asyncio.sleep(number / 500)  # nobody opens a thousand in one moment
        return await follow()

    counts = await asyncio.gather(*(late(number) for number in range(VIEWERS)))
    return list(counts), lags


def _soaked(wrk: str, address: str, key: str, pid: int, before: float) -> Claim:
    """Go on for a while, and compare the memory of the workers at a third of the time with that at the end."""
    marks = []
    for _ in range(3):
        _wrk(wrk, address, key, rate=200, connections=16, seconds=max(SOAK // 3, 1))
        marks.append(_memory_mb(pid))
    told = f"{before:.0f} MB after the first reads, then {', '.join(f'{one:.0f}' for one in marks)} MB in {SOAK} s"
    grown = marks[-1] - marks[0]
    return Claim(case="memory that a soak adds", ours=told, value=grown, unit="MB", required=20, less=True)


def _processes(pid: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(stat.read_text().rpartition(")")[2].split()[1]) == pid:
                found.append(int(stat.parent.name))
        except OSError:
            continue
    return [pid, *found]


def _cpu_s(pid: int) -> float:
    spent = 0
    for one in _processes(pid):
        fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        spent += int(fields[11]) + int(fields[12])
    return spent / TICKS


def _memory_mb(pid: int) -> float:
    page = os.sysconf("SC_PAGE_SIZE")
    return sum(int(Path(f"/proc/{one}/statm").read_text().split()[1]) * page for one in _processes(pid)) / 1e6


@contextmanager
def _running(folder: Path) -> Iterator[tuple[str, str, int]]:
    """A controller of simulated machines, and a server with two workers that watches it."""
    quiet = {"stderr": subprocess.DEVNULL, "text": True}
    made = [sys.executable, "-c", CALL, "serve", str(folder), "--add-key", "load"]
    key = subprocess.run(made, check=True, stdout=subprocess.PIPE, **quiet).stdout.strip()
    site = [sys.executable, "-c", CALL, "operate", "run", str(folder / "site.toml"), "--live", "--log", "json"]
    serve = [sys.executable, "-c", CALL, "serve", str(folder), "--port", "0", "--workers", "2"]
    serve += ["--requests-per-minute", "100000000"]
    controller = subprocess.Popen(site, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    server = subprocess.Popen(serve, stdout=subprocess.PIPE, **quiet)
    try:
        assert server.stdout is not None
        address = server.stdout.readline().partition("/?")[0]
        with httpx.Client(base_url=address, timeout=60, headers={"Authorization": f"Bearer {key}"}) as client:
            for _ in range(4):
                client.get("/en/today").raise_for_status()
        yield address, key, server.pid
    finally:
        for process in (server, controller):
            process.terminate()
            process.wait(timeout=60)


if __name__ == "__main__":
    print(*rows(), sep="\n")
