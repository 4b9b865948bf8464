from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import numpy as np
import pytest

from shoals.core.errors import InputError, ShoalsError, UnitMismatch
from shoals.core.plan_json import (
    PROBLEM_SCHEMA,
    PROBLEM_SCHEMA_2,
    problem_from_json,
    problem_to_json,
    schedule_from_json,
    schedule_to_json,
)
from shoals.plan import do_nothing

FULL: dict[str, Any] = {
    "schema": PROBLEM_SCHEMA,
    "start": "2024-04-01T12:00:00+09:00",
    "slot_minutes": 30,
    "slots": 2,
    "available_mw": [3, 4.5],
    "export": {"power_mw_max": 2, "price_jpy_per_mwh": [9000, -1]},
    "import": {"power_mw_max": [1, 0], "price_jpy_per_mwh": 20000},
    "loads": [{"id": "asic", "power_mw_max": 1, "value_jpy_per_mwh": 5000}],
    "firm": {"power_mw": 1, "unserved_jpy_per_mwh": 90000},
    "deferrable": [{"id": "ai", "power_mw_max": 2, "energy_mwh_per_day": 1, "shortfall_jpy_per_mwh": 8000}],
    "battery": {
        "charge_mw_max": 1, "discharge_mw_max": 1, "energy_mwh_max": 2, "charge_efficiency": 0.9,
        "discharge_efficiency": 0.9, "wear_jpy_per_mwh": 100, "start_mwh": 1, "end": "free",
    },
}  # fmt: skip
CURTAILED = {k: FULL[k] for k in ("start", "slot_minutes", "slots")}


def test_every_block_is_read_and_written_back() -> None:
    problem = problem_from_json(FULL)
    assert problem.timeline.start.isoformat() == FULL["start"]
    assert problem.import_ is not None
    assert np.asarray(problem.import_.price_jpy_per_mwh).tolist() == [20000.0, 20000.0]
    assert problem.battery is not None
    assert problem.battery.end_mwh is None
    assert problem_to_json(problem) == FULL


def test_every_block_may_be_absent_or_null() -> None:
    bare = problem_from_json(CURTAILED)
    null = problem_from_json(CURTAILED | dict.fromkeys(("export", "import", "loads", "firm", "deferrable", "battery")))
    for problem in (bare, null):
        assert np.asarray(problem.available_mw).tolist() == [0.0, 0.0]
        assert problem.export is problem.import_ is problem.firm is problem.battery is None
        assert problem.loads == problem.deferrable == ()


def test_a_battery_has_its_defaults() -> None:
    store = problem_from_json(
        CURTAILED | {"battery": {"charge_mw_max": 1, "discharge_mw_max": 1, "energy_mwh_max": 2}}
    ).battery
    assert store is not None
    assert (store.charge_efficiency, store.discharge_efficiency, store.wear_jpy_per_mwh) == (1.0, 1.0, 0.0)
    assert (store.start_mwh, store.end) == (0.0, "cyclic")


