"""Spread, tails and sizes against closed forms, a linear program, and sums by hand."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import optimize, stats

from shoals.core.errors import InputError
from shoals.plan import risk

outcomes = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=40)
levels = st.floats(0.0, 0.99)


def by_program(sample: list[float], alpha: float) -> float:
    """Rockafellar and Uryasev's linear program: max z - mean excess / (1 - alpha)."""
    n = len(sample)
    cost = np.concatenate([[-1.0], np.full(n, 1.0 / ((1.0 - alpha) * n))])
    found = optimize.linprog(
        cost,
        A_ub=np.hstack([np.ones((n, 1)), -np.eye(n)]),
        b_ub=sample,
        bounds=[(None, None)] + [(0.0, None)] * n,
        method="highs",
    )
    return -found.fun


@settings(max_examples=60, deadline=None)
@given(outcomes, levels)
def test_conditional_value_at_risk_is_that_of_the_linear_program(sample: list[float], alpha: float) -> None:
    expected = by_program(sample, alpha)
    scale = max(1.0, float(np.abs(sample).max()))
    assert risk.conditional_value_at_risk(sample, alpha) == pytest.approx(expected, abs=1e-7 * scale)


@given(outcomes, levels)
def test_the_tail_is_no_better_than_its_border_and_the_mean(sample: list[float], alpha: float) -> None:
    tail = risk.conditional_value_at_risk(sample, alpha)
    dust = 1e-9 * max(1.0, float(np.abs(sample).max()))
    assert min(sample) - dust <= tail <= risk.value_at_risk(sample, alpha) + dust
    assert tail <= np.mean(sample) + dust
    assert risk.conditional_value_at_risk(sample, 0.0) == pytest.approx(np.mean(sample), abs=dust)


@given(outcomes, st.floats(0.0, 1.0))
def test_a_quantile_is_the_least_that_a_share_does_not_exceed(sample: list[float], share: float) -> None:
    found = risk.quantile(sample, share)
    at_most = sum(x <= found for x in sample) / len(sample)
    below = sum(x < found for x in sample) / len(sample)
    assert at_most >= share - 1e-9
    assert below < share + 1e-9 or below == 0.0


def test_a_normal_sample_has_the_figures_of_the_normal_law() -> None:
    rng = np.random.default_rng(3)
    found = risk.distribution(rng.normal(10.0, 2.0, 20_000), alpha=0.95, resamples=200)
    tail = 10.0 - 2.0 * stats.norm.pdf(stats.norm.ppf(0.05)) / 0.05
    for estimate, expected in [
        (found.mean, 10.0),
        (found.deviation, 2.0),
        (found.p50, 10.0),
        (found.p5, 10.0 + 2.0 * stats.norm.ppf(0.05)),
        (found.p95, 10.0 + 2.0 * stats.norm.ppf(0.95)),
        (found.cvar, tail),
    ]:
        assert estimate.value == pytest.approx(expected, abs=0.08)
        assert estimate.low <= estimate.value <= estimate.high
        assert estimate.high - estimate.low < 0.2
    assert found.var == found.p5


def test_the_interval_of_the_mean_is_that_of_theory() -> None:
    """The bootstrap's interval has the width of the normal one, and covers the truth as often as it says."""
    rng = np.random.default_rng(5)
    hits, widths = 0, []
    for i in range(60):
        found = risk.distribution(rng.exponential(1.0, 100), confidence=0.9, resamples=150, seed=i).mean
        hits += found.low <= 1.0 <= found.high
        widths.append(found.high - found.low)
    assert 0.75 <= hits / 60 <= 0.99
    assert np.mean(widths) == pytest.approx(2 * 1.645 / math.sqrt(100), rel=0.1)


def test_the_seed_decides_the_bootstrap() -> None:
    sample = np.random.default_rng(0).normal(size=50)
    assert risk.distribution(sample, seed=1) == risk.distribution(sample, seed=1)
    assert risk.distribution(sample, seed=1) != risk.distribution(sample, seed=2)


