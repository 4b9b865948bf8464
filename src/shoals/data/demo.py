"""Reference years: made-up years of an area that meet the record in the statistics that matter.

The publishers' files may not be redistributed, so none is in this package. A reference year is drawn at random from
a small table of aggregates (monthly means, shapes of the day, quantiles) and carries the kind `demo` everywhere. The
balance of each half hour closes exactly, in whole MW. The default seed gives the central year, which meets the monthly
curtailed energy of FY2024; other seeds give other plausible years, for studies of risk.

The model was made for Kyushu, where each statistic is met within a few percent. In Shikoku, Chugoku and Tohoku the
energies and the mean price are met as closely, hours and capture within a fifth, the peak within three tenths; events
are more and shorter there than in the record.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals.core.energy import AreaSeries, PriceSeries
from shoals.core.errors import InputError, UnitMismatch, did_you_mean
from shoals.core.figure import Kind
from shoals.core.network import NetworkSeries
from shoals.core.time import Timeline
from shoals.core.time import fiscal_year as fiscal_year_timeline
from shoals.data._demo_model import draw
from shoals.data._demo_statistics import AREAS, NETWORK
from shoals.data._japan import JST
from shoals.value.market import FLOOR_JPY_PER_MWH


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoYear:
    """A made-up year: the area, its spot price and the proof-of-work network.

    Parameters
    ----------
    area : AreaSeries
    spot : PriceSeries
    network : NetworkSeries
    seed : int
        The number from which it was drawn.
    """

    area: AreaSeries
    spot: PriceSeries
    network: NetworkSeries
    seed: int = 0


def reference_year(area: str = "kyushu", fiscal_year: int = 2024, *, seed: int = 0) -> DemoYear:
    """Return a made-up year of half hours that resembles FY2024 of an area.

    Parameters
    ----------
    area : {"kyushu", "shikoku", "chugoku", "tohoku"}
        Balancing area.
    fiscal_year : int, default 2024
        Whose calendar of weekends and holidays is used, 2016 to 2050; the statistics stay those of FY2024.
    seed : int, default 0
        0 is the central year: no year-wide departure, and the curtailed energy of each month is that of the record.
        Any other whole number draws a year whose demand, sunshine and thermal floor depart as years do. The same seed
        gives the same year (PCG64), on all platforms up to the rounding of exp and cos.

    Returns
    -------
    year : DemoYear
        30-minute slots in Japan Standard Time, kind `demo`.

    Raises
    ------
    InputError
        If the area has no statistics here, or the year or the seed is none.

    Examples
    --------
    >>> year = reference_year()
    >>> year.area.timeline.slots, year.area.kind.value
    (17520, 'demo')
    >>> bool((year.area.residual_mw() == 0).all())
    True
    """
    if area not in AREAS:
        raise InputError(f"there is no made-up year of `{area}`", did_you_mean(str(area), AREAS))
    if isinstance(fiscal_year, bool) or not isinstance(fiscal_year, int) or not 2016 <= fiscal_year <= 2050:
        raise InputError(f"`fiscal_year` is {fiscal_year!r}", "give a year from 2016 to 2050, whose calendar is known")
    if isinstance(seed, bool) or not isinstance(seed, int) or seed < 0:
        raise InputError(f"`seed` is {seed!r}", "give a whole number, zero or above")
    statistics_of = AREAS[area]
    timeline = fiscal_year_timeline(fiscal_year, zone=JST)
    rng = np.random.Generator(np.random.PCG64([statistics_of.stream, seed]))
    columns = draw(statistics_of, timeline, rng, central=seed == 0)
    price = columns.pop("price_jpy_per_mwh")
    source = f"{statistics_of.source}, seed {seed}"
    return DemoYear(
        area=AreaSeries(
            area=area,
            timeline=timeline,
            columns={name: values.ravel() for name, values in columns.items()},
            kind=Kind.DEMO,
            source=source,
        ),
        spot=PriceSeries(
            name=f"spot {area}", timeline=timeline, price_jpy_per_mwh=price.ravel(), kind=Kind.DEMO, source=source
        ),
        network=_network(timeline),
        seed=seed,
    )


def years(n: int, *, area: str = "kyushu", fiscal_year: int = 2024, first_seed: int = 1) -> Iterator[DemoYear]:
    """Yield `n` different made-up years, each drawn when it is asked for.

    Parameters
    ----------
    n : int
        How many.
    area, fiscal_year
        See `reference_year`.
    first_seed : int, default 1
        Seeds run up from here.

    Examples
    --------
    >>> [year.seed for year in years(2)]
    [1, 2]
    """
    if isinstance(n, bool) or not isinstance(n, int) or n < 0:
        raise InputError(f"`n` is {n!r}", "give how many years, zero or above")
    return (reference_year(area, fiscal_year, seed=first_seed + i) for i in range(n))


def statistics(area: AreaSeries, spot: PriceSeries | None = None) -> dict[str, Any]:
    """Return the statistics by which a made-up year is held against the record.

    Parameters
    ----------
    area : AreaSeries
        Any area balance, made up or measured. The local clock is that of its timeline.
    spot : PriceSeries, optional
        Spot price on the same timeline. Without it the statistics of price are left out.

    Returns
    -------
    statistics : dict
        Energies in GWh, powers in MW, prices in JPY/kWh, shares as fractions. `curtailed_gwh_month` runs from April
        to March; `captured_gwh` is what ideal loads of 100, 500, 1,000 and 2,000 MW could take. An event is an
        unbroken run of slots with any curtailment.

    Raises
    ------
    UnitMismatch
        If the price has another timeline.

    Examples
    --------
    >>> year = reference_year()
    >>> round(statistics(year.area, year.spot)["curtailed_gwh"] / 745.8, 1)
    1.0
    """
    timeline = area.timeline
    if timeline.slots == 0:
        raise InputError("the area series is empty", "give at least one slot")
    to_gwh = timeline.hours / 1e3
    held = area.curtailed_mw
    any_held = held > 0
    total = max(float(held.sum()), 1e-12)
    hour = timeline.hour_of_day()
    local_days = timeline.starts_local().astype("datetime64[D]").astype(np.int64)
    weekend = (local_days + 3) % 7 >= 5  # 1970-01-01 was a Thursday
    month = (timeline.month() - 4) % 12
    runs_hours = _runs(any_held) * timeline.hours
    steps = np.abs(np.diff(held))[any_held[1:] | any_held[:-1]]
    solar_all = float(area.power_mw("solar_mw").sum())
    result: dict[str, Any] = {
        "demand_gwh": float(area.power_mw("demand_mw").sum()) * to_gwh,
        "demand_mw_max": float(area.power_mw("demand_mw").max()),
        "demand_mw_min": float(area.power_mw("demand_mw").min()),
        "solar_gwh": solar_all * to_gwh,
        "wind_gwh": float(area.power_mw("wind_mw").sum()) * to_gwh,
        "curtailed_gwh": float(held.sum()) * to_gwh,
        "solar_curtailed_gwh": float(area.power_mw("solar_curtailed_mw").sum()) * to_gwh,
        "wind_curtailed_gwh": float(area.power_mw("wind_curtailed_mw").sum()) * to_gwh,
        "curtailment_rate": area.curtailment_rate,
        "curtailed_mw_max": float(held.max()),
        "curtailed_hours": float(any_held.sum()) * timeline.hours,
        "curtailed_hours_over_100mw": float((held > 100.0).sum()) * timeline.hours,
        "curtailed_gwh_month": tuple((np.bincount(month, held, minlength=12) * to_gwh).tolist()),
        "curtailed_share_10_to_14h": float(held[(hour >= 10) & (hour < 14)].sum()) / total,
        "curtailed_share_weekend": float(held[weekend].sum()) / total,
        "captured_gwh": tuple(float(np.minimum(held, p).sum()) * to_gwh for p in (100.0, 500.0, 1000.0, 2000.0)),
        "events": float(len(runs_hours)),
        "event_hours_median": float(np.median(runs_hours)) if len(runs_hours) else 0.0,
        "event_hours_max": float(runs_hours.max()) if len(runs_hours) else 0.0,
        "ramp_mw_99_percent": float(np.quantile(steps, 0.99)) if len(steps) else 0.0,
    }
    if spot is not None:
        if spot.timeline != timeline:
            raise UnitMismatch(
                "area and spot price have different timelines", "read both for the same period and length of slot"
            )
        price = spot.price_jpy_per_mwh
        floor = price <= FLOOR_JPY_PER_MWH + 1e-6
        result |= {
            "spot_mean": float(price.mean()) / 1e3,
            "spot_floor_slots": float(floor.sum()),
            "curtailed_share_at_floor": float(held[floor].sum()) / total,
            "spot_mean_curtailed": float((price * held).sum()) / total / 1e3,
            "spot_evening_on_curtailed_days": _evening(timeline, price, held) / 1e3,
        }
    return result


def _runs(marked: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return the lengths of the unbroken runs of marked slots. [slots]"""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], marked, [False]]).astype(np.int8)))
    return edges[1::2] - edges[::2]


