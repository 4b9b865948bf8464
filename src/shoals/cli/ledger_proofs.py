"""`shoals ledger checkpoint`, `prove`, `check`, `consistency`, `publish` and `auditor`: what strangers need."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

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
    write_text,
)
from shoals.core.errors import InputError, LedgerError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shoals.ledger import Book
    from shoals.ledger.proof import Consistent, Proved
    from shoals.ledger.signing import PublicKey

TrustOption = Annotated[
    list[str] | None,
    typer.Option(
        "--key", help="Public key that is trusted, of the book or of a witness; may be given again.", metavar="VKEY"
    ),
]
WitnessesOption = Annotated[int, typer.Option("--witnesses", min=0, help="So many witnesses must have signed.")]
SizeOption = Annotated[
    int | None, typer.Option("--size", help="Of the checkpoint of so many records. Default: the last one.")
]


def checkpoint(
    book: BookArgument,
    key: Annotated[
        list[Path], typer.Option("--key", help="File of the key of the book; may be given again.", metavar="FILE")
    ],
    witness: Annotated[
        list[str] | None,
        typer.Option(
            "--witness", help="Address of a witness that is asked to sign; may be given again.", metavar="URL"
        ),
    ] = None,
    witnesses: WitnessesOption = 0,
    timeout: Annotated[float, typer.Option("--timeout", min=0.1, help="How long each witness may take. [s]")] = 10.0,
    output: OutOption = None,
) -> None:
    """Sign the book as it is: how many records, and the root over them. The checkpoint is kept with the book too.

    A key that the book does not name yet is written into it first. Witnesses are asked all at once; those that do not
    sign are named, and with `--witnesses` exit code 5 says that they were too many.
    """
    from shoals.ledger import open_book

    if witnesses and not witness:
        raise InputError("no witness is named", "name some by `--witness URL`")
    with open_book(book) as opened:
        text, count = signed_by(opened, key, witness or [], timeout)
    write_text(text, output)
    if count < witnesses:
        raise LedgerError(f"{count} witnesses signed, and not {witnesses}", "ask again later; the checkpoint is kept")


def signed_by(book: Book, files: Sequence[Path], urls: Sequence[str], seconds: float) -> tuple[str, int]:
    """Make a checkpoint of a book, ask witnesses, and return it with how many of them signed.

    The first key is written into a book that names none. Witnesses that do not sign are named on stderr.
    """
    from shoals.ledger.attest import history_of, make_checkpoint, name_key
    from shoals.ledger.signing import read_key
    from shoals.ledger.witness_http import collect, size_of

    keys = [read_key(file) for file in files]
    if not history_of(book).keys:
        name_key(book, keys[0].public)
    text = make_checkpoint(book, *keys)
    if not urls:
        return text, 0
    found = collect(book, size_of(text), urls, seconds=seconds)
    for url, why in found.refused.items():
        note(f"note: {url} does not sign: {why}")
    return found.note, len(set(found.signed.values()))


def prove(
    book: BookArgument,
    seq: Annotated[int | None, typer.Option("--seq", help="Number of the record.")] = None,
    transfer: Annotated[
        str | None, typer.Option("--transfer", help="Key of the transfer's chain, as it was posted.")
    ] = None,
    leg: Annotated[int, typer.Option("--leg", min=0, help="Which leg of the chain, from 0.")] = 0,
    record_id: Annotated[str | None, typer.Option("--id", help="Id of the record, 32 hexadecimal digits.")] = None,
    size: SizeOption = None,
    output: OutOption = None,
) -> None:
    """Write a proof that a record is in the book: a `.tlog-proof` file, which anybody can check offline."""
    from shoals.ledger import open_book
    from shoals.ledger.proof import prove as make

    if sum(one is not None for one in (seq, transfer, record_id)) != 1:
        raise InputError("say which record", "by `--seq`, by `--transfer` and `--leg`, or by `--id`")
    with open_book(book) as opened:
        at = seq if seq is not None else _place(opened, transfer, leg, record_id)
        text = make(opened, at, size=size)
    write_text(text, output)


def _place(book: Book, transfer: str | None, leg: int, record_id: str | None) -> int:
    from shoals.ledger.chains import id_of
    from shoals.ledger.proof import seq_of

    if transfer is not None:
        return seq_of(book, id_of(transfer, leg))
    try:
        number = int(record_id or "", 16)
    except ValueError:
        raise InputError(f"`{record_id}` is no id", "give 32 hexadecimal digits") from None
    return seq_of(book, (number >> 64, number & (1 << 64) - 1))


def check(
    file: Annotated[Path, typer.Argument(help="A proof that `prove` or `consistency` wrote.", metavar="FILE")],
    key: TrustOption = None,
    witnesses: WitnessesOption = 0,
    old: Annotated[
        Path | None, typer.Option("--old", help="Old checkpoint, for a proof of consistency.", metavar="FILE")
    ] = None,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Check a proof, offline, with nothing but the file and public keys. Exit code 5 if anything does not fit."""
    from shoals.ledger.proof import PROOF, check_consistency, check_proof

    keys, text = trusted(key), read_file(file)
    japanese = language(lang) == "ja"
    if text.startswith(PROOF.encode()):
        found = check_proof(text, keys, witnesses=witnesses)
        lines, value = _proof_lines(found, japanese=japanese), _proof_json(found)
    else:
        if old is None:
            raise InputError(
                f"`{file}` is no proof of a record", "for a proof of consistency, name the old checkpoint by `--old`"
            )
        grown = check_consistency(text, read_file(old), keys, witnesses=witnesses)
        lines, value = _growth_lines(grown, japanese=japanese), _growth_json(grown)
    if form is Form.JSON:
        write_json(value, output)
        return
    write_text("\n".join(lines) + "\n", output)


