"""Machinery: draw a year of one area from its statistics.

Arrays have shape (days, 48), powers are in MW. The order of the steps is that of the grid: weather, demand, what must
run; then what is too much is absorbed by the rules of priority dispatch (thermal plants down to their floor, pumping,
export, biomass, and at last solar and wind are held back); the spot price follows from what thermal plants still run.
"""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core.time import Timeline
from shoals.data._demo_statistics import AreaStatistics

Array = NDArray[np.float64]

SLOTS = 48
HOUR = np.arange(SLOTS) / 2 + 0.25  # middle of each half hour
QUANTILES = (0.0, 0.05, 0.25, 0.50, 0.75, 0.95, 1.0)

# Demand of quiet days next to an ordinary day off: Golden Week and the turn of the year.
QUIET = {(5, 3): 0.95, (5, 4): 0.95, (5, 5): 0.93, (12, 31): 0.87, (1, 1): 0.88, (1, 2): 0.87, (1, 3): 0.92}
SUNDAY = 0.965

# Means of absorption over the day. Plants that the evening needs are kept warm, so less can be absorbed at the edges.
EDGE_HOURS = (7, 8.5, 9.5, 10.5, 12.5, 14.5, 15.5, 16.5)
FLOOR_AT_EDGES = (700, 450, 150, -80, -120, 20, 200, 600)
CHARGE_AT_EDGES = (0.5, 0.7, 0.9, 1.0, 1.0, 0.95, 0.8, 0.5)
FLOOR_SPREAD, CHARGE_SPREAD, EXPORT_SPREAD = 330.0, 300.0, 300.0  # from day to day
BLOCK_SPREAD = 200.0  # from slot to slot: orders are whole plants, not a smooth curve
FLOOR_SHARE = 0.4  # of a monthly correction is carried by the thermal floor, the rest by export

# Pumped storage.
STORE_EFFICIENCY = 0.68  # energy back over energy in, as in the record
CHARGE_PER_SOLAR = 0.13  # pumping that is planned whether or not there is too much
RETURN_HOURS = (0, 3, 4.5, 6.5, 8, 17, 18, 19.5, 21, 23.5)
RETURN_SHAPE = (0, 0, 0.35, 0.35, 0, 0, 1, 1, 0.4, 0)

# Orders. They are given a day ahead with a margin, never outside the window, and most run for the standard hours.
MARGIN, ORDER_MW_MIN = 400.0, 90.0
WINDOW = (HOUR > 7.0) & (HOUR < 17.0)
STANDARD_FIRST, STANDARD_LAST = 16, 31  # 8:00 to 16:00
HELD_BACK_MAX = 0.80  # roofs below 10 kW are not called
WIND_DEPTH = (0.4, 1.0)
NEAR_MW = 1300.0  # a surplus that is watched
WATCH_MW = (1.0, 1.0, 1.0, 2.0, 2.0, 3.0, 11.0, 21.0)

# The market foresees the surplus with an error; above a foreseen surplus the price is at its floor.
FORESIGHT_SPREAD_SLOT = 150.0
PRICE_SPREAD_DAY, PRICE_SPREAD_BLOCK = 0.16, 0.12

# Departures of a whole year and of its months, one standard deviation.
YEAR_FLOOR, MONTH_FLOOR, YEAR_DEMAND, MONTH_SUN = 200.0, 200.0, 0.015, 0.05

MUST_RUN = ("nuclear_mw", "hydro_mw", "geothermal_mw", "biomass_mw", "other_mw", "import_mw")


