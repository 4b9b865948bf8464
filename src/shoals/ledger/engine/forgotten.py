"""Records that were pruned: of most only id, leaf and time are known, and that is enough to know one again.

Who asks for a record under an id that is booked must be told whether it is the same. The record itself is gone, but its
leaf, the hash of all of it, is not: what is asked, with number and time of the one that was booked, has that leaf or is
another record.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from shoals.ledger.engine.records import RECORD, Flag, RecordKind, Records

UNUSUAL = Flag.HOLD | Flag.POST | Flag.VOID | Flag.UP_TO
"""Flags of transfers that are kept whole: later records refer to them, or say less than what was booked."""
NO_KIND = 0xFFFF
"""Kind of what stands for a record that is not the one asked for."""
_TRANSFER = np.uint16(RecordKind.TRANSFER)


def is_kept(records: Records) -> NDArray[np.bool_]:
    """Return which records stay when others are pruned, shape (n,): all but plain transfers."""
    return (records["kind"] != _TRANSFER) | (records["flags"] & np.uint16(UNUSUAL) != 0)


class Forgotten:
    """What is known of records that were pruned.

    Parameters
    ----------
    kept : record array, shape (k,)
        Those that stayed whole, in order.
    ids : array of uint64, shape (n, 2)
        Both words of the id of each.
    leaf : callable
        Returns the hash of a record as a leaf of the tree, by its number.
    booked_us : callable
        Returns when a record was booked, by its number. [µs since 1970 UTC]
    """

    def __init__(
        self,
        kept: Records,
        ids: NDArray[np.uint64],
        leaf: Callable[[int], bytes],
        booked_us: Callable[[int], int],
    ) -> None:
        self.kept = kept
        self.ids = ids
        self._at = {seq: k for k, seq in enumerate(kept["seq"].tolist())}
        self._leaf = leaf
        self._booked_us = booked_us

    def __len__(self) -> int:
        return len(self.ids)

    def knows_again(self, seq: int, asked: Records) -> bool:
        """Write number and time of a pruned record into one that is asked for, and return whether that is the same."""
        asked["seq"], asked["booked_us"] = seq, self._booked_us(seq)
        return hashlib.sha256(b"\0" + asked.tobytes()).digest() == self._leaf(seq)

    def recall(self, seq: int, asked: Records) -> Records:
        """Return record `seq`, shape (1,): it is kept, or one of those that are asked for, or else of no kind."""
        if seq in self._at:
            return self.kept[self._at[seq] : self._at[seq] + 1]
        high, low = self.ids[seq]
        for k in np.flatnonzero((asked["id_hi"] == high) & (asked["id_lo"] == low)).tolist():
            one = asked[k : k + 1].copy()
            if self.knows_again(seq, one):
                return one
        found = np.zeros(1, RECORD)
        found["id_hi"], found["id_lo"], found["kind"], found["seq"] = high, low, NO_KIND, seq
        return found
