"""What a connection may say before it has asked anything, over real sockets."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
import uvicorn
from uvicorn.server import ServerState

from shoals.web._wire import HEAD_BYTES_MAX, Wire

HEAD = b"POST / HTTP/1.1\r\nhost: a\r\n"
LONG = 120.0


async def app(scope, receive, send):
    """Answer with the number of bytes of the body."""
    size, more = 0, True
    while more:
        message = await receive()
        size += len(message.get("body", b""))
        more = message.get("more_body", False)
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"7")]})
    await send({"type": "http.response.body", "body": b"%07d" % size})


def talk(said: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[bytes]]) -> bytes:
    """Serve on a port of the system's choice, connect, and return what was answered until the end."""

    async def both() -> bytes:
        config = uvicorn.Config(app, http=Wire, ws="none", lifespan="off", log_level="critical")
        config.load()
        state = ServerState()
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: Wire(config=config, server_state=state, app_state={}), "127.0.0.1", 0)
        reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
        try:
            return await said(reader, writer)
        finally:
            writer.close()
            server.close()
            await asyncio.gather(*state.tasks, return_exceptions=True)
            for one in list(state.connections):
                one.transport.abort()
            await asyncio.sleep(0)

    return asyncio.run(asyncio.wait_for(both(), LONG))


async def all_of(reader: asyncio.StreamReader) -> bytes:
    found = b""
    try:
        while part := await reader.read(65_536):
            found += part
    except ConnectionResetError:
        pass
    return found


def endless(first: bytes, rest: bytes):
    async def said(reader, writer):
        writer.write(first)
        answer = asyncio.ensure_future(all_of(reader))
        try:
            for _ in range(100_000):
                if answer.done():
                    break
                writer.write(rest)
                await writer.drain()
                await asyncio.sleep(0)
        except (ConnectionResetError, BrokenPipeError):
            pass
        return await answer

    return said


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        (b"GET / HTTP/1.1\r\nhost: a\r\nx: ", b"a" * 10_000),
        (b"GET / HTTP/1.1\r\nhost: a\r\n", b"x: y\r\n" * 1_000),
        (b"GET /", b"a" * 10_000),
    ],
    ids=["value", "headers", "address"],
)
def test_a_head_without_an_end_is_refused(first, rest):
    answer = talk(endless(first, rest))
    assert answer.startswith(b"HTTP/1.1 431 ") or not answer  # the system may drop what was not read, and the answer
    assert b"200 OK" not in answer


def test_a_long_head_and_a_body_that_comes_with_it_pass():
    size = 200_000
    head = HEAD + b"content-length: %d\r\nx: " % size
    head += b"a" * (HEAD_BYTES_MAX - len(head) - 4) + b"\r\n\r\n"
    assert len(head) == HEAD_BYTES_MAX

    async def said(reader, writer):
        writer.write(head + b"b" * size)
        return await reader.readuntil(b"%07d" % size)

    assert talk(said).startswith(b"HTTP/1.1 200 OK")


def test_requests_behind_one_another_are_each_counted_anew():
    one = HEAD + b"content-length: 3\r\nx: " + b"a" * 40_000 + b"\r\n\r\nabc"

    async def said(reader, writer):
        writer.write(one * 3)
        found = b""
        while found.count(b"0000003") < 3:
            part = await reader.read(65_536)
            assert part, found
            found += part
        return found

    assert talk(said).count(b"200 OK") == 3


@pytest.mark.parametrize("said_first", [b"", b"GET / HTTP/1.1\r\nhost: a"])
def test_who_does_not_end_a_head_is_not_waited_for(monkeypatch, said_first):
    monkeypatch.setattr("shoals.web._wire.HEAD_SECONDS_MAX", 0.05)

    async def said(reader, writer):
        writer.write(said_first)
        return await all_of(reader)

    assert talk(said).startswith(b"HTTP/1.1 408 ")


def test_a_body_without_an_end_is_refused(monkeypatch):
    monkeypatch.setattr("shoals.web._wire.MESSAGE_BYTES_MAX", 300_000)
    piece = b"2710\r\n" + b"b" * 10_000 + b"\r\n"
    answer = talk(endless(HEAD + b"transfer-encoding: chunked\r\n\r\n", piece))
    assert answer.startswith(b"HTTP/1.1 413 ") or not answer
