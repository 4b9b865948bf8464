"""A double-entry book: accounts, transfers, and evidence of all of them.

A transfer takes a whole amount out of one account and puts the same amount into another of the same unit, so what a
unit's accounts hold sums to zero for ever. Nothing is edited: a mistake is answered by a new transfer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from shoals.core.book import AMOUNT_MAX, Account, Transfer
from shoals.core.errors import InputError, NotConserved, Tampered, UnitMismatch
from shoals.ledger import rules
from shoals.ledger.chain import Head, Tree, encode_transfer, link
from shoals.ledger.store import Row, Store
from shoals.ledger.store.sqlite import SqliteStore

_Content = tuple[int, int, int, int, str]
"""debit, credit, amount, event in µs, kind: what a key stands for."""


class Book:
    """An open book.

    Parameters
    ----------
    store : Store
        Where it lies. `create` and `open_book` use a file.

    Examples
    --------
    >>> import tempfile
    >>> from datetime import UTC, datetime
    >>> from shoals.core.book import Unit
    >>> accounts = [Account(id="pv", unit=Unit.WH, never_credited=True), Account(id="bus", unit=Unit.WH)]
    >>> noon = Transfer(debit="pv", credit="bus", amount=500, unit=Unit.WH, event=datetime(2024, 4, 1, tzinfo=UTC),
    ...                 kind="available", key="2024-04-01 pv")
    >>> with tempfile.TemporaryDirectory() as folder, Book.create(Path(folder) / "book.sqlite", accounts) as book:
    ...     book.post([noon]), book.post([noon]), book.balances()
    (1, 0, {'pv': -500, 'bus': 500})
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._accounts = {account.id: account for account in store.accounts}
        self._numbers = {account.id: number for number, account in enumerate(store.accounts, 1)}

    @classmethod
    def create(cls, path: Path, accounts: Iterable[Account], *, busy_seconds: float = 5.0) -> Book:
        """Make a new book; its accounts are part of it for ever.

        Parameters
        ----------
        path : Path
            Where nothing lies yet.
        accounts : iterable of Account
            All accounts of the book.
        busy_seconds : float, default 5
            How long a post waits for another writer to finish. [s]

        Raises
        ------
        InputError
            If the path is taken, or the accounts are none or not distinct.
        LedgerError
            If the disk refuses.
        """
        return cls(SqliteStore.create(path, rules.check_accounts(accounts), busy_seconds=busy_seconds))

    @classmethod
    def open(cls, path: Path, *, busy_seconds: float = 5.0) -> Book:
        """Open a book that exists. This checks its tables and accounts; `verify` checks all of it.

        Raises
        ------
        DataError
            If there is no file.
        LedgerError
            If it is no book, one of an unknown version, or visibly changed.
        """
        return cls(SqliteStore.open(path, busy_seconds=busy_seconds))

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All accounts, in the order in which they were opened."""
        return self._store.accounts

    @property
    def count(self) -> int:
        """How many transfers are booked."""
        return self._store.head().transfers

    def root(self) -> str:
        """Return the hash that commits to every transfer, hexadecimal: RFC 6962 over `encode_transfer`."""
        return self._store.head().root.hex()

    def balances(self) -> dict[str, int]:
        """Return credits less debits of each account.

        Raises
        ------
        NotConserved
            If the accounts of a unit do not sum to zero.
        """
        found = dict(zip(self._accounts, self._store.balances(), strict=True))
        rules.check_closed(self.accounts, found)
        return found

    def transfers(self) -> Iterator[Transfer]:
        """Yield all transfers in the order of the book, checking the chain on the way; events are in UTC.

        Raises
        ------
        Tampered
            At the first one that is not as it was booked.
        """
        from shoals.ledger.audit import checked_rows

        for seq, debit, credit, amount, event_us, kind, key in checked_rows(self._store):
            source = self.accounts[debit - 1]
            try:
                yield Transfer(
                    debit=source.id,
                    credit=self.accounts[credit - 1].id,
                    amount=amount,
                    unit=source.unit,
                    event=rules.event_from_us(event_us),
                    kind=kind.decode(),
                    key=key.decode(),
                )
            except (NotConserved, ValueError, OverflowError, IndexError) as error:
                raise Tampered(f"transfer {seq} is none", "`shoals ledger verify` says more") from error

    def post(self, transfers: Iterable[Transfer]) -> int:
        """Book transfers, all of them or none, and return how many are new.

        A key that is booked already with the same content is accepted as being there.

        Raises
        ------
        UnknownAccount, UnitMismatch, NotConserved
            If a transfer breaks a rule; the message names its key.
        LedgerError
            If a key comes back with other content, or the disk refuses. The book is unchanged.
        """
        given = list(transfers)
        for transfer in given:
            account = self._accounts.get(transfer.debit)
            if account is not None and account.unit is not transfer.unit:
                raise UnitMismatch(
                    f"`{transfer.key}` moves {transfer.unit}, but `{transfer.debit}` counts {account.unit}",
                    "give the transfer the unit of its accounts",
                )
        return self.post_columns(
            debits=[t.debit for t in given],
            credits=[t.credit for t in given],
            amounts=[t.amount for t in given],
            events_us=[rules.event_to_us(t.event) for t in given],
            kinds=[t.kind for t in given],
            keys=[t.key for t in given],
        )

    def post_columns(
        self,
        *,
        debits: Sequence[str],
        credits: Sequence[str],  # noqa: A002
        amounts: Sequence[int] | NDArray[np.int64],
        events_us: Sequence[int] | NDArray[np.int64],
        kinds: Sequence[str],
        keys: Sequence[str],
    ) -> int:
        """Book many transfers that are given by columns, all of them or none, and return how many are new.

        Parameters
        ----------
        debits, credits : sequence of str, shape (n,)
            Accounts out of which and into which the amounts go.
        amounts : sequence or array of int, shape (n,)
            Whole units of the accounts.
        events_us : sequence or array of int, shape (n,)
            Starts of the intervals since 1970 UTC. [µs]
        kinds, keys : sequence of str, shape (n,)
            What happened; idempotency keys.

        Raises
        ------
        InputError
            If the columns differ in length, or a kind, key or event cannot be written.
        UnknownAccount, UnitMismatch, NotConserved
            If a transfer breaks a rule; the message names its key.
        LedgerError
            If a key comes back with other content, or the disk refuses. The book is unchanged.
        """
        whole = amounts.tolist() if isinstance(amounts, np.ndarray) else amounts
        events = events_us.tolist() if isinstance(events_us, np.ndarray) else events_us
        columns = (debits, credits, whole, events, kinds, keys)
        if len({len(column) for column in columns}) > 1:
            raise InputError(
                f"the columns have {', '.join(str(len(c)) for c in columns)} entries", "give all of them one length"
            )
        self._check_numbers(whole, events, keys)
        for kind in set(kinds):
            rules.check_text("kind", kind)
        for key in keys:
            if not key or not key.isascii():
                rules.check_text("key", key)
        for (debit, credit), key in dict(zip(zip(debits, credits, strict=True), keys, strict=True)).items():
            rules.check_pair(self._accounts, debit, credit, key)
        number = self._numbers
        contents = zip([number[n] for n in debits], [number[n] for n in credits], whole, events, kinds, strict=True)
        return self._append(dict.fromkeys(keys), list(zip(keys, contents, strict=True)))

    def _check_numbers(self, amounts: Sequence[int], events_us: Sequence[int], keys: Sequence[str]) -> None:
        limits = ((amounts, 1, AMOUNT_MAX), (events_us, rules.EVENT_US_MIN, rules.EVENT_US_MAX))
        for column, low, high in limits:
            if not column or (set(map(type, column)) == {int} and min(column) >= low and max(column) <= high):
                continue
            at = next(i for i, v in enumerate(column) if type(v) is not int or not low <= v <= high)
            if column is amounts:
                raise NotConserved(
                    f"the amount of `{keys[at]}` is {column[at]!r}", "amounts are whole numbers above zero, below 2**63"
                )
            raise InputError(
                f"the event of `{keys[at]}` is {column[at]!r} µs", "give whole microseconds since 1970 UTC"
            )

    def _append(self, known: dict[str, _Content | None], given: list[tuple[str, _Content]]) -> int:
        """Book what is new of `given`. `known` has all keys and is filled with what each stands for."""
        with self._store.writing():
            head = self._store.head()
            fresh: list[tuple[str, _Content]] = []
            for key, content in given:
                there = known[key]
                if there is None and head.transfers:
                    row = self._store.find(key)
                    there = row and row[1:6]
                if there is None:
                    fresh.append((key, content))
                else:
                    rules.refuse_other_content(key, there, content)
                known[key] = content
            if fresh:
                self._store.append(*_chained(head, fresh))
        return len(fresh)

    def close(self) -> None:
        """Close the book; it is one file again."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _chained(head: Head, fresh: list[tuple[str, _Content]]) -> tuple[list[Row], Head]:
    """Number transfers behind `head`, chain them, grow the tree."""
    tree = Tree(head.transfers, head.peaks)
    digest, rows = head.chain, list[Row]()
    for seq, (key, (debit, credit, amount, event_us, kind)) in enumerate(fresh, head.transfers + 1):
        body = encode_transfer((seq, debit, credit, amount, event_us, kind.encode(), key.encode()))
        digest = link(digest, body)
        tree.push(body)
        rows.append((seq, debit, credit, amount, event_us, kind, key, digest))
    return rows, Head(transfers=tree.size, chain=digest, root=tree.root(), peaks=tree.peaks)


def create(path: Path, accounts: Iterable[Account]) -> Book:
    """Make a new book in a file: `Book.create`."""
    return Book.create(path, accounts)


def open_book(path: Path) -> Book:
    """Open the book in a file: `Book.open`."""
    return Book.open(path)
