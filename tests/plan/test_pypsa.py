"""PyPSA, a second reading of each problem by other people's code, finds the same optimum; networks come back whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest

from shoals.core.areas import CoupledProblem, Line
from shoals.core.errors import InputError
from shoals.core.plan import Battery, Deferrable, Firm, Grid, Load, Problem
from shoals.core.time import Timeline
from shoals.plan import solve
from shoals.plan.areas import solve_areas
from shoals.plan.pypsa import Comparison, check, from_pypsa, optimize, to_pypsa
from shoals.testing.areas import random_areas, shortened, ten_areas
from shoals.testing.plan import JST, known_optima

pypsa = pytest.importorskip("pypsa", reason="PyPSA is not installed: pip install 'shoals[pypsa]'")

NIGHTLY = bool(os.environ.get("SHOALS_NIGHTLY"))
HOURS = Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=60, slots=48)


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """PyPSA and its friends warn of what they will change to themselves; the tests' own networks let them."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


def full(**more: Any) -> Problem:
    """A problem with every part."""
    rng = np.random.default_rng(3)
    n = HOURS.slots
    price = np.round(rng.uniform(-2_000.0, 20_000.0, n))
    given: dict[str, Any] = {
        "timeline": HOURS,
        "available_mw": np.round(rng.uniform(0.0, 12.0, n), 1),
        "export": Grid(power_mw_max=rng.choice([0.0, 4.0, 6.0], n), price_jpy_per_mwh=price),
        "import_": Grid(power_mw_max=3.0, price_jpy_per_mwh=price + 4_000.0),
        "loads": (
            Load(id="asic", power_mw_max=2.0, value_jpy_per_mwh=9_000.0),
            Load(id="gpu", power_mw_max=rng.uniform(0.0, 2.0, n), value_jpy_per_mwh=price[::-1].copy()),
        ),
        "firm": Firm(power_mw=1.5, unserved_jpy_per_mwh=90_000.0),
        "deferrable": (Deferrable(id="ai", power_mw_max=3.0, energy_mwh_per_day=11.0, shortfall_jpy_per_mwh=30_000.0),),
        "battery": Battery(
            charge_mw_max=2.0, discharge_mw_max=3.0, energy_mwh_max=5.0, charge_efficiency=0.95,
            discharge_efficiency=0.9, wear_jpy_per_mwh=700.0, start_mwh=1.0,
        ),
    }  # fmt: skip
    return Problem(**given | more)


def arrays_of(problem: Problem) -> dict[str, Any]:
    """Return all numbers of a problem."""
    found: dict[str, Any] = {"line": problem.timeline, "available": problem.available_mw, "battery": problem.battery}
    for name in ("export", "import_"):
        grid = getattr(problem, name)
        found[name] = None if grid is None else (grid.power_mw_max, grid.price_jpy_per_mwh)
    found["firm"] = problem.firm and (problem.firm.power_mw, problem.firm.unserved_jpy_per_mwh)
    for load in problem.loads:
        found[load.id] = (load.power_mw_max, load.value_jpy_per_mwh)
    for one in problem.deferrable:
        found[one.id] = (one.power_mw_max, one.energy_mwh_per_day, one.shortfall_jpy_per_mwh)
    return found


def assert_same(one: Problem, other: Problem) -> None:
    mine, theirs = arrays_of(one), arrays_of(other)
    assert set(mine) == set(theirs)
    for key, value in mine.items():
        if isinstance(value, tuple):
            for a, b in zip(value, theirs[key], strict=True):
                np.testing.assert_allclose(a, b, rtol=1e-15, atol=1e-15)
        elif isinstance(value, np.ndarray):
            np.testing.assert_allclose(value, theirs[key], rtol=1e-15, atol=1e-15)
        else:
            assert value == theirs[key]


# --------------------------------------------------------------------------------------------------------------- out


@pytest.mark.parametrize("seed", range(40 if NIGHTLY else 2))
def test_random_areas_agree(seed: int) -> None:
    """Several random problems at once, with lines between them or with none."""
    problem = random_areas(Random(500 + seed), areas_max=6, slots_min=20, slots_max=40)
    told = check(problem if seed % 3 else replace(problem, lines=()))
    assert told.agrees, str(told)
    assert "agrees" in str(told)


def test_a_problem_with_every_part_agrees_and_comes_back() -> None:
    problem = full()
    network = to_pypsa(problem)
    best = solve(problem)
    assert optimize(network) == pytest.approx(best.objective_jpy, rel=1e-9)
    back = from_pypsa(network)
    assert isinstance(back, Problem)
    assert_same(problem, back)
    assert back.timeline.start.isoformat() == HOURS.start.isoformat()
    # PyPSA's own price of the bus is a dual too: our schedule must be best at it, slot by slot.
    price = network.buses_t.marginal_price["bus"].to_numpy() / HOURS.hours
    assert np.isfinite(price).all()
    sold = (best.export_mw > 1e-9) & (best.export_mw < np.asarray(problem.export.power_mw_max) - 1e-9)
    assert sold.any()
    worth = np.asarray(problem.export.price_jpy_per_mwh)
    np.testing.assert_allclose(price[sold], worth[sold], atol=1e-3)


