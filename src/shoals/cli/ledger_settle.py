"""`shoals ledger settle` and `close`: money of a month among the parties, and periods that nothing is added to."""

from __future__ import annotations

import csv
import io
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.cli._ledger import BookArgument, moment_of, zone_of
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
from shoals.cli.ledger_proofs import signed_by
from shoals.core.book import J_PER_WH
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from shoals.core.time import Timeline
    from shoals.ledger.settlement import Line, Statement

ContractArgument = Annotated[Path, typer.Argument(help="Contract, `contract.toml`.", metavar="CONTRACT")]
SeriesOption = Annotated[
    list[str] | None,
    typer.Option("--series", help="Prices or a plan: CSV with `start` and one column.", metavar="NAME=FILE.csv"),
]
HEADS = {
    "en": {
        "item": "item", "payer": "pays", "payee": "is paid", "counterparty": "with", "energy_kwh": "kWh", "jpy": "JPY",
    },
    "ja": {
        "item": "項目", "payer": "支払", "payee": "受取", "counterparty": "相手", "energy_kwh": "kWh", "jpy": "円",
    },
}  # fmt: skip


def settle(
    book: BookArgument,
    contract: ContractArgument,
    month: Annotated[str, typer.Option("--month", help="The month, `2024-04`.")],
    series: SeriesOption = None,
    party: Annotated[str | None, typer.Option("--party", help="Show the statement of this party alone.")] = None,
    zone: Annotated[str, typer.Option("--zone", help="Time zone of the month.", metavar="ZONE")] = "Asia/Tokyo",
    post: Annotated[bool, typer.Option("--post", help="Book what is not booked yet.")] = False,
    deposits: Annotated[bool, typer.Option("--deposits", help="With --post: pay from deposits first.")] = False,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Settle a month: who pays whom how many whole yen, summed exactly over its half hours.

    Nothing is booked without `--post`. What came after a month was settled, corrected readings for instance, gives
    adjustments: settle it again.
    """
    import pandas as pd

    from shoals.ledger import open_book
    from shoals.ledger.contract import month_of, read_contract
    from shoals.ledger.periods import post_settlement, settle_period
    from shoals.ledger.settlement import statement

    try:
        document = tomllib.loads(read_file(contract).decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"`{contract}` is no TOML: {error}", "see docs/howto/settle-a-month.md for one") from error
    minutes = document.get("slot_minutes", 30)
    if type(minutes) is not int or minutes < 1:
        raise InputError(f"`slot_minutes` of the contract is {minutes!r}", "give whole minutes, 30 for instance")
    timeline = month_of(month, zone_of(zone), minutes)
    given = read_contract(document, timeline.slots, dict(_series(text, timeline) for text in series or []))
    if party is not None and party not in given.parties:
        raise InputError(f"the contract has no party `{party}`", f"it has {', '.join(given.parties)}")
    with open_book(book) as opened:
        outcome = settle_period(opened, timeline, given.items, given.parties)
        records = post_settlement(opened, timeline, outcome, given.parties, from_deposits=deposits) if post else 0
        root = opened.root()
    if form is Form.JSON:
        found = [statement(outcome.lines, name, month) for name in given.parties if party in (None, name)]
        write_json(
            {
                "schema": "shoals.ledger.settlement/1",
                "month": month,
                "lines": [_line(line) for line in outcome.lines],
                "adjustments": [_line(line) for line in outcome.adjustments],
                "adjusts": outcome.adjusts,
                "statements": [_statement(one) for one in found],
                "posted_records": records,
                "root": root,
            },
            output,
        )
        return
    heads = HEADS[language(lang)]
    if party is None:
        rows = [[line.item, line.payer, line.payee, _kwh(line.energy_j), line.jpy] for line in outcome.lines]
        names = ["item", "payer", "payee", "energy_kwh", "jpy"]
    else:
        mine = statement(outcome.lines, party, month)
        rows = [[row.item, row.counterparty, _kwh(row.energy_j), row.jpy] for row in mine.rows]
        rows.append(["合計" if language(lang) == "ja" else "net", "", "", mine.net_jpy])
        names = ["item", "counterparty", "energy_kwh", "jpy"]
    frame = pd.DataFrame(rows, columns=names)
    if form in (None, Form.TABLE, Form.MD):
        frame = frame.rename(columns=heads)
    write_table(frame, form, output)
    _tell(outcome.adjusts, len(outcome.adjustments), records, post, language(lang))


def _tell(adjusts: bool, open_lines: int, records: int, post: bool, lang: str) -> None:
    japanese = lang == "ja"
    if records:
        note(f"{records} 件を記帳した" if japanese else f"booked {records} records")
    elif not open_lines:
        note("すべて記帳済み" if japanese else "all of it is booked already")
    elif not post:
        what = ("調整" if adjusts else "行") if japanese else ("adjustments" if adjusts else "lines")
        note(
            f"未記帳の{what} {open_lines} 件。記帳するには --post" if japanese
            else f"{open_lines} {what} are not booked; `--post` books them"
        )  # fmt: skip


def close(
    book: BookArgument,
    until: Annotated[str, typer.Option("--until", help="End of the day or month, `2024-05-01`.", metavar="MOMENT")],
    zone: Annotated[str, typer.Option("--zone", help="Time zone of the moment.", metavar="ZONE")] = "Asia/Tokyo",
    key: Annotated[
        list[Path] | None,
        typer.Option("--key", help="File of the key of the book: sign it as it is then.", metavar="FILE"),
    ] = None,
    witness: Annotated[
        list[str] | None,
        typer.Option("--witness", help="Address of a witness that is asked to sign too.", metavar="URL"),
    ] = None,
    carry: Annotated[
        bool,
        typer.Option("--carry", help="Book a record that names all balances and ids, up to which can be pruned later."),
    ] = False,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Close a book up to a moment: nothing that happened before is booked any more, but as an adjustment after it."""
    from datetime import UTC, datetime

    from shoals.ledger import open_book
    from shoals.ledger.periods import close as close_book

    moment = moment_of(until, zone_of(zone))
    assert moment is not None
    if witness and not key:
        raise InputError("a witness signs what the book has signed", "name the file of its key by `--key`")
    if moment > datetime.now(UTC):
        raise InputError(f"{until} is not over yet", "close a day or month when it is")
    with open_book(book) as opened:
        found = close_book(opened, moment)
        if carry:
            opened.carry_forward()
            found = replace(found, records=opened.count, root=opened.root())
        signed = signed_by(opened, key, witness or [], 10.0)[0] if key else None
    if form is Form.JSON:
        write_json(
            {
                "schema": "shoals.ledger.closing/1",
                "until": found.until.isoformat(),
                "new": found.new,
                "records": found.records,
                "root": found.root,
                "checkpoint": signed,
                "holds_open": found.holds_open,
                "bus_j": {name: str(amount) for name, amount in found.bus_j.items()},
            },
            output,
        )
        return
    japanese = language(lang) == "ja"
    import pandas as pd

    words = (
        ["締切", "新規", "記録", "残る預り", "母線に残る J", "ルート"]
        if japanese
        else ["closed until", "new", "records", "open deposits", "left on buses [J]", "root"]
    )
    left = sum(abs(amount) for amount in found.bus_j.values())
    row = [found.until.isoformat(), str(found.new), found.records, found.holds_open, left, found.root]
    write_table(pd.DataFrame([row], columns=words), form, output)


def _line(line: Line) -> dict[str, str]:
    who = {"item": line.item, "payer": line.payer, "payee": line.payee}
    return {**who, "energy_j": str(line.energy_j), "jpy": str(line.jpy)}


def _statement(found: Statement) -> dict[str, Any]:
    return {
        "party": found.party,
        "rows": [
            {"item": row.item, "with": row.counterparty, "energy_j": str(row.energy_j), "jpy": str(row.jpy)}
            for row in found.rows
        ],
        "net_jpy": str(found.net_jpy),
    }


def _kwh(joules: int) -> str:
    """Say joules as kWh, exact to the watt-hour below."""
    sign, wh = ("-" if joules < 0 else ""), abs(joules) // J_PER_WH
    return f"{sign}{wh // 1_000:,}.{wh % 1_000:03}"


def _series(text: str, timeline: Timeline) -> tuple[str, NDArray[Any]]:
    """Return the name and the numbers of a series: one for each slot of the period, in whole units."""
    import numpy as np

    name, _, place = text.partition("=")
    if not name or not place:
        raise InputError(f"`{text}` is no series", "write `--series spot=spot.csv`")
    rows = list(csv.reader(io.StringIO(read_file(Path(place)).decode("utf-8-sig"))))
    if not rows or len(rows[0]) != 2 or rows[0][0] != "start":
        raise InputError(f"`{place}` has not the columns `start` and one of numbers", "name them in its first line")
    wanted = {start: k for k, start in enumerate(timeline.starts_utc().astype("datetime64[s]").tolist())}
    found: list[int | None] = [None] * timeline.slots
    for at, row in enumerate(rows[1:], 2):
        moment = moment_of(row[0], timeline.start.tzinfo)
        assert moment is not None
        slot = wanted.get(_utc(moment))
        if slot is None:
            continue
        try:
            found[slot] = int(row[1])
        except (ValueError, IndexError):
            raise InputError(
                f"line {at} of `{place}` has no whole number: {row[1:]}", "prices are JPY/MWh, plans Wh"
            ) from None
    lacking = [k for k, value in enumerate(found) if value is None]
    if lacking:
        start = timeline.starts_utc()[lacking[0]]
        raise InputError(f"`{place}` lacks {len(lacking)} slots, the first at {start} UTC", "give each slot one line")
    return name, np.array(found, np.int64)


def _utc(moment: Any) -> Any:
    from datetime import UTC

    return moment.astimezone(UTC).replace(tzinfo=None)
