"""A sampler's kWh: bounded by what it replaces, and never called measured."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.core.figure import Kind
from shoals.value import catalog, sampling

Z1 = catalog.samplers()[0]
PRICES = {"update_j": Z1.update_j, "read_j": Z1.read_j, "write_j": Z1.write_j}


def test_amdahl():
    assert sampling.saving_factor([0.5, 0.9], 1e4).round(2).tolist() == [2.0, 9.99]


@given(st.floats(0, 1), st.floats(1, 1e6))
def test_a_saving_is_bounded_by_what_stays(moved, gain):
    factor = float(sampling.saving_factor(moved, gain))
    assert 1 - 1e-12 <= factor <= min(gain, 1 / (1 - moved) if moved < 1 else gain) * (1 + 1e-9)


def test_distances_to_landauer():
    bit = float(sampling.landauer_j(300.0))
    assert bit == pytest.approx(2.871e-21, rel=1e-3)
    assert 15e-12 / bit == pytest.approx(5.2e9, rel=0.01)  # one hash at 15 J/TH
    assert 0.3731 / bit == pytest.approx(1.3e20, rel=0.01)  # one token of a 70B model
    assert Z1.update_j / bit == pytest.approx(2.5e6, rel=0.02)


def test_transport_outweighs_updates():
    assert Z1.write_j / Z1.update_j == pytest.approx(21_664, abs=1)
    assert Z1.read_j / Z1.update_j == pytest.approx(239, abs=1)
    needed = float(sampling.updates_per_load(0.1, **PRICES))
    assert needed == pytest.approx(197_000, rel=2e-3)
    total = sampling.sample_energy_j(updates=needed, reads=1, writes=1, **PRICES)
    assert needed * Z1.update_j / float(total) == pytest.approx(0.9)


@given(st.floats(1e-12, 1e3), st.floats(1, 1e15))
def test_a_better_device_frees_energy_and_makes_no_demand(joules, demand):
    income = [
        sampling.bid(
            service_jpy_per_mwh=150_000,
            service_j_per_sample=1.0,
            sampler_j_per_sample=one,
            demand_samples_per_hour=demand,
            source="test",
        ).income_jpy_per_hour_max
        for one in (joules, joules / 1e4)
    ]
    assert income[0] == pytest.approx(income[1])
    assert income[0] == pytest.approx(150_000 * demand / 3.6e9)


def test_a_bid_is_estimated_at_best():
    terms = {
        "service_jpy_per_mwh": 150_000,
        "service_j_per_sample": 1.0,
        "sampler_j_per_sample": 1e-4,
        "demand_samples_per_hour": 1e6,
    }
    assert sampling.bid(**terms, kind=Kind.MEASURED, source="a meter").kind is Kind.ESTIMATED
    assert sampling.bid(**terms, kind=Kind.ASSUMED, source="a guess").kind is Kind.ASSUMED
    with pytest.raises(InputError, match="no source"):
        sampling.bid(**terms, source="")
    with pytest.raises(InputError, match="sampler_j_per_sample"):
        sampling.bid(**(terms | {"sampler_j_per_sample": 0.0}), source="a wish")
    with pytest.raises(InputError, match="called measured"):
        sampling.SamplingBid(value_jpy_per_mwh=1.0, power_mw_max=1.0, kind=Kind.MEASURED, source="x")


def test_out_of_range():
    for moved, gain in ((1.1, 2.0), (-0.1, 2.0), (0.5, 0.0)):
        with pytest.raises(InputError):
            sampling.saving_factor(moved, gain)
    with pytest.raises(InputError):
        sampling.landauer_j(-1.0)
    with pytest.raises(InputError):
        sampling.updates_per_load(1.0, **PRICES)
    with pytest.raises(InputError, match="read_j"):
        sampling.sample_energy_j(updates=1, reads=1, writes=1, update_j=1.0, read_j=-1.0, write_j=1.0)


def test_customers_are_steps_of_a_demand_curve() -> None:
    def ask(price: float, samples: float) -> sampling.SamplingBid:
        return sampling.bid(
            service_jpy_per_mwh=price, service_j_per_sample=1.0, sampler_j_per_sample=1e-3,
            demand_samples_per_hour=samples, source="simulated",
        )  # fmt: skip

    bids = [ask(2e4, 3.6e12), ask(9e4, 7.2e12)]
    first, second = sampling.loads("tsu", bids)
    assert (first.id, second.id) == ("tsu:1", "tsu:2")
    assert first.value_jpy_per_mwh > second.value_jpy_per_mwh
    income = sum(k.value_jpy_per_mwh * k.power_mw_max for k in (first, second))
    assert income == pytest.approx(sum(b.income_jpy_per_hour_max for b in bids))
    assert [k.id for k in sampling.loads("tsu", bids[:1])] == ["tsu"]
    assert sampling.loads("tsu", []) == ()
