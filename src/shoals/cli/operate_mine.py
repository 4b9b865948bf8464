"""`shoals operate demo-mine` and `check-mine`: surplus into coins on regtest, and the outsider's check of it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from shoals.cli._shared import Form, FormOption, LangOption, language, note, progress, write_json, write_table
from shoals.core._extras import pip_line
from shoals.core.errors import InputError

HEADS = {"ja": ("量", "値", "単位", "種別"), "en": ("quantity", "value", "unit", "kind")}
ROWS: dict[str, tuple[str, str, str, str]] = {
    "hashes": ("計算したハッシュ", "hashes made", "", "measured"),
    "cpu_seconds": ("CPU 時間", "processor time", "s", "measured"),
    "hashes_per_cpu_second": ("CPU 1 秒当たりのハッシュ", "hashes per CPU second", "1/s", "computed"),
    "hashes_shown_by_shares": ("シェアが示すハッシュ", "hashes that shares show", "", "computed"),
    "offered": ("使えた余剰", "surplus at hand", "J", "demo"),
    "computed": ("計算に使った電力量", "energy computed with", "J", "estimated"),
    "surplus": ("うち余剰", "of it surplus", "J", "estimated"),
    "surplus_share": ("余剰の割合", "surplus share", "", "estimated"),
    "blocks": ("受け入れられたブロック", "blocks accepted", "", "measured"),
    "coins_sat": ("コイン(regtest、価値なし)", "coins (regtest, worth nothing)", "sat", "measured"),
}


def register(app: typer.Typer) -> None:
    """Give the commands to a group."""
    app.command("demo-mine")(demo_mine)
    app.command("check-mine")(check_mine)


def demo_mine(
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder for the outputs.")] = Path("shoals-mine"),
    day: Annotated[
        str | None, typer.Option("--day", help="Day of the demo year, YYYY-MM-DD. Default: the one with most spilled.")
    ] = None,
    slot_seconds: Annotated[
        float, typer.Option("--slot-seconds", help="Processor time that stands for a half hour at full work.")
    ] = 0.5,
    base: Annotated[
        float, typer.Option("--base", help="Share of full work that goes on without surplus, on grid energy.")
    ] = 0.0,
    core_w: Annotated[float, typer.Option("--core-w", help="Assumed power of a busy processor core.")] = 10.6,
    block_bits: Annotated[int, typer.Option("--block-bits", help="A block takes 2^BITS hashes in the mean.")] = 24,
    script: Annotated[
        str, typer.Option("--script", help="Whom blocks pay: an output script, hexadecimal. Default: anybody.")
    ] = "51",
    seed: Annotated[int, typer.Option("--seed", help="Seed of the demo year.")] = 0,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace another book in that folder.")] = False,
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Mine a demo day's surplus for real: hashes, joules and coins, in a book that others can check.

    The day's spilled energy, shrunk to one processor core, throttles a miner. Its blocks go to a chain of regtest that
    Bitcoin Core's consensus code judges, if `shoals[bitcoin]` is installed; else our own rules, and it is said.
    Each batch of hashes and each coin is booked with its energy and the surplus among it. The core's power is assumed,
    so joules are estimated.
    """
    from shoals.operate.pow.chains import has_core
    from shoals.studies import mine as study

    words = language(lang)
    ask = study.Ask(
        day=None if day is None else _day(day), slot_seconds=slot_seconds, base_fraction=base, core_w=core_w,
        block_bits=block_bits, share_bits=min(19, block_bits), script=_script(script), seed=seed,
    )  # fmt: skip
    if not has_core():
        note(
            f"Bitcoin Core の合意コードがないため、shoals 自身の規則で判定します。`{pip_line('bitcoin')}` で入ります"
            if words == "ja"
            else "Bitcoin Core's consensus code is not installed, so shoals' own rules judge the blocks; "
            f"`{pip_line('bitcoin')}` brings it"
        )
    with progress("余剰で採掘しています" if words == "ja" else "mining on surplus", 48) as step:
        mined = study.mine(ask, output, lang=words, overwrite=overwrite, tell=step)
    summary = mined.summary
    if form is Form.JSON:
        write_json(dict(summary), None)
    else:
        _table(summary, form, words)
    refused = ", ".join(f"{name} ({reason})" for name, reason in summary["refused"].items())
    if words == "ja":
        note(f"判定: {summary['judge']}。不正なブロック 3 種は拒否: {refused}")
        note(f"{output} に出力しました。第三者による確認:")
    else:
        note(f"judged by {summary['judge']}; three bad blocks were refused: {refused}")
        note(f"wrote {output}. A third party checks it by:")
    note(f"      shoals operate check-mine {output}")
    note(f"      shoals ledger auditor -o verify_book.py && python3 verify_book.py {output / 'book.sqlite'}")


def check_mine(
    folder: Annotated[Path, typer.Argument(help="What `shoals operate demo-mine` wrote.", metavar="FOLDER")],
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Check somebody's mined surplus: every block, share and receipt, and the book by them.

    Blocks are judged anew. What shares cannot show is the energy: that is its keeper's estimate, and is checked only to
    be what was booked. Ends with 5 if anything is wrong.
    """
    from dataclasses import asdict

    from shoals.studies.mine import check

    words = language(lang)
    found = check(folder)
    if form is Form.JSON:
        write_json(asdict(found), None)
    else:
        import pandas as pd

        rows = [(name, str(value)) for name, value in asdict(found).items()]
        write_table(pd.DataFrame(rows, columns=["found", "value"]), form, None)
    note("すべて一致しました" if words == "ja" else "everything agrees")


def _day(text: str) -> Any:
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise InputError(f"`--day` is `{text}`", "write it as YYYY-MM-DD, 2024-04-14 for instance") from None


def _script(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise InputError(f"`--script` is `{text[:40]}`", "give an output script in hexadecimal digits") from None


def _table(summary: Any, form: Form | None, words: str) -> None:
    import pandas as pd

    flat = {**summary, **summary["energy_j"]}
    rows = [
        (told[0 if words == "ja" else 1], "" if flat[name] is None else f"{flat[name]:,}", told[2], told[3])
        for name, told in ROWS.items()
    ]
    heads = HEADS[words] if form in (None, Form.TABLE, Form.MD) else HEADS["en"]
    write_table(pd.DataFrame(rows, columns=list(heads)), form, None)
