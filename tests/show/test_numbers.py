from __future__ import annotations

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.show.numbers import format_for

UNITS = {"円": 1, "万円": 1e4, "億円": 1e8, "兆円": 1e12, "": 1, " k": 1e3, " M": 1e6, " bn": 1e9, " tn": 1e12,
         " kWh": 1e3, " MWh": 1e6, " GWh": 1e9, " TWh": 1e12, " kW": 1e-3, " MW": 1, " GW": 1e3}  # fmt: skip


def _read(text: str) -> float:
    match = re.fullmatch(r"(−?)¥?([\d,.]+)(.*)", text)
    assert match is not None, text
    sign, digits, unit = match.groups()
    return (-1 if sign else 1) * float(digits.replace(",", "")) * UNITS[unit]


@pytest.mark.parametrize(
    ("jpy", "ja", "en"),
    [
        (0, "0円", "¥0"),
        (9_876, "9,876円", "¥9,876"),
        (9_999.6, "1.0万円", "¥10 k"),
        (6_510_000, "651万円", "¥6.5 M"),
        (99_999_999, "1.00億円", "¥100.0 M"),
        (123_456_789_012, "1,234.6億円", "¥123 bn"),
        (-3_600_000_000, "−36.00億円", "−¥3.6 bn"),
        (2e13, "20.00兆円", "¥20.0 tn"),
        (-0.2, "0円", "¥0"),
        (float("nan"), "—", "—"),
        (float("inf"), "—", "—"),
    ],
)
def test_money(jpy, ja, en):
    assert format_for("ja").money(jpy) == ja
    assert format_for("en").money(jpy) == en


@pytest.mark.parametrize(
    ("wh", "told"),
    [(0, "0 MWh"), (950, "0.95 kWh"), (999_999, "1.00 MWh"), (722_000_000_000, "722 GWh"), (-5_000_000, "−5.00 MWh")],
)
def test_energy(wh, told):
    assert format_for("en").energy(wh) == format_for("ja").energy(wh) == told


@given(st.floats(-1e15, 1e15), st.sampled_from(["ja", "en"]))
def test_money_is_told_within_five_percent_and_keeps_its_sign(jpy, lang):
    told = _read(format_for(lang).money(jpy))
    assert told * jpy >= 0
    assert math.isclose(told, jpy, rel_tol=0.05, abs_tol=0.51)


@given(st.floats(0, 1e15))
def test_energy_and_power_are_told_within_one_percent(value):
    assert math.isclose(_read(format_for("ja").energy(value)), value, rel_tol=0.01, abs_tol=6)
    assert math.isclose(_read(format_for("en").power(value)), value, rel_tol=0.01, abs_tol=6e-6)


@given(st.floats(0, 1e15), st.floats(0, 1e15))
def test_a_larger_amount_is_never_told_as_less(a, b):
    low, high = sorted((a, b))
    for lang in ("ja", "en"):
        assert _read(format_for(lang).money(low)) <= _read(format_for(lang).money(high))


def test_shares_prices_and_times():
    ja, en = format_for("ja"), format_for("en")
    assert (ja.percent(-0.05), en.percent(float("nan"))) == ("−5.0%", "—")
    assert ja.price(float("nan")) == "—"
    assert (ja.years(120.0), en.years(float("inf"))) == ("100 年超", "never")
    assert ja.wh(-12_345) == "−12,345 Wh"
    assert en.number(-0.4) == "0"


def test_an_unknown_language_is_refused():
    with pytest.raises(InputError, match="no words"):
        format_for("de")
