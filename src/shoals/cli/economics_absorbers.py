"""`shoals economics absorbers`: what should take up what an area spills, at what cost, and who gains."""

from __future__ import annotations

from enum import StrEnum
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
    progress,
    write_json,
    write_table,
)
from shoals.cli._site import year_asked
from shoals.core.errors import InputError


class View(StrEnum):
    """What is shown."""

    CURVE = "curve"
    DURATION = "duration"
    MIX = "mix"
    SPLIT = "split"


def absorbers(
    areas: Annotated[
        list[str] | None,
        typer.Argument(help="Areas, or all.", show_default="kyushu", parser=area_key, metavar="[AREAS]..."),
    ] = None,
    view: Annotated[
        View,
        typer.Option(
            help="curve: each absorber built alone; duration: hours on spilled energy alone; mix: the best for the "
            "next megawatts; split: who gains what."
        ),
    ] = View.CURVE,
    folder: Annotated[
        Path | None, typer.Option("--from", help="Folder that holds the publishers' files.", show_default=False)
    ] = None,
    fiscal_year: Annotated[
        int | None, typer.Option("--fiscal-year", help="1 April of this year to 31 March of the next.")
    ] = None,
    demo: Annotated[bool, typer.Option("--demo", help="Use the made-up reference year.")] = False,
    power_mw: Annotated[float, typer.Option("--mw", help="Power of an absorber that is built alone.")] = 100.0,
    next_mw: Annotated[
        str, typer.Option("--next", help="The next megawatts of mix and split, `10,100,1000`.")
    ] = "10,100,1000",
    without: Annotated[
        list[str] | None, typer.Option("--without", help="Leave an absorber out, ai_flexible for instance; repeat.")
    ] = None,
    interest: Annotated[
        float | None,
        typer.Option(help="Interest a year, as a share; the fact finance.rate, if absent.", show_default=False),
    ] = None,
    picture: Annotated[
        Path | None, typer.Option("--picture", help="Draw the cost curve into this file.", metavar="FILE.svg")
    ] = None,
    output: OutOption = None,
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Say what should absorb spilled energy: battery, pumped hydro, heat pump, EV, electrolyser, miner, AI, line.

    Costs and worths in JPY/kWh, money of mix and split in million JPY a year. A mix is the best of all, by a linear
    program, once on spilled energy alone and once where energy may be bought too. `--format json` gives
    `shoals.economics.absorbers/1`, with everything.
    """
    from shoals.economics.absorbers import INTEREST
    from shoals.studies import absorbers as study

    words = language(lang)
    for file in (output, picture):
        if file is not None:
            check_folder(file)
    year = year_asked(folder, fiscal_year, demo)
    interest = INTEREST if interest is None else interest
    if not 0 <= interest <= 1:
        raise InputError(f"the interest is {interest:g}", "give it as a share, 0.05 for five in a hundred")
    if not power_mw > 0:
        raise InputError(f"the power is {power_mw:g} MW", "give it above 0")
    sizes = _sizes(next_mw)
    which = study.known_without(without or [])
    found = study.read_areas(areas or ["kyushu"], folder, year or 2024)
    form = form_of(form, output)
    best: list[study.Found] = []
    if view in (View.MIX, View.SPLIT) or form is Form.JSON:
        with progress("mixes", len(found) * len(sizes) * 2, quiet=len(found) * len(sizes) < 6) as done:
            for area in found:
                for market in (False, True):
                    if market and area.spot is None:  # no exchange, nothing to buy from
                        continue
                    for size in sizes:
                        best.append(study.best(area, size, market=market, interest=interest, which=which))
                        done(1)
    if form is Form.JSON:
        write_json(study.to_json(found, best, power_mw=power_mw, interest=interest, which=which), output)
    elif view is View.CURVE:
        write_table(study.curve_table(found, words, power_mw=power_mw, interest=interest, which=which), form, output)
    elif view is View.DURATION:
        write_table(study.duration_table(found, words), form, output)
    else:
        write_table((study.mix_table if view is View.MIX else study.split_table)(best, words), form, output)
    if len(found) == 1:
        note("\n".join(study.sentences(found[0], words, power_mw=power_mw, interest=interest, which=which)))
    if picture is not None:
        drawn = study.picture(found, words, power_mw=power_mw, interest=interest, which=which)
        picture.write_text(drawn, encoding="utf-8")
        note(f"wrote {picture}")


def _sizes(text: str) -> list[float]:
    try:
        sizes = [float(one) for one in text.split(",")]
    except ValueError:
        raise InputError(f"`{text}` is no list of megawatts", "write for instance 10,100,1000") from None
    for one in sizes:
        if not 0 < one < 1e6:
            raise InputError(f"the next megawatts are {one:g}", "give powers above 0, in MW")
    return sizes


def register_absorbers(app: typer.Typer) -> None:
    """Add the command to its group."""
    app.command()(absorbers)
