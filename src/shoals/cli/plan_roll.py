"""`shoals plan roll`: a site's year run on forecasts, beside simple rules and perfect foresight."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

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
    progress,
    write_json,
    write_table,
    write_text,
)
from shoals.cli._site import DemoOption, FromOption, SeedOption, SiteArgument, YearOption, given_of
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.cycle import Given


def roll(
    site: SiteArgument,
    folder: FromOption = None,
    fiscal_year: YearOption = None,
    demo: DemoOption = False,
    history: Annotated[
        Path | None,
        typer.Option("--history", help="Folder with the year before, to learn from; with `--demo` it is drawn."),
    ] = None,
    forecast: Annotated[
        list[str] | None,
        typer.Option(
            "--forecast",
            help="Forecaster: persistence, last_week, trusting, climatology, ensemble, boosting or price_states. "
            "May be repeated.",
        ),
    ] = None,
    cancelled: Annotated[
        float | None,
        typer.Option("--cancelled", help="Share of curtailment notices that are cancelled. Default: 461 of 1,170."),
    ] = None,
    scores: Annotated[bool, typer.Option("--scores", help="The forecasters' scores instead of the ways.")] = False,
    picture: Annotated[Path | None, typer.Option("--picture", help="Draw the ways into this SVG file too.")] = None,
    schedule: Annotated[
        Path | None,
        typer.Option(
            "--schedule", help="Write what the best run on forecasts did, slot by slot, into this Parquet file."
        ),
    ] = None,
    seed: SeedOption = 0,
    output: OutOption = None,
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Run a site's year on forecasts alone: what it earns beside simple rules and perfect foresight.

    Each decision uses only what was known at its time. What not knowing costs is told apart into prices, the plant's
    output, and curtailment with its notices.
    """
    from shoals.plan.forecast import CANCELLED_SHARE
    from shoals.studies import roll as study
    from shoals.studies import roll_report as report

    words = language(lang)
    for path in (output, picture, schedule):
        if path is not None:
            check_folder(path)
    names = list(forecast or study.USUAL)
    given = given_of(site, folder, fiscal_year, demo, seed)
    past = _history(given, history, fiscal_year, demo, seed)
    share = CANCELLED_SHARE if cancelled is None else cancelled
    total = study.steps(names)
    with progress("予測で一年を動かしています" if words == "ja" else "running the year on forecasts", total) as bar:
        teller = _Teller(bar)
        found = study.study(given, history=past, forecasts=names, cancelled_share=share, seed=seed, tell=teller)
        bar(total - teller.told)  # what this site did not need
    if picture is not None:
        write_text(report.picture(found, words), picture)
    if schedule is not None:
        report.schedule_frame(found).to_parquet(schedule)
    form = form_of(form, output)
    if form is Form.JSON:
        write_json(report.to_json(found), output)
        return
    if scores:
        table = report.scores_table(found, words)
    elif form in (Form.TABLE, Form.MD):
        table = report.shown_table(found, words)
    else:
        table = report.ways_table(found, words)
    write_table(table, form, output)
    for sentence in report.sentences(found, words):
        note(sentence)


def _history(given: Given, folder: Path | None, fiscal_year: int | None, demo: bool, seed: int) -> Given | None:
    from shoals import cycle, data

    if demo:
        if folder is not None:
            raise InputError("`--history` stands with `--demo`", "leave it out; the year before is drawn as well")
        year = given.timeline.start.year - 1
        before = data.reference_year(given.site.area, year, seed=seed + 1_000)
        return cycle.Given(site=given.site, area=before.area, spot=before.spot, network=before.network)
    if folder is None or fiscal_year is None:
        return None
    return cycle.given_files(given.site, folder, fiscal_year - 1)


class _Teller:
    """Counts a run as a hundred steps, whatever it is made of."""

    def __init__(self, bar: Callable[[int], None]) -> None:
        self.bar = bar
        self.told = 0
        self._last: dict[str, int] = {}

    def __call__(self, what: str, done: int, total: int) -> None:
        before = self._last.get(what, 0)
        self._last[what] = min(before + done, total)
        steps = 100 * self._last[what] // total - 100 * before // total
        self.told += steps
        self.bar(steps)
