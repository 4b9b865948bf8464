"""What is drawn has the moments of its law, keeps what belongs together, and depends on its seed alone."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.core.figure import Kind
from shoals.value import scenario
from shoals.value.mining import hashprice_usd_per_ph_day

YEAR = np.repeat(np.arange(1, 13), [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])


# ---- prices


@pytest.mark.parametrize(
    "law",
    [
        scenario.JumpDiffusion(volatility_per_year=0.5),
        scenario.JumpDiffusion(volatility_per_year=0.3, jumps_per_year=6.0, jump_mean=-0.1, jump_deviation=0.15),
        scenario.JumpDiffusion(volatility_per_year=0.2, drift_per_year=0.3),
    ],
)
def test_the_expected_price_grows_by_the_drift_and_no_more(law: scenario.JumpDiffusion) -> None:
    ends = np.array([scenario.price_path(100.0, 365, law, seed=[1, i])[-1] for i in range(1_500)])
    error = 4.0 * ends.std() / math.sqrt(len(ends))
    assert abs(ends.mean() - 100.0 * math.exp(law.drift_per_year)) < error


def test_log_returns_have_the_volatility_of_the_law() -> None:
    law = scenario.JumpDiffusion(volatility_per_year=0.5, jumps_per_year=10.0, jump_mean=0.05, jump_deviation=0.1)
    steps = law.returns(400_000, seed=0)
    expected = 0.5**2 + 10.0 * (0.05**2 + 0.1**2)
    assert steps.var() * 365 == pytest.approx(expected, rel=0.03)


def test_a_law_is_found_again_in_its_own_path() -> None:
    law = scenario.JumpDiffusion(volatility_per_year=0.4, jumps_per_year=5.0, jump_mean=-0.2, jump_deviation=0.02)
    path = scenario.price_path(100.0, 365 * 40, law, seed=2)
    found = scenario.fit(path, source="made up")
    assert found.volatility_per_year == pytest.approx(0.4, rel=0.03)
    assert found.jumps_per_year == pytest.approx(5.0, rel=0.2)
    assert found.jump_mean == pytest.approx(-0.2, rel=0.1)
    assert (found.kind, found.source) == (Kind.ESTIMATED, "made up")


def test_recorded_returns_come_in_runs_of_their_neighbours() -> None:
    record = np.arange(1_000.0)
    drawn = scenario.Recorded(returns_log=record, run_days=10.0).returns(50_000, seed=0)
    following = np.mean((np.diff(drawn) == 1.0) | (np.diff(drawn) == -999.0))
    assert following == pytest.approx(0.9, abs=0.01)
    assert drawn.mean() == pytest.approx(record.mean(), rel=0.05)


# ---- the network


def test_the_difficulty_stands_at_the_level_and_answers_both_ways() -> None:
    level = float(hashprice_usd_per_ph_day(1e14, 3.125, 60_000.0))
    law = scenario.Answer(speed_per_epoch=0.04, hashprice_level_usd=level)
    still, up, down = (
        scenario.difficulty_path(1e14, np.full(365, price), np.full(365, 3.125), law, seed=0)
        for price in (60_000.0, 90_000.0, 40_000.0)
    )
    assert still == pytest.approx(1e14)
    assert (np.diff(up) >= 0.0).all()
    assert (np.diff(down) <= 0.0).all()
    # Each epoch closes 4 % of the gap: after 26 of them 0.96 ** 26 = 35 % of it is left.
    assert math.log(up[-1] / 1e14) == pytest.approx((1 - 0.96**26) * math.log(1.5), rel=1e-9)


def test_a_halving_lets_the_hashprice_fall_at_once_and_the_difficulty_after_it() -> None:
    level = float(hashprice_usd_per_ph_day(1e14, 3.125, 60_000.0))
    law = scenario.Answer(speed_per_epoch=0.1, hashprice_level_usd=level)
    reward = np.where(np.arange(365) < 100, 3.125, 1.5625)
    price = np.full(365, 60_000.0)
    path = scenario.difficulty_path(1e14, price, reward, law, seed=0)
    earned = hashprice_usd_per_ph_day(path, reward, price)
    assert earned[100] == pytest.approx(level / 2.0)
    assert level * 0.5 < earned[-1] < level
    assert path[-1] < path[100]


def test_an_epoch_changes_the_difficulty_by_four_at_most() -> None:
    law = scenario.Answer(speed_per_epoch=1.0, hashprice_level_usd=1e-3)
    path = scenario.difficulty_path(1e12, np.full(60, 1e5), np.full(60, 3.0), law, seed=0)
    assert path[14] / path[0] == pytest.approx(4.0)


def test_the_epoch_ends_where_it_should() -> None:
    law = scenario.Answer(speed_per_epoch=0.0, hashprice_level_usd=50.0, deviation=0.1)
    path = scenario.difficulty_path(1e14, np.full(40, 1e5), np.full(40, 3.0), law, seed=0, first_day_of_epoch=10)
    assert np.flatnonzero(np.diff(path) != 0).tolist() == [3, 17, 31]


def test_the_catalog_says_where_its_numbers_come_from() -> None:
    for driver, figures in scenario.drivers().items():
        for name, figure in figures.items():
            assert figure.kind in (Kind.ESTIMATED, Kind.ASSUMED), (driver, name)
            assert "20" in figure.source, (driver, name)
    assert scenario.answer().kind is Kind.ESTIMATED
    assert scenario.level("spot_level").kind is Kind.ESTIMATED
    assert scenario.wander("btc_price").kind is Kind.ASSUMED  # its drift is


# ---- days


def pool(run_days: int = 3) -> scenario.DayPool:
    rng = np.random.default_rng(0)
    spilled = np.where((YEAR >= 3) & (YEAR <= 5), rng.exponential(10.0, 365) * (rng.random(365) < 0.5), 0.0)
    return scenario.DayPool(month=YEAR, spilled_mwh=spilled, run_days=run_days)


def test_each_day_is_one_of_its_month_and_runs_hold_together() -> None:
    days = pool()
    drawn = days.draw(YEAR, seed=0)
    assert (YEAR[drawn] == YEAR).all()
    april = drawn[YEAR == 4].reshape(10, 3)
    first = np.flatnonzero(YEAR == 4)[0]
    assert (((april - first)[:, 1:] - (april - first)[:, :-1]) % 30 == 1).all()


@pytest.mark.parametrize("factor", [0.3, 0.7, 1.0, 1.5, 2.0])
def test_a_factor_moves_the_expected_curtailment_and_nothing_else(factor: float) -> None:
    days = pool(run_days=2)
    spring = np.tile([3, 4, 5], 4_000)
    drawn = days.draw(np.sort(spring), seed=1, factor=factor)
    means = [
        days.spilled_mwh[drawn[np.sort(spring) == m]].mean() / days.spilled_mwh[m == YEAR].mean() for m in (3, 4, 5)
    ]
    assert means == pytest.approx([factor] * 3, rel=0.08)
    august = days.draw(np.full(365, 8), seed=1, factor=factor)
    assert august.tolist() == days.draw(np.full(365, 8), seed=1).tolist()


def test_without_a_seed_the_record_itself_comes_back() -> None:
    """Evenly spaced draws take each day of the record once; a factor then moves the amount smoothly."""
    days = pool()
    assert days.draw(YEAR, seed=None).tolist() == list(range(365))
    amounts = [days.spilled_mwh[days.draw(YEAR, seed=None, factor=f)].sum() for f in (0.3, 0.7, 1.0, 1.4, 2.0)]
    assert amounts == sorted(amounts)


def test_a_factor_beyond_the_record_goes_as_far_as_its_days_do() -> None:
    days = pool(run_days=1)
    most = days.draw(np.full(3_000, 4), seed=0, factor=1e6)
    assert days.spilled_mwh[most].mean() == pytest.approx(days.spilled_mwh[YEAR == 4].max(), rel=0.02)
    least = days.spilled_mwh[days.draw(np.full(3_000, 4), seed=0, factor=0.0)].mean()
    assert least < 0.01 * days.spilled_mwh[YEAR == 4].mean()


def test_a_drawn_year_comes_of_one_recorded_year() -> None:
    both = scenario.DayPool(month=np.tile(YEAR, 2), spilled_mwh=np.zeros(730), year=np.repeat([2022, 2024], 365))
    seen = {frozenset(both.year[both.draw(YEAR, seed=i)].tolist()) for i in range(20)}
    assert seen == {frozenset({2022}), frozenset({2024})}
    assert set(both.year[both.draw(YEAR, seed=0, year=2022)].tolist()) == {2022}


def test_the_mean_of_many_years_is_that_of_the_record() -> None:
    days = pool()
    totals = [days.spilled_mwh[days.draw(YEAR, seed=i)].sum() for i in range(400)]
    error = 4.0 * np.std(totals) / math.sqrt(400)
    assert abs(np.mean(totals) - days.spilled_mwh.sum()) < error


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**9), st.integers(0, 10**6), st.permutations(["a", "b", "c"]))
def test_streams_do_not_depend_on_each_other(seed: int, index: int, names: list[str]) -> None:
    whole = scenario.streams(seed, index, names)
    alone = scenario.streams(seed, index, names[:1])
    assert whole[names[0]].random(3).tolist() == alone[names[0]].random(3).tolist()
    drawn = {name: float(whole[name].random()) for name in names}
    assert len(set(drawn.values())) == 3
    assert scenario.streams(seed, index + 1, names)["a"].random() != scenario.streams(seed, index, names)["a"].random()


# ---- levels


def test_levels_have_mean_one() -> None:
    law = scenario.Level(deviation=0.4)
    drawn = np.array([law.draw(i) for i in range(4_000)])
    assert drawn.mean() == pytest.approx(1.0, abs=0.025)
    assert np.log(drawn).std() == pytest.approx(0.4, rel=0.05)


@given(st.lists(st.floats(10.0, 50_000.0), min_size=1, max_size=20), st.floats(0.0, 3.0), st.floats(0.0, 1.0))
def test_prices_keep_to_the_floor(price: list[float], factor: float, depth: float) -> None:
    scaled = scenario.scaled_price(price, factor, floor_jpy_per_mwh=10.0)
    lower = scenario.cannibalised_price(price, 1.0, depth, floor_jpy_per_mwh=10.0)
    assert (scaled >= 10.0).all()
    assert (lower >= 10.0).all()
    assert (lower <= price).all()
    assert scaled[np.array(price) == 10.0].tolist() == [10.0] * price.count(10.0)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (lambda: scenario.price_path(-1.0, 3, scenario.wander("usd_jpy"), 0), "`start` is -1.0"),
        (lambda: scenario.price_path(1.0, 0, scenario.wander("usd_jpy"), 0), "0 days"),
        (lambda: scenario.wander("curtailment"), "no price that wanders"),
        (lambda: scenario.wander("weather"), "no driver `weather`"),
        (lambda: scenario.level("btc_price"), "no yearly level"),
        (lambda: scenario.JumpDiffusion(volatility_per_year=-1.0), "volatility_per_year"),
        (lambda: scenario.JumpDiffusion(volatility_per_year=math.nan), "volatility_per_year"),
        (lambda: scenario.Recorded(returns_log=[0.1, math.nan]), "holes"),
        (lambda: scenario.fit([1.0] * 3), "too short"),
        (lambda: scenario.fit([1.0] * 40 + [0.0]), "a price is 0.0"),
        (lambda: scenario.Answer(speed_per_epoch=0.1, hashprice_level_usd=0.0), "hashprice_level_usd"),
        (
            lambda: scenario.difficulty_path(
                1.0, [1.0], [1.0, 2.0], scenario.Answer(speed_per_epoch=0.1, hashprice_level_usd=1.0), 0
            ),
            "shape",
        ),
        (lambda: scenario.fees_path([-1.0], 3, 0), "fees"),
        (lambda: scenario.fees_path([], 3, 0), "fees"),
        (lambda: scenario.DayPool(month=[13], spilled_mwh=[0.0]), "13 is no month"),
        (lambda: scenario.DayPool(month=[1], spilled_mwh=[math.nan]), "amount of day 0"),
        (lambda: scenario.DayPool(month=[1], spilled_mwh=[-1.0]), "amount of day 0"),
        (lambda: scenario.DayPool(month=[1, 1], spilled_mwh=[1.0]), "pool of days"),
        (lambda: scenario.DayPool(month=[], spilled_mwh=[]), "pool of days"),
        (lambda: scenario.DayPool(month=[1], spilled_mwh=[1.0], run_days=0), "run_days"),
        (lambda: scenario.DayPool(month=[1], spilled_mwh=[1.0]).draw([2], 0), "no day of month 2"),
        (lambda: scenario.DayPool(month=[1], spilled_mwh=[1.0]).draw([1], 0, factor=-1.0), "factor"),
        (lambda: scenario.scaled_price([1.0], -1.0, floor_jpy_per_mwh=0.0), "factor"),
        (lambda: scenario.cannibalised_price([1.0], 1.0, 1.5, floor_jpy_per_mwh=0.0), "depth"),
        (lambda: scenario.streams(-1, 0, ["a"]), "seed and index"),
        (lambda: scenario.streams(0, True, ["a"]), "seed and index"),
    ],
)
def test_what_is_wrong_is_said(wrong: object, said: str) -> None:
    with pytest.raises(InputError, match=said):
        wrong()  # type: ignore[operator]
