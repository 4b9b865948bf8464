"""Neighbours in slots of four, and the tables of sixteen sums that stand for their weights.

What depends on the graph alone (who stands in which slot, in the order of visits) is made once; tables are made anew
when numbers change. A bit is 1 for an up spin, so entry x of a table is the sum of the four weights with the signs
that the bits of x say.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

FOUR = 4
SIGNS = (2.0 * (np.arange(16) >> np.arange(FOUR)[:, None] & 1) - 1).astype(np.float64)
"""``SIGNS[k, x]`` is the spin that bit `k` of `x` stands for."""
CHUNK = 1 << 16
REACH = 5
"""The most spins of a factor that a table can hold: the one that is updated, and four others."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Slots:
    """Who is seen by whom, four at a time.

    Parameters
    ----------
    visits : array of int32, shape (n, 4)
        Node, its first slot and how many it has; colour by colour.
    near : array of int32, shape (slots, 4)
        The nodes in a slot; node 0 where a place is empty.
    edge_of : array of int32, shape (slots, 4)
        By which edge; -1 where a place is empty or belongs to a factor.
    first : array of int64, shape (n,)
        The first slot of node i.
    owner : array of int32, shape (slots,)
        Whose slot it is.
    factors : list of (slots, rows, k)
        For each factor array of the model, slot, row and length of each place that a product fills.
    """

    visits: NDArray[np.int32]
    near: NDArray[np.int32]
    edge_of: NDArray[np.int32]
    first: NDArray[np.int64]
    owner: NDArray[np.int32]
    factors: list[tuple[NDArray[np.int64], NDArray[np.int64], int]]

    @classmethod
    def of(cls, model: Any) -> Slots:
        """Return the slots of a model of spins."""
        graph = model.graph
        n = graph.n
        start = graph.start.astype(np.int64)
        degree = np.diff(start)
        order = np.argsort(model.conflicts.colour, kind="stable")
        own = [_members(one.nodes) for one in model.factors]
        extra = sum((np.bincount(node, minlength=n) for node, _, _ in own), np.zeros(n, np.int64))
        pairs = -(-degree // FOUR)
        count = np.maximum(pairs + extra, 1)
        begin = np.zeros(n, np.int64)
        begin[order] = np.concatenate([[0], np.cumsum(count[order])[:-1]])
        total = int(count.sum())
        near = np.zeros((total, FOUR), np.int32)
        edge_of = np.full((total, FOUR), -1, np.int32)
        owner = np.empty(total, np.int32)
        owner[np.repeat(begin, count) + _within(count)] = np.repeat(np.arange(n), count)
        at = np.repeat(begin * FOUR, degree) + _within(degree)
        near.reshape(-1)[at] = graph.neighbour
        edge_of.reshape(-1)[at] = graph.edge_of
        filled = begin + pairs
        factors = []
        for node, row, others in own:
            turn = np.argsort(node, kind="stable")
            node, row, others = node[turn], row[turn], others[turn]
            here = np.bincount(node, minlength=n)
            slot = filled[node] + _within(here)
            filled = filled + here
            near[slot, : others.shape[1]] = others
            factors.append((slot, row, others.shape[1]))
        visits = np.zeros((n, 4), np.int32)
        visits[:, 0], visits[:, 1], visits[:, 2] = order, begin[order], count[order]
        return cls(visits=visits, near=near, edge_of=edge_of, first=begin, owner=owner, factors=factors)

    @property
    def n(self) -> int:
        """Number of nodes."""
        return len(self.visits)

    @property
    def count(self) -> int:
        """Number of slots."""
        return len(self.near)

    def tables(self, biases: Floats, weights: Floats, products: list[Floats]) -> Iterator[tuple[slice, Floats]]:
        """Yield tables of sums, shape (slots, 16), some slots at a time.

        Parameters
        ----------
        biases : array, shape (n,)
            Put into the first slot of each node.
        weights : array, shape (m,)
            Of edges.
        products : list of array
            Of the rows of each factor array.
        """
        padded = np.append(weights, 0.0)
        extra = np.zeros(self.count)
        extra[self.first] = biases
        for begin in range(0, self.count, CHUNK):
            part = slice(begin, min(begin + CHUNK, self.count))
            made = padded[self.edge_of[part]] @ SIGNS
            made += extra[part, None]
            for (slot, row, k), values in zip(self.factors, products, strict=True):
                inside = np.flatnonzero((slot >= part.start) & (slot < part.stop))
                made[slot[inside] - part.start] += values[row[inside], None] * SIGNS[:k].prod(axis=0)
            yield part, made

    def spans(self, biases: Floats, weights: Floats, products: list[Floats]) -> Floats:
        """Return the largest field that each node can have, shape (n,)."""
        found = np.abs(biases).astype(np.float64)
        padded = np.append(np.abs(weights), 0.0)
        found += np.bincount(self.owner, padded[self.edge_of].sum(axis=1), minlength=len(found))
        for (slot, row, _), values in zip(self.factors, products, strict=True):
            found += np.bincount(self.owner[slot], np.abs(values)[row], minlength=len(found))
        return found


def step_for(widest: float) -> float:
    """Return a power of 2 of which numbers up to `widest` are fewer than 2^30: simple fractions stay exact.

    Examples
    --------
    >>> step_for(6.0) == 8.0 / 2**30
    True
    """
    return 2.0 ** (math.frexp(widest)[1] - 30) if widest > 0 else 1.0


def fits(model: Any) -> bool:
    """Return whether tables can hold all factors of a model of spins."""
    return all(one.nodes.shape[1] <= REACH for one in model.factors)


def _within(count: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return 0, 1, … for each of `count`, one after the other."""
    ends = np.cumsum(count)
    return np.arange(int(ends[-1]) if len(ends) else 0) - np.repeat(ends - count, count)


def _members(nodes: NDArray[np.int32]) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int32]]:
    """Return, for each place of each factor: the node, the row, the others."""
    rows, k = nodes.shape
    node = nodes.T.reshape(-1).astype(np.int64)
    row = np.tile(np.arange(rows), k)
    others = np.concatenate([np.delete(nodes, one, axis=1) for one in range(k)])
    return node, row, others
