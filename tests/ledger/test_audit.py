"""Every change of a stored byte is found, and its place is told."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.ledger.conftest import ACCOUNTS, event, sun

from shoals.core.book import Leg
from shoals.core.errors import LedgerError, NotConserved, Tampered
from shoals.ledger import Book, open_book, verify
from shoals.ledger.selftest import self_test


def edit(path: Path, *statements: str) -> None:
    """Change a book as somebody who owns the file can: triggers out, triggers in."""
    with closing(sqlite3.connect(path)) as db:
        triggers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            db.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            db.execute(statement)
        for _, sql in triggers:
            db.execute(sql)
        db.commit()


def test_a_sound_book_is_told_in_full(day: Path) -> None:
    found = verify(day)
    with open_book(day) as book:
        assert found.root == book.root()
        assert dict(found.balances) == book.balances()
        assert list(found.accounts) == list(book.accounts)
        assert found.records == book.count
    assert found.transfers == 24 * 2 + 4
    assert found.balances["heat"] == 10
    assert {unit.symbol for unit, moved in found.moved.items() if moved} == {"J", "J (never generated)", "JPY", "mJ/K"}
    assert verify(day, root=found.root.upper()).root == found.root
    with pytest.raises(Tampered, match="written anew"):
        verify(day, root="00" * 32)


def test_every_byte_of_every_block_is_under_a_hash(day: Path) -> None:
    with closing(sqlite3.connect(day)) as db:
        blocks = db.execute("SELECT first, length(header), length(raw) FROM block").fetchall()
    chance = random.Random(5)
    whole = day.read_bytes()
    for _ in range(80):
        first, header, raw = chance.choice(blocks)
        column, size = chance.choice([("header", header), ("raw", raw)])
        at = chance.randrange(size)
        with closing(sqlite3.connect(day)) as db:
            old = db.execute(f"SELECT {column} FROM block WHERE first = ?", (first,)).fetchone()[0]
        new = old[:at] + bytes([old[at] ^ (1 << chance.randrange(8))]) + old[at + 1 :]
        edit(day, f"UPDATE block SET {column} = x'{new.hex()}' WHERE first = {first}")
        with pytest.raises(LedgerError, match=r"\d"):
            verify(day)
        day.write_bytes(whole)
    assert verify(day).transfers


def test_the_changed_field_of_a_record_is_named_with_what_was_booked(day: Path) -> None:
    with closing(sqlite3.connect(day)) as db:
        first, raw = db.execute("SELECT first, raw FROM block ORDER BY first DESC LIMIT 1").fetchone()
    edit(day, f"UPDATE block SET raw = x'{(raw[:40] + bytes([71]) + raw[41:]).hex()}' WHERE first = {first}")
    with pytest.raises(
        Tampered, match=rf"record {first} is not as it was booked: its field `amount` is 71, booked was 70"
    ):
        verify(day)
    with pytest.raises(Tampered):
        open_book(day)


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("DELETE FROM block WHERE first = (SELECT max(first) FROM block)", "as of record"),
        ("DELETE FROM block WHERE first = (SELECT first FROM block ORDER BY first LIMIT 1 OFFSET 5)", "is missing"),
        ("UPDATE block SET first = first + 1 WHERE first = (SELECT max(first) FROM block)", "is missing"),
        ("UPDATE account SET credits = credits + 1 WHERE name = 'heat'", "is stored as"),
        ("UPDATE account SET debits = debits + 1, credits = credits + 1 WHERE name = 'bus'", "is stored as"),
        ("UPDATE progress SET as_of = as_of + 1", "as of record"),
        ("UPDATE progress SET as_of = (SELECT max(first) FROM block)", "is stored as"),
        ("UPDATE progress SET block = zeroblob(32)", "no block that is named"),
        ("DELETE FROM progress", "as of when|are named"),
        ("UPDATE account SET name = 'busses' WHERE name = 'bus'", "not named as it was opened"),
        ("UPDATE edge SET hashes = zeroblob(length(hashes)) WHERE level = 0", "edge"),
        ("DELETE FROM edge", "edge"),
        ("INSERT INTO tile VALUES (1, 0, 0, zeroblob(8192))", "tile"),
        ("INSERT INTO tile VALUES (2, 0, 0, zeroblob(8192))", "of no book"),
        ("INSERT INTO account VALUES (1, 99, 'ghost', 0, 0, 0, 0)", "are named"),
        ("CREATE TABLE more (x)", "does not belong"),
        ("CREATE VIEW more AS SELECT 1", "does not belong"),
        ("PRAGMA user_version = 2", "version 2"),
    ],
)
def test_a_change_in_any_table_is_found(day: Path, statement: str, said: str) -> None:
    edit(day, statement)
    with pytest.raises(LedgerError, match=said):
        verify(day)


def test_swapped_and_repeated_blocks_are_found(day: Path) -> None:
    with closing(sqlite3.connect(day)) as db:
        rows = db.execute("SELECT first, header, raw FROM block ORDER BY first").fetchall()
    whole = day.read_bytes()
    (a, header_a, raw_a), (b, header_b, raw_b) = rows[6], rows[7]
    edit(
        day,
        f"UPDATE block SET header = x'{header_b.hex()}', raw = x'{raw_b.hex()}' WHERE first = {a}",
        f"UPDATE block SET header = x'{header_a.hex()}', raw = x'{raw_a.hex()}' WHERE first = {b}",
    )
    with pytest.raises(Tampered, match=rf"record {a} names record {b}"):
        verify(day)
    day.write_bytes(whole)
    edit(day, f"UPDATE block SET header = x'{header_a.hex()}', raw = x'{raw_a.hex()}' WHERE first = {b}")
    with pytest.raises(Tampered, match=rf"record {b} names record {a}"):
        verify(day)


def test_a_missing_trigger_is_found(day: Path) -> None:
    with closing(sqlite3.connect(day)) as db:
        db.execute("DROP TRIGGER block_refuses_delete")
        db.commit()
    with pytest.raises(Tampered, match="`block_refuses_delete` is missing"):
        verify(day)


def test_the_file_itself_refuses_changes(day: Path) -> None:
    with closing(sqlite3.connect(day)) as db:
        for statement in (
            "UPDATE block SET first = first + 1",
            "DELETE FROM block",
            "INSERT INTO block VALUES (1, 0, x'', x'')",
        ):
            with pytest.raises(sqlite3.IntegrityError):
                db.execute(statement)


def test_flipped_bits_of_the_file_are_found_wherever_they_carry_anything(day: Path) -> None:
    whole = day.read_bytes()
    root = verify(day).root
    chance = random.Random(11)
    found = 0
    for _ in range(120):
        at = chance.randrange(len(whole))
        day.write_bytes(whole[:at] + bytes([whole[at] ^ (1 << chance.randrange(8))]) + whole[at + 1 :])
        try:
            again = verify(day)
        except LedgerError:
            found += 1
        else:
            assert again.root == root  # a byte of no row: free space of a page, or SQLite's own counters
    assert found > 15


def test_a_rewritten_book_is_found_only_by_who_noted_the_root(path: Path) -> None:
    roots = []
    for amount in (10, 11):
        path.unlink(missing_ok=True)
        with Book.create(path, ACCOUNTS, clock=lambda: 1_000_000) as book:
            book.post("k", [Leg(debit="pv", credit="bus", amount=amount)], event(0))
            roots.append(book.root())
    assert verify(path).root == roots[1] != roots[0]
    with pytest.raises(Tampered, match="written anew"):
        verify(path, root=roots[0])


def test_the_same_history_has_the_same_root(path: Path) -> None:
    roots = set()
    for _ in range(2):
        path.unlink(missing_ok=True)
        with Book.create(path, ACCOUNTS, clock=lambda: 1_000_000) as book:
            for n in range(5):
                book.post(f"k {n}", sun(n), event(n))
            roots.add(book.root())
    assert len(roots) == 1


def test_a_rule_broken_in_a_well_hashed_block_is_found(day: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who writes hashes right but lets the bus pay what it does not have."""
    from shoals.ledger.engine import machine

    whole = open_book(day)
    account = whole._known.machine._account  # type: ignore[union-attr]
    number = whole.numbers["bus"]
    account[number, 2] = 0  # this writer forgot the flag
    whole.post("theft", [Leg(debit="bus", credit="送電", amount=1)], event(30))
    whole.close()
    with pytest.raises(NotConserved, match="does not have so much"):
        verify(day)
    with pytest.raises(Tampered, match="breaks a rule"):
        open_book(day)
    assert machine


def test_the_trial_book_of_the_doctor_is_found_changed() -> None:
    self_test()