def draw(area: AreaStatistics, timeline: Timeline, rng: np.random.Generator, *, central: bool) -> dict[str, Array]:
    """Return the columns of the balance, whole MW, and `price_jpy_per_mwh`, each of shape (days, 48).

    The central year has no year-wide departure and meets the monthly curtailed energy of the statistics; the others
    depart from it in demand, sunshine and thermal floor as years do.
    """
    month = ((timeline.month() - 4) % 12)[::SLOTS]
    departure = np.zeros(26) if central else rng.standard_normal(26)
    sky = persistent(rng, len(month), 0.35)  # one clearness a day, as a standard normal number
    solar = _solar(area, timeline, month, sky, rng) * (1.0 + MONTH_SUN * departure[2:14][month])[:, None]
    solar, wind = np.rint(solar), np.rint(_wind(area, month, rng))
    columns = _before_absorption(area, timeline, month, sky, rng)
    columns["demand_mw"] = np.rint(columns["demand_mw"] * (1.0 + YEAR_DEMAND * departure[1]))
    need = sum(columns[name] for name in MUST_RUN) + solar + wind - columns["demand_mw"]

    floor_shift = YEAR_FLOOR * departure[0] + MONTH_FLOOR * departure[14:26][month]
    floor, charge_max, export_max = _means_of_absorption(area, month, floor_shift, rng)
    export_max = np.clip(export_max + columns["import_mw"], 0.0, None)  # on top of what is exported anyway
    biomass_max = np.clip(columns["biomass_mw"] - _monthly(area.biomass_floor_month, month), 0.0, None)
    rest = floor + need - charge_max - export_max - biomass_max  # what no means absorbs; negative where there is room
    limit = np.where(WINDOW, HELD_BACK_MAX * solar, 0.0)
    if central:
        shift = _monthly(shift_to_meet(area, rest, limit, month), month)
        rest, floor = rest + shift, floor + FLOOR_SHARE * shift
    floor = np.maximum(floor, area.thermal_mw_min)
    export_max = np.clip(floor + need - charge_max - biomass_max - rest, 0.0, None)
    solar_held, wind_held = _orders(area, held_back(rest, limit, area.size), rest, solar, wind, rng)

    surplus = floor + need
    charge = np.rint(np.maximum(np.clip(surplus, 0.0, charge_max), np.minimum(charge_max, CHARGE_PER_SOLAR * solar)))
    export = np.rint(np.clip(surplus - charge, 0.0, export_max))
    biomass_down = np.rint(np.clip(surplus - charge - export, 0.0, biomass_max))
    columns["import_mw"] = columns["import_mw"] - export
    columns["biomass_mw"] = columns["biomass_mw"] - biomass_down
    columns["solar_mw"], columns["solar_curtailed_mw"] = solar - solar_held, solar_held
    columns["wind_mw"], columns["wind_curtailed_mw"] = wind - wind_held, wind_held
    supply = sum(columns[name] for name in (*MUST_RUN, "solar_mw", "wind_mw"))
    thermal = columns["demand_mw"] + charge - supply
    back = np.interp(HOUR, RETURN_HOURS, RETURN_SHAPE)
    back = STORE_EFFICIENCY * charge.sum(axis=1, keepdims=True) * back / back.sum()
    back = np.rint(np.clip(back, 0.0, np.maximum(thermal - area.thermal_mw_min, 0.0)))
    columns["pumped_mw"] = back - charge
    columns["thermal_mw"] = thermal - back
    columns["price_jpy_per_mwh"] = _price(area, month, columns["thermal_mw"], rest, rng)
    return columns


def _before_absorption(
    area: AreaStatistics, timeline: Timeline, month: NDArray[np.int64], sky: Array, rng: np.random.Generator
) -> dict[str, Array]:
    """Return demand and what runs whether or not there is a surplus; only demand is not yet whole."""
    days = len(month)
    hydro_day = every_half_hour(area.hydro_day) * np.exp(0.15 * persistent(rng, days, 0.8))[:, None]
    exchange = area.size * EXPORT_SPREAD * persistent(rng, days, 0.6)[:, None]
    running = {
        "nuclear_mw": _monthly(area.nuclear_month, month),
        "hydro_mw": _monthly(area.hydro_month, month) * hydro_day,
        "geothermal_mw": _monthly(area.geothermal_month, month),
        "biomass_mw": _monthly(area.biomass_month, month),
        "other_mw": _monthly(area.other_month, month),
        "import_mw": _monthly(area.import_month, month) + every_half_hour(area.import_day) + exchange,
    }
    demand = _demand(area, timeline, month, sky, rng)
    return {"demand_mw": demand} | {name: np.rint(power) for name, power in running.items()}


