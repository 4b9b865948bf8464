"""Numbers that are not known exactly: bounds by interval arithmetic, spreads by seeded draws."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from shoals.core.errors import InputError
from shoals.core.figure import Kind, weakest
from shoals.economics import units

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncertain:
    """A number with the span in which it lies.

    Sums, differences, products and quotients carry their spans, units and kinds along: no result is narrower than its
    parts allow. Bounds are those of independent parts, so ``x - x`` is a span round 0 and not 0; where one number
    enters twice, use `monte_carlo`.

    Parameters
    ----------
    value, low, high : float
        ``low <= value <= high``; infinite ends are allowed. In `unit`.
    unit : str
        As in `shoals.economics.units`.
    kind : Kind
        The weakest of its parts.
    sources : tuple of str
        Of all parts.

    Examples
    --------
    >>> deficit = Uncertain(value=5e12, low=4.9e12, high=5.1e12, unit="JPY")
    >>> rate = Uncertain(value=150.0, low=140.0, high=158.0, unit="JPY/USD")
    >>> bill = deficit / rate
    >>> round(bill.low / 1e9), round(bill.value / 1e9), round(bill.high / 1e9), bill.to("USD").unit
    (31, 33, 36, 'USD')
    """

    value: float
    low: float
    high: float
    unit: str = "1"
    kind: Kind = Kind.ESTIMATED
    sources: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        units.unit(self.unit)
        if not self.low <= self.value <= self.high:
            raise InputError(
                f"{self.value:g} does not lie in {self.low:g} to {self.high:g}", "give low, value and high in order"
            )

    @property
    def is_exact(self) -> bool:
        """Whether its span is a point."""
        return self.low == self.high

    def to(self, unit: str) -> Uncertain:
        """Return the same in another unit.

        Raises
        ------
        UnitMismatch
            If it measures something else.
        """
        ends = [units.convert(end, self.unit, unit) for end in (self.value, self.low, self.high)]
        return Uncertain(value=ends[0], low=ends[1], high=ends[2], unit=unit, kind=self.kind, sources=self.sources)

    def __add__(self, other: Uncertain) -> Uncertain:
        right = other.to(self.unit)
        return self._with(other, self.unit, self.value + right.value, [self.low + right.low, self.high + right.high])

    def __sub__(self, other: Uncertain) -> Uncertain:
        right = other.to(self.unit)
        return self._with(other, self.unit, self.value - right.value, [self.low - right.high, self.high - right.low])

    def __mul__(self, other: Uncertain | float) -> Uncertain:
        right = _pure(other)
        ends = [_times(a, b) for a in (self.low, self.high) for b in (right.low, right.high)]
        unit = self.unit if right.unit == "1" else f"({self.unit})*({right.unit})"
        return self._with(right, unit, self.value * right.value, ends)

    __rmul__ = __mul__

    def __truediv__(self, other: Uncertain | float) -> Uncertain:
        right = _pure(other)
        if right.low <= 0.0 <= right.high:
            raise InputError(
                f"a number is divided by one that spans {right.low:g} to {right.high:g}",
                "narrow it so that 0 is outside",
            )
        ends = [a / b for a in (self.low, self.high) for b in (right.low, right.high)]
        unit = self.unit if right.unit == "1" else f"({self.unit})/({right.unit})"
        return self._with(right, unit, self.value / right.value, ends)

    def _with(self, other: Uncertain, unit: str, value: float, ends: list[float]) -> Uncertain:
        return Uncertain(
            value=value,
            low=min(*ends, value),
            high=max(*ends, value),
            unit=unit,
            kind=weakest([self.kind, other.kind, Kind.COMPUTED]),
            sources=tuple(dict.fromkeys((*self.sources, *other.sources))),
        )

    def draw(self, n: int, *, seed: int, name: str) -> Floats:
        """Return `n` draws, shape (n,): triangular between its ends with its value most likely.

        Each name has a stream of its own, so that one input can be changed and the others stay what they were. An end
        at infinity is drawn on the scale x/(1 + x).
        """
        if self.is_exact:
            return np.full(n, self.value)
        rng = np.random.Generator(np.random.PCG64([seed, crc32(name.encode())]))
        if np.isinf(self.high):
            if self.low < 0:
                raise InputError(f"`{name}` has no bounds", "give at least one end of its span")
            ends = [1.0 if np.isinf(x) else x / (1.0 + x) for x in (self.low, self.value, self.high)]
            drawn = np.minimum(rng.triangular(*ends, size=n), 1.0 - 1e-9)
            return drawn / (1.0 - drawn)
        return rng.triangular(self.low, self.value, self.high, size=n)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """What draws of a number look like: quantiles, mean, and how many there are."""

    p05: float
    p50: float
    p95: float
    mean: float
    n: int


def monte_carlo(
    function: Callable[..., float | Floats], inputs: Mapping[str, Uncertain], *, n: int = 10_000, seed: int = 0
) -> tuple[Spread, Floats]:
    """Return how a result spreads when its inputs are drawn from their spans.

    Parameters
    ----------
    function : callable
        Takes each input by its name as an array of shape (n,) and returns one.
    inputs : mapping of str to Uncertain
    n : int, default 10,000
    seed : int, default 0
        The same seed gives the same draws, input by input.

    Returns
    -------
    spread : Spread
    draws : array, shape (n,)

    Examples
    --------
    >>> side = Uncertain(value=2.0, low=1.0, high=3.0)
    >>> spread, _ = monte_carlo(lambda side: side * 2, {"side": side}, n=1_000)
    >>> 3.9 < spread.p50 < 4.1
    True
    """
    if n < 1:
        raise InputError(f"`n` is {n}", "draw at least once")
    drawn = {name: one.draw(n, seed=seed, name=name) for name, one in inputs.items()}
    result = np.broadcast_to(np.asarray(function(**drawn), dtype=np.float64), (n,))
    p05, p50, p95 = np.quantile(result, [0.05, 0.5, 0.95])
    return Spread(p05=float(p05), p50=float(p50), p95=float(p95), mean=float(result.mean()), n=n), result


def exact(value: float, unit: str = "1", *, kind: Kind = Kind.COMPUTED, source: str = "") -> Uncertain:
    """Return a number that is known.

    Examples
    --------
    >>> exact(3.0, "kWh").is_exact
    True
    """
    return Uncertain(value=value, low=value, high=value, unit=unit, kind=kind, sources=(source,) if source else ())


def _pure(other: Uncertain | float) -> Uncertain:
    return other if isinstance(other, Uncertain) else exact(float(other))


def _times(a: float, b: float) -> float:
    return 0.0 if 0.0 in (a, b) else a * b
