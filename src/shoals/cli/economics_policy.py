"""`shoals economics policy`: three pillars and Ford's notes as experiments, each beside what happens without it."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

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
from shoals.core.errors import InputError

if TYPE_CHECKING:
    import pandas as pd


class Experiment(StrEnum):
    """What is tried."""

    CONNECTION = "connection"
    RESERVE = "reserve"
    RESEARCH = "research"
    NOTES = "notes"


def policy(
    experiment: Annotated[
        Experiment,
        typer.Argument(
            help="connection: compute counted like storage; reserve: coins held or sold; research: a portfolio of "
            "technologies; notes: dated kWh notes of each area."
        ),
    ],
    area: Annotated[
        str,
        typer.Option(
            "--area", help="Area of connection and notes; notes take all too.", parser=area_key, metavar="AREA"
        ),
    ] = "kyushu",
    folder: Annotated[
        Path | None,
        typer.Option("--from", help="Publishers' files, for connection and a recorded reserve.", show_default=False),
    ] = None,
    fiscal_year: Annotated[int | None, typer.Option("--fiscal-year", help="Year of connection, with --from.")] = None,
    demo: Annotated[bool, typer.Option("--demo", help="The made-up reference year, for connection.")] = False,
    load: Annotated[str | None, typer.Option("--load", help="One load of connection, miner_new for instance.")] = None,
    power_mw: Annotated[float, typer.Option("--mw", help="Power of the load of connection.")] = 100.0,
    years: Annotated[float, typer.Option(help="Length of the drawn paths of reserve.")] = 10.0,
    paths: Annotated[int, typer.Option(help="Number of drawn paths of reserve.")] = 200,
    twh: Annotated[
        float | None,
        typer.Option(
            "--twh", help="Energy mined with each year; all that FY2024 spilled, if absent.", show_default=False
        ),
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", help="First day of a recorded reserve, 2017-01-01, with --from.")
    ] = None,
    until: Annotated[str | None, typer.Option("--until", help="Last day of a recorded reserve.")] = None,
    efficiency: Annotated[
        float | None,
        typer.Option(help="Of the miners of reserve, J/TH; those of the first year, if absent.", show_default=False),
    ] = None,
    drift: Annotated[float, typer.Option(help="Growth of the expected coin price a year, for reserve.")] = 0.0,
    elasticity: Annotated[float, typer.Option(help="How demand answers to cheaper computing, for research.")] = 1.0,
    energy_in_cost: Annotated[
        float, typer.Option("--energy-in-cost", help="Part of energy in the cost of computing, for research.")
    ] = 0.2,
    technologies: Annotated[bool, typer.Option("--technologies", help="List the technologies of research.")] = False,
    seed: Annotated[int, typer.Option(help="Of everything that is drawn.")] = 0,
    picture: Annotated[
        Path | None, typer.Option("--picture", help="Draw the experiment into this file.", metavar="FILE.svg")
    ] = None,
    output: OutOption = None,
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Try a policy: what it does, beside what happens without it, and who pays.

    Money of connection in JPY/kW a year, of reserve and research in billion JPY, notes in millions of kWh.
    `--format json` gives `shoals.economics.policy/1`, and `shoals.economics.policy.notes/1` for notes.
    """
    words = language(lang)
    for file in (output, picture):
        if file is not None:
            check_folder(file)
    if experiment is Experiment.NOTES and area == "all" and picture is not None:
        raise InputError("a picture is of one area", "name it, `--area kyushu` for instance")
    if experiment is not Experiment.CONNECTION and (demo or fiscal_year is not None):
        raise InputError(
            f"`{'--demo' if demo else '--fiscal-year'}` stands with `{experiment}`", "a year is asked of `connection`"
        )
    match experiment:
        case Experiment.CONNECTION:
            if not power_mw > 0:
                raise InputError(f"the power is {power_mw:g} MW", "give it above 0")
            told = _connection(area, folder, year_asked(folder, fiscal_year, demo), load, power_mw, words)
        case Experiment.RESERVE:
            told = _reserve(folder, since, until, years, paths, twh, efficiency, drift, seed, words)
        case Experiment.RESEARCH:
            told = _research(elasticity, energy_in_cost, seed, technologies, words)
        case Experiment.NOTES:
            told = _notes(area, words)
    frame, value, sentences, draw = told
    form = form_of(form, output)
    if form is Form.JSON:
        write_json(value, output)
    else:
        write_table(frame, form, output)
    note("\n".join(sentences))
    if picture is not None:
        picture.write_text(draw(), encoding="utf-8")
        note(f"wrote {picture}")


