"""`shoals economics claims`: say whether claims hold, under which conditions, and what would flip them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

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
    write_text,
)
from shoals.core.errors import InputError


def _ids(incomplete: str) -> list[str]:
    return [f"S{n:02}" for n in range(1, 32) if f"S{n:02}".startswith(incomplete.upper())]


def claims(
    which: Annotated[
        str | None, typer.Argument(help="Id of one claim, S22; all if absent.", autocompletion=_ids, show_default=False)
    ] = None,
    settings: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            help="Set an input and judge again, hashprice=60 or 'hashprice=60 USD/(PH/s)/day'; repeatable.",
            metavar="NAME=VALUE",
        ),
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--folder", help="Folder that holds claims of your own, read beside these.")
    ] = None,
    output: OutOption = None,
    form: FormOption = None,
    lang: LangOption = None,
) -> None:
    """Say whether claims hold, when, and what would flip them.

    Verdicts: holds, conditional, overclaim, wrong, unproven; formed over the span of each claim's inputs. With an id it
    prints the claim; `-o FILE.html` writes a page with sliders, from which no request leaves. `--format json` gives
    `shoals.economics.claims/1`.
    """
    from shoals.economics.claims import judge, judge_all
    from shoals.studies import claims_report as report

    words = language(lang)
    if output is not None:
        check_folder(output)
    given = dict(_pair(one) for one in settings or [])
    page = form is None and output is not None and output.suffix.lower() in (".html", ".htm")
    one = None if which is None else judge(which, given, folder=folder)
    form = form_of(form, output, unsaid=Form.TABLE if one is not None else Form.CSV)
    found = (one,) if one is not None else judge_all(given, folder=folder, flips=page or form is Form.JSON)
    if page:
        write_text(report.html(found, lang=words), output)
    elif form is Form.JSON:
        write_json(report.to_json(found), output)
    elif one is not None and form is Form.TABLE:
        write_text("\n".join(report.sentences(one, words)) + "\n", output)
        if output is None:
            write_table(report.brief_table(one, words), form, None)
            write_text("\n".join(report.source_lines(one, words)) + "\n", None)
    elif one is not None:
        write_table(report.claim_table(one, words, readable=form is Form.MD), form, output)
    else:
        write_table(report.claims_table(found, words), form, output)
    if given and not page:
        note(", ".join(f"{name} = {value}" for name, value in given.items()))


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name.strip() or not value.strip():
        raise InputError(f"`--set {text}` sets nothing", "write --set name=value, for instance --set hashprice=60")
    return name.strip(), value.strip()


def register_claims(app: typer.Typer) -> None:
    """Add the command to its group."""
    app.command()(claims)
