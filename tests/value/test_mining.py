"""The hashprice against published figures, the network's answer against an independent root finder."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import brentq

from shoals.core.errors import InputError, UnitMismatch
from shoals.core.network import NetworkSeries
from shoals.core.time import Timeline
from shoals.value import mining

LINE = Timeline(start=datetime(2026, 1, 12, tzinfo=UTC), step_minutes=30, slots=4)
DIFFICULTY_2026_01 = 148.26e12  # Hashrate Index Roundup, 12 January 2026, as are the price, the fees and 1,024 EH/s
HASHPRICE_2026_01 = 39.53
EH_PER_S_2026_01 = 1_024.0
RATE_JPY_PER_USD = 155.0


def network(**changes) -> NetworkSeries:
    given = {
        "difficulty": DIFFICULTY_2026_01,
        "subsidy_btc_per_block": 3.125,
        "fees_btc_per_block": 0.0,
        "price_usd_per_btc": 91_132.0,
        "rate_jpy_per_usd": RATE_JPY_PER_USD,
    }
    return NetworkSeries(timeline=LINE, **(given | changes))


# ------------------------------------------------------------------------------------------------- what a hash earns


@pytest.mark.parametrize(
    ("difficulty", "reward", "price", "ours", "published"),
    [
        (1e14, 3.125, 100_000, 62.86, 62.81),  # elektronics.dev, worked example
        (DIFFICULTY_2026_01, 3.125 / (1 - 0.0055), 91_132, 38.85, 39.53),  # Hashrate Index, 12 January 2026
        (92.67e12, 3.125 * 1.01, 58_000, 39.74, 39.87),  # Hashrate Index, 16 September 2024
    ],
)
def test_hashprice_reproduces_published_figures(difficulty, reward, price, ours, published):
    found = float(mining.hashprice_usd_per_ph_day(difficulty, reward, price))
    assert found == pytest.approx(ours, abs=0.006)
    assert found == pytest.approx(published, rel=0.02)


def test_bands_of_the_roundup_are_three_efficiencies():
    found = mining.efficiency_break_even_j_per_th([97, 75, 51], hashprice_per_ph_day=HASHPRICE_2026_01)
    assert found.round(1).tolist() == [17.0, 22.0, 32.3]


@pytest.mark.parametrize(
    ("hashprice", "rate", "needed", "yen"),
    [
        (39.87, 144.0, 15.9, (17.7, 13.7, 12.0, 8.5)),
        (39.82, 155.0, 17.1, (19.1, 14.7, 12.9, 9.1)),
        (39.53, 155.0, 17.0, (18.9, 14.6, 12.8, 9.1)),
    ],
)
def test_fifteen_yen_a_kwh_is_a_frontier_fleet(hashprice, rate, needed, yen):
    found = mining.price_per_mwh(hashprice * rate, [13.5, 17.5, 20.0, 28.2]) / 1000
    assert found == pytest.approx(yen, abs=0.06)
    break_even = mining.efficiency_break_even_j_per_th(15_000, hashprice_per_ph_day=hashprice * rate)
    assert float(break_even) == pytest.approx(needed, abs=0.06)


def test_value_of_a_slot_is_coins_found_times_their_price():
    series = network(fees_btc_per_block=[0.0, 0.1, 0.2, 0.3], price_usd_per_btc=[9e4, 9e4, 1e5, 0.0])
    coins = mining.btc_per_mwh(series.difficulty, 3.125 + series.fees_btc_per_block, 18.375)
    expected = coins * series.price_usd_per_btc * series.rate_jpy_per_usd * 0.98
    found = mining.value_jpy_per_mwh(series, efficiency_j_per_th=18.375, pool_fee=0.02)
    assert found == pytest.approx(expected, rel=1e-12)
    assert found[-1] == 0.0


@given(st.floats(1e-3, 1e6), st.floats(0.1, 10.0), st.floats(1e9, 1e15), st.floats(1.0, 100.0))
def test_hashprice_is_linear_in_price_and_falls_with_difficulty(price, times, difficulty, j_per_th):
    one = mining.hashprice_usd_per_ph_day(difficulty, 3.125, price)
    assert float(mining.hashprice_usd_per_ph_day(difficulty, 3.125, times * price)) == pytest.approx(float(times * one))
    assert float(mining.hashprice_usd_per_ph_day(times * difficulty, 3.125, price) * times) == pytest.approx(float(one))
    per_mwh = mining.price_per_mwh(one, j_per_th)
    assert float(mining.efficiency_break_even_j_per_th(per_mwh, hashprice_per_ph_day=one)) == pytest.approx(j_per_th)


def test_subsidies_sum_to_the_supply_of_coins():
    heights = np.arange(0, 66 * mining.BLOCKS_PER_HALVING, mining.BLOCKS_PER_HALVING)
    satoshi = np.rint(mining.subsidy_btc(heights) * mining.SATOSHI_PER_BTC).astype(np.int64)
    assert int(satoshi.sum()) * mining.BLOCKS_PER_HALVING == 2_099_999_997_690_000
    assert mining.subsidy_btc([209_999, 210_000]).tolist() == [50.0, 25.0]
    assert mining.subsidy_btc(10**9) == 0.0


@pytest.mark.parametrize("height", [-1, 1.5])
def test_a_height_is_a_whole_number_from_zero(height):
    with pytest.raises(InputError, match="block height"):
        mining.subsidy_btc(height)


def test_no_difficulty_no_price():
    with pytest.raises(InputError, match="`difficulty` is 0"):
        mining.value_jpy_per_mwh(network(difficulty=[1e12, 0.0, 1e12, 1e12]), efficiency_j_per_th=20.0)
    with pytest.raises(InputError, match="efficiency_j_per_th"):
        mining.value_jpy_per_mwh(network(), efficiency_j_per_th=0.0)
    with pytest.raises(InputError, match="pool_fee"):
        mining.value_jpy_per_mwh(network(), efficiency_j_per_th=20.0, pool_fee=1.5)


# ------------------------------------------------------------------------------------------- how the network answers


@given(st.floats(1e6, 1e15), st.floats(0.26, 3.9))
def test_the_retarget_brings_blocks_back_to_ten_minutes(difficulty, pace):
    rate = difficulty * mining.HASHES_PER_DIFFICULTY / 600 / 1e18 * pace
    after = mining.difficulty_next(difficulty, mining.epoch_seconds(difficulty, rate))
    assert float(mining.epoch_seconds(after, rate)) == pytest.approx(2016 * 600)


def test_the_retarget_is_clamped_to_a_factor_of_four_and_to_one():
    assert mining.difficulty_next(8.0, [1.0, 302_400.0, 1e9]).tolist() == [32.0, 32.0, 2.0]
    assert mining.difficulty_next(1.0, 1e9) == 1.0


@given(st.floats(0.0, 50.0), st.floats(0.0, 200.0))
def test_response_solves_its_equation_between_the_bounds(a, elasticity):
    x = float(mining.network_response(a, elasticity))
    assert 1 / (1 + a) - 1e-12 <= x <= min(1.0, 1 / a if a else 1.0) + 1e-12
    root = brentq(lambda y: y ** (1 + elasticity) + a * y - 1, 0.0, 1.0, xtol=1e-14)
    assert x == pytest.approx(root, abs=1e-9)


@given(st.floats(0.0, 50.0))
def test_response_has_closed_forms(a):
    found = mining.network_response(a, [0.0, 1.0, np.inf])
    assert found == pytest.approx([1 / (1 + a), 2 / (a + np.sqrt(a * a + 4)), min(1.0, 1 / max(a, 1e-9))])


@given(
    st.lists(st.floats(0.0, 1e3), min_size=2, max_size=8).map(sorted),
    st.lists(st.floats(0.0, 1e6), min_size=2, max_size=8).map(sorted),
)
def test_response_falls_with_hashes_and_rises_with_elasticity(added, elasticities):
    grid = mining.network_response(np.array(added)[:, None], np.array(elasticities)[None, :])
    assert (np.diff(grid, axis=0) <= 1e-12).all()
    assert (np.diff(grid, axis=1) >= -1e-12).all()


@pytest.mark.parametrize(("added", "elasticity"), [(-0.1, 0.0), (0.1, -1.0), (np.nan, 0.0), (np.inf, 0.0)])
def test_response_refuses_what_cannot_be(added, elasticity):
    with pytest.raises(InputError):
        mining.network_response(added, elasticity)


def test_24_twh_move_the_network():
    """The claim of 240 TWh of surplus, a tenth of it mined, "360 billion yen"."""
    added = float(mining.hashrate_eh_per_s(24e6, 17.5, hours=8760))
    assert added == pytest.approx(157, abs=0.5)
    factor = mining.network_response(added / EH_PER_S_2026_01, [0.0, 1.0, np.inf])
    assert factor == pytest.approx([0.867, 0.926, 1.0], abs=6e-4)
    yen_per_mwh = mining.price_per_mwh(HASHPRICE_2026_01 * RATE_JPY_PER_USD * factor, 17.5)
    assert yen_per_mwh * 24e6 / 1e9 == pytest.approx([304, 324, 350], abs=0.6)
    fleet = mining.hashrate_eh_per_s(24e6, 28.2, hours=8760) / EH_PER_S_2026_01
    old = mining.price_per_mwh(HASHPRICE_2026_01 * RATE_JPY_PER_USD * mining.network_response(fleet, [0, np.inf]), 28.2)
    assert old * 24e6 / 1e9 == pytest.approx([198, 217], abs=0.6)


def test_240_twh_earn_1400_billion_and_not_3600():
    ratio = mining.hashrate_eh_per_s(240e6, 17.5, hours=8760) / EH_PER_S_2026_01
    assert float(ratio) == pytest.approx(1.5, abs=0.04)
    price = mining.price_per_mwh(HASHPRICE_2026_01 * RATE_JPY_PER_USD * mining.network_response(ratio, 0.0), 17.5)
    assert float(price) * 240e6 / 1e12 == pytest.approx(1.4, abs=0.02)


def test_the_season_of_spill_costs_a_seventh():
    """GWh curtailed in all areas, April 2024 to March 2025, from the area files of the ten utilities."""
    month_gwh = np.array([341.3, 500.5, 112.4, 1.3, 0.0, 5.1, 74.8, 94.0, 23.0, 54.3, 34.7, 362.7])
    energy_mwh = 24e6 * month_gwh / month_gwh.sum()
    added = mining.hashrate_eh_per_s(energy_mwh, 17.5, hours=730) / EH_PER_S_2026_01
    price = mining.price_per_mwh(HASHPRICE_2026_01 * RATE_JPY_PER_USD * mining.network_response(added, 0.0), 17.5)
    assert float(price @ energy_mwh) / 1e9 == pytest.approx(259, abs=0.6)


def test_used_at_noon_only_the_fleet_is_a_majority():
    peak = mining.hashrate_eh_per_s(24e6, 17.5, hours=1000)
    assert float(peak) == pytest.approx(1371, abs=0.6)
    share = mining.share_peak(peak, EH_PER_S_2026_01)
    assert float(share) == pytest.approx(0.57, abs=0.004)
    assert float(mining.block_minutes(share)) == pytest.approx(4.3, abs=0.05)


def test_a_noon_fleet_is_paid_by_its_energy_and_not_by_its_peak():
    flat = np.full(672, 100.0)
    noon = np.where(np.arange(672) % 48 < 12, 400.0, 0.0)
    shares = [mining.share_of_hashes(own, EH_PER_S_2026_01, epoch_slots=672) for own in (flat, noon)]
    assert shares[0] == pytest.approx(shares[1])
    assert shares[0] == pytest.approx([100 / 1124])


def test_shares_of_epochs():
    assert mining.share_of_hashes([1.0, 1.0, 3.0], [1.0, 1.0, 0.0], epoch_slots=2).tolist() == [0.5, 1.0]
    assert mining.share_of_hashes([], 1.0, epoch_slots=2).tolist() == []
    with pytest.raises(UnitMismatch):
        mining.share_of_hashes([1.0, 2.0], [1.0, 2.0, 3.0], epoch_slots=2)
    with pytest.raises(InputError, match="epoch_slots"):
        mining.share_of_hashes([1.0], 1.0, epoch_slots=0)


# ------------------------------------------------------------------------------------------- the network at rest


def by_bisection(rate, value, cost, former, rest, eps):
    """The fixed point from outside: halve the interval in which running less gives way to running more."""
    low, high = 0.0, 1.0
    for _ in range(50):
        x = (low + high) / 2
        added = rest / former.mean() + (rate * (x * value > cost)).sum() / former.sum()
        low, high = (x, high) if float(mining.network_response(added, eps)) > x else (low, x)
    return (low + high) / 2


@settings(max_examples=50, deadline=None)
@given(
    st.integers(1, 3), st.integers(1, 6), st.integers(0, 2**31), st.sampled_from([0.0, 0.3, 1.0, 4.0]),
    st.sampled_from([0.0, 50.0]),
)  # fmt: skip
def test_the_hashprice_is_the_one_that_its_own_region_causes(uses, slots, seed, eps, rest):
    rng = np.random.default_rng(seed)
    rate = rng.uniform(0, 400, (uses, slots)) * (rng.random((uses, slots)) < 0.8)
    value = rng.uniform(0, 2e4, (uses, slots))
    cost = rng.uniform(-2e3, 2e4, slots)
    former = rng.uniform(800, 1_200, slots)
    found = mining.equilibrium(rate, value, cost, network_eh_per_s=former, elasticity=eps, always_on_eh_per_s=rest)
    [x], [a] = found.factor, found.added_fraction
    assert x == pytest.approx(by_bisection(rate, value, cost, former, rest, eps), abs=1e-9)
    assert x ** (1 + eps) + a * x == pytest.approx(1.0, abs=1e-9)
    surely = (rate * (x * value > cost * (1 + 1e-9) + 1e-6)).sum() / former.sum()
    possibly = (rate * (x * value > cost * (1 - 1e-9) - 1e-6)).sum() / former.sum()
    always = rest / former.mean()
    assert surely + always <= a + 1e-9
    assert a <= possibly + always + 1e-9
    assert 0.0 <= found.marginal_fraction[0] <= 1.0


@settings(max_examples=40, deadline=None)
@given(st.floats(0.001, 3.0), st.sampled_from([0.0, 0.5, 1.0, 3.0]))
def test_the_margin_is_the_slope_of_what_the_region_earns(added, eps):
    def at(a):
        return mining.equilibrium([[a]], [[1.0]], [0.0], network_eh_per_s=1.0, elasticity=eps)

    step = 1e-6 * added
    earned = [float(at(added + d).factor[0]) * (added + d) for d in (-step, step)]
    assert at(added).factor_marginal[0] == pytest.approx((earned[1] - earned[0]) / (2 * step), rel=1e-4)


def test_each_epoch_rests_by_itself_and_without_elasticity_of_price_nothing_falls():
    rate, value, cost = [[100.0, 100.0, 0.0, 0.0]], [[1.0] * 4], [0.0] * 4
    found = mining.equilibrium(rate, value, cost, network_eh_per_s=100.0, epoch_slots=2)
    assert found.factor.tolist() == [0.5, 1.0]
    even = mining.equilibrium(rate, value, cost, network_eh_per_s=100.0, elasticity=np.inf)
    assert even.factor[0] == pytest.approx(1.0)
    assert even.factor_marginal[0] == pytest.approx(1.0)
    assert mining.equilibrium(np.zeros((1, 0)), np.zeros((1, 0)), [], network_eh_per_s=1.0).factor.size == 0


def test_an_equilibrium_of_what_cannot_be_is_refused():
    with pytest.raises(UnitMismatch, match="shape"):
        mining.equilibrium([[1.0]], [[1.0, 2.0]], [0.0], network_eh_per_s=1.0)
    with pytest.raises(InputError, match="hashrate_eh_per_s"):
        mining.equilibrium([[-1.0]], [[1.0]], [0.0], network_eh_per_s=1.0)
    with pytest.raises(InputError, match="gap"):
        mining.equilibrium([[1.0]], [[1.0]], [np.nan], network_eh_per_s=1.0)
    with pytest.raises(InputError, match="epoch_slots"):
        mining.equilibrium([[1.0]], [[1.0]], [0.0], network_eh_per_s=1.0, epoch_slots=0)
