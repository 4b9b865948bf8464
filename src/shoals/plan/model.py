r"""The engine for every problem: its linear or mixed-integer program, handed to HiGHS as arrays.

`shoals.plan._program` says which column and row stands for what, `shoals.plan._highs` talks to the solver, and this
file makes a schedule of the answer. With loads that are switched the solver is asked twice: for the best pattern of on
and off, and then, that pattern kept, for powers and prices. So the price of a slot is the worth of one more MWh *while
nothing is switched otherwise*; it does not repay the cost of a start.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import PlanError
from shoals.core.plan import STORE_LIMITS, Battery, Problem, Schedule, Status, StoreSeries
from shoals.core.run import Run
from shoals.plan._beyond import beyond
from shoals.plan._highs import TOLERANCE, Arrays, Found, Outcome, Solver
from shoals.plan._program import Layout, Leg, Scale, build, legs_of, limits_of, merit_order, scale_of
from shoals.plan.baselines import RULES
from shoals.plan.reach import check_reach

FloatArray = NDArray[np.float64]

ENGINE = "highs"
GAP = 1e-6
"""Part of the objective by which a pattern of on and off may miss the best, if not asked otherwise."""


def solve_highs(problem: Problem, *, time_limit_s: float | None = None, gap: float = GAP) -> Schedule:
    """Return the best schedule of a problem, found by HiGHS [1]_.

    Parameters
    ----------
    problem : Problem
        What is asked.
    time_limit_s : float, optional
        Stop after this time. [s]
    gap : float, default 1e-6
        With switched loads: stop when no schedule can earn more than this part above the one that was found.

    Returns
    -------
    schedule : Schedule
        ``OPTIMAL``, with `price_jpy_per_mwh` the worth of one more MWh at the bus: the dual of the balance, with
        switched loads that of the program in which on and off are fixed as found. `dual_jpy` is then the bound that
        the search proved. If time ran out, ``STOPPED``: with switched loads the best schedule so far and its
        `dual_jpy`, else, or if there was none yet, the best simple rule, without a price.
        A store charges and discharges in one slot only if that pays.

    Raises
    ------
    Infeasible
        If the limits contradict each other; `shoals.plan.relax` says which, where, and by how much.
    PlanError
        If the solver fails, if its answer does not agree with itself, or if time ran out before anything was found
        and no simple rule keeps the problem's limits.

    References
    ----------
    .. [1] Q. Huangfu and J. A. J. Hall, "Parallelizing the dual revised simplex method", Mathematical Programming
       Computation 10 (2018) 119-142. https://highs.dev

    Examples
    --------
    A battery that loses a tenth on the way out moves 1 MWh from 2 JPY/kWh to 10 JPY/kWh:

    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Grid, Load
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> best = solve_highs(Problem(timeline=line, available_mw=[1.0, 0.0],
    ...     export=Grid(power_mw_max=1.0, price_jpy_per_mwh=[2_000.0, 10_000.0]),
    ...     battery=Battery(charge_mw_max=2.0, discharge_mw_max=2.0, energy_mwh_max=4.0, discharge_efficiency=0.9)))
    >>> round(best.objective_jpy, 6), best.soc_mwh.tolist(), best.price_jpy_per_mwh.round(6).tolist()
    (9000.0, [0.0, 1.0, 0.0], [9000.0, 10000.0])

    A cluster that costs 8,000 JPY to start, and then runs for two hours at least, is worth starting once:

    >>> ai = Load(id="ai", power_mw_max=1.0, value_jpy_per_mwh=[9_000.0, 3_000.0],
    ...           run=Run(power_mw_min=1.0, start_jpy=8_000.0, run_slots_min=2))
    >>> best = solve_highs(Problem(timeline=line, available_mw=[1.0, 1.0], loads=(ai,)))
    >>> best.objective_jpy, best.load_mw["ai"].tolist()
    (4000.0, [1.0, 1.0])
    """
    begun = perf_counter()
    check(problem)
    if problem.timeline.slots == 0:
        return empty(problem, begun)
    question = ask(problem)
    solver = Solver(question.arrays)
    if question.arrays.integer is None:
        solver.begin_at(*merit_order(problem, question.legs, question.layout))
    return answer(question, solver, begun, time_limit_s, gap)


@dataclass(frozen=True, slots=True)
class Question:
    """A problem, its program, and how the two belong together."""

    problem: Problem
    legs: dict[str, Leg]
    scale: Scale
    layout: Layout
    arrays: Arrays


def check(problem: Problem) -> None:
    """Check what needs no solver to be told."""
    if not beyond(problem):  # else the solver sees more: what other stores bring, and what else is contradictory
        check_reach(problem)


def ask(problem: Problem, *, scale: Scale | None = None, every_slot: bool = False) -> Question:
    """Return a problem with its program."""
    legs = legs_of(problem)
    scale = scale_of(problem, legs) if scale is None else scale
    layout = build(problem, legs, scale, every_slot=every_slot)
    return Question(problem, legs, scale, layout, layout.program.arrays())


def answer(question: Question, solver: Solver, begun: float, time_limit_s: float | None, gap: float) -> Schedule:
    """Run the solver and return what it found as a schedule."""
    problem = question.problem
    found = solver.run(time_limit_s=time_limit_s, gap=gap)
    if found.outcome is Outcome.INFEASIBLE:
        from shoals.plan.relax import contradiction

        raise contradiction(problem, found.words)
    if found.outcome is Outcome.FAILED:
        raise _failed(found.words, problem)
    if found.columns is None:
        return _stopped(question, begun)
    if question.arrays.integer is None:
        return _schedule_of(question, found, begun)
    fixed = Solver(_with_fixed(question, found.columns)).run()
    if fixed.columns is None:
        raise _failed(fixed.words, problem)
    schedule = _schedule_of(question, fixed, begun)
    bound = max(-found.least_cost * question.scale.money_jpy, schedule.objective_jpy)
    status = Status.OPTIMAL if found.outcome is Outcome.OPTIMAL else Status.STOPPED
    return replace(schedule, status=status, dual_jpy=bound, seconds=perf_counter() - begun)


def empty(problem: Problem, begun: float) -> Schedule:
    """Return the schedule of a timeline without slots."""
    legs = legs_of(problem)
    energy = {store.id: np.full(1, store.start_mwh) for store in problem.all_stores}
    zero = np.zeros(0)
    return _schedule(problem, dict.fromkeys(legs, zero), energy, zero, begun)


def _failed(words: str, problem: Problem) -> PlanError:
    return PlanError(f"the solver ended with `{words}` on a problem that has a solution", _apart(problem))


def _apart(problem: Problem) -> str:
    """Return a hint on numbers that differ too much in size: the least and the greatest, each with its field."""
    limits: dict[str, object] = {"available_mw": problem.available_mw}
    prices: dict[str, object] = {}
    for name, grid in (("export", problem.export), ("import", problem.import_)):
        if grid is not None:
            limits[f"{name}.power_mw_max"], prices[f"{name}.price_jpy_per_mwh"] = (
                grid.power_mw_max,
                grid.price_jpy_per_mwh,
            )
    for load in problem.loads:
        limits[f"loads[{load.id}].power_mw_max"] = load.power_mw_max
        prices[f"loads[{load.id}].value_jpy_per_mwh"] = load.value_jpy_per_mwh
    if problem.firm is not None:
        limits["firm.power_mw"], prices["firm.unserved_jpy_per_mwh"] = (
            problem.firm.power_mw,
            problem.firm.unserved_jpy_per_mwh,
        )
    for one in problem.deferrable:
        for name in ("power_mw_max", "energy_mwh_per_day"):
            limits[f"deferrable[{one.id}].{name}"] = getattr(one, name)
        prices[f"deferrable[{one.id}].shortfall_jpy_per_mwh"] = one.shortfall_jpy_per_mwh
    for store in problem.all_stores:
        field = "battery" if store is problem.battery else f"stores[{store.id}]"
        for name in (*STORE_LIMITS, "start_mwh"):
            limits[f"{field}.{name}"] = getattr(store, name)
        prices[f"{field}.wear_jpy_per_mwh"] = store.wear_jpy_per_mwh
    told = [_span(kind, fields) for kind, fields in (("limits", limits), ("prices", prices))]
    return (
        "limits or prices differ too much in size for it; leave out those that never bind: "
        f"{' and '.join(one for one in told if one)}"
    )


def _span(kind: str, fields: dict[str, object]) -> str:
    """Return the least and the greatest size in some fields, zeros aside, or nothing if there is none."""
    sizes = [(np.abs(np.atleast_1d(np.asarray(value))), name) for name, value in fields.items()]
    ends = [(float(size[size > 0.0].min()), float(size.max()), name) for size, name in sizes if (size > 0.0).any()]
    if not ends:
        return ""
    least, greatest = min(ends), max(ends, key=lambda end: end[1])
    return f"{kind} go from {least[0]:.3g} in `{least[2]}` to {greatest[1]:.3g} in `{greatest[2]}`"


def _with_fixed(question: Question, columns: FloatArray) -> Arrays:
    """Return the program with on and off, and so the starts, as they were found."""
    arrays, layout = question.arrays, question.layout
    low, high = arrays.low.copy(), arrays.high.copy()
    for name, where in layout.on.items():
        on = np.round(columns[where])
        run = next(load.run for load in question.problem.loads if load.id == name)
        assert run is not None
        before = np.concatenate([[float(run.before_mw > 0.0)], on[:-1]])
        low[where] = high[where] = on
        low[layout.start[name]] = high[layout.start[name]] = np.maximum(on - before, 0.0)
    return replace(arrays, low=low, high=high, integer=None)


def _schedule_of(question: Question, found: Found, begun: float) -> Schedule:
    """Return the solver's answer as a schedule: in MW, on its limits where it is near, and closed at the bus."""
    problem, legs, scale, layout = question.problem, question.legs, question.scale, question.layout
    columns, slots = found.columns, problem.timeline.slots
    assert columns is not None
    near = TOLERANCE * scale.power_mw
    powers = {name: np.zeros(slots) for name in legs}
    for name, (where, at) in layout.place.items():
        powers[name][at] = _snap(columns[where] * scale.power_mw, legs[name].high_mw[at], near)
    for load in problem.loads:
        if load.run is not None and load.run.switched:
            _close_run(powers, f"load:{load.id}", load.run, columns[layout.on[load.id]] > 0.5, near)
    energy: dict[str, FloatArray] = {}
    for store in problem.all_stores:
        limits = limits_of(store, slots, problem.timeline.hours)
        inside = _snap(columns[layout.inside[store.id]] * scale.power_mw, limits.energy_mwh_max, near)
        inside = np.maximum(inside, limits.energy_mwh_min)
        inside[-1] = inside[-1] if store.end_mwh is None else store.end_mwh
        energy[store.id] = np.concatenate([[store.start_mwh], inside])
        _close_store(powers, energy[store.id], store, problem.timeline.hours)
    rigid = {f"load:{load.id}" for load in problem.loads if load.run is not None}
    _close_bus(powers, {name: leg for name, leg in legs.items() if name not in rigid}, legs, problem)
    price = found.row_dual[:slots] * (scale.money_jpy / scale.power_mw / problem.timeline.hours)
    price[np.abs(price) < TOLERANCE * scale.money_jpy / scale.power_mw] = 0.0
    schedule = _schedule(problem, powers, energy, price, begun)
    if len(problem.all_stores) == 1:
        stored = -found.row_dual[layout.rows[f"store:{problem.all_stores[0].id}"]] * (scale.money_jpy / scale.power_mw)
        schedule = replace(schedule, stored_price_jpy_per_mwh=stored)
    objective_jpy = -found.cost * scale.money_jpy
    gross_jpy = sum(abs(v) for v in schedule.value_jpy(problem).values()) + scale.money_jpy
    if abs(schedule.objective_jpy - objective_jpy) > 1e-8 * gross_jpy:
        raise PlanError(
            f"the solver says {objective_jpy:.6g} JPY where its schedule earns {schedule.objective_jpy:.6g} JPY",
            _apart(problem),
        )
    return schedule


