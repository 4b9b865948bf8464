"""`shoals operate discover`: which devices answer, as lines for the operator's inventory."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.cli._shared import (
    Form,
    FormOption,
    LangOption,
    OutOption,
    form_of,
    language,
    note,
    progress,
    write_json,
    write_table,
)

if TYPE_CHECKING:
    from shoals.operate.discover import Found

HEADS = {
    "ja": ("アドレス", "種類", "ドライバー", "機種", "最大 W", "待機 W", "段階 W", "今 W", "注意"),
    "en": ("address", "kind", "driver", "model", "most W", "standby W", "levels W", "now W", "note"),
}


def discover(
    addresses: Annotated[list[str], typer.Argument(metavar="CIDR|ADDRESS…", help="Networks and addresses to ask.")],
    parallel: Annotated[int, typer.Option("--parallel", min=1, max=512, help="Addresses asked at once.")] = 64,
    modbus_port: Annotated[int, typer.Option("--modbus-port", min=1, max=65_535, help="Port of Modbus/TCP.")] = 502,
    public: Annotated[bool, typer.Option("--public", help="Ask addresses outside private ranges too.")] = False,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> int:
    """Ask which devices answer, and propose lines for the inventory of a site file. Nothing is written to a device.

    Each address is asked one thing at a time. CSV holds machines and batteries alone, in the columns of an inventory
    (`inventory = "machines.csv"` under `[operate]`); look at the powers before you trust them. A table or JSON shows
    meters and what is not known as well. Ends with 4 if nothing answers.
    """
    from shoals.operate.discover import addresses_of
    from shoals.operate.discover import discover as ask_all

    wanted = addresses_of(addresses, public=public)
    with progress("addresses", len(wanted), quiet=len(wanted) < 20) as step:
        found = asyncio.run(ask_all(wanted, parallel=parallel, modbus_port=modbus_port, told=step))
    spoken, chosen = language(lang), form_of(form, output)
    if chosen is Form.JSON:
        write_json([_whole(one) for one in found], output)
    else:
        _table(found, chosen, output, spoken)
    left = [one for one in found if one.kind not in ("machine", "battery")]
    if chosen in (Form.CSV, Form.PARQUET) and left:
        names = ", ".join(f"{one.address} ({one.model or one.kind})" for one in left)
        note(f"目録に入らないもの:{names}" if spoken == "ja" else f"not for an inventory: {names}")
    note(
        f"{len(wanted)} アドレスのうち {len(found)} 台が応答"
        if spoken == "ja"
        else f"{len(found)} of {len(wanted)} addresses answered"
    )
    return 0 if found else 4


def _whole(found: Found) -> dict[str, Any]:
    from dataclasses import asdict

    return {"id": found.id, **asdict(found), "levels_w": list(found.levels_w)}


def _table(found: tuple[Found, ...], form: Form, output: Path | None, spoken: str) -> None:
    import pandas as pd

    if form in (Form.CSV, Form.PARQUET):
        columns = ["id", "driver", "address", "power_w_max", "standby_w", "levels_w"]
        lines = [one.line() for one in found if one.kind in ("machine", "battery")]
        frame = pd.DataFrame(lines, columns=columns)
        write_table(frame.astype({"power_w_max": "Int64", "standby_w": "Int64"}), form, output)
        return
    rows = [
        (
            one.address, one.kind, one.driver, one.model, *(_said(watts) for watts in (one.power_w_max, one.standby_w)),
            " ".join(str(level) for level in one.levels_w), _said(one.seen_w), one.note,
        )
        for one in found
    ]  # fmt: skip
    write_table(pd.DataFrame(rows, columns=list(HEADS[spoken])), form, output)


def _said(watts: int | None) -> str:
    return "" if watts is None else str(watts)
