"""Sizes against one large linear program of dispatch and sizes together, and against what is worked out on paper."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from itertools import product
from random import Random
from typing import Any

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import csr_matrix

from shoals.core.errors import InputError
from shoals.core.plan import Battery, Deferrable, Firm, Grid, Load, Problem, Status
from shoals.core.time import Timeline
from shoals.core.units import HOURS_PER_YEAR
from shoals.plan import _highs_cuts, _sizing, solve
from shoals.plan.sizing import DemandCharge, Option, Sizing, size
from shoals.testing.plan import check_schedule, random_problem

NIGHTLY = bool(os.environ.get("SHOALS_NIGHTLY"))
"""Set it to run what takes minutes: thousands of problems."""
JST = timezone(timedelta(hours=9))
STORE = ("battery.charge", "battery.discharge", "battery.energy")


# ------------------------------------------------------------------------------- the referee: one large linear program


class Large:
    """The dispatch and the sizes in one program, written down row by row and with nothing of the package's own."""

    def __init__(self) -> None:
        self.cost: list[float] = []
        self.low: list[float] = []
        self.high: list[float] = []
        self.rows: list[tuple[dict[int, float], float, float]] = []

    def column(self, cost: float, low: float = 0.0, high: float = np.inf) -> int:
        self.cost.append(cost)
        self.low.append(low)
        self.high.append(high)
        return len(self.cost) - 1

    def row(self, entries: dict[int, float], low: float, high: float) -> None:
        self.rows.append((entries, low, high))

    def solve(self, whole: dict[int, float] | None = None) -> float:
        """Return the least cost; `whole` names columns that are whole multiples of a step."""
        matrix = csr_matrix(
            (
                [v for entries, _, _ in self.rows for v in entries.values()],
                (
                    [i for i, (entries, _, _) in enumerate(self.rows) for _ in entries],
                    [j for entries, _, _ in self.rows for j in entries],
                ),
            ),
            shape=(len(self.rows), len(self.cost)),
        )
        low, high = np.array([r[1] for r in self.rows]), np.array([r[2] for r in self.rows])
        if whole is None:
            upper = high < np.inf
            lower = (low > -np.inf) & (low < high)
            equal = low == high
            upper &= ~equal
            matrix_ub = csr_matrix(np.vstack([matrix.toarray()[upper], -matrix.toarray()[lower]]))
            found = linprog(
                self.cost,
                A_ub=matrix_ub,
                b_ub=np.concatenate([high[upper], -low[lower]]),
                A_eq=matrix[equal],
                b_eq=low[equal],
                bounds=list(zip(self.low, self.high, strict=True)),
                method="highs",
            )
        else:
            found = milp(
                self.cost,
                constraints=LinearConstraint(matrix, low, high),  # type: ignore[arg-type]
                bounds=Bounds(self.low, self.high),  # type: ignore[arg-type]
                integrality=[1 if j in whole else 0 for j in range(len(self.cost))],
                options={"mip_rel_gap": 0.0},
            )
        assert found.status == 0, found.message
        return float(found.fun)


