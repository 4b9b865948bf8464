"""`shoals ledger prune`: let the oldest records of a book go into an archive."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from shoals.cli._ledger import BookArgument
from shoals.cli._shared import (
    Form,
    FormOption,
    LangOption,
    OutOption,
    language,
    note,
    write_json,
    write_table,
)


def prune(
    book: BookArgument,
    archive: Annotated[
        str, typer.Argument(help="Where they go: a new file, or the archive into which they went before.")
    ],
    until: Annotated[
        int | None,
        typer.Option("--until", help="Record that carries balances forward. Default: the last one that can be taken."),
    ] = None,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Move the oldest records of a book into an archive, and stay able to prove what they were.

    They go up to a record by which `close --carry` named all balances and ids, behind which a signed checkpoint lies;
    all of them must be closed. Book and archive are verified before and after. `verify BOOK --archive ARCHIVE` checks
    both; `copy ARCHIVE WHOLE` and `copy BOOK WHOLE` make one book of them again.
    """
    import pandas as pd

    from shoals.ledger.prune import prune as prune_book

    found = prune_book(book, archive, until=until)
    if form is Form.JSON:
        write_json({"schema": "shoals.ledger.pruned/1", **asdict(found)}, output)
        return
    japanese = language(lang) == "ja"
    heads = (
        ["保存した記録", "うち新規", "全体の記録", "前のバイト数", "今のバイト数", "ルート"]
        if japanese
        else ["archived", "fresh", "records", "bytes before", "bytes after", "root"]
    )
    row = [found.size, found.fresh, found.records, found.bytes_before, found.bytes_after, found.root]
    write_table(pd.DataFrame([row], columns=heads), form, output)
    note(
        "保存先を失うと、それらの記録の中身は戻りません。別の場所にも置いてください"
        if japanese
        else "if the archive is lost, what these records said is lost too: keep another copy of it"
    )
