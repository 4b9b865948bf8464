"""Book whole series and sums of money: what the cycle posts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError, NotConserved
from shoals.core.time import Timeline
from shoals.ledger.book import Book
from shoals.ledger.rules import event_to_us

Leg = tuple[str, str, str, NDArray[np.int64]]
"""debit, credit, kind, amounts of each slot."""


def post_slots(book: Book, timeline: Timeline, legs: Sequence[Leg]) -> int:
    """Book the legs of every slot in order of time, and return how many transfers are new.

    In each slot the legs follow in the order given; a leg that is zero is not booked. A key is made of the slot's
    start, the kind and both accounts, so booking the same series again changes nothing.

    Parameters
    ----------
    book : Book
    timeline : Timeline
        The slots.
    legs : sequence of (debit, credit, kind, amounts)
        `amounts` are whole units, not negative, shape (t,).

    Raises
    ------
    InputError
        If a leg has another length than the timeline, or no whole numbers.
    NotConserved
        If an amount is negative; the message names leg and slot.

    Examples
    --------
    >>> import tempfile
    >>> from datetime import datetime
    >>> from pathlib import Path
    >>> from shoals.core.book import Account, Unit
    >>> day = Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=30, slots=3)
    >>> accounts = [Account(id="pv", unit=Unit.WH), Account(id="bus", unit=Unit.WH)]
    >>> with tempfile.TemporaryDirectory() as folder, Book.create(Path(folder) / "book.sqlite", accounts) as book:
    ...     post_slots(book, day, [("pv", "bus", "available", np.array([0, 700, 300]))]), book.balances()["bus"]
    (2, 1000)
    """
    whole: list[NDArray[np.int64]] = []
    for debit, credit, kind, amounts in legs:
        if amounts.shape != (timeline.slots,) or amounts.dtype.kind not in "iu":
            raise InputError(
                f"the leg `{kind}` from `{debit}` to `{credit}` has shape {amounts.shape} and type {amounts.dtype}",
                f"give {timeline.slots} whole numbers, one for each slot",
            )
        if (amounts < 0).any():
            slot = int(np.argmax(amounts < 0))
            raise NotConserved(
                f"the leg `{kind}` from `{debit}` to `{credit}` is {amounts[slot]} in slot {slot}",
                "turn the leg round: amounts count up from zero",
            )
        whole.append(amounts.astype(np.int64))
    if not whole:
        return 0
    table = np.stack(whole, axis=1)
    slots, which = np.nonzero(table)
    starts = timeline.starts_utc()
    stamps = [f"{stamp}Z" for stamp in np.datetime_as_string(starts, unit="m").tolist()]
    tails = [f" {kind} {debit} > {credit}" for debit, credit, kind, _ in legs]
    leg_of, slot_of = which.tolist(), slots.tolist()
    return book.post_columns(
        debits=[legs[i][0] for i in leg_of],
        credits=[legs[i][1] for i in leg_of],
        amounts=table[slots, which],
        events_us=starts.astype("datetime64[us]").astype(np.int64)[slots],
        kinds=[legs[i][2] for i in leg_of],
        keys=[stamps[t] + tails[i] for t, i in zip(slot_of, leg_of, strict=True)],
    )


def post_money(book: Book, timeline: Timeline, value_jpy: Mapping[str, float], *, owner: str, prefix: str) -> int:
    """Book the money of a period, each use rounded to the nearest yen, and return how many transfers are new.

    Parameters
    ----------
    book : Book
    timeline : Timeline
        The period; the transfers carry its start.
    value_jpy : mapping of str to float
        What each use earns; below zero, what it costs. [JPY]
    owner : str
        Account that is paid.
    prefix : str
        The account of a use is its name behind this.

    Raises
    ------
    NotConserved
        If a value is no number.
    """
    start_us, end = event_to_us(timeline.start), timeline.end.astimezone(UTC)
    period = f"{timeline.start.astimezone(UTC):%Y-%m-%dT%H:%MZ}/{end:%Y-%m-%dT%H:%MZ}"
    rows: list[tuple[str, str, int, str, str]] = []
    for use, value in value_jpy.items():
        if not np.isfinite(value):
            raise NotConserved(f"the money of `{use}` is {value}", "only numbers can be booked")
        yen = round(value)
        pair = (prefix + use, owner) if yen > 0 else (owner, prefix + use)
        if yen:
            rows.append((*pair, abs(yen), "earned" if yen > 0 else "paid", f"{period} {use}"))
    return book.post_columns(
        debits=[row[0] for row in rows],
        credits=[row[1] for row in rows],
        amounts=[row[2] for row in rows],
        events_us=[start_us] * len(rows),
        kinds=[row[3] for row in rows],
        keys=[row[4] for row in rows],
    )
