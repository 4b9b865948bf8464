"""Attacks on a book: by SQL, byte by byte, and by somebody who computes every hash anew."""

from __future__ import annotations

import random
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from shoals.core.book import Account, Unit
from shoals.core.errors import LedgerError, NotConserved, Tampered
from shoals.ledger import Book, open_book, verify
from shoals.ledger.chain import Tree, encode_account, encode_transfer, link
from shoals.ledger.store.sqlite import SqliteStore

from . import pages
from .conftest import ACCOUNTS, transfer


def attack(path: Path, *statements: str, then: Callable[[sqlite3.Connection], None] | None = None) -> None:
    """Change a book with all its triggers and checks out of the way, and put the triggers back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("PRAGMA ignore_check_constraints = ON")
        db.execute("BEGIN")
        triggers = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            db.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            db.execute(statement)
        if then is not None:
            then(db)
        for _, sql in triggers:
            db.execute(sql)
        db.execute("COMMIT")


def balances_anew(db: sqlite3.Connection) -> None:
    """What a careful thief does: let the balances follow."""
    for (number,) in db.execute("SELECT number FROM account").fetchall():
        query = "SELECT coalesce(sum(iif(credit = ?1, amount, -amount)), 0) FROM transfer WHERE ?1 IN (debit, credit)"
        (total,) = db.execute(query, (number,)).fetchone()
        db.execute("UPDATE balance SET high = ?, low = ? WHERE account = ?", (total >> 32, total & 0xFFFFFFFF, number))


def everything_anew(db: sqlite3.Connection) -> None:
    """What the owner of the book can do: balances, all hashes and the root."""
    balances_anew(db)
    digest = sha256(b"shoals.book/1").digest()
    store = db.execute("SELECT number, id, unit, never_debited, never_credited FROM account ORDER BY number").fetchall()
    for number, name, unit, debited, credited in store:
        account = Account(id=name, unit=Unit(unit), never_debited=bool(debited), never_credited=bool(credited))
        digest = link(digest, encode_account(number, account))
        db.execute("UPDATE account SET hash = ? WHERE number = ?", (digest, number))
    db.execute(
        "UPDATE balance SET as_of = "
        "(SELECT coalesce(max(seq), 0) FROM transfer WHERE debit = balance.account OR credit = balance.account)"
    )
    tree = Tree()
    query = "SELECT seq, debit, credit, amount, event_us, kind, key FROM transfer ORDER BY seq"
    for row in db.execute(query).fetchall():
        body = encode_transfer((*row[:5], row[5].encode(), row[6].encode()))
        digest = link(digest, body)
        tree.push(body)
        db.execute("UPDATE transfer SET hash = ? WHERE seq = ?", (digest, row[0]))
    db.execute(
        "UPDATE head SET transfers = ?, chain = ?, root = ?, peaks = ?", (tree.size, digest, tree.root(), tree.peaks)
    )


ATTACKS = [
    ("UPDATE transfer SET amount = amount + 1 WHERE seq = 5",
     r"transfer 5 \(`key 4`\): column `amount` is `1029`, booked was `1028`"),
    ("UPDATE transfer SET amount = 999999999 WHERE seq = 5", r"transfer 5 \(`key 4`\) is not as it was booked"),
    ("UPDATE transfer SET amount = 0 WHERE seq = 5", r"transfer 5 "),
    ("UPDATE transfer SET amount = -amount WHERE seq = 5",
     r"transfer 5: column `amount` holds -1028|transfer 5 .* moves -1028"),
    ("UPDATE transfer SET credit = 3 WHERE seq = 5",
     r"transfer 5 \(`key 4`\): column `credit` is `3`, booked was `2`"),
    ("UPDATE transfer SET debit = 99 WHERE seq = 5",
     r"transfer 5 \(`key 4`\): column `debit` is `99`, booked was `1`"),
    ("UPDATE transfer SET event_us = event_us + 1 WHERE seq = 5", r"transfer 5 \(`key 4`\): column `event_us`"),
    ("UPDATE transfer SET kind = 'bvailable' WHERE seq = 5", r"column `kind` is `bvailable`, booked was `available`"),
    ("UPDATE transfer SET kind = 'sold' WHERE seq = 5", r"transfer 5 "),
    ("UPDATE transfer SET key = 'kez 4' WHERE seq = 5",
     r"transfer 5 \(`kez 4`\): column `key` is `kez 4`, booked was `key 4`"),
    ("UPDATE transfer SET hash = zeroblob(32) WHERE seq = 5", r"transfer 5 \(`key 4`\): column `hash` was changed"),
    ("UPDATE transfer SET hash = zeroblob(32) WHERE seq = 24",
     r"transfer 24 \(`key 23`\): column `hash` was changed"),
    ("UPDATE transfer SET hash = zeroblob(31) WHERE seq = 5", r"transfer 5 \(`key 4`\): column `hash` was changed"),
    ("DELETE FROM transfer WHERE seq = 24", r"transfer 24 is missing: the book ends"),
    ("DELETE FROM transfer", r"transfer 1 is missing: the book ends"),
    ("DELETE FROM transfer WHERE seq = 5", r"transfer 5 is missing: 6 \(`key 5`\) stands in its place"),
    ("DELETE FROM transfer WHERE seq = 1", r"transfer 1 is missing: 2"),
    ("INSERT INTO transfer"
     " SELECT 25, debit, credit, amount, event_us, kind, 'again', hash FROM transfer WHERE seq = 5",
     r"transfer 25 \(`again`\) lies behind the head"),
    ("INSERT INTO transfer"
     " SELECT 0, debit, credit, amount, event_us, kind, 'again', hash FROM transfer WHERE seq = 5",
     r"transfer 1 is missing: 0 \(`again`\) stands in its place"),
    ("UPDATE account SET never_debited = 0 WHERE id = 'spilled'", r"account 3 \(`spilled`\) is not as it was opened"),
    ("UPDATE account SET never_credited = 0 WHERE id = 'pv'", r"account 1 \(`pv`\)"),
    ("UPDATE account SET id = 'mine' WHERE id = 'owner'", r"account 4 \(`mine`\)"),
    ("UPDATE account SET id = '' WHERE id = 'owner'", r"account 4 "),
    ("UPDATE account SET never_debited = 7 WHERE id = 'spilled'", r"account 3 "),
    ("UPDATE account SET unit = 'JPY' WHERE id = 'spilled'", r"account 3 \(`spilled`\)"),
    ("UPDATE account SET unit = 'BTC' WHERE id = 'spilled'", r"account 3 "),
    ("UPDATE account SET hash = zeroblob(32) WHERE id = 'market'", r"account 5 \(`market`\)"),
    ("DELETE FROM account WHERE id = 'market'", r"says 5 accounts, the book has 4"),
    ("INSERT INTO account VALUES (6, 'thief', 'Wh', 0, 0, zeroblob(32))", r"account 6 \(`thief`\)|says 5 accounts"),
    ("UPDATE balance SET low = low + 1 WHERE account = 4",
     r"the balance of `owner` is stored as 281, its transfers sum to 280"),
    ("UPDATE balance SET as_of = 100 WHERE account = 4", r"as of transfer 100, it is as of 24"),
    ("DELETE FROM balance WHERE account = 4", r"has not one balance for each account"),
    ("UPDATE head SET root = zeroblob(32)", r"the root stored in"),
    ("UPDATE head SET chain = zeroblob(32)", r"the chain ends with another hash behind transfer 24"),
    ("UPDATE head SET peaks = zeroblob(64)", r"the root stored in"),
    ("UPDATE head SET peaks = x''", r"the head of .* is none"),
    ("UPDATE head SET transfers = 23", r"head|transfer 24"),
    ("DELETE FROM head", r"says no accounts"),
    ("CREATE TABLE extra (x)", r"the table `extra` .* is not that of a book"),
    ("CREATE TRIGGER help AFTER INSERT ON transfer BEGIN SELECT 1; END", r"the trigger `help`"),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "words"), ATTACKS, ids=[statement for statement, _ in ATTACKS])
def test_a_change_by_sql_is_found_and_named(day: Path, statement: str, words: str) -> None:
    attack(day, statement)
    with pytest.raises(LedgerError) as caught:
        verify(day)
    assert re.search(words, caught.value.what), caught.value.what


@pytest.mark.parametrize("statement", [s for s, _ in ATTACKS if "transfer" in s and s != "DELETE FROM transfer"])
def test_it_is_found_also_if_the_balances_follow(day: Path, statement: str) -> None:
    attack(day, statement, then=balances_anew)
    with pytest.raises(LedgerError):
        verify(day)


def test_swapped_transfers_are_found(day: Path) -> None:
    swap = "UPDATE transfer SET seq = {} WHERE seq = {}"
    attack(day, swap.format(99, 5), swap.format(5, 6), swap.format(6, 99))
    with pytest.raises(Tampered, match=r"transfer 5 \(`key 5`\)"):
        verify(day)


@pytest.mark.parametrize("trigger", ["transfer_refuses_update", "transfer_obeys_rules", "balance_follows_transfers"])
def test_a_dropped_or_softened_trigger_is_found(day: Path, trigger: str) -> None:
    with closing(sqlite3.connect(day)) as db:
        db.execute(f"DROP TRIGGER {trigger}")
    for look in (verify, open_book):
        with pytest.raises(Tampered, match=f"the trigger `{trigger}` .* is gone"):
            look(day)
    with closing(sqlite3.connect(day)) as db:
        db.execute(f"CREATE TRIGGER {trigger} BEFORE UPDATE ON transfer BEGIN SELECT 1; END")
    with pytest.raises(Tampered, match=f"the trigger `{trigger}` .* is not that of a book"):
        verify(day)


def test_reading_transfers_stops_at_the_first_changed_one(day: Path) -> None:
    attack(day, "UPDATE transfer SET amount = amount + 1 WHERE seq = 5")
    with open_book(day) as book:
        rows = book.transfers()
        assert [next(rows).key for _ in range(4)] == ["key 0", "key 1", "key 2", "key 3"]
        with pytest.raises(Tampered, match="transfer 5 "):
            next(rows)


def test_balances_that_do_not_close_are_not_given(day: Path) -> None:
    attack(day, "UPDATE balance SET low = low + 1 WHERE account = 4")
    with open_book(day) as book, pytest.raises(NotConserved, match="the accounts in JPY sum to 1"):
        book.balances()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE transfer SET debit = 3, credit = 2 WHERE seq = 13", "transfer 13 breaks a rule: .* which is a sink"),
        ("UPDATE transfer SET debit = 2, credit = 1 WHERE seq = 13", "transfer 13 breaks a rule: .* which is a source"),
        ("UPDATE transfer SET credit = 4 WHERE seq = 13", "transfer 13 breaks a rule: .* in Wh to `owner` in JPY"),
        ("UPDATE transfer SET credit = 2 WHERE seq = 13", "transfer 13 breaks a rule: .* to itself"),
        ("UPDATE transfer SET credit = 77 WHERE seq = 13", "transfer 13 breaks a rule: .* does not have"),
        ("UPDATE transfer SET amount = 0 WHERE seq = 13", r"transfer 13 \(`key 12`\) moves 0"),
    ],
)
def test_who_computes_all_hashes_anew_still_cannot_break_a_rule(day: Path, statement: str, words: str) -> None:
    attack(day, statement, then=everything_anew)
    with pytest.raises(NotConserved, match=words):
        verify(day)


@pytest.mark.parametrize(
    "statements",
    [
        ["UPDATE transfer SET amount = amount + 1 WHERE seq = 5"],
        ["DELETE FROM transfer WHERE seq = 24"],
        ["UPDATE transfer SET kind = 'sold' WHERE seq = 5"],
    ],
)
def test_who_computes_all_hashes_anew_is_found_by_a_root_noted_before(day: Path, statements: list[str]) -> None:
    noted = verify(day).root
    assert verify(day, root=noted.upper()).root == noted
    attack(day, *statements, then=everything_anew)
    verify(day)  # a consistent book: nothing inside can tell
    with pytest.raises(Tampered, match=r"is .* and not"):
        verify(day, root=noted)


def flipped(data: bytes, at: int, value: int) -> bytes:
    return data[:at] + bytes((value,)) + data[at + 1 :]


@pytest.fixture
def week(path: Path) -> bytes:
    """The file of a book whose tables fill several pages."""
    with Book.create(path, ACCOUNTS) as book:
        book.post([transfer(n) for n in range(200)])
    return path.read_bytes()


def test_any_changed_byte_of_a_transfer_is_found_and_the_transfer_named(week: bytes, path: Path) -> None:
    """All bytes of three rows, and some bytes of other rows, on leaf and inner pages."""
    chance = random.Random(4)
    rows = list(pages.cells(week, pages.root_of(path, "transfer")))
    assert len(rows) == 200
    places = [(n, at) for n in (1, 60, 200) for at in rows[n - 1][0]]
    places += [(n, chance.choice(row)) for n, (row, _) in enumerate(rows, 1) if n % 4 == 2]
    for n, at in places:
        path.write_bytes(flipped(week, at, week[at] ^ 1 << chance.randrange(8)))
        with pytest.raises(LedgerError) as caught:
            verify(path)
        assert re.search(rf"transfer {n}\b", caught.value.what), (n, at, caught.value.what)


def test_any_changed_byte_of_the_index_of_keys_is_found(week: bytes, path: Path) -> None:
    chance = random.Random(5)
    root = pages.root_of(path, "sqlite_autoindex_transfer_1")
    places = [at for entry, _ in pages.cells(week, root) for at in entry] + list(pages.structure(week, root))
    for at in chance.sample(places, 100):
        path.write_bytes(flipped(week, at, week[at] ^ 1 << chance.randrange(8)))
        with pytest.raises(LedgerError):
            verify(path)


def content(path: Path) -> list[object]:
    store = SqliteStore.open(path)
    try:
        return [
            store.accounts,
            store.account_hashes(),
            store.head(),
            store.balances(),
            store.balances_as_of(),
            list(store.rows()),
        ]
    finally:
        store.close()


def test_a_changed_byte_anywhere_is_found_or_is_one_that_nobody_reads(week: bytes, path: Path) -> None:
    chance = random.Random(6)
    before = content(path)
    found = 0
    for _ in range(120):
        at = chance.randrange(len(week))
        path.write_bytes(flipped(week, at, week[at] ^ 1 << chance.randrange(8)))
        try:
            verify(path)
        except LedgerError:
            found += 1
        else:
            assert content(path) == before, at
    assert found > 40


@pytest.mark.parametrize("keep", [0.2, 0.5, 0.9])
def test_a_file_that_was_cut_is_found(week: bytes, path: Path, keep: float) -> None:
    path.write_bytes(week[: int(len(week) * keep)])
    with pytest.raises(LedgerError):
        verify(path)


def test_a_page_that_was_replaced_by_an_older_one_is_found(week: bytes, path: Path) -> None:
    """What a disk that loses a write does."""
    with open_book(path) as book:
        book.post([transfer(n) for n in range(200, 300)])
    newer = path.read_bytes()
    size = int.from_bytes(week[16:18], "big")
    found = 0
    for start in range(0, len(week), size):
        mixed = newer[:start] + week[start : start + size] + newer[start + size :]
        if mixed != newer:
            path.write_bytes(mixed)
            with pytest.raises(LedgerError):
                verify(path)
            found += 1
    assert found > 3
