r"""The linear program of a problem, handed to HiGHS as arrays. The only file that knows a solver.

One column for each power in each slot where its limit is above zero; one row for the bus of each slot, one for the
store of each slot, one for each day, or period of days, of a deferrable load:

.. math::

    g + m + d + u - x - \sum_k l_k - \sum_i q_i - c &= F_t                                  \\
    s_{t+1} - s_t - \eta_c \Delta c_t + \Delta d_t / \eta_d &= 0,\quad s_0\ \text{given}      \\
    \sum_{t \in \text{day}} \Delta q_{it} + f_{i,\text{day}} &\ge Q_{i,\text{day}}

Powers and money are scaled by powers of two, so that limits come back bit for bit and the solver's tolerances mean
the same for a rooftop as for a country.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import log2
from time import perf_counter

import highspy
import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import PlanError
from shoals.core.plan import Battery, Problem, Schedule, Status
from shoals.plan.reach import check_reach

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.integer]

ENGINE = "highs"
TOLERANCE = 1e-9
"""Feasibility that the solver is asked for, and distance in units of the problem below which a value is its limit."""
OPTIONS: dict[str, bool | float | int | str] = {
    "output_flag": False,
    "solver": "simplex",
    "presolve": "off",
    "simplex_dual_edge_weight_strategy": 1,  # Devex
    "threads": 1,
    "primal_feasibility_tolerance": TOLERANCE,
    "dual_feasibility_tolerance": TOLERANCE,
}
"""Chosen by measurement, which benchmarks/plan/bench_highs.py repeats; docs/howto/choose-a-planner.md has figures."""

SECOND_OPTIONS: dict[str, bool | float | int | str] = {
    "presolve": "on",
    "primal_feasibility_tolerance": 1e-7,
    "dual_feasibility_tolerance": 1e-7,
}
"""Changes with which a program is tried again that the solver gave up, as it may where sizes differ very much."""


@dataclass(frozen=True, slots=True)
class _Leg:
    """A power at the bus: the sign with which it enters, its limit, and what an MWh of it is worth."""

    sign: float
    high_mw: FloatArray
    worth_jpy_per_mwh: FloatArray


@dataclass(frozen=True, slots=True)
class _Scale:
    """What one unit of the program stands for. Both are powers of two."""

    power_mw: float
    money_jpy: float


@dataclass(slots=True)
class _Program:
    """Columns in compressed form, gathered block by block; every column of a block has equally many entries."""

    columns: int = 0
    rows: int = 0
    cost: list[FloatArray] = field(default_factory=list[FloatArray])
    high: list[FloatArray] = field(default_factory=list[FloatArray])
    low: list[FloatArray] = field(default_factory=list[FloatArray])
    count: list[IntArray] = field(default_factory=list[IntArray])
    index: list[IntArray] = field(default_factory=list[IntArray])
    value: list[FloatArray] = field(default_factory=list[FloatArray])
    row_low: list[FloatArray] = field(default_factory=list[FloatArray])
    row_high: list[FloatArray] = field(default_factory=list[FloatArray])

    def add_rows(self, low: FloatArray, high: FloatArray) -> IntArray:
        """Add rows between limits; return their numbers."""
        self.row_low.append(low)
        self.row_high.append(high)
        self.rows += len(low)
        return np.arange(self.rows - len(low), self.rows)

    def add_columns(
        self,
        low: FloatArray,
        high: FloatArray,
        cost: FloatArray,
        entries: Sequence[tuple[IntArray, float]],
    ) -> slice:
        """Add columns with one entry in each of the given rows; return where they lie."""
        n = len(high)
        self.low.append(low)
        self.high.append(high)
        self.cost.append(cost)
        self.count.append(np.full(n, len(entries)))
        self.index.append(np.stack([row for row, _ in entries], axis=1).ravel())
        self.value.append(np.tile([coefficient for _, coefficient in entries], n))
        self.columns += n
        return slice(self.columns - n, self.columns)

    def to_highs(self) -> highspy.HighsLp:
        """Return the program as HiGHS takes it."""
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = self.columns, self.rows
        lp.col_cost_ = np.concatenate(self.cost)
        lp.col_lower_, lp.col_upper_ = np.concatenate(self.low), np.concatenate(self.high)
        lp.row_lower_, lp.row_upper_ = np.concatenate(self.row_low), np.concatenate(self.row_high)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise
        lp.a_matrix_.start_ = np.concatenate([[0], np.cumsum(np.concatenate(self.count))]).astype(np.int32)
        lp.a_matrix_.index_ = np.concatenate(self.index).astype(np.int32)
        lp.a_matrix_.value_ = np.concatenate(self.value)
        return lp


class _Silent(highspy.Highs):
    """HiGHS without its banner, which some versions print to stdout while an instance is made."""

    def enableCallbacks(self) -> None:  # noqa: N802
        self.silent()
        super().enableCallbacks()


def solve_highs(problem: Problem, *, time_limit_s: float | None = None) -> Schedule:
    """Return the best schedule of a problem, found by HiGHS [1]_.

    Parameters
    ----------
    problem : Problem
        What is asked.
    time_limit_s : float, optional
        Stop after this time. [s]

    Returns
    -------
    schedule : Schedule
        ``OPTIMAL``, with `price_jpy_per_mwh` the worth of one more MWh at the bus: the dual of the balance. If time
        ran out, ``STOPPED``, with the schedule of the best simple rule and no price.
        The battery charges and discharges in one slot only if that pays.

    Raises
    ------
    Infeasible
        If the battery cannot come to its end. Nothing else in a `Problem` can contradict itself.
    PlanError
        If the solver fails, or its answer does not agree with itself.

    References
    ----------
    .. [1] Q. Huangfu and J. A. J. Hall, "Parallelizing the dual revised simplex method", Mathematical Programming
       Computation 10 (2018) 119-142. https://highs.dev

    Examples
    --------
    A battery that loses a tenth on the way out moves 1 MWh from 2 JPY/kWh to 10 JPY/kWh:

    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Grid
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> best = solve_highs(Problem(timeline=line, available_mw=[1.0, 0.0],
    ...     export=Grid(power_mw_max=1.0, price_jpy_per_mwh=[2_000.0, 10_000.0]),
    ...     battery=Battery(charge_mw_max=2.0, discharge_mw_max=2.0, energy_mwh_max=4.0, discharge_efficiency=0.9)))
    >>> round(best.objective_jpy, 6), best.soc_mwh.tolist(), best.price_jpy_per_mwh.round(6).tolist()
    (9000.0, [0.0, 1.0, 0.0], [9000.0, 10000.0])
    """
    begun = perf_counter()
    check_reach(problem)
    legs = _legs(problem)
    powers = {name: np.zeros(problem.timeline.slots) for name in legs}
    start = 0.0 if problem.battery is None else problem.battery.start_mwh
    soc_mwh = np.full(problem.timeline.slots + 1, start)
    price = np.zeros(problem.timeline.slots)
    if problem.timeline.slots == 0:
        return _schedule(problem, powers, soc_mwh, price, perf_counter() - begun)

    scale = _scale(problem, legs)
    program, place, inside = _build(problem, legs, scale)
    found = _run(program.to_highs(), _merit_order(problem, legs, program, place, inside), time_limit_s)
    if found is None:
        return _stopped(problem, perf_counter() - begun)
    columns, bus_dual, objective_jpy = found[0], found[1][: len(price)], -found[2] * scale.money_jpy

    near = TOLERANCE * scale.power_mw
    for name, (where, at) in place.items():
        powers[name][at] = _snap(columns[where] * scale.power_mw, legs[name].high_mw[at], near)
    if problem.battery is not None and inside is not None:
        store = problem.battery
        soc_mwh[1:] = _snap(columns[inside] * scale.power_mw, store.energy_mwh_max + 0.0 * price, near)
        soc_mwh[-1] = soc_mwh[-1] if store.end_mwh is None else store.end_mwh
        _close_store(powers, soc_mwh, store, problem.timeline.hours)
    _close_bus(powers, legs, problem)
    price = bus_dual * (scale.money_jpy / scale.power_mw / problem.timeline.hours)
    price[np.abs(price) < TOLERANCE * scale.money_jpy / scale.power_mw] = 0.0
    schedule = _schedule(problem, powers, soc_mwh, price, perf_counter() - begun)
    gross_jpy = sum(abs(v) for v in schedule.value_jpy(problem).values()) + scale.money_jpy
    if abs(schedule.objective_jpy - objective_jpy) > 1e-8 * gross_jpy:
        raise PlanError(
            f"the solver says {objective_jpy:.6g} JPY where its schedule earns {schedule.objective_jpy:.6g} JPY",
            "limits or prices differ too much in size for it; leave out those that never bind",
        )
    return schedule


def _legs(problem: Problem) -> dict[str, _Leg]:
    """Return every power at the bus that the problem has; loads as ``load:<id>`` and ``deferrable:<id>``."""
    zero = np.zeros(problem.timeline.slots)
    legs = {"generation": _Leg(1.0, np.asarray(problem.available_mw), zero)}
    if problem.export is not None:
        high, price = np.asarray(problem.export.power_mw_max), np.asarray(problem.export.price_jpy_per_mwh)
        legs["export"] = _Leg(-1.0, high, price)
    if problem.import_ is not None:
        high, price = np.asarray(problem.import_.power_mw_max), np.asarray(problem.import_.price_jpy_per_mwh)
        legs["import"] = _Leg(1.0, high, -price)
    if problem.firm is not None:
        high, price = np.asarray(problem.firm.power_mw), np.asarray(problem.firm.unserved_jpy_per_mwh)
        legs["unserved"] = _Leg(1.0, high, -price)
    for load in problem.loads:
        legs[f"load:{load.id}"] = _Leg(-1.0, np.asarray(load.power_mw_max), np.asarray(load.value_jpy_per_mwh))
    for one in problem.deferrable:
        legs[f"deferrable:{one.id}"] = _Leg(-1.0, np.asarray(one.power_mw_max), zero)
    if problem.battery is not None:
        store = problem.battery
        legs["charge"] = _Leg(-1.0, zero + store.charge_mw_max, zero)
        legs["discharge"] = _Leg(1.0, zero + store.discharge_mw_max, zero - store.wear_jpy_per_mwh)
    return legs


def _scale(problem: Problem, legs: dict[str, _Leg]) -> _Scale:
    """Return units in which limits and prices are neither small nor large, whatever they are in MW and JPY/MWh."""
    limits = [float(leg.high_mw.max()) for leg in legs.values()]
    worths = [np.abs(leg.worth_jpy_per_mwh) for leg in legs.values()]
    worths += [np.array([one.shortfall_jpy_per_mwh]) for one in problem.deferrable]
    middles = [float(np.median(worth[worth > 0.0])) for worth in worths if worth.any()]
    store = problem.battery
    stored = 0.0 if store is None else max(store.start_mwh, store.end_mwh or 0.0)
    power_mw = _unit(limits, max(max(limits) * 2.0**-20, stored * 2.0**-14))
    price = _unit(middles, max(float(worth.max()) for worth in worths) * 2.0**-20)
    return _Scale(power_mw, price * power_mw * problem.timeline.hours)


def _unit(sizes: list[float], least: float) -> float:
    """Return a power of two near the least size above zero, but not below `least`, where rounding would be felt."""
    above = [size for size in sizes if size > 0.0]
    return 2.0 ** round(log2(max(min(above), least, 2.0**-256))) if above else 1.0


def _highs(problem: Problem, legs: dict[str, _Leg], unit_mw: float) -> dict[str, FloatArray]:
    """Return the limit of each leg, cut to twice what the other side of the bus can take up: no limit that binds."""
    zero = np.zeros(problem.timeline.slots)
    into = sum((leg.high_mw for leg in legs.values() if leg.sign > 0.0), zero)
    out = sum((leg.high_mw for leg in legs.values() if leg.sign < 0.0), zero)
    if problem.firm is not None:
        out = out + np.asarray(problem.firm.power_mw)
    return {
        name: np.minimum(leg.high_mw, 2.0 * (out if leg.sign > 0.0 else into) + unit_mw) for name, leg in legs.items()
    }


def _build(
    problem: Problem, legs: dict[str, _Leg], scale: _Scale
) -> tuple[_Program, dict[str, tuple[slice, IntArray]], slice | None]:
    """Return the program, the columns of each leg with the slots they stand for, and the columns of the store."""
    program = _Program()
    slots, hours, store = problem.timeline.slots, problem.timeline.hours, problem.battery
    firm = np.zeros(slots) if problem.firm is None else np.asarray(problem.firm.power_mw) / scale.power_mw
    bus_row = program.add_rows(firm, firm)
    also: dict[str, tuple[IntArray, float]] = {}  # the second row of a leg, if it has one
    inside = None
    if store is not None:
        before = np.zeros(slots)
        before[0] = store.start_mwh / scale.power_mw
        store_row = program.add_rows(before, before)
        also["charge"] = (store_row, -hours * store.charge_efficiency)
        also["discharge"] = (store_row, hours / store.discharge_efficiency)
        high = np.full(slots, store.energy_mwh_max / scale.power_mw)
        low = np.zeros(slots)
        if store.end_mwh is not None:
            low[-1] = high[-1] = store.end_mwh / scale.power_mw
        zero = np.zeros(slots)
        first = program.add_columns(low[:-1], high[:-1], zero[:-1], [(store_row[:-1], 1.0), (store_row[1:], -1.0)])
        last = program.add_columns(low[-1:], high[-1:], zero[-1:], [(store_row[-1:], 1.0)])
        inside = slice(first.start, last.stop)
    for one in problem.deferrable:
        quota = problem.quota_mwh(one) / scale.power_mw
        row = program.add_rows(quota, np.full(len(quota), highspy.kHighsInf))
        also[f"deferrable:{one.id}"] = (row[problem.period_index(one)], hours)
        cost = np.full(len(quota), one.shortfall_jpy_per_mwh * (scale.power_mw / scale.money_jpy))
        program.add_columns(np.zeros(len(quota)), quota, cost, [(row, 1.0)])
    place: dict[str, tuple[slice, IntArray]] = {}
    high_mw = _highs(problem, legs, scale.power_mw)
    for name, leg in legs.items():
        at = np.flatnonzero(leg.high_mw > 0.0)
        entries = [(bus_row[at], leg.sign)]
        if name in also:
            row, coefficient = also[name]
            entries.append((row[at], coefficient))
        cost = leg.worth_jpy_per_mwh[at] * (-hours * scale.power_mw / scale.money_jpy)
        place[name] = (program.add_columns(np.zeros(len(at)), high_mw[name][at] / scale.power_mw, cost, entries), at)
    return program, place, inside


def _merit_order(
    problem: Problem,
    legs: dict[str, _Leg],
    program: _Program,
    place: dict[str, tuple[slice, IntArray]],
    inside: slice | None,
) -> highspy.HighsBasis:
    """Return the basis to start from: the best use of each slot by itself, with battery and deferrable loads at rest.

    A use takes energy at its worth, and a source that withholds takes its own at its cost. All that is there goes to
    the dearest of these first; the one that would get one MWh more is basic, and its price is that of the slot.
    """
    slots = problem.timeline.slots
    names = [name for name in place if name not in ("charge", "discharge") and not name.startswith("deferrable:")]
    sign = np.array([[legs[name].sign] for name in names])
    price = -sign * np.stack([legs[name].worth_jpy_per_mwh for name in names])
    high = np.stack([legs[name].high_mw for name in names])
    order = np.argsort(-price, axis=0, kind="stable")
    rank = np.argsort(order, axis=0)
    sorted_high = np.take_along_axis(high, order, axis=0)
    there = np.where(sign > 0.0, high, 0.0).sum(axis=0)
    there -= 0.0 if problem.firm is None else np.asarray(problem.firm.power_mw)
    taken = np.cumsum(sorted_high, axis=0)
    more, just = (taken > there) & (sorted_high > 0.0), (taken >= there) & (sorted_high > 0.0)
    last = np.argmax(more | (just & ~np.logical_or.reduce(more, axis=0)), axis=0)
    carried = np.take_along_axis(sorted_high, last[None], axis=0)[0] > 0.0

    low, basic, up = range(3)
    column, row = np.full(program.columns, low), np.full(program.rows, basic)
    for i, name in enumerate(names):
        where, at = place[name]
        full = rank[i, at] < last[at] if legs[name].sign < 0.0 else rank[i, at] > last[at]
        column[where] = np.where(rank[i, at] == last[at], basic, np.where(full, up, low))
    row[:slots] = np.where(carried, low, basic)
    if inside is not None:
        column[inside.start : inside.stop - 1] = basic
        row[slots : 2 * slots - 1] = low
    word = (highspy.HighsBasisStatus.kLower, highspy.HighsBasisStatus.kBasic, highspy.HighsBasisStatus.kUpper)
    start = highspy.HighsBasis()
    start.col_status = [word[i] for i in column.tolist()]
    start.row_status = [word[i] for i in row.tolist()]
    start.valid = True
    return start


def _run(
    lp: highspy.HighsLp, start: highspy.HighsBasis, time_limit_s: float | None
) -> tuple[FloatArray, FloatArray, float] | None:
    """Return columns, row duals and the least cost, or None if time ran out."""
    solver = _Silent()
    if time_limit_s is not None:
        solver.setOptionValue("time_limit", float(time_limit_s))
    for options in (OPTIONS, SECOND_OPTIONS):
        for name, value in options.items():
            solver.setOptionValue(name, value)
        solver.passModel(lp)
        if options is OPTIONS:
            solver.setBasis(start)
        solver.run()
        status = solver.getModelStatus()
        if status in (highspy.HighsModelStatus.kTimeLimit, highspy.HighsModelStatus.kIterationLimit):
            return None
        if status in (highspy.HighsModelStatus.kOptimal, highspy.HighsModelStatus.kModelEmpty):
            break
    else:
        raise PlanError(
            f"the solver ended with `{solver.modelStatusToString(status)}` on a problem that has a solution",
            "limits or prices differ too much in size for it; leave out those that never bind",
        )
    solution = solver.getSolution()
    objective = solver.getInfo().objective_function_value
    return np.asarray(solution.col_value), np.asarray(solution.row_dual), float(objective)


def _snap(value: FloatArray, high: FloatArray, near: float) -> FloatArray:
    """Return values within 0 and `high`, those near to a limit on it."""
    value = np.where(value >= high - near, high, value)
    return np.where(value <= near, 0.0, value)


def _close_store(powers: dict[str, FloatArray], soc_mwh: FloatArray, store: Battery, hours: float) -> None:
    """Make charge and discharge agree with the store's energy, and undo turning energy round for nothing."""
    charge, discharge = powers["charge"], powers["discharge"]
    into, out = store.charge_efficiency * hours, hours / store.discharge_efficiency
    gap = np.diff(soc_mwh) - (charge * into - discharge * out)
    up = charge > 0.0
    down = ~up & (discharge > 0.0)
    charge[up] = np.clip(charge[up] + gap[up] / into, 0.0, store.charge_mw_max)
    discharge[down] = np.clip(discharge[down] - gap[down] / out, 0.0, store.discharge_mw_max)
    # The same change of the store with less of both needs less at the bus, which generation can leave out at no cost.
    both = (charge > 0.0) & (discharge > 0.0)
    if both.any():
        round_trip = store.charge_efficiency * store.discharge_efficiency
        room = powers["generation"] / (1.0 / round_trip - 1.0) if round_trip < 1.0 else np.full(len(both), np.inf)
        less = np.where(both, np.minimum(np.minimum(discharge, charge * round_trip), room), 0.0)
        powers["discharge"] = discharge - less
        powers["charge"] = np.where(less == charge * round_trip, 0.0, charge - less / round_trip)
        powers["generation"] = powers["generation"] - less * (1.0 / round_trip - 1.0)


