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

from dataclasses import dataclass, replace
from math import inf
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError, PlanError
from shoals.core.plan import Battery, Deferrable, Problem, Schedule, Status
from shoals.plan._beyond import beyond, beyond_plain_store
from shoals.plan._merit import SPLITS
from shoals.plan._native import Rows, run
from shoals.plan._room import Room, memory
from shoals.plan.reach import SLACK, check_reach, demand_mw_max, may_rest, supply_mw_max

FloatArray = NDArray[np.float64]

ENGINE = "exact"
ROOM = 4096
"""Segments that there is room for at first; a store that is seldom empty or full may need more."""


STRETCH = 256
"""Slots after which a stretch of the way forth may end: some 150 kB are read and written again and again in it."""


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
    store = problem.battery
    if asking and store is not None:
        name = beyond_plain_store(store)
        if name:
            return f"`battery.{name}` and a quota a day are more than it can serve together"
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
    if problem.battery is not None and problem.timeline.slots:
        return dispatch(problem).schedule(problem, begun)
    check_reach(problem)
    bus = bus_of(problem)
    answer = _by_slot(bus)
    if problem.battery is not None:
        answer = replace(answer, energy_mwh=np.full(1, problem.battery.start_mwh))
    return schedule_of(problem, bus, answer, begun)


def _powers_mw(problem: Problem, store: Battery) -> tuple[float, float]:
    """Return limits of power above which none can bind: twice what the energy of the store lets it ever use, and more.

    Energy goes in or out once; or it is burnt, what is stored and, where that is paid for, what is imported.
    """
    into, out, burn = _rates(store)
    full, paid = max(_most(store.energy_mwh_max), store.start_mwh) / problem.timeline.hours, 0.0
    if problem.import_ is not None and burn < inf and np.min(problem.import_.price_jpy_per_mwh, initial=0.0) < -burn:
        paid = float(supply_mw_max(problem).max())
    discharge = (full + paid * into) / (out - into) if out > into else full / out
    charge = full / into + paid + discharge
    return 2.0 * charge + 1.0, 2.0 * discharge + 1.0


def _most(limit: float | FloatArray) -> float:
    return float(limit.max(initial=0.0)) if isinstance(limit, np.ndarray) else limit


def _rates(store: Battery) -> tuple[float, float, float]:
    """Return energy in the store by what is charged, from the store by what is discharged, and what makes burning pay.

    Taking a MWh from the bus and burning it pays where the bus pays more than the last for being rid of it.
    """
    into, out = store.charge_efficiency, 1.0 / store.discharge_efficiency
    burn = store.wear_jpy_per_mwh * into / (out - into) if out > into else inf
    return into, out, burn


@dataclass(frozen=True, slots=True)
class Elements:
    """The elements of the bus as they stand in the problem; rows as in `Bus`.

    `sign` is -1 for what withholds energy, and `source` the row of import, -1 if there is none. `supply` is generation
    alone.
    """

    names: tuple[str, ...]
    value: tuple[FloatArray, ...]
    limit: tuple[FloatArray, ...]
    sign: FloatArray
    source: int
    supply: FloatArray


def elements_of(problem: Problem) -> Elements:
    """Lay out the elements, in the order in which equal worths are served, without a copy."""
    nothing = memory.zeros(problem.timeline.slots)
    rows: list[tuple[str, Any, Any]] = []
    if problem.firm is not None:
        rows.append(("firm", problem.firm.unserved_jpy_per_mwh, problem.firm.power_mw))
    source, withheld = -1, len(rows)
    if problem.import_ is not None:
        source = len(rows)
        withheld += 1
        rows.append(("import", problem.import_.price_jpy_per_mwh, problem.import_.power_mw_max))
    rows += [(f"load:{load.id}", load.value_jpy_per_mwh, load.power_mw_max) for load in problem.loads]
    if problem.export is not None:
        rows.append(("export", problem.export.price_jpy_per_mwh, problem.export.power_mw_max))
    rows.append(("spill", nothing, problem.available_mw))
    rows += [(f"deferrable:{one.id}", nothing, one.power_mw_max) for one in problem.deferrable]
    names, value, limit = zip(*rows, strict=True)
    sign = np.ones(len(rows))
    sign[:withheld] = -1.0
    return Elements(names, value, limit, sign, source, np.asarray(problem.available_mw))


