"""`shoals ledger copy`: a book from one place to another, block for block."""

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
    progress,
    write_json,
    write_table,
)


def copy(
    book: BookArgument,
    target: Annotated[str, typer.Argument(help="Where the copy lies, as for BOOK.", metavar="COPY")],
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Copy a book, or bring its copy up to date: a backup, a move to PostgreSQL or out of it, a file for an auditor.

    Every block is booked again on the way, so what is damaged is not copied; the copy has the same root. Exit code 5 if
    the book is not as it was booked, or what lies at COPY is not its beginning.
    """
    import pandas as pd

    from shoals.ledger.copying import copy_book

    japanese = language(lang) == "ja"
    with progress("記録を写す" if japanese else "copying records") as tell:
        found = copy_book(book, target, tell=tell)
    if form is Form.JSON:
        write_json(asdict(found), output)
        return
    heads = ["記録", "うち新規", "新しい署名", "ルート"] if japanese else ["records", "fresh", "checkpoints", "root"]
    row = [found.records, found.fresh, found.checkpoints, found.root]
    write_table(pd.DataFrame([row], columns=heads), form, output)
    note(
        "同じ帳簿です。二つの場所で別々に書き足さないでください"
        if japanese
        else "both are one book: let one of them be written to"
    )
