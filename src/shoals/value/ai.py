"""What one MWh earns in AI machines: rented out, sold by the GPU hour, or sold by the token.

The three are not three uses of a MWh but successive shares of the same money: the landlord's, the cloud's, the model
seller's. Never add them. All are gross of machines and buildings, and assume that the hours are sold.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError
from shoals.core.site import Checkpoint
from shoals.core.units import HOURS_PER_YEAR, KWH_PER_MWH

MONTHS_PER_YEAR = 12.0
JOULES_PER_MWH = 3.6e9

Floats = NDArray[np.float64]


def hosting_jpy_per_mwh(rent_jpy_per_kw_month: ArrayLike, *, pue: float = 1.0) -> Floats:
    r"""Return what a landlord of machines earns for one MWh at the meter.

    A rent is paid for power promised at all hours; it does not rise with energy, and the tenant as a rule pays
    for energy on top of it. A site that is on for part of the year only cannot sell it.

    Parameters
    ----------
    rent_jpy_per_kw_month : array_like
        For one kW of machines. [JPY/kW/month]
    pue : float, default 1
        Power at the meter over power of the machines.

    Returns
    -------
    price : array
        [JPY/MWh]

    Notes
    -----
    .. math:: V = \frac{12\, r \cdot 1000}{8760\, \mathrm{PUE}}

    References
    ----------
    .. [1] KPMC, Data Center Development Costs in Japan, spring 2025: about 20,000 JPY/kW-month.

    Examples
    --------
    >>> round(float(hosting_jpy_per_mwh(20_000)))
    27397
    """
    power_ratio = number(pue, "pue", low=1.0)
    return (
        np.asarray(rent_jpy_per_kw_month, dtype=np.float64)
        * MONTHS_PER_YEAR
        * KWH_PER_MWH
        / (HOURS_PER_YEAR * power_ratio)
    )


def rent_jpy_per_kw_month(contract_usd_per_mw_year: ArrayLike, *, rate_jpy_per_usd: float) -> Floats:
    """Return a contract in USD per MW and year as a rent in JPY per kW and month.

    Examples
    --------
    Core Scientific and CoreWeave, October 2024: 8.7 bn USD over 12 years for 500 MW.

    >>> rent = rent_jpy_per_kw_month(8.7e9 / 12 / 500, rate_jpy_per_usd=155)
    >>> round(float(rent)), round(float(hosting_jpy_per_mwh(rent)))
    (18729, 25656)
    """
    return np.asarray(contract_usd_per_mw_year, dtype=np.float64) * rate_jpy_per_usd / MONTHS_PER_YEAR / 1000.0


def cloud_jpy_per_mwh(
    price_usd_per_gpu_hour: ArrayLike,
    *,
    sold_fraction: float,
    power_kw_per_gpu: float,
    pue: float,
    rate_jpy_per_usd: ArrayLike,
) -> Floats:
    r"""Return what a GPU cloud earns for one MWh at the meter.

    Unsold hours count as drawing full power, which makes the figure low rather than high.

    Parameters
    ----------
    price_usd_per_gpu_hour : array_like
        [USD/GPU/h]
    sold_fraction : float
        Share of the hours that are sold.
    power_kw_per_gpu : float
        At the wall of the node, over its GPUs: 10.2 kW for eight H100 gives 1.275. [kW]
    pue : float
        Power at the meter over power of the machines.
    rate_jpy_per_usd : array_like
        [JPY/USD]

    Returns
    -------
    price : array
        [JPY/MWh]

    Notes
    -----
    .. math:: V = \frac{p\, u\, X \cdot 1000}{k\, \mathrm{PUE}}

    References
    ----------
    .. [1] SemiAnalysis GPU rental index: 1.70 (October 2025) to 2.35 USD (March 2026) for an H100 on a year's contract.

    Examples
    --------
    >>> h100 = dict(sold_fraction=0.7, power_kw_per_gpu=1.275, pue=1.3, rate_jpy_per_usd=155)
    >>> cloud_jpy_per_mwh([1.70, 2.35], **h100).round(-2).tolist()
    [111300.0, 153800.0]
    """
    usd_jpy = np.asarray(rate_jpy_per_usd, dtype=np.float64)
    per_gpu_hour = np.asarray(price_usd_per_gpu_hour, dtype=np.float64) * usd_jpy
    return per_gpu_hour * _gpu_hours_per_mwh(sold_fraction, power_kw_per_gpu, pue)


def gpu_price_break_even_usd_per_hour(
    value_jpy_per_mwh: ArrayLike,
    *,
    sold_fraction: float,
    power_kw_per_gpu: float,
    pue: float,
    rate_jpy_per_usd: ArrayLike,
) -> Floats:
    """Return the GPU price at which a cloud earns `value_jpy_per_mwh`: the inverse of `cloud_jpy_per_mwh`.

    Examples
    --------
    "25 times mining" needs this much, against 17.5 J/TH at 39.82 USD/PH/day.

    >>> h100 = dict(sold_fraction=0.8, power_kw_per_gpu=1.275, pue=1.25, rate_jpy_per_usd=155)
    >>> mining_jpy_per_mwh = 39.82 * 155 / (24 * 17.5) * 1000
    >>> round(float(gpu_price_break_even_usd_per_hour(25 * mining_jpy_per_mwh, **h100)), 1)
    4.7
    """
    usd_jpy = np.asarray(rate_jpy_per_usd, dtype=np.float64)
    hours = _gpu_hours_per_mwh(sold_fraction, power_kw_per_gpu, pue)
    return np.asarray(value_jpy_per_mwh, dtype=np.float64) / (usd_jpy * hours)


def tokens_jpy_per_mwh(
    price_usd_per_mtoken: ArrayLike,
    *,
    energy_j_per_token: ArrayLike,
    node_factor: float = 1.35,
    pue: float = 1.25,
    rate_jpy_per_usd: ArrayLike,
) -> Floats:
    r"""Return what one MWh at the meter earns as tokens, if all are sold at list price.

    Energy a token belongs to the serving point (model, batch, hardware), not to the model: one model spans a factor of
    ten by batch size alone.

    Parameters
    ----------
    price_usd_per_mtoken : array_like
        For a million output tokens. [USD]
    energy_j_per_token : array_like
        Of the GPUs alone. [J]
    node_factor : float, default 1.35
        Power of the node over that of its GPUs (estimated).
    pue : float, default 1.25
        Power at the meter over power of the machines.
    rate_jpy_per_usd : array_like
        [JPY/USD]

    Returns
    -------
    price : array
        [JPY/MWh]

    Notes
    -----
    .. math:: V = p_{tok} \frac{3.6 \cdot 10^9}{j\, n\, \mathrm{PUE}} X

    References
    ----------
    .. [1] ML.ENERGY Leaderboard v3 (2026): Llama 3.1 70B on H100 takes 0.373 to 3.76 J a token by batch size.

    Examples
    --------
    >>> prices = tokens_jpy_per_mwh(0.32, energy_j_per_token=[3.759, 0.3731], rate_jpy_per_usd=155)
    >>> (prices / 1000).round().tolist()
    [28.0, 284.0]
    """
    joules = np.asarray(energy_j_per_token, dtype=np.float64)
    if not (joules > 0).all():
        raise InputError("`energy_j_per_token` is not above 0", "give the measured energy of a token in joules")
    at_meter = joules * number(node_factor, "node_factor", low=1.0) * number(pue, "pue", low=1.0)
    per_token = np.asarray(price_usd_per_mtoken, dtype=np.float64) * 1e-6 * np.asarray(rate_jpy_per_usd)
    return per_token * JOULES_PER_MWH / at_meter


# ----------------------------------------------------------------------------------------------- what a stop costs


def checkpoint_interval_hours(save_hours: ArrayLike, run_hours_mean: ArrayLike) -> Floats:
    r"""Return how long a job should work between two checkpoints when it may be stopped without notice.

    Parameters
    ----------
    save_hours : array_like
        Time to write a checkpoint, δ. [h]
    run_hours_mean : array_like
        Mean time between interruptions, M. [h]

    Returns
    -------
    interval : array
        Work between two checkpoints, without the writing. [h]

    Notes
    -----
    Young's first order is :math:`\sqrt{2 \delta M}`. This is Daly's higher order, for δ < 2M, and M beyond:

    .. math:: \tau = \sqrt{2 \delta M} \left[1 + \frac{1}{3} \sqrt{\frac{\delta}{2M}}
        + \frac{1}{9} \frac{\delta}{2M}\right] - \delta

    References
    ----------
    .. [1] Young, A first order approximation to the optimum checkpoint interval, Comm. ACM 17 (1974).
    .. [2] Daly, A higher order estimate of the optimum checkpoint interval for restart dumps, Future Generation
       Computer Systems 22 (2006), eq. 37.

    Examples
    --------
    >>> checkpoint_interval_hours(0.1, [5.0, 500.0]).round(2).tolist()
    [0.93, 9.93]
    """
    save, mean = np.asarray(save_hours, dtype=np.float64), np.asarray(run_hours_mean, dtype=np.float64)
    if not (save >= 0).all() or not (mean > 0).all():
        raise InputError("`save_hours` is negative or `run_hours_mean` is not above 0", "give hours")
    ratio = save / (2.0 * mean)
    tau = np.sqrt(2.0 * save * mean) * (1.0 + np.sqrt(ratio) / 3.0 + ratio / 9.0) - save
    return np.where(ratio < 1.0, tau, mean)


def useful_fraction(checkpoint: Checkpoint, *, run_hours_mean: float | None = None) -> float:
    r"""Return the share of the time that a job which is stopped again and again spends on work that lasts.

    With a notice as long as a checkpoint, the job saves when it is told, and a run of length M loses δ + R. Without,
    it saves at the best interval τ, and what it did since the last checkpoint is lost.

    Parameters
    ----------
    checkpoint : Checkpoint
    run_hours_mean : float, optional
        In place of the checkpoint's own: `run_hours` of a plan, for instance. [h]

    Returns
    -------
    fraction : float
        0 to 1.

    Notes
    -----
    Interruptions at exponential times of mean M, also while saving and restarting:

    .. math:: u = \frac{\tau}{M e^{R/M} (e^{(\tau + \delta)/M} - 1)} \quad \text{without notice},\qquad
        u = \max\left(1 - \frac{\delta + R}{M},\ 0\right) \quad \text{with notice} \ge \delta

    The first is Daly's eq. 20 turned round; with δ = 0 it is the limit τ → 0.

    References
    ----------
    .. [1] Daly, Future Generation Computer Systems 22 (2006), eq. 20.

    Examples
    --------
    >>> job = Checkpoint(save_hours=0.1, restart_hours=0.2, run_hours_mean=5.0)
    >>> round(useful_fraction(job), 3)
    0.781
    >>> from dataclasses import replace
    >>> round(useful_fraction(replace(job, notice_hours=0.25)), 3)
    0.94
    """
    mean = checkpoint.run_hours_mean if run_hours_mean is None else number(run_hours_mean, "run_hours_mean", low=1e-9)
    save, restart = checkpoint.save_hours, checkpoint.restart_hours
    if checkpoint.notice_hours >= save:
        return max(1.0 - (save + restart) / mean, 0.0)
    tau = float(checkpoint_interval_hours(save, mean))
    return float(tau / (mean * np.exp(restart / mean) * np.expm1((tau + save) / mean)))


def checkpointed_jpy_per_mwh(
    value_jpy_per_mwh: ArrayLike, checkpoint: Checkpoint, *, run_hours_mean: float | None = None
) -> Floats:
    """Return what a MWh earns in a job that is stopped again and again, full power while saving and restarting.

    Examples
    --------
    >>> job = Checkpoint(save_hours=0.1, restart_hours=0.2, run_hours_mean=5.0, notice_hours=0.25)
    >>> round(float(checkpointed_jpy_per_mwh(100_000.0, job)))
    94000
    """
    useful = useful_fraction(checkpoint, run_hours_mean=run_hours_mean)
    return np.asarray(value_jpy_per_mwh, dtype=np.float64) * useful


def start_cost_jpy(value_jpy_per_mwh: float, power_mw: float, checkpoint: Checkpoint) -> float:
    """Return what one stop and start costs a job that runs at `power_mw`: the work of the time that is lost.

    For a planner that counts starts, in place of `checkpointed_jpy_per_mwh`, which spreads the loss over the mean
    run; never both. With notice the time to save is lost, without it half an interval between two checkpoints; the
    time to restart always.

    Examples
    --------
    >>> job = Checkpoint(save_hours=0.1, restart_hours=0.2, run_hours_mean=5.0, notice_hours=0.25)
    >>> round(start_cost_jpy(100_000.0, 2.0, job))
    60000
    """
    save = checkpoint.save_hours
    told = checkpoint.notice_hours >= save
    lost = save if told else float(checkpoint_interval_hours(save, checkpoint.run_hours_mean)) / 2.0
    value = number(value_jpy_per_mwh, "value_jpy_per_mwh", low=0.0)
    return value * number(power_mw, "power_mw", low=0.0) * (lost + checkpoint.restart_hours)


def run_hours(power_mw: ArrayLike, *, hours: float, low_mw: float = 1e-6) -> float:
    """Return the mean length of the runs of a load, from slots in which it draws more than `low_mw`. [h]

    Parameters
    ----------
    power_mw : array_like, shape (t,)
        [MW]
    hours : float
        Length of one slot. [h]
    low_mw : float, default 1e-6
        [MW]

    Returns
    -------
    mean : float
        Infinite if the load never starts and never stops; 0 if it never runs. [h]

    Examples
    --------
    >>> run_hours([0.0, 1.0, 1.0, 0.0, 1.0, 1.0, 1.0, 0.0], hours=0.5)
    1.25
    """
    on = np.asarray(power_mw, dtype=np.float64) > low_mw
    if not on.any():
        return 0.0
    if on.all():
        return np.inf
    starts = int((np.diff(np.concatenate([[False], on]).astype(np.int8)) > 0).sum())
    return float(on.sum()) * hours / starts


def _gpu_hours_per_mwh(sold_fraction: float, power_kw_per_gpu: float, pue: float) -> float:
    sold = number(sold_fraction, "sold_fraction", low=0.0, high=1.0)
    power_kw = number(power_kw_per_gpu, "power_kw_per_gpu")
    if power_kw <= 0:
        raise InputError(
            f"`power_kw_per_gpu` is {power_kw:g}", "give the kilowatts of a GPU with its share of the node"
        )
    return sold * KWH_PER_MWH / (power_kw * number(pue, "pue", low=1.0))
