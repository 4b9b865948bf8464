"""The book: the engine in memory, durable batches, a site's year, memory, and other ledgers with as many transfers."""

from __future__ import annotations

import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path

import numpy as np
from benchmarks._measure import Claim, Row, function

from shoals import ledger
from shoals.core.book import Account
from shoals.core.time import fiscal_year
from shoals.ledger import SlotLeg
from shoals.ledger.book import Book
from shoals.ledger.engine.block import leaves_of
from shoals.ledger.engine.machine import Machine
from shoals.ledger.engine.records import RECORD, AccountFlag, Flag, Opening, Records, Rule, RuleFlag
from shoals.ledger.engine.tree import Tree
from shoals.ledger.export.journals import write_journal
from shoals.ledger.rulebook import entropy_of

JST = timezone(timedelta(hours=9))
ACCOUNTS = 10_000
BATCH = 8_190
BATCHES = 60
MONEY = 9
JOULE, NOTE = 1, 2
PEERS = 20_000
"""Transfers that other ledgers read: they take up to a millisecond each."""


def transfers(count: int, n: int, *, seed: int = 0, unit: int = MONEY) -> list[Records]:
    """Return batches of random transfers among accounts 0 to 9,999 of one unit."""
    rng = np.random.default_rng(seed)
    found = []
    for _ in range(count):
        one = np.zeros(n, RECORD)
        one["id_hi"], one["id_lo"] = rng.integers(1, 2**63, (2, n))
        one["debit"] = rng.integers(0, ACCOUNTS, n)
        one["credit"] = (one["debit"] + rng.integers(1, ACCOUNTS, n)) % ACCOUNTS
        one["amount"], one["ledger"] = rng.integers(1, 100, n), unit
        found.append(one)
    return found


# ----------------------------------------------------------------------------------------------------- in memory

SITES = ACCOUNTS // 4
"""Sites with a store, a reserve, an issue and a holder each."""


def opened(machine: Machine) -> None:
    """Open the accounts of all sites, none of which may be overdrawn, set the rule of issue, and fill the stores."""
    full = AccountFlag.FULL_ONLY
    kinds = (
        (JOULE, 14, full),
        (JOULE, 17, full | AccountFlag.RULED_OUT),
        (NOTE, 30, AccountFlag.SOURCE | AccountFlag.RULED_OUT),
        (NOTE, 31, full),
    )
    parts = [
        Opening(number=4 * site + k, ledger=unit, code=code, flags=flags, pool=site + 1).record()
        for site in range(SITES)
        for k, (unit, code, flags) in enumerate(kinds)
    ]
    sun = Opening(number=ACCOUNTS, ledger=JOULE, flags=AccountFlag.SOURCE).record()
    exact = RuleFlag.EXACT | RuleFlag.PAIRED
    issue = Rule(
        ledger_in=JOULE, ledger_out=NOTE, flags=exact, code_from=14, code_into=17, code_source=30, code_target=31
    )
    gifts = np.zeros(SITES, RECORD)
    gifts["debit"], gifts["credit"], gifts["ledger"], gifts["amount"] = ACCOUNTS, 4 * np.arange(SITES), JOULE, 10**12
    batch = np.concatenate([*parts, sun, issue.record(), gifts])
    batch["id_lo"] = 1 + np.arange(len(batch))
    assert not machine.apply(batch).any()


def mixed(count: int, seed: int = 0) -> list[Records]:
    """Return batches in which half of the records are issues under a rule: joules into a reserve, notes out of it."""
    rng = np.random.default_rng(seed)
    found = []
    for one in transfers(count, BATCH, seed=seed, unit=JOULE):
        debit, credit = rng.integers(0, SITES, (2, BATCH))
        one["debit"], one["credit"] = 4 * debit, 4 * ((credit + (credit == debit)) % SITES)  # from store to store
        measure = np.arange(0, BATCH - 1, 4)
        one["credit"][measure], one["flags"][measure] = one["debit"][measure] + 1, Flag.LINKED
        leg = measure + 1
        one["debit"][leg], one["credit"][leg] = one["debit"][measure] + 2, one["debit"][measure] + 3
        one["amount"][leg], one["ledger"][leg], one["rule"][leg] = one["amount"][measure], NOTE, 1
        found.append(one)
    return found


def in_memory(given: Sequence[Records], *, rooted: bool) -> Callable[[], None]:
    """Return a run that books batches into a new machine; with the root of the tree after each of them."""
    machine, tree = Machine(_unasked), Tree()
    opened(machine)

    def run() -> None:
        for one in given:
            assert not machine.apply(one).any()
            if rooted:
                tree.append(leaves_of(one.data))
                tree.root()

    return run


def _unasked(numbers: object) -> Records:
    raise AssertionError(f"records {numbers} are asked for, and no id is used twice")


