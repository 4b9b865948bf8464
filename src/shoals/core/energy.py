"""What the grid and the plant offer: series of power and price over a timeline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from shoals.core._arrays import series
from shoals.core.errors import InputError, UnitMismatch, did_you_mean
from shoals.core.figure import Kind
from shoals.core.time import Timeline

AREA_COLUMNS = (
    "demand_mw",
    "nuclear_mw",
    "thermal_mw",
    "hydro_mw",
    "geothermal_mw",
    "biomass_mw",
    "solar_mw",
    "solar_curtailed_mw",
    "wind_mw",
    "wind_curtailed_mw",
    "pumped_mw",
    "battery_mw",
    "import_mw",
    "other_mw",
)
"""Columns of an area balance in the order of the file contract; import and generating storage count up."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class AreaSeries:
    """Supply and demand of one balancing area: mean power of each slot.

    Parameters
    ----------
    area : str
        Name of the area, for instance ``"kyushu"``.
    timeline : Timeline
        The slots, without gap or double.
    columns : mapping of str to array, shape (t,)
        Some of `AREA_COLUMNS`. Solar and wind are *after* curtailment. ``nan`` marks an absent value. [MW]
    preliminary : array of bool, shape (t,)
        True where the publisher may still revise the slot.
    kind : Kind
        Measured, or demo.
    source : str
        Publisher and file.

    Raises
    ------
    InputError
        If a column is unknown or a curtailed power is negative.
    UnitMismatch
        If a length differs from the timeline's.
    """

    area: str
    timeline: Timeline
    columns: Mapping[str, NDArray[np.float64]]
    preliminary: NDArray[np.bool_] | None = None
    kind: Kind = Kind.MEASURED
    source: str = ""

    def __post_init__(self) -> None:
        slots = self.timeline.slots
        checked: dict[str, NDArray[np.float64]] = {}
        for name, values in self.columns.items():
            if name not in AREA_COLUMNS:
                raise InputError(f"`{name}` is no column of an area", did_you_mean(name, AREA_COLUMNS))
            low = 0.0 if name.endswith("_curtailed_mw") else None
            checked[name] = series(values, slots, name, low=low, nan=True)
        object.__setattr__(self, "columns", checked)
        flags = np.zeros(slots, dtype=bool) if self.preliminary is None else np.array(self.preliminary, dtype=bool)
        if flags.shape != (slots,):
            raise UnitMismatch(f"`preliminary` has shape {flags.shape}, not ({slots},)", "give one flag per slot")
        object.__setattr__(self, "preliminary", flags)

    def power_mw(self, column: str) -> NDArray[np.float64]:
        """Return one column with absent values as zero, shape (t,). [MW]"""
        if column not in self.columns:
            if column in AREA_COLUMNS:
                return np.zeros(self.timeline.slots)
            raise InputError(f"`{column}` is no column of an area", did_you_mean(column, AREA_COLUMNS))
        return np.nan_to_num(self.columns[column])

    @property
    def curtailed_mw(self) -> NDArray[np.float64]:
        """Solar and wind held back, shape (t,). [MW]"""
        return self.power_mw("solar_curtailed_mw") + self.power_mw("wind_curtailed_mw")

    @property
    def potential_mw(self) -> NDArray[np.float64]:
        """Solar and wind that could have run, shape (t,). [MW]"""
        return self.power_mw("solar_mw") + self.power_mw("wind_mw") + self.curtailed_mw

    @property
    def curtailment_rate(self) -> float:
        """Curtailed over potential energy of the whole timeline."""
        potential = float(self.potential_mw.sum())
        return float(self.curtailed_mw.sum()) / potential if potential else 0.0

    def residual_mw(self) -> NDArray[np.float64]:
        """Supply and import less demand, shape (t,): zero where the publisher's balance closes. [MW]"""
        supply = [c for c in self.columns if c != "demand_mw" and not c.endswith("_curtailed_mw")]
        return np.sum([self.power_mw(c) for c in supply], axis=0) - self.power_mw("demand_mw")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PlantSeries:
    """What one plant could generate, and how much of it the grid takes.

    Parameters
    ----------
    plant : str
        Identifier of the plant.
    timeline : Timeline
        The slots.
    available_mw : array, shape (t,)
        Potential output before any curtailment. [MW]
    accepted_fraction : array, shape (t,)
        Share of the potential that may enter the grid: 1 without an instruction, 0 when stopped.
    kind, source
        See `AreaSeries`.
    """

    plant: str
    timeline: Timeline
    available_mw: NDArray[np.float64]
    accepted_fraction: NDArray[np.float64] = field(default_factory=lambda: np.array(1.0))
    kind: Kind = Kind.COMPUTED
    source: str = ""

    def __post_init__(self) -> None:
        slots = self.timeline.slots
        object.__setattr__(self, "available_mw", series(self.available_mw, slots, "available_mw", low=0.0))
        accepted = series(self.accepted_fraction, slots, "accepted_fraction", low=0.0)
        if (accepted > 1.0 + 1e-12).any():
            slot = int(np.argmax(accepted))
            raise InputError(f"`accepted_fraction` is {accepted[slot]:g} in slot {slot}", "it must lie in 0 to 1")
        object.__setattr__(self, "accepted_fraction", accepted)

    @property
    def curtailed_mw(self) -> NDArray[np.float64]:
        """Potential that the grid refuses, shape (t,). [MW]"""
        return self.available_mw * (1.0 - self.accepted_fraction)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PriceSeries:
    """A price per slot.

    Parameters
    ----------
    name : str
        What is priced, for instance ``"spot kyushu"``.
    timeline : Timeline
        The slots.
    price_jpy_per_mwh : array, shape (t,)
        The price; it may be negative. [JPY/MWh]
    kind, source
        See `AreaSeries`.
    """

    name: str
    timeline: Timeline
    price_jpy_per_mwh: NDArray[np.float64]
    kind: Kind = Kind.MEASURED
    source: str = ""

    def __post_init__(self) -> None:
        checked = series(self.price_jpy_per_mwh, self.timeline.slots, "price_jpy_per_mwh")
        object.__setattr__(self, "price_jpy_per_mwh", checked)
