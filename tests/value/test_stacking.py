"""Readiness that is sold of running load, against a linear program with a variable for each sale."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from shoals import plan
from shoals.core.errors import InputError, UnitMismatch
from shoals.core.plan import Battery, Grid, Load, Problem
from shoals.core.site import Reduction, Scheme
from shoals.core.time import Timeline
from shoals.value import stacking

LINE = Timeline(start=datetime(2025, 4, 1, tzinfo=UTC), step_minutes=60, slots=6)


def sold(name: str, product: str, power: float, price: float, *loads: str, **fields: Any) -> Reduction:
    return Reduction(
        id=name, product=product, power_mw=power, price_jpy_per_mw_hour=price, loads=loads or ("m",), **fields
    )


def load(name: str, power: Any, value: Any) -> Load:
    return Load(id=name, power_mw_max=power, value_jpy_per_mwh=value)


# --------------------------------------------------------------------- the transformation is the linear program


def by_linear_program(problem: Problem, loads: list[Load], reductions: list[Reduction]) -> float:
    """The whole problem with a variable for each reduction and slot: r <= its contract, sums within a layer <= load."""
    n, hours = problem.timeline.slots, problem.timeline.hours
    store = problem.battery
    names = ["gen", "export", "import", "charge", "discharge"]
    names += [f"l:{k.id}" for k in loads] + [f"r:{r.id}" for r in reductions]
    at = {name: i * n for i, name in enumerate(names)}
    size = len(names) * n + n + 1  # and the state of charge
    soc = len(names) * n
    cost, high = np.zeros(size), np.zeros(size)

    def put(name: str, limit: Any, worth: Any) -> None:
        part = slice(at[name], at[name] + n)
        high[part] = np.broadcast_to(np.asarray(limit), n)
        cost[part] = -np.broadcast_to(np.asarray(worth), n) * hours

    assert problem.export is not None
    assert problem.import_ is not None
    assert store is not None
    put("gen", problem.available_mw, 0.0)
    put("export", problem.export.power_mw_max, problem.export.price_jpy_per_mwh)
    put("import", problem.import_.power_mw_max, -np.asarray(problem.import_.price_jpy_per_mwh))
    put("charge", store.charge_mw_max, 0.0)
    put("discharge", store.discharge_mw_max, -store.wear_jpy_per_mwh)
    for k in loads:
        put(f"l:{k.id}", k.power_mw_max, k.value_jpy_per_mwh)
    for r in reductions:
        put(f"r:{r.id}", r.power_mw * stacking.call_window(r, problem.timeline), r.price_jpy_per_mw_hour)
    high[soc:] = store.energy_mwh_max
    bounds = [(0.0, h) for h in high]
    bounds[soc] = bounds[-1] = (store.start_mwh, store.start_mwh)
    equal, limit = [], []
    for t in range(n):
        row = np.zeros(size)
        for name in names[:5]:
            row[at[name] + t] = {"gen": 1, "import": 1, "discharge": 1}.get(name, -1)
        for k in loads:
            row[at[f"l:{k.id}"] + t] = -1
        equal.append(row)
        row = np.zeros(size)
        row[soc + t + 1], row[soc + t] = 1, -1
        row[at["charge"] + t] = -hours * store.charge_efficiency
        row[at["discharge"] + t] = hours / store.discharge_efficiency
        equal.append(row)
        for layer in stacking.layers(reductions, on="2025-04-01"):
            row = np.zeros(size)
            for r in layer:
                row[at[f"r:{r.id}"] + t] = 1
            for k in loads:
                if any(k.id == name or k.id.startswith(f"{name}:") for name in layer[0].loads):
                    row[at[f"l:{k.id}"] + t] = -1
            limit.append(row)
    found = linprog(
        cost, A_ub=np.array(limit), b_ub=np.zeros(len(limit)), A_eq=np.array(equal), b_eq=np.zeros(len(equal)),
        bounds=bounds, method="highs",
    )  # fmt: skip
    assert found.status == 0
    return -found.fun


money = st.integers(-5, 30).map(lambda k: 1e3 * k)
power = st.integers(0, 8).map(float)


def rows(values: st.SearchStrategy[float]) -> st.SearchStrategy[list[float]]:
    return st.lists(values, min_size=6, max_size=6)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_the_plan_of_the_transformed_loads_is_the_plan_of_the_whole(data: st.DataObject) -> None:
    loads = [load(name, data.draw(rows(power)), data.draw(rows(money))) for name in ("m:eco", "m:full", "ai")]
    paid = st.integers(0, 9).map(lambda k: 1e3 * k)
    hours = st.sets(st.integers(0, 5), max_size=6).map(tuple)

    def draw(name: str, product: str, *behind: str) -> Reduction:
        contract, price = data.draw(power), data.draw(paid)
        return sold(name, product, contract, price, *behind, hours=data.draw(hours), aggregated=True)

    reductions = [
        draw("c", "capacity", "m", "ai"),
        draw("t", "tertiary-2", "m"),
        draw("s", "secondary-1", "m"),
    ]
    problem = Problem(
        timeline=LINE,
        available_mw=data.draw(rows(power)),
        export=Grid(power_mw_max=4.0, price_jpy_per_mwh=data.draw(rows(money))),
        import_=Grid(power_mw_max=3.0, price_jpy_per_mwh=data.draw(rows(money.map(lambda v: v + 3.6e4)))),
        battery=Battery(
            charge_mw_max=2.0, discharge_mw_max=2.0, energy_mwh_max=4.0, charge_efficiency=0.9, wear_jpy_per_mwh=500.0
        ),
    )
    whole = Problem(
        **{name: getattr(problem, name) for name in ("timeline", "available_mw", "export", "import_", "battery")},
        loads=stacking.with_reductions(loads, reductions, LINE),
    )
    expected = by_linear_program(problem, loads, reductions)
    schedule = plan.solve(whole, "exact")
    assert schedule.objective_jpy == pytest.approx(expected, rel=1e-7, abs=1e-3)
    # and what is paid can be told from the running load alone
    reserved = stacking.reserved_mw(schedule.load_mw, reductions, LINE)
    readiness = sum(float(reserved[one.id].sum()) * one.price_jpy_per_mw_hour for one in reductions)
    books = stacking.payment_jpy(reserved, reductions, LINE)
    missing = books["reduction:c"] - float(reserved["c"].sum()) * reductions[0].price_jpy_per_mw_hour
    lost = min(1.1 * missing, books["reduction:c"])
    assert sum(books.values()) == pytest.approx(readiness + missing - lost, rel=1e-7, abs=1e-3)
    by_id = {k.id: k for k in loads}
    earned = 0.0
    for one in whole.loads:
        own = by_id[one.id.split(":+")[0]]
        earned += float((schedule.load_mw[one.id] * np.asarray(own.value_jpy_per_mwh, dtype=float)).sum())
    others = schedule.value_jpy(whole)
    total = earned + readiness + sum(others[name] for name in ("export", "import", "wear"))
    assert total == pytest.approx(expected, rel=1e-7, abs=1e-3)
    _, faults = stacking.settle(schedule.load_mw, reductions, reserved, LINE)
    assert faults == []


def test_parts_keep_the_power_of_each_load() -> None:
    loads = [load("m:eco", [3.0, 1.0, 0.0, 2.0, 2.0, 2.0], 20e3), load("m:full", 2.0, [1e3, 30e3, 5e3, 5e3, 5e3, 5e3])]
    found = stacking.with_reductions(loads, [sold("t", "tertiary-2", 2.5, 4e3, "m")], LINE)
    for one in loads:
        parts = [k for k in found if k.id.split(":+")[0] == one.id]
        total = sum(np.asarray(k.power_mw_max) for k in parts)
        assert total == pytest.approx(np.broadcast_to(one.power_mw_max, 6))
    backed = sum(np.asarray(k.power_mw_max) for k in found if k.id.endswith(":+t"))
    assert backed == pytest.approx([2.5, 2.5, 2.0, 2.5, 2.5, 2.5])
    assert stacking.with_reductions(loads, [], LINE)[0].id == "m:eco"


def test_payment_makes_a_load_run_that_would_be_off() -> None:
    """Energy at 15,000 for a miner worth 14,000: alone it is off; for 2 MW at 3,000 it runs, and no further."""
    grid = Grid(power_mw_max=9.0, price_jpy_per_mwh=15e3)
    miner = load("m", 5.0, 14e3)
    ready = sold("t", "tertiary-2", 2.0, 3e3, "m", hours=(0, 1))
    for loads, running in (((miner,), 0.0), (stacking.with_reductions([miner], [ready], LINE), 4.0)):
        schedule = plan.solve(Problem(timeline=LINE, available_mw=0.0, import_=grid, loads=loads))
        assert sum(power.sum() for power in schedule.load_mw.values()) == pytest.approx(running)


def test_a_capacity_contract_is_paid_in_full_and_loses_what_is_missing() -> None:
    contract = sold("c", "capacity", 2.0, 1e3, "m", hours=(0, 1, 2, 3))
    balancing = sold("t", "tertiary-2", 2.0, 500.0, "m")

    def books(*running: float) -> dict[str, float]:
        ready = stacking.reserved_mw({"m": running}, [contract, balancing], LINE)
        return stacking.payment_jpy(ready, [contract, balancing], LINE)

    assert books(2, 2, 2, 2, 0, 0) == {"reduction:c": 8e3, "reduction:t": 4e3}  # idle where nobody may call
    found = books(2, 2, 1, 0, 2, 2)  # three of eight MWh are missing, each at 1.1 of its part
    assert found == pytest.approx({"reduction:c": 8e3, "penalty:c": -3.3e3, "reduction:t": 4.5e3})
    nothing = books(0, 0, 0, 0, 2, 2)  # no more than all is lost
    assert nothing["reduction:c"] + nothing["penalty:c"] == 0.0
    away = stacking.payment_jpy({"c": np.zeros(6)}, [sold("c", "capacity", 2.0, 1e3, months=(9,))], LINE)
    assert away == {"reduction:c": 0.0}


def test_a_sale_below_the_least_power_goes_through_an_aggregator() -> None:
    loads = [load("m", 5.0, 1e4)]
    with pytest.raises(InputError, match="sold from 1 MW") as error:
        stacking.with_reductions(loads, [sold("c", "capacity", 0.5, 1e3)], LINE)
    assert "aggregated = true" in error.value.hint
    for one in (sold("c", "capacity", 0.5, 1e3, aggregated=True), sold("c", "capacity", 1.0, 1e3)):
        assert stacking.with_reductions(loads, [one], LINE)[0].id == "m:+c"
    assert stacking.with_reductions(loads, [sold("t", "tertiary-2", 0.5, 1e3)], LINE)  # no least power is known


def test_a_price_of_another_year_is_refused_unless_it_is_assumed() -> None:
    loads = [load("m", 5.0, 1e4)]
    with pytest.raises(InputError, match="fiscal year 2028, and the plan of 2025") as error:
        stacking.with_reductions(loads, [sold("c", "capacity", 2.0, 1e3, fiscal_year=2028)], LINE)
    assert "assumed_price" in error.value.hint
    for fields in ({"fiscal_year": 2025}, {"fiscal_year": 2028, "assumed_price": True}, {}):
        assert stacking.with_reductions(loads, [sold("c", "capacity", 2.0, 1e3, **fields)], LINE)
    march = Timeline(start=datetime(2025, 3, 31, 22, tzinfo=UTC), step_minutes=60, slots=6)
    with pytest.raises(InputError, match="the plan of 2024"):
        stacking.with_reductions(loads, [sold("c", "capacity", 2.0, 1e3, fiscal_year=2025)], march)
    with pytest.raises(InputError, match="called measured"):
        sold("c", "capacity", 2.0, 1e3, assumed_price=True, kind="measured")


# ------------------------------------------------------------------------------------------------------ which go where


def test_layers_hold_what_excludes_each_other() -> None:
    a, b, c = sold("a", "primary", 1, 1), sold("b", "secondary-2", 1, 1), sold("c", "capacity", 1, 1)
    assert stacking.layers([a, b, c], on="2025-04-01") == ((a, b), (c,))
    two = [sold("a", "primary", 1, 1, "m"), sold("b", "primary", 1, 1, "ai")]
    with pytest.raises(InputError, match="different loads"):
        stacking.layers(two, on="2025-04-01")
    across = [sold("a", "primary", 1, 1, "m", "ai"), sold("b", "capacity", 1, 1, "ai", "x")]
    with pytest.raises(InputError, match="share some of their loads"):
        stacking.layers(across, on="2025-04-01")
    with pytest.raises(InputError, match="2019"):
        stacking.layers([a, b], on="2019-04-01")


def test_rules_that_make_no_layers_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    together = {frozenset(("primary", "tertiary-2"))}
    monkeypatch.setattr(stacking.scheme, "compatible", lambda a, b, *, on: frozenset((a, b)) in together)
    three = [sold("a", "primary", 1, 1), sold("b", "secondary-1", 1, 1), sold("c", "tertiary-2", 1, 1)]
    with pytest.raises(InputError, match=r"shares a kilowatt with some"):
        stacking.layers(three, on="2025-04-01")


def test_a_window_is_of_months_hours_and_weekdays() -> None:
    week = Timeline(start=datetime(2024, 12, 30, tzinfo=UTC), step_minutes=60, slots=24 * 7)  # from a Monday
    one = sold("w", "capacity", 1, 1, months=(1,), hours=(17, 18), weekdays_only=True)
    found = stacking.call_window(one, week, holidays=["2025-01-01"])
    days = np.unique(week.starts_local()[found].astype("datetime64[D]")).astype(str).tolist()
    assert days == ["2025-01-02", "2025-01-03"]
    assert found.sum() == 4
    with pytest.raises(InputError, match="months"):
        sold("w", "capacity", 1, 1, months=(13,))


# ---------------------------------------------------------------------------------------------------- what was there


def test_a_load_that_is_off_and_a_kilowatt_sold_twice_are_told_apart() -> None:
    first, second = sold("a", "primary", 2.0, 9e3), sold("b", "secondary-1", 2.0, 1e3)
    running = {"m:eco": [2.0, 2.0, 0.0, 3.0, 4.0, 1.0], "ai": [9.0] * 6}
    full = [2.0, 1.0, 2.0, 2.0, 2.0, 1.0]
    found, faults = stacking.settle(running, [first, second], {"a": full, "b": [0.0, 1.0, 0.0, 2.0, 2.0, 1.0]}, LINE)
    assert found[0].short_mw.tolist() == [0.0, 0.0, 2.0, 0.0, 0.0, 0.0]
    assert found[1].short_mw.tolist() == [0.0, 0.0, 0.0, 1.0, 0.0, 1.0]
    assert len(faults) == 2
    assert "`a` promised 2 MW in slot 2" in faults[0]
    assert "is off" in faults[0]
    assert "`b` promised 2 MW in slot 3, where 1 MW" in faults[1]
    assert "sold already" in faults[1]
    over = stacking.settle(running, [first], {"a": [3.0] * 6}, LINE)[1]
    assert "its contract is for 2" in over[0]
    both = [first, sold("c", "capacity", 2.0, 1e3)]
    assert stacking.settle({"m": [2.0] * 6}, both, {"a": [2.0] * 6, "c": [2.0] * 6}, LINE)[1] == []
    with pytest.raises(InputError, match="is no reduction"):
        stacking.settle(running, [first], {"z": full}, LINE)


def month(power: np.ndarray) -> tuple[Timeline, np.ndarray]:
    line = Timeline(start=datetime(2024, 7, 1, tzinfo=UTC), step_minutes=30, slots=48 * 14)  # from a Monday
    return line, np.repeat(power, 48)


def test_the_baseline_is_the_four_highest_of_five_weekdays() -> None:
    daily = np.array([4, 5, 1, 7, 8, 90, 91, 6, 3, 2, 2, 2, 92, 93], dtype=float)
    line, power = month(daily)
    event = np.zeros(line.slots, dtype=bool)
    event[48 * 9 + 34 : 48 * 9 + 40] = True  # Wednesday of the second week, 17:00 to 20:00
    plain = stacking.baseline_mw(power, line, event, same_day=False)
    assert np.isnan(plain).sum() == line.slots - 48
    assert np.nanmax(plain) == np.nanmin(plain) == pytest.approx((3 + 6 + 8 + 7) / 4)  # the first week's 1 is dropped
    without = stacking.baseline_mw(power, line, event, same_day=False, earlier=["2024-07-05"])
    assert np.nanmax(without) == pytest.approx((3 + 6 + 7 + 5) / 4)
    shifted = power.copy()
    shifted[48 * 9 + 26 : 48 * 9 + 32] = 10.0  # 13:00 to 16:00: four hours to one before
    assert np.nanmax(stacking.baseline_mw(shifted, line, event)) == pytest.approx(10.0)
    assert np.nanmax(stacking.baseline_mw(power, line, event)) == pytest.approx(2.0)


def test_days_of_rest_have_their_own_baseline_and_too_few_days_are_refused() -> None:
    daily = np.array([4, 5, 1, 7, 8, 90, 91, 6, 3, 2, 2, 2, 92, 93], dtype=float)
    line, power = month(daily)
    event = np.zeros(line.slots, dtype=bool)
    event[48 * 13 + 20 : 48 * 13 + 26] = True  # the second Sunday
    found = stacking.baseline_mw(power, line, event, same_day=False)
    assert np.nanmax(found) == pytest.approx((92 + 91) / 2)
    early = np.roll(event, -48 * 8)
    with pytest.raises(InputError, match="comparable days"):
        stacking.baseline_mw(power, line, early)
    with pytest.raises(InputError, match="0 days"):
        stacking.baseline_mw(power, line, np.zeros(line.slots, dtype=bool))
    with pytest.raises(UnitMismatch):
        stacking.baseline_mw(power, line, event[:-1])


def test_a_contract_loses_its_part_for_each_missed_slot_and_no_more_than_all() -> None:
    paid = {"contract_jpy_per_year": 12e6, "contract_mw": 2.0, "calls": 12, "slots_per_call": 6}
    one_call = stacking.capacity_penalty_jpy([2.0] * 6, **paid)
    assert one_call == pytest.approx(12e6 / 12 * 1.1)
    assert stacking.capacity_penalty_jpy([1.0] * 6, **paid) == pytest.approx(one_call / 2)
    assert stacking.capacity_penalty_jpy([2.0] * 72, **paid) == 12e6
    assert stacking.capacity_penalty_jpy([], **paid) == 0.0
    with pytest.raises(InputError, match="up from zero"):
        stacking.capacity_penalty_jpy([-1.0], **paid)


def test_a_years_price_comes_back_from_its_hours() -> None:
    window = np.array([True, False] * 50)
    price = stacking.capacity_price_jpy_per_mw_hour(13_177.0, window, hours=0.5)
    assert price * window.sum() * 0.5 == pytest.approx(13_177e3)
    with pytest.raises(InputError, match="no slot"):
        stacking.capacity_price_jpy_per_mw_hour(1.0, ~window & window, hours=0.5)


# ------------------------------------------------------------------------------------------------ certificates, notes


def test_one_use_bears_one_claim() -> None:
    credit = stacking.Claim(id="j", kind="j-credit", energy_wh=(5, 5))
    own = stacking.Claim(id="o", kind="own-use", energy_wh=(0, 6))
    energy = {"exported_wh": [0, 0], "used_wh": [10, 10], "plant_scheme": Scheme.FIP}
    assert stacking.claim_faults([credit], **energy) == []
    [fault] = stacking.claim_faults([credit, own], **energy)
    assert "`j`, `o` come to 11 Wh in slot 1" in fault
    with pytest.raises(UnitMismatch):
        stacking.claim_faults([stacking.Claim(id="s", kind="own-use", energy_wh=(1,))], **energy)
    with pytest.raises(InputError, match="kind"):
        stacking.Claim(id="s", kind="green", energy_wh=(1,))
    with pytest.raises(InputError, match="negative"):
        stacking.Claim(id="s", kind="own-use", energy_wh=(-1,))


def test_notes_are_withdrawn_before_all_else() -> None:
    note = stacking.Obligation(id="n", power_mw=(0.0, 2.0, 2.0, 0.0, 0.0, 0.0), replacement_jpy_per_mwh=4e4)
    power_mw, price = stacking.firm_withdrawal([note, note], LINE)
    assert power_mw.tolist() == [0.0, 4.0, 4.0, 0.0, 0.0, 0.0]
    assert price.tolist() == [0.0, 4e4, 4e4, 0.0, 0.0, 0.0]
    with pytest.raises(UnitMismatch):
        stacking.firm_withdrawal([note], Timeline(start=LINE.start, step_minutes=60, slots=2))
    with pytest.raises(InputError, match="power_mw"):
        stacking.Obligation(id="n", power_mw=(-1.0,), replacement_jpy_per_mwh=1.0)