def memory_rows() -> list[Row | Claim]:
    """Measure the engine, rules checked, without and with the root after each batch, one after the other."""
    given, n = mixed(BATCHES), BATCHES * BATCH
    times: dict[bool, list[Row]] = {False: [], True: []}
    for _ in range(5):
        for rooted, found in times.items():
            name = f"engine in memory, half of {n} under a rule" + (", root after each batch" if rooted else "")
            found.append(function(name, in_memory(given, rooted=rooted), repeats=1, warm=False))
    plain, rooted = (_median(found) for found in times.values())
    return [
        told(plain, n),
        told(rooted, n, "2 M/s"),
        _rate("the engine in memory, rules checked", plain, n, 1e6),
        _rate("the same, RFC 6962 root after each batch of 8,190", rooted, n, 1e6, required=2.0),
    ]


# ------------------------------------------------------------------------------------------------------- durable


def durable(path: Path, n: int, count: int) -> Row:
    """Measure batches that are on the disk before the next one is asked for; by the wall, since the disk counts."""
    accounts = [Account(id=f"a{k}", kind="money_use") for k in range(ACCOUNTS)]
    given = transfers(count, n, seed=2)
    with Book.create(path, accounts) as book:

        def run() -> None:
            for one in given:
                book.commit(one, strict=True)

        row = function(f"durable batches of {n} into SQLite", run, repeats=1, warm=False)
    path.unlink()
    return row


def bare_disk(path: Path, n: int, count: int) -> Row:
    """Measure the disk alone: as many bytes of records in as many pieces, each synced before the next is written."""
    raw = np.random.default_rng(1).bytes(n * RECORD.itemsize)
    file = os.open(path, os.O_CREAT | os.O_WRONLY)

    def run() -> None:
        for _ in range(count):
            os.write(file, raw)
            os.fdatasync(file)

    row = function(f"{count} pieces of {n} records to a bare file, each synced", run, repeats=1, warm=False)
    os.close(file)
    path.unlink()
    return row


