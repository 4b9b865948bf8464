"""Re-derive everything that a book says, trusting nothing that is stored but the bytes themselves."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from shoals.core.book import Account, Unit
from shoals.core.errors import NotConserved, ShoalsError, Tampered
from shoals.ledger import rules
from shoals.ledger.chain import Entry, Tree, decode_transfer, encode_transfer, genesis, link
from shoals.ledger.store import RawRow, Store
from shoals.ledger.store.sqlite import SqliteStore

_BACK = "go back to a copy that verifies"
_TYPES = (int, int, int, int, int, bytes, bytes, bytes)
_NAMES = ("seq", "debit", "credit", "amount", "event_us", "kind", "key", "hash")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """A book that passed every check.

    Parameters
    ----------
    path : Path
        The file.
    accounts : tuple of Account
        Its accounts.
    transfers : int
        How many were re-derived.
    root : str
        Hash that commits to all of them, hexadecimal. Who noted it can later tell whether the past was rewritten.
    chain : str
        Hash at the end of the chain, hexadecimal; it commits to the accounts too.
    balances : mapping of str to int
        Credits less debits, summed anew.
    moved : mapping of Unit to int
        Sum of all amounts, whole units.
    """

    path: Path
    accounts: tuple[Account, ...]
    transfers: int
    root: str
    chain: str
    balances: Mapping[str, int]
    moved: Mapping[Unit, int]


def verify(path: Path, *, root: str | None = None) -> Verification:
    """Check a book from its first byte to its last, and return what was found.

    Re-derived are: tables, triggers and version; the hash of each account and each transfer, and their numbers; the
    rules (units, sources, sinks); the root; each balance; that each unit sums to zero; every page and index entry.

    Parameters
    ----------
    path : Path
        A book.
    root : str, optional
        Root that was noted when the book had its present length. Only this tells a book that was written anew as a
        whole, hashes included, from the one that was booked.

    Raises
    ------
    DataError
        If there is no file.
    Tampered
        If anything stored differs from what was booked. The message names the transfer, and the column if the hash
        allows to tell it.
    NotConserved
        If a transfer breaks a rule, or a unit does not sum to zero.
    LedgerError
        If it is no book, or the disk cannot be read.

    Examples
    --------
    >>> import tempfile
    >>> from shoals.ledger import create
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = Path(folder) / "book.sqlite"
    ...     create(file, [Account(id="pv", unit=Unit.WH), Account(id="bus", unit=Unit.WH)]).close()
    ...     verify(file).transfers
    0
    """
    store = SqliteStore.open(path)
    try:
        with store.reading():
            found = _verify(store)
    finally:
        store.close()
    if root is not None and root.strip().lower() != found.root:
        raise Tampered(
            f"the root of `{path}` is {found.root} and not {root.strip().lower()}",
            "the book has grown since that root was noted, or was written anew; ask for the book of that root",
        )
    return found


def _verify(store: SqliteStore) -> Verification:
    accounts = store.accounts
    _check_account_hashes(accounts, store.account_hashes())
    by_id = {account.id: account for account in accounts}
    tree, sums, last = Tree(), [0] * len(accounts), [0] * len(accounts)
    moved = dict.fromkeys(Unit, 0)
    pairs: dict[tuple[int, int], Unit] = {}
    with closing(store.scan()) as lying:
        for entry, body in _entries(store, lying):
            _, debit, credit, amount, _, _, key = entry
            unit = pairs.get((debit, credit))
            if unit is None:
                unit = pairs[debit, credit] = _check_rules(accounts, by_id, entry)
            if amount <= 0:
                raise NotConserved(f"transfer {entry[0]} (`{_text(key)}`) moves {amount}", _BACK)
            tree.push(body)
            sums[debit - 1] -= amount
            sums[credit - 1] += amount
            last[debit - 1] = last[credit - 1] = entry[0]
            moved[unit] += amount
    beyond = next(store.rows(tree.size), None)
    if beyond is not None:
        raise Tampered(f"transfer {beyond[0]} (`{_text(beyond[6])}`) lies behind the head of the book", _BACK)
    store.check_pages()
    head = store.head()
    if (tree.root(), tree.peaks) != (head.root, head.peaks):
        raise Tampered(f"the root stored in `{store.path}` is not that of its {tree.size} transfers", _BACK)
    balances = {account.id: total for account, total in zip(accounts, sums, strict=True)}
    for account, stored in zip(accounts, store.balances(), strict=True):
        if stored != balances[account.id]:
            raise NotConserved(
                f"the balance of `{account.id}` is stored as {stored}, its transfers sum to {balances[account.id]}",
                _BACK,
            )
    for account, stored, moved_by in zip(accounts, store.balances_as_of(), last, strict=True):
        if stored != moved_by:
            raise Tampered(
                f"the balance of `{account.id}` is said to be as of transfer {stored}, it is as of {moved_by}", _BACK
            )
    rules.check_closed(accounts, balances)
    return Verification(
        path=store.path,
        accounts=accounts,
        transfers=tree.size,
        root=head.root.hex(),
        chain=head.chain.hex(),
        balances=balances,
        moved=moved,
    )


def checked_rows(store: Store) -> Iterator[Entry]:
    """Yield the transfers of a store in order, text as bytes, after checking number and hash of each.

    Raises
    ------
    Tampered
        At the first transfer that is not as it was booked, or at the end if any are missing there.
    """
    return (entry for entry, _ in _entries(store, store.rows()))


def _entries(store: Store, stored: Iterator[RawRow]) -> Iterator[tuple[Entry, bytes]]:
    head = store.head()
    digest = genesis(store.accounts)[-1]
    rows = islice(_readable(stored), head.transfers)
    seq = 0
    for row in rows:
        seq += 1
        if row[0] != seq:
            raise Tampered(f"transfer {seq} is missing: {row[0]!r} (`{_text(row[6])}`) stands in its place", _BACK)
        try:
            body = encode_transfer(row[:7])  # type: ignore[arg-type]
        except (struct.error, TypeError):
            raise _mistyped(seq, row) from None
        after = link(digest, body)
        if after != row[7]:
            raise _changed(store, digest, body, row, _next(rows))
        digest = after
        yield row[:7], body  # type: ignore[misc]
    if seq < head.transfers:
        raise Tampered(f"transfer {seq + 1} is missing: the book ends, its head says {head.transfers} transfers", _BACK)
    if digest != head.chain:
        raise Tampered(f"the chain ends with another hash behind transfer {seq} than the head says", _BACK)


def _readable(stored: Iterator[RawRow]) -> Iterator[RawRow]:
    """Yield the rows of a store; if the pages cannot be read on, say at which transfer."""
    read = 0
    try:
        for row in stored:
            read += 1
            yield row
    except Tampered as error:
        raise Tampered(f"transfer {read + 1} cannot be read: {error.what}", error.hint) from error


def _next(rows: Iterator[RawRow]) -> RawRow | None:
    try:
        return next(rows, None)
    except Tampered:
        return None


def _mistyped(seq: int, row: RawRow) -> Tampered:
    """Name the column of a row that cannot even be written down as a transfer."""
    for name, value, kind in zip(_NAMES, row, _TYPES, strict=True):
        if type(value) is not kind or (name in ("debit", "credit") and not 0 < value < 2**32):  # type: ignore[operator]
            return Tampered(f"transfer {seq}: column `{name}` holds {value!r}", _BACK)
    return Tampered(f"transfer {seq} (`{_text(row[6])}`) is none: it moves {row[3]}", _BACK)


def _changed(store: Store, previous: bytes, body: bytes, row: RawRow, following: RawRow | None) -> Tampered:
    """Say which transfer differs from what was booked, in which column, and what was booked, if it can be told."""
    place = f"transfer {row[0]} (`{_text(row[6])}`)"
    if _continues(store, link(previous, body), following):
        return Tampered(f"{place}: column `hash` was changed", _BACK)
    booked = _one_byte_off(previous, body, row[7])
    if booked is None:
        return Tampered(f"{place} is not as it was booked", _BACK)
    column, now, was = next((n, v, w) for n, v, w in zip(_NAMES, row, booked, strict=False) if v != w)
    return Tampered(f"{place}: column `{column}` is `{_text(now)}`, booked was `{_text(was)}`", _BACK)


def _text(value: object) -> str:
    return value.decode(errors="backslashreplace") if isinstance(value, bytes) else str(value)


def _continues(store: Store, digest: bytes, following: RawRow | None) -> bool:
    """Tell whether the chain goes on from `digest`: then what led to it is as it was booked."""
    if following is None:
        return store.head().chain == digest
    try:
        return link(digest, encode_transfer(following[:7])) == following[7]  # type: ignore[arg-type]
    except (struct.error, TypeError):
        return False


def _one_byte_off(previous: bytes, body: bytes, stored: object) -> Entry | None:
    """Look for the one byte whose change explains the hash: some 25,000 hashes, a fiftieth of a second."""
    for at in range(len(body)):
        for value in range(256):
            candidate = body[:at] + bytes((value,)) + body[at + 1 :]
            if link(previous, candidate) == stored:
                return decode_transfer(candidate)
    return None


def _check_account_hashes(accounts: tuple[Account, ...], stored: list[bytes]) -> None:
    for number, (account, meant, found) in enumerate(zip(accounts, genesis(accounts), stored, strict=True), 1):
        if meant != found:
            raise Tampered(f"account {number} (`{account.id}`) is not as it was opened", _BACK)


def _check_rules(accounts: tuple[Account, ...], by_id: Mapping[str, Account], entry: Entry) -> Unit:
    seq, debit, credit, _, _, _, key = entry
    try:
        if not (0 < debit <= len(accounts) and 0 < credit <= len(accounts)):
            raise NotConserved(f"`{_text(key)}` names an account that the book does not have", _BACK)
        return rules.check_pair(by_id, accounts[debit - 1].id, accounts[credit - 1].id, _text(key))
    except ShoalsError as error:
        raise NotConserved(f"transfer {seq} breaks a rule: {error.what}", _BACK) from error
