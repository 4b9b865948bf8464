"""Prune a book: let its oldest records go into an archive, and stay able to prove what they were.

Records go up to a seal (`Book.carry_forward`), whose digest names all that is needed of them: balances, ids, accounts,
rules, holds. Their leaves stay in the tree, so every proof that was made before leads to a root which the book still
has. The archive is a book of its own, the beginning of this one: what `verify` and every auditor read. Book and archive
together are the whole book, and `copy_book` puts them together again.
"""

from __future__ import annotations

from dataclasses import dataclass

from shoals.core.errors import InputError, LedgerError, Tampered
from shoals.ledger.audit import Verification, verify
from shoals.ledger.book import Book
from shoals.ledger.carried import Carried, ids_of
from shoals.ledger.copying import copy_book
from shoals.ledger.engine.block import BACK
from shoals.ledger.periods import epoch_of
from shoals.ledger.store.places import Place, open_store, path_of
from shoals.ledger.store.sqlite import SqliteStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Pruned:
    """What was pruned.

    Parameters
    ----------
    size : int
        How many of the first records are in the archive.
    fresh : int
        Those of them that were in the book until now.
    records : int
        Records of the whole book.
    root : str
        Hash that commits to all of them, hexadecimal; as before.
    bytes_before, bytes_after : int
        Size of the file.
    """

    size: int
    fresh: int
    records: int
    root: str
    bytes_before: int
    bytes_after: int


def prune(place: Place, archive: Place, *, until: int | None = None) -> Pruned:
    """Move the records before a seal into an archive, and keep what is carried forward of them.

    The whole book is verified first, then the archive is written and verified, then the records go in one transaction,
    then both are verified once more. Wherever it is interrupted, no record is lost.

    Parameters
    ----------
    place : Path or str
        A book in a file.
    archive : Path or str
        Where its oldest records go: an empty place, the archive into which it was pruned before, or what a prune
        that was killed left of one.
    until : int, optional
        Number of the seal. The last one that can be taken if not given: all before it is closed, and a signed
        checkpoint that is kept lies behind it.

    Returns
    -------
    pruned : Pruned

    Raises
    ------
    InputError
        If there is no such seal, the book lies in no file, or `archive` does not hold what was pruned before.
    DataError
        If there is no book.
    Tampered, NotConserved
        If the book or the archive is not as it was booked; nothing is pruned then.
    LedgerError
        If the disk refuses.

    Examples
    --------
    >>> import tempfile
    >>> from datetime import UTC, datetime
    >>> from pathlib import Path
    >>> from shoals.core.book import Account, Leg
    >>> from shoals.ledger.attest import make_checkpoint, name_key
    >>> from shoals.ledger.periods import close
    >>> from shoals.ledger.signing import PrivateKey
    >>> accounts = [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]
    >>> may, key = datetime(2024, 5, 1, tzinfo=UTC), PrivateKey.make("example.com/plant-1")
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     book, old = Path(folder) / "book.sqlite", Path(folder) / "2024-04.sqlite"
    ...     with Book.create(book, accounts) as opened:
    ...         name_key(opened, key.public)
    ...         opened.post("noon", [Leg(debit="pv", credit="bus", amount=5)], datetime(2024, 4, 1, 12, tzinfo=UTC))
    ...         close(opened, may).new, opened.carry_forward() > 0, len(make_checkpoint(opened, key)) > 0
    ...     found = prune(book, old)
    ...     verify(book).whole, verify(book, archive=old).whole, verify(old).records == found.size
    True
    True
    (True, True, True)
    (False, True, True)
    """
    store = open_store(place)
    try:
        if not isinstance(store, SqliteStore):
            raise InputError(
                f"{store.place} is no file, and no role may remove blocks from a database",
                "copy it into a file by `shoals ledger copy`, and prune that",
            )
        was = store.carried()
    finally:
        store.close()
    before = verify(place, archive=archive if was is not None else None)
    carried = _chosen(place, before, until)
    _archive(place, archive, carried, before.pruned)
    path = path_of(place)
    bytes_before = path.stat().st_size
    _remove(place, carried)
    after = verify(place, archive=archive)
    if verify(place).root != after.root or after.records < before.records or after.pruned != carried.size:
        raise Tampered(f"{after.place} is not the book that it was before it was pruned", BACK)
    return Pruned(
        size=carried.size,
        fresh=carried.size - before.pruned,
        records=after.records,
        root=after.root,
        bytes_before=bytes_before,
        bytes_after=path.stat().st_size,
    )


def _chosen(place: Place, found: Verification, until: int | None) -> Carried:
    """Return what a seal carries forward, up to which can be pruned."""
    with Book.open(place) as book:
        epoch_us = epoch_of(book)
    seals = [one for one in found.sealed if one.size > found.pruned and until in (None, one.size)]
    if not seals:
        which = "no record behind those that were pruned" if until is None else f"record {until} is none that"
        raise InputError(
            f"{which} carries balances forward",
            "close the book by `shoals ledger close --carry`, or name a record that did so",
        )
    signed = max((one.size for one in found.checkpoints), default=0)
    for one in reversed(seals):
        if one.size < signed and epoch_us is not None and one.last_us < epoch_us:
            return one
    one = seals[-1]
    if one.size >= signed:
        raise InputError(
            f"no signed checkpoint is kept behind record {one.size}", "make one: `shoals ledger checkpoint --key FILE`"
        )
    raise InputError(
        f"some records before {one.size} are of a time that is still open",
        "close the book up to a later moment first; what is open may have to be corrected",
    )


def _archive(place: Place, archive: Place, carried: Carried, pruned: int) -> None:
    """Write the archive, or bring it up to date, and check all of it."""
    copy_book(place, archive, until=carried.size, unfinished=True)
    found = verify(archive)
    if not found.whole or found.records != carried.size or found.chain != carried.before.hex():
        raise InputError(
            f"{found.place} has {found.records} records, and is not the archive of the first {carried.size}",
            "name an empty place" if not pruned else "name the archive into which this book was pruned before",
        )


def _remove(place: Place, carried: Carried) -> None:
    """Put what is carried forward in the place of the records before it."""
    store = open_store(place)
    try:
        assert isinstance(store, SqliteStore)
        if store.as_of() < carried.size:
            raise LedgerError(
                f"the balances in {store.place} are older than what is to be pruned",
                "let the book catch up: whatever is booked next brings them up to date",
            )
        blocks: list[tuple[int, bytes, bytes]] = []
        for stored in store.blocks():
            if not isinstance(stored.first, int) or stored.first >= carried.size:
                break
            if not isinstance(stored.header, bytes) or not isinstance(stored.raw, bytes):
                raise Tampered(f"a block of {store.place} holds no bytes", BACK)
            blocks.append((stored.first, stored.header, ids_of(stored.raw)))
        store.prune(carried.size, carried.data, blocks)
    finally:
        store.close()
