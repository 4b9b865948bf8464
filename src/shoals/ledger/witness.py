"""A witness: signs the checkpoints of other people's books, and never two pasts of one.

It knows of each book the keys that it was told to trust and what it signed last, and asks for a proof that the new book
begins with that. What it signed is on the disk before the signature leaves it, so that a witness which is killed at any
moment, and goes on from its folder, signs no fork. It learns name, size and root of a book, and nothing that is in it.

Sources: C2SP `tlog-witness` and `tlog-cosignature`, https://c2sp.org.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from shoals.core.errors import DataError, InputError, LedgerError, Tampered
from shoals.ledger.checkpoint import Checkpoint
from shoals.ledger.engine.tree import EMPTY
from shoals.ledger.proof import check_growth, read_consistency
from shoals.ledger.signing import KeyKind, PrivateKey, PublicKey, SignedText, read_key, write_key

KEY_FILE, STATE_FILE = "witness.key", "witness.sqlite"
TEXT, SIZE = "text/plain; charset=utf-8", "text/x.tlog.size"
EVIDENCE_MAX = 100
"""Refused checkpoints of one book that are kept; the first ones say the most."""
REQUEST_BYTES_MAX = 1 << 16
TABLES = (
    """CREATE TABLE trusted (
  origin TEXT NOT NULL,
  vkey TEXT NOT NULL,
  PRIMARY KEY (origin, vkey)
) STRICT""",
    """CREATE TABLE seen (
  origin TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  note TEXT NOT NULL,
  seen_s INTEGER NOT NULL,
  PRIMARY KEY (origin, size)
) STRICT""",
    """CREATE TABLE refused (
  origin TEXT NOT NULL,
  note TEXT NOT NULL,
  why TEXT NOT NULL,
  seen_s INTEGER NOT NULL,
  PRIMARY KEY (origin, note)
) STRICT""",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a witness answers.

    Parameters
    ----------
    status : HTTPStatus
    body : str
    kind : str
        Its content type.
    """

    status: HTTPStatus
    body: str
    kind: str = TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a witness knows of a book.

    Parameters
    ----------
    origin : str
    vkeys : tuple of str
        Keys of the book that it trusts.
    size : int
        Records under the last checkpoint that it signed, 0 for none.
    refused : int
        Signed checkpoints that it refused: proofs that somebody with the key of the book tells two stories.
    """

    origin: str
    vkeys: tuple[str, ...]
    size: int
    refused: int


def judge(last: Checkpoint | None, old: int, path: list[bytes], new: Checkpoint) -> Answer | None:
    """Return why a checkpoint is not signed; None if it is. Pure: no clock, no disk.

    Parameters
    ----------
    last : Checkpoint, optional
        What was signed last of this book.
    old : int
        From which size on the proof is.
    path : list of bytes
    new : Checkpoint

    Examples
    --------
    >>> first = Checkpoint(origin="a", size=0, root=EMPTY)
    >>> judge(None, 0, [], first), judge(first, 5, [], first).status.value
    (None, 400)
    """
    if old > new.size:
        return _no(HTTPStatus.BAD_REQUEST, "the old size is larger than that of the checkpoint")
    size = last.size if last else 0
    if old != size:
        return Answer(status=HTTPStatus.CONFLICT, body=f"{size}\n", kind=SIZE)
    if last and new.size == last.size and new.root != last.root:
        return _no(HTTPStatus.CONFLICT, "another root was signed for this size")
    if new.size == 0 and new.root != EMPTY:
        return _no(HTTPStatus.UNPROCESSABLE_ENTITY, "an empty book has another root")
    try:
        check_growth(last or Checkpoint(origin=new.origin, size=0, root=EMPTY), new, path)
    except Tampered as error:
        return _no(HTTPStatus.UNPROCESSABLE_ENTITY, error.what)
    return None


class Witness:
    r"""A witness in a folder. Use `make` or `open`.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     witness = Witness.make(Path(folder) / "w", "witness.example/w1")
    ...     key = PrivateKey.make("example.com/plant-1")
    ...     witness.trust(key.public)
    ...     text = Checkpoint(origin="example.com/plant-1", size=1, root=bytes(32)).text
    ...     answer = witness.answer(f"old 0\n\n{text}\n{key.line(text)}".encode())
    ...     witness.close()
    >>> answer.status.value, SignedText.read(f"{text}\n{answer.body}").signatures[0].name
    (200, 'witness.example/w1')
    """

    def __init__(self, key: PrivateKey, db: sqlite3.Connection, clock: Callable[[], float] = time.time) -> None:
        self._key = key
        self._db = db
        self._clock = clock
        self._lock = threading.Lock()

    @property
    def public(self) -> PublicKey:
        """Its public key."""
        return self._key.public

    @classmethod
    def make(cls, folder: Path, name: str) -> Witness:
        """Make a new witness in a folder.

        Raises
        ------
        InputError
            If there is one already, or the name is none.
        """
        folder = Path(folder)
        key = PrivateKey.make(name, KeyKind.WITNESS)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(
                f"`{folder}` cannot be made: {error.strerror}", "check the path and your rights"
            ) from error
        if (folder / STATE_FILE).exists():
            raise InputError(f"`{folder}` holds a witness already", "name another folder; no witness is overwritten")
        write_key(folder / KEY_FILE, key)
        with _told(folder):
            db = _connect(folder / STATE_FILE)
            db.execute("BEGIN IMMEDIATE")
            for table in TABLES:
                db.execute(table)
            db.execute("COMMIT")
        return cls(key, db)

    @classmethod
    def open(cls, folder: Path, *, clock: Callable[[], float] = time.time) -> Witness:
        """Open a witness.

        Raises
        ------
        DataError
            If there is none, or its memory is lost: a witness without memory must not sign, and is replaced by a new
            one with another key.
        """
        folder = Path(folder)
        key = read_key(folder / KEY_FILE)
        if not (folder / STATE_FILE).is_file():
            raise DataError(
                f"the witness in `{folder}` has lost what it signed",
                "never let it sign again: make a new one with a new key, and tell who trusts it",
            )
        with _told(folder):
            return cls(key, _connect(folder / STATE_FILE), clock)

    def trust(self, key: PublicKey) -> None:
        """Sign for the book whose key this is from now on; a book may have several keys.

        Raises
        ------
        InputError
            If it is the key of a witness, or its own.
        """
        if key.kind is not KeyKind.BOOK or key.raw == self.public.raw:
            raise InputError(f"`{key.name}` is the key of a witness", "give the key of a book")
        with self._writing() as db:
            db.execute("INSERT OR IGNORE INTO trusted VALUES (?, ?)", (key.name, key.vkey))

    def answer(self, request: bytes) -> Answer:
        """Answer a request for a signature, byte for byte as the protocol has it."""
        try:
            old, path, note = read_consistency(request)
            new = Checkpoint.read(note.text)
        except Tampered as error:
            return _no(HTTPStatus.BAD_REQUEST, error.what)
        with self._writing() as db:
            vkeys = [row[0] for row in db.execute("SELECT vkey FROM trusted WHERE origin = ?", (new.origin,))]
            if not vkeys:
                return _no(HTTPStatus.NOT_FOUND, "this book is not known here")
            try:
                signers = note.signers([PublicKey.read(vkey) for vkey in vkeys])
            except Tampered as error:
                return _no(HTTPStatus.FORBIDDEN, error.what)
            if not signers:
                return _no(HTTPStatus.FORBIDDEN, "no signature is of a key that is trusted")
            last = self._last(db, new.origin)
            refusal = judge(last, old, path, new)
            now_s = int(self._clock())
            if refusal is not None:
                if last and refusal.kind is TEXT and refusal.status is not HTTPStatus.BAD_REQUEST:
                    self._keep_evidence(db, new.origin, str(note), refusal.body.strip(), now_s)
                return refusal
            db.execute("INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?)", (new.origin, new.size, str(note), now_s))
        # what is signed from here on is on the disk
        return Answer(status=HTTPStatus.OK, body=self._key.line(note.text, seen_s=now_s))

    def books(self) -> list[Seen]:
        """Return what it knows of each book."""
        with self._writing() as db:
            found: dict[str, list[str]] = {}
            for origin, vkey in db.execute("SELECT origin, vkey FROM trusted ORDER BY origin, vkey"):
                found.setdefault(origin, []).append(vkey)
            return [
                Seen(
                    origin=origin,
                    vkeys=tuple(vkeys),
                    size=last.size if (last := self._last(db, origin)) else 0,
                    refused=db.execute("SELECT count(*) FROM refused WHERE origin = ?", (origin,)).fetchone()[0],
                )
                for origin, vkeys in found.items()
            ]

    def checkpoints(self, origin: str) -> list[str]:
        """Return all checkpoints of a book that it signed, the oldest first, with its own signature."""
        with self._writing() as db:
            rows = db.execute("SELECT note, seen_s FROM seen WHERE origin = ? ORDER BY size", (origin,)).fetchall()
        notes = [(SignedText.read(note), seen_s) for note, seen_s in rows]
        return [f"{note}{self._key.line(note.text, seen_s=seen_s)}" for note, seen_s in notes]

    def evidence(self, origin: str) -> list[tuple[str, str]]:
        """Return the signed checkpoints of a book that it refused, each with the reason."""
        with self._writing() as db:
            query = "SELECT note, why FROM refused WHERE origin = ? ORDER BY seen_s, note"
            return db.execute(query, (origin,)).fetchall()

    def close(self) -> None:
        """Let go of the folder."""
        self._db.close()

    def _last(self, db: sqlite3.Connection, origin: str) -> Checkpoint | None:
        query = "SELECT note FROM seen WHERE origin = ? ORDER BY size DESC LIMIT 1"
        found = db.execute(query, (origin,)).fetchone()
        return None if found is None else Checkpoint.read(SignedText.read(found[0]).text)

    def _keep_evidence(self, db: sqlite3.Connection, origin: str, note: str, why: str, now_s: int) -> None:
        (count,) = db.execute("SELECT count(*) FROM refused WHERE origin = ?", (origin,)).fetchone()
        if count < EVIDENCE_MAX:
            db.execute("INSERT OR IGNORE INTO refused VALUES (?, ?, ?, ?)", (origin, note, why, now_s))

    @contextmanager
    def _writing(self) -> Generator[sqlite3.Connection]:
        """Let one at a time read and write, in any process; what is written is on the disk at the end."""
        with self._lock, _told(None):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise


def _no(status: HTTPStatus, why: str) -> Answer:
    return Answer(status=status, body=f"{why}\n")


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, timeout=10.0, check_same_thread=False)
    for setting in ("trusted_schema = OFF", "journal_mode = DELETE", "synchronous = EXTRA", "cell_size_check = ON"):
        db.execute(f"PRAGMA {setting}")
    return db


@contextmanager
def _told(folder: Path | None) -> Generator[None]:
    try:
        yield
    except sqlite3.Error as error:
        place = f" in `{folder}`" if folder else ""
        raise LedgerError(
            f"the witness{place} cannot remember: {error}", "check the disk; it signs nothing until then"
        ) from error
