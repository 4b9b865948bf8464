from __future__ import annotations

from fractions import Fraction
from itertools import permutations
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.ledger.settlement import (
    J_PER_MWH,
    Item,
    Line,
    adjust,
    energy_of,
    nearest,
    nets,
    settle,
    split,
    statement,
)

some = settings(max_examples=150, deadline=None, derandomize=True)
SLOTS = 6
PARTIES = ["owner", "operator", "aggregator", "tso", "market"]
NAMES = st.text("abcdefgh", min_size=1, max_size=3)
WEIGHTS = st.dictionaries(NAMES, st.integers(0, 10**12), min_size=1, max_size=6).filter(lambda w: sum(w.values()) > 0)
FLOWS = st.dictionaries(
    st.sampled_from([("bus", "grid"), ("pv", "bus"), ("grid", "bus")]),
    st.lists(st.integers(0, 10**13), min_size=SLOTS, max_size=SLOTS).map(lambda v: np.array(v, np.int64)),
)


@st.composite
def items(draw: st.DrawFn) -> list[Item]:
    found = []
    for n in range(draw(st.integers(1, 5))):
        payer, *others = draw(st.permutations(PARTIES))
        payees = {name: draw(st.integers(0, 100)) for name in others[: draw(st.integers(1, 4))]}
        payees[others[0]] += 1
        side = draw(st.sampled_from(["all", "surplus", "shortage"]))
        whole = st.lists(st.integers(-(10**6), 10**6), min_size=SLOTS, max_size=SLOTS)
        plan = draw(st.lists(st.integers(0, 10**13), min_size=SLOTS, max_size=SLOTS))
        found.append(
            Item(
                name=f"item {n}", payer=payer, payees=payees, side=side, fixed_jpy=draw(st.integers(-1_000, 10**6)),
                measure=draw(st.lists(st.sampled_from([("bus", "grid"), ("pv", "bus")]), max_size=2, unique=True)),
                price_jpy_per_mwh=draw(whole.map(lambda v: np.array(v, np.int64)) | st.integers(-500, 10**5)),
                plan_j=None if side == "all" else np.array(plan, np.int64),
            )
        )  # fmt: skip
    return found


@some
@given(st.integers(-(10**15), 10**15), WEIGHTS)
def test_a_split_sums_exactly_and_is_within_one_of_the_exact_share(total: int, weights: dict[str, int]) -> None:
    shares = split(total, weights)
    assert sum(shares.values()) == total
    assert list(shares) == list(weights)
    for name, share in shares.items():
        assert abs(share - Fraction(total * weights[name], sum(weights.values()))) < 1


@some
@given(st.integers(0, 10**9), WEIGHTS, st.randoms(use_true_random=False))
def test_a_split_does_not_depend_on_the_order_of_names(total: int, weights: dict[str, int], rng: Random) -> None:
    names = list(weights)
    rng.shuffle(names)
    assert split(total, {name: weights[name] for name in names}) == split(total, weights)


def test_no_other_whole_split_is_nearer() -> None:
    """By enumeration: the method of largest remainders has the least sum of squared differences."""
    rng = Random(3)
    for _ in range(200):
        weights = {name: rng.randint(0, 9) for name in "abc"}
        weights["a"] += 1
        total, whole = rng.randint(0, 12), sum(weights.values())

        def off(shares: tuple[int, ...]) -> Fraction:
            exact = [Fraction(total * w, whole) for w in weights.values()]  # noqa: B023
            return sum(((s - e) ** 2 for s, e in zip(shares, exact, strict=True)), Fraction(0))

        best = min(off((a, b, total - a - b)) for a in range(total + 1) for b in range(total + 1 - a))
        assert off(tuple(split(total, weights).values())) == best


def test_ties_go_to_the_name_that_comes_first() -> None:
    for names in permutations("abc"):
        assert split(2, dict.fromkeys(names, 1)) == {name: int(name != "c") for name in names}


@some
@given(st.fractions(min_value=-(10**9), max_value=10**9))
def test_nearest_is_nearest(amount: Fraction) -> None:
    assert abs(nearest(amount) - amount) <= Fraction(1, 2)
    assert nearest(-amount) == -nearest(amount)


@some
@given(items(), FLOWS)
def test_what_is_paid_is_what_is_received(given_items: list[Item], flows: dict) -> None:
    lines = settle(given_items, flows, SLOTS)
    assert sum(nets(lines).values()) == 0
    assert nets(lines) == dict(sorted((p, statement(lines, p, "m").net_jpy) for p in nets(lines)))
    for item in given_items:
        energy = energy_of(item, flows, SLOTS).tolist()
        assert min(energy) >= 0
        prices = np.broadcast_to(np.asarray(item.price_jpy_per_mwh), SLOTS).tolist()
        exact = sum((Fraction(e * p, J_PER_MWH) for e, p in zip(energy, prices, strict=True)), Fraction(item.fixed_jpy))
        assert abs(sum(line.jpy for line in lines if line.item == item.name) - exact) <= Fraction(1, 2)


