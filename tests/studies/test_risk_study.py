"""A study of risk counts money as the cycle does, draws days whole, and depends on its seed alone."""

from __future__ import annotations

import json
import pickle
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from shoals import cycle, data
from shoals.core.energy import AreaSeries
from shoals.core.errors import InputError
from shoals.core.figure import Kind
from shoals.core.risk import RiskResult
from shoals.core.site import Cost
from shoals.cycle import Given
from shoals.plan.batch import changed, values
from shoals.show.words import words
from shoals.studies import risk as study

DAYS, DAY = 60, timedelta(days=1)
SITES = ("tohoku-wind-nonfirm", "kyushu-hybrid-50mw", "gunma-solar-20mw")


@pytest.fixture(scope="module")
def wind(root: Path) -> Given:
    """Two months of spring, when much is curtailed."""
    return _part(cycle.given_demo(data.read_site(root / "examples" / "sites" / "tohoku-wind-nonfirm.toml")), DAYS)


@pytest.fixture(scope="module")
def found(wind: Given) -> RiskResult:
    return study.study(wind, count=24, seed=3)


def drawn(given: Given, count: int = 6, **put: Any) -> study.SiteScenarios:
    return replace(study.scenarios_of(given, count, seed=1), **put)


# ---- money


def test_the_recorded_year_nets_what_the_cycle_says(wind: Given, found: RiskResult) -> None:
    best, _ = cycle.outcomes_of(wind, cycle.problem_of(wind, cycle.plant_of(wind, seed=3)))
    assert found.record_net_jpy == pytest.approx(best.net_jpy, rel=1e-9)
    assert found.charge_jpy == pytest.approx(best.charge_jpy, rel=1e-9)
    assert found.capex_jpy == best.capex_jpy


def test_each_year_nets_what_the_cycle_says_of_it(wind: Given) -> None:
    which = drawn(wind, 3)
    gain, net = study.net_of(wind.site, which.base, values(which.base, which))
    for i in range(3):
        year, plant = which.year(i)
        best, baselines = cycle.outcomes_of(year, cycle.problem_of(year, plant))
        assert net[i] == pytest.approx(best.net_jpy, rel=1e-9)
        assert gain[i] == pytest.approx(best.gain_jpy, rel=1e-9)
        assert best.id == "plan"
        assert baselines[0].id == "nothing"


def test_promises_and_a_battery_are_counted_as_the_cycle_counts_them() -> None:
    """Two weeks of the hybrid site: import at its own price, a quota and its penalty, wear in the charge."""
    given = _part(cycle.given_demo(), 14)
    which = drawn(given, 2)
    _, net = study.net_of(given.site, which.base, values(which.base, which))
    for i in range(2):
        year, plant = which.year(i)
        best, _ = cycle.outcomes_of(year, cycle.problem_of(year, plant))
        assert net[i] == pytest.approx(best.net_jpy, rel=1e-7)


def test_money_follows_sizes(wind: Given) -> None:
    which = drawn(wind, 3)
    nets = {}
    for scale in (0.0, 1.0, 2.0):
        sizes = {"all": scale}
        done = values(which.base, replace(which, sizes=sizes))
        nets[scale] = study.net_of(wind.site, which.base, done, sizes)[1]
        assert study.charge_of(wind.site, which.base, sizes) == pytest.approx(
            scale * study.charge_of(wind.site, which.base)
        )
    assert np.abs(nets[0.0]).max() < 1e-3
    assert (nets[1.0] >= (nets[0.0] + nets[2.0]) / 2.0 - 1e-3).all()  # concave in the size
    assert study.costs_of(wind.site, {"miners": 3.0})[0].capex_jpy == 3.0 * wind.site.fleets[0].cost.capex_jpy


def test_every_size_of_a_battery_is_scaled() -> None:
    site = cycle.given_demo().site
    store = study.scaled_site(site, lambda part: 2.0 if part == "battery" else 0.5).battery
    assert store is not None
    assert site.battery is not None
    assert (store.charge_mw_max, store.discharge_mw_max, store.energy_mwh_max) == (20.0, 20.0, 80.0)
    assert store.wear_jpy_per_mwh == site.battery.wear_jpy_per_mwh
    assert store.charge_efficiency == site.battery.charge_efficiency
    ai = study.scaled_site(site, lambda part: 0.5).clusters[0]
    assert (ai.power_mw_max, ai.energy_mwh_per_day) == (0.5, 6.0)


