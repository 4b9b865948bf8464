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
J_PER_MWH = 3_600_000_000
DAYS_PER_YEAR = 365.0
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
_QUANTITY = re.compile(
    r"^\s*([-+]?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?(?<=\d)(?:[eE][-+]?\d+)?)\s*([^\s\d.,+-].*?)\s*$"
)


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

    Raises
    ------
    NotConserved
        If an amount is no number, or too large to be counted.

    Examples
    --------
    >>> round_carried([0.4, 0.4, 0.4, 0.4]).tolist()
    [0, 1, 0, 1]
    """
    exact = np.asarray(amounts, dtype=np.float64)
    countable = np.abs(exact) < 2.0**62  # false for NaN too
    if not countable.all():
        slot = int(np.argmin(countable))
        raise NotConserved(f"the amount in slot {slot} is {exact[slot]}", "only finite amounts below 2**62 are booked")
    whole = np.floor(exact)
    carried = np.floor(np.cumsum(exact - whole) + 0.5)  # parts below one: their sum keeps its digits
    return whole.astype(np.int64) + np.diff(carried, prepend=0.0).astype(np.int64)


def settle_wh(
    sources_mwh: dict[str, NDArray[np.float64]], uses_mwh: dict[str, NDArray[np.float64]]
) -> tuple[dict[str, NDArray[np.int64]], dict[str, NDArray[np.int64]]]:
    """Turn the energy balance of each slot into whole watt-hours that close exactly.

    In each slot sources and uses are laid end to end along one line, in the order given; where a source and a use
    overlap, energy flows from one to the other. Each such pair is rounded with carry (`round_carried`), and a leg is
    the sum of its pairs. So each slot closes to zero, a leg that is zero in a slot is booked nothing in it, and the
    sum of a leg up to any slot is within half a watt-hour for each leg that it meets, however long the series.

    Where the two sides differ by a residue of computing, the sources count and the uses are scaled to them; in a slot
    without any use the residue goes to the last one, so let that be where energy goes that nobody takes.

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
    UnitMismatch
        If the legs differ in length.

    Examples
    --------
    >>> sources, uses = settle_wh(
    ...     {"pv": np.array([1e-6, 2e-6])},
    ...     {"exported": np.array([0.4e-6, 0.8e-6]), "spilled": np.array([0.6e-6, 1.2e-6])},
    ... )
    >>> sources["pv"].tolist(), uses["exported"].tolist(), uses["spilled"].tolist()
    ([1, 2], [0, 1], [1, 1])
    """
    given = _legs_wh(sources_mwh)
    taken = _legs_wh(uses_mwh)
    if given.shape[1] != taken.shape[1]:
        raise UnitMismatch(
            f"the sources have {given.shape[1]} slots, the uses {taken.shape[1]}", "give both sides the same slots"
        )
    supply, demand = given.sum(axis=0), taken.sum(axis=0)
    off = supply - demand
    limit = 1.0 + 1e-9 * np.maximum(1.0, demand)
    if (np.abs(off) > limit).any():
        slot = int(np.argmax(np.abs(off) - limit))
        raise NotConserved(
            f"slot {slot} does not close: sources and uses differ by {off[slot]:.3f} Wh",
            "name the leg that is missing, `lost` or `spilled` for instance",
        )
    taken *= np.divide(supply, demand, out=np.ones_like(supply), where=demand > 0.0)
    taken[-1] += np.where(demand > 0.0, 0.0, supply)
    source_ends, use_ends = np.cumsum(given, axis=0), np.cumsum(taken, axis=0)
    source_wh = np.zeros(given.shape, dtype=np.int64)
    use_wh = np.zeros(taken.shape, dtype=np.int64)
    for i, source_end in enumerate(source_ends):
        for j, use_end in enumerate(use_ends):
            starts = np.maximum(source_ends[i - 1] if i else 0.0, use_ends[j - 1] if j else 0.0)
            pair = round_carried(np.maximum(np.minimum(source_end, use_end) - starts, 0.0))
            source_wh[i] += pair
            use_wh[j] += pair
    assert (source_wh.sum(axis=0) == use_wh.sum(axis=0)).all()
    return {name: source_wh[i] for i, name in enumerate(sources_mwh)}, {
        name: use_wh[j] for j, name in enumerate(uses_mwh)
    }


def _legs_wh(legs_mwh: dict[str, NDArray[np.float64]]) -> NDArray[np.float64]:
    """Return one side of a balance, shape (legs, t), after looking at each leg. [Wh]"""
    if not legs_mwh:
        raise NotConserved("a balance needs at least one source and one use", "pass both sides of the bus")
    if len({np.shape(leg) for leg in legs_mwh.values()}) > 1:
        sizes = ", ".join(f"`{name}` {np.size(leg)}" for name, leg in legs_mwh.items())
        raise UnitMismatch(f"the legs differ in length: {sizes}", "give all of them the same slots")
    legs = np.stack([np.asarray(leg, dtype=np.float64) * WH_PER_MWH for leg in legs_mwh.values()])
    for name, leg in zip(legs_mwh, legs, strict=True):
        wrong = ~(np.isfinite(leg) & (leg >= -1.0))
        if wrong.any():
            slot = int(np.argmax(wrong))
            raise NotConserved(
                f"`{name}` is {leg[slot]} Wh in slot {slot}", "energy of a leg counts up from zero; turn the leg round"
            )
    return np.maximum(legs, 0.0)
