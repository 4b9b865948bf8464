"""`shoals ledger issue`, `transfer`, `redeem`, `deliver`, `default`, `expire`: what happens to energy notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.cli._booking import Asked, AtOption, booking
from shoals.cli._shared import read_file
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.cli._booking import Act
    from shoals.ledger import Book
    from shoals.ledger._clerk import Posted
    from shoals.ledger.delivery import Metered

SeriesArgument = Annotated[str, typer.Argument(help="Series of notes.")]
HolderArgument = Annotated[str, typer.Argument(help="Who has, or gets, the notes.")]
AmountArgument = Annotated[
    str, typer.Argument(help="Exact: notes of 1 kWh, or with a unit: `12.5`, `12.5 kWh`, `36 J`.", metavar="AMOUNT")
]
IntoOption = Annotated[
    str, typer.Option("--into", help="`power`, or an account of computation, `compute:asic` for instance.")
]


@booking
def issue(
    asked: Asked,
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
) -> Act:
    """Issue notes to a holder: for joules of a store, or out of a pledge beside its collateral.

    With `--kind` a series that is not open is opened first. A pledge needs its window and a forecast, or a history to
    find the forecast from. Notes on metered energy are certificates: `shoals ledger certificates`.
    """
    from shoals.core.notes import (
        VALIDITY_MONTHS,
        NoteKind,
        NoteSeries,
        months_later,
        note_kind,
        parse_energy_j,
        request_line,
    )
    from shoals.ledger.notes import WORLD, Notes

    moment, face_j = asked.moment(at), parse_energy_j(amount)
    wanted = None if kind is None else note_kind(kind)
    if wanted is NoteKind.METERED:
        raise InputError(
            "a note on metered energy is a certificate of generation", "`shoals ledger certificates issue` issues those"
        )
    said = asked.key or request_line("issue", series, holder, face_j, moment)

    def act(book: Book) -> list[Posted]:
        notes = Notes(book)
        found: list[Posted] = []
        if wanted is not None and series not in notes.series():
            expiry = asked.moment(expires) if expires else months_later(moment, VALIDITY_MONTHS)
            pledged = wanted is NoteKind.PLEDGED
            first = moment if not pledged else asked.moment(_needed(start, "--window-start"))
            last = expiry if not pledged else asked.moment(_needed(end, "--window-end"))
            made = NoteSeries(
                name=series, kind=wanted, plant=_needed(plant, "--plant"), issued=moment, window_start=first,
                window_end=last, expiry=expiry, haircut_per_mille=haircut if pledged else 0,
                collateral_jpy_per_kwh=collateral if pledged else 0,
            )  # fmt: skip
            energy_j, evidence = _forecast(made, forecast, history) if pledged else (0, b"")
            notes.open(made, beyond_six_months=beyond)
            if pledged:
                found.append(notes.pledge(f"pledge {series}", series, energy_j, moment, evidence=evidence))
        elif wanted is not None:
            is_open = notes.series()[series]
            if is_open.kind is not wanted or plant not in (None, is_open.plant):
                raise InputError(
                    f"the series `{series}` is open already: {is_open.kind} notes of `{is_open.plant}`",
                    "issue of it without `--kind` and `--plant`, or give the new series a name of its own",
                )
        issued = notes.issue(
            said, series, holder, face_j, moment, collateral_from=payer or WORLD, beyond_six_months=beyond
        )
        found.append(issued)
        return found

    return act


@booking
def transfer(
    asked: Asked,
    series: SeriesArgument,
    debit: Annotated[str, typer.Argument(help="Who gives.", metavar="FROM")],
    credit: Annotated[str, typer.Argument(help="Who gets.", metavar="TO")],
    amount: AmountArgument,
    at: AtOption,
) -> Act:
    """Move notes from one holder to another."""
    from shoals.core.notes import parse_energy_j, request_line
    from shoals.ledger import Notes

    moment, face_j = asked.moment(at), parse_energy_j(amount)
    said = asked.key or request_line("transfer", series, debit, credit, face_j, moment)
    return lambda book: [Notes(book).transfer(said, series, debit, credit, face_j, moment)]


@booking
def redeem(
    asked: Asked,
    series: SeriesArgument,
    holder: HolderArgument,
    amount: AmountArgument,
    at: AtOption,
    into: IntoOption = "power",
) -> Act:
    """Redeem stored notes for power or computation.

    After a leak a note is worth its share of the reserve. Pledged notes are delivered, not redeemed: `deliver`.
    """
    from shoals.core.notes import parse_energy_j, request_line
    from shoals.ledger import Notes

    moment, face_j = asked.moment(at), parse_energy_j(amount)
    said = asked.key or request_line("redeem", series, holder, face_j, moment, into)
    return lambda book: [Notes(book).redeem(said, series, holder, face_j, moment, into=into)]


@booking
def deliver(
    asked: Asked,
    series: SeriesArgument,
    holder: HolderArgument,
    amount: AmountArgument,
    at: AtOption,
    into: IntoOption = "power",
    reading: Annotated[
        list[Path] | None,
        typer.Option("--reading", help="File of signed readings that cover the moment, JSON Lines.", metavar="FILE"),
    ] = None,
    registers: Annotated[
        Path | None, typer.Option("--registers", help="Which register is the plant's, TOML.", metavar="FILE.toml")
    ] = None,
) -> Act:
    """Hand over generation of the window of a pledge, and free its collateral.

    It books this generation: leave it out of what the interval sells. With `--reading` the meter must have seen it,
    beside all else that is booked out of the plant in that interval; without, a reading that is booked is looked for.
    Where there is none, the delivery rests on the seller's word, and the answer says so.
    """
    from shoals.core.notes import parse_energy_j, request_line
    from shoals.ledger import Notes
    from shoals.ledger.delivery import check_metered

    moment, face_j = asked.moment(at), parse_energy_j(amount)
    said = asked.key or request_line("deliver", series, holder, face_j, moment, into)
    if (reading is None) != (registers is None):
        raise InputError("a reading and the file of its registers go together", "give `--reading` and `--registers`")

    def act(book: Book) -> list[Posted]:
        notes = Notes(book)
        seen = _seen(book, notes.named(series).plant, moment, reading or [], registers)
        if seen is not None and not book.knows(said):
            check_metered(book, notes.named(series).plant, face_j, seen)
        evidence = b"" if seen is None else seen.evidence
        posted = notes.deliver(said, series, holder, face_j, moment, into=into, evidence=evidence)
        return [replace(posted, basis=_basis(seen, asked.japanese))]

    return act


def _seen(book: Book, plant: str, moment: datetime, files: list[Path], registers: Path | None) -> Metered | None:
    """Return what a meter saw of a plant: by readings that are given, else by those that are booked."""
    from shoals.cli.ledger_ingest import registers_in
    from shoals.ledger.delivery import metered_by, metered_in
    from shoals.ledger.readings import read_statements

    if registers is None:
        return metered_in(book, plant, moment)
    statements = [one for path in files for one in read_statements(read_file(path).decode(errors="replace"))]
    return metered_by(book, statements, registers_in(registers)[0], plant, moment, now=datetime.now(UTC))


def _basis(seen: Metered | None, japanese: bool) -> str:
    """Say what a delivery rests on."""
    from shoals.cli.ledger import readable
    from shoals.core.book import Unit

    if seen is None:
        return (
            "検針値の裏付けはありません。この引渡しは売り手の言葉によります"
            if japanese
            else "no meter reading covers it: this delivery rests on the seller's word"
        )
    start, energy = seen.start.isoformat(), readable(seen.energy_j, Unit.J)
    if japanese:
        more = "。この検針値は記帳済みなので、同じ分を売電の記帳から除いてください" if seen.booked else ""
        return f"実測: 署名された検針値({start} から、{energy})の範囲内です{more}"
    more = "; it is booked too, so leave what is handed over out of what is sold" if seen.booked else ""
    return f"measured: within a signed reading of {energy} from {start} on{more}"


@booking
def default(
    asked: Asked,
    series: SeriesArgument,
    holder: HolderArgument,
    at: AtOption,
    amount: Annotated[
        str | None, typer.Option("--amount", help="Part of what the holder has; default all.", metavar="AMOUNT")
    ] = None,
) -> Act:
    """Pay a holder from the collateral for what was not delivered inside the window of a pledge."""
    from shoals.core.notes import parse_energy_j, request_line
    from shoals.ledger import Notes

    moment = asked.moment(at)
    face_j = None if amount is None else parse_energy_j(amount)
    said = asked.key or request_line("default", series, holder, face_j, moment)
    return lambda book: [Notes(book).default(said, series, holder, moment, face_j=face_j)]


@booking
def expire(
    asked: Asked,
    series: SeriesArgument,
    at: AtOption,
) -> Act:
    """Retire all notes of a series whose time is over; what lies in a reserve goes back to its store."""
    from shoals.core.notes import request_line
    from shoals.ledger import Notes

    moment = asked.moment(at)
    said = asked.key or request_line("expire", series, moment)
    return lambda book: Notes(book).expire(said, series, moment)


# ------------------------------------------------------------------------------------------------------------ machinery


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
