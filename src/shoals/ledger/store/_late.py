"""Balances that are given with a block and written later, when they are few or due.

Rows of balances cost more than the block that moves them, where a book has many accounts. So they wait until so many
records were booked for each of them that they hardly count. What is written is always all that waits, so that the rows
are the balances of the whole book at one moment.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from shoals.ledger.store import Derived

AT_ONCE = 64
"""So many rows of balances are written with every block, whatever it holds."""
RECORDS_A_ROW = 32
"""More rows wait until so many records were booked for each of them: then they cost a thirtieth of a row a record."""


class LateBalances:
    """What waits to be written."""

    def __init__(self) -> None:
        self._given = np.zeros((0, 4), np.int64)  # balances by number, as last given
        self._late = np.zeros(0, np.bool_)  # which of them are not written yet

    def keep(self, derived: Derived) -> None:
        """Remember balances until they are written."""
        most = int(derived.numbers.max(initial=-1)) + 1
        if most > len(self._given):
            more = max(most, 2 * len(self._given)) - len(self._given)
            self._given = np.concatenate([self._given, np.zeros((more, 4), np.int64)])
            self._late = np.concatenate([self._late, np.zeros(more, np.bool_)])
        self._given[derived.numbers] = derived.balances
        self._late[derived.numbers] = True

    def due(self, records: int) -> bool:
        """Return whether to write now, `records` after the last time."""
        late = int(np.count_nonzero(self._late))
        return late <= AT_ONCE or RECORDS_A_ROW * late <= records

    def rows(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return numbers and balances of what waits, shapes (k,) and (k, 4)."""
        numbers = np.flatnonzero(self._late)
        return numbers, self._given[numbers]

    def written(self) -> None:
        """Forget what waited."""
        self._late[:] = False

    def __bool__(self) -> bool:
        return bool(self._late.any())
