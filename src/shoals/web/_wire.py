"""How much and how long a connection may say before it has asked anything."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_BYTES_MAX = 65_536
"""Of a request's first line and headers together; larger heads are refused with 431."""
HEAD_SECONDS_MAX = 15.0
"""From a head's first byte to its last, and for a new connection that says nothing. [s]"""
MESSAGE_BYTES_MAX = 64 << 20
"""Of a request in all, however it is cut into chunks; the application allows bodies much less."""


class Wire(HttpToolsProtocol):
    """A connection of uvicorn whose heads are bounded: its parser keeps a header for as long as one cares to send it.

    Notes
    -----
    RFC 6585, section 5, and RFC 9110, section 15.5.9. The bound is of a connection: how many there are is for the
    server in front.
    """

    _timer: asyncio.TimerHandle | None = None
    _in_head = True
    _taken = 0

    def connection_made(self, transport: Any) -> None:
        """Begin to wait for a head."""
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._rest()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Hand on what came, a head only up to its bound."""
        while data and not self.transport.is_closing():
            left = (HEAD_BYTES_MAX if self._in_head else MESSAGE_BYTES_MAX) - self._taken
            if left <= 0:
                self._refuse(b"431 Request Header Fields Too Large" if self._in_head else b"413 Content Too Large")
                return
            part, data = data[:left], data[left:]
            self._taken += len(part)
            if self._in_head and self._timer is None:
                self._wait()
            super().data_received(part)

    def on_headers_complete(self) -> None:
        """Take what follows for a body."""
        self._rest()
        self._in_head = False
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """Take what follows for another head."""
        self._in_head, self._taken = True, 0
        super().on_message_complete()

    def _wait(self) -> None:
        self._timer = self.loop.call_later(HEAD_SECONDS_MAX, self._refuse, b"408 Request Timeout")

    def _rest(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _refuse(self, status: bytes) -> None:
        self._rest()
        if not self.transport.is_closing():
            self.transport.write(b"HTTP/1.1 %s\r\nconnection: close\r\ncontent-length: 0\r\n\r\n" % status)
            self.transport.close()
