"""A trial book, to see whether this machine can keep one."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from shoals.core.book import Account, Leg
from shoals.core.errors import LedgerError, Tampered
from shoals.ledger.audit import verify
from shoals.ledger.book import Book


def self_test() -> None:
    """Make a book in a temporary folder, check it, change one amount behind its back, and see that this is found.

    Raises
    ------
    LedgerError
        If the trial book does not verify, or the change goes unnoticed.

    Examples
    --------
    >>> self_test()
    """
    accounts = [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]
    event = datetime(2024, 4, 1, tzinfo=UTC)
    with tempfile.TemporaryDirectory(prefix="shoals-") as folder:
        path = Path(folder) / "book.sqlite"
        with Book.create(path, accounts) as book:
            for n in (1_000, 2_000):
                book.post(f"trial {n}", [Leg(debit="pv", credit="bus", amount=n)], event)
        verify(path)
        with closing(sqlite3.connect(path)) as db:
            trigger = "block_refuses_update"
            (sql,) = db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (trigger,)).fetchone()
            db.execute(f"DROP TRIGGER {trigger}")
            first, raw = db.execute("SELECT first, raw FROM block ORDER BY first DESC LIMIT 1").fetchone()
            changed = raw[:40] + bytes([raw[40] ^ 1]) + raw[41:]
            db.execute("UPDATE block SET raw = ? WHERE first = ?", (changed, first))
            db.execute(sql)
            db.commit()
        try:
            verify(path)
        except Tampered:
            return
        raise LedgerError("a changed trial book was not noticed", "reinstall Python and shoals; report it if it stays")
