"""Coupled problems are checked where they are born, and their schedules add up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import numpy as np
import pytest

from shoals.core.areas import CoupledProblem, CoupledSchedule, Line
from shoals.core.errors import InputError, UnitMismatch
from shoals.core.plan import Problem, Schedule, Status
from shoals.core.time import Timeline

LINE = Timeline(start=datetime(2024, 4, 1, tzinfo=UTC), step_minutes=30, slots=2)
AREA = Problem(timeline=LINE, available_mw=3.0)


def strait(**more: Any) -> Line:
    given = {"id": "strait", "from_": "south", "to": "north", "forward_mw_max": 2.0, "backward_mw_max": 1.0}
    return Line(**given | more)


def coupled(*lines: Line) -> CoupledProblem:
    return CoupledProblem(areas={"south": AREA, "north": AREA}, lines=lines)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"to": "nroth"}, "`lines[strait].to` is `nroth`"),
        ({"to": "south"}, "begins and ends in `south`"),
        ({"forward_mw_max": [1.0, -2.0]}, "`lines[strait].forward_mw_max` is -2 in slot 1"),
        ({"backward_mw_max": [1.0, float("nan")]}, "`lines[strait].backward_mw_max` is nan in slot 1"),
        ({"cost_jpy_per_mwh": -1.0}, "`lines[strait].cost_jpy_per_mwh` is -1"),
        ({"loss_fraction": 1.0}, "`lines[strait].loss_fraction` is 1.0"),
        ({"loss_fraction": -0.1}, "`lines[strait].loss_fraction` is -0.1"),
        ({"id": " "}, "`lines.id`"),
    ],
)
def test_a_wrong_line_is_refused_by_name_and_slot(more: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError) as caught:
        coupled(strait(**more))
    assert words in caught.value.args[0]
    assert caught.value.args[1]


def test_a_misspelt_area_is_guessed() -> None:
    with pytest.raises(InputError, match="did you mean `north`"):
        coupled(strait(to="nroth"))


def test_lengths_and_timelines_must_agree() -> None:
    with pytest.raises(UnitMismatch, match="forward_mw_max"):
        coupled(strait(forward_mw_max=[1.0, 2.0, 3.0]))
    other = replace(AREA, timeline=replace(LINE, step_minutes=60))
    with pytest.raises(UnitMismatch, match=r"areas\[north\].*another timeline"):
        CoupledProblem(areas={"south": AREA, "north": other})
    abroad = replace(AREA, timeline=replace(LINE, start=LINE.start.astimezone(timezone(timedelta(hours=-5)))))
    with pytest.raises(UnitMismatch, match=r"areas\[north\].*another timeline(.|\n)*one zone"):
        CoupledProblem(areas={"south": AREA, "north": abroad})


def test_no_area_and_doubled_lines_are_refused() -> None:
    with pytest.raises(InputError, match="`areas` is empty"):
        CoupledProblem(areas={})
    with pytest.raises(InputError, match="`strait` is there twice"):
        coupled(strait(), strait())


def test_what_is_given_cannot_be_changed() -> None:
    problem = coupled(strait())
    with pytest.raises(TypeError):
        problem.areas["west"] = AREA  # pyright: ignore[reportIndexIssue]
    with pytest.raises(ValueError, match="read-only"):
        problem.lines[0].forward_mw_max[0] = 9.0  # pyright: ignore[reportIndexIssue]


def schedule(**more: Any) -> CoupledSchedule:
    """South sends 2 MW, then the north sends 1 MW; a tenth is lost on the way, and each MWh sent costs 100 JPY."""
    zero = np.zeros(2)

    def area(generation: list[float], price: list[float]) -> Schedule:
        power = np.array(generation)
        return Schedule(
            timeline=LINE, status=Status.OPTIMAL, objective_jpy=0.0, engine="hand", seconds=0.0, generation_mw=power,
            export_mw=zero, import_mw=zero, unserved_mw=zero, charge_mw=zero, discharge_mw=zero,
            soc_mwh=np.zeros(3), spilled_mw=3.0 - power, price_jpy_per_mwh=np.array(price),
        )  # fmt: skip

    given: dict[str, Any] = {
        "timeline": LINE,
        "status": Status.OPTIMAL,
        "objective_jpy": -150.0,
        "bound_jpy": -150.0,
        "engine": "hand",
        "seconds": 0.0,
        "areas": {"south": area([2.0, 0.0], [1_000.0, 3_000.0]), "north": area([0.0, 1.0], [5_000.0, 2_000.0])},
        "forward_mw": {"strait": np.array([2.0, 0.0])},
        "backward_mw": {"strait": np.array([0.0, 1.0])},
    }
    return CoupledSchedule(**given | more)


def test_flows_losses_costs_and_rents_by_hand() -> None:
    problem, one = coupled(strait(loss_fraction=0.1, cost_jpy_per_mwh=100.0)), schedule()
    exchange = one.exchange_mw(problem)
    assert exchange["south"].tolist() == [-2.0, 0.9]
    assert exchange["north"].tolist() == [1.8, -1.0]
    assert one.lost_mwh(problem) == {"strait": pytest.approx(0.15)}
    assert one.line_cost_jpy(problem) == {"strait": pytest.approx(150.0)}
    # 2 MW for half an hour: 0.9 x 5,000 - 1,000 - 100 JPY/MWh; then 1 MW: 0.9 x 3,000 - 2,000 - 100.
    assert one.congestion_rent_jpy(problem)["strait"].tolist() == pytest.approx([3_400.0, 300.0])
    assert one.residual_mw(problem)["north"].tolist() == pytest.approx([1.8, 0.0])
    assert one.gap == 0.0
    assert replace(one, bound_jpy=-75.0).gap == pytest.approx(0.5)


def test_each_broken_limit_is_told() -> None:
    told = schedule(forward_mw={"strait": np.array([2.5, -1.0])}).violations(coupled(strait(loss_fraction=0.1)))
    assert "`forward_mw[strait]` is 0.5 above its limit in slot 0" in told
    assert "`forward_mw[strait]` is 1 below zero in slot 1" in told
    assert any(one.startswith("in `north`, the bus does not close by") for one in told)
