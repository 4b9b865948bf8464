"""Our pool and our miner over real sockets, a foreign client's reading of our jobs, and bad guests."""

from __future__ import annotations

import asyncio
import json
import time
import warnings
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.patience import PATIENCE_S, played

from shoals.core.errors import DeviceError, InputError, Silent, SourceDamaged, Unreachable
from shoals.operate.pow.block import Template
from shoals.operate.pow.chains import CoreChain, PlainChain, has_core
from shoals.operate.pow.header import target_for
from shoals.operate.pow.kernel import kernel
from shoals.operate.pow.stratum import Job, OwnJob, Share, decode
from shoals.operate.pow.stratum_client import Mined, Miner
from shoals.operate.pow.stratum_server import Pool
from shoals.operate.pow.transactions import coinbase

NOW = int(time.time())
EASY = 2.0**-18
"""Difficulty of a share that takes 2^14 hashes."""


def clock() -> int:
    return NOW


def chain() -> PlainChain:
    return PlainChain(clock=clock)


def template() -> Template:
    others = tuple(coinbase(20 + k, k, b"\x51", b"%d" % k).whole for k in range(5))
    return Template(
        height=300, previous=bytes(range(32)), version=0x2000_0000, bits=0x207FFFFF, time_s=NOW, value_sat=7,
        segwit=True, transactions=others,
    )  # fmt: skip


def test_what_pool_and_miner_build_is_the_same_block() -> None:
    own = OwnJob.of("a", template(), b"\x51", clean=True)
    job = Job.from_params(json.loads(json.dumps(own.job.to_params())))
    assert job == own.job
    extra = b"pool" + b"minerbit"
    header = job.header(extra, nonce=9)
    whole = own.template.work(script=b"\x51", extra=extra)
    assert header == whole.header.with_nonce(9)
    assert own.block(header, extra) == whole.block(9)


def test_a_version_with_its_highest_bit_survives() -> None:
    own = OwnJob.of("a", Template(height=1, previous=bytes(32), version=-5, bits=0x207FFFFF, time_s=1, value_sat=1),
                    b"\x51", clean=False)  # fmt: skip
    assert Job.from_params(own.job.to_params()).version == -5


