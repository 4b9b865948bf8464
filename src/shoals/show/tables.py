"""Tables of a run as DataFrames: columns carry their units, every row that is a figure carries its kind."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pandas as pd

from shoals.core.figure import Kind
from shoals.core.plan import Problem, Schedule
from shoals.core.result import Absorber, CycleResult
from shoals.core.site import Scheme, Site
from shoals.core.time import Timeline
from shoals.core.units import WH_PER_MWH
from shoals.show.digest import firm_cluster, month_rows
from shoals.show.numbers import format_for
from shoals.show.words import has_words, words
from shoals.show.words.provenance import source_in
from shoals.value.absorber import RATE_JPY_PER_USD


def monthly_table(result: CycleResult) -> pd.DataFrame:
    """Return the balance of each month.

    Parameters
    ----------
    result : CycleResult

    Returns
    -------
    months : DataFrame
        Index ``month`` (1 to 12, in the order in which they come); energies in whole watt-hours but for
        ``spilled_without_mwh``; ``price_jpy_per_mwh`` is the mean λ.
    """
    rows, months = month_rows(result.problem.timeline)
    size = len(months)

    def total(values: np.ndarray) -> np.ndarray:
        found = np.zeros(size, dtype=np.int64)
        np.add.at(found, rows, values)
        return found

    hours = result.problem.timeline.hours
    computed = [wh for use, wh in result.uses_wh.items() if use.startswith("computed:")]
    without = np.bincount(rows, result.baselines[0].schedule.spilled_mw * hours, minlength=size)
    spilled = total(result.uses_wh["spilled"])
    price = result.plan.schedule.price_jpy_per_mwh
    known = np.isfinite(price)
    count = np.bincount(rows, known, minlength=size)
    mean = np.bincount(rows, np.where(known, price, 0.0), minlength=size)
    return pd.DataFrame(
        {
            "available_wh": total(result.sources_wh["available"]),
            "exported_wh": total(result.uses_wh["exported"]),
            "computed_wh": total(np.sum(computed, axis=0)) if computed else np.zeros(size, dtype=np.int64),
            "spilled_without_mwh": without,
            "spilled_wh": spilled,
            "rescued_mwh": without - spilled / WH_PER_MWH,  # below 0 where the plan spills more than doing nothing
            "price_jpy_per_mwh": np.divide(mean, count, out=np.full(size, np.nan), where=count > 0),
        },
        index=pd.Index(months, name="month"),
    )


def baselines_table(result: CycleResult) -> pd.DataFrame:
    """Return plan and baselines: doing nothing first, the plan last.

    Returns
    -------
    ways : DataFrame
        Index ``way``; money in JPY for the period, energy in MWh, payback in years (``inf``: never).
    """
    ways = (*result.baselines, result.plan)
    return pd.DataFrame(
        {
            "gross_jpy": [o.gross_jpy for o in ways],
            "gain_jpy": [o.gain_jpy for o in ways],
            "charge_jpy": [o.charge_jpy for o in ways],
            "net_jpy": [o.net_jpy for o in ways],
            "capex_jpy": [o.capex_jpy for o in ways],
            "payback_years": [o.payback_years for o in ways],
            "rescued_mwh": [o.rescued_mwh for o in ways],
            "computed_mwh": [o.computed_mwh for o in ways],
        },
        index=pd.Index([o.id for o in ways], name="way"),
    )


def absorbers_table(result: CycleResult) -> pd.DataFrame:
    """Return the candidates for the next megawatt, best first.

    Returns
    -------
    candidates : DataFrame
        Index ``absorber``; money in JPY a year, energy in MWh a year, payback in years (``inf``: never).
    """
    found = result.absorbers
    return pd.DataFrame(
        {
            "power_mw": [a.power_mw for a in found],
            "absorbed_mwh": [a.absorbed_mwh for a in found],
            "surplus_mwh": [a.surplus_mwh for a in found],
            "surplus_fraction": [a.surplus_fraction for a in found],
            "hours_full_load": [a.hours_full_load for a in found],
            "value_jpy_per_year": [a.value_jpy_per_year for a in found],
            "cost_jpy_per_year": [a.cost_jpy_per_year for a in found],
            "net_jpy_per_year": [a.net_jpy_per_year for a in found],
            "surplus_only_net_jpy_per_year": [a.surplus_only_net_jpy_per_year for a in found],
            "capex_jpy": [a.capex_jpy for a in found],
            "payback_years": [a.payback_years for a in found],
            "kind": [str(a.kind) for a in found],
            "source": [a.source for a in found],
        },
        index=pd.Index([a.id for a in found], name="absorber"),
    )


def balances_table(result: CycleResult) -> pd.DataFrame:
    """Return the balances of the book: credits less debits by account, with the account's unit."""
    balances = result.book.balances
    return pd.DataFrame(
        {"balance": list(balances.values()), "unit": [unit_of(name) for name in balances]},
        index=pd.Index(list(balances), name="account"),
    )