def change(path: str, value: Any) -> dict[str, Any]:
    document = deepcopy(FULL)
    *inner, last = [int(part) if part.isdigit() else part for part in path.split(".")]
    place: Any = document
    for part in inner:
        place = place[part]
    if value is None:
        del place[last]
    else:
        place[last] = value
    return document


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("schema", "shoals.plan.problem/9", "this version reads `shoals.plan.problem/1`"),
        ("start", "2024-04-01T12:00:00", "has no time zone"),
        ("start", "yesterday", "`start` is `yesterday`, which is no moment"),
        ("start", None, "`problem` lacks `start`"),
        ("slots", 2.5, "`slots` is 2.5"),
        ("slots", True, "`slots` is True"),
        ("slots", -1, "cannot have -1 slots"),
        ("slots", 3, "shape (2,) where the timeline has 3 slots"),
        ("slot_minutes", 0, "a slot of 0 minutes has no length"),
        ("slot_minutes", "30", "`slot_minutes` is '30'"),
        ("available_mw", [1, None], "`available_mw` is nan in slot 1"),
        ("available_mw", [1, float("inf")], "`available_mw` is inf in slot 1"),
        ("available_mw", [1, -0.5], "`available_mw` is -0.5 in slot 1"),
        ("available_mw", [[1, 2]], "`available_mw` has shape (1, 2)"),
        ("avalable_mw", 1, "unknown field `avalable_mw`\n\nhint: did you mean `available_mw`"),
        ("export", [1, 2], "`export` is no JSON object"),
        ("export.power_mw_max", None, "`export` lacks `power_mw_max`"),
        ("export.price_jpy_per_mwh", [1], "`export.price_jpy_per_mwh` has shape (1,)"),
        ("import.power_mw_max", -1, "`import.power_mw_max` is -1 in slot 0"),
        ("loads", {"id": "asic"}, "`loads` is no JSON array"),
        ("loads.0", 3, "`loads[0]` is no JSON object"),
        ("loads.0.id", None, "`loads[0]` lacks `id`"),
        ("loads.0.power", 3, "`loads[0]` has an unknown field `power`"),
        ("loads.0.id", "ai", "the id `ai` is used twice"),
        ("loads.0.id", [1], "`loads.id` is [1]"),
        ("deferrable.0.id", 5, "`deferrable.id` is 5"),
        ("available_mw", [True, 1], "`available_mw` holds something that is no number"),
        ("firm.unserved_jpy_per_mwh", -1, "`firm.unserved_jpy_per_mwh` is -1"),
        ("deferrable.0.energy_mwh_per_day", "1", "`deferrable[ai].energy_mwh_per_day` is '1'"),
        ("battery.charge_efficiency", 1.2, "`battery.charge_efficiency` is 1.2"),
        ("battery.start_mwh", 3, "`battery.start_mwh` is 3"),
        ("battery.end", "empty", "`battery.end` is `empty`"),
        ("battery.efficiency", 1, "`battery` has an unknown field `efficiency`"),
    ],
)
def test_a_document_that_cannot_be_meant_names_the_field(path: str, value: Any, words: str) -> None:
    with pytest.raises((InputError, UnitMismatch)) as caught:
        problem_from_json(change(path, value))
    assert words in str(caught.value)


def test_a_least_power_above_all_limits_is_refused_unless_the_load_is_out_of_service() -> None:
    load = {"id": "a", "power_mw_max": [1, 0], "value_jpy_per_mwh": 5, "run": {"power_mw_min": 50}}
    with pytest.raises(InputError, match=r"`loads\[a\]\.run\.power_mw_min` is 50 MW, above .*, 1 MW"):
        problem_from_json(change("loads", [load]))
    assert problem_from_json(change("loads", [load | {"power_mw_max": 0}])).loads[0].run is not None


@pytest.mark.parametrize("document", [[], 3, "problem", None])
def test_a_document_that_is_no_object_is_refused(document: object) -> None:
    with pytest.raises(InputError, match="`problem` is no JSON object"):
        problem_from_json(document)


def test_a_schedule_is_written_as_the_contract_says() -> None:
    document = schedule_to_json(do_nothing(problem_from_json(FULL)))
    json.dumps(document, allow_nan=False)
    assert document["schema"] == "shoals.plan.solution/1"
    assert {"status", "objective_jpy", "engine", "seconds", "series"} <= document.keys()
    series = document["series"]
    assert series.keys() == {
        "generation_mw", "export_mw", "import_mw", "load_mw", "deferrable_mw", "unserved_mw", "charge_mw",
        "discharge_mw", "soc_mwh", "spilled_mw", "price_jpy_per_mwh",
    }  # fmt: skip
    assert series["load_mw"].keys() == {"asic"}
    assert series["deferrable_mw"].keys() == {"ai"}
    assert len(series["soc_mwh"]) == 3
    assert series["price_jpy_per_mwh"] == [None, None]


