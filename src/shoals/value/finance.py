"""What an outlay is worth over its life: present value, return, payback, loans, tax, renewals, halvings, moves.

Cash flows are arrays by year, year 0 the outlay, all others at the end of their year. Everything is nominal; tax is
left out unless a rate is given.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError, UnitMismatch
from shoals.core.site import Cost
from shoals.value.absorber import capital_recovery_factor
from shoals.value.mining import BLOCKS_PER_HALVING, SECONDS_PER_BLOCK, subsidy_btc

Floats = NDArray[np.float64]

RATE_MAX = 1e3
"""Rates of return are looked for up to here, 100,000 % a year. [1/y]"""
SECONDS_PER_YEAR = 365.25 * 86_400.0


# ------------------------------------------------------------------------------------- present value, return, payback


def npv_jpy(rate: float, flows_jpy: ArrayLike) -> float:
    r"""Return the present value of cash flows.

    Parameters
    ----------
    rate : float
        Discount rate, above -1. [1/y]
    flows_jpy : array_like, shape (years + 1,)
        The first is now, each other at the end of its year. [JPY]

    Returns
    -------
    value : float
        [JPY]

    Notes
    -----
    .. math:: \sum_k F_k (1 + r)^{-k}

    Examples
    --------
    Brealey & Myers' office block: 370,000 paid now, 420,000 received in a year, at 5 %.

    >>> round(npv_jpy(0.05, [-370_000, 420_000]))
    30000
    """
    flows = _flows(flows_jpy)
    rate = number(rate, "rate")
    if rate <= -1.0:
        raise InputError(f"`rate` is {rate:g}", "a discount rate lies above -1")
    return float(flows @ (1.0 + rate) ** -np.arange(len(flows), dtype=np.float64))


def irr(flows_jpy: ArrayLike) -> tuple[float, ...]:
    """Return every rate at which the present value of cash flows is zero, the least first.

    Flows that change their sign once have one rate at most; renewals and a costly end can make several, or none, and
    then no single one may be called the return.

    Parameters
    ----------
    flows_jpy : array_like, shape (years + 1,)
        [JPY]

    Returns
    -------
    rates : tuple of float
        In (-1, 1000]; empty if there is none. [1/y]

    Notes
    -----
    Present value is a polynomial in :math:`v = 1/(1+r)`. Between two zeros of a polynomial lies one of its derivative,
    so the zeros are found from those of the derivatives, highest first, each by bisection between two neighbours: no
    start value is needed, and a zero that only touches is seen too.

    Examples
    --------
    >>> [round(rate, 4) for rate in irr([-100, 39, 59, 55, 20])]
    [0.2809]
    >>> [round(rate, 4) for rate in irr([-1_600, 10_000, -10_000])]
    [0.25, 4.0]
    >>> irr([100, 50])
    ()
    """
    flows = _flows(flows_jpy)
    size = np.abs(flows).max(initial=0.0)
    if size == 0.0:
        return ()
    flows = flows / size
    used = np.flatnonzero(flows)
    flows = flows[used[0] : used[-1] + 1]  # leading zeros only wait
    # Rates from 0 up have v in (0, 1]; for those below, the flows are turned round, which makes 1 / v the unknown.
    above = [1.0 / v - 1.0 for v in _zeros(flows, 1.0 / (1.0 + RATE_MAX), 1.0)]
    below = [w - 1.0 for w in _zeros(flows[::-1], 1e-6, 1.0)]
    roots = {0.0 if abs(rate) < 1e-13 else rate for rate in above + below}
    found: list[float] = []
    for rate in sorted(roots):
        if not found or rate - found[-1] > 1e-9 * (1.0 + abs(rate)):
            found.append(rate)
    return tuple(found)


def _zeros(coefficients: Floats, low: float, high: float) -> list[float]:
    """Return the zeros of a polynomial, its lowest coefficient first, within two limits."""
    powers = [np.array(coefficients)]
    while len(powers[-1]) > 2:
        slope = powers[-1][1:] * np.arange(1, len(powers[-1]))
        powers.append(slope / max(np.abs(slope).max(), 1e-300))
    zeros: list[float] = []
    for polynomial in reversed(powers):
        ends = [low, *zeros, high]
        zeros = []
        values = [_value(polynomial, x) for x in ends]
        near = [1e-14 * _value(np.abs(polynomial), x) for x in ends]  # of what is added up there
        for i in range(len(ends) - 1):
            a, b, at_a, at_b = ends[i], ends[i + 1], values[i], values[i + 1]
            if abs(at_a) <= near[i]:
                zeros.append(a)
            elif at_a * at_b < 0.0 and abs(at_b) > near[i + 1]:
                zeros.append(_bisect(polynomial, a, b, at_a))
        if abs(values[-1]) <= near[-1]:
            zeros.append(ends[-1])
    return zeros


def _value(polynomial: Floats, x: float) -> float:
    total = 0.0
    for coefficient in polynomial[::-1].tolist():
        total = total * x + coefficient
    return total


def _bisect(polynomial: Floats, a: float, b: float, at_a: float) -> float:
    for _ in range(200):
        middle = 0.5 * (a + b)
        if middle in (a, b):
            break
        at = _value(polynomial, middle)
        if at == 0.0:
            return middle
        if (at > 0.0) == (at_a > 0.0):
            a = middle
        else:
            b = middle
    return 0.5 * (a + b)


def payback_years_of(flows_jpy: ArrayLike, rate: float = 0.0) -> float:
    """Return when the sum of cash flows comes to zero and stays there; between years it grows evenly. [y]

    Parameters
    ----------
    flows_jpy : array_like, shape (years + 1,)
        [JPY]
    rate : float, default 0
        Discount rate; 0 for plain payback. [1/y]

    Returns
    -------
    years : float
        ``inf`` if it never does. A renewal that takes the sum below zero again is waited for.

    Examples
    --------
    >>> payback_years_of([-100, 40, 40, 40, 40]), round(payback_years_of([-100, 40, 40, 40, 40], 0.1), 2)
    (2.5, 3.02)
    >>> payback_years_of([-100, 60, 60, -90, 60, 60]), payback_years_of([-100, 10])
    (4.166666666666667, inf)
    """
    flows = _flows(flows_jpy) * (1.0 + number(rate, "rate", low=0.0)) ** -np.arange(len(_flows(flows_jpy)), dtype=float)
    total = np.cumsum(flows)
    speck = 1e-12 * np.abs(flows).sum()
    below = np.flatnonzero(total < -speck)
    if not below.size:
        return 0.0
    last = int(below[-1])
    if last == len(total) - 1:
        return math.inf
    return last + float(-total[last] / flows[last + 1])


def _flows(flows_jpy: ArrayLike) -> Floats:
    flows = np.asarray(flows_jpy, dtype=np.float64)
    if flows.ndim != 1 or not flows.size:
        raise UnitMismatch(f"`flows_jpy` has shape {flows.shape}", "give one flow for now and one for each year")
    if not np.isfinite(flows).all():
        year = int(np.argmin(np.isfinite(flows)))
        raise InputError(f"`flows_jpy` is {flows[year]} in year {year}", "give a finite number for each year")
    return flows


# ----------------------------------------------------------------------------------------------- loans, depreciation


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """Money lent for a part of the outlay, repaid in equal yearly payments.

    Parameters
    ----------
    share : float
        Of the outlay. [1]
    rate : float
        Interest a year. [1/y]
    years : int
        Until it is repaid.
    """

    share: float
    rate: float
    years: int

    def __post_init__(self) -> None:
        number(self.share, "loan.share", low=0.0, high=1.0)
        number(self.rate, "loan.rate", low=0.0, high=1.0)
        if number(self.years, "loan.years", low=1.0) != int(self.years):
            raise InputError(f"`loan.years` is {self.years!r}", "give whole years")

    def payments(self, outlay_jpy: float, years: int) -> tuple[Floats, Floats]:
        """Return interest and repayment at the end of each year, shape (years,) each. [JPY]

        Examples
        --------
        >>> interest, repaid = Loan(share=0.5, rate=0.1, years=2).payments(210.0, 3)
        >>> interest.round(2).tolist(), repaid.round(2).tolist()
        ([10.5, 5.5, 0.0], [50.0, 55.0, 0.0])
        """
        owed = self.share * outlay_jpy
        payment = owed * float(capital_recovery_factor(self.rate, self.years))
        interest, repaid = np.zeros(years), np.zeros(years)
        for year in range(min(years, int(self.years))):
            interest[year] = owed * self.rate
            repaid[year] = payment - interest[year]
            owed -= repaid[year]
        return interest, repaid


class Depreciation(StrEnum):
    """How an outlay is written off for tax."""

    STRAIGHT_LINE = "straight-line"
    """定額法: the same each year."""
    DECLINING = "declining"
    """定率法: twice the straight line's share of what is left, and the straight line for the rest once that is more."""


