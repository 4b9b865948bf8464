"""The first book: posting, reading, refusals, storage errors."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest

from shoals.core.book import AMOUNT_MAX, Account, Unit
from shoals.core.errors import (
    DataError,
    InputError,
    LedgerError,
    NotConserved,
    ShoalsError,
    UnitMismatch,
    UnknownAccount,
)
from shoals.core.time import Timeline
from shoals.ledger import Book, create, open_book, post_money, post_slots, self_test, verify
from shoals.ledger.store.sqlite import SqliteStore
from shoals.testing.ledger import check_store

from .conftest import ACCOUNTS, START, transfer


def test_a_post_moves_both_sides_and_is_there_after_reopening(path: Path) -> None:
    rows = [transfer(1), transfer(2, "bus", "spilled"), transfer(3, "market", "owner")]
    with create(path, ACCOUNTS) as book:
        assert book.post(rows) == 3
        root = book.root()
    with open_book(path) as book:
        assert book.balances() == {"pv": -1_007, "bus": -7, "spilled": 1_014, "owner": 1_021, "market": -1_021}
        assert list(book.transfers()) == rows
        assert (book.count, book.root(), book.accounts) == (3, root, ACCOUNTS)
    assert sorted(p.name for p in path.parent.iterdir()) == ["book.sqlite"]


def test_the_same_key_with_the_same_content_is_there_already(path: Path) -> None:
    with create(path, ACCOUNTS) as book:
        assert book.post([transfer(1), transfer(1)]) == 1
        root = book.root()
        assert book.post([transfer(1)]) == 0
        elsewhere = transfer(1).event.astimezone(timezone(timedelta(hours=9)))
        assert book.post([replace(transfer(1), event=elsewhere)]) == 0
        assert (book.count, book.root()) == (1, root)
        assert book.post([transfer(1), transfer(2)]) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"amount": 5},
        {"credit": "spilled"},
        {"debit": "bus", "credit": "spilled"},
        {"kind": "other"},
        {"event": START},
    ],
)
def test_the_same_key_with_other_content_is_refused(path: Path, change: dict[str, object]) -> None:
    with create(path, ACCOUNTS) as book:
        book.post([transfer(1)])
        with pytest.raises(LedgerError, match="the key `key 1` is booked already"):
            book.post([transfer(2), replace(transfer(1), **change)])
        with pytest.raises(LedgerError, match="the key `key 3` is booked already"):
            book.post([transfer(3), replace(transfer(1), **change, key="key 3")])
        assert book.count == 1


@pytest.mark.parametrize(
    ("wrong", "error", "words"),
    [
        (transfer(2, "spilled", "bus"), NotConserved, "`key 2` takes out of `spilled`, which is a sink"),
        (transfer(2, "bus", "pv"), NotConserved, "`key 2` puts into `pv`, which is a source"),
        (transfer(2, "bus", "owner"), UnitMismatch, "from `bus` in Wh to `owner` in JPY"),
        (replace(transfer(2), unit=Unit.JPY), UnitMismatch, "`key 2` moves JPY, but `pv` counts Wh"),
        (transfer(2, "bus", "spiled"), UnknownAccount, "account `spiled`, which is not in the book"),
        (transfer(2, "bsu", "spilled"), UnknownAccount, "account `bsu`"),
        (replace(transfer(2), kind=""), InputError, "a kind of a transfer is ''"),
        (replace(transfer(2), key=""), InputError, "a key of a transfer is ''"),
        (replace(transfer(2), key="\ud800"), InputError, "UTF-8"),
    ],
)
def test_what_breaks_a_rule_is_refused_with_all_of_its_batch(
    path: Path, wrong: object, error: type[ShoalsError], words: str
) -> None:
    with create(path, ACCOUNTS) as book:
        book.post([transfer(0)])
        with pytest.raises(error, match=words):
            book.post([transfer(1), wrong])  # type: ignore[list-item]
        assert (book.count, book.balances()["bus"]) == (1, 1_000)
    verify(path)


def test_an_unknown_account_is_met_with_the_nearest_name(path: Path) -> None:
    with create(path, ACCOUNTS) as book, pytest.raises(UnknownAccount) as caught:
        book.post([transfer(1, "bus", "spiled")])
    assert "did you mean `spilled`" in caught.value.hint


COLUMNS = {
    "debits": ["pv", "pv"], "credits": ["bus", "bus"], "amounts": [1, 2],
    "events_us": [0, 0], "kinds": ["a", "a"], "keys": ["k1", "k2"],
}  # fmt: skip


@pytest.mark.parametrize("amount", [0, -1, AMOUNT_MAX + 1, 1.0, True, "1"])
def test_columns_refuse_amounts_that_are_none(path: Path, amount: object) -> None:
    with create(path, ACCOUNTS) as book, pytest.raises(NotConserved, match="the amount of `k2`"):
        book.post_columns(**{**COLUMNS, "amounts": [1, amount]})  # type: ignore[arg-type]


@pytest.mark.parametrize("event", [2**62, -(2**62), 0.5])
def test_columns_refuse_events_outside_the_calendar(path: Path, event: object) -> None:
    with create(path, ACCOUNTS) as book, pytest.raises(InputError, match="the event of `k2`"):
        book.post_columns(**{**COLUMNS, "events_us": [1, event]})  # type: ignore[arg-type]


def test_columns_need_one_length(path: Path) -> None:
    with create(path, ACCOUNTS) as book, pytest.raises(InputError, match="2, 2, 1, 2, 2, 2 entries"):
        book.post_columns(**{**COLUMNS, "amounts": [1]})  # type: ignore[arg-type]


def test_columns_and_transfers_make_the_same_book(tmp_path: Path) -> None:
    rows = [transfer(n) for n in range(5)]
    with create(tmp_path / "a", ACCOUNTS) as one, create(tmp_path / "b", ACCOUNTS) as two:
        one.post(rows)
        two.post_columns(
            debits=[t.debit for t in rows],
            credits=[t.credit for t in rows],
            amounts=np.array([t.amount for t in rows]),
            events_us=np.array([int(t.event.timestamp()) * 10**6 for t in rows]),
            kinds=[t.kind for t in rows],
            keys=[t.key for t in rows],
        )
        assert one.root() == two.root()


def test_nothing_is_a_batch_too(path: Path) -> None:
    with create(path, ACCOUNTS) as book:
        assert book.post([]) == 0
        assert book.count == 0
        assert list(book.transfers()) == []


def test_batches_of_any_cut_make_the_same_book(tmp_path: Path) -> None:
    rows = [transfer(n) for n in range(23)]
    roots = set[str]()
    for cut in (1, 2, 7, 23):
        with create(tmp_path / f"{cut}", ACCOUNTS) as book:
            for start in range(0, len(rows), cut):
                book.post(rows[start : start + cut])
            roots.add(book.root())
    assert len(roots) == 1


def test_the_tree_and_chain_are_those_of_the_definition(day: Path) -> None:
    """RFC 6962 section 2.1, written down as it stands there."""
    from hashlib import sha256

    from shoals.ledger.chain import encode_account, encode_transfer

    def tree(leaves: list[bytes]) -> bytes:
        if len(leaves) == 1:
            return sha256(b"\0" + leaves[0]).digest()
        split = 1 << (len(leaves) - 1).bit_length() - 1
        return sha256(b"\1" + tree(leaves[:split]) + tree(leaves[split:])).digest()

    with closing(sqlite3.connect(day)) as db:
        rows = db.execute(
            "SELECT seq, debit, credit, amount, event_us, kind, key FROM transfer ORDER BY seq"
        ).fetchall()
    bodies = [encode_transfer((*row[:5], row[5].encode(), row[6].encode())) for row in rows]
    chain = sha256(b"shoals.book/1").digest()
    for body in [*(encode_account(n, a) for n, a in enumerate(ACCOUNTS, 1)), *bodies]:
        chain = sha256(chain + body).digest()
    found = verify(day)
    assert (found.root, found.chain) == (tree(bodies).hex(), chain.hex())


def test_accounts_need_names_of_their_own(path: Path) -> None:
    with pytest.raises(InputError, match="named twice"):
        create(path, [ACCOUNTS[0], ACCOUNTS[0]])
    with pytest.raises(InputError, match="without accounts"):
        create(path, [])
    with pytest.raises(InputError, match="UTF-8"):
        create(path, [Account(id="\ud800", unit=Unit.WH)])
    assert not path.exists()


def test_no_book_is_overwritten(day: Path) -> None:
    before = day.read_bytes()
    with pytest.raises(InputError, match="exists already"):
        create(day, ACCOUNTS)
    assert day.read_bytes() == before


def test_a_book_needs_a_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be made"):
        create(tmp_path / "no" / "book.sqlite", ACCOUNTS)


def test_what_is_missing_or_no_book_is_said_so(tmp_path: Path, path: Path) -> None:
    with pytest.raises(DataError, match="there is no book"):
        open_book(path)
    with pytest.raises(DataError, match="there is no book"):
        open_book(tmp_path)
    path.write_text("hello\n" * 1_000)
    with pytest.raises(LedgerError, match="no database"):
        open_book(path)
    path.write_bytes(b"")
    with pytest.raises(LedgerError, match="no book of shoals"):
        open_book(path)


def test_another_database_is_no_book(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE t (x)")
    with pytest.raises(LedgerError, match="a database but no book"):
        open_book(path)


def test_a_book_of_a_newer_version_is_refused_with_advice(day: Path) -> None:
    with closing(sqlite3.connect(day)) as db:
        db.execute("PRAGMA user_version = 2")
    with pytest.raises(LedgerError, match="version 2; this shoals reads version 1") as caught:
        verify(day)
    assert "newer" in caught.value.hint


def test_a_closed_book_says_so(path: Path) -> None:
    book = create(path, ACCOUNTS)
    book.close()
    with pytest.raises(InputError, match="closed"):
        book.post([transfer(1)])


def test_a_second_writer_is_told_to_wait_and_then_goes_on(day: Path) -> None:
    with Book.open(day, busy_seconds=0.05) as book, closing(sqlite3.connect(day, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerError, match="in use by another writer"):
            book.post([transfer(50)])
        other.execute("ROLLBACK")
        assert book.post([transfer(50)]) == 1
    verify(day)


def test_two_writers_in_turn_share_one_chain(day: Path) -> None:
    with open_book(day) as one, open_book(day) as two:
        for n in range(50, 60):
            assert (one if n % 2 else two).post([transfer(n)]) == 1
        assert two.post([transfer(51)]) == 0
        assert one.root() == two.root()
    assert verify(day).transfers == 34


def test_reading_while_another_writes_sees_a_whole_book(day: Path) -> None:
    with open_book(day) as reader, open_book(day) as writer:
        rows = reader.transfers()
        first = next(rows)
        writer.post([transfer(n) for n in range(60, 64)])
        assert 1 + sum(1 for _ in rows) == 24
        assert first == transfer(0)


def test_a_write_protected_book_can_be_read_and_not_posted_to(day: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`mode=ro` stands for rights that the administrator's account would not be held to."""
    connect = sqlite3.connect
    monkeypatch.setattr(
        sqlite3, "connect", lambda name, **options: connect(name.replace("mode=rw", "mode=ro"), **options)
    )
    with open_book(day) as book:
        assert book.balances()["owner"] == 280
        with pytest.raises(LedgerError, match="write-protected"):
            book.post([transfer(50)])
    assert verify(day).transfers == 24


