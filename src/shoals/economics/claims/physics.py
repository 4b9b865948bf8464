"""Claims about physics: entropy, heat, limits of computation, samplers. Functions of `s03` to `s09`, `s14`, `s30`,
`s31`.
"""

from __future__ import annotations

from shoals.economics.claims.definition import Figures
from shoals.economics.indicators import compute, site
from shoals.value import sampling


def entropy_balance(*, power_mw: float, ambient_c: float, heat_c: float, captured: float) -> Figures:
    """S03: whether exergy in, exergy out and exergy destroyed close, and what entropy leaves."""
    found = site.exergy(power_mw, [(captured * power_mw, heat_c)], ambient_c=ambient_c)
    bare = site.exergy(power_mw, [], ambient_c=ambient_c)
    return {
        "residual": abs(found.closure_mw) / power_mw,
        "slack": 1e-12,
        "entropy_w_k": bare.entropy_kw_per_k * 1e3,
        "entropy_recovered_w_k": found.entropy_kw_per_k * 1e3,
        "exergy_efficiency": found.efficiency,
        "heat_exergy_fraction": site.carnot_factor(heat_c, ambient_c),
    }


def drive(*, ice: float, ev: float, fuel_chain: float, power_chain: float, wanted: float) -> Figures:
    """S04: how many times as far a unit of energy drives, from tank and battery, and from well and plant."""
    return {
        "ratio_to_wheel": ev / ice,
        "ratio_wanted": wanted,
        "ratio_well_to_wheel": ev * power_chain / (ice * fuel_chain),
        "ice_well": ice * fuel_chain,
        "ev_well": ev * power_chain,
    }


def above_landauer(*, j_token: float, j_hash_th: float, z1_update: float, temperature_k: float) -> Figures:
    """S06: how far computing stands above the least heat of one bit."""

    def times(joules: float) -> float:
        return compute.landauer_distance(joules, temperature_k=temperature_k)

    return {
        "token": times(j_token),
        "hash": times(j_hash_th * 1e-12),
        "update": times(z1_update),
        "far": 1e6,
        "landauer_zj": float(sampling.landauer_j(temperature_k)) * 1e21,
    }


def sampler(
    *, gain: float, moved: float, wanted: float, update: float, read: float, write: float, io_share: float
) -> Figures:
    """S07: what a sampler saves on a site, if its gain is what is shown."""
    prices = {"update_j": update, "read_j": read, "write_j": write}
    return {
        "saving": float(sampling.saving_factor(moved, gain)),
        "wanted": wanted,
        "saving_half": float(sampling.saving_factor(0.5, 1e4)),
        "saving_nine_tenths": float(sampling.saving_factor(0.9, 1e4)),
        "write_in_updates": write / update,
        "read_in_updates": read / update,
        "updates_per_load": float(sampling.updates_per_load(io_share, **prices)),
    }


def side_by_side(*, cpu_update: float, z1_update: float, measured_gain: float, wanted: float) -> Figures:
    """S08: what is measured of both sides of the table."""
    return {"gain_simulated": cpu_update / z1_update, "gain_measured": measured_gain, "wanted": wanted}


def dissipation(*, power_mw: float, ambient_c: float) -> Figures:
    """S09: what a data centre exports as entropy; nothing in it says what ought to be."""
    found = site.exergy(power_mw, [], ambient_c=ambient_c)
    return {"entropy_kw_k": found.entropy_kw_per_k, "norm_derived": 0.0, "norm_said": 1.0}


def zero_waste(
    *,
    power_mw: float,
    ambient_c: float,
    heat_c: float,
    captured: float,
    surplus_mw: float,
    miner_mw: float,
    hottest_c: float,
) -> Figures:
    """S14: whether a hybrid site wastes nothing, in energy and in exergy."""
    found = site.exergy(power_mw, [(captured * power_mw, heat_c)], ambient_c=ambient_c)
    hot = site.exergy(power_mw, [(captured * power_mw, hottest_c)], ambient_c=ambient_c)
    return {
        "energy_spilled_mw": max(surplus_mw - miner_mw, 0.0),
        "exergy_destroyed_fraction": found.destroyed_mw / power_mw,
        "exergy_destroyed_78c": hot.destroyed_mw / power_mw,
        "nothing": 0.0,
        "entropy_w_k": found.entropy_kw_per_k * 1e3,
    }


def research(*, moved: float, gain: float, rebound: float, computing_twh: float, wanted: float) -> Figures:
    """S30: how much a research programme saves a country: Amdahl, then rebound."""
    saved = 1.0 - 1.0 / float(sampling.saving_factor(moved, gain))
    return {
        "saved_share": saved * (1.0 - rebound),
        "wanted": wanted,
        "saved_twh": computing_twh * saved * (1.0 - rebound),
    }


def one_account(*, available: float, exported: float, computed: float, stored: float, lost: float) -> Figures:
    """S31: whether every kWh of a slot lands in one account."""
    spilled = max(available - exported - computed - stored - lost, 0.0)
    used = exported + computed + stored + lost + spilled
    return {"gap": abs(available - used), "nothing": 1e-9, "spilled": spilled, "computed_share": computed / available}
