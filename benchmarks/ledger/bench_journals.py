"""Journals beside the tools that read them: written here, loaded by hledger, beancount and ledger; and the book opened.

The tools parse text and do more than we do (lots, queries, prices); the figures say why an export is for people and
auditors, and the book itself for machines.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np
from benchmarks._measure import Row, function

from shoals import ledger
from shoals.core.book import Account
from shoals.ledger.book import Book
from shoals.ledger.engine.records import RECORD, Flag
from shoals.ledger.export import DIALECTS, write_csv, write_journal, write_parquet

POSTINGS = int(os.environ.get("SHOALS_POSTINGS", "200000"))
START_US = 1_711_756_800_000_000
"""30 March 2024."""
TOOLS = {
    "hledger": ("hledger", "-f", "{}", "check", "--strict"),
    "beancount": ("bean-check", "{}"),
    "ledger": ("ledger", "-f", "{}", "--strict", "--pedantic", "bal"),
}


def made_up(path: Path) -> Book:
    """Return a book of ten sites in which energy goes from meter to bus to grid: four postings a chain."""
    accounts = [Account(id=f"{kind}:{n}", kind=kind) for n in range(10) for kind in ("generation", "bus", "export")]
    book = Book.create(path, accounts)
    chains = POSTINGS // 4
    batch = np.zeros(2 * chains, RECORD)
    first, out = 3 * np.repeat(np.arange(chains) % 10, 2), np.arange(2 * chains) % 2
    batch["id_hi"], batch["id_lo"] = 5, 1 + np.arange(2 * chains)
    batch["debit"], batch["credit"] = first + out, first + out + 1
    batch["amount"] = np.repeat(np.random.default_rng(7).integers(1, 2**40, chains), 2)
    batch["ledger"], batch["event_us"] = 1, START_US + 1_800_000_000 * (np.arange(2 * chains) // 20)
    batch["flags"] = np.where(out == 0, Flag.LINKED, 0)
    for at in range(0, len(batch), 50_000):
        book.commit(batch[at : at + 50_000], strict=True)
    return book


def run(name: str, path: Path) -> Row | None:
    """Measure one tool on its journal; None where it is not installed."""
    words = [word.format(path) for word in TOOLS[name]]
    if shutil.which(words[0]) is None:
        return None
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "BEANCOUNT_DISABLE_LOAD_CACHE": "1"}
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(words, capture_output=True, check=False, env=environment, stdin=subprocess.DEVNULL)
    after, wall_s = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - start
    assert done.returncode == 0, (done.stdout + done.stderr).decode()[-500:]
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Row(
        name=f"{words[0]}: load and check",
        wall_s=wall_s,
        cpu_s=cpu_s,
        goal=f"{POSTINGS / cpu_s / 1e3:,.0f} k postings/CPU-s",
    )


def rate(row: Row) -> Row:
    """Return the row with its rate."""
    from dataclasses import replace

    return replace(row, goal=f"{POSTINGS / row.cpu_s / 1e3:,.0f} k postings/CPU-s")


def rows() -> list[Row]:
    """Measure."""
    found: list[Row | None] = []
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        with made_up(place / "book.sqlite") as book:
            for name, dialect in DIALECTS.items():
                path = place / f"book{dialect.suffix}"

                def write(name: str = name, path: Path = path) -> None:
                    with path.open("w", encoding="utf-8") as file:
                        write_journal(book, name, file)

                found.append(rate(function(f"write a journal for {name}", write, repeats=3)))
            found.append(rate(function("write Parquet", lambda: write_parquet(book, place / "b.parquet"), repeats=3)))
            found.append(rate(function("write CSV", lambda: write_csv(book, place / "b.csv"), repeats=3)))
        again = function(
            "open the book, every record replayed", lambda: ledger.open_book(place / "book.sqlite").close()
        )
        found.append(rate(again))
        found += [run(name, place / f"book{dialect.suffix}") for name, dialect in DIALECTS.items()]
    return [row for row in found if row is not None]


if __name__ == "__main__":
    print(*rows(), sep="\n")
