r"""Who should take the next spilled kWh: what each absorber costs by its hours, what a kWh is worth to it, who gains.

An absorber has machines that cost the same whether they run or not, and a worth of each kWh. So its cost of a kWh
falls with the hours that it gets,

.. math:: c_u(h) = \frac{\mathrm{CRF}(r, n)\,K_u + O_u}{h}

and it pays from the hours on at which that is less than the worth of a kWh less its price. How many hours there are
says the duration curve of an area; which absorbers are the best for the next megawatts says a program (`plan.mix`,
put together in `studies.absorbers`). This file knows machines, worths, and how a gain is shared.

What is left out, and matters: prices stand still however much is absorbed (a *price taker*: the first megawatts);
machines of one kind cost the same everywhere; capacity payments, subsidies and carbon are not counted; hours are those
of an area and not of one plant.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from math import ceil, inf, isfinite
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number, series
from shoals.core.energy import PriceSeries
from shoals.core.errors import InputError, SourceDamaged, UnitMismatch, did_you_mean
from shoals.core.figure import Kind, weakest
from shoals.core.network import NetworkSeries
from shoals.core.time import Timeline
from shoals.core.units import HOURS_PER_YEAR, KWH_PER_MWH
from shoals.economics.facts import facts
from shoals.value import absorber, catalog, mining

Floats = NDArray[np.float64]

INTEREST = facts().number("finance.rate", "1/y")
"""Interest a year of the outlay, as the facts assume it. [1/y]"""
WINDOW_HOURS = 24.0
"""How long stored energy may wait for its best price."""
_FIELDS = {
    "id", "way", "capex", "opex_fraction_per_year", "life_years", "hours_per_day_max", "storage_hours", "efficiency",
    "draws_from", "draws_to", "saving_fraction", "value", "stock_mw", "voltage", "charged", "as_of", "kind",
    "confidence", "source", "note",
}  # fmt: skip


class Way(StrEnum):
    """How a kWh becomes worth something."""

    SELL = "sell"
    """Something is made of it that sells at one price at all hours: heat, hydrogen, computing."""
    MINE = "mine"
    """Hashes, at the network's price of the slot."""
    STORE = "store"
    """It is given back in the dear hours that follow."""
    MOVE = "move"
    """A load that exists draws now instead of later or earlier in the day."""
    LINK = "link"
    """It is sold in the neighbouring area."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Absorber:
    """One way to take up spilled energy. Powers are at the meter.

    Parameters
    ----------
    id : str
    way : Way
    capex_jpy_per_kw, capex_jpy_per_kw_low, capex_jpy_per_kw_high : float
        Outlay and the span of what was seen. [JPY/kW]
    opex_fraction_per_year : float
        Fixed cost of a year over the outlay. [1/y]
    life_years : float
        [y]
    hours_per_day_max : float, default inf
        Full-load hours in one day: a tank that is hot, a store that is full. [h]
    storage_hours : float, optional
        How long a store can give back at full power. [h]
    efficiency : float, default 1
        Energy that comes out over energy that goes in, of a store or a line. [1]
    draws_from, draws_to : int, optional
        Hours of the day in which a moved load would have drawn otherwise. [h]
    saving_fraction : float, default 0
        What a moved load saves by being moved, over what it draws. [1]
    value_jpy_per_kwh : float, optional
        What a kWh is worth at all hours, and its span `value_jpy_per_kwh_low`, `value_jpy_per_kwh_high`. [JPY/kWh]
    efficiency_j_per_th, pool_fee : float
        Of a miner. [J/TH], [1]
    stock_mw : float, default inf
        What Japan has of it. [MW]
    charged_fraction : float
        Share of its energy on which wheeling and levy fall anew; below 0 where moving saves energy. [1]
    voltage : {"low", "special_high", "none"}
        By which wheeling is paid.
    kind, as_of, confidence, source, note
        Of the weakest input.
    """

    id: str
    way: Way
    capex_jpy_per_kw: float
    capex_jpy_per_kw_low: float
    capex_jpy_per_kw_high: float
    opex_fraction_per_year: float
    life_years: float
    hours_per_day_max: float = inf
    storage_hours: float | None = None
    efficiency: float = 1.0
    draws_from: int | None = None
    draws_to: int | None = None
    saving_fraction: float = 0.0
    value_jpy_per_kwh: float | None = None
    value_jpy_per_kwh_low: float | None = None
    value_jpy_per_kwh_high: float | None = None
    efficiency_j_per_th: float | None = None
    pool_fee: float = 0.0
    stock_mw: float = inf
    charged_fraction: float = 1.0
    voltage: str = "special_high"
    kind: Kind
    as_of: str
    confidence: str
    source: str
    note: str = ""

    def __post_init__(self) -> None:
        needs = {Way.STORE: ("storage_hours",), Way.MOVE: ("draws_from", "draws_to"),
                 Way.SELL: ("value_jpy_per_kwh",), Way.MINE: ("efficiency_j_per_th",)}  # fmt: skip
        for name in needs.get(self.way, ()):
            if getattr(self, name) is None:
                raise InputError(f"the absorber `{self.id}` has no `{name}`", f"one that can {self.way} needs it")
        if not self.capex_jpy_per_kw_low <= self.capex_jpy_per_kw <= self.capex_jpy_per_kw_high:
            raise InputError(f"the outlay of `{self.id}` lies outside its span", "mend `low` or `high`")
        if self.voltage not in ("low", "special_high", "none"):
            raise InputError(f"the voltage of `{self.id}` is `{self.voltage}`",
                             did_you_mean(self.voltage, ("low", "special_high", "none")))  # fmt: skip
        number(self.efficiency, f"{self.id}.efficiency", low=0.0, high=1.0)
        if self.draws_from is not None and self.draws_to is not None and not 0 <= self.draws_from < self.draws_to <= 24:
            raise InputError(
                f"the absorber `{self.id}` draws from {self.draws_from} to {self.draws_to} o'clock",
                "give hours of one day, `draws_from` below `draws_to`, 24 at most",
            )

    def fixed_jpy_per_kw_year(self, interest: float = INTEREST, *, capex_jpy_per_kw: float | None = None) -> float:
        """Return what a kW costs a year, used or not. [JPY/kW/y]"""
        outlay = self.capex_jpy_per_kw if capex_jpy_per_kw is None else capex_jpy_per_kw
        factor = float(absorber.capital_recovery_factor(interest, self.life_years))
        return outlay * (factor + self.opex_fraction_per_year)

    def cost_jpy_per_kwh(self, hours: ArrayLike, interest: float = INTEREST) -> Floats:
        """Return what its machines cost for each kWh, by the hours a year that they get. Infinite at 0. [JPY/kWh]

        Examples
        --------
        >>> [absorber_named(name).cost_jpy_per_kwh(627).round(1).item() for name in ("battery", "miner_new")]
        [41.3, 106.5]
        """
        return absorber.cost_jpy_per_kwh(
            self.capex_jpy_per_kw, self.capex_jpy_per_kw * self.opex_fraction_per_year, interest, self.life_years, hours
        )

    def hours_even(
        self, value_jpy_per_kwh: float, interest: float = INTEREST, *, capex_jpy_per_kw: float | None = None
    ) -> float:
        """Return the hours a year from which on it pays, if a kWh is worth so much and costs nothing; infinite if
        never. [h/y]
        """
        fixed = self.fixed_jpy_per_kw_year(interest, capex_jpy_per_kw=capex_jpy_per_kw)
        return fixed / value_jpy_per_kwh if value_jpy_per_kwh > 0 else inf


@cache
def absorbers(*, rate_jpy_per_usd: float = absorber.RATE_JPY_PER_USD) -> tuple[Absorber, ...]:
    """Return the absorbers that are known: those of the catalog, and those that only an area can have.

    An AI cluster is here as one that may be interrupted; the catalog's one that promises its hours to a tenant is not.

    Examples
    --------
    >>> [one.id for one in absorbers()]
    ['battery', 'miner_new', 'miner_used', 'ai_flexible', 'ecocute_moved', 'ev_moved', 'ev_v2h', 'ai_moved',
     'heat_pump', 'electrolyser', 'pumped_hydro', 'interconnector']
    """
    found = [
        _of_catalog(one) for one in absorber.candidates(rate_jpy_per_usd=rate_jpy_per_usd) if one.id != "ai_hosting"
    ]
    text = files("shoals.economics").joinpath("absorbers.toml").read_text(encoding="utf-8")
    return (*found, *parse_absorbers(text, "absorbers.toml"))


@cache
def neighbours() -> Mapping[str, str]:
    """Return where the next line of each area would lead; an area that is not there has no neighbour.

    Examples
    --------
    >>> neighbours()["kyushu"], "okinawa" in neighbours()
    ('chugoku', False)
    """
    text = files("shoals.economics").joinpath("absorbers.toml").read_text(encoding="utf-8")
    return MappingProxyType({str(area): str(to) for area, to in tomllib.loads(text)["neighbours"]["leads_to"].items()})


def absorber_named(name: str) -> Absorber:
    """Return one absorber by its id.

    Examples
    --------
    >>> absorber_named("battery").hours_per_day_max
    4
    """
    known = {one.id: one for one in absorbers()}
    if name not in known:
        raise InputError(f"there is no absorber `{name}`", did_you_mean(name, known))
    return known[name]


def _of_catalog(one: absorber.Candidate) -> Absorber:
    way = {absorber.Rule.SHIFT: Way.STORE, absorber.Rule.MINING: Way.MINE}.get(one.rule, Way.SELL)
    price = None if one.price_jpy_per_mwh is None else one.price_jpy_per_mwh / KWH_PER_MWH
    return Absorber(
        id="ai_flexible" if one.id == "gpu_cloud" else one.id,
        way=way,
        capex_jpy_per_kw=one.capex_jpy_per_kw,
        capex_jpy_per_kw_low=one.capex_jpy_per_kw_low,
        capex_jpy_per_kw_high=one.capex_jpy_per_kw_high,
        opex_fraction_per_year=one.opex_fraction_per_year,
        life_years=one.life_years,
        hours_per_day_max=inf if one.storage_hours is None else one.storage_hours,
        storage_hours=one.storage_hours,
        efficiency=one.round_trip_efficiency or 1.0,
        value_jpy_per_kwh=price,
        value_jpy_per_kwh_low=price,
        value_jpy_per_kwh_high=price,
        efficiency_j_per_th=one.efficiency_j_per_th,
        pool_fee=one.pool_fee,
        charged_fraction=1.0 - one.round_trip_efficiency if one.round_trip_efficiency else 1.0,
        kind=one.kind,
        as_of=one.as_of,
        confidence=one.confidence,
        source=one.source,
        note=one.note,
    )


def parse_absorbers(text: str, name: str) -> tuple[Absorber, ...]:
    """Return the absorbers of a TOML text.

    Raises
    ------
    SourceDamaged
        If it is no TOML.
    InputError
        If a row lacks something or has a field that is unknown. The message names it.
    """
    try:
        rows = tomllib.loads(text).get("absorber", [])
    except tomllib.TOMLDecodeError as error:
        raise SourceDamaged(f"`{name}` is no TOML: {error}", "mend the line that it names") from None
    found: list[Absorber] = []
    for row in rows:
        which = f"the absorber `{row.get('id', '?')}` of `{name}`"
        for key in row:
            if key not in _FIELDS:
                raise InputError(f"{which} has a field `{key}`", did_you_mean(key, _FIELDS))
        try:
            found.append(_absorber(dict(row)))
        except KeyError as error:
            raise InputError(f"{which} has no {error}", "give it, with its source") from None
        except ValueError as error:
            raise InputError(f"{which}: {error}", "mend that field") from None
    return tuple(found)


def _absorber(row: dict[str, Any]) -> Absorber:
    way = Way(row.pop("way"))
    capex, value, stock = row.pop("capex"), row.pop("value", None), row.pop("stock_mw", None)
    # A store pays on what it loses, a moved load gets back what it saves, a line pays nothing.
    charged = {Way.STORE: 1.0 - row.get("efficiency", 1.0), Way.MOVE: -row.get("saving_fraction", 0.0), Way.LINK: 0.0}
    row["charged_fraction"] = row.pop("charged", charged.get(way, 1.0))
    row["kind"] = Kind(row["kind"])
    return Absorber(
        **row,
        way=way,
        capex_jpy_per_kw=float(capex["value"]),
        capex_jpy_per_kw_low=float(capex["low"]),
        capex_jpy_per_kw_high=float(capex["high"]),
        value_jpy_per_kwh=None if value is None else float(value["value"]),
        value_jpy_per_kwh_low=None if value is None else float(value["low"]),
        value_jpy_per_kwh_high=None if value is None else float(value["high"]),
        stock_mw=inf if stock is None else float(stock["value"]),
    )  # fmt: skip


# ------------------------------------------------------------------------------------------------ what a kWh is worth


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Area:
    """A year of an area, as absorbers see it.

    Parameters
    ----------
    area : str
    timeline : Timeline
    spilled_mw : array, shape (t,)
        Solar and wind that are held back. [MW]
    network : NetworkSeries
        What proof of work pays.
    spot, neighbour : PriceSeries or None
        Day-ahead price here and at the other end of the next line; None where there is no exchange.
    demand_share : float
        Of Japan's demand, by which stocks are shared out. [1]
    net_load_mw : array, shape (t,), or None
        Demand less solar and wind: what capacity is built for. [MW]
    kind : Kind
        Of the record.
    source : str
    """

    area: str
    timeline: Timeline
    spilled_mw: Floats
    network: NetworkSeries
    spot: PriceSeries | None = None
    neighbour: PriceSeries | None = None
    demand_share: float = 1.0
    net_load_mw: Floats | None = None
    kind: Kind = Kind.MEASURED
    source: str = ""

    def __post_init__(self) -> None:
        if self.net_load_mw is not None:
            series(self.net_load_mw, self.timeline.slots, "net_load_mw")
        series(self.spilled_mw, self.timeline.slots, "spilled_mw", low=0.0)
        for one in (self.network, self.spot, self.neighbour):
            if one is not None and not self.timeline.agrees(one.timeline):
                raise UnitMismatch(
                    f"the record of {self.area} and its prices have different timelines", "read all for one period"
                )
        number(self.demand_share, "demand_share", low=0.0, high=1.0)

    @property
    def years(self) -> float:
        """Length of the period. [y]"""
        return self.timeline.slots * self.timeline.hours / HOURS_PER_YEAR

    def cost_beyond_jpy_per_mwh(self) -> Floats:
        """Return the price of a MWh beyond the spill, shape (t,); infinite without an exchange. [JPY/MWh]

        The spot price; but where energy is spilled, more of it than is spilled needs a plant that burns something,
        and costs the mean price of that month's slots without spill.

        Raises
        ------
        InputError
            If a month has no slot without spill.
        """
        if self.spot is None:
            return np.full(self.timeline.slots, np.inf)
        price, month = self.spot.price_jpy_per_mwh, self.timeline.month()
        found = price.copy()
        spilling = self.spilled_mw > 0
        for which in np.unique(month[spilling]):
            plain = (month == which) & ~spilling
            if not plain.any():
                raise InputError(
                    f"in month {which} every slot of {self.area} is spilled, and none says what energy beyond costs",
                    "take a longer record, or ask on spilled energy alone",
                )
            mean = float(price[plain].mean())
            here = spilling & (month == which)
            found[here] = np.maximum(price[here], mean)
        return found


def given_back_jpy_per_mwh(
    price_jpy_per_mwh: ArrayLike,
    *,
    hours: float,
    storage_hours: float,
    efficiency: float,
    window_hours: float = WINDOW_HOURS,
) -> Floats:
    """Return what a stored MWh is worth when it is given back in the dearest hours that follow. [JPY/MWh]

    The mean of as many of the dearest slots of the next day as the store takes to give back what it took: the last
    of these hours is worth less than the first, and a store that fills itself sells into all of them. The year is
    taken as a ring. An upper bound: prices are foreseen, and no slot is needed to wait in.

    Parameters
    ----------
    price_jpy_per_mwh : array_like, shape (t,)
        [JPY/MWh]
    hours : float
        Length of a slot. [h]
    storage_hours : float
        At full power. [h]
    efficiency : float
        Out over in. [1]

    Examples
    --------
    >>> price = [1.0, 5.0, 9.0, 3.0]
    >>> given_back_jpy_per_mwh(price, hours=1.0, storage_hours=2.0, efficiency=1.0, window_hours=3.0).tolist()
    [7.0, 6.0, 4.0, 7.0]
    """
    price = np.asarray(price_jpy_per_mwh, dtype=np.float64)
    ahead = min(round(window_hours / hours), max(price.size - 1, 1))
    best = min(max(ceil(round(storage_hours * efficiency / hours, 9)), 1), ahead)
    ring = np.concatenate([price, price[:ahead]])
    later = np.lib.stride_tricks.sliding_window_view(ring[1:], ahead)[: price.size]
    top = np.partition(later, ahead - best, axis=1)[:, ahead - best :]
    return efficiency * top.mean(axis=1)


def values_jpy_per_mwh(one: Absorber, area: Area) -> Floats | None:
    """Return what a MWh is worth to an absorber in each slot, before it is paid for; None where no price says it.

    Parameters
    ----------
    one : Absorber
    area : Area

    Returns
    -------
    value : array, shape (t,), or None
        [JPY/MWh]

    Raises
    ------
    InputError
        If a day has no slot in the hours in which a moved load would have drawn.
    """
    line = area.timeline
    match one.way:
        case Way.SELL:
            return np.full(line.slots, float(one.value_jpy_per_kwh or 0.0) * KWH_PER_MWH)
        case Way.MINE:
            assert one.efficiency_j_per_th is not None
            return mining.value_jpy_per_mwh(
                area.network, efficiency_j_per_th=one.efficiency_j_per_th, pool_fee=one.pool_fee
            )
        case Way.LINK:
            return None if area.neighbour is None else one.efficiency * area.neighbour.price_jpy_per_mwh
        case Way.STORE:
            if area.spot is None:
                return None
            assert one.storage_hours is not None
            return given_back_jpy_per_mwh(
                area.spot.price_jpy_per_mwh,
                hours=line.hours,
                storage_hours=one.storage_hours,
                efficiency=one.efficiency,
            )
        case Way.MOVE:
            if area.spot is None:
                return None
            assert one.draws_from is not None
            assert one.draws_to is not None
            hour, day = line.hour_of_day(), line.day_index()
            drawn = (hour >= one.draws_from) & (hour < one.draws_to)
            total = np.bincount(day[drawn], area.spot.price_jpy_per_mwh[drawn], minlength=int(day[-1]) + 1)
            count = np.bincount(day[drawn], minlength=int(day[-1]) + 1)
            if not count.all():
                raise InputError(
                    f"day {int(np.argmin(count)) + 1} of the record of {area.area} has no slot from {one.draws_from} "
                    f"to {one.draws_to} o'clock, when `{one.id}` would have drawn",
                    f"give whole days in slots of an hour or less, or leave `{one.id}` out",
                )
            return (1.0 + one.saving_fraction) * (total / count)[day]


# --------------------------------------------------------------------------------------------------- duration and cost


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One absorber of a given power in an area: its hours, and what it earns there. Values [JPY/kWh].

    Parameters
    ----------
    absorber : Absorber
    power_mw : float
        [MW]
    hours_spilled, hours_market : float
        Full-load hours a year on spilled energy alone, and where it may buy as well. [h/y]
    surplus_share : float
        Of its energy where it may buy, the share that would have been spilled; NaN if it never runs. [1]
    value_jpy_per_kwh, value_market_jpy_per_kwh : float
        What a kWh of these hours is worth to it, NaN if there are none.
    price_market_jpy_per_kwh : float
        What a kWh costs it where it may buy, spilled ones at nothing.
    cost_jpy_per_kwh, cost_market_jpy_per_kwh : float
        Of its machines, for each kWh.
    hours_even, hours_even_low, hours_even_high : float
        Hours from which on it would pay at `value_jpy_per_kwh`, the energy free; and at the low and the high end of
        its outlay. [h/y]
    kind : Kind
    """

    absorber: Absorber
    power_mw: float
    hours_spilled: float
    hours_market: float
    surplus_share: float
    value_jpy_per_kwh: float
    value_market_jpy_per_kwh: float
    price_market_jpy_per_kwh: float
    cost_jpy_per_kwh: float
    cost_market_jpy_per_kwh: float
    hours_even: float
    hours_even_low: float
    hours_even_high: float
    kind: Kind

    @property
    def net_jpy_per_kwh(self) -> float:
        """What a spilled kWh leaves after machines, on spilled energy alone. [JPY/kWh]"""
        return self.value_jpy_per_kwh - self.cost_jpy_per_kwh

    @property
    def net_market_jpy_per_kwh(self) -> float:
        """What a kWh leaves after machines and energy, where it may buy. [JPY/kWh]"""
        return self.value_market_jpy_per_kwh - self.price_market_jpy_per_kwh - self.cost_market_jpy_per_kwh


