"""Cost of an absorbed kWh and energy to absorb, against published arithmetic and by plain sums."""

from __future__ import annotations

import csv
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.core.network import NetworkSeries
from shoals.core.site import Cost
from shoals.core.time import Timeline
from shoals.value import absorber, mining

MINED_JPY_PER_KWH = float(mining.price_per_mwh(39.82 * 155, 17.5)) / 1000  # Luxor, November 2025
surpluses = st.lists(st.floats(0, 1e4), min_size=0, max_size=60).map(np.array)
powers = st.lists(st.one_of(st.just(0.0), st.floats(1e-3, 2e4)), min_size=1, max_size=12).map(sorted).map(np.array)


# -------------------------------------------------------------------------------------------------------- cost of a kWh


@given(st.floats(1e-6, 1.0), st.floats(0.1, 200.0))
def test_the_factor_pays_the_loan_off(rate, years):
    factor = float(absorber.capital_recovery_factor(rate, years))
    assert factor * (1 - (1 + rate) ** -years) / rate == pytest.approx(1.0, rel=1e-6)
    assert factor >= max(rate, 1 / years) * (1 - 1e-12)


def test_limits_of_the_factor():
    assert absorber.capital_recovery_factor(0.0, 7) == pytest.approx(1 / 7)
    assert absorber.capital_recovery_factor(1e-14, 7) == pytest.approx(1 / 7, rel=1e-12)
    assert absorber.capital_recovery_factor(0.05, 1e4) == pytest.approx(0.05)
    assert absorber.capital_recovery_factor(0.05, [1, 5, 20]).round(6).tolist() == [1.05, 0.230975, 0.080243]


@pytest.mark.parametrize(("rate", "years"), [(-0.01, 5), (0.05, 0), (np.nan, 5), (0.05, -1)])
def test_no_such_loan(rate, years):
    with pytest.raises(InputError):
        absorber.capital_recovery_factor(rate, years)


@pytest.mark.parametrize(
    ("capex", "cycles", "yen"), [(68_000, 147, 44), (68_000, 365, 17.7), (30_000, 147, 19.4), (30_000, 365, 7.8)]
)
def test_battery_on_curtailed_days_and_on_all_days(capex, cycles, yen):
    found = absorber.cost_jpy_per_kwh(capex, 0.015 * capex, 0.05, 20, cycles)
    assert float(found) == pytest.approx(yen, abs=0.1)


@pytest.mark.parametrize(("hours", "yen"), [(627, 106.5), (2_714, 24.6)])
def test_miner_on_curtailed_hours_and_beside_a_plant(hours, yen):
    capex = (1000 / 17.5 * 14 + 850) * 155
    assert capex == pytest.approx(255_750)
    assert float(absorber.cost_jpy_per_kwh(capex, 0.03 * capex, 0.05, 5, hours)) == pytest.approx(yen, abs=0.05)
    assert pytest.approx(14.7, abs=0.01) == MINED_JPY_PER_KWH


def test_paybacks_on_curtailed_hours_alone():
    used_jpy_per_kwh = float(mining.price_per_mwh(39.82 * 155, 30.0)) / 1000
    new = absorber.payback_years(255_750, MINED_JPY_PER_KWH * np.array([627, 421]))
    used = absorber.payback_years(62_000, used_jpy_per_kwh * np.array([936, 421]))
    assert new == pytest.approx([28, 41], abs=0.5)
    assert used == pytest.approx([8, 17], abs=0.3)


def test_38_gw_for_627_hours():
    power_gw = 24e3 / 627
    assert power_gw == pytest.approx(38, abs=0.5)
    assert power_gw * 1e6 * 255_750 / 1e12 == pytest.approx(9.8, abs=0.05)


def test_returns_on_outlay_are_of_one_size():
    """Million USD per MW: mining 1.65, cloud 59 and 40, shell 11.5."""
    mined = MINED_JPY_PER_KWH / 155 * 8.76
    found = absorber.return_on_capex([mined, 15.0, 8.69, 1.45], [8.76 * 0.05, 1.1, 1.1, 0.15], [1.65, 59.0, 40.0, 11.5])
    assert found.round(2).tolist() == [0.24, 0.24, 0.19, 0.11]


