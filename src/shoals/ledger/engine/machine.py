"""The compiled state machine: millions of records a second, with the answers of `reference`."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals._llvm.load import machine_code
from shoals.core.errors import LedgerError
from shoals.ledger.engine.records import RECORD, AccountFlag, Flag, RecordKind, Records

Words = NDArray[np.int64]

PACKAGE = "shoals.ledger.engine"
ENTRIES = {"machine": "iiiaaaaaaaaa", "rehash": "iiiaaiaa"}
"""Functions of `_machine`, and the kinds of their arguments."""
LOAD = 0.8
"""Share of the table of ids that may be full."""
ACCOUNT, RULE, HOLD, WORDS = 12, 12, 8, 16
N_ACCOUNTS, N_RULES, N_HOLDS, N_RECORDS, N_EPOCH, N_KNOWN = range(6)
DEBITS, DEBITS_HELD, CREDITS, CREDITS_HELD = 7, 8, 9, 10


class Machine:
    """A book in memory, compiled.

    Attributes
    ----------
    count : int
        Records that are booked.

    Raises
    ------
    LedgerError
        If the machine code cannot be had on this machine; `reference.Reference` needs none.

    Examples
    --------
    >>> from shoals.ledger.engine.records import Opening, Refusal
    >>> book = Machine()
    >>> batch = np.concatenate([Opening(number=n, ledger=1).record() for n in (0, 1)] + [np.zeros(1, RECORD)])
    >>> batch["id_lo"] = [1, 2, 3]
    >>> batch[2:][["debit", "credit", "amount", "ledger"]] = (0, 1, 500, 1)
    >>> [Refusal(one).name for one in book.apply(batch)], book.balances().tolist()
    (['OK', 'OK', 'OK'], [-500, 500])
    """

    def __init__(self) -> None:
        run, rehash = (machine_code(PACKAGE, name, kinds) for name, kinds in ENTRIES.items())
        if run is None or rehash is None:
            raise LedgerError("the compiled book needs llvmlite, which is not here", "install `llvmlite` 0.45 or newer")
        self._run: Any = run
        self._rehash: Any = rehash
        self._account = np.zeros((16, ACCOUNT), np.int64)
        self._rule = np.zeros((16, RULE), np.int64)
        self._hold = np.zeros((16, HOLD), np.int64)
        self._slot = np.full(32, -1, np.int64)
        self._known = np.zeros((1024, 3), np.int64)
        self._number = np.zeros(8, np.int64)
        self._number[N_EPOCH] = np.iinfo(np.int64).min

    @property
    def count(self) -> int:
        """Records that are booked."""
        return int(self._number[N_RECORDS])

    @property
    def accounts(self) -> Words:
        """Accounts, shape (accounts, 12): the columns are named in `_machine`. A view; do not write into it."""
        return self._account[: int(self._number[N_ACCOUNTS])]

    def balances(self) -> Words:
        """Return credits less debits that are posted, of each account, shape (accounts,)."""
        found = self.accounts
        return found[:, CREDITS] - found[:, DEBITS]

    def apply(self, batch: Records) -> NDArray[np.int64]:
        """Apply a batch, and return a `Refusal` for each record, shape (n,).

        Booked records get their `seq`, and with ``UP_TO`` the amount that was moved. `booked_us` must be set. `batch`
        is contiguous, of dtype `RECORD`.
        """
        n = len(batch)
        result = np.zeros(n, np.int64)
        if not n:
            return result
        assert batch.dtype == RECORD
        assert batch.flags.c_contiguous
        kind = batch["kind"]
        holds = int(np.count_nonzero((kind == RecordKind.TRANSFER) & (batch["flags"] & Flag.HOLD > 0)))
        self._make_room(
            n, int(np.count_nonzero(kind == RecordKind.OPEN)), int(np.count_nonzero(kind == RecordKind.RULE)), holds
        )
        self._run(
            n, len(self._known) - 1, len(self._slot) - 1, batch.view(np.int64), result, self._account, self._rule,
            self._known, self._hold, self._slot, self._number, np.empty((n, 2), np.int64),
        )  # fmt: skip
        return result

    def _make_room(self, records: int, accounts: int, rules: int, holds: int) -> None:
        """Let each table have room for what a batch may add."""
        number = self._number
        self._account = _longer(self._account, int(number[N_ACCOUNTS]) + accounts)
        self._rule = _longer(self._rule, int(number[N_RULES]) + rules)
        wanted, known, slots = int(number[N_HOLDS]) + holds, len(self._known), len(self._slot)
        self._hold = _longer(self._hold, wanted)
        while known * LOAD < int(number[N_KNOWN]) + records:
            known *= 2
        while slots < 2 * wanted:
            slots *= 2
        if known == len(self._known) and slots == len(self._slot):
            return
        old, self._slot = self._known, np.full(slots, -1, np.int64)
        self._known = np.zeros((known, 3), np.int64)
        self._rehash(len(old), known - 1, slots - 1, old, self._known, int(number[N_HOLDS]), self._hold, self._slot)

    def check(self) -> None:
        """Assert what must hold after every batch: each ledger closes, and no account broke its flags."""
        a = self.accounts
        flags, posted, held = a[:, 2], a[:, DEBITS], a[:, DEBITS_HELD]
        credits_, credits_held = a[:, CREDITS], a[:, CREDITS_HELD]
        assert (a[:, DEBITS:] >= 0).all()
        for ledger in np.unique(a[:, 0]):
            mine = a[a[:, 0] == ledger].astype(object)  # sums may pass 2**63 though no account does
            assert mine[:, DEBITS].sum() == mine[:, CREDITS].sum()
            assert mine[:, DEBITS_HELD].sum() == mine[:, CREDITS_HELD].sum()
        assert (posted + held <= credits_)[flags & AccountFlag.FULL_ONLY > 0].all()
        assert (credits_ + credits_held <= posted)[flags & AccountFlag.OWED_ONLY > 0].all()
        assert not (posted | held)[flags & AccountFlag.SINK > 0].any()
        assert not (credits_ | credits_held)[flags & AccountFlag.SOURCE > 0].any()


def _longer(table: Words, rows: int) -> Words:
    """Return a table with room for so many rows."""
    if rows <= len(table):
        return table
    found = np.zeros((max(rows, 2 * len(table)), table.shape[1]), np.int64)
    found[: len(table)] = table
    return found