def bus_of(problem: Problem) -> Bus:
    """Lay out the elements. A limit that can never bind is cut, so that it takes no digits from the others."""
    store, slots = problem.battery, problem.timeline.slots
    charge, discharge = 0.0, 0.0
    if store is not None:
        most = _powers_mw(problem, store)
        charge = min(_most(store.charge_mw_max), most[0])
        discharge = min(_most(store.discharge_mw_max), most[1])
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
    memory.begin()
    value, width = memory.take(n, slots), memory.take(n, slots)
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


@dataclass(frozen=True, slots=True)
class Dispatch:
    """What the kernel finds: the best schedule of a problem with a battery, before it is written down.

    Parameters
    ----------
    names : tuple of str, (n,)
        Elements: ``firm``, ``import``, ``load:<id>``, ``export``, ``spill``, ``deferrable:<id>``, those that there are.
    value : tuple of array, (n,), each of shape (t,)
        What an MWh is worth to each, or costs. [JPY/MWh]
    power_mw : array, shape (n + 2, t)
        What each draws, for ``firm`` what is not served, for ``import`` what is imported; then charge and discharge.
        [MW]
    energy_mwh : array, shape (t + 1,)
        Energy in the battery. [MWh]
    price_jpy_per_mwh, stored_price_jpy_per_mwh : array, shape (t,)
        As in `Schedule`. [JPY/MWh]
    earned_jpy : float
        The objective. [JPY]
    """

    names: tuple[str, ...]
    value: tuple[FloatArray, ...]
    power_mw: FloatArray
    energy_mwh: FloatArray
    price_jpy_per_mwh: FloatArray
    stored_price_jpy_per_mwh: FloatArray
    earned_jpy: float

    def schedule(self, problem: Problem, begun: float) -> Schedule:
        """Return the schedule; `begun` is when the work began, by `perf_counter`."""
        power = dict(zip(self.names, self.power_mw[:-2], strict=True))
        nothing = memory.zeros(problem.timeline.slots)
        return Schedule(
            timeline=problem.timeline,
            status=Status.OPTIMAL,
            objective_jpy=self.earned_jpy,
            engine=ENGINE,
            seconds=perf_counter() - begun,
            generation_mw=np.asarray(problem.available_mw) - power["spill"],
            export_mw=power.get("export", nothing),
            import_mw=power.get("import", nothing),
            load_mw={load.id: power[f"load:{load.id}"] for load in problem.loads},
            deferrable_mw={one.id: power[f"deferrable:{one.id}"] for one in problem.deferrable},
            unserved_mw=power.get("firm", nothing),
            charge_mw=self.power_mw[-2],
            discharge_mw=self.power_mw[-1],
            soc_mwh=self.energy_mwh,
            spilled_mw=power["spill"],
            price_jpy_per_mwh=self.price_jpy_per_mwh,
            stored_price_jpy_per_mwh=self.stored_price_jpy_per_mwh,
        )


def dispatch(problem: Problem, into: FloatArray | None = None) -> Dispatch:
    """Return what `solve_exact` finds for a problem with a battery and slots, before it is a schedule.

    For those who plan thousands of years and keep a few sums of each. The kernel runs without Python's lock, so
    threads may share the work.

    Parameters
    ----------
    problem : Problem
        With a battery, one slot or more, and no quota a day: `unfit` and `with_quota` say nothing of it.
    into : array, shape (n + 2, t), optional
        The `power_mw` of an earlier answer, to be written over.

    Raises
    ------
    Infeasible
        If the battery cannot keep to its limits or come to its end.
    PlanError
        If it just can, and so much energy decays that rounding decides what is left.
    """
    store, hours, slots = problem.battery, problem.timeline.hours, problem.timeline.slots
    assert store is not None
    bus = elements_of(problem)
    n, rests = len(bus.names), may_rest(store)
    power = into if into is not None and into.shape == (n + 2, slots) else np.empty((n + 2, slots))
    price, stored, energy = np.empty(slots), np.empty(slots + 1), np.empty(slots + 1)
    # Where limits may be out of reach, what every slot can do is looked at afterwards, so that all are one stretch.
    room = _run("dispatch", problem, bus, STRETCH if rests else slots, energy, power, price, stored)
    if not rests and _out_of_reach(store, hours, energy, room.least, room.most):
        check_reach(problem)  # which takes longer than the kernel
        raise PlanError(
            "the end of the battery is so near to what can just be reached that rounding decides",
            "ask for `auto` or `highs`, or set `battery.end` to `free` or a little away from there",
        )
    return Dispatch(
        names=bus.names,
        value=bus.value,
        power_mw=power,
        energy_mwh=energy_mwh(energy, store, hours),
        price_jpy_per_mwh=price,
        stored_price_jpy_per_mwh=stored[:-1],
        earned_jpy=float(room.span[7]) * hours,
    )


