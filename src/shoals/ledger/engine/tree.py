"""The tree that commits to every record: RFC 6962 hashing, in tiles of 256 hashes as C2SP `tlog-tiles` serves them.

Only the tiles that are not full stay in memory; a full one is handed out once, to be stored or published. From tiles
come proofs that a record is in a book, and that one book is the beginning of another.

References
----------
.. [1] B. Laurie, A. Langley and E. Kasper, RFC 6962, "Certificate Transparency", 2013, section 2.1.
.. [2] C2SP, "tlog-tiles", https://c2sp.org/tlog-tiles.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals._llvm.sha256 import digests
from shoals.core.errors import InputError, Tampered

Bytes = NDArray[np.uint8]
TILE = 256
TILE_LEVELS = 8
LEAF, NODE = 0, 1
EMPTY = hashlib.sha256(b"").digest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A run of 256 hashes of one level of the tree.

    Parameters
    ----------
    level : int
        Level of the tile: its hashes are those of level 8·`level` of the tree; leaves have level 0.
    index : int
        From 0.
    hashes : array of uint8, shape (256, 32)
        Not to be written into.
    """

    level: int
    index: int
    hashes: Bytes


class Tree:
    """A growing tree.

    Examples
    --------
    >>> tree = Tree()
    >>> tree.append(digests(LEAF, np.zeros((1, 128), np.uint8)))
    []
    >>> tree.size, tree.root() == hashlib.sha256(bytes(129)).digest()
    (1, True)
    """

    def __init__(self) -> None:
        self.size = 0
        self._rows: list[Bytes] = []  # complete hashes of each level, from the start of its tile on
        self._counts: list[int] = []  # complete hashes of each level, from the start of the tree

    @classmethod
    def from_edge(cls, size: int, edge: list[Bytes]) -> Tree:
        """Return a tree of `size` leaves from the tiles that are not full, lowest level first.

        Raises
        ------
        Tampered
            If the tiles do not have the hashes that a tree of this size leaves over.
        """
        tree = cls()
        tree.size = size
        for level, row in enumerate(edge):
            count = size >> TILE_LEVELS * level
            if row.shape != (count % TILE, 32):
                raise Tampered(
                    f"tile {level} at the edge has {len(row)} hashes, and not {count % TILE}", "verify the book"
                )
            tree._rows.append(row.copy())
            tree._counts.append(count)
            for inner in range(1, TILE_LEVELS):
                row = digests(NODE, _pairs(row))
                tree._rows.append(row)
                tree._counts.append(count >> inner)
        return tree

    def edge(self) -> list[Bytes]:
        """Return the tiles that are not full, lowest level first; each of shape (hashes, 32)."""
        return [row.copy() for row in self._rows[::TILE_LEVELS]]

    def append(self, leaves: Bytes) -> list[Tile]:
        """Append hashes of leaves, shape (n, 32), and return the tiles that became full; keep the array unchanged."""
        full: list[Tile] = []
        self.size += len(leaves)
        fresh, level = leaves, 0
        while len(fresh):
            if level == len(self._rows):
                self._rows.append(np.empty((0, 32), np.uint8))
                self._counts.append(0)
            row = np.concatenate([self._rows[level], fresh]) if len(self._rows[level]) else fresh
            count = self._counts[level] + len(fresh)
            above = self._counts[level + 1] if level + 1 < len(self._counts) else 0
            first = count - len(row)  # index of the first hash that is kept
            fresh = digests(NODE, _pairs(row[2 * above - first :]))
            if level % TILE_LEVELS == 0:
                for k in range(len(row) // TILE):
                    hashes = row[k * TILE : (k + 1) * TILE]
                    full.append(Tile(level=level // TILE_LEVELS, index=first // TILE + k, hashes=hashes))
            width = TILE >> level % TILE_LEVELS
            self._rows[level] = row[len(row) // width * width :].copy()
            self._counts[level] = count
            level += 1
        return full

    def root(self) -> bytes:
        """Return the hash that commits to all leaves."""
        found = b""
        for level, row in enumerate(self._rows):
            if self.size >> level & 1:
                peak = row[-1].tobytes() if len(row) else b""
                assert peak  # the last complete hash of a level with an odd count is not under another one
                found = _node(peak, found) if found else peak
        return found or EMPTY


Reader = Callable[[int, int], bytes]
"""Returns the hash at a level and index of the tree, if it is complete."""


def reader(tile: Callable[[int, int], Bytes]) -> Reader:
    """Return a reader of hashes from a reader of tiles: level and index of a tile to its hashes, shape (k, 32)."""

    def read(level: int, index: int) -> bytes:
        inside = level % TILE_LEVELS
        hashes = tile(level // TILE_LEVELS, (index << inside) // TILE)
        start = (index << inside) % TILE
        row = hashes[start : start + (1 << inside)]
        if len(row) < 1 << inside:
            raise InputError(f"the tree has no hash {index} at level {level}", "ask for one that is complete")
        while len(row) > 1:
            row = digests(NODE, _pairs(row))
        return row[0].tobytes()

    return read


def hash_of(read: Reader, start: int, end: int) -> bytes:
    """Return the hash of leaves from `start` to before `end`, where the tree has such a part."""
    if end - start == 0:
        return EMPTY
    found = b""
    while start < end:
        level = (end & -end).bit_length() - 1
        while end - (1 << level) < start:
            level -= 1
        end -= 1 << level
        peak = read(level, end >> level)
        found = _node(peak, found) if found else peak
    return found


def inclusion(read: Reader, seq: int, size: int) -> list[bytes]:
    """Return the hashes that prove that leaf `seq` is among the first `size`, from the bottom up.

    Raises
    ------
    InputError
        If it is not.
    """
    if not 0 <= seq < size:
        raise InputError(
            f"there is no record {seq} among the first {size}", f"records are numbered from 0 to {size - 1}"
        )

    def path(at: int, start: int, end: int) -> list[bytes]:
        if end - start == 1:
            return []
        middle = start + _half(end - start)
        if at < middle:
            return [*path(at, start, middle), hash_of(read, middle, end)]
        return [*path(at, middle, end), hash_of(read, start, middle)]

    return path(seq, 0, size)


def consistency(read: Reader, old: int, size: int) -> list[bytes]:
    """Return the hashes that prove that the tree of the first `old` leaves is the beginning of that of `size`.

    Raises
    ------
    InputError
        If `old` is not between 1 and `size`.
    """
    if not 0 < old <= size:
        raise InputError(f"a tree of {old} is no beginning of one of {size}", "name sizes in order, from 1 up")

    def proof(m: int, start: int, end: int, whole: bool) -> list[bytes]:
        if m == end - start:
            return [] if whole else [hash_of(read, start, end)]
        half = _half(end - start)
        if m <= half:
            return [*proof(m, start, start + half, whole), hash_of(read, start + half, end)]
        return [*proof(m - half, start + half, end, False), hash_of(read, start, start + half)]

    return proof(old, 0, size, True)


def root_from_inclusion(leaf: bytes, seq: int, size: int, path: list[bytes]) -> bytes:
    """Return the root that a proof of inclusion leads to (RFC 9162, 2.1.3.2).

    Raises
    ------
    Tampered
        If the proof has not the length that it must have.
    """
    f, s, found = seq, size - 1, leaf
    if not 0 <= seq < size:
        raise Tampered(f"a proof names record {seq} of {size}", "ask for a proof of a record that is in the book")
    for one in path:
        if s == 0:
            raise Tampered("a proof of inclusion is too long", "ask for it again")
        if f & 1 or f == s:
            found = _node(one, found)
            while not f & 1 and f:
                f, s = f >> 1, s >> 1
        else:
            found = _node(found, one)
        f, s = f >> 1, s >> 1
    if s:
        raise Tampered("a proof of inclusion is too short", "ask for it again")
    return found


def roots_from_consistency(old: int, size: int, old_root: bytes, path: list[bytes]) -> tuple[bytes, bytes]:
    """Return both roots that a proof of consistency leads to (RFC 9162, 2.1.4.2).

    Raises
    ------
    Tampered
        If the proof has not the length that it must have.
    """
    if old == size:
        if path:
            raise Tampered("a proof between equal sizes is not empty", "ask for it again")
        return old_root, old_root
    if not 0 < old < size or not path:
        raise Tampered(f"there is no proof from {old} to {size} records", "ask for it again")
    rest = list(path)
    if old & (old - 1) == 0:
        rest.insert(0, old_root)
    f, s = old - 1, size - 1
    while f & 1:
        f, s = f >> 1, s >> 1
    first = second = rest[0]
    for one in rest[1:]:
        if s == 0:
            raise Tampered("a proof of consistency is too long", "ask for it again")
        if f & 1 or f == s:
            first, second = _node(one, first), _node(one, second)
            while not f & 1 and f:
                f, s = f >> 1, s >> 1
        else:
            second = _node(second, one)
        f, s = f >> 1, s >> 1
    if s:
        raise Tampered("a proof of consistency is too short", "ask for it again")
    return first, second


def _half(n: int) -> int:
    """Return the largest power of two below `n`."""
    return 1 << (n - 1).bit_length() - 1


def _pairs(row: Bytes) -> Bytes:
    return row[: len(row) // 2 * 2].reshape(-1, 64)


def _node(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()
