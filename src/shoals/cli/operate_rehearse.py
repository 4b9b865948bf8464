"""`shoals operate rehearse` and `shoals operate settle`: days of a site in minutes, a book of what the meter saw."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from shoals.cli._operate import SiteArgument
from shoals.cli._shared import (
    Form,
    FormOption,
    LangOption,
    OutOption,
    form_of,
    language,
    note,
    progress,
    write_json,
    write_table,
)
from shoals.cli._site import DemoOption, FromOption, SeedOption, YearOption, given_of
from shoals.core.errors import InputError

KWH_J = 3_600_000


def rehearse(
    site: SiteArgument,
    start: Annotated[str, typer.Option("--start", help="First day, 2024-04-01 for instance.")],
    folder: FromOption = None,
    fiscal_year: YearOption = None,
    demo: DemoOption = False,
    days: Annotated[int, typer.Option("--days", min=1, max=366, help="How many days.")] = 1,
    call: Annotated[
        list[str] | None,
        typer.Option("--call", help="A daily call to draw nothing, 16:30-18:00; several may be given."),
    ] = None,
    forecast: Annotated[
        str,
        typer.Option("--forecast", help="Follow a plan that was run on a forecaster's word; without it, foresight."),
    ] = "",
    seed: SeedOption = 0,
    output: Annotated[
        Path, typer.Option("-o", "--output", help="Folder for slots.csv, book.sqlite, summary.json and cycles.")
    ] = Path("shoals-rehearsal"),
    lang: LangOption = None,
) -> int:
    """Run days of a site with the real controller on simulated machines, faster than real time.

    The plan of the year is made first; then the controller follows it, second by second where anything happens, and
    obeys the calls. What the meter saw is settled slot by slot and booked, and every decision is made again from the
    record.
    Ends with 4 if the loads were late or over a limit, with 5 if a decision comes out otherwise.
    """
    from shoals.operate.site_file import read_setup
    from shoals.show.words import words
    from shoals.studies.rehearse import Call, rehearse_site

    try:
        first = date.fromisoformat(start)
    except ValueError:
        raise InputError(f"`--start` is `{start}`", "write a day as 2024-04-01") from None
    calls = [Call.parse(one) for one in call or ()]
    setup = read_setup(site)
    given = given_of(site, folder, fiscal_year, demo, seed)
    output.mkdir(parents=True, exist_ok=True)
    with progress("days", days) as step:
        found = rehearse_site(
            given,
            setup.limits,
            first=first,
            days=days,
            calls=calls,
            folder=output,
            seed=seed,
            forecast=forecast,
            tell=step,
        )
    say = words(language(lang))
    for line in sentences(found.summary, say):
        print(line)
    note(f"{output}: slots.csv, book.sqlite, summary.json, cycles")
    following = found.summary["following"]
    if not found.summary["replays"]:
        return 5
    bound = setup.limits.stop_seconds_bound()
    late = following["call_seconds_max"] > bound or following["late_seconds_max"] > 1_800
    return 4 if late or following["over_connection_seconds"] else 0


def sentences(summary: Any, say: Any) -> list[str]:
    """Return a rehearsal in words: following, calls, the three values, the record."""
    values, following = summary["values"], summary["following"]
    environment, digital, grid = values["environment"], values["digital"], values["grid"]
    rescued = environment["surplus_share_rescued"]
    drawn_share = environment["surplus_share_of_drawn"]
    return [
        say("rehearsal.title", site=summary["site"], days=summary["days"], machines=summary["machines"],
            kind=say(f"kind.{summary['kind']}")),
        say("rehearsal.following", median=f"{following['late_seconds_median']:.0f}",
            most=f"{following['late_seconds_max']:.0f}", starts=f"{summary['starts']:,}"),
        say("rehearsal.calls", calls=following["calls"], most=f"{following['call_seconds_max']:.0f}"),
        say("rehearsal.environment", kwh=f"{environment['surplus_j'] / KWH_J:,.1f}",
            rescued="—" if rescued is None else f"{rescued:.1%}",
            share="—" if drawn_share is None else f"{drawn_share:.1%}"),
        say("rehearsal.digital", kwh=f"{digital['drawn_j'] / KWH_J:,.1f}"),
        say("rehearsal.grid", kwh=f"{grid['reduced_j'] / KWH_J:,.1f}"),
        say("rehearsal.replays" if summary["replays"] else "rehearsal.differs", cycles=f"{summary['cycles']:,}",
            mb=f"{summary['cycle_bytes'] / 1e6:.1f}"),
    ]  # fmt: skip


def settle(
    site: SiteArgument,
    book: Annotated[
        str,
        typer.Option("--book", help="Book to post into, a file or a URL of PostgreSQL; made if it is not there."),
    ],
    schedule: Annotated[
        Path | None,
        typer.Option(
            "--schedule", help="schedule.parquet of `shoals run`: what each slot had to give. Without it, nothing."
        ),
    ] = None,
    emission: Annotated[
        float | None,
        typer.Option(
            "--emission", min=0.0, help="What a kWh of the grid emits, instead of the fact ef.shikoku_2024. [kg/kWh]"
        ),
    ] = None,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> int:
    """Settle what the meter of the loads saw, slot by slot, and book it; what is booked already stays as it is.

    Three values of each slot: energy that would have been spilled, all energy that was computed with, and what orders
    kept from being drawn; and the CO2 that the grid emits for such energy. No joule stands in two of them but as a part
    and its whole. What nobody saw is missing, not zero.
    """
    from shoals.data import read_site
    from shoals.operate.retention import note_settled
    from shoals.operate.site_file import read_setup
    from shoals.studies import metered

    setup = read_setup(site)
    known = read_site(site)
    supply = {} if schedule is None else metered.supply_of_schedule(schedule)
    load, loads = metered.loads_of(setup.limits.machines, metered.loads_known(known))
    slots = metered.slots_of_journal(setup.journal)
    done = metered.book(book, slots, supply, plant=known.plant.id, load=load, loads=loads)
    note_settled(setup.journal, slots[-1].end_us, book, done.root)
    if form_of(form, output) is Form.JSON:
        write_json(
            {**metered.totals(done.settled, emission_kg_per_kwh=emission), "new": done.new, "root": done.root}, output
        )
    else:
        write_table(metered.table(done.settled, emission_kg_per_kwh=emission), form, output)
    note(
        f"{len(done.settled)} コマを精算し、{done.new} 件を記帳しました"
        if language(lang) == "ja"
        else f"settled {len(done.settled)} slots and booked {done.new} records"
    )
    return 0
