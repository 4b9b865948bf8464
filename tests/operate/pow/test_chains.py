"""Blocks judged by Bitcoin Core's own consensus code, and by our rules beside it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shoals.core.errors import InputError
from shoals.operate.pow import chains
from shoals.operate.pow.block import Template, Work, to_file
from shoals.operate.pow.chains import GENESIS_REGTEST, CoreChain, PlainChain, has_core, subsidy_sat
from shoals.operate.pow.kernel import kernel

NOW = int(time.time())
needs_core = pytest.mark.skipif(not has_core(), reason="py-bitcoinkernel is not installed (`shoals[bitcoin]`)")


def solve(work: Work) -> bytes:
    return work.block(kernel().search(work.header, work.header.target, 0, 2**20, most=1).nonces[0])


def mine(chain: CoreChain | PlainChain, n: int, *, script: bytes = b"\x51") -> list[bytes]:
    blocks: list[bytes] = []
    for k in range(n):
        blocks.append(solve(chain.template(NOW + k).work(script=script, extra=b"%d" % k)))
        assert chain.submit(blocks[-1]).accepted
    return blocks


@pytest.fixture
def core() -> Iterator[CoreChain]:
    if not has_core():
        pytest.skip("py-bitcoinkernel is not installed (`shoals[bitcoin]`)")
    with CoreChain() as chain:
        yield chain


def bad_blocks(template: Template) -> dict[str, bytes]:
    """Return blocks that break one rule each, by the word that Bitcoin Core has for it."""
    work = template.work(script=b"\x51", extra=b"bad")
    stranger = replace(work, header=replace(work.header, root=bytes(32)))
    whole = work.coinbase.whole
    nonce = replace(work, body=work.body.replace(b"\x01\x20" + bytes(32), b"\x01\x20" + b"\x01" * 32))
    found = {
        "bad-cb-amount": replace(template, value_sat=template.value_sat + 1).work(script=b"\x51", extra=b"a"),
        "bad-txnmrklroot": stranger,
        "bad-cb-height": replace(template, height=template.height + 5).work(script=b"\x51", extra=b"c"),
        "prev-blk-not-found": replace(template, previous=bytes(32)).work(script=b"\x51", extra=b"d"),
        "time-too-old": replace(template, time_s=1, time_s_min=1).work(script=b"\x51", extra=b"e"),
        "time-too-new": replace(template, time_s=NOW + 90_000).work(script=b"\x51", extra=b"f"),
        "bad-diffbits": replace(template, bits=0x207FFFFE).work(script=b"\x51", extra=b"g"),
        "bad-version": replace(template, version=3).work(script=b"\x51", extra=b"h"),
        "bad-witness-merkle-match": nonce,
    }
    assert whole in work.body
    blocks = {word: solve(one) for word, one in found.items()}
    easy = template.work(script=b"\x51", extra=b"high")
    miss = next(k for k in range(64) if not easy.header.with_nonce(k).meets(easy.header.target))
    return blocks | {"high-hash": easy.block(miss)}


@pytest.mark.parametrize("judge", ["core", "plain"])
def test_each_broken_rule_is_refused_by_its_name_and_a_good_block_follows(
    judge: str, request: pytest.FixtureRequest
) -> None:
    chain = request.getfixturevalue("core") if judge == "core" else PlainChain(clock=lambda: NOW)
    mine(chain, 20)
    words = {word: chain.submit(block).reason for word, block in bad_blocks(chain.template(NOW + 50)).items()}
    assert words == {word: word for word in words}
    assert chain.submit(b"no block").reason == "cannot be read"
    mine(chain, 1)
    assert chain.height == 21


def test_core_accepts_a_chain_over_the_halving_and_pays_us(core: CoreChain, tmp_path: Path) -> None:
    blocks = mine(core, 152)
    assert core.height == 152
    paid = core.paid_sat(b"\x51")
    assert len(paid) == 152
    assert (
        sum(paid.values()) == sum(subsidy_sat(height) for height in range(1, 153)) == 149 * 50 * 10**8 + 3 * 25 * 10**8
    )
    path = tmp_path / "blk00000.dat"
    path.write_bytes(to_file(blocks))
    with CoreChain(tmp_path / "again") as again:
        assert again.read_in(path) == 152


@needs_core
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(
    value=st.integers(-3, 1), height=st.integers(-1, 1), segwit=st.booleans(), ahead=st.integers(-5, 5),
    version=st.sampled_from([1, 3, 4, 0x2000_0000]), extra=st.binary(max_size=99), spoil=st.integers(0, 400),
)  # fmt: skip
def test_core_and_we_agree_on_any_block(
    value: int, height: int, segwit: bool, ahead: int, version: int, extra: bytes, spoil: int
) -> None:
    core, plain = _both()
    right = core.template(NOW + core.height)
    assert plain.template(NOW + core.height) == right
    changed = replace(
        right, value_sat=right.value_sat + value, height=right.height + height, segwit=segwit, version=version,
        time_s=right.time_s_min + ahead, time_s_min=1,
    )  # fmt: skip
    try:
        block = bytearray(solve(changed.work(script=b"\x51", extra=extra)))
    except InputError:  # longer than the first transaction may say
        return
    if spoil < len(block):
        block[spoil] ^= 1
    one, two = core.submit(bytes(block)), plain.submit(bytes(block))
    assert one.accepted == two.accepted, (one, two)
    assert core.height == plain.height


_PAIR: list[tuple[CoreChain, PlainChain]] = []


def _both() -> tuple[CoreChain, PlainChain]:
    if not _PAIR:
        core, plain = CoreChain(), PlainChain(clock=lambda: NOW)
        for k in range(20):
            block = solve(core.template(NOW - 40 + k).work(script=b"\x51", extra=b"%d" % k))
            assert core.submit(block).accepted
            assert plain.submit(block).accepted
        _PAIR.append((core, plain))
    return _PAIR[0]


@pytest.fixture(scope="module", autouse=True)
def _closed() -> Iterator[None]:
    yield
    while _PAIR:
        _PAIR.pop()[0].close()


def test_the_first_block_of_regtest() -> None:
    assert GENESIS_REGTEST.text == "0f9188f13cb7b2c71f2a335e3a4fc328bf5beb436012afca590b1a11466e2206"


def test_without_core_it_is_said_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chains, "has_core", lambda: False)
    with pytest.raises(InputError, match="not installed") as told:
        CoreChain()
    assert "[bitcoin]" in told.value.hint
