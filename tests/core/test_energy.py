from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest

from shoals.core.energy import AREA_COLUMNS, AreaSeries, PlantSeries, PriceSeries
from shoals.core.errors import InputError, UnitMismatch
from shoals.core.figure import Figure, Kind, weakest
from shoals.core.network import NetworkSeries
from shoals.core.time import Timeline

LINE = Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=30, slots=3)


def area(**columns: object) -> AreaSeries:
    return AreaSeries(area="x", timeline=LINE, columns=columns)  # type: ignore[arg-type]


def test_potential_is_what_ran_and_what_was_held_back() -> None:
    one = area(solar_mw=[1.0, 2.0, 3.0], solar_curtailed_mw=[0.0, 1.0, np.nan], wind_mw=[1.0, 1.0, 1.0])
    assert one.potential_mw.tolist() == [2.0, 4.0, 4.0]
    assert one.curtailed_mw.tolist() == [0.0, 1.0, 0.0]
    assert one.curtailment_rate == pytest.approx(0.1)
    assert not one.preliminary.any()  # type: ignore[union-attr]


def test_the_residual_counts_import_and_storage_but_no_curtailment() -> None:
    one = area(
        demand_mw=[10.0, 10.0, 10.0],
        thermal_mw=[6.0, 5.0, 6.0],
        import_mw=[3.0, 3.0, 3.0],
        pumped_mw=[1.0, 1.0, -1.0],
        solar_curtailed_mw=[5.0, 5.0, 5.0],
    )
    assert one.residual_mw().tolist() == [0.0, -1.0, -2.0]


def test_absent_columns_are_zero_and_unknown_ones_are_named() -> None:
    assert area(solar_mw=1.0).power_mw("wind_mw").tolist() == [0.0] * 3
    with pytest.raises(InputError, match=r"solr_mw.*\n\nhint: did you mean `solar_mw`"):
        area(solr_mw=1.0)
    with pytest.raises(InputError, match="demand_kw"):
        area().power_mw("demand_kw")


def test_series_refuse_wrong_lengths_signs_and_gaps() -> None:
    with pytest.raises(UnitMismatch, match="3 slots"):
        area(solar_mw=[1.0, 2.0])
    with pytest.raises(InputError, match=r"-1 in slot 1"):
        area(solar_curtailed_mw=[0.0, -1.0, 0.0])
    with pytest.raises(InputError, match="inf in slot 2"):
        area(solar_mw=[0.0, 0.0, np.inf])
    with pytest.raises(InputError, match="no number"):
        area(solar_mw=["a", "b", "c"])
    with pytest.raises(UnitMismatch, match="preliminary"):
        AreaSeries(area="x", timeline=LINE, columns={}, preliminary=np.array([True]))
    with pytest.raises(InputError, match="nan in slot 0"):
        PriceSeries(name="spot", timeline=LINE, price_jpy_per_mwh=np.array([np.nan, 1.0, 1.0]))


def test_series_are_read_only_copies() -> None:
    given = np.ones(3)
    one = area(solar_mw=given)
    given[0] = 9.0
    assert one.columns["solar_mw"][0] == 1.0
    with pytest.raises(ValueError, match="read-only"):
        one.columns["solar_mw"][0] = 2.0


def test_a_plant_that_is_refused_spills() -> None:
    plant = PlantSeries(
        plant="p", timeline=LINE, available_mw=np.array([4.0, 4.0, 0.0]), accepted_fraction=np.array([1.0, 0.25, 0.0])
    )
    assert plant.curtailed_mw.tolist() == [0.0, 3.0, 0.0]
    with pytest.raises(InputError, match="accepted_fraction"):
        PlantSeries(plant="p", timeline=LINE, available_mw=np.ones(3), accepted_fraction=np.array([0.0, 0.0, 1.5]))


def test_a_total_is_no_firmer_than_its_weakest_part() -> None:
    assert weakest([]) is Kind.MEASURED
    for i, kind in enumerate(Kind):
        assert weakest(list(Kind)[: i + 1][::-1]) is kind
    assert Figure(value=1.0, unit="MW", kind=Kind.DEMO, source="made up").kind == "demo"


def test_every_area_column_is_a_power() -> None:
    assert all(name.endswith("_mw") for name in AREA_COLUMNS)
    assert len(set(AREA_COLUMNS)) == 14


def test_network_series_take_numbers_for_arrays() -> None:
    one = NetworkSeries(
        timeline=LINE, difficulty=1e14, subsidy_btc_per_block=3.125, fees_btc_per_block=0.1,  # type: ignore[arg-type]
        price_usd_per_btc=[1.0, 2.0, 3.0], rate_jpy_per_usd=150.0,  # type: ignore[arg-type]
    )  # fmt: skip
    assert one.difficulty.tolist() == [1e14] * 3
    with pytest.raises(InputError, match="difficulty"):
        NetworkSeries(
            timeline=LINE, difficulty=-1.0, subsidy_btc_per_block=3.125, fees_btc_per_block=0.0,  # type: ignore[arg-type]
            price_usd_per_btc=1.0, rate_jpy_per_usd=1.0,  # type: ignore[arg-type]
        )  # fmt: skip
