"""Transactions as bytes: the first of a block, the ids of the others, and the tree over them."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from shoals.core.errors import InputError, SourceDamaged
from shoals.operate.pow.header import HASH, hash_twice

COMMITMENT = b"\x6a\x24\xaa\x21\xa9\xed"
"""How the output begins that commits to witnesses: OP_RETURN, 36 bytes, a mark (BIP 141)."""
SCRIPT_MAX = 100
"""Longest script of the input of a first transaction. [bytes]"""
AGAIN = b"\xff\xff\xff\xff"


def count_bytes(n: int) -> bytes:
    """Return a count in the variable form of the protocol.

    Examples
    --------
    >>> count_bytes(252).hex(), count_bytes(253).hex(), count_bytes(65_536).hex()
    ('fc', 'fdfd00', 'fe00000100')
    """
    if n < 0xFD:
        return bytes([n])
    if n < 0x1_0000:
        return b"\xfd" + struct.pack("<H", n)
    return b"\xfe" + struct.pack("<I", n) if n < 0x1_0000_0000 else b"\xff" + struct.pack("<Q", n)


def push_height(height: int) -> bytes:
    """Return the height as the input's script must begin with it (BIP 34).

    Notes
    -----
    Heights up to 16 are an opcode of one byte, since Bitcoin Core builds what it expects by its least form.

    Examples
    --------
    >>> push_height(16).hex(), push_height(17).hex(), push_height(128).hex(), push_height(227_836).hex()
    ('60', '0111', '028000', '03fc7903')
    """
    if height < 0:
        raise InputError(f"the height is {height}", "count blocks from 0")
    if height == 0:
        return b"\x00"
    if height <= 16:
        return bytes([0x50 + height])
    size = (height.bit_length() + 8) // 8  # a bit of room for the sign
    return bytes([size]) + height.to_bytes(size, "little")


def merkle_root(digests: Sequence[bytes]) -> bytes:
    """Return the root over hashes of transactions, in their order.

    Raises
    ------
    InputError
        If there is none.
    """
    if not digests:
        raise InputError("a block has no transactions", "its first pays its miner")
    level = list(digests)
    while len(level) > 1:
        if len(level) % 2:
            level.append(level[-1])
        level = [hash_twice(one + two) for one, two in zip(level[::2], level[1::2], strict=True)]
    return level[0]


def merkle_branch(others: Sequence[bytes]) -> list[bytes]:
    """Return what leads from the first transaction, which is not known yet, to the root.

    Parameters
    ----------
    others : sequence of bytes
        Hashes of all transactions but the first.
    """
    branch: list[bytes] = []
    level = list(others)
    while level:
        branch.append(level[0])
        rest = level[1:]
        if len(rest) % 2:
            rest.append(rest[-1])
        level = [hash_twice(one + two) for one, two in zip(rest[::2], rest[1::2], strict=True)]
    return branch


def root_by(first: bytes, branch: Sequence[bytes]) -> bytes:
    """Return the root from the hash of the first transaction and its branch.

    Examples
    --------
    >>> leaves = [bytes([k]) * 32 for k in range(7)]
    >>> root_by(leaves[0], merkle_branch(leaves[1:])) == merkle_root(leaves)
    True
    """
    for other in branch:
        first = hash_twice(first + other)
    return first


@dataclass(frozen=True, slots=True)
class Coinbase:
    """The first transaction of a block, which pays its miner.

    Parameters
    ----------
    stripped : bytes
        Without its witness: what is hashed for the tree.
    whole : bytes
        As it stands in the block.
    """

    stripped: bytes
    whole: bytes

    @property
    def digest(self) -> bytes:
        """Hash for the tree."""
        return hash_twice(self.stripped)


def coinbase(height: int, value_sat: int, script: bytes, extra: bytes, *, commitment: bytes = b"") -> Coinbase:
    """Return the first transaction of a block.

    Parameters
    ----------
    height : int
        Of the block; it stands first in the input's script (BIP 34).
    value_sat : int
        What it pays: the subsidy and the fees. [satoshi]
    script : bytes
        Whom it pays.
    extra : bytes
        What tells this one from others; it stands behind the height.
    commitment : bytes
        Output that commits to witnesses, where the chain has segregated witnesses; else empty (BIP 141).

    Raises
    ------
    InputError
        If the script of the input is longer than 100 bytes, or an amount cannot be paid.
    """
    said = push_height(height) + extra
    said += bytes(2 - len(said)) if len(said) < 2 else b""
    if len(said) > SCRIPT_MAX:
        raise InputError(f"the first transaction says {len(said)} bytes", f"give at most {SCRIPT_MAX} with the height")
    if not 0 <= value_sat <= 21 * 10**14:
        raise InputError(f"the first transaction pays {value_sat} sat", "there are 21 million coins")
    inputs = b"\x01" + bytes(HASH) + AGAIN + count_bytes(len(said)) + said + AGAIN
    outputs = struct.pack("<q", value_sat) + count_bytes(len(script)) + script
    if commitment:
        outputs += struct.pack("<q", 0) + count_bytes(len(commitment)) + commitment
    middle = inputs + (b"\x02" if commitment else b"\x01") + outputs
    stripped = struct.pack("<i", 2) + middle + bytes(4)
    if not commitment:
        return Coinbase(stripped, stripped)
    return Coinbase(stripped, struct.pack("<i", 2) + b"\x00\x01" + middle + b"\x01\x20" + bytes(HASH) + bytes(4))


def commitment_of(witnessed: Sequence[bytes]) -> bytes:
    """Return the output that commits to witnesses, from the hashes with witness of all transactions but the first.

    Examples
    --------
    >>> commitment_of([])[6:].hex()
    'e2f61c3f71d1defd3fa999dfa36953755c690689799962b48bebd836974e8cf9'
    """
    return COMMITMENT + hash_twice(merkle_root([bytes(HASH), *witnessed]) + bytes(HASH))


@dataclass(frozen=True, slots=True, kw_only=True)
class Transaction:
    """What a judge reads of a transaction.

    Parameters
    ----------
    digest, witnessed : bytes
        Its hash without and with witness.
    first_input : tuple of bytes
        Where the first input comes from (36 bytes), and its script.
    outputs : tuple of (int, bytes)
        Amounts and whom they pay. [satoshi]
    witness : tuple of bytes
        Of the first input.
    """

    digest: bytes
    witnessed: bytes
    first_input: tuple[bytes, bytes]
    outputs: tuple[tuple[int, bytes], ...]
    witness: tuple[bytes, ...] = ()


class Reader:
    """Reads bytes from the front.

    Raises
    ------
    SourceDamaged
        If there are too few.
    """

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, size: int) -> bytes:
        """Return the next bytes."""
        if size < 0 or self.at + size > len(self.data):
            raise SourceDamaged(f"a block ends at byte {len(self.data)}, within a transaction", "fetch it again")
        self.at += size
        return self.data[self.at - size : self.at]

    def number(self, size: int) -> int:
        """Return the next bytes as a number."""
        return int.from_bytes(self.take(size), "little")

    def count(self) -> int:
        """Return the next count."""
        first = self.number(1)
        return first if first < 0xFD else self.number({0xFD: 2, 0xFE: 4, 0xFF: 8}[first])

    def text(self) -> bytes:
        """Return bytes that are preceded by their count."""
        return self.take(self.count())


def read_transaction(reader: Reader) -> Transaction:
    """Return the next transaction, with its two hashes.

    Raises
    ------
    SourceDamaged
        If the bytes end within it, or it has no input.
    """
    begin = reader.at
    version = reader.take(4)
    middle, count = reader.at, reader.count()
    marked = count == 0
    if marked:
        if reader.number(1) != 1:
            raise SourceDamaged("a transaction has no input", "fetch the block again")
        middle, count = reader.at, reader.count()
    first = (b"", b"")
    for k in range(count):
        place, script = reader.take(36), reader.text()
        reader.take(4)
        first = (place, script) if k == 0 else first
    outputs = tuple((reader.number(8), reader.text()) for _ in range(reader.count()))
    end, witness = reader.at, ()
    if marked:
        for k in range(count):
            stack = tuple(reader.text() for _ in range(reader.count()))
            witness = stack if k == 0 else witness
    lock = reader.take(4)
    digest = hash_twice(version + reader.data[middle:end] + lock)
    witnessed = hash_twice(reader.data[begin : reader.at]) if marked else digest
    return Transaction(digest=digest, witnessed=witnessed, first_input=first, outputs=outputs, witness=witness)
