"""Booked records by their numbers, read from the blocks of a store."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import LedgerError, Tampered
from shoals.ledger.engine.block import BACK, Block
from shoals.ledger.engine.records import RECORD, Records
from shoals.ledger.store import Stored


class Blocks(Protocol):
    """What a book's records are read from again."""

    @property
    def place(self) -> str:
        """Where it lies."""
        ...

    def carried(self) -> object | None:
        """Return what is carried forward, None if nothing was pruned."""
        ...

    def blocks(self, first: int = 0) -> Iterator[Stored]:
        """Yield the blocks from the one that begins with record `first` on."""
        ...


class Recall:
    """Where the blocks of a book begin, and the one that was read last."""

    def __init__(self, store: Blocks) -> None:
        self._store = store
        self._starts: list[int] = []
        self._last = -1, np.zeros(0, RECORD)

    def add(self, first: int) -> None:
        """Note that a block begins with record `first`."""
        self._starts.append(first)

    def start_of(self, number: int) -> int:
        """Return where the block of a record begins; where the last one does, if the record is not booked yet."""
        return self._starts[max(bisect_right(self._starts, number) - 1, 0)] if self._starts else 0

    def __call__(self, numbers: NDArray[np.int64]) -> Records:
        """Return records by their numbers, shape (k,)."""
        found = np.empty(len(numbers), RECORD)
        for k, number in enumerate(numbers.tolist()):
            start, records = self._last
            if not start <= number < start + len(records):
                start = self._starts[bisect_right(self._starts, number) - 1]
                records = self._read(start)
                self._last = start, records
            if not number < start + len(records):
                raise Tampered(f"record {number} is gone from {self._store.place}", BACK)
            found[k] = records[number - start]
        return found

    def _read(self, start: int) -> Records:
        stored = next(iter(self._store.blocks(start)), None)
        if (stored is None or stored.first != start) and self._store.carried() is not None:
            raise LedgerError(f"{self._store.place} was pruned since it was opened", "open it again")
        if stored is None or stored.first != start:
            raise Tampered(f"the block of record {start} is gone from {self._store.place}", BACK)
        if not isinstance(stored.header, bytes) or not isinstance(stored.raw, bytes):
            raise Tampered(f"the block of record {start} holds no bytes", BACK)
        return np.frombuffer(Block.read(stored.header, stored.raw).raw, RECORD)
