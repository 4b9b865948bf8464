"""Indicators by independent means: closed forms, other libraries, identities over random inputs."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shoals.core.errors import InputError, UnitMismatch
from shoals.economics.facts import facts
from shoals.economics.indicators import compute, notes, price, site, temperature
from shoals.economics.uncertain import Uncertain, exact


@given(st.floats(0.1, 100), st.lists(st.tuples(st.floats(0, 0.3), st.floats(31, 120)), max_size=3), st.floats(-10, 30))
def test_exergy_closes_and_entropy_never_falls(power, heats, ambient) -> None:
    found = site.exergy(power, [(share * power, hot) for share, hot in heats], ambient_c=ambient)
    assert abs(found.closure_mw) <= 1e-9 * power
    assert found.entropy_kw_per_k >= 0
    assert 0 <= found.efficiency < 1


def test_more_heat_than_power_is_refused() -> None:
    with pytest.raises(InputError, match="cannot exceed"):
        site.exergy(1.0, [(0.6, 60.0), (0.6, 60.0)], ambient_c=15.0)
    with pytest.raises(InputError):
        site.exergy(1.0, [(0.5, 10.0)], ambient_c=15.0)


def test_embodied_energy_is_the_sum_of_all_rounds() -> None:
    rng = np.random.default_rng(1)
    inputs = rng.random((6, 6)) * 0.12
    direct = rng.random(6) * 10
    rounds, term = np.zeros(6), direct.copy()
    for _ in range(400):
        rounds += term
        term = term @ inputs
    np.testing.assert_allclose(price.embodied_kwh(direct, inputs), rounds)


def test_goods_that_eat_each_other_are_refused() -> None:
    with pytest.raises(InputError, match="than they make"):
        price.embodied_kwh([1.0, 1.0], [[0.0, 2.0], [0.6, 0.0]])
    with pytest.raises(UnitMismatch):
        price.embodied_kwh([1.0, 1.0], [[0.0, 0.1]])


goods = st.lists(st.tuples(*[st.floats(0.5, 50.0)] * 6), min_size=1, max_size=5)


@given(goods, st.floats(1, 40), st.floats(1, 40), st.sampled_from(["tornqvist", "fisher"]))
def test_the_market_index_is_inflation_less_energy_inflation(rows, then, now, weights) -> None:
    p0, p1, q0, q1, e0, e1 = (list(column) for column in zip(*rows, strict=True))
    found = price.energy_price_index(
        prices_then=p0, prices_now=p1, quantities_then=q0, quantities_now=q1, energy_price_then=then,
        energy_price_now=now, embodied_then=e0, embodied_now=e1, weights=weights,
    )  # fmt: skip
    assert math.log(found.market) == pytest.approx(found.inflation - found.energy_inflation, abs=1e-9)
    same = price.energy_price_index(
        prices_then=p0, prices_now=p0, quantities_then=q0, quantities_now=q0, energy_price_then=then,
        energy_price_now=then, embodied_then=e0, embodied_now=e0, weights=weights,
    )  # fmt: skip
    assert same.market == pytest.approx(1.0)
    assert same.embodied == pytest.approx(1.0)


def test_useful_exergy_needs_efficiencies() -> None:
    with pytest.raises(InputError, match="0 to 1"):
        price.useful_exergy_price([1.0], [1.0], [1.2])
    with pytest.raises(InputError, match="no useful"):
        price.useful_exergy_price([1.0], [1.0], [0.0])


def test_self_sufficiency_counts_each_way_apart() -> None:
    one = compute.ComputeUse(energy_mwh=5, in_country=True, own_control=False, own_chip=True)
    other = compute.ComputeUse(energy_mwh=15, in_country=False, own_control=True, own_chip=False)
    found = compute.self_sufficiency([one, other])
    assert (found.location, found.owner, found.chip) == (0.25, 0.75, 0.25)
    with pytest.raises(InputError, match="no computation"):
        compute.self_sufficiency([])


def test_the_deficit_s_energy_is_an_interval_with_its_share() -> None:
    table = facts()
    bill = table.uncertain("dd.jiji_2024") / table.uncertain("fx.digital_deficit")
    vendors = Uncertain(value=0.1, low=0.078, high=0.122, unit="kWh/USD")
    home = table.uncertain("dd.domestic_region")
    power = table.uncertain("us.power_usd_kwh")
    found = compute.deficit_energy(
        [bill], [vendors], computed_at_home=home, power_usd_per_kwh=power, compute_fraction=0.375
    )
    assert found.energy.unit == "TWh/y"
    assert 0.2 < found.energy.low < found.energy.value < found.energy.high < 6.0
    assert found.energy_share.high < 0.012
    two = compute.deficit_energy([bill, bill], [vendors, vendors], power_usd_per_kwh=power, compute_fraction=0.375)
    assert two.energy.value == pytest.approx(2 * bill.to("USD/y").value * 0.1 / 1e9)
    with pytest.raises(InputError, match="differ in number"):
        compute.deficit_energy([bill], [], power_usd_per_kwh=power, compute_fraction=0.3)


def test_distance_to_landauer_scales() -> None:
    assert compute.landauer_distance(1.0, bits=10.0) == pytest.approx(compute.landauer_distance(1.0) / 10)
    with pytest.raises(InputError):
        compute.landauer_distance(1.0, bits=0.0)


@given(st.floats(1, 1e3), st.floats(1, 1e3), st.floats(1, 10), st.floats(1, 10))
def test_carnot_s_money_leaves_entropy_as_it_was(m1, m2, c1, c2) -> None:
    drawn = temperature.carnot_money((m1, c1), (m2, c2))
    t1, t2 = m1 / c1, m2 / c2
    assume(abs(t1 / t2 - 1) > 1e-3)
    assert drawn > -1e-9 * (m1 + m2)
    common = (m1 + m2 - drawn) / (c1 + c2)
    before = c1 * math.log(t1) + c2 * math.log(t2)
    assert (c1 + c2) * math.log(common) == pytest.approx(before, abs=1e-9 * (1 + abs(before)) * 10)


@given(*[st.floats(0.5, 2.0)] * 3)
def test_theta_is_the_identity(m, v, u) -> None:
    found = temperature.theta([100.0, 100.0 * m], [2.0, 2.0 * v], [50.0, 50.0 * u])
    assert found.theta_jpy_per_kwh == pytest.approx(4.0 * m * v / u)
    assert found.growth == pytest.approx(math.log(m * v / u), abs=1e-12)


def test_ks_agrees_with_scipy() -> None:
    stats = pytest.importorskip("scipy.stats")
    rng = np.random.default_rng(2)
    for scale in (1.0, 1.1):
        data = np.sort(rng.exponential(scale, 800))
        ours = temperature.ks(-np.expm1(-data))
        theirs = stats.kstest(data, "expon")
        assert ours[0] == pytest.approx(theirs.statistic, rel=1e-12)
        assert ours[1] == pytest.approx(theirs.pvalue, rel=0.05, abs=1e-4)


def test_fits_refuse_what_has_no_temperature() -> None:
    for bad in ([1.0] * 10, [5.0] * 100):
        with pytest.raises(InputError):
            temperature.fit_two_classes(bad)
    with pytest.raises(InputError, match="lies below"):
        temperature.fit_two_classes(np.arange(100.0) - 50, low=0.0)


def test_backing_by_window_is_a_quantile() -> None:
    samples = np.arange(1.0, 101.0)[:, None] * np.array([[1.0, 0.0]])
    found = notes.backing_by_window(samples, [10.0, 10.0])
    assert found[0] == pytest.approx(np.quantile(samples[:, 0], 0.1) / 10)
    assert found[1] == 0.0
    assert notes.backing_by_window(samples, [10.0, 10.0], stored_mwh=[0.0, 20.0])[1] == 2.0
    with pytest.raises(UnitMismatch):
        notes.backing_by_window(samples, [10.0])
    with pytest.raises(InputError):
        notes.backing_by_window(-samples, [1.0, 1.0])


def test_ford_s_notes_are_not_backed_in_august() -> None:
    """Months of Kyushu as windows: a twelfth of the year's mean, promised each month, is backed in spring only."""
    from shoals.economics import history

    years = [y for y in (2018, 2019, 2020, 2021, 2022, 2024) if y in history.fiscal_years("kyushu")]
    samples = np.array([[history.by_month("kyushu", y)[m] * 1e3 for m in history.MONTHS] for y in years])
    monthly = np.full(12, samples.sum(axis=1).mean() / 12)
    ratios = notes.backing_by_window(samples, monthly)
    assert ratios[history.MONTHS.index(8)] == 0.0
    assert (ratios >= 1.0).sum() <= 3


