"""One book in one SQLite file: durable when an append returns, and append-only by its own triggers.

An append writes its block at once. Rows of balances follow when they are few beside the records booked since they were
last written, so that a book with many accounts is not held up by them; a book that is closed has them all.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import DataError, Fenced, InputError, LedgerError, ShoalsError, Tampered
from shoals.ledger.engine.block import BACK, FIRST
from shoals.ledger.engine.records import RECORD
from shoals.ledger.store import Derived, PrunedBlock, Stored
from shoals.ledger.store._late import LateBalances
from shoals.ledger.store.schema import (
    APPLICATION_ID,
    PAGE_BYTES,
    PRUNED_TABLES,
    PRUNED_VERSION,
    SCHEMA_VERSION,
    TABLES,
    TRIGGERS,
    VIEWS,
)

_SQLITE_OLDEST = (3, 37, 0)  # STRICT tables
_WAL_SAFE = (3, 51, 3)
"""From here on a write-ahead log is used: older versions can lose it when it is reset while another connection reads.
https://sqlite.org/wal.html"""
_ROLLBACK = "PERSIST"
"""The rollback journal of older versions. A commit ends by overwriting its head, which is synced; one that ends by
removing the file (SQLite's default) comes back after a power cut, unless the folder is synced as well.
https://sqlite.org/pragma.html#pragma_synchronous"""
BOOK = 1
"""Number of the one book of a file."""


