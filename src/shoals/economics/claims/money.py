"""Claims about money: notes on energy, a unit of account, temperature, a reserve. Functions of `s01`, `s02`, `s27`,
`s29`.
"""

from __future__ import annotations

from fractions import Fraction

from shoals.economics import units
from shoals.economics.claims.definition import Figures
from shoals.economics.indicators import notes, temperature


def backing(
    *,
    money: float,
    m2: float,
    price: float,
    generation_twh: float,
    firm_fraction: float,
    low_price: float,
    evening_price: float,
) -> Figures:
    """S01: whether a stock of notes can be redeemed in energy within a year."""
    return {
        "backing_ratio": notes.backing_ratio(generation_twh * firm_fraction, money / price / 1e9),
        "one": 1.0,
        "notes_twh": money / price / 1e9,
        "backed_max_trn_jpy": generation_twh * firm_fraction * price / 1e3,
        "m2_twh": m2 / price / 1e9,
        "m2_years": m2 / price / 1e9 / generation_twh,
        "m2_backed_share": generation_twh * 1e9 * price / m2,
        "price_spread": evening_price / low_price,
    }


def unit_switch(*, price: float, fx: float) -> Figures:
    """S02: whether a report in any unit comes back to itself."""
    amount, rate, per_kwh = Fraction("1234567.89"), Fraction(fx), Fraction(price)
    chain = units.convert(amount / rate * rate / per_kwh, "kWh", "J")  # yen to dollars and back, to energy
    back = units.convert(chain, "J", "kWh") * per_kwh
    return {
        "round_trip_error": abs(float(back - amount)),
        "nothing": 0.0,
        "kwh_of_a_yen": 1.0 / price,
        "j_of_a_yen": 3.6e6 / price,
    }


def heats_and_cools(*, money_growth: float, velocity_growth: float, useful_growth: float) -> Figures:
    """S27: whether more money heats and more efficiency cools, by Θ = M V / U."""
    heat = temperature.theta_growth(money_growth + 0.01, velocity_growth, useful_growth)
    base = temperature.theta_growth(money_growth, velocity_growth, useful_growth)
    cool = temperature.theta_growth(money_growth, velocity_growth, useful_growth + 0.01)
    return {
        "heating_by_money": heat - base,
        "cooling_by_efficiency": base - cool,
        "least_effect": min(heat - base, base - cool),
        "nothing": 0.0,
        "growth_of_theta": base,
        "sign_of_mean_money": money_growth,
    }


def reserve(
    *,
    revenue: float,
    import_bill: float,
    drawdown: float,
    months_wanted: float,
    law_allows: float,
    bhutan_btc: float,
    btc_price: float,
) -> Figures:
    """S29: how many months of imports a year of mined coins covers, before and after a fall."""
    return {
        "revenue_bn_jpy": revenue / 1e9,
        "months": notes.reserve_months(revenue, import_bill, 0.0),
        "months_after_fall": notes.reserve_months(revenue, import_bill, drawdown) * law_allows,
        "months_wanted": months_wanted,
        "years_to_target": months_wanted / max(notes.reserve_months(revenue, import_bill, drawdown), 1e-12),
        "bhutan_musd": bhutan_btc * btc_price / 1e6,
    }
