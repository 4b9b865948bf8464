"""The door: the first visit with its one-time token, leaving, the files that pages need, health."""

from __future__ import annotations

import logging
import re
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response

from shoals.core.errors import InputError, ShoalsError
from shoals.show.numbers import Units
from shoals.web import _forms as forms
from shoals.web import _metrics as metrics
from shoals.web._problems import Problem, documented
from shoals.web._visit import COOKIE, UNITS_COOKIE, check_csrf, known_by, may, session_of, shelf_of, tenant_of
from shoals.web.access import Right, Visitor
from shoals.web.pages import claims
from shoals.web.pages.page import NAMES
from shoals.web.settings import Settings

log = logging.getLogger("shoals.web")
router = APIRouter()
Reader = Annotated[Visitor, Depends(may(Right.READ))]
PAGE = re.compile(rf"/(ja|en)/({'|'.join(NAMES)})(\?[\w=&.%:+-]{{0,400}})?", re.ASCII)
"""Addresses of pages: where a form may lead back to."""
_TEXT = {"schema": {"type": "string"}}


@router.get("/", include_in_schema=False)
def home(request: Request, token: Annotated[str, Query(max_length=200)] = "") -> Response:
    """Begin a session for who brings the token, the first time; send everybody else to the first page."""
    lang = language_of(request)
    if not token:
        return RedirectResponse(f"/{lang}/today", 303)
    tenant = request.app.state.tenants.of_word(token)
    accepted = tenant.access.accept(token) if tenant is not None else None
    if tenant is None or accepted is None:
        if session_of(request, request.cookies.get(COOKIE)) is not None:  # the page was loaded again
            return RedirectResponse(f"/{lang}/today", 303)
        spent = tenant is not None and tenant.access.spent(token)
        raise Problem(
            401,
            "the token was used already: it opened one session, in the browser that brought it first"
            if spent
            else "the token is not known, or its day is over",
            "go on in that browser, or ask the keeper for an address: `shoals serve DIR --invite NAME --role ROLE`",
        )
    settings = request.app.state.settings
    word = tenant.access.begin(*accepted, settings.session_hours)
    answer = RedirectResponse(f"/{lang}/today", 303)
    set_session(answer, word, settings)
    return answer


def set_session(answer: Response, word: str, settings: Settings) -> None:
    """Give a browser the word of its session."""
    answer.set_cookie(
        COOKIE,
        word,
        max_age=int(settings.session_hours * 3600),
        httponly=True,
        samesite="strict",
        secure=settings.secure,
    )


def language_of(request: Request) -> str:
    """Return the language that the browser asks for, else that of the server."""
    asked = re.search(r"\b(ja|en)\b", request.headers.get("accept-language", "").lower())
    return asked.group(1) if asked else request.app.state.settings.lang


@router.post("/leave", include_in_schema=False)
async def leave(request: Request) -> Response:
    """End the session."""
    await check_csrf(request, known_by(request))
    tenant_of(request).access.end(request.cookies.get(COOKIE, ""))
    answer = RedirectResponse("/", 303)
    answer.delete_cookie(COOKIE)
    return answer


@router.post("/units", include_in_schema=False)
async def speak_in(request: Request) -> Response:
    """Write powers in other units from now on, in this browser, and show the page again."""
    await check_csrf(request, known_by(request))
    form = await request.form()
    units, back = str(form.get("units", "")), str(form.get("back", ""))
    if units not in list(Units) or not PAGE.fullmatch(back):
        raise InputError("the form lacks `units` or `back`", "load the page again and repeat it")
    answer, secure = RedirectResponse(back, 303), request.app.state.settings.secure
    answer.set_cookie(UNITS_COOKIE, units, max_age=366 * 86_400, httponly=True, samesite="strict", secure=secure)
    return answer


@router.get("/static/{name}", include_in_schema=False)
async def static(request: Request, name: str) -> Response:
    """Return a file that pages need; who has it keeps it, since its address changes with it."""
    found = forms.assets().get(name)
    if found is None:
        raise Problem(404, f"there is nothing at `{request.url.path[:120]}`", "begin at /")
    packed = "gzip" in request.headers.get("accept-encoding", "")
    headers = {"cache-control": "public, max-age=31536000, immutable", "vary": "Accept-Encoding"}
    headers["content-encoding"] = "gzip" if packed else "identity"
    return Response(found.packed if packed else found.plain, media_type=found.media, headers=headers)


@router.get("/claims.js", include_in_schema=False)
def sliders() -> Response:
    """Return the script of the claims' sliders; it holds nothing but facts that come with shoals."""
    return Response(claims.script(), media_type="text/javascript", headers={"cache-control": "public, max-age=300"})


@router.get(
    "/health",
    tags=["server"],
    summary="Whether the server runs.",
    responses=documented(421) | {200: {"content": {"application/json": {"example": {"status": "up"}}}}},
)
async def health() -> dict[str, str]:
    """Answer that the server runs."""
    return {"status": "up"}


@router.get(
    "/ready",
    tags=["server"],
    summary="Whether the run can be shown.",
    responses=documented(421, 503) | {200: {"content": {"application/json": {"example": {"status": "ready"}}}}},
)
def ready(request: Request) -> JSONResponse:
    """Answer whether run and book can be read now."""
    try:
        request.app.state.ready.look()
    except ShoalsError as error:
        log.warning("/ready: %s", error.what)
        raise Problem(503, "the run or its book cannot be shown", "look into the log of the server") from None
    return JSONResponse({"status": "ready"})


@router.get(
    "/metrics",
    tags=["server"],
    summary="Counters in the text form of Prometheus.",
    response_class=Response,
    responses={200: {"description": "Counters.", "content": {"text/plain": _TEXT}}, **documented(401, 403, 429)},
)
def measured(request: Request, visitor: Reader) -> Response:
    """Return counters of requests, and the state of run and book."""
    return Response(metrics.text(request.app.state.counters, shelf_of(request)), media_type="text/plain; version=0.0.4")