def test_a_full_disk_leaves_the_book_as_it_was(day: Path) -> None:
    with open_book(day) as book:
        db = book._store._db  # type: ignore[attr-defined]
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages + 1}")
        before = (book.count, book.root(), book.balances())
        with pytest.raises(LedgerError, match="the disk is full"):
            book.post([transfer(n) for n in range(100, 400)])
        assert (book.count, book.root(), book.balances()) == before
        db.execute("PRAGMA max_page_count = 1000000")
        assert book.post([transfer(n) for n in range(100, 400)]) == 300
    assert verify(day).transfers == 324


def test_balances_are_exact_beyond_64_bits(path: Path) -> None:
    with create(path, ACCOUNTS) as book:
        book.post([transfer(n, amount=AMOUNT_MAX) for n in range(4)])
        book.post([transfer(9, "bus", "spilled", amount=AMOUNT_MAX - 1)])
        assert book.balances()["pv"] == -4 * AMOUNT_MAX
        assert book.balances()["bus"] == 3 * AMOUNT_MAX + 1
    assert verify(path).moved[Unit.WH] == 5 * AMOUNT_MAX - 1


def test_the_sqlite_store_passes_the_public_test(path: Path) -> None:
    check_store(lambda accounts: SqliteStore.create(path, accounts) if accounts else SqliteStore.open(path))