def test_charge_and_payback():
    cost = Cost(capex_jpy=100.0, opex_jpy_per_year=3.0, life_years=20)
    assert absorber.charge_jpy_per_year(cost, 0.0) == pytest.approx(8.0)
    assert absorber.charge_jpy_per_year(cost, 0.05) == pytest.approx(100 * 0.0802426 + 3)
    assert absorber.payback_years([100.0, 100.0, 0.0], [50.0, 0.0, -5.0]).tolist() == [2.0, np.inf, 0.0]


def test_an_idle_device_costs_infinitely_much_by_the_kwh():
    assert absorber.cost_jpy_per_kwh(1.0, 0.0, 0.05, 5, 0.0) == np.inf
    with pytest.raises(InputError, match="hours"):
        absorber.cost_jpy_per_kwh(1.0, 0.0, 0.05, 5, -1.0)


# ----------------------------------------------------------------------------------------------------- energy to take


@given(surpluses, powers)
def test_capture_is_the_plain_sum(surplus, power):
    found = absorber.capture(surplus, power, 0.5)
    expected = [np.minimum(surplus, one).sum() * 0.5 for one in power]
    assert found == pytest.approx(expected, rel=1e-9, abs=1e-6)


@given(surpluses)
def test_capture_rises_ever_less(surplus):
    energy = absorber.capture(surplus, np.linspace(0, 1.2e4, 40), 0.5)
    assert (np.diff(energy) >= -1e-6).all()
    assert (np.diff(energy, 2) <= 1e-6).all()
    assert energy[0] == 0.0
    assert energy[-1] == pytest.approx(surplus.sum() * 0.5)


@given(surpluses, powers)
def test_hours_of_the_next_are_the_slope_of_capture(surplus, power):
    step = 1e-3
    slope = (absorber.capture(surplus, power + step, 0.5) - absorber.capture(surplus, power, 0.5)) / step
    assert (slope <= absorber.hours_next(surplus, power, 0.5) + 1e-2).all()
    assert (slope >= absorber.hours_next(surplus, power + step, 0.5) - 1e-2).all()
    assert (absorber.hours_full_load(surplus, power, 0.5) >= absorber.hours_next(surplus, power, 0.5) - 1e-6).all()


def test_hours_of_a_vanishing_load_are_those_with_any_surplus():
    assert absorber.hours_full_load([0.0, 1.0, 2.0, 0.0], 0.0, 0.5) == 1.0


def test_surplus_counts_up():
    with pytest.raises(InputError, match="-3 in slot 1"):
        absorber.capture([1.0, -3.0], 1.0, 0.5)
    with pytest.raises(InputError, match="nan in slot 0"):
        absorber.capture([np.nan], 1.0, 0.5)
    with pytest.raises(InputError, match="power_mw"):
        absorber.capture([1.0], -1.0, 0.5)


@pytest.mark.real
def test_capture_in_kyushu(real_data):
    """FY2024 by header names, with the standard library alone."""
    months = [*range(202404, 202413), *range(202501, 202504)]
    surplus = []
    for month in months:
        path = real_data / "japan_area_30min" / f"eria_jukyu_{month}_09.csv"
        if not path.is_file():
            pytest.skip(f"{path.name} is not here")
        rows = list(csv.reader(path.read_text(encoding="cp932").splitlines()))
        head = next(row for row in rows if "太陽光出力制御量" in row)
        solar, wind = head.index("太陽光出力制御量"), head.index("風力出力制御量")
        surplus += [
            float(r[solar] or 0) + float(r[wind] or 0) for r in rows[rows.index(head) + 1 :] if r and r[0][:1] == "2"
        ]
    assert len(surplus) == 17_520
    energy_mwh = absorber.capture(surplus, [100, 1_000, 1e6], 0.5)
    assert energy_mwh[0] / 1000 == pytest.approx(62.7, abs=0.06)
    assert energy_mwh[0] / 100 / 8760 == pytest.approx(0.0716, abs=5e-5)
    assert energy_mwh / energy_mwh[-1] == pytest.approx([0.084, 0.565, 1.0], abs=6e-4)
    assert absorber.hours_full_load(surplus, [100, 1_000], 0.5) == pytest.approx([627.4, 421.3], abs=0.1)
    assert float(absorber.hours_next(surplus, 0.0, 0.5)) == 936.5


