"""`shoals ledger keys`: make keys, write them into a book, and replace them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from shoals.cli._ledger import BookArgument
from shoals.cli._shared import FormOption, LangOption, OutOption, language, note, write_table, write_text

app = typer.Typer(no_args_is_help=True)

KeyOption = Annotated[Path, typer.Option("--key", help="File of the key that the book has now.", metavar="FILE")]


@app.command()
def new(
    file: Annotated[Path, typer.Argument(help="File to make; only its owner can read it.", metavar="FILE")],
    name: Annotated[str, typer.Option("--name", help="Name of the book or witness, like `example.com/plant-1`.")],
    witness: Annotated[bool, typer.Option("--witness", help="Make the key of a witness.")] = False,
    lang: LangOption = None,
) -> None:
    """Make a key in a new file, and print its public half: one line, to be given to everybody."""
    from shoals.ledger.signing import KeyKind, PrivateKey, write_key

    key = PrivateKey.make(name, KeyKind.WITNESS if witness else KeyKind.BOOK)
    write_key(file, key)
    japanese = language(lang) == "ja"
    note(
        f"{file}: "
        + (
            "秘密鍵です。人に見せず、写しを保管してください"
            if japanese
            else "keep it to yourself, and a copy in a safe"
        )
    )
    write_text(key.public.vkey + "\n", None)


@app.command()
def show(file: Annotated[Path, typer.Argument(help="File of a key.", metavar="FILE")]) -> None:
    """Print the public half of a key."""
    from shoals.ledger.signing import read_key

    write_text(read_key(file).public.vkey + "\n", None)


@app.command("list")
def named(book: BookArgument, form: FormOption = None, output: OutOption = None) -> None:
    """Print the keys that a book names, and the record that names each."""
    import pandas as pd

    from shoals.ledger import open_book
    from shoals.ledger.attest import history_of

    with open_book(book) as opened:
        history = history_of(opened)
    last = history.keys[-1:] + history.witnesses
    rows = [
        {
            "key": one.key.vkey,
            "of": "book" if one in history.keys else "witness",
            "since_record": one.seq,
            "in_use": one in last,
        }
        for one in (*history.keys, *history.witnesses)
    ]
    write_table(pd.DataFrame(rows, columns=["key", "of", "since_record", "in_use"]), form, output)


@app.command()
def add(
    book: BookArgument,
    key: Annotated[str, typer.Argument(help="Public key, as `keys new` printed it.", metavar="VKEY")],
) -> None:
    """Write a public key into a book: its own first one, or that of a witness.

    A key of the book that is there already is replaced by `keys rotate`.
    """
    from shoals.core.errors import InputError
    from shoals.ledger import open_book
    from shoals.ledger.attest import history_of, name_key
    from shoals.ledger.signing import KeyKind, PublicKey

    public = PublicKey.read(key)
    with open_book(book) as opened:
        history = history_of(opened)
        if public.kind is KeyKind.BOOK and history.keys and public not in history.public:
            raise InputError("the book has a key already", "replace it: `shoals ledger keys rotate`")
        fresh = name_key(opened, public)
    note(f"{book}: {public.name} {public.id.hex()}{'' if fresh else ' was there'}")


@app.command()
def rotate(
    book: BookArgument,
    to: Annotated[Path, typer.Option("--to", help="File of the new key; it has the same name.", metavar="FILE")],
    key: Annotated[
        Path | None, typer.Option("--key", help="File of the key that the book has now.", metavar="FILE")
    ] = None,
    lost: Annotated[
        bool, typer.Option("--lost", help="The present key is lost: who trusts it cannot follow to the new one.")
    ] = False,
    output: OutOption = None,
) -> None:
    """Give a book a new key: a record names it, and a checkpoint carries the signatures of both."""
    from shoals.core.errors import InputError
    from shoals.ledger import open_book
    from shoals.ledger.attest import history_of, make_checkpoint, name_key
    from shoals.ledger.signing import read_key

    if (key is None) is not lost:
        raise InputError("the present key must sign too", "name its file by `--key`, or say that it is `--lost`")
    fresh, old = read_key(to), None if key is None else read_key(key)
    with open_book(book) as opened:
        history = history_of(opened)
        if not history.keys:
            raise InputError("the book names no key yet", "name one: `shoals ledger keys add BOOK VKEY`")
        current = history.keys[-1]
        last = history.before(current) if current.key == fresh.public else current
        if old is not None and (last is None or last.key != old.public):
            raise InputError(f"`{key}` is not the key that the book has", "`shoals ledger keys list` shows it")
        name_key(opened, fresh.public)
        text = make_checkpoint(opened, fresh, *([] if old is None else [old]), lost=lost)
    write_text(text, output)