def points(
    area: Area, power_mw: float, *, interest: float = INTEREST, which: Sequence[Absorber] | None = None
) -> tuple[Point, ...]:
    """Return where each absorber stands in an area if it is built alone, with a power.

    Examples
    --------
    Half the hours of two days are spilled; a miner that takes 100 MW of 50 gets half of those.

    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2025, 4, 1, tzinfo=timezone.utc), step_minutes=60, slots=48)
    >>> net = NetworkSeries(timeline=line, difficulty=148.26e12, subsidy_btc_per_block=3.125, fees_btc_per_block=0.0173,
    ...     price_usd_per_btc=91_132, rate_jpy_per_usd=155)
    >>> area = Area(area="here", timeline=line, spilled_mw=np.tile([0.0, 50.0], 24), network=net)
    >>> [found] = points(area, 100.0, which=[absorber_named("miner_new")])
    >>> round(found.hours_spilled * area.years, 6), found.net_jpy_per_kwh < 0
    (12.0, True)
    """
    line = area.timeline
    power = number(power_mw, "power_mw", low=0.0)
    if power == 0.0:
        raise InputError("`power_mw` is 0", "give the power of the absorber")
    share = np.minimum(area.spilled_mw, power) / power
    day, beyond, nothing = line.day_index(), area.cost_beyond_jpy_per_mwh(), np.full(line.slots, np.inf)
    found: list[Point] = []
    for one in absorbers() if which is None else which:
        value = values_jpy_per_mwh(one, area)
        if value is None:
            continue

        def run(cost: Floats, one: Absorber = one, value: Floats = value) -> absorber.Alone:
            return absorber.alone(value, share, cost, day, line.hours, hours_per_day_max=one.hours_per_day_max)

        free, market = run(nothing), run(beyond)
        hours_free = free.hours_spilled / area.years
        hours_market = (market.hours_spilled + market.hours_bought) / area.years
        ran = market.hours_spilled + market.hours_bought
        price = market.value_jpy_per_mwh - market.earned_jpy_per_mw / ran if ran else np.nan
        worth = free.value_jpy_per_mwh / KWH_PER_MWH
        kinds = [one.kind, area.kind]
        if one.way is Way.MINE:
            kinds.append(area.network.kind)
        found.append(
            Point(
                absorber=one,
                power_mw=power,
                hours_spilled=hours_free,
                hours_market=hours_market,
                surplus_share=market.hours_spilled / ran if ran else np.nan,
                value_jpy_per_kwh=worth,
                value_market_jpy_per_kwh=market.value_jpy_per_mwh / KWH_PER_MWH,
                price_market_jpy_per_kwh=price / KWH_PER_MWH,
                cost_jpy_per_kwh=float(one.cost_jpy_per_kwh(hours_free, interest)),
                cost_market_jpy_per_kwh=float(one.cost_jpy_per_kwh(hours_market, interest)),
                hours_even=one.hours_even(worth, interest),
                hours_even_low=one.hours_even(worth, interest, capex_jpy_per_kw=one.capex_jpy_per_kw_low),
                hours_even_high=one.hours_even(worth, interest, capex_jpy_per_kw=one.capex_jpy_per_kw_high),
                kind=weakest(kinds),
            )
        )
    return tuple(found)