def _means_of_absorption(
    area: AreaStatistics, month: NDArray[np.int64], floor_shift: Array, rng: np.random.Generator
) -> tuple[Array, Array, Array]:
    """Return the thermal floor, the largest pumping and the largest export of each slot."""
    days, size = len(month), area.size
    floor_day = floor_shift + FLOOR_SPREAD * np.clip(persistent(rng, days, 0.5), -1.6, 2.4)
    floor = np.interp(HOUR, EDGE_HOURS, FLOOR_AT_EDGES) + floor_day[:, None]
    floor = _monthly(area.thermal_floor_month, month) + size * floor
    floor = floor + size * BLOCK_SPREAD * rng.standard_normal((days, SLOTS))
    charge = _monthly(area.charge_month, month) + size * CHARGE_SPREAD * rng.standard_normal((days, 1))
    charge = np.clip(charge, 0.0, area.charge_mw_max) * np.interp(HOUR, EDGE_HOURS, CHARGE_AT_EDGES)
    export = size * EXPORT_SPREAD * np.clip(rng.standard_normal((days, 1)), -2.5, 2.5)
    return floor, charge, _monthly(area.export_month, month) + export


def _monthly(twelve: ArrayLike, month: NDArray[np.int64]) -> Array:
    """Spread one number a month over the slots, shape (days, 48)."""
    return np.repeat(np.asarray(twelve, dtype=np.float64)[month][:, None], SLOTS, axis=1)


# ---- weather ----------------------------------------------------------------------------------------------------


def sun(start_utc: NDArray[np.datetime64], latitude: float, longitude: float, tilt: float) -> tuple[Array, Array]:
    """Return the sines of the sun's height and of its angle on a plane tilted to the south, at mid-slot, shape (t,).

    Fourier series of Spencer (Search 2(5), 1971); good to a quarter of a degree.
    """
    days = (start_utc - start_utc.astype("datetime64[Y]")).astype(np.float64) / 86400.0 + 1.0 / 96.0
    turn = 2.0 * np.pi * days / 365.0
    c, s, c2, s2 = np.cos(turn), np.sin(turn), np.cos(2 * turn), np.sin(2 * turn)
    declination = 0.006918 - 0.399912 * c + 0.070257 * s - 0.006758 * c2 + 0.000907 * s2
    minutes = 229.18 * (0.000075 + 0.001868 * c - 0.032077 * s - 0.014615 * c2 - 0.04089 * s2)
    angle = 2.0 * np.pi * (days % 1.0 - 0.5 + longitude / 360.0 + minutes / 1440.0)

    def height(degrees: float) -> Array:
        phi = np.deg2rad(degrees)
        return np.sin(phi) * np.sin(declination) + np.cos(phi) * np.cos(declination) * np.cos(angle)

    return height(latitude), height(latitude - tilt)


def clear_sky(height: Array, incidence: Array) -> Array:
    """Return the clear-sky output of fixed panels, about one at noon: beam by air mass, diffuse part, low-sun shade."""
    up = np.clip(height, 0.0, None)
    beam = np.where(up > 0.01, 0.72 ** (np.maximum(up, 0.02) ** -0.75), 0.0)
    shade = np.minimum(up / 0.35, 1.0) ** 0.35  # hills and rows of panels
    return shade * (1.1 * beam * np.clip(incidence, 0.0, None) + 0.12 * up**0.8)


def _solar(
    area: AreaStatistics, timeline: Timeline, month: NDArray[np.int64], sky: Array, rng: np.random.Generator
) -> Array:
    days = len(month)
    clear = clear_sky(*sun(timeline.starts_utc(), area.latitude, area.longitude, tilt=10.0)).reshape(days, SLOTS)
    level = np.empty(days)
    for m in range(12):
        quantiles = np.asarray(area.clearness_month[m])
        curve = np.concatenate([[0.6 * quantiles[0]], quantiles, [1.0]])
        level[month == m] = np.interp(even_ranks(sky[month == m]), QUANTILES, curve)
    cloud = np.clip(1.15 - level, 0.03, 0.6)[:, None]
    drift = rng.standard_normal((days, 1)) * np.clip((HOUR - 12.0) / 6.0, -1, 1)
    gusts = persistent(rng, days * SLOTS, 0.9).reshape(days, SLOTS)
    power = clear * np.clip(1.0 + cloud * (0.45 * drift + 0.3 * gusts), 0.1, None)
    power *= (level * clear.sum(axis=1) / power.sum(axis=1))[:, None]
    power = np.minimum(power, 0.96 * clear)
    for m in range(12):
        power[month == m] *= area.solar_month[m] / power[month == m].mean()
    return power


