"""A nation's grid as tables: areas, fuels, lines, and what of them is measured, computed or assumed.

The tables of Japan ship as ``nation.toml`` and ``nation_areas.csv``; each column and row says where it comes from.
`economics.nation_model` makes a problem of them, `economics.nation_scenarios` changes them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoals.core._arrays import number
from shoals.core.errors import InputError, did_you_mean
from shoals.core.figure import Kind
from shoals.core.time import Timeline
from shoals.value.catalog import Provenance, parse_table

Floats = NDArray[np.float64]
Limits = tuple[float, float, float, float]

DAY_HOURS = (8.0, 16.0)
"""Hours for which a line has limits of their own. [h]"""

THERMAL = ("coal", "gas_combined", "gas_steam", "oil", "reserve")
"""Steps of thermal power, by the names of their fuels, cheapest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fuel:
    """A step of thermal power.

    Parameters
    ----------
    id : str
    cost_jpy_per_mwh : float
        Of fuel, for a MWh of electricity. [JPY/MWh]
    emission_kg_per_mwh : float
        Of combustion. [kg CO2/MWh]
    about : Provenance
    """

    id: str
    cost_jpy_per_mwh: float
    emission_kg_per_mwh: float
    about: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class NationArea:
    """One area: what it can burn and store, and below what its thermal plants do not go.

    Parameters
    ----------
    id : str
    coal_mw, lng_mw, oil_mw : float
        Largest output by fuel. [MW]
    floor_mw : float
        Least thermal output: what must stay on for the evening, for voltage and for steam. The one number that is
        fitted (`studies.nation.calibrate`). [MW]
    floor_coal, floor_lng : float
        Parts of the floor by fuel; the rest is oil. [1]
    pump_mw, release_mw : float
        Of pumped hydro, at the bus. [MW]
    nuclear_site_mw, wind_share, centre_share : float
        Where scenarios put reactors [MW], new wind [1] and data centres [1].
    """

    id: str
    coal_mw: float
    lng_mw: float
    oil_mw: float
    floor_mw: float
    floor_coal: float
    floor_lng: float
    pump_mw: float
    release_mw: float
    nuclear_site_mw: float = 0.0
    wind_share: float = 0.0
    centre_share: float = 0.0

    def __post_init__(self) -> None:
        for name in self.__dataclass_fields__:
            if name != "id":
                number(getattr(self, name), f"areas[{self.id}].{name}", low=0.0)
        if self.floor_coal + self.floor_lng > 1.0 + 1e-9:
            raise InputError(
                f"`areas[{self.id}].floor_coal` and `floor_lng` make more than the whole floor",
                "let them sum to 1 at most",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class NationLine:
    """What may flow between two areas.

    Parameters
    ----------
    id : str
    from_, to : str
        Areas at its ends; forward is from the first to the second.
    forward_mw, backward_mw : float
        In months of which `month_mw` says nothing. [MW]
    about : Provenance
    month_mw : mapping of int to four floats
        By calendar month: forward and backward, and both from 8 to 16 o'clock: lines are worked on in spring and
        autumn, and carry less while demand is low. [MW]
    """

    id: str
    from_: str
    to: str
    forward_mw: float
    backward_mw: float
    about: Provenance
    month_mw: Mapping[int, Limits] = field(default_factory=dict[int, Limits])

    def limits_mw(self, timeline: Timeline) -> tuple[Floats, Floats]:
        """Return the limits forward and backward, shape (t,). [MW]

        Examples
        --------
        >>> from datetime import datetime, timezone
        >>> noons = Timeline(start=datetime(2024, 4, 1, tzinfo=timezone.utc), step_minutes=720, slots=2)
        >>> line = japan().lines[1]
        >>> line.id, [limit.tolist() for limit in line.limits_mw(noons)]
        ('soma-futaba', [[5378.0, 4262.0], [2360.0, 2360.0]])
        """
        plain = (self.forward_mw, self.backward_mw, self.forward_mw, self.backward_mw)
        table = np.array([self.month_mw.get(month, plain) for month in range(1, 13)])
        hour = timeline.hour_of_day()
        day = 2 * ((hour >= DAY_HOURS[0]) & (hour < DAY_HOURS[1])).astype(np.int64)
        month = timeline.month() - 1
        return table[month, day], table[month, day + 1]

    def scaled(self, factor: float) -> NationLine:
        """Return a line that carries so many times as much, in every month."""
        return replace(
            self,
            forward_mw=self.forward_mw * factor,
            backward_mw=self.backward_mw * factor,
            month_mw={
                month: (factor * limits[0], factor * limits[1], factor * limits[2], factor * limits[3])
                for month, limits in self.month_mw.items()
            },
        )

    def raised(self, more_mw: float) -> NationLine:
        """Return a line that carries so much more in both directions, in every month. [MW]"""
        return replace(
            self,
            forward_mw=self.forward_mw + more_mw,
            backward_mw=self.backward_mw + more_mw,
            month_mw={
                month: (limits[0] + more_mw, limits[1] + more_mw, limits[2] + more_mw, limits[3] + more_mw)
                for month, limits in self.month_mw.items()
            },
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Nation:
    """Areas, lines and fuels of a nation, with constants that hold everywhere.

    Parameters
    ----------
    areas : mapping of str to NationArea
    lines : tuple of NationLine
    fuels : mapping of str to Fuel
        One for each of `THERMAL`.
    constants : mapping of str to float
    sources : mapping of str to Provenance
        Of columns and constants by their names.

    Raises
    ------
    InputError
        If a line ends nowhere, or a fuel or constant is missing.
    """

    areas: Mapping[str, NationArea]
    lines: tuple[NationLine, ...]
    fuels: Mapping[str, Fuel]
    constants: Mapping[str, float]
    sources: Mapping[str, Provenance] = field(default_factory=dict[str, Provenance])

    def __post_init__(self) -> None:
        for name in ("areas", "fuels", "constants", "sources"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))
        for line in self.lines:
            for end in (line.from_, line.to):
                if end not in self.areas:
                    raise InputError(
                        f"the line `{line.id}` ends in `{end}`, which is no area", did_you_mean(end, self.areas)
                    )
        for fuel in THERMAL:
            if fuel not in self.fuels:
                raise InputError(
                    f"the fuel `{fuel}` is missing", f"give a cost and an emission for each of {', '.join(THERMAL)}"
                )
        for name in CONSTANTS:
            if name not in self.constants:
                raise InputError(f"the constant `{name}` is missing", "see `nation.toml`")

    def only(self, names: tuple[str, ...]) -> Nation:
        """Return these areas and the lines between them."""
        for name in names:
            if name not in self.areas:
                raise InputError(f"there is no area `{name}`", did_you_mean(name, self.areas))
        lines = tuple(one for one in self.lines if one.from_ in names and one.to in names)
        return Nation(
            areas={name: self.areas[name] for name in self.areas if name in names},
            lines=lines,
            fuels=self.fuels,
            constants=self.constants,
            sources=self.sources,
        )


CONSTANTS = (
    "coal_available",
    "gas_combined_share",
    "biomass_floor",
    "pumped_hours",
    "pumped_round_trip",
    "reserve_share",
    "unserved_jpy_per_mwh",
)


@cache
def japan() -> Nation:
    """Return the ten areas of Japan in FY2024, as the tables of the package have them.

    Examples
    --------
    >>> nation = japan()
    >>> list(nation.areas)[0], len(nation.areas), len(nation.lines)
    ('hokkaido', 10, 10)
    >>> nation.sources["nuclear_site_mw"].kind
    <Kind.ASSUMED: 'assumed'>
    """
    folder = files("shoals.economics")
    text = tomllib.loads(folder.joinpath("nation.toml").read_text(encoding="utf-8"))
    rows = parse_table(folder.joinpath("nation_areas.csv").read_text(encoding="utf-8"), "nation_areas.csv")
    month: dict[str, dict[int, Limits]] = {}
    table = folder.joinpath("nation_lines_month.csv").read_text(encoding="utf-8")
    for row in parse_table(table, "nation_lines_month.csv"):
        month.setdefault(row["line"], {})[int(row["month"])] = (
            float(row["forward_mw"]),
            float(row["backward_mw"]),
            float(row["day_forward_mw"]),
            float(row["day_backward_mw"]),
        )
    areas = {
        row["area"]: NationArea(id=row["area"], **{k: float(v) for k, v in row.items() if k != "area"}) for row in rows
    }
    return Nation(
        areas=areas,
        lines=tuple(
            NationLine(
                id=row["id"],
                from_=row["from"],
                to=row["to"],
                forward_mw=float(row["forward_mw"]),
                backward_mw=float(row["backward_mw"]),
                about=_source(row),
                month_mw=month.get(row["id"], {}),
            )
            for row in text["lines"]
        ),
        fuels={
            name: Fuel(
                id=name,
                cost_jpy_per_mwh=float(row["cost_jpy_per_mwh"]),
                emission_kg_per_mwh=float(row["emission_kg_per_mwh"]),
                about=_source(row),
            )
            for name, row in text["fuels"].items()
        },
        constants={name: float(row["value"]) for name, row in text["constants"].items()},
        sources={name: _source(row) for name, row in (text["columns"] | text["constants"]).items()},
    )


def _source(row: Mapping[str, Any]) -> Provenance:
    return Provenance(
        as_of=str(row["as_of"]), kind=Kind(row["kind"]), confidence=str(row["confidence"]), source=str(row["source"])
    )
