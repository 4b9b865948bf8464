"""Chains of legs as records: what a person names, in the numbers of the engine."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from shoals.core.book import Account, Leg, Unit, check_utf8
from shoals.core.errors import InputError, Tampered, UnknownAccount, did_you_mean
from shoals.ledger.engine.records import RECORD, AccountFlag, Flag, Opening, Records
from shoals.ledger.rulebook import KINDS, SERIES, ledger_of

CONTROL = "\0"
"""What stands before the keys of records that open accounts and set rules, so that no chain has one of them."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
LAST_US = (datetime(9999, 7, 1, tzinfo=UTC) - EPOCH) // _MICROSECOND
"""Beyond it, half a year later is no moment that Python knows."""
_PACKED = struct.Struct("<4Q2I3qI6H2I32sq")
"""A `RECORD`, field by field: twenty times as fast as to set each in an array."""
assert _PACKED.size == RECORD.itemsize
LINKED = int(Flag.LINKED)


def to_us(moment: datetime) -> int:
    """Return an instant as whole microseconds since 1970 UTC.

    Examples
    --------
    >>> to_us(datetime(1970, 1, 1, 9, tzinfo=UTC))
    32400000000
    """
    if moment.tzinfo is None:
        raise InputError(f"`{moment}` has no time zone", "add one, for instance `+09:00`")
    us = (moment - EPOCH) // _MICROSECOND
    if not 0 <= us < LAST_US:
        raise InputError(f"`{moment.isoformat()}` is no moment of a book", "give one from 1970 on and before July 9999")
    return us


def from_us(us: int) -> datetime:
    """Return the instant in UTC.

    Examples
    --------
    >>> from_us(32_400_000_000).isoformat()
    '1970-01-01T09:00:00+00:00'
    """
    try:
        return EPOCH + us * _MICROSECOND
    except OverflowError:
        raise Tampered(f"{us} µs since 1970 is no moment", "go back to a copy that verifies") from None


def id_of(key: str, leg: int = 0) -> tuple[int, int]:
    """Return the id of a leg of the chain with this key: from SHA-256 of the key, and the number of the leg.

    Examples
    --------
    >>> id_of("2024-04-01 pv") == id_of("2024-04-01 pv"), id_of("a")[0] == id_of("a", 1)[0]
    (True, True)
    """
    check_utf8("key", key)
    digest = hashlib.sha256(key.encode()).digest()
    high = int.from_bytes(digest[:8], "little") | 1  # an id is never zero
    return high, int.from_bytes(digest[8:16], "little") & ~0xFFFF | leg


def stream_of(name: str) -> int:
    """Return the half of an id that all records of one stream share; the other half counts within it."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "little") | 1


def opening_of(account: Account, number: int, numbers: Mapping[str, int]) -> Records:
    """Return the record that opens an account; its evidence is SHA-256 of the name.

    Raises
    ------
    InputError
        If there is no such kind.
    UnknownAccount
        If its partner is not open.
    """
    if account.kind not in KINDS:
        raise InputError(f"`{account.kind}` is no kind of account", did_you_mean(account.kind, KINDS))
    kind = KINDS[account.kind]
    if account.partner and account.partner not in numbers:
        raise UnknownAccount(
            f"`{account.id}` names the partner `{account.partner}`", did_you_mean(account.partner, numbers)
        )
    one = Opening(
        number=number,
        ledger=ledger_of(kind.unit, account.series),
        code=kind.code,
        flags=kind.flags,
        tenant=account.owner,
        pool=account.pool,
        partner=numbers[account.partner] if account.partner else -1,
        start_us=0 if account.window_start is None else to_us(account.window_start),
        end_us=0 if account.window_end is None else to_us(account.window_end),
    ).record()
    one["evidence"] = np.frombuffer(name_digest(account.id), np.uint8)
    one["id_hi"], one["id_lo"] = id_of(f"{CONTROL}open {account.id}")
    return one


def name_digest(name: str) -> bytes:
    """Return what the book itself keeps of an account's name."""
    return hashlib.sha256(name.encode()).digest()


_KIND_OF = {kind.code: name for name, kind in KINDS.items()}


def account_of(name: str, row: Sequence[int], names: Sequence[str], owner: int) -> Account:
    """Return the account that a row of the engine describes: ledger, code, flags, pool, partner, start, end."""
    ledger, code, flags, pool, partner, start_us, end_us = row[:7]
    dated = bool(flags & AccountFlag.DATED)
    kind = KINDS.get(_KIND_OF.get(code, ""))
    if kind is None or kind.unit != ledger % SERIES or (kind.flags | AccountFlag.CLOSED) != flags | AccountFlag.CLOSED:
        raise Tampered(f"account `{name}` is of no kind that a book has", "go back to a copy that verifies")
    return Account(
        id=name,
        kind=_KIND_OF[code],
        pool=pool,
        series=ledger // SERIES,
        owner=owner,
        partner="" if partner < 0 else names[partner],
        window_start=from_us(start_us) if dated else None,
        window_end=from_us(end_us) if dated else None,
    )


def unit_of(ledger: int) -> Unit:
    """Return the unit that a ledger counts."""
    try:
        return Unit(ledger % SERIES)
    except ValueError:
        raise Tampered(f"ledger {ledger} counts nothing that a book knows", "go back to a copy that verifies") from None


def records_of(
    key: str,
    legs: Sequence[Leg],
    event_us: int,
    numbers: Mapping[str, int],
    ledgers: NDArray[np.int64],
    rules: Mapping[str, int],
) -> Records:
    """Return the records of one chain, shape (legs,).

    Parameters
    ----------
    key : str
        Idempotency key of the chain.
    legs : sequence of Leg
    event_us : int
        When it happened. [µs since 1970 UTC]
    numbers, ledgers, rules
        Number of each account, ledger of each account by its number, number of each rule.

    Raises
    ------
    InputError
        If there are no legs, or more than 65,535, or a rule is unknown.
    UnknownAccount
        If a leg names an account that is not open.
    """
    if not key or key.startswith(CONTROL):
        raise InputError("a chain has no key", "give a text that names what happened, so that it is booked once")
    if not 0 < len(legs) <= 0xFFFF:
        raise InputError(f"the chain `{key}` has {len(legs)} legs", "give 1 to 65,535")
    found = bytearray()
    digest = id_of(key)
    for k, leg in enumerate(legs):
        for name in (leg.debit, leg.credit):
            if name not in numbers:
                raise UnknownAccount(f"`{key}` names `{name}`, which is not in the book", did_you_mean(name, numbers))
        if leg.rule and leg.rule not in rules:
            raise InputError(f"`{key}` names the rule `{leg.rule}`", did_you_mean(leg.rule, rules))
        debit = numbers[leg.debit]
        flags = LINKED if k < len(legs) - 1 else 0
        rule, anchor = (rules[leg.rule], leg.back) if leg.rule else (0, 0)
        found += _PACKED.pack(
            digest[0], digest[1] | k, 0, 0, debit, numbers[leg.credit], leg.amount, event_us, 0,
            int(ledgers[debit]), 0, flags, rule, 0, anchor, 0, 0, 0, leg.evidence, 0,
        )  # fmt: skip
    return np.frombuffer(found, RECORD)
