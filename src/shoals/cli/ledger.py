"""`shoals ledger`: look into a book, and check it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.cli import (
    ledger_backing,
    ledger_certificates,
    ledger_copy,
    ledger_export,
    ledger_ingest,
    ledger_keys,
    ledger_migrate,
    ledger_notes,
    ledger_proofs,
    ledger_prune,
    ledger_receipts,
    ledger_settle,
    ledger_witness,
)
from shoals.cli._ledger import BookArgument
from shoals.cli._shared import (
    Form,
    FormOption,
    LangOption,
    OutOption,
    language,
    note,
    read_file,
    write_json,
    write_table,
    write_text,
)
from shoals.core.book import J_PER_WH, Unit

if TYPE_CHECKING:
    from shoals.ledger import Verification

app = typer.Typer(no_args_is_help=True)

_HEADS = {"ja": ("勘定", "単位", "残高", "換算"), "en": ("account", "unit", "balance", "reads")}
_CHECKS = (
    (
        "{records} 件の記録(うち振替 {transfers} 件)のブロックが順につながっている",
        "{records} records, {transfers} of them transfers: each block follows the one before it",
    ),
    (
        "記録を最初から読み直し、物理と発行の規則がすべて守られている",
        "booked again from the first, all keep the rules of physics and issue",
    ),
    ("記録全体の木のルートが、各ブロックの言うとおりである", "the root of the tree over them is what each block says"),
    ("{accounts} の勘定の名前が開設時のままである", "{accounts} accounts are named as they were opened"),
    ("残高が振替の合計に等しく、単位ごとの総和が 0 である", "balances equal the transfers, and each unit sums to 0"),
    ("ファイルの表・ページ・索引に傷がない", "tables, pages and index entries of the file are sound"),
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
        found, units = opened.balances(), opened.units()
    if form is None and output is None and sys.stdout.isatty():
        form = Form.TABLE
    symbols = [units[name].symbol for name in found]
    if form is Form.JSON:
        rows = [
            {"account": name, "unit": symbol, "balance": str(amount)}
            for (name, amount), symbol in zip(found.items(), symbols, strict=True)
        ]
        write_json(rows, output)
        return
    frame = pd.DataFrame({"account": list(found), "unit": symbols, "balance": list(found.values())})
    if form in (Form.TABLE, Form.MD):
        frame["balance"] = _aligned([f"{amount:,}" for amount in found.values()])
        frame["reads"] = _aligned([readable(amount, units[name]) for name, amount in found.items()])
        frame.columns = list(_HEADS[language(lang)])
    write_table(frame, form, output)


@app.command()
def verify(
    book: BookArgument,
    root: Annotated[
        str | None, typer.Option("--root", help="Root noted earlier, from summary.json: fail if the book's is another.")
    ] = None,
    checkpoint: Annotated[
        list[Path] | None,
        typer.Option("--checkpoint", help="Checkpoint that was kept elsewhere; may be given again.", metavar="FILE"),
    ] = None,
    key: ledger_proofs.TrustOption = None,
    witnesses: ledger_proofs.WitnessesOption = 0,
    archive: Annotated[
        str | None, typer.Option("--archive", help="Where the records lie that were pruned from this book.")
    ] = None,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Book every record again, and re-derive every hash and balance. Exit code 5 and the record if anything differs."""
    from shoals import ledger
    from shoals.ledger.signing import PublicKey

    kept = [read_file(one).decode(errors="replace") for one in checkpoint or []]
    keys = [PublicKey.read(one) for one in key or []]
    found = ledger.verify(book, root=root, checkpoints=kept, keys=keys, witnesses=witnesses, archive=archive)
    if form is Form.JSON:
        write_json(_as_json(found), output)
        return
    if form not in (None, Form.TABLE):
        note(f"note: a verification has no `{form}` form; this is text")
    japanese = language(lang) == "ja"
    words = {
        "accounts": len(found.accounts),
        "transfers": f"{found.transfers:,}",
        "records": f"{found.records:,}",
    }
    lines = [f"✓ {(ja if japanese else en).format(**words)}" for ja, en in _CHECKS]
    if not found.whole:
        lines[1] = (
            lines[1]
            .replace("最初から", f"記録 {found.pruned:,} から")
            .replace("from the first", f"from record {found.pruned:,} on")
        )
    if found.pruned:
        lines += _pruned(found, japanese)
    for unit, moved in found.moved.items():
        if moved:
            lines.append(f"  {'動いた量' if japanese else 'moved'}: {moved:,} {unit.symbol} ({readable(moved, unit)})")
    behind = found.records - found.balances_as_of
    if behind:
        lines.append(
            f"  SQL で読める残高は {behind:,} 件前の時点のもの（次の記帳で追いつく）"
            if japanese
            else f"  balances for SQL are those of {behind:,} records ago (the next post brings them up)"
        )
    if root is not None:
        lines.append(f"✓ {'控えておいたルートと一致する' if japanese else 'the root is the one that was noted'}")
    if found.checkpoints:
        last, count = found.checkpoints[-1], len(found.checkpoints)
        lines.append(
            f"✓ 署名された記録点 {count} 件、最後は {last.size:,} 件まで"
            if japanese
            else f"✓ {count} signed checkpoints, the last one of {last.size:,} records"
        )
    if bare := found.records - found.signed:
        lines.append(_unsigned(found.signed, bare, japanese))
    if kept:
        lines.append("✓ 別に保管された記録点と一致する" if japanese else "✓ the book begins as the checkpoints say")
    if keys:
        lines.append("✓ 信頼する鍵の署名がある" if japanese else "✓ signed by the keys that are trusted")
    lines.append(f"{'ルート' if japanese else 'root'} {found.root}")
    write_text("\n".join(lines) + "\n", output)


