"""An open book: names over the engine, and blocks into a store.

A transfer takes a whole amount out of one account and puts the same amount into another of the same unit, so what a
unit's accounts hold sums to zero for ever. Nothing is edited: a mistake is answered by a new transfer. What physics and
the rules of issue do not allow is refused by the engine, whoever asks.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Any, Self

import numpy as np
from numpy.typing import NDArray

from shoals.core.book import Account, Leg, Transfer, Unit
from shoals.core.errors import Fenced, InputError, LedgerError, NotConserved, Refused, Tampered, did_you_mean
from shoals.ledger._known import OPEN, RULE, Known, Linked
from shoals.ledger._reading import pruned_seq, records_in, transfers_in
from shoals.ledger.bounds import METER_CLASS
from shoals.ledger.carried import Carried, Carrier, seal, seal_of
from shoals.ledger.chains import (
    CONTROL,
    account_of,
    from_us,
    id_of,
    name_digest,
    opening_of,
    records_of,
    to_us,
    unit_of,
)
from shoals.ledger.charter import SERIES_MAX, check_accounts, rule_faults
from shoals.ledger.engine.block import BACK, Block
from shoals.ledger.engine.records import RECORD, RecordKind, Records, Refusal, Rule
from shoals.ledger.engine.tree import Reader, hash_of, reader
from shoals.ledger.rulebook import common_rules, pledged_rules, stored_rules
from shoals.ledger.store import Store
from shoals.ledger.store.places import Place, create_store, open_store

if TYPE_CHECKING:
    import pandas as pd

Clock = Callable[[], int]
"""Returns the time. [µs since 1970 UTC]"""
POSTED = (7, 9)
"""Columns of an account: posted debits, posted credits."""
LEDGER = 0
_OK = np.int64(Refusal.OK)


def now_us() -> int:
    """Return the time of this machine. [µs since 1970 UTC]"""
    return time.time_ns() // 1_000


class Book:
    """An open book. Use `create` or `open`.

    Parameters
    ----------
    store : Store
        Where it lies; all that lies there is read and checked.
    clock : callable, default the machine's
        When something is booked.

    Examples
    --------
    >>> import tempfile
    >>> from datetime import UTC
    >>> from pathlib import Path
    >>> accounts = [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]
    >>> noon = datetime(2024, 4, 1, 12, tzinfo=UTC)
    >>> with tempfile.TemporaryDirectory() as folder, Book.create(Path(folder) / "book.sqlite", accounts) as book:
    ...     sun = [Leg(debit="pv", credit="bus", amount=1_800_000)]
    ...     book.post("noon", sun, noon), book.post("noon", sun, noon), book.balances()
    (True, False, {'pv': -1800000, 'bus': 1800000})
    """

    def __init__(self, store: Store, *, clock: Clock = now_us) -> None:
        self._store = store
        self._clock = clock
        self._broken: LedgerError | None = None
        self._lock = threading.RLock()
        self._chartered = True
        self._buffer = np.empty((0, RECORD.itemsize // 8), np.int64)
        self._known = Known(store)

    @classmethod
    def create(
        cls,
        place: Place,
        accounts: Iterable[Account] = (),
        *,
        clock: Clock = now_us,
        busy_seconds: float = 5.0,
        meter_class: str = METER_CLASS,
    ) -> Book:
        """Make a new book with the rules of every book, and open accounts.

        Parameters
        ----------
        place : Path or str
            A path, ``sqlite:PATH``, or ``postgresql://USER@HOST/DATABASE?book=NAME``.
        accounts : iterable of Account
        clock : callable, default the machine's
        busy_seconds : float, default 5
            How long another writer is waited for. [s]
        meter_class : str
            Class of the meters, which bounds what may not close: `shoals.ledger.bounds.METER_CLASSES`.

        Raises
        ------
        InputError
            If the place is taken, or an account has a name twice or a kind that is none, or there is no such class.
        LedgerError
            If the place refuses.
        """
        given, rules = list(accounts), common_rules(meter_class)
        check_accounts(given)
        store = create_store(place, busy_seconds=busy_seconds)
        try:
            book = cls(store, clock=clock)
            book._set_rules(rules.items())
            book.open_accounts(given)
        except BaseException:
            store.discard()
            raise
        return book

    @classmethod
    def open(cls, place: Place, *, clock: Clock = now_us, busy_seconds: float = 5.0) -> Book:
        """Open a book that exists, by path or URL as for `create`; every record is replayed and checked.

        Raises
        ------
        InputError
            If the text names no place.
        DataError
            If there is no book.
        LedgerError
            If it is no book, one of another version, or not as it was booked.
        """
        store = open_store(place, busy_seconds=busy_seconds)
        try:
            return cls(store, clock=clock)
        except BaseException:
            store.close()
            raise

    # ------------------------------------------------------------------------------------------------- what it says

    @property
    def accounts(self) -> tuple[Account, ...]:
        """All accounts, in the order in which they were opened."""
        rows = self._known.machine.accounts[:, :7].tolist()
        return tuple(
            account_of(name, row, self._known.names, owner)
            for name, row, owner in zip(self._known.names, rows, self._known.owners, strict=True)
        )

    @property
    def numbers(self) -> Mapping[str, int]:
        """Number of each account by its name."""
        return MappingProxyType(self._known.numbers)

    @property
    def rules(self) -> Mapping[str, int]:
        """Number of each rule by its name; rules of a series carry its number, ``"issue:3"``."""
        return MappingProxyType(self._known.rules)

    def ledgers(self) -> NDArray[np.int64]:
        """Return the ledger of each account, shape (accounts,)."""
        return self._known.machine.accounts[:, LEDGER]

    @property
    def count(self) -> int:
        """How many records are booked: transfers, and what opened accounts and set rules."""
        return self._known.machine.count

    def behind(self) -> bool:
        """Return whether another writer booked records that this book, which was opened before, does not know."""
        return next(self._store.blocks(self.count), None) is not None

    @property
    def stopped(self) -> bool:
        """Whether memory may be ahead of the disk after an error, so that the book must be opened again."""
        return self._broken is not None

    def catch_up(self) -> int:
        """Replay what another writer booked since this book was opened; return how many records that is.

        Raises
        ------
        LedgerError
            If the book is stopped, or what is stored is not as it was booked; open it again then.

        Examples
        --------
        >>> import tempfile
        >>> from datetime import UTC
        >>> from pathlib import Path
        >>> accounts = [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     place = Path(folder) / "book.sqlite"
        ...     with Book.create(place, accounts) as one, Book.open(place) as other:
        ...         one.post("noon", [Leg(debit="pv", credit="bus", amount=5)], datetime(2024, 4, 1, tzinfo=UTC))
        ...         other.catch_up(), other.balance("bus"), other.root() == one.root()
        True
        (1, 5, True)
        """
        with self._lock:
            if self._broken is not None:
                raise LedgerError(f"the book is stopped: {self._broken.what}", "open it again")
            before = self.count
            try:
                with self._store.snapshot():
                    self._known.catch_up()
            except BaseException as error:  # half of what is new may be in memory
                self._broken = (
                    error
                    if isinstance(error, LedgerError)
                    else LedgerError(f"reading was interrupted ({type(error).__name__})", "open the book again")
                )
                raise
            return self.count - before

    @property
    def transfer_count(self) -> int:
        """How many transfers, holds and ends of holds are booked."""
        return self._known.transfers

    def units(self) -> dict[str, Unit]:
        """Return what each account counts."""
        return {name: unit_of(ledger) for name, ledger in zip(self._known.names, self.ledgers().tolist(), strict=True)}

    def root(self) -> str:
        """Return the hash that commits to every record, hexadecimal: RFC 6962."""
        return self._known.tree.root().hex()

    @property
    def hashes(self) -> Reader:
        """Reads a hash of the tree by level and index; nothing about it is checked here."""
        return reader(self.tile)

    def root_of(self, size: int) -> bytes:
        """Return the root that the first `size` records had, 32 bytes.

        Raises
        ------
        InputError
            If there are not so many.
        Tampered
            If the stored tiles have lost a hash.
        """
        if not 0 <= size <= self.count:
            raise InputError(f"the book has no first {size} records", f"name a number from 0 to {self.count}")
        return hash_of(self.hashes, 0, size)

    def checkpoints(self) -> list[tuple[int, str]]:
        """Return size and signed text of all checkpoints that are kept, in order."""
        found: list[tuple[int, str]] = []
        for size, note in self._store.checkpoints():
            if not isinstance(size, int) or not isinstance(note, bytes):
                raise Tampered(f"a checkpoint of {self._store.place} is none", BACK)
            found.append((size, note.decode(errors="replace")))
        return found

    def keep_checkpoint(self, size: int, note: str) -> None:
        """Keep a checkpoint, in place of one of the same size; `shoals.ledger.checkpoint` makes and checks them."""
        self._store.keep_checkpoint(size, note)

    def balance(self, name: str) -> int:
        """Return credits less debits of an account."""
        row = self._known.machine.accounts[self._number(name)]
        return int(row[POSTED[1]]) - int(row[POSTED[0]])

    def balances(self) -> dict[str, int]:
        """Return credits less debits of each account.

        Raises
        ------
        NotConserved
            If the accounts of a ledger do not sum to zero.
        """
        rows = self._known.machine.accounts
        found = rows[:, POSTED[1]] - rows[:, POSTED[0]]
        for ledger in np.unique(rows[:, LEDGER]).tolist():
            total = sum(found[rows[:, LEDGER] == ledger].tolist())
            if total:
                raise NotConserved(f"the accounts in {unit_of(ledger).symbol} sum to {total}", "verify the book")
        return dict(zip(self._known.names, found.tolist(), strict=True))

    def transfers(self) -> Iterator[Transfer]:
        """Yield all transfers, holds and ends of holds in the order of the book."""
        return transfers_in(self._known)

    @property
    def carried(self) -> Carried | None:
        """What is carried forward of the first records, if they were pruned; None if the book has all its records."""
        return self._known.carried

    def records(
        self, first: int = 0, last: int | None = None, *, since_us: int | None = None, kept: bool = False
    ) -> Iterator[Records]:
        """Yield the records of each block, shape (n,), as numpy record arrays.

        Parameters
        ----------
        first, last : int
            Only the records from number `first` to before number `last`; `shoals.ledger.views.select` also chooses by
            time and account.
        since_us : int, optional
            Transfers that happened before are not looked for, so that they may have been pruned. [µs since 1970 UTC]
        kept : bool, default False
            Plain transfers that were pruned are not looked for either: accounts, closings and holds are enough.

        Raises
        ------
        DataError
            If records that are looked for were pruned.
        """
        return records_in(self._known, first, last, since_us, kept)

    def pruned_seq(self, key: tuple[int, int]) -> int | None:
        """Return the number of a pruned record by its id; None if none has it."""
        return pruned_seq(self._known, key)

    def last_block(self) -> Block | None:
        """Return the last block; None if the book has none yet."""
        near = self._known.blocks(self._known.block_of(max(self.count - 1, 0)))
        return next(iter(deque(near, maxlen=1)), None)

    @property
    def identity(self) -> str:
        """What tells this book from every other: SHA-256 of the header of its first block, hexadecimal.

        Who signs something for this book and no other, a gateway its readings for instance, names it.
        """
        return (
            next(self._known.blocks()).digest if self._known.resumed is None else self._known.resumed.identity
        ).hex()

    def to_pandas(self, **chosen: Any) -> pd.DataFrame:
        """Return the transfers as a data frame: `shoals.ledger.views.to_pandas`."""
        from shoals.ledger.views import to_pandas

        return to_pandas(self, **chosen)

    def to_arrow(self, **chosen: Any) -> Any:
        """Return the transfers as a stream of Arrow batches, one for each block: `shoals.ledger.views.to_arrow`."""
        from shoals.ledger.views import to_arrow

        return to_arrow(self, **chosen)

    # ------------------------------------------------------------------------------------------------- what it takes

    def open_accounts(self, accounts: Sequence[Account]) -> None:
        """Open accounts, all of them or none.

        Raises
        ------
        InputError
            If a name is taken or used twice, or a kind is none.
        """
        check_accounts([*self.accounts, *accounts])
        numbers = dict(self._known.numbers)
        found: list[Records] = []
        for account in accounts:
            if account.id in numbers:
                raise InputError(f"the account `{account.id}` is named twice", "give each account a name of its own")
            found.append(opening_of(account, len(numbers), numbers))
            numbers[account.id] = len(numbers)
        if found:
            self.commit(np.concatenate(found), names=[account.id for account in accounts], strict=True)

    def open_series(self, series: int, kind: str, **terms: int) -> None:
        """Set the rules of a series of notes.

        Parameters
        ----------
        series : int
            Number of the series, from 1.
        kind : {"stored", "pledged"}
        **terms : int
            Of a pledge: ``haircut_per_mille`` and ``collateral_jpy_per_kwh``; see `rulebook.pledged_rules`.

        Raises
        ------
        InputError
            If the series is open already, or a term cannot be.
        """
        if kind not in ("stored", "pledged"):
            raise InputError(f"the kind of series is `{kind}`", did_you_mean(kind, ["stored", "pledged"]))
        if type(series) is not int or not 1 <= series <= SERIES_MAX:
            raise InputError(f"the number of a series is {series!r}", f"give a whole number from 1 to {SERIES_MAX}")
        made = stored_rules(series) if kind == "stored" else pledged_rules(series, **terms)
        if f"issue:{series}" in self._known.rules or f"deliver:{series}" in self._known.rules:
            raise InputError(f"series {series} is open already", "give a new series a number of its own")
        self._set_rules(made.items())

    def post(self, key: str, legs: Sequence[Leg], event: datetime) -> bool:
        """Book a chain, all of it or none; return whether it is new.

        Raises
        ------
        Refused
            If a rule of the book does not allow a leg; `word` says which.
        UnknownAccount, InputError
            If a leg names what is not there.
        """
        result = self.commit(self.chain(key, legs, event), strict=True)
        return not bool((result == Refusal.EXISTS).any())

    def carry_forward(self) -> int:
        """Book a seal: a record that names what all records before it amount to. Return its number.

        What lies before a seal may be pruned later, once it is closed and signed: `shoals.ledger.prune`.

        Raises
        ------
        InputError
            If the book was never closed.
        """
        with self._lock:
            last = self.last_block()
            if last is not None and len(last) == 1 and seal_of(last.raw) is not None:
                return last.first  # nothing was booked since
            epochs = [
                int(one)
                for records in self.records(kept=True)
                for one in records["event_us"][records["kind"] == RecordKind.EPOCH]
            ]
            if not epochs:
                raise InputError("the book was never closed", "close it up to a moment first: `shoals ledger close`")
            carrier, seq = Carrier(self.carried), self.count
            for block in self._known.blocks():
                carrier.add(block.raw, self._known.machine.accounts)
            found = carrier.carried(
                size=seq, before=self._known.before, root=self._known.tree.root(), accounts=self._known.machine.accounts
            )
            one = seal(found, max(epochs))
            one["id_hi"], one["id_lo"] = id_of(f"{CONTROL}carried {seq}")
            self._commit(one, (), strict=True)
            return seq

    def chain(self, key: str, legs: Sequence[Leg], event: datetime) -> Records:
        """Return the records of a chain, to be committed with others."""
        return records_of(key, legs, to_us(event), self._known.numbers, self.ledgers(), self._known.rules)

    def commit(self, batch: Records, *, names: Sequence[str] = (), strict: bool = False) -> NDArray[np.int64]:
        """Book a batch of records; when this returns, those that were accepted are durable.

        Parameters
        ----------
        batch : record array, shape (n,)
            Of dtype `records.RECORD`; `booked_us` is set here.
        names : sequence of str
            Names of the accounts that it opens; the evidence of an opening is SHA-256 of the name.
        strict : bool, default False
            Book nothing at all if any record is refused.

        Returns
        -------
        result : array of int, shape (n,)
            A `Refusal` for each record.

        Raises
        ------
        InputError
            If it opens an account that is not named.
        Refused
            With `strict`, at the first refusal.
        LedgerError
            If the store refuses; the book is stopped then, and must be opened again.
        """
        with self._lock:
            return self._commit(batch, names, strict)

    def _commit(self, batch: Records, names: Sequence[str], strict: bool) -> NDArray[np.int64]:
        if self._broken is not None:
            raise LedgerError(f"the book is stopped: {self._broken.what}", "open it again")
        self._check_control(batch)
        named = {name_digest(name): name for name in names}
        if any(one["evidence"].tobytes() not in named for one in batch[batch["kind"] == OPEN]):
            raise InputError(
                "a batch opens an account that it does not name", "give `names`, and their digests as evidence"
            )
        batch = self._own(batch)
        batch["booked_us"] = self._known.booked_us = max(self._clock(), self._known.booked_us)
        try:
            return self._apply(batch, named, strict)
        except Refused:
            raise
        except BaseException as error:  # memory may be ahead of the disk
            self._broken = (
                error
                if isinstance(error, LedgerError)
                else LedgerError(f"a post was interrupted ({type(error).__name__})", "open the book again")
            )
            raise

    def _own(self, batch: Records) -> Records:
        """Return a copy of a batch that the engine may write into, in memory that is used again."""
        n = len(batch)
        if n > len(self._buffer):
            self._buffer = np.empty((max(n, 2 * len(self._buffer)), RECORD.itemsize // 8), np.int64)
        self._buffer[:n] = np.ascontiguousarray(batch).view(np.int64).reshape(n, RECORD.itemsize // 8)
        return self._buffer[:n].reshape(-1).view(RECORD)

    def _apply(self, batch: Records, named: Mapping[bytes, str], strict: bool) -> NDArray[np.int64]:
        result = self._known.machine.apply(batch, strict=strict)
        error = self.refusal_of(batch, result) if strict else None
        if error is not None:
            self._check_first()
            raise error
        accepted = batch[result == _OK] if result.any() else batch
        if len(accepted):
            opened = accepted[accepted["kind"] == OPEN]
            self._keep(self._known.link(accepted, [named[one["evidence"].tobytes()] for one in opened]))
        elif (result != Refusal.EXISTS).any():
            self._check_first()
        return result

    def _keep(self, linked: Linked) -> None:
        """Make a block durable, with what is derived from it."""
        self._store.append(linked.first, linked.header, linked.raw, linked.derived)

    def _check_first(self) -> None:
        """Raise Fenced if another writer went on: what is refused here may be allowed by what it booked."""
        if self.behind():
            raise Fenced(
                f"{self._store.place} has more records than the {self.count} that this writer knows",
                "another writer was there; open the book again and ask anew",
            )

    def _check_control(self, batch: Records) -> None:
        """Hold what a batch opens and sets to the rulebook, whoever made it."""
        if not self._chartered:
            return
        for fault in rule_faults(batch[batch["kind"] == RULE], self._known.rules):
            raise InputError(fault, "a book has the rules of `shoals.ledger.rulebook` and no others")
        for one in batch[batch["kind"] == OPEN]:
            row = [int(one[name]) for name in ("ledger", "code", "flags", "credit", "event_us", "amount")]
            try:
                account_of("it", [*row[:4], -1, *row[4:]], [], 0)
            except Tampered as error:
                raise InputError(error.what, "open accounts by `open_accounts`") from error

    def knows(self, key: str) -> bool:
        """Return whether a chain with this key is booked: what to ask when no answer came.

        Examples
        --------
        >>> import tempfile
        >>> from datetime import UTC
        >>> from pathlib import Path
        >>> accounts = [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]
        >>> with tempfile.TemporaryDirectory() as folder, Book.create(Path(folder) / "book.sqlite", accounts) as book:
        ...     book.post("noon", [Leg(debit="pv", credit="bus", amount=5)], datetime(2024, 4, 1, tzinfo=UTC))
        ...     book.knows("noon"), book.knows("evening")
        True
        (True, False)
        """
        probe = np.zeros(1, RECORD)  # moves nothing, so that it is refused in any case, and the word tells why
        probe["id_hi"], probe["id_lo"] = id_of(key)
        with self._lock:
            return int(self._known.machine.apply(probe)[0]) == Refusal.EXISTS_DIFFERENT

    def refusal_of(self, batch: Records, result: NDArray[np.int64]) -> Refused | None:
        """Return why a batch was refused, as an error that names the first leg which is to blame; None if it was not.

        Parameters
        ----------
        batch : record array, shape (n,)
        result : array of int, shape (n,)
            What `commit` answered.
        """
        bad = np.flatnonzero((result != Refusal.OK) & (result != Refusal.EXISTS))
        if not len(bad):
            return None
        worst = next((k for k in bad.tolist() if result[k] != Refusal.LINKED_FAILED), int(bad[0]))
        return self._refusal(batch[worst], Refusal(int(result[worst])))

    def adopt(self, block: Block, names: Sequence[str]) -> None:
        """Take a block of another copy of this book as it stands, and make it durable here.

        Parameters
        ----------
        block : Block
            It follows the last block of this book, header by header.
        names : sequence of str
            Names of all accounts that the copy knows, in their order.

        Raises
        ------
        Tampered
            If it does not follow, breaks a rule, or its root or names are not those of its records.
        Fenced
            If another writer went on here.
        """
        with self._lock:
            if self._broken is not None:
                raise LedgerError(f"the book is stopped: {self._broken.what}", "open it again")
            try:
                self._keep(self._known.adopt(block, names))
            except BaseException as error:
                self._broken = error if isinstance(error, LedgerError) else LedgerError(str(error), "open it again")
                raise

    def close(self) -> None:
        """Close the book; one in a file is one file again."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ------------------------------------------------------------------------------------------------------ machinery

    def _set_rules(self, rules: Iterable[tuple[str, Rule]]) -> None:
        """Set rules; the evidence of each is its name."""
        found: list[Records] = []
        for name, rule in rules:
            one = rule.record()
            one["evidence"] = np.frombuffer(name.encode().ljust(32, b"\0"), np.uint8)
            one["id_hi"], one["id_lo"] = id_of(f"{CONTROL}rule {name}")
            found.append(one)
        self.commit(np.concatenate(found), strict=True)

    def tile(self, level: int, index: int) -> NDArray[np.uint8]:
        """Return the hashes of a tile as it is stored, shape (k, 32); raise Tampered if there is none."""
        found = self._store.tile(level, index)
        if found is None:
            raise Tampered(f"tile {index} of level {level} is missing in {self._store.place}", BACK)
        return found

    def _number(self, name: str) -> int:
        if name not in self._known.numbers:
            raise InputError(f"there is no account `{name}`", "`shoals ledger balances` lists them")
        return self._known.numbers[name]

    def _refusal(self, one: np.void, word: Refusal) -> Refused:
        """Say which record is refused, and why."""
        debit, credit = int(one["debit"]), int(one["credit"])
        names = [self._known.names[n] if n < len(self._known.names) else f"account {n}" for n in (debit, credit)]
        what = f"`{names[0]}` → `{names[1]}`, {int(one['amount'])}, at {from_us(int(one['event_us'])).isoformat()}"
        return Refused(f"the book refuses {what}: {word.sentence}", f"the refusal is `{word.name}`", word.name)


def create(place: Place, accounts: Iterable[Account], *, clock: Clock = now_us) -> Book:
    """Make a new book at a path or URL: `Book.create`."""
    return Book.create(place, accounts, clock=clock)


def open_book(place: Place) -> Book:
    """Open the book at a path or URL: `Book.open`."""
    return Book.open(place)
