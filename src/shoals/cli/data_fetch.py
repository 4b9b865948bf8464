"""`shoals data fetch`: download the publishers' files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shoals.cli._shared import FormOption, note, progress, write_table

if TYPE_CHECKING:
    from shoals.data.fetch import FetchReport


_ERRORS_TOLD_MAX = 4


def register_fetch(app: typer.Typer) -> None:
    """Add the command `fetch` to the verbs of `data`."""
    app.command("fetch")(fetch)


def fetch(
    area: Annotated[str, typer.Argument(help="Area, `kyushu` for instance.", metavar="AREA")],
    fiscal_year: Annotated[int, typer.Option("--fiscal-year", help="Year in which the fiscal year begins.")],
    to: Annotated[Path | None, typer.Option("--to", help="Folder for the files. Default: the user's cache.")] = None,
    with_bitcoin: Annotated[
        bool, typer.Option("--with-bitcoin", help="Also difficulty, price and fees of the Bitcoin network.")
    ] = False,
    form: FormOption = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")] = False,
) -> None:
    """Download a fiscal year of an area from its utility; what is there already is not downloaded again."""
    from shoals.data import _addresses
    from shoals.data import fetch as shell

    root = to or shell.default_folder()
    total = len(_addresses.of_area(area, fiscal_year))
    with progress(f"fetching {area} {fiscal_year}", total, quiet=quiet) as tell:
        reports = [shell.fetch_area(area, fiscal_year, folder=root, progress=lambda _: tell(1))]
    if with_bitcoin:
        with progress(f"fetching bitcoin {fiscal_year}", len(_addresses.of_bitcoin(fiscal_year)), quiet=quiet) as tell:
            reports.append(shell.fetch_bitcoin(fiscal_year, folder=root, progress=lambda _: tell(1)))
    _write(reports, form)
    if not quiet:
        _say(reports, root, fiscal_year)
    for report in reports:
        report.check()


def _write(reports: list[FetchReport], form: FormOption) -> None:
    import pandas as pd

    rows = [
        {"name": file.name, "bytes": file.bytes, "sha256": file.sha256[:12], "status": str(file.status)}
        for report in reports
        for file in report.files
    ]
    write_table(pd.DataFrame(rows), form, None)


def _say(reports: list[FetchReport], root: Path, fiscal_year: int) -> None:
    """Tell what else is to be known: notes, all errors but the one that ends the command, and what a person brings."""
    from shoals.data.sources import fx, jepx

    for report in reports:
        for file in report.files:
            if file.note:
                note(f"{file.name}: {file.note}")
        for error in report.errors[1:_ERRORS_TOLD_MAX]:
            note(f"also: {error.what}")
        if len(report.errors) > _ERRORS_TOLD_MAX:
            note(f"also: {len(report.errors) - _ERRORS_TOLD_MAX} more files, see the table")
        if report.folder.is_dir():
            note(f"files of {report.subject} are in {report.folder}")
    names = {path.name for path in root.rglob("*.csv")}
    if not any(jepx.fiscal_year_of(name) == fiscal_year for name in names):
        note(f"spot prices: {jepx.where_to_get(fiscal_year, root)}")
    if not any("usdjpy" in name.lower() or "dexjpus" in name.lower() for name in names):
        note(f"exchange rate: {fx.WHERE_TO_GET}, and put it into `{root}`")
