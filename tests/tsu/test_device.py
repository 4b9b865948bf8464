"""Joules with provenance: sums by hand, refusals of what no source says, and bids that physics bounds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.core.figure import Kind
from shoals.core.plan import Load, Problem
from shoals.core.time import Timeline
from shoals.plan import solve
from shoals.tsu.curve import Curve
from shoals.tsu.device import Work, bid, cpu_of, devices, load, price, price_all, this_cpu
from shoals.value import catalog

DIGIT = Work.of_chains(samples=10, nodes=516, sweeps=200, rounds=4, read=64, write=124)
Z1 = catalog.sampler("z1")


def test_the_digit_of_the_research_note() -> None:
    """412,800 updates, 2.9 nJ of sampling and 80 nJ with pixels read and clamped again at each step."""
    assert DIGIT.updates / DIGIT.samples == 412_800
    alone = price(replace(DIGIT, reads=0, writes=0), "z1", leave_out=["standby"])
    assert alone.joules_per_sample.value == pytest.approx(2.9e-9, rel=0.02)
    whole = price(DIGIT, "z1", leave_out=["standby"])
    assert whole.joules_per_sample.value == pytest.approx(8.0e-8, rel=0.02)
    assert whole.joules.value == pytest.approx(10 * whole.joules_per_sample.value)
    assert price(DIGIT, "b200_thrml", leave_out=["standby"]).joules_per_sample.value == pytest.approx(1.8e-2, rel=0.02)
    assert price(DIGIT, "kv260", leave_out=["standby", "reads", "writes"]).joules_per_sample.value == pytest.approx(
        4.5e-6, rel=0.02
    )
    assert price(DIGIT, "landauer").joules_per_sample.value == pytest.approx(1.2e-15, rel=0.02)


@pytest.mark.parametrize("one", [d for d in devices() if d.id in ("z1", "tsu_cell", "rng_bit")], ids=lambda d: d.id)
def test_no_price_of_a_thermodynamic_sampler_is_whole_or_firm(one: Any) -> None:
    with pytest.raises(InputError, match=r"cannot be priced|does not say"):
        price(DIGIT, one)
    found = price(replace(DIGIT, reads=0, writes=0), one, leave_out=["standby"])
    assert found.left_out == ("standby",)
    assert found.joules_per_sample.source == one.provenance.source
    if one.id != "rng_bit":
        assert found.joules_per_sample.kind is Kind.ESTIMATED


def test_what_is_assumed_is_called_so() -> None:
    found = price(DIGIT, Z1, assume={"standby_w": 0.5})
    assert found.parts["standby"].kind is Kind.ASSUMED
    assert found.parts["updates"].kind is Kind.ESTIMATED
    assert found.joules_per_sample.kind is Kind.ASSUMED
    assert "assumed by the caller" in found.joules_per_sample.source
    assert found.parts["standby"].value == pytest.approx(0.5 * found.seconds_per_sample)
    nothing = price(DIGIT, Z1, assume={"standby_w": 0.0})
    assert (
        nothing.joules_per_sample.kind is Kind.ESTIMATED
    )  # an assumed zero weighs nothing, and stands in its own part
    assert nothing.parts["standby"].kind is Kind.ASSUMED


def test_time_is_that_of_updates_and_of_frames_shared_by_copies() -> None:
    found = price(DIGIT, Z1, leave_out=["standby"])
    copies = 269_568 // 516
    assert found.seconds_per_sample == pytest.approx(412_800 / 1.34784e13 + 4 * 25e-6 / copies)
    assert price(DIGIT, "tsu_cell", leave_out=["standby", "reads", "writes"]).seconds_per_sample is None


def test_all_machines_are_priced_as_wholly_as_their_sources_allow() -> None:
    found = {one.device.id: one for one in price_all(DIGIT)}
    assert "z1" in found
    assert found["landauer"].left_out == ()
    assert found["z1"].left_out == ("standby",)
    assert found["kv260"].left_out == ("reads", "writes", "standby")
    assert all(one.joules_per_sample.source for one in found.values())
    dense = replace(DIGIT, degree=20)
    assert "z1" not in {one.device.id for one in price_all(dense)}
    with pytest.raises(InputError, match="20 neighbours"):
        price(dense, "z1", leave_out=["standby"])
    with pytest.raises(InputError, match="300,000 nodes"):
        price(replace(DIGIT, nodes=300_000), "z1", leave_out=["standby"])


def test_the_processor_at_hand_is_assumed_unless_metered() -> None:
    run = SimpleNamespace(flips=4_000_000_000, cpu_seconds=2.0)
    mine = cpu_of(run, plan="f32")
    assert mine.update_j == pytest.approx(2e-9)
    assert mine.provenance.kind is Kind.ASSUMED
    assert price(DIGIT, mine).left_out == ()
    metered = this_cpu(updates_per_cpu_second=2e9, plan="f32", watts_per_core=5.0, source="RAPL, package 0, above idle")
    assert metered.provenance.kind is Kind.MEASURED
    unsourced = this_cpu(updates_per_cpu_second=2e9, plan="f32", watts_per_core=5.0)
    assert unsourced.provenance.kind is Kind.ASSUMED
    with pytest.raises(InputError, match="no time"):
        cpu_of(SimpleNamespace(flips=1, cpu_seconds=0.0), plan="f32")


@given(st.floats(1e-12, 1.0), st.floats(1.0, 1e12))
def test_income_at_saturation_is_demand_times_value_whatever_the_device(value: float, demand: float) -> None:
    for one in ("z1", "b200_thrml"):
        offer = bid(
            price(DIGIT, one, leave_out=["standby"]), value_jpy_per_sample=value, demand_samples_per_hour=demand
        )
        assert offer.income_jpy_per_hour_max == pytest.approx(value * demand, rel=1e-9)
        assert offer.kind in (Kind.ESTIMATED, Kind.ASSUMED)


def test_a_bid_is_full_at_the_lesser_of_demand_and_machines() -> None:
    found = price(replace(DIGIT, reads=0, writes=0, frames=0), Z1, leave_out=["standby"])
    chips = bid(found, value_jpy_per_sample=1e-9, units=1e6)
    assert chips.power_mw_max == pytest.approx(0.0956, rel=1e-2)  # 269,568 nodes at 50 MHz and 7.09 fJ, a million times
    wanted = bid(found, value_jpy_per_sample=1e-9, demand_samples_per_hour=1e9)
    both = bid(found, value_jpy_per_sample=1e-9, units=1e6, demand_samples_per_hour=1e9)
    assert both.power_mw_max == wanted.power_mw_max < chips.power_mw_max
    assert "without standby" in both.source
    one = load("tsu", both)
    assert isinstance(one, Load)
    assert one.value_jpy_per_mwh == both.value_jpy_per_mwh


def test_a_plan_takes_the_bid_first_and_fills_it_at_once() -> None:
    """Value-dense and power-thin: with 1 MW spilled, the sampler runs full and the miner has the rest."""
    found = price(DIGIT, Z1, leave_out=["standby"])
    tsu = load("tsu", bid(found, value_jpy_per_sample=1e-9, units=1e5))
    problem = Problem(
        timeline=Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=30, slots=48),
        available_mw=1.0,
        loads=(Load(id="miner", power_mw_max=5.0, value_jpy_per_mwh=9_000.0), tsu),
    )
    schedule = solve(problem)
    powers = {one: np.asarray(series) for one, series in schedule.load_mw.items()}
    np.testing.assert_allclose(powers["tsu"], tsu.power_mw_max)
    np.testing.assert_allclose(powers["miner"], 1.0 - tsu.power_mw_max)


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda: price(DIGIT, "z2"), "z2"),
        (lambda: price(DIGIT, Z1, assume={"update_j": 1.0}), "`update_j` cannot be assumed"),
        (lambda: price(DIGIT, Z1, assume={"read_j": 1.0}), "is known"),
        (lambda: price(DIGIT, Z1, assume={"standby_w": -1.0}), "standby_w"),
        (lambda: price(DIGIT, Z1, leave_out=["updates"]), "`updates` cannot be left out"),
        (lambda: price(DIGIT, "tsu_cell", leave_out=["standby"]), "reads of `tsu_cell`"),
        (
            lambda: price(DIGIT, "tsu_cell", assume={"standby_w": 1.0, "read_j": 0.0, "write_j": 0.0}),
            "updates_per_second",
        ),
        (lambda: Work(samples=0, updates=1), "samples"),
        (lambda: Work(samples=1, updates=-1), "updates"),
        (lambda: bid(price(DIGIT, "landauer"), value_jpy_per_sample=1.0, units=1), "speed of `landauer`"),
        (lambda: bid(price(DIGIT, "landauer"), value_jpy_per_sample=1.0), "nothing limits"),
        (
            lambda: bid(price(Work(samples=1, updates=0), "landauer"), value_jpy_per_sample=1.0, units=1),
            "costs nothing",
        ),
        (lambda: this_cpu(updates_per_cpu_second=0, plan="f32"), "updates_per_cpu_second"),
        (lambda: Curve(table=np.ones(3), step=1.0), "256"),
        (lambda: Curve(table=np.full(256, 1.1), step=1.0), "256"),
        (lambda: Curve.ideal(field_max=0.0), "field_max"),
    ],
)
def test_what_cannot_be_priced_is_refused(make: Any, says: str) -> None:
    with pytest.raises(InputError, match=says) as error:
        make()
    assert error.value.hint


def test_curves_of_few_bits_and_of_devices_that_are_off() -> None:
    exact = Curve.ideal(field_max=4.0)
    h = np.linspace(-3, 3, 50)
    np.testing.assert_allclose(exact.up(h), 1 / (1 + np.exp(-2 * h)), atol=0.5 * exact.step / 2 + 1e-9)
    five = exact.with_bits(5)
    assert five.error() <= 0.5 / 31
    assert len(set(five.table.tolist())) <= 32
    assert np.diff(five.table).min() >= 0
    steep = exact.with_mismatch(gain=0.5)
    np.testing.assert_allclose(steep.up(1.0), 1 / (1 + np.exp(-3.0)), atol=5e-3)
    shifted = exact.with_mismatch(offset=0.25)
    np.testing.assert_allclose(shifted.up(0.0), 1 / (1 + np.exp(-0.5)), atol=5e-3)
    noisy, same = (exact.with_mismatch(noise=0.05, seed=3) for _ in range(2))
    np.testing.assert_array_equal(noisy.table, same.table)
    assert 0.05 < noisy.error() < 0.25
    assert exact.up(99.0) == exact.table[-1]
