"""`shoals data`: read, sum up and check what the publishers say; `fetch` is in its own file."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoals.cli._shared import (
    Form,
    FormOption,
    LangOption,
    OutOption,
    check_folder,
    form_of,
    language,
    note,
    write_json,
    write_table,
)
from shoals.cli.data_fetch import register_fetch
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from datetime import date

    import pandas as pd

_KEYS = ("hokkaido", "tohoku", "tokyo", "chubu", "hokuriku", "kansai", "chugoku", "shikoku", "kyushu", "okinawa")


def _areas(incomplete: str) -> list[str]:
    return [key for key in _KEYS if key.startswith(incomplete)]


def _areas_or_all(incomplete: str) -> list[str]:
    return [key for key in (*_KEYS, "all") if key.startswith(incomplete)]


app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)

AreaArgument = Annotated[
    str, typer.Argument(help="Area: " + ", ".join(_KEYS) + ".", autocompletion=_areas, show_default=False)
]
AreasArgument = Annotated[
    str,
    typer.Argument(help="Area: " + ", ".join(_KEYS) + ", or all.", autocompletion=_areas_or_all, show_default=False),
]
FolderOption = Annotated[
    Path, typer.Option("--from", help="Folder that holds the publishers' files, at any depth.", show_default=False)
]
YearOption = Annotated[
    int | None, typer.Option("--fiscal-year", help="1 April of this year to 31 March of the next.", show_default=False)
]
StartOption = Annotated[
    datetime | None,
    typer.Option("--start", formats=["%Y-%m-%d"], help="First day, 2024-04-01.", show_default=False),
]
EndOption = Annotated[
    datetime | None,
    typer.Option("--end", formats=["%Y-%m-%d"], help="Last day; it belongs to the period.", show_default=False),
]

_WORDS = {
    "unbalanced": {
        "en": "{n} slots of {area} do not balance; see `shoals data quality {area}`",
        "ja": "{area} の {n} コマで需給が一致しません。`shoals data quality {area}` で確かめてください",
    },
    "preliminary": {
        "en": "{n} of {slots} slots of {area} are preliminary and may be revised",
        "ja": "{area} の {slots} コマのうち {n} コマは速報値で、改定されることがあります",
    },
    "gaps": {
        "en": "{area} lacks {n} slots of the period; the totals are those of the rest",
        "ja": "{area} は期間のうち {n} コマが欠けています。合計は残りのコマのものです",
    },
    "unknown": {
        "en": "{n} slots of {area} do not tell the curtailment; totals leave them out, so they are lower bounds",
        "ja": "{area} の {n} コマで出力制御量が空欄です。合計には含まれず、下限値となります",
    },
    "other_step": {
        "en": "of these, {first} to {stop} is there, in slots of {step} minutes: ask for it by itself",
        "ja": "うち {first}〜{stop} は {step} 分値であります。別に指定してください",
    },
    "clean": {"en": "{area}: nothing wrong was found", "ja": "{area}: 問題は見つかりませんでした"},
    "found": {
        "en": "{area}: {damaged} damaged files, {gaps} gaps, {doubles} doubles, {unbalanced} unbalanced, {revisions} "
        "revisions, {conflicts} conflicts, {signs} wrong signs, {unknown} without curtailment, {preliminary} "
        "preliminary of {slots} slots",
        "ja": "{area}: 壊れたファイル {damaged}、欠測 {gaps}、重複 {doubles}、不一致 {unbalanced}、改定 {revisions}、"
        "矛盾 {conflicts}、符号の誤り {signs}、制御量の空欄 {unknown}、速報 {preliminary} / {slots} コマ",
    },
}


@app.command()
def read(
    area: AreaArgument,
    folder: FolderOption,
    fiscal_year: YearOption = None,
    start: StartOption = None,
    end: EndOption = None,
    output: OutOption = None,
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Turn an area's files into one table."""
    _check_period(fiscal_year, start, end)
    if output is not None:
        check_folder(output)
    from shoals.data.areas import read_area

    frame = read_area(folder, area, fiscal_year=fiscal_year, start=_day(start), end=_day(end))
    _warn(frame, language(lang))
    write_table(frame, form, output)


