from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest

from shoals import advice, plan
from shoals.core.network import NetworkSeries
from shoals.core.plan import Battery, Grid, Problem, Schedule
from shoals.core.time import Timeline
from shoals.value.absorber import candidates

SHIFT = next(c for c in candidates() if c.id == "battery")


def a_plan(slots: int, seed: int, spilled: float = 0.15) -> tuple[Problem, Schedule, NetworkSeries]:
    rng = np.random.default_rng(seed)
    line = Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=30, slots=slots)
    taken = np.where(rng.random(slots) < spilled, 0.0, 10.0)
    problem = Problem(
        timeline=line,
        available_mw=5.0 * rng.random(slots),
        export=Grid(power_mw_max=taken, price_jpy_per_mwh=20_000 * rng.random(slots)),
        import_=Grid(power_mw_max=2.0, price_jpy_per_mwh=21_000.0),
    )
    network = NetworkSeries(
        timeline=line,
        difficulty=1e14,
        subsidy_btc_per_block=3.125,
        fees_btc_per_block=0.1,  # type: ignore[arg-type]
        price_usd_per_btc=6e4,
        rate_jpy_per_usd=150.0,  # type: ignore[arg-type]
    )
    return problem, plan.solve(problem), network


@pytest.mark.parametrize("seed", range(6))
def test_leaving_out_slots_that_cannot_matter_changes_no_store(seed: int) -> None:
    problem, best, _ = a_plan(400, seed, spilled=0.03 * (seed + 1))
    surplus = np.minimum(best.spilled_mw, 1.0)
    assert 0 < (surplus > 0).sum() < 200
    earned, charge = advice._shift(SHIFT, problem, best, surplus, 1.0)
    efficiency = float(SHIFT.round_trip_efficiency or 0) ** 0.5
    whole = Problem(
        timeline=problem.timeline,
        export=Grid(power_mw_max=1.0, price_jpy_per_mwh=best.price_jpy_per_mwh),
        import_=Grid(power_mw_max=surplus, price_jpy_per_mwh=best.price_jpy_per_mwh),
        available_mw=0.0,
        battery=Battery(
            charge_mw_max=1.0,
            discharge_mw_max=1.0,
            energy_mwh_max=4.0,
            charge_efficiency=efficiency,
            discharge_efficiency=efficiency,
        ),
    )
    assert earned == pytest.approx(plan.solve(whole).objective_jpy, rel=1e-9)
    assert (charge <= surplus + 1e-9).all()


def test_a_promise_needs_power_at_all_hours() -> None:
    problem, best, network = a_plan(336, 1)
    fed = {a.id: a for a in advice.absorbers(problem, best, network, 0.05)}["ai_hosting"]
    assert fed.hours_full_load == pytest.approx(8760)
    assert fed.firm
    cut = Problem(timeline=problem.timeline, available_mw=problem.available_mw, export=problem.export)
    starved = {a.id: a for a in advice.absorbers(cut, plan.solve(cut), network, 0.05)}["ai_hosting"]
    assert starved.absorbed_mwh == 0
    assert starved.net_jpy_per_year == -starved.cost_jpy_per_year
    assert starved.payback_years == float("inf")


def test_no_candidate_is_compared_over_no_time() -> None:
    problem, best, network = a_plan(336, 1)
    empty = problem.timeline.window(0, 0)
    nothing = Problem(timeline=empty, available_mw=0.0)
    series = dict.fromkeys(("difficulty", "subsidy_btc_per_block", "fees_btc_per_block", "price_usd_per_btc"), 1.0)
    still = NetworkSeries(timeline=empty, rate_jpy_per_usd=1.0, **series)  # type: ignore[arg-type]
    assert [a.id for a in advice.absorbers(nothing, plan.solve(nothing), still, 0.05)] == ["nothing"]
    assert best.spilled_mw.sum() > 0
    assert network.timeline == problem.timeline


def test_a_miner_takes_energy_only_where_it_pays_and_surplus_is_a_part() -> None:
    problem, best, network = a_plan(2000, 3)
    found = {a.id: a for a in advice.absorbers(problem, best, network, 0.05)}
    miner = next(c for c in candidates() if c.id == "miner_new")
    earns = miner.value_jpy_per_mwh(network)
    runs = earns > best.price_jpy_per_mwh
    years = 1000 / 8760
    assert found["miner_new"].absorbed_mwh == pytest.approx(runs.sum() * 0.5 / years)
    assert found["miner_new"].surplus_mwh == pytest.approx(np.minimum(best.spilled_mw, 1.0)[runs].sum() * 0.5 / years)
    assert found["miner_new"].value_jpy_per_year == pytest.approx(
        ((earns - best.price_jpy_per_mwh)[runs]).sum() * 0.5 / years
    )
    assert found["nothing"].net_jpy_per_year == 0