def _wind(area: AreaStatistics, month: NDArray[np.int64], rng: np.random.Generator) -> Array:
    days = len(month)
    knots = persistent(rng, days * 8 + 1, 0.95)  # every three hours
    slots = np.interp(np.arange(days * SLOTS) / 6.0, np.arange(len(knots)), knots)
    power = np.interp(even_ranks(slots), np.linspace(0, 1, 11), area.wind_quantiles).reshape(days, SLOTS)
    return power / power.mean() * np.asarray(area.wind_month)[month][:, None]


def persistent(rng: np.random.Generator, n: int, memory: float) -> Array:
    """Return n standard normal numbers, each correlated by `memory` with the one before."""
    values = (rng.standard_normal(n) * np.sqrt(1.0 - memory**2)).tolist()
    value = float(rng.standard_normal())
    for i, kick in enumerate(values):
        value = memory * value + kick
        values[i] = value
    return np.array(values)


def even_ranks(values: Array) -> Array:
    """Replace values by their ranks as evenly spread probabilities: the order stays, the distribution is exact."""
    ranks = np.empty(len(values))
    ranks[np.argsort(values, kind="stable")] = (np.arange(len(values)) + 0.5) / len(values)
    return ranks


# ---- demand -----------------------------------------------------------------------------------------------------


def _demand(
    area: AreaStatistics, timeline: Timeline, month: NDArray[np.int64], sky: Array, rng: np.random.Generator
) -> Array:
    days = len(month)
    first = timeline.start.date()
    dates = [first + timedelta(i) for i in range(days)]
    season = (np.arange(days) + 0.5) / days * 12.0
    table = np.array([every_half_hour(row) for row in area.demand_workday])
    smooth = _over_year(table, season)
    means = np.array([smooth[month == m].mean(axis=0) for m in range(12)])
    workday = _over_year(table * table / means, season)  # so that the mean of each month stays that of the table
    ratio = np.where(off_days(dates)[:, None], every_half_hour(area.demand_off_day), 1.0)
    quiet = [QUIET.get((day.month, day.day), SUNDAY if day.weekday() == 6 else 1.0) for day in dates]
    lean = np.asarray(area.demand_sun_month)[month]
    mood = lean * sky + np.sqrt(1.0 - lean**2) * persistent(rng, days, 0.72)
    spread = np.asarray(area.demand_spread_month)[month]
    return workday * ratio * (np.array(quiet) * np.exp(spread * np.clip(mood, -2.2, 1.5)))[:, None]


def off_days(dates: list[date]) -> NDArray[np.bool_]:
    """Mark weekends, Japanese public holidays, Obon and the turn of the year."""
    holidays = set().union(*(public_holidays(year) for year in {day.year for day in dates}))
    idle = {(8, 13), (8, 14), (8, 15), (12, 30), (12, 31), (1, 2), (1, 3)}
    return np.array([day.weekday() >= 5 or day in holidays or (day.month, day.day) in idle for day in dates])


