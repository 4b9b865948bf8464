"""A store that fails on purpose: what a database promises, kept or broken, decided by a seed.

A disk holds transactions, each a block with all that is derived from it. What a good database promises is that a
transaction is there as a whole or not at all, that one which was confirmed stays, and that a writer who comes second is
refused. Each promise can be broken here, and a test must then notice it; while they are kept, nothing may be lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from random import Random

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import Fenced, LedgerError, OutcomeUnknown
from shoals.ledger.store import Derived, Stored

PARTS = ("block", "names", "balances", "tiles", "edge")


class PowerCut(BaseException):
    """The machine is gone: no handler of the program sees it."""


@dataclass(slots=True)
class Transaction:
    """What one append writes; of a torn one only some parts are there."""

    first: int
    header: bytes
    raw: bytes
    derived: Derived
    parts: frozenset[str] = frozenset(PARTS)

    @property
    def end(self) -> int:
        return self.first + len(self.raw) // 128


@dataclass(slots=True)
class SimDisk:
    """What lies there, what of it is safe, and what shall go wrong next.

    `fault` is one of the words below, for the next append alone: `full`, `read only`, `cut before`, `cut after`,
    `lost before`, `lost after` (the answer, before or after it was booked), `unfenced`.
    """

    rng: Random
    done: list[Transaction] = field(default_factory=list)
    safe: int = 0  # so many transactions survive a crash
    lies: bool = False  # confirms what it has only in its cache
    fault: str = ""

    def end(self) -> int:
        return self.done[-1].end if self.done else 0

    def crash(self) -> int:
        """Lose some of what is not safe; return how many transactions are gone."""
        kept = self.rng.randint(self.safe, len(self.done))
        gone = len(self.done) - kept
        del self.done[kept:]
        self.safe = kept
        return gone

    def tear(self) -> bool:
        """Keep only parts of the last transaction, as no database should; False if there is none."""
        if not self.done:
            return False
        last = self.done[-1]
        there = [part for part in PARTS if self._rows(last, part)]
        if len(there) < 2:
            return False
        kept = self.rng.sample(there, self.rng.randint(1, len(there) - 1))
        last.parts = frozenset(kept)
        return True

    @staticmethod
    def _rows(one: Transaction, part: str) -> bool:
        derived = one.derived
        return bool(
            {
                "block": one.raw,
                "names": derived.names,
                "balances": len(derived.numbers),
                "tiles": derived.tiles,
                "edge": True,
            }[part]
        )

    def rot(self) -> str:
        """Change one bit somewhere; return where."""
        rng = self.rng
        at = rng.randrange(len(self.done))
        one = self.done[at]
        moved = [k for k, each in enumerate(self.done) if len(each.derived.numbers)]
        pick = rng.choice(["header", "header", "raw", "name", "name", "edge", *["balance"] * 2 * bool(moved)])
        if pick == "header":
            one.header = _flipped(one.header, rng)
        elif pick == "raw":
            one.raw = _flipped(one.raw, rng)
        elif pick == "balance":
            at = moved[-1]
            balances = self.done[at].derived.balances.copy()
            balances[rng.randrange(len(balances)), rng.randrange(4)] ^= 1 << rng.randrange(40)
            self.done[at].derived = _with(self.done[at].derived, balances=balances)
        elif pick == "name":
            at = next(k for k, each in enumerate(self.done) if each.derived.names)
            names = list(self.done[at].derived.names)
            k = rng.randrange(len(names))
            names[k] = (names[k][0], names[k][1] + "x")
            self.done[at].derived = _with(self.done[at].derived, names=names)
        else:
            edge = list(self.done[-1].derived.edge)
            if not len(edge[0]):
                self.done[-1].raw = _flipped(self.done[-1].raw, rng)
                return "raw"
            edge[0] = np.frombuffer(_flipped(edge[0].tobytes(), rng), np.uint8).reshape(-1, 32)
            self.done[-1].derived = _with(self.done[-1].derived, edge=edge)
        return pick

    def drop(self) -> bool:
        """Lose a transaction in the middle; False if there is none."""
        if len(self.done) > 1:
            del self.done[self.rng.randrange(len(self.done) - 1)]
            return True
        return False


def _flipped(data: bytes, rng: Random) -> bytes:
    at = rng.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << rng.randrange(8)]) + data[at + 1 :]


def _with(derived: Derived, **changed: object) -> Derived:
    from dataclasses import replace

    return replace(derived, **changed)  # type: ignore[arg-type]


class SimStore:
    """A connection to a `SimDisk`."""

    def __init__(self, disk: SimDisk) -> None:
        self.disk = disk
        self.place = "the simulated disk"

    def append(self, first: int, header: bytes, raw: bytes, derived: Derived) -> None:
        disk, fault = self.disk, self.disk.fault
        disk.fault = ""
        if fault in ("full", "read only"):
            raise LedgerError(f"the disk is {fault}", "open the book again")
        if fault == "cut before":
            raise PowerCut
        if fault == "lost before":
            raise OutcomeUnknown("the connection was lost", "ask by key")
        if first != disk.end() and fault != "unfenced":
            raise Fenced("another writer was there", "open the book again")
        disk.done.append(Transaction(first, header, raw, derived))
        if not disk.lies:
            disk.safe = len(disk.done)
        if fault == "cut after":
            raise PowerCut
        if fault == "lost after":
            raise OutcomeUnknown("the connection was lost", "ask by key")

    def blocks(self, first: int = 0) -> Iterator[Stored]:
        for one in list(self.disk.done):
            if "block" in one.parts and one.first >= first:
                yield Stored(first=one.first, header=one.header, raw=one.raw)

    def carried(self) -> None:
        """No record of a simulated disk is pruned."""

    def names(self) -> list[tuple[int, object]]:
        return [(n, name.encode()) for one in self._with("names") for n, name in one.derived.names]

    def balances(self) -> list[tuple[int, ...]]:
        found = {number: (0, 0, 0, 0, 0) for number, _ in self.names()}
        for one in self._with("balances"):
            rows = zip(one.derived.numbers.tolist(), one.derived.balances.tolist(), strict=True)
            found.update({n: (*row, one.derived.count) for n, row in rows if n in found})
        return [(n, *row) for n, row in sorted(found.items())]

    def as_of(self) -> int:
        return self.disk.end()

    def tiles(self) -> Iterator[tuple[int, int, object]]:
        found = [(t.level, t.index, t.hashes.tobytes()) for one in self._with("tiles") for t in one.derived.tiles]
        return iter(sorted(found))

    def tile(self, level: int, index: int) -> NDArray[np.uint8] | None:
        for at, number, hashes in self.tiles():
            if (at, number) == (level, index):
                return np.frombuffer(hashes, np.uint8).reshape(-1, 32)  # type: ignore[call-overload]
        edge = dict(self.edge())
        return np.frombuffer(edge[level], np.uint8).reshape(-1, 32) if level in edge else None  # type: ignore[call-overload]

    def edge(self) -> list[tuple[int, object]]:
        found: list[tuple[int, object]] = []
        for one in self._with("edge"):
            found = [(level, row.tobytes()) for level, row in enumerate(one.derived.edge)]
        return found

    def checkpoints(self) -> list[tuple[object, object]]:
        return []

    def keep_checkpoint(self, size: int, note: str) -> None:
        raise LedgerError("the simulated disk keeps no checkpoints", "hold them elsewhere")

    def check(self) -> None:
        pass

    def snapshot(self) -> AbstractContextManager[None]:
        return nullcontext()

    def discard(self) -> None:
        pass

    def close(self) -> None:
        pass

    def _with(self, part: str) -> list[Transaction]:
        return [one for one in self.disk.done if part in one.parts]
