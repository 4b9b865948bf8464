"""Agents who exchange money: what closed exchange, credit, notes on energy and efficiency do to temperature and prices.

Money is whole units and conserved to the unit. Three rules of exchange, each between two agents drawn at random:

pay      one pays a fixed amount, unless that breaks its floor: Boltzmann and Gibbs' exponential law, T = M/N
split    both put together what they have above the floor and split it at a random point: the same law, reached sooner
share    as split, at a draw of Beta(a, b) by their weights of money: gamma laws with one temperature, T = M/(a N)

The kernels are compiled like the planner's (`shoals._llvm`); where that cannot be, the same functions run as plain
Python
with the same results, a thousand times slower.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals._llvm.load import machine_code
from shoals.core._arrays import number, whole
from shoals.core.errors import InputError
from shoals.economics import _exchange
from shoals.economics._emit import KINDS
from shoals.economics.indicators.temperature import thermal_temperature

Floats = NDArray[np.float64]
Money = NDArray[np.int64]

WEIGHT_MAX = 8
"""Largest weight of money of an agent in `share`."""
TOTAL_MAX = 2**31
"""Most that all may have above their floors, so that what two have, times 32 bits, fits."""


class Rule(StrEnum):
    """How two agents exchange."""

    PAY = "pay"
    SPLIT = "split"
    SHARE = "share"


def exchange(
    money: ArrayLike,
    exchanges: int,
    *,
    rule: Rule | str = Rule.SPLIT,
    amount: int = 1,
    debt: int = 0,
    weights: ArrayLike | None = None,
    seed: int = 0,
    compiled: bool = True,
) -> Money:
    r"""Return what agents hold after many exchanges.

    Parameters
    ----------
    money : array_like of int, shape (n,)
        Holdings before. [units]
    exchanges : int
        How many pairs meet.
    rule : Rule, default split
    amount : int, default 1
        Paid at once, with `pay`. [units]
    debt : int, default 0
        How far below 0 an agent may go, with `pay` and `split`. [units]
    weights : array_like of int, shape (n,), optional
        Of money in each agent's utility, with `share`, 1 to 8; 1 if absent.
    seed : int, default 0
        The same seed gives the same exchanges, compiled or not.
    compiled : bool, default True
        False runs the plain functions.

    Returns
    -------
    money : array of int64, shape (n,)
        Their sum is what it was, to the unit.

    Raises
    ------
    InputError
        If fewer than two agents are there, holdings are no whole numbers or below the floor, or sums are too large.

    Notes
    -----
    In equilibrium :math:`P(m) \propto e^{-(m + d)/T}` with :math:`T = M/N + d` for debt d: credit heats.

    References
    ----------
    .. [1] Dragulescu and Yakovenko, Statistical mechanics of money, European Physical Journal B 17 (2000) 723.

    Examples
    --------
    >>> after = exchange(np.full(1_000, 100), 100_000, seed=1)
    >>> int(after.sum()), bool(after.min() < 20 < 300 < after.max())
    (100000, True)
    """
    rule = Rule(rule)
    held = _money(money)
    floor = -whole(debt, "debt", low=0)
    many = whole(exchanges, "exchanges", low=0)
    if (held < floor).any():
        raise InputError(f"an agent holds {held.min()}, below its floor of {floor}", "start above the floor")
    if int(held.sum()) - floor * held.size >= TOTAL_MAX:
        raise InputError(
            f"all agents hold {held.sum():,} units", f"count in larger units: less than {TOTAL_MAX:,} in all"
        )
    state = _state(seed)
    name = str(rule)
    arguments: tuple[Any, ...]
    match rule:
        case Rule.PAY:
            arguments = (held.size, many, whole(amount, "amount", low=1), floor, held, state)
        case Rule.SPLIT:
            arguments = (held.size, many, floor, held, state)
        case Rule.SHARE:
            if debt:
                raise InputError("agents with weights owe nothing", "leave out `debt`, or use pay or split")
            weight = _weights(weights, held.size)
            arguments = (held.size, many, held, weight, np.zeros(2 * WEIGHT_MAX, np.int64), state)
    before = int(held.sum())
    code = machine_code("shoals.economics", name, KINDS[name]) if compiled else None
    if code is not None:
        code(*arguments)
    else:
        lists = [one.tolist() if isinstance(one, np.ndarray) else one for one in arguments]
        getattr(_exchange, name)(*lists)
        held[:] = next(row for one, row in zip(arguments, lists, strict=True) if one is held)
    assert int(held.sum()) == before  # true by construction
    return held


def _money(money: ArrayLike) -> Money:
    given = np.asarray(money)
    if given.ndim != 1 or given.size < 2:
        raise InputError(f"{given.size} agents are too few to exchange", "give two or more holdings")
    if not np.issubdtype(given.dtype, np.integer):
        raise InputError("holdings are no whole numbers", "count money in whole units, so that it is conserved exactly")
    return np.ascontiguousarray(given, dtype=np.int64).copy()


def _weights(weights: ArrayLike | None, agents: int) -> Money:
    given = np.ones(agents, np.int64) if weights is None else np.asarray(weights)
    if given.shape != (agents,) or not np.issubdtype(given.dtype, np.integer):
        raise InputError(f"weights have shape {given.shape} for {agents} agents", "give one whole number for each")
    if given.min() < 1 or given.max() > WEIGHT_MAX:
        raise InputError("a weight lies outside 1 to 8", "weights are small whole numbers")
    return np.ascontiguousarray(given, dtype=np.int64).copy()


def _state(seed: int) -> NDArray[np.int64]:
    drawn = np.random.SeedSequence(whole(seed, "seed", low=0)).generate_state(2, np.uint64)
    return (drawn >> np.uint64(4)).astype(np.int64) + 1  # below a 2^32 - 1 for both multipliers


def settled(
    agents: int, mean: int, *, rule: Rule | str = Rule.SPLIT, debt: int = 0, amount: int = 1, seed: int = 0
) -> Money:
    """Return an economy that began with equal shares and has come to rest.

    `split` and `share` rest after some 30 meetings of each agent. Under `pay` money diffuses with a drift towards the
    floor, whose slowest mode fades over 4 (T / amount)² meetings; it is given six times that.

    Examples
    --------
    >>> rich_and_poor = settled(2_000, 1_000)
    >>> round(float(np.median(rich_and_poor)) / 1_000, 1)      # ln 2 of an exponential law
    0.7
    """
    start = np.full(whole(agents, "agents", low=2), whole(mean, "mean", low=0), np.int64)
    each = 30.0 if Rule(rule) is not Rule.PAY else 25.0 * ((mean + debt) / amount) ** 2 + 30.0
    return exchange(start, int(each * agents), rule=rule, debt=debt, amount=amount, seed=seed)


# ------------------------------------------------------------------------------------------------- notes on energy


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NoteRun:
    """An economy whose money is notes on energy, period by period; arrays have shape (periods,).

    Parameters
    ----------
    issued, redeemed, outstanding : array of int64
        Notes of a unit of energy; outstanding is issued less redeemed so far, exactly.
    temperature : array
        Outstanding notes a head, M/N.
    backing : array
        Energy of the next period over notes outstanding: what could be redeemed at once. [1]
    holdings : array of int64, shape (agents,)
        At the end.
    """

    issued: Money
    redeemed: Money
    outstanding: Money
    temperature: Floats
    backing: Floats
    holdings: Money


def note_economy(
    energy: ArrayLike, *, agents: int, redeemed_fraction: float, exchanges_per_agent: int = 30, seed: int = 0
) -> NoteRun:
    """Return an economy in which a note is issued for each unit of energy and burnt when it is redeemed.

    Parameters
    ----------
    energy : array_like of int, shape (periods,)
        Units delivered in each period; a note is issued for each, to an agent drawn at random.
    agents : int
    redeemed_fraction : float
        Share of all notes that holders present in a period, as far as the energy of that period goes. [1]
    exchanges_per_agent : int, default 30
    seed : int, default 0

    Notes
    -----
    A note is a claim on energy of its period, so no more can be redeemed than is delivered: in a month without surplus
    notes stay out, however good their yearly backing.

    Examples
    --------
    >>> run = note_economy([1_000, 1_000, 0, 0], agents=100, redeemed_fraction=0.5)
    >>> run.outstanding.tolist(), run.redeemed.tolist()
    ([500, 750, 750, 750], [500, 750, 0, 0])
    """
    units = np.asarray(energy)
    if units.ndim != 1 or not np.issubdtype(units.dtype, np.integer) or (units.size and units.min() < 0):
        raise InputError("energy is no series of whole units from 0 up", "count notes in whole units of energy")
    share_of = number(redeemed_fraction, "redeemed_fraction", low=0.0, high=1.0)
    rng = np.random.Generator(np.random.PCG64(seed))
    held = np.zeros(whole(agents, "agents", low=2), np.int64)
    issued, redeemed, outstanding = (np.zeros(units.size, np.int64) for _ in range(3))
    for t, new in enumerate(units.tolist()):
        held += rng.multinomial(new, np.full(held.size, 1.0 / held.size))
        issued[t] = new
        held = exchange(held, exchanges_per_agent * held.size, seed=seed + 1 + t)
        want = min(round(share_of * int(held.sum())), new)
        if want:
            held -= rng.multivariate_hypergeometric(held, want, method="marginals")
        redeemed[t] = want
        outstanding[t] = held.sum()
    assert (np.cumsum(issued - redeemed) == outstanding).all()
    after = np.append(units[1:], 0) if units.size else units
    return NoteRun(
        issued=issued,
        redeemed=redeemed,
        outstanding=outstanding,
        temperature=outstanding / held.size,
        backing=np.divide(after, outstanding, out=np.full(units.size, np.inf), where=outstanding > 0),
        holdings=held,
    )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PriceRun:
    """Prices of energy services under growing efficiency; arrays have shape (periods,).

    Parameters
    ----------
    theta : array
        Money spent per useful unit of energy.
    mean_money : array
        M/N, the temperature of random exchange.
    poorest_tenth_units : array
        Useful energy that the money of the poorest tenth would buy, a head.
    """

    theta: Floats
    mean_money: Floats
    poorest_tenth_units: Floats


def hyper_deflation(
    *,
    agents: int = 2_000,
    mean: int = 10_000,
    periods: int = 20,
    efficiency_growth: float = 0.1,
    money_growth: float = 0.0,
    spent_fraction: float = 0.2,
    exchanges_per_agent: int = 10,
    seed: int = 0,
) -> PriceRun:
    """Return what rising efficiency does to a closed economy: Θ falls, and the temperature M/N does not notice.

    Each period agents spend a share of their money on useful energy at one price that clears the market, money
    returns to agents at random, and the useful energy of the next period is larger. New money goes to agents at
    random.

    Examples
    --------
    >>> run = hyper_deflation(periods=10, efficiency_growth=0.2)
    >>> round(float(run.theta[-1] / run.theta[0]), 2), float(run.mean_money[-1] / run.mean_money[0])
    (0.19, 1.0)
    """
    rng = np.random.Generator(np.random.PCG64(seed))
    held = settled(agents, mean, seed=seed)
    useful = float(held.sum())  # units chosen so that Θ begins at the share that is spent
    prices, means, poorest = [], [], []
    share_of = number(spent_fraction, "spent_fraction", low=0.0, high=1.0)
    for t in range(whole(periods, "periods", low=1)):
        spending = np.floor(share_of * held).astype(np.int64)
        total = int(spending.sum())
        price = total / useful
        prices.append(price)
        means.append(held.mean())
        tenth = np.sort(held)[: max(held.size // 10, 1)]
        poorest.append(float(tenth.mean()) / price if price else np.inf)
        held = held - spending + rng.multinomial(total, np.full(held.size, 1.0 / held.size))
        held += rng.multinomial(round(money_growth * int(held.sum())), np.full(held.size, 1.0 / held.size))
        held = exchange(held, exchanges_per_agent * held.size, seed=seed + 1 + t)
        useful *= 1.0 + efficiency_growth
    return PriceRun(theta=np.array(prices), mean_money=np.array(means), poorest_tenth_units=np.array(poorest))


# ----------------------------------------------------------------------------------------- thermal macroeconomics


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Two economies before and after they could exchange money. Temperatures are M/(weights); flow is to the second."""

    temperature_first: float
    temperature_second: float
    flow: int
    temperature_after_first: float
    temperature_after_second: float


