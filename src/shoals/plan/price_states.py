r"""The best policy where the price moves at random between states: stochastic dynamic programming without a grid.

The price of each slot is in one of a few states, bins of equal weight in each slot of the day, and moves from slot to
slot as a Markov chain whose steps are counted from the past. What stored energy is worth depends on the state too,

.. math:: V_t(i, e) = \max_u\ h_t(i, u) + \sum_j P_{ij}\, V_{t+1}(j, e - u), \qquad 0 \le e \le E,

and each of these is concave and made of straight pieces, as in the exact engine: a mean of such functions is one, and
the merging of slopes is the same. So the policy is exact for the Markov model. With one state it is the exact engine.
Where pieces get too many, neighbours are joined, never above, and the plan says by how much it may lie below.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError
from shoals.core.plan import Problem
from shoals.plan import _curves as cv
from shoals.plan.reach import check_reach

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

PIECES = 96
"""Pieces of a function above which neighbours are joined."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PriceStates:
    """A Markov chain of prices that repeats after a period, as a rule a day.

    Parameters
    ----------
    edges_jpy_per_mwh : array, shape (p, s - 1)
        Prices that part the states in each slot of the period, rising. A price at an edge is in the state
        below, so that prices at a market's floor have a state of their own.
    level_jpy_per_mwh : array, shape (p, s)
        Mean price of each state. [JPY/MWh]
    step : array, shape (p, s, s)
        Probability of each state in the next slot; rows sum to one.

    Raises
    ------
    InputError
        If shapes do not fit or a row of probabilities does not sum to one.
    """

    edges_jpy_per_mwh: FloatArray
    level_jpy_per_mwh: FloatArray
    step: FloatArray

    def __post_init__(self) -> None:
        period, states = self.level_jpy_per_mwh.shape
        if self.step.shape != (period, states, states) or self.edges_jpy_per_mwh.shape != (period, states - 1):
            raise InputError("edges, levels and steps of price states do not fit", "give (p, s-1), (p, s), (p, s, s)")
        if (self.step < 0.0).any() or np.abs(self.step.sum(axis=2) - 1.0).max(initial=0.0) > 1e-9:
            slot = int(np.argmax(np.abs(self.step.sum(axis=2) - 1.0).max(axis=1)))
            raise InputError(f"a row of `step` in slot {slot} does not sum to one", "divide each row by its sum")

    @property
    def states(self) -> int:
        """How many there are."""
        return self.level_jpy_per_mwh.shape[1]

    @property
    def period(self) -> int:
        """Slots after which the chain repeats."""
        return self.level_jpy_per_mwh.shape[0]

    def state_of(self, price_jpy_per_mwh: ArrayLike, slot: ArrayLike) -> IntArray:
        """Return the state that prices are in, in slots of the period."""
        price, at = np.asarray(price_jpy_per_mwh, dtype=np.float64), np.asarray(slot) % self.period
        return (price[..., None] > self.edges_jpy_per_mwh[at]).sum(axis=-1)

    def draw(self, slots: int, rng: np.random.Generator, *, first_state: int = 0, first_slot: int = 0) -> IntArray:
        """Return a path of states, shape (t,), that begins in `first_state`."""
        path = np.empty(slots, dtype=np.int64)
        chance: list[float] = rng.random(slots).tolist()
        cumulated = np.cumsum(self.step, axis=2)
        state = first_state
        for t in range(slots):
            path[t] = state
            below: FloatArray = np.asarray(cumulated[(first_slot + t) % self.period, state], dtype=np.float64)
            state = min(int(np.searchsorted(below, chance[t], side="right")), self.states - 1)
        return path