def duration(area: Area, powers_mw: ArrayLike) -> Floats:
    """Return full-load hours a year of loads of several powers on spilled energy alone. [h/y]"""
    return absorber.hours_full_load(area.spilled_mw, powers_mw, area.timeline.hours) / area.years


# ----------------------------------------------------------------------------------------------------- who pays whom


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """By what the gain of absorbing is shared.

    Parameters
    ----------
    wheeling_low_jpy_per_kwh, wheeling_special_high_jpy_per_kwh, levy_jpy_per_kwh : float
        What a kWh from the grid pays on top of its price. [JPY/kWh]
    tariff_jpy_per_kwh : float
        What a plant under the feed-in tariff is paid for a kWh. [JPY/kWh]
    tariff_fraction : float
        Share of the spilled energy that belongs to such plants. [1]
    kind : Kind
    source : str
    """

    wheeling_low_jpy_per_kwh: float
    wheeling_special_high_jpy_per_kwh: float
    levy_jpy_per_kwh: float
    tariff_jpy_per_kwh: float
    tariff_fraction: float
    kind: Kind = Kind.ASSUMED
    source: str = ""

    def __post_init__(self) -> None:
        for name in (
            "wheeling_low_jpy_per_kwh",
            "wheeling_special_high_jpy_per_kwh",
            "levy_jpy_per_kwh",
            "tariff_jpy_per_kwh",
        ):
            number(getattr(self, name), name, low=0.0)
        number(self.tariff_fraction, "tariff_fraction", low=0.0, high=1.0)

    def wheeling_jpy_per_kwh(self, voltage: str) -> float:
        """Return wheeling at a voltage. [JPY/kWh]"""
        return {
            "low": self.wheeling_low_jpy_per_kwh,
            "special_high": self.wheeling_special_high_jpy_per_kwh,
            "none": 0.0,
        }[voltage]


