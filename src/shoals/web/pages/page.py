"""What all pages have in common: the same value as words for people, JSON for programs, and a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

NAMES = ("today", "plan", "live", "book", "sampling", "claims", "areas", "data", "doctor")
"""The pages, in the order in which they stand on top of each."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Page:
    """One page, in one language.

    Parameters
    ----------
    name : str
        One of `NAMES`; its template is ``<name>.html.j2``.
    title : str
        What the window is called.
    view : mapping
        What the template names, in words.
    values : mapping
        What the JSON form says: bare numbers, units in their names.
    rows : callable
        Returns the table of the CSV and Parquet forms.
    query : str
        What stands behind the question mark, so that other forms of the page show the same.
    """

    name: str
    title: str
    view: Mapping[str, Any]
    values: Mapping[str, Any]
    rows: Callable[[], pd.DataFrame]
    query: str = ""
    scripts: tuple[str, ...] = field(default=())