def test_a_solution_that_lacks_something_is_refused() -> None:
    document = schedule_to_json(do_nothing(problem_from_json(FULL)))
    with pytest.raises(InputError, match="the schema is `other`"):
        schedule_from_json(document | {"schema": "other"})
    del document["series"]["soc_mwh"]
    with pytest.raises(InputError, match=r"lacks `series\.soc_mwh`"):
        schedule_from_json(document)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("slots", float("inf")),
        ("slots", float("nan")),
        ("slots", 10**12),
        ("slots", 10**400),
        ("slot_minutes", 10**400),
        ("start", "9999-12-31T23:59:00+00:00"),
        ("available_mw", 1e300),
        ("loads", [{"id": "export", "power_mw_max": 1, "value_jpy_per_mwh": 1}]),
        ("slots", True),
        ("slots", None),
        ("start", None),
        ("slot_minutes", 0.5),
        ("available_mw", ["5", "6"]),
        ("available_mw", [True, False]),
        ("available_mw", [10**400, 0]),
        ("available_mw", "many"),
        ("export", {"power_mw_max": None, "price_jpy_per_mwh": 1.0}),
        ("export", []),
        ("loads", {"id": "x"}),
        ("battery", {"charge_mw_max": "1", "discharge_mw_max": 1, "energy_mwh_max": 1}),
    ],
)
def test_whatever_json_can_hold_is_refused_by_name(field: str, value: object) -> None:
    good = {"start": "2024-04-01T00:00:00+09:00", "slot_minutes": 30, "slots": 2, "available_mw": 1.0}
    with pytest.raises(ShoalsError, match=f"{field}|calendar"):
        problem_from_json(good | {field: value})


def test_a_period_and_a_deadline_are_optional_and_kept() -> None:
    load = {"id": "d", "power_mw_max": 1.0, "energy_mwh_per_day": 2.0, "shortfall_jpy_per_mwh": 9e4}
    document = {
        "schema": PROBLEM_SCHEMA,
        "start": "2024-04-01T00:00:00+09:00",
        "slot_minutes": 60,
        "slots": 48,
        "deferrable": [load, {**load, "id": "e", "period_days": 7, "deadline_hour": 9.5}],
    }
    problem = problem_from_json(document)
    plain, weekly = problem.deferrable
    assert (plain.period_days, plain.deadline_hour) == (1, 0.0)
    assert (weekly.period_days, weekly.deadline_hour) == (7, 9.5)
    assert problem.quota_mwh(plain).tolist() == [2.0, 2.0]
    assert problem.quota_mwh(weekly).tolist() == [6.0]  # three days from deadline to deadline are touched
    written = problem_to_json(problem)["deferrable"]
    assert set(written[0]) == set(load)
    assert (written[1]["period_days"], written[1]["deadline_hour"]) == (7, 9.5)


@pytest.mark.parametrize(
    ("given", "schema"),
    [
        ({}, PROBLEM_SCHEMA),
        ({"period_days": 1, "deadline_hour": 0.0}, PROBLEM_SCHEMA),
        ({"period_days": 7}, PROBLEM_SCHEMA_2),
        ({"deadline_hour": 9.5}, PROBLEM_SCHEMA_2),
    ],
)
def test_a_period_or_a_deadline_is_written_as_version_2(given: dict[str, Any], schema: str) -> None:
    load = {"id": "d", "power_mw_max": 1.0, "energy_mwh_per_day": 2.0, "shortfall_jpy_per_mwh": 9e4}
    line = {"start": "2024-04-01T00:00:00+09:00", "slot_minutes": 60, "slots": 48}
    problem = problem_from_json({**line, "deferrable": [load, {**load, "id": "e", **given}]})
    assert problem_to_json(problem)["schema"] == schema


@pytest.mark.parametrize(
    ("field", "value"), [("period_days", 0), ("period_days", 1.5), ("deadline_hour", 24.0), ("deadline_hour", -1.0)]
)
def test_a_period_or_a_deadline_that_cannot_be_is_refused(field: str, value: float) -> None:
    load = {"id": "d", "power_mw_max": 1.0, "energy_mwh_per_day": 2.0, "shortfall_jpy_per_mwh": 9e4, field: value}
    document = {"start": "2024-04-01T00:00:00+09:00", "slot_minutes": 60, "slots": 2, "deferrable": [load]}
    with pytest.raises(InputError, match=rf"`deferrable\[d\]\.{field}`"):
        problem_from_json(document)
