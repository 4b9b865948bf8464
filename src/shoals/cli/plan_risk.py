"""`shoals plan risk`: what the next year of a site may bring."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
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
)
from shoals.cli._site import DemoOption, FromOption, SeedOption, SiteArgument, YearOption, given_of
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.cycle import Given
    from shoals.plan.batch import Progress

DEMO_YEARS = 4
"""Made-up years from which days are drawn with `--demo`."""
_PHASES = {
    "scenarios": ("シナリオを計画しています", "planning scenarios"),
    "drivers": ("要因をひとつずつ動かしています", "moving one driver at a time"),
    "size": ("規模を変えています", "trying sizes"),
}


def risk(
    site: SiteArgument,
    folder: FromOption = None,
    fiscal_year: YearOption = None,
    demo: DemoOption = False,
    more_years: Annotated[
        list[int] | None,
        typer.Option("--also-year", help="Another fiscal year from whose days scenarios are drawn too; repeatable."),
    ] = None,
    scenarios: Annotated[
        int | None, typer.Option("--scenarios", "-n", help="Years to draw. Default: 500, or 100 with a quota a day.")
    ] = None,
    seed: SeedOption = 0,
    alpha: Annotated[
        float, typer.Option(help="Level of value at risk: 0.95 looks at the worst 5 % of years.", min=0.5, max=0.999)
    ] = 0.95,
    size_of: Annotated[
        list[str] | None,
        typer.Option("--size-of", help="Part whose size to seek: all, battery, or an id; repeatable. Default: all."),
    ] = None,
    quick: Annotated[bool, typer.Option("--quick", help="Leave out drivers and sizes.")] = False,
    cluster: Annotated[
        str | None, typer.Option("--cluster", help="Dask scheduler, tcp://HOST:8786, or `local`.", metavar="ADDRESS")
    ] = None,
    threads: Annotated[int | None, typer.Option(help="Threads, or processes of `--cluster local`.", min=1)] = None,
    time_limit: Annotated[
        float | None, typer.Option("--time-limit", help="Stop drawing after so many seconds.", min=0.0)
    ] = None,
    picture: Annotated[
        Path | None, typer.Option("--picture", help="Draw spread and drivers into this file.", metavar="FILE.svg")
    ] = None,
    output: OutOption = None,
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Say what the next year of a site may bring: how often it loses, by how much, and through what.

    Each scenario is a year whose days are drawn from the record, with its own prices, curtailment and difficulty; it is
    planned at its best and set beside doing nothing. Capital charge and fixed cost are counted. `--format json` gives
    `shoals.plan.risk/1`. Ctrl-C stops, and shows what was done until then.
    """
    from shoals.show.risk import readable, readable_drivers, risk_sentences, risk_svg, risk_table
    from shoals.studies import risk as study

    words = language(lang)
    for file in (output, picture):
        if file is not None:
            check_folder(file)
    given = given_of(site, folder, fiscal_year, demo, seed)
    more = _more(given, folder, more_years or [], demo, seed)

    @contextmanager
    def phase(name: str, total: int) -> Iterator[Progress]:
        kind, _, rest = name.partition(" ")
        said = _PHASES[kind][0 if words == "ja" else 1] + (f" ({rest})" if rest else "")
        with progress(said, total) as tell:
            yield tell

    result = study.study(
        given,
        count=scenarios,
        seed=seed,
        alpha=alpha,
        more=more,
        parts=[] if quick else size_of or ["all"],
        drivers=not quick,
        threads=threads,
        scheduler=cluster,
        time_limit_s=time_limit,
        phase=phase,
    )
    said = "\n".join(risk_sentences(result, words))
    form = form_of(form, output)
    if form is Form.JSON:
        write_json(study.document_of(result), output)
    else:
        table = risk_table(result, words)
        write_table(readable(table, words) if form in (Form.TABLE, Form.MD) else table, form, output)
        if result.drivers and form in (Form.TABLE, Form.MD) and output is None:
            write_table(readable_drivers(result, words), form, None)
    note(said)
    if picture is not None:
        picture.write_text(risk_svg(result, words), encoding="utf-8")
        note(f"wrote {picture}")
    if result.stopped == "interrupted":
        raise typer.Exit(130)


def _more(given: Given, folder: Path | None, years: list[int], demo: bool, seed: int) -> list[Given]:
    """Return other recorded years of the site; with `--demo` other made-up ones."""
    from shoals import cycle

    if demo:
        if years:
            raise InputError("`--also-year` stands beside `--demo`", "the made-up years need no number; leave it out")
        return [cycle.given_demo(given.site, seed=seed + 1 + i) for i in range(DEMO_YEARS - 1)]
    assert folder is not None
    return [cycle.given_files(given.site, folder, year) for year in years]
