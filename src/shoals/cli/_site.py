"""What the studies of a site have in common: which site, and which year of its area."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.cycle import Clock, Given

SiteArgument = Annotated[Path, typer.Argument(help="Site file (TOML); see examples/sites.", metavar="SITE.toml")]
FromOption = Annotated[
    Path | None, typer.Option("--from", help="Folder with the publishers' files, searched to the bottom.")
]
YearOption = Annotated[int | None, typer.Option("--fiscal-year", help="Year in which the fiscal year begins.")]
DemoOption = Annotated[bool, typer.Option("--demo", help="Use the embedded reference year of the site's area.")]
SeedOption = Annotated[int, typer.Option(help="Seed of what is drawn: scenarios, the demo year, the days of a call.")]


def given_of(
    site: Path,
    folder: Path | None,
    fiscal_year: int | None,
    demo: bool,
    seed: int = 0,
    *,
    clock: Clock | None = None,
) -> Given:
    """Return the site with its year: from files, or the made-up one if asked for; InputError as of `year_asked`."""
    from shoals import cycle, data

    year = year_asked(folder, fiscal_year, demo)
    known = data.read_site(site)
    if folder is None or year is None:
        return cycle.given_demo(known, seed=seed, clock=clock)
    return cycle.given_files(known, folder, year, clock=clock)


def year_asked(folder: Path | None, fiscal_year: int | None, demo: bool) -> int | None:
    """Return the fiscal year that is asked for of files, None for the made-up year.

    Raises
    ------
    InputError
        If neither or both are asked for, the year is missing, or one is named for the made-up year.
    """
    if demo == (folder is not None):
        raise InputError(
            "no year of the area is named" if not demo else "`--demo` and `--from` exclude each other",
            "name files with `--from DIR --fiscal-year 2024`, or take the made-up year with `--demo`",
        )
    if demo and fiscal_year is not None:
        raise InputError(
            "`--demo` stands with `--fiscal-year`", "the made-up year has none of its own; leave out one of the two"
        )
    if not demo and fiscal_year is None:
        raise InputError("`--from` stands without a year", "add `--fiscal-year 2024`, or another")
    return fiscal_year
