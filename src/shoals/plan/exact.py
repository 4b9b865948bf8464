r"""The exact engine: a merit order in each slot, and slopes passed back from slot to slot. It needs no solver.

In each slot the bus is a merit order. What is there (own generation, import, and what the battery adds) goes to the
uses in order of their worth, where a source that withholds a MWh is a use too, worth what the MWh would have cost. So
the best value of a slot is a concave function of the power that the battery adds, made of straight pieces, and through
efficiencies, wear and limits also of the energy :math:`u` that leaves the store, :math:`h_t(u)`. Then

.. math:: V_t(e) = \max_u\ h_t(u) + V_{t+1}(e - u), \qquad 0 \le e \le E

merges two lists of falling slopes and cuts both ends. The way forth reads off the worth of stored energy, which moves
only where the store is empty or full, the price at the bus, and the schedule. Nothing is rounded to a grid and nothing
is iterated.

Without a battery the slots stand alone, and the merit order is the answer.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError, PlanError
from shoals.core.plan import Battery, Deferrable, Problem, Schedule, Status
from shoals.plan._beyond import beyond
from shoals.plan._native import run
from shoals.plan._slopes import COLUMNS, SPLITS
from shoals.plan.reach import check_reach, demand_mw_max, supply_mw_max

FloatArray = NDArray[np.float64]

ENGINE = "exact"
ROOM = 4096
"""Segments that there is room for at first; a store that is seldom empty or full may need more."""


KEPT = 4_000_000
"""Numbers of working memory that a thread keeps for its next problem."""


class _Memory(threading.local):
    """Working memory that is kept from problem to problem: fresh pages cost as much as the work done in them."""

    def __init__(self) -> None:
        self.kept = np.empty(0)
        self.used = 0

    def begin(self) -> None:
        """Take back what was given out, and have as much at hand as was asked for."""
        if len(self.kept) < self.used <= KEPT:
            self.kept = np.empty(self.used)
        self.used = 0

    def take(self, *shape: int) -> FloatArray:
        """Return an array, with nothing sensible in it, that is good until the next `begin`."""
        start, size = self.used, int(np.prod(shape))
        self.used += size
        return self.kept[start : self.used].reshape(shape) if self.used <= len(self.kept) else np.empty(shape)


_memory = _Memory()


@dataclass(frozen=True, slots=True)
class Bus:
    """The elements of the bus, shape (elements, t): what takes energy, and what withholds it.

    Rows are in the order in which equal worths are served: firm, import withheld, loads, export, spill, and deferrable
    loads. `supply` and `import_`, shape (t,), are all that there is and the import in it; `battery_mw` is what the
    battery can charge and discharge.
    """

    names: tuple[str, ...]
    value: FloatArray
    width: FloatArray
    supply: FloatArray
    import_: FloatArray | None
    battery_mw: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a bus does: power of each element, price, and what the battery does to it."""

    taken: FloatArray
    price: FloatArray
    charge: FloatArray
    discharge: FloatArray
    energy_mwh: FloatArray


def unfit(problem: Problem) -> str:
    """Return why the exact engine cannot answer a problem; nothing if it can."""
    asking = with_quota(problem)
    if len(asking) > 1:
        return f"`deferrable[{asking[1].id}]` is the second load with a quota a day, and it can serve one"
    field = beyond(problem)
    if field:
        return f"`{field}` is beyond it; it knows one store and slots that nothing else ties together"
    return ""


def with_quota(problem: Problem) -> tuple[Deferrable, ...]:
    """Return the deferrable loads that couple the slots of a day, as they have a quota and a shortfall costs."""
    return tuple(one for one in problem.deferrable if one.energy_mwh_per_day > 0.0 and one.shortfall_jpy_per_mwh > 0.0)


