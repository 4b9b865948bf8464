"""What one turn of the cycle found: made by `cycle`, drawn by `show`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals.core.energy import AreaSeries, PlantSeries, PriceSeries
from shoals.core.figure import Kind, weakest
from shoals.core.network import NetworkSeries
from shoals.core.notes import NotesResult
from shoals.core.plan import Problem, Schedule
from shoals.core.site import Site


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Outcome:
    """One way to run the site for the whole period: the plan, or a baseline.

    Parameters
    ----------
    id : str
        ``"plan"``, ``"nothing"``, ``"surplus_only"``, ``"threshold"``, ``"always_on"`` or ``"plan_no_battery"``.
    schedule : Schedule
    gross_jpy : float
        Money earned by all uses less what was paid for energy, wear and penalties. [JPY]
    gain_jpy : float
        `gross_jpy` less that of doing nothing. [JPY]
    charge_jpy : float
        Capital charge and fixed cost of the assets that this way uses, for the period. [JPY]
    capex_jpy : float
        Outlay for those assets. [JPY]
    payback_years : float
        `capex_jpy` over the gain a year less fixed cost, without interest; ``inf`` if it is not paid back within the
        life of the longest-lived asset.
    rescued_mwh : float
        Energy that doing nothing would spill and that this way uses. [MWh]
    computed_mwh : float
        Energy that all computing loads took. [MWh]
    """

    id: str
    schedule: Schedule
    gross_jpy: float
    gain_jpy: float
    charge_jpy: float
    capex_jpy: float
    payback_years: float
    rescued_mwh: float
    computed_mwh: float

    @property
    def net_jpy(self) -> float:
        """Gain after the capital charge: below zero means that doing nothing is better. [JPY]"""
        return self.gain_jpy - self.charge_jpy


@dataclass(frozen=True, slots=True, kw_only=True)
class Absorber:
    """One candidate for the next megawatt at the site, judged by planning the period again with it.

    Parameters
    ----------
    id : str
        ``"nothing"``, ``"battery"``, ``"miner_new"``, ``"miner_used"``, ``"ai_hosting"``, ``"gpu_cloud"`` …
    power_mw : float
        Size judged, as a rule 1 MW. [MW]
    absorbed_mwh : float
        Energy taken a year. [MWh/y]
    surplus_mwh : float
        Part of it that would be spilled otherwise. [MWh/y]
    value_jpy_per_year : float
        What the plan with it earns more than the plan without it. [JPY/y]
    cost_jpy_per_year : float
        Capital charge and fixed cost a year. [JPY/y]
    capex_jpy : float
    payback_years : float
    surplus_only_net_jpy_per_year : float
        The same account if it ran on energy that is spilled otherwise and on nothing else. [JPY/y]
    firm : bool
        True if its hours are promised: it runs day and night, takes little surplus and is built for its own sake.
    kind : Kind
        Of the weakest input.
    source : str
    name_ja, name_en : str
        Names for people.
    """

    id: str
    power_mw: float
    absorbed_mwh: float
    surplus_mwh: float
    value_jpy_per_year: float
    cost_jpy_per_year: float
    capex_jpy: float
    payback_years: float
    surplus_only_net_jpy_per_year: float
    firm: bool = False
    kind: Kind
    source: str
    name_ja: str = ""
    name_en: str = ""

    @property
    def net_jpy_per_year(self) -> float:
        """Value less cost. [JPY/y]"""
        return self.value_jpy_per_year - self.cost_jpy_per_year

    @property
    def hours_full_load(self) -> float:
        """Energy taken over power: full-load hours a year. [h/y]"""
        return self.absorbed_mwh / self.power_mw if self.power_mw else 0.0

    @property
    def surplus_fraction(self) -> float:
        """Share of the energy taken that would be spilled otherwise."""
        return self.surplus_mwh / self.absorbed_mwh if self.absorbed_mwh else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BookState:
    """What the book says of itself after the period.

    Parameters
    ----------
    transfers : int
        How many were booked.
    root : str
        Hash that commits to all of them, hexadecimal.
    balances : mapping of str to int
        Credits less debits by account, whole units.
    """

    transfers: int
    root: str
    balances: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CycleResult:
    """Everything that one run found.

    Parameters
    ----------
    kind : Kind
        Measured, or demo if any series is made up.
    site, area, plant, spot, network, problem
        What was given.
    plan : Outcome
        The best schedule under perfect foresight.
    baselines : tuple of Outcome
        Doing nothing first, then simple rules, then the plan without its battery.
    absorbers : tuple of Absorber
        Candidates for the next megawatt, best first; ``"nothing"`` is one of them.
    sources_wh, uses_wh : mapping of str to array of int64, shape (t,)
        The balance of the plan in whole watt-hours, as booked. Sources: ``available``, ``imported``,
        ``discharged``. Uses: ``exported``, ``charged``, ``computed:<id>``, ``lost``, ``spilled``. [Wh]
    surplus_wh : mapping of str to array of int64, shape (t,)
        Of each ``computed:<id>`` and ``charged``, the part that doing nothing would spill. [Wh]
    spilled_without_wh : int
        What doing nothing spills. [Wh]
    value_jpy : mapping of str to float
        Money of the plan by use: ``export``, ``import``, each load's id, ``wear`` …, summing to the plan's gross. [JPY]
    book : BookState
    seconds : mapping of str to float
        Time of each phase. [s]
    notes : NotesResult, optional
        Energy notes of the period; None where no history of the plant says what it could promise.
    """

    kind: Kind
    site: Site
    area: AreaSeries
    plant: PlantSeries
    spot: PriceSeries
    network: NetworkSeries
    problem: Problem
    plan: Outcome
    baselines: tuple[Outcome, ...]
    absorbers: tuple[Absorber, ...]
    sources_wh: Mapping[str, NDArray[np.int64]]
    uses_wh: Mapping[str, NDArray[np.int64]]
    surplus_wh: Mapping[str, NDArray[np.int64]]
    spilled_without_wh: int
    value_jpy: Mapping[str, float]
    book: BookState
    seconds: Mapping[str, float]
    notes: NotesResult | None = None

    @property
    def value_kind(self) -> Kind:
        """Of the money: no better than the record, the estimate of the plant, and what the site file assumes."""
        series = (self.area, self.spot, self.network, self.plant)
        return weakest([*(one.kind for one in series), Kind.ASSUMED])

    @property
    def flexible(self) -> tuple[Absorber, ...]:
        """Candidates that can wait for spilled energy: not promised at all hours, and not nothing at all."""
        return tuple(a for a in self.absorbers if a.id != "nothing" and not a.firm)

    @property
    def answer(self) -> Absorber | None:
        """What should absorb the next megawatt: the flexible candidate that leaves most, None if none leaves any."""
        return _best(self.flexible)

    @property
    def promised(self) -> Absorber | None:
        """The promised candidate that leaves most, None if none leaves anything."""
        return _best(tuple(a for a in self.absorbers if a.firm))

    @property
    def rescued_wh(self) -> int:
        """Energy that doing nothing would spill and that the plan uses. [Wh]"""
        return self.spilled_without_wh - int(self.uses_wh["spilled"].sum())


def _best(candidates: tuple[Absorber, ...]) -> Absorber | None:
    best = max(candidates, key=lambda a: a.net_jpy_per_year, default=None)
    return best if best is not None and best.net_jpy_per_year > 0 else None
