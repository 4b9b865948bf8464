"""Machinery of the command line: output forms, progress, errors. Data go to stdout, all else to stderr."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.core.errors import InputError

if TYPE_CHECKING:
    import pandas as pd


class Form(StrEnum):
    """Form in which a command writes its data."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"
    MD = "md"


class Lang(StrEnum):
    """Language of words."""

    JA = "ja"
    EN = "en"


COLUMNS_MAX = 8
"""Columns that a terminal shows side by side."""

FormOption = Annotated[
    Form | None, typer.Option("--format", help="Form of the data. Default: table on a terminal, CSV in a pipe.")
]
OutOption = Annotated[Path | None, typer.Option("-o", "--output", help="Write to this file instead of stdout.")]
LangOption = Annotated[
    Lang | None, typer.Option("--lang", help="Language of words. Default: from the environment's LANG.")
]


def language(asked: Lang | None) -> str:
    """Return "ja" or "en": what was asked for, else what the environment says, else "en"."""
    if asked is not None:
        return str(asked)
    said = os.environ.get("SHOALS_LANG") or os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    return "ja" if said.lower().startswith("ja") else "en"


def note(text: str) -> None:
    """Say something to the person, on stderr."""
    print(text, file=sys.stderr, flush=True)


def form_of(form: Form | None, output: Path | None, *, unsaid: Form = Form.CSV) -> Form:
    """Return the form asked for, else what the file's name says, else a table on a terminal, else `unsaid`."""
    if form is not None:
        return form
    if output is None:
        return Form.TABLE if sys.stdout.isatty() else unsaid
    return next((known for known in Form if output.suffix.lower() == f".{known}"), unsaid)


def write_table(frame: pd.DataFrame, form: Form | None, output: Path | None) -> None:
    """Write a table to `output` or stdout in the form asked for.

    Raises
    ------
    InputError
        If Parquet is asked for without a file, or the folder does not exist.
    """
    form = form_of(form, output)
    if form is Form.PARQUET:
        if output is None:
            raise InputError("Parquet is binary and does not go to a terminal", "name a file with `-o FILE.parquet`")
        check_folder(output)
        frame.to_parquet(output)
        note(f"wrote {output}")
        return
    plain = frame.reset_index() if frame.index.name or frame.index.nlevels > 1 else frame
    if form is Form.CSV:
        text = plain.to_csv(index=False)
    elif form is Form.JSON:
        text = plain.to_json(orient="records", date_format="iso", force_ascii=False, indent=1) + "\n"
    elif form is Form.MD:
        text = _markdown(plain)
    elif output is None:
        _print_rich(plain if len(plain.columns) <= COLUMNS_MAX or len(plain) > COLUMNS_MAX else _turned(plain))
        return
    else:
        text = plain.to_string(index=False) + "\n"
    write_text(text, output)


def write_json(value: Any, output: Path | None) -> None:
    """Write a JSON value to `output` or stdout."""
    write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", output)


def write_text(text: str, output: Path | None) -> None:
    """Write text to `output` or stdout."""
    if output is None:
        sys.stdout.write(text)
        return
    check_folder(output)
    output.write_text(text, encoding="utf-8")
    note(f"wrote {output}")


def check_folder(output: Path) -> None:
    """Raise InputError if the folder of `output` does not exist."""
    if not output.parent.is_dir():
        raise InputError(f"the folder `{output.parent}` does not exist", "make it first, or name another file")


def read_file(path: Path) -> bytes:
    """Return the bytes of a file that the person named.

    Raises
    ------
    InputError
        If it does not exist or cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            f"`{path}` cannot be read: {error.strerror}", "check the name and your rights to it"
        ) from error


def _markdown(frame: pd.DataFrame) -> str:
    head = [str(c) for c in frame.columns]
    rows = [[_cell(v) for v in row] for row in frame.itertuples(index=False)]
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows)]) + "\n"


def _turned(frame: pd.DataFrame) -> pd.DataFrame:
    """Rows for columns: a table of few rows and many columns fits a terminal so."""
    turned = frame.astype(object).T.reset_index()
    turned.columns = ["", *(str(frame.iloc[i, 0]) for i in range(len(frame)))]
    return turned.iloc[1:]


def _print_rich(frame: pd.DataFrame) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(header_style="bold")
    for name in frame.columns:
        numeric = frame[name].dtype.kind in "ifu"
        table.add_column(str(name), justify="right" if numeric else "left", no_wrap=not numeric)
    for row in frame.itertuples(index=False):
        table.add_row(*(_cell(v) for v in row))
    Console().print(table)


def _cell(value: Any) -> str:
    if isinstance(value, float):
        if value != value:
            return ""
        if value == 0:
            return "0"
        return f"{value:,.4f}" if abs(value) < 1 else f"{value:,.2f}" if abs(value) < 1000 else f"{value:,.0f}"
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:,}"
    return str(value)


@contextmanager
def progress(title: str, total: int | None = None, *, quiet: bool = False) -> Iterator[Callable[[int], None]]:
    """Show progress on stderr: a bar on a terminal, a line each 10 % elsewhere, nothing if quiet.

    ``SHOALS_NO_PROGRESS`` silences it. Yields a function that is called with the work done since the last call.
    """
    if quiet or os.environ.get("SHOALS_NO_PROGRESS"):
        yield lambda _: None
        return
    if sys.stderr.isatty():
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        with Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            transient=True,
        ) as bar:
            task = bar.add_task(title, total=total)
            yield lambda done: bar.advance(task, done)
        return
    state = {"done": 0, "told": 0}

    def tell(done: int) -> None:
        state["done"] += done
        if total:
            tenth = 10 * state["done"] // total
            if tenth > state["told"]:
                state["told"] = tenth
                note(f"{title}: {10 * tenth} %")

    yield tell
