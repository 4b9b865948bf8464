"""Machinery of `shoals ledger`: what its commands take in common."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

import typer

from shoals.core.errors import InputError

BookArgument = Annotated[
    str,
    typer.Argument(help="A book: `book.sqlite`, or `postgresql://USER@HOST/DATABASE?book=NAME`.", metavar="BOOK"),
]


def zone_of(name: str) -> Any:
    """Return a time zone by its name.

    Raises
    ------
    InputError
        If there is none of this name.
    """
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise InputError(f"`{name}` is no time zone", "give a name as in `Asia/Tokyo` or `UTC`") from error


def moment_of(text: str | None, zone: Any) -> datetime | None:
    """Return a moment; one without a zone is taken in `zone`.

    Raises
    ------
    InputError
        If it is none.
    """
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise InputError(f"`{text}` is no moment", "write it as `2024-04-01` or `2024-04-01T00:30+09:00`") from error
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)
