"""Prices of a year from files that a person holds: the spot price of an area, and what the Bitcoin network pays.

Files are found anywhere below a folder by what they contain. What is filled is counted in the source text; what
cannot be filled is an error that says which file is wanted and from where.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from shoals.core.energy import PriceSeries
from shoals.core.errors import DataError, GapInSeries, InputError, SourceDamaged
from shoals.core.figure import Kind, weakest
from shoals.core.network import NetworkSeries
from shoals.core.time import Timeline
from shoals.data._japan import JST, area_named
from shoals.data.sources import bitcoin, fx, jepx

HOLD_DAYS_MAX = 7
"""Days over which the last known daily value is held where a publisher has none."""

BLOCKS_PER_DAY = 144.0
"""Blocks that the protocol aims at."""

APART_MAX = {
    "difficulty": 0.01,
    "price_usd_per_btc": 0.10,
    "fees_btc_per_day": 0.10,
    "rate_jpy_per_usd": 0.05,
}
"""Fractions by which two files may differ on a day, beyond what the value moves from there to a neighbouring day.

Publishers stamp a day with its start, mean or close, so a day of one may be a neighbouring day of the other. Difficulty
is a number of the protocol; prices differ between exchanges, fees by the few blocks at midnight."""

_HALF_HOUR_S = 1800
_HEAD_BYTES = 4096


def read_spot(folder: Path | str, area: str, timeline: Timeline) -> PriceSeries:
    """Read the day-ahead spot price of an area from the exchange's files below `folder`.

    Parameters
    ----------
    folder : Path
        Searched to the bottom for spot results of the fiscal years that `timeline` touches.
    area : str
        Key of a Japanese area, for instance ``"kyushu"``.
    timeline : Timeline
        Slots of 30 minutes; a longer slot gets the mean of its half hours, a shorter one the price of its half hour.

    Returns
    -------
    spot : PriceSeries
        Measured. [JPY/MWh]

    Raises
    ------
    DataError
        If no file is there (the hint says which, from where, and where to put it), or the area has no price.
    GapInSeries
        If a half hour has no price.
    SourceDamaged
        If a file is damaged, or two files disagree.
    InputError
        If `folder` is no folder, the area is unknown, or the slots do not fit half hours.
    """
    folder = _folder(folder)
    area = area_named(area).key
    if area not in jepx.AREAS:
        raise DataError(
            f"`{area}` has no spot price: it is not part of the exchange",
            f"choose an area of the exchange: {', '.join(jepx.AREAS)}",
        )
    halves = _half_hours(timeline)
    years = _fiscal_years(timeline)
    found: pd.Series | None = None
    used: list[str] = []
    for path, head in _files(folder, (".csv",)):
        year = jepx.fiscal_year_of(path.name)
        wanted = jepx.looks_like(head) if year is None else year in years
        if not wanted:
            continue
        prices = jepx.parse(path.read_bytes(), name=path.name)[area]
        prices = prices[np.isin(_seconds(prices.index), halves)]
        if prices.empty:
            continue
        found = prices if found is None else _joined(found, prices, used, path.name)
        used.append(path.name)
    if found is None:
        raise DataError(
            f"no spot results of fiscal year {years[0]} lie below `{folder}`",
            jepx.where_to_get(years[0], folder),
        )
    table = pd.Series(found.to_numpy(), index=_seconds(found.index)).reindex(halves.ravel())
    missing = table.isna()
    if missing.any():
        first = pd.Timestamp(int(halves.ravel()[np.argmax(missing)]), unit="s", tz=JST)
        raise GapInSeries(
            f"the spot price of `{area}` is missing in {int(missing.sum())} half hours, first "
            f"{first:%Y-%m-%d %H:%M} JST (read: {', '.join(used)})",
            jepx.where_to_get(_fiscal_year(first), folder),
        )
    return PriceSeries(
        name=f"spot {area}",
        timeline=timeline,
        price_jpy_per_mwh=table.to_numpy().reshape(halves.shape).mean(axis=1),
        kind=Kind.MEASURED,
        source=f"JEPX day-ahead spot, area price {area}: {', '.join(used)}",
    )


def read_network(folder: Path | str, timeline: Timeline, usd_jpy: float | None = None) -> NetworkSeries:
    """Read what the Bitcoin network paid, from whatever files of its statistics and of USD/JPY lie below `folder`.

    A daily value holds over its UTC day, from 09:00 to 09:00 in Japan. Where several files know a day, they must agree
    within `APART_MAX`; of those that do, the one that reaches furthest is believed, then the one with most days, then
    the first by name. Days without a value take the last one, for at most
    `HOLD_DAYS_MAX` days; days without fees take the median of the others, since fees have a long tail (1,258 BTC
    on the day of the 2024 halving, 13 in the median of that year). All of this is told in ``source``.

    Parameters
    ----------
    folder : Path
        Searched to the bottom.
    timeline : Timeline
        The slots.
    usd_jpy : float, optional
        A constant exchange rate, to be used where no file has one. [JPY/USD]

    Returns
    -------
    network : NetworkSeries
        Estimated if fees were filled, assumed if the exchange rate was given, measured otherwise.

    Raises
    ------
    DataError
        If difficulty, price or exchange rate have no file. The hint says which would do.
    GapInSeries
        If days are missing for longer than they may be held.
    SourceDamaged, SourceChanged
        If a file is damaged, or two files disagree on a day.
    InputError
        If `folder` is no folder.
    """
    folder = _folder(folder)
    tables, rates = _read_daily(folder)
    days = timeline.starts_utc().astype("datetime64[D]")
    told: list[str] = []
    kinds = [Kind.MEASURED]
    values: dict[str, NDArray[np.float64]] = {}
    for column in ("difficulty", "price_usd_per_btc"):
        known = {name: table[column].dropna() for name, table in tables.items() if column in table}
        if not known:
            raise DataError(
                f"no file with `{column}` lies below `{folder}`",
                "`shoals data fetch AREA --with-bitcoin` brings one; or put a chart of blockchain.com there, "
                f"`{'difficulty' if column == 'difficulty' else 'market-price'}.csv` for instance",
            )
        values[column] = _held(known, days, column, told)
    if rates:
        values["rate_jpy_per_usd"] = _held(rates, days, "rate_jpy_per_usd", told)
    elif usd_jpy is not None:
        values["rate_jpy_per_usd"] = np.full(timeline.slots, float(usd_jpy))
        kinds.append(Kind.ASSUMED)
        told.append(f"rate_jpy_per_usd: {usd_jpy:g}, given")
    else:
        raise DataError(f"no exchange rate of yen and dollar lies below `{folder}`", fx.WHERE_TO_GET)
    fees = {name: table["fees_btc_per_day"].dropna() for name, table in tables.items() if "fees_btc_per_day" in table}
    fees_per_day, filled = _with_median(fees, days, told)
    if filled or timeline.end > bitcoin.HALVINGS[-1][0] + timedelta(days=4 * 365):
        kinds.append(Kind.ESTIMATED)
    return NetworkSeries(
        timeline=timeline,
        subsidy_btc_per_block=bitcoin.subsidy_btc_per_block(timeline.starts_utc()),
        fees_btc_per_block=fees_per_day / BLOCKS_PER_DAY,
        kind=weakest(kinds),
        source="daily values hold over their UTC day (09:00 to 09:00 JST); " + "; ".join(told),
        **values,
    )


def _folder(folder: Path | str) -> Path:
    path = Path(folder)
    if not path.is_dir():
        raise InputError(f"`{path}` is no folder", "name the folder that holds the publishers' files")
    return path


def _files(folder: Path, suffixes: tuple[str, ...]) -> Iterator[tuple[Path, bytes]]:
    """Yield each file below `folder` that ends so, with its first bytes, in the order of names."""
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in suffixes and path.is_file():
            with path.open("rb") as file:
                yield path, file.read(_HEAD_BYTES)


def _seconds(index: pd.Index) -> NDArray[np.int64]:
    return pd.DatetimeIndex(index).as_unit("s").asi8


def _half_hours(timeline: Timeline) -> NDArray[np.int64]:
    """Return the half hours that make up each slot, as seconds since 1970, shape (t, k)."""
    first = timeline.starts_utc().astype(np.int64)
    length = timeline.step_minutes * 60
    if length % _HALF_HOUR_S == 0 and (not len(first) or first[0] % _HALF_HOUR_S == 0):
        return first[:, None] + np.arange(length // _HALF_HOUR_S) * _HALF_HOUR_S
    if _HALF_HOUR_S % length == 0 and (not len(first) or first[0] % length == 0):
        return (first // _HALF_HOUR_S * _HALF_HOUR_S)[:, None]
    raise InputError(
        f"slots of {timeline.step_minutes} minutes from {timeline.start.isoformat()} do not fit half hours",
        "use slots of 5, 10, 15, 30 or 60 minutes that begin on the half hour",
    )


def _fiscal_year(moment: datetime) -> int:
    local = moment.astimezone(JST)
    return local.year - (local.month < 4)


def _fiscal_years(timeline: Timeline) -> list[int]:
    last = timeline.end - timedelta(seconds=1)
    return list(range(_fiscal_year(timeline.start), _fiscal_year(last) + 1))


def _joined(found: pd.Series, more: pd.Series, used: list[str], name: str) -> pd.Series:
    """Return both series as one; where both have a price, it must be the same."""
    both = found.index.intersection(more.index)
    ours, theirs = found.loc[both], more.loc[both]
    differ = (ours != theirs) & ours.notna() & theirs.notna()
    if differ.any():
        at = int(np.argmax(differ))
        raise DataError(
            f"`{name}` and `{', '.join(used)}` disagree on {both[at]:%Y-%m-%d %H:%M}: "
            f"{theirs.iloc[at] / 1e3:g} and {ours.iloc[at] / 1e3:g} JPY/kWh",
            "keep the exchange's own file and remove the other from the folder",
        )
    return found.combine_first(more)


def _read_daily(folder: Path) -> tuple[dict[str, pd.DataFrame], dict[str, pd.Series]]:
    """Return network statistics and exchange rates by file."""
    tables: dict[str, pd.DataFrame] = {}
    rates: dict[str, pd.Series] = {}
    for path, head in _files(folder, (".csv", ".json")):
        key = path.relative_to(folder).as_posix()
        if fx.looks_like(head, path.name):
            rates[key] = fx.parse(path.read_bytes(), name=path.name)
        elif bitcoin.looks_like(head, path.name):
            tables[key] = bitcoin.parse(path.read_bytes(), name=path.name)
    return tables, rates


def _best(known: dict[str, pd.Series], days: NDArray[np.datetime64], column: str) -> pd.DataFrame:
    """Return `value` and `file` of each day of the timeline and of the week before, ``nan`` where no file has one.

    Raises
    ------
    SourceDamaged
        If two files disagree on one of these days.
    """
    span = pd.date_range(str(days[0] - HOLD_DAYS_MAX), str(days[-1]), freq="D", tz="UTC").as_unit("s")
    best = pd.DataFrame({"value": np.nan, "file": pd.Series(None, index=span, dtype=object)}, index=span)
    known = {name: series for name, series in known.items() if len(series)}
    for (one, ours), (other, theirs) in combinations(known.items(), 2):
        _agreed(column, one, ours, other, theirs, span)
    for name, series in sorted(known.items(), key=lambda item: (item[1].index[-1], len(item[1])), reverse=True):
        here = series.reindex(span)
        new = best["value"].isna() & here.notna()
        best.loc[new, "value"] = here[new]
        best.loc[new, "file"] = name
    return best


def _agreed(column: str, one: str, ours: pd.Series, other: str, theirs: pd.Series, span: pd.DatetimeIndex) -> None:
    """Raise if two files differ by more than `APART_MAX` on a day, beyond the smaller of their moves around it."""
    both = span[span.isin(ours.index) & span.isin(theirs.index)]
    if both.empty:
        return
    apart = np.abs(np.log(ours[both].to_numpy()) - np.log(theirs[both].to_numpy()))
    (whole, some), (whole_other, some_other) = (_moves(series, both) for series in (ours, theirs))
    move = np.fmin(whole, whole_other)
    move = np.where(np.isnan(move), np.fmin(some, some_other), move)
    wrong = apart > np.log1p(APART_MAX[column]) + np.nan_to_num(move)
    if wrong.any():
        at = both[int(np.argmax(wrong))]
        raise SourceDamaged(
            f"`{one}` and `{other}` disagree on `{column}` of {at:%Y-%m-%d}: {ours[at]:.6g} and {theirs[at]:.6g}",
            "compare both with the publisher's, and remove the wrong one from the folder",
        )


def _moves(series: pd.Series, days: pd.DatetimeIndex) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return how far a value lies at most from the one before and the one after: where both are known, and from any."""
    steps = pd.Series(np.log(series.to_numpy()), index=series.index).diff().abs()
    around = pd.DataFrame({"before": steps, "after": steps.shift(-1)}).loc[days].to_numpy()
    return np.maximum(*around.T), np.fmax(*around.T)