def test_each_end_of_a_battery_agrees() -> None:
    store = full().battery
    assert store is not None
    ends: tuple[str | float, ...] = ("free", "cyclic", 4.0)
    areas = {str(end): full(battery=replace(store, end=end), deferrable=()) for end in ends}
    network = to_pypsa(CoupledProblem(areas=areas))
    optimize(network)
    for name, area in areas.items():
        assert _earned(network, name, area) == pytest.approx(solve(area).objective_jpy, rel=1e-8)


def test_a_known_optimum() -> None:
    problem, best = known_optima()["two dates"]
    assert optimize(to_pypsa(problem)) == pytest.approx(best, rel=1e-9)


def test_ten_areas_agree_and_come_back() -> None:
    problem = ten_areas(48)
    network = to_pypsa(problem)
    assert optimize(network) == pytest.approx(solve_areas(problem).objective_jpy, rel=1e-8)
    back = from_pypsa(network)
    assert isinstance(back, CoupledProblem)
    assert list(back.areas) == list(problem.areas)
    for name, area in problem.areas.items():
        assert_same(area, back.areas[name])
    for one, other in zip(problem.lines, back.lines, strict=True):
        assert (one.id, one.from_, one.to, one.loss_fraction) == (other.id, other.from_, other.to, other.loss_fraction)
        for key in ("forward_mw_max", "backward_mw_max", "cost_jpy_per_mwh"):
            np.testing.assert_allclose(getattr(one, key), getattr(other, key))


def test_a_wrong_answer_is_not_called_the_same() -> None:
    problem = full(deferrable=())
    best = solve(problem)
    wrong = replace(best, objective_jpy=best.objective_jpy * (1 + 3e-6))
    told = check(problem, wrong)
    assert not told.agrees
    assert str(told).startswith("DIFFERS")
    assert Comparison(ours_jpy=0.0, pypsa_jpy=1e-9, engine="e", ours_s=0, pypsa_s=0, version="1").agrees


def test_the_demo_year_agrees() -> None:
    from shoals import cycle

    problem = cycle.problem_of(*_given(cycle.given_demo()))
    weeks = _weeks(problem, (0, 20))
    total = optimize(to_pypsa(CoupledProblem(areas=weeks)))
    assert total == pytest.approx(sum(solve(week).objective_jpy for week in weeks.values()), rel=1e-6)


@pytest.mark.real
@pytest.mark.parametrize("site", ["kyushu-hybrid-50mw"])
def test_four_real_weeks_of_kyushu_agree(site: str, real_data: Path, root: Path) -> None:
    """One week of each season of FY2024, as separate areas of one network: PyPSA takes long to begin."""
    from shoals import cycle, data

    given = cycle.given_files(data.read_site(root / "examples" / "sites" / f"{site}.toml"), real_data, 2024)
    problem = cycle.problem_of(*_given(given))
    weeks = _weeks(problem, (3, 17, 30, 43))
    best = {name: solve(week) for name, week in weeks.items()}
    network = to_pypsa(CoupledProblem(areas=weeks))
    total = optimize(network)
    assert total == pytest.approx(sum(one.objective_jpy for one in best.values()), rel=1e-6)
    for name, week in weeks.items():  # week by week too, from PyPSA's own dispatch
        assert _earned(network, name, week) == pytest.approx(best[name].objective_jpy, rel=1e-6)


def _given(given: Any) -> tuple[Any, Any]:
    from shoals import data

    return given, data.plant_series(given.site.plant, given.area, seed=0)


def _weeks(problem: Problem, numbers: tuple[int, ...]) -> dict[str, Problem]:
    """Return weeks of a year of half hours, all put on the first, so that one network takes them."""
    line = problem.timeline.window(0, 336)
    return {f"week {number}": _window(problem, line, number * 336) for number in numbers}


def _window(problem: Problem, line: Timeline, first: int) -> Problem:
    """Return some slots of a problem."""

    def cut(values: Any) -> Any:
        return np.roll(np.asarray(values), -first)

    def grid(one: Grid | None) -> Grid | None:
        return one and Grid(power_mw_max=cut(one.power_mw_max), price_jpy_per_mwh=cut(one.price_jpy_per_mwh))

    rolled = replace(
        problem,
        available_mw=cut(problem.available_mw),
        export=grid(problem.export),
        import_=grid(problem.import_),
        loads=tuple(
            replace(one, power_mw_max=cut(one.power_mw_max), value_jpy_per_mwh=cut(one.value_jpy_per_mwh))
            for one in problem.loads
        ),
    )
    return shortened(rolled, line)


