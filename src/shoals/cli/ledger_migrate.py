"""`shoals ledger migrate`: make the tables of books in a database, or bring them up to date."""

from __future__ import annotations

from typing import Annotated

import typer

from shoals.cli._shared import LangOption, language, note


def migrate(
    url: Annotated[str, typer.Argument(help="`postgresql://OWNER@HOST/DATABASE`.", metavar="URL")],
    grant: Annotated[
        list[str] | None, typer.Option("--grant", help="A role that will book; may be given more than once.")
    ] = None,
    lang: LangOption = None,
) -> None:
    """Make the tables of books in PostgreSQL, or bring them up to date, and let roles book.

    Run it as the role that shall own the tables. Roles that are granted can add blocks and can change or remove none;
    they must not be superusers, have BYPASSRLS or belong to the owner. Running it again changes nothing.
    """
    from shoals.ledger.store.postgres_schema import migrate as make

    version = make(url, grant=grant or [])
    if language(lang) == "ja":
        note(f"帳簿の表は版 {version} です。記帳できるロール: {', '.join(grant or []) or '(今回の指定なし)'}")
    else:
        note(f"the tables of books are of version {version}; granted now: {', '.join(grant or []) or 'nobody'}")