def large(problem: Problem, options: list[Option], charge: DemandCharge | None = None) -> float:
    """Return the most that any sizes earn, from one program. [JPY]"""
    lp, n, hours = Large(), problem.timeline.slots, problem.timeline.hours
    years = n * hours / HOURS_PER_YEAR
    constant = 0.0
    size_of: dict[str, dict[int, float]] = {}
    whole: dict[int, float] = {}
    for one in options:
        least = max(one.size_min, one.built)
        cost = one.cost_jpy_per_year * years
        constant -= cost * (least - one.built)
        if one.step:
            steps = np.floor((one.size_max - least) / one.step + 1e-9)
            j = lp.column(cost * one.step, 0.0, steps)  # a number of containers
            whole[j] = one.step
            unit = one.step
        else:
            j, unit = lp.column(cost, 0.0, one.size_max - least), 1.0
        for part, per in one.scales.items():
            size_of.setdefault(part, {})
            size_of[part][j] = size_of[part].get(j, 0.0) + per * unit
            size_of[part][-1] = size_of[part].get(-1, 0.0) + per * least  # -1 holds what is there in any case

    def limit(columns: list[int], part: str, unit: Any, *, cap: bool = False) -> None:
        """Each column is within its unit times the size of the part; or, for a cap, within both."""
        units = np.broadcast_to(np.asarray(unit, dtype=float), n if len(columns) == n else len(columns))
        for j, most in zip(columns, units, strict=True):
            if part not in size_of:
                lp.high[j] = min(lp.high[j], float(most))
                continue
            factor = 1.0 if cap else float(most)
            if cap:
                lp.high[j] = float(most)
            sizes = size_of[part]
            entries = {j: 1.0} | {k: -factor * per for k, per in sizes.items() if k >= 0}
            lp.row(entries, -np.inf, factor * sizes[-1])

    bus: list[dict[int, float]] = [{} for _ in range(n)]

    def leg(sign: float, worth: Any) -> list[int]:
        worths = np.broadcast_to(np.asarray(worth, dtype=float), n)
        columns = [lp.column(-hours * float(w)) for w in worths]
        for t, j in enumerate(columns):
            bus[t][j] = sign
        return columns

    limit(leg(1.0, 0.0), "generation", problem.available_mw)
    if problem.export is not None:
        sold = leg(-1.0, problem.export.price_jpy_per_mwh)
        limit(sold, "export", problem.export.power_mw_max, cap=True)
    if problem.import_ is not None:
        bought = leg(1.0, -np.asarray(problem.import_.price_jpy_per_mwh))
        limit(bought, "import", problem.import_.power_mw_max, cap=True)
        if charge is not None:
            month = problem.timeline.starts_local().astype("datetime64[M]").astype(int)
            period = (month - month[0]) // charge.months
            peaks = [lp.column(charge.cost_jpy_per_mw) for _ in range(int(period[-1]) + 1)]
            for t, j in enumerate(bought):
                lp.row({j: 1.0, peaks[period[t]]: -1.0}, -np.inf, 0.0)
    for load in problem.loads:
        limit(leg(-1.0, load.value_jpy_per_mwh), f"load:{load.id}", load.power_mw_max)
    firm_mw: dict[int, float] = {}
    if problem.firm is not None:
        power = np.asarray(problem.firm.power_mw)
        limit(leg(1.0, -np.asarray(problem.firm.unserved_jpy_per_mwh)), "firm", power)
        for t in range(n):
            if "firm" in size_of:
                for k, per in size_of["firm"].items():
                    if k >= 0:
                        bus[t][k] = bus[t].get(k, 0.0) - per * power[t]
                    else:
                        firm_mw[t] = per * power[t]
            else:
                firm_mw[t] = float(power[t])
    day = problem.timeline.day_index()
    for one in problem.deferrable:
        used = leg(-1.0, 0.0)
        part = f"deferrable:{one.id}"
        limit(used, part, one.power_mw_max)
        for d in range(problem.days):
            short = lp.column(one.shortfall_jpy_per_mwh)
            entries = {j: hours for t, j in enumerate(used) if day[t] == d} | {short: 1.0}
            sizes = size_of.get(part, {-1: 1.0})
            entries |= {k: -per * one.energy_mwh_per_day for k, per in sizes.items() if k >= 0}
            lp.row(entries, sizes[-1] * one.energy_mwh_per_day, np.inf)
    store = problem.battery
    if store is not None:
        charged, released = leg(-1.0, 0.0), leg(1.0, -store.wear_jpy_per_mwh)
        limit(charged, "battery.charge", store.charge_mw_max)
        limit(released, "battery.discharge", store.discharge_mw_max)
        inside = [lp.column(0.0) for _ in range(n + 1)]
        limit(inside, "battery.energy", store.energy_mwh_max)

        def pinned(j: int, energy: float) -> None:
            sizes = size_of.get("battery.energy", {-1: 1.0})
            lp.row({j: 1.0} | {k: -per * energy for k, per in sizes.items() if k >= 0}, *[sizes[-1] * energy] * 2)

        pinned(inside[0], store.start_mwh)
        if store.end_mwh is not None:
            pinned(inside[n], store.end_mwh)
        for t in range(n):
            entries = {inside[t + 1]: 1.0, inside[t]: -1.0, charged[t]: -store.charge_efficiency * hours}
            lp.row(entries | {released[t]: hours / store.discharge_efficiency}, 0.0, 0.0)
    for t in range(n):
        lp.row(bus[t], firm_mw.get(t, 0.0), firm_mw.get(t, 0.0))
    return constant - lp.solve(whole or None)


