r"""Coupled areas: windows of two days that roll over the year, then repaired until prices certify the whole.

Over a long horizon a linear program of coupled areas is slow, though little couples its days: the energy in a few
stores at midnight. So the days are planned one after the other, each with the next day in view; the solver keeps its
basis and gives the place of the day that is done to the day that comes in.

What that costs is known exactly. Within a window prices and schedule agree; where two windows meet, at midnight, the
worth of stored energy may jump from :math:`\mu` to :math:`\mu'`, and by duality the whole schedule is worse than the
best by no more than

.. math:: \sum_\text{midnights} \sum_\text{stores} (\mu' - \mu)^+ E - (\mu' - \mu)\, s,

which is zero where energy is worth the same on both sides, where it falls with an empty store, and where it rises with
a full one. So only the midnights at which a term is left are planned again, in a window about them. First the energy
at its ends is free and paid for at the price of the neighbours, so that prices go on without a jump; then it is set to
what the neighbours have, which costs nothing if the window was wide enough. If it was not, the next is wider, and at
last it is the whole horizon. What comes out is the optimum of the whole program, with its proof, at little more than
the cost of a rolling horizon.

Areas that no line reaches are planned by themselves (`shoals.plan.engines.solve`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from itertools import pairwise
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from shoals.core.areas import CoupledProblem, CoupledSchedule
from shoals.core.errors import Infeasible, InputError, did_you_mean
from shoals.core.plan import Problem, Schedule, Status
from shoals.plan._beyond import beyond_plain
from shoals.plan._highs_areas import Found, Program, Ring, program_of
from shoals.plan.bound import Certificate, bound_jpy

FloatArray = NDArray[np.float64]

METHODS = ("windows", "whole")
"""Ways that `solve_areas` knows: days that roll, repaired until certified; or one program over the whole horizon."""
AHEAD = 1
"""Days that a window looks ahead. Chosen by measurement, which benchmarks/plan/bench_areas.py repeats."""
BEHIND, BEYOND = 1, 3
"""Days before and after a midnight that its repair plans again, at first."""
CERTIFIED = 1e-8
"""Gap up to which a schedule is called optimal."""
NEAR = 1e-9
"""Distance in units of the program below which a value is its limit."""
KNOWN = frozenset(
    {"timeline", "available_mw", "export", "import_", "loads", "firm", "deferrable", "battery"}
)  # of a Problem


def solve_areas(
    problem: CoupledProblem,
    *,
    method: str = "windows",
    tolerance: float = 1e-9,
    ahead_days: int = AHEAD,
    workers: int = 1,
) -> CoupledSchedule:
    """Return the best schedule of areas that exchange energy over lines.

    Parameters
    ----------
    problem : CoupledProblem
        What is asked.
    method : {"windows", "whole"}, default "windows"
        Plan day after day and repair what the proof finds lacking, or solve one linear program over all days. Both give
        the optimum; windows are several times as fast.
    tolerance : float, default 1e-9
        Gap between schedule and bound, as a part of the objective, at which repair ends. What ends above 1e-8 is not
        called optimal.
    ahead_days : int, default 1
        Days that each window looks ahead. It changes the time taken, and not what is found.
    workers : int, default 1
        Threads among which windows are shared; each takes a part of the year.

    Returns
    -------
    schedule : CoupledSchedule
        With a bound that no schedule can exceed, the price of a MWh in each area and slot, and what lines carry.

    Raises
    ------
    InputError
        If a number is out of range, or an area has a part that this planner does not know.
    Infeasible
        If a battery cannot come to its end.
    PlanError
        If the solver fails.

    Examples
    --------
    The south has energy to spill and the north buys; the line takes 1 MW, and loses a tenth:

    >>> from datetime import datetime, timezone
    >>> from shoals.core.areas import Line
    >>> from shoals.core.plan import Grid
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> best = solve_areas(CoupledProblem(
    ...     areas={"south": Problem(timeline=line, available_mw=[3.0, 0.0]),
    ...            "north": Problem(timeline=line, available_mw=0.0,
    ...                             export=Grid(power_mw_max=5.0, price_jpy_per_mwh=10_000.0))},
    ...     lines=(Line(id="strait", from_="south", to="north", forward_mw_max=1.0, backward_mw_max=1.0,
    ...                 loss_fraction=0.1),)))
    >>> best.forward_mw["strait"].tolist(), round(best.objective_jpy, 6), best.status.value
    ([1.0, 0.0], 9000.0, 'optimal')
    """
    begun = perf_counter()
    if method not in METHODS:
        raise InputError(f"there is no method `{method}`", did_you_mean(method, METHODS))
    for name, value, least in (("ahead_days", ahead_days, 1), ("workers", workers, 1), ("tolerance", tolerance, 0.0)):
        if not value >= least:
            raise InputError(f"`{name}` is {value!r}", f"it must be {least:g} or more")
    for name, area in problem.areas.items():
        _check_known(name, area)
    zero = np.zeros(problem.timeline.slots)
    areas: dict[str, Schedule] = {}
    forward = {line.id: zero for line in problem.lines}
    backward = {line.id: zero for line in problem.lines}
    total = bound = 0.0
    for part in _islands(problem):
        if len(part.areas) == 1 or not problem.timeline.slots:
            for name, area in part.areas.items():
                areas[name] = _alone(area)
                total += areas[name].objective_jpy
                bound += bound_jpy(area, areas[name])
            continue
        program = program_of(part)
        found = _by_windows(program, ahead_days + 1, workers, tolerance) if method == "windows" else _whole(program)
        answer = _schedules(program, found)
        areas |= answer.areas
        forward |= answer.forward_mw
        backward |= answer.backward_mw
        total += answer.objective_jpy
        bound += program.bound(found.dual) - _lost_firm_jpy(part)
    schedule = CoupledSchedule(
        timeline=problem.timeline,
        status=Status.OPTIMAL,
        objective_jpy=total,
        bound_jpy=bound,
        engine=f"areas, {method}",
        seconds=perf_counter() - begun,
        areas={name: areas[name] for name in problem.areas},
        forward_mw=forward,
        backward_mw=backward,
    )
    return schedule if schedule.gap <= CERTIFIED else replace(schedule, status=Status.STOPPED)


def certify_areas(problem: CoupledProblem, schedule: CoupledSchedule) -> Certificate:
    """Return the certificate of a coupled schedule, from its prices; it needs no trust in what made it.

    Each area gives the bound of `shoals.plan.bound` at its own prices, and a line at most what it could earn between
    the prices at its ends.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> from shoals.core.plan import Grid
    >>> from shoals.core.time import Timeline
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=2)
    >>> one = Problem(timeline=line, available_mw=1.0, export=Grid(power_mw_max=2.0, price_jpy_per_mwh=9_000.0))
    >>> problem = CoupledProblem(areas={"one": one})
    >>> certify_areas(problem, solve_areas(problem))
    Certificate(primal_jpy=18000.0, dual_jpy=18000.0, gap=0.0)
    """
    hours = problem.timeline.hours
    dual = sum(bound_jpy(area, schedule.areas[name]) for name, area in problem.areas.items())
    money = [value for name, area in problem.areas.items() for value in schedule.areas[name].value_jpy(area).values()]
    money += [-cost for cost in schedule.line_cost_jpy(problem).values()]
    for line in problem.lines:
        here, there = schedule.areas[line.from_].price_jpy_per_mwh, schedule.areas[line.to].price_jpy_per_mwh
        kept, cost = 1.0 - line.loss_fraction, np.asarray(line.cost_jpy_per_mwh)
        for margin, high in (
            (kept * there - here - cost, line.forward_mw_max),
            (kept * here - there - cost, line.backward_mw_max),
        ):
            dual += float((np.maximum(margin, 0.0) * np.asarray(high)).sum()) * hours
    primal, gross = float(sum(money)), float(sum(abs(one) for one in money))
    return Certificate(primal_jpy=primal, dual_jpy=float(dual), gap=(float(dual) - primal) / max(1.0, gross))


# ------------------------------------------------------------------------------------------------------ areas, apart


def _check_known(name: str, area: Problem) -> None:
    """Refuse what an area may have and this planner would leave out."""
    field = beyond_plain(area)
    if field:
        raise InputError(
            f"`areas[{name}].{field}` is given, and coupled areas cannot take it into account",
            "leave it out, or plan the area by itself with `shoals.plan.solve`",
        )
    for field in fields(area):
        value = getattr(area, field.name)
        if field.name not in KNOWN and value is not None and value != field.default and value != ():
            raise InputError(
                f"`areas[{name}].{field.name}` is given, and coupled areas cannot take it into account",
                "leave it out, or plan the area by itself with `shoals.plan.solve`",
            )


def _islands(problem: CoupledProblem) -> Iterator[CoupledProblem]:
    """Return the parts of a problem that no line couples."""
    group = {name: {name} for name in problem.areas}
    lines = [
        line
        for line in problem.lines
        if np.asarray(line.forward_mw_max).any() or np.asarray(line.backward_mw_max).any()
    ]
    for line in lines:
        both = group[line.from_] | group[line.to]
        for name in both:
            group[name] = both
    seen: set[str] = set()
    for name in problem.areas:
        if name not in seen:
            seen |= group[name]
            yield CoupledProblem(
                areas={one: area for one, area in problem.areas.items() if one in group[name]},
                lines=tuple(line for line in lines if line.from_ in group[name]),
            )


def _alone(area: Problem) -> Schedule:
    from shoals.plan.engines import solve

    return solve(area)


def _lost_firm_jpy(problem: CoupledProblem) -> float:
    """Return what it would cost to serve no firm load at all, from which the program counts up. [JPY]"""
    return sum(
        float((np.asarray(area.firm.power_mw) * np.asarray(area.firm.unserved_jpy_per_mwh)).sum())
        for area in problem.areas.values()
        if area.firm is not None
    ) * (problem.timeline.hours)


# ------------------------------------------------------------------------------------------------- windows, and repair


@dataclass(slots=True)
class _Cuts:
    """Where blocks meet: what the energy in the stores is before and after, and what it is worth on both sides."""

    program: Program
    found: Found

    def energy_before(self, block: int) -> FloatArray:
        """Return what the block before hands on; what is given, before the first."""
        program = self.program
        return program.low[0, program.entering] if block == 0 else self.found.value[block - 1, program.last]

    def rows(self, last: bool) -> NDArray[np.integer]:
        """Return the rows of the stores in the first slot of a block, or in the last."""
        rows = np.array(list(self.program.store.values()), np.int64)
        return rows + (self.program.slots - 1) * last

    def cost_before(self, block: int) -> FloatArray:
        """Return the dual of energy at the end of the block before."""
        return -self.found.dual[block - 1, self.rows(True)]

    def cost_after(self, block: int) -> FloatArray:
        """Return the dual of energy at the beginning of the block that follows."""
        return self.found.dual[block + 1, self.rows(False)]

    def gaps(self) -> FloatArray:
        """Return by how much the whole may be worse than the best, for each cut, in units of money."""
        program, found = self.program, self.found
        if not program.link:
            return np.zeros(program.blocks - 1)
        jump = -found.dual[1:, self.rows(False)] + found.dual[:-1, self.rows(True)]
        energy = found.value[:-1, program.last]
        gap = np.maximum(jump, 0.0) * program.high[:-1, program.last] - jump * energy
        torn = np.abs(found.value[1:, program.entering] - energy) > 1e-7
        return np.where(torn, np.inf, gap).sum(axis=1)


def _by_windows(program: Program, places: int, workers: int, tolerance: float) -> Found:
    """Roll over all blocks, then repair."""
    blocks = program.blocks
    if blocks <= places + 1:
        return _whole(program)
    found = Found.room(program)
    count = min(workers, max(blocks // (4 * places), 1))
    bounds: list[int] = [blocks * i // count for i in range(count + 1)]
    parts = list(pairwise(bounds))
    if len(parts) == 1:
        rolled = [_roll(program, found, 0, blocks, places)]
    else:
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(len(parts)) as pool:
            waiting = [pool.submit(_roll, program, found, first, until, places) for first, until in parts]
            rolled = [one.result() for one in waiting]
    if not all(rolled):
        return _whole(program)
    cuts = _Cuts(program, found)
    allowed = tolerance * max(abs(float((program.cost * found.value).sum())), 1.0) / blocks
    wider = 0
    while (bad := np.flatnonzero(cuts.gaps() > allowed)).size:
        done = -1
        for cut in bad.tolist():
            first, until = max(cut - BEHIND - wider, 0), min(cut + 1 + BEYOND + wider, blocks)
            if cut < done:
                continue  # it lies inside the window before
            if first == 0 and until == blocks:
                return _whole(program, found)
            if _repair(cuts, first, until):
                done = until - 1
        wider = 2 * wider + 1
    return found


def _roll(program: Program, found: Found, first: int, until: int, places: int) -> bool:
    """Plan blocks one after the other, the next ones in view; return whether there is a solution."""
    begin = max(first - places, 0)  # a part that begins later finds its energy on the way
    energy = program.low[0, program.entering]
    ring = Ring(program, begin, places, energy)
    cuts, last = _Cuts(program, found), program.blocks - places
    scratch = found if begin == first else Found.room(program)
    for block in range(begin, until):
        if block > begin:
            ring.advance()
            energy = scratch.value[block - 1, program.last]
            ring.limit_before(energy, energy)
            if block < last:  # after the window, energy is worth what it was on the morning before
                ring.cost_after(scratch.dual[block - 1, cuts.rows(False)])
        if not ring.run():
            return False
        if block == first and begin < first:
            scratch = found
        if block == last:
            ring.read(scratch, min(places, until - block) if block >= first else 1)
            if block >= first:
                return True
        else:
            ring.read(scratch, 1)
    return True


def _repair(cuts: _Cuts, first: int, until: int) -> bool:
    """Plan some blocks again, with prices and energies of their neighbours; return whether that could be done."""
    program, found = cuts.program, cuts.found
    before = cuts.energy_before(first)
    ring = Ring(program, first, until - first, before)
    ring.begin(found)
    after = found.value[until, program.entering] if until < program.blocks else None
    if first > 0:
        ring.limit_before(program.low[first, program.entering], program.high[first, program.entering])
        ring.cost_before(cuts.cost_before(first))
    if after is not None:
        ring.cost_after(cuts.cost_after(until - 1))
    if not ring.run():
        return False
    ring.limit_before(before, before)
    if after is not None:
        ring.limit_after(after, after)
    if not ring.run():
        return False
    ring.read(found, until - first)
    return True


def _whole(program: Program, start: Found | None = None) -> Found:
    """Solve one program over all blocks."""
    found = Found.room(program)
    ring = Ring(program, 0, program.blocks, program.low[0, program.entering])
    if start is not None:
        ring.begin(start)
    if not ring.run():
        ends = [
            f"`areas[{name}].battery.end` is {area.battery.end_mwh:g} MWh"
            for name, area in program.problem.areas.items()
            if area.battery is not None and area.battery.end_mwh not in (None, area.battery.start_mwh)
        ]
        raise Infeasible(
            f"{' and '.join(ends)}, and there is no way to get there from the start",
            "set the end to `free`, or raise limits of the battery, of what is available or of the lines",
        )
    ring.read(found, program.blocks)
    return found


# ----------------------------------------------------------------------------------------------------- what comes out


def _schedules(program: Program, found: Found) -> CoupledSchedule:
    """Write down what was found, with the solver's tolerance taken out of stores and buses."""
    problem = program.problem
    slots, hours = problem.timeline.slots, problem.timeline.hours

    def power(key: tuple[str, str], high: object) -> FloatArray:
        """Return a power in each slot, within its limits."""
        if key not in program.place:
            return np.zeros(slots)
        limit, near = np.broadcast_to(np.asarray(high, np.float64), (slots,)), NEAR * program.power_mw
        value = found.value[program.block, program.place[key].start + program.within] * program.power_mw
        value = np.where(value >= limit - near, limit, value)
        return np.where(value <= near, 0.0, value)

    forward = {line.id: power((line.id, "forward"), line.forward_mw_max) for line in problem.lines}
    backward = {line.id: power((line.id, "backward"), line.backward_mw_max) for line in problem.lines}
    net = {name: np.zeros(slots) for name in problem.areas}
    for line in problem.lines:
        kept = 1.0 - line.loss_fraction
        net[line.from_] += kept * backward[line.id] - forward[line.id]
        net[line.to] += kept * forward[line.id] - backward[line.id]
    areas: dict[str, Schedule] = {}
    for name, area in problem.areas.items():
        used: dict[str, FloatArray] = {}
        limits: dict[str, tuple[float, FloatArray]] = {"generation": (1.0, np.asarray(area.available_mw))}
        for key, grid, sign in (("export", area.export, -1.0), ("import", area.import_, 1.0)):
            if grid is not None:
                limits[key] = (sign, np.asarray(grid.power_mw_max))
        if area.firm is not None:
            limits["served"] = (-1.0, np.asarray(area.firm.power_mw))
        limits |= {f"load:{load.id}": (-1.0, np.asarray(load.power_mw_max)) for load in area.loads}
        limits |= {f"deferrable:{one.id}": (-1.0, np.asarray(one.power_mw_max)) for one in area.deferrable}
        for key, (_, high) in limits.items():
            used[key] = power((name, key), high)
        charge, discharge, soc_mwh = np.zeros(slots), np.zeros(slots), np.zeros(slots + 1)
        store = area.battery
        if store is not None:
            charge = power((name, "charge"), store.charge_mw_max)
            discharge = power((name, "discharge"), store.discharge_mw_max)
            soc_mwh[0] = store.start_mwh
            soc_mwh[1:] = power((name, "stored"), store.energy_mwh_max)
            if store.end_mwh is not None:
                soc_mwh[-1] = store.end_mwh
            into, out = store.charge_efficiency * hours, hours / store.discharge_efficiency
            off = np.diff(soc_mwh) - (charge * into - discharge * out)
            up, down = charge > 0.0, (charge <= 0.0) & (discharge > 0.0)
            charge = np.where(up, np.clip(charge + off / into, 0.0, store.charge_mw_max), charge)
            discharge = np.where(down, np.clip(discharge - off / out, 0.0, store.discharge_mw_max), discharge)
            charge, discharge, used["generation"] = _straight(area, charge, discharge, used["generation"])
        open_mw = net[name] + discharge - charge + sum(sign * used[key] for key, (sign, _) in limits.items())
        for key, (sign, high) in limits.items():  # the first leg with room takes what the solver's tolerance leaves
            new = np.clip(used[key] - sign * open_mw, 0.0, high)
            open_mw = open_mw + sign * (new - used[key])
            used[key] = new
        price = found.dual[program.block, program.bus[name] + program.within]
        price = price * (program.money_jpy / program.power_mw / hours)
        zero = np.zeros(slots)
        schedule = Schedule(
            timeline=problem.timeline,
            status=Status.OPTIMAL,
            objective_jpy=0.0,
            engine="areas",
            seconds=0.0,
            generation_mw=used["generation"],
            export_mw=used.get("export", zero),
            import_mw=used.get("import", zero),
            load_mw={load.id: used[f"load:{load.id}"] for load in area.loads},
            deferrable_mw={one.id: used[f"deferrable:{one.id}"] for one in area.deferrable},
            unserved_mw=zero if area.firm is None else np.asarray(area.firm.power_mw) - used["served"],
            charge_mw=charge,
            discharge_mw=discharge,
            soc_mwh=soc_mwh,
            spilled_mw=np.asarray(area.available_mw) - used["generation"],
            price_jpy_per_mwh=np.where(np.abs(price) < NEAR * program.money_jpy / program.power_mw, 0.0, price),
        )
        areas[name] = replace(schedule, objective_jpy=float(sum(schedule.value_jpy(area).values())))
    answer = CoupledSchedule(
        timeline=problem.timeline,
        status=Status.OPTIMAL,
        objective_jpy=0.0,
        bound_jpy=0.0,
        engine="areas",
        seconds=0.0,
        areas=areas,
        forward_mw=forward,
        backward_mw=backward,
    )
    earned = sum(one.objective_jpy for one in areas.values()) - sum(answer.line_cost_jpy(problem).values())
    return replace(answer, objective_jpy=earned)


def _straight(
    area: Problem, charge: FloatArray, discharge: FloatArray, generation: FloatArray
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Undo turning energy round in the battery where own generation can be left out at no cost instead."""
    store = area.battery
    assert store is not None
    kept = store.charge_efficiency * store.discharge_efficiency
    if kept >= 1.0:
        less = np.minimum(charge, discharge)
        return charge - less, discharge - less, generation
    less = np.minimum(np.minimum(discharge, charge * kept), generation / (1.0 / kept - 1.0))
    less = np.where((charge > 0.0) & (discharge > 0.0), less, 0.0)
    return np.maximum(charge - less / kept, 0.0), discharge - less, generation - less * (1.0 / kept - 1.0)
