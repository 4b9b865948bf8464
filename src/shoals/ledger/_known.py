"""What a book knows of its records: the state of the engine, the tree over them, names of accounts and of rules.

It is read from a store once and checked on the way, and then grows block by block.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import LedgerError, Tampered
from shoals.ledger._recall import Recall
from shoals.ledger.carried import Carried, Resumed, resume, seal_of
from shoals.ledger.chains import name_digest
from shoals.ledger.charter import name_of_rule
from shoals.ledger.engine.block import BACK, FIRST, Block, leaves_of
from shoals.ledger.engine.machine import Machine
from shoals.ledger.engine.records import RECORD, RecordKind, Records, Refusal, moves
from shoals.ledger.engine.reference import Plain
from shoals.ledger.engine.tree import Tile, Tree
from shoals.ledger.store import Derived, Store

OPEN, RULE = np.uint16(RecordKind.OPEN), np.uint16(RecordKind.RULE)


def new_machine(recall: Callable[[NDArray[np.int64]], Records]) -> Machine | Plain:
    """Return the compiled engine, or the plain one where nothing can be compiled.

    Parameters
    ----------
    recall : callable
        Returns booked records by their numbers.
    """
    try:
        return Machine(recall)
    except LedgerError:
        return Plain()


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """A block that is in memory and still to be stored, with what is derived from it."""

    first: int
    header: bytes
    raw: bytes
    derived: Derived


class Known:
    """The records of a store, replayed and checked.

    Parameters
    ----------
    store : Store

    Attributes
    ----------
    names : list of str
        Of all accounts, by their numbers; `numbers` the other way round, `owners` their tenants.
    rules : dict of str to int
        Number of each rule by its name.
    before : bytes
        Digest of the last header.
    booked_us : int
        When the last block was booked. [µs since 1970 UTC]
    transfers : int
        Transfers, holds and ends of holds.
    resumed : Resumed or None
        What is carried forward, if the first records were pruned.

    Raises
    ------
    Tampered
        If anything is not as it was booked.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.recall = Recall(store)
        self.machine = new_machine(self.recall)
        self.tree = Tree()
        self.before: bytes = FIRST
        self.booked_us = 0
        self.transfers = 0
        self.owners: list[int] = []
        self.names: list[str] = []
        self.numbers: dict[str, int] = {}
        self.rules: dict[str, int] = {}
        self._rule_count = 0
        self._late: set[int] = set()
        self.resumed: Resumed | None = None
        with store.snapshot():
            self._resume()
            self.catch_up()

    @property
    def count(self) -> int:
        """How many records there are."""
        return self.machine.count

    @property
    def carried(self) -> Carried | None:
        """What is carried forward of the first records, if they were pruned."""
        return None if self.resumed is None else self.resumed.carried

    # ------------------------------------------------------------------------------------------------- what is stored

    def blocks(self, first: int = 0, *, checked: bool = True) -> Iterator[Block]:
        """Yield the blocks from the one that begins with record `first` on, up to what is known."""
        at = max(first, 0 if self.carried is None else self.carried.size)
        for stored in self.store.blocks(first):
            if not isinstance(stored.header, bytes) or not isinstance(stored.raw, bytes):
                raise Tampered(f"a block of {self.store.place} holds no bytes", BACK)
            block = Block.read(stored.header, stored.raw)
            if checked and block.first + len(block) > self.count:
                return  # another writer went on
            if checked and block.first != at:
                raise LedgerError(f"{self.store.place} was pruned since it was opened", "open it again")
            at += len(block)
            yield block

    def block_of(self, seq: int) -> int:
        """Return the first record of the block that holds record `seq`."""
        return self.recall.start_of(seq)

    def catch_up(self) -> None:
        """Replay what is stored beyond the records that are known, until blocks and names are of one moment."""
        while True:
            as_of = self.store.as_of()
            names = self._stored_names()
            before, lacking = self.count, False
            for block in self.blocks(before, checked=False):
                opens = np.frombuffer(block.raw, RECORD)["kind"] == OPEN
                if len(self.names) + int(np.count_nonzero(opens)) > len(names):
                    lacking = True  # another writer opened accounts since the names were read, or names are missing
                    break
                self.replay(block, names)
                moved = self.machine.moved()
                if self.count > as_of:  # the stored balances are older
                    self._late.update(moved.tolist())
            if lacking:
                if len(self._stored_names()) <= len(names):  # a block and its names are stored at once
                    raise Tampered(f"{self.store.place} opens accounts that it does not name", BACK)
                continue
            if len(names) == len(self.names):
                return
            if self.count == before:
                raise Tampered(f"{self.store.place} names {len(names)} accounts, and opens others", BACK)

    def replay(self, block: Block, names: Sequence[str]) -> list[Tile]:
        """Book a block again and hold it to what it says; return the tiles that became full."""
        place = f"block {block.first} of {self.store.place}"
        if block.first != self.count or block.before != self.before:
            raise Tampered(f"{place} does not follow the one before it", BACK)
        batch = block.records
        self.recall.add(block.first)
        if len(bad := np.flatnonzero(batch["seq"] != np.arange(block.first, block.first + len(block)))):
            raise Tampered(f"record {block.first + int(bad[0])} of {self.store.place} has another number", BACK)
        if (batch["booked_us"] != block.booked_us).any() or block.booked_us < self.booked_us:
            raise Tampered(f"{place} says that it was booked at another time than its records", BACK)
        result = self.machine.apply(batch)
        if result.any():
            at = int(np.argmax(result != 0))
            raise Tampered(
                f"record {block.first + at} of {self.store.place} breaks a rule: {Refusal(int(result[at])).sentence}",
                BACK,
            )
        tiles = self.tree.append(leaves_of(block.raw))
        if self.tree.root() != block.root:
            raise Tampered(f"the root that {place} names is not that of its records", BACK)
        self._note(batch, names[len(self.names) :])
        self.before, self.booked_us = block.digest, block.booked_us
        return tiles

    # ------------------------------------------------------------------------------------------------ what comes after

    def link(self, accepted: Records, names: Sequence[str]) -> Linked:
        """Make a block of records that the engine has just booked; it is still to be stored."""
        first, raw = self.count - len(accepted), accepted.tobytes()
        tiles = self.tree.append(leaves_of(raw))
        header = Block(first=first, booked_us=self.booked_us, before=self.before, root=self.tree.root(), raw=raw).header
        fresh = self._note(accepted, names)
        self.recall.add(first)
        self.before = hashlib.sha256(header).digest()
        transfers = None if accepted["kind"].any() else accepted
        return Linked(first=first, header=header, raw=raw, derived=self._derived(tiles, fresh, transfers))

    def adopt(self, block: Block, names: Sequence[str]) -> Linked:
        """Replay a block of another copy of the book; it is still to be stored."""
        known = len(self.names)
        tiles = self.replay(block, names)
        fresh = list(enumerate(self.names))[known:]
        return Linked(first=block.first, header=block.header, raw=block.raw, derived=self._derived(tiles, fresh))

    def _derived(
        self, tiles: Sequence[Tile], fresh: Sequence[tuple[int, str]], transfers: Records | None = None
    ) -> Derived:
        numbers = self.machine.moved(transfers)
        if self._late:
            numbers = np.union1d(numbers, sorted(self._late))
            self._late.clear()
        return Derived(
            tiles=tiles,
            edge=self.tree.edge(),
            names=fresh,
            numbers=numbers,
            balances=self.machine.accounts[numbers, 7:11],
            count=self.count,
        )

    # ------------------------------------------------------------------------------------------------------- machinery

    def _resume(self) -> None:
        """Begin with what is carried forward, if the first records were pruned."""
        self.resumed = found = resume(self.store, self.machine, self.tree)
        if found is None:
            return
        kept = found.carried.kept
        self._note(kept, self._stored_names())
        self.transfers = found.carried.size - int(np.count_nonzero(~moves(kept)))
        self.before, self.booked_us = found.carried.before, found.booked_us
        first = next(self.store.blocks(found.carried.size), None)
        if first is None or not isinstance(first.raw, bytes) or seal_of(first.raw) != found.carried.digest:
            raise Tampered(f"{self.store.place} carries forward what no record of it names", BACK)

    def _stored_names(self) -> list[str]:
        return [str(name, "utf-8") if isinstance(name, bytes) else str(name) for _, name in self.store.names()]

    def _note(self, batch: Records, names: Sequence[str]) -> list[tuple[int, str]]:
        """Keep the names of accounts that records open, and the numbers of rules that they set."""
        kind = batch["kind"]
        if not kind.any():  # transfers alone
            self.transfers += len(batch)
            return []
        self.transfers += int(np.count_nonzero(moves(batch)))
        opened = batch[kind == OPEN]
        if len(names) < len(opened):
            raise Tampered(f"{self.store.place} opens accounts that it does not name", BACK)
        found: list[tuple[int, str]] = []
        for one, name in zip(opened, names, strict=False):
            if one["evidence"].tobytes() != name_digest(name):
                raise Tampered(f"account {len(self.names)} (`{name}`) is not named as it was opened", BACK)
            found.append((len(self.names), name))
            self.numbers[name] = len(self.names)
            self.names.append(name)
            self.owners.append(int(one["tenant"]))
        for one in batch[kind == RULE]:
            self._rule_count += 1
            self.rules.setdefault(name_of_rule(one), self._rule_count)
        return found
