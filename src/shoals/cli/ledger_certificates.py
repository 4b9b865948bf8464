"""`shoals ledger certificates`: issue, hand on, cancel and expire granular certificates."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.cli._ledger import BookArgument, moment_of, zone_of
from shoals.cli._shared import Form, FormOption, LangOption, OutOption, language, note, write_json, write_table
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.ledger.certificates import Range

app = typer.Typer(no_args_is_help=True)

DeviceOption = Annotated[str, typer.Option("--device", help="Name of the device.", metavar="DEVICE")]
HolderOption = Annotated[str, typer.Option("--holder", help="Who holds or gets them.", metavar="NAME")]
RangeOption = Annotated[
    list[str], typer.Option("--range", help="Numbers `DEVICE:FIRST-LAST`; may be given again.", metavar="RANGE")
]
KeyOption = Annotated[str, typer.Option("--key", help="Names what is done, so that it is done once.", metavar="KEY")]
AtOption = Annotated[str | None, typer.Option("--at", help="When it happens. Default: now.", metavar="MOMENT")]


@app.command("list")
def list_certificates(
    book: BookArgument, form: FormOption = None, output: OutOption = None, lang: LangOption = None
) -> None:
    """Print who holds which certificates: one row for each account and issue."""
    import pandas as pd

    from shoals.ledger import open_book
    from shoals.ledger.certificates import Registry

    with open_book(book) as opened:
        registry = Registry(opened)
        rows = [
            [account, issue.device, issue.start.isoformat(), issue.minutes, part.first, part.last, part.wh,
             "" if part.discharged is None else part.discharged.isoformat()]
            for account, ranges in sorted(registry.held.items())
            for issue, part in registry.pieces(ranges)
        ]  # fmt: skip
        carried = {
            name.removeprefix("certifiable:"): registry.carried_j(name.removeprefix("certifiable:"))
            for name in opened.numbers
            if name.startswith("certifiable:") and name not in ("certifiable:source", "certifiable:used")
        }
    names = ["account", "device", "start", "minutes", "first", "last", "wh", "discharged"]
    if form is Form.JSON:
        found = [dict(zip(names, map(str, row), strict=True)) for row in rows]
        write_json({"certificates": found, "carried_j": {k: str(v) for k, v in carried.items()}}, output)
        return
    frame = pd.DataFrame(rows, columns=names)
    if form in (None, Form.TABLE, Form.MD) and language(lang) == "ja":
        frame.columns = ["勘定", "設備", "開始", "分", "最初の番号", "最後の番号", "Wh", "放電"]
    write_table(frame, form, output)


@app.command()
def issue(
    book: BookArgument,
    device: DeviceOption,
    holder: HolderOption,
    minutes: Annotated[int, typer.Option("--minutes", help="Length of an interval, 60 at most.")] = 30,
    until: Annotated[
        str | None, typer.Option("--until", help="Only intervals that begin before.", metavar="MOMENT")
    ] = None,
    lang: LangOption = None,
) -> None:
    """Issue certificates for what a device generated and is not certified yet: whole Wh, the rest carried on."""
    from shoals.ledger import open_book
    from shoals.ledger.certificates import issue as issue_now

    with open_book(book) as opened:
        found = issue_now(opened, device, holder, minutes=minutes, until=moment_of(until, UTC))
    wh = sum(one.wh for one in found)
    _say(f"{len(found)} コマ、{wh:,} Wh を発行した", f"issued {wh:,} Wh in {len(found)} intervals", lang)


@app.command()
def transfer(
    book: BookArgument,
    giver: Annotated[str, typer.Option("--from", help="Who gives.", metavar="NAME")],
    taker: Annotated[str, typer.Option("--to", help="Who takes.", metavar="NAME")],
    ranges: RangeOption,
    key: KeyOption,
    at: AtOption = None,
    lang: LangOption = None,
) -> None:
    """Hand certificates on, by their numbers."""
    from shoals.ledger import open_book
    from shoals.ledger.certificates import transfer as transfer_now

    wanted = [_range(text) for text in ranges]
    with open_book(book) as opened:
        _tell(transfer_now(opened, key, giver, taker, wanted, _at(at)), wanted, lang)


@app.command()
def cancel(
    book: BookArgument,
    holder: HolderOption,
    ranges: RangeOption,
    claim: Annotated[str, typer.Option("--claim", help="Who used the energy, when and where.", metavar="TEXT")],
    key: KeyOption,
    at: AtOption = None,
    lang: LangOption = None,
) -> None:
    """Cancel certificates for a claim; the book keeps the digest of its text."""
    from shoals.ledger import open_book
    from shoals.ledger.certificates import cancel as cancel_now

    wanted = [_range(text) for text in ranges]
    with open_book(book) as opened:
        _tell(cancel_now(opened, key, holder, wanted, _at(at), claim=claim), wanted, lang)


@app.command()
def expire(
    book: BookArgument,
    days: Annotated[int, typer.Option("--days", help="How long a certificate is valid.", min=1)] = 365,
    at: AtOption = None,
    lang: LangOption = None,
) -> None:
    """Expire what is too old; nothing expires but by the record that this books."""
    from shoals.ledger import open_book
    from shoals.ledger.certificates import expire as expire_now

    with open_book(book) as opened:
        wh = expire_now(opened, _at(at), valid=timedelta(days=days))
    _say(f"{wh:,} Wh を失効させた", f"expired {wh:,} Wh", lang)


def _at(text: str | None) -> datetime:
    moment = moment_of(text, zone_of("UTC"))
    return datetime.now(UTC) if moment is None else moment


def _range(text: str) -> Range:
    from shoals.ledger.certificates import Range

    found = re.fullmatch(r"(?P<device>.+):(?P<first>\d+)-(?P<last>\d+)", text)
    if found is None or int(found["last"]) < int(found["first"]):
        raise InputError(f"`{text}` is no range of certificates", "write `pv:100-199`")
    first = int(found["first"])
    return Range(device=found["device"], first=first, wh=int(found["last"]) - first + 1)


def _tell(new: bool, ranges: list[Range], lang: Any) -> None:
    wh = sum(one.wh for one in ranges)
    if new:
        _say(f"{wh:,} Wh を移した", f"moved {wh:,} Wh", lang)
    else:
        _say("すでに記帳されている", "it is booked already", lang)


def _say(japanese: str, english: str, lang: Any) -> None:
    note(japanese if language(lang) == "ja" else english)