def _evening(timeline: Timeline, price: NDArray[np.float64], held: NDArray[np.float64]) -> float:
    """Return the mean price from 17 to 21 h of each day, weighted by what was held back on that day."""
    day = timeline.day_index()
    hour = timeline.hour_of_day()
    evening = (hour >= 17) & (hour < 21)
    count = np.bincount(day[evening], minlength=int(day[-1]) + 1)
    mean = np.bincount(day[evening], price[evening], minlength=len(count)) / np.maximum(count, 1)
    weight = np.bincount(day, held, minlength=len(count)) * (count > 0)
    return float((mean * weight).sum() / max(float(weight.sum()), 1e-12))


def _network(timeline: Timeline) -> NetworkSeries:
    """Return a smooth path through the monthly means of FY2024, held over each day."""
    start = timeline.starts_local()
    day = (start.astype("datetime64[D]") - start[0].astype("datetime64[D]")).astype(np.float64)
    month = day / (day[-1] + 1.0) * 12.0
    path = {name: np.interp(month, np.arange(12) + 0.5, values) for name, values in NETWORK.items()}
    before_halving = (start >= np.datetime64("2024-04-01")) & (start < np.datetime64("2024-04-20"))
    return NetworkSeries(
        timeline=timeline,
        difficulty=path["difficulty"],
        subsidy_btc_per_block=np.where(before_halving, 6.25, 3.125),
        fees_btc_per_block=path["fees_btc_per_day"] / 144.0,
        price_usd_per_btc=path["price_usd_per_btc"],
        rate_jpy_per_usd=path["rate_jpy_per_usd"],
        kind=Kind.DEMO,
        source="demo: smooth path through monthly means of FY2024 (difficulty, fees, USD/BTC, JPY/USD)",
    )
