"""What it costs to be able to take a kWh, how many kWh there are to take, and who could take the next megawatt's."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError
from shoals.core.figure import Kind
from shoals.core.network import NetworkSeries
from shoals.core.site import Cost
from shoals.value import ai, catalog, mining

RATE_JPY_PER_USD = 155.0
"""Exchange rate of the catalog's candidates, November 2025 (assumed)."""

KW_PER_MW = 1000.0

Floats = NDArray[np.float64]


# -------------------------------------------------------------------------------------------------------- cost of a kWh


def capital_recovery_factor(rate: ArrayLike, years: ArrayLike) -> Floats:
    r"""Return the yearly payment that returns an outlay of 1 with interest.

    Parameters
    ----------
    rate : array_like
        Interest a year, 0 or more. [1]
    years : array_like
        Above 0. [y]

    Returns
    -------
    factor : array, of the common shape
        [1/y]

    Notes
    -----
    .. math:: \mathrm{CRF}(r, n) = \frac{r}{1 - (1 + r)^{-n}}, \qquad \mathrm{CRF}(0, n) = \frac{1}{n}

    Examples
    --------
    >>> capital_recovery_factor([0.05, 0.05, 0.0], [5, 20, 4]).round(4).tolist()
    [0.231, 0.0802, 0.25]
    """
    r, n = np.broadcast_arrays(np.asarray(rate, dtype=np.float64), np.asarray(years, dtype=np.float64))
    if not ((r >= 0) & np.isfinite(r)).all():
        raise InputError("a rate is below 0 or no number", "give interest a year as a share, for instance 0.05")
    if not (n > 0).all():
        raise InputError("a life is not above 0", "give the years over which the outlay is charged")
    growth = n * np.log1p(r)
    ratio = np.divide(r, -np.expm1(-growth), out=np.zeros_like(growth), where=growth > 0)
    return np.where(growth > 0, ratio, 1.0 / n)


def cost_jpy_per_kwh(
    capex_jpy_per_kw: ArrayLike, opex_jpy_per_kw_year: ArrayLike, rate: ArrayLike, years: ArrayLike, hours: ArrayLike
) -> Floats:
    r"""Return the cost of each kWh that a device takes, by the hours in which it works.

    For a battery, put cost per kWh of store and cycles a year in the place of cost per kW and hours.

    Parameters
    ----------
    capex_jpy_per_kw : array_like
        Outlay. [JPY/kW]
    opex_jpy_per_kw_year : array_like
        Fixed cost. [JPY/kW/y]
    rate : array_like
        Interest a year. [1]
    years : array_like
        Life. [y]
    hours : array_like
        Full-load hours a year. [h/y]

    Returns
    -------
    cost : array
        Infinite at 0 hours. [JPY/kWh]

    Notes
    -----
    .. math:: c(h) = \frac{\mathrm{CRF}(r, n)\, K + O}{h}

    Examples
    --------
    A new miner of 255,750 JPY/kW on spilled energy alone (627 h in Kyushu, FY2024) and beside a solar plant (2,714 h).

    >>> cost_jpy_per_kwh(255_750, 0.03 * 255_750, 0.05, 5, [627, 2_714]).round(1).tolist()
    [106.5, 24.6]
    """
    busy = np.asarray(hours, dtype=np.float64)
    if not (busy >= 0).all():
        raise InputError("`hours` is below 0", "give full-load hours a year from 0 up")
    yearly = capital_recovery_factor(rate, years) * np.asarray(capex_jpy_per_kw) + np.asarray(opex_jpy_per_kw_year)
    yearly, busy = np.broadcast_arrays(yearly, busy)
    return np.divide(yearly, busy, out=np.full(busy.shape, np.inf), where=busy > 0)


def charge_jpy_per_year(cost: Cost, rate: float) -> float:
    """Return what an asset costs a year, used or not: its outlay as an annuity, and its fixed cost. [JPY/y]

    Examples
    --------
    >>> round(charge_jpy_per_year(Cost(capex_jpy=1_000_000, opex_jpy_per_year=30_000, life_years=5), 0.05))
    260975
    """
    return float(capital_recovery_factor(rate, cost.life_years)) * cost.capex_jpy + cost.opex_jpy_per_year


def payback_years(capex: ArrayLike, free_per_year: ArrayLike) -> Floats:
    """Return the years in which an outlay comes back without interest; infinite if it never does.

    Examples
    --------
    >>> payback_years(255_750, [14.7 * 627, -1.0]).round(1).tolist()
    [27.7, inf]
    """
    outlay, free = np.broadcast_arrays(np.asarray(capex, dtype=np.float64), np.asarray(free_per_year, dtype=np.float64))
    never = np.where(outlay > 0, np.inf, 0.0)
    return np.divide(outlay, free, out=never, where=free > 0)


