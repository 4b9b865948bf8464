"""Settle a month: from half-hour positions to whole yen among owner, operator, aggregator and grid company.

Everything here is a function of values. An *item* of a contract names energy, a price for each slot, who pays and who
is paid; its money is summed exactly over the period, rounded once to the nearest yen, and shared by largest remainders,
so that what is paid is what is received, to the yen. The order of items, parties and slots changes nothing. A period
that is settled again gives adjustments, the difference to what was settled before; however many corrections came, and
in whatever order, their sum is the settlement of the final readings.

Source of the method of sharing: Balinski and Young, "Fair Representation", 1982 (Hamilton's method).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError
from shoals.core.units import J_PER_MWH

SIDES = ("all", "surplus", "shortage")
Pair = tuple[str, str]
Flows = Mapping[Pair, NDArray[np.int64]]
"""Energy that went from one account to another in each slot, shape (t,). [J]"""


def split(total: int, weights: Mapping[str, int]) -> dict[str, int]:
    """Share a whole amount by weights so that the shares are whole and sum to it exactly.

    Each gets its exact share rounded down; what is left goes, one unit each, to the largest remainders, and where they
    are equal to the name that comes first. An amount below zero is shared like its opposite.

    Parameters
    ----------
    total : int
    weights : mapping of str to int
        Zero or more, at least one above zero.

    Raises
    ------
    InputError
        If there is no weight above zero, or one below.

    Examples
    --------
    >>> split(100, {"owner": 1, "operator": 1, "aggregator": 1})
    {'owner': 33, 'operator': 33, 'aggregator': 34}
    >>> split(-5, {"a": 1, "b": 1})
    {'a': -3, 'b': -2}
    """
    whole = sum(weights.values())
    if whole <= 0 or min(weights.values()) < 0:
        raise InputError(
            f"the weights of a split are {dict(weights)}", "give whole numbers from 0, one of them above 0"
        )
    sign, amount = (-1, -total) if total < 0 else (1, total)
    found = {name: amount * weight // whole for name, weight in weights.items()}
    order = sorted(weights, key=lambda name: (-(amount * weights[name] % whole), name))
    for name in order[: amount - sum(found.values())]:
        found[name] += 1
    return {name: sign * share for name, share in found.items()}


def nearest(amount: Fraction) -> int:
    """Round to the nearest whole number, halves away from zero.

    Examples
    --------
    >>> nearest(Fraction(5, 2)), nearest(Fraction(-5, 2)), nearest(Fraction(7, 3))
    (3, -3, 2)
    """
    twice = 2 * abs(amount) + 1
    whole = twice.numerator // (2 * twice.denominator)
    return whole if amount >= 0 else -whole


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Item:
    """One line of a contract.

    Parameters
    ----------
    name : str
    payer : str
        Party that pays; with a negative price or fee it receives.
    payees : mapping of str to int
        Parties that are paid, with their weights.
    measure : sequence of (str, str)
        Legs of the book that are counted: from which account into which.
    price_jpy_per_mwh : int or array of int, shape (t,)
        Whole yen a MWh; 10 are 0.01 JPY/kWh. [JPY/MWh]
    plan_j : array of int, shape (t,), optional
        What was announced; then what is counted is the imbalance. [J]
    side : {"all", "surplus", "shortage"}
        Of an imbalance: what was more than the plan, or what was less.
    fixed_jpy : int
        A fee for the period. [JPY]

    Raises
    ------
    InputError
        If it has no payee, pays itself, or a side without a plan.
    """

    name: str
    payer: str
    payees: Mapping[str, int]
    measure: Sequence[Pair] = ()
    price_jpy_per_mwh: int | NDArray[np.int64] = 0
    plan_j: NDArray[np.int64] | None = None
    side: str = "all"
    fixed_jpy: int = 0

    def __post_init__(self) -> None:
        if self.payer in self.payees:
            raise InputError(f"`{self.payer}` pays itself in `{self.name}`", "name another payer, or another payee")
        split(0, self.payees)
        if self.side not in SIDES or (self.side == "all") != (self.plan_j is None):
            raise InputError(
                f"`{self.name}` has the side `{self.side}` and {'no' if self.plan_j is None else 'a'} plan",
                "an imbalance has a plan, and counts its `surplus` or its `shortage`",
            )
        price = self.price_jpy_per_mwh
        if not isinstance(price, int) and np.asarray(price).dtype.kind not in "iu":
            raise InputError(f"the prices of `{self.name}` are no whole yen a MWh", "0.01 JPY/kWh is 10 JPY/MWh")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What one party pays another for one item.

    Parameters
    ----------
    item : str
    payer, payee : str
    energy_j : int
        Energy of the whole item. [J]
    jpy : int
        Below zero, the payee pays. [JPY]
    """

    item: str
    payer: str
    payee: str
    energy_j: int
    jpy: int