Told = tuple["pd.DataFrame", dict[str, Any], list[str], Any]


def _rows(frame: pd.DataFrame) -> list[dict[str, Any]]:
    rows = frame.astype(object).where(frame.notna(), None).to_dict(orient="records")
    return [{str(name): value for name, value in row.items()} for row in rows]


def _connection(
    area: str, folder: Path | None, fiscal_year: int | None, load: str | None, power_mw: float, lang: str
) -> Told:
    from shoals.studies import absorbers as series
    from shoals.studies import policy as study

    [year] = series.read_areas([area], folder, fiscal_year or 2024)
    found = study.connections(year, power_mw=power_mw, loads=study.LOADS if load is None else [load])
    frame = study.connection_table(found, lang)
    more = {"area": area, "power_mw": power_mw, "capacity_jpy_per_kw_year": study.capacity_price(area),
            "area_kind": str(year.kind), "area_source": year.source}  # fmt: skip
    return (
        frame, study.to_json("connection", _rows(frame), more), study.connection_sentences(found, lang),
        lambda: study.connection_picture(found, year, lang),
    )  # fmt: skip


def _reserve(
    folder: Path | None, since: str | None, until: str | None, years: float, n: int, twh: float | None,
    efficiency: float | None, drift: float, seed: int,
    lang: str,
) -> Told:  # fmt: skip
    from shoals.economics.policy.reserve import draw
    from shoals.studies import policy as study

    if twh is not None and not 0 < twh < 1e5:
        raise InputError(f"the energy is {twh:g} TWh a year", "give it above 0, 1.6 for instance")
    if efficiency is not None and not 1 <= efficiency <= 1e4:
        raise InputError(f"the efficiency is {efficiency:g} J/TH", "give it in J/TH, 17.5 for instance")
    if folder is None:
        if since or until:
            raise InputError("a recorded reserve needs files", "add `--from DIR`, or leave out `--since` and `--until`")
        paths = draw(n, years, seed=seed, drift=drift)
    else:
        paths = study.recorded_paths(folder, _day(since or "2017-01-01"), _day(until or "2025-12-31"))
    found = study.reserves(paths, energy_twh=twh, efficiency_j_per_th=efficiency)
    frame = study.reserve_table(found, lang, paths.source)
    more = {"start": paths.start.isoformat(), "days": paths.days, "coins_per_year": found.coins_per_year.tolist(),
            "energy_twh": study.spilled_twh() if twh is None else twh, "kind": str(found.kind)}  # fmt: skip
    return (
        frame, study.to_json("reserve", _rows(frame), more), study.reserve_sentences(found, paths, lang, drift=drift),
        lambda: study.reserve_picture(found, paths, lang),
    )  # fmt: skip


def _research(elasticity: float, energy_in_cost: float, seed: int, listed: bool, lang: str) -> Told:
    from shoals.studies import policy as study

    found = study.portfolios(elasticity=elasticity, energy_in_cost=energy_in_cost, seed=seed)
    frame = study.technologies_table(lang) if listed else study.research_table(found, lang)
    more = {"elasticity": elasticity, "energy_in_cost": energy_in_cost, "seed": seed}
    return (
        frame, study.to_json("research", _rows(frame), more), study.research_sentences(found, lang),
        lambda: study.research_picture(found, lang),
    )  # fmt: skip


def _notes(area: str, lang: str) -> Told:
    from shoals.studies import ford

    frame = ford.areas_table(lang) if area == "all" else ford.months_table(area, lang)

    return frame, ford.to_json(area), ford.sentences(area, lang), lambda: ford.picture(area, lang)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputError(f"`{text}` is no day", "write for instance 2017-01-01") from None


def register_policy(app: typer.Typer) -> None:
    """Add the command to its group."""
    app.command()(policy)
