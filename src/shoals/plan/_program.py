r"""The program of a problem, as arrays: which column and which row stands for what. No solver is known here.

One column for each power in each slot where its limit is above zero; one row for the bus of each slot, one for each
store in each slot, one for each day of a deferrable load:

.. math::

    g + m + \sum_b d_b + u - x - \sum_k l_k - \sum_i q_i - \sum_b c_b &= F_t                   \\
    s_{b,t+1} - s_{bt} - \eta_c \Delta c_{bt} + \Delta d_{bt} / \eta_d &= 0,\quad s_{b0}\ \text{given} \\
    \sum_{t \in \text{day}} \Delta q_{it} + f_{i,\text{day}} &\ge Q_i

A budget of cycles is one row over a day or over all slots, a ramp one row for each step. A load that is switched has a
whole number :math:`o_t` (on) and a column :math:`v_t` (starts) in each slot, with :math:`o_{-1}` given:

.. math::

    P^{\min} o_t \le l_t \le P^{\max}_t o_t, \qquad  o_t - o_{t-1} \le v_t  \\
    \sum_{i=t-R+1}^{t} v_i \le o_t, \qquad \sum_{i=t-S+1}^{t} v_i \le 1 - o_{t-S}

for a least run of :math:`R` slots and a least rest of :math:`S`, which describe the hull of all patterns of on and off
(D. Rajan and S. Takriti, "Minimum up/down polytopes of the unit commitment problem with start-up costs", IBM Research
Report RC23628, 2005). Where :math:`t-S` lies before the first slot, :math:`o_{-1}` stands for it. The ramp of such a
load, of :math:`\rho` MW a slot and no more than :math:`J` MW at a start or a stop, is

.. math::

    l_t - l_{t-1} \le \rho\, o_{t-1} + J v_t, \qquad l_{t-1} - l_t \le \rho\, o_t + J\,(v_t - o_t + o_{t-1})

No constant stands for "large". Powers and money are scaled by powers of two, so that limits come back bit for bit and
the solver's tolerances mean the same for a rooftop as for a country.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import log2

import numpy as np
from numpy.typing import NDArray

from shoals.core.plan import Battery, Load, Problem
from shoals.core.run import Run
from shoals.plan._highs import BASIC, INFINITY, LOW, UP, Program

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.integer]


@dataclass(frozen=True, slots=True)
class Leg:
    """A power at the bus: the sign with which it enters, its limit, and what an MWh of it is worth."""

    sign: float
    high_mw: FloatArray
    worth_jpy_per_mwh: FloatArray


@dataclass(frozen=True, slots=True)
class Scale:
    """What one unit of the program stands for. Both are powers of two."""

    power_mw: float
    money_jpy: float


@dataclass(frozen=True, slots=True)
class StoreLimits:
    """A store as the program takes it: limits of each slot, shape (t,), energy being that after the slot."""

    charge_mw_max: FloatArray
    discharge_mw_max: FloatArray
    energy_mwh_min: FloatArray
    energy_mwh_max: FloatArray
    kept: float
    """Part of the energy that is left after a slot in which the store rests."""


@dataclass(slots=True)
class Layout:
    """A program and where its parts lie.

    `place` has the columns of each leg with the slots they stand for; `inside` those of the energy in each store, `on`
    and `start` those of each switched load; `rows` the rows of each rule by name.
    """

    program: Program
    place: dict[str, tuple[slice, IntArray]] = field(default_factory=dict[str, tuple[slice, IntArray]])
    inside: dict[str, slice] = field(default_factory=dict[str, slice])
    on: dict[str, slice] = field(default_factory=dict[str, slice])
    start: dict[str, slice] = field(default_factory=dict[str, slice])
    rows: dict[str, IntArray] = field(default_factory=dict[str, IntArray])


def limits_of(store: Battery, slots: int, hours: float) -> StoreLimits:
    """Return the limits of a store in each slot."""
    zero = np.zeros(slots)
    return StoreLimits(
        charge_mw_max=zero + store.charge_mw_max,
        discharge_mw_max=zero + store.discharge_mw_max,
        energy_mwh_min=zero + store.energy_mwh_min,
        energy_mwh_max=zero + store.energy_mwh_max,
        kept=store.keeps(hours),
    )


def legs_of(problem: Problem) -> dict[str, Leg]:
    """Return every power at the bus that the problem has, in the order in which rounding is settled.

    Loads as ``load:<id>`` and ``deferrable:<id>``, stores as ``charge:<id>`` and ``discharge:<id>``.
    """
    zero = np.zeros(problem.timeline.slots)
    legs = {"generation": Leg(1.0, np.asarray(problem.available_mw), zero)}
    if problem.export is not None:
        high, price = np.asarray(problem.export.power_mw_max), np.asarray(problem.export.price_jpy_per_mwh)
        legs["export"] = Leg(-1.0, high, price)
    if problem.import_ is not None:
        high, price = np.asarray(problem.import_.power_mw_max), np.asarray(problem.import_.price_jpy_per_mwh)
        legs["import"] = Leg(1.0, high, -price)
    if problem.firm is not None:
        high, price = np.asarray(problem.firm.power_mw), np.asarray(problem.firm.unserved_jpy_per_mwh)
        legs["unserved"] = Leg(1.0, high, -price)
    for load in problem.loads:
        legs[f"load:{load.id}"] = Leg(-1.0, np.asarray(load.power_mw_max), np.asarray(load.value_jpy_per_mwh))
    for one in problem.deferrable:
        legs[f"deferrable:{one.id}"] = Leg(-1.0, np.asarray(one.power_mw_max), zero)
    for store in problem.all_stores:
        limits = limits_of(store, problem.timeline.slots, problem.timeline.hours)
        legs[f"charge:{store.id}"] = Leg(-1.0, limits.charge_mw_max, zero)
        legs[f"discharge:{store.id}"] = Leg(1.0, limits.discharge_mw_max, zero - store.wear_jpy_per_mwh)
    return legs


def scale_of(problem: Problem, legs: dict[str, Leg]) -> Scale:
    """Return units in which limits and prices are neither small nor large, whatever they are in MW and JPY/MWh."""
    limits = [float(leg.high_mw.max()) for leg in legs.values()]
    worths = [np.abs(leg.worth_jpy_per_mwh) for leg in legs.values()]
    worths += [np.array([one.shortfall_jpy_per_mwh]) for one in problem.deferrable]
    middles = [float(np.median(worth[worth > 0.0])) for worth in worths if worth.any()]
    stored = max((max(store.start_mwh, store.end_mwh or 0.0) for store in problem.all_stores), default=0.0)
    power_mw = _unit(limits, max(max(limits) * 2.0**-20, stored * 2.0**-14))
    price = _unit(middles, max(float(worth.max()) for worth in worths) * 2.0**-20)
    return Scale(power_mw, price * power_mw * problem.timeline.hours)


def _unit(sizes: list[float], least: float) -> float:
    """Return a power of two near the least size above zero, but not below `least`, where rounding would be felt."""
    above = [size for size in sizes if size > 0.0]
    return 2.0 ** round(log2(max(min(above), least, 2.0**-256))) if above else 1.0


def _highs(problem: Problem, legs: dict[str, Leg], unit_mw: float) -> dict[str, FloatArray]:
    """Return the limit of each leg, cut to twice what the other side of the bus can take up: no limit that binds."""
    zero = np.zeros(problem.timeline.slots)
    into = sum((leg.high_mw for leg in legs.values() if leg.sign > 0.0), zero)
    out = sum((leg.high_mw for leg in legs.values() if leg.sign < 0.0), zero)
    if problem.firm is not None:
        out = out + np.asarray(problem.firm.power_mw)
    return {
        name: np.minimum(leg.high_mw, 2.0 * (out if leg.sign > 0.0 else into) + unit_mw) for name, leg in legs.items()
    }


def build(problem: Problem, legs: dict[str, Leg], scale: Scale, *, every_slot: bool = False) -> Layout:
    """Return the program of a problem and where its parts lie.

    With `every_slot` there is a column also where a limit is zero, so that problems of one shape have one matrix.
    """
    program = Program()
    layout = Layout(program)
    slots, hours, days = problem.timeline.slots, problem.timeline.hours, problem.days
    day, unit = problem.timeline.day_index(), scale.power_mw
    firm = np.zeros(slots) if problem.firm is None else np.asarray(problem.firm.power_mw) / unit
    bus_row = layout.rows["bus"] = program.add_rows(firm, firm)
    also: dict[str, list[tuple[IntArray, float]]] = {}  # further rows of a leg, one entry in each slot
    for store in problem.all_stores:
        row = _add_store(problem, store, layout, unit)
        also[f"charge:{store.id}"] = [(row, -hours * store.charge_efficiency)]
        also[f"discharge:{store.id}"] = out = [(row, hours / store.discharge_efficiency)]
        if store.discharge_mwh_per_day_max is not None:
            most = np.full(days, store.discharge_mwh_per_day_max / unit)
            budget = layout.rows[f"budget of a day:{store.id}"] = program.add_rows(np.full(days, -INFINITY), most)
            out.append((budget[day], hours))
        if store.discharge_mwh_max is not None:
            most = np.full(1, store.discharge_mwh_max / unit)
            budget = layout.rows[f"budget:{store.id}"] = program.add_rows(np.full(1, -INFINITY), most)
            out.append((np.repeat(budget, slots), hours))
    for one in problem.deferrable:
        quota = problem.quota_mwh(one) / unit
        row = program.add_rows(quota, np.full(len(quota), INFINITY))
        also[f"deferrable:{one.id}"] = [(row[problem.period_index(one)], hours)]
        cost = np.full(len(quota), one.shortfall_jpy_per_mwh * (unit / scale.money_jpy))
        program.add_columns(np.zeros(len(quota)), quota, cost, [(row, 1.0)])
    high_mw = _highs(problem, legs, unit)
    runs = {f"load:{load.id}": load.run for load in problem.loads if load.run is not None}
    for name, leg in legs.items():
        at = np.arange(slots) if every_slot or name in runs else np.flatnonzero(leg.high_mw > 0.0)
        entries: list[tuple[IntArray, float | FloatArray]] = [(bus_row[at], leg.sign)]
        entries += [(row[at], coefficient) for row, coefficient in also.get(name, [])]
        cost = leg.worth_jpy_per_mwh[at] * (-hours * unit / scale.money_jpy)
        most = high_mw[name][at] / unit
        layout.place[name] = (program.add_columns(np.zeros(len(at)), most, cost, entries), at)
    for name, grid in (("export", problem.export), ("import", problem.import_)):
        if grid is not None and grid.ramp_mw_per_hour is not None:
            _add_grid_ramp(layout, name, grid.ramp_mw_per_hour * hours / unit, slots)
    for load in problem.loads:
        if load.run is not None:
            _add_run(layout, load, load.run, high_mw[f"load:{load.id}"] / unit, (hours, scale))
    return layout


def _add_store(problem: Problem, store: Battery, layout: Layout, unit: float) -> IntArray:
    """Add the energy of a store: one column and one row for each slot. Return the rows."""
    slots, program = problem.timeline.slots, layout.program
    limits = limits_of(store, slots, problem.timeline.hours)
    before = np.zeros(slots)
    before[0] = limits.kept * store.start_mwh / unit
    row = layout.rows[f"store:{store.id}"] = program.add_rows(before, before)
    low, high, zero = limits.energy_mwh_min / unit, limits.energy_mwh_max / unit, np.zeros(slots)
    if store.end_mwh is not None:
        low[-1] = high[-1] = store.end_mwh / unit
    first = program.add_columns(low[:-1], high[:-1], zero[:-1], [(row[:-1], 1.0), (row[1:], -limits.kept)])
    last = program.add_columns(low[-1:], high[-1:], zero[-1:], [(row[-1:], 1.0)])
    layout.inside[store.id] = slice(first.start, last.stop)
    return row


def _columns(layout: Layout, name: str, slots: int) -> IntArray:
    """Return the column of a leg in each slot; -1 where its limit is zero and it has none."""
    where, at = layout.place[name]
    column = np.full(slots, -1)
    column[at] = np.arange(where.start, where.stop)
    return column


def _add_grid_ramp(layout: Layout, name: str, step: float, slots: int) -> None:
    """Let an exchange move by no more than `step` from slot to slot; before the first it may have been anything."""
    if slots < 2:
        return
    column = _columns(layout, name, slots)
    row = layout.rows[f"ramp:{name}"] = layout.program.add_rows(np.full(slots - 1, -step), np.full(slots - 1, step))
    for part, sign in ((column[1:], 1.0), (column[:-1], -1.0)):
        there = part >= 0
        layout.program.add_entries(row[there], part[there], sign)


def _add_run(layout: Layout, load: Load, run: Run, most: FloatArray, size: tuple[float, Scale]) -> None:
    """Add the rules of a load's running; `most` is its limit in each slot, `size` hours of a slot and scale."""
    hours, scale = size
    program, rows, name = layout.program, layout.rows, f"load:{load.id}"
    power = layout.place[name][0]
    column = np.arange(power.start, power.stop, dtype=np.int64)
    slots, unit = len(column), scale.power_mw
    zero, none = np.zeros(slots), np.full(slots, -INFINITY)
    before, step = run.before_mw / unit, run.step_mw(hours) / unit
    if not run.switched:
        if np.isfinite(step):
            low, high = zero - step, zero + step
            low[0], high[0] = before - step, before + step
            row = rows[f"ramp:{load.id}"] = program.add_rows(low, high)
            program.add_entries(row, column, 1.0)
            program.add_entries(row[1:], column[:-1], -1.0)
        return
    was_on = float(run.before_mw > 0.0)
    least = run.power_mw_min / unit
    can, must = (np.asarray(load.power_mw_max) >= run.power_mw_min) * 1.0, zero.copy()
    can[: run.slots_off_left] = 0.0
    must[: run.slots_on_left] = 1.0
    can = np.maximum(can, must)  # a contradiction is left to the rows, where it can be told
    cap, floor = program.add_rows(none, zero), program.add_rows(zero, np.full(slots, INFINITY))
    first = zero.copy()
    first[0] = was_on
    begin = program.add_rows(none, first)
    long = program.add_rows(none, zero)
    gone = run.rest_slots_min  # slots before this one look back to before the first
    room = np.ones(slots)
    room[:gone] = 1.0 - was_on
    rest = program.add_rows(none, room)
    on = layout.on[load.id] = program.add_columns(
        must, can, zero, [(cap, -most), (floor, -least), (begin, 1.0), (long, -1.0)], integer=True
    )
    start = layout.start[load.id] = program.add_columns(
        zero, zero + 1.0, zero + run.start_jpy / scale.money_jpy, [(begin, -1.0)]
    )
    for word, row in (("cap", cap), ("floor", floor), ("begin", begin), ("run", long), ("rest", rest)):
        rows[f"{word}:{load.id}"] = row
    at_on = np.arange(on.start, on.stop, dtype=np.int64)
    at_start = np.arange(start.start, start.stop, dtype=np.int64)
    program.add_entries(cap, column, 1.0)
    program.add_entries(floor, column, 1.0)
    program.add_entries(begin[1:], at_on[:-1], -1.0)
    for row, span in ((long, run.run_slots_min), (rest, run.rest_slots_min)):
        for back in range(min(span, slots)):
            program.add_entries(row[back:], at_start[: slots - back], 1.0)
    if gone < slots:
        program.add_entries(rest[gone:], at_on[: slots - gone], 1.0)
    if np.isfinite(step):
        _add_switched_ramp(layout, load.id, column, at_on, at_start, (before, was_on, step, run.jump_mw(hours) / unit))


