"""Three financial temperatures. They are different things; each has its own name, and none stands for another.

(a) ``T_DY`` = M/N: the mean money of agents who exchange at random (Dragulescu and Yakovenko). A level, no inflation.
(b) ``T_TM`` = (dS/dM)^-1: the temperature of thermal macroeconomics (Chater and MacKay). Money flows from hot to cold.
(c) ``Theta`` = M V / U: money spent per useful kWh. This one rises with money and falls with efficiency.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError

Floats = NDArray[np.float64]


# -------------------------------------------------------------------------------------- (a) Dragulescu, Yakovenko


def mean_money(money: float, agents: float) -> float:
    """Return T = M/N, the temperature of random exchange. In the unit of `money`.

    Examples
    --------
    M2 of 1,270 trillion yen over 123.5 million people: 10.3 million yen.

    >>> round(mean_money(1.27e15, 1.235e8) / 1e6, 1)
    10.3
    """
    if number(agents, "agents") <= 0:
        raise InputError(f"`agents` is {agents:g}", "give how many hold the money")
    return number(money, "money") / agents


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoClassFit:
    r"""An exponential bulk with a Pareto tail.

    Parameters
    ----------
    temperature : float
        Of the bulk, in the unit of the data.
    bulk_low : float
        Where the bulk begins: 0, or what may be owed.
    tail_from : float
        From which size on the tail begins; infinite if there is none.
    tail_exponent : float
        Pareto's α of the tail's cumulative share, :math:`P(> m) \propto m^{-\alpha}`; NaN if there is none.
    tail_people, tail_money : float
        Share of holders and of money in the tail. [1]
    ks_statistic, ks_p : float
        Kolmogorov and Smirnov's distance of the bulk from its law, and its p-value for independent draws.
    """

    temperature: float
    bulk_low: float
    tail_from: float
    tail_exponent: float
    tail_people: float
    tail_money: float
    ks_statistic: float
    ks_p: float


def fit_two_classes(money: ArrayLike, *, low: float | None = None, tail: bool = True) -> TwoClassFit:
    r"""Fit an exponential law to the bulk of holdings, and Pareto's to their tail where there is one.

    Parameters
    ----------
    money : array_like, shape (n,)
        Holdings or incomes, in any unit.
    low : float, optional
        Where the bulk begins; the least holding if absent. With debt allowed to d, -d.
    tail : bool, default True
        Whether to look for a tail.

    Returns
    -------
    fit : TwoClassFit

    Raises
    ------
    InputError
        If there are fewer than 50 holders, or all hold alike.

    Notes
    -----
    Bulk: :math:`p(m) = e^{-(m - m_0)/T}/T` on :math:`m_0 \le m < m_c`, T by maximum likelihood of the law cut off at
    :math:`m_c`. Tail: Hill's estimator above :math:`m_c`. The border is the one among the upper 15 % that
    makes the whole most likely, and a tail is accepted if it wins by Akaike's criterion with two more parameters and
    10 for good measure. Pitfalls: T is a level and grows with growth; survey data lack the tail; wealth is not
    income.

    References
    ----------
    .. [1] Dragulescu and Yakovenko, European Physical Journal B 17 (2000) 723; Physica A 299 (2001) 213.

    Examples
    --------
    >>> rng = np.random.default_rng(0)
    >>> fit = fit_two_classes(rng.exponential(300.0, 20_000))
    >>> round(fit.temperature / 300, 1), fit.tail_people, fit.ks_p > 0.01
    (1.0, 0.0, True)
    """
    held = np.sort(np.asarray(money, dtype=np.float64))
    if held.size < 50 or not np.isfinite(held).all():
        raise InputError(f"{held.size} holders are too few, or one is no number", "give 50 or more")
    start = float(held[0]) if low is None else number(low, "low")
    if held[0] < start:
        raise InputError(f"a holding of {held[0]:g} lies below {start:g}", "give the least that may be held as `low`")
    above = held - start
    if above[-1] <= 0:
        raise InputError("all hold alike", "a temperature needs a spread")
    plain = float(above.mean())
    best = (-held.size * (np.log(plain) + 1.0), held.size, plain, np.nan)
    if tail:
        sums = np.concatenate([[0.0], np.cumsum(above)])
        logs = np.concatenate([[0.0], np.cumsum(np.log(np.maximum(held, 1e-300)))])
        for k in np.unique(np.linspace(0.85 * held.size, held.size - 10, 60).astype(int)):
            border = float(held[k])
            if border <= 0 or border <= start or held[k] == held[k - 1]:
                continue
            t = _truncated(float(sums[k]) / k, border - start)
            inside = k * (-np.log(t) - np.log(-np.expm1(-(border - start) / t))) - sums[k] / t
            n = held.size - k
            excess = float(logs[-1] - logs[k] - n * np.log(border))
            if excess <= 0:
                continue
            alpha = n / excess
            outside = n * np.log(alpha) + n * alpha * np.log(border) - (alpha + 1.0) * float(logs[-1] - logs[k])
            shares = k * np.log(k / held.size) + n * np.log(n / held.size)
            if inside + outside + shares > best[0] + (12.0 if best[1] == held.size else 0.0):
                best = (inside + outside + shares, int(k), t, alpha)
    _, k, temperature, alpha = best
    border = float(held[k]) if k < held.size else np.inf
    whole = -np.expm1(-(border - start) / temperature) if np.isfinite(border) else 1.0
    model = -np.expm1(-above[:k] / temperature) / whole
    distance, p = ks(model)
    return TwoClassFit(
        temperature=float(temperature),
        bulk_low=start,
        tail_from=border,
        tail_exponent=float(alpha),
        tail_people=1.0 - k / held.size,
        tail_money=float(held[k:].sum() / held.sum()) if held.sum() > 0 else 0.0,
        ks_statistic=distance,
        ks_p=p,
    )


def _truncated(mean: float, width: float) -> float:
    """Return T of an exponential law cut off at `width` that has this mean; 1,000 widths if it is flat or rising."""
    low, high = 1e-9 * width, 1e3 * width
    for _ in range(80):
        t = np.sqrt(low * high)
        at = t - width / np.expm1(min(width / t, 700.0))
        low, high = (t, high) if at < mean else (low, t)
    return float(np.sqrt(low * high))


def ks(model: ArrayLike) -> tuple[float, float]:
    r"""Return Kolmogorov and Smirnov's statistic and p-value of sorted values of a law's distribution function.

    Parameters
    ----------
    model : array_like, shape (n,)
        The law's distribution function at the sorted data, rising from 0 to 1.

    Notes
    -----
    .. math:: D = \sup_i \left|F(x_i) - i/n\right|, \qquad
        p = 2 \sum_{j \ge 1} (-1)^{j-1} e^{-2 j^2 \lambda^2}, \quad \lambda = D (\sqrt{n} + 0.12 + 0.11/\sqrt{n})

    Holds for a law that was not fitted to the same data; after a fit of one parameter the true p-value is lower.

    Examples
    --------
    >>> distance, p = ks((np.arange(100) + 0.5) / 100)
    >>> round(distance, 6), round(p, 6)
    (0.005, 1.0)
    """
    f = np.asarray(model, dtype=np.float64)
    n = f.size
    steps = np.arange(n)
    distance = float(max(np.max((steps + 1) / n - f), np.max(f - steps / n))) if n else 0.0
    scaled = distance * (np.sqrt(n) + 0.12 + 0.11 / np.sqrt(max(n, 1)))
    if scaled < 0.2:
        return distance, 1.0
    j = np.arange(1, 101)
    p = 2.0 * float(np.sum((-1.0) ** (j - 1) * np.exp(-2.0 * (j * scaled) ** 2)))
    return distance, float(min(max(p, 0.0), 1.0))


# ------------------------------------------------------------------------------------------ (b) thermal macroeconomics


def thermal_temperature(money: float, weight: float) -> float:
    r"""Return the temperature of agents with log utility of money.

    Parameters
    ----------
    money : float
        M, all that they hold.
    weight : float
        Sum of their weights of money in utility, α N.

    Notes
    -----
    Entropy of money and goods, for weights α of money and β of goods summed over agents:

    .. math:: S(M, G) = \alpha N \ln M + \beta N \ln G, \qquad
        \frac{1}{T} = \frac{\partial S}{\partial M} = \frac{\alpha N}{M}

    T is the inverse marginal utility of money. Two economies in contact exchange money until their temperatures
    are equal, and no cycle between them yields more than Carnot's share; `shoals.economics.agents` tests both.
    Pitfall: it is a level of money per head and weight; a rich country is hot without any inflation.

    References
    ----------
    .. [1] Chater and MacKay, Thermal macroeconomics, arXiv 2412.00886; tests on simulated economies, arXiv 2410.20497.

    Examples
    --------
    >>> thermal_temperature(1_000.0, 50.0)
    20.0
    """
    if number(weight, "weight") <= 0:
        raise InputError(f"`weight` is {weight:g}", "give the sum of the agents' weights of money")
    return number(money, "money", low=0.0) / weight


def entropy(money: float, goods: float, *, weight_money: float, weight_goods: float) -> float:
    """Return the entropy of an economy of money and goods, up to a constant. [1]

    Examples
    --------
    >>> round(entropy(2.0, 1.0, weight_money=10.0, weight_goods=5.0), 2)
    6.93
    """
    if money <= 0 or goods <= 0:
        raise InputError("money or goods are not above 0", "an economy with none of one has no temperature")
    return weight_money * float(np.log(money)) + weight_goods * float(np.log(goods))


def carnot_money(hot: tuple[float, float], cold: tuple[float, float]) -> float:
    r"""Return the most money that can be drawn from two economies by letting them come to one temperature.

    Parameters
    ----------
    hot, cold : (float, float)
        Money and weight of each.

    Notes
    -----
    Entropy must not fall: with weights C and temperatures T, the common end is
    :math:`\ln T_f = (C_h \ln T_h + C_c \ln T_c)/(C_h + C_c)`, and the rest can be drawn.

    Examples
    --------
    >>> round(carnot_money((400.0, 1.0), (100.0, 1.0)), 1)
    100.0
    """
    (m1, c1), (m2, c2) = hot, cold
    t1, t2 = thermal_temperature(m1, c1), thermal_temperature(m2, c2)
    common = float(np.exp((c1 * np.log(t1) + c2 * np.log(t2)) / (c1 + c2)))
    return m1 + m2 - (c1 + c2) * common


# ----------------------------------------------------------------------------------------------------------- (c) theta


@dataclass(frozen=True, slots=True, kw_only=True)
class Theta:
    """Money spent per useful kWh, and what moved it. Rates are logarithms a year.

    Parameters
    ----------
    theta_jpy_per_kwh : float
        [JPY per useful kWh]
    heating : float
        Growth of money and of its velocity. [1/y]
    cooling : float
        Growth of useful exergy. [1/y]
    """

    theta_jpy_per_kwh: float
    heating: float
    cooling: float

    @property
    def growth(self) -> float:
        """Heating less cooling: the growth of Θ. [1/y]"""
        return self.heating - self.cooling


def theta(
    money_jpy: ArrayLike, velocity_per_year: ArrayLike, useful_kwh_per_year: ArrayLike, *, years: float = 1.0
) -> Theta:
    r"""Return Θ = M V / U of the last of a series, with its heating and cooling since the one before.

    Parameters
    ----------
    money_jpy, velocity_per_year, useful_kwh_per_year : array_like, shape (t,), t ≥ 2
        Money [JPY], its velocity [1/y], useful exergy [kWh/y].
    years : float, default 1
        Between two of the series. [y]

    Notes
    -----
    .. math:: \Theta = \frac{M V}{U}, \qquad d\ln\Theta = (g_M + g_V) - g_U

    It is the price level of energy services, the quantity theory in physical units. Data: money and nominal spending
    of the central bank, useful exergy from the energy balance. Pitfalls: V is no constant; U is yearly and revised;
    credit is not conserved; a slump lowers V and "cools" too, so that the sign alone does not tell good from bad:
    read g_U beside it.

    Examples
    --------
    More money heats, better machines cool.

    >>> found = theta([100.0, 105.0], [1.0, 1.0], [10.0, 10.8])
    >>> round(found.theta_jpy_per_kwh, 2), round(found.heating, 3), round(found.cooling, 3), found.growth < 0
    (9.72, 0.049, 0.077, True)
    """
    m, v, u = (np.asarray(one, dtype=np.float64) for one in (money_jpy, velocity_per_year, useful_kwh_per_year))
    if len({one.shape for one in (m, v, u)}) > 1 or m.ndim != 1 or m.size < 2:
        raise InputError("money, velocity and useful energy differ in length, or are fewer than two", "give two years")
    if not all((one > 0).all() for one in (m, v, u)):
        raise InputError("money, velocity or useful energy is not above 0", "growth rates need numbers above 0")

    def growth(one: Floats) -> float:
        return float(np.log(one[-1] / one[-2])) / years

    return Theta(theta_jpy_per_kwh=float(m[-1] * v[-1] / u[-1]), heating=growth(m) + growth(v), cooling=growth(u))


def theta_growth(money_growth: float, velocity_growth: float, useful_growth: float) -> float:
    """Return the growth of Θ from three growth rates. [1/y]

    Examples
    --------
    >>> round(theta_growth(0.05, -0.01, 0.02), 3)
    0.02
    """
    return money_growth + velocity_growth - useful_growth
