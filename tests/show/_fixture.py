"""A made-up run of the cycle whose energy closes to the watt-hour: input for every test of `shoals.show`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import numpy as np

from shoals.core.energy import AreaSeries, PlantSeries, PriceSeries
from shoals.core.figure import Kind
from shoals.core.network import NetworkSeries
from shoals.core.plan import Battery, Grid, Load, Problem, Schedule, Status
from shoals.core.result import Absorber, BookState, CycleResult, Outcome
from shoals.core.site import Access, Cluster, ClusterUse, Connection, Cost, Fleet, Plant, Scheme, Site, Technology
from shoals.core.time import Timeline
from shoals.core.units import HOURS_PER_YEAR, settle_wh

JST = timezone(timedelta(hours=9))


def build(
    *,
    slots: int = 17_520,
    step_minutes: int = 30,
    battery: bool = True,
    loads: bool = True,
    spill: bool = True,
    pays: bool = True,
    price: bool = True,
    kind: Kind = Kind.DEMO,
    name: str | None = None,
    start: datetime = datetime(2024, 4, 1, tzinfo=JST),
    absorbers: bool = True,
) -> CycleResult:
    line = Timeline(start=start, step_minutes=step_minutes, slots=slots)
    draw = np.random.default_rng(7)
    hour, month, day, hours = line.hour_of_day(), line.month(), line.day_index(), line.hours
    weather = draw.beta(4, 1.6, size=day.max() + 1)[day]
    season = 0.86 + 0.14 * np.cos((month - 5.0) / 12 * 2 * np.pi)
    available = 50.0 * season * weather * np.clip(np.sin((hour - 5.5) / 13 * np.pi), 0, None) ** 1.25
    called = (np.isin(month, (3, 4, 5, 10, 11)) & (draw.random(day.max() + 1)[day] < 0.45)) if spill else month < 0
    share = np.where(called & (hour >= 8.5) & (hour < 15.5), 0.25 + 0.5 * np.abs(hour - 12) / 3.5, 1.0)
    share = np.clip(share, 0, 1)
    spot = 9_500 + 3_500 * np.cos((hour - 18.5) / 24 * 2 * np.pi) + draw.normal(0, 900, slots)
    spot = np.where(share < 1, 10.0, np.maximum(spot, 10.0))

    fleets = (
        Fleet(id="asic", model="S21", machines=500, hashrate_th_per_s=200, efficiency_j_per_th=17.5,
              cost=Cost(capex_jpy=3.1e8, opex_jpy_per_year=9e6, life_years=5, source="dealer's list, 2025")),
    )  # fmt: skip
    clusters = (
        Cluster(id="ai", use=ClusterUse.INTERRUPTIBLE, power_mw_max=3.0, value_jpy_per_mwh=34_000.0,
                cost=Cost(capex_jpy=4.6e8, opex_jpy_per_year=3e7, life_years=8)),
    )  # fmt: skip
    store = Battery(charge_mw_max=5, discharge_mw_max=5, energy_mwh_max=20, charge_efficiency=0.95,
                    discharge_efficiency=0.95, wear_jpy_per_mwh=1_500)  # fmt: skip
    site = Site(
        id="example",
        name_ja=name or "天草ソーラー",
        name_en=name or "Amakusa Solar",
        area="kyushu",
        plant=Plant(id="pv", technology=Technology.SOLAR, power_mw_max=50, scheme=Scheme.FIP,
                    latitude=32.8, longitude=130.7, tariff_jpy_per_mwh=13_000, rotation_fraction=0.6),
        connection=Connection(access=Access.FIRM, export_mw_max=50, import_mw_max=6, import_charge_jpy_per_mwh=5_800),
        battery=store if battery else None,
        battery_cost=Cost(capex_jpy=7.2e8, opex_jpy_per_year=8e6, life_years=15),
        fleets=fleets if loads else (),
        clusters=clusters if loads else (),
    )  # fmt: skip
    value = {"asic": 9_000.0, "ai": 34_000.0}
    power = {"asic": fleets[0].power_mw_max, "ai": 3.0}
    limit = np.minimum(available * share, 50.0)
    problem = Problem(
        timeline=line,
        available_mw=available,
        export=Grid(power_mw_max=limit, price_jpy_per_mwh=np.maximum(spot, 0) + 2_500.0 * (share == 1)),
        import_=Grid(power_mw_max=6.0, price_jpy_per_mwh=spot + 5_800),
        loads=tuple(Load(id=k, power_mw_max=power[k], value_jpy_per_mwh=value[k]) for k in value) if loads else (),
        battery=site.battery,
    )
    run = _Runner(problem, power if loads else {}, price)
    plan = _outcome("plan", run(ai=1, asic="best", battery=True), run, site, pays)
    ways = [("nothing", run(ai=0, asic="off", battery=False))]
    if loads:
        ways.append(("surplus_only", run(ai=0, asic="spill", battery=False)))
        ways.append(("threshold", run(ai=1, asic="spill", battery=False)))
        ways.append(("always_on", run(ai=1, asic="on", battery=False)))
    baselines = tuple(_outcome(way, schedule, run, site, pays) for way, schedule in ways)
    plan, *rest = (_against(baselines[0], outcome) for outcome in (plan, *baselines))

    best = plan.schedule
    sources, uses = settle_wh(
        {"available": available * hours, "imported": best.import_mw * hours, "discharged": best.discharge_mw * hours},
        {"exported": best.export_mw * hours, "charged": best.charge_mw * hours}
        | {f"computed:{k}": mw * hours for k, mw in best.load_mw.items()}
        | {"lost": np.zeros(slots), "spilled": best.spilled_mw * hours},
    )
    without = baselines[0].schedule.spilled_mw * hours * 1e6
    rescued = np.maximum(without - uses["spilled"], 0)
    takers = {k: wh for k, wh in uses.items() if k == "charged" or k.startswith("computed:")}
    taken = np.sum(list(takers.values()), axis=0)
    part = np.divide(np.minimum(rescued, taken), taken, out=np.zeros(slots), where=taken > 0)
    totals = {k: int(wh.sum()) for k, wh in (*sources.items(), *uses.items())}
    balances = {
        "plant:pv": -totals["available"], "grid:import": -totals["imported"], "bus": 0,
        "battery": totals["charged"] - totals["discharged"], "grid:export": totals["exported"],
        **{f"compute:{k[9:]}": v for k, v in totals.items() if k.startswith("computed:")},
        "lost": 0, "spilled": totals["spilled"], "owner": 123_456, "money:export": -123_456,
    }  # fmt: skip
    return CycleResult(
        kind=kind,
        site=site,
        area=AreaSeries(
            area="kyushu", timeline=line, kind=kind, source="reference year (made up)",
            columns={"solar_mw": available * 150, "solar_curtailed_mw": available * (1 - share) * 170,
                     "demand_mw": np.full(slots, 9_000.0)},
        ),
        plant=PlantSeries(plant="pv", timeline=line, available_mw=available, accepted_fraction=share,
                          kind=kind, source="area shape and clear-sky model"),
        spot=PriceSeries(name="spot kyushu", timeline=line, price_jpy_per_mwh=spot, kind=kind, source="made up"),
        network=NetworkSeries(timeline=line, difficulty=9e13, subsidy_btc_per_block=3.125, fees_btc_per_block=0.1,
                              price_usd_per_btc=65_000.0, rate_jpy_per_usd=150.0, kind=kind),
        problem=problem,
        plan=plan,
        baselines=tuple(rest),
        absorbers=_absorbers(pays) if absorbers else (),
        sources_wh=sources,
        uses_wh=uses,
        surplus_wh={k: np.floor(wh * part).astype(np.int64) for k, wh in takers.items()},
        spilled_without_wh=int(np.floor(without.sum() + 0.5)) if spill else 0,
        value_jpy=best.value_jpy(problem),
        book=BookState(transfers=6 * slots, root="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                       balances=balances),
        seconds={"plan": 1.0},
    )  # fmt: skip


class _Runner:
    """Feasible schedules by simple rules."""

    def __init__(self, problem: Problem, power: dict[str, float], price: bool) -> None:
        self.problem, self.power, self.price = problem, power, price

    def __call__(self, *, ai: int, asic: str, battery: bool) -> Schedule:
        problem = self.problem
        line, store = problem.timeline, problem.battery if battery else None
        n, hours = line.slots, line.hours
        available = np.asarray(problem.available_mw)
        limit, sold = np.asarray(problem.export.power_mw_max), np.asarray(problem.export.price_jpy_per_mwh)
        left = available.copy()
        load: dict[str, np.ndarray] = {}
        bought = np.zeros(n)
        if self.power:
            load["ai"] = np.full(n, ai * self.power["ai"])
            bought = np.maximum(load["ai"] - left, 0)
            left = np.maximum(left - load["ai"], 0)
            spare = np.maximum(left - limit, 0)
            most = self.power["asic"]
            want = {"off": np.zeros(n), "on": np.full(n, most), "spill": np.minimum(spare, most)}
            want["best"] = np.where(sold < 9_000, np.minimum(left, most), np.minimum(spare, most))
            load["asic"] = np.minimum(want[asic], left)
            left = left - load["asic"]
        charge, discharge, soc = np.zeros(n), np.zeros(n), np.zeros(n + 1)
        if store is not None:
            hour = line.hour_of_day()
            for t in range(n):
                room = (store.energy_mwh_max - soc[t]) / hours / store.charge_efficiency
                charge[t] = min(store.charge_mw_max, max(left[t] - limit[t], 0.0), room)
                if charge[t] == 0 and (hour[t] >= 17 or t + 8 >= n):
                    give = min(store.discharge_mw_max, soc[t] / hours * store.discharge_efficiency)
                    discharge[t] = min(give, load["ai"][t] if "ai" in load else 0.0)
                soc[t + 1] = soc[t] + hours * (charge[t] * 0.95 - discharge[t] / 0.95)
            left = left - charge
            bought = np.maximum(bought - discharge, 0)
            idle = np.maximum(discharge - np.maximum(load.get("ai", np.zeros(n)) - available, 0), 0)
            left = left + idle  # what the battery gives beyond the need frees generation
        export = np.minimum(left, limit)
        spilled = left - export
        worth = np.where(spilled > 1e-9, 0.0, np.where(limit > 0, sold, 15_000.0))
        return Schedule(
            timeline=line, status=Status.RULE if not battery else Status.OPTIMAL, objective_jpy=0.0, engine="highs",
            seconds=0.1, generation_mw=available - spilled, export_mw=export, import_mw=bought, load_mw=load,
            unserved_mw=np.zeros(n), charge_mw=charge, discharge_mw=discharge, soc_mwh=soc, spilled_mw=spilled,
            price_jpy_per_mwh=worth if self.price and battery else np.full(n, np.nan),
        )  # fmt: skip


def _outcome(name: str, schedule: Schedule, run: _Runner, site: Site, pays: bool) -> Outcome:
    assert not schedule.violations(run.problem) or "ends" in " ".join(schedule.violations(run.problem))
    hours = schedule.timeline.hours
    years = schedule.timeline.slots * hours / HOURS_PER_YEAR
    costs = [] if name == "nothing" else [x.cost for x in (*site.fleets, *site.clusters)]
    if name == "plan" and site.battery:
        costs.append(site.battery_cost)
    capex = sum(c.capex_jpy for c in costs) * (1 if pays else 5)
    return Outcome(
        id=name, schedule=schedule, gross_jpy=sum(schedule.value_jpy(run.problem).values()), gain_jpy=0.0,
        charge_jpy=capex * 0.14 * years, capex_jpy=capex, payback_years=0.0, rescued_mwh=0.0,
        computed_mwh=float(sum(p.sum() for p in schedule.load_mw.values())) * hours,
    )  # fmt: skip


def _against(nothing: Outcome, one: Outcome) -> Outcome:
    hours = one.schedule.timeline.hours
    years = one.schedule.timeline.slots * hours / HOURS_PER_YEAR
    gain = one.gross_jpy - nothing.gross_jpy
    a_year = gain / years
    return replace(
        one,
        gain_jpy=gain,
        payback_years=0.0 if one.capex_jpy == 0 else one.capex_jpy / a_year if a_year > 0 else float("inf"),
        rescued_mwh=float((nothing.schedule.spilled_mw - one.schedule.spilled_mw).sum()) * hours,
    )


def _absorbers(pays: bool) -> tuple[Absorber, ...]:
    def one(name: str, taken: float, surplus: float, value: float, cost: float, capex: float, alone: float) -> Absorber:
        gain = value - cost * 0.4
        return Absorber(
            id=name, power_mw=1.0, absorbed_mwh=taken, surplus_mwh=surplus, value_jpy_per_year=value,
            cost_jpy_per_year=cost, capex_jpy=capex, payback_years=capex / gain if gain > 0 else float("inf"),
            surplus_only_net_jpy_per_year=alone, kind=Kind.ASSUMED,
            firm=name in ("ai_hosting", "gpu_cloud"), source="catalog, 2025; dealers' lists",
        )  # fmt: skip

    found = [
        one("ai_hosting", 8_322, 610, 1.86e8 if pays else 1.1e7, 1.42e8, 9.4e8, -1.3e8),
        one("miner_used", 3_900, 590, 9.8e6 if pays else 3e6, 7.9e6, 2.4e7, -2.4e6),
        one("battery", 900, 480, 4.1e6, 9.8e6, 1.1e8, -7.7e6),
        one("miner_new", 5_900, 600, 2.1e7, 3.6e7, 1.5e8, -3.0e7),
        one("gpu_cloud", 8_500, 600, 7.2e8 if pays else 1e8, 9.6e8, 5.2e9, -9.1e8),
        Absorber(id="nothing", power_mw=1.0, absorbed_mwh=0, surplus_mwh=0, value_jpy_per_year=0, cost_jpy_per_year=0,
                 capex_jpy=0, payback_years=0.0, surplus_only_net_jpy_per_year=0, kind=Kind.COMPUTED,
                 source="by definition"),
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda a: -a.net_jpy_per_year))
