"""Cross rates of a kWh: what it is worth in each use, now and here, gross and net of the machines.

A use is worth different things in different slots, so every number here is an array over the slots of a year. *Gross*
is what a MWh at the meter earns; *net* takes away what the machines cost a year, spread over the hours in which the
use is worth more than selling the MWh. Three warnings come with the table. Hosting, cloud and tokens are successive
shares of the same money and are never added. Capacity and balancing are paid beside a use, not instead of one. And
each value is that of the first MW: it falls with one's own volume.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import series
from shoals.core.energy import PriceSeries
from shoals.core.errors import InputError, UnitMismatch, did_you_mean
from shoals.core.figure import Kind, weakest
from shoals.core.network import NetworkSeries
from shoals.core.time import Timeline
from shoals.core.units import DAYS_PER_YEAR, HOURS_PER_YEAR, KWH_PER_MWH
from shoals.economics.facts import facts
from shoals.value import absorber, ai, catalog, market, sampling

Floats = NDArray[np.float64]

INTEREST = facts().number("finance.rate", "1/y")
"""Interest a year of the outlay."""
WINDOW_HOURS = 24.0
"""How long a stored MWh may wait for its best price."""
UPDATES_PER_LOAD = 197_000.0
"""Updates a node of a sampler makes for one write and one read, so that these take a tenth of its energy."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rate:
    """One use of a MWh over the slots of a period.

    Parameters
    ----------
    id : str
        ``"export"``, ``"shift"``, ``"miner_new"``, ``"ai_hosting"``, ``"gpu_cloud"``, ``"token"``, ``"sample"``,
        ``"capacity"``, ``"balancing"`` …
    gross_jpy_per_mwh : array, shape (t,)
        What a MWh at the meter earns in each slot. [JPY/MWh]
    runs : array of bool, shape (t,)
        Slots in which it is worth more than selling the MWh; all slots for what must be firm.
    hours_per_year : float
        Hours over which its machines are spread. [h/y]
    cost_jpy_per_mwh : float
        Yearly cost of the machines over those hours; 0 where none are needed. [JPY/MWh]
    beside : bool
        Paid beside another use of the same MWh, not instead of one.
    shadow : bool
        No market pays it; it is what is saved elsewhere.
    power_mw_full : float
        Power at which demand is met; infinite where none is known. [MW]
    kind : Kind
    source : str
    """

    id: str
    gross_jpy_per_mwh: Floats
    runs: NDArray[np.bool_]
    hours_per_year: float
    cost_jpy_per_mwh: float = 0.0
    beside: bool = False
    shadow: bool = False
    power_mw_full: float = np.inf
    kind: Kind = Kind.COMPUTED
    source: str = ""

    @property
    def net_jpy_per_mwh(self) -> Floats:
        """Gross less the cost of the machines, shape (t,). [JPY/MWh]"""
        return self.gross_jpy_per_mwh - self.cost_jpy_per_mwh

    @property
    def gross_when_running(self) -> float:
        """Mean of gross over the slots in which it runs; NaN if it never does. [JPY/MWh]"""
        return float(self.gross_jpy_per_mwh[self.runs].mean()) if self.runs.any() else float("nan")

    @property
    def net_when_running(self) -> float:
        """Mean of net over the slots in which it runs; NaN if it never does. [JPY/MWh]"""
        return self.gross_when_running - self.cost_jpy_per_mwh


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rates:
    """What a MWh is worth in an area, in every use and slot. The first rate is that of selling it.

    Parameters
    ----------
    area : str
    timeline : Timeline
    rates : tuple of Rate
    left_out : tuple of str
        Uses for which the catalog has no price in this area.
    """

    area: str
    timeline: Timeline
    rates: tuple[Rate, ...]
    left_out: tuple[str, ...] = ()

    def __getitem__(self, use: str) -> Rate:
        for one in self.rates:
            if one.id == use:
                return one
        raise InputError(f"there is no use `{use}` here", did_you_mean(use, [one.id for one in self.rates]))

    @property
    def kind(self) -> Kind:
        """The weakest kind among the uses."""
        return weakest(one.kind for one in self.rates)

    def gain(self, use: str) -> float:
        """Return what a MWh in a use earns above selling it, after machines, over the slots in which it runs. [JPY/MWh]

        NaN if it never runs. The energy is taken to be there at all hours at the price of selling it; behind a solar
        plant there are fewer hours, and machines cost more a MWh.
        """
        one = self[use]
        if not one.runs.any():
            return float("nan")
        return one.net_when_running - float(self.rates[0].gross_jpy_per_mwh[one.runs].mean())

    def at(self, slot: int) -> dict[str, float]:
        """Return what a MWh is worth in each use in one slot. [JPY/MWh]"""
        if not 0 <= slot < self.timeline.slots:
            raise InputError(f"there is no slot {slot}", f"give one of 0 to {self.timeline.slots - 1}")
        return {one.id: float(one.gross_jpy_per_mwh[slot]) for one in self.rates}

    def cross(self, slots: ArrayLike | None = None, *, net: bool = False) -> tuple[tuple[str, ...], Floats]:
        r"""Return cross rates of uses that stand for each other: how many MWh of one are worth a MWh of another.

        Parameters
        ----------
        slots : array_like of int or bool, optional
            Over which values are averaged; all if absent.
        net : bool, default False
            After the cost of machines.

        Returns
        -------
        uses : tuple of str
        matrix : array, shape (u, u)
            :math:`X_{uv} = V_u / V_v`; NaN where the lower one is not above 0. [1]
        """
        several = [one for one in self.rates if not one.beside]
        chosen = np.arange(self.timeline.slots) if slots is None else np.atleast_1d(np.asarray(slots))
        values = np.array(
            [float((one.net_jpy_per_mwh if net else one.gross_jpy_per_mwh)[chosen].mean()) for one in several]
        )
        below = np.where(values > 0, values, np.nan)
        return tuple(one.id for one in several), values[:, None] / below[None, :]

    def best(self, *, net: bool = True) -> NDArray[np.int64]:
        """Return the number of the use that is worth most in each slot, among those that a market pays, shape (t,)."""
        worth = [
            np.where(one.beside or one.shadow, -np.inf, one.net_jpy_per_mwh if net else one.gross_jpy_per_mwh)
            for one in self.rates
        ]
        return np.argmax(np.array(worth), axis=0)


