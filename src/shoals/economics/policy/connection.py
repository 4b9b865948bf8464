r"""Pillar 1: compute counted like storage. What each rule does to a flexible load, and who pays for it.

One MW of a load that can stop stands in an area and runs where a MWh is worth more to it than it costs there. Rules
differ in what it pays and when it must stop:

* ``as_load``: as today. Wheeling and levy on each kWh; it adds to the peak where it runs in tight hours.
* ``like_storage``: charges on what is lost, as a battery pays them. Of what a computer draws all is lost, so that the
  rule changes nothing. It is here because it is what the words say.
* ``no_charges``: no wheeling, no levy, which is what is usually meant.
* ``no_charges_at_noon``: none in slots with spilled energy.
* ``non_firm``: charges as today, but off in tight hours, so that nobody has to build for it. That it is connected
  sooner is not counted.
* ``capacity``: as today, paid by the kW for being switched off when called.

The counterfactual of all is ``nothing``: no load is built, and a rule that does not make its owner build has no
effect. A capacity payment for a load that would not have been there is a cost to consumers without a gain: it takes
away a need that only the load brought. So ``non_firm`` and ``capacity`` leave the same peak, and differ in who is paid.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError
from shoals.core.figure import Kind, weakest
from shoals.core.units import KWH_PER_MWH
from shoals.economics.absorbers import INTEREST, Absorber, Area, Terms, Way, values_jpy_per_mwh

Floats = NDArray[np.float64]

TIGHT_HOURS = 36.0
"""Hours a year of the highest net load, for which capacity is built and in which a load that can stop is called off:
twelve calls of three hours, as the capacity market has them for demand response.
"""


class Rule(StrEnum):
    """How the load is treated."""

    AS_LOAD = "as_load"
    LIKE_STORAGE = "like_storage"
    NO_CHARGES = "no_charges"
    NO_CHARGES_AT_NOON = "no_charges_at_noon"
    NON_FIRM = "non_firm"
    CAPACITY = "capacity"


PARTIES = ("owner", "plants", "levy", "grid", "consumers")
"""Who gets a part; consumers pay for capacity."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a rule does to 1 kW of a load in a year.

    Parameters
    ----------
    rule : Rule
    absorber : str
    hours : float
        Full-load hours. [h/y]
    surplus_share : float
        Of its energy, what would have been spilled; NaN if it never runs. [1]
    spilled_kwh_per_kw : float
        Spilled energy that it takes up in a year. [kWh/kW/y]
    tight_fraction : float
        Share of its power that runs in tight hours. [1]
    parts : mapping of str to float
        Who gains what, if it is built. [JPY/kW/y]
    kind : Kind
    """

    rule: Rule
    absorber: str
    hours: float
    surplus_share: float
    spilled_kwh_per_kw: float
    tight_fraction: float
    parts: Mapping[str, float]
    kind: Kind

    @property
    def built(self) -> bool:
        """Whether its owner would build it."""
        return self.parts["owner"] >= 0.0

    @property
    def gain_jpy_per_kw(self) -> float:
        """What all gain together in a year, if it is built. [JPY/kW/y]"""
        return sum(self.parts.values())


def tight_slots(net_load_mw: ArrayLike, slot_hours: float, hours: float) -> NDArray[np.bool_]:
    """Return the slots of highest net load that fill some hours, shape (t,).

    Examples
    --------
    >>> tight_slots([3.0, 9.0, 5.0, 9.0], 0.5, 1.0).tolist()
    [False, True, False, True]
    """
    load = np.asarray(net_load_mw, dtype=np.float64)
    count = min(round(number(hours, "hours", low=0.0) / slot_hours), load.size)
    found = np.zeros(load.size, dtype=bool)
    found[np.argsort(-load, kind="stable")[:count]] = True
    return found


def experiment(
    one: Absorber,
    area: Area,
    terms: Terms,
    *,
    capacity_jpy_per_kw_year: float,
    power_mw: float = 100.0,
    tight_hours: float = TIGHT_HOURS,
    interest: float = INTEREST,
    rules: Sequence[Rule] = tuple(Rule),
) -> tuple[Outcome, ...]:
    r"""Return what each rule does to a flexible load in an area.

    Parameters
    ----------
    one : Absorber
        A miner, or something that sells at one price; with no limit of a day.
    area : Area
        With an exchange and its net load.
    terms : Terms
    capacity_jpy_per_kw_year : float
        What a kW of capacity costs, and what is paid for one. [JPY/kW/y]
    power_mw : float
        Of the load, which shares the spill. [MW]
    tight_hours : float
        [h/y]
    interest : float
        [1/y]
    rules : sequence of Rule

    Notes
    -----
    With value V, price p of spilled energy and b of other energy, charges c and running shares s (on spilled energy)
    and g (on other) of a slot,

    .. math:: s = f\,[V > p + c], \quad g = (1 - f)\,[V > b + c], \qquad
        owner = \sum (V - p - c) s + (V - b - c) g - F + \text{payment}

    Consumers pay the capacity price for the share that runs in tight hours, or the payment (``capacity``); nothing for
    ``non_firm``. The parts sum to
    :math:`V (s + g) - b g - F` less the capacity that must be built.

    Raises
    ------
    InputError
        If the load has a limit of a day or needs a price of its own, or the area has no exchange.
    """
    if one.way not in (Way.MINE, Way.SELL) or np.isfinite(one.hours_per_day_max):
        raise InputError(f"`{one.id}` is no load that can run at any hour", "ask for a miner, an electrolyser, or AI")
    if area.spot is None:
        raise InputError(f"{area.area} has no exchange, and so no price of energy", "choose another area")
    load = area.net_load_mw
    if load is None:
        raise InputError(f"the net load of {area.area} is not known", "give demand less solar and wind")
    value = values_jpy_per_mwh(one, area)
    assert value is not None
    line = area.timeline
    power = number(power_mw, "power_mw", low=1e-9)
    capacity = number(capacity_jpy_per_kw_year, "capacity_jpy_per_kw_year", low=0.0)
    share = np.minimum(area.spilled_mw, power) / power
    free, dear = area.spot.price_jpy_per_mwh, area.cost_beyond_jpy_per_mwh()
    tight = tight_slots(load, line.hours, tight_hours * area.years)
    whole = (terms.wheeling_jpy_per_kwh(one.voltage) + terms.levy_jpy_per_kwh) * KWH_PER_MWH
    fixed = one.fixed_jpy_per_kw_year(interest)
    per_kw = line.hours / area.years / KWH_PER_MWH  # from JPY/MWh and slots to JPY/kW/y
    found = []
    for rule in rules:
        charge = np.full(line.slots, whole)
        if rule is Rule.NO_CHARGES:
            charge[:] = 0.0
        elif rule is Rule.NO_CHARGES_AT_NOON:
            charge[area.spilled_mw > 0] = 0.0
        off = tight if rule in (Rule.NON_FIRM, Rule.CAPACITY) else np.zeros(line.slots, dtype=bool)
        spilled = np.where((value > free + charge) & ~off, share, 0.0)
        bought = np.where((value > dear + charge) & ~off, 1.0 - share, 0.0)
        runs = spilled + bought
        would = value > dear + charge
        # What it can be switched off by is what it would have run, had nobody called.
        ready = float(would[tight].mean()) if tight.any() else 0.0
        in_tight = float((would & ~off)[tight].mean()) if tight.any() else 0.0
        payment = capacity * ready if rule is Rule.CAPACITY else 0.0
        need = capacity * in_tight
        paid_wheeling = (
            charge * runs * (terms.wheeling_jpy_per_kwh(one.voltage) * KWH_PER_MWH / whole if whole else 0.0)
        )
        paid_levy = charge * runs - paid_wheeling
        held = terms.tariff_fraction * spilled
        tariff = terms.tariff_jpy_per_kwh * KWH_PER_MWH
        owner = (value - charge) * runs - free * spilled - dear * bought
        parts = {
            "owner": float(owner.sum()) * per_kw - fixed + payment,
            "plants": float((free * (spilled - held) + tariff * held).sum()) * per_kw,
            "levy": float((paid_levy - (tariff - free) * held).sum()) * per_kw,
            "grid": float(paid_wheeling.sum()) * per_kw,
            "consumers": -need - payment,
        }
        total = float(runs.sum())
        found.append(
            Outcome(
                rule=rule,
                absorber=one.id,
                hours=total * line.hours / area.years,
                surplus_share=float(spilled.sum()) / total if total else float("nan"),
                spilled_kwh_per_kw=float(spilled.sum()) * line.hours / area.years,
                tight_fraction=in_tight,
                parts=parts,
                kind=weakest([Kind.ASSUMED, one.kind, area.kind, terms.kind]),
            )
        )
    return tuple(found)
