"""`shoals ledger export`: a book in the forms of other tools."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from shoals.cli._ledger import BookArgument, moment_of, zone_of
from shoals.cli._shared import OutOption, check_folder, note, progress, read_file, write_text
from shoals.core.errors import InputError


class Target(StrEnum):
    """For which tool, or in which form."""

    HLEDGER = "hledger"
    BEANCOUNT = "beancount"
    LEDGER = "ledger"
    PARQUET = "parquet"
    CSV = "csv"
    ENERGYTAG = "energytag"


FormatOption = Annotated[
    Target, typer.Option("--format", help="Journal of a tool, table of all transfers, or bundles of certificates.")
]
StartOption = Annotated[
    str | None, typer.Option("--start", help="Only what happened from this moment on, `2024-04-01T00:00+09:00`.")
]
EndOption = Annotated[str | None, typer.Option("--end", help="Only what happened before this moment.")]
ZoneOption = Annotated[str, typer.Option("--zone", help="Time zone of days and months, `Asia/Tokyo`.", metavar="ZONE")]

DevicesOption = Annotated[
    Path | None, typer.Option("--devices", help="For bundles: issuer and devices, TOML.", metavar="FILE.toml")
]


def export(
    book: BookArgument,
    form: FormatOption,
    output: OutOption = None,
    start: StartOption = None,
    end: EndOption = None,
    zone: ZoneOption = "UTC",
    devices: DevicesOption = None,
) -> None:
    """Write the book as a journal for hledger, beancount or ledger, or as a table of all transfers.

    Each chain is one transaction that closes in every unit, amounts are whole, and the last lines assert every balance,
    so that the tool checks what it read. With `--start` a journal begins with one transaction of what was before.
    `energytag` writes all certificates as bundles, with what `--devices` says of issuer and devices.
    """
    from shoals.ledger import open_book
    from shoals.ledger.export import write_csv, write_journal, write_parquet

    place = zone_of(zone)
    chosen = {"start": moment_of(start, place), "end": moment_of(end, place)}
    if output is not None:
        check_folder(output)
    if form is Target.PARQUET and output is None:
        raise InputError("Parquet is binary and does not go to a terminal", "name a file with `-o FILE.parquet`")
    if form is Target.ENERGYTAG:
        _bundles(book, devices, output)
        return
    with open_book(book) as opened:
        total = opened.transfer_count
        if form is Target.PARQUET:
            with progress("export", total) as done:
                write_parquet(opened, Path(str(output)), done=done, **chosen)
        elif form is Target.CSV:
            with progress("export", total, quiet=output is None) as done:
                write_csv(opened, sys.stdout.buffer if output is None else output, done=done, **chosen)
        elif output is None:
            write_journal(opened, form, sys.stdout, zone=place, **chosen)
        else:
            with output.open("w", encoding="utf-8", newline="\n") as file, progress("export") as done:
                write_journal(opened, form, file, zone=place, done=done, **chosen)
    if output is not None:
        note(f"wrote {output}")


def _bundles(book: Any, devices: Path | None, output: Path | None) -> None:
    import tomllib

    from shoals.ledger import open_book
    from shoals.ledger.certificates import Registry
    from shoals.ledger.export.energytag import bundles_of, read_devices, write_bundles

    if devices is None:
        raise InputError("bundles say who issues and what the devices are", "name a file: `--devices devices.toml`")
    try:
        issuer, known = read_devices(tomllib.loads(read_file(devices).decode()))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"`{devices}` is no TOML: {error}", "see docs/howto/certify-generation.md for one") from error
    with open_book(book) as opened:
        write_text(write_bundles(bundles_of(Registry(opened), issuer, known)), output)
