"""`shoals demo` and `shoals run`: once round the cycle."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.cli._shared import Form, FormOption, LangOption, language, note, write_json

if TYPE_CHECKING:
    from shoals.core.result import CycleResult

_PHASES = {
    "read": ("データを読んでいます", "reading"),
    "value": ("1 kWh の値打ちを計算しています", "valuing each kWh"),
    "plan": ("最適な使い道を探しています", "finding the best use"),
    "advice": ("次の 1 MW を比べています", "comparing the next MW"),
    "book": ("帳簿をつけています", "booking each Wh"),
    "show": ("レポートを描いています", "drawing the report"),
}
_OUTCOMES = {
    "plan": ("計画(全期間を見通した上限)", "plan (perfect foresight, an upper bound)"),
    "nothing": ("何もしない", "do nothing"),
    "surplus_only": ("捨てる電気だけで動かす", "run on spilled energy alone"),
    "threshold": ("価格のしきい値で動かす", "price threshold"),
    "always_on": ("いつも動かす", "always on"),
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
    given = cycle.given_demo(seed=seed, clock=clock)
    result = cycle.go(given, output, seed=seed, lang=words, overwrite=True, clock=clock)
    _tell(result, output, words, form, quiet)


def run(
    site: Annotated[Path, typer.Argument(help="Site file (TOML); see examples/sites.", metavar="SITE.toml")],
    folder: Annotated[Path, typer.Option("--from", help="Folder with the publishers' files, searched to the bottom.")],
    fiscal_year: Annotated[int, typer.Option("--fiscal-year", help="Year in which the fiscal year begins.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder for the outputs.")] = Path("shoals-out"),
    seed: Seed = 0,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace outputs that lie there already.")] = False,
    form: FormOption = None,
    lang: LangOption = None,
    quiet: Quiet = False,
) -> None:
    """Run the whole cycle on a site file and a year of the publishers' files."""
    from shoals import cycle, data

    words = language(lang)
    clock = cycle.Clock(_teller(words, quiet))
    given = cycle.given_files(data.read_site(site), folder, fiscal_year, clock=clock)
    result = cycle.go(given, output, seed=seed, lang=words, overwrite=overwrite, clock=clock)
    _tell(result, output, words, form, quiet)


def _teller(lang: str, quiet: bool) -> Any:
    import os

    if quiet or os.environ.get("SHOALS_NO_PROGRESS"):
        return None
    names = list(_PHASES)

    def tell(phase: str) -> None:
        ja, en = _PHASES[phase]
        note(f"[{names.index(phase) + 1}/{len(names)}] {ja if lang == 'ja' else en} …")

    return tell


def _tell(result: CycleResult, folder: Path, lang: str, form: Form | None, quiet: bool) -> None:
    from shoals import cycle, show

    if form is Form.JSON:
        write_json(cycle.summary_of(result), None)
        return
    if quiet:
        return
    ja = lang == "ja"
    say = show.format_for(lang)
    site = result.site.name_ja if ja else result.site.name_en
    kind = str(result.kind)
    without, rescued = result.spilled_without_wh, result.rescued_wh
    computed = int(sum(wh.sum() for name, wh in result.uses_wh.items() if name.startswith("computed:")))
    best, nothing = result.plan, result.baselines[0]
    if ja:
        source = "合成した参考年(実測ではありません)" if kind == "demo" else "公表された実測データ(予測ではありません)"
        lines = [
            f"{site} — {source} [{kind}]",
            f"出力制御 {say.energy(without)} → うち活用 {say.energy(rescued)} → 計算に使った電気 {say.energy(computed)}",
            f"価値 {say.money(best.gross_jpy)}(何もしない場合 {say.money(nothing.gross_jpy)}、差 {say.money(best.gain_jpy)})",
            f"設備費を引いた差 {say.money(best.net_jpy)}/期間、回収 {_years(best.payback_years, 'ja')}",
            show.headline(result, "ja"),
        ]
    else:
        source = (
            "a made-up reference year, not a measurement"
            if kind == "demo"
            else "published measurements, a record and no forecast"
        )
        lines = [
            f"{site}: {source} [{kind}]",
            f"curtailed {say.energy(without)} → rescued {say.energy(rescued)} → energy computed with {say.energy(computed)}",
            f"value {say.money(best.gross_jpy)} (doing nothing {say.money(nothing.gross_jpy)}, gain {say.money(best.gain_jpy)})",
            f"gain after capital charge {say.money(best.net_jpy)} in the period, payback {_years(best.payback_years, 'en')}",
            show.headline(result, "en"),
        ]
    print("\n".join(lines) + "\n")
    _print_outcomes(result, lang)
    note("\n" + ("書き出しました: " if ja else "wrote: ") + ", ".join(str(folder / name) for name in cycle.FILES))
    book = folder / "book.sqlite"
    note(f"next: open {folder / 'report.html'}\n      shoals ledger verify {book}")


def _years(years: float, lang: str) -> str:
    if years == float("inf"):
        return "できません" if lang == "ja" else "never"
    return f"{years:.1f} 年" if lang == "ja" else f"{years:.1f} years"


def _print_outcomes(result: CycleResult, lang: str) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    from shoals import show

    say, ja = show.format_for(lang), lang == "ja"
    table = Table(box=box.SIMPLE)
    heads = (
        ("やり方", "活用", "基準との差", "設備費の後", "回収") if ja else ("way", "rescued", "gain", "net", "payback")
    )
    for i, head in enumerate(heads):
        table.add_column(head, justify="left" if i == 0 else "right", no_wrap=i > 0)
    for o in (*result.baselines, result.plan):
        table.add_row(
            _OUTCOMES[o.id][0 if ja else 1],
            say.energy(round(o.rescued_mwh * 1e6)),
            say.money(o.gain_jpy),
            say.money(o.net_jpy),
            "—" if o.capex_jpy == 0 else _years(o.payback_years, lang),
        )
    Console().print(table)
