"""Why a problem has no solution, in words: which limit, in which slots, by how much, and what would help.

Some limits *demand*: a store must come to its end, a load that was on must keep its least power and may fall only so
fast. Without demands resting would always do. So the demands are made elastic first: each may be missed, and the
program asks for the least that must be missed: an elastic program (J. W. Chinneck, "Feasibility and Infeasibility in
Optimization", Springer, 2008, chapter 6). Then each limit that stands in the way (what the bus offers or takes, powers
and budgets of stores, limits and rules of loads) is made elastic alone; where that is enough, it is a way out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import Infeasible, PlanError
from shoals.core.plan import Battery, Load, Problem
from shoals.plan._highs import INFINITY, Arrays, Solver
from shoals.plan._program import Layout, Scale, build, legs_of, limits_of, scale_of

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.integer]

SECONDS = 20.0
"""Time for each question; one that takes longer is left out of the hint."""
NEAR = 1e-8
"""Part of the problem's unit below which a miss is rounding."""


@dataclass(frozen=True, slots=True)
class _Slack:
    """Columns that let a limit go: one for each place, with the slot it belongs to (-1 for none)."""

    columns: slice
    slot: IntArray


@dataclass(frozen=True, slots=True)
class _Limit:
    """A limit that can be made elastic, and how to speak of it when it was: by place, amount and slot."""

    add: Callable[[Problem, Layout, Scale], list[_Slack]]
    tell: Callable[[Problem, FloatArray, IntArray], str]
    free: Callable[[Layout, Arrays], None] | None = None


def contradiction(problem: Problem, words: str = "Infeasible") -> PlanError:
    """Return the error that says why a problem has no solution.

    Parameters
    ----------
    problem : Problem
        One for which the solver found none.
    words : str
        The solver's own.

    Returns
    -------
    error : Infeasible
        To be raised. A plain `PlanError` if nothing has to be missed, so that the solver was wrong.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> store = Battery(charge_mw_max=2.0, discharge_mw_max=2.0, energy_mwh_max=4.0, start_mwh=3.0, end=0.0,
    ...                 discharge_mwh_max=2.0)
    >>> print(contradiction(Problem(timeline=line, available_mw=0.0, battery=store,
    ...                       loads=(Load(id="a", power_mw_max=2.0, value_jpy_per_mwh=1.0),))))
    `battery.end` is 0 MWh, and from 3 MWh the store gets down to no less than 1 MWh after slot 1, the last
    (2024-04-01 01:00): 1 MWh too much remain
    <BLANKLINE>
    hint: set `battery.end` to 1 or `free`, or raise `battery.discharge_mwh_max` by 1 MWh
    """
    demands = list(_demands(problem))
    missed = _solve(problem, demands)
    if missed is None:
        return Infeasible("the limits contradict each other", "relax limits of loads and stores one by one")
    told = [limit.tell(problem, *parts) for limit, parts in zip(demands, missed, strict=True) if len(parts[0])]
    if not told:
        return PlanError(
            f"the solver ended with `{words}` on a problem that has a solution",
            "limits or prices differ too much in size for it; leave out those that never bind",
        )
    ways = [" and ".join(one.partition("|")[2] for one in told)]  # all of these together, or one of the next alone
    for limit in _ways_out(problem):
        parts = _solve(problem, [limit])
        if parts is not None and (len(parts[0][0]) or limit.free is not None):
            ways.append(limit.tell(problem, *parts[0]))
    return Infeasible("; ".join(one.partition("|")[0] for one in told), ", or ".join(ways))


def _solve(problem: Problem, limits: list[_Limit]) -> list[tuple[FloatArray, IntArray]] | None:
    """Return what is missed of each limit, in MW or MWh, and where, if all are elastic; None if that is not enough."""
    legs = legs_of(problem)
    scale = scale_of(problem, legs)
    layout = build(problem, legs, scale)
    before = layout.program.columns
    slacks = [limit.add(problem, layout, scale) for limit in limits]
    arrays = layout.program.arrays()
    arrays.cost[:before] = 0.0
    for limit in limits:
        if limit.free is not None:
            limit.free(layout, arrays)
    found = Solver(arrays, {"presolve": "on"}).run(time_limit_s=SECONDS, gap=1e-6)
    if found.columns is None:
        return None
    result: list[tuple[FloatArray, IntArray]] = []
    for parts in slacks:
        amount = np.concatenate([found.columns[one.columns] for one in parts]) if parts else np.zeros(0)
        slot = np.concatenate([one.slot for one in parts]) if parts else np.zeros(0, dtype=int)
        some = amount > NEAR
        result.append((amount[some] * scale.power_mw, slot[some]))
    return result