def depreciation_jpy(outlay_jpy: float, life_years: int, method: Depreciation = Depreciation.STRAIGHT_LINE) -> Floats:
    """Return what is written off in each year of a life, shape (life,); the sum is the outlay. [JPY]

    Parameters
    ----------
    outlay_jpy : float
        [JPY]
    life_years : int
        For tax.
    method : Depreciation

    Returns
    -------
    written_off : array, shape (life,)
        [JPY]

    References
    ----------
    .. [1] National Tax Agency of Japan, Tax Answer No. 2106: straight line, and declining balance at 200 % for what was
       bought from April 2012. Its tables round the rate of the last years; here they share what is left evenly, and
       one yen of memorandum value is not kept.

    Examples
    --------
    >>> depreciation_jpy(1_000_000, 4).tolist()
    [250000.0, 250000.0, 250000.0, 250000.0]
    >>> depreciation_jpy(1_000_000, 10, Depreciation.DECLINING).round().tolist()[:7]
    [200000.0, 160000.0, 128000.0, 102400.0, 81920.0, 65536.0, 65536.0]
    """
    life = int(number(life_years, "life_years", low=1.0))
    outlay = number(outlay_jpy, "outlay_jpy", low=0.0)
    if method is Depreciation.STRAIGHT_LINE:
        return np.full(life, outlay / life)
    written, left = np.zeros(life), outlay
    for year in range(life):
        written[year] = max(min(2.0 / life, 1.0) * left, left / (life - year))
        left -= written[year]
    return written


