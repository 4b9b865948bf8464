"""Claims about mining: what a kWh earns, how the network answers, what the hours do. Functions of `s10` to `s23`."""

from __future__ import annotations

import numpy as np

from shoals.core.units import DAYS_PER_YEAR, HOURS_PER_YEAR, KWH_PER_MWH
from shoals.economics import history
from shoals.economics.claims.definition import Figures
from shoals.value import absorber, mining

BLOCKS_PER_YEAR = HOURS_PER_YEAR * 3600.0 / mining.SECONDS_PER_BLOCK
TH_PER_KW = 1000.0


def per_kwh(hashprice: float, efficiency: float, fx: float) -> float:
    """Return what a kWh earns for a price taker. [JPY/kWh]

    Examples
    --------
    >>> round(per_kwh(39.82, 17.5, 155.0), 1)
    14.7
    """
    return float(mining.price_per_mwh(hashprice, efficiency)) * fx / KWH_PER_MWH


def rig_jpy_per_kw(efficiency: float, price_usd_th: float, site_usd_mw: float, fx: float) -> float:
    """Return what a kW of new machines and their site cost. [JPY/kW]

    Examples
    --------
    >>> round(rig_jpy_per_kw(17.5, 14.0, 850_000, 155.0))
    255750
    """
    return (TH_PER_KW / efficiency * price_usd_th + site_usd_mw / 1000.0) * fx


def value_kept(*, hashprice: float, efficiency: float, fx: float, spot: float, grid_charge: float) -> Figures:
    """S10: what is left of a kWh when it has been hashed, and how many kWh its coins buy back."""
    earned = per_kwh(hashprice, efficiency, fx)
    return {
        "retained_fraction": 0.0,  # every joule leaves as heat, and no hash can be turned back
        "heat_kwh": 1.0,
        "earned_jpy_kwh": earned,
        "bought_back_kwh": earned / (spot + grid_charge),
    }


def revenue_of_surplus(
    *,
    energy_twh: float,
    claimed: float,
    hashprice: float,
    efficiency: float,
    fx: float,
    elasticity: float,
    network_ehs: float,
    coin_price: float,
    subsidy: float,
    fee_share: float,
    hours: float,
    rig_price: float,
    rig_site: float,
) -> Figures:
    """S22: what miners of a whole country earn with surplus, once the network has answered."""
    added = float(mining.hashrate_eh_per_s(energy_twh * 1e6, efficiency, HOURS_PER_YEAR))
    factor = float(mining.network_response(added / network_ehs, elasticity))
    taker = per_kwh(hashprice, efficiency, fx)
    # the claim's own hashrate fluctuates with `hashprice`; the network's reward is counted from the coin's price
    reward = float(mining.reward_btc(subsidy, fee_share)) * BLOCKS_PER_YEAR * coin_price * fx
    incumbents = max(network_ehs - added, 0.0) if np.isinf(elasticity) else network_ehs * factor**elasticity
    peak = float(mining.hashrate_eh_per_s(energy_twh * 1e6, efficiency, hours))
    share_on = float(mining.share_peak(peak, network_ehs))
    power_gw = energy_twh * 1e3 / hours
    capex = rig_jpy_per_kw(efficiency, rig_price, rig_site, fx) * power_gw * 1e6
    wanted = claimed / energy_twh  # bn JPY per TWh is JPY per kWh
    return {
        "revenue_bn_jpy": taker * factor * energy_twh,
        "claimed_bn_jpy": claimed,
        "revenue_price_taker_bn_jpy": taker * energy_twh,
        "revenue_in_season_bn_jpy": _in_season(energy_twh, taker, efficiency, network_ehs, elasticity),
        "wanted_jpy_kwh": wanted,
        "earned_jpy_kwh": taker * factor,
        "earned_price_taker_jpy_kwh": taker,
        "efficiency_needed_j_th": float(
            mining.efficiency_break_even_j_per_th(wanted / fx * KWH_PER_MWH, hashprice_per_ph_day=hashprice)
        ),
        "hashprice_factor": factor,
        "added_ehs": added,
        "share_of_hashes": added / (incumbents + added),
        "share_of_all_revenue": claimed / (reward / 1e9),
        "all_revenue_trn_jpy": reward / 1e12,
        "peak_ehs": peak,
        "share_while_on": share_on,
        "block_minutes": float(mining.block_minutes(share_on)),
        "hours": hours,
        "power_gw": power_gw,
        "capex_trn_jpy": capex / 1e12,
        "payback_years": float(absorber.payback_years(capex, taker * factor * energy_twh * 1e9)),
    }