def _close_bus(powers: dict[str, FloatArray], legs: dict[str, _Leg], problem: Problem) -> None:
    """Put what the solver's tolerance leaves open at the bus into the first leg that has room for it."""
    firm = 0.0 if problem.firm is None else np.asarray(problem.firm.power_mw)
    total = sum(legs[name].sign * power for name, power in powers.items()) - firm
    size = sum(np.abs(power) for power in powers.values()) + np.abs(firm)
    for name, leg in legs.items():
        if name in ("charge", "discharge"):
            continue
        off = np.where(np.abs(total) > 1e-14 * size, total, 0.0)
        if not off.any():
            return
        new = np.clip(powers[name] - leg.sign * off, 0.0, leg.high_mw)
        total = total + leg.sign * (new - powers[name])
        powers[name] = new


def _schedule(
    problem: Problem, powers: dict[str, FloatArray], soc_mwh: FloatArray, price: FloatArray, seconds: float
) -> Schedule:
    zero = np.zeros(problem.timeline.slots)
    schedule = Schedule(
        timeline=problem.timeline,
        status=Status.OPTIMAL,
        objective_jpy=0.0,
        engine=ENGINE,
        seconds=seconds,
        generation_mw=powers["generation"],
        export_mw=powers.get("export", zero),
        import_mw=powers.get("import", zero),
        load_mw={load.id: powers[f"load:{load.id}"] for load in problem.loads},
        deferrable_mw={one.id: powers[f"deferrable:{one.id}"] for one in problem.deferrable},
        unserved_mw=powers.get("unserved", zero),
        charge_mw=powers.get("charge", zero),
        discharge_mw=powers.get("discharge", zero),
        soc_mwh=soc_mwh,
        spilled_mw=np.asarray(problem.available_mw) - powers["generation"],
        price_jpy_per_mwh=price,
    )
    return replace(schedule, objective_jpy=float(sum(schedule.value_jpy(problem).values())))


def _stopped(problem: Problem, seconds: float) -> Schedule:
    """Return the best simple rule's schedule: feasible, and without a claim to be best."""
    from shoals.plan.baselines import RULES

    best = max((rule(problem) for rule in RULES.values()), key=lambda schedule: schedule.objective_jpy)
    return replace(best, status=Status.STOPPED, engine=f"{ENGINE}, then {best.engine}", seconds=seconds)
