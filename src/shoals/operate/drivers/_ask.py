"""One question to a device on a connection of its own, and what it answers: the part of every poll that costs.

It works on a socket and the loop's selector, without streams, tasks or timers inside timers: a site asks a thousand
machines every few seconds, and a stop asks all of them at once.
"""

from __future__ import annotations

import asyncio
import errno
import os
import socket
from collections.abc import Callable
from typing import Any

from shoals.operate.drivers.ability import CONNECT_SECONDS, READ_SECONDS
from shoals.operate.machine import Unknown

ANSWER_BYTES_MAX = 1_000_000
PART_BYTES = 65_536
CLOSED = "the connection was closed without an answer"


async def ask(host: str, port: int, request: bytes, ended: Callable[[bytearray], bool]) -> bytes | Unknown:
    """Return the answer of a device to one request, or why there is none.

    Parameters
    ----------
    host, port
        Where it listens.
    request : bytes
    ended : callable
        From what came so far, whether it is all; the end of the stream is the end in any case.
    """
    loop = asyncio.get_running_loop()
    try:
        family, place = await _place(loop, host, port)
        talk = _Talk(loop, family, request, ended)
    except OSError as error:
        return Unknown(reason=f"no connection: {error.strerror or error}")
    try:
        talk.connect(place)
        return await talk.answer
    finally:
        talk.close()


async def _place(loop: asyncio.AbstractEventLoop, host: str, port: int) -> tuple[int, Any]:
    """Return the family and address of a host; only a name is looked up."""
    try:
        socket.inet_pton(socket.AF_INET, host)
    except OSError:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return found[0][0], found[0][4]
    return socket.AF_INET, (host, port)


class _Talk:
    """A socket on its way through connecting, saying and hearing."""

    __slots__ = ("_ended", "_fd", "_heard", "_loop", "_said", "_said_s", "_sock", "_timer", "answer")

    def __init__(
        self, loop: asyncio.AbstractEventLoop, family: int, request: bytes, ended: Callable[[bytearray], bool]
    ) -> None:
        self._sock = socket.socket(family, socket.SOCK_STREAM | socket.SOCK_NONBLOCK)
        self._loop, self._fd = loop, self._sock.fileno()
        self._said, self._heard, self._ended = request, bytearray(), ended
        self._timer, self._said_s = loop.call_later(CONNECT_SECONDS, self._late), 0.0
        self.answer: asyncio.Future[bytes | Unknown] = loop.create_future()

    def connect(self, place: Any) -> None:
        """Begin."""
        code = self._sock.connect_ex(place)
        if code not in (0, errno.EINPROGRESS):
            self._end(Unknown(reason=f"no connection: {os.strerror(code)}"))
            return
        self._loop.add_writer(self._fd, self._say)

    def close(self) -> None:
        """Give everything back, whatever came of it."""
        if self._fd >= 0:
            self._timer.cancel()
            if self._said_s:
                self._loop.remove_reader(self._fd)
            else:
                self._loop.remove_writer(self._fd)
            self._sock.close()
            self._fd = -1

    def _say(self) -> None:
        try:
            self._said = self._said[self._sock.send(self._said) :]
        except BlockingIOError:
            return
        except OSError as error:  # also what became of connecting
            self._end(Unknown(reason=f"no connection: {error.strerror or error}"))
            return
        if not self._said:
            self._said_s = self._loop.time()
            self._loop.remove_writer(self._fd)
            self._loop.add_reader(self._fd, self._hear)

    def _hear(self) -> None:
        try:
            part = self._sock.recv(PART_BYTES)
        except BlockingIOError:
            return
        except OSError as error:
            self._end(Unknown(reason=f"connection lost: {error.strerror or error}"))
            return
        self._heard += part
        if not part and not self._heard:
            self._end(Unknown(reason=CLOSED))
        elif not part or self._ended(self._heard) or len(self._heard) > ANSWER_BYTES_MAX:
            self._end(bytes(self._heard))

    def _late(self) -> None:
        """Give up; most answers are there before a timer for them is needed, so it is made only here."""
        if not self._said_s:
            self._end(Unknown(reason=f"no connection within {CONNECT_SECONDS:g} s"))
        elif self._loop.time() - self._said_s < READ_SECONDS:
            self._timer = self._loop.call_at(self._said_s + READ_SECONDS, self._late)
        else:
            self._end(Unknown(reason=f"no answer within {READ_SECONDS:g} s"))

    def _end(self, answer: bytes | Unknown) -> None:
        if not self.answer.done():
            self.answer.set_result(answer)
        self.close()