# ------------------------------------------------------------------------------------------------------ random problems


def random_case(rng: Random, slots_max: int = 60) -> tuple[Problem, list[Option], DemandCharge | None]:
    """Return a random problem, options on some of its parts, and perhaps a charge on peaks."""
    problem = random_problem(rng, slots_max=slots_max)
    store = problem.battery
    if store is not None and store.end_mwh not in (None, store.start_mwh):
        problem = replace(problem, battery=replace(store, end=rng.choice(["cyclic", "free"])))
    parts = [[f"load:{load.id}"] for load in problem.loads] + [[f"deferrable:{d.id}"] for d in problem.deferrable]
    parts += [["generation"]] if rng.random() < 0.3 else []
    parts += [["firm"]] if problem.firm is not None and rng.random() < 0.3 else []
    parts += [["export"]] if problem.export is not None and rng.random() < 0.5 else []
    parts += [["import"]] if problem.import_ is not None and rng.random() < 0.5 else []
    if problem.battery is not None:
        kind = rng.randrange(3)
        parts += [list(STORE)] if kind == 0 else [list(STORE[:2]), [STORE[2]]] if kind == 1 else [[s] for s in STORE]
    options = []
    for i, scaled in enumerate(parts):
        if rng.random() < 0.2:
            continue
        per_hour = rng.choice([0.0, 300.0, 3_000.0, 10_000.0, 30_000.0, -500.0]) * rng.uniform(0.5, 1.5)
        least = rng.choice([0.0, 0.0, 0.0, 0.5])
        options.append(
            Option(
                id=f"option {i}",
                scales={part: rng.choice([1.0, 1.0, 2.5]) for part in scaled},
                cost_jpy_per_year=per_hour * HOURS_PER_YEAR,
                size_min=least,
                built=rng.choice([0.0, least]),
                size_max=least + rng.choice([0.0, 1.0, 4.0, 12.0]),
            )
        )
    charge = None
    if problem.import_ is not None and rng.random() < 0.4:
        charge = DemandCharge(cost_jpy_per_mw=rng.choice([0.0, 20_000.0, 200_000.0]), months=rng.choice([1, 12]))
    return problem, options, charge


def check(problem: Problem, options: list[Option], charge: DemandCharge | None, found: Sizing) -> None:
    """The sizes are within their limits, the plan is sound, the money adds up, and the bound is one."""
    best = large(problem, options, charge)
    size_jpy = max(abs(best), 1e-3 * sum(abs(v) for v in found.schedule.value_jpy(found.problem).values()), 1.0)
    assert found.objective_jpy <= best + 1e-6 * size_jpy, "more than any sizes can earn"
    assert found.bound_jpy >= best - 1e-6 * size_jpy, "a bound that is none"
    assert found.status is Status.OPTIMAL, found.reason
    assert abs(found.objective_jpy - best) <= 3e-6 * size_jpy
    for one in options:
        assert one.size_least - 1e-9 <= found.sizes[one.id] <= one.size_max + 1e-9
    check_schedule(found.problem, found.schedule)
    years = problem.timeline.slots * problem.timeline.hours / HOURS_PER_YEAR
    cost = sum(one.cost_jpy_per_year * years * (found.sizes[one.id] - one.built) for one in options)
    if charge is not None:
        cost += charge.cost_jpy_per_mw * found.peaks_mw.sum()
    assert cost == pytest.approx(found.cost_jpy, rel=1e-9, abs=1e-6)
    assert found.schedule.objective_jpy - cost == pytest.approx(found.objective_jpy, rel=1e-9, abs=1e-3)


