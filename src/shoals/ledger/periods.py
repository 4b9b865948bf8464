"""Periods of a book: what flowed in each slot, settlements and deposits in it, and closing it.

Energy belongs to the interval in which a meter saw it. A record of a reading names its interval in its id, so that one
that came after a period was closed, and so bears a later event, is still settled in its own slot, at its own price.
Money of a period is booked at its end, or, once that is closed, at the first moment that is open: an adjustment.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from shoals.core.book import Leg, Unit
from shoals.core.errors import InputError, NotConserved, UnknownAccount, did_you_mean
from shoals.core.time import Timeline
from shoals.ledger.book import Book
from shoals.ledger.chains import CONTROL, EPOCH, from_us, id_of, stream_of, to_us
from shoals.ledger.engine.records import RECORD, Flag, RecordKind, Records, Refusal, moves
from shoals.ledger.settlement import Flows, Item, Line, adjust, settle
from shoals.ledger.stamps import US_PER_MINUTE, Code, Part
from shoals.ledger.views import moved, select

PAYS_FIRST = "money_world", "money_use"
"""Kinds of accounts that can pay what they do not have, and so pay first."""


def flows_of(book: Book, timeline: Timeline) -> Flows:
    """Return how much energy went from account to account in each slot, with corrections in the slot they correct. [J]

    Parameters
    ----------
    book : Book
    timeline : Timeline
        The slots.

    Examples
    --------
    >>> import tempfile
    >>> from datetime import UTC, timedelta
    >>> from pathlib import Path
    >>> from shoals.core.book import Account, Leg
    >>> day = Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=30, slots=3)
    >>> accounts = [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]
    >>> with tempfile.TemporaryDirectory() as folder, Book.create(Path(folder) / "book.sqlite", accounts) as book:
    ...     _ = book.post("half past", [Leg(debit="pv", credit="bus", amount=500)], day.start + timedelta(minutes=30))
    ...     {pair: amounts.tolist() for pair, amounts in flows_of(book, day).items()}
    {('pv', 'bus'): [0, 500, 0]}
    """
    start_us, step_us = to_us(timeline.start), timeline.step_minutes * US_PER_MINUTE
    names = list(book.numbers)
    table: dict[int, NDArray[np.int64]] = {}
    pairs: dict[tuple[int, int, bool], int] = {}
    for records in select(book, start=timeline.start):  # what is late happened later, by the book
        real = records[moved(records) & (records["ledger"] == Unit.J)]
        residual = real["code"] == Code.RESIDUAL
        back = (real["code"] == Code.REVERSAL) | (residual & (real["id_lo"] & np.uint64(15) == Part.RESIDUAL_BACK))
        stamped = back | residual | (real["code"] == Code.READING)
        told_us = (real["id_lo"] >> np.uint64(20)).astype(np.int64) * US_PER_MINUTE
        slot = (np.where(stamped, told_us, real["event_us"]) - start_us) // step_us
        inside = (slot >= 0) & (slot < timeline.slots)
        real, slot, back, stamped = real[inside], slot[inside], back[inside], stamped[inside]
        residual = residual[inside]
        pair = real["debit"].astype(np.int64) << 32 | real["credit"]
        for at in np.flatnonzero(stamped).tolist():
            key = int(real["id_hi"][at]), int(real["id_lo"][at]) >> 4, bool(residual[at])
            if back[at]:
                pair[at] = pairs[key]
            else:
                pairs[key] = int(pair[at])
        amount = np.where(back, -real["amount"], real["amount"])
        for one in np.unique(pair).tolist():
            here = pair == one
            np.add.at(table.setdefault(one, np.zeros(timeline.slots, np.int64)), slot[here], amount[here])
    return {(names[pair >> 32], names[pair & 0xFFFFFFFF]): amounts for pair, amounts in sorted(table.items())}


def epoch_of(book: Book) -> int | None:
    """Return the moment up to which the book is closed, or None if it never was. [µs since 1970 UTC]"""
    found: list[int] = []
    for records in book.records(kept=True):
        found += records["event_us"][records["kind"] == RecordKind.EPOCH].tolist()
    return max(found, default=None)


def moment_for(book: Book, event_us: int) -> int:
    """Return when something that happened at a moment is booked: then, or at the first moment that is open. [µs]"""
    return open_moment(epoch_of(book), event_us)


def open_moment(epoch_us: int | None, event_us: int) -> int:
    """Return when something that happened at a moment is booked in a book that is closed up to another. [µs]"""
    return event_us if epoch_us is None else max(event_us, epoch_us)


# -------------------------------------------------------------------------------------------------------- settlement


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A settled period.

    Parameters
    ----------
    lines : tuple of Line
        The settlement as the readings are now.
    adjustments : tuple of Line
        What of it is not booked yet: all of it the first time.
    adjusts : bool
        Whether something of the period was settled before.
    """

    lines: tuple[Line, ...]
    adjustments: tuple[Line, ...]
    adjusts: bool


