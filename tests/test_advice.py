from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from shoals import advice, plan
from shoals.core.network import NetworkSeries
from shoals.core.plan import Battery, Grid, Problem, Schedule
from shoals.core.result import Absorber
from shoals.core.time import Timeline
from shoals.value.absorber import candidates

YEARS = 336 * 0.5 / 8760


def a_site(seed: int = 1, *, slots: int = 336, import_mw: float = 2.0) -> tuple[Problem, NetworkSeries]:
    rng = np.random.default_rng(seed)
    line = Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=30, slots=slots)
    problem = Problem(
        timeline=line,
        available_mw=5.0 * rng.random(slots),
        export=Grid(
            power_mw_max=np.where(rng.random(slots) < 0.15, 0.0, 10.0), price_jpy_per_mwh=20_000 * rng.random(slots)
        ),
        import_=Grid(power_mw_max=import_mw, price_jpy_per_mwh=21_000.0),
    )
    network = NetworkSeries(
        timeline=line,
        difficulty=np.full(slots, 1e14),
        subsidy_btc_per_block=np.full(slots, 3.125),
        fees_btc_per_block=np.full(slots, 0.1),
        price_usd_per_btc=np.full(slots, 6e4),
        rate_jpy_per_usd=np.full(slots, 150.0),
    )
    return problem, network


def judged(problem: Problem, network: NetworkSeries, power_mw: float = 1.0) -> tuple[dict[str, Absorber], Schedule]:
    bare = replace(problem, import_=None, battery=None, loads=())
    base = plan.solve(problem)
    found = advice.absorbers(problem, base, plan.do_nothing(bare), network, 0.05, power_mw=power_mw)
    return {a.id: a for a in found}, base


def test_a_small_miner_earns_what_the_price_of_energy_leaves_it() -> None:
    """By duality: where there is energy to take, a small load earns its worth less λ."""
    problem, network = a_site(3)
    found, base = judged(problem, network, power_mw=1e-4)
    for miner in (c for c in candidates() if c.id.startswith("miner")):
        margin = np.maximum(miner.value_jpy_per_mwh(network) - base.price_jpy_per_mwh, 0.0)
        assert found[miner.id].value_jpy_per_year == pytest.approx(1e-4 * margin.sum() * 0.5 / YEARS, rel=2e-3)


@pytest.mark.parametrize("store", [None, Battery(charge_mw_max=1, discharge_mw_max=1, energy_mwh_max=2)])
def test_a_battery_earns_what_a_plan_with_it_earns_more(store: Battery | None) -> None:
    problem, network = a_site(4)
    problem = replace(problem, battery=store)
    found, base = judged(problem, network)
    rooms = 4.0 + (store.energy_mwh_max if store else 0.0)
    power = 1.0 + (store.charge_mw_max if store else 0.0)
    efficiency = 1.0 if store else 0.85**0.5
    larger = Battery(
        charge_mw_max=power,
        discharge_mw_max=power,
        energy_mwh_max=rooms,
        charge_efficiency=efficiency,
        discharge_efficiency=efficiency,
    )
    more = plan.solve(replace(problem, battery=larger), "highs")
    added = (more.objective_jpy - base.objective_jpy) / YEARS
    assert found["battery"].value_jpy_per_year == pytest.approx(added, rel=1e-6)
    assert 0 < found["battery"].surplus_mwh <= found["battery"].absorbed_mwh


def test_a_battery_sells_nothing_that_the_site_may_not_send_out() -> None:
    problem, network = a_site(5)
    export = Grid(power_mw_max=np.asarray(problem.available_mw) + 1e-4, price_jpy_per_mwh=36_000.0)
    found, _ = judged(replace(problem, export=export), network)
    assert found["battery"].value_jpy_per_year < 0.02 * found["battery"].cost_jpy_per_year


def test_a_promise_needs_power_at_all_hours() -> None:
    problem, network = a_site()
    fed, _ = judged(problem, network)
    assert fed["gpu_cloud"].hours_full_load == pytest.approx(8760, rel=1e-3)
    assert fed["gpu_cloud"].firm
    starved, _ = judged(replace(problem, import_=None), network)
    assert not [a for a in starved.values() if a.firm]


def test_no_candidate_takes_more_than_there_is() -> None:
    problem, network = a_site(6, import_mw=0.0)
    found, _ = judged(problem, network)
    for a in found.values():
        assert a.absorbed_mwh <= np.asarray(problem.available_mw).sum() * 0.5 / YEARS + 1e-6
        assert a.surplus_mwh <= a.absorbed_mwh


def test_on_spilled_energy_alone_a_miner_earns_its_worth_of_the_spill() -> None:
    problem, network = a_site(7)
    found, _ = judged(problem, network)
    spilled = plan.do_nothing(replace(problem, import_=None)).spilled_mw
    miner = next(c for c in candidates() if c.id == "miner_new")
    earned = float((miner.value_jpy_per_mwh(network) * np.minimum(spilled, 1.0)).sum()) * 0.5 / YEARS
    alone = found["miner_new"].surplus_only_net_jpy_per_year
    assert alone == pytest.approx(earned - found["miner_new"].cost_jpy_per_year)


def test_no_candidate_is_compared_over_no_time() -> None:
    problem, network = a_site(slots=0)
    found, _ = judged(problem, network)
    assert list(found) == ["nothing"]