# -------------------------------------------------------------------------------------------------------- demands


def _demands(problem: Problem) -> Iterator[_Limit]:
    for store in problem.all_stores:
        if store.end_mwh is not None:
            yield _end(problem, store)
        if limits_of(store, problem.timeline.slots, problem.timeline.hours).energy_mwh_min.any():
            yield _least_energy(problem, store)
    for load in problem.loads:
        if load.run is not None:
            if load.run.switched:
                yield _on_rows(f"floor:{load.id}", 1.0, lambda p, a, s, load=load: _tell_least(p, load, a, s))
            for name, signs in (("ramp down", (-1.0,)), ("ramp", (1.0, -1.0))):
                for sign in signs:
                    yield _on_rows(
                        f"{name}:{load.id}", sign, lambda p, a, s, load=load: _tell_ramp(p, load, a, s), cost=1.01
                    )


def _on_rows(name: str, sign: float, tell: Callable[[Problem, FloatArray, IntArray], str], cost: float = 1.0) -> _Limit:
    """Let the rows of a rule be missed, one by one."""

    def add(problem: Problem, layout: Layout, scale: Scale) -> list[_Slack]:
        row = layout.rows.get(name)
        if row is None:
            return []
        zero = np.zeros(len(row))
        columns = layout.program.add_columns(zero, zero + INFINITY, zero + cost, [(row, sign)])
        first = problem.timeline.slots - len(row)  # ramps of an exchange begin with the second slot
        return [_Slack(columns, first + np.arange(len(row)))]

    return _Limit(add, tell)


def _end(problem: Problem, store: Battery) -> _Limit:
    end = store.end_mwh
    assert end is not None

    def add(problem: Problem, layout: Layout, scale: Scale) -> list[_Slack]:
        last = layout.rows[f"store:{store.id}"][-1:]
        one, unit = np.ones(1), scale.power_mw
        up = layout.program.add_columns(0.0 * one, one * (end / unit), one, [(last, -1.0)])
        down = layout.program.add_columns(0.0 * one, one * ((store.energy_mwh_max - end) / unit), one, [(last, 1.0)])
        return [_Slack(up, np.full(1, 0)), _Slack(down, np.full(1, 1))]

    def tell(problem: Problem, amount: FloatArray, slot: IntArray) -> str:
        field, n = _field(problem, store), problem.timeline.slots
        after = f"after slot {n - 1}, the last ({_time(problem, n - 1)})"
        miss = float(amount[0])
        up = slot[0] == 0
        reach = end - miss if up else end + miss
        way = f"to at most {reach:.6g}" if up else f"down to no less than {reach:.6g}"
        rest = "MWh are missing" if up else "MWh too much remain"
        return (
            f"`{field}.end` is {end:g} MWh, and from {store.start_mwh:g} MWh the store gets {way} MWh {after}: "
            f"{miss:.6g} {rest}|set `{field}.end` to {reach:.6g} or `free`"
        )

    return _Limit(add, tell)


