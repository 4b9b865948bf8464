r"""What a nation's year comes to: energy, prices, CO2, hashes, and who gains and loses.

Money is counted at the prices of the schedule. Each area's price :math:`\lambda_t` pays what comes and charges what
is used, lines earn the difference between their ends, and so the accounts of `money_jpy` sum to what the nation as a
whole earns from computing less what it pays for fuel and lines: nothing is won from nowhere, and a test holds it to
that.

Marginal emission is no factor of a table: it is what the whole nation emits more if an area uses one more MWh in a
slot, stores and lines included. In a linear program it is also the rate at which the area's price rises with a price
on carbon (both are the same second derivative of its value), so a second plan under a small carbon price gives it for
every area and slot.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.areas import CoupledProblem, CoupledSchedule
from shoals.core.errors import InputError
from shoals.economics.nation import Nation
from shoals.economics.nation_model import SURPLUS_JPY_PER_MWH, AreaResult, AreaYear, Flexible

Floats = NDArray[np.float64]

ACCOUNTS = ("consumers", "solar_wind", "must_run", "thermal", "biomass", "storage", "lines", "compute")
"""Who is paid or pays. Must-run is nuclear, hydro, geothermal and what is small."""
MAJORITY = 0.5
"""Share of all hashes from which blocks could be rewritten."""
PROBE_JPY_PER_T = 100.0
"""Carbon price of the second plan, 0.04 to 0.09 JPY/kWh: far less than what lies between two fuels. [JPY/t]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaTotals:
    """A year of an area, or of the nation.

    Parameters
    ----------
    area : str
    demand_gwh, potential_gwh, curtailed_gwh, record_gwh : float
        Demand; solar and wind before curtailment; what of it is held back in the plan, and was in the record. [GWh]
    curtailed_hours : float
        With more than 50 MW held back. [h]
    unserved_gwh, must_run_spilled_gwh : float
        [GWh]
    thermal_gwh, storage_in_gwh, exchange_gwh : float
        Burnt; put into stores; what came in over lines less what left. [GWh]
    price_jpy_per_kwh, capture_jpy_per_kwh : float
        Mean over slots, and what a kWh of solar and wind earned, nan if none was sold. [JPY/kWh]
    emission_mt, emission_kg_per_kwh : float
        Of what is burnt in the area [Mt CO2], and for each kWh that is generated there, nan if none is
        [kg CO2/kWh].
    marginal_kg_per_kwh : float
        Of one more kWh used at any time, nan if it was not asked for. [kg CO2/kWh]
    compute_gwh, compute_surplus_gwh : float
        What flexible compute drew, and in slots of surplus. [GWh]
    compute_marginal_kg_per_kwh : float
        Marginal emission while it ran, by energy. [kg CO2/kWh]
    """

    area: str
    demand_gwh: float
    potential_gwh: float
    curtailed_gwh: float
    record_gwh: float
    curtailed_hours: float
    unserved_gwh: float
    must_run_spilled_gwh: float
    thermal_gwh: float
    storage_in_gwh: float
    exchange_gwh: float
    price_jpy_per_kwh: float
    capture_jpy_per_kwh: float
    emission_mt: float
    emission_kg_per_kwh: float
    marginal_kg_per_kwh: float
    compute_gwh: float
    compute_surplus_gwh: float
    compute_marginal_kg_per_kwh: float

    @property
    def rate(self) -> float:
        """Curtailed over potential. [1]"""
        return self.curtailed_gwh / self.potential_gwh if self.potential_gwh else 0.0


def emission_kg_per_h(nation: Nation, result: AreaResult) -> Floats:
    """Return what an area burns, shape (t,). [kg CO2/h]"""
    return np.sum([mw * nation.fuels[fuel].emission_kg_per_mwh for fuel, mw in result.thermal_mw.items()], axis=0)


def marginal_kg_per_mwh(
    price: ArrayLike, price_with_carbon: ArrayLike, carbon_jpy_per_t: float = PROBE_JPY_PER_T
) -> Floats:
    r"""Return what one more MWh emits, from prices without and with a small price on carbon. [kg CO2/MWh]

    Notes
    -----
    With value :math:`V(d, \tau)` of demand and carbon price, :math:`\partial\lambda/\partial\tau =
    -\partial^2 V/\partial d\,\partial\tau = \partial E/\partial d`.

    Examples
    --------
    >>> marginal_kg_per_mwh([9000.0, 2.0], [9086.4, 2.0]).round(6).tolist()
    [864.0, 0.0]
    """
    carbon = number(carbon_jpy_per_t, "carbon_jpy_per_t", low=0.0)
    if carbon == 0.0:
        raise InputError("`carbon_jpy_per_t` is 0", "give a small price, 100 for instance")
    return (np.asarray(price_with_carbon) - np.asarray(price)) / carbon * 1e3


