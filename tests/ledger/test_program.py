"""A year of notes: the same face each month, served first, paid where the sun does not come."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from shoals.core.book import J_PER_WH, Account
from shoals.core.energy import PriceSeries
from shoals.core.figure import Kind
from shoals.core.time import Timeline
from shoals.ledger import Book, Notes, Program, SlotLeg, made_up_years, months_of, plan_notes, post_slots, verify
from shoals.ledger.program import HOLDER, PAID, STEP_WH

JST = timezone(timedelta(hours=9))
LINE = Timeline(start=datetime(2024, 4, 1, tzinfo=JST), step_minutes=60, slots=24 * 91)
"""April, May, June."""
MWH = 1_000_000
SITE = [
    Account(id="plant:pv", kind="generation", pool=1),
    Account(id="bus", kind="bus", pool=1),
    Account(id="grid:export", kind="export", pool=1),
    Account(id="compute:asic", kind="compute", pool=1),
]


def program(*, sun: tuple[float, ...] = (1.0, 1.0, 1.0), compute: str = "compute:asic", past: float = 8.0) -> Program:
    """Each day generates 8 MWh at noon, times the month's sun; a quarter is computed with, the rest sold."""
    noon = LINE.hour_of_day() == 12
    own = np.where(noon, (8 * MWH * np.array(sun)[LINE.month() - 4]).astype(np.int64), 0)
    years = np.full((6, 12), past * 30) + np.arange(6)[:, None]
    history = made_up_years(years, "pv", 2024, "six years")
    flows = {"generated": own, "computed": own // 4, "exported": own - own // 4, "claimed": own // 8,
             "discharged": np.zeros_like(own)}  # fmt: skip
    price = PriceSeries(name="spot", timeline=LINE, price_jpy_per_mwh=np.full(LINE.slots, 10_000.0))
    spilled = made_up_years(years * 0.0, "pv", 2024, "none")
    return plan_notes(LINE, flows, history, spilled, price, plant="plant:pv", compute=compute)


def booked(plan: Program, path: Path, sun: tuple[float, ...] = (1.0, 1.0, 1.0)) -> Notes:
    noon = LINE.hour_of_day() == 12
    own = np.where(noon, (8 * MWH * np.array(sun)[LINE.month() - 4]).astype(np.int64), 0) - plan.power_wh
    own -= plan.computed_wh
    notes = Notes(Book.create(path, SITE))
    cuts = plan.cuts()
    for first, end in pairwise(cuts):
        plan.act(notes, first)
        legs = [SlotLeg(debit="plant:pv", credit="bus", amounts=own[first:end] * J_PER_WH),
                SlotLeg(debit="bus", credit="grid:export", amounts=own[first:end] * J_PER_WH)]  # fmt: skip
        post_slots(notes.book, LINE.window(first, end - first), legs)
    plan.act(notes, LINE.slots)
    return notes


def test_the_face_is_what_the_weakest_month_carries_and_the_same_for_all(path: Path) -> None:
    plan = program()
    faces = {month.issued_j for month in plan.result.months}
    assert len(faces) == 1
    assert faces.pop() == min(m.pledged_j for m in plan.result.months) // (STEP_WH * J_PER_WH) * (STEP_WH * J_PER_WH)
    assert [month.spilled_ratio for month in plan.result.months] == [0.0] * 3
    assert all((month.backing_ratio or 0) >= 2 for month in plan.result.months)
    assert [m.window_start.month for m in plan.result.months] == [4, 5, 6]
    notes = booked(plan, path)
    assert all(state.delivered_j == state.issued_j for state in notes.states())
    assert notes.book.balance("taken") == sum(month.power_j for month in plan.result.months)
    assert notes.book.balance("compute:asic") == sum(month.computed_j for month in plan.result.months) > 0
    notes.book.close()
    assert verify(path).transfers


def test_notes_are_served_before_anything_is_sold() -> None:
    plan = program()
    served = np.flatnonzero(plan.power_wh[: 24 * 30])
    noon = np.arange(30) * 24 + 12
    assert served.tolist() == noon[: len(served)].tolist()  # from the first day on, without a gap
    assert (plan.power_wh % STEP_WH == 0).all()


def test_a_month_without_sun_is_paid_in_yen(path: Path) -> None:
    sun = (1.0, 0.2, 1.0)
    plan = program(sun=sun)
    may = plan.result.months[1]
    assert 0 < may.defaulted_j < may.issued_j
    assert may.power_j + may.computed_j + may.defaulted_j == may.issued_j
    notes = booked(plan, path, sun)
    state = notes.state(may.series)
    assert (state.outstanding_j, state.defaulted_j, state.collateral_jpy) == (0, may.defaulted_j, 0)
    paid = sum(notes.book.balance(f"yen:{who}") for who in (HOLDER, PAID) if f"yen:{who}" in notes.book.numbers)
    assert paid == may.defaulted_j * 36 // 3_600_000


def test_a_plant_that_can_promise_nothing_issues_nothing(path: Path) -> None:
    plan = program(past=0.0)
    assert plan.result.issued_j == 0
    assert [month.backing_ratio for month in plan.result.months] == [None] * 3
    assert booked(plan, path).states() == ()


def test_without_machines_all_is_power() -> None:
    plan = program(compute="")
    assert not plan.computed_wh.any()
    assert all(month.power_j == month.issued_j for month in plan.result.months)


def test_made_up_months_are_as_long_as_their_leap_years() -> None:
    history = made_up_years(np.full((8, 12), 28.0), "pv", 2024, "x")
    assert history.kind is Kind.DEMO
    year = history.days.astype("datetime64[M]")
    for month, energy in (("2019-02", 28.0), ("2020-02", 29.0), ("2024-02", 29.0)):
        assert history.energy_mwh[year == np.datetime64(month)].sum() == pytest.approx(energy)
    days = np.arange("2024-04-01", "2025-04-01", dtype="datetime64[D]")
    assert months_of(days, np.ones(365)).tolist() == [30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 28, 31]