# ---- what is drawn


def test_with_nothing_moving_the_year_is_the_record(wind: Given) -> None:
    which = drawn(wind, 2, moving=frozenset())
    laws = replace(which.laws, depth_max=0.0)
    year, plant = replace(which, laws=laws).year(0)
    assert year.spot.price_jpy_per_mwh.tolist() == wind.spot.price_jpy_per_mwh.tolist()
    assert plant.available_mw.tolist() == cycle.plant_of(wind, seed=1).available_mw.tolist()
    assert set(year.network.price_usd_per_btc.tolist()) == {float(wind.network.price_usd_per_btc[-1])}


def test_days_are_drawn_whole(wind: Given) -> None:
    """What is available, accepted and paid on a drawn day are those of one day of the record."""
    which = drawn(wind, 2, moving=frozenset({"days", "curtailment"}))
    which = replace(which, laws=replace(which.laws, depth_max=0.0))
    year, plant = which.year(1)
    record = which.record
    known = {row.tobytes(): i for i, row in enumerate(record.spot_jpy_per_mwh)}
    days = [known[row.tobytes()] for row in year.spot.price_jpy_per_mwh.reshape(-1, 48)]
    assert plant.available_mw.tolist() == record.available_mw[days].ravel().tolist()
    assert plant.accepted_fraction.tolist() == record.accepted_fraction[days].ravel().tolist()
    month = wind.timeline.month()[::48]
    assert month[days].tolist() == month.tolist()


def test_one_driver_moves_and_the_others_stay(wind: Given) -> None:
    still, _ = drawn(wind, moving=frozenset()).year(2)
    coin, _ = drawn(wind, moving=frozenset({"btc_price"})).year(2)
    whole, _ = drawn(wind).year(2)
    assert coin.spot.price_jpy_per_mwh.tolist() == still.spot.price_jpy_per_mwh.tolist()
    assert coin.network.rate_jpy_per_usd.tolist() == still.network.rate_jpy_per_usd.tolist()
    assert coin.network.price_usd_per_btc.tolist() == whole.network.price_usd_per_btc.tolist()
    assert coin.network.difficulty.tolist() != still.network.difficulty.tolist()  # it answers to the price
    curtailed = drawn(wind, moving=frozenset({"curtailment"}))
    prices = [curtailed.year(i)[0].spot.price_jpy_per_mwh.tolist() for i in range(6)]
    assert any(price != still.spot.price_jpy_per_mwh.tolist() for price in prices)


def test_the_seed_decides_and_nothing_else(wind: Given) -> None:
    which = drawn(wind, 4)
    one = values(which.base, which, threads=1).objective_jpy.tolist()
    assert values(which.base, which, threads=2).objective_jpy.tolist() == one
    assert values(which.base, replace(which, count=9), threads=2).objective_jpy[:4].tolist() == one
    sent = pickle.loads(pickle.dumps(which))
    assert values(sent.base, sent, threads=1).objective_jpy.tolist() == one
    other = replace(which, seed=2)
    assert values(other.base, other).objective_jpy.tolist() != one


def test_other_years_lend_their_days(wind: Given) -> None:
    more = _part(cycle.given_demo(wind.site, seed=5), DAYS)
    hourly = _coarse(more)
    for other in (more, hourly):
        which = study.scenarios_of(wind, 20, more=[other])
        assert which.record.spot_jpy_per_mwh.shape == (2 * DAYS, 48)
        seen = {int(which.record.pool.year[which.record.pool.draw([4] * 30, seed=i)][0]) for i in range(20)}
        assert seen == {0, 1}
    assert (which.record.spot_jpy_per_mwh[DAYS:, 0] == which.record.spot_jpy_per_mwh[DAYS:, 1]).all()