def rates_of(
    spot: PriceSeries,
    network: NetworkSeries,
    *,
    area: str,
    curtailed_mw: ArrayLike | None = None,
    interest: float = INTEREST,
    rate_jpy_per_usd: float = absorber.RATE_JPY_PER_USD,
    candidates: Sequence[absorber.Candidate] | None = None,
) -> Rates:
    r"""Return what a MWh is worth in each use, from real or made-up series.

    Parameters
    ----------
    spot : PriceSeries
        Day-ahead price of the area.
    network : NetworkSeries
        What proof of work pays, on the same timeline.
    area : str
        For prices of the capacity market.
    curtailed_mw : array_like, shape (t,), optional
        Where it is above 0 a MWh cannot be sold, and export is worth 0. [MW]
    interest : float, default 0.05
        [1/y]
    rate_jpy_per_usd : float, default 155
        For figures in dollars. [JPY/USD]
    candidates : sequence of Candidate, optional
        Machines; the catalog's if absent.

    Returns
    -------
    rates : Rates

    Raises
    ------
    UnitMismatch
        If the series are not of one timeline.

    Notes
    -----
    .. math:: \mathrm{net}_u(t) = V_u(t) - \frac{\mathrm{CRF}\,K_u + O_u}{h_u}, \qquad
        h_u = \#\{t : V_u(t) > V_{export}(t)\}\, \Delta

    Examples
    --------
    >>> from shoals.core.time import Timeline
    >>> from datetime import datetime, timezone
    >>> line = Timeline(start=datetime(2025, 4, 1, tzinfo=timezone.utc), step_minutes=30, slots=4)
    >>> spot = PriceSeries(name="s", timeline=line, price_jpy_per_mwh=[10.0, 8_000.0, 12_000.0, 18_000.0])
    >>> net = NetworkSeries(timeline=line, difficulty=148.26e12, subsidy_btc_per_block=3.125, fees_btc_per_block=0.0173,
    ...     price_usd_per_btc=91_132, rate_jpy_per_usd=155)
    >>> found = rates_of(spot, net, area="kyushu", curtailed_mw=[5.0, 0.0, 0.0, 0.0])
    >>> found["export"].gross_jpy_per_mwh.tolist(), found["miner_new"].runs.tolist()
    ([0.0, 8000.0, 12000.0, 18000.0], [True, True, True, False])
    >>> {use: round(found.at(1)[use] / 1000, 1) for use in ("shift", "ai_hosting", "capacity")}
    {'shift': 15.3, 'ai_hosting': 21.9, 'capacity': 1.5}
    """
    line = spot.timeline
    if not line.agrees(network.timeline):
        raise UnitMismatch("the spot price and the network have different timelines", "read both for the same period")
    held = np.zeros(line.slots) if curtailed_mw is None else series(curtailed_mw, line.slots, "curtailed_mw", low=0.0)
    year = HOURS_PER_YEAR / max(line.slots * line.hours, 1e-9)  # of a period that is no year
    export = np.where(held > 0, 0.0, spot.price_jpy_per_mwh)
    every = np.ones(line.slots, dtype=bool)
    found = [
        Rate(
            id="export", gross_jpy_per_mwh=export, runs=every, hours_per_year=HOURS_PER_YEAR, kind=spot.kind,
            source=spot.source,
        )
    ]  # fmt: skip
    left_out: list[str] = []
    for one in absorber.candidates(rate_jpy_per_usd=rate_jpy_per_usd) if candidates is None else candidates:
        yearly = absorber.charge_jpy_per_year(one.cost(1.0), interest)
        if one.rule is absorber.Rule.SHIFT:
            assert one.round_trip_efficiency is not None
            assert one.storage_hours is not None
            gross = market.shift_value_jpy_per_mwh(
                spot, hours_window=WINDOW_HOURS, efficiency=one.round_trip_efficiency
            )
            runs = gross > export
            hours = min(float(runs.sum()) * line.hours * year, DAYS_PER_YEAR * one.storage_hours)
            id, kind = "shift", weakest([one.kind, spot.kind])  # noqa: A001
        else:
            gross = one.value_jpy_per_mwh(network)
            runs = every if one.needs_firm else gross > export
            hours = float(runs.sum()) * line.hours * year
            id = one.id  # noqa: A001
            kind = weakest([one.kind, network.kind] if one.rule is absorber.Rule.MINING else [one.kind])
        found.append(
            Rate(
                id=id, gross_jpy_per_mwh=gross, runs=runs, hours_per_year=hours,
                cost_jpy_per_mwh=yearly / hours if hours else np.inf, kind=kind, source=one.source,
            )
        )  # fmt: skip
    found.append(_token(line, rate_jpy_per_usd, found))
    found.append(_sample(line, found))
    found += _beside(line, area, left_out)
    return Rates(area=area, timeline=line, rates=tuple(found), left_out=tuple(left_out))


