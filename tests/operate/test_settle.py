"""Slots add up to what the meter's register says, nothing is counted twice, and a record books once."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shoals import ledger
from shoals.core.errors import InputError, LedgerError
from shoals.operate.image import Image, Metered, Offer
from shoals.operate.limits import Limits
from shoals.operate.machine import Machine, Seen
from shoals.operate.orders import Order, Orders
from shoals.operate.settle import SLOT_US, Supply, settle, tally
from shoals.studies import metered

S = 1_000_000
START_US = 1_743_465_600 * S
MACHINES = tuple(
    Machine(id=f"m{n}", driver="simulated", address="", power_w_max=3_000, standby_w=50, stop_seconds=3.0)
    for n in range(2)
)
LIMITS = Limits(machines=MACHINES, power_w_max=8_000, tolerance_w=100)


def image(second: float, power_w: int, *, wh: int | None = None, said: tuple[int, ...] = (), **more: object) -> Image:
    at_us = START_US + round(second * S)
    return Image(
        now_us=at_us,
        steady_us=round(second * S),
        meter=Metered(power_w=power_w, at_us=at_us, energy_wh=wh),
        seen={f"m{n}": Seen(power_w=one, at_us=at_us) for n, one in enumerate(said)},
        **more,  # type: ignore[arg-type]
    )


def orders(*given: Order) -> Orders:
    found = Orders()
    for one in given:
        found, _ = found.receive(one, now_us=START_US)
    return found


def order(name: str, first: float, last: float, limit_w: int = 0) -> Order:
    times = (START_US + round(at * S) for at in (first, last))
    return Order(source="tso", id=name, version=1, start_us=next(times), end_us=next(times), limit_w=limit_w)


STEPS = st.lists(
    st.tuples(st.integers(1, 400), st.integers(0, 9_000), st.integers(0, 500), st.integers(0, 4_000)),
    min_size=2,
    max_size=80,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS, st.booleans())
def test_slots_add_up_to_the_register_and_nothing_is_in_two_values(
    steps: list[tuple[int, int, int, int]], register: bool
) -> None:
    second, wh, images = 0, 0, list[Image]()
    for wait_s, power_w, more_wh, said_w in steps:
        second, wh = second + wait_s, wh + more_wh
        images.append(image(second, power_w, wh=wh if register else None, said=(said_w, said_w // 2)))
    end = 4 * 1_800 * (second // 7_200 + 1)
    images.append(image(end, 0, wh=wh if register else None))
    slots = tally(LIMITS, images)
    assert all(one.end_us - one.start_us == SLOT_US for one in slots)
    if register:
        assert sum(one.energy_j for one in slots) == (wh - steps[0][2]) * 3_600
        assert all(one.metered == (one.covered_us > 0) for one in slots)
    else:
        held = [
            (after.now_us - before.now_us) * before.meter.power_w  # type: ignore[union-attr]
            for before, after in pairwise(images)
            if after.now_us - before.now_us <= 60 * S
        ]
        assert abs(sum(one.energy_j for one in slots) - sum(held) / S) < 1
    given_ = {one.start_us: Supply(surplus_j=3_000_000, own_j=1_000_000) for one in slots[::2]}
    for one in settle(slots, given_):
        assert sum(one.slot.machines_j.values()) <= one.slot.energy_j
        assert one.surplus_j + one.own_j + one.bought_j == one.slot.energy_j
        assert min(one.surplus_j, one.own_j, one.bought_j, one.spilled_j, one.reduced_j) >= 0
        supply = given_.get(one.slot.start_us, Supply())
        assert one.surplus_j + one.spilled_j + one.unknown_j == supply.surplus_j
        assert one.unknown_j >= 0
        assert one.unknown_j == 0 or not one.slot.metered
        assert one.own_j <= supply.own_j


def test_power_is_added_up_to_the_joule_by_hand() -> None:
    images = [image(0, 1_000), image(30, 2_000), image(60, 500), image(90, 0), image(3_600, 0)]
    first, second = tally(LIMITS, images)
    assert first.energy_j == 30 * 3_500
    assert first.covered_us == 90 * S
    assert not first.metered
    assert second.energy_j == 0


def test_an_interval_over_the_edge_of_a_slot_is_shared_by_time() -> None:
    first, second = tally(LIMITS, [image(1_790, 900, wh=0), image(1_820, 900, wh=9), image(3_600, 0, wh=9)])
    assert (first.energy_j, second.energy_j) == (9 * 1_200, 9 * 2_400)


def test_a_register_that_was_exchanged_is_not_believed() -> None:
    slots = tally(LIMITS, [image(0, 600, wh=1_000), image(60, 600, wh=3), image(120, 0, wh=13), image(1_800, 0, wh=13)])
    assert slots[0].energy_j == 60 * 600 + 10 * 3_600
    assert not slots[0].metered


def test_a_register_that_was_silent_tells_when_it_is_seen_again() -> None:
    silent = replace(image(60, 0), meter=None)
    slots = tally(LIMITS, [image(0, 600, wh=1_000), silent, image(3_700, 600, wh=1_010), image(5_400, 0, wh=1_010)])
    assert sum(one.energy_j for one in slots) == 36_000
    assert slots[0].covered_us == 60 * S  # an hour went by unseen


def test_time_that_runs_twice_changes_no_slot_that_is_over() -> None:
    first = [image(n, 1_000, wh=n) for n in (0, 30, 60, 1_790, 1_810, 1_840)]
    closed = tally(LIMITS, first)
    back = [
        replace(image(n, 1_000, wh=1_840 + n), steady_us=(1_840 + n) * S) for n in (30, 60, 90)
    ]  # the clock was put back by half an hour
    after = tally(LIMITS, [*first, *back, replace(image(3_600, 0, wh=1_930), steady_us=3_700 * S)])
    assert after[0] == closed[0]
    assert sum(one.energy_j for one in after) == 1_930 * 3_600


def test_a_stale_meter_covers_nothing() -> None:
    old = replace(image(0, 5_000), meter=Metered(power_w=5_000, at_us=START_US - 60 * S))
    slots = tally(LIMITS, [old, image(30, 0), image(1_800, 0)])
    assert (slots[0].energy_j, slots[0].covered_us) == (0, 0)


def test_what_machines_say_is_cut_down_to_what_the_meter_saw() -> None:
    slots = tally(LIMITS, [image(0, 3_000, said=(3_000, 3_000)), image(60, 0), image(1_800, 0)])
    assert dict(slots[0].machines_j) == {"m0": 90_000, "m1": 90_000}


def minutes(power_w: int, first: int, last: int, **more: object) -> list[Image]:
    return [image(60 * n, power_w, **more) for n in range(first, last)]


def test_a_reduction_is_told_against_the_half_hour_before_and_the_plan() -> None:
    call = orders(order("a", 3_600, 5_400))
    offer = Offer(power_w_max=5_000, price_jpy_per_mwh=0.0, end_us=START_US + 10**12)
    images = [*minutes(4_000, 0, 60, orders=call, offer=offer), *minutes(100, 60, 121, orders=call, offer=offer)]
    slots = tally(LIMITS, images)
    assert dict(slots[2].reduced_j) == {("tso", "a"): 1_800 * 3_900}
    assert slots[2].ordered_us == {("tso", "a"): SLOT_US}
    assert slots[2].over_us == 0
    assert not slots[1].reduced_j
    small = Offer(power_w_max=1_000, price_jpy_per_mwh=0.0, end_us=START_US + 10**12)
    images = [*minutes(4_000, 0, 60, orders=call, offer=offer), *minutes(100, 60, 121, orders=call, offer=small)]
    assert dict(tally(LIMITS, images)[2].reduced_j) == {("tso", "a"): 1_800 * 900}
    none = [replace(one, offer=None) if one.now_us >= START_US + 3_600 * S else one for one in images]
    assert dict(tally(LIMITS, none)[2].reduced_j) == {("tso", "a"): 0}


def test_each_moment_belongs_to_one_order() -> None:
    call = orders(order("a", 3_600, 5_400, 2_000), order("b", 4_500, 5_400, 0))
    offer = Offer(power_w_max=5_000, price_jpy_per_mwh=0.0, end_us=START_US + 10**12)
    images = [*minutes(4_000, 0, 60, orders=call, offer=offer), *minutes(0, 60, 121, orders=call, offer=offer)]
    slot = tally(LIMITS, images)[2]
    assert slot.reduced_j == {("tso", "a"): 900 * 4_000, ("tso", "b"): 900 * 4_000}
    assert sum(slot.ordered_us.values()) == SLOT_US


def test_without_half_of_the_time_before_it_an_order_has_no_baseline_and_no_figure() -> None:
    call = orders(order("a", 600, 1_800))
    offer = Offer(power_w_max=5_000, price_jpy_per_mwh=0.0, end_us=START_US + 10**12)
    images = [*minutes(4_000, 0, 10, orders=call, offer=offer), *minutes(0, 10, 31, orders=call, offer=offer)]
    slots = tally(LIMITS, images)
    assert dict(slots[0].reduced_j) == {}  # not 0, which would say that nothing was taken off
    assert slots[0].ordered_us == {("tso", "a"): 1_200 * S}
    told = metered.totals(settle(slots, {}))["grid"]
    assert told["orders"] == {"tso a": {"seconds": 1_200.0, "reduced_j": None}}
    assert told["orders_without_baseline"] == 1
    assert metered.table(settle(slots, {}))["reduced_kwh"].isna().tolist() == [True]


def test_who_does_not_obey_is_seen_after_the_time_to_stop() -> None:
    call = orders(order("a", 1_800, 3_600))
    slots = tally(LIMITS, [*minutes(4_000, 0, 61, orders=call)])
    bound_s = LIMITS.stop_seconds_bound()
    assert 1_800 - bound_s - 61 <= slots[1].over_us / S <= 1_800 - bound_s + 61


def test_what_was_settled_is_booked_once(tmp_path: Path) -> None:
    images = [image(60 * n, 2_000, wh=n * 2_000 // 60) for n in range(181)]
    slots = tally(LIMITS, images)
    supply = metered.supply_of(
        [one.start_us for one in slots], np.full(len(slots), 0.0005), np.full(len(slots), 0.0012)
    )
    path = tmp_path / "book.sqlite"
    first = metered.book(path, slots[:3], supply, plant="pv", load="shed")
    assert first.new > 0
    again = metered.book(path, slots[:3], supply, plant="pv", load="shed")
    assert (again.new, again.root) == (0, first.root)
    more = metered.book(path, slots, supply, plant="pv", load="shed")
    assert more.new > 0
    with ledger.open_book(path) as book:
        balances = book.balances()
        assert balances["bus"] == 0
        assert balances["heat:shed"] == 6_000 * 3_600
        assert -balances["plant:pv"] + -balances["grid:import"] == 6_000 * 3_600
        assert -balances["plant:pv"] == sum(one.surplus_j + one.own_j for one in more.settled)
    with pytest.raises(LedgerError):
        metered.book(path, slots, {}, plant="pv", load="shed")  # what was settled once is not settled otherwise
    with pytest.raises(InputError, match="no slot is over"):
        metered.book(path, (), supply, plant="pv", load="shed")


def test_energy_is_booked_to_the_load_that_a_machine_is_of(tmp_path: Path) -> None:
    images = [image(60 * n, 3_000, wh=n * 50, said=(2_000, 600)) for n in range(61)]
    load, loads = metered.loads_of([replace(MACHINES[0], load="ai")], ["ai", "asic"])
    assert (load, loads) == ("loads", {"m0": "ai"})
    done = metered.book(str(tmp_path / "b.sqlite"), tally(LIMITS, images), {}, plant="pv", load=load, loads=loads)
    with ledger.open_book(tmp_path / "b.sqlite") as book:
        balances = book.balances()
    assert (balances["heat:ai"], balances["heat:loads"]) == (2_000 * 3_600, 1_000 * 3_600)  # the rest of the meter's
    assert balances["bus"] == 0
    again = metered.book(str(tmp_path / "b.sqlite"), tally(LIMITS, images), {}, plant="pv", load=load, loads=loads)
    assert (again.new, again.root) == (0, done.root)  # a book that is named by text is opened, not made anew
    assert metered.loads_of(MACHINES, ["shed"]) == ("shed", {})
    with pytest.raises(InputError, match="which the site has not"):
        metered.loads_of([replace(MACHINES[0], load="ia")], ["ai", "asic"])


def test_co2_is_of_three_energies_that_share_no_joule() -> None:
    images = [image(60 * n, 2_000, wh=n * 2_000 // 60) for n in range(31)]
    slots = tally(LIMITS, images)
    found = settle(slots, {slots[0].start_us: Supply(surplus_j=1_800_000)})
    row = metered.table(found, emission_kg_per_kwh=0.5).iloc[0]
    assert row["avoided_tco2"] == pytest.approx(0.5 * 0.5 / 1_000)
    assert row["emitted_tco2"] == pytest.approx(0.5 * (slots[0].energy_j - 1_800_000) / 3.6e6 / 1_000)
    told = metered.totals(found)
    assert told["emission"]["source"].startswith("Yonden")
    assert told["environment"]["avoided_tco2"] == pytest.approx(0.5 * told["emission"]["kg_per_kwh"] / 1_000)


def test_a_slot_in_which_nobody_controlled_is_booked_as_nothing(tmp_path: Path) -> None:
    slots = tally(LIMITS, [image(60 * n, 2_000, wh=n * 33) for n in range(151)])
    holed = (slots[0], *slots[2:])
    done = metered.book(tmp_path / "b.sqlite", holed, {}, plant="pv", load="shed")
    assert [one.slot.covered_us for one in done.settled][1] == 0
    assert not done.settled[1].slot.metered
    supply = {one.slot.start_us: Supply(surplus_j=7_000_000) for one in done.settled}
    unseen = settle([one.slot for one in done.settled], supply)[1]
    assert (unseen.spilled_j, unseen.unknown_j) == (0, 7_000_000)  # nobody knows whether it was drawn
    frame = metered.table(done.settled)
    assert list(frame.columns) == list(metered.COLUMNS)
    assert frame["drawn_kwh"].sum() == pytest.approx(sum(one.energy_j for one in holed) / 3.6e6)
