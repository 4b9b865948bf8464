"""Nations for tests and benches: made-up records of ten areas, and the same program in PyPSA's own components."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from shoals.core.energy import AreaSeries
from shoals.core.errors import InputError
from shoals.core.figure import Kind
from shoals.core.time import Timeline
from shoals.economics.nation import Nation, japan
from shoals.economics.nation_model import (
    BIOMASS_JPY_PER_MWH,
    LINE_JPY_PER_MWH,
    SPILL_JPY_PER_MWH,
    Additions,
    AreaYear,
    steps_of,
)

Floats = NDArray[np.float64]

PEAKS_MW = {
    "hokkaido": 4_500.0,
    "tohoku": 12_000.0,
    "tokyo": 48_000.0,
    "chubu": 22_000.0,
    "hokuriku": 4_500.0,
    "kansai": 23_000.0,
    "chugoku": 9_500.0,
    "shikoku": 4_400.0,
    "kyushu": 14_500.0,
    "okinawa": 1_300.0,
}
"""Round peaks of demand, for made-up records."""
SOLAR_PART = {"tohoku": 0.8, "chugoku": 0.8, "shikoku": 1.0, "kyushu": 0.9}
"""Solar peak over demand peak, where it is not `SOLAR_ELSEWHERE`."""
SOLAR_ELSEWHERE = 0.4


def made_up_records(
    days: int = 7, *, step_minutes: int = 60, seed: int = 0, areas: tuple[str, ...] | None = None
) -> dict[str, AreaSeries]:
    """Return made-up records of areas of Japan, of spring days with more sun than some of them can use.

    Parameters
    ----------
    days : int, default 7
    step_minutes : int, default 60
    seed : int, default 0
    areas : tuple of str, optional
        All ten if absent.

    Examples
    --------
    >>> records = made_up_records(1, areas=("kyushu", "chugoku"))
    >>> list(records), records["kyushu"].timeline.slots, str(records["kyushu"].kind)
    (['kyushu', 'chugoku'], 24, 'demo')
    """
    start = datetime(2024, 4, 1, tzinfo=timezone(timedelta(hours=9)))
    line = Timeline(start=start, step_minutes=step_minutes, slots=days * 24 * 60 // step_minutes)
    hour, day = line.hour_of_day() + 0.5 * line.hours, line.day_index()
    rng = np.random.default_rng(seed)
    sky = rng.uniform(0.5, 1.0, days)
    found: dict[str, AreaSeries] = {}
    for name in areas or tuple(japan().areas):
        peak = PEAKS_MW[name]
        clear = np.clip(sky + rng.normal(0.0, 0.1, days), 0.2, 1.0)
        sun = np.maximum(np.sin((hour - 6.0) / 12.0 * np.pi), 0.0) ** 1.5 * ((hour > 6.0) & (hour < 18.0))
        shape = 0.62 + 0.16 * np.sin((hour - 9.0) / 24.0 * 2.0 * np.pi) + 0.05 * (np.abs(hour - 19.0) < 2.5)
        work = np.where(day % 7 >= 5, 0.88, 1.0)
        gust = rng.uniform(0.0, 0.08, days * 4)[4 * day + (hour // 6.0).astype(np.int64)]
        found[name] = AreaSeries(
            area=name,
            timeline=line,
            columns={
                "demand_mw": peak * shape * work + rng.normal(0.0, 0.005 * peak, line.slots),
                "nuclear_mw": np.full(
                    line.slots, {"kansai": 5_500.0, "kyushu": 3_200.0, "shikoku": 880.0}.get(name, 0.0)
                ),
                "hydro_mw": np.full(line.slots, 0.05 * peak),
                "biomass_mw": np.full(line.slots, 0.03 * peak),
                "solar_mw": peak * SOLAR_PART.get(name, SOLAR_ELSEWHERE) * sun * clear[day],
                "wind_mw": peak * gust,
            },
            kind=Kind.DEMO,
            source=f"made up, seed {seed}",
        )
    return found


def natural_network(nation: Nation, years: Mapping[str, AreaYear], additions: Additions | None = None) -> Any:
    """Return the nation as a PyPSA network of generators, storage units and links, as anybody would state it.

    Nothing of `nation_model.problem_of` is used but what each thermal step can give: no load that takes back, no area
    for a battery. So its optimum checks that way of stating things, and the planner.

    Raises
    ------
    InputError
        If an addition owes energy by the day, for which PyPSA would need a constraint of its own.
    """
    with warnings.catch_warnings():
        for kind in (FutureWarning, DeprecationWarning, PendingDeprecationWarning):
            warnings.simplefilter("ignore", kind)  # of what PyPSA will change
        return _network(nation.only(tuple(years)), years, additions or Additions())


def _network(nation: Nation, years: Mapping[str, AreaYear], more: Additions) -> Any:
    """Fill a network."""
    import pypsa

    line = next(iter(years.values())).timeline
    network: Any = pypsa.Network()
    network.set_snapshots(pd.date_range("2024-04-01", periods=line.slots, freq=f"{line.step_minutes}min"))
    network.snapshot_weightings = network.snapshot_weightings.astype(float) * 0.0 + line.hours
    index = network.snapshots

    def profile(power: Floats) -> tuple[float, pd.Series]:
        nominal = max(float(power.max(initial=0.0)), 1e-9)
        return nominal, pd.Series(power / nominal, index=index)

    def store(name: str, bus: str, into: float, out: float, energy: float, round_trip: float, cost: float) -> None:
        last = pd.Series(np.nan, index=index)
        last.iloc[-1] = 0.5 * energy
        network.add(
            "StorageUnit",
            name,
            bus=bus,
            p_nom=out,
            p_min_pu=-into / out,
            max_hours=energy / out,
            efficiency_store=round_trip**0.5,
            efficiency_dispatch=round_trip**0.5,
            state_of_charge_initial=0.5 * energy,
            state_of_charge_set=last,
            marginal_cost=cost,
        )

    for name, area in nation.areas.items():
        year, known = years[name], nation.constants
        network.add("Bus", name)
        demand = year.demand_mw + np.maximum(-year.other_mw, 0.0)
        network.add("Load", name, bus=name, p_set=pd.Series(demand, index=index))
        always = year.nuclear_mw + year.hydro_mw + np.maximum(year.other_mw, 0.0) + area.floor_mw
        free = always + known["biomass_floor"] * year.biomass_mw
        units: list[tuple[str, Floats, float]] = [("must run", free, 0.0)]
        units.append(("biomass", (1.0 - known["biomass_floor"]) * year.biomass_mw, BIOMASS_JPY_PER_MWH))
        quarter = year.potential_mw / len(SPILL_JPY_PER_MWH)
        units += [(f"solar and wind {i}", quarter, cost) for i, cost in enumerate(SPILL_JPY_PER_MWH)]
        units.append(("unserved", demand, known["unserved_jpy_per_mwh"]))
        for kind, power, cost in units:
            nominal, share = profile(power)
            network.add("Generator", f"{name} {kind}", bus=name, p_nom=nominal, p_max_pu=share, marginal_cost=cost)
        for fuel, power in steps_of(area, nation).items():
            cost = nation.fuels[fuel].cost_jpy_per_mwh
            network.add("Generator", f"{name} {fuel}", bus=name, p_nom=power, marginal_cost=cost)
        if area.pump_mw > 0.0 and area.release_mw > 0.0:
            trip = known["pumped_round_trip"]
            energy = area.pump_mw * known["pumped_hours"] * trip**0.5
            store(f"{name} pumped", name, area.pump_mw, area.release_mw, energy, trip, 0.0)
        battery = more.battery_mw.get(name, 0.0)
        if battery > 0.0:
            network.add("Bus", f"{name} battery")
            for way, here, there in (("in", name, f"{name} battery"), ("out", f"{name} battery", name)):
                network.add(
                    "Link", f"{name} {way}", bus0=here, bus1=there, p_nom=battery, marginal_cost=LINE_JPY_PER_MWH
                )
            energy = battery * more.battery_hours
            store(f"{name} battery", f"{name} battery", battery, battery, energy, more.battery_round_trip, 0.0)
        for one in more.flexible:
            if one.area == name:
                if one.day_fraction:
                    raise InputError(f"`{one.id}` owes energy by the day", "check it without")
                network.add(
                    "Generator",
                    f"{name} {one.id}",
                    bus=name,
                    sign=-1.0,
                    p_nom=one.power_mw,
                    marginal_cost=-one.value_jpy_per_mwh,
                )
    for one in nation.lines:
        for way, here, there, limit in zip(
            ("forward", "backward"), (one.from_, one.to), (one.to, one.from_), one.limits_mw(line), strict=True
        ):
            nominal, share = profile(limit)
            network.add(
                "Link",
                f"{one.id} {way}",
                bus0=here,
                bus1=there,
                p_nom=nominal,
                p_max_pu=share,
                marginal_cost=LINE_JPY_PER_MWH,
            )
    return network
