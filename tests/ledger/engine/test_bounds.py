"""No sum or product of the machine leaves 64 bits where it compares a rule with its bound: for all inputs at once.

The machine's own source is run on intervals instead of numbers. Each interval holds every value that the number can
have, so if none leaves 64 bits, no input makes a number do so. What the source computes is then what it computes in
whole numbers without limit, and there it is right because of how carries work: with the remainders r of the limbs and
the last carry x, a·b + e - c·d = x·2^84 + Σ r_i·2^(21 i), and the sum lies from 0 to below 2^84.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoals.ledger.engine import _machine
from shoals.ledger.engine.records import AMOUNT_MAX

LOW, HIGH = -(2**63), 2**63 - 1


@dataclass(frozen=True)
class Interval:
    """All whole numbers from `low` to `high`."""

    low: int
    high: int

    def __post_init__(self) -> None:
        if not LOW <= self.low <= self.high <= HIGH:
            raise OverflowError(f"{self} leaves 64 bits")

    def _with(self, other: Interval | int) -> Interval:
        return other if isinstance(other, Interval) else Interval(other, other)

    def __add__(self, other: Interval | int) -> Interval:
        other = self._with(other)
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval | int) -> Interval:
        other = self._with(other)
        return Interval(self.low - other.high, self.high - other.low)

    def __mul__(self, other: Interval) -> Interval:
        corners = [a * b for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(corners), max(corners))

    def __rshift__(self, bits: int) -> Interval:
        return Interval(self.low >> bits, self.high >> bits)

    def __and__(self, mask: int) -> Interval:
        inside = self.low >= 0 and self.high <= mask
        return self if inside else Interval(0, mask)

    def __or__(self, other: Interval) -> Interval:
        assert self.low >= 0
        assert other.low >= 0
        return Interval(0, (1 << max(self.high.bit_length(), other.high.bit_length())) - 1)

    def __ne__(self, other: object) -> bool:
        return True

    def __gt__(self, other: int) -> bool:
        return self.high > other


AMOUNT = Interval(0, AMOUNT_MAX)


def test_no_step_of_a_comparison_can_overflow() -> None:
    _machine.compare(AMOUNT, AMOUNT, AMOUNT, AMOUNT, AMOUNT)


def test_what_would_overflow_is_seen() -> None:
    with pytest.raises(OverflowError):
        AMOUNT * AMOUNT
    with pytest.raises(OverflowError):
        AMOUNT + 1


EDGES = st.sampled_from([0, 1, 2**21 - 1, 2**21, 2**42 - 1, 2**42, 2**62, AMOUNT_MAX - 1, AMOUNT_MAX])
AMOUNTS = EDGES | st.integers(0, AMOUNT_MAX)


@given(AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS, AMOUNTS)
def test_a_comparison_is_that_of_whole_numbers_without_limit(a: int, b: int, e: int, c: int, d: int) -> None:
    exact = a * b + e - c * d
    assert _machine.compare(a, b, e, c, d) == (exact > 0) - (exact < 0)


@given(AMOUNTS, AMOUNTS)
def test_equal_products_are_told_from_those_that_differ_by_one(a: int, b: int) -> None:
    assert _machine.compare(a, b, 0, b, a) == 0
    assert _machine.compare(a, b, 1, b, a) == 1
    if a < AMOUNT_MAX and b:
        assert _machine.compare(a, b, b - 1, a + 1, b) == -1