@pytest.mark.parametrize("seed", range(3_000) if NIGHTLY else [*range(150), 2_230])
def test_sizes_earn_what_one_large_program_earns(seed: int) -> None:
    problem, options, charge = random_case(Random(seed))
    check(problem, options, charge, size(problem, options, charge=charge))


@pytest.mark.parametrize("seed", range(300 if NIGHTLY else 30))
def test_sizes_of_a_sample_of_days_are_a_start_and_no_answer(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_sizing, "SAMPLE_SLOTS_MIN", 48)
    rng = Random(5_000 + seed)
    problem, options, charge = random_case(rng, slots_max=200)
    while not options or (sampled := _sizing.sample(problem)) is None:
        problem, options, charge = random_case(rng, slots_max=200)
    some, slots = sampled
    assert (np.asarray(problem.available_mw)[slots] == some.available_mw).all()
    assert len(slots) == some.timeline.slots < problem.timeline.slots
    check(problem, options, charge, size(problem, options, charge=charge))


def test_a_good_start_saves_plans(monkeypatch: pytest.MonkeyPatch) -> None:
    problem, options = year_like(7, days=120)
    sampled = size(problem, options)
    assert _sizing.sample(problem) is not None
    monkeypatch.setattr(_sizing, "SAMPLE_SLOTS_MIN", 10**9)
    whole = size(problem, options)
    assert sampled.objective_jpy == pytest.approx(whole.objective_jpy, rel=2e-6)
    assert sampled.plans < whole.plans


def test_the_best_point_between_bounds_comes_with_a_ceiling_over_all() -> None:
    """Three cuts over one size whose lower envelope peaks at a half: 0.5 + x, 1.5 - x, and one that is never least."""
    cuts = _highs_cuts.Cuts(np.zeros(1), np.zeros(1), np.zeros(2), 1, free=False)
    for height, slope in ((0.5, 1.0), (1.5, -1.0), (2.0, 0.0)):
        cuts.add(np.array([height]), np.array([[slope]]), np.zeros(1), np.zeros(1))
    point, top = cuts.best()
    assert (point.tolist(), top) == (pytest.approx([0.5]), pytest.approx(1.0))
    point, top = cuts.best(np.array([0.0]), np.array([0.25]))
    assert point.tolist() == pytest.approx([0.25])
    assert top >= 1.0 - 1e-12
    point, top = cuts.best(np.array([0.75]), np.array([1.0]))
    assert point.tolist() == pytest.approx([0.75])
    assert top >= 1.0 - 1e-12
    assert cuts.best()[1] == pytest.approx(1.0)


# -------------------------------------------------------------------------------------------------- worked out on paper


def line(slots: int, minutes: int = 60) -> Timeline:
    return Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=minutes, slots=slots)


def per_hour(jpy: float) -> float:
    """A cost an hour as a cost a year."""
    return jpy * HOURS_PER_YEAR


def test_a_battery_is_as_large_as_its_dearest_hours_pay_for() -> None:
    # Buy at 2, sell at 10 yen/kWh in one hour each; a MW and a MWh cost 3,000 yen in the two hours: 8,000 > 6,000.
    problem = Problem(
        timeline=line(2),
        available_mw=0.0,
        import_=Grid(power_mw_max=7.0, price_jpy_per_mwh=[2_000.0, 90_000.0]),
        export=Grid(power_mw_max=[0.0, 5.0], price_jpy_per_mwh=10_000.0),
        battery=Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0),
    )
    both = {"battery.charge": 1.0, "battery.discharge": 1.0}

    def best(cost: float) -> Sizing:
        options = [
            Option(id="power", scales=both, cost_jpy_per_year=per_hour(cost / 2), size_max=20.0),
            Option(id="energy", scales={"battery.energy": 1.0}, cost_jpy_per_year=per_hour(cost / 2), size_max=20.0),
        ]
        return size(problem, options)

    found = best(3_000.0)
    assert found.sizes == pytest.approx({"power": 5.0, "energy": 5.0}, abs=1e-4)
    assert found.objective_jpy == pytest.approx(5 * (8_000 - 6_000), rel=1e-6)
    assert found.least_jpy == 0.0
    none = best(4_100.0)
    assert none.sizes == {"power": 0.0, "energy": 0.0}
    assert none.objective_jpy == 0.0
    assert none.status is Status.OPTIMAL


