"""One book in one SQLite file: rollback journal, durable when a post returns, append-only by its own triggers."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NoReturn

from shoals.core.book import Account, Unit
from shoals.core.errors import DataError, InputError, LedgerError, NotConserved, ShoalsError, Tampered
from shoals.ledger.chain import Head, Tree, genesis
from shoals.ledger.store import RawRow, Row
from shoals.ledger.store.schema import APPLICATION_ID, SCHEMA_VERSION, TABLES, TRIGGERS

_COLUMNS = "seq, debit, credit, amount, event_us, kind, key, hash"
_RAW = "SELECT seq, debit, credit, amount, event_us, CAST(kind AS BLOB), CAST(key AS BLOB), hash FROM transfer"
_PAGE = 1_000
_SQLITE_OLDEST = (3, 37, 0)  # STRICT tables


class SqliteStore:
    """A book in a file. Use `create` or `open`.

    Examples
    --------
    >>> import tempfile
    >>> folder = tempfile.TemporaryDirectory()
    >>> accounts = (Account(id="pv", unit=Unit.WH), Account(id="bus", unit=Unit.WH))
    >>> store = SqliteStore.create(Path(folder.name) / "book.sqlite", accounts)
    >>> store.balances()
    [0, 0]
    >>> store.close()
    >>> folder.cleanup()
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._db = connection
        self.path = path
        with _told(path):
            _check_kind(connection, path)
            _check_schema(connection, path)
            self.accounts = _read_accounts(connection, path)

    @classmethod
    def create(cls, path: Path, accounts: tuple[Account, ...], *, busy_seconds: float = 5.0) -> SqliteStore:
        """Make a new book with these accounts.

        Raises
        ------
        InputError
            If something lies at `path` already, or its folder does not exist.
        LedgerError
            If the disk refuses.
        """
        path = Path(path)
        try:
            path.touch(exist_ok=False)
        except FileExistsError:
            raise InputError(
                f"`{path}` exists already", "open it, or name another file; no book is overwritten"
            ) from None
        except OSError as error:
            raise InputError(
                f"`{path}` cannot be made: {error.strerror}", "check the folder and your rights to it"
            ) from error
        db = None
        try:
            db = _connect(path, busy_seconds)
            with _told(path):
                _lay(db, accounts)
            return cls(db, path)
        except BaseException:
            if db is not None:
                db.close()
            path.unlink(missing_ok=True)
            raise

    @classmethod
    def open(cls, path: Path, *, busy_seconds: float = 5.0) -> SqliteStore:
        """Open a book that exists; one that is write-protected can be read.

        Raises
        ------
        DataError
            If there is no file.
        LedgerError
            If it is no book, or one of a version that this shoals does not know.
        Tampered
            If its tables or accounts are not those of a book.
        """
        path = Path(path)
        if not path.is_file():
            raise DataError(
                f"there is no book at `{path}`", "check the name; `shoals demo` and `shoals run` write books"
            )
        db = _connect(path, busy_seconds)
        try:
            return cls(db, path)
        except BaseException:
            db.close()
            raise

    @contextmanager
    def reading(self) -> Generator[None]:
        """Let all reads inside see the same book."""
        yield from self._transaction("BEGIN")

    @contextmanager
    def writing(self) -> Generator[None]:
        """Let one writer in; leaving makes all appends durable, an exception undoes them."""
        yield from self._transaction("BEGIN IMMEDIATE")

    def _transaction(self, begin: str) -> Generator[None]:
        with _told(self.path):
            self._db.execute(begin)
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:  # a full disk has ended it already
                    self._db.execute("ROLLBACK")
                raise

    def head(self) -> Head:
        """Return the end of the book."""
        with _told(self.path):
            rows = self._db.execute("SELECT accounts, transfers, chain, root, peaks FROM head").fetchall()
        if len(rows) != 1 or rows[0][0] != len(self.accounts):
            raise Tampered(
                f"the head of `{self.path}` says {rows[0][0] if rows else 'no'} accounts, the book has "
                f"{len(self.accounts)}",
                "go back to a copy that verifies",
            )
        _, transfers, chain, root, peaks = rows[0]
        sizes = [len(value) if isinstance(value, bytes) else -1 for value in (chain, root, peaks)]
        if not isinstance(transfers, int) or transfers < 0 or sizes != [32, 32, 32 * transfers.bit_count()]:
            raise Tampered(f"the head of `{self.path}` is none", "go back to a copy that verifies")
        return Head(transfers=transfers, chain=chain, root=root, peaks=peaks)

    def find(self, key: str) -> Row | None:
        """Return the transfer with this key."""
        with _told(self.path):
            return self._db.execute(f"SELECT {_COLUMNS} FROM transfer WHERE key = ?", (key,)).fetchone()

    def append(self, rows: Iterable[Row], head: Head) -> None:
        """Add transfers behind the last one, and move the head."""
        assert self._db.in_transaction  # the caller is inside `writing`
        with _told(self.path):
            self._db.executemany(f"INSERT INTO transfer ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
            self._db.execute(
                "UPDATE head SET transfers = ?, chain = ?, root = ?, peaks = ?",
                (head.transfers, head.chain, head.root, head.peaks),
            )

    def rows(self, after: int = 0) -> Iterator[RawRow]:
        """Yield the transfers behind number `after`, in order, with text as bytes, without holding up a writer."""
        while True:
            with _told(self.path):
                page = self._db.execute(f"{_RAW} WHERE seq > ? ORDER BY seq LIMIT {_PAGE}", (after,)).fetchall()
            yield from page
            last = page[-1][0] if page else None
            if not isinstance(last, int) or last <= after:
                return
            after = last

    def scan(self) -> Generator[RawRow]:
        """Yield all transfers as they lie, with text as bytes; only inside `reading`.

        Nothing is looked up by its number, so damage is met at the row in which it is and not before.
        """
        given = 0
        with closing(self._db.cursor()) as cursor:
            try:
                for row in cursor.execute(f"{_RAW} ORDER BY seq"):
                    yield row
                    given += 1
                return
            except sqlite3.Error:
                pass  # a cursor reads one row ahead of what it gives: single rows lead to the damage itself
            while True:
                with _told(self.path):
                    page = cursor.execute(f"{_RAW} ORDER BY seq LIMIT 1 OFFSET ?", (given,)).fetchall()
                if not page:
                    raise Tampered(f"the pages of `{self.path}` are damaged", "go back to a copy that verifies")
                yield page[0]
                given += 1

    def balances(self) -> list[int]:
        """Return credits less debits of each account, in order of their numbers."""
        with _told(self.path):
            found = self._db.execute("SELECT account, high, low FROM balance ORDER BY account").fetchall()
        numbers = [number for number, _, _ in found]
        whole = all(type(part) is int for row in found for part in row)
        if numbers != list(range(1, len(self.accounts) + 1)) or not whole:
            raise Tampered(f"`{self.path}` has not one balance for each account", "go back to a copy that verifies")
        return [(high << 32) + low for _, high, low in found]

    def balances_as_of(self) -> list[int]:
        """Return the number of the transfer that moved each balance last, 0 before the first."""
        with _told(self.path):
            return [n for (n,) in self._db.execute("SELECT as_of FROM balance ORDER BY account")]

    def account_hashes(self) -> list[bytes]:
        """Return the hash of the chain after each account, as stored."""
        with _told(self.path):
            return [h for (h,) in self._db.execute("SELECT hash FROM account ORDER BY number")]

    def check_pages(self) -> None:
        """Let SQLite check every page, cell and index entry of the file.

        Raises
        ------
        Tampered
            With SQLite's own words for the place, and the transfer if it can be told.
        """
        with _told(self.path):
            try:
                found = [str(row[0]) for row in self._db.execute("PRAGMA integrity_check(10)")]
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT:
                    raise
                found = [str(error)]
        if found != ["ok"]:
            words = "; ".join(" ".join(line.split()) for line in found[:3])
            seq = self._mistyped() or self._not_in_index()
            place = f" at transfer {seq}" if seq else ""
            raise Tampered(f"`{self.path}` is damaged{place}: {words}", "go back to a copy that verifies")

    def _mistyped(self) -> int | None:
        """Return the first transfer in which text is stored as bytes, or bytes as text."""
        query = "SELECT seq FROM transfer WHERE typeof(kind) || typeof(key) || typeof(hash) <> 'texttextblob' LIMIT 1"
        with _told(self.path):
            found = self._db.execute(query).fetchone()
        return found and found[0]

    def _not_in_index(self) -> int | None:
        """Return the first transfer that cannot be found by its key."""
        for row in self.rows():
            seq, key = row[0], row[6]
            assert isinstance(seq, int)  # the chain was checked before
            assert isinstance(key, bytes)
            try:
                found = self.find(key.decode())
            except Tampered:
                return seq
            if found is None or found[0] != seq:
                return seq
        return None

    def close(self) -> None:
        """Close the file; nothing lies beside it then."""
        self._db.close()


def _connect(path: Path, busy_seconds: float) -> sqlite3.Connection:
    if sqlite3.sqlite_version_info < _SQLITE_OLDEST:
        raise LedgerError(
            f"the SQLite of this Python is {sqlite3.sqlite_version}, too old for a book",
            "use a Python that is built with SQLite 3.37 or newer",
        )
    with _told(path):
        uri = path.resolve().as_uri()
        db = sqlite3.connect(f"{uri}?mode=rw", uri=True, isolation_level=None, timeout=busy_seconds)
        for setting in (
            "trusted_schema = OFF",
            "foreign_keys = ON",
            "synchronous = EXTRA",  # also syncs the folder, without which a commit may come undone after a power cut
        ):
            db.execute(f"PRAGMA {setting}")
        return db


def _lay(db: sqlite3.Connection, accounts: tuple[Account, ...]) -> None:
    hashes = genesis(accounts)
    db.execute("BEGIN IMMEDIATE")
    for table in TABLES:
        db.execute(table)
    for number, (account, digest) in enumerate(zip(accounts, hashes, strict=True), 1):
        values = (number, account.id, str(account.unit), account.never_debited, account.never_credited, digest)
        db.execute("INSERT INTO account VALUES (?, ?, ?, ?, ?, ?)", values)
        db.execute("INSERT INTO balance VALUES (?, 0, 0, 0)", (number,))
    db.execute("INSERT INTO head VALUES (1, ?, 0, ?, ?, ?)", (len(accounts), hashes[-1], Tree().root(), b""))
    for trigger in TRIGGERS:
        db.execute(trigger)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    db.execute("COMMIT")


def _check_kind(db: sqlite3.Connection, path: Path) -> None:
    (kind,), (version,) = (db.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version"))
    if kind != APPLICATION_ID:
        raise LedgerError(f"`{path}` is a database but no book of shoals", "name a `book.sqlite` that shoals wrote")
    if version != SCHEMA_VERSION:
        raise LedgerError(
            f"`{path}` is a book of version {version}; this shoals reads version {SCHEMA_VERSION}",
            "install the shoals that wrote it, or a newer one",
        )


def _check_schema(db: sqlite3.Connection, path: Path) -> None:
    def told(connection: sqlite3.Connection) -> dict[tuple[str, str], str | None]:
        found = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
        return {(kind, name): sql for kind, name, sql in found}

    with closing(sqlite3.connect(":memory:")) as fresh:
        for statement in (*TABLES, *TRIGGERS):
            fresh.execute(statement)
        meant = told(fresh)
    for (kind, name), sql in (meant | told(db)).items():
        if (kind, name) not in meant or meant[kind, name] != sql:
            raise Tampered(f"the {kind} `{name}` of `{path}` is not that of a book", "go back to a copy that verifies")
    for kind, name in meant.keys() - told(db).keys():
        raise Tampered(f"the {kind} `{name}` of `{path}` is gone", "go back to a copy that verifies")


def _read_accounts(db: sqlite3.Connection, path: Path) -> tuple[Account, ...]:
    accounts: list[Account] = []
    query = "SELECT number, id, unit, never_debited, never_credited FROM account ORDER BY number"
    for number, name, unit, never_debited, never_credited in db.execute(query):
        try:
            if number != len(accounts) + 1 or never_debited not in (0, 1) or never_credited not in (0, 1):
                raise ValueError(number)
            accounts.append(
                Account(
                    id=name,
                    unit=Unit(unit),
                    never_debited=bool(never_debited),
                    never_credited=bool(never_credited),
                )
            )
        except (ValueError, TypeError, AttributeError, ShoalsError) as error:
            raise Tampered(
                f"account {len(accounts) + 1} of `{path}` (`{name}`) is not as it was opened",
                "go back to a copy that verifies",
            ) from error
    return tuple(accounts)


@contextmanager
def _told(path: Path) -> Generator[None]:
    """Turn an error of SQLite into one that says what happened to which book."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        _tell(error, path)


def _tell(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> NoReturn:
    if isinstance(error, sqlite3.ProgrammingError):
        raise InputError(
            f"`{path}` cannot be asked: {error}", "open the book again, in the thread that uses it"
        ) from error
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise LedgerError(
            f"`{path}` is in use by another writer", "wait until it has finished and post again; nothing was booked"
        ) from error
    if code == sqlite3.SQLITE_FULL:
        raise LedgerError(
            f"the disk is full: `{path}` is unchanged", "make room and post again; keys keep it from doubling"
        ) from error
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        raise LedgerError(f"`{path}` is write-protected", "change its rights, or post to a copy") from error
    if code == sqlite3.SQLITE_NOTADB:
        raise LedgerError(
            f"`{path}` is no book: it is no database", "name a `book.sqlite` that shoals wrote"
        ) from error
    if code == sqlite3.SQLITE_CONSTRAINT:
        raise NotConserved(
            f"the database refuses: {error}", "see what `shoals ledger verify` says of this book"
        ) from error
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_MISUSE):
        raise LedgerError(
            f"the system fails to read or write `{path}`: {error}", "check the disk, then open the book again"
        ) from error
    raise Tampered(f"`{path}` is damaged: {error}", "go back to a copy that verifies") from error
