"""`shoals ledger issue`, `transfer`, `redeem`, `deliver`, `default`, `expire`: what happens to energy notes."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.cli._ledger import BookArgument, moment_of, zone_of
from shoals.cli._shared import Form, FormOption, LangOption, OutOption, language, note, write_json, write_table
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.ledger import Book, Notes
    from shoals.ledger._clerk import Posted

SeriesArgument = Annotated[str, typer.Argument(help="Series of notes.")]
HolderArgument = Annotated[str, typer.Argument(help="Who has, or gets, the notes.")]
AmountArgument = Annotated[
    str, typer.Argument(help="Exact: notes of 1 kWh, or with a unit: `12.5`, `12.5 kWh`, `36 J`.", metavar="AMOUNT")
]
AtOption = Annotated[str, typer.Option("--at", help="When it happens, `2024-08-01T12:00+09:00`.", metavar="MOMENT")]
KeyOption = Annotated[
    str | None, typer.Option("--key", help="Idempotency key: the same key is booked once. Default: the request itself.")
]
DryOption = Annotated[bool, typer.Option("--dry-run", help="Say what would be booked, on a copy; change nothing.")]
ZoneOption = Annotated[str, typer.Option("--zone", help="Zone of moments that name none.", metavar="ZONE")]
IntoOption = Annotated[
    str, typer.Option("--into", help="`power`, or an account of computation, `compute:asic` for instance.")
]

HEADS = {
    "en": {"debit": "from", "credit": "to", "amount": "amount", "unit": "unit", "rule": "rule", "reads": "reads"},
    "ja": {"debit": "借方", "credit": "貸方", "amount": "量", "unit": "単位", "rule": "規則", "reads": "換算"},
}


def issue(
    book: BookArgument,
    series: SeriesArgument,
    holder: HolderArgument,
    amount: AmountArgument,
    at: AtOption,
    kind: Annotated[str | None, typer.Option("--kind", help="Open the series: `stored`, `pledged`.")] = None,
    plant: Annotated[
        str | None, typer.Option("--plant", help="Account that backs it: a plant, or the store of a stored series.")
    ] = None,
    start: Annotated[
        str | None, typer.Option("--window-start", help="Pledged: start of the window of delivery.", metavar="MOMENT")
    ] = None,
    end: Annotated[str | None, typer.Option("--window-end", help="Pledged: its end.", metavar="MOMENT")] = None,
    expires: Annotated[
        str | None, typer.Option("--expires", help="Until when it holds; default six months.", metavar="MOMENT")
    ] = None,
    forecast: Annotated[
        str | None, typer.Option("--forecast", help="Pledged: P90 of the window less prior claims.", metavar="AMOUNT")
    ] = None,
    history: Annotated[
        Path | None,
        typer.Option("--history", help="Pledged: find the P90 from a CSV: `date` or `month`, `energy_mwh`."),
    ] = None,
    haircut: Annotated[
        int, typer.Option("--haircut", help="Pledged: share of the P90 to pledge.", metavar="PERMILLE")
    ] = 800,
    collateral: Annotated[
        int, typer.Option("--collateral", help="Pledged: yen behind each kWh.", metavar="JPY_PER_KWH")
    ] = 30,
    payer: Annotated[
        str | None, typer.Option("--collateral-from", help="Account of yen that pays the collateral.")
    ] = None,
    beyond: Annotated[
        bool, typer.Option("--beyond-six-months", help="Let it hold longer; other laws may bear on it then.")
    ] = False,
    key: KeyOption = None,
    dry_run: DryOption = False,
    zone: ZoneOption = "Asia/Tokyo",
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Issue notes to a holder: for joules of a store, or out of a pledge beside its collateral.

    With `--kind` a series that is not open is opened first. A pledge needs its window and a forecast, or a history to
    find the forecast from. Notes on metered energy are certificates: `shoals ledger certificates`.
    """
    from shoals.core.notes import VALIDITY_MONTHS, NoteKind, NoteSeries, months_later, note_kind, parse_energy_j
    from shoals.ledger.notes import WORLD

    local, face_j = zone_of(zone), parse_energy_j(amount)
    moment = _moment(at, local)
    wanted = None if kind is None else note_kind(kind)
    if wanted is NoteKind.METERED:
        raise InputError(
            "a note on metered energy is a certificate of generation", "`shoals ledger certificates issue` issues those"
        )
    said = key or f"issue {series} {holder} {face_j} {moment.isoformat()}"

    def act(notes: Notes) -> list[Posted]:
        found: list[Posted] = []
        if wanted is not None and series not in notes.series():
            expiry = moment_of(expires, local) or months_later(moment, VALIDITY_MONTHS)
            pledged = wanted is NoteKind.PLEDGED
            first = moment if not pledged else _moment(_needed(start, "--window-start"), local)
            last = expiry if not pledged else _moment(_needed(end, "--window-end"), local)
            made = NoteSeries(
                name=series, kind=wanted, plant=_needed(plant, "--plant"), issued=moment, window_start=first,
                window_end=last, expiry=expiry, haircut_per_mille=haircut if pledged else 0,
                collateral_jpy_per_kwh=collateral if pledged else 0,
            )  # fmt: skip
            energy_j, evidence = _forecast(made, forecast, history) if pledged else (0, b"")
            notes.open(made, beyond_six_months=beyond)
            if pledged:
                found.append(notes.pledge(f"pledge {series}", series, energy_j, moment, evidence=evidence))
        found.append(notes.issue(said, series, holder, face_j, moment, collateral_from=payer or WORLD))
        return found

    _run(book, act, dry_run, form, output, lang)


