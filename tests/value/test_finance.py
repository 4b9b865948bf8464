"""Present value, return, payback, loans, tax and moves against closed forms, published examples and enumeration."""

from __future__ import annotations

import math
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.errors import InputError, UnitMismatch
from shoals.core.site import Cost
from shoals.value.absorber import capital_recovery_factor, payback_jpy
from shoals.value.finance import (
    Asset,
    Depreciation,
    Loan,
    NetworkOutlook,
    Tax,
    appraise,
    depreciation_jpy,
    irr,
    npv_jpy,
    route,
)

PUBLISHED = [  # the examples of numpy-financial's manual, which hold for spreadsheets too
    ([-100, 39, 59, 55, 20], 0.28095),
    ([-100, 0, 0, 74], -0.0955),
    ([-100, 100, 0, 7], 0.06206),
    ([-5, 10.5, 1, -8, 1], 0.0886),
    ([-40_000, 5_000, 8_000, 12_000, 30_000], 0.10583),
]


def test_present_value_of_published_examples() -> None:
    assert npv_jpy(0.281, [-100, 39, 59, 55, 20]) == pytest.approx(-0.0084785916384548798)
    assert npv_jpy(0.08, [-40_000, 5_000, 8_000, 12_000, 30_000]) == pytest.approx(3_065.22267, rel=1e-7)


@pytest.mark.parametrize(("flows", "rate"), PUBLISHED)
def test_a_rate_of_return_is_that_of_the_published_example(flows: list[float], rate: float) -> None:
    found = irr(flows)
    assert min(abs(one - rate) for one in found) < 5e-5
    assert all(abs(npv_jpy(one, flows)) < 1e-6 * np.abs(flows).max() for one in found)


def test_every_rate_of_return_is_reported() -> None:
    roots = [-0.5, 0.0, 0.1, 0.25, 3.0]  # the polynomial in 1 + r with these zeros
    flows = np.poly([1 + r for r in roots])
    assert irr(flows) == pytest.approx(roots, abs=1e-9)
    assert irr(np.poly([1.1, 1.1])) == pytest.approx([0.1], abs=1e-6)  # touches and does not cross


@pytest.mark.parametrize("flows", [[0, 0, 0], [-5], [1, 2, 3], [-1, -2], [100, -300, 300]])
def test_flows_without_a_rate_of_return(flows: list[float]) -> None:
    assert irr(flows) == ()


def test_waiting_changes_no_rate_of_return() -> None:
    assert irr([0, 0, -100, 39, 59, 55, 20, 0]) == pytest.approx(irr([-100, 39, 59, 55, 20]))


@pytest.mark.parametrize("crumb", [2.3e-308, 1e-30, 1e-12])
def test_a_crumb_at_the_end_is_no_second_rate(crumb: float) -> None:
    assert irr([-1.0, 0.0, 0.0, 1.0, 0.0, 0.0, crumb]) == pytest.approx((0.0,), abs=1e-9)


@given(st.floats(-0.5, 2.0), st.lists(st.floats(0.0, 100.0), min_size=1, max_size=40))
@settings(max_examples=60, deadline=None)
def test_one_outlay_and_returns_have_the_rate_that_they_are_made_with(rate: float, gains: list[float]) -> None:
    if sum(gains) < 1.0:
        return
    flows = [0.0, *gains]
    flows[0] = -npv_jpy(rate, flows)
    [found] = irr(flows)
    assert found == pytest.approx(rate, abs=1e-6)


@given(st.floats(0.001, 0.3), st.integers(1, 50))
@settings(max_examples=40, deadline=None)
def test_an_annuity_has_the_recovery_factor_as_its_payment(rate: float, years: int) -> None:
    payment = float(capital_recovery_factor(rate, years))
    assert npv_jpy(rate, [-1.0] + [payment] * years) == pytest.approx(0.0, abs=1e-12)
    interest, repaid = Loan(share=1.0, rate=rate, years=years).payments(1.0, years)
    assert repaid.sum() == pytest.approx(1.0)
    assert interest + repaid == pytest.approx(np.full(years, payment))