def test_the_public_test_fails_a_store_that_forgets(path: Path) -> None:
    class Forgetful(SqliteStore):
        def balances(self) -> list[int]:
            return [0] * len(self.accounts)

    with pytest.raises(AssertionError):
        check_store(lambda accounts: Forgetful.create(path, accounts) if accounts else Forgetful.open(path))


def test_the_trial_book_of_the_doctor_passes() -> None:
    self_test()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE transfer SET amount = 1 WHERE seq = 1",
        "DELETE FROM transfer WHERE seq = 24",
        "UPDATE account SET never_debited = 0",
        "DELETE FROM account WHERE number = 5",
        "INSERT INTO account VALUES (6, 'thief', 'Wh', 0, 0, zeroblob(32))",
        "UPDATE balance SET high = 0, low = 0",
        "UPDATE balance SET high = 0, low = 0, as_of = as_of + 1",
        "DELETE FROM balance",
        "INSERT INTO balance VALUES (6, 0, 0, 0)",
        "UPDATE head SET root = zeroblob(32)",
        "DELETE FROM head",
        "INSERT INTO head VALUES (2, 5, 24, zeroblob(32), zeroblob(32), x'')",
        "INSERT OR REPLACE INTO transfer VALUES (24, 1, 2, 5, 0, 'k', 'new', zeroblob(32))",
        "INSERT INTO transfer VALUES (25, 3, 2, 5, 0, 'k', 'new', zeroblob(32))",
        "INSERT INTO transfer VALUES (25, 1, 4, 5, 0, 'k', 'new', zeroblob(32))",
        "INSERT INTO transfer VALUES (25, 1, 2, 1.5, 0, 'k', 'new', zeroblob(32))",
        "INSERT INTO transfer VALUES (26, 1, 2, 5, 0, 'k', 'new', zeroblob(32))",
    ],
)
def test_the_database_itself_refuses(day: Path, statement: str) -> None:
    """Anybody with an SQL shell, foreign keys off and all."""
    with closing(sqlite3.connect(day)) as db:
        with pytest.raises(sqlite3.IntegrityError):
            db.execute(statement)
        db.rollback()
    verify(day)


