"""Who may do what: roles, keys and sessions in one SQLite file, and the record of every write.

Keys and sessions are random words of 192 bits or more, so their SHA-256 is all that is kept. Several workers have the
file open at once. A tenant has a file of its own, and its words begin with its name: that says where to look, and a
word of one tenant is found in no other's file.

The record of writes is a chain: each line holds the hash of the one before it, so that a line that is changed, or taken
out before another, is found. That the last lines were cut off the chain does not show; only who kept their number and
hash can tell.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from shoals.core.errors import InputError, LedgerError, did_you_mean


class Right(StrEnum):
    """What may be done."""

    READ = "read"
    VERIFY = "verify"
    WRITE = "write"
    AUDIT = "audit"
    STOP = "stop"


ROLES: dict[str, frozenset[Right]] = {
    "viewer": frozenset({Right.READ}),
    "operator": frozenset({Right.READ, Right.VERIFY, Right.STOP}),
    "issuer": frozenset({Right.READ, Right.VERIFY, Right.WRITE}),
    "auditor": frozenset({Right.READ, Right.VERIFY, Right.AUDIT}),
    "owner": frozenset(Right),
}
"""What each role may do. ``owner`` is who started a local server; no key has it."""

KEY_ROLES = ("viewer", "operator", "issuer", "auditor")
GENESIS = "0" * 64
_COLUMNS = ("number", "at_s", "who", "role", "what", "key", "outcome", "digest")


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Who asks: a name, a role, and what guards its forms.

    Parameters
    ----------
    name : str
        Of a key, or ``"local"``.
    role : str
        A key of `ROLES`.
    csrf : str
        Word that forms of a session must carry; ``""`` for keys, which no browser sends by itself.
    tenant : str
        Whose run and book it may see; ``""`` on a server that has no tenants.
    """

    name: str
    role: str
    csrf: str = ""
    tenant: str = ""

    def may(self, right: Right) -> bool:
        """Return whether the role has a right."""
        return right in ROLES[self.role]


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A key as it is kept: never the key itself."""

    name: str
    role: str
    made_s: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A line of the record of writes."""

    number: int
    at_s: float
    who: str
    role: str
    what: str
    key: str
    outcome: str
    digest: str


