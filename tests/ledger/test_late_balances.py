"""Balances that other readers see may be late; they are never wrong, and they say as of when they are."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from shoals.core.book import Account
from shoals.core.errors import Tampered
from shoals.ledger import Book, create, open_book, verify
from shoals.ledger.engine.records import RECORD, Records

WIDE = 300


def gifts(first: int) -> Records:
    """From the world to each account, one yen more than the last time."""
    found = np.zeros(WIDE, RECORD)
    found["id_lo"] = 1_000 + first * WIDE + np.arange(WIDE)
    found["credit"], found["amount"], found["ledger"] = np.arange(1, WIDE + 1), first + 1, 9
    return found


@pytest.fixture
def book(path: Path) -> Iterator[Book]:
    names = [f"owner {n}" for n in range(WIDE)]
    accounts = [Account(id="world", kind="money_world"), *(Account(id=name, kind="money") for name in names)]
    with create(path, accounts) as found:
        yield found


def read(path: Path) -> tuple[int, int, int, int]:
    """Return what plain SQL says: sum, balance of one owner, as of when, and how far behind."""
    with closing(sqlite3.connect(path)) as db:
        total, as_of, behind = db.execute(
            "SELECT sum(balance), min(as_of), max(records_behind) FROM balance"
        ).fetchone()
        [one] = db.execute("SELECT balance FROM balance WHERE name = 'owner 7'").fetchone()
    return total, one, as_of, behind


def test_a_book_with_many_accounts_is_not_held_up_by_their_balances(book: Book, path: Path) -> None:
    opened = book.count
    for n in range(3):
        assert not book.commit(gifts(n)).any()
        assert read(path) == (0, 0, opened, book.count - opened)
        assert verify(path).balances_as_of == opened
    book.close()
    assert read(path) == (0, 6, opened + 3 * WIDE, 0)
    assert verify(path).balances_as_of == opened + 3 * WIDE


def test_rows_are_written_once_32_records_were_booked_for_each(book: Book, path: Path) -> None:
    opened = book.count
    for n in range(33):
        book.commit(gifts(n))
    assert read(path) == (0, 33 * 34 // 2, opened + 33 * WIDE, 0)


def test_what_a_crash_left_late_is_caught_up_by_the_next_writer(book: Book, path: Path, tmp_path: Path) -> None:
    opened = book.count
    book.commit(gifts(0))
    crashed = tmp_path / "crashed.sqlite"
    crashed.write_bytes(path.read_bytes())  # between two posts the file is whole
    with open_book(crashed) as other:  # one that only reads changes nothing
        assert other.balance("owner 7") == 1
    assert read(crashed) == (0, 0, opened, WIDE)
    with open_book(crashed) as other:
        other.commit(gifts(1)[:1])
        assert other.balances()["owner 7"] == 1
    assert read(crashed) == (0, 1, opened + WIDE + 1, 0)
    assert verify(crashed).balances_as_of == opened + WIDE + 1


def test_late_balances_that_were_changed_are_found(book: Book, path: Path) -> None:
    book.commit(gifts(0))
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE progress SET as_of = as_of + ?", (WIDE,))
        db.commit()
    with pytest.raises(Tampered, match="where no block that is named ends"):
        book._store.check()
