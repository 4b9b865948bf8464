"""Claims about demand: data centres, the digital deficit, whose computation it is. Functions of `s05`, `s15`, `s25`."""

from __future__ import annotations

from shoals.economics.claims.definition import Figures
from shoals.economics.indicators import compute


def data_centres(
    *,
    said_2022: float,
    said_2026: float,
    base_2026: float,
    low_2026: float,
    high_2026: float,
    seen_2022: float,
    japan: float,
) -> Figures:
    """S05: whether data centres add a Japan by 2026."""
    return {
        "added_twh": base_2026 - seen_2022,
        "added_low_twh": low_2026 - seen_2022,
        "added_high_twh": high_2026 - seen_2022,
        "added_said_twh": said_2026 - said_2022,
        "japan_twh": japan,
        "japans_added_high": (high_2026 - seen_2022) / japan,
        "over_base": said_2026 / base_2026,
    }


def deficit_as_energy(
    *,
    deficit: float,
    deficit_high: float,
    compute_part: float,
    fx: float,
    intensity: float,
    intensity_low: float,
    intensity_high: float,
    power_usd: float,
    energy_share_said: float,
    japan_twh: float,
    curtailed_gwh: float,
    spot: float,
) -> Figures:
    """S15: how much energy Japan's digital deficit holds, by the totals of those who sell."""
    usd, usd_high = deficit / fx, deficit_high / fx
    return {
        "energy_share": compute.electricity_share(intensity, power_usd),
        "energy_share_said": energy_share_said,
        "energy_twh": compute.embodied_twh(usd, intensity),
        "energy_low_twh": compute.embodied_twh(usd, intensity_low),
        "energy_high_twh": compute.embodied_twh(usd, intensity_high),
        "energy_high_low_twh": compute.embodied_twh(usd_high, intensity_low),
        "energy_high_high_twh": compute.embodied_twh(usd_high, intensity_high),
        "share_of_generation_high": compute.embodied_twh(usd_high, intensity_high) / japan_twh,
        "share_low": compute.electricity_share(intensity_low, power_usd),
        "share_high": compute.electricity_share(intensity_high, power_usd),
        "compute_fraction": compute_part / deficit_high,
        "energy_if_5_twh": usd * 0.05 / power_usd / 1e9,
        "energy_if_10_twh": usd * 0.10 / power_usd / 1e9,
        "energy_if_20_twh": usd * 0.20 / power_usd / 1e9,
        "joules_over_curtailed": compute.embodied_twh(usd, intensity) / (curtailed_gwh / 1e3),
        "yen_over_curtailed": deficit / (curtailed_gwh * 1e6 * spot),
    }


def self_sufficiency(*, location: float, owner: float, chip: float, wanted: float) -> Figures:
    """S25: how self-sufficient Japan is in computation, by three measures."""
    return {"location": location, "owner": owner, "chip": chip, "least": min(location, owner, chip), "wanted": wanted}
