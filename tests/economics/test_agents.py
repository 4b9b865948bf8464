"""The agent simulator: laws of the papers, conservation to the unit, chance that is chance, heat flow, Carnot."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals._llvm.emit import WANTED, fingerprint
from shoals.core.errors import InputError
from shoals.economics import _emit
from shoals.economics.agents import (
    Rule,
    carnot_cycle,
    contact,
    exchange,
    gini,
    histogram,
    hyper_deflation,
    note_economy,
    settled,
)
from shoals.economics.indicators.temperature import fit_two_classes, ks


@pytest.mark.parametrize("entry", _emit.KINDS)
def test_the_code_is_that_of_its_source(entry: str) -> None:
    """If this fails, run `python -m shoals.economics._emit`."""
    first = _emit.target(entry).read_text(encoding="ascii").partition("\n")[0]
    assert first.endswith(WANTED + fingerprint(_emit.SOURCE))


@given(
    st.lists(st.integers(0, 10_000), min_size=2, max_size=40),
    st.integers(0, 400),
    st.sampled_from(Rule),
    st.integers(1, 50),
    st.integers(0, 100),
    st.integers(0, 2**32),
)
@settings(max_examples=60, deadline=None)
def test_machine_code_and_plain_python_agree_and_conserve(money, exchanges, rule, amount, debt, seed) -> None:
    how = {"rule": rule, "amount": amount, "debt": 0 if rule is Rule.SHARE else debt, "seed": seed}
    ours = exchange(money, exchanges, **how)
    plain = exchange(money, exchanges, **how, compiled=False)
    assert ours.tolist() == plain.tolist()
    assert int(ours.sum()) == sum(money)
    assert ours.min() >= -how["debt"]


@given(st.lists(st.integers(1, 8), min_size=2, max_size=12), st.integers(0, 300), st.integers(0, 2**20))
@settings(max_examples=30, deadline=None)
def test_weights_agree_too(weights, exchanges, seed) -> None:
    money = np.full(len(weights), 1_000)
    how = {"rule": Rule.SHARE, "weights": np.array(weights), "seed": seed}
    assert exchange(money, exchanges, **how).tolist() == exchange(money, exchanges, **how, compiled=False).tolist()


def test_pairs_are_drawn_evenly() -> None:
    """Each of 20 × 20 ordered pairs is met as often as chance would have it: chi-squared of 399 degrees."""
    n, steps = 20, 200_000
    x, y = (int(one) for one in (12345678901, 98765432109))
    counts = np.zeros((n, n))
    for _ in range(steps):
        x = 698769069 * (x & 0xFFFFFFFF) + (x >> 32)
        y = 1791398085 * (y & 0xFFFFFFFF) + (y >> 32)
        counts[((x & 0xFFFFFFFF) * n) >> 32, ((y & 0xFFFFFFFF) * n) >> 32] += 1
    chi2 = ((counts - steps / n**2) ** 2 / (steps / n**2)).sum()
    assert 399 - 4 * np.sqrt(2 * 399) < chi2 < 399 + 4 * np.sqrt(2 * 399)


def exponential_ks(money, temperature: float, low: float) -> float:
    """p-value of an exponential law whose temperature is known, not fitted; half a unit smooths the lattice."""
    rng = np.random.default_rng(5)
    above = np.sort(money - low + rng.random(money.size))
    return ks(-np.expm1(-above / (temperature + 0.5)))[1]


@pytest.mark.parametrize("rule", [Rule.PAY, Rule.SPLIT, Rule.SHARE])
def test_closed_exchange_comes_to_the_exponential_law(rule: Rule) -> None:
    """Dragulescu and Yakovenko: P(m) = exp(-m/T)/T with T = M/N, from equal shares."""
    mean = 40
    money = settled(5_000, mean, rule=rule, seed=3)
    assert exponential_ks(money, mean, 0.0) > 0.01
    assert gini(money) == pytest.approx(0.5, abs=0.02)


def test_ks_can_say_no() -> None:
    money = np.full(5_000, 100) + np.arange(5_000) % 7
    assert exponential_ks(money, 103.0, 0.0) < 1e-6
    early = exchange(np.full(5_000, 100), 2_000, rule=Rule.SPLIT, seed=1)
    assert exponential_ks(early, 100.0, 0.0) < 1e-3


@pytest.mark.parametrize(("debt", "temperature"), [(0, 30.0), (24, 54.0)])
def test_debt_heats_as_in_the_paper(debt: int, temperature: float) -> None:
    """Dragulescu and Yakovenko, figure 2: debt of 0.8 of the mean makes T 1.8 of the mean."""
    money = settled(5_000, 30, rule=Rule.PAY, debt=debt, seed=2)
    assert exponential_ks(money, temperature, -debt) > 0.01
    fit = fit_two_classes(money, low=-debt, tail=False)
    assert fit.temperature == pytest.approx(temperature, rel=0.04)
    assert (money < 0).any() == (debt > 0)


def test_a_two_class_society_is_taken_apart() -> None:
    """97 % exponential and 3 % Pareto, as in income data: the fit finds border, temperature and exponent."""
    rng = np.random.default_rng(4)
    bulk = rng.exponential(40_000.0, 97_000)
    tail = 150_000.0 * rng.random(3_000) ** (-1 / 1.7)
    bulk = bulk[bulk < 150_000]
    fit = fit_two_classes(np.concatenate([bulk, tail]))
    assert fit.temperature == pytest.approx(40_000, rel=0.03)
    assert fit.tail_from == pytest.approx(150_000, rel=0.1)
    assert fit.tail_exponent == pytest.approx(1.7, abs=0.1)
    assert fit.tail_people == pytest.approx(0.03, abs=0.005)
    assert fit_two_classes(rng.exponential(40_000.0, 50_000)).tail_people == 0.0


def test_weights_make_gamma_laws_of_one_temperature() -> None:
    """With log utility of weight a an agent holds a T on average, T = M / (a N), whatever its weight."""
    weights = np.repeat([1, 2, 4], 4_000)
    money = exchange(np.full(12_000, 7_000), 1_200_000, rule=Rule.SHARE, weights=weights, seed=8)
    temperature = money.sum() / weights.sum()
    for weight in (1, 2, 4):
        held = money[weights == weight]
        assert held.mean() == pytest.approx(weight * temperature, rel=0.06)
        assert held.var() == pytest.approx(weight * temperature**2, rel=0.12)


@pytest.mark.parametrize("turned", [False, True])
def test_money_flows_from_hot_to_cold_until_temperatures_are_one(turned: bool) -> None:
    """A rich economy of high weight is colder than a poor one of low weight: money goes from the poor to the rich."""
    hot, cold = (np.full(4_000, 3_000), np.full(4_000, 1)), (np.full(4_000, 4_000), np.full(4_000, 4))
    first, second = (cold, hot) if turned else (hot, cold)
    after, rest, one = contact(first[0], second[0], weights=(first[1], second[1]), seed=1)
    assert after.sum() + rest.sum() == first[0].sum() + second[0].sum()
    assert (one.flow > 0) is not turned
    assert one.temperature_after_first == pytest.approx(one.temperature_after_second, rel=0.04)


def test_contact_of_equals_moves_nothing_but_chance() -> None:
    even = np.full(5_000, 2_000)
    _, _, one = contact(even, even, weights=(np.full(5_000, 2), np.full(5_000, 2)), seed=2)
    assert abs(one.flow) < 5 * 2_000 * np.sqrt(5_000)


def test_no_cycle_beats_carnot_and_slow_ones_come_near() -> None:
    turns = {steps: [carnot_cycle(steps=steps, seed=seed) for seed in range(3)] for steps in (3, 10, 80)}
    for steps, several in turns.items():
        mean = np.mean([one.efficiency for one in several])
        assert mean < several[0].bound + 0.02, steps
        assert np.mean([one.entropy_gain for one in several]) > -20.0, steps
        for one in several:
            assert one.gained == pytest.approx(one.from_hot - one.to_cold, abs=2_000)
    slow, middle, fast = (np.mean([one.efficiency for one in turns[steps]]) for steps in (80, 10, 3))
    assert fast < middle < slow
    assert slow > 0.88 * turns[80][0].bound


def test_notes_are_burnt_as_they_are_redeemed_and_stay_out_in_august() -> None:
    """Kyushu's months of FY2024 in tenths of GWh: the yearly books balance, and July to September redeem nothing."""
    from shoals.economics import history

    energy = np.array([round(10 * gwh) for gwh in history.by_month("kyushu", 2024).values()])
    run = note_economy(energy, agents=500, redeemed_fraction=0.4, seed=1)
    assert (np.cumsum(run.issued) - np.cumsum(run.redeemed) == run.outstanding).all()
    assert (run.redeemed <= energy).all()
    july, september = 3, 5
    assert run.redeemed[july : september + 1].sum() <= energy[july : september + 1].sum()
    assert run.outstanding[4] > 0
    assert run.backing[3] == 0.0
    assert run.temperature.max() > 2 * run.temperature.min()
    assert run.holdings.sum() == run.outstanding[-1]