def _out_of_reach(store: Battery, hours: float, energy: FloatArray, least: FloatArray, most: FloatArray) -> bool:
    """Return whether the store starts elsewhere, or more or less leaves it than can, as where no plan is feasible."""
    leaves = store.keeps(hours) * energy[:-1] - energy[1:]
    near = SLACK * (float(energy.max()) - float(least.min()) + float(most.max()))
    off = abs(float(energy[0]) - store.start_mwh / hours) > near
    return bool(off or (leaves < least - near).any() or (leaves > most + near).any())


def earned_jpy(problem: Problem) -> float:
    """Return what the best schedule of a problem earns, without the schedule, in about half the time. [JPY]

    As `dispatch`, for which see what it takes and raises.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Grid
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> earned_jpy(Problem(timeline=line, available_mw=[1.0, 0.0],
    ...     export=Grid(power_mw_max=1.0, price_jpy_per_mwh=[2_000.0, 10_000.0]),
    ...     battery=Battery(charge_mw_max=2.0, discharge_mw_max=2.0, energy_mwh_max=4.0)))
    10000.0
    """
    check_reach(problem)
    room = _run("earn", problem, elements_of(problem), STRETCH)
    return float(room.span[5]) * problem.timeline.hours


def _run(kernel: str, problem: Problem, bus: Elements, stretch: int, *answer: FloatArray) -> Room:
    """Run a kernel on a problem, and return the memory in which it worked.

    `answer` is where `dispatch` puts its own: energy, powers (those of the elements, charge, discharge), price, and
    worth in the store.
    """
    store, hours, slots = problem.battery, problem.timeline.hours, problem.timeline.slots
    assert store is not None
    n, capacity = len(bus.names), ROOM
    into, out, burn = _rates(store)
    end = -1.0 if store.end_mwh is None else store.end_mwh / hours
    while True:
        room = memory.room_for(n, slots, capacity)
        limits: list[FloatArray] = []
        for given, one, unit in zip(
            (store.charge_mw_max, store.discharge_mw_max, store.energy_mwh_min, store.energy_mwh_max),
            room.limits,
            (1.0, 1.0, hours, hours),
            strict=True,
        ):
            if isinstance(given, np.ndarray):
                limits.append(given if unit == 1.0 else given / unit)
            else:
                one[0] = given / unit
                limits.append(one)
        room.sign[:] = bus.sign
        steps = [one is not other for one, other in zip(limits, room.limits, strict=True)]
        room.numbers[:] = [
            into, out, 1.0 / into, store.discharge_efficiency, store.wear_jpy_per_mwh, burn,
            *_powers_mw(problem, store), *steps, bus.source, stretch,
        ]  # fmt: skip
        read = room.take((room.numbers, bus.value, bus.limit, bus.supply, *limits))
        rest: tuple[Any, ...] = ()
        if answer:
            energy, power, price, stored = answer
            rest = (room.slots, energy, power[n], power[n + 1], Rows(power[:n]), price, stored)
        if run(
            kernel, n, slots, room.capacity, store.start_mwh / hours, end, store.keeps(hours), read, room.work, *rest
        ):
            return room
        capacity = min(8 * room.capacity, 2 * (slots + 2) * (n + SPLITS + 2))


def numbers(bus: Bus, store: Battery, hours: float) -> tuple[FloatArray, float, float, float]:
    """Return a battery as `_slopes` takes it, and its size, start and end; a negative end is free."""
    into, out, burn = _rates(store)
    end = -1.0 if store.end_mwh is None else store.end_mwh / hours
    rates = np.array([*bus.battery_mw, into, out, store.wear_jpy_per_mwh, burn])
    return rates, _most(store.energy_mwh_max) / hours, store.start_mwh / hours, end


def energy_mwh(energy: FloatArray, store: Battery | None, hours: float) -> FloatArray:
    """Return energy of `_slopes` in MWh, with both ends as they are given."""
    if store is None:
        return np.zeros(len(energy))
    found = energy if hours == 1.0 else energy * hours
    np.minimum(found[1:], store.energy_mwh_max, out=found[1:])
    np.maximum(found[1:], store.energy_mwh_min, out=found[1:])
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