def consistency(
    book: BookArgument,
    old: Annotated[Path, typer.Argument(help="Old checkpoint of this book.", metavar="OLD")],
    size: SizeOption = None,
    output: OutOption = None,
) -> None:
    """Write a proof that the book of an old checkpoint is the beginning of that of a new one."""
    from shoals.ledger import open_book
    from shoals.ledger.checkpoint import Checkpoint
    from shoals.ledger.proof import prove_consistency
    from shoals.ledger.signing import SignedText

    before = Checkpoint.read(SignedText.read(read_file(old)).text)
    with open_book(book) as opened:
        kept = dict(opened.checkpoints())
        size = max(kept, default=0) if size is None else size
        if size not in kept:
            raise InputError(f"no checkpoint of {size} records is kept", "make one: `shoals ledger checkpoint`")
        text = prove_consistency(opened, before.size, kept[size])
    write_text(text, output)


def publish(
    book: BookArgument,
    folder: Annotated[Path, typer.Argument(help="Folder; made if it is not there.", metavar="FOLDER")],
    size: SizeOption = None,
    form: FormOption = None,
) -> None:
    """Write checkpoint, tiles and records as plain files, which any client of a tiled log reads."""
    from shoals.ledger import open_book
    from shoals.ledger.publish import publish as write

    with open_book(book) as opened:
        found = write(opened, folder, size=size)
    if form is Form.JSON:
        write_json({"folder": str(found.folder), "size": found.size, "new_files": found.files}, None)
        return
    note(f"wrote {found.folder}: {found.size:,} records, {found.files:,} new files")


def auditor(output: OutOption = None) -> None:
    """Write the auditor: one Python file that needs nothing else, and checks a book, or a proof, without shoals."""
    from importlib.resources import files

    text = (files("shoals.ledger") / "_assets" / "verify_book.py").read_text(encoding="utf-8")
    write_text(text, output)


def trusted(keys: Sequence[str] | None) -> list[PublicKey]:
    """Return the public keys that the person trusts."""
    from shoals.ledger.signing import PublicKey

    if not keys:
        raise InputError("no key is trusted", "give the public key of the book by `--key`, as its owner handed it out")
    return [PublicKey.read(one) for one in keys]


def _signed_lines(signers: dict[PublicKey, int], *, japanese: bool) -> list[str]:
    from datetime import UTC, datetime

    lines: list[str] = []
    for one, seen_s in signers.items():
        when = datetime.fromtimestamp(seen_s, UTC).isoformat() if seen_s else ""
        if japanese:
            lines.append(f"✓ 署名: {one.name} ({one.id.hex()})" + (f"、{when} に確認" if when else ""))
        else:
            lines.append(f"✓ signed by {one.name} ({one.id.hex()})" + (f", seen {when}" if when else ""))
    return lines


def _proof_lines(found: Proved, *, japanese: bool) -> list[str]:
    from shoals.cli.ledger import readable

    lines = [
        f"✓ 帳簿 {found.origin} の最初の {found.size:,} 件のうちの記録 {found.seq} です"
        if japanese
        else f"✓ record {found.seq} is among the first {found.size:,} of the book {found.origin}"
    ]
    lines += _signed_lines(found.signers, japanese=japanese)
    if found.unit is None:
        lines.append(f"  {found.kind.name} {found.debit}".rstrip())
    else:
        amount = f"{readable(found.amount, found.unit)} ({found.amount} {found.unit.symbol})"
        lines.append(f"  {found.debit} → {found.credit}: {amount}")
    words = ("発生", "記帳") if japanese else ("happened", "booked")
    lines.append(f"  {words[0]} {found.event.isoformat()}, {words[1]} {found.booked.isoformat()}")
    return lines


def _signers_json(signers: dict[PublicKey, int]) -> list[dict[str, Any]]:
    return [{"key": key.vkey, "seen_s": seen_s or None} for key, seen_s in signers.items()]


def _proof_json(found: Proved) -> dict[str, Any]:
    return {
        "schema": "shoals.ledger.proved/1",
        "proved": True,
        "origin": found.origin,
        "size": found.size,
        "seq": found.seq,
        "kind": found.kind.name.lower(),
        "id": found.id,
        "debit": found.debit,
        "credit": found.credit,
        "amount": str(found.amount),
        "unit": "" if found.unit is None else found.unit.symbol,
        "event": found.event.isoformat(),
        "booked": found.booked.isoformat(),
        "rule": found.rule,
        "evidence": found.evidence,
        "signers": _signers_json(found.signers),
    }


def _growth_lines(found: Consistent, *, japanese: bool) -> list[str]:
    head = (
        f"✓ 帳簿 {found.origin} の {found.size:,} 件は、以前の {found.old_size:,} 件から始まっています"
        if japanese
        else f"✓ the {found.size:,} records of {found.origin} begin with the {found.old_size:,} of before"
    )
    return [head, *_signed_lines(found.signers, japanese=japanese)]


def _growth_json(found: Consistent) -> dict[str, Any]:
    return {
        "schema": "shoals.ledger.consistent/1",
        "proved": True,
        "origin": found.origin,
        "old_size": found.old_size,
        "size": found.size,
        "signers": _signers_json(found.signers),
    }
