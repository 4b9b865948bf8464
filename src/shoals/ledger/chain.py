"""Evidence: what exactly is hashed, the chain through the book, and the tree over its transfers. Pure.

Accounts and transfers are turned into bytes in one way only. Numbers are big-endian and of fixed width, texts are
UTF-8 behind their length, and the first byte tells an account from a transfer, so two different records never
have the same bytes.

=========  ==========================================================================================================
account    ``a``, number u32, never_debited u8, never_credited u8, length of id u32, length of unit u32, id, unit
transfer   ``t``, seq u64, debit u32, credit u32, amount u64, event i64 [µs since 1970 UTC], length of kind u32,
           length of key u32, kind, key; debit and credit are numbers of accounts
=========  ==========================================================================================================

The chain begins with SHA-256 of ``shoals.book/1`` and takes in each record, accounts first, as SHA-256 of the hash
before it and the record's bytes. The root is that of the Merkle tree of RFC 6962 whose leaves are the bytes of the
transfers in order of `seq`.

References
----------
Laurie, Langley, Käsper: Certificate Transparency, RFC 6962 section 2.1, https://www.rfc-editor.org/rfc/rfc6962
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from struct import Struct

from shoals.core.book import Account

CHAIN_START = sha256(b"shoals.book/1").digest()
_ACCOUNT = Struct(">cIBBII")
_TRANSFER = Struct(">cQIIQqII")
_LEAF, _NODE = b"\0", b"\1"

Entry = tuple[int, int, int, int, int, bytes, bytes]
"""seq, debit, credit, amount, event in µs, kind, key: a transfer as it is hashed."""


def encode_account(number: int, account: Account) -> bytes:
    r"""Return the bytes of an account that are hashed.

    Examples
    --------
    >>> from shoals.core.book import Unit
    >>> encode_account(1, Account(id="bus", unit=Unit.WH))
    b'a\x00\x00\x00\x01\x00\x00\x00\x00\x00\x03\x00\x00\x00\x02busWh'
    """
    name, unit = account.id.encode(), account.unit.encode()
    fixed = _ACCOUNT.pack(b"a", number, account.never_debited, account.never_credited, len(name), len(unit))
    return fixed + name + unit


def encode_transfer(entry: Entry) -> bytes:
    """Return the bytes of a transfer that are hashed.

    Raises
    ------
    struct.error
        If a number does not fit its width.
    """
    seq, debit, credit, amount, event_us, kind, key = entry
    return _TRANSFER.pack(b"t", seq, debit, credit, amount, event_us, len(kind), len(key)) + kind + key


def decode_transfer(body: bytes) -> Entry:
    """Turn the bytes of a transfer back.

    Examples
    --------
    >>> entry = (7, 1, 2, 5_000, 1_711_897_200_000_000, b"export", b"k7")
    >>> decode_transfer(encode_transfer(entry)) == entry
    True
    """
    _, seq, debit, credit, amount, event_us, kinds, _ = _TRANSFER.unpack_from(body)
    start = _TRANSFER.size
    return seq, debit, credit, amount, event_us, body[start : start + kinds], body[start + kinds :]


def link(previous: bytes, body: bytes) -> bytes:
    """Return the hash of the chain after the record `body`."""
    return sha256(previous + body).digest()


def genesis(accounts: Iterable[Account]) -> list[bytes]:
    """Return the hash of the chain after each account; the last one is where the transfers begin."""
    hashes = [CHAIN_START]
    for number, account in enumerate(accounts, 1):
        hashes.append(link(hashes[-1], encode_account(number, account)))
    return hashes[1:]


class Tree:
    """A Merkle tree that grows leaf by leaf; it keeps the roots of its full subtrees only.

    Parameters
    ----------
    size : int
        Leaves so far.
    peaks : bytes
        Roots of the full subtrees, widest first, 32 bytes each: one for each bit that is set in `size`.

    Examples
    --------
    >>> tree = Tree()
    >>> tree.root().hex()[:16]
    'e3b0c44298fc1c14'
    >>> tree.push(b"")
    >>> tree.root().hex()[:16]
    '6e340b9cffb37a98'
    """

    __slots__ = ("_peaks", "size")

    def __init__(self, size: int = 0, peaks: bytes = b"") -> None:
        if len(peaks) != 32 * size.bit_count():
            raise ValueError(f"{len(peaks)} bytes are no peaks of a tree of {size}")
        self.size = size
        self._peaks = [peaks[i : i + 32] for i in range(0, len(peaks), 32)]

    @property
    def peaks(self) -> bytes:
        """Roots of the full subtrees, widest first."""
        return b"".join(self._peaks)

    def push(self, body: bytes) -> None:
        """Add a leaf."""
        node = sha256(_LEAF + body).digest()
        size = self.size
        while size & 1:
            node = sha256(_NODE + self._peaks.pop() + node).digest()
            size >>= 1
        self._peaks.append(node)
        self.size += 1

    def root(self) -> bytes:
        """Return the hash that commits to all leaves."""
        if not self._peaks:
            return sha256(b"").digest()
        node = self._peaks[-1]
        for peak in reversed(self._peaks[:-1]):
            node = sha256(_NODE + peak + node).digest()
        return node


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The end of a book: how many transfers, the hash of the chain, the root and peaks of the tree."""

    transfers: int
    chain: bytes
    root: bytes
    peaks: bytes
