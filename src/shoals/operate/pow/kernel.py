"""The search for a number: SHA-256 twice, on many numbers at a time, by the best code that passes a test here.

No compiler is asked for. `shoals._llvm` makes machine code for the processor at hand, and each way of doing so must
find the number of Bitcoin's first block before it is trusted; each hit is hashed again by `hashlib`.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from shoals._llvm import sha256d
from shoals._llvm.sha256 import FIRST, KEYS
from shoals.core.errors import InputError
from shoals.operate.pow.header import Header, digest_of

NONCES = 2**32
MASK = 0xFFFFFFFF
GENESIS = Header(
    version=1,
    previous=bytes(32),
    root=digest_of("4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b"),
    time_s=1_231_006_505,
    bits=0x1D00FFFF,
    nonce=2_083_236_893,
)
"""Header of Bitcoin's first block: what a kernel is tested on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a search came to.

    Parameters
    ----------
    nonces : tuple of int
        Numbers whose hash is within the target, ascending.
    hashes : int
        How many were made.
    """

    nonces: tuple[int, ...]
    hashes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Kernel:
    """One way to search.

    Parameters
    ----------
    name : str
        ``"sha-3"`` for instance: by the processor's instructions for SHA-256, three numbers at a time.
    lanes : int
        Numbers at a time.
    """

    name: str
    lanes: int

    def search(self, header: Header, target: int, start: int, count: int, *, most: int = 1_000_000) -> Found:
        """Search numbers from `start` on.

        Parameters
        ----------
        header : Header
            Its own number is not looked at.
        target : int
            What a hash must not exceed.
        start, count : int
            First number, and how many; none beyond 2^32.
        most : int
            Stop after so many were found.

        Raises
        ------
        InputError
            If there are no such numbers.

        Examples
        --------
        >>> kernel().search(GENESIS, GENESIS.target, GENESIS.nonce - 1_000, 2_000).nonces
        (2083236893,)
        """
        if not 0 <= start <= NONCES or count < 0 or most < 1:
            raise InputError(f"a search of {count} numbers from {start}", "give numbers from 0 to 2^32")
        head, end = header.to_bytes()[:76], min(start + count, NONCES)
        code = None if self.name == "hashlib" else sha256d.machine_code(self.name.partition("-")[0], self.lanes)
        if code is None:
            return _plain(head, target, start, end, most)
        words, high = words_of(head), target >> 224
        nonces: list[int] = []
        at = start
        while at < end and len(nonces) < most:
            groups = (end - at) // self.lanes
            group = code(words.ctypes.data, high, at, groups) if groups else -1
            if group < 0:
                at += groups * self.lanes
                rest = _plain(head, target, at, end, most - len(nonces))  # less than a group
                return Found(nonces=(*nonces, *rest.nonces), hashes=at - start + rest.hashes)
            at += group * self.lanes
            nonces += _plain(head, target, at, at + self.lanes, self.lanes).nonces
            at += self.lanes
        return Found(nonces=tuple(nonces[:most]), hashes=at - start)

    def passes(self) -> bool:
        """Return whether it is here, and finds the number of the first block at each place in a group, and no other."""
        if self.name != "hashlib" and sha256d.machine_code(self.name.partition("-")[0], self.lanes) is None:
            return False
        wide = 4 * self.lanes
        for shift in range(self.lanes):
            found = self.search(GENESIS, GENESIS.target, GENESIS.nonce - wide + shift, 2 * wide)
            if found != Found(nonces=(GENESIS.nonce,), hashes=2 * wide):
                return False
        return True


def _plain(head: bytes, target: int, start: int, end: int, most: int) -> Found:
    """Search by hashlib alone."""
    begun = sha256(head)
    nonces: list[int] = []
    for nonce in range(start, end):
        inner = begun.copy()
        inner.update(struct.pack("<I", nonce))
        if int.from_bytes(sha256(inner.digest()).digest(), "little") <= target:
            nonces.append(nonce)
            if len(nonces) == most:
                return Found(nonces=tuple(nonces), hashes=nonce + 1 - start)
    return Found(nonces=tuple(nonces), hashes=max(end - start, 0))


def words_of(head: bytes) -> NDArray[np.uint32]:
    """Return what a kernel is given of the first 76 bytes of a header: the state after 64, and the three words left.

    Examples
    --------
    >>> words_of(GENESIS.to_bytes()[:76]).tolist()[8:]
    [1260281418, 699096905, 4294901789]
    """
    w = list(struct.unpack(">16I", head[:64]))
    for k in range(16, 64):
        x, y = w[k - 15], w[k - 2]
        small, large = _turn(x, 7) ^ _turn(x, 18) ^ x >> 3, _turn(y, 17) ^ _turn(y, 19) ^ y >> 10
        w.append(w[k - 16] + small + w[k - 7] + large & MASK)
    a, b, c, d, e, f, g, h = FIRST
    for k in range(64):
        one = h + (_turn(e, 6) ^ _turn(e, 11) ^ _turn(e, 25)) + (g ^ e & (f ^ g)) + KEYS[k] + w[k]
        two = (_turn(a, 2) ^ _turn(a, 13) ^ _turn(a, 22)) + (a & b | c & (a | b))
        a, b, c, d, e, f, g, h = one + two & MASK, a, b, c, d + one & MASK, e, f, g
    state = [one + two & MASK for one, two in zip(FIRST, (a, b, c, d, e, f, g, h), strict=True)]
    return np.array([*state, *struct.unpack(">3I", head[64:76])], np.uint32)


def _turn(word: int, right: int) -> int:
    return (word >> right | word << (32 - right)) & MASK


def candidates() -> Iterator[Kernel]:
    """Yield the ways that this processor has, the one that is taken to be fastest first, `hashlib` last."""
    has = sha256d.features()
    if "avx512f" in has:
        yield Kernel(name="vector-16", lanes=16)
    if "sha" in has:
        yield Kernel(name="sha-3", lanes=3)
    lanes = 8 if "avx2" in has else 4
    yield Kernel(name=f"vector-{lanes}", lanes=lanes)
    yield Kernel(name="hashlib", lanes=1)


@cache
def kernel() -> Kernel:
    """Return the first of `candidates` that passes its test."""
    return next(one for one in candidates() if one.passes())
