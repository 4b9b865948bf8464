from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from shoals.core.errors import InputError, UnitMismatch
from shoals.core.plan import Battery, Deferrable, Firm, Grid, Load, Problem, Schedule, Status
from shoals.core.time import Timeline

JST = timezone(timedelta(hours=9))
LINE = Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=30, slots=2)
QUOTA = Deferrable(id="d", power_mw_max=1.0, energy_mwh_per_day=1.0, shortfall_jpy_per_mwh=5.0)


def problem_of(**blocks: Any) -> Problem:
    return Problem(**{"timeline": LINE, "available_mw": 1.0} | blocks)


def battery_of(**numbers: Any) -> Battery:
    return Battery(**{"charge_mw_max": 1.0, "discharge_mw_max": 1.0, "energy_mwh_max": 2.0} | numbers)


def test_a_number_stands_for_a_constant_array_that_cannot_be_written() -> None:
    problem = problem_of(export=Grid(power_mw_max=2, price_jpy_per_mwh=-3))
    assert problem.export is not None
    assert np.asarray(problem.export.price_jpy_per_mwh).tolist() == [-3.0, -3.0]
    with pytest.raises(ValueError, match="read-only"):
        np.asarray(problem.available_mw)[0] = 5.0


@pytest.mark.parametrize(
    ("blocks", "error", "words"),
    [
        ({"available_mw": [1.0, -2.0]}, InputError, "`available_mw` is -2 in slot 1"),
        ({"available_mw": [1.0, float("nan")]}, InputError, "`available_mw` is nan in slot 1"),
        ({"available_mw": [1.0]}, UnitMismatch, "shape (1,) where the timeline has 2 slots"),
        ({"available_mw": ["x", 1.0]}, InputError, "`available_mw` holds something that is no number"),
        ({"export": Grid(power_mw_max=-1, price_jpy_per_mwh=1)}, InputError, "`export.power_mw_max` is -1 in slot 0"),
        (
            {"import_": Grid(power_mw_max=1, price_jpy_per_mwh=[1.0, float("inf")])},
            InputError,
            "`import.price_jpy_per_mwh` is inf in slot 1",
        ),
        ({"loads": (Load(id="a", power_mw_max=-1, value_jpy_per_mwh=1),)}, InputError, "`loads[a].power_mw_max` is -1"),
        ({"firm": Firm(power_mw=1, unserved_jpy_per_mwh=-1)}, InputError, "`firm.unserved_jpy_per_mwh` is -1"),
        (
            {"deferrable": (Deferrable(id="d", power_mw_max=1, energy_mwh_per_day=-1, shortfall_jpy_per_mwh=1),)},
            InputError,
            "`deferrable[d].energy_mwh_per_day` is -1",
        ),
        ({"available_mw": [True, 1]}, InputError, "`available_mw` holds something that is no number"),
        ({"available_mw": ["5", None]}, InputError, "`available_mw` holds something that is no number"),
        (
            {"deferrable": (replace(QUOTA, period_days=10**19),)},
            InputError,
            "`deferrable[d].period_days` is 1e+19",
        ),
        (
            {"deferrable": (replace(QUOTA, energy_mwh_per_day=1e25),)},
            InputError,
            "`deferrable[d].energy_mwh_per_day` is 1e+25",
        ),
        (
            {"deferrable": (replace(QUOTA, shortfall_jpy_per_mwh=1e300),)},
            InputError,
            "`deferrable[d].shortfall_jpy_per_mwh` is 1e+300",
        ),
        (
            {
                "loads": (Load(id="a", power_mw_max=1, value_jpy_per_mwh=1),),
                "deferrable": (Deferrable(id="a", power_mw_max=1, energy_mwh_per_day=1, shortfall_jpy_per_mwh=1),),
            },
            InputError,
            "the id `a` is used twice",
        ),
    ],
)
def test_a_problem_that_cannot_be_meant_names_field_and_slot(
    blocks: dict[str, Any], error: type[InputError], words: str
) -> None:
    with pytest.raises(error) as caught:
        problem_of(**blocks)
    assert words in str(caught.value)
    assert "hint: " in str(caught.value)


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ({"charge_efficiency": 1.01}, "`battery.charge_efficiency` is 1.01"),
        ({"discharge_efficiency": 0.0}, "`battery.discharge_efficiency` is 0"),
        ({"start_mwh": 2.5}, "`battery.start_mwh` is 2.5"),
        ({"end": 2.5}, "`battery.end` is 2.5"),
        ({"end": "cyclical"}, "did you mean `cyclic`"),
        ({"end": None}, "`battery.end` is None"),
        ({"energy_mwh_max": -1.0}, "`battery.energy_mwh_max` is -1"),
        ({"wear_jpy_per_mwh": float("inf")}, "`battery.wear_jpy_per_mwh` is inf"),
        ({"charge_mw_max": "1"}, "`battery.charge_mw_max` is '1'"),
        ({"charge_mw_max": True}, "`battery.charge_mw_max` is True"),
        ({"charge_mw_max": 1e308}, "`battery.charge_mw_max` is 1e+308"),
        ({"charge_mw_max": [1e13, 1.0]}, "`battery.charge_mw_max` is 1e+13 in slot 0"),
        ({"energy_mwh_max": 1e15, "start_mwh": 1e15}, "`battery.energy_mwh_max` is 1000000000000000.0"),
        ({"discharge_mwh_max": 1e15}, "`battery.discharge_mwh_max` is 1000000000000000.0"),
        ({"wear_jpy_per_mwh": 1e300}, "`battery.wear_jpy_per_mwh` is 1e+300"),
    ],
)
def test_a_battery_that_cannot_be_meant_names_its_number(numbers: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError) as caught:
        battery_of(**numbers)
    assert words in str(caught.value)


