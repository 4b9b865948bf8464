"""Keep what the benches claim in `results.jsonl`, and write it as a table into docs/topics/how-fast.md."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from benchmarks._measure import ROOT, Claim, Row

RESULTS = ROOT / "benchmarks" / "results.jsonl"
PAGE = ROOT / "docs" / "topics" / "how-fast.md"
BEGIN, END = "<!-- table: begin (python -m benchmarks --write-table) -->", "<!-- table: end -->"
PAGES = {
    "benchmarks.tsu.": ROOT / "docs" / "topics" / "how-fast-tsu.md",
    "benchmarks.operate.": ROOT / "docs" / "topics" / "how-fast-operate.md",
}
"""Pages of their own for the benches whose names begin so."""
PACKAGES = (
    "numpy",
    "highspy",
    "clarabel",
    "pypsa",
    "linopy",
    "dask",
    "llvmlite",
    "thrml",
    "jax",
    "dwave-samplers",
    "openjij",
    "ferrotherm",
    "pyasic",
    "pyasic_rs",
)
"""Packages whose version a figure depends on."""


def machine() -> dict[str, str]:
    """Return on what the benches ran."""
    versions = {"python": platform.python_version()}
    for name in PACKAGES:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            continue
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": f"{_processor()}, {os.cpu_count()} cores, {platform.system()}",
        "versions": ", ".join(f"{name} {number}" for name, number in versions.items()),
    }


def _processor() -> str:
    """Return the processor's name, as far as the system tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names and names[0] != "unknown" else platform.machine()


def records(bench: str, found: Iterable[Row | Claim]) -> list[dict[str, Any]]:
    """Return what a bench found as JSON takes it, each line with the machine it was found on."""
    where = machine()
    return [{"bench": bench, "kind": type(one).__name__.lower(), **asdict(one), **where} for one in found]


def read() -> list[dict[str, Any]]:
    """Return all that is kept."""
    if not RESULTS.is_file():
        return []
    return [json.loads(line) for line in RESULTS.read_text(encoding="utf-8").splitlines()]


def keep(new: list[dict[str, Any]]) -> None:
    """Keep new claims in the place of those that the same benches made before."""
    ran = {one["bench"] for one in new}
    lines = [one for one in read() if one["bench"] not in ran] + [one for one in new if one["kind"] == "claim"]
    lines.sort(key=lambda one: one["bench"])
    RESULTS.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in lines), encoding="utf-8")


def table(lines: list[dict[str, Any]]) -> str:
    """Return the claims as a table, with the machine below."""
    rows = [
        "| what | ours | beside | factor | required | goal | agree to | |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for one in lines:
        fields = {name: one[name] for name in Claim.__dataclass_fields__ if name in one}
        made = Claim(**fields)
        unit = "" if made.unit == "×" else f" {made.unit}"
        asked = [
            ("≤ " if made.less else "≥ ") + _number(at) if at is not None else "" for at in (made.required, made.goal)
        ]
        same = "" if made.same is None else f"{made.same:.0e}"
        rows.append(
            f"| {made.case} | {made.ours} | {made.theirs} | **{_number(made.value)}**{unit} | {asked[0]} | {asked[1]} "
            f"| {same} | {made.verdict}{'; ' + made.note if made.note and made.verdict else made.note} |"
        )
    runs: dict[tuple[str, str, str], list[str]] = {}
    for one in lines:
        names = runs.setdefault((one["date"], one["machine"], one["versions"]), [])
        if one["bench"] not in names:
            names.append(one["bench"])
    below = [
        f"*{date}, {where} ({versions}): " + ", ".join(f"`{name.split('.')[-1]}`" for name in names) + ".*"
        for (date, where, versions), names in sorted(runs.items())
    ]
    return "\n".join([*rows, "", *below])


def _number(value: float) -> str:
    """Return a number with three digits, and thousands apart."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def lines_of(page: Path) -> list[dict[str, Any]]:
    """Return what is kept and belongs on a page."""
    own = {start: place for start, place in PAGES.items() if place == page}
    if own:
        return [one for one in read() if one["bench"].startswith(tuple(own))]
    return [one for one in read() if not one["bench"].startswith(tuple(PAGES))]


def write() -> None:
    """Write the tables between their marks; a page of its own only if there is something to show."""
    for page in (PAGE, *PAGES.values()):
        lines = lines_of(page)
        if page != PAGE and not lines:
            continue
        text = page.read_text(encoding="utf-8")
        before, begun, rest = text.partition(BEGIN)
        _, ended, after = rest.partition(END)
        if not begun or not ended:
            sys.exit(
                f"error: `{page.name}` has no marks for the table\n\nhint: put `{BEGIN}` and `{END}` where it goes"
            )
        page.write_text(f"{before}{BEGIN}\n\n{table(lines)}\n\n{END}{after}", encoding="utf-8")
