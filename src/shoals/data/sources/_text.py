"""Machinery: from the bytes of a file to text, rows and numbers, with errors that name file and line.

`odd_step` looks for daily values that no market makes.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterator
from datetime import date

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import SourceDamaged

MISSING = frozenset({"", "-", "－", "―", ".", "nan", "NaN", "null", "None"})
"""Cells that mean "no value" in the sources that we know."""

_DATE = re.compile(r"^(\d{4})[-/年.]?(\d{1,2})[-/月.]?(\d{1,2})日?(?:[ T].*)?$")
_STEP_DAYS_MAX = 7
_RETURN_DAYS_MAX = 3
_HTML = re.compile(rb"<\s*(?:!doctype\s+html|html|head|body|script)\b", re.IGNORECASE)


def text_of(raw: bytes, name: str) -> str:
    r"""Return the text of a file in UTF-8 (with or without BOM) or cp932.

    Raises
    ------
    SourceDamaged
        If the file is empty, a web page, a workbook, or in another encoding.

    Examples
    --------
    >>> text_of("受渡日".encode("cp932"), "spot.csv"), text_of(b"\xef\xbb\xbfdate", "fx.csv")
    ('受渡日', 'date')
    """
    if not raw.removeprefix(b"\xef\xbb\xbf").strip():
        raise SourceDamaged(f"`{name}` is empty", "download it again")
    if looks_like_html(raw):
        raise SourceDamaged(
            f"`{name}` is a web page, not data: it begins with `{_start(raw)}`",
            "the publisher answered with an error or a login page; open its address in a browser and save the file",
        )
    if raw.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise SourceDamaged(f"`{name}` is a workbook or an archive, not text", "unpack it, or save the sheet as CSV")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\x00" in raw[:4096]:
        raise SourceDamaged(f"`{name}` is UTF-16 or binary", "save it as UTF-8, or use the publisher's own file")
    for encoding in ("utf-8-sig", "cp932"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SourceDamaged(
        f"`{name}` is text neither in UTF-8 nor in cp932", "use the publisher's own file, not a copy saved again"
    )


def looks_like_html(raw: bytes) -> bool:
    """Return whether a file is a web page.

    Examples
    --------
    >>> looks_like_html(b"<!DOCTYPE html><title>404</title>"), looks_like_html(b"date,price")
    (True, False)
    """
    head = raw[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and _HTML.search(head) is not None


def rows_of(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield line number and cells of each row that is not blank; there is at least one.

    Raises
    ------
    SourceDamaged
        If the text is no CSV, a quote left open for instance, or all blank.
    """
    reader = csv.reader(text.splitlines(keepends=True), strict=True)
    empty = True
    while True:
        try:
            row = next(reader)
        except StopIteration:
            if empty:
                raise SourceDamaged(f"`{name}` has no rows", "download it again") from None
            return
        except csv.Error as error:
            raise SourceDamaged(
                f"`{name}`, line {reader.line_num}: {error}", "the file is cut off or was edited; download it again"
            ) from None
        if any(cell.strip() for cell in row):
            empty = False
            yield reader.line_num, row


def date_of(cell: str, name: str, line: int) -> date:
    """Return the calendar day of a cell: ``2024/4/1``, ``2024-04-01``, ``20240401`` or ``2024年4月1日``.

    Raises
    ------
    SourceDamaged
        If it is no date.

    Examples
    --------
    >>> [str(date_of(cell, "x.csv", 1)) for cell in ("2024/4/1", "20240401", "2024-04-01 00:00:00")]
    ['2024-04-01', '2024-04-01', '2024-04-01']
    """
    match = _DATE.match(cell.strip())
    try:
        if match is None:
            raise ValueError
        return date(*(int(part) for part in match.groups()))
    except ValueError:
        raise SourceDamaged(
            f"`{name}`, line {line}: `{cell}` is no date", "the file is cut off or was edited; download it again"
        ) from None


def number_of(cell: str, name: str, line: int, column: str) -> float:
    """Return the number in a cell, ``nan`` if it holds none.

    Raises
    ------
    SourceDamaged
        If there is text that is no number.

    Examples
    --------
    >>> number_of("1,234.5", "x.csv", 1, "price"), number_of("", "x.csv", 1, "price")
    (1234.5, nan)
    """
    try:
        value = float(cell)
    except ValueError:
        bare = cell.strip().replace(",", "")
        if bare in MISSING:
            return math.nan
        try:
            value = float(bare)
        except ValueError:
            raise SourceDamaged(
                f"`{name}`, line {line}: `{cell}` in column `{column}` is no number",
                "correct the cell, or download the file again",
            ) from None
    if math.isinf(value):
        raise SourceDamaged(
            f"`{name}`, line {line}: column `{column}` is infinite", "correct the cell, or download the file again"
        )
    return value


def odd_step(days: NDArray[np.int64], values: NDArray[np.float64], *, back: float, always: float) -> int | None:
    """Return where a daily series first makes a step that is damage, not news.

    A step beyond the factor `back` is damage if one of the next three days undoes three quarters of it: news stays,
    a wrong digit goes. A step beyond `always` is damage in any case. Steps over more than a week do not count.

    Parameters
    ----------
    days : array of int64, shape (n,)
        Days since 1970, rising.
    values : array, shape (n,)
        Above zero.
    back, always : float
        Factors above one, either way.

    Returns
    -------
    at : int, optional
        Position of the value after the step.

    Examples
    --------
    >>> prices = np.array([100.0, 101.0, 600.0, 99.0])
    >>> odd_step(np.arange(4), prices, back=3, always=10)
    2
    >>> odd_step(np.arange(3), prices[:3], back=3, always=10) is None  # it has not come back
    True
    """
    logs = np.log(values)
    steps, near = np.diff(logs), np.diff(days) <= _STEP_DAYS_MAX
    for before in np.flatnonzero((np.abs(steps) > np.log(back)) & near):
        at = int(before) + 1
        soon = (days > days[at]) & (days <= days[at] + _RETURN_DAYS_MAX)
        left = np.abs(logs[soon] - logs[before])
        if abs(steps[before]) > np.log(always) or (left < abs(steps[before]) / 4.0).any():
            return at
    return None


def _start(raw: bytes) -> str:
    return raw.lstrip(b"\xef\xbb\xbf \t\r\n")[:40].decode("utf-8", "replace").split("\n")[0]