def _least_energy(problem: Problem, store: Battery) -> _Limit:
    slots = problem.timeline.slots
    least = limits_of(store, slots, problem.timeline.hours).energy_mwh_min

    def add(problem: Problem, layout: Layout, scale: Scale) -> list[_Slack]:
        low = least / scale.power_mw
        row = layout.program.add_rows(low, np.full(slots, INFINITY))
        layout.program.add_entries(row, layout.inside[store.id], 1.0)
        return [_Slack(layout.program.add_columns(0.0 * low, low, 0.0 * low + 1.0, [(row, 1.0)]), np.arange(slots))]

    def free(layout: Layout, arrays: Arrays) -> None:
        inside = layout.inside[store.id]
        arrays.low[inside.start : inside.stop - (store.end_mwh is not None)] = 0.0

    def tell(problem: Problem, amount: FloatArray, slot: IntArray) -> str:
        field, (most, where) = _field(problem, store), _worst(problem, amount, slot)
        asked = float(least[int(slot[np.argmax(amount)])])
        return (
            f"`{field}.energy_mwh_min` is {asked:g} MWh in {where}, and {most:.6g} MWh are missing"
            f"|lower `{field}.energy_mwh_min` to {asked - most:.6g} there"
        )

    return _Limit(add, tell, free)


def _tell_least(problem: Problem, load: Load, amount: FloatArray, slot: IntArray) -> str:
    run = load.run
    assert run is not None
    most, where = _worst(problem, amount, slot)
    left = run.slots_on_left
    why = f"and must run for {left} more" if left else f"at {run.before_mw:g} MW"
    name = f"loads[{load.id}].run.power_mw_min"
    return (
        f"`{name}` is {run.power_mw_min:g} MW, and {most:.6g} MW of it cannot be had in {where}, while it was on "
        f"before the first slot {why}|lower `{name}` to {run.power_mw_min - most:.6g}"
    )


def _tell_ramp(problem: Problem, load: Load, amount: FloatArray, slot: IntArray) -> str:
    run = load.run
    assert run is not None
    ramp = run.ramp_mw_per_hour
    assert ramp is not None
    most, where = _worst(problem, amount, slot)
    name, hours = f"loads[{load.id}].run.ramp_mw_per_hour", problem.timeline.hours
    enough = (run.jump_mw(hours) + most) / hours  # for a stop too
    return (
        f"`{name}` is {ramp:g} MW/h from {run.before_mw:g} MW before the first slot, and {most:.6g} MW more would be "
        f"needed in {where}|raise `{name}` to {enough:.6g}"
    )


# ------------------------------------------------------------------------------------------------------- ways out


def _ways_out(problem: Problem) -> Iterator[_Limit]:
    """Yield every limit that stands in the way of a demand, each to be let go alone."""
    slots, hours = problem.timeline.slots, problem.timeline.hours
    for store in problem.all_stores:
        field = _field(problem, store)
        for name, label in (("budget of a day", "discharge_mwh_per_day_max"), ("budget", "discharge_mwh_max")):
            if getattr(store, label) is not None:
                yield _budget(f"{name}:{store.id}", f"{field}.{label}")
        rates = (
            ("charge", -1.0, -hours * store.charge_efficiency),
            ("discharge", 1.0, hours / store.discharge_efficiency),
        )
        for word, sign, inside in rates:
            entries = [("bus", sign), (f"store:{store.id}", inside)]
            yield _more(entries, slots, f"{field}.{word}_mw_max", budgets=store if word == "discharge" else None)
    yield _more([("bus", 1.0)], slots, "available_mw` or `import.power_mw_max")
    yield _more([("bus", -1.0)], slots, "export.power_mw_max")
    for name in ("export", "import"):
        yield _ramp_of_exchange(name)
    for load in problem.loads:
        if load.run is not None:
            if load.run.switched:
                yield _limit_of_load(load)
            if load.run.slots_on_left:
                yield _stop_sooner(load)


def _budget(rows: str, field: str) -> _Limit:
    def add(problem: Problem, layout: Layout, scale: Scale) -> list[_Slack]:
        row = layout.rows[rows]
        zero = np.zeros(len(row))
        columns = layout.program.add_columns(zero, zero + INFINITY, zero + 1.0, [(row, -1.0)])
        if rows.startswith("budget of a day:"):
            _, first = np.unique(problem.timeline.day_index(), return_index=True)
            return [_Slack(columns, first)]
        return [_Slack(columns, np.full(1, -1))]

    def tell(problem: Problem, amount: FloatArray, slot: IntArray) -> str:
        worst = int(np.argmax(amount))
        on = "" if slot[worst] < 0 else f" on {_time(problem, int(slot[worst]))[:10]}"
        return f"raise `{field}` by {amount[worst]:.6g} MWh{on}"

    return _Limit(add, tell)


