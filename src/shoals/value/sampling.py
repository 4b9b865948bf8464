"""What one MWh of a thermodynamic sampler is worth: a shadow of the GPU service that it replaces.

No sampler is sold by the sample today. Its MWh is therefore worth what the same samples cost on the machines that make
them now, and only as far as somebody wants them: however efficient the device, it earns no more than the demand pays.
Nothing here is measured; each result is estimated at best and carries its source.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError
from shoals.core.figure import Kind, weakest
from shoals.core.plan import Load

BOLTZMANN_J_PER_K = 1.380649e-23
JOULES_PER_MWH = 3.6e9

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplingBid:
    """A use of energy that is full when everybody who wants samples has them.

    Parameters
    ----------
    value_jpy_per_mwh : float
        Up to `power_mw_max`. [JPY/MWh]
    power_mw_max : float
        Power at which the demand is met; beyond it a MWh is worth nothing. [MW]
    kind : Kind
        Estimated or weaker.
    source : str
        Of the weakest input.
    """

    value_jpy_per_mwh: float
    power_mw_max: float
    kind: Kind
    source: str

    def __post_init__(self) -> None:
        if self.kind in (Kind.MEASURED, Kind.COMPUTED):
            raise InputError(f"a sampling bid is called {self.kind}", "its value is a shadow price: estimated at best")
        if not self.source:
            raise InputError("a sampling bid has no source", "say where the energy of a sample comes from")

    @property
    def income_jpy_per_hour_max(self) -> float:
        """What an hour earns when the demand is met; it does not depend on the device. [JPY/h]"""
        return self.value_jpy_per_mwh * self.power_mw_max


def landauer_j(temperature_k: ArrayLike) -> Floats:
    r"""Return the least energy that erasing one bit turns into heat.

    Parameters
    ----------
    temperature_k : array_like
        [K]

    Returns
    -------
    energy : array
        :math:`k_B T \ln 2`. [J]

    References
    ----------
    .. [1] Landauer, Irreversibility and Heat Generation in the Computing Process, IBM Journal 5 (1961).

    Examples
    --------
    >>> f"{float(landauer_j(300.0)):.4g}"
    '2.871e-21'
    """
    kelvin = np.asarray(temperature_k, dtype=np.float64)
    if not (kelvin >= 0).all():
        raise InputError("`temperature_k` is below 0", "count from absolute zero")
    return BOLTZMANN_J_PER_K * kelvin * np.log(2.0)


def saving_factor(moved_fraction: ArrayLike, gain: ArrayLike) -> Floats:
    r"""Return by how much a workload's energy falls when a part of it moves to a device that needs `gain` times less.

    Parameters
    ----------
    moved_fraction : array_like
        Share of the energy that can move, f in 0 to 1. [1]
    gain : array_like
        G, above 0. [1]

    Returns
    -------
    factor : array
        Former energy over new energy. [1]

    Notes
    -----
    .. math:: \frac{1}{(1 - f) + f / G}

    References
    ----------
    .. [1] Amdahl, Validity of the single processor approach, AFIPS Conference Proceedings 30 (1967), for energy here.

    Examples
    --------
    >>> saving_factor([0.5, 0.9], 1e4).round(1).tolist()
    [2.0, 10.0]
    """
    moved, better = np.asarray(moved_fraction, dtype=np.float64), np.asarray(gain, dtype=np.float64)
    if not ((moved >= 0) & (moved <= 1)).all():
        raise InputError("`moved_fraction` lies outside 0 to 1", "give the share of the energy that can move")
    if not (better > 0).all():
        raise InputError("`gain` is not above 0", "give former energy over new energy of the part that moves")
    return 1.0 / ((1.0 - moved) + moved / better)


def sample_energy_j(
    *, updates: ArrayLike, reads: ArrayLike, writes: ArrayLike, update_j: float, read_j: float, write_j: float
) -> Floats:
    """Return the energy of a sample: updates, and the reads and writes that carry it in and out. [J]

    Examples
    --------
    With the prices simulated for Z1 (arXiv 2608.01615), moving a node in and out costs as much as 21,903 updates.

    >>> z1 = dict(update_j=7.09e-15, read_j=1.692e-12, write_j=153.6e-12)
    >>> one = sample_energy_j(updates=1, reads=0, writes=0, **z1)
    >>> round(float(sample_energy_j(updates=0, reads=1, writes=1, **z1) / one))
    21903
    """
    prices = [number(p, n, low=0.0) for p, n in ((update_j, "update_j"), (read_j, "read_j"), (write_j, "write_j"))]
    return np.asarray(updates) * prices[0] + np.asarray(reads) * prices[1] + np.asarray(writes) * prices[2]


def updates_per_load(io_fraction_max: ArrayLike, *, update_j: float, read_j: float, write_j: float) -> Floats:
    """Return the updates a node needs for one write and one read to stay below a share of the energy. [1]

    Examples
    --------
    >>> z1 = dict(update_j=7.09e-15, read_j=1.692e-12, write_j=153.6e-12)
    >>> round(float(updates_per_load(0.1, **z1)), -3)
    197000.0
    """
    share = np.asarray(io_fraction_max, dtype=np.float64)
    if not ((share > 0) & (share < 1)).all():
        raise InputError("`io_fraction_max` lies outside 0 to 1", "give the share of energy that transport may take")
    return (1.0 - share) / share * (read_j + write_j) / number(update_j, "update_j", low=1e-30)


def bid(
    *,
    service_jpy_per_mwh: float,
    service_j_per_sample: float,
    sampler_j_per_sample: float,
    demand_samples_per_hour: float,
    kind: Kind = Kind.ESTIMATED,
    source: str,
) -> SamplingBid:
    r"""Return the shadow price of a sampler's MWh and the power at which it saturates.

    Parameters
    ----------
    service_jpy_per_mwh : float
        What the replaced machines earn for a MWh: `ai.cloud_jpy_per_mwh`. [JPY/MWh]
    service_j_per_sample : float
        Energy at the meter that they need for a sample of equal quality. [J]
    sampler_j_per_sample : float
        Energy at the meter that the sampler needs, reads, writes and host included. [J]
    demand_samples_per_hour : float
        Samples that somebody would pay for. [1/h]
    kind : Kind, default estimated
        Of the weakest input; it is never called firmer than estimated.
    source : str
        Of the sampler's energy.

    Returns
    -------
    bid : SamplingBid

    Notes
    -----
    .. math:: V = V_{gpu} \frac{j_{gpu}}{j_{tsu}}, \qquad P_{max} = \frac{N j_{tsu}}{3.6 \cdot 10^9}

    The product :math:`V P_{max}` is free of :math:`j_{tsu}`: a better device frees energy, it does not make demand.

    Examples
    --------
    >>> one = bid(service_jpy_per_mwh=150_000, service_j_per_sample=1.0, sampler_j_per_sample=1e-4,
    ...           demand_samples_per_hour=3.6e9, source="arXiv 2510.23972, simulated")
    >>> one.kind, one.power_mw_max, round(one.income_jpy_per_hour_max)
    (<Kind.ESTIMATED: 'estimated'>, 0.0001, 150000)
    """
    replaced = number(service_j_per_sample, "service_j_per_sample", low=0.0)
    spent = number(sampler_j_per_sample, "sampler_j_per_sample")
    if spent <= 0:
        raise InputError(f"`sampler_j_per_sample` is {spent:g}", "every sample costs energy; give joules above 0")
    demand = number(demand_samples_per_hour, "demand_samples_per_hour", low=0.0)
    return SamplingBid(
        value_jpy_per_mwh=number(service_jpy_per_mwh, "service_jpy_per_mwh") * replaced / spent,
        power_mw_max=demand * spent / JOULES_PER_MWH,
        kind=weakest([Kind.ESTIMATED, kind]),
        source=source,
    )


def loads(load_id: str, bids: Sequence[SamplingBid]) -> tuple[Load, ...]:
    """Return customers who want samples as loads of the plan: a demand curve in steps, the dearest first.

    Parameters
    ----------
    load_id : str
        Of the sampler; its loads are ``load_id`` for one bid, ``load_id:1`` and so on for several.
    bids : sequence of SamplingBid
        Of one device, each full at its own power.

    Returns
    -------
    loads : tuple of Load
        What is beyond the last bid is worth nothing and is not there.

    Examples
    --------
    >>> one, two = (bid(service_jpy_per_mwh=v, service_j_per_sample=1.0, sampler_j_per_sample=1e-4,
    ...                 demand_samples_per_hour=n, source="arXiv 2510.23972, simulated")
    ...             for v, n in ((50_000, 7.2e9), (150_000, 3.6e9)))
    >>> [(load.id, load.power_mw_max, round(load.value_jpy_per_mwh)) for load in loads("tsu", [one, two])]
    [('tsu:1', 0.0001, 1500000000), ('tsu:2', 0.0002, 500000000)]
    """
    ranked = sorted(bids, key=lambda one: -one.value_jpy_per_mwh)
    names = [load_id] if len(ranked) == 1 else [f"{load_id}:{i}" for i in range(1, len(ranked) + 1)]
    return tuple(
        Load(id=name, power_mw_max=one.power_mw_max, value_jpy_per_mwh=one.value_jpy_per_mwh)
        for name, one in zip(names, ranked, strict=True)
    )
