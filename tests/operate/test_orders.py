"""Orders in any sequence: the newest version rules, contradictions are answered by the stricter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.operate.orders import Fate, Order, Orders

EVENING = Order(source="tso", id="7", version=1, start_us=100, end_us=200, limit_w=5_000)
one_order = st.builds(
    lambda name, version, start, length, limit_w, withdrawn: Order(
        source="tso",
        id=id,
        version=version,
        start_us=start,
        end_us=start + length,
        limit_w=limit_w,
        withdrawn=withdrawn,
    ),
    name=st.sampled_from("ab"),
    version=st.integers(0, 2),
    start=st.integers(0, 50),
    length=st.integers(1, 50),
    limit_w=st.integers(0, 3),
    withdrawn=st.booleans(),
)


def received(orders: list[Order]) -> Orders:
    found = Orders()
    for order in orders:
        found, _ = found.receive(order, now_us=0)
    return found


@given(st.lists(one_order, max_size=6), st.randoms(use_true_random=False), st.integers(0, 100))
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_sequence_in_which_they_come_changes_nothing(orders: list[Order], chance: object, at_us: int) -> None:
    shuffled = list(orders)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert received(orders).limit_w(at_us) == received(shuffled).limit_w(at_us)


@given(st.lists(one_order, max_size=6), st.integers(0, 100))
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_doubles_change_nothing(orders: list[Order], at_us: int) -> None:
    assert received(orders).limit_w(at_us) == received([one for one in orders for _ in range(2)]).limit_w(at_us)


@pytest.mark.parametrize(
    ("other", "fate", "limit_w"),
    [
        (EVENING, Fate.DUPLICATE, 5_000),
        (replace(EVENING, version=0, limit_w=1), Fate.OUT_OF_ORDER, 5_000),
        (replace(EVENING, version=2, limit_w=9_000), Fate.REPLACED, 9_000),
        (replace(EVENING, version=2, withdrawn=True), Fate.WITHDRAWN, None),
        (replace(EVENING, limit_w=3_000), Fate.CONTRADICTION, 3_000),
        (replace(EVENING, id="8", start_us=10, limit_w=4_000), Fate.LATE, 4_000),
        (replace(EVENING, id="8", start_us=10, end_us=40), Fate.EXPIRED, 5_000),
        (replace(EVENING, id="8", limit_w=9_000), Fate.ACCEPTED, 5_000),
    ],
)
def test_each_fate(other: Order, fate: Fate, limit_w: int | None) -> None:
    orders, found = received([EVENING]).receive(other, now_us=60)
    assert (found, orders.limit_w(150)) == (fate, limit_w)


def test_an_order_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(InputError, match="ends before it begins"):
        replace(EVENING, end_us=100)
    with pytest.raises(InputError, match="limit_w"):
        replace(EVENING, limit_w=-1)


def test_old_orders_are_forgotten() -> None:
    assert received([EVENING]).forget(200).known == {}
    assert received([EVENING]).forget(199).known
