"""Machinery of commands that book: the options that they have in common, dry runs, and what is said afterwards."""

from __future__ import annotations

import functools
import inspect
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.cli._ledger import BookArgument, moment_of, zone_of
from shoals.cli._shared import Form, FormOption, LangOption, OutOption, language, note, write_json, write_table
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.ledger import Book
    from shoals.ledger._clerk import Posted

    Act = Callable[[Book], Iterable[Posted]]

AtOption = Annotated[str, typer.Option("--at", help="When it happens, `2024-08-01T12:00+09:00`.", metavar="MOMENT")]
KeyOption = Annotated[
    str | None, typer.Option("--key", help="Idempotency key: the same key is booked once. Default: the request itself.")
]
DryOption = Annotated[bool, typer.Option("--dry-run", help="Say what would be booked, on a copy; change nothing.")]
ZoneOption = Annotated[str, typer.Option("--zone", help="Zone of moments that name none.", metavar="ZONE")]

HEADS = {
    "en": {"debit": "from", "credit": "to", "amount": "amount", "unit": "unit", "rule": "rule", "reads": "reads"},
    "ja": {"debit": "借方", "credit": "貸方", "amount": "量", "unit": "単位", "rule": "規則", "reads": "換算"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What was asked of a command by the options that all have in common."""

    key: str | None
    zone: tzinfo
    japanese: bool = False

    def moment(self, text: str) -> datetime:
        """Return a moment, in the zone that was asked for if it names none."""
        found = moment_of(text, self.zone)
        assert found is not None
        return found


def booking(command: Callable[..., Act], *, keyed: bool = True) -> Callable[..., None]:
    """Make a command of a function from what was asked to what is done to an open book.

    The function takes `Asked` first, then its own arguments and options. The command takes the book before them, and
    after them `--key` (unless what is booked has a key by its nature), `--dry-run`, `--zone` and how the answer looks.
    """

    @functools.wraps(command)
    def run(
        *,
        book: str,
        key: str | None = None,
        dry_run: bool,
        zone: str,
        form: Form | None,
        output: Path | None,
        lang: Any,
        **own: Any,
    ) -> None:
        _act(
            book,
            command(Asked(key=key, zone=zone_of(zone), japanese=language(lang) == "ja"), **own),
            dry_run,
            form,
            output,
            lang,
        )

    common: dict[str, tuple[Any, Any]] = {
        "key": (KeyOption, None),
        "dry_run": (DryOption, False),
        "zone": (ZoneOption, "Asia/Tokyo"),
        "form": (FormOption, None),
        "output": (OutOption, None),
        "lang": (LangOption, None),
    }
    if not keyed:
        del common["key"]
    word = inspect.Parameter.KEYWORD_ONLY
    own = list(inspect.signature(command, eval_str=True, globals=_names(command)).parameters.values())[1:]
    signature = [
        inspect.Parameter("book", word, annotation=BookArgument),
        *(one.replace(kind=word) for one in own),
        *(inspect.Parameter(name, word, annotation=kind, default=value) for name, (kind, value) in common.items()),
    ]
    run.__signature__ = inspect.Signature(signature)  # pyright: ignore[reportAttributeAccessIssue]
    run.__annotations__ = {one.name: one.annotation for one in signature}
    return run


def _names(command: Callable[..., Any]) -> dict[str, Any]:
    """Return what the annotations of a command may name; what only a type checker sees stands for anything."""
    return {"Act": Any, **command.__globals__}  # pyright: ignore[reportFunctionMemberAccess]


@contextmanager
def _opened(place: str, dry_run: bool) -> Iterator[Book]:
    """Open a book, or a copy of it that is thrown away."""
    from shoals.ledger import open_book

    if not dry_run:
        with open_book(place) as book:
            yield book
        return
    if "://" in place:
        raise InputError("a dry run works on a copy, and this book lies in a database", "ask without `--dry-run`")
    open_book(place).close()  # says what is wrong with it, if anything
    with tempfile.TemporaryDirectory(prefix="shoals-") as folder:
        copy = Path(folder) / "book.sqlite"
        with closing(sqlite3.connect(place)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
        with open_book(copy) as book:
            yield book


def _act(place: str, act: Act, dry_run: bool, form: Form | None, output: Path | None, lang: LangOption) -> None:
    """Do it, and say what was booked."""
    import pandas as pd

    from shoals.cli.ledger import readable

    with _opened(place, dry_run) as book:
        done = list(act(book))
        units = book.units()
    rows: list[dict[str, Any]] = [
        {"debit": leg.debit, "credit": leg.credit, "amount": leg.amount, "unit": units[leg.debit].symbol,
         "rule": leg.rule, "reads": readable(leg.amount, units[leg.debit])}
        for one in done for leg in one.legs
    ]  # fmt: skip
    japanese = language(lang) == "ja"
    new = any(one.new for one in done)
    if form is Form.JSON:
        chains = [
            {"key": one.key, "new": one.new,
             "legs": [{"debit": leg.debit, "credit": leg.credit, "amount": str(leg.amount),
                       "unit": units[leg.debit].symbol, "rule": leg.rule} for leg in one.legs],
             **({"basis": one.basis} if one.basis else {})}
            for one in done
        ]  # fmt: skip
        write_json({"schema": "shoals.ledger.posted/1", "dry_run": dry_run, "new": new, "chains": chains}, output)
    else:
        frame = pd.DataFrame(rows, columns=list(HEADS["en"]))
        if form in (None, Form.TABLE, Form.MD):
            frame = frame.rename(columns=HEADS["ja" if japanese else "en"])
        write_table(frame, form, output)
    if not done:
        note("記帳するものはありません" if japanese else "nothing to book")
    elif dry_run:
        note("試算です。帳簿は変わっていません" if japanese else "a dry run: the book is as it was")
    elif not new:
        note("同じ依頼はすでに記帳済みです" if japanese else "booked before; nothing was done again")
    else:
        keys = ", ".join(f"`{one.key}`" for one in done if one.new)
        note(f"記帳しました: {keys}" if japanese else f"booked: {keys}")
    for one in done:
        if one.basis:
            note(one.basis)
