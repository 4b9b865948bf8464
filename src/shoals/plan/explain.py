"""Why a plan does what it does in one slot: what each use would pay, what binds, and where the price comes from.

The price λ of a slot is the worth of the one thing there that is neither off nor at its limit. If there is none, the
price comes from another slot, through the battery or through a promise that does not mind when: energy can be moved
between the two, so it is worth the same in both. `explain` follows these ties to the slot where something gives way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from heapq import heappop, heappush
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError
from shoals.core.plan import Deferrable, Problem, Schedule
from shoals.plan._beyond import beyond
from shoals.plan.bound import stored_worth

FloatArray = NDArray[np.float64]

NEAR_MW = 1e-7
"""Power, beside a limit of 1 MW, that counts as none."""
NEAR_PRICE = 1e-6
"""Difference of prices, beside a price of 1, that counts as none."""

STORE = {"charge", "discharge"}


class State(StrEnum):
    """How much of what it may an element does."""

    CLOSED = "closed"
    OFF = "off"
    PART = "part"
    FULL = "full"


class Reason(StrEnum):
    """Where the price of a slot comes from."""

    HERE = "here"
    STORE = "store"
    QUOTA = "quota"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One source or use of energy at the bus in one slot.

    Parameters
    ----------
    id : str
        ``generation``, ``import``, ``discharge``, ``export``, ``charge``, ``firm``, or the id of a load.
    source : bool
        True if it gives energy to the bus.
    power_mw, power_mw_max : float
        What it does in this slot, and what it could. [MW]
    worth_jpy_per_mwh : float
        A use: what one more MWh earns in it. A source: what one more MWh from it costs. For battery and deferrable
        loads what the energy is worth at another time, losses and wear counted. [JPY/MWh]
    state : State
    """

    id: str
    source: bool
    power_mw: float
    power_mw_max: float
    worth_jpy_per_mwh: float
    state: State

    def margin_jpy_per_mwh(self, price: float) -> float:
        """Return what one MWh in it earns beyond the price of the slot; below zero it rests. [JPY/MWh]"""
        return price - self.worth_jpy_per_mwh if self.source else self.worth_jpy_per_mwh - price


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why one slot is planned as it is.

    Parameters
    ----------
    slot : int
        Which, from 0.
    start : datetime
        Its start, in the timeline's zone.
    hours : float
        Its length. [h]
    price_jpy_per_mwh : float
        λ: worth of one more MWh at the bus. [JPY/MWh]
    elements : tuple of Element
        Sources first, then uses; each by worth.
    reason : Reason
        Where the price comes from.
    setter : Element or None
        The element that sets the price; None if the price lies between the worths of two.
    setter_slot : int
        The slot in which it does; `slot` itself if the reason is ``HERE`` or ``BETWEEN``.
    setter_start : datetime
        Start of that slot.
    soc_before_mwh, soc_after_mwh : float or None
        Energy stored; None without a battery. [MWh]
    stored_jpy_per_mwh : float or None
        Worth of a MWh in the battery. [JPY/MWh]
    low_jpy_per_mwh, high_jpy_per_mwh : float
        Between which prices all sources and uses that cannot wait do what they do; the price lies there. [JPY/MWh]
    """

    slot: int
    start: datetime
    hours: float
    price_jpy_per_mwh: float
    elements: tuple[Element, ...]
    reason: Reason
    setter: Element | None
    setter_slot: int
    setter_start: datetime
    soc_before_mwh: float | None
    soc_after_mwh: float | None
    stored_jpy_per_mwh: float | None
    low_jpy_per_mwh: float
    high_jpy_per_mwh: float

    @property
    def spilled_mw(self) -> float:
        """What could be generated and is not. [MW]"""
        own = next(one for one in self.elements if one.id == "generation")
        return own.power_mw_max - own.power_mw


def explain(problem: Problem, schedule: Schedule, slot: int) -> Explanation:
    """Return why a schedule does what it does in one slot.

    Parameters
    ----------
    problem, schedule : Problem, Schedule
        The schedule must come from an engine: a simple rule knows no price.
    slot : int
        From 0; negative counts from the end.

    Returns
    -------
    explanation : Explanation

    Raises
    ------
    InputError
        If there is no such slot, or the schedule has no prices.

    Examples
    --------
    At noon 1 MW of sun meets a line of 0.2 MW. The battery sells the rest at night, which sets the price at noon:

    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Battery, Grid
    >>> from shoals.core.time import Timeline
    >>> from shoals.plan import solve
    >>> line = Timeline(start=datetime(2024, 4, 1, 12, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> asked = Problem(timeline=line, available_mw=[1.0, 0.0],
    ...     export=Grid(power_mw_max=[0.2, 1.0], price_jpy_per_mwh=[4_000.0, 10_000.0]),
    ...     battery=Battery(charge_mw_max=2.0, discharge_mw_max=2.0, energy_mwh_max=4.0, discharge_efficiency=0.9))
    >>> why = explain(asked, solve(asked), 0)
    >>> str(why.reason), why.setter.id, why.setter_slot, round(why.price_jpy_per_mwh)
    ('store', 'export', 1, 9000)
    """
    n = problem.timeline.slots
    if not -n <= slot < n:
        raise InputError(f"there is no slot {slot}", f"the timeline has slots 0 to {n - 1}" if n else "it has no slots")
    if not np.isfinite(schedule.price_jpy_per_mwh).all():
        raise InputError(
            "the schedule has no prices", "explain a schedule of `shoals.plan.solve`, not of a simple rule"
        )
    field = beyond(problem)
    if field:
        raise InputError(f"`{field}` ties slots in a way that has no words yet", "explain the problem without it")
    slot %= n
    ties = _Ties(problem, schedule)
    price = float(schedule.price_jpy_per_mwh[slot])
    elements = ties.elements(slot)
    reason, setter, where = ties.setter(slot)
    low, high = _span([one for one in elements if one.id not in ties.ids])
    store = problem.battery is not None
    return Explanation(
        slot=slot,
        start=_start(problem, slot),
        hours=problem.timeline.hours,
        price_jpy_per_mwh=price,
        elements=elements,
        reason=reason,
        setter=setter,
        setter_slot=where,
        setter_start=_start(problem, where),
        soc_before_mwh=float(schedule.soc_mwh[slot]) if store else None,
        soc_after_mwh=float(schedule.soc_mwh[slot + 1]) if store else None,
        stored_jpy_per_mwh=float(ties.stored[slot]) if store else None,
        low_jpy_per_mwh=min(low, price),
        high_jpy_per_mwh=max(high, price),
    )


def _start(problem: Problem, slot: int) -> datetime:
    line = problem.timeline
    return (line.start.astimezone(UTC) + slot * line.step).astimezone(line.zone)


def _promised(problem: Problem, price: FloatArray, one: Deferrable) -> FloatArray:
    """Return what a MWh is worth to a promise in each slot: the price at which its period is just served, shape (t,).

    The dual of the quota is convex in that worth, with kinks at the prices of the slots.
    """
    period, quota = problem.period_index(one), problem.quota_mwh(one)
    limit = np.asarray(one.power_mw_max) * problem.timeline.hours
    worth = np.zeros(len(price))
    for first, last in pairwise([*np.flatnonzero(np.diff(period, prepend=-1)).tolist(), len(price)]):
        order = np.argsort(price[first:last], kind="stable")
        filled = np.cumsum(limit[first:last][order])
        at = int(np.searchsorted(filled, quota[period[first]] * (1.0 - 1e-9)))
        highest = one.shortfall_jpy_per_mwh
        found = highest if at >= len(order) else float(price[first:last][order[at]])
        worth[first:last] = min(max(found, 0.0), highest)
    return worth


def _span(elements: Sequence[Element]) -> tuple[float, float]:
    """Return between which prices no element would change its mind."""
    low, high = -np.inf, np.inf
    for one in elements:
        if one.state is State.PART or one.state is (State.FULL if one.source else State.OFF):
            low = max(low, one.worth_jpy_per_mwh)
        if one.state is State.PART or one.state is (State.OFF if one.source else State.FULL):
            high = min(high, one.worth_jpy_per_mwh)
    return low, high


class _Ties:
    """A schedule with the worths of its battery and promises at hand, and what ties slot to slot."""

    def __init__(self, problem: Problem, schedule: Schedule) -> None:
        self.problem, self.schedule = problem, schedule
        self.price = schedule.price_jpy_per_mwh
        self.ids = STORE | {one.id for one in problem.deferrable}
        self.inside = _inside(problem, schedule)
        self.periods = {one.id: problem.period_index(one) for one in problem.deferrable}
        self.stored = stored_worth(problem, schedule)
        self.promised = {one.id: _promised(problem, self.price, one) for one in problem.deferrable}

    def elements(self, t: int) -> tuple[Element, ...]:
        """Return what there is in a slot, sources first, each by worth."""
        problem, schedule = self.problem, self.schedule
        found = [_element("generation", True, schedule.generation_mw[t], np.asarray(problem.available_mw)[t], 0.0)]
        for name, grid, power in (
            ("import", problem.import_, schedule.import_mw),
            ("export", problem.export, schedule.export_mw),
        ):
            if grid is not None:
                most, worth = np.asarray(grid.power_mw_max)[t], np.asarray(grid.price_jpy_per_mwh)[t]
                found.append(_element(name, name == "import", power[t], most, worth))
        if problem.firm is not None:
            most = np.asarray(problem.firm.power_mw)[t]
            worth = np.asarray(problem.firm.unserved_jpy_per_mwh)[t]
            found.append(_element("firm", False, most - schedule.unserved_mw[t], most, worth))
        for load in problem.loads:
            most, worth = np.asarray(load.power_mw_max)[t], np.asarray(load.value_jpy_per_mwh)[t]
            found.append(_element(load.id, False, schedule.load_mw[load.id][t], most, worth))
        for one in problem.deferrable:
            most, worth = np.asarray(one.power_mw_max)[t], self.promised[one.id][t]
            found.append(_element(one.id, False, schedule.deferrable_mw[one.id][t], most, worth))
        store = problem.battery
        if store is not None:
            worth = float(self.stored[t])
            most = float(np.broadcast_to(store.charge_mw_max, self.price.shape)[t])
            found.append(_element("charge", False, schedule.charge_mw[t], most, worth * store.charge_efficiency))
            most = float(np.broadcast_to(store.discharge_mw_max, self.price.shape)[t])
            cost = worth / store.discharge_efficiency + store.wear_jpy_per_mwh
            found.append(_element("discharge", True, schedule.discharge_mw[t], most, cost))
        return tuple(sorted(found, key=lambda one: (not one.source, one.worth_jpy_per_mwh * (1 if one.source else -1))))

    def setter(self, slot: int) -> tuple[Reason, Element | None, int]:
        """Return what sets the price of a slot, and where: follow ties to the nearest slot that has such a thing."""
        seen, reached = {slot}, [(0, slot, Reason.HERE)]
        while reached:
            _, t, reason = heappop(reached)
            elements = self.elements(t)
            for one in elements:
                if one.state is State.PART and one.id not in self.ids and self._at_price(one, t):
                    return reason, one, t
            for one in elements:
                if one.id not in self.ids or not self._tied(one, t):
                    continue
                kind = Reason.STORE if one.id in STORE else Reason.QUOTA
                like = STORE if one.id in STORE else {one.id}
                for s in self._same(one.id, t):
                    if s not in seen and any(o.id in like and self._tied(o, s) for o in self.elements(s)):
                        seen.add(s)
                        heappush(reached, (abs(s - slot), s, kind if reason is Reason.HERE else reason))
        return Reason.BETWEEN, None, slot

    def _at_price(self, one: Element, t: int) -> bool:
        scale = max(abs(float(self.price[t])), abs(one.worth_jpy_per_mwh), 1.0)
        return abs(one.worth_jpy_per_mwh - float(self.price[t])) <= NEAR_PRICE * scale

    def _tied(self, one: Element, t: int) -> bool:
        return one.state is not State.CLOSED and self._at_price(one, t)

    def _same(self, name: str, t: int) -> Iterator[int]:
        """Yield the slots between which energy can be moved freely from slot `t`, the nearest first."""
        if name in STORE:
            low = t - int(np.argmin(self.inside[t::-1]))  # the store is empty or full before the slot
            after = self.inside[t + 1 :]
            high = t + int(np.argmin(after))
        else:
            period = self.periods[name]
            mine = np.flatnonzero(period == period[t])
            low, high = int(mine[0]), int(mine[-1])
        yield from sorted(range(low, high + 1), key=lambda s: abs(s - t))


def _inside(problem: Problem, schedule: Schedule) -> NDArray[np.bool_]:
    """Return before which slots the battery is neither empty nor full, shape (t + 1,); false at both ends."""
    inside = np.zeros(len(schedule.soc_mwh), dtype=np.bool_)
    if problem.battery is not None:
        soc, most = schedule.soc_mwh[1:-1], np.broadcast_to(problem.battery.energy_mwh_max, problem.timeline.slots)[:-1]
        near = NEAR_MW * max(float(most.max(initial=0.0)), 1.0)
        inside[1:-1] = (soc > near) & (soc < most - near)
    return inside


def _element(name: str, source: bool, power: float, most: float, worth: float) -> Element:
    near = NEAR_MW * max(float(most), 1.0)
    if most <= 0.0:
        state = State.CLOSED
    elif power <= near:
        state = State.OFF
    else:
        state = State.FULL if power >= most - near else State.PART
    return Element(
        id=name,
        source=source,
        power_mw=float(power),
        power_mw_max=float(most),
        worth_jpy_per_mwh=float(worth),
        state=state,
    )
