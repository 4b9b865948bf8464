"""Prices in energy: the kWh that a basket buys, the kWh that it embodies, and the price of useful exergy."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError, UnitMismatch

Floats = NDArray[np.float64]


def embodied_kwh(direct_kwh: ArrayLike, inputs: ArrayLike) -> Floats:
    r"""Return the energy that a unit of each good embodies, directly and through all that goes into it.

    Parameters
    ----------
    direct_kwh : array_like, shape (n,)
        Energy used in making one unit of each good. [kWh/unit]
    inputs : array_like, shape (n, n)
        Column j: units of each good that one unit of good j takes (Leontief's coefficients).

    Returns
    -------
    embodied : array, shape (n,)
        [kWh/unit]

    Raises
    ------
    InputError
        If the economy could not feed itself: a good takes, in the end, more than one of itself.

    Notes
    -----
    .. math:: e = e_{dir} (I - A)^{-1}

    Examples
    --------
    Steel takes coal, coal takes steel.

    >>> embodied_kwh([10.0, 2.0], [[0.0, 0.5], [0.2, 0.0]]).round(3).tolist()
    [11.556, 7.778]
    """
    direct, needs = np.asarray(direct_kwh, dtype=np.float64), np.asarray(inputs, dtype=np.float64)
    if needs.shape != (direct.size, direct.size):
        raise UnitMismatch(
            f"inputs have shape {needs.shape} for {direct.size} goods", "give a square table, good by good"
        )
    if not (needs >= 0).all() or not (direct >= 0).all():
        raise InputError("an input is negative", "coefficients and energies count up from 0")
    if direct.size and np.abs(np.linalg.eigvals(needs)).max() >= 1.0:
        raise InputError("the goods take more of each other than they make", "look for a coefficient in wrong units")
    return np.asarray(np.linalg.solve((np.eye(direct.size) - needs).T, direct), dtype=np.float64)


@dataclass(frozen=True, slots=True, kw_only=True)
class EnergyPriceIndex:
    """What a basket costs in energy: bought and embodied, always together.

    Parameters
    ----------
    market : float
        kWh that the basket buys now, over those that it bought then. [1]
    embodied : float
        kWh that making it takes now, over then. [1]
    rent : float
        kWh bought over kWh embodied, now: what is not energy in its price. [1]
    energy_inflation, inflation : float
        Logarithms of the rise of the energy price and of the basket's; ``log(market) = inflation - energy_inflation``.
    """

    market: float
    embodied: float
    rent: float
    energy_inflation: float
    inflation: float


def energy_price_index(
    *,
    prices_then: ArrayLike,
    prices_now: ArrayLike,
    quantities_then: ArrayLike,
    quantities_now: ArrayLike,
    energy_price_then: float,
    energy_price_now: float,
    embodied_then: ArrayLike,
    embodied_now: ArrayLike,
    weights: str = "tornqvist",
) -> EnergyPriceIndex:
    r"""Return the energy price index of a basket, in its market and its physical form.

    Parameters
    ----------
    prices_then, prices_now, quantities_then, quantities_now : array_like, shape (n,)
        Of the goods. [JPY/unit], [units]
    energy_price_then, energy_price_now : float
        Of the kWh that is meant: say which area, hour and voltage. [JPY/kWh]
    embodied_then, embodied_now : array_like, shape (n,)
        From `embodied_kwh`. [kWh/unit]
    weights : {"tornqvist", "fisher"}

    Notes
    -----
    .. math:: \mathrm{EPI} = \frac{P_{now}/P_{then}}{p_{E,now}/p_{E,then}}, \qquad
        d\ln \mathrm{EPI} = \pi - \pi_E

    with P of Törnqvist's or Fisher's form. Data: consumer prices, an electricity price, input-output tables. Pitfall:
    an energy crisis shows up as "deflation" in the market form; so it never comes without the embodied form.

    References
    ----------
    .. [1] Diewert, Exact and superlative index numbers, Journal of Econometrics 4 (1976).

    Examples
    --------
    >>> basket = dict(prices_then=[100.0, 50.0], prices_now=[110.0, 50.0], quantities_then=[1.0, 2.0],
    ...               quantities_now=[1.0, 2.0], embodied_then=[2.0, 1.0], embodied_now=[1.8, 1.0])
    >>> crisis = energy_price_index(energy_price_then=10.0, energy_price_now=20.0, **basket)
    >>> round(crisis.market, 2), round(crisis.embodied, 2), round(crisis.rent, 1)
    (0.52, 0.95, 2.8)
    """
    p0, p1, q0, q1, e0, e1 = (
        np.asarray(one, dtype=np.float64)
        for one in (prices_then, prices_now, quantities_then, quantities_now, embodied_then, embodied_now)
    )
    if len({one.shape for one in (p0, p1, q0, q1, e0, e1)}) > 1:
        raise UnitMismatch("prices, quantities and energies differ in number", "give one of each for each good")
    if not all((one > 0).all() for one in (p0, p1, q0, q1)) or not ((e0 > 0).all() and (e1 > 0).all()):
        raise InputError("a price, quantity or energy is not above 0", "leave out goods that are not bought")
    energy0, energy1 = number(energy_price_then, "energy_price_then"), number(energy_price_now, "energy_price_now")
    if energy0 <= 0 or energy1 <= 0:
        raise InputError("an energy price is not above 0", "an index over a price of 0 has no meaning; take a mean")
    rise = _index(p0, p1, q0, q1, weights)
    physical = float(e1 @ q1) / float(e0 @ q1)
    bought = float(p1 @ q1) / energy1
    return EnergyPriceIndex(
        market=rise / (energy1 / energy0),
        embodied=physical,
        rent=bought / float(e1 @ q1),
        energy_inflation=float(np.log(energy1 / energy0)),
        inflation=float(np.log(rise)),
    )


def _index(p0: Floats, p1: Floats, q0: Floats, q1: Floats, weights: str) -> float:
    if weights == "tornqvist":
        share = 0.5 * (p0 * q0 / (p0 @ q0) + p1 * q1 / (p1 @ q1))
        return float(np.exp(share @ np.log(p1 / p0)))
    if weights == "fisher":
        return float(np.sqrt((p1 @ q0) / (p0 @ q0) * (p1 @ q1) / (p0 @ q1)))
    raise InputError(f"there are no weights `{weights}`", "take tornqvist or fisher")


def useful_exergy_price(
    spending_jpy: ArrayLike, final_kwh: ArrayLike, efficiency: ArrayLike, *, capital_jpy: ArrayLike = 0.0
) -> float:
    r"""Return the price of useful exergy: what a kWh costs after it has been turned into heat, motion or light.

    Parameters
    ----------
    spending_jpy, final_kwh, efficiency : array_like, shape (k,)
        Of each carrier and use: spending on energy [JPY], final energy [kWh], second-law final-to-useful efficiency
        [1].
    capital_jpy : array_like, shape (k,) or scalar, default 0
        Yearly cost of the machines that convert it. [JPY]

    Returns
    -------
    price : float
        [JPY per useful kWh]

    Notes
    -----
    .. math:: P_U = \frac{\sum_k (X_k + K_k)}{\sum_k \varepsilon_k F_k}

    Data: the national energy balance, prices by carrier, efficiencies by use and year. Pitfall: efficiencies carry
    most of the uncertainty, and published accounts differ by a factor of two through method alone. This, and not the
    raw kWh, is the steadier unit of account.

    References
    ----------
    .. [1] Santos, Sousa, Serrenho, Domingos, Ecological Economics 236 (2025): Portugal 1960 to 2014.

    Examples
    --------
    The same money for cars that use a fourth of the energy: final energy looks dear, what it does is cheaper.

    >>> useful_exergy_price([3000.0], [100.0], [0.2]), useful_exergy_price([900.0], [30.0], [0.9])
    (150.0, 33.333333333333336)
    """
    spent, final, ratio = np.broadcast_arrays(
        np.asarray(spending_jpy, dtype=np.float64) + np.asarray(capital_jpy, dtype=np.float64),
        np.asarray(final_kwh, dtype=np.float64),
        np.asarray(efficiency, dtype=np.float64),
    )
    if not ((ratio >= 0) & (ratio <= 1)).all() or not (final >= 0).all():
        raise InputError("an efficiency lies outside 0 to 1, or an energy is negative", "give second-law efficiencies")
    useful = float((final * ratio).sum())
    if useful <= 0:
        raise InputError("no useful exergy is counted", "give at least one use with energy and efficiency above 0")
    return float(spent.sum()) / useful