def _more(entries: list[tuple[str, float]], slots: int, field: str, budgets: Battery | None = None) -> _Limit:
    """Let there be more of a power in each slot."""

    def add(problem: Problem, layout: Layout, scale: Scale) -> list[_Slack]:
        zero = np.zeros(slots)
        given: list[tuple[IntArray, float | FloatArray]] = [(layout.rows[name], value) for name, value in entries]
        hours = problem.timeline.hours
        if budgets is not None and budgets.discharge_mwh_per_day_max is not None:
            given.append((layout.rows[f"budget of a day:{budgets.id}"][problem.timeline.day_index()], hours))
        if budgets is not None and budgets.discharge_mwh_max is not None:
            given.append((np.repeat(layout.rows[f"budget:{budgets.id}"], slots), hours))
        return [_Slack(layout.program.add_columns(zero, zero + INFINITY, zero + 1.0, given), np.arange(slots))]

    def tell(problem: Problem, amount: FloatArray, slot: IntArray) -> str:
        most, where = _worst(problem, amount, slot)
        return f"raise `{field}` by {most:.6g} MW in {where}"

    return _Limit(add, tell)


def _silent(problem: Problem, amount: FloatArray, slot: IntArray) -> str:
    return ""


def _ramp_of_exchange(name: str) -> _Limit:
    def add(problem: Problem, layout: Layout, scale: Scale) -> list[_Slack]:
        return [
            slack
            for sign in (1.0, -1.0)
            for slack in _on_rows(f"ramp:{name}", sign, _silent).add(problem, layout, scale)
        ]

    def tell(problem: Problem, amount: FloatArray, slot: IntArray) -> str:
        most, where = _worst(problem, amount, slot)
        return f"raise `{name}.ramp_mw_per_hour` by {most / problem.timeline.hours:.6g} MW/h, for {where}"

    return _Limit(add, tell)


def _limit_of_load(load: Load) -> _Limit:
    """Let a switched load draw more than its limit while it is on."""

    def add(problem: Problem, layout: Layout, scale: Scale) -> list[_Slack]:
        row = layout.rows[f"cap:{load.id}"]
        zero = np.zeros(len(row))
        return [
            _Slack(layout.program.add_columns(zero, zero + INFINITY, zero + 1.0, [(row, -1.0)]), np.arange(len(row)))
        ]

    def free(layout: Layout, arrays: Arrays) -> None:
        arrays.high[layout.place[f"load:{load.id}"][0]] = INFINITY

    def tell(problem: Problem, amount: FloatArray, slot: IntArray) -> str:
        most, where = _worst(problem, amount, slot)
        return f"raise `loads[{load.id}].power_mw_max` by {most:.6g} MW in {where}"

    return _Limit(add, tell, free)


def _stop_sooner(load: Load) -> _Limit:
    def free(layout: Layout, arrays: Arrays) -> None:
        arrays.low[layout.on[load.id]] = 0.0

    def tell(problem: Problem, amount: FloatArray, slot: IntArray) -> str:
        return f"let it stop sooner by a smaller `loads[{load.id}].run.run_slots_min`"

    def add(problem: Problem, layout: Layout, scale: Scale) -> list[_Slack]:
        return []

    return _Limit(add, tell, free)


# ---------------------------------------------------------------------------------------------------------- words


def _field(problem: Problem, store: Battery) -> str:
    return "battery" if store is problem.battery else f"stores[{store.id}]"


def _time(problem: Problem, slot: int) -> str:
    """Return the local time at which a slot starts."""
    return str(problem.timeline.starts_local()[slot])[:16].replace("T", " ")


def _worst(problem: Problem, amount: FloatArray, slot: IntArray) -> tuple[float, str]:
    """Return the most that a limit is missed by, and in which slot, with how many others are missed too."""
    worst = int(np.argmax(amount))
    at = int(slot[worst])
    others = f", and in {len(slot) - 1} more of slots {int(slot.min())} to {int(slot.max())}" if len(slot) > 1 else ""
    return float(amount[worst]), f"slot {at} ({_time(problem, at)}){others}"