def payback_jpy(costs: Sequence[Cost], free_jpy_per_year: float) -> float:
    """Return the years in which outlays come back without interest, each renewed when its life ends. [y]

    Infinite if that takes longer than the longest life; 0 if there is nothing to pay back.

    Examples
    --------
    >>> battery, miner = Cost(capex_jpy=80.0, life_years=20), Cost(capex_jpy=20.0, life_years=5)
    >>> payback_jpy([battery], 10.0), payback_jpy([battery, miner], 10.0), payback_jpy([battery, miner], 3.0)
    (8.0, 14.0, inf)
    """
    bought = [cost for cost in costs if cost.capex_jpy > 0]
    if not bought:
        return 0.0
    if free_jpy_per_year <= 0:
        return float("inf")
    longest = max(cost.life_years for cost in bought)
    ends = {cost.life_years * n for cost in bought for n in range(1, math.floor(longest / cost.life_years) + 1)}
    start = 0.0
    for end in sorted(ends | {longest}):
        outlay = sum(cost.capex_jpy * math.ceil(end / cost.life_years - 1e-9) for cost in bought)
        years = max(start, outlay / free_jpy_per_year)
        if years <= end:
            return years
        start = end
    return float("inf")


def return_on_capex(revenue_per_year: ArrayLike, opex_per_year: ArrayLike, capex: ArrayLike) -> Floats:
    """Return what an outlay earns a year, before it is written off. [1/y]

    Examples
    --------
    >>> round(float(return_on_capex(1.45e6, 0.15e6, 11.5e6)), 2)
    0.11
    """
    return (np.asarray(revenue_per_year) - np.asarray(opex_per_year)) / np.asarray(capex, dtype=np.float64)


# ----------------------------------------------------------------------------------------------------- energy to take


def capture(surplus_mw: ArrayLike, power_mw: ArrayLike, hours: float) -> Floats:
    r"""Return the energy that loads of bounded power take from a surplus: the area under its duration curve.

    Parameters
    ----------
    surplus_mw : array_like, shape (t,)
        Power that would be spilled in each slot. [MW]
    power_mw : array_like, shape (k,) or scalar
        Powers of the loads, each judged alone. [MW]
    hours : float
        Length of a slot. [h]

    Returns
    -------
    energy : array, of the shape of `power_mw`
        Rises with power, ever less. [MWh]

    Raises
    ------
    InputError
        If a surplus or a power is negative.

    Notes
    -----
    .. math:: E(P) = \Delta \sum_t \min(s_t, P)

    Sorted once, so that a curve of many powers costs little more than one.

    Examples
    --------
    >>> capture([0.0, 4.0, 9.0], [5.0, 100.0], 0.5).tolist()
    [4.5, 6.5]
    """
    surplus, power = _surplus_sorted(surplus_mw), _powers(power_mw)
    below = np.searchsorted(surplus, power)
    sums = np.concatenate([np.zeros(1), np.cumsum(surplus)])
    return (sums[below] + power * (surplus.size - below)) * hours


def hours_full_load(surplus_mw: ArrayLike, power_mw: ArrayLike, hours: float) -> Floats:
    """Return full-load hours of loads that run on surplus alone: energy taken over power. [h]

    Examples
    --------
    >>> hours_full_load([0.0, 4.0, 9.0], [5.0, 100.0], 0.5).tolist()
    [0.9, 0.065]
    """
    power = _powers(power_mw)
    energy = capture(surplus_mw, power, hours)
    at_once = hours_next(surplus_mw, 0.0, hours)
    return np.divide(energy, power, out=np.full(power.shape, float(at_once)), where=power > 0)


def hours_next(surplus_mw: ArrayLike, power_mw: ArrayLike, hours: float) -> Floats:
    """Return the hours of the next small load beside loads of `power_mw`: how long the surplus exceeds them. [h]

    Examples
    --------
    >>> hours_next([0.0, 4.0, 9.0], [0.0, 5.0, 9.0], 0.5).tolist()
    [1.0, 0.5, 0.0]
    """
    surplus = _surplus_sorted(surplus_mw)
    left = surplus.size - np.searchsorted(surplus, _powers(power_mw), side="right")
    return np.asarray(left, dtype=np.float64) * hours


def _surplus_sorted(surplus_mw: ArrayLike) -> Floats:
    surplus = np.asarray(surplus_mw, dtype=np.float64)
    bad = ~(surplus >= 0)
    if bad.any():
        slot = int(np.argmax(bad))
        raise InputError(
            f"`surplus_mw` is {surplus[slot]:g} in slot {slot}", "surplus counts up from 0; fill gaps first"
        )
    return np.sort(surplus)


