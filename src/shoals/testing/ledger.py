"""Tests that every store of a book passes. Write a store, hand over how to open it, and call `check_store`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shoals.core.book import AMOUNT_MAX, Account, Unit
from shoals.core.errors import LedgerError
from shoals.ledger.book import Book
from shoals.ledger.chain import Head, Tree, genesis
from shoals.ledger.store import Store

ACCOUNTS = (
    Account(id="pv", unit=Unit.WH, never_credited=True),
    Account(id="bus", unit=Unit.WH),
    Account(id="spilled", unit=Unit.WH, never_debited=True),
    Account(id="勘定:円", unit=Unit.JPY),
    Account(id="owner", unit=Unit.JPY),
)


def check_store(open_store: Callable[[tuple[Account, ...] | None], Store]) -> None:
    """Put a store to the test.

    Parameters
    ----------
    open_store : callable
        Given accounts, makes a new book with them at a place of its own; given None, opens that book again.
        It is called with accounts once.

    Raises
    ------
    AssertionError
        If the store forgets, reorders, half-books or admits what it must not.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> from shoals.ledger.store.sqlite import SqliteStore
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     place = Path(folder) / "book.sqlite"
    ...     check_store(lambda accounts: SqliteStore.create(place, accounts) if accounts else SqliteStore.open(place))
    """
    store = open_store(ACCOUNTS)
    _check_empty(store)
    _check_book(Book(store))
    _check_undoing(store)
    _check_refusals(store)
    before = (store.head(), store.balances(), list(store.rows()))
    store.close()
    again = open_store(None)
    assert again.accounts == ACCOUNTS, "the accounts differ after reopening"
    assert (again.head(), again.balances(), list(again.rows())) == before, "the book differs after reopening"
    _check_wide_balances(Book(again))
    again.close()


def _check_empty(store: Store) -> None:
    assert store.accounts == ACCOUNTS
    head = store.head()
    assert head == Head(transfers=0, chain=genesis(ACCOUNTS)[-1], root=Tree().root(), peaks=b""), head
    assert store.balances() == [0] * len(ACCOUNTS)
    assert list(store.rows()) == []
    assert store.find("none") is None


def _columns(**columns: Any) -> dict[str, Any]:
    return {"kinds": ["kind"] * len(columns["keys"]), "events_us": [0] * len(columns["keys"]), **columns}


def _check_book(book: Book) -> None:
    new = book.post_columns(
        **_columns(debits=["pv", "bus"], credits=["bus", "spilled"], amounts=[7, 3], keys=["鍵 1", "k2"])
    )
    assert new == 2
    assert book.balances() == {"pv": -7, "bus": 4, "spilled": 3, "勘定:円": 0, "owner": 0}
    assert [t.key for t in book.transfers()] == ["鍵 1", "k2"]


def _check_undoing(store: Store) -> None:
    """What is appended and not finished is not there."""
    before = (store.head(), store.balances(), list(store.rows()))
    row = (3, 1, 2, 5, 0, "kind", "k3", bytes(32))
    head = Head(transfers=3, chain=bytes(32), root=bytes(32), peaks=bytes(64))
    try:
        with store.writing():
            store.append([row], head)
            assert store.find("k3") is not None, "a writer does not see what it wrote"
            raise _Stop
    except _Stop:
        pass
    assert (store.head(), store.balances(), list(store.rows())) == before, "an unfinished append is not undone"
    found = store.find("鍵 1")
    assert found is not None
    assert found[:7] == (1, 1, 2, 7, 0, "kind", "鍵 1"), found
    assert [row[0] for row in store.rows(1)] == [2], "rows behind 1 are not row 2"
    with store.reading():
        assert store.head() == before[0]


def _check_refusals(store: Store) -> None:
    """The store refuses by its own means what the rules would have refused before."""
    good = (3, 1, 2, 5, 0, "kind", "k3", bytes(32))
    head = Head(transfers=3, chain=bytes(32), root=bytes(32), peaks=bytes(64))
    for name, at, value in (
        ("a gap in the numbers", 0, 4),
        ("a number that is taken", 0, 2),
        ("an unknown account", 1, 9),
        ("a transfer to itself", 1, 2),
        ("a debit of a sink", 1, 3),
        ("a credit of a source", 2, 1),
        ("two units", 2, 4),
        ("an amount of zero", 3, 0),
        ("an amount below zero", 3, -1),
        ("a key that is taken", 6, "k2"),
        ("a short hash", 7, b"short"),
    ):
        row: Any = (*good[:at], value, *good[at + 1 :])
        before = (store.head(), store.balances())
        refusal: Exception | None = None
        try:
            with store.writing():
                store.append([row], head)
        except Exception as error:
            refusal = error
        assert isinstance(refusal, LedgerError), f"the store answers {name} with {refusal!r}, not with a LedgerError"
        assert (store.head(), store.balances()) == before, f"{name} left a trace"


def _check_wide_balances(book: Book) -> None:
    """Balances are exact beyond 64 bits."""
    count = 5
    book.post_columns(
        **_columns(
            debits=["pv"] * count, credits=["bus"] * count, amounts=[AMOUNT_MAX] * count,
            keys=[f"wide {n}" for n in range(count)],
        )
    )  # fmt: skip
    assert book.balances()["bus"] == 4 + count * AMOUNT_MAX
    assert book.balances()["pv"] == -7 - count * AMOUNT_MAX


class _Stop(Exception):
    pass
