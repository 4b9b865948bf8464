"""Tests that every store of a book passes. Write a store, hand over how to open it, and call `check_store`."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import numpy as np

from shoals.core.errors import Fenced, LedgerError
from shoals.ledger.engine.block import FIRST, Block, leaves_of
from shoals.ledger.engine.machine import Machine
from shoals.ledger.engine.records import RECORD, Refusal
from shoals.ledger.engine.tree import TILE, Tile, Tree
from shoals.ledger.store import Derived, Store, Stored
from shoals.testing.records import History

NAMES = ("pv", "bus", "捨てた", "owner")
Given = tuple[int, bytes, bytes, Derived]
"""What `Store.append` is given."""


class Writer:
    """Makes blocks of a random history, and remembers what a store must say."""

    def __init__(self, seed: int = 1) -> None:
        self.history, self.machine, self.tree = History(Random(seed)), Machine(), Tree()
        self.before = FIRST
        self.blocks: list[Stored] = []
        self.tiles: list[Tile] = []
        self.as_of: dict[int, int] = {}
        self.checkpoints: dict[int, str] = {}

    def next(self) -> Given:
        """Return what is given to `Store.append` for the next block."""
        first, known = self.machine.count, len(self.machine.accounts)
        accepted = np.zeros(0, RECORD)
        while not len(accepted):
            batch = self.history.batch()
            accepted = batch[self.machine.apply(batch) == Refusal.OK]
        raw = accepted.tobytes()
        tiles = self.tree.append(leaves_of(raw))
        block = Block(first=first, booked_us=1, before=self.before, root=self.tree.root(), raw=raw)
        self.before = block.digest
        numbers = np.arange(len(self.machine.accounts))
        self.as_of.update(dict.fromkeys(numbers.tolist(), self.machine.count))
        self.tiles += tiles
        self.blocks.append(Stored(first=first, header=block.header, raw=raw))
        derived = Derived(
            tiles=tiles,
            edge=self.tree.edge(),
            names=[(n, self.name(n)) for n in range(known, len(numbers))],
            numbers=numbers,
            balances=self.machine.accounts[:, 7:11],
            count=self.machine.count,
        )
        return first, block.header, raw, derived

    @staticmethod
    def name(number: int) -> str:
        """Return the name of an account."""
        return NAMES[number] if number < len(NAMES) else f"account {number}"


def check_store(open_store: Callable[[bool], Store], *, blocks: int = 40) -> None:
    """Put a store to the test.

    Parameters
    ----------
    open_store : callable
        Given True, makes a new book at a place of its own; given False, opens that book again. It is called with True
        once, and may be called with False while the book is open elsewhere.
    blocks : int, default 40
        Blocks to write.

    Raises
    ------
    AssertionError
        If the store forgets, reorders, half-books, lets two writers in, or admits what it must not.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> from shoals.ledger.store.sqlite import SqliteStore
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     place = Path(folder) / "book.sqlite"
    ...     check_store(lambda new: SqliteStore.create(place) if new else SqliteStore.open(place))
    """
    store, writer = open_store(True), Writer()
    assert (list(store.blocks()), store.names(), store.balances(), store.edge()) == ([], [], [], [])
    assert store.tile(0, 0) is None
    for n in range(blocks):
        given = writer.next()
        if n % 7 == 3:
            _check_fences(open_store, store, writer, given)
        store.append(*given)
        if n % 9 == 0:
            for note in (f"証拠 {n}\n", f"証拠 {n}, seen\n"):
                writer.checkpoints[writer.machine.count] = note
                store.keep_checkpoint(writer.machine.count, note)
            _check_says(store, writer)
    _check_says(store, writer)
    _check_refusals(store, writer)
    store.close()
    again = open_store(False)
    _check_says(again, writer)
    again.append(*writer.next())
    _check_says(again, writer)
    again.close()


def _check_says(store: Store, writer: Writer) -> None:
    """The store says what it was given, and nothing else."""
    store.check()
    assert list(store.blocks()) == writer.blocks, "the blocks are not those that were appended"
    middle = writer.blocks[len(writer.blocks) // 2]
    assert isinstance(middle.first, int)
    assert next(iter(store.blocks(middle.first))) == middle, "reading from a block on does not begin with it"
    count = len(writer.machine.accounts)
    assert store.names() == [(n, writer.name(n).encode()) for n in range(count)], "the names are others"
    rows = writer.machine.accounts[:, 7:11].tolist()
    expected = [(n, *row, writer.as_of[n]) for n, row in enumerate(rows)]
    assert store.balances() == expected, "the balances are others"
    tiles = sorted((tile.level, tile.index, tile.hashes.tobytes()) for tile in writer.tiles)
    assert list(store.tiles()) == tiles, "the tiles are others"
    edge = writer.tree.edge()
    assert store.edge() == [(level, row.tobytes()) for level, row in enumerate(edge)], "the edge of the tree is another"
    last = store.tile(0, writer.tree.size // TILE)
    assert last is not None, "the tile at the edge cannot be read"
    assert last.tobytes() == edge[0].tobytes()
    kept = [(size, note.encode()) for size, note in writer.checkpoints.items()]
    assert store.checkpoints() == kept, "the checkpoints are others"


def _check_fences(open_store: Callable[[bool], Store], store: Store, writer: Writer, given: Given) -> None:
    """A writer that believes in another end of the book is refused, and leaves no trace."""
    first, header, raw, derived = given
    for wrong in {first + 1, max(first - 1, 0), 0} - {first}:
        refusal: Exception | None = None
        try:
            store.append(wrong, header, raw, derived)
        except LedgerError as error:
            refusal = error
        assert isinstance(refusal, Fenced), f"a block at {wrong} behind {first} records is answered with {refusal!r}"
    other = open_store(False)
    assert list(other.blocks()) == writer.blocks[:-1], "another reader does not see the same book"
    other.close()


def _check_refusals(store: Store, writer: Writer) -> None:
    """What is half a block, or names an account twice, is refused as a whole."""
    count = writer.machine.count
    none = np.zeros(0, np.int64)
    good = Derived(tiles=[], edge=[], names=[], numbers=none, balances=none.reshape(0, 4), count=count + 1)
    twice = Derived(tiles=[], edge=[], names=[(0, "pv")], numbers=none, balances=none.reshape(0, 4), count=count + 1)
    for name, header, raw, derived in (
        ("a short header", b"short", bytes(128), good),
        ("half a record", bytes(128), bytes(100), good),
        ("no record", bytes(128), b"", good),
        ("an account that is there", bytes(128), bytes(128), twice),
    ):
        refusal: Exception | None = None
        try:
            store.append(count, header, raw, derived)
        except LedgerError as error:
            refusal = error
        assert refusal is not None, f"the store takes {name}"
        _check_says(store, writer)
