"""AI revenue of a MWh against contracts and price lists."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.core.site import Checkpoint
from shoals.value import ai, catalog, mining

RATE_JPY_PER_USD = 155.0
H100_KW = 10.2 / 8


def cloud(price: float, sold: float, pue: float) -> float:
    return float(
        ai.cloud_jpy_per_mwh(
            price, sold_fraction=sold, power_kw_per_gpu=H100_KW, pue=pue, rate_jpy_per_usd=RATE_JPY_PER_USD
        )
    )


def million_usd_per_mw_year(jpy_per_mwh: float) -> float:
    return jpy_per_mwh / RATE_JPY_PER_USD * 8760 / 1e6


def mined(j_per_th: float) -> float:
    """November 2025, Luxor Hashrate Lookback."""
    return float(mining.price_per_mwh(39.82 * RATE_JPY_PER_USD, j_per_th))


@pytest.mark.parametrize(
    ("price", "sold", "pue", "musd", "yen_per_kwh", "to_new", "to_mean"),
    [
        (1.70, 0.70, 1.3, 6.3, 111, 7.6, 12),
        (2.35, 0.70, 1.3, 8.7, 154, 10.5, 17),
        (2.35, 0.95, 1.1, 13.9, 247, 17, 27),
        (4.70, 0.80, 1.25, 20.7, 366, 25, 40),
    ],
)
def test_gpu_cloud(price, sold, pue, musd, yen_per_kwh, to_new, to_mean):
    value = cloud(price, sold, pue)
    assert million_usd_per_mw_year(value) == pytest.approx(musd, abs=0.05)
    assert value / 1000 == pytest.approx(yen_per_kwh, abs=0.6)
    assert value / mined(17.5) == pytest.approx(to_new, rel=0.02)
    assert value / mined(28.2) == pytest.approx(to_mean, rel=0.03)


def test_hosting_contracts():
    rent = ai.rent_jpy_per_kw_month(8.7e9 / 12 / 500, rate_jpy_per_usd=RATE_JPY_PER_USD)
    contract = float(ai.hosting_jpy_per_mwh(rent))
    assert million_usd_per_mw_year(contract) == pytest.approx(1.45)
    assert contract / 1000 == pytest.approx(26, abs=0.5)
    japan = float(ai.hosting_jpy_per_mwh(20_000))
    assert million_usd_per_mw_year(japan) == pytest.approx(1.55, abs=0.005)
    assert japan / 1000 == pytest.approx(27, abs=0.5)
    assert [round(v / mined(e), 1) for v in (contract, japan) for e in (17.5, 28.2)] == [1.7, 2.8, 1.9, 3.0]


@pytest.mark.parametrize(("j_per_th", "needed"), [(28.2, 2.9), (17.5, 4.7)])
def test_25_times_mining_needs_a_gpu_price(j_per_th, needed):
    found = ai.gpu_price_break_even_usd_per_hour(
        25 * mined(j_per_th),
        sold_fraction=0.8,
        power_kw_per_gpu=H100_KW,
        pue=1.25,
        rate_jpy_per_usd=RATE_JPY_PER_USD,
    )
    assert float(found) == pytest.approx(needed, abs=0.05)


def test_tokens_span_two_orders_of_magnitude():
    """ML.ENERGY v3: Llama 3.1 70B best and worst batch, gpt-oss-120b; list prices of 2026."""
    prices = ai.tokens_jpy_per_mwh(
        [0.32, 0.32, 0.60], energy_j_per_token=[3.759, 0.3731, 0.0860], rate_jpy_per_usd=RATE_JPY_PER_USD
    )
    assert (prices / 1000).round(-1).tolist() == [30, 280, 2310]
    assert float(prices[0]) / 1000 == pytest.approx(28, abs=0.3)


@given(st.floats(0.1, 20), st.floats(0.01, 1.0), st.floats(0.3, 3.0), st.floats(1.0, 2.5))
def test_price_of_a_gpu_hour_goes_there_and_back(price, sold, power_kw, pue):
    terms = {"sold_fraction": sold, "power_kw_per_gpu": power_kw, "pue": pue, "rate_jpy_per_usd": 150.0}
    value = ai.cloud_jpy_per_mwh(price, **terms)
    assert float(ai.gpu_price_break_even_usd_per_hour(value, **terms)) == pytest.approx(price)


def test_the_node_in_the_catalog_is_the_node_of_the_figures():
    assert catalog.accelerators()[0].power_kw_per_gpu == pytest.approx(H100_KW)


def test_impossible_machines():
    with pytest.raises(InputError, match="pue"):
        ai.hosting_jpy_per_mwh(20_000, pue=0.9)
    with pytest.raises(InputError, match="sold_fraction"):
        cloud(2.0, 1.1, 1.3)
    with pytest.raises(InputError, match="power_kw_per_gpu"):
        ai.cloud_jpy_per_mwh(2.0, sold_fraction=1.0, power_kw_per_gpu=0.0, pue=1.3, rate_jpy_per_usd=150.0)
    with pytest.raises(InputError, match="energy_j_per_token"):
        ai.tokens_jpy_per_mwh(0.3, energy_j_per_token=0.0, rate_jpy_per_usd=150.0)


# ----------------------------------------------------------------------------------------------- what a stop costs


def useful(job: Checkpoint, interval: float) -> float:
    """The share of useful time at any interval, by Daly's complete model."""
    mean, save, restart = job.run_hours_mean, job.save_hours, job.restart_hours
    return interval / (mean * np.exp(restart / mean) * np.expm1((interval + save) / mean))