def _powers(power_mw: ArrayLike) -> Floats:
    power = np.asarray(power_mw, dtype=np.float64)
    if not (power >= 0).all():
        raise InputError("`power_mw` is below 0", "give the power of a load from 0 up")
    return power


@dataclass(frozen=True, slots=True, kw_only=True)
class Alone:
    """What 1 MW of an absorber does in a period when nobody else is there.

    `hours_spilled` and `hours_bought` are full-load hours on spilled and on bought energy [h], `earned_jpy_per_mw` what
    they earn above the energy's price [JPY/MW], `value_jpy_per_mwh` what a MWh of them is worth [JPY/MWh], NaN if it
    never runs.
    """

    hours_spilled: float
    hours_bought: float
    earned_jpy_per_mw: float
    value_jpy_per_mwh: float


def alone(
    value_jpy_per_mwh: ArrayLike,
    spilled_fraction: ArrayLike,
    cost_jpy_per_mwh: ArrayLike,
    day: ArrayLike,
    hours: float,
    *,
    hours_per_day_max: float = math.inf,
) -> Alone:
    """Return what 1 MW earns that takes spilled energy for nothing and buys more where that pays.

    Exact, since slots are tied by the limit of a day alone: of each day the best hours are taken.

    Parameters
    ----------
    value_jpy_per_mwh : array_like, shape (t,)
        What a MWh is worth to it in each slot. [JPY/MWh]
    spilled_fraction : array_like, shape (t,)
        Share of its power that spilled energy can feed in each slot, 0 to 1. [1]
    cost_jpy_per_mwh : array_like, shape (t,)
        Price of a MWh beyond that; infinite where none is to be had. [JPY/MWh]
    day : array_like of int, shape (t,)
        Number of the day of each slot.
    hours : float
        Length of a slot. [h]
    hours_per_day_max : float, default inf
        Full-load hours that it can run in one day. [h]

    Examples
    --------
    Two hours a day: the spilled hour comes first, then the cheapest bought one.

    >>> found = alone([9.0, 9.0, 9.0, 9.0], [0.0, 1.0, 0.0, 0.0], [8.0, 8.0, 3.0, 10.0], [0, 0, 0, 0], 1.0,
    ...     hours_per_day_max=2.0)
    >>> found.hours_spilled, found.hours_bought, found.earned_jpy_per_mw
    (1.0, 1.0, 15.0)
    """
    value, share, cost = (
        np.asarray(a, dtype=np.float64) for a in (value_jpy_per_mwh, spilled_fraction, cost_jpy_per_mwh)
    )
    if not ((share >= 0) & (share <= 1)).all():
        raise InputError("a spilled share lies outside 0 to 1", "give the part of the power that spill can feed")
    margin = np.concatenate([value, value - cost])
    width = np.concatenate([share, 1.0 - share]) * hours
    days = np.tile(np.asarray(day), 2)
    use = np.flatnonzero((margin > 0) & (width > 0))
    use = use[np.lexsort((-margin[use], days[use]))]
    run = np.cumsum(width[use])
    first = np.searchsorted(days[use], days[use])  # where the day begins
    before = run - width[use] - np.where(first > 0, run[first - 1], 0.0)
    taken = np.clip(hours_per_day_max - before, 0.0, width[use])
    spilled = use < value.size
    total = float(taken.sum())
    return Alone(
        hours_spilled=float(taken[spilled].sum()),
        hours_bought=float(taken[~spilled].sum()),
        earned_jpy_per_mw=float(taken @ margin[use]),
        value_jpy_per_mwh=float(taken @ np.tile(value, 2)[use]) / total if total > 0 else math.nan,
    )


# ----------------------------------------------------------------------------------- candidates for the next megawatt


