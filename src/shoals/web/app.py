"""The application: its parts put together, and the one place in which an error becomes an answer."""

from __future__ import annotations

import ctypes
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from anyio import to_thread
from fastapi import FastAPI, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse, Response
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware

import shoals
from shoals.core.errors import ShoalsError
from shoals.show.words import LANGUAGES, words
from shoals.show.words.errors import in_language
from shoals.web import _forms as forms
from shoals.web import _problems as problems
from shoals.web._board import Board
from shoals.web._guard import Guard
from shoals.web._http import Http
from shoals.web._hub import ends_with_process
from shoals.web._kept import Kept
from shoals.web._metrics import Counters
from shoals.web._pace import Pace
from shoals.web._problems import Problem
from shoals.web._routes import book, home, live, login, notes, pages
from shoals.web._tenants import Readiness, Tenants
from shoals.web.oidc import Login
from shoals.web.settings import Settings

log = logging.getLogger("shoals.web")
_M_ARENA_MAX = -8
THREADS = 8
"""Threads of a worker that make answers: of more, all but one would only wait for the interpreter, and wake to see."""

ABOUT = """Where every kWh went, what to do next, and the books of it.

A page is the same value in four forms: append `.json`, `.csv` or `.parquet` to its address, or send `Accept`.
Programs send `Authorization: Bearer KEY`; `shoals serve --add-key NAME --role ROLE` makes keys.
Every refusal is `application/problem+json` with a `hint`. Energy in the book is whole joules, as text."""


def create_app(settings: Settings) -> FastAPI:
    """Return the application that shows a run.

    Parameters
    ----------
    settings : Settings

    Returns
    -------
    app : FastAPI
        For any ASGI server. `shoals serve` runs it with uvicorn.
    """

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        _keep_few_arenas()
        to_thread.current_default_thread_limiter().total_tokens = THREADS
        if settings.board is not None:
            _end_with_parent()
            await run_in_threadpool(_open, app)  # who asks first need not wait for it
        ends_with_process(app)
        yield
        app.state.tenants.close()

    app = FastAPI(
        title="shoals",
        version=shoals.__version__,
        description=ABOUT,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        lifespan=life,
        generate_unique_id_function=lambda route: route.name,  # what generated clients call their functions
    )
    state = app.state
    board = Board(settings.board)
    state.settings, state.tenants, state.counters = settings, Tenants(settings), Counters(board)
    state.pace = Pace(board, settings.requests_per_minute)
    state.ready = Readiness(state.tenants)
    if not settings.tenants:  # with tenants nobody has these: what asks for them fails, and shows nobody else's
        only = state.tenants.named("")
        state.shelf, state.access = only.shelf, only.access
        state.access.admit(settings.token)
    if settings.oidc is not None:
        state.login = Login(settings.oidc)
        app.include_router(login.router)
    for router in (home.router, pages.router, book.router, notes.router, live.router):
        app.include_router(router)

    @app.get("/openapi.json", include_in_schema=False)
    def openapi(visitor: home.Reader) -> dict[str, Any]:
        return app.openapi()

    app.add_middleware(GZipMiddleware, minimum_size=1_000, compresslevel=6)
    app.add_middleware(Kept)
    app.add_middleware(Http)
    app.add_middleware(Guard, settings=settings, counters=state.counters, pace=state.pace, unforeseen=_unforeseen)
    app.exception_handler(Problem)(_problem)
    app.exception_handler(ShoalsError)(_shoals)
    app.exception_handler(RequestValidationError)(_invalid)
    app.exception_handler(HTTPException)(_http)
    return app


def _keep_few_arenas() -> None:
    """Let all threads take memory from two places: glibc gives each its own, and what one frees others do not see."""
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # another C library has none, and needs none
        if mallopt is not None:
            mallopt(_M_ARENA_MAX, 2)


def _open(app: FastAPI) -> None:
    """Open the run before the first request; what keeps it from being shown is told to who asks."""
    if not app.state.settings.tenants:
        try:
            app.state.shelf.run()
        except ShoalsError as error:
            log.error("%s; %s", error.what, error.hint)


def _end_with_parent() -> None:
    """End this worker when the process that started it is gone: killed, it cannot say so, and the port stays taken."""
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, daemon=True).start()


# -------------------------------------------------------------------------------------------- from errors to answers


def _told(
    request: Request, status: int, what: str, hint: str, headers: dict[str, str] | None = None, word: str = ""
) -> Response:
    """Return an error in the form that is wanted: a page for people, a problem for programs."""
    accept = request.headers.get("accept", "")
    oidc = request.app.state.settings.oidc
    if status == 401 and oidc is not None and "text/html" in accept and not request.url.path.startswith("/login"):
        return RedirectResponse("/login", 303)
    if "text/html" in accept and "." not in request.url.path.rpartition("/")[2]:
        first = request.url.path.split("/")[1]
        lang = first if first in LANGUAGES else home.language_of(request)
        template = forms.house().get_template("problem.html.j2")
        text = template.render(
            status=status,
            title=problems.title(status, lang),
            what=in_language(what, lang),
            hint=in_language(hint, lang),
            lang=lang,
            say=words(lang),
            asset=forms.asset,
        )
        return Response(text, status, headers=headers, media_type=forms.HTML)
    return problems.answer(status, what, hint, request.url.path, headers, word)


async def _problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)
    return _told(request, error.status, error.what, error.hint, error.headers)


async def _shoals(request: Request, error: Exception) -> Response:
    assert isinstance(error, ShoalsError)
    status = problems.status_of(error)
    if status >= 500:
        log.warning("%s %s: %s", request.method, request.url.path, error.what)
    return _told(request, status, error.what, error.hint, word=getattr(error, "word", ""))


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    place = ".".join(str(part) for part in first["loc"][1:]) or str(first["loc"][0])
    return _told(request, 422, f"`{place[:80]}`: {first['msg']}", "the address /openapi.json says what it takes")


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    status = error.status_code
    what = {404: f"there is nothing at `{request.url.path[:120]}`", 405: f"`{request.method}` is not done here"}
    hint = {404: "begin at /", 405: "the address /openapi.json says what is"}
    told = what.get(status, str(error.detail)), hint.get(status, "ask in another way")
    return _told(request, status, *told, dict(error.headers or {}))


async def _unforeseen(request: Request, error: Exception) -> Response:
    log.error("%s %s", request.method, request.url.path, exc_info=error)
    return _told(request, 500, "an error that shoals did not foresee", "look into the log of the server, and report it")
