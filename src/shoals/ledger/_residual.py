"""Machinery of `ingest`: what the meters of a bus disagree about, as legs that are measured by what came in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from shoals.core.book import Account
from shoals.core.errors import InputError, did_you_mean
from shoals.ledger.book import Book
from shoals.ledger.bounds import METER_CLASS, METER_CLASSES
from shoals.ledger.engine.records import Records
from shoals.ledger.laws import IN, RESIDUAL, class_of
from shoals.ledger.stamps import Code, Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Residual:
    """A leg to be booked: so many joules, measured by the row `anchor` of what came in."""

    anchor: int
    debit: str
    credit: str
    energy_j: int
    rule: str
    part: Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """Joules of a bus that no residual may close, beside what the class of its meters allows. [J]"""

    bus: str
    energy_j: int
    allowed_j: int


class Closing:
    """Closes buses of a book; opens their residual accounts if they are not open.

    Parameters
    ----------
    book : Book
    buses : sequence of str
        Of which every meter is in one group.

    Raises
    ------
    InputError
        If one is no bus of the book.
    """

    def __init__(self, book: Book, buses: Sequence[str]) -> None:
        kinds = {account.id: account for account in book.accounts}
        self._buses: dict[int, str] = {}
        self._accounts: dict[tuple[str, str], str] = {}
        fresh: list[Account] = []
        for bus in buses:
            if bus not in kinds or kinds[bus].kind != "bus":
                there = [name for name, account in kinds.items() if account.kind == "bus"]
                raise InputError(f"`{bus}` is said to close and is no bus of the book", did_you_mean(bus, there))
            pool = kinds[bus].pool
            self._buses[book.numbers[bus]] = bus
            for kind in RESIDUAL:
                mine = [name for name, account in kinds.items() if account.kind == kind and account.pool == pool]
                name = mine[0] if mine else f"{kind.replace('_', ':')}:{pool}"
                self._accounts[bus, kind] = name
                if not mine:
                    kinds[name] = Account(id=name, kind=kind, pool=pool)
                    fresh.append(kinds[name])
        book.open_accounts(fresh)
        self._kinds = {n: account.kind for n, account in enumerate(book.accounts)}
        meter_class = class_of(book)
        self._error = METER_CLASSES[meter_class].error_per_100_000
        self._suffix = "" if meter_class == METER_CLASS else f"@{meter_class}"

    def legs(self, inflows: Records, rest: Records) -> tuple[list[Residual], list[Open]]:
        """Return what closes each bus, gains before losses, and what cannot be closed.

        Parameters
        ----------
        inflows : record array
            Rows that bring energy in from a source; those of readings may measure.
        rest : record array
            All other rows of the chain.
        """
        gains: list[Residual] = []
        losses: list[Residual] = []
        left: list[Open] = []
        for number, bus in self._buses.items():
            net = _into(inflows, number) + _into(rest, number)
            if not net:
                continue
            anchors = self._anchors(inflows, number)
            missing = abs(net)
            for at, energy_j in anchors.items():
                joules = min(missing, energy_j * self._error // 100_000)
                if not joules:
                    continue
                missing -= joules
                what = "residual" if self._kinds[int(inflows["debit"][at])] == "generation" else "import"
                if net > 0:
                    pair, way, part = (bus, self._accounts[bus, "residual_loss"]), "loss", Part.LOSS
                else:
                    pair, way, part = (self._accounts[bus, "residual_gain"], bus), "gain", Part.GAIN
                (losses if net > 0 else gains).append(
                    Residual(
                        anchor=at, debit=pair[0], credit=pair[1], energy_j=joules,
                        rule=f"{what}_{way}{self._suffix}", part=part,
                    )
                )  # fmt: skip
            if missing:
                left.append(Open(bus=bus, energy_j=net, allowed_j=abs(net) - missing))
        return [*gains, *losses], left

    def _anchors(self, inflows: Records, bus: int) -> Mapping[int, int]:
        """Return the rows that may measure, by their places, with their joules; the largest first."""
        mine = (inflows["code"] == int(Code.READING)) & (inflows["credit"] == bus)
        found = {
            at: int(inflows["amount"][at])
            for at in np.flatnonzero(mine).tolist()
            if self._kinds[int(inflows["debit"][at])] in IN
        }
        return dict(sorted(found.items(), key=lambda one: -one[1]))


def _into(rows: Records, account: int) -> int:
    """Return what rows put into an account, less what they take out of it."""
    amount = rows["amount"]
    return int(amount[rows["credit"] == account].sum()) - int(amount[rows["debit"] == account].sum())