# ----------------------------------------------------------------------------------------------------- a whole project


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A thing that is bought, kept up, renewed at the end of its life, and sold at the end.

    Parameters
    ----------
    id : str
    cost : Cost
        Outlay, fixed cost a year and life.
    resale_fraction : float, default 0
        What it fetches at the end of its life, as a part of the outlay. Sold earlier, it fetches what lies on the
        straight line from the outlay to that. [1]
    renewal_fraction : float, default 1
        What its renewal costs, as a part of the first outlay: below one where the building stays. [1]
    """

    id: str
    cost: Cost
    resale_fraction: float = 0.0
    renewal_fraction: float = 1.0

    def __post_init__(self) -> None:
        number(self.resale_fraction, f"assets[{self.id}].resale_fraction", low=0.0, high=1.0)
        number(self.renewal_fraction, f"assets[{self.id}].renewal_fraction", low=0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tax:
    """A tax on profit. A loss is carried forward until it is used up.

    Parameters
    ----------
    rate : float
        Effective rate on profit. [1]
    method : Depreciation
    years_carried : int, default 10
        How long a loss may be carried forward, in Japan ten years.
    """

    rate: float
    method: Depreciation = Depreciation.STRAIGHT_LINE
    years_carried: int = 10

    def __post_init__(self) -> None:
        number(self.rate, "tax.rate", low=0.0, high=1.0)
        number(self.years_carried, "tax.years_carried", low=0.0)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Appraisal:
    """What a project is worth. Arrays have shape (years + 1,), year 0 first. [JPY]

    Parameters
    ----------
    flows_jpy : array
        Gains less fixed cost, outlays, renewals and tax, and what is sold at the end: as if no money were lent.
    equity_flows_jpy : array
        The same for the owner, who lends part of the outlay from a bank.
    outlay_jpy : float
        In year 0.
    npv_jpy : float
    irr, equity_irr : float or None
        The rate of return; None if there is none, or several.
    irr_all : tuple of float
        All of them.
    payback_years, payback_discounted_years : float
    dscr_min, dscr_mean : float or None
        What is earned before debt service over that, while there is a loan.
    tax_jpy : array
    """

    flows_jpy: Floats
    equity_flows_jpy: Floats
    outlay_jpy: float
    npv_jpy: float
    irr: float | None
    irr_all: tuple[float, ...]
    equity_irr: float | None
    payback_years: float
    payback_discounted_years: float
    dscr_min: float | None
    dscr_mean: float | None
    tax_jpy: Floats


def appraise(
    assets: Sequence[Asset],
    gain_jpy: ArrayLike,
    *,
    rate: float,
    loan: Loan | None = None,
    tax: Tax | None = None,
    salvage: bool = True,
) -> Appraisal:
    """Return what a project is worth.

    Parameters
    ----------
    assets : sequence of Asset
        What is bought in year 0. Each is renewed when its life ends before the project does.
    gain_jpy : array_like, shape (years,)
        What the project earns each year more than doing nothing, before fixed cost. [JPY]
    rate : float
        Discount rate. [1/y]
    loan : Loan, optional
        For part of the outlay of year 0.
    tax : Tax, optional
        Without it, no tax is counted.
    salvage : bool, default True
        Whether what is left of the assets is sold in the last year.

    Returns
    -------
    appraisal : Appraisal

    Examples
    --------
    A machine of 100 that lives two years, in a project of four, which earns 70 a year:

    >>> machine = Asset(id="miner", cost=Cost(capex_jpy=100.0, life_years=2))
    >>> found = appraise([machine], [70.0] * 4, rate=0.1)
    >>> found.flows_jpy.tolist(), round(found.npv_jpy, 2), round(found.irr, 4), found.payback_years
    ([-100.0, 70.0, -30.0, 70.0, 70.0], 39.25, 0.2569, 2.857142857142857)
    """
    gains = np.atleast_1d(np.asarray(gain_jpy, dtype=np.float64))
    if gains.ndim != 1 or not np.isfinite(gains).all():
        raise InputError("`gain_jpy` is no row of finite numbers", "give what each year earns")
    years = len(gains)
    outlays, sold, written, fixed = (np.zeros(years + 1) for _ in range(4))
    for asset in assets:
        _own(asset, years, outlays, sold, written, fixed, None if tax is None else tax.method, salvage=salvage)
    earned = np.concatenate([[0.0], gains]) - fixed
    lent = np.zeros(years + 1)
    interest, repaid = np.zeros(years + 1), np.zeros(years + 1)
    if loan is not None:
        lent[0] = loan.share * outlays[0]
        interest[1:], repaid[1:] = loan.payments(float(outlays[0]), years)
    profit = earned - written + sold  # what is written off at a sale is in `written` already
    levied = np.zeros(years + 1) if tax is None else _levied(profit, tax)
    levied_owner = np.zeros(years + 1) if tax is None else _levied(profit - interest, tax)
    flows = earned - outlays + sold - levied
    equity = earned - outlays + sold - levied_owner + lent - interest - repaid
    service = (interest + repaid)[1:]
    due = service > 0.0
    cover = (earned - levied_owner)[1:][due] / service[due] if due.any() else np.zeros(0)
    rates, owner_rates = irr(flows), irr(equity)
    return Appraisal(
        flows_jpy=flows,
        equity_flows_jpy=equity,
        outlay_jpy=float(outlays[0]),
        npv_jpy=npv_jpy(rate, flows),
        irr=rates[0] if len(rates) == 1 else None,
        irr_all=rates,
        equity_irr=owner_rates[0] if len(owner_rates) == 1 else None,
        payback_years=payback_years_of(flows),
        payback_discounted_years=payback_years_of(flows, rate),
        dscr_min=float(cover.min()) if cover.size else None,
        dscr_mean=float(cover.mean()) if cover.size else None,
        tax_jpy=levied,
    )


def _own(
    asset: Asset,
    years: int,
    outlays: Floats,
    sold: Floats,
    written: Floats,
    fixed: Floats,
    method: Depreciation | None,
    *,
    salvage: bool,
) -> None:
    """Buy, keep up, renew and sell an asset; what a sale leaves unwritten is written off with it."""
    cost, life = asset.cost, max(1, math.floor(asset.cost.life_years + 0.5))
    fixed[1:] += cost.opex_jpy_per_year
    for start in range(0, max(years, 1), life):
        price = cost.capex_jpy * (asset.renewal_fraction if start else 1.0)
        outlays[start] += price
        end = min(start + life, years)
        age = (end - start) / life
        left = end < start + life and not salvage
        value = 0.0 if left else price * (1.0 - age * (1.0 - asset.resale_fraction))
        if end > start or not years:
            sold[end] += value
        if method is not None and years:
            off = depreciation_jpy(price, life, method)[: end - start]
            written[start + 1 : end + 1] += off
            written[end] += price - float(off.sum())


def _levied(profit: Floats, tax: Tax) -> Floats:
    """Return the tax of each year; losses are carried forward, the oldest used first."""
    levied = np.zeros(len(profit))
    losses: list[tuple[int, float]] = []
    for year in range(1, len(profit)):
        losses = [(since, loss) for since, loss in losses if year - since <= tax.years_carried and loss > 0.0]
        due = float(profit[year])
        if due < 0.0:
            losses.append((year, -due))
            continue
        for i, (since, loss) in enumerate(losses):
            used = min(loss, due)
            due -= used
            losses[i] = (since, loss - used)
        levied[year] = tax.rate * due
    return levied


# ----------------------------------------------------------------------------------------------- hashes over the years


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkOutlook:
    """How what a hash earns goes on from a year that is known: assumed, not forecast.

    Parameters
    ----------
    height : int
        Blocks at the start of the first year. [1]
    difficulty_growth : float
        Of a year, as a share; the hashprice falls by the factor. [1/y]
    price_growth : float, default 0
        Of a coin in yen. [1/y]
    fee_fraction : float, default 0
        Share that fees have in a block's reward in the first year; fees in coins stay as they are. [1]
    """

    height: int
    difficulty_growth: float
    price_growth: float = 0.0
    fee_fraction: float = 0.0

    def __post_init__(self) -> None:
        if number(self.height, "outlook.height", low=0.0) != int(self.height):
            raise InputError(f"`outlook.height` is {self.height!r}", "give a whole number of blocks")
        for name in ("difficulty_growth", "price_growth"):
            if number(getattr(self, name), f"outlook.{name}") <= -1.0:
                raise InputError(f"`outlook.{name}` is {getattr(self, name):g}", "growth lies above -1")
        number(self.fee_fraction, "outlook.fee_fraction", low=0.0, high=0.999)

    def factors(self, years: int) -> Floats:
        r"""Return what a hash earns in each year, as a part of what it earns in the first, shape (years,). [1]

        Notes
        -----
        .. math:: f_k = \frac{\bar s_k + F}{\bar s_0 + F} \left(\frac{1 + g_p}{1 + g_D}\right)^k

        with the mean subsidy :math:`\bar s_k` of the blocks of year k, ten minutes each, and fees F of a block.

        Examples
        --------
        Half a year after block 1,050,000 minus half a year's blocks the subsidy halves: the first year has 3/4 of it.

        >>> NetworkOutlook(height=1_050_000 - 26_298, difficulty_growth=0.0).factors(3).round(4).tolist()
        [1.0, 0.6667, 0.6667]
        """
        blocks = SECONDS_PER_YEAR / SECONDS_PER_BLOCK
        starts = self.height + blocks * np.arange(years + 1)
        first = int(self.height) // BLOCKS_PER_HALVING
        epochs = np.arange(first, first + years // 3 + 3)
        subsidy = subsidy_btc(epochs * BLOCKS_PER_HALVING)
        edges = np.clip(np.concatenate([epochs, epochs[-1:] + 1]) * BLOCKS_PER_HALVING, self.height, None)
        paid = np.interp(starts, edges, np.concatenate([[0.0], np.cumsum(subsidy * np.diff(edges))]))
        mean = np.diff(paid) / blocks
        fees = mean[:1] * self.fee_fraction / (1.0 - self.fee_fraction)
        trend = ((1.0 + self.price_growth) / (1.0 + self.difficulty_growth)) ** np.arange(years)
        return (mean + fees) / (mean[:1] + fees) * trend


# ------------------------------------------------------------------------------------------- machines that change site


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Route:
    """Where machines stand in each period, and what that earns.

    Parameters
    ----------
    sites : tuple of int, shape (periods,)
        Number of the site in each period.
    gain_jpy : float
        Earned by all periods, less moves. [JPY]
    moves : int
    stay_jpy : float
        What staying at the best single site earns. [JPY]
    """

    sites: tuple[int, ...]
    gain_jpy: float
    moves: int
    stay_jpy: float


def route(
    gain_jpy: ArrayLike,
    *,
    move_jpy: float,
    hours_lost: float = 0.0,
    period_hours: float = 730.0,
    start: int | None = None,
) -> Route:
    """Return at which site machines should stand in each period, with what moving costs.

    Parameters
    ----------
    gain_jpy : array_like, shape (periods, sites)
        What they earn in a whole period at each site. [JPY]
    move_jpy : float
        Cost of a move: transport, taking down and setting up. [JPY]
    hours_lost : float, default 0
        Hours without work after a move; that share of the period's gain is lost. [h]
    period_hours : float, default 730
        Length of a period, a month. [h]
    start : int, optional
        Site at which they stand before the first period; None if they can be set up anywhere without a move.

    Returns
    -------
    route : Route
        The best of all routes, by dynamic programming over the periods.

    Examples
    --------
    Sun in spring at the first site, wind in winter at the second; a move costs 3:

    >>> found = route([[10, 2], [10, 2], [1, 9], [1, 9]], move_jpy=3.0)
    >>> found.sites, found.gain_jpy, found.moves, found.stay_jpy
    ((0, 0, 1, 1), 35.0, 1, 22.0)
    >>> route([[10, 2], [1, 9]], move_jpy=9.0).sites
    (0, 0)
    """
    gain = np.atleast_2d(np.asarray(gain_jpy, dtype=np.float64))
    if gain.ndim != 2 or not gain.size or not np.isfinite(gain).all():
        raise InputError(f"`gain_jpy` has shape {gain.shape}", "give finite gains, one row a period, one column a site")
    periods, sites = gain.shape
    cost = number(move_jpy, "move_jpy", low=0.0)
    lost = number(hours_lost, "hours_lost", low=0.0, high=number(period_hours, "period_hours", low=0.0))
    if start is not None and not 0 <= start < sites:
        raise InputError(f"`start` is {start}", f"sites are numbered 0 to {sites - 1}")
    moved = ~np.eye(sites, dtype=bool)
    part = lost / period_hours if period_hours else 0.0

    def arrive(period: int) -> Floats:
        """Return what a period earns, by site before (row) and site in it (column)."""
        return gain[period] - moved * (cost + part * np.maximum(gain[period], 0.0))

    best = gain[0] if start is None else arrive(0)[start]
    came: list[NDArray[np.intp]] = []
    for period in range(1, periods):
        total = best[:, None] + arrive(period)
        came.append(total.argmax(axis=0))
        best = total.max(axis=0)
    at = int(best.argmax())
    path = [at]
    for before in reversed(came):
        path.append(int(before[path[-1]]))
    path.reverse()
    where = path if start is None else [start, *path]
    stay = gain.sum(axis=0) if start is None else arrive(0)[start] + gain[1:].sum(axis=0)
    return Route(
        sites=tuple(path),
        gain_jpy=float(best.max()),
        moves=sum(a != b for a, b in pairwise(where)),
        stay_jpy=float(stay.max()),
    )