# ----------------------------------------------------------------------------------- candidates for the next megawatt

LINE = Timeline(start=datetime(2025, 11, 1, tzinfo=UTC), step_minutes=30, slots=3)
NETWORK = NetworkSeries(
    timeline=LINE,
    difficulty=153.33e12,
    subsidy_btc_per_block=3.125,
    fees_btc_per_block=0.02,
    price_usd_per_btc=96_532,
    rate_jpy_per_usd=155,
)


def test_candidates_carry_everything():
    found = {one.id: one for one in absorber.candidates()}
    assert list(found) == ["battery", "miner_new", "miner_used", "ai_hosting", "gpu_cloud"]
    for one in found.values():
        assert one.name_ja
        assert one.name_en
        assert one.source
        assert one.as_of
        assert 0 < one.capex_jpy_per_kw_low <= one.capex_jpy_per_kw <= one.capex_jpy_per_kw_high
        cost = one.cost(2.0)
        assert cost.capex_jpy == pytest.approx(2_000 * one.capex_jpy_per_kw)
        assert cost.opex_jpy_per_year == pytest.approx(cost.capex_jpy * one.opex_fraction_per_year)
        assert cost.source == one.source
    assert [one.id for one in found.values() if one.needs_firm] == ["ai_hosting", "gpu_cloud"]
    assert found["battery"].capex_jpy_per_kw == 4 * (54_000 + 14_000)
    assert found["miner_new"].capex_jpy_per_kw == pytest.approx(255_750, abs=1)
    assert found["miner_used"].capex_jpy_per_kw == pytest.approx(62_000)
    assert found["ai_hosting"].capex_jpy_per_kw == pytest.approx(11_500 * 155 / 1.25)  # at the meter
    assert found["gpu_cloud"].capex_jpy_per_kw == pytest.approx(40_000 * 155 / 1.3)


def test_candidates_at_another_rate():
    dear = {one.id: one for one in absorber.candidates(rate_jpy_per_usd=310.0)}
    for one in absorber.candidates():
        times = 1 if one.id == "battery" else 2
        assert dear[one.id].capex_jpy_per_kw == pytest.approx(times * one.capex_jpy_per_kw)
    with pytest.raises(InputError, match="rate_jpy_per_usd"):
        absorber.candidates(rate_jpy_per_usd=-1.0)


def test_values_of_candidates():
    found = {one.id: one for one in absorber.candidates()}
    new = found["miner_new"].value_jpy_per_mwh(NETWORK)
    assert new.shape == (3,)
    assert new == pytest.approx(mining.value_jpy_per_mwh(NETWORK, efficiency_j_per_th=17.5 * 1.05, pool_fee=0.02))
    assert found["ai_hosting"].value_jpy_per_mwh(NETWORK) == pytest.approx(20_000 * 12 / 8760 * 1000 / 1.25)
    assert found["gpu_cloud"].value_jpy_per_mwh(NETWORK) == pytest.approx(153_800, rel=1e-3)
    with pytest.raises(InputError, match="battery"):
        found["battery"].value_jpy_per_mwh(NETWORK)


def test_no_candidate_pays_on_curtailed_hours_alone():
    """Kyushu, FY2024: 627 full-load hours of spilled energy, 147 days; energy at no cost."""
    for one in absorber.candidates():
        yearly = absorber.charge_jpy_per_year(one.cost(1.0), 0.05)
        if one.storage_hours is not None:
            earned = 12_050 * 0.85 * 147 * one.storage_hours
        elif one.needs_firm:
            continue
        else:
            earned = 627 * float(one.value_jpy_per_mwh(NETWORK)[0])
        assert earned < yearly, one.id
