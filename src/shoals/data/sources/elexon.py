"""Elexon, Great Britain: wind held back, from what units notified (PN) and what the operator accepted (BOALF).

Both are ramps: a level in MW at a time, a level at a later time, straight between. Where an acceptance lies below the
notified level, the difference is held back. Addresses: ``https://data.elexon.co.uk/bmrs/api/v1/datasets/PN`` and
``…/BOALF``; the same records also come as Parquet in the older naming. Times are UTC.
"""

from __future__ import annotations

import io
import json
from collections.abc import Collection

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from shoals.core.energy import AreaSeries
from shoals.core.errors import InputError, SourceChanged, SourceDamaged
from shoals.core.figure import Kind
from shoals.core.time import Timeline
from shoals.data.sources._text import looks_like_html, rows_of, text_of

COLUMNS = (
    "unit",
    "record",
    "start",
    "end",
    "start_mw",
    "end_mw",
    "acceptance",
    "accepted_at",
)
"""Columns of a parsed file: one row is one ramp."""

_NAMES = {
    "unit": ("bmUnit", "bmUnitID", "unit"),
    "record": ("dataset", "recordType"),
    "start": ("timeFrom",),
    "end": ("timeTo",),
    "start_mw": ("levelFrom",),
    "end_mw": ("levelTo",),
    "acceptance": ("acceptanceNumber", "Accept ID"),
    "accepted_at": ("acceptanceTime", "Accept Time"),
}
_RECORDS = ("PN", "BOALF")
_MINUTES_PER_SLOT = 30
_HINT = "use a reply of Elexon's datasets PN or BOALF"


def parse(raw: bytes, *, name: str = "") -> pd.DataFrame:
    """Read physical notifications or bid-offer acceptances, JSON or Parquet.

    Parameters
    ----------
    raw : bytes
        A reply of the API, ``{"data": [...]}`` or a bare list, or a Parquet file of such records.
    name : str
        Its name, for messages.

    Returns
    -------
    ramps : DataFrame
        Columns `COLUMNS`: unit, record (``"PN"`` or ``"BOALF"``), start and end (UTC), power at both [MW], and for
        acceptances their number and the time at which they were given.

    Raises
    ------
    SourceDamaged
        If the file breaks off, a level is no number, or a ramp ends before it begins.
    SourceChanged
        If it holds other records.

    Examples
    --------
    >>> ramps = parse(b'''[{"dataset": "PN", "bmUnit": "T_WIND-1", "timeFrom": "2024-04-01T00:00:00Z",
    ...     "timeTo": "2024-04-01T00:30:00Z", "levelFrom": 40, "levelTo": 60}]''')
    >>> ramps[["unit", "record", "start_mw", "end_mw"]].values.tolist()
    [['T_WIND-1', 'PN', 40.0, 60.0]]
    """
    name = name or "Elexon records"
    table = _table(raw, name)
    found = {
        column: next((table[label] for label in labels if label in table), None) for column, labels in _NAMES.items()
    }
    for column in ("unit", "record", "start", "end", "start_mw", "end_mw"):
        if found[column] is None:
            raise SourceChanged(f"`{name}` has no field `{_NAMES[column][0]}`", _HINT)
    ramps = pd.DataFrame({column: found[column] for column in COLUMNS if found[column] is not None})
    ramps = ramps.reindex(columns=list(COLUMNS)).reset_index(drop=True)
    other = sorted(set(ramps["record"].unique()) - set(_RECORDS))
    if other:
        raise SourceChanged(f"`{name}` holds records `{other[0]}`", _HINT)
    try:
        for column in ("start", "end", "accepted_at"):
            ramps[column] = pd.to_datetime(ramps[column], utc=True, format="ISO8601").dt.as_unit("s")
        for column in ("start_mw", "end_mw", "acceptance"):
            ramps[column] = pd.to_numeric(ramps[column]).astype(np.float64)
    except (ValueError, TypeError) as error:
        raise SourceDamaged(f"`{name}`: a time or level is unreadable ({error})", "download it again") from None
    bad = ramps[["start", "end", "start_mw", "end_mw"]].isna().any(axis=1) | (ramps["end"] < ramps["start"])
    if bad.any():
        at = int(np.argmax(bad))
        raise SourceDamaged(
            f"`{name}`, record {at + 1} of `{ramps['unit'].iloc[at]}`: a time or level is missing or runs backwards",
            "download it again",
        )
    return ramps


def wind_units(raw: bytes, *, name: str = "") -> frozenset[str]:
    r"""Read a table of units and return those that run on wind.

    Parameters
    ----------
    raw : bytes
        CSV with the columns ``SETT_BMU_ID`` and ``FUEL TYPE``.
    name : str
        Its name, for messages.

    Examples
    --------
    >>> sorted(wind_units(b"SETT_BMU_ID,FUEL TYPE\nT_A-1,WIND\nT_B-1,CCGT\n"))
    ['T_A-1']
    """
    name = name or "table of units"
    rows = rows_of(text_of(raw, name), name)
    _, header = next(rows)
    names = [cell.strip().upper() for cell in header]
    if "SETT_BMU_ID" not in names or "FUEL TYPE" not in names:
        raise SourceChanged(f"`{name}` has no columns `SETT_BMU_ID` and `FUEL TYPE`", "use Elexon's table of units")
    unit, fuel = names.index("SETT_BMU_ID"), names.index("FUEL TYPE")
    return frozenset(row[unit].strip() for _, row in rows if len(row) > fuel and row[fuel].strip().upper() == "WIND")


