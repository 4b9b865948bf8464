"""Claims about the grid: curtailment, prices, who may connect, what reduction is worth. Functions of `s16` to `s28`."""

from __future__ import annotations

from shoals.core.units import HOURS_PER_YEAR
from shoals.economics import history
from shoals.economics.claims.definition import Figures


def plan_2040(
    *, base_twh: float, plan_low: float, plan_high: float, said_low: float, said_high: float, slack: float
) -> Figures:
    """S16: whether the plan's demand of 2040 is as much more as is said."""
    low, high = plan_low / base_twh - 1.0, plan_high / base_twh - 1.0
    return {
        "growth_low": low,
        "growth_high": high,
        "off": max(abs(low - said_low), abs(high - said_high)),
        "slack": slack,
    }


def rates_by_area(
    *,
    said_kyushu: float,
    said_shikoku: float,
    said_tohoku: float,
    said_chugoku: float,
    meti_kyushu: float,
    meti_shikoku: float,
    meti_tohoku: float,
    meti_chugoku: float,
) -> Figures:
    """S17: whether the four rates of FY2025 are METI's, and what was measured."""
    pairs = (
        (said_kyushu, meti_kyushu), (said_shikoku, meti_shikoku), (said_tohoku, meti_tohoku), (said_chugoku,
        meti_chugoku)
    )  # fmt: skip
    return {
        "off": max(abs(said - meti) for said, meti in pairs),
        "slack": 5e-5,
        **{
            f"measured_{area}": history.year_of(area, "FY2025H1").rate
            for area in ("kyushu", "shikoku", "tohoku", "chugoku")
        },
    }


def thrown_away(
    *,
    energy_gwh: float,
    claimed: float,
    marginal_myen: float,
    round_trip: float,
    evening_price: float,
    spot: float,
    mined_price: float,
    tariff: float,
    round_price: float,
    price: float,
) -> Figures:
    """S18: what the energy that is held back is worth, by five prices."""
    by_price = {
        "marginal": marginal_myen / energy_gwh,
        "shifted": round_trip * evening_price,
        "mean": spot,
        "mined": mined_price,
        "tariff": tariff,
    }
    worth = {f"value_{name}_bn_jpy": one * energy_gwh / 1e3 for name, one in by_price.items()}
    return {
        **worth,
        "value_bn_jpy": price * energy_gwh / 1e3,
        "energy_twh": energy_gwh / 1e3,
        "claimed_bn_jpy": claimed,
        "energy_needed_twh": claimed / round_price,
        "times_fy2024": claimed / round_price / (energy_gwh / 1e3),
        "over_marginal": claimed / worth["value_marginal_bn_jpy"],
    }


def scope_of_non_firm(*, covers_generators: float, covers_loads: float) -> Figures:
    """S19: whether non-firm connection is for new loads too."""
    return {"kinds_covered": covers_generators + covers_loads, "kinds_said": 2.0}


def surplus(
    *,
    claimed: float,
    plan_low: float,
    plan_high: float,
    pv_low: float,
    pv_high: float,
    wind_low: float,
    wind_high: float,
    curtailed_rate: float,
    energy_gwh: float,
) -> Figures:
    """S21: which share of solar and wind would have to be thrown away for a surplus."""
    low, high = plan_low * (pv_low + wind_low), plan_high * (pv_high + wind_high)
    potential = 0.5 * (low + high) / (1.0 - curtailed_rate)
    return {
        "vre_low_twh": low,
        "vre_high_twh": high,
        "share_needed_low": claimed / (claimed + high),
        "share_needed_high": claimed / (claimed + low),
        "surplus_twh": curtailed_rate * potential,
        "claimed_twh": claimed,
        "times_fy2024": claimed / (energy_gwh / 1e3),
        "build_needed_twh": claimed / curtailed_rate if curtailed_rate else float("inf"),
    }


def move_bits(*, data_ratio: float, power_loss: float) -> Figures:
    """S24: whether bringing the computation to the energy costs less energy than bringing energy to the computation."""
    return {"loss_bits": data_ratio, "loss_watts": power_loss, "advantage": power_loss / data_ratio}


def behind_the_meter(
    *,
    levy: float,
    wheeling: float,
    spot: float,
    hours: float,
    hours_said: float,
    surplus_share: float,
) -> Figures:
    """S26: what a kWh behind the meter saves, and for how many hours."""
    return {
        "saving_jpy_kwh": levy + wheeling,
        "delivered_jpy_kwh": spot + levy + wheeling,
        "foregone_jpy_kwh": spot,
        "hours": hours,
        "hours_said": hours_said,
        "share_of_year": hours / HOURS_PER_YEAR,
        "surplus_share": surplus_share,
    }


def grid_resource(
    *,
    capacity_low: float,
    capacity_high: float,
    shed: float,
    curtail_hours: float,
    mined_price: float,
    mined_price_low: float,
    running_in_window: float,
) -> Figures:
    """S28: what reduction on the capacity market pays beside a year of mining on spilled energy."""
    return {
        "capacity_jpy_kw": capacity_low * running_in_window,
        "capacity_high_jpy_kw": capacity_high * running_in_window,
        "mining_low_jpy_kw": mined_price_low * curtail_hours,
        "mining_high_jpy_kw": mined_price * curtail_hours,
        "shed_jpy_kw": capacity_low * shed,
    }
