"""Forecasts use what was known and nothing else; their scores agree with definitions that share no code."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.core.time import Timeline
from shoals.plan import forecast as fc

JST = timezone(timedelta(hours=9))
DAYS = 70
LINE = Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=60, slots=24 * DAYS)


def values_of(seed: int) -> dict[str, np.ndarray]:
    """A made-up site: sun with good and bad days, prices that fall with it, curtailment on the best days."""
    rng = np.random.default_rng(seed)
    hour = np.arange(LINE.slots) % 24
    level = np.repeat(rng.uniform(0.2, 1.0, DAYS), 24)
    sun = 10.0 * level * np.clip(np.sin((hour - 6) / 12 * np.pi), 0.0, None) * rng.uniform(0.9, 1.0, LINE.slots)
    price = 12_000.0 - 700.0 * sun + rng.normal(0.0, 500.0, LINE.slots)
    called = np.repeat(level[::24] > 0.75, 24)
    accepted = np.where(called & (hour >= 10) & (hour < 14), 0.5, 1.0)
    notice = fc.draw_notices(called[::24], level[::24], seed=seed).repeat(24).astype(float)
    return {"available_mw": sun, fc.ACCEPTED: accepted, fc.NOTICE: notice, "spot_jpy_per_mwh": price}


def record_of(values: dict[str, np.ndarray]) -> fc.Record:
    return fc.Record([
        fc.as_it_happens("available_mw", LINE, values["available_mw"], low=0.0, high=10.0),
        fc.as_it_happens(fc.ACCEPTED, LINE, values[fc.ACCEPTED], low=0.0, high=1.0),
        fc.day_ahead(fc.NOTICE, LINE, values[fc.NOTICE], hour=17.0),
        fc.day_ahead("spot_jpy_per_mwh", LINE, values["spot_jpy_per_mwh"], hour=10.0),
    ])  # fmt: skip


def made(name: str) -> fc.Forecaster:
    if name == "boosting":
        pytest.importorskip("sklearn")
        return fc.Boosting(every_days=30, levels=(0.2, 0.8), rows_max=400)
    return fc.forecaster(name)


# ------------------------------------------------------------------------------------------------ nothing looks ahead


@pytest.mark.parametrize("name", list(fc.FORECASTERS))
def test_changing_the_future_changes_no_byte_of_a_forecast(name: str) -> None:
    """All that was not published at a decision is thrown about; the beliefs of that decision stay the same."""
    values = values_of(0)
    at = np.array([0, 10, 17, 24 * 30 + 10, 24 * 45 + 17])
    if name == "boosting":  # trained anew each time
        at = at[[0, -1]]
    before = fc.beliefs(record_of(values), made(name), at, horizon=48)
    rng = np.random.default_rng(9)
    for i, now in enumerate(at.tolist()):
        changed = {}
        for key, target in record_of(values).targets.items():
            series = values[key].copy()
            known = int(target.known[now])
            series[known:] = rng.permutation(series[known:]) * 0.5
            changed[key] = series
        after = fc.beliefs(record_of(changed), made(name), at[: i + 1], horizon=48)
        for key in values:
            ahead = before.targets[key][i]
            assert ahead.tobytes() == after.targets[key][i].tobytes(), (key, now)


@pytest.mark.parametrize("name", list(fc.FORECASTERS))
def test_what_is_known_already_is_what_it_is_and_limits_hold(name: str) -> None:
    values = values_of(1)
    found = fc.beliefs(record_of(values), made(name), [0, 24 * 40 + 10], horizon=60)
    now = 24 * 40 + 10
    spot = found.targets["spot_jpy_per_mwh"][1]
    until = 24 * 42 - now
    assert (spot[:, :until] == values["spot_jpy_per_mwh"][now : 24 * 42]).all()
    assert not (spot[:, until:] == values["spot_jpy_per_mwh"][24 * 42 : now + 60]).all()
    assert found.targets["available_mw"].min() >= 0.0
    assert found.targets[fc.ACCEPTED].max() <= 1.0
    np.testing.assert_allclose(found.weight.sum(axis=1), 1.0)


def test_a_day_is_published_at_its_hour_and_not_before() -> None:
    target = fc.day_ahead("spot", LINE, 0.0, hour=10.0)
    assert target.known[[0, 9, 10, 23, 24]].tolist() == [24, 24, 48, 48, 48]
    assert target.known[-1] == LINE.slots


def test_a_view_holds_copies_that_end_where_knowledge_does() -> None:
    record = record_of(values_of(2))
    view = record.view(100, 30)
    assert {name: len(values) for name, values in view.known.items()} == {
        "available_mw": 100, fc.ACCEPTED: 100, fc.NOTICE: 24 * 5, "spot_jpy_per_mwh": 24 * 5
    }  # fmt: skip
    view.known["available_mw"][:] = -1.0
    assert record.targets["available_mw"].values.min() >= 0.0


# -------------------------------------------------------------------------------------------------------- forecasters


def test_persistence_repeats_the_last_day_that_is_known() -> None:
    values = values_of(3)
    view = record_of(values).view(24 * 20 + 10, 48)
    ahead = fc.persistence(view).values["available_mw"][0]
    now, sun = 24 * 20 + 10, values["available_mw"]
    assert (ahead[:14] == sun[now - 24 : now - 10]).all()  # the rest of today is like yesterday
    assert (ahead[14:24] == sun[now - 10 : now]).all()  # tomorrow morning is like this morning
    assert (ahead[24:38] == sun[now - 24 : now - 10]).all()  # and the afternoon like that of yesterday
    week = fc.last_week(view).values["available_mw"][0]
    assert (week == sun[now - 168 : now - 120]).all()


def test_climatology_is_the_quantiles_of_the_last_weeks() -> None:
    values = values_of(4)
    now = 24 * 40
    view = record_of(values).view(now, 24)
    found = fc.climatology(view, scenarios=3, days=28)
    past = values["available_mw"][:now].reshape(40, 24)[-28:]
    for scenario, level in enumerate((5 / 6, 0.5, 1 / 6)):
        np.testing.assert_allclose(found.values["available_mw"][scenario], np.quantile(past, level, axis=0))


def test_a_notice_raises_the_chance_of_curtailment_and_no_notice_lowers_it() -> None:
    values = values_of(5)
    days = values[fc.NOTICE][::24]
    told, untold = (int(np.flatnonzero(days[40:] == flag)[0]) + 40 for flag in (1.0, 0.0))
    curtailed = []
    for day in (told, untold):
        view = record_of(values).view(24 * (day - 1) + 17, 31)  # from 17:00 to the end of the day announced
        found = fc.climatology(view, scenarios=20)
        curtailed.append(float((found.values[fc.ACCEPTED][:, 7:] < 1.0).any(axis=1).mean()))
    assert 0.4 < curtailed[0] < 0.9
    assert curtailed[1] < 0.2
    believed = fc.trusting(record_of(values).view(24 * (told - 1) + 17, 31)).values[fc.ACCEPTED]
    assert believed[0, 7 + 11] < 1.0


def test_similar_days_beat_persistence_where_the_price_tells_of_the_sun() -> None:
    record = record_of(values_of(6))
    at = np.arange(24 * 30 + 10, 24 * 68, 24)
    at = np.concatenate([[0], at])
    naive, similar = (fc.beliefs(record, made(name), at, horizon=38, name=name) for name in ("persistence", "ensemble"))
    scores = {one.target: one for one in fc.score(record, similar, baseline=naive, slots=38)}
    assert scores["available_mw"].skill > 0.3
    assert scores[fc.ACCEPTED].skill > 0.3


def test_boosting_learns_the_sun_from_the_price() -> None:
    pytest.importorskip("sklearn")
    record = record_of(values_of(7))
    at = np.concatenate([[0], np.arange(24 * 40 + 10, 24 * 68, 24)])
    naive = fc.beliefs(record, made("persistence"), at, horizon=38)
    learnt = fc.beliefs(record, fc.Boosting(every_days=20), at, horizon=38, name="boosting")
    scores = {one.target: one for one in fc.score(record, learnt, baseline=naive, slots=38)}
    assert scores["available_mw"].skill > 0.3


def test_boosting_without_scikit_learn_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sklearn", None)
    monkeypatch.setitem(sys.modules, "sklearn.ensemble", None)
    with pytest.raises(InputError, match=r"\[forecast\]"):
        fc.forecaster("boosting")


def test_the_first_hour_has_no_past_and_is_forecast_all_the_same() -> None:
    record = record_of(values_of(8))
    for name in ("persistence", "last_week", "trusting", "climatology", "ensemble"):
        found = fc.beliefs(record, made(name), [0], horizon=48)
        assert all(np.isfinite(values).all() for values in found.targets.values())


# ------------------------------------------------------------------------------------------------------------- notices


@settings(max_examples=30, deadline=None, derandomize=True)
@given(seed=st.integers(0, 1000), share=st.floats(0.0, 0.6))
def test_as_many_notices_are_cancelled_as_asked(seed: int, share: float) -> None:
    called = np.random.default_rng(seed).random(365) < 0.3
    notice = fc.draw_notices(called, np.ones(365), cancelled_share=share, unannounced_share=0.0, seed=seed)
    assert notice[called].all()
    assert abs((notice & ~called).sum() / max(notice.sum(), 1) - share) <= 1.0 / max(notice.sum(), 1)


def test_notices_in_vain_fall_on_days_that_came_near() -> None:
    called = np.arange(100) < 40
    like = np.where(np.arange(100) < 80, 1.0, 0.0)
    notice = fc.draw_notices(called, like, cancelled_share=0.39, unannounced_share=0.0, seed=3)
    assert not notice[80:].any()
    assert notice[40:80].sum() == round(40 * 0.39 / 0.61)
    with pytest.raises(InputError, match="cancelled_share"):
        fc.draw_notices(called, like, cancelled_share=1.0)


def test_the_record_of_notices_adds_up() -> None:
    """1,170 announced, 461 cancelled and 6 added leave 715 curtailed days."""
    assert fc.NOTICES_GIVEN - fc.NOTICES_CANCELLED + fc.DAYS_UNANNOUNCED == fc.DAYS_CURTAILED
    assert round(fc.CANCELLED_SHARE, 2) == 0.39


# -------------------------------------------------------------------------------------------------------------- scores


@settings(max_examples=30, deadline=None, derandomize=True)
@given(seed=st.integers(0, 1000), count=st.integers(1, 5))
def test_crps_is_the_integral_of_the_squared_error_of_the_distribution(seed: int, count: int) -> None:
    rng = np.random.default_rng(seed)
    members, weight = rng.normal(size=count), rng.dirichlet(np.ones(count))
    truth = float(rng.normal())
    x = np.linspace(-8.0, 8.0, 160_001)
    below = (weight[:, None] * (members[:, None] <= x)).sum(axis=0)
    integral = float(np.square(below - (truth <= x)).sum() * (x[1] - x[0]))
    mine = float(fc.crps(members[:, None], weight, np.array([truth]))[0])
    assert mine == pytest.approx(integral, abs=1e-3)


def test_quantiles_of_weighted_scenarios() -> None:
    values, weight = np.array([[3.0], [1.0], [2.0]]), np.array([0.5, 0.3, 0.2])
    assert [float(fc.quantile(values, weight, level)[0]) for level in (0.1, 0.3, 0.4, 0.6)] == [1.0, 1.0, 2.0, 3.0]


def test_a_perfect_forecast_scores_zero_and_a_single_one_its_absolute_error() -> None:
    record = record_of(values_of(9))
    at = np.array([0, 24 * 40])
    believed = fc.beliefs(record, made("persistence"), at, horizon=24, name="persistence")
    score = next(one for one in fc.score(record, believed, slots=24) if one.target == "available_mw")
    truth = record.targets["available_mw"].values
    wanted = np.concatenate([truth[:24], truth[24 * 40 : 24 * 41]]) - believed.targets["available_mw"][:, 0].ravel()
    assert score.mae == pytest.approx(np.abs(wanted).mean())
    assert score.crps == pytest.approx(score.mae)
    assert score.pinball == pytest.approx(score.mae / 2.0)
    assert score.skill == 0.0
    right = believed.informed({name: one.values for name, one in record.targets.items()}, list(record.targets))
    assert all(one.mae == one.crps == 0.0 and one.within == 1.0 for one in fc.score(record, right, slots=24))


# ----------------------------------------------------------------------------------------------------------- bad input


def test_what_is_wrong_is_named() -> None:
    with pytest.raises(InputError, match="there is no forecaster `climatolgy`"):
        fc.forecaster("climatolgy")
    with pytest.raises(InputError, match="`known` of `x` falls"):
        fc.Target(name="x", timeline=LINE, values=np.zeros(LINE.slots), known=np.zeros(LINE.slots))
    one = fc.as_it_happens("x", LINE, np.zeros(LINE.slots))
    with pytest.raises(InputError, match="a name comes twice"):
        fc.Record([one, one])
    short = fc.as_it_happens("y", LINE.window(0, 48), np.zeros(48))
    with pytest.raises(InputError, match="different timelines"):
        fc.Record([one, short])
    with pytest.raises(InputError, match="says nothing of `x`"):
        fc.beliefs(fc.Record([one]), lambda view: fc.Scenarios({}, np.ones(1)), [0], horizon=4)