def test_efficiency_cools_theta_and_leaves_mean_money_alone() -> None:
    run = hyper_deflation(periods=15, efficiency_growth=0.15)
    np.testing.assert_allclose(run.theta[1:] / run.theta[:-1], 1 / 1.15, rtol=1e-3)
    assert np.ptp(run.mean_money) == 0
    assert run.poorest_tenth_units[-1] > 3 * run.poorest_tenth_units[0]
    printed = hyper_deflation(periods=15, efficiency_growth=0.15, money_growth=0.15)
    np.testing.assert_allclose(printed.theta, printed.theta[0], rtol=2e-3)
    assert printed.mean_money[-1] > 5 * printed.mean_money[0]


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: exchange([1], 5), "too few"),
        (lambda: exchange([1.5, 2.0], 5), "whole"),
        (lambda: exchange([-1, 5], 5), "below its floor"),
        (lambda: exchange([2**31, 5], 5), "larger units"),
        (lambda: exchange([5, 5], 5, rule="share", weights=[0, 1]), "1 to 8"),
        (lambda: exchange([5, 5], 5, rule="share", weights=[1]), "one whole number for each"),
        (lambda: exchange([5, 5], 5, rule="share", debt=3), "owe nothing"),
        (lambda: note_economy([-1], agents=10, redeemed_fraction=0.5), "whole units"),
        (lambda: carnot_cycle(hot=1_000, cold=2_000), "hotter"),
        (lambda: carnot_cycle(steps=1), "more steps"),
        (lambda: gini([-1, 2]), "negative"),
    ],
)
def test_what_cannot_be_meant_is_refused(call, says: str) -> None:
    with pytest.raises(InputError) as caught:
        call()
    assert says in str(caught.value)


def test_without_a_compiler_the_plain_functions_run(monkeypatch: pytest.MonkeyPatch) -> None:
    from shoals.economics import agents

    ours = exchange(np.full(50, 100), 500, seed=9)
    monkeypatch.setattr(agents, "machine_code", lambda *_: None)
    assert exchange(np.full(50, 100), 500, seed=9).tolist() == ours.tolist()


def test_a_histogram_is_a_density() -> None:
    middle, density = histogram(settled(1_000, 500), bins=25)
    assert (density * (middle[1] - middle[0])).sum() == pytest.approx(1.0)