def test_payback_waits_for_renewals_no_less_than_that_of_absorbers() -> None:
    for battery, miner, free in product([80.0, 0.0], [20.0, 35.0], [3.0, 10.0, 25.0]):
        costs = [Cost(capex_jpy=battery, life_years=20), Cost(capex_jpy=miner, life_years=5)]
        assets = [Asset(id=str(i), cost=cost) for i, cost in enumerate(costs)]
        years = 20 if battery else 5
        found = appraise(assets, [free] * years, rate=0.05, salvage=False).payback_years
        other = payback_jpy(costs if battery else costs[1:], free)
        assert found >= other - 1e-9  # a later renewal may take the sum below zero again
        if found < 5.0 or battery == 0.0:
            assert found == pytest.approx(other)  # before any renewal there is one answer


@pytest.mark.parametrize("method", list(Depreciation))
@pytest.mark.parametrize("life", [1, 2, 3, 7, 20])
def test_all_of_an_outlay_is_written_off_and_never_more(method: Depreciation, life: int) -> None:
    written = depreciation_jpy(1_000.0, life, method)
    assert written.shape == (life,)
    assert written.sum() == pytest.approx(1_000.0)
    assert (np.diff(written) <= 1e-9).all()
    assert (written >= 0).all()


def test_declining_balance_is_that_of_the_tax_office_until_its_guarantee() -> None:
    # The office's example: 1,000,000 yen over 10 years, rate 0.200.
    assert depreciation_jpy(1e6, 10, Depreciation.DECLINING)[:6].tolist() == pytest.approx(
        [200_000, 160_000, 128_000, 102_400, 81_920, 65_536]
    )


def test_a_project_is_worth_what_is_worked_out_by_hand() -> None:
    # 1,000 over 10 years, 50 a year of upkeep, 200 a year of gain; half lent at 4 % for 5 years; tax 30 %.
    asset = Asset(id="a", cost=Cost(capex_jpy=1_000.0, opex_jpy_per_year=50.0, life_years=10))
    found = appraise([asset], [200.0] * 10, rate=0.05, loan=Loan(share=0.5, rate=0.04, years=5), tax=Tax(rate=0.3))
    after_tax = 150.0 - 0.3 * (150.0 - 100.0)
    assert found.flows_jpy.tolist() == pytest.approx([-1_000.0] + [after_tax] * 10)
    assert found.npv_jpy == pytest.approx(-1_000.0 + after_tax / float(capital_recovery_factor(0.05, 10)))
    service = 500.0 * float(capital_recovery_factor(0.04, 5))
    owner_tax = 0.3 * (150.0 - 100.0 - 500.0 * 0.04)
    assert found.equity_flows_jpy[0] == pytest.approx(-500.0)
    assert found.equity_flows_jpy[1] == pytest.approx(150.0 - owner_tax - service)
    assert found.equity_flows_jpy[10] == pytest.approx(150.0 - 15.0)
    assert found.dscr_min is not None
    assert found.dscr_mean is not None
    assert found.dscr_min <= found.dscr_mean
    assert max(found.dscr_min, (150.0 - owner_tax) / service) == pytest.approx((150.0 - owner_tax) / service)
    assert found.equity_irr is not None
    assert found.irr is not None
    assert found.equity_irr > found.irr > 0.04  # borrowing below the return lifts the owner's


def test_what_is_left_is_sold_and_renewed() -> None:
    miner = Asset(id="m", cost=Cost(capex_jpy=100.0, life_years=4), resale_fraction=0.2, renewal_fraction=0.5)
    flows = appraise([miner], [0.0] * 6, rate=0.0).flows_jpy
    # bought for 100; after 4 years sold for 20 and renewed for 50; two years later half of the way to 10
    assert flows.tolist() == pytest.approx([-100.0, 0, 0, 0, 20.0 - 50.0, 0, 30.0])
    kept = appraise([miner], [0.0] * 6, rate=0.0, salvage=False).flows_jpy
    assert kept.tolist() == pytest.approx([-100.0, 0, 0, 0, -30.0, 0, 0])


def test_losses_are_carried_forward_and_expire() -> None:
    gains = [-100.0, 60.0, 60.0]
    tax = Tax(rate=0.5)
    assert appraise([], gains, rate=0.0, tax=tax).tax_jpy.tolist() == [0.0, 0.0, 0.0, 10.0]
    short = Tax(rate=0.5, years_carried=1)
    assert appraise([], gains, rate=0.0, tax=short).tax_jpy.tolist() == [0.0, 0.0, 0.0, 30.0]