@app.command()
def summary(
    area: AreasArgument,
    folder: FolderOption,
    fiscal_year: YearOption = None,
    start: StartOption = None,
    end: EndOption = None,
    output: OutOption = None,
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Print totals of an area, or of all."""
    _check_period(fiscal_year, start, end)
    from shoals.data.areas import read_area
    from shoals.data.areas import summary as totals_of

    totals: list[dict[str, Any]] = []
    for key in _KEYS if area == "all" else (area,):
        frame = read_area(folder, key, fiscal_year=fiscal_year, start=_day(start), end=_day(end), allow_gaps=True)
        totals.append(totals_of(frame))
        _warn(frame, language(lang), gaps=totals[-1]["gaps"])
    form = form_of(form, output)
    if form is Form.JSON:
        write_json(totals if area == "all" else totals[0], output)
        return
    import pandas as pd

    write_table(pd.DataFrame(totals).astype({"fiscal_year": "Int64"}), form, output)


@app.command()
def quality(
    area: AreasArgument,
    folder: FolderOption,
    fiscal_year: YearOption = None,
    start: StartOption = None,
    end: EndOption = None,
    output: OutOption = None,
    form: FormOption = None,
    lang: LangOption = None,
    findings: Annotated[bool, typer.Option("--findings", help="List each finding instead of each file.")] = False,
) -> None:
    """Report gaps, doubles, open balances.

    Also revisions from preliminary to final values, conflicts and wrong signs. Nothing is repaired.
    """
    _check_period(fiscal_year, start, end)
    from shoals.data.quality import inspect

    keys = _KEYS if area == "all" else (area,)
    reports = [inspect(folder, key, fiscal_year=fiscal_year, start=_day(start), end=_day(end)) for key in keys]
    for report in reports:
        words = _WORDS["clean" if report.is_clean else "found"][language(lang)]
        counts = {
            "damaged": report.damaged_files,
            "gaps": report.gaps,
            "doubles": report.doubles,
            "unbalanced": report.unbalanced_slots,
            "revisions": report.revisions,
            "conflicts": report.conflicts,
            "signs": report.sign_problems,
            "unknown": report.unknown_curtailed_slots,
            "preliminary": report.preliminary_slots,
            "slots": report.slots,
        }
        note(words.format(area=report.area, **counts))
    form = form_of(form, output)
    if form is Form.JSON:
        plain = [asdict(report) for report in reports]
        write_json(plain if area == "all" else plain[0], output)
        return
    import pandas as pd

    tables = [report.findings_frame() if findings else report.to_frame() for report in reports]
    for report, table in zip(reports, tables, strict=True):
        table.insert(0, "area", report.area)
    write_table(pd.concat(tables, ignore_index=True), form, output)


def _check_period(fiscal_year: int | None, start: datetime | None, end: datetime | None) -> None:
    if fiscal_year is None and (start is None or end is None):
        raise InputError("no period was named", "give `--fiscal-year 2024`, or `--start 2024-04-01 --end 2024-04-30`")


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.date()


def _warn(frame: pd.DataFrame, lang: str, gaps: int = 0) -> None:
    """Say on stderr what the reader of the totals should know."""
    area, slots = frame.attrs["area"], len(frame)
    for word, count in (
        ("gaps", gaps),
        ("unknown", frame.attrs["unknown_curtailed_slots"]),
        ("unbalanced", frame.attrs["unbalanced_slots"]),
        ("preliminary", int(frame["preliminary"].sum())),
    ):
        if count:
            note(_WORDS[word][lang].format(area=area, n=count, slots=slots))
    for step, first, stop in frame.attrs.get("other_step", []) if gaps else []:
        note(_WORDS["other_step"][lang].format(area=area, step=step, first=first, stop=stop))


register_fetch(app)
