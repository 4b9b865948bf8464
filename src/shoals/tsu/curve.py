"""What a real p-bit does with its input: a transfer curve as a table of 256 entries, with few bits, gain and offset.

An ideal p-bit is up with the probability 1 / (1 + exp(-2 h)). Circuits have a controller of few bits (five, in a
noise p-bit in CMOS: Electronics 15, 2510, 2026), and each differs a little from the next. A curve says by how much,
before any of it is sampled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from shoals.core._arrays import number, whole
from shoals.core.errors import InputError

ENTRIES = 256
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Curve:
    """A transfer curve.

    Parameters
    ----------
    table : array_like, shape (256,)
        Probability of +1 where the input is ``(k - 128) * step``. [1]
    step : float
        Of the input, `beta` times the field. [1]

    Raises
    ------
    InputError
        If an entry is no probability, or there are not 256.

    Examples
    --------
    >>> exact = Curve.ideal(field_max=8.0)
    >>> float(exact.up(0.0)), round(float(exact.up(1.0)), 4), exact.error() < 1e-9
    (0.5, 0.8808, True)
    >>> round(exact.with_bits(5).error(), 4)
    0.0161
    """

    table: Floats
    step: float

    def __post_init__(self) -> None:
        table = np.array(self.table, dtype=np.float64)
        if table.shape != (ENTRIES,) or not ((table >= 0) & (table <= 1)).all():
            raise InputError(f"`table` has shape {table.shape} or an entry outside 0 to 1", "give 256 probabilities")
        step = number(self.step, "step")
        if step <= 0:
            raise InputError(f"`step` is {step:g}", "give the distance of two inputs, above 0")
        table.flags.writeable = False
        object.__setattr__(self, "table", table)
        object.__setattr__(self, "step", step)

    @classmethod
    def ideal(cls, *, field_max: float) -> Curve:
        """Return the curve of an ideal p-bit, whose table reaches from `-field_max` to one step below `field_max`."""
        step = number(field_max, "field_max") / (ENTRIES // 2)
        if step <= 0:
            raise InputError(f"`field_max` is {field_max:g}", "give the largest input, above 0")
        return cls(table=_logistic(step * (np.arange(ENTRIES) - ENTRIES // 2)), step=step)

    def with_bits(self, bits: int) -> Curve:
        """Return the curve of a controller that knows 2**bits probabilities, from 0 to 1 at equal distances."""
        levels = 2 ** whole(bits, "bits", low=1) - 1
        return Curve(table=np.round(self.table * levels) / levels, step=self.step)

    def with_mismatch(self, *, gain: float = 0.0, offset: float = 0.0, noise: float = 0.0, seed: int = 0) -> Curve:
        """Return the curve of one device that is off.

        Parameters
        ----------
        gain : float
            Relative error of the slope: 0.1 is a tenth too steep. [1]
        offset : float
            Shift of the input. [1]
        noise : float
            Standard deviation of each entry's probability, held once drawn. [1]
        seed : int
            Of the drawing.
        """
        inputs = self.step * (np.arange(ENTRIES) - ENTRIES // 2)
        shifted = np.interp((1.0 + number(gain, "gain")) * inputs + number(offset, "offset"), inputs, self.table)
        drawn = np.random.default_rng(seed).standard_normal(ENTRIES) * number(noise, "noise", low=0.0)
        return Curve(table=np.clip(shifted + drawn, 0.0, 1.0), step=self.step)

    def up(self, field: ArrayLike) -> Floats:
        """Return the probability of +1 at an input; beyond the table it stays at the last entry. [1]"""
        at = np.clip(np.round(np.asarray(field, dtype=np.float64) / self.step) + ENTRIES // 2, 0, ENTRIES - 1)
        return self.table[at.astype(np.int64)]

    def error(self) -> float:
        """Return the largest distance of an entry from the ideal probability. [1]"""
        return float(np.abs(self.table - _logistic(self.step * (np.arange(ENTRIES) - ENTRIES // 2))).max())


def _logistic(field: NDArray[Any]) -> Floats:
    return 1.0 / (1.0 + np.exp(-2.0 * field))
