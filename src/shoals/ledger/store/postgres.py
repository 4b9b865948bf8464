"""Many books in one PostgreSQL database: each block is one statement, and one writer of a book is first.

A block and all that is derived from it are appended by a single SQL statement. It compares the end of the book, and the
header there, with what the writer believes, and books nothing if they differ; two writers that compare at the same
moment meet in the primary key, and one of them is refused. So a book needs no lock, no lease and no leader: who was
second is told so and stops.

What a role may see is decided by the database (row-level security by tenant), and so is what it may do: a role that
books can insert blocks and can neither change nor remove one. COPY would be refused under row security, so rows travel
as binary arrays.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Generator, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import Any, LiteralString
from urllib.parse import quote, unquote

import numpy as np
from numpy.typing import NDArray

from shoals.core._extras import brings
from shoals.core.errors import DataError, Fenced, InputError, LedgerError, OutcomeUnknown, ShoalsError, Tampered
from shoals.ledger.engine.block import BACK
from shoals.ledger.store import Derived, Stored
from shoals.ledger.store._late import LateBalances
from shoals.ledger.store.postgres_schema import check_tables, check_version

try:
    import psycopg
    from psycopg import errors
    from psycopg.adapt import Buffer, Dumper
    from psycopg.conninfo import conninfo_to_dict
    from psycopg.pq import Format
except ImportError:
    raise InputError(
        "psycopg is not installed, and a book in PostgreSQL is reached with it", brings("postgres")
    ) from None

Connection = psycopg.Connection[Any]
_NO_NUMBERS, _NO_BALANCES = np.zeros(0, np.int64), np.zeros((0, 4), np.int64)
_READ_BYTES = 4 << 20
"""How much is read at once, about."""
_DEFAULTS = {
    "connect_timeout": "5",
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "10000",
    "application_name": "shoals",
}
"""A server that is gone is noticed within some ten seconds. What the URL says goes first."""

_APPEND = """
WITH last AS (
  SELECT first + octet_length(raw) / 128 AS records, sha256(header) AS digest
  FROM shoals.block WHERE book = %(book)s ORDER BY first DESC LIMIT 1
), block AS (
  INSERT INTO shoals.block (book, first, header, raw)
  SELECT %(book)s, %(first)s, %(header)s, %(raw)s
  WHERE %(first)s = 0 AND NOT EXISTS (SELECT FROM last) OR EXISTS (
    SELECT FROM last WHERE records = %(first)s AND digest = substring(%(header)s::bytea FROM 33 FOR 32)
  )
  RETURNING book
), opened AS (
  INSERT INTO shoals.account (book, number, name, debits, debits_held, credits, credits_held, as_of)
  SELECT block.book, a.number, a.name, a.debits, a.debits_held, a.credits, a.credits_held, a.as_of
  FROM block, unnest(%(opened)s::int8[], %(names)s::text[], %(o1)s::int8[], %(o2)s::int8[], %(o3)s::int8[],
    %(o4)s::int8[], %(o5)s::int8[]) AS a (number, name, debits, debits_held, credits, credits_held, as_of)
), moved AS (
  UPDATE shoals.account AS a SET debits = m.debits, debits_held = m.debits_held, credits = m.credits,
    credits_held = m.credits_held, as_of = %(count)s
  FROM block, unnest(%(moved)s::int8[], %(m1)s::int8[], %(m2)s::int8[], %(m3)s::int8[], %(m4)s::int8[])
    AS m (number, debits, debits_held, credits, credits_held)
  WHERE a.book = %(book)s AND a.number = m.number
), tiles AS (
  INSERT INTO shoals.tile (book, level, at, hashes)
  SELECT block.book, t.level, t.at, t.hashes
  FROM block, unnest(%(levels)s::int8[], %(ats)s::int8[], %(tiles)s::bytea[]) AS t (level, at, hashes)
), edges AS (
  INSERT INTO shoals.edge (book, level, hashes)
  SELECT block.book, e.level - 1, e.hashes
  FROM block, unnest(%(edge)s::bytea[]) WITH ORDINALITY AS e (hashes, level)
  ON CONFLICT (book, level) DO UPDATE SET hashes = excluded.hashes
)
SELECT count(*) FROM block
"""
_CATCH_UP = """
UPDATE shoals.account AS a SET debits = m.debits, debits_held = m.debits_held, credits = m.credits,
  credits_held = m.credits_held, as_of = %(count)s
