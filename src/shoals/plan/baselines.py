"""Simple rules that an operator could run without a planner: the yardsticks that stand beside every plan.

Each rule keeps all limits of the problem and looks at the present slot alone, with one exception: where the battery
must come to a given end, it sets out for it when there is no more time to lose, knowing what each slot could bring.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError
from shoals.core.plan import Battery, Deferrable, Problem, Schedule, Status
from shoals.plan._beyond import beyond
from shoals.plan.reach import check_reach, climb, demand_mw_max, fall

FloatArray = NDArray[np.float64]


def do_nothing(problem: Problem) -> Schedule:
    """Export what the grid takes, whatever it pays, and spill the rest.

    A firm load is served from own generation, then from import where that is cheaper than not serving it. Loads and
    deferrable loads stay off, the battery idle.

    Raises
    ------
    Infeasible
        If the battery cannot come to its end.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Grid
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> rest = do_nothing(Problem(timeline=line, available_mw=[3.0, 1.0],
    ...                           export=Grid(power_mw_max=2.0, price_jpy_per_mwh=9_000.0)))
    >>> rest.spilled_mw.tolist(), rest.objective_jpy
    ([1.0, 0.0], 27000.0)
    """
    bus = _Bus(problem)
    bus.serve_firm()
    bus.export()
    return bus.schedule("do_nothing")


def surplus_only(problem: Problem) -> Schedule:
    """Run loads on the energy that doing nothing spills, and on no other, those worth most first.

    Deferrable loads come before the others, up to their quota of the day. A load worth less than nothing stays off.

    Raises
    ------
    Infeasible
        If the battery cannot come to its end.
    """
    bus = _Bus(problem)
    bus.serve_firm()
    bus.export()
    for one in problem.deferrable:
        bus.run_deferrable(one, np.minimum(bus.own_mw, np.asarray(one.power_mw_max)))
    bus.run_loads(lambda value: value >= 0.0)
    return bus.schedule("surplus_only")


def always_on(problem: Problem) -> Schedule:
    """Run every load always, importing up to the limit; export what remains.

    Deferrable loads run from the start of each day, or period, until their quota is met. The battery is idle.

    Raises
    ------
    Infeasible
        If the battery cannot come to its end.
    """
    bus = _Bus(problem)
    bus.serve_firm()
    for one in problem.deferrable:
        bus.run_deferrable(one, np.minimum(bus.own_mw + bus.import_room_mw, np.asarray(one.power_mw_max)))
    bus.run_loads(lambda value: np.ones(len(value), dtype=bool), may_import=True)
    bus.export()
    return bus.schedule("always_on")


def threshold(problem: Problem, price_jpy_per_mwh: float | None = None) -> Schedule:
    """Follow prices slot by slot, looking ahead for nothing but the threshold itself.

    A load runs on surplus, and on what it outbids: the export price of its slot, or the import price. A deferrable
    load runs on surplus, then as late as its day allows where a shortfall would cost more. The battery takes what
    would be spilled and gives it back where the export price reaches the threshold, or to a firm load that would go
    without. Nothing is exported at a price below zero.

    Parameters
    ----------
    problem : Problem
    price_jpy_per_mwh : float, optional
        Export price from which the battery discharges; the median over the timeline if absent, which an operator
        would take from the year before. [JPY/MWh]

    Raises
    ------
    InputError
        If the threshold is no finite number.
    Infeasible
        If the battery cannot come to its end.
    """
    store = problem.battery
    trial = _follow(problem, None, None)
    if store is None or problem.export is None:
        price = np.zeros(problem.timeline.slots)
    else:
        price = np.asarray(problem.export.price_jpy_per_mwh)
    if price_jpy_per_mwh is None:
        price_jpy_per_mwh = float(np.median(price)) if price.size else 0.0
    high = number(price_jpy_per_mwh, "price_jpy_per_mwh")
    if store is None:
        return trial.schedule("threshold")
    wanted = np.where((price >= high) & (price > store.wear_jpy_per_mwh), trial.export_room_mw, 0.0)
    wanted += np.zeros(len(price)) if problem.firm is None else np.asarray(problem.firm.power_mw) - trial.firm_mw
    return _follow(problem, trial.own_mw, wanted).schedule("threshold")


RULES: dict[str, Callable[[Problem], Schedule]] = {
    "do_nothing": do_nothing,
    "surplus_only": surplus_only,
    "threshold": threshold,
    "always_on": always_on,
}
"""Every rule by its name."""


def _follow(problem: Problem, charge_mw: FloatArray | None, discharge_mw: FloatArray | None) -> _Bus:
    """Settle all slots by price, with the battery as wished."""
    zero = np.zeros(problem.timeline.slots)
    bus = _Bus(problem, charge_mw, discharge_mw)
    paid = zero if problem.export is None else np.asarray(problem.export.price_jpy_per_mwh)
    bus.export_room_mw = np.where(paid >= 0.0, bus.export_room_mw, 0.0)
    bus.serve_firm()
    asked = zero + np.inf if problem.import_ is None else np.asarray(problem.import_.price_jpy_per_mwh)
    for one in problem.deferrable:
        surplus = np.maximum(bus.own_mw - bus.export_room_mw, 0.0)
        most = np.where(paid < one.shortfall_jpy_per_mwh, bus.own_mw, surplus)
        most = most + np.where(asked < one.shortfall_jpy_per_mwh, bus.import_room_mw, 0.0)
        bus.run_deferrable(one, _late(one, surplus, most, problem))
    bus.run_loads(
        lambda value: value >= 0.0,
        displaces=lambda value: value > paid,
        may_import=lambda value: value > asked,
    )
    bus.export()
    return bus


class _Bus:
    """All slots while a rule settles them: what is still to be had, and what has been given.

    Parameters
    ----------
    problem : Problem
    charge_mw, discharge_mw : array, shape (t,), optional
        What the rule wishes of the battery; kept as far as the store and its end allow. [MW]
    """

    def __init__(
        self, problem: Problem, charge_mw: FloatArray | None = None, discharge_mw: FloatArray | None = None
    ) -> None:
        self.begun = perf_counter()
        field = beyond(problem)
        if field:
            raise InputError(
                f"`{field}` is more than a simple rule can keep to",
                "ask `solve`, or compare with the problem without it",
            )
        self.problem = problem
        n = problem.timeline.slots
        self.charge_mw, self.discharge_mw, self.soc_mwh = _battery_path(problem, charge_mw, discharge_mw)
        imports = np.zeros(n) if problem.import_ is None else np.asarray(problem.import_.power_mw_max)
        balance = np.asarray(problem.available_mw) + self.discharge_mw - self.charge_mw
        self.import_mw = np.clip(-balance, 0.0, imports)
        self.own_mw = np.maximum(balance, 0.0)
        self.import_room_mw = imports - self.import_mw
        self.export_mw = np.zeros(n)
        self.export_room_mw = np.zeros(n) if problem.export is None else np.array(problem.export.power_mw_max)
        self.firm_mw = np.zeros(n)
        self.load_mw = {load.id: np.zeros(n) for load in problem.loads}
        self.deferrable_mw = {one.id: np.zeros(n) for one in problem.deferrable}

    def _own(self, wanted_mw: FloatArray) -> FloatArray:
        taken = np.minimum(self.own_mw, wanted_mw)
        self.own_mw = self.own_mw - taken
        return taken

    def _imported(self, wanted_mw: FloatArray) -> FloatArray:
        taken = np.minimum(self.import_room_mw, wanted_mw)
        self.import_mw = self.import_mw + taken
        self.import_room_mw = self.import_room_mw - taken
        return taken

    def serve_firm(self) -> None:
        """Serve the firm load from own energy, then from import where that is cheaper than not serving it."""
        firm = self.problem.firm
        if firm is None:
            return
        power = np.asarray(firm.power_mw)
        self.firm_mw = self._own(power)
        if self.problem.import_ is not None:
            pays = np.asarray(self.problem.import_.price_jpy_per_mwh) < np.asarray(firm.unserved_jpy_per_mwh)
            self.firm_mw = self.firm_mw + self._imported(np.where(pays, power - self.firm_mw, 0.0))

    def export(self) -> None:
        """Export own energy up to the limit."""
        taken = self._own(self.export_room_mw)
        self.export_mw = self.export_mw + taken
        self.export_room_mw = self.export_room_mw - taken

    def run_deferrable(self, one: Deferrable, wanted_mw: FloatArray) -> None:
        """Run a deferrable load as wanted until its quota is met, from own energy, then from import."""
        given = _up_to(wanted_mw, one, self.problem)
        own = self._own(given)
        self.deferrable_mw[one.id] = own + self._imported(given - own)

    def run_loads(
        self,
        runs: Callable[[FloatArray], NDArray[np.bool_]],
        displaces: Callable[[FloatArray], NDArray[np.bool_]] | None = None,
        may_import: Callable[[FloatArray], NDArray[np.bool_]] | bool = False,
    ) -> None:
        """Run loads, in each slot those worth most first.

        `runs` says from a load's value in each slot where it may run at all, `displaces` where it may take what would
        be exported (everywhere if absent), `may_import` where it may import.
        """
        loads = self.problem.loads
        if not loads:
            return
        value = np.stack([np.asarray(load.value_jpy_per_mwh) for load in loads])
        limit = np.stack([np.asarray(load.power_mw_max) for load in loads])
        power = np.zeros_like(limit)
        order = np.argsort(-value, axis=0, kind="stable")
        slots = np.arange(self.problem.timeline.slots)
        for rank in order:
            worth, wanted = value[rank, slots], limit[rank, slots]
            wanted = np.where(runs(worth), wanted, 0.0)
            own = wanted
            if displaces is not None:
                surplus = np.maximum(self.own_mw - self.export_room_mw, 0.0)
                own = np.where(displaces(worth), wanted, np.minimum(wanted, surplus))
            taken = self._own(own)
            if may_import is not False:
                rest = limit[rank, slots] - taken
                taken = taken + self._imported(rest if may_import is True else np.where(may_import(worth), rest, 0.0))
            power[rank, slots] = taken
        self.load_mw = {load.id: power[i] for i, load in enumerate(loads)}

    def schedule(self, name: str) -> Schedule:
        """Spill what is left over and write it all down."""
        problem = self.problem
        available = np.asarray(problem.available_mw)
        # What the battery had to give and nobody took, beyond what generation can leave out.
        over = np.maximum(self.own_mw - available, 0.0)
        if over.any():
            self._dump(over)
        spilled = np.clip(self.own_mw, 0.0, available)
        firm = np.zeros(len(available)) if problem.firm is None else np.asarray(problem.firm.power_mw)
        schedule = Schedule(
            timeline=problem.timeline,
            status=Status.RULE,
            objective_jpy=0.0,
            engine=f"rule:{name}",
            seconds=perf_counter() - self.begun,
            generation_mw=available - spilled,
            export_mw=self.export_mw,
            import_mw=self.import_mw,
            load_mw=self.load_mw,
            deferrable_mw=self.deferrable_mw,
            unserved_mw=np.maximum(firm - self.firm_mw, 0.0),
            charge_mw=self.charge_mw,
            discharge_mw=self.discharge_mw,
            soc_mwh=self.soc_mwh,
            spilled_mw=spilled,
            price_jpy_per_mwh=np.full(len(available), np.nan),
        )
        return replace(schedule, objective_jpy=float(sum(schedule.value_jpy(problem).values())))

    def _dump(self, over: FloatArray) -> None:
        """Give energy away to whatever still has room."""
        limit = {load.id: np.asarray(load.power_mw_max) for load in (*self.problem.loads, *self.problem.deferrable)}
        export = np.zeros(len(over)) if self.problem.export is None else np.asarray(self.problem.export.power_mw_max)
        given = self._own(np.minimum(over, export - self.export_mw))
        self.export_mw = self.export_mw + given
        over = over - given
        for powers in (self.load_mw, self.deferrable_mw):
            for name in powers:
                given = self._own(np.minimum(over, limit[name] - powers[name]))
                powers[name] = powers[name] + given
                over = over - given


def _up_to(wanted_mw: FloatArray, one: Deferrable, problem: Problem) -> FloatArray:
    """Return what is wanted of each period of a deferrable load until its quota is reached."""
    day = problem.period_index(one)
    before = np.cumsum(wanted_mw) - wanted_mw
    first = np.concatenate([[True], day[1:] != day[:-1]])[: len(day)]
    before = before - before[first][day]
    return np.clip(problem.quota_mwh(one)[day] / problem.timeline.hours - before, 0.0, wanted_mw)


def _late(one: Deferrable, surplus_mw: FloatArray, most_mw: FloatArray, problem: Problem) -> FloatArray:
    """Return the power of a deferrable load that runs on surplus, and else as late as its period allows.

    It counts on its own limit in the slots that are left of the period, not on what they will bring.
    """
    day = problem.period_index(one)
    limit = np.asarray(one.power_mw_max)
    later = np.cumsum(limit[::-1])[::-1] - limit  # limits of all later slots, then of those of the same period
    last = np.concatenate([day[1:] != day[:-1], [True]])[: len(day)]
    later = later - later[last][day]
    quota = (problem.quota_mwh(one) / problem.timeline.hours).tolist()
    power = np.zeros(len(day))
    left, today = 0.0, -1
    wishes = zip(
        day.tolist(),
        np.minimum(surplus_mw, limit).tolist(),
        np.minimum(most_mw, limit).tolist(),
        later.tolist(),
        strict=True,
    )
    for t, (this_day, spare, most, rest) in enumerate(wishes):
        if this_day != today:
            left, today = quota[this_day], this_day
        now = min(max(spare, left - rest, 0.0), most, max(left, 0.0))
        power[t] = now
        left -= now
    return power


def _battery_path(
    problem: Problem, charge_mw: FloatArray | None, discharge_mw: FloatArray | None
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return charge, discharge and energy of a battery that does what is wished as far as its limits and end allow."""
    n = problem.timeline.slots
    store = problem.battery
    zero = np.zeros(n)
    if store is None:
        return zero, zero, np.zeros(n + 1)
    check_reach(problem)
    keep = store.keeps(problem.timeline.hours)
    hours = problem.timeline.hours
    into, out = store.charge_efficiency * hours, hours / store.discharge_efficiency
    up = climb(problem, store)[1]
    burn, drop, down = fall(problem, store)
    wish_in = zero if charge_mw is None else np.minimum(charge_mw * into, up)
    wish_out = zero if discharge_mw is None else np.minimum(discharge_mw * out, down)
    low, high = _band(store, up, down, keep)
    soc = np.empty(n + 1)
    soc[0] = now = store.start_mwh
    steps = zip((wish_in - wish_out).tolist(), low.tolist(), high.tolist(), strict=True)
    for t, (wish, least, most) in enumerate(steps):
        now = min(max(now * keep + wish, least), most)
        soc[t + 1] = now
    move = soc[1:] - keep * soc[:-1]
    charge = np.minimum(np.maximum(move, 0.0) / into, store.charge_mw_max)
    discharge = np.minimum(np.maximum(-move, 0.0) / out, store.discharge_mw_max)
    # A way down that the bus cannot take without burning energy: the same share of the fastest way down.
    tight = discharge > demand_mw_max(problem)
    share = np.divide(-move, down, out=np.zeros(n), where=tight & (down > 0.0))
    return np.where(tight, share * burn, charge), np.where(tight, share * drop, discharge), soc


def _band(store: Battery, up: FloatArray, down: FloatArray, keep: float) -> tuple[FloatArray, FloatArray]:
    """Return the least and most energy after each slot from which later limits and the end can be kept, shape (t,)."""
    least, most = store.energy_mwh_min + 0.0 * up, store.energy_mwh_max + 0.0 * up
    if store.end_mwh is not None and len(up):
        least[-1] = most[-1] = store.end_mwh
    low, high, rise, drop = least.tolist(), most.tolist(), up.tolist(), down.tolist()
    for t in range(len(up) - 2, -1, -1):
        low[t] = max(low[t], (low[t + 1] - rise[t + 1]) / keep)
        high[t] = min(high[t], (high[t + 1] + drop[t + 1]) / keep)
    return np.array(low), np.array(high)
