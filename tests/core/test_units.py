from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shoals.core.errors import InputError, NotConserved, UnitMismatch
from shoals.core.units import parse_quantity, round_carried, settle_wh


@pytest.mark.parametrize(
    ("text", "dimension", "value"),
    [
        ("20 MW", "power_mw", 20.0),
        ("1,500kW", "power_mw", 1.5),
        ("5万kW", "power_mw", 50.0),
        ("-2e3 kW", "power_mw", -2.0),
        ("1億kWh", "energy_mwh", 1e5),
        ("24 TWh", "energy_mwh", 2.4e7),
        ("0.01円/kWh", "price_jpy_per_mwh", 10.0),
        ("15", "price_jpy_per_mwh", 15.0),
        (7, "power_mw", 7.0),
    ],
)
def test_a_quantity_becomes_the_canonical_number(text: str | float, dimension: str, value: float) -> None:
    assert parse_quantity(text, dimension) == pytest.approx(value, rel=1e-12)


def test_a_unit_of_another_dimension_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(UnitMismatch) as caught:
        parse_quantity("5 kWh", "power_mw")
    assert "did you mean `kW`" in caught.value.hint


@pytest.mark.parametrize("text", ["", "MW", "twelve", "1 2 3", True])
def test_what_is_no_quantity_is_refused(text: str | bool) -> None:
    with pytest.raises(InputError):
        parse_quantity(text, "power_mw")


calmly = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
amounts = st.lists(st.floats(0, 1e9), max_size=60)


@calmly
@given(amounts)
def test_rounding_with_carry_loses_nothing_up_to_any_slot(exact: list[float]) -> None:
    total = Fraction(0)
    booked = 0
    for amount, whole in zip(exact, round_carried(exact).tolist(), strict=True):
        total += Fraction(amount)
        booked += whole
        assert whole >= 0
        assert abs(booked - total) <= Fraction(1, 2) + Fraction(1, 10**9)


@calmly
@given(st.lists(st.integers(0, 10**12), max_size=60))
def test_whole_amounts_stay_as_they_are(exact: list[int]) -> None:
    assert round_carried(exact).tolist() == exact


def test_carry_keeps_its_digits_beside_large_amounts() -> None:
    """A running sum in floating point would lose the halves behind a sum of 10^16."""
    exact = np.full(1_000, 1e13 + 0.5)
    assert sum(round_carried(exact).tolist()) - 1_000 * 10**13 == 500


@pytest.mark.parametrize("wrong", [float("nan"), float("inf"), 1e19, -1e19])
def test_what_cannot_be_counted_is_not_rounded(wrong: float) -> None:
    with pytest.raises(NotConserved, match="slot 1"):
        round_carried([1.0, wrong])


@st.composite
def balances(draw: st.DrawFn) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Slots in which sources and uses are equal: flows between them, drawn in tenths of a watt-hour, many of them 0."""
    slots, sources, uses = draw(st.integers(1, 30)), draw(st.integers(1, 3)), draw(st.integers(1, 5))
    flow = st.sampled_from([0, 0, 0, 1, 3, 4, 5, 6, 9, 10, 14, 77, 123_456_789])
    drawn = draw(st.lists(flow, min_size=slots * sources * uses, max_size=slots * sources * uses))
    table = np.array(drawn, dtype=np.float64).reshape(sources, uses, slots) * 1e-7
    return (
        {f"source {i}": table[i].sum(axis=0) for i in range(sources)},
        {f"use {j}": table[:, j].sum(axis=0) for j in range(uses)},
    )


@calmly
@given(balances())
def test_every_slot_closes_and_no_leg_drifts(sides: tuple[dict[str, np.ndarray], dict[str, np.ndarray]]) -> None:
    sources, uses = sides
    sources_wh, uses_wh = settle_wh(sources, uses)
    assert list(sources_wh) == list(sources)
    assert list(uses_wh) == list(uses)
    assert (sum(sources_wh.values()) == sum(uses_wh.values())).all()
    for exact, whole, met in ((sources, sources_wh, len(uses)), (uses, uses_wh, len(sources))):
        for name, leg in exact.items():
            assert (whole[name] >= 0).all()
            assert (whole[name][leg == 0.0] == 0).all(), "a leg that is zero was booked"
            drift = np.abs(np.cumsum(whole[name]) - np.cumsum(leg) * 1e6)
            assert drift.max() <= 0.5 * met + 1e-4, name


def test_legs_that_take_turns_do_not_starve() -> None:
    """0.4 Wh to each of two loads in turn: rounding the source first would give all of it to one of them."""
    turn = np.tile([0.4e-6, 0.0], 500)
    _, uses = settle_wh({"pv": turn + turn[::-1]}, {"a": turn, "b": turn[::-1]})
    assert uses["a"].sum() == uses["b"].sum() == 200


def test_a_residue_of_computing_follows_the_sources() -> None:
    sources, uses = settle_wh({"pv": np.array([10.0, 0.0, 4e-7])}, {"a": np.array([10.0000005, 3e-7, 0.0])})
    assert sources["pv"].tolist() == uses["a"].tolist() == [10_000_000, 0, 0]


def test_an_open_slot_is_refused_by_name() -> None:
    with pytest.raises(NotConserved, match=r"slot 1 does not close.*2000000\.000 Wh"):
        settle_wh({"pv": np.array([1.0, 3.0])}, {"a": np.array([1.0, 1.0])})


@pytest.mark.parametrize("wrong", [-1.0, float("nan"), float("inf")])
def test_a_leg_that_is_negative_or_no_number_is_refused_by_name(wrong: float) -> None:
    with pytest.raises(NotConserved, match=r"`a` is .* in slot 0"):
        settle_wh({"a": np.array([wrong])}, {"b": np.array([1.0])})


def test_a_use_that_shares_its_name_with_a_source_is_looked_at_too() -> None:
    with pytest.raises(NotConserved, match="`x` is -1000000"):
        settle_wh({"x": np.array([-1.0])}, {"x": np.array([1.0]), "y": np.array([1.0])})


def test_sides_need_legs_of_one_length() -> None:
    with pytest.raises(NotConserved, match="at least one source"):
        settle_wh({}, {"a": np.array([1.0])})
    with pytest.raises(UnitMismatch, match="`b` 2"):
        settle_wh({"a": np.array([1.0])}, {"a": np.array([1.0]), "b": np.array([1.0, 2.0])})
    with pytest.raises(UnitMismatch, match="1 slots, the uses 2"):
        settle_wh({"a": np.array([1.0])}, {"b": np.array([1.0, 2.0])})


@pytest.mark.parametrize("text", ["5,0 MW", "1,2,3 MW", "1,0000 MW", ",5 MW", "5. MW", ". MW"])
def test_commas_group_thousands_or_are_refused(text: str) -> None:
    with pytest.raises(InputError):
        parse_quantity(text, "power_mw")


@pytest.mark.parametrize(
    ("text", "value"),
    [("1,234.5 MW", 1234.5), ("12,345,678 kW", 12345.678), (".5 MW", 0.5), ("1e3 kW", 1.0), ("7MW", 7.0)],
)
def test_quantities_as_people_write_them(text: str, value: float) -> None:
    assert parse_quantity(text, "power_mw") == pytest.approx(value)
