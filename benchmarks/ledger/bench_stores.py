"""Books in databases: durable batches, 256 writers that each wait for their own, and a second writer that takes over.

The peer is a ledger in plain SQL of the usual shape, in the same database and the same run: rows of accounts are locked
in order, balances run along in the rows of transfers, each transfer is a transaction. `fdatasync` is measured between
the rounds.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import psycopg
from benchmarks._measure import Claim, Row

from shoals.core.book import Account
from shoals.ledger import Book, GroupCommit, open_book
from shoals.ledger.engine.records import RECORD, Records
from shoals.ledger.store.postgres_schema import migrate
from shoals.testing.postgres import PostgresServer

ACCOUNTS = 10_000
BATCH, BATCHES = 8_190, 20
WRITERS, CONNECTIONS = 256, 32
SECONDS, ROUNDS = 2.0, 2
JPY = 9

PLAIN_POSTGRES = """
CREATE TABLE plain_account (id bigint PRIMARY KEY, balance bigint NOT NULL CHECK (balance >= 0)) WITH (fillfactor = 50);
CREATE TABLE plain_transfer (id uuid PRIMARY KEY, debit bigint NOT NULL, credit bigint NOT NULL, amount bigint NOT NULL,
  debit_balance bigint NOT NULL, credit_balance bigint NOT NULL, at timestamptz NOT NULL DEFAULT now());
