"""Indicators of computation: whose it is, how much energy its trade holds, how far it stands above the least heat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shoals.core._arrays import number
from shoals.core.errors import InputError
from shoals.economics.uncertain import Uncertain, exact
from shoals.value.sampling import landauer_j


@dataclass(frozen=True, slots=True, kw_only=True)
class ComputeUse:
    """A part of the computation that a country's people use.

    Parameters
    ----------
    energy_mwh : float
        Of machines alone, or H100-equivalent hours; one unit throughout. [MWh]
    in_country, own_control, own_chip : bool
        Whether it runs in the country, under an owner who is controlled there, on accelerators of its make.
    """

    energy_mwh: float
    in_country: bool
    own_control: bool
    own_chip: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfSufficiency:
    """Compute self-sufficiency by place, by owner and by chip. [1]"""

    location: float
    owner: float
    chip: float


def self_sufficiency(uses: Sequence[ComputeUse]) -> SelfSufficiency:
    r"""Return compute self-sufficiency, after the model of food self-sufficiency.

    Parameters
    ----------
    uses : sequence of ComputeUse
        All computation for domestic demand, wherever it runs.

    Returns
    -------
    ratios : SelfSufficiency

    Notes
    -----
    Definition: of the energy of machines that work for domestic demand, the share that runs at home (location), under
    domestic control (owner), on domestic accelerators (chip):

    .. math:: \mathrm{CSS}_k = \frac{\sum_i e_i [k_i]}{\sum_i e_i}

    Unit: 1, of machine kWh or H100-equivalent hours. Data: none is published for Japan; a survey of data centres by
    owner, and cloud bills by region, would give it. Pitfalls: a foreign cloud region in Inzai is domestic by location
    and foreign by owner; the grid needs the first ratio, an argument about dependence the second. Never give one
    alone.

    Examples
    --------
    >>> uses = [ComputeUse(energy_mwh=6.0, in_country=True, own_control=False, own_chip=False),
    ...         ComputeUse(energy_mwh=2.0, in_country=True, own_control=True, own_chip=False),
    ...         ComputeUse(energy_mwh=2.0, in_country=False, own_control=False, own_chip=False)]
    >>> self_sufficiency(uses)
    SelfSufficiency(location=0.8, owner=0.2, chip=0.0)
    """
    energy = [number(one.energy_mwh, "energy_mwh", low=0.0) for one in uses]
    total = sum(energy)
    if total <= 0:
        raise InputError("no computation is counted", "give at least one use with energy above 0")

    def share(marks: list[bool]) -> float:
        return sum(e for e, mark in zip(energy, marks, strict=True) if mark) / total

    return SelfSufficiency(
        location=share([one.in_country for one in uses]),
        owner=share([one.own_control for one in uses]),
        chip=share([one.own_chip for one in uses]),
    )


def embodied_twh(money_usd: float, intensity_kwh_per_usd: float) -> float:
    """Return the energy in a bill, by what its sellers need for a dollar of revenue. [TWh]

    Examples
    --------
    >>> round(embodied_twh(5e12 / 150, 24e9 / 307.4e9), 1)
    2.6
    """
    return money_usd * intensity_kwh_per_usd / 1e9


def electricity_share(intensity_kwh_per_usd: float, power_usd_per_kwh: float) -> float:
    """Return the share of a bill that pays for electricity. [1]

    Examples
    --------
    >>> round(electricity_share(24e9 / 307.4e9, 0.07), 4)
    0.0055
    """
    return intensity_kwh_per_usd * power_usd_per_kwh


@dataclass(frozen=True, slots=True, kw_only=True)
class DeficitEnergy:
    """Energy equivalent of a digital deficit, as intervals: never one of them without the others.

    Parameters
    ----------
    energy : Uncertain
        Energy used abroad for what is imported. [TWh]
    energy_share : Uncertain
        Share of the bill that pays for electricity. [1]
    compute_fraction : float
        Share of the bill that is computation at all. [1]
    """

    energy: Uncertain
    energy_share: Uncertain
    compute_fraction: float


def deficit_energy(
    deficits_usd: Sequence[Uncertain],
    intensities: Sequence[Uncertain],
    *,
    computed_at_home: Uncertain | None = None,
    power_usd_per_kwh: Uncertain,
    compute_fraction: float,
) -> DeficitEnergy:
    r"""Return the digital deficit's energy equivalent (DDEE).

    Parameters
    ----------
    deficits_usd : sequence of Uncertain
        Item k of the balance of payments. [USD/y]
    intensities : sequence of Uncertain
        Of each item: kWh that its sellers use for a dollar of revenue, from their own totals. [kWh/USD]
    computed_at_home : Uncertain, optional
        Share that is computed in the importing country, with its own power; 0 if absent. [1]
    power_usd_per_kwh : Uncertain
        What sellers pay for power. [USD/kWh]
    compute_fraction : float
        Part of the deficit that is computation at all. [1]

    Notes
    -----
    .. math:: \mathrm{DDEE} = \sum_k D_k\, \iota_k\, (1 - \theta_k), \qquad s = \iota\, p_E

    Data: BoP items from the Bank of Japan, intensities from Google's and Microsoft's reports over revenue. Pitfalls:
    s is a result, about 1 %, and must never be guessed and turned round; the balance holds royalties and consulting;
    regions in Tokyo and Osaka burn Japanese power.

    Examples
    --------
    >>> bill = exact(33.3e9, "USD/y")
    >>> vendors = Uncertain(value=0.1, low=0.078, high=0.122, unit="kWh/USD")
    >>> found = deficit_energy([bill], [vendors], power_usd_per_kwh=exact(0.07, "USD/kWh"), compute_fraction=0.375)
    >>> round(found.energy.low, 1), round(found.energy.high, 1), round(found.energy_share.high, 4)
    (2.6, 4.1, 0.0085)
    """
    if len(deficits_usd) != len(intensities) or not deficits_usd:
        raise InputError("items and intensities differ in number", "give one intensity for each item")
    abroad = exact(1.0) if computed_at_home is None else exact(1.0) - computed_at_home
    total = deficits_usd[0] * intensities[0]
    for money, intensity in zip(deficits_usd[1:], intensities[1:], strict=True):
        total = total + money * intensity
    bill = deficits_usd[0]
    for money in deficits_usd[1:]:
        bill = bill + money
    mean = total / bill if len(intensities) > 1 else intensities[0]
    return DeficitEnergy(
        energy=(total * abroad).to("TWh/y"),
        energy_share=(mean * power_usd_per_kwh).to("1"),
        compute_fraction=number(compute_fraction, "compute_fraction", low=0.0, high=1.0),
    )


def landauer_distance(energy_j: float, *, bits: float = 1.0, temperature_k: float = 300.0) -> float:
    r"""Return how many times the least heat of its bit operations a step of computation takes.

    Parameters
    ----------
    energy_j : float
        Of one step: a token, a hash, an update. [J]
    bits : float, default 1
        Irreversible bit operations of the step. With 1 the result is energy in units of kT ln 2, no efficiency. [1]
    temperature_k : float, default 300
        [K]

    Notes
    -----
    .. math:: \eta_L^{-1} = \frac{E}{b\, k_B T \ln 2}

    Data: measured J a token (ML.ENERGY), nameplate J a hash. Pitfalls: b of a token is not known, so "1.3e20" says how
    far from one bit, not how far from the best machine; reversible operations have no floor.

    Examples
    --------
    >>> f"{landauer_distance(0.3731):.1e}", f"{landauer_distance(15e-12):.1e}"
    ('1.3e+20', '5.2e+09')
    """
    if number(bits, "bits") <= 0:
        raise InputError(f"`bits` is {bits:g}", "give bit operations above 0")
    return number(energy_j, "energy_j", low=0.0) / (bits * float(landauer_j(temperature_k)))
