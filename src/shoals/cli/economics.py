"""`shoals economics`: check claims about energy, compute and money, and look at what a kWh is worth. Facts are here."""

from __future__ import annotations

from typing import Annotated

import typer

from shoals.cli._shared import Form, FormOption, LangOption, OutOption, form_of, language, write_json, write_table
from shoals.cli.economics_absorbers import register_absorbers
from shoals.cli.economics_agents import register_agents
from shoals.cli.economics_claims import register_claims
from shoals.cli.economics_history import register_history
from shoals.cli.economics_indicators import register_indicators
from shoals.cli.economics_nation import register_nation
from shoals.cli.economics_policy import register_policy
from shoals.cli.economics_rates import register_rates

app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)


@app.command()
def facts(
    word: Annotated[
        str, typer.Argument(help="Only facts whose id or source holds this word.", show_default=False)
    ] = "",
    form: FormOption = None,
    output: OutOption = None,
    lang: LangOption = None,
) -> None:
    """List the facts: value, span, unit, year, kind, confidence, source.

    `essay.` marks what a claim asserts, which is to be tested and no fact.
    """
    import pandas as pd

    from shoals.economics.facts import facts as table
    from shoals.show.words import words

    say = words(language(lang))
    wanted = word.casefold()
    rows = []
    for one in table().values():
        if wanted not in f"{one.id} {one.provenance.source}".casefold():
            continue
        point = isinstance(one.value, str) or one.low == one.high
        rows.append(
            {
                "id": one.id,
                "value": one.value,
                "low": None if point else one.low,
                "high": None if point else one.high,
                "unit": one.unit,
                "year": one.provenance.as_of,
                "kind": say(f"kind.{one.provenance.kind}"),
                "confidence": one.provenance.confidence,
                "source": one.provenance.source,
            }
        )
    if not rows:
        from shoals.core.errors import InputError

        raise InputError(f"no fact has `{word}` in its id or source", "`shoals economics facts` lists all")
    form = form_of(form, output)
    if form is Form.JSON:
        write_json([{k: str(v) if v in (float("inf"),) else v for k, v in row.items()} for row in rows], output)
        return
    frame = pd.DataFrame(rows)
    frame["value"] = [f"{v:g}" if isinstance(v, float) else v for v in frame["value"]]
    write_table(frame, form, output)


register_claims(app)
register_rates(app)
register_absorbers(app)
register_policy(app)
register_indicators(app)
register_agents(app)
register_history(app)
register_nation(app)
