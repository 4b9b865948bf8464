from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.energy import AreaSeries, PlantSeries
from shoals.core.errors import InputError, UnitMismatch
from shoals.core.figure import Kind
from shoals.core.site import Access, Connection, Plant, Scheme, Technology
from shoals.core.time import Timeline
from shoals.data.demo import reference_year
from shoals.data.plant import congestion_fraction, plant_series

SOLAR = Plant(
    id="pv", technology=Technology.SOLAR, power_mw_max=20.0, scheme=Scheme.FIT, latitude=32.8, longitude=130.7
)
WIND = Plant(
    id="wind", technology=Technology.WIND, power_mw_max=30.0, scheme=Scheme.FIP, latitude=32.8, longitude=130.7
)


@pytest.fixture(scope="module")
def area() -> AreaSeries:
    return reference_year().area


@pytest.fixture(scope="module")
def spring(area: AreaSeries) -> AreaSeries:
    return part(area, 30, 40)


def part(area: AreaSeries, first_day: int, days: int) -> AreaSeries:
    first, slots = first_day * 48, days * 48
    columns = {name: power[first : first + slots] for name, power in area.columns.items()}
    return replace(area, timeline=area.timeline.window(first, slots), columns=columns, preliminary=None)


def curtailed_share(series: PlantSeries) -> float:
    return float(series.curtailed_mw.sum() / series.available_mw.sum())


def area_share(area: AreaSeries, technology: str) -> float:
    held = area.power_mw(f"{technology}_curtailed_mw").sum()
    return float(held / (held + area.power_mw(f"{technology}_mw").sum()))


def called_days(series: PlantSeries) -> int:
    cut = (series.curtailed_mw > 0).reshape(-1, 48)
    return int(cut.any(axis=1).sum())


@settings(max_examples=12, deadline=None)
@given(
    technology=st.sampled_from(list(Technology)),
    rotation=st.floats(0.05, 1.0),
    factor=st.floats(0.0, 3.0),
    seed=st.integers(0, 1_000),
)
def test_output_and_acceptance_keep_their_limits_and_the_energy(
    spring: AreaSeries, technology: Technology, rotation: float, factor: float, seed: int
) -> None:
    plant = replace(SOLAR, technology=technology, rotation_fraction=rotation, curtailment_factor=factor)
    series = plant_series(plant, spring, seed=seed)
    assert (series.available_mw >= 0.0).all()
    assert (series.available_mw <= plant.power_mw_max + 1e-9).all()
    assert (series.accepted_fraction >= 0.0).all()
    assert (series.accepted_fraction <= 1.0).all()
    held = spring.power_mw(f"{technology}_curtailed_mw") > 0
    assert (series.accepted_fraction[~held] == 1.0).all()
    wanted = factor * area_share(spring, technology)
    if "short of" in series.source:
        assert (series.accepted_fraction[held & (series.available_mw > 0)] == 0.0).all()
        assert curtailed_share(series) <= wanted
    else:
        assert curtailed_share(series) == pytest.approx(wanted, rel=0.01, abs=1e-9)


@settings(max_examples=8, deadline=None)
@given(rotations=st.tuples(st.floats(0.05, 1.0), st.floats(0.05, 1.0)), seed=st.integers(0, 100))
def test_less_rotation_is_no_more_days(spring: AreaSeries, rotations: tuple[float, float], seed: int) -> None:
    few, many = (
        called_days(plant_series(replace(SOLAR, rotation_fraction=r), spring, seed=seed)) for r in sorted(rotations)
    )
    assert few <= many


def test_a_site_is_curtailed_on_fewer_days_than_its_area_but_deeper(area: AreaSeries) -> None:
    always = plant_series(SOLAR, area)
    third = plant_series(replace(SOLAR, rotation_fraction=1 / 3), area)
    days_of_area = int((area.power_mw("solar_curtailed_mw") > 0).reshape(-1, 48).any(axis=1).sum())
    assert called_days(always) == pytest.approx(days_of_area, abs=1)
    assert called_days(third) == round(called_days(always) / 3)
    depth_always, depth_third = (1.0 - s.accepted_fraction[s.curtailed_mw > 0].mean() for s in (always, third))
    assert depth_third > 1.5 * depth_always
    assert curtailed_share(third) == pytest.approx(area_share(area, "solar"), rel=0.01)


