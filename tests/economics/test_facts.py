"""The table of facts: typed, unit-checked, with spans; units are exact; spans bound what draws give."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.errors import InputError, SourceDamaged, UnitMismatch
from shoals.core.figure import Kind
from shoals.economics import units
from shoals.economics.facts import facts, parse_facts
from shoals.economics.uncertain import Uncertain, exact, monte_carlo

GOOD = 'a = { value = 1, unit = "kWh", year = "2024", kind = "measured", confidence = "high", source = "meter" }'


def test_every_fact_has_a_unit_a_year_a_kind_and_a_source() -> None:
    table = facts()
    assert len(table) > 200
    for one in table.values():
        assert one.provenance.source
        assert one.provenance.as_of
        if not isinstance(one.value, str):
            assert one.low <= one.value <= one.high
            assert one.figure.unit == one.unit


def test_what_a_claim_asserts_is_no_fact() -> None:
    asserted = [one for one in facts().values() if one.is_claim]
    assert len(asserted) == 19
    assert all(one.provenance.kind is Kind.ASSUMED for one in asserted)


def test_a_fact_is_given_in_the_unit_that_is_asked_for() -> None:
    table = facts()
    assert table.number("capacity.kyushu_fy2028", "JPY/MW/y") == 13_177_000
    assert table.number("network.twh_2024", "GW") == pytest.approx(138 / 8.76)
    with pytest.raises(UnitMismatch, match=r"the fact `spot`|the fact `jepx\.floor`"):
        table.number("jepx.floor", "USD/kWh")
    with pytest.raises(InputError, match="is a text"):
        table.number("dispatch.order", "1")


def test_an_unknown_fact_names_the_nearest() -> None:
    with pytest.raises(InputError, match=r"did you mean `hashprice\.2025_11_avg`"):
        facts()["hashprice.2025_11_av"]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (('unit = "kWh"', 'unit = "kWx"'), "`kWx`"),
        (('kind = "measured"', 'kind = "measurd"'), "did you mean `measured`"),
        (('confidence = "high"', 'confidence = "sure"'), "confidence"),
        (('source = "meter"', 'source = ""'), "no source"),
        (('year = "2024", ', ""), "no `year`"),
        (("value = 1", "value = 1, low = 2, high = 3"), "does not lie in"),
        (("value = 1", "value = 1, lo = 0"), "did you mean `low`"),
    ],
)
def test_a_bad_row_is_refused_by_name(change: tuple[str, str], says: str) -> None:
    with pytest.raises(InputError) as caught:
        parse_facts(GOOD.replace(*change), "mine.toml")
    assert says in str(caught.value)
    assert "`a`" in str(caught.value)


def test_a_file_that_is_no_toml_is_damaged_data() -> None:
    with pytest.raises(SourceDamaged):
        parse_facts("a = {", "mine.toml")


def test_a_fact_cannot_be_there_twice() -> None:
    with pytest.raises(InputError, match="twice"):
        facts().joined(parse_facts(GOOD.replace("a =", '"k_B" ='), "mine.toml"))


names = st.sampled_from(["J", "kWh", "MWh", "TWh", "Wh"])


@given(st.fractions(), names, names)
def test_a_change_of_unit_and_back_is_exact(value: Fraction, one: str, other: str) -> None:
    assert units.convert(units.convert(value, one, other), other, one) == value


@given(st.floats(-1e12, 1e12), names, names)
def test_floats_are_rounded_once_each_way(value: float, one: str, other: str) -> None:
    assert units.convert(units.convert(value, one, other), other, one) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize("text", ["", "kWh kWh", "JPY/", "/kWh", "(JPY", "kWh^", "bogus", "JPY//kWh", "JPY)"])
def test_nonsense_is_no_unit(text: str) -> None:
    with pytest.raises(InputError):
        units.unit(text)


def test_units_agree_with_pint_like_arithmetic() -> None:
    assert units.factor("USD/(PH/s)/day", "USD/(TH/s)/h") == Fraction(1, 24_000)
    assert units.factor("JPY/kW/y", "JPY/kWh") == Fraction(1, 8760)
    assert units.factor("EH/s", "TH/s") == 10**6
    assert units.factor("W^2", "J^2/s^2") == 1


spans = st.tuples(*[st.floats(0.1, 100.0)] * 3).map(sorted)


@given(spans, spans, st.sampled_from(["+", "-", "*", "/"]), st.floats(0, 1), st.floats(0, 1))
def test_intervals_hold_every_pair_within(a: list[float], b: list[float], op: str, at_a: float, at_b: float) -> None:
    def of(x: list[float]) -> Uncertain:
        return Uncertain(low=x[0], value=x[1], high=x[2])

    found = {
        "+": lambda x, y: x + y, "-": lambda x, y: x - y, "*": lambda x, y: x * y, "/": lambda x, y: x / y
    }[op]  # fmt: skip
    whole = found(of(a), of(b))
    inside = found(a[0] + at_a * (a[2] - a[0]), b[0] + at_b * (b[2] - b[0]))
    slack = 1e-9 * (1 + abs(inside))
    assert whole.low - slack <= inside <= whole.high + slack


def test_a_span_over_nothing_is_no_divisor() -> None:
    with pytest.raises(InputError, match="divided"):
        exact(1.0) / Uncertain(low=-1.0, value=0.5, high=1.0)


def test_draws_are_the_same_for_a_seed_and_each_input_has_its_own_stream() -> None:
    inputs = {"a": facts().uncertain("us.power_usd_kwh"), "b": facts().uncertain("fx.2025_11")}
    one, draws = monte_carlo(lambda a, b: a * b, inputs, n=2_000, seed=7)
    again, same = monte_carlo(lambda a, b: a * b, inputs, n=2_000, seed=7)
    assert one == again
    assert (draws == same).all()
    fixed = {**inputs, "b": exact(155.0, "JPY/USD")}
    _, less = monte_carlo(lambda a, b: a * b, fixed, n=2_000, seed=7)
    drawn = inputs["b"].draw(2_000, seed=7, name="b")
    np.testing.assert_allclose(less * drawn / 155.0, draws)
    product = inputs["a"] * inputs["b"]
    assert product.low <= draws.min()
    assert draws.max() <= product.high
    assert one.p05 < one.p50 < one.p95


def test_an_end_at_infinity_can_be_drawn() -> None:
    draws = facts().uncertain("mining.elasticity").draw(5_000, seed=0, name="e")
    assert (draws >= 0).all()
    assert np.isfinite(draws).all()
    assert np.median(draws) == pytest.approx(1.0, rel=0.1)


def test_the_table_says_what_the_research_says() -> None:
    """Where the research note lies beside the checkout: no figure was mistyped, none is missing."""
    yaml = pytest.importorskip("yaml")
    path = Path(__file__).resolve().parents[3] / "shared" / "research" / "facts.yaml"
    if not path.is_file():
        pytest.skip("the research note is not here")
    rows = [row for section in yaml.safe_load(path.read_text(encoding="utf-8")).values() for row in section]
    table = facts()
    assert {row["key"] for row in rows} <= set(table)
    wrong = [row["key"] for row in rows if table[row["key"]].value != row["value"]]
    assert not wrong
