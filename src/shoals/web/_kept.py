"""The short way to answers that are kept: who asks is found as everywhere, the rest of the application is not asked.

A page that rests on the run alone is the same for every program, and for one visitor's browser, until the run is made
anew. Finding its answer again through routes and dependencies takes longer than what is done here.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from shoals.show.numbers import spoken_in, units_now
from shoals.web import _forms as forms
from shoals.web._forms import Form
from shoals.web._problems import Problem
from shoals.web._visit import COOKIE, known_by, units_of, word_of
from shoals.web.access import Right, Visitor

SUFFIXES = {f".{form}": form for form in Form}


class Kept:
    """ASGI middleware that answers a request whose answer is kept, and passes on every other.

    Parameters
    ----------
    app : ASGI application
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or pass it on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        with spoken_in(units_of(request)):
            answer = self._found(request) if scope["method"] == "GET" else None
            if answer is not None:
                await forms.sent(request, answer)(scope, receive, send)
            else:
                await self._app(scope, receive, send)

    def _found(self, request: Request) -> forms.Answer | None:
        word = word_of(request) or request.cookies.get(COOKIE)
        tenant = request.app.state.tenants.of_word(word) if word else None
        where = (request.url.path, request.url.query)
        if tenant is None or not tenant.shelf.answers_at(where):
            return None
        try:
            visitor = known_by(request)
            form = SUFFIXES.get(where[0][where[0].rfind(".") :]) if "." in where[0] else forms.form_asked(request)
        except Problem:  # it is said where all refusals are
            return None
        return tenant.shelf.answer((where, form, told_to(visitor, form))) if visitor.may(Right.READ) else None


def told_to(visitor: Visitor, form: Form | None) -> tuple[str, ...]:
    """Return what an answer depends on of who asks: nothing for programs, session and units for people."""
    return () if form is not None else (visitor.tenant, visitor.name, visitor.role, visitor.csrf, units_now())
