"""Where a book is, in one text: a path, ``sqlite:PATH``, or ``postgresql://…?book=NAME``. The one place that knows."""

from __future__ import annotations

import re
from pathlib import Path

from shoals.core.errors import InputError
from shoals.ledger.store import Store
from shoals.ledger.store.sqlite import SqliteStore

POSTGRES = ("postgresql:", "postgres:")
SQLITE = "sqlite:"
Place = Path | str
"""A path or a URL."""


def create_store(place: Place, *, busy_seconds: float = 5.0) -> Store:
    """Make a store for a new book.

    Raises
    ------
    InputError
        If the text names no place, or there is a book already.
    LedgerError
        If the place refuses.
    """
    if isinstance(place, str) and place.startswith(POSTGRES):
        from shoals.ledger.store.postgres import PostgresStore

        return PostgresStore.create(place, busy_seconds=busy_seconds)
    return SqliteStore.create(path_of(place), busy_seconds=busy_seconds)


def open_store(place: Place, *, busy_seconds: float = 5.0) -> Store:
    """Open the store of a book that exists.

    Raises
    ------
    InputError
        If the text names no place.
    DataError
        If there is no book.
    LedgerError
        If the place refuses, or holds what is no book.
    """
    if isinstance(place, str) and place.startswith(POSTGRES):
        from shoals.ledger.store.postgres import PostgresStore

        return PostgresStore.open(place, busy_seconds=busy_seconds)
    return SqliteStore.open(path_of(place), busy_seconds=busy_seconds)


def path_of(place: Place) -> Path:
    """Return the path that a place names.

    Raises
    ------
    InputError
        If it is a URL of something else.

    Examples
    --------
    >>> path_of("sqlite:books/site.sqlite").as_posix(), path_of("book.sqlite").as_posix()
    ('books/site.sqlite', 'book.sqlite')
    """
    if isinstance(place, Path):
        return place
    if place.startswith(SQLITE) and not place.startswith(SQLITE + "//"):
        place = place.removeprefix(SQLITE)
    elif re.match(r"[a-z][a-z0-9+.-]+:", place):  # a scheme has two letters at least; one is a drive
        raise InputError(
            f"`{place.partition('?')[0]}` names no place where a book can lie",
            "give a path, `sqlite:PATH`, or `postgresql://USER@HOST/DATABASE?book=NAME`",
        )
    if not place:
        raise InputError("the place of the book is empty", "give a path, or a URL")
    return Path(place)
