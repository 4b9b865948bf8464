from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from tests.ledger.conftest import ACCOUNTS, START, event, sun

from shoals.core.book import AMOUNT_MAX, Account, Leg, Unit
from shoals.core.errors import (
    DataError,
    Fenced,
    InputError,
    LedgerError,
    NotConserved,
    Refused,
    UnknownAccount,
)
from shoals.core.time import Timeline
from shoals.ledger import Book, SlotLeg, create, open_book, post_money, post_slots, verify
from shoals.ledger._known import Known
from shoals.ledger.engine.records import Refusal
from shoals.ledger.rulebook import KINDS, RULES, entropy_of


@pytest.fixture
def book(path: Path) -> Book:
    return create(path, ACCOUNTS)


def heat(debit: str, joules: int, entropy: int | None = None) -> list[Leg]:
    amount = int(entropy_of(joules)) if entropy is None else entropy
    return [
        Leg(debit="entropy:source", credit="entropy", amount=amount),
        Leg(debit=debit, credit="heat", amount=joules, rule="store_heat"),
    ]


def test_accounts_are_read_back_as_they_were_opened(path: Path) -> None:
    window = (START, START + timedelta(days=31))
    given = [
        *ACCOUNTS,
        Account(id="issue", kind="stored_issue", pool=1, series=7),
        Account(id="retired", kind="stored_retired", pool=1, series=7, partner="issue", owner=12),
        Account(id="done", kind="pledged_delivered", pool=1, series=8, window_start=window[0], window_end=window[1]),
    ]
    create(path, given).close()
    with open_book(path) as book:
        assert list(book.accounts) == given
        assert book.units()["issue"] is Unit.NS
        assert book.transfer_count == 0
        assert book.count == len(given) + len(RULES)


def test_a_chain_is_booked_once_and_as_a_whole(book: Book) -> None:
    assert book.post("key 0", sun(0), event(0))
    root = book.root()
    assert not book.post("key 0", sun(0), event(0))
    assert book.root() == root
    assert book.transfer_count == 2
    with pytest.raises(Refused, match="other content") as refusal:
        book.post("key 0", sun(1), event(0))
    assert refusal.value.word == "EXISTS_DIFFERENT"
    assert book.balance("battery") == 3_600_000


def test_transfers_are_told_in_order(book: Book) -> None:
    book.post("key 1", sun(1), event(1))
    [first, second] = book.transfers()
    assert (first.debit, first.credit, first.amount, first.unit) == ("pv", "bus", 3_600 * 1_007, Unit.J)
    assert (second.credit, second.event, second.state) == ("送電", event(1), "posted")
    assert second.seq == first.seq + 1


@pytest.mark.parametrize(
    ("legs", "word"),
    [
        ([Leg(debit="bus", credit="送電", amount=1)], "EXCEEDS_CREDITS"),
        ([Leg(debit="送電", credit="bus", amount=1)], "ONE_WAY"),
        ([Leg(debit="bus", credit="pv", amount=1)], "ONE_WAY"),
        ([Leg(debit="pv", credit="owner", amount=1)], "OTHER_LEDGER"),
        ([Leg(debit="spilled:source", credit="bus", amount=1)], "OTHER_LEDGER"),
        ([Leg(debit="spilled", credit="spilled:source", amount=1)], "ONE_WAY"),
        ([Leg(debit="battery", credit="heat", amount=1)], "RULE_NEEDED"),
        (heat("battery", 350_000, 999_999), "RULE_BOUND"),
        (
            [*heat("battery", 10), Leg(debit="battery", credit="heat", amount=10, rule="store_heat", back=2)],
            "ANCHOR_USED",
        ),
    ],
)
def test_what_physics_forbids_is_refused_with_its_word_and_leaves_no_trace(
    book: Book, legs: list[Leg], word: str
) -> None:
    book.post("store", [Leg(debit="pv", credit="battery", amount=400_000)], START)
    before = (book.root(), book.balances(), book.count)
    with pytest.raises(Refused) as refusal:
        book.post("bad", legs, START)
    assert refusal.value.word == word
    assert Refusal[word].sentence in refusal.value.what
    assert (book.root(), book.balances(), book.count) == before
    assert book.post("good", heat("battery", 350_000), START)  # the book goes on


def test_a_batch_that_is_not_strict_books_what_it_can(book: Book) -> None:
    batch = np.concatenate(
        [book.chain("a", sun(0), START), book.chain("b", [Leg(debit="bus", credit="送電", amount=9)], START)]
    )
    result = book.commit(batch)
    assert [Refusal(int(one)).name for one in result] == ["OK", "OK", "EXCEEDS_CREDITS"]
    book.close()
    assert verify(Path(book._store.path)).transfers == 2  # type: ignore[attr-defined]


