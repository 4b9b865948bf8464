"""A block's header of 80 bytes, and the target that its hash must not exceed."""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Self

from shoals.core.errors import InputError

HEADER = 80
HASH = 32
TARGET_MAX = 0xFFFF << 208
"""Target of difficulty 1."""


def hash_twice(data: bytes) -> bytes:
    """Return SHA-256 of SHA-256, 32 bytes, in the order in which they are hashed on."""
    return sha256(sha256(data).digest()).digest()


def text_of(digest: bytes) -> str:
    """Return a hash as people write it: turned around, hexadecimal.

    Examples
    --------
    >>> text_of(bytes([1]) + bytes(31))
    '0000000000000000000000000000000000000000000000000000000000000001'
    """
    return digest[::-1].hex()


def digest_of(text: str) -> bytes:
    """Return a hash from how people write it.

    Raises
    ------
    InputError
        If it is no hash.
    """
    try:
        found = bytes.fromhex(text)
    except ValueError:
        found = b""
    if len(found) != HASH:
        raise InputError(f"`{text[:70]}` is no hash", "give its 64 hexadecimal digits")
    return found[::-1]


def target_of(bits: int) -> int:
    """Return the target that the compact form in a header stands for.

    Raises
    ------
    InputError
        If it is zero, negative or above 256 bits, which no header may carry.

    Notes
    -----
    One byte of size, three of the number: 256^(size − 3) times the number, whose highest bit is a sign.

    Examples
    --------
    >>> target_of(0x1D00FFFF) == TARGET_MAX
    True
    """
    size, number = bits >> 24, bits & 0x7FFFFF
    target = number << 8 * (size - 3) if size > 3 else number >> 8 * (3 - size)
    if not 0 <= bits < 2**32 or bits & 0x800000 or not 0 < target < 2**256:
        raise InputError(f"`bits` is {bits:#x}, which stands for no target", "take it from the template of the block")
    return target


def bits_of(target: int) -> int:
    """Return the compact form of a target, rounded down to three bytes.

    Examples
    --------
    >>> hex(bits_of(TARGET_MAX)), hex(bits_of(2**255 - 1))
    ('0x1d00ffff', '0x207fffff')
    """
    if not 0 < target < 2**256:
        raise InputError(f"a target is {target}", "give a number from 1 to 2^256 − 1")
    size = (target.bit_length() + 7) // 8
    number = target << 8 * (3 - size) if size <= 3 else target >> 8 * (size - 3)
    if number & 0x800000:
        number, size = number >> 8, size + 1
    return size << 24 | number


def difficulty_of(target: int) -> float:
    """Return how much harder a target is than `TARGET_MAX`.

    Examples
    --------
    >>> difficulty_of(target_of(0x1B0404CB))
    16307.420938523983
    """
    return TARGET_MAX / target


def target_for(difficulty: float) -> int:
    """Return the target of a difficulty.

    Raises
    ------
    InputError
        If it is not above zero.
    """
    if not 0.0 < difficulty < 2.0**200:
        raise InputError(f"the difficulty is {difficulty}", "give a number above zero")
    numerator, denominator = float(difficulty).as_integer_ratio()
    return min(TARGET_MAX * denominator // numerator, 2**256 - 1)


def hashes_for(target: int) -> float:
    """Return how many hashes it takes in the mean to meet a target.

    Examples
    --------
    >>> round(hashes_for(TARGET_MAX)) == 2**32 + 2**16 + 1
    True
    """
    return 2**256 / (target + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What is hashed of a block.

    Parameters
    ----------
    version : int
        Signals of its miner, 32 bits, of which the highest is a sign.
    previous : bytes
        Hash of the block before it, 32 bytes.
    root : bytes
        Merkle root of its transactions, 32 bytes.
    time_s : int
        When its miner says that it was made. [s since 1970 UTC]
    bits : int
        Its target in compact form.
    nonce : int
        The number that is searched.

    Raises
    ------
    InputError
        If a part has not its size.

    Examples
    --------
    >>> root = digest_of("4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b")
    >>> genesis = Header(version=1, previous=bytes(32), root=root, time_s=1231006505, bits=0x1D00FFFF, nonce=2083236893)
    >>> genesis.text, genesis.meets(genesis.target)
    ('000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f', True)
    """

    version: int
    previous: bytes
    root: bytes
    time_s: int
    bits: int
    nonce: int = 0

    def __post_init__(self) -> None:
        if len(self.previous) != HASH or len(self.root) != HASH:
            raise InputError(
                f"a header has hashes of {len(self.previous)} and {len(self.root)} bytes", "give 32 bytes each"
            )
        if not -(2**31) <= self.version < 2**31:
            raise InputError(f"the version of a header is {self.version}", "give 32 bits with a sign")
        for name in ("time_s", "bits", "nonce"):
            if not 0 <= getattr(self, name) < 2**32:
                raise InputError(f"`{name}` of a header is {getattr(self, name)}", "give 32 bits without a sign")

    def to_bytes(self) -> bytes:
        """Return its 80 bytes."""
        head = struct.pack("<i", self.version) + self.previous + self.root
        return head + struct.pack("<III", self.time_s, self.bits, self.nonce)

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Return the header that 80 bytes are.

        Raises
        ------
        InputError
            If there are more or fewer.
        """
        if len(data) != HEADER:
            raise InputError(f"a header has {len(data)} bytes", "give 80 bytes")
        [version], (time_s, bits, nonce) = struct.unpack("<i", data[:4]), struct.unpack("<III", data[68:])
        return cls(version=version, previous=data[4:36], root=data[36:68], time_s=time_s, bits=bits, nonce=nonce)

    def with_nonce(self, nonce: int) -> Self:
        """Return the same header with another number."""
        return replace(self, nonce=nonce)

    @property
    def digest(self) -> bytes:
        """Its hash, 32 bytes, as the next block carries it."""
        return hash_twice(self.to_bytes())

    @property
    def text(self) -> str:
        """Its hash as people write it."""
        return text_of(self.digest)

    @property
    def target(self) -> int:
        """What its hash must not exceed."""
        return target_of(self.bits)

    def meets(self, target: int) -> bool:
        """Return whether its hash, read as a number, is within a target."""
        return int.from_bytes(self.digest, "little") <= target
