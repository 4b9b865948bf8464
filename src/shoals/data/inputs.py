"""What a run started from, as one file: site, area, plant, market and network, so that the run can be opened again."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

from shoals.core._plain import from_plain, to_plain
from shoals.core.energy import AreaSeries, PlantSeries, PriceSeries
from shoals.core.errors import DataError, SourceChanged, SourceDamaged
from shoals.core.figure import Kind
from shoals.core.network import NetworkSeries
from shoals.core.site import Site
from shoals.core.time import Timeline

SCHEMA = "shoals.inputs/1"
_KEY = b"shoals"
_PARTS = ("area", "plant", "spot", "network")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Inputs:
    """What a run started from: the site, and what area, plant, market and network did in its period."""

    site: Site
    area: AreaSeries
    plant: PlantSeries
    spot: PriceSeries
    network: NetworkSeries


def write_inputs(path: Path, inputs: Inputs) -> None:
    """Write the inputs of a run as Parquet: a column for each series, the rest as JSON in the file's metadata.

    Parameters
    ----------
    path : Path
    inputs : Inputs
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    line = inputs.area.timeline
    columns: dict[str, Any] = {"start": pa.array(line.starts_utc().astype("datetime64[s]"), pa.timestamp("s", "UTC"))}
    told: dict[str, Any] = {
        "schema": SCHEMA,
        "site": to_plain(inputs.site),
        "start": line.start.isoformat(),
        "zone": getattr(line.zone, "key", None),
        "step_minutes": line.step_minutes,
        "slots": line.slots,
    }
    for part in _PARTS:
        series = getattr(inputs, part)
        told[part] = {"kind": str(series.kind), "source": series.source}
        for name, values in _arrays(series).items():
            columns[f"{part}.{name}"] = np.broadcast_to(values, (line.slots,))
    told["area"]["area"], told["plant"]["plant"] = inputs.area.area, inputs.plant.plant
    told["spot"]["name"] = inputs.spot.name
    table = pa.table(columns).replace_schema_metadata({_KEY: json.dumps(told, ensure_ascii=False)})
    pq.write_table(table, path, compression="zstd", write_page_checksum=True)


def read_inputs(path: Path) -> Inputs:
    """Read what `write_inputs` wrote; every value is checked again as it is born.

    Raises
    ------
    DataError
        If the file is missing, damaged, or of another version.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    if not path.is_file():
        raise DataError(
            f"`{path}` is missing", "run `shoals demo` or `shoals run` again: runs made by older versions lack it"
        )
    try:
        table = pq.read_table(path, page_checksum_verification=True)
        told = json.loads((table.schema.metadata or {})[_KEY])
        columns = {name: table.column(name).to_numpy() for name in table.column_names if name != "start"}
    except (KeyError, ValueError, OSError, pa.ArrowInvalid) as error:
        raise SourceDamaged(f"`{path}` is no file of inputs", "run it again to make the file anew") from error
    if told.get("schema") != SCHEMA:
        raise SourceChanged(f"`{path}` is of version `{told.get('schema')}`, not `{SCHEMA}`", "run it again")
    start = datetime.fromisoformat(told["start"])
    start = start.astimezone(ZoneInfo(told["zone"])) if told["zone"] else start
    line = Timeline(start=start, step_minutes=told["step_minutes"], slots=told["slots"])

    def arrays(part: str) -> dict[str, Any]:
        found = {n.partition(".")[2]: values for n, values in columns.items() if n.startswith(f"{part}.")}
        return {"timeline": line, "kind": Kind(told[part]["kind"]), "source": told[part]["source"], **found}

    area = arrays("area")
    common = {name: area.pop(name) for name in ("timeline", "kind", "source", "preliminary")}
    return Inputs(
        site=from_plain(Site, told["site"], "site"),
        area=AreaSeries(area=told["area"]["area"], columns=area, **common),
        plant=PlantSeries(plant=told["plant"]["plant"], **arrays("plant")),
        spot=PriceSeries(name=told["spot"]["name"], **arrays("spot")),
        network=NetworkSeries(**arrays("network")),
    )


def _arrays(series: Any) -> dict[str, Any]:
    """Return the arrays of a series by name; those of an area lie in its mapping."""
    if isinstance(series, AreaSeries):
        return {**series.columns, "preliminary": series.preliminary}
    held = {each.name: getattr(series, each.name) for each in fields(series)}
    return {name: values for name, values in held.items() if isinstance(values, np.ndarray)}
