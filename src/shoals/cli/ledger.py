"""`shoals ledger`: look into a book, and check it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.cli._shared import (
    Form,
    FormOption,
    LangOption,
    OutOption,
    language,
    note,
    write_json,
    write_table,
    write_text,
)

if TYPE_CHECKING:
    from shoals.ledger import Verification

app = typer.Typer(no_args_is_help=True)

BookArgument = Annotated[Path, typer.Argument(help="A book, `book.sqlite` for instance.", metavar="BOOK")]

_HEADS = {"ja": ("勘定", "単位", "残高", "換算"), "en": ("account", "unit", "balance", "reads")}
_CHECKS = (
    ("表・トリガー・版がそのままである", "tables, triggers and version are as shoals made them"),
    ("{accounts} の勘定が開設時のままである", "{accounts} accounts are as they were opened"),
    (
        "{transfers} 件の振替の番号とハッシュがつながっている",
        "{transfers} transfers: number and hash of each follow on",
    ),
    ("単位・出どころ・行き先の規則が守られている", "rules of units, sources and sinks are kept"),
    ("残高が振替の合計に等しく、単位ごとの総和が 0 である", "balances equal the transfers, and each unit sums to 0"),
    ("ファイルの全ページと索引に傷がない", "every page and index entry of the file is sound"),
)


@app.command()
def balances(book: BookArgument, form: FormOption = None, output: OutOption = None, lang: LangOption = None) -> None:
    """Print what each account holds: credits less debits, whole units, exactly.

    A source stands below zero by what came out of it. The accounts of a unit sum to zero.
    """
    import sys

    import pandas as pd

    from shoals.ledger import open_book

    with open_book(book) as opened:
        found, accounts = opened.balances(), opened.accounts
    if form is None and output is None and sys.stdout.isatty():
        form = Form.TABLE
    if form is Form.JSON:
        rows = [{"account": a.id, "unit": str(a.unit), "balance": str(found[a.id])} for a in accounts]
        write_json(rows, output)
        return
    frame = pd.DataFrame(
        {"account": [a.id for a in accounts], "unit": [str(a.unit) for a in accounts], "balance": list(found.values())}
    )
    if frame["balance"].dtype == object:  # beyond 64 bits: only text is exact everywhere
        frame["balance"] = frame["balance"].map(str)
    if form in (Form.TABLE, Form.MD):
        frame["balance"] = _aligned([f"{found[a.id]:,}" for a in accounts])
        frame["reads"] = _aligned([_readable(found[a.id], str(a.unit)) for a in accounts])
        frame.columns = list(_HEADS[language(lang)])
    write_table(frame, form, output)


@app.command()
def verify(
    book: BookArgument,
    root: Annotated[
        str | None, typer.Option("--root", help="Root noted earlier, from summary.json: fail if the book's is another.")
    ] = None,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Re-derive every hash, balance and rule of a book. Exit code 5 and the transfer's name if anything differs."""
    from shoals import ledger

    found = ledger.verify(book, root=root)
    if form is Form.JSON:
        write_json(_as_json(found), output)
        return
    if form not in (None, Form.TABLE):
        note(f"note: a verification has no `{form}` form; this is text")
    japanese = language(lang) == "ja"
    words = {"accounts": len(found.accounts), "transfers": f"{found.transfers:,}"}
    lines = [f"✓ {(ja if japanese else en).format(**words)}" for ja, en in _CHECKS]
    for unit, moved in found.moved.items():
        if moved:
            lines.append(f"  {'動いた量' if japanese else 'moved'}: {moved:,} {unit} ({_readable(moved, str(unit))})")
    if root is not None:
        lines.append(f"✓ {'控えておいたルートと一致する' if japanese else 'the root is the one that was noted'}")
    lines.append(f"{'ルート' if japanese else 'root'} {found.root}")
    write_text("\n".join(lines) + "\n", output)


def _as_json(found: Verification) -> dict[str, Any]:
    return {
        "schema": "shoals.ledger.verification/1",
        "verified": True,
        "accounts": len(found.accounts),
        "transfers": found.transfers,
        "root": found.root,
        "chain": found.chain,
        "moved": {str(unit): str(amount) for unit, amount in found.moved.items()},
        "balances": {name: str(amount) for name, amount in found.balances.items()},
    }


def _readable(amount: int, unit: str) -> str:
    """Say an amount in the unit that people use: kWh or MWh for energy, 万円 are left to reports."""
    if unit != "Wh":
        return f"{amount:,} {unit}"
    sign, size = ("-" if amount < 0 else ""), abs(amount)
    if size >= 1_000_000:
        return f"{sign}{size // 1_000_000:,}.{size % 1_000_000 // 1_000:03} MWh"
    return f"{sign}{size // 1_000:,}.{size % 1_000:03} kWh"


def _aligned(texts: list[str]) -> list[str]:
    width = max(map(len, texts), default=0)
    return [text.rjust(width) for text in texts]