@given(st.lists(st.tuples(st.floats(0, 5), st.floats(0, 5)), min_size=1, max_size=20))
def test_surplus_share_is_a_share(pairs) -> None:
    used = np.array([a + b for a, b in pairs])
    found = notes.surplus_share([a for a, _ in pairs], used)
    assert 0.0 <= found <= 1.0
    with pytest.raises(InputError, match="more than it used"):
        notes.surplus_share(used + 1.0, used)


def test_drawdown_by_brute_force() -> None:
    rng = np.random.default_rng(3)
    value = np.exp(np.cumsum(rng.normal(0, 0.1, 200)))
    deepest = max(1 - value[j] / value[i] for i in range(200) for j in range(i, 200))
    assert notes.drawdown(value).depth == pytest.approx(deepest)
    assert notes.drawdown([1.0, 2.0]).depth == 0.0
    with pytest.raises(InputError):
        notes.drawdown([1.0, 0.0])


def test_money_could_buy_what_notes_promise() -> None:
    assert notes.financial_ratio(0.0, haircut=0.5, notes_mwh=1.0, price_p95_jpy_per_mwh=1.0) == 0.0
    assert notes.financial_ratio(1.0, haircut=0.5, notes_mwh=0.0, price_p95_jpy_per_mwh=1.0) == math.inf
    assert exact(1.0).is_exact
