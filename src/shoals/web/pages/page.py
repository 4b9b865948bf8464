"""What all pages have in common: the same value as words for people, JSON for programs, and a table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
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
    listed : str
        Key of `values` whose list may be asked for part by part; ``""`` if there is none.
    """

    name: str
    title: str
    view: Mapping[str, Any]
    values: Mapping[str, Any]
    rows: Callable[[], pd.DataFrame]
    query: str = ""
    listed: str = ""
    scripts: tuple[str, ...] = field(default=())

    def list_part(self, after: int, limit: int | None) -> tuple[Page, int | None]:
        """Return the page with a part of its list, and where the next part begins, None if this is the last.

        Parameters
        ----------
        after : int
            How many to leave out.
        limit : int, optional
            How many to keep; all if absent.
        """
        whole = self.values[self.listed] if self.listed else []
        end, following = _ends(after, limit, len(whole))
        kept = {self.listed: whole[after:end], "next": following} if self.listed else {}
        return replace(self, values={**self.values, **kept}), following

    def table_part(self, after: int, limit: int | None) -> tuple[Page, int | None]:
        """Return the page with a part of its table, and where the next part begins; see `list_part`."""
        table = self.rows()
        end, following = _ends(after, limit, len(table))
        return replace(self, rows=lambda: table.iloc[after:end]), following


def _ends(after: int, limit: int | None, count: int) -> tuple[int | None, int | None]:
    end = None if limit is None else after + limit
    return end, end if end is not None and end < count else None
