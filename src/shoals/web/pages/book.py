"""The page of the book: that it closes, what accounts hold, which notes are out, and how a stranger checks all that."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pandas as pd

from shoals import cycle, ledger
from shoals.core.book import Unit
from shoals.core.errors import LedgerError
from shoals.core.figure import Kind, weakest
from shoals.core.notes import J_PER_NOTE, SeriesState
from shoals.ledger import Book, Notes, views
from shoals.ledger.chains import from_us
from shoals.ledger.rulebook import SERIES
from shoals.show import chapters
from shoals.show.chapters import Table
from shoals.show.digest import Digest
from shoals.show.numbers import format_for
from shoals.show.words import words
from shoals.studies.reopen import Run
from shoals.web._shelf import Shelf
from shoals.web.pages.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """What a book says of itself now.

    Parameters
    ----------
    records, transfers : int
    root : str
        Hash that commits to all records, hexadecimal.
    sums : mapping of str to int
        Sum of all balances by unit: zero each.
    balances : tuple of (str, str, int)
        Account, unit, credits less debits.
    series : tuple of SeriesState
        Of notes.
    signed : tuple of int
        Sizes of the checkpoints that are kept.
    state : BookState
        The balances that the report shows.
    """

    records: int
    transfers: int
    root: str
    sums: dict[str, int]
    balances: tuple[tuple[str, str, int], ...]
    series: tuple[SeriesState, ...]
    signed: tuple[int, ...]
    state: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """How a verification ended.

    Parameters
    ----------
    error : LedgerError or None
        None if every check held.
    records : int
    root : str
    seconds : float
    """

    error: LedgerError | None
    records: int
    root: str
    seconds: float


def ledger_of(book: Book) -> Ledger:
    """Return what an open book says of itself."""
    units, balances = book.units(), book.balances()
    sums: dict[str, int] = {}
    for name, amount in balances.items():
        sums[units[name].symbol] = sums.get(units[name].symbol, 0) + amount
    return Ledger(
        records=book.count,
        transfers=book.transfer_count,
        root=book.root(),
        sums=sums,
        balances=tuple((name, units[name].symbol, amount) for name, amount in balances.items()),
        series=Notes(book).states(),
        signed=tuple(size for size, _ in book.checkpoints()),
        state=cycle.state_of(book),
    )


def state_of(shelf: Shelf) -> tuple[int, int, int]:
    """Return what changes when the book does: how often it was opened, its records, and its checkpoints."""
    return shelf.read(lambda book: _state(shelf, book))


def _state(shelf: Shelf, book: Book) -> tuple[int, int, int]:
    return shelf.openings(), book.count, len(book.checkpoints())


def ledger_now(shelf: Shelf, run: Run) -> Ledger:
    """Return what the book says of itself now; it is added up again only after something was booked or signed."""

    def look(book: Book) -> Ledger:
        key = ("ledger", *_state(shelf, book))
        return shelf.kept(run, key, lambda: ledger_of(book))

    return shelf.read(look)


def verify(shelf: Shelf) -> Verified:
    """Book every record of the file again, and derive every hash and balance anew."""
    begun = time.perf_counter()
    try:
        found = ledger.verify(shelf.book_place)
    except LedgerError as error:
        return Verified(error=error, records=0, root="", seconds=time.perf_counter() - begun)
    return Verified(error=None, records=found.records, root=found.root, seconds=time.perf_counter() - begun)


def page(run: Run, found: Digest, book: Ledger, lang: str, checked: Verified | None = None) -> Page:
    """Return the page of the book."""
    say, form = words(lang), format_for(lang)
    told = chapters.book(replace(run.result, book=book.state), found, lang)
    values = {
        "schema": "shoals.web.book/1",
        "records": book.records,
        "transfers": book.transfers,
        "root": book.root,
        "sums": book.sums,
        "root_is_that_of_summary": book.root == run.summary.get("book", {}).get("root"),
        "checkpoints": list(book.signed),
        "series": [series_json(one) for one in book.series],
        "verified": None if checked is None else checked.error is None,
    }
    return Page(
        name="book",
        title=f"{say('web.page_book')} — {_site(run, lang)}",
        view={
            "told": told,
            "records": form.number(book.records),
            "closes": not any(book.sums.values()),
            "as_run": book.root == run.summary.get("book", {}).get("root"),
            "signed": book.signed,
            "last": book.records - 1,
            "notes": notes_table(book.series, run, lang) if book.series else None,
            "checked": checked,
            "seconds": "" if checked is None else form.number(checked.seconds, 1),
            "checked_records": "" if checked is None else form.number(checked.records),
        },
        values=values,
        rows=lambda: pd.DataFrame(book.balances, columns=["account", "unit", "balance"]),
    )


def _site(run: Run, lang: str) -> str:
    site = run.result.site
    return site.name_ja if lang == "ja" else site.name_en


def notes_table(series: tuple[SeriesState, ...], run: Run, lang: str) -> Table:
    """Return where the face of each series of notes is, in notes of a kilowatt-hour."""
    say, form = words(lang), format_for(lang)
    zone = run.given.timeline.zone
    rows = [
        [
            one.series.name,
            " – ".join(
                f"{moment.astimezone(zone):%Y-%m-%d}"
                for moment in (one.series.window_start, one.series.window_end - timedelta(seconds=1))
            ),
            *(form.number(joules // J_PER_NOTE) for joules in _places(one)),
            "—" if one.backing_ratio is None else form.number(one.backing_ratio, 2),
            form.money(one.collateral_jpy),
        ]
        for one in series
    ]
    heads = ("series", "window", "issued", "outstanding", "delivered", "defaulted", "expired", "ratio", "collateral")
    return Table(
        caption=say("web.notes_caption"),
        heads=[say(f"web.note_{head}") for head in heads],
        rows=rows,
        kind=weakest([Kind.FORECAST, run.result.kind]),
    )


def _places(one: SeriesState) -> tuple[int, ...]:
    return one.issued_j, one.outstanding_j, one.delivered_j, one.defaulted_j, one.expired_j


def series_json(one: SeriesState) -> dict[str, Any]:
    """Return a series of notes as programs are told of it: face in J, money in JPY."""
    names = ("issued_j", "outstanding_j", "delivered_j", "defaulted_j", "expired_j")
    return {
        "name": one.series.name,
        "kind": str(one.series.kind),
        "window_start": one.series.window_start.isoformat(),
        "window_end": one.series.window_end.isoformat(),
        "expiry": one.series.expiry.isoformat(),
        **dict(zip(names, _places(one), strict=True)),
        "backing_ratio": one.backing_ratio,
        "collateral_jpy": one.collateral_jpy,
    }


def records_of(book: Book, after: int, limit: int) -> list[dict[str, Any]]:
    """Return the transfers among `limit` records from a number on, oldest first; amounts in whole units, as text.

    Made of the records as they lie in the book: a data frame of a hundred of them takes ten times as long.
    """
    names, rules = list(book.numbers), {number: name for name, number in book.rules.items()}
    columns = ("seq", "debit", "credit", "amount", "ledger", "rule", "event_us", "booked_us", "id_hi", "id_lo")
    return [
        {
            "seq": seq,
            "what": views.WHATS[what],
            "debit": names[debit],
            "credit": names[credit],
            "amount": str(amount),
            "unit": Unit(unit % SERIES).name,
            "rule": rules.get(rule, ""),
            "event": from_us(event).isoformat(),
            "booked": from_us(booked).isoformat(),
            "id": f"{high:016x}{low:016x}",
        }
        for part in views.select(book, first=after, last=after + limit)
        for what, seq, debit, credit, amount, unit, rule, event, booked, high, low in zip(
            views.whats(part).tolist(), *(part[name].tolist() for name in columns), strict=True
        )
    ]