def contact(
    first: ArrayLike,
    second: ArrayLike,
    *,
    weights: tuple[ArrayLike, ArrayLike],
    exchanges_per_agent: int = 60,
    seed: int = 0,
) -> tuple[Money, Money, Contact]:
    """Let two economies exchange money until they rest: it flows from hot to cold, until temperatures are equal.

    Parameters
    ----------
    first, second : array_like of int
        Holdings of each.
    weights : pair of array_like of int
        Of money in utility, agent by agent.

    Returns
    -------
    first, second : array of int64
        Holdings afterwards.
    contact : Contact

    References
    ----------
    .. [1] Chater and MacKay, arXiv 2412.00886; tests on simulated economies, arXiv 2410.20497.

    Examples
    --------
    A poor economy that values money little is hotter than a rich one that values it much.

    >>> few, many = np.full(500, 1_000), np.full(500, 2_000)
    >>> one = contact(few, many, weights=(np.full(500, 1), np.full(500, 4)))[2]
    >>> one.temperature_first > one.temperature_second, one.flow > 0
    (True, True)
    """
    a, b = _money(first), _money(second)
    wa, wb = _weights(weights[0], a.size), _weights(weights[1], b.size)
    both = exchange(
        np.concatenate([a, b]),
        exchanges_per_agent * (a.size + b.size),
        rule=Rule.SHARE,
        weights=np.concatenate([wa, wb]),
        seed=seed,
    )
    after, rest = both[: a.size].copy(), both[a.size :].copy()
    totals = float(wa.sum()), float(wb.sum())
    return (
        after,
        rest,
        Contact(
            temperature_first=thermal_temperature(float(a.sum()), totals[0]),
            temperature_second=thermal_temperature(float(b.sum()), totals[1]),
            flow=int(rest.sum() - b.sum()),
            temperature_after_first=thermal_temperature(float(after.sum()), totals[0]),
            temperature_after_second=thermal_temperature(float(rest.sum()), totals[1]),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle:
    """One turn of Carnot's cycle between two economies.

    Parameters
    ----------
    gained : int
        Money that the trader drew. [units]
    from_hot, to_cold : int
        Money that flowed from the hot economy and to the cold one. [units]
    bound : float
        Carnot's: 1 less the cold temperature over the hot, as they were at the start, when they were farthest apart.
        [1]
    entropy_gain : float
        Of both economies together; not below 0 but for the chance of finitely many agents. [1]
    """

    gained: int
    from_hot: int
    to_cold: int
    bound: float
    entropy_gain: float

    @property
    def efficiency(self) -> float:
        """Money drawn over money from the hot economy. [1]"""
        return self.gained / self.from_hot


def carnot_cycle(
    *,
    hot: int = 4_000,
    cold: int = 2_000,
    agents: int = 1_000,
    bath_agents: int = 40_000,
    goods_ratio: float = 2.0,
    steps: int = 40,
    weight_goods: float = 1.0,
    seed: int = 0,
) -> Cycle:
    r"""Return what a trader draws who turns one economy between a hot and a cold one.

    The trader sells goods to the middle economy at its own price while it is in contact with the hot one, goes on
    without contact until it is as cold as the cold one, buys goods back in contact with that, and goes on buying
    until it is hot again. No central account keeps temperatures: agents hold the money, and trades and contact move
    it.

    Parameters
    ----------
    hot, cold : int
        Mean money of the two outer economies, with weight 1: their temperatures. [units]
    agents, bath_agents : int
        In the middle, and in each of the others.
    goods_ratio : float, default 2
        By which goods grow while it is hot. [1]
    steps : int, default 40
        Trades of each of the four parts: the more, the more reversible.
    weight_goods : float, default 1
        Of goods over that of money in utility. [1]

    Notes
    -----
    With :math:`S = N \ln M + \beta N \ln G` the price of goods is :math:`p = \beta M / G`, and an economy obeys an
    ideal gas's laws: a reversible cycle gains :math:`1 - T_c/T_h` of what the hot one gives, any other less.

    References
    ----------
    .. [1] Chater and MacKay, Thermal macroeconomics, arXiv 2412.00886.

    Examples
    --------
    >>> turn = carnot_cycle(steps=20, agents=500, bath_agents=5_000)
    >>> 0.3 < turn.efficiency < turn.bound + 0.03
    True
    """
    if not hot > cold > 0:
        raise InputError(f"the hot economy has {hot} a head, the cold one {cold}", "give a hotter one first")
    if goods_ratio <= 1.0 or steps < 1:
        raise InputError("the cycle has no length", "let goods grow, in one step or more")
    if goods_ratio ** (-1.0 / steps) <= weight_goods / (1.0 + weight_goods):
        raise InputError(
            "a step buys more goods back than any price can", "take more steps, or a smaller `goods_ratio`"
        )
    middle = settled(agents, hot, seed=seed)
    baths = {"hot": settled(bath_agents, hot, seed=seed + 1), "cold": settled(bath_agents, cold, seed=seed + 2)}
    before = {name: float(one.sum()) for name, one in baths.items()}
    middle_before = float(middle.sum())
    goods, gained, turn = 1.0, 0, seed + 3
    flows = {"hot": 0, "cold": 0}

    def trade(now: Money, factor: float) -> tuple[Money, int]:
        """Multiply goods by a factor at the going price: each agent pays, or is paid, in proportion to its money."""
        scale = factor ** (-weight_goods)  # what a chain of small trades at p = β M / G leaves
        after = np.floor(now * scale + 0.5).astype(np.int64)
        return after, int(now.sum() - after.sum())

    def isothermal(now: Money, name: str, ratio: float) -> Money:
        nonlocal gained, turn
        for _ in range(steps):
            small = ratio ** (1.0 / steps)
            due = weight_goods * (small - 1.0) / (small + weight_goods * (small - 1.0))
            scale = 1.0 - due  # one trade at the price that the economy has after it: it gains, the trader less
            after = np.floor(now * scale + 0.5).astype(np.int64)
            gained += int(now.sum() - after.sum())
            both = exchange(
                np.concatenate([after, baths[name]]), 8 * (after.size + baths[name].size), rule=Rule.SPLIT, seed=turn
            )
            turn += 1
            now, baths[name] = both[: after.size].copy(), both[after.size :].copy()
            flows[name] += int(now.sum() - after.sum())
        return now

    middle = isothermal(middle, "hot", goods_ratio)
    ratio_cool = (float(middle.mean()) / cold) ** (1.0 / weight_goods)
    middle, drawn = trade(middle, ratio_cool)
    gained += drawn
    middle = isothermal(middle, "cold", 1.0 / goods_ratio)
    ratio_heat = (float(middle.mean()) / (middle_before / agents)) ** (1.0 / weight_goods)
    middle, drawn = trade(middle, ratio_heat)
    gained += drawn
    goods *= goods_ratio * ratio_cool / goods_ratio * ratio_heat
    after = {name: float(one.sum()) for name, one in baths.items()}
    entropy = sum(bath_agents * float(np.log(after[name] / before[name])) for name in baths)
    entropy += agents * float(np.log(float(middle.sum()) / middle_before)) + weight_goods * agents * float(
        np.log(goods)
    )
    return Cycle(
        gained=gained,
        from_hot=flows["hot"],
        to_cold=-flows["cold"],
        bound=1.0 - before["cold"] / before["hot"],
        entropy_gain=entropy,
    )


def histogram(money: ArrayLike, *, bins: int = 40, low: float | None = None) -> tuple[Floats, Floats]:
    """Return the density of holdings over even bins: middles of bins and density.

    Examples
    --------
    >>> middle, density = histogram(settled(2_000, 1_000), bins=20)
    >>> middle.size, round(float((density * (middle[1] - middle[0])).sum()), 6)
    (20, 1.0)
    """
    held = np.asarray(money, dtype=np.float64)
    density, edges = np.histogram(held, bins=bins, range=(held.min() if low is None else low, held.max()), density=True)
    return 0.5 * (edges[1:] + edges[:-1]), density


def gini(money: ArrayLike) -> float:
    """Return Gini's coefficient of holdings that are not negative: 1/2 for an exponential law. [1]

    Examples
    --------
    >>> round(gini(settled(5_000, 1_000)), 2)
    0.5
    """
    held = np.sort(np.asarray(money, dtype=np.float64))
    if held.size < 2 or held[0] < 0 or held.sum() <= 0:
        raise InputError(
            "holdings are negative, or nobody holds anything", "Gini's coefficient is of shares of a whole"
        )
    rank = np.arange(1, held.size + 1)
    return float((2.0 * (rank * held).sum() / held.sum() - held.size - 1.0) / held.size)
