"""`shoals ledger witness`: sign the checkpoints of other people's books, and never two pasts of one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from shoals.cli._shared import FormOption, OutOption, note, write_table, write_text
from shoals.core.errors import InputError

app = typer.Typer(no_args_is_help=True)

FolderArgument = Annotated[Path, typer.Argument(help="Folder of the witness.", metavar="FOLDER")]


@app.command()
def new(
    folder: FolderArgument,
    name: Annotated[str, typer.Option("--name", help="Name of the witness, like `witness.example/w1`.")],
) -> None:
    """Make a witness in a new folder, and print its public key, to be given to everybody."""
    from shoals.ledger.witness import Witness

    witness = Witness.make(folder, name)
    write_text(witness.public.vkey + "\n", None)
    witness.close()


@app.command()
def trust(
    folder: FolderArgument,
    key: Annotated[str, typer.Argument(help="Public key of a book.", metavar="VKEY")],
) -> None:
    """Sign for the book whose key this is from now on."""
    from shoals.ledger.signing import PublicKey
    from shoals.ledger.witness import Witness

    public, witness = PublicKey.read(key), Witness.open(folder)
    witness.trust(public)
    witness.close()
    note(f"{folder}: {public.name} {public.id.hex()}")


@app.command()
def serve(
    folder: FolderArgument,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port; 0 is one that is free.")] = 8421,
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
) -> None:
    """Answer books that ask for a signature, until stopped. The address is printed when it listens."""
    import sys

    from shoals.ledger.witness import Witness
    from shoals.ledger.witness_http import WitnessServer

    witness = Witness.open(folder)
    with WitnessServer(witness, host, port) as server:
        write_text(server.url + "\n", None)
        sys.stdout.flush()
        try:
            server.serve_forever()
        finally:
            witness.close()


@app.command()
def show(
    folder: FolderArgument,
    origin: Annotated[
        str | None, typer.Option("--origin", help="Write the last checkpoint of this book that was signed.")
    ] = None,
    form: FormOption = None,
    output: OutOption = None,
) -> None:
    """Print which books it signs for, how far, and how many forks it refused."""
    import pandas as pd

    from shoals.ledger.witness import Witness

    witness = Witness.open(folder)
    try:
        if origin is not None:
            kept = witness.checkpoints(origin)
            if not kept:
                raise InputError(f"nothing of `{origin}` was signed", "`shoals ledger witness show` lists the books")
            write_text(kept[-1], output)
            return
        rows = [{"book": one.origin, "keys": len(one.vkeys), "signed_records": one.size, "refused": one.refused}
                for one in witness.books()]  # fmt: skip
    finally:
        witness.close()
    write_table(pd.DataFrame(rows, columns=["book", "keys", "signed_records", "refused"]), form, output)
