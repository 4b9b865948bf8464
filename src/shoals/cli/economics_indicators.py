"""`shoals economics indicators`: an economy in units of energy, as far as published facts go."""

from __future__ import annotations

from math import isfinite
from pathlib import Path
from typing import Annotated, Any

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


def indicators(
    picture: Annotated[
        Path | None, typer.Option("--picture", help="Draw values and spans into this file.", metavar="FILE.svg")
    ] = None,
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """Read the indicators for Japan from the facts.

    Each has its span, unit, kind and source; what no published data suffice for is listed with what it lacks.
    `--format json` gives `shoals.economics.indicators/1`.
    """
    import pandas as pd

    from shoals.economics.indicators.overview import readings
    from shoals.show.claims import told
    from shoals.show.words import words

    say = words(language(lang))
    for file in (output, picture):
        if file is not None:
            check_folder(file)
    form = form_of(form, output)
    plain = form in (Form.JSON, Form.CSV, Form.PARQUET)
    rows: list[dict[str, Any]] = []
    for one in readings():
        row: dict[str, Any] = {"id": one.id, "name": say(f"indicator.{one.id}")}
        if one.value is None:
            row |= {"value": None, "low": None, "high": None, "unit": "", "kind": "", "source": one.lacks}
        else:
            ends = {"value": one.value.value, "low": one.value.low, "high": one.value.high}
            row |= {name: (end if plain and isfinite(end) else told(end)) for name, end in ends.items()}
            row |= {"unit": one.value.unit, "kind": say(f"kind.{one.value.kind}")}
            row["source"] = "; ".join(one.value.sources)
        rows.append(row)
    if picture is not None:
        picture.write_text(_picture(language(lang)), encoding="utf-8")
        note(f"wrote {picture}")
    if form is Form.JSON:
        write_json({"schema": "shoals.economics.indicators/1", "indicators": rows}, output)
        return
    frame = pd.DataFrame(rows)
    if not plain:
        frame[["value", "low", "high"]] = frame[["value", "low", "high"]].fillna("—")
        frame["source"] = [
            f"{say('indicator.lacks')} {s}" if k == "" else s
            for s, k in zip(frame["source"], frame["kind"], strict=True)
        ]
    write_table(frame, form, output)


def _picture(lang: str) -> str:
    from shoals.core.figure import weakest
    from shoals.economics.indicators.overview import readings
    from shoals.show.indicators import Row, indicators_svg
    from shoals.show.words import words

    say = words(lang)
    rows = []
    known = readings()
    for one in known:
        name, value = say(f"indicator.{one.id}"), one.value
        if value is None:
            rows.append(Row(name=name, value=None, note=one.lacks))
        else:
            rows.append(Row(name=name, value=value.value, low=value.low, high=value.high, unit=value.unit,
                            kind=say(f"kind.{value.kind}")))  # fmt: skip
    kind = weakest(one.value.kind for one in known if one.value is not None)
    caption = f"{say('indicator.where')} ({say(f'kind.{kind}')})"
    return indicators_svg(rows, lang=lang, caption=caption)


def register_indicators(app: typer.Typer) -> None:
    """Add the command to its group."""
    app.command()(indicators)
