"""The compiled state machine: millions of records a second, with the answers of `reference`."""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals._llvm.load import machine_code, raw_code
from shoals.core.errors import LedgerError, Tampered
from shoals.ledger.engine.forgotten import Forgotten
from shoals.ledger.engine.records import RECORD, AccountFlag, Flag, RecordKind, Records

Words = NDArray[np.int64]
Recall = Callable[[Words], Records]
"""Returns booked records by their numbers, in the same order."""

PACKAGE = "shoals.ledger.engine"
ENTRIES = {"machine": "iiiiiaaaaaaaaaaaa", "look_up": "iiaaaaa", "rehash": "iiaaa", "rehang": "iiaa"}
"""Functions of `_machine`, and the kinds of their arguments."""
LOAD = 0.55
"""Share of the table of ids that may be full; fuller, a search would take too many steps."""
ACCOUNT, RULE, HOLD, WORDS = 12, 12, 8, 16
SMALL = 1 << 18
"""Places of a table that grows fourfold, since what it takes is little beside a process."""
EACH_TAKEN_BACK = 2
FEW = 8
"""Accounts of a book for each record of a batch, beyond which it is quicker to ask the records than all accounts."""
N_ACCOUNTS, N_RULES, N_HOLDS, N_RECORDS, N_EPOCH, N_BASE, N_RECALLED, N_MISSING = range(8)
DEBITS, DEBITS_HELD, CREDITS, CREDITS_HELD, MOVED = 7, 8, 9, 10, 11
ODD_A, ODD_B, MOST = -7046029254386353131, -4417276706812531889, 2**63 - 1
"""As in `_machine`."""


