"""A site while it runs: values as they change, and the safe stop."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import RedirectResponse, StreamingResponse
from pydantic import BaseModel, ConfigDict, Field

from shoals.core.errors import InputError, ShoalsError
from shoals.web._hub import Hub, Shape
from shoals.web._problems import Problem, documented
from shoals.web._routes.notes import IdempotencyKey
from shoals.web._routes.pages import Language, Reader, add
from shoals.web._visit import access_of, check_csrf, may, shelf_of, still_known
from shoals.web.access import Right, Visitor
from shoals.web.pages import live
from shoals.web.pages.page import Page

router = APIRouter(tags=["live"])
Stopper = Annotated[Visitor, Depends(may(Right.STOP))]
LastEventId = Annotated[
    str,
    Header(
        alias="Last-Event-ID",
        description="The id of the last event that came: what changed since is sent.",
        max_length=60,
    ),
]
Confirm = Annotated[
    str, Query(description="Ask the reader to confirm this.", pattern="^(|stop|resume)$", examples=["stop"])
]


def hub_of(request: Request) -> Hub:
    """Return who looks at the site."""
    return shelf_of(request).hub


def _live(request: Request, visitor: Reader, lang: Language, confirm: Confirm = "") -> Page:
    return live.page(hub_of(request).look(), lang, confirm=confirm)


add(
    router,
    "live",
    _live,
    {
        "schema": "shoals.web.live/1",
        "site": "kyushu-container-100kw",
        "running": True,
        "stop": False,
        "machines": [{"id": "a01", "state": "running", "told_w": 3_420, "acknowledged": True, "seen_w": 3_390}],
    },
    "id,place,state,commanded_w,acknowledged,observed_w\na01,a,running,3420,True,3390\n",
    "What the controller of the site does now: each machine as commanded, acknowledged and observed. Powers in W.",
)

_STREAM = {
    200: {
        "description": "Server-sent events: `state` with all, then `change` with what is another; null takes a part "
        "back. A comment at least each 15 s. `end` says why it ends.",
        "content": {
            "text/event-stream": {
                "schema": {"type": "object", "properties": {key: {"type": "string"} for key in ("event", "data")}},
                "example": "id: x-1\nevent: state\ndata: {}\n\n",
            }
        },
    },
    **documented(401, 403, 422, 429, 503),
}  # fmt: skip


def _stream(request: Request, visitor: Visitor, shape: Shape, after: str) -> StreamingResponse:
    hub = hub_of(request)
    name = f"{'session' if visitor.csrf else 'key'} {visitor.name}"
    hub.check_seat(name)
    events = hub.stream(name, shape, after, lambda: still_known(request, visitor))
    headers = {"cache-control": "no-store", "x-accel-buffering": "no"}  # a server in front must not hold it back
    return StreamingResponse(events, media_type="text/event-stream", headers=headers)


@router.get(
    "/live/events",
    summary="Live values as they change, for programs.",
    response_class=StreamingResponse,
    responses=_STREAM,
)
async def events(request: Request, visitor: Reader, after: LastEventId = "") -> StreamingResponse:
    """Send the fields of `/{lang}/live.json`, with one for each machine (`machine/ID`), and then those that change."""
    return _stream(request, visitor, live.changes_of, after)


@router.get(
    "/{lang}/live/events",
    summary="Live values as they change, as parts of the page.",
    response_class=StreamingResponse,
    responses=_STREAM,
)
async def page_events(request: Request, visitor: Reader, lang: Language, after: LastEventId = "") -> StreamingResponse:
    """Send parts of the page by their ids."""
    return _stream(request, visitor, live.parts_in(lang.value), after)


class Pressed(BaseModel):
    """The safe stop is pressed, or taken back."""

    model_config = ConfigDict(extra="forbid", json_schema_extra={"example": {"on": True}})
    on: bool = Field(description="True stops all loads, false takes that back.")


class Stopped(BaseModel):
    """What came of it."""

    on: bool
    heard: bool = Field(description="Whether a running controller heard it. If not, the next one holds it.")
    new: bool = Field(description="False if this key asked before: nothing was done again.")
    key: str


@router.post(
    "/live/stop",
    summary="Stop all loads of the site, or take that back.",
    response_model=Stopped,
    responses=documented(400, 401, 403, 404, 408, 409, 413, 422, 429, 503),
)
async def stop(request: Request, visitor: Stopper, key: IdempotencyKey, asked: Pressed) -> dict[str, Any]:
    """Press the operator's stop. When this answers, the controller has it, or it is in the journal on the disk."""
    await check_csrf(request, visitor)
    return await run_in_threadpool(_press, request, visitor, key, asked.on)


@router.post("/{lang}/live/stop", include_in_schema=False)
async def stop_by_form(request: Request, visitor: Stopper, lang: Language) -> RedirectResponse:
    """Press the stop by the form of the page, and show the page again."""
    await check_csrf(request, visitor)
    form = await request.form()
    on, key = str(form.get("on", "")), str(form.get("key", ""))
    if on not in ("true", "false") or not 8 <= len(key) <= 100 or not key.isascii() or not key.isprintable():
        raise InputError("the form lacks `on` or `key`", "load the page again and repeat it")
    await run_in_threadpool(_press, request, visitor, key, on == "true")
    return RedirectResponse(f"/{lang}/live", 303)


def _press(request: Request, visitor: Visitor, key: str, on: bool) -> dict[str, Any]:
    """Write down that it is asked for, do it, and write down how that ended; once for each key.

    A stop whose end is not known is done again, which harms nothing. One that takes a stop back is not.
    """
    hub, access = hub_of(request), access_of(request)
    if not hub.watch.site.is_file():
        raise Problem(404, "no site is watched", "start the server with `--site SITE.toml`")
    what = "stop all loads" if on else "take the stop back"
    before = access.claim(visitor, what, key)
    if before is not None:
        if before.what != what:
            raise Problem(409, f"the key `{key[:60]}` asked for something else before", "choose a new key")
        if before.outcome.startswith("done"):
            return {"on": on, "heard": before.outcome == "done", "new": False, "key": key}
        if not on:
            raise Problem(409, "whether the stop was taken back is not known", "look at the site, and ask by a new key")
    try:
        heard = hub.watch.press_stop(on)
    except ShoalsError as error:
        access.write(visitor, what, key, f"failed: {error.what}")
        raise
    access.write(visitor, what, key, "done" if heard else "done in the journal")
    return {"on": on, "heard": heard, "new": True, "key": key}
