"""Units, and the border between floating power and the integers of the book.

Canonical units inside shoals: power in MW, energy in MWh, money in JPY, prices in JPY/MWh; in the book,
energy in whole watt-hours and money in whole yen.
"""

from __future__ import annotations

import re

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.errors import InputError, NotConserved, UnitMismatch, did_you_mean

WH_PER_MWH = 1_000_000
KWH_PER_MWH = 1_000.0
HOURS_PER_YEAR = 8_760.0

_SCALES: dict[str, dict[str, float]] = {
    "power_mw": {"W": 1e-6, "kW": 1e-3, "MW": 1.0, "GW": 1e3, "万kW": 10.0},
    "energy_mwh": {"Wh": 1e-6, "kWh": 1e-3, "MWh": 1.0, "GWh": 1e3, "TWh": 1e6, "万kWh": 10.0, "億kWh": 1e5},
    "price_jpy_per_mwh": {
        "JPY/kWh": 1e3,
        "JPY/MWh": 1.0,
        "円/kWh": 1e3,
        "円/MWh": 1.0,
        "yen/kWh": 1e3,
        "yen/MWh": 1.0,
    },
}
_QUANTITY = re.compile(r"^\s*([-+]?[\d,]*\.?\d+(?:[eE][-+]?\d+)?)\s*(\S.*?)\s*$")


def parse_quantity(text: str | float, dimension: str) -> float:
    """Turn text that carries its unit into the one canonical float.

    Parameters
    ----------
    text : str or float
        For instance ``"12.5 JPY/kWh"``. A bare number is taken in the canonical unit.
    dimension : {"power_mw", "energy_mwh", "price_jpy_per_mwh"}
        The canonical unit to return.

    Returns
    -------
    value : float
        In the unit named by `dimension`.

    Raises
    ------
    InputError
        If the text is no number with a unit.
    UnitMismatch
        If the unit does not measure this dimension.

    Examples
    --------
    >>> parse_quantity("12.5 JPY/kWh", "price_jpy_per_mwh")
    12500.0
    >>> parse_quantity("5万kW", "power_mw")
    50.0
    """
    scales = _SCALES[dimension]
    if isinstance(text, bool):
        raise InputError(f"`{text}` is no quantity", f"write a number with a unit: {', '.join(scales)}")
    if isinstance(text, (int, float)):
        return float(text)
    match = _QUANTITY.match(text)
    if match is None:
        try:
            return float(text)
        except ValueError:
            raise InputError(
                f"`{text}` is no number with a unit", f"write for instance `12.5 {next(iter(scales))}`"
            ) from None
    number, unit = match.groups()
    if unit not in scales:
        raise UnitMismatch(f"`{text}` has unit `{unit}`, which is no {dimension}", did_you_mean(unit, scales))
    return float(number.replace(",", "")) * scales[unit]


def round_carried(amounts: ArrayLike) -> NDArray[np.int64]:
    """Round a series to whole units so that what a slot leaves over is carried into the next.

    Parameters
    ----------
    amounts : array_like, shape (t,)
        Amounts in the unit of the book, for instance watt-hours.

    Returns
    -------
    whole : array of int64, shape (t,)
        Whole units. Every prefix sum is within half a unit of the exact one, so nothing is lost however long
        the series.

    Examples
    --------
    >>> round_carried([0.4, 0.4, 0.4, 0.4]).tolist()
    [0, 1, 0, 1]
    """
    exact = np.cumsum(np.asarray(amounts, dtype=np.float64))
    return np.diff(np.floor(exact + 0.5), prepend=0.0).astype(np.int64)