def totals_of(
    nation: Nation,
    years: Mapping[str, AreaYear],
    results: Mapping[str, AreaResult],
    marginal: Mapping[str, Floats] | None = None,
    *,
    days: float | None = None,
) -> dict[str, AreaTotals]:
    """Return the totals of each area, and of all as ``"nation"``.

    Parameters
    ----------
    nation : Nation
    years : mapping of str to AreaYear
    results : mapping of str to AreaResult
    marginal : mapping of str to array, optional
        Marginal emission by area and slot. [kg CO2/MWh]
    days : float, optional
        Days that the slots stand for, if more than they are: totals are scaled to them. [d]
    """
    found = {
        name: _totals(
            name, nation, [years[name]], [results[name]], None if marginal is None else [marginal[name]], days
        )
        for name in results
    }
    names = list(results)
    every = None if marginal is None else [marginal[name] for name in names]
    found["nation"] = _totals("nation", nation, [years[n] for n in names], [results[n] for n in names], every, days)
    return found


def _totals(
    area: str,
    nation: Nation,
    years: list[AreaYear],
    results: list[AreaResult],
    marginal: list[Floats] | None,
    days: float | None,
) -> AreaTotals:
    line = years[0].timeline
    scale = 1.0 if days is None else days * 24.0 / (line.slots * line.hours)
    gwh = line.hours * scale / 1e3

    def summed(arrays: list[Floats]) -> float:
        return float(sum(one.sum() for one in arrays)) * gwh

    demand, potential = [one.demand_mw for one in years], [one.potential_mw for one in years]
    curtailed = [one.curtailed_mw for one in results]
    thermal = [np.sum(list(one.thermal_mw.values()), axis=0) for one in results]
    compute = [np.sum([*one.flexible_mw.values(), np.zeros(line.slots)], axis=0) for one in results]
    prices = [one.price_jpy_per_mwh for one in results]
    emission = sum(float(emission_kg_per_h(nation, one).sum()) for one in results) * line.hours * scale / 1e9
    used = [p - c for p, c in zip(potential, curtailed, strict=True)]
    generated = sum(
        summed([u, t, one.biomass_mw, year.nuclear_mw, year.hydro_mw])
        for u, t, one, year in zip(used, thermal, results, years, strict=True)
    )
    weights = [float(one.sum()) for one in demand]
    surplus = [c * (p <= SURPLUS_JPY_PER_MWH + 1e-6) for c, p in zip(compute, prices, strict=True)]
    drawn, paid = summed(compute), sum(float((u * p).sum()) for u, p in zip(used, prices, strict=True))
    sold_mw = sum(float(u.sum()) for u in used)  # over slots
    mean_marginal = compute_marginal = float("nan")
    if marginal is not None:
        mean_marginal = float(np.average([one.mean() for one in marginal], weights=weights)) / 1e3
        if drawn > 0.0:
            at = sum(float((c * m).sum()) for c, m in zip(compute, marginal, strict=True))
            compute_marginal = at * gwh / drawn / 1e3
    return AreaTotals(
        area=area,
        demand_gwh=summed(demand),
        potential_gwh=summed(potential),
        curtailed_gwh=summed(curtailed),
        record_gwh=summed([one.curtailed_mw for one in years]),
        curtailed_hours=float((np.sum(curtailed, axis=0) > 50.0).sum()) * line.hours * scale,
        unserved_gwh=summed([one.unserved_mw for one in results]),
        must_run_spilled_gwh=summed([one.must_run_spilled_mw for one in results]),
        thermal_gwh=summed(thermal),
        storage_in_gwh=summed([one.charge_mw for one in results]),
        exchange_gwh=summed([one.exchange_mw for one in results]),
        price_jpy_per_kwh=float(np.average([one.mean() for one in prices], weights=weights)) / 1e3,
        capture_jpy_per_kwh=paid / sold_mw / 1e3 if sold_mw > 0.0 else float("nan"),
        emission_mt=emission,
        emission_kg_per_kwh=emission * 1e3 / generated if generated > 0.0 else float("nan"),
        marginal_kg_per_kwh=mean_marginal,
        compute_gwh=drawn,
        compute_surplus_gwh=summed(surplus),
        compute_marginal_kg_per_kwh=compute_marginal,
    )


# --------------------------------------------------------------------------------------------------------------- money


