"""A question and its answer on a bare socket: cut answers, many at once, both selectors, nothing left behind."""

from __future__ import annotations

import asyncio
import os
import select
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.patience import PATIENCE_S

from shoals.operate.drivers import _ask, ability
from shoals.operate.drivers._ask import ask
from shoals.operate.machine import Unknown


def ended(heard: bytearray) -> bool:
    return heard.endswith(b"\0")


@pytest.fixture(params=["epoll", "other"])
def selector(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "other":
        monkeypatch.delattr(select, "epoll", raising=False)
    elif not hasattr(select, "epoll"):
        pytest.skip("there is no epoll on this system")


def with_server(answer: Callable[[bytes, asyncio.StreamWriter], Any], scene: Callable[[int], Any]) -> Any:
    async def play() -> Any:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                await answer(await reader.read(1_000_000), writer)
            except OSError:
                pass
            finally:
                writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=10_000_000, backlog=512)
        try:
            return await scene(server.sockets[0].getsockname()[1])
        finally:
            server.close()

    return asyncio.run(play())


async def echo(asked: bytes, writer: asyncio.StreamWriter) -> None:
    writer.write(asked[::-1] + b"\0")


def test_times_are_those_that_are_promised() -> None:
    """A connection within a second, an answer within three; other tests have times of their own."""
    assert (ability.CONNECT_SECONDS, ability.READ_SECONDS) == (1.0, 3.0)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who asks and who answers share one process, which may have to wait for its turn."""
    monkeypatch.setattr(_ask, "CONNECT_SECONDS", PATIENCE_S)
    monkeypatch.setattr(_ask, "READ_SECONDS", PATIENCE_S)


@pytest.mark.usefixtures("selector", "patient")
def test_many_at_once_each_get_their_own_answer_and_nothing_is_left() -> None:
    async def scene(port: int) -> list[bytes | Unknown]:
        wanted = [f"number {n}".encode() for n in range(300)]
        found = await asyncio.gather(*(ask("127.0.0.1", port, one, ended) for one in wanted))
        assert not _ask._hubs
        return [one[:-1][::-1] if isinstance(one, bytes) else one for one in found]

    assert with_server(echo, scene) == [f"number {n}".encode() for n in range(300)]


@pytest.mark.usefixtures("selector", "patient")
def test_an_answer_in_pieces_is_heard_to_its_end() -> None:
    async def slowly(asked: bytes, writer: asyncio.StreamWriter) -> None:
        for part in (b"one ", b"two ", b"three\0"):
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(0.02)

    assert with_server(slowly, lambda port: ask("127.0.0.1", port, b"?", ended)) == b"one two three\0"


@pytest.mark.usefixtures("selector", "patient")
def test_a_long_request_goes_out_in_parts() -> None:
    async def length(asked: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(str(len(asked)).encode() + b"\0")

    async def scene(port: int) -> Any:
        return await ask("127.0.0.1", port, b"x" * 200_000, ended)

    found = with_server(length, scene)
    assert isinstance(found, bytes)
    assert int(found[:-1]) > 0


@pytest.mark.usefixtures("patient")
def test_an_answer_without_end_is_given_up() -> None:
    async def flood(asked: bytes, writer: asyncio.StreamWriter) -> None:
        while True:
            writer.write(b"x" * 100_000)
            await writer.drain()

    found = with_server(flood, lambda port: ask("127.0.0.1", port, b"?", ended))
    assert isinstance(found, bytes)
    assert 1_000_000 < len(found) < 2_000_000


def test_who_gives_up_leaves_nothing_behind() -> None:
    async def silent(asked: bytes, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.5)

    async def scene(port: int) -> int:
        tasks = [asyncio.create_task(ask("127.0.0.1", port, b"?", ended)) for _ in range(20)]
        await asyncio.sleep(0.1)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return len(_ask._hubs)

    assert with_server(silent, scene) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="open files are counted in /proc")
def test_no_file_stays_open() -> None:
    def count() -> int:
        return len(os.listdir(Path("/proc") / str(os.getpid()) / "fd"))  # noqa: PTH208

    async def scene(port: int) -> tuple[int, int]:
        await ask("127.0.0.1", port, b"?", ended)
        await asyncio.sleep(0.05)
        before = count()
        for _ in range(50):
            await ask("127.0.0.1", port, b"?", ended)
            await ask("127.0.0.1", 1, b"?", ended)
        await asyncio.sleep(0.05)
        return before, count()

    before, after = with_server(echo, scene)
    assert after <= before + 2


def test_a_name_that_is_none_and_one_that_is() -> None:
    async def scene(port: int) -> tuple[bytes | Unknown, bytes | Unknown]:
        return await ask("no-such-host.invalid", port, b"?", ended), await ask("localhost", port, b"?", ended)

    wrong, right = with_server(echo, scene)
    assert isinstance(wrong, Unknown)
    assert right == b"?\0" or isinstance(right, Unknown)  # some systems have no such name


def test_a_dead_name_server_is_not_waited_for_and_a_name_is_kept_while_it_answers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[str] = []
    monkeypatch.setattr(_ask, "CONNECT_SECONDS", 0.2)
    monkeypatch.setattr(_ask, "_places", {})

    async def scene(port: int) -> list[bytes | Unknown]:
        loop = asyncio.get_running_loop()

        async def look(host: str, port: int, **_: Any) -> Any:
            looked.append(host)
            if host == "dead.example":
                await asyncio.sleep(30.0)
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

        monkeypatch.setattr(loop, "getaddrinfo", look)
        begin = loop.time()
        found = [await ask("dead.example", port, b"x", ended)]
        assert loop.time() - begin < 25.0  # and not the half minute that the name server takes
        found += [await ask("miner.example", port, b"x", ended) for _ in range(3)]
        assert isinstance(await ask("miner.example", 1, b"x", ended), Unknown)  # nobody listens
        return found

    dead, *kept = with_server(echo, scene)
    assert isinstance(dead, Unknown)
    assert "dead.example" in dead.reason
    assert kept == [b"x\0"] * 3
    assert looked == ["dead.example", "miner.example", "miner.example"]
    assert ("miner.example", 1) not in _ask._places