def _snap(value: FloatArray, high: FloatArray, near: float) -> FloatArray:
    """Return values within 0 and `high`, those near to a limit on it."""
    value = np.where(value >= high - near, high, value)
    return np.where(value <= near, 0.0, value)


def _close_run(powers: dict[str, FloatArray], name: str, run: Run, on: NDArray[np.bool_], near: float) -> None:
    """Put a switched load on its least power where it is near to it, and at nothing where it is off."""
    power = powers[name]
    powers[name] = np.where(on, np.where(power <= run.power_mw_min + near, run.power_mw_min, power), 0.0)


def _close_store(powers: dict[str, FloatArray], soc_mwh: FloatArray, store: Battery, hours: float) -> None:
    """Make charge and discharge agree with the store's energy, and undo turning energy round for nothing."""
    name_in, name_out = f"charge:{store.id}", f"discharge:{store.id}"
    charge, discharge = powers[name_in], powers[name_out]
    limits = limits_of(store, len(charge), hours)
    into, out = store.charge_efficiency * hours, hours / store.discharge_efficiency
    gap = soc_mwh[1:] - limits.kept * soc_mwh[:-1] - (charge * into - discharge * out)
    up = charge > 0.0
    down = ~up & (discharge > 0.0)
    charge[up] = np.clip(charge[up] + gap[up] / into, 0.0, limits.charge_mw_max[up])
    discharge[down] = np.clip(discharge[down] - gap[down] / out, 0.0, limits.discharge_mw_max[down])
    # The same change of the store with less of both needs less at the bus, which generation can leave out at no cost.
    both = (charge > 0.0) & (discharge > 0.0)
    if both.any():
        round_trip = store.charge_efficiency * store.discharge_efficiency
        room = powers["generation"] / (1.0 / round_trip - 1.0) if round_trip < 1.0 else np.full(len(both), np.inf)
        less = np.where(both, np.minimum(np.minimum(discharge, charge * round_trip), room), 0.0)
        powers[name_out] = discharge - less
        powers[name_in] = np.where(less == charge * round_trip, 0.0, charge - less / round_trip)
        powers["generation"] = powers["generation"] - less * (1.0 / round_trip - 1.0)