def test_the_subsidy_halves_when_its_day_comes(wind: Given) -> None:
    assert set(study._next_subsidy(wind.network, 365).tolist()) == {3.125}
    late = replace(wind.network.timeline, start=wind.network.timeline.start.replace(year=2027))
    path = study._next_subsidy(replace(wind.network, timeline=late), 365)
    assert sorted(set(path.tolist())) == [1.5625, 3.125]
    assert path[0] == 3.125
    assert (np.diff(path) <= 0.0).all()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of the machine can be set on Unix alone")
@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_the_subsidy_goes_by_the_record_and_not_by_the_zone_of_the_machine(
    wind: Given, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    """The halving of 2024, at 00:09 UTC on 20 April, falls into the second day of Japan."""
    line = replace(wind.network.timeline, start=wind.network.timeline.start.replace(month=4, day=20) - DAYS * DAY)
    try:
        with monkeypatch.context() as patch:
            patch.setenv("TZ", zone)
            time.tzset()
            path = study._next_subsidy(replace(wind.network, timeline=line), 3)
    finally:
        time.tzset()
    assert line.end.isoformat() == "2024-04-20T00:00:00+09:00"
    assert path.tolist() == [6.25, 3.125, 3.125]


# ---- the whole study


def test_a_study_is_of_one_piece(found: RiskResult) -> None:
    assert (found.asked, found.done, found.stopped) == (24, 24, "")
    assert found.kind is Kind.DEMO
    assert found.spread.mean.value == pytest.approx(found.net_jpy.mean())
    assert found.net_jpy == pytest.approx(found.gain_jpy - found.charge_jpy)
    assert found.regret_jpy["build"] == pytest.approx(np.maximum(-found.net_jpy, 0.0).mean())
    assert found.regret_jpy["nothing"] == pytest.approx(np.maximum(found.net_jpy, 0.0).mean())
    assert sum(one.variance_share for one in found.drivers) == pytest.approx(1.0)
    assert {one.id for one in found.drivers} == set(study.DRIVERS)
    assert all(one.source and one.kind is not Kind.MEASURED for one in found.drivers)
    shares = [one.variance_share for one in found.drivers]
    assert shares == sorted(shares, reverse=True)
    size = found.sizes[0]
    assert size.robust.value <= size.robust.bound + 1e-6 * abs(size.robust.bound)
    assert size.robust.low <= size.robust.at <= size.robust.high
    assert (found.payback_years > 0.0).all()


def test_machines_for_nothing_are_worth_having(wind: Given) -> None:
    """Without a cost more is never worse, so that the best size is the largest, and no year loses."""
    free = replace(wind.site, fleets=(replace(wind.site.fleets[0], cost=Cost(capex_jpy=0.0)),))
    found = study.study(replace(wind, site=free), count=20, drivers=False)
    assert found.sizes[0].robust.at == study.SIZE_MAX
    assert found.spread.loss_probability.value == 0.0
    assert found.sizes[0].robust.concave


def test_the_document_is_json_and_says_the_same(found: RiskResult) -> None:
    document = json.loads(json.dumps(study.document_of(found), allow_nan=False))
    assert document["schema"] == "shoals.plan.risk/1"
    assert document["net_jpy"]["cvar"]["value"] == round(found.spread.cvar.value)
    assert document["scenarios"] == {"asked": 24, "done": 24, "stopped": "", "seed": 3}
    assert len(document["years"]["net_jpy"]) == 24
    assert document["payback_years"]["p95"] is None  # never


def test_every_driver_has_its_words_and_its_source(wind: Given) -> None:
    told = study.sources_of(study.laws_from(2025.0), wind)
    assert set(told) == set(study.DRIVERS)
    for lang in ("ja", "en"):
        assert all(words(lang)(f"risk_driver.{one}") for one in study.DRIVERS)


class Pressed:
    """A progress that presses Ctrl-C in one phase, after some of it."""

    def __init__(self, name: str) -> None:
        self.name = name

    @contextmanager
    def __call__(self, name: str, total: int) -> Iterator[Any]:
        def tell(done: int) -> None:
            if name == self.name:
                raise KeyboardInterrupt

        assert total > 0
        yield tell


def test_an_interrupt_leaves_what_was_done(wind: Given) -> None:
    early = study.study(wind, count=10_000, threads=1, phase=Pressed("scenarios"))
    assert early.stopped == "interrupted"
    assert 0 < early.done < 10_000
    assert (early.drivers, early.sizes) == ((), ())
    late = study.study(wind, count=24, threads=1, phase=Pressed("drivers"))
    assert (late.done, late.stopped, late.drivers) == (24, "interrupted", ())


def test_a_time_limit_leaves_what_was_done(wind: Given) -> None:
    found = study.study(wind, count=200_000, time_limit_s=0.5, drivers=False, parts=())  # too many for any machine
    assert found.stopped == "time limit"
    assert 0 < found.done < 200_000


@pytest.mark.parametrize(
    ("put", "said"),
    [
        ({"count": 0}, "0 scenarios"),
        ({"count": 3, "alpha": 1.0}, "alpha"),
        ({"count": 3, "alpha": -0.5}, "alpha"),
        ({"count": 3, "parts": ["minors"]}, "did you mean `miners`"),
        ({"count": 3, "seed": -1}, "seed"),
        ({"count": 3, "threads": 0}, "threads"),
    ],
)
def test_what_is_wrong_is_said(wind: Given, put: dict[str, Any], said: str) -> None:
    with pytest.raises(InputError) as caught:
        study.study(wind, **put)
    assert said in str(caught.value)


def test_a_broken_day_is_refused(wind: Given) -> None:
    with pytest.raises(InputError, match="whole days"):
        study.scenarios_of(_part(wind, 3, extra=5), 2)


@pytest.mark.real
@pytest.mark.parametrize("name", SITES)
def test_the_example_sites_on_real_files(name: str, root: Path, real_data: Path) -> None:
    given = cycle.given_files(data.read_site(root / "examples" / "sites" / f"{name}.toml"), real_data, 2024)
    found = study.study(given, count=2, drivers=False, parts=())
    assert found.kind is Kind.ASSUMED
    best, _ = cycle.outcomes_of(given, cycle.problem_of(given, cycle.plant_of(given)))
    assert found.record_net_jpy == pytest.approx(best.net_jpy, rel=1e-7)
    which = study.scenarios_of(given, 1)
    stated = changed(which.base, which[0])
    assert np.asarray(stated.available_mw).max() <= given.site.plant.power_mw_max * (1 + 1e-9)


# ---- shorter and coarser years


def _part(given: Given, days: int, *, extra: int = 0) -> Given:
    """The first days of a year."""
    slots = days * 48 + extra
    line = given.timeline.window(0, slots)
    area = replace(
        given.area,
        timeline=line,
        columns={k: v[:slots] for k, v in given.area.columns.items()},
        preliminary=None,
    )
    spot = replace(given.spot, timeline=line, price_jpy_per_mwh=given.spot.price_jpy_per_mwh[:slots])
    names = (
        "difficulty", "subsidy_btc_per_block", "fees_btc_per_block", "price_usd_per_btc", "rate_jpy_per_usd",
    )  # fmt: skip
    network = replace(given.network, timeline=line, **{n: getattr(given.network, n)[:slots] for n in names})
    return replace(given, area=area, spot=spot, network=network)


def _coarse(given: Given) -> Given:
    """The same year in hours."""
    line = replace(given.timeline, step_minutes=60, slots=given.timeline.slots // 2)

    def mean(values: Any) -> Any:
        return np.asarray(values).reshape(-1, 2).mean(axis=1)

    area = AreaSeries(
        area=given.area.area,
        timeline=line,
        columns={k: mean(v) for k, v in given.area.columns.items()},
        kind=given.area.kind,
        source=given.area.source,
    )
    spot = replace(given.spot, timeline=line, price_jpy_per_mwh=mean(given.spot.price_jpy_per_mwh))
    names = (
        "difficulty", "subsidy_btc_per_block", "fees_btc_per_block", "price_usd_per_btc", "rate_jpy_per_usd",
    )  # fmt: skip
    network = replace(given.network, timeline=line, **{n: mean(getattr(given.network, n)) for n in names})
    return replace(given, area=area, spot=spot, network=network)
