"""Check schedules and planners, by arguments that need no second solver.

A schedule is *sound* if it breaks no limit and its money adds up. It is *optimal* if a bound that no schedule can
exceed, `shoals.plan.bound`, meets its objective.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from random import Random
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import Infeasible
from shoals.core.plan import Battery, Deferrable, Firm, Grid, Load, Problem, Schedule, Status
from shoals.core.time import Timeline
from shoals.plan._beyond import beyond
from shoals.plan.bound import bound_jpy, limits_mw
from shoals.plan.reach import reachable

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

FloatArray = NDArray[np.float64]
Solver = Callable[[Problem], Schedule]


def check_schedule(problem: Problem, schedule: Schedule, *, tolerance: float = 1e-7) -> None:
    """Check that a schedule is sound and, if it says ``OPTIMAL``, that it is.

    Switched loads, ramps and budgets of cycles are checked slot by slot, but no price proves that a schedule that keeps
    them is best: there, what is checked is that it does not earn more than is possible without them.

    Parameters
    ----------
    problem : Problem
    schedule : Schedule
        Its answer.
    tolerance : float, default 1e-7
        Gap between objective and bound that is let pass, as a part of the money of the schedule and of all limits at
        its prices.

    Raises
    ------
    AssertionError
        Saying what is wrong.

    Examples
    --------
    >>> from shoals.plan import solve
    >>> line = Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=60, slots=3)
    >>> problem = Problem(timeline=line, available_mw=3.0, export=Grid(power_mw_max=2.0, price_jpy_per_mwh=9_000.0))
    >>> check_schedule(problem, solve(problem))
    """
    line = problem.timeline
    assert schedule.timeline == line, "the schedule is for another timeline"
    assert set(schedule.load_mw) == {load.id for load in problem.loads}, "the loads are not those of the problem"
    assert set(schedule.deferrable_mw) == {one.id for one in problem.deferrable}, "the deferrable loads are others"
    arrays = dict(_arrays(schedule))
    for name, values in arrays.items():
        slots = line.slots + name.endswith("soc_mwh")
        assert values.shape == (slots,), f"`{name}` has shape {values.shape}, not ({slots},)"
        if name != "price_jpy_per_mwh":
            assert np.isfinite(values).all(), f"`{name}` is not finite in slot {int(np.argmin(np.isfinite(values)))}"
            assert (values >= 0.0).all(), f"`{name}` is {values.min()} in slot {int(np.argmin(values))}"
    largest = max([1.0, *(float(values.max(initial=0.0)) for name, values in arrays.items() if name.endswith("_mw"))])
    broken = schedule.violations(problem, 1e-6)
    assert not broken, "; ".join(broken)
    residual = float(np.abs(schedule.residual_mw(problem)).max(initial=0.0))
    assert residual <= 1e-9 * largest, f"the bus is open by {residual} MW"
    value = schedule.value_jpy(problem)
    gross = sum(abs(money) for money in value.values())
    earned = sum(value.values())
    assert abs(schedule.objective_jpy - earned) <= 1e-9 * max(1.0, gross), (
        f"the objective is {schedule.objective_jpy} JPY where the uses sum to {earned} JPY"
    )
    if schedule.status is Status.OPTIMAL:
        price = schedule.price_jpy_per_mwh
        assert np.isfinite(price).all(), "an optimal schedule has a price in each slot"
        gap = bound_jpy(problem, schedule) - schedule.objective_jpy
        size = max(
            1.0, gross + float(np.abs(price) @ sum(limits_mw(problem), np.zeros(line.slots))) * line.hours
        )  # below a yen nothing is earned
        assert gap >= -tolerance * size, f"{-gap:.6g} JPY more are earned than is possible"
        if beyond(problem) in ("", "stores"):
            assert gap <= tolerance * size, f"up to {gap:.6g} JPY more could be earned: not optimal"


def _arrays(schedule: Schedule) -> Iterator[tuple[str, FloatArray]]:
    for name in ("generation_mw", "export_mw", "import_mw", "unserved_mw", "charge_mw", "discharge_mw", "spilled_mw"):
        yield name, getattr(schedule, name)
    for name in ("soc_mwh", "price_jpy_per_mwh"):
        yield name, getattr(schedule, name)
    for name, values in (*schedule.load_mw.items(), *schedule.deferrable_mw.items()):
        yield f"{name}_mw", values
    for name, one in schedule.stores.items():
        for series in ("charge_mw", "discharge_mw", "soc_mwh"):
            yield f"stores[{name}].{series}", getattr(one, series)


# ------------------------------------------------------------------------------------------------------- problems


JST = timezone(timedelta(hours=9))


def known_optima() -> dict[str, tuple[Problem, float]]:
    """Return problems whose best value can be worked out on paper, by name, each with that value. [JPY]"""

    def day(slots: int, minutes: int = 60, hour: int = 0) -> Timeline:
        return Timeline(start=datetime(2024, 4, 1, hour, tzinfo=JST), step_minutes=minutes, slots=slots)

    def store(**more: Any) -> Battery:
        numbers: dict[str, Any] = {"charge_mw_max": 1.0, "discharge_mw_max": 1.0, "energy_mwh_max": 1.0}
        return Battery(**numbers | more)

    sold = Grid(power_mw_max=1.0, price_jpy_per_mwh=[2_000.0, 10_000.0])
    return {
        "no slots": (Problem(timeline=day(0), available_mw=[]), 0.0),
        "nothing offered": (Problem(timeline=day(2), available_mw=0.0), 0.0),
        # 2 slots of half an hour: the load outbids the grid by turns; 2 MW of 5 are spilled.
        "merit order": (
            Problem(
                timeline=day(2, 30),
                available_mw=5.0,
                export=Grid(power_mw_max=2.0, price_jpy_per_mwh=[8_000.0, 0.0]),
                loads=(Load(id="a", power_mw_max=1.0, value_jpy_per_mwh=5_000.0),),
            ),
            0.5 * (2 * 8_000 + 5_000) + 0.5 * 5_000,
        ),
        # Prices below zero: own energy is spilled, and 2 MWh of import, which is paid for, leave by grid and load.
        "negative price": (
            Problem(
                timeline=day(1),
                available_mw=3.0,
                export=Grid(power_mw_max=1.0, price_jpy_per_mwh=-100.0),
                import_=Grid(power_mw_max=2.0, price_jpy_per_mwh=-500.0),
                loads=(Load(id="a", power_mw_max=1.0, value_jpy_per_mwh=-200.0),),
            ),
            2 * 500.0 - 1 * 200.0 - 1 * 100.0,
        ),
        # 1 MWh from the first hour: 0.8 of it arrives in the store, 0.9 of that comes out.
        "both efficiencies": (
            Problem(
                timeline=day(2),
                available_mw=[1.0, 0.0],
                export=sold,
                battery=store(charge_efficiency=0.8, discharge_efficiency=0.9, wear_jpy_per_mwh=1_000.0),
            ),
            0.8 * 0.9 * (10_000 - 1_000),
        ),
        # The store takes 0.5 MWh, for which 0.625 MWh are charged; 0.375 MWh are sold at once.
        "small store": (
            Problem(
                timeline=day(2),
                available_mw=[1.0, 0.0],
                export=sold,
                battery=store(charge_efficiency=0.8, discharge_efficiency=0.9, energy_mwh_max=0.5),
            ),
            0.45 * 10_000 + 0.375 * 2_000,
        ),
        # A free end empties the store; a given one fills it from the first hour and the rest is sold in the second.
        "free end": (
            Problem(
                timeline=day(2),
                available_mw=0.0,
                export=sold,
                battery=store(start_mwh=1.0, end="free", discharge_efficiency=0.5),
            ),
            0.5 * 10_000,
        ),
        "given end": (
            Problem(timeline=day(2), available_mw=1.0, export=sold, battery=store(end=0.5, charge_efficiency=0.5)),
            1.0 * 10_000,
        ),
        # Paid to import, and nowhere to go: going round the store burns 3/4 MWh of 1, if wear costs less.
        "burning": (
            Problem(
                timeline=day(1),
                available_mw=0.0,
                import_=Grid(power_mw_max=9.0, price_jpy_per_mwh=-1_000.0),
                battery=store(charge_efficiency=0.5, discharge_efficiency=0.5, wear_jpy_per_mwh=400.0),
            ),
            0.75 * 1_000 - 0.25 * 400,
        ),
        # 3 MW asked, 1 MW own, 1 MW import below the cost of going without.
        "firm": (
            Problem(
                timeline=day(1, 30),
                available_mw=1.0,
                import_=Grid(power_mw_max=1.0, price_jpy_per_mwh=20_000.0),
                firm=Firm(power_mw=3.0, unserved_jpy_per_mwh=90_000.0),
            ),
            -0.5 * (20_000 + 90_000),
        ),
        # Noon to noon over one midnight: 2 MWh are owed on each date, the second has 1 MWh at all.
        "two dates": (
            Problem(
                timeline=day(24, hour=12),
                available_mw=[1.0] * 13 + [0.0] * 11,
                export=Grid(power_mw_max=1.0, price_jpy_per_mwh=[1_000.0 * h for h in range(1, 13)] + [0.0] * 12),
                deferrable=(
                    Deferrable(id="d", power_mw_max=1.0, energy_mwh_per_day=2.0, shortfall_jpy_per_mwh=50_000.0),
                ),
            ),
            sum(1_000.0 * h for h in range(3, 13)) - 50_000,
        ),
    }


def check_planner(solve: Solver, *, random: int = 60, seed: int = 0) -> None:
    """Check a planner: known optima, certificates on random problems, and that no simple rule beats it.

    Parameters
    ----------
    solve : callable
        Takes a `Problem`, returns a `Schedule` of status ``OPTIMAL``.
    random : int, default 60
        How many random problems to try.
    seed : int, default 0
        Of the random problems.

    Raises
    ------
    AssertionError
        Naming the problem and what is wrong with its answer.

    Examples
    --------
    >>> from shoals.plan import solve
    >>> check_planner(solve, random=5)
    """
    from shoals.plan.baselines import RULES

    for name, (problem, best) in known_optima().items():
        schedule = solve(problem)
        try:
            check_schedule(problem, schedule)
        except AssertionError as error:
            raise AssertionError(f"problem `{name}`: {error}") from None
        off = schedule.objective_jpy - best
        assert abs(off) <= 1e-7 * max(1.0, abs(best)), (
            f"problem `{name}`: {schedule.objective_jpy} JPY, and the optimum is {best} JPY"
        )
    rng = Random(seed)
    for i in range(random):
        problem = random_problem(rng)
        try:
            schedule = solve(problem)
        except Infeasible as error:
            raise AssertionError(f"random problem {i} has a solution, and the planner says: {error}") from None
        try:
            assert schedule.status is Status.OPTIMAL, f"the status is `{schedule.status}`"
            check_schedule(problem, schedule)
            for rule in RULES.values():
                other = rule(problem)
                gross = sum(abs(v) for v in other.value_jpy(problem).values())
                assert schedule.objective_jpy >= other.objective_jpy - 1e-9 * max(1.0, gross), (
                    f"`{other.engine}` earns {other.objective_jpy}, more than {schedule.objective_jpy}"
                )
        except AssertionError as error:
            raise AssertionError(f"random problem {i} of seed {seed}: {error}") from None


def random_problem(rng: Random, *, slots_max: int = 72, limits: bool = False) -> Problem:
    """Return a random problem that has a solution: any block may be absent, empty, tied, negative or lossy.

    With `limits`, a battery's limits may differ from slot to slot, and it may keep a reserve and lose energy by itself.
    """
    minutes = rng.choice([60, 30, 5])
    slots = rng.randint(1, slots_max)
    zone = rng.choice([UTC, JST, ZoneInfo("Europe/Berlin")])
    start = datetime(2024, 10, 26, tzinfo=zone) + timedelta(minutes=minutes * rng.randrange(24))
    line = Timeline(start=start, step_minutes=minutes, slots=slots)
    ties = rng.random() < 0.3  # few distinct values, so that many optima tie

    def power(most: float) -> Any:
        kind = rng.choice(["zero", "flat", "flat", *["series"] * 6])
        if kind != "series":
            return 0.0 if kind == "zero" else float(round(rng.uniform(0.0, most)))
        values = [rng.choice([0.0, rng.uniform(0.0, most), rng.uniform(0.0, most)]) for _ in range(slots)]
        return [float(round(v)) for v in values] if ties else values

    def price(low: float, high: float) -> Any:
        if rng.random() < 0.2:
            return float(round(rng.uniform(low, high), -3))
        values = [rng.uniform(low, high) for _ in range(slots)]
        return [float(round(v, -4)) for v in values] if ties else values

    def grid(low: float, high: float) -> Grid | None:
        there = rng.random() < 0.75
        return Grid(power_mw_max=power(12.0), price_jpy_per_mwh=price(low, high)) if there else None

    def store() -> Battery | None:
        if rng.random() < 0.3:
            return None
        full = rng.choice([0.0, 1.0, 10.0, 500.0])
        return Battery(
            charge_mw_max=rng.choice([0.0, 2.0, 5.0]),
            discharge_mw_max=rng.choice([0.0, 2.0, 5.0]),
            energy_mwh_max=full,
            charge_efficiency=rng.choice([1.0, 0.95, 0.4]),
            discharge_efficiency=rng.choice([1.0, 0.9, 0.5]),
            wear_jpy_per_mwh=rng.choice([0.0, 0.0, 1_500.0]),
            start_mwh=full * rng.choice([0.0, 0.3, 1.0]),
            end=rng.choice(["cyclic", "free"]),
        )

    problem = Problem(
        timeline=line,
        available_mw=power(20.0),
        export=grid(-5_000.0, 30_000.0),
        import_=grid(-5_000.0, 50_000.0),
        loads=tuple(
            Load(id=f"load {k}", power_mw_max=power(6.0), value_jpy_per_mwh=price(-2_000.0, 30_000.0))
            for k in range(rng.randrange(4))
        ),
        firm=Firm(power_mw=power(5.0), unserved_jpy_per_mwh=price(0.0, 200_000.0)) if rng.random() < 0.4 else None,
        deferrable=tuple(
            Deferrable(
                id=f"deferrable {k}",
                power_mw_max=power(6.0),
                energy_mwh_per_day=rng.choice([0.0, 3.0, 20.0, 300.0]),
                shortfall_jpy_per_mwh=rng.choice([0.0, 9_000.0, 60_000.0]),
            )
            for k in range(rng.randrange(3))
        ),
        battery=store(),
    )
    if limits and problem.battery is not None:
        problem = _with_limits(problem, rng)
    return _with_end(problem, rng) if problem.battery is not None and rng.random() < 0.4 else problem


def _with_limits(problem: Problem, rng: Random) -> Problem:
    """Return the problem with a battery whose limits change with time, and which loses energy, where that can be."""
    store, slots = problem.battery, problem.timeline.slots
    assert store is not None

    def some(most: float) -> Any:
        return [rng.choice([0.0, most, rng.uniform(0.0, most)]) for _ in range(slots)]

    full = float(store.energy_mwh_max)
    changes: dict[str, Any] = {"end": "free", "self_discharge_per_hour": rng.choice([0.0, 0.0, 0.002, 0.05, 0.3])}
    for name, most in (("charge_mw_max", 6.0), ("discharge_mw_max", 6.0), ("energy_mwh_max", full)):
        if rng.random() < 0.4:
            changes[name] = some(most)
    kind = rng.choice(["none", "number", "series"])
    if kind == "number":
        changes["energy_mwh_min"] = rng.uniform(0.0, store.start_mwh)
    elif kind == "series":
        changes["energy_mwh_min"] = some(rng.choice([0.1, 0.5, 1.0]) * full)
    if "energy_mwh_max" in changes and kind != "none":
        changes["energy_mwh_max"] = np.maximum(changes["energy_mwh_max"], changes["energy_mwh_min"])
    changes["start_mwh"] = min(store.start_mwh, float(np.max(changes.get("energy_mwh_max", full))))
    for _ in range(4):  # limits that cannot be kept are moved to where the battery gets
        found = replace(problem, battery=replace(store, **changes))
        new = found.battery
        assert new is not None
        lows, tops = reachable(found, new)
        if (lows <= tops).all():
            return found
        changes["energy_mwh_max"] = np.maximum(new.energy_mwh_max, lows)
        changes["energy_mwh_min"] = np.minimum(new.energy_mwh_min, np.maximum(tops, 0.0))
    return problem


def _with_end(problem: Problem, rng: Random) -> Problem:
    """Return the problem with a battery that must end where it can: somewhere in what its limits and bus allow."""
    store = problem.battery
    assert store is not None
    lows, tops = reachable(problem, store)
    low, top, part = float(lows[-1]), float(tops[-1]), rng.choice([0.0, 0.5, 1.0])
    if store.keeps(problem.timeline.hours) ** len(lows) < 1e-3:  # at the edge, rounding would decide
        part = 0.5
    return replace(problem, battery=replace(store, end=min(low + (top - low) * part, top)))


def problems(*, slots_max: int = 12) -> SearchStrategy[Problem]:
    """Return a hypothesis strategy of problems that have a solution; needs hypothesis.

    Examples
    --------
    >>> from hypothesis import given, settings
    >>> from shoals.plan import solve
    >>> @settings(max_examples=5, database=None, deadline=None)
    ... @given(problems(slots_max=3))
    ... def test(problem):
    ...     check_schedule(problem, solve(problem))
    >>> test()
    """
    from hypothesis import strategies as st

    return st.randoms(use_true_random=False).map(lambda rng: random_problem(rng, slots_max=slots_max))