def settle_period(book: Book, timeline: Timeline, items: Sequence[Item], parties: Mapping[str, str]) -> Outcome:
    """Settle a period on what the book holds; nothing is booked.

    Parameters
    ----------
    book : Book
    timeline : Timeline
        The slots of the period.
    items : sequence of Item
    parties : mapping of str to str
        Account of each party.

    Raises
    ------
    InputError, UnknownAccount
        If a party has no account, or an item measures one that is not in the book.
    NotConserved
        If the book holds a settlement of this period for an item or party that is not given.
    """
    _check_names(book, items, parties)
    lines = settle(items, flows_of(book, timeline), timeline.slots)
    before = _settled(book, timeline, lines, parties)
    return Outcome(lines=lines, adjustments=adjust(before, lines), adjusts=bool(before))


def _check_names(book: Book, items: Sequence[Item], parties: Mapping[str, str]) -> None:
    known = book.numbers
    for party, account in parties.items():
        if account not in known:
            raise UnknownAccount(
                f"`{party}` is paid into `{account}`, which is not in the book", did_you_mean(account, known)
            )
    for item in items:
        for party in (item.payer, *item.payees):
            if party not in parties:
                raise InputError(f"`{item.name}` names the party `{party}`", did_you_mean(party, parties))
        for account in (name for pair in item.measure for name in pair):
            if account not in known:
                raise UnknownAccount(f"`{item.name}` measures `{account}`", did_you_mean(account, known))


def _stream(timeline: Timeline) -> int:
    return stream_of(f"settlement\0{to_us(timeline.start)}\0{to_us(timeline.end)}")


def _digest(key: tuple[str, str, str]) -> bytes:
    """Return by what a record says which item, payer and payee it is of."""
    return hashlib.sha256("\0".join(["settlement", *key]).encode()).digest()


def _booked(book: Book, timeline: Timeline) -> Records:
    """Return all records of settlements of a period, shape (n,)."""
    high, found = _stream(timeline), [np.zeros(0, RECORD)]
    for records in book.records(since_us=to_us(timeline.start)):
        found.append(records[(records["code"] == Code.SETTLEMENT) & (records["id_hi"] == np.uint64(high))])
    return np.concatenate(found)


def _settled(
    book: Book, timeline: Timeline, lines: Iterable[Line], parties: Mapping[str, str]
) -> dict[tuple[str, str, str], int]:
    """Return what of a period is booked, by item, payer and payee. [JPY]"""
    keys = {_digest(key): key for key in ((line.item, line.payer, line.payee) for line in lines)}
    found: dict[tuple[str, str, str], int] = {}
    for one in _booked(book, timeline):
        key = keys.get(one["evidence"].tobytes())
        if key is None:
            raise NotConserved(
                f"record {int(one['seq'])} settles this period for an item or a party that the contract does not name",
                "keep the item in the contract, with a price of 0 if it no longer counts",
            )
        forth = int(one["debit"]) == book.numbers[parties[key[1]]]
        found[key] = found.get(key, 0) + (int(one["amount"]) if forth else -int(one["amount"]))
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Deposit:
    """Money that is held from one account for another, and is still open."""

    id: tuple[int, int]
    debit: str
    credit: str
    jpy: int


def deposit(book: Book, key: str, debit: str, credit: str, jpy: int, at: datetime, *, timeout_s: int = 0) -> bool:
    """Hold money for what will be owed; return whether the hold is new.

    Parameters
    ----------
    book : Book
    key : str
        Idempotency key.
    debit, credit : str
        Accounts of who pays in and of who will be paid.
    jpy : int
        [JPY]
    at : datetime
    timeout_s : int
        After how long it may be given back unused; 0 is never. [s]

    Raises
    ------
    Refused
        ``EXCEEDS_CREDITS`` if there is not so much.
    """
    one = book.chain(key, [Leg(debit=debit, credit=credit, amount=jpy)], at)
    one["flags"], one["timeout_s"] = Flag.HOLD, timeout_s
    return bool((book.commit(one, strict=True) == Refusal.OK).all())


def open_deposits(book: Book) -> list[Deposit]:
    """Return the holds of money that are neither posted nor given back, oldest first."""
    names = list(book.numbers)
    found: dict[tuple[int, int], Deposit] = {}
    for records in book.records(kept=True):
        mine = records[moves(records) & (records["ledger"] == Unit.JPY)]
        for one in mine[
            (mine["flags"] & (Flag.HOLD | Flag.POST | Flag.VOID) > 0) | (mine["kind"] == RecordKind.EXPIRE)
        ]:
            if int(one["flags"]) & Flag.HOLD:
                key = int(one["id_hi"]), int(one["id_lo"])
                pair = names[int(one["debit"])], names[int(one["credit"])]
                found[key] = Deposit(id=key, debit=pair[0], credit=pair[1], jpy=int(one["amount"]))
            else:
                found.pop((int(one["hold_hi"]), int(one["hold_lo"])), None)
    return list(found.values())


