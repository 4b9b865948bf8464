"""Proofs that a stranger can check: that one record is in a book, and that one book is the beginning of another.

A proof of a record is a `tlog-proof` file: the record itself with the openings of the accounts that it names, their
paths to the root, and the checkpoint over that root. It is checked with nothing but the file and a public key. A proof
of consistency has the form in which a book asks a witness to sign: the old size, the path, the new checkpoint.

Sources: C2SP `tlog-proof` and `tlog-witness`, https://c2sp.org; RFC 6962, section 2.1; RFC 9162, sections 2.1.3.2 and
2.1.4.2.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np

from shoals.core.book import Unit
from shoals.core.errors import InputError, Tampered
from shoals.ledger.book import Book
from shoals.ledger.chains import from_us, name_digest, unit_of
from shoals.ledger.checkpoint import Checkpoint
from shoals.ledger.engine.block import BACK
from shoals.ledger.engine.records import RECORD, RecordKind, Records
from shoals.ledger.engine.tree import consistency, inclusion, root_from_inclusion, roots_from_consistency
from shoals.ledger.signing import ASK, KeyKind, PublicKey, SignedText, check_signers

PROOF = "c2sp.org/tlog-proof@v1"
SCHEMA = "shoals.ledger.proof/1"
PATH_MAX = 63
"""Hashes of a path at most."""
ONE_NAME = (RecordKind.OPEN, RecordKind.CLOSE)
NO_NAME = (RecordKind.RULE, RecordKind.EPOCH)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """A record of which a proof was checked.

    Parameters
    ----------
    origin : str
        Name of the book.
    size : int
        How many records the book had.
    seq : int
        Which of them this is.
    kind : RecordKind
    id : str
        Its idempotency key, hexadecimal.
    debit, credit : str
        Accounts; ``""`` where the record names none.
    amount : int
        Whole units.
    unit : Unit or None
        None for a record that moves nothing.
    event, booked : datetime
        When it happened, and when it was booked, UTC.
    rule : int
        Number of the rule under which it stands, 0 for none.
    evidence : str
        SHA-256 of the reading or receipt behind it, hexadecimal.
    signers : dict of PublicKey to int
        Who of the trusted keys signed, and at which second witnesses saw it.
    """

    origin: str
    size: int
    seq: int
    kind: RecordKind
    id: str
    debit: str
    credit: str
    amount: int
    unit: Unit | None
    event: datetime
    booked: datetime
    rule: int
    evidence: str
    signers: dict[PublicKey, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Consistent:
    """Two books of which the first was proved to be the beginning of the second."""

    origin: str
    old_size: int
    size: int
    signers: dict[PublicKey, int]


# ----------------------------------------------------------------------------------------------------------- inclusion


def prove(book: Book, seq: int, *, size: int | None = None) -> str:
    """Return a proof that record `seq` is in a book.

    Parameters
    ----------
    book : Book
    seq : int
    size : int, optional
        Of which checkpoint; the last one if not given.

    Raises
    ------
    InputError
        If the record is not there, or not under a checkpoint.
    Tampered
        If the stored tree does not lead to the checkpoint.
    """
    size, note = _kept(book, seq, size)
    root = Checkpoint.read(note.text).root
    names = [account.id for account in book.accounts]
    record = record_of(book, seq)
    numbers = [int(record["debit"])] if int(record["kind"]) in ONE_NAME else []
    if int(record["kind"]) not in (*ONE_NAME, *NO_NAME):
        numbers = [int(record["debit"]), int(record["credit"])]
    openings = _openings(book, numbers)
    named = [
        {
            "account": number,
            "name": names[number],
            "seq": at,
            "record": _text(opening.tobytes()),
            "path": [_text(one) for one in inclusion(book.hashes, at, size)],
        }
        for number, (at, opening) in openings.items()
    ]
    extra = {"schema": SCHEMA, "record": _text(record.tobytes()), "accounts": named}
    lines = [PROOF, f"extra {_text(json.dumps(extra, ensure_ascii=False).encode())}", f"index {seq}"]
    path = inclusion(book.hashes, seq, size)
    if root_from_inclusion(_leaf(record.tobytes()), seq, size, path) != root:
        raise Tampered(f"the tree that is stored does not lead to the checkpoint of {size} records", BACK)
    return "\n".join([*lines, *map(_text, path), "", str(note)])


def seq_of(book: Book, key: tuple[int, int]) -> int:
    """Return the place of the record with an id.

    Raises
    ------
    InputError
        If no record has it.
    """
    pruned = book.pruned_seq(key)
    if pruned is not None:
        return pruned
    for records in book.records(kept=True):
        found = np.flatnonzero((records["id_hi"] == key[0]) & (records["id_lo"] == key[1]))
        if len(found):
            return int(records["seq"][found[0]])
    raise InputError(
        f"no record has the id {key[0]:016x}{key[1]:016x}", "check the key and the leg; `--seq` takes a number"
    )


def record_of(book: Book, seq: int) -> np.void:
    """Return one record.

    Raises
    ------
    InputError
        If it is not there.
    DataError
        If it was pruned.
    """
    if 0 <= seq < book.count:
        for kept in (True, False):
            for records in book.records(seq, seq + 1, kept=kept):
                return records[0]
    raise InputError(f"there is no record {seq}", f"records are numbered from 0 to {book.count - 1}")


def check_proof(text: str | bytes, keys: Sequence[PublicKey], *, witnesses: int = 0) -> Proved:
    """Check a proof with nothing but itself and keys that are trusted, and return what it proves.

    Parameters
    ----------
    text : str or bytes
        A `tlog-proof` file that `prove` made.
    keys : sequence of PublicKey
        Keys of books, of which one must have signed, and of witnesses.
    witnesses : int, default 0
        So many of them must have signed.

    Raises
    ------
    Tampered
        If anything in it does not fit anything else, or is not signed.
    """
    lines, note = _parts(text)
    checkpoint = Checkpoint.read(note.text)
    extra = _extra(lines)
    seq = _number(lines.pop(0).removeprefix("index "))
    raw = _bytes(str(extra["record"]))
    _check_path(raw, seq, checkpoint, list(map(_hash, lines)), f"record {seq}")
    record = _record(raw)
    if int(record["seq"]) != seq:
        raise Tampered(f"the proof is of record {seq}, and its record says {int(record['seq'])}", ASK)
    names = dict(_named(one, checkpoint) for one in extra["accounts"])
    signers = _signers(note, keys, witnesses, checkpoint)
    return _proved(record, names, checkpoint, signers)


def _proved(record: np.void, names: dict[int, str], checkpoint: Checkpoint, signers: dict[PublicKey, int]) -> Proved:
    kind, debit, credit = RecordKind(int(record["kind"])), "", ""
    moves = kind not in (*ONE_NAME, *NO_NAME)
    try:
        if kind not in NO_NAME:
            debit = names[int(record["debit"])]
        if moves:
            credit = names[int(record["credit"])]
    except KeyError as error:
        raise Tampered(f"the proof does not name account {error.args[0]}", ASK) from None
    return Proved(
        origin=checkpoint.origin,
        size=checkpoint.size,
        seq=int(record["seq"]),
        kind=kind,
        id=f"{int(record['id_hi']):016x}{int(record['id_lo']):016x}",
        debit=debit,
        credit=credit,
        amount=int(record["amount"]) if moves else 0,
        unit=unit_of(int(record["ledger"])) if moves else None,
        event=from_us(int(record["event_us"])),
        booked=from_us(int(record["booked_us"])),
        rule=int(record["rule"]),
        evidence=record["evidence"].tobytes().hex(),
        signers=signers,
    )


def _openings(book: Book, numbers: Sequence[int]) -> dict[int, tuple[int, np.void]]:
    """Return place and record of the opening of each account."""
    found: dict[int, tuple[int, np.void]] = {}
    for records in book.records(kept=True):
        for one in records[(records["kind"] == RecordKind.OPEN) & np.isin(records["debit"], numbers)]:
            found[int(one["debit"])] = int(one["seq"]), one
        if len(found) == len(set(numbers)):
            break
    return {number: found[number] for number in dict.fromkeys(numbers)}


def _named(one: Any, checkpoint: Checkpoint) -> tuple[int, str]:
    """Return number and name of an account whose opening is proved."""
    try:
        number, name, seq = int(one["account"]), str(one["name"]), int(one["seq"])
        raw, path = _bytes(str(one["record"])), [_hash(str(each)) for each in one["path"]]
    except (KeyError, TypeError, ValueError):
        raise Tampered("the proof names an account in no form that we know", ASK) from None
    _check_path(raw, seq, checkpoint, path, f"account `{name}`")
    record = _record(raw)
    same = int(record["kind"]) == RecordKind.OPEN and int(record["debit"]) == number
    if not same or record["evidence"].tobytes() != name_digest(name):
        raise Tampered(f"account {number} was not opened under the name `{name}`", ASK)
    return number, name


def _kept(book: Book, seq: int, size: int | None) -> tuple[int, SignedText]:
    """Return the checkpoint under which a record is to be proved."""
    kept = dict(book.checkpoints())
    if not 0 <= seq < book.count:
        raise InputError(f"there is no record {seq}", f"records are numbered from 0 to {book.count - 1}")
    if size is None:
        size = max(kept, default=0)
    if size not in kept:
        raise InputError(f"no checkpoint of {size} records is kept", "make one: `shoals ledger checkpoint`")
    if seq >= size:
        raise InputError(
            f"record {seq} is behind the checkpoint of {size} records", "make a new one: `shoals ledger checkpoint`"
        )
    return size, SignedText.read(kept[size])


# --------------------------------------------------------------------------------------------------------- consistency


def prove_consistency(book: Book, old: int, note: str) -> str:
    """Return what a witness is asked: the old size, the path from it, and the new checkpoint of a book.

    Raises
    ------
    InputError
        If the old size is larger than that of the checkpoint.
    """
    size = Checkpoint.read(SignedText.read(note).text).size
    path = consistency(book.hashes, old, size) if old else []
    return "\n".join([f"old {old}", *map(_text, path), "", note])


def read_consistency(text: str | bytes) -> tuple[int, list[bytes], SignedText]:
    """Return old size, path and new checkpoint of a proof of consistency.

    Raises
    ------
    Tampered
        If it has not the form of one.
    """
    lines, note = _parts(text)
    word, _, number = lines.pop(0).partition(" ")
    if word != "old" or len(lines) > PATH_MAX:
        raise Tampered("this is no proof of consistency", ASK)
    return _number(number), list(map(_hash, lines)), note


def check_consistency(
    text: str | bytes, old: str | bytes, keys: Sequence[PublicKey], *, witnesses: int = 0
) -> Consistent:
    """Check that the book of an old checkpoint is the beginning of that of a new one.

    Parameters
    ----------
    text : str or bytes
        A proof that `prove_consistency` made.
    old : str or bytes
        The old checkpoint.
    keys, witnesses
        As in `check_proof`, for both checkpoints.

    Raises
    ------
    Tampered
        If it is not, or one of them is not signed.
    """
    size, path, note = read_consistency(text)
    kept = SignedText.read(old)
    first, second = Checkpoint.read(kept.text), Checkpoint.read(note.text)
    if first.size != size or first.origin != second.origin:
        raise Tampered(
            f"the proof begins with {size} records of `{second.origin}`, and the old checkpoint has {first.size} of "
            f"`{first.origin}`",
            "ask for the proof from this checkpoint on",
        )
    _signers(kept, keys, 0, first)
    signers = _signers(note, keys, witnesses, second)
    check_growth(first, second, path)
    return Consistent(origin=first.origin, old_size=size, size=second.size, signers=signers)


def check_growth(first: Checkpoint, second: Checkpoint, path: list[bytes]) -> None:
    """Raise Tampered unless a path proves that the book of one checkpoint is the beginning of that of another."""
    if first.size == 0:
        if path:
            raise Tampered("a proof from an empty book is not empty", ASK)
        return
    old_root, root = roots_from_consistency(first.size, second.size, first.root, path)
    if old_root != first.root or root != second.root:
        raise Tampered(
            f"the book of {second.size} records does not begin with the {first.size} that were signed before",
            "show both checkpoints to whom it concerns: the book was written anew",
        )


# ----------------------------------------------------------------------------------------------------------- machinery


def _signers(
    note: SignedText, keys: Sequence[PublicKey], witnesses: int, checkpoint: Checkpoint
) -> dict[PublicKey, int]:
    what = f"the checkpoint of {checkpoint.size} records of `{checkpoint.origin}`"
    books = [key for key in keys if key.kind is KeyKind.BOOK and key.name == checkpoint.origin]
    seers = [key for key in keys if key.kind is KeyKind.WITNESS]
    found = check_signers(note, books, least=1, what=what)
    return found | check_signers(note, seers, least=witnesses, what=what)


def _parts(text: str | bytes) -> tuple[list[str], SignedText]:
    """Return the lines above the first empty line, and the signed text below it."""
    try:
        whole = text.decode() if isinstance(text, bytes) else text
    except UnicodeDecodeError:
        raise Tampered("a proof is no UTF-8", ASK) from None
    head, _, tail = whole.partition("\n\n")
    return head.split("\n"), SignedText.read(tail)


def _extra(lines: list[str]) -> dict[str, Any]:
    """Take the first two lines of a proof away, and return what the second holds."""
    if lines.pop(0) != PROOF or not lines or not lines[0].startswith("extra "):
        raise Tampered(
            "this is no proof that shoals made", "name a `.tlog-proof` file that `shoals ledger prove` wrote"
        )
    try:
        found = json.loads(_bytes(lines.pop(0).removeprefix("extra ")))
        if found["schema"] != SCHEMA or not isinstance(found["accounts"], list) or not lines[0].startswith("index "):
            raise ValueError
        return found
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        raise Tampered("the proof holds no record in a form that we know", ASK) from None


def _check_path(raw: bytes, seq: int, checkpoint: Checkpoint, path: list[bytes], what: str) -> None:
    if len(path) > PATH_MAX or root_from_inclusion(_leaf(raw), seq, checkpoint.size, path) != checkpoint.root:
        raise Tampered(f"the path from {what} does not lead to the root of the checkpoint", ASK)


def _record(raw: bytes) -> np.void:
    records: Records = np.frombuffer(raw, RECORD)
    kinds = {int(kind) for kind in RecordKind}
    if len(records) != 1 or int(records[0]["kind"]) not in kinds:
        raise Tampered("the proof holds no record", ASK)
    return records[0]


def _leaf(raw: bytes) -> bytes:
    if len(raw) != RECORD.itemsize:
        raise Tampered(f"the proof holds {len(raw)} bytes for a record, and not {RECORD.itemsize}", ASK)
    return hashlib.sha256(b"\0" + raw).digest()


def _number(text: str) -> int:
    if not text.isdecimal() or not text.isascii() or str(int(text[:20])) != text:
        raise Tampered("a proof has no number where one belongs", ASK)
    return int(text)


def _hash(text: str) -> bytes:
    data = _bytes(text)
    if len(data) != 32:
        raise Tampered("a path has a hash of another length than 32 bytes", ASK)
    return data


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError:
        raise Tampered("a proof has no base64 where it belongs", ASK) from None
    if _text(data) != text:
        raise Tampered("a proof has base64 in another form than the one", ASK)
    return data