def settle_wh(
    sources_mwh: dict[str, NDArray[np.float64]], uses_mwh: dict[str, NDArray[np.float64]]
) -> tuple[dict[str, NDArray[np.int64]], dict[str, NDArray[np.int64]]]:
    """Turn the energy balance of each slot into whole watt-hours that close exactly.

    Sources are rounded with carry (`round_carried`). The uses of a slot then share the whole watt-hours that its
    sources brought: each gets the floor of what it is owed (its energy and what earlier slots left over), and the
    rest goes, one watt-hour each, to those with the largest remainders that are in use in that slot. What a use did
    not get is carried to its next slot. So each slot closes to zero, each total is exact to about one watt-hour,
    and a use that takes nothing is booked nothing.

    Parameters
    ----------
    sources_mwh, uses_mwh : dict of str to array, shape (t,)
        Energy of each leg in each slot; not negative. [MWh]

    Returns
    -------
    sources_wh, uses_wh : dict of str to array of int64, shape (t,)
        The same legs. ``sum(sources) == sum(uses)`` in each slot. [Wh]

    Raises
    ------
    NotConserved
        If a leg is negative, or the legs of a slot differ by more than a watt-hour before rounding.

    Examples
    --------
    >>> sources, uses = settle_wh({"pv": np.array([1e-6, 2e-6])}, {"a": np.array([0.5e-6, 1e-6]),
    ...                                                            "b": np.array([0.5e-6, 1e-6])})
    >>> [int(uses["a"][t] + uses["b"][t]) for t in range(2)]
    [1, 2]
    """
    exact_in = {k: np.asarray(v, dtype=np.float64) * WH_PER_MWH for k, v in sources_mwh.items()}
    exact_out = {k: np.asarray(v, dtype=np.float64) * WH_PER_MWH for k, v in uses_mwh.items()}
    for name, leg in (exact_in | exact_out).items():
        if not np.isfinite(leg).all() or (leg < -1.0).any():
            slot = int(np.argmax(~np.isfinite(leg) | (leg < -1.0)))
            raise NotConserved(
                f"`{name}` is {leg[slot]} Wh in slot {slot}", "energy of a leg counts up from zero; turn the leg round"
            )
    exact_in = {k: np.clip(v, 0.0, None) for k, v in exact_in.items()}
    exact_out = {k: np.clip(v, 0.0, None) for k, v in exact_out.items()}
    if not exact_in or not exact_out:
        raise NotConserved("a balance needs at least one source and one use", "pass both sides of the bus")
    whole_in = {k: round_carried(v) for k, v in exact_in.items()}
    supplied = np.sum(list(whole_in.values()), axis=0)
    names = list(exact_out)
    owed = np.stack([exact_out[k] for k in names], axis=1)
    off = np.sum(list(exact_in.values()), axis=0) - owed.sum(axis=1)
    limit = 1.0 + 1e-9 * np.maximum(1.0, owed.sum(axis=1))
    if (np.abs(off) > limit).any():
        slot = int(np.argmax(np.abs(off) - limit))
        raise NotConserved(
            f"slot {slot} does not close: sources and uses differ by {off[slot]:.3f} Wh",
            "name the leg that is missing, `lost` or `spilled` for instance",
        )
    whole_out = _share_out(owed, supplied)
    assert (whole_out.sum(axis=1) == supplied).all()
    return whole_in, {k: whole_out[:, i] for i, k in enumerate(names)}


def _share_out(owed: NDArray[np.float64], supplied: NDArray[np.int64]) -> NDArray[np.int64]:
    """Largest remainders with carry, slot by slot. `owed` (t, k) in Wh, `supplied` (t,) whole Wh."""
    slots, legs = owed.shape
    whole = np.zeros((slots, legs), dtype=np.int64)
    active = owed > 0.0
    single = active.sum(axis=1) == 1
    first = np.argmax(active, axis=1)
    carry = [0.0] * legs
    rows = owed.tolist()
    for t, total in enumerate(supplied.tolist()):
        if single[t]:
            k = int(first[t])
            whole[t, k] = total
            carry[k] += rows[t][k] - total
            continue
        row = rows[t]
        used = [k for k in range(legs) if row[k] > 0.0]
        if not used:
            if total:  # a residue of rounding in a slot without any use: the leg that is owed most takes it
                k = max(range(legs), key=carry.__getitem__)
                whole[t, k] = total
                carry[k] -= total
            continue
        due = {k: row[k] + carry[k] for k in used}
        got = {k: max(0, int(due[k] // 1)) for k in used}
        rest = total - sum(got.values())
        order = sorted(used, key=lambda k: (got[k] - due[k], k))
        while rest > 0:
            for k in order[:rest]:
                got[k] += 1
            rest = total - sum(got.values())
        while rest < 0:
            for k in [k for k in reversed(order) if got[k] > 0][:-rest]:
                got[k] -= 1
            rest = total - sum(got.values())
        for k in used:
            whole[t, k] = got[k]
            carry[k] = due[k] - got[k]
    return whole
