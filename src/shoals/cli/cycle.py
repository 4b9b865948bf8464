"""`shoals demo` and `shoals run`: once round the cycle."""

from __future__ import annotations

import contextlib
import json
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.cli._shared import Form, FormOption, LangOption, language, note, write_json, write_table
from shoals.cli._site import DemoOption, FromOption, SiteArgument, YearOption, given_of, year_asked

if TYPE_CHECKING:
    from shoals.core.result import CycleResult
    from shoals.cycle import Clock, Given

_PHASES = {
    "read": ("データを読んでいます", "reading"),
    "value": ("1 kWh の値打ちを計算しています", "valuing each kWh"),
    "plan": ("最適な使い道を探しています", "finding the best use"),
    "advice": ("次の 1 MW を比べています", "comparing the next MW"),
    "book": ("帳簿をつけています", "booking each Wh"),
    "show": ("レポートを描いています", "drawing the report"),
}

Seed = Annotated[int, typer.Option(help="Seed of what is drawn: the demo year, the days on which the plant is called.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")]


def demo(
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder for the outputs.")] = Path("shoals-demo"),
    seed: Seed = 0,
    form: FormOption = None,
    lang: LangOption = None,
    quiet: Quiet = False,
) -> None:
    """Run the whole cycle on the embedded reference year: no network, no account, no file needed."""
    from shoals import cycle

    words = language(lang)
    clock = cycle.Clock(_teller(words, quiet))
    overwrite = holds_demo(output)
    cycle.check_free(output, overwrite=overwrite, signed=True)
    _go(cycle.given_demo(seed=seed, clock=clock), output, seed, words, overwrite, clock, form, quiet)


def holds_demo(folder: Path) -> bool:
    """Return whether what lies in `folder` came from the demo, so that nobody misses it."""
    from shoals.core.figure import Kind

    try:
        return json.loads((folder / "summary.json").read_text(encoding="utf-8"))["kind"] == Kind.DEMO
    except (OSError, ValueError, KeyError, TypeError):
        return False


def run(
    site: SiteArgument,
    folder: FromOption = None,
    fiscal_year: YearOption = None,
    made_up: DemoOption = False,
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder for the outputs.")] = Path("shoals-out"),
    seed: Seed = 0,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace outputs that lie there already.")] = False,
    form: FormOption = None,
    lang: LangOption = None,
    quiet: Quiet = False,
) -> None:
    """Run the whole cycle on a site file and a year of its area: of the publishers' files, or made up (`--demo`)."""
    from shoals import cycle

    words = language(lang)
    clock = cycle.Clock(_teller(words, quiet))
    year_asked(folder, fiscal_year, made_up)
    overwrite = overwrite or (made_up and holds_demo(output))
    cycle.check_free(output, overwrite=overwrite, signed=made_up)
    given = given_of(site, folder, fiscal_year, made_up, seed, clock=clock)
    _go(given, output, seed, words, overwrite, clock, form, quiet)


def _go(
    given: Given, output: Path, seed: int, lang: str, overwrite: bool, clock: Clock, form: Form | None, quiet: bool
) -> None:
    """Go round the cycle, write the outputs, and tell of them; notes and a signed book where the year is made up."""
    from shoals import cycle
    from shoals.core.figure import Kind
    from shoals.ledger.attest import demo_key

    made_up = given.kind is Kind.DEMO
    key = demo_key() if made_up else None
    result = cycle.go(given, output, seed=seed, lang=lang, overwrite=overwrite, clock=clock, notes=made_up, key=key)
    _tell(result, output, lang, form, quiet)


def _teller(lang: str, quiet: bool) -> Any:
    import os

    if quiet or os.environ.get("SHOALS_NO_PROGRESS"):
        return None
    names = list(_PHASES)
    told = ""

    def tell(phase: str) -> None:
        nonlocal told
        if phase == told:  # a phase may come in two parts
            return
        told = phase
        ja, en = _PHASES[phase]
        note(f"[{names.index(phase) + 1}/{len(names)}] {ja if lang == 'ja' else en} …")

    return tell