def _in_season(energy_twh: float, taker: float, efficiency: float, network_ehs: float, elasticity: float) -> float:
    """Return the revenue if the energy comes month by month as it was curtailed in FY2024. [bn JPY/y]"""
    monthly = np.array(list(history.national_by_month(2024).values()))
    energy = energy_twh * monthly / monthly.sum()
    added = mining.hashrate_eh_per_s(energy * 1e6, efficiency, HOURS_PER_YEAR / 12.0)
    factor = mining.network_response(np.asarray(added) / network_ehs, elasticity)
    return float((energy * taker * factor).sum())


def curtailment_only(
    *,
    hashprice: float,
    efficiency: float,
    fx: float,
    hours: float,
    rig_price: float,
    rig_site: float,
    old_efficiency: float,
    old_rig: float,
    rate: float,
    site_yen_day: float,
    site_machines: float,
    poc_mw: float,
    poc_units: float,
    battery_cost: float,
    battery_works: float,
    battery_days: float,
    round_trip: float,
    evening_price: float,
    btm_hours: float,
    btm_surplus: float,
    credits_usd: float,
    coins_usd: float,
    rig_life: float,
    rig_opex: float,
    battery_life: float,
    battery_opex: float,
) -> Figures:
    """S20: whether a load that runs on curtailed energy alone pays for itself, beside what else could take it."""
    rig = rig_jpy_per_kw(efficiency, rig_price, rig_site, fx)
    used = old_rig * fx
    new_jpy, old_jpy = per_kwh(hashprice, efficiency, fx), per_kwh(hashprice, old_efficiency, fx)
    site_kw = site_machines * poc_mw * 1000.0 / poc_units

    def cost(capex: float, busy: float) -> float:
        return float(absorber.cost_jpy_per_kwh(capex, rig_opex * capex, rate, rig_life, busy))

    def stored(capex: float, cycles: float) -> float:
        return float(absorber.cost_jpy_per_kwh(capex, battery_opex * capex, rate, battery_life, cycles))

    battery = battery_cost + battery_works
    return {
        "payback_years": float(absorber.payback_years(rig, new_jpy * hours)),
        "payback_used_years": float(absorber.payback_years(used, old_jpy * hours)),
        "life_years": rig_life,
        "hours": hours,
        "btm_hours": btm_hours,
        "rig_jpy_kw": rig,
        "rig_used_jpy_kw": used,
        "earned_jpy_kwh": new_jpy,
        "earned_used_jpy_kwh": old_jpy,
        "cost_jpy_kwh": cost(rig, hours),
        "cost_btm_jpy_kwh": cost(rig, btm_hours),
        "surplus_share_btm": btm_surplus,
        "battery_cost_jpy_kwh": stored(battery, battery_days),
        "battery_cost_daily_jpy_kwh": stored(battery, DAYS_PER_YEAR),
        "battery_value_jpy_kwh": round_trip * evening_price,
        "revenue_jpy_kw_year": new_jpy * hours,
        "pilot_kw": site_kw,
        "pilot_hours_per_day": site_yen_day / (site_kw * old_jpy),
        "grid_over_digital": credits_usd / coins_usd,
    }


def container(*, container_mw: float, poc_units: float, poc_mw: float, machines: float) -> Figures:
    """S23: whether a container of miners is as large as the pilots say."""
    per_machine = poc_mw * 1e3 / poc_units
    return {
        "machines": container_mw * 1e3 / per_machine,
        "machines_said": machines,
        "power_kw_machine": per_machine,
    }