class Machine:
    """A book in memory, compiled.

    Of each record it keeps 16 bytes of a table, a quarter to a half of it in use: the hash of its id, and its number.
    Where an id may be known, what was booked under it is read again and compared in full.

    Parameters
    ----------
    recall : callable, optional
        Returns booked records by their numbers; where blocks lie on a disk, it reads them there. Without it the machine
        keeps every record.

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

    def __init__(self, recall: Recall | None = None) -> None:
        run, look_up, rehash, rehang = _code()
        if run is None or look_up is None or rehash is None or rehang is None:
            raise LedgerError("the compiled book needs llvmlite, which is not here", "install `llvmlite` 0.45 or newer")
        self._run: Any = run
        self._look_up: Any = look_up
        self._rehash: Any = rehash
        self._rehang: Any = rehang
        self._kept = _Kept() if recall is None else None
        self._recall: Recall = self._kept.recall if self._kept is not None else recall or _Kept().recall
        self._account = np.zeros((16, ACCOUNT), np.int64)
        self._rule = np.zeros((16, RULE), np.int64)
        self._hold = np.zeros((16, HOLD), np.int64)
        self._slot = np.full(32, -1, np.int64)
        self._known = np.zeros((1024, 2), np.int64)
        self._number = np.zeros(8, np.int64)
        self._number[N_EPOCH] = np.iinfo(np.int64).min
        self._scratch = np.empty((0, 5), np.int64)
        self._forgotten: Forgotten | None = None
        self._tables: tuple[Words, ...] = ()
        self._places: tuple[int, ...] = ()

    def resume(self, balances: Words, forgotten: Forgotten) -> NDArray[np.int64]:
        """Take the state that a book had after its pruned records; return a `Refusal` for each one that opens or sets.

        Parameters
        ----------
        balances : array of int, shape (accounts, 4)
            Debits, held debits, credits and held credits then.
        forgotten : Forgotten
            What is known of these records; the machine must be new.
        """
        kept = forgotten.kept
        control = kept[~np.isin(kept["kind"], (RecordKind.TRANSFER, RecordKind.EXPIRE))]
        result = self._pass(np.ascontiguousarray(control), 0)
        if result.any() or len(balances) != len(self.accounts):
            return result
        self._account[: len(balances), DEBITS : CREDITS_HELD + 1] = balances
        rows = hold_rows(kept)
        self._make_room(0, 0, len(rows))
        self._hold[: len(rows)] = rows
        self._rehang(len(rows), len(self._slot) - 1, self._hold, self._slot)
        number = self._number
        number[N_HOLDS], number[N_RECORDS] = len(rows), 0
        self._known = np.zeros((1024, 2), np.int64)
        self._make_room_for_ids(len(forgotten))
        places = np.empty((len(forgotten), 2), np.int64)
        places[:, 0], places[:, 1] = _spread(forgotten.ids), np.arange(1, len(forgotten) + 1)
        self._rehash(len(places), len(self._known) - 1, places, self._known, np.empty((64, 2), np.int64))
        number[N_RECORDS] = len(forgotten)
        self._forgotten = forgotten
        return result

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

    def moved(self, transfers: Records | None = None) -> Words:
        """Return the numbers of the accounts that were moved since this was last asked, in order.

        Parameters
        ----------
        transfers : record array, optional
            If given, what was booked since, transfers alone: then no other account is looked at.
        """
        if transfers is not None and FEW * len(transfers) < len(self.accounts):
            found = np.unique(np.concatenate([transfers["debit"], transfers["credit"]])).astype(np.int64)
        else:
            found = np.flatnonzero(self.accounts[:, MOVED])
        self._account[found, MOVED] = 0
        return found

    def apply(self, batch: Records, *, strict: bool = False) -> NDArray[np.int64]:
        """Apply a batch, and return a `Refusal` for each record, shape (n,).

        Booked records get their `seq`, and with ``UP_TO`` the amount that was moved. `booked_us` must be set. `batch`
        is contiguous, of dtype `RECORD`.

        With `strict`, a batch of which any record is refused leaves no trace; the answers are those that it would have
        had, and the numbers of its records mean nothing.
        """
        result = self._pass(batch, int(strict))
        if self._kept is not None:
            self._kept.add(batch[result == 0] if result.any() else batch, self.count)
        return result

    def judge(self, batch: Records) -> NDArray[np.int64]:
        """Return a `Refusal` for each record, as each chain would have it if it came next; nothing is booked."""
        return self._pass(batch, EACH_TAKEN_BACK)

    def _pass(self, batch: Records, strict: int) -> NDArray[np.int64]:
        n = len(batch)
        result = np.zeros(n, np.int64)
        if not n:
            return result
        assert batch.dtype == RECORD
        assert batch.flags.c_contiguous
        words, number = batch.view(np.int64), self._number
        if n > len(self._scratch):
            self._scratch = np.empty((max(n, 2 * len(self._scratch)), 5), np.int64)
        room = np.empty(4, np.int64)
        self._make_room_for_ids(n)
        _, _, known, _, _, numbers, plan = self._addresses()
        seen, order, given = plan + 24 * n, plan + 32 * n, words.ctypes.data
        found = self._look_up(n, len(self._known) - 1, given, known, seen, plan, room.ctypes.data)
        recalled = self._recalled(self._scratch.reshape(-1)[3 * n : 4 * n], batch) if found else _NOTHING
        self._make_room(*room[:3].tolist())
        number[N_BASE], number[N_RECALLED] = number[N_RECORDS], len(recalled) if found else 0
        account, rule, known, hold, slot, _, _ = self._addresses()
        at, answers, masks = 0, result.ctypes.data, (len(self._known) - 1, len(self._slot) - 1)
        while True:
            at = self._run(
                n, at, *masks, strict, given, answers, account, rule, known, hold, slot, numbers, plan, seen,
                recalled.ctypes.data, order,
            )  # fmt: skip
            if at == n:
                break
            one = self._ask(number[N_MISSING : N_MISSING + 1], batch)  # two ids of one hash
            recalled = np.concatenate([recalled, one])
            number[N_RECALLED] = len(recalled)
        return result

    def _addresses(self) -> tuple[int, ...]:
        """Return where the tables lie; to ask numpy for it each time would take longer than to book a record."""
        tables = self._account, self._rule, self._known, self._hold, self._slot, self._number, self._scratch
        if len(self._tables) != len(tables) or any(map(operator.is_not, tables, self._tables)):
            self._tables, self._places = tables, tuple(one.ctypes.data for one in tables)
        return self._places

    def _recalled(self, seen: Words, batch: Records) -> Words:
        """Return the records whose numbers are in `seen`, shape (k, 16), and put their places there instead."""
        there = np.flatnonzero(seen >= 0)
        numbers, seen[there] = np.unique(seen[there], return_inverse=True)
        return self._ask(numbers, batch)

    def _ask(self, numbers: Words, batch: Records) -> Words:
        old = int(np.searchsorted(numbers, len(self._forgotten))) if self._forgotten is not None else 0
        parts = [self._recall(numbers[old:].copy())] if old < len(numbers) else []
        if self._forgotten is not None:
            parts = [*(self._forgotten.recall(seq, batch) for seq in numbers[:old].tolist()), *parts]
        found = np.ascontiguousarray(np.concatenate(parts))
        if len(bad := numbers[found["seq"] != numbers]):
            raise Tampered(f"record {int(bad[0])} is not where it was booked", "go back to a copy that verifies")
        return found.view(np.int64).reshape(-1, WORDS)

    def _make_room_for_ids(self, records: int) -> None:
        """Let the table of ids have room for what a batch may add."""
        number, known, old = self._number, len(self._known), self._known
        while known * LOAD < int(number[N_RECORDS]) + records:
            known *= 4 if known < SMALL else 2
        if known > len(old):
            self._known = np.empty((known, 2), np.int64)  # not `zeros`: numpy asks for large pages here alone
            self._known.fill(0)
            self._rehash(len(old), known - 1, old, self._known, np.empty((64, 2), np.int64))

    def _make_room(self, accounts: int, rules: int, holds: int) -> None:
        """Let each other table have room for what a batch may add."""
        number = self._number
        self._account = _longer(self._account, int(number[N_ACCOUNTS]) + accounts)
        self._rule = _longer(self._rule, int(number[N_RULES]) + rules)
        there = int(number[N_HOLDS])
        self._hold = _longer(self._hold, there + holds)
        slots = len(self._slot)
        while slots < 2 * (there + holds):
            slots *= 2
        if slots > len(self._slot):
            self._slot = np.full(slots, -1, np.int64)
            self._rehang(there, slots - 1, self._hold, self._slot)

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


class _Kept:
    """Every record, for a machine that has no blocks behind it."""

    def __init__(self) -> None:
        self._parts: list[Records] = []
        self._starts: list[int] = []

    def add(self, records: Records, count: int) -> None:
        """Keep records, the last of `count`."""
        booked = len(records) if not self._starts else count - self._starts[-1] - len(self._parts[-1])
        if booked == len(records) and booked:  # else the batch was refused as a whole
            self._starts.append(count - booked)
            self._parts.append(records.copy())

    def recall(self, numbers: Words) -> Records:
        """Return records by their numbers."""
        which = np.searchsorted(self._starts, numbers, side="right") - 1
        found = np.empty(len(numbers), RECORD)
        for k, (part, number) in enumerate(zip(which.tolist(), numbers.tolist(), strict=True)):
            found[k] = self._parts[part][number - self._starts[part]]
        return found


_NOTHING = np.zeros((1, WORDS), np.int64)


@cache
def _code() -> list[Any]:
    """Return the functions of `_machine`: the two that are called for each batch take addresses."""
    found = [raw_code(PACKAGE, name, ENTRIES[name]) for name in ("machine", "look_up")]
    return found + [machine_code(PACKAGE, name, ENTRIES[name]) for name in ("rehash", "rehang")]


def hold_rows(kept: Records) -> Words:
    """Return all holds that records made, shape (holds, 8): the columns are named in `_machine`."""
    kind, flags = kept["kind"], kept["flags"]
    ends = kept[(kind == RecordKind.EXPIRE) | ((kind == RecordKind.TRANSFER) & (flags & (Flag.POST | Flag.VOID) > 0))]
    ended = set(zip(ends["hold_hi"].tolist(), ends["hold_lo"].tolist(), strict=True))
    made = kept[(kind == RecordKind.TRANSFER) & (flags & Flag.HOLD > 0)]
    found = np.zeros((len(made), HOLD), np.int64)
    timeout = made["timeout_s"].astype(np.int64)
    found[:, 0], found[:, 1] = made["id_hi"].view(np.int64), made["id_lo"].view(np.int64)
    found[:, 2], found[:, 3], found[:, 4], found[:, 5] = made["debit"], made["credit"], made["amount"], made["ledger"]
    found[:, 6] = np.where(timeout > 0, made["booked_us"] + timeout * 1_000_000, -1)
    found[:, 7] = [pair in ended for pair in zip(made["id_hi"].tolist(), made["id_lo"].tolist(), strict=True)]
    return found


def _spread(ids: NDArray[np.uint64]) -> Words:
    """Return the hashes of ids, shape (n,), as `_machine.spread` makes them of their words."""
    odd_a, odd_b = (np.uint64(odd % 2**64) for odd in (ODD_A, ODD_B))
    x = (ids[:, 0] ^ ids[:, 1] * odd_a) * odd_b
    x ^= x >> np.uint64(29)
    x *= odd_a
    x ^= x >> np.uint64(32)
    return (x & np.uint64(MOST)).astype(np.int64)


def _longer(table: Words, rows: int) -> Words:
    """Return a table with room for so many rows."""
    if rows <= len(table):
        return table
    found = np.zeros((max(rows, 2 * len(table)), table.shape[1]), np.int64)
    found[: len(table)] = table
    return found