def plain_sql(path: Path, given: Records, at_once: int) -> Row:
    """Measure a ledger as it is usually written: running balances and a row for each transfer, in the same SQLite."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for sql in (
            "PRAGMA synchronous = FULL",
            "CREATE TABLE account (id INTEGER PRIMARY KEY, balance INTEGER NOT NULL, floor INTEGER, "
            "CHECK (floor IS NULL OR balance >= floor)) STRICT",
            "CREATE TABLE transfer (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, "
            "debit INTEGER NOT NULL REFERENCES account, credit INTEGER NOT NULL REFERENCES account, "
            "amount INTEGER NOT NULL CHECK (amount > 0), event_us INTEGER NOT NULL, "
            "before INTEGER NOT NULL, after INTEGER NOT NULL) STRICT",
        ):
            db.execute(sql)
        db.execute("BEGIN")
        db.executemany("INSERT INTO account VALUES (?, 0, NULL)", [(k,) for k in range(ACCOUNTS)])
        db.execute("COMMIT")
        legs = [
            (one["id_hi"].tobytes() + one["id_lo"].tobytes(), int(one["debit"]), int(one["credit"]), int(one["amount"]))
            for one in given
        ]

        def run() -> None:
            for start in range(0, len(legs), at_once):
                db.execute("BEGIN IMMEDIATE")
                for key, debit, credit, amount in legs[start : start + at_once]:
                    take = "UPDATE account SET balance = balance - ? WHERE id = ? RETURNING balance"
                    give = "UPDATE account SET balance = balance + ? WHERE id = ? RETURNING balance"
                    [before] = db.execute(take, (amount, debit)).fetchone()
                    [after] = db.execute(give, (amount, credit)).fetchone()
                    db.execute(
                        "INSERT INTO transfer VALUES (NULL, ?, ?, ?, ?, 0, ?, ?)",
                        (key, debit, credit, amount, before, after),
                    )
                db.execute("COMMIT")

        row = function(f"a plain SQL ledger in SQLite, {at_once} a commit", run, repeats=1, warm=False)
    path.unlink()
    return row


def durable_rows(folder: Path) -> list[Row | Claim]:
    """Measure durable batches beside a plain SQL ledger in the same file format, in turns."""
    sizes = {BATCH: BATCHES, 65_520: 12}
    ours: dict[int, list[Row]] = {n: [] for n in sizes}
    disk: dict[int, list[Row]] = {n: [] for n in sizes}
    theirs: list[Row] = []
    given = transfers(1, 2 * BATCH, seed=3)[0]
    for k in range(3):
        for n, count in sizes.items():
            disk[n].append(bare_disk(folder / f"{n}-{k}.raw", n, count))
            ours[n].append(durable(folder / f"{n}-{k}.sqlite", n, count))
        theirs.append(plain_sql(folder / f"plain-{k}.sqlite", given, BATCH))
    found: list[Row | Claim] = []
    plain = _median(theirs)
    for n, rows in ours.items():
        row, total = _median(rows), n * sizes[n]
        best = min(rows, key=lambda one: one.wall_s)
        found.append(replace(row, goal=f"{total / row.wall_s / 1e3:.0f} k/s by the wall (goal 500)"))
        per, bare = row.cpu_s / total * 1e6, _median(disk[n])
        found.append(
            Claim(
                case=f"durable in SQLite, batches of {n:,}",
                ours=f"{row.wall_s / total * 1e6:.2f} µs a record by the wall, {per:.2f} µs of CPU",
                theirs=f"a bare file, synced: {bare.wall_s / total * 1e6:.2f} µs by the wall",
                value=total / row.wall_s / 1e3,
                unit="k/s by the wall",
                required=500.0,
                note=f"{_load()}; best of three {total / best.wall_s / 1e3:.0f} k/s",
            )
        )
        found.append(
            Claim(
                case=f"durable batches of {n:,}: beside a plain SQL ledger in SQLite, {BATCH:,} a commit",
                ours=f"{per:.2f} µs of CPU a record",
                theirs=f"{plain.cpu_s / len(given) * 1e6:.1f} µs",
                value=(plain.cpu_s / len(given)) / (row.cpu_s / total),
            )
        )
    return [*found, plain]


# --------------------------------------------------------------------------------------------------- a site's year


def year_of_legs(seed: int = 0) -> list[SlotLeg]:
    """Return made-up legs of a site with two plants, in use in most slots: some 200,000 records in a year."""
    rng = np.random.default_rng(seed)
    slots = fiscal_year(2024, zone=JST).slots
    share = [rng.integers(1, 9_000_000, slots) * 3_600 * (rng.random(slots) < 0.9) for _ in range(6)]
    legs = [SlotLeg(debit="pv", credit="bus", amounts=np.sum(share, axis=0))]
    for name, amounts in zip(("export", "battery", "asic", "gpu", "sampler", "boiler"), share, strict=True):
        legs.append(SlotLeg(debit="bus", credit=name, amounts=amounts))
    for name, amounts in zip(("asic", "gpu", "sampler"), share[2:5], strict=True):
        legs.append(SlotLeg(debit="entropy:source", credit="entropy", amounts=entropy_of(amounts), label=name))
        legs.append(SlotLeg(debit=name, credit="heat", amounts=amounts, rule="heat"))
    return legs


SITE = [
    Account(id=name, kind=kind)
    for name, kind in (
        ("pv", "generation"), ("bus", "bus"), ("export", "export"), ("battery", "store"), ("asic", "compute"),
        ("gpu", "compute"), ("sampler", "compute"), ("boiler", "export"), ("heat", "heat"),
        ("entropy:source", "entropy_source"), ("entropy", "entropy"),
    )
]  # fmt: skip


def year_rows(path: Path) -> list[Row | Claim]:
    """Measure a site's year of half hours: booked, verified, opened."""
    timeline, legs = fiscal_year(2024, zone=JST), year_of_legs()

    def post() -> None:
        path.unlink(missing_ok=True)
        with ledger.create(path, SITE) as book:
            ledger.post_slots(book, timeline, legs)

    booked = function("book a site's year", post, repeats=5)
    with ledger.open_book(path) as book:
        n = book.count
    verified = function("verify a site's year", lambda: ledger.verify(path), repeats=5)
    again = function("open a site's year", lambda: ledger.open_book(path).close(), repeats=5)
    found: list[Row | Claim] = [told(booked, n), told(verified, n), told(again, n)]
    for row, what in ((booked, "booked"), (verified, "verified"), (again, "opened")):
        found.append(
            Claim(
                case=f"a site's year, {n:,} records, {what}",
                ours=f"{row.wall_s:.2f} s by the wall, {row.cpu_s:.2f} s of CPU",
                value=196_000 / n * row.cpu_s,
                unit="s of CPU for 196,000 records",
                required=1.0,
                less=True,
            )
        )
    return found


# -------------------------------------------------------------------------------------------------- memory, others

GROWING = """
import sys
from pathlib import Path
from benchmarks.ledger.bench_book import ACCOUNTS, BATCH, transfers
from shoals.core.book import Account
from shoals.ledger.book import Book

def resident() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

with Book.create(Path(sys.argv[1]), [Account(id=f"a{k}", kind="money_use") for k in range(ACCOUNTS)]) as book:
    for n in range(4):  # what is made once: kernels, buffers, pages that SQLite keeps
        book.commit(transfers(1, BATCH, seed=n)[0], strict=True)
    before, start = resident(), book.count
    for n in range(4, 300):
        book.commit(transfers(1, BATCH, seed=n)[0], strict=True)
        if n % 4 == 0:
            print(book.count - start, resident() - before, flush=True)
"""