def fit_price_states(
    price_jpy_per_mwh: ArrayLike, *, states: int = 6, period: int = 48, first_slot: int = 0, prior: float = 1.0
) -> PriceStates:
    """Estimate price states from prices of the past.

    Parameters
    ----------
    price_jpy_per_mwh : array_like, shape (t,)
        Prices, oldest first, at least two periods of them. [JPY/MWh]
    states : int, default 6
        Bins of equal weight in each slot of the period.
    period : int, default 48
        Slots after which the chain repeats.
    first_slot : int, default 0
        Where in the period the first price lies.
    prior : float, default 1
        Steps of the mean slot that are counted in each slot beside its own, so that few days do not say too much.

    Returns
    -------
    chain : PriceStates

    Raises
    ------
    InputError
        If there are less than two periods of prices, or a number is out of range.

    Examples
    --------
    >>> chain = fit_price_states([1.0, 9.0, 3.0, 9.0, 1.0, 9.0, 3.0, 9.0], states=2, period=2, prior=0.0)
    >>> chain.level_jpy_per_mwh.tolist(), chain.state_of([1.0, 3.0], [0, 0]).tolist()
    ([[1.0, 3.0], [9.0, 9.0]], [0, 1])
    """
    price = np.asarray(price_jpy_per_mwh, dtype=np.float64)
    if isinstance(states, bool) or states < 1 or period < 1:
        raise InputError(f"{states} states in {period} slots", "give whole numbers from 1 up")
    number(prior, "prior", low=0.0)
    if price.ndim != 1 or len(price) < 2 * period:
        raise InputError(
            f"{price.size} prices are less than two periods of {period} slots", "give more of the past, or fewer slots"
        )
    if not np.isfinite(price).all():
        raise InputError(f"a price is no number in slot {int(np.argmax(~np.isfinite(price)))}", "fill or drop it")
    at = (np.arange(len(price)) + first_slot) % period
    edges, level = np.empty((period, states - 1)), np.empty((period, states))
    for p in range(period):
        here = price[at == p]
        edges[p] = np.quantile(here, np.arange(1, states) / states) if states > 1 else np.empty(0)
        state = (here[:, None] > edges[p]).sum(axis=1)
        count = np.bincount(state, minlength=states)
        total = np.bincount(state, here, minlength=states)
        middle = np.quantile(here, (np.arange(states) + 0.5) / states)
        level[p] = np.where(count > 0, total / np.maximum(count, 1), middle)
    state = (price[:, None] > edges[at]).sum(axis=1)
    count = np.zeros((period, states, states))
    np.add.at(count, (at[:-1], state[:-1], state[1:]), 1.0)
    whole: FloatArray = np.asarray(count.sum(axis=0))
    whole = np.where(whole.sum(axis=1, keepdims=True) > 0.0, whole, np.eye(states))
    whole = whole / whole.sum(axis=1, keepdims=True)
    count = count + prior * whole
    none = np.asarray(count.sum(axis=2, keepdims=True)) <= 0.0
    count = np.asarray(np.where(none, whole, count), dtype=np.float64)
    return PriceStates(edges_jpy_per_mwh=edges, level_jpy_per_mwh=level, step=count / count.sum(axis=2, keepdims=True))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StatePlan:
    """What stored energy is worth in each slot and state.

    Parameters
    ----------
    before : tuple of Curves
        For each slot: what energy before it is worth, one row for each state of its price.
    after : tuple of Curves
        For each slot: what energy after it is expected to be worth, one row for each state of its price.
    hours : float
        Length of a slot. [h]
    error_jpy : float
        By how much a value may lie below the best, from joined pieces; 0 if none were joined.
    """

    before: tuple[cv.Curves, ...]
    after: tuple[cv.Curves, ...]
    hours: float
    error_jpy: float

    def value_jpy(self, state: int, energy_mwh: float, slot: int = 0) -> float:
        """Return what is expected to be earned from a slot on, its price in `state`, with an energy. [JPY]"""
        return float(self.before[slot].at(energy_mwh / self.hours)[state]) * self.hours

    def worth(self, path: IntArray) -> list[tuple[list[float], list[float]]]:
        """Return what energy is worth after each slot along a path of states, as `shoals.plan.rolling.follow` takes."""
        found: list[tuple[list[float], list[float]]] = []
        for curves, state in zip(self.after, path.tolist(), strict=True):
            some = curves.wide[state] > 0.0
            found.append((curves.slope[state][some].tolist(), curves.wide[state][some].tolist()))
        return found


