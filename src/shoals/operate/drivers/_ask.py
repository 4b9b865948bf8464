"""One question to a device on a connection of its own, and what it answers: the part of every poll that costs.

A site asks a thousand machines every few seconds, and a stop asks all of them at once. So all sockets of a loop hang on
one selector of their own, which the loop sees as a single file, and one timer looks after them all: no stream, task,
handle or timer for each. It is there only while a question is under way.
"""

from __future__ import annotations

import asyncio
import errno
import os
import select
import selectors
import socket
from collections.abc import Callable
from typing import Any

from shoals.operate.drivers.ability import CONNECT_SECONDS, READ_SECONDS
from shoals.operate.machine import Unknown

ANSWER_BYTES_MAX = 1_000_000
PART_BYTES = 65_536
SWEEP_SECONDS = 0.05
"""How often it is looked who waits for too long. [s]"""
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
        known = _places.get((host, port)) or await _place(loop, host, port)
        sock = socket.SocketType(known[0], _STREAM)
    except TimeoutError:
        return Unknown(reason=f"no connection: the name `{host}` was not found within {CONNECT_SECONDS:g} s")
    except OSError as error:
        return Unknown(reason=f"no connection: {error.strerror or error}")
    if not _BORN_SO:
        sock.setblocking(False)
    code = sock.connect_ex(known[1])
    if code not in (0, errno.EINPROGRESS):
        sock.close()
        _places.pop((host, port), None)
        return Unknown(reason=f"no connection: {os.strerror(code)}")
    hub = _hubs.get(loop) or _Hub(loop)
    talk = _Talk(hub, sock, request, ended)
    try:
        answer = await talk.answer
        if isinstance(answer, Unknown):
            _places.pop((host, port), None)  # it may have moved
        return answer
    finally:
        talk.end(Unknown(reason="given up"))


async def _place(loop: asyncio.AbstractEventLoop, host: str, port: int) -> tuple[int, Any]:
    """Return the family and address of a host, which are kept while it answers there. Only a name is waited for."""
    try:
        socket.inet_pton(socket.AF_INET, host)
    except OSError:
        async with asyncio.timeout(CONNECT_SECONDS):
            found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        place = found[0][0], found[0][4]
    else:
        place = socket.AF_INET, (host, port)
    _places[host, port] = place
    return place


_places: dict[tuple[str, int], tuple[int, Any]] = {}
_BORN_SO = hasattr(socket, "SOCK_NONBLOCK")
"""Whether a socket can be made so that it never waits, without a further word to the system."""
_STREAM = socket.SOCK_STREAM | getattr(socket, "SOCK_NONBLOCK", 0)


