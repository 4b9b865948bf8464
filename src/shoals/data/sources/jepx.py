"""JEPX day-ahead spot results: one CSV file per Japanese fiscal year, 48 half hours a day, nine areas.

The exchange (Japan Electric Power Exchange, https://www.jepx.jp) publishes ``spot_summary_{FY}.csv`` with 19
columns, before that ``spot_{FY}.csv`` with 15 or more, in cp932 and in 円/kWh. Its terms do not allow the files to be
passed on, and its site refuses automatic downloads: a person brings them.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pandas as pd

from shoals.core.errors import GapInSeries, SourceChanged, SourceDamaged
from shoals.core.units import KWH_PER_MWH
from shoals.data._japan import JST
from shoals.data.sources._text import date_of, number_of, rows_of, text_of

AREAS = ("hokkaido", "tohoku", "tokyo", "chubu", "hokuriku", "kansai", "chugoku", "shikoku", "kyushu")
"""Areas with a spot price, in the exchange's order. Okinawa is not part of the exchange."""

PRICES = ("system", *AREAS)
"""Columns of a parsed file."""

PAGE = "https://www.jepx.jp/electricpower/market-data/spot/"
"""The exchange's page with the files."""

SLOTS_PER_DAY = 48
PRICE_JPY_PER_KWH_MAX = 999.99
"""Highest price that can be bid. [JPY/kWh]"""

_NAMES = {
    "受渡日": "day",
    "年月日": "day",
    "時刻コード": "slot",
    "システムプライス": "system",
    "エリアプライス北海道": "hokkaido",
    "エリアプライス東北": "tohoku",
    "エリアプライス東京": "tokyo",
    "エリアプライス中部": "chubu",
    "エリアプライス北陸": "hokuriku",
    "エリアプライス関西": "kansai",
    "エリアプライス中国": "chugoku",
    "エリアプライス四国": "shikoku",
    "エリアプライス九州": "kyushu",
}
_FILE = re.compile(r"^spot_(?:summary_)?(\d{4})\b.*\.csv$", re.IGNORECASE)


def file_name(fiscal_year: int) -> str:
    """Return the name under which the exchange publishes a fiscal year.

    Examples
    --------
    >>> file_name(2024)
    'spot_summary_2024.csv'
    """
    return f"spot_summary_{fiscal_year}.csv"


def fiscal_year_of(name: str) -> int | None:
    """Return the fiscal year that a file's name promises, or None if it is no name of the exchange.

    Examples
    --------
    >>> fiscal_year_of("spot_summary_2024.csv"), fiscal_year_of("spot_2019.csv"), fiscal_year_of("area.csv")
    (2024, 2019, None)
    """
    match = _FILE.match(name)
    return int(match[1]) if match else None


def where_to_get(fiscal_year: int, folder: Path | str) -> str:
    """Say which file a person must download, from which page, and where to put it.

    Examples
    --------
    >>> print(where_to_get(2024, "data"))
    open https://www.jepx.jp/electricpower/market-data/spot/ in a browser (the exchange refuses programs), download the
    spot market results of fiscal year 2024, and put the file `spot_summary_2024.csv` into `data`
    """
    return (
        f"open {PAGE} in a browser (the exchange refuses programs), download the spot market results of fiscal year "
        f"{fiscal_year}, and put the file `{file_name(fiscal_year)}` into `{folder}`"
    )


def looks_like(head: bytes) -> bool:
    """Return whether the first bytes of a file are those of a spot result.

    Examples
    --------
    >>> looks_like("受渡日,時刻コード,売り入札量(kWh)".encode("cp932")), looks_like(b"date,price")
    (True, False)
    """
    return any(
        day.encode(code) in head[:200] and "時刻コード".encode(code) in head[:200]
        for code in ("utf-8", "cp932")
        for day in ("受渡日", "年月日")
    )