def _add_switched_ramp(
    layout: Layout,
    name: str,
    column: IntArray,
    on: IntArray,
    start: IntArray,
    numbers: tuple[float, float, float, float],
) -> None:
    """Bound the steps of a switched load; it starts at, and stops from, no more than a jump."""
    program, slots = layout.program, len(column)
    before, was_on, step, jump = numbers
    low, high = np.full(slots, -INFINITY), np.zeros(slots)
    high[0] = before + step * was_on
    up = layout.rows[f"ramp up:{name}"] = program.add_rows(low, high)
    program.add_entries(up, column, 1.0)
    program.add_entries(up[1:], column[:-1], -1.0)
    program.add_entries(up[1:], on[:-1], -step)
    program.add_entries(up, start, -jump)
    high = np.zeros(slots)
    high[0] = jump * was_on - before
    down = layout.rows[f"ramp down:{name}"] = program.add_rows(low, high)
    program.add_entries(down, column, -1.0)
    program.add_entries(down[1:], column[:-1], 1.0)
    program.add_entries(down, on, jump - step)
    program.add_entries(down[1:], on[:-1], -jump)
    program.add_entries(down, start, -jump)


def merit_order(problem: Problem, legs: dict[str, Leg], layout: Layout) -> tuple[IntArray, IntArray]:
    """Return the basis to start from: the best use of each slot by itself, with stores and deferrable loads at rest.

    A use takes energy at its worth, and a source that withholds takes its own at its cost. All that is there goes to
    the dearest of these first; the one that would get one MWh more is basic, and its price is that of the slot.
    """
    slots, place = problem.timeline.slots, layout.place
    names = [name for name in place if not name.startswith(("charge:", "discharge:", "deferrable:"))]
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

    column, row = np.full(layout.program.columns, LOW), np.full(layout.program.rows, BASIC)
    for i, name in enumerate(names):
        where, at = place[name]
        full = rank[i, at] < last[at] if legs[name].sign < 0.0 else rank[i, at] > last[at]
        here = (rank[i, at] == last[at]) & carried[at]
        column[where] = np.where(here, BASIC, np.where(full & (legs[name].high_mw[at] > 0.0), UP, LOW))
    row[:slots] = np.where(carried, LOW, BASIC)
    for name, inside in layout.inside.items():
        column[inside.start : inside.stop - 1] = BASIC
        row[layout.rows[f"store:{name}"][:-1]] = LOW
    return column, row