def _token(line: Timeline, rate_jpy_per_usd: float, found: Sequence[Rate]) -> Rate:
    """Tokens at list price, all sold, at the best batch; the machines are those of the cloud."""
    table = facts()
    price = float(
        ai.tokens_jpy_per_mwh(
            table.number("ai.price_llama70b_out", "USD/Mtoken"),
            energy_j_per_token=table.number("ai.jpt_llama70b_h100_best", "J/token"),
            node_factor=table.number("ai.node_factor", "1"),
            rate_jpy_per_usd=rate_jpy_per_usd,
        )
    )
    cloud = next((one for one in found if one.id == "gpu_cloud"), None)
    fact = table["ai.price_llama70b_out"].provenance
    return Rate(
        id="token",
        gross_jpy_per_mwh=np.full(line.slots, price),
        runs=np.ones(line.slots, dtype=bool),
        hours_per_year=HOURS_PER_YEAR,
        cost_jpy_per_mwh=cloud.cost_jpy_per_mwh if cloud else 0.0,
        kind=weakest([fact.kind, Kind.ASSUMED]),
        source=f"Llama 3.x 70B on H100 at its best batch, all tokens sold at list price: {fact.source}",
    )


def _sample(line: Timeline, found: Sequence[Rate]) -> Rate:
    """A sampler's MWh by the GPU service that it replaces: a shadow, full at a trickle of power."""
    table = {one.id: one for one in catalog.samplers()}
    device, general = table["z1"], table["cpu"]
    cloud = next((one for one in found if one.id == "gpu_cloud"), None)
    spent = float(
        sampling.sample_energy_j(
            updates=1.0,
            reads=1.0 / UPDATES_PER_LOAD,
            writes=1.0 / UPDATES_PER_LOAD,
            update_j=device.update_j,
            read_j=device.read_j or 0.0,
            write_j=device.write_j or 0.0,
        )
    )
    offer = sampling.bid(
        service_jpy_per_mwh=float(cloud.gross_jpy_per_mwh.mean()) if cloud and line.slots else 0.0,
        service_j_per_sample=general.update_j,
        sampler_j_per_sample=spent,
        demand_samples_per_hour=sampling.JOULES_PER_MWH / general.update_j,  # what a megawatt of today's machines makes
        source=device.provenance.source,
    )
    return Rate(
        id="sample",
        gross_jpy_per_mwh=np.full(line.slots, offer.value_jpy_per_mwh),
        runs=np.ones(line.slots, dtype=bool),
        hours_per_year=HOURS_PER_YEAR,
        shadow=True,
        power_mw_full=offer.power_mw_max,
        kind=offer.kind,
        source=f"replaces 1 MW of general-purpose machines: {offer.source}",
    )