def terms(fiscal_year: int = 2024) -> Terms:
    """Return the terms of a fiscal year, from the catalog's charges and the facts.

    Examples
    --------
    >>> found = terms()
    >>> found.levy_jpy_per_kwh, found.kind
    (3.49, <Kind.ASSUMED: 'assumed'>)
    """
    table = facts()
    levy = catalog.charge("levy", fiscal_year=fiscal_year)
    tariff = table["tariff.mean_fit"]
    return Terms(
        wheeling_low_jpy_per_kwh=table.number("wheeling.lv_kyushu", "JPY/kWh"),
        wheeling_special_high_jpy_per_kwh=table.number("wheeling.ehv_assumed", "JPY/kWh"),
        levy_jpy_per_kwh=levy.value,
        tariff_jpy_per_kwh=tariff.to("JPY/kWh"),
        tariff_fraction=table.number("tariff.fit_fraction", "1"),
        kind=weakest([levy.provenance.kind, tariff.provenance.kind, Kind.ASSUMED]),
        source=f"levy: {levy.provenance.source}; tariff: {tariff.provenance.source}",
    )


PARTIES = ("owner", "plants", "levy", "grid")
"""Who gets a part: the owner of the absorber, plants that were held back, those who pay the levy, the network."""


def split(
    one: Absorber,
    *,
    value_jpy: float,
    spilled_mwh: float,
    bought_mwh: float,
    bought_jpy: float,
    fixed_jpy: float,
    spilled_price_jpy_per_mwh: float,
    terms: Terms,
) -> dict[str, float]:
    r"""Return who gains what when an absorber takes up energy. The parts sum to value less bought energy and machines.

    Parameters
    ----------
    one : Absorber
    value_jpy, bought_jpy, fixed_jpy : float
        What its energy is worth, what bought energy costs, what the machines cost. [JPY]
    spilled_mwh, bought_mwh : float
        [MWh]
    spilled_price_jpy_per_mwh : float
        What is paid for spilled energy: the spot price of those slots. [JPY/MWh]
    terms : Terms

    Returns
    -------
    parts : dict of str to float
        By party. [JPY]

    Notes
    -----
    The absorber pays the spot price p of those slots for spilled energy s. A plant under the feed-in tariff gets the
    tariff τ for it, and those who pay the levy make up the difference: less curtailment costs them money. Wheeling w
    and levy l fall on the share γ of its energy that is new to the grid.

    .. math:: owner = V - p s - B - \gamma (w + l)(s + b) - F, \quad plants = (1 - \varphi) p s + \varphi \tau s

    .. math:: levy = \gamma l (s + b) - \varphi (\tau - p) s, \quad grid = \gamma w (s + b)

    Bought energy costs what it takes to make it, so that those who make it gain nothing.

    Examples
    --------
    >>> rules = Terms(wheeling_low_jpy_per_kwh=10.0, wheeling_special_high_jpy_per_kwh=2.5, levy_jpy_per_kwh=3.5,
    ...     tariff_jpy_per_kwh=30.0, tariff_fraction=0.5)
    >>> parts = split(absorber_named("miner_new"), value_jpy=12_000.0, spilled_mwh=1.0, bought_mwh=0.0, bought_jpy=0.0,
    ...     fixed_jpy=0.0, spilled_price_jpy_per_mwh=100.0, terms=rules)
    >>> {who: round(jpy) for who, jpy in parts.items()}, round(sum(parts.values()))
    ({'owner': 5900, 'plants': 15050, 'levy': -11450, 'grid': 2500}, 12000)
    """
    price, spill = spilled_price_jpy_per_mwh, number(spilled_mwh, "spilled_mwh", low=0.0)
    drawn = spill + number(bought_mwh, "bought_mwh", low=0.0)
    wheeling = one.charged_fraction * terms.wheeling_jpy_per_kwh(one.voltage) * KWH_PER_MWH * drawn
    levy = one.charged_fraction * terms.levy_jpy_per_kwh * KWH_PER_MWH * drawn if one.voltage != "none" else 0.0
    tariff, held = terms.tariff_jpy_per_kwh * KWH_PER_MWH, terms.tariff_fraction * spill
    return {
        "owner": value_jpy - price * spill - bought_jpy - wheeling - levy - fixed_jpy,
        "plants": price * (spill - held) + tariff * held,
        "levy": levy - (tariff - price) * held,
        "grid": wheeling,
    }


def stock_in_mw(one: Absorber, area: Area) -> float:
    """Return how much of an absorber an area has, by its share of Japan's demand; infinite if it can be built. [MW]"""
    return one.stock_mw * area.demand_share if isfinite(one.stock_mw) else inf