def solve_price_states(
    problem: Problem,
    chain: PriceStates,
    *,
    first_slot: int = 0,
    import_charge_jpy_per_mwh: ArrayLike = 0.0,
    premium_jpy_per_mwh: ArrayLike = 0.0,
    pieces_max: int = PIECES,
    after: cv.Curves | None = None,
) -> StatePlan:
    """Return the best policy of a problem whose price is a Markov chain.

    Parameters
    ----------
    problem : Problem
        Limits, loads and availability, as they are believed. Its prices of export and import are not used. Deferrable
        loads with a quota are left out: their price is set by the day, not by the chain.
    chain : PriceStates
        The price.
    first_slot : int, default 0
        Where in the chain's period the first slot lies.
    premium_jpy_per_mwh, import_charge_jpy_per_mwh : array_like, shape (t,) or (t, s)
        What export earns, and import costs, on top of the price. [JPY/MWh]
    pieces_max : int, default 96
        Pieces of a function above which neighbours are joined.
    after : Curves, optional
        What energy is worth after the last slot, a row for each state of the slot that follows; for a free end.

    Returns
    -------
    plan : StatePlan

    Raises
    ------
    Infeasible
        If the battery cannot come to its end.

    References
    ----------
    .. [1] M. L. Puterman, Markov Decision Processes, Wiley 1994: backward induction.

    Examples
    --------
    Half the time the second hour pays double. A full battery waits for it if what it loses else is less:

    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Battery, Grid
    >>> from shoals.core.time import Timeline
    >>> chain = PriceStates(edges_jpy_per_mwh=np.array([[5e3], [10e3]]), step=np.full((2, 2, 2), 0.5),
    ...                     level_jpy_per_mwh=np.array([[9e3, 9e3], [8e3, 16e3]]))
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> store = Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0, start_mwh=1.0, end="free")
    >>> problem = Problem(timeline=line, available_mw=0.0, battery=store,
    ...                   export=Grid(power_mw_max=1.0, price_jpy_per_mwh=0.0))
    >>> solve_price_states(problem, chain).value_jpy(0, 1.0)
    12000.0
    """
    check_reach(problem)
    slots, hours, states = problem.timeline.slots, problem.timeline.hours, chain.states
    store = cv.store_of(problem.battery, hours)
    at = (np.arange(slots) + first_slot) % chain.period
    value, width, supply = _elements(problem, chain, at, premium_jpy_per_mwh, import_charge_jpy_per_mwh)
    slot = cv.pieces(value, width, supply, store)
    paid = np.zeros(len(supply))  # for import and firm load, which the merit order counts as what is withheld
    for i in range(int(problem.firm is not None) + int(problem.import_ is not None)):
        paid += value[i] * width[i]
    slot = replace(slot, earned=slot.earned - paid)
    now = after if after is not None else cv.flat(states, store.full)
    battery = problem.battery
    if battery is not None and battery.end_mwh is not None:
        now = cv.bound_to(states, store.full, battery.end_mwh / hours, cv.steep(value, store))
    before: list[cv.Curves] = []
    rest: list[cv.Curves] = []
    lost = 0.0
    for t in reversed(range(slots)):
        if states > 1:
            now = cv.mean(chain.step[at[t]], now, store.full)
            if now.slope.shape[1] > 1.5 * pieces_max:  # seldom, as it takes time
                now, less = cv.thinned(now, pieces_max)
                lost += less
        rest.append(now)
        now = cv.back(slot.rows(slice(t * states, (t + 1) * states)), now, store.full)
        before.append(now)
    return StatePlan(before=tuple(reversed(before)), after=tuple(reversed(rest)), hours=hours, error_jpy=lost * hours)