def test_a_foreign_client_builds_the_same_header_from_our_job() -> None:
    """apoclypsebm's reading of `mining.notify`: code that we did not write. It sends no shares on a Python of today."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        foreign: Any = pytest.importorskip(
            "apoclypsebm.work_sources.stratum",
            reason="`pip install --no-deps apoclypsebm PySocks` brings a foreign client; Python 3.11 has what it needs",
        )
    queued: list[tuple[str, str]] = []
    switch: Any = SimpleNamespace(
        options=SimpleNamespace(), connection_ok=lambda: None,
        queue_work=lambda source, header, target, *_: queued.append((header, target)),
    )  # fmt: skip
    source = foreign.StratumSource(switch)
    own = OwnJob.of("a", template(), b"\x51", clean=True)
    source.handle_message({"id": "s", "result": [[], b"pool".hex(), 8], "error": None})
    source.handle_message({"id": None, "method": "mining.set_difficulty", "params": [4]})
    source.handle_message({"id": None, "method": "mining.notify", "params": own.job.to_params()})
    header, target = queued[-1]
    extra = b"pool" + bytes.fromhex(source.current_job.extranonce2)
    words = bytes.fromhex(header)
    assert b"".join(words[k : k + 4][::-1] for k in range(0, 76, 4)) == own.job.header(extra).to_bytes()[:76]
    assert int.from_bytes(bytes.fromhex(target), "little") == target_for(4.0)


@pytest.mark.parametrize("judge", ["core", "plain"])
def test_a_miner_and_a_pool_make_blocks_that_count(judge: str) -> None:
    if judge == "core" and not has_core():
        pytest.skip("py-bitcoinkernel is not installed (`shoals[bitcoin]`)")

    async def both(judged: CoreChain | PlainChain) -> tuple[Pool, Miner, int]:
        async with Pool(judged, b"\x51", difficulty=2.0**-15, clock=clock, block_target=2 ** (256 - 21)) as pool:
            miner = Miner("127.0.0.1", pool.port, user="ann")
            mining = asyncio.create_task(miner.run(seconds=2 * PATIENCE_S))
            while pool.tally.blocks < 5 and not mining.done():
                await asyncio.sleep(0.01)
            mining.cancel()
            await asyncio.gather(mining, return_exceptions=True)
            return pool, miner, judged.height

    if judge == "core":
        with CoreChain() as core:
            pool, miner, height = asyncio.run(both(core))
    else:
        pool, miner, height = asyncio.run(both(chain()))
    assert height == pool.tally.blocks >= 5
    assert pool.tally.refused == 0
    assert pool.tally.shares["ann"] >= miner.mined.accepted > 0
    assert set(pool.tally.wrong) <= {"stale"}  # what was under way when a block was found
    whole = 2**17  # hashes that a share takes in the mean
    assert pool.tally.hashes == pytest.approx(whole * sum(pool.tally.shares.values()), rel=1e-3)
    found, expected = sum(pool.tally.shares.values()) + sum(pool.tally.wrong.values()), miner.mined.hashes / whole
    assert abs(found - expected) < 6.0 * expected**0.5 + 6.0  # six sigma, and some for what was under way


def test_a_throttled_miner_works_less_and_a_stopped_one_not_at_all() -> None:
    async def mined(duty: float) -> tuple[Mined, float]:
        async with Pool(chain(), b"\x51", difficulty=1.0, clock=clock) as pool:
            began = time.monotonic()
            found = await Miner("127.0.0.1", pool.port, duty=lambda: duty).run(seconds=0.6)
            return found, time.monotonic() - began

    def scene(_: int) -> None:
        (full, _), (tenth, seconds), (none, _) = (asyncio.run(mined(duty)) for duty in (1.0, 0.1, 0.0))
        assert none.hashes == 0
        assert 0 < tenth.hashes < full.hashes
        assert 0 < tenth.cpu_seconds < 0.5 * seconds  # whatever share of the machine others leave to it

    played(scene)


async def _talk(pool: Pool, lines: list[dict[str, Any] | bytes]) -> list[dict[str, Any]]:
    """Return what the pool says to a guest, up to its last answer or the end."""
    reader, writer = await asyncio.open_connection("127.0.0.1", pool.port)
    heard: list[dict[str, Any]] = []
    for line in lines:
        writer.write(line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n")
    writer.write_eof()
    while got := await asyncio.wait_for(reader.readline(), PATIENCE_S):
        heard.append(json.loads(got))
    writer.close()
    await writer.wait_closed()
    return heard


def guest(*lines: dict[str, Any] | bytes) -> tuple[list[dict[str, Any]], Pool]:
    async def run() -> tuple[list[dict[str, Any]], Pool]:
        async with Pool(chain(), b"\x51", difficulty=EASY, clock=clock, block_target=1) as pool:
            return await _talk(pool, list(lines)), pool

    return asyncio.run(run())


def call(number: int, method: str, *params: Any) -> dict[str, Any]:
    return {"id": number, "method": method, "params": list(params)}


HELLO = (call(1, "mining.subscribe"), call(2, "mining.authorize", "ann", "x"))


def test_shares_that_do_not_count_are_told_why() -> None:
    answers, pool = guest(
        call(9, "mining.submit", "ann", "1", "00" * 8, "00000000", "00000000"),
        call(8, "mining.authorize", "ann", "x"),
        *HELLO,
        call(3, "mining.submit", "ann", "77", "00" * 8, f"{NOW:08x}", "00000000"),
        call(4, "mining.submit", "ann", "1", "00" * 7, f"{NOW:08x}", "00000000"),
        call(5, "mining.submit", "ann", "1", "00" * 8, f"{NOW + 9_000:08x}", "00000000"),
        call(6, "mining.submit", "ann", "1", "zz", "1", "2"),
        call(7, "mining.unheard_of"),
    )
    wrong = {one["id"]: one["error"][0] for one in answers if one.get("error")}
    assert wrong == {9: 24, 8: 25, 3: 21, 4: 20, 5: 20, 6: 20, 7: 20}
    assert pool.tally.shares == {}
    assert pool.tally.wrong == {"unauthorized": 1, "stale": 1, "other": 3}


def test_a_share_counts_once_and_a_weak_one_not_at_all() -> None:
    async def run() -> list[Any]:
        async with Pool(chain(), b"\x51", difficulty=EASY, clock=clock, block_target=1) as pool:
            reader, writer = await asyncio.open_connection("127.0.0.1", pool.port)
            said: dict[Any, dict[str, Any]] = {}

            async def ask(message: dict[str, Any]) -> dict[str, Any]:
                writer.write(json.dumps(message).encode() + b"\n")
                while message["id"] not in said:
                    one = json.loads(await asyncio.wait_for(reader.readline(), PATIENCE_S))
                    said[one.get("id") or one["method"]] = one
                return said[message["id"]]

            extra = bytes.fromhex((await ask(HELLO[0]))["result"][1])
            await ask(HELLO[1])
            await ask(call(3, "mining.unheard_of"))  # by then the job was told
            job = Job.from_params(said["mining.notify"]["params"])
            header = job.header(extra + bytes(8))
            good = kernel().search(header, target_for(EASY), 0, 2**20, most=1).nonces[0]
            words = [[good, 4], [good, 5], [good + 1, 6]]
            answers = [
                await ask(call(n, "mining.submit", "ann", job.id, "00" * 8, f"{job.time_s:08x}", f"{nonce:08x}"))
                for nonce, n in words
            ]
            writer.close()
            await writer.wait_closed()
            return answers

    first, again, weak = asyncio.run(run())
    assert first["result"] is True
    assert again["error"][0] == 22
    assert weak["error"][0] == 23


@pytest.mark.parametrize("line", [b"no json\n", b"[1,2]\n", b"x" * 70_000 + b"\n", b"\xff\xfe\n"])
def test_a_guest_who_speaks_something_else_is_shown_out(line: bytes) -> None:
    answers, pool = guest(*HELLO, line, call(3, "mining.unheard_of"))
    assert not any(one.get("id") == 3 for one in answers)
    assert pool.tally.shares == {}


@given(st.binary(max_size=80))
def test_any_line_is_a_message_or_refused(line: bytes) -> None:
    try:
        message = decode(line)
    except SourceDamaged:
        return
    assert isinstance(message, dict)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda one: st.lists(one, max_size=9),
    max_leaves=12,
)


@given(json_values)
def test_any_params_are_a_job_or_a_share_or_refused(params: object) -> None:
    for read in (Job.from_params, Share.from_params):
        with pytest.raises(SourceDamaged):
            read(params)


def test_a_pool_listens_on_this_machine_alone() -> None:
    for host in ("0.0.0.0", "192.168.0.1", "localhost.example"):
        with pytest.raises(InputError, match="listen on"):
            Pool(chain(), b"\x51", difficulty=1.0, clock=clock, host=host)


def _against(serve: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Any]) -> None:
    async def run() -> None:
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        try:
            await Miner("127.0.0.1", server.sockets[0].getsockname()[1]).run(seconds=PATIENCE_S)
        finally:
            server.close()
            await asyncio.sleep(0.05)  # for the guest to see its end

    asyncio.run(run())


def test_a_pool_that_is_not_there_or_goes_away_or_speaks_something_else(monkeypatch: pytest.MonkeyPatch) -> None:
    async def closes(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async def babbles(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        writer.close()

    async def is_silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    async def says_no(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for answer in ([[], "00", 4], False):
            number = json.loads(await reader.readline())["id"]
            writer.write(json.dumps({"id": number, "result": answer, "error": None}).encode() + b"\n")
            await writer.drain()
        await reader.read()
        writer.close()

    with pytest.raises(Unreachable, match="cannot be reached"):
        asyncio.run(Miner("127.0.0.1", 1).run(seconds=1.0))
    with pytest.raises(Unreachable, match=r"closed|broke"):
        _against(closes)
    with pytest.raises(DeviceError, match="speaks something else"):
        _against(babbles)
    with pytest.raises(DeviceError, match="does not take the user"):
        _against(says_no)
    monkeypatch.setattr("shoals.operate.pow.stratum_client.ANSWER_SECONDS", 0.1)
    with pytest.raises(Silent):
        _against(is_silent)