def transfer(
    book: BookArgument,
    series: SeriesArgument,
    debit: Annotated[str, typer.Argument(help="Who gives.", metavar="FROM")],
    credit: Annotated[str, typer.Argument(help="Who gets.", metavar="TO")],
    amount: AmountArgument,
    at: AtOption,
    key: KeyOption = None,
    dry_run: DryOption = False,
    zone: ZoneOption = "Asia/Tokyo",
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Move notes from one holder to another."""
    from shoals.core.notes import parse_energy_j

    moment, face_j = _moment(at, zone_of(zone)), parse_energy_j(amount)
    said = key or f"transfer {series} {debit} {credit} {face_j} {moment.isoformat()}"
    _run(book, lambda notes: [notes.transfer(said, series, debit, credit, face_j, moment)], dry_run, form, output, lang)


def redeem(
    book: BookArgument,
    series: SeriesArgument,
    holder: HolderArgument,
    amount: AmountArgument,
    at: AtOption,
    into: IntoOption = "power",
    key: KeyOption = None,
    dry_run: DryOption = False,
    zone: ZoneOption = "Asia/Tokyo",
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Redeem stored notes for power or computation.

    After a leak a note is worth its share of the reserve. Pledged notes are delivered, not redeemed: `deliver`.
    """
    from shoals.core.notes import parse_energy_j

    moment, face_j = _moment(at, zone_of(zone)), parse_energy_j(amount)
    said = key or f"redeem {series} {holder} {face_j} {moment.isoformat()} {into}"
    _run(
        book, lambda notes: [notes.redeem(said, series, holder, face_j, moment, into=into)], dry_run, form, output, lang
    )  # fmt: skip


def deliver(
    book: BookArgument,
    series: SeriesArgument,
    holder: HolderArgument,
    amount: AmountArgument,
    at: AtOption,
    into: IntoOption = "power",
    key: KeyOption = None,
    dry_run: DryOption = False,
    zone: ZoneOption = "Asia/Tokyo",
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Hand over generation that the plant's meter saw inside the window of a pledge, and free its collateral.

    It books this generation: leave it out of what the interval sells.
    """
    from shoals.core.notes import parse_energy_j

    moment, face_j = _moment(at, zone_of(zone)), parse_energy_j(amount)
    said = key or f"deliver {series} {holder} {face_j} {moment.isoformat()} {into}"
    _run(
        book,
        lambda notes: [notes.deliver(said, series, holder, face_j, moment, into=into)],
        dry_run,
        form,
        output,
        lang,
    )


def default(
    book: BookArgument,
    series: SeriesArgument,
    holder: HolderArgument,
    at: AtOption,
    amount: Annotated[
        str | None, typer.Option("--amount", help="Part of what the holder has; default all.", metavar="AMOUNT")
    ] = None,
    key: KeyOption = None,
    dry_run: DryOption = False,
    zone: ZoneOption = "Asia/Tokyo",
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Pay a holder from the collateral for what was not delivered inside the window of a pledge."""
    from shoals.core.notes import parse_energy_j

    moment = _moment(at, zone_of(zone))
    face_j = None if amount is None else parse_energy_j(amount)
    said = key or f"default {series} {holder} {'all' if face_j is None else face_j} {moment.isoformat()}"
    _run(
        book,
        lambda notes: [notes.default(said, series, holder, moment, face_j=face_j)],
        dry_run,
        form,
        output,
        lang,
    )


def expire(
    book: BookArgument,
    series: SeriesArgument,
    at: AtOption,
    key: KeyOption = None,
    dry_run: DryOption = False,
    zone: ZoneOption = "Asia/Tokyo",
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Retire all notes of a series whose time is over; what lies in a reserve goes back to its store."""
    moment = _moment(at, zone_of(zone))
    said = key or f"expire {series} {moment.isoformat()}"
    _run(book, lambda notes: list(notes.expire(said, series, moment)), dry_run, form, output, lang)


# ------------------------------------------------------------------------------------------------------------ machinery


def _moment(text: str, zone: Any) -> datetime:
    found = moment_of(text, zone)
    assert found is not None
    return found


def _needed(value: str | None, option: str) -> str:
    if not value:
        raise InputError(f"`{option}` is missing", "see `shoals ledger issue --help` for what each kind needs")
    return value


def _forecast(series: Any, forecast: str | None, history: Path | None) -> tuple[int, bytes]:
    """Return the energy that a pledge rests on, and the digest of what says so."""
    from shoals.cli.ledger_backing import read_history
    from shoals.core.notes import parse_energy_j
    from shoals.ledger.backing import deliverable
    from shoals.ledger.notes import digest_of

    if (forecast is None) == (history is None):
        raise InputError("a pledge rests on one forecast", "give `--forecast AMOUNT`, or `--history FILE.csv`")
    if forecast is not None:
        return parse_energy_j(forecast), digest_of({"forecast": forecast})
    assert history is not None
    found = deliverable(read_history(history, series.plant), series.window_start, series.window_end)
    return found.p90_j, digest_of(found)


@contextmanager
def _opened(place: str, dry_run: bool) -> Iterator[Book]:
    """Open a book, or a copy of it that is thrown away."""
    from shoals.ledger import open_book

    if not dry_run:
        with open_book(place) as book:
            yield book
        return
    if "://" in place:
        raise InputError("a dry run works on a copy, and this book lies in a database", "ask without `--dry-run`")
    open_book(place).close()  # says what is wrong with it, if anything
    with tempfile.TemporaryDirectory(prefix="shoals-") as folder:
        copy = Path(folder) / "book.sqlite"
        with closing(sqlite3.connect(place)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
        with open_book(copy) as book:
            yield book


def _run(
    place: str,
    act: Callable[[Notes], list[Posted]],
    dry_run: bool,
    form: Form | None,
    output: Path | None,
    lang: LangOption,
) -> None:
    """Do one verb, and say what it booked."""
    import pandas as pd

    from shoals.cli.ledger import readable
    from shoals.ledger import Notes

    with _opened(place, dry_run) as book:
        done = act(Notes(book))
        units = book.units()
    rows: list[dict[str, Any]] = [
        {"debit": leg.debit, "credit": leg.credit, "amount": leg.amount, "unit": units[leg.debit].symbol,
         "rule": leg.rule, "reads": readable(leg.amount, units[leg.debit])}
        for one in done for leg in one.legs
    ]  # fmt: skip
    japanese = language(lang) == "ja"
    new = any(one.new for one in done)
    if form is Form.JSON:
        chains = [
            {"key": one.key, "new": one.new,
             "legs": [{"debit": leg.debit, "credit": leg.credit, "amount": str(leg.amount),
                       "unit": units[leg.debit].symbol, "rule": leg.rule} for leg in one.legs]}
            for one in done
        ]  # fmt: skip
        write_json({"schema": "shoals.ledger.posted/1", "dry_run": dry_run, "new": new, "chains": chains}, output)
    else:
        frame = pd.DataFrame(rows, columns=list(HEADS["en"]))
        if form in (None, Form.TABLE, Form.MD):
            frame = frame.rename(columns=HEADS["ja" if japanese else "en"])
        write_table(frame, form, output)
    if not done:
        note("記帳するものはありません" if japanese else "nothing to book")
    elif dry_run:
        note("試算です。帳簿は変わっていません" if japanese else "a dry run: the book is as it was")
    elif not new:
        note("同じ依頼はすでに記帳済みです" if japanese else "booked before; nothing was done again")
    else:
        keys = ", ".join(f"`{one.key}`" for one in done if one.new)
        note(f"記帳しました: {keys}" if japanese else f"booked: {keys}")
