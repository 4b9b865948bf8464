"""Names of accounts and units that hledger, beancount and ledger all take.

An account begins with one of five words, which say how plain-text accounting sees it: what comes out of a source is
`Income`, what lies in a sink is `Expenses`, what can be spent is `Assets`, and the world outside is `Equity`. Each part
of a name begins with a capital or a digit, and holds letters, digits and hyphens.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from shoals.core.book import Account, Unit
from shoals.ledger.chains import unit_of
from shoals.ledger.engine.records import AccountFlag
from shoals.ledger.rulebook import KINDS, SERIES, ledger_of

_ROOTS = {"money_world": "Equity", "opening": "Equity", "money_use": "Income", "coin_world": "Equity"}
_COMMODITIES = {
    Unit.J: "JOULE", Unit.JX: "JOULE-NEVER", Unit.NS: "NOTE-STORED", Unit.NF: "NOTE-PLEDGED", Unit.W: "HASH-2P32",
    Unit.G: "GPU-MS", Unit.S: "MEGASAMPLE", Unit.SAT: "SAT", Unit.JPY: "JPY", Unit.GC: "CERT-WH", Unit.ENT: "MJ-PER-K",
    Unit.CJ: "JOULE-TO-CERTIFY",
}  # fmt: skip


def account_names(accounts: Sequence[Account]) -> list[str]:
    """Return a name for each account, no two alike.

    An account keeps its name when others are opened after it.

    Examples
    --------
    >>> account_names([Account(id=name, kind="bus") for name in ("bus", "bus:a b", "bus:a-b", "送電")])
    ['Assets:Bus', 'Assets:Bus:A-b', 'Assets:Bus:A-b-2', 'Assets:A-送電']
    """
    found: list[str] = []
    taken: set[str] = set()
    for number, account in enumerate(accounts):
        kind = KINDS[account.kind]
        root = _ROOTS.get(account.kind) or (
            "Income"
            if kind.flags & AccountFlag.SOURCE
            else "Expenses" if kind.flags & AccountFlag.SINK else "Assets"
        )  # fmt: skip
        name = ":".join([root, *map(_part, account.id.split(":"))])
        while name in taken:
            name += f"-{number}"
        taken.add(name)
        found.append(name)
    return found


def _part(text: str) -> str:
    plain = "".join(letter if letter.isalnum() or letter == "-" else "-" for letter in text).strip("-")
    plain = plain[:1].upper() + plain[1:]
    return plain if plain[:1].isascii() and plain[:1].isalnum() else f"A-{plain}".rstrip("-")


def commodity(ledger: int) -> str:
    """Return the word for what a ledger counts; those of a series carry its number.

    Examples
    --------
    >>> commodity(1), commodity(3 + 256 * 7)
    ('JOULE', 'NOTE-STORED-7')
    """
    series = ledger // SERIES
    unit = unit_of(ledger)
    return _COMMODITIES.get(unit, f"UNIT-{unit.name}") + (f"-{series}" if series else "")


def ledgers_of(accounts: Iterable[Account]) -> list[int]:
    """Return the ledger of each account."""
    return [ledger_of(KINDS[account.kind].unit, account.series) for account in accounts]
