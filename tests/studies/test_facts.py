"""Facts on flexible compute that are published beside the project, found again from the publishers' files.

They rest on Kyushu in fiscal year 2024, and were first derived with a short script of arrays; here they come out of the
package's own functions and of its planner.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from shoals import data, plan
from shoals.core.energy import AreaSeries, PriceSeries
from shoals.core.plan import Grid, Load, Problem
from shoals.core.time import fiscal_year
from shoals.value import absorber, catalog

pytestmark = pytest.mark.real

PANELS_MW = 3.0
"""Rated power of the plant beside a load of 1 MW."""


@pytest.fixture(scope="module")
def kyushu(real_data: Path) -> tuple[AreaSeries, PriceSeries]:
    area = data.to_area_series(data.read_area(real_data, "kyushu", fiscal_year=2024), "kyushu")
    return area, data.read_spot(real_data, "kyushu", fiscal_year(2024, zone=area.timeline.zone, step_minutes=30))


def test_a_load_of_100_mw_gets_627_hours_of_curtailed_energy(kyushu: tuple[AreaSeries, PriceSeries]) -> None:
    area, _ = kyushu
    spilled, hours = area.curtailed_mw, area.timeline.hours
    small, large = absorber.hours_full_load(spilled, [100.0, 1_000.0], hours)
    assert small == pytest.approx(627.0, abs=0.5)
    assert large == pytest.approx(421.0, abs=0.5)
    share = absorber.capture(spilled, [100.0, 1_000.0], hours) / (spilled.sum() * hours)
    assert share[0] == pytest.approx(0.08, abs=0.005)
    assert share[1] == pytest.approx(0.565, abs=0.001)  # published as 57 %


def behind_the_meter(area: AreaSeries, spot: PriceSeries, value_jpy_per_mwh: float) -> tuple[float, float, float]:
    """Return margin a kW and year, full-load hours, and surplus share of 1 MW of load beside 3 MW of panels.

    The plant is called whenever its area is, and then sells nothing: an upper bound on what is left over. Hours in
    which the grid pays just what the load does earn nothing more and are not counted, as where the figures come from.
    """
    shape = np.clip(area.power_mw("solar_mw"), 0.0, None) + np.clip(area.power_mw("solar_curtailed_mw"), 0.0, None)
    called = area.curtailed_mw > 0
    available = PANELS_MW * shape / shape.max()
    problem = Problem(
        timeline=area.timeline,
        available_mw=available,
        export=Grid(power_mw_max=np.where(called, 0.0, available), price_jpy_per_mwh=spot.price_jpy_per_mwh),
        loads=(Load(id="load", power_mw_max=1.0, value_jpy_per_mwh=value_jpy_per_mwh),),
    )
    alone = plan.do_nothing(problem)
    best = plan.solve(problem)
    used = np.where((spot.price_jpy_per_mwh == value_jpy_per_mwh) & ~called, 0.0, best.load_mw["load"])
    hours = area.timeline.hours
    surplus = float(np.minimum(used, alone.spilled_mw).sum() / used.sum())
    return (best.objective_jpy - alone.objective_jpy) / 1_000.0, float(used.sum()) * hours, surplus


def test_behind_panels_at_15_yen_a_kw_earns_24657_yen(kyushu: tuple[AreaSeries, PriceSeries]) -> None:
    margin, hours, surplus = behind_the_meter(*kyushu, 15_000.0)
    assert margin == pytest.approx(24_657.0, abs=2.0)
    assert hours == pytest.approx(2_714.0, abs=1.0)
    assert surplus == pytest.approx(0.335, abs=0.001)  # published as 34 %


def test_behind_panels_at_9_4_yen_a_kw_earns_11008_yen(kyushu: tuple[AreaSeries, PriceSeries]) -> None:
    margin, hours, surplus = behind_the_meter(*kyushu, 9_400.0)
    assert margin == pytest.approx(11_008.0, abs=2.0)
    assert hours == pytest.approx(1_845.0, abs=1.0)
    assert surplus == pytest.approx(0.49, abs=0.005)


def test_the_capacity_market_pays_more_than_curtailed_energy_and_less_than_panels(
    kyushu: tuple[AreaSeries, PriceSeries],
) -> None:
    capacity = [catalog.charge("capacity", area="kyushu", fiscal_year=year).value for year in (2028, 2029)]
    assert capacity == [13_177.0, 15_112.0]
    area, _ = kyushu
    alone = float(absorber.hours_full_load(area.curtailed_mw, 100.0, area.timeline.hours)) * 15.0  # JPY/kW/y at 15 yen
    margin, _, _ = behind_the_meter(*kyushu, 15_000.0)
    assert alone < min(capacity) < max(capacity) < margin