def test_without_rotation_the_multiplier_is_near_one(area: AreaSeries) -> None:
    series = plant_series(SOLAR, area)
    held = area.power_mw("solar_curtailed_mw")
    share = held / np.maximum(held + area.power_mw("solar_mw"), 1e-9)
    active = (held > 100.0) & (series.available_mw > 0)
    ratio = (1.0 - series.accepted_fraction[active]) / share[active]
    assert ratio == pytest.approx(np.full(active.sum(), np.median(ratio)), rel=1e-6)
    assert np.median(ratio) == pytest.approx(1.0, abs=0.15)


def test_capacity_factors_are_those_of_the_climate(area: AreaSeries) -> None:
    assert 0.13 < plant_series(SOLAR, area).available_mw.mean() / SOLAR.power_mw_max < 0.16
    assert 0.17 < plant_series(WIND, area).available_mw.mean() / WIND.power_mw_max < 0.26


@pytest.mark.parametrize("plant", [SOLAR, WIND])
def test_a_plant_follows_its_area_and_is_more_restless(area: AreaSeries, plant: Plant) -> None:
    alone = plant_series(plant, area).available_mw
    name = plant.technology.value
    together = area.power_mw(f"{name}_mw") + area.power_mw(f"{name}_curtailed_mw")
    together = together / together.mean() * alone.mean()
    assert np.corrcoef(alone, together)[0, 1] > 0.75
    assert np.abs(np.diff(alone)).mean() > 1.15 * np.abs(np.diff(together)).mean()


def test_the_sun_of_a_plant_is_that_of_its_longitude(area: AreaSeries) -> None:
    hour = area.timeline.hour_of_day() + 0.25
    west, east = (
        float((hour * s).sum() / s.sum())
        for s in (plant_series(replace(SOLAR, longitude=x), area).available_mw for x in (129.0, 133.0))
    )
    assert 0.02 < west - east < 0.35  # 16 minutes between them at most; the clouds are those of the area
    night = (hour < 4.5) | (hour > 20.0)
    assert plant_series(SOLAR, area).available_mw[night].max() == 0.0


@pytest.mark.parametrize("plant", [SOLAR, WIND])
def test_seeds(spring: AreaSeries, plant: Plant) -> None:
    one, same, other = (plant_series(replace(plant, rotation_fraction=0.4), spring, seed=s) for s in (1, 1, 2))
    np.testing.assert_array_equal(one.available_mw, same.available_mw)
    np.testing.assert_array_equal(one.accepted_fraction, same.accepted_fraction)
    assert (one.available_mw != other.available_mw).any()


def test_kind_and_source_say_how(spring: AreaSeries) -> None:
    made_up = plant_series(SOLAR, spring)
    measured = plant_series(SOLAR, replace(spring, kind=Kind.MEASURED, source="a publisher"))
    assert made_up.kind is Kind.DEMO
    assert measured.kind is Kind.ESTIMATED
    assert "a publisher" in measured.source
    assert "curtailed days" in measured.source


def test_an_area_without_curtailment_accepts_all(area: AreaSeries) -> None:
    summer = part(area, 100, 20)
    assert summer.curtailed_mw.sum() == 0.0
    assert (plant_series(replace(SOLAR, rotation_fraction=0.5), summer).accepted_fraction == 1.0).all()


def test_a_factor_beyond_reach_stops_the_plant_and_says_so(spring: AreaSeries) -> None:
    series = plant_series(replace(SOLAR, curtailment_factor=1e3), spring)
    held = (spring.power_mw("solar_curtailed_mw") > 0) & (series.available_mw > 0)
    assert (series.accepted_fraction[held] == 0.0).all()
    assert "short of" in series.source


def test_a_day_and_an_hourly_series_also_work(area: AreaSeries) -> None:
    day = part(area, 35, 1)
    assert plant_series(SOLAR, day).available_mw.shape == (48,)
    month = part(area, 20, 30)
    hourly = replace(
        month,
        timeline=Timeline(start=month.timeline.start, step_minutes=60, slots=720),
        columns={name: power.reshape(-1, 2).mean(axis=1) for name, power in month.columns.items()},
        preliminary=None,
    )
    series = plant_series(SOLAR, hourly)
    assert series.available_mw.shape == (720,)
    assert curtailed_share(series) == pytest.approx(area_share(hourly, "solar"), rel=0.01)


def test_a_technology_that_the_area_lacks_is_refused(spring: AreaSeries) -> None:
    bare = replace(spring, columns={"demand_mw": spring.columns["demand_mw"]})
    with pytest.raises(InputError, match="no wind power") as error:
        plant_series(WIND, bare)
    assert "wind_mw" in error.value.hint


def test_polar_night_is_refused(area: AreaSeries) -> None:
    with pytest.raises(InputError, match="sun does not rise"):
        plant_series(replace(SOLAR, latitude=85.0), part(area, 250, 5))


