"""The summary of a run as it lies in its folder: what can be known of a run without opening it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from shoals.core.errors import DataError, SourceDamaged
from shoals.core.figure import Kind


def read_summary(folder: Path) -> tuple[dict[str, Any], Kind]:
    """Return what `summary.json` says, and of what kind the run is.

    Raises
    ------
    DataError
        If the folder holds no run, or its summary is damaged.
    """
    path = folder / "summary.json"
    if not path.is_file():
        raise DataError(f"`{folder}` holds no run", "make one with `shoals demo`, or name the folder of another")
    try:
        summary = json.loads(path.read_text(encoding="utf-8"))
        return summary, Kind(summary["kind"])
    except (ValueError, KeyError, TypeError) as error:
        raise SourceDamaged(f"`{path}` is damaged", "run it again with `--overwrite`") from error