def test_unknown_names_are_refused_with_a_hint(book: Book) -> None:
    with pytest.raises(UnknownAccount, match="did you mean `battery`"):
        book.post("k", [Leg(debit="batery", credit="bus", amount=1)], START)
    with pytest.raises(InputError, match="names the rule `heats`"):
        book.post("k", [Leg(debit="battery", credit="heat", amount=1, rule="heats")], START)
    with pytest.raises(InputError, match="no account `nobody`"):
        book.balance("nobody")
    with pytest.raises(InputError, match="no kind of account"):
        book.open_accounts([Account(id="x", kind="buss")])
    with pytest.raises(InputError, match="named twice"):
        book.open_accounts([Account(id="bus", kind="bus")])
    with pytest.raises(UnknownAccount, match="partner"):
        book.open_accounts([Account(id="x", kind="money_use", partner="nobody")])
    with pytest.raises(InputError, match="no key"):
        book.post("", sun(0), START)
    with pytest.raises(InputError, match="no time zone"):
        book.post("k", sun(0), datetime(2024, 4, 1))


def test_money_of_a_period_is_rounded_to_yen(book: Book) -> None:
    book.open_accounts([Account(id=f"money:{use}", kind="money_use") for use in ("export", "import", "owner")])
    day = Timeline(start=START, step_minutes=30, slots=2)
    value = {"export": 10.6, "import": -3.5}
    assert post_money(book, day, value, owner="money:owner", prefix="money:") == 2
    assert post_money(book, day, value, owner="money:owner", prefix="money:") == 0
    assert book.balances()["money:owner"] == 11 - 4
    with pytest.raises(NotConserved, match="nan"):
        post_money(book, day, {"export": float("nan")}, owner="money:owner", prefix="money:")


def test_slots_are_booked_each_as_one_chain_with_their_rules(book: Book) -> None:
    day = Timeline(start=START, step_minutes=30, slots=3)
    joules = np.array([0, 700, 1_000])
    legs = [
        SlotLeg(debit="pv", credit="battery", amounts=joules),
        SlotLeg(debit="entropy:source", credit="entropy", amounts=entropy_of(joules), label="loss"),
        SlotLeg(debit="battery", credit="heat", amounts=joules, rule="store_heat"),
    ]
    assert post_slots(book, day, legs) == 6
    assert post_slots(book, day, legs) == 0
    assert book.balance("heat") == 1_700
    too_much = replace(legs[0], amounts=np.array([1, 2, 3]), debit="bus", credit="送電")
    with pytest.raises(Refused, match="does not have so much"):
        post_slots(book, day, [too_much])
    with pytest.raises(NotConserved, match="-1 in slot 1"):
        post_slots(book, day, [replace(legs[0], amounts=np.array([0, -1, 0]))])
    with pytest.raises(InputError, match="has shape"):
        post_slots(book, day, [replace(legs[0], amounts=np.array([1.0, 2.0, 3.0]))])
    with pytest.raises(UnknownAccount):
        post_slots(book, day, [replace(legs[0], debit="nobody")])
    assert post_slots(book, day, []) == 0


def test_a_second_writer_that_comes_late_is_refused_and_may_look_again(path: Path, book: Book) -> None:
    other = open_book(path)
    book.post("key 0", sun(0), START)
    with pytest.raises(Fenced, match="another writer"):
        other.post("key 1", sun(1), START)
    with pytest.raises(LedgerError, match="the book is stopped"):
        other.post("key 2", sun(2), START)
    other.close()
    book.close()
    with open_book(path) as again:
        assert again.post("key 1", sun(1), START)
    assert verify(path).transfers == 4


def test_a_refusal_is_not_given_on_old_knowledge(place: str) -> None:
    """Found by eight clients at one book: what the second refuses may have become possible by what the first booked."""
    with Book.create(place, ACCOUNTS) as first, open_book(place) as second:
        sale = [Leg(debit="battery", credit="送電", amount=5)]
        with pytest.raises(Refused):
            second.post("sale", sale, START)
        first.post("sun", [Leg(debit="pv", credit="battery", amount=5)], START)
        with pytest.raises(Fenced, match="more records than"):
            second.post("sale", sale, START)
    with open_book(place) as second:
        assert second.post("sale", sale, START)


def test_a_book_is_made_only_where_nothing_lies(path: Path) -> None:
    path.write_text("x")
    with pytest.raises(InputError, match="exists already"):
        create(path, ACCOUNTS)
    with pytest.raises(InputError, match="cannot be made"):
        create(path.parent / "no" / "book.sqlite", ACCOUNTS)
    with pytest.raises(DataError, match="no book"):
        open_book(path.parent / "none.sqlite")
    with pytest.raises(LedgerError, match="is no book"):
        open_book(path)
    with closing(sqlite3.connect(path.parent / "other.sqlite")) as db:
        db.execute("CREATE TABLE t (x)")
        db.commit()
    with pytest.raises(LedgerError, match="is no book"):
        open_book(path.parent / "other.sqlite")
    fresh = path.parent / "fresh.sqlite"
    with pytest.raises(InputError):
        create(fresh, [Account(id="x", kind="no such kind")])
    assert not fresh.exists()


