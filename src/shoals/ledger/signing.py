"""Texts signed by keys that have names: the notes of C2SP, whose lines anybody can read and check.

A *key name* is like an address, ``example.com/plant-1``; name and key together have an id of four bytes. Two kinds of
keys sign: that of a book signs the text itself, that of a witness the text and the second at which it was seen. A
public key is handed on as one line, its *vkey*; a private one lies in a file that only its owner can read.

Sources: C2SP `signed-note` and `tlog-cosignature`, https://c2sp.org; RFC 8032, "Edwards-Curve Digital Signature
Algorithm", 2017; the form of private keys is that of the package golang.org/x/mod/sumdb/note.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from shoals.core.errors import InputError, Tampered

DASH = "\u2014"
SIGNATURES_MAX = 64
"""Lines of signatures that are looked at; a text with more is refused."""
TEXT_BYTES_MAX = 1 << 20
PRIVATE = "PRIVATE+KEY+"
ASK = "ask for it again, from who signed it"


class KeyKind(IntEnum):
    """What a key signs; the number is the type byte of C2SP."""

    BOOK = 1
    """The text, by Ed25519."""
    WITNESS = 4
    """``cosignature/v1``: the text, and when it was seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicKey:
    """A key by which signatures are checked.

    Parameters
    ----------
    name : str
        Without spaces and plus signs.
    raw : bytes
        Ed25519 public key, 32 bytes.
    kind : KeyKind

    Raises
    ------
    InputError
        If the name is none, or the key is not 32 bytes long.

    Examples
    --------
    >>> key = PublicKey.read("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
    >>> key.name, key.id.hex(), key.kind.name
    ('PeterNeumann', 'c74f20a3', 'BOOK')
    """

    name: str
    raw: bytes
    kind: KeyKind = KeyKind.BOOK

    def __post_init__(self) -> None:
        check_key_name(self.name)
        if len(self.raw) != 32:
            raise InputError(f"the key of `{self.name}` has {len(self.raw)} bytes", "an Ed25519 public key has 32")

    @property
    def id(self) -> bytes:
        """Four bytes that stand for name, kind and key in a signature."""
        return hashlib.sha256(self.name.encode() + b"\n" + bytes([self.kind]) + self.raw).digest()[:4]

    @property
    def vkey(self) -> str:
        """The key as one line."""
        return f"{self.name}+{self.id.hex()}+{_text(bytes([self.kind]) + self.raw)}"

    @classmethod
    def read(cls, vkey: str) -> PublicKey:
        """Return the key that a line names.

        Raises
        ------
        InputError
            If it is none, or its parts do not fit each other.
        """
        name, _, rest = vkey.strip().partition("+")
        key_id, _, coded = rest.partition("+")
        try:
            data = _bytes(coded)
            key = cls(name=name, raw=data[1:], kind=KeyKind(data[0]))
        except (ValueError, IndexError):
            raise InputError(f"`{vkey.strip()[:80]}` is no public key", "give a line `name+hash+key`") from None
        if key.vkey != vkey.strip():
            raise InputError(f"`{vkey.strip()[:80]}` names the id {key_id}, and its key has {key.id.hex()}", ASK)
        return key

    def check(self, text: str, signature: bytes) -> int:
        """Return the second at which a witness says that it saw a text, 0 for a key of another kind.

        Raises
        ------
        Tampered
            If the signature is not one of this key under this text.
        """
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        seen_s, message = 0, text
        if self.kind is KeyKind.WITNESS:
            seen_s = int.from_bytes(signature[:8], "big")
            signature, message = signature[8:], cosigned(text, seen_s)
        try:
            if seen_s >= 2**63:
                raise InvalidSignature
            Ed25519PublicKey.from_public_bytes(self.raw).verify(signature, message.encode())
        except (InvalidSignature, ValueError):
            raise Tampered(f"the signature of `{self.name}` is not one under this text", ASK) from None
        return seen_s


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateKey:
    r"""A key that signs.

    Examples
    --------
    >>> key = PrivateKey.make("example.com/plant-1")
    >>> text = signed("example.com/plant-1\n0\n", key)
    >>> [one.name for one in SignedText.read(text).signers([key.public])]
    ['example.com/plant-1']
    """

    public: PublicKey
    seed: bytes

    def __repr__(self) -> str:
        return f"PrivateKey({self.public.vkey!r})"

    @classmethod
    def make(cls, name: str, kind: KeyKind = KeyKind.BOOK, *, seed: bytes | None = None) -> PrivateKey:
        """Return a new key; `seed`, 32 bytes, makes it one that is known."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        seed = os.urandom(32) if seed is None else seed
        raw = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
        return cls(public=PublicKey(name=name, raw=raw, kind=kind), seed=seed)

    @classmethod
    def read(cls, secret: str) -> PrivateKey:
        """Return the key that a line of `secret` names.

        Raises
        ------
        InputError
            If it is none.
        """
        name, _, rest = secret.strip().removeprefix(PRIVATE).partition("+")
        _, _, coded = rest.partition("+")
        try:
            data = _bytes(coded)
            key = cls.make(name, KeyKind(data[0]), seed=data[1:])
        except (ValueError, IndexError):
            raise InputError("this is no private key", "name a file that `shoals ledger keys new` made") from None
        if key.secret != secret.strip():
            raise InputError(f"the private key of `{name}` is damaged", "take a copy of it, or make a new one")
        return key

    @property
    def secret(self) -> str:
        """The key as one line, which must not be shown to anybody."""
        public = self.public
        return f"{PRIVATE}{public.name}+{public.id.hex()}+{_text(bytes([public.kind]) + self.seed)}"

    def line(self, text: str, *, seen_s: int = 0) -> str:
        """Return the line of a signature under a text that ends with a newline.

        Parameters
        ----------
        text : str
        seen_s : int
            Of a witness: when it saw the text. [s since 1970 UTC]
        """
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        key = Ed25519PrivateKey.from_private_bytes(self.seed)
        if self.public.kind is KeyKind.WITNESS:
            blob = seen_s.to_bytes(8, "big") + key.sign(cosigned(text, seen_s).encode())
        else:
            blob = key.sign(text.encode())
        return f"{DASH} {self.public.name} {_text(self.public.id + blob)}\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """One line of a signed text: who, with which key, and what the key made."""

    name: str
    key_id: bytes
    blob: bytes

    @property
    def line(self) -> str:
        """The line as it stands."""
        return f"{DASH} {self.name} {_text(self.key_id + self.blob)}\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedText:
    """A text and the signatures under it; nothing is believed of it until `signers` was asked.

    Parameters
    ----------
    text : str
        Ends with a newline.
    signatures : tuple of Signature
    """

    text: str
    signatures: tuple[Signature, ...]

    def __str__(self) -> str:
        return f"{self.text}\n{''.join(one.line for one in self.signatures)}"

    @classmethod
    def read(cls, note: str | bytes) -> SignedText:
        """Return what a signed text says.

        Raises
        ------
        Tampered
            If it has not the form of one, to the byte.
        """
        try:
            whole = note.decode() if isinstance(note, bytes) else note
        except UnicodeDecodeError:
            raise Tampered("a signed text is no UTF-8", ASK) from None
        head, blank, tail = whole.rpartition("\n\n")
        if len(whole) > TEXT_BYTES_MAX or any(letter < " " and letter != "\n" for letter in whole):
            raise Tampered("a signed text is too long, or has letters that none has", ASK)
        if not blank or not head or not tail.endswith("\n"):
            raise Tampered("a text has no signatures below an empty line", ASK)
        lines = tail[:-1].split("\n")
        if len(lines) > SIGNATURES_MAX:
            raise Tampered(f"a text has {len(lines)} signatures, more than {SIGNATURES_MAX}", ASK)
        found = cls(text=head + "\n", signatures=tuple(map(_signature, lines)))
        if str(found) != whole:
            raise Tampered("a signed text is not written as one is", ASK)
        return found

    def signers(self, keys: Iterable[PublicKey]) -> dict[PublicKey, int]:
        """Return those of `keys` that signed, and the second at which witnesses say that they saw it.

        Signatures of others are passed over.

        Raises
        ------
        Tampered
            If one of `keys` is named by a signature that it did not make, or twice.
        """
        known = {(key.name, key.id): key for key in keys}
        found: dict[PublicKey, int] = {}
        for one in self.signatures:
            key = known.get((one.name, one.key_id))
            if key is None:
                continue
            if key in found:
                raise Tampered(f"`{key.name}` signs a text twice with one key", ASK)
            found[key] = key.check(self.text, one.blob)
        return found


def signed(text: str, *keys: PrivateKey, seen_s: int = 0) -> str:
    """Return a text with the signatures of keys below it."""
    if not text.endswith("\n"):
        raise InputError("a text that is signed ends with a newline", "add one")
    return f"{text}\n{''.join(key.line(text, seen_s=seen_s) for key in keys)}"


def cosigned(text: str, seen_s: int) -> str:
    """Return what a witness signs: a text, and when it was seen."""
    return f"cosignature/v1\ntime {seen_s}\n{text}"


def check_key_name(name: str) -> None:
    """Raise InputError unless `name` can be the name of a key."""
    if not name or "+" in name or any(letter.isspace() or letter < " " for letter in name) or len(name) > 140:
        raise InputError(
            f"`{name[:40]}` is no name of a key", "use one like `example.com/plant-1`, without spaces and plus signs"
        )


def write_key(path: Path, key: PrivateKey) -> None:
    """Write a private key into a new file that only its owner can read.

    Raises
    ------
    InputError
        If there is a file already; no key is overwritten.
    """
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise InputError(f"`{path}` exists already", "name another file; no key is overwritten") from None
    except OSError as error:
        raise InputError(f"`{path}` cannot be made: {error.strerror}", "check the folder and your rights") from error
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(key.secret + "\n")
        file.flush()
        os.fsync(file.fileno())


def read_key(path: Path) -> PrivateKey:
    """Return the private key in a file.

    Raises
    ------
    InputError
        If there is none, or others than its owner can read it.
    """
    try:
        mode = path.stat().st_mode
        secret = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        words = error.strerror if isinstance(error, OSError) else "no text"
        raise InputError(f"the key `{path}` cannot be read: {words}", "`shoals ledger keys new` makes one") from error
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise InputError(f"the key `{path}` can be read by others than its owner", f"say `chmod 600 {path}`")
    return PrivateKey.read(secret)


def check_signers(note: SignedText, keys: Sequence[PublicKey], *, least: int, what: str) -> dict[PublicKey, int]:
    """Return who of `keys` signed; raise Tampered if they are fewer than `least`."""
    found = note.signers(keys)
    if len(found) < least:
        raise Tampered(
            f"{what} is signed by {len(found)} of the {len(keys)} keys that are trusted, and not by {least}",
            "check the public keys, and ask for a copy that they signed",
        )
    return found


def _signature(line: str) -> Signature:
    dash, _, rest = line.partition(" ")
    name, _, coded = rest.partition(" ")
    try:
        blob = _bytes(coded)
        check_key_name(name)
    except (ValueError, InputError):
        raise Tampered("a signature is not written as one is", ASK) from None
    if dash != DASH or len(blob) < 5:
        raise Tampered("a signature is not written as one is", ASK)
    return Signature(name=name, key_id=blob[:4], blob=blob[4:])


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    """Return the bytes of a base64 text in its one right form."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError("no base64") from error
    if _text(data) != text:
        raise ValueError("not the one form of base64")
    return data
