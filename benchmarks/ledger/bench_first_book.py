"""Book a site's year of half hours, about 104,000 transfers, and verify it."""

from __future__ import annotations

import tempfile
from datetime import timedelta, timezone
from pathlib import Path

import numpy as np
from benchmarks._measure import Row, function
from numpy.typing import NDArray

from shoals import ledger
from shoals.core.book import Account, Unit
from shoals.core.time import Timeline, fiscal_year

JST = timezone(timedelta(hours=9))
SOURCES = ("plant:pv", "grid:import", "battery")
USES = ("grid:export", "compute:miners", "compute:ai", "spilled")


def legs_of(timeline: Timeline, seed: int = 0) -> list[tuple[str, str, str, NDArray[np.int64]]]:
    """Return made-up legs, each in use in most slots."""
    rng = np.random.default_rng(seed)
    amounts = rng.integers(0, 25_000_000, size=(len(SOURCES) + len(USES), timeline.slots))
    amounts[rng.random(amounts.shape) < 0.15] = 0
    into = [(name, "bus", "available", amounts[i]) for i, name in enumerate(SOURCES)]
    return into + [("bus", name, "used", amounts[len(SOURCES) + i]) for i, name in enumerate(USES)]


def rows() -> list[Row]:
    """Measure booking and verifying."""
    timeline = fiscal_year(2024, zone=JST)
    legs = legs_of(timeline)
    accounts = [Account(id=name, unit=Unit.WH) for name in (*SOURCES, "bus", *USES)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.sqlite"

        def post() -> None:
            path.unlink(missing_ok=True)
            with ledger.create(path, accounts) as book:
                ledger.post_slots(book, timeline, legs)

        return [
            function("book a year", post, repeats=3, goal="goal: 1.5 s CPU"),
            function("verify a year", lambda: ledger.verify(path), repeats=3, goal="goal: 1.5 s CPU"),
        ]


if __name__ == "__main__":
    print(*rows(), sep="\n")
