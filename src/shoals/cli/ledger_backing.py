"""`shoals ledger statement` and `backing`: what a holder has, and what stands behind the notes of a book."""

from __future__ import annotations

import io
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.cli._ledger import BookArgument, moment_of, zone_of
from shoals.cli._shared import (
    Form,
    FormOption,
    LangOption,
    OutOption,
    form_of,
    language,
    note,
    read_file,
    write_json,
    write_table,
    write_text,
)
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.ledger import History

_HEADS = {
    "series": "系列", "kind": "種類", "plant": "裏付け", "face": "額面", "worth": "償還額",
    "collateral": "担保", "window_start": "引渡し開始", "window_end": "引渡し終了", "expiry": "失効",
    "state": "状態", "issued": "発行", "outstanding": "残高", "delivered": "引渡し済み",
    "defaulted": "不履行", "expired": "失効", "backing": "裏付け量", "backing_ratio": "裏付け率",
    "p90": "P90", "stress_ratio": "P90 裏付け率",
}  # fmt: skip
_MOMENTS = ("window_start", "window_end", "expiry")


def statement(
    book: BookArgument,
    holder: Annotated[str, typer.Argument(help="Who holds the notes.")],
    at: Annotated[
        str, typer.Option("--at", help="Moment that tells open from over, `2024-08-31T12:00+09:00`.", metavar="MOMENT")
    ],
    zone: Annotated[
        str, typer.Option("--zone", help="Zone of a moment that names none, and of the table.", metavar="ZONE")
    ] = "Asia/Tokyo",
    picture: Annotated[
        Path | None, typer.Option("--picture", help="Draw the statement into this file.", metavar="FILE.svg")
    ] = None,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Say what a holder has: face, what it is redeemed for now, what secures it, and until when it holds.

    What is held is what all records of the book leave; `--at` says by which moment a note is open, in its window or
    over. A table says kWh, yen and the time of the zone; JSON, CSV and Parquet whole joules, and instants in UTC.
    """
    from shoals.ledger import Notes, open_book

    local = zone_of(zone)
    moment = moment_of(at, local)
    assert moment is not None
    with open_book(book) as opened:
        found = Notes(opened).statement(holder, moment)
    if picture is not None:
        from shoals.show import statement_picture

        write_text(statement_picture(holder, found, moment, language(lang)), picture)
        note(f"wrote {picture}")
    rows: list[dict[str, Any]] = [
        {
            "series": one.note.series, "kind": str(one.note.kind), "plant": one.note.plant, "face_j": one.note.face_j,
            "worth_j": one.worth_j, "collateral_jpy": one.collateral_jpy,
            "window_start": one.note.window_start.isoformat(), "window_end": one.note.window_end.isoformat(),
            "expiry": "" if one.expiry is None else one.expiry.isoformat(), "state": one.state,
        }
        for one in found
    ]  # fmt: skip
    columns = ("series", "kind", "plant", "face_j", "worth_j", "collateral_jpy", "window_start", "window_end", "expiry",
               "state")  # fmt: skip
    _write(rows, columns, {"schema": "shoals.ledger.statement/1", "holder": holder, "at": moment.isoformat()}, form,
           output, lang, local)  # fmt: skip


def backing(
    book: BookArgument,
    history: Annotated[
        Path | None, typer.Option("--history", help="Stress it by a CSV: `date` or `month`, and `energy_mwh`.")
    ] = None,
    zone: Annotated[str, typer.Option("--zone", help="Zone of the plant's days.", metavar="ZONE")] = "Asia/Tokyo",
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Say of each series what is outstanding, and what stands behind it.

    Of a stored series the reserve, of a pledge the forecast in the book less what was delivered. With `--history` the
    P90 of each pledge's window is worked out anew from the plant's own record, and held against what was issued.
    A table says kWh and yen; JSON, CSV and Parquet whole joules.
    """
    from shoals.core.notes import NoteKind
    from shoals.ledger import Notes, open_book
    from shoals.ledger.backing import deliverable

    local = zone_of(zone)
    with open_book(book) as opened:
        states = Notes(opened).states()
    rows: list[dict[str, Any]] = []
    columns = ["series", "kind", "plant", "issued_j", "outstanding_j", "delivered_j", "defaulted_j", "expired_j",
               "backing_j", "backing_ratio", "collateral_jpy"]  # fmt: skip
    for state in states:
        series = state.series
        row: dict[str, Any] = {name: getattr(state, name) for name in columns[3:]}
        row |= {"series": series.name, "kind": str(series.kind), "plant": series.plant}
        if history is not None:
            row |= {"p90_j": None, "stress_ratio": None}
            if series.kind is NoteKind.PLEDGED:
                known = read_history(history, series.plant)
                window = [moment.astimezone(local) for moment in (series.window_start, series.window_end)]
                row["p90_j"] = deliverable(known, *window).p90_j
                left = state.outstanding_j + state.delivered_j
                row["stress_ratio"] = round(row["p90_j"] / left, 4) if left else None
        if row["backing_ratio"] is not None:
            row["backing_ratio"] = round(row["backing_ratio"], 4)
        rows.append(row)
    if history is not None:
        columns += ["p90_j", "stress_ratio"]
    _write(rows, columns, {"schema": "shoals.ledger.backing/1"}, form, output, lang, local)


def read_history(path: Path, plant: str) -> History:
    """Read what a plant generated from a CSV with `date` or `month`, and `energy_mwh`.

    Raises
    ------
    InputError
        If it cannot be read, or a column is missing, or a value is no number: the message names it.
    """
    import numpy as np
    import pandas as pd

    from shoals.ledger import History

    try:
        frame = pd.read_csv(io.BytesIO(read_file(path)))
    except (ValueError, UnicodeDecodeError) as error:
        raise InputError(f"`{path}` is no CSV: {error}", "give columns `date` or `month`, and `energy_mwh`") from error
    by_month = "month" in frame.columns
    when = "month" if by_month else "date"
    for column in (when, "energy_mwh"):
        if column not in frame.columns:
            raise InputError(f"`{path}` has no column `{column}`", "give `date` or `month`, and `energy_mwh`")
    try:
        times = np.array([str(text) for text in frame[when]], dtype="datetime64[M]" if by_month else "datetime64[D]")
        energy = pd.to_numeric(frame["energy_mwh"]).to_numpy(np.float64)
    except (ValueError, TypeError) as error:
        example = "2024-08" if by_month else "2024-08-01"
        what = f"`{path}` holds what cannot be read: {error}"
        raise InputError(what, f"write `{when}` as {example}, and energy as a number") from error
    if by_month:
        return History.of_months(plant, times, energy, source=str(path))
    return History(plant=plant, days=times, energy_mwh=energy, source=str(path))


def _write(
    rows: list[dict[str, Any]],
    columns: Any,
    head: dict[str, Any],
    form: Form | None,
    output: Path | None,
    lang: LangOption,
    local: tzinfo,
) -> None:
    """Write exact integers for programs, and for people kWh, yen and the time of their zone."""
    import pandas as pd

    form = form_of(form, output)
    if form is Form.JSON:
        exact = [
            {name: str(row[name]) if name.endswith(("_j", "_jpy")) and row[name] is not None else row[name]
             for name in columns}
            for row in rows
        ]  # fmt: skip
        write_json({**head, "series" if "holder" not in head else "notes": exact}, output)
        return
    frame = pd.DataFrame(rows, columns=list(columns))
    if form in (Form.TABLE, Form.MD):
        frame = pd.DataFrame({_bare(name): [_told(name, row[name], local) for row in rows] for name in columns})
        if language(lang) == "ja":
            frame = frame.rename(columns=_HEADS)
    write_table(frame, form, output)


def _bare(name: str) -> str:
    """Return the name of a column whose values say their unit."""
    return name.removesuffix("_j").removesuffix("_jpy")


def _told(name: str, value: Any, local: tzinfo) -> Any:
    """Say a value as people read it."""
    from shoals.cli.ledger import readable
    from shoals.core.book import J_PER_WH, Unit

    if value is None:
        return ""
    if name.endswith("_j"):
        sign, wh = "-" if value < 0 else "", abs(value) // J_PER_WH
        return f"{sign}{wh // 1_000:,}.{wh % 1_000:03} kWh"
    if name.endswith("_jpy"):
        return readable(value, Unit.JPY)
    if name in _MOMENTS and value:
        return datetime.fromisoformat(value).astimezone(local).strftime("%Y-%m-%d %H:%M %Z")
    return value
