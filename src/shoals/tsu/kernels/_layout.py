"""How the states of a group of chains lie in memory: a bit for each spin, or a byte for each node of many states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.tsu.kernels._rng import aligned

WORD = 64


@dataclass(frozen=True, slots=True)
class Bits:
    """A bit for each spin and chain.

    Parameters
    ----------
    words : int
        Words of 64 chains that a group has.
    """

    words: int

    @property
    def lanes(self) -> int:
        """Chains of a group."""
        return WORD * self.words

    def empty(self, groups: int, n: int) -> NDArray[Any]:
        """Return room for states."""
        return aligned((groups, n, self.words), np.uint64)

    def size(self, n: int) -> int:
        """Return the bytes of a group."""
        return 8 * n * self.words

    def draw(self, state: NDArray[Any], key: np.random.SeedSequence) -> None:
        """Set a group at random."""
        state[:] = np.random.PCG64(key).random_raw(state.size).reshape(state.shape)

    def pack(self, spins: ArrayLike) -> NDArray[np.uint64]:
        """Return spins, shape (chains, n), as groups; above 0 is up."""
        up = np.asarray(spins) > 0
        chains, n = up.shape
        groups = -(-chains // self.lanes)
        full = np.zeros((groups * self.lanes, n), np.uint8)
        full[:chains] = up
        packed = np.packbits(full.reshape(groups, self.words, WORD, n), axis=2, bitorder="little")
        return np.ascontiguousarray(packed.transpose(0, 3, 1, 2)).view("<u8").reshape(groups, n, self.words)

    def unpack(self, state: NDArray[Any], chains: int) -> NDArray[np.int8]:
        """Return spins of -1 and +1, shape (chains, n)."""
        groups, n, words = state.shape
        raw = np.ascontiguousarray(state, "<u8").view(np.uint8).reshape(groups, n, words, 8)
        up = np.unpackbits(raw.transpose(0, 2, 3, 1), axis=2, bitorder="little").reshape(groups * words * WORD, n)
        return (2 * up[:chains].view(np.int8) - 1).astype(np.int8)

    def mark(self, where: ArrayLike) -> NDArray[np.uint64]:
        """Return all ones where `where`, shape (chains, n), holds."""
        return self.pack(where)

    def ends(self, which: str) -> Any:
        """Return what all up or all down is."""
        return ~np.uint64(0) if which == "up" else np.uint64(0)


@dataclass(frozen=True, slots=True, eq=False)
class Bytes:
    """A byte for each node and chain.

    Parameters
    ----------
    states : array of int, shape (n,)
        How many states each node has.
    """

    states: NDArray[Any]

    @property
    def lanes(self) -> int:
        """Chains of a group."""
        return WORD

    @property
    def words(self) -> int:
        """Words of 64 chains."""
        return 1

    def empty(self, groups: int, n: int) -> NDArray[Any]:
        """Return room for states."""
        return aligned((groups, n, WORD), np.uint8)

    def size(self, n: int) -> int:
        """Return the bytes of a group."""
        return n * WORD

    def draw(self, state: NDArray[Any], key: np.random.SeedSequence) -> None:
        """Set a group at random."""
        raw = np.random.PCG64(key).random_raw(state.size).reshape(state.shape)
        state[:] = (raw >> np.uint64(8)) % self.states[:, None].astype(np.uint64)

    def pack(self, values: ArrayLike) -> NDArray[np.uint8]:
        """Return states, shape (chains, n), as groups."""
        given = np.asarray(values)
        chains, n = given.shape
        groups = -(-chains // WORD)
        full = np.zeros((groups * WORD, n), np.uint8)
        full[:chains] = given
        return np.ascontiguousarray(full.reshape(groups, WORD, n).transpose(0, 2, 1))

    def unpack(self, state: NDArray[Any], chains: int) -> NDArray[np.int8]:
        """Return states, shape (chains, n)."""
        groups, n, _ = state.shape
        return np.ascontiguousarray(state.transpose(0, 2, 1).reshape(groups * WORD, n)[:chains]).view(np.int8)

    def mark(self, where: ArrayLike) -> NDArray[np.uint8]:
        """Return all ones where `where`, shape (chains, n), holds."""
        return self.pack(255 * np.asarray(where, np.uint8))

    def ends(self, which: str) -> Any:
        """Return what all up or all down is: the last state, or the first."""
        return (self.states - 1).astype(np.uint8)[:, None] if which == "up" else np.uint8(0)


@dataclass(frozen=True, slots=True, eq=False)
class Values:
    """A floating number for each node and chain, whatever its kind.

    Parameters
    ----------
    model : shoals.tsu.mixed.Mixed
    """

    model: Any

    @property
    def lanes(self) -> int:
        """Chains of a group."""
        return WORD

    def empty(self, groups: int, n: int) -> NDArray[Any]:
        """Return room for states."""
        return aligned((groups, n, WORD), np.float64)

    def size(self, n: int) -> int:
        """Return the bytes of a group."""
        return 8 * n * WORD

    def draw(self, state: NDArray[Any], key: np.random.SeedSequence) -> None:
        """Set a group at random: real numbers from the normal law."""
        raw = np.random.PCG64(key).random_raw(state.size).reshape(state.shape) >> np.uint64(11)
        share = (raw + 0.5) * 2.0**-53
        codes = self.model.codes[:, None]
        normal = np.sqrt(-2.0 * np.log(share)) * np.cos(2.0 * np.pi * np.roll(share, 1, axis=1))
        spins = np.where(share < 0.5, -1.0, 1.0)
        state[:] = np.where(codes >= 2, np.floor(share * np.maximum(codes, 1)), spins)
        real = np.array([kind == "gaussian" for kind in self.model.kinds])
        state[real] = normal[real]

    def pack(self, values: ArrayLike) -> NDArray[np.float64]:
        """Return states, shape (chains, n), as groups."""
        given = np.asarray(values, np.float64)
        chains, n = given.shape
        groups = -(-chains // WORD)
        full = np.zeros((groups * WORD, n))
        full[:chains] = given
        return np.ascontiguousarray(full.reshape(groups, WORD, n).transpose(0, 2, 1))

    def unpack(self, state: NDArray[Any], chains: int) -> NDArray[np.float64]:
        """Return states, shape (chains, n)."""
        groups, n, _ = state.shape
        return np.ascontiguousarray(state.transpose(0, 2, 1).reshape(groups * WORD, n)[:chains])

    def mark(self, where: ArrayLike) -> NDArray[np.float64]:
        """Return 1 where `where`, shape (chains, n), holds."""
        return self.pack(np.asarray(where, np.float64))

    def ends(self, which: str) -> Any:
        """Return what all up or all down is: +1 or the last state, -1 or the first."""
        codes = self.model.codes[:, None]
        return np.where(codes >= 2, codes - 1 if which == "up" else 0, 1.0 if which == "up" else -1.0)
