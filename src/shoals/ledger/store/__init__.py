"""Where the book lies: what `ledger` asks of a store, and the stores that do it.

A store keeps what it is given, in one transaction or not at all, and refuses by its own means what must never be in a
book. It computes no hash and decides no rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Protocol

from shoals.core.book import Account
from shoals.ledger.chain import Head

Row = tuple[int, int, int, int, int, str, str, bytes]
"""seq, debit, credit, amount, event in µs, kind, key, hash of the chain; accounts by number, from 1."""

RawRow = tuple[object, object, object, object, object, object, object, object]
"""A row as it lies on disk, text as bytes; nothing about it is trusted."""


class Store(Protocol):
    """A place for one book. `shoals.testing.ledger.check_store` tests all of it."""

    accounts: tuple[Account, ...]
    """In order of their numbers, from 1."""

    def reading(self) -> AbstractContextManager[None]:
        """One transaction in which all reads see the same book."""
        ...

    def writing(self) -> AbstractContextManager[None]:
        """One transaction with one writer: leaving it makes all appends durable, an exception undoes them."""
        ...

    def head(self) -> Head:
        """Return the end of the book."""
        ...

    def find(self, key: str) -> Row | None:
        """Return the transfer with this key."""
        ...

    def append(self, rows: Iterable[Row], head: Head) -> None:
        """Add transfers behind the last one, and move the head; only inside `writing`."""
        ...

    def rows(self, after: int = 0) -> Iterator[RawRow]:
        """Yield the transfers behind number `after`, in order."""
        ...

    def balances(self) -> list[int]:
        """Return credits less debits of each account, in order of their numbers."""
        ...

    def balances_as_of(self) -> list[int]:
        """Return the number of the transfer that moved each balance last, 0 before the first."""
        ...

    def close(self) -> None:
        """Let go of the place."""
        ...