class Access:
    """Keys, sessions and the record of writes.

    Parameters
    ----------
    path : Path
        SQLite file; made if it is not there, readable by its owner alone.
    tenant : str
        Whose file it is; its words begin with this name and a point.
    """

    def __init__(self, path: Path, tenant: str = "") -> None:
        self.tenant = tenant
        self._before = f"{tenant}." if tenant else ""
        self._lock = threading.RLock()
        new = not path.exists()
        path.touch(mode=0o600)
        self._db = sqlite3.connect(path, check_same_thread=False, isolation_level=None, timeout=5.0)
        self._db.execute("pragma journal_mode=wal")  # who reads does not wait for a worker that writes
        self._db.execute("pragma synchronous=full")
        if new or not self._db.execute("select count(*) from sqlite_master").fetchone()[0]:
            path.chmod(0o600)
        self._db.executescript(
            "create table if not exists key (name text primary key, role text not null, digest text not null unique,"
            " made_s integer not null) strict;"
            "create table if not exists session (digest text primary key, name text not null, role text not null,"
            " csrf text not null, ends_s integer not null) strict;"
            "create table if not exists invitation (digest text primary key, name text not null, role text not null,"
            " ends_s integer not null) strict;"
            "create table if not exists spent (digest text primary key, ends_s integer not null) strict;"
            "create table if not exists stands (key text primary key, what text not null) strict;"
            "create table if not exists written (number integer primary key, at_s real not null, who text not null,"
            " role text not null, what text not null, key text not null, outcome text not null, digest text not null)"
            " strict;"
            "create index if not exists written_key on written (key);"
        )

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()

    # ------------------------------------------------------------------------------------------------------ keys

    def add_key(self, name: str, role: str) -> str:
        """Make a key and return it; it is told this once and not kept.

        Raises
        ------
        InputError
            If the role is none, or the name is taken.
        """
        if role not in KEY_ROLES:
            raise InputError(f"there is no role `{role}` for keys", did_you_mean(role, KEY_ROLES))
        if not name or len(name) > 60 or not name.isprintable():
            raise InputError(f"`{name[:60]}` is no name for a key", "use up to 60 letters")
        word = f"{self._before}shoals_{secrets.token_urlsafe(32)}"
        try:
            with self._lock:
                self._db.execute("insert into key values (?, ?, ?, ?)", (name, role, _digest(word), int(time.time())))
        except sqlite3.IntegrityError:
            raise InputError(f"a key `{name}` is there already", "revoke it first, or choose another name") from None
        return word

    def revoke_key(self, name: str) -> None:
        """Forget a key; from now on nobody may use it.

        Raises
        ------
        InputError
            If there is no key of this name.
        """
        with self._lock:
            gone = self._db.execute("delete from key where name = ?", (name,)).rowcount
        if not gone:
            known = [one.name for one in self.all_keys()]
            raise InputError(f"there is no key `{name}`", did_you_mean(name, known) if known else "none was made")

    def all_keys(self) -> tuple[Key, ...]:
        """Return the keys that hold, by name."""
        with self._lock:
            rows = self._db.execute("select name, role, made_s from key order by name").fetchall()
        return tuple(Key(name=name, role=role, made_s=made_s) for name, role, made_s in rows)

    def of_key(self, word: str) -> Visitor | None:
        """Return whose key this is; None if it is nobody's."""
        with self._lock:
            row = self._db.execute("select name, role from key where digest = ?", (_digest(word),)).fetchone()
        return Visitor(name=row[0], role=row[1], tenant=self.tenant) if row else None

    # -------------------------------------------------------------------------------------------------- sessions

    def invite(self, name: str, role: str, hours: float = 24.0) -> str:
        """Return a token that opens one session of a role, for somebody elsewhere, within some hours.

        Raises
        ------
        InputError
            If the role is none that may be given away.
        """
        if role not in KEY_ROLES:
            raise InputError(f"there is no role `{role}` for visitors", did_you_mean(role, KEY_ROLES))
        word = f"{self._before}{secrets.token_urlsafe(24)}"
        self._invited(word, name, role, hours)
        return word

    def admit(self, token: str, hours: float = 24 * 366.0) -> None:
        """Let a token open one session of the owner, unless it did so already: every worker of a server says this."""
        self._invited(token, "local", "owner", hours)

    def _invited(self, word: str, name: str, role: str, hours: float) -> None:
        with self._lock:
            self._db.execute(
                "insert or ignore into invitation select ?1, ?2, ?3, ?4 where ?1 not in (select digest from spent)",
                (_digest(word), name, role, int(time.time() + hours * 3600)),
            )

    def withdraw(self, token: str) -> None:
        """Take a token back, if it is not used: the server that printed it has ended."""
        with self._lock:
            self._db.execute("delete from invitation where digest = ?", (_digest(token),))

    def accept(self, word: str) -> tuple[str, str] | None:
        """Return name and role of an invitation, and end it; None if there is none, or it came too late."""
        with self._lock, self._transaction():
            now = int(time.time())
            self._db.execute("delete from invitation where ends_s <= ?", (now,))
            self._db.execute("delete from spent where ends_s <= ?", (now,))
            row = self._db.execute(
                "delete from invitation where digest = ? returning name, role, ends_s", (_digest(word),)
            ).fetchone()
            if row is not None:
                self._db.execute("insert or replace into spent values (?, ?)", (_digest(word), row[2]))
        return None if row is None else (row[0], row[1])

    def spent(self, word: str) -> bool:
        """Return whether a token opened its session already."""
        with self._lock:
            found = self._db.execute("select 1 from spent where digest = ?", (_digest(word),)).fetchone()
        return found is not None

    def begin(self, name: str, role: str, hours: float) -> str:
        """Begin a session and return the word for its cookie."""
        word, now = f"{self._before}{secrets.token_urlsafe(32)}", time.time()
        with self._lock:
            self._db.execute("delete from session where ends_s <= ?", (int(now),))
            self._db.execute(
                "insert into session values (?, ?, ?, ?, ?)",
                (_digest(word), name, role, secrets.token_urlsafe(24), int(now + hours * 3600)),
            )
        return word

    def of_session(self, word: str) -> Visitor | None:
        """Return whose session this is; None if it is nobody's, or has ended."""
        with self._lock:
            row = self._db.execute(
                "select name, role, csrf from session where digest = ? and ends_s > ?",
                (_digest(word), int(time.time())),
            ).fetchone()
        if row is None or row[1] not in ROLES:
            return None
        return Visitor(name=row[0], role=row[1], csrf=row[2], tenant=self.tenant)

    def end(self, word: str) -> None:
        """End a session."""
        with self._lock:
            self._db.execute("delete from session where digest = ?", (_digest(word),))

    # ---------------------------------------------------------------------------------------- the record of writes

    def write(self, visitor: Visitor, what: str, key: str, outcome: str) -> None:
        """Add a line to the record of writes; it is on the disk when this returns."""
        with self._lock, self._transaction():
            self._append(visitor, what, key, outcome)

    def _append(self, visitor: Visitor, what: str, key: str, outcome: str) -> None:
        row = self._db.execute("select number, digest from written order by number desc limit 1").fetchone()
        number, before = (row[0] + 1, row[1]) if row else (1, GENESIS)
        line = (number, time.time(), visitor.name, visitor.role, what, key, outcome)
        self._db.execute("insert into written values (?, ?, ?, ?, ?, ?, ?, ?)", (*line, _link(before, line)))

    def claim(self, visitor: Visitor, what: str, key: str) -> Written | None:
        """Write down that something is asked for by a key, unless something was before; then return its last line.

        Of several workers that are asked by one key at once, one is told None.
        """
        with self._lock, self._transaction():
            row = self._db.execute(
                "select number, at_s, who, role, what, key, outcome, digest from written where key = ?"
                " order by number desc limit 1",
                (key,),
            ).fetchone()
            if row is not None:
                return Written(**dict(zip(_COLUMNS, row, strict=True)))
            self._append(visitor, what, key, "asked")
        return None

    def stands_for(self, key: str, what: str) -> None:
        """Keep what an idempotency key stands for, once it is booked."""
        with self._lock:
            self._db.execute("insert or ignore into stands values (?, ?)", (key, what))

    def stood_for(self, key: str) -> str | None:
        """Return what an idempotency key stands for; None if nothing was booked by it here."""
        with self._lock:
            row = self._db.execute("select what from stands where key = ?", (key,)).fetchone()
        return None if row is None else row[0]

    def written(self, *, after: int = 0, limit: int = 100) -> tuple[Written, ...]:
        """Return lines of the record of writes after a number, oldest first."""
        with self._lock:
            rows = self._db.execute(
                "select number, at_s, who, role, what, key, outcome, digest from written where number > ?"
                " order by number limit ?",
                (after, limit),
            ).fetchall()
        return tuple(Written(**dict(zip(_COLUMNS, row, strict=True))) for row in rows)

    def check(self) -> int:
        """Follow the chain of the record of writes from its first line; return how many lines it has.

        Raises
        ------
        LedgerError
            If a line was changed, or taken out before another. Lines cut off the end are not missed: compare the count
            with one that was kept elsewhere.
        """
        before, count = GENESIS, 0
        while lines := self.written(after=count, limit=1_000):
            for one in lines:
                count += 1
                line = (one.number, one.at_s, one.who, one.role, one.what, one.key, one.outcome)
                if one.number != count or one.digest != _link(before, line):
                    raise LedgerError(f"line {count} of the record of writes is not as it was written", "restore it")
                before = one.digest
        return count

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("begin immediate")
        try:
            yield
        except BaseException:
            self._db.execute("rollback")
            raise
        self._db.execute("commit")


def _digest(word: str) -> str:
    return hashlib.sha256(word.encode()).hexdigest()


def _link(before: str, line: tuple[object, ...]) -> str:
    return hashlib.sha256((before + json.dumps(line, ensure_ascii=False)).encode()).hexdigest()