def _elements(
    problem: Problem, chain: PriceStates, at: IntArray, premium: ArrayLike, charge: ArrayLike
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return value and width of what is at the bus, shape (n, t * s), and its supply, shape (t * s,)."""
    slots, states = len(at), chain.states
    price = chain.level_jpy_per_mwh[at]
    shape = (slots, states)

    def wide(values: ArrayLike) -> FloatArray:
        given = np.asarray(values, dtype=np.float64)
        return np.broadcast_to(given[:, None] if given.ndim == 1 else given, shape)

    rows: list[tuple[FloatArray, FloatArray]] = []
    available = supply = wide(np.asarray(problem.available_mw))
    if problem.firm is not None:
        rows.append((wide(problem.firm.unserved_jpy_per_mwh), wide(problem.firm.power_mw)))
    if problem.import_ is not None:
        limit = wide(problem.import_.power_mw_max)
        rows.append((price + wide(charge), limit))
        supply = supply + limit
    rows += [(wide(load.value_jpy_per_mwh), wide(load.power_mw_max)) for load in problem.loads]
    if problem.export is not None:
        rows.append((price + wide(premium), wide(problem.export.power_mw_max)))
    rows.append((np.zeros(shape), available))
    return (
        np.stack([value.ravel() for value, _ in rows]),
        np.stack([width.ravel() for _, width in rows]),
        supply.ravel(),
    )


def steady(
    problem: Problem, chain: PriceStates, *, rounds_max: int = 30, tolerance: float = 1e-6, **keywords: ArrayLike
) -> StatePlan:
    """Return the policy of a problem of one period that repeats without end: its slopes, which settle.

    Parameters
    ----------
    problem : Problem
        One period, the battery with a free end.
    chain : PriceStates
    rounds_max : int, default 30
        Periods after which slopes are taken as they are.
    tolerance : float, default 1e-6
        Change of the worth of any energy over a period, in parts of the highest price, that counts as none.
    **keywords
        `premium_jpy_per_mwh` and `import_charge_jpy_per_mwh`, as for `solve_price_states`.

    Raises
    ------
    InputError
        If `rounds_max` is not above zero.

    Returns
    -------
    plan : StatePlan
        Values grow with every period; slopes are those of the limit.
    """
    if problem.battery is not None and problem.battery.end_mwh is not None:
        problem = replace(problem, battery=replace(problem.battery, end="free"))
    store = cv.store_of(problem.battery, problem.timeline.hours)
    if rounds_max < 1:
        raise InputError(f"`rounds_max` is {rounds_max}", "give one round or more")
    scale = max(float(np.abs(chain.level_jpy_per_mwh).max()), 1.0)
    probe = np.linspace(0.0, 1.0, 17)[1:] * store.full
    after: cv.Curves | None = None
    last: FloatArray | None = None
    options: Mapping[str, ArrayLike] = keywords
    while True:
        rounds_max -= 1
        plan = solve_price_states(
            problem,
            chain,
            premium_jpy_per_mwh=options.get("premium_jpy_per_mwh", 0.0),
            import_charge_jpy_per_mwh=options.get("import_charge_jpy_per_mwh", 0.0),
            after=after,
        )
        first = plan.before[0]
        base = first.value
        after = cv.Curves(np.zeros_like(base), first.slope, first.wide)
        now = np.stack([after.at(float(e)) for e in probe])
        if last is not None and np.abs(now - last).max() <= tolerance * scale * max(store.full, 1.0):
            return plan
        if rounds_max <= 0:
            return plan
        # The value of an empty store differs between states; that of the first is taken off, so that it stays small.
        after = cv.Curves(base - base[0], first.slope, first.wide)
        last = now