def test_a_write_protected_book_can_be_read_and_not_written(day: Path) -> None:
    if not hasattr(__import__("os"), "geteuid") or __import__("os").geteuid() == 0:
        with closing(sqlite3.connect(day)) as other:
            other.execute("BEGIN IMMEDIATE")
            with Book.open(day, busy_seconds=0.05) as book, pytest.raises(LedgerError, match="refuses"):
                book.post("late", sun(99), event(99))
            other.rollback()
    assert verify(day).transfers == 24 * 2 + 4


def test_a_full_disk_stops_the_book_and_loses_nothing(day: Path) -> None:
    with Book.open(day) as book:
        store = book._store
        pages = store._db.execute("PRAGMA page_count").fetchone()[0]  # type: ignore[attr-defined]
        store._db.execute(f"PRAGMA max_page_count = {pages}")  # type: ignore[attr-defined]
        batch = np.concatenate([book.chain(f"big {n}", sun(n), event(n)) for n in range(200)])
        with pytest.raises(LedgerError, match="full"):
            book.commit(batch, strict=True)
        with pytest.raises(LedgerError, match="stopped"):
            book.post("more", sun(5), event(5))
    assert verify(day).transfers == 24 * 2 + 4
    with Book.open(day) as book:
        assert book.post("more", sun(5), event(5))


def test_amounts_up_to_the_largest_are_exact(book: Book) -> None:
    book.post("wide", [Leg(debit="market", credit="owner", amount=AMOUNT_MAX)], START)
    assert book.balance("owner") == AMOUNT_MAX
    assert book.balance("market") == -AMOUNT_MAX
    with pytest.raises(Refused) as refusal:
        book.post("wider", [Leg(debit="market", credit="owner", amount=1)], START)
    assert refusal.value.word == "OVERFLOW"


def test_every_kind_of_account_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in KINDS.values()]
    assert len(set(codes)) == len(codes)
    assert 0 not in codes


def test_a_clock_that_goes_back_does_not_turn_time(path: Path) -> None:
    times = iter([50, 50, 100, 40, 120])
    with Book.create(path, ACCOUNTS, clock=lambda: next(times)) as book:
        for n in range(3):
            book.post(f"key {n}", sun(n), event(n))
        assert [int((t.booked - datetime(1970, 1, 1, tzinfo=UTC)).microseconds) for t in book.transfers()][::2] == [
            100, 100, 120,
        ]  # fmt: skip


def test_a_refused_batch_is_taken_back_without_reading_the_book_again(
    book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.post("key 0", sun(0), event(0))
    before = (book.root(), book.count, book.balances())
    monkeypatch.setattr(Known, "__init__", lambda self, store: pytest.fail("the book is read again"))
    good, bad = book.chain("key 1", sun(1), event(1)), book.chain("bad", heat("battery", 1, 10**6), event(1))
    bad["amount"] = 2**62
    with pytest.raises(Refused):
        book.commit(np.concatenate([good, bad]), strict=True)
    assert (book.root(), book.count, book.balances()) == before
    assert book.post("key 1", sun(1), event(1))
    monkeypatch.undo()
    assert verify(book._store.path).transfers == 4


def test_what_an_id_stands_for_is_compared_in_full_with_the_block_on_the_disk(book: Book) -> None:
    chain = book.chain("key 0", sun(0), event(0))
    assert not book.commit(chain).any()
    for n in range(1, 9):
        book.post(f"key {n}", sun(n), event(n))
    book.close()
    with open_book(book._store.path) as again:
        assert set(again.commit(chain).tolist()) == {Refusal.EXISTS}
        for leg, word in ((0, Refusal.EXISTS_DIFFERENT), (1, Refusal.EXISTS)):
            for at in range(32):
                other = chain.copy()
                other["evidence"][leg, at] ^= 1
                assert again.commit(other).tolist() == [word, Refusal.LINKED_FAILED]


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="users are those of a Unix")
def test_a_book_that_may_not_be_read_is_told_so_and_not_to_verify_it(day: Path) -> None:
    """By a process that gives up the rights of root, if it has them: a closed file, and one in a closed folder."""
    asked = """
import os, sys
from shoals.core.errors import ShoalsError
from shoals.ledger import verify  # before the rights are gone
if os.getuid() == 0:
    os.setuid(65_534)
for place in sys.argv[1:]:
    try:
        verify(place)
    except ShoalsError as error:
        print(error.exit_code, error)
"""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        closed = Path(folder) / "closed"
        closed.mkdir()
        places = [Path(folder) / "book.sqlite", closed / "book.sqlite"]
        for place in places:
            place.write_bytes(day.read_bytes())
            place.chmod(0)
        closed.chmod(0)
        told = subprocess.run(
            [sys.executable, "-c", asked, *places], text=True, capture_output=True, check=True, encoding="utf-8"
        ).stdout
        closed.chmod(0o700)
    assert told.count("2 the book at ") == told.count("may not be read by this user") == 2, told
    assert "verify" not in told
