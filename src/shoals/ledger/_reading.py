"""Records and transfers of an open book, in their order, as far as they were not pruned."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from shoals.core.book import Transfer
from shoals.core.errors import DataError
from shoals.ledger._known import Known
from shoals.ledger.chains import from_us, unit_of
from shoals.ledger.engine.records import Flag, RecordKind, Records

MOVES = (RecordKind.TRANSFER, RecordKind.EXPIRE)
"""Kinds of records that move an amount, or end a hold."""


def records_in(known: Known, first: int, last: int | None, since_us: int | None, kept: bool) -> Iterator[Records]:
    """Yield the records of each block: `Book.records`."""
    if not kept:
        check_whole(known, first, since_us)
    if known.resumed is not None and first < known.resumed.carried.size:
        old = known.resumed.carried.kept
        if len(old := old[(old["seq"] >= first) & (old["seq"] < (known.count if last is None else last))]):
            yield old
    for block in known.blocks(known.block_of(first)):
        if last is not None and block.first >= last:
            return
        if block.first + len(block) > first:
            yield block.records[max(first - block.first, 0) : None if last is None else last - block.first]


def transfers_in(known: Known) -> Iterator[Transfer]:
    """Yield all transfers, holds and ends of holds: `Book.transfers`."""
    names, rules = known.names, {number: name for name, number in known.rules.items()}
    check_whole(known, 0)
    ended = _ended(known)
    for block in known.blocks():
        for one in block.records:
            kind, flags = int(one["kind"]), int(one["flags"])
            if kind not in MOVES:
                continue
            key = (int(one["id_hi"]), int(one["id_lo"]))
            yield Transfer(
                seq=int(one["seq"]),
                id=f"{key[0]:016x}{key[1]:016x}",
                debit=names[int(one["debit"])],
                credit=names[int(one["credit"])],
                amount=int(one["amount"]),
                unit=unit_of(int(one["ledger"])),
                event=from_us(int(one["event_us"])),
                booked=from_us(int(one["booked_us"])),
                rule=rules.get(int(one["rule"]), ""),
                state=_state(kind, flags, key in ended),
            )


def pruned_seq(known: Known, key: tuple[int, int]) -> int | None:
    """Return the number of a pruned record by its id: `Book.pruned_seq`."""
    if known.resumed is None:
        return None
    found = np.flatnonzero((known.resumed.forgotten.ids == np.array(key, np.uint64)).all(axis=1))
    return int(found[0]) if len(found) else None


def check_whole(known: Known, first: int, since_us: int | None = None) -> None:
    """Raise DataError if records from `first` on, or of what happened since a moment, were pruned."""
    carried = known.carried
    if carried is None or first >= carried.size or (since_us is not None and since_us > carried.last_us):
        return
    raise DataError(
        f"records {first} to {carried.size - 1} of {known.store.place} were pruned",
        "make a whole book of its archive and it: `shoals ledger copy ARCHIVE WHOLE`, then `copy BOOK WHOLE`",
    )


def _ended(known: Known) -> set[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for block in known.blocks():
        records: Any = block.records
        ends = (records["kind"] == RecordKind.EXPIRE) | (
            (records["kind"] == RecordKind.TRANSFER) & (records["flags"] & (Flag.POST | Flag.VOID) > 0)
        )
        found |= set(zip(records["hold_hi"][ends].tolist(), records["hold_lo"][ends].tolist(), strict=True))
    return found


def _state(kind: int, flags: int, ended: bool) -> str:
    if kind == RecordKind.EXPIRE:
        return "expire"
    if flags & Flag.POST:
        return "post"
    if flags & Flag.VOID:
        return "void"
    return ("ended" if ended else "held") if flags & Flag.HOLD else "posted"
