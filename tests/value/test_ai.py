"""AI revenue of a MWh against contracts and price lists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.errors import InputError
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