@some
@given(items(), FLOWS, st.randoms(use_true_random=False))
def test_the_order_of_items_parties_and_slots_changes_nothing(
    given_items: list[Item], flows: dict, rng: Random
) -> None:
    order = list(range(SLOTS))
    rng.shuffle(order)

    def turned(values: object) -> object:
        return values[order] if isinstance(values, np.ndarray) else values

    mixed = []
    for item in given_items:
        names = list(item.payees)
        rng.shuffle(names)
        mixed.append(
            Item(
                name=item.name, payer=item.payer, payees={n: item.payees[n] for n in names}, side=item.side,
                fixed_jpy=item.fixed_jpy, measure=list(reversed(item.measure)),
                price_jpy_per_mwh=turned(item.price_jpy_per_mwh), plan_j=turned(item.plan_j),  # type: ignore[arg-type]
            )
        )  # fmt: skip
    rng.shuffle(mixed)
    again = settle(mixed, {pair: turned(flow) for pair, flow in reversed(flows.items())}, SLOTS)  # type: ignore[misc]
    assert again == settle(given_items, flows, SLOTS)


def after(before: dict[tuple[str, str, str], int], lines: tuple[Line, ...]) -> dict[tuple[str, str, str], int]:
    found = dict(before)
    for line in lines:
        key = (line.item, line.payer, line.payee)
        found[key] = found.get(key, 0) + line.jpy
    return {key: jpy for key, jpy in found.items() if jpy}


@some
@given(items(), st.lists(FLOWS, min_size=1, max_size=4), st.randoms(use_true_random=False))
def test_corrections_commute(given_items: list[Item], states: list[dict], rng: Random) -> None:
    """Whatever was settled between, in whatever order: the adjustments sum to the settlement of the last state."""
    sums = []
    for _ in range(2):
        middle = states[:-1]
        rng.shuffle(middle)
        settled: dict[tuple[str, str, str], int] = {}
        for flows in (*middle, states[-1]):
            settled = after(settled, adjust(settled, settle(given_items, flows, SLOTS)))
        assert not adjust(settled, settle(given_items, states[-1], SLOTS))
        sums.append(settled)
    final = {(x.item, x.payer, x.payee): x.jpy for x in settle(given_items, states[-1], SLOTS) if x.jpy}
    assert sums == [final, final]


def test_an_imbalance_is_paid_by_side() -> None:
    flows = {("bus", "grid"): np.array([10, 30, 20], np.int64) * J_PER_MWH}
    common = {
        "measure": [("bus", "grid")],
        "plan_j": np.full(3, 20 * J_PER_MWH),
        "price_jpy_per_mwh": np.array([7, 5, 3]),
    }
    more = Item(name="surplus", payer="tso", payees={"aggregator": 1}, side="surplus", **common)
    less = Item(name="shortage", payer="aggregator", payees={"tso": 1}, side="shortage", **common)
    assert [line.jpy for line in settle([more, less], flows, 3)] == [70, 50]
    assert nets(settle([more, less], flows, 3)) == {"aggregator": -20, "tso": 20}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"payees": {"a": 1}}, "pays itself"),
        ({"payees": {"b": 0}}, "weights"),
        ({"payees": {}}, "weights"),
        ({"payees": {"b": -1, "c": 2}}, "weights"),
        ({"side": "surplus"}, "no plan"),
        ({"plan_j": np.zeros(3, np.int64)}, "a plan"),
        ({"price_jpy_per_mwh": np.array([1.5])}, "no whole yen"),
    ],
)
def test_a_bad_item_is_refused_where_it_is_born(change: dict, told: str) -> None:
    with pytest.raises(InputError, match=told):
        Item(**{"name": "x", "payer": "a", "payees": {"b": 1}, **change})


def test_lengths_and_names_must_fit() -> None:
    item = Item(name="x", payer="a", payees={"b": 1}, price_jpy_per_mwh=np.array([1, 2]))
    with pytest.raises(InputError, match="2 prices"):
        settle([item], {}, 3)
    with pytest.raises(InputError, match="two items"):
        settle([item, item], {}, 2)
    plan = Item(name="x", payer="a", payees={"b": 1}, plan_j=np.zeros(2, np.int64), side="surplus")
    with pytest.raises(InputError, match="2 slots"):
        settle([plan], {}, 3)
