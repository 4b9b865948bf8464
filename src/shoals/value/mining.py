"""What one MWh earns in proof of work, and how the network answers to one's own hashes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError, UnitMismatch
from shoals.core.network import NetworkSeries
from shoals.core.units import KWH_PER_MWH

BLOCKS_PER_EPOCH = 2_016
SECONDS_PER_BLOCK = 600.0
BLOCKS_PER_HALVING = 210_000
SATOSHI_PER_BTC = 100_000_000
HASHES_PER_DIFFICULTY = 2.0**32
SECONDS_PER_DAY = 86_400.0

Floats = NDArray[np.float64]


# ------------------------------------------------------------------------------------------------- what a hash earns


def hashprice_usd_per_ph_day(difficulty: ArrayLike, reward_btc: ArrayLike, price_usd: ArrayLike) -> Floats:
    r"""Return what one petahash a second earns in a day.

    Parameters
    ----------
    difficulty : array_like
        Expected hashes a block are ``difficulty * 2**32``. [1]
    reward_btc : array_like
        Subsidy and fees of a block. [BTC]
    price_usd : array_like
        Price of a coin. [USD/BTC]

    Returns
    -------
    hashprice : array, of the common shape
        [USD/(PH/s)/day]

    Raises
    ------
    InputError
        If a difficulty is not above zero.

    Notes
    -----
    .. math:: H = \frac{86400 \cdot 10^{15}}{2^{32} D}\, R\, P

    References
    ----------
    .. [1] Nakamoto, Bitcoin: A Peer-to-Peer Electronic Cash System (2008); target and difficulty in Bitcoin Core.
    .. [2] https://elektronics.dev/docs/hashprice prints 62.81 for the numbers of the example.

    Examples
    --------
    >>> round(float(hashprice_usd_per_ph_day(1e14, 3.125, 100_000)), 2)
    62.86
    """
    hashes_per_block = _positive(difficulty, "difficulty") * HASHES_PER_DIFFICULTY
    return SECONDS_PER_DAY * 1e15 / hashes_per_block * np.asarray(reward_btc) * np.asarray(price_usd)


def subsidy_btc(height: ArrayLike) -> Floats:
    """Return the new coins of the block at `height`, exact to the satoshi.

    Parameters
    ----------
    height : array_like of int
        Blocks before it. [1]

    Returns
    -------
    subsidy : array
        50 BTC, halved with integer division every 210,000 blocks. [BTC]

    Raises
    ------
    InputError
        If a height is negative or no whole number.

    References
    ----------
    .. [1] ``GetBlockSubsidy`` in bitcoin/bitcoin, src/validation.cpp.

    Examples
    --------
    >>> subsidy_btc([0, 840_000, 1_050_000]).tolist()
    [50.0, 3.125, 1.5625]
    """
    whole = np.asarray(height)
    if not np.issubdtype(whole.dtype, np.integer) or (whole < 0).any():
        raise InputError(f"a block height is {height!r}", "give whole numbers from 0 up")
    halvings = np.minimum(whole // BLOCKS_PER_HALVING, 63)
    return ((50 * SATOSHI_PER_BTC) >> halvings) / SATOSHI_PER_BTC


def reward_btc(subsidy: ArrayLike, fee_fraction: ArrayLike) -> Floats:
    """Return subsidy and fees of a block, from the share that fees have in the whole. [BTC]

    Examples
    --------
    >>> round(float(reward_btc(3.125, 0.0055)), 4)
    3.1423
    """
    return np.asarray(subsidy) / (1.0 - np.asarray(fee_fraction))


def btc_per_mwh(difficulty: ArrayLike, reward_btc: ArrayLike, efficiency_j_per_th: ArrayLike) -> Floats:
    r"""Return the coins that one MWh is expected to find.

    Blocks are a Poisson process: this is its mean. A pool that pays by the share removes the variance for a fee.

    Parameters
    ----------
    difficulty : array_like
        [1]
    reward_btc : array_like
        Subsidy and fees of a block. [BTC]
    efficiency_j_per_th : array_like
        At the meter. [J/TH]

    Returns
    -------
    coins : array
        [BTC/MWh]

    Notes
    -----
    .. math:: \frac{3.6 \cdot 10^{9} \cdot 10^{12}}{e \cdot 2^{32} D}\, R

    Examples
    --------
    >>> round(float(btc_per_mwh(148.26e12, 3.1423, 17.5)), 6)
    0.001015
    """
    hashes_per_mwh = 3.6e9 / _positive(efficiency_j_per_th, "efficiency_j_per_th") * 1e12
    return hashes_per_mwh / (_positive(difficulty, "difficulty") * HASHES_PER_DIFFICULTY) * np.asarray(reward_btc)


def price_per_mwh(hashprice_per_ph_day: ArrayLike, efficiency_j_per_th: ArrayLike, pool_fee: float = 0.0) -> Floats:
    r"""Return revenue for one MWh at the meter, in the currency of the hashprice.

    One PH/s at e J/TH draws e kW, hence 24 e kWh a day.

    Parameters
    ----------
    hashprice_per_ph_day : array_like
        [currency/(PH/s)/day]
    efficiency_j_per_th : array_like
        At the meter, fans and transformers included. [J/TH]
    pool_fee : float, default 0
        Share of the reward that the pool keeps.

    Returns
    -------
    price : array
        [currency/MWh]

    Notes
    -----
    .. math:: V = \frac{1000\, H\, (1 - f)}{24\, e}

    References
    ----------
    .. [1] Luxor, Hashrate Index Roundup of 12 January 2026: 97, 75 and 51 USD/MWh for three classes of fleets.

    Examples
    --------
    >>> round(float(price_per_mwh(39.53, 17.0)), 1)
    96.9
    """
    fee = number(pool_fee, "pool_fee", low=0.0, high=1.0)
    energy_kwh_per_day = 24.0 * _positive(efficiency_j_per_th, "efficiency_j_per_th")
    return np.asarray(hashprice_per_ph_day, dtype=np.float64) * (1.0 - fee) / energy_kwh_per_day * KWH_PER_MWH


def value_jpy_per_mwh(network: NetworkSeries, *, efficiency_j_per_th: float, pool_fee: float = 0.0) -> Floats:
    """Return what one MWh at the meter earns in each slot, for a price taker.

    Parameters
    ----------
    network : NetworkSeries
        Difficulty, reward, prices.
    efficiency_j_per_th : float
        At the meter, overhead included: `Fleet.efficiency_at_meter_j_per_th`. [J/TH]
    pool_fee : float, default 0
        Share of the reward that the pool keeps.

    Returns
    -------
    value : array, shape (t,)
        Gross of the cost of energy and machines. [JPY/MWh]

    See Also
    --------
    network_response : what is left of it when one's own hashes are many.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2026, 1, 12, tzinfo=timezone.utc), step_minutes=30, slots=2)
    >>> network = NetworkSeries(timeline=line, difficulty=148.26e12, subsidy_btc_per_block=3.125,
    ...     fees_btc_per_block=0.0173, price_usd_per_btc=91_132, rate_jpy_per_usd=155)
    >>> value_jpy_per_mwh(network, efficiency_j_per_th=17.5).round().tolist()
    [14339.0, 14339.0]
    """
    reward = network.subsidy_btc_per_block + network.fees_btc_per_block
    hashprice = hashprice_usd_per_ph_day(network.difficulty, reward, network.price_usd_per_btc)
    return price_per_mwh(hashprice * network.rate_jpy_per_usd, efficiency_j_per_th, pool_fee)


def efficiency_break_even_j_per_th(
    price_per_mwh: ArrayLike, *, hashprice_per_ph_day: ArrayLike, pool_fee: float = 0.0
) -> Floats:
    """Return the efficiency at which mining earns just what its energy costs. Both prices in one currency.

    Parameters
    ----------
    price_per_mwh : array_like
        What a MWh costs, or should earn. [currency/MWh]
    hashprice_per_ph_day : array_like
        [currency/(PH/s)/day]
    pool_fee : float, default 0
        Share of the reward that the pool keeps.

    Returns
    -------
    efficiency : array
        Machines that need more than this lose money. [J/TH]

    Examples
    --------
    >>> efficiency_break_even_j_per_th([97, 75, 51], hashprice_per_ph_day=39.53).round(1).tolist()
    [17.0, 22.0, 32.3]
    """
    fee = number(pool_fee, "pool_fee", low=0.0, high=1.0)
    price = _positive(price_per_mwh, "price_per_mwh")
    return np.asarray(hashprice_per_ph_day, dtype=np.float64) * (1.0 - fee) / (24.0 * price) * KWH_PER_MWH


# --------------------------------------------------------------------------------------------- how the network answers


def difficulty_next(difficulty: ArrayLike, seconds_actual: ArrayLike) -> Floats:
    r"""Return the difficulty after an epoch of 2,016 blocks that took `seconds_actual`.

    Parameters
    ----------
    difficulty : array_like
        Of the epoch that ends. [1]
    seconds_actual : array_like
        How long it took. [s]

    Returns
    -------
    difficulty : array
        Of the epoch that begins; never below 1. [1]

    Notes
    -----
    .. math:: D' = D \frac{T}{\min(\max(t, T/4), 4T)}, \qquad T = 1\,209\,600\ \mathrm{s}

    Bitcoin measures 2,015 of the 2,016 intervals; this leaves out that one.

    References
    ----------
    .. [1] ``CalculateNextWorkRequired`` in bitcoin/bitcoin, src/pow.cpp.

    Examples
    --------
    >>> difficulty_next(100.0, [1_209_600, 604_800, 1_000]).tolist()
    [100.0, 200.0, 400.0]
    """
    target = BLOCKS_PER_EPOCH * SECONDS_PER_BLOCK
    seconds = np.clip(np.asarray(seconds_actual, dtype=np.float64), target / 4.0, target * 4.0)
    return np.maximum(_positive(difficulty, "difficulty") * target / seconds, 1.0)


def epoch_seconds(difficulty: ArrayLike, hashrate_eh_per_s: ArrayLike) -> Floats:
    """Return how long 2,016 blocks are expected to take at a constant hashrate. [s]

    Examples
    --------
    >>> round(float(epoch_seconds(148.26e12, 1_052)) / 86_400, 1)
    14.1
    """
    rate = _positive(hashrate_eh_per_s, "hashrate_eh_per_s") * 1e18
    return BLOCKS_PER_EPOCH * _positive(difficulty, "difficulty") * HASHES_PER_DIFFICULTY / rate


def hashrate_eh_per_s(energy_mwh: ArrayLike, efficiency_j_per_th: ArrayLike, hours: ArrayLike) -> Floats:
    """Return the hashrate that spends an energy evenly over a time.

    Parameters
    ----------
    energy_mwh : array_like
        At the meter. [MWh]
    efficiency_j_per_th : array_like
        At the meter. [J/TH]
    hours : array_like
        The time: 8,760 for the mean of a year, the hours of use for the peak. [h]

    Returns
    -------
    hashrate : array
        [EH/s]

    Examples
    --------
    >>> hashrate_eh_per_s(24e6, 17.5, hours=[8760, 1000]).round().tolist()
    [157.0, 1371.0]
    """
    joules = np.asarray(energy_mwh) * 3.6e9
    return joules / _positive(efficiency_j_per_th, "efficiency_j_per_th") / (_positive(hours, "hours") * 3600) / 1e6


def network_response(added_fraction: ArrayLike, elasticity: float | ArrayLike) -> Floats:
    r"""Return the factor by which the hashprice falls when hashes join the network.

    The network pays a fixed reward. Incumbents supply :math:`H_0 x^\varepsilon` hashes at x times the former hashprice,
    so that x solves, with a the added hashes over the former ones,

    .. math:: x^{1 + \varepsilon} + a\,x = 1

    Elasticity 0: incumbents never leave, x = 1/(1 + a). Elasticity 1: x = (√(a² + 4) - a)/2. Infinity: they leave one
    for one and the price stands, x = 1, until none is left, x = 1/a. In between: Newton's method on log x from the
    right of the root; the function is convex there, so that each step stays on that side.

    Parameters
    ----------
    added_fraction : array_like
        Mean hashrate that joins, over the former hashrate, both by hashes of an epoch. [1]
    elasticity : array_like
        Of the incumbents' supply, 0 to infinity. Measured values are not known; show the range. [1]

    Returns
    -------
    factor : array, of the common shape
        New hashprice over the former one, in (0, 1]. [1]

    Raises
    ------
    InputError
        If a number is negative or no number.

    References
    ----------
    .. [1] Prat & Walter, An Equilibrium Model of the Market for Bitcoin Mining, J. Political Economy 129 (2021).
       In the long run free entry bounds what all miners spend by what the network pays.

    Examples
    --------
    >>> network_response(156.6 / 1024, [0.0, 1.0, np.inf]).round(3).tolist()
    [0.867, 0.926, 1.0]
    """
    a, eps = np.broadcast_arrays(np.asarray(added_fraction, dtype=np.float64), np.asarray(elasticity, dtype=np.float64))
    for name, values in (("added_fraction", a), ("elasticity", eps)):
        if np.isnan(values).any() or (values < 0).any():
            raise InputError(f"`{name}` is {values[np.isnan(values) | (values < 0)][0]}", "give 0 or more")
    if np.isinf(a).any():
        raise InputError("`added_fraction` is infinite", "give the added hashrate over the former one")
    log_a = np.log(np.maximum(a, 1e-300))
    log_x = np.minimum(0.0, -log_a)  # the limit for infinite elasticity, right of the root
    finite = np.isfinite(eps)
    power = np.where(finite, 1.0 + eps, 1.0)
    for _ in range(200):
        held, joined = np.exp(power * log_x), a * np.exp(log_x)
        step = np.where(finite, (held + joined - 1.0) / (power * held + joined), 0.0)
        log_x = log_x - step
        if (np.abs(step) < 1e-15).all():
            break
    return np.exp(log_x)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Equilibrium:
    """Where a region of miners and the network come to rest, epoch by epoch. All arrays have shape (epochs,).

    Parameters
    ----------
    factor : array
        Hashprice over the former one: what a hash earns on average. [1]
    factor_marginal : array
        What one more hash of the region adds to what the region earns, over the former hashprice. [1]
    added_fraction : array
        Mean hashrate that the region adds over the former hashrate. [1]
    marginal_fraction : array
        Share that runs of the uses that are just worth running; 1 where no use is on the edge. [1]
    """

    factor: Floats
    factor_marginal: Floats
    added_fraction: Floats
    marginal_fraction: Floats


def equilibrium(
    hashrate_eh_per_s: ArrayLike,
    value_jpy_per_mwh: ArrayLike,
    cost_jpy_per_mwh: ArrayLike,
    *,
    network_eh_per_s: ArrayLike,
    elasticity: float = 0.0,
    always_on_eh_per_s: float = 0.0,
    epoch_slots: int | None = None,
) -> Equilibrium:
    r"""Return the hashprice at which the region that runs at this hashprice is the region that causes it.

    A use k runs in slot t where what it earns at x times the former hashprice is above what its energy costs,
    :math:`x V_{kt} > c_t`. The hashes that run, over the former ones, are a(x), and the network answers with X(a)
    (`network_response`). a rises with x and X falls with a, so the fixed point :math:`x = X(a(x))` is the only one. a
    is a staircase: the point is found exactly, on a tread, or on a riser, where a part of one use runs.

    Parameters
    ----------
    hashrate_eh_per_s : array_like, shape (k, t)
        Of each use at full power. [EH/s]
    value_jpy_per_mwh : array_like, shape (k, t)
        At the former hashprice: `value.fleet.segments`. [JPY/MWh]
    cost_jpy_per_mwh : array_like, shape (t,)
        What the MWh would earn otherwise: the price at the bus, of `Schedule.price_jpy_per_mwh`. [JPY/MWh]
    network_eh_per_s : array_like, shape (t,) or scalar
        The former hashrate. [EH/s]
    elasticity : float, default 0
        Of the incumbents' supply. Measured values are not known; show the range. [1]
    always_on_eh_per_s : float, default 0
        What else joins and runs at any price: the assumed rest of a region. [EH/s]
    epoch_slots : int, optional
        Slots after which difficulty is adjusted, 672 half hours; if absent the whole is one epoch. In each epoch the
        network is taken to have come to rest.

    Returns
    -------
    equilibrium : Equilibrium

    Raises
    ------
    InputError, UnitMismatch
        If shapes differ or a number is negative.

    Notes
    -----
    Miners who decide alone run up to the average, :math:`x V`. One owner of them all would look at the margin,
    :math:`x + a X'(a) = x \left(1 - a / ((1 + \varepsilon) x^\varepsilon + a)\right)`, and run fewer.

    References
    ----------
    .. [1] Prat & Walter, An Equilibrium Model of the Market for Bitcoin Mining, J. Political Economy 129 (2021).

    Examples
    --------
    24 TWh a year at 17.5 J/TH, 157 EH/s, join 1,024 EH/s; the MWh costs nothing.

    >>> found = equilibrium([[156.6]], [[14_000.0]], [0.0], network_eh_per_s=1_024.0)
    >>> round(float(found.factor[0]), 3), round(float(found.factor_marginal[0]), 3)
    (0.867, 0.752)

    At 13,000 JPY/MWh it would run a part only: until mining pays no more than that.

    >>> found = equilibrium([[156.6]], [[14_000.0]], [13_000.0], network_eh_per_s=1_024.0)
    >>> round(float(found.factor[0]) * 14_000), round(float(found.marginal_fraction[0]), 2)
    (13000, 0.5)
    """
    rate, value = (np.atleast_2d(np.asarray(a, dtype=np.float64)) for a in (hashrate_eh_per_s, value_jpy_per_mwh))
    cost = np.atleast_1d(np.asarray(cost_jpy_per_mwh, dtype=np.float64))
    if rate.shape != value.shape or rate.shape[1:] != cost.shape:
        raise UnitMismatch(
            f"hashrate has shape {rate.shape}, value {value.shape}, cost {cost.shape}",
            "give hashrate and value by use and slot, cost by slot",
        )
    for name, values in (("hashrate_eh_per_s", rate), ("value_jpy_per_mwh", value)):
        if not (values >= 0).all():
            raise InputError(f"`{name}` is {values[~(values >= 0)].flat[0]:g}", "give 0 or more")
    if np.isnan(cost).any():
        raise InputError("`cost_jpy_per_mwh` holds a gap", "give a price for each slot")
    eps = float(elasticity)
    former = np.broadcast_to(_positive(network_eh_per_s, "network_eh_per_s"), cost.shape)
    rest = number(always_on_eh_per_s, "always_on_eh_per_s", low=0.0)
    length = max(cost.size, 1) if epoch_slots is None else epoch_slots
    if length < 1:
        raise InputError(f"`epoch_slots` is {length}", "give the slots of one epoch, 672 half hours for instance")
    found: list[tuple[float, float, float]] = []
    for first in range(0, cost.size, length):
        part = slice(first, first + length)
        found.append(_rest(rate[:, part], value[:, part], cost[part], float(former[part].sum()), rest, eps))
    x, a, share = (np.array(column) for column in zip(*found, strict=True)) if found else (np.zeros(0),) * 3
    slope = np.where(np.isfinite(eps), (1.0 + min(eps, 1e300)) * x ** min(eps, 1e300) + a, np.inf)
    lost = np.divide(a, slope, out=np.zeros_like(a), where=np.isfinite(slope))
    return Equilibrium(factor=x, factor_marginal=x * (1.0 - lost), added_fraction=a, marginal_fraction=share)


def _rest(
    rate: Floats, value: Floats, cost: Floats, former: float, always_on: float, eps: float
) -> tuple[float, float, float]:
    """Return the factor, the added fraction and the share of the marginal use of one epoch."""
    needed = np.divide(cost, value, out=np.full(value.shape, np.inf), where=value > 0)  # runs where x is above this
    needed = np.where((value <= 0) & (cost < 0), -np.inf, needed)
    at, place = np.unique(needed[rate > 0], return_inverse=True)
    joins = np.bincount(place, rate[rate > 0], minlength=at.size) / former
    added = always_on * cost.size / former + np.concatenate([[0.0], np.cumsum(joins)])  # with the first i that run
    factor = network_response(added, eps)
    ceiling = np.concatenate([at, [np.inf]])  # of x, for the i-th and later not to run
    i = int(np.argmax(factor <= ceiling))
    if i == 0 or factor[i] > at[i - 1]:
        return float(factor[i]), float(added[i]), 1.0
    x = float(at[i - 1])
    a = (1.0 - x ** (1.0 + eps)) / x if np.isfinite(eps) else float(added[i])
    a = min(max(a, float(added[i - 1])), float(added[i]))
    return x, a, (a - float(added[i - 1])) / float(joins[i - 1])


def network_eh_per_s(difficulty: ArrayLike) -> Floats:
    """Return the hashrate that finds a block every ten minutes at a difficulty. [EH/s]

    Examples
    --------
    >>> round(float(network_eh_per_s(148.26e12)))
    1061
    """
    return _positive(difficulty, "difficulty") * HASHES_PER_DIFFICULTY / SECONDS_PER_BLOCK / 1e18


def share_of_hashes(own_eh_per_s: ArrayLike, others_eh_per_s: ArrayLike, *, epoch_slots: int) -> Floats:
    """Return one's share of the hashes of each epoch, by which the reward is divided.

    A fleet that runs only at noon is paid for the hashes that it made, not for its peak.

    Parameters
    ----------
    own_eh_per_s : array_like, shape (t,)
        One's hashrate in each slot. [EH/s]
    others_eh_per_s : array_like, shape (t,) or scalar
        Everybody else's. [EH/s]
    epoch_slots : int
        Slots of one epoch: 672 half hours for two weeks.

    Returns
    -------
    share : array, shape (epochs,)
        The last epoch may be short. [1]

    Examples
    --------
    >>> share_of_hashes([0.0, 200.0, 0.0, 0.0], 900.0, epoch_slots=2).round(3).tolist()
    [0.1, 0.0]
    """
    own = np.atleast_1d(np.asarray(own_eh_per_s, dtype=np.float64))
    others = np.asarray(others_eh_per_s, dtype=np.float64)
    if others.shape not in ((), own.shape):
        raise UnitMismatch(
            f"`others_eh_per_s` has shape {others.shape} where `own_eh_per_s` has {own.shape}", "give one per slot"
        )
    if epoch_slots < 1:
        raise InputError(f"`epoch_slots` is {epoch_slots}", "give the slots of one epoch, 672 half hours for instance")
    first = np.arange(0, own.size, epoch_slots)
    mine = np.add.reduceat(own, first) if own.size else np.zeros(0)
    total = np.add.reduceat(own + others, first) if own.size else np.zeros(0)
    return np.divide(mine, total, out=np.zeros_like(mine), where=total > 0)


def share_peak(own_eh_per_s: ArrayLike, others_eh_per_s: ArrayLike) -> Floats:
    """Return the share of all hashing that one's fleet has while it is on. Above a half it could rewrite blocks. [1]

    Examples
    --------
    >>> round(float(share_peak(1_371, 1_024)), 2)
    0.57
    """
    own = np.asarray(own_eh_per_s, dtype=np.float64)
    return own / _positive(own + np.asarray(others_eh_per_s), "own_eh_per_s + others_eh_per_s")


def block_minutes(share: ArrayLike) -> Floats:
    """Return the time between blocks while a fleet of this share is on and the difficulty is not yet adjusted. [min]

    Examples
    --------
    >>> round(float(block_minutes(0.5724)), 1)
    4.3
    """
    return SECONDS_PER_BLOCK / 60.0 * (1.0 - np.asarray(share, dtype=np.float64))


def _positive(values: ArrayLike, name: str) -> Floats:
    array = np.asarray(values, dtype=np.float64)
    bad = ~(array > 0)
    if bad.any():
        raise InputError(f"`{name}` is {array[bad].flat[0]:g}", "it must be above 0")
    return array
