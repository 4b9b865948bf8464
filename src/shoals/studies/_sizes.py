"""Parts of a site at another size: what is in proportion to it, said once for all studies."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from shoals.core.plan import Battery
from shoals.core.site import Cluster, Cost


def cost_times(cost: Cost, factor: float) -> Cost:
    """Return what so many times as much costs."""
    return replace(cost, capex_jpy=cost.capex_jpy * factor, opex_jpy_per_year=cost.opex_jpy_per_year * factor)


def cluster_times(cluster: Cluster, factor: float) -> Cluster:
    """Return a cluster of so many times the power and the promised energy, at the cost that it has."""
    power_mw, energy_mwh = cluster.power_mw_max * factor, cluster.energy_mwh_per_day * factor
    return replace(cluster, power_mw_max=power_mw, energy_mwh_per_day=energy_mwh)


def battery_times(battery: Battery, factor: float) -> Battery:
    """Return a battery with all that it has in MW and MWh so many times, its end among them if that is an energy."""
    names = [one.name for one in fields(battery) if "_mw" in one.name and "jpy" not in one.name]
    scaled: dict[str, Any] = {name: value * factor for name in names if (value := getattr(battery, name)) is not None}
    if not isinstance(battery.end, str):
        scaled["end"] = battery.end * factor
    return replace(battery, **scaled)