class _Hub:
    """All questions of a loop that are under way."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop, self.talks = loop, dict[int, _Talk]()
        self.waits = _Epoll() if hasattr(select, "epoll") else _Other()
        self._fd = self.waits.fileno()
        loop.add_reader(self._fd, self._turn)
        self._timer = loop.call_later(SWEEP_SECONDS, self._sweep)
        _hubs[loop] = self

    def _turn(self) -> None:
        for fd, readable in self.waits.ready():
            talk = self.talks.get(fd)
            if talk is not None:
                talk.go_on(readable)

    def _sweep(self) -> None:
        now_s = self.loop.time()
        for talk in [one for one in self.talks.values() if now_s >= one.late_s]:
            talk.late()
        if self.talks:
            self._timer = self.loop.call_later(SWEEP_SECONDS, self._sweep)

    def drop(self, fd: int) -> None:
        """Forget a question; with the last one everything is given back."""
        del self.talks[fd]
        self.waits.drop(fd)
        if not self.talks:
            self._timer.cancel()
            self.loop.remove_reader(self._fd)
            self.waits.close()
            del _hubs[self.loop]


_hubs: dict[asyncio.AbstractEventLoop, _Hub] = {}


class _Talk:
    """A socket on its way through connecting, saying and hearing."""

    __slots__ = ("_ended", "_fd", "_heard", "_hub", "_said", "_sock", "answer", "late_s")

    def __init__(self, hub: _Hub, sock: socket.SocketType, request: bytes, ended: Callable[[bytearray], bool]) -> None:
        self._hub, self._sock, self._fd = hub, sock, sock.fileno()
        self._said, self._heard, self._ended = request, bytearray(), ended
        self.answer: asyncio.Future[bytes | Unknown] = hub.loop.create_future()
        self.late_s = hub.loop.time() + CONNECT_SECONDS
        hub.talks[self._fd] = self
        hub.waits.to_write(self._fd)

    def go_on(self, readable: int) -> None:
        """Say what is to be said, and hear what came; `readable` is 0 if nothing has."""
        try:
            if self._said:
                self._said = self._said[self._sock.send(self._said) :]
                if not self._said:
                    self.late_s = self._hub.loop.time() + READ_SECONDS
                    self._hub.waits.to_read(self._fd)
                if self._said or not readable:
                    return
            while True:  # an edge is told once: all that came is to be taken
                part = self._sock.recv(PART_BYTES)
                self._heard += part
                if not part or self._ended(self._heard) or len(self._heard) > ANSWER_BYTES_MAX:
                    break
        except BlockingIOError:
            return
        except OSError as error:  # also what became of connecting
            what = "no connection" if self._said else "connection lost"
            self.end(Unknown(reason=f"{what}: {error.strerror or error}"))
            return
        self.end(bytes(self._heard) if self._heard else Unknown(reason=CLOSED))

    def late(self) -> None:
        """Give up, and say what was waited for."""
        if self._said:
            self.end(Unknown(reason=f"no connection within {CONNECT_SECONDS:g} s"))
        else:
            self.end(Unknown(reason=f"no answer within {READ_SECONDS:g} s"))

    def end(self, answer: bytes | Unknown) -> None:
        """Close the socket and give the answer, once."""
        if self._fd < 0:
            return
        self._hub.drop(self._fd)
        self._sock.close()
        self._fd = -1
        if not self.answer.done():
            self.answer.set_result(answer)


class _Epoll:
    """Linux' own selector, without what Python's wraps around it.

    A socket is named to it once: it tells of each edge, and forgets a socket that is closed.
    """

    def __init__(self) -> None:
        self._epoll = select.epoll()
        self.fileno, self.close = self._epoll.fileno, self._epoll.close
        self._both = select.EPOLLOUT | select.EPOLLIN | select.EPOLLET

    def to_write(self, fd: int) -> None:
        """Wait until something can be written, and after that until something can be read."""
        self._epoll.register(fd, self._both)

    def to_read(self, fd: int) -> None:
        """Wait until something can be read: it is waited for already."""

    def drop(self, fd: int) -> None:
        """Forget a socket that is about to be closed: that is enough."""

    def ready(self) -> list[tuple[int, int]]:
        """Return who need not wait, and whether to hear."""
        return [(fd, mask & _TO_HEAR) for fd, mask in self._epoll.poll(0, 256)]


_TO_HEAR = ~getattr(select, "EPOLLOUT", 0)
"""All that a selector tells but that there is room to write: what came, an end, an error."""


class _Other:
    """The selector of another system."""

    def __init__(self) -> None:
        self._selector: Any = selectors.DefaultSelector()
        self.fileno, self.drop, self.close = self._selector.fileno, self._selector.unregister, self._selector.close

    def to_write(self, fd: int) -> None:
        """Wait until something can be written."""
        self._selector.register(fd, selectors.EVENT_WRITE)

    def to_read(self, fd: int) -> None:
        """Wait until something can be read."""
        self._selector.modify(fd, selectors.EVENT_READ)

    def ready(self) -> list[tuple[int, int]]:
        """Return who need not wait, and whether to hear."""
        return [(key.fd, mask & selectors.EVENT_READ) for key, mask in self._selector.select(0)]
