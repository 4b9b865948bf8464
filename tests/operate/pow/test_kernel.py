"""Every way of searching finds what hashlib finds: the same numbers, and the same count of hashes."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoals._llvm import sha256d
from shoals.core.errors import InputError
from shoals.operate.pow.header import Header
from shoals.operate.pow.kernel import GENESIS, Found, Kernel, candidates, kernel

WAYS = [("vector", 1), ("vector", 4), ("vector", 8), ("sha", 1), ("sha", 2), ("sha", 3), ("sha", 4)]


def _kernel(way: str, lanes: int) -> Kernel:
    if way == "vector" and lanes == 1:  # the code of one number is that of the plain way
        return Kernel(name="hashlib", lanes=1)
    if sha256d.machine_code(way, lanes) is None:
        pytest.skip(f"this processor has no code for {way} with {lanes} at a time")
    return Kernel(name=f"{way}-{lanes}", lanes=lanes)


@pytest.mark.parametrize(("way", "lanes"), WAYS)
def test_each_way_finds_the_number_of_the_first_block(way: str, lanes: int) -> None:
    assert _kernel(way, lanes).passes()


@pytest.mark.long
def test_sixteen_at_a_time_are_right_on_any_processor() -> None:
    """The code for AVX-512 is run in halves where there is none: slow, and with the same bits."""
    assert _kernel("vector", 16).passes()


@pytest.mark.parametrize(("way", "lanes"), [one for one in WAYS if one != ("vector", 1)])
@settings(max_examples=25, deadline=None)
@given(
    data=st.binary(min_size=76, max_size=76), start=st.integers(0, 2**32), count=st.integers(0, 400),
    easy=st.integers(1, 12), most=st.integers(1, 5),
)  # fmt: skip
def test_each_way_finds_what_hashlib_finds(
    way: str, lanes: int, data: bytes, start: int, count: int, easy: int, most: int
) -> None:
    header, target = Header.from_bytes(data + bytes(4)), 2 ** (256 - easy) - 1
    plain = Kernel(name="hashlib", lanes=1).search(header, target, start, count, most=1_000)
    fast = _kernel(way, lanes).search(header, target, start, count, most=1_000)
    assert fast == plain
    few = _kernel(way, lanes).search(header, target, start, count, most=most)
    assert few.nonces == plain.nonces[:most]
    assert few.hashes <= min(count, 2**32 - start)


def test_the_full_target_is_looked_at_and_not_only_its_top() -> None:
    header = GENESIS.with_nonce(0)
    value = int.from_bytes(GENESIS.digest, "little")
    for target, found in ((value, (GENESIS.nonce,)), (value - 1, ())):
        assert kernel().search(header, target, GENESIS.nonce - 50, 100).nonces == found


def test_the_last_numbers_are_searched_and_none_beyond_them() -> None:
    found = kernel().search(GENESIS, 2**256 - 1, 2**32 - 5, 100)
    assert found == Found(nonces=tuple(range(2**32 - 5, 2**32)), hashes=5)
    with pytest.raises(InputError, match="numbers from"):
        kernel().search(GENESIS, 1, -1, 5)


def test_a_kernel_that_is_wrong_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """One wrong constant, one lane too many or a skipped round must fail the test on the first block."""
    wrong = random.Random(1).getrandbits(32)
    monkeypatch.setattr(sha256d, "machine_code", lambda way, lanes: lambda words, high, start, groups: wrong % groups)
    assert [one.name for one in candidates() if one.passes()] == ["hashlib"]
    monkeypatch.setattr(sha256d, "machine_code", lambda way, lanes: lambda words, high, start, groups: -1)
    assert [one.name for one in candidates() if one.passes()] == ["hashlib"]


def test_without_llvmlite_hashlib_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sha256d, "machine_code", lambda way, lanes: None)
    assert [one.name for one in candidates() if one.passes()] == ["hashlib"]


@pytest.mark.parametrize(("told", "first"), [
    ({"avx512f", "sha", "avx2"}, "vector-16"), ({"sha", "avx2"}, "sha-3"), ({"avx2"}, "vector-8"), (set(), "vector-4"),
])  # fmt: skip
def test_the_processor_decides_what_is_tried_first(told: set[str], first: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sha256d, "features", lambda: frozenset(told))
    assert next(candidates()).name == first