def post_settlement(
    book: Book, timeline: Timeline, outcome: Outcome, parties: Mapping[str, str], *, from_deposits: bool = False
) -> int:
    """Book the adjustments of a settled period as one chain, and return how many records that took.

    Parameters
    ----------
    book : Book
    timeline : Timeline
    outcome : Outcome
        Of `settle_period`, on this book as it is.
    parties : mapping of str to str
    from_deposits : bool, default False
        Pay from deposits between the same accounts first; what one holds beyond is given back.

    Raises
    ------
    Refused
        If somebody cannot pay; nothing is booked then.
    """
    legs = _money_legs(book, outcome.adjustments, parties)
    if not legs:
        return 0
    held = open_deposits(book) if from_deposits else []
    event_us = moment_for(book, to_us(timeline.end) - 1)
    stream, count = _stream(timeline), len(_booked(book, timeline))
    rows: list[Records] = []
    for debit, credit, jpy, digest in legs:
        due = jpy
        for one in [each for each in held if (each.debit, each.credit) == (debit, credit)]:
            if not due:
                break
            paid = min(due, one.jpy)
            rows.append(_row(book, debit, credit, paid, digest, one.id))
            held.remove(one)
            due -= paid
        if due:
            rows.append(_row(book, debit, credit, due, digest, None))
    batch = np.concatenate(rows)
    batch["id_hi"], batch["id_lo"] = stream, count + 1 + np.arange(len(batch))
    batch["code"], batch["event_us"] = Code.SETTLEMENT, event_us
    batch["flags"][:-1] |= np.uint16(Flag.LINKED)
    book.commit(batch, strict=True)
    return len(batch)


def _money_legs(book: Book, lines: Iterable[Line], parties: Mapping[str, str]) -> list[tuple[str, str, int, bytes]]:
    """Return debit, credit, amount and digest of each line; who can pay what it does not have pays first."""
    kinds = {account.id: account.kind for account in book.accounts}
    found: list[tuple[str, str, int, bytes]] = []
    for line in lines:
        payer, payee = parties[line.payer], parties[line.payee]
        if payer == payee:
            raise InputError(f"`{line.payer}` and `{line.payee}` have one account, `{payer}`", "give each its own")
        pair = (payer, payee) if line.jpy > 0 else (payee, payer)
        found.append((*pair, abs(line.jpy), _digest((line.item, line.payer, line.payee))))
    return sorted(found, key=lambda leg: kinds[leg[0]] not in PAYS_FIRST)


def _row(book: Book, debit: str, credit: str, jpy: int, digest: bytes, hold: tuple[int, int] | None) -> Records:
    one = book.chain("row", [Leg(debit=debit, credit=credit, amount=jpy, evidence=digest)], EPOCH)
    if hold is not None:
        one["flags"], one["hold_hi"], one["hold_lo"] = Flag.POST, *hold
    return one


# ------------------------------------------------------------------------------------------------------------- closing


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """A book as it was when a period was closed.

    Parameters
    ----------
    until : datetime
        Nothing that happened before is booked any more.
    new : bool
        Whether it was closed just now.
    records : int
        Records of the book, with the one that closes.
    root : str
        Hash over all of them: note it.
    holds_open : int
        Deposits that are still held.
    bus_j : mapping of str to int
        What lies on each bus, which should be nothing. [J]
    """

    until: datetime
    new: bool
    records: int
    root: str
    holds_open: int
    bus_j: Mapping[str, int]


def close(book: Book, until: datetime) -> Closing:
    """Close everything that happened before a moment, a day's or a month's end; the record that does it is booked.

    What comes later and happened before is booked at the first open moment, as an adjustment (`moment_for`).

    Raises
    ------
    Refused
        ``BEFORE_EPOCH`` if the book is closed up to a later moment already.

    Examples
    --------
    >>> import tempfile
    >>> from datetime import UTC, timedelta
    >>> from pathlib import Path
    >>> with tempfile.TemporaryDirectory() as folder, Book.create(Path(folder) / "book.sqlite") as book:
    ...     may = datetime(2024, 5, 1, tzinfo=UTC)
    ...     close(book, may).new, close(book, may).new, from_us(epoch_of(book)) == may
    (True, False, True)
    """
    one = np.zeros(1, RECORD)
    one["kind"], one["event_us"] = RecordKind.EPOCH, to_us(until)
    one["id_hi"], one["id_lo"] = id_of(f"{CONTROL}epoch {to_us(until)}")
    result = book.commit(one, strict=True)
    held = open_deposits(book)
    balances = book.balances()
    buses = {account.id: balances[account.id] for account in book.accounts if account.kind == "bus"}
    return Closing(
        until=from_us(to_us(until)),
        new=bool(result[0] == Refusal.OK),
        records=book.count,
        root=book.root(),
        holds_open=len(held),
        bus_j={name: amount for name, amount in buses.items() if amount},
    )
