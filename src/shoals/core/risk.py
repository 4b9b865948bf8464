"""What a study of risk found: how outcomes are spread, what drives them, and which size stands them best."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals.core.figure import Kind
from shoals.core.site import Site

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A figure of a sample, and the interval in which `confidence` of such samples would put it."""

    value: float
    low: float
    high: float
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Distribution:
    """How outcomes are spread.

    Parameters
    ----------
    count : int
        Outcomes in the sample.
    alpha : float
        Level of `var` and `cvar`.
    mean, deviation, p5, p50, p95 : Estimate
        In the unit of the outcomes.
    var : Estimate
        Value at risk: the outcome that is missed in a share ``1 - alpha`` of cases.
    cvar : Estimate
        Conditional value at risk: the mean of the worst share ``1 - alpha`` of cases.
    loss_probability : Estimate
        Share of outcomes below zero.
    """

    count: int
    alpha: float
    mean: Estimate
    deviation: Estimate
    p5: Estimate
    p50: Estimate
    p95: Estimate
    var: Estimate
    cvar: Estimate
    loss_probability: Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class Maximum:
    """The largest value of a concave function, enclosed.

    Parameters
    ----------
    at, value : float
        Best argument that was tried, and its value.
    low, high : float
        Between these lies every argument that is better.
    bound : float
        No argument is worth more than this.
    tried : mapping of float to float
        All that were tried, with their values.
    """

    at: float
    value: float
    low: float
    high: float
    bound: float
    tried: Mapping[float, float]

    @property
    def concave(self) -> bool:
        """Whether all that was tried agrees with a concave function; if not, bracket and bound prove nothing."""
        points = list(self.tried.items())
        scale = max((abs(y) for _, y in points), default=0.0)
        for (x0, y0), (x1, y1), (x2, y2) in zip(points, points[1:], points[2:], strict=False):
            if y1 < y0 + (y2 - y0) * (x1 - x0) / (x2 - x0) - 1e-6 * scale:
                return False
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Driver:
    """One thing that may change, and what it does to a year when nothing else does.

    Parameters
    ----------
    id : str
        ``"btc_price"``, ``"days"`` …
    p5_jpy, p50_jpy, p95_jpy : float
        Net of a year when this driver alone moves. [JPY]
    variance_share : float
        Its variance over the sum of all drivers' variances.
    kind : Kind
        Estimated or assumed.
    source : str
    """

    id: str
    p5_jpy: float
    p50_jpy: float
    p95_jpy: float
    variance_share: float
    kind: Kind
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartSize:
    """How large a part of the site should be, as a multiple of what the site file says.

    Parameters
    ----------
    part : str
        ``"all"``, ``"battery"``, or the id of a fleet or cluster.
    robust : Maximum
        Size at which the mean of the worst years is best.
    mean : Maximum
        Size at which the mean of all years is best.
    count : int
        Scenarios behind both, the same for each size.
    """

    part: str
    robust: Maximum
    mean: Maximum
    count: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class RiskResult:
    """What a year of a site may bring.

    Parameters
    ----------
    kind : Kind
        Of the weakest part.
    site : Site
    period : str
        What the scenarios were made from.
    asked, done : int
        Scenarios asked for, and done.
    stopped : str
        Why fewer were done; empty if all were.
    seed : int
    net_jpy, gain_jpy : array, shape (done,)
        Gain next to doing nothing, after and before the charge. [JPY]
    rescued_mwh : array, shape (done,)
        [MWh]
    payback_years : array, shape (done,)
        If every year were like this one; ``inf`` if it is never paid back. [y]
    hours_full_load, surplus_fraction : mapping of str to array, shape (done,)
        Of each load. [h], [1]
    charge_jpy, capex_jpy : float
        Capital charge and fixed cost of the year; outlay. [JPY]
    spread : Distribution
        Of `net_jpy`.
    central_net_jpy : float
        Net when every driver stands at its centre. [JPY]
    record_net_jpy : float
        Net of the recorded year as it was. [JPY]
    regret_jpy : mapping of str to float
        Expected regret of ``"build"`` and ``"nothing"``. [JPY]
    drivers : tuple of Driver
        Largest first.
    driver_count : int
        Scenarios behind each driver.
    sizes : tuple of PartSize
    seconds : float
        How long it took. [s]
    """

    kind: Kind
    site: Site
    period: str
    asked: int
    done: int
    stopped: str
    seed: int
    net_jpy: FloatArray
    gain_jpy: FloatArray
    rescued_mwh: FloatArray
    payback_years: FloatArray
    hours_full_load: Mapping[str, FloatArray]
    surplus_fraction: Mapping[str, FloatArray]
    charge_jpy: float
    capex_jpy: float
    spread: Distribution
    central_net_jpy: float
    record_net_jpy: float
    regret_jpy: Mapping[str, float]
    drivers: tuple[Driver, ...] = ()
    driver_count: int = 0
    sizes: tuple[PartSize, ...] = ()
    seconds: float = 0.0