def _earned(network: Any, area: str, problem: Problem) -> float:
    """Return what an area earns by PyPSA's dispatch and its costs. [JPY]"""
    mine = [name for name in network.generators.index if name.startswith(f"{area} ")]
    power = network.generators_t.p[mine]
    fixed = network.generators.marginal_cost[mine]
    cost = sum(float((power[n] * network.generators_t.marginal_cost.get(n, fixed[n])).sum()) for n in mine)
    store = f"{area} battery"
    if store in network.storage_units.index:
        wear = network.storage_units.marginal_cost[store]
        cost += float(network.storage_units_t.p_dispatch[store].sum()) * wear
    return -cost * problem.timeline.hours


# ---------------------------------------------------------------------------------------------------------------- in


def simple() -> Any:
    """A network as a user of PyPSA writes it."""
    import pandas as pd

    network = pypsa.Network()
    network.set_snapshots(pd.date_range("2024-04-01", periods=4, freq="h"))
    network.add("Bus", "site")
    network.add("Generator", "sun", bus="site", p_nom=4.0, p_max_pu=[0.5, 1.0, 0.2, 0.0])
    network.add("Generator", "wind", bus="site", p_nom=1.0)
    network.add("Generator", "grid", bus="site", p_nom=2.0, marginal_cost=30.0)
    network.add("Generator", "miner", bus="site", sign=-1, p_nom=1.0, marginal_cost=-10.0)
    network.add("Load", "house", bus="site", p_set=1.5)
    network.add("StorageUnit", "cell", bus="site", p_nom=1.0, max_hours=2.0, efficiency_store=0.9)
    return network


def test_a_network_of_somebody_elses_is_read() -> None:
    network = simple()
    problem = from_pypsa(network, unserved_jpy_per_mwh=1e6)
    assert isinstance(problem, Problem)
    assert np.asarray(problem.available_mw).tolist() == pytest.approx([3.0, 5.0, 1.8, 1.0])
    assert problem.import_ is not None
    assert problem.battery == Battery(
        charge_mw_max=1.0, discharge_mw_max=1.0, energy_mwh_max=2.0, charge_efficiency=0.9, end="free"
    )
    assert solve(problem).objective_jpy == pytest.approx(optimize(network), rel=1e-9)


def test_two_buses_and_a_link_are_read() -> None:
    network = simple()
    network.add("Bus", "town")
    network.add("Load", "homes", bus="town", p_set=1.0)
    network.add("Generator", "peaker", bus="town", p_nom=5.0, marginal_cost=80.0)
    network.add("Link", "wire", bus0="site", bus1="town", p_nom=2.0, efficiency=0.97, marginal_cost=1.0)
    network.add("Link", "cable", bus0="site", bus1="town", p_nom=0.5, p_min_pu=-1.0)
    problem = from_pypsa(network, unserved_jpy_per_mwh=1e6)
    assert isinstance(problem, CoupledProblem)
    assert [(one.id, one.from_, one.to) for one in problem.lines] == [
        ("wire", "site", "town"),
        ("cable", "site", "town"),
    ]
    assert np.asarray(problem.lines[1].backward_mw_max).tolist() == [0.5] * 4
    assert solve_areas(problem).objective_jpy == pytest.approx(optimize(network), rel=1e-9)


def _change(kind: str, name: str, key: str, value: Any) -> Any:
    def change(network: Any) -> Any:
        static = network.c[kind].static
        before = static.at[name, key]
        static.loc[name, key] = value
        return lambda: static.__setitem__(key, static[key].where(static.index != name, before))

    return change


def _more(kind: str, name: str, **given: Any) -> Any:
    def change(network: Any) -> Any:
        network.add(kind, name, **given)
        return lambda: network.remove(kind, name)

    return change


def _weights(network: Any) -> Any:
    before = network.snapshot_weightings.copy()
    network.snapshot_weightings = before.astype(float) * 6.0
    return lambda: setattr(network, "snapshot_weightings", before)