def _files_told(files: pd.Series, known: dict[str, pd.Series]) -> str:
    """Return the names of the files used; where others know these days too, also them and how it was chosen."""
    used = [str(name) for name in files.dropna().unique()]
    spare = [name for name in known if name not in used and files.index.isin(known[name].index).any()]
    if len(used) + len(spare) < 2:
        return ", ".join(used)
    unused = f"; not used: {', '.join(spare)}" if spare else ""
    return f"{', '.join(used)} (on each day the file that reaches furthest, then the one with most days{unused})"


def _held(
    known: dict[str, pd.Series], days: NDArray[np.datetime64], column: str, told: list[str]
) -> NDArray[np.float64]:
    """Return daily values slot by slot, the last one held over days without any."""
    if not len(days):
        return np.empty(0)
    best = _best(known, days, column)
    held = best.ffill(limit=HOLD_DAYS_MAX).iloc[HOLD_DAYS_MAX:]
    missing = held["value"].isna()
    if missing.any():
        raise GapInSeries(
            f"`{column}` is missing on {int(missing.sum())} days, first {missing.idxmax():%Y-%m-%d}",
            f"bring a file that covers {days[0]} to {days[-1]}; at most {HOLD_DAYS_MAX} days are bridged",
        )
    filled = int(best["value"].iloc[HOLD_DAYS_MAX:].isna().sum())
    bridged = f", {filled} days without a value take the last one" if filled else ""
    told.append(f"{column}: {_files_told(held['file'], known)}{bridged}")
    return held["value"].to_numpy()[(days - days[0]).astype(np.int64)]


def _with_median(
    known: dict[str, pd.Series], days: NDArray[np.datetime64], told: list[str]
) -> tuple[NDArray[np.float64], bool]:
    """Return fees a day slot by slot, and whether days were filled with the median of the known ones."""
    if not known or not len(days):
        told.append("fees_btc_per_day: no file, counted as zero")
        return np.zeros(len(days)), True
    best = _best(known, days, "fees_btc_per_day").iloc[HOLD_DAYS_MAX:]
    fees, missing = best["value"], best["value"].isna()
    words = f"fees_btc_per_day: {_files_told(best['file'], known) or ', '.join(known)}"
    if missing.any():
        outside = bool(missing.all())
        median = float((pd.concat(list(known.values())) if outside else fees).median())
        words += (
            f", {int(missing.sum())} of {len(fees)} days without a value take the median of the "
            f"{'days known outside this period' if outside else 'known days'} ({median:.3g} BTC)"
        )
        fees = fees.fillna(median)
    told.append(words)
    return fees.to_numpy()[(days - days[0]).astype(np.int64)], bool(missing.any())