@pytest.mark.parametrize("seed", [-1, 1.5, "1", True])
def test_a_wrong_seed_is_refused(spring: AreaSeries, seed: int) -> None:
    with pytest.raises(InputError, match="`seed`"):
        plant_series(SOLAR, spring, seed=seed)


LINE = Connection(access=Access.NON_FIRM, export_mw_max=30.0, congestion_hours_per_year=400.0)


def test_congestion_takes_its_hours_from_the_top(area: AreaSeries) -> None:
    wind = plant_series(WIND, area)
    accepted = congestion_fraction(LINE, area.timeline, wind)
    full = accepted == 0.0
    assert full.sum() == 800
    assert set(np.unique(accepted)) == {0.0, 1.0}
    top = np.argsort(-wind.available_mw)[:800]
    assert full[top].mean() > 0.5
    assert wind.available_mw[full].mean() > 2.0 * wind.available_mw.mean()


@settings(max_examples=20, deadline=None)
@given(hours=st.floats(0.0, 8_784.0), seed=st.integers(0, 100), days=st.integers(1, 3))
def test_congestion_is_in_proportion_to_the_period(hours: float, seed: int, days: int) -> None:
    timeline = reference_timeline(days)
    output = np.tile(np.concatenate([np.zeros(24), np.arange(1.0, 25.0)]), days)
    plant = PlantSeries(plant="p", timeline=timeline, available_mw=output)
    line = replace(LINE, congestion_hours_per_year=hours)
    full = congestion_fraction(line, timeline, plant, seed=seed) == 0.0
    assert full.sum() == min(round(hours * 48 * days / 8_760.0), 24 * days)
    assert (output[full] > 0).all()


def reference_timeline(days: int) -> Timeline:
    return Timeline(start=reference_start, step_minutes=30, slots=48 * days)


reference_start = reference_year().area.timeline.start


def test_a_firm_line_is_never_full_and_periods_must_agree(spring: AreaSeries, area: AreaSeries) -> None:
    wind = plant_series(WIND, spring)
    firm = Connection(access=Access.FIRM, export_mw_max=30.0)
    assert (congestion_fraction(firm, spring.timeline, wind) == 1.0).all()
    with pytest.raises(UnitMismatch, match="another timeline"):
        congestion_fraction(LINE, area.timeline, wind)


@pytest.mark.real
def test_a_plant_in_the_measured_area(real_data: Path) -> None:
    from shoals.data.areas import read_area, to_area_series

    area = to_area_series(read_area(real_data / "japan_area_30min", "kyushu", fiscal_year=2024), "kyushu")
    plant = replace(SOLAR, rotation_fraction=0.3, curtailment_factor=1.1)
    series = plant_series(plant, area)
    assert series.kind is Kind.ESTIMATED
    assert 0.13 < series.available_mw.mean() / plant.power_mw_max < 0.15
    assert curtailed_share(series) == pytest.approx(1.1 * area_share(area, "solar"), rel=0.01)
    assert called_days(series) < 50
    assert 0.18 < plant_series(WIND, area).available_mw.mean() / WIND.power_mw_max < 0.25


# ------------------------------------------------------------------------------------------------- FIT before FIP


def test_from_fiscal_year_2026_a_fip_plant_is_held_back_after_fit(area: AreaSeries) -> None:
    start = area.timeline.start
    later = replace(area, timeline=replace(area.timeline, start=start.replace(year=2026)))
    rate = float(area.power_mw("solar_curtailed_mw").sum() / area.power_mw("solar_mw").clip(0).sum())

    def lost(series: PlantSeries) -> float:
        return float(series.curtailed_mw.sum() / series.available_mw.sum())

    def of(scheme: Scheme, fip: float | None, where: AreaSeries) -> float:
        return lost(plant_series(replace(SOLAR, scheme=scheme, area_fip_fraction=fip), where))

    alike = of(Scheme.FIP, None, later)
    assert alike == pytest.approx(rate / (1 + rate), rel=0.02)
    assert of(Scheme.FIP, 0.04, area) == pytest.approx(of(Scheme.FIP, None, area))  # another year, another order
    fip, fit = of(Scheme.FIP, 0.04, later), of(Scheme.FIT, 0.04, later)
    assert fip < 0.1 * alike
    assert fit > alike
    assert 0.96 * fit + 0.04 * fip == pytest.approx(alike, rel=1e-3)
    source = plant_series(replace(SOLAR, area_fip_fraction=0.04), later).source
    assert "4% of the area's solar by FIP" in source
