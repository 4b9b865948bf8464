"""A block: the records that were booked together, and what ties them to all that were booked before.

A block has a header of 128 bytes, then its records. The header names the header before it by its SHA-256, the root of
the tree of all records up to and with this block, and the SHA-256 of the records. So it commits to the whole book.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals._llvm.sha256 import digests
from shoals.core.errors import Tampered
from shoals.ledger.engine.records import RECORD, Records
from shoals.ledger.engine.tree import LEAF

MAGIC = b"SHOALS\x00\x01"
HEADER = struct.Struct("<8sQQq32s32s32s")
"""Magic and version, number of the first record, how many, when booked [µs], header before, root after, records."""
assert HEADER.size == 128
FIRST = bytes(32)
"""What the first block names as the header before it."""
BACK = "go back to a copy that verifies"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Records that were booked together.

    Parameters
    ----------
    first : int
        Number of the first record, from 0.
    booked_us : int
        When it was made, by the sequencer's clock. [µs since 1970 UTC]
    before : bytes
        SHA-256 of the header before it, 32 bytes; `FIRST` for the first block.
    root : bytes
        RFC 6962 root of all records up to and with this block, 32 bytes.
    raw : bytes
        The records, 128 bytes each.

    Examples
    --------
    >>> block = Block(first=0, booked_us=7, before=FIRST, root=bytes(32), raw=bytes(256))
    >>> len(block.header), len(block), Block.read(block.header, block.raw) == block
    (128, 2, True)
    """

    first: int
    booked_us: int
    before: bytes
    root: bytes
    raw: bytes

    def __len__(self) -> int:
        return len(self.raw) // RECORD.itemsize

    @property
    def header(self) -> bytes:
        """The header, 128 bytes."""
        body = hashlib.sha256(self.raw).digest()
        return HEADER.pack(MAGIC, self.first, len(self), self.booked_us, self.before, self.root, body)

    @property
    def digest(self) -> bytes:
        """SHA-256 of the header, which the next one names."""
        return hashlib.sha256(self.header).digest()

    @property
    def records(self) -> Records:
        """The records, a copy that may be written into."""
        return np.frombuffer(self.raw, RECORD).copy()

    @classmethod
    def read(cls, header: bytes, raw: bytes) -> Block:
        """Return the block that a header and records make.

        Raises
        ------
        Tampered
            If the header is none, or the records are not those that it names.
        """
        if len(header) != HEADER.size or header[:8] != MAGIC:
            raise Tampered("a block has no header that shoals wrote", BACK)
        _, first, count, booked_us, before, root, body = HEADER.unpack(header)
        if len(raw) != count * RECORD.itemsize:
            raise Tampered(f"block {first} has {len(raw)} bytes of records, and not {count} records", BACK)
        if hashlib.sha256(raw).digest() != body:
            raise Tampered(f"the records of block {first} are not those that were booked", BACK)
        return cls(first=first, booked_us=booked_us, before=before, root=root, raw=raw)


def leaves_of(raw: bytes | memoryview) -> NDArray[np.uint8]:
    """Return the hashes of records as leaves of the tree, shape (n, 32)."""
    return digests(LEAF, np.frombuffer(raw, np.uint8).reshape(-1, RECORD.itemsize))