FROM unnest(%(moved)s::int8[], %(m1)s::int8[], %(m2)s::int8[], %(m3)s::int8[], %(m4)s::int8[])
  AS m (number, debits, debits_held, credits, credits_held)
WHERE a.book = %(book)s AND a.number = m.number AND %(digest)s = (
  SELECT sha256(header) FROM shoals.block WHERE book = %(book)s ORDER BY first DESC LIMIT 1)
"""
"""Write the balances that are late, if the last block is still that of this writer."""


class PostgresStore:
    """A book in a database. Use `create` or `open`; `postgres_schema.migrate` makes the tables.

    Notes
    -----
    The URL is that of libpq (``postgresql://user@host/database?sslmode=verify-full``), with ``book=NAME`` and, if books
    of several tenants have that name, ``tenant=ROLE``. Passwords are better left to ``~/.pgpass`` or ``PGPASSFILE``.
    """

    def __init__(self, connection: Connection, where: str, book: int, name: str, tenant: str) -> None:
        self._db = connection
        self._where = where
        self._book, self._name, self._tenant = book, name, tenant
        self._late = LateBalances()
        self._last = (0, b"")  # where the last block of ours ends, and the digest of its header
        self._written: int | None = None  # as of when the rows of balances are

    @property
    def place(self) -> str:
        """Where it lies, in words for messages."""
        return f"book `{self._name}` in {self._where}"

    @classmethod
    def create(cls, url: str, *, busy_seconds: float = 5.0) -> PostgresStore:
        """Make room for a new book; it is there for others with its first block.

        Raises
        ------
        InputError
            If the URL names no book, or there is one with this name.
        DataError
            If the database has no tables of books.
        LedgerError
            If the server is away or refuses.
        """
        db, where, own = connect(url, busy_seconds)
        try:
            name, tenant = _named(own)
            with told(where):
                check_version(db, where)
                (owner,) = db.execute("SELECT COALESCE(%s, current_user)", (tenant,)).fetchone() or ("",)
                if _found(db, name, str(owner)):
                    raise InputError(
                        f"{where} has a book `{name}` already", "open it, or name another; no book is overwritten"
                    )
            return cls(db, where, number_of(str(owner), name), name, str(owner))
        except BaseException:
            db.close()
            raise

    @classmethod
    def open(cls, url: str, *, busy_seconds: float = 5.0) -> PostgresStore:
        """Open a book that exists.

        Raises
        ------
        InputError
            If the URL names no book, or several.
        DataError
            If there is no such book, or none that this role may see.
        LedgerError
            If the server is away or refuses, or the tables are of another version.
        """
        db, where, own = connect(url, busy_seconds)
        try:
            name, tenant = _named(own)
            with told(where):
                check_version(db, where)
                found = _found(db, name, tenant)
            if not found:
                raise DataError(
                    f"{where} has no book `{name}` that this role may see",
                    "check the name, the role and `tenant=`; `SELECT name, tenant FROM shoals.book` lists all",
                )
            if len(found) > 1:
                tenants = ", ".join(f"`{owner}`" for _, owner in found)
                raise InputError(
                    f"{where} has a book `{name}` of each of {tenants}", "add `&tenant=ROLE` to the URL to say whose"
                )
            return cls(db, where, found[0][0], name, found[0][1])
        except BaseException:
            db.close()
            raise

    def blocks(self, first: int = 0) -> Iterator[Stored]:
        """Yield the blocks from the one that begins with record `first` on; some megabytes are read at once."""
        at, limit = first, 1
        while True:
            with told(self.place, f"the block from record {at} on"):
                rows = self._db.execute(
                    "SELECT first, header, raw FROM shoals.block WHERE book = %s AND first >= %s ORDER BY first "
                    "LIMIT %s",
                    (self._book, at, limit),
                    binary=True,
                ).fetchall()
            for number, header, raw in rows:
                yield Stored(first=number, header=header, raw=raw)
            if len(rows) < limit:
                return
            at = rows[-1][0] + 1
            limit = min(2 * limit, 1_024) if sum(len(row[2]) for row in rows) < _READ_BYTES else max(limit // 2, 1)

    def carried(self) -> None:
        """Return None: no role may remove a block, so none was pruned."""

    def append(self, first: int, header: bytes, raw: bytes, derived: Derived) -> None:
        """Add a block that begins with record `first`; when this returns it is durable.

        Raises
        ------
        Fenced
            If the book does not end right before `first`, with the header that this one names.
        OutcomeUnknown
            If the connection was lost on the way.
        LedgerError
            If the server refuses. Nothing is added then.
        """
        self._late.keep(derived)
        due = self._late.due(derived.count - self.as_of())
        values = self._values(first, header, raw, derived, due)
        try:
            self._append(first, values)
        except BaseException:
            self._late.written()  # nothing of it may be written behind a block that is not there
            raise
        self._last = derived.count, hashlib.sha256(header).digest()
        if due:
            self._late.written()
            self._written = derived.count

    def _append(self, first: int, values: dict[str, object]) -> None:
        with told(self.place, writes=True), nullcontext() if first else self._db.transaction():
            if not first:
                self._db.execute(
                    "INSERT INTO shoals.book (book, name, tenant) VALUES (%s, %s, %s)",
                    (self._book, self._name, self._tenant),
                )
            row = self._db.execute(_APPEND, values, prepare=True, binary=True).fetchone()
            if row is None or row[0] != 1:
                raise self._fenced(first)

    def _values(self, first: int, header: bytes, raw: bytes, derived: Derived, due: bool) -> dict[str, object]:
        opened = np.array([number for number, _ in derived.names], np.int64)
        numbers, balances = self._late.rows() if due else (_NO_NUMBERS, _NO_BALANCES)
        at = np.minimum(np.searchsorted(numbers, opened), max(len(numbers) - 1, 0))
        known = numbers[at] == opened if len(numbers) else np.zeros(len(opened), np.bool_)
        start = np.zeros((len(opened), 5), np.int64)
        start[known, :4], start[known, 4] = balances[at[known]], derived.count
        rest = ~np.isin(numbers, opened) if len(opened) else np.ones(len(numbers), np.bool_)
        return {
            "book": self._book,
            "first": first,
            "header": header,
            "raw": raw,
            "opened": _Int8s(opened),
            "names": [name for _, name in derived.names],
            **{f"o{k + 1}": _Int8s(start[:, k]) for k in range(5)},
            **_moves(numbers[rest], balances[rest], derived.count),
            "levels": _Int8s(np.array([tile.level for tile in derived.tiles], np.int64)),
            "ats": _Int8s(np.array([tile.index for tile in derived.tiles], np.int64)),
            "tiles": _Byteas([tile.hashes.tobytes() for tile in derived.tiles]),
            "edge": _Byteas([hashes.tobytes() for hashes in derived.edge]),
        }

    def _fenced(self, first: int) -> Fenced:
        return Fenced(
            f"{self.place} does not end with {first} records, as this writer believes, or ends with others",
            "another writer was there; open the book again and ask anew",
        )

    def names(self) -> list[tuple[int, object]]:
        """Return number and name of each account, in order; text as bytes."""
        return self._all("SELECT number, name::bytea FROM shoals.account WHERE book = %s ORDER BY number")

    def balances(self) -> list[tuple[int, ...]]:
        """Return number, debits, held debits, credits, held credits and `as_of` of each account, in order.

        All of them are right as of the latest `as_of`; a row that was not moved since keeps an older one.
        """
        self._catch_up()
        return self._all(
            "SELECT number, debits, debits_held, credits, credits_held, as_of FROM shoals.account "
            "WHERE book = %s ORDER BY number"
        )

    def as_of(self) -> int:
        """Return after how many records the stored balances are."""
        if self._written is None:
            found = self._all("SELECT COALESCE(max(as_of), 0) FROM shoals.account WHERE book = %s")
            self._written = int(found[0][0])
        return self._written

    def _catch_up(self) -> None:
        """Write the balances that are late, unless another writer went on meanwhile."""
        if not self._late:
            return
        (count, digest), (numbers, balances) = self._last, self._late.rows()
        with told(self.place):
            self._db.execute(
                _CATCH_UP,
                {"book": self._book, "digest": digest, **_moves(numbers, balances, count)},
                binary=True,
            )
        self._late.written()
        self._written = None

    def tiles(self) -> Iterator[tuple[int, int, object]]:
        """Yield level, index and hashes of all full tiles, in order."""
        level, at = -1, -1
        while True:
            with told(self.place, "the tiles"):
                rows = self._db.execute(
                    "SELECT level, at, hashes FROM shoals.tile WHERE book = %s AND (level, at) > (%s, %s) "
                    "ORDER BY level, at LIMIT 256",
                    (self._book, level, at),
                    binary=True,
                ).fetchall()
            yield from rows
            if len(rows) < 256:
                return
            level, at = rows[-1][:2]

    def tile(self, level: int, index: int) -> NDArray[np.uint8] | None:
        """Return the hashes of a tile, shape (k, 32); the one at the edge if it is not full; None if there is none."""
        with told(self.place, f"tile {index} of level {level}"):
            found = self._db.execute(
                "SELECT hashes FROM shoals.tile WHERE book = %(book)s AND level = %(level)s AND at = %(at)s UNION ALL "
                "SELECT hashes FROM shoals.edge WHERE book = %(book)s AND level = %(level)s LIMIT 1",
                {"book": self._book, "level": level, "at": index},
                binary=True,
            ).fetchone()
        return None if found is None else np.frombuffer(found[0], np.uint8).reshape(-1, 32)

    def edge(self) -> list[tuple[int, object]]:
        """Return level and hashes of the tiles that are not full, in order."""
        return self._all("SELECT level, hashes FROM shoals.edge WHERE book = %s ORDER BY level")

    def checkpoints(self) -> list[tuple[object, object]]:
        """Return size and signed text of each checkpoint, in order; text as bytes."""
        return self._all("SELECT size, convert_to(note, 'UTF8') FROM shoals.checkpoint WHERE book = %s ORDER BY size")

    def keep_checkpoint(self, size: int, note: str) -> None:
        """Keep the checkpoint of a size, in place of one that is there; when this returns it is durable."""
        with told(self.place, writes=True):
            self._db.execute(
                "INSERT INTO shoals.checkpoint (book, size, note) VALUES (%s, %s, %s) "
                "ON CONFLICT (book, size) DO UPDATE SET note = excluded.note",
                (self._book, size, note),
            )

    def check(self) -> None:
        """See that the tables are those of books, and that no row of them lies about its name.

        Pages are checked by the server as they are read, if the cluster has checksums.
        """
        with told(self.place):
            check_version(self._db, self._where)
            check_tables(self._db, self._where)

    def snapshot(self) -> AbstractContextManager[None]:
        """Let all that is read inside be of one moment, whoever writes meanwhile."""
        return self._snapshot()

    @contextmanager
    def _snapshot(self) -> Generator[None]:
        with told(self.place):
            self._db.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        try:
            yield
        finally:
            with told(self.place):
                self._db.execute("ROLLBACK")

    def discard(self) -> None:
        """Let go of a book that could not be made; what was appended stays."""
        self.close()

    def close(self) -> None:
        """Close the connection, once the balances are those of the last record, if that can be."""
        with suppress(LedgerError):
            self._catch_up()
        self._db.close()

    def _all(self, query: LiteralString) -> list[tuple[Any, ...]]:
        with told(self.place):
            return self._db.execute(query, (self._book,), binary=True).fetchall()


def _moves(numbers: NDArray[np.int64], balances: NDArray[np.int64], count: int) -> dict[str, object]:
    columns = {f"m{k + 1}": _Int8s(balances[:, k]) for k in range(4)}
    return {"moved": _Int8s(numbers), **columns, "count": count}


def number_of(tenant: str, name: str) -> int:
    """Return the number of a book: 63 bits of SHA-256. No sequence is needed, and no tenant learns another's names.

    Examples
    --------
    >>> number_of("acme", "main") == number_of("acme", "main") != number_of("other", "main")
    True
    """
    digest = hashlib.sha256(f"{tenant}\0{name}".encode()).digest()
    return max(int.from_bytes(digest[:8], "little") >> 1, 1)


def _found(db: Connection, name: str, tenant: str | None) -> list[tuple[int, str]]:
    return db.execute(
        "SELECT book, tenant FROM shoals.book WHERE name = %s AND tenant = COALESCE(%s, tenant) ORDER BY tenant",
        (name, tenant),
    ).fetchall()


def connect(url: str, busy_seconds: float = 5.0) -> tuple[Connection, str, dict[str, str]]:
    """Connect, and return the connection, where it leads in words without a password, and what of the URL is ours.

    Raises
    ------
    InputError
        If the URL cannot be read.
    LedgerError
        If the server is away, refuses, or would forget what it confirms.
    """
    base, _, query = url.partition("?")
    own: dict[str, str] = {}
    passed: list[str] = []
    for part in query.split("&") if query else []:
        key, _, value = part.partition("=")
        if key in ("book", "tenant"):
            own[key] = unquote(value)
        else:
            passed.append(part)
    plain = base + ("?" + "&".join(passed) if passed else "")
    try:
        settings: dict[str, Any] = {**_DEFAULTS, **conninfo_to_dict(plain)}
    except psycopg.ProgrammingError as error:
        raise InputError(
            f"the URL of the book cannot be read: {_words(error)}",
            "write `postgresql://USER@HOST/DATABASE?book=NAME`, with special signs as %XX",
        ) from None
    where = _where(settings)
    with told(where):
        try:
            db: Connection = psycopg.connect(**settings, autocommit=True)
        except psycopg.OperationalError as error:
            raise _away(where, error) from None
    try:
        with told(where):
            db.adapters.register_dumper(_Int8s, _Int8sDumper)
            db.adapters.register_dumper(_Byteas, _ByteasDumper)
            milliseconds = str(max(int(busy_seconds * 1_000), 1))
            db.execute(
                "SELECT set_config('lock_timeout', %s, false), set_config('synchronous_commit', CASE "
                "current_setting('synchronous_commit') WHEN 'off' THEN 'on' WHEN 'local' THEN 'on' "
                "ELSE current_setting('synchronous_commit') END, false)",
                (milliseconds,),
            )
            (safe,) = db.execute("SELECT current_setting('fsync', true) IS DISTINCT FROM 'off'").fetchone() or (True,)
            if not safe:
                raise LedgerError(
                    f"the server of {where} runs with `fsync = off` and would forget what it confirms",
                    "switch it on; a book is not kept without it",
                )
    except BaseException:
        db.close()
        raise
    return db, where, own


def _named(own: dict[str, str]) -> tuple[str, str | None]:
    name = own.get("book", "")
    if not 0 < len(name) <= 200 or not name.isprintable():
        raise InputError("the URL names no book", "add `?book=NAME`, of 1 to 200 signs that can be read")
    return name, own.get("tenant")


def _where(settings: dict[str, Any]) -> str:
    host = settings.get("host") or settings.get("hostaddr") or "localhost"
    port = f":{settings['port']}" if settings.get("port") else ""
    user = f"{settings['user']}@" if settings.get("user") else ""
    return f"`postgresql://{user}{host if host.startswith('/') else quote(host)}{port}/{settings.get('dbname', '')}`"


def _words(error: Exception) -> str:
    return " ".join(str(error).split())


def _away(where: str, error: psycopg.OperationalError) -> LedgerError:
    """Say why no connection came about."""
    said = _words(error)
    if "password" in said:
        hint = "check the password in `~/.pgpass` or PGPASSWORD, and the role"
    elif "FATAL" in said:
        hint = "the server is there and refuses; check role and database, and its pg_hba.conf"
    else:
        hint = "see that the server runs and that its address and port are right, then open the book again"
    return LedgerError(f"{where} does not let us in: {said}", hint)


@contextmanager
def told(place: str, what: str = "", *, writes: bool = False) -> Generator[None]:
    """Turn what PostgreSQL says into errors of a book."""
    at = f" ({what})" if what else ""
    try:
        yield
    except ShoalsError:
        raise
    except errors.UniqueViolation as error:
        table = error.diag.table_name
        if writes and table in ("block", "book"):
            raise Fenced(
                f"another writer was first in {place}", "open the book again and ask anew; it says what is booked"
            ) from error
        raise Tampered(f"{place} holds a row that it should not: {_words(error)}", BACK) from error
    except errors.InsufficientPrivilege as error:
        raise LedgerError(
            f"{place} refuses{at}: {_words(error)}",
            "the role has no right to it; `shoals ledger migrate URL --grant ROLE` gives what booking needs",
        ) from error
    except (errors.DiskFull, errors.OutOfMemory) as error:
        raise LedgerError(
            f"{place} refuses{at}: {_words(error)}", "make room on the server; what was booked before is there"
        ) from error
    except errors.ReadOnlySqlTransaction as error:
        raise LedgerError(
            f"{place} can only be read: {_words(error)}", "book on the primary; this server is a standby or read only"
        ) from error
    except (errors.LockNotAvailable, errors.QueryCanceled) as error:
        raise LedgerError(f"{place} is busy{at}: {_words(error)}", "open the book again and ask anew") from error
    except (errors.DataCorrupted, errors.IndexCorrupted) as error:
        raise Tampered(f"{place} is damaged{at}: {_words(error)}", BACK) from error
    except (psycopg.OperationalError, psycopg.InterfaceError) as error:
        lost = error.sqlstate is None or error.sqlstate[:2] in ("08", "57")
        if writes and lost:
            raise OutcomeUnknown(
                f"the connection to {place} was lost; whether the last batch is booked is not known: {_words(error)}",
                "open the book again and ask by key: a chain that is booked is not booked twice",
            ) from error
        raise LedgerError(f"{place} does not answer{at}: {_words(error)}", "open the book again") from error
    except psycopg.Error as error:
        raise LedgerError(
            f"{place} refuses{at}: {_words(error)}", "`shoals ledger verify` says whether the book is whole"
        ) from error


class _Int8s:
    """Integers on their way to an `int8[]`."""

    __slots__ = ("values",)

    def __init__(self, values: NDArray[np.int64]) -> None:
        self.values = values


_ITEM = np.dtype([("size", ">i4"), ("value", ">i8")])


class _Int8sDumper(Dumper):
    """Writes an array as PostgreSQL sends it: dimensions, then each element behind its size."""

    format = Format.BINARY
    oid = 1016  # int8[]

    def dump(self, obj: _Int8s) -> Buffer | None:
        """Return the bytes."""
        values = obj.values
        if not len(values):
            return struct.pack(">iii", 0, 0, 20)
        items = np.empty(len(values), _ITEM)
        items["size"], items["value"] = 8, values
        return struct.pack(">iiiii", 1, 0, 20, len(values), 1) + items.tobytes()


class _Byteas:
    """Byte strings on their way to a `bytea[]`."""

    __slots__ = ("values",)

    def __init__(self, values: list[bytes]) -> None:
        self.values = values


class _ByteasDumper(Dumper):
    """Writes them without a look at each byte, which psycopg's own has for every list of binary values."""

    format = Format.BINARY
    oid = 1001  # bytea[]

    def dump(self, obj: _Byteas) -> Buffer | None:
        """Return the bytes."""
        if not obj.values:
            return struct.pack(">iii", 0, 0, 17)
        head = struct.pack(">iiiii", 1, 0, 17, len(obj.values), 1)
        return head + b"".join(part for one in obj.values for part in (struct.pack(">i", len(one)), one))
