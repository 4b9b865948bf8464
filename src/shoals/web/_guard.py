"""What every request passes first, its host, size and pace, and how often it asks; and what every answer carries."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shoals.web._metrics import Counters
from shoals.web._pace import Pace, address_of
from shoals.web._problems import Problem, answer
from shoals.web.settings import Settings

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""Nothing inline and nothing from elsewhere: what a page needs comes from this server."""

HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
)
BODY_SECONDS = 10.0
"""A body that takes longer is given up, so that slow senders hold nothing. [s]"""
OPEN = ("/health", "/ready", "/static/")


class Guard:
    """ASGI middleware around the application.

    Parameters
    ----------
    app : ASGI application
    settings : Settings
    counters : Counters
        Every answer is counted; a stream when it begins, and while it lasts.
    pace : Pace
    unforeseen : callable
        Logs an error that nothing else answered, and returns the answer; it gets the headers of every other.

    Notes
    -----
    Requests are counted by address here, before anything that they say of themselves is believed, and by name once
    a key or session was recognised (`shoals.web._visit`).
    """

    def __init__(
        self,
        app: ASGIApp,
        settings: Settings,
        counters: Counters,
        pace: Pace,
        unforeseen: Callable[[Request, Exception], Awaitable[Response]],
    ) -> None:
        self._app, self._settings, self._counters, self._unforeseen = app, settings, counters, unforeseen
        self._pace = pace

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer it here."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        begun, status, started, stream = time.perf_counter(), 500, False, False

        async def guarded(message: Message) -> None:
            nonlocal status, started, stream
            if message["type"] == "http.response.start":
                status, started = message["status"], True
                stream = any(name == b"content-type" and b"event-stream" in value for name, value in message["headers"])
                message["headers"] = [*message["headers"], *self._headers(message)]
                if stream:
                    self._counters.stream(1)
                    self._counters.count(scope["method"], status, time.perf_counter() - begun)
            await send(message)

        try:
            await self._answer(scope, receive, guarded)
        except Exception as error:
            response = await self._unforeseen(Request(scope), error)
            if started:  # half an answer is out: the server breaks the connection, so that nobody takes it for whole
                raise
            await response(scope, receive, guarded)
        finally:
            if stream:
                self._counters.stream(-1)
            else:
                self._counters.count(scope["method"], status, time.perf_counter() - begun)

    async def _answer(self, scope: Scope, receive: Receive, guarded: Send) -> None:
        try:
            refusal = self._refusal(scope)
            body = b"" if refusal else await self._body(scope, receive)
        except (TimeoutError, _TooLarge, _Gone) as error:
            if isinstance(error, _Gone):
                return
            slow = isinstance(error, TimeoutError)
            what = f"the body did not arrive within {BODY_SECONDS:g} s" if slow else "the body is too large"
            hint = "send it faster" if slow else f"send at most {self._settings.body_bytes_max} bytes"
            await answer(408 if slow else 413, what, hint, scope["path"], {"connection": "close"})(
                scope, receive, guarded
            )
            return
        if refusal is not None:
            await refusal(scope, receive, guarded)
            return
        await self._app(scope, _replay(body, receive), guarded)

    def _headers(self, message: Message) -> list[tuple[bytes, bytes]]:
        found = list(HEADERS)
        if self._settings.secure:
            found.append((b"strict-transport-security", b"max-age=31536000"))
        if not any(name.lower() == b"cache-control" for name, _ in message["headers"]):
            found.append((b"cache-control", b"private, no-store"))
        return found

    def _refusal(self, scope: Scope) -> ASGIApp | None:
        headers = dict(scope["headers"])
        host = headers.get(b"host", b"").decode("latin-1").lower()
        name = host if host.endswith("]") else host.rpartition(":")[0] or host
        if name not in self._settings.hosts:
            return answer(421, f"this server is not called `{name[:80]}`", "use its own name", scope["path"])
        if scope["path"].startswith(OPEN):
            return None
        try:
            self._pace.take(f"address {address_of(scope.get('client'))}")
        except Problem as error:
            return answer(error.status, error.what, error.hint, scope["path"], error.headers)
        return None

    async def _body(self, scope: Scope, receive: Receive) -> bytes:
        """Read the whole body, within its size and time."""
        most = 0 if scope["method"] in ("GET", "HEAD", "OPTIONS") else self._settings.body_bytes_max
        length = dict(scope["headers"]).get(b"content-length", b"0")
        if not length.isdigit() or int(length) > max(most, 0):
            raise _TooLarge
        if most == 0:
            return b""
        parts: list[bytes] = []
        size = 0
        async with asyncio.timeout(BODY_SECONDS):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise _Gone
                parts.append(message.get("body", b""))
                size += len(parts[-1])
                if size > most:
                    raise _TooLarge
                if not message.get("more_body", False):
                    return b"".join(parts)


class _TooLarge(Exception):
    pass


class _Gone(Exception):
    pass


def _replay(body: bytes, receive: Receive) -> Any:
    sent = False

    async def again() -> Message:
        nonlocal sent
        if not sent:
            sent = True
            return {"type": "http.request", "body": body, "more_body": False}
        return await receive()

    return again
