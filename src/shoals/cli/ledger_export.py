"""`shoals ledger export`: a book in the forms of other tools."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from shoals.cli._ledger import BookArgument, moment_of, zone_of
from shoals.cli._shared import OutOption, check_folder, note, progress
from shoals.core.errors import InputError


class Target(StrEnum):
    """For which tool, or in which form."""

    HLEDGER = "hledger"
    BEANCOUNT = "beancount"
    LEDGER = "ledger"
    PARQUET = "parquet"
    CSV = "csv"


FormatOption = Annotated[
    Target, typer.Option("--format", help="Journal of a tool of plain-text accounting, or a table of all transfers.")
]
StartOption = Annotated[
    str | None, typer.Option("--start", help="Only what happened from this moment on, `2024-04-01T00:00+09:00`.")
]
EndOption = Annotated[str | None, typer.Option("--end", help="Only what happened before this moment.")]
ZoneOption = Annotated[str, typer.Option("--zone", help="Time zone of days and months, `Asia/Tokyo`.", metavar="ZONE")]


def export(
    book: BookArgument,
    form: FormatOption,
    output: OutOption = None,
    start: StartOption = None,
    end: EndOption = None,
    zone: ZoneOption = "UTC",
) -> None:
    """Write the book as a journal for hledger, beancount or ledger, or as a table of all transfers.

    Each chain is one transaction that closes in every unit, amounts are whole, and the last lines assert every balance,
    so that the tool checks what it read. With `--start` a journal begins with one transaction of what was before.
    """
    from shoals.ledger import open_book
    from shoals.ledger.export import write_csv, write_journal, write_parquet

    place = zone_of(zone)
    chosen = {"start": moment_of(start, place), "end": moment_of(end, place)}
    if output is not None:
        check_folder(output)
    if form is Target.PARQUET and output is None:
        raise InputError("Parquet is binary and does not go to a terminal", "name a file with `-o FILE.parquet`")
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
