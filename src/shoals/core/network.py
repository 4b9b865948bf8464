"""What the proof-of-work network pays: the inputs of the hashprice, slot by slot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoals.core._arrays import series
from shoals.core.figure import Kind
from shoals.core.time import Timeline


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NetworkSeries:
    """Difficulty, reward and prices of a proof-of-work network.

    Parameters
    ----------
    timeline : Timeline
        The slots; daily publications are held constant over their day.
    difficulty : array_like, shape (t,) or scalar
        Expected hashes a block are ``difficulty * 2**32``. [1]
    subsidy_btc_per_block : array_like, shape (t,) or scalar
        New coins a block. [BTC]
    fees_btc_per_block : array_like, shape (t,) or scalar
        Fees a block. [BTC]
    price_usd_per_btc : array_like, shape (t,) or scalar
        Price of a coin. [USD/BTC]
    rate_jpy_per_usd : array_like, shape (t,) or scalar
        Exchange rate. [JPY/USD]
    kind, source
        How the series came to be, and where from.

    Raises
    ------
    InputError, UnitMismatch
        Naming the field and the slot.
    """

    timeline: Timeline
    difficulty: NDArray[np.float64]
    subsidy_btc_per_block: NDArray[np.float64]
    fees_btc_per_block: NDArray[np.float64]
    price_usd_per_btc: NDArray[np.float64]
    rate_jpy_per_usd: NDArray[np.float64]
    kind: Kind = Kind.MEASURED
    source: str = ""

    def __post_init__(self) -> None:
        for name in (
            "difficulty",
            "subsidy_btc_per_block",
            "fees_btc_per_block",
            "price_usd_per_btc",
            "rate_jpy_per_usd",
        ):
            object.__setattr__(self, name, series(getattr(self, name), self.timeline.slots, name, low=0.0))