CREATE FUNCTION plain_post(_id uuid, _debit bigint, _credit bigint, _amount bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE d bigint; c bigint;
BEGIN
  PERFORM 1 FROM plain_account WHERE id IN (_debit, _credit) ORDER BY id FOR UPDATE;
  UPDATE plain_account SET balance = balance - _amount WHERE id = _debit RETURNING balance INTO d;
  UPDATE plain_account SET balance = balance + _amount WHERE id = _credit RETURNING balance INTO c;
  INSERT INTO plain_transfer VALUES (_id, _debit, _credit, _amount, d, c);
END $$
"""
PLAIN_SQLITE = """
CREATE TABLE account (id INTEGER PRIMARY KEY, balance INTEGER NOT NULL CHECK (balance >= 0));
CREATE TABLE transfer (id BLOB PRIMARY KEY, debit, credit, amount, debit_balance, credit_balance, at);
"""


@dataclass(frozen=True, slots=True)
class Run:
    """How many a second, and how long each waited. [s]"""

    rate: float
    waits: list[float]
    cpu: float = 0.0  # of this process and of the server, for each transfer

    @property
    def p99(self) -> float:
        return sorted(self.waits)[len(self.waits) * 99 // 100]


def cpu(server: PostgresServer) -> float:
    """Return the CPU time of this process and of all processes of the server, ended ones included. [s]"""
    postmaster = (server.data / "postmaster.pid").read_text().split()[0]
    tick, total = os.sysconf("SC_CLK_TCK"), 0
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = place.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        mine = place.parent.name == postmaster
        if mine or fields[1] == postmaster:
            total += sum(map(int, fields[11 : 15 if mine else 13]))
    return total / tick + time.process_time()


def transfers(count: int, seed: int) -> Records:
    """Return random transfers among accounts."""
    rng = np.random.default_rng(seed)
    one = np.zeros(count, RECORD)
    one["id_hi"], one["id_lo"] = rng.integers(1, 2**63, (2, count))
    one["debit"] = rng.integers(0, ACCOUNTS, count)
    one["credit"] = (one["debit"] + 1 + rng.integers(0, ACCOUNTS - 1, count)) % ACCOUNTS
    one["amount"], one["ledger"] = rng.integers(1, 100, count), JPY
    return one


def fdatasync(folder: Path) -> float:
    """Return how long the disk takes to confirm 4 KiB behind a file: the median of 60. [s]"""
    waits = []
    with (folder / "probe").open("wb") as file:
        for _ in range(60):
            file.write(bytes(4_096))
            file.flush()
            begun = time.perf_counter()
            os.fdatasync(file.fileno())
            waits.append(time.perf_counter() - begun)
    return statistics.median(waits)


def waiting(book: Book, records: Records) -> Run:
    """Let so many tasks post one transfer after another, each waiting for its own."""
    given = iter([records[n : n + 1] for n in range(len(records))])
    waits: list[float] = []

    async def writer(group: GroupCommit, end: float) -> None:
        while (begun := time.perf_counter()) < end:
            assert not (await group.submit(next(given)))[0]
            waits.append(time.perf_counter() - begun)

    async def main() -> float:
        begun = time.perf_counter()
        async with GroupCommit(book) as group:
            await asyncio.gather(*(writer(group, begun + SECONDS) for _ in range(WRITERS)))
        return time.perf_counter() - begun

    seconds = asyncio.run(main())
    return Run(len(waits) / seconds, waits)


def plain_postgres(url: str, records: Records) -> Run:
    """The same in plain SQL: as many connections as serve it best, each with a thread that waits."""
    waits: list[list[float]] = [[] for _ in range(CONNECTIONS)]
    ready = threading.Barrier(CONNECTIONS)

    def client(number: int) -> None:
        given = records[number::CONNECTIONS]
        rows = zip(given["debit"].tolist(), given["credit"].tolist(), given["amount"].tolist(), strict=True)
        with psycopg.connect(url, autocommit=True) as db:
            ready.wait()
            end = time.perf_counter() + SECONDS
            for debit, credit, amount in rows:
                if (begun := time.perf_counter()) >= end:
                    return
                call = "SELECT plain_post(%s, %s, %s, %s)"
                db.execute(call, (uuid.uuid4(), debit, credit, amount), prepare=True, binary=True)
                waits[number].append(time.perf_counter() - begun)

    threads = [threading.Thread(target=client, args=(n,)) for n in range(CONNECTIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    every = [wait for each in waits for wait in each]
    return Run(len(every) / SECONDS, every)


def plain_sqlite(db: sqlite3.Connection, records: Records) -> Run:
    """The same in a file; one writer, since a file has one."""
    waits: list[float] = []
    end = time.perf_counter() + SECONDS
    for one in records:
        if (begun := time.perf_counter()) >= end:
            break
        debit, credit, amount = int(one["debit"]), int(one["credit"]), int(one["amount"])
        db.execute("BEGIN IMMEDIATE")
        query = "UPDATE account SET balance = balance + ? WHERE id = ? RETURNING balance"
        (d,) = db.execute(query, (-amount, debit)).fetchone()
        (c,) = db.execute(query, (amount, credit)).fetchone()
        db.execute(
            "INSERT INTO transfer VALUES (?, ?, ?, ?, ?, ?, ?)", (uuid.uuid4().bytes, debit, credit, amount, d, c, 0)
        )
        db.execute("COMMIT")
        waits.append(time.perf_counter() - begun)
    return Run(len(waits) / SECONDS, waits)


def batches(book: Book, seed: int) -> float:
    """Return how many transfers a second are durable in large batches."""
    given = [transfers(BATCH, seed + n) for n in range(BATCHES)]
    begun = time.perf_counter()
    for one in given:
        assert not book.commit(one).any()
    return BATCH * BATCHES / (time.perf_counter() - begun)


WRITER = """
import sys
from datetime import UTC, datetime
from shoals.core.book import Leg
from shoals.ledger import open_book
book, n = open_book(sys.argv[1]), 0
while True:
    book.post(f"first {n}", [Leg(debit="a0", credit="a1", amount=1)], datetime(2024, 4, 1, tzinfo=UTC))
    n += 1
    print(n, flush=True)
"""


def takes_over(place: str) -> float:
    """Return how long after a writer was killed another has booked. [s]"""
    with subprocess.Popen([sys.executable, "-c", WRITER, place], stdout=subprocess.PIPE) as first:
        assert first.stdout is not None
        for _ in range(20):
            first.stdout.readline()
        begun = time.perf_counter()
        first.kill()
    second = WRITER.replace("while True:", "for _ in range(1):").replace("first", "second")
    subprocess.run([sys.executable, "-c", second, place], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def made(place: str) -> Book:
    return Book.create(place, [Account(id=f"a{n}", kind="money_use") for n in range(ACCOUNTS)])


def rows() -> list[Row | Claim]:
    """Measure."""
    with tempfile.TemporaryDirectory() as name, PostgresServer({"max_wal_size": "'4GB'"}) as server:
        folder = Path(name)
        migrate(server.url(), grant=[])
        with psycopg.connect(server.url(), autocommit=True) as db:
            db.execute(PLAIN_POSTGRES)
            db.execute("INSERT INTO plain_account SELECT n, 1000000000 FROM generate_series(0, %s) n", (ACCOUNTS - 1,))
            db.execute("ANALYZE")
        plain = sqlite3.connect(folder / "plain.sqlite", isolation_level=None)
        plain.execute("PRAGMA synchronous = FULL")
        plain.executescript(PLAIN_SQLITE)
        plain.executemany("INSERT INTO account VALUES (?, 1000000000)", [(n,) for n in range(ACCOUNTS)])
        many = {"PostgreSQL": made(server.url(book="many")), "SQLite": made(str(folder / "many.sqlite"))}
        single = {"PostgreSQL": made(server.url(book="single")), "SQLite": made(str(folder / "single.sqlite"))}
        peers: dict[str, Callable[[Records], Run]] = {
            "PostgreSQL": lambda given: plain_postgres(server.url(), given),
            "SQLite": lambda given: plain_sqlite(plain, given),
        }
        disk: list[float] = []
        rates: dict[str, list[float]] = {store: [] for store in many}
        ours: dict[str, list[Run]] = {store: [] for store in many}
        theirs: dict[str, list[Run]] = {store: [] for store in many}
        for n in range(1, ROUNDS + 1):
            for store in many:
                disk.append(fdatasync(server.folder if store == "PostgreSQL" else folder))
                for runs, call in ((ours, lambda given, to=single[store]: waiting(to, given)), (theirs, peers[store])):
                    given = transfers(300_000, 10 * n + (runs is theirs))
                    before = cpu(server)
                    run = call(given)
                    spent = (cpu(server) - before) / max(len(run.waits), 1)
                    runs[store].append(replace(run, cpu=spent))
                rates[store].append(batches(many[store], 100 * n))
        for book in (*many.values(), *single.values()):
            book.close()
        plain.close()
        over = takes_over(server.url(book="single"))
        with open_book(server.url(book="single")) as book:
            records = book.count
    found: list[Row | Claim] = []
    busy = f"{os.getloadavg()[0]:.0f} processes wanted the {os.cpu_count()} cores meanwhile"
    sync = statistics.median(disk)
    for store, goal in (("PostgreSQL", 100.0), ("SQLite", 500.0)):
        found.append(
            Claim(
                case=f"durable batches of {BATCH:,} transfers into {store}, {ACCOUNTS:,} accounts",
                ours="rule-checked, in the tree, confirmed by the disk",
                value=statistics.median(rates[store]) / 1e3,
                unit="k/s",
                goal=goal,
                note=f"by the wall, {', '.join(f'{each / 1e3:.0f}' for each in rates[store])}; {busy}",
            )
        )
        one, other = (statistics.median(run.rate for run in runs[store]) for runs in (ours, theirs))
        p99 = statistics.median(run.p99 for run in ours[store])
        slow = statistics.median(run.p99 for run in theirs[store])
        found.append(
            Claim(
                case=f"{WRITERS} writers that each wait, {store}",
                ours=f"`GroupCommit`: {one:,.0f}/s, p99 {p99 * 1e3:.1f} ms",
                theirs=f"plain SQL ledger in the same {store}: {other:,.0f}/s, p99 {slow * 1e3:.1f} ms",
                value=one / other,
                goal=20,
                note=busy,
            )
        )
        one, other = (statistics.median(run.cpu for run in runs[store]) for runs in (ours, theirs))
        found.append(
            Claim(
                case=f"{WRITERS} writers that each wait, {store}, CPU time",
                ours=f"{one * 1e6:.0f} µs a transfer, server included",
                theirs=f"plain SQL ledger: {other * 1e6:.0f} µs",
                value=other / one,
                note="what a machine that is shared with others can tell",
            )
        )
        found.append(
            Claim(
                case=f"one `fdatasync` × 10 beside the p99 of {WRITERS} waiting writers, {store}",
                ours=f"p99 {p99 * 1e3:.2f} ms",
                theirs=f"fdatasync of 4 KiB, median in the same run: {sync * 1e3:.2f} ms",
                value=10 * sync / p99,
                goal=1,
                note=busy,
            )
        )
    found.append(
        Claim(
            case=f"a second writer has booked after a `kill -9`, PostgreSQL, {records:,} records",
            ours=f"{over:.2f} s, start of Python and replay included",
            value=5 / over,
            unit="× within 5 s",
            goal=1,
            note=busy,
        )
    )
    return found


if __name__ == "__main__":
    print(*rows(), sep="\n")