def _tell(result: CycleResult, folder: Path, lang: str, form: Form | None, quiet: bool) -> None:
    from shoals import cycle, show
    from shoals.ledger.attest import demo_key

    if form is Form.JSON:
        write_json(show.summary_of(result), None)
        return
    if form not in (None, Form.TABLE):
        write_table(show.baselines_table(result), form, None)
        return
    if quiet:
        return
    ja = lang == "ja"
    say, best, nothing = show.format_for(lang), result.plan, result.baselines[0]
    made_up = str(result.kind) == "demo"
    computed_wh = int(sum(wh.sum() for name, wh in result.uses_wh.items() if name.startswith("computed:")))
    without, rescued, computed = say.energies(result.spilled_without_wh, result.rescued_wh, computed_wh)
    gross, base, gain, net = (
        say.money(yen) for yen in (best.gross_jpy, nothing.gross_jpy, best.gain_jpy, best.net_jpy)
    )
    payback = say.years(best.payback_years)
    if ja:
        source = (
            "合成した参考年(実測ではありません)" if made_up else "公表された実績から(発電所の出力は推定、費用は仮定)"
        )
        lines = [
            f"{result.site.name_ja} — {source} [{_mark(result, lang)}]",
            f"捨てる電気 {without} → うち活用 {rescued} → 計算に使った電気 {computed}",
            f"価値 {gross}(何もしない場合 {base}、差 {gain})",
            f"設備費を引いた差 {net}、回収 {payback}",
        ]
    else:
        source = (
            "a made-up year, not a measurement"
            if made_up
            else "from published records (plant estimated, costs assumed)"
        )
        lines = [
            f"{result.site.name_en}: {source} [{_mark(result, lang)}]",
            f"spilled if nothing is done {without} → rescued {rescued} → energy computed with {computed}",
            f"value {gross} (doing nothing {base}, gain {gain})",
            f"gain after capital charge {net}, payback {payback}",
        ]
    if result.notes is not None:
        lines.append(show.notes_sentence(result.notes, lang))
    lines.insert(1, show.headline(result, lang))  # before anything that looks like a gain
    print("\n".join(lines) + "\n")
    _print_outcomes(result, lang)
    signed = (folder / "demo.checkpoint").exists()
    names = cycle.FILES + cycle.DEMO_FILES * signed
    note("\n" + ("書き出しました: " if ja else "wrote: ") + ", ".join(str(folder / name) for name in names))
    book = folder / "book.sqlite"
    told = "第三者が shoals を信じずに確かめるには" if ja else "for anybody who would check it without trusting shoals"
    shoals = _as_called()
    note(f"{'次' if ja else 'next'}: {shoals} serve {folder} -o")
    note(f"      open {folder / 'report.html'}\n      {shoals} ledger verify {book}")
    trusting = f" --key {demo_key().public.vkey} --checkpoint {folder / 'demo.checkpoint'}" if signed else ""
    note(f"{told}:\n      {shoals} ledger auditor -o verify_book.py && python3 verify_book.py {book}{trusting}")
    if not signed:
        why = (
            "まだ署名がありません。署名すれば、後からの書き換えが分かります"
            if ja
            else "nobody has signed it yet; then a past that is written anew shows"
        )
        note(
            f"{why}:\n      {shoals} ledger keys new plant.key --name example.com/plant-1 && "
            f"{shoals} ledger checkpoint {book} --key plant.key -o {folder / 'book.checkpoint'}"
        )


def _as_called() -> str:
    """Return how the program can be called again from here: by name, or by the path that it was called by."""
    called = Path(sys.argv[0])
    return str(called) if called.name == "shoals" and shutil.which("shoals") is None else "shoals"


def _mark(result: CycleResult, lang: str) -> str:
    """Return the kind of the record, and that of the money where it is another."""
    from shoals.show.words import words

    if result.kind is result.value_kind:
        return str(result.kind)
    record, money = (words(lang)(f"kind.{kind}") for kind in (result.kind, result.value_kind))
    return f"記録は{record}、金額は{money}" if lang == "ja" else f"record {record}, money {money}"


def _print_outcomes(result: CycleResult, lang: str) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    from shoals import show
    from shoals.show.words import words

    say, way, ja = show.format_for(lang), words(lang), lang == "ja"
    table = Table(box=box.SIMPLE)
    heads = ("やり方", "活用", "差", "設備費控除後", "回収") if ja else ("way", "rescued", "gain", "net", "payback")
    for i, head in enumerate(heads):
        table.add_column(head, justify="left" if i == 0 else "right", no_wrap=True)
    for o in (*result.baselines, result.plan):
        table.add_row(
            way(f"way.{o.id}"),
            say.energy(round(o.rescued_mwh * 1e6)),
            say.money(o.gain_jpy),
            say.money(o.net_jpy),
            say.years(o.payback_years),
        )
    with contextlib.suppress(SystemExit):  # rich gives up so when the reader of a pipe has gone
        Console().print(table)
