"""The contract between `ledger` and everybody: units, accounts, legs, transfers. Amounts are integers."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from shoals.core.errors import InputError, NotConserved

AMOUNT_MAX = 2**63 - 1
NAME_LETTERS_MAX = 200
"""Letters of an account's name at most."""
J_PER_WH = 3_600


def is_amount(value: object) -> bool:
    """Return whether a value is a whole number above zero that an account can hold."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= AMOUNT_MAX


class Unit(IntEnum):
    """What a ledger counts, in its smallest part. Only accounts of one unit exchange transfers."""

    J = 1
    """Electrical energy that a meter saw. [J]"""
    JX = 2
    """Energy that was never generated: curtailed, an estimate, out of which nothing is ever paid. [J]"""
    NS = 3
    """Note on stored energy. [J of face]"""
    NF = 4
    """Note on pledged generation. [J of face]"""
    W = 5
    """Hashing work. [2^32 hashes]"""
    G = 6
    """Time of a graphics processor. [ms]"""
    S = 7
    """Samples of one bit. [10^6]"""
    SAT = 8
    """Bitcoin. [satoshi]"""
    JPY = 9
    """Money. [yen]"""
    GC = 10
    """Certificate of generation, a claim about the past. [Wh]"""
    ENT = 11
    """Entropy. [mJ/K]"""
    KEY = 12
    """Nothing: an account of it names a key for signatures, and nothing ever moves in it."""
    CJ = 13
    """Metered energy that may be certified and is not yet, down to its last joule. [J]"""

    @property
    def symbol(self) -> str:
        """The unit as it is written.

        Examples
        --------
        >>> Unit.J.symbol, Unit.JX.symbol, Unit.W.symbol
        ('J', 'J (never generated)', '2^32 hashes')
        """
        return _SYMBOLS[self]

    @property
    def is_energy(self) -> bool:
        """Whether it counts joules, which people read as watt-hours."""
        return self in (Unit.J, Unit.JX, Unit.NS, Unit.NF, Unit.CJ)


_SYMBOLS = {
    Unit.J: "J", Unit.JX: "J (never generated)", Unit.NS: "J (stored note)", Unit.NF: "J (pledged note)",
    Unit.W: "2^32 hashes", Unit.G: "GPU ms", Unit.S: "10^6 samples", Unit.SAT: "sat", Unit.JPY: "JPY",
    Unit.GC: "Wh (certificate)", Unit.ENT: "mJ/K", Unit.KEY: "key", Unit.CJ: "J (to be certified)",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A place in which an amount of one unit can be.

    Parameters
    ----------
    id : str
        Name, parts divided by colons, for instance ``"compute:asic"``.
    kind : str
        What kind of account it is, which says what it counts and what it may not do: ``"bus"``, ``"heat"`` …;
        `shoals.ledger.rulebook.KINDS` has them all.
    pool : int
        Accounts that back one another have one pool: the number of their site; 0 is none.
    series : int
        Notes: of which series; 0 for all else.
    owner : int
        Who owns it, a number; names of people lie outside the book.
    partner : str
        Account that it refers to: the issue behind an account for retired notes.
    window_start, window_end : datetime, optional
        Of accounts that take only what happened inside a window.

    Raises
    ------
    InputError
        If the name is none, or a window has no zone or ends before it starts.
    """

    id: str
    kind: str
    pool: int = 0
    series: int = 0
    owner: int = 0
    partner: str = ""
    window_start: datetime | None = None
    window_end: datetime | None = None

    def __post_init__(self) -> None:
        if not self.id or self.id != self.id.strip():
            raise InputError(f"`{self.id}` is no name for an account", "use words divided by colons, `compute:asic`")
        check_utf8("account", self.id)
        if not self.id.isprintable() or len(self.id) > NAME_LETTERS_MAX:
            raise InputError(
                f"`{self.id[:40]!r}` is no name for an account",
                f"use at most {NAME_LETTERS_MAX} letters that can be printed",
            )
        object.__setattr__(self, "id", unicodedata.normalize("NFC", self.id))
        for name, most in (("pool", 2**32), ("series", 2**16), ("owner", 2**32)):
            value = getattr(self, name)
            if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < most:
                raise InputError(f"`{name}` of account `{self.id}` is {value!r}", f"give a number from 0 to {most - 1}")
        if self.window_start is not None and self.window_end is not None:
            check_window(f"account `{self.id}`", self.window_start, self.window_end)
        elif self.window_start is not None or self.window_end is not None:
            raise InputError(f"the window of account `{self.id}` has one end", "give both, or none")


def check_utf8(what: str, text: str) -> None:
    """Raise InputError unless `text` has a UTF-8 form."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InputError(f"the {what} {text!r} cannot be written as UTF-8", "leave out lone surrogates") from None


def check_window(what: str, start: datetime, end: datetime) -> None:
    """Raise InputError unless both moments have a zone and come in this order."""
    if start.tzinfo is None or end.tzinfo is None:
        raise InputError(f"the window of {what} has no time zone", "add one, for instance `+09:00`")
    if end <= start:
        raise InputError(f"the window of {what} ends before it starts", "swap the two moments")


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """One move inside a chain: all legs of a chain are booked, or none.

    Parameters
    ----------
    debit, credit : str
        Accounts out of which and into which the amount goes.
    amount : int
        Whole units, above zero.
    rule : str
        Rule under which it stands, ``""`` for none.
    back : int, default 1
        How many legs back the one lies that measures it.
    evidence : bytes
        SHA-256 of the signed reading or receipt behind it, 32 bytes; empty is none.

    Raises
    ------
    NotConserved
        If the amount is no positive whole number or both accounts are the same.
    """

    debit: str
    credit: str
    amount: int
    rule: str = ""
    back: int = 1
    evidence: bytes = b""

    def __post_init__(self) -> None:
        pair = f"`{self.debit}` to `{self.credit}`"
        if not is_amount(self.amount):
            raise NotConserved(
                f"the amount from {pair} is {self.amount!r}", "amounts are whole numbers above zero, below 2**63"
            )
        if self.debit == self.credit:
            raise NotConserved(f"a leg moves from {pair}", "name two different accounts")
        if not 1 <= self.back < 2**16:
            raise InputError(f"`back` of the leg from {pair} is {self.back!r}", "say how many legs back its measure is")
        if len(self.evidence) not in (0, 32):
            raise InputError(f"the evidence of the leg from {pair} has {len(self.evidence)} bytes", "give its SHA-256")


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """A transfer as it was booked.

    Parameters
    ----------
    seq : int
        Place in the book, from 0.
    id : str
        Idempotency key, hexadecimal.
    debit, credit : str
    amount : int
        Whole units.
    unit : Unit
    event, booked : datetime
        When it happened, and when it was booked, UTC.
    rule : str
        Rule under which it stands, ``""`` for none.
    state : str
        ``"posted"``, ``"held"``, ``"ended"`` for a hold that was posted, voided or expired, ``"post"``, ``"void"`` or
        ``"expire"`` for what ended one.
    """

    seq: int
    id: str
    debit: str
    credit: str
    amount: int
    unit: Unit
    event: datetime
    booked: datetime
    rule: str = ""
    state: str = "posted"