def public_holidays(year: int) -> set[date]:
    """Return Japan's public holidays by the rules in force since 2020, substitutes included.

    The equinoxes follow the usual formula, good from 1980 to 2099.
    """
    spring = int(20.8431 + 0.242194 * (year - 1980) - (year - 1980) // 4)
    autumn = int(23.2488 + 0.242194 * (year - 1980) - (year - 1980) // 4)
    fixed = (
        (1, 1),
        (2, 11),
        (2, 23),
        (3, spring),
        (4, 29),
        (5, 3),
        (5, 4),
        (5, 5),
        (8, 11),
        (9, autumn),
        (11, 3),
        (11, 23),
    )
    days = {date(year, month, day) for month, day in fixed}
    for month, nth in ((1, 2), (7, 3), (9, 3), (10, 2)):  # the nth Monday
        start = date(year, month, 1)
        days.add(start + timedelta(-start.weekday() % 7 + 7 * (nth - 1)))
    for day in sorted(days):
        if day.weekday() == 6:
            rest = day + timedelta(1)
            while rest in days:
                rest += timedelta(1)
            days.add(rest)
    return days


def every_half_hour(twelve: ArrayLike) -> Array:
    """Spread two-hour means over the half hours of a day, shape (48,), by periodic interpolation; the mean stays."""
    blocks = np.asarray(twelve, dtype=np.float64)
    padded = np.concatenate([blocks[-1:], blocks, blocks[:1]])
    spread = np.interp(HOUR, np.arange(-1, 13) * 2.0 + 1.0, padded)
    return spread + (blocks.mean() - spread.mean())


def _over_year(table: Array, season: Array) -> Array:
    """Interpolate twelve monthly rows (12, k) to the days of a year, periodically."""
    low = np.floor(season - 0.5).astype(int)
    part = (season - 0.5 - low)[:, None]
    return table[low % 12] * (1.0 - part) + table[(low + 1) % 12] * part


# ---- orders and price -------------------------------------------------------------------------------------------


def held_back(rest: Array, limit: Array, size: float) -> Array:
    """Return what is held back for a surplus: an order keeps a margin, so it begins before the surplus does."""
    smooth = 0.5 * (rest + np.sqrt(rest**2 + (size * MARGIN) ** 2))
    return np.minimum(np.where(smooth < size * ORDER_MW_MIN, 0.0, smooth), limit)


def shift_to_meet(area: AreaStatistics, rest: Array, limit: Array, month: NDArray[np.int64]) -> Array:
    """Return the shift of the surplus, one a month, at which the energy held back meets its target. [MW]"""
    target_mw = np.asarray(area.curtailed_gwh_month) * 2000.0  # sum of half-hourly MW
    low, high = np.full(12, -4000.0), np.full(12, 4000.0)
    for _ in range(24):
        middle = (low + high) / 2.0
        held = held_back(rest + middle[month][:, None], limit, area.size)
        energy = np.bincount(month, held.sum(axis=1), minlength=12)
        low, high = np.where(energy > target_mw, low, middle), np.where(energy > target_mw, middle, high)
    return np.where(target_mw > 0.0, low, low - area.size * NEAR_MW)  # where none is held back, none is near


def _orders(
    area: AreaStatistics, held: Array, rest: Array, solar: Array, wind: Array, rng: np.random.Generator
) -> tuple[Array, Array]:
    """Split what is held back into solar and wind, and add the one or two MW that are held back around an order."""
    days = len(held)
    wind_depth = np.where(rng.random((days, 1)) < area.wind_called, rng.uniform(*WIND_DEPTH, (days, 1)), 0.0)
    wind_held = np.rint(np.minimum(wind_depth * wind, held))
    solar_held = np.rint(held - wind_held)

    active = solar_held + wind_held > 0
    ordered = active.any(axis=1)
    nearness = np.where(ordered, -np.inf, rest.max(axis=1) + 200.0 * rng.standard_normal(days))
    watched = ~ordered & (nearness > -area.size * NEAR_MW) & (np.argsort(np.argsort(-nearness)) < area.watched_days)
    standard = watched | (ordered & (rng.random(days) < area.standard_share))
    first = np.where(ordered, active.argmax(axis=1), SLOTS)
    last = np.where(ordered, SLOTS - 1 - active[:, ::-1].argmax(axis=1), -1)
    first = np.where(standard, np.minimum(first, STANDARD_FIRST), first)
    last = np.where(standard, np.maximum(last, STANDARD_LAST - (rng.random(days) < 0.5)), last)
    slot = np.arange(SLOTS)
    around = (slot >= first[:, None]) & (slot <= last[:, None]) & ~active
    watch = rng.choice(WATCH_MW, days)[:, None]
    return solar_held + np.where(around, np.minimum(watch, solar), 0.0), wind_held


def _price(
    area: AreaStatistics, month: NDArray[np.int64], thermal: Array, rest: Array, rng: np.random.Generator
) -> Array:
    days = len(month)
    price = np.interp(thermal, area.price_thermal_mw, area.price_jpy_per_kwh)
    price = price * np.asarray(area.price_month)[month][:, None] * every_half_hour(area.price_day)
    price = price * np.clip(1.0 - (rest / area.size + 500.0) / 3000.0, 0.1, 1.0)  # it sinks as a surplus comes near
    block = persistent(rng, days * 8, 0.6).repeat(6).reshape(days, SLOTS)
    noise = PRICE_SPREAD_DAY * persistent(rng, days, 0.5)[:, None] + PRICE_SPREAD_BLOCK * block
    price = np.maximum(np.round(price * np.exp(noise), 2), 0.01)
    foreseen = rest / area.size + area.price_foresight_mw * rng.standard_normal((days, 1))
    foreseen = foreseen + FORESIGHT_SPREAD_SLOT * rng.standard_normal((days, SLOTS))
    return np.where(foreseen > area.price_floor_from_mw, 0.01, price) * 1000.0