def energy_of(item: Item, flows: Flows, slots: int) -> NDArray[np.int64]:
    """Return the energy that an item counts in each slot, shape (slots,). [J]

    Raises
    ------
    InputError
        If a plan has another length.
    """
    found = np.zeros(slots, np.int64)
    for pair in item.measure:
        found += flows.get(pair, np.zeros(slots, np.int64))
    if item.plan_j is None:
        return found
    if item.plan_j.shape != (slots,):
        raise InputError(f"the plan of `{item.name}` has {len(item.plan_j)} slots", f"give {slots}, one for each slot")
    off = found - item.plan_j
    return np.maximum(off if item.side == "surplus" else -off, 0)


def settle(items: Iterable[Item], flows: Flows, slots: int) -> tuple[Line, ...]:
    """Return who pays whom how much for a period, in order of item, payer and payee.

    Parameters
    ----------
    items : iterable of Item
    flows : mapping of (str, str) to array of int, shape (slots,)
        Energy from account to account in each slot, corrections included. [J]
    slots : int

    Raises
    ------
    InputError
        If two items have one name, or prices or a plan have another length.

    Examples
    --------
    >>> sold = {("bus", "grid"): np.array([3_600_000_000, 1_800_000_000])}
    >>> item = Item(name="sold", payer="market", payees={"owner": 7, "operator": 3}, measure=[("bus", "grid")],
    ...             price_jpy_per_mwh=np.array([12_345, -10]))
    >>> [(line.payee, line.jpy) for line in settle([item], sold, 2)]
    [('operator', 3702), ('owner', 8638)]
    """
    found: dict[str, list[Line]] = {}
    for item in items:
        if item.name in found:
            raise InputError(f"two items are named `{item.name}`", "give each a name of its own")
        energy = energy_of(item, flows, slots).tolist()
        price = item.price_jpy_per_mwh
        prices = [price] * slots if isinstance(price, int) else np.asarray(price).tolist()
        if len(prices) != slots:
            raise InputError(f"`{item.name}` has {len(prices)} prices", f"give {slots}, one for each slot")
        exact = Fraction(sum(e * p for e, p in zip(energy, prices, strict=True)), J_PER_MWH) + item.fixed_jpy
        shares = split(nearest(exact), item.payees)
        found[item.name] = [
            Line(item=item.name, payer=item.payer, payee=payee, energy_j=sum(energy), jpy=shares[payee])
            for payee in sorted(shares)
        ]
    return tuple(line for name in sorted(found) for line in found[name])


Settled = Mapping[tuple[str, str, str], int]
"""What was settled, by item, payer and payee. [JPY]"""


def adjust(before: Settled, now: Iterable[Line]) -> tuple[Line, ...]:
    """Return what is to be paid so that what was settled before becomes what is settled now; nothing that is zero.

    Examples
    --------
    >>> line = Line(item="sold", payer="market", payee="owner", energy_j=0, jpy=70)
    >>> [one.jpy for one in adjust({("sold", "market", "owner"): 100}, [line])]
    [-30]
    """
    wanted = {(line.item, line.payer, line.payee): line for line in now}
    found: list[Line] = []
    for key in sorted(set(before) | set(wanted)):
        line = wanted.get(key)
        owed = (0 if line is None else line.jpy) - before.get(key, 0)
        if owed:
            energy = 0 if line is None else line.energy_j
            found.append(Line(item=key[0], payer=key[1], payee=key[2], energy_j=energy, jpy=owed))
    return tuple(found)


def nets(lines: Iterable[Line]) -> dict[str, int]:
    """Return what each party receives less what it pays, by name; they sum to zero. [JPY]"""
    found: dict[str, int] = {}
    for line in lines:
        found[line.payer] = found.get(line.payer, 0) - line.jpy
        found[line.payee] = found.get(line.payee, 0) + line.jpy
    return dict(sorted(found.items()))


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRow:
    """One row of a statement: what the party receives for an item, below zero what it pays."""

    item: str
    counterparty: str
    energy_j: int
    jpy: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a period means for one party.

    Parameters
    ----------
    party, period : str
    rows : tuple of StatementRow
    """

    party: str
    period: str
    rows: tuple[StatementRow, ...] = field(default=())

    @property
    def net_jpy(self) -> int:
        """What it receives less what it pays. [JPY]"""
        return sum(row.jpy for row in self.rows)


def statement(lines: Iterable[Line], party: str, period: str) -> Statement:
    """Return the statement of a party.

    Examples
    --------
    >>> line = Line(item="wheeling", payer="operator", payee="tso", energy_j=3_600, jpy=70)
    >>> statement([line], "operator", "2024-04").net_jpy, statement([line], "tso", "2024-04").net_jpy
    (-70, 70)
    """
    rows: list[StatementRow] = []
    for line in lines:
        if party in (line.payer, line.payee):
            paid = line.payee == party
            rows.append(
                StatementRow(
                    item=line.item,
                    counterparty=line.payer if paid else line.payee,
                    energy_j=line.energy_j,
                    jpy=line.jpy if paid else -line.jpy,
                )
            )
    return Statement(party=party, period=period, rows=tuple(rows))