def solve_exact(problem: Problem) -> Schedule:
    """Return the best schedule of a problem whose slots are coupled by nothing but a battery and one quota a day.

    Parameters
    ----------
    problem : Problem
        What is asked; at most one deferrable load has a quota above zero for which a shortfall costs. That one is
        served by `shoals.plan.quota`.

    Returns
    -------
    schedule : Schedule
        ``OPTIMAL``, with `price_jpy_per_mwh` the worth of one more MWh at the bus: a dual of the balance, the least of
        those that agree with the worth of stored energy. Among equal uses the firm load comes first, then importing
        less, loads in their order, export, and spill; a deferrable load without a quota runs only where that is paid
        for. The battery moves only if that pays or its end asks for it, and charges and discharges in one slot only
        then.

    Raises
    ------
    InputError
        If the problem has more than one quota a day.
    PlanError
        If a quota's schedule could not be certified.
    Infeasible
        If the battery cannot come to its end. Nothing else in a `Problem` can contradict itself.

    Notes
    -----
    The way back is a dynamic program over concave functions, in the form in which it is known from regression with a
    fused penalty [1]_; that the store's worth moves only at its limits is known from [2]_.

    References
    ----------
    .. [1] N. A. Johnson, "A dynamic programming algorithm for the fused lasso and L0-segmentation", Journal of
       Computational and Graphical Statistics 22 (2013) 246-260.
    .. [2] L. Flatley, R. S. MacKay and M. Waterson, "Optimal strategies for operating energy storage in an arbitrage or
       smoothing market", arXiv:1412.0829.

    Examples
    --------
    A battery that loses a tenth on the way out moves 1 MWh from 2 JPY/kWh to 10 JPY/kWh:

    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Grid
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> best = solve_exact(Problem(timeline=line, available_mw=[1.0, 0.0],
    ...     export=Grid(power_mw_max=1.0, price_jpy_per_mwh=[2_000.0, 10_000.0]),
    ...     battery=Battery(charge_mw_max=2.0, discharge_mw_max=2.0, energy_mwh_max=4.0, discharge_efficiency=0.9)))
    >>> round(best.objective_jpy, 6), best.soc_mwh.tolist(), best.price_jpy_per_mwh.round(6).tolist()
    (9000.0, [0.0, 1.0, 0.0], [9000.0, 10000.0])
    """
    begun = perf_counter()
    why = unfit(problem)
    if why:
        raise InputError(f"the engine `exact` does not fit: {why}", "ask for `auto` or `highs`")
    asking = with_quota(problem)
    if asking and problem.timeline.slots:
        from shoals.plan.quota import solve_quota

        found = solve_quota(problem, asking[0])
        if found is None:
            raise PlanError("the engine `exact` could not prove its schedule", "ask for `auto` or `highs`")
        return found
    check_reach(problem)
    bus = bus_of(problem)
    if problem.battery is None:
        answer = _by_slot(bus)
    elif problem.timeline.slots:
        answer = _with_store(bus, problem.battery, problem.timeline.hours)
    else:
        nothing = np.zeros(0)
        answer = Answer(bus.width, nothing, nothing, nothing, np.full(1, problem.battery.start_mwh))
    return schedule_of(problem, bus, answer, begun)


def _powers_mw(problem: Problem, store: Battery) -> tuple[float, float]:
    """Return limits of charge and discharge, cut to twice what the energy of the store lets it ever use, and a little.

    Energy goes in or out once; or it is burnt, what is stored and, where that is paid for, what is imported.
    """
    into, out, burn = _rates(store)
    full, paid = store.energy_mwh_max / problem.timeline.hours, 0.0
    if problem.import_ is not None and np.asarray(problem.import_.price_jpy_per_mwh).min(initial=0.0) < -burn:
        paid = float(supply_mw_max(problem).max())
    discharge = (full + paid * into) / (out - into) if out > into else full / out
    charge = full / into + paid + discharge
    return min(store.charge_mw_max, 2.0 * charge + 1.0), min(store.discharge_mw_max, 2.0 * discharge + 1.0)


def _rates(store: Battery) -> tuple[float, float, float]:
    """Return energy in the store by what is charged, from the store by what is discharged, and what makes burning pay.

    Taking a MWh from the bus and burning it pays where the bus pays more than the last for being rid of it.
    """
    into, out = store.charge_efficiency, 1.0 / store.discharge_efficiency
    burn = store.wear_jpy_per_mwh * into / (out - into) if out > into else np.inf
    return into, out, burn


def bus_of(problem: Problem) -> Bus:
    """Lay out the elements. A limit that can never bind is cut, so that it takes no digits from the others."""
    store, slots = problem.battery, problem.timeline.slots
    charge, discharge = (0.0, 0.0) if store is None else _powers_mw(problem, store)
    most_out = 2.0 * (demand_mw_max(problem) + charge) + 1.0
    most_in = 2.0 * (supply_mw_max(problem) + discharge) + 1.0
    rows: list[tuple[str, FloatArray | float, FloatArray]] = []
    supply = available = np.asarray(problem.available_mw)
    import_ = None
    if problem.firm is not None:
        rows.append(("firm", np.asarray(problem.firm.unserved_jpy_per_mwh), np.asarray(problem.firm.power_mw)))
    if problem.import_ is not None:
        import_ = np.minimum(np.asarray(problem.import_.power_mw_max), most_out)
        rows.append(("import", np.asarray(problem.import_.price_jpy_per_mwh), import_))
        supply = available + import_
    for load in problem.loads:
        width = np.minimum(np.asarray(load.power_mw_max), most_in)
        rows.append((f"load:{load.id}", np.asarray(load.value_jpy_per_mwh), width))
    if problem.export is not None:
        width = np.minimum(np.asarray(problem.export.power_mw_max), most_in)
        rows.append(("export", np.asarray(problem.export.price_jpy_per_mwh), width))
    rows.append(("spill", 0.0, available))
    for one in problem.deferrable:
        rows.append((f"deferrable:{one.id}", 0.0, np.minimum(np.asarray(one.power_mw_max), most_in)))
    n = len(rows)
    _memory.begin()
    value, width = _memory.take(n, slots), _memory.take(n, slots)
    for i, (_, worth, wide) in enumerate(rows):
        value[i], width[i] = worth, wide
    return Bus(tuple(name for name, _, _ in rows), value, width, supply, import_, (charge, discharge))


