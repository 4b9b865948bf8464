"""The linear program against two others that share no line with it, and against what can be worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from random import Random
from typing import Any

import numpy as np
import pytest
from scipy.optimize import linprog

from shoals.core.errors import Infeasible, PlanError
from shoals.core.plan import Battery, Deferrable, Firm, Grid, Load, Problem, Schedule, Status
from shoals.core.time import Timeline
from shoals.plan import _highs
from shoals.plan._highs import Found, Outcome, Program, Solver
from shoals.plan.model import solve_highs
from shoals.testing.plan import check_schedule, known_optima, random_problem

JST = timezone(timedelta(hours=9))
KNOWN = known_optima()


def line(slots: int, minutes: int = 60, hour: int = 0) -> Timeline:
    return Timeline(start=datetime(2024, 4, 1, hour, tzinfo=JST), step_minutes=minutes, slots=slots)


def gross_jpy(problem: Problem, schedule: Schedule) -> float:
    return sum(abs(value) for value in schedule.value_jpy(problem).values())


def by_linprog(problem: Problem) -> float:
    """Best value from a dense program without stored energy, generation or unserved power among its unknowns.

    Unknown are what leaves the bus (export, loads, served firm, deferrable, charge), what enters it (import,
    discharge), and the shortfalls. What leaves less what enters lies between nothing and what is available; stored
    energy is a running sum.
    """
    n, hours, days = problem.timeline.slots, problem.timeline.hours, problem.days
    day = problem.timeline.day_index()
    gain: list[np.ndarray] = []
    most: list[np.ndarray] = []
    leaves: list[float] = []

    def power(high: Any, worth: Any, sign: float) -> int:
        gain.append(np.broadcast_to(np.asarray(worth, dtype=float) * hours, n))
        most.append(np.broadcast_to(np.asarray(high, dtype=float), n))
        leaves.append(sign)
        return len(gain) - 1

    constant = 0.0
    if problem.export:
        power(problem.export.power_mw_max, problem.export.price_jpy_per_mwh, 1.0)
    if problem.import_:
        power(problem.import_.power_mw_max, -np.asarray(problem.import_.price_jpy_per_mwh), -1.0)
    for load in problem.loads:
        power(load.power_mw_max, load.value_jpy_per_mwh, 1.0)
    if problem.firm:
        power(problem.firm.power_mw, problem.firm.unserved_jpy_per_mwh, 1.0)
        constant = float(np.asarray(problem.firm.power_mw) @ np.asarray(problem.firm.unserved_jpy_per_mwh)) * hours
    deferred = [power(one.power_mw_max, 0.0, 1.0) for one in problem.deferrable]
    store = problem.battery
    into = power(store.charge_mw_max, 0.0, 1.0) if store else -1
    out = power(store.discharge_mw_max, -store.wear_jpy_per_mwh, -1.0) if store else -1
    if not gain:
        return 0.0

    eye, total = np.eye(n), len(gain) * n + len(deferred) * days
    net = np.hstack([sign * eye for sign in leaves] + [np.zeros((n, len(deferred) * days))])
    matrix, limit = [net, -net], [np.asarray(problem.available_mw), np.zeros(n)]
    equal: list[np.ndarray] = []
    target: list[float] = []
    if store:
        stored = np.zeros((n, total))
        sums = np.tril(np.ones((n, n))) * hours
        stored[:, into * n : (into + 1) * n] = sums * store.charge_efficiency
        stored[:, out * n : (out + 1) * n] = -sums / store.discharge_efficiency
        matrix += [stored, -stored]
        limit += [np.full(n, store.energy_mwh_max - store.start_mwh), np.full(n, store.start_mwh)]
        if store.end_mwh is not None:
            equal.append(stored[-1])
            target.append(store.end_mwh - store.start_mwh)
    missing = []
    for i, (k, one) in enumerate(zip(deferred, problem.deferrable, strict=True)):
        quota = np.zeros((days, total))
        for t in range(n):
            quota[day[t], k * n + t] = -hours
        for d in range(days):
            quota[d, len(gain) * n + i * days + d] = -1.0
        matrix.append(quota)
        limit.append(np.full(days, -one.energy_mwh_per_day))
        missing += [one.shortfall_jpy_per_mwh] * days
    found = linprog(
        np.concatenate([*(-g for g in gain), missing]) / 1000.0,
        A_ub=np.vstack(matrix),
        b_ub=np.concatenate(limit),
        A_eq=np.stack(equal) if equal else None,
        b_eq=target or None,
        bounds=[(0.0, high) for high in np.concatenate(most)] + [(0.0, None)] * len(missing),
        method="highs-ds",
        options={"presolve": False, "primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10},
    )
    assert found.status == 0, found.message
    return -1000.0 * float(found.fun) - constant


def by_cvxpy(problem: Problem) -> float:
    """Best value as the contract states it, by an interior point solver that shares no code with HiGHS."""
    import cvxpy as cp

    n, hours = problem.timeline.slots, problem.timeline.hours
    generation = cp.Variable(n, nonneg=True)
    rules: list[Any] = [generation <= np.asarray(problem.available_mw)]
    enters: Any = generation
    leaves: Any = np.zeros(n)
    value: Any = 0.0

    def power(high: Any) -> Any:
        variable = cp.Variable(n, nonneg=True)
        rules.append(variable <= high)
        return variable

    if problem.export:
        sold = power(problem.export.power_mw_max)
        leaves = leaves + sold
        value += hours * np.asarray(problem.export.price_jpy_per_mwh) / 1000 @ sold
    if problem.import_:
        bought = power(problem.import_.power_mw_max)
        enters = enters + bought
        value -= hours * np.asarray(problem.import_.price_jpy_per_mwh) / 1000 @ bought
    for load in problem.loads:
        run = power(load.power_mw_max)
        leaves = leaves + run
        value += hours * np.asarray(load.value_jpy_per_mwh) / 1000 @ run
    if problem.firm:
        unserved = power(problem.firm.power_mw)
        leaves = leaves + np.asarray(problem.firm.power_mw) - unserved
        value -= hours * np.asarray(problem.firm.unserved_jpy_per_mwh) / 1000 @ unserved
    for one in problem.deferrable:
        run = power(one.power_mw_max)
        leaves = leaves + run
        day = problem.timeline.day_index()
        member = np.equal.outer(np.arange(problem.days), day).astype(float) * hours
        value -= one.shortfall_jpy_per_mwh / 1000 * cp.sum(cp.pos(one.energy_mwh_per_day - member @ run))
    if problem.battery:
        store = problem.battery
        charge, discharge = power(store.charge_mw_max), power(store.discharge_mw_max)
        stored = cp.Variable(n + 1, nonneg=True)
        rules += [
            stored <= store.energy_mwh_max,
            stored[0] == store.start_mwh,
            cp.diff(stored) == hours * (store.charge_efficiency * charge - discharge / store.discharge_efficiency),
        ]
        if store.end_mwh is not None:
            rules.append(stored[n] == store.end_mwh)
        enters, leaves = enters + discharge, leaves + charge
        value -= hours * store.wear_jpy_per_mwh / 1000 * cp.sum(discharge)
    rules.append(enters == leaves)
    question = cp.Problem(cp.Maximize(value), rules)
    question.solve(solver=cp.CLARABEL, tol_gap_abs=1e-10, tol_gap_rel=1e-10, tol_feas=1e-10)
    assert question.status == "optimal", question.status
    return 1000.0 * float(question.value)


@pytest.mark.parametrize("seed", range(10))
def test_the_optimum_is_that_of_a_dense_program_without_states(seed: int) -> None:
    rng = Random(seed)
    for _ in range(40):
        problem = random_problem(rng, slots_max=40)
        found = solve_highs(problem)
        best = by_linprog(problem)
        assert found.objective_jpy == pytest.approx(best, rel=1e-7, abs=1e-7 * gross_jpy(problem, found) + 1e-6)


def test_the_optimum_is_that_of_an_interior_point_solver() -> None:
    pytest.importorskip("cvxpy")
    rng = Random(77)
    for _ in range(20):
        problem = random_problem(rng, slots_max=12)
        found = solve_highs(problem)
        gross = gross_jpy(problem, found)
        assert found.objective_jpy == pytest.approx(by_cvxpy(problem), rel=1e-7, abs=1e-7 * gross + 1e-2)


@pytest.mark.parametrize("name", KNOWN)
def test_an_optimum_worked_out_by_hand(name: str) -> None:
    problem, best = KNOWN[name]
    schedule = solve_highs(problem)
    check_schedule(problem, schedule)
    assert schedule.objective_jpy == pytest.approx(best, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("unit_mw", [1e-6, 1e-3, 1e3, 1e6])
@pytest.mark.parametrize("unit_jpy", [1e-4, 1e4])
def test_a_rooftop_and_a_country_are_planned_alike(unit_mw: float, unit_jpy: float) -> None:
    rng = Random(5)
    for _ in range(6):
        problem = random_problem(rng, slots_max=24)
        scaled = _scaled(problem, unit_mw, unit_jpy)
        one, other = solve_highs(problem), solve_highs(scaled)
        gross = gross_jpy(problem, one)
        assert other.objective_jpy / (unit_mw * unit_jpy) == pytest.approx(
            one.objective_jpy, rel=1e-9, abs=1e-9 * gross
        )
        assert other.price_jpy_per_mwh.shape == one.price_jpy_per_mwh.shape


@pytest.mark.parametrize("never_mw", [1e3, 1e6, 1e9])
@pytest.mark.parametrize("tiny_jpy", [0.0, 1e-9, 1e-200])
def test_limits_that_never_bind_and_prices_near_nothing_do_no_harm(never_mw: float, tiny_jpy: float) -> None:
    store = Battery(
        charge_mw_max=never_mw, discharge_mw_max=never_mw, energy_mwh_max=never_mw, charge_efficiency=0.5, end="free"
    )
    problem = Problem(
        timeline=line(3),
        available_mw=[50.0, 30.0, 0.0],
        export=Grid(power_mw_max=never_mw, price_jpy_per_mwh=[tiny_jpy, 20.0, 30.0]),
        import_=Grid(power_mw_max=never_mw, price_jpy_per_mwh=90.0),
        loads=(Load(id="a", power_mw_max=1.0, value_jpy_per_mwh=[1e9, tiny_jpy, -tiny_jpy]),),
        battery=store,
    )
    found = solve_highs(problem)
    check_schedule(problem, found)
    assert found.objective_jpy == pytest.approx(1e9 + 49.0 * 0.5 * 30.0 + 30.0 * 20.0, rel=1e-12)
    assert found.price_jpy_per_mwh.tolist() == pytest.approx([15.0, 20.0, 30.0])


def _scaled(problem: Problem, mw: float, jpy: float) -> Problem:
    def grid(one: Grid | None) -> Grid | None:
        return one and Grid(
            power_mw_max=np.asarray(one.power_mw_max) * mw, price_jpy_per_mwh=np.asarray(one.price_jpy_per_mwh) * jpy
        )

    store = problem.battery
    return replace(
        problem,
        available_mw=np.asarray(problem.available_mw) * mw,
        export=grid(problem.export),
        import_=grid(problem.import_),
        loads=tuple(
            replace(
                k,
                power_mw_max=np.asarray(k.power_mw_max) * mw,
                value_jpy_per_mwh=np.asarray(k.value_jpy_per_mwh) * jpy,
            )
            for k in problem.loads
        ),
        firm=problem.firm
        and Firm(
            power_mw=np.asarray(problem.firm.power_mw) * mw,
            unserved_jpy_per_mwh=np.asarray(problem.firm.unserved_jpy_per_mwh) * jpy,
        ),
        deferrable=tuple(
            replace(
                k,
                power_mw_max=np.asarray(k.power_mw_max) * mw,
                energy_mwh_per_day=k.energy_mwh_per_day * mw,
                shortfall_jpy_per_mwh=k.shortfall_jpy_per_mwh * jpy,
            )
            for k in problem.deferrable
        ),
        battery=store
        and replace(
            store,
            charge_mw_max=store.charge_mw_max * mw,
            discharge_mw_max=store.discharge_mw_max * mw,
            energy_mwh_max=store.energy_mwh_max * mw,
            wear_jpy_per_mwh=store.wear_jpy_per_mwh * jpy,
            start_mwh=store.start_mwh * mw,
            end=store.end if isinstance(store.end, str) else store.end * mw,
        ),
    )


def test_the_price_is_what_one_more_mwh_at_the_bus_earns() -> None:
    """A load without worth that must be fed takes energy from a slot; generation that must be used brings some."""
    rng = Random(11)
    step = 1e-4
    for _ in range(25):
        problem = random_problem(rng, slots_max=10)
        base = solve_highs(problem)
        slot = rng.randrange(problem.timeline.slots)
        dearest = 1e9
        more = _with_energy(problem, slot, step)
        less = _with_draw(problem, slot, step, dearest)
        gained = (solve_highs(more).objective_jpy - base.objective_jpy) / (step * problem.timeline.hours)
        given = (base.objective_jpy - solve_highs(less).objective_jpy) / (step * problem.timeline.hours)
        price = float(base.price_jpy_per_mwh[slot])
        slack = 1e-3 * (1.0 + abs(price))
        if given < dearest / 2.0:  # the extra draw could be met
            assert price <= given + slack
        assert price >= gained - slack if price > 0.0 else gained == pytest.approx(0.0, abs=slack)


def _with_energy(problem: Problem, slot: int, power_mw: float) -> Problem:
    available = np.array(problem.available_mw)
    available[slot] += power_mw
    return replace(problem, available_mw=available)


def _with_draw(problem: Problem, slot: int, power_mw: float, price: float) -> Problem:
    n = problem.timeline.slots
    power = np.zeros(n) if problem.firm is None else np.array(problem.firm.power_mw)
    unserved = np.zeros(n) if problem.firm is None else np.array(problem.firm.unserved_jpy_per_mwh)
    if power[slot] > 0.0:
        return replace(problem, firm=Firm(power_mw=_plus(power, slot, power_mw), unserved_jpy_per_mwh=unserved))
    power[slot], unserved[slot] = power_mw, price
    return replace(problem, firm=Firm(power_mw=power, unserved_jpy_per_mwh=unserved))


def _plus(values: np.ndarray, slot: int, more: float) -> np.ndarray:
    result = values.copy()
    result[slot] += more
    return result


def test_a_battery_does_not_turn_energy_round_where_less_generation_would_do() -> None:
    rng = Random(3)
    for _ in range(60):
        problem = random_problem(rng, slots_max=30)
        if problem.battery is None:
            continue
        found = solve_highs(problem)
        both = (found.charge_mw > 1e-6) & (found.discharge_mw > 1e-6)
        assert (found.generation_mw[both] < 1e-9).all()


def test_noise_of_the_solver_is_not_handed_on() -> None:
    rng = Random(4)
    for _ in range(40):
        problem = random_problem(rng)
        found = solve_highs(problem)
        legs = [found.generation_mw, found.export_mw, found.import_mw, found.unserved_mw, found.spilled_mw]
        legs += [*found.load_mw.values(), *found.deferrable_mw.values(), found.charge_mw, found.discharge_mw]
        for leg in legs:
            assert ((leg == 0.0) | (leg > 1e-12)).all()
        assert np.abs(found.residual_mw(problem)).max() < 1e-9
        assert found.violations(problem, 1e-9) == []


def test_calendar_days_begin_at_midnight_of_the_zone_not_with_the_timeline() -> None:
    """A quota on each of two dates; with days counted from noon the second hour of sun could serve both."""
    sun = np.zeros(24)
    sun[[1, 13]] = 1.0
    one = Deferrable(id="d", power_mw_max=1.0, energy_mwh_per_day=1.0, shortfall_jpy_per_mwh=10.0)
    found = solve_highs(Problem(timeline=line(24, hour=12), available_mw=sun, deferrable=(one,)))
    assert found.objective_jpy == 0.0
    sun[[13, 2]] = 0.0, 1.0
    problem = Problem(timeline=line(24, hour=12), available_mw=sun, deferrable=(one,))
    found = solve_highs(problem)
    assert found.objective_jpy == -10.0
    assert found.shortfall_mwh(problem)["d"].tolist() == [0.0, 1.0]


def test_arbitrage_between_import_and_export_is_bounded_by_their_limits() -> None:
    found = solve_highs(
        Problem(
            timeline=line(1),
            available_mw=0.0,
            export=Grid(power_mw_max=3.0, price_jpy_per_mwh=100.0),
            import_=Grid(power_mw_max=5.0, price_jpy_per_mwh=40.0),
        )
    )
    assert (found.export_mw[0], found.import_mw[0], found.price_jpy_per_mwh[0]) == (3.0, 3.0, 40.0)


def test_what_the_problem_lacks_is_zero_in_the_schedule() -> None:
    found = solve_highs(Problem(timeline=line(3), available_mw=2.0))
    assert found.spilled_mw.tolist() == [2.0, 2.0, 2.0]
    for absent in (found.export_mw, found.import_mw, found.unserved_mw, found.charge_mw, found.soc_mwh):
        assert not absent.any()
    assert found.status is Status.OPTIMAL
    assert found.load_mw == found.deferrable_mw == {}


@pytest.mark.parametrize(
    ("end", "words"),
    [(9.0, ["`battery.end` is 9 MWh", "at most 5.6 MWh", "3.4 MWh are missing", "slot 3"]), (0.5, ["no less than 2"])],
)
def test_a_battery_that_cannot_come_to_its_end_is_told_by_how_much(end: float, words: list[str]) -> None:
    """4 hours: 1 MW of sun charged at 90 % adds 3.6 MWh to 2; nothing leaves the bus, and going round loses nothing."""
    store = Battery(
        charge_mw_max=5.0, discharge_mw_max=0.0, energy_mwh_max=10.0, charge_efficiency=0.9, start_mwh=2.0, end=end
    )
    with pytest.raises(Infeasible) as caught:
        solve_highs(Problem(timeline=line(4), available_mw=1.0, battery=store))
    for word in words:
        assert word in str(caught.value)
    assert "hint: set `battery.end`" in str(caught.value)


def test_a_timeline_without_slots_cannot_move_the_battery() -> None:
    store = Battery(charge_mw_max=5.0, discharge_mw_max=5.0, energy_mwh_max=10.0, start_mwh=2.0)
    still = Problem(timeline=line(0), available_mw=[], battery=store)
    assert solve_highs(still).soc_mwh.tolist() == [2.0]
    with pytest.raises(Infeasible, match="without slots"):
        solve_highs(replace(still, battery=replace(store, end=3.0)))


def test_without_time_the_best_simple_rule_stands_in() -> None:
    n = 2_000
    rng = np.random.default_rng(0)
    problem = Problem(
        timeline=line(n, 30),
        available_mw=rng.uniform(0.0, 9.0, n),
        export=Grid(power_mw_max=5.0, price_jpy_per_mwh=rng.uniform(0.0, 9e3, n)),
        loads=(Load(id="a", power_mw_max=2.0, value_jpy_per_mwh=4e3),),
        battery=Battery(charge_mw_max=3.0, discharge_mw_max=3.0, energy_mwh_max=9.0, charge_efficiency=0.9),
    )
    found = solve_highs(problem, time_limit_s=1e-9)
    assert found.status is Status.STOPPED
    assert found.engine.startswith("highs, then rule:")
    assert np.isnan(found.price_jpy_per_mwh).all()
    check_schedule(problem, found)


def test_an_answer_that_does_not_agree_with_itself_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    run = Solver.run

    def wrong(*given: Any, **more: Any) -> Found:
        found = run(*given, **more)
        return replace(found, cost=found.cost * 1.001)

    monkeypatch.setattr(Solver, "run", wrong)
    with pytest.raises(PlanError, match="where its schedule earns"):
        solve_highs(KNOWN["merit order"][0])


def test_a_contradiction_that_only_the_solver_sees_is_told_in_its_own_words() -> None:
    program = Program()
    row = program.add_rows(np.array([2.0]), np.array([2.0]))
    program.add_columns(np.zeros(1), np.ones(1), np.zeros(1), [(row, 1.0)])
    found = Solver(program.arrays()).run()
    assert (found.outcome, found.words, found.columns) == (Outcome.INFEASIBLE, "Infeasible", None)


def test_the_slots_by_themselves_are_where_the_solver_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing couples the slots there is nothing left to do, and the start is never refused."""
    steps: list[int] = []
    solved = _highs.QuietHighs.run

    def counted(solver: Any) -> Any:
        assert solver.getBasis().valid
        result = solved(solver)
        steps.append(solver.getInfo().simplex_iteration_count)
        return result

    monkeypatch.setattr(_highs.QuietHighs, "run", counted)
    rng = Random(13)
    for _ in range(40):
        solve_highs(replace(random_problem(rng), battery=None, deferrable=()))
    assert max(steps) <= 0


def test_nothing_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    solve_highs(KNOWN["merit order"][0])
    assert capfd.readouterr() == ("", "")
