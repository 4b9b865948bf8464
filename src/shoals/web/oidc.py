"""Login with an OpenID provider: authorization code with PKCE; roles and tenants from what the provider says.

A browser is sent to the provider with a word that only it holds, in a cookie, and comes back with a code. The server
exchanges the code for an ID token and believes that only under a signature of the provider's keys, for this client, in
its time, with the word that was sent. Nothing of a login is kept on the server, so any worker may finish what another
began.

Notes
-----
OpenID Connect Core 1.0, sections 3.1.2 and 3.1.3.7 (OpenID Foundation); PKCE is RFC 7636, method ``S256``. Signatures
are checked by joserfc; only signatures by private keys are taken, so a token signed with the client's secret or with
nothing is refused.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import secrets
import time
import tomllib
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode, urlsplit

from shoals.core.errors import InputError, did_you_mean
from shoals.web._problems import Problem
from shoals.web.access import KEY_ROLES

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519", "EdDSA")
LOGIN_SECONDS = 600
"""Who takes longer at the provider begins again. [s]"""
LEEWAY_S = 60
"""So far may the provider's clock be off. [s]"""
KEYS_SECONDS = 3_600.0
"""Keys of the provider are read again after so long, and at once where a token names one that is not known. [s]"""
KEYS_AGAIN_SECONDS = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """An OpenID provider, and what its word is taken for.

    Parameters
    ----------
    issuer : str
        Its address, exactly as it names itself.
    client_id : str
        What shoals is called there.
    client_secret : str
        ``""`` for a public client, which PKCE alone protects.
    role_claim : str
        Claim that holds a group, or a list of groups.
    roles : mapping of str to str
        Role of each group, the first that fits counts. Nobody else gets in.
    tenant_claim : str
        Claim that holds the tenant's name; on a server with tenants.
    scopes : tuple of str
        Asked for beside ``openid``.

    Raises
    ------
    InputError
        If the provider cannot be reached under TLS, no group has a role, or a role is none.
    """

    issuer: str
    client_id: str
    client_secret: str = field(default="", repr=False)
    role_claim: str = "groups"
    roles: Mapping[str, str]
    tenant_claim: str = ""
    scopes: tuple[str, ...] = ("profile", "email")

    def __post_init__(self) -> None:
        place = urlsplit(self.issuer)
        if place.scheme != "https" and place.hostname not in ("localhost", "127.0.0.1", "::1"):
            raise InputError(f"the provider `{self.issuer}` is not reached under TLS", "give an address with https://")
        if not self.client_id:
            raise InputError("`client_id` is empty", "say what shoals is called at the provider")
        if not self.roles:
            raise InputError(
                "no group of the provider has a role", 'name some under `[roles]`: "energy-desk" = "issuer"'
            )
        for group, role in self.roles.items():
            if role not in KEY_ROLES:
                raise InputError(f"`{group}` has the role `{role}`, which is none", did_you_mean(role, KEY_ROLES))
        object.__setattr__(self, "roles", dict(self.roles))  # a copy that travels to workers

    def role_of(self, claims: Mapping[str, Any]) -> str | None:
        """Return the role of somebody of whom the provider says this; None if they have none.

        Examples
        --------
        >>> desk = Provider(issuer="https://id.example", client_id="shoals", roles={"desk": "issuer", "all": "viewer"})
        >>> desk.role_of({"groups": ["all", "desk"]}), desk.role_of({"groups": "all"}), desk.role_of({"groups": 7})
        ('issuer', 'viewer', None)
        """
        said = claims.get(self.role_claim)
        groups = [said] if isinstance(said, str) else said if isinstance(said, list) else []
        return next((role for group, role in self.roles.items() if group in groups), None)


FIELDS = MappingProxyType({
    "issuer": str, "client_id": str, "client_secret": str, "role_claim": str, "roles": dict, "tenant_claim": str,
    "scopes": list,
})  # fmt: skip