app.command()(ledger_export.export)
app.command()(ledger_copy.copy)
app.command()(ledger_prune.prune)
app.command()(ledger_migrate.migrate)
app.command()(ledger_ingest.gateway)
app.command()(ledger_ingest.ingest)
app.command()(ledger_notes.issue)
app.command()(ledger_notes.transfer)
app.command()(ledger_notes.redeem)
app.command()(ledger_notes.deliver)
app.command()(ledger_notes.default)
app.command()(ledger_notes.expire)
app.command()(ledger_receipts.receipt)
app.command()(ledger_receipts.coin)
app.command()(ledger_receipts.spend)
app.command()(ledger_backing.statement)
app.command()(ledger_backing.backing)
app.command()(ledger_settle.settle)
app.command()(ledger_settle.close)
app.command("checkpoint")(ledger_proofs.checkpoint)
app.command("prove")(ledger_proofs.prove)
app.command("check")(ledger_proofs.check)
app.command("consistency")(ledger_proofs.consistency)
app.command("publish")(ledger_proofs.publish)
app.command("auditor")(ledger_proofs.auditor)
app.add_typer(ledger_keys.app, name="keys", help="Make keys, write them into a book, and replace them.")
app.add_typer(ledger_witness.app, name="witness", help="Sign the checkpoints of other people's books.")
app.add_typer(ledger_certificates.app, name="certificates", help="Issue, hand on, cancel and expire certificates.")


def _unsigned(signed: int, bare: int, japanese: bool) -> str:
    """Say which records nobody has signed: whoever keeps the book could still write them anew."""
    if not signed:
        return "  署名された記録はありません" if japanese else "  no record carries a signature"
    if japanese:
        return f"! 署名は記録 {signed - 1:,} まで。その後の {bare:,} 件に署名はありません"
    return f"! signed up to record {signed - 1:,}; {bare:,} later records carry no signature"


def _pruned(found: Verification, japanese: bool) -> list[str]:
    """Say of a pruned book what was looked at, and what rests on signatures."""
    size = f"{found.pruned:,}"
    if found.whole:
        return [
            f"✓ 保存先にある最初の {size} 件も最初から読み直し、繰越は記録の合計に等しい"
            if japanese
            else f"✓ the first {size} records, from the archive, too; what is carried forward is what they amount to"
        ]
    size_signed = next(one.size for one in found.checkpoints if one.size > found.pruned)
    return [
        f"! 最初の {size} 件は保存先に移され、中身は見ていない。ハッシュはルートにつながり、残高・ID・勘定の繰越は記録 "
        f"{size} の言うとおりで、{size_signed:,} 件の記録点の署名による。`--archive` で全部を確かめられる"
        if japanese
        else f"! the first {size} records were pruned and not looked at: their hashes lead to the root; balances, ids "
        f"and accounts carried forward are those that record {size} names, on the word of who signed the checkpoint of "
        f"{size_signed:,} records. `--archive` checks all"
    ]


def _as_json(found: Verification) -> dict[str, Any]:
    return {
        "schema": "shoals.ledger.verification/2",
        "verified": True,
        "accounts": len(found.accounts),
        "records": found.records,
        "transfers": found.transfers,
        "root": found.root,
        "chain": found.chain,
        "balances_as_of": found.balances_as_of,
        "signed": found.signed,
        "pruned": found.pruned,
        "whole": found.whole,
        "checkpoints": [{"size": one.size, "signers": [key.vkey for key in one.signers]} for one in found.checkpoints],
        "moved": {unit.symbol: str(amount) for unit, amount in found.moved.items() if amount},
        "balances": {name: str(amount) for name, amount in found.balances.items()},
    }


def readable(amount: int, unit: Unit) -> str:
    """Say an amount in the unit that people use: kWh or MWh for joules, exact to the watt-hour below."""
    if not unit.is_energy:
        return f"{amount:,} {unit.symbol}"
    sign, wh = ("-" if amount < 0 else ""), abs(amount) // J_PER_WH
    if wh >= 1_000_000:
        return f"{sign}{wh // 1_000_000:,}.{wh % 1_000_000 // 1_000:03} MWh"
    return f"{sign}{wh // 1_000:,}.{wh % 1_000:03} kWh"


def _aligned(texts: list[str]) -> list[str]:
    width = max(map(len, texts), default=0)
    return [text.rjust(width) for text in texts]
