"""Where the book lies: what `ledger` asks of a store, and the stores that do it.

A store keeps blocks in order, in one transaction or not at all, and lets one writer be first: who appends behind a
block that is no longer the last is refused. It computes no hash and decides no rule. Beside the blocks it keeps what
can be derived from them, for those who read with a database's own tools: accounts with balances, and the tiles of the
tree. Balances may be written later than their blocks, if the place says as of when they are. Checkpoints are kept there
too: their signatures cannot be derived, but anybody can check them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from shoals.ledger.engine.tree import Tile


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A block as it lies in a store; nothing about it is trusted."""

    first: object
    header: object
    raw: object


@dataclass(frozen=True, slots=True, kw_only=True)
class PrunedBlock:
    """What stays of a block that was pruned: where it began, its header, its ids; nothing about it is trusted."""

    first: object
    header: object
    ids: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Derived:
    """What a store keeps beside a block, derived from the records up to it.

    Parameters
    ----------
    tiles : sequence of Tile
        Tiles that became full.
    edge : sequence of array of uint8, shape (hashes, 32)
        Tiles that are not full, lowest level first.
    names : sequence of (int, str)
        Number and name of accounts that were opened.
    numbers : array of int, shape (k,)
        Accounts that were moved since the balances that lie there.
    balances : array of int, shape (k, 4)
        Their debits, held debits, credits, held credits.
    count : int
        Records in the book, with this block.
    """

    tiles: Sequence[Tile]
    edge: Sequence[NDArray[np.uint8]]
    names: Sequence[tuple[int, str]]
    numbers: NDArray[np.int64]
    balances: NDArray[np.int64]
    count: int


class Store(Protocol):
    """A place for one book. `shoals.testing.ledger.check_store` tests all of it."""

    @property
    def place(self) -> str:
        """Where it lies, in words for messages."""
        ...

    def blocks(self, first: int = 0) -> Iterator[Stored]:
        """Yield the blocks from the one that begins with record `first` on, in order."""
        ...

    def carried(self) -> tuple[object, list[PrunedBlock]] | None:
        """Return what is carried forward of pruned records, and what stays of their blocks; None if none was pruned.

        Then `blocks` begins behind them. `shoals.ledger.carried` reads it.
        """
        ...

    def append(self, first: int, header: bytes, raw: bytes, derived: Derived) -> None:
        """Add a block that begins with record `first`; when this returns it is durable.

        Raises
        ------
        Fenced
            If the book does not end right before `first`: another writer was there.
        OutcomeUnknown
            If no answer came; the block may be there or not.
        LedgerError
            If the place refuses. Nothing is added then.
        """
        ...

    def names(self) -> list[tuple[int, object]]:
        """Return number and name of each account, in order."""
        ...

    def balances(self) -> list[tuple[int, ...]]:
        """Return number, debits, held debits, credits, held credits and `as_of` of each account, in order.

        A row is right after its first `as_of` records, at the end of a block. What this store was given is in it.
        """
        ...

    def as_of(self) -> int:
        """Return after how many records the balances are that lie there now; the end of a block.

        A book hands over, with its next block, the balances of all accounts that were moved since.
        """
        ...

    def tiles(self) -> Iterator[tuple[int, int, object]]:
        """Yield level, index and hashes of all full tiles, in order."""
        ...

    def tile(self, level: int, index: int) -> NDArray[np.uint8] | None:
        """Return the hashes of a tile, shape (k, 32); the one at the edge if it is not full; None if there is none."""
        ...

    def edge(self) -> list[tuple[int, object]]:
        """Return level and hashes of the tiles that are not full, in order."""
        ...

    def checkpoints(self) -> list[tuple[object, object]]:
        """Return size and signed text of each checkpoint, in order; text as bytes."""
        ...

    def keep_checkpoint(self, size: int, note: str) -> None:
        """Keep the checkpoint of a size, in place of one that is there; when this returns it is durable."""
        ...

    def check(self) -> None:
        """Let the place check itself: its tables are those of a book, and no page of it is damaged.

        Raises
        ------
        Tampered
            With the place's own words.
        """
        ...

    def snapshot(self) -> AbstractContextManager[None]:
        """Let all that is read inside be of one moment, if the place can do that without holding up its writer."""
        ...

    def discard(self) -> None:
        """Let go of a book that could not be made, and leave as little of it as the place allows."""
        ...

    def close(self) -> None:
        """Let go of the place."""
        ...
