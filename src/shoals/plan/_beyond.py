"""What only the solver can do: the one list of it, which the exact engine and the simple rules ask."""

from __future__ import annotations

from shoals.core.plan import Problem


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