def _close_bus(powers: dict[str, FloatArray], free: dict[str, Leg], legs: dict[str, Leg], problem: Problem) -> None:
    """Put what the solver's tolerance leaves open at the bus into the first leg, of those that are free, with room."""
    firm = 0.0 if problem.firm is None else np.asarray(problem.firm.power_mw)
    total = sum(legs[name].sign * power for name, power in powers.items()) - firm
    size = sum(np.abs(power) for power in powers.values()) + np.abs(firm)
    for name, leg in free.items():
        if name.startswith(("charge:", "discharge:")):
            continue
        off = np.where(np.abs(total) > 1e-14 * size, total, 0.0)
        if not off.any():
            return
        new = np.clip(powers[name] - leg.sign * off, 0.0, leg.high_mw)
        total = total + leg.sign * (new - powers[name])
        powers[name] = new


def _schedule(
    problem: Problem, powers: dict[str, FloatArray], energy: dict[str, FloatArray], price: FloatArray, begun: float
) -> Schedule:
    zero = np.zeros(problem.timeline.slots)
    each = {
        name: StoreSeries(charge_mw=powers[f"charge:{name}"], discharge_mw=powers[f"discharge:{name}"], soc_mwh=soc_mwh)
        for name, soc_mwh in energy.items()
    }
    schedule = Schedule(
        timeline=problem.timeline,
        status=Status.OPTIMAL,
        objective_jpy=0.0,
        engine=ENGINE,
        seconds=0.0,
        generation_mw=powers["generation"],
        export_mw=powers.get("export", zero),
        import_mw=powers.get("import", zero),
        load_mw={load.id: powers[f"load:{load.id}"] for load in problem.loads},
        deferrable_mw={one.id: powers[f"deferrable:{one.id}"] for one in problem.deferrable},
        unserved_mw=powers.get("unserved", zero),
        charge_mw=sum((one.charge_mw for one in each.values()), zero),
        discharge_mw=sum((one.discharge_mw for one in each.values()), zero),
        soc_mwh=sum(energy.values(), np.zeros(problem.timeline.slots + 1)),
        spilled_mw=np.asarray(problem.available_mw) - powers["generation"],
        price_jpy_per_mwh=price,
        stores=each if len(each) > 1 else {},
    )
    objective = float(sum(schedule.value_jpy(problem).values()))
    return replace(schedule, objective_jpy=objective, seconds=perf_counter() - begun)


def _stopped(question: Question, begun: float) -> Schedule:
    """Return something feasible, without a claim to be best: with no load switched on, or by the best simple rule."""
    problem = question.problem
    if question.arrays.integer is not None:
        rest = np.zeros(len(question.arrays.cost))
        for where in question.layout.on.values():
            rest[where] = question.arrays.low[where]
        found = Solver(_with_fixed(question, rest)).run()
        if found.columns is not None:
            return replace(_schedule_of(question, found, begun), status=Status.STOPPED)
    elif not beyond(problem):
        best = max((rule(problem) for rule in RULES.values()), key=lambda schedule: schedule.objective_jpy)
        seconds = perf_counter() - begun
        return replace(best, status=Status.STOPPED, engine=f"{ENGINE}, then {best.engine}", seconds=seconds)
    raise PlanError("time ran out before any schedule was found", "give the solver more time or a shorter horizon")