DAY = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone(timedelta(hours=9))), step_minutes=30, slots=4)


def test_slots_are_booked_in_order_of_time_and_only_once(path: Path) -> None:
    legs = [
        ("pv", "bus", "available", np.array([0, 5, 6, 0])),
        ("bus", "spilled", "spilled", np.array([0, 5, 0, 0])),
        ("bus", "spilled", "lost", np.array([0, 0, 6, 0])),
    ]
    with create(path, ACCOUNTS) as book:
        assert post_slots(book, DAY, legs) == 4
        assert post_slots(book, DAY, legs) == 0
        rows = list(book.transfers())
        assert [(t.kind, t.amount) for t in rows] == [("available", 5), ("spilled", 5), ("available", 6), ("lost", 6)]
        assert [t.event for t in rows[1:3]] == [DAY.start + DAY.step, DAY.start + 2 * DAY.step]
        assert rows[0].event.astimezone(UTC) == datetime(2024, 3, 31, 15, 30, tzinfo=UTC)
        assert post_slots(book, DAY, []) == 0


@pytest.mark.parametrize(
    ("amounts", "error", "words"),
    [
        (np.array([1, -2, 3, 4]), NotConserved, "is -2 in slot 1"),
        (np.array([1, 2, 3]), InputError, "4 whole numbers"),
        (np.array([1.0, 2, 3, 4]), InputError, "type float64"),
    ],
)
def test_a_leg_that_is_none_is_refused(path: Path, amounts: np.ndarray, error: type[ShoalsError], words: str) -> None:
    with create(path, ACCOUNTS) as book, pytest.raises(error) as caught:
        post_slots(book, DAY, [("pv", "bus", "available", amounts)])
    assert words in str(caught.value)


def test_money_is_booked_to_the_nearest_yen(path: Path) -> None:
    accounts = [Account(id=name, unit=Unit.JPY) for name in ("owner", "money:export", "money:wear", "money:idle")]
    value = {"export": 100.6, "wear": -10.4, "idle": 0.3}
    with create(path, accounts) as book:
        assert post_money(book, DAY, value, owner="owner", prefix="money:") == 2
        assert post_money(book, DAY, value, owner="owner", prefix="money:") == 0
        assert book.balances() == {"owner": 91, "money:export": -101, "money:wear": 10, "money:idle": 0}
        with pytest.raises(NotConserved, match="the money of `export` is nan"):
            post_money(book, DAY, {"export": float("nan")}, owner="owner", prefix="money:")