def _by_slot(bus: Bus) -> Answer:
    """Serve each slot by itself in order of worth, all slots at once."""
    before = np.zeros_like(bus.width)  # what goes to those served first
    part = np.empty_like(bus.supply)
    for i, (value, width) in enumerate(zip(bus.value, bus.width, strict=True)):
        for j in range(i + 1, len(bus.names)):
            earlier = value >= bus.value[j]
            before[j] += np.multiply(width, earlier, out=part)
            before[i] += np.multiply(bus.width[j], ~earlier, out=part)
    taken = np.minimum(np.maximum(bus.supply - before, 0.0), bus.width)
    # The price is the worth of the dearest that would take one more MWh, or else of the last that took one.
    price: FloatArray = np.where(taken < bus.width, bus.value, -np.inf).max(axis=0)
    if not np.isfinite(price.min(initial=0.0)):
        last: FloatArray = np.where(taken > 0.0, bus.value, np.inf).min(axis=0)
        price = np.where(np.isfinite(price), price, np.where(np.isfinite(last), last, 0.0))
    idle = np.zeros(len(price))
    return Answer(taken, price, idle, idle, np.zeros(len(price) + 1))


def _with_store(bus: Bus, store: Battery, hours: float) -> Answer:
    """Pass slopes back and read the schedule off."""
    n, slots = bus.value.shape
    rates, full, start, end = numbers(bus, store, hours)
    order = _memory.take(slots * n).view(np.int32)[: slots * n]
    pieces = n + SPLITS
    segment, ends = np.empty((pieces + 1, COLUMNS)), _memory.take(slots + 1, COLUMNS)
    least, most, burns = _memory.take(slots), _memory.take(slots), _memory.take(slots)
    charge, discharge, taken, price = np.empty(slots), np.empty(slots), np.empty((n, slots)), np.empty(slots)
    energy = np.empty(slots + 1)
    slope, wide = _memory.take(ROOM), _memory.take(ROOM)
    while not run(
        "dispatch", n, slots, len(slope), full, start, end, rates, bus.value, bus.width, bus.supply, order, segment,
        slope, wide, ends, least, most, burns, energy, charge, discharge, taken, price, np.empty(8),
    ):  # fmt: skip
        room = min(8 * len(slope), 2 * (slots + 2) * pieces)
        slope, wide = np.empty(room), np.empty(room)
    return Answer(taken, price, charge, discharge, energy_mwh(energy, store, hours))


def numbers(bus: Bus, store: Battery, hours: float) -> tuple[FloatArray, float, float, float]:
    """Return a battery as `_slopes` takes it, and its size, start and end; a negative end is free."""
    into, out, burn = _rates(store)
    end = -1.0 if store.end_mwh is None else store.end_mwh / hours
    rates = np.array([*bus.battery_mw, into, out, store.wear_jpy_per_mwh, burn])
    return rates, store.energy_mwh_max / hours, store.start_mwh / hours, end


def energy_mwh(energy: FloatArray, store: Battery | None, hours: float) -> FloatArray:
    """Return energy of `_slopes` in MWh, with both ends as they are given."""
    if store is None:
        return np.zeros(len(energy))
    found = np.minimum(energy * hours, store.energy_mwh_max)
    found[0] = store.start_mwh
    if store.end_mwh is not None:
        found[-1] = store.end_mwh
    return found


def schedule_of(problem: Problem, bus: Bus, answer: Answer, begun: float) -> Schedule:
    """Turn what is withheld into what is used, and write it all down."""
    power = dict(zip(bus.names, answer.taken, strict=True))
    zero = np.zeros(problem.timeline.slots)
    for name, whole in (("import", bus.import_), ("firm", None if problem.firm is None else problem.firm.power_mw)):
        if whole is not None:
            np.subtract(whole, power[name], out=power[name])
    schedule = Schedule(
        timeline=problem.timeline,
        status=Status.OPTIMAL,
        objective_jpy=0.0,
        engine=ENGINE,
        seconds=0.0,
        generation_mw=np.asarray(problem.available_mw) - power["spill"],
        export_mw=power.get("export", zero),
        import_mw=power.get("import", zero),
        load_mw={load.id: power[f"load:{load.id}"] for load in problem.loads},
        deferrable_mw={one.id: power[f"deferrable:{one.id}"] for one in problem.deferrable},
        unserved_mw=power.get("firm", zero),
        charge_mw=answer.charge,
        discharge_mw=answer.discharge,
        soc_mwh=answer.energy_mwh,
        spilled_mw=power["spill"],
        price_jpy_per_mwh=answer.price,
    )
    objective = float(sum(schedule.value_jpy(problem).values()))
    return replace(schedule, objective_jpy=objective, seconds=perf_counter() - begun)
