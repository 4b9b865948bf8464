"""Checkpoints: what a book says of itself at one moment, signed, so that nobody can tell it otherwise later.

A checkpoint names the book, how many records it had and the root of the tree over them, in the form that transparency
logs use. Witnesses put their signatures below that of the book. A book names its keys in accounts of their own, so a
new key is a record like any other: its account refers to that of the key before it, and the first checkpoint that it
signs carries the signature of that one too.

Sources: C2SP `tlog-checkpoint` and `tlog-cosignature`, https://c2sp.org.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from shoals.core.book import Account
from shoals.core.errors import InputError, Tampered
from shoals.ledger.engine.block import BACK
from shoals.ledger.rulebook import KINDS
from shoals.ledger.signing import ASK, KeyKind, PublicKey, SignedText

KEY_CODES = {KINDS["book_key"].code: KeyKind.BOOK, KINDS["witness_key"].code: KeyKind.WITNESS}
"""Codes of the accounts that name keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """A book at one moment.

    Parameters
    ----------
    origin : str
        Name of the book, which is also that of its key.
    size : int
        How many records it had.
    root : bytes
        Root of the tree over them, 32 bytes.
    more : tuple of str
        Further lines, which say nothing to us.

    Examples
    --------
    >>> text = Checkpoint(origin="example.com/plant-1", size=3, root=bytes(32)).text
    >>> text.splitlines()[1], Checkpoint.read(text).size
    ('3', 3)
    """

    origin: str
    size: int
    root: bytes
    more: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What is signed."""
        lines = (self.origin, str(self.size), base64.b64encode(self.root).decode(), *self.more)
        return "".join(f"{line}\n" for line in lines)

    @classmethod
    def read(cls, text: str) -> Checkpoint:
        """Return what a text says.

        Raises
        ------
        Tampered
            If it is no checkpoint, to the byte.
        """
        origin, *rest = text.removesuffix("\n").split("\n")
        try:
            size, root = int(rest[0]), base64.b64decode(rest[1], validate=True)
        except (IndexError, ValueError):
            raise Tampered("a signed text is no checkpoint", ASK) from None
        found = cls(origin=origin, size=size, root=root, more=tuple(rest[2:]))
        if found.text != text or size < 0 or len(root) != 32 or not all((origin, *found.more)):
            raise Tampered("a checkpoint is not written as one is", ASK)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedKey:
    """A key that a book names.

    Parameters
    ----------
    key : PublicKey
    seq : int
        The record that names it.
    """

    key: PublicKey
    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyHistory:
    """The keys that a book names, in order.

    Parameters
    ----------
    keys : tuple of NamedKey
        Keys of the book, each in the place of the one before it.
    witnesses : tuple of NamedKey
        Keys of those who cosign.
    """

    keys: tuple[NamedKey, ...] = ()
    witnesses: tuple[NamedKey, ...] = ()

    @classmethod
    def of(cls, named: Iterable[tuple[int, int, str]]) -> KeyHistory:
        """Return the history that openings tell: record, code and name of each account that names a key."""
        found: dict[KeyKind, list[NamedKey]] = {KeyKind.BOOK: [], KeyKind.WITNESS: []}
        for seq, code, name in named:
            found[KEY_CODES[code]].append(NamedKey(key=PublicKey.read(name), seq=seq))
        return cls(keys=tuple(found[KeyKind.BOOK]), witnesses=tuple(found[KeyKind.WITNESS]))

    @property
    def public(self) -> list[PublicKey]:
        """All keys."""
        return [one.key for one in (*self.keys, *self.witnesses)]

    def due(self, size: int) -> NamedKey | None:
        """Return the key of the book that must sign a checkpoint of so many records; None if it names none yet."""
        return next((one for one in reversed(self.keys) if one.seq < size), None)

    def before(self, one: NamedKey) -> NamedKey | None:
        """Return the key in whose place a key came."""
        at = self.keys.index(one)
        return self.keys[at - 1] if at else None

    def signers(self, size: int, note: SignedText) -> dict[PublicKey, int]:
        """Return who signed a checkpoint that the book keeps, and when witnesses saw it.

        Raises
        ------
        Tampered
            If the key that must sign did not, or a line is of no key that the book names.
        """
        due = self.due(size)
        if due is None:
            raise Tampered(f"the checkpoint of {size} records is older than the first key of the book", BACK)
        found = note.signers(self.public)
        if len(found) != len(note.signatures):
            raise Tampered(f"the checkpoint of {size} records is signed by a key that the book does not name", BACK)
        if due.key not in found:
            raise Tampered(f"the checkpoint of {size} records is not signed by the key that the book had then", BACK)
        if Checkpoint.read(note.text).origin != due.key.name:
            raise Tampered(f"the checkpoint of {size} records is one of another book", BACK)
        return found

    def vouched(self, notes: Mapping[int, SignedText]) -> set[PublicKey]:
        """Return the keys that came with a signature of the key before them.

        Parameters
        ----------
        notes : mapping of int to SignedText
            Checkpoints by their size, of which `signers` was asked.
        """
        found: set[PublicKey] = set()
        for one, last in zip(self.keys[1:], self.keys[:-1], strict=True):
            for size, note in notes.items():
                if size > one.seq and {one.key, last.key} <= set(note.signers([one.key, last.key])):
                    found.add(one.key)
                    break
        return found

    def trusted(self, keys: Iterable[PublicKey], vouched: set[PublicKey]) -> set[PublicKey]:
        """Return the keys of the book that may be believed by who believes `keys`."""
        found = set(keys)
        for one, last in zip(self.keys[1:], self.keys[:-1], strict=True):
            if last.key in found and one.key in vouched:
                found.add(one.key)
        return found


def key_faults(accounts: Sequence[Account]) -> Iterable[str]:
    """Yield what is wrong with accounts that name keys: no key, another kind of key, a place that is not the next."""
    last = ""
    for account in accounts:
        kind = KEY_CODES.get(KINDS[account.kind].code) if account.kind in KINDS else None
        if kind is None:
            continue
        try:
            key = PublicKey.read(account.id)
        except InputError as error:
            yield f"account `{account.id[:40]}` names no key: {error.what}"
            continue
        if key.kind is not kind:
            yield f"account `{account.id}` names a key of another kind than it says"
        if kind is KeyKind.BOOK:
            if account.partner != last:
                yield f"account `{account.id}` does not name the key in whose place it comes as its partner"
            if last and PublicKey.read(last).name != key.name:
                yield f"account `{account.id}` gives the book another name"
            last = account.id
        elif account.partner:
            yield f"account `{account.id}` names a partner, and a witness has none"