class SqliteStore:
    """A book in a file. Use `create` or `open`.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     store = SqliteStore.create(Path(folder) / "book.sqlite")
    ...     list(store.blocks()), store.names()
    ...     store.close()
    ([], [])
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._db = connection
        self.path = path
        self._late = LateBalances()
        self._last = (0, FIRST)  # where the last block of ours ends, and the digest of its header

    @property
    def place(self) -> str:
        """Where it lies, in words for messages."""
        return f"`{self.path}`"

    @classmethod
    def create(cls, path: Path, *, busy_seconds: float = 5.0, unfinished: bool = False) -> SqliteStore:
        """Make a new book.

        Parameters
        ----------
        path : Path
        busy_seconds : float, default 5
            How long another writer is waited for. [s]
        unfinished : bool, default False
            Finish what `is_unfinished` knows, if it lies there.

        Raises
        ------
        InputError
            If something lies at `path` already, or its folder does not exist.
        LedgerError
            If the disk refuses.
        """
        path, ours = Path(path), True
        try:
            path.touch(exist_ok=False)
        except FileExistsError:
            if not unfinished or not is_unfinished(path):
                raise InputError(
                    f"`{path}` exists already", "open it, or name another file; no book is overwritten"
                ) from None
            ours = False
        except OSError as error:
            raise InputError(
                f"`{path}` cannot be made: {error.strerror}", "check the folder and your rights to it"
            ) from error
        db = None
        try:
            db = _connect(path, busy_seconds)
            with _told(path):
                db.execute(f"PRAGMA page_size = {PAGE_BYTES}")
                db.execute("BEGIN EXCLUSIVE")
                for sql in (*TABLES.values(), *VIEWS.values(), *TRIGGERS.values()):
                    db.execute(sql)
                db.execute("INSERT INTO progress VALUES (?, 0, ?)", (BOOK, FIRST))
                db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
                db.execute("COMMIT")
            return cls(db, path)
        except BaseException:
            if db is not None:
                db.close()
            if ours:
                path.unlink(missing_ok=True)
            raise

    @classmethod
    def open(cls, path: Path, *, busy_seconds: float = 5.0) -> SqliteStore:
        """Open a book that exists; one that is write-protected can be read.

        Raises
        ------
        DataError
            If there is no file, or none that may be read.
        LedgerError
            If it is no book, or one of a version that this shoals does not know.
        Tampered
            If its tables are not those of a book.
        """
        path = Path(path)
        if _is_kept_from_us(path):
            raise DataError(
                f"the book at `{path}` may not be read by this user", "ask its owner for the right to read it"
            )
        if not path.is_file():
            raise DataError(
                f"there is no book at `{path}`", "check the name; `shoals demo` and `shoals run` write books"
            )
        db = _connect(path, busy_seconds)
        try:
            with _told(path):
                _check_kind(db, path)
                _check_schema(db, path)
            return cls(db, path)
        except BaseException:
            db.close()
            raise

    def blocks(self, first: int = 0) -> Iterator[Stored]:
        """Yield the blocks from the one that begins with record `first` on, one read each."""
        at = first
        columns = "first, CAST(header AS BLOB), CAST(raw AS BLOB)"
        query = f"SELECT {columns} FROM block WHERE book = ? AND first >= ? ORDER BY first LIMIT 1"
        while True:
            with _told(self.path, f"the block from record {at} on"):
                found = self._db.execute(query, (BOOK, at)).fetchone()
            if found is None:
                return
            yield Stored(first=found[0], header=found[1], raw=found[2])
            if not isinstance(found[0], int):
                return
            at = found[0] + 1

    def carried(self) -> tuple[object, list[PrunedBlock]] | None:
        """Return what is carried forward of pruned records, and what stays of their blocks; None if none was pruned."""
        with _told(self.path, "what is carried forward"):
            if not _is_pruned(self._db):
                return None
            found = self._db.execute("SELECT CAST(data AS BLOB) FROM carried WHERE book = ?", (BOOK,)).fetchone()
            columns = "first, CAST(header AS BLOB), CAST(ids AS BLOB)"
            rows = self._db.execute(f"SELECT {columns} FROM pruned WHERE book = ? ORDER BY first", (BOOK,)).fetchall()
        if found is None:
            raise Tampered(f"{self.place} was pruned and carries nothing forward", BACK)
        return found[0], [PrunedBlock(first=first, header=header, ids=ids) for first, header, ids in rows]

    def prune(self, size: int, data: bytes, blocks: list[tuple[int, bytes, bytes]]) -> None:
        """Put what is carried forward in the place of the first `size` records, and give their room back to the disk.

        It happens in one transaction, or not at all; nothing is looked at here but where blocks begin.

        Parameters
        ----------
        size : int
        data : bytes
            What is carried forward.
        blocks : list of (int, bytes, bytes)
            First record, header and ids of each block that goes.

        Raises
        ------
        LedgerError
            If other blocks lie there, or the disk refuses.
        """
        with self._writing():
            query = "SELECT first, CAST(header AS BLOB) FROM block WHERE book = ? AND first < ? ORDER BY first"
            there = self._db.execute(query, (BOOK, size)).fetchall()
            following = self._db.execute("SELECT 1 FROM block WHERE book = ? AND first = ?", (BOOK, size)).fetchone()
            if there != [(first, header) for first, header, _ in blocks] or following is None or self.as_of() < size:
                raise LedgerError(f"{self.place} changed while it was to be pruned", "ask again")
            if not _is_pruned(self._db):
                for sql in PRUNED_TABLES.values():
                    self._db.execute(sql)
                self._db.execute(f"PRAGMA user_version = {PRUNED_VERSION}")
            self._db.execute("INSERT OR REPLACE INTO carried VALUES (?, ?)", (BOOK, data))
            rows = [(BOOK, first, header, ids) for first, header, ids in blocks]
            self._db.executemany("INSERT INTO pruned VALUES (?, ?, ?, ?)", rows)
            self._db.execute("DROP TRIGGER block_refuses_delete")
            self._db.execute("DELETE FROM block WHERE book = ? AND first < ?", (BOOK, size))
            self._db.execute(TRIGGERS["block_refuses_delete"])
        with _told(self.path):
            self._db.execute("VACUUM")

    def append(self, first: int, header: bytes, raw: bytes, derived: Derived) -> None:
        """Add a block that begins with record `first`; when this returns it is on the disk."""
        with self._writing():
            end = self._end()
            if end != first:
                raise Fenced(
                    f"the book at {self.place} ends with {end} records, and not with {first}",
                    "another writer was there; open the book again and ask anew",
                )
            self._db.execute("INSERT INTO block VALUES (?, ?, ?, ?)", (BOOK, first, header, raw))
            self._db.executemany(
                "INSERT INTO account VALUES (?, ?, ?, 0, 0, 0, 0)",
                [(BOOK, number, name) for number, name in derived.names],
            )
            self._db.executemany(
                "INSERT INTO tile VALUES (?, ?, ?, ?)",
                [(BOOK, tile.level, tile.index, tile.hashes.tobytes()) for tile in derived.tiles],
            )
            self._db.executemany(
                "INSERT OR REPLACE INTO edge VALUES (?, ?, ?)",
                [(BOOK, level, hashes.tobytes()) for level, hashes in enumerate(derived.edge)],
            )
            self._late.keep(derived)
            self._last = derived.count, hashlib.sha256(header).digest()
            written = self._late.due(derived.count - self.as_of())
            if written:
                self._write_balances()
        if written:
            self._late.written()

    def names(self) -> list[tuple[int, object]]:
        """Return number and name of each account, in order; text as bytes."""
        with _told(self.path, "the accounts"):
            query = "SELECT number, CAST(name AS BLOB) FROM account WHERE book = ? ORDER BY number"
            return self._db.execute(query, (BOOK,)).fetchall()

    def balances(self) -> list[tuple[int, ...]]:
        """Return number, debits, held debits, credits, held credits and `as_of` of each account, in order."""
        self._catch_up()
        with _told(self.path, "the balances"):
            query = (
                "SELECT number, debits, debits_held, credits, credits_held, as_of FROM account "
                "JOIN progress ON progress.book = account.book WHERE account.book = ? ORDER BY number"
            )
            return self._db.execute(query, (BOOK,)).fetchall()

    def as_of(self) -> int:
        """Return after how many records the stored balances are."""
        with _told(self.path, "the balances"):
            found = self._db.execute("SELECT as_of FROM progress WHERE book = ?", (BOOK,)).fetchone()
        if found is None:
            raise Tampered(f"{self.place} does not say as of when its balances are", BACK)
        return found[0]

    def tiles(self) -> Iterator[tuple[int, int, object]]:
        """Yield level, index and hashes of all full tiles, in order."""
        with _told(self.path, "the tiles"):
            yield from self._db.execute(
                "SELECT level, at, CAST(hashes AS BLOB) FROM tile WHERE book = ? ORDER BY level, at", (BOOK,)
            )

    def tile(self, level: int, index: int) -> NDArray[np.uint8] | None:
        """Return the hashes of a tile, shape (k, 32); the one at the edge if it is not full; None if there is none."""
        with _told(self.path, f"tile {index} of level {level}"):
            found = self._db.execute(
                "SELECT hashes FROM tile WHERE book = ? AND level = ? AND at = ?", (BOOK, level, index)
            ).fetchone()
            if found is None:
                found = self._db.execute(
                    "SELECT hashes FROM edge WHERE book = ? AND level = ?", (BOOK, level)
                ).fetchone()
        return None if found is None else np.frombuffer(found[0], np.uint8).reshape(-1, 32)

    def edge(self) -> list[tuple[int, object]]:
        """Return level and hashes of the tiles that are not full, in order."""
        with _told(self.path, "the edge of the tree"):
            query = "SELECT level, CAST(hashes AS BLOB) FROM edge WHERE book = ? ORDER BY level"
            return self._db.execute(query, (BOOK,)).fetchall()

    def checkpoints(self) -> list[tuple[object, object]]:
        """Return size and signed text of each checkpoint, in order; text as bytes."""
        with _told(self.path, "the checkpoints"):
            query = "SELECT size, CAST(note AS BLOB) FROM checkpoint WHERE book = ? ORDER BY size"
            return self._db.execute(query, (BOOK,)).fetchall()

    def keep_checkpoint(self, size: int, note: str) -> None:
        """Keep the checkpoint of a size, in place of one that is there; when this returns it is on the disk."""
        with self._writing():
            self._db.execute("INSERT OR REPLACE INTO checkpoint VALUES (?, ?, ?)", (BOOK, size, note))

    def check(self) -> None:
        """Let SQLite check every page, cell and index entry of the file."""
        with _told(self.path):
            _check_kind(self._db, self.path)
            _check_schema(self._db, self.path)
            pruned = _is_pruned(self._db)
            others = [
                table
                for table in (*TABLES, *(PRUNED_TABLES if pruned else ()))
                if self._db.execute(f"SELECT count(*) FROM {table} WHERE book <> ?", (BOOK,)).fetchone()[0]
            ]
            self._check_progress()
            mistyped = self._db.execute(
                "SELECT (SELECT count(*) FROM block WHERE typeof(header) || typeof(raw) <> 'blobblob') + "
                "(SELECT count(*) FROM account WHERE typeof(name) <> 'text') + "
                "(SELECT count(*) FROM progress WHERE typeof(block) <> 'blob') + "
                "(SELECT count(*) FROM tile WHERE typeof(hashes) <> 'blob') + "
                "(SELECT count(*) FROM edge WHERE typeof(hashes) <> 'blob') + "
                "(SELECT count(*) FROM checkpoint WHERE typeof(note) <> 'text')"
            ).fetchone()[0]
            if pruned:
                mistyped += self._db.execute(
                    "SELECT (SELECT count(*) FROM carried WHERE typeof(data) <> 'blob') + "
                    "(SELECT count(*) FROM pruned WHERE typeof(header) || typeof(ids) <> 'blobblob')"
                ).fetchone()[0]
            try:
                found = [str(row[0]) for row in self._db.execute("PRAGMA integrity_check(10)")]
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                    raise
                found = [str(error)]
        if others:
            raise Tampered(f"{self.place} holds rows that are of no book, in the table `{'`, `'.join(others)}`", BACK)
        if mistyped:
            raise Tampered(f"{self.place} holds {mistyped} values of a type that no column has", BACK)
        if found != ["ok"]:
            words = "; ".join(" ".join(line.split()) for line in found[:3])
            raise Tampered(f"{self.place} is damaged: {words}", BACK)

    def snapshot(self) -> AbstractContextManager[None]:
        """Read as of one moment; a file without a write-ahead log is read as it goes: its writer need not wait."""
        return self._reading() if _is_wal(self._db) else nullcontext()

    @contextmanager
    def _reading(self) -> Generator[None]:
        with _told(self.path):
            self._db.execute("BEGIN")
            try:
                yield
            finally:
                self._db.execute("ROLLBACK")

    def discard(self) -> None:
        """Close the file and remove it."""
        self._tidy()
        self._db.close()
        self.path.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the file; nothing lies beside it then, and its balances are those of its last record.

        Where they cannot be written, the file goes on saying as of when those are that it has.
        """
        with suppress(LedgerError):
            self._catch_up()
        self._tidy()
        self._db.close()

    def _tidy(self) -> None:
        """Leave no journal beside the file; one whose head is overwritten does no harm where this cannot be."""
        with suppress(sqlite3.Error):
            if not _is_wal(self._db):
                self._db.execute("PRAGMA journal_mode = DELETE")

    def _end(self) -> int:
        """Return how many records the book has."""
        query = "SELECT first, length(raw) FROM block WHERE book = ? ORDER BY first DESC LIMIT 1"
        last = self._db.execute(query, (BOOK,)).fetchone()
        return 0 if last is None else last[0] + last[1] // RECORD.itemsize

    def _catch_up(self) -> None:
        """Write the balances that are late, unless another writer went on meanwhile."""
        if not self._late:
            return
        with self._writing():
            if self._end() == self._last[0]:
                self._write_balances()
        self._late.written()

    def _write_balances(self) -> None:
        numbers, balances = self._late.rows()
        self._db.executemany(
            "UPDATE account SET debits = ?, debits_held = ?, credits = ?, credits_held = ? "
            f"WHERE book = {BOOK} AND number = ?",
            np.column_stack([balances, numbers]).tolist(),
        )
        self._db.execute("UPDATE progress SET as_of = ?, block = ? WHERE book = ?", (*self._last, BOOK))

    def _check_progress(self) -> None:
        """Balances are said to be as of a block that is there."""
        query = (
            "SELECT first + length(raw) / 128, CAST(header AS BLOB) FROM block WHERE book = ? AND first < ? "
            "ORDER BY first DESC LIMIT 1"
        )
        as_of = self.as_of()
        found = self._db.execute(query, (BOOK, as_of)).fetchone()
        said = self._db.execute("SELECT CAST(block AS BLOB) FROM progress WHERE book = ?", (BOOK,)).fetchone()[0]
        end, digest = (0, FIRST) if found is None else (found[0], hashlib.sha256(found[1]).digest())
        if (end, digest) != (as_of, said):
            raise Tampered(
                f"the balances of {self.place} are said to be as of record {as_of}, where no block that is named ends",
                BACK,
            )

    @contextmanager
    def _writing(self) -> Generator[None]:
        with _told(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:  # a full disk has ended it already
                    self._db.execute("ROLLBACK")
                raise


def _connect(path: Path, busy_seconds: float) -> sqlite3.Connection:
    if sqlite3.sqlite_version_info < _SQLITE_OLDEST:
        raise LedgerError(
            f"the SQLite of this Python is {sqlite3.sqlite_version}, too old for a book",
            "use a Python that is built with SQLite 3.37 or newer",
        )
    with _told(path):
        uri = path.resolve().as_uri()
        db = sqlite3.connect(
            f"{uri}?mode=rw", uri=True, isolation_level=None, timeout=busy_seconds, check_same_thread=False
        )
        settings = ["trusted_schema = OFF", "synchronous = FULL", "cell_size_check = ON", "recursive_triggers = ON"]
        settings.append("cache_spill = OFF")  # a block is written once, at its end
        for setting in settings:
            db.execute(f"PRAGMA {setting}")
        if sqlite3.sqlite_version_info >= _WAL_SAFE:
            db.execute("PRAGMA journal_mode = WAL")
        elif not _is_wal(db):
            db.execute(f"PRAGMA journal_mode = {_ROLLBACK}")
        return db


def is_unfinished(path: Path) -> bool:
    """Return whether a file has no table and was never a book: whoever began one was killed before it was there.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     begun, book = Path(folder) / "begun.sqlite", Path(folder) / "book.sqlite"
    ...     begun.touch()
    ...     SqliteStore.create(book).close()
    ...     is_unfinished(begun), is_unfinished(book)
    (True, False)
    """
    db = None
    try:
        db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None)
        tables = db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        marks = [db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
        return not tables and not any(marks)
    except sqlite3.Error:
        return False
    finally:
        if db is not None:
            db.close()


def _is_kept_from_us(path: Path) -> bool:
    try:
        path.stat()
    except PermissionError:
        return True
    except OSError:
        return False
    return not os.access(path, os.R_OK)


def _is_wal(db: sqlite3.Connection) -> bool:
    return db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def _is_pruned(db: sqlite3.Connection) -> bool:
    return db.execute("PRAGMA user_version").fetchone()[0] == PRUNED_VERSION


def _check_kind(db: sqlite3.Connection, path: Path) -> None:
    names = ("application_id", "user_version")
    (application,), (version,) = (db.execute(f"PRAGMA {name}").fetchone() for name in names)
    if application != APPLICATION_ID:
        raise LedgerError(f"`{path}` is no book", "name a file that `shoals` wrote")
    if version not in (SCHEMA_VERSION, PRUNED_VERSION):
        raise LedgerError(
            f"`{path}` is a book of version {version}, and this shoals reads version {SCHEMA_VERSION}",
            "read it with the shoals that wrote it, or run the cycle again",
        )


def _check_schema(db: sqlite3.Connection, path: Path) -> None:
    expected = {**TABLES, **VIEWS, **TRIGGERS, **(PRUNED_TABLES if _is_pruned(db) else {})}
    found = dict(db.execute("SELECT name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*'").fetchall())
    for name in {*expected, *found}:
        if expected.get(name) != found.get(name):
            what = "is missing" if name not in found else "was changed" if name in expected else "does not belong there"
            raise Tampered(f"`{name}` {what} in `{path}`", BACK)


@contextmanager
def _told(path: Path, what: str = "") -> Generator[None]:
    """Turn what SQLite says into errors of a book."""
    place = f" ({what})" if what else ""
    try:
        yield
    except ShoalsError:
        raise
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_NOTADB:
            raise LedgerError(f"`{path}` is no book", "name a file that `shoals` wrote") from error
        if code == sqlite3.SQLITE_CORRUPT:
            raise Tampered(f"the pages of `{path}` are damaged{place}: {error}", BACK) from error
        hints = {
            sqlite3.SQLITE_FULL: "make room on the disk and post again; what was booked before is there",
            sqlite3.SQLITE_READONLY: "make the file writable, or book into a copy",
            sqlite3.SQLITE_BUSY: "another program is writing; wait until it is done and post again",
            sqlite3.SQLITE_IOERR: "check the disk, then open the book again",
        }
        hint = hints.get(code, "open the book again; `shoals ledger verify` says whether it is whole")
        raise LedgerError(f"the book at `{path}` refuses{place}: {error}", hint) from error
    except (OverflowError, UnicodeDecodeError) as error:
        raise Tampered(f"`{path}` holds a value that no book has{place}: {error}", BACK) from error
