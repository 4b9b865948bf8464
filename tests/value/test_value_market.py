"""Prices at the grid: schemes, levy, certificates, promises of power, shifting."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.energy import PriceSeries
from shoals.core.errors import InputError, UnitMismatch
from shoals.core.site import Access, Connection, Plant, Scheme, Technology
from shoals.core.time import Timeline
from shoals.value import catalog, market

JST = timezone(timedelta(hours=9))
FLOOR = 10.0


def spot_of(prices, *, start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=30) -> PriceSeries:
    line = Timeline(start=start, step_minutes=step_minutes, slots=len(prices))
    return PriceSeries(name="spot", timeline=line, price_jpy_per_mwh=np.array(prices, dtype=float))


def plant_of(scheme: Scheme, tariff: float = 12_000.0) -> Plant:
    return Plant(
        id="pv",
        technology=Technology.SOLAR,
        power_mw_max=20.0,
        scheme=scheme,
        tariff_jpy_per_mwh=tariff,
        latitude=32.8,
        longitude=130.7,
    )


# ---------------------------------------------------------------------------------------------------- export and import


def test_fit_is_blind_to_the_market():
    assert market.export_price_jpy_per_mwh(plant_of(Scheme.FIT, 36_000), spot_of([FLOOR, 9e3])).tolist() == [36e3, 36e3]


def test_fit_cannot_sell_its_environmental_value_again():
    with pytest.raises(InputError, match="FIT and sells certificates"):
        market.export_price_jpy_per_mwh(plant_of(Scheme.FIT), spot_of([FLOOR]), certificate_jpy_per_mwh=400.0)


def test_merchant_is_spot_and_certificate():
    found = market.export_price_jpy_per_mwh(
        plant_of(Scheme.MERCHANT), spot_of([FLOOR, 9e3]), certificate_jpy_per_mwh=910
    )
    assert found.tolist() == [920.0, 9_910.0]


def test_fip_pays_no_premium_at_the_floor_and_spreads_it_over_the_month():
    spot = spot_of([FLOOR, 6_000.0, 9_000.0, 9_000.0])
    found = market.export_price_jpy_per_mwh(plant_of(Scheme.FIP), spot)
    premium = (12_000 - np.mean([FLOOR, 6e3, 9e3, 9e3])) * 4 / 3
    assert found == pytest.approx([FLOOR, 6_000 + premium, 9_000 + premium, 9_000 + premium])


def test_fip_months_stand_alone():
    spot = spot_of([8_000.0] * 48 + [14_000.0] * 48, start=datetime(2024, 4, 30, tzinfo=JST))
    found = market.fip_premium_jpy_per_mwh(12_000.0, spot)
    assert found[:48] == pytest.approx(4_000.0)
    assert (found[48:] == 0.0).all()  # the market pays more than the base price


def test_fip_reference_is_weighted_by_output():
    spot = spot_of([4_000.0, 16_000.0])
    assert market.fip_premium_jpy_per_mwh(12_000.0, spot, weight=[100.0, 0.0]) == pytest.approx(8_000.0)
    assert market.fip_premium_jpy_per_mwh(12_000.0, spot, weight=[0.0, 0.0]) == pytest.approx(2_000.0)
    with pytest.raises(InputError, match="weight"):
        market.fip_premium_jpy_per_mwh(12_000.0, spot, weight=[-1.0, 1.0])


prices = st.lists(st.sampled_from([FLOOR, 3_000.0, 8_000.0, 12_000.0, 30_000.0]), min_size=1, max_size=48)


@given(prices, st.floats(0, 40_000), st.data())
def test_fip_tops_the_month_up_to_the_base_price(values, base, data):
    weight = np.array(data.draw(st.lists(st.floats(0.1, 10), min_size=len(values), max_size=len(values))))
    spot = spot_of(values)
    premium = market.fip_premium_jpy_per_mwh(base, spot, weight=weight)
    assert (premium >= 0).all()
    assert (premium[np.array(values) <= FLOOR] == 0).all()
    income = float(weight @ (spot.price_jpy_per_mwh + premium)) / weight.sum()
    if max(values) > FLOOR:
        assert income == pytest.approx(max(base, float(weight @ np.array(values)) / weight.sum()))


def test_empty_series():
    spot = spot_of([])
    assert market.export_price_jpy_per_mwh(plant_of(Scheme.FIP), spot).shape == (0,)
    assert market.shift_value_jpy_per_mwh(spot, hours_window=4, efficiency=0.9).shape == (0,)
    assert market.levy_jpy_per_mwh(spot.timeline).shape == (0,)


def test_import_is_spot_wheeling_and_levy():
    charge = market.import_charge_jpy_per_mwh(2025)
    assert charge == pytest.approx(2_500 + 3_980)
    assert market.import_charge_jpy_per_mwh(2026, wheeling_jpy_per_mwh=0.0) == pytest.approx(4_180)
    assert market.import_charge_jpy_per_mwh(2025, self_wheeling=True) == pytest.approx(2_500)
    grid = Connection(access=Access.FIRM, export_mw_max=1, import_mw_max=1, import_charge_jpy_per_mwh=charge)
    assert market.import_price_jpy_per_mwh(grid, spot_of([FLOOR, 9e3])) == pytest.approx([6_490, 15_480])


def test_the_levy_changes_in_may():
    line = Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=30, slots=17_520)
    found = market.levy_jpy_per_mwh(line)
    assert (found[: 30 * 48] == 1_400.0).all()
    assert (found[30 * 48 :] == 3_490.0).all()


def test_a_tariff_by_its_year_pays_the_levy_of_each_month():
    line = Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=30, slots=17_520)
    spot = PriceSeries(name="spot", timeline=line, price_jpy_per_mwh=1_000.0)
    charge = market.import_charge_jpy_per_mwh(2024)
    year = {"access": Access.FIRM, "export_mw_max": 1, "import_mw_max": 1, "import_charge_jpy_per_mwh": charge}
    found = market.import_price_jpy_per_mwh(Connection(**year, levy_fiscal_year=2024), spot)
    assert found[: 30 * 48] == pytest.approx(1_000 + 2_500 + 1_400)
    assert found[30 * 48 :] == pytest.approx(1_000 + 5_990)
    assert market.import_price_jpy_per_mwh(Connection(**year), spot) == pytest.approx(6_990)  # a number stays


def test_a_levy_that_is_not_published_is_not_guessed():
    with pytest.raises(InputError, match="fiscal year 2031"):
        market.import_charge_jpy_per_mwh(2031)


def test_certificates():
    assert market.certificate_jpy_per_mwh(fit=True) == pytest.approx(400)
    assert market.certificate_jpy_per_mwh(fit=False) == pytest.approx(910)


# -------------------------------------------------------------------------------------------------- power held ready

runs = st.lists(st.floats(0, 100), min_size=1, max_size=48).map(np.array)


@given(runs, st.floats(0, 100), st.data())
def test_no_more_is_promised_than_runs_in_every_slot_of_the_window(running, offered, data):
    window = np.array(data.draw(st.lists(st.booleans(), min_size=running.size, max_size=running.size)))
    window[0] = True
    found = market.capacity_creditable_mw(offered, running, window)
    assert found <= offered
    assert (found <= running[window]).all()
    assert found == pytest.approx(min(offered, running[window].min()))


def test_a_load_that_is_off_sells_no_reduction():
    noon = np.where((np.arange(48) >= 20) & (np.arange(48) < 28), 5.0, 0.0)
    evening = (np.arange(48) >= 34) & (np.arange(48) < 42)
    price = catalog.charge("capacity", fiscal_year=2028, area="kyushu").value
    assert price == 13_177
    pay = market.capacity_payment_jpy_per_year
    assert pay(5.0, noon, evening, price_jpy_per_kw_year=price) == 0.0
    assert pay(5.0, np.full(48, 5.0), evening, price_jpy_per_kw_year=price) == pytest.approx(65_885_000)


def test_a_promise_needs_a_window():
    with pytest.raises(InputError, match="names no slot"):
        market.capacity_creditable_mw(1.0, [1.0, 1.0], [False, False])
    with pytest.raises(UnitMismatch):
        market.capacity_creditable_mw(1.0, [1.0, 1.0], [True])


def test_balancing_is_capped():
    assert market.balancing_payment_jpy([5.0, 19.51, 99.0], 2.0, fiscal_year=2025).tolist() == [1e4, 39_020.0, 39_020.0]
    with pytest.raises(InputError, match="fiscal year 2019"):
        market.balancing_payment_jpy(5.0, 1.0, fiscal_year=2019)


# ------------------------------------------------------------------------------------------------------------ shifting


def test_noon_to_evening_in_kyushu():
    """12.05 JPY/kWh from 17 to 21 h on curtailed days of FY2024, through 85 %: 10.2 JPY/kWh."""
    day = np.where((np.arange(48) >= 34) & (np.arange(48) < 42), 12_050.0, FLOOR)
    found = market.shift_value_jpy_per_mwh(spot_of(day), hours_window=8, efficiency=0.85)
    assert float(found[24]) == pytest.approx(10_242.5)
    assert found[44] == pytest.approx(0.85 * FLOOR)


@given(st.lists(st.floats(-1e4, 1e5), min_size=1, max_size=60), st.floats(0, 40), st.floats(0, 1), st.floats(0, 1e4))
def test_shift_value_is_the_best_price_within_the_window(values, window, efficiency, wear):
    found = market.shift_value_jpy_per_mwh(
        spot_of(values), hours_window=window, efficiency=efficiency, wear_jpy_per_mwh=wear
    )
    wait = int(window / 0.5 + 1e-9)
    expected = [efficiency * max(values[t : t + wait + 1]) - wear for t in range(len(values))]
    assert found == pytest.approx(expected)
