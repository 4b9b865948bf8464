"""Records of 128 bytes, accounts, rules of conversion, and the words with which a record is refused.

A book is a sequence of records, and its state is a function of them. A record moves an amount from one account to
another of the same ledger (a *ledger* counts one kind of thing), or changes what the book is: it opens an account, sets
a rule, ends a hold whose time is over, closes an account or an epoch. Transfers that belong together form a *chain*:
all of them are booked or none.

References
----------
.. [1] TigerBeetle, "Data modeling" and "Two-phase transfers", docs/coding, repository at 52ad553 (2026-07-01): limits
   of accounts, holds, linked chains, and the id as idempotency key.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, IntFlag

import numpy as np
from numpy.typing import NDArray

AMOUNT_MAX = 2**63 - 1
"""The largest amount, and the largest that may be in an account."""

RECORD = np.dtype(
    [
        ("id_hi", "<u8"),
        ("id_lo", "<u8"),
        ("hold_hi", "<u8"),
        ("hold_lo", "<u8"),
        ("debit", "<u4"),
        ("credit", "<u4"),
        ("amount", "<i8"),
        ("event_us", "<i8"),
        ("booked_us", "<i8"),
        ("ledger", "<u4"),
        ("code", "<u2"),
        ("flags", "<u2"),
        ("rule", "<u2"),
        ("kind", "<u2"),
        ("anchor", "<u2"),
        ("spare", "<u2"),
        ("tenant", "<u4"),
        ("timeout_s", "<u4"),
        ("evidence", "u1", (32,)),
        ("seq", "<i8"),
    ]
)
"""One record. All integers are little-endian, so that its bytes are the same on every machine.

id_hi, id_lo
    Idempotency key: the same id is the same record.
hold_hi, hold_lo
    The hold that this record posts, voids or expires.
debit, credit
    Account numbers: out of which and into which the amount goes.
amount
    Above zero, in the smallest part of the ledger's unit.
event_us, booked_us
    When it happened by the meter's clock, and when it was booked by the sequencer's. [µs since 1970 UTC]
ledger
    Which kind of thing is moved; accounts of one ledger exchange transfers.
code
    Kind of account (OPEN), of transfer (TRANSFER).
flags
    `Flag` of a transfer; `AccountFlag` of an account that is opened.
rule
    Rule of conversion under which a transfer stands, 0 for none.
kind
    `RecordKind`.
anchor
    How many legs back in the chain the leg lies that measures this one; 0 reads as 1.
tenant
    Who owns the account or booked the transfer.
timeout_s
    Holds: after how many seconds they may be expired; 0 is never. [s]
evidence
    SHA-256 of the signed reading or receipt behind it.
seq
    Place in the book, from 0; set when it is booked.
