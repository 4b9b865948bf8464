"""Book whole series and sums of money: what the cycle posts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals.core.book import Leg
from shoals.core.errors import InputError, NotConserved, UnknownAccount, did_you_mean
from shoals.core.time import Timeline
from shoals.ledger.book import Book
from shoals.ledger.chains import stream_of, to_us
from shoals.ledger.engine.records import RECORD, Flag, Records


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SlotLeg:
    """One leg of every slot.

    Parameters
    ----------
    debit, credit : str
        Accounts.
    amounts : array of int, shape (t,)
        Whole units, not negative; a zero is not booked.
    rule : str
        Rule under which it stands; it is measured by the leg before it.
    label : str
        What tells it from another leg between the same accounts.
    """

    debit: str
    credit: str
    amounts: NDArray[np.int64]
    rule: str = ""
    label: str = ""


def post_slots(book: Book, timeline: Timeline, legs: Sequence[SlotLeg]) -> int:
    """Book the legs of every slot in order of time, each slot as one chain, and return how many records are new.

    In each slot the legs follow in the order given. An id is made of the slot's start, both accounts and the label, so
    booking the same series again changes nothing.

    Parameters
    ----------
    book : Book
    timeline : Timeline
        The slots.
    legs : sequence of SlotLeg

    Raises
    ------
    InputError
        If a leg has another length than the timeline, or no whole numbers, or its rule is unknown.
    NotConserved
        If an amount is negative; the message names leg and slot.
    Refused
        If a rule of the book does not allow a slot; nothing is booked then.

    Examples
    --------
    >>> import tempfile
    >>> from datetime import UTC, datetime
    >>> from pathlib import Path
    >>> from shoals.core.book import Account
    >>> day = Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=30, slots=3)
    >>> accounts = [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]
    >>> with tempfile.TemporaryDirectory() as folder, Book.create(Path(folder) / "book.sqlite", accounts) as book:
    ...     sun = SlotLeg(debit="pv", credit="bus", amounts=np.array([0, 700, 300]))
    ...     post_slots(book, day, [sun]), post_slots(book, day, [sun]), book.balances()["bus"]
    (2, 0, 1000)
    """
    table = _table(timeline, legs)
    if not table.size:
        return 0
    slots, which = np.nonzero(table)
    starts_us = timeline.starts_utc().astype("datetime64[us]").astype(np.int64)
    numbers, rules = book.numbers, book.rules
    ledgers = book.ledgers()
    batch = np.zeros(len(slots), RECORD)
    for leg in legs:
        for name in (leg.debit, leg.credit):
            if name not in numbers:
                raise UnknownAccount(f"a leg names `{name}`, which is not in the book", did_you_mean(name, numbers))
        if leg.rule and leg.rule not in rules:
            raise InputError(f"the leg from `{leg.debit}` names the rule `{leg.rule}`", did_you_mean(leg.rule, rules))
    debit = np.array([numbers[leg.debit] for leg in legs])
    stream = np.array([stream_of(f"{leg.debit} > {leg.credit} {leg.label}") for leg in legs], np.uint64)
    batch["id_hi"], batch["id_lo"] = stream[which], starts_us[slots]
    batch["debit"], batch["credit"] = debit[which], np.array([numbers[leg.credit] for leg in legs])[which]
    batch["amount"], batch["event_us"] = table[slots, which], starts_us[slots]
    batch["ledger"] = ledgers[debit][which]
    rule = np.array([rules[leg.rule] if leg.rule else 0 for leg in legs])
    batch["rule"], batch["anchor"] = rule[which], (rule > 0)[which]
    batch["flags"][:-1] = np.where(np.diff(slots) == 0, Flag.LINKED, 0)
    before = book.count
    book.commit(batch, strict=True)
    return book.count - before


def _table(timeline: Timeline, legs: Sequence[SlotLeg]) -> NDArray[np.int64]:
    """Return the amounts, shape (t, legs)."""
    whole: list[NDArray[np.int64]] = []
    for leg in legs:
        pair, amounts = f"`{leg.debit}` to `{leg.credit}`", leg.amounts
        if amounts.shape != (timeline.slots,) or amounts.dtype.kind not in "iu":
            raise InputError(
                f"the leg from {pair} has shape {amounts.shape} and type {amounts.dtype}",
                f"give {timeline.slots} whole numbers, one for each slot",
            )
        if (amounts < 0).any():
            slot = int(np.argmax(amounts < 0))
            raise NotConserved(
                f"the leg from {pair} is {amounts[slot]} in slot {slot}",
                "turn the leg round: amounts count up from zero",
            )
        whole.append(amounts.astype(np.int64))
    return np.stack(whole, axis=1) if whole else np.zeros((timeline.slots, 0), np.int64)


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
    period = f"{to_us(timeline.start)} {to_us(timeline.end)}"
    chains: list[Records] = []
    for use, value in value_jpy.items():
        if not np.isfinite(value):
            raise NotConserved(f"the money of `{use}` is {value}", "only numbers can be booked")
        yen = round(value)
        pair = (prefix + use, owner) if yen > 0 else (owner, prefix + use)
        if yen:
            leg = Leg(debit=pair[0], credit=pair[1], amount=abs(yen))
            chains.append(book.chain(f"money {period} {use}", [leg], timeline.start))
    before = book.count
    if chains:
        book.commit(np.concatenate(chains), strict=True)
    return book.count - before