@pytest.mark.parametrize(("end", "energy"), [("cyclic", 0.5), ("free", None), (1.5, 1.5), (0, 0.0)])
def test_the_end_of_a_battery(end: str | float, energy: float | None) -> None:
    assert battery_of(start_mwh=0.5, end=end).end_mwh == energy


@pytest.mark.parametrize(
    ("start", "slots", "days"),
    [
        (datetime(2024, 4, 1, 12, tzinfo=JST), 24, 1),
        (datetime(2024, 4, 1, 12, tzinfo=JST), 25, 2),
        (datetime(2024, 4, 1, 12, tzinfo=JST), 0, 0),
        (datetime(2024, 10, 27, tzinfo=ZoneInfo("Europe/Berlin")), 50, 1),  # a day of 25 hours
        (datetime(2024, 10, 27, tzinfo=ZoneInfo("Europe/Berlin")), 51, 2),
        (datetime(2024, 3, 31, tzinfo=ZoneInfo("Europe/Berlin")), 47, 2),  # a day of 23 hours
    ],
)
def test_days_are_calendar_days_of_the_zone(start: datetime, slots: int, days: int) -> None:
    assert Problem(timeline=Timeline(start=start, step_minutes=30, slots=slots), available_mw=0.0).days == days


FULL = problem_of(
    available_mw=[4.0, 1.0],
    export=Grid(power_mw_max=1.0, price_jpy_per_mwh=[10.0, 20.0]),
    import_=Grid(power_mw_max=1.0, price_jpy_per_mwh=30.0),
    loads=(Load(id="a", power_mw_max=1.0, value_jpy_per_mwh=5.0),),
    firm=Firm(power_mw=1.0, unserved_jpy_per_mwh=100.0),
    deferrable=(Deferrable(id="d", power_mw_max=1.0, energy_mwh_per_day=1.0, shortfall_jpy_per_mwh=50.0),),
    battery=battery_of(charge_efficiency=0.5, wear_jpy_per_mwh=2.0, end=0.0),
)
SOUND = Schedule(
    timeline=LINE,
    status=Status.RULE,
    objective_jpy=0.0,
    engine="by hand",
    seconds=0.0,
    generation_mw=np.array([4.0, 0.5]),
    export_mw=np.array([1.0, 0.25]),
    import_mw=np.array([1.0, 0.0]),
    load_mw={"a": np.array([1.0, 0.0])},
    deferrable_mw={"d": np.array([1.0, 0.5])},
    unserved_mw=np.array([0.0, 0.75]),
    charge_mw=np.array([1.0, 0.0]),
    discharge_mw=np.array([0.0, 0.5]),
    soc_mwh=np.array([0.0, 0.25, 0.0]),
    spilled_mw=np.array([0.0, 0.5]),
    price_jpy_per_mwh=np.full(2, np.nan),
)


