"""`shoals plan explain`: why the plan does what it does in one slot."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shoals.cli._shared import (
    Form,
    FormOption,
    LangOption,
    OutOption,
    form_of,
    language,
    note,
    write_json,
    write_table,
    write_text,
)
from shoals.cli._site import DemoOption, FromOption, SeedOption, YearOption, given_of
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.core.plan import Problem
    from shoals.core.time import Timeline
    from shoals.studies.explain import Basis


def explain(
    what: Annotated[Path, typer.Argument(help="Problem (JSON) or site file (TOML).", metavar="PROBLEM.json|SITE.toml")],
    slot: Annotated[
        str, typer.Argument(help="Slot: a number from 0, or a moment like 2024-04-14T12:00.", metavar="SLOT")
    ],
    folder: FromOption = None,
    fiscal_year: YearOption = None,
    demo: DemoOption = False,
    seed: SeedOption = 0,
    output: OutOption = None,
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Say in words why the plan does what it does in a slot: what binds, and what each use would pay.

    A site file needs a year: `--demo`, or `--from DIR --fiscal-year 2024`.
    """
    from shoals.plan import solve
    from shoals.plan.explain import explain as find
    from shoals.studies import explain as study

    words = language(lang)
    problem, basis = _problem(what, folder, fiscal_year, demo, seed)
    at = slot_of(slot, problem.timeline)
    schedule = solve(problem)
    why = find(problem, schedule, at)
    said = "\n".join(study.sentences(why, words, basis))
    form = form_of(form, output, unsaid=Form.TABLE)
    if form is Form.JSON:
        write_json(study.to_json(why, words, basis), output)
    elif form is Form.TABLE and output is None:
        print(said + "\n")
        write_table(study.table(why, words), form, output)
    elif form is Form.TABLE:
        write_text(said + "\n\n" + study.table(why, words).to_string(index=False) + "\n", output)
    else:
        note(said)
        write_table(study.table(why, words), form, output)


def _problem(
    what: Path, folder: Path | None, fiscal_year: int | None, demo: bool, seed: int
) -> tuple[Problem, Basis | None]:
    from shoals import cycle
    from shoals.cli.plan import read_problem
    from shoals.core.figure import Kind, weakest
    from shoals.studies.explain import Basis

    if what.suffix.lower() != ".toml":
        if demo or folder is not None or fiscal_year is not None:
            raise InputError(
                f"`{what}` is a problem and holds its own year", "leave out `--demo`, `--from` and `--fiscal-year`"
            )
        return read_problem(what), None
    given = given_of(what, folder, fiscal_year, demo, seed)
    plant = cycle.plant_of(given, seed=seed)
    kind = weakest([given.kind, plant.kind, Kind.ASSUMED])
    return cycle.problem_of(given, plant), Basis(site=given.site, kind=kind, source=plant.source)


def slot_of(text: str, line: Timeline) -> int:
    """Return the slot that a person named, by its number or by a moment in it.

    Raises
    ------
    InputError
        If it is neither, or lies outside.
    """
    if text.isdecimal():
        return int(text)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise InputError(
            f"`{text}` is no slot",
            f"give a number from 0 to {line.slots - 1}, or a moment like {line.start:%Y-%m-%dT%H:%M}",
        ) from None
    return line.slot_at(moment if moment.tzinfo is not None else moment.replace(tzinfo=line.zone))