def read_provider(path: Path) -> Provider:
    """Return the provider that a file names.

    Raises
    ------
    InputError
        If the file is none, or a field is missing, unknown or of another kind.
    """
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"`{path}` cannot be read: {error}", "see docs/howto/log-in-with-openid.md") from error
    for name, value in told.items():
        if name not in FIELDS:
            raise InputError(f"`{path}` has a field `{name}`", did_you_mean(name, FIELDS))
        if not isinstance(value, FIELDS[name]):
            raise InputError(f"`{name}` in `{path}` is {value!r}", f"give it as {FIELDS[name].__name__}")
    for name in ("issuer", "client_id", "roles"):
        if name not in told:
            raise InputError(f"`{path}` has no `{name}`", "see docs/howto/log-in-with-openid.md")
    if "scopes" in told:
        told["scopes"] = tuple(told["scopes"])
    return Provider(**told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A login that was begun.

    Parameters
    ----------
    url : str
        Where the browser goes.
    word : str
        What it keeps meanwhile, in a cookie.
    """

    url: str
    word: str


class Login:
    """Logins with one provider.

    Parameters
    ----------
    provider : Provider
    """

    def __init__(self, provider: Provider) -> None:
        self.provider = provider
        self._lock = asyncio.Lock()
        self._told: dict[str, Any] = {}
        self._keys: Any = None
        self._read_s = float("-inf")

    async def begin(self, back: str) -> Begun:
        """Begin a login.

        Parameters
        ----------
        back : str
            Address to which the provider sends the browser; it must be known there.

        Raises
        ------
        Problem
            503 if the provider cannot be asked.
        """
        await self._ask()
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        asked = {
            "response_type": "code",
            "client_id": self.provider.client_id,
            "redirect_uri": back,
            "scope": " ".join(("openid", *self.provider.scopes)),
            "state": state,
            "nonce": nonce,
            "code_challenge": _challenge(verifier),
            "code_challenge_method": "S256",
        }
        url = str(self._told["authorization_endpoint"])
        return Begun(url=f"{url}{'&' if '?' in url else '?'}{urlencode(asked)}", word=f"{state}.{nonce}.{verifier}")

    async def finish(self, word: str, state: str, code: str, back: str) -> dict[str, Any]:
        """Exchange a code for what the provider says of somebody.

        Raises
        ------
        Problem
            401 if the login was not begun in this browser, or the provider's answer does not hold; 503 if it cannot
            be asked.
        """
        parts = word.split(".")
        if len(parts) != 3 or not hmac.compare_digest(parts[0].encode(), state.encode()):
            raise Problem(401, "this login was not begun in this browser, or it took too long", "begin again: /login")
        await self._ask()
        asked = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": back,
            "client_id": self.provider.client_id,
            "code_verifier": parts[2],
        }
        if self.provider.client_secret:
            asked["client_secret"] = self.provider.client_secret
        answer = await self._fetch("POST", str(self._told["token_endpoint"]), asked)
        token = answer.get("id_token")
        if not isinstance(token, str):
            raise Problem(401, "the provider did not take the code", "begin again: /login")
        return await self._checked(token, parts[1])

    async def _checked(self, token: str, nonce: str) -> dict[str, Any]:
        from joserfc import jwt
        from joserfc.errors import JoseError

        provider = self.provider
        await self._ask()
        try:
            found = jwt.decode(token, self._keys, algorithms=list(ALGORITHMS))
        except (JoseError, ValueError):  # it may be signed by a key that the provider has only now
            await self._ask(keys=True)
            try:
                found = jwt.decode(token, self._keys, algorithms=list(ALGORITHMS))
            except (JoseError, ValueError) as error:
                raise _untrue("its signature is none of the provider's") from error
        registry = jwt.JWTClaimsRegistry(
            leeway=LEEWAY_S,
            iss={"essential": True, "value": provider.issuer},
            aud={"essential": True, "value": provider.client_id},
            sub={"essential": True},
            exp={"essential": True},
            iat={"essential": True},
            nonce={"essential": True, "value": nonce},
        )
        claims = dict(found.claims)
        try:
            registry.validate(claims)
        except (JoseError, ValueError) as error:
            raise _untrue("it is for another client, login or time") from error
        if isinstance(claims["aud"], list) and len(claims["aud"]) > 1 and claims.get("azp") != provider.client_id:
            raise _untrue("it was issued to another client")
        return claims

    async def _ask(self, *, keys: bool = False) -> None:
        """Read what the provider says of itself, and its keys; again after a while, or where `keys` are not enough."""
        from joserfc.jwk import KeySet

        async with self._lock:
            age = time.monotonic() - self._read_s
            if age < (KEYS_AGAIN_SECONDS if keys else KEYS_SECONDS):
                return
            place = f"{self.provider.issuer.rstrip('/')}/.well-known/openid-configuration"
            told = await self._fetch("GET", place)
            if told.get("issuer") != self.provider.issuer:
                raise Problem(503, "the provider calls itself otherwise", "let `issuer` be what its discovery says")
            needed = ("authorization_endpoint", "token_endpoint", "jwks_uri")
            if not all(isinstance(told.get(name), str) for name in needed):
                raise Problem(503, "the provider's discovery is not whole", "ask its keeper")
            found = await self._fetch("GET", told["jwks_uri"])
            try:
                self._keys = KeySet.import_key_set(found)  # type: ignore[arg-type]
            except (ValueError, KeyError, TypeError) as error:
                raise Problem(503, "the provider's keys cannot be read", "ask its keeper") from error
            self._told, self._read_s = told, time.monotonic()

    async def _fetch(self, method: str, url: str, form: dict[str, str] | None = None) -> dict[str, Any]:
        import httpx

        try:
            async with httpx.AsyncClient(timeout=10.0, follow_redirects=False) as client:
                answer = await client.request(method, url, data=form, headers={"Accept": "application/json"})
            told = answer.json() if len(answer.content) < 1_000_000 else None
        except (httpx.HTTPError, ValueError) as error:
            raise Problem(503, "the provider does not answer", "ask again; else open with an invitation") from error
        if form is None and answer.status_code != 200:
            raise Problem(503, f"the provider answers {answer.status_code}", "ask its keeper")
        return told if isinstance(told, dict) else {}


def _challenge(verifier: str) -> str:
    """Return the challenge of a verifier (RFC 7636, appendix B).

    Examples
    --------
    >>> _challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
    'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
    """
    return urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")


def _untrue(why: str) -> Problem:
    return Problem(401, f"what the provider said cannot be believed: {why}", "begin again: /login")
