"""`shoals economics rates`: what a kWh is worth here, now, and for what."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from shoals.cli._shared import (
    Form,
    FormOption,
    LangOption,
    OutOption,
    area_key,
    check_folder,
    form_of,
    language,
    note,
    write_json,
    write_table,
)
from shoals.cli._site import year_asked


def rates(
    area: Annotated[
        str, typer.Argument(help="Area, kyushu for instance.", parser=area_key, metavar="[AREA]")
    ] = "kyushu",
    folder: Annotated[
        Path | None, typer.Option("--from", help="Folder that holds the publishers' files.", show_default=False)
    ] = None,
    fiscal_year: Annotated[
        int | None, typer.Option("--fiscal-year", help="1 April of this year to 31 March of the next.")
    ] = None,
    demo: Annotated[bool, typer.Option("--demo", help="Use the made-up reference year.")] = False,
    at: Annotated[
        str | None, typer.Option("--at", help="A moment, 2024-04-14T12:00: what is a kWh worth then?")
    ] = None,
    cross: Annotated[
        bool, typer.Option("--cross", help="Cross rates: how many kWh of one use buy one of another.")
    ] = False,
    picture: Annotated[
        Path | None, typer.Option("--picture", help="Draw the rates into this file.", metavar="FILE.svg")
    ] = None,
    output: OutOption = None,
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Say what a kWh is worth in each use, gross and net of machines, in JPY/kWh.

    Export, shift, mining, hosting, cloud, tokens, samples (a shadow), capacity and balancing (paid beside). Net spreads
    the machines over the hours in which the use is worth more than selling. `--format json` gives
    `shoals.economics.rates/1`.
    """
    from shoals.studies import rates as study

    words = language(lang)
    for file in (output, picture):
        if file is not None:
            check_folder(file)
    year = year_asked(folder, fiscal_year, demo)
    found = study.rates_demo(area) if folder is None or year is None else study.rates_files(folder, area, year)
    now = None if at is None else study.slot_of(found, at)
    form = form_of(form, output)
    if form is Form.JSON:
        write_json(study.to_json(found, now), output)
    else:
        write_table(study.cross_table(found, words, now) if cross else study.table(found, words, now), form, output)
    note("\n".join(study.sentences(found, words, now)))
    if picture is not None:
        picture.write_text(study.picture(found, words, now), encoding="utf-8")
        note(f"wrote {picture}")


def register_rates(app: typer.Typer) -> None:
    """Add the command to its group."""
    app.command()(rates)
