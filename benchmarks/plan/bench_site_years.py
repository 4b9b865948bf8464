"""A hundred thousand site-years in one call, in a process of its own: its time, and its memory at most.

Some minutes on two cores. ``SITE_YEARS=2000`` in the environment makes it shorter; the table then says so.
"""

from __future__ import annotations

import os

from benchmarks._measure import Claim, Row, process
from benchmarks.plan.bench_risk import Years, site

from shoals.plan.batch import processors, values

COUNT = int(os.environ.get("SITE_YEARS", "100000"))


def many(count: int) -> None:
    """Plan so many years in one call, told as it goes on."""
    told = 0

    def tell(done: int) -> None:
        nonlocal told
        told += done

    found = values(site(), Years(site(), count), progress=tell)
    assert found.done == told == count, f"{found.done} of {count} were done, and {told} told"


def rows() -> list[Row | Claim]:
    """Measure."""
    call = f"from benchmarks.plan.bench_site_years import many; many({COUNT})"
    row = process(f"{COUNT} site-years in one call, cold process", ["-c", call], repeats=1)
    said = (
        f"{row.wall_s:.0f} s by the wall on {processors()} cores, {row.cpu_s:.0f} s of CPU, {row.peak_mb or 0.0:.0f} MB"
    )
    return [
        row,
        Claim(
            case=f"{COUNT:,} site-years in one call, 8,760 slots",
            ours=f"`plan.batch.values`, a process from its start: {said}",
            value=COUNT / row.cpu_s,
            unit="a CPU second",
            required=600,
        ),
        Claim(
            case=f"{COUNT:,} site-years in one call, by the wall",
            ours=f"the same on {processors()} cores",
            value=COUNT / row.wall_s,
            unit="a second",
            goal=3_000,
        ),
    ]


if __name__ == "__main__":
    print(*rows(), sep="\n")