def curtailed_mwh(ramps: pd.DataFrame, *, units: Collection[str] | None = None) -> pd.DataFrame:
    r"""Return the energy that each unit held back in each half hour.

    Levels are taken at the middle of each minute, which integrates a straight ramp between whole minutes exactly. A
    later acceptance replaces an earlier one in the minutes that it covers. Minutes without a notification do not
    count, nor do acceptances above the notified level.

    Parameters
    ----------
    ramps : DataFrame
        Rows of `parse`, notifications and acceptances together (``pandas.concat``).
    units : collection of str, optional
        Count these only, `wind_units` for instance.

    Returns
    -------
    curtailed : DataFrame
        Index ``start`` (UTC, half hours in which there are notifications), one column per unit. [MWh]

    Raises
    ------
    InputError
        If there is no notification.

    Notes
    -----
    .. math:: E_{u,t} = \int_t \max(P^{PN}_u - P^{accepted}_u,\ 0)\, \mathrm{d}\tau

    References
    ----------
    .. [1] Elexon, *Imbalance Pricing Guidance* and BMRS data definitions: PN, BOALF.
    """
    chosen = ramps if units is None else ramps[ramps["unit"].isin(set(units))]
    notified = chosen[chosen["record"] == "PN"]
    if notified.empty:
        raise InputError("there is no notification (PN) to compare acceptances with", "read both PN and BOALF")
    slot_s = _MINUTES_PER_SLOT * 60
    first = int(notified["start"].min().timestamp()) // slot_s * slot_s
    last = -(-int(notified["end"].max().timestamp()) // slot_s) * slot_s
    slots = (last - first) // slot_s
    accepted = chosen[chosen["record"] == "BOALF"].sort_values(["accepted_at", "acceptance", "start"], kind="stable")
    names = sorted(notified["unit"].unique())
    held = np.zeros((slots, len(names)))
    plans, orders = dict(tuple(notified.groupby("unit"))), dict(tuple(accepted.groupby("unit")))
    for column, unit in enumerate(names):
        if unit not in orders:
            continue
        planned = _minutes(plans[unit], first, slots * _MINUTES_PER_SLOT)
        ordered = _minutes(orders[unit], first, slots * _MINUTES_PER_SLOT)
        gap = np.nan_to_num(np.maximum(planned - ordered, 0.0))
        held[:, column] = gap.reshape(slots, _MINUTES_PER_SLOT).sum(axis=1) / 60.0
    starts = pd.to_datetime(first + slot_s * np.arange(slots), unit="s", utc=True).as_unit("s")
    return pd.DataFrame(held, index=starts.rename("start"), columns=names)


def to_area_series(curtailed: pd.DataFrame) -> AreaSeries:
    """Return the sum of all units as a series of the area ``"gb"``.

    Parameters
    ----------
    curtailed : DataFrame
        What `curtailed_mwh` returns: every half hour once, in order.

    Returns
    -------
    area : AreaSeries
        ``wind_curtailed_mw``, the mean power held back in each half hour; computed.
    """
    steps = pd.DatetimeIndex(curtailed.index).as_unit("s").asi8
    if not len(steps) or (np.diff(steps) != _MINUTES_PER_SLOT * 60).any():
        raise InputError("the half hours are not in one unbroken row", "pass what `curtailed_mwh` returned")
    timeline = Timeline(start=curtailed.index[0].to_pydatetime(), step_minutes=_MINUTES_PER_SLOT, slots=len(curtailed))
    return AreaSeries(
        area="gb",
        timeline=timeline,
        columns={"wind_curtailed_mw": curtailed.to_numpy().sum(axis=1) / timeline.hours},
        kind=Kind.COMPUTED,
        source="Elexon PN less BOALF, wind units",
    )


def _table(raw: bytes, name: str) -> pd.DataFrame:
    if raw.startswith(b"PAR1"):
        try:
            return pd.read_parquet(io.BytesIO(raw)).reset_index()
        except Exception as error:  # the reader raises errors of several libraries
            raise SourceDamaged(
                f"`{name}` is no whole Parquet file ({type(error).__name__})", "download it again"
            ) from error
    if looks_like_html(raw):
        text_of(raw, name)
    try:
        value = json.loads(raw)
    except ValueError:
        raise SourceDamaged(f"`{name}` is neither JSON nor Parquet, or breaks off", "download it again") from None
    records = value.get("data") if isinstance(value, dict) else value
    if not isinstance(records, list) or not records or not all(isinstance(record, dict) for record in records):
        raise SourceChanged(f"`{name}` has no list of records", _HINT)
    return pd.DataFrame.from_records(records)


def _minutes(ramps: pd.DataFrame, first: int, minutes: int) -> NDArray[np.float64]:
    """Return the level in the middle of each minute, ``nan`` where no ramp covers it, shape (m,). [MW]"""
    level = np.full(minutes, np.nan)
    middles = first + 60.0 * np.arange(minutes) + 30.0
    starts = ramps["start"].dt.as_unit("s").astype(np.int64).to_numpy()
    ends = ramps["end"].dt.as_unit("s").astype(np.int64).to_numpy()
    spans = zip(starts, ends, ramps["start_mw"].to_numpy(), ramps["end_mw"].to_numpy(), strict=True)
    for start, end, start_mw, end_mw in spans:
        low = max(int(np.searchsorted(middles, start)), 0)
        high = int(np.searchsorted(middles, end))
        if high > low:
            level[low:high] = start_mw + (end_mw - start_mw) * (middles[low:high] - start) / (end - start)
    return level