def test_the_highest_import_of_each_month_is_charged_once() -> None:
    # A load earns 10 yen/kWh on bought energy at 4, in 1 hour of April and 3 of May; a MW of peak costs 10,000 yen.
    start = datetime(2024, 4, 30, 23, tzinfo=JST)
    problem = Problem(
        timeline=Timeline(start=start, step_minutes=60, slots=4),
        available_mw=0.0,
        import_=Grid(power_mw_max=5.0, price_jpy_per_mwh=4_000.0),
        loads=(Load(id="ai", power_mw_max=2.0, value_jpy_per_mwh=10_000.0),),
    )
    found = size(problem, [], charge=DemandCharge(cost_jpy_per_mw=10_000.0))
    assert found.peaks_mw == pytest.approx([0.0, 2.0], abs=1e-5)  # 6,000 < 10,000 < 18,000
    assert found.objective_jpy == pytest.approx(2 * (18_000 - 10_000), rel=1e-6)
    year = size(problem, [], charge=DemandCharge(cost_jpy_per_mw=10_000.0, months=12))
    assert year.peaks_mw == pytest.approx([2.0], abs=1e-5)
    assert year.objective_jpy == pytest.approx(2 * (24_000 - 10_000), rel=1e-6)


def test_a_quota_grows_with_its_load() -> None:
    # 3 MWh a day for each MW; each missed one costs 9 yen/kWh, and bought ones 4: a MW earns 20,000 by its contract.
    problem = Problem(
        timeline=line(24),
        available_mw=0.0,
        import_=Grid(power_mw_max=2.0, price_jpy_per_mwh=4_000.0),
        deferrable=(Deferrable(id="ai", power_mw_max=1.0, energy_mwh_per_day=3.0, shortfall_jpy_per_mwh=9_000.0),),
    )
    contract = Option(
        id="ai", scales={"deferrable:ai": 1.0}, cost_jpy_per_year=-20_000.0 * HOURS_PER_YEAR / 24, size_max=30.0
    )
    found = size(problem, [contract])
    # 48 MWh can be bought: 16 MW are served, each leaving 8,000; a further MW costs 27,000 and brings 20,000.
    assert found.sizes["ai"] == pytest.approx(16.0, rel=1e-5)
    assert found.objective_jpy == pytest.approx(16 * 8_000.0, rel=1e-6)


def test_whole_containers_are_the_best_of_all_their_numbers() -> None:
    rng = Random(7)
    for seed in range(6):
        problem, options, charge = random_case(Random(1_000 + seed), slots_max=30)
        stepped = [replace(one, step=rng.choice([0.4, 1.5, 3.0])) if i < 2 else one for i, one in enumerate(options)]
        found = size(problem, stepped, charge=charge)
        best = large(problem, stepped, charge)
        scale = max(abs(best), 1e-3 * sum(abs(v) for v in found.schedule.value_jpy(found.problem).values()), 1.0)
        assert found.status is Status.OPTIMAL, found.reason
        assert abs(found.objective_jpy - best) <= 3e-6 * scale
        for one in stepped:
            if one.step:
                steps = (found.sizes[one.id] - one.size_least) / one.step
                assert steps == pytest.approx(round(steps), abs=1e-9)


def test_an_enumeration_of_containers_finds_none_better() -> None:
    problem = Problem(
        timeline=line(3),
        available_mw=[5.0, 3.0, 1.0],
        loads=tuple(
            Load(id=name, power_mw_max=1.0, value_jpy_per_mwh=worth) for name, worth in (("a", 8e3), ("b", 6e3))
        ),
    )
    options = [
        Option(id=name, scales={f"load:{name}": 1.0}, cost_jpy_per_year=per_hour(cost), size_max=5.0, step=1.5)
        for name, cost in (("a", 4_500.0), ("b", 1_900.0))
    ]
    earned = {
        counts: size(
            problem,
            [
                replace(one, step=0.0, size_min=1.5 * n, size_max=1.5 * n)
                for one, n in zip(options, counts, strict=True)
            ],
        ).objective_jpy
        for counts in product(range(4), repeat=2)
    }
    found = size(problem, options)
    assert found.objective_jpy == pytest.approx(max(earned.values()), rel=1e-9)
    assert tuple(round(found.sizes[one.id] / 1.5) for one in options) == max(earned, key=lambda key: earned[key])


