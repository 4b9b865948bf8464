"""Hardware and charges as data: each row carries its date, its kind, how far to trust it, and its source.

Kinds: a published charge or a figure that somebody metered is `measured`, a nameplate or a quoted price `estimated`, a
number of ours `assumed`. Confidence: `high` for a primary source, `medium` for a secondary one or two that agree, `low`
for a single weak one, `assumed` for none.

To add a machine, add a row to the table of its kind: docs/howto/add-hardware.md.
"""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from shoals.core.errors import InputError, SourceDamaged, did_you_mean
from shoals.core.figure import Figure, Kind
from shoals.core.units import KWH_PER_MWH

CONFIDENCES = ("high", "medium", "low", "assumed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where a row comes from.

    Parameters
    ----------
    as_of : str
        When the figure holds: a year, a month, or a fiscal year.
    kind : Kind
    confidence : {"high", "medium", "low", "assumed"}
    source : str
    note : str
    """

    as_of: str
    kind: Kind
    confidence: str
    source: str
    note: str = ""

    def __post_init__(self) -> None:
        if self.confidence not in CONFIDENCES:
            raise InputError(f"`confidence` is `{self.confidence}`", did_you_mean(self.confidence, CONFIDENCES))
        if not self.source or not self.as_of:
            raise InputError("a row has no source or no date", "say where the figure comes from and when it held")


@dataclass(frozen=True, slots=True, kw_only=True)
class Miner:
    """A mining machine. Price of one machine [USD]; None where no listing was seen."""

    model: str
    manufacturer: str
    hashrate_th_per_s: float
    power_w: float
    price_usd: float | None
    provenance: Provenance

    @property
    def efficiency_j_per_th(self) -> float:
        """Energy for a unit of work, at the wall of the machine. [J/TH]"""
        return self.power_w / self.hashrate_th_per_s

    @property
    def price_usd_per_kw(self) -> float | None:
        """Price over rated power. [USD/kW]"""
        return None if self.price_usd is None else self.price_usd / self.power_w * 1000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Accelerator:
    """A GPU: power of its board [W], and of its share of a node at the wall [kW] where known."""

    gpu: str
    board_power_w: float
    power_kw_per_gpu: float | None
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Rental:
    """What an hour of a GPU was offered for. [USD/GPU/h]"""

    gpu: str
    tier: str
    price_usd_per_gpu_hour_low: float
    price_usd_per_gpu_hour_high: float
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampler:
    """A machine that samples, or a bound on all of them. What its source does not say is None, and is never taken for
    zero.

    Parameters
    ----------
    id, name : str
    update_j : float
        Energy of an update of one node. [J]
    read_j, write_j : float or None
        Energy to carry a node's state out, and in. [J]
    standby_w : float or None
        Power while nothing is sampled. [W]
    updates_per_second : float or None
        Of the whole machine. [1/s]
    nodes_max, degree_max : int or None
        Nodes that it has, and neighbours of each.
    frame_s : float or None
        Time to read all of it once. [s]
    reflash_per_second_max : float or None
        How often other weights can be loaded. [1/s]
    provenance : Provenance
    """

    id: str
    name: str
    update_j: float
    read_j: float | None
    write_j: float | None
    standby_w: float | None
    updates_per_second: float | None
    nodes_max: int | None
    degree_max: int | None
    frame_s: float | None
    reflash_per_second_max: float | None
    provenance: Provenance


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """A price that an authority, a market or a network sets for a fiscal year; an empty `area` means all areas."""

    item: str
    area: str
    fiscal_year: int
    value: float
    unit: str
    provenance: Provenance

    @property
    def jpy_per_mwh(self) -> float:
        """The charge in the canonical unit.

        Raises
        ------
        InputError
            If it is no price of energy.
        """
        if self.unit != "JPY/kWh":
            raise InputError(f"`{self.item}` is in {self.unit}", "it is no price of energy; read `value` and `unit`")
        return self.value * KWH_PER_MWH

    @property
    def figure(self) -> Figure:
        """The charge as a number for people."""
        return Figure(value=self.value, unit=self.unit, kind=self.provenance.kind, source=self.provenance.source)


@cache
def miners() -> tuple[Miner, ...]:
    """Return the mining machines, in the order of their table.

    Examples
    --------
    >>> round(min(m.efficiency_j_per_th for m in miners()), 1)
    11.0
    """
    return tuple(
        Miner(
            model=row["model"],
            manufacturer=row["manufacturer"],
            hashrate_th_per_s=float(row["hashrate_th_per_s"]),
            power_w=float(row["power_w"]),
            price_usd=_optional(row["price_usd"]),
            provenance=_provenance(row),
        )
        for row in _rows("miners.csv")
    )


def miner(model: str) -> Miner:
    """Return one mining machine by its model, spelt as in the table.

    Raises
    ------
    InputError
        If it is not in the table; the hint names the nearest.

    Examples
    --------
    >>> miner("Antminer S21 (200T)").efficiency_j_per_th
    17.5
    """
    found = {one.model: one for one in miners()}
    if model not in found:
        raise InputError(f"no miner `{model}` is in the catalog", did_you_mean(model, found))
    return found[model]


@cache
def accelerators() -> tuple[Accelerator, ...]:
    """Return the GPUs with their powers.

    Examples
    --------
    >>> accelerators()[0].gpu
    'H100 SXM5'
    """
    return tuple(
        Accelerator(
            gpu=row["gpu"],
            board_power_w=float(row["board_power_w"]),
            power_kw_per_gpu=_optional(row["power_kw_per_gpu"]),
            provenance=_provenance(row),
        )
        for row in _rows("accelerators.csv")
    )


@cache
def rentals() -> tuple[Rental, ...]:
    """Return what GPUs were offered for: vendors' lists, a range and no settled price.

    Examples
    --------
    >>> [r.price_usd_per_gpu_hour_low for r in rentals() if "index" in r.tier]
    [1.7, 2.35]
    """
    return tuple(
        Rental(
            gpu=row["gpu"],
            tier=row["tier"],
            price_usd_per_gpu_hour_low=float(row["price_usd_per_gpu_hour_low"]),
            price_usd_per_gpu_hour_high=float(row["price_usd_per_gpu_hour_high"]),
            provenance=_provenance(row),
        )
        for row in _rows("rentals.csv")
    )


@cache
def samplers() -> tuple[Sampler, ...]:
    """Return machines that sample Boltzmann machines, with the energy of each step.

    Examples
    --------
    >>> [(s.id, str(s.provenance.kind)) for s in samplers()][:3]
    [('z1', 'estimated'), ('cpu', 'measured'), ('landauer', 'computed')]
    >>> samplers()[0].standby_w is None  # not published, and so not zero
    True
    """
    return tuple(
        Sampler(
            id=row["id"],
            name=row["name"],
            update_j=float(row["update_j"]),
            read_j=_optional(row["read_j"]),
            write_j=_optional(row["write_j"]),
            standby_w=_optional(row["standby_w"]),
            updates_per_second=_optional(row["updates_per_second"]),
            nodes_max=int(row["nodes_max"]) if row["nodes_max"] else None,
            degree_max=int(row["degree_max"]) if row["degree_max"] else None,
            frame_s=_optional(row["frame_s"]),
            reflash_per_second_max=_optional(row["reflash_per_second_max"]),
            provenance=_provenance(row),
        )
        for row in _rows("samplers.csv")
    )


def sampler(sampler_id: str) -> Sampler:
    """Return one sampler by its id.

    Raises
    ------
    InputError
        If it is not in the table; the hint names the nearest.

    Examples
    --------
    >>> sampler("z1").degree_max
    16
    """
    found = {one.id: one for one in samplers()}
    if sampler_id not in found:
        raise InputError(f"no sampler `{sampler_id}` is in the catalog", did_you_mean(sampler_id, found))
    return found[sampler_id]


@cache
def charges() -> tuple[Charge, ...]:
    """Return the charges and market prices of Japan by fiscal year.

    Examples
    --------
    >>> sorted({one.item for one in charges()})[:3]
    ['balancing_cap', 'capacity', 'certificate_fit']
    """
    return tuple(
        Charge(
            item=row["item"],
            area=row["area"],
            fiscal_year=int(row["fiscal_year"]),
            value=float(row["value"]),
            unit=row["unit"],
            provenance=_provenance(row),
        )
        for row in _rows("charges.csv")
    )


def charge(item: str, *, fiscal_year: int, area: str = "") -> Charge:
    """Return one charge. A year that is not in the table is an error: nothing is carried forward silently.

    Raises
    ------
    InputError
        If the item, the area or the year is not in the table; the hint names those that are.

    Examples
    --------
    >>> charge("levy", fiscal_year=2024).jpy_per_mwh
    3490.0
    >>> charge("capacity", fiscal_year=2029, area="kyushu").value
    15112.0
    """
    of_item = [one for one in charges() if one.item == item]
    if not of_item:
        raise InputError(f"no charge `{item}` is in the catalog", did_you_mean(item, {one.item for one in charges()}))
    of_area = [one for one in of_item if one.area in (area, "")]
    if not of_area:
        raise InputError(
            f"no `{item}` of area `{area}` is in the catalog", did_you_mean(area, {o.area for o in of_item})
        )
    for one in of_area:
        if one.fiscal_year == fiscal_year:
            return one
    years = ", ".join(str(one.fiscal_year) for one in of_area)
    raise InputError(
        f"no `{item}` of fiscal year {fiscal_year} is in the catalog",
        f"the table has {years}; add a row with its source (docs/howto/add-hardware.md)",
    )


@cache
def candidate_rows() -> tuple[Mapping[str, Any], ...]:
    """Return the table of absorbers as it is written; `absorber.candidates` turns it into yen.

    Examples
    --------
    >>> [row["id"] for row in candidate_rows()]
    ['battery', 'miner_new', 'miner_used', 'ai_hosting', 'gpu_cloud']
    """
    text = files(__name__).joinpath("candidates.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(text)["candidate"])


def _rows(name: str) -> list[dict[str, str]]:
    return parse_table(files(__name__).joinpath(name).read_text(encoding="utf-8"), name)


def parse_table(text: str, name: str) -> list[dict[str, str]]:
    r"""Return the rows of a table of the catalog.

    Raises
    ------
    SourceDamaged
        If a row has more or fewer cells than the head. The message names the line.

    Examples
    --------
    >>> parse_table("id,power_w\na,3\n", "x.csv")
    [{'id': 'a', 'power_w': '3'}]
    """
    reader = csv.reader(text.splitlines())
    head = next(reader, [])
    rows: list[dict[str, str]] = []
    for cells in reader:
        if len(cells) != len(head):
            raise SourceDamaged(
                f"line {reader.line_num} of `{name}` has {len(cells)} cells where the head has {len(head)}",
                'put text that holds a comma in quotes, `"like, this"`',
            )
        rows.append(dict(zip(head, cells, strict=True)))
    return rows


def _provenance(row: Mapping[str, str]) -> Provenance:
    return Provenance(
        as_of=row["as_of"],
        kind=Kind(row["kind"]),
        confidence=row["confidence"],
        source=row["source"],
        note=row.get("note", ""),
    )


def _optional(text: str) -> float | None:
    return float(text) if text else None
