"""Claims about AI loads: what a megawatt earns beside mining, and how far it can be stopped. Functions of `s11` to
`s13`.
"""

from __future__ import annotations

from shoals.core.units import HOURS_PER_YEAR, KWH_PER_MWH
from shoals.economics.claims.definition import Figures
from shoals.value import absorber, ai, mining


def mining_usd_mw_year(hashprice: float, efficiency: float) -> float:
    """Return what a megawatt of miners earns in a year. [USD/MW/y]

    Examples
    --------
    >>> round(mining_usd_mw_year(39.82, 17.5) / 1e6, 2)
    0.83
    """
    return float(mining.price_per_mwh(hashprice, efficiency)) * HOURS_PER_YEAR


def cloud_usd_mw_year(gpu_price: float, sold: float, node_kw: float, pue: float) -> float:
    """Return what a megawatt of rented GPUs earns in a year. [USD/MW/y]

    Examples
    --------
    >>> round(cloud_usd_mw_year(2.35, 0.7, 10.2, 1.3) / 1e6, 1)
    8.7
    """
    price = ai.cloud_jpy_per_mwh(
        gpu_price, sold_fraction=sold, power_kw_per_gpu=node_kw / 8.0, pue=pue, rate_jpy_per_usd=1.0
    )
    return float(price) * HOURS_PER_YEAR


def times_mining(
    *,
    claimed: float,
    gpu_price: float,
    sold: float,
    pue: float,
    node_kw: float,
    hashprice: float,
    efficiency: float,
    fleet: float,
    fx: float,
    contract: float,
    contract_mw: float,
    contract_years: float,
    colo: float,
    iaas: float,
    capex_cloud: float,
    capex_iaas: float,
    opex_cloud: float,
    capex_shell: float,
    opex_shell: float,
    rig_price: float,
    rig_site: float,
    power_price: float,
    j_token_best: float,
    j_token_worst: float,
    token_price: float,
    token_price_oss: float,
    j_token_oss: float,
    node_factor: float,
    token_pue: float,
) -> Figures:
    """S11: how many times as much a megawatt earns in AI as in mining, and per unit of outlay."""
    mined = mining_usd_mw_year(hashprice, efficiency)
    average = mining_usd_mw_year(hashprice, fleet)
    cloud = cloud_usd_mw_year(gpu_price, sold, node_kw, pue)
    hosting = contract / contract_years / contract_mw
    colocation = colo * 1000.0 * 12.0 / fx
    one_usd = cloud_usd_mw_year(1.0, sold, node_kw, pue)
    rigs = 1000.0 / efficiency * 1e3 * rig_price + rig_site

    def tokens(price: float, joules: float) -> float:
        found = ai.tokens_jpy_per_mwh(
            price, energy_j_per_token=joules, node_factor=node_factor, pue=token_pue, rate_jpy_per_usd=fx
        )
        return float(found) / KWH_PER_MWH

    return {
        "ratio": cloud / mined,
        "ratio_fleet": cloud / average,
        "claimed_ratio": claimed,
        "ratio_hosting": hosting / mined,
        "ratio_hosting_metered": hosting / pue / mined,
        "ratio_hosting_fleet": hosting / average,
        "ratio_colocation": colocation / mined,
        "ratio_colocation_fleet": colocation / average,
        "ratio_iaas": iaas / mined,
        "ratio_iaas_fleet": iaas / average,
        "mining_musd_mw": mined / 1e6,
        "mining_fleet_musd_mw": average / 1e6,
        "cloud_musd_mw": cloud / 1e6,
        "hosting_musd_mw": hosting / 1e6,
        "colocation_musd_mw": colocation / 1e6,
        "cloud_jpy_kwh": cloud * fx / HOURS_PER_YEAR / KWH_PER_MWH,
        "hosting_jpy_kwh": hosting * fx / HOURS_PER_YEAR / KWH_PER_MWH,
        "gpu_price_needed": claimed * mined / one_usd,
        "gpu_price_needed_fleet": claimed * average / one_usd,
        "return_mining": float(absorber.return_on_capex(mined, HOURS_PER_YEAR * 1e3 * power_price, rigs)),
        "return_cloud": float(absorber.return_on_capex(cloud, opex_cloud, capex_cloud)),
        "return_iaas": float(absorber.return_on_capex(iaas, opex_cloud, capex_iaas)),
        "return_hosting": float(absorber.return_on_capex(hosting, opex_shell, capex_shell)),
        "token_jpy_kwh_low": tokens(token_price, j_token_worst),
        "token_jpy_kwh_high": tokens(token_price, j_token_best),
        "token_jpy_kwh_oss": tokens(token_price_oss, j_token_oss),
    }


def firmness(*, shed_2025_05: float, shed_2025_12: float, needed: float, hours: float) -> Figures:
    """S12: whether AI clusters are loads that cannot give way."""
    shed = max(shed_2025_05, shed_2025_12)
    return {"firm_fraction": 1.0 - shed, "firm_needed": needed, "shed_fraction": shed, "shed_hours": hours}


def contract(
    *, contract: float, contract_mw: float, contract_years: float, stated: float, mcap_dc: float, mcap_miner: float
) -> Figures:
    """S13: whether the named contracts exist and what a megawatt of them is."""
    return {
        "per_mw_year_musd": contract / contract_years / contract_mw / 1e6,
        "stated_musd": stated / 1e6,
        "valuation_ratio": mcap_dc / mcap_miner,
    }
