"""`shoals economics nation`: ten areas and their lines as one plan, as they were and as they might be."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

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
    tell,
    write_json,
    write_table,
)
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.studies.nation import Record


class NationView(StrEnum):
    """What of a plan is shown."""

    AREAS = "areas"
    GAINS = "gains"
    CALIBRATION = "calibration"
    SCENARIOS = "scenarios"
    SOURCES = "sources"


def nation(
    scenario: Annotated[
        str, typer.Option("--scenario", help="What to plan; `--view scenarios` lists them.")
    ] = "fy2024",
    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            help="Change a number of it, battery_gw=20, 'solar_twh=300 TWh/y', compute_kind=ai_batch or "
            "line.kanmon=2; repeatable.",
            metavar="NAME=VALUE",
        ),
    ] = None,
    against: Annotated[
        str | None,
        typer.Option(
            "--against", help="Scenario to compare with. With --view gains: fy2024 if absent.", show_default=False
        ),
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--from", help="Folder that holds the publishers' files.", show_default=False)
    ] = None,
    fiscal_year: Annotated[int, typer.Option("--fiscal-year", help="Year of the record.")] = 2024,
    demo: Annotated[bool, typer.Option("--demo", help="Use made-up years of four areas.")] = False,
    areas: Annotated[
        str | None,
        typer.Option("--areas", help="Only these, kyushu,chugoku; others become the border.", show_default=False),
    ] = None,
    step_minutes: Annotated[int, typer.Option("--step-minutes", help="Length of a slot, 30 or more.")] = 60,
    weeks: Annotated[
        int | None,
        typer.Option("--weeks", help="Plan so many weeks of the year and scale: a first look.", show_default=False),
    ] = None,
    marginal: Annotated[bool, typer.Option("--marginal", help="Plan twice, for what one more kWh emits.")] = False,
    until: Annotated[
        float | None,
        typer.Option(
            "--until-curtailed",
            help="Scale solar and wind until so many TWh are curtailed a year; 12 weeks unless --weeks says so.",
            show_default=False,
        ),
    ] = None,
    view: Annotated[
        NationView,
        typer.Option(
            help="areas: curtailment, price, CO2; gains: who gains and loses; calibration: fit the thermal floors to "
            "every other week and judge the rest; scenarios, sources: what goes in."
        ),
    ] = NationView.AREAS,
    picture: Annotated[
        Path | None, typer.Option("--picture", help="Draw what areas hold back into this file.", metavar="FILE.svg")
    ] = None,
    output: OutOption = None,
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Plan a nation's areas and lines as one: curtailment, prices, CO2, hashes, and who gains.

    A linear program of all areas in the priority order of Japan's grid, over the record of a year (--from DIR), changed
    by a scenario. `--format json` gives `shoals.economics.nation/1`.
    """
    from shoals.economics.nation import japan
    from shoals.economics.nation_scenarios import scenario as named
    from shoals.studies import nation as study
    from shoals.studies import nation_report as report

    words = language(lang)
    for file in (output, picture):
        if file is not None:
            check_folder(file)
    form = form_of(form, output)
    if view in (NationView.SCENARIOS, NationView.SOURCES):
        if picture is not None:
            raise InputError(f"`--view {view}` plans nothing, and there is nothing to draw", "leave `--picture` out")
        table = report.scenarios_table(words) if view is NationView.SCENARIOS else report.sources_table(japan(), words)
        write_table(table, form, output)
        return
    chosen = named(scenario, dict(_pair(one) for one in settings or []))
    base = named(against or "fy2024") if against or view is NationView.GAINS else None
    record = _record(folder, fiscal_year, demo, areas, step_minutes)
    if view is NationView.CALIBRATION:
        fit = study.calibrate(study.unfitted(record), every=2, report=tell())
        write_table(report.calibration_table(fit, words), form, output)
        return
    build = None
    if until is not None:
        if marginal:
            raise InputError(
                "`--marginal` and `--until-curtailed` are both given", "seek first, then plan what was found"
            )
        build = study.build_until(record, chosen, until, weeks=weeks or 12, report=tell())
        found = build.outcome
    else:
        found = study.plan(record, chosen, marginal=marginal, weeks=weeks, report=tell())
    before = None
    if base is not None:
        before = study.plan(record, base, weeks=len(found.parts) if len(found.parts) > 1 else None, report=tell())
    if form is Form.JSON:
        write_json(report.to_json(found, before, build), output)
    elif view is NationView.GAINS and before is not None:
        write_table(report.gains_table(found, before, words), form, output)
    else:
        write_table(report.areas_table(found, words, before), form, output)
    note("\n".join(report.sentences(found, words, before, build)))
    if picture is not None:
        picture.write_text(report.picture(found, words, before), encoding="utf-8")
        note(f"wrote {picture}")


def _record(folder: Path | None, fiscal_year: int, demo: bool, areas: str | None, step_minutes: int) -> Record:
    """Read what is asked for."""
    from shoals.studies import nation as study

    if demo == (folder is not None):
        raise InputError("it is not clear which record is meant", "give `--from DIR`, or `--demo` for made-up years")
    if folder is None:
        if areas is not None:
            raise InputError("`--areas` chooses among files, and `--demo` has four areas", "leave one of them out")
        return study.record_demo(step_minutes=step_minutes)
    names = None if areas is None else tuple(area_key(name) for name in areas.split(",") if name.strip())
    return study.record_files(folder, fiscal_year, step_minutes=step_minutes, areas=names)


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip() or not value.strip():
        raise InputError(f"`--set {text}` sets nothing", "write --set name=value, for instance --set battery_gw=20")
    return name.strip(), value.strip()


def register_nation(app: typer.Typer) -> None:
    """Add the command to its group."""
    app.command()(nation)
