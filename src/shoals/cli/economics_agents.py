"""`shoals economics agents`: what exchange, credit, heat, notes and efficiency do in a simulated economy."""

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
    check_folder,
    form_of,
    language,
    note,
    write_json,
    write_table,
)


class Experiment(StrEnum):
    """What the agents do."""

    LAW = "law"
    HEAT = "heat"
    CARNOT = "carnot"
    NOTES = "notes"
    EFFICIENCY = "efficiency"


def agents(
    experiment: Annotated[
        Experiment,
        typer.Argument(
            help="law: the exponential law, and credit; heat: money between two economies; carnot: what a trader can "
            "draw; notes: money issued on spilled energy; efficiency: prices that fall."
        ),
    ] = Experiment.LAW,
    n: Annotated[int, typer.Option("--agents", help="How many take part.")] = 10_000,
    debt: Annotated[float, typer.Option(help="What an agent may owe, over the mean, in law.")] = 0.8,
    seed: Annotated[int, typer.Option(help="Of chance.")] = 0,
    picture: Annotated[
        Path | None, typer.Option("--picture", help="Draw the experiment into this file.", metavar="FILE.svg")
    ] = None,
    output: OutOption = None,
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Simulate agents who exchange money. Kind demo: it shows what follows from rules, and measures no economy.

    `--format json` gives `shoals.economics.agents/1`, with the points of the picture.
    """
    from shoals.studies import agents as study

    words = language(lang)
    for file in (output, picture):
        if file is not None:
            check_folder(file)
    found = study.run(str(experiment), agents_n=n, debt=debt, seed=seed)
    form = form_of(form, output)
    if form is Form.JSON:
        write_json(study.to_json(found), output)
    else:
        write_table(study.table(found, words), form, output)
    note(study.sentence(found, words))
    if picture is not None:
        picture.write_text(study.picture(found, words), encoding="utf-8")
        note(f"wrote {picture}")


def register_agents(app: typer.Typer) -> None:
    """Add the command to its group."""
    app.command()(agents)
