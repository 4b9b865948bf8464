"""The numbers in the rules of a book: physical limits, and limits of what can be built, each with its source.

A bound is where a refusal begins. So it lies on the safe side of every machine that is known: who claims more than it
allows claims what no machine does. Those that are assumed are to be lowered when better machines are sold; a book keeps
the bound with which it was made, since its rules are records of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from shoals.core.figure import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """One bound of the rulebook: at most `numerator` for each `denominator`, with what it says to people.

    Parameters
    ----------
    numerator, denominator : int
        As the rule has them.
    unit : str
        Of the ratio.
    says : str
        What it means.
    kind : Kind
    source : str
        Where it comes from, and of when.
    """

    numerator: int
    denominator: int
    unit: str
    says: str
    kind: Kind
    source: str


BOUNDS: Mapping[str, Bound] = MappingProxyType(
    {
        "heat": Bound(
            numerator=350, denominator=1_000, unit="J per mJ/K",
            says="no heat leaves a site hotter than 350 K, so each joule of it comes with at least 1/350 J/K: Q ≤ T·ΔS",
            kind=Kind.ASSUMED,
            source="second law (Clausius 1865); 350 K lies above the outlet of liquid-cooled machines",
        ),
        "work": Bound(
            numerator=100_000, denominator=3_865, unit="2^32 hashes per J",
            says="9 J/TH: better than any machine in the catalog, the best of which has 11.0 J/TH on its plate",
            kind=Kind.ASSUMED,
            source="shoals.value.catalog, miners.csv (Antminer S23, list of 2026-06), less 18 % of room",
        ),
        "gpu": Bound(
            numerator=20, denominator=1, unit="GPU ms per J",
            says="50 W: less than any accelerator in the catalog may draw, the least of which is built for 350 W",
            kind=Kind.ASSUMED,
            source="shoals.value.catalog, accelerators.csv (2025), with room for small cards of some 70 W",
        ),
        "sample": Bound(
            numerator=348_313_254_826_525, denominator=1, unit="10^6 samples of one bit per J",
            says="Landauer's limit at 300 K: kT ln 2 = 2.871e-21 J for each bit that is erased, one a sample",
            kind=Kind.COMPUTED,
            source="Landauer, IBM Journal of Research and Development 5 (1961) 183-191; k of the SI (2019)",
        ),
        "certificate": Bound(
            numerator=1, denominator=3_600, unit="Wh per J",
            says="one watt-hour for 3,600 metered joules, rounded down to a whole one",
            kind=Kind.COMPUTED,
            source="EnergyTag, Granular Certificate Scheme Standard, version 2: whole watt-hours, rounded down",
        ),
    }
)  # fmt: skip
"""Bounds by the rule that they stand in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeterClass:
    """An accuracy class of a meter for active energy.

    Parameters
    ----------
    error_per_100_000 : int
        Largest error between a twentieth (classes 0.1 S to 0.5 S) or a tenth (classes 0.5 to 2) of the reference
        current and the maximum, at unity power factor. [1e-5]
    source : str
    """

    error_per_100_000: int
    source: str


_S = "IEC 62053-22:2020, static meters for active energy, classes 0.1S, 0.2S and 0.5S, table of percentage error limits"
_A = "IEC 62053-21:2020, static meters for AC active energy, classes 0.5, 1 and 2, table of percentage error limits"
METER_CLASSES: Mapping[str, MeterClass] = MappingProxyType(
    {
        "0.1S": MeterClass(error_per_100_000=100, source=_S),
        "0.2S": MeterClass(error_per_100_000=200, source=_S),
        "0.5S": MeterClass(error_per_100_000=500, source=_S),
        "0.5": MeterClass(error_per_100_000=500, source=_A),
        "1": MeterClass(error_per_100_000=1_000, source=_A),
        "2": MeterClass(error_per_100_000=2_000, source=_A),
    }
)
"""Classes of the standard by name. What does not close in an interval is residual up to the class of the meter."""
METER_CLASS = "0.5S"
"""The class of a book that names none."""
