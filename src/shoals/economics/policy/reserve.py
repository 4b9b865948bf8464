r"""Pillar 2: coins held or sold. A reserve depends on its path: prices, difficulty, halvings, and the bill it is for.

A fleet turns the same energy each day into coins, ever fewer: the difficulty follows the price, machines elsewhere get
better, and each halving takes half. What is mined is sold on the day (*sold*: the dollars are kept, at interest) or
kept (*held*). Both start from the same coins, so that their ratio is the whole question. Paths are drawn by a seed from
laws with sources (`value.scenario`), or are the record.

The bill that the reserve is for is paid in dollars. A reserve in dollars moves with it one for one; of a reserve in
coins, what moves with it is the exchange rate alone, a few hundredths of its variance.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError, UnitMismatch
from shoals.core.figure import Kind, weakest
from shoals.core.units import DAYS_PER_YEAR, HOURS_PER_YEAR
from shoals.economics.facts import facts
from shoals.value import mining, scenario

Floats = NDArray[np.float64]

HALVING = date(2024, 4, 20)
"""Day of block 840,000."""
DAYS_BETWEEN_HALVINGS = 1458.0
"""210,000 blocks of ten minutes."""
START = date(2026, 1, 12)
"""Day of the facts from which paths are drawn: price, difficulty and fees of January 2026."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Paths:
    """Days of prices, difficulty and reward. Arrays of shape (n, days), rewards (days,).

    Parameters
    ----------
    start : date
    price_usd : array
        Price of a coin. [USD/BTC]
    rate_jpy_per_usd : array
        [JPY/USD]
    difficulty : array
        [1]
    reward_btc : array, shape (days,)
        Subsidy and fees of a block. [BTC]
    kind : Kind
    source : str
    """

    start: date
    price_usd: Floats
    rate_jpy_per_usd: Floats
    difficulty: Floats
    reward_btc: Floats
    kind: Kind
    source: str

    def __post_init__(self) -> None:
        shape = self.price_usd.shape
        if len(shape) != 2 or self.rate_jpy_per_usd.shape != shape or self.difficulty.shape != shape:
            raise UnitMismatch("prices, rates and difficulties differ in shape", "give each as paths by days")
        if self.reward_btc.shape != shape[1:]:
            raise UnitMismatch(f"there are {self.reward_btc.size} rewards and {shape[1]} days", "give one a day")
        for name in ("price_usd", "rate_jpy_per_usd", "difficulty", "reward_btc"):
            if not (getattr(self, name) > 0).all():
                raise InputError(f"`{name}` is not above 0 everywhere", "leave out days without a market")

    @property
    def days(self) -> int:
        """Length of a path. [d]"""
        return self.price_usd.shape[1]


def rewards_btc(start: date, days: int, *, fee_fraction: float) -> Floats:
    """Return subsidy and fees of a block on each day from `start`, shape (days,): halvings come every 1,458 days. [BTC]

    Examples
    --------
    >>> found = rewards_btc(date(2028, 4, 15), 5, fee_fraction=0.0)
    >>> found.tolist()
    [3.125, 3.125, 1.5625, 1.5625, 1.5625]
    """
    age = (start - HALVING).days + np.arange(days)
    if age[0] < 0:
        raise InputError(f"{start} lies before the halving of {HALVING}", "use the record for earlier days")
    height = 840_000 + np.floor(age / DAYS_BETWEEN_HALVINGS).astype(np.int64) * mining.BLOCKS_PER_HALVING
    return mining.reward_btc(mining.subsidy_btc(height), fee_fraction)


