"""Login with OpenID providers that run here: one of our own that lies on demand, and one that others wrote.

Ours signs with real RSA keys, checks PKCE and answers over HTTP on the loopback address.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import secrets
import threading
import time
from base64 import urlsafe_b64encode
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
from tests.patience import wait_until

pytest.importorskip("joserfc", reason="the extra `web` is not installed")

import uvicorn
from fastapi.testclient import TestClient
from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse
from starlette.routing import Route

from shoals.core.errors import InputError
from shoals.web import Settings, create_app, oidc
from shoals.web._visit import COOKIE
from shoals.web.oidc import Provider, read_provider

ROLES = {"energy-desk": "issuer", "audit": "auditor", "everybody": "viewer"}


class OurProvider:
    """A provider that knows one person, and does what a test tells it."""

    def __init__(self) -> None:
        self.key = RSAKey.generate_key(2048, {"kid": "one", "use": "sig"})
        self.shown = [self.key]
        self.claims: dict[str, object] = {}
        self.sign = self._sign
        self.codes: dict[str, dict[str, str]] = {}
        routes = [
            Route("/.well-known/openid-configuration", self.about),
            Route("/keys", self.keys),
            Route("/authorize", self.authorize),
            Route("/token", self.token, methods=["POST"]),
        ]
        config = uvicorn.Config(Starlette(routes=routes), port=0, log_level="error", lifespan="off")
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=self.server.run)
        self.thread.start()
        wait_until(lambda: self.server.started, "the provider did not start")
        self.issuer = f"http://127.0.0.1:{self.server.servers[0].sockets[0].getsockname()[1]}"

    def stop(self) -> None:
        self.server.should_exit = True
        self.thread.join()

    async def about(self, request: Request) -> JSONResponse:
        places = {"authorization_endpoint": "authorize", "token_endpoint": "token", "jwks_uri": "keys"}
        return JSONResponse({"issuer": self.issuer} | {name: f"{self.issuer}/{at}" for name, at in places.items()})

    async def keys(self, request: Request) -> JSONResponse:
        return JSONResponse(KeySet(self.shown).as_dict(private=False))

    async def authorize(self, request: Request) -> RedirectResponse:
        asked = dict(request.query_params)
        assert asked["response_type"] == "code"
        assert asked["code_challenge_method"] == "S256"
        assert "openid" in asked["scope"].split()
        code = secrets.token_urlsafe(8)
        self.codes[code] = asked
        return RedirectResponse(f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}", 302)

    async def token(self, request: Request) -> JSONResponse:
        form = await request.form()
        asked = self.codes.pop(str(form["code"]), None)
        digest = hashlib.sha256(str(form["code_verifier"]).encode()).digest()
        challenge = urlsafe_b64encode(digest).decode().rstrip("=")
        if asked is None or asked["code_challenge"] != challenge or asked["redirect_uri"] != form["redirect_uri"]:
            return JSONResponse({"error": "invalid_grant"}, 400)
        now = int(time.time())
        claims = {"iss": self.issuer, "aud": asked["client_id"], "sub": "42", "iat": now, "exp": now + 60}
        claims |= {"nonce": asked["nonce"], "groups": ["everybody"], "preferred_username": "mori"} | self.claims
        return JSONResponse({"id_token": self.sign({k: v for k, v in claims.items() if v is not None})})

    def _sign(self, claims: dict[str, object]) -> str:
        return jwt.encode({"alg": "RS256", "kid": self.key.kid}, claims, self.key)


@pytest.fixture(scope="module")
def server():
    provider = OurProvider()
    yield provider
    provider.stop()


@pytest.fixture
def provider(server):
    server.claims, server.sign, server.shown = {}, server._sign, [server.key]
    return server


@pytest.fixture
def asking(made, provider, tmp_path):
    """A browser of nobody yet, at a server that takes the provider's word."""
    named = Provider(issuer=provider.issuer, client_id="shoals", roles=ROLES)
    settings = Settings(
        folder=made, state=tmp_path / "web.sqlite", hosts=("testserver",), oidc=named, requests_per_minute=10_000
    )  # fmt: skip
    with TestClient(create_app(settings), follow_redirects=False) as client:
        yield client


