"""Bitcoin network statistics: daily difficulty, price, fees and hashrate, in the shapes of their publishers.

Shapes, recognised by content:

- blockchain.com charts: the API's ``{"name", "values": [{"x": seconds, "y"}]}``, the site's download
  ``{"metric1", "<metric>": [{"x": milliseconds, "y"}]}``, and its CSV ``"x","y"`` (told apart by file name);
- mempool.space: ``/api/v1/mining/hashrate/…``, ``/api/v1/prices``, ``/api/v1/historical-price``, and
  ``/api/v1/difficulty-adjustment`` (`parse_retarget`);
- Coin Metrics: ``/v4/timeseries/asset-metrics`` and the community file ``csv/btc.csv``;
- any CSV with a date column and `difficulty`, `hashrate`, `fees_btc`, or `price` in a file named after Bitcoin.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import PurePath
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from shoals.core.errors import SourceChanged, SourceDamaged
from shoals.data.sources._text import date_of, number_of, odd_step, rows_of, text_of

COLUMNS = ("difficulty", "price_usd_per_btc", "fees_btc_per_day", "hashrate_th_per_s")
"""Columns that a parsed file may have."""

HALVINGS = (
    (datetime(2009, 1, 3, tzinfo=UTC), 50.0),
    (datetime(2012, 11, 28, 15, 24, 38, tzinfo=UTC), 25.0),
    (datetime(2016, 7, 9, 16, 46, 13, tzinfo=UTC), 12.5),
    (datetime(2020, 5, 11, 19, 23, 43, tzinfo=UTC), 6.25),
    (datetime(2024, 4, 20, 0, 9, 27, tzinfo=UTC), 3.125),
)
"""Times of the blocks 0, 210,000, 420,000 … and the subsidy from then on. [BTC/block]"""

_DAYS_PER_HALVING = 210_000 * 10 / 1440
_METRICS = {
    "difficulty": "difficulty",
    "market-price": "price_usd_per_btc",
    "transaction-fees": "fees_btc_per_day",
    "hash-rate": "hashrate_th_per_s",
}
"""Charts of blockchain.com that shoals uses."""

_CHART_NAMES = {
    "difficulty": "difficulty",
    "network difficulty": "difficulty",
    "market price (usd)": "price_usd_per_btc",
    "market price": "price_usd_per_btc",
    "total transaction fees (btc)": "fees_btc_per_day",
    "transaction fees (btc)": "fees_btc_per_day",
    "total transaction fees": "fees_btc_per_day",
    "hash rate": "hashrate_th_per_s",
    "total hash rate (th/s)": "hashrate_th_per_s",
}
_COIN_METRICS = {
    "DiffMean": "difficulty",
    "PriceUSD": "price_usd_per_btc",
    "FeeTotNtv": "fees_btc_per_day",
    "HashRate": "hashrate_th_per_s",
}
_TABLE = {
    "difficulty": "difficulty",
    "price_usd_per_btc": "price_usd_per_btc",
    "fees_btc": "fees_btc_per_day",
    "fees_btc_per_day": "fees_btc_per_day",
    "hashrate": "hashrate_th_per_s",
    "hashrate_th_per_s": "hashrate_th_per_s",
    **{name.lower(): column for name, column in _COIN_METRICS.items()},
}
_PRICE_WORDS = ("price", "price_usd", "close")
_DAYS = ("date", "day", "time", "datetime", "timestamp")
_HINT = "use a file of blockchain.com, mempool.space or Coin Metrics, or a CSV with `date` and `difficulty`"
_DAY_S = 86_400
_RETARGET_FACTOR = 4.0
_RETARGET_DAYS_MIN = 3.5  # 2,016 blocks after a change by the full factor: two weeks over four
_EARLY_UNTIL, _THIN_UNTIL = date(2011, 1, 1), date(2015, 1, 1)  # a few machines; a few exchanges
_DIFFICULTY_MIN = 1e9  # since 2015 it has been above 4e10
_PRICE_BACK, _PRICE_STEP_MAX = 3.0, 10.0  # since 2015 no day has moved the price by more than a factor of 1.6
_FEES_BTC_MAX = 10_000.0  # the highest day, that of the 2024 halving, had 1,258
_TIME_S_MIN, _TIME_S_MAX = 1.2e9, 7.2e9  # 2008 to 2198


@dataclass(frozen=True, slots=True, kw_only=True)
class Retarget:
    """What is known of the next change of difficulty.

    Parameters
    ----------
    change_fraction : float
        Expected change: 0.02 makes blocks 2 % harder.
    blocks : int
        Blocks until then.
    moment : datetime
        Expected time of it, UTC.
    """

    change_fraction: float
    blocks: int
    moment: datetime


def subsidy_btc_per_block(moments: ArrayLike) -> NDArray[np.float64]:
    """Return the new coins of a block, halved every 210,000 blocks.

    After the last halving that has happened, blocks are counted on at one in ten minutes.

    Parameters
    ----------
    moments : array_like of datetime64, shape (t,)
        UTC.

    Returns
    -------
    subsidy_btc_per_block : array, shape (t,)
        [BTC/block]

    References
    ----------
    .. [1] Bitcoin Core, ``consensus.nSubsidyHalvingInterval``; block times of 210,000, 420,000, 630,000, 840,000.

    Examples
    --------
    >>> days = np.array(["2024-04-20T00:00", "2024-04-20T00:30", "2029-01-01"], "datetime64[s]")
    >>> subsidy_btc_per_block(days).tolist()
    [6.25, 3.125, 1.5625]
    """
    times = np.asarray(moments, dtype="datetime64[s]").astype(np.int64)
    starts = np.array([int(moment.timestamp()) for moment, _ in HALVINGS])
    at = np.clip(np.searchsorted(starts, times, side="right") - 1, 0, None)
    later = np.clip((times - starts[-1]) // int(_DAYS_PER_HALVING * _DAY_S), 0, None)
    return np.array([subsidy for _, subsidy in HALVINGS])[at] / 2.0**later


def looks_like(head: bytes, name: str) -> bool:
    """Return whether the first bytes of a file are those of network statistics that `parse` reads.

    Examples
    --------
    >>> looks_like(b"date,difficulty", "a.csv"), looks_like(b"date,price,volume", "gold.csv")
    (True, False)
    >>> looks_like(b'{"hashrates": [', "reply.json")
    True
    """
    text = head.decode("utf-8", "ignore").lstrip("\ufeff \n")
    if text.startswith("{"):
        keys = ('"metric1"', '"values"', '"hashrates"', '"data"', '"prices"', '"USD"')
        return any(key in text for key in keys) and _json_is_ours(text, name)
    cells = [cell.strip().strip('"') for cell in text.split("\n")[0].rstrip("\r").split(",")]
    return bool(_table_columns(cells, name))


def _json_is_ours(text: str, name: str) -> bool:
    if any(f'"{key}"' in text for key in ("hashrates", "currentDifficulty", *_COIN_METRICS)):
        return True
    if '"metric1"' in text:
        return any(f'"{metric}"' in text for metric in _METRICS)
    if '"values"' in text:
        said = re.search(r'"name"\s*:\s*"([^"]*)"', text)
        return (said is not None and said[1].lower() in _CHART_NAMES) or _metric_of(name) in _METRICS
    return '"USD"' in text and '"time"' in text


def parse(raw: bytes, *, name: str = "") -> pd.DataFrame:
    r"""Read network statistics of any known shape into daily values.

    Parameters
    ----------
    raw : bytes
        JSON or CSV.
    name : str
        Its name: for messages, and to know the metric of a CSV of bare ``"x","y"``.

    Returns
    -------
    daily : DataFrame
        Index ``day`` (UTC midnight), some of `COLUMNS`. Values of one day are averaged. ``attrs["dropped"]`` counts
        the zero and missing values of each column that were left out.

    Raises
    ------
    SourceChanged
        If the shape is not known.
    SourceDamaged
        If a file is cut off, a cell holds text or a negative number, or a day comes twice with two values. If a value
        cannot be: a difficulty that changes by more than the protocol lets it (a factor of 4 in 2,016 blocks, from
        2011 on) or is below 1e9 after 2014; a price that, from 2015 on, leaps by more than a factor of 3 and comes
        back, or by more than 10; fees above 10,000 BTC a day.

    References
    ----------
    .. [1] Bitcoin Core, ``CalculateNextWorkRequired``: a timespan is taken as at least a quarter and at most four
       times two weeks.

    Examples
    --------
    >>> daily = parse(b"date,difficulty\n2024-04-01,0\n2024-04-02,8.39e13\n")
    >>> daily["difficulty"].to_dict(), daily.attrs["dropped"]
    ({Timestamp('2024-04-02 00:00:00+0000', tz='UTC'): 83900000000000.0}, {'difficulty': 1})
    """
    name = name or "network statistics"
    text = text_of(raw, name)
    if text.lstrip().startswith(("{", "[")):
        points, lines = _points_of_json(_load(text, name), name), {}
    else:
        points, lines = _points_of_csv(text, name)
    frame = _frame(points, name)
    _check(frame, name, lines)
    return frame


def parse_retarget(raw: bytes, *, name: str = "") -> Retarget:
    """Read mempool.space's ``/api/v1/difficulty-adjustment``.

    Examples
    --------
    >>> parse_retarget(b'{"difficultyChange": 2.5, "remainingBlocks": 100, "estimatedRetargetDate": 1700000000000}')
    Retarget(change_fraction=0.025, blocks=100, moment=datetime.datetime(2023, 11, 14, 22, 13, 20,
    tzinfo=datetime.timezone.utc))
    """
    name = name or "difficulty adjustment"
    value = _load(text_of(raw, name), name)
    try:
        return Retarget(
            change_fraction=float(value["difficultyChange"]) / 100.0,
            blocks=int(value["remainingBlocks"]),
            moment=datetime.fromtimestamp(_time_of(value["estimatedRetargetDate"], name), UTC),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise SourceChanged(f"`{name}` is no difficulty adjustment: {error!r}", "use mempool.space's reply") from None


Points = dict[str, list[tuple[float, float]]]
"""For each column, pairs of seconds since 1970 and value."""


def _load(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise SourceDamaged(
            f"`{name}`, line {error.lineno}: this JSON breaks off or is no JSON ({error.msg})", "download it again"
        ) from None


def _points_of_json(value: Any, name: str) -> Points:
    if isinstance(value, dict):
        if "hashrates" in value or "currentDifficulty" in value:
            return _mempool_hashrate(value, name)
        if "metric1" in value:
            return {
                column: _pairs(value[metric], "x", "y", name) for metric, column in _METRICS.items() if metric in value
            }
        if "values" in value:
            said = str(value.get("name", "")).lower()
            column = _CHART_NAMES.get(said) or _METRICS.get(_metric_of(name))
            if column is None:
                raise SourceChanged(f"`{name}` is the chart `{said or '?'}`, which shoals does not use", _charts_hint())
            return {column: _pairs(value["values"], "x", "y", name)}
        if "prices" in value:
            return {"price_usd_per_btc": _pairs(value["prices"], "time", "USD", name)}
        if "USD" in value and "time" in value:
            return {"price_usd_per_btc": _pairs([value], "time", "USD", name)}
        if "data" in value:
            return _coin_metrics(value["data"], name)
        if "difficultyChange" in value:
            raise SourceChanged(
                f"`{name}` tells of the next change of difficulty, not of its level", "read it with `parse_retarget`"
            )
    raise SourceChanged(f"`{name}` is JSON of a shape that shoals does not know", _HINT)


def _mempool_hashrate(value: dict[str, Any], name: str) -> Points:
    """Hashrates are daily; difficulties are listed where they change, and hold until the next change."""
    rates = _pairs(value.get("hashrates", []), "timestamp", "avgHashrate", name)
    points: Points = {"hashrate_th_per_s": [(time, rate / 1e12) for time, rate in rates]}
    changes = _listed(value.get("difficulty", []), name)
    key = "time" if any("time" in change for change in changes) else "timestamp"
    steps = sorted(_pairs(changes, key, "difficulty", name))
    if steps:
        noon = _DAY_S // 2
        last = max([steps[-1][0], *(time for time, _ in rates)])
        first_day, last_day = math.ceil((steps[0][0] - noon) / _DAY_S), int(last // _DAY_S)
        times = np.arange(first_day, last_day + 1) * _DAY_S
        at = np.searchsorted([time for time, _ in steps], times + noon, side="right") - 1
        points["difficulty"] = [(float(t), steps[max(i, 0)][1]) for t, i in zip(times, at, strict=True)]
    return points


def _coin_metrics(records: Any, name: str) -> Points:
    points: Points = {}
    for record in _listed(records, name):
        if record.get("asset", "btc") != "btc":
            raise SourceChanged(f"`{name}` is about `{record['asset']}`", "ask Coin Metrics for the asset `btc`")
        for metric, column in _COIN_METRICS.items():
            if metric in record:
                time = _time_of(record.get("time"), name)
                points.setdefault(column, []).append((time, _number(record[metric], name)))
    if not points:
        raise SourceChanged(f"`{name}` has none of {', '.join(_COIN_METRICS)}", _HINT)
    return points


def _pairs(records: Any, time: str, value: str, name: str) -> list[tuple[float, float]]:
    try:
        return [(_time_of(r[time], name), _number(r[value], name)) for r in _listed(records, name)]
    except (KeyError, TypeError):
        raise SourceChanged(f"`{name}` has points without `{time}` and `{value}`", _HINT) from None


def _listed(records: Any, name: str) -> list[dict[str, Any]]:
    if not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
        raise SourceChanged(f"`{name}` has no list of points where one is expected", _HINT)
    return records


def _number(value: Any, name: str) -> float:
    if value is None:
        return math.nan
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    return number_of(str(value), name, 1, "value")


def _time_of(value: Any, name: str) -> float:
    if isinstance(value, str) and not (value.isdecimal() and len(value) > 8):
        return _midnight(value, name, 1)
    number = _number(value, name)
    seconds = number / 1000.0 if abs(number) > 1e11 else number  # milliseconds, or seconds since 1970
    if not _TIME_S_MIN <= seconds <= _TIME_S_MAX:
        raise SourceDamaged(f"`{name}` has a point at the time {value!r}", "it must be seconds since 1970, after 2008")
    return seconds


def _midnight(cell: str, name: str, line: int) -> float:
    day = date_of(cell, name, line)
    return datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()


def _points_of_csv(text: str, name: str) -> tuple[Points, dict[int, list[int]]]:
    """Return the points, and the lines that tell of each day, by days since 1970."""
    rows = rows_of(text, name)
    first_line, header = next(rows)
    columns = _table_columns(header, name)
    if not columns:
        known = " (its name must be that of the chart, `difficulty.csv` for instance)" if _is_xy(header) else ""
        raise SourceChanged(
            f"`{name}`, line {first_line}: no network statistics among `{','.join(header)[:60]}`{known}",
            _charts_hint() if known else _HINT,
        )
    lower = [cell.strip().lower() for cell in header]
    time_at = next(lower.index(day) for day in ("x", *_DAYS) if day in lower)
    points: Points = {column: [] for column in columns}
    seen: dict[float, int] = {}
    lines: dict[int, list[int]] = {}
    for line, row in rows:
        if len(row) != len(header):
            raise SourceDamaged(
                f"`{name}`, line {line}: {len(row)} columns where the header has {len(header)}",
                "the file is cut off or was edited; download it again",
            )
        cell = row[time_at].strip()
        bare = cell.isdecimal() and len(cell) > 8
        time = _time_of(cell, name) if bare else _midnight(cell, name, line)
        if not bare and seen.setdefault(time, line) != line:
            raise SourceDamaged(
                f"`{name}`, line {line}: `{cell}` was there in line {seen[time]} already", "remove one of the two"
            )
        lines.setdefault(int(time // _DAY_S), []).append(line)
        for column, at in columns.items():
            value = number_of(row[at], name, line, header[at])
            if value < 0:
                raise SourceDamaged(
                    f"`{name}`, line {line}: `{header[at]}` is {value:g}", "it counts up from zero; download it again"
                )
            points[column].append((time, value))
    return points, lines


def _table_columns(header: list[str], name: str) -> dict[str, int]:
    """Return the position of each column of `COLUMNS` that a header has."""
    lower = [cell.strip().lower() for cell in header]
    if _is_xy(header):
        column = _METRICS.get(_metric_of(name))
        return {column: 1} if column else {}
    if not any(day in lower for day in _DAYS):
        return {}
    found = {_TABLE[cell]: at for at, cell in enumerate(lower) if cell in _TABLE}
    if "price_usd_per_btc" not in found and re.search(r"btc|bitcoin", name.lower()):
        words = [word for word in _PRICE_WORDS if word in lower]
        found |= {"price_usd_per_btc": lower.index(words[0])} if words else {}
    return found


def _is_xy(header: list[str]) -> bool:
    return [cell.strip().lower() for cell in header] == ["x", "y"]


def _metric_of(name: str) -> str:
    """Return the chart that a file is named after: the stem, or the metric that stands in it."""
    stem = PurePath(name).stem.lower().replace("_", "-")
    found = [metric for metric in _METRICS if re.search(rf"(?:^|-){metric}(?:-\d[\d-]*)?$", stem)]
    return found[0] if found else stem


def _charts_hint() -> str:
    return f"the charts that count are {', '.join(_METRICS)}; keep the names under which they are downloaded"


def _frame(points: Points, name: str) -> pd.DataFrame:
    """Return daily means of the values above zero."""
    daily: dict[str, pd.Series] = {}
    dropped: dict[str, int] = {}
    for column, pairs in points.items():
        if not pairs:
            continue
        times, values = (np.array(part, dtype=np.float64) for part in zip(*pairs, strict=True))
        if (values < 0).any():
            raise SourceDamaged(
                f"`{name}`: `{column}` is {values.min():g}", "it counts up from zero; download it again"
            )
        good = values > 0
        if not good.all():
            dropped[column] = int((~good).sum())
        days = (times[good] // _DAY_S).astype(np.int64).astype("datetime64[D]").astype("datetime64[s]")
        index = pd.DatetimeIndex(days, name="day").tz_localize("UTC")
        daily[column] = pd.Series(values[good], index=index).groupby(level=0).mean()
    frame = pd.DataFrame({column: daily[column] for column in COLUMNS if column in daily})
    if frame.empty:
        raise SourceDamaged(f"`{name}` has no value above zero", "download it again")
    frame.index.name = "day"
    frame.attrs["dropped"] = dropped
    return frame


def _check(frame: pd.DataFrame, name: str, lines: dict[int, list[int]]) -> None:
    """Raise if a daily value cannot be."""

    def damaged(day: np.int64, what: str, hint: str) -> SourceDamaged:
        at = lines.get(int(day), [])
        place = f", line {at[0]}" if len(at) == 1 else f", lines {at[0]} to {at[-1]}" if at else ""
        return SourceDamaged(f"`{name}`{place}: {what}", hint)

    def leap(column: str, days: NDArray[np.int64], values: NDArray[np.float64], at: int, why: str) -> SourceDamaged:
        return damaged(
            days[at],
            f"`{column}` leaps from {values[at - 1]:.6g} on {_day(days[at - 1])} to {values[at]:.6g} on "
            f"{_day(days[at])}",
            f"{why}; compare both days with the publisher's and correct the wrong one",
        )

    if "difficulty" in frame:
        days, values = _known(frame["difficulty"], _EARLY_UNTIL)
        retargets = 1.0 + np.diff(days) // _RETARGET_DAYS_MIN
        wrong = np.abs(np.diff(np.log(values))) > retargets * np.log(_RETARGET_FACTOR) + 1e-6
        if wrong.any():
            why = "the protocol changes it by at most a factor of 4 in 2,016 blocks, about two weeks"
            raise leap("difficulty", days, values, int(np.argmax(wrong)) + 1, why)
        days, values = _known(frame["difficulty"], _THIN_UNTIL)
        if (values < _DIFFICULTY_MIN).any():
            at = int(np.argmax(values < _DIFFICULTY_MIN))
            raise damaged(
                days[at],
                f"`difficulty` is {values[at]:.6g} on {_day(days[at])}",
                "since 2015 it has been above 4e10; give it whole, not in units of 10^12",
            )
    if "price_usd_per_btc" in frame:
        days, values = _known(frame["price_usd_per_btc"], _THIN_UNTIL)
        at = odd_step(days, values, back=_PRICE_BACK, always=_PRICE_STEP_MAX)
        if at is not None:
            why = "since 2015 no day has moved the price by more than a factor of 1.6"
            raise leap("price_usd_per_btc", days, values, at, why)
    if "fees_btc_per_day" in frame:
        days, values = _known(frame["fees_btc_per_day"], _EARLY_UNTIL)
        if (values > _FEES_BTC_MAX).any():
            at = int(np.argmax(values))
            raise damaged(
                days[at],
                f"`fees_btc_per_day` is {values[at]:.6g} on {_day(days[at])}",
                "the highest day so far, that of the 2024 halving, had 1,258 BTC; give BTC a day, not dollars",
            )


def _known(series: pd.Series, since: date) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return days since 1970 and values of those that are known from a day on."""
    known = series.dropna()
    days = pd.DatetimeIndex(known.index).tz_localize(None).to_numpy().astype("datetime64[D]")
    late = days >= np.datetime64(since, "D")
    return days[late].astype(np.int64), known.to_numpy(dtype=np.float64)[late]


def _day(number: np.int64) -> np.datetime64:
    return np.datetime64(int(number), "D")
