"""Exergy and entropy of a site that turns electricity into computation and heat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shoals.core._arrays import number
from shoals.core.errors import InputError

KELVIN = 273.15


def carnot_factor(heat_c: float, ambient_c: float) -> float:
    """Return the share of heat at a temperature that is exergy. [1]

    Examples
    --------
    >>> round(carnot_factor(60.0, 15.0), 3), round(carnot_factor(78.0, 15.0), 3)
    (0.135, 0.179)
    """
    hot, cold = number(heat_c, "heat_c", low=-KELVIN + 1e-6) + KELVIN, number(ambient_c, "ambient_c") + KELVIN
    return 1.0 - cold / hot


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteExergy:
    """Where the exergy of a site's electricity goes. Powers [MW], entropy [kW/K].

    Parameters
    ----------
    power_mw : float
        Electricity in: all of it is exergy.
    delivered_mw : float
        Exergy of heat that somebody uses.
    destroyed_mw : float
    entropy_kw_per_k : float
        Entropy made, counted from the heat flows themselves and not from `destroyed_mw`.
    ambient_k : float
    """

    power_mw: float
    delivered_mw: float
    destroyed_mw: float
    entropy_kw_per_k: float
    ambient_k: float

    @property
    def efficiency(self) -> float:
        """Exergy delivered over electricity; the computation itself is a service, and no exergy. [1]"""
        return self.delivered_mw / self.power_mw if self.power_mw else 0.0

    @property
    def closure_mw(self) -> float:
        """Exergy in less delivered less T0 times the entropy made: 0 by Gouy and Stodola. [MW]"""
        return self.power_mw - self.delivered_mw - self.ambient_k * self.entropy_kw_per_k / 1e3


def exergy(power_mw: float, heats: Sequence[tuple[float, float]], *, ambient_c: float) -> SiteExergy:
    r"""Return the exergy balance of a site.

    Parameters
    ----------
    power_mw : float
        Electricity at the meter, chillers included. [MW]
    heats : sequence of (float, float)
        Heat that is used, and its temperature. [MW], [°C]
    ambient_c : float
        Temperature of the surroundings, T0. [°C]

    Raises
    ------
    InputError
        If more heat is used than electricity comes in: energy is conserved.

    Notes
    -----
    Each Q leaves at its temperature, the rest at T0; entropy leaves with them, and none comes in with work:

    .. math:: \psi = \frac{\sum_u Q_u (1 - T_0/T_u)}{W}, \qquad
        \dot S = \sum_u \frac{Q_u}{T_u} + \frac{W - \sum_u Q_u}{T_0} = \frac{W (1 - \psi)}{T_0}

    Data: the site's meters and flow temperatures. Pitfalls: T0 has a season; "95 % heat recovery" is a statement of
    the first law only; heat below T0, of a chiller's cold side, is not covered.

    Examples
    --------
    >>> bare = exergy(1.0, [], ambient_c=15.0)
    >>> round(1e3 * bare.entropy_kw_per_k), bare.efficiency            # W/K
    (3470, 0.0)
    >>> used = exergy(1.0, [(0.9, 60.0)], ambient_c=15.0)
    >>> round(used.destroyed_mw, 3), abs(used.closure_mw) < 1e-12
    (0.878, True)
    """
    power = number(power_mw, "power_mw", low=0.0)
    ambient = number(ambient_c, "ambient_c", low=-KELVIN + 1e-6) + KELVIN
    taken = [(number(q, "heat", low=0.0), number(t, "heat_c", low=ambient - KELVIN) + KELVIN) for q, t in heats]
    used = sum(q for q, _ in taken)
    if used > power * (1.0 + 1e-12):
        raise InputError(f"{used:g} MW of heat is used where {power:g} MW comes in", "heat cannot exceed electricity")
    delivered = sum(q * (1.0 - ambient / t) for q, t in taken)
    entropy_mw_per_k = sum(q / t for q, t in taken) + (power - used) / ambient
    return SiteExergy(
        power_mw=power,
        delivered_mw=delivered,
        destroyed_mw=power - delivered,
        entropy_kw_per_k=entropy_mw_per_k * 1e3,
        ambient_k=ambient,
    )