def at_provider(client: TestClient) -> str:
    """Go to the provider as a browser would; return the way back."""
    sent = client.get("/login")
    assert sent.status_code == 303
    return httpx.get(sent.headers["location"]).headers["location"]


def log_in(client: TestClient):
    return client.get(at_provider(client))


def test_a_person_logs_in_and_has_the_role_of_their_group(asking, provider):
    assert asking.get("/en/today", headers={"Accept": "text/html"}).headers["location"] == "/login"
    assert asking.get("/en/today.json").status_code == 401
    provider.claims = {"groups": ["everybody", "energy-desk"]}
    done = log_in(asking)
    assert done.status_code == 200
    assert re.search(r'http-equiv="refresh" content="0;url=/(ja|en)/today"', done.text)
    assert "samesite=strict" in done.headers["set-cookie"].lower()
    assert asking.get("/en/today.json").status_code == 200
    word = re.search(r'name="csrf" value="([^"]+)"', asking.get("/en/book").text)[1]
    body = {"from": "nobody", "to": "buyer", "face_j": 1, "at": "2024-04-10T00:00:00+09:00"}
    headers = {"Idempotency-Key": "by-login-1", "x-csrf-token": word}
    assert asking.post("/notes/none/transfers", json=body, headers=headers).status_code == 422  # issuer, so let through
    written = asking.app.state.access.written()
    assert {one.who for one in written} == {"oidc mori (42)"}


@pytest.mark.parametrize(("groups", "status"), [([], 403), (None, 403), (["other"], 403), ("audit", 200), (7, 403)])
def test_who_has_no_group_gets_no_session(asking, provider, groups, status):
    provider.claims = {"groups": groups}
    done = log_in(asking)
    assert done.status_code == status
    assert (COOKIE in asking.cookies) == (status == 200)


NOW = int(time.time())


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "https://evil.example"},
        {"aud": "another"},
        {"aud": ["shoals", "another"]},
        {"aud": ["shoals", "another"], "azp": "another"},
        {"exp": NOW - 3_600},
        {"exp": None},
        {"iat": NOW + 36_000},
        {"nonce": "x"},
        {"nonce": None},
        {"sub": None},
    ],
)
def test_a_token_that_is_not_for_this_login_is_not_believed(asking, provider, claims):
    provider.claims = claims
    done = log_in(asking)
    assert done.status_code == 401, claims
    assert COOKIE not in asking.cookies


def _part(value: bytes) -> str:
    return urlsafe_b64encode(value).decode().rstrip("=")


def forge_none(claims):
    return ".".join((_part(b'{"alg":"none"}'), _part(json.dumps(claims).encode()), ""))


def forge_by_public_key(provider):
    """A token signed with HMAC under the provider's public key, which everybody has."""

    def sign(claims):
        head = _part(b'{"alg":"HS256","kid":"one"}')
        signed = f"{head}.{_part(json.dumps(claims).encode())}"
        return f"{signed}.{_part(hmac.digest(provider.key.as_pem(private=False), signed.encode(), 'sha256'))}"

    return sign


def forge_by_other_key(claims):
    return jwt.encode({"alg": "RS256", "kid": "one"}, claims, RSAKey.generate_key(2048, {"kid": "one"}))


@pytest.mark.parametrize("forged", ["none", "hmac", "other key", "no token"])
def test_a_forged_token_is_not_believed(asking, provider, forged):
    provider.sign = {
        "none": forge_none,
        "hmac": forge_by_public_key(provider),
        "other key": forge_by_other_key,
        "no token": lambda claims: None,
    }[forged]
    assert log_in(asking).status_code == 401
    assert COOKIE not in asking.cookies