def test_a_schedule_tells_its_money_by_use() -> None:
    assert SOUND.violations(FULL, 1e-12) == []
    assert SOUND.residual_mw(FULL).tolist() == [0.0, 0.0]
    assert SOUND.shortfall_mwh(FULL)["d"].tolist() == [0.25]
    assert SOUND.value_jpy(FULL) == {
        "export": 0.5 * (10.0 + 0.25 * 20.0),
        "import": -0.5 * 30.0,
        "a": 0.5 * 5.0,
        "unserved": -0.5 * 0.75 * 100.0,
        "wear": -0.5 * 0.5 * 2.0,
        "shortfall:d": -0.25 * 50.0,
    }


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"generation_mw": np.array([4.0, 1.5]), "spilled_mw": np.array([0.0, -0.5])}, "above its limit in slot 1"),
        ({"export_mw": np.array([1.0, -0.1])}, "`export_mw` is 0.1 below zero in slot 1"),
        ({"import_mw": np.array([1.5, 0.0])}, "`import_mw` is 0.5 above its limit in slot 0"),
        ({"load_mw": {"a": np.array([1.0, 2.0])}}, "`load_mw[a]` is 1 above its limit in slot 1"),
        ({"deferrable_mw": {"d": np.array([2.0, 0.5])}}, "`deferrable_mw[d]` is 1 above"),
        ({"unserved_mw": np.array([0.0, 1.5])}, "`unserved_mw` is 0.5 above"),
        ({"charge_mw": np.array([1.25, 0.0])}, "`charge_mw` is 0.25 above"),
        ({"discharge_mw": np.array([-0.5, 0.5])}, "`discharge_mw` is 0.5 below zero"),
        ({"soc_mwh": np.array([0.0, 2.5, 0.0])}, "`soc_mwh` is 0.5 above its limit in slot 0"),
        ({"soc_mwh": np.array([0.0, 0.3, 0.0])}, "the store loses or gains 0.05 MWh in slot 0"),
        ({"soc_mwh": np.array([0.1, 0.25, 0.0])}, "the store starts at 0.1 MWh, not 0"),
        ({"soc_mwh": np.array([0.0, 0.25, 0.1])}, "the store ends at 0.1 MWh, not 0"),
        ({"export_mw": np.array([0.5, 0.25])}, "the bus does not close by 0.5 MW in slot 0"),
        ({"spilled_mw": np.array([0.0, 0.0])}, "generation and spill miss what is available by 0.5 MW in slot 1"),
    ],
)
def test_a_limit_that_is_broken_is_told(change: dict[str, Any], words: str) -> None:
    assert words in "; ".join(replace(SOUND, **change).violations(FULL))


def test_what_the_problem_lacks_must_be_zero() -> None:
    bare = problem_of(available_mw=[4.0, 1.0], loads=FULL.loads, deferrable=FULL.deferrable)
    told = "; ".join(SOUND.violations(bare))
    for name in ("export_mw", "import_mw", "unserved_mw", "charge_mw", "discharge_mw", "soc_mwh"):
        assert f"`{name}` is" in told


@pytest.mark.parametrize("status", Status)
def test_every_status_says_what_to_make_of_it(status: Status) -> None:
    assert len(status.advice) > 20
