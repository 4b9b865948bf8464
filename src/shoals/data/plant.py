"""One plant from the area that it stands in: what it could generate, and how much of it the grid takes.

Area totals are not a site. A single plant is more variable than the sum of thousands, and it is held back on fewer
days, for the utility calls plants in turn (rotation). Both are modelled here, openly and with a seed: the weather of
the area gives the clearness of the sky or the strength of the wind, the sun's geometry at the plant (pvlib) and a
local disturbance make it the plant's own.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from shoals.core.energy import AreaSeries, PlantSeries
from shoals.core.errors import InputError, UnitMismatch
from shoals.core.figure import Kind, weakest
from shoals.core.site import Access, Connection, Plant, Technology
from shoals.core.time import Timeline
from shoals.core.units import HOURS_PER_YEAR
from shoals.value import scheme

Array = NDArray[np.float64]

TILT_DEGREES = 20.0
CLEAR_SHARE_OF_AREA = 0.82  # power of an area at clear noon over clear-sky power of all its panels
PEAK_SHARE_OF_AREA = 0.85  # largest wind power of an area over the rated power of its turbines
CLEARNESS_MAX = 1.1


def plant_series(plant: Plant, area: AreaSeries, *, seed: int = 0) -> PlantSeries:
    r"""Return what one plant could generate and the share of it that enters the grid.

    Parameters
    ----------
    plant : Plant
        Solar or wind, with place, rated power, `rotation_fraction` and `curtailment_factor`.
    area : AreaSeries
        Measured or made-up balance of the area, with actual and curtailed power of the plant's technology.
    seed : int, default 0
        Of the local disturbance and of the days on which the plant is called.

    Returns
    -------
    series : PlantSeries
        On the timeline of the area. Kind `estimated`, or that of the area if it is weaker; the source says how.

    Raises
    ------
    InputError
        If the area has no power of this technology, or the seed is no whole number.

    Notes
    -----
    Let :math:`c_t` be the curtailed share of the technology in the area, :math:`r` the rotation and :math:`f` the
    factor of the plant. Of the :math:`N` curtailed days, sorted by energy, every :math:`1/r`-th is taken
    (systematic sampling with a random start), :math:`\max(1, \mathrm{round}(rN))` days in all, or as many more as it
    takes to reach the energy with a full stop on each. On these the plant is cut by :math:`\min(1, m f c_t / r)`. The
    multiplier :math:`m`, near one, is solved so that the curtailed share of the plant's energy equals :math:`f` times
    that of the area. The source says how many days were called and what share was reached.

    If the plant gives `area_fip_fraction`, :math:`c_t` is that of its scheme: from fiscal year 2026 FIT is held back
    before FIP (`shoals.value.scheme.curtailed_share`).

    Rated capacities of areas are not published with their balances. Solar capacity is taken from the clearest slots,
    wind capacity from the largest power, which gives about 14 % and 21 % of capacity in Kyushu.

    References
    ----------
    .. [1] Order of priority dispatch and rotation: METI, guidelines on output control, and the utilities' rules.
    .. [2] B. Haurwitz, Insolation in relation to cloudiness and cloud density, J. Meteorology 2 (1945), by pvlib.

    Examples
    --------
    >>> from shoals.core.site import Plant, Scheme, Technology
    >>> from shoals.data.demo import reference_year
    >>> plant = Plant(id="pv", technology=Technology.SOLAR, power_mw_max=20.0, scheme=Scheme.FIT,
    ...               latitude=32.8, longitude=130.7, rotation_fraction=0.5)
    >>> area = reference_year().area
    >>> series = plant_series(plant, area)
    >>> bool(0.12 < series.available_mw.mean() / 20.0 < 0.16)
    True
    >>> called, held = series.accepted_fraction < 1.0, area.power_mw("solar_curtailed_mw") > 0.0
    >>> bool(called.sum() < 0.6 * held.sum())
    True
    """
    name = plant.technology.value
    held = area.power_mw(f"{name}_curtailed_mw")
    potential = np.clip(area.power_mw(f"{name}_mw"), 0.0, None) + held
    if not potential.any():
        raise InputError(
            f"the area `{area.area}` has no {name} power in this period, so plant `{plant.id}` has no shape",
            f"give a series that has the columns `{name}_mw` and `{name}_curtailed_mw`, or a longer period",
        )
    rng = _generator(seed, 0)
    shape = _solar_shape if plant.technology is Technology.SOLAR else _wind_shape
    available = plant.power_mw_max * shape(plant, area.timeline, potential, rng)
    share = scheme.curtailed_share(
        potential, held, area.timeline, plant_scheme=plant.scheme, fip_fraction=plant.area_fip_fraction
    )
    wanted = min(plant.curtailment_factor * float((share * potential).sum() / potential.sum()), 1.0)
    called, called_days, days = _called_days(area.timeline, share, available, wanted, plant.rotation_fraction, rng)
    cut = _cut(share * called, available, wanted)
    reached = float((cut * available).sum()) / max(float(available.sum()), 1e-12)
    own = "clear sky of its place by pvlib" if plant.technology is Technology.SOLAR else "cube-law turbine"
    source = (
        f"{name} of {area.area} ({area.source or area.kind.value}), {own}, "
        f"local disturbance seed {seed}; called on {called_days} of {days} curtailed days, "
        f"curtailed share {reached:.2%} of its energy"
    )
    if plant.area_fip_fraction is not None:
        source += f"; {plant.area_fip_fraction:.0%} of the area's {name} by FIP, assumed, after FIT from FY2026"
    if wanted - reached > 1e-6:
        source += f", short of {wanted:.2%} because it stands still in all hours in which the area is curtailed"
    return PlantSeries(
        plant=plant.id,
        timeline=area.timeline,
        available_mw=available,
        accepted_fraction=1.0 - cut,
        kind=weakest([Kind.ESTIMATED, area.kind]),
        source=source,
    )


def congestion_fraction(
    connection: Connection, timeline: Timeline, plant_series: PlantSeries, *, seed: int = 0
) -> NDArray[np.float64]:
    """Return the share of a plant's potential that a non-firm line takes: 0 while the line is full, else 1.

    Parameters
    ----------
    connection : Connection
        `congestion_hours_per_year` is per 8,760 h; a firm line is never full.
    timeline : Timeline
        The slots.
    plant_series : PlantSeries
        On the same timeline. The hours are placed where it generates most, as lines fill up when all plants behind
        them run; about one slot in ten falls elsewhere near the top.
    seed : int, default 0
        Of that scatter.

    Returns
    -------
    accepted : array, shape (t,)
        0 or 1.

    Raises
    ------
    UnitMismatch
        If the plant has another timeline.

    Examples
    --------
    >>> from datetime import datetime, timezone
    >>> line = Connection(access=Access.NON_FIRM, export_mw_max=9.0, congestion_hours_per_year=365.0)
    >>> day = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=30, slots=48)
    >>> wind = PlantSeries(plant="w", timeline=day, available_mw=[1.0] * 47 + [9.0])
    >>> accepted = congestion_fraction(line, day, wind)
    >>> int((accepted == 0).sum()), float(accepted[47])
    (2, 0.0)
    """
    if plant_series.timeline != timeline:
        raise UnitMismatch(
            f"plant `{plant_series.plant}` has another timeline than the connection",
            "make both for the same period and length of slot",
        )
    rng = _generator(seed, 1)  # another stream than the weather's
    accepted = np.ones(timeline.slots)
    if connection.access is Access.FIRM or timeline.slots == 0:
        return accepted
    output = plant_series.available_mw
    full = round(connection.congestion_hours_per_year * timeline.slots / HOURS_PER_YEAR)
    full = min(full, int((output > 0).sum()))
    scattered = np.where(output > 0, output + 0.05 * output.max() * rng.standard_normal(timeline.slots), -np.inf)
    accepted[np.argsort(-scattered, kind="stable")[:full]] = 0.0
    return accepted


# ---- what a plant could generate ------------------------------------------------------------------------------------


def _solar_shape(plant: Plant, timeline: Timeline, potential: Array, rng: np.random.Generator) -> Array:
    """Return the capacity factor of a solar plant in each slot, shape (t,)."""
    clear = _clear_sky(plant.latitude, plant.longitude, timeline)
    bright = clear > 0.5 * clear.max()
    if not bright.any() or clear.max() <= 0.0:
        raise InputError(
            f"the sun does not rise at plant `{plant.id}` in this period", "check `latitude`, `longitude` and the zone"
        )
    capacity_mw = max(float(np.quantile(potential[bright] / clear[bright], 0.98)) / CLEAR_SHARE_OF_AREA, 1e-9)
    wide_power = np.convolve(potential / capacity_mw, np.ones(3), mode="same")
    wide_clear = np.convolve(clear, np.ones(3), mode="same")
    clearness = np.divide(wide_power, wide_clear, out=np.zeros_like(clear), where=wide_clear > 0.02)
    odds = np.clip(clearness / CLEARNESS_MAX, 0.01, 0.97)
    day = timeline.day_index()
    drift = 0.5 * rng.standard_normal(int(day[-1]) + 1)[day] + 0.7 * _persistent(rng, timeline.slots, 0.85)
    local = CLEARNESS_MAX / (1.0 + np.exp(-(np.log(odds / (1.0 - odds)) + drift)))
    return _scaled_to(clear * np.where(clearness > 0.0, local, 0.0), float((potential / capacity_mw).mean()))


def _wind_shape(plant: Plant, timeline: Timeline, potential: Array, rng: np.random.Generator) -> Array:
    """Return the capacity factor of a wind plant in each slot, shape (t,): a rated curve on a disturbed wind speed."""
    capacity = potential / (potential.max() / PEAK_SHARE_OF_AREA)
    target = float(capacity.mean())
    speed = 2.5 + 9.0 * np.cbrt(capacity) + 1.0 * _persistent(rng, timeline.slots, 0.97)
    low, high = 0.2, 5.0
    for _ in range(30):
        scale = (low + high) / 2.0
        low, high = (scale, high) if _turbine(scale * speed).mean() < target else (low, scale)
    return _turbine((low + high) / 2.0 * speed)


def _turbine(speed_m_per_s: Array) -> Array:
    """Return power over rated power: the cube law from 3 to 12 m/s."""
    return np.clip((np.clip(speed_m_per_s, 0.0, None) ** 3 - 3.0**3) / (12.0**3 - 3.0**3), 0.0, 1.0)


def _scaled_to(shape: Array, mean: float) -> Array:
    """Scale a shape so that, cut off at one, it has the given mean."""
    scale = mean / max(float(shape.mean()), 1e-12)
    for _ in range(8):
        reached = float(np.minimum(scale * shape, 1.0).mean())
        scale *= mean / max(reached, 1e-12)
    return np.minimum(scale * shape, 1.0)


@lru_cache(maxsize=4)
def _clear_sky(latitude: float, longitude: float, timeline: Timeline) -> Array:
    """Return clear-sky irradiance on the panels at mid-slot over 1,000 W/m², shape (t,)."""
    import pandas as pd  # heavy, and pvlib more so
    from pvlib import clearsky, irradiance, solarposition

    index = pd.DatetimeIndex(timeline.starts_utc() + np.timedelta64(timeline.step_minutes * 30, "s"), tz="UTC")
    position = solarposition.spa_python(index, latitude, longitude)
    zenith, azimuth = position["apparent_zenith"].to_numpy(), position["azimuth"].to_numpy()
    ghi = clearsky.haurwitz(position["apparent_zenith"])["ghi"].to_numpy()
    parts = irradiance.erbs(ghi, zenith, index.day_of_year.to_numpy())
    facing = 180.0 if latitude >= 0.0 else 0.0
    total = irradiance.get_total_irradiance(TILT_DEGREES, facing, zenith, azimuth, parts["dni"], ghi, parts["dhi"])
    return np.nan_to_num(np.asarray(total["poa_global"], dtype=np.float64)).clip(0.0) / 1000.0


# ---- how much of it the grid takes ----------------------------------------------------------------------------------


def _called_days(
    timeline: Timeline, share: Array, available: Array, wanted: float, rotation: float, rng: np.random.Generator
) -> tuple[NDArray[np.bool_], int, int]:
    """Mark the slots of the days on which the plant is called, shape (t,); and count these days, and all candidates."""
    start = float(rng.random())
    day = timeline.day_index()
    days = int(day[-1]) + 1
    energy = np.bincount(day, share * available, minlength=days)
    most = np.bincount(day, np.where(share > 0, available, 0.0), minlength=days)  # stopped in all hours of the call
    candidates = np.flatnonzero(energy > 0)
    candidates = candidates[np.argsort(energy[candidates], kind="stable")]
    target = wanted * float(available.sum())
    n = min(max(1, round(rotation * len(candidates))), len(candidates))
    while True:
        picked = candidates[np.floor((np.arange(n) + start) * (len(candidates) / max(n, 1))).astype(int)]
        if n == len(candidates) or float(most[picked].sum()) >= target:
            break
        n += 1
    marked = np.zeros(days, dtype=bool)
    marked[picked] = True
    return marked[day], n, len(candidates)


def _cut(share: Array, available: Array, wanted: float) -> Array:
    """Return the cut of each slot, `share` times one multiplier and at most one, that holds back the wanted share."""
    target = wanted * float(available.sum())
    active = (share > 0) & (available > 0)
    if target <= 0 or not active.any():
        return np.zeros_like(share)
    weights, energy = share[active], available[active]
    if float(energy.sum()) <= target:
        return active.astype(np.float64)
    low, high = 0.0, 1.0 / float(weights.min())
    for _ in range(100):
        middle = (low + high) / 2.0
        low, high = (middle, high) if float(np.minimum(middle * weights, 1.0) @ energy) < target else (low, middle)
    cut = np.zeros_like(share)
    cut[active] = np.minimum(high * weights, 1.0)
    return cut


# ---- chance ---------------------------------------------------------------------------------------------------------


def _generator(seed: int, stream: int) -> np.random.Generator:
    if isinstance(seed, bool) or not isinstance(seed, int) or seed < 0:
        raise InputError(f"`seed` is {seed!r}", "give a whole number, zero or above")
    return np.random.Generator(np.random.PCG64([seed, stream]))


def _persistent(rng: np.random.Generator, n: int, memory: float) -> Array:
    """Return n standard normal numbers, each correlated by `memory` with the one before."""
    values = (rng.standard_normal(n) * np.sqrt(1.0 - memory**2)).tolist()
    value = float(rng.standard_normal())
    for i, kick in enumerate(values):
        value = memory * value + kick
        values[i] = value
    return np.array(values)
