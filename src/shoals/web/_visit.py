"""Who asks, and whether they may: sessions for browsers, keys for programs."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Request, Security
from fastapi.security import APIKeyCookie, HTTPAuthorizationCredentials, HTTPBearer

from shoals.show.numbers import Units
from shoals.web._problems import Problem
from shoals.web._shelf import Shelf
from shoals.web._tenants import Tenant
from shoals.web.access import ROLES, Access, Right, Visitor

COOKIE = "shoals_session"
UNITS_COOKIE = "shoals_units"
CSRF_FIELD, CSRF_HEADER = "csrf", "x-csrf-token"
UNSAFE = ("POST", "PUT", "PATCH", "DELETE")

_bearer = HTTPBearer(auto_error=False, description="A key that `shoals serve --add-key` made.")
_cookie = APIKeyCookie(name=COOKIE, auto_error=False, description="Session of a browser.")


async def visitor_of(
    request: Request,
    key: Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)],
    session: Annotated[str | None, Security(_cookie)],
) -> Visitor:
    """Return who asks, by key or by session: a look into one small file, for which no thread is worth its while.

    Raises
    ------
    Problem
        401 if neither is known; 429 if who is known asks too often.
    """
    return known_by(request)


def known_by(request: Request) -> Visitor:
    """Return who asks; a request is looked at, and counted, once.

    Raises
    ------
    Problem
        See `visitor_of`.
    """
    kept = getattr(request.state, "visitor", None)
    if kept is not None:
        return kept
    found, tenant = _known(request)
    request.app.state.pace.take(f"{'session' if found.csrf else 'key'} {found.tenant} {found.name}")
    request.state.tenant, request.state.visitor = tenant, found
    return found


def word_of(request: Request) -> str:
    """Return the key that a request sends, ``""`` if it sends none.

    Examples
    --------
    >>> from starlette.requests import Request
    >>> word_of(Request({"type": "http", "headers": [(b"authorization", b"bearer  a.b")]}))
    'a.b'
    """
    scheme, _, word = request.headers.get("authorization", "").partition(" ")
    return word.strip() if scheme.lower() == "bearer" else ""


def units_of(request: Request) -> Units:
    """Return in what units a visitor reads powers; what the cookie says is believed only if it is one of them.

    Examples
    --------
    >>> from starlette.requests import Request
    >>> [str(units_of(Request({"type": "http", "headers": [(b"cookie", b"shoals_units=" + said)]})))
    ...     for said in (b"man", b"x")]
    ['man', 'mw']
    """
    said = request.cookies.get(UNITS_COOKIE, "")
    return Units(said) if said in list(Units) else Units.MW


def tenant_of(request: Request) -> Tenant:
    """Return whose run and book a request may see: those of who asks, once `visitor_of` knows them."""
    return request.state.tenant


def shelf_of(request: Request) -> Shelf:
    """Return what pages are made of, for who asks."""
    return request.state.tenant.shelf


def session_of(request: Request, word: str | None) -> tuple[Visitor, Tenant] | None:
    """Return whose session this is; None if it is nobody's."""
    tenant = request.app.state.tenants.of_word(word) if word else None
    found = tenant.access.of_session(word) if tenant is not None and word is not None else None
    return None if found is None or tenant is None else (found, tenant)


def _known(request: Request) -> tuple[Visitor, Tenant]:
    if request.headers.get("authorization") is not None:
        word = word_of(request)
        tenant = request.app.state.tenants.of_word(word)
        found = tenant.access.of_key(word) if tenant is not None else None
        if found is None or tenant is None:
            raise Problem(
                401, "the key is not known", "make one: `shoals serve --add-key`", {"www-authenticate": "Bearer"}
            )
        return found, tenant
    known = session_of(request, request.cookies.get(COOKIE))
    if known is None:
        raise Problem(
            401,
            "you are not known here, or your session has ended",
            "open the address that `shoals serve` printed, or send a key: `Authorization: Bearer …`",
            {"www-authenticate": "Bearer"},
        )
    return known


def access_of(request: Request) -> Access:
    """Return keys, sessions and the record of writes, for who asks."""
    return tenant_of(request).access


def still_known(request: Request, visitor: Visitor) -> bool:
    """Return whether who asked is still known, in the same role: a stream outlives keys and sessions."""
    access = access_of(request)
    found = access.of_session(request.cookies.get(COOKIE, "")) if visitor.csrf else access.of_key(word_of(request))
    return found is not None and found.role == visitor.role


Known = Annotated[Visitor, Depends(visitor_of)]


def may(right: Right) -> Callable[..., Awaitable[Visitor]]:
    """Return a dependency: who asks, if they have a right."""

    async def visitor(request: Request, known: Known) -> Visitor:
        if not known.may(right):
            having = ", ".join(f"`{role}`" for role, rights in ROLES.items() if right in rights and role != "owner")
            raise Problem(403, f"a key of role `{known.role}` may not {right}", f"use one of role {having}")
        return known

    return visitor


async def check_csrf(request: Request, visitor: Visitor) -> None:
    """Raise if a write of a browser does not come from a page of this server.

    Raises
    ------
    Problem
        403 if the session's word is missing or another, or the browser says that the page is a foreign one.
    """
    if not visitor.csrf:
        return
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise Problem(403, "the request comes from a page of another site", "use the page of this server")
    word = request.headers.get(CSRF_HEADER, "")
    if not word and request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        word = str((await request.form()).get(CSRF_FIELD, ""))
    if not hmac.compare_digest(word.encode(), visitor.csrf.encode()):
        raise Problem(403, "the form does not carry its session's word", "load the page again and repeat it")
