"""Indicators of money on energy: backing of dated notes, surplus share, what a reserve of mined coins covers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError, UnitMismatch

Floats = NDArray[np.float64]


def backing_ratio(deliverable_mwh: float, notes_mwh: float) -> float:
    r"""Return the backing ratio of notes that fall due in one window at one place.

    Parameters
    ----------
    deliverable_mwh : float
        P90 of what can be delivered in that window: own generation, and what stores hold, less prior claims. [MWh]
    notes_mwh : float
        Notes that fall due in it; any one unit for both. [MWh]

    Returns
    -------
    ratio : float
        Infinite without notes. [1]

    Notes
    -----
    .. math:: \mathrm{BR} = \frac{\mathrm{P90}(E) + \eta\,\mathrm{SoC} - \text{prior}}{N}

    Issue only while BR ≥ 1, and while the financial ratio (`financial_ratio`) is. Pitfalls: three quarters of Japan's
    surplus falls in March to May and 0.4 % in July to September, so that a yearly ratio of 1 can be 0 in August
    (`backing_by_window` shows it); the environmental value may be sold already.

    Examples
    --------
    >>> backing_ratio(90.0, 60.0), backing_ratio(1.0, 0.0)
    (1.5, inf)
    """
    deliverable = number(deliverable_mwh, "deliverable_mwh", low=0.0)
    notes = number(notes_mwh, "notes_mwh", low=0.0)
    return deliverable / notes if notes else float("inf")


def backing_by_window(
    samples_mwh: ArrayLike, notes_mwh: ArrayLike, *, certainty: float = 0.9, stored_mwh: ArrayLike = 0.0
) -> Floats:
    """Return the backing ratio window by window, from years of what could be delivered.

    Parameters
    ----------
    samples_mwh : array_like, shape (years, windows)
        Deliverable energy of each window in years that were or might be. [MWh]
    notes_mwh : array_like, shape (windows,)
        Notes that fall due in each. [MWh]
    certainty : float, default 0.9
        P90: reached or exceeded in nine years of ten.
    stored_mwh : array_like, shape (windows,) or scalar, default 0
        What stores surely hold at the window's start, after losses. [MWh]

    Returns
    -------
    ratios : array, shape (windows,)
        [1]

    Examples
    --------
    Four good Mays and no August back two notes of 100 MWh unevenly.

    >>> backing_by_window([[300.0, 0.0], [280.0, 2.0], [310.0, 0.0], [290.0, 1.0]], [100.0, 100.0]).round(2).tolist()
    [2.83, 0.0]
    """
    samples, notes = np.asarray(samples_mwh, dtype=np.float64), np.asarray(notes_mwh, dtype=np.float64)
    if samples.ndim != 2 or samples.shape[1:] != notes.shape:
        raise UnitMismatch(
            f"samples have shape {samples.shape}, notes {notes.shape}", "give years by windows, and windows"
        )
    if not (samples >= 0).all() or not (notes >= 0).all():
        raise InputError("an energy is negative", "deliverable energy and notes count up from 0")
    firm = np.quantile(samples, 1.0 - number(certainty, "certainty", low=0.0, high=1.0), axis=0) + np.asarray(
        stored_mwh
    )
    return np.divide(firm, notes, out=np.full(notes.shape, np.inf), where=notes > 0)


def financial_ratio(reserve_jpy: float, *, haircut: float, notes_mwh: float, price_p95_jpy_per_mwh: float) -> float:
    """Return whether money could buy what notes promise at a bad price: reserve after haircut over that cost. [1]

    Examples
    --------
    >>> financial_ratio(2e6, haircut=0.5, notes_mwh=20.0, price_p95_jpy_per_mwh=50_000)
    1.0
    """
    left = number(reserve_jpy, "reserve_jpy", low=0.0) * (1.0 - number(haircut, "haircut", low=0.0, high=1.0))
    owed = number(notes_mwh, "notes_mwh", low=0.0) * number(price_p95_jpy_per_mwh, "price_p95_jpy_per_mwh", low=0.0)
    return left / owed if owed else float("inf")


def surplus_share(absorbed_mwh: ArrayLike, used_mwh: ArrayLike) -> float:
    r"""Return the share of a load's energy that would have been spilled without it.

    Parameters
    ----------
    absorbed_mwh, used_mwh : array_like, shape (t,)
        Curtailed energy that the load took, and all that it used, slot by slot. [MWh]

    Notes
    -----
    .. math:: \sigma = \frac{\sum_t a_t}{\sum_t u_t}, \qquad 0 \le a_t \le u_t

    Data: the network's log of instructions, and the meter; price alone does not tell, since 43 % of Kyushu's
    curtailing half hours of FY2024 were not at the market's floor. Pitfall: an average that leaves out the months
    without surplus.

    Examples
    --------
    >>> surplus_share([1.0, 0.0, 0.5], [1.0, 2.0, 1.0])
    0.375
    """
    absorbed, used = np.asarray(absorbed_mwh, dtype=np.float64), np.asarray(used_mwh, dtype=np.float64)
    if absorbed.shape != used.shape:
        raise UnitMismatch(f"shapes {absorbed.shape} and {used.shape} differ", "give both for the same slots")
    if not ((absorbed >= 0) & (absorbed <= used * (1 + 1e-12) + 1e-12)).all():
        raise InputError(
            "a load absorbed more than it used, or less than nothing", "count 0 to its own use in each slot"
        )
    return float(absorbed.sum() / used.sum()) if used.sum() else 0.0


def reserve_months(value_jpy: float, import_bill_jpy_per_year: float, haircut: float) -> float:
    """Return how many months of an import bill a reserve covers after a haircut. [month]

    Examples
    --------
    360 billion yen of coins against 6.2 trillion of LNG: 0.7 month, before any fall.

    >>> round(reserve_months(3.6e11, 6.2e12, 0.0), 1), round(reserve_months(3.6e11, 6.2e12, 0.8), 2)
    (0.7, 0.14)
    """
    kept = number(value_jpy, "value_jpy", low=0.0) * (1.0 - number(haircut, "haircut", low=0.0, high=1.0))
    bill = number(import_bill_jpy_per_year, "import_bill_jpy_per_year", low=0.0)
    return kept / bill * 12.0 if bill else float("inf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawdown:
    """A fall of a reserve's value: how deep [1], from which to which slot, and the slot of recovery or None."""

    depth: float
    peak: int
    trough: int
    recovered: int | None


def drawdown(value_jpy: ArrayLike) -> Drawdown:
    """Return the deepest fall of a reserve from a former peak.

    Parameters
    ----------
    value_jpy : array_like, shape (t,)
        Value of the coins held, at the price of each slot. [JPY]

    Examples
    --------
    >>> drawdown([1.0, 4.0, 2.0, 1.0, 3.0, 5.0])
    Drawdown(depth=0.75, peak=1, trough=3, recovered=5)
    """
    value = np.asarray(value_jpy, dtype=np.float64)
    if value.ndim != 1 or not value.size or not (value > 0).all():
        raise InputError("a reserve needs a series of values above 0", "give its value in each slot")
    top = np.maximum.accumulate(value)
    trough = int(np.argmin(value / top))
    peak = int(np.argmax(value[: trough + 1]))
    later = np.flatnonzero(value[trough:] >= value[peak])
    return Drawdown(
        depth=float(1.0 - value[trough] / value[peak]),
        peak=peak,
        trough=trough,
        recovered=trough + int(later[0]) if later.size else None,
    )
