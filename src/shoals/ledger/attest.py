"""Sign a book as it is: name its keys in it, make checkpoints of it, and put lines of witnesses below them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from shoals.core.book import Account
from shoals.core.errors import InputError, Tampered
from shoals.ledger.book import Book
from shoals.ledger.chains import to_us
from shoals.ledger.checkpoint import KEY_CODES, Checkpoint, KeyHistory
from shoals.ledger.engine.block import BACK
from shoals.ledger.engine.records import RecordKind
from shoals.ledger.signing import KeyKind, PrivateKey, PublicKey, SignedText, signed, write_key


def history_of(book: Book) -> KeyHistory:
    """Return the keys that an open book names."""
    names = [account.id for account in book.accounts]
    named: list[tuple[int, int, str]] = []
    for records in book.records(kept=True):
        for one in records[records["kind"] == RecordKind.OPEN]:
            if int(one["code"]) in KEY_CODES:
                named.append((int(one["seq"]), int(one["code"]), names[int(one["debit"])]))
    return KeyHistory.of(named)


def name_key(book: Book, key: PublicKey) -> bool:
    """Write a key into a book: its own, or that of a witness; return whether it is new.

    The first key of a book stands for itself; a later one comes in its place, and `make_checkpoint` asks for the
    signatures of both.

    Raises
    ------
    InputError
        If the book has a key of another name.
    """
    history = history_of(book)
    if key in history.public:
        if key.kind is KeyKind.BOOK and key != history.keys[-1].key:
            raise InputError(f"the key {key.id.hex()} of `{key.name}` was replaced", "make a new one")
        return False
    kind = "book_key" if key.kind is KeyKind.BOOK else "witness_key"
    last = history.keys[-1].key.vkey if kind == "book_key" and history.keys else ""
    book.open_accounts([Account(id=key.vkey, kind=kind, partner=last)])
    return True


def make_checkpoint(book: Book, *keys: PrivateKey, lost: bool = False) -> str:
    """Sign the book as it is, keep the checkpoint with it, and return it.

    Parameters
    ----------
    book : Book
    *keys : PrivateKey
        The key that the book names, and with the first checkpoint of a new key also the one before it.
    lost : bool, default False
        The key before it is lost: sign by the new one alone. Who trusts the old one cannot follow then.

    Raises
    ------
    InputError
        If the book names no key, or a key that must sign is not given.
    Tampered
        If the book is not the one of which the last checkpoint was made.
    """
    history, size, kept = history_of(book), book.count, dict(book.checkpoints())
    due = history.due(size)
    if due is None:
        raise InputError("the book names no key", "name one: `shoals ledger keys add BOOK VKEY`")
    given = {key.public: key for key in keys}
    notes = {at: SignedText.read(note) for at, note in kept.items()}
    wanted, last = [due.key], history.before(due)
    if last is not None and not lost and due.key not in history.vouched(notes):
        wanted.append(last.key)
    for key in wanted:
        if key not in given:
            raise InputError(
                f"the key {key.id.hex()} of `{key.name}` must sign, and is not given",
                "name its file by `--key`; a new key is first signed by the one before it too",
            )
    for at, note in list(notes.items())[-1:]:
        if Checkpoint.read(note.text).root != book.root_of(at):
            raise Tampered(f"the first {at} records are not those of the checkpoint that is kept", BACK)
    text = Checkpoint(origin=due.key.name, size=size, root=bytes.fromhex(book.root())).text
    if size in notes and set(wanted) <= set(notes[size].signers(wanted)):
        return kept[size]
    note = signed(text, *(given[key] for key in wanted))
    history.signers(size, SignedText.read(note))
    book.keep_checkpoint(size, note)
    return note


def demo_key() -> PrivateKey:
    """Return the key that signs the book of the demo.

    It is the same everywhere and no secret: it shows how a signed book is checked, and proves nothing about who kept
    this one.

    Examples
    --------
    >>> demo_key().public.name
    'demo.example/plant'
    """
    return PrivateKey.make(
        "demo.example/plant", seed=hashlib.sha256(b"the key of the demo, which is no secret").digest()
    )


def sign_demo(folder: Path, key: PrivateKey, at: datetime) -> str:
    """Name a key in the book of a demo, sign the book by it, write checkpoint and key beside it, return the root."""
    with Book.open(folder / "book.sqlite", clock=lambda: to_us(at)) as book:
        name_key(book, key.public)
        (folder / "demo.checkpoint").write_text(make_checkpoint(book, key), encoding="utf-8")
        write_key(folder / "demo.key", key)
        return book.root()


def add_signatures(book: Book, size: int, lines: Iterable[str]) -> str:
    """Put lines of witnesses below a checkpoint that is kept, in place of older ones of theirs, and return it.

    Raises
    ------
    InputError
        If no checkpoint of that size is kept.
    Tampered
        If a line is of no witness that the book names, or not under this checkpoint.
    """
    kept = dict(book.checkpoints())
    if size not in kept:
        raise InputError(f"no checkpoint of {size} records is kept", "make one: `shoals ledger checkpoint`")
    note = SignedText.read(kept[size])
    fresh = SignedText.read(f"{note.text}\n{''.join(lines)}").signatures
    renewed = {(one.name, one.key_id) for one in fresh}
    rest = [one for one in note.signatures if (one.name, one.key_id) not in renewed]
    whole = SignedText(text=note.text, signatures=(*rest, *fresh))
    history_of(book).signers(size, whole)
    book.keep_checkpoint(size, str(whole))
    return str(whole)