def draw(n: int, years: float, *, seed: int = 0, drift: float = 0.0) -> Paths:
    """Return drawn paths from `START`: the coin jumps and wanders, the network answers, the yen wanders.

    Without a drift the expected price stays, and the middle path falls, as it must with such swings.

    Parameters
    ----------
    n : int
        Paths.
    years : float
        [y]
    seed : int
        The same seed gives the same paths, whichever number of them is asked for.
    drift : float, default 0
        Growth of the expected price of a coin; the record of 2021 to 2026 says 0.17, with an error of 0.26. [1/y]

    Returns
    -------
    paths : Paths

    Raises
    ------
    InputError
        If no path is asked for, or years or drift lie outside of what a law was fitted for.

    Examples
    --------
    >>> found = draw(3, 1.0, seed=1)
    >>> found.price_usd.shape, bool((draw(2, 1.0, seed=1).price_usd == found.price_usd[:2]).all())
    ((3, 365), True)
    """
    if n < 1:
        raise InputError(f"{n} paths were asked for", "ask for one or more")
    days = round(number(years, "years", low=0.1, high=40.0) * DAYS_PER_YEAR)
    table = facts()
    price = table.number("btcprice.2026_01_12", "USD/BTC")
    rate = table.number("fx.2025_11", "JPY/USD")
    difficulty = table.number("difficulty.2026_01_08", "1")
    reward = rewards_btc(START, days, fee_fraction=table.number("feeshare.2026_01", "1"))
    coin = replace(scenario.wander("btc_price"), drift_per_year=number(drift, "drift", low=-2.0, high=2.0))
    yen, law = scenario.wander("usd_jpy"), scenario.answer(2026.03)
    prices, rates, difficulties = np.empty((n, days)), np.empty((n, days)), np.empty((n, days))
    for i in range(n):
        chance = scenario.streams(seed, i, ("btc_price", "usd_jpy", "difficulty"))
        prices[i] = scenario.price_path(price, days, coin, chance["btc_price"])
        rates[i] = scenario.price_path(rate, days, yen, chance["usd_jpy"])
        difficulties[i] = scenario.difficulty_path(difficulty, prices[i], reward, law, chance["difficulty"])
    return Paths(
        start=START, price_usd=prices, rate_jpy_per_usd=rates, difficulty=difficulties, reward_btc=reward,
        kind=weakest([coin.kind, yen.kind, law.kind]), source=f"{n} paths by laws of the catalog, seed {seed}",
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reserve:
    """What became of the same coins, held and sold. Arrays of shape (n,) unless said otherwise.

    Parameters
    ----------
    coins_per_year : array, shape (years,)
        Mined in each whole year, the median path. [BTC]
    held_jpy, sold_jpy : array, shape (n, months)
        Value at each month's end of all coins, and of the dollars that they were sold for, with interest. [JPY]
    months_held, months_sold : array
        Months of the import bill that they cover at the end, the bill being in dollars. [month]
    worst_held, worst_sold : array
        Deepest fall of the reserve's value per coin or dollar put in, from a former peak. [1]
    kind : Kind
    """

    coins_per_year: Floats
    held_jpy: Floats
    sold_jpy: Floats
    months_held: Floats
    months_sold: Floats
    worst_held: Floats
    worst_sold: Floats
    kind: Kind

    @property
    def ratio(self) -> Floats:
        """Held over sold, at the end. [1]"""
        return self.held_jpy[:, -1] / self.sold_jpy[:, -1]

    @property
    def chance_held_is_less(self) -> float:
        """Share of paths in which the coins end below the dollars. [1]"""
        return float((self.ratio < 1.0).mean())


def reserve(
    paths: Paths,
    *,
    energy_twh_per_year: float,
    efficiency_j_per_th: float = 17.5,
    import_bill_jpy_per_year: float,
    interest: float = 0.04,
    elasticity: float = 1.0,
    pool_fee: float = 0.02,
) -> Reserve:
    r"""Return what held and sold coins of the same fleet come to.

    Parameters
    ----------
    paths : Paths
    energy_twh_per_year : float
        Energy that is mined with, the same each day. [TWh/y]
    efficiency_j_per_th : float, default 17.5
        At the meter; the fleet stays as it is. [J/TH]
    import_bill_jpy_per_year : float
        At the first day's exchange rate; in dollars it stays. [JPY/y]
    interest : float, default 0.04
        On dollars. [1/y]
    elasticity : float, default 1
        Of the rest of the network, which a fleet this large drives out in part. [1]
    pool_fee : float, default 0.02

    Notes
    -----
    .. math:: B_T = \sum_t b_t, \qquad held = B_T P_T X_T, \qquad
        sold = X_T \sum_t b_t P_t\,e^{\,r (T - t)}

    Energy is free in both: what it cost is spent either way. The fall is that of a unit's value, so that new coins do
    not hide it.

    Examples
    --------
    >>> found = reserve(draw(20, 2.0, seed=1), energy_twh_per_year=1.6, import_bill_jpy_per_year=6.2e12)
    >>> bool(found.coins_per_year[1] < found.coins_per_year[0]), found.held_jpy.shape
    (True, (20, 24))
    """
    energy = number(energy_twh_per_year, "energy_twh_per_year", low=0.0) * 1e6  # MWh
    efficiency = number(efficiency_j_per_th, "efficiency_j_per_th", low=1e-9)
    bill = number(import_bill_jpy_per_year, "import_bill_jpy_per_year", low=1.0)
    own = float(mining.hashrate_eh_per_s(energy, efficiency, HOURS_PER_YEAR))
    found = mining.btc_per_mwh(paths.difficulty, paths.reward_btc, efficiency)
    answer = mining.network_response(own / mining.network_eh_per_s(paths.difficulty), elasticity)
    coins = energy / DAYS_PER_YEAR * found * answer * (1.0 - pool_fee)
    ends = np.round(np.arange(1, int(paths.days / DAYS_PER_YEAR * 12) + 1) * DAYS_PER_YEAR / 12)
    ends = ends.astype(np.int64) - 1
    grown = np.exp(interest * np.arange(paths.days) / DAYS_PER_YEAR)
    held = np.cumsum(coins, axis=1) * paths.price_usd
    sold = np.cumsum(coins * paths.price_usd / grown, axis=1) * grown
    monthly_usd = bill / paths.rate_jpy_per_usd[:, :1] / 12.0
    worth = paths.price_usd * paths.rate_jpy_per_usd
    dollars = grown * paths.rate_jpy_per_usd
    per_year = int(DAYS_PER_YEAR)
    whole = paths.days // per_year
    yearly = coins[:, : whole * per_year].reshape(len(coins), whole, per_year).sum(axis=2)
    return Reserve(
        coins_per_year=np.median(yearly, axis=0),
        held_jpy=(held * paths.rate_jpy_per_usd)[:, ends],
        sold_jpy=(sold * paths.rate_jpy_per_usd)[:, ends],
        months_held=held[:, -1] / monthly_usd[:, 0],
        months_sold=sold[:, -1] / monthly_usd[:, 0],
        worst_held=_fall(worth),
        worst_sold=_fall(dollars),
        kind=weakest([paths.kind, Kind.ASSUMED]),
    )


def _fall(value: Floats) -> Floats:
    return 1.0 - (value / np.maximum.accumulate(value, axis=1)).min(axis=1)


def hedge_share(paths: Paths) -> float:
    """Return the share of the variance of coins, in yen, that moves with a bill in dollars: what they hedge of it. [1]

    Examples
    --------
    >>> hedge_share(draw(50, 2.0, seed=1)) < 0.1
    True
    """
    rate = np.diff(np.log(paths.rate_jpy_per_usd), axis=1).ravel()
    coin = np.diff(np.log(paths.price_usd * paths.rate_jpy_per_usd), axis=1).ravel()
    return float(np.corrcoef(rate, coin)[0, 1] ** 2)


def recorded(
    start: date, price_usd: ArrayLike, rate_jpy_per_usd: ArrayLike, difficulty: ArrayLike, reward_btc: ArrayLike,
    *, kind: Kind = Kind.MEASURED, source: str = "",
) -> Paths:  # fmt: skip
    """Return the one path that was, from daily series of shape (days,)."""
    rows = [np.asarray(one, dtype=np.float64) for one in (price_usd, rate_jpy_per_usd, difficulty)]
    return Paths(
        start=start, price_usd=rows[0][None, :], rate_jpy_per_usd=rows[1][None, :], difficulty=rows[2][None, :],
        reward_btc=np.asarray(reward_btc, dtype=np.float64), kind=kind, source=source,
    )  # fmt: skip


def day_of(paths: Paths, at: int) -> date:
    """Return the day of a place in a path."""
    return paths.start + timedelta(days=at)
