"""Journals for hledger, beancount and ledger-cli: every chain one transaction that closes in each unit.

A leg becomes two postings: its amount into the account that is credited, and the same amount with a minus out of the
one that is debited. So what the tools call a balance is what the book calls one. Amounts are whole numbers; nothing is
rounded, and no tolerance is asked for. A hold moves nothing, so it stands as a remark, and its amount is posted when
the hold is. At the end each balance is asserted, so that the tool itself checks that it read the book as it is.

Sources: hledger 1.25 manual, "Journal format"; Beancount 2 documentation, "Beancount Language Syntax"; Ledger 3 manual,
"Journal format".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Any, TextIO

import numpy as np

from shoals.core.errors import InputError, NotConserved, did_you_mean
from shoals.ledger.chains import from_us, to_us
from shoals.ledger.engine.records import RecordKind, Records
from shoals.ledger.export.names import account_names, commodity, ledgers_of
from shoals.ledger.views import WHATS, chain_starts, moved, moves, whats

if TYPE_CHECKING:
    from shoals.ledger.book import Book

OPENED = "1970-01-01"
"""Beancount wants a day on which an account was opened; a record may be of any day after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How one tool writes a journal.

    Parameters
    ----------
    name : str
    suffix : str
        Of its files.
    comment : str
        What begins a remark.
    quoted : bool
        Whether commodities with hyphens or digits stand in quotes.
    """

    name: str
    suffix: str
    comment: str = ";"
    quoted: bool = True

    def unit(self, ledger: int) -> str:
        """Return the commodity of a ledger as it is written."""
        word = commodity(ledger)
        return f'"{word}"' if self.quoted and not word.isalpha() else word

    def unit_line(self, word: str) -> str:
        """Return what declares a commodity."""
        if self.name == "beancount":
            return f"{OPENED} commodity {word}\n"
        return f"commodity {word}\n    format 1000. {word}\n" if self.name == "hledger" else f"commodity {word}\n"

    def account_line(self, name: str, word: str, original: str) -> str:
        """Return what declares an account; its own name stands beside it."""
        if self.name == "beancount":
            text = original.replace("\\", "\\\\").replace('"', '\\"')
            return f'{OPENED} open {name} {word}\n  book-name: "{text}"\n'
        return f"account {name}\n    ; book-name: {original}\n"

    def head(self, day: str, number: str, moment: str) -> str:
        """Return the first line of a transaction."""
        if self.name == "beancount":
            return f'{day} * "{number}" "{moment}"\n'
        return f"{day} * ({number}) {moment}\n"


DIALECTS = {
    "hledger": Dialect(name="hledger", suffix=".journal"),
    "beancount": Dialect(name="beancount", suffix=".beancount", quoted=False),
    "ledger": Dialect(name="ledger", suffix=".ledger"),
}
"""What can be written, by the name of the tool."""


def journal(
    book: Book,
    tool: str,
    *,
    start: datetime | None = None,
    end: datetime | None = None,
    zone: tzinfo = UTC,
    assertions: bool = True,
) -> Iterator[str]:
    """Yield a journal in parts, one for each block of the book.

    Parameters
    ----------
    book : Book
    tool : {"hledger", "beancount", "ledger"}
    start, end : datetime, optional
        Only chains that happened from `start` to before `end`; what was before stands in one opening transaction.
    zone : tzinfo, default UTC
        In which the day of a transaction is told.
    assertions : bool, default True
        Whether each balance is asserted at the end.

    Raises
    ------
    InputError
        If there is no such tool, or a moment has no zone.
    NotConserved
        If the journal of a whole book does not end with the balances of the book.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> from shoals.core.book import Account, Leg
    >>> from shoals.ledger import create
    >>> accounts = [Account(id="pv", kind="generation"), Account(id="bus", kind="bus")]
    >>> with tempfile.TemporaryDirectory() as folder, create(Path(folder) / "book.sqlite", accounts) as book:
    ...     sun = [Leg(debit="pv", credit="bus", amount=1_800_000)]
    ...     _ = book.post("noon", sun, datetime(2024, 4, 1, 12, tzinfo=UTC))
    ...     print("".join(journal(book, "ledger", assertions=False)).partition(") ")[2])
    2024-04-01T12:00:00+00:00
        Assets:Bus  1800000 JOULE
        Income:Pv  -1800000 JOULE
    <BLANKLINE>
    """
    if tool not in DIALECTS:
        raise InputError(f"`{tool}` is no tool that a journal can be written for", did_you_mean(tool, DIALECTS))
    span = tuple(None if moment is None else to_us(moment) for moment in (start, end))
    return _Writer(book, DIALECTS[tool], span[0], span[1], zone).parts(assertions)


def write_journal(
    book: Book, tool: str, file: TextIO, *, done: Callable[[int], None] = lambda _: None, **chosen: Any
) -> None:
    """Write a journal into an open file; `done` is called with the characters written."""
    for part in journal(book, tool, **chosen):
        file.write(part)
        done(len(part))


class _Writer:
    """One pass over a book, with the balances of what was written."""

    def __init__(self, book: Book, dialect: Dialect, start_us: int | None, end_us: int | None, zone: tzinfo) -> None:
        self.book, self.dialect, self.zone = book, dialect, zone
        self.start_us, self.end_us = start_us, end_us
        accounts = book.accounts
        self.ids = [account.id for account in accounts]
        self.names = account_names(accounts)
        self.ledgers = ledgers_of(accounts)
        self.words = [dialect.unit(ledger) for ledger in self.ledgers]
        self.rules = {number: f"  ; by rule {name}" for name, number in book.rules.items()} | {0: ""}
        self.balances = [0] * len(self.ids)
        self.last = date.min
        self.moments: dict[int, tuple[str, str]] = {}

    def parts(self, assertions: bool) -> Iterator[str]:
        yield self._declarations()
        if self.start_us is not None:
            yield self._opening()
        for records in self.book.records():
            text = self._block(records)
            if text:
                yield text
        if self.start_us is None and self.end_us is None:
            self._check()
        if assertions and self.last != date.min:
            yield self._assertions()

    def _declarations(self) -> str:
        dialect, say = self.dialect, self.dialect.comment
        book = f"{say} Book {self.book.identity}, {self.book.count} records, root {self.book.root()}\n"
        lines = [book, f"{say} All amounts are whole; each transaction is one chain of the book.\n\n"]
        if dialect.name == "beancount":
            lines.append('option "title" "shoals"\n')
        lines += [dialect.unit_line(dialect.unit(ledger)) for ledger in sorted(set(self.ledgers))]
        lines += map(dialect.account_line, self.names, self.words, self.ids)
        return "".join([*lines, "\n"])

    def _opening(self) -> str:
        """Return one transaction with what happened before `start_us`; it closes, as every chain in it does."""
        assert self.start_us is not None
        for records in self.book.records():
            before = records[moved(records) & (_events(records) < self.start_us)]
            for debit, credit, amount in _columns(before, "debit", "credit", "amount"):
                self.balances[debit] -= amount
                self.balances[credit] += amount
        moment = from_us(self.start_us).astimezone(self.zone)
        self.last = moment.date()
        lines = [
            f"    {name}  {amount} {word}\n"
            for name, word, amount in zip(self.names, self.words, self.balances, strict=True)
            if amount
        ]
        return self.dialect.head(str(self.last), "opening", moment.isoformat()) + "".join(lines) if lines else ""

    def _block(self, records: Records) -> str:
        keep = moves(records)
        events = _events(records)
        if self.start_us is not None:
            keep &= events >= self.start_us
        if self.end_us is not None:
            keep &= events < self.end_us
        if not keep.any():
            return ""
        begins = np.maximum.accumulate(np.where(chain_starts(records), np.arange(len(records)), 0))[keep]
        records, events, real = records[keep], events[keep], moved(records[keep])
        self._learn(events)
        names, words, rules, moments, balances = self.names, self.words, self.rules, self.moments, self.balances
        head = self.dialect.head
        lines: list[str] = []
        chain, told = -1, False
        rows: Iterator[tuple[Any, ...]] = zip(
            begins.tolist(), events.tolist(), real.tolist(), whats(records).tolist(),
            *(records[name].tolist() for name in ("seq", "debit", "credit", "amount", "rule")),
            strict=True,
        )  # fmt: skip
        for begin, event, posts, what, seq, debit, credit, amount, rule in rows:
            if begin != chain:
                chain, told = begin, False
            if not posts:
                lines.append(f"; {seq} {WHATS[what]}: {names[debit]} to {names[credit]}, {amount} {words[debit]}\n")
                continue
            if not told:
                day, moment = moments[event]
                lines.append("\n" + head(day, str(seq), moment))
                told = True
            word, remark = words[int(credit)], rules[int(rule)]
            lines.append(f"    {names[credit]}  {amount} {word}{remark}\n    {names[debit]}  -{amount} {word}\n")
            balances[debit] -= amount
            balances[credit] += amount
        return "".join(lines)

    def _learn(self, events: np.ndarray[Any, Any]) -> None:
        """Know day and moment of each event in text."""
        for event in np.unique(events).tolist():
            if event not in self.moments:
                moment = from_us(event).astimezone(self.zone)
                day = moment.date()
                self.moments[event] = (str(day), moment.isoformat())
                self.last = max(self.last, day)

    def _check(self) -> None:
        for name, ours in self.book.balances().items():
            written = self.balances[self.book.numbers[name]]
            if ours != written:
                raise NotConserved(
                    f"the journal leaves {written} in `{name}`, the book {ours}",
                    "verify the book: `shoals ledger verify`",
                )

    def _assertions(self) -> str:
        rows = zip(self.names, self.words, self.balances, strict=True)
        if self.dialect.name != "beancount":
            lines = [f"    {name}  0 {word} = {amount} {word}\n" for name, word, amount in rows]
            return "\n" + self.dialect.head(str(self.last), "balances", "asserted") + "".join(lines)
        total: dict[tuple[str, str], int] = {}
        for name, word, amount in rows:  # a tool that counts what lies below an account as its own
            parts = name.split(":")
            for depth in range(1, len(parts) + 1):
                key = (":".join(parts[:depth]), word)
                total[key] = total.get(key, 0) + amount
        day = self.last + timedelta(days=1)
        named = zip(self.names, self.words, strict=True)
        return "\n" + "".join(f"{day} balance {name}  {total[name, word]} {word}\n" for name, word in named)


def _events(records: Records) -> np.ndarray[Any, Any]:
    """Return when the chain of each record began, shape (n,): a chain is one transaction, and so of one day."""
    starts = np.maximum.accumulate(np.where(chain_starts(records), np.arange(len(records)), 0))
    first = np.asarray(records["event_us"][starts])
    return np.where(records["kind"] == RecordKind.EXPIRE, records["booked_us"], first)


def _columns(records: Records, *names: str) -> Iterator[tuple[int, ...]]:
    return zip(*(records[name].tolist() for name in names), strict=True)
