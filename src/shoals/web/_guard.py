"""What every request passes first, its host, size and pace, and how often it asks; and what every answer carries."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shoals.web._metrics import Counters
from shoals.web._problems import answer
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
VISITORS_MAX = 10_000
OPEN = ("/health", "/ready", "/static/")


class Guard:
    """ASGI middleware around the application.

    Parameters
    ----------
    app : ASGI application
    settings : Settings
    counters : Counters
        Every answer is counted.
    """

    def __init__(self, app: ASGIApp, settings: Settings, counters: Counters) -> None:
        self._app, self._settings, self._counters = app, settings, counters
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or answer it here."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        begun, status = time.perf_counter(), 500

        async def guarded(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], *self._headers(message)]
            await send(message)

        try:
            await self._answer(scope, receive, guarded)
        finally:
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
        wait = self._wait(_who(scope, headers))
        if wait > 0:
            hint = f"ask again in {wait:.0f} s"
            return answer(429, "too many requests", hint, scope["path"], {"retry-after": f"{max(wait, 1):.0f}"})
        return None

    def _wait(self, who: str) -> float:
        """Take one from a visitor's bucket, which fills evenly; return how long to wait if it is empty. [s]"""
        most, now = float(self._settings.requests_per_minute), time.monotonic()
        left, at = self._buckets.pop(who, (most, now))
        left = min(most, left + (now - at) * most / 60.0)
        allowed = left >= 1.0
        self._buckets[who] = (left - 1.0 if allowed else left, now)
        while len(self._buckets) > VISITORS_MAX:
            self._buckets.popitem(last=False)
        return 0.0 if allowed else (1.0 - left) * 60.0 / most

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


def _who(scope: Scope, headers: dict[bytes, bytes]) -> str:
    """Return whose bucket it is: a key's or a session's, else an address's."""
    word = headers.get(b"authorization") or headers.get(b"cookie")
    client = scope.get("client")
    return f"{hash(word)}" if word else str(client[0] if client else "")


def _replay(body: bytes, receive: Receive) -> Any:
    sent = False

    async def again() -> Message:
        nonlocal sent
        if not sent:
            sent = True
            return {"type": "http.request", "body": body, "more_body": False}
        return await receive()

    return again
