"""The contract between `ledger` and everybody: accounts, transfers, notes. Amounts are integers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shoals.core.errors import InputError, NotConserved

AMOUNT_MAX = 2**63 - 1


def _is_amount(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= AMOUNT_MAX


class Unit(StrEnum):
    """What a ledger counts, in its smallest part. Only accounts of one unit exchange transfers."""

    WH = "Wh"
    """Metered electrical energy, whole watt-hours."""
    JPY = "JPY"
    """Money, whole yen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A place in which an amount of one unit can be.

    Parameters
    ----------
    id : str
        Name, parts divided by colons, for instance ``"compute:asic"``.
    unit : Unit
        What it counts.
    never_debited : bool
        True for sinks out of which nothing comes: exported, computed, lost, spilled.
    never_credited : bool
        True for sources into which nothing goes back: generation, import.
    """

    id: str
    unit: Unit
    never_debited: bool = False
    never_credited: bool = False

    def __post_init__(self) -> None:
        if not self.id or self.id != self.id.strip():
            raise InputError(f"`{self.id}` is no name for an account", "use words divided by colons, `compute:asic`")


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """A move of a whole amount from one account to another; nothing is ever edited.

    Parameters
    ----------
    debit, credit : str
        Accounts out of which and into which the amount goes.
    amount : int
        Whole units, above zero.
    unit : Unit
        What is moved.
    event : datetime
        Start of the interval in which it happened; it must carry a zone.
    kind : str
        Word for what happened: ``"generate"``, ``"export"``, ``"compute"`` …
    key : str
        Idempotency key: the same key is the same transfer.

    Raises
    ------
    NotConserved
        If the amount is no positive whole number or both accounts are the same.
    InputError
        If the event has no zone.
    """

    debit: str
    credit: str
    amount: int
    unit: Unit
    event: datetime
    kind: str
    key: str

    def __post_init__(self) -> None:
        if not _is_amount(self.amount):
            raise NotConserved(
                f"the amount of `{self.key}` is {self.amount!r}", "amounts are whole numbers above zero, below 2**63"
            )
        if self.debit == self.credit:
            raise NotConserved(f"`{self.key}` moves from `{self.debit}` to itself", "name two different accounts")
        if self.event.tzinfo is None:
            raise InputError(f"the event of `{self.key}` has no time zone", "add one, for instance `+09:00`")


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One dated and located claim on energy: a note of 1 kWh has 1,000 Wh of face.

    Parameters
    ----------
    id : str
        Serial name.
    plant : str
        The plant that backs it.
    window_start, window_end : datetime
        When the energy is to be delivered.
    energy_wh : int
        Face. [Wh]
    holder : str
        Who may redeem it.
    """

    id: str
    plant: str
    window_start: datetime
    window_end: datetime
    energy_wh: int
    holder: str

    def __post_init__(self) -> None:
        if not _is_amount(self.energy_wh):
            raise NotConserved(
                f"the face of note `{self.id}` is {self.energy_wh!r}", "give whole watt-hours above zero"
            )
        if self.window_start.tzinfo is None or self.window_end.tzinfo is None:
            raise InputError(f"the window of note `{self.id}` has no time zone", "add one, for instance `+09:00`")
        if self.window_end <= self.window_start:
            raise InputError(f"the window of note `{self.id}` ends before it starts", "swap the two moments")