def test_a_sale_below_book_value_is_a_loss_for_tax() -> None:
    asset = Asset(id="a", cost=Cost(capex_jpy=100.0, life_years=10))
    found = appraise([asset], [40.0] * 5, rate=0.0, tax=Tax(rate=0.3))
    assert found.flows_jpy.sum() == pytest.approx(0.7 * (200.0 - 100.0 + 50.0))  # profit over all years is taxed once


def test_halvings_come_at_their_block() -> None:
    outlook = NetworkOutlook(height=840_000, difficulty_growth=0.0)
    factors = outlook.factors(12)
    assert factors[:3].tolist() == pytest.approx([1.0] * 3, abs=1e-12)
    assert factors[5] == pytest.approx(0.5)
    assert factors[10] == pytest.approx(0.25)
    per_year = 365.25 * 144
    before = 210_000 / per_year - 3  # part of the fourth year before block 1,050,000
    assert factors[3] == pytest.approx(before + 0.5 * (1 - before))


def test_growth_and_fees_move_the_hashprice() -> None:
    grown = NetworkOutlook(height=840_000, difficulty_growth=0.25, price_growth=0.1).factors(3)
    assert grown.tolist() == pytest.approx([(1.1 / 1.25) ** k for k in range(3)])
    fees = NetworkOutlook(height=840_000, difficulty_growth=0.0, fee_fraction=0.5).factors(6)
    assert fees[5] == pytest.approx(0.75)  # half the subsidy is gone, all of the fees are left


@given(
    st.lists(st.lists(st.floats(-5, 20), min_size=3, max_size=3), min_size=1, max_size=5),
    st.floats(0, 10),
    st.floats(0, 500),
    st.sampled_from([None, 0, 2]),
)
@settings(max_examples=60, deadline=None)
def test_a_route_is_the_best_of_all(gain: list[list[float]], move: float, lost: float, start: int | None) -> None:
    def earned(path: tuple[int, ...]) -> float:
        total, at = 0.0, start
        for period, site in enumerate(path):
            total += gain[period][site]
            if at is not None and at != site:
                total -= move + lost / 730.0 * max(gain[period][site], 0.0)
            at = site
        return total

    found = route(gain, move_jpy=move, hours_lost=lost, start=start)
    assert found.gain_jpy == pytest.approx(max(earned(path) for path in product(range(3), repeat=len(gain))))
    assert earned(found.sites) == pytest.approx(found.gain_jpy)
    assert found.stay_jpy == pytest.approx(max(earned((site,) * len(gain)) for site in range(3)))


@pytest.mark.parametrize(
    ("call", "error", "word"),
    [
        (lambda: npv_jpy(-1.0, [1.0]), InputError, "`rate`"),
        (lambda: npv_jpy(0.1, []), UnitMismatch, "`flows_jpy`"),
        (lambda: irr([1.0, math.nan]), InputError, "year 1"),
        (lambda: Loan(share=1.2, rate=0.0, years=1), InputError, "`loan.share`"),
        (
            lambda: Loan(share=1.0, rate=0.0, years=1.5),  # type: ignore[arg-type]
            InputError,
            "`loan.years`",
        ),
        (lambda: Tax(rate=2.0), InputError, "`tax.rate`"),
        (lambda: Asset(id="a", cost=Cost(capex_jpy=1.0), resale_fraction=2.0), InputError, "resale_fraction"),
        (
            lambda: NetworkOutlook(height=1.5, difficulty_growth=0.0),  # type: ignore[arg-type]
            InputError,
            "`outlook.height`",
        ),
        (lambda: NetworkOutlook(height=1, difficulty_growth=-1.0), InputError, "difficulty_growth"),
        (lambda: appraise([], [math.inf], rate=0.1), InputError, "`gain_jpy`"),
        (lambda: route([[1.0, 2.0]], move_jpy=1.0, start=5), InputError, "`start`"),
        (lambda: route([[math.nan]], move_jpy=1.0), InputError, "`gain_jpy`"),
    ],
)
def test_what_is_asked_wrongly_is_refused(call: object, error: type[Exception], word: str) -> None:
    with pytest.raises(error) as caught:
        call()  # type: ignore[operator]
    assert word in str(caught.value)