"""
assert RECORD.itemsize == 128

Records = NDArray[np.void]


class RecordKind(IntEnum):
    """What a record does."""

    TRANSFER = 0
    OPEN = 1
    """Opens an account; see `Opening.record`."""
    RULE = 2
    """Sets the next rule; see `Rule.record`."""
    EXPIRE = 3
    """Gives back a hold whose time is over by `booked_us`."""
    CLOSE = 4
    """Closes account `debit`: nothing moves in or out but what ends a hold."""
    EPOCH = 5
    """Closes an epoch: nothing that happened before `event_us` is booked after it, but the end of a hold."""


_TRANSFER, _EXPIRE = np.uint16(RecordKind.TRANSFER), np.uint16(RecordKind.EXPIRE)


def moves(records: Records) -> NDArray[np.bool_]:
    """Return which records move an amount or end a hold, shape (n,)."""
    kind = records["kind"]
    return (kind == _TRANSFER) | (kind == _EXPIRE)


class Flag(IntFlag):
    """Flags of a transfer."""

    LINKED = 1
    """The next record belongs to the same chain."""
    HOLD = 2
    """Reserves the amount: it leaves what the debited account has to spend, and arrives when posted."""
    POST = 4
    """Ends a hold: moves its amount or less, gives back the rest."""
    VOID = 8
    """Ends a hold and gives all of it back."""
    UP_TO = 16
    """Moves as much as there is, at most `amount`."""


class AccountFlag(IntFlag):
    """What an account may not do."""

    FULL_ONLY = 1
    """Debits never exceed credits: what is not there cannot be paid."""
    OWED_ONLY = 2
    """Credits never exceed debits."""
    SINK = 4
    """Is never debited: exported, heat, retired, spent."""
    SOURCE = 8
    """Is never credited: generation, issue."""
    CLOSED = 16
    RULED_OUT = 32
    """Is debited only as a leg of a rule that names its code."""
    RULED_IN = 64
    """Is credited only by a leg whose rule ends at its code."""
    DATED = 128
    """Takes only what happened inside its window."""


class RuleFlag(IntFlag):
    """How a rule binds."""

    EXACT = 1
    """The amount must be as large as the bound lets it be."""
    PAIRED = 2
    """All accounts that the rule names must be of one pool: this reserve backs these notes."""
    SHARE = 4
    """The bound is a share of a pool: what the debited account has, over what is issued and not yet retired."""


class Refusal(IntEnum):
    """Why a record is refused. A record that breaks several rules gets the first word in this order."""

    OK = 0
    BAD_ID = 1
    CHAIN_OPEN = 2
    BAD_FLAGS = 3
    EXISTS = 4
    EXISTS_DIFFERENT = 5
    BAD_KIND = 6
    BEFORE_EPOCH = 7
    NO_HOLD = 8
    HOLD_ENDED = 9
    EXCEEDS_HOLD = 10
    NOT_EXPIRED = 11
    BAD_AMOUNT = 12
    NO_ACCOUNT = 13
    SAME_ACCOUNT = 14
    OTHER_LEDGER = 15
    ACCOUNT_CLOSED = 16
    ONE_WAY = 17
    OUT_OF_WINDOW = 18
    EXCEEDS_CREDITS = 19
    EXCEEDS_DEBITS = 20
    OVERFLOW = 21
    RULE_NEEDED = 22
    RULE_UNKNOWN = 23
    RULE_SHAPE = 24
    ANCHOR_USED = 25
    RULE_BOUND = 26
    NOT_NEXT = 27
    LINKED_FAILED = 28

    @property
    def sentence(self) -> str:
        """What the word means, in one sentence."""
        return SENTENCES[self]


SENTENCES: dict[Refusal, str] = {
    Refusal.OK: "booked",
    Refusal.EXISTS: "the same record is booked already; nothing was done again",
    Refusal.BAD_ID: "the id is zero",
    Refusal.CHAIN_OPEN: "the last record of the batch says that the chain goes on",
    Refusal.BAD_FLAGS: "these flags exclude each other, or a flag or a rule stands on a record that has none",
    Refusal.EXISTS_DIFFERENT: "the id is booked already with other content",
    Refusal.BAD_KIND: "there is no such kind of record",
    Refusal.BEFORE_EPOCH: "the event lies in an epoch that is closed; book a correction with a later event",
    Refusal.NO_HOLD: "there is no such hold between these accounts",
    Refusal.HOLD_ENDED: "the hold was posted, voided or expired before",
    Refusal.EXCEEDS_HOLD: "more is posted than is held, or less is given back",
    Refusal.NOT_EXPIRED: "the time of the hold is not over",
    Refusal.BAD_AMOUNT: "the amount is not above zero",
    Refusal.NO_ACCOUNT: "one of the accounts is not open",
    Refusal.SAME_ACCOUNT: "both accounts are the same",
    Refusal.OTHER_LEDGER: "an account counts another kind of thing than the record",
    Refusal.ACCOUNT_CLOSED: "an account is closed",
    Refusal.ONE_WAY: "nothing comes out of a sink, and nothing goes back into a source",
    Refusal.OUT_OF_WINDOW: "the event lies outside the window of the account",
    Refusal.EXCEEDS_CREDITS: "the account does not have so much",
    Refusal.EXCEEDS_DEBITS: "the account is not owed so much",
    Refusal.OVERFLOW: "the account cannot hold so much",
    Refusal.RULE_NEEDED: "the account moves only under a rule, and this record stands under none that names it",
    Refusal.RULE_UNKNOWN: "there is no such rule",
    Refusal.RULE_SHAPE: "the legs are not those that the rule names",
    Refusal.ANCHOR_USED: "the leg measures another one under this rule already",
    Refusal.RULE_BOUND: "the rule does not allow so much for what the other leg moves",
    Refusal.NOT_NEXT: "the number of the account is not the next one, or what it says of itself cannot be",
    Refusal.LINKED_FAILED: "another record of the chain was refused",
}
assert set(SENTENCES) == set(Refusal)


NO_RULE_FLAG, NO_ACCOUNT_FLAG = RuleFlag(0), AccountFlag(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    r"""A typed conversion: how much one leg of a chain may move for what an earlier one moves.

    Parameters
    ----------
    ledger_in, ledger_out : int
        Ledgers of the measuring leg and of the measured one.
    numerator, denominator : int
        Bound: amount × denominator ≤ measure × numerator, in exact arithmetic.
    flags : RuleFlag
    group : int
        A leg measures at most one other leg under all rules of one group: the same joules are not computed with twice.
        0 stands for a group of its own.
    code_from, code_into : int
        Codes of the accounts that the measuring leg debits and credits; 0 is any.
    code_source, code_target : int
        The same of the measured leg.

    Notes
    -----
    With ``SHARE`` the bound is that of redemption from a pool that may have leaked: with :math:`R` in the reserve and
    :math:`N` issued and not retired before the measuring leg retires :math:`f`,

    .. math:: a = \min\bigl(f,\ \lfloor f R / N \rfloor\bigr)

    so that the pool never owes more than it has, and the last one gets what is left. The account that the measuring leg
    credits names as its partner the account from which the notes were issued.
    """

    ledger_in: int
    ledger_out: int
    numerator: int = 1
    denominator: int = 1
    flags: RuleFlag = NO_RULE_FLAG
    group: int = 0
    code_from: int = 0
    code_into: int = 0
    code_source: int = 0
    code_target: int = 0

    def record(self) -> Records:
        """Return the record that sets this rule, shape (1,)."""
        one = np.zeros(1, RECORD)
        one["kind"] = RecordKind.RULE
        one["hold_hi"] = self.ledger_in
        one["ledger"] = self.ledger_out
        one["amount"] = self.numerator
        one["hold_lo"] = self.denominator
        one["flags"] = self.flags
        one["code"] = self.group
        one["debit"] = self.code_from | self.code_into << 16
        one["credit"] = self.code_source | self.code_target << 16
        return one


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """An account as it is opened.

    Parameters
    ----------
    number : int
        The next account number; the first is 0.
    ledger : int
        What it counts.
    code : int
        Kind of account, by which rules name it.
    flags : AccountFlag
    tenant : int
        Who owns it.
    pool : int
        Accounts that back one another have one pool; 0 is none.
    partner : int
        Another account that it refers to, for instance the issue behind an account for retired notes; -1 is none.
    start_us, end_us : int
        With ``DATED``: what is credited must have happened from `start_us` to before `end_us`. [µs since 1970 UTC]
    """

    number: int
    ledger: int
    code: int = 0
    flags: AccountFlag = NO_ACCOUNT_FLAG
    tenant: int = 0
    pool: int = 0
    partner: int = -1
    start_us: int = 0
    end_us: int = 0

    def record(self) -> Records:
        """Return the record that opens this account, shape (1,)."""
        one = np.zeros(1, RECORD)
        one["kind"] = RecordKind.OPEN
        one["debit"] = self.number
        one["credit"] = self.pool
        one["ledger"] = self.ledger
        one["code"] = self.code
        one["flags"] = self.flags
        one["tenant"] = self.tenant
        one["hold_hi"] = self.partner + 1
        one["event_us"] = self.start_us
        one["amount"] = self.end_us
        return one
