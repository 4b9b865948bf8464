"""Machinery of the command line: output forms, progress, errors. Data go to stdout, all else to stderr."""

from __future__ import annotations

import json
import os
import re
import stat
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
"""Rows of a table that may stand side by side, turned, on a terminal too narrow for its columns."""
WORD_WIDTH = 14
"""Least width of a column of words; longer ones fold."""
PLAIN = ("fiscal_year",)
"""Columns of whole numbers that are names, written without separators."""
_NUMBER = re.compile(r"[−-]?¥?\d[\d,]*(\.\d+)?( ?[^\s\d-]\S{0,9})?")

FormOption = Annotated[
    Form | None, typer.Option("--format", help="Form of the data. Default: table on a terminal, CSV in a pipe.")
]
OutOption = Annotated[Path | None, typer.Option("-o", "--output", help="Write to this file instead of stdout.")]
LangOption = Annotated[
    Lang | None, typer.Option("--lang", help="Language of words. Default: from the environment's LANG.")
]


def area_key(name: str) -> str:
    """Return the key of an area that was named by key, code or Japanese name; other names as they are."""
    from shoals.data.areas import area_named

    try:
        return area_named(name).key
    except InputError:  # `all`, or a name that the command itself will refuse, with what it knows
        return name


def language(asked: Lang | None) -> str:
    """Return "ja" or "en": what was asked for, else what the environment says, else "en"."""
    if asked is not None:
        return str(asked)
    said = os.environ.get("SHOALS_LANG") or os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    return "ja" if said.lower().startswith("ja") else "en"


def note(text: str) -> None:
    """Say something to the person, on stderr."""
    print(text, file=sys.stderr, flush=True)


def tell() -> Callable[[str], None]:
    """Return what says lines of progress on stderr; ``SHOALS_NO_PROGRESS`` silences it."""
    return (lambda text: None) if os.environ.get("SHOALS_NO_PROGRESS") else note


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
        with whole(output) as fresh:
            frame.to_parquet(fresh)
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
        print_columns(*_texts(plain))
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
    with whole(output) as fresh:
        fresh.write_text(text, encoding="utf-8")
    note(f"wrote {output}")


@contextmanager
def whole(output: Path) -> Iterator[Path]:
    """Give a file to write that takes the place of `output` once it is whole: on a full disk the old one stays."""
    if output.exists() and not output.is_file():  # a pipe or a terminal has no place to be taken
        yield output
        return
    target = output.resolve()
    fresh = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield fresh
        if target.exists():
            fresh.chmod(stat.S_IMODE(target.stat().st_mode))
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


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
    head, columns = _texts(frame)
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in zip(*columns, strict=True))]) + "\n"


def _texts(frame: pd.DataFrame) -> tuple[list[str], list[list[str]]]:
    """Return heads and columns as text, by position: two columns may have one name."""
    heads = [str(name) for name in frame.columns]
    columns = []
    for i, name in enumerate(heads):
        column = frame.iloc[:, i]
        values, gone = column.tolist(), column.isna().tolist()
        coarse = all(value == round(value, 2) for value in values if isinstance(value, float))

        def told(value: Any, plain: bool = name in PLAIN, coarse: bool = coarse) -> str:
            return str(value) if plain else _cell(value, 2 if coarse else 4)

        columns.append(["" if nothing else told(value) for value, nothing in zip(values, gone, strict=True)])
    return heads, columns


def print_columns(heads: list[str], columns: list[list[str]]) -> None:
    """Print a table on the console: as it is, else turned, else in blocks of columns, so that no number is cut."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    for block in _blocks(heads, columns, len(columns[0]) if columns else 0, console.width):
        table = Table(header_style="bold")
        for (name, cells), width in zip(block, _widths(block, console.width), strict=True):
            side = "right" if _numeric(cells) else "left"
            table.add_column(Text(name), justify=side, overflow="fold", width=width)
        for row in zip(*(cells for _, cells in block), strict=True):
            table.add_row(*map(Text, row))
        console.print(table)


Columns = list[tuple[str, list[str]]]


def _blocks(heads: list[str], columns: list[list[str]], rows: int, width: int) -> list[Columns]:
    """Return the tables, one or more, that show all columns within a width."""
    whole = list(zip(heads, columns, strict=True))
    if _wide(whole) <= width:
        return [whole]
    key = next((i for i, cells in enumerate(columns) if "" not in cells and len(set(cells)) == rows), None)
    if key is not None and rows <= COLUMNS_MAX:
        rest = [i for i in range(len(heads)) if i != key]
        turned = [(heads[key], [heads[i] for i in rest])]
        turned += [(columns[key][row], [columns[i][row] for i in rest]) for row in range(rows)]
        if _wide(turned) <= width:
            return [turned]
    first = [] if key is None else [whole[key]]
    found = [list(first)]
    for i, column in enumerate(whole):
        if i == key:
            continue
        if len(found[-1]) > len(first) and _wide([*found[-1], column]) > width:
            found.append(list(first))
        found[-1].append(column)
    return found


def _wide(table: Columns) -> int:
    return 1 + sum(3 + _least(name, cells) for name, cells in table)


def _widths(table: Columns, width: int) -> list[int]:
    """Return the width of each column: the least that it needs, and what room is left where it helps."""
    from rich.cells import cell_len

    widths = [min(_least(name, cells), max(width - 4, 1)) for name, cells in table]
    wanted = [max(map(cell_len, (name, *cells))) for name, cells in table]
    room = width - 1 - sum(3 + one for one in widths)
    while room > 0 and any(has < most for has, most in zip(widths, wanted, strict=True)):
        i = min((i for i in range(len(widths)) if widths[i] < wanted[i]), key=widths.__getitem__)
        widths[i] += 1
        room -= 1
    return widths


def _least(name: str, cells: list[str]) -> int:
    """Return the least width of a column: numbers stand in one line, words may fold."""
    from rich.cells import cell_len

    head = max((cell_len(word) for word in name.split()), default=0)
    most = max(map(cell_len, cells), default=0)
    return max(most, min(head, WORD_WIDTH)) if _numeric(cells) else min(max(most, head), WORD_WIDTH)


def _numeric(cells: list[str]) -> bool:
    """Return whether these are numbers, but for a short word here and there, as in a payback of “never”."""
    said = [cell.strip() for cell in cells if cell.strip() not in ("", "—")]
    numbers = [cell for cell in said if _NUMBER.fullmatch(cell)]
    return len(numbers) == len(said) > 0 or (
        2 * len(numbers) > len(said) and max(map(len, said), default=0) <= WORD_WIDTH
    )


def _cell(value: Any, places: int = 4) -> str:
    if isinstance(value, float):
        if value == 0:
            return "0"
        return f"{value:,.{places}f}" if abs(value) < 1 else f"{value:,.2f}" if abs(value) < 1000 else f"{value:,.0f}"
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
