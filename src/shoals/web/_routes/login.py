"""The door for people whom an OpenID provider knows."""

from __future__ import annotations

from html import escape
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response

from shoals.core.errors import InputError
from shoals.web import _forms as forms
from shoals.web._problems import Problem
from shoals.web._routes.home import language_of, set_session
from shoals.web.oidc import LOGIN_SECONDS, Login

router = APIRouter()
COOKIE = "shoals_login"


@router.get("/login", include_in_schema=False)
async def begin(request: Request) -> Response:
    """Send the browser to the provider."""
    begun = await _login(request).begin(_back(request))
    answer = RedirectResponse(begun.url, 303)
    answer.set_cookie(
        COOKIE,
        begun.word,
        max_age=LOGIN_SECONDS,
        path="/login",
        httponly=True,
        samesite="lax",  # the provider's page leads back here
        secure=request.app.state.settings.secure,
    )
    return answer


@router.get("/login/done", include_in_schema=False)
async def done(
    request: Request,
    state: Annotated[str, Query(max_length=200)] = "",
    code: Annotated[str, Query(max_length=4_000)] = "",
    error: Annotated[str, Query(max_length=200)] = "",
) -> Response:
    """Begin a session for whom the provider knows.

    The page leads on by itself: a browser would not send a strict cookie along a way that began at another site.
    """
    if error or not code:
        raise Problem(401, f"the provider let nobody in: {error or 'no code'}", "begin again: /login")
    login, settings = _login(request), request.app.state.settings
    claims = await login.finish(request.cookies.get(COOKIE, ""), state, code, _back(request))
    role = login.provider.role_of(claims)
    if role is None:
        what = f"no group in the provider's claim `{login.provider.role_claim}` has a role here"
        raise Problem(403, what, "ask the keeper to give you one")
    name = str(claims[login.provider.tenant_claim]) if settings.tenants and _says_tenant(login, claims) else ""
    try:
        tenant = request.app.state.tenants.named(name)
    except InputError:
        raise Problem(403, "the provider names no tenant of this server", "ask the keeper for one") from None
    who = str(claims.get("preferred_username") or claims.get("email") or "")
    told = f"{who} ({claims['sub']})" if who else str(claims["sub"])
    word = tenant.access.begin(f"oidc {told}"[:120], role, settings.session_hours)
    to = f"/{language_of(request)}/today"
    on = "続ける" if to[1:3] == "ja" else "go on"
    page = (
        f'<!doctype html><html lang="{to[1:3]}"><meta charset="utf-8"><meta http-equiv="refresh" content="0;url={to}">'
        f'<title>shoals</title><p>{escape(told)}</p><p><a href="{to}">{on}</a></p>'
    )
    answer = Response(page, media_type=forms.HTML)
    set_session(answer, word, settings)
    answer.delete_cookie(COOKIE, path="/login")
    return answer


def _login(request: Request) -> Login:
    return request.app.state.login


def _says_tenant(login: Login, claims: dict[str, object]) -> bool:
    return isinstance(claims.get(login.provider.tenant_claim), str)


def _back(request: Request) -> str:
    """Return where the provider sends the browser: the guard has looked at the host."""
    scheme = "https" if request.app.state.settings.secure else "http"
    return f"{scheme}://{request.headers['host']}/login/done"
