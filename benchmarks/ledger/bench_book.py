"""The book: the engine in memory, batches into a file, a site's year of half hours booked and verified."""

from __future__ import annotations

import tempfile
from datetime import timedelta, timezone
from pathlib import Path

import numpy as np
from benchmarks._measure import Row, function

from shoals import ledger
from shoals.core.book import Account
from shoals.core.time import fiscal_year
from shoals.ledger import SlotLeg
from shoals.ledger.book import Book
from shoals.ledger.engine.block import leaves_of
from shoals.ledger.engine.machine import Machine
from shoals.ledger.engine.records import RECORD, AccountFlag, Opening, Records
from shoals.ledger.engine.tree import Tree
from shoals.ledger.rulebook import entropy_of

JST = timezone(timedelta(hours=9))
ACCOUNTS = 10_000
BATCH = 8_190
BATCHES = 60


def opened(machine: Machine) -> None:
    """Open accounts that cannot be overdrawn, and give each something to spend."""
    flags = [AccountFlag(0), *[AccountFlag.FULL_ONLY] * (ACCOUNTS - 1)]
    batch = np.concatenate([Opening(number=n, ledger=1, flags=flag).record() for n, flag in enumerate(flags)])
    batch["id_lo"] = np.arange(1, ACCOUNTS + 1)
    assert not machine.apply(batch).any()
    gifts = np.zeros(ACCOUNTS - 1, RECORD)
    gifts["id_lo"] = 10**6 + np.arange(ACCOUNTS - 1)
    gifts["credit"], gifts["amount"], gifts["ledger"] = np.arange(1, ACCOUNTS), 10**9, 1
    assert not machine.apply(gifts).any()


def batches(count: int, seed: int = 0) -> list[Records]:
    """Return random transfers between those accounts."""
    rng = np.random.default_rng(seed)
    found = []
    for _ in range(count):
        one = np.zeros(BATCH, RECORD)
        one["id_hi"], one["id_lo"] = rng.integers(1, 2**63, (2, BATCH))
        one["debit"] = rng.integers(1, ACCOUNTS, BATCH)
        one["credit"] = one["debit"] % (ACCOUNTS - 1) + 1
        one["amount"], one["ledger"] = rng.integers(1, 100, BATCH), 1
        found.append(one)
    return found


def in_memory(*, rooted: bool) -> Row:
    """Measure the engine alone, or with the root of the tree after each batch."""
    machine, tree, given = Machine(), Tree(), batches(BATCHES)
    opened(machine)
    machine.apply(batches(1, seed=9)[0])

    def run() -> None:
        for one in given:
            machine.apply(one)
            if rooted:
                tree.append(leaves_of(one.tobytes()))
                tree.root()

    name = "engine in memory, root after each batch" if rooted else "engine in memory"
    row = function(f"{name}, {BATCHES * BATCH} transfers", run, repeats=1, warm=False)
    return told(row, BATCHES * BATCH, "2 M/s" if rooted else "")


def told(row: Row, transfers: int, goal: str = "") -> Row:
    """Return the row with its rate."""
    from dataclasses import replace

    return replace(row, goal=f"{transfers / row.cpu_s / 1e6:.2f} M/CPU-s" + (f" (goal {goal})" if goal else ""))


def year_of_legs(seed: int = 0) -> list[SlotLeg]:
    """Return made-up legs of a site, in use in most slots: about 200,000 records in a year."""
    rng = np.random.default_rng(seed)
    slots = fiscal_year(2024, zone=JST).slots
    share = [rng.integers(1, 9_000_000, slots) * 3_600 * (rng.random(slots) < 0.9) for _ in range(4)]
    made = np.sum(share, axis=0)
    legs = [SlotLeg(debit="pv", credit="bus", amounts=made)]
    for name, amounts in zip(("export", "battery", "asic", "gpu"), share, strict=True):
        legs.append(SlotLeg(debit="bus", credit=name, amounts=amounts))
    for name, amounts in zip(("asic", "gpu"), share[2:], strict=True):
        legs.append(SlotLeg(debit="entropy:source", credit="entropy", amounts=entropy_of(amounts), label=name))
        legs.append(SlotLeg(debit=name, credit="heat", amounts=amounts, rule="heat"))
    return legs


SITE = [
    Account(id=name, kind=kind)
    for name, kind in (
        ("pv", "generation"), ("bus", "bus"), ("export", "export"), ("battery", "store"), ("asic", "compute"),
        ("gpu", "compute"), ("heat", "heat"), ("entropy:source", "entropy_source"), ("entropy", "entropy"),
    )
]  # fmt: skip


def rows() -> list[Row]:
    """Measure."""
    found = [in_memory(rooted=False), in_memory(rooted=True)]
    timeline, legs = fiscal_year(2024, zone=JST), year_of_legs()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.sqlite"

        def post() -> None:
            path.unlink(missing_ok=True)
            with ledger.create(path, SITE) as book:
                ledger.post_slots(book, timeline, legs)

        booked = function("book a site's year", post, repeats=3)
        with ledger.open_book(path) as book:
            records = book.count
        found.append(told(booked, records, "196,000 records in 1 s"))
        found.append(told(function("verify a site's year", lambda: ledger.verify(path), repeats=3), records, "1 s"))
        found.append(told(function("open a site's year", lambda: ledger.open_book(path).close(), repeats=3), records))
        found.append(durable(Path(folder) / "batches.sqlite"))
    return found


def durable(path: Path) -> Row:
    """Measure batches that are on the disk before the next one is asked for; by the wall, since the disk counts."""
    from dataclasses import replace

    accounts = [Account(id=f"a{n}", kind="money_use") for n in range(ACCOUNTS)]
    given = batches(BATCHES, seed=2)
    with Book.create(path, accounts) as book:
        for one in given:
            one["ledger"] = 9

        def run() -> None:
            for one in given:
                book.commit(one, strict=True)

        row = function(f"durable batches of {BATCH} into SQLite", run, repeats=1, warm=False)
    return replace(row, goal=f"{BATCHES * BATCH / row.wall_s / 1e3:.0f} k/s by the wall (goal 500)")


if __name__ == "__main__":
    print(*rows(), sep="\n")
