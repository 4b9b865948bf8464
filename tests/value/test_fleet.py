"""A fleet's merit order against a linear program over machines and modes, and against counting."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timezone
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from shoals.core.errors import InputError
from shoals.core.network import NetworkSeries
from shoals.core.site import Derating, Fleet, Machines, Mode
from shoals.core.time import Timeline
from shoals.value import fleet as fleets
from shoals.value import mining

LINE = Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=30, slots=3)
NETWORK = NetworkSeries(
    timeline=LINE,
    difficulty=[90e12, 100e12, 120e12],
    subsidy_btc_per_block=3.125,
    fees_btc_per_block=0.1,
    price_usd_per_btc=6e4,
    rate_jpy_per_usd=150.0,
)
HOT = Derating(from_c=30.0, hashrate_loss_per_k=0.01, efficiency_loss_per_k=0.005, stop_c=45.0)


def mode(name: str, power_w: float, hashrate: float) -> Mode:
    return Mode(name=name, power_w=power_w, hashrate_th_per_s=hashrate)


def row(model: str, count: int, *points: tuple[float, float]) -> Machines:
    return Machines(model=model, count=count, modes=tuple(mode(f"m{i}", p, h) for i, (p, h) in enumerate(points)))


def fleet(*rows: Machines, **fields: Any) -> Fleet:
    return Fleet(**({"id": "hall", "model": "mixed", "rows": rows, "overhead": 1.1} | fields))


points = st.lists(
    st.tuples(st.floats(500, 6_000), st.floats(20, 400)), min_size=1, max_size=5, unique_by=lambda p: p[0]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(points, min_size=1, max_size=3), st.floats(0.0, 1.0))
def test_segments_make_as_many_hashes_of_a_power_as_the_best_mix_of_modes(
    tables: list[list[tuple[float, float]]], part: float
) -> None:
    """Over shares of machines in each mode, a linear program finds the most hashes of a power: the same as the hull."""
    rows = [row(f"r{i}", 10 * (i + 1), *table) for i, table in enumerate(tables)]
    one = fleet(*rows, overhead=1.0)
    steps = fleets.steps(one)
    power = part * sum(step.power_mw for step in steps)
    left, hashes = power, 0.0
    for step in steps:
        taken = min(left, step.power_mw)
        hashes += taken / step.efficiency_j_per_th
        left -= taken
    cost = [-r.count * m.hashrate_th_per_s / 1e6 for r in rows for m in r.modes]
    watts = [r.count * m.power_w / 1e6 for r in rows for m in r.modes]
    owner = [i for i, r in enumerate(rows) for _ in r.modes]
    limits = [[float(i == k) for i in owner] for k in range(len(rows))]
    best = linprog(cost, A_ub=[watts, *limits], b_ub=[power, *[1.0] * len(rows)], bounds=(0, None), method="highs")
    assert hashes == pytest.approx(-best.fun, rel=1e-7, abs=1e-12)
    order = [step.efficiency_j_per_th for step in steps]
    assert order == sorted(order)


@settings(max_examples=60, deadline=None)
@given(points)
def test_a_mode_below_the_hull_is_named_and_every_other_is_on_it(table: list[tuple[float, float]]) -> None:
    one = row("r", 1, *table)
    on = {m.name for m in fleets.hull(one.modes)}
    for m in one.modes:
        others = [(p, h) for p, h in [(0.0, 0.0), *table] if (p, h) != (m.power_w, m.hashrate_th_per_s)]
        best = linprog(
            [-h for _, h in others],
            A_ub=[[p for p, _ in others]], b_ub=[m.power_w], A_eq=[[1.0] * len(others)], b_eq=[1.0], method="highs",
        )  # fmt: skip
        reachable = -best.fun
        if m.hashrate_th_per_s > reachable * (1 + 1e-9):
            assert m.name in on
        elif m.hashrate_th_per_s < reachable * (1 - 1e-9):
            assert m.name not in on
    assert on.isdisjoint(m.name for m in fleets.below_hull(one))


def test_a_fleet_of_one_kind_is_one_load_under_its_own_id() -> None:
    plain = Fleet(id="asic", model="S21", machines=100, hashrate_th_per_s=200.0, efficiency_j_per_th=17.5)
    [load] = fleets.segments(plain, NETWORK)
    assert load.id == "asic"
    assert np.asarray(load.power_mw_max).tolist() == [plain.power_mw_max] * 3
    value = mining.value_jpy_per_mwh(NETWORK, efficiency_j_per_th=17.5 * 1.05, pool_fee=0.02)
    assert np.asarray(load.value_jpy_per_mwh).tolist() == value.tolist()


def test_the_whole_fleet_earns_what_its_hashes_earn() -> None:
    one = fleet(row("a", 50, (2_000, 130), (3_500, 200)), row("b", 20, (3_250, 110)), pool_fee=0.02)
    loads = fleets.segments(one, NETWORK)
    assert [load.id for load in loads] == ["hall:a:m0", "hall:a:m1", "hall:b"]
    earned = sum(np.asarray(load.power_mw_max) * np.asarray(load.value_jpy_per_mwh) for load in loads)
    hashrate_ph = (50 * 200 + 20 * 110) / 1e3
    reward = (3.125 + 0.1) * 6e4 * 150.0
    expected = 0.98 * hashrate_ph * 1e15 * 3_600 / (np.array([90e12, 100e12, 120e12]) * 2.0**32) * reward
    assert earned == pytest.approx(expected, rel=1e-12)
    assert sum(np.asarray(load.power_mw_max) for load in loads) == pytest.approx(one.power_mw_max)
    rate = fleets.hashrate_of_eh_per_s(one, {load.id: load.power_mw_max for load in loads} | {"other": [9.0] * 3})
    assert rate == pytest.approx(hashrate_ph / 1e3)


def test_heat_takes_hashes_and_raises_their_price() -> None:
    one = fleet(row("a", 100, (3_500, 200)), derating=HOT)
    [load] = fleets.segments(one, NETWORK, temperature_c=[30.0, 40.0, 45.0])
    cool = fleets.segments(replace(one, derating=None), NETWORK)[0]
    assert np.asarray(load.power_mw_max) == pytest.approx(one.power_mw_max * np.array([1.0, 0.9 * 1.05, 0.0]))
    ratio = np.asarray(load.value_jpy_per_mwh) / np.asarray(cool.value_jpy_per_mwh)
    assert ratio == pytest.approx(1 / np.array([1.0, 1.05, 1.075]))
    with pytest.raises(InputError, match="no temperature is given"):
        fleets.segments(one, NETWORK)
    with pytest.raises(InputError, match="gap"):
        fleets.segments(one, NETWORK, temperature_c=[30.0, np.nan, 1.0])


def test_a_month_table_keeps_its_means_and_is_warmest_in_the_afternoon() -> None:
    jst = timezone(datetime(2024, 1, 1, 9) - datetime(2024, 1, 1))
    year = Timeline(start=datetime(2023, 4, 1, tzinfo=jst), step_minutes=60, slots=366 * 24)
    table = [5.0, 6.0, 10.0, 15.0, 19.0, 23.0, 27.0, 28.0, 24.0, 18.0, 13.0, 7.0]
    found = fleets.temperature_c(year, table, swing_k=4.0)
    for month in range(1, 13):
        assert found[year.month() == month].mean() == pytest.approx(table[month - 1], abs=0.7)
    july = found[(year.month() == 7)].reshape(-1, 24)
    assert set(july.argmax(axis=1)) <= {13, 14}
    assert np.ptp(july, axis=1) == pytest.approx(8.0, abs=0.4)


def test_failures_have_the_mean_and_the_memory_of_the_process() -> None:
    line = replace(LINE, slots=40_000)
    up = fleets.failures(50, line, mtbf_hours=200.0, mttr_hours=50.0, seed=3)
    mean, kept = 0.8, np.exp(-(1 / 200 + 1 / 50) * 0.5)
    assert up.mean() == pytest.approx(mean, abs=0.01)
    assert up.var() == pytest.approx(mean * (1 - mean) / 50, rel=0.15)
    centred = up - up.mean()
    assert (centred[1:] * centred[:-1]).mean() / up.var() == pytest.approx(kept, abs=0.003)
    assert (fleets.failures(50, line, mtbf_hours=200.0, mttr_hours=50.0, seed=3) == up).all()
    assert (fleets.failures(0, line, mtbf_hours=1.0, mttr_hours=1.0) == 1.0).all()
    with pytest.raises(InputError, match="mtbf_hours"):
        fleets.failures(5, line, mtbf_hours=0.0, mttr_hours=1.0)


def test_expected_failures_derate_and_a_sample_replaces_them() -> None:
    one = fleet(row("a", 100, (3_500, 200)), mtbf_hours=300.0, mttr_hours=100.0, uptime_fraction=0.9)
    [load] = fleets.segments(one, NETWORK)
    assert np.asarray(load.power_mw_max) == pytest.approx(one.power_mw_max * 0.675)
    [load] = fleets.segments(one, NETWORK, available_fraction=[1.0, 0.5, 0.0])
    assert np.asarray(load.power_mw_max) == pytest.approx(one.power_mw_max * np.array([1.0, 0.5, 0.0]))
    with pytest.raises(InputError, match="0 to 1"):
        fleets.segments(one, NETWORK, available_fraction=1.2)


def test_no_more_than_its_share_of_all_hashing_and_the_worst_steps_go_first() -> None:
    big = fleet(row("new", 400_000, (3_500, 200)), row("old", 400_000, (3_250, 110)), hash_share_max=0.1)
    new, old = fleets.segments(big, NETWORK)
    others = mining.network_eh_per_s(NETWORK.difficulty)
    rate = fleets.hashrate_of_eh_per_s(big, {new.id: new.power_mw_max, old.id: old.power_mw_max})
    share = rate / (rate + others)
    assert (share <= 0.1 + 1e-12).all()
    full = 400_000 * 310 / 1e6
    bound = 0.1 / 0.9 * others < full
    assert bound.any()
    assert share[bound] == pytest.approx(0.1)
    assert np.asarray(new.power_mw_max)[0] > 0
    kept = np.asarray(old.power_mw_max) / (400_000 * 3_250 * 1.1 / 1e6)
    assert (kept < 1).all()
    assert (np.asarray(fleets.segments(replace(big, hash_share_max=0.0), NETWORK)[0].power_mw_max) == 0).all()


@pytest.mark.parametrize(
    ("made", "says"),
    [
        (lambda: Machines(model="a", count=1, modes=()), "no mode"),
        (lambda: Machines(model="a", count=1, modes=(mode("x", 1, 1), mode("x", 2, 2))), "given twice"),
        (lambda: mode("x", 0.0, 1.0), "power_w"),
        (lambda: mode("x", float("nan"), 1.0), "power_w"),
        (lambda: fleet(row("a", 1, (1, 1)), row("a", 2, (1, 1))), "two rows"),
        (lambda: fleet(row("a", 0, (1, 1))), "no machine"),
        (lambda: fleet(row("a", 1, (1, 1)), machines=7), "its rows say 1"),
        (lambda: fleet(row("a", 1, (1, 1)), mtbf_hours=5.0), "one of"),
        (lambda: Derating(from_c=30, hashrate_loss_per_k=0.1, efficiency_loss_per_k=0.1, stop_c=20), "stop_c"),
    ],
)
def test_contradictions_are_refused_in_words(made: Any, says: str) -> None:
    with pytest.raises(InputError, match=says):
        made()


def test_a_fleet_may_be_changed_in_part() -> None:
    one = fleet(row("a", 10, (3_500, 200)))
    assert replace(one, pool_fee=0.5).machines == 10
    assert replace(one, id="other").efficiency_j_per_th == 17.5
