"""`shoals ledger gateway` and `ingest`: whose readings a book takes, and the readings."""

from __future__ import annotations

import tomllib
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

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
    write_table,
)
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.ledger.readings import Register

ReadingsArgument = Annotated[
    list[Path], typer.Argument(help="Files of signed readings, JSON Lines.", metavar="READINGS")
]
RegistersOption = Annotated[
    Path, typer.Option("--registers", help="Where the energy of each register goes, TOML.", metavar="FILE.toml")
]
KeysOption = Annotated[
    list[str] | None,
    typer.Option("--gateway-key", help="Name this key of a gateway in the book first.", metavar="VKEY"),
]
WORDS = {
    "statements": "票", "readings": "検針値", "booked": "記帳", "corrected": "うち訂正", "known": "記帳済み",
    "outdated": "古い版", "empty": "0 の値", "records": "記録",
}  # fmt: skip


def gateway(
    book: BookArgument,
    vkey: Annotated[str | None, typer.Argument(help="Key of a gateway, `name+hash+key`.", metavar="VKEY")] = None,
    form: FormOption = None,
    output: OutOption = None,
) -> None:
    """Name a gateway's key in the book, in place of its older one, and print all that are named.

    A gateway signs its readings for one book: give it the book's identity, which this prints too.
    """
    import pandas as pd

    from shoals.ledger import open_book
    from shoals.ledger.ingest import gateways_of, name_gateway
    from shoals.ledger.signing import PublicKey

    with open_book(book) as opened:
        if vkey is not None:
            name_gateway(opened, PublicKey.read(vkey))
        keys, identity = gateways_of(opened), opened.identity
    if form is Form.JSON:
        found = {"gateways": [key.vkey for key in keys.current], "retired": [key.vkey for key in keys.retired]}
        write_json({"book": identity, **found}, output)
        return
    rows = [[key.name, key.vkey, False] for key in keys.current] + [[key.name, key.vkey, True] for key in keys.retired]
    write_table(pd.DataFrame(rows, columns=["gateway", "key", "retired"]), form, output)
    note(f"book {identity}")


def ingest(
    book: BookArgument,
    readings: ReadingsArgument,
    registers: RegistersOption,
    gateway_key: KeysOption = None,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Book signed readings: signatures first, each statement as a whole, what is known passed over.

    A newer version takes the booked one back. Exit code 5 and the word of the refusal at the first statement that is
    refused; what came before it is booked, and asking again books nothing twice.
    """
    import pandas as pd

    from shoals.ledger import open_book
    from shoals.ledger.ingest import Clerk, name_gateway
    from shoals.ledger.readings import read_statements
    from shoals.ledger.signing import PublicKey

    known, closed = registers_in(registers)
    statements = [one for path in readings for one in read_statements(read_file(path).decode(errors="replace"))]
    with open_book(book) as opened:
        for key in gateway_key or []:
            name_gateway(opened, PublicKey.read(key))
        found = asdict(Clerk(opened, known, closed).ingest(statements, now=datetime.now(UTC)))
    if form is Form.JSON:
        write_json(found, output)
        return
    japanese = language(lang) == "ja"
    heads = [WORDS[name] for name in found] if japanese else list(found)
    write_table(pd.DataFrame([list(found.values())], columns=heads), form, output)
    note(f"{len(statements)} 票を読んだ" if japanese else f"read {len(statements)} statements")


def registers_in(path: Path) -> tuple[tuple[Register, ...], tuple[str, ...]]:
    """Return the registers that a TOML file names, and the buses that close in each statement.

    Raises
    ------
    InputError
        If it is no such file.
    """
    from shoals.ledger.readings import read_closed, read_registers

    try:
        document = tomllib.loads(read_file(path).decode())
        return read_registers(document), read_closed(document)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"`{path}` is no TOML: {error}", "see docs/howto/book-meter-readings.md for one") from error