# --------------------------------------------------------------------------------------------------------- certificates


def year_like(seed: int, days: int = 40) -> tuple[Problem, list[Option]]:
    rng = np.random.default_rng(seed)
    slots = 24 * days
    sun = np.clip(np.sin((np.arange(slots) % 24 - 6) / 12 * np.pi), 0.0, None) * rng.uniform(0.3, 1.0, days).repeat(24)
    price = np.clip(9_000 - 7_000 * sun + rng.normal(0.0, 1_500.0, slots), 10.0, None)
    problem = Problem(
        timeline=line(slots),
        available_mw=40.0 * sun,
        export=Grid(power_mw_max=np.where(sun > 0.6, 10.0, 30.0), price_jpy_per_mwh=price),
        import_=Grid(power_mw_max=10.0, price_jpy_per_mwh=price + 6_000.0),
        loads=(Load(id="asic", power_mw_max=1.0, value_jpy_per_mwh=9_500.0),),
        firm=Firm(power_mw=3.0, unserved_jpy_per_mwh=200_000.0),
        battery=Battery(charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=1.0, charge_efficiency=0.9),
    )
    both = {"battery.charge": 1.0, "battery.discharge": 1.0}
    return problem, [
        Option(id="asic", scales={"load:asic": 1.0}, cost_jpy_per_year=25e6, size_max=30.0),
        Option(id="power", scales=both, cost_jpy_per_year=4e6, size_max=30.0),
        Option(id="energy", scales={"battery.energy": 1.0}, cost_jpy_per_year=3e6, size_max=100.0),
    ]


def test_the_bound_holds_however_early_the_search_ends() -> None:
    problem, options = year_like(0)
    best = size(problem, options, tolerance=1e-9)
    assert best.status is Status.OPTIMAL
    for plans in (2, 3, 5, 8):
        early = size(problem, options, plans_max=plans)
        assert early.status is Status.STOPPED
        assert "plans were made" in early.reason
        assert early.gap > 1e-6
        assert early.objective_jpy <= best.objective_jpy + 1e-6 * abs(best.objective_jpy)
        assert early.bound_jpy >= best.objective_jpy - 1e-9 * abs(best.objective_jpy)
        assert (early.bound_jpy - early.objective_jpy) / early.objective_jpy == pytest.approx(early.gap, rel=1e-6)


def test_a_ceiling_lies_above_what_any_sizes_earn_and_touches_where_it_was_made() -> None:
    problem, _ = year_like(1)
    parts = _sizing.Parts(problem, None)
    rng = np.random.default_rng(2)

    def at(asic: float, power: float, energy: float) -> _sizing.Sizes:
        part = {"load:asic": asic, "battery.charge": power, "battery.discharge": power, "battery.energy": energy}
        return _sizing.Sizes(part, np.zeros(0))

    made_at = at(4.0, 3.0, 9.0)
    asked = parts.at(made_at)
    plan = solve(asked)
    slopes = parts.slopes(next(parts.duals(asked, plan)), made_at)

    def ceiling(sizes: _sizing.Sizes) -> float:
        total = slopes.rest.sum() + sum(float(slopes.part[name].sum()) * one for name, one in sizes.part.items())
        return total + float(np.maximum(slopes.first[1:] - slopes.last[:-1], 0.0).sum()) * sizes.part["battery.energy"]

    assert ceiling(made_at) == pytest.approx(plan.objective_jpy, rel=1e-9)
    for _ in range(25):
        sizes = at(*(rng.uniform(0.0, 1.0, 3) * [30.0, 30.0, 100.0]))
        assert ceiling(sizes) >= solve(parts.at(sizes)).objective_jpy - 1e-6


