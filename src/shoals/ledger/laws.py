"""The laws of a book, interval by interval, re-derived from its transfers and not from its rules.

The rules refuse what breaks a law inside one chain. What no chain can see is an interval as a whole: whether all that
its meters said was booked to somewhere. Here the book is read as a physicist would: per site and interval the bus is
empty again, what does not close is a leg of its own within the class of the meters against what was generated and
bought in that interval, heat never leaves without its entropy, and neither ever shrinks.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError, NotConserved
from shoals.ledger.book import Book
from shoals.ledger.bounds import BOUNDS, METER_CLASS, METER_CLASSES
from shoals.ledger.chains import from_us
from shoals.ledger.engine.records import Flag, RecordKind
from shoals.ledger.rulebook import KINDS

IN, RESIDUAL = ("generation", "import"), ("residual_loss", "residual_gain")


@dataclass(frozen=True, slots=True, kw_only=True)
class Laws:
    """What was found: all of it holds, or an error was raised.

    Parameters
    ----------
    intervals : int
        How many intervals of how many sites were closed.
    sites : int
    generated_j, residual_j : int
        What meters saw come in, and what did not close. [J]
    heat_j, entropy_mj_per_k : int
        [J], [mJ/K]
    """

    intervals: int
    sites: int
    generated_j: int
    residual_j: int
    heat_j: int
    entropy_mj_per_k: int


def check_laws(book: Book, *, step_minutes: int = 30) -> Laws:
    """Check the laws of every site and interval.

    Parameters
    ----------
    book : Book
    step_minutes : int, default 30
        Length of an interval; intervals begin at midnight UTC. [min]

    Returns
    -------
    laws : Laws

    Raises
    ------
    InputError
        If the step does not divide a day.
    NotConserved
        If the bus of a site is not empty after an interval, a residual exceeds the class of its meters, or heat came
        without its entropy. The message names site and interval.

    Examples
    --------
    >>> import tempfile
    >>> from datetime import UTC, datetime
    >>> from pathlib import Path
    >>> from shoals.core.book import Account, Leg
    >>> site = [Account(id=i, kind=k, pool=1) for i, k in (("pv", "generation"), ("bus", "bus"), ("out", "export"))]
    >>> noon = datetime(2024, 4, 1, 12, tzinfo=UTC)
    >>> with tempfile.TemporaryDirectory() as folder, Book.create(Path(folder) / "book.sqlite", site) as book:
    ...     legs = [Leg(debit="pv", credit="bus", amount=9), Leg(debit="bus", credit="out", amount=9)]
    ...     new = book.post("noon", legs, noon)
    ...     check_laws(book).generated_j
    9
    """
    if step_minutes < 1 or 24 * 60 % step_minutes:
        raise InputError(f"an interval of {step_minutes} minutes does not divide a day", "use 5, 15, 30 or 60")
    step_us = step_minutes * 60_000_000
    accounts = book.accounts
    code = np.array([KINDS[account.kind].code for account in accounts], np.int64)
    pool = np.array([account.pool for account in accounts], np.int64)
    bound = METER_CLASSES[class_of(book)].error_per_100_000
    parts = [_moves(block) for block in book.records()]
    debit, credit, amount, event = (np.concatenate([part[k] for part in parts]) for k in range(4))
    interval = event // step_us
    total = dict.fromkeys(("in", "residual", "intervals", "sites"), 0)
    for bus in np.flatnonzero(code == KINDS["bus"].code).tolist():
        here = pool == pool[bus]
        slots, net = _net(interval, amount, credit == bus, debit == bus)
        if (net != 0).any():
            at = int(np.argmax(net != 0))
            raise NotConserved(
                f"`{accounts[bus].id}` of site {pool[bus]} is left with {net[at]} J in the interval from "
                f"{from_us(int(slots[at]) * step_us).isoformat()}",
                "name the leg that is missing; what meters disagree about is residual",
            )
        into = np.isin(code[debit], [KINDS[kind].code for kind in IN]) & here[debit]
        rest = (np.isin(code[debit], _codes()) & here[debit]) | (np.isin(code[credit], _codes()) & here[credit])
        seen, came = _net(interval, amount, into, np.zeros_like(into))
        open_at, open_j = _net(interval, amount, rest, np.zeros_like(rest))
        allowed = dict(zip(seen.tolist(), came.tolist(), strict=True))
        for slot, joules in zip(open_at.tolist(), open_j.tolist(), strict=True):
            if joules * 100_000 > allowed.get(slot, 0) * bound:
                raise NotConserved(
                    f"{joules} J of site {pool[bus]} do not close in the interval from "
                    f"{from_us(slot * step_us).isoformat()}, of {allowed.get(slot, 0)} J that came in",
                    f"meters of class {class_of(book)} are wrong by {bound / 1_000:g} % at most; look for the rest",
                )
        total["in"] += int(came.sum())
        total["residual"] += int(open_j.sum())
        total["intervals"] += len(slots)
        total["sites"] += 1
    heat, entropy = (_credited(code, credit, amount, kind) for kind in ("heat", "entropy"))
    shrunk = np.isin(code[debit], [KINDS[kind].code for kind in ("heat", "entropy")])
    warm = BOUNDS["heat"]
    if shrunk.any() or heat * warm.denominator > entropy * warm.numerator:
        raise NotConserved(
            f"{heat} J of heat stand beside {entropy} mJ/K of entropy",
            "each joule of heat comes with 1/350 J/K or more",
        )
    return Laws(
        intervals=total["intervals"],
        sites=total["sites"],
        generated_j=total["in"],
        residual_j=total["residual"],
        heat_j=heat,
        entropy_mj_per_k=entropy,
    )


def _credited(code: NDArray[np.int64], credit: NDArray[np.int64], amount: NDArray[np.int64], kind: str) -> int:
    """Return what was ever put into accounts of a kind."""
    return int(amount[code[credit] == KINDS[kind].code].sum())


def _codes() -> list[int]:
    return [KINDS[kind].code for kind in RESIDUAL]


def class_of(book: Book) -> str:
    """Return the class of the meters that the rules of a book name."""
    return next((name.partition("@")[2] for name in book.rules if name.startswith("residual_loss@")), METER_CLASS)


def _moves(block: NDArray[np.void]) -> tuple[NDArray[np.int64], ...]:
    """Return debit, credit, amount and event of what a block moved."""
    kept = (block["kind"] == RecordKind.TRANSFER) & (block["flags"] & (Flag.HOLD | Flag.VOID) == 0)
    return tuple(block[name][kept].astype(np.int64) for name in ("debit", "credit", "amount", "event_us"))


def _net(
    interval: NDArray[np.int64], amount: NDArray[np.int64], plus: NDArray[np.bool_], minus: NDArray[np.bool_]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the intervals that are met, and what each adds up to."""
    some = plus | minus
    slots, at = np.unique(interval[some], return_inverse=True)
    found = np.zeros(len(slots), np.int64)
    np.add.at(found, at, np.where(plus[some], amount[some], -amount[some]))
    return slots, found
