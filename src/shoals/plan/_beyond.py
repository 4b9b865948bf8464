"""What only the solver, or only the engines, can do: the one list of it, which planners ask before they begin."""

from __future__ import annotations

import numpy as np

from shoals.core.errors import InputError
from shoals.core.plan import STORE_LIMITS, Battery, Problem


def beyond(problem: Problem) -> str:
    """Return a field of a problem that ties slots in a way only the solver knows, or nothing if there is none.

    It is ``"stores"`` only if several stores are all that is beyond.
    """
    for load in problem.loads:
        if load.run is not None:
            return f"loads[{load.id}].run"
    for name, grid in (("export", problem.export), ("import", problem.import_)):
        if grid is not None and grid.ramp_mw_per_hour is not None:
            return f"{name}.ramp_mw_per_hour"
    for store in problem.all_stores:
        for name in ("discharge_mwh_per_day_max", "discharge_mwh_max"):
            if getattr(store, name) is not None:
                field = "battery" if store is problem.battery else f"stores[{store.id}]"
                return f"{field}.{name}"
    return "stores" if problem.stores else ""


def beyond_plain(problem: Problem) -> str:
    """Return a field that a planner of one plain battery and quotas a day would leave out, or nothing if there is none.

    What a plain battery is, `beyond_plain_store` says.
    """
    field = beyond(problem)
    if field:
        return field
    for one in problem.deferrable:
        for name, plain in (("period_days", 1), ("deadline_hour", 0.0)):
            if getattr(one, name) != plain:
                return f"deferrable[{one.id}].{name}"
    for store in problem.all_stores:
        name = beyond_plain_store(store)
        if name:
            return f"battery.{name}"
    return ""


def beyond_plain_store(store: Battery) -> str:
    """Return a field by which a battery is not plain, or nothing if it is.

    A plain battery has limits that do not change, no reserve, and loses nothing by itself.
    """
    for name in (*STORE_LIMITS, "self_discharge_per_hour"):
        value = getattr(store, name)
        extra = name in ("energy_mwh_min", "self_discharge_per_hour") and bool(np.any(value))
        if isinstance(value, np.ndarray) or extra:
            return name
    return ""


def refuse_beyond_plain(problem: Problem, who: str, hint: str) -> None:
    """Raise InputError if a planner would leave out a field of a problem.

    Raises
    ------
    InputError
        Naming the field, and the planner.
    """
    field = beyond_plain(problem)
    if field:
        raise InputError(f"`{field}` is given, and {who} cannot take it into account", hint)