@pytest.mark.parametrize(("cases", "count"), [(0, 50), (3, 50), (25, 50), (50, 50), (1, 1)])
def test_a_share_has_the_interval_of_wilson(cases: int, count: int) -> None:
    found = risk.proportion(cases, count, confidence=0.95)
    other = stats.binomtest(cases, count).proportion_ci(0.95, method="wilson")
    assert (found.low, found.high) == pytest.approx((other.low, other.high), abs=1e-12)


def test_loss_is_below_zero_and_not_at_it() -> None:
    assert risk.distribution([0.0, 0.0, -1.0, 5.0]).loss_probability.value == 0.25


@given(st.lists(st.tuples(*[st.floats(-1e6, 1e6)] * 3), min_size=1, max_size=10))
def test_regret_is_what_hindsight_would_have_added(cases: list[tuple[float, float, float]]) -> None:
    columns = dict(zip("abc", np.array(cases).T, strict=True))
    found = risk.regret(columns)
    for i, name in enumerate("abc"):
        assert found[name] == pytest.approx(np.mean([max(case) - case[i] for case in cases]), abs=1e-6)
        assert found[name] >= 0.0


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.floats(-5.0, 5.0), st.floats(-3.0, 3.0)), min_size=1, max_size=6),
    st.floats(0.001, 0.3),
)
def test_a_concave_function_is_enclosed(lines: list[tuple[float, float]], tolerance: float) -> None:
    """The least of some straight lines, whose maximum lies where two of them meet, or at an end."""

    def least(x: float) -> float:
        return min(slope * x + height for slope, height in lines)

    corners = [0.0, 2.0]
    for (a, b), (c, d) in itertools.combinations(lines, 2):
        if a != c and 0.0 <= (d - b) / (a - c) <= 2.0:
            corners.append((d - b) / (a - c))
    top = max(map(least, corners))
    found = risk.maximise_concave(least, 0.0, 2.0, tolerance=tolerance, evaluations=60)
    assert found.value <= top + 1e-9 <= found.bound + 2e-9
    assert any(found.low - 1e-9 <= x <= found.high + 1e-9 for x in corners if least(x) >= top - 1e-9)
    assert found.high - found.low <= 2.0 * tolerance + 1e-9 or found.bound <= found.value + 1e-9
    assert found.tried[found.at] == found.value


def test_nothing_is_best_where_more_is_worse() -> None:
    found = risk.maximise_concave(lambda x: -3.0 * x, 0.0, 5.0)
    assert (found.at, found.value) == (0.0, 0.0)
    assert found.bound == pytest.approx(0.0, abs=1e-9)
    assert len(found.tried) <= 4


def test_shares_of_variance_add_up() -> None:
    found = risk.variance_shares({"a": [1.0, 2.0, 3.0], "b": [0.0, 0.0, 9.0], "c": [4.0, 4.0, 4.0]})
    assert sum(found.values()) == pytest.approx(1.0)
    assert found["c"] == 0.0
    assert risk.variance_shares({"a": [1.0, 1.0]}) == {"a": 0.0}


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: risk.distribution([]),
        lambda: risk.distribution([1.0, math.nan]),
        lambda: risk.distribution([[1.0], [2.0]]),
        lambda: risk.distribution([1.0], alpha=1.0),
        lambda: risk.distribution([1.0], alpha=-0.1),
        lambda: risk.distribution([1.0], confidence=1.0),
        lambda: risk.distribution([1.0], resamples=3),
        lambda: risk.conditional_value_at_risk([1.0], 1.5),
        lambda: risk.quantile([1.0], 2.0),
        lambda: risk.proportion(3, 2),
        lambda: risk.regret({"a": [1.0], "b": [1.0, 2.0]}),
        lambda: risk.regret({}),
        lambda: risk.maximise_concave(lambda x: x, 1.0, 1.0),
        lambda: risk.maximise_concave(lambda x: math.nan, 0.0, 1.0),
        lambda: risk.payback_spread([]),
    ],
)
def test_what_is_wrong_is_said(wrong: object) -> None:
    with pytest.raises(InputError) as caught:
        wrong()  # type: ignore[operator]
    assert caught.value.hint
