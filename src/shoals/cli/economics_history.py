"""`shoals economics history`: curtailment as it was measured, who is held back first, and what forecasts were worth."""

from __future__ import annotations

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
from shoals.core.errors import InputError

if TYPE_CHECKING:
    import pandas as pd


class View(StrEnum):
    """What of the record is shown."""

    YEAR = "year"
    HOUR = "hour"
    BACK_TEST = "back-test"
    FORECAST = "forecast"
    ORDER = "order"
    FLOOR = "floor"


def history(
    area: Annotated[
        str, typer.Argument(help="Area, or all (with --view year).", parser=area_key, metavar="[AREA]")
    ] = "all",
    view: Annotated[
        View,
        typer.Option(
            help="year: totals and seasons; hour: month by hour; order: FIT before FIP, with --demo or --from; "
            "floor: a model of one number on your files, with --from; the others: how forecasts did, and the next year."
        ),
    ] = View.YEAR,
    fiscal_year: Annotated[
        int, typer.Option("--fiscal-year", help="Year of hour and order, and the last of floor.")
    ] = 2024,
    folder: Annotated[
        Path | None, typer.Option("--from", help="Folder that holds the publishers' files.", show_default=False)
    ] = None,
    demo: Annotated[bool, typer.Option("--demo", help="Use the made-up reference year for order.")] = False,
    picture: Annotated[
        Path | None, typer.Option("--picture", help="Draw month by hour into this file.", metavar="FILE.svg")
    ] = None,
    output: OutOption = None,
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Show curtailment as it was measured, FY2016 to FY2024, and what forecasts of it were worth."""
    from shoals.studies import history as study

    words = language(lang)
    for file in (output, picture):
        if file is not None:
            check_folder(file)
    if picture is not None and area == "all":
        raise InputError("a picture is of one area", "name it, kyushu for instance")
    frame = _frame(study, area, view, fiscal_year, folder, demo, words)
    if view is View.YEAR and (told := study.partial_note(frame, words)):
        note(told)
    form = form_of(form, output)
    if form is Form.JSON:
        rows = frame.astype(object).where(frame.notna(), None).to_dict(orient="records")
        write_json({"schema": study.SCHEMA, "view": str(view), "rows": rows}, output)
    else:
        write_table(frame, form, output)
    if picture is not None:
        picture.write_text(study.picture(area, fiscal_year, words), encoding="utf-8")
        note(f"wrote {picture}")


def _frame(
    study: Any, area: str, view: View, fiscal_year: int, folder: Path | None, demo: bool, lang: str
) -> pd.DataFrame:
    import pandas as pd

    if view in (View.HOUR, View.ORDER, View.FLOOR) and area == "all":
        raise InputError(f"`--view {view}` is of one area", "name it, kyushu for instance")
    match view:
        case View.YEAR:
            return study.years_table(area, lang)
        case View.HOUR:
            return study.hours_table(area, fiscal_year, lang)
        case View.BACK_TEST:
            return study.forecasts_table(lang)
        case View.FORECAST:
            table = study.next_table(lang)
            return table if area == "all" else table[table["area"] == area].reset_index(drop=True)
        case View.ORDER:
            from shoals.data import read_area, reference_year, to_area_series

            if demo == (folder is not None):
                raise InputError("it is not clear which year is meant", "give `--demo`, or `--from DIR`")
            if folder is None:
                return study.orders_table(reference_year(area).area)
            return study.orders_table(to_area_series(read_area(folder, area, fiscal_year=fiscal_year), area))
        case View.FLOOR:
            if folder is None:
                raise InputError("`--view floor` reads the publishers' files", "add `--from DIR`")
            from shoals.show.words import words

            say = words(lang)
            found = study.floor_back_test(folder, area, tuple(range(2018, fiscal_year + 1)))
            return pd.DataFrame(
                [
                    {
                        "area": one.area, "period": f"FY{one.fiscal_year}", "floor_mw": one.floor_mw, "growth":
                        one.growth,
                        "said": one.said, "last_year": one.last_year, "came": one.came,
                        "kind": say("kind.computed"), "source": say("history.source_files"),
                    }
                    for one in found
                ]
            )  # fmt: skip


def register_history(app: typer.Typer) -> None:
    """Add the command to its group."""
    app.command()(history)
