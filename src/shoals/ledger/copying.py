"""Copy a book, block for block, from one place to another: a backup, a move to a database, a file for an auditor.

The copy is the same book: the same records, headers, root and identity, whatever keeps it. Each block is booked again
on the way and held to what it says, so what is damaged or forged is not copied. A copy that is there already is brought
up to date, if it is the beginning of the book.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from shoals.core.errors import DataError, InputError, Tampered
from shoals.ledger.book import Book
from shoals.ledger.carried import Carried
from shoals.ledger.engine.block import BACK, Block
from shoals.ledger.store import Store
from shoals.ledger.store.places import POSTGRES, Place, create_store, open_store, path_of
from shoals.ledger.store.sqlite import SqliteStore, is_unfinished


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """A copy.

    Parameters
    ----------
    records, fresh : int
        Records that the copy has, and those of them that it did not have before.
    checkpoints : int
        Signed checkpoints that were not there before.
    root : str
        Hash that commits to all records, hexadecimal.
    """

    records: int
    fresh: int
    checkpoints: int
    root: str


def copy_book(
    source: Place,
    target: Place,
    *,
    tell: Callable[[int], None] | None = None,
    until: int | None = None,
    unfinished: bool = False,
) -> Copied:
    """Copy a book, or bring a copy up to date; each block is durable there before the next one is read.

    Of a book whose first records were pruned, what is left is put behind their archive, or a copy of it: so a whole
    book is made of both.

    Parameters
    ----------
    source, target : Path or str
        As for `Book.create`.
    tell : callable, optional
        Called with how many records each block brought.
    until : int, optional
        Only the blocks that begin before this record.
    unfinished : bool, default False
        Take a file in which a book was begun, and nothing written yet, for an empty place.

    Raises
    ------
    DataError
        If there is no book at `source`.
    InputError
        If both are one place, or the first records of the source were pruned and the copy does not have them.
    Tampered
        If the source is not as it was booked, or what lies at `target` is not the beginning of it. The copy then ends
        where that begins.
    LedgerError
        If a place refuses.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> from shoals.core.book import Account
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     first, second = Path(folder) / "book.sqlite", Path(folder) / "copy.sqlite"
    ...     with Book.create(first, [Account(id="pv", kind="generation")]) as book:
    ...         root = book.root()
    ...     copy_book(first, second).root == root, copy_book(first, second).fresh
    (True, 0)
    """
    if _same(source, target):
        raise InputError("source and copy are one place", "name another place for the copy")
    store = open_store(source)
    try:
        copy = _opened(target, unfinished)
        try:
            before, fresh = copy.count, 0
            with store.snapshot():
                names = [str(name, "utf-8") if isinstance(name, bytes) else str(name) for _, name in store.names()]
                _check_beginning(store, copy)
                for stored in store.blocks(before):
                    if until is not None and isinstance(stored.first, int) and stored.first >= until:
                        break
                    if not isinstance(stored.header, bytes) or not isinstance(stored.raw, bytes):
                        raise Tampered(f"a block of {store.place} holds no bytes", BACK)
                    block = Block.read(stored.header, stored.raw)
                    copy.adopt(block, names)
                    if tell is not None:
                        tell(len(block))
                known = dict(copy.checkpoints())
                for size, note in store.checkpoints():
                    if not isinstance(size, int) or not isinstance(note, bytes):
                        raise Tampered(f"a checkpoint of {store.place} is none", BACK)
                    try:
                        text = note.decode()
                    except UnicodeDecodeError as error:
                        raise Tampered(f"the checkpoint of {size} records of {store.place} is no text", BACK) from error
                    if size <= copy.count and known.get(size) != text:
                        copy.keep_checkpoint(size, text)
                        fresh += 1
            return Copied(records=copy.count, fresh=copy.count - before, checkpoints=fresh, root=copy.root())
        finally:
            copy.close()
    finally:
        store.close()


def _opened(target: Place, unfinished: bool) -> Book:
    """Return the copy as it is, or an empty one; what is there and cannot be read is no empty place."""
    if isinstance(target, str) and target.startswith(POSTGRES):
        try:
            return Book.open(target)
        except DataError:  # no book of this name, or no tables, which `create_store` says
            return Book(create_store(target))
    path = path_of(target)
    if path.exists() and not (unfinished and is_unfinished(path)):
        return Book.open(target)
    return Book(SqliteStore.create(path, unfinished=unfinished))


def _same(source: Place, target: Place) -> bool:
    """Return whether two places are one, however they are written."""
    there = [isinstance(one, str) and one.startswith(POSTGRES) for one in (source, target)]
    return str(source) == str(target) if any(there) else path_of(source).resolve() == path_of(target).resolve()


def _check_beginning(store: Store, copy: Book) -> None:
    """Raise Tampered if what lies at the copy's place is not the beginning of the book."""
    mine, pruned = copy.last_block(), store.carried()
    if pruned is not None:
        data, rows = pruned
        size = Carried.read(data if isinstance(data, bytes) else b"").size
        if copy.count < size:
            raise InputError(
                f"the first {size} records of {store.place} were pruned, and the copy has {copy.count} of them",
                "copy the archive of these records to this place first",
            )
        last = rows[-1] if rows else None
        if (
            mine is not None
            and last is not None
            and copy.count == size
            and (last.header, last.first)
            == (
                mine.header,
                mine.first,
            )
        ):
            return
    if mine is None:
        return
    theirs = next(store.blocks(mine.first), None)
    if theirs is None or theirs.first != mine.first or theirs.header != mine.header:
        raise Tampered(
            f"the {copy.count} records that lie at the copy's place are not the beginning of {store.place}",
            "it is another book, or went on by itself; name an empty place",
        )