def test_what_is_known_shortens_the_search_and_changes_no_answer() -> None:
    problem, options = year_like(3)
    first = size(problem, options)
    again = size(problem, options, known=first)
    assert again.plans < first.plans
    assert again.objective_jpy == pytest.approx(first.objective_jpy, rel=2e-6)
    dearer = [replace(one, cost_jpy_per_year=1.2 * one.cost_jpy_per_year) for one in options]
    fresh, warm = size(problem, dearer), size(problem, dearer, known=first)
    assert warm.objective_jpy == pytest.approx(fresh.objective_jpy, rel=2e-6)
    assert problem.export is not None
    moved = replace(
        problem, export=replace(problem.export, price_jpy_per_mwh=np.asarray(problem.export.price_jpy_per_mwh) * 1.2)
    )
    fresh, warm = size(moved, options), size(moved, options, known=first)
    assert warm.objective_jpy == pytest.approx(fresh.objective_jpy, rel=2e-6)
    assert warm.bound_jpy >= fresh.objective_jpy - 1e-6 * abs(fresh.objective_jpy)


def test_each_plan_is_told() -> None:
    problem, options = year_like(4)
    told: list[tuple[int, float]] = []
    found = size(problem, options, tell=lambda plans, gap: told.append((plans, gap)))
    assert [plans for plans, _ in told] == sorted(plans for plans, _ in told)
    assert told[-1][1] <= 1e-6
    assert found.marginal_jpy["asic"] == pytest.approx(0.0, abs=1e4) or found.sizes["asic"] in (0.0, 30.0)


def test_engines_agree() -> None:
    problem, options = year_like(5, days=10)
    exact, highs = size(problem, options, engine="exact"), size(problem, options, engine="highs")
    assert exact.objective_jpy == pytest.approx(highs.objective_jpy, rel=3e-6)


def test_a_timeline_without_slots_has_nothing_to_size() -> None:
    empty = Problem(timeline=line(0), available_mw=[], loads=(Load(id="a", power_mw_max=[], value_jpy_per_mwh=[]),))
    found = size(empty, [Option(id="a", scales={"load:a": 1.0}, cost_jpy_per_year=1.0, size_max=1.0)])
    assert (found.objective_jpy, found.gap, found.sizes) == (0.0, 0.0, {"a": 0.0})


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"scales": {}}, "names no part"),
        ({"scales": {"loads:a": 1.0}}, "which is no part"),
        ({"scales": {"load": 1.0}}, "which is no part"),
        ({"scales": {"load:a": -1.0}}, "scales"),
        ({"size_max": -1.0}, "size_max"),
        ({"size_max": 1e12}, r"`options\[a\]\.size_max` is 1e\+12, more than 10,000,000"),
        ({"size_max": 1.0, "built": 2.0}, "size_max"),
        ({"step": -1.0}, "step"),
        ({"cost_jpy_per_year": float("nan")}, "cost_jpy_per_year"),
    ],
)
def test_an_option_that_makes_no_sense_is_refused(wrong: dict[str, Any], word: str) -> None:
    right: dict[str, Any] = {"id": "a", "scales": {"load:a": 1.0}, "cost_jpy_per_year": 1.0, "size_max": 1.0}
    with pytest.raises(InputError, match=word):
        Option(**(right | wrong))


def test_options_and_problem_must_agree() -> None:
    problem, options = year_like(6, days=2)
    with pytest.raises(InputError, match="stands twice"):
        size(problem, [options[0], options[0]])
    with pytest.raises(InputError, match="does not have"):
        size(problem, [Option(id="x", scales={"load:other": 1.0}, cost_jpy_per_year=1.0, size_max=1.0)])
    assert problem.battery is not None
    ended = replace(problem, battery=replace(problem.battery, end=1.0))
    with pytest.raises(InputError, match=r"battery\.end"):
        size(ended, options)
    with pytest.raises(InputError, match="no import"):
        size(replace(problem, import_=None), options, charge=DemandCharge(cost_jpy_per_mw=1.0))
    with pytest.raises(InputError, match="months"):
        DemandCharge(cost_jpy_per_mw=1.0, months=1.5)  # type: ignore[arg-type]