def parse(raw: bytes, *, name: str = "") -> pd.DataFrame:
    r"""Read one spot result file.

    Columns are found by their names; a file without a header row is read by position (day, slot, three volumes,
    system price, nine area prices).

    Parameters
    ----------
    raw : bytes
        The file, in UTF-8 or cp932.
    name : str
        Its name, for messages.

    Returns
    -------
    prices : DataFrame
        Index ``start`` (JST, start of the half hour), columns `PRICES`. [JPY/MWh] A price that the exchange left
        blank is ``nan``.

    Raises
    ------
    SourceDamaged
        If a row is cut off, a cell holds text, or a price lies above the exchange's limit.
    SourceChanged
        If a column is missing.
    GapInSeries
        If half hours are missing or come twice.

    Examples
    --------
    >>> rows = [f"2024/4/1,{slot},9,9,9,8.57{',9.02' * 9}" for slot in range(1, 49)]
    >>> prices = parse("\n".join(rows).encode())
    >>> prices.shape, prices.index[1].isoformat(), float(prices["kyushu"].iloc[1])
    ((48, 10), '2024-04-01T00:30:00+09:00', 9020.0)
    """
    name = name or "spot result"
    rows = list(rows_of(text_of(raw, name), name))
    place, width, rows = _layout(rows, name)
    lines, days, slots = [], [], []
    values: dict[str, list[float]] = {price: [] for price in PRICES}
    known: dict[str, date] = {}
    for line, row in rows:
        if len(row) != width:
            raise SourceDamaged(
                f"`{name}`, line {line}: {len(row)} columns where the first row has {width}",
                "the file is cut off or was edited; download it again",
            )
        cell = row[place["day"]]
        if cell not in known:
            known[cell] = date_of(cell, name, line)
        lines.append(line)
        days.append(known[cell])
        slots.append(_slot(row[place["slot"]], name, line))
        for price in PRICES:
            values[price].append(number_of(row[place[price]], name, line, price))
    _check_slots(lines, days, slots, name)
    frame = pd.DataFrame(values, index=_starts(days, slots))
    _check_prices(frame, lines, name)
    return (frame * KWH_PER_MWH).sort_index()


def _layout(rows: list[tuple[int, list[str]]], name: str) -> tuple[dict[str, int], int, list[tuple[int, list[str]]]]:
    """Return the position of each column, the number of columns, and the rows of data."""
    first = [_plain(cell) for cell in rows[0][1]]
    if first[0][:4].isdigit():
        if len(first) < 15:
            raise SourceChanged(
                f"`{name}`, line {rows[0][0]}: {len(first)} columns and no header", "use the exchange's own file"
            )
        return {"day": 0, "slot": 1, **{price: 5 + i for i, price in enumerate(PRICES)}}, len(first), rows
    found = {_NAMES[cell]: i for i, cell in enumerate(first) if cell in _NAMES}
    missing = [column for column in ("day", "slot", *PRICES) if column not in found]
    if missing:
        wanted = {column: label for label, column in reversed(_NAMES.items())}
        raise SourceChanged(
            f"`{name}`, line {rows[0][0]}: no column `{wanted[missing[0]]}` in `{','.join(rows[0][1])[:60]}`",
            f"use the exchange's own spot results ({PAGE}), not a copy saved in another encoding",
        )
    if len(rows) == 1:
        raise SourceDamaged(f"`{name}` has a header and no rows", "download it again")
    return found, len(first), rows[1:]


def _plain(cell: str) -> str:
    """Return a column name without its unit, in one spelling."""
    return unicodedata.normalize("NFKC", cell).split("(")[0].strip()


def _slot(cell: str, name: str, line: int) -> int:
    bare = cell.strip()
    slot = int(bare) if bare.isdecimal() else 0
    if not 1 <= slot <= SLOTS_PER_DAY:
        raise SourceDamaged(
            f"`{name}`, line {line}: the time code is `{cell}`", "it runs from 1 to 48; download the file again"
        )
    return slot


def _starts(days: list[date], slots: list[int]) -> pd.DatetimeIndex:
    minutes = 30 * (np.asarray(slots) - 1)
    wall = np.array(days, dtype="datetime64[m]") + minutes.astype("timedelta64[m]")
    return pd.DatetimeIndex(wall.astype("datetime64[s]"), name="start").tz_localize(JST)


def _check_slots(lines: list[int], days: list[date], slots: list[int], name: str) -> None:
    """Raise GapInSeries unless each day from the first to the last has each slot once."""
    seen: dict[tuple[date, int], int] = {}
    for line, key in zip(lines, zip(days, slots, strict=True), strict=True):
        if key in seen:
            raise GapInSeries(
                f"`{name}`, line {line}: {key[0]} slot {key[1]} was there in line {seen[key]} already",
                "remove one of the two, or download the file again",
            )
        seen[key] = line
    first, last = min(days), max(days)
    if len(seen) == ((last - first).days + 1) * SLOTS_PER_DAY:
        return
    for key in ((first + timedelta(d), s) for d in range((last - first).days + 1) for s in range(1, 49)):
        if key not in seen:
            raise GapInSeries(
                f"`{name}`: {key[0]} slot {key[1]} is missing (last line {lines[-1]})",
                "the file is cut off or was edited; download it again",
            )


def _check_prices(frame: pd.DataFrame, lines: list[int], name: str) -> None:
    for price in PRICES:
        bad = ~(frame[price].isna() | frame[price].between(-PRICE_JPY_PER_KWH_MAX, PRICE_JPY_PER_KWH_MAX))
        if bad.any():
            at = int(np.argmax(bad))
            raise SourceDamaged(
                f"`{name}`, line {lines[at]}: {frame[price].iloc[at]:g} JPY/kWh for `{price}` is no spot price",
                "columns may be swapped; use the exchange's own file",
            )