def unit_of(account: str) -> str:
    """Return what an account of the cycle's book counts: money of the owner and of ``money:…``, else energy.

    Examples
    --------
    >>> unit_of("money:export"), unit_of("bus")
    ('JPY', 'Wh')
    """
    return "JPY" if account == "owner" or account.startswith("money:") else "Wh"


def sources_table(result: CycleResult, lang: str = "ja") -> pd.DataFrame:
    """Return where the numbers come from: what, kind, source.

    Parameters
    ----------
    result : CycleResult
    lang : {"ja", "en"}

    Returns
    -------
    sources : DataFrame
        Columns ``what``, ``kind`` (the word of `Kind`), ``source``.
    """
    say, form, site = words(lang), format_for(lang), result.site
    plan = result.plan.schedule
    rows: list[tuple[str, Kind, str]] = [
        (say("sources.area"), result.area.kind, result.area.source),
        (say("sources.plant"), result.plant.kind, result.plant.source),
        (say("sources.spot"), result.spot.kind, result.spot.source),
    ]
    if site.fleets:
        rows.append((say("sources.network"), result.network.kind, result.network.source))
    engine = say("sources.plan_source", engine=plan.engine, status=say(f"status.{plan.status}"))
    rows.append((say("sources.plan"), Kind.COMPUTED, engine))
    for cluster in site.clusters:
        price = form.price(cluster.value_jpy_per_mwh)
        rows.append((say("sources.cluster_value", id=cluster.id, price=price), Kind.ASSUMED, ""))
    for one in site.reductions:
        price = form.price(one.price_jpy_per_mw_hour)
        rows.append((say("sources.reduction", id=one.id, price=price), one.kind, one.source))
    if site.connection.import_mw_max:
        rows.append((say("sources.import"), Kind.ASSUMED, ""))
    for asset in (*site.fleets, *site.clusters):
        rows.append((say("sources.cost", id=asset.id), asset.cost.kind, asset.cost.source))
    if site.battery is not None:
        rows.append((say("sources.battery_cost"), site.battery_cost.kind, site.battery_cost.source))
    rows += [
        (say("sources.absorber", name=absorber_name(a, lang)), a.kind, a.source)
        for a in result.absorbers
        if a.id != "nothing"
    ]
    unsaid = {kind: say("sources.site_file" if kind is Kind.ASSUMED else "sources.unsaid") for kind in Kind}
    return pd.DataFrame(
        [(what, str(kind), source_in(source, lang) or unsaid[kind]) for what, kind, source in rows],
        columns=["what", "kind", "source"],
    )


def assumptions(result: CycleResult, lang: str = "ja") -> list[str]:
    """Return what the run takes for granted, one sentence each."""
    say, form, site = words(lang), format_for(lang), result.site
    plant, connection = site.plant, site.connection
    found = [say("assume.foresight"), say("assume.taker"), say("assume.export")]
    resale = ["assume.resale"] + (["assume.resale_battery"] if site.battery is not None else [])
    found.append((" " if lang == "en" else "").join(say(key) for key in resale))
    found.append(say("assume.candidates", rate=form.number(RATE_JPY_PER_USD, 0)))
    if site.battery is not None:
        found.append(say("assume.wear"))
    if plant.scheme is Scheme.FIP:
        found.append(say("assume.premium"))
    if plant.tariff_jpy_per_mwh:
        found.append(say("assume.tariff", price=form.price(plant.tariff_jpy_per_mwh)))
    if connection.import_mw_max:
        found.append(say("assume.import", price=form.price(connection.import_charge_jpy_per_mwh)))
        if connection.levy_fiscal_year is not None:
            found.append(say("assume.levy"))
    if any(one.product == "capacity" for one in site.reductions):
        found.append(say("assume.capacity"))
    found.append(say("assume.discount", rate=form.percent(site.discount_rate)))
    found.append(say("assume.rotation", share=form.percent(plant.rotation_fraction, 0)))
    found.append(say("assume.factor", factor=form.number(plant.curtailment_factor, 2)))
    if connection.congestion_hours_per_year:
        found.append(say("assume.congestion", hours=form.hours(connection.congestion_hours_per_year)))
    for fleet in site.fleets:
        found.append(
            say(
                "assume.miner",
                id=fleet.id,
                model=fleet.model,
                machines=form.number(fleet.machines),
                power=form.power(fleet.power_mw_max),
                efficiency=form.number(fleet.efficiency_at_meter_j_per_th, 1),
                fee=form.percent(fleet.pool_fee),
            )
        )
    for cluster in site.clusters:
        found.append(
            say(
                "assume.cluster",
                id=cluster.id,
                power=form.power(cluster.power_mw_max),
                use=say(f"cluster_use.{cluster.use}"),
                price=form.price(cluster.value_jpy_per_mwh),
            )
        )
    if site.battery is not None:
        store = site.battery
        found.append(
            say(
                "assume.battery",
                power=form.power(float(np.max(store.charge_mw_max))),
                energy=form.energy(float(np.max(store.energy_mwh_max)) * WH_PER_MWH),
                efficiency=form.percent(store.charge_efficiency * store.discharge_efficiency, 0),
                price=form.price(store.wear_jpy_per_mwh),
            )
        )
    return found


