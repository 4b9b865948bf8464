"""`shoals plan size`: how large each part of a site should be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shoals.cli._shared import (
    Form,
    LangOption,
    language,
    note,
    print_columns,
    progress,
    write_json,
    write_table,
    write_text,
)
from shoals.cli._site import DemoOption, FromOption, SeedOption, SiteArgument, YearOption, given_of
from shoals.core.errors import InputError

if TYPE_CHECKING:
    from shoals.studies.size import Assumptions, SizeStudy


def size(
    site: SiteArgument,
    folder: FromOption = None,
    fiscal_year: YearOption = None,
    demo: DemoOption = False,
    seed: SeedOption = 0,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", help="Folder for report, pictures, tables; or a file: .html .json .csv .md .parquet."
        ),
    ] = None,
    most: Annotated[
        list[str] | None, typer.Option("--max", help="Greatest size of a candidate, as ID=MW; may be repeated.")
    ] = None,
    demand_charge: Annotated[
        float, typer.Option("--demand-charge", help="Charge on the highest import of a year, JPY/kW/month.", min=0.0)
    ] = 0.0,
    difficulty_growth: Annotated[
        float, typer.Option("--difficulty-growth", help="Growth of the difficulty a year, as a share: 0.2 is 20 %.")
    ] = 0.0,
    loan: Annotated[
        str | None, typer.Option("--loan", help="SHARE,RATE,YEARS of a loan for the outlay, as in 0.7,0.02,10.")
    ] = None,
    tax: Annotated[float, typer.Option("--tax", help="Tax on profit, as a share; 0 for none.", min=0.0, max=1.0)] = 0.0,
    quick: Annotated[bool, typer.Option("--quick", help="The best sizes alone, without fronts and tornado.")] = False,
    form: Annotated[
        Form | None, typer.Option("--format", help="Form of the data: the candidates, or all as JSON. Default: words.")
    ] = None,
    lang: LangOption = None,
) -> None:
    """Find how large each part of a site should be, beside doing nothing and today's sizes.

    The answer may be nothing. Sizes are certified optima under perfect foresight: upper bounds.
    """
    from shoals.studies.size import size_site

    words = language(lang)
    assumed = _assumptions(most or [], demand_charge, difficulty_growth, loan, tax)
    given = given_of(site, folder, fiscal_year, demo, seed)
    with progress("最適な規模を求めています" if words == "ja" else "finding the best sizes", 100) as bar:
        teller = _Teller(bar)
        study = size_site(given, assumed, seed=seed, quick=quick, tell=teller)
        bar(100 - teller.at)  # phases that were left out
    _give(study, assumed, output, form, words)


def _assumptions(most: list[str], demand: float, growth: float, loan: str | None, tax: float) -> Assumptions:
    from shoals.studies.size import Assumptions
    from shoals.value.finance import Loan, Tax

    limits: dict[str, float] = {}
    for one in most:
        name, _, value = one.partition("=")
        limits[name] = _number(value, f"--max {one}", "write it as `--max battery=10`")
    lent = None
    if loan is not None:
        numbers = [_number(one, f"--loan {loan}", "write it as `--loan 0.7,0.02,10`") for one in loan.split(",")]
        if len(numbers) != 3 or numbers[2] != int(numbers[2]):
            raise InputError(
                f"`--loan {loan}` is not a share, a rate and whole years", "write it as `--loan 0.7,0.02,10`"
            )
        lent = Loan(share=numbers[0], rate=numbers[1], years=int(numbers[2]))
    return Assumptions(
        limits_mw=limits,
        demand_charge_jpy_per_kw_month=demand,
        difficulty_growth=growth,
        loan=lent,
        tax=Tax(rate=tax) if tax else None,
    )


def _number(text: str, what: str, hint: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise InputError(f"`{what}` holds `{text}`, which is no number", hint) from None


_SHARES = {"best": (0, 20), "front": (20, 60), "tornado": (60, 100)}
"""From which percent to which each phase takes the bar."""


class _Teller:
    """Turns the steps of each phase into percent of the whole."""

    def __init__(self, bar: Callable[[int], None]) -> None:
        self.bar = bar
        self.at = 0

    def __call__(self, phase: str, done: int, total: int) -> None:
        low, high = _SHARES[phase]
        at = low + (high - low) * done // total
        self.bar(at - self.at)
        self.at = at


def _give(study: SizeStudy, assumed: Assumptions, output: Path | None, form: Form | None, lang: str) -> None:
    from shoals.studies import size_report as report

    said = report.sentences(study, lang, assumed)
    if output is not None and form is None and not output.suffix:
        report.write(study, output, lang, assumed)
        note("\n".join(said))
        note(f"{'書き出しました' if lang == 'ja' else 'wrote'}: " + ", ".join(str(output / n) for n in report.FILES))
        return
    if form is None and output is not None and output.suffix.lower() in (".html", ".htm"):
        write_text(report.html(study, lang, assumed), output)
    elif form is Form.JSON or (form is None and output is not None and output.suffix.lower() == ".json"):
        write_json(report.to_json(study), output)
    elif output is None and form in (None, Form.TABLE):
        print("\n".join(said) + "\n")
        head, rows = report.words_of_ways(study, lang)
        print_columns([head[0], *(row[0] for row in rows)], [head[1:], *(row[1:] for row in rows)])
        head, rows = report.words_of_parts(study, lang)
        keep = (0, 1, 3, 5, 6)
        print_columns([head[i] for i in keep], [[row[i] for row in rows] for i in keep])
        return
    else:
        write_table(report.parts_table(study, lang), form, output)
    note("\n".join(said))
