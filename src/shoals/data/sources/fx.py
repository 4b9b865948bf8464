"""USD/JPY: daily tables of an exchange rate, with a date and a close or a rate."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd

from shoals.core.errors import SourceChanged, SourceDamaged
from shoals.data.sources._text import date_of, number_of, odd_step, rows_of, text_of

_DAYS = ("date", "day", "observation_date", "time", "日付")
_RATES = ("rate_jpy_per_usd", "usdjpy", "usd_jpy", "usd/jpy", "dexjpus", "close", "終値")
_RATE_MIN, _RATE_MAX = 50.0, 400.0
_STEP_BACK, _STEP_MAX = 1.3, 1.5  # the yen has moved by 7 % in a day (October 1998)

WHERE_TO_GET = (
    "bring a daily CSV with the columns `Date` and `Close` in yen per dollar and call it `usdjpy.csv`, for instance "
    "the Federal Reserve's series DEXJPUS (https://fred.stlouisfed.org/series/DEXJPUS, Download, CSV)"
)
"""What to tell a person who has no exchange rate."""


def looks_like(head: bytes, name: str) -> bool:
    """Return whether a file is a table of yen per dollar: its header says so, or its name does.

    Examples
    --------
    >>> looks_like(b"Date,Open,High,Low,Close,Volume", "usdjpy_daily.csv"), looks_like(b"Date,Close", "btc.csv")
    (True, False)
    """
    first = head.split(b"\n")[0].decode("utf-8", "ignore").lower().lstrip("\ufeff")
    cells = [cell.strip().strip('"') for cell in first.split(",")]
    says = any(rate in cells for rate in _RATES if rate not in ("close", "終値"))
    named = any(word in name.lower() for word in ("usdjpy", "usd_jpy", "jpyusd", "dexjpus", "jpy=x"))
    return any(day in cells for day in _DAYS) and (says or (named and any(rate in cells for rate in _RATES)))


def parse(raw: bytes, *, name: str = "") -> pd.Series:
    r"""Read a daily table of yen per dollar.

    Parameters
    ----------
    raw : bytes
        CSV with a date column and a close, for instance open, high, low, close of a quotation service, or the Federal
        Reserve's DEXJPUS with ``.`` for days without a rate.
    name : str
        Its name, for messages.

    Returns
    -------
    rate_jpy_per_usd : Series
        Index ``day`` (UTC midnight), days without a rate left out; ``attrs["dropped"]`` counts them. [JPY/USD]

    Raises
    ------
    SourceChanged
        If there is no such column.
    SourceDamaged
        If a day comes twice with two rates, a cell holds text, or the rate is no yen per dollar or leaps from one day
        to the next.

    Examples
    --------
    >>> rate = parse(b"Date,Open,Close\n2024-04-01,151.3,151.6\n2024-04-02,,\n")
    >>> rate.tolist(), rate.attrs["dropped"]
    ([151.6], 1)
    """
    name = name or "exchange rates"
    rows = list(rows_of(text_of(raw, name), name))
    header = [cell.strip().lower() for cell in rows[0][1]]
    day_at = next((header.index(day) for day in _DAYS if day in header), None)
    rate_at = next((header.index(rate) for rate in _RATES if rate in header), None)
    if day_at is None or rate_at is None:
        raise SourceChanged(
            f"`{name}`, line {rows[0][0]}: no date and rate among `{','.join(rows[0][1])[:60]}`", WHERE_TO_GET
        )
    if rate_at == len(header) - 1 and not raw.endswith((b"\n", b"\r")):
        raise SourceDamaged(
            f"`{name}`, line {rows[-1][0]}: the last line has no end, so its rate may be cut",
            "download it again; if it is whole, end it with a line break",
        )
    rates: dict[np.datetime64, float] = {}
    lines: dict[np.datetime64, int] = {}
    dropped = 0
    for line, row in rows[1:]:
        if len(row) != len(header):
            raise SourceDamaged(
                f"`{name}`, line {line}: {len(row)} columns where the header has {len(header)}",
                "the file is cut off or was edited; download it again",
            )
        day = np.datetime64(date_of(row[day_at], name, line), "s")
        rate = number_of(row[rate_at], name, line, header[rate_at])
        if math.isnan(rate):
            dropped += 1
            continue
        if not _RATE_MIN <= rate <= _RATE_MAX:
            raise SourceDamaged(
                f"`{name}`, line {line}: {rate:g} is no price of a dollar in yen",
                "give yen per dollar (about 100 to 200), not its inverse or another pair",
            )
        lines.setdefault(day, line)
        if rates.setdefault(day, rate) != rate:
            raise SourceDamaged(
                f"`{name}`, line {line}: {day.astype('datetime64[D]')} is there twice, as {rates[day]:g} and {rate:g}",
                "remove one of the two",
            )
    if not rates:
        raise SourceDamaged(f"`{name}` has no rate", WHERE_TO_GET)
    index = pd.DatetimeIndex(np.array(list(rates), dtype="datetime64[s]"), name="day").tz_localize("UTC")
    series = pd.Series(list(rates.values()), index=index, name="rate_jpy_per_usd").sort_index()
    days = index.sort_values().tz_localize(None).to_numpy().astype("datetime64[D]")
    at = odd_step(days.astype(np.int64), np.asarray(series, dtype=np.float64), back=_STEP_BACK, always=_STEP_MAX)
    if at is not None:
        raise SourceDamaged(
            f"`{name}`, line {lines[days[at].astype('datetime64[s]')]}: the rate leaps from {series.iloc[at - 1]:g} on "
            f"{days[at - 1]} to {series.iloc[at]:g} on {days[at]}",
            "no market moves so in a day; compare both days with the publisher's and correct the wrong one",
        )
    series.attrs["dropped"] = dropped
    return series
