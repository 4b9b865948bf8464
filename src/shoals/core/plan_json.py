"""The JSON form of the plan contract: `shoals.plan.problem/1` and `shoals.plan.solution/1`.

A problem or a solution that uses what came later (`LATER`) is written as version 2, all others still as version 1, so
that programs which know version 1 alone read what they understand and refuse what they do not.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar, cast

import numpy as np

from shoals.core.errors import InputError, did_you_mean
from shoals.core.plan import (
    STORE_LIMITS,
    Battery,
    Deferrable,
    Firm,
    Grid,
    Load,
    Problem,
    Run,
    Schedule,
    Status,
    StoreSeries,
)
from shoals.core.time import Timeline

PROBLEM_SCHEMA = "shoals.plan.problem/1"
PROBLEM_SCHEMA_2 = "shoals.plan.problem/2"
SOLUTION_SCHEMA = "shoals.plan.solution/1"
SOLUTION_SCHEMA_2 = "shoals.plan.solution/2"
SLOTS_MAX = 10_000_000

T = TypeVar("T")

_FIELDS: dict[str, tuple[str, ...]] = {
    "problem": (
        "schema", "start", "slot_minutes", "slots", "available_mw", "export", "import", "loads", "firm", "deferrable",
        "battery", "stores",
    ),
    "export": ("power_mw_max", "price_jpy_per_mwh", "ramp_mw_per_hour"),
    "import": ("power_mw_max", "price_jpy_per_mwh", "ramp_mw_per_hour"),
    "loads": ("id", "power_mw_max", "value_jpy_per_mwh", "run"),
    "run": (
        "power_mw_min", "start_jpy", "run_slots_min", "rest_slots_min", "ramp_mw_per_hour", "before_mw", "before_slots",
    ),
    "firm": ("power_mw", "unserved_jpy_per_mwh"),
    "deferrable": (
        "id", "power_mw_max", "energy_mwh_per_day", "shortfall_jpy_per_mwh", "period_days", "deadline_hour",
    ),
    "battery": (
        "charge_mw_max", "discharge_mw_max", "energy_mwh_max", "charge_efficiency", "discharge_efficiency",
        "wear_jpy_per_mwh", "start_mwh", "end", "id", "discharge_mwh_per_day_max", "discharge_mwh_max",
        "energy_mwh_min", "self_discharge_per_hour",
    ),
}  # fmt: skip
_OPTIONAL = {
    "schema", "available_mw", "export", "import", "loads", "firm", "deferrable", "battery",
    "charge_efficiency", "discharge_efficiency", "wear_jpy_per_mwh", "start_mwh", "end",
    "stores", "run", *_FIELDS["run"], "discharge_mwh_per_day_max", "discharge_mwh_max",
    "energy_mwh_min", "self_discharge_per_hour",
    "period_days", "deadline_hour",
}  # fmt: skip
LATER = {
    "export": {"ramp_mw_per_hour"},
    "import": {"ramp_mw_per_hour"},
    "loads": {"run"},
    "deferrable": {"period_days", "deadline_hour"},
    "battery": {"id", "discharge_mwh_per_day_max", "discharge_mwh_max", "energy_mwh_min", "self_discharge_per_hour"},
    "problem": {"stores"},
}
"""Fields of version 2, by block. Each is written where it differs from what its absence means."""


def _fields(block: object, kind: str, place: str) -> dict[str, Any]:
    if not isinstance(block, Mapping):
        raise InputError(f"`{place}` is no JSON object", f"give an object with {', '.join(_FIELDS[kind])}")
    known = _FIELDS[kind]
    block = cast("Mapping[str, Any]", block)
    for name in block:
        if name not in known:
            raise InputError(f"`{place}` has an unknown field `{name}`", did_you_mean(name, known))
    for name in known:
        if block.get(name) is None and name not in _OPTIONAL and (name != "id" or kind != "battery"):
            raise InputError(f"`{place}` lacks `{name}`", f"add it; the fields are {', '.join(known)}")
    return {name: value for name, value in block.items() if value is not None}


def _list(value: object, place: str) -> list[Any]:
    if not isinstance(value, list):
        raise InputError(f"`{place}` is no JSON array", "give an array of objects, or leave the block out")
    return cast("list[Any]", value)


def _whole(value: object, name: str) -> int:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise InputError(f"`{name}` is {value!r}", "give a whole number")
    if not -SLOTS_MAX <= value <= SLOTS_MAX:
        raise InputError(f"`{name}` is too large", f"at most {SLOTS_MAX:,} is possible; ask for a shorter horizon")
    if not float(value).is_integer():
        raise InputError(f"`{name}` is {value!r}", "give a whole number")
    return int(value)


def problem_from_json(document: object) -> Problem:
    """Build a problem from the parsed JSON of `shoals.plan.problem/1` or ``/2``.

    Raises
    ------
    InputError, UnitMismatch
        Naming the field, and the slot where there is one.

    Examples
    --------
    >>> problem = problem_from_json({"schema": PROBLEM_SCHEMA, "start": "2024-04-01T00:00:00+09:00",
    ...     "slot_minutes": 30, "slots": 2, "available_mw": [1, 2]})
    >>> problem.timeline.slots
    2
    """
    top = _fields(document, "problem", "problem")
    schema = top.get("schema", PROBLEM_SCHEMA)
    if schema not in (PROBLEM_SCHEMA, PROBLEM_SCHEMA_2):
        raise InputError(f"the schema is `{schema}`", f"this version reads `{PROBLEM_SCHEMA}` and `{PROBLEM_SCHEMA_2}`")
    try:
        start = datetime.fromisoformat(str(top["start"]))
    except ValueError:
        raise InputError(
            f"`start` is `{top['start']}`, which is no moment", "write for instance 2024-04-01T00:00:00+09:00"
        ) from None
    timeline = Timeline(
        start=start,
        step_minutes=_whole(top["slot_minutes"], "slot_minutes"),
        slots=_whole(top["slots"], "slots"),
    )
    grid = {name: Grid(**_fields(top[name], name, name)) for name in ("export", "import") if name in top}
    loads = [
        Load(**_with_run(_fields(block, "loads", f"loads[{i}]"), f"loads[{i}]"))
        for i, block in enumerate(_list(top.get("loads", []), "loads"))
    ]
    deferrable = [
        Deferrable(**_fields(block, "deferrable", f"deferrable[{i}]"))
        for i, block in enumerate(_list(top.get("deferrable", []), "deferrable"))
    ]
    problem = Problem(
        timeline=timeline,
        available_mw=top.get("available_mw", 0.0),
        export=grid.get("export"),
        import_=grid.get("import"),
        loads=tuple(loads),
        firm=Firm(**_fields(top["firm"], "firm", "firm")) if "firm" in top else None,
        deferrable=tuple(deferrable),
        battery=Battery(**_fields(top["battery"], "battery", "battery")) if "battery" in top else None,
        stores=tuple(
            _placed(Battery, _fields(block, "battery", f"stores[{i}]"), "battery", f"stores[{i}]")
            for i, block in enumerate(_list(top.get("stores", []), "stores"))
        ),
    )
    _check_least(problem)
    return problem


def _check_least(problem: Problem) -> None:
    """Refuse a load that could never run, since its least power lies above all its limits; zeros are no mistake."""
    for load in problem.loads:
        most, run = float(np.asarray(load.power_mw_max).max(initial=0.0)), load.run
        if run is None or run.before_mw > 0.0:  # one that runs is told of with what contradicts it
            continue
        if 0.0 < most < run.power_mw_min * (1.0 - 1e-9):
            raise InputError(
                f"`loads[{load.id}].run.power_mw_min` is {run.power_mw_min:g} MW, above the largest "
                f"`loads[{load.id}].power_mw_max`, {most:g} MW",
                "the load could never run; lower the least power, or set all its limits to 0",
            )


def _with_run(block: dict[str, Any], place: str) -> dict[str, Any]:
    if "run" not in block:
        return block
    return {**block, "run": _placed(Run, _fields(block["run"], "run", f"{place}.run"), "run", f"{place}.run")}


def _placed(kind: type[T], block: dict[str, Any], name: str, place: str) -> T:
    """Return a block of a list; an error speaks of its place in the document."""
    try:
        return kind(**block)
    except InputError as error:
        what, hint = error.args
        raise type(error)(what.replace(f"`{name}.", f"`{place}."), hint.replace(f"`{name}.", f"`{place}.")) from None


def problem_to_json(problem: Problem) -> dict[str, Any]:
    """Return the problem as plain JSON values; `problem_from_json` reads it back unchanged."""
    line = problem.timeline
    document: dict[str, Any] = {
        "schema": PROBLEM_SCHEMA,
        "start": line.start.isoformat(),
        "slot_minutes": line.step_minutes,
        "slots": line.slots,
        "available_mw": _values(problem.available_mw),
    }
    for name, grid in (("export", problem.export), ("import", problem.import_)):
        if grid is not None:
            document[name] = {
                "power_mw_max": _values(grid.power_mw_max),
                "price_jpy_per_mwh": _values(grid.price_jpy_per_mwh),
                **_later(grid, name),
            }
    if problem.loads:
        document["loads"] = [
            {
                "id": k.id,
                "power_mw_max": _values(k.power_mw_max),
                "value_jpy_per_mwh": _values(k.value_jpy_per_mwh),
                **({} if k.run is None else {"run": _given(k.run, "run")}),
            }
            for k in problem.loads
        ]
    if problem.firm is not None:
        document["firm"] = {
            "power_mw": _values(problem.firm.power_mw),
            "unserved_jpy_per_mwh": _values(problem.firm.unserved_jpy_per_mwh),
        }
    if problem.deferrable:
        document["deferrable"] = [
            {
                "id": k.id,
                "power_mw_max": _values(k.power_mw_max),
                "energy_mwh_per_day": k.energy_mwh_per_day,
                "shortfall_jpy_per_mwh": k.shortfall_jpy_per_mwh,
            }
            | ({} if k.period_days == 1 else {"period_days": k.period_days})
            | ({} if k.deadline_hour == 0.0 else {"deadline_hour": k.deadline_hour})
            for k in problem.deferrable
        ]
    if problem.battery is not None:
        document["battery"] = _store(problem.battery)
    if problem.stores:
        document["stores"] = [_store(store) for store in problem.stores]
    if _is_later(document):
        document["schema"] = PROBLEM_SCHEMA_2
    return document


def _given(block: object, kind: str) -> dict[str, Any]:
    """Return the fields of a block, those aside that are absent."""
    return {name: value for name in _FIELDS[kind] if (value := getattr(block, name)) is not None}


def _later(block: object, kind: str) -> dict[str, Any]:
    """Return the fields of version 2 that a block uses."""
    return {name: value for name, value in _given(block, kind).items() if name in LATER[kind]}


def _store(store: Battery) -> dict[str, Any]:
    block = _given(store, "battery")
    if store.id == "battery":
        del block["id"]
    for name in STORE_LIMITS:
        block[name] = _values(block[name]) if isinstance(block[name], np.ndarray) else block[name]
    for name in ("energy_mwh_min", "self_discharge_per_hour"):
        if block[name] == 0.0:
            del block[name]
    return block


def _is_later(document: dict[str, Any]) -> bool:
    blocks: list[tuple[str, Any]] = [("problem", document)]
    for kind in LATER:
        found = document.get(kind, [])
        blocks += [(kind, block) for block in (cast("list[Any]", found) if isinstance(found, list) else [found])]
    stores = [document.get("battery", {}), *document.get("stores", [])]
    if any(isinstance(store.get(name), list) for store in stores for name in STORE_LIMITS):
        return True
    return any(name in block for kind, block in blocks for name in LATER[kind])


def _values(array: object) -> list[float] | float:
    values = np.asarray(array, dtype=np.float64)
    if values.size and (values == values[0]).all():
        return float(values[0])
    return [float(v) for v in values]


_SERIES = (
    "generation_mw", "export_mw", "import_mw", "unserved_mw", "charge_mw", "discharge_mw", "soc_mwh", "spilled_mw",
    "price_jpy_per_mwh",
)  # fmt: skip


_STORE_SERIES = ("charge_mw", "discharge_mw", "soc_mwh")


def schedule_to_json(schedule: Schedule) -> dict[str, Any]:
    """Return the schedule as plain JSON values of `shoals.plan.solution/1`; ``nan`` becomes null.

    ``series.stored_price_jpy_per_mwh`` is there if stored energy has a price. Version 2 adds ``series.stores``, each
    store by its id, and ``dual_jpy``, where there are several stores or the engine proved a bound.
    """
    series: dict[str, Any] = {name: _nullable(getattr(schedule, name)) for name in _SERIES}
    series["load_mw"] = {k: _nullable(v) for k, v in schedule.load_mw.items()}
    series["deferrable_mw"] = {k: _nullable(v) for k, v in schedule.deferrable_mw.items()}
    if not np.isnan(schedule.stored_price_jpy_per_mwh).all():
        series["stored_price_jpy_per_mwh"] = _nullable(schedule.stored_price_jpy_per_mwh)
    later: dict[str, Any] = {}
    if schedule.stores:
        series["stores"] = {
            k: {name: _nullable(getattr(one, name)) for name in _STORE_SERIES} for k, one in schedule.stores.items()
        }
    if not math.isnan(schedule.dual_jpy):
        later["dual_jpy"] = schedule.dual_jpy
    return {
        "schema": SOLUTION_SCHEMA_2 if later or schedule.stores else SOLUTION_SCHEMA,
        "status": str(schedule.status),
        "objective_jpy": schedule.objective_jpy,
        "engine": schedule.engine,
        "seconds": schedule.seconds,
        "start": schedule.timeline.start.isoformat(),
        "slot_minutes": schedule.timeline.step_minutes,
        "slots": schedule.timeline.slots,
        **later,
        "series": series,
    }


def _nullable(values: Any) -> list[float | None]:
    return [None if math.isnan(v) else float(v) for v in values.tolist()]


def schedule_from_json(document: Mapping[str, Any]) -> Schedule:
    """Read a schedule back from the JSON of `shoals.plan.solution/1` or ``/2``.

    Raises
    ------
    InputError
        If the schema is another one or a series is missing.
    """
    if document.get("schema") not in (SOLUTION_SCHEMA, SOLUTION_SCHEMA_2):
        raise InputError(
            f"the schema is `{document.get('schema')}`",
            f"this version reads `{SOLUTION_SCHEMA}` and `{SOLUTION_SCHEMA_2}`",
        )
    series = document["series"]
    missing = [name for name in (*_SERIES, "load_mw", "deferrable_mw") if name not in series]
    if missing:
        raise InputError(f"the solution lacks `series.{missing[0]}`", "write it with `shoals plan solve`")

    def array(values: list[float | None]) -> np.ndarray:
        return np.array([math.nan if v is None else v for v in values], dtype=np.float64)

    return Schedule(
        timeline=Timeline(
            start=datetime.fromisoformat(document["start"]),
            step_minutes=int(document["slot_minutes"]),
            slots=int(document["slots"]),
        ),
        status=Status(document["status"]),
        objective_jpy=float(document["objective_jpy"]),
        engine=str(document["engine"]),
        seconds=float(document["seconds"]),
        load_mw={k: array(v) for k, v in series["load_mw"].items()},
        deferrable_mw={k: array(v) for k, v in series["deferrable_mw"].items()},
        stores={
            k: StoreSeries(**{name: array(one[name]) for name in _STORE_SERIES})
            for k, one in series.get("stores", {}).items()
        },
        dual_jpy=float(document.get("dual_jpy", math.nan)),
        stored_price_jpy_per_mwh=array(series.get("stored_price_jpy_per_mwh", [])),
        **{name: array(series[name]) for name in _SERIES},
    )