@pytest.fixture(scope="module")
def network() -> Any:
    """A network to be changed, and changed back: it takes long to make one."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return simple()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_change("Generator", "sun", "p_nom_extendable", True), "the Generator `sun` has `p_nom_extendable` 1"),
        (_change("Generator", "grid", "committable", True), "the Generator `grid` has `committable` 1"),
        (_change("Generator", "grid", "p_min_pu", 0.3), "the Generator `grid` has `p_min_pu` 0.3"),
        (_change("Generator", "grid", "ramp_limit_up", 0.1), "`ramp_limit_up` 0.1"),
        (_change("Generator", "wind", "marginal_cost", 5.0), "the second at bus `site` with a cost"),
        (_change("Generator", "wind", "sign", 2.0), "`sign` 2"),
        (_change("StorageUnit", "cell", "standing_loss", 0.01), "`standing_loss` 0.01"),
        (_change("StorageUnit", "cell", "cyclic_state_of_charge", True), "is cyclic and begins with whatever is best"),
        (_change("Load", "house", "sign", 1.0), "the Load `house` has a `sign` other than -1"),
        (_more("Store", "tank", bus="site", e_nom=1.0), "several stores"),
        (_more("Line", "ac", bus0="site", bus1="site", x=0.1), "the Line `ac` has no counterpart"),
        (_more("GlobalConstraint", "co2", constant=1.0), "the GlobalConstraint `co2` has no counterpart"),
        (_weights, "`snapshot_weightings` are not the 1 hours"),
    ],
)
def test_what_has_no_counterpart_is_refused_by_name(change: Any, words: str, network: Any) -> None:
    undo = change(network)
    try:
        with pytest.raises(InputError) as caught:
            from_pypsa(network, unserved_jpy_per_mwh=1e6)
    finally:
        undo()
    assert words in caught.value.args[0]
    assert caught.value.args[1]
    assert from_pypsa(network, unserved_jpy_per_mwh=1e6).timeline.slots == 4  # and taken without it


def test_uneven_steps_are_refused() -> None:
    import pandas as pd

    network = pypsa.Network()
    network.set_snapshots(pd.DatetimeIndex(["2024-04-01 00:00", "2024-04-01 01:00", "2024-04-01 03:00"]))
    with pytest.raises(InputError, match="`2024-04-01 01:00:00` has another distance"):
        from_pypsa(network)


def test_a_load_wants_a_cost_and_a_cyclic_store_a_start() -> None:
    network = simple()
    with pytest.raises(InputError, match="nothing says what it costs not to"):
        from_pypsa(network)
    network.c["StorageUnit"].static.loc["cell", ["cyclic_state_of_charge", "state_of_charge_initial"]] = True, 1.0
    kept = from_pypsa(network, unserved_jpy_per_mwh=1e6, keep_start=True)
    assert isinstance(kept, Problem)
    assert kept.battery is not None
    assert (kept.battery.start_mwh, kept.battery.end) == (1.0, "cyclic")


def test_a_network_without_times_or_buses_is_refused() -> None:
    with pytest.raises(InputError, match="no times"):
        from_pypsa(pypsa.Network())
    network = simple()
    network.remove("Bus", "site")
    with pytest.raises(InputError, match="no bus"):
        from_pypsa(network)


def test_a_store_without_limits_of_power_is_read() -> None:
    network = simple()
    network.remove("StorageUnit", "cell")
    network.add("Store", "tank", bus="site", e_nom=3.0, e_initial=1.0)
    problem = from_pypsa(network, unserved_jpy_per_mwh=1e6)
    assert isinstance(problem, Problem)
    assert solve(problem).objective_jpy == pytest.approx(optimize(network), rel=1e-9)


def test_out_refuses_no_slots_and_two_of_a_name() -> None:
    with pytest.raises(InputError, match="no slots"):
        to_pypsa(Problem(timeline=replace(HOURS, slots=0), available_mw=[]))
    with pytest.raises(InputError, match="two parts of the problem would be the Generator `generation`"):
        to_pypsa(
            Problem(
                timeline=HOURS,
                available_mw=1.0,
                loads=(Load(id="generation", power_mw_max=1.0, value_jpy_per_mwh=1.0),),
            )
        )
    lines = (Line(id="x", from_="a", to="b", forward_mw_max=1.0, backward_mw_max=1.0),)
    areas = {name: Problem(timeline=HOURS, available_mw=1.0) for name in "ab"}
    assert list(to_pypsa(CoupledProblem(areas=areas, lines=lines)).links.index) == ["x forward", "x backward"]


def test_without_pypsa_the_hint_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "pypsa", None)
    with pytest.raises(InputError, match=r"pip install .*\[pypsa\]'"):
        to_pypsa(full())


def test_a_day_begins_where_the_zone_says() -> None:
    """A network of somebody else's is in UTC; what `to_pypsa` made keeps its zone, daylight saving and all."""
    from zoneinfo import ZoneInfo

    line = Timeline(start=datetime(2024, 10, 26, 5, tzinfo=ZoneInfo("Europe/Berlin")), step_minutes=60, slots=50)
    back = from_pypsa(to_pypsa(Problem(timeline=line, available_mw=1.0)))
    assert isinstance(back, Problem)
    assert back.timeline.day_index().tolist() == line.day_index().tolist()
    assert from_pypsa(simple(), unserved_jpy_per_mwh=1.0).timeline.start == datetime(2024, 4, 1, tzinfo=UTC)
