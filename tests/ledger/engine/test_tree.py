from __future__ import annotations

import hashlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.errors import InputError, Tampered
from shoals.ledger.engine.tree import (
    EMPTY,
    Tree,
    consistency,
    inclusion,
    reader,
    root_from_inclusion,
    roots_from_consistency,
)


def leaf(n: int) -> bytes:
    return hashlib.sha256(b"\0" + n.to_bytes(8, "little")).digest()


def plain_root(start: int, end: int) -> bytes:
    """The definition of RFC 6962, word for word."""
    n = end - start
    if n == 0:
        return EMPTY
    if n == 1:
        return leaf(start)
    k = 1
    while 2 * k < n:
        k *= 2
    return hashlib.sha256(b"\1" + plain_root(start, start + k) + plain_root(start + k, end)).digest()


class Kept:
    """A tree with its tiles in a dict."""

    def __init__(self) -> None:
        self.tree = Tree()
        self.tiles: dict[tuple[int, int], np.ndarray] = {}

    def grow(self, n: int) -> None:
        leaves = b"".join(leaf(self.tree.size + k) for k in range(n))
        for tile in self.tree.append(np.frombuffer(leaves, np.uint8).reshape(n, 32)):
            assert (tile.level, tile.index) not in self.tiles
            self.tiles[tile.level, tile.index] = tile.hashes

    def read(self, level: int, index: int) -> bytes:
        def tile(level: int, index: int) -> np.ndarray:
            found = self.tiles.get((level, index))
            return self.tree.edge()[level] if found is None else found

        return reader(tile)(level, index)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.one_of(st.integers(0, 9), st.integers(200, 600)), min_size=1, max_size=8))
def test_the_root_is_that_of_the_definition_however_leaves_arrive(parts: list[int]) -> None:
    kept = Kept()
    for part in parts:
        kept.grow(part)
        assert kept.tree.root() == plain_root(0, kept.tree.size)
        again = Tree.from_edge(kept.tree.size, kept.tree.edge())
        assert again.root() == kept.tree.root()


def test_a_tree_of_three_levels_of_tiles() -> None:
    kept = Kept()
    for part in (65_535, 1, 2, 255, 66_000):
        kept.grow(part)
    assert {level for level, _ in kept.tiles} == {0, 1}
    assert kept.tree.root() == plain_root(0, kept.tree.size)
    for seq in (0, 1, 65_535, 65_536, kept.tree.size - 1):
        path = inclusion(kept.read, seq, kept.tree.size)
        assert root_from_inclusion(leaf(seq), seq, kept.tree.size, path) == kept.tree.root()


@settings(max_examples=150, deadline=None)
@given(st.integers(1, 700), st.data())
def test_proofs_lead_to_the_root_and_a_changed_one_does_not(size: int, data: st.DataObject) -> None:
    kept = Kept()
    kept.grow(size)
    root = kept.tree.root()
    seq = data.draw(st.integers(0, size - 1))
    path = inclusion(kept.read, seq, size)
    assert root_from_inclusion(leaf(seq), seq, size, path) == root
    old = data.draw(st.integers(1, size))
    proof = consistency(kept.read, old, size)
    assert roots_from_consistency(old, size, plain_root(0, old), proof) == (plain_root(0, old), root)
    if path:
        at = data.draw(st.integers(0, len(path) - 1))
        wrong = [*path[:at], bytes(32), *path[at + 1 :]]
        assert root_from_inclusion(leaf(seq), seq, size, wrong) != root
        with pytest.raises(Tampered):
            root_from_inclusion(leaf(seq), seq, size, path[:-1])
        with pytest.raises(Tampered):
            root_from_inclusion(leaf(seq), seq, size, [*path, bytes(32)])
    if proof and old < size:
        assert (
            roots_from_consistency(old, size, plain_root(0, old), [bytes(32), *proof[1:]])[1] != root or len(proof) == 1
        )


def test_what_is_not_in_the_tree_has_no_proof() -> None:
    kept = Kept()
    kept.grow(3)
    with pytest.raises(InputError, match="no record 3"):
        inclusion(kept.read, 3, 3)
    with pytest.raises(InputError, match="no beginning"):
        consistency(kept.read, 4, 3)
    with pytest.raises(Tampered, match="edge"):
        Tree.from_edge(5, kept.tree.edge())
