"""What HTTP lets a client ask and the framework does not know: the heads of answers alone, and no packing."""

from __future__ import annotations

import asyncio

from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Http:
    """ASGI middleware that answers HEAD as GET without a body, and takes a refusal of gzip for one.

    Parameters
    ----------
    app : ASGI application

    Notes
    -----
    RFC 9110, sections 9.3.2 and 12.5.3. A stream ends with its head: who asks for no body waits for none.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on as the application understands it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope["headers"] = [
            (name, value)
            for name, value in scope["headers"]
            if name != b"accept-encoding" or takes_gzip(value.decode("latin-1"))
        ]
        if scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return
        told = asyncio.Event()

        async def head(message: Message) -> None:
            if message["type"] == "http.response.start":
                await send(message)
                told.set()
            elif not message.get("more_body", False):
                await send({"type": "http.response.body", "body": b""})

        async def no_more() -> Message:
            if not told.is_set():
                waiting = asyncio.ensure_future(receive())
                done = asyncio.ensure_future(told.wait())
                try:
                    await asyncio.wait({waiting, done}, return_when=asyncio.FIRST_COMPLETED)
                    if waiting.done():
                        return waiting.result()
                finally:
                    waiting.cancel()
                    done.cancel()
            return {"type": "http.disconnect"}

        await self._app({**scope, "method": "GET"}, no_more, head)


def takes_gzip(accepted: str) -> bool:
    """Return whether a client unpacks gzip, by its header `Accept-Encoding`.

    Examples
    --------
    >>> takes_gzip("br, gzip"), takes_gzip("br;q=1, gzip;q=0"), takes_gzip("*;q=0"), takes_gzip("gzip;q=0.5")
    (True, False, False, True)
    """
    for part in accepted.lower().split(","):
        name, _, rest = part.partition(";")
        if name.strip() in ("gzip", "x-gzip"):
            _, _, weight = rest.replace(" ", "").partition("q=")
            return weight.strip("0.") != "" or not weight
    return False