def _beside(line: Timeline, area: str, left_out: list[str]) -> list[Rate]:
    """Readiness, by the MWh of load that stands ready: paid beside a use."""
    found: list[Rate] = []
    every = np.ones(line.slots, dtype=bool)
    years = [one.fiscal_year for one in catalog.charges() if one.item == "capacity" and one.area == area]
    if years:
        charge = catalog.charge("capacity", fiscal_year=min(years), area=area)
        found.append(
            Rate(
                id="capacity", gross_jpy_per_mwh=np.full(line.slots, charge.value * KWH_PER_MWH / HOURS_PER_YEAR),
                runs=every, hours_per_year=HOURS_PER_YEAR, beside=True, kind=charge.provenance.kind,
                source=f"{charge.provenance.source}, fiscal year {charge.fiscal_year}, of load that runs at all hours",
            )
        )  # fmt: skip
    else:
        left_out.append("capacity")
    cap = catalog.charge("balancing_cap", fiscal_year=2025)
    half_hours_per_mwh = 2.0 * KWH_PER_MWH
    found.append(
        Rate(
            id="balancing", gross_jpy_per_mwh=np.full(line.slots, cap.value * half_hours_per_mwh), runs=every,
            hours_per_year=HOURS_PER_YEAR, beside=True, kind=weakest([cap.provenance.kind, Kind.ASSUMED]),
            source=f"the cap, an upper bound; what is accepted is not published: {cap.provenance.source}",
        )
    )  # fmt: skip
    return found
