"""Coupled areas for tests and benches: random ones of any shape, and ten made-up ones over a year."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from random import Random

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.areas import CoupledProblem, CoupledSchedule, Line
from shoals.core.plan import Battery, Deferrable, Firm, Grid, Load, Problem
from shoals.core.time import Timeline
from shoals.plan.areas import certify_areas
from shoals.testing.plan import random_problem

FloatArray = NDArray[np.float64]

RING = (("a", "b", 6.0), ("b", "c", 12.0), ("c", "d", 8.0), ("d", "e", 2.0), ("d", "f", 8.0), ("e", "f", 6.0),
        ("f", "g", 10.0), ("f", "h", 6.0), ("g", "h", 5.0), ("g", "i", 8.0))  # fmt: skip
"""Lines of `ten_areas`, and what they carry each way [MW]: two rings in a chain. No line leads to `j`."""


def check_coupled(problem: CoupledProblem, schedule: CoupledSchedule, *, tolerance: float = 1e-7) -> None:
    """Check that a coupled schedule breaks no limit, that its money adds up, and that its own prices prove it.

    Raises
    ------
    AssertionError
        Saying what is wrong.

    Examples
    --------
    >>> from shoals.plan.areas import solve_areas
    >>> problem = random_areas(Random(1), slots_max=6)
    >>> check_coupled(problem, solve_areas(problem))
    """
    assert set(schedule.areas) == set(problem.areas), "the areas are not those of the problem"
    broken = schedule.violations(problem, 1e-6)
    assert not broken, "; ".join(broken)
    for name, residual in schedule.residual_mw(problem).items():
        off = float(np.abs(residual).max(initial=0.0))
        assert off <= 1e-8, f"the bus of `{name}` is open by {off} MW"
    proof = certify_areas(problem, schedule)
    size = max(1.0, abs(proof.primal_jpy), abs(proof.dual_jpy))
    assert abs(proof.primal_jpy - schedule.objective_jpy) <= 1e-9 * size, (
        f"the objective is {schedule.objective_jpy} JPY where uses and lines sum to {proof.primal_jpy} JPY"
    )
    assert abs(proof.gap) <= tolerance, f"up to {proof.dual_jpy - proof.primal_jpy:.6g} JPY more could be earned"
    off = abs(schedule.bound_jpy - proof.dual_jpy)
    assert off <= tolerance * size, (
        f"the bound is {schedule.bound_jpy} JPY, and {proof.dual_jpy} JPY by the certificate"
    )


def random_areas(rng: Random, *, areas_max: int = 5, slots_min: int = 1, slots_max: int = 48) -> CoupledProblem:
    """Return random areas that have a solution, each as `random_problem` makes them, with random lines."""
    slots = rng.randint(slots_min, slots_max)
    drawn: list[Problem] = []
    for _ in range(rng.randint(2, areas_max)):
        one = random_problem(rng, slots_max=4 * slots)
        while one.timeline.slots < slots:
            one = random_problem(rng, slots_max=4 * slots)
        drawn.append(one)
    line = replace(drawn[0].timeline, slots=slots)
    areas = {f"area {i}": shortened(one, line) for i, one in enumerate(drawn)}
    names = list(areas)

    def power() -> ArrayLike:
        return rng.choice([0.0, 4.0, [rng.choice([0.0, rng.uniform(0.0, 8.0)]) for _ in range(slots)]])

    lines = []
    for i in range(rng.randint(1, 2 * len(names))):
        one, other = rng.sample(names, 2)
        lines.append(
            Line(
                id=f"line {i}",
                from_=one,
                to=other,
                forward_mw_max=power(),
                backward_mw_max=power(),
                cost_jpy_per_mwh=rng.choice([0.0, 50.0, 2_000.0]),
                loss_fraction=rng.choice([0.0, 0.03, 0.5]),
            )
        )
    return CoupledProblem(areas=areas, lines=tuple(lines))


def shortened(problem: Problem, line: Timeline) -> Problem:
    """Return the first slots of a problem on another timeline, with a battery that need not end where it cannot."""
    n = line.slots

    def cut(values: ArrayLike) -> FloatArray:
        return np.asarray(values)[:n]

    def grid(one: Grid | None) -> Grid | None:
        return one and Grid(power_mw_max=cut(one.power_mw_max), price_jpy_per_mwh=cut(one.price_jpy_per_mwh))

    store = problem.battery
    return Problem(
        timeline=line,
        available_mw=cut(problem.available_mw),
        export=grid(problem.export),
        import_=grid(problem.import_),
        loads=tuple(
            replace(one, power_mw_max=cut(one.power_mw_max), value_jpy_per_mwh=cut(one.value_jpy_per_mwh))
            for one in problem.loads
        ),
        firm=problem.firm
        and Firm(power_mw=cut(problem.firm.power_mw), unserved_jpy_per_mwh=cut(problem.firm.unserved_jpy_per_mwh)),
        deferrable=tuple(replace(one, power_mw_max=cut(one.power_mw_max)) for one in problem.deferrable),
        battery=store if store is None or isinstance(store.end, str) else replace(store, end="cyclic"),
    )


def ten_areas(slots: int = 8_760, *, minutes: int = 60, seed: int = 0, quota: bool = True) -> CoupledProblem:
    """Return ten made-up areas and ten lines: sun, wind, a battery, three fleets, firm and deferrable AI in each.

    Parameters
    ----------
    slots : int, default 8760
    minutes : int, default 60
        Length of a slot. [min]
    seed : int, default 0
        Of the weather and the prices.
    quota : bool, default True
        Whether the deferrable loads are there.

    Examples
    --------
    >>> problem = ten_areas(48)
    >>> len(problem.areas), len(problem.lines), problem.timeline.slots
    (10, 10, 48)
    """
    line = Timeline(start=datetime(2025, 1, 1, tzinfo=timezone(timedelta(hours=9))), step_minutes=minutes, slots=slots)
    areas = {name: _area(line, i, np.random.default_rng([seed, i]), quota) for i, name in enumerate("abcdefghij")}
    lines = tuple(
        Line(id=one + other, from_=one, to=other, forward_mw_max=power, backward_mw_max=power, cost_jpy_per_mwh=50.0)
        for one, other, power in RING
    )
    return CoupledProblem(areas=areas, lines=lines)


def _walk(rng: np.random.Generator, n: int, keep: float) -> FloatArray:
    """Return noise of variance one that keeps a part of itself from step to step."""
    noise = rng.standard_normal(n) * np.sqrt(1.0 - keep * keep)
    length = max(1, round(6.0 / (1.0 - keep)))  # beyond this nothing is left of a step
    return np.convolve(noise, keep ** np.arange(min(length, n)))[:n]


def _area(line: Timeline, i: int, rng: np.random.Generator, quota: bool) -> Problem:
    n, hour = line.slots, line.hour_of_day() + line.hours / 2
    day = line.day_index()
    days = int(day[-1]) + 1
    year = 2.0 * np.pi * (day % 365 - 172) / 365  # zero at midsummer
    keep = float(np.exp(-line.hours / 10.0))
    height = np.clip(0.75 + 0.2 * np.cos(year) - 0.015 * (9 - i), 0.2, 1.0)
    sky = np.clip(0.7 + 0.25 * _walk(rng, days, 0.4), 0.1, 1.0)[day]
    sun = np.clip(np.sin((hour - 6.0) / 12.0 * np.pi) * height, 0.0, None) * sky
    wind = np.clip(0.22 + 0.12 * np.sin(year) + 0.25 * _walk(rng, n, keep), 0.0, 1.0)
    spring = np.exp(-(((day % 365 - 110) / 40.0) ** 2))
    evening, morning = np.exp(-(((hour - 18.5) / 2.0) ** 2)), np.exp(-(((hour - 8.0) / 1.5) ** 2))
    spot = 11.0 + 4.0 * evening + 2.0 * morning - (8.0 + 6.0 * spring) * sun + 1.5 * _walk(rng, n, keep)
    spike = (rng.random(days) < 0.03)[day] & (hour > 17.0) & (hour < 20.5)
    spot = np.round(np.maximum(spot + (i % 4) * 0.5 + 25.0 * spike, 0.01), 2) * 1_000.0
    tight = sun * (0.5 + spring)
    room = np.select([tight > 0.85, tight > 0.7, tight > 0.55], [0.0, 8.0, 20.0], 40.0)
    called = (rng.random(days) < 0.06)[day] & (hour >= 16.0) & (hour < 20.0)
    hashprice = np.exp(0.1 * _walk(rng, days, 0.99))[day]
    ai = Deferrable(id="ai", power_mw_max=8.0, energy_mwh_per_day=40.0, shortfall_jpy_per_mwh=45_000.0)
    return Problem(
        timeline=line,
        available_mw=(60.0 - 3.0 * abs(i - 8)) * sun + (50.0 - 4.5 * i) * wind,
        export=Grid(power_mw_max=room, price_jpy_per_mwh=spot - 300.0),
        import_=Grid(power_mw_max=np.where(called, 0.0, 10.0), price_jpy_per_mwh=spot + 6_500.0),
        loads=tuple(
            Load(id=f"fleet {k}", power_mw_max=power, value_jpy_per_mwh=np.round(value * hashprice))
            for k, (power, value) in enumerate([(8.0, 15_000.0), (7.0, 11_900.0), (5.0, 8_700.0)])
        ),
        firm=Firm(power_mw=5.0, unserved_jpy_per_mwh=500_000.0),
        deferrable=(ai,) if quota else (),
        battery=Battery(
            charge_mw_max=10.0,
            discharge_mw_max=10.0,
            energy_mwh_max=40.0,
            charge_efficiency=0.95,
            discharge_efficiency=0.95,
            wear_jpy_per_mwh=500.0,
        ),
    )