class Rule(StrEnum):
    """How a candidate earns."""

    SHIFT = "shift"
    """Stores and gives back; worth what prices differ."""
    MINING = "mining"
    """By the hash, at any hour."""
    HOSTING = "hosting"
    """By the kW promised."""
    CLOUD = "cloud"
    """By the GPU hour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One way to absorb the next megawatt at a site. Powers are at the meter.

    Parameters
    ----------
    id : str
        ``"battery"``, ``"miner_new"``, ``"miner_used"``, ``"ai_hosting"`` or ``"gpu_cloud"``.
    name_ja, name_en : str
    rule : Rule
    capex_jpy_per_kw : float
        Outlay; `capex_jpy_per_kw_low` and `capex_jpy_per_kw_high` span what was seen. [JPY/kW]
    opex_fraction_per_year : float
        Fixed cost of a year over the outlay. [1/y]
    life_years : float
    needs_firm : bool
        True if its hours are promised, so that it cannot run on surplus alone.
    efficiency_j_per_th : float or None
        Mining: at the meter. [J/TH]
    pool_fee : float
        Mining: share that the pool keeps.
    price_jpy_per_mwh : float or None
        Hosting and cloud: what a MWh earns at all hours. [JPY/MWh]
    storage_hours, round_trip_efficiency : float or None
        Shifting: energy over power [h]; energy out over energy in.
    kind, confidence, as_of, source, note
        Of the weakest input.
    """

    id: str
    name_ja: str
    name_en: str
    rule: Rule
    capex_jpy_per_kw: float
    capex_jpy_per_kw_low: float
    capex_jpy_per_kw_high: float
    opex_fraction_per_year: float
    life_years: float
    needs_firm: bool
    efficiency_j_per_th: float | None = None
    pool_fee: float = 0.0
    price_jpy_per_mwh: float | None = None
    storage_hours: float | None = None
    round_trip_efficiency: float | None = None
    kind: Kind
    confidence: str
    as_of: str
    source: str
    note: str = ""

    def cost(self, power_mw: float = 1.0) -> Cost:
        """Return what `power_mw` of it costs to have."""
        capex = self.capex_jpy_per_kw * KW_PER_MW * power_mw
        return Cost(
            capex_jpy=capex,
            opex_jpy_per_year=capex * self.opex_fraction_per_year,
            life_years=self.life_years,
            kind=self.kind,
            source=self.source,
        )

    def value_jpy_per_mwh(self, network: NetworkSeries) -> Floats:
        """Return what one MWh at the meter earns in each slot, gross of energy and outlay, shape (t,). [JPY/MWh]

        Raises
        ------
        InputError
            For a store, which earns by the difference of prices and has no worth of its own.
        """
        if self.efficiency_j_per_th is not None:
            return mining.value_jpy_per_mwh(
                network, efficiency_j_per_th=self.efficiency_j_per_th, pool_fee=self.pool_fee
            )
        if self.price_jpy_per_mwh is not None:
            return np.full(network.timeline.slots, self.price_jpy_per_mwh)
        raise InputError(
            f"a MWh in `{self.id}` has no worth of its own", "judge a store by what it buys and sells, or by `market`"
        )


def candidates(*, rate_jpy_per_usd: float = RATE_JPY_PER_USD) -> tuple[Candidate, ...]:
    """Return the absorbers of the catalog, in yen at the meter.

    Parameters
    ----------
    rate_jpy_per_usd : float, default 155
        For figures in dollars. [JPY/USD]

    Returns
    -------
    candidates : tuple of Candidate
        In the order of the catalog. A use without a sourced cost (heat pump, electrolyser, vehicles) is not among them.

    Examples
    --------
    >>> [(c.id, round(c.capex_jpy_per_kw), c.needs_firm) for c in candidates()]
    [('battery', 272000, False), ('miner_new', 255750, False), ('miner_used', 62000, False),
     ('ai_hosting', 1426000, True), ('gpu_cloud', 4769231, True)]
    """
    rate = number(rate_jpy_per_usd, "rate_jpy_per_usd", low=0.0)
    return tuple(_candidate(dict(row), rate) for row in catalog.candidate_rows())


def _candidate(row: dict[str, Any], rate_jpy_per_usd: float) -> Candidate:
    terms, capex = row.pop("terms"), row.pop("capex")
    rule, kind = Rule(row.pop("rule")), Kind(row.pop("kind"))
    scale = {"JPY": 1.0, "USD": rate_jpy_per_usd}[capex["currency"]]
    scale /= {"meter": 1.0, "machines": terms.get("pue", 1.0)}[capex["per"]]
    earns: dict[str, Any]
    match rule:
        case Rule.SHIFT:
            earns = terms
        case Rule.MINING:
            at_meter = terms["efficiency_j_per_th"] * terms["overhead"]
            earns = {"efficiency_j_per_th": at_meter, "pool_fee": terms["pool_fee"]}
        case Rule.HOSTING:
            price = ai.hosting_jpy_per_mwh(terms["rent_jpy_per_kw_month"], pue=terms["pue"])
            earns = {"price_jpy_per_mwh": float(price)}
        case Rule.CLOUD:
            earns = {"price_jpy_per_mwh": float(ai.cloud_jpy_per_mwh(**terms, rate_jpy_per_usd=rate_jpy_per_usd))}
    return Candidate(
        **row,
        **earns,
        rule=rule,
        kind=kind,
        capex_jpy_per_kw=capex["value"] * scale,
        capex_jpy_per_kw_low=capex["low"] * scale,
        capex_jpy_per_kw_high=capex["high"] * scale,
    )
