"""Machinery: memory that the exact engine's kernels work in, kept by each thread for its next problem.

Fresh pages cost as much as the work done in them, and to find an array's address takes as long as to work on a few
slots; so both are kept.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from math import prod

import numpy as np
from numpy.typing import NDArray

from shoals.plan._merit import BLOCK, COLUMNS, NUMBERS, PLACES, ROWS, SPLITS
from shoals.plan._native import Arrays, Group

FloatArray = NDArray[np.float64]

KEPT = 4_000_000
"""Numbers of working memory that a thread keeps for its next problem."""


class Room:
    """What the kernels of `_slopes` work in for a number of elements and slots.

    `numbers` are those of the store; `limits` hold what limits of it are good for all slots, each an array of one.
    `work` and `slots` are groups of arrays in the kernels' order: what is worked in, and what is known of slots of a
    stretch (least, most, burns, given).
    """

    __slots__ = ("capacity", "inputs", "least", "limits", "most", "numbers", "sign", "size", "slots", "span", "work")

    def __init__(self, n: int, slots: int, capacity: int) -> None:
        self.capacity = capacity
        self.numbers, self.sign = np.empty(NUMBERS), np.empty(n)
        self.limits = tuple(np.empty(1) for _ in range(4))
        self.span = np.empty(8)
        work: list[Arrays] = [
            np.empty(n, np.int32),  # order
            np.empty((slots + BLOCK) * 2 * max(n, PLACES)),  # merit
            np.empty(slots + BLOCK),  # there
            np.empty(slots + BLOCK),  # bought
            np.empty(slots),  # scale
            np.empty(ROWS * BLOCK),  # room
            np.empty(4 * n * BLOCK),  # parts
            np.empty((2 * n + SPLITS) * 4),  # segment
            np.empty(capacity + 1),  # slope
            np.empty(capacity + 1),  # wide
            np.empty((slots + 1) * COLUMNS),  # ends
            self.span,
            self.sign,
        ]
        self.least, self.most = np.empty(slots), np.empty(slots)
        known: list[Arrays] = [self.least, self.most, np.empty(slots), np.empty(slots)]
        self.size = slots * (2 * max(n, PLACES) + 3 + COLUMNS + 4) + 2 * capacity
        self.work, self.slots = Group(work), Group(known)
        self.inputs = Group([])

    def take(self, arrays: Sequence[Arrays]) -> Group:
        """Return what is read as a group; what was read before is not looked for again."""
        self.inputs = Group(arrays, self.inputs)
        return self.inputs


class _Memory(threading.local):
    """Working memory that is kept from problem to problem."""

    def __init__(self) -> None:
        self.kept = np.empty(0)
        self.used = 0
        self.nothing = np.zeros(0)
        self.shape = (0, 0)
        self.room: Room | None = None

    def begin(self) -> None:
        """Take back what was given out, and have as much at hand as was asked for."""
        if len(self.kept) < self.used <= KEPT:
            self.kept = np.empty(self.used)
        self.used = 0

    def take(self, *shape: int) -> FloatArray:
        """Return an array, with nothing sensible in it, that is good until the next `begin`."""
        start, size = self.used, prod(shape)
        self.used += size
        return self.kept[start : self.used].reshape(shape) if self.used <= len(self.kept) else np.empty(shape)

    def zeros(self, slots: int) -> FloatArray:
        """Return zeros, read-only."""
        if len(self.nothing) != slots:
            self.nothing = np.zeros(slots)
            self.nothing.flags.writeable = False
        return self.nothing

    def room_for(self, n: int, slots: int, capacity: int) -> Room:
        """Return room that holds at least so many segments, that of the last problem if it fits."""
        if self.room is None or self.shape != (n, slots) or self.room.capacity < capacity:
            self.room = None
            room = Room(n, slots, capacity)
            if room.size > KEPT:
                return room
            self.room, self.shape = room, (n, slots)
        return self.room


memory = _Memory()