@settings(max_examples=60, deadline=None)
@given(st.floats(0.001, 0.5), st.floats(0.0, 0.5), st.floats(2.0, 200.0))
def test_no_other_interval_does_much_better(save: float, restart: float, mean: float) -> None:
    job = Checkpoint(save_hours=save, restart_hours=restart, run_hours_mean=mean)
    found = ai.useful_fraction(job)
    best = max(useful(job, tau) for tau in np.geomspace(save / 10, 3 * mean, 2_000))
    assert best * (1 - 2e-3) <= found <= best * (1 + 1e-6)


def test_a_job_stopped_at_random_does_as_much_as_the_formula_says() -> None:
    """Play 20,000 interruptions: restart, then work and save in turn, and lose what is not saved."""
    job = Checkpoint(save_hours=0.2, restart_hours=0.3, run_hours_mean=4.0)
    tau = float(ai.checkpoint_interval_hours(0.2, 4.0))
    rng = np.random.default_rng(1)
    runs = rng.exponential(4.0, 20_000)
    kept = np.floor(np.maximum(runs - 0.3, 0.0) / (tau + 0.2)) * tau
    assert kept.sum() / runs.sum() == pytest.approx(ai.useful_fraction(job), rel=0.02)


def test_notice_spares_the_work_and_a_short_one_is_none() -> None:
    job = Checkpoint(save_hours=0.2, restart_hours=0.3, run_hours_mean=4.0)
    told = replace(job, notice_hours=0.2)
    assert ai.useful_fraction(told) == pytest.approx(1 - 0.5 / 4.0)
    assert ai.useful_fraction(replace(job, notice_hours=0.19)) == ai.useful_fraction(job) < ai.useful_fraction(told)
    assert ai.useful_fraction(told, run_hours_mean=0.4) == 0.0
    assert float(ai.checkpoint_interval_hours(9.0, 4.0)) == 4.0
    assert ai.start_cost_jpy(1e5, 2.0, told) == pytest.approx(1e5 * 2.0 * 0.5)
    half = float(ai.checkpoint_interval_hours(0.2, 4.0)) / 2
    assert ai.start_cost_jpy(1e5, 2.0, job) == pytest.approx(1e5 * 2.0 * (half + 0.3))
    with pytest.raises(InputError, match="run_hours_mean"):
        Checkpoint(save_hours=0.1, restart_hours=0.1, run_hours_mean=0.0)
    with pytest.raises(InputError, match="above 0"):
        ai.checkpoint_interval_hours(-1.0, 4.0)


@given(st.lists(st.booleans(), min_size=1, max_size=40))
def test_runs_are_counted_as_a_reader_would(on: list[bool]) -> None:
    lengths = [len(run) for run in "".join("x" if o else " " for o in on).split()]
    found = ai.run_hours([float(o) for o in on], hours=0.5)
    if all(on):
        assert found == np.inf
    else:
        assert found == (pytest.approx(0.5 * sum(lengths) / len(lengths)) if lengths else 0.0)