def absorber_name(one: Absorber, lang: str) -> str:
    """Return what people call a candidate: our words, else the name that it brings, else its id."""
    if has_words(f"absorber.{one.id}"):
        return words(lang)(f"absorber.{one.id}")
    return (one.name_ja if lang == "ja" else one.name_en) or one.id


def starts(line: Timeline) -> pd.DatetimeIndex:
    """Return the start of each slot as a zoned index."""
    return pd.DatetimeIndex(line.starts_utc(), name="start").tz_localize("UTC").tz_convert(line.zone)


def schedule_frame(result: CycleResult) -> pd.DataFrame:
    """Return the plan slot by slot, as it goes into ``schedule.parquet``.

    Parameters
    ----------
    result : CycleResult

    Returns
    -------
    schedule : DataFrame
        Index ``start``: start of each slot, zoned. Mean powers of the slot in MW (one column ``load_mw:<id>`` for
        each load, ``deferrable_mw:<id>``, ``firm_mw:<id>``), ``soc_mwh`` at the end of the slot, prices in JPY/MWh:
        ``price_jpy_per_mwh`` is λ, ``nan`` where there is none; ``stored_price_jpy_per_mwh``, where there is one, what
        energy in the battery is worth.
    """
    problem, plan = result.problem, result.plan.schedule
    columns = schedule_columns(problem, plan, result.site, firm_cluster(result) or "firm")
    export, bought = problem.export, problem.import_
    columns["spilled_without_mw"] = result.baselines[0].schedule.spilled_mw
    if export is not None:
        columns["export_mw_max"] = np.asarray(export.power_mw_max)
        columns["export_price_jpy_per_mwh"] = np.asarray(export.price_jpy_per_mwh)
    if bought is not None:
        columns["import_price_jpy_per_mwh"] = np.asarray(bought.price_jpy_per_mwh)
    columns["spot_price_jpy_per_mwh"] = result.spot.price_jpy_per_mwh
    columns["price_jpy_per_mwh"] = plan.price_jpy_per_mwh
    if np.isfinite(plan.stored_price_jpy_per_mwh).any():
        columns["stored_price_jpy_per_mwh"] = plan.stored_price_jpy_per_mwh
    return pd.DataFrame(columns, index=starts(problem.timeline))


def schedule_columns(problem: Problem, plan: Schedule, site: Site, firm_id: str) -> dict[str, np.ndarray]:
    """Return the powers of a schedule by column name."""
    columns: dict[str, np.ndarray] = {
        "available_mw": np.asarray(problem.available_mw),
        "generation_mw": plan.generation_mw,
        "import_mw": plan.import_mw,
        "export_mw": plan.export_mw,
    }
    columns |= {f"load_mw:{name}": power for name, power in site.by_asset(plan.load_mw).items()}
    columns |= {f"deferrable_mw:{name}": power for name, power in plan.deferrable_mw.items()}
    if problem.firm is not None:
        columns[f"firm_mw:{firm_id}"] = np.asarray(problem.firm.power_mw) - plan.unserved_mw
        columns["unserved_mw"] = plan.unserved_mw
    if problem.battery is not None:
        columns |= {"charge_mw": plan.charge_mw, "discharge_mw": plan.discharge_mw, "soc_mwh": plan.soc_mwh[1:]}
    columns["spilled_mw"] = plan.spilled_mw
    return columns


def period(line: Timeline, lang: str) -> str:
    """Return first and last day of a timeline in words."""
    form = format_for(lang)
    last = line.start + line.slots * line.step - (timedelta(seconds=1) if line.slots else timedelta(0))
    days = [np.datetime64(moment.replace(tzinfo=None), "s") for moment in (line.start, last.astimezone(line.zone))]
    first, final = (form.date(day) for day in days)
    return first if first == final else words(lang)("report.period", start=first, end=final)
