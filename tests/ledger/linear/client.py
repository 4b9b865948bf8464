"""One client: opens the ledger that it is told, posts, and writes down when it asked and what it heard.

python -m tests.ledger.linear.client LEDGER PLACE SEED CALLS
"""

from __future__ import annotations

import sqlite3
import sys
import time
from datetime import UTC, datetime
from random import Random

from tests.ledger.linear.checker import FREE, Transfer

from shoals.core.book import Account, Leg
from shoals.core.errors import LedgerError, Refused
from shoals.ledger import Book, open_book

ACCOUNTS = (FREE, "a", "b", "c", "d")
KEYS = 60
EVENT = datetime(2024, 4, 1, tzinfo=UTC)


def meaning_of(key: str) -> Transfer:
    """A key means the same transfer to every client."""
    rng = Random(key)
    debit = FREE if rng.random() < 0.4 else rng.choice(ACCOUNTS[1:])
    credit = rng.choice([name for name in ACCOUNTS[1:] if name != debit])
    return debit, credit, rng.randint(1, 30)


class OfBook:
    """A book, with a sequencer in each client: who is fenced opens it again and asks by the same key."""

    def __init__(self, place: str) -> None:
        self.place = place
        self.book: Book | None = None

    def post(self, key: str) -> str:
        debit, credit, amount = meaning_of(key)
        while True:
            try:
                if self.book is None:
                    self.book = open_book(self.place)
                legs = [Leg(debit=debit, credit=credit, amount=amount)]
                return "new" if self.book.post(key, legs, EVENT) else "exists"
            except Refused:
                return "refused"
            except LedgerError:
                if self.book is not None:
                    self.book.close()
                self.book = None


class Careless:
    """Looks, thinks, and writes: no transaction, no lock."""

    def __init__(self, place: str) -> None:
        self.db = sqlite3.connect(place, isolation_level=None, timeout=30)
        self.db.execute("PRAGMA synchronous = OFF")

    def post(self, key: str) -> str:
        debit, credit, amount = meaning_of(key)
        if self.db.execute("SELECT 1 FROM transfer WHERE key = ?", (key,)).fetchone():
            return "exists"
        has = dict(self.db.execute("SELECT name, balance FROM account"))
        time.sleep(0.002)
        if debit != FREE and has[debit] < amount:
            return "refused"
        self.db.execute("UPDATE account SET balance = ? WHERE name = ?", (has[debit] - amount, debit))
        self.db.execute("UPDATE account SET balance = ? WHERE name = ?", (has[credit] + amount, credit))
        self.db.execute("INSERT INTO transfer (key) VALUES (?)", (key,))
        return "new"


class Hasty:
    """Says yes, and commits later."""

    def __init__(self, place: str) -> None:
        self.db = sqlite3.connect(place, isolation_level=None, timeout=30)
        self.calls = 0

    def post(self, key: str) -> str:
        debit, credit, amount = meaning_of(key)
        if not self.db.in_transaction:
            self.db.execute("BEGIN IMMEDIATE")
        try:
            if self.db.execute("SELECT 1 FROM transfer WHERE key = ?", (key,)).fetchone():
                return "exists"
            (has,) = self.db.execute("SELECT balance FROM account WHERE name = ?", (debit,)).fetchone()
            if debit != FREE and has < amount:
                return "refused"
            self.db.execute("UPDATE account SET balance = balance - ? WHERE name = ?", (amount, debit))
            self.db.execute("UPDATE account SET balance = balance + ? WHERE name = ?", (amount, credit))
            self.db.execute("INSERT INTO transfer (key) VALUES (?)", (key,))
            return "new"
        finally:
            self.calls += 1
            if self.calls % 4 == 0:
                self.db.execute("COMMIT")


LEDGERS = {"book": OfBook, "careless": Careless, "hasty": Hasty}


def make(ledger: str, place: str) -> None:
    """Make an empty ledger."""
    if ledger == "book":
        Book.create(place, [Account(id=n, kind="money_world" if n == FREE else "money") for n in ACCOUNTS]).close()
        return
    with sqlite3.connect(place) as db:
        db.executescript("CREATE TABLE account (name, balance); CREATE TABLE transfer (at INTEGER PRIMARY KEY, key)")
        db.executemany("INSERT INTO account VALUES (?, 0)", [(name,) for name in ACCOUNTS])
    db.close()


def read(ledger: str, place: str) -> tuple[list[tuple[str, Transfer]], dict[str, int]]:
    """Return the order in which a ledger says that things happened, and its balances."""
    if ledger != "book":
        db = sqlite3.connect(place)
        keys = [key for (key,) in db.execute("SELECT key FROM transfer ORDER BY at")]
        found = dict(db.execute("SELECT name, balance FROM account").fetchall())
        db.close()
        return [(key, meaning_of(key)) for key in keys], found
    from shoals.ledger.chains import id_of

    keys = {id_of(key)[0]: key for key in (f"k{n}" for n in range(KEYS))}
    with open_book(place) as book:
        order = [(keys.get(int(t.id[:16], 16), "?"), (t.debit, t.credit, t.amount)) for t in book.transfers()]
        return order, book.balances()


def main(ledger: str, place: str, seed: str, calls: str) -> None:
    """Post, and print a line for each call as it begins and as it ends."""
    rng, one = Random(int(seed)), LEDGERS[ledger](place)
    for _ in range(int(calls)):
        key = f"k{rng.randrange(KEYS)}"
        print("begun", time.monotonic_ns(), key, flush=True)
        answer = one.post(key)
        ended = time.monotonic_ns()
        print("ended", ended, answer, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
