from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from shoals.core.errors import InputError
from shoals.core.plan import Battery
from shoals.core.site import (
    Access,
    Checkpoint,
    Cluster,
    ClusterUse,
    Connection,
    Cost,
    Derating,
    Fleet,
    Plant,
    Reduction,
    Scheme,
    Site,
    Technology,
)

PLANT: dict[str, Any] = {
    "id": "pv",
    "technology": Technology.SOLAR,
    "power_mw_max": 50.0,
    "scheme": Scheme.FIP,
    "latitude": 32.8,
    "longitude": 130.7,
}
FLEET: dict[str, Any] = {
    "id": "asic", "model": "S21", "machines": 100, "hashrate_th_per_s": 200.0, "efficiency_j_per_th": 17.5,
}  # fmt: skip
CLUSTER: dict[str, Any] = {
    "id": "ai", "use": ClusterUse.DEFERRABLE, "power_mw_max": 1.0, "value_jpy_per_mwh": 1e5, "energy_mwh_per_day": 10.0,
}  # fmt: skip


def site(**fields: Any) -> Site:
    base: dict[str, Any] = {
        "id": "s", "name_ja": "s", "name_en": "s", "area": "kyushu", "plant": Plant(**PLANT),
        "connection": Connection(access=Access.FIRM, export_mw_max=50.0),
    }  # fmt: skip
    return Site(**(base | fields))


def test_a_fleet_knows_its_power() -> None:
    fleet = Fleet(**FLEET, overhead=1.1)
    assert fleet.power_mw_max == pytest.approx(100 * 200e0 * 17.5 * 1.1 / 1e6)
    assert fleet.efficiency_at_meter_j_per_th == pytest.approx(19.25)


@pytest.mark.parametrize(
    ("make", "fields", "says"),
    [
        (Plant, PLANT | {"power_mw_max": -1.0}, "plant.power_mw_max"),
        (Plant, PLANT | {"latitude": 95.0}, "latitude"),
        (Plant, PLANT | {"rotation_fraction": 0.0}, "rotation_fraction"),
        (Plant, PLANT | {"rotation_fraction": 1.1}, "rotation_fraction"),
        (Plant, PLANT | {"power_mw_max": float("nan")}, "power_mw_max"),
        (Plant, PLANT | {"power_mw_max": "50"}, "no number"),
        (Fleet, FLEET | {"efficiency_j_per_th": 0.0}, "efficiency_j_per_th"),
        (Fleet, FLEET | {"overhead": 0.9}, "overhead"),
        (Fleet, FLEET | {"pool_fee": 2.0}, "pool_fee"),
        (Cluster, CLUSTER | {"energy_mwh_per_day": 25.0}, "promises 25 MWh a day with 1 MW"),
        (Cluster, CLUSTER | {"value_jpy_per_mwh": -1.0}, "value_jpy_per_mwh"),
        (Cost, {"capex_jpy": -1.0}, "capex_jpy"),
        (Cost, {"capex_jpy": 1.0, "life_years": 0.0}, "life_years"),
        (Connection, {"access": Access.FIRM, "export_mw_max": 1.0, "congestion_hours_per_year": 5.0}, "congestion"),
        (Connection, {"access": Access.NON_FIRM, "export_mw_max": 1.0, "congestion_hours_per_year": 9000.0}, "hours"),
        (Battery, {"charge_mw_max": 1, "discharge_mw_max": 1, "energy_mwh_max": 1, "charge_efficiency": 1.01}, "effic"),
        (Battery, {"charge_mw_max": 1, "discharge_mw_max": 1, "energy_mwh_max": 1, "discharge_efficiency": 0}, "effic"),
        (Battery, {"charge_mw_max": 1, "discharge_mw_max": 1, "energy_mwh_max": 1, "start_mwh": 2}, "start_mwh"),
        (Battery, {"charge_mw_max": 1, "discharge_mw_max": 1, "energy_mwh_max": 1, "end": "cycle"}, "mean `cyclic`"),
        (Battery, {"charge_mw_max": 1, "discharge_mw_max": 1, "energy_mwh_max": 1, "end": 1.5}, "battery.end"),
    ],
)
def test_what_cannot_be_is_refused_and_named(make: Any, fields: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError, match=says):
        make(**fields)