def money_jpy(
    nation: Nation,
    years: Mapping[str, AreaYear],
    results: Mapping[str, AreaResult],
    problem: CoupledProblem,
    schedule: CoupledSchedule,
    flexible: tuple[Flexible, ...] = (),
) -> dict[str, dict[str, float]]:
    """Return what each account of each area earns, less what it pays, by area. [JPY]

    Lines stand under ``"lines"`` as an area of their own. Consumers pay for what they are served; what that is worth to
    them is not counted, so compare years of the same demand. All accounts sum to `welfare_jpy`.
    """
    hours = problem.timeline.hours
    value = {(one.area, one.id): one.value_jpy_per_mwh for one in flexible}
    found: dict[str, dict[str, float]] = {}
    for name, one in results.items():
        year, price = years[name], one.price_jpy_per_mwh

        def at(power: Floats, worth: Floats | float = 0.0, price: Floats = price) -> float:
            return float((power * (price + worth)).sum()) * hours

        thermal = sum(at(mw, -nation.fuels[fuel].cost_jpy_per_mwh) for fuel, mw in one.thermal_mw.items())
        always = year.nuclear_mw + year.hydro_mw + year.other_mw
        battery = schedule.areas.get(f"{name} battery")
        store = schedule.areas[name].discharge_mw - schedule.areas[name].charge_mw
        if battery is not None:
            store = store - schedule.exchange_mw(problem)[f"{name} battery"]
        found[name] = {
            "consumers": -at(year.demand_mw - one.unserved_mw),
            "solar_wind": at(year.potential_mw - one.curtailed_mw),
            "must_run": at(always - one.must_run_spilled_mw),
            "thermal": thermal,
            "biomass": at(one.biomass_mw),
            "storage": at(store),
            "lines": 0.0,
            "compute": sum(-at(mw, -value[name, load]) for load, mw in one.flexible_mw.items()),
        }
    rent = 0.0
    for line in problem.lines:
        if line.from_ in results and line.to in results:
            here, there = results[line.from_].price_jpy_per_mwh, results[line.to].price_jpy_per_mwh
            forward, backward = schedule.forward_mw[line.id], schedule.backward_mw[line.id]
            cost = np.asarray(line.cost_jpy_per_mwh) * (forward + backward)
            rent += float(((forward - backward) * (there - here) - cost).sum()) * hours
    found["lines"] = {**dict.fromkeys(ACCOUNTS, 0.0), "lines": rent}
    return found


def welfare_jpy(
    nation: Nation,
    results: Mapping[str, AreaResult],
    problem: CoupledProblem,
    schedule: CoupledSchedule,
    flexible: tuple[Flexible, ...] = (),
) -> float:
    """Return what all earn together: value of computing less fuel and lines. [JPY]"""
    hours = problem.timeline.hours
    value = {(one.area, one.id): one.value_jpy_per_mwh for one in flexible}
    total = 0.0
    for name, one in results.items():
        total -= sum(float(mw.sum()) * nation.fuels[fuel].cost_jpy_per_mwh for fuel, mw in one.thermal_mw.items())
        total += sum(float(mw.sum()) * value[name, load] for load, mw in one.flexible_mw.items())
    own = [line for line in problem.lines if line.from_ in results and line.to in results]
    total -= sum(float((schedule.sent_mw(line.id) * np.asarray(line.cost_jpy_per_mwh)).sum()) for line in own)
    return total * hours


# -------------------------------------------------------------------------------------------------------------- hashes


@dataclass(frozen=True, slots=True, kw_only=True)
class HashShare:
    """The share of a nation's miners in all hashing.

    Parameters
    ----------
    peak_eh_per_s : float
        In the slot of most. [EH/s]
    share_peak, share_mean : float
        Of all hashes while it is on most, and over the whole time. [1]
    price_factor_low, price_factor_high : float
        What is left of the price of a hash once these are there: if nobody leaves for them, and if others leave one
        for one. [1]
    """

    peak_eh_per_s: float
    share_peak: float
    share_mean: float
    price_factor_low: float
    price_factor_high: float

    @property
    def majority(self) -> bool:
        """Whether blocks could be rewritten at the peak."""
        return self.share_peak >= MAJORITY


def hash_share(power_mw: ArrayLike, efficiency_j_per_th: float, network_eh_per_s: float) -> HashShare:
    r"""Return the share of all hashes that miners of this power have.

    Parameters
    ----------
    power_mw : array_like, shape (t,)
        Of all miners together. [MW]
    efficiency_j_per_th : float
        [J/TH]
    network_eh_per_s : float
        Of everybody else. [EH/s]

    Notes
    -----
    Share in a slot: :math:`H / (N + H)` with :math:`H` in EH/s, which is MW over J/TH. Pay follows the mean, security
    the peak: a fleet that is on at noon alone may have a majority then and earn as a small one.

    Examples
    --------
    >>> one = hash_share([0.0, 1350.0], 13.5, 1000.0)
    >>> round(one.share_peak, 4), round(one.share_mean, 4), one.majority
    (0.0909, 0.0476, False)
    >>> hash_share([0.0, 20_000.0], 13.5, 1000.0).majority
    True
    """
    number(efficiency_j_per_th, "efficiency_j_per_th", low=1e-9)
    number(network_eh_per_s, "network_eh_per_s", low=1e-9)
    own = np.asarray(power_mw, dtype=np.float64) / efficiency_j_per_th
    if own.size and own.min() < 0.0:
        raise InputError(f"`power_mw` is {float(np.min(power_mw)):g}", "power counts up from zero")
    peak, mean = (float(own.max()), float(own.mean())) if own.size else (0.0, 0.0)
    return HashShare(
        peak_eh_per_s=peak,
        share_peak=peak / (network_eh_per_s + peak),
        share_mean=mean / (network_eh_per_s + mean),
        price_factor_low=network_eh_per_s / (network_eh_per_s + mean),
        price_factor_high=1.0,
    )
