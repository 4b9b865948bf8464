"""Numbers that are shown to people: each carries its kind and its source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How a number came to be, from the firmest to the weakest."""

    MEASURED = "measured"
    COMPUTED = "computed"
    ESTIMATED = "estimated"
    FORECAST = "forecast"
    ASSUMED = "assumed"
    DEMO = "demo"


def weakest(kinds: Iterable[Kind]) -> Kind:
    """Return the weakest kind among `kinds`: a total is no firmer than its weakest part.

    Examples
    --------
    >>> weakest([Kind.MEASURED, Kind.DEMO, Kind.COMPUTED])
    <Kind.DEMO: 'demo'>
    """
    order = list(Kind)
    return max(kinds, key=order.index, default=Kind.MEASURED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number for people.

    Parameters
    ----------
    value : float
        The number itself, in `unit`.
    unit : str
        Its unit as printed, for instance ``"JPY/kWh"``.
    kind : Kind
        How it came to be.
    source : str
        Where it comes from, in words that can be looked up.
    """

    value: float
    unit: str
    kind: Kind
    source: str