def test_a_site_gives_each_asset_its_own_name() -> None:
    with pytest.raises(InputError, match="`asic` is used twice"):
        site(fleets=(Fleet(**FLEET), Fleet(**FLEET)))
    with pytest.raises(InputError, match="as the store is"):
        site(fleets=(Fleet(**FLEET | {"id": "battery"}),))
    firm = {"use": ClusterUse.FIRM}
    with pytest.raises(InputError, match="two firm clusters"):
        site(clusters=(Cluster(**(CLUSTER | firm)), Cluster(**(CLUSTER | firm | {"id": "b"}))))
    assert site(fleets=(Fleet(**FLEET),), clusters=(Cluster(**CLUSTER),)).clusters[0].id == "ai"


def test_a_battery_knows_where_it_ends() -> None:
    base: dict[str, Any] = {"charge_mw_max": 1, "discharge_mw_max": 1, "energy_mwh_max": 4, "start_mwh": 2}
    assert Battery(**base).end_mwh == 2.0
    assert Battery(**base, end="free").end_mwh is None
    assert Battery(**base, end=3).end_mwh == 3.0


@pytest.mark.parametrize("name", ["", " ", " a", "a\n", "a\x00b", "\ud800", "export", "wear", "penalty:x", 7])
def test_an_id_that_would_be_taken_for_another_is_refused(name: Any) -> None:
    for make, fields in ((Plant, PLANT), (Fleet, FLEET), (Cluster, CLUSTER)):
        with pytest.raises(InputError, match="id`"):
            make(**(fields | {"id": name}))


REDUCTION: dict[str, Any] = {
    "id": "evening", "product": "tertiary-2", "power_mw": 1.0, "price_jpy_per_mw_hour": 1.0, "loads": ("asic",),
}  # fmt: skip


def test_a_load_of_the_plan_belongs_to_the_asset_that_it_is_named_after() -> None:
    one = site(fleets=(Fleet(**FLEET), Fleet(**FLEET | {"id": "asic:b"})), clusters=(Cluster(**CLUSTER),))
    loads = ["asic", "asic:eco", "asic:b:eco:+evening", "asic:b", "ai", "ai2"]
    assert [one.asset_of(name) for name in loads] == ["asic", "asic", "asic:b", "asic:b", "ai", "ai2"]
    whole = one.by_asset({name: np.full(2, 2.0**i) for i, name in enumerate(loads)})
    assert {name: power.tolist() for name, power in whole.items()} == {
        "asic": [3.0, 3.0], "asic:b": [12.0, 12.0], "ai": [16.0, 16.0], "ai2": [32.0, 32.0],
    }  # fmt: skip


HOT = Derating(from_c=30.0, hashrate_loss_per_k=0.01, efficiency_loss_per_k=0.0, stop_c=45.0)


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"temperature_c_by_month": (1.0,) * 11}, "11 numbers"),
        ({"fleets": (Fleet(**FLEET, derating=HOT),)}, "has no temperature"),
        ({"reductions": (Reduction(**REDUCTION),)}, "does not have"),
        (
            {"clusters": (Cluster(**CLUSTER),), "reductions": (Reduction(**REDUCTION | {"loads": ("ai",)}),)},
            "promised already",
        ),
        ({"fleets": (Fleet(**FLEET),), "reductions": (Reduction(**REDUCTION),) * 2}, "used twice"),
        ({"fleets": (Fleet(**FLEET),), "reductions": (Reduction(**REDUCTION | {"id": "asic"}),)}, "used twice"),
    ],
)
def test_a_site_that_contradicts_itself_is_refused(fields: dict[str, Any], says: str) -> None:
    with pytest.raises(InputError, match=says):
        site(**fields)


def test_only_an_interruptible_cluster_has_a_checkpoint() -> None:
    job = Checkpoint(save_hours=0.1, restart_hours=0.1, run_hours_mean=5.0)
    with pytest.raises(InputError, match="deferrable and has a checkpoint"):
        Cluster(**CLUSTER, checkpoint=job)
    with pytest.raises(InputError, match="names no load"):
        Reduction(**REDUCTION | {"loads": ()})
    with pytest.raises(InputError, match="area_fip_fraction"):
        Plant(**PLANT, area_fip_fraction=1.5)