def test_a_code_of_another_browser_opens_nothing(asking, provider):
    """Who lures somebody to a way back of their own would have them logged in as the lurer."""
    back = at_provider(asking)
    asking.cookies.clear()
    assert asking.get(back).status_code == 401
    mine = at_provider(asking)
    theirs = parse_qs(urlsplit(back).query)
    crossed = (
        f"/login/done?{urlencode({'state': parse_qs(urlsplit(mine).query)['state'][0], 'code': theirs['code'][0]})}"
    )
    assert asking.get(crossed).status_code == 401  # PKCE: the code belongs to another verifier
    assert asking.get(mine).status_code == 200
    assert asking.get(mine).status_code == 401  # replayed
    assert asking.get("/login/done?error=access_denied").status_code == 401


def test_a_new_key_of_the_provider_is_found(asking, provider, monkeypatch):
    assert log_in(asking).status_code == 200
    new = RSAKey.generate_key(2048, {"kid": "two", "use": "sig"})
    monkeypatch.setattr(provider, "key", new)
    monkeypatch.setattr(oidc, "KEYS_AGAIN_SECONDS", 0.0)
    provider.shown = [new]
    assert log_in(asking).status_code == 200


def test_a_provider_that_is_away_or_calls_itself_otherwise_is_said(made, provider, tmp_path):
    for issuer, told in ((f"{provider.issuer}/", "otherwise"), ("http://127.0.0.1:9", "does not answer")):
        named = Provider(issuer=issuer, client_id="shoals", roles=ROLES)
        settings = Settings(folder=made, state=tmp_path / "web.sqlite", hosts=("testserver",), oidc=named)
        answer = TestClient(create_app(settings)).get("/login")
        assert answer.status_code == 503
        assert told in answer.json()["detail"]


def test_a_person_sees_the_tenant_that_the_provider_names(made, provider, tmp_path):
    import shutil

    for name in ("north", "south"):
        shutil.copytree(made, tmp_path / name)
    named = Provider(issuer=provider.issuer, client_id="shoals", roles=ROLES, tenant_claim="site")
    settings = Settings(folder=tmp_path, tenants=True, hosts=("testserver",), oidc=named)
    app = create_app(settings)
    with TestClient(app, follow_redirects=False) as client:
        for said in ("east", "../north", "", None, 7):
            provider.claims = {"site": said}
            assert log_in(client).status_code == 403
        provider.claims = {"site": "south"}
        assert log_in(client).status_code == 200
        assert client.cookies[COOKIE].startswith("south.")
        assert client.get("/en/today.json").status_code == 200


@pytest.mark.filterwarnings("ignore")  # theirs: deprecations of the library that it is made of
def test_a_provider_that_others_wrote_lets_people_in(made, tmp_path):
    foreign = pytest.importorskip("oidc_provider_mock", reason="oidc-provider-mock is not installed")
    person = foreign.User(sub="7", claims={"groups": ["audit"], "email": "mori@example.org"})
    with foreign.run_server_in_thread(user_claims=[person]) as server:
        issuer = f"http://localhost:{server.server_port}"
        named = Provider(issuer=issuer, client_id="shoals", client_secret="s", roles=ROLES)
        settings = Settings(folder=made, state=tmp_path / "web.sqlite", hosts=("testserver",), oidc=named)
        with TestClient(create_app(settings), follow_redirects=False) as client:
            where = client.get("/login").headers["location"]
            back = httpx.post(where, data={"sub": "7"}).headers["location"]
            assert client.get(back).status_code == 200
            assert client.get("/writes").status_code == 200  # an auditor


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('client_id = "a"\n[roles]\na = "viewer"', "issuer"),
        ('issuer = "http://id.example"\nclient_id = "a"\n[roles]\na = "viewer"', "TLS"),
        ('issuer = "https://id.example"\nclient_id = "a"\n[roles]', "no group"),
        ('issuer = "https://id.example"\nclient_id = "a"\n[roles]\na = "owner"', "owner"),
        ('issuer = "https://id.example"\nclient_id = "a"\nsecret = "x"\n[roles]\na = "viewer"', "secret"),
        ('issuer = 5\nclient_id = "a"\n[roles]\na = "viewer"', "issuer"),
        ("issuer = ", "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_meant_is_refused(tmp_path, text, told):
    (tmp_path / "oidc.toml").write_text(text)
    with pytest.raises(InputError, match=told):
        read_provider(tmp_path / "oidc.toml")