def resident_rows(path: Path) -> list[Row | Claim]:
    """Measure how the memory of an open book grows, in a process of its own, over 2.4 million transfers."""
    done = subprocess.run([sys.executable, "-c", GROWING, str(path)], check=True, capture_output=True, text=True)
    path.unlink()
    points = np.array([line.split() for line in done.stdout.splitlines()], dtype=np.int64)
    points = points[points[:, 0] > 500_000]
    each = points[:, 1] / points[:, 0]
    return [
        Claim(
            case=f"memory of an open book, {points[-1, 0]:,} transfers",
            ours=f"{each.min():.0f} to {each.max():.0f} bytes a transfer from 0.5 M on, as its table of ids doubles",
            value=float(each.max()),
            unit="bytes a transfer, resident",
            required=64.0,
            less=True,
        )
    ]


def others(folder: Path) -> list[Row | Claim]:
    """Measure how long journals of as many transfers take elsewhere, in turns with a book that is verified."""
    path = folder / "peers.sqlite"
    with Book.create(path, [Account(id=f"a{k}", kind="money_use") for k in range(100)]) as book:
        one = transfers(1, PEERS)[0]
        one["debit"] %= 100
        one["credit"] = (one["debit"] + 1 + one["credit"] % 99) % 100
        book.commit(one, strict=True)
        for name in ("hledger", "beancount"):
            with (folder / f"book.{name}").open("w", encoding="utf-8") as file:
                write_journal(book, name, file)
    peers = {
        "hledger": (["hledger", "check", "-f", str(folder / "book.hledger")], ["hledger", "--version"]),
        "beancount": (["bean-check", "--no-cache", str(folder / "book.beancount")], ["bean-check", "--version"]),
    }
    verified: list[Row] = []
    found: list[Row | Claim] = []
    ran: dict[str, list[float]] = {}
    ledger.verify(path)
    for _ in range(3):
        verified.append(function(f"verify a book of {PEERS:,}", lambda: ledger.verify(path), repeats=1, warm=False))
        for name, (command, _) in peers.items():
            if shutil.which(command[0]) is not None:
                ran.setdefault(name, []).append(_child(command))
    ours = _median(verified)
    found.append(told(ours, PEERS))
    for name, times in ran.items():
        said = subprocess.run(peers[name][1], capture_output=True, text=True, check=True).stdout.split()
        version = next((word.strip(",") for word in said if word[0].isdigit()), "")
        found.append(
            Claim(
                case=f"{PEERS:,} transfers: read and checked beside {name} {version}",
                ours=f"verify: {ours.cpu_s * 1e3:.0f} ms",
                theirs=f"{' '.join(peers[name][0][:2])}: {statistics.median(times):.2f} s",
                value=statistics.median(times) / ours.cpu_s,
            )
        )
    return found


def _child(command: Sequence[str]) -> float:
    """Return the CPU seconds of a command."""
    before = os.times()
    subprocess.run(command, check=True, capture_output=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


# -------------------------------------------------------------------------------------------------------- machinery


def _median(rows: Sequence[Row]) -> Row:
    """Return one row with the medians of several."""
    cpu, wall = (statistics.median(getattr(one, by) for one in rows) for by in ("cpu_s", "wall_s"))
    return replace(rows[0], cpu_s=cpu, wall_s=wall, repeats=len(rows))


def told(row: Row, n: int, goal: str = "") -> Row:
    """Return the row with its rate."""
    return replace(row, goal=f"{n / row.cpu_s / 1e6:.2f} M/CPU-s" + (f" (goal {goal})" if goal else ""))


def _rate(case: str, row: Row, n: int, scale: float, required: float | None = None) -> Claim:
    ours = f"{row.cpu_s / n * 1e9:.0f} ns of CPU a record"
    value = n / row.cpu_s / scale
    return Claim(case=case, ours=ours, value=value, unit="M/CPU-s", required=required, note=_load())


def _load() -> str:
    """Say how busy the machine is: who shares its caches and its disk is slower."""
    return f"with a load of {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"


def rows() -> list[Row | Claim]:
    """Measure."""
    begun = time.perf_counter()
    found = memory_rows()
    with tempfile.TemporaryDirectory(dir=os.environ.get("SHOALS_BENCH_DIR")) as name:
        folder = Path(name)
        found += year_rows(folder / "year.sqlite")
        found += durable_rows(folder)
        found += resident_rows(folder / "growing.sqlite")
        found += others(folder)
    print(f"  {time.perf_counter() - begun:.0f} s in all")
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
